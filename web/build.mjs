// Builds the browser apps into the package, or the tests into web/out: `node build.mjs [apps|gallery|tests] [goal]`.
//
// An app is a folder with a main.tsx. Its page is kit/page.html with the hashed names in it; its service worker is worker.ts,
// which is told every file of the app as FILES. Each app carries the words of the kit and its own, none of the others'. What
// was built stands in files.json, with bytes as they are and as they travel, so that the budgets can be held.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { iconPng, iconSvg } from "./tools/icon.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const GOAL = process.argv[3] ?? join(HERE, "..", "src", "lancar", "faces", "web");
const ADDRESS = "/web/";
const TARGET = "chrome119";
const common = { bundle: true, format: "esm", charset: "utf8", legalComments: "none", logLevel: "warning", absWorkingDir: HERE };

// Where each app stands and what it is called; its words begin with its address.
const APPS = {
  till: { path: "/kasir", words: "kasir", title: "Kasir", colour: "#0b5e6b", about: "Kasir yang tetap jualan saat internet putus." },
  office: { path: "/kantor", words: "kantor", title: "Kantor", colour: "#1f5fa8", about: "Hari ini di toko: penjualan, stok, laporan." },
  // a sheet of goods is read, and a drill judged, by the same rules at both places, and told in the same words
  setup: { path: "/pasang", words: "pasang", alsoWords: ["kantor.word.sheet", "kantor.word.drill", "kantor.lines.drill", "kantor.lines.check", "kantor.lines.class"], title: "Pasang", colour: "#46505a", about: "Memasang Lancar di toko, langkah demi langkah." },
};

async function buildApp(name, folder = name) {
  const app = APPS[name] ?? { path: `/${name}`, words: name, title: name, colour: "#46505a", about: name };
  const made = await build({
    ...common,
    entryPoints: { [name]: join(folder, "main.tsx") },
    outdir: GOAL,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    publicPath: ADDRESS,
    target: TARGET,
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".svg": "file", ".woff2": "file" },
    plugins: [onlyWordsOf(["kit", app.words, ...(app.alsoWords ?? [])])],
    minify: true,
    splitting: true,
    metafile: true,
  });
  const files = Object.keys(made.metafile.outputs).map((path) => basename(path)).sort();
  const script = files.find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
  const style = files.find((file) => file.endsWith(".css"));
  const { outputs } = made.metafile;
  files.push(...writePage(name, app, script, style, importedBy(script, outputs), laterThan(script, outputs)));
  if (existsSync(join(HERE, name, "worker.ts"))) await buildWorker(name, files);
  return files;
}

/** The words of some apps only: a till does not carry the office's. */
function onlyWordsOf(apps) {
  const mine = (key) => apps.some((app) => key.startsWith(`${app}.`));
  const decided = (key) => !/^(http|store|stock|reports|sync)\./.test(key); // what a till never says by itself
  return {
    name: "words",
    setup(how) {
      how.onLoad({ filter: /[/\\]web[/\\]words[/\\]\w+\.json$/ }, ({ path }) => {
        const all = Object.entries(JSON.parse(readFileSync(path, "utf8")));
        return { contents: JSON.stringify(Object.fromEntries(all.filter(([key]) => mine(key)))), loader: "json" };
      });
      how.onLoad({ filter: /[/\\]faces[/\\]words[/\\]\w+\.json$/ }, ({ path }) => {
        const all = Object.entries(JSON.parse(readFileSync(path, "utf8")));
        return { contents: JSON.stringify(Object.fromEntries(all.filter(([key]) => decided(key)))), loader: "json" };
      });
    },
  };
}

function importsIn(outputs) {
  return Object.fromEntries(Object.entries(outputs).map(([path, output]) => [basename(path), output.imports]));
}

/** The scripts that are asked for once the first ones run. */
function laterThan(script, outputs) {
  const told = importsIn(outputs);
  const first = [script, ...importedBy(script, outputs)];
  const later = first.flatMap((file) => told[file].filter(({ kind }) => kind === "dynamic-import").map(({ path }) => basename(path)));
  return [...new Set(later)].sort();
}

/** The scripts that one imports before it runs: the page asks for them at once and not one after another. */
function importedBy(script, outputs) {
  const told = importsIn(outputs);
  const found = new Set();
  for (const wanted = [script]; wanted.length; ) {
    for (const one of told[wanted.pop()].filter(({ kind }) => kind === "import-statement")) {
      const file = basename(one.path);
      if (!found.has(file)) wanted.push(file);
      found.add(file);
    }
  }
  return [...found].sort();
}

/** The page, what a phone needs to keep the app among its own, and the signs for it. */
function writePage(name, app, script, style, imported, later) {
  const icon = hashed(`${name}-icon`, ".svg", iconSvg(app.colour));
  const bleed = hashed(`${name}-icon-bleed`, ".svg", iconSvg(app.colour, true));
  const touch = hashed(`${name}-icon-180`, ".png", iconPng(app.colour, 180));
  const large = hashed(`${name}-icon-512`, ".png", iconPng(app.colour, 512));
  const manifest = hashed(name, ".webmanifest", JSON.stringify({
    id: app.path, name: `Lancar ${app.title}`, short_name: app.title, description: app.about, lang: "id", dir: "ltr",
    start_url: app.path, scope: app.path, display: "standalone", background_color: "#f3f5f7", theme_color: "#f3f5f7",
    icons: [
      { src: ADDRESS + icon, sizes: "any", type: "image/svg+xml" },
      { src: ADDRESS + bleed, sizes: "any", type: "image/svg+xml", purpose: "maskable" },
      { src: ADDRESS + touch, sizes: "180x180", type: "image/png" },
      { src: ADDRESS + large, sizes: "512x512", type: "image/png", purpose: "any" },
      { src: ADDRESS + large, sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  })); // prettier-ignore
  const holes = { script, style: style ?? "", icon, touch, manifest };
  let page = readFileSync(join(HERE, "kit", "page.html"), "utf8").replaceAll("{{title}}", app.title).replaceAll("{{about}}", app.about);
  const preloads = imported.map((file) => `<link rel="modulepreload" href="${ADDRESS}${file}" />`).join("\n    ");
  // where they are: an address that once could not be had is never asked for again by `import`, see kit/again.ts
  const places = later.map((file) => `<meta name="later" content="${ADDRESS}${file}" />`).join("\n    ");
  page = page.replaceAll("{{preloads}}", [preloads, places].join("\n    "));
  for (const [hole, file] of Object.entries(holes)) page = page.replaceAll(`{{${hole}}}`, ADDRESS + file);
  writeFileSync(join(GOAL, `${name}.html`), page);
  return [icon, bleed, touch, large, manifest, `${name}.html`];
}

/** Writes a file under a name that changes with its content. */
function hashed(stem, ending, content) {
  const file = `${stem}-${hashOf(content).slice(0, 8).toUpperCase()}${ending}`;
  writeFileSync(join(GOAL, file), content);
  return file;
}

async function buildWorker(name, files) {
  const version = hashOf(Buffer.concat(files.map((file) => readFileSync(join(GOAL, file)))));
  const out = `${name}-worker.js`; // its name never changes: browsers ask for it by name to learn of a new version
  const addresses = files.filter((file) => extname(file) !== ".html").map((file) => ADDRESS + file);
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

/** All parts of the kit on one page, for those who look and for the tests. */
async function buildGallery() {
  mkdirSync(GOAL, { recursive: true });
  await buildApp("gallery", join("kit", "gallery"));
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
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "inline",
  });
}

function hashOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

await { apps: buildApps, gallery: buildGallery, tests: buildTests }[process.argv[2] ?? "apps"]();
