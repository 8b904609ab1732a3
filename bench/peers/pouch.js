// PouchDB beside Lancar: `serve` is a hub, `sync` is a shop that pushes its sales there and a new shop that pulls them.
//   node pouch.js serve ADAPTER FOLDER
//   node pouch.js sync ADAPTER FOLDER PORT SALES_FILE BATCH HUB_PID
"use strict";
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");
const load = createRequire(path.join(process.env.PEERS_HOME, "package.json"));

const PouchDB = load("pouchdb");
PouchDB.plugin(load("pouchdb-adapter-memory"));

function serve(adapter, folder) {
  const express = load("express");
  const prefix = folder + path.sep;
  const Hub = PouchDB.defaults(adapter === "memory" ? { adapter, prefix } : { prefix });
  const app = express();
  const options = { inMemoryConfig: true, mode: "minimumForPouchDB", logPath: path.join(folder, "log.txt") };
  app.use("/", load("express-pouchdb")(Hub, options));
  const server = app.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.address().port })));
}

// The CPU of the hub as the system counts it: user and system ticks of 10 ms.
function hubCpuUs(pid) {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop().split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10000;
}

async function measured(pid, work) {
  const hub = hubCpuUs(pid);
  const own = process.cpuUsage();
  const started = process.hrtime.bigint();
  const done = await work();
  const wallS = Number(process.hrtime.bigint() - started) / 1e9;
  const used = process.cpuUsage(own);
  return { wall_s: wallS, cpu_s: (used.user + used.system + hubCpuUs(pid) - hub) / 1e6, done };
}

async function sync(adapter, folder, port, file, batch, pid) {
  const own = adapter === "memory" ? { adapter } : {};
  const sales = fs.readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const shop = new PouchDB(path.join(folder, "shop"), own);
  for (let start = 0; start < sales.length; start += 1000) await shop.bulkDocs(sales.slice(start, start + 1000));
  const url = `http://127.0.0.1:${port}/sales`;
  const options = { batch_size: Number(batch), batches_limit: 10 };
  const push = await measured(pid, () => PouchDB.replicate(shop, url, options));
  const fresh = new PouchDB(path.join(folder, "fresh"), own);
  const pull = await measured(pid, () => PouchDB.replicate(url, fresh, options));
  const there = (await fresh.info()).doc_count;
  if (there !== sales.length || !push.done.ok || !pull.done.ok) throw new Error(`only ${there} of ${sales.length} arrived`);
  const figures = { push_s: push.wall_s, push_cpu_s: push.cpu_s, pull_s: pull.wall_s, pull_cpu_s: pull.cpu_s };
  console.log(JSON.stringify(figures));
  process.exit(0);
}

const [verb, ...rest] = process.argv.slice(2);
if (verb === "serve") serve(...rest);
else sync(...rest).catch((error) => { console.error(error); process.exit(1); });
