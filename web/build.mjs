// Builds the browser apps into the package, or the tests into web/out: `node build.mjs [apps|tests] [goal]`.
//
// An app is a folder with a main.tsx. Its page is index.html beside it, in which {{script}} and {{style}} become the hashed
// names; its service worker is worker.ts, which is told every file of the app as FILES. What was built stands in files.json,
// with bytes as they are and as they travel, so that the budgets can be held.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const GOAL = process.argv[3] ?? join(HERE, "..", "src", "lancar", "faces", "web");
const ADDRESS = "/web/";
const TARGET = "chrome119";
const common = { bundle: true, format: "esm", charset: "utf8", legalComments: "none", logLevel: "warning", absWorkingDir: HERE };

async function buildApp(name) {
  const made = await build({
    ...common,
    entryPoints: { [name]: join(name, "main.tsx") },
    outdir: GOAL,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    publicPath: ADDRESS,
    target: TARGET,
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".svg": "file", ".woff2": "file" },
    minify: true,
    metafile: true,
  });
  const files = Object.keys(made.metafile.outputs).map((path) => basename(path)).sort();
  const script = files.find((file) => file.endsWith(".js"));
  const style = files.find((file) => file.endsWith(".css"));
  files.push(writePage(name, script, style));
  if (existsSync(join(HERE, name, "worker.ts"))) await buildWorker(name, files);
  return files;
}

function writePage(name, script, style) {
  const page = readFileSync(join(HERE, name, "index.html"), "utf8")
    .replaceAll("{{script}}", ADDRESS + script)
    .replaceAll("{{style}}", style ? ADDRESS + style : "");
  writeFileSync(join(GOAL, `${name}.html`), page);
  return `${name}.html`;
}

async function buildWorker(name, files) {
  const version = hashOf(Buffer.concat(files.map((file) => readFileSync(join(GOAL, file)))));
  const out = `${name}-worker.js`; // its name never changes: browsers ask for it by name to learn of a new version
  const addresses = files.filter((file) => !file.endsWith(".html")).map((file) => ADDRESS + file);
  await build({
    ...common,
    entryPoints: [join(name, "worker.ts")],
    outfile: join(GOAL, out),
    target: TARGET,
    minify: true,
    define: { FILES: JSON.stringify(addresses), VERSION: JSON.stringify(version) },
  });
  files.push(out);
}

async function buildApps() {
  rmSync(GOAL, { recursive: true, force: true });
  mkdirSync(GOAL, { recursive: true });
  const told = {};
  for (const name of readdirSync(HERE).filter((folder) => existsSync(join(HERE, folder, "main.tsx"))).sort()) {
    told[name] = (await buildApp(name)).map((file) => {
      const bytes = readFileSync(join(GOAL, file));
      return { file, bytes: bytes.length, gzip_bytes: gzipSync(bytes, { level: 9 }).length, hash: hashOf(bytes) };
    });
  }
  writeFileSync(join(GOAL, "files.json"), JSON.stringify(told, null, 1) + "\n");
}

async function buildTests() {
  const tests = readdirSync(join(HERE, "tests")).filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
  await build({
    ...common,
    entryPoints: tests.map((file) => join("tests", file)),
    outdir: process.argv[3] ?? join(HERE, "out"),
    outExtension: { ".js": ".mjs" },
    platform: "node",
    target: "node20",
    sourcemap: "inline",
  });
}

function hashOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

await (process.argv[2] === "tests" ? buildTests() : buildApps());
