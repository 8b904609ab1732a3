// tests/journal.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

// kit/shape.ts
function shape(name, fields, how) {
  return { name, fields, how };
}
function factShape(name, fields, how, said2) {
  return { name, fields, how, ...said2 };
}
var Malformed = class extends Error {
  path;
  constructor(path, why) {
    super(`${path || "it"} ${why}`);
    this.name = "Malformed";
    this.path = path;
  }
};
function fill(of, given) {
  return readStruct(of, given, "");
}
function read(of, json) {
  return readStruct(of, json, "");
}
function write(of, value) {
  return writeStruct(of, value);
}
function subjectOf(of, value) {
  if (of.subject === null) throw new Error(`${of.kind} is not written by tills`);
  return patterned(of.subject, value);
}
function scopeOf(of, value) {
  if (of.scope === null) throw new Error(`${of.kind} is not written by tills`);
  return patterned(of.scope, value) || "shop";
}
function quoted(text) {
  return JSON.stringify(/[\0\ud800-\udfff]/.test(text) ? wellFormed(text) : text);
}
function wellFormed(text) {
  return text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�");
}
function patterned(pattern, value) {
  const fields = value;
  return pattern.replace(/\{(\w+)\}/g, (_, name) => String(fields[name] ?? ""));
}
function readStruct(of, json, path) {
  if (of.how.array) {
    if (!Array.isArray(json)) throw new Malformed(path, "is not a list");
    const made2 = {};
    of.fields.forEach((field, place) => {
      made2[field[0]] = place < json.length ? readAs(field[1], json[place], `${path}[${place}]`) : absent(field, path);
    });
    return made2;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Malformed(path, `is no ${of.name}`);
  const come = json;
  const made = {};
  if (of.how.tag) {
    const [name, value] = of.how.tag;
    if (come[name] !== value) throw new Malformed(`${path}.${name}`, `is not ${value}`);
    made[name] = value;
  }
  for (const field of of.fields) {
    const value = come[field[0]];
    made[field[0]] = value === void 0 ? absent(field, path) : readAs(field[1], value, `${path}.${field[0]}`);
  }
  return made;
}
function absent(field, path) {
  if (field.length < 3) throw new Malformed(`${path}.${field[0]}`, "is missing");
  return readAs(field[1], field[2], `${path}.${field[0]}`);
}
function readAs(codec, value, path) {
  switch (codec) {
    case "str":
      if (typeof value !== "string") throw new Malformed(path, "is no text");
      return value;
    case "int":
      if (!Number.isSafeInteger(value)) throw new Malformed(path, "is no whole number");
      return value;
    case "bool":
      if (typeof value !== "boolean") throw new Malformed(path, "is neither true nor false");
      return value;
    case "null":
      if (value !== null) throw new Malformed(path, "is not null");
      return value;
    case "raw":
      return value;
  }
  if ("of" in codec) {
    if (!codec.of.includes(value)) throw new Malformed(path, `is none of ${codec.of.join(", ")}`);
    return value;
  }
  if ("struct" in codec) return readStruct(codec.struct(), value, path);
  if ("any" in codec) return readOneOf(codec.any, value, path);
  if ("map" in codec) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed(path, "is no table");
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readAs(codec.map, one, `${path}.${key}`)]));
  }
  if (!Array.isArray(value)) throw new Malformed(path, "is no list");
  if ("list" in codec) return value.map((one, place) => readAs(codec.list, one, `${path}[${place}]`));
  if (value.length !== codec.tuple.length) throw new Malformed(path, `has not ${codec.tuple.length} parts`);
  return codec.tuple.map((one, place) => readAs(one, value[place], `${path}[${place}]`));
}
function readOneOf(codecs, value, path) {
  let first;
  for (const codec of codecs) {
    try {
      return readAs(codec, value, path);
    } catch (why) {
      if (!(why instanceof Malformed)) throw why;
      if (first === void 0 || isTag(first)) first = why;
    }
  }
  throw first;
}
function isTag(why) {
  return why instanceof Malformed && why.path.endsWith(".is");
}
function writeStruct(of, value) {
  const parts = [];
  if (of.how.array) return `[${of.fields.map(([name, codec]) => writeAs(codec, value[name])).join(",")}]`;
  if (of.how.tag) parts.push(`${quoted(of.how.tag[0])}:${quoted(of.how.tag[1])}`);
  for (const field of of.fields) {
    const one = value[field[0]];
    if (one === void 0 || of.how.omit && field.length > 2 && saysNothing(one, field[2])) continue;
    parts.push(`"${field[0]}":${writeAs(field[1], one)}`);
  }
  return `{${parts.join(",")}}`;
}
function saysNothing(value, otherwise) {
  if (Array.isArray(value)) return value.length === 0 && Array.isArray(otherwise) && otherwise.length === 0;
  return value === otherwise;
}
function writeAs(codec, value) {
  if (typeof codec === "object") {
    if ("struct" in codec) return writeStruct(codec.struct(), value);
    if ("list" in codec) return `[${value.map((one) => writeAs(codec.list, one)).join(",")}]`;
    if ("tuple" in codec) return `[${codec.tuple.map((one, place) => writeAs(one, value[place])).join(",")}]`;
    if ("map" in codec) {
      const pairs = Object.entries(value).map(([key, one]) => `${quoted(key)}:${writeAs(codec.map, one)}`);
      return `{${pairs.join(",")}}`;
    }
    if ("any" in codec) return writeOneOf(codec.any, value);
  }
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`);
  return JSON.stringify(value);
}
function writeOneOf(codecs, value) {
  for (const codec of codecs) {
    try {
      readAs(codec, value, "");
    } catch {
      continue;
    }
    return writeAs(codec, value);
  }
  throw new Error("fits none of its shapes");
}

// kit/kernel/sha256.ts
async function sha256(data) {
  const subtle = globalThis.crypto?.subtle;
  return subtle ? new Uint8Array(await subtle.digest("SHA-256", data)) : sha256ByHand(data);
}
var [STATE, ROUNDS] = constants();
function sha256ByHand(data) {
  const blocks = padded(data);
  const state = Uint32Array.from(STATE);
  const words = new Uint32Array(64);
  for (let start = 0; start < blocks.byteLength; start += 64) {
    for (let n = 0; n < 16; n += 1) words[n] = blocks.getUint32(start + 4 * n);
    for (let n = 16; n < 64; n += 1) {
      const [a, b] = [words[n - 15], words[n - 2]];
      const mixedA = turned(a, 7) ^ turned(a, 18) ^ a >>> 3;
      const mixedB = turned(b, 17) ^ turned(b, 19) ^ b >>> 10;
      words[n] = words[n - 16] + mixedA + words[n - 7] + mixedB;
    }
    compress(state, words);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, n) => digest.setUint32(4 * n, word));
  return new Uint8Array(digest.buffer);
}
function compress(state, words) {
  let [a, b, c, d, e, f, g, h] = Array.from(state);
  for (let n = 0; n < 64; n += 1) {
    const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + (e & f ^ ~e & g) + ROUNDS[n] + words[n];
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & b ^ a & c ^ b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, d + one | 0, c, b, a, one + two | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, n) => {
    state[n] += word;
  });
}
function padded(data) {
  const bytes = new Uint8Array(Math.ceil((data.length + 9) / 64) * 64);
  bytes.set(data);
  bytes[data.length] = 128;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(bytes.length - 4, data.length << 3);
  return view;
}
function turned(word, by) {
  return word >>> by | word << 32 - by;
}
function constants() {
  const primes = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (root) => Math.floor((root - Math.floor(root)) * 2 ** 32);
  return [Uint32Array.from(primes.slice(0, 8).map((n) => fraction(Math.sqrt(n)))), Uint32Array.from(primes.map((n) => fraction(Math.cbrt(n))))];
}
function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function unhex(text) {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

// kit/kernel/entry.ts
var MAX_ENTRY_BYTES = 65536;
var MAX_SUBJECT = 240;
var MAX_SHORT = 120;
var encoder = new TextEncoder();
function freeze(heading, of, fact) {
  return freezeRaw({ ...heading, scope: scopeOf(of, fact), subject: subjectOf(of, fact), kind: of.kind, v: of.v }, write(of, fact));
}
function freezeRaw(entry, body) {
  const { scope, kind, wish, actor, subject } = entry;
  const tooLong = [scope, kind, wish, actor].some((name) => Array.from(name).length > MAX_SHORT);
  if (tooLong || Array.from(subject).length > MAX_SUBJECT) throw new Error(`a name too long for an entry: ${subject} ${kind} ${wish}`);
  const text = `${openingOf(entry)}${body}}`;
  const bytes = encoder.encode(text).length;
  if (bytes > MAX_ENTRY_BYTES) throw new Error(`an entry of ${bytes} bytes is larger than ${MAX_ENTRY_BYTES}`);
  return text;
}
function openingOf(entry) {
  const parts = [
    `"tenant":${quoted(entry.tenant)}`,
    `"origin":${quoted(entry.origin)}`,
    `"seq":${entry.seq}`,
    `"ms":${entry.ms}`,
    entry.tick ? `"tick":${entry.tick}` : "",
    entry.device_ms ? `"device_ms":${entry.device_ms}` : "",
    entry.actor ? `"actor":${quoted(entry.actor)}` : "",
    entry.wish ? `"wish":${quoted(entry.wish)}` : "",
    entry.cause ? `"cause":${quoted(entry.cause)}` : "",
    entry.scope === "shop" ? "" : `"scope":${quoted(entry.scope)}`,
    `"subject":${quoted(entry.subject)}`,
    `"kind":${quoted(entry.kind)}`,
    entry.v === 1 ? "" : `"v":${entry.v}`
  ];
  return `{${parts.filter((part) => part).join(",")},"body":`;
}
function thaw(text) {
  const said2 = JSON.parse(text);
  return { ...{ tick: 0, device_ms: 0, actor: "", wish: "", cause: "", scope: "shop", v: 1 }, ...said2 };
}
function bodyOf(text) {
  const opening = openingOf(thaw(text));
  if (!text.startsWith(opening)) throw new Error(`not an entry as this till writes them: ${text.slice(0, 80)}`);
  return text.slice(opening.length, -1);
}
async function genesis(tenant, origin) {
  return hex(await sha256(encoder.encode(`lancar/1
${tenant}
${origin}`)));
}
async function link(previous, text) {
  const bytes = encoder.encode(text);
  const both = new Uint8Array(32 + bytes.length);
  both.set(unhex(previous));
  both.set(bytes, 32);
  return hex(await sha256(both));
}

// kit/refusal.ts
var Refused = class extends Error {
  code;
  facts;
  constructor(code, facts = {}) {
    super(`${code}(${JSON.stringify(facts)})`);
    this.name = "Refused";
    this.code = code;
    this.facts = facts;
  }
};

// kit/kernel/clock.ts
var MAX_AHEAD_MS = 36e5;
var MAX_TICK = 1e6;
var HybridClock = class {
  wall;
  last = { ms: 0, tick: 0 };
  constructor(wall) {
    this.wall = () => Math.max(0, Math.floor(wall()));
  }
  /** The next stamp: later than every stamp given or witnessed before. `wallMs`: what the device's clock has just said. */
  now(wallMs = this.wall()) {
    const { ms, tick } = this.last;
    if (wallMs > ms) this.last = { ms: wallMs, tick: 0 };
    else this.last = tick < MAX_TICK ? { ms, tick: tick + 1 } : { ms: ms + 1, tick: 0 };
    return this.last;
  }
  /** Makes later stamps follow this remote one, unless it is too far ahead to be believed. */
  witness(stamp) {
    if (isLater(stamp, this.last) && stamp.ms <= this.wall() + MAX_AHEAD_MS) this.last = stamp;
  }
  /** Continues from our own journal's last stamp, whatever the device's clock says after a boot. */
  restart(stamp) {
    if (isLater(stamp, this.last)) this.last = { ms: stamp.ms, tick: stamp.tick };
  }
};
function isLater(a, b) {
  return a.ms > b.ms || a.ms === b.ms && a.tick > b.tick;
}

// kit/kernel/ids.ts
var LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
var LENGTH = 10;
var FAIR = 256 - 256 % LETTERS.length;
var systemRandom = (bytes) => crypto.getRandomValues(bytes);
function newOrigin(random = systemRandom) {
  let name = "";
  while (name.length < LENGTH) {
    for (const byte of random(new Uint8Array(LENGTH))) {
      if (byte < FAIR && name.length < LENGTH) name += LETTERS[byte % LETTERS.length];
    }
  }
  return name;
}
var Mint = class {
  many = 0;
  base;
  constructor(origin, seq) {
    this.base = `${origin}.${seq}`;
  }
  newId() {
    this.many += 1;
    return this.many === 1 ? this.base : `${this.base}-${this.many}`;
  }
};

// kit/shapes/kernel.ts
var Hello = /* @__PURE__ */ shape("Hello", [
  ["tenant", "str"],
  ["wall_ms", "int"],
  ["heads", { map: "int" }, {}],
  ["hashes", { map: "str" }, {}]
], {});
var Welcome = /* @__PURE__ */ shape("Welcome", [
  ["node", "str"],
  ["role", "str"],
  ["wall_ms", "int"],
  ["heads", { map: { tuple: ["int", "str"] } }, {}],
  ["apart", { list: "str" }, []]
], {});
var RunHeader = /* @__PURE__ */ shape("RunHeader", [
  ["tenant", "str"],
  ["origin", "str"],
  ["first", "int"],
  ["prev", "str"],
  ["entries", "int"]
], {});
var RunAnswer = /* @__PURE__ */ shape("RunAnswer", [
  ["origin", "str"],
  ["said", "str"],
  ["seq", "int"],
  ["hash", "str"],
  ["fork_at", "int", 0],
  ["aside", "int", 0]
], { "omit": true });
var PushAnswer = /* @__PURE__ */ shape("PushAnswer", [
  ["runs", { list: { struct: () => RunAnswer } }]
], {});

// kit/kernel/runs.ts
var MAX_BATCH_ENTRIES = 500;
var MAX_BATCH_BYTES = 256e3;
function encodeRuns(runs) {
  return runs.flatMap(({ tenant, origin, first, prev, texts }) => [
    write(RunHeader, { tenant, origin, first, prev, entries: texts.length }),
    ...texts
  ]).join("\n");
}
function decodeRuns(data) {
  const lines = data ? data.split("\n") : [];
  const runs = [];
  for (let place = 0; place < lines.length; ) {
    const { entries, ...header } = read(RunHeader, JSON.parse(lines[place]));
    const texts = lines.slice(place + 1, place + 1 + entries);
    if (texts.length !== entries) throw new Error(`a run of ${entries} entries ends after ${texts.length}`);
    runs.push({ ...header, texts });
    place += 1 + entries;
  }
  return runs;
}

// till/journal/again.ts
async function sayAgain(lines, onto, clock) {
  const renamed = new Map(lines.map((line, place) => [line.seq, onto.seq + 1 + place]));
  const said2 = [];
  let before = onto.hash;
  for (const [place, line] of lines.entries()) {
    const minted = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(line.origin)}\\.(\\d+)`, "gu");
    const rename = (text2) => text2.replace(minted, (found, seq) => {
      const now = renamed.get(Number(seq));
      return now === void 0 ? found : `${onto.origin}.${now}`;
    });
    const old = thaw(line.text);
    const entry = {
      ...old,
      ...clock.now(),
      origin: onto.origin,
      seq: onto.seq + 1 + place,
      device_ms: old.device_ms || old.ms,
      cause: `${line.origin}/${line.seq}`,
      subject: rename(old.subject)
    };
    const text = freezeRaw(entry, rename(bodyOf(line.text)));
    before = await link(before, text);
    said2.push({ origin: entry.origin, seq: entry.seq, text, hash: before, kind: line.kind, wish: line.wish });
  }
  return said2;
}
function escaped(name) {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// till/journal/shelf.ts
var SEGMENT = 50;
var NO_SHELF = {
  names: async () => [],
  read: async () => "",
  write: async () => void 0,
  remove: async () => void 0
};
function segmentOf(seq) {
  return seq - (seq - 1) % SEGMENT;
}
function segmentName(origin, first) {
  return `${origin}.${String(first).padStart(12, "0")}.ndjson`;
}
function readName(name) {
  const found = /^([^.]+)\.(\d{12})\.ndjson$/.exec(name);
  return found && { origin: found[1], first: Number(found[2]) };
}
async function stretches(shelf, tenant) {
  const found = [];
  for (const name of (await shelf.names()).filter((one) => readName(one)).sort()) {
    for (const run of await readRuns(shelf, name)) {
      if (run.tenant !== tenant) continue;
      const next = await hashed(run);
      const last = found.at(-1);
      if (last && last.origin === next.origin && last.first + last.texts.length === next.first && last.hashes.at(-1) === next.prev) {
        found[found.length - 1] = { ...last, texts: [...last.texts, ...next.texts], hashes: [...last.hashes, ...next.hashes] };
      } else if (next.texts.length) found.push(next);
    }
  }
  return found;
}
async function readRuns(shelf, name) {
  try {
    return decodeRuns(await shelf.read(name));
  } catch {
    return [];
  }
}
async function hashed(run) {
  const hashes = [];
  const texts = [];
  for (const [place, text] of run.texts.entries()) {
    if (!isEntry(text, run, run.first + place)) break;
    hashes.push(await link(hashes.at(-1) ?? run.prev, text));
    texts.push(text);
  }
  return { origin: run.origin, first: run.first, prev: run.prev, texts, hashes };
}
function isEntry(text, run, seq) {
  try {
    const said2 = JSON.parse(text);
    return said2.tenant === run.tenant && said2.origin === run.origin && said2.seq === seq;
  } catch {
    return false;
  }
}

// till/journal/copy.ts
async function copyOut(source, head, from) {
  const { shelf, tenant } = source;
  const { origin } = head;
  if (shelf === NO_SHELF) return;
  for (const name of await shelf.names()) {
    const segment = readName(name);
    if (segment?.origin !== origin) continue;
    if (segment.first + SEGMENT - 1 <= head.acked || segment.first > head.seq || head.acked === head.seq) await shelf.remove(name);
  }
  const start = Math.max(from, head.acked + 1);
  for (let first = segmentOf(start); start <= head.seq && first <= head.seq; first += SEGMENT) {
    const lines = await source.lines(origin, Math.max(first, head.pruned + 1), Math.min(head.seq, first + SEGMENT - 1));
    const prev = lines.length ? await source.hashAt(head, lines[0].seq - 1) : null;
    if (prev === null) continue;
    const run = { tenant, origin, first: lines[0].seq, prev, texts: lines.map((line) => line.text) };
    await shelf.write(segmentName(origin, first), encodeRuns([run]));
  }
}

// till/journal/store.ts
var VERSION = 1;
async function openStore(idb, name) {
  const opening = idb.open(name, VERSION);
  opening.onupgradeneeded = () => {
    const db2 = opening.result;
    db2.createObjectStore("heads", { keyPath: "origin" });
    const lines = db2.createObjectStore("lines", { keyPath: ["origin", "seq"] });
    lines.createIndex("wish", "wish");
    db2.createObjectStore("acks", { keyPath: ["peer", "origin"] });
    db2.createObjectStore("apart", { keyPath: ["origin", "seq"] });
  };
  const db = await answer(opening);
  db.onversionchange = () => db.close();
  return db;
}
async function writing(db, tables, write2) {
  const tx = db.transaction([...tables], "readwrite", { durability: "strict" });
  const done = finished(tx);
  try {
    const made = await write2((name) => tx.objectStore(name));
    await done;
    return made;
  } catch (why) {
    try {
      tx.abort();
    } catch {
    }
    await done.catch(() => void 0);
    throw why;
  }
}
function all(db, table, range, most) {
  return answer(db.transaction(table, "readonly").objectStore(table).getAll(range, most));
}
function linesOfWish(db, wish) {
  return answer(db.transaction("lines", "readonly").objectStore("lines").index("wish").getAll(wish));
}
function lineAt(db, origin, seq) {
  return answer(db.transaction("lines", "readonly").objectStore("lines").get([origin, seq]));
}
function between(keyRange, origin, first, last) {
  return keyRange.bound([origin, first], [origin, last]);
}
function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
function finished(tx) {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error("the transaction was given up"));
  });
}

// till/journal/heal.ts
async function heal(db, shelf, tenant) {
  const known = new Map((await all(db, "heads")).map((head) => [head.origin, head]));
  let healed = 0;
  for (const stretch of await stretches(shelf, tenant)) {
    const head = known.get(stretch.origin);
    const missing = head ? after(stretch, head) : stretch;
    if (!missing?.texts.length) continue;
    const lines = missing.texts.map((text, place) => lineOf(missing, text, place));
    const now = closed(head ?? await lost(missing, tenant), lines.at(-1));
    await writing(db, ["heads", "lines"], async (table) => {
      for (const line of lines) table("lines").put(line);
      table("heads").put(now);
    });
    known.set(now.origin, now);
    healed += lines.length;
  }
  return healed;
}
function after(stretch, head) {
  const skip = head.seq + 1 - stretch.first;
  if (skip < 0 || skip >= stretch.texts.length) return null;
  const prev = skip ? stretch.hashes[skip - 1] : stretch.prev;
  if (prev !== head.hash) return null;
  return { ...stretch, first: head.seq + 1, prev, texts: stretch.texts.slice(skip), hashes: stretch.hashes.slice(skip) };
}
async function lost(stretch, tenant) {
  const before = stretch.first - 1;
  const prunedHash = before ? stretch.prev : await genesis(tenant, stretch.origin);
  return { origin: stretch.origin, state: "closed", seq: before, hash: prunedHash, ms: 0, tick: 0, acked: before, pruned: before, prunedHash };
}
function closed(head, last) {
  const { ms, tick } = thaw(last.text);
  return { ...head, state: "closed", seq: last.seq, hash: last.hash, ms, tick };
}
function lineOf(stretch, text, place) {
  const { kind, wish } = thaw(text);
  return { origin: stretch.origin, seq: stretch.first + place, text, hash: stretch.hashes[place], kind, wish };
}

// till/journal.ts
var KEPT = 500;
function said(of, fact) {
  return { of, fact };
}
var JournalTaken = class extends Error {
  name = "JournalTaken";
};
var Journal = class _Journal {
  tenant;
  device;
  clock;
  /** How many entries were brought back from the second copy when this journal was opened. */
  healed;
  db;
  around;
  shelf;
  heads = /* @__PURE__ */ new Map();
  acks = /* @__PURE__ */ new Map();
  /** Kinds of the entries that no node has yet, by origin, in their order, the last one last. */
  unsafe = /* @__PURE__ */ new Map();
  watchers = /* @__PURE__ */ new Set();
  turn = Promise.resolve();
  copying = Promise.resolve();
  copyFault = null;
  own = "";
  constructor(db, tenant, device, around, healed) {
    this.db = db;
    this.tenant = tenant;
    this.device = device;
    this.around = around;
    this.shelf = around.shelf ?? NO_SHELF;
    this.clock = new HybridClock(around.wall);
    this.healed = healed;
  }
  /** Opens the journal of a device, heals it from its second copy, and begins an incarnation where there is none to go on with. */
  static async open(name, tenant, device, around) {
    const db = await openStore(around.idb, name);
    const healed = await heal(db, around.shelf ?? NO_SHELF, tenant);
    const journal = new _Journal(db, tenant, device, around, healed);
    await journal.load();
    if (!journal.own) await journal.inTurn(() => journal.begin());
    for (const origin of journal.heads.keys()) journal.copy(origin, 1);
    return journal;
  }
  close() {
    this.db.close();
  }
  /** The present incarnation. */
  get origin() {
    return this.own;
  }
  head(origin) {
    return this.heads.get(origin);
  }
  /** How many entries (of a kind, or all) no node upstream has yet. */
  waiting(kind = "") {
    let many = 0;
    for (const kinds of this.unsafe.values()) many += kind ? kinds.filter((one) => one === kind).length : kinds.length;
    return many;
  }
  /** Where an entry of this journal is known to be. */
  safetyOf(origin, seq) {
    const acks = [...this.acks.values()].filter((ack) => ack.origin === origin && ack.seq >= seq);
    if (acks.some((ack) => ack.role === "hub")) return "central";
    return acks.length ? "safe" : "saved";
  }
  /** Calls after every change of what this journal says. Answers how to stop. */
  watch(changed) {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }
  /** When all that was written so far also stands in the second copy; throws why it could not. */
  async copied() {
    await this.copying;
    if (this.copyFault) throw this.copyFault;
  }
  /**
   * Writes what `decide` says, all of it or nothing, and answers when it is on the disk. `decide` may refuse by throwing.
   * Throws JournalTaken when another writer was faster, and what IndexedDB throws when the disk is full.
   */
  append(wish, decide) {
    return this.inTurn(async () => {
      const key = wish.key ? `${this.device}:${wish.key}` : "";
      const known = key ? await linesOfWish(this.db, key) : [];
      if (known.length) return doneOf(known, true);
      const head = this.mustHave(this.own);
      const wallMs = this.clock.wall();
      const lines = [];
      let stamp = { ms: head.ms, tick: head.tick };
      for (const { of, fact } of decide(new Mint(head.origin, head.seq + 1))) {
        stamp = this.clock.now(wallMs);
        const heading = {
          tenant: this.tenant,
          origin: head.origin,
          seq: head.seq + 1 + lines.length,
          ...stamp,
          device_ms: wallMs === stamp.ms ? 0 : wallMs,
          actor: wish.actor,
          wish: key,
          cause: wish.cause ?? ""
        };
        const text = freeze(heading, of, fact);
        const hash = await link(lines.at(-1)?.hash ?? head.hash, text);
        lines.push({ origin: head.origin, seq: heading.seq, text, hash, kind: of.kind, wish: key });
      }
      if (lines.length) await this.keep(head, lines, stamp);
      return doneOf(lines, false);
    });
  }
  /** The entries of an origin that are here, from one number to another. */
  lines(origin, first, last) {
    return all(this.db, "lines", between(this.around.keyRange, origin, first, last));
  }
  /** The newest entries that are here, of all incarnations, the newest first: for reprints without a network. */
  async recent(most) {
    const all2 = [];
    for (const head of this.heads.values()) all2.push(...await this.lines(head.origin, head.seq - most + 1, head.seq));
    const at = new Map(all2.map((line) => [line, thaw(line.text)]));
    return all2.sort((a, b) => at.get(b).ms - at.get(a).ms || at.get(b).tick - at.get(a).tick).slice(0, most);
  }
  // -- what the conversation with upstream asks, see journal/talk.ts
  /** The incarnations that a node upstream should hear of, and how far they are. */
  headsToPush() {
    const told = [...this.heads.values()].filter((head) => head.seq > head.pruned);
    return Object.fromEntries(told.map((head) => [head.origin, head.seq]));
  }
  /**
   * Takes a head that upstream told as an acknowledgement, if it is one, and answers from where to push on.
   *
   * Upstream knowing more of an incarnation than this journal means a lost tail: the incarnation is never written again.
   */
  heedHead(peer, origin, seq, hash) {
    return this.inTurn(async () => {
      const head = this.mustHave(origin);
      if (seq > head.seq) {
        await this.acknowledge(peer, head, head.seq);
        if (head.state === "open") await this.begin();
        return head.seq;
      }
      const ours = await this.hashAt(head, seq);
      if (ours !== null && ours !== hash && seq > 0) return Math.max(head.pruned, seq - MAX_BATCH_ENTRIES / 2);
      await this.acknowledge(peer, head, seq);
      return seq;
    });
  }
  /** Runs of what comes after those numbers, as much as fits one batch; none when upstream has all. */
  async runsAfter(there) {
    const runs = [];
    let entries = 0;
    let bytes = 0;
    for (const head of this.heads.values()) {
      const after2 = there.get(head.origin) ?? head.pruned;
      if (head.seq <= after2 || after2 < head.pruned) continue;
      const lines = await this.lines(head.origin, after2 + 1, Math.min(head.seq, after2 + MAX_BATCH_ENTRIES - entries));
      const texts = [];
      for (const { text } of lines) {
        const size = new TextEncoder().encode(text).length;
        if (entries && bytes + size > MAX_BATCH_BYTES) break;
        texts.push(text);
        entries += 1;
        bytes += size;
      }
      const prev = await this.hashAt(head, after2);
      if (texts.length && prev !== null) runs.push({ tenant: this.tenant, origin: head.origin, first: after2 + 1, prev, texts });
      if (texts.length < lines.length || entries >= MAX_BATCH_ENTRIES) break;
    }
    return runs;
  }
  /** Takes the entries from a number on out of an incarnation and says them again in a new one. Answers how many. */
  sayAgain(origin, from) {
    return this.inTurn(async () => {
      const lines = await this.lines(origin, from, this.mustHave(origin).seq);
      if (origin === this.own) await this.begin();
      const old = this.mustHave(origin);
      const own = this.mustHave(this.own);
      const again = await sayAgain(lines, own, this.clock);
      const last = Math.min(old.seq, from - 1);
      const cut = { ...old, state: "closed", seq: last, hash: await this.hashAt(old, last) ?? old.hash, acked: Math.min(old.acked, last) };
      const now = again.length ? { ...own, ...stampOf(again.at(-1)), seq: again.at(-1).seq, hash: again.at(-1).hash } : own;
      await writing(this.db, ["heads", "lines", "apart"], async (table) => {
        await this.untouched(table("heads"), [old, own]);
        for (const [place, line] of lines.entries()) {
          const apart = { origin, seq: line.seq, text: line.text, saidAs: `${own.origin}.${again[place].seq}` };
          table("apart").put(apart);
          table("lines").delete([origin, line.seq]);
        }
        for (const line of again) table("lines").put(line);
        table("heads").put(cut);
        table("heads").put(now);
      });
      for (const head of [cut, now]) await this.hold(head);
      this.copy(origin, from);
      this.copy(own.origin, own.seq + 1);
      return again.length;
    });
  }
  // -- inside
  inTurn(act) {
    const mine = this.turn.then(act);
    this.turn = mine.catch(() => void 0);
    return mine;
  }
  async load() {
    for (const ack of await all(this.db, "acks")) this.acks.set(`${ack.peer} ${ack.origin}`, ack);
    for (const head of await all(this.db, "heads")) {
      await this.hold(head);
      this.clock.restart(head);
      if (head.state === "open") this.own = head.origin;
    }
  }
  /** Takes a head into memory, with what of it no node has yet. */
  async hold(head) {
    this.heads.set(head.origin, head);
    const lines = head.seq > head.acked ? await this.lines(head.origin, head.acked + 1, head.seq) : [];
    this.unsafe.set(head.origin, lines.map((line) => line.kind));
    this.tell();
  }
  /** Closes the present incarnation and opens a new one under a name nobody ever used. */
  async begin() {
    const origin = newOrigin(this.around.random ?? systemRandom);
    const hash = await genesis(this.tenant, origin);
    const made = { origin, state: "open", seq: 0, hash, ms: 0, tick: 0, acked: 0, pruned: 0, prunedHash: hash };
    const old = this.heads.get(this.own);
    await writing(this.db, ["heads"], async (table) => {
      if (old) await this.untouched(table("heads"), [old]);
      if (old) table("heads").put({ ...old, state: "closed" });
      table("heads").add(made);
    });
    if (old) this.heads.set(old.origin, { ...old, state: "closed" });
    this.own = origin;
    await this.hold(made);
  }
  async keep(head, lines, stamp) {
    const last = lines.at(-1);
    const now = { ...head, ...stamp, seq: last.seq, hash: last.hash };
    await writing(this.db, ["heads", "lines"], async (table) => {
      await this.untouched(table("heads"), [head]);
      for (const line of lines) table("lines").add(line);
      table("heads").put(now);
    });
    this.heads.set(now.origin, now);
    this.unsafe.get(now.origin).push(...lines.map((line) => line.kind));
    this.copy(now.origin, head.seq + 1);
    this.tell();
  }
  /** Throws JournalTaken unless the heads on the disk are those this journal knows. */
  async untouched(heads, known) {
    for (const head of known) {
      const stored = await answer(heads.get(head.origin));
      if (stored?.seq !== head.seq || stored.hash !== head.hash || stored.state !== head.state) {
        throw new JournalTaken(`another writer is at ${head.origin}.${stored?.seq}`);
      }
    }
  }
  async acknowledge(peer, head, seq) {
    const key = `${peer.name} ${head.origin}`;
    const before = this.acks.get(key);
    if (before?.seq === seq && before.role === peer.role && seq <= head.acked) return;
    const ack = { peer: peer.name, origin: head.origin, role: peer.role, seq };
    const acked = Math.max(head.acked, seq);
    const until = Math.min(acked, head.seq - (this.around.kept ?? KEPT));
    const pruned = Math.max(head.pruned, until);
    const prunedHash = await this.hashAt(head, pruned) ?? head.prunedHash;
    const now = { ...head, acked, pruned, prunedHash };
    await writing(this.db, ["heads", "lines", "acks"], async (table) => {
      await this.untouched(table("heads"), [head]);
      table("acks").put(ack);
      table("heads").put(now);
      if (pruned > head.pruned) table("lines").delete(between(this.around.keyRange, head.origin, head.pruned + 1, pruned));
    });
    this.acks.set(key, ack);
    this.heads.set(now.origin, now);
    if (acked > head.acked) this.unsafe.get(head.origin).splice(0, acked - head.acked);
    this.copy(head.origin, now.seq + 1);
    this.tell();
  }
  /** The hash up to an entry, or null where this journal no longer knows it. */
  async hashAt(head, seq) {
    if (seq === head.seq) return head.hash;
    if (seq === head.pruned) return head.prunedHash;
    if (seq === 0) return genesis(this.tenant, head.origin);
    return (await lineAt(this.db, head.origin, seq))?.hash ?? null;
  }
  /** Brings the second copy of an origin up to date, from a number on; what is safe leaves it. Never holds up a sale. */
  copy(origin, from) {
    const source = { tenant: this.tenant, shelf: this.shelf, lines: this.lines.bind(this), hashAt: this.hashAt.bind(this) };
    this.copying = this.copying.then(() => copyOut(source, this.mustHave(origin), from)).then(
      () => {
        this.copyFault = null;
      },
      (why) => {
        this.copyFault = why;
      }
    );
  }
  mustHave(origin) {
    const head = this.heads.get(origin);
    if (!head) throw new Error(`no incarnation of this journal is called ${origin}`);
    return head;
  }
  tell() {
    for (const changed of this.watchers) changed();
  }
};
function stampOf(line) {
  const { ms, tick } = thaw(line.text);
  return { ms, tick };
}
function doneOf(lines, repeated) {
  return {
    refs: lines.map((line) => `${line.origin}.${line.seq}`),
    facts: lines.map((line) => ({ kind: line.kind, body: thaw(line.text).body })),
    repeated
  };
}

// node_modules/fake-indexeddb/build/esm/lib/errors.js
var messages = {
  AbortError: "A request was aborted, for example through a call to IDBTransaction.abort.",
  ConstraintError: "A mutation operation in the transaction failed because a constraint was not satisfied. For example, an object such as an object store or index already exists and a request attempted to create a new one.",
  DataCloneError: "The data being stored could not be cloned by the internal structured cloning algorithm.",
  DataError: "Data provided to an operation does not meet requirements.",
  InvalidAccessError: "An invalid operation was performed on an object. For example transaction creation attempt was made, but an empty scope was provided.",
  InvalidStateError: "An operation was called on an object on which it is not allowed or at a time when it is not allowed. Also occurs if a request is made on a source object that has been deleted or removed. Use TransactionInactiveError or ReadOnlyError when possible, as they are more specific variations of InvalidStateError.",
  NotFoundError: "The operation failed because the requested database object could not be found. For example, an object store did not exist but was being opened.",
  ReadOnlyError: 'The mutating operation was attempted in a "readonly" transaction.',
  TransactionInactiveError: "A request was placed against a transaction which is currently not active, or which is finished.",
  SyntaxError: "The keypath argument contains an invalid key path",
  VersionError: "An attempt was made to open a database using a lower version than the existing version."
};
var setErrorCode = (error, value) => {
  Object.defineProperty(error, "code", {
    value,
    writable: false,
    enumerable: true,
    configurable: false
  });
};
var AbortError = class extends DOMException {
  constructor(message = messages.AbortError) {
    super(message, "AbortError");
  }
};
var ConstraintError = class extends DOMException {
  constructor(message = messages.ConstraintError) {
    super(message, "ConstraintError");
  }
};
var DataError = class extends DOMException {
  constructor(message = messages.DataError) {
    super(message, "DataError");
    setErrorCode(this, 0);
  }
};
var InvalidAccessError = class extends DOMException {
  constructor(message = messages.InvalidAccessError) {
    super(message, "InvalidAccessError");
  }
};
var InvalidStateError = class extends DOMException {
  constructor(message = messages.InvalidStateError) {
    super(message, "InvalidStateError");
    setErrorCode(this, 11);
  }
};
var NotFoundError = class extends DOMException {
  constructor(message = messages.NotFoundError) {
    super(message, "NotFoundError");
  }
};
var ReadOnlyError = class extends DOMException {
  constructor(message = messages.ReadOnlyError) {
    super(message, "ReadOnlyError");
  }
};
var SyntaxError = class extends DOMException {
  constructor(message = messages.VersionError) {
    super(message, "SyntaxError");
    setErrorCode(this, 12);
  }
};
var TransactionInactiveError = class extends DOMException {
  constructor(message = messages.TransactionInactiveError) {
    super(message, "TransactionInactiveError");
    setErrorCode(this, 0);
  }
};
var VersionError = class extends DOMException {
  constructor(message = messages.VersionError) {
    super(message, "VersionError");
  }
};

// node_modules/fake-indexeddb/build/esm/lib/isSharedArrayBuffer.js
function isSharedArrayBuffer(input) {
  return typeof SharedArrayBuffer !== "undefined" && input instanceof SharedArrayBuffer;
}

// node_modules/fake-indexeddb/build/esm/lib/valueToKeyWithoutThrowing.js
var INVALID_TYPE = /* @__PURE__ */ Symbol("INVALID_TYPE");
var INVALID_VALUE = /* @__PURE__ */ Symbol("INVALID_VALUE");
var valueToKeyWithoutThrowing = (input, seen) => {
  if (typeof input === "number") {
    if (isNaN(input)) {
      return INVALID_VALUE;
    }
    return input;
  } else if (Object.prototype.toString.call(input) === "[object Date]") {
    const ms = input.valueOf();
    if (isNaN(ms)) {
      return INVALID_VALUE;
    }
    return new Date(ms);
  } else if (typeof input === "string") {
    return input;
  } else if (
    // https://w3c.github.io/IndexedDB/#ref-for-dfn-buffer-source-type
    input instanceof ArrayBuffer || isSharedArrayBuffer(input) || typeof ArrayBuffer !== "undefined" && ArrayBuffer.isView && ArrayBuffer.isView(input)
  ) {
    if ("detached" in input ? input.detached : input.byteLength === 0) {
      return INVALID_VALUE;
    }
    let arrayBuffer;
    let offset = 0;
    let length = 0;
    if (input instanceof ArrayBuffer || isSharedArrayBuffer(input)) {
      arrayBuffer = input;
      length = input.byteLength;
    } else {
      arrayBuffer = input.buffer;
      offset = input.byteOffset;
      length = input.byteLength;
    }
    return arrayBuffer.slice(offset, offset + length);
  } else if (Array.isArray(input)) {
    if (seen === void 0) {
      seen = /* @__PURE__ */ new Set();
    } else if (seen.has(input)) {
      return INVALID_VALUE;
    }
    seen.add(input);
    let hasInvalid = false;
    const keys = Array.from({
      length: input.length
    }, (_, i) => {
      if (hasInvalid) {
        return;
      }
      const hop = Object.hasOwn(input, i);
      if (!hop) {
        hasInvalid = true;
        return;
      }
      const entry = input[i];
      const key = valueToKeyWithoutThrowing(entry, seen);
      if (key === INVALID_VALUE || key === INVALID_TYPE) {
        hasInvalid = true;
        return;
      }
      return key;
    });
    if (hasInvalid) {
      return INVALID_VALUE;
    }
    return keys;
  } else {
    return INVALID_TYPE;
  }
};
var valueToKeyWithoutThrowing_default = valueToKeyWithoutThrowing;

// node_modules/fake-indexeddb/build/esm/lib/valueToKey.js
var valueToKey = (input, seen) => {
  const result = valueToKeyWithoutThrowing_default(input, seen);
  if (result === INVALID_VALUE || result === INVALID_TYPE) {
    throw new DataError();
  }
  return result;
};
var valueToKey_default = valueToKey;

// node_modules/fake-indexeddb/build/esm/lib/cmp.js
var getType = (x) => {
  if (typeof x === "number") {
    return "Number";
  }
  if (Object.prototype.toString.call(x) === "[object Date]") {
    return "Date";
  }
  if (Array.isArray(x)) {
    return "Array";
  }
  if (typeof x === "string") {
    return "String";
  }
  if (x instanceof ArrayBuffer) {
    return "Binary";
  }
  throw new DataError();
};
var cmpKeys = (first, second) => {
  const t1 = getType(first);
  const t2 = getType(second);
  if (t1 !== t2) {
    if (t1 === "Array") {
      return 1;
    }
    if (t1 === "Binary" && (t2 === "String" || t2 === "Date" || t2 === "Number")) {
      return 1;
    }
    if (t1 === "String" && (t2 === "Date" || t2 === "Number")) {
      return 1;
    }
    if (t1 === "Date" && t2 === "Number") {
      return 1;
    }
    return -1;
  }
  if (t1 === "Binary") {
    const firstBytes = new Uint8Array(first);
    const secondBytes = new Uint8Array(second);
    const firstLen = firstBytes.length;
    const secondLen = secondBytes.length;
    const length = Math.min(firstLen, secondLen);
    for (let i = 0; i < length; i++) {
      if (firstBytes[i] > secondBytes[i]) {
        return 1;
      }
      if (firstBytes[i] < secondBytes[i]) {
        return -1;
      }
    }
    if (firstLen > secondLen) {
      return 1;
    }
    if (firstLen < secondLen) {
      return -1;
    }
    return 0;
  }
  if (t1 === "Array") {
    const length = Math.min(first.length, second.length);
    for (let i = 0; i < length; i++) {
      const result = cmpKeys(first[i], second[i]);
      if (result !== 0) {
        return result;
      }
    }
    if (first.length > second.length) {
      return 1;
    }
    if (first.length < second.length) {
      return -1;
    }
    return 0;
  }
  if (t1 === "Date") {
    if (first.getTime() === second.getTime()) {
      return 0;
    }
  } else {
    if (first === second) {
      return 0;
    }
  }
  return first > second ? 1 : -1;
};
var cmp = (first, second) => {
  if (second === void 0) {
    throw new TypeError();
  }
  return cmpKeys(valueToKey_default(first), valueToKey_default(second));
};
var cmp_default = cmp;

// node_modules/fake-indexeddb/build/esm/FDBKeyRange.js
var FDBKeyRange = class _FDBKeyRange {
  static only(value) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    value = valueToKey_default(value);
    return new _FDBKeyRange(value, value, false, false);
  }
  static lowerBound(lower, open = false) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    lower = valueToKey_default(lower);
    return new _FDBKeyRange(lower, void 0, open, true);
  }
  static upperBound(upper, open = false) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    upper = valueToKey_default(upper);
    return new _FDBKeyRange(void 0, upper, true, open);
  }
  static bound(lower, upper, lowerOpen = false, upperOpen = false) {
    if (arguments.length < 2) {
      throw new TypeError();
    }
    lower = valueToKey_default(lower);
    upper = valueToKey_default(upper);
    const cmpResult = cmpKeys(lower, upper);
    if (cmpResult === 1 || cmpResult === 0 && (lowerOpen || upperOpen)) {
      throw new DataError();
    }
    return new _FDBKeyRange(lower, upper, lowerOpen, upperOpen);
  }
  constructor(lower, upper, lowerOpen, upperOpen) {
    this.lower = lower;
    this.upper = upper;
    this.lowerOpen = lowerOpen;
    this.upperOpen = upperOpen;
  }
  // https://w3c.github.io/IndexedDB/#dom-idbkeyrange-includes
  includes(key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    key = valueToKey_default(key);
    if (this.lower !== void 0) {
      const cmpResult = cmpKeys(this.lower, key);
      if (cmpResult === 1 || cmpResult === 0 && this.lowerOpen) {
        return false;
      }
    }
    if (this.upper !== void 0) {
      const cmpResult = cmpKeys(this.upper, key);
      if (cmpResult === -1 || cmpResult === 0 && this.upperOpen) {
        return false;
      }
    }
    return true;
  }
  get [Symbol.toStringTag]() {
    return "IDBKeyRange";
  }
};
var FDBKeyRange_default = FDBKeyRange;

// node_modules/fake-indexeddb/build/esm/lib/extractKey.js
var extractKey = (keyPath, value) => {
  if (Array.isArray(keyPath)) {
    const result = [];
    for (let item of keyPath) {
      if (item !== void 0 && item !== null && typeof item !== "string" && item.toString) {
        item = item.toString();
      }
      const key = extractKey(item, value).key;
      result.push(valueToKey_default(key));
    }
    return {
      type: "found",
      key: result
    };
  }
  if (keyPath === "") {
    return {
      type: "found",
      key: value
    };
  }
  let remainingKeyPath = keyPath;
  let object = value;
  while (remainingKeyPath !== null) {
    let identifier;
    const i = remainingKeyPath.indexOf(".");
    if (i >= 0) {
      identifier = remainingKeyPath.slice(0, i);
      remainingKeyPath = remainingKeyPath.slice(i + 1);
    } else {
      identifier = remainingKeyPath;
      remainingKeyPath = null;
    }
    const isSpecialIdentifier = identifier === "length" && (typeof object === "string" || Array.isArray(object)) || (identifier === "size" || identifier === "type") && typeof Blob !== "undefined" && object instanceof Blob || (identifier === "name" || identifier === "lastModified") && typeof File !== "undefined" && object instanceof File;
    if (!isSpecialIdentifier && (typeof object !== "object" || object === null || !Object.hasOwn(object, identifier))) {
      return {
        type: "notFound"
      };
    }
    object = object[identifier];
  }
  return {
    type: "found",
    key: object
  };
};
var extractKey_default = extractKey;

// node_modules/fake-indexeddb/build/esm/lib/cloneValueForInsertion.js
function cloneValueForInsertion(value, transaction) {
  if (transaction._state !== "active") {
    throw new Error("Assert: transaction state is active");
  }
  transaction._state = "inactive";
  try {
    return structuredClone(value);
  } finally {
    transaction._state = "active";
  }
}

// node_modules/fake-indexeddb/build/esm/FDBCursor.js
var getEffectiveObjectStore = (cursor) => {
  if (cursor.source instanceof FDBObjectStore_default) {
    return cursor.source;
  }
  return cursor.source.objectStore;
};
var makeKeyRange = (range, lowers, uppers) => {
  let lower = range !== void 0 ? range.lower : void 0;
  let upper = range !== void 0 ? range.upper : void 0;
  for (const lowerTemp of lowers) {
    if (lowerTemp === void 0) {
      continue;
    }
    if (lower === void 0 || cmpKeys(lower, lowerTemp) === 1) {
      lower = lowerTemp;
    }
  }
  for (const upperTemp of uppers) {
    if (upperTemp === void 0) {
      continue;
    }
    if (upper === void 0 || cmpKeys(upper, upperTemp) === -1) {
      upper = upperTemp;
    }
  }
  if (lower !== void 0 && upper !== void 0) {
    return FDBKeyRange_default.bound(lower, upper);
  }
  if (lower !== void 0) {
    return FDBKeyRange_default.lowerBound(lower);
  }
  if (upper !== void 0) {
    return FDBKeyRange_default.upperBound(upper);
  }
};
var FDBCursor = class {
  _gotValue = false;
  _position = void 0;
  // Key of previously returned record
  _objectStorePosition = void 0;
  _keyOnly = false;
  _key = void 0;
  _primaryKey = void 0;
  constructor(source, range, direction = "next", request, keyOnly = false) {
    this._range = range;
    this._source = source;
    this._direction = direction;
    this._request = request;
    this._keyOnly = keyOnly;
  }
  // Read only properties
  get source() {
    return this._source;
  }
  set source(val) {
  }
  get request() {
    return this._request;
  }
  set request(val) {
  }
  get direction() {
    return this._direction;
  }
  set direction(val) {
  }
  get key() {
    return this._key;
  }
  set key(val) {
  }
  get primaryKey() {
    return this._primaryKey;
  }
  set primaryKey(val) {
  }
  // https://w3c.github.io/IndexedDB/#iterate-a-cursor
  _iterate(key, primaryKey) {
    const sourceIsObjectStore = this.source instanceof FDBObjectStore_default;
    const records = this.source instanceof FDBObjectStore_default ? this.source._rawObjectStore.records : this.source._rawIndex.records;
    let foundRecord;
    if (this.direction === "next") {
      const range = makeKeyRange(this._range, [key, this._position], []);
      for (const record of records.values(range)) {
        const cmpResultKey = key !== void 0 ? cmpKeys(record.key, key) : void 0;
        const cmpResultPosition = this._position !== void 0 ? cmpKeys(record.key, this._position) : void 0;
        if (key !== void 0) {
          if (cmpResultKey === -1) {
            continue;
          }
        }
        if (primaryKey !== void 0) {
          if (cmpResultKey === -1) {
            continue;
          }
          const cmpResultPrimaryKey = cmpKeys(record.value, primaryKey);
          if (cmpResultKey === 0 && cmpResultPrimaryKey === -1) {
            continue;
          }
        }
        if (this._position !== void 0 && sourceIsObjectStore) {
          if (cmpResultPosition !== 1) {
            continue;
          }
        }
        if (this._position !== void 0 && !sourceIsObjectStore) {
          if (cmpResultPosition === -1) {
            continue;
          }
          if (cmpResultPosition === 0 && cmpKeys(record.value, this._objectStorePosition) !== 1) {
            continue;
          }
        }
        if (this._range !== void 0) {
          if (!this._range.includes(record.key)) {
            continue;
          }
        }
        foundRecord = record;
        break;
      }
    } else if (this.direction === "nextunique") {
      const range = makeKeyRange(this._range, [key, this._position], []);
      for (const record of records.values(range)) {
        if (key !== void 0) {
          if (cmpKeys(record.key, key) === -1) {
            continue;
          }
        }
        if (this._position !== void 0) {
          if (cmpKeys(record.key, this._position) !== 1) {
            continue;
          }
        }
        if (this._range !== void 0) {
          if (!this._range.includes(record.key)) {
            continue;
          }
        }
        foundRecord = record;
        break;
      }
    } else if (this.direction === "prev") {
      const range = makeKeyRange(this._range, [], [key, this._position]);
      for (const record of records.values(range, "prev")) {
        const cmpResultKey = key !== void 0 ? cmpKeys(record.key, key) : void 0;
        const cmpResultPosition = this._position !== void 0 ? cmpKeys(record.key, this._position) : void 0;
        if (key !== void 0) {
          if (cmpResultKey === 1) {
            continue;
          }
        }
        if (primaryKey !== void 0) {
          if (cmpResultKey === 1) {
            continue;
          }
          const cmpResultPrimaryKey = cmpKeys(record.value, primaryKey);
          if (cmpResultKey === 0 && cmpResultPrimaryKey === 1) {
            continue;
          }
        }
        if (this._position !== void 0 && sourceIsObjectStore) {
          if (cmpResultPosition !== -1) {
            continue;
          }
        }
        if (this._position !== void 0 && !sourceIsObjectStore) {
          if (cmpResultPosition === 1) {
            continue;
          }
          if (cmpResultPosition === 0 && cmpKeys(record.value, this._objectStorePosition) !== -1) {
            continue;
          }
        }
        if (this._range !== void 0) {
          if (!this._range.includes(record.key)) {
            continue;
          }
        }
        foundRecord = record;
        break;
      }
    } else if (this.direction === "prevunique") {
      let tempRecord;
      const range = makeKeyRange(this._range, [], [key, this._position]);
      for (const record of records.values(range, "prev")) {
        if (key !== void 0) {
          if (cmpKeys(record.key, key) === 1) {
            continue;
          }
        }
        if (this._position !== void 0) {
          if (cmpKeys(record.key, this._position) !== -1) {
            continue;
          }
        }
        if (this._range !== void 0) {
          if (!this._range.includes(record.key)) {
            continue;
          }
        }
        tempRecord = record;
        break;
      }
      if (tempRecord) {
        foundRecord = records.get(tempRecord.key);
      }
    }
    let result;
    if (!foundRecord) {
      this._key = void 0;
      if (!sourceIsObjectStore) {
        this._objectStorePosition = void 0;
      }
      if (!this._keyOnly && this.toString() === "[object IDBCursorWithValue]") {
        this.value = void 0;
      }
      result = null;
    } else {
      this._position = foundRecord.key;
      if (!sourceIsObjectStore) {
        this._objectStorePosition = foundRecord.value;
      }
      this._key = foundRecord.key;
      if (sourceIsObjectStore) {
        this._primaryKey = structuredClone(foundRecord.key);
        if (!this._keyOnly && this.toString() === "[object IDBCursorWithValue]") {
          this.value = structuredClone(foundRecord.value);
        }
      } else {
        this._primaryKey = structuredClone(foundRecord.value);
        if (!this._keyOnly && this.toString() === "[object IDBCursorWithValue]") {
          if (this.source instanceof FDBObjectStore_default) {
            throw new Error("This should never happen");
          }
          const value = this.source.objectStore._rawObjectStore.getValue(foundRecord.value);
          this.value = structuredClone(value);
        }
      }
      this._gotValue = true;
      result = this;
    }
    return result;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBCursor-update-IDBRequest-any-value
  update(value) {
    if (value === void 0) {
      throw new TypeError();
    }
    const effectiveObjectStore = getEffectiveObjectStore(this);
    const effectiveKey = Object.hasOwn(this.source, "_rawIndex") ? this.primaryKey : this._position;
    const transaction = effectiveObjectStore.transaction;
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (transaction.mode === "readonly") {
      throw new ReadOnlyError();
    }
    if (effectiveObjectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    if (!(this.source instanceof FDBObjectStore_default) && this.source._rawIndex.deleted) {
      throw new InvalidStateError();
    }
    if (!this._gotValue || !Object.hasOwn(this, "value")) {
      throw new InvalidStateError();
    }
    const clone = cloneValueForInsertion(value, transaction);
    if (effectiveObjectStore.keyPath !== null) {
      let tempKey;
      try {
        tempKey = extractKey_default(effectiveObjectStore.keyPath, clone).key;
      } catch (err) {
      }
      if (cmp_default(tempKey, effectiveKey) !== 0) {
        throw new DataError();
      }
    }
    const record = {
      key: effectiveKey,
      value: clone
    };
    return transaction._execRequestAsync({
      operation: effectiveObjectStore._rawObjectStore.storeRecord.bind(effectiveObjectStore._rawObjectStore, record, false, transaction._rollbackLog),
      source: this
    });
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBCursor-advance-void-unsigned-long-count
  advance(count) {
    if (!Number.isInteger(count) || count <= 0) {
      throw new TypeError();
    }
    const effectiveObjectStore = getEffectiveObjectStore(this);
    const transaction = effectiveObjectStore.transaction;
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (effectiveObjectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    if (!(this.source instanceof FDBObjectStore_default) && this.source._rawIndex.deleted) {
      throw new InvalidStateError();
    }
    if (!this._gotValue) {
      throw new InvalidStateError();
    }
    if (this._request) {
      this._request.readyState = "pending";
    }
    transaction._execRequestAsync({
      operation: () => {
        let result;
        for (let i = 0; i < count; i++) {
          result = this._iterate();
          if (!result) {
            break;
          }
        }
        return result;
      },
      request: this._request,
      source: this.source
    });
    this._gotValue = false;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBCursor-continue-void-any-key
  continue(key) {
    const effectiveObjectStore = getEffectiveObjectStore(this);
    const transaction = effectiveObjectStore.transaction;
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (effectiveObjectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    if (!(this.source instanceof FDBObjectStore_default) && this.source._rawIndex.deleted) {
      throw new InvalidStateError();
    }
    if (!this._gotValue) {
      throw new InvalidStateError();
    }
    if (key !== void 0) {
      key = valueToKey_default(key);
      const cmpResult = cmpKeys(key, this._position);
      if (cmpResult <= 0 && (this.direction === "next" || this.direction === "nextunique") || cmpResult >= 0 && (this.direction === "prev" || this.direction === "prevunique")) {
        throw new DataError();
      }
    }
    if (this._request) {
      this._request.readyState = "pending";
    }
    transaction._execRequestAsync({
      operation: this._iterate.bind(this, key),
      request: this._request,
      source: this.source
    });
    this._gotValue = false;
  }
  // hthttps://w3c.github.io/IndexedDB/#dom-idbcursor-continueprimarykey
  continuePrimaryKey(key, primaryKey) {
    const effectiveObjectStore = getEffectiveObjectStore(this);
    const transaction = effectiveObjectStore.transaction;
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (effectiveObjectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    if (!(this.source instanceof FDBObjectStore_default) && this.source._rawIndex.deleted) {
      throw new InvalidStateError();
    }
    if (this.source instanceof FDBObjectStore_default || this.direction !== "next" && this.direction !== "prev") {
      throw new InvalidAccessError();
    }
    if (!this._gotValue) {
      throw new InvalidStateError();
    }
    if (key === void 0 || primaryKey === void 0) {
      throw new DataError();
    }
    key = valueToKey_default(key);
    const cmpResult = cmpKeys(key, this._position);
    if (cmpResult === -1 && this.direction === "next" || cmpResult === 1 && this.direction === "prev") {
      throw new DataError();
    }
    primaryKey = valueToKey_default(primaryKey);
    const cmpResult2 = cmpKeys(primaryKey, this._objectStorePosition);
    if (cmpResult === 0) {
      if (cmpResult2 <= 0 && this.direction === "next" || cmpResult2 >= 0 && this.direction === "prev") {
        throw new DataError();
      }
    }
    if (this._request) {
      this._request.readyState = "pending";
    }
    transaction._execRequestAsync({
      operation: this._iterate.bind(this, key, primaryKey),
      request: this._request,
      source: this.source
    });
    this._gotValue = false;
  }
  delete() {
    const effectiveObjectStore = getEffectiveObjectStore(this);
    const effectiveKey = Object.hasOwn(this.source, "_rawIndex") ? this.primaryKey : this._position;
    const transaction = effectiveObjectStore.transaction;
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (transaction.mode === "readonly") {
      throw new ReadOnlyError();
    }
    if (effectiveObjectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    if (!(this.source instanceof FDBObjectStore_default) && this.source._rawIndex.deleted) {
      throw new InvalidStateError();
    }
    if (!this._gotValue || !Object.hasOwn(this, "value")) {
      throw new InvalidStateError();
    }
    return transaction._execRequestAsync({
      operation: effectiveObjectStore._rawObjectStore.deleteRecord.bind(effectiveObjectStore._rawObjectStore, effectiveKey, transaction._rollbackLog),
      source: this
    });
  }
  get [Symbol.toStringTag]() {
    return "IDBCursor";
  }
};
var FDBCursor_default = FDBCursor;

// node_modules/fake-indexeddb/build/esm/FDBCursorWithValue.js
var FDBCursorWithValue = class extends FDBCursor_default {
  value = void 0;
  constructor(source, range, direction, request) {
    super(source, range, direction, request);
  }
  get [Symbol.toStringTag]() {
    return "IDBCursorWithValue";
  }
};
var FDBCursorWithValue_default = FDBCursorWithValue;

// node_modules/fake-indexeddb/build/esm/lib/FakeEventTarget.js
var stopped = (event, listener) => {
  return event.immediatePropagationStopped || event.eventPhase === event.CAPTURING_PHASE && listener.capture === false || event.eventPhase === event.BUBBLING_PHASE && listener.capture === true;
};
var invokeEventListeners = (event, obj) => {
  event.currentTarget = obj;
  const errors = [];
  const invoke = (callbackOrObject) => {
    try {
      const callback2 = typeof callbackOrObject === "function" ? callbackOrObject : callbackOrObject.handleEvent;
      callback2.call(event.currentTarget, event);
    } catch (err) {
      errors.push(err);
    }
  };
  for (const listener of obj.listeners.slice()) {
    if (event.type !== listener.type || stopped(event, listener)) {
      continue;
    }
    invoke(listener.callback);
  }
  const typeToProp = {
    abort: "onabort",
    blocked: "onblocked",
    close: "onclose",
    complete: "oncomplete",
    error: "onerror",
    success: "onsuccess",
    upgradeneeded: "onupgradeneeded",
    versionchange: "onversionchange"
  };
  const prop = typeToProp[event.type];
  if (prop === void 0) {
    throw new Error(`Unknown event type: "${event.type}"`);
  }
  const callback = event.currentTarget[prop];
  if (callback) {
    const listener = {
      callback,
      capture: false,
      type: event.type
    };
    if (!stopped(event, listener)) {
      invoke(listener.callback);
    }
  }
  if (errors.length) {
    throw new AggregateError(errors);
  }
};
var FakeEventTarget = class {
  listeners = [];
  // These will be overridden in individual subclasses and made not readonly
  addEventListener(type, callback, options) {
    const capture = !!(typeof options === "object" && options ? options.capture : options);
    this.listeners.push({
      callback,
      capture,
      type
    });
  }
  removeEventListener(type, callback, options) {
    const capture = !!(typeof options === "object" && options ? options.capture : options);
    const i = this.listeners.findIndex((listener) => {
      return listener.type === type && listener.callback === callback && listener.capture === capture;
    });
    this.listeners.splice(i, 1);
  }
  // http://www.w3.org/TR/dom/#dispatching-events
  dispatchEvent(event) {
    if (event.dispatched || !event.initialized) {
      throw new InvalidStateError("The object is in an invalid state.");
    }
    event.isTrusted = false;
    event.dispatched = true;
    event.target = this;
    event.eventPhase = event.CAPTURING_PHASE;
    for (const obj of event.eventPath) {
      if (!event.propagationStopped) {
        invokeEventListeners(event, obj);
      }
    }
    event.eventPhase = event.AT_TARGET;
    if (!event.propagationStopped) {
      invokeEventListeners(event, event.target);
    }
    if (event.bubbles) {
      event.eventPath.reverse();
      event.eventPhase = event.BUBBLING_PHASE;
      for (const obj of event.eventPath) {
        if (!event.propagationStopped) {
          invokeEventListeners(event, obj);
        }
      }
    }
    event.dispatched = false;
    event.eventPhase = event.NONE;
    event.currentTarget = null;
    if (event.canceled) {
      return false;
    }
    return true;
  }
};
var FakeEventTarget_default = FakeEventTarget;

// node_modules/fake-indexeddb/build/esm/FDBRequest.js
var FDBRequest = class extends FakeEventTarget_default {
  _result = null;
  _error = null;
  source = null;
  transaction = null;
  readyState = "pending";
  onsuccess = null;
  onerror = null;
  get error() {
    if (this.readyState === "pending") {
      throw new InvalidStateError();
    }
    return this._error;
  }
  set error(value) {
    this._error = value;
  }
  get result() {
    if (this.readyState === "pending") {
      throw new InvalidStateError();
    }
    return this._result;
  }
  set result(value) {
    this._result = value;
  }
  get [Symbol.toStringTag]() {
    return "IDBRequest";
  }
};
var FDBRequest_default = FDBRequest;

// node_modules/fake-indexeddb/build/esm/lib/FakeDOMStringList.js
var FakeDOMStringList = class {
  constructor(...values) {
    this._values = values;
    for (let i = 0; i < values.length; i++) {
      this[i] = values[i];
    }
  }
  contains(value) {
    return this._values.includes(value);
  }
  item(i) {
    if (i < 0 || i >= this._values.length) {
      return null;
    }
    return this._values[i];
  }
  get length() {
    return this._values.length;
  }
  [Symbol.iterator]() {
    return this._values[Symbol.iterator]();
  }
  // Handled by proxy
  // Used internally, should not be used by others. I could maybe get rid of these and replace rather than mutate, but too lazy to check the spec.
  _push(...values) {
    for (let i = 0; i < values.length; i++) {
      this[this._values.length + i] = values[i];
    }
    this._values.push(...values);
  }
  _sort(...values) {
    this._values.sort(...values);
    for (let i = 0; i < this._values.length; i++) {
      this[i] = this._values[i];
    }
    return this;
  }
};
var FakeDOMStringList_default = FakeDOMStringList;

// node_modules/fake-indexeddb/build/esm/lib/valueToKeyRange.js
var valueToKeyRange = (value, nullDisallowedFlag = false) => {
  if (value instanceof FDBKeyRange_default) {
    return value;
  }
  if (value === null || value === void 0) {
    if (nullDisallowedFlag) {
      throw new DataError();
    }
    return new FDBKeyRange_default(void 0, void 0, false, false);
  }
  const key = valueToKey_default(value);
  return FDBKeyRange_default.only(key);
};
var valueToKeyRange_default = valueToKeyRange;

// node_modules/fake-indexeddb/build/esm/lib/getKeyPath.js
var convertKey = (key) => typeof key === "object" && key ? key + "" : key;
function getKeyPath(keyPath) {
  return Array.isArray(keyPath) ? keyPath.map(convertKey) : convertKey(keyPath);
}

// node_modules/fake-indexeddb/build/esm/lib/isPotentiallyValidKeyRange.js
var isPotentiallyValidKeyRange = (value) => {
  if (value instanceof FDBKeyRange_default) {
    return true;
  }
  const key = valueToKeyWithoutThrowing_default(value);
  return key !== INVALID_TYPE;
};
var isPotentiallyValidKeyRange_default = isPotentiallyValidKeyRange;

// node_modules/fake-indexeddb/build/esm/lib/enforceRange.js
var enforceRange = (num, type) => {
  const min = 0;
  const max = type === "unsigned long" ? 4294967295 : 9007199254740991;
  if (isNaN(num) || num < min || num > max) {
    throw new TypeError();
  }
  if (num >= 0) {
    return Math.floor(num);
  }
};
var enforceRange_default = enforceRange;

// node_modules/fake-indexeddb/build/esm/lib/extractGetAllOptions.js
var extractGetAllOptions = (queryOrOptions, count, numArguments) => {
  let query;
  let direction;
  if (queryOrOptions === void 0 || queryOrOptions === null || isPotentiallyValidKeyRange_default(queryOrOptions)) {
    query = queryOrOptions;
    if (numArguments > 1 && count !== void 0) {
      count = enforceRange_default(count, "unsigned long");
    }
  } else {
    const getAllOptions = queryOrOptions;
    if (getAllOptions.query !== void 0) {
      query = getAllOptions.query;
    }
    if (getAllOptions.count !== void 0) {
      count = enforceRange_default(getAllOptions.count, "unsigned long");
    }
    if (getAllOptions.direction !== void 0) {
      direction = getAllOptions.direction;
    }
  }
  return {
    query,
    count,
    direction
  };
};
var extractGetAllOptions_default = extractGetAllOptions;

// node_modules/fake-indexeddb/build/esm/FDBIndex.js
var confirmActiveTransaction = (index) => {
  if (index._rawIndex.deleted || index.objectStore._rawObjectStore.deleted) {
    throw new InvalidStateError();
  }
  if (index.objectStore.transaction._state !== "active") {
    throw new TransactionInactiveError();
  }
};
var FDBIndex = class {
  constructor(objectStore, rawIndex) {
    this._rawIndex = rawIndex;
    this._name = rawIndex.name;
    this.objectStore = objectStore;
    this.keyPath = getKeyPath(rawIndex.keyPath);
    this.multiEntry = rawIndex.multiEntry;
    this.unique = rawIndex.unique;
  }
  get name() {
    return this._name;
  }
  // https://w3c.github.io/IndexedDB/#dom-idbindex-name
  set name(name) {
    const transaction = this.objectStore.transaction;
    if (!transaction.db._runningVersionchangeTransaction) {
      throw transaction._state === "active" ? new InvalidStateError() : new TransactionInactiveError();
    }
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (this._rawIndex.deleted || this.objectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    name = String(name);
    if (name === this._name) {
      return;
    }
    if (this.objectStore.indexNames.contains(name)) {
      throw new ConstraintError();
    }
    const oldName = this._name;
    const oldIndexNames = [...this.objectStore.indexNames];
    this._name = name;
    this._rawIndex.name = name;
    this.objectStore._indexesCache.delete(oldName);
    this.objectStore._indexesCache.set(name, this);
    this.objectStore._rawObjectStore.rawIndexes.delete(oldName);
    this.objectStore._rawObjectStore.rawIndexes.set(name, this._rawIndex);
    this.objectStore.indexNames = new FakeDOMStringList_default(...Array.from(this.objectStore._rawObjectStore.rawIndexes.keys()).filter((indexName) => {
      const index = this.objectStore._rawObjectStore.rawIndexes.get(indexName);
      return index && !index.deleted;
    }).sort());
    if (!this.objectStore.transaction._createdIndexes.has(this._rawIndex)) {
      transaction._rollbackLog.push(() => {
        this._name = oldName;
        this._rawIndex.name = oldName;
        this.objectStore._indexesCache.delete(name);
        this.objectStore._indexesCache.set(oldName, this);
        this.objectStore._rawObjectStore.rawIndexes.delete(name);
        this.objectStore._rawObjectStore.rawIndexes.set(oldName, this._rawIndex);
        this.objectStore.indexNames = new FakeDOMStringList_default(...oldIndexNames);
      });
    }
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBIndex-openCursor-IDBRequest-any-range-IDBCursorDirection-direction
  openCursor(range, direction) {
    confirmActiveTransaction(this);
    if (range === null) {
      range = void 0;
    }
    if (range !== void 0 && !(range instanceof FDBKeyRange_default)) {
      range = FDBKeyRange_default.only(valueToKey_default(range));
    }
    const request = new FDBRequest_default();
    request.source = this;
    request.transaction = this.objectStore.transaction;
    const cursor = new FDBCursorWithValue_default(this, range, direction, request);
    return this.objectStore.transaction._execRequestAsync({
      operation: cursor._iterate.bind(cursor),
      request,
      source: this
    });
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBIndex-openKeyCursor-IDBRequest-any-range-IDBCursorDirection-direction
  openKeyCursor(range, direction) {
    confirmActiveTransaction(this);
    if (range === null) {
      range = void 0;
    }
    if (range !== void 0 && !(range instanceof FDBKeyRange_default)) {
      range = FDBKeyRange_default.only(valueToKey_default(range));
    }
    const request = new FDBRequest_default();
    request.source = this;
    request.transaction = this.objectStore.transaction;
    const cursor = new FDBCursor_default(this, range, direction, request, true);
    return this.objectStore.transaction._execRequestAsync({
      operation: cursor._iterate.bind(cursor),
      request,
      source: this
    });
  }
  get(key) {
    confirmActiveTransaction(this);
    if (!(key instanceof FDBKeyRange_default)) {
      key = valueToKey_default(key);
    }
    return this.objectStore.transaction._execRequestAsync({
      operation: this._rawIndex.getValue.bind(this._rawIndex, key),
      source: this
    });
  }
  // http://w3c.github.io/IndexedDB/#dom-idbindex-getall
  getAll(queryOrOptions, count) {
    const options = extractGetAllOptions_default(queryOrOptions, count, arguments.length);
    confirmActiveTransaction(this);
    const range = valueToKeyRange_default(options.query);
    return this.objectStore.transaction._execRequestAsync({
      operation: this._rawIndex.getAllValues.bind(this._rawIndex, range, options.count, options.direction),
      source: this
    });
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBIndex-getKey-IDBRequest-any-key
  getKey(key) {
    confirmActiveTransaction(this);
    if (!(key instanceof FDBKeyRange_default)) {
      key = valueToKey_default(key);
    }
    return this.objectStore.transaction._execRequestAsync({
      operation: this._rawIndex.getKey.bind(this._rawIndex, key),
      source: this
    });
  }
  // http://w3c.github.io/IndexedDB/#dom-idbindex-getallkeys
  getAllKeys(queryOrOptions, count) {
    const options = extractGetAllOptions_default(queryOrOptions, count, arguments.length);
    confirmActiveTransaction(this);
    const range = valueToKeyRange_default(options.query);
    return this.objectStore.transaction._execRequestAsync({
      operation: this._rawIndex.getAllKeys.bind(this._rawIndex, range, options.count, options.direction),
      source: this
    });
  }
  // https://www.w3.org/TR/IndexedDB/#dom-idbobjectstore-getallrecords
  getAllRecords(options) {
    let query;
    let count;
    let direction;
    if (options !== void 0) {
      if (options.query !== void 0) {
        query = options.query;
      }
      if (options.count !== void 0) {
        count = enforceRange_default(options.count, "unsigned long");
      }
      if (options.direction !== void 0) {
        direction = options.direction;
      }
    }
    confirmActiveTransaction(this);
    const range = valueToKeyRange_default(query);
    return this.objectStore.transaction._execRequestAsync({
      operation: this._rawIndex.getAllRecords.bind(this._rawIndex, range, count, direction),
      source: this
    });
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBIndex-count-IDBRequest-any-key
  count(key) {
    confirmActiveTransaction(this);
    if (key === null) {
      key = void 0;
    }
    if (key !== void 0 && !(key instanceof FDBKeyRange_default)) {
      key = FDBKeyRange_default.only(valueToKey_default(key));
    }
    return this.objectStore.transaction._execRequestAsync({
      operation: () => {
        return this._rawIndex.count(key);
      },
      source: this
    });
  }
  get [Symbol.toStringTag]() {
    return "IDBIndex";
  }
};
var FDBIndex_default = FDBIndex;

// node_modules/fake-indexeddb/build/esm/lib/canInjectKey.js
var canInjectKey = (keyPath, value) => {
  if (Array.isArray(keyPath)) {
    throw new Error("The key paths used in this section are always strings and never sequences, since it is not possible to create a object store which has a key generator and also has a key path that is a sequence.");
  }
  const identifiers = keyPath.split(".");
  if (identifiers.length === 0) {
    throw new Error("Assert: identifiers is not empty");
  }
  identifiers.pop();
  for (const identifier of identifiers) {
    if (typeof value !== "object" && !Array.isArray(value)) {
      return false;
    }
    const hop = Object.hasOwn(value, identifier);
    if (!hop) {
      return true;
    }
    value = value[identifier];
  }
  return typeof value === "object" || Array.isArray(value);
};
var canInjectKey_default = canInjectKey;

// node_modules/fake-indexeddb/build/esm/FDBRecord.js
var FDBRecord = class {
  constructor(key, primaryKey, value) {
    this._key = key;
    this._primaryKey = primaryKey;
    this._value = value;
  }
  get key() {
    return this._key;
  }
  set key(_) {
  }
  get primaryKey() {
    return this._primaryKey;
  }
  set primaryKey(_) {
  }
  get value() {
    return this._value;
  }
  set value(_) {
  }
  get [Symbol.toStringTag]() {
    return "IDBRecord";
  }
};
var FDBRecord_default = FDBRecord;

// node_modules/fake-indexeddb/build/esm/lib/binarySearchTree.js
var MAX_TOMBSTONE_FACTOR = 2 / 3;
var EVERYTHING_KEY_RANGE = new FDBKeyRange_default(void 0, void 0, false, false);
var BinarySearchTree = class {
  _numTombstones = 0;
  _numNodes = 0;
  /**
   *
   * @param keysAreUnique - whether keys can be unique, and thus whether we cn skip checking `record.value` when
   * comparing. This is basically used to distinguish ObjectStores (where the value is the entire object, not used
   * as a key) from non-unique Indexes (where both the key and the value are meaningful keys used for sorting)
   */
  constructor(keysAreUnique) {
    this._keysAreUnique = !!keysAreUnique;
  }
  size() {
    return this._numNodes - this._numTombstones;
  }
  get(record) {
    return this._getByComparator(this._root, (otherRecord) => this._compare(record, otherRecord));
  }
  contains(record) {
    return !!this.get(record);
  }
  _compare(a, b) {
    const keyComparison = cmpKeys(a.key, b.key);
    if (keyComparison !== 0) {
      return keyComparison;
    }
    return this._keysAreUnique ? 0 : cmpKeys(a.value, b.value);
  }
  _getByComparator(node, comparator) {
    let current = node;
    while (current) {
      const comparison = comparator(current.record);
      if (comparison < 0) {
        current = current.left;
      } else if (comparison > 0) {
        current = current.right;
      } else {
        return current.record;
      }
    }
  }
  /**
   * Put a new record, and return the overwritten record if an overwrite occurred.
   * @param record
   * @param noOverwrite - throw a ConstraintError in case of overwrite
   */
  put(record, noOverwrite = false) {
    if (!this._root) {
      this._root = {
        record,
        left: void 0,
        right: void 0,
        parent: void 0,
        deleted: false,
        // the root is always black in a red-black tree
        red: false
      };
      this._numNodes++;
      return;
    }
    return this._put(this._root, record, noOverwrite);
  }
  _put(node, record, noOverwrite) {
    const comparison = this._compare(record, node.record);
    if (comparison < 0) {
      if (node.left) {
        return this._put(node.left, record, noOverwrite);
      } else {
        node.left = {
          record,
          left: void 0,
          right: void 0,
          parent: node,
          deleted: false,
          red: true
        };
        this._onNewNodeInserted(node.left);
      }
    } else if (comparison > 0) {
      if (node.right) {
        return this._put(node.right, record, noOverwrite);
      } else {
        node.right = {
          record,
          left: void 0,
          right: void 0,
          parent: node,
          deleted: false,
          red: true
        };
        this._onNewNodeInserted(node.right);
      }
    } else if (node.deleted) {
      node.deleted = false;
      node.record = record;
      this._numTombstones--;
    } else if (noOverwrite) {
      throw new ConstraintError();
    } else {
      const overwrittenRecord = node.record;
      node.record = record;
      return overwrittenRecord;
    }
  }
  delete(record) {
    if (!this._root) {
      return;
    }
    this._delete(this._root, record);
    if (this._numTombstones > this._numNodes * MAX_TOMBSTONE_FACTOR) {
      const records = [...this.getAllRecords()];
      this._root = this._rebuild(records, void 0, false);
      this._numNodes = records.length;
      this._numTombstones = 0;
    }
  }
  _delete(node, record) {
    if (!node) {
      return;
    }
    const comparison = this._compare(record, node.record);
    if (comparison < 0) {
      this._delete(node.left, record);
    } else if (comparison > 0) {
      this._delete(node.right, record);
    } else if (!node.deleted) {
      this._numTombstones++;
      node.deleted = true;
    }
  }
  *getAllRecords(descending = false) {
    yield* this.getRecords(EVERYTHING_KEY_RANGE, descending);
  }
  *getRecords(keyRange, descending = false) {
    yield* this._getRecordsForNode(this._root, keyRange, descending);
  }
  *_getRecordsForNode(node, keyRange, descending = false) {
    if (!node) {
      return;
    }
    yield* this._findRecords(node, keyRange, descending);
  }
  *_findRecords(node, keyRange, descending = false) {
    const {
      lower,
      upper,
      lowerOpen,
      upperOpen
    } = keyRange;
    const {
      record: {
        key
      }
    } = node;
    const lowerComparison = lower === void 0 ? -1 : cmpKeys(lower, key);
    const upperComparison = upper === void 0 ? 1 : cmpKeys(upper, key);
    const moreLeft = this._keysAreUnique ? lowerComparison < 0 : lowerComparison <= 0;
    const moreRight = this._keysAreUnique ? upperComparison > 0 : upperComparison >= 0;
    const moreStart = descending ? moreRight : moreLeft;
    const moreEnd = descending ? moreLeft : moreRight;
    const start = descending ? "right" : "left";
    const end = descending ? "left" : "right";
    const lowerMatches = lowerOpen ? lowerComparison < 0 : lowerComparison <= 0;
    const upperMatches = upperOpen ? upperComparison > 0 : upperComparison >= 0;
    if (moreStart && node[start]) {
      yield* this._findRecords(node[start], keyRange, descending);
    }
    if (lowerMatches && upperMatches && !node.deleted) {
      yield node.record;
    }
    if (moreEnd && node[end]) {
      yield* this._findRecords(node[end], keyRange, descending);
    }
  }
  _onNewNodeInserted(newNode) {
    this._numNodes++;
    this._rebalanceTree(newNode);
  }
  // based on https://en.wikipedia.org/wiki/Red%E2%80%93black_tree#Insertion
  _rebalanceTree(node) {
    let parent = node.parent;
    do {
      if (!parent.red) {
        return;
      }
      const grandparent = parent.parent;
      if (!grandparent) {
        parent.red = false;
        return;
      }
      const parentIsRightChild = parent === grandparent.right;
      const uncle = parentIsRightChild ? grandparent.left : grandparent.right;
      if (!uncle || !uncle.red) {
        if (node === (parentIsRightChild ? parent.left : parent.right)) {
          this._rotateSubtree(parent, parentIsRightChild);
          node = parent;
          parent = parentIsRightChild ? grandparent.right : grandparent.left;
        }
        this._rotateSubtree(grandparent, !parentIsRightChild);
        parent.red = false;
        grandparent.red = true;
        return;
      }
      parent.red = false;
      uncle.red = false;
      grandparent.red = true;
      node = grandparent;
    } while (node.parent ? parent = node.parent : false);
  }
  // based on https://en.wikipedia.org/wiki/Red%E2%80%93black_tree#Implementation
  _rotateSubtree(node, right) {
    const parent = node.parent;
    const newRoot = right ? node.left : node.right;
    const newChild = right ? newRoot.right : newRoot.left;
    node[right ? "left" : "right"] = newChild;
    if (newChild) {
      newChild.parent = node;
    }
    newRoot[right ? "right" : "left"] = node;
    newRoot.parent = parent;
    node.parent = newRoot;
    if (parent) {
      parent[node === parent.right ? "right" : "left"] = newRoot;
    } else {
      this._root = newRoot;
    }
    return newRoot;
  }
  // rebuild the whole tree from scratch, used to avoid too many deletion tombstones accumulating
  _rebuild(records, parent, red, startIndex = 0, endIndex = records.length) {
    const length = endIndex - startIndex;
    if (length <= 0) {
      return void 0;
    }
    const mid = startIndex + (length >>> 1);
    const node = {
      record: records[mid],
      left: void 0,
      right: void 0,
      parent,
      deleted: false,
      red
    };
    const left = this._rebuild(records, node, !red, startIndex, mid);
    const right = this._rebuild(records, node, !red, mid + 1, endIndex);
    node.left = left;
    node.right = right;
    return node;
  }
};

// node_modules/fake-indexeddb/build/esm/lib/RecordStore.js
var RecordStore = class {
  constructor(keysAreUnique) {
    this.keysAreUnique = keysAreUnique;
    this.records = new BinarySearchTree(this.keysAreUnique);
  }
  get(key) {
    const range = key instanceof FDBKeyRange_default ? key : FDBKeyRange_default.only(key);
    return this.records.getRecords(range).next().value;
  }
  /**
   * Put a new record, and return the overwritten record if an overwrite occurred.
   * @param newRecord
   * @param noOverwrite - throw a ConstraintError in case of overwrite
   */
  put(newRecord, noOverwrite = false) {
    return this.records.put(newRecord, noOverwrite);
  }
  delete(key) {
    const range = key instanceof FDBKeyRange_default ? key : FDBKeyRange_default.only(key);
    const deletedRecords = [...this.records.getRecords(range)];
    for (const record of deletedRecords) {
      this.records.delete(record);
    }
    return deletedRecords;
  }
  /**
   * Delete the record with this key and this value, if there is one. Used by indexes, where the value is the primary
   * key of the object store record that the index record points to.
   */
  deleteByKeyAndValue(key, value) {
    const record = this.records.get({
      key,
      value
    });
    if (record !== void 0 && cmpKeys(record.value, value) === 0) {
      this.records.delete(record);
    }
  }
  clear() {
    const deletedRecords = [...this.records.getAllRecords()];
    this.records = new BinarySearchTree(this.keysAreUnique);
    return deletedRecords;
  }
  values(range, direction = "next") {
    const descending = direction === "prev" || direction === "prevunique";
    const records = range ? this.records.getRecords(range, descending) : this.records.getAllRecords(descending);
    return {
      [Symbol.iterator]: () => {
        const next = () => {
          return records.next();
        };
        if (direction === "next" || direction === "prev") {
          return {
            next
          };
        }
        if (direction === "nextunique") {
          let previousValue = void 0;
          return {
            next: () => {
              let current2 = next();
              while (!current2.done && previousValue !== void 0 && cmpKeys(previousValue.key, current2.value.key) === 0) {
                current2 = next();
              }
              previousValue = current2.value;
              return current2;
            }
          };
        }
        let current = next();
        let nextResult = next();
        return {
          next: () => {
            while (!nextResult.done && cmpKeys(current.value.key, nextResult.value.key) === 0) {
              current = nextResult;
              nextResult = next();
            }
            const result = current;
            current = nextResult;
            nextResult = next();
            return result;
          }
        };
      }
    };
  }
  size() {
    return this.records.size();
  }
};
var RecordStore_default = RecordStore;

// node_modules/fake-indexeddb/build/esm/lib/Index.js
var Index = class {
  deleted = false;
  // Initialized should be used to decide whether to throw an error or abort the versionchange transaction when there is a
  // constraint
  initialized = false;
  constructor(rawObjectStore, name, keyPath, multiEntry, unique) {
    this.rawObjectStore = rawObjectStore;
    this.name = name;
    this.keyPath = keyPath;
    this.multiEntry = multiEntry;
    this.unique = unique;
    this.records = new RecordStore_default(unique);
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-retrieving-a-value-from-an-index
  getKey(key) {
    const record = this.records.get(key);
    return record !== void 0 ? record.value : void 0;
  }
  // http://w3c.github.io/IndexedDB/#retrieve-multiple-referenced-values-from-an-index
  getAllKeys(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(structuredClone(record.value));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#index-referenced-value-retrieval-operation
  getValue(key) {
    const record = this.records.get(key);
    return record !== void 0 ? this.rawObjectStore.getValue(record.value) : void 0;
  }
  // http://w3c.github.io/IndexedDB/#retrieve-multiple-referenced-values-from-an-index
  getAllValues(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(this.rawObjectStore.getValue(record.value));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // https://www.w3.org/TR/IndexedDB/#dom-idbindex-getallrecords
  getAllRecords(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(new FDBRecord_default(structuredClone(record.key), structuredClone(this.rawObjectStore.getKey(record.value)), this.rawObjectStore.getValue(record.value)));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // The index key that an object store record with this value is stored under, or undefined if the value does not
  // belong in this index. For a multiEntry index given an array, this is the array of individual index keys (invalid
  // and duplicate elements removed). Shared by storeRecord and deleteRecord so that deletion finds exactly what
  // insertion stored.
  getIndexKey(value) {
    let indexKey;
    try {
      indexKey = extractKey_default(this.keyPath, value).key;
    } catch (err) {
      if (err.name === "DataError") {
        return;
      }
      throw err;
    }
    if (!this.multiEntry || !Array.isArray(indexKey)) {
      try {
        return valueToKey_default(indexKey);
      } catch (e) {
        return;
      }
    }
    const keep = [];
    for (const part of indexKey) {
      if (keep.indexOf(part) < 0) {
        try {
          keep.push(valueToKey_default(part));
        } catch (err) {
        }
      }
    }
    return keep;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-storing-a-record-into-an-object-store (step 7)
  storeRecord(newRecord) {
    const indexKey = this.getIndexKey(newRecord.value);
    if (indexKey === void 0) {
      return;
    }
    if (!this.multiEntry || !Array.isArray(indexKey)) {
      if (this.unique) {
        const existingRecord = this.records.get(indexKey);
        if (existingRecord) {
          throw new ConstraintError();
        }
      }
      this.records.put({
        key: indexKey,
        value: newRecord.key
      });
    } else {
      if (this.unique) {
        for (const individualIndexKey of indexKey) {
          const existingRecord = this.records.get(individualIndexKey);
          if (existingRecord) {
            throw new ConstraintError();
          }
        }
      }
      for (const individualIndexKey of indexKey) {
        this.records.put({
          key: individualIndexKey,
          value: newRecord.key
        });
      }
    }
  }
  // Remove the index records that storeRecord created for this object store record. Looking them up by index key is
  // O(log n) per index record, where scanning the whole index for records pointing at this primary key is O(n).
  deleteRecord(record) {
    const indexKey = this.getIndexKey(record.value);
    if (indexKey === void 0) {
      return;
    }
    if (!this.multiEntry || !Array.isArray(indexKey)) {
      this.records.deleteByKeyAndValue(indexKey, record.key);
    } else {
      for (const individualIndexKey of indexKey) {
        this.records.deleteByKeyAndValue(individualIndexKey, record.key);
      }
    }
  }
  initialize(transaction) {
    if (this.initialized) {
      throw new Error("Index already initialized");
    }
    transaction._execRequestAsync({
      operation: () => {
        try {
          for (const record of this.rawObjectStore.records.values()) {
            this.storeRecord(record);
          }
          this.initialized = true;
        } catch (err) {
          transaction._abort(err.name);
        }
      },
      source: null
    });
  }
  count(range) {
    let count = 0;
    for (const record of this.records.values(range)) {
      count += 1;
    }
    return count;
  }
};
var Index_default = Index;

// node_modules/fake-indexeddb/build/esm/lib/validateKeyPath.js
var validateKeyPath = (keyPath, parent) => {
  if (keyPath !== void 0 && keyPath !== null && typeof keyPath !== "string" && keyPath.toString && (parent === "array" || !Array.isArray(keyPath))) {
    keyPath = keyPath.toString();
  }
  if (typeof keyPath === "string") {
    if (keyPath === "" && parent !== "string") {
      return;
    }
    try {
      const validIdentifierRegex = (
        // eslint-disable-next-line no-misleading-character-class
        /^(?:[$A-Z_a-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u08A0-\u08B2\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58\u0C59\u0C60\u0C61\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D60\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F4\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19C1-\u19C7\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312D\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FCC\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA78E\uA790-\uA7AD\uA7B0\uA7B1\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB5F\uAB64\uAB65\uABC0-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC])(?:[$0-9A-Z_a-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u08A0-\u08B2\u08E4-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58\u0C59\u0C60-\u0C63\u0C66-\u0C6F\u0C81-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D01-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D57\u0D60-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F4\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1CD0-\u1CD2\u1CD4-\u1CF6\u1CF8\u1CF9\u1D00-\u1DF5\u1DFC-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u200C\u200D\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312D\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FCC\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA69D\uA69F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA78E\uA790-\uA7AD\uA7B0\uA7B1\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C4\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB5F\uAB64\uAB65\uABC0-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2D\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC])*$/
      );
      if (keyPath.length >= 1 && validIdentifierRegex.test(keyPath)) {
        return;
      }
    } catch (err) {
      throw new SyntaxError(err.message);
    }
    if (keyPath.indexOf(" ") >= 0) {
      throw new SyntaxError("The keypath argument contains an invalid key path (no spaces allowed).");
    }
  }
  if (Array.isArray(keyPath) && keyPath.length > 0) {
    if (parent) {
      throw new SyntaxError("The keypath argument contains an invalid key path (nested arrays).");
    }
    for (const part of keyPath) {
      validateKeyPath(part, "array");
    }
    return;
  } else if (typeof keyPath === "string" && keyPath.indexOf(".") >= 0) {
    keyPath = keyPath.split(".");
    for (const part of keyPath) {
      validateKeyPath(part, "string");
    }
    return;
  }
  throw new SyntaxError();
};
var validateKeyPath_default = validateKeyPath;

// node_modules/fake-indexeddb/build/esm/FDBObjectStore.js
var confirmActiveTransaction2 = (objectStore) => {
  if (objectStore._rawObjectStore.deleted) {
    throw new InvalidStateError();
  }
  if (objectStore.transaction._state !== "active") {
    throw new TransactionInactiveError();
  }
};
var buildRecordAddPut = (objectStore, value, key) => {
  confirmActiveTransaction2(objectStore);
  if (objectStore.transaction.mode === "readonly") {
    throw new ReadOnlyError();
  }
  if (objectStore.keyPath !== null) {
    if (key !== void 0) {
      throw new DataError();
    }
  }
  const clone = cloneValueForInsertion(value, objectStore.transaction);
  if (objectStore.keyPath !== null) {
    const tempKey = extractKey_default(objectStore.keyPath, clone);
    if (tempKey.type === "found") {
      valueToKey_default(tempKey.key);
    } else {
      if (!objectStore._rawObjectStore.keyGenerator) {
        throw new DataError();
      } else if (!canInjectKey_default(objectStore.keyPath, clone)) {
        throw new DataError();
      }
    }
  }
  if (objectStore.keyPath === null && objectStore._rawObjectStore.keyGenerator === null && key === void 0) {
    throw new DataError();
  }
  if (key !== void 0) {
    key = valueToKey_default(key);
  }
  return {
    key,
    value: clone
  };
};
var FDBObjectStore = class {
  _indexesCache = /* @__PURE__ */ new Map();
  constructor(transaction, rawObjectStore) {
    this._rawObjectStore = rawObjectStore;
    this._name = rawObjectStore.name;
    this.keyPath = getKeyPath(rawObjectStore.keyPath);
    this.autoIncrement = rawObjectStore.autoIncrement;
    this.transaction = transaction;
    this.indexNames = new FakeDOMStringList_default(...Array.from(rawObjectStore.rawIndexes.keys()).sort());
  }
  get name() {
    return this._name;
  }
  // http://w3c.github.io/IndexedDB/#dom-idbobjectstore-name
  set name(name) {
    const transaction = this.transaction;
    if (!transaction.db._runningVersionchangeTransaction) {
      throw transaction._state === "active" ? new InvalidStateError() : new TransactionInactiveError();
    }
    confirmActiveTransaction2(this);
    name = String(name);
    if (name === this._name) {
      return;
    }
    if (this._rawObjectStore.rawDatabase.rawObjectStores.has(name)) {
      throw new ConstraintError();
    }
    const oldName = this._name;
    const oldObjectStoreNames = [...transaction.db.objectStoreNames];
    this._name = name;
    this._rawObjectStore.name = name;
    this.transaction._objectStoresCache.delete(oldName);
    this.transaction._objectStoresCache.set(name, this);
    this._rawObjectStore.rawDatabase.rawObjectStores.delete(oldName);
    this._rawObjectStore.rawDatabase.rawObjectStores.set(name, this._rawObjectStore);
    transaction.db.objectStoreNames = new FakeDOMStringList_default(...Array.from(this._rawObjectStore.rawDatabase.rawObjectStores.keys()).filter((objectStoreName) => {
      const objectStore = this._rawObjectStore.rawDatabase.rawObjectStores.get(objectStoreName);
      return objectStore && !objectStore.deleted;
    }).sort());
    const oldScope = new Set(transaction._scope);
    const oldTransactionObjectStoreNames = [...transaction.objectStoreNames];
    this.transaction._scope.delete(oldName);
    transaction._scope.add(name);
    transaction.objectStoreNames = new FakeDOMStringList_default(...Array.from(transaction._scope).sort());
    if (!this.transaction._createdObjectStores.has(this._rawObjectStore)) {
      transaction._rollbackLog.push(() => {
        this._name = oldName;
        this._rawObjectStore.name = oldName;
        this.transaction._objectStoresCache.delete(name);
        this.transaction._objectStoresCache.set(oldName, this);
        this._rawObjectStore.rawDatabase.rawObjectStores.delete(name);
        this._rawObjectStore.rawDatabase.rawObjectStores.set(oldName, this._rawObjectStore);
        transaction.db.objectStoreNames = new FakeDOMStringList_default(...oldObjectStoreNames);
        transaction._scope = oldScope;
        transaction.objectStoreNames = new FakeDOMStringList_default(...oldTransactionObjectStoreNames);
      });
    }
  }
  put(value, key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    const record = buildRecordAddPut(this, value, key);
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.storeRecord.bind(this._rawObjectStore, record, false, this.transaction._rollbackLog),
      source: this
    });
  }
  add(value, key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    const record = buildRecordAddPut(this, value, key);
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.storeRecord.bind(this._rawObjectStore, record, true, this.transaction._rollbackLog),
      source: this
    });
  }
  delete(key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    confirmActiveTransaction2(this);
    if (this.transaction.mode === "readonly") {
      throw new ReadOnlyError();
    }
    if (!(key instanceof FDBKeyRange_default)) {
      key = valueToKey_default(key);
    }
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.deleteRecord.bind(this._rawObjectStore, key, this.transaction._rollbackLog),
      source: this
    });
  }
  get(key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    confirmActiveTransaction2(this);
    if (!(key instanceof FDBKeyRange_default)) {
      key = valueToKey_default(key);
    }
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.getValue.bind(this._rawObjectStore, key),
      source: this
    });
  }
  // http://w3c.github.io/IndexedDB/#dom-idbobjectstore-getall
  getAll(queryOrOptions, count) {
    const options = extractGetAllOptions_default(queryOrOptions, count, arguments.length);
    confirmActiveTransaction2(this);
    const range = valueToKeyRange_default(options.query);
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.getAllValues.bind(this._rawObjectStore, range, options.count, options.direction),
      source: this
    });
  }
  // http://w3c.github.io/IndexedDB/#dom-idbobjectstore-getkey
  getKey(key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    confirmActiveTransaction2(this);
    if (!(key instanceof FDBKeyRange_default)) {
      key = valueToKey_default(key);
    }
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.getKey.bind(this._rawObjectStore, key),
      source: this
    });
  }
  // http://w3c.github.io/IndexedDB/#dom-idbobjectstore-getallkeys
  getAllKeys(queryOrOptions, count) {
    const options = extractGetAllOptions_default(queryOrOptions, count, arguments.length);
    confirmActiveTransaction2(this);
    const range = valueToKeyRange_default(options.query);
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.getAllKeys.bind(this._rawObjectStore, range, options.count, options.direction),
      source: this
    });
  }
  // https://www.w3.org/TR/IndexedDB/#dom-idbobjectstore-getallrecords
  getAllRecords(options) {
    let query;
    let count;
    let direction;
    if (options !== void 0) {
      if (options.query !== void 0) {
        query = options.query;
      }
      if (options.count !== void 0) {
        count = enforceRange_default(options.count, "unsigned long");
      }
      if (options.direction !== void 0) {
        direction = options.direction;
      }
    }
    confirmActiveTransaction2(this);
    const range = valueToKeyRange_default(query);
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.getAllRecords.bind(this._rawObjectStore, range, count, direction),
      source: this
    });
  }
  clear() {
    confirmActiveTransaction2(this);
    if (this.transaction.mode === "readonly") {
      throw new ReadOnlyError();
    }
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.clear.bind(this._rawObjectStore, this.transaction._rollbackLog),
      source: this
    });
  }
  openCursor(range, direction) {
    confirmActiveTransaction2(this);
    if (range === null) {
      range = void 0;
    }
    if (range !== void 0 && !(range instanceof FDBKeyRange_default)) {
      range = FDBKeyRange_default.only(valueToKey_default(range));
    }
    const request = new FDBRequest_default();
    request.source = this;
    request.transaction = this.transaction;
    const cursor = new FDBCursorWithValue_default(this, range, direction, request);
    return this.transaction._execRequestAsync({
      operation: cursor._iterate.bind(cursor),
      request,
      source: this
    });
  }
  openKeyCursor(range, direction) {
    confirmActiveTransaction2(this);
    if (range === null) {
      range = void 0;
    }
    if (range !== void 0 && !(range instanceof FDBKeyRange_default)) {
      range = FDBKeyRange_default.only(valueToKey_default(range));
    }
    const request = new FDBRequest_default();
    request.source = this;
    request.transaction = this.transaction;
    const cursor = new FDBCursor_default(this, range, direction, request, true);
    return this.transaction._execRequestAsync({
      operation: cursor._iterate.bind(cursor),
      request,
      source: this
    });
  }
  // tslint:-next-line max-line-length
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBObjectStore-createIndex-IDBIndex-DOMString-name-DOMString-sequence-DOMString--keyPath-IDBIndexParameters-optionalParameters
  createIndex(name, keyPath, optionalParameters = {}) {
    if (arguments.length < 2) {
      throw new TypeError();
    }
    const multiEntry = optionalParameters.multiEntry !== void 0 ? optionalParameters.multiEntry : false;
    const unique = optionalParameters.unique !== void 0 ? optionalParameters.unique : false;
    if (this.transaction.mode !== "versionchange") {
      throw new InvalidStateError();
    }
    confirmActiveTransaction2(this);
    if (this.indexNames.contains(name)) {
      throw new ConstraintError();
    }
    validateKeyPath_default(keyPath);
    if (Array.isArray(keyPath) && multiEntry) {
      throw new InvalidAccessError();
    }
    const indexNames = [...this.indexNames];
    const index = new Index_default(this._rawObjectStore, name, keyPath, multiEntry, unique);
    this.indexNames._push(name);
    this.indexNames._sort();
    this.transaction._createdIndexes.add(index);
    this._rawObjectStore.rawIndexes.set(name, index);
    index.initialize(this.transaction);
    this.transaction._rollbackLog.push(() => {
      index.deleted = true;
      this.indexNames = new FakeDOMStringList_default(...indexNames);
      this._rawObjectStore.rawIndexes.delete(index.name);
    });
    return new FDBIndex_default(this, index);
  }
  // https://w3c.github.io/IndexedDB/#dom-idbobjectstore-index
  index(name) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    if (this._rawObjectStore.deleted || this.transaction._state === "finished") {
      throw new InvalidStateError();
    }
    const index = this._indexesCache.get(name);
    if (index !== void 0) {
      return index;
    }
    const rawIndex = this._rawObjectStore.rawIndexes.get(name);
    if (!this.indexNames.contains(name) || rawIndex === void 0) {
      throw new NotFoundError();
    }
    const index2 = new FDBIndex_default(this, rawIndex);
    this._indexesCache.set(name, index2);
    return index2;
  }
  deleteIndex(name) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    if (this.transaction.mode !== "versionchange") {
      throw new InvalidStateError();
    }
    confirmActiveTransaction2(this);
    const rawIndex = this._rawObjectStore.rawIndexes.get(name);
    if (rawIndex === void 0) {
      throw new NotFoundError();
    }
    this.transaction._rollbackLog.push(() => {
      rawIndex.deleted = false;
      this._rawObjectStore.rawIndexes.set(rawIndex.name, rawIndex);
      this.indexNames._push(rawIndex.name);
      this.indexNames._sort();
    });
    this.indexNames = new FakeDOMStringList_default(...Array.from(this.indexNames).filter((indexName) => {
      return indexName !== name;
    }));
    rawIndex.deleted = true;
    this.transaction._execRequestAsync({
      operation: () => {
        const rawIndex2 = this._rawObjectStore.rawIndexes.get(name);
        if (rawIndex === rawIndex2) {
          this._rawObjectStore.rawIndexes.delete(name);
        }
      },
      source: this
    });
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBObjectStore-count-IDBRequest-any-key
  count(key) {
    confirmActiveTransaction2(this);
    if (key === null) {
      key = void 0;
    }
    if (key !== void 0 && !(key instanceof FDBKeyRange_default)) {
      key = FDBKeyRange_default.only(valueToKey_default(key));
    }
    return this.transaction._execRequestAsync({
      operation: () => {
        return this._rawObjectStore.count(key);
      },
      source: this
    });
  }
  get [Symbol.toStringTag]() {
    return "IDBObjectStore";
  }
};
var FDBObjectStore_default = FDBObjectStore;

// node_modules/fake-indexeddb/build/esm/lib/FakeEvent.js
var Event = class {
  eventPath = [];
  NONE = 0;
  CAPTURING_PHASE = 1;
  AT_TARGET = 2;
  BUBBLING_PHASE = 3;
  // Flags
  propagationStopped = false;
  immediatePropagationStopped = false;
  canceled = false;
  initialized = true;
  dispatched = false;
  target = null;
  currentTarget = null;
  eventPhase = 0;
  defaultPrevented = false;
  isTrusted = false;
  timeStamp = Date.now();
  constructor(type, eventInitDict = {}) {
    this.type = type;
    this.bubbles = eventInitDict.bubbles !== void 0 ? eventInitDict.bubbles : false;
    this.cancelable = eventInitDict.cancelable !== void 0 ? eventInitDict.cancelable : false;
  }
  preventDefault() {
    if (this.cancelable) {
      this.canceled = true;
    }
  }
  stopPropagation() {
    this.propagationStopped = true;
  }
  stopImmediatePropagation() {
    this.propagationStopped = true;
    this.immediatePropagationStopped = true;
  }
};
var FakeEvent_default = Event;

// node_modules/fake-indexeddb/build/esm/lib/scheduling.js
function getSetImmediateFromJsdom() {
  if (typeof navigator !== "undefined" && /jsdom/.test(navigator.userAgent)) {
    const outerRealmFunctionConstructor = Node.constructor;
    return new outerRealmFunctionConstructor("return setImmediate")();
  } else {
    return void 0;
  }
}
var schedulerPostTask = typeof scheduler !== "undefined" && ((fn) => scheduler.postTask(fn));
var doSetTimeout = (fn) => setTimeout(fn, 0);
var queueTask = (fn) => {
  const setImmediate = globalThis.setImmediate || getSetImmediateFromJsdom() || schedulerPostTask || doSetTimeout;
  setImmediate(fn);
};

// node_modules/fake-indexeddb/build/esm/FDBTransaction.js
var prioritizedListenerTypes = ["error", "abort", "complete"];
var FDBTransaction = class extends FakeEventTarget_default {
  _state = "active";
  _started = false;
  _rollbackLog = [];
  _objectStoresCache = /* @__PURE__ */ new Map();
  _openRequest = null;
  error = null;
  onabort = null;
  oncomplete = null;
  onerror = null;
  _prioritizedListeners = /* @__PURE__ */ new Map();
  _requests = [];
  _createdIndexes = /* @__PURE__ */ new Set();
  _createdObjectStores = /* @__PURE__ */ new Set();
  constructor(storeNames, mode, durability, db) {
    super();
    this._scope = new Set(storeNames);
    this.mode = mode;
    this.durability = durability;
    this.db = db;
    this.objectStoreNames = new FakeDOMStringList_default(...Array.from(this._scope).sort());
    for (const type of prioritizedListenerTypes) {
      this.addEventListener(type, () => {
        this._prioritizedListeners.get(type)?.();
      });
    }
  }
  // https://w3c.github.io/IndexedDB/#abort-transaction
  _abort(errName) {
    for (const f of this._rollbackLog.reverse()) {
      f();
    }
    if (errName !== null) {
      const e = new DOMException(void 0, errName);
      this.error = e;
    }
    for (const {
      request
    } of this._requests) {
      if (request.readyState !== "done") {
        request.readyState = "done";
        if (request.source) {
          queueTask(() => {
            request.result = void 0;
            request.error = new AbortError();
            const event = new FakeEvent_default("error", {
              bubbles: true,
              cancelable: true
            });
            event.eventPath = [this.db, this];
            try {
              request.dispatchEvent(event);
            } catch (_err) {
              if (this._state === "active") {
                this._abort("AbortError");
              }
            }
          });
        }
      }
    }
    queueTask(() => {
      const isUpgradeTransaction = this.mode === "versionchange";
      if (isUpgradeTransaction) {
        this.db._rawDatabase.connections = this.db._rawDatabase.connections.filter((connection) => !connection._rawDatabase.transactions.includes(this));
      }
      const event = new FakeEvent_default("abort", {
        bubbles: true,
        cancelable: false
      });
      event.eventPath = [this.db];
      this.dispatchEvent(event);
      if (isUpgradeTransaction) {
        const request = this._openRequest;
        request.transaction = null;
        request.result = void 0;
      }
    });
    this._markFinished();
  }
  abort() {
    if (this._state === "committing" || this._state === "finished") {
      throw new InvalidStateError();
    }
    this._state = "active";
    this._abort(null);
  }
  // http://w3c.github.io/IndexedDB/#dom-idbtransaction-objectstore
  objectStore(name) {
    if (this._state !== "active") {
      throw new InvalidStateError();
    }
    const objectStore = this._objectStoresCache.get(name);
    if (objectStore !== void 0) {
      return objectStore;
    }
    const rawObjectStore = this.db._rawDatabase.rawObjectStores.get(name);
    if (!this._scope.has(name) || rawObjectStore === void 0) {
      throw new NotFoundError();
    }
    const objectStore2 = new FDBObjectStore_default(this, rawObjectStore);
    this._objectStoresCache.set(name, objectStore2);
    return objectStore2;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-asynchronously-executing-a-request
  _execRequestAsync(obj) {
    const source = obj.source;
    const operation = obj.operation;
    let request = Object.hasOwn(obj, "request") ? obj.request : null;
    if (this._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (!request) {
      if (!source) {
        request = new FDBRequest_default();
      } else {
        request = new FDBRequest_default();
        request.source = source;
        request.transaction = source.transaction;
      }
    }
    this._requests.push({
      operation,
      request
    });
    return request;
  }
  _start() {
    this._started = true;
    let operation;
    let request;
    while (this._requests.length > 0) {
      const r = this._requests.shift();
      if (r && r.request.readyState !== "done") {
        request = r.request;
        operation = r.operation;
        break;
      }
    }
    if (request && operation) {
      if (!request.source) {
        operation();
      } else {
        let defaultAction;
        let event;
        try {
          const result = operation();
          request.readyState = "done";
          request.result = result;
          request.error = void 0;
          if (this._state === "inactive") {
            this._state = "active";
          }
          event = new FakeEvent_default("success", {
            bubbles: false,
            cancelable: false
          });
        } catch (err) {
          request.readyState = "done";
          request.result = void 0;
          request.error = err;
          if (this._state === "inactive") {
            this._state = "active";
          }
          event = new FakeEvent_default("error", {
            bubbles: true,
            cancelable: true
          });
          defaultAction = this._abort.bind(this, err.name);
        }
        try {
          event.eventPath = [this.db, this];
          request.dispatchEvent(event);
        } catch (_err) {
          if (this._state === "active") {
            this._abort("AbortError");
            defaultAction = void 0;
          }
        }
        if (!event.canceled) {
          if (defaultAction) {
            defaultAction();
          }
        }
      }
      queueTask(this._start.bind(this));
      return;
    }
    if (this._state !== "finished") {
      this._markFinished();
      if (!this.error) {
        const event = new FakeEvent_default("complete");
        this.dispatchEvent(event);
      }
    }
  }
  _markFinished() {
    this._state = "finished";
    queueTask(() => {
      const {
        transactions
      } = this.db._rawDatabase;
      const idx = transactions.indexOf(this);
      if (idx !== -1) {
        transactions.splice(idx, 1);
      }
    });
  }
  commit() {
    if (this._state !== "active") {
      throw new InvalidStateError();
    }
    this._state = "committing";
  }
  get [Symbol.toStringTag]() {
    return "IDBTransaction";
  }
};
var FDBTransaction_default = FDBTransaction;

// node_modules/fake-indexeddb/build/esm/lib/KeyGenerator.js
var MAX_KEY = 9007199254740992;
var KeyGenerator = class {
  // This is kind of wrong. Should start at 1 and increment only after record is saved
  num = 0;
  next() {
    if (this.num >= MAX_KEY) {
      throw new ConstraintError();
    }
    this.num += 1;
    return this.num;
  }
  // https://w3c.github.io/IndexedDB/#possibly-update-the-key-generator
  setIfLarger(num) {
    const value = Math.floor(Math.min(num, MAX_KEY)) - 1;
    if (value >= this.num) {
      this.num = value + 1;
    }
  }
};
var KeyGenerator_default = KeyGenerator;

// node_modules/fake-indexeddb/build/esm/lib/ObjectStore.js
var ObjectStore = class {
  deleted = false;
  records = new RecordStore_default(true);
  rawIndexes = /* @__PURE__ */ new Map();
  constructor(rawDatabase, name, keyPath, autoIncrement) {
    this.rawDatabase = rawDatabase;
    this.keyGenerator = autoIncrement === true ? new KeyGenerator_default() : null;
    this.deleted = false;
    this.name = name;
    this.keyPath = keyPath;
    this.autoIncrement = autoIncrement;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-retrieving-a-value-from-an-object-store
  getKey(key) {
    const record = this.records.get(key);
    return record !== void 0 ? structuredClone(record.key) : void 0;
  }
  // http://w3c.github.io/IndexedDB/#retrieve-multiple-keys-from-an-object-store
  getAllKeys(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(structuredClone(record.key));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-retrieving-a-value-from-an-object-store
  getValue(key) {
    const record = this.records.get(key);
    return record !== void 0 ? structuredClone(record.value) : void 0;
  }
  // http://w3c.github.io/IndexedDB/#retrieve-multiple-values-from-an-object-store
  getAllValues(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(structuredClone(record.value));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // https://www.w3.org/TR/IndexedDB/#dom-idbobjectstore-getallrecords
  getAllRecords(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(new FDBRecord_default(structuredClone(record.key), structuredClone(record.key), structuredClone(record.value)));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-storing-a-record-into-an-object-store
  storeRecord(newRecord, noOverwrite, rollbackLog) {
    if (this.keyPath !== null) {
      const key = extractKey_default(this.keyPath, newRecord.value).key;
      if (key !== void 0) {
        newRecord.key = valueToKey_default(key);
      }
    }
    const rollbackLogForThisOperation = [];
    if (this.keyGenerator !== null && newRecord.key === void 0) {
      let rolledBack2 = false;
      const keyGeneratorBefore = this.keyGenerator.num;
      const rollbackKeyGenerator = () => {
        if (rolledBack2) {
          return;
        }
        rolledBack2 = true;
        if (this.keyGenerator) {
          this.keyGenerator.num = keyGeneratorBefore;
        }
      };
      rollbackLogForThisOperation.push(rollbackKeyGenerator);
      if (rollbackLog) {
        rollbackLog.push(rollbackKeyGenerator);
      }
      newRecord.key = this.keyGenerator.next();
      if (this.keyPath !== null) {
        if (Array.isArray(this.keyPath)) {
          throw new Error("Cannot have an array key path in an object store with a key generator");
        }
        let remainingKeyPath = this.keyPath;
        let object = newRecord.value;
        let identifier;
        let i = 0;
        while (i >= 0) {
          if (typeof object !== "object") {
            throw new DataError();
          }
          i = remainingKeyPath.indexOf(".");
          if (i >= 0) {
            identifier = remainingKeyPath.slice(0, i);
            remainingKeyPath = remainingKeyPath.slice(i + 1);
            if (!Object.hasOwn(object, identifier)) {
              Object.defineProperty(object, identifier, {
                configurable: true,
                enumerable: true,
                writable: true,
                value: {}
              });
            }
            object = object[identifier];
          }
        }
        identifier = remainingKeyPath;
        Object.defineProperty(object, identifier, {
          configurable: true,
          enumerable: true,
          writable: true,
          value: newRecord.key
        });
      }
    } else if (this.keyGenerator !== null && typeof newRecord.key === "number") {
      this.keyGenerator.setIfLarger(newRecord.key);
    }
    const existingRecord = this.records.put(newRecord, noOverwrite);
    let rolledBack = false;
    const rollbackStoreRecord = () => {
      if (rolledBack) {
        return;
      }
      rolledBack = true;
      if (existingRecord) {
        this.storeRecord(existingRecord, false);
      } else {
        this.deleteRecord(newRecord.key);
      }
    };
    rollbackLogForThisOperation.push(rollbackStoreRecord);
    if (rollbackLog) {
      rollbackLog.push(rollbackStoreRecord);
    }
    if (existingRecord) {
      for (const rawIndex of this.rawIndexes.values()) {
        rawIndex.deleteRecord(existingRecord);
      }
    }
    try {
      for (const rawIndex of this.rawIndexes.values()) {
        if (rawIndex.initialized) {
          rawIndex.storeRecord(newRecord);
        }
      }
    } catch (err) {
      if (err.name === "ConstraintError") {
        for (const rollback of rollbackLogForThisOperation) {
          rollback();
        }
      }
      throw err;
    }
    return newRecord.key;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-deleting-records-from-an-object-store
  deleteRecord(key, rollbackLog) {
    const deletedRecords = this.records.delete(key);
    if (rollbackLog) {
      for (const record of deletedRecords) {
        rollbackLog.push(() => {
          this.storeRecord(record, true);
        });
      }
    }
    for (const rawIndex of this.rawIndexes.values()) {
      for (const record of deletedRecords) {
        rawIndex.deleteRecord(record);
      }
    }
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-clearing-an-object-store
  clear(rollbackLog) {
    const deletedRecords = this.records.clear();
    if (rollbackLog) {
      for (const record of deletedRecords) {
        rollbackLog.push(() => {
          this.storeRecord(record, true);
        });
      }
    }
    for (const rawIndex of this.rawIndexes.values()) {
      rawIndex.records.clear();
    }
  }
  count(range) {
    if (range === void 0 || range.lower === void 0 && range.upper === void 0) {
      return this.records.size();
    }
    let count = 0;
    for (const record of this.records.values(range)) {
      count += 1;
    }
    return count;
  }
};
var ObjectStore_default = ObjectStore;

// node_modules/fake-indexeddb/build/esm/lib/closeConnection.js
var closeConnection = (connection, forced = false) => {
  connection._closePending = true;
  const transactionsComplete = connection._rawDatabase.transactions.every((transaction) => {
    return transaction._state === "finished";
  });
  if (transactionsComplete) {
    connection._closed = true;
    connection._rawDatabase.connections = connection._rawDatabase.connections.filter((otherConnection) => {
      return connection !== otherConnection;
    });
    if (forced) {
      const event = new FakeEvent_default("close", {
        bubbles: false,
        cancelable: false
      });
      event.eventPath = [];
      connection.dispatchEvent(event);
    }
  } else {
    queueTask(() => {
      closeConnection(connection, forced);
    });
  }
};
var closeConnection_default = closeConnection;

// node_modules/fake-indexeddb/build/esm/FDBDatabase.js
var confirmActiveVersionchangeTransaction = (database) => {
  let transaction;
  if (database._runningVersionchangeTransaction) {
    transaction = database._rawDatabase.transactions.findLast((tx) => {
      return tx.mode === "versionchange";
    });
  }
  if (!transaction) {
    throw new InvalidStateError();
  }
  if (transaction._state !== "active") {
    throw new TransactionInactiveError();
  }
  return transaction;
};
var FDBDatabase = class extends FakeEventTarget_default {
  _closePending = false;
  _closed = false;
  _runningVersionchangeTransaction = false;
  constructor(rawDatabase) {
    super();
    this._rawDatabase = rawDatabase;
    this._rawDatabase.connections.push(this);
    this.name = rawDatabase.name;
    this.version = rawDatabase.version;
    this.objectStoreNames = new FakeDOMStringList_default(...Array.from(rawDatabase.rawObjectStores.keys()).sort());
  }
  // http://w3c.github.io/IndexedDB/#dom-idbdatabase-createobjectstore
  createObjectStore(name, options = {}) {
    if (name === void 0) {
      throw new TypeError();
    }
    const transaction = confirmActiveVersionchangeTransaction(this);
    const keyPath = options !== null && options.keyPath !== void 0 ? options.keyPath : null;
    const autoIncrement = options !== null && options.autoIncrement !== void 0 ? options.autoIncrement : false;
    if (keyPath !== null) {
      validateKeyPath_default(keyPath);
    }
    if (this._rawDatabase.rawObjectStores.has(name)) {
      throw new ConstraintError();
    }
    if (autoIncrement && (keyPath === "" || Array.isArray(keyPath))) {
      throw new InvalidAccessError();
    }
    const objectStoreNames = [...this.objectStoreNames];
    const transactionObjectStoreNames = [...transaction.objectStoreNames];
    const rawObjectStore = new ObjectStore_default(this._rawDatabase, name, keyPath, autoIncrement);
    this.objectStoreNames._push(name);
    this.objectStoreNames._sort();
    transaction._scope.add(name);
    transaction._createdObjectStores.add(rawObjectStore);
    this._rawDatabase.rawObjectStores.set(name, rawObjectStore);
    transaction.objectStoreNames = new FakeDOMStringList_default(...this.objectStoreNames);
    transaction._rollbackLog.push(() => {
      rawObjectStore.deleted = true;
      this.objectStoreNames = new FakeDOMStringList_default(...objectStoreNames);
      transaction.objectStoreNames = new FakeDOMStringList_default(...transactionObjectStoreNames);
      transaction._scope.delete(rawObjectStore.name);
      this._rawDatabase.rawObjectStores.delete(rawObjectStore.name);
    });
    return transaction.objectStore(name);
  }
  // https://www.w3.org/TR/IndexedDB/#dom-idbdatabase-deleteobjectstore
  deleteObjectStore(name) {
    if (name === void 0) {
      throw new TypeError();
    }
    const transaction = confirmActiveVersionchangeTransaction(this);
    const store = this._rawDatabase.rawObjectStores.get(name);
    if (store === void 0) {
      throw new NotFoundError();
    }
    this.objectStoreNames = new FakeDOMStringList_default(...Array.from(this.objectStoreNames).filter((objectStoreName) => {
      return objectStoreName !== name;
    }));
    transaction.objectStoreNames = new FakeDOMStringList_default(...this.objectStoreNames);
    const objectStore = transaction._objectStoresCache.get(name);
    let prevIndexNames;
    if (objectStore) {
      prevIndexNames = [...objectStore.indexNames];
      objectStore.indexNames = new FakeDOMStringList_default();
    }
    transaction._rollbackLog.push(() => {
      store.deleted = false;
      this._rawDatabase.rawObjectStores.set(store.name, store);
      this.objectStoreNames._push(store.name);
      transaction.objectStoreNames._push(store.name);
      this.objectStoreNames._sort();
      if (objectStore && prevIndexNames) {
        objectStore.indexNames = new FakeDOMStringList_default(...prevIndexNames);
      }
    });
    store.deleted = true;
    this._rawDatabase.rawObjectStores.delete(name);
    transaction._objectStoresCache.delete(name);
  }
  transaction(storeNames, mode, options) {
    mode = mode !== void 0 ? mode : "readonly";
    if (mode !== "readonly" && mode !== "readwrite" && mode !== "versionchange") {
      throw new TypeError("Invalid mode: " + mode);
    }
    const hasActiveVersionchange = this._rawDatabase.transactions.some((transaction) => {
      return transaction._state === "active" && transaction.mode === "versionchange" && transaction.db === this;
    });
    if (hasActiveVersionchange) {
      throw new InvalidStateError();
    }
    if (this._closePending) {
      throw new InvalidStateError();
    }
    if (!Array.isArray(storeNames)) {
      storeNames = [storeNames];
    }
    if (storeNames.length === 0 && mode !== "versionchange") {
      throw new InvalidAccessError();
    }
    for (const storeName of storeNames) {
      if (!this.objectStoreNames.contains(storeName)) {
        throw new NotFoundError("No objectStore named " + storeName + " in this database");
      }
    }
    const durability = options?.durability ?? "default";
    if (durability !== "default" && durability !== "strict" && durability !== "relaxed") {
      throw new TypeError(
        // based on Firefox's error message
        `'${durability}' (value of 'durability' member of IDBTransactionOptions) is not a valid value for enumeration IDBTransactionDurability`
      );
    }
    const tx = new FDBTransaction_default(storeNames, mode, durability, this);
    this._rawDatabase.transactions.push(tx);
    this._rawDatabase.processTransactions();
    return tx;
  }
  close() {
    closeConnection_default(this);
  }
  get [Symbol.toStringTag]() {
    return "IDBDatabase";
  }
};
var FDBDatabase_default = FDBDatabase;

// node_modules/fake-indexeddb/build/esm/FDBOpenDBRequest.js
var FDBOpenDBRequest = class extends FDBRequest_default {
  onupgradeneeded = null;
  onblocked = null;
  get [Symbol.toStringTag]() {
    return "IDBOpenDBRequest";
  }
};
var FDBOpenDBRequest_default = FDBOpenDBRequest;

// node_modules/fake-indexeddb/build/esm/FDBVersionChangeEvent.js
var FDBVersionChangeEvent = class extends FakeEvent_default {
  constructor(type, parameters = {}) {
    super(type);
    this.newVersion = parameters.newVersion !== void 0 ? parameters.newVersion : null;
    this.oldVersion = parameters.oldVersion !== void 0 ? parameters.oldVersion : 0;
  }
  get [Symbol.toStringTag]() {
    return "IDBVersionChangeEvent";
  }
};
var FDBVersionChangeEvent_default = FDBVersionChangeEvent;

// node_modules/fake-indexeddb/build/esm/lib/intersection.js
function intersection(set1, set2) {
  if ("intersection" in set1) {
    return set1.intersection(set2);
  }
  return new Set([...set1].filter((item) => set2.has(item)));
}

// node_modules/fake-indexeddb/build/esm/lib/Database.js
var Database = class {
  transactions = [];
  rawObjectStores = /* @__PURE__ */ new Map();
  connections = [];
  constructor(name, version) {
    this.name = name;
    this.version = version;
    this.processTransactions = this.processTransactions.bind(this);
  }
  processTransactions() {
    queueTask(() => {
      const running = this.transactions.filter((transaction) => transaction._started && transaction._state !== "finished");
      const waiting = this.transactions.filter((transaction) => !transaction._started && transaction._state !== "finished");
      const next = waiting.find((transaction, i) => {
        const anyRunning = running.some((other) => !(transaction.mode === "readonly" && other.mode === "readonly") && intersection(other._scope, transaction._scope).size > 0);
        if (anyRunning) {
          return false;
        }
        const anyWaiting = waiting.slice(0, i).some((other) => intersection(other._scope, transaction._scope).size > 0);
        return !anyWaiting;
      });
      if (next) {
        next.addEventListener("complete", this.processTransactions);
        next.addEventListener("abort", this.processTransactions);
        next._start();
      }
    });
  }
};
var Database_default = Database;

// node_modules/fake-indexeddb/build/esm/lib/validateRequiredArguments.js
function validateRequiredArguments(numArguments, expectedNumArguments, methodName) {
  if (numArguments < expectedNumArguments) {
    throw new TypeError(`${methodName}: At least ${expectedNumArguments} ${expectedNumArguments === 1 ? "argument" : "arguments"} required, but only ${arguments.length} passed`);
  }
}

// node_modules/fake-indexeddb/build/esm/FDBFactory.js
var runTaskInConnectionQueue = (connectionQueues, name, task) => {
  const queue = connectionQueues.get(name) ?? Promise.resolve();
  connectionQueues.set(name, queue.then(task));
};
var waitForOthersClosedDelete = (databases, name, openDatabases, cb) => {
  const anyOpen = openDatabases.some((openDatabase2) => {
    return !openDatabase2._closed && !openDatabase2._closePending;
  });
  if (anyOpen) {
    queueTask(() => waitForOthersClosedDelete(databases, name, openDatabases, cb));
    return;
  }
  databases.delete(name);
  cb(null);
};
var deleteDatabase = (databases, connectionQueues, name, request, cb) => {
  const deleteDBTask = () => {
    return new Promise((resolve) => {
      const db = databases.get(name);
      const oldVersion = db !== void 0 ? db.version : 0;
      const onComplete = (err) => {
        try {
          if (err) {
            cb(err);
          } else {
            cb(null, oldVersion);
          }
        } finally {
          resolve();
        }
      };
      try {
        const db2 = databases.get(name);
        if (db2 === void 0) {
          onComplete(null);
          return;
        }
        const openConnections = db2.connections.filter((connection) => {
          return !connection._closed;
        });
        for (const openDatabase2 of openConnections) {
          if (!openDatabase2._closePending) {
            queueTask(() => {
              const event = new FDBVersionChangeEvent_default("versionchange", {
                newVersion: null,
                oldVersion: db2.version
              });
              openDatabase2.dispatchEvent(event);
            });
          }
        }
        queueTask(() => {
          const anyOpen = openConnections.some((openDatabase3) => {
            return !openDatabase3._closed && !openDatabase3._closePending;
          });
          if (anyOpen) {
            queueTask(() => {
              const event = new FDBVersionChangeEvent_default("blocked", {
                newVersion: null,
                oldVersion: db2.version
              });
              request.dispatchEvent(event);
            });
          }
          waitForOthersClosedDelete(databases, name, openConnections, onComplete);
        });
      } catch (err) {
        onComplete(err);
      }
    });
  };
  runTaskInConnectionQueue(connectionQueues, name, deleteDBTask);
};
var runVersionchangeTransaction = (connection, version, request, cb) => {
  connection._runningVersionchangeTransaction = true;
  const oldVersion = connection._oldVersion = connection.version;
  const openConnections = connection._rawDatabase.connections.filter((otherDatabase) => {
    return connection !== otherDatabase;
  });
  for (const openDatabase2 of openConnections) {
    if (!openDatabase2._closed && !openDatabase2._closePending) {
      queueTask(() => {
        const event = new FDBVersionChangeEvent_default("versionchange", {
          newVersion: version,
          oldVersion
        });
        openDatabase2.dispatchEvent(event);
      });
    }
  }
  queueTask(() => {
    const anyOpen = openConnections.some((openDatabase3) => {
      return !openDatabase3._closed && !openDatabase3._closePending;
    });
    if (anyOpen) {
      queueTask(() => {
        const event = new FDBVersionChangeEvent_default("blocked", {
          newVersion: version,
          oldVersion
        });
        request.dispatchEvent(event);
      });
    }
    const waitForOthersClosed = () => {
      const anyOpen2 = openConnections.some((openDatabase2) => {
        return !openDatabase2._closed && !openDatabase2._closePending;
      });
      if (anyOpen2) {
        queueTask(waitForOthersClosed);
        return;
      }
      connection._rawDatabase.version = version;
      connection.version = version;
      const transaction = connection.transaction(Array.from(connection.objectStoreNames), "versionchange");
      transaction._openRequest = request;
      request.result = connection;
      request.readyState = "done";
      request.transaction = transaction;
      transaction._rollbackLog.push(() => {
        connection._rawDatabase.version = oldVersion;
        connection.version = oldVersion;
      });
      transaction._state = "active";
      const event = new FDBVersionChangeEvent_default("upgradeneeded", {
        newVersion: version,
        oldVersion
      });
      let didThrow = false;
      try {
        request.dispatchEvent(event);
      } catch (_err) {
        didThrow = true;
      }
      const concludeUpgrade = () => {
        if (transaction._state === "active") {
          transaction._state = "inactive";
          if (didThrow) {
            transaction._abort("AbortError");
          }
        }
      };
      if (didThrow) {
        concludeUpgrade();
      } else {
        queueTask(concludeUpgrade);
      }
      transaction._prioritizedListeners.set("error", () => {
        connection._runningVersionchangeTransaction = false;
        connection._oldVersion = void 0;
      });
      transaction._prioritizedListeners.set("abort", () => {
        connection._runningVersionchangeTransaction = false;
        connection._oldVersion = void 0;
        queueTask(() => {
          request.transaction = null;
          cb(new AbortError());
        });
      });
      transaction._prioritizedListeners.set("complete", () => {
        connection._runningVersionchangeTransaction = false;
        connection._oldVersion = void 0;
        queueTask(() => {
          request.transaction = null;
          if (connection._closePending) {
            cb(new AbortError());
          } else {
            cb(null);
          }
        });
      });
    };
    waitForOthersClosed();
  });
};
var openDatabase = (databases, connectionQueues, name, version, request, cb) => {
  const openDBTask = () => {
    return new Promise((resolve) => {
      const onComplete = (err) => {
        try {
          if (err) {
            cb(err);
          } else {
            cb(null, connection);
          }
        } finally {
          resolve();
        }
      };
      let db = databases.get(name);
      if (db === void 0) {
        db = new Database_default(name, 0);
        databases.set(name, db);
      }
      if (version === void 0) {
        version = db.version !== 0 ? db.version : 1;
      }
      if (db.version > version) {
        return onComplete(new VersionError());
      }
      const connection = new FDBDatabase_default(db);
      if (db.version < version) {
        runVersionchangeTransaction(connection, version, request, (err) => {
          onComplete(err);
        });
      } else {
        onComplete(null);
      }
    });
  };
  runTaskInConnectionQueue(connectionQueues, name, openDBTask);
};
var FDBFactory = class {
  _databases = /* @__PURE__ */ new Map();
  // https://w3c.github.io/IndexedDB/#connection-queue
  _connectionQueues = /* @__PURE__ */ new Map();
  // promise chain as lightweight FIFO task queue
  // https://w3c.github.io/IndexedDB/#dom-idbfactory-cmp
  cmp(first, second) {
    validateRequiredArguments(arguments.length, 2, "IDBFactory.cmp");
    return cmp_default(first, second);
  }
  // https://w3c.github.io/IndexedDB/#dom-idbfactory-deletedatabase
  deleteDatabase(name) {
    validateRequiredArguments(arguments.length, 1, "IDBFactory.deleteDatabase");
    const request = new FDBOpenDBRequest_default();
    request.source = null;
    queueTask(() => {
      deleteDatabase(this._databases, this._connectionQueues, name, request, (err, oldVersion) => {
        if (err) {
          request.error = new DOMException(err.message, err.name);
          request.readyState = "done";
          const event = new FakeEvent_default("error", {
            bubbles: true,
            cancelable: true
          });
          event.eventPath = [];
          request.dispatchEvent(event);
          return;
        }
        request.result = void 0;
        request.readyState = "done";
        const event2 = new FDBVersionChangeEvent_default("success", {
          newVersion: null,
          oldVersion
        });
        request.dispatchEvent(event2);
      });
    });
    return request;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBFactory-open-IDBOpenDBRequest-DOMString-name-unsigned-long-long-version
  open(name, version) {
    validateRequiredArguments(arguments.length, 1, "IDBFactory.open");
    if (arguments.length > 1 && version !== void 0) {
      version = enforceRange_default(version, "MAX_SAFE_INTEGER");
    }
    if (version === 0) {
      throw new TypeError("Database version cannot be 0");
    }
    const request = new FDBOpenDBRequest_default();
    request.source = null;
    queueTask(() => {
      openDatabase(this._databases, this._connectionQueues, name, version, request, (err, connection) => {
        if (err) {
          request.result = void 0;
          request.readyState = "done";
          request.error = new DOMException(err.message, err.name);
          const event = new FakeEvent_default("error", {
            bubbles: true,
            cancelable: true
          });
          event.eventPath = [];
          request.dispatchEvent(event);
          return;
        }
        request.result = connection;
        request.readyState = "done";
        const event2 = new FakeEvent_default("success");
        event2.eventPath = [];
        request.dispatchEvent(event2);
      });
    });
    return request;
  }
  // https://w3c.github.io/IndexedDB/#dom-idbfactory-databases
  databases() {
    return Promise.resolve(Array.from(this._databases.entries(), ([name, database]) => {
      const activeVersionChangeConnection = database.connections.find((connection) => connection._runningVersionchangeTransaction);
      const version = activeVersionChangeConnection ? activeVersionChangeConnection._oldVersion : database.version;
      return {
        name,
        version
      };
    }).filter(({
      version
    }) => {
      return version > 0;
    }));
  }
  get [Symbol.toStringTag]() {
    return "IDBFactory";
  }
};
var FDBFactory_default = FDBFactory;

// node_modules/fake-indexeddb/build/esm/fakeIndexedDB.js
var fakeIndexedDB = new FDBFactory_default();

// kit/shapes/till.ts
var CashMoved = /* @__PURE__ */ factShape("CashMoved", [
  ["branch", "str"],
  ["till", "str"],
  ["business_day", "str"],
  ["shift", "str"],
  ["amount", "int"],
  ["reason", "str"],
  ["note", "str", ""]
], { "omit": true }, { "kind": "till.cash_moved", "v": 1, "needs": "sell", "subject": "shift/{shift}", "scope": "{branch}" });

// till/journal/talk.ts
var MOST_STEPS = 1e4;
async function* pushRound(journal) {
  const askedMs = journal.clock.wall();
  const hello = { tenant: journal.tenant, wall_ms: askedMs, heads: journal.headsToPush() };
  const come = yield { path: "/sync/hello", type: "application/json", body: write(Hello, hello) };
  const welcome = read(Welcome, come);
  const skewMs = welcome.wall_ms - Math.floor((askedMs + journal.clock.wall()) / 2);
  const peer = { name: welcome.node, role: welcome.role };
  let pushed = 0;
  let again = 0;
  const there = /* @__PURE__ */ new Map();
  for (const origin of Object.keys(hello.heads)) {
    const [seq, hash] = welcome.heads[origin] ?? [0, ""];
    there.set(origin, await journal.heedHead(peer, origin, seq, hash));
  }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    again += await sayWhatCannotFollow(journal, there);
    const runs = await journal.runsAfter(there);
    if (!runs.length) return { node: peer.name, role: peer.role, pushed, again, skewMs };
    const answer2 = yield { path: "/sync/push", type: "application/x-ndjson", body: encodeRuns(runs) };
    for (const [place, said2] of read(PushAnswer, answer2).runs.entries()) {
      const run = runs[place];
      if (!run || said2.origin !== run.origin) throw new Error("an answer to another question");
      if (said2.said === "ok") pushed += run.texts.length;
      again += await heed(journal, peer, run, said2, there);
    }
  }
  throw new Error("a push that never ends");
}
async function sayWhatCannotFollow(journal, there) {
  let again = 0;
  for (const [origin, seq] of there) {
    const head = journal.head(origin);
    if (!head || seq >= head.pruned || head.seq <= head.pruned) continue;
    again += await journal.sayAgain(origin, head.acked + 1);
    there.delete(origin);
  }
  return again;
}
async function heed(journal, peer, run, said2, there) {
  if (said2.said !== "fork") {
    there.set(run.origin, await journal.heedHead(peer, run.origin, said2.seq, said2.hash));
    return 0;
  }
  const held = (journal.head(run.origin)?.pruned ?? 0) + 1;
  if (said2.fork_at < run.first && run.first > held) {
    there.set(run.origin, Math.max(held, said2.fork_at - 250) - 1);
    return 0;
  }
  there.delete(run.origin);
  return journal.sayAgain(run.origin, Math.max(said2.fork_at, held));
}

// tests/journal_world.ts
var MemoryShelf = class {
  files = /* @__PURE__ */ new Map();
  full = false;
  async names() {
    return [...this.files.keys()];
  }
  async read(name) {
    return this.files.get(name) ?? "";
  }
  async write(name, text) {
    if (this.full) throw new Error("no room");
    this.files.set(name, text);
  }
  async remove(name) {
    this.files.delete(name);
  }
};
var Upstream = class {
  name = "toko";
  role = "shop";
  tenant = "warung";
  chains = /* @__PURE__ */ new Map();
  asked = [];
  /** How many more requests get through. */
  lasts = Number.POSITIVE_INFINITY;
  async answer(ask) {
    this.asked.push(ask);
    if (this.lasts <= 0) throw new Error("the line is gone");
    this.lasts -= 1;
    if (ask.path === "/sync/hello") return this.hello(JSON.parse(ask.body));
    const runs = [];
    for (const run of decodeRuns(ask.body)) runs.push(await this.take(run));
    return { runs };
  }
  async hello(asked) {
    const heads = {};
    for (const origin of Object.keys(asked.heads)) {
      const chain = this.chains.get(origin);
      if (chain) heads[origin] = [chain.length, await this.hash(origin, chain.length)];
    }
    return { node: this.name, role: this.role, wall_ms: 5e3, heads };
  }
  async take(run) {
    const chain = this.chains.get(run.origin) ?? [];
    const told = async (what, more = {}) => {
      return { origin: run.origin, said: what, seq: chain.length, hash: await this.hash(run.origin, chain.length), ...more };
    };
    if (run.first > chain.length + 1) return told("gap");
    if (await this.hash(run.origin, run.first - 1) !== run.prev) return told("fork", { fork_at: Math.max(1, run.first - 1) });
    for (const [place, text] of run.texts.entries()) {
      const seq = run.first + place;
      const known = chain[seq - 1];
      if (known !== void 0 && known !== text) return told("fork", { fork_at: seq });
      if (known === void 0) chain.push(text);
    }
    this.chains.set(run.origin, chain);
    return told("ok");
  }
  async hash(origin, seq) {
    let hash = await genesis(this.tenant, origin);
    for (const text of (this.chains.get(origin) ?? []).slice(0, seq)) hash = await link(hash, text);
    return hash;
  }
  all() {
    return [...this.chains.values()].flat().map((text) => {
      const entry = JSON.parse(text);
      return { origin: entry.origin, note: entry.body.note ?? "", cause: entry.cause ?? "" };
    });
  }
};
var Device = class {
  idb = new FDBFactory_default();
  shelf = new MemoryShelf();
  wallMs = 1e3;
  kept = 500;
  around() {
    return { idb: this.idb, keyRange: FDBKeyRange_default, wall: () => this.wallMs += 7, shelf: this.shelf, kept: this.kept };
  }
  open() {
    return Journal.open("lancar", "warung", "d1", this.around());
  }
};
function note(journal, texts, key = "") {
  const about = { branch: "b1", till: "K1", business_day: "2026-11-21", amount: 1, reason: "uji" };
  return journal.append(
    { actor: "p1", key },
    (mint) => [texts].flat().map((text) => said(CashMoved, fill(CashMoved, { ...about, shift: mint.newId(), note: text })))
  );
}
async function round(journal, upstream) {
  const talk = pushRound(journal);
  let step = await talk.next();
  while (!step.done) step = await talk.next(await upstream.answer(step.value));
  return step.value;
}

// tests/journal.test.ts
async function sellMany(journal, many, from = 1) {
  for (let n = from; n < from + many; n += 1) await note(journal, `n${n}`);
}
async function chainHolds(journal, origin) {
  const head = journal.head(origin);
  let hash = head.pruned ? head.prunedHash : await genesis(journal.tenant, origin);
  for (const line of await journal.lines(origin, head.pruned + 1, head.seq)) {
    hash = await link(hash, line.text);
    assert.equal(line.hash, hash);
  }
  assert.equal(head.hash, hash);
}
test("journal: what was written is there after a restart, and its clock and chain go on", async () => {
  const device = new Device();
  const first = await device.open();
  await sellMany(first, 3);
  const origin = first.origin;
  first.close();
  device.wallMs = 0;
  const second = await device.open();
  assert.equal(second.origin, origin);
  assert.equal(second.waiting(), 3);
  await note(second, "n4");
  await chainHolds(second, origin);
  const stamps = (await second.lines(origin, 1, 4)).map((line) => JSON.parse(line.text)).map((entry) => [entry.ms, entry.tick ?? 0]);
  assert.deepEqual(stamps, [...stamps].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
});
test("journal: every write asks for a strict transaction", async () => {
  const device = new Device();
  const journal = await device.open();
  const asked = [];
  const proto = Object.getPrototypeOf(journal.db);
  const real = proto.transaction;
  proto.transaction = function(...given) {
    if (given[1] === "readwrite") asked.push(given[2]);
    return real.apply(this, given);
  };
  try {
    await note(journal, "x");
    await round(journal, new Upstream());
  } finally {
    proto.transaction = real;
  }
  assert.ok(asked.length >= 2);
  assert.ok(asked.every((one) => one.durability === "strict"));
});
test("journal: a refusal or a full disk leaves nothing behind", async () => {
  const journal = await new Device().open();
  await assert.rejects(
    journal.append({ actor: "p1", key: "k" }, () => {
      throw new Refused("till.no_shift");
    }),
    Refused
  );
  assert.equal(journal.waiting(), 0);
  const done = await note(journal, "later", "k");
  assert.deepEqual(done.refs, [`${journal.origin}.1`]);
});
test("journal: a double tap is one sale", async () => {
  const journal = await new Device().open();
  const [one, two] = await Promise.all([note(journal, "x", "tap1"), note(journal, "x", "tap1")]);
  assert.deepEqual(two, { ...one, repeated: true });
  assert.equal(journal.waiting(), 1);
});
test("journal: a second writer is noticed and writes nothing", async () => {
  const device = new Device();
  const mine = await device.open();
  const other = await device.open();
  await note(other, "other tab");
  await assert.rejects(note(mine, "mine"), JournalTaken);
  assert.equal((await mine.lines(mine.origin, 1, 9)).length, 1);
});
test("journal: sales reach the node once each, however often the line breaks", async () => {
  const device = new Device();
  const journal = await device.open();
  const upstream = new Upstream();
  const notes = Array.from({ length: 1203 }, (_, n) => `n${n + 1}`);
  for (let n = 0; n < notes.length; n += 100) await note(journal, notes.slice(n, n + 100));
  for (let lasts = 1; lasts < 5; lasts += 1) {
    upstream.lasts = lasts;
    await round(journal, upstream).catch(() => void 0);
  }
  upstream.lasts = Number.POSITIVE_INFINITY;
  await round(journal, upstream);
  assert.deepEqual(upstream.all().map((one) => one.note), notes);
  assert.equal(journal.waiting(), 0);
  assert.equal((await round(journal, upstream)).pushed, 0);
});
test("journal: only what a node has is pruned, and the chain goes on", async () => {
  const device = new Device();
  device.kept = 10;
  const journal = await device.open();
  const upstream = new Upstream();
  await sellMany(journal, 30);
  await round(journal, upstream);
  assert.equal((await journal.lines(journal.origin, 1, 99)).length, 10);
  await sellMany(journal, 5, 31);
  journal.close();
  const again = await device.open();
  assert.equal(again.waiting(), 5);
  await chainHolds(again, again.origin);
  await round(again, upstream);
  assert.equal(upstream.all().length, 35);
  assert.deepEqual((await again.recent(3)).map((line) => JSON.parse(line.text).body.note), ["n35", "n34", "n33"]);
});
test("journal: cleared storage begins a new incarnation and loses nothing that was copied", async () => {
  const device = new Device();
  const journal = await device.open();
  const upstream = new Upstream();
  await sellMany(journal, 60);
  await round(journal, upstream);
  await sellMany(journal, 70, 61);
  await journal.copied();
  device.idb = new FDBFactory_default();
  const healed = await device.open();
  assert.notEqual(healed.origin, journal.origin);
  assert.equal(healed.head(journal.origin).state, "closed");
  assert.ok(healed.healed >= 70);
  await note(healed, "n131");
  await round(healed, upstream);
  assert.deepEqual(new Set(upstream.all().map((one) => one.note)), new Set(Array.from({ length: 131 }, (_, n) => `n${n + 1}`)));
  assert.equal(upstream.all().length, 131);
  await healed.copied();
  assert.deepEqual([...device.shelf.files], []);
});
test("journal: a database set back an hour is healed and its numbers are never used again", async () => {
  const device = new Device();
  const journal = await device.open();
  await sellMany(journal, 5);
  await journal.copied();
  const later = new Map(device.shelf.files);
  const back = new Device();
  back.shelf = new MemoryShelf();
  for (const [name, text] of later) back.shelf.files.set(name, text.split("\n").slice(0, 4).join("\n").replace('"entries":5', '"entries":3'));
  const old = await back.open();
  assert.equal(old.healed, 3);
  old.close();
  for (const [name, text] of later) back.shelf.files.set(name, text);
  const healed = await back.open();
  assert.equal(healed.healed, 2);
  assert.notEqual(healed.origin, journal.origin);
  await chainHolds(healed, journal.origin);
});
test("journal: half a file on the shelf heals what it can", async () => {
  const device = new Device();
  const journal = await device.open();
  await sellMany(journal, 55);
  await journal.copied();
  const [first, second] = [...device.shelf.files.keys()].sort();
  device.shelf.files.set(second, device.shelf.files.get(second).slice(0, -20));
  const texts = device.shelf.files.get(first).split("\n");
  device.shelf.files.set(first, [...texts.slice(0, 40), texts[40].replace("uji", "ujo"), ...texts.slice(41)].join("\n"));
  device.idb = new FDBFactory_default();
  const healed = await device.open();
  assert.equal(healed.waiting(), healed.healed);
  assert.ok(healed.healed >= 39);
});
test("journal: a shelf that is full never holds up a sale, and is told", async () => {
  const device = new Device();
  const journal = await device.open();
  device.shelf.full = true;
  await note(journal, "x");
  await assert.rejects(journal.copied(), /no room/);
  device.shelf.full = false;
  await note(journal, "y");
  await journal.copied();
  assert.match([...device.shelf.files.values()].join(), /"x".*"y"/s);
});
test("journal: a node that knows more of us than we do makes us begin anew", async () => {
  const device = new Device();
  const journal = await device.open();
  const upstream = new Upstream();
  await sellMany(journal, 2);
  await round(journal, upstream);
  upstream.chains.get(journal.origin).push('{"lost":"tail"}');
  const origin = journal.origin;
  await round(journal, upstream);
  assert.notEqual(journal.origin, origin);
  assert.equal(journal.waiting(), 0);
  await note(journal, "n3");
  await round(journal, upstream);
  assert.equal(upstream.chains.get(journal.origin).length, 1);
});
test("journal: two devices that are one copy part ways, and each sale counts once", async () => {
  const device = new Device();
  const journal = await device.open();
  const upstream = new Upstream();
  await sellMany(journal, 4);
  await round(journal, upstream);
  const origin = journal.origin;
  const theirs = JSON.parse(upstream.chains.get(origin)[3]);
  upstream.chains.get(origin).push(JSON.stringify({ ...theirs, seq: 5, body: { ...theirs.body, note: "clone" } }));
  await sellMany(journal, 3, 5);
  const done = await round(journal, upstream);
  assert.equal(done.again, 3);
  assert.deepEqual(upstream.all().map((one) => one.note), ["n1", "n2", "n3", "n4", "clone", "n5", "n6", "n7"]);
  const again = await journal.lines(journal.origin, 1, 3);
  for (const [place, line] of again.entries()) {
    const entry = JSON.parse(line.text);
    assert.equal(entry.cause, `${origin}/${5 + place}`);
    assert.equal(entry.body.shift, `${journal.origin}.${place + 1}`);
  }
  await chainHolds(journal, journal.origin);
  await chainHolds(journal, origin);
  assert.equal(journal.waiting(), 0);
});
test("journal: a fork long ago is found, and everything since is said again", async () => {
  const device = new Device();
  const journal = await device.open();
  const upstream = new Upstream();
  await note(journal, Array.from({ length: 300 }, (_, n) => `n${n + 1}`));
  const other = new Upstream();
  await round(journal, other);
  const texts = [...other.chains.get(journal.origin)];
  upstream.chains.set(journal.origin, [...texts.slice(0, 9), JSON.stringify({ ...JSON.parse(texts[9]), actor: "x" })]);
  const done = await round(journal, upstream);
  assert.equal(done.again, 291);
  assert.deepEqual(upstream.all().map((one) => one.note), [...Array.from({ length: 300 }, (_, n) => `n${n + 1}`).toSpliced(9, 0, "n10")]);
});
test("journal: another node that never saw what was pruned still gets every unsafe sale, once", async () => {
  const device = new Device();
  device.kept = 2;
  const journal = await device.open();
  const shop = new Upstream();
  await sellMany(journal, 20);
  await round(journal, shop);
  await sellMany(journal, 3, 21);
  const hub = new Upstream();
  hub.name = "pusat";
  hub.role = "hub";
  const done = await round(journal, hub);
  assert.equal(done.again, 3);
  assert.deepEqual(hub.all().map((one) => one.note), ["n21", "n22", "n23"]);
  assert.equal(journal.waiting(), 0);
  assert.equal(journal.safetyOf(journal.origin, 3), "central");
});
test("journal: it says where a sale is", async () => {
  const journal = await new Device().open();
  await sellMany(journal, 2);
  assert.equal(journal.safetyOf(journal.origin, 1), "saved");
  const shop = new Upstream();
  await round(journal, shop);
  assert.equal(journal.safetyOf(journal.origin, 2), "safe");
  let changes = 0;
  const stop = journal.watch(() => changes += 1);
  await note(journal, "n3");
  assert.deepEqual([journal.waiting(), journal.waiting("till.cash_moved"), journal.waiting("till.sale_completed")], [1, 1, 0]);
  assert.equal(changes, 1);
  stop();
  await note(journal, "n4");
  assert.equal(changes, 1);
  assert.equal(journal.safetyOf(journal.origin, 3), "saved");
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdHMvam91cm5hbC50ZXN0LnRzIiwgIi4uLy4uLy4uL2tpdC9zaGFwZS50cyIsICIuLi8uLi8uLi9raXQva2VybmVsL3NoYTI1Ni50cyIsICIuLi8uLi8uLi9raXQva2VybmVsL2VudHJ5LnRzIiwgIi4uLy4uLy4uL2tpdC9yZWZ1c2FsLnRzIiwgIi4uLy4uLy4uL2tpdC9rZXJuZWwvY2xvY2sudHMiLCAiLi4vLi4vLi4va2l0L2tlcm5lbC9pZHMudHMiLCAiLi4vLi4vLi4va2l0L3NoYXBlcy9rZXJuZWwudHMiLCAiLi4vLi4vLi4va2l0L2tlcm5lbC9ydW5zLnRzIiwgIi4uLy4uLy4uL3RpbGwvam91cm5hbC9hZ2Fpbi50cyIsICIuLi8uLi8uLi90aWxsL2pvdXJuYWwvc2hlbGYudHMiLCAiLi4vLi4vLi4vdGlsbC9qb3VybmFsL2NvcHkudHMiLCAiLi4vLi4vLi4vdGlsbC9qb3VybmFsL3N0b3JlLnRzIiwgIi4uLy4uLy4uL3RpbGwvam91cm5hbC9oZWFsLnRzIiwgIi4uLy4uLy4uL3RpbGwvam91cm5hbC50cyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9lcnJvcnMuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvaXNTaGFyZWRBcnJheUJ1ZmZlci5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi92YWx1ZVRvS2V5V2l0aG91dFRocm93aW5nLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL3ZhbHVlVG9LZXkuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvY21wLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCS2V5UmFuZ2UuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvZXh0cmFjdEtleS5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9jbG9uZVZhbHVlRm9ySW5zZXJ0aW9uLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCQ3Vyc29yLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCQ3Vyc29yV2l0aFZhbHVlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL0Zha2VFdmVudFRhcmdldC5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQlJlcXVlc3QuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvRmFrZURPTVN0cmluZ0xpc3QuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvdmFsdWVUb0tleVJhbmdlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2dldEtleVBhdGguanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvaXNQb3RlbnRpYWxseVZhbGlkS2V5UmFuZ2UuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvZW5mb3JjZVJhbmdlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2V4dHJhY3RHZXRBbGxPcHRpb25zLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCSW5kZXguanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvY2FuSW5qZWN0S2V5LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCUmVjb3JkLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2JpbmFyeVNlYXJjaFRyZWUuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvUmVjb3JkU3RvcmUuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvSW5kZXguanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvdmFsaWRhdGVLZXlQYXRoLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCT2JqZWN0U3RvcmUuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvRmFrZUV2ZW50LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL3NjaGVkdWxpbmcuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9GREJUcmFuc2FjdGlvbi5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9LZXlHZW5lcmF0b3IuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvT2JqZWN0U3RvcmUuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvY2xvc2VDb25uZWN0aW9uLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCRGF0YWJhc2UuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9GREJPcGVuREJSZXF1ZXN0LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCVmVyc2lvbkNoYW5nZUV2ZW50LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2ludGVyc2VjdGlvbi5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9EYXRhYmFzZS5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi92YWxpZGF0ZVJlcXVpcmVkQXJndW1lbnRzLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCRmFjdG9yeS5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2Zha2VJbmRleGVkREIuanMiLCAiLi4vLi4vLi4va2l0L3NoYXBlcy90aWxsLnRzIiwgIi4uLy4uLy4uL3RpbGwvam91cm5hbC90YWxrLnRzIiwgIi4uLy4uLy4uL3Rlc3RzL2pvdXJuYWxfd29ybGQudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgdGVzdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB7IGdlbmVzaXMsIGxpbmsgfSBmcm9tIFwiLi4va2l0L2tlcm5lbC9lbnRyeS50c1wiO1xuaW1wb3J0IHsgUmVmdXNlZCB9IGZyb20gXCIuLi9raXQvcmVmdXNhbC50c1wiO1xuaW1wb3J0IHsgSm91cm5hbCwgSm91cm5hbFRha2VuIH0gZnJvbSBcIi4uL3RpbGwvam91cm5hbC50c1wiO1xuaW1wb3J0IHsgRGV2aWNlLCBNZW1vcnlTaGVsZiwgVXBzdHJlYW0sIG5vdGUsIHJvdW5kIH0gZnJvbSBcIi4vam91cm5hbF93b3JsZC50c1wiO1xuaW1wb3J0IHsgSURCRmFjdG9yeSB9IGZyb20gXCJmYWtlLWluZGV4ZWRkYlwiO1xuXG5hc3luYyBmdW5jdGlvbiBzZWxsTWFueShqb3VybmFsOiBKb3VybmFsLCBtYW55OiBudW1iZXIsIGZyb20gPSAxKTogUHJvbWlzZTx2b2lkPiB7XG4gIGZvciAobGV0IG4gPSBmcm9tOyBuIDwgZnJvbSArIG1hbnk7IG4gKz0gMSkgYXdhaXQgbm90ZShqb3VybmFsLCBgbiR7bn1gKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gY2hhaW5Ib2xkcyhqb3VybmFsOiBKb3VybmFsLCBvcmlnaW46IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBoZWFkID0gam91cm5hbC5oZWFkKG9yaWdpbikhO1xuICBsZXQgaGFzaCA9IGhlYWQucHJ1bmVkID8gaGVhZC5wcnVuZWRIYXNoIDogYXdhaXQgZ2VuZXNpcyhqb3VybmFsLnRlbmFudCwgb3JpZ2luKTtcbiAgZm9yIChjb25zdCBsaW5lIG9mIGF3YWl0IGpvdXJuYWwubGluZXMob3JpZ2luLCBoZWFkLnBydW5lZCArIDEsIGhlYWQuc2VxKSkge1xuICAgIGhhc2ggPSBhd2FpdCBsaW5rKGhhc2gsIGxpbmUudGV4dCk7XG4gICAgYXNzZXJ0LmVxdWFsKGxpbmUuaGFzaCwgaGFzaCk7XG4gIH1cbiAgYXNzZXJ0LmVxdWFsKGhlYWQuaGFzaCwgaGFzaCk7XG59XG5cbnRlc3QoXCJqb3VybmFsOiB3aGF0IHdhcyB3cml0dGVuIGlzIHRoZXJlIGFmdGVyIGEgcmVzdGFydCwgYW5kIGl0cyBjbG9jayBhbmQgY2hhaW4gZ28gb25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBkZXZpY2UgPSBuZXcgRGV2aWNlKCk7XG4gIGNvbnN0IGZpcnN0ID0gYXdhaXQgZGV2aWNlLm9wZW4oKTtcbiAgYXdhaXQgc2VsbE1hbnkoZmlyc3QsIDMpO1xuICBjb25zdCBvcmlnaW4gPSBmaXJzdC5vcmlnaW47XG4gIGZpcnN0LmNsb3NlKCk7XG4gIGRldmljZS53YWxsTXMgPSAwOyAvLyB0aGUgZGV2aWNlIGJvb3RzIGluIDE5NzBcbiAgY29uc3Qgc2Vjb25kID0gYXdhaXQgZGV2aWNlLm9wZW4oKTtcbiAgYXNzZXJ0LmVxdWFsKHNlY29uZC5vcmlnaW4sIG9yaWdpbik7XG4gIGFzc2VydC5lcXVhbChzZWNvbmQud2FpdGluZygpLCAzKTtcbiAgYXdhaXQgbm90ZShzZWNvbmQsIFwibjRcIik7XG4gIGF3YWl0IGNoYWluSG9sZHMoc2Vjb25kLCBvcmlnaW4pO1xuICBjb25zdCBzdGFtcHMgPSAoYXdhaXQgc2Vjb25kLmxpbmVzKG9yaWdpbiwgMSwgNCkpLm1hcCgobGluZSkgPT4gSlNPTi5wYXJzZShsaW5lLnRleHQpKS5tYXAoKGVudHJ5KSA9PiBbZW50cnkubXMsIGVudHJ5LnRpY2sgPz8gMF0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YW1wcywgWy4uLnN0YW1wc10uc29ydCgoYSwgYikgPT4gYVswXSEgLSBiWzBdISB8fCBhWzFdISAtIGJbMV0hKSk7XG59KTtcblxudGVzdChcImpvdXJuYWw6IGV2ZXJ5IHdyaXRlIGFza3MgZm9yIGEgc3RyaWN0IHRyYW5zYWN0aW9uXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgZGV2aWNlID0gbmV3IERldmljZSgpO1xuICBjb25zdCBqb3VybmFsID0gYXdhaXQgZGV2aWNlLm9wZW4oKTtcbiAgY29uc3QgYXNrZWQ6IHVua25vd25bXSA9IFtdO1xuICBjb25zdCBwcm90byA9IE9iamVjdC5nZXRQcm90b3R5cGVPZigoam91cm5hbCBhcyB1bmtub3duIGFzIHsgZGI6IElEQkRhdGFiYXNlIH0pLmRiKTtcbiAgY29uc3QgcmVhbCA9IHByb3RvLnRyYW5zYWN0aW9uO1xuICBwcm90by50cmFuc2FjdGlvbiA9IGZ1bmN0aW9uICguLi5naXZlbjogW3N0cmluZywgSURCVHJhbnNhY3Rpb25Nb2RlLCBvYmplY3RdKSB7XG4gICAgaWYgKGdpdmVuWzFdID09PSBcInJlYWR3cml0ZVwiKSBhc2tlZC5wdXNoKGdpdmVuWzJdKTtcbiAgICByZXR1cm4gcmVhbC5hcHBseSh0aGlzLCBnaXZlbik7XG4gIH07XG4gIHRyeSB7XG4gICAgYXdhaXQgbm90ZShqb3VybmFsLCBcInhcIik7XG4gICAgYXdhaXQgcm91bmQoam91cm5hbCwgbmV3IFVwc3RyZWFtKCkpO1xuICB9IGZpbmFsbHkge1xuICAgIHByb3RvLnRyYW5zYWN0aW9uID0gcmVhbDtcbiAgfVxuICBhc3NlcnQub2soYXNrZWQubGVuZ3RoID49IDIpO1xuICBhc3NlcnQub2soYXNrZWQuZXZlcnkoKG9uZSkgPT4gKG9uZSBhcyB7IGR1cmFiaWxpdHk/OiBzdHJpbmcgfSkuZHVyYWJpbGl0eSA9PT0gXCJzdHJpY3RcIikpO1xufSk7XG5cbnRlc3QoXCJqb3VybmFsOiBhIHJlZnVzYWwgb3IgYSBmdWxsIGRpc2sgbGVhdmVzIG5vdGhpbmcgYmVoaW5kXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgam91cm5hbCA9IGF3YWl0IG5ldyBEZXZpY2UoKS5vcGVuKCk7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKFxuICAgIGpvdXJuYWwuYXBwZW5kKHsgYWN0b3I6IFwicDFcIiwga2V5OiBcImtcIiB9LCAoKSA9PiB7XG4gICAgICB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwubm9fc2hpZnRcIik7XG4gICAgfSksXG4gICAgUmVmdXNlZCxcbiAgKTtcbiAgYXNzZXJ0LmVxdWFsKGpvdXJuYWwud2FpdGluZygpLCAwKTtcbiAgY29uc3QgZG9uZSA9IGF3YWl0IG5vdGUoam91cm5hbCwgXCJsYXRlclwiLCBcImtcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoZG9uZS5yZWZzLCBbYCR7am91cm5hbC5vcmlnaW59LjFgXSk7XG59KTtcblxudGVzdChcImpvdXJuYWw6IGEgZG91YmxlIHRhcCBpcyBvbmUgc2FsZVwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IGpvdXJuYWwgPSBhd2FpdCBuZXcgRGV2aWNlKCkub3BlbigpO1xuICBjb25zdCBbb25lLCB0d29dID0gYXdhaXQgUHJvbWlzZS5hbGwoW25vdGUoam91cm5hbCwgXCJ4XCIsIFwidGFwMVwiKSwgbm90ZShqb3VybmFsLCBcInhcIiwgXCJ0YXAxXCIpXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwodHdvLCB7IC4uLm9uZSwgcmVwZWF0ZWQ6IHRydWUgfSk7XG4gIGFzc2VydC5lcXVhbChqb3VybmFsLndhaXRpbmcoKSwgMSk7XG59KTtcblxudGVzdChcImpvdXJuYWw6IGEgc2Vjb25kIHdyaXRlciBpcyBub3RpY2VkIGFuZCB3cml0ZXMgbm90aGluZ1wiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IGRldmljZSA9IG5ldyBEZXZpY2UoKTtcbiAgY29uc3QgbWluZSA9IGF3YWl0IGRldmljZS5vcGVuKCk7XG4gIGNvbnN0IG90aGVyID0gYXdhaXQgZGV2aWNlLm9wZW4oKTtcbiAgYXdhaXQgbm90ZShvdGhlciwgXCJvdGhlciB0YWJcIik7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKG5vdGUobWluZSwgXCJtaW5lXCIpLCBKb3VybmFsVGFrZW4pO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IG1pbmUubGluZXMobWluZS5vcmlnaW4sIDEsIDkpKS5sZW5ndGgsIDEpO1xufSk7XG5cbnRlc3QoXCJqb3VybmFsOiBzYWxlcyByZWFjaCB0aGUgbm9kZSBvbmNlIGVhY2gsIGhvd2V2ZXIgb2Z0ZW4gdGhlIGxpbmUgYnJlYWtzXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgZGV2aWNlID0gbmV3IERldmljZSgpO1xuICBjb25zdCBqb3VybmFsID0gYXdhaXQgZGV2aWNlLm9wZW4oKTtcbiAgY29uc3QgdXBzdHJlYW0gPSBuZXcgVXBzdHJlYW0oKTtcbiAgY29uc3Qgbm90ZXMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiAxXzIwMyB9LCAoXywgbikgPT4gYG4ke24gKyAxfWApO1xuICBmb3IgKGxldCBuID0gMDsgbiA8IG5vdGVzLmxlbmd0aDsgbiArPSAxMDApIGF3YWl0IG5vdGUoam91cm5hbCwgbm90ZXMuc2xpY2UobiwgbiArIDEwMCkpO1xuICBmb3IgKGxldCBsYXN0cyA9IDE7IGxhc3RzIDwgNTsgbGFzdHMgKz0gMSkge1xuICAgIHVwc3RyZWFtLmxhc3RzID0gbGFzdHM7XG4gICAgYXdhaXQgcm91bmQoam91cm5hbCwgdXBzdHJlYW0pLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gIH1cbiAgdXBzdHJlYW0ubGFzdHMgPSBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFk7XG4gIGF3YWl0IHJvdW5kKGpvdXJuYWwsIHVwc3RyZWFtKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbCh1cHN0cmVhbS5hbGwoKS5tYXAoKG9uZSkgPT4gb25lLm5vdGUpLCBub3Rlcyk7XG4gIGFzc2VydC5lcXVhbChqb3VybmFsLndhaXRpbmcoKSwgMCk7XG4gIGFzc2VydC5lcXVhbCgoYXdhaXQgcm91bmQoam91cm5hbCwgdXBzdHJlYW0pKS5wdXNoZWQsIDApO1xufSk7XG5cbnRlc3QoXCJqb3VybmFsOiBvbmx5IHdoYXQgYSBub2RlIGhhcyBpcyBwcnVuZWQsIGFuZCB0aGUgY2hhaW4gZ29lcyBvblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IGRldmljZSA9IG5ldyBEZXZpY2UoKTtcbiAgZGV2aWNlLmtlcHQgPSAxMDtcbiAgY29uc3Qgam91cm5hbCA9IGF3YWl0IGRldmljZS5vcGVuKCk7XG4gIGNvbnN0IHVwc3RyZWFtID0gbmV3IFVwc3RyZWFtKCk7XG4gIGF3YWl0IHNlbGxNYW55KGpvdXJuYWwsIDMwKTtcbiAgYXdhaXQgcm91bmQoam91cm5hbCwgdXBzdHJlYW0pO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IGpvdXJuYWwubGluZXMoam91cm5hbC5vcmlnaW4sIDEsIDk5KSkubGVuZ3RoLCAxMCk7XG4gIGF3YWl0IHNlbGxNYW55KGpvdXJuYWwsIDUsIDMxKTtcbiAgam91cm5hbC5jbG9zZSgpO1xuICBjb25zdCBhZ2FpbiA9IGF3YWl0IGRldmljZS5vcGVuKCk7XG4gIGFzc2VydC5lcXVhbChhZ2Fpbi53YWl0aW5nKCksIDUpO1xuICBhd2FpdCBjaGFpbkhvbGRzKGFnYWluLCBhZ2Fpbi5vcmlnaW4pO1xuICBhd2FpdCByb3VuZChhZ2FpbiwgdXBzdHJlYW0pO1xuICBhc3NlcnQuZXF1YWwodXBzdHJlYW0uYWxsKCkubGVuZ3RoLCAzNSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoKGF3YWl0IGFnYWluLnJlY2VudCgzKSkubWFwKChsaW5lKSA9PiBKU09OLnBhcnNlKGxpbmUudGV4dCkuYm9keS5ub3RlKSwgW1wibjM1XCIsIFwibjM0XCIsIFwibjMzXCJdKTtcbn0pO1xuXG50ZXN0KFwiam91cm5hbDogY2xlYXJlZCBzdG9yYWdlIGJlZ2lucyBhIG5ldyBpbmNhcm5hdGlvbiBhbmQgbG9zZXMgbm90aGluZyB0aGF0IHdhcyBjb3BpZWRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBkZXZpY2UgPSBuZXcgRGV2aWNlKCk7XG4gIGNvbnN0IGpvdXJuYWwgPSBhd2FpdCBkZXZpY2Uub3BlbigpO1xuICBjb25zdCB1cHN0cmVhbSA9IG5ldyBVcHN0cmVhbSgpO1xuICBhd2FpdCBzZWxsTWFueShqb3VybmFsLCA2MCk7XG4gIGF3YWl0IHJvdW5kKGpvdXJuYWwsIHVwc3RyZWFtKTtcbiAgYXdhaXQgc2VsbE1hbnkoam91cm5hbCwgNzAsIDYxKTtcbiAgYXdhaXQgam91cm5hbC5jb3BpZWQoKTtcbiAgZGV2aWNlLmlkYiA9IG5ldyBJREJGYWN0b3J5KCk7IC8vIHRoZSBkYXRhYmFzZSBpcyBnb25lLCB0aGUgZmlsZXMgYXJlIG5vdFxuICBjb25zdCBoZWFsZWQgPSBhd2FpdCBkZXZpY2Uub3BlbigpO1xuICBhc3NlcnQubm90RXF1YWwoaGVhbGVkLm9yaWdpbiwgam91cm5hbC5vcmlnaW4pO1xuICBhc3NlcnQuZXF1YWwoaGVhbGVkLmhlYWQoam91cm5hbC5vcmlnaW4pIS5zdGF0ZSwgXCJjbG9zZWRcIik7XG4gIGFzc2VydC5vayhoZWFsZWQuaGVhbGVkID49IDcwKTtcbiAgYXdhaXQgbm90ZShoZWFsZWQsIFwibjEzMVwiKTtcbiAgYXdhaXQgcm91bmQoaGVhbGVkLCB1cHN0cmVhbSk7XG4gIGFzc2VydC5kZWVwRXF1YWwobmV3IFNldCh1cHN0cmVhbS5hbGwoKS5tYXAoKG9uZSkgPT4gb25lLm5vdGUpKSwgbmV3IFNldChBcnJheS5mcm9tKHsgbGVuZ3RoOiAxMzEgfSwgKF8sIG4pID0+IGBuJHtuICsgMX1gKSkpO1xuICBhc3NlcnQuZXF1YWwodXBzdHJlYW0uYWxsKCkubGVuZ3RoLCAxMzEpO1xuICBhd2FpdCBoZWFsZWQuY29waWVkKCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoWy4uLmRldmljZS5zaGVsZi5maWxlc10sIFtdKTtcbn0pO1xuXG50ZXN0KFwiam91cm5hbDogYSBkYXRhYmFzZSBzZXQgYmFjayBhbiBob3VyIGlzIGhlYWxlZCBhbmQgaXRzIG51bWJlcnMgYXJlIG5ldmVyIHVzZWQgYWdhaW5cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBkZXZpY2UgPSBuZXcgRGV2aWNlKCk7XG4gIGNvbnN0IGpvdXJuYWwgPSBhd2FpdCBkZXZpY2Uub3BlbigpO1xuICBhd2FpdCBzZWxsTWFueShqb3VybmFsLCA1KTtcbiAgYXdhaXQgam91cm5hbC5jb3BpZWQoKTtcbiAgY29uc3QgbGF0ZXIgPSBuZXcgTWFwKGRldmljZS5zaGVsZi5maWxlcyk7XG4gIGNvbnN0IGJhY2sgPSBuZXcgRGV2aWNlKCk7XG4gIGJhY2suc2hlbGYgPSBuZXcgTWVtb3J5U2hlbGYoKTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdGV4dF0gb2YgbGF0ZXIpIGJhY2suc2hlbGYuZmlsZXMuc2V0KG5hbWUsIHRleHQuc3BsaXQoXCJcXG5cIikuc2xpY2UoMCwgNCkuam9pbihcIlxcblwiKS5yZXBsYWNlKCdcImVudHJpZXNcIjo1JywgJ1wiZW50cmllc1wiOjMnKSk7XG4gIGNvbnN0IG9sZCA9IGF3YWl0IGJhY2sub3BlbigpOyAvLyBrbm93cyB0aHJlZSBvZiBmaXZlXG4gIGFzc2VydC5lcXVhbChvbGQuaGVhbGVkLCAzKTtcbiAgb2xkLmNsb3NlKCk7XG4gIGZvciAoY29uc3QgW25hbWUsIHRleHRdIG9mIGxhdGVyKSBiYWNrLnNoZWxmLmZpbGVzLnNldChuYW1lLCB0ZXh0KTtcbiAgY29uc3QgaGVhbGVkID0gYXdhaXQgYmFjay5vcGVuKCk7XG4gIGFzc2VydC5lcXVhbChoZWFsZWQuaGVhbGVkLCAyKTtcbiAgYXNzZXJ0Lm5vdEVxdWFsKGhlYWxlZC5vcmlnaW4sIGpvdXJuYWwub3JpZ2luKTtcbiAgYXdhaXQgY2hhaW5Ib2xkcyhoZWFsZWQsIGpvdXJuYWwub3JpZ2luKTtcbn0pO1xuXG50ZXN0KFwiam91cm5hbDogaGFsZiBhIGZpbGUgb24gdGhlIHNoZWxmIGhlYWxzIHdoYXQgaXQgY2FuXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgZGV2aWNlID0gbmV3IERldmljZSgpO1xuICBjb25zdCBqb3VybmFsID0gYXdhaXQgZGV2aWNlLm9wZW4oKTtcbiAgYXdhaXQgc2VsbE1hbnkoam91cm5hbCwgNTUpO1xuICBhd2FpdCBqb3VybmFsLmNvcGllZCgpO1xuICBjb25zdCBbZmlyc3QsIHNlY29uZF0gPSBbLi4uZGV2aWNlLnNoZWxmLmZpbGVzLmtleXMoKV0uc29ydCgpO1xuICBkZXZpY2Uuc2hlbGYuZmlsZXMuc2V0KHNlY29uZCEsIGRldmljZS5zaGVsZi5maWxlcy5nZXQoc2Vjb25kISkhLnNsaWNlKDAsIC0yMCkpO1xuICBjb25zdCB0ZXh0cyA9IGRldmljZS5zaGVsZi5maWxlcy5nZXQoZmlyc3QhKSEuc3BsaXQoXCJcXG5cIik7XG4gIGRldmljZS5zaGVsZi5maWxlcy5zZXQoZmlyc3QhLCBbLi4udGV4dHMuc2xpY2UoMCwgNDApLCB0ZXh0c1s0MF0hLnJlcGxhY2UoXCJ1amlcIiwgXCJ1am9cIiksIC4uLnRleHRzLnNsaWNlKDQxKV0uam9pbihcIlxcblwiKSk7XG4gIGRldmljZS5pZGIgPSBuZXcgSURCRmFjdG9yeSgpO1xuICBjb25zdCBoZWFsZWQgPSBhd2FpdCBkZXZpY2Uub3BlbigpO1xuICBhc3NlcnQuZXF1YWwoaGVhbGVkLndhaXRpbmcoKSwgaGVhbGVkLmhlYWxlZCk7XG4gIGFzc2VydC5vayhoZWFsZWQuaGVhbGVkID49IDM5KTtcbn0pO1xuXG50ZXN0KFwiam91cm5hbDogYSBzaGVsZiB0aGF0IGlzIGZ1bGwgbmV2ZXIgaG9sZHMgdXAgYSBzYWxlLCBhbmQgaXMgdG9sZFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IGRldmljZSA9IG5ldyBEZXZpY2UoKTtcbiAgY29uc3Qgam91cm5hbCA9IGF3YWl0IGRldmljZS5vcGVuKCk7XG4gIGRldmljZS5zaGVsZi5mdWxsID0gdHJ1ZTtcbiAgYXdhaXQgbm90ZShqb3VybmFsLCBcInhcIik7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKGpvdXJuYWwuY29waWVkKCksIC9ubyByb29tLyk7XG4gIGRldmljZS5zaGVsZi5mdWxsID0gZmFsc2U7XG4gIGF3YWl0IG5vdGUoam91cm5hbCwgXCJ5XCIpO1xuICBhd2FpdCBqb3VybmFsLmNvcGllZCgpO1xuICBhc3NlcnQubWF0Y2goWy4uLmRldmljZS5zaGVsZi5maWxlcy52YWx1ZXMoKV0uam9pbigpLCAvXCJ4XCIuKlwieVwiL3MpO1xufSk7XG5cbnRlc3QoXCJqb3VybmFsOiBhIG5vZGUgdGhhdCBrbm93cyBtb3JlIG9mIHVzIHRoYW4gd2UgZG8gbWFrZXMgdXMgYmVnaW4gYW5ld1wiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IGRldmljZSA9IG5ldyBEZXZpY2UoKTtcbiAgY29uc3Qgam91cm5hbCA9IGF3YWl0IGRldmljZS5vcGVuKCk7XG4gIGNvbnN0IHVwc3RyZWFtID0gbmV3IFVwc3RyZWFtKCk7XG4gIGF3YWl0IHNlbGxNYW55KGpvdXJuYWwsIDIpO1xuICBhd2FpdCByb3VuZChqb3VybmFsLCB1cHN0cmVhbSk7XG4gIHVwc3RyZWFtLmNoYWlucy5nZXQoam91cm5hbC5vcmlnaW4pIS5wdXNoKCd7XCJsb3N0XCI6XCJ0YWlsXCJ9Jyk7XG4gIGNvbnN0IG9yaWdpbiA9IGpvdXJuYWwub3JpZ2luO1xuICBhd2FpdCByb3VuZChqb3VybmFsLCB1cHN0cmVhbSk7XG4gIGFzc2VydC5ub3RFcXVhbChqb3VybmFsLm9yaWdpbiwgb3JpZ2luKTtcbiAgYXNzZXJ0LmVxdWFsKGpvdXJuYWwud2FpdGluZygpLCAwKTtcbiAgYXdhaXQgbm90ZShqb3VybmFsLCBcIm4zXCIpO1xuICBhd2FpdCByb3VuZChqb3VybmFsLCB1cHN0cmVhbSk7XG4gIGFzc2VydC5lcXVhbCh1cHN0cmVhbS5jaGFpbnMuZ2V0KGpvdXJuYWwub3JpZ2luKSEubGVuZ3RoLCAxKTtcbn0pO1xuXG50ZXN0KFwiam91cm5hbDogdHdvIGRldmljZXMgdGhhdCBhcmUgb25lIGNvcHkgcGFydCB3YXlzLCBhbmQgZWFjaCBzYWxlIGNvdW50cyBvbmNlXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgZGV2aWNlID0gbmV3IERldmljZSgpO1xuICBjb25zdCBqb3VybmFsID0gYXdhaXQgZGV2aWNlLm9wZW4oKTtcbiAgY29uc3QgdXBzdHJlYW0gPSBuZXcgVXBzdHJlYW0oKTtcbiAgYXdhaXQgc2VsbE1hbnkoam91cm5hbCwgNCk7XG4gIGF3YWl0IHJvdW5kKGpvdXJuYWwsIHVwc3RyZWFtKTtcbiAgY29uc3Qgb3JpZ2luID0gam91cm5hbC5vcmlnaW47XG4gIGNvbnN0IHRoZWlycyA9IEpTT04ucGFyc2UodXBzdHJlYW0uY2hhaW5zLmdldChvcmlnaW4pIVszXSEpO1xuICB1cHN0cmVhbS5jaGFpbnMuZ2V0KG9yaWdpbikhLnB1c2goSlNPTi5zdHJpbmdpZnkoeyAuLi50aGVpcnMsIHNlcTogNSwgYm9keTogeyAuLi50aGVpcnMuYm9keSwgbm90ZTogXCJjbG9uZVwiIH0gfSkpO1xuICBhd2FpdCBzZWxsTWFueShqb3VybmFsLCAzLCA1KTtcbiAgY29uc3QgZG9uZSA9IGF3YWl0IHJvdW5kKGpvdXJuYWwsIHVwc3RyZWFtKTtcbiAgYXNzZXJ0LmVxdWFsKGRvbmUuYWdhaW4sIDMpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHVwc3RyZWFtLmFsbCgpLm1hcCgob25lKSA9PiBvbmUubm90ZSksIFtcIm4xXCIsIFwibjJcIiwgXCJuM1wiLCBcIm40XCIsIFwiY2xvbmVcIiwgXCJuNVwiLCBcIm42XCIsIFwibjdcIl0pO1xuICBjb25zdCBhZ2FpbiA9IGF3YWl0IGpvdXJuYWwubGluZXMoam91cm5hbC5vcmlnaW4sIDEsIDMpO1xuICBmb3IgKGNvbnN0IFtwbGFjZSwgbGluZV0gb2YgYWdhaW4uZW50cmllcygpKSB7XG4gICAgY29uc3QgZW50cnkgPSBKU09OLnBhcnNlKGxpbmUudGV4dCk7XG4gICAgYXNzZXJ0LmVxdWFsKGVudHJ5LmNhdXNlLCBgJHtvcmlnaW59LyR7NSArIHBsYWNlfWApO1xuICAgIGFzc2VydC5lcXVhbChlbnRyeS5ib2R5LnNoaWZ0LCBgJHtqb3VybmFsLm9yaWdpbn0uJHtwbGFjZSArIDF9YCk7IC8vIHRoZSBpZCBtaW50ZWQgaW4gaXQgaXMgbWludGVkIGFuZXdcbiAgfVxuICBhd2FpdCBjaGFpbkhvbGRzKGpvdXJuYWwsIGpvdXJuYWwub3JpZ2luKTtcbiAgYXdhaXQgY2hhaW5Ib2xkcyhqb3VybmFsLCBvcmlnaW4pO1xuICBhc3NlcnQuZXF1YWwoam91cm5hbC53YWl0aW5nKCksIDApO1xufSk7XG5cbnRlc3QoXCJqb3VybmFsOiBhIGZvcmsgbG9uZyBhZ28gaXMgZm91bmQsIGFuZCBldmVyeXRoaW5nIHNpbmNlIGlzIHNhaWQgYWdhaW5cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBkZXZpY2UgPSBuZXcgRGV2aWNlKCk7XG4gIGNvbnN0IGpvdXJuYWwgPSBhd2FpdCBkZXZpY2Uub3BlbigpO1xuICBjb25zdCB1cHN0cmVhbSA9IG5ldyBVcHN0cmVhbSgpO1xuICBhd2FpdCBub3RlKGpvdXJuYWwsIEFycmF5LmZyb20oeyBsZW5ndGg6IDMwMCB9LCAoXywgbikgPT4gYG4ke24gKyAxfWApKTtcbiAgY29uc3Qgb3RoZXIgPSBuZXcgVXBzdHJlYW0oKTtcbiAgYXdhaXQgcm91bmQoam91cm5hbCwgb3RoZXIpO1xuICBjb25zdCB0ZXh0cyA9IFsuLi5vdGhlci5jaGFpbnMuZ2V0KGpvdXJuYWwub3JpZ2luKSFdO1xuICB1cHN0cmVhbS5jaGFpbnMuc2V0KGpvdXJuYWwub3JpZ2luLCBbLi4udGV4dHMuc2xpY2UoMCwgOSksIEpTT04uc3RyaW5naWZ5KHsgLi4uSlNPTi5wYXJzZSh0ZXh0c1s5XSEpLCBhY3RvcjogXCJ4XCIgfSldKTtcbiAgY29uc3QgZG9uZSA9IGF3YWl0IHJvdW5kKGpvdXJuYWwsIHVwc3RyZWFtKTtcbiAgYXNzZXJ0LmVxdWFsKGRvbmUuYWdhaW4sIDI5MSk7XG4gIGFzc2VydC5kZWVwRXF1YWwodXBzdHJlYW0uYWxsKCkubWFwKChvbmUpID0+IG9uZS5ub3RlKSwgWy4uLkFycmF5LmZyb20oeyBsZW5ndGg6IDMwMCB9LCAoXywgbikgPT4gYG4ke24gKyAxfWApLnRvU3BsaWNlZCg5LCAwLCBcIm4xMFwiKV0pO1xufSk7XG5cbnRlc3QoXCJqb3VybmFsOiBhbm90aGVyIG5vZGUgdGhhdCBuZXZlciBzYXcgd2hhdCB3YXMgcHJ1bmVkIHN0aWxsIGdldHMgZXZlcnkgdW5zYWZlIHNhbGUsIG9uY2VcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBkZXZpY2UgPSBuZXcgRGV2aWNlKCk7XG4gIGRldmljZS5rZXB0ID0gMjtcbiAgY29uc3Qgam91cm5hbCA9IGF3YWl0IGRldmljZS5vcGVuKCk7XG4gIGNvbnN0IHNob3AgPSBuZXcgVXBzdHJlYW0oKTtcbiAgYXdhaXQgc2VsbE1hbnkoam91cm5hbCwgMjApO1xuICBhd2FpdCByb3VuZChqb3VybmFsLCBzaG9wKTtcbiAgYXdhaXQgc2VsbE1hbnkoam91cm5hbCwgMywgMjEpO1xuICBjb25zdCBodWIgPSBuZXcgVXBzdHJlYW0oKTtcbiAgaHViLm5hbWUgPSBcInB1c2F0XCI7XG4gIGh1Yi5yb2xlID0gXCJodWJcIjtcbiAgY29uc3QgZG9uZSA9IGF3YWl0IHJvdW5kKGpvdXJuYWwsIGh1Yik7XG4gIGFzc2VydC5lcXVhbChkb25lLmFnYWluLCAzKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChodWIuYWxsKCkubWFwKChvbmUpID0+IG9uZS5ub3RlKSwgW1wibjIxXCIsIFwibjIyXCIsIFwibjIzXCJdKTtcbiAgYXNzZXJ0LmVxdWFsKGpvdXJuYWwud2FpdGluZygpLCAwKTtcbiAgYXNzZXJ0LmVxdWFsKGpvdXJuYWwuc2FmZXR5T2Yoam91cm5hbC5vcmlnaW4sIDMpLCBcImNlbnRyYWxcIik7XG59KTtcblxudGVzdChcImpvdXJuYWw6IGl0IHNheXMgd2hlcmUgYSBzYWxlIGlzXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgam91cm5hbCA9IGF3YWl0IG5ldyBEZXZpY2UoKS5vcGVuKCk7XG4gIGF3YWl0IHNlbGxNYW55KGpvdXJuYWwsIDIpO1xuICBhc3NlcnQuZXF1YWwoam91cm5hbC5zYWZldHlPZihqb3VybmFsLm9yaWdpbiwgMSksIFwic2F2ZWRcIik7XG4gIGNvbnN0IHNob3AgPSBuZXcgVXBzdHJlYW0oKTtcbiAgYXdhaXQgcm91bmQoam91cm5hbCwgc2hvcCk7XG4gIGFzc2VydC5lcXVhbChqb3VybmFsLnNhZmV0eU9mKGpvdXJuYWwub3JpZ2luLCAyKSwgXCJzYWZlXCIpO1xuICBsZXQgY2hhbmdlcyA9IDA7XG4gIGNvbnN0IHN0b3AgPSBqb3VybmFsLndhdGNoKCgpID0+IChjaGFuZ2VzICs9IDEpKTtcbiAgYXdhaXQgbm90ZShqb3VybmFsLCBcIm4zXCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtqb3VybmFsLndhaXRpbmcoKSwgam91cm5hbC53YWl0aW5nKFwidGlsbC5jYXNoX21vdmVkXCIpLCBqb3VybmFsLndhaXRpbmcoXCJ0aWxsLnNhbGVfY29tcGxldGVkXCIpXSwgWzEsIDEsIDBdKTtcbiAgYXNzZXJ0LmVxdWFsKGNoYW5nZXMsIDEpO1xuICBzdG9wKCk7XG4gIGF3YWl0IG5vdGUoam91cm5hbCwgXCJuNFwiKTtcbiAgYXNzZXJ0LmVxdWFsKGNoYW5nZXMsIDEpO1xuICBhc3NlcnQuZXF1YWwoam91cm5hbC5zYWZldHlPZihqb3VybmFsLm9yaWdpbiwgMyksIFwic2F2ZWRcIik7XG59KTtcbiIsICIvKipcbiAqIFJlYWRzIGFuZCB3cml0ZXMgc3RydWN0cyBhcyBtc2dzcGVjIGRvZXMsIGZyb20gdGhlIHNoYXBlcyB0aGF0IGB3ZWIvdG9vbHMvc2hhcGVzLnB5YCB0YWtlcyBmcm9tIHRoZSBQeXRob24gc3RydWN0cy5cbiAqXG4gKiBXcml0dGVuIEpTT04gaXMgY2Fub25pY2FsOiBmaWVsZHMgaW4gdGhlIHN0cnVjdCdzIG9yZGVyLCB3aGF0IHNheXMgbm90aGluZyBsZWZ0IG91dCwgbm8gYmxhbmtzLCB3aG9sZSBudW1iZXJzIG9ubHkuIFRoZVxuICogc2FtZSBzdHJ1Y3QgYmVjb21lcyB0aGUgc2FtZSBieXRlcyBpbiBQeXRob24sIHNvIGEgY2hhaW4gb2YgaGFzaGVzIGhvbGRzIG92ZXIgYm90aC5cbiAqL1xuXG5leHBvcnQgdHlwZSBDb2RlYyA9XG4gIHwgXCJzdHJcIlxuICB8IFwiaW50XCJcbiAgfCBcImJvb2xcIlxuICB8IFwibnVsbFwiXG4gIHwgXCJyYXdcIlxuICB8IHsgcmVhZG9ubHkgb2Y6IHJlYWRvbmx5IChzdHJpbmcgfCBudW1iZXIgfCBib29sZWFuIHwgbnVsbClbXSB9XG4gIHwgeyByZWFkb25seSBsaXN0OiBDb2RlYyB9XG4gIHwgeyByZWFkb25seSB0dXBsZTogcmVhZG9ubHkgQ29kZWNbXSB9XG4gIHwgeyByZWFkb25seSBtYXA6IENvZGVjIH1cbiAgfCB7IHJlYWRvbmx5IGFueTogcmVhZG9ubHkgQ29kZWNbXSB9XG4gIHwgeyByZWFkb25seSBzdHJ1Y3Q6ICgpID0+IFNoYXBlPHVua25vd24sIHVua25vd24+IH07XG5cbi8qKiBBIGZpZWxkOiBpdHMgbmFtZSwgaG93IGl0IGlzIHJlYWQsIGFuZCwgaWYgaXQgbWF5IGJlIGxlZnQgb3V0LCB3aGF0IGl0IHRoZW4gaXMgKGFzIGl0IHdvdWxkIGJlIHdyaXR0ZW4pLiAqL1xuZXhwb3J0IHR5cGUgRmllbGQgPSByZWFkb25seSBbbmFtZTogc3RyaW5nLCBjb2RlYzogQ29kZWMsIG90aGVyd2lzZT86IHVua25vd25dO1xuXG5pbnRlcmZhY2UgSG93IHtcbiAgcmVhZG9ubHkgb21pdD86IGJvb2xlYW47XG4gIHJlYWRvbmx5IGFycmF5PzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgdGFnPzogcmVhZG9ubHkgW2ZpZWxkOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmddO1xufVxuXG4vKiogYFRgIGlzIHRoZSB3aG9sZSBzdHJ1Y3QsIGBHYCB3aGF0IG1heSBiZSBnaXZlbiBmb3IgaXQ6IGZpZWxkcyB3aXRoIGRlZmF1bHRzIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaGFwZTxULCBHPiB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZmllbGRzOiByZWFkb25seSBGaWVsZFtdO1xuICByZWFkb25seSBob3c6IEhvdztcbiAgcmVhZG9ubHkgd2hvbGU/OiBUO1xuICByZWFkb25seSBnaXZlbj86IEc7XG59XG5cbi8qKiBBIHN0cnVjdCB0aGF0IGNhbiBzdGFuZCBpbiB0aGUgam91cm5hbC4gYHN1YmplY3RgIGFuZCBgc2NvcGVgIGFyZSBwYXR0ZXJucyBvdmVyIGl0cyBmaWVsZHM6IGBzYWxlL3tzYWxlfWAuICovXG5leHBvcnQgaW50ZXJmYWNlIEZhY3RTaGFwZTxULCBHPiBleHRlbmRzIFNoYXBlPFQsIEc+IHtcbiAgcmVhZG9ubHkga2luZDogc3RyaW5nO1xuICByZWFkb25seSB2OiBudW1iZXI7XG4gIHJlYWRvbmx5IG5lZWRzOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHN1YmplY3Q6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IHNjb3BlOiBzdHJpbmcgfCBudWxsO1xufVxuXG50eXBlIFNhaWQgPSBQaWNrPEZhY3RTaGFwZTx1bmtub3duLCB1bmtub3duPiwgXCJraW5kXCIgfCBcInZcIiB8IFwibmVlZHNcIiB8IFwic3ViamVjdFwiIHwgXCJzY29wZVwiPjtcblxuZXhwb3J0IGZ1bmN0aW9uIHNoYXBlPFQsIEc+KG5hbWU6IHN0cmluZywgZmllbGRzOiByZWFkb25seSBGaWVsZFtdLCBob3c6IEhvdyk6IFNoYXBlPFQsIEc+IHtcbiAgcmV0dXJuIHsgbmFtZSwgZmllbGRzLCBob3cgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZhY3RTaGFwZTxULCBHPihuYW1lOiBzdHJpbmcsIGZpZWxkczogcmVhZG9ubHkgRmllbGRbXSwgaG93OiBIb3csIHNhaWQ6IFNhaWQpOiBGYWN0U2hhcGU8VCwgRz4ge1xuICByZXR1cm4geyBuYW1lLCBmaWVsZHMsIGhvdywgLi4uc2FpZCB9O1xufVxuXG4vKiogV2hhdCB3YXMgcmVhZCBpcyBub3Qgd2hhdCBpdHMgc2hhcGUgcHJvbWlzZXM7IGBwYXRoYCBzYXlzIHdoZXJlLiAqL1xuZXhwb3J0IGNsYXNzIE1hbGZvcm1lZCBleHRlbmRzIEVycm9yIHtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuXG4gIGNvbnN0cnVjdG9yKHBhdGg6IHN0cmluZywgd2h5OiBzdHJpbmcpIHtcbiAgICBzdXBlcihgJHtwYXRoIHx8IFwiaXRcIn0gJHt3aHl9YCk7XG4gICAgdGhpcy5uYW1lID0gXCJNYWxmb3JtZWRcIjtcbiAgICB0aGlzLnBhdGggPSBwYXRoO1xuICB9XG59XG5cbi8qKiBUaGUgd2hvbGUgc3RydWN0IGZyb20gd2hhdCB3YXMgZ2l2ZW46IGRlZmF1bHRzIGZpbGxlZCBpbiwgZXZlcnl0aGluZyBjaGVja2VkLiBUaHJvd3MgTWFsZm9ybWVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGw8VCwgRz4ob2Y6IFNoYXBlPFQsIEc+LCBnaXZlbjogRyk6IFQge1xuICByZXR1cm4gcmVhZFN0cnVjdChvZiwgZ2l2ZW4sIFwiXCIpIGFzIFQ7XG59XG5cbi8qKiBUaGUgc3RydWN0IHRoYXQgY2FtZSBhcyBKU09OLiBVbmtub3duIGZpZWxkcyBhcmUgcGFzc2VkIG92ZXIsIGFzIG1zZ3NwZWMgZG9lcy4gVGhyb3dzIE1hbGZvcm1lZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkPFQsIEc+KG9mOiBTaGFwZTxULCBHPiwganNvbjogdW5rbm93bik6IFQge1xuICByZXR1cm4gcmVhZFN0cnVjdChvZiwganNvbiwgXCJcIikgYXMgVDtcbn1cblxuLyoqIFRoZSBzdHJ1Y3QgYXMgY2Fub25pY2FsIEpTT04uICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGU8VCwgRz4ob2Y6IFNoYXBlPFQsIEc+LCB2YWx1ZTogVCk6IHN0cmluZyB7XG4gIHJldHVybiB3cml0ZVN0cnVjdChvZiwgdmFsdWUgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj4pO1xufVxuXG4vKiogV2hhdCBhIGZhY3QgaXMgYWJvdXQsIGxpa2UgYHNhbGUvazNtOS40MTJgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1YmplY3RPZjxULCBHPihvZjogRmFjdFNoYXBlPFQsIEc+LCB2YWx1ZTogVCk6IHN0cmluZyB7XG4gIGlmIChvZi5zdWJqZWN0ID09PSBudWxsKSB0aHJvdyBuZXcgRXJyb3IoYCR7b2Yua2luZH0gaXMgbm90IHdyaXR0ZW4gYnkgdGlsbHNgKTtcbiAgcmV0dXJuIHBhdHRlcm5lZChvZi5zdWJqZWN0LCB2YWx1ZSk7XG59XG5cbi8qKiBXaG8gZ2V0cyBhIGZhY3Q6IHRoZSBicmFuY2ggd2hlcmUgaXQgaGFwcGVuZWQsIG9yIHRoZSB3aG9sZSBzaG9wLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNjb3BlT2Y8VCwgRz4ob2Y6IEZhY3RTaGFwZTxULCBHPiwgdmFsdWU6IFQpOiBzdHJpbmcge1xuICBpZiAob2Yuc2NvcGUgPT09IG51bGwpIHRocm93IG5ldyBFcnJvcihgJHtvZi5raW5kfSBpcyBub3Qgd3JpdHRlbiBieSB0aWxsc2ApO1xuICByZXR1cm4gcGF0dGVybmVkKG9mLnNjb3BlLCB2YWx1ZSkgfHwgXCJzaG9wXCI7XG59XG5cbi8qKiBBIHRleHQgYXMgbXNnc3BlYyB3cml0ZXMgaXQuIFdoYXQgbm8gbm9kZSBjb3VsZCBrZWVwIChOVUwsIGxvbmUgaGFsdmVzIG9mIHN1cnJvZ2F0ZSBwYWlycykgYmVjb21lcyBVK0ZGRkQuICovXG5leHBvcnQgZnVuY3Rpb24gcXVvdGVkKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBKU09OLnN0cmluZ2lmeSgvW1xcMFxcdWQ4MDAtXFx1ZGZmZl0vLnRlc3QodGV4dCkgPyB3ZWxsRm9ybWVkKHRleHQpIDogdGV4dCk7XG59XG5cbmZ1bmN0aW9uIHdlbGxGb3JtZWQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHRleHQucmVwbGFjZSgvXFwwfFtcXHVkODAwLVxcdWRiZmZdKD8hW1xcdWRjMDAtXFx1ZGZmZl0pfCg/PCFbXFx1ZDgwMC1cXHVkYmZmXSlbXFx1ZGMwMC1cXHVkZmZmXS9nLCBcIlxcdWZmZmRcIik7XG59XG5cbmZ1bmN0aW9uIHBhdHRlcm5lZChwYXR0ZXJuOiBzdHJpbmcsIHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHtcbiAgY29uc3QgZmllbGRzID0gdmFsdWUgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIHJldHVybiBwYXR0ZXJuLnJlcGxhY2UoL1xceyhcXHcrKVxcfS9nLCAoXywgbmFtZTogc3RyaW5nKSA9PiBTdHJpbmcoZmllbGRzW25hbWVdID8/IFwiXCIpKTtcbn1cblxuZnVuY3Rpb24gcmVhZFN0cnVjdChvZjogU2hhcGU8dW5rbm93biwgdW5rbm93bj4sIGpzb246IHVua25vd24sIHBhdGg6IHN0cmluZyk6IHVua25vd24ge1xuICBpZiAob2YuaG93LmFycmF5KSB7XG4gICAgaWYgKCFBcnJheS5pc0FycmF5KGpzb24pKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIFwiaXMgbm90IGEgbGlzdFwiKTtcbiAgICBjb25zdCBtYWRlOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHt9O1xuICAgIG9mLmZpZWxkcy5mb3JFYWNoKChmaWVsZCwgcGxhY2UpID0+IHtcbiAgICAgIG1hZGVbZmllbGRbMF1dID0gcGxhY2UgPCBqc29uLmxlbmd0aCA/IHJlYWRBcyhmaWVsZFsxXSwganNvbltwbGFjZV0sIGAke3BhdGh9WyR7cGxhY2V9XWApIDogYWJzZW50KGZpZWxkLCBwYXRoKTtcbiAgICB9KTtcbiAgICByZXR1cm4gbWFkZTtcbiAgfVxuICBpZiAodHlwZW9mIGpzb24gIT09IFwib2JqZWN0XCIgfHwganNvbiA9PT0gbnVsbCB8fCBBcnJheS5pc0FycmF5KGpzb24pKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIGBpcyBubyAke29mLm5hbWV9YCk7XG4gIGNvbnN0IGNvbWUgPSBqc29uIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICBjb25zdCBtYWRlOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHt9O1xuICBpZiAob2YuaG93LnRhZykge1xuICAgIGNvbnN0IFtuYW1lLCB2YWx1ZV0gPSBvZi5ob3cudGFnO1xuICAgIGlmIChjb21lW25hbWVdICE9PSB2YWx1ZSkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwYXRofS4ke25hbWV9YCwgYGlzIG5vdCAke3ZhbHVlfWApO1xuICAgIG1hZGVbbmFtZV0gPSB2YWx1ZTtcbiAgfVxuICBmb3IgKGNvbnN0IGZpZWxkIG9mIG9mLmZpZWxkcykge1xuICAgIGNvbnN0IHZhbHVlID0gY29tZVtmaWVsZFswXV07XG4gICAgbWFkZVtmaWVsZFswXV0gPSB2YWx1ZSA9PT0gdW5kZWZpbmVkID8gYWJzZW50KGZpZWxkLCBwYXRoKSA6IHJlYWRBcyhmaWVsZFsxXSwgdmFsdWUsIGAke3BhdGh9LiR7ZmllbGRbMF19YCk7XG4gIH1cbiAgcmV0dXJuIG1hZGU7XG59XG5cbmZ1bmN0aW9uIGFic2VudChmaWVsZDogRmllbGQsIHBhdGg6IHN0cmluZyk6IHVua25vd24ge1xuICBpZiAoZmllbGQubGVuZ3RoIDwgMykgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwYXRofS4ke2ZpZWxkWzBdfWAsIFwiaXMgbWlzc2luZ1wiKTtcbiAgcmV0dXJuIHJlYWRBcyhmaWVsZFsxXSwgZmllbGRbMl0sIGAke3BhdGh9LiR7ZmllbGRbMF19YCk7XG59XG5cbmZ1bmN0aW9uIHJlYWRBcyhjb2RlYzogQ29kZWMsIHZhbHVlOiB1bmtub3duLCBwYXRoOiBzdHJpbmcpOiB1bmtub3duIHtcbiAgc3dpdGNoIChjb2RlYykge1xuICAgIGNhc2UgXCJzdHJcIjpcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgIT09IFwic3RyaW5nXCIpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgXCJpcyBubyB0ZXh0XCIpO1xuICAgICAgcmV0dXJuIHZhbHVlO1xuICAgIGNhc2UgXCJpbnRcIjpcbiAgICAgIGlmICghTnVtYmVyLmlzU2FmZUludGVnZXIodmFsdWUpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIFwiaXMgbm8gd2hvbGUgbnVtYmVyXCIpO1xuICAgICAgcmV0dXJuIHZhbHVlO1xuICAgIGNhc2UgXCJib29sXCI6XG4gICAgICBpZiAodHlwZW9mIHZhbHVlICE9PSBcImJvb2xlYW5cIikgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBcImlzIG5laXRoZXIgdHJ1ZSBub3IgZmFsc2VcIik7XG4gICAgICByZXR1cm4gdmFsdWU7XG4gICAgY2FzZSBcIm51bGxcIjpcbiAgICAgIGlmICh2YWx1ZSAhPT0gbnVsbCkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBcImlzIG5vdCBudWxsXCIpO1xuICAgICAgcmV0dXJuIHZhbHVlO1xuICAgIGNhc2UgXCJyYXdcIjpcbiAgICAgIHJldHVybiB2YWx1ZTtcbiAgfVxuICBpZiAoXCJvZlwiIGluIGNvZGVjKSB7XG4gICAgaWYgKCFjb2RlYy5vZi5pbmNsdWRlcyh2YWx1ZSBhcyBzdHJpbmcpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIGBpcyBub25lIG9mICR7Y29kZWMub2Yuam9pbihcIiwgXCIpfWApO1xuICAgIHJldHVybiB2YWx1ZTtcbiAgfVxuICBpZiAoXCJzdHJ1Y3RcIiBpbiBjb2RlYykgcmV0dXJuIHJlYWRTdHJ1Y3QoY29kZWMuc3RydWN0KCksIHZhbHVlLCBwYXRoKTtcbiAgaWYgKFwiYW55XCIgaW4gY29kZWMpIHJldHVybiByZWFkT25lT2YoY29kZWMuYW55LCB2YWx1ZSwgcGF0aCk7XG4gIGlmIChcIm1hcFwiIGluIGNvZGVjKSB7XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJvYmplY3RcIiB8fCB2YWx1ZSA9PT0gbnVsbCB8fCBBcnJheS5pc0FycmF5KHZhbHVlKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBcImlzIG5vIHRhYmxlXCIpO1xuICAgIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXModmFsdWUpLm1hcCgoW2tleSwgb25lXSkgPT4gW2tleSwgcmVhZEFzKGNvZGVjLm1hcCwgb25lLCBgJHtwYXRofS4ke2tleX1gKV0pKTtcbiAgfVxuICBpZiAoIUFycmF5LmlzQXJyYXkodmFsdWUpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIFwiaXMgbm8gbGlzdFwiKTtcbiAgaWYgKFwibGlzdFwiIGluIGNvZGVjKSByZXR1cm4gdmFsdWUubWFwKChvbmUsIHBsYWNlKSA9PiByZWFkQXMoY29kZWMubGlzdCwgb25lLCBgJHtwYXRofVske3BsYWNlfV1gKSk7XG4gIGlmICh2YWx1ZS5sZW5ndGggIT09IGNvZGVjLnR1cGxlLmxlbmd0aCkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBgaGFzIG5vdCAke2NvZGVjLnR1cGxlLmxlbmd0aH0gcGFydHNgKTtcbiAgcmV0dXJuIGNvZGVjLnR1cGxlLm1hcCgob25lLCBwbGFjZSkgPT4gcmVhZEFzKG9uZSwgdmFsdWVbcGxhY2VdLCBgJHtwYXRofVske3BsYWNlfV1gKSk7XG59XG5cbmZ1bmN0aW9uIHJlYWRPbmVPZihjb2RlY3M6IHJlYWRvbmx5IENvZGVjW10sIHZhbHVlOiB1bmtub3duLCBwYXRoOiBzdHJpbmcpOiB1bmtub3duIHtcbiAgbGV0IGZpcnN0OiB1bmtub3duO1xuICBmb3IgKGNvbnN0IGNvZGVjIG9mIGNvZGVjcykge1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gcmVhZEFzKGNvZGVjLCB2YWx1ZSwgcGF0aCk7XG4gICAgfSBjYXRjaCAod2h5KSB7XG4gICAgICAvLyB0aGUgdGFnLCB3aGVyZSB0aGVyZSBpcyBvbmUsIHNheXMgd2hpY2ggb2YgdGhlbSB3YXMgbWVhbnQ6IGl0cyBjb21wbGFpbnQgaXMgdGhlIHVzZWZ1bCBvbmVcbiAgICAgIGlmICghKHdoeSBpbnN0YW5jZW9mIE1hbGZvcm1lZCkpIHRocm93IHdoeTtcbiAgICAgIGlmIChmaXJzdCA9PT0gdW5kZWZpbmVkIHx8IGlzVGFnKGZpcnN0KSkgZmlyc3QgPSB3aHk7XG4gICAgfVxuICB9XG4gIHRocm93IGZpcnN0O1xufVxuXG5mdW5jdGlvbiBpc1RhZyh3aHk6IHVua25vd24pOiBib29sZWFuIHtcbiAgcmV0dXJuIHdoeSBpbnN0YW5jZW9mIE1hbGZvcm1lZCAmJiB3aHkucGF0aC5lbmRzV2l0aChcIi5pc1wiKTtcbn1cblxuZnVuY3Rpb24gd3JpdGVTdHJ1Y3Qob2Y6IFNoYXBlPHVua25vd24sIHVua25vd24+LCB2YWx1ZTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4pOiBzdHJpbmcge1xuICBjb25zdCBwYXJ0czogc3RyaW5nW10gPSBbXTtcbiAgaWYgKG9mLmhvdy5hcnJheSkgcmV0dXJuIGBbJHtvZi5maWVsZHMubWFwKChbbmFtZSwgY29kZWNdKSA9PiB3cml0ZUFzKGNvZGVjLCB2YWx1ZVtuYW1lXSkpLmpvaW4oXCIsXCIpfV1gO1xuICBpZiAob2YuaG93LnRhZykgcGFydHMucHVzaChgJHtxdW90ZWQob2YuaG93LnRhZ1swXSl9OiR7cXVvdGVkKG9mLmhvdy50YWdbMV0pfWApO1xuICBmb3IgKGNvbnN0IGZpZWxkIG9mIG9mLmZpZWxkcykge1xuICAgIGNvbnN0IG9uZSA9IHZhbHVlW2ZpZWxkWzBdXTtcbiAgICBpZiAob25lID09PSB1bmRlZmluZWQgfHwgKG9mLmhvdy5vbWl0ICYmIGZpZWxkLmxlbmd0aCA+IDIgJiYgc2F5c05vdGhpbmcob25lLCBmaWVsZFsyXSkpKSBjb250aW51ZTtcbiAgICBwYXJ0cy5wdXNoKGBcIiR7ZmllbGRbMF19XCI6JHt3cml0ZUFzKGZpZWxkWzFdLCBvbmUpfWApO1xuICB9XG4gIHJldHVybiBgeyR7cGFydHMuam9pbihcIixcIil9fWA7XG59XG5cbi8qKiBXaGF0IG1zZ3NwZWMgbGVhdmVzIG91dDogYSBwbGFpbiB2YWx1ZSB0aGF0IGlzIHRoZSBkZWZhdWx0LCBhbiBlbXB0eSBsaXN0IHdob3NlIGRlZmF1bHQgaXMgYW4gZW1wdHkgbGlzdC4gKi9cbmZ1bmN0aW9uIHNheXNOb3RoaW5nKHZhbHVlOiB1bmtub3duLCBvdGhlcndpc2U6IHVua25vd24pOiBib29sZWFuIHtcbiAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpKSByZXR1cm4gdmFsdWUubGVuZ3RoID09PSAwICYmIEFycmF5LmlzQXJyYXkob3RoZXJ3aXNlKSAmJiBvdGhlcndpc2UubGVuZ3RoID09PSAwO1xuICByZXR1cm4gdmFsdWUgPT09IG90aGVyd2lzZTtcbn1cblxuZnVuY3Rpb24gd3JpdGVBcyhjb2RlYzogQ29kZWMsIHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHtcbiAgaWYgKHR5cGVvZiBjb2RlYyA9PT0gXCJvYmplY3RcIikge1xuICAgIGlmIChcInN0cnVjdFwiIGluIGNvZGVjKSByZXR1cm4gd3JpdGVTdHJ1Y3QoY29kZWMuc3RydWN0KCksIHZhbHVlIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+KTtcbiAgICBpZiAoXCJsaXN0XCIgaW4gY29kZWMpIHJldHVybiBgWyR7KHZhbHVlIGFzIHVua25vd25bXSkubWFwKChvbmUpID0+IHdyaXRlQXMoY29kZWMubGlzdCwgb25lKSkuam9pbihcIixcIil9XWA7XG4gICAgaWYgKFwidHVwbGVcIiBpbiBjb2RlYykgcmV0dXJuIGBbJHtjb2RlYy50dXBsZS5tYXAoKG9uZSwgcGxhY2UpID0+IHdyaXRlQXMob25lLCAodmFsdWUgYXMgdW5rbm93bltdKVtwbGFjZV0pKS5qb2luKFwiLFwiKX1dYDtcbiAgICBpZiAoXCJtYXBcIiBpbiBjb2RlYykge1xuICAgICAgY29uc3QgcGFpcnMgPSBPYmplY3QuZW50cmllcyh2YWx1ZSBhcyBvYmplY3QpLm1hcCgoW2tleSwgb25lXSkgPT4gYCR7cXVvdGVkKGtleSl9OiR7d3JpdGVBcyhjb2RlYy5tYXAsIG9uZSl9YCk7XG4gICAgICByZXR1cm4gYHske3BhaXJzLmpvaW4oXCIsXCIpfX1gO1xuICAgIH1cbiAgICBpZiAoXCJhbnlcIiBpbiBjb2RlYykgcmV0dXJuIHdyaXRlT25lT2YoY29kZWMuYW55LCB2YWx1ZSk7XG4gIH1cbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIikgcmV0dXJuIHF1b3RlZCh2YWx1ZSk7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09IFwibnVtYmVyXCIgJiYgIU51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbHVlKSkgdGhyb3cgbmV3IEVycm9yKGAke3ZhbHVlfSBpcyBubyB3aG9sZSBudW1iZXJgKTtcbiAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KHZhbHVlKTtcbn1cblxuZnVuY3Rpb24gd3JpdGVPbmVPZihjb2RlY3M6IHJlYWRvbmx5IENvZGVjW10sIHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHtcbiAgZm9yIChjb25zdCBjb2RlYyBvZiBjb2RlY3MpIHtcbiAgICB0cnkge1xuICAgICAgcmVhZEFzKGNvZGVjLCB2YWx1ZSwgXCJcIik7XG4gICAgfSBjYXRjaCB7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgcmV0dXJuIHdyaXRlQXMoY29kZWMsIHZhbHVlKTtcbiAgfVxuICB0aHJvdyBuZXcgRXJyb3IoXCJmaXRzIG5vbmUgb2YgaXRzIHNoYXBlc1wiKTtcbn1cbiIsICIvKiogU0hBLTI1NiAoRklQUyAxODAtNCk6IGJ5IFdlYkNyeXB0byB3aGVyZSB0aGVyZSBpcyBvbmUsIGJ5IGhhbmQgb24gcGxhaW4gaHR0cCBwYWdlcywgd2hlcmUgYnJvd3NlcnMgaGlkZSBpdC4gKi9cblxuLyoqIFRoZSBkaWdlc3Qgb2YgYnl0ZXMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc2hhMjU2KGRhdGE6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+KTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICBjb25zdCBzdWJ0bGUgPSBnbG9iYWxUaGlzLmNyeXB0bz8uc3VidGxlIGFzIFN1YnRsZUNyeXB0byB8IHVuZGVmaW5lZDtcbiAgcmV0dXJuIHN1YnRsZSA/IG5ldyBVaW50OEFycmF5KGF3YWl0IHN1YnRsZS5kaWdlc3QoXCJTSEEtMjU2XCIsIGRhdGEpKSA6IHNoYTI1NkJ5SGFuZChkYXRhKTtcbn1cblxuLyoqIFRoZSBmcmFjdGlvbmFsIHBhcnRzIG9mIHRoZSByb290cyBvZiB0aGUgZmlyc3QgcHJpbWVzOiBzcXVhcmUgcm9vdHMgYmVnaW4gdGhlIHN0YXRlLCBjdWJlIHJvb3RzIGdvIGludG8gdGhlIHJvdW5kcy4gKi9cbmNvbnN0IFtTVEFURSwgUk9VTkRTXSA9IGNvbnN0YW50cygpO1xuXG5leHBvcnQgZnVuY3Rpb24gc2hhMjU2QnlIYW5kKGRhdGE6IFVpbnQ4QXJyYXkpOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPiB7XG4gIGNvbnN0IGJsb2NrcyA9IHBhZGRlZChkYXRhKTtcbiAgY29uc3Qgc3RhdGUgPSBVaW50MzJBcnJheS5mcm9tKFNUQVRFKTtcbiAgY29uc3Qgd29yZHMgPSBuZXcgVWludDMyQXJyYXkoNjQpO1xuICBmb3IgKGxldCBzdGFydCA9IDA7IHN0YXJ0IDwgYmxvY2tzLmJ5dGVMZW5ndGg7IHN0YXJ0ICs9IDY0KSB7XG4gICAgZm9yIChsZXQgbiA9IDA7IG4gPCAxNjsgbiArPSAxKSB3b3Jkc1tuXSA9IGJsb2Nrcy5nZXRVaW50MzIoc3RhcnQgKyA0ICogbik7XG4gICAgZm9yIChsZXQgbiA9IDE2OyBuIDwgNjQ7IG4gKz0gMSkge1xuICAgICAgY29uc3QgW2EsIGJdID0gW3dvcmRzW24gLSAxNV0hLCB3b3Jkc1tuIC0gMl0hXTtcbiAgICAgIGNvbnN0IG1peGVkQSA9IHR1cm5lZChhLCA3KSBeIHR1cm5lZChhLCAxOCkgXiAoYSA+Pj4gMyk7XG4gICAgICBjb25zdCBtaXhlZEIgPSB0dXJuZWQoYiwgMTcpIF4gdHVybmVkKGIsIDE5KSBeIChiID4+PiAxMCk7XG4gICAgICB3b3Jkc1tuXSA9IHdvcmRzW24gLSAxNl0hICsgbWl4ZWRBICsgd29yZHNbbiAtIDddISArIG1peGVkQjtcbiAgICB9XG4gICAgY29tcHJlc3Moc3RhdGUsIHdvcmRzKTtcbiAgfVxuICBjb25zdCBkaWdlc3QgPSBuZXcgRGF0YVZpZXcobmV3IEFycmF5QnVmZmVyKDMyKSk7XG4gIHN0YXRlLmZvckVhY2goKHdvcmQsIG4pID0+IGRpZ2VzdC5zZXRVaW50MzIoNCAqIG4sIHdvcmQpKTtcbiAgcmV0dXJuIG5ldyBVaW50OEFycmF5KGRpZ2VzdC5idWZmZXIpO1xufVxuXG5mdW5jdGlvbiBjb21wcmVzcyhzdGF0ZTogVWludDMyQXJyYXksIHdvcmRzOiBVaW50MzJBcnJheSk6IHZvaWQge1xuICBsZXQgW2EsIGIsIGMsIGQsIGUsIGYsIGcsIGhdID0gQXJyYXkuZnJvbShzdGF0ZSkgYXMgW251bWJlciwgbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyXTtcbiAgZm9yIChsZXQgbiA9IDA7IG4gPCA2NDsgbiArPSAxKSB7XG4gICAgY29uc3Qgb25lID0gaCArICh0dXJuZWQoZSwgNikgXiB0dXJuZWQoZSwgMTEpIF4gdHVybmVkKGUsIDI1KSkgKyAoKGUgJiBmKSBeICh+ZSAmIGcpKSArIFJPVU5EU1tuXSEgKyB3b3Jkc1tuXSE7XG4gICAgY29uc3QgdHdvID0gKHR1cm5lZChhLCAyKSBeIHR1cm5lZChhLCAxMykgXiB0dXJuZWQoYSwgMjIpKSArICgoYSAmIGIpIF4gKGEgJiBjKSBeIChiICYgYykpO1xuICAgIFtoLCBnLCBmLCBlLCBkLCBjLCBiLCBhXSA9IFtnLCBmLCBlLCAoZCArIG9uZSkgfCAwLCBjLCBiLCBhLCAob25lICsgdHdvKSB8IDBdO1xuICB9XG4gIFthLCBiLCBjLCBkLCBlLCBmLCBnLCBoXS5mb3JFYWNoKCh3b3JkLCBuKSA9PiB7XG4gICAgc3RhdGVbbl0hICs9IHdvcmQ7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBwYWRkZWQoZGF0YTogVWludDhBcnJheSk6IERhdGFWaWV3IHtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShNYXRoLmNlaWwoKGRhdGEubGVuZ3RoICsgOSkgLyA2NCkgKiA2NCk7XG4gIGJ5dGVzLnNldChkYXRhKTtcbiAgYnl0ZXNbZGF0YS5sZW5ndGhdID0gMHg4MDtcbiAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIpO1xuICB2aWV3LnNldFVpbnQzMihieXRlcy5sZW5ndGggLSA4LCBNYXRoLmZsb29yKGRhdGEubGVuZ3RoIC8gMiAqKiAyOSkpO1xuICB2aWV3LnNldFVpbnQzMihieXRlcy5sZW5ndGggLSA0LCBkYXRhLmxlbmd0aCA8PCAzKTtcbiAgcmV0dXJuIHZpZXc7XG59XG5cbmZ1bmN0aW9uIHR1cm5lZCh3b3JkOiBudW1iZXIsIGJ5OiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gKHdvcmQgPj4+IGJ5KSB8ICh3b3JkIDw8ICgzMiAtIGJ5KSk7XG59XG5cbmZ1bmN0aW9uIGNvbnN0YW50cygpOiBbVWludDMyQXJyYXksIFVpbnQzMkFycmF5XSB7XG4gIGNvbnN0IHByaW1lczogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgbiA9IDI7IHByaW1lcy5sZW5ndGggPCA2NDsgbiArPSAxKSBpZiAocHJpbWVzLmV2ZXJ5KChwcmltZSkgPT4gbiAlIHByaW1lKSkgcHJpbWVzLnB1c2gobik7XG4gIGNvbnN0IGZyYWN0aW9uID0gKHJvb3Q6IG51bWJlcikgPT4gTWF0aC5mbG9vcigocm9vdCAtIE1hdGguZmxvb3Iocm9vdCkpICogMiAqKiAzMik7XG4gIHJldHVybiBbVWludDMyQXJyYXkuZnJvbShwcmltZXMuc2xpY2UoMCwgOCkubWFwKChuKSA9PiBmcmFjdGlvbihNYXRoLnNxcnQobikpKSksIFVpbnQzMkFycmF5LmZyb20ocHJpbWVzLm1hcCgobikgPT4gZnJhY3Rpb24oTWF0aC5jYnJ0KG4pKSkpXTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGhleChieXRlczogVWludDhBcnJheSk6IHN0cmluZyB7XG4gIHJldHVybiBBcnJheS5mcm9tKGJ5dGVzLCAoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgXCIwXCIpKS5qb2luKFwiXCIpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdW5oZXgodGV4dDogc3RyaW5nKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICByZXR1cm4gVWludDhBcnJheS5mcm9tKHRleHQubWF0Y2goLy4uL2cpID8/IFtdLCAocGFpcikgPT4gTnVtYmVyLnBhcnNlSW50KHBhaXIsIDE2KSk7XG59XG4iLCAiLyoqXG4gKiBPbmUgbGluZSBvZiB0aGUgam91cm5hbDogZnJvemVuIHRleHQsIHdyaXR0ZW4gb25jZSBieSBpdHMgb3JpZ2luIGFuZCBuZXZlciByZS1zZXJpYWxpc2VkLiBUd2luIG9mIGBsYW5jYXIva2VybmVsL2VudHJ5LnB5YC5cbiAqXG4gKiBUaGUgaGFzaCBvZiBhbiBlbnRyeSBpcyBTSEEtMjU2IG9mIHRoZSBoYXNoIGJlZm9yZSBpdCBhbmQgaXRzIFVURi04IGJ5dGVzOyBoYXNoZXMgdHJhdmVsIGFuZCBhcmUga2VwdCBpbiBoZXguXG4gKi9cblxuaW1wb3J0IHsgdHlwZSBGYWN0U2hhcGUsIHF1b3RlZCwgc2NvcGVPZiwgc3ViamVjdE9mLCB3cml0ZSB9IGZyb20gXCIuLi9zaGFwZS50c1wiO1xuaW1wb3J0IHsgaGV4LCBzaGEyNTYsIHVuaGV4IH0gZnJvbSBcIi4vc2hhMjU2LnRzXCI7XG5cbmV4cG9ydCBjb25zdCBNQVhfRU5UUllfQllURVMgPSA2NV81MzY7XG5jb25zdCBNQVhfU1VCSkVDVCA9IDI0MDtcbmNvbnN0IE1BWF9TSE9SVCA9IDEyMDtcblxuLyoqIFdoYXQgYW4gZW50cnkgc2F5cyBiZXNpZGVzIGl0cyBmYWN0LiBgZGV2aWNlX21zYCAwOiB0aGUgc2FtZSBhcyBgbXNgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBIZWFkaW5nIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGljazogbnVtYmVyO1xuICByZWFkb25seSBkZXZpY2VfbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgLyoqIFRoZSBjYWxsZXIncyBvd24ga2V5IG9mIHRoZSB3aXNoIHRoYXQgbGVkIGhlcmUsIHNvIHRoYXQgYSByZXBlYXRlZCB3aXNoIGlzIGFuc3dlcmVkLCBub3QgZG9uZSBhZ2Fpbi4gKi9cbiAgcmVhZG9ubHkgd2lzaDogc3RyaW5nO1xuICByZWFkb25seSBjYXVzZTogc3RyaW5nO1xufVxuXG4vKiogQW4gZW50cnkgYXMgaXQgaXMgcmVhZDogaXRzIGhlYWRpbmcsIHdoYXQgaXQgaXMgYWJvdXQsIGFuZCBpdHMgZmFjdCBhcyBwbGFpbiBKU09OLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRyeSBleHRlbmRzIEhlYWRpbmcge1xuICByZWFkb25seSBzY29wZTogc3RyaW5nO1xuICByZWFkb25seSBzdWJqZWN0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdjogbnVtYmVyO1xuICByZWFkb25seSBib2R5OiB1bmtub3duO1xufVxuXG5jb25zdCBlbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKCk7XG5cbi8qKiBXcml0ZXMgYSBmYWN0IGRvd24gZm9yIGV2ZXIuIFRocm93cyB3aGVuIGl0IGlzIHRvbyBsYXJnZSB0byB0cmF2ZWwgb3IgYSBuYW1lIGluIGl0IGlzIHRvbyBsb25nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyZWV6ZTxULCBHPihoZWFkaW5nOiBIZWFkaW5nLCBvZjogRmFjdFNoYXBlPFQsIEc+LCBmYWN0OiBUKTogc3RyaW5nIHtcbiAgcmV0dXJuIGZyZWV6ZVJhdyh7IC4uLmhlYWRpbmcsIHNjb3BlOiBzY29wZU9mKG9mLCBmYWN0KSwgc3ViamVjdDogc3ViamVjdE9mKG9mLCBmYWN0KSwga2luZDogb2Yua2luZCwgdjogb2YudiB9LCB3cml0ZShvZiwgZmFjdCkpO1xufVxuXG4vKiogV3JpdGVzIGFuIGVudHJ5IGRvd24gd2hvc2UgZmFjdCBpcyBhbHJlYWR5IGNhbm9uaWNhbCBKU09OLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyZWV6ZVJhdyhlbnRyeTogT21pdDxFbnRyeSwgXCJib2R5XCI+LCBib2R5OiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCB7IHNjb3BlLCBraW5kLCB3aXNoLCBhY3Rvciwgc3ViamVjdCB9ID0gZW50cnk7XG4gIGNvbnN0IHRvb0xvbmcgPSBbc2NvcGUsIGtpbmQsIHdpc2gsIGFjdG9yXS5zb21lKChuYW1lKSA9PiBBcnJheS5mcm9tKG5hbWUpLmxlbmd0aCA+IE1BWF9TSE9SVCk7XG4gIGlmICh0b29Mb25nIHx8IEFycmF5LmZyb20oc3ViamVjdCkubGVuZ3RoID4gTUFYX1NVQkpFQ1QpIHRocm93IG5ldyBFcnJvcihgYSBuYW1lIHRvbyBsb25nIGZvciBhbiBlbnRyeTogJHtzdWJqZWN0fSAke2tpbmR9ICR7d2lzaH1gKTtcbiAgY29uc3QgdGV4dCA9IGAke29wZW5pbmdPZihlbnRyeSl9JHtib2R5fX1gO1xuICBjb25zdCBieXRlcyA9IGVuY29kZXIuZW5jb2RlKHRleHQpLmxlbmd0aDtcbiAgaWYgKGJ5dGVzID4gTUFYX0VOVFJZX0JZVEVTKSB0aHJvdyBuZXcgRXJyb3IoYGFuIGVudHJ5IG9mICR7Ynl0ZXN9IGJ5dGVzIGlzIGxhcmdlciB0aGFuICR7TUFYX0VOVFJZX0JZVEVTfWApO1xuICByZXR1cm4gdGV4dDtcbn1cblxuLyoqIEV2ZXJ5dGhpbmcgb2YgYW4gZW50cnkncyB0ZXh0IGJlZm9yZSBpdHMgYm9keS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcGVuaW5nT2YoZW50cnk6IE9taXQ8RW50cnksIFwiYm9keVwiPik6IHN0cmluZyB7XG4gIGNvbnN0IHBhcnRzID0gW1xuICAgIGBcInRlbmFudFwiOiR7cXVvdGVkKGVudHJ5LnRlbmFudCl9YCxcbiAgICBgXCJvcmlnaW5cIjoke3F1b3RlZChlbnRyeS5vcmlnaW4pfWAsXG4gICAgYFwic2VxXCI6JHtlbnRyeS5zZXF9YCxcbiAgICBgXCJtc1wiOiR7ZW50cnkubXN9YCxcbiAgICBlbnRyeS50aWNrID8gYFwidGlja1wiOiR7ZW50cnkudGlja31gIDogXCJcIixcbiAgICBlbnRyeS5kZXZpY2VfbXMgPyBgXCJkZXZpY2VfbXNcIjoke2VudHJ5LmRldmljZV9tc31gIDogXCJcIixcbiAgICBlbnRyeS5hY3RvciA/IGBcImFjdG9yXCI6JHtxdW90ZWQoZW50cnkuYWN0b3IpfWAgOiBcIlwiLFxuICAgIGVudHJ5Lndpc2ggPyBgXCJ3aXNoXCI6JHtxdW90ZWQoZW50cnkud2lzaCl9YCA6IFwiXCIsXG4gICAgZW50cnkuY2F1c2UgPyBgXCJjYXVzZVwiOiR7cXVvdGVkKGVudHJ5LmNhdXNlKX1gIDogXCJcIixcbiAgICBlbnRyeS5zY29wZSA9PT0gXCJzaG9wXCIgPyBcIlwiIDogYFwic2NvcGVcIjoke3F1b3RlZChlbnRyeS5zY29wZSl9YCxcbiAgICBgXCJzdWJqZWN0XCI6JHtxdW90ZWQoZW50cnkuc3ViamVjdCl9YCxcbiAgICBgXCJraW5kXCI6JHtxdW90ZWQoZW50cnkua2luZCl9YCxcbiAgICBlbnRyeS52ID09PSAxID8gXCJcIiA6IGBcInZcIjoke2VudHJ5LnZ9YCxcbiAgXTtcbiAgcmV0dXJuIGB7JHtwYXJ0cy5maWx0ZXIoKHBhcnQpID0+IHBhcnQpLmpvaW4oXCIsXCIpfSxcImJvZHlcIjpgO1xufVxuXG4vKiogUmVhZHMgYW4gZW50cnkgdGhhdCB0aGlzIHRpbGwgd3JvdGUgaXRzZWxmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRoYXcodGV4dDogc3RyaW5nKTogRW50cnkge1xuICBjb25zdCBzYWlkID0gSlNPTi5wYXJzZSh0ZXh0KSBhcyBFbnRyeTtcbiAgcmV0dXJuIHsgLi4ueyB0aWNrOiAwLCBkZXZpY2VfbXM6IDAsIGFjdG9yOiBcIlwiLCB3aXNoOiBcIlwiLCBjYXVzZTogXCJcIiwgc2NvcGU6IFwic2hvcFwiLCB2OiAxIH0sIC4uLnNhaWQgfTtcbn1cblxuLyoqIFRoZSBmYWN0IG9mIGFuIGVudHJ5IHRoYXQgdGhpcyB0aWxsIHdyb3RlIGl0c2VsZiwgYXMgdGhlIHZlcnkgdGV4dCB0aGF0IHN0YW5kcyBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBib2R5T2YodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3Qgb3BlbmluZyA9IG9wZW5pbmdPZih0aGF3KHRleHQpKTtcbiAgaWYgKCF0ZXh0LnN0YXJ0c1dpdGgob3BlbmluZykpIHRocm93IG5ldyBFcnJvcihgbm90IGFuIGVudHJ5IGFzIHRoaXMgdGlsbCB3cml0ZXMgdGhlbTogJHt0ZXh0LnNsaWNlKDAsIDgwKX1gKTtcbiAgcmV0dXJuIHRleHQuc2xpY2Uob3BlbmluZy5sZW5ndGgsIC0xKTtcbn1cblxuLyoqIFRoZSBoYXNoIGJlZm9yZSB0aGUgZmlyc3QgZW50cnkgb2YgYW4gb3JpZ2luOiBiaW5kcyB0aGUgY2hhaW4gdG8gaXRzIHRlbmFudCBhbmQgb3JpZ2luLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGdlbmVzaXModGVuYW50OiBzdHJpbmcsIG9yaWdpbjogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgcmV0dXJuIGhleChhd2FpdCBzaGEyNTYoZW5jb2Rlci5lbmNvZGUoYGxhbmNhci8xXFxuJHt0ZW5hbnR9XFxuJHtvcmlnaW59YCkpKTtcbn1cblxuLyoqIFRoZSBoYXNoIG9mIGFuIGVudHJ5OiBTSEEtMjU2IG9mIHRoZSBoYXNoIGJlZm9yZSBpdCBhbmQgaXRzIGZyb3plbiBieXRlcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBsaW5rKHByZXZpb3VzOiBzdHJpbmcsIHRleHQ6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IGJ5dGVzID0gZW5jb2Rlci5lbmNvZGUodGV4dCk7XG4gIGNvbnN0IGJvdGggPSBuZXcgVWludDhBcnJheSgzMiArIGJ5dGVzLmxlbmd0aCk7XG4gIGJvdGguc2V0KHVuaGV4KHByZXZpb3VzKSk7XG4gIGJvdGguc2V0KGJ5dGVzLCAzMik7XG4gIHJldHVybiBoZXgoYXdhaXQgc2hhMjU2KGJvdGgpKTtcbn1cbiIsICIvKiogQSByZWZ1c2FsIGlzIGEgbm8gd2l0aCBhIGNvZGUgYW5kIGl0cyBmYWN0czsgdGhlIHNlbnRlbmNlIGlzIG1hZGUgYXQgdGhlIGZhY2UsIGluIHRoZSByZWFkZXIncyBsYW5ndWFnZS4gKi9cblxuaW1wb3J0IHR5cGUgeyBSZWZ1c2FsQ29kZSB9IGZyb20gXCIuL3NoYXBlcy9yZWZ1c2Fscy50c1wiO1xuXG5leHBvcnQgdHlwZSBSZWZ1c2FsRmFjdHMgPSBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXIgfCBzdHJpbmc+PjtcblxuLyoqIFNheXMgbm8gdG8gYSB3aXNoOiBub3RoaW5nIHdhcyB3cml0dGVuLCBhbmQgdGhlIGNhbGxlciBjYW4gdGVsbCB3aHkgYW5kIGJ5IGhvdyBtdWNoLiAqL1xuZXhwb3J0IGNsYXNzIFJlZnVzZWQgZXh0ZW5kcyBFcnJvciB7XG4gIHJlYWRvbmx5IGNvZGU6IFJlZnVzYWxDb2RlO1xuICByZWFkb25seSBmYWN0czogUmVmdXNhbEZhY3RzO1xuXG4gIGNvbnN0cnVjdG9yKGNvZGU6IFJlZnVzYWxDb2RlLCBmYWN0czogUmVmdXNhbEZhY3RzID0ge30pIHtcbiAgICBzdXBlcihgJHtjb2RlfSgke0pTT04uc3RyaW5naWZ5KGZhY3RzKX0pYCk7XG4gICAgdGhpcy5uYW1lID0gXCJSZWZ1c2VkXCI7XG4gICAgdGhpcy5jb2RlID0gY29kZTtcbiAgICB0aGlzLmZhY3RzID0gZmFjdHM7XG4gIH1cbn1cblxuLyoqIFJhaXNlcyB3aGVuIHNvbWV0aGluZyBob2xkcyB0aGF0IG5ldmVyIG1heTogYSBidWcgb2Ygb3Vycywgbm90IG9mIHRoZSBwZXJzb24gYXQgdGhlIHRpbGwuICovXG5leHBvcnQgZnVuY3Rpb24gYXNzZXJ0KGhvbGRzOiB1bmtub3duLCBvdGhlcndpc2U6IHN0cmluZyk6IGFzc2VydHMgaG9sZHMge1xuICBpZiAoIWhvbGRzKSB0aHJvdyBuZXcgRXJyb3IoYGJyb2tlbiBwcm9taXNlOiAke290aGVyd2lzZX1gKTtcbn1cbiIsICIvKiogQSBoeWJyaWQgbG9naWNhbCBjbG9jayB0aGF0IHN1cnZpdmVzIHdyb25nIGRldmljZSBjbG9ja3MuIFR3aW4gb2YgYGxhbmNhci9rZXJuZWwvY2xvY2sucHlgLiAqL1xuXG4vKiogQSByZW1vdGUgc3RhbXAgZnVydGhlciBhaGVhZCBvZiBvdXIgb3duIGNsb2NrIHRoYW4gdGhpcyBpcyBzaG93biBhcyBza2V3LCBidXQgbm90IGFkb3B0ZWQuICovXG5leHBvcnQgY29uc3QgTUFYX0FIRUFEX01TID0gM182MDBfMDAwO1xuZXhwb3J0IGNvbnN0IE1BWF9USUNLID0gMV8wMDBfMDAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIFN0YW1wIHtcbiAgcmVhZG9ubHkgbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGljazogbnVtYmVyO1xufVxuXG4vKiogR2l2ZXMgc3RhbXBzIHRoYXQgbmV2ZXIgZ28gYmFjaywgbmVhciB0aGUgZGV2aWNlJ3Mgb3duIGNsb2NrLiBgd2FsbGAgYW5zd2VycyBtaWxsaXNlY29uZHMgc2luY2UgMTk3MC4gKi9cbmV4cG9ydCBjbGFzcyBIeWJyaWRDbG9jayB7XG4gIHJlYWRvbmx5IHdhbGw6ICgpID0+IG51bWJlcjtcbiAgcHJpdmF0ZSBsYXN0OiBTdGFtcCA9IHsgbXM6IDAsIHRpY2s6IDAgfTtcblxuICBjb25zdHJ1Y3Rvcih3YWxsOiAoKSA9PiBudW1iZXIpIHtcbiAgICB0aGlzLndhbGwgPSAoKSA9PiBNYXRoLm1heCgwLCBNYXRoLmZsb29yKHdhbGwoKSkpO1xuICB9XG5cbiAgLyoqIFRoZSBuZXh0IHN0YW1wOiBsYXRlciB0aGFuIGV2ZXJ5IHN0YW1wIGdpdmVuIG9yIHdpdG5lc3NlZCBiZWZvcmUuIGB3YWxsTXNgOiB3aGF0IHRoZSBkZXZpY2UncyBjbG9jayBoYXMganVzdCBzYWlkLiAqL1xuICBub3cod2FsbE1zID0gdGhpcy53YWxsKCkpOiBTdGFtcCB7XG4gICAgY29uc3QgeyBtcywgdGljayB9ID0gdGhpcy5sYXN0O1xuICAgIGlmICh3YWxsTXMgPiBtcykgdGhpcy5sYXN0ID0geyBtczogd2FsbE1zLCB0aWNrOiAwIH07XG4gICAgZWxzZSB0aGlzLmxhc3QgPSB0aWNrIDwgTUFYX1RJQ0sgPyB7IG1zLCB0aWNrOiB0aWNrICsgMSB9IDogeyBtczogbXMgKyAxLCB0aWNrOiAwIH07XG4gICAgcmV0dXJuIHRoaXMubGFzdDtcbiAgfVxuXG4gIC8qKiBNYWtlcyBsYXRlciBzdGFtcHMgZm9sbG93IHRoaXMgcmVtb3RlIG9uZSwgdW5sZXNzIGl0IGlzIHRvbyBmYXIgYWhlYWQgdG8gYmUgYmVsaWV2ZWQuICovXG4gIHdpdG5lc3Moc3RhbXA6IFN0YW1wKTogdm9pZCB7XG4gICAgaWYgKGlzTGF0ZXIoc3RhbXAsIHRoaXMubGFzdCkgJiYgc3RhbXAubXMgPD0gdGhpcy53YWxsKCkgKyBNQVhfQUhFQURfTVMpIHRoaXMubGFzdCA9IHN0YW1wO1xuICB9XG5cbiAgLyoqIENvbnRpbnVlcyBmcm9tIG91ciBvd24gam91cm5hbCdzIGxhc3Qgc3RhbXAsIHdoYXRldmVyIHRoZSBkZXZpY2UncyBjbG9jayBzYXlzIGFmdGVyIGEgYm9vdC4gKi9cbiAgcmVzdGFydChzdGFtcDogU3RhbXApOiB2b2lkIHtcbiAgICBpZiAoaXNMYXRlcihzdGFtcCwgdGhpcy5sYXN0KSkgdGhpcy5sYXN0ID0geyBtczogc3RhbXAubXMsIHRpY2s6IHN0YW1wLnRpY2sgfTtcbiAgfVxufVxuXG5mdW5jdGlvbiBpc0xhdGVyKGE6IFN0YW1wLCBiOiBTdGFtcCk6IGJvb2xlYW4ge1xuICByZXR1cm4gYS5tcyA+IGIubXMgfHwgKGEubXMgPT09IGIubXMgJiYgYS50aWNrID4gYi50aWNrKTtcbn1cbiIsICIvKiogTmFtZXM6IHRlbiBsZXR0ZXJzIGFuZCBkaWdpdHMgYXQgcmFuZG9tIGZvciBhbiBpbmNhcm5hdGlvbiwgYG9yaWdpbi5zZXFgIGZvciB3aGF0IGFuIGVudHJ5IG1ha2VzLiBUd2luIG9mIHRoZSBodWIncyBpZHMuICovXG5cbi8qKiBTbWFsbCBsZXR0ZXJzIGFuZCBkaWdpdHMgdGhhdCBub2JvZHkgbWlzdGFrZXMgZm9yIG9uZSBhbm90aGVyIG9uIGEgcHJpbnRlZCByZWNlaXB0LiAqL1xuY29uc3QgTEVUVEVSUyA9IFwiMjM0NTY3ODlhYmNkZWZnaGprbW5wcXJzdHV2d3h5elwiO1xuY29uc3QgTEVOR1RIID0gMTA7XG5jb25zdCBGQUlSID0gMjU2IC0gKDI1NiAlIExFVFRFUlMubGVuZ3RoKTsgLy8gYnl0ZXMgZnJvbSBoZXJlIG9uIHdvdWxkIG1ha2Ugc29tZSBsZXR0ZXJzIGxpa2VsaWVyXG5cbmV4cG9ydCB0eXBlIFJhbmRvbSA9IChieXRlczogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4pID0+IFVpbnQ4QXJyYXk7XG5cbmV4cG9ydCBjb25zdCBzeXN0ZW1SYW5kb206IFJhbmRvbSA9IChieXRlcykgPT4gY3J5cHRvLmdldFJhbmRvbVZhbHVlcyhieXRlcyk7XG5cbi8qKiBBIG5hbWUgZm9yIGEgbmV3IGluY2FybmF0aW9uIHRoYXQgbm9ib2R5IGV2ZXIgdXNlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZXdPcmlnaW4ocmFuZG9tOiBSYW5kb20gPSBzeXN0ZW1SYW5kb20pOiBzdHJpbmcge1xuICBsZXQgbmFtZSA9IFwiXCI7XG4gIHdoaWxlIChuYW1lLmxlbmd0aCA8IExFTkdUSCkge1xuICAgIGZvciAoY29uc3QgYnl0ZSBvZiByYW5kb20obmV3IFVpbnQ4QXJyYXkoTEVOR1RIKSkpIHtcbiAgICAgIGlmIChieXRlIDwgRkFJUiAmJiBuYW1lLmxlbmd0aCA8IExFTkdUSCkgbmFtZSArPSBMRVRURVJTW2J5dGUgJSBMRVRURVJTLmxlbmd0aF07XG4gICAgfVxuICB9XG4gIHJldHVybiBuYW1lO1xufVxuXG4vKiogTWludHMgaWRzIG9mIHRoZSBlbnRyeSB0byBjb21lOiBgb3JpZ2luLnNlcWAsIGEgc2Vjb25kIG9uZSBvZiB0aGUgc2FtZSB3aXNoIGdldHMgYC0yYC4gKi9cbmV4cG9ydCBjbGFzcyBNaW50IHtcbiAgcHJpdmF0ZSBtYW55ID0gMDtcbiAgcmVhZG9ubHkgYmFzZTogc3RyaW5nO1xuXG4gIGNvbnN0cnVjdG9yKG9yaWdpbjogc3RyaW5nLCBzZXE6IG51bWJlcikge1xuICAgIHRoaXMuYmFzZSA9IGAke29yaWdpbn0uJHtzZXF9YDtcbiAgfVxuXG4gIG5ld0lkKCk6IHN0cmluZyB7XG4gICAgdGhpcy5tYW55ICs9IDE7XG4gICAgcmV0dXJuIHRoaXMubWFueSA9PT0gMSA/IHRoaXMuYmFzZSA6IGAke3RoaXMuYmFzZX0tJHt0aGlzLm1hbnl9YDtcbiAgfVxufVxuIiwgIi8vIFdyaXR0ZW4gYnkgYG1ha2Ugd2ViYCBmcm9tIHRoZSBzdHJ1Y3RzLiBDaGFuZ2UgdGhlbSwgbm90IHRoaXMgZmlsZS5cblxuaW1wb3J0IHsgdHlwZSBTaGFwZSwgc2hhcGUgfSBmcm9tIFwiLi4vc2hhcGUudHNcIjtcblxuLyoqIFdobyBJIGFtLCB3aGF0IG15IGNsb2NrIHNheXMsIGFuZCBob3cgZmFyIEkgaGF2ZSB3aGF0IEkgd291bGQgcHVzaDogb3JpZ2luIOKGkiBzZXEuICovXG5leHBvcnQgaW50ZXJmYWNlIEhlbGxvIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdhbGxfbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGVhZHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuICByZWFkb25seSBoYXNoZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+O1xufVxuLyoqIFdobyBJIGFtLCB3aGF0IG15IGNsb2NrIHNheXMsIGFuZCBob3cgZmFyIEkgaGF2ZSB3aGF0IEkgd291bGQgcHVzaDogb3JpZ2luIOKGkiBzZXEuICovXG5leHBvcnQgaW50ZXJmYWNlIEhlbGxvV2lyZSB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSB3YWxsX21zOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhlYWRzPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGhhc2hlcz86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+IHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEhlbGxvOiBTaGFwZTxIZWxsbywgSGVsbG9XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkhlbGxvXCIsIFtcbiAgW1widGVuYW50XCIsIFwic3RyXCJdLFxuICBbXCJ3YWxsX21zXCIsIFwiaW50XCJdLFxuICBbXCJoZWFkc1wiLCB7IG1hcDogXCJpbnRcIiB9LCB7fV0sXG4gIFtcImhhc2hlc1wiLCB7IG1hcDogXCJzdHJcIiB9LCB7fV0sXG5dLCB7fSk7XG5cbi8qKiBXaGF0IHRoZSBub2RlIHVwc3RyZWFtIGhhcyBvZiB0aG9zZSBvcmlnaW5zOiBvcmlnaW4g4oaSIChzZXEsIGhhc2ggaW4gaGV4KS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2VsY29tZSB7XG4gIHJlYWRvbmx5IG5vZGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcm9sZTogc3RyaW5nO1xuICByZWFkb25seSB3YWxsX21zOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhlYWRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSBbbnVtYmVyLCBzdHJpbmddPj47XG4gIHJlYWRvbmx5IGFwYXJ0OiByZWFkb25seSAoc3RyaW5nKVtdO1xufVxuLyoqIFdoYXQgdGhlIG5vZGUgdXBzdHJlYW0gaGFzIG9mIHRob3NlIG9yaWdpbnM6IG9yaWdpbiDihpIgKHNlcSwgaGFzaCBpbiBoZXgpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXZWxjb21lV2lyZSB7XG4gIHJlYWRvbmx5IG5vZGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcm9sZTogc3RyaW5nO1xuICByZWFkb25seSB3YWxsX21zOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhlYWRzPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgW251bWJlciwgc3RyaW5nXT4+IHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBhcGFydD86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgV2VsY29tZTogU2hhcGU8V2VsY29tZSwgV2VsY29tZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiV2VsY29tZVwiLCBbXG4gIFtcIm5vZGVcIiwgXCJzdHJcIl0sXG4gIFtcInJvbGVcIiwgXCJzdHJcIl0sXG4gIFtcIndhbGxfbXNcIiwgXCJpbnRcIl0sXG4gIFtcImhlYWRzXCIsIHsgbWFwOiB7IHR1cGxlOiBbXCJpbnRcIiwgXCJzdHJcIl0gfSB9LCB7fV0sXG4gIFtcImFwYXJ0XCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG5dLCB7fSk7XG5cbi8qKiBDb25zZWN1dGl2ZSBlbnRyaWVzIG9mIG9uZSBvcmlnaW4sIGBmaXJzdGAgYmVpbmcgdGhlIG51bWJlciBvZiB0aGUgZmlyc3QsIGBwcmV2YCB0aGUgaGFzaCBiZWZvcmUgaXQgKGhleCkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1biB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgZmlyc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJldjogc3RyaW5nO1xuICByZWFkb25seSB0ZXh0czogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBDb25zZWN1dGl2ZSBlbnRyaWVzIG9mIG9uZSBvcmlnaW4sIGBmaXJzdGAgYmVpbmcgdGhlIG51bWJlciBvZiB0aGUgZmlyc3QsIGBwcmV2YCB0aGUgaGFzaCBiZWZvcmUgaXQgKGhleCkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1bldpcmUge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpcnN0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHByZXY6IHN0cmluZztcbiAgcmVhZG9ubHkgdGV4dHM6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG5leHBvcnQgY29uc3QgUnVuOiBTaGFwZTxSdW4sIFJ1bldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUnVuXCIsIFtcbiAgW1widGVuYW50XCIsIFwic3RyXCJdLFxuICBbXCJvcmlnaW5cIiwgXCJzdHJcIl0sXG4gIFtcImZpcnN0XCIsIFwiaW50XCJdLFxuICBbXCJwcmV2XCIsIFwic3RyXCJdLFxuICBbXCJ0ZXh0c1wiLCB7IGxpc3Q6IFwic3RyXCIgfV0sXG5dLCB7fSk7XG5cbi8qKiBUaGUgbGluZSBiZWZvcmUgYSBydW4ncyBlbnRyaWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSdW5IZWFkZXIge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpcnN0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHByZXY6IHN0cmluZztcbiAgcmVhZG9ubHkgZW50cmllczogbnVtYmVyO1xufVxuLyoqIFRoZSBsaW5lIGJlZm9yZSBhIHJ1bidzIGVudHJpZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1bkhlYWRlcldpcmUge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpcnN0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHByZXY6IHN0cmluZztcbiAgcmVhZG9ubHkgZW50cmllczogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IFJ1bkhlYWRlcjogU2hhcGU8UnVuSGVhZGVyLCBSdW5IZWFkZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJ1bkhlYWRlclwiLCBbXG4gIFtcInRlbmFudFwiLCBcInN0clwiXSxcbiAgW1wib3JpZ2luXCIsIFwic3RyXCJdLFxuICBbXCJmaXJzdFwiLCBcImludFwiXSxcbiAgW1wicHJldlwiLCBcInN0clwiXSxcbiAgW1wiZW50cmllc1wiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIEhvdyBmYXIgdGhlIHJlY2VpdmVyIGhhcyB0aGlzIG9yaWdpbiBub3cuIGBzYWlkYDogYG9rYCwgYGdhcGAgKHJld2luZCB0byBzZXEpLCBgZm9ya2AgKGRpZmZlcnMgYXQgYGZvcmtfYXRgLCBvciBiZWZvcmUpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSdW5BbnN3ZXIge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgc2FpZDogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGFzaDogc3RyaW5nO1xuICByZWFkb25seSBmb3JrX2F0OiBudW1iZXI7XG4gIHJlYWRvbmx5IGFzaWRlOiBudW1iZXI7XG59XG4vKiogSG93IGZhciB0aGUgcmVjZWl2ZXIgaGFzIHRoaXMgb3JpZ2luIG5vdy4gYHNhaWRgOiBgb2tgLCBgZ2FwYCAocmV3aW5kIHRvIHNlcSksIGBmb3JrYCAoZGlmZmVycyBhdCBgZm9ya19hdGAsIG9yIGJlZm9yZSkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1bkFuc3dlcldpcmUge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgc2FpZDogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGFzaDogc3RyaW5nO1xuICByZWFkb25seSBmb3JrX2F0PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBhc2lkZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSdW5BbnN3ZXI6IFNoYXBlPFJ1bkFuc3dlciwgUnVuQW5zd2VyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSdW5BbnN3ZXJcIiwgW1xuICBbXCJvcmlnaW5cIiwgXCJzdHJcIl0sXG4gIFtcInNhaWRcIiwgXCJzdHJcIl0sXG4gIFtcInNlcVwiLCBcImludFwiXSxcbiAgW1wiaGFzaFwiLCBcInN0clwiXSxcbiAgW1wiZm9ya19hdFwiLCBcImludFwiLCAwXSxcbiAgW1wiYXNpZGVcIiwgXCJpbnRcIiwgMF0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIE9uZSBhbnN3ZXIgYSBydW4sIGluIHRoZWlyIG9yZGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQdXNoQW5zd2VyIHtcbiAgcmVhZG9ubHkgcnVuczogcmVhZG9ubHkgKFJ1bkFuc3dlcilbXTtcbn1cbi8qKiBPbmUgYW5zd2VyIGEgcnVuLCBpbiB0aGVpciBvcmRlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHVzaEFuc3dlcldpcmUge1xuICByZWFkb25seSBydW5zOiByZWFkb25seSAoUnVuQW5zd2VyV2lyZSlbXTtcbn1cbmV4cG9ydCBjb25zdCBQdXNoQW5zd2VyOiBTaGFwZTxQdXNoQW5zd2VyLCBQdXNoQW5zd2VyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJQdXNoQW5zd2VyXCIsIFtcbiAgW1wicnVuc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBSdW5BbnN3ZXIgfSB9XSxcbl0sIHt9KTtcblxuLyoqIEVudHJpZXMgcmVjZWl2ZWQgYnkgdGhlIG90aGVyIG5vZGUgYWZ0ZXIgaXRzIHJlY2VpcHQgbnVtYmVyIGBhZnRlcmAsIG9mIHRoZXNlIHNjb3BlcyAoZW1wdHk6IGFsbCkuICovXG5leHBvcnQgaW50ZXJmYWNlIEVudHJpZXNBc2sge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXI6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWFyazogc3RyaW5nO1xuICByZWFkb25seSBoZWFkczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIHJlYWRvbmx5IHNjb3BlczogcmVhZG9ubHkgKHN0cmluZylbXTtcbiAgcmVhZG9ubHkgbW9zdDogbnVtYmVyO1xufVxuLyoqIEVudHJpZXMgcmVjZWl2ZWQgYnkgdGhlIG90aGVyIG5vZGUgYWZ0ZXIgaXRzIHJlY2VpcHQgbnVtYmVyIGBhZnRlcmAsIG9mIHRoZXNlIHNjb3BlcyAoZW1wdHk6IGFsbCkuICovXG5leHBvcnQgaW50ZXJmYWNlIEVudHJpZXNBc2tXaXJlIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFmdGVyOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1hcms/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGhlYWRzPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNjb3Blcz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1vc3Q/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgRW50cmllc0FzazogU2hhcGU8RW50cmllc0FzaywgRW50cmllc0Fza1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRW50cmllc0Fza1wiLCBbXG4gIFtcInRlbmFudFwiLCBcInN0clwiXSxcbiAgW1wiYWZ0ZXJcIiwgXCJpbnRcIl0sXG4gIFtcIm1hcmtcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImhlYWRzXCIsIHsgbWFwOiBcImludFwiIH0sIHt9XSxcbiAgW1wic2NvcGVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcIm1vc3RcIiwgXCJpbnRcIiwgNTAwXSxcbl0sIHt9KTtcblxuLyoqIE9uZSBlbnRyeSBhcyBpdCBzdGFuZHMgdXBzdHJlYW0uICovXG5leHBvcnQgaW50ZXJmYWNlIFB1bGxlZEVudHJ5IHtcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcTogbnVtYmVyO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG59XG4vKiogT25lIGVudHJ5IGFzIGl0IHN0YW5kcyB1cHN0cmVhbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHVsbGVkRW50cnlXaXJlIHtcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcTogbnVtYmVyO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUHVsbGVkRW50cnk6IFNoYXBlPFB1bGxlZEVudHJ5LCBQdWxsZWRFbnRyeVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUHVsbGVkRW50cnlcIiwgW1xuICBbXCJvcmlnaW5cIiwgXCJzdHJcIl0sXG4gIFtcInNlcVwiLCBcImludFwiXSxcbiAgW1widGV4dFwiLCBcInN0clwiXSxcbl0sIHtcImFycmF5XCI6IHRydWV9KTtcblxuLyoqIEVudHJpZXMgaW4gdGhlIG9yZGVyIG9mIHRoZSBvdGhlciBub2RlJ3MgcmVjZWlwdCwgdXAgdG8gYHVwdG9gOyBhc2sgYWdhaW4gYWZ0ZXIgaXQgd2hpbGUgYG1vcmVgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRyaWVzUGFnZSB7XG4gIHJlYWRvbmx5IHVwdG86IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9yZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgZW50cmllczogcmVhZG9ubHkgKFB1bGxlZEVudHJ5KVtdO1xuICByZWFkb25seSBtYXJrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlc3RhcnQ6IGJvb2xlYW47XG59XG4vKiogRW50cmllcyBpbiB0aGUgb3JkZXIgb2YgdGhlIG90aGVyIG5vZGUncyByZWNlaXB0LCB1cCB0byBgdXB0b2A7IGFzayBhZ2FpbiBhZnRlciBpdCB3aGlsZSBgbW9yZWAuICovXG5leHBvcnQgaW50ZXJmYWNlIEVudHJpZXNQYWdlV2lyZSB7XG4gIHJlYWRvbmx5IHVwdG86IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9yZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgZW50cmllczogcmVhZG9ubHkgKFB1bGxlZEVudHJ5V2lyZSlbXTtcbiAgcmVhZG9ubHkgbWFyaz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVzdGFydD86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgRW50cmllc1BhZ2U6IFNoYXBlPEVudHJpZXNQYWdlLCBFbnRyaWVzUGFnZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRW50cmllc1BhZ2VcIiwgW1xuICBbXCJ1cHRvXCIsIFwiaW50XCJdLFxuICBbXCJtb3JlXCIsIFwiYm9vbFwiXSxcbiAgW1wiZW50cmllc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBQdWxsZWRFbnRyeSB9IH1dLFxuICBbXCJtYXJrXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZXN0YXJ0XCIsIFwiYm9vbFwiLCBmYWxzZV0sXG5dLCB7fSk7XG5cbi8qKiBXaGF0IHlvdSBoYXZlIG9mIHRoaXMgb3JpZ2luIGFmdGVyIGBhZnRlcmA6IGZvciBhIG5vZGUgdGhhdCBsb3N0IHRoZSB0YWlsIG9mIGl0cyBvd24gam91cm5hbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUnVuQXNrIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBhZnRlcjogbnVtYmVyO1xufVxuLyoqIFdoYXQgeW91IGhhdmUgb2YgdGhpcyBvcmlnaW4gYWZ0ZXIgYGFmdGVyYDogZm9yIGEgbm9kZSB0aGF0IGxvc3QgdGhlIHRhaWwgb2YgaXRzIG93biBqb3VybmFsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSdW5Bc2tXaXJlIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBhZnRlcjogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IFJ1bkFzazogU2hhcGU8UnVuQXNrLCBSdW5Bc2tXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJ1bkFza1wiLCBbXG4gIFtcInRlbmFudFwiLCBcInN0clwiXSxcbiAgW1wib3JpZ2luXCIsIFwic3RyXCJdLFxuICBbXCJhZnRlclwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIEEgcGVyc29uJ3Mga2V5cyAoYmFzZTY0LCBvbmUgYWZ0ZXIgdGhlIG90aGVyKSwgb3IgdGhlaXIgZGVzdHJ1Y3Rpb24uICovXG5leHBvcnQgaW50ZXJmYWNlIEtleUxpbmUge1xuICByZWFkb25seSBwZXJzb246IHN0cmluZztcbiAgcmVhZG9ubHkga2V5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRlc3Ryb3llZDogYm9vbGVhbjtcbn1cbi8qKiBBIHBlcnNvbidzIGtleXMgKGJhc2U2NCwgb25lIGFmdGVyIHRoZSBvdGhlciksIG9yIHRoZWlyIGRlc3RydWN0aW9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLZXlMaW5lV2lyZSB7XG4gIHJlYWRvbmx5IHBlcnNvbjogc3RyaW5nO1xuICByZWFkb25seSBrZXk6IHN0cmluZztcbiAgcmVhZG9ubHkgZGVzdHJveWVkPzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBLZXlMaW5lOiBTaGFwZTxLZXlMaW5lLCBLZXlMaW5lV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJLZXlMaW5lXCIsIFtcbiAgW1wicGVyc29uXCIsIFwic3RyXCJdLFxuICBbXCJrZXlcIiwgXCJzdHJcIl0sXG4gIFtcImRlc3Ryb3llZFwiLCBcImJvb2xcIiwgZmFsc2VdLFxuXSwge1wiYXJyYXlcIjogdHJ1ZX0pO1xuXG4vKiogS2V5cyBvZiBzZWFsZWQgcGVyc29uYWwgZGF0YSB0aGF0IHRoZSBzZW5kZXIgaGFzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLZXlzUHV0IHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtleXM6IHJlYWRvbmx5IChLZXlMaW5lKVtdO1xufVxuLyoqIEtleXMgb2Ygc2VhbGVkIHBlcnNvbmFsIGRhdGEgdGhhdCB0aGUgc2VuZGVyIGhhcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS2V5c1B1dFdpcmUge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkga2V5czogcmVhZG9ubHkgKEtleUxpbmVXaXJlKVtdO1xufVxuZXhwb3J0IGNvbnN0IEtleXNQdXQ6IFNoYXBlPEtleXNQdXQsIEtleXNQdXRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIktleXNQdXRcIiwgW1xuICBbXCJ0ZW5hbnRcIiwgXCJzdHJcIl0sXG4gIFtcImtleXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gS2V5TGluZSB9IH1dLFxuXSwge30pO1xuXG4vKiogS2V5cyB0aGF0IHRoZSBvdGhlciBub2RlIGhhcywgYWZ0ZXIgaXRzIHJlY2VpcHQgbnVtYmVyIGBhZnRlcmAuICovXG5leHBvcnQgaW50ZXJmYWNlIEtleXNBc2sge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXI6IG51bWJlcjtcbn1cbi8qKiBLZXlzIHRoYXQgdGhlIG90aGVyIG5vZGUgaGFzLCBhZnRlciBpdHMgcmVjZWlwdCBudW1iZXIgYGFmdGVyYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS2V5c0Fza1dpcmUge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXI6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBLZXlzQXNrOiBTaGFwZTxLZXlzQXNrLCBLZXlzQXNrV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJLZXlzQXNrXCIsIFtcbiAgW1widGVuYW50XCIsIFwic3RyXCJdLFxuICBbXCJhZnRlclwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIEtleXMgdXAgdG8gdGhlIHJlY2VpcHQgbnVtYmVyIGB1cHRvYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS2V5c1BhZ2Uge1xuICByZWFkb25seSB1cHRvOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vcmU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGtleXM6IHJlYWRvbmx5IChLZXlMaW5lKVtdO1xufVxuLyoqIEtleXMgdXAgdG8gdGhlIHJlY2VpcHQgbnVtYmVyIGB1cHRvYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS2V5c1BhZ2VXaXJlIHtcbiAgcmVhZG9ubHkgdXB0bzogbnVtYmVyO1xuICByZWFkb25seSBtb3JlOiBib29sZWFuO1xuICByZWFkb25seSBrZXlzOiByZWFkb25seSAoS2V5TGluZVdpcmUpW107XG59XG5leHBvcnQgY29uc3QgS2V5c1BhZ2U6IFNoYXBlPEtleXNQYWdlLCBLZXlzUGFnZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiS2V5c1BhZ2VcIiwgW1xuICBbXCJ1cHRvXCIsIFwiaW50XCJdLFxuICBbXCJtb3JlXCIsIFwiYm9vbFwiXSxcbiAgW1wia2V5c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBLZXlMaW5lIH0gfV0sXG5dLCB7fSk7XG5cbi8qKiBSb3dzIG9mIHB1bGxlZCB2aWV3cyB0aGF0IGNoYW5nZWQgYWZ0ZXIgYGFmdGVyYDsgb2Ygb25lIGJyYW5jaCwgb3Igb2YgYWxsIHdoZW4gXCJcIi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm93c0FzayB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBhZnRlcjogbnVtYmVyO1xuICByZWFkb25seSBtYXJrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBtb3N0OiBudW1iZXI7XG59XG4vKiogUm93cyBvZiBwdWxsZWQgdmlld3MgdGhhdCBjaGFuZ2VkIGFmdGVyIGBhZnRlcmA7IG9mIG9uZSBicmFuY2gsIG9yIG9mIGFsbCB3aGVuIFwiXCIuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvd3NBc2tXaXJlIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFmdGVyOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1hcms/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbW9zdD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSb3dzQXNrOiBTaGFwZTxSb3dzQXNrLCBSb3dzQXNrV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSb3dzQXNrXCIsIFtcbiAgW1widGVuYW50XCIsIFwic3RyXCJdLFxuICBbXCJhZnRlclwiLCBcImludFwiXSxcbiAgW1wibWFya1wiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJtb3N0XCIsIFwiaW50XCIsIDUwMDBdLFxuXSwge30pO1xuXG4vKiogQ2hhbmdlZCByb3dzIGJ5IHZpZXcsIGluIHRoZSBvcmRlciBvZiBgVmlldy5jb2x1bW5zKClgIHdpdGhvdXQgdGVuYW50LCBhbmQga2V5cyBvZiByb3dzIHRoYXQgd2VudCBhd2F5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3dzUGFnZSB7XG4gIHJlYWRvbmx5IHVwdG86IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9yZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgcm93czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgKHJlYWRvbmx5IChudW1iZXIgfCBzdHJpbmcpW10pW10+PjtcbiAgcmVhZG9ubHkgZ29uZTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgKHJlYWRvbmx5IChudW1iZXIgfCBzdHJpbmcpW10pW10+PjtcbiAgcmVhZG9ubHkgZ2VuZXJhdGlvbnM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuICByZWFkb25seSBtYXJrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlc3RhcnQ6IGJvb2xlYW47XG59XG4vKiogQ2hhbmdlZCByb3dzIGJ5IHZpZXcsIGluIHRoZSBvcmRlciBvZiBgVmlldy5jb2x1bW5zKClgIHdpdGhvdXQgdGVuYW50LCBhbmQga2V5cyBvZiByb3dzIHRoYXQgd2VudCBhd2F5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3dzUGFnZVdpcmUge1xuICByZWFkb25seSB1cHRvOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vcmU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHJvd3M6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IChyZWFkb25seSAobnVtYmVyIHwgc3RyaW5nKVtdKVtdPj47XG4gIHJlYWRvbmx5IGdvbmU6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IChyZWFkb25seSAobnVtYmVyIHwgc3RyaW5nKVtdKVtdPj47XG4gIHJlYWRvbmx5IGdlbmVyYXRpb25zOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PjtcbiAgcmVhZG9ubHkgbWFyaz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVzdGFydD86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUm93c1BhZ2U6IFNoYXBlPFJvd3NQYWdlLCBSb3dzUGFnZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUm93c1BhZ2VcIiwgW1xuICBbXCJ1cHRvXCIsIFwiaW50XCJdLFxuICBbXCJtb3JlXCIsIFwiYm9vbFwiXSxcbiAgW1wicm93c1wiLCB7IG1hcDogeyBsaXN0OiB7IGxpc3Q6IHsgYW55OiBbXCJpbnRcIiwgXCJzdHJcIl0gfSB9IH0gfV0sXG4gIFtcImdvbmVcIiwgeyBtYXA6IHsgbGlzdDogeyBsaXN0OiB7IGFueTogW1wiaW50XCIsIFwic3RyXCJdIH0gfSB9IH1dLFxuICBbXCJnZW5lcmF0aW9uc1wiLCB7IG1hcDogXCJpbnRcIiB9XSxcbiAgW1wibWFya1wiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVzdGFydFwiLCBcImJvb2xcIiwgZmFsc2VdLFxuXSwge30pO1xuXG4vKiogUGVyc29uYWwgZGF0YSBpbiB0aGUgam91cm5hbDogcmVhZGFibGUgb25seSB3aGlsZSB0aGUgcGVyc29uJ3Mga2V5IGV4aXN0cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2VhbGVkIHtcbiAgcmVhZG9ubHkgcGVyc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJveDogc3RyaW5nO1xufVxuLyoqIFBlcnNvbmFsIGRhdGEgaW4gdGhlIGpvdXJuYWw6IHJlYWRhYmxlIG9ubHkgd2hpbGUgdGhlIHBlcnNvbidzIGtleSBleGlzdHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNlYWxlZFdpcmUge1xuICByZWFkb25seSBwZXJzb246IHN0cmluZztcbiAgcmVhZG9ubHkgYm94OiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgU2VhbGVkOiBTaGFwZTxTZWFsZWQsIFNlYWxlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2VhbGVkXCIsIFtcbiAgW1wicGVyc29uXCIsIFwic3RyXCJdLFxuICBbXCJib3hcIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG4iLCAiLyoqIFJ1bnMgb2YgZW50cmllcyBhcyBsaW5lczogYSBoZWFkZXIsIHRoZW4gaXRzIGVudHJpZXMgYXMgdGhleSBhcmUuIFR3aW4gb2YgYGVuY29kZV9ydW5zYCBpbiBgbGFuY2FyL2tlcm5lbC9tZXNzYWdlcy5weWAuICovXG5cbmltcG9ydCB7IHJlYWQsIHdyaXRlIH0gZnJvbSBcIi4uL3NoYXBlLnRzXCI7XG5pbXBvcnQgeyBSdW5IZWFkZXIgfSBmcm9tIFwiLi4vc2hhcGVzL2tlcm5lbC50c1wiO1xuXG5leHBvcnQgY29uc3QgTUFYX0JBVENIX0VOVFJJRVMgPSA1MDA7XG5leHBvcnQgY29uc3QgTUFYX0JBVENIX0JZVEVTID0gMjU2XzAwMDtcblxuLyoqIENvbnNlY3V0aXZlIGVudHJpZXMgb2Ygb25lIG9yaWdpbjsgYHByZXZgIGlzIHRoZSBoYXNoIGJlZm9yZSB0aGUgZmlyc3QsIGluIGhleC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUnVuIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBmaXJzdDogbnVtYmVyO1xuICByZWFkb25seSBwcmV2OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRleHRzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGVuY29kZVJ1bnMocnVuczogcmVhZG9ubHkgUnVuW10pOiBzdHJpbmcge1xuICByZXR1cm4gcnVuc1xuICAgIC5mbGF0TWFwKCh7IHRlbmFudCwgb3JpZ2luLCBmaXJzdCwgcHJldiwgdGV4dHMgfSkgPT4gW1xuICAgICAgd3JpdGUoUnVuSGVhZGVyLCB7IHRlbmFudCwgb3JpZ2luLCBmaXJzdCwgcHJldiwgZW50cmllczogdGV4dHMubGVuZ3RoIH0pLFxuICAgICAgLi4udGV4dHMsXG4gICAgXSlcbiAgICAuam9pbihcIlxcblwiKTtcbn1cblxuLyoqIFJ1bnMgb3V0IG9mIGxpbmVzLiBUaHJvd3Mgd2hlbiB0aGUgaGVhZGVycyBkbyBub3QgZml0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZVJ1bnMoZGF0YTogc3RyaW5nKTogUnVuW10ge1xuICBjb25zdCBsaW5lcyA9IGRhdGEgPyBkYXRhLnNwbGl0KFwiXFxuXCIpIDogW107XG4gIGNvbnN0IHJ1bnM6IFJ1bltdID0gW107XG4gIGZvciAobGV0IHBsYWNlID0gMDsgcGxhY2UgPCBsaW5lcy5sZW5ndGg7ICkge1xuICAgIGNvbnN0IHsgZW50cmllcywgLi4uaGVhZGVyIH0gPSByZWFkKFJ1bkhlYWRlciwgSlNPTi5wYXJzZShsaW5lc1twbGFjZV0hKSk7XG4gICAgY29uc3QgdGV4dHMgPSBsaW5lcy5zbGljZShwbGFjZSArIDEsIHBsYWNlICsgMSArIGVudHJpZXMpO1xuICAgIGlmICh0ZXh0cy5sZW5ndGggIT09IGVudHJpZXMpIHRocm93IG5ldyBFcnJvcihgYSBydW4gb2YgJHtlbnRyaWVzfSBlbnRyaWVzIGVuZHMgYWZ0ZXIgJHt0ZXh0cy5sZW5ndGh9YCk7XG4gICAgcnVucy5wdXNoKHsgLi4uaGVhZGVyLCB0ZXh0cyB9KTtcbiAgICBwbGFjZSArPSAxICsgZW50cmllcztcbiAgfVxuICByZXR1cm4gcnVucztcbn1cbiIsICIvKiogU2F5cyBlbnRyaWVzIGFnYWluIHVuZGVyIGFub3RoZXIgaW5jYXJuYXRpb24sIGFzIGBsYW5jYXIva2VybmVsL2ZvcmtzLnB5YCBkb2VzIGZvciBub2Rlcy4gKi9cblxuaW1wb3J0IHR5cGUgeyBIeWJyaWRDbG9jayB9IGZyb20gXCIuLi8uLi9raXQva2VybmVsL2Nsb2NrLnRzXCI7XG5pbXBvcnQgeyBib2R5T2YsIGZyZWV6ZVJhdywgbGluaywgdGhhdyB9IGZyb20gXCIuLi8uLi9raXQva2VybmVsL2VudHJ5LnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmUgfSBmcm9tIFwiLi9zdG9yZS50c1wiO1xuXG4vKiogV2hlcmUgdGhlIGVudHJpZXMgYXJlIHRvIGdvIG9uOiB0aGUgaGVhZCBvZiB0aGUgaW5jYXJuYXRpb24gdGhhdCBzYXlzIHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIE9udG8ge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgc2VxOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhhc2g6IHN0cmluZztcbn1cblxuLyoqXG4gKiBUaGUgbGluZXMgYXMgdGhlIG5ldyBpbmNhcm5hdGlvbiBzYXlzIHRoZW0sIGluIHRoZWlyIG9yZGVyLlxuICpcbiAqIElkcyBtaW50ZWQgaW4gdGhvc2UgZW50cmllcyAoYG9yaWdpbi5zZXFgKSBhcmUgbWludGVkIGFuZXcgaW4gZXZlcnkgb25lIG9mIHRoZW0sIHNvIHRoYXQgdHdvIHNhbGVzIG5ldmVyIHNoYXJlIGFuIGlkO1xuICogcmVjZWlwdCBudW1iZXJzIHN0YXkgd2hhdCB3YXMgcHJpbnRlZC4gRWFjaCBuYW1lcyB0aGUgZW50cnkgaXQgb25jZSB3YXMgYXMgaXRzIGNhdXNlLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc2F5QWdhaW4obGluZXM6IHJlYWRvbmx5IExpbmVbXSwgb250bzogT250bywgY2xvY2s6IEh5YnJpZENsb2NrKTogUHJvbWlzZTxMaW5lW10+IHtcbiAgY29uc3QgcmVuYW1lZCA9IG5ldyBNYXAobGluZXMubWFwKChsaW5lLCBwbGFjZSkgPT4gW2xpbmUuc2VxLCBvbnRvLnNlcSArIDEgKyBwbGFjZV0pKTtcbiAgY29uc3Qgc2FpZDogTGluZVtdID0gW107XG4gIGxldCBiZWZvcmUgPSBvbnRvLmhhc2g7XG4gIGZvciAoY29uc3QgW3BsYWNlLCBsaW5lXSBvZiBsaW5lcy5lbnRyaWVzKCkpIHtcbiAgICBjb25zdCBtaW50ZWQgPSBuZXcgUmVnRXhwKGAoPzwhW1xcXFxwe0x9XFxcXHB7Tn1fXSkke2VzY2FwZWQobGluZS5vcmlnaW4pfVxcXFwuKFxcXFxkKylgLCBcImd1XCIpO1xuICAgIGNvbnN0IHJlbmFtZSA9ICh0ZXh0OiBzdHJpbmcpID0+XG4gICAgICB0ZXh0LnJlcGxhY2UobWludGVkLCAoZm91bmQsIHNlcTogc3RyaW5nKSA9PiB7XG4gICAgICAgIGNvbnN0IG5vdyA9IHJlbmFtZWQuZ2V0KE51bWJlcihzZXEpKTtcbiAgICAgICAgcmV0dXJuIG5vdyA9PT0gdW5kZWZpbmVkID8gZm91bmQgOiBgJHtvbnRvLm9yaWdpbn0uJHtub3d9YDtcbiAgICAgIH0pO1xuICAgIGNvbnN0IG9sZCA9IHRoYXcobGluZS50ZXh0KTtcbiAgICBjb25zdCBlbnRyeSA9IHtcbiAgICAgIC4uLm9sZCxcbiAgICAgIC4uLmNsb2NrLm5vdygpLFxuICAgICAgb3JpZ2luOiBvbnRvLm9yaWdpbixcbiAgICAgIHNlcTogb250by5zZXEgKyAxICsgcGxhY2UsXG4gICAgICBkZXZpY2VfbXM6IG9sZC5kZXZpY2VfbXMgfHwgb2xkLm1zLFxuICAgICAgY2F1c2U6IGAke2xpbmUub3JpZ2lufS8ke2xpbmUuc2VxfWAsXG4gICAgICBzdWJqZWN0OiByZW5hbWUob2xkLnN1YmplY3QpLFxuICAgIH07XG4gICAgY29uc3QgdGV4dCA9IGZyZWV6ZVJhdyhlbnRyeSwgcmVuYW1lKGJvZHlPZihsaW5lLnRleHQpKSk7XG4gICAgYmVmb3JlID0gYXdhaXQgbGluayhiZWZvcmUsIHRleHQpO1xuICAgIHNhaWQucHVzaCh7IG9yaWdpbjogZW50cnkub3JpZ2luLCBzZXE6IGVudHJ5LnNlcSwgdGV4dCwgaGFzaDogYmVmb3JlLCBraW5kOiBsaW5lLmtpbmQsIHdpc2g6IGxpbmUud2lzaCB9KTtcbiAgfVxuICByZXR1cm4gc2FpZDtcbn1cblxuZnVuY3Rpb24gZXNjYXBlZChuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gbmFtZS5yZXBsYWNlKC9bLiorP14ke30oKXxbXFxdXFxcXF0vZywgXCJcXFxcJCZcIik7XG59XG4iLCAiLyoqXG4gKiBUaGUgc2Vjb25kIGNvcHkgb2Ygd2hhdCBpcyBub3QgeWV0IHNhZmU6IHNtYWxsIGZpbGVzIGJlc2lkZSB0aGUgZGF0YWJhc2UsIHNvIHRoYXQgYSBkYXRhYmFzZSB0aGF0IGlzIGxvc3Qgb3Igc2V0IGJhY2tcbiAqIGNvc3RzIG5vIHNhbGUuIEEgZmlsZSBob2xkcyB1cCB0byBgU0VHTUVOVGAgY29uc2VjdXRpdmUgZW50cmllcyBhcyBhIHJ1biwgdGhlIHdheSB0aGV5IHRyYXZlbC5cbiAqL1xuXG5pbXBvcnQgeyBsaW5rIH0gZnJvbSBcIi4uLy4uL2tpdC9rZXJuZWwvZW50cnkudHNcIjtcbmltcG9ydCB7IHR5cGUgUnVuLCBkZWNvZGVSdW5zIH0gZnJvbSBcIi4uLy4uL2tpdC9rZXJuZWwvcnVucy50c1wiO1xuXG5leHBvcnQgY29uc3QgU0VHTUVOVCA9IDUwO1xuXG4vKiogQSBwbGFjZSBmb3Igc21hbGwgZmlsZXMuIFdyaXRpbmcgb25lIHJlcGxhY2VzIGl0IHdob2xlOiB0aGUgb2xkIHRleHQgb3IgdGhlIG5ldyBvbmUgaXMgdGhlcmUgYWZ0ZXIgYSBjcmFzaC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hlbGYge1xuICBuYW1lcygpOiBQcm9taXNlPHN0cmluZ1tdPjtcbiAgcmVhZChuYW1lOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz47XG4gIHdyaXRlKG5hbWU6IHN0cmluZywgdGV4dDogc3RyaW5nKTogUHJvbWlzZTx2b2lkPjtcbiAgcmVtb3ZlKG5hbWU6IHN0cmluZyk6IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiBObyBzZWNvbmQgY29weTogd2hlcmUgdGhlIGJyb3dzZXIgaGFzIG5vIGZpbGUgc3lzdGVtIGZvciBwYWdlcyAocGxhaW4gaHR0cCkuICovXG5leHBvcnQgY29uc3QgTk9fU0hFTEY6IFNoZWxmID0ge1xuICBuYW1lczogYXN5bmMgKCkgPT4gW10sXG4gIHJlYWQ6IGFzeW5jICgpID0+IFwiXCIsXG4gIHdyaXRlOiBhc3luYyAoKSA9PiB1bmRlZmluZWQsXG4gIHJlbW92ZTogYXN5bmMgKCkgPT4gdW5kZWZpbmVkLFxufTtcblxuLyoqIFRoZSBmaXJzdCBudW1iZXIgb2YgdGhlIHNlZ21lbnQgYW4gZW50cnkgYmVsb25ncyB0by4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZWdtZW50T2Yoc2VxOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gc2VxIC0gKChzZXEgLSAxKSAlIFNFR01FTlQpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2VnbWVudE5hbWUob3JpZ2luOiBzdHJpbmcsIGZpcnN0OiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7b3JpZ2lufS4ke1N0cmluZyhmaXJzdCkucGFkU3RhcnQoMTIsIFwiMFwiKX0ubmRqc29uYDtcbn1cblxuLyoqIFdoYXQgYSBzZWdtZW50J3MgbmFtZSBzYXlzLCBvciBudWxsIGZvciBhIGZpbGUgdGhhdCBpcyBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWROYW1lKG5hbWU6IHN0cmluZyk6IHsgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7IHJlYWRvbmx5IGZpcnN0OiBudW1iZXIgfSB8IG51bGwge1xuICBjb25zdCBmb3VuZCA9IC9eKFteLl0rKVxcLihcXGR7MTJ9KVxcLm5kanNvbiQvLmV4ZWMobmFtZSk7XG4gIHJldHVybiBmb3VuZCAmJiB7IG9yaWdpbjogZm91bmRbMV0hLCBmaXJzdDogTnVtYmVyKGZvdW5kWzJdKSB9O1xufVxuXG4vKiogRW50cmllcyBvZiBvbmUgb3JpZ2luIGluIGEgcm93LCBlYWNoIHdpdGggdGhlIGhhc2ggdXAgdG8gaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0cmV0Y2gge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgZmlyc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJldjogc3RyaW5nO1xuICByZWFkb25seSB0ZXh0czogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IGhhc2hlczogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbi8qKiBXaGF0IHRoZSBzaGVsZiBob2xkcyBvZiBhIHRlbmFudCwgam9pbmVkIHdoZXJlIG9uZSBmaWxlIGdvZXMgb24gd2hlcmUgYW5vdGhlciBlbmRzOyBicm9rZW4gZW5kcyBhcmUgbGVmdCBvdXQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc3RyZXRjaGVzKHNoZWxmOiBTaGVsZiwgdGVuYW50OiBzdHJpbmcpOiBQcm9taXNlPFN0cmV0Y2hbXT4ge1xuICBjb25zdCBmb3VuZDogU3RyZXRjaFtdID0gW107XG4gIGZvciAoY29uc3QgbmFtZSBvZiAoYXdhaXQgc2hlbGYubmFtZXMoKSkuZmlsdGVyKChvbmUpID0+IHJlYWROYW1lKG9uZSkpLnNvcnQoKSkge1xuICAgIGZvciAoY29uc3QgcnVuIG9mIGF3YWl0IHJlYWRSdW5zKHNoZWxmLCBuYW1lKSkge1xuICAgICAgaWYgKHJ1bi50ZW5hbnQgIT09IHRlbmFudCkgY29udGludWU7XG4gICAgICBjb25zdCBuZXh0ID0gYXdhaXQgaGFzaGVkKHJ1bik7XG4gICAgICBjb25zdCBsYXN0ID0gZm91bmQuYXQoLTEpO1xuICAgICAgaWYgKGxhc3QgJiYgbGFzdC5vcmlnaW4gPT09IG5leHQub3JpZ2luICYmIGxhc3QuZmlyc3QgKyBsYXN0LnRleHRzLmxlbmd0aCA9PT0gbmV4dC5maXJzdCAmJiBsYXN0Lmhhc2hlcy5hdCgtMSkgPT09IG5leHQucHJldikge1xuICAgICAgICBmb3VuZFtmb3VuZC5sZW5ndGggLSAxXSA9IHsgLi4ubGFzdCwgdGV4dHM6IFsuLi5sYXN0LnRleHRzLCAuLi5uZXh0LnRleHRzXSwgaGFzaGVzOiBbLi4ubGFzdC5oYXNoZXMsIC4uLm5leHQuaGFzaGVzXSB9O1xuICAgICAgfSBlbHNlIGlmIChuZXh0LnRleHRzLmxlbmd0aCkgZm91bmQucHVzaChuZXh0KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkUnVucyhzaGVsZjogU2hlbGYsIG5hbWU6IHN0cmluZyk6IFByb21pc2U8UnVuW10+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gZGVjb2RlUnVucyhhd2FpdCBzaGVsZi5yZWFkKG5hbWUpKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIFtdOyAvLyBoYWxmIGEgZmlsZTogdGhlIGRhdGFiYXNlIGhhcyB3aGF0IGl0IHdvdWxkIGhhdmUgc2FpZCwgb3Igbm9ib2R5IGhhc1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGhhc2hlZChydW46IFJ1bik6IFByb21pc2U8U3RyZXRjaD4ge1xuICBjb25zdCBoYXNoZXM6IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IHRleHRzOiBzdHJpbmdbXSA9IFtdO1xuICBmb3IgKGNvbnN0IFtwbGFjZSwgdGV4dF0gb2YgcnVuLnRleHRzLmVudHJpZXMoKSkge1xuICAgIGlmICghaXNFbnRyeSh0ZXh0LCBydW4sIHJ1bi5maXJzdCArIHBsYWNlKSkgYnJlYWs7XG4gICAgaGFzaGVzLnB1c2goYXdhaXQgbGluayhoYXNoZXMuYXQoLTEpID8/IHJ1bi5wcmV2LCB0ZXh0KSk7XG4gICAgdGV4dHMucHVzaCh0ZXh0KTtcbiAgfVxuICByZXR1cm4geyBvcmlnaW46IHJ1bi5vcmlnaW4sIGZpcnN0OiBydW4uZmlyc3QsIHByZXY6IHJ1bi5wcmV2LCB0ZXh0cywgaGFzaGVzIH07XG59XG5cbmZ1bmN0aW9uIGlzRW50cnkodGV4dDogc3RyaW5nLCBydW46IFJ1biwgc2VxOiBudW1iZXIpOiBib29sZWFuIHtcbiAgdHJ5IHtcbiAgICBjb25zdCBzYWlkID0gSlNPTi5wYXJzZSh0ZXh0KSBhcyB7IHRlbmFudD86IHVua25vd247IG9yaWdpbj86IHVua25vd247IHNlcT86IHVua25vd24gfTtcbiAgICByZXR1cm4gc2FpZC50ZW5hbnQgPT09IHJ1bi50ZW5hbnQgJiYgc2FpZC5vcmlnaW4gPT09IHJ1bi5vcmlnaW4gJiYgc2FpZC5zZXEgPT09IHNlcTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG59XG5cbi8qKiBUaGUgYnJvd3NlcidzIG93biBmaWxlIHN5c3RlbSBmb3IgdGhpcyBvcmlnaW4gKE9QRlMpLCBpbiBhIGZvbGRlciBvZiB0aGF0IG5hbWU7IG51bGwgd2hlcmUgdGhlcmUgaXMgbm9uZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBicm93c2VyU2hlbGYoZm9sZGVyOiBzdHJpbmcpOiBQcm9taXNlPFNoZWxmIHwgbnVsbD4ge1xuICBpZiAoIWdsb2JhbFRoaXMubmF2aWdhdG9yPy5zdG9yYWdlPy5nZXREaXJlY3RvcnkpIHJldHVybiBudWxsO1xuICBjb25zdCByb290ID0gYXdhaXQgbmF2aWdhdG9yLnN0b3JhZ2UuZ2V0RGlyZWN0b3J5KCk7XG4gIGNvbnN0IHBsYWNlID0gYXdhaXQgcm9vdC5nZXREaXJlY3RvcnlIYW5kbGUoZm9sZGVyLCB7IGNyZWF0ZTogdHJ1ZSB9KTtcbiAgcmV0dXJuIHtcbiAgICBhc3luYyBuYW1lcygpIHtcbiAgICAgIGNvbnN0IG5hbWVzOiBzdHJpbmdbXSA9IFtdO1xuICAgICAgZm9yIGF3YWl0IChjb25zdCBuYW1lIG9mIChwbGFjZSBhcyB1bmtub3duIGFzIHsga2V5cygpOiBBc3luY0l0ZXJhYmxlPHN0cmluZz4gfSkua2V5cygpKSBuYW1lcy5wdXNoKG5hbWUpO1xuICAgICAgcmV0dXJuIG5hbWVzO1xuICAgIH0sXG4gICAgYXN5bmMgcmVhZChuYW1lKSB7XG4gICAgICByZXR1cm4gKGF3YWl0IChhd2FpdCBwbGFjZS5nZXRGaWxlSGFuZGxlKG5hbWUpKS5nZXRGaWxlKCkpLnRleHQoKTtcbiAgICB9LFxuICAgIGFzeW5jIHdyaXRlKG5hbWUsIHRleHQpIHtcbiAgICAgIC8vIHdoYXQgaXMgd3JpdHRlbiBiZWNvbWVzIHRoZSBmaWxlIHdoZW4gaXQgaXMgY2xvc2VkLCBhbGwgYXQgb25jZVxuICAgICAgY29uc3QgZmlsZSA9IGF3YWl0IChhd2FpdCBwbGFjZS5nZXRGaWxlSGFuZGxlKG5hbWUsIHsgY3JlYXRlOiB0cnVlIH0pKS5jcmVhdGVXcml0YWJsZSgpO1xuICAgICAgYXdhaXQgZmlsZS53cml0ZSh0ZXh0KTtcbiAgICAgIGF3YWl0IGZpbGUuY2xvc2UoKTtcbiAgICB9LFxuICAgIGFzeW5jIHJlbW92ZShuYW1lKSB7XG4gICAgICBhd2FpdCBwbGFjZS5yZW1vdmVFbnRyeShuYW1lKS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICAgIH0sXG4gIH07XG59XG4iLCAiLyoqIEtlZXBzIHRoZSBzZWNvbmQgY29weSBvZiBvbmUgaW5jYXJuYXRpb246IHdoYXQgbm8gbm9kZSBoYXMgeWV0IGdvZXMgb3V0IHRvIHRoZSBzaGVsZiwgd2hhdCBpcyBzYWZlIGxlYXZlcyBpdC4gKi9cblxuaW1wb3J0IHsgZW5jb2RlUnVucyB9IGZyb20gXCIuLi8uLi9raXQva2VybmVsL3J1bnMudHNcIjtcbmltcG9ydCB7IE5PX1NIRUxGLCBTRUdNRU5ULCB0eXBlIFNoZWxmLCByZWFkTmFtZSwgc2VnbWVudE5hbWUsIHNlZ21lbnRPZiB9IGZyb20gXCIuL3NoZWxmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEhlYWQsIExpbmUgfSBmcm9tIFwiLi9zdG9yZS50c1wiO1xuXG4vKiogV2hhdCBpcyB0byBiZSBjb3BpZWQsIGFuZCB3aGVyZSB0by4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU291cmNlIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoZWxmOiBTaGVsZjtcbiAgbGluZXMob3JpZ2luOiBzdHJpbmcsIGZpcnN0OiBudW1iZXIsIGxhc3Q6IG51bWJlcik6IFByb21pc2U8TGluZVtdPjtcbiAgaGFzaEF0KGhlYWQ6IEhlYWQsIHNlcTogbnVtYmVyKTogUHJvbWlzZTxzdHJpbmcgfCBudWxsPjtcbn1cblxuLyoqIEJyaW5ncyB0aGUgY29weSBvZiBhbiBpbmNhcm5hdGlvbiB1cCB0byBkYXRlLCBmcm9tIGEgbnVtYmVyIG9uLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNvcHlPdXQoc291cmNlOiBTb3VyY2UsIGhlYWQ6IEhlYWQsIGZyb206IG51bWJlcik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB7IHNoZWxmLCB0ZW5hbnQgfSA9IHNvdXJjZTtcbiAgY29uc3QgeyBvcmlnaW4gfSA9IGhlYWQ7XG4gIGlmIChzaGVsZiA9PT0gTk9fU0hFTEYpIHJldHVybjtcbiAgZm9yIChjb25zdCBuYW1lIG9mIGF3YWl0IHNoZWxmLm5hbWVzKCkpIHtcbiAgICBjb25zdCBzZWdtZW50ID0gcmVhZE5hbWUobmFtZSk7XG4gICAgaWYgKHNlZ21lbnQ/Lm9yaWdpbiAhPT0gb3JpZ2luKSBjb250aW51ZTtcbiAgICBpZiAoc2VnbWVudC5maXJzdCArIFNFR01FTlQgLSAxIDw9IGhlYWQuYWNrZWQgfHwgc2VnbWVudC5maXJzdCA+IGhlYWQuc2VxIHx8IGhlYWQuYWNrZWQgPT09IGhlYWQuc2VxKSBhd2FpdCBzaGVsZi5yZW1vdmUobmFtZSk7XG4gIH1cbiAgY29uc3Qgc3RhcnQgPSBNYXRoLm1heChmcm9tLCBoZWFkLmFja2VkICsgMSk7XG4gIGZvciAobGV0IGZpcnN0ID0gc2VnbWVudE9mKHN0YXJ0KTsgc3RhcnQgPD0gaGVhZC5zZXEgJiYgZmlyc3QgPD0gaGVhZC5zZXE7IGZpcnN0ICs9IFNFR01FTlQpIHtcbiAgICBjb25zdCBsaW5lcyA9IGF3YWl0IHNvdXJjZS5saW5lcyhvcmlnaW4sIE1hdGgubWF4KGZpcnN0LCBoZWFkLnBydW5lZCArIDEpLCBNYXRoLm1pbihoZWFkLnNlcSwgZmlyc3QgKyBTRUdNRU5UIC0gMSkpO1xuICAgIGNvbnN0IHByZXYgPSBsaW5lcy5sZW5ndGggPyBhd2FpdCBzb3VyY2UuaGFzaEF0KGhlYWQsIGxpbmVzWzBdIS5zZXEgLSAxKSA6IG51bGw7XG4gICAgaWYgKHByZXYgPT09IG51bGwpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHJ1biA9IHsgdGVuYW50LCBvcmlnaW4sIGZpcnN0OiBsaW5lc1swXSEuc2VxLCBwcmV2LCB0ZXh0czogbGluZXMubWFwKChsaW5lKSA9PiBsaW5lLnRleHQpIH07XG4gICAgYXdhaXQgc2hlbGYud3JpdGUoc2VnbWVudE5hbWUob3JpZ2luLCBmaXJzdCksIGVuY29kZVJ1bnMoW3J1bl0pKTtcbiAgfVxufVxuIiwgIi8qKiBUaGUgam91cm5hbCdzIHRhYmxlcyBpbiBJbmRleGVkREIsIHdpdGhvdXQgYSB3cmFwcGVyOiBvbmUgb3Blbiwgb25lIHdheSB0byB3cml0ZSwgcHJvbWlzZXMgYXJvdW5kIHJlcXVlc3RzLiAqL1xuXG4vKiogSG93IGZhciBvbmUgb2YgdGhpcyBkZXZpY2UncyBpbmNhcm5hdGlvbnMgaXMsIGFuZCB3aGF0IG9mIGl0IGlzIHN0aWxsIGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEhlYWQge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgc3RhdGU6IFwib3BlblwiIHwgXCJjbG9zZWRcIjtcbiAgLyoqIFRoZSBsYXN0IGVudHJ5IGFuZCB0aGUgaGFzaCB1cCB0byBpdC4gKi9cbiAgcmVhZG9ubHkgc2VxOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhhc2g6IHN0cmluZztcbiAgLyoqIEl0cyBzdGFtcCwgZnJvbSB3aGljaCB0aGUgY2xvY2sgZ29lcyBvbiBhZnRlciBhIHJlc3RhcnQuICovXG4gIHJlYWRvbmx5IG1zOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRpY2s6IG51bWJlcjtcbiAgLyoqIFRoZSBsYXN0IGVudHJ5IHRoYXQgc29tZSBub2RlIHVwc3RyZWFtIGhhcy4gKi9cbiAgcmVhZG9ubHkgYWNrZWQ6IG51bWJlcjtcbiAgLyoqIFRoZSBsYXN0IGVudHJ5IHRoYXQgd2FzIHRha2VuIG91dCBvZiB0aGlzIGpvdXJuYWwsIGFuZCB0aGUgaGFzaCB1cCB0byBpdDsgdGhlIGdlbmVzaXMgd2hlbiBub25lIHdhcy4gKi9cbiAgcmVhZG9ubHkgcHJ1bmVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBydW5lZEhhc2g6IHN0cmluZztcbn1cblxuLyoqIE9uZSBlbnRyeTogaXRzIGZyb3plbiB0ZXh0LCB0aGUgaGFzaCB1cCB0byBpdCwgYW5kIHdoYXQgaXMgbG9va2VkIHVwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaW5lIHtcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcTogbnVtYmVyO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGhhc2g6IHN0cmluZztcbiAgcmVhZG9ubHkga2luZDogc3RyaW5nO1xuICByZWFkb25seSB3aXNoOiBzdHJpbmc7XG59XG5cbi8qKiBIb3cgZmFyIGEgbm9kZSB1cHN0cmVhbSBoYXMgb25lIG9mIHRoZSBpbmNhcm5hdGlvbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIEFjayB7XG4gIHJlYWRvbmx5IHBlZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJvbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VxOiBudW1iZXI7XG59XG5cbi8qKiBBbiBlbnRyeSB0aGF0IHVwc3RyZWFtIGtub3dzIG90aGVyd2lzZToga2VwdCBhcyBldmlkZW5jZSwgc2FpZCBhZ2FpbiB1bmRlciBhbm90aGVyIG5hbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIEFwYXJ0IHtcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcTogbnVtYmVyO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhaWRBczogc3RyaW5nO1xufVxuXG5jb25zdCBWRVJTSU9OID0gMTtcbnR5cGUgVGFibGUgPSBcImhlYWRzXCIgfCBcImxpbmVzXCIgfCBcImFja3NcIiB8IFwiYXBhcnRcIjtcblxuLyoqIE9wZW5zIHRoZSBqb3VybmFsJ3MgZGF0YWJhc2UsIGFuZCBtYWtlcyBpdCB3aGVyZSB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5TdG9yZShpZGI6IElEQkZhY3RvcnksIG5hbWU6IHN0cmluZyk6IFByb21pc2U8SURCRGF0YWJhc2U+IHtcbiAgY29uc3Qgb3BlbmluZyA9IGlkYi5vcGVuKG5hbWUsIFZFUlNJT04pO1xuICBvcGVuaW5nLm9udXBncmFkZW5lZWRlZCA9ICgpID0+IHtcbiAgICBjb25zdCBkYiA9IG9wZW5pbmcucmVzdWx0O1xuICAgIGRiLmNyZWF0ZU9iamVjdFN0b3JlKFwiaGVhZHNcIiwgeyBrZXlQYXRoOiBcIm9yaWdpblwiIH0pO1xuICAgIGNvbnN0IGxpbmVzID0gZGIuY3JlYXRlT2JqZWN0U3RvcmUoXCJsaW5lc1wiLCB7IGtleVBhdGg6IFtcIm9yaWdpblwiLCBcInNlcVwiXSB9KTtcbiAgICBsaW5lcy5jcmVhdGVJbmRleChcIndpc2hcIiwgXCJ3aXNoXCIpO1xuICAgIGRiLmNyZWF0ZU9iamVjdFN0b3JlKFwiYWNrc1wiLCB7IGtleVBhdGg6IFtcInBlZXJcIiwgXCJvcmlnaW5cIl0gfSk7XG4gICAgZGIuY3JlYXRlT2JqZWN0U3RvcmUoXCJhcGFydFwiLCB7IGtleVBhdGg6IFtcIm9yaWdpblwiLCBcInNlcVwiXSB9KTtcbiAgfTtcbiAgY29uc3QgZGIgPSBhd2FpdCBhbnN3ZXIob3BlbmluZyk7XG4gIGRiLm9udmVyc2lvbmNoYW5nZSA9ICgpID0+IGRiLmNsb3NlKCk7IC8vIGEgbmV3ZXIgdmVyc2lvbiBpbiBhbm90aGVyIHRhYiBtdXN0IG5vdCB3YWl0IGZvciB0aGlzIG9uZVxuICByZXR1cm4gZGI7XG59XG5cbi8qKiBXcml0ZXMgaW4gb25lIHRyYW5zYWN0aW9uIHRoYXQgaXMgb24gdGhlIGRpc2sgd2hlbiB0aGlzIGFuc3dlcnMuIGB3cml0ZWAgbXVzdCBhc2sgbm90aGluZyBidXQgdGhpcyBkYXRhYmFzZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB3cml0aW5nPFQ+KFxuICBkYjogSURCRGF0YWJhc2UsXG4gIHRhYmxlczogcmVhZG9ubHkgVGFibGVbXSxcbiAgd3JpdGU6ICh0YWJsZTogKG5hbWU6IFRhYmxlKSA9PiBJREJPYmplY3RTdG9yZSkgPT4gUHJvbWlzZTxUPixcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCB0eCA9IGRiLnRyYW5zYWN0aW9uKFsuLi50YWJsZXNdLCBcInJlYWR3cml0ZVwiLCB7IGR1cmFiaWxpdHk6IFwic3RyaWN0XCIgfSk7XG4gIGNvbnN0IGRvbmUgPSBmaW5pc2hlZCh0eCk7XG4gIHRyeSB7XG4gICAgY29uc3QgbWFkZSA9IGF3YWl0IHdyaXRlKChuYW1lKSA9PiB0eC5vYmplY3RTdG9yZShuYW1lKSk7XG4gICAgYXdhaXQgZG9uZTtcbiAgICByZXR1cm4gbWFkZTtcbiAgfSBjYXRjaCAod2h5KSB7XG4gICAgdHJ5IHtcbiAgICAgIHR4LmFib3J0KCk7XG4gICAgfSBjYXRjaCB7XG4gICAgICAvLyBpdCBoYXMgZW5kZWQgYWxyZWFkeVxuICAgIH1cbiAgICBhd2FpdCBkb25lLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gICAgdGhyb3cgd2h5O1xuICB9XG59XG5cbi8qKiBFdmVyeXRoaW5nIG9mIGEgdGFibGUsIG9yIG9mIGEgcmFuZ2Ugb2YgaXRzIGtleXMuICovXG5leHBvcnQgZnVuY3Rpb24gYWxsPFQ+KGRiOiBJREJEYXRhYmFzZSwgdGFibGU6IFRhYmxlLCByYW5nZT86IElEQktleVJhbmdlLCBtb3N0PzogbnVtYmVyKTogUHJvbWlzZTxUW10+IHtcbiAgcmV0dXJuIGFuc3dlcihkYi50cmFuc2FjdGlvbih0YWJsZSwgXCJyZWFkb25seVwiKS5vYmplY3RTdG9yZSh0YWJsZSkuZ2V0QWxsKHJhbmdlLCBtb3N0KSkgYXMgUHJvbWlzZTxUW10+O1xufVxuXG4vKiogVGhlIGVudHJpZXMgdGhhdCBjYW1lIG9mIGEgd2lzaCwgaW4gdGhlaXIgb3JkZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbGluZXNPZldpc2goZGI6IElEQkRhdGFiYXNlLCB3aXNoOiBzdHJpbmcpOiBQcm9taXNlPExpbmVbXT4ge1xuICByZXR1cm4gYW5zd2VyKGRiLnRyYW5zYWN0aW9uKFwibGluZXNcIiwgXCJyZWFkb25seVwiKS5vYmplY3RTdG9yZShcImxpbmVzXCIpLmluZGV4KFwid2lzaFwiKS5nZXRBbGwod2lzaCkpIGFzIFByb21pc2U8TGluZVtdPjtcbn1cblxuLyoqIE9uZSBlbnRyeSwgaWYgaXQgaXMgaGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5lQXQoZGI6IElEQkRhdGFiYXNlLCBvcmlnaW46IHN0cmluZywgc2VxOiBudW1iZXIpOiBQcm9taXNlPExpbmUgfCB1bmRlZmluZWQ+IHtcbiAgcmV0dXJuIGFuc3dlcihkYi50cmFuc2FjdGlvbihcImxpbmVzXCIsIFwicmVhZG9ubHlcIikub2JqZWN0U3RvcmUoXCJsaW5lc1wiKS5nZXQoW29yaWdpbiwgc2VxXSkpIGFzIFByb21pc2U8TGluZSB8IHVuZGVmaW5lZD47XG59XG5cbi8qKiBUaGUgZW50cmllcyBvZiBhbiBvcmlnaW4gZnJvbSBvbmUgbnVtYmVyIHRvIGFub3RoZXIsIGJvdGggaW5jbHVkZWQuICovXG5leHBvcnQgZnVuY3Rpb24gYmV0d2VlbihrZXlSYW5nZTogdHlwZW9mIElEQktleVJhbmdlLCBvcmlnaW46IHN0cmluZywgZmlyc3Q6IG51bWJlciwgbGFzdDogbnVtYmVyKTogSURCS2V5UmFuZ2Uge1xuICByZXR1cm4ga2V5UmFuZ2UuYm91bmQoW29yaWdpbiwgZmlyc3RdLCBbb3JpZ2luLCBsYXN0XSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBhbnN3ZXI8VD4ocmVxdWVzdDogSURCUmVxdWVzdDxUPik6IFByb21pc2U8VD4ge1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIHJlcXVlc3Qub25zdWNjZXNzID0gKCkgPT4gcmVzb2x2ZShyZXF1ZXN0LnJlc3VsdCk7XG4gICAgcmVxdWVzdC5vbmVycm9yID0gKCkgPT4gcmVqZWN0KHJlcXVlc3QuZXJyb3IpO1xuICB9KTtcbn1cblxuZnVuY3Rpb24gZmluaXNoZWQodHg6IElEQlRyYW5zYWN0aW9uKTogUHJvbWlzZTx2b2lkPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgdHgub25jb21wbGV0ZSA9ICgpID0+IHJlc29sdmUoKTtcbiAgICB0eC5vbmFib3J0ID0gKCkgPT4gcmVqZWN0KHR4LmVycm9yID8/IG5ldyBFcnJvcihcInRoZSB0cmFuc2FjdGlvbiB3YXMgZ2l2ZW4gdXBcIikpO1xuICB9KTtcbn1cbiIsICIvKiogQnJpbmdzIGJhY2sgZnJvbSB0aGUgc2Vjb25kIGNvcHkgd2hhdCB0aGUgZGF0YWJhc2UgbG9zdDogYWxsIG9mIGl0LCBvciB0aGUgZW5kIG9mIGl0LiAqL1xuXG5pbXBvcnQgeyBnZW5lc2lzLCB0aGF3IH0gZnJvbSBcIi4uLy4uL2tpdC9rZXJuZWwvZW50cnkudHNcIjtcbmltcG9ydCB7IHR5cGUgU2hlbGYsIHR5cGUgU3RyZXRjaCwgc3RyZXRjaGVzIH0gZnJvbSBcIi4vc2hlbGYudHNcIjtcbmltcG9ydCB7IHR5cGUgSGVhZCwgdHlwZSBMaW5lLCBhbGwsIHdyaXRpbmcgfSBmcm9tIFwiLi9zdG9yZS50c1wiO1xuXG4vKipcbiAqIFB1dHMgYmFjayB0aGUgZW50cmllcyB0aGF0IG9ubHkgdGhlIHNlY29uZCBjb3B5IGhhczsgYW5zd2VycyBob3cgbWFueS4gQW4gaW5jYXJuYXRpb24gdGhhdCB3YXMgZm91bmQgc2hvcnQgaXMgY2xvc2VkOlxuICogd2hhdCB3YXMgbG9zdCBiZXlvbmQgdGhlIGNvcHkgY291bGQgaGF2ZSB1c2VkIGl0cyBuZXh0IG51bWJlcnMuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBoZWFsKGRiOiBJREJEYXRhYmFzZSwgc2hlbGY6IFNoZWxmLCB0ZW5hbnQ6IHN0cmluZyk6IFByb21pc2U8bnVtYmVyPiB7XG4gIGNvbnN0IGtub3duID0gbmV3IE1hcCgoYXdhaXQgYWxsPEhlYWQ+KGRiLCBcImhlYWRzXCIpKS5tYXAoKGhlYWQpID0+IFtoZWFkLm9yaWdpbiwgaGVhZF0pKTtcbiAgbGV0IGhlYWxlZCA9IDA7XG4gIGZvciAoY29uc3Qgc3RyZXRjaCBvZiBhd2FpdCBzdHJldGNoZXMoc2hlbGYsIHRlbmFudCkpIHtcbiAgICBjb25zdCBoZWFkID0ga25vd24uZ2V0KHN0cmV0Y2gub3JpZ2luKTtcbiAgICBjb25zdCBtaXNzaW5nID0gaGVhZCA/IGFmdGVyKHN0cmV0Y2gsIGhlYWQpIDogc3RyZXRjaDtcbiAgICBpZiAoIW1pc3Npbmc/LnRleHRzLmxlbmd0aCkgY29udGludWU7XG4gICAgY29uc3QgbGluZXMgPSBtaXNzaW5nLnRleHRzLm1hcCgodGV4dCwgcGxhY2UpID0+IGxpbmVPZihtaXNzaW5nLCB0ZXh0LCBwbGFjZSkpO1xuICAgIGNvbnN0IG5vdyA9IGNsb3NlZChoZWFkID8/IChhd2FpdCBsb3N0KG1pc3NpbmcsIHRlbmFudCkpLCBsaW5lcy5hdCgtMSkhKTtcbiAgICBhd2FpdCB3cml0aW5nKGRiLCBbXCJoZWFkc1wiLCBcImxpbmVzXCJdLCBhc3luYyAodGFibGUpID0+IHtcbiAgICAgIGZvciAoY29uc3QgbGluZSBvZiBsaW5lcykgdGFibGUoXCJsaW5lc1wiKS5wdXQobGluZSk7XG4gICAgICB0YWJsZShcImhlYWRzXCIpLnB1dChub3cpO1xuICAgIH0pO1xuICAgIGtub3duLnNldChub3cub3JpZ2luLCBub3cpO1xuICAgIGhlYWxlZCArPSBsaW5lcy5sZW5ndGg7XG4gIH1cbiAgcmV0dXJuIGhlYWxlZDtcbn1cblxuLyoqIFRoZSBwYXJ0IG9mIGEgc3RyZXRjaCB0aGF0IGdvZXMgb24gd2hlcmUgdGhlIGRhdGFiYXNlIGVuZHMsIGlmIGl0IGRvZXMuICovXG5mdW5jdGlvbiBhZnRlcihzdHJldGNoOiBTdHJldGNoLCBoZWFkOiBIZWFkKTogU3RyZXRjaCB8IG51bGwge1xuICBjb25zdCBza2lwID0gaGVhZC5zZXEgKyAxIC0gc3RyZXRjaC5maXJzdDtcbiAgaWYgKHNraXAgPCAwIHx8IHNraXAgPj0gc3RyZXRjaC50ZXh0cy5sZW5ndGgpIHJldHVybiBudWxsO1xuICBjb25zdCBwcmV2ID0gc2tpcCA/IHN0cmV0Y2guaGFzaGVzW3NraXAgLSAxXSEgOiBzdHJldGNoLnByZXY7XG4gIGlmIChwcmV2ICE9PSBoZWFkLmhhc2gpIHJldHVybiBudWxsO1xuICByZXR1cm4geyAuLi5zdHJldGNoLCBmaXJzdDogaGVhZC5zZXEgKyAxLCBwcmV2LCB0ZXh0czogc3RyZXRjaC50ZXh0cy5zbGljZShza2lwKSwgaGFzaGVzOiBzdHJldGNoLmhhc2hlcy5zbGljZShza2lwKSB9O1xufVxuXG4vKiogVGhlIGhlYWQgb2YgYW4gaW5jYXJuYXRpb24gb2Ygd2hpY2ggdGhlIGRhdGFiYXNlIGtub3dzIG5vdGhpbmcgYW55IG1vcmUuIFdoYXQgY2FtZSBiZWZvcmUgdGhlIGNvcHkgd2FzIHNhZmUuICovXG5hc3luYyBmdW5jdGlvbiBsb3N0KHN0cmV0Y2g6IFN0cmV0Y2gsIHRlbmFudDogc3RyaW5nKTogUHJvbWlzZTxIZWFkPiB7XG4gIGNvbnN0IGJlZm9yZSA9IHN0cmV0Y2guZmlyc3QgLSAxO1xuICBjb25zdCBwcnVuZWRIYXNoID0gYmVmb3JlID8gc3RyZXRjaC5wcmV2IDogYXdhaXQgZ2VuZXNpcyh0ZW5hbnQsIHN0cmV0Y2gub3JpZ2luKTtcbiAgcmV0dXJuIHsgb3JpZ2luOiBzdHJldGNoLm9yaWdpbiwgc3RhdGU6IFwiY2xvc2VkXCIsIHNlcTogYmVmb3JlLCBoYXNoOiBwcnVuZWRIYXNoLCBtczogMCwgdGljazogMCwgYWNrZWQ6IGJlZm9yZSwgcHJ1bmVkOiBiZWZvcmUsIHBydW5lZEhhc2ggfTtcbn1cblxuZnVuY3Rpb24gY2xvc2VkKGhlYWQ6IEhlYWQsIGxhc3Q6IExpbmUpOiBIZWFkIHtcbiAgY29uc3QgeyBtcywgdGljayB9ID0gdGhhdyhsYXN0LnRleHQpO1xuICByZXR1cm4geyAuLi5oZWFkLCBzdGF0ZTogXCJjbG9zZWRcIiwgc2VxOiBsYXN0LnNlcSwgaGFzaDogbGFzdC5oYXNoLCBtcywgdGljayB9O1xufVxuXG5mdW5jdGlvbiBsaW5lT2Yoc3RyZXRjaDogU3RyZXRjaCwgdGV4dDogc3RyaW5nLCBwbGFjZTogbnVtYmVyKTogTGluZSB7XG4gIGNvbnN0IHsga2luZCwgd2lzaCB9ID0gdGhhdyh0ZXh0KTtcbiAgcmV0dXJuIHsgb3JpZ2luOiBzdHJldGNoLm9yaWdpbiwgc2VxOiBzdHJldGNoLmZpcnN0ICsgcGxhY2UsIHRleHQsIGhhc2g6IHN0cmV0Y2guaGFzaGVzW3BsYWNlXSEsIGtpbmQsIHdpc2ggfTtcbn1cbiIsICIvKipcbiAqIFRoZSB0aWxsJ3Mgb3duIGpvdXJuYWw6IGFuIG9yaWdpbiB3aXRoIGEgY2hhaW4gb2YgaGFzaGVzLCBvbiB0aGUgZGlzayBiZWZvcmUgYW55Ym9keSBpcyB0b2xkIFwiZG9uZVwiLlxuICpcbiAqIFByb21pc2VzOiB3aGF0IGBhcHBlbmRgIGFuc3dlcmVkIGlzIGtlcHQgKHN0cmljdCBkdXJhYmlsaXR5LCBhIHNlY29uZCBjb3B5IG9mIHdoYXQgaXMgbm90IHlldCBzYWZlKTsgYSBudW1iZXIgaXMgbmV2ZXIgdXNlZFxuICogdHdpY2UgKGNsZWFyZWQgb3Igc2V0LWJhY2sgc3RvcmFnZSBiZWdpbnMgYSBuZXcgaW5jYXJuYXRpb24pOyBhIHJlcGVhdGVkIHdpc2ggaXMgYW5zd2VyZWQsIG5vdCBkb25lIGFnYWluOyB3aGF0IG5vIG5vZGUgaGFzXG4gKiB5ZXQgaXMgY291bnRlZCB0cnVseS4gT25lIHdyaXRlciBwZXIgZGV2aWNlOiB3aG9ldmVyIG9wZW5zIGl0IGhvbGRzIHRoZSBsb2NrIChgd3JpdGVyLnRzYCk7IGEgc2Vjb25kIHdyaXRlciBpcyBub3RpY2VkIGFuZFxuICogdG9sZCBgSm91cm5hbFRha2VuYCwgd2l0aCBub3RoaW5nIHdyaXR0ZW4uXG4gKi9cblxuaW1wb3J0IHsgSHlicmlkQ2xvY2sgfSBmcm9tIFwiLi4va2l0L2tlcm5lbC9jbG9jay50c1wiO1xuaW1wb3J0IHsgdHlwZSBIZWFkaW5nLCBmcmVlemUsIGdlbmVzaXMsIGxpbmssIHRoYXcgfSBmcm9tIFwiLi4va2l0L2tlcm5lbC9lbnRyeS50c1wiO1xuaW1wb3J0IHsgTWludCwgdHlwZSBSYW5kb20sIG5ld09yaWdpbiwgc3lzdGVtUmFuZG9tIH0gZnJvbSBcIi4uL2tpdC9rZXJuZWwvaWRzLnRzXCI7XG5pbXBvcnQgeyBNQVhfQkFUQ0hfQllURVMsIE1BWF9CQVRDSF9FTlRSSUVTLCB0eXBlIFJ1biB9IGZyb20gXCIuLi9raXQva2VybmVsL3J1bnMudHNcIjtcbmltcG9ydCB0eXBlIHsgRmFjdFNoYXBlIH0gZnJvbSBcIi4uL2tpdC9zaGFwZS50c1wiO1xuaW1wb3J0IHsgc2F5QWdhaW4gfSBmcm9tIFwiLi9qb3VybmFsL2FnYWluLnRzXCI7XG5pbXBvcnQgeyBjb3B5T3V0IH0gZnJvbSBcIi4vam91cm5hbC9jb3B5LnRzXCI7XG5pbXBvcnQgeyBoZWFsIH0gZnJvbSBcIi4vam91cm5hbC9oZWFsLnRzXCI7XG5pbXBvcnQgeyBOT19TSEVMRiwgdHlwZSBTaGVsZiB9IGZyb20gXCIuL2pvdXJuYWwvc2hlbGYudHNcIjtcbmltcG9ydCB7IHR5cGUgQWNrLCB0eXBlIEFwYXJ0LCB0eXBlIEhlYWQsIHR5cGUgTGluZSwgYWxsLCBhbnN3ZXIsIGJldHdlZW4sIGxpbmVBdCwgbGluZXNPZldpc2gsIG9wZW5TdG9yZSwgd3JpdGluZyB9IGZyb20gXCIuL2pvdXJuYWwvc3RvcmUudHNcIjtcblxuLyoqIEhvdyBtYW55IGVudHJpZXMgdGhhdCB1cHN0cmVhbSBoYXMgc3RheSBoZXJlLCBmb3IgcmVwcmludHMgd2l0aG91dCBhIG5ldHdvcmsuICovXG5jb25zdCBLRVBUID0gNTAwO1xuXG4vKiogV2hhdCB0aGUgam91cm5hbCBuZWVkcyBvZiBpdHMgc3Vycm91bmRpbmdzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdXJyb3VuZGluZ3Mge1xuICByZWFkb25seSBpZGI6IElEQkZhY3Rvcnk7XG4gIHJlYWRvbmx5IGtleVJhbmdlOiB0eXBlb2YgSURCS2V5UmFuZ2U7XG4gIC8qKiBUaGUgZGV2aWNlJ3MgY2xvY2ssIG1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwLiAqL1xuICByZWFkb25seSB3YWxsOiAoKSA9PiBudW1iZXI7XG4gIHJlYWRvbmx5IHJhbmRvbT86IFJhbmRvbTtcbiAgcmVhZG9ubHkgc2hlbGY/OiBTaGVsZjtcbiAgcmVhZG9ubHkga2VwdD86IG51bWJlcjtcbn1cblxuLyoqIFdobyB3aXNoZXMsIGFuZCB0aGUgY2FsbGVyJ3Mgb3duIG5hbWUgZm9yIHRoZSB3aXNoOiBnaXZlbiBhZ2FpbiwgaXQgaXMgYW5zd2VyZWQsIG5vdCBkb25lIGFnYWluLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaXNoT2Yge1xuICByZWFkb25seSBhY3Rvcjogc3RyaW5nO1xuICByZWFkb25seSBrZXk6IHN0cmluZztcbiAgcmVhZG9ubHkgY2F1c2U/OiBzdHJpbmc7XG59XG5cbi8qKiBBIGZhY3QgYWJvdXQgdG8gYmUgd3JpdHRlbiwgd2l0aCBpdHMgc2hhcGUuIE1hZGUgYnkgYHNhaWRgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWlkIHtcbiAgcmVhZG9ubHkgb2Y6IEZhY3RTaGFwZTx1bmtub3duLCB1bmtub3duPjtcbiAgcmVhZG9ubHkgZmFjdDogdW5rbm93bjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNhaWQ8VCwgRz4ob2Y6IEZhY3RTaGFwZTxULCBHPiwgZmFjdDogVCk6IFNhaWQge1xuICByZXR1cm4geyBvZjogb2YgYXMgRmFjdFNoYXBlPHVua25vd24sIHVua25vd24+LCBmYWN0IH07XG59XG5cbi8qKiBXaGF0IGNhbWUgb2YgYSB3aXNoOiB0aGUgZW50cmllcyAoYG9yaWdpbi5zZXFgKSBhbmQgdGhlaXIgZmFjdHMgYXMgSlNPTi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRG9uZSB7XG4gIHJlYWRvbmx5IHJlZnM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBmYWN0czogcmVhZG9ubHkgeyByZWFkb25seSBraW5kOiBzdHJpbmc7IHJlYWRvbmx5IGJvZHk6IHVua25vd24gfVtdO1xuICByZWFkb25seSByZXBlYXRlZDogYm9vbGVhbjtcbn1cblxuLyoqICp0ZXJzaW1wYW4qIChvbiB0aGlzIGRldmljZSksICphbWFuKiAoaW4gYSBub2RlIHVwc3RyZWFtKSwgKmRpIHB1c2F0KiAoaW4gdGhlIGh1YikuICovXG5leHBvcnQgdHlwZSBTYWZldHkgPSBcInNhdmVkXCIgfCBcInNhZmVcIiB8IFwiY2VudHJhbFwiO1xuXG4vKiogU29tZWJvZHkgZWxzZSB3cm90ZSBpbnRvIHRoaXMgam91cm5hbDogYW5vdGhlciB0YWIgaGFzIHRha2VuIHRoZSB0aWxsIG92ZXIuIE5vdGhpbmcgd2FzIHdyaXR0ZW4uICovXG5leHBvcnQgY2xhc3MgSm91cm5hbFRha2VuIGV4dGVuZHMgRXJyb3Ige1xuICBvdmVycmlkZSByZWFkb25seSBuYW1lID0gXCJKb3VybmFsVGFrZW5cIjtcbn1cblxuZXhwb3J0IGNsYXNzIEpvdXJuYWwge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZGV2aWNlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNsb2NrOiBIeWJyaWRDbG9jaztcbiAgLyoqIEhvdyBtYW55IGVudHJpZXMgd2VyZSBicm91Z2h0IGJhY2sgZnJvbSB0aGUgc2Vjb25kIGNvcHkgd2hlbiB0aGlzIGpvdXJuYWwgd2FzIG9wZW5lZC4gKi9cbiAgcmVhZG9ubHkgaGVhbGVkOiBudW1iZXI7XG4gIHByaXZhdGUgcmVhZG9ubHkgZGI6IElEQkRhdGFiYXNlO1xuICBwcml2YXRlIHJlYWRvbmx5IGFyb3VuZDogU3Vycm91bmRpbmdzO1xuICBwcml2YXRlIHJlYWRvbmx5IHNoZWxmOiBTaGVsZjtcbiAgcHJpdmF0ZSByZWFkb25seSBoZWFkcyA9IG5ldyBNYXA8c3RyaW5nLCBIZWFkPigpO1xuICBwcml2YXRlIHJlYWRvbmx5IGFja3MgPSBuZXcgTWFwPHN0cmluZywgQWNrPigpO1xuICAvKiogS2luZHMgb2YgdGhlIGVudHJpZXMgdGhhdCBubyBub2RlIGhhcyB5ZXQsIGJ5IG9yaWdpbiwgaW4gdGhlaXIgb3JkZXIsIHRoZSBsYXN0IG9uZSBsYXN0LiAqL1xuICBwcml2YXRlIHJlYWRvbmx5IHVuc2FmZSA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmdbXT4oKTtcbiAgcHJpdmF0ZSByZWFkb25seSB3YXRjaGVycyA9IG5ldyBTZXQ8KCkgPT4gdm9pZD4oKTtcbiAgcHJpdmF0ZSB0dXJuOiBQcm9taXNlPHVua25vd24+ID0gUHJvbWlzZS5yZXNvbHZlKCk7XG4gIHByaXZhdGUgY29weWluZzogUHJvbWlzZTx2b2lkPiA9IFByb21pc2UucmVzb2x2ZSgpO1xuICBwcml2YXRlIGNvcHlGYXVsdDogdW5rbm93biA9IG51bGw7XG4gIHByaXZhdGUgb3duID0gXCJcIjtcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKGRiOiBJREJEYXRhYmFzZSwgdGVuYW50OiBzdHJpbmcsIGRldmljZTogc3RyaW5nLCBhcm91bmQ6IFN1cnJvdW5kaW5ncywgaGVhbGVkOiBudW1iZXIpIHtcbiAgICB0aGlzLmRiID0gZGI7XG4gICAgdGhpcy50ZW5hbnQgPSB0ZW5hbnQ7XG4gICAgdGhpcy5kZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy5hcm91bmQgPSBhcm91bmQ7XG4gICAgdGhpcy5zaGVsZiA9IGFyb3VuZC5zaGVsZiA/PyBOT19TSEVMRjtcbiAgICB0aGlzLmNsb2NrID0gbmV3IEh5YnJpZENsb2NrKGFyb3VuZC53YWxsKTtcbiAgICB0aGlzLmhlYWxlZCA9IGhlYWxlZDtcbiAgfVxuXG4gIC8qKiBPcGVucyB0aGUgam91cm5hbCBvZiBhIGRldmljZSwgaGVhbHMgaXQgZnJvbSBpdHMgc2Vjb25kIGNvcHksIGFuZCBiZWdpbnMgYW4gaW5jYXJuYXRpb24gd2hlcmUgdGhlcmUgaXMgbm9uZSB0byBnbyBvbiB3aXRoLiAqL1xuICBzdGF0aWMgYXN5bmMgb3BlbihuYW1lOiBzdHJpbmcsIHRlbmFudDogc3RyaW5nLCBkZXZpY2U6IHN0cmluZywgYXJvdW5kOiBTdXJyb3VuZGluZ3MpOiBQcm9taXNlPEpvdXJuYWw+IHtcbiAgICBjb25zdCBkYiA9IGF3YWl0IG9wZW5TdG9yZShhcm91bmQuaWRiLCBuYW1lKTtcbiAgICBjb25zdCBoZWFsZWQgPSBhd2FpdCBoZWFsKGRiLCBhcm91bmQuc2hlbGYgPz8gTk9fU0hFTEYsIHRlbmFudCk7XG4gICAgY29uc3Qgam91cm5hbCA9IG5ldyBKb3VybmFsKGRiLCB0ZW5hbnQsIGRldmljZSwgYXJvdW5kLCBoZWFsZWQpO1xuICAgIGF3YWl0IGpvdXJuYWwubG9hZCgpO1xuICAgIGlmICgham91cm5hbC5vd24pIGF3YWl0IGpvdXJuYWwuaW5UdXJuKCgpID0+IGpvdXJuYWwuYmVnaW4oKSk7XG4gICAgZm9yIChjb25zdCBvcmlnaW4gb2Ygam91cm5hbC5oZWFkcy5rZXlzKCkpIGpvdXJuYWwuY29weShvcmlnaW4sIDEpO1xuICAgIHJldHVybiBqb3VybmFsO1xuICB9XG5cbiAgY2xvc2UoKTogdm9pZCB7XG4gICAgdGhpcy5kYi5jbG9zZSgpO1xuICB9XG5cbiAgLyoqIFRoZSBwcmVzZW50IGluY2FybmF0aW9uLiAqL1xuICBnZXQgb3JpZ2luKCk6IHN0cmluZyB7XG4gICAgcmV0dXJuIHRoaXMub3duO1xuICB9XG5cbiAgaGVhZChvcmlnaW46IHN0cmluZyk6IEhlYWQgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiB0aGlzLmhlYWRzLmdldChvcmlnaW4pO1xuICB9XG5cbiAgLyoqIEhvdyBtYW55IGVudHJpZXMgKG9mIGEga2luZCwgb3IgYWxsKSBubyBub2RlIHVwc3RyZWFtIGhhcyB5ZXQuICovXG4gIHdhaXRpbmcoa2luZCA9IFwiXCIpOiBudW1iZXIge1xuICAgIGxldCBtYW55ID0gMDtcbiAgICBmb3IgKGNvbnN0IGtpbmRzIG9mIHRoaXMudW5zYWZlLnZhbHVlcygpKSBtYW55ICs9IGtpbmQgPyBraW5kcy5maWx0ZXIoKG9uZSkgPT4gb25lID09PSBraW5kKS5sZW5ndGggOiBraW5kcy5sZW5ndGg7XG4gICAgcmV0dXJuIG1hbnk7XG4gIH1cblxuICAvKiogV2hlcmUgYW4gZW50cnkgb2YgdGhpcyBqb3VybmFsIGlzIGtub3duIHRvIGJlLiAqL1xuICBzYWZldHlPZihvcmlnaW46IHN0cmluZywgc2VxOiBudW1iZXIpOiBTYWZldHkge1xuICAgIGNvbnN0IGFja3MgPSBbLi4udGhpcy5hY2tzLnZhbHVlcygpXS5maWx0ZXIoKGFjaykgPT4gYWNrLm9yaWdpbiA9PT0gb3JpZ2luICYmIGFjay5zZXEgPj0gc2VxKTtcbiAgICBpZiAoYWNrcy5zb21lKChhY2spID0+IGFjay5yb2xlID09PSBcImh1YlwiKSkgcmV0dXJuIFwiY2VudHJhbFwiO1xuICAgIHJldHVybiBhY2tzLmxlbmd0aCA/IFwic2FmZVwiIDogXCJzYXZlZFwiO1xuICB9XG5cbiAgLyoqIENhbGxzIGFmdGVyIGV2ZXJ5IGNoYW5nZSBvZiB3aGF0IHRoaXMgam91cm5hbCBzYXlzLiBBbnN3ZXJzIGhvdyB0byBzdG9wLiAqL1xuICB3YXRjaChjaGFuZ2VkOiAoKSA9PiB2b2lkKTogKCkgPT4gdm9pZCB7XG4gICAgdGhpcy53YXRjaGVycy5hZGQoY2hhbmdlZCk7XG4gICAgcmV0dXJuICgpID0+IHRoaXMud2F0Y2hlcnMuZGVsZXRlKGNoYW5nZWQpO1xuICB9XG5cbiAgLyoqIFdoZW4gYWxsIHRoYXQgd2FzIHdyaXR0ZW4gc28gZmFyIGFsc28gc3RhbmRzIGluIHRoZSBzZWNvbmQgY29weTsgdGhyb3dzIHdoeSBpdCBjb3VsZCBub3QuICovXG4gIGFzeW5jIGNvcGllZCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCB0aGlzLmNvcHlpbmc7XG4gICAgaWYgKHRoaXMuY29weUZhdWx0KSB0aHJvdyB0aGlzLmNvcHlGYXVsdDtcbiAgfVxuXG4gIC8qKlxuICAgKiBXcml0ZXMgd2hhdCBgZGVjaWRlYCBzYXlzLCBhbGwgb2YgaXQgb3Igbm90aGluZywgYW5kIGFuc3dlcnMgd2hlbiBpdCBpcyBvbiB0aGUgZGlzay4gYGRlY2lkZWAgbWF5IHJlZnVzZSBieSB0aHJvd2luZy5cbiAgICogVGhyb3dzIEpvdXJuYWxUYWtlbiB3aGVuIGFub3RoZXIgd3JpdGVyIHdhcyBmYXN0ZXIsIGFuZCB3aGF0IEluZGV4ZWREQiB0aHJvd3Mgd2hlbiB0aGUgZGlzayBpcyBmdWxsLlxuICAgKi9cbiAgYXBwZW5kKHdpc2g6IFdpc2hPZiwgZGVjaWRlOiAobWludDogTWludCkgPT4gcmVhZG9ubHkgU2FpZFtdKTogUHJvbWlzZTxEb25lPiB7XG4gICAgcmV0dXJuIHRoaXMuaW5UdXJuKGFzeW5jICgpID0+IHtcbiAgICAgIGNvbnN0IGtleSA9IHdpc2gua2V5ID8gYCR7dGhpcy5kZXZpY2V9OiR7d2lzaC5rZXl9YCA6IFwiXCI7XG4gICAgICBjb25zdCBrbm93biA9IGtleSA/IGF3YWl0IGxpbmVzT2ZXaXNoKHRoaXMuZGIsIGtleSkgOiBbXTtcbiAgICAgIGlmIChrbm93bi5sZW5ndGgpIHJldHVybiBkb25lT2Yoa25vd24sIHRydWUpO1xuICAgICAgY29uc3QgaGVhZCA9IHRoaXMubXVzdEhhdmUodGhpcy5vd24pO1xuICAgICAgY29uc3Qgd2FsbE1zID0gdGhpcy5jbG9jay53YWxsKCk7XG4gICAgICBjb25zdCBsaW5lczogTGluZVtdID0gW107XG4gICAgICBsZXQgc3RhbXAgPSB7IG1zOiBoZWFkLm1zLCB0aWNrOiBoZWFkLnRpY2sgfTtcbiAgICAgIGZvciAoY29uc3QgeyBvZiwgZmFjdCB9IG9mIGRlY2lkZShuZXcgTWludChoZWFkLm9yaWdpbiwgaGVhZC5zZXEgKyAxKSkpIHtcbiAgICAgICAgc3RhbXAgPSB0aGlzLmNsb2NrLm5vdyh3YWxsTXMpO1xuICAgICAgICBjb25zdCBoZWFkaW5nOiBIZWFkaW5nID0ge1xuICAgICAgICAgIHRlbmFudDogdGhpcy50ZW5hbnQsXG4gICAgICAgICAgb3JpZ2luOiBoZWFkLm9yaWdpbixcbiAgICAgICAgICBzZXE6IGhlYWQuc2VxICsgMSArIGxpbmVzLmxlbmd0aCxcbiAgICAgICAgICAuLi5zdGFtcCxcbiAgICAgICAgICBkZXZpY2VfbXM6IHdhbGxNcyA9PT0gc3RhbXAubXMgPyAwIDogd2FsbE1zLFxuICAgICAgICAgIGFjdG9yOiB3aXNoLmFjdG9yLFxuICAgICAgICAgIHdpc2g6IGtleSxcbiAgICAgICAgICBjYXVzZTogd2lzaC5jYXVzZSA/PyBcIlwiLFxuICAgICAgICB9O1xuICAgICAgICBjb25zdCB0ZXh0ID0gZnJlZXplKGhlYWRpbmcsIG9mLCBmYWN0KTtcbiAgICAgICAgY29uc3QgaGFzaCA9IGF3YWl0IGxpbmsobGluZXMuYXQoLTEpPy5oYXNoID8/IGhlYWQuaGFzaCwgdGV4dCk7XG4gICAgICAgIGxpbmVzLnB1c2goeyBvcmlnaW46IGhlYWQub3JpZ2luLCBzZXE6IGhlYWRpbmcuc2VxLCB0ZXh0LCBoYXNoLCBraW5kOiBvZi5raW5kLCB3aXNoOiBrZXkgfSk7XG4gICAgICB9XG4gICAgICBpZiAobGluZXMubGVuZ3RoKSBhd2FpdCB0aGlzLmtlZXAoaGVhZCwgbGluZXMsIHN0YW1wKTtcbiAgICAgIHJldHVybiBkb25lT2YobGluZXMsIGZhbHNlKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBUaGUgZW50cmllcyBvZiBhbiBvcmlnaW4gdGhhdCBhcmUgaGVyZSwgZnJvbSBvbmUgbnVtYmVyIHRvIGFub3RoZXIuICovXG4gIGxpbmVzKG9yaWdpbjogc3RyaW5nLCBmaXJzdDogbnVtYmVyLCBsYXN0OiBudW1iZXIpOiBQcm9taXNlPExpbmVbXT4ge1xuICAgIHJldHVybiBhbGw8TGluZT4odGhpcy5kYiwgXCJsaW5lc1wiLCBiZXR3ZWVuKHRoaXMuYXJvdW5kLmtleVJhbmdlLCBvcmlnaW4sIGZpcnN0LCBsYXN0KSk7XG4gIH1cblxuICAvKiogVGhlIG5ld2VzdCBlbnRyaWVzIHRoYXQgYXJlIGhlcmUsIG9mIGFsbCBpbmNhcm5hdGlvbnMsIHRoZSBuZXdlc3QgZmlyc3Q6IGZvciByZXByaW50cyB3aXRob3V0IGEgbmV0d29yay4gKi9cbiAgYXN5bmMgcmVjZW50KG1vc3Q6IG51bWJlcik6IFByb21pc2U8TGluZVtdPiB7XG4gICAgY29uc3QgYWxsOiBMaW5lW10gPSBbXTtcbiAgICBmb3IgKGNvbnN0IGhlYWQgb2YgdGhpcy5oZWFkcy52YWx1ZXMoKSkgYWxsLnB1c2goLi4uKGF3YWl0IHRoaXMubGluZXMoaGVhZC5vcmlnaW4sIGhlYWQuc2VxIC0gbW9zdCArIDEsIGhlYWQuc2VxKSkpO1xuICAgIGNvbnN0IGF0ID0gbmV3IE1hcChhbGwubWFwKChsaW5lKSA9PiBbbGluZSwgdGhhdyhsaW5lLnRleHQpXSkpO1xuICAgIHJldHVybiBhbGwuc29ydCgoYSwgYikgPT4gYXQuZ2V0KGIpIS5tcyAtIGF0LmdldChhKSEubXMgfHwgYXQuZ2V0KGIpIS50aWNrIC0gYXQuZ2V0KGEpIS50aWNrKS5zbGljZSgwLCBtb3N0KTtcbiAgfVxuXG4gIC8vIC0tIHdoYXQgdGhlIGNvbnZlcnNhdGlvbiB3aXRoIHVwc3RyZWFtIGFza3MsIHNlZSBqb3VybmFsL3RhbGsudHNcblxuICAvKiogVGhlIGluY2FybmF0aW9ucyB0aGF0IGEgbm9kZSB1cHN0cmVhbSBzaG91bGQgaGVhciBvZiwgYW5kIGhvdyBmYXIgdGhleSBhcmUuICovXG4gIGhlYWRzVG9QdXNoKCk6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4ge1xuICAgIGNvbnN0IHRvbGQgPSBbLi4udGhpcy5oZWFkcy52YWx1ZXMoKV0uZmlsdGVyKChoZWFkKSA9PiBoZWFkLnNlcSA+IGhlYWQucHJ1bmVkKTtcbiAgICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKHRvbGQubWFwKChoZWFkKSA9PiBbaGVhZC5vcmlnaW4sIGhlYWQuc2VxXSkpO1xuICB9XG5cbiAgLyoqXG4gICAqIFRha2VzIGEgaGVhZCB0aGF0IHVwc3RyZWFtIHRvbGQgYXMgYW4gYWNrbm93bGVkZ2VtZW50LCBpZiBpdCBpcyBvbmUsIGFuZCBhbnN3ZXJzIGZyb20gd2hlcmUgdG8gcHVzaCBvbi5cbiAgICpcbiAgICogVXBzdHJlYW0ga25vd2luZyBtb3JlIG9mIGFuIGluY2FybmF0aW9uIHRoYW4gdGhpcyBqb3VybmFsIG1lYW5zIGEgbG9zdCB0YWlsOiB0aGUgaW5jYXJuYXRpb24gaXMgbmV2ZXIgd3JpdHRlbiBhZ2Fpbi5cbiAgICovXG4gIGhlZWRIZWFkKHBlZXI6IHsgcmVhZG9ubHkgbmFtZTogc3RyaW5nOyByZWFkb25seSByb2xlOiBzdHJpbmcgfSwgb3JpZ2luOiBzdHJpbmcsIHNlcTogbnVtYmVyLCBoYXNoOiBzdHJpbmcpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIHJldHVybiB0aGlzLmluVHVybihhc3luYyAoKSA9PiB7XG4gICAgICBjb25zdCBoZWFkID0gdGhpcy5tdXN0SGF2ZShvcmlnaW4pO1xuICAgICAgaWYgKHNlcSA+IGhlYWQuc2VxKSB7XG4gICAgICAgIGF3YWl0IHRoaXMuYWNrbm93bGVkZ2UocGVlciwgaGVhZCwgaGVhZC5zZXEpO1xuICAgICAgICBpZiAoaGVhZC5zdGF0ZSA9PT0gXCJvcGVuXCIpIGF3YWl0IHRoaXMuYmVnaW4oKTtcbiAgICAgICAgcmV0dXJuIGhlYWQuc2VxO1xuICAgICAgfVxuICAgICAgY29uc3Qgb3VycyA9IGF3YWl0IHRoaXMuaGFzaEF0KGhlYWQsIHNlcSk7XG4gICAgICBpZiAob3VycyAhPT0gbnVsbCAmJiBvdXJzICE9PSBoYXNoICYmIHNlcSA+IDApIHJldHVybiBNYXRoLm1heChoZWFkLnBydW5lZCwgc2VxIC0gTUFYX0JBVENIX0VOVFJJRVMgLyAyKTtcbiAgICAgIGF3YWl0IHRoaXMuYWNrbm93bGVkZ2UocGVlciwgaGVhZCwgc2VxKTtcbiAgICAgIHJldHVybiBzZXE7XG4gICAgfSk7XG4gIH1cblxuICAvKiogUnVucyBvZiB3aGF0IGNvbWVzIGFmdGVyIHRob3NlIG51bWJlcnMsIGFzIG11Y2ggYXMgZml0cyBvbmUgYmF0Y2g7IG5vbmUgd2hlbiB1cHN0cmVhbSBoYXMgYWxsLiAqL1xuICBhc3luYyBydW5zQWZ0ZXIodGhlcmU6IFJlYWRvbmx5TWFwPHN0cmluZywgbnVtYmVyPik6IFByb21pc2U8UnVuW10+IHtcbiAgICBjb25zdCBydW5zOiBSdW5bXSA9IFtdO1xuICAgIGxldCBlbnRyaWVzID0gMDtcbiAgICBsZXQgYnl0ZXMgPSAwO1xuICAgIGZvciAoY29uc3QgaGVhZCBvZiB0aGlzLmhlYWRzLnZhbHVlcygpKSB7XG4gICAgICBjb25zdCBhZnRlciA9IHRoZXJlLmdldChoZWFkLm9yaWdpbikgPz8gaGVhZC5wcnVuZWQ7XG4gICAgICBpZiAoaGVhZC5zZXEgPD0gYWZ0ZXIgfHwgYWZ0ZXIgPCBoZWFkLnBydW5lZCkgY29udGludWU7XG4gICAgICBjb25zdCBsaW5lcyA9IGF3YWl0IHRoaXMubGluZXMoaGVhZC5vcmlnaW4sIGFmdGVyICsgMSwgTWF0aC5taW4oaGVhZC5zZXEsIGFmdGVyICsgTUFYX0JBVENIX0VOVFJJRVMgLSBlbnRyaWVzKSk7XG4gICAgICBjb25zdCB0ZXh0czogc3RyaW5nW10gPSBbXTtcbiAgICAgIGZvciAoY29uc3QgeyB0ZXh0IH0gb2YgbGluZXMpIHtcbiAgICAgICAgY29uc3Qgc2l6ZSA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZSh0ZXh0KS5sZW5ndGg7XG4gICAgICAgIGlmIChlbnRyaWVzICYmIGJ5dGVzICsgc2l6ZSA+IE1BWF9CQVRDSF9CWVRFUykgYnJlYWs7XG4gICAgICAgIHRleHRzLnB1c2godGV4dCk7XG4gICAgICAgIGVudHJpZXMgKz0gMTtcbiAgICAgICAgYnl0ZXMgKz0gc2l6ZTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IHByZXYgPSBhd2FpdCB0aGlzLmhhc2hBdChoZWFkLCBhZnRlcik7XG4gICAgICBpZiAodGV4dHMubGVuZ3RoICYmIHByZXYgIT09IG51bGwpIHJ1bnMucHVzaCh7IHRlbmFudDogdGhpcy50ZW5hbnQsIG9yaWdpbjogaGVhZC5vcmlnaW4sIGZpcnN0OiBhZnRlciArIDEsIHByZXYsIHRleHRzIH0pO1xuICAgICAgaWYgKHRleHRzLmxlbmd0aCA8IGxpbmVzLmxlbmd0aCB8fCBlbnRyaWVzID49IE1BWF9CQVRDSF9FTlRSSUVTKSBicmVhaztcbiAgICB9XG4gICAgcmV0dXJuIHJ1bnM7XG4gIH1cblxuICAvKiogVGFrZXMgdGhlIGVudHJpZXMgZnJvbSBhIG51bWJlciBvbiBvdXQgb2YgYW4gaW5jYXJuYXRpb24gYW5kIHNheXMgdGhlbSBhZ2FpbiBpbiBhIG5ldyBvbmUuIEFuc3dlcnMgaG93IG1hbnkuICovXG4gIHNheUFnYWluKG9yaWdpbjogc3RyaW5nLCBmcm9tOiBudW1iZXIpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIHJldHVybiB0aGlzLmluVHVybihhc3luYyAoKSA9PiB7XG4gICAgICBjb25zdCBsaW5lcyA9IGF3YWl0IHRoaXMubGluZXMob3JpZ2luLCBmcm9tLCB0aGlzLm11c3RIYXZlKG9yaWdpbikuc2VxKTtcbiAgICAgIGlmIChvcmlnaW4gPT09IHRoaXMub3duKSBhd2FpdCB0aGlzLmJlZ2luKCk7XG4gICAgICBjb25zdCBvbGQgPSB0aGlzLm11c3RIYXZlKG9yaWdpbik7XG4gICAgICBjb25zdCBvd24gPSB0aGlzLm11c3RIYXZlKHRoaXMub3duKTtcbiAgICAgIGNvbnN0IGFnYWluID0gYXdhaXQgc2F5QWdhaW4obGluZXMsIG93biwgdGhpcy5jbG9jayk7XG4gICAgICBjb25zdCBsYXN0ID0gTWF0aC5taW4ob2xkLnNlcSwgZnJvbSAtIDEpO1xuICAgICAgY29uc3QgY3V0OiBIZWFkID0geyAuLi5vbGQsIHN0YXRlOiBcImNsb3NlZFwiLCBzZXE6IGxhc3QsIGhhc2g6IChhd2FpdCB0aGlzLmhhc2hBdChvbGQsIGxhc3QpKSA/PyBvbGQuaGFzaCwgYWNrZWQ6IE1hdGgubWluKG9sZC5hY2tlZCwgbGFzdCkgfTtcbiAgICAgIGNvbnN0IG5vdyA9IGFnYWluLmxlbmd0aCA/IHsgLi4ub3duLCAuLi5zdGFtcE9mKGFnYWluLmF0KC0xKSEpLCBzZXE6IGFnYWluLmF0KC0xKSEuc2VxLCBoYXNoOiBhZ2Fpbi5hdCgtMSkhLmhhc2ggfSA6IG93bjtcbiAgICAgIGF3YWl0IHdyaXRpbmcodGhpcy5kYiwgW1wiaGVhZHNcIiwgXCJsaW5lc1wiLCBcImFwYXJ0XCJdLCBhc3luYyAodGFibGUpID0+IHtcbiAgICAgICAgYXdhaXQgdGhpcy51bnRvdWNoZWQodGFibGUoXCJoZWFkc1wiKSwgW29sZCwgb3duXSk7XG4gICAgICAgIGZvciAoY29uc3QgW3BsYWNlLCBsaW5lXSBvZiBsaW5lcy5lbnRyaWVzKCkpIHtcbiAgICAgICAgICBjb25zdCBhcGFydDogQXBhcnQgPSB7IG9yaWdpbiwgc2VxOiBsaW5lLnNlcSwgdGV4dDogbGluZS50ZXh0LCBzYWlkQXM6IGAke293bi5vcmlnaW59LiR7YWdhaW5bcGxhY2VdIS5zZXF9YCB9O1xuICAgICAgICAgIHRhYmxlKFwiYXBhcnRcIikucHV0KGFwYXJ0KTtcbiAgICAgICAgICB0YWJsZShcImxpbmVzXCIpLmRlbGV0ZShbb3JpZ2luLCBsaW5lLnNlcV0pO1xuICAgICAgICB9XG4gICAgICAgIGZvciAoY29uc3QgbGluZSBvZiBhZ2FpbikgdGFibGUoXCJsaW5lc1wiKS5wdXQobGluZSk7XG4gICAgICAgIHRhYmxlKFwiaGVhZHNcIikucHV0KGN1dCk7XG4gICAgICAgIHRhYmxlKFwiaGVhZHNcIikucHV0KG5vdyk7XG4gICAgICB9KTtcbiAgICAgIGZvciAoY29uc3QgaGVhZCBvZiBbY3V0LCBub3ddKSBhd2FpdCB0aGlzLmhvbGQoaGVhZCk7XG4gICAgICB0aGlzLmNvcHkob3JpZ2luLCBmcm9tKTtcbiAgICAgIHRoaXMuY29weShvd24ub3JpZ2luLCBvd24uc2VxICsgMSk7XG4gICAgICByZXR1cm4gYWdhaW4ubGVuZ3RoO1xuICAgIH0pO1xuICB9XG5cbiAgLy8gLS0gaW5zaWRlXG5cbiAgcHJpdmF0ZSBpblR1cm48VD4oYWN0OiAoKSA9PiBQcm9taXNlPFQ+KTogUHJvbWlzZTxUPiB7XG4gICAgY29uc3QgbWluZSA9IHRoaXMudHVybi50aGVuKGFjdCk7XG4gICAgdGhpcy50dXJuID0gbWluZS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICAgIHJldHVybiBtaW5lO1xuICB9XG5cbiAgcHJpdmF0ZSBhc3luYyBsb2FkKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGZvciAoY29uc3QgYWNrIG9mIGF3YWl0IGFsbDxBY2s+KHRoaXMuZGIsIFwiYWNrc1wiKSkgdGhpcy5hY2tzLnNldChgJHthY2sucGVlcn0gJHthY2sub3JpZ2lufWAsIGFjayk7XG4gICAgZm9yIChjb25zdCBoZWFkIG9mIGF3YWl0IGFsbDxIZWFkPih0aGlzLmRiLCBcImhlYWRzXCIpKSB7XG4gICAgICBhd2FpdCB0aGlzLmhvbGQoaGVhZCk7XG4gICAgICB0aGlzLmNsb2NrLnJlc3RhcnQoaGVhZCk7XG4gICAgICBpZiAoaGVhZC5zdGF0ZSA9PT0gXCJvcGVuXCIpIHRoaXMub3duID0gaGVhZC5vcmlnaW47XG4gICAgfVxuICB9XG5cbiAgLyoqIFRha2VzIGEgaGVhZCBpbnRvIG1lbW9yeSwgd2l0aCB3aGF0IG9mIGl0IG5vIG5vZGUgaGFzIHlldC4gKi9cbiAgcHJpdmF0ZSBhc3luYyBob2xkKGhlYWQ6IEhlYWQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0aGlzLmhlYWRzLnNldChoZWFkLm9yaWdpbiwgaGVhZCk7XG4gICAgY29uc3QgbGluZXMgPSBoZWFkLnNlcSA+IGhlYWQuYWNrZWQgPyBhd2FpdCB0aGlzLmxpbmVzKGhlYWQub3JpZ2luLCBoZWFkLmFja2VkICsgMSwgaGVhZC5zZXEpIDogW107XG4gICAgdGhpcy51bnNhZmUuc2V0KGhlYWQub3JpZ2luLCBsaW5lcy5tYXAoKGxpbmUpID0+IGxpbmUua2luZCkpO1xuICAgIHRoaXMudGVsbCgpO1xuICB9XG5cbiAgLyoqIENsb3NlcyB0aGUgcHJlc2VudCBpbmNhcm5hdGlvbiBhbmQgb3BlbnMgYSBuZXcgb25lIHVuZGVyIGEgbmFtZSBub2JvZHkgZXZlciB1c2VkLiAqL1xuICBwcml2YXRlIGFzeW5jIGJlZ2luKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IG9yaWdpbiA9IG5ld09yaWdpbih0aGlzLmFyb3VuZC5yYW5kb20gPz8gc3lzdGVtUmFuZG9tKTtcbiAgICBjb25zdCBoYXNoID0gYXdhaXQgZ2VuZXNpcyh0aGlzLnRlbmFudCwgb3JpZ2luKTtcbiAgICBjb25zdCBtYWRlOiBIZWFkID0geyBvcmlnaW4sIHN0YXRlOiBcIm9wZW5cIiwgc2VxOiAwLCBoYXNoLCBtczogMCwgdGljazogMCwgYWNrZWQ6IDAsIHBydW5lZDogMCwgcHJ1bmVkSGFzaDogaGFzaCB9O1xuICAgIGNvbnN0IG9sZCA9IHRoaXMuaGVhZHMuZ2V0KHRoaXMub3duKTtcbiAgICBhd2FpdCB3cml0aW5nKHRoaXMuZGIsIFtcImhlYWRzXCJdLCBhc3luYyAodGFibGUpID0+IHtcbiAgICAgIGlmIChvbGQpIGF3YWl0IHRoaXMudW50b3VjaGVkKHRhYmxlKFwiaGVhZHNcIiksIFtvbGRdKTtcbiAgICAgIGlmIChvbGQpIHRhYmxlKFwiaGVhZHNcIikucHV0KHsgLi4ub2xkLCBzdGF0ZTogXCJjbG9zZWRcIiB9KTtcbiAgICAgIHRhYmxlKFwiaGVhZHNcIikuYWRkKG1hZGUpO1xuICAgIH0pO1xuICAgIGlmIChvbGQpIHRoaXMuaGVhZHMuc2V0KG9sZC5vcmlnaW4sIHsgLi4ub2xkLCBzdGF0ZTogXCJjbG9zZWRcIiB9KTtcbiAgICB0aGlzLm93biA9IG9yaWdpbjtcbiAgICBhd2FpdCB0aGlzLmhvbGQobWFkZSk7XG4gIH1cblxuICBwcml2YXRlIGFzeW5jIGtlZXAoaGVhZDogSGVhZCwgbGluZXM6IHJlYWRvbmx5IExpbmVbXSwgc3RhbXA6IHsgcmVhZG9ubHkgbXM6IG51bWJlcjsgcmVhZG9ubHkgdGljazogbnVtYmVyIH0pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBsYXN0ID0gbGluZXMuYXQoLTEpITtcbiAgICBjb25zdCBub3c6IEhlYWQgPSB7IC4uLmhlYWQsIC4uLnN0YW1wLCBzZXE6IGxhc3Quc2VxLCBoYXNoOiBsYXN0Lmhhc2ggfTtcbiAgICBhd2FpdCB3cml0aW5nKHRoaXMuZGIsIFtcImhlYWRzXCIsIFwibGluZXNcIl0sIGFzeW5jICh0YWJsZSkgPT4ge1xuICAgICAgYXdhaXQgdGhpcy51bnRvdWNoZWQodGFibGUoXCJoZWFkc1wiKSwgW2hlYWRdKTtcbiAgICAgIGZvciAoY29uc3QgbGluZSBvZiBsaW5lcykgdGFibGUoXCJsaW5lc1wiKS5hZGQobGluZSk7XG4gICAgICB0YWJsZShcImhlYWRzXCIpLnB1dChub3cpO1xuICAgIH0pO1xuICAgIHRoaXMuaGVhZHMuc2V0KG5vdy5vcmlnaW4sIG5vdyk7XG4gICAgdGhpcy51bnNhZmUuZ2V0KG5vdy5vcmlnaW4pIS5wdXNoKC4uLmxpbmVzLm1hcCgobGluZSkgPT4gbGluZS5raW5kKSk7XG4gICAgdGhpcy5jb3B5KG5vdy5vcmlnaW4sIGhlYWQuc2VxICsgMSk7XG4gICAgdGhpcy50ZWxsKCk7XG4gIH1cblxuICAvKiogVGhyb3dzIEpvdXJuYWxUYWtlbiB1bmxlc3MgdGhlIGhlYWRzIG9uIHRoZSBkaXNrIGFyZSB0aG9zZSB0aGlzIGpvdXJuYWwga25vd3MuICovXG4gIHByaXZhdGUgYXN5bmMgdW50b3VjaGVkKGhlYWRzOiBJREJPYmplY3RTdG9yZSwga25vd246IHJlYWRvbmx5IEhlYWRbXSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGZvciAoY29uc3QgaGVhZCBvZiBrbm93bikge1xuICAgICAgY29uc3Qgc3RvcmVkID0gKGF3YWl0IGFuc3dlcihoZWFkcy5nZXQoaGVhZC5vcmlnaW4pKSkgYXMgSGVhZCB8IHVuZGVmaW5lZDtcbiAgICAgIGlmIChzdG9yZWQ/LnNlcSAhPT0gaGVhZC5zZXEgfHwgc3RvcmVkLmhhc2ggIT09IGhlYWQuaGFzaCB8fCBzdG9yZWQuc3RhdGUgIT09IGhlYWQuc3RhdGUpIHtcbiAgICAgICAgdGhyb3cgbmV3IEpvdXJuYWxUYWtlbihgYW5vdGhlciB3cml0ZXIgaXMgYXQgJHtoZWFkLm9yaWdpbn0uJHtzdG9yZWQ/LnNlcX1gKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICBwcml2YXRlIGFzeW5jIGFja25vd2xlZGdlKHBlZXI6IHsgcmVhZG9ubHkgbmFtZTogc3RyaW5nOyByZWFkb25seSByb2xlOiBzdHJpbmcgfSwgaGVhZDogSGVhZCwgc2VxOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBrZXkgPSBgJHtwZWVyLm5hbWV9ICR7aGVhZC5vcmlnaW59YDtcbiAgICBjb25zdCBiZWZvcmUgPSB0aGlzLmFja3MuZ2V0KGtleSk7XG4gICAgaWYgKGJlZm9yZT8uc2VxID09PSBzZXEgJiYgYmVmb3JlLnJvbGUgPT09IHBlZXIucm9sZSAmJiBzZXEgPD0gaGVhZC5hY2tlZCkgcmV0dXJuO1xuICAgIGNvbnN0IGFjazogQWNrID0geyBwZWVyOiBwZWVyLm5hbWUsIG9yaWdpbjogaGVhZC5vcmlnaW4sIHJvbGU6IHBlZXIucm9sZSwgc2VxIH07XG4gICAgY29uc3QgYWNrZWQgPSBNYXRoLm1heChoZWFkLmFja2VkLCBzZXEpO1xuICAgIGNvbnN0IHVudGlsID0gTWF0aC5taW4oYWNrZWQsIGhlYWQuc2VxIC0gKHRoaXMuYXJvdW5kLmtlcHQgPz8gS0VQVCkpO1xuICAgIGNvbnN0IHBydW5lZCA9IE1hdGgubWF4KGhlYWQucHJ1bmVkLCB1bnRpbCk7XG4gICAgY29uc3QgcHJ1bmVkSGFzaCA9IChhd2FpdCB0aGlzLmhhc2hBdChoZWFkLCBwcnVuZWQpKSA/PyBoZWFkLnBydW5lZEhhc2g7XG4gICAgY29uc3Qgbm93OiBIZWFkID0geyAuLi5oZWFkLCBhY2tlZCwgcHJ1bmVkLCBwcnVuZWRIYXNoIH07XG4gICAgYXdhaXQgd3JpdGluZyh0aGlzLmRiLCBbXCJoZWFkc1wiLCBcImxpbmVzXCIsIFwiYWNrc1wiXSwgYXN5bmMgKHRhYmxlKSA9PiB7XG4gICAgICBhd2FpdCB0aGlzLnVudG91Y2hlZCh0YWJsZShcImhlYWRzXCIpLCBbaGVhZF0pO1xuICAgICAgdGFibGUoXCJhY2tzXCIpLnB1dChhY2spO1xuICAgICAgdGFibGUoXCJoZWFkc1wiKS5wdXQobm93KTtcbiAgICAgIGlmIChwcnVuZWQgPiBoZWFkLnBydW5lZCkgdGFibGUoXCJsaW5lc1wiKS5kZWxldGUoYmV0d2Vlbih0aGlzLmFyb3VuZC5rZXlSYW5nZSwgaGVhZC5vcmlnaW4sIGhlYWQucHJ1bmVkICsgMSwgcHJ1bmVkKSk7XG4gICAgfSk7XG4gICAgdGhpcy5hY2tzLnNldChrZXksIGFjayk7XG4gICAgdGhpcy5oZWFkcy5zZXQobm93Lm9yaWdpbiwgbm93KTtcbiAgICBpZiAoYWNrZWQgPiBoZWFkLmFja2VkKSB0aGlzLnVuc2FmZS5nZXQoaGVhZC5vcmlnaW4pIS5zcGxpY2UoMCwgYWNrZWQgLSBoZWFkLmFja2VkKTtcbiAgICB0aGlzLmNvcHkoaGVhZC5vcmlnaW4sIG5vdy5zZXEgKyAxKTtcbiAgICB0aGlzLnRlbGwoKTtcbiAgfVxuXG4gIC8qKiBUaGUgaGFzaCB1cCB0byBhbiBlbnRyeSwgb3IgbnVsbCB3aGVyZSB0aGlzIGpvdXJuYWwgbm8gbG9uZ2VyIGtub3dzIGl0LiAqL1xuICBwcml2YXRlIGFzeW5jIGhhc2hBdChoZWFkOiBIZWFkLCBzZXE6IG51bWJlcik6IFByb21pc2U8c3RyaW5nIHwgbnVsbD4ge1xuICAgIGlmIChzZXEgPT09IGhlYWQuc2VxKSByZXR1cm4gaGVhZC5oYXNoO1xuICAgIGlmIChzZXEgPT09IGhlYWQucHJ1bmVkKSByZXR1cm4gaGVhZC5wcnVuZWRIYXNoO1xuICAgIGlmIChzZXEgPT09IDApIHJldHVybiBnZW5lc2lzKHRoaXMudGVuYW50LCBoZWFkLm9yaWdpbik7XG4gICAgcmV0dXJuIChhd2FpdCBsaW5lQXQodGhpcy5kYiwgaGVhZC5vcmlnaW4sIHNlcSkpPy5oYXNoID8/IG51bGw7XG4gIH1cblxuICAvKiogQnJpbmdzIHRoZSBzZWNvbmQgY29weSBvZiBhbiBvcmlnaW4gdXAgdG8gZGF0ZSwgZnJvbSBhIG51bWJlciBvbjsgd2hhdCBpcyBzYWZlIGxlYXZlcyBpdC4gTmV2ZXIgaG9sZHMgdXAgYSBzYWxlLiAqL1xuICBwcml2YXRlIGNvcHkob3JpZ2luOiBzdHJpbmcsIGZyb206IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHNvdXJjZSA9IHsgdGVuYW50OiB0aGlzLnRlbmFudCwgc2hlbGY6IHRoaXMuc2hlbGYsIGxpbmVzOiB0aGlzLmxpbmVzLmJpbmQodGhpcyksIGhhc2hBdDogdGhpcy5oYXNoQXQuYmluZCh0aGlzKSB9O1xuICAgIHRoaXMuY29weWluZyA9IHRoaXMuY29weWluZy50aGVuKCgpID0+IGNvcHlPdXQoc291cmNlLCB0aGlzLm11c3RIYXZlKG9yaWdpbiksIGZyb20pKS50aGVuKFxuICAgICAgKCkgPT4ge1xuICAgICAgICB0aGlzLmNvcHlGYXVsdCA9IG51bGw7XG4gICAgICB9LFxuICAgICAgKHdoeTogdW5rbm93bikgPT4ge1xuICAgICAgICB0aGlzLmNvcHlGYXVsdCA9IHdoeTtcbiAgICAgIH0sXG4gICAgKTtcbiAgfVxuXG4gIHByaXZhdGUgbXVzdEhhdmUob3JpZ2luOiBzdHJpbmcpOiBIZWFkIHtcbiAgICBjb25zdCBoZWFkID0gdGhpcy5oZWFkcy5nZXQob3JpZ2luKTtcbiAgICBpZiAoIWhlYWQpIHRocm93IG5ldyBFcnJvcihgbm8gaW5jYXJuYXRpb24gb2YgdGhpcyBqb3VybmFsIGlzIGNhbGxlZCAke29yaWdpbn1gKTtcbiAgICByZXR1cm4gaGVhZDtcbiAgfVxuXG4gIHByaXZhdGUgdGVsbCgpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGNoYW5nZWQgb2YgdGhpcy53YXRjaGVycykgY2hhbmdlZCgpO1xuICB9XG59XG5cbmZ1bmN0aW9uIHN0YW1wT2YobGluZTogTGluZSk6IHsgcmVhZG9ubHkgbXM6IG51bWJlcjsgcmVhZG9ubHkgdGljazogbnVtYmVyIH0ge1xuICBjb25zdCB7IG1zLCB0aWNrIH0gPSB0aGF3KGxpbmUudGV4dCk7XG4gIHJldHVybiB7IG1zLCB0aWNrIH07XG59XG5cbmZ1bmN0aW9uIGRvbmVPZihsaW5lczogcmVhZG9ubHkgTGluZVtdLCByZXBlYXRlZDogYm9vbGVhbik6IERvbmUge1xuICByZXR1cm4ge1xuICAgIHJlZnM6IGxpbmVzLm1hcCgobGluZSkgPT4gYCR7bGluZS5vcmlnaW59LiR7bGluZS5zZXF9YCksXG4gICAgZmFjdHM6IGxpbmVzLm1hcCgobGluZSkgPT4gKHsga2luZDogbGluZS5raW5kLCBib2R5OiB0aGF3KGxpbmUudGV4dCkuYm9keSB9KSksXG4gICAgcmVwZWF0ZWQsXG4gIH07XG59XG4iLCAiY29uc3QgbWVzc2FnZXMgPSB7XG4gIEFib3J0RXJyb3I6IFwiQSByZXF1ZXN0IHdhcyBhYm9ydGVkLCBmb3IgZXhhbXBsZSB0aHJvdWdoIGEgY2FsbCB0byBJREJUcmFuc2FjdGlvbi5hYm9ydC5cIixcbiAgQ29uc3RyYWludEVycm9yOiBcIkEgbXV0YXRpb24gb3BlcmF0aW9uIGluIHRoZSB0cmFuc2FjdGlvbiBmYWlsZWQgYmVjYXVzZSBhIGNvbnN0cmFpbnQgd2FzIG5vdCBzYXRpc2ZpZWQuIEZvciBleGFtcGxlLCBhbiBvYmplY3Qgc3VjaCBhcyBhbiBvYmplY3Qgc3RvcmUgb3IgaW5kZXggYWxyZWFkeSBleGlzdHMgYW5kIGEgcmVxdWVzdCBhdHRlbXB0ZWQgdG8gY3JlYXRlIGEgbmV3IG9uZS5cIixcbiAgRGF0YUNsb25lRXJyb3I6IFwiVGhlIGRhdGEgYmVpbmcgc3RvcmVkIGNvdWxkIG5vdCBiZSBjbG9uZWQgYnkgdGhlIGludGVybmFsIHN0cnVjdHVyZWQgY2xvbmluZyBhbGdvcml0aG0uXCIsXG4gIERhdGFFcnJvcjogXCJEYXRhIHByb3ZpZGVkIHRvIGFuIG9wZXJhdGlvbiBkb2VzIG5vdCBtZWV0IHJlcXVpcmVtZW50cy5cIixcbiAgSW52YWxpZEFjY2Vzc0Vycm9yOiBcIkFuIGludmFsaWQgb3BlcmF0aW9uIHdhcyBwZXJmb3JtZWQgb24gYW4gb2JqZWN0LiBGb3IgZXhhbXBsZSB0cmFuc2FjdGlvbiBjcmVhdGlvbiBhdHRlbXB0IHdhcyBtYWRlLCBidXQgYW4gZW1wdHkgc2NvcGUgd2FzIHByb3ZpZGVkLlwiLFxuICBJbnZhbGlkU3RhdGVFcnJvcjogXCJBbiBvcGVyYXRpb24gd2FzIGNhbGxlZCBvbiBhbiBvYmplY3Qgb24gd2hpY2ggaXQgaXMgbm90IGFsbG93ZWQgb3IgYXQgYSB0aW1lIHdoZW4gaXQgaXMgbm90IGFsbG93ZWQuIEFsc28gb2NjdXJzIGlmIGEgcmVxdWVzdCBpcyBtYWRlIG9uIGEgc291cmNlIG9iamVjdCB0aGF0IGhhcyBiZWVuIGRlbGV0ZWQgb3IgcmVtb3ZlZC4gVXNlIFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvciBvciBSZWFkT25seUVycm9yIHdoZW4gcG9zc2libGUsIGFzIHRoZXkgYXJlIG1vcmUgc3BlY2lmaWMgdmFyaWF0aW9ucyBvZiBJbnZhbGlkU3RhdGVFcnJvci5cIixcbiAgTm90Rm91bmRFcnJvcjogXCJUaGUgb3BlcmF0aW9uIGZhaWxlZCBiZWNhdXNlIHRoZSByZXF1ZXN0ZWQgZGF0YWJhc2Ugb2JqZWN0IGNvdWxkIG5vdCBiZSBmb3VuZC4gRm9yIGV4YW1wbGUsIGFuIG9iamVjdCBzdG9yZSBkaWQgbm90IGV4aXN0IGJ1dCB3YXMgYmVpbmcgb3BlbmVkLlwiLFxuICBSZWFkT25seUVycm9yOiAnVGhlIG11dGF0aW5nIG9wZXJhdGlvbiB3YXMgYXR0ZW1wdGVkIGluIGEgXCJyZWFkb25seVwiIHRyYW5zYWN0aW9uLicsXG4gIFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvcjogXCJBIHJlcXVlc3Qgd2FzIHBsYWNlZCBhZ2FpbnN0IGEgdHJhbnNhY3Rpb24gd2hpY2ggaXMgY3VycmVudGx5IG5vdCBhY3RpdmUsIG9yIHdoaWNoIGlzIGZpbmlzaGVkLlwiLFxuICBTeW50YXhFcnJvcjogXCJUaGUga2V5cGF0aCBhcmd1bWVudCBjb250YWlucyBhbiBpbnZhbGlkIGtleSBwYXRoXCIsXG4gIFZlcnNpb25FcnJvcjogXCJBbiBhdHRlbXB0IHdhcyBtYWRlIHRvIG9wZW4gYSBkYXRhYmFzZSB1c2luZyBhIGxvd2VyIHZlcnNpb24gdGhhbiB0aGUgZXhpc3RpbmcgdmVyc2lvbi5cIlxufTtcblxuLy8gQ2Fubm90IHNldCBhbiBlcnJvciBjb2RlIG9uIGFuIGVycm9yIHVzaW5nIHRoZSBub3JtYWwgc2V0dGVyO1xuLy8gdGhpcyBsZWFkcyB0byBcIkNhbm5vdCBzZXQgcHJvcGVydHkgY29kZSBvZiAgd2hpY2ggaGFzIG9ubHkgYSBnZXR0ZXJcIlxuY29uc3Qgc2V0RXJyb3JDb2RlID0gKGVycm9yLCB2YWx1ZSkgPT4ge1xuICBPYmplY3QuZGVmaW5lUHJvcGVydHkoZXJyb3IsICdjb2RlJywge1xuICAgIHZhbHVlLFxuICAgIHdyaXRhYmxlOiBmYWxzZSxcbiAgICBlbnVtZXJhYmxlOiB0cnVlLFxuICAgIGNvbmZpZ3VyYWJsZTogZmFsc2VcbiAgfSk7XG59O1xuZXhwb3J0IGNsYXNzIEFib3J0RXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuQWJvcnRFcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiQWJvcnRFcnJvclwiKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIENvbnN0cmFpbnRFcnJvciBleHRlbmRzIERPTUV4Y2VwdGlvbiB7XG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2UgPSBtZXNzYWdlcy5Db25zdHJhaW50RXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIkNvbnN0cmFpbnRFcnJvclwiKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIERhdGFDbG9uZUVycm9yIGV4dGVuZHMgRE9NRXhjZXB0aW9uIHtcbiAgY29uc3RydWN0b3IobWVzc2FnZSA9IG1lc3NhZ2VzLkRhdGFDbG9uZUVycm9yKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgXCJEYXRhQ2xvbmVFcnJvclwiKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIERhdGFFcnJvciBleHRlbmRzIERPTUV4Y2VwdGlvbiB7XG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2UgPSBtZXNzYWdlcy5EYXRhRXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIkRhdGFFcnJvclwiKTtcbiAgICBzZXRFcnJvckNvZGUodGhpcywgMCk7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBJbnZhbGlkQWNjZXNzRXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuSW52YWxpZEFjY2Vzc0Vycm9yKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgXCJJbnZhbGlkQWNjZXNzRXJyb3JcIik7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBJbnZhbGlkU3RhdGVFcnJvciBleHRlbmRzIERPTUV4Y2VwdGlvbiB7XG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2UgPSBtZXNzYWdlcy5JbnZhbGlkU3RhdGVFcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiSW52YWxpZFN0YXRlRXJyb3JcIik7XG4gICAgc2V0RXJyb3JDb2RlKHRoaXMsIDExKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIE5vdEZvdW5kRXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuTm90Rm91bmRFcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiTm90Rm91bmRFcnJvclwiKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIFJlYWRPbmx5RXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuUmVhZE9ubHlFcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiUmVhZE9ubHlFcnJvclwiKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIFN5bnRheEVycm9yIGV4dGVuZHMgRE9NRXhjZXB0aW9uIHtcbiAgY29uc3RydWN0b3IobWVzc2FnZSA9IG1lc3NhZ2VzLlZlcnNpb25FcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiU3ludGF4RXJyb3JcIik7XG4gICAgc2V0RXJyb3JDb2RlKHRoaXMsIDEyKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvciBleHRlbmRzIERPTUV4Y2VwdGlvbiB7XG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2UgPSBtZXNzYWdlcy5UcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIlRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvclwiKTtcbiAgICBzZXRFcnJvckNvZGUodGhpcywgMCk7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBWZXJzaW9uRXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuVmVyc2lvbkVycm9yKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgXCJWZXJzaW9uRXJyb3JcIik7XG4gIH1cbn0iLCAiZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gaXNTaGFyZWRBcnJheUJ1ZmZlcihpbnB1dCkge1xuICByZXR1cm4gdHlwZW9mIFNoYXJlZEFycmF5QnVmZmVyICE9PSBcInVuZGVmaW5lZFwiICYmIGlucHV0IGluc3RhbmNlb2YgU2hhcmVkQXJyYXlCdWZmZXI7XG59IiwgImltcG9ydCBpc1NoYXJlZEFycmF5QnVmZmVyIGZyb20gXCIuL2lzU2hhcmVkQXJyYXlCdWZmZXIuanNcIjtcbmV4cG9ydCBjb25zdCBJTlZBTElEX1RZUEUgPSBTeW1ib2woXCJJTlZBTElEX1RZUEVcIik7XG5leHBvcnQgY29uc3QgSU5WQUxJRF9WQUxVRSA9IFN5bWJvbChcIklOVkFMSURfVkFMVUVcIik7XG5cbi8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2NvbnZlcnQtdmFsdWUtdG8ta2V5XG4vLyBUaGUgXCJ3aXRob3V0IGV4Y2VwdGlvbnNcIiB2ZXJzaW9uIGlzIGJlY2F1c2Ugd2UgdHlwaWNhbGx5IHdhbnQgdG8gdGhyb3cgZXhjZXB0aW9ucyAoRGF0YUVycm9yKSBidXQgbm90IGZvclxuLy8gdGhlIFwiaXMgcG90ZW50aWFsbHkgdmFsaWQga2V5IHJhbmdlXCIgcm91dGluZS5cbmNvbnN0IHZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcgPSAoaW5wdXQsIHNlZW4pID0+IHtcbiAgaWYgKHR5cGVvZiBpbnB1dCA9PT0gXCJudW1iZXJcIikge1xuICAgIGlmIChpc05hTihpbnB1dCkpIHtcbiAgICAgIC8vIElmIGlucHV0IGlzIE5hTiB0aGVuIHJldHVybiBcImludmFsaWQgdmFsdWVcIi5cbiAgICAgIHJldHVybiBJTlZBTElEX1ZBTFVFO1xuICAgIH1cbiAgICByZXR1cm4gaW5wdXQ7XG4gIH0gZWxzZSBpZiAoT2JqZWN0LnByb3RvdHlwZS50b1N0cmluZy5jYWxsKGlucHV0KSA9PT0gXCJbb2JqZWN0IERhdGVdXCIpIHtcbiAgICBjb25zdCBtcyA9IGlucHV0LnZhbHVlT2YoKTtcbiAgICBpZiAoaXNOYU4obXMpKSB7XG4gICAgICAvLyBJZiBtcyBpcyBOYU4gdGhlbiByZXR1cm4gXCJpbnZhbGlkIHZhbHVlXCIuXG4gICAgICByZXR1cm4gSU5WQUxJRF9WQUxVRTtcbiAgICB9XG4gICAgcmV0dXJuIG5ldyBEYXRlKG1zKTtcbiAgfSBlbHNlIGlmICh0eXBlb2YgaW5wdXQgPT09IFwic3RyaW5nXCIpIHtcbiAgICByZXR1cm4gaW5wdXQ7XG4gIH0gZWxzZSBpZiAoXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI3JlZi1mb3ItZGZuLWJ1ZmZlci1zb3VyY2UtdHlwZVxuICBpbnB1dCBpbnN0YW5jZW9mIEFycmF5QnVmZmVyIHx8IGlzU2hhcmVkQXJyYXlCdWZmZXIoaW5wdXQpIHx8IHR5cGVvZiBBcnJheUJ1ZmZlciAhPT0gXCJ1bmRlZmluZWRcIiAmJiBBcnJheUJ1ZmZlci5pc1ZpZXcgJiYgQXJyYXlCdWZmZXIuaXNWaWV3KGlucHV0KSkge1xuICAgIC8vIFdlIGNhbid0IGNvbnNpc3RlbnRseSB0ZXN0IGRldGFjaGVkbmVzcywgc28gaW5zdGVhZCB3ZSBjaGVjayBpZiBieXRlTGVuZ3RoID09PSAwXG4gICAgLy8gVGhpcyBpc24ndCBmb29scHJvb2YsIGJ1dCB0aGVyZSdzIG5vIHBlcmZlY3Qgd2F5IHRvIGRldGVjdCBpZiBVaW50OEFycmF5cyBvclxuICAgIC8vIFNoYXJlZEFycmF5QnVmZmVycyBhcmUgZGV0YWNoZWRcbiAgICBpZiAoXCJkZXRhY2hlZFwiIGluIGlucHV0ID8gaW5wdXQuZGV0YWNoZWQgOiBpbnB1dC5ieXRlTGVuZ3RoID09PSAwKSB7XG4gICAgICAvLyBJZiBpbnB1dCBpcyBkZXRhY2hlZCB0aGVuIHJldHVybiBcImludmFsaWQgdmFsdWVcIi5cbiAgICAgIHJldHVybiBJTlZBTElEX1ZBTFVFO1xuICAgIH1cbiAgICBsZXQgYXJyYXlCdWZmZXI7XG4gICAgbGV0IG9mZnNldCA9IDA7XG4gICAgbGV0IGxlbmd0aCA9IDA7XG4gICAgaWYgKGlucHV0IGluc3RhbmNlb2YgQXJyYXlCdWZmZXIgfHwgaXNTaGFyZWRBcnJheUJ1ZmZlcihpbnB1dCkpIHtcbiAgICAgIGFycmF5QnVmZmVyID0gaW5wdXQ7XG4gICAgICBsZW5ndGggPSBpbnB1dC5ieXRlTGVuZ3RoO1xuICAgIH0gZWxzZSB7XG4gICAgICBhcnJheUJ1ZmZlciA9IGlucHV0LmJ1ZmZlcjtcbiAgICAgIG9mZnNldCA9IGlucHV0LmJ5dGVPZmZzZXQ7XG4gICAgICBsZW5ndGggPSBpbnB1dC5ieXRlTGVuZ3RoO1xuICAgIH1cbiAgICByZXR1cm4gYXJyYXlCdWZmZXIuc2xpY2Uob2Zmc2V0LCBvZmZzZXQgKyBsZW5ndGgpO1xuICB9IGVsc2UgaWYgKEFycmF5LmlzQXJyYXkoaW5wdXQpKSB7XG4gICAgaWYgKHNlZW4gPT09IHVuZGVmaW5lZCkge1xuICAgICAgc2VlbiA9IG5ldyBTZXQoKTtcbiAgICB9IGVsc2UgaWYgKHNlZW4uaGFzKGlucHV0KSkge1xuICAgICAgLy8gSWYgc2VlbiBjb250YWlucyBpbnB1dCwgdGhlbiByZXR1cm4gXCJpbnZhbGlkIHZhbHVlXCIuXG4gICAgICByZXR1cm4gSU5WQUxJRF9WQUxVRTtcbiAgICB9XG4gICAgc2Vlbi5hZGQoaW5wdXQpO1xuXG4gICAgLy8gVGhpcyBhbGdvcml0aG0gaXMgdHJpY2t5IHRvIGFjY291bnQgZm9yIGBiaW5kaW5ncy1pbmplY3Qta2V5cy1ieXBhc3MuYW55LmpzYC4gV2UgX3Nob3VsZF8gcmV0dXJuIGVhcmx5IHdoZW5cbiAgICAvLyBlbmNvdW50ZXJpbmcgYW4gaW52YWxpZCBrZXkvdHlwZSwgYnV0IHdlIGFsc28gbmVlZCB0byBhdm9pZCB0cmlnZ2VyaW5nIGBPYmplY3QucHJvdG90eXBlWycxMCddYCBpZiBpdCdzIGJlZW5cbiAgICAvLyBvdmVycmlkZGVuLiBPbmUgc2ltcGxlIHdheSB0byBkbyB0aGlzIChhbmQgd2hpY2ggZG9lc24ndCByZWx5IG9uIHNwYXJzZSBhcnJheXMgb3Igb3RoZXIgZXhvdGljIHNvbHV0aW9ucyB0aGF0XG4gICAgLy8gY291bGQgY2F1c2UgZGUtb3B0cykgaXMgdG8gdXNlIGBBcnJheS5mcm9tKClgIHdpdGggYSBtYXBwZXIgZnVuY3Rpb24sIHdoaWNoIGRvZXMgbm90IHRyaWdnZXIgdGhlIHByb3RvdHlwZVxuICAgIC8vIHNldHRlciBbMV0uIEl0IGRvZXMgcHJldmVudCBhbiBlYXJseSByZXR1cm4sIGJ1dCB3ZSBjYW4gYXQgbGVhc3Qgc2hvcnQtY2lyY3VpdCBpbnNpZGUgdGhlIG1hcHBlciBmdW5jdGlvblxuICAgIC8vICh3aGljaCBpc24ndCBzdHJpY3RseSBuZWNlc3NhcnkgdG8gcGFzcyB0aGUgV1BUcywgYnV0IGlzIGNsb3NlciB0byB0aGUgc3BlYykuXG4gICAgLy8gWzFdOiBTZWUgaHR0cHM6Ly90YzM5LmVzL2VjbWEyNjIvbXVsdGlwYWdlL2luZGV4ZWQtY29sbGVjdGlvbnMuaHRtbCNzZWMtYXJyYXkuZnJvbSwgc3BlY2lmaWNhbGx5XG4gICAgLy8gICAgICB0aGUgY2hhaW4gQ3JlYXRlRGF0YVByb3BlcnR5T3JUaHJvdyAtPiBDcmVhdGVEYXRhUHJvcGVydHkgLT4gRGVmaW5lT3duUHJvcGVydHkgd2hpY2ggZGVmaW5lc1xuICAgIC8vICAgICAgdGhlIGFycmF5IGVsZW1lbnQgYXMgYW4gXCJvd25cIiBwcm9wZXJ0eS5cbiAgICBsZXQgaGFzSW52YWxpZCA9IGZhbHNlO1xuICAgIGNvbnN0IGtleXMgPSBBcnJheS5mcm9tKHtcbiAgICAgIGxlbmd0aDogaW5wdXQubGVuZ3RoXG4gICAgfSwgKF8sIGkpID0+IHtcbiAgICAgIGlmIChoYXNJbnZhbGlkKSB7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGhvcCA9IE9iamVjdC5oYXNPd24oaW5wdXQsIGkpO1xuICAgICAgaWYgKCFob3ApIHtcbiAgICAgICAgLy8gSWYgaG9wIGlzIGZhbHNlLCByZXR1cm4gXCJpbnZhbGlkIHZhbHVlXCIuXG4gICAgICAgIGhhc0ludmFsaWQgPSB0cnVlO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICBjb25zdCBlbnRyeSA9IGlucHV0W2ldO1xuICAgICAgY29uc3Qga2V5ID0gdmFsdWVUb0tleVdpdGhvdXRUaHJvd2luZyhlbnRyeSwgc2Vlbik7XG4gICAgICAvLyBJZiBrZXkgaXMgXCJpbnZhbGlkIHZhbHVlXCIgb3IgXCJpbnZhbGlkIHR5cGVcIiBhYm9ydCB0aGVzZSBzdGVwcyBhbmQgcmV0dXJuIFwiaW52YWxpZCB2YWx1ZVwiLlxuICAgICAgaWYgKGtleSA9PT0gSU5WQUxJRF9WQUxVRSB8fCBrZXkgPT09IElOVkFMSURfVFlQRSkge1xuICAgICAgICBoYXNJbnZhbGlkID0gdHJ1ZTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgcmV0dXJuIGtleTtcbiAgICB9KTtcbiAgICBpZiAoaGFzSW52YWxpZCkge1xuICAgICAgcmV0dXJuIElOVkFMSURfVkFMVUU7XG4gICAgfVxuICAgIHJldHVybiBrZXlzO1xuICB9IGVsc2Uge1xuICAgIC8vIE90aGVyd2lzZTogUmV0dXJuIFwiaW52YWxpZCB0eXBlXCIuXG4gICAgcmV0dXJuIElOVkFMSURfVFlQRTtcbiAgfVxufTtcbmV4cG9ydCBkZWZhdWx0IHZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmc7IiwgImltcG9ydCB7IERhdGFFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcsIHsgSU5WQUxJRF9UWVBFLCBJTlZBTElEX1ZBTFVFIH0gZnJvbSBcIi4vdmFsdWVUb0tleVdpdGhvdXRUaHJvd2luZy5qc1wiO1xuLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY29udmVydC12YWx1ZS10by1rZXlcbi8vIFBsdXMgdGhyb3dpbmcgYSBEYXRhRXJyb3IgZm9yIGludmFsaWQgdmFsdWUvaW52YWxpZCBrZXksIHdoaWNoIGlzIGNvbW1vbmx5IGRvbmVcbi8vIGluIGxvdHMgb2YgSW5kZXhlZERCIG9wZXJhdGlvbnNcbmNvbnN0IHZhbHVlVG9LZXkgPSAoaW5wdXQsIHNlZW4pID0+IHtcbiAgY29uc3QgcmVzdWx0ID0gdmFsdWVUb0tleVdpdGhvdXRUaHJvd2luZyhpbnB1dCwgc2Vlbik7XG4gIGlmIChyZXN1bHQgPT09IElOVkFMSURfVkFMVUUgfHwgcmVzdWx0ID09PSBJTlZBTElEX1RZUEUpIHtcbiAgICAvLyBJZiBrZXkgaXMgXCJpbnZhbGlkIHZhbHVlXCIgb3IgXCJpbnZhbGlkIHR5cGVcIiwgdGhyb3cgYSBcIkRhdGFFcnJvclwiIERPTUV4Y2VwdGlvblxuICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgfVxuICByZXR1cm4gcmVzdWx0O1xufTtcbmV4cG9ydCBkZWZhdWx0IHZhbHVlVG9LZXk7IiwgImltcG9ydCB7IERhdGFFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vdmFsdWVUb0tleS5qc1wiO1xuY29uc3QgZ2V0VHlwZSA9IHggPT4ge1xuICBpZiAodHlwZW9mIHggPT09IFwibnVtYmVyXCIpIHtcbiAgICByZXR1cm4gXCJOdW1iZXJcIjtcbiAgfVxuICBpZiAoT2JqZWN0LnByb3RvdHlwZS50b1N0cmluZy5jYWxsKHgpID09PSBcIltvYmplY3QgRGF0ZV1cIikge1xuICAgIHJldHVybiBcIkRhdGVcIjtcbiAgfVxuICBpZiAoQXJyYXkuaXNBcnJheSh4KSkge1xuICAgIHJldHVybiBcIkFycmF5XCI7XG4gIH1cbiAgaWYgKHR5cGVvZiB4ID09PSBcInN0cmluZ1wiKSB7XG4gICAgcmV0dXJuIFwiU3RyaW5nXCI7XG4gIH1cbiAgaWYgKHggaW5zdGFuY2VvZiBBcnJheUJ1ZmZlcikge1xuICAgIHJldHVybiBcIkJpbmFyeVwiO1xuICB9XG4gIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbn07XG5cbi8qKlxuICogQ29tcGFyZSB0d28gYWxyZWFkeS1ub3JtYWxpemVkIEluZGV4ZWREQiBrZXlzIChpLmUuIGtleXMgdGhhdCBoYXZlIGFscmVhZHlcbiAqIGJlZW4gcnVuIHRocm91Z2ggYHZhbHVlVG9LZXlgKS4gVXNlIHRoaXMgb24gaW50ZXJuYWwvaG90IHBhdGhzIHdoZXJlIGtleXNcbiAqIGFyZSBrbm93biB0byBiZSB2YWxpZCB0byBhdm9pZCByZWR1bmRhbnQgYHZhbHVlVG9LZXlgIGNvbnZlcnNpb25zLlxuICpcbiAqIEZvciBjb21wYXJpbmcgcmF3L3VudHJ1c3RlZCBpbnB1dCwgdXNlIHRoZSBkZWZhdWx0LWV4cG9ydGVkIGBjbXBgIGluc3RlYWQg4oCUXG4gKiBpdCB2YWxpZGF0ZXMgYW5kIG5vcm1hbGl6ZXMgYm90aCBhcmd1bWVudHMgYmVmb3JlIGNvbXBhcmluZy5cbiAqL1xuZXhwb3J0IGNvbnN0IGNtcEtleXMgPSAoZmlyc3QsIHNlY29uZCkgPT4ge1xuICBjb25zdCB0MSA9IGdldFR5cGUoZmlyc3QpO1xuICBjb25zdCB0MiA9IGdldFR5cGUoc2Vjb25kKTtcbiAgaWYgKHQxICE9PSB0Mikge1xuICAgIGlmICh0MSA9PT0gXCJBcnJheVwiKSB7XG4gICAgICByZXR1cm4gMTtcbiAgICB9XG4gICAgaWYgKHQxID09PSBcIkJpbmFyeVwiICYmICh0MiA9PT0gXCJTdHJpbmdcIiB8fCB0MiA9PT0gXCJEYXRlXCIgfHwgdDIgPT09IFwiTnVtYmVyXCIpKSB7XG4gICAgICByZXR1cm4gMTtcbiAgICB9XG4gICAgaWYgKHQxID09PSBcIlN0cmluZ1wiICYmICh0MiA9PT0gXCJEYXRlXCIgfHwgdDIgPT09IFwiTnVtYmVyXCIpKSB7XG4gICAgICByZXR1cm4gMTtcbiAgICB9XG4gICAgaWYgKHQxID09PSBcIkRhdGVcIiAmJiB0MiA9PT0gXCJOdW1iZXJcIikge1xuICAgICAgcmV0dXJuIDE7XG4gICAgfVxuICAgIHJldHVybiAtMTtcbiAgfVxuXG4gIC8vIFRoaXMgYmxvY2sgaXMgZWZmZWN0aXZlbHkgdGhlIHNhbWUgYXMgdGhlIGFycmF5IGNvbXBhcmlzb24sIGJ1dCB3ZSBhdm9pZCBleHBlbnNpdmUgYGNtcEtleWAgY2FsbHNcbiAgaWYgKHQxID09PSBcIkJpbmFyeVwiKSB7XG4gICAgY29uc3QgZmlyc3RCeXRlcyA9IG5ldyBVaW50OEFycmF5KGZpcnN0KTtcbiAgICBjb25zdCBzZWNvbmRCeXRlcyA9IG5ldyBVaW50OEFycmF5KHNlY29uZCk7XG4gICAgY29uc3QgZmlyc3RMZW4gPSBmaXJzdEJ5dGVzLmxlbmd0aDtcbiAgICBjb25zdCBzZWNvbmRMZW4gPSBzZWNvbmRCeXRlcy5sZW5ndGg7XG4gICAgY29uc3QgbGVuZ3RoID0gTWF0aC5taW4oZmlyc3RMZW4sIHNlY29uZExlbik7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBsZW5ndGg7IGkrKykge1xuICAgICAgaWYgKGZpcnN0Qnl0ZXNbaV0gPiBzZWNvbmRCeXRlc1tpXSkge1xuICAgICAgICByZXR1cm4gMTtcbiAgICAgIH1cbiAgICAgIGlmIChmaXJzdEJ5dGVzW2ldIDwgc2Vjb25kQnl0ZXNbaV0pIHtcbiAgICAgICAgcmV0dXJuIC0xO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAoZmlyc3RMZW4gPiBzZWNvbmRMZW4pIHtcbiAgICAgIHJldHVybiAxO1xuICAgIH1cbiAgICBpZiAoZmlyc3RMZW4gPCBzZWNvbmRMZW4pIHtcbiAgICAgIHJldHVybiAtMTtcbiAgICB9XG4gICAgcmV0dXJuIDA7XG4gIH1cbiAgaWYgKHQxID09PSBcIkFycmF5XCIpIHtcbiAgICBjb25zdCBsZW5ndGggPSBNYXRoLm1pbihmaXJzdC5sZW5ndGgsIHNlY29uZC5sZW5ndGgpO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgbGVuZ3RoOyBpKyspIHtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGNtcEtleXMoZmlyc3RbaV0sIHNlY29uZFtpXSk7XG4gICAgICBpZiAocmVzdWx0ICE9PSAwKSB7XG4gICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgICB9XG4gICAgfVxuICAgIGlmIChmaXJzdC5sZW5ndGggPiBzZWNvbmQubGVuZ3RoKSB7XG4gICAgICByZXR1cm4gMTtcbiAgICB9XG4gICAgaWYgKGZpcnN0Lmxlbmd0aCA8IHNlY29uZC5sZW5ndGgpIHtcbiAgICAgIHJldHVybiAtMTtcbiAgICB9XG4gICAgcmV0dXJuIDA7XG4gIH1cbiAgaWYgKHQxID09PSBcIkRhdGVcIikge1xuICAgIGlmIChmaXJzdC5nZXRUaW1lKCkgPT09IHNlY29uZC5nZXRUaW1lKCkpIHtcbiAgICAgIHJldHVybiAwO1xuICAgIH1cbiAgfSBlbHNlIHtcbiAgICBpZiAoZmlyc3QgPT09IHNlY29uZCkge1xuICAgICAgcmV0dXJuIDA7XG4gICAgfVxuICB9XG4gIHJldHVybiBmaXJzdCA+IHNlY29uZCA/IDEgOiAtMTtcbn07XG5cbi8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2NvbXBhcmUtdHdvLWtleXNcbmNvbnN0IGNtcCA9IChmaXJzdCwgc2Vjb25kKSA9PiB7XG4gIGlmIChzZWNvbmQgPT09IHVuZGVmaW5lZCkge1xuICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgfVxuICByZXR1cm4gY21wS2V5cyh2YWx1ZVRvS2V5KGZpcnN0KSwgdmFsdWVUb0tleShzZWNvbmQpKTtcbn07XG5leHBvcnQgZGVmYXVsdCBjbXA7IiwgImltcG9ydCB7IGNtcEtleXMgfSBmcm9tIFwiLi9saWIvY21wLmpzXCI7XG5pbXBvcnQgeyBEYXRhRXJyb3IgfSBmcm9tIFwiLi9saWIvZXJyb3JzLmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi9saWIvdmFsdWVUb0tleS5qc1wiO1xuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNyYW5nZS1jb25jZXB0XG5jbGFzcyBGREJLZXlSYW5nZSB7XG4gIHN0YXRpYyBvbmx5KHZhbHVlKSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgdmFsdWUgPSB2YWx1ZVRvS2V5KHZhbHVlKTtcbiAgICByZXR1cm4gbmV3IEZEQktleVJhbmdlKHZhbHVlLCB2YWx1ZSwgZmFsc2UsIGZhbHNlKTtcbiAgfVxuICBzdGF0aWMgbG93ZXJCb3VuZChsb3dlciwgb3BlbiA9IGZhbHNlKSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgbG93ZXIgPSB2YWx1ZVRvS2V5KGxvd2VyKTtcbiAgICByZXR1cm4gbmV3IEZEQktleVJhbmdlKGxvd2VyLCB1bmRlZmluZWQsIG9wZW4sIHRydWUpO1xuICB9XG4gIHN0YXRpYyB1cHBlckJvdW5kKHVwcGVyLCBvcGVuID0gZmFsc2UpIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICB1cHBlciA9IHZhbHVlVG9LZXkodXBwZXIpO1xuICAgIHJldHVybiBuZXcgRkRCS2V5UmFuZ2UodW5kZWZpbmVkLCB1cHBlciwgdHJ1ZSwgb3Blbik7XG4gIH1cbiAgc3RhdGljIGJvdW5kKGxvd2VyLCB1cHBlciwgbG93ZXJPcGVuID0gZmFsc2UsIHVwcGVyT3BlbiA9IGZhbHNlKSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPCAyKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGxvd2VyID0gdmFsdWVUb0tleShsb3dlcik7XG4gICAgdXBwZXIgPSB2YWx1ZVRvS2V5KHVwcGVyKTtcbiAgICBjb25zdCBjbXBSZXN1bHQgPSBjbXBLZXlzKGxvd2VyLCB1cHBlcik7XG4gICAgaWYgKGNtcFJlc3VsdCA9PT0gMSB8fCBjbXBSZXN1bHQgPT09IDAgJiYgKGxvd2VyT3BlbiB8fCB1cHBlck9wZW4pKSB7XG4gICAgICB0aHJvdyBuZXcgRGF0YUVycm9yKCk7XG4gICAgfVxuICAgIHJldHVybiBuZXcgRkRCS2V5UmFuZ2UobG93ZXIsIHVwcGVyLCBsb3dlck9wZW4sIHVwcGVyT3Blbik7XG4gIH1cbiAgY29uc3RydWN0b3IobG93ZXIsIHVwcGVyLCBsb3dlck9wZW4sIHVwcGVyT3Blbikge1xuICAgIHRoaXMubG93ZXIgPSBsb3dlcjtcbiAgICB0aGlzLnVwcGVyID0gdXBwZXI7XG4gICAgdGhpcy5sb3dlck9wZW4gPSBsb3dlck9wZW47XG4gICAgdGhpcy51cHBlck9wZW4gPSB1cHBlck9wZW47XG4gIH1cblxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRia2V5cmFuZ2UtaW5jbHVkZXNcbiAgaW5jbHVkZXMoa2V5KSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAga2V5ID0gdmFsdWVUb0tleShrZXkpO1xuICAgIGlmICh0aGlzLmxvd2VyICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvbnN0IGNtcFJlc3VsdCA9IGNtcEtleXModGhpcy5sb3dlciwga2V5KTtcbiAgICAgIGlmIChjbXBSZXN1bHQgPT09IDEgfHwgY21wUmVzdWx0ID09PSAwICYmIHRoaXMubG93ZXJPcGVuKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKHRoaXMudXBwZXIgIT09IHVuZGVmaW5lZCkge1xuICAgICAgY29uc3QgY21wUmVzdWx0ID0gY21wS2V5cyh0aGlzLnVwcGVyLCBrZXkpO1xuICAgICAgaWYgKGNtcFJlc3VsdCA9PT0gLTEgfHwgY21wUmVzdWx0ID09PSAwICYmIHRoaXMudXBwZXJPcGVuKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQktleVJhbmdlXCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQktleVJhbmdlOyIsICJpbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi92YWx1ZVRvS2V5LmpzXCI7XG4vLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1zdGVwcy1mb3ItZXh0cmFjdGluZy1hLWtleS1mcm9tLWEtdmFsdWUtdXNpbmctYS1rZXktcGF0aFxuY29uc3QgZXh0cmFjdEtleSA9IChrZXlQYXRoLCB2YWx1ZSkgPT4ge1xuICBpZiAoQXJyYXkuaXNBcnJheShrZXlQYXRoKSkge1xuICAgIGNvbnN0IHJlc3VsdCA9IFtdO1xuICAgIGZvciAobGV0IGl0ZW0gb2Yga2V5UGF0aCkge1xuICAgICAgLy8gVGhpcyBkb2Vzbid0IG1ha2Ugc2Vuc2UgdG8gbWUgYmFzZWQgb24gdGhlIHNwZWMsIGJ1dCBpdCBpcyBuZWVkZWQgdG8gcGFzcyB0aGUgVzNDIEtleVBhdGggdGVzdHMgKHNlZSBzYW1lXG4gICAgICAvLyBjb21tZW50IGluIHZhbGlkYXRlS2V5UGF0aClcbiAgICAgIGlmIChpdGVtICE9PSB1bmRlZmluZWQgJiYgaXRlbSAhPT0gbnVsbCAmJiB0eXBlb2YgaXRlbSAhPT0gXCJzdHJpbmdcIiAmJiBpdGVtLnRvU3RyaW5nKSB7XG4gICAgICAgIGl0ZW0gPSBpdGVtLnRvU3RyaW5nKCk7XG4gICAgICB9XG4gICAgICBjb25zdCBrZXkgPSBleHRyYWN0S2V5KGl0ZW0sIHZhbHVlKS5rZXk7XG4gICAgICByZXN1bHQucHVzaCh2YWx1ZVRvS2V5KGtleSkpO1xuICAgIH1cbiAgICByZXR1cm4ge1xuICAgICAgdHlwZTogXCJmb3VuZFwiLFxuICAgICAga2V5OiByZXN1bHRcbiAgICB9O1xuICB9XG4gIGlmIChrZXlQYXRoID09PSBcIlwiKSB7XG4gICAgcmV0dXJuIHtcbiAgICAgIHR5cGU6IFwiZm91bmRcIixcbiAgICAgIGtleTogdmFsdWVcbiAgICB9O1xuICB9XG4gIGxldCByZW1haW5pbmdLZXlQYXRoID0ga2V5UGF0aDtcbiAgbGV0IG9iamVjdCA9IHZhbHVlO1xuICB3aGlsZSAocmVtYWluaW5nS2V5UGF0aCAhPT0gbnVsbCkge1xuICAgIGxldCBpZGVudGlmaWVyO1xuICAgIGNvbnN0IGkgPSByZW1haW5pbmdLZXlQYXRoLmluZGV4T2YoXCIuXCIpO1xuICAgIGlmIChpID49IDApIHtcbiAgICAgIGlkZW50aWZpZXIgPSByZW1haW5pbmdLZXlQYXRoLnNsaWNlKDAsIGkpO1xuICAgICAgcmVtYWluaW5nS2V5UGF0aCA9IHJlbWFpbmluZ0tleVBhdGguc2xpY2UoaSArIDEpO1xuICAgIH0gZWxzZSB7XG4gICAgICBpZGVudGlmaWVyID0gcmVtYWluaW5nS2V5UGF0aDtcbiAgICAgIHJlbWFpbmluZ0tleVBhdGggPSBudWxsO1xuICAgIH1cblxuICAgIC8vIHNwZWNpYWwgY2FzZXM6IGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2V2YWx1YXRlLWEta2V5LXBhdGgtb24tYS12YWx1ZVxuICAgIGNvbnN0IGlzU3BlY2lhbElkZW50aWZpZXIgPSBpZGVudGlmaWVyID09PSBcImxlbmd0aFwiICYmICh0eXBlb2Ygb2JqZWN0ID09PSBcInN0cmluZ1wiIHx8IEFycmF5LmlzQXJyYXkob2JqZWN0KSkgfHwgKGlkZW50aWZpZXIgPT09IFwic2l6ZVwiIHx8IGlkZW50aWZpZXIgPT09IFwidHlwZVwiKSAmJiB0eXBlb2YgQmxvYiAhPT0gXCJ1bmRlZmluZWRcIiAmJiBvYmplY3QgaW5zdGFuY2VvZiBCbG9iIHx8IChpZGVudGlmaWVyID09PSBcIm5hbWVcIiB8fCBpZGVudGlmaWVyID09PSBcImxhc3RNb2RpZmllZFwiKSAmJiB0eXBlb2YgRmlsZSAhPT0gXCJ1bmRlZmluZWRcIiAmJiBvYmplY3QgaW5zdGFuY2VvZiBGaWxlO1xuICAgIGlmICghaXNTcGVjaWFsSWRlbnRpZmllciAmJiAodHlwZW9mIG9iamVjdCAhPT0gXCJvYmplY3RcIiB8fCBvYmplY3QgPT09IG51bGwgfHwgIU9iamVjdC5oYXNPd24ob2JqZWN0LCBpZGVudGlmaWVyKSkpIHtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIHR5cGU6IFwibm90Rm91bmRcIlxuICAgICAgfTtcbiAgICB9XG4gICAgb2JqZWN0ID0gb2JqZWN0W2lkZW50aWZpZXJdO1xuICB9XG4gIHJldHVybiB7XG4gICAgdHlwZTogXCJmb3VuZFwiLFxuICAgIGtleTogb2JqZWN0XG4gIH07XG59O1xuZXhwb3J0IGRlZmF1bHQgZXh0cmFjdEtleTsiLCAiLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY2xvbmUtdmFsdWVcbi8vIE5vdGUgdGhhdCB3ZSBvbmx5IG5lZWQgdG8gY2FsbCB0aGlzIGR1cmluZyBpbnNlcnRpb25zIGJlY2F1c2UgdGhlIHNwZWMgZG9lcyBub3QgZXhwZWN0IGFueSBjbG9uaW5nIGR1cmluZyByZXRyaWV2YWwsXG4vLyBvbmx5IGBTdHJ1Y3R1cmVkRGVzZXJpYWxpemUoKWAgKGUuZy4gc2VlIFsxXSkuIFRoaXMgaXMgYWxzbyBvbmx5IHJlcXVpcmVkIGZvciB2YWx1ZXMsIG5vdCBrZXlzLCBzaW5jZSBrZXlzIGRvIG5vdFxuLy8gcmVxdWlyZSBjbG9uaW5nIGR1cmluZyBpbnNlcnRpb24gKGUuZy4gc2VlIFsyXSkuXG4vLyBbMV06IGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI3JldHJpZXZlLW11bHRpcGxlLWl0ZW1zLWZyb20tYW4tb2JqZWN0LXN0b3JlXG4vLyBbMl06IGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2FkZC1vci1wdXRcbmV4cG9ydCBmdW5jdGlvbiBjbG9uZVZhbHVlRm9ySW5zZXJ0aW9uKHZhbHVlLCB0cmFuc2FjdGlvbikge1xuICAvLyBBc3NlcnQ6IHRyYW5zYWN0aW9u4oCZcyBzdGF0ZSBpcyBhY3RpdmUuXG4gIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoXCJBc3NlcnQ6IHRyYW5zYWN0aW9uIHN0YXRlIGlzIGFjdGl2ZVwiKTtcbiAgfVxuXG4gIC8vIFNldCB0cmFuc2FjdGlvbuKAmXMgc3RhdGUgdG8gaW5hY3RpdmUuXG4gIHRyYW5zYWN0aW9uLl9zdGF0ZSA9IFwiaW5hY3RpdmVcIjtcbiAgdHJ5IHtcbiAgICAvLyBMZXQgc2VyaWFsaXplZCBiZSBTdHJ1Y3R1cmVkU2VyaWFsaXplRm9yU3RvcmFnZSh2YWx1ZSkuXG4gICAgLy8gTGV0IGNsb25lIGJlID8gU3RydWN0dXJlZERlc2VyaWFsaXplKHNlcmlhbGl6ZWQsIHRhcmdldFJlYWxtKS5cbiAgICAvLyBSZXR1cm4gY2xvbmUuXG4gICAgcmV0dXJuIHN0cnVjdHVyZWRDbG9uZSh2YWx1ZSk7XG4gIH0gZmluYWxseSB7XG4gICAgLy8gU2V0IHRyYW5zYWN0aW9u4oCZcyBzdGF0ZSB0byBhY3RpdmUuXG4gICAgdHJhbnNhY3Rpb24uX3N0YXRlID0gXCJhY3RpdmVcIjtcbiAgfVxufSIsICJpbXBvcnQgRkRCS2V5UmFuZ2UgZnJvbSBcIi4vRkRCS2V5UmFuZ2UuanNcIjtcbmltcG9ydCBGREJPYmplY3RTdG9yZSBmcm9tIFwiLi9GREJPYmplY3RTdG9yZS5qc1wiO1xuaW1wb3J0IGNtcCwgeyBjbXBLZXlzIH0gZnJvbSBcIi4vbGliL2NtcC5qc1wiO1xuaW1wb3J0IHsgRGF0YUVycm9yLCBJbnZhbGlkQWNjZXNzRXJyb3IsIEludmFsaWRTdGF0ZUVycm9yLCBSZWFkT25seUVycm9yLCBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IgfSBmcm9tIFwiLi9saWIvZXJyb3JzLmpzXCI7XG5pbXBvcnQgZXh0cmFjdEtleSBmcm9tIFwiLi9saWIvZXh0cmFjdEtleS5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vbGliL3ZhbHVlVG9LZXkuanNcIjtcbmltcG9ydCB7IGNsb25lVmFsdWVGb3JJbnNlcnRpb24gfSBmcm9tIFwiLi9saWIvY2xvbmVWYWx1ZUZvckluc2VydGlvbi5qc1wiO1xuY29uc3QgZ2V0RWZmZWN0aXZlT2JqZWN0U3RvcmUgPSBjdXJzb3IgPT4ge1xuICBpZiAoY3Vyc29yLnNvdXJjZSBpbnN0YW5jZW9mIEZEQk9iamVjdFN0b3JlKSB7XG4gICAgcmV0dXJuIGN1cnNvci5zb3VyY2U7XG4gIH1cbiAgcmV0dXJuIGN1cnNvci5zb3VyY2Uub2JqZWN0U3RvcmU7XG59O1xuXG4vLyBUaGlzIHRha2VzIGEga2V5IHJhbmdlLCBhIGxpc3Qgb2YgbG93ZXIgYm91bmRzLCBhbmQgYSBsaXN0IG9mIHVwcGVyIGJvdW5kcyBhbmQgY29tYmluZXMgdGhlbSBhbGwgaW50byBhIHNpbmdsZSBrZXlcbi8vIHJhbmdlLiBJdCBkb2VzIG5vdCBoYW5kbGUgZ3QvZ3RlIGRpc3RpbmN0aW9ucywgYmVjYXVzZSBpdCBkb2Vzbid0IHJlYWxseSBtYXR0ZXIgbXVjaCBhbnl3YXksIHNpbmNlIGZvciBuZXh0L3ByZXZcbi8vIGN1cnNvciBpdGVyYXRpb24gaXQnZCBhbHNvIGhhdmUgdG8gbG9vayBhdCB2YWx1ZXMgdG8gYmUgcHJlY2lzZSwgd2hpY2ggd291bGQgYmUgY29tcGxpY2F0ZWQuIFRoaXMgc2hvdWxkIGdldCB1cyA5OSVcbi8vIG9mIHRoZSB3YXkgdGhlcmUuXG5jb25zdCBtYWtlS2V5UmFuZ2UgPSAocmFuZ2UsIGxvd2VycywgdXBwZXJzKSA9PiB7XG4gIC8vIFN0YXJ0IHdpdGggYm91bmRzIGZyb20gcmFuZ2VcbiAgbGV0IGxvd2VyID0gcmFuZ2UgIT09IHVuZGVmaW5lZCA/IHJhbmdlLmxvd2VyIDogdW5kZWZpbmVkO1xuICBsZXQgdXBwZXIgPSByYW5nZSAhPT0gdW5kZWZpbmVkID8gcmFuZ2UudXBwZXIgOiB1bmRlZmluZWQ7XG5cbiAgLy8gQXVnbWVudCB3aXRoIHZhbHVlcyBmcm9tIGxvd2VycyBhbmQgdXBwZXJzXG4gIGZvciAoY29uc3QgbG93ZXJUZW1wIG9mIGxvd2Vycykge1xuICAgIGlmIChsb3dlclRlbXAgPT09IHVuZGVmaW5lZCkge1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChsb3dlciA9PT0gdW5kZWZpbmVkIHx8IGNtcEtleXMobG93ZXIsIGxvd2VyVGVtcCkgPT09IDEpIHtcbiAgICAgIGxvd2VyID0gbG93ZXJUZW1wO1xuICAgIH1cbiAgfVxuICBmb3IgKGNvbnN0IHVwcGVyVGVtcCBvZiB1cHBlcnMpIHtcbiAgICBpZiAodXBwZXJUZW1wID09PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAodXBwZXIgPT09IHVuZGVmaW5lZCB8fCBjbXBLZXlzKHVwcGVyLCB1cHBlclRlbXApID09PSAtMSkge1xuICAgICAgdXBwZXIgPSB1cHBlclRlbXA7XG4gICAgfVxuICB9XG4gIGlmIChsb3dlciAhPT0gdW5kZWZpbmVkICYmIHVwcGVyICE9PSB1bmRlZmluZWQpIHtcbiAgICByZXR1cm4gRkRCS2V5UmFuZ2UuYm91bmQobG93ZXIsIHVwcGVyKTtcbiAgfVxuICBpZiAobG93ZXIgIT09IHVuZGVmaW5lZCkge1xuICAgIHJldHVybiBGREJLZXlSYW5nZS5sb3dlckJvdW5kKGxvd2VyKTtcbiAgfVxuICBpZiAodXBwZXIgIT09IHVuZGVmaW5lZCkge1xuICAgIHJldHVybiBGREJLZXlSYW5nZS51cHBlckJvdW5kKHVwcGVyKTtcbiAgfVxufTtcblxuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNjdXJzb3JcbmNsYXNzIEZEQkN1cnNvciB7XG4gIF9nb3RWYWx1ZSA9IGZhbHNlO1xuICBfcG9zaXRpb24gPSB1bmRlZmluZWQ7IC8vIEtleSBvZiBwcmV2aW91c2x5IHJldHVybmVkIHJlY29yZFxuICBfb2JqZWN0U3RvcmVQb3NpdGlvbiA9IHVuZGVmaW5lZDtcbiAgX2tleU9ubHkgPSBmYWxzZTtcbiAgX2tleSA9IHVuZGVmaW5lZDtcbiAgX3ByaW1hcnlLZXkgPSB1bmRlZmluZWQ7XG4gIGNvbnN0cnVjdG9yKHNvdXJjZSwgcmFuZ2UsIGRpcmVjdGlvbiA9IFwibmV4dFwiLCByZXF1ZXN0LCBrZXlPbmx5ID0gZmFsc2UpIHtcbiAgICB0aGlzLl9yYW5nZSA9IHJhbmdlO1xuICAgIHRoaXMuX3NvdXJjZSA9IHNvdXJjZTtcbiAgICB0aGlzLl9kaXJlY3Rpb24gPSBkaXJlY3Rpb247XG4gICAgdGhpcy5fcmVxdWVzdCA9IHJlcXVlc3Q7XG4gICAgdGhpcy5fa2V5T25seSA9IGtleU9ubHk7XG4gIH1cblxuICAvLyBSZWFkIG9ubHkgcHJvcGVydGllc1xuICBnZXQgc291cmNlKCkge1xuICAgIHJldHVybiB0aGlzLl9zb3VyY2U7XG4gIH1cbiAgc2V0IHNvdXJjZSh2YWwpIHtcbiAgICAvKiBGb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQgcmVxdWVzdCgpIHtcbiAgICByZXR1cm4gdGhpcy5fcmVxdWVzdDtcbiAgfVxuICBzZXQgcmVxdWVzdCh2YWwpIHtcbiAgICAvKiBGb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQgZGlyZWN0aW9uKCkge1xuICAgIHJldHVybiB0aGlzLl9kaXJlY3Rpb247XG4gIH1cbiAgc2V0IGRpcmVjdGlvbih2YWwpIHtcbiAgICAvKiBGb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQga2V5KCkge1xuICAgIHJldHVybiB0aGlzLl9rZXk7XG4gIH1cbiAgc2V0IGtleSh2YWwpIHtcbiAgICAvKiBGb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQgcHJpbWFyeUtleSgpIHtcbiAgICByZXR1cm4gdGhpcy5fcHJpbWFyeUtleTtcbiAgfVxuICBzZXQgcHJpbWFyeUtleSh2YWwpIHtcbiAgICAvKiBGb3IgYmFiZWwgKi9cbiAgfVxuXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2l0ZXJhdGUtYS1jdXJzb3JcbiAgX2l0ZXJhdGUoa2V5LCBwcmltYXJ5S2V5KSB7XG4gICAgY29uc3Qgc291cmNlSXNPYmplY3RTdG9yZSA9IHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmU7XG5cbiAgICAvLyBDYW4ndCB1c2Ugc291cmNlSXNPYmplY3RTdG9yZSBiZWNhdXNlIFR5cGVTY3JpcHRcbiAgICBjb25zdCByZWNvcmRzID0gdGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSA/IHRoaXMuc291cmNlLl9yYXdPYmplY3RTdG9yZS5yZWNvcmRzIDogdGhpcy5zb3VyY2UuX3Jhd0luZGV4LnJlY29yZHM7XG4gICAgbGV0IGZvdW5kUmVjb3JkO1xuICAgIGlmICh0aGlzLmRpcmVjdGlvbiA9PT0gXCJuZXh0XCIpIHtcbiAgICAgIGNvbnN0IHJhbmdlID0gbWFrZUtleVJhbmdlKHRoaXMuX3JhbmdlLCBba2V5LCB0aGlzLl9wb3NpdGlvbl0sIFtdKTtcbiAgICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHJlY29yZHMudmFsdWVzKHJhbmdlKSkge1xuICAgICAgICBjb25zdCBjbXBSZXN1bHRLZXkgPSBrZXkgIT09IHVuZGVmaW5lZCA/IGNtcEtleXMocmVjb3JkLmtleSwga2V5KSA6IHVuZGVmaW5lZDtcbiAgICAgICAgY29uc3QgY21wUmVzdWx0UG9zaXRpb24gPSB0aGlzLl9wb3NpdGlvbiAhPT0gdW5kZWZpbmVkID8gY21wS2V5cyhyZWNvcmQua2V5LCB0aGlzLl9wb3NpdGlvbikgOiB1bmRlZmluZWQ7XG4gICAgICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRLZXkgPT09IC0xKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHByaW1hcnlLZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRLZXkgPT09IC0xKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgICAgY29uc3QgY21wUmVzdWx0UHJpbWFyeUtleSA9IGNtcEtleXMocmVjb3JkLnZhbHVlLCBwcmltYXJ5S2V5KTtcbiAgICAgICAgICBpZiAoY21wUmVzdWx0S2V5ID09PSAwICYmIGNtcFJlc3VsdFByaW1hcnlLZXkgPT09IC0xKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRoaXMuX3Bvc2l0aW9uICE9PSB1bmRlZmluZWQgJiYgc291cmNlSXNPYmplY3RTdG9yZSkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiAhPT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9wb3NpdGlvbiAhPT0gdW5kZWZpbmVkICYmICFzb3VyY2VJc09iamVjdFN0b3JlKSB7XG4gICAgICAgICAgaWYgKGNtcFJlc3VsdFBvc2l0aW9uID09PSAtMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiA9PT0gMCAmJiBjbXBLZXlzKHJlY29yZC52YWx1ZSwgdGhpcy5fb2JqZWN0U3RvcmVQb3NpdGlvbikgIT09IDEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5fcmFuZ2UgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmICghdGhpcy5fcmFuZ2UuaW5jbHVkZXMocmVjb3JkLmtleSkpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBmb3VuZFJlY29yZCA9IHJlY29yZDtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmICh0aGlzLmRpcmVjdGlvbiA9PT0gXCJuZXh0dW5pcXVlXCIpIHtcbiAgICAgIC8vIFRoaXMgY291bGQgYmUgZG9uZSB3aXRob3V0IGl0ZXJhdGluZywgaWYgdGhlIHJhbmdlIHdhcyBkZWZpbmVkIHNsaWdodGx5IGJldHRlciAodG8gaGFuZGxlIGd0L2d0ZSBjYXNlcykuXG4gICAgICAvLyBCdXQgdGhlIHBlcmZvcm1hbmNlIGRpZmZlcmVuY2Ugc2hvdWxkIGJlIHNtYWxsLCBhbmQgdGhhdCB3b3VsZG4ndCB3b3JrIGFueXdheSBmb3IgZGlyZWN0aW9ucyB3aGVyZSB0aGVcbiAgICAgIC8vIHZhbHVlIG5lZWRzIHRvIGJlIHVzZWQgKGxpa2UgbmV4dCBhbmQgcHJldikuXG4gICAgICBjb25zdCByYW5nZSA9IG1ha2VLZXlSYW5nZSh0aGlzLl9yYW5nZSwgW2tleSwgdGhpcy5fcG9zaXRpb25dLCBbXSk7XG4gICAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiByZWNvcmRzLnZhbHVlcyhyYW5nZSkpIHtcbiAgICAgICAgaWYgKGtleSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKGNtcEtleXMocmVjb3JkLmtleSwga2V5KSA9PT0gLTEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5fcG9zaXRpb24gIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBLZXlzKHJlY29yZC5rZXksIHRoaXMuX3Bvc2l0aW9uKSAhPT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9yYW5nZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKCF0aGlzLl9yYW5nZS5pbmNsdWRlcyhyZWNvcmQua2V5KSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGZvdW5kUmVjb3JkID0gcmVjb3JkO1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKHRoaXMuZGlyZWN0aW9uID09PSBcInByZXZcIikge1xuICAgICAgY29uc3QgcmFuZ2UgPSBtYWtlS2V5UmFuZ2UodGhpcy5fcmFuZ2UsIFtdLCBba2V5LCB0aGlzLl9wb3NpdGlvbl0pO1xuICAgICAgZm9yIChjb25zdCByZWNvcmQgb2YgcmVjb3Jkcy52YWx1ZXMocmFuZ2UsIFwicHJldlwiKSkge1xuICAgICAgICBjb25zdCBjbXBSZXN1bHRLZXkgPSBrZXkgIT09IHVuZGVmaW5lZCA/IGNtcEtleXMocmVjb3JkLmtleSwga2V5KSA6IHVuZGVmaW5lZDtcbiAgICAgICAgY29uc3QgY21wUmVzdWx0UG9zaXRpb24gPSB0aGlzLl9wb3NpdGlvbiAhPT0gdW5kZWZpbmVkID8gY21wS2V5cyhyZWNvcmQua2V5LCB0aGlzLl9wb3NpdGlvbikgOiB1bmRlZmluZWQ7XG4gICAgICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRLZXkgPT09IDEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAocHJpbWFyeUtleSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKGNtcFJlc3VsdEtleSA9PT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICAgIGNvbnN0IGNtcFJlc3VsdFByaW1hcnlLZXkgPSBjbXBLZXlzKHJlY29yZC52YWx1ZSwgcHJpbWFyeUtleSk7XG4gICAgICAgICAgaWYgKGNtcFJlc3VsdEtleSA9PT0gMCAmJiBjbXBSZXN1bHRQcmltYXJ5S2V5ID09PSAxKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRoaXMuX3Bvc2l0aW9uICE9PSB1bmRlZmluZWQgJiYgc291cmNlSXNPYmplY3RTdG9yZSkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiAhPT0gLTEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5fcG9zaXRpb24gIT09IHVuZGVmaW5lZCAmJiAhc291cmNlSXNPYmplY3RTdG9yZSkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiA9PT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiA9PT0gMCAmJiBjbXBLZXlzKHJlY29yZC52YWx1ZSwgdGhpcy5fb2JqZWN0U3RvcmVQb3NpdGlvbikgIT09IC0xKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRoaXMuX3JhbmdlICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICBpZiAoIXRoaXMuX3JhbmdlLmluY2x1ZGVzKHJlY29yZC5rZXkpKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgZm91bmRSZWNvcmQgPSByZWNvcmQ7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAodGhpcy5kaXJlY3Rpb24gPT09IFwicHJldnVuaXF1ZVwiKSB7XG4gICAgICBsZXQgdGVtcFJlY29yZDtcbiAgICAgIGNvbnN0IHJhbmdlID0gbWFrZUtleVJhbmdlKHRoaXMuX3JhbmdlLCBbXSwgW2tleSwgdGhpcy5fcG9zaXRpb25dKTtcbiAgICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHJlY29yZHMudmFsdWVzKHJhbmdlLCBcInByZXZcIikpIHtcbiAgICAgICAgaWYgKGtleSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKGNtcEtleXMocmVjb3JkLmtleSwga2V5KSA9PT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9wb3NpdGlvbiAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKGNtcEtleXMocmVjb3JkLmtleSwgdGhpcy5fcG9zaXRpb24pICE9PSAtMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9yYW5nZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKCF0aGlzLl9yYW5nZS5pbmNsdWRlcyhyZWNvcmQua2V5KSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIHRlbXBSZWNvcmQgPSByZWNvcmQ7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgaWYgKHRlbXBSZWNvcmQpIHtcbiAgICAgICAgZm91bmRSZWNvcmQgPSByZWNvcmRzLmdldCh0ZW1wUmVjb3JkLmtleSk7XG4gICAgICB9XG4gICAgfVxuICAgIGxldCByZXN1bHQ7XG4gICAgaWYgKCFmb3VuZFJlY29yZCkge1xuICAgICAgdGhpcy5fa2V5ID0gdW5kZWZpbmVkO1xuICAgICAgaWYgKCFzb3VyY2VJc09iamVjdFN0b3JlKSB7XG4gICAgICAgIHRoaXMuX29iamVjdFN0b3JlUG9zaXRpb24gPSB1bmRlZmluZWQ7XG4gICAgICB9XG5cbiAgICAgIC8vIFwidGhpcyBpbnN0YW5jZW9mIEZEQkN1cnNvcldpdGhWYWx1ZVwiIHdvdWxkIGJlIGJldHRlciBhbmQgbm90IHJlcXVpcmUgKHRoaXMgYXMgYW55KSwgYnV0IGNhdXNlcyBydW50aW1lXG4gICAgICAvLyBlcnJvciBkdWUgdG8gY2lyY3VsYXIgZGVwZW5kZW5jeS5cbiAgICAgIGlmICghdGhpcy5fa2V5T25seSAmJiB0aGlzLnRvU3RyaW5nKCkgPT09IFwiW29iamVjdCBJREJDdXJzb3JXaXRoVmFsdWVdXCIpIHtcbiAgICAgICAgdGhpcy52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIH1cbiAgICAgIHJlc3VsdCA9IG51bGw7XG4gICAgfSBlbHNlIHtcbiAgICAgIHRoaXMuX3Bvc2l0aW9uID0gZm91bmRSZWNvcmQua2V5O1xuICAgICAgaWYgKCFzb3VyY2VJc09iamVjdFN0b3JlKSB7XG4gICAgICAgIHRoaXMuX29iamVjdFN0b3JlUG9zaXRpb24gPSBmb3VuZFJlY29yZC52YWx1ZTtcbiAgICAgIH1cbiAgICAgIHRoaXMuX2tleSA9IGZvdW5kUmVjb3JkLmtleTtcbiAgICAgIGlmIChzb3VyY2VJc09iamVjdFN0b3JlKSB7XG4gICAgICAgIHRoaXMuX3ByaW1hcnlLZXkgPSBzdHJ1Y3R1cmVkQ2xvbmUoZm91bmRSZWNvcmQua2V5KTtcbiAgICAgICAgaWYgKCF0aGlzLl9rZXlPbmx5ICYmIHRoaXMudG9TdHJpbmcoKSA9PT0gXCJbb2JqZWN0IElEQkN1cnNvcldpdGhWYWx1ZV1cIikge1xuICAgICAgICAgIHRoaXMudmFsdWUgPSBzdHJ1Y3R1cmVkQ2xvbmUoZm91bmRSZWNvcmQudmFsdWUpO1xuICAgICAgICB9XG4gICAgICB9IGVsc2Uge1xuICAgICAgICB0aGlzLl9wcmltYXJ5S2V5ID0gc3RydWN0dXJlZENsb25lKGZvdW5kUmVjb3JkLnZhbHVlKTtcbiAgICAgICAgaWYgKCF0aGlzLl9rZXlPbmx5ICYmIHRoaXMudG9TdHJpbmcoKSA9PT0gXCJbb2JqZWN0IElEQkN1cnNvcldpdGhWYWx1ZV1cIikge1xuICAgICAgICAgIGlmICh0aGlzLnNvdXJjZSBpbnN0YW5jZW9mIEZEQk9iamVjdFN0b3JlKSB7XG4gICAgICAgICAgICAvLyBDYW4ndCB1c2Ugc291cmNlSXNPYmplY3RTdG9yZSBiZWNhdXNlIFR5cGVTY3JpcHRcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcIlRoaXMgc2hvdWxkIG5ldmVyIGhhcHBlblwiKTtcbiAgICAgICAgICB9XG4gICAgICAgICAgY29uc3QgdmFsdWUgPSB0aGlzLnNvdXJjZS5vYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZ2V0VmFsdWUoZm91bmRSZWNvcmQudmFsdWUpO1xuICAgICAgICAgIHRoaXMudmFsdWUgPSBzdHJ1Y3R1cmVkQ2xvbmUodmFsdWUpO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICB0aGlzLl9nb3RWYWx1ZSA9IHRydWU7XG4gICAgICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgQHR5cGVzY3JpcHQtZXNsaW50L25vLXRoaXMtYWxpYXNcbiAgICAgIHJlc3VsdCA9IHRoaXM7XG4gICAgfVxuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCQ3Vyc29yLXVwZGF0ZS1JREJSZXF1ZXN0LWFueS12YWx1ZVxuICB1cGRhdGUodmFsdWUpIHtcbiAgICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25zdCBlZmZlY3RpdmVPYmplY3RTdG9yZSA9IGdldEVmZmVjdGl2ZU9iamVjdFN0b3JlKHRoaXMpO1xuICAgIGNvbnN0IGVmZmVjdGl2ZUtleSA9IE9iamVjdC5oYXNPd24odGhpcy5zb3VyY2UsIFwiX3Jhd0luZGV4XCIpID8gdGhpcy5wcmltYXJ5S2V5IDogdGhpcy5fcG9zaXRpb247XG4gICAgY29uc3QgdHJhbnNhY3Rpb24gPSBlZmZlY3RpdmVPYmplY3RTdG9yZS50cmFuc2FjdGlvbjtcbiAgICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICh0cmFuc2FjdGlvbi5tb2RlID09PSBcInJlYWRvbmx5XCIpIHtcbiAgICAgIHRocm93IG5ldyBSZWFkT25seUVycm9yKCk7XG4gICAgfVxuICAgIGlmIChlZmZlY3RpdmVPYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghKHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmUpICYmIHRoaXMuc291cmNlLl9yYXdJbmRleC5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCF0aGlzLl9nb3RWYWx1ZSB8fCAhT2JqZWN0Lmhhc093bih0aGlzLCBcInZhbHVlXCIpKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgY2xvbmUgPSBjbG9uZVZhbHVlRm9ySW5zZXJ0aW9uKHZhbHVlLCB0cmFuc2FjdGlvbik7XG4gICAgaWYgKGVmZmVjdGl2ZU9iamVjdFN0b3JlLmtleVBhdGggIT09IG51bGwpIHtcbiAgICAgIGxldCB0ZW1wS2V5O1xuICAgICAgdHJ5IHtcbiAgICAgICAgdGVtcEtleSA9IGV4dHJhY3RLZXkoZWZmZWN0aXZlT2JqZWN0U3RvcmUua2V5UGF0aCwgY2xvbmUpLmtleTtcbiAgICAgIH0gY2F0Y2ggKGVycikge1xuICAgICAgICAvKiBIYW5kbGVkIGltbWVkaWF0ZWx5IGJlbG93ICovXG4gICAgICB9XG4gICAgICBpZiAoY21wKHRlbXBLZXksIGVmZmVjdGl2ZUtleSkgIT09IDApIHtcbiAgICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCByZWNvcmQgPSB7XG4gICAgICBrZXk6IGVmZmVjdGl2ZUtleSxcbiAgICAgIHZhbHVlOiBjbG9uZVxuICAgIH07XG4gICAgcmV0dXJuIHRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogZWZmZWN0aXZlT2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLnN0b3JlUmVjb3JkLmJpbmQoZWZmZWN0aXZlT2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLCByZWNvcmQsIGZhbHNlLCB0cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCQ3Vyc29yLWFkdmFuY2Utdm9pZC11bnNpZ25lZC1sb25nLWNvdW50XG4gIGFkdmFuY2UoY291bnQpIHtcbiAgICBpZiAoIU51bWJlci5pc0ludGVnZXIoY291bnQpIHx8IGNvdW50IDw9IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgZWZmZWN0aXZlT2JqZWN0U3RvcmUgPSBnZXRFZmZlY3RpdmVPYmplY3RTdG9yZSh0aGlzKTtcbiAgICBjb25zdCB0cmFuc2FjdGlvbiA9IGVmZmVjdGl2ZU9iamVjdFN0b3JlLnRyYW5zYWN0aW9uO1xuICAgIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKGVmZmVjdGl2ZU9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCEodGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSkgJiYgdGhpcy5zb3VyY2UuX3Jhd0luZGV4LmRlbGV0ZWQpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoIXRoaXMuX2dvdFZhbHVlKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMuX3JlcXVlc3QpIHtcbiAgICAgIHRoaXMuX3JlcXVlc3QucmVhZHlTdGF0ZSA9IFwicGVuZGluZ1wiO1xuICAgIH1cbiAgICB0cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246ICgpID0+IHtcbiAgICAgICAgbGV0IHJlc3VsdDtcbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBjb3VudDsgaSsrKSB7XG4gICAgICAgICAgcmVzdWx0ID0gdGhpcy5faXRlcmF0ZSgpO1xuXG4gICAgICAgICAgLy8gTm90IHN1cmUgd2h5IHRoaXMgaXMgbmVlZGVkXG4gICAgICAgICAgaWYgKCFyZXN1bHQpIHtcbiAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgICAgfSxcbiAgICAgIHJlcXVlc3Q6IHRoaXMuX3JlcXVlc3QsXG4gICAgICBzb3VyY2U6IHRoaXMuc291cmNlXG4gICAgfSk7XG4gICAgdGhpcy5fZ290VmFsdWUgPSBmYWxzZTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jd2lkbC1JREJDdXJzb3ItY29udGludWUtdm9pZC1hbnkta2V5XG4gIGNvbnRpbnVlKGtleSkge1xuICAgIGNvbnN0IGVmZmVjdGl2ZU9iamVjdFN0b3JlID0gZ2V0RWZmZWN0aXZlT2JqZWN0U3RvcmUodGhpcyk7XG4gICAgY29uc3QgdHJhbnNhY3Rpb24gPSBlZmZlY3RpdmVPYmplY3RTdG9yZS50cmFuc2FjdGlvbjtcbiAgICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmIChlZmZlY3RpdmVPYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghKHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmUpICYmIHRoaXMuc291cmNlLl9yYXdJbmRleC5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCF0aGlzLl9nb3RWYWx1ZSkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAga2V5ID0gdmFsdWVUb0tleShrZXkpO1xuICAgICAgY29uc3QgY21wUmVzdWx0ID0gY21wS2V5cyhrZXksIHRoaXMuX3Bvc2l0aW9uKTtcbiAgICAgIGlmIChjbXBSZXN1bHQgPD0gMCAmJiAodGhpcy5kaXJlY3Rpb24gPT09IFwibmV4dFwiIHx8IHRoaXMuZGlyZWN0aW9uID09PSBcIm5leHR1bmlxdWVcIikgfHwgY21wUmVzdWx0ID49IDAgJiYgKHRoaXMuZGlyZWN0aW9uID09PSBcInByZXZcIiB8fCB0aGlzLmRpcmVjdGlvbiA9PT0gXCJwcmV2dW5pcXVlXCIpKSB7XG4gICAgICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKHRoaXMuX3JlcXVlc3QpIHtcbiAgICAgIHRoaXMuX3JlcXVlc3QucmVhZHlTdGF0ZSA9IFwicGVuZGluZ1wiO1xuICAgIH1cbiAgICB0cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX2l0ZXJhdGUuYmluZCh0aGlzLCBrZXkpLFxuICAgICAgcmVxdWVzdDogdGhpcy5fcmVxdWVzdCxcbiAgICAgIHNvdXJjZTogdGhpcy5zb3VyY2VcbiAgICB9KTtcbiAgICB0aGlzLl9nb3RWYWx1ZSA9IGZhbHNlO1xuICB9XG5cbiAgLy8gaHRodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiY3Vyc29yLWNvbnRpbnVlcHJpbWFyeWtleVxuICBjb250aW51ZVByaW1hcnlLZXkoa2V5LCBwcmltYXJ5S2V5KSB7XG4gICAgY29uc3QgZWZmZWN0aXZlT2JqZWN0U3RvcmUgPSBnZXRFZmZlY3RpdmVPYmplY3RTdG9yZSh0aGlzKTtcbiAgICBjb25zdCB0cmFuc2FjdGlvbiA9IGVmZmVjdGl2ZU9iamVjdFN0b3JlLnRyYW5zYWN0aW9uO1xuICAgIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKGVmZmVjdGl2ZU9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCEodGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSkgJiYgdGhpcy5zb3VyY2UuX3Jhd0luZGV4LmRlbGV0ZWQpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAodGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSB8fCB0aGlzLmRpcmVjdGlvbiAhPT0gXCJuZXh0XCIgJiYgdGhpcy5kaXJlY3Rpb24gIT09IFwicHJldlwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZEFjY2Vzc0Vycm9yKCk7XG4gICAgfVxuICAgIGlmICghdGhpcy5fZ290VmFsdWUpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cblxuICAgIC8vIE5vdCBzdXJlIGFib3V0IHRoaXNcbiAgICBpZiAoa2V5ID09PSB1bmRlZmluZWQgfHwgcHJpbWFyeUtleSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyBuZXcgRGF0YUVycm9yKCk7XG4gICAgfVxuICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICBjb25zdCBjbXBSZXN1bHQgPSBjbXBLZXlzKGtleSwgdGhpcy5fcG9zaXRpb24pO1xuICAgIGlmIChjbXBSZXN1bHQgPT09IC0xICYmIHRoaXMuZGlyZWN0aW9uID09PSBcIm5leHRcIiB8fCBjbXBSZXN1bHQgPT09IDEgJiYgdGhpcy5kaXJlY3Rpb24gPT09IFwicHJldlwiKSB7XG4gICAgICB0aHJvdyBuZXcgRGF0YUVycm9yKCk7XG4gICAgfVxuICAgIHByaW1hcnlLZXkgPSB2YWx1ZVRvS2V5KHByaW1hcnlLZXkpO1xuICAgIGNvbnN0IGNtcFJlc3VsdDIgPSBjbXBLZXlzKHByaW1hcnlLZXksIHRoaXMuX29iamVjdFN0b3JlUG9zaXRpb24pO1xuICAgIGlmIChjbXBSZXN1bHQgPT09IDApIHtcbiAgICAgIGlmIChjbXBSZXN1bHQyIDw9IDAgJiYgdGhpcy5kaXJlY3Rpb24gPT09IFwibmV4dFwiIHx8IGNtcFJlc3VsdDIgPj0gMCAmJiB0aGlzLmRpcmVjdGlvbiA9PT0gXCJwcmV2XCIpIHtcbiAgICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAodGhpcy5fcmVxdWVzdCkge1xuICAgICAgdGhpcy5fcmVxdWVzdC5yZWFkeVN0YXRlID0gXCJwZW5kaW5nXCI7XG4gICAgfVxuICAgIHRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5faXRlcmF0ZS5iaW5kKHRoaXMsIGtleSwgcHJpbWFyeUtleSksXG4gICAgICByZXF1ZXN0OiB0aGlzLl9yZXF1ZXN0LFxuICAgICAgc291cmNlOiB0aGlzLnNvdXJjZVxuICAgIH0pO1xuICAgIHRoaXMuX2dvdFZhbHVlID0gZmFsc2U7XG4gIH1cbiAgZGVsZXRlKCkge1xuICAgIGNvbnN0IGVmZmVjdGl2ZU9iamVjdFN0b3JlID0gZ2V0RWZmZWN0aXZlT2JqZWN0U3RvcmUodGhpcyk7XG4gICAgY29uc3QgZWZmZWN0aXZlS2V5ID0gT2JqZWN0Lmhhc093bih0aGlzLnNvdXJjZSwgXCJfcmF3SW5kZXhcIikgPyB0aGlzLnByaW1hcnlLZXkgOiB0aGlzLl9wb3NpdGlvbjtcbiAgICBjb25zdCB0cmFuc2FjdGlvbiA9IGVmZmVjdGl2ZU9iamVjdFN0b3JlLnRyYW5zYWN0aW9uO1xuICAgIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRyYW5zYWN0aW9uLm1vZGUgPT09IFwicmVhZG9ubHlcIikge1xuICAgICAgdGhyb3cgbmV3IFJlYWRPbmx5RXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKGVmZmVjdGl2ZU9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCEodGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSkgJiYgdGhpcy5zb3VyY2UuX3Jhd0luZGV4LmRlbGV0ZWQpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoIXRoaXMuX2dvdFZhbHVlIHx8ICFPYmplY3QuaGFzT3duKHRoaXMsIFwidmFsdWVcIikpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICByZXR1cm4gdHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiBlZmZlY3RpdmVPYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlUmVjb3JkLmJpbmQoZWZmZWN0aXZlT2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLCBlZmZlY3RpdmVLZXksIHRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZyksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBnZXQgW1N5bWJvbC50b1N0cmluZ1RhZ10oKSB7XG4gICAgcmV0dXJuIFwiSURCQ3Vyc29yXCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQkN1cnNvcjsiLCAiaW1wb3J0IEZEQkN1cnNvciBmcm9tIFwiLi9GREJDdXJzb3IuanNcIjtcbmNsYXNzIEZEQkN1cnNvcldpdGhWYWx1ZSBleHRlbmRzIEZEQkN1cnNvciB7XG4gIHZhbHVlID0gdW5kZWZpbmVkO1xuICBjb25zdHJ1Y3Rvcihzb3VyY2UsIHJhbmdlLCBkaXJlY3Rpb24sIHJlcXVlc3QpIHtcbiAgICBzdXBlcihzb3VyY2UsIHJhbmdlLCBkaXJlY3Rpb24sIHJlcXVlc3QpO1xuICB9XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJDdXJzb3JXaXRoVmFsdWVcIjtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRkRCQ3Vyc29yV2l0aFZhbHVlOyIsICJpbXBvcnQgeyBJbnZhbGlkU3RhdGVFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuY29uc3Qgc3RvcHBlZCA9IChldmVudCwgbGlzdGVuZXIpID0+IHtcbiAgcmV0dXJuIGV2ZW50LmltbWVkaWF0ZVByb3BhZ2F0aW9uU3RvcHBlZCB8fCBldmVudC5ldmVudFBoYXNlID09PSBldmVudC5DQVBUVVJJTkdfUEhBU0UgJiYgbGlzdGVuZXIuY2FwdHVyZSA9PT0gZmFsc2UgfHwgZXZlbnQuZXZlbnRQaGFzZSA9PT0gZXZlbnQuQlVCQkxJTkdfUEhBU0UgJiYgbGlzdGVuZXIuY2FwdHVyZSA9PT0gdHJ1ZTtcbn07XG5cbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSL2RvbS8jY29uY2VwdC1ldmVudC1saXN0ZW5lci1pbnZva2VcbmNvbnN0IGludm9rZUV2ZW50TGlzdGVuZXJzID0gKGV2ZW50LCBvYmopID0+IHtcbiAgZXZlbnQuY3VycmVudFRhcmdldCA9IG9iajtcbiAgY29uc3QgZXJyb3JzID0gW107XG4gIGNvbnN0IGludm9rZSA9IGNhbGxiYWNrT3JPYmplY3QgPT4ge1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBjYWxsYmFjayA9IHR5cGVvZiBjYWxsYmFja09yT2JqZWN0ID09PSBcImZ1bmN0aW9uXCIgPyBjYWxsYmFja09yT2JqZWN0IDogY2FsbGJhY2tPck9iamVjdC5oYW5kbGVFdmVudDtcbiAgICAgIC8vIEB0cy1leHBlY3QtZXJyb3IgRXZlbnRDYWxsYmFjaydzIHR5cGVzIGFyZSBub3QgcXVpdGUgcmlnaHQgaGVyZVxuICAgICAgY2FsbGJhY2suY2FsbChldmVudC5jdXJyZW50VGFyZ2V0LCBldmVudCk7XG4gICAgfSBjYXRjaCAoZXJyKSB7XG4gICAgICBlcnJvcnMucHVzaChlcnIpO1xuICAgIH1cbiAgfTtcblxuICAvLyBUaGUgY2FsbGJhY2sgbWlnaHQgY2F1c2Ugb2JqLmxpc3RlbmVycyB0byBtdXRhdGUgYXMgd2UgdHJhdmVyc2UgaXQuXG4gIC8vIFRha2UgYSBjb3B5IG9mIHRoZSBhcnJheSBzbyB0aGF0IG5vdGhpbmcgc25lYWtzIGluIGFuZCB3ZSBkb24ndCBsb3NlXG4gIC8vIG91ciBwbGFjZS5cbiAgZm9yIChjb25zdCBsaXN0ZW5lciBvZiBvYmoubGlzdGVuZXJzLnNsaWNlKCkpIHtcbiAgICBpZiAoZXZlbnQudHlwZSAhPT0gbGlzdGVuZXIudHlwZSB8fCBzdG9wcGVkKGV2ZW50LCBsaXN0ZW5lcikpIHtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpbnZva2UobGlzdGVuZXIuY2FsbGJhY2spO1xuICB9XG4gIGNvbnN0IHR5cGVUb1Byb3AgPSB7XG4gICAgYWJvcnQ6IFwib25hYm9ydFwiLFxuICAgIGJsb2NrZWQ6IFwib25ibG9ja2VkXCIsXG4gICAgY2xvc2U6IFwib25jbG9zZVwiLFxuICAgIGNvbXBsZXRlOiBcIm9uY29tcGxldGVcIixcbiAgICBlcnJvcjogXCJvbmVycm9yXCIsXG4gICAgc3VjY2VzczogXCJvbnN1Y2Nlc3NcIixcbiAgICB1cGdyYWRlbmVlZGVkOiBcIm9udXBncmFkZW5lZWRlZFwiLFxuICAgIHZlcnNpb25jaGFuZ2U6IFwib252ZXJzaW9uY2hhbmdlXCJcbiAgfTtcbiAgY29uc3QgcHJvcCA9IHR5cGVUb1Byb3BbZXZlbnQudHlwZV07XG4gIGlmIChwcm9wID09PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoYFVua25vd24gZXZlbnQgdHlwZTogXCIke2V2ZW50LnR5cGV9XCJgKTtcbiAgfVxuICBjb25zdCBjYWxsYmFjayA9IGV2ZW50LmN1cnJlbnRUYXJnZXRbcHJvcF07XG4gIGlmIChjYWxsYmFjaykge1xuICAgIGNvbnN0IGxpc3RlbmVyID0ge1xuICAgICAgY2FsbGJhY2ssXG4gICAgICBjYXB0dXJlOiBmYWxzZSxcbiAgICAgIHR5cGU6IGV2ZW50LnR5cGVcbiAgICB9O1xuICAgIGlmICghc3RvcHBlZChldmVudCwgbGlzdGVuZXIpKSB7XG4gICAgICBpbnZva2UobGlzdGVuZXIuY2FsbGJhY2spO1xuICAgIH1cbiAgfVxuXG4gIC8vIHdlIHdhbnQgdG8gZXhlY3V0ZSBhbGwgbGlzdGVuZXJzIGJlZm9yZSBkZWNpZGluZyBpZiB3ZSB3YW50IHRvIHRocm93LCBiZWNhdXNlIHRoZXJlIGNvdWxkIGJlIGFuIGVycm9yIHRocm93biBieVxuICAvLyB0aGUgZmlyc3QgbGlzdGVuZXIsIGJ1dCB0aGUgc2Vjb25kIHNob3VsZCBzdGlsbCBiZSBpbnZva2VkXG4gIGlmIChlcnJvcnMubGVuZ3RoKSB7XG4gICAgdGhyb3cgbmV3IEFnZ3JlZ2F0ZUVycm9yKGVycm9ycyk7XG4gIH1cbn07XG5jbGFzcyBGYWtlRXZlbnRUYXJnZXQge1xuICBsaXN0ZW5lcnMgPSBbXTtcblxuICAvLyBUaGVzZSB3aWxsIGJlIG92ZXJyaWRkZW4gaW4gaW5kaXZpZHVhbCBzdWJjbGFzc2VzIGFuZCBtYWRlIG5vdCByZWFkb25seVxuXG4gIGFkZEV2ZW50TGlzdGVuZXIodHlwZSwgY2FsbGJhY2ssIG9wdGlvbnMpIHtcbiAgICBjb25zdCBjYXB0dXJlID0gISEodHlwZW9mIG9wdGlvbnMgPT09IFwib2JqZWN0XCIgJiYgb3B0aW9ucyA/IG9wdGlvbnMuY2FwdHVyZSA6IG9wdGlvbnMpO1xuICAgIHRoaXMubGlzdGVuZXJzLnB1c2goe1xuICAgICAgY2FsbGJhY2ssXG4gICAgICBjYXB0dXJlLFxuICAgICAgdHlwZVxuICAgIH0pO1xuICB9XG4gIHJlbW92ZUV2ZW50TGlzdGVuZXIodHlwZSwgY2FsbGJhY2ssIG9wdGlvbnMpIHtcbiAgICBjb25zdCBjYXB0dXJlID0gISEodHlwZW9mIG9wdGlvbnMgPT09IFwib2JqZWN0XCIgJiYgb3B0aW9ucyA/IG9wdGlvbnMuY2FwdHVyZSA6IG9wdGlvbnMpO1xuICAgIGNvbnN0IGkgPSB0aGlzLmxpc3RlbmVycy5maW5kSW5kZXgobGlzdGVuZXIgPT4ge1xuICAgICAgcmV0dXJuIGxpc3RlbmVyLnR5cGUgPT09IHR5cGUgJiYgbGlzdGVuZXIuY2FsbGJhY2sgPT09IGNhbGxiYWNrICYmIGxpc3RlbmVyLmNhcHR1cmUgPT09IGNhcHR1cmU7XG4gICAgfSk7XG4gICAgdGhpcy5saXN0ZW5lcnMuc3BsaWNlKGksIDEpO1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvZG9tLyNkaXNwYXRjaGluZy1ldmVudHNcbiAgZGlzcGF0Y2hFdmVudChldmVudCkge1xuICAgIGlmIChldmVudC5kaXNwYXRjaGVkIHx8ICFldmVudC5pbml0aWFsaXplZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKFwiVGhlIG9iamVjdCBpcyBpbiBhbiBpbnZhbGlkIHN0YXRlLlwiKTtcbiAgICB9XG4gICAgZXZlbnQuaXNUcnVzdGVkID0gZmFsc2U7XG4gICAgZXZlbnQuZGlzcGF0Y2hlZCA9IHRydWU7XG4gICAgZXZlbnQudGFyZ2V0ID0gdGhpcztcbiAgICAvLyBOT1QgU1VSRSBXSEVOIFRISVMgU0hPVUxEIEJFIFNFVCAgICAgICAgZXZlbnQuZXZlbnRQYXRoID0gW107XG5cbiAgICBldmVudC5ldmVudFBoYXNlID0gZXZlbnQuQ0FQVFVSSU5HX1BIQVNFO1xuICAgIGZvciAoY29uc3Qgb2JqIG9mIGV2ZW50LmV2ZW50UGF0aCkge1xuICAgICAgaWYgKCFldmVudC5wcm9wYWdhdGlvblN0b3BwZWQpIHtcbiAgICAgICAgaW52b2tlRXZlbnRMaXN0ZW5lcnMoZXZlbnQsIG9iaik7XG4gICAgICB9XG4gICAgfVxuICAgIGV2ZW50LmV2ZW50UGhhc2UgPSBldmVudC5BVF9UQVJHRVQ7XG4gICAgaWYgKCFldmVudC5wcm9wYWdhdGlvblN0b3BwZWQpIHtcbiAgICAgIGludm9rZUV2ZW50TGlzdGVuZXJzKGV2ZW50LCBldmVudC50YXJnZXQpO1xuICAgIH1cbiAgICBpZiAoZXZlbnQuYnViYmxlcykge1xuICAgICAgZXZlbnQuZXZlbnRQYXRoLnJldmVyc2UoKTtcbiAgICAgIGV2ZW50LmV2ZW50UGhhc2UgPSBldmVudC5CVUJCTElOR19QSEFTRTtcbiAgICAgIGZvciAoY29uc3Qgb2JqIG9mIGV2ZW50LmV2ZW50UGF0aCkge1xuICAgICAgICBpZiAoIWV2ZW50LnByb3BhZ2F0aW9uU3RvcHBlZCkge1xuICAgICAgICAgIGludm9rZUV2ZW50TGlzdGVuZXJzKGV2ZW50LCBvYmopO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICAgIGV2ZW50LmRpc3BhdGNoZWQgPSBmYWxzZTtcbiAgICBldmVudC5ldmVudFBoYXNlID0gZXZlbnQuTk9ORTtcbiAgICBldmVudC5jdXJyZW50VGFyZ2V0ID0gbnVsbDtcbiAgICBpZiAoZXZlbnQuY2FuY2VsZWQpIHtcbiAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZha2VFdmVudFRhcmdldDsiLCAiaW1wb3J0IHsgSW52YWxpZFN0YXRlRXJyb3IgfSBmcm9tIFwiLi9saWIvZXJyb3JzLmpzXCI7XG5pbXBvcnQgRmFrZUV2ZW50VGFyZ2V0IGZyb20gXCIuL2xpYi9GYWtlRXZlbnRUYXJnZXQuanNcIjtcbmNsYXNzIEZEQlJlcXVlc3QgZXh0ZW5kcyBGYWtlRXZlbnRUYXJnZXQge1xuICBfcmVzdWx0ID0gbnVsbDtcbiAgX2Vycm9yID0gbnVsbDtcbiAgc291cmNlID0gbnVsbDtcbiAgdHJhbnNhY3Rpb24gPSBudWxsO1xuICByZWFkeVN0YXRlID0gXCJwZW5kaW5nXCI7XG4gIG9uc3VjY2VzcyA9IG51bGw7XG4gIG9uZXJyb3IgPSBudWxsO1xuICBnZXQgZXJyb3IoKSB7XG4gICAgaWYgKHRoaXMucmVhZHlTdGF0ZSA9PT0gXCJwZW5kaW5nXCIpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy5fZXJyb3I7XG4gIH1cbiAgc2V0IGVycm9yKHZhbHVlKSB7XG4gICAgdGhpcy5fZXJyb3IgPSB2YWx1ZTtcbiAgfVxuICBnZXQgcmVzdWx0KCkge1xuICAgIGlmICh0aGlzLnJlYWR5U3RhdGUgPT09IFwicGVuZGluZ1wiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuX3Jlc3VsdDtcbiAgfVxuICBzZXQgcmVzdWx0KHZhbHVlKSB7XG4gICAgdGhpcy5fcmVzdWx0ID0gdmFsdWU7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQlJlcXVlc3RcIjtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRkRCUmVxdWVzdDsiLCAiY2xhc3MgRmFrZURPTVN0cmluZ0xpc3Qge1xuICBjb25zdHJ1Y3RvciguLi52YWx1ZXMpIHtcbiAgICB0aGlzLl92YWx1ZXMgPSB2YWx1ZXM7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB2YWx1ZXMubGVuZ3RoOyBpKyspIHtcbiAgICAgIHRoaXNbaV0gPSB2YWx1ZXNbaV07XG4gICAgfVxuICB9XG4gIGNvbnRhaW5zKHZhbHVlKSB7XG4gICAgcmV0dXJuIHRoaXMuX3ZhbHVlcy5pbmNsdWRlcyh2YWx1ZSk7XG4gIH1cbiAgaXRlbShpKSB7XG4gICAgaWYgKGkgPCAwIHx8IGkgPj0gdGhpcy5fdmFsdWVzLmxlbmd0aCkge1xuICAgICAgcmV0dXJuIG51bGw7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLl92YWx1ZXNbaV07XG4gIH1cbiAgZ2V0IGxlbmd0aCgpIHtcbiAgICByZXR1cm4gdGhpcy5fdmFsdWVzLmxlbmd0aDtcbiAgfVxuICBbU3ltYm9sLml0ZXJhdG9yXSgpIHtcbiAgICByZXR1cm4gdGhpcy5fdmFsdWVzW1N5bWJvbC5pdGVyYXRvcl0oKTtcbiAgfVxuXG4gIC8vIEhhbmRsZWQgYnkgcHJveHlcblxuICAvLyBVc2VkIGludGVybmFsbHksIHNob3VsZCBub3QgYmUgdXNlZCBieSBvdGhlcnMuIEkgY291bGQgbWF5YmUgZ2V0IHJpZCBvZiB0aGVzZSBhbmQgcmVwbGFjZSByYXRoZXIgdGhhbiBtdXRhdGUsIGJ1dCB0b28gbGF6eSB0byBjaGVjayB0aGUgc3BlYy5cbiAgX3B1c2goLi4udmFsdWVzKSB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB2YWx1ZXMubGVuZ3RoOyBpKyspIHtcbiAgICAgIHRoaXNbdGhpcy5fdmFsdWVzLmxlbmd0aCArIGldID0gdmFsdWVzW2ldO1xuICAgIH1cbiAgICB0aGlzLl92YWx1ZXMucHVzaCguLi52YWx1ZXMpO1xuICB9XG4gIF9zb3J0KC4uLnZhbHVlcykge1xuICAgIHRoaXMuX3ZhbHVlcy5zb3J0KC4uLnZhbHVlcyk7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aGlzLl92YWx1ZXMubGVuZ3RoOyBpKyspIHtcbiAgICAgIHRoaXNbaV0gPSB0aGlzLl92YWx1ZXNbaV07XG4gICAgfVxuICAgIHJldHVybiB0aGlzO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGYWtlRE9NU3RyaW5nTGlzdDsiLCAiaW1wb3J0IEZEQktleVJhbmdlIGZyb20gXCIuLi9GREJLZXlSYW5nZS5qc1wiO1xuaW1wb3J0IHsgRGF0YUVycm9yIH0gZnJvbSBcIi4vZXJyb3JzLmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi92YWx1ZVRvS2V5LmpzXCI7XG5cbi8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY29udmVydC1hLXZhbHVlLXRvLWEta2V5LXJhbmdlXG5jb25zdCB2YWx1ZVRvS2V5UmFuZ2UgPSAodmFsdWUsIG51bGxEaXNhbGxvd2VkRmxhZyA9IGZhbHNlKSA9PiB7XG4gIGlmICh2YWx1ZSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSB7XG4gICAgcmV0dXJuIHZhbHVlO1xuICB9XG4gIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCB2YWx1ZSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgaWYgKG51bGxEaXNhbGxvd2VkRmxhZykge1xuICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgIH1cbiAgICByZXR1cm4gbmV3IEZEQktleVJhbmdlKHVuZGVmaW5lZCwgdW5kZWZpbmVkLCBmYWxzZSwgZmFsc2UpO1xuICB9XG4gIGNvbnN0IGtleSA9IHZhbHVlVG9LZXkodmFsdWUpO1xuICByZXR1cm4gRkRCS2V5UmFuZ2Uub25seShrZXkpO1xufTtcbmV4cG9ydCBkZWZhdWx0IHZhbHVlVG9LZXlSYW5nZTsiLCAiLy8gS2V5cyBwcm92aWRlZCBhcyBmdW5jdGlvbnMgb3IgYXJyYXlzIG9yIG9iamVjdHMgbmVlZCB0byBiZSBzdHJpbmdpZmllZFxuY29uc3QgY29udmVydEtleSA9IGtleSA9PiB0eXBlb2Yga2V5ID09PSAnb2JqZWN0JyAmJiBrZXkgPyBrZXkgKyAnJyA6IGtleTtcblxuLy8gaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jZG9tLWlkYm9iamVjdHN0b3JlLWtleXBhdGhcbmV4cG9ydCBmdW5jdGlvbiBnZXRLZXlQYXRoKGtleVBhdGgpIHtcbiAgLy8gSXQncyBpbXBvcnRhbnQgdG8gY2xvbmUgdGhlIEFycmF5IGhlcmUgYmVjYXVzZSBvZiB0aGUgV1BUIHRlc3Q6XG4gIC8vIFwiRGlmZmVyZW50IGluc3RhbmNlcyBhcmUgcmV0dXJuZWQgZnJvbSBkaWZmZXJlbnQgc3RvcmUgaW5zdGFuY2VzLlwiXG4gIC8vIEFsc28gbm90ZSB0aGF0IHRoZSBzYW1lIGluc3RhbmNlIG11c3QgYmUgcmV0dXJuZWQgYWNyb3NzIG11bHRpcGxlIGdldHNcbiAgcmV0dXJuIEFycmF5LmlzQXJyYXkoa2V5UGF0aCkgPyBrZXlQYXRoLm1hcChjb252ZXJ0S2V5KSA6IGNvbnZlcnRLZXkoa2V5UGF0aCk7XG59IiwgImltcG9ydCBGREJLZXlSYW5nZSBmcm9tIFwiLi4vRkRCS2V5UmFuZ2UuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5V2l0aG91dFRocm93aW5nLCB7IElOVkFMSURfVFlQRSB9IGZyb20gXCIuL3ZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcuanNcIjtcblxuLy8gaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jaXMtYS1wb3RlbnRpYWxseS12YWxpZC1rZXktcmFuZ2VcbmNvbnN0IGlzUG90ZW50aWFsbHlWYWxpZEtleVJhbmdlID0gdmFsdWUgPT4ge1xuICAvLyBJZiB2YWx1ZSBpcyBhIGtleSByYW5nZSwgcmV0dXJuIHRydWUuXG4gIGlmICh2YWx1ZSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSB7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvLyBMZXQga2V5IGJlIHRoZSByZXN1bHQgb2YgY29udmVydGluZyBhIHZhbHVlIHRvIGEga2V5IHdpdGggdmFsdWUuXG4gIGNvbnN0IGtleSA9IHZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcodmFsdWUpO1xuXG4gIC8vIElmIGtleSBpcyBcImludmFsaWQgdHlwZVwiIHJldHVybiBmYWxzZS5cbiAgLy8gRWxzZSByZXR1cm4gdHJ1ZS5cbiAgcmV0dXJuIGtleSAhPT0gSU5WQUxJRF9UWVBFO1xufTtcbmV4cG9ydCBkZWZhdWx0IGlzUG90ZW50aWFsbHlWYWxpZEtleVJhbmdlOyIsICIvLyBodHRwczovL2hleWNhbS5naXRodWIuaW8vd2ViaWRsLyNFbmZvcmNlUmFuZ2VcblxuY29uc3QgZW5mb3JjZVJhbmdlID0gKG51bSwgdHlwZSkgPT4ge1xuICBjb25zdCBtaW4gPSAwO1xuICBjb25zdCBtYXggPSB0eXBlID09PSBcInVuc2lnbmVkIGxvbmdcIiA/IDQyOTQ5NjcyOTUgOiA5MDA3MTk5MjU0NzQwOTkxO1xuICBpZiAoaXNOYU4obnVtKSB8fCBudW0gPCBtaW4gfHwgbnVtID4gbWF4KSB7XG4gICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICB9XG4gIGlmIChudW0gPj0gMCkge1xuICAgIHJldHVybiBNYXRoLmZsb29yKG51bSk7XG4gIH1cbn07XG5leHBvcnQgZGVmYXVsdCBlbmZvcmNlUmFuZ2U7IiwgImltcG9ydCBpc1BvdGVudGlhbGx5VmFsaWRLZXlSYW5nZSBmcm9tIFwiLi9pc1BvdGVudGlhbGx5VmFsaWRLZXlSYW5nZS5qc1wiO1xuaW1wb3J0IGVuZm9yY2VSYW5nZSBmcm9tIFwiLi9lbmZvcmNlUmFuZ2UuanNcIjtcbi8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2NyZWF0ZS1yZXF1ZXN0LXRvLXJldHJpZXZlLW11bHRpcGxlLWl0ZW1zXG5jb25zdCBleHRyYWN0R2V0QWxsT3B0aW9ucyA9IChxdWVyeU9yT3B0aW9ucywgY291bnQsIG51bUFyZ3VtZW50cykgPT4ge1xuICBsZXQgcXVlcnk7XG4gIGxldCBkaXJlY3Rpb247XG4gIGlmIChxdWVyeU9yT3B0aW9ucyA9PT0gdW5kZWZpbmVkIHx8IHF1ZXJ5T3JPcHRpb25zID09PSBudWxsIHx8IGlzUG90ZW50aWFsbHlWYWxpZEtleVJhbmdlKHF1ZXJ5T3JPcHRpb25zKSkge1xuICAgIC8vIHF1ZXJ5T3JPcHRpb25zIGlzIEZEQktleVJhbmdlIHwgS2V5IHwgbnVsbCB8IHVuZGVmaW5lZFxuICAgIHF1ZXJ5ID0gcXVlcnlPck9wdGlvbnM7XG4gICAgaWYgKG51bUFyZ3VtZW50cyA+IDEgJiYgY291bnQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgY291bnQgPSBlbmZvcmNlUmFuZ2UoY291bnQsIFwidW5zaWduZWQgbG9uZ1wiKTtcbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgLy8gcXVlcnlPck9wdGlvbnMgaXMgRkRCR2V0QWxsT3B0aW9uc1xuICAgIGNvbnN0IGdldEFsbE9wdGlvbnMgPSBxdWVyeU9yT3B0aW9ucztcbiAgICBpZiAoZ2V0QWxsT3B0aW9ucy5xdWVyeSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBxdWVyeSA9IGdldEFsbE9wdGlvbnMucXVlcnk7XG4gICAgfVxuICAgIGlmIChnZXRBbGxPcHRpb25zLmNvdW50ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvdW50ID0gZW5mb3JjZVJhbmdlKGdldEFsbE9wdGlvbnMuY291bnQsIFwidW5zaWduZWQgbG9uZ1wiKTtcbiAgICB9XG4gICAgaWYgKGdldEFsbE9wdGlvbnMuZGlyZWN0aW9uICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGRpcmVjdGlvbiA9IGdldEFsbE9wdGlvbnMuZGlyZWN0aW9uO1xuICAgIH1cbiAgfVxuICByZXR1cm4ge1xuICAgIHF1ZXJ5LFxuICAgIGNvdW50LFxuICAgIGRpcmVjdGlvblxuICB9O1xufTtcbmV4cG9ydCBkZWZhdWx0IGV4dHJhY3RHZXRBbGxPcHRpb25zOyIsICJpbXBvcnQgRkRCQ3Vyc29yIGZyb20gXCIuL0ZEQkN1cnNvci5qc1wiO1xuaW1wb3J0IEZEQkN1cnNvcldpdGhWYWx1ZSBmcm9tIFwiLi9GREJDdXJzb3JXaXRoVmFsdWUuanNcIjtcbmltcG9ydCBGREJLZXlSYW5nZSBmcm9tIFwiLi9GREJLZXlSYW5nZS5qc1wiO1xuaW1wb3J0IEZEQlJlcXVlc3QgZnJvbSBcIi4vRkRCUmVxdWVzdC5qc1wiO1xuaW1wb3J0IHsgQ29uc3RyYWludEVycm9yLCBJbnZhbGlkU3RhdGVFcnJvciwgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IEZha2VET01TdHJpbmdMaXN0IGZyb20gXCIuL2xpYi9GYWtlRE9NU3RyaW5nTGlzdC5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vbGliL3ZhbHVlVG9LZXkuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5UmFuZ2UgZnJvbSBcIi4vbGliL3ZhbHVlVG9LZXlSYW5nZS5qc1wiO1xuaW1wb3J0IHsgZ2V0S2V5UGF0aCB9IGZyb20gXCIuL2xpYi9nZXRLZXlQYXRoLmpzXCI7XG5pbXBvcnQgZXh0cmFjdEdldEFsbE9wdGlvbnMgZnJvbSBcIi4vbGliL2V4dHJhY3RHZXRBbGxPcHRpb25zLmpzXCI7XG5pbXBvcnQgZW5mb3JjZVJhbmdlIGZyb20gXCIuL2xpYi9lbmZvcmNlUmFuZ2UuanNcIjtcbmNvbnN0IGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbiA9IGluZGV4ID0+IHtcbiAgaWYgKGluZGV4Ll9yYXdJbmRleC5kZWxldGVkIHx8IGluZGV4Lm9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5kZWxldGVkKSB7XG4gICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gIH1cbiAgaWYgKGluZGV4Lm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLl9zdGF0ZSAhPT0gXCJhY3RpdmVcIikge1xuICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgfVxufTtcblxuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNpZGwtZGVmLUlEQkluZGV4XG5jbGFzcyBGREJJbmRleCB7XG4gIGNvbnN0cnVjdG9yKG9iamVjdFN0b3JlLCByYXdJbmRleCkge1xuICAgIHRoaXMuX3Jhd0luZGV4ID0gcmF3SW5kZXg7XG4gICAgdGhpcy5fbmFtZSA9IHJhd0luZGV4Lm5hbWU7XG4gICAgdGhpcy5vYmplY3RTdG9yZSA9IG9iamVjdFN0b3JlO1xuICAgIHRoaXMua2V5UGF0aCA9IGdldEtleVBhdGgocmF3SW5kZXgua2V5UGF0aCk7XG4gICAgdGhpcy5tdWx0aUVudHJ5ID0gcmF3SW5kZXgubXVsdGlFbnRyeTtcbiAgICB0aGlzLnVuaXF1ZSA9IHJhd0luZGV4LnVuaXF1ZTtcbiAgfVxuICBnZXQgbmFtZSgpIHtcbiAgICByZXR1cm4gdGhpcy5fbmFtZTtcbiAgfVxuXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJpbmRleC1uYW1lXG4gIHNldCBuYW1lKG5hbWUpIHtcbiAgICBjb25zdCB0cmFuc2FjdGlvbiA9IHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb247XG4gICAgaWYgKCF0cmFuc2FjdGlvbi5kYi5fcnVubmluZ1ZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbikge1xuICAgICAgdGhyb3cgdHJhbnNhY3Rpb24uX3N0YXRlID09PSBcImFjdGl2ZVwiID8gbmV3IEludmFsaWRTdGF0ZUVycm9yKCkgOiBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMuX3Jhd0luZGV4LmRlbGV0ZWQgfHwgdGhpcy5vYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIG5hbWUgPSBTdHJpbmcobmFtZSk7XG4gICAgaWYgKG5hbWUgPT09IHRoaXMuX25hbWUpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKHRoaXMub2JqZWN0U3RvcmUuaW5kZXhOYW1lcy5jb250YWlucyhuYW1lKSkge1xuICAgICAgdGhyb3cgbmV3IENvbnN0cmFpbnRFcnJvcigpO1xuICAgIH1cbiAgICBjb25zdCBvbGROYW1lID0gdGhpcy5fbmFtZTtcbiAgICBjb25zdCBvbGRJbmRleE5hbWVzID0gWy4uLnRoaXMub2JqZWN0U3RvcmUuaW5kZXhOYW1lc107XG4gICAgdGhpcy5fbmFtZSA9IG5hbWU7XG4gICAgdGhpcy5fcmF3SW5kZXgubmFtZSA9IG5hbWU7XG4gICAgdGhpcy5vYmplY3RTdG9yZS5faW5kZXhlc0NhY2hlLmRlbGV0ZShvbGROYW1lKTtcbiAgICB0aGlzLm9iamVjdFN0b3JlLl9pbmRleGVzQ2FjaGUuc2V0KG5hbWUsIHRoaXMpO1xuICAgIHRoaXMub2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZGVsZXRlKG9sZE5hbWUpO1xuICAgIHRoaXMub2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuc2V0KG5hbWUsIHRoaXMuX3Jhd0luZGV4KTtcbiAgICB0aGlzLm9iamVjdFN0b3JlLmluZGV4TmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbSh0aGlzLm9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmtleXMoKSkuZmlsdGVyKGluZGV4TmFtZSA9PiB7XG4gICAgICBjb25zdCBpbmRleCA9IHRoaXMub2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZ2V0KGluZGV4TmFtZSk7XG4gICAgICByZXR1cm4gaW5kZXggJiYgIWluZGV4LmRlbGV0ZWQ7XG4gICAgfSkuc29ydCgpKTtcblxuICAgIC8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2Fib3J0LWFuLXVwZ3JhZGUtdHJhbnNhY3Rpb24gLSBcIklmIGhhbmRsZeKAmXMgaW5kZXggd2FzIG5vdCBuZXdseSBjcmVhdGVkIGR1cmluZyB0cmFuc2FjdGlvbiwgc2V0IGhhbmRsZeKAmXMgbmFtZSB0byBpdHMgaW5kZXjigJlzIG5hbWUuXCJcbiAgICBpZiAoIXRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb24uX2NyZWF0ZWRJbmRleGVzLmhhcyh0aGlzLl9yYXdJbmRleCkpIHtcbiAgICAgIHRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZy5wdXNoKCgpID0+IHtcbiAgICAgICAgdGhpcy5fbmFtZSA9IG9sZE5hbWU7XG4gICAgICAgIHRoaXMuX3Jhd0luZGV4Lm5hbWUgPSBvbGROYW1lO1xuICAgICAgICB0aGlzLm9iamVjdFN0b3JlLl9pbmRleGVzQ2FjaGUuZGVsZXRlKG5hbWUpO1xuICAgICAgICB0aGlzLm9iamVjdFN0b3JlLl9pbmRleGVzQ2FjaGUuc2V0KG9sZE5hbWUsIHRoaXMpO1xuICAgICAgICB0aGlzLm9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmRlbGV0ZShuYW1lKTtcbiAgICAgICAgdGhpcy5vYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUucmF3SW5kZXhlcy5zZXQob2xkTmFtZSwgdGhpcy5fcmF3SW5kZXgpO1xuICAgICAgICB0aGlzLm9iamVjdFN0b3JlLmluZGV4TmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4ub2xkSW5kZXhOYW1lcyk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCSW5kZXgtb3BlbkN1cnNvci1JREJSZXF1ZXN0LWFueS1yYW5nZS1JREJDdXJzb3JEaXJlY3Rpb24tZGlyZWN0aW9uXG4gIG9wZW5DdXJzb3IocmFuZ2UsIGRpcmVjdGlvbikge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAocmFuZ2UgPT09IG51bGwpIHtcbiAgICAgIHJhbmdlID0gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBpZiAocmFuZ2UgIT09IHVuZGVmaW5lZCAmJiAhKHJhbmdlIGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICByYW5nZSA9IEZEQktleVJhbmdlLm9ubHkodmFsdWVUb0tleShyYW5nZSkpO1xuICAgIH1cbiAgICBjb25zdCByZXF1ZXN0ID0gbmV3IEZEQlJlcXVlc3QoKTtcbiAgICByZXF1ZXN0LnNvdXJjZSA9IHRoaXM7XG4gICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb247XG4gICAgY29uc3QgY3Vyc29yID0gbmV3IEZEQkN1cnNvcldpdGhWYWx1ZSh0aGlzLCByYW5nZSwgZGlyZWN0aW9uLCByZXF1ZXN0KTtcbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IGN1cnNvci5faXRlcmF0ZS5iaW5kKGN1cnNvciksXG4gICAgICByZXF1ZXN0LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCSW5kZXgtb3BlbktleUN1cnNvci1JREJSZXF1ZXN0LWFueS1yYW5nZS1JREJDdXJzb3JEaXJlY3Rpb24tZGlyZWN0aW9uXG4gIG9wZW5LZXlDdXJzb3IocmFuZ2UsIGRpcmVjdGlvbikge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAocmFuZ2UgPT09IG51bGwpIHtcbiAgICAgIHJhbmdlID0gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBpZiAocmFuZ2UgIT09IHVuZGVmaW5lZCAmJiAhKHJhbmdlIGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICByYW5nZSA9IEZEQktleVJhbmdlLm9ubHkodmFsdWVUb0tleShyYW5nZSkpO1xuICAgIH1cbiAgICBjb25zdCByZXF1ZXN0ID0gbmV3IEZEQlJlcXVlc3QoKTtcbiAgICByZXF1ZXN0LnNvdXJjZSA9IHRoaXM7XG4gICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb247XG4gICAgY29uc3QgY3Vyc29yID0gbmV3IEZEQkN1cnNvcih0aGlzLCByYW5nZSwgZGlyZWN0aW9uLCByZXF1ZXN0LCB0cnVlKTtcbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IGN1cnNvci5faXRlcmF0ZS5iaW5kKGN1cnNvciksXG4gICAgICByZXF1ZXN0LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgZ2V0KGtleSkge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAoIShrZXkgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkpIHtcbiAgICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdJbmRleC5nZXRWYWx1ZS5iaW5kKHRoaXMuX3Jhd0luZGV4LCBrZXkpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJpbmRleC1nZXRhbGxcbiAgZ2V0QWxsKHF1ZXJ5T3JPcHRpb25zLCBjb3VudCkge1xuICAgIGNvbnN0IG9wdGlvbnMgPSBleHRyYWN0R2V0QWxsT3B0aW9ucyhxdWVyeU9yT3B0aW9ucywgY291bnQsIGFyZ3VtZW50cy5sZW5ndGgpO1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBjb25zdCByYW5nZSA9IHZhbHVlVG9LZXlSYW5nZShvcHRpb25zLnF1ZXJ5KTtcbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd0luZGV4LmdldEFsbFZhbHVlcy5iaW5kKHRoaXMuX3Jhd0luZGV4LCByYW5nZSwgb3B0aW9ucy5jb3VudCwgb3B0aW9ucy5kaXJlY3Rpb24pLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCSW5kZXgtZ2V0S2V5LUlEQlJlcXVlc3QtYW55LWtleVxuICBnZXRLZXkoa2V5KSB7XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmICghKGtleSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAga2V5ID0gdmFsdWVUb0tleShrZXkpO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd0luZGV4LmdldEtleS5iaW5kKHRoaXMuX3Jhd0luZGV4LCBrZXkpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJpbmRleC1nZXRhbGxrZXlzXG4gIGdldEFsbEtleXMocXVlcnlPck9wdGlvbnMsIGNvdW50KSB7XG4gICAgY29uc3Qgb3B0aW9ucyA9IGV4dHJhY3RHZXRBbGxPcHRpb25zKHF1ZXJ5T3JPcHRpb25zLCBjb3VudCwgYXJndW1lbnRzLmxlbmd0aCk7XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGNvbnN0IHJhbmdlID0gdmFsdWVUb0tleVJhbmdlKG9wdGlvbnMucXVlcnkpO1xuICAgIHJldHVybiB0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3SW5kZXguZ2V0QWxsS2V5cy5iaW5kKHRoaXMuX3Jhd0luZGV4LCByYW5nZSwgb3B0aW9ucy5jb3VudCwgb3B0aW9ucy5kaXJlY3Rpb24pLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNkb20taWRib2JqZWN0c3RvcmUtZ2V0YWxscmVjb3Jkc1xuICBnZXRBbGxSZWNvcmRzKG9wdGlvbnMpIHtcbiAgICBsZXQgcXVlcnk7XG4gICAgbGV0IGNvdW50O1xuICAgIGxldCBkaXJlY3Rpb247XG4gICAgaWYgKG9wdGlvbnMgIT09IHVuZGVmaW5lZCkge1xuICAgICAgaWYgKG9wdGlvbnMucXVlcnkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICBxdWVyeSA9IG9wdGlvbnMucXVlcnk7XG4gICAgICB9XG4gICAgICBpZiAob3B0aW9ucy5jb3VudCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIGNvdW50ID0gZW5mb3JjZVJhbmdlKG9wdGlvbnMuY291bnQsIFwidW5zaWduZWQgbG9uZ1wiKTtcbiAgICAgIH1cbiAgICAgIGlmIChvcHRpb25zLmRpcmVjdGlvbiAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIGRpcmVjdGlvbiA9IG9wdGlvbnMuZGlyZWN0aW9uO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgY29uc3QgcmFuZ2UgPSB2YWx1ZVRvS2V5UmFuZ2UocXVlcnkpO1xuICAgIHJldHVybiB0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3SW5kZXguZ2V0QWxsUmVjb3Jkcy5iaW5kKHRoaXMuX3Jhd0luZGV4LCByYW5nZSwgY291bnQsIGRpcmVjdGlvbiksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jd2lkbC1JREJJbmRleC1jb3VudC1JREJSZXF1ZXN0LWFueS1rZXlcbiAgY291bnQoa2V5KSB7XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmIChrZXkgPT09IG51bGwpIHtcbiAgICAgIGtleSA9IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaWYgKGtleSAhPT0gdW5kZWZpbmVkICYmICEoa2V5IGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICBrZXkgPSBGREJLZXlSYW5nZS5vbmx5KHZhbHVlVG9LZXkoa2V5KSk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogKCkgPT4ge1xuICAgICAgICByZXR1cm4gdGhpcy5fcmF3SW5kZXguY291bnQoa2V5KTtcbiAgICAgIH0sXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBnZXQgW1N5bWJvbC50b1N0cmluZ1RhZ10oKSB7XG4gICAgcmV0dXJuIFwiSURCSW5kZXhcIjtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRkRCSW5kZXg7IiwgIi8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY2hlY2stdGhhdC1hLWtleS1jb3VsZC1iZS1pbmplY3RlZC1pbnRvLWEtdmFsdWVcbmNvbnN0IGNhbkluamVjdEtleSA9IChrZXlQYXRoLCB2YWx1ZSkgPT4ge1xuICBpZiAoQXJyYXkuaXNBcnJheShrZXlQYXRoKSkge1xuICAgIHRocm93IG5ldyBFcnJvcihcIlRoZSBrZXkgcGF0aHMgdXNlZCBpbiB0aGlzIHNlY3Rpb24gYXJlIGFsd2F5cyBzdHJpbmdzIGFuZCBuZXZlciBzZXF1ZW5jZXMsIHNpbmNlIGl0IGlzIG5vdCBwb3NzaWJsZSB0byBjcmVhdGUgYSBvYmplY3Qgc3RvcmUgd2hpY2ggaGFzIGEga2V5IGdlbmVyYXRvciBhbmQgYWxzbyBoYXMgYSBrZXkgcGF0aCB0aGF0IGlzIGEgc2VxdWVuY2UuXCIpO1xuICB9XG4gIGNvbnN0IGlkZW50aWZpZXJzID0ga2V5UGF0aC5zcGxpdChcIi5cIik7XG4gIGlmIChpZGVudGlmaWVycy5sZW5ndGggPT09IDApIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoXCJBc3NlcnQ6IGlkZW50aWZpZXJzIGlzIG5vdCBlbXB0eVwiKTtcbiAgfVxuICBpZGVudGlmaWVycy5wb3AoKTtcbiAgZm9yIChjb25zdCBpZGVudGlmaWVyIG9mIGlkZW50aWZpZXJzKSB7XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJvYmplY3RcIiAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHtcbiAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgY29uc3QgaG9wID0gT2JqZWN0Lmhhc093bih2YWx1ZSwgaWRlbnRpZmllcik7XG4gICAgaWYgKCFob3ApIHtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICB2YWx1ZSA9IHZhbHVlW2lkZW50aWZpZXJdO1xuICB9XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwib2JqZWN0XCIgfHwgQXJyYXkuaXNBcnJheSh2YWx1ZSk7XG59O1xuZXhwb3J0IGRlZmF1bHQgY2FuSW5qZWN0S2V5OyIsICJjbGFzcyBGREJSZWNvcmQge1xuICBjb25zdHJ1Y3RvcihrZXksIHByaW1hcnlLZXksIHZhbHVlKSB7XG4gICAgdGhpcy5fa2V5ID0ga2V5O1xuICAgIHRoaXMuX3ByaW1hcnlLZXkgPSBwcmltYXJ5S2V5O1xuICAgIHRoaXMuX3ZhbHVlID0gdmFsdWU7XG4gIH1cbiAgZ2V0IGtleSgpIHtcbiAgICByZXR1cm4gdGhpcy5fa2V5O1xuICB9XG4gIHNldCBrZXkoXykge1xuICAgIC8qIGZvciBiYWJlbCAqL1xuICB9XG4gIGdldCBwcmltYXJ5S2V5KCkge1xuICAgIHJldHVybiB0aGlzLl9wcmltYXJ5S2V5O1xuICB9XG4gIHNldCBwcmltYXJ5S2V5KF8pIHtcbiAgICAvKiBmb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQgdmFsdWUoKSB7XG4gICAgcmV0dXJuIHRoaXMuX3ZhbHVlO1xuICB9XG4gIHNldCB2YWx1ZShfKSB7XG4gICAgLyogZm9yIGJhYmVsICovXG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQlJlY29yZFwiO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGREJSZWNvcmQ7IiwgImltcG9ydCBGREJLZXlSYW5nZSBmcm9tIFwiLi4vRkRCS2V5UmFuZ2UuanNcIjtcbmltcG9ydCB7IGNtcEtleXMgfSBmcm9tIFwiLi9jbXAuanNcIjtcbmltcG9ydCB7IENvbnN0cmFpbnRFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuLy8gd2hhdCBmcmFjdGlvbiBvZiB0aGUgdG90YWwgbnVtYmVyIG9mIG5vZGVzIGFyZSBhbGxvd2VkIHRvIGJlIGRlbGV0ZWQgdG9tYnN0b25lcz9cbmNvbnN0IE1BWF9UT01CU1RPTkVfRkFDVE9SID0gMiAvIDM7XG5jb25zdCBFVkVSWVRISU5HX0tFWV9SQU5HRSA9IG5ldyBGREJLZXlSYW5nZSh1bmRlZmluZWQsIHVuZGVmaW5lZCwgZmFsc2UsIGZhbHNlKTtcbi8qKlxuICogU2ltcGxlIHJlZC1ibGFjayBiaW5hcnkgdHJlZSB3aXRoIHNvbWUgYXNwZWN0cyBvZiBhIHNjYXBlZ29hdCB0cmVlLiBUaGUgbWFpbiBnb2FsIGhlcmUgaXMgc2ltcGxpY2l0eSBvZlxuICogaW1wbGVtZW50YXRpb24sIHRhaWxvcmVkIHRvIHRoZSBuZWVkcyBvZiBJbmRleGVkREIuXG4gKlxuICogQmFzaWNhbGx5IHRoaXMgaW1wbGVtZW50cyBhIFtyZWQtYmxhY2sgdHJlZV1bMV0gZm9yIGluc2VydGlvbnMsIGJ1dCB1c2VzIHRoZSBtdWNoIHNpbXBsZXIgW3NjYXBlZ29hdCB0cmVlXVsyXVxuICogc3RyYXRlZ3kgZm9yIGRlbGV0aW9ucy4gRGVsZXRpb25zIGFyZSBhIHNpbXBsZSBtYXR0ZXIgb2YgcmVidWlsZGluZyB0aGUgdHJlZSBmcm9tIHNjcmF0Y2ggaWYgbW9yZSB0aGFuIDIvMyBvZiB0aGVcbiAqIHRyZWUgaXMgZnVsbCBvZiBkZWxldGVkICh0b21ic3RvbmUpIG1hcmtlcnMuXG4gKlxuICogWzFdOiBodHRwczovL2VuLndpa2lwZWRpYS5vcmcvd2lraS9SZWQlRTIlODAlOTNibGFja190cmVlXG4gKiBbMl06IGh0dHBzOi8vZW4ud2lraXBlZGlhLm9yZy93aWtpL1NjYXBlZ29hdF90cmVlXG4gKi9cbmV4cG9ydCBkZWZhdWx0IGNsYXNzIEJpbmFyeVNlYXJjaFRyZWUge1xuICBfbnVtVG9tYnN0b25lcyA9IDA7XG4gIF9udW1Ob2RlcyA9IDA7XG5cbiAgLyoqXG4gICAqXG4gICAqIEBwYXJhbSBrZXlzQXJlVW5pcXVlIC0gd2hldGhlciBrZXlzIGNhbiBiZSB1bmlxdWUsIGFuZCB0aHVzIHdoZXRoZXIgd2UgY24gc2tpcCBjaGVja2luZyBgcmVjb3JkLnZhbHVlYCB3aGVuXG4gICAqIGNvbXBhcmluZy4gVGhpcyBpcyBiYXNpY2FsbHkgdXNlZCB0byBkaXN0aW5ndWlzaCBPYmplY3RTdG9yZXMgKHdoZXJlIHRoZSB2YWx1ZSBpcyB0aGUgZW50aXJlIG9iamVjdCwgbm90IHVzZWRcbiAgICogYXMgYSBrZXkpIGZyb20gbm9uLXVuaXF1ZSBJbmRleGVzICh3aGVyZSBib3RoIHRoZSBrZXkgYW5kIHRoZSB2YWx1ZSBhcmUgbWVhbmluZ2Z1bCBrZXlzIHVzZWQgZm9yIHNvcnRpbmcpXG4gICAqL1xuICBjb25zdHJ1Y3RvcihrZXlzQXJlVW5pcXVlKSB7XG4gICAgdGhpcy5fa2V5c0FyZVVuaXF1ZSA9ICEha2V5c0FyZVVuaXF1ZTtcbiAgfVxuICBzaXplKCkge1xuICAgIHJldHVybiB0aGlzLl9udW1Ob2RlcyAtIHRoaXMuX251bVRvbWJzdG9uZXM7XG4gIH1cbiAgZ2V0KHJlY29yZCkge1xuICAgIHJldHVybiB0aGlzLl9nZXRCeUNvbXBhcmF0b3IodGhpcy5fcm9vdCwgb3RoZXJSZWNvcmQgPT4gdGhpcy5fY29tcGFyZShyZWNvcmQsIG90aGVyUmVjb3JkKSk7XG4gIH1cbiAgY29udGFpbnMocmVjb3JkKSB7XG4gICAgcmV0dXJuICEhdGhpcy5nZXQocmVjb3JkKTtcbiAgfVxuICBfY29tcGFyZShhLCBiKSB7XG4gICAgY29uc3Qga2V5Q29tcGFyaXNvbiA9IGNtcEtleXMoYS5rZXksIGIua2V5KTtcbiAgICBpZiAoa2V5Q29tcGFyaXNvbiAhPT0gMCkge1xuICAgICAgcmV0dXJuIGtleUNvbXBhcmlzb247XG4gICAgfVxuICAgIC8vIGlmIGtleXMgYXJlIHVuaXF1ZSwgdGhlbiB3ZSBjYW4gKGFuZCBtdXN0KSBhdm9pZCBjb21wYXJpbmcgdGhlIHZhbHVlcywgc2luY2UgdGhleSBtYXkgYmUgbm9uLWNvbXBhcmFibGVcbiAgICAvLyAoZS5nLiBpbiB0aGUgY2FzZSBvZiBhbiBPYmplY3RTdG9yZSwgdGhleSBhcmUgcmVjb3JkIG9iamVjdHMpXG4gICAgcmV0dXJuIHRoaXMuX2tleXNBcmVVbmlxdWUgPyAwIDogY21wS2V5cyhhLnZhbHVlLCBiLnZhbHVlKTtcbiAgfVxuICBfZ2V0QnlDb21wYXJhdG9yKG5vZGUsIGNvbXBhcmF0b3IpIHtcbiAgICBsZXQgY3VycmVudCA9IG5vZGU7XG4gICAgd2hpbGUgKGN1cnJlbnQpIHtcbiAgICAgIGNvbnN0IGNvbXBhcmlzb24gPSBjb21wYXJhdG9yKGN1cnJlbnQucmVjb3JkKTtcbiAgICAgIGlmIChjb21wYXJpc29uIDwgMCkge1xuICAgICAgICBjdXJyZW50ID0gY3VycmVudC5sZWZ0O1xuICAgICAgfSBlbHNlIGlmIChjb21wYXJpc29uID4gMCkge1xuICAgICAgICBjdXJyZW50ID0gY3VycmVudC5yaWdodDtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHJldHVybiBjdXJyZW50LnJlY29yZDtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKipcbiAgICogUHV0IGEgbmV3IHJlY29yZCwgYW5kIHJldHVybiB0aGUgb3ZlcndyaXR0ZW4gcmVjb3JkIGlmIGFuIG92ZXJ3cml0ZSBvY2N1cnJlZC5cbiAgICogQHBhcmFtIHJlY29yZFxuICAgKiBAcGFyYW0gbm9PdmVyd3JpdGUgLSB0aHJvdyBhIENvbnN0cmFpbnRFcnJvciBpbiBjYXNlIG9mIG92ZXJ3cml0ZVxuICAgKi9cbiAgcHV0KHJlY29yZCwgbm9PdmVyd3JpdGUgPSBmYWxzZSkge1xuICAgIGlmICghdGhpcy5fcm9vdCkge1xuICAgICAgdGhpcy5fcm9vdCA9IHtcbiAgICAgICAgcmVjb3JkLFxuICAgICAgICBsZWZ0OiB1bmRlZmluZWQsXG4gICAgICAgIHJpZ2h0OiB1bmRlZmluZWQsXG4gICAgICAgIHBhcmVudDogdW5kZWZpbmVkLFxuICAgICAgICBkZWxldGVkOiBmYWxzZSxcbiAgICAgICAgLy8gdGhlIHJvb3QgaXMgYWx3YXlzIGJsYWNrIGluIGEgcmVkLWJsYWNrIHRyZWVcbiAgICAgICAgcmVkOiBmYWxzZVxuICAgICAgfTtcbiAgICAgIHRoaXMuX251bU5vZGVzKys7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHJldHVybiB0aGlzLl9wdXQodGhpcy5fcm9vdCwgcmVjb3JkLCBub092ZXJ3cml0ZSk7XG4gIH1cbiAgX3B1dChub2RlLCByZWNvcmQsIG5vT3ZlcndyaXRlKSB7XG4gICAgY29uc3QgY29tcGFyaXNvbiA9IHRoaXMuX2NvbXBhcmUocmVjb3JkLCBub2RlLnJlY29yZCk7XG4gICAgaWYgKGNvbXBhcmlzb24gPCAwKSB7XG4gICAgICBpZiAobm9kZS5sZWZ0KSB7XG4gICAgICAgIHJldHVybiB0aGlzLl9wdXQobm9kZS5sZWZ0LCByZWNvcmQsIG5vT3ZlcndyaXRlKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIG5vZGUubGVmdCA9IHtcbiAgICAgICAgICByZWNvcmQsXG4gICAgICAgICAgbGVmdDogdW5kZWZpbmVkLFxuICAgICAgICAgIHJpZ2h0OiB1bmRlZmluZWQsXG4gICAgICAgICAgcGFyZW50OiBub2RlLFxuICAgICAgICAgIGRlbGV0ZWQ6IGZhbHNlLFxuICAgICAgICAgIHJlZDogdHJ1ZVxuICAgICAgICB9O1xuICAgICAgICB0aGlzLl9vbk5ld05vZGVJbnNlcnRlZChub2RlLmxlZnQpO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAoY29tcGFyaXNvbiA+IDApIHtcbiAgICAgIGlmIChub2RlLnJpZ2h0KSB7XG4gICAgICAgIHJldHVybiB0aGlzLl9wdXQobm9kZS5yaWdodCwgcmVjb3JkLCBub092ZXJ3cml0ZSk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBub2RlLnJpZ2h0ID0ge1xuICAgICAgICAgIHJlY29yZCxcbiAgICAgICAgICBsZWZ0OiB1bmRlZmluZWQsXG4gICAgICAgICAgcmlnaHQ6IHVuZGVmaW5lZCxcbiAgICAgICAgICBwYXJlbnQ6IG5vZGUsXG4gICAgICAgICAgZGVsZXRlZDogZmFsc2UsXG4gICAgICAgICAgcmVkOiB0cnVlXG4gICAgICAgIH07XG4gICAgICAgIHRoaXMuX29uTmV3Tm9kZUluc2VydGVkKG5vZGUucmlnaHQpO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAobm9kZS5kZWxldGVkKSB7XG4gICAgICAvLyB1bmRlbGV0ZVxuICAgICAgbm9kZS5kZWxldGVkID0gZmFsc2U7XG4gICAgICBub2RlLnJlY29yZCA9IHJlY29yZDtcbiAgICAgIHRoaXMuX251bVRvbWJzdG9uZXMtLTtcbiAgICB9IGVsc2UgaWYgKG5vT3ZlcndyaXRlKSB7XG4gICAgICAvLyByZXBsYWNlIG5vdCBhbGxvd2VkIGluIGNhc2Ugb2Ygbm9PdmVyd3JpdGVcbiAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICB9IGVsc2Uge1xuICAgICAgLy8gcmVwbGFjZSwgZG9uJ3QgYWRkLCBzbyBubyBuZWVkIHRvIGluY3JlbWVudC4gcmV0dXJuIHRoZSBvdmVyd3JpdHRlbiByZWNvcmRcbiAgICAgIGNvbnN0IG92ZXJ3cml0dGVuUmVjb3JkID0gbm9kZS5yZWNvcmQ7XG4gICAgICBub2RlLnJlY29yZCA9IHJlY29yZDtcbiAgICAgIHJldHVybiBvdmVyd3JpdHRlblJlY29yZDtcbiAgICB9XG4gIH1cbiAgZGVsZXRlKHJlY29yZCkge1xuICAgIGlmICghdGhpcy5fcm9vdCkge1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB0aGlzLl9kZWxldGUodGhpcy5fcm9vdCwgcmVjb3JkKTtcbiAgICBpZiAodGhpcy5fbnVtVG9tYnN0b25lcyA+IHRoaXMuX251bU5vZGVzICogTUFYX1RPTUJTVE9ORV9GQUNUT1IpIHtcbiAgICAgIC8vIHRvIGtlZXAgdGhlIGltcGxlbWVudGF0aW9uIHNpbXBsZSwgYW5kIGJlY2F1c2UgbW9zdCB1c2VycyBvZiBmYWtlLWluZGV4ZWRkYiBhcmUgbm90IGdvaW5nIHRvIGJlIGRlbGV0aW5nXG4gICAgICAvLyBhIGxvdCBvZiBub2RlcywganVzdCByZWJ1aWxkIHRoZSB3aG9sZSB0cmVlIChkZWZyYWdtZW50KSBpZiB0aGUgdHJlZSBpcyB0b28gZnVsbCBvZiB0b21ic3RvbmVzLFxuICAgICAgLy8gYXMgaW5zcGlyZWQgYnkgdGhlIHNjYXBlZ29hdCB0cmVlOiBodHRwczovL2VuLndpa2lwZWRpYS5vcmcvd2lraS9TY2FwZWdvYXRfdHJlZSNEZWxldGlvblxuICAgICAgY29uc3QgcmVjb3JkcyA9IFsuLi50aGlzLmdldEFsbFJlY29yZHMoKV07XG4gICAgICB0aGlzLl9yb290ID0gdGhpcy5fcmVidWlsZChyZWNvcmRzLCB1bmRlZmluZWQsIGZhbHNlKTtcbiAgICAgIHRoaXMuX251bU5vZGVzID0gcmVjb3Jkcy5sZW5ndGg7XG4gICAgICB0aGlzLl9udW1Ub21ic3RvbmVzID0gMDtcbiAgICB9XG4gIH1cbiAgX2RlbGV0ZShub2RlLCByZWNvcmQpIHtcbiAgICBpZiAoIW5vZGUpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgY29tcGFyaXNvbiA9IHRoaXMuX2NvbXBhcmUocmVjb3JkLCBub2RlLnJlY29yZCk7XG4gICAgaWYgKGNvbXBhcmlzb24gPCAwKSB7XG4gICAgICB0aGlzLl9kZWxldGUobm9kZS5sZWZ0LCByZWNvcmQpO1xuICAgIH0gZWxzZSBpZiAoY29tcGFyaXNvbiA+IDApIHtcbiAgICAgIHRoaXMuX2RlbGV0ZShub2RlLnJpZ2h0LCByZWNvcmQpO1xuICAgIH0gZWxzZSBpZiAoIW5vZGUuZGVsZXRlZCkge1xuICAgICAgdGhpcy5fbnVtVG9tYnN0b25lcysrO1xuICAgICAgbm9kZS5kZWxldGVkID0gdHJ1ZTtcbiAgICB9XG4gIH1cbiAgKmdldEFsbFJlY29yZHMoZGVzY2VuZGluZyA9IGZhbHNlKSB7XG4gICAgeWllbGQqIHRoaXMuZ2V0UmVjb3JkcyhFVkVSWVRISU5HX0tFWV9SQU5HRSwgZGVzY2VuZGluZyk7XG4gIH1cbiAgKmdldFJlY29yZHMoa2V5UmFuZ2UsIGRlc2NlbmRpbmcgPSBmYWxzZSkge1xuICAgIHlpZWxkKiB0aGlzLl9nZXRSZWNvcmRzRm9yTm9kZSh0aGlzLl9yb290LCBrZXlSYW5nZSwgZGVzY2VuZGluZyk7XG4gIH1cbiAgKl9nZXRSZWNvcmRzRm9yTm9kZShub2RlLCBrZXlSYW5nZSwgZGVzY2VuZGluZyA9IGZhbHNlKSB7XG4gICAgaWYgKCFub2RlKSB7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHlpZWxkKiB0aGlzLl9maW5kUmVjb3Jkcyhub2RlLCBrZXlSYW5nZSwgZGVzY2VuZGluZyk7XG4gIH1cbiAgKl9maW5kUmVjb3Jkcyhub2RlLCBrZXlSYW5nZSwgZGVzY2VuZGluZyA9IGZhbHNlKSB7XG4gICAgY29uc3Qge1xuICAgICAgbG93ZXIsXG4gICAgICB1cHBlcixcbiAgICAgIGxvd2VyT3BlbixcbiAgICAgIHVwcGVyT3BlblxuICAgIH0gPSBrZXlSYW5nZTtcbiAgICBjb25zdCB7XG4gICAgICByZWNvcmQ6IHtcbiAgICAgICAga2V5XG4gICAgICB9XG4gICAgfSA9IG5vZGU7XG4gICAgY29uc3QgbG93ZXJDb21wYXJpc29uID0gbG93ZXIgPT09IHVuZGVmaW5lZCA/IC0xIDogY21wS2V5cyhsb3dlciwga2V5KTtcbiAgICBjb25zdCB1cHBlckNvbXBhcmlzb24gPSB1cHBlciA9PT0gdW5kZWZpbmVkID8gMSA6IGNtcEtleXModXBwZXIsIGtleSk7XG5cbiAgICAvLyBpZiBrZXlzIGFyZSBub24tdW5pcXVlIHRoZW4gd2UgbmVlZCB0byBnbyBsZWZ0L3JpZ2h0IGV2ZW4gZm9yIGVxdWFsaXR5XG4gICAgLy8gZWxzZSB3ZSBjYW4ganVzdCBkbyBMVC9HVCByYXRoZXIgdGhhbiBMVEUvR1RFIGFzIGEgc2xpZ2h0IG9wdGltaXphdGlvblxuICAgIGNvbnN0IG1vcmVMZWZ0ID0gdGhpcy5fa2V5c0FyZVVuaXF1ZSA/IGxvd2VyQ29tcGFyaXNvbiA8IDAgOiBsb3dlckNvbXBhcmlzb24gPD0gMDtcbiAgICBjb25zdCBtb3JlUmlnaHQgPSB0aGlzLl9rZXlzQXJlVW5pcXVlID8gdXBwZXJDb21wYXJpc29uID4gMCA6IHVwcGVyQ29tcGFyaXNvbiA+PSAwO1xuXG4gICAgLy8gaW4gZGVzY2VuZGluZyBtb2RlIHdlIHN0YXJ0IHdpdGggcmlnaHRtb3N0IG5vZGVzLCBlbHNlIGxlZnRtb3N0XG4gICAgY29uc3QgbW9yZVN0YXJ0ID0gZGVzY2VuZGluZyA/IG1vcmVSaWdodCA6IG1vcmVMZWZ0O1xuICAgIGNvbnN0IG1vcmVFbmQgPSBkZXNjZW5kaW5nID8gbW9yZUxlZnQgOiBtb3JlUmlnaHQ7XG4gICAgY29uc3Qgc3RhcnQgPSBkZXNjZW5kaW5nID8gXCJyaWdodFwiIDogXCJsZWZ0XCI7XG4gICAgY29uc3QgZW5kID0gZGVzY2VuZGluZyA/IFwibGVmdFwiIDogXCJyaWdodFwiO1xuXG4gICAgLy8gZG9lcyB0aGUgY3VycmVudCByZWNvcmQgYWN0dWFsbHkgbWF0Y2ggdGhlIGtleSByYW5nZT9cbiAgICBjb25zdCBsb3dlck1hdGNoZXMgPSBsb3dlck9wZW4gPyBsb3dlckNvbXBhcmlzb24gPCAwIDogbG93ZXJDb21wYXJpc29uIDw9IDA7XG4gICAgY29uc3QgdXBwZXJNYXRjaGVzID0gdXBwZXJPcGVuID8gdXBwZXJDb21wYXJpc29uID4gMCA6IHVwcGVyQ29tcGFyaXNvbiA+PSAwO1xuICAgIGlmIChtb3JlU3RhcnQgJiYgbm9kZVtzdGFydF0pIHtcbiAgICAgIHlpZWxkKiB0aGlzLl9maW5kUmVjb3Jkcyhub2RlW3N0YXJ0XSwga2V5UmFuZ2UsIGRlc2NlbmRpbmcpO1xuICAgIH1cbiAgICBpZiAobG93ZXJNYXRjaGVzICYmIHVwcGVyTWF0Y2hlcyAmJiAhbm9kZS5kZWxldGVkKSB7XG4gICAgICB5aWVsZCBub2RlLnJlY29yZDtcbiAgICB9XG4gICAgaWYgKG1vcmVFbmQgJiYgbm9kZVtlbmRdKSB7XG4gICAgICB5aWVsZCogdGhpcy5fZmluZFJlY29yZHMobm9kZVtlbmRdLCBrZXlSYW5nZSwgZGVzY2VuZGluZyk7XG4gICAgfVxuICB9XG4gIF9vbk5ld05vZGVJbnNlcnRlZChuZXdOb2RlKSB7XG4gICAgdGhpcy5fbnVtTm9kZXMrKztcbiAgICB0aGlzLl9yZWJhbGFuY2VUcmVlKG5ld05vZGUpO1xuICB9XG5cbiAgLy8gYmFzZWQgb24gaHR0cHM6Ly9lbi53aWtpcGVkaWEub3JnL3dpa2kvUmVkJUUyJTgwJTkzYmxhY2tfdHJlZSNJbnNlcnRpb25cbiAgX3JlYmFsYW5jZVRyZWUobm9kZSkge1xuICAgIGxldCBwYXJlbnQgPSBub2RlLnBhcmVudDtcbiAgICBkbyB7XG4gICAgICAvLyBjYXNlIDEgLSAgbm8gcmVkL2JsYWNrIHZpb2xhdGlvblxuICAgICAgaWYgKCFwYXJlbnQucmVkKSB7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGdyYW5kcGFyZW50ID0gcGFyZW50LnBhcmVudDtcbiAgICAgIGlmICghZ3JhbmRwYXJlbnQpIHtcbiAgICAgICAgLy8gY2FzZSAjNCAtIHBhcmVudCBpcyB0aGUgcmVkIHJvb3QsIG5vZGUgaXMgYWxzbyByZWQsIHNvIHBhcmVudCBnb2VzIGJsYWNrXG4gICAgICAgIHBhcmVudC5yZWQgPSBmYWxzZTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgY29uc3QgcGFyZW50SXNSaWdodENoaWxkID0gcGFyZW50ID09PSBncmFuZHBhcmVudC5yaWdodDtcbiAgICAgIGNvbnN0IHVuY2xlID0gcGFyZW50SXNSaWdodENoaWxkID8gZ3JhbmRwYXJlbnQubGVmdCA6IGdyYW5kcGFyZW50LnJpZ2h0O1xuICAgICAgaWYgKCF1bmNsZSB8fCAhdW5jbGUucmVkKSB7XG4gICAgICAgIGlmIChub2RlID09PSAocGFyZW50SXNSaWdodENoaWxkID8gcGFyZW50LmxlZnQgOiBwYXJlbnQucmlnaHQpKSB7XG4gICAgICAgICAgLy8gY2FzZSAjNSAtIHBhcmVudCBpcyByZWQgYnV0IHVuY2xlIGlzIGJsYWNrXG4gICAgICAgICAgdGhpcy5fcm90YXRlU3VidHJlZShwYXJlbnQsIHBhcmVudElzUmlnaHRDaGlsZCk7XG4gICAgICAgICAgbm9kZSA9IHBhcmVudDtcbiAgICAgICAgICBwYXJlbnQgPSBwYXJlbnRJc1JpZ2h0Q2hpbGQgPyBncmFuZHBhcmVudC5yaWdodCA6IGdyYW5kcGFyZW50LmxlZnQ7XG4gICAgICAgIH1cblxuICAgICAgICAvLyBjYXNlICM2IC0gbm9kZSBpcyBcIm91dGVyXCIgZ3JhbmRjaGlsZCBvZiBncmFuZHBhcmVudFxuICAgICAgICB0aGlzLl9yb3RhdGVTdWJ0cmVlKGdyYW5kcGFyZW50LCAhcGFyZW50SXNSaWdodENoaWxkKTtcbiAgICAgICAgcGFyZW50LnJlZCA9IGZhbHNlO1xuICAgICAgICBncmFuZHBhcmVudC5yZWQgPSB0cnVlO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG5cbiAgICAgIC8vIGNhc2UgIzIgLSBwYXJlbnQgYW5kIHVuY2xlIGFyZSBib3RoIHJlZCwgc28gYm90aCBvZiB0aGVtIGdvIGJsYWNrIGFuZCBncmFuZHBhcmVudCBnb2VzIHJlZFxuICAgICAgcGFyZW50LnJlZCA9IGZhbHNlO1xuICAgICAgdW5jbGUucmVkID0gZmFsc2U7XG4gICAgICBncmFuZHBhcmVudC5yZWQgPSB0cnVlO1xuICAgICAgbm9kZSA9IGdyYW5kcGFyZW50O1xuICAgIH0gd2hpbGUgKG5vZGUucGFyZW50ID8gcGFyZW50ID0gbm9kZS5wYXJlbnQgOiBmYWxzZSk7XG5cbiAgICAvLyBjYXNlICMzIC0gY3VycmVudCBub2RlIGlzIHRoZSByb290LCBhbGwgY29uc3RyYWludHMgc2F0aXNmaWVkXG4gIH1cblxuICAvLyBiYXNlZCBvbiBodHRwczovL2VuLndpa2lwZWRpYS5vcmcvd2lraS9SZWQlRTIlODAlOTNibGFja190cmVlI0ltcGxlbWVudGF0aW9uXG4gIF9yb3RhdGVTdWJ0cmVlKG5vZGUsIHJpZ2h0KSB7XG4gICAgY29uc3QgcGFyZW50ID0gbm9kZS5wYXJlbnQ7XG4gICAgY29uc3QgbmV3Um9vdCA9IHJpZ2h0ID8gbm9kZS5sZWZ0IDogbm9kZS5yaWdodDsgLy8gb3Bwb3NpdGUgZGlyZWN0aW9uXG4gICAgY29uc3QgbmV3Q2hpbGQgPSByaWdodCA/IG5ld1Jvb3QucmlnaHQgOiBuZXdSb290LmxlZnQ7XG4gICAgbm9kZVtyaWdodCA/IFwibGVmdFwiIDogXCJyaWdodFwiXSA9IG5ld0NoaWxkO1xuICAgIGlmIChuZXdDaGlsZCkge1xuICAgICAgbmV3Q2hpbGQucGFyZW50ID0gbm9kZTtcbiAgICB9XG4gICAgbmV3Um9vdFtyaWdodCA/IFwicmlnaHRcIiA6IFwibGVmdFwiXSA9IG5vZGU7XG4gICAgbmV3Um9vdC5wYXJlbnQgPSBwYXJlbnQ7XG4gICAgbm9kZS5wYXJlbnQgPSBuZXdSb290O1xuICAgIGlmIChwYXJlbnQpIHtcbiAgICAgIHBhcmVudFtub2RlID09PSBwYXJlbnQucmlnaHQgPyBcInJpZ2h0XCIgOiBcImxlZnRcIl0gPSBuZXdSb290O1xuICAgIH0gZWxzZSB7XG4gICAgICB0aGlzLl9yb290ID0gbmV3Um9vdDtcbiAgICB9XG4gICAgcmV0dXJuIG5ld1Jvb3Q7XG4gIH1cblxuICAvLyByZWJ1aWxkIHRoZSB3aG9sZSB0cmVlIGZyb20gc2NyYXRjaCwgdXNlZCB0byBhdm9pZCB0b28gbWFueSBkZWxldGlvbiB0b21ic3RvbmVzIGFjY3VtdWxhdGluZ1xuICBfcmVidWlsZChyZWNvcmRzLCBwYXJlbnQsIHJlZCwgc3RhcnRJbmRleCA9IDAsIGVuZEluZGV4ID0gcmVjb3Jkcy5sZW5ndGgpIHtcbiAgICBjb25zdCBsZW5ndGggPSBlbmRJbmRleCAtIHN0YXJ0SW5kZXg7XG4gICAgaWYgKGxlbmd0aCA8PSAwKSB7XG4gICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBjb25zdCBtaWQgPSBzdGFydEluZGV4ICsgKGxlbmd0aCA+Pj4gMSk7IC8vIHRoZSA+Pj4gaXMgbGlrZSBNYXRoLmZsb29yKGxlbmd0aCAvIDIpIGJ1dCBmYXN0XG5cbiAgICBjb25zdCBub2RlID0ge1xuICAgICAgcmVjb3JkOiByZWNvcmRzW21pZF0sXG4gICAgICBsZWZ0OiB1bmRlZmluZWQsXG4gICAgICByaWdodDogdW5kZWZpbmVkLFxuICAgICAgcGFyZW50LFxuICAgICAgZGVsZXRlZDogZmFsc2UsXG4gICAgICByZWRcbiAgICB9O1xuICAgIGNvbnN0IGxlZnQgPSB0aGlzLl9yZWJ1aWxkKHJlY29yZHMsIG5vZGUsICFyZWQsIHN0YXJ0SW5kZXgsIG1pZCk7XG4gICAgY29uc3QgcmlnaHQgPSB0aGlzLl9yZWJ1aWxkKHJlY29yZHMsIG5vZGUsICFyZWQsIG1pZCArIDEsIGVuZEluZGV4KTtcbiAgICBub2RlLmxlZnQgPSBsZWZ0O1xuICAgIG5vZGUucmlnaHQgPSByaWdodDtcbiAgICByZXR1cm4gbm9kZTtcbiAgfVxufSIsICJpbXBvcnQgRkRCS2V5UmFuZ2UgZnJvbSBcIi4uL0ZEQktleVJhbmdlLmpzXCI7XG5pbXBvcnQgeyBjbXBLZXlzIH0gZnJvbSBcIi4vY21wLmpzXCI7XG5pbXBvcnQgQmluYXJ5U2VhcmNoVHJlZSBmcm9tIFwiLi9iaW5hcnlTZWFyY2hUcmVlLmpzXCI7XG5jbGFzcyBSZWNvcmRTdG9yZSB7XG4gIGNvbnN0cnVjdG9yKGtleXNBcmVVbmlxdWUpIHtcbiAgICB0aGlzLmtleXNBcmVVbmlxdWUgPSBrZXlzQXJlVW5pcXVlO1xuICAgIHRoaXMucmVjb3JkcyA9IG5ldyBCaW5hcnlTZWFyY2hUcmVlKHRoaXMua2V5c0FyZVVuaXF1ZSk7XG4gIH1cbiAgZ2V0KGtleSkge1xuICAgIGNvbnN0IHJhbmdlID0ga2V5IGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UgPyBrZXkgOiBGREJLZXlSYW5nZS5vbmx5KGtleSk7XG4gICAgcmV0dXJuIHRoaXMucmVjb3Jkcy5nZXRSZWNvcmRzKHJhbmdlKS5uZXh0KCkudmFsdWU7XG4gIH1cblxuICAvKipcbiAgICogUHV0IGEgbmV3IHJlY29yZCwgYW5kIHJldHVybiB0aGUgb3ZlcndyaXR0ZW4gcmVjb3JkIGlmIGFuIG92ZXJ3cml0ZSBvY2N1cnJlZC5cbiAgICogQHBhcmFtIG5ld1JlY29yZFxuICAgKiBAcGFyYW0gbm9PdmVyd3JpdGUgLSB0aHJvdyBhIENvbnN0cmFpbnRFcnJvciBpbiBjYXNlIG9mIG92ZXJ3cml0ZVxuICAgKi9cbiAgcHV0KG5ld1JlY29yZCwgbm9PdmVyd3JpdGUgPSBmYWxzZSkge1xuICAgIHJldHVybiB0aGlzLnJlY29yZHMucHV0KG5ld1JlY29yZCwgbm9PdmVyd3JpdGUpO1xuICB9XG4gIGRlbGV0ZShrZXkpIHtcbiAgICBjb25zdCByYW5nZSA9IGtleSBpbnN0YW5jZW9mIEZEQktleVJhbmdlID8ga2V5IDogRkRCS2V5UmFuZ2Uub25seShrZXkpO1xuICAgIGNvbnN0IGRlbGV0ZWRSZWNvcmRzID0gWy4uLnRoaXMucmVjb3Jkcy5nZXRSZWNvcmRzKHJhbmdlKV07XG4gICAgZm9yIChjb25zdCByZWNvcmQgb2YgZGVsZXRlZFJlY29yZHMpIHtcbiAgICAgIHRoaXMucmVjb3Jkcy5kZWxldGUocmVjb3JkKTtcbiAgICB9XG4gICAgcmV0dXJuIGRlbGV0ZWRSZWNvcmRzO1xuICB9XG5cbiAgLyoqXG4gICAqIERlbGV0ZSB0aGUgcmVjb3JkIHdpdGggdGhpcyBrZXkgYW5kIHRoaXMgdmFsdWUsIGlmIHRoZXJlIGlzIG9uZS4gVXNlZCBieSBpbmRleGVzLCB3aGVyZSB0aGUgdmFsdWUgaXMgdGhlIHByaW1hcnlcbiAgICoga2V5IG9mIHRoZSBvYmplY3Qgc3RvcmUgcmVjb3JkIHRoYXQgdGhlIGluZGV4IHJlY29yZCBwb2ludHMgdG8uXG4gICAqL1xuICBkZWxldGVCeUtleUFuZFZhbHVlKGtleSwgdmFsdWUpIHtcbiAgICAvLyBJbiBhIG5vbi11bmlxdWUgc3RvcmUgdGhlIHZhbHVlIGlzIHBhcnQgb2YgdGhlIHNvcnQgb3JkZXIsIHNvIHRoaXMgZmluZHMgdGhlIGV4YWN0IHJlY29yZC4gSW4gYSB1bmlxdWUgc3RvcmVcbiAgICAvLyBpdCBmaW5kcyB0aGUgb25seSByZWNvcmQgd2l0aCB0aGlzIGtleSwgd2hpY2ggbWF5IHBvaW50IGF0IGEgZGlmZmVyZW50IHByaW1hcnkga2V5LlxuICAgIGNvbnN0IHJlY29yZCA9IHRoaXMucmVjb3Jkcy5nZXQoe1xuICAgICAga2V5LFxuICAgICAgdmFsdWVcbiAgICB9KTtcbiAgICBpZiAocmVjb3JkICE9PSB1bmRlZmluZWQgJiYgY21wS2V5cyhyZWNvcmQudmFsdWUsIHZhbHVlKSA9PT0gMCkge1xuICAgICAgdGhpcy5yZWNvcmRzLmRlbGV0ZShyZWNvcmQpO1xuICAgIH1cbiAgfVxuICBjbGVhcigpIHtcbiAgICBjb25zdCBkZWxldGVkUmVjb3JkcyA9IFsuLi50aGlzLnJlY29yZHMuZ2V0QWxsUmVjb3JkcygpXTtcbiAgICB0aGlzLnJlY29yZHMgPSBuZXcgQmluYXJ5U2VhcmNoVHJlZSh0aGlzLmtleXNBcmVVbmlxdWUpO1xuICAgIHJldHVybiBkZWxldGVkUmVjb3JkcztcbiAgfVxuICB2YWx1ZXMocmFuZ2UsIGRpcmVjdGlvbiA9IFwibmV4dFwiKSB7XG4gICAgY29uc3QgZGVzY2VuZGluZyA9IGRpcmVjdGlvbiA9PT0gXCJwcmV2XCIgfHwgZGlyZWN0aW9uID09PSBcInByZXZ1bmlxdWVcIjtcbiAgICBjb25zdCByZWNvcmRzID0gcmFuZ2UgPyB0aGlzLnJlY29yZHMuZ2V0UmVjb3JkcyhyYW5nZSwgZGVzY2VuZGluZykgOiB0aGlzLnJlY29yZHMuZ2V0QWxsUmVjb3JkcyhkZXNjZW5kaW5nKTtcbiAgICByZXR1cm4ge1xuICAgICAgW1N5bWJvbC5pdGVyYXRvcl06ICgpID0+IHtcbiAgICAgICAgY29uc3QgbmV4dCA9ICgpID0+IHtcbiAgICAgICAgICByZXR1cm4gcmVjb3Jkcy5uZXh0KCk7XG4gICAgICAgIH07XG4gICAgICAgIGlmIChkaXJlY3Rpb24gPT09IFwibmV4dFwiIHx8IGRpcmVjdGlvbiA9PT0gXCJwcmV2XCIpIHtcbiAgICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgbmV4dFxuICAgICAgICAgIH07XG4gICAgICAgIH1cblxuICAgICAgICAvLyBGb3IgbmV4dHVuaXF1ZS9wcmV2dW5pcXVlLCByZXR1cm4gYW4gaXRlcmF0b3IgdGhhdCBza2lwcyBzZWVuIHZhbHVlc1xuICAgICAgICAvLyBOb3RlIHRoYXQgd2UgbXVzdCByZXR1cm4gdGhlIF9sb3dlc3RfIHZhbHVlIHJlZ2FyZGxlc3Mgb2YgZGlyZWN0aW9uOlxuICAgICAgICAvLyA+IEl0ZXJhdGluZyB3aXRoIFwicHJldnVuaXF1ZVwiIHZpc2l0cyB0aGUgc2FtZSByZWNvcmRzIHRoYXQgXCJuZXh0dW5pcXVlXCJcbiAgICAgICAgLy8gPiB2aXNpdHMsIGJ1dCBpbiByZXZlcnNlIG9yZGVyLlxuICAgICAgICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiY3Vyc29yZGlyZWN0aW9uLXByZXZ1bmlxdWVcbiAgICAgICAgaWYgKGRpcmVjdGlvbiA9PT0gXCJuZXh0dW5pcXVlXCIpIHtcbiAgICAgICAgICBsZXQgcHJldmlvdXNWYWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgbmV4dDogKCkgPT4ge1xuICAgICAgICAgICAgICBsZXQgY3VycmVudCA9IG5leHQoKTtcbiAgICAgICAgICAgICAgLy8gZm9yIG5leHR1bmlxdWUsIGNvbnRpbnVlIGlmIHdlIGFscmVhZHkgZW1pdHRlZCB0aGUgbG93ZXN0IHVuaXF1ZSB2YWx1ZVxuICAgICAgICAgICAgICB3aGlsZSAoIWN1cnJlbnQuZG9uZSAmJiBwcmV2aW91c1ZhbHVlICE9PSB1bmRlZmluZWQgJiYgY21wS2V5cyhwcmV2aW91c1ZhbHVlLmtleSwgY3VycmVudC52YWx1ZS5rZXkpID09PSAwKSB7XG4gICAgICAgICAgICAgICAgY3VycmVudCA9IG5leHQoKTtcbiAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICBwcmV2aW91c1ZhbHVlID0gY3VycmVudC52YWx1ZTtcbiAgICAgICAgICAgICAgcmV0dXJuIGN1cnJlbnQ7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgfTtcbiAgICAgICAgfVxuXG4gICAgICAgIC8vIHByZXZ1bmlxdWUgaXMgYSBiaXQgbW9yZSBjb21wbGV4IGR1ZSB0byBuZWVkaW5nIHRvIGNoZWNrIHRoZSBuZXh0IHZhbHVlLCB3aGljaFxuICAgICAgICAvLyBpbnZva2VzIHRoZSBpdGVyYWJsZSwgc28gd2UgbmVlZCB0byBrZWVwIGEgYnVmZmVyIG9mIG9uZSBcImxvb2thaGVhZFwiIHJlc3VsdFxuICAgICAgICBsZXQgY3VycmVudCA9IG5leHQoKTtcbiAgICAgICAgbGV0IG5leHRSZXN1bHQgPSBuZXh0KCk7XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgbmV4dDogKCkgPT4ge1xuICAgICAgICAgICAgd2hpbGUgKCFuZXh0UmVzdWx0LmRvbmUgJiYgY21wS2V5cyhjdXJyZW50LnZhbHVlLmtleSwgbmV4dFJlc3VsdC52YWx1ZS5rZXkpID09PSAwKSB7XG4gICAgICAgICAgICAgIC8vIG5vdGUgd2UgcmV0dXJuIHRoZSBfbG93ZXN0XyBwb3NzaWJsZSB2YWx1ZSwgaGVuY2Ugc2V0IHRoZSBjdXJyZW50XG4gICAgICAgICAgICAgIGN1cnJlbnQgPSBuZXh0UmVzdWx0O1xuICAgICAgICAgICAgICBuZXh0UmVzdWx0ID0gbmV4dCgpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY29uc3QgcmVzdWx0ID0gY3VycmVudDtcbiAgICAgICAgICAgIGN1cnJlbnQgPSBuZXh0UmVzdWx0O1xuICAgICAgICAgICAgbmV4dFJlc3VsdCA9IG5leHQoKTtcbiAgICAgICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgICAgICAgfVxuICAgICAgICB9O1xuICAgICAgfVxuICAgIH07XG4gIH1cbiAgc2l6ZSgpIHtcbiAgICByZXR1cm4gdGhpcy5yZWNvcmRzLnNpemUoKTtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgUmVjb3JkU3RvcmU7IiwgImltcG9ydCBGREJSZWNvcmQgZnJvbSBcIi4uL0ZEQlJlY29yZC5qc1wiO1xuaW1wb3J0IHsgQ29uc3RyYWludEVycm9yIH0gZnJvbSBcIi4vZXJyb3JzLmpzXCI7XG5pbXBvcnQgZXh0cmFjdEtleSBmcm9tIFwiLi9leHRyYWN0S2V5LmpzXCI7XG5pbXBvcnQgUmVjb3JkU3RvcmUgZnJvbSBcIi4vUmVjb3JkU3RvcmUuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5IGZyb20gXCIuL3ZhbHVlVG9LZXkuanNcIjtcbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLWluZGV4XG5jbGFzcyBJbmRleCB7XG4gIGRlbGV0ZWQgPSBmYWxzZTtcbiAgLy8gSW5pdGlhbGl6ZWQgc2hvdWxkIGJlIHVzZWQgdG8gZGVjaWRlIHdoZXRoZXIgdG8gdGhyb3cgYW4gZXJyb3Igb3IgYWJvcnQgdGhlIHZlcnNpb25jaGFuZ2UgdHJhbnNhY3Rpb24gd2hlbiB0aGVyZSBpcyBhXG4gIC8vIGNvbnN0cmFpbnRcbiAgaW5pdGlhbGl6ZWQgPSBmYWxzZTtcbiAgY29uc3RydWN0b3IocmF3T2JqZWN0U3RvcmUsIG5hbWUsIGtleVBhdGgsIG11bHRpRW50cnksIHVuaXF1ZSkge1xuICAgIHRoaXMucmF3T2JqZWN0U3RvcmUgPSByYXdPYmplY3RTdG9yZTtcbiAgICB0aGlzLm5hbWUgPSBuYW1lO1xuICAgIHRoaXMua2V5UGF0aCA9IGtleVBhdGg7XG4gICAgdGhpcy5tdWx0aUVudHJ5ID0gbXVsdGlFbnRyeTtcbiAgICB0aGlzLnVuaXF1ZSA9IHVuaXF1ZTtcbiAgICB0aGlzLnJlY29yZHMgPSBuZXcgUmVjb3JkU3RvcmUodW5pcXVlKTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1yZXRyaWV2aW5nLWEtdmFsdWUtZnJvbS1hbi1pbmRleFxuICBnZXRLZXkoa2V5KSB7XG4gICAgY29uc3QgcmVjb3JkID0gdGhpcy5yZWNvcmRzLmdldChrZXkpO1xuICAgIHJldHVybiByZWNvcmQgIT09IHVuZGVmaW5lZCA/IHJlY29yZC52YWx1ZSA6IHVuZGVmaW5lZDtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jcmV0cmlldmUtbXVsdGlwbGUtcmVmZXJlbmNlZC12YWx1ZXMtZnJvbS1hbi1pbmRleFxuICBnZXRBbGxLZXlzKHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSB7XG4gICAgaWYgKGNvdW50ID09PSB1bmRlZmluZWQgfHwgY291bnQgPT09IDApIHtcbiAgICAgIGNvdW50ID0gSW5maW5pdHk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZHMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24pKSB7XG4gICAgICByZWNvcmRzLnB1c2goc3RydWN0dXJlZENsb25lKHJlY29yZC52YWx1ZSkpO1xuICAgICAgaWYgKHJlY29yZHMubGVuZ3RoID49IGNvdW50KSB7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVjb3JkcztcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jaW5kZXgtcmVmZXJlbmNlZC12YWx1ZS1yZXRyaWV2YWwtb3BlcmF0aW9uXG4gIGdldFZhbHVlKGtleSkge1xuICAgIGNvbnN0IHJlY29yZCA9IHRoaXMucmVjb3Jkcy5nZXQoa2V5KTtcbiAgICByZXR1cm4gcmVjb3JkICE9PSB1bmRlZmluZWQgPyB0aGlzLnJhd09iamVjdFN0b3JlLmdldFZhbHVlKHJlY29yZC52YWx1ZSkgOiB1bmRlZmluZWQ7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI3JldHJpZXZlLW11bHRpcGxlLXJlZmVyZW5jZWQtdmFsdWVzLWZyb20tYW4taW5kZXhcbiAgZ2V0QWxsVmFsdWVzKHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSB7XG4gICAgaWYgKGNvdW50ID09PSB1bmRlZmluZWQgfHwgY291bnQgPT09IDApIHtcbiAgICAgIGNvdW50ID0gSW5maW5pdHk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZHMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24pKSB7XG4gICAgICByZWNvcmRzLnB1c2godGhpcy5yYXdPYmplY3RTdG9yZS5nZXRWYWx1ZShyZWNvcmQudmFsdWUpKTtcbiAgICAgIGlmIChyZWNvcmRzLmxlbmd0aCA+PSBjb3VudCkge1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHJlY29yZHM7XG4gIH1cblxuICAvLyBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNkb20taWRiaW5kZXgtZ2V0YWxscmVjb3Jkc1xuICBnZXRBbGxSZWNvcmRzKHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSB7XG4gICAgaWYgKGNvdW50ID09PSB1bmRlZmluZWQgfHwgY291bnQgPT09IDApIHtcbiAgICAgIGNvdW50ID0gSW5maW5pdHk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZHMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24pKSB7XG4gICAgICByZWNvcmRzLnB1c2gobmV3IEZEQlJlY29yZChzdHJ1Y3R1cmVkQ2xvbmUocmVjb3JkLmtleSksIHN0cnVjdHVyZWRDbG9uZSh0aGlzLnJhd09iamVjdFN0b3JlLmdldEtleShyZWNvcmQudmFsdWUpKSwgdGhpcy5yYXdPYmplY3RTdG9yZS5nZXRWYWx1ZShyZWNvcmQudmFsdWUpKSk7XG4gICAgICBpZiAocmVjb3Jkcy5sZW5ndGggPj0gY291bnQpIHtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiByZWNvcmRzO1xuICB9XG5cbiAgLy8gVGhlIGluZGV4IGtleSB0aGF0IGFuIG9iamVjdCBzdG9yZSByZWNvcmQgd2l0aCB0aGlzIHZhbHVlIGlzIHN0b3JlZCB1bmRlciwgb3IgdW5kZWZpbmVkIGlmIHRoZSB2YWx1ZSBkb2VzIG5vdFxuICAvLyBiZWxvbmcgaW4gdGhpcyBpbmRleC4gRm9yIGEgbXVsdGlFbnRyeSBpbmRleCBnaXZlbiBhbiBhcnJheSwgdGhpcyBpcyB0aGUgYXJyYXkgb2YgaW5kaXZpZHVhbCBpbmRleCBrZXlzIChpbnZhbGlkXG4gIC8vIGFuZCBkdXBsaWNhdGUgZWxlbWVudHMgcmVtb3ZlZCkuIFNoYXJlZCBieSBzdG9yZVJlY29yZCBhbmQgZGVsZXRlUmVjb3JkIHNvIHRoYXQgZGVsZXRpb24gZmluZHMgZXhhY3RseSB3aGF0XG4gIC8vIGluc2VydGlvbiBzdG9yZWQuXG4gIGdldEluZGV4S2V5KHZhbHVlKSB7XG4gICAgbGV0IGluZGV4S2V5O1xuICAgIHRyeSB7XG4gICAgICBpbmRleEtleSA9IGV4dHJhY3RLZXkodGhpcy5rZXlQYXRoLCB2YWx1ZSkua2V5O1xuICAgIH0gY2F0Y2ggKGVycikge1xuICAgICAgaWYgKGVyci5uYW1lID09PSBcIkRhdGFFcnJvclwiKSB7XG4gICAgICAgIC8vIEludmFsaWQga2V5IGlzIG5vdCBhbiBhY3R1YWwgZXJyb3IsIGp1c3QgbWVhbnMgd2UgZG8gbm90IHN0b3JlIGFuIGVudHJ5IGluIHRoaXMgaW5kZXhcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhyb3cgZXJyO1xuICAgIH1cbiAgICBpZiAoIXRoaXMubXVsdGlFbnRyeSB8fCAhQXJyYXkuaXNBcnJheShpbmRleEtleSkpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIC8vIFwiQ29udmVydCBhIHZhbHVlIHRvIGEga2V5XCI6IGEgc2luZ2xlIGtleSBwYXRoIHJldHVybnMgdGhlXG4gICAgICAgIC8vIHZhbHVlIGFzLWlzIChlLmcuIGEgdHlwZWQgYXJyYXkpLCBzbyBzdG9yZSB0aGUgY29udmVydGVkXG4gICAgICAgIC8vIGtleSwgbm90IHRoZSByYXcgdmFsdWUuXG4gICAgICAgIHJldHVybiB2YWx1ZVRvS2V5KGluZGV4S2V5KTtcbiAgICAgIH0gY2F0Y2ggKGUpIHtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgIH1cblxuICAgIC8vIHJlbW92ZSBhbnkgZWxlbWVudHMgZnJvbSBpbmRleCBrZXkgdGhhdCBhcmUgbm90IHZhbGlkIGtleXMgYW5kIHJlbW92ZSBhbnkgZHVwbGljYXRlIGVsZW1lbnRzIGZyb20gaW5kZXhcbiAgICAvLyBrZXkgc3VjaCB0aGF0IG9ubHkgb25lIGluc3RhbmNlIG9mIHRoZSBkdXBsaWNhdGUgdmFsdWUgcmVtYWlucy5cbiAgICBjb25zdCBrZWVwID0gW107XG4gICAgZm9yIChjb25zdCBwYXJ0IG9mIGluZGV4S2V5KSB7XG4gICAgICBpZiAoa2VlcC5pbmRleE9mKHBhcnQpIDwgMCkge1xuICAgICAgICB0cnkge1xuICAgICAgICAgIGtlZXAucHVzaCh2YWx1ZVRvS2V5KHBhcnQpKTtcbiAgICAgICAgfSBjYXRjaCAoZXJyKSB7XG4gICAgICAgICAgLyogRG8gbm90aGluZyAqL1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBrZWVwO1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tc3RlcHMtZm9yLXN0b3JpbmctYS1yZWNvcmQtaW50by1hbi1vYmplY3Qtc3RvcmUgKHN0ZXAgNylcbiAgc3RvcmVSZWNvcmQobmV3UmVjb3JkKSB7XG4gICAgY29uc3QgaW5kZXhLZXkgPSB0aGlzLmdldEluZGV4S2V5KG5ld1JlY29yZC52YWx1ZSk7XG4gICAgaWYgKGluZGV4S2V5ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKCF0aGlzLm11bHRpRW50cnkgfHwgIUFycmF5LmlzQXJyYXkoaW5kZXhLZXkpKSB7XG4gICAgICBpZiAodGhpcy51bmlxdWUpIHtcbiAgICAgICAgY29uc3QgZXhpc3RpbmdSZWNvcmQgPSB0aGlzLnJlY29yZHMuZ2V0KGluZGV4S2V5KTtcbiAgICAgICAgaWYgKGV4aXN0aW5nUmVjb3JkKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IENvbnN0cmFpbnRFcnJvcigpO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICB0aGlzLnJlY29yZHMucHV0KHtcbiAgICAgICAga2V5OiBpbmRleEtleSxcbiAgICAgICAgdmFsdWU6IG5ld1JlY29yZC5rZXlcbiAgICAgIH0pO1xuICAgIH0gZWxzZSB7XG4gICAgICBpZiAodGhpcy51bmlxdWUpIHtcbiAgICAgICAgZm9yIChjb25zdCBpbmRpdmlkdWFsSW5kZXhLZXkgb2YgaW5kZXhLZXkpIHtcbiAgICAgICAgICBjb25zdCBleGlzdGluZ1JlY29yZCA9IHRoaXMucmVjb3Jkcy5nZXQoaW5kaXZpZHVhbEluZGV4S2V5KTtcbiAgICAgICAgICBpZiAoZXhpc3RpbmdSZWNvcmQpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIGZvciAoY29uc3QgaW5kaXZpZHVhbEluZGV4S2V5IG9mIGluZGV4S2V5KSB7XG4gICAgICAgIHRoaXMucmVjb3Jkcy5wdXQoe1xuICAgICAgICAgIGtleTogaW5kaXZpZHVhbEluZGV4S2V5LFxuICAgICAgICAgIHZhbHVlOiBuZXdSZWNvcmQua2V5XG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8vIFJlbW92ZSB0aGUgaW5kZXggcmVjb3JkcyB0aGF0IHN0b3JlUmVjb3JkIGNyZWF0ZWQgZm9yIHRoaXMgb2JqZWN0IHN0b3JlIHJlY29yZC4gTG9va2luZyB0aGVtIHVwIGJ5IGluZGV4IGtleSBpc1xuICAvLyBPKGxvZyBuKSBwZXIgaW5kZXggcmVjb3JkLCB3aGVyZSBzY2FubmluZyB0aGUgd2hvbGUgaW5kZXggZm9yIHJlY29yZHMgcG9pbnRpbmcgYXQgdGhpcyBwcmltYXJ5IGtleSBpcyBPKG4pLlxuICBkZWxldGVSZWNvcmQocmVjb3JkKSB7XG4gICAgY29uc3QgaW5kZXhLZXkgPSB0aGlzLmdldEluZGV4S2V5KHJlY29yZC52YWx1ZSk7XG4gICAgaWYgKGluZGV4S2V5ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKCF0aGlzLm11bHRpRW50cnkgfHwgIUFycmF5LmlzQXJyYXkoaW5kZXhLZXkpKSB7XG4gICAgICB0aGlzLnJlY29yZHMuZGVsZXRlQnlLZXlBbmRWYWx1ZShpbmRleEtleSwgcmVjb3JkLmtleSk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGZvciAoY29uc3QgaW5kaXZpZHVhbEluZGV4S2V5IG9mIGluZGV4S2V5KSB7XG4gICAgICAgIHRoaXMucmVjb3Jkcy5kZWxldGVCeUtleUFuZFZhbHVlKGluZGl2aWR1YWxJbmRleEtleSwgcmVjb3JkLmtleSk7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIGluaXRpYWxpemUodHJhbnNhY3Rpb24pIHtcbiAgICBpZiAodGhpcy5pbml0aWFsaXplZCkge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKFwiSW5kZXggYWxyZWFkeSBpbml0aWFsaXplZFwiKTtcbiAgICB9XG4gICAgdHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiAoKSA9PiB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgLy8gQ3JlYXRlIGluZGV4IGJhc2VkIG9uIGN1cnJlbnQgdmFsdWUgb2Ygb2JqZWN0c3RvcmVcbiAgICAgICAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJhd09iamVjdFN0b3JlLnJlY29yZHMudmFsdWVzKCkpIHtcbiAgICAgICAgICAgIHRoaXMuc3RvcmVSZWNvcmQocmVjb3JkKTtcbiAgICAgICAgICB9XG4gICAgICAgICAgdGhpcy5pbml0aWFsaXplZCA9IHRydWU7XG4gICAgICAgIH0gY2F0Y2ggKGVycikge1xuICAgICAgICAgIC8vIGNvbnNvbGUuZXJyb3IoZXJyKTtcbiAgICAgICAgICB0cmFuc2FjdGlvbi5fYWJvcnQoZXJyLm5hbWUpO1xuICAgICAgICB9XG4gICAgICB9LFxuICAgICAgc291cmNlOiBudWxsXG4gICAgfSk7XG4gIH1cbiAgY291bnQocmFuZ2UpIHtcbiAgICBsZXQgY291bnQgPSAwO1xuXG4gICAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIEB0eXBlc2NyaXB0LWVzbGludC9uby11bnVzZWQtdmFyc1xuICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHRoaXMucmVjb3Jkcy52YWx1ZXMocmFuZ2UpKSB7XG4gICAgICBjb3VudCArPSAxO1xuICAgIH1cbiAgICByZXR1cm4gY291bnQ7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEluZGV4OyIsICJpbXBvcnQgeyBTeW50YXhFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tdmFsaWQta2V5LXBhdGhcbmNvbnN0IHZhbGlkYXRlS2V5UGF0aCA9IChrZXlQYXRoLCBwYXJlbnQpID0+IHtcbiAgLy8gVGhpcyBkb2Vzbid0IG1ha2Ugc2Vuc2UgdG8gbWUgYmFzZWQgb24gdGhlIHNwZWMsIGJ1dCBpdCBpcyBuZWVkZWQgdG8gcGFzcyB0aGUgVzNDIEtleVBhdGggdGVzdHMgKHNlZSBzYW1lXG4gIC8vIGNvbW1lbnQgaW4gZXh0cmFjdEtleSlcbiAgaWYgKGtleVBhdGggIT09IHVuZGVmaW5lZCAmJiBrZXlQYXRoICE9PSBudWxsICYmIHR5cGVvZiBrZXlQYXRoICE9PSBcInN0cmluZ1wiICYmIGtleVBhdGgudG9TdHJpbmcgJiYgKHBhcmVudCA9PT0gXCJhcnJheVwiIHx8ICFBcnJheS5pc0FycmF5KGtleVBhdGgpKSkge1xuICAgIGtleVBhdGggPSBrZXlQYXRoLnRvU3RyaW5nKCk7XG4gIH1cbiAgaWYgKHR5cGVvZiBrZXlQYXRoID09PSBcInN0cmluZ1wiKSB7XG4gICAgaWYgKGtleVBhdGggPT09IFwiXCIgJiYgcGFyZW50ICE9PSBcInN0cmluZ1wiKSB7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHRyeSB7XG4gICAgICAvLyBodHRwczovL21hdGhpYXNieW5lbnMuYmUvZGVtby9qYXZhc2NyaXB0LWlkZW50aWZpZXItcmVnZXggZm9yIEVDTUFTY3JpcHQgNS4xIC8gVW5pY29kZSB2Ny4wLjAsIHdpdGhcbiAgICAgIC8vIHJlc2VydmVkIHdvcmRzIGF0IGJlZ2lubmluZyByZW1vdmVkXG4gICAgICBjb25zdCB2YWxpZElkZW50aWZpZXJSZWdleCA9XG4gICAgICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgbm8tbWlzbGVhZGluZy1jaGFyYWN0ZXItY2xhc3NcbiAgICAgIC9eKD86WyRBLVpfYS16XFx4QUFcXHhCNVxceEJBXFx4QzAtXFx4RDZcXHhEOC1cXHhGNlxceEY4LVxcdTAyQzFcXHUwMkM2LVxcdTAyRDFcXHUwMkUwLVxcdTAyRTRcXHUwMkVDXFx1MDJFRVxcdTAzNzAtXFx1MDM3NFxcdTAzNzZcXHUwMzc3XFx1MDM3QS1cXHUwMzdEXFx1MDM3RlxcdTAzODZcXHUwMzg4LVxcdTAzOEFcXHUwMzhDXFx1MDM4RS1cXHUwM0ExXFx1MDNBMy1cXHUwM0Y1XFx1MDNGNy1cXHUwNDgxXFx1MDQ4QS1cXHUwNTJGXFx1MDUzMS1cXHUwNTU2XFx1MDU1OVxcdTA1NjEtXFx1MDU4N1xcdTA1RDAtXFx1MDVFQVxcdTA1RjAtXFx1MDVGMlxcdTA2MjAtXFx1MDY0QVxcdTA2NkVcXHUwNjZGXFx1MDY3MS1cXHUwNkQzXFx1MDZENVxcdTA2RTVcXHUwNkU2XFx1MDZFRVxcdTA2RUZcXHUwNkZBLVxcdTA2RkNcXHUwNkZGXFx1MDcxMFxcdTA3MTItXFx1MDcyRlxcdTA3NEQtXFx1MDdBNVxcdTA3QjFcXHUwN0NBLVxcdTA3RUFcXHUwN0Y0XFx1MDdGNVxcdTA3RkFcXHUwODAwLVxcdTA4MTVcXHUwODFBXFx1MDgyNFxcdTA4MjhcXHUwODQwLVxcdTA4NThcXHUwOEEwLVxcdTA4QjJcXHUwOTA0LVxcdTA5MzlcXHUwOTNEXFx1MDk1MFxcdTA5NTgtXFx1MDk2MVxcdTA5NzEtXFx1MDk4MFxcdTA5ODUtXFx1MDk4Q1xcdTA5OEZcXHUwOTkwXFx1MDk5My1cXHUwOUE4XFx1MDlBQS1cXHUwOUIwXFx1MDlCMlxcdTA5QjYtXFx1MDlCOVxcdTA5QkRcXHUwOUNFXFx1MDlEQ1xcdTA5RERcXHUwOURGLVxcdTA5RTFcXHUwOUYwXFx1MDlGMVxcdTBBMDUtXFx1MEEwQVxcdTBBMEZcXHUwQTEwXFx1MEExMy1cXHUwQTI4XFx1MEEyQS1cXHUwQTMwXFx1MEEzMlxcdTBBMzNcXHUwQTM1XFx1MEEzNlxcdTBBMzhcXHUwQTM5XFx1MEE1OS1cXHUwQTVDXFx1MEE1RVxcdTBBNzItXFx1MEE3NFxcdTBBODUtXFx1MEE4RFxcdTBBOEYtXFx1MEE5MVxcdTBBOTMtXFx1MEFBOFxcdTBBQUEtXFx1MEFCMFxcdTBBQjJcXHUwQUIzXFx1MEFCNS1cXHUwQUI5XFx1MEFCRFxcdTBBRDBcXHUwQUUwXFx1MEFFMVxcdTBCMDUtXFx1MEIwQ1xcdTBCMEZcXHUwQjEwXFx1MEIxMy1cXHUwQjI4XFx1MEIyQS1cXHUwQjMwXFx1MEIzMlxcdTBCMzNcXHUwQjM1LVxcdTBCMzlcXHUwQjNEXFx1MEI1Q1xcdTBCNURcXHUwQjVGLVxcdTBCNjFcXHUwQjcxXFx1MEI4M1xcdTBCODUtXFx1MEI4QVxcdTBCOEUtXFx1MEI5MFxcdTBCOTItXFx1MEI5NVxcdTBCOTlcXHUwQjlBXFx1MEI5Q1xcdTBCOUVcXHUwQjlGXFx1MEJBM1xcdTBCQTRcXHUwQkE4LVxcdTBCQUFcXHUwQkFFLVxcdTBCQjlcXHUwQkQwXFx1MEMwNS1cXHUwQzBDXFx1MEMwRS1cXHUwQzEwXFx1MEMxMi1cXHUwQzI4XFx1MEMyQS1cXHUwQzM5XFx1MEMzRFxcdTBDNThcXHUwQzU5XFx1MEM2MFxcdTBDNjFcXHUwQzg1LVxcdTBDOENcXHUwQzhFLVxcdTBDOTBcXHUwQzkyLVxcdTBDQThcXHUwQ0FBLVxcdTBDQjNcXHUwQ0I1LVxcdTBDQjlcXHUwQ0JEXFx1MENERVxcdTBDRTBcXHUwQ0UxXFx1MENGMVxcdTBDRjJcXHUwRDA1LVxcdTBEMENcXHUwRDBFLVxcdTBEMTBcXHUwRDEyLVxcdTBEM0FcXHUwRDNEXFx1MEQ0RVxcdTBENjBcXHUwRDYxXFx1MEQ3QS1cXHUwRDdGXFx1MEQ4NS1cXHUwRDk2XFx1MEQ5QS1cXHUwREIxXFx1MERCMy1cXHUwREJCXFx1MERCRFxcdTBEQzAtXFx1MERDNlxcdTBFMDEtXFx1MEUzMFxcdTBFMzJcXHUwRTMzXFx1MEU0MC1cXHUwRTQ2XFx1MEU4MVxcdTBFODJcXHUwRTg0XFx1MEU4N1xcdTBFODhcXHUwRThBXFx1MEU4RFxcdTBFOTQtXFx1MEU5N1xcdTBFOTktXFx1MEU5RlxcdTBFQTEtXFx1MEVBM1xcdTBFQTVcXHUwRUE3XFx1MEVBQVxcdTBFQUJcXHUwRUFELVxcdTBFQjBcXHUwRUIyXFx1MEVCM1xcdTBFQkRcXHUwRUMwLVxcdTBFQzRcXHUwRUM2XFx1MEVEQy1cXHUwRURGXFx1MEYwMFxcdTBGNDAtXFx1MEY0N1xcdTBGNDktXFx1MEY2Q1xcdTBGODgtXFx1MEY4Q1xcdTEwMDAtXFx1MTAyQVxcdTEwM0ZcXHUxMDUwLVxcdTEwNTVcXHUxMDVBLVxcdTEwNURcXHUxMDYxXFx1MTA2NVxcdTEwNjZcXHUxMDZFLVxcdTEwNzBcXHUxMDc1LVxcdTEwODFcXHUxMDhFXFx1MTBBMC1cXHUxMEM1XFx1MTBDN1xcdTEwQ0RcXHUxMEQwLVxcdTEwRkFcXHUxMEZDLVxcdTEyNDhcXHUxMjRBLVxcdTEyNERcXHUxMjUwLVxcdTEyNTZcXHUxMjU4XFx1MTI1QS1cXHUxMjVEXFx1MTI2MC1cXHUxMjg4XFx1MTI4QS1cXHUxMjhEXFx1MTI5MC1cXHUxMkIwXFx1MTJCMi1cXHUxMkI1XFx1MTJCOC1cXHUxMkJFXFx1MTJDMFxcdTEyQzItXFx1MTJDNVxcdTEyQzgtXFx1MTJENlxcdTEyRDgtXFx1MTMxMFxcdTEzMTItXFx1MTMxNVxcdTEzMTgtXFx1MTM1QVxcdTEzODAtXFx1MTM4RlxcdTEzQTAtXFx1MTNGNFxcdTE0MDEtXFx1MTY2Q1xcdTE2NkYtXFx1MTY3RlxcdTE2ODEtXFx1MTY5QVxcdTE2QTAtXFx1MTZFQVxcdTE2RUUtXFx1MTZGOFxcdTE3MDAtXFx1MTcwQ1xcdTE3MEUtXFx1MTcxMVxcdTE3MjAtXFx1MTczMVxcdTE3NDAtXFx1MTc1MVxcdTE3NjAtXFx1MTc2Q1xcdTE3NkUtXFx1MTc3MFxcdTE3ODAtXFx1MTdCM1xcdTE3RDdcXHUxN0RDXFx1MTgyMC1cXHUxODc3XFx1MTg4MC1cXHUxOEE4XFx1MThBQVxcdTE4QjAtXFx1MThGNVxcdTE5MDAtXFx1MTkxRVxcdTE5NTAtXFx1MTk2RFxcdTE5NzAtXFx1MTk3NFxcdTE5ODAtXFx1MTlBQlxcdTE5QzEtXFx1MTlDN1xcdTFBMDAtXFx1MUExNlxcdTFBMjAtXFx1MUE1NFxcdTFBQTdcXHUxQjA1LVxcdTFCMzNcXHUxQjQ1LVxcdTFCNEJcXHUxQjgzLVxcdTFCQTBcXHUxQkFFXFx1MUJBRlxcdTFCQkEtXFx1MUJFNVxcdTFDMDAtXFx1MUMyM1xcdTFDNEQtXFx1MUM0RlxcdTFDNUEtXFx1MUM3RFxcdTFDRTktXFx1MUNFQ1xcdTFDRUUtXFx1MUNGMVxcdTFDRjVcXHUxQ0Y2XFx1MUQwMC1cXHUxREJGXFx1MUUwMC1cXHUxRjE1XFx1MUYxOC1cXHUxRjFEXFx1MUYyMC1cXHUxRjQ1XFx1MUY0OC1cXHUxRjREXFx1MUY1MC1cXHUxRjU3XFx1MUY1OVxcdTFGNUJcXHUxRjVEXFx1MUY1Ri1cXHUxRjdEXFx1MUY4MC1cXHUxRkI0XFx1MUZCNi1cXHUxRkJDXFx1MUZCRVxcdTFGQzItXFx1MUZDNFxcdTFGQzYtXFx1MUZDQ1xcdTFGRDAtXFx1MUZEM1xcdTFGRDYtXFx1MUZEQlxcdTFGRTAtXFx1MUZFQ1xcdTFGRjItXFx1MUZGNFxcdTFGRjYtXFx1MUZGQ1xcdTIwNzFcXHUyMDdGXFx1MjA5MC1cXHUyMDlDXFx1MjEwMlxcdTIxMDdcXHUyMTBBLVxcdTIxMTNcXHUyMTE1XFx1MjExOS1cXHUyMTFEXFx1MjEyNFxcdTIxMjZcXHUyMTI4XFx1MjEyQS1cXHUyMTJEXFx1MjEyRi1cXHUyMTM5XFx1MjEzQy1cXHUyMTNGXFx1MjE0NS1cXHUyMTQ5XFx1MjE0RVxcdTIxNjAtXFx1MjE4OFxcdTJDMDAtXFx1MkMyRVxcdTJDMzAtXFx1MkM1RVxcdTJDNjAtXFx1MkNFNFxcdTJDRUItXFx1MkNFRVxcdTJDRjJcXHUyQ0YzXFx1MkQwMC1cXHUyRDI1XFx1MkQyN1xcdTJEMkRcXHUyRDMwLVxcdTJENjdcXHUyRDZGXFx1MkQ4MC1cXHUyRDk2XFx1MkRBMC1cXHUyREE2XFx1MkRBOC1cXHUyREFFXFx1MkRCMC1cXHUyREI2XFx1MkRCOC1cXHUyREJFXFx1MkRDMC1cXHUyREM2XFx1MkRDOC1cXHUyRENFXFx1MkREMC1cXHUyREQ2XFx1MkREOC1cXHUyRERFXFx1MkUyRlxcdTMwMDUtXFx1MzAwN1xcdTMwMjEtXFx1MzAyOVxcdTMwMzEtXFx1MzAzNVxcdTMwMzgtXFx1MzAzQ1xcdTMwNDEtXFx1MzA5NlxcdTMwOUQtXFx1MzA5RlxcdTMwQTEtXFx1MzBGQVxcdTMwRkMtXFx1MzBGRlxcdTMxMDUtXFx1MzEyRFxcdTMxMzEtXFx1MzE4RVxcdTMxQTAtXFx1MzFCQVxcdTMxRjAtXFx1MzFGRlxcdTM0MDAtXFx1NERCNVxcdTRFMDAtXFx1OUZDQ1xcdUEwMDAtXFx1QTQ4Q1xcdUE0RDAtXFx1QTRGRFxcdUE1MDAtXFx1QTYwQ1xcdUE2MTAtXFx1QTYxRlxcdUE2MkFcXHVBNjJCXFx1QTY0MC1cXHVBNjZFXFx1QTY3Ri1cXHVBNjlEXFx1QTZBMC1cXHVBNkVGXFx1QTcxNy1cXHVBNzFGXFx1QTcyMi1cXHVBNzg4XFx1QTc4Qi1cXHVBNzhFXFx1QTc5MC1cXHVBN0FEXFx1QTdCMFxcdUE3QjFcXHVBN0Y3LVxcdUE4MDFcXHVBODAzLVxcdUE4MDVcXHVBODA3LVxcdUE4MEFcXHVBODBDLVxcdUE4MjJcXHVBODQwLVxcdUE4NzNcXHVBODgyLVxcdUE4QjNcXHVBOEYyLVxcdUE4RjdcXHVBOEZCXFx1QTkwQS1cXHVBOTI1XFx1QTkzMC1cXHVBOTQ2XFx1QTk2MC1cXHVBOTdDXFx1QTk4NC1cXHVBOUIyXFx1QTlDRlxcdUE5RTAtXFx1QTlFNFxcdUE5RTYtXFx1QTlFRlxcdUE5RkEtXFx1QTlGRVxcdUFBMDAtXFx1QUEyOFxcdUFBNDAtXFx1QUE0MlxcdUFBNDQtXFx1QUE0QlxcdUFBNjAtXFx1QUE3NlxcdUFBN0FcXHVBQTdFLVxcdUFBQUZcXHVBQUIxXFx1QUFCNVxcdUFBQjZcXHVBQUI5LVxcdUFBQkRcXHVBQUMwXFx1QUFDMlxcdUFBREItXFx1QUFERFxcdUFBRTAtXFx1QUFFQVxcdUFBRjItXFx1QUFGNFxcdUFCMDEtXFx1QUIwNlxcdUFCMDktXFx1QUIwRVxcdUFCMTEtXFx1QUIxNlxcdUFCMjAtXFx1QUIyNlxcdUFCMjgtXFx1QUIyRVxcdUFCMzAtXFx1QUI1QVxcdUFCNUMtXFx1QUI1RlxcdUFCNjRcXHVBQjY1XFx1QUJDMC1cXHVBQkUyXFx1QUMwMC1cXHVEN0EzXFx1RDdCMC1cXHVEN0M2XFx1RDdDQi1cXHVEN0ZCXFx1RjkwMC1cXHVGQTZEXFx1RkE3MC1cXHVGQUQ5XFx1RkIwMC1cXHVGQjA2XFx1RkIxMy1cXHVGQjE3XFx1RkIxRFxcdUZCMUYtXFx1RkIyOFxcdUZCMkEtXFx1RkIzNlxcdUZCMzgtXFx1RkIzQ1xcdUZCM0VcXHVGQjQwXFx1RkI0MVxcdUZCNDNcXHVGQjQ0XFx1RkI0Ni1cXHVGQkIxXFx1RkJEMy1cXHVGRDNEXFx1RkQ1MC1cXHVGRDhGXFx1RkQ5Mi1cXHVGREM3XFx1RkRGMC1cXHVGREZCXFx1RkU3MC1cXHVGRTc0XFx1RkU3Ni1cXHVGRUZDXFx1RkYyMS1cXHVGRjNBXFx1RkY0MS1cXHVGRjVBXFx1RkY2Ni1cXHVGRkJFXFx1RkZDMi1cXHVGRkM3XFx1RkZDQS1cXHVGRkNGXFx1RkZEMi1cXHVGRkQ3XFx1RkZEQS1cXHVGRkRDXSkoPzpbJDAtOUEtWl9hLXpcXHhBQVxceEI1XFx4QkFcXHhDMC1cXHhENlxceEQ4LVxceEY2XFx4RjgtXFx1MDJDMVxcdTAyQzYtXFx1MDJEMVxcdTAyRTAtXFx1MDJFNFxcdTAyRUNcXHUwMkVFXFx1MDMwMC1cXHUwMzc0XFx1MDM3NlxcdTAzNzdcXHUwMzdBLVxcdTAzN0RcXHUwMzdGXFx1MDM4NlxcdTAzODgtXFx1MDM4QVxcdTAzOENcXHUwMzhFLVxcdTAzQTFcXHUwM0EzLVxcdTAzRjVcXHUwM0Y3LVxcdTA0ODFcXHUwNDgzLVxcdTA0ODdcXHUwNDhBLVxcdTA1MkZcXHUwNTMxLVxcdTA1NTZcXHUwNTU5XFx1MDU2MS1cXHUwNTg3XFx1MDU5MS1cXHUwNUJEXFx1MDVCRlxcdTA1QzFcXHUwNUMyXFx1MDVDNFxcdTA1QzVcXHUwNUM3XFx1MDVEMC1cXHUwNUVBXFx1MDVGMC1cXHUwNUYyXFx1MDYxMC1cXHUwNjFBXFx1MDYyMC1cXHUwNjY5XFx1MDY2RS1cXHUwNkQzXFx1MDZENS1cXHUwNkRDXFx1MDZERi1cXHUwNkU4XFx1MDZFQS1cXHUwNkZDXFx1MDZGRlxcdTA3MTAtXFx1MDc0QVxcdTA3NEQtXFx1MDdCMVxcdTA3QzAtXFx1MDdGNVxcdTA3RkFcXHUwODAwLVxcdTA4MkRcXHUwODQwLVxcdTA4NUJcXHUwOEEwLVxcdTA4QjJcXHUwOEU0LVxcdTA5NjNcXHUwOTY2LVxcdTA5NkZcXHUwOTcxLVxcdTA5ODNcXHUwOTg1LVxcdTA5OENcXHUwOThGXFx1MDk5MFxcdTA5OTMtXFx1MDlBOFxcdTA5QUEtXFx1MDlCMFxcdTA5QjJcXHUwOUI2LVxcdTA5QjlcXHUwOUJDLVxcdTA5QzRcXHUwOUM3XFx1MDlDOFxcdTA5Q0ItXFx1MDlDRVxcdTA5RDdcXHUwOURDXFx1MDlERFxcdTA5REYtXFx1MDlFM1xcdTA5RTYtXFx1MDlGMVxcdTBBMDEtXFx1MEEwM1xcdTBBMDUtXFx1MEEwQVxcdTBBMEZcXHUwQTEwXFx1MEExMy1cXHUwQTI4XFx1MEEyQS1cXHUwQTMwXFx1MEEzMlxcdTBBMzNcXHUwQTM1XFx1MEEzNlxcdTBBMzhcXHUwQTM5XFx1MEEzQ1xcdTBBM0UtXFx1MEE0MlxcdTBBNDdcXHUwQTQ4XFx1MEE0Qi1cXHUwQTREXFx1MEE1MVxcdTBBNTktXFx1MEE1Q1xcdTBBNUVcXHUwQTY2LVxcdTBBNzVcXHUwQTgxLVxcdTBBODNcXHUwQTg1LVxcdTBBOERcXHUwQThGLVxcdTBBOTFcXHUwQTkzLVxcdTBBQThcXHUwQUFBLVxcdTBBQjBcXHUwQUIyXFx1MEFCM1xcdTBBQjUtXFx1MEFCOVxcdTBBQkMtXFx1MEFDNVxcdTBBQzctXFx1MEFDOVxcdTBBQ0ItXFx1MEFDRFxcdTBBRDBcXHUwQUUwLVxcdTBBRTNcXHUwQUU2LVxcdTBBRUZcXHUwQjAxLVxcdTBCMDNcXHUwQjA1LVxcdTBCMENcXHUwQjBGXFx1MEIxMFxcdTBCMTMtXFx1MEIyOFxcdTBCMkEtXFx1MEIzMFxcdTBCMzJcXHUwQjMzXFx1MEIzNS1cXHUwQjM5XFx1MEIzQy1cXHUwQjQ0XFx1MEI0N1xcdTBCNDhcXHUwQjRCLVxcdTBCNERcXHUwQjU2XFx1MEI1N1xcdTBCNUNcXHUwQjVEXFx1MEI1Ri1cXHUwQjYzXFx1MEI2Ni1cXHUwQjZGXFx1MEI3MVxcdTBCODJcXHUwQjgzXFx1MEI4NS1cXHUwQjhBXFx1MEI4RS1cXHUwQjkwXFx1MEI5Mi1cXHUwQjk1XFx1MEI5OVxcdTBCOUFcXHUwQjlDXFx1MEI5RVxcdTBCOUZcXHUwQkEzXFx1MEJBNFxcdTBCQTgtXFx1MEJBQVxcdTBCQUUtXFx1MEJCOVxcdTBCQkUtXFx1MEJDMlxcdTBCQzYtXFx1MEJDOFxcdTBCQ0EtXFx1MEJDRFxcdTBCRDBcXHUwQkQ3XFx1MEJFNi1cXHUwQkVGXFx1MEMwMC1cXHUwQzAzXFx1MEMwNS1cXHUwQzBDXFx1MEMwRS1cXHUwQzEwXFx1MEMxMi1cXHUwQzI4XFx1MEMyQS1cXHUwQzM5XFx1MEMzRC1cXHUwQzQ0XFx1MEM0Ni1cXHUwQzQ4XFx1MEM0QS1cXHUwQzREXFx1MEM1NVxcdTBDNTZcXHUwQzU4XFx1MEM1OVxcdTBDNjAtXFx1MEM2M1xcdTBDNjYtXFx1MEM2RlxcdTBDODEtXFx1MEM4M1xcdTBDODUtXFx1MEM4Q1xcdTBDOEUtXFx1MEM5MFxcdTBDOTItXFx1MENBOFxcdTBDQUEtXFx1MENCM1xcdTBDQjUtXFx1MENCOVxcdTBDQkMtXFx1MENDNFxcdTBDQzYtXFx1MENDOFxcdTBDQ0EtXFx1MENDRFxcdTBDRDVcXHUwQ0Q2XFx1MENERVxcdTBDRTAtXFx1MENFM1xcdTBDRTYtXFx1MENFRlxcdTBDRjFcXHUwQ0YyXFx1MEQwMS1cXHUwRDAzXFx1MEQwNS1cXHUwRDBDXFx1MEQwRS1cXHUwRDEwXFx1MEQxMi1cXHUwRDNBXFx1MEQzRC1cXHUwRDQ0XFx1MEQ0Ni1cXHUwRDQ4XFx1MEQ0QS1cXHUwRDRFXFx1MEQ1N1xcdTBENjAtXFx1MEQ2M1xcdTBENjYtXFx1MEQ2RlxcdTBEN0EtXFx1MEQ3RlxcdTBEODJcXHUwRDgzXFx1MEQ4NS1cXHUwRDk2XFx1MEQ5QS1cXHUwREIxXFx1MERCMy1cXHUwREJCXFx1MERCRFxcdTBEQzAtXFx1MERDNlxcdTBEQ0FcXHUwRENGLVxcdTBERDRcXHUwREQ2XFx1MEREOC1cXHUwRERGXFx1MERFNi1cXHUwREVGXFx1MERGMlxcdTBERjNcXHUwRTAxLVxcdTBFM0FcXHUwRTQwLVxcdTBFNEVcXHUwRTUwLVxcdTBFNTlcXHUwRTgxXFx1MEU4MlxcdTBFODRcXHUwRTg3XFx1MEU4OFxcdTBFOEFcXHUwRThEXFx1MEU5NC1cXHUwRTk3XFx1MEU5OS1cXHUwRTlGXFx1MEVBMS1cXHUwRUEzXFx1MEVBNVxcdTBFQTdcXHUwRUFBXFx1MEVBQlxcdTBFQUQtXFx1MEVCOVxcdTBFQkItXFx1MEVCRFxcdTBFQzAtXFx1MEVDNFxcdTBFQzZcXHUwRUM4LVxcdTBFQ0RcXHUwRUQwLVxcdTBFRDlcXHUwRURDLVxcdTBFREZcXHUwRjAwXFx1MEYxOFxcdTBGMTlcXHUwRjIwLVxcdTBGMjlcXHUwRjM1XFx1MEYzN1xcdTBGMzlcXHUwRjNFLVxcdTBGNDdcXHUwRjQ5LVxcdTBGNkNcXHUwRjcxLVxcdTBGODRcXHUwRjg2LVxcdTBGOTdcXHUwRjk5LVxcdTBGQkNcXHUwRkM2XFx1MTAwMC1cXHUxMDQ5XFx1MTA1MC1cXHUxMDlEXFx1MTBBMC1cXHUxMEM1XFx1MTBDN1xcdTEwQ0RcXHUxMEQwLVxcdTEwRkFcXHUxMEZDLVxcdTEyNDhcXHUxMjRBLVxcdTEyNERcXHUxMjUwLVxcdTEyNTZcXHUxMjU4XFx1MTI1QS1cXHUxMjVEXFx1MTI2MC1cXHUxMjg4XFx1MTI4QS1cXHUxMjhEXFx1MTI5MC1cXHUxMkIwXFx1MTJCMi1cXHUxMkI1XFx1MTJCOC1cXHUxMkJFXFx1MTJDMFxcdTEyQzItXFx1MTJDNVxcdTEyQzgtXFx1MTJENlxcdTEyRDgtXFx1MTMxMFxcdTEzMTItXFx1MTMxNVxcdTEzMTgtXFx1MTM1QVxcdTEzNUQtXFx1MTM1RlxcdTEzODAtXFx1MTM4RlxcdTEzQTAtXFx1MTNGNFxcdTE0MDEtXFx1MTY2Q1xcdTE2NkYtXFx1MTY3RlxcdTE2ODEtXFx1MTY5QVxcdTE2QTAtXFx1MTZFQVxcdTE2RUUtXFx1MTZGOFxcdTE3MDAtXFx1MTcwQ1xcdTE3MEUtXFx1MTcxNFxcdTE3MjAtXFx1MTczNFxcdTE3NDAtXFx1MTc1M1xcdTE3NjAtXFx1MTc2Q1xcdTE3NkUtXFx1MTc3MFxcdTE3NzJcXHUxNzczXFx1MTc4MC1cXHUxN0QzXFx1MTdEN1xcdTE3RENcXHUxN0REXFx1MTdFMC1cXHUxN0U5XFx1MTgwQi1cXHUxODBEXFx1MTgxMC1cXHUxODE5XFx1MTgyMC1cXHUxODc3XFx1MTg4MC1cXHUxOEFBXFx1MThCMC1cXHUxOEY1XFx1MTkwMC1cXHUxOTFFXFx1MTkyMC1cXHUxOTJCXFx1MTkzMC1cXHUxOTNCXFx1MTk0Ni1cXHUxOTZEXFx1MTk3MC1cXHUxOTc0XFx1MTk4MC1cXHUxOUFCXFx1MTlCMC1cXHUxOUM5XFx1MTlEMC1cXHUxOUQ5XFx1MUEwMC1cXHUxQTFCXFx1MUEyMC1cXHUxQTVFXFx1MUE2MC1cXHUxQTdDXFx1MUE3Ri1cXHUxQTg5XFx1MUE5MC1cXHUxQTk5XFx1MUFBN1xcdTFBQjAtXFx1MUFCRFxcdTFCMDAtXFx1MUI0QlxcdTFCNTAtXFx1MUI1OVxcdTFCNkItXFx1MUI3M1xcdTFCODAtXFx1MUJGM1xcdTFDMDAtXFx1MUMzN1xcdTFDNDAtXFx1MUM0OVxcdTFDNEQtXFx1MUM3RFxcdTFDRDAtXFx1MUNEMlxcdTFDRDQtXFx1MUNGNlxcdTFDRjhcXHUxQ0Y5XFx1MUQwMC1cXHUxREY1XFx1MURGQy1cXHUxRjE1XFx1MUYxOC1cXHUxRjFEXFx1MUYyMC1cXHUxRjQ1XFx1MUY0OC1cXHUxRjREXFx1MUY1MC1cXHUxRjU3XFx1MUY1OVxcdTFGNUJcXHUxRjVEXFx1MUY1Ri1cXHUxRjdEXFx1MUY4MC1cXHUxRkI0XFx1MUZCNi1cXHUxRkJDXFx1MUZCRVxcdTFGQzItXFx1MUZDNFxcdTFGQzYtXFx1MUZDQ1xcdTFGRDAtXFx1MUZEM1xcdTFGRDYtXFx1MUZEQlxcdTFGRTAtXFx1MUZFQ1xcdTFGRjItXFx1MUZGNFxcdTFGRjYtXFx1MUZGQ1xcdTIwMENcXHUyMDBEXFx1MjAzRlxcdTIwNDBcXHUyMDU0XFx1MjA3MVxcdTIwN0ZcXHUyMDkwLVxcdTIwOUNcXHUyMEQwLVxcdTIwRENcXHUyMEUxXFx1MjBFNS1cXHUyMEYwXFx1MjEwMlxcdTIxMDdcXHUyMTBBLVxcdTIxMTNcXHUyMTE1XFx1MjExOS1cXHUyMTFEXFx1MjEyNFxcdTIxMjZcXHUyMTI4XFx1MjEyQS1cXHUyMTJEXFx1MjEyRi1cXHUyMTM5XFx1MjEzQy1cXHUyMTNGXFx1MjE0NS1cXHUyMTQ5XFx1MjE0RVxcdTIxNjAtXFx1MjE4OFxcdTJDMDAtXFx1MkMyRVxcdTJDMzAtXFx1MkM1RVxcdTJDNjAtXFx1MkNFNFxcdTJDRUItXFx1MkNGM1xcdTJEMDAtXFx1MkQyNVxcdTJEMjdcXHUyRDJEXFx1MkQzMC1cXHUyRDY3XFx1MkQ2RlxcdTJEN0YtXFx1MkQ5NlxcdTJEQTAtXFx1MkRBNlxcdTJEQTgtXFx1MkRBRVxcdTJEQjAtXFx1MkRCNlxcdTJEQjgtXFx1MkRCRVxcdTJEQzAtXFx1MkRDNlxcdTJEQzgtXFx1MkRDRVxcdTJERDAtXFx1MkRENlxcdTJERDgtXFx1MkRERVxcdTJERTAtXFx1MkRGRlxcdTJFMkZcXHUzMDA1LVxcdTMwMDdcXHUzMDIxLVxcdTMwMkZcXHUzMDMxLVxcdTMwMzVcXHUzMDM4LVxcdTMwM0NcXHUzMDQxLVxcdTMwOTZcXHUzMDk5XFx1MzA5QVxcdTMwOUQtXFx1MzA5RlxcdTMwQTEtXFx1MzBGQVxcdTMwRkMtXFx1MzBGRlxcdTMxMDUtXFx1MzEyRFxcdTMxMzEtXFx1MzE4RVxcdTMxQTAtXFx1MzFCQVxcdTMxRjAtXFx1MzFGRlxcdTM0MDAtXFx1NERCNVxcdTRFMDAtXFx1OUZDQ1xcdUEwMDAtXFx1QTQ4Q1xcdUE0RDAtXFx1QTRGRFxcdUE1MDAtXFx1QTYwQ1xcdUE2MTAtXFx1QTYyQlxcdUE2NDAtXFx1QTY2RlxcdUE2NzQtXFx1QTY3RFxcdUE2N0YtXFx1QTY5RFxcdUE2OUYtXFx1QTZGMVxcdUE3MTctXFx1QTcxRlxcdUE3MjItXFx1QTc4OFxcdUE3OEItXFx1QTc4RVxcdUE3OTAtXFx1QTdBRFxcdUE3QjBcXHVBN0IxXFx1QTdGNy1cXHVBODI3XFx1QTg0MC1cXHVBODczXFx1QTg4MC1cXHVBOEM0XFx1QThEMC1cXHVBOEQ5XFx1QThFMC1cXHVBOEY3XFx1QThGQlxcdUE5MDAtXFx1QTkyRFxcdUE5MzAtXFx1QTk1M1xcdUE5NjAtXFx1QTk3Q1xcdUE5ODAtXFx1QTlDMFxcdUE5Q0YtXFx1QTlEOVxcdUE5RTAtXFx1QTlGRVxcdUFBMDAtXFx1QUEzNlxcdUFBNDAtXFx1QUE0RFxcdUFBNTAtXFx1QUE1OVxcdUFBNjAtXFx1QUE3NlxcdUFBN0EtXFx1QUFDMlxcdUFBREItXFx1QUFERFxcdUFBRTAtXFx1QUFFRlxcdUFBRjItXFx1QUFGNlxcdUFCMDEtXFx1QUIwNlxcdUFCMDktXFx1QUIwRVxcdUFCMTEtXFx1QUIxNlxcdUFCMjAtXFx1QUIyNlxcdUFCMjgtXFx1QUIyRVxcdUFCMzAtXFx1QUI1QVxcdUFCNUMtXFx1QUI1RlxcdUFCNjRcXHVBQjY1XFx1QUJDMC1cXHVBQkVBXFx1QUJFQ1xcdUFCRURcXHVBQkYwLVxcdUFCRjlcXHVBQzAwLVxcdUQ3QTNcXHVEN0IwLVxcdUQ3QzZcXHVEN0NCLVxcdUQ3RkJcXHVGOTAwLVxcdUZBNkRcXHVGQTcwLVxcdUZBRDlcXHVGQjAwLVxcdUZCMDZcXHVGQjEzLVxcdUZCMTdcXHVGQjFELVxcdUZCMjhcXHVGQjJBLVxcdUZCMzZcXHVGQjM4LVxcdUZCM0NcXHVGQjNFXFx1RkI0MFxcdUZCNDFcXHVGQjQzXFx1RkI0NFxcdUZCNDYtXFx1RkJCMVxcdUZCRDMtXFx1RkQzRFxcdUZENTAtXFx1RkQ4RlxcdUZEOTItXFx1RkRDN1xcdUZERjAtXFx1RkRGQlxcdUZFMDAtXFx1RkUwRlxcdUZFMjAtXFx1RkUyRFxcdUZFMzNcXHVGRTM0XFx1RkU0RC1cXHVGRTRGXFx1RkU3MC1cXHVGRTc0XFx1RkU3Ni1cXHVGRUZDXFx1RkYxMC1cXHVGRjE5XFx1RkYyMS1cXHVGRjNBXFx1RkYzRlxcdUZGNDEtXFx1RkY1QVxcdUZGNjYtXFx1RkZCRVxcdUZGQzItXFx1RkZDN1xcdUZGQ0EtXFx1RkZDRlxcdUZGRDItXFx1RkZEN1xcdUZGREEtXFx1RkZEQ10pKiQvO1xuICAgICAgaWYgKGtleVBhdGgubGVuZ3RoID49IDEgJiYgdmFsaWRJZGVudGlmaWVyUmVnZXgudGVzdChrZXlQYXRoKSkge1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgfSBjYXRjaCAoZXJyKSB7XG4gICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoZXJyLm1lc3NhZ2UpO1xuICAgIH1cbiAgICBpZiAoa2V5UGF0aC5pbmRleE9mKFwiIFwiKSA+PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXCJUaGUga2V5cGF0aCBhcmd1bWVudCBjb250YWlucyBhbiBpbnZhbGlkIGtleSBwYXRoIChubyBzcGFjZXMgYWxsb3dlZCkuXCIpO1xuICAgIH1cbiAgfVxuICBpZiAoQXJyYXkuaXNBcnJheShrZXlQYXRoKSAmJiBrZXlQYXRoLmxlbmd0aCA+IDApIHtcbiAgICBpZiAocGFyZW50KSB7XG4gICAgICAvLyBObyBuZXN0ZWQgYXJyYXlzXG4gICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXCJUaGUga2V5cGF0aCBhcmd1bWVudCBjb250YWlucyBhbiBpbnZhbGlkIGtleSBwYXRoIChuZXN0ZWQgYXJyYXlzKS5cIik7XG4gICAgfVxuICAgIGZvciAoY29uc3QgcGFydCBvZiBrZXlQYXRoKSB7XG4gICAgICB2YWxpZGF0ZUtleVBhdGgocGFydCwgXCJhcnJheVwiKTtcbiAgICB9XG4gICAgcmV0dXJuO1xuICB9IGVsc2UgaWYgKHR5cGVvZiBrZXlQYXRoID09PSBcInN0cmluZ1wiICYmIGtleVBhdGguaW5kZXhPZihcIi5cIikgPj0gMCkge1xuICAgIGtleVBhdGggPSBrZXlQYXRoLnNwbGl0KFwiLlwiKTtcbiAgICBmb3IgKGNvbnN0IHBhcnQgb2Yga2V5UGF0aCkge1xuICAgICAgdmFsaWRhdGVLZXlQYXRoKHBhcnQsIFwic3RyaW5nXCIpO1xuICAgIH1cbiAgICByZXR1cm47XG4gIH1cbiAgdGhyb3cgbmV3IFN5bnRheEVycm9yKCk7XG59O1xuZXhwb3J0IGRlZmF1bHQgdmFsaWRhdGVLZXlQYXRoOyIsICJpbXBvcnQgRkRCQ3Vyc29yIGZyb20gXCIuL0ZEQkN1cnNvci5qc1wiO1xuaW1wb3J0IEZEQkN1cnNvcldpdGhWYWx1ZSBmcm9tIFwiLi9GREJDdXJzb3JXaXRoVmFsdWUuanNcIjtcbmltcG9ydCBGREJJbmRleCBmcm9tIFwiLi9GREJJbmRleC5qc1wiO1xuaW1wb3J0IEZEQktleVJhbmdlIGZyb20gXCIuL0ZEQktleVJhbmdlLmpzXCI7XG5pbXBvcnQgRkRCUmVxdWVzdCBmcm9tIFwiLi9GREJSZXF1ZXN0LmpzXCI7XG5pbXBvcnQgY2FuSW5qZWN0S2V5IGZyb20gXCIuL2xpYi9jYW5JbmplY3RLZXkuanNcIjtcbmltcG9ydCB7IENvbnN0cmFpbnRFcnJvciwgRGF0YUVycm9yLCBJbnZhbGlkQWNjZXNzRXJyb3IsIEludmFsaWRTdGF0ZUVycm9yLCBOb3RGb3VuZEVycm9yLCBSZWFkT25seUVycm9yLCBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IgfSBmcm9tIFwiLi9saWIvZXJyb3JzLmpzXCI7XG5pbXBvcnQgZXh0cmFjdEtleSBmcm9tIFwiLi9saWIvZXh0cmFjdEtleS5qc1wiO1xuaW1wb3J0IEZha2VET01TdHJpbmdMaXN0IGZyb20gXCIuL2xpYi9GYWtlRE9NU3RyaW5nTGlzdC5qc1wiO1xuaW1wb3J0IEluZGV4IGZyb20gXCIuL2xpYi9JbmRleC5qc1wiO1xuaW1wb3J0IHZhbGlkYXRlS2V5UGF0aCBmcm9tIFwiLi9saWIvdmFsaWRhdGVLZXlQYXRoLmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi9saWIvdmFsdWVUb0tleS5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXlSYW5nZSBmcm9tIFwiLi9saWIvdmFsdWVUb0tleVJhbmdlLmpzXCI7XG5pbXBvcnQgeyBnZXRLZXlQYXRoIH0gZnJvbSBcIi4vbGliL2dldEtleVBhdGguanNcIjtcbmltcG9ydCBleHRyYWN0R2V0QWxsT3B0aW9ucyBmcm9tIFwiLi9saWIvZXh0cmFjdEdldEFsbE9wdGlvbnMuanNcIjtcbmltcG9ydCBlbmZvcmNlUmFuZ2UgZnJvbSBcIi4vbGliL2VuZm9yY2VSYW5nZS5qc1wiO1xuaW1wb3J0IHsgY2xvbmVWYWx1ZUZvckluc2VydGlvbiB9IGZyb20gXCIuL2xpYi9jbG9uZVZhbHVlRm9ySW5zZXJ0aW9uLmpzXCI7XG5jb25zdCBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24gPSBvYmplY3RTdG9yZSA9PiB7XG4gIGlmIChvYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICB9XG4gIGlmIChvYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gIH1cbn07XG5jb25zdCBidWlsZFJlY29yZEFkZFB1dCA9IChvYmplY3RTdG9yZSwgdmFsdWUsIGtleSkgPT4ge1xuICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24ob2JqZWN0U3RvcmUpO1xuICBpZiAob2JqZWN0U3RvcmUudHJhbnNhY3Rpb24ubW9kZSA9PT0gXCJyZWFkb25seVwiKSB7XG4gICAgdGhyb3cgbmV3IFJlYWRPbmx5RXJyb3IoKTtcbiAgfVxuICBpZiAob2JqZWN0U3RvcmUua2V5UGF0aCAhPT0gbnVsbCkge1xuICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgIH1cbiAgfVxuICBjb25zdCBjbG9uZSA9IGNsb25lVmFsdWVGb3JJbnNlcnRpb24odmFsdWUsIG9iamVjdFN0b3JlLnRyYW5zYWN0aW9uKTtcbiAgaWYgKG9iamVjdFN0b3JlLmtleVBhdGggIT09IG51bGwpIHtcbiAgICBjb25zdCB0ZW1wS2V5ID0gZXh0cmFjdEtleShvYmplY3RTdG9yZS5rZXlQYXRoLCBjbG9uZSk7XG4gICAgaWYgKHRlbXBLZXkudHlwZSA9PT0gXCJmb3VuZFwiKSB7XG4gICAgICB2YWx1ZVRvS2V5KHRlbXBLZXkua2V5KTtcbiAgICB9IGVsc2Uge1xuICAgICAgaWYgKCFvYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUua2V5R2VuZXJhdG9yKSB7XG4gICAgICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgICAgIH0gZWxzZSBpZiAoIWNhbkluamVjdEtleShvYmplY3RTdG9yZS5rZXlQYXRoLCBjbG9uZSkpIHtcbiAgICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuICBpZiAob2JqZWN0U3RvcmUua2V5UGF0aCA9PT0gbnVsbCAmJiBvYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUua2V5R2VuZXJhdG9yID09PSBudWxsICYmIGtleSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICB9XG4gIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgfVxuICByZXR1cm4ge1xuICAgIGtleSxcbiAgICB2YWx1ZTogY2xvbmVcbiAgfTtcbn07XG5cbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jb2JqZWN0LXN0b3JlXG5jbGFzcyBGREJPYmplY3RTdG9yZSB7XG4gIF9pbmRleGVzQ2FjaGUgPSBuZXcgTWFwKCk7XG4gIGNvbnN0cnVjdG9yKHRyYW5zYWN0aW9uLCByYXdPYmplY3RTdG9yZSkge1xuICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlID0gcmF3T2JqZWN0U3RvcmU7XG4gICAgdGhpcy5fbmFtZSA9IHJhd09iamVjdFN0b3JlLm5hbWU7XG4gICAgdGhpcy5rZXlQYXRoID0gZ2V0S2V5UGF0aChyYXdPYmplY3RTdG9yZS5rZXlQYXRoKTtcbiAgICB0aGlzLmF1dG9JbmNyZW1lbnQgPSByYXdPYmplY3RTdG9yZS5hdXRvSW5jcmVtZW50O1xuICAgIHRoaXMudHJhbnNhY3Rpb24gPSB0cmFuc2FjdGlvbjtcbiAgICB0aGlzLmluZGV4TmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbShyYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmtleXMoKSkuc29ydCgpKTtcbiAgfVxuICBnZXQgbmFtZSgpIHtcbiAgICByZXR1cm4gdGhpcy5fbmFtZTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYm9iamVjdHN0b3JlLW5hbWVcbiAgc2V0IG5hbWUobmFtZSkge1xuICAgIGNvbnN0IHRyYW5zYWN0aW9uID0gdGhpcy50cmFuc2FjdGlvbjtcbiAgICBpZiAoIXRyYW5zYWN0aW9uLmRiLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uKSB7XG4gICAgICB0aHJvdyB0cmFuc2FjdGlvbi5fc3RhdGUgPT09IFwiYWN0aXZlXCIgPyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKSA6IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIG5hbWUgPSBTdHJpbmcobmFtZSk7XG4gICAgaWYgKG5hbWUgPT09IHRoaXMuX25hbWUpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5oYXMobmFtZSkpIHtcbiAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3Qgb2xkTmFtZSA9IHRoaXMuX25hbWU7XG4gICAgY29uc3Qgb2xkT2JqZWN0U3RvcmVOYW1lcyA9IFsuLi50cmFuc2FjdGlvbi5kYi5vYmplY3RTdG9yZU5hbWVzXTtcbiAgICB0aGlzLl9uYW1lID0gbmFtZTtcbiAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5uYW1lID0gbmFtZTtcbiAgICB0aGlzLnRyYW5zYWN0aW9uLl9vYmplY3RTdG9yZXNDYWNoZS5kZWxldGUob2xkTmFtZSk7XG4gICAgdGhpcy50cmFuc2FjdGlvbi5fb2JqZWN0U3RvcmVzQ2FjaGUuc2V0KG5hbWUsIHRoaXMpO1xuICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5kZWxldGUob2xkTmFtZSk7XG4gICAgdGhpcy5fcmF3T2JqZWN0U3RvcmUucmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLnNldChuYW1lLCB0aGlzLl9yYXdPYmplY3RTdG9yZSk7XG4gICAgdHJhbnNhY3Rpb24uZGIub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5BcnJheS5mcm9tKHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5rZXlzKCkpLmZpbHRlcihvYmplY3RTdG9yZU5hbWUgPT4ge1xuICAgICAgY29uc3Qgb2JqZWN0U3RvcmUgPSB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuZ2V0KG9iamVjdFN0b3JlTmFtZSk7XG4gICAgICByZXR1cm4gb2JqZWN0U3RvcmUgJiYgIW9iamVjdFN0b3JlLmRlbGV0ZWQ7XG4gICAgfSkuc29ydCgpKTtcbiAgICBjb25zdCBvbGRTY29wZSA9IG5ldyBTZXQodHJhbnNhY3Rpb24uX3Njb3BlKTtcbiAgICBjb25zdCBvbGRUcmFuc2FjdGlvbk9iamVjdFN0b3JlTmFtZXMgPSBbLi4udHJhbnNhY3Rpb24ub2JqZWN0U3RvcmVOYW1lc107XG4gICAgdGhpcy50cmFuc2FjdGlvbi5fc2NvcGUuZGVsZXRlKG9sZE5hbWUpO1xuICAgIHRyYW5zYWN0aW9uLl9zY29wZS5hZGQobmFtZSk7XG4gICAgdHJhbnNhY3Rpb24ub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5BcnJheS5mcm9tKHRyYW5zYWN0aW9uLl9zY29wZSkuc29ydCgpKTtcblxuICAgIC8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2Fib3J0LWFuLXVwZ3JhZGUtdHJhbnNhY3Rpb24gLSBcIklmIGhhbmRsZeKAmXMgb2JqZWN0IHN0b3JlIHdhcyBub3QgbmV3bHkgY3JlYXRlZCBkdXJpbmcgdHJhbnNhY3Rpb24sIHNldCBoYW5kbGXigJlzIG5hbWUgdG8gaXRzIG9iamVjdCBzdG9yZeKAmXMgbmFtZS5cIlxuICAgIGlmICghdGhpcy50cmFuc2FjdGlvbi5fY3JlYXRlZE9iamVjdFN0b3Jlcy5oYXModGhpcy5fcmF3T2JqZWN0U3RvcmUpKSB7XG4gICAgICB0cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICAgIHRoaXMuX25hbWUgPSBvbGROYW1lO1xuICAgICAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5uYW1lID0gb2xkTmFtZTtcbiAgICAgICAgdGhpcy50cmFuc2FjdGlvbi5fb2JqZWN0U3RvcmVzQ2FjaGUuZGVsZXRlKG5hbWUpO1xuICAgICAgICB0aGlzLnRyYW5zYWN0aW9uLl9vYmplY3RTdG9yZXNDYWNoZS5zZXQob2xkTmFtZSwgdGhpcyk7XG4gICAgICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5kZWxldGUobmFtZSk7XG4gICAgICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5zZXQob2xkTmFtZSwgdGhpcy5fcmF3T2JqZWN0U3RvcmUpO1xuICAgICAgICB0cmFuc2FjdGlvbi5kYi5vYmplY3RTdG9yZU5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLm9sZE9iamVjdFN0b3JlTmFtZXMpO1xuICAgICAgICB0cmFuc2FjdGlvbi5fc2NvcGUgPSBvbGRTY29wZTtcbiAgICAgICAgdHJhbnNhY3Rpb24ub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5vbGRUcmFuc2FjdGlvbk9iamVjdFN0b3JlTmFtZXMpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG4gIHB1dCh2YWx1ZSwga2V5KSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkID0gYnVpbGRSZWNvcmRBZGRQdXQodGhpcywgdmFsdWUsIGtleSk7XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5zdG9yZVJlY29yZC5iaW5kKHRoaXMuX3Jhd09iamVjdFN0b3JlLCByZWNvcmQsIGZhbHNlLCB0aGlzLnRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZyksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBhZGQodmFsdWUsIGtleSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZCA9IGJ1aWxkUmVjb3JkQWRkUHV0KHRoaXMsIHZhbHVlLCBrZXkpO1xuICAgIHJldHVybiB0aGlzLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3T2JqZWN0U3RvcmUuc3RvcmVSZWNvcmQuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwgcmVjb3JkLCB0cnVlLCB0aGlzLnRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZyksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBkZWxldGUoa2V5KSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmICh0aGlzLnRyYW5zYWN0aW9uLm1vZGUgPT09IFwicmVhZG9ubHlcIikge1xuICAgICAgdGhyb3cgbmV3IFJlYWRPbmx5RXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCEoa2V5IGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICBrZXkgPSB2YWx1ZVRvS2V5KGtleSk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlUmVjb3JkLmJpbmQodGhpcy5fcmF3T2JqZWN0U3RvcmUsIGtleSwgdGhpcy50cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgZ2V0KGtleSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAoIShrZXkgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkpIHtcbiAgICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5nZXRWYWx1ZS5iaW5kKHRoaXMuX3Jhd09iamVjdFN0b3JlLCBrZXkpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJvYmplY3RzdG9yZS1nZXRhbGxcbiAgZ2V0QWxsKHF1ZXJ5T3JPcHRpb25zLCBjb3VudCkge1xuICAgIGNvbnN0IG9wdGlvbnMgPSBleHRyYWN0R2V0QWxsT3B0aW9ucyhxdWVyeU9yT3B0aW9ucywgY291bnQsIGFyZ3VtZW50cy5sZW5ndGgpO1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBjb25zdCByYW5nZSA9IHZhbHVlVG9LZXlSYW5nZShvcHRpb25zLnF1ZXJ5KTtcbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd09iamVjdFN0b3JlLmdldEFsbFZhbHVlcy5iaW5kKHRoaXMuX3Jhd09iamVjdFN0b3JlLCByYW5nZSwgb3B0aW9ucy5jb3VudCwgb3B0aW9ucy5kaXJlY3Rpb24pLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJvYmplY3RzdG9yZS1nZXRrZXlcbiAgZ2V0S2V5KGtleSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAoIShrZXkgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkpIHtcbiAgICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5nZXRLZXkuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwga2V5KSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRib2JqZWN0c3RvcmUtZ2V0YWxsa2V5c1xuICBnZXRBbGxLZXlzKHF1ZXJ5T3JPcHRpb25zLCBjb3VudCkge1xuICAgIGNvbnN0IG9wdGlvbnMgPSBleHRyYWN0R2V0QWxsT3B0aW9ucyhxdWVyeU9yT3B0aW9ucywgY291bnQsIGFyZ3VtZW50cy5sZW5ndGgpO1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBjb25zdCByYW5nZSA9IHZhbHVlVG9LZXlSYW5nZShvcHRpb25zLnF1ZXJ5KTtcbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd09iamVjdFN0b3JlLmdldEFsbEtleXMuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwgcmFuZ2UsIG9wdGlvbnMuY291bnQsIG9wdGlvbnMuZGlyZWN0aW9uKSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jZG9tLWlkYm9iamVjdHN0b3JlLWdldGFsbHJlY29yZHNcbiAgZ2V0QWxsUmVjb3JkcyhvcHRpb25zKSB7XG4gICAgbGV0IHF1ZXJ5O1xuICAgIGxldCBjb3VudDtcbiAgICBsZXQgZGlyZWN0aW9uO1xuICAgIGlmIChvcHRpb25zICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGlmIChvcHRpb25zLnF1ZXJ5ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgcXVlcnkgPSBvcHRpb25zLnF1ZXJ5O1xuICAgICAgfVxuICAgICAgaWYgKG9wdGlvbnMuY291bnQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICBjb3VudCA9IGVuZm9yY2VSYW5nZShvcHRpb25zLmNvdW50LCBcInVuc2lnbmVkIGxvbmdcIik7XG4gICAgICB9XG4gICAgICBpZiAob3B0aW9ucy5kaXJlY3Rpb24gIT09IHVuZGVmaW5lZCkge1xuICAgICAgICBkaXJlY3Rpb24gPSBvcHRpb25zLmRpcmVjdGlvbjtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGNvbnN0IHJhbmdlID0gdmFsdWVUb0tleVJhbmdlKHF1ZXJ5KTtcbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd09iamVjdFN0b3JlLmdldEFsbFJlY29yZHMuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwgcmFuZ2UsIGNvdW50LCBkaXJlY3Rpb24pLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgY2xlYXIoKSB7XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmICh0aGlzLnRyYW5zYWN0aW9uLm1vZGUgPT09IFwicmVhZG9ubHlcIikge1xuICAgICAgdGhyb3cgbmV3IFJlYWRPbmx5RXJyb3IoKTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5jbGVhci5iaW5kKHRoaXMuX3Jhd09iamVjdFN0b3JlLCB0aGlzLnRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZyksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBvcGVuQ3Vyc29yKHJhbmdlLCBkaXJlY3Rpb24pIHtcbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgaWYgKHJhbmdlID09PSBudWxsKSB7XG4gICAgICByYW5nZSA9IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaWYgKHJhbmdlICE9PSB1bmRlZmluZWQgJiYgIShyYW5nZSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAgcmFuZ2UgPSBGREJLZXlSYW5nZS5vbmx5KHZhbHVlVG9LZXkocmFuZ2UpKTtcbiAgICB9XG4gICAgY29uc3QgcmVxdWVzdCA9IG5ldyBGREJSZXF1ZXN0KCk7XG4gICAgcmVxdWVzdC5zb3VyY2UgPSB0aGlzO1xuICAgIHJlcXVlc3QudHJhbnNhY3Rpb24gPSB0aGlzLnRyYW5zYWN0aW9uO1xuICAgIGNvbnN0IGN1cnNvciA9IG5ldyBGREJDdXJzb3JXaXRoVmFsdWUodGhpcywgcmFuZ2UsIGRpcmVjdGlvbiwgcmVxdWVzdCk7XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiBjdXJzb3IuX2l0ZXJhdGUuYmluZChjdXJzb3IpLFxuICAgICAgcmVxdWVzdCxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG4gIG9wZW5LZXlDdXJzb3IocmFuZ2UsIGRpcmVjdGlvbikge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAocmFuZ2UgPT09IG51bGwpIHtcbiAgICAgIHJhbmdlID0gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBpZiAocmFuZ2UgIT09IHVuZGVmaW5lZCAmJiAhKHJhbmdlIGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICByYW5nZSA9IEZEQktleVJhbmdlLm9ubHkodmFsdWVUb0tleShyYW5nZSkpO1xuICAgIH1cbiAgICBjb25zdCByZXF1ZXN0ID0gbmV3IEZEQlJlcXVlc3QoKTtcbiAgICByZXF1ZXN0LnNvdXJjZSA9IHRoaXM7XG4gICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IHRoaXMudHJhbnNhY3Rpb247XG4gICAgY29uc3QgY3Vyc29yID0gbmV3IEZEQkN1cnNvcih0aGlzLCByYW5nZSwgZGlyZWN0aW9uLCByZXF1ZXN0LCB0cnVlKTtcbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IGN1cnNvci5faXRlcmF0ZS5iaW5kKGN1cnNvciksXG4gICAgICByZXF1ZXN0LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyB0c2xpbnQ6LW5leHQtbGluZSBtYXgtbGluZS1sZW5ndGhcbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyN3aWRsLUlEQk9iamVjdFN0b3JlLWNyZWF0ZUluZGV4LUlEQkluZGV4LURPTVN0cmluZy1uYW1lLURPTVN0cmluZy1zZXF1ZW5jZS1ET01TdHJpbmctLWtleVBhdGgtSURCSW5kZXhQYXJhbWV0ZXJzLW9wdGlvbmFsUGFyYW1ldGVyc1xuICBjcmVhdGVJbmRleChuYW1lLCBrZXlQYXRoLCBvcHRpb25hbFBhcmFtZXRlcnMgPSB7fSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoIDwgMikge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25zdCBtdWx0aUVudHJ5ID0gb3B0aW9uYWxQYXJhbWV0ZXJzLm11bHRpRW50cnkgIT09IHVuZGVmaW5lZCA/IG9wdGlvbmFsUGFyYW1ldGVycy5tdWx0aUVudHJ5IDogZmFsc2U7XG4gICAgY29uc3QgdW5pcXVlID0gb3B0aW9uYWxQYXJhbWV0ZXJzLnVuaXF1ZSAhPT0gdW5kZWZpbmVkID8gb3B0aW9uYWxQYXJhbWV0ZXJzLnVuaXF1ZSA6IGZhbHNlO1xuICAgIGlmICh0aGlzLnRyYW5zYWN0aW9uLm1vZGUgIT09IFwidmVyc2lvbmNoYW5nZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmICh0aGlzLmluZGV4TmFtZXMuY29udGFpbnMobmFtZSkpIHtcbiAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICB9XG4gICAgdmFsaWRhdGVLZXlQYXRoKGtleVBhdGgpO1xuICAgIGlmIChBcnJheS5pc0FycmF5KGtleVBhdGgpICYmIG11bHRpRW50cnkpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkQWNjZXNzRXJyb3IoKTtcbiAgICB9XG5cbiAgICAvLyBUaGUgaW5kZXggdGhhdCBpcyByZXF1ZXN0ZWQgdG8gYmUgY3JlYXRlZCBjYW4gY29udGFpbiBjb25zdHJhaW50cyBvbiB0aGUgZGF0YSBhbGxvd2VkIGluIHRoZSBpbmRleCdzXG4gICAgLy8gcmVmZXJlbmNlZCBvYmplY3Qgc3RvcmUsIHN1Y2ggYXMgcmVxdWlyaW5nIHVuaXF1ZW5lc3Mgb2YgdGhlIHZhbHVlcyByZWZlcmVuY2VkIGJ5IHRoZSBpbmRleCdzIGtleVBhdGguIElmIHRoZVxuICAgIC8vIHJlZmVyZW5jZWQgb2JqZWN0IHN0b3JlIGFscmVhZHkgY29udGFpbnMgZGF0YSB3aGljaCB2aW9sYXRlcyB0aGVzZSBjb25zdHJhaW50cywgdGhpcyBNVVNUIE5PVCBjYXVzZSB0aGVcbiAgICAvLyBpbXBsZW1lbnRhdGlvbiBvZiBjcmVhdGVJbmRleCB0byB0aHJvdyBhbiBleGNlcHRpb24gb3IgYWZmZWN0IHdoYXQgaXQgcmV0dXJucy4gVGhlIGltcGxlbWVudGF0aW9uIE1VU1Qgc3RpbGxcbiAgICAvLyBjcmVhdGUgYW5kIHJldHVybiBhbiBJREJJbmRleCBvYmplY3QuIEluc3RlYWQgdGhlIGltcGxlbWVudGF0aW9uIG11c3QgcXVldWUgdXAgYW4gb3BlcmF0aW9uIHRvIGFib3J0IHRoZVxuICAgIC8vIFwidmVyc2lvbmNoYW5nZVwiIHRyYW5zYWN0aW9uIHdoaWNoIHdhcyB1c2VkIGZvciB0aGUgY3JlYXRlSW5kZXggY2FsbC5cblxuICAgIC8vIFNhdmUgZm9yIHJvbGxiYWNrTG9nXG4gICAgY29uc3QgaW5kZXhOYW1lcyA9IFsuLi50aGlzLmluZGV4TmFtZXNdO1xuICAgIGNvbnN0IGluZGV4ID0gbmV3IEluZGV4KHRoaXMuX3Jhd09iamVjdFN0b3JlLCBuYW1lLCBrZXlQYXRoLCBtdWx0aUVudHJ5LCB1bmlxdWUpO1xuICAgIHRoaXMuaW5kZXhOYW1lcy5fcHVzaChuYW1lKTtcbiAgICB0aGlzLmluZGV4TmFtZXMuX3NvcnQoKTtcbiAgICB0aGlzLnRyYW5zYWN0aW9uLl9jcmVhdGVkSW5kZXhlcy5hZGQoaW5kZXgpO1xuICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuc2V0KG5hbWUsIGluZGV4KTtcbiAgICBpbmRleC5pbml0aWFsaXplKHRoaXMudHJhbnNhY3Rpb24pOyAvLyBUaGlzIGlzIGFzeW5jIGJ5IGRlc2lnblxuXG4gICAgdGhpcy50cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICBpbmRleC5kZWxldGVkID0gdHJ1ZTtcbiAgICAgIHRoaXMuaW5kZXhOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5pbmRleE5hbWVzKTtcbiAgICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZGVsZXRlKGluZGV4Lm5hbWUpO1xuICAgIH0pO1xuICAgIHJldHVybiBuZXcgRkRCSW5kZXgodGhpcywgaW5kZXgpO1xuICB9XG5cbiAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYm9iamVjdHN0b3JlLWluZGV4XG4gIGluZGV4KG5hbWUpIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAodGhpcy5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCB8fCB0aGlzLnRyYW5zYWN0aW9uLl9zdGF0ZSA9PT0gXCJmaW5pc2hlZFwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgaW5kZXggPSB0aGlzLl9pbmRleGVzQ2FjaGUuZ2V0KG5hbWUpO1xuICAgIGlmIChpbmRleCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICByZXR1cm4gaW5kZXg7XG4gICAgfVxuICAgIGNvbnN0IHJhd0luZGV4ID0gdGhpcy5fcmF3T2JqZWN0U3RvcmUucmF3SW5kZXhlcy5nZXQobmFtZSk7XG4gICAgaWYgKCF0aGlzLmluZGV4TmFtZXMuY29udGFpbnMobmFtZSkgfHwgcmF3SW5kZXggPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgaW5kZXgyID0gbmV3IEZEQkluZGV4KHRoaXMsIHJhd0luZGV4KTtcbiAgICB0aGlzLl9pbmRleGVzQ2FjaGUuc2V0KG5hbWUsIGluZGV4Mik7XG4gICAgcmV0dXJuIGluZGV4MjtcbiAgfVxuICBkZWxldGVJbmRleChuYW1lKSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMudHJhbnNhY3Rpb24ubW9kZSAhPT0gXCJ2ZXJzaW9uY2hhbmdlXCIpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgY29uc3QgcmF3SW5kZXggPSB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmdldChuYW1lKTtcbiAgICBpZiAocmF3SW5kZXggPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoKTtcbiAgICB9XG4gICAgdGhpcy50cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICByYXdJbmRleC5kZWxldGVkID0gZmFsc2U7XG4gICAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLnNldChyYXdJbmRleC5uYW1lLCByYXdJbmRleCk7XG4gICAgICB0aGlzLmluZGV4TmFtZXMuX3B1c2gocmF3SW5kZXgubmFtZSk7XG4gICAgICB0aGlzLmluZGV4TmFtZXMuX3NvcnQoKTtcbiAgICB9KTtcbiAgICB0aGlzLmluZGV4TmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbSh0aGlzLmluZGV4TmFtZXMpLmZpbHRlcihpbmRleE5hbWUgPT4ge1xuICAgICAgcmV0dXJuIGluZGV4TmFtZSAhPT0gbmFtZTtcbiAgICB9KSk7XG4gICAgcmF3SW5kZXguZGVsZXRlZCA9IHRydWU7IC8vIE5vdCBzdXJlIGlmIHRoaXMgaXMgc3VwcG9zZWQgdG8gaGFwcGVuIHN5bmNocm9ub3VzbHlcblxuICAgIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiAoKSA9PiB7XG4gICAgICAgIGNvbnN0IHJhd0luZGV4MiA9IHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZ2V0KG5hbWUpO1xuXG4gICAgICAgIC8vIEhhY2sgaW4gY2FzZSBhbm90aGVyIGluZGV4IGlzIGdpdmVuIHRoaXMgbmFtZSBiZWZvcmUgdGhpcyBhc3luYyByZXF1ZXN0IGlzIHByb2Nlc3NlZC4gSXQnZCBiZSBiZXR0ZXJcbiAgICAgICAgLy8gdG8gaGF2ZSBhIHJlYWwgdW5pcXVlIElEIGZvciBlYWNoIGluZGV4LlxuICAgICAgICBpZiAocmF3SW5kZXggPT09IHJhd0luZGV4Mikge1xuICAgICAgICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZGVsZXRlKG5hbWUpO1xuICAgICAgICB9XG4gICAgICB9LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCT2JqZWN0U3RvcmUtY291bnQtSURCUmVxdWVzdC1hbnkta2V5XG4gIGNvdW50KGtleSkge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAoa2V5ID09PSBudWxsKSB7XG4gICAgICBrZXkgPSB1bmRlZmluZWQ7XG4gICAgfVxuICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCAmJiAhKGtleSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAga2V5ID0gRkRCS2V5UmFuZ2Uub25seSh2YWx1ZVRvS2V5KGtleSkpO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246ICgpID0+IHtcbiAgICAgICAgcmV0dXJuIHRoaXMuX3Jhd09iamVjdFN0b3JlLmNvdW50KGtleSk7XG4gICAgICB9LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQk9iamVjdFN0b3JlXCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQk9iamVjdFN0b3JlOyIsICJjbGFzcyBFdmVudCB7XG4gIGV2ZW50UGF0aCA9IFtdO1xuICBOT05FID0gMDtcbiAgQ0FQVFVSSU5HX1BIQVNFID0gMTtcbiAgQVRfVEFSR0VUID0gMjtcbiAgQlVCQkxJTkdfUEhBU0UgPSAzO1xuXG4gIC8vIEZsYWdzXG4gIHByb3BhZ2F0aW9uU3RvcHBlZCA9IGZhbHNlO1xuICBpbW1lZGlhdGVQcm9wYWdhdGlvblN0b3BwZWQgPSBmYWxzZTtcbiAgY2FuY2VsZWQgPSBmYWxzZTtcbiAgaW5pdGlhbGl6ZWQgPSB0cnVlO1xuICBkaXNwYXRjaGVkID0gZmFsc2U7XG4gIHRhcmdldCA9IG51bGw7XG4gIGN1cnJlbnRUYXJnZXQgPSBudWxsO1xuICBldmVudFBoYXNlID0gMDtcbiAgZGVmYXVsdFByZXZlbnRlZCA9IGZhbHNlO1xuICBpc1RydXN0ZWQgPSBmYWxzZTtcbiAgdGltZVN0YW1wID0gRGF0ZS5ub3coKTtcbiAgY29uc3RydWN0b3IodHlwZSwgZXZlbnRJbml0RGljdCA9IHt9KSB7XG4gICAgdGhpcy50eXBlID0gdHlwZTtcbiAgICB0aGlzLmJ1YmJsZXMgPSBldmVudEluaXREaWN0LmJ1YmJsZXMgIT09IHVuZGVmaW5lZCA/IGV2ZW50SW5pdERpY3QuYnViYmxlcyA6IGZhbHNlO1xuICAgIHRoaXMuY2FuY2VsYWJsZSA9IGV2ZW50SW5pdERpY3QuY2FuY2VsYWJsZSAhPT0gdW5kZWZpbmVkID8gZXZlbnRJbml0RGljdC5jYW5jZWxhYmxlIDogZmFsc2U7XG4gIH1cbiAgcHJldmVudERlZmF1bHQoKSB7XG4gICAgaWYgKHRoaXMuY2FuY2VsYWJsZSkge1xuICAgICAgdGhpcy5jYW5jZWxlZCA9IHRydWU7XG4gICAgfVxuICB9XG4gIHN0b3BQcm9wYWdhdGlvbigpIHtcbiAgICB0aGlzLnByb3BhZ2F0aW9uU3RvcHBlZCA9IHRydWU7XG4gIH1cbiAgc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCkge1xuICAgIHRoaXMucHJvcGFnYXRpb25TdG9wcGVkID0gdHJ1ZTtcbiAgICB0aGlzLmltbWVkaWF0ZVByb3BhZ2F0aW9uU3RvcHBlZCA9IHRydWU7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEV2ZW50OyIsICIvLyBXaGVuIHJ1bm5pbmcgd2l0aGluIE5vZGUuanMgKGluY2x1ZGluZyBqc2RvbSksIHdlIHdhbnQgdG8gdXNlIHNldEltbWVkaWF0ZVxuLy8gKHdoaWNoIHJ1bnMgaW1tZWRpYXRlbHkpIHJhdGhlciB0aGFuIHNldFRpbWVvdXQgKHdoaWNoIGVuZm9yY2VzIGEgbWluaW11bVxuLy8gZGVsYXkgb2YgMW1zLCBhbmQgb24gV2luZG93cyBvbmx5IGhhcyBhIHJlc29sdXRpb24gb2YgMTVtcyBvciBzbykuICBqc2RvbVxuLy8gZG9lc24ndCBwcm92aWRlIHNldEltbWVkaWF0ZSAodG8gYmV0dGVyIG1hdGNoIHRoZSBicm93c2VyIGVudmlyb25tZW50KSBhbmRcbi8vIHNhbmRib3hlcyBzY3JpcHRzLCBidXQgaXRzIHNhbmRib3ggaXMgYnkgbmVjZXNzaXR5IGltcGVyZmVjdCwgc28gd2UgY2FuIGJyZWFrXG4vLyBvdXQgb2YgaXQ6XG4vL1xuLy8gLSBodHRwczovL2dpdGh1Yi5jb20vanNkb20vanNkb20jZXhlY3V0aW5nLXNjcmlwdHNcbi8vIC0gaHR0cHM6Ly9naXRodWIuY29tL2pzZG9tL2pzZG9tL2lzc3Vlcy8yNzI5XG4vLyAtIGh0dHBzOi8vZ2l0aHViLmNvbS9zY2FsYS1qcy9zY2FsYS1qcy1tYWNyb3Rhc2stZXhlY3V0b3IvcHVsbC8xN1xuZnVuY3Rpb24gZ2V0U2V0SW1tZWRpYXRlRnJvbUpzZG9tKCkge1xuICBpZiAodHlwZW9mIG5hdmlnYXRvciAhPT0gXCJ1bmRlZmluZWRcIiAmJiAvanNkb20vLnRlc3QobmF2aWdhdG9yLnVzZXJBZ2VudCkpIHtcbiAgICBjb25zdCBvdXRlclJlYWxtRnVuY3Rpb25Db25zdHJ1Y3RvciA9IE5vZGUuY29uc3RydWN0b3I7XG4gICAgcmV0dXJuIG5ldyBvdXRlclJlYWxtRnVuY3Rpb25Db25zdHJ1Y3RvcihcInJldHVybiBzZXRJbW1lZGlhdGVcIikoKTtcbiAgfSBlbHNlIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8vIHdhaXRpbmcgb24gdGhpcyBQUiBmb3IgdHlwZXNjcmlwdCB0eXBlczogaHR0cHM6Ly9naXRodWIuY29tL21pY3Jvc29mdC9UeXBlU2NyaXB0LURPTS1saWItZ2VuZXJhdG9yL3B1bGwvMTI0OVxuXG4vLyAncG9zdFRhc2snIHJ1bnMgcmlnaHQgYWZ0ZXIgbWljcm90YXNrcywgc28gZXF1aXZhbGVudCB0byBzZXRUaW1lb3V0IGJ1dCB3aXRob3V0IHRoZSA0bXMgY2xhbXBpbmcuXG4vLyBVc2luZyB0aGUgZGVmYXVsdCBwcmlvcml0eSBvZiAndXNlci12aXNpYmxlJyB0byBhdm9pZCBibG9ja2luZyBpbnB1dCB3aGlsZSBzdGlsbCBydW5uaW5nIGZhaXJseSBxdWlja2x5LlxuLy8gU2VlOiBodHRwczovL2RldmVsb3Blci5tb3ppbGxhLm9yZy9lbi1VUy9kb2NzL1dlYi9BUEkvUHJpb3JpdGl6ZWRfVGFza19TY2hlZHVsaW5nX0FQSSN0YXNrX3ByaW9yaXRpZXNcbmNvbnN0IHNjaGVkdWxlclBvc3RUYXNrID0gdHlwZW9mIHNjaGVkdWxlciAhPT0gXCJ1bmRlZmluZWRcIiAmJiAoZm4gPT4gc2NoZWR1bGVyLnBvc3RUYXNrKGZuKSk7XG5cbi8vIGZhbGxiYWNrIGZvciBlbnZpcm9ubWVudHMgdGhhdCBkb24ndCBzdXBwb3J0IGFueSBvZiB0aGUgYWJvdmVcbmNvbnN0IGRvU2V0VGltZW91dCA9IGZuID0+IHNldFRpbWVvdXQoZm4sIDApO1xuXG4vLyBTY2hlZHVsZXMgYSB0YXNrIHRvIHJ1biBsYXRlci4gIFVzZSBOb2RlLmpzJ3Mgc2V0SW1tZWRpYXRlIGlmIGF2YWlsYWJsZSBhbmRcbi8vIHNldFRpbWVvdXQgb3RoZXJ3aXNlLiAgTm90ZSB0aGF0IG9wdGlvbnMgbGlrZSBwcm9jZXNzLm5leHRUaWNrIG9yXG4vLyBxdWV1ZU1pY3JvdGFzayB3aWxsIGxpa2VseSBub3Qgd29yazogSW5kZXhlZERCIHNlbWFudGljcyByZXF1aXJlIHRoYXRcbi8vIHRyYW5zYWN0aW9ucyBhcmUgbWFya2VkIGFzIG5vdCBhY3RpdmUgd2hlbiB0aGUgZXZlbnQgbG9vcCBydW5zLiBUaGUgbmV4dFxuLy8gdGljayBxdWV1ZSBhbmQgbWljcm90YXNrIHF1ZXVlIHJ1biB3aXRoaW4gdGhlIGN1cnJlbnQgZXZlbnQgbG9vcCBtYWNyb3Rhc2ssXG4vLyBzbyB0aGV5J2QgcHJvY2VzcyBkYXRhYmFzZSBvcGVyYXRpb25zIHRvbyBxdWlja2x5LlxuZXhwb3J0IGNvbnN0IHF1ZXVlVGFzayA9IGZuID0+IHtcbiAgY29uc3Qgc2V0SW1tZWRpYXRlID0gZ2xvYmFsVGhpcy5zZXRJbW1lZGlhdGUgfHwgZ2V0U2V0SW1tZWRpYXRlRnJvbUpzZG9tKCkgfHwgc2NoZWR1bGVyUG9zdFRhc2sgfHwgZG9TZXRUaW1lb3V0O1xuICBzZXRJbW1lZGlhdGUoZm4pO1xufTsiLCAiaW1wb3J0IEZEQk9iamVjdFN0b3JlIGZyb20gXCIuL0ZEQk9iamVjdFN0b3JlLmpzXCI7XG5pbXBvcnQgRkRCUmVxdWVzdCBmcm9tIFwiLi9GREJSZXF1ZXN0LmpzXCI7XG5pbXBvcnQgeyBBYm9ydEVycm9yLCBJbnZhbGlkU3RhdGVFcnJvciwgTm90Rm91bmRFcnJvciwgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IEZha2VET01TdHJpbmdMaXN0IGZyb20gXCIuL2xpYi9GYWtlRE9NU3RyaW5nTGlzdC5qc1wiO1xuaW1wb3J0IEZha2VFdmVudCBmcm9tIFwiLi9saWIvRmFrZUV2ZW50LmpzXCI7XG5pbXBvcnQgRmFrZUV2ZW50VGFyZ2V0IGZyb20gXCIuL2xpYi9GYWtlRXZlbnRUYXJnZXQuanNcIjtcbmltcG9ydCB7IHF1ZXVlVGFzayB9IGZyb20gXCIuL2xpYi9zY2hlZHVsaW5nLmpzXCI7XG5jb25zdCBwcmlvcml0aXplZExpc3RlbmVyVHlwZXMgPSBbXCJlcnJvclwiLCBcImFib3J0XCIsIFwiY29tcGxldGVcIl07XG4vLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3RyYW5zYWN0aW9uXG5jbGFzcyBGREJUcmFuc2FjdGlvbiBleHRlbmRzIEZha2VFdmVudFRhcmdldCB7XG4gIF9zdGF0ZSA9IFwiYWN0aXZlXCI7XG4gIF9zdGFydGVkID0gZmFsc2U7XG4gIF9yb2xsYmFja0xvZyA9IFtdO1xuICBfb2JqZWN0U3RvcmVzQ2FjaGUgPSBuZXcgTWFwKCk7XG4gIF9vcGVuUmVxdWVzdCA9IG51bGw7XG4gIGVycm9yID0gbnVsbDtcbiAgb25hYm9ydCA9IG51bGw7XG4gIG9uY29tcGxldGUgPSBudWxsO1xuICBvbmVycm9yID0gbnVsbDtcbiAgX3ByaW9yaXRpemVkTGlzdGVuZXJzID0gbmV3IE1hcCgpO1xuICBfcmVxdWVzdHMgPSBbXTtcbiAgX2NyZWF0ZWRJbmRleGVzID0gbmV3IFNldCgpO1xuICBfY3JlYXRlZE9iamVjdFN0b3JlcyA9IG5ldyBTZXQoKTtcbiAgY29uc3RydWN0b3Ioc3RvcmVOYW1lcywgbW9kZSwgZHVyYWJpbGl0eSwgZGIpIHtcbiAgICBzdXBlcigpO1xuICAgIHRoaXMuX3Njb3BlID0gbmV3IFNldChzdG9yZU5hbWVzKTtcbiAgICB0aGlzLm1vZGUgPSBtb2RlO1xuICAgIHRoaXMuZHVyYWJpbGl0eSA9IGR1cmFiaWxpdHk7XG4gICAgdGhpcy5kYiA9IGRiO1xuICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5BcnJheS5mcm9tKHRoaXMuX3Njb3BlKS5zb3J0KCkpO1xuICAgIGZvciAoY29uc3QgdHlwZSBvZiBwcmlvcml0aXplZExpc3RlbmVyVHlwZXMpIHtcbiAgICAgIC8vIEF0dGFjaCBwcmlvcml0aXplZCAoaW50ZXJuYWwpIGxpc3RlbmVycyBiZWZvcmUgYW55IGV4dGVybmFsIGxpc3RlbmVycyBhcmUgYXR0YWNoZWQuXG4gICAgICAvLyBUaGlzIGVuc3VyZXMgdGhhdCB0aGVzZSBsaXN0ZW5lcnMgcnVuIHdpdGggdGhlIHNhbWUgdGltaW5nIHJlZ2FyZGxlc3Mgb2Ygd2hldGhlclxuICAgICAgLy8gdGhlIHVzZXIgdXNlcyBgb24qYCBvciBgYWRkRXZlbnRMaXN0ZW5lcmAgZm9yIGV2ZW50IGxpc3RlbmVycy5cbiAgICAgIHRoaXMuYWRkRXZlbnRMaXN0ZW5lcih0eXBlLCAoKSA9PiB7XG4gICAgICAgIHRoaXMuX3ByaW9yaXRpemVkTGlzdGVuZXJzLmdldCh0eXBlKT8uKCk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNhYm9ydC10cmFuc2FjdGlvblxuICBfYWJvcnQoZXJyTmFtZSkge1xuICAgIGZvciAoY29uc3QgZiBvZiB0aGlzLl9yb2xsYmFja0xvZy5yZXZlcnNlKCkpIHtcbiAgICAgIGYoKTtcbiAgICB9XG4gICAgaWYgKGVyck5hbWUgIT09IG51bGwpIHtcbiAgICAgIGNvbnN0IGUgPSBuZXcgRE9NRXhjZXB0aW9uKHVuZGVmaW5lZCwgZXJyTmFtZSk7XG4gICAgICB0aGlzLmVycm9yID0gZTtcbiAgICB9XG5cbiAgICAvLyBTaG91bGQgdGhpcyBkaXJlY3RseSByZW1vdmUgZnJvbSBfcmVxdWVzdHM/XG4gICAgZm9yIChjb25zdCB7XG4gICAgICByZXF1ZXN0XG4gICAgfSBvZiB0aGlzLl9yZXF1ZXN0cykge1xuICAgICAgaWYgKHJlcXVlc3QucmVhZHlTdGF0ZSAhPT0gXCJkb25lXCIpIHtcbiAgICAgICAgcmVxdWVzdC5yZWFkeVN0YXRlID0gXCJkb25lXCI7IC8vIFRoaXMgd2lsbCBjYW5jZWwgZXhlY3V0aW9uIG9mIHRoaXMgcmVxdWVzdCdzIG9wZXJhdGlvblxuICAgICAgICBpZiAocmVxdWVzdC5zb3VyY2UpIHtcbiAgICAgICAgICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZWYtZm9yLWxpc3QtaXRlcmF0ZSVFMiU5MSVBMlxuICAgICAgICAgIC8vIEZvciBlYWNoIHJlcXVlc3Qgb2YgdHJhbnNhY3Rpb27igJlzIHJlcXVlc3QgbGlzdCwgYWJvcnQgdGhlIHN0ZXBzIHRvIGFzeW5jaHJvbm91c2x5XG4gICAgICAgICAgLy8gZXhlY3V0ZSBhIHJlcXVlc3QgZm9yIHJlcXVlc3QsIHNldCByZXF1ZXN04oCZcyBwcm9jZXNzZWQgZmxhZyB0byB0cnVlLCBhbmQgcXVldWUgYVxuICAgICAgICAgIC8vIGRhdGFiYXNlIHRhc2sgdG8gcnVuIHRoZXNlIHN0ZXBzOlxuICAgICAgICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICAgICAgICAvLyBTZXQgcmVxdWVzdOKAmXMgcmVzdWx0IHRvIHVuZGVmaW5lZC5cbiAgICAgICAgICAgIHJlcXVlc3QucmVzdWx0ID0gdW5kZWZpbmVkO1xuICAgICAgICAgICAgLy8gU2V0IHJlcXVlc3TigJlzIGVycm9yIHRvIGEgbmV3bHkgY3JlYXRlZCBcIkFib3J0RXJyb3JcIiBET01FeGNlcHRpb24uXG4gICAgICAgICAgICByZXF1ZXN0LmVycm9yID0gbmV3IEFib3J0RXJyb3IoKTtcblxuICAgICAgICAgICAgLy8gRmlyZSBhbiBldmVudCBuYW1lZCBlcnJvciBhdCByZXF1ZXN0IHdpdGggaXRzIGJ1YmJsZXMgYW5kIGNhbmNlbGFibGUgYXR0cmlidXRlcyBpbml0aWFsaXplZFxuICAgICAgICAgICAgLy8gdG8gdHJ1ZS5cbiAgICAgICAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZha2VFdmVudChcImVycm9yXCIsIHtcbiAgICAgICAgICAgICAgYnViYmxlczogdHJ1ZSxcbiAgICAgICAgICAgICAgY2FuY2VsYWJsZTogdHJ1ZVxuICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICBldmVudC5ldmVudFBhdGggPSBbdGhpcy5kYiwgdGhpc107XG4gICAgICAgICAgICB0cnkge1xuICAgICAgICAgICAgICByZXF1ZXN0LmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICAgICAgICAgICAgfSBjYXRjaCAoX2Vycikge1xuICAgICAgICAgICAgICBpZiAodGhpcy5fc3RhdGUgPT09IFwiYWN0aXZlXCIpIHtcbiAgICAgICAgICAgICAgICB0aGlzLl9hYm9ydChcIkFib3J0RXJyb3JcIik7XG4gICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgICB9KTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cblxuICAgIC8vIFF1ZXVlIGEgZGF0YWJhc2UgdGFzayB0byBydW4gdGhlc2Ugc3RlcHM6XG4gICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgIC8vIElmIHRyYW5zYWN0aW9uIGlzIGFuIHVwZ3JhZGUgdHJhbnNhY3Rpb24sIHRoZW4gc2V0IHRyYW5zYWN0aW9u4oCZcyBjb25uZWN0aW9u4oCZcyBhc3NvY2lhdGVkIGRhdGFiYXNl4oCZc1xuICAgICAgLy8gdXBncmFkZSB0cmFuc2FjdGlvbiB0byBudWxsLlxuICAgICAgLy8gKGkuZS4gcmVtb3ZlIGl0IGZyb20gdGhlIGxpc3Qgb2YgYGRiLmNvbm5lY3Rpb25zYClcbiAgICAgIGNvbnN0IGlzVXBncmFkZVRyYW5zYWN0aW9uID0gdGhpcy5tb2RlID09PSBcInZlcnNpb25jaGFuZ2VcIjtcbiAgICAgIGlmIChpc1VwZ3JhZGVUcmFuc2FjdGlvbikge1xuICAgICAgICB0aGlzLmRiLl9yYXdEYXRhYmFzZS5jb25uZWN0aW9ucyA9IHRoaXMuZGIuX3Jhd0RhdGFiYXNlLmNvbm5lY3Rpb25zLmZpbHRlcihjb25uZWN0aW9uID0+ICFjb25uZWN0aW9uLl9yYXdEYXRhYmFzZS50cmFuc2FjdGlvbnMuaW5jbHVkZXModGhpcykpO1xuICAgICAgfVxuICAgICAgLy8gRmlyZSBhbiBldmVudCBuYW1lZCBhYm9ydCBhdCB0cmFuc2FjdGlvbiB3aXRoIGl0cyBidWJibGVzIGF0dHJpYnV0ZSBpbml0aWFsaXplZCB0byB0cnVlLlxuICAgICAgY29uc3QgZXZlbnQgPSBuZXcgRmFrZUV2ZW50KFwiYWJvcnRcIiwge1xuICAgICAgICBidWJibGVzOiB0cnVlLFxuICAgICAgICBjYW5jZWxhYmxlOiBmYWxzZVxuICAgICAgfSk7XG4gICAgICBldmVudC5ldmVudFBhdGggPSBbdGhpcy5kYl07XG4gICAgICB0aGlzLmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuXG4gICAgICAvLyBJZiB0cmFuc2FjdGlvbiBpcyBhbiB1cGdyYWRlIHRyYW5zYWN0aW9uLCB0aGVuOlxuICAgICAgaWYgKGlzVXBncmFkZVRyYW5zYWN0aW9uKSB7XG4gICAgICAgIC8vIExldCByZXF1ZXN0IGJlIHRoZSBvcGVuIHJlcXVlc3QgYXNzb2NpYXRlZCB3aXRoIHRyYW5zYWN0aW9uLlxuICAgICAgICBjb25zdCByZXF1ZXN0ID0gdGhpcy5fb3BlblJlcXVlc3Q7XG4gICAgICAgIC8vIFNldCByZXF1ZXN04oCZcyB0cmFuc2FjdGlvbiB0byBudWxsLlxuICAgICAgICByZXF1ZXN0LnRyYW5zYWN0aW9uID0gbnVsbDtcbiAgICAgICAgLy8gU2V0IHJlcXVlc3TigJlzIHJlc3VsdCB0byB1bmRlZmluZWQuXG4gICAgICAgIHJlcXVlc3QucmVzdWx0ID0gdW5kZWZpbmVkO1xuICAgICAgfVxuICAgIH0pO1xuICAgIHRoaXMuX21hcmtGaW5pc2hlZCgpO1xuICB9XG4gIGFib3J0KCkge1xuICAgIGlmICh0aGlzLl9zdGF0ZSA9PT0gXCJjb21taXR0aW5nXCIgfHwgdGhpcy5fc3RhdGUgPT09IFwiZmluaXNoZWRcIikge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIHRoaXMuX3N0YXRlID0gXCJhY3RpdmVcIjtcbiAgICB0aGlzLl9hYm9ydChudWxsKTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYnRyYW5zYWN0aW9uLW9iamVjdHN0b3JlXG4gIG9iamVjdFN0b3JlKG5hbWUpIHtcbiAgICBpZiAodGhpcy5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25zdCBvYmplY3RTdG9yZSA9IHRoaXMuX29iamVjdFN0b3Jlc0NhY2hlLmdldChuYW1lKTtcbiAgICBpZiAob2JqZWN0U3RvcmUgIT09IHVuZGVmaW5lZCkge1xuICAgICAgcmV0dXJuIG9iamVjdFN0b3JlO1xuICAgIH1cbiAgICBjb25zdCByYXdPYmplY3RTdG9yZSA9IHRoaXMuZGIuX3Jhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5nZXQobmFtZSk7XG4gICAgaWYgKCF0aGlzLl9zY29wZS5oYXMobmFtZSkgfHwgcmF3T2JqZWN0U3RvcmUgPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3Qgb2JqZWN0U3RvcmUyID0gbmV3IEZEQk9iamVjdFN0b3JlKHRoaXMsIHJhd09iamVjdFN0b3JlKTtcbiAgICB0aGlzLl9vYmplY3RTdG9yZXNDYWNoZS5zZXQobmFtZSwgb2JqZWN0U3RvcmUyKTtcbiAgICByZXR1cm4gb2JqZWN0U3RvcmUyO1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tc3RlcHMtZm9yLWFzeW5jaHJvbm91c2x5LWV4ZWN1dGluZy1hLXJlcXVlc3RcbiAgX2V4ZWNSZXF1ZXN0QXN5bmMob2JqKSB7XG4gICAgY29uc3Qgc291cmNlID0gb2JqLnNvdXJjZTtcbiAgICBjb25zdCBvcGVyYXRpb24gPSBvYmoub3BlcmF0aW9uO1xuICAgIGxldCByZXF1ZXN0ID0gT2JqZWN0Lmhhc093bihvYmosIFwicmVxdWVzdFwiKSA/IG9iai5yZXF1ZXN0IDogbnVsbDtcbiAgICBpZiAodGhpcy5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG5cbiAgICAvLyBSZXF1ZXN0IHNob3VsZCBvbmx5IGJlIHBhc3NlZCBmb3IgY3Vyc29yc1xuICAgIGlmICghcmVxdWVzdCkge1xuICAgICAgaWYgKCFzb3VyY2UpIHtcbiAgICAgICAgLy8gU3BlY2lhbCByZXF1ZXN0cyBsaWtlIGluZGV4ZXMgdGhhdCBqdXN0IG5lZWQgdG8gcnVuIHNvbWUgY29kZVxuICAgICAgICByZXF1ZXN0ID0gbmV3IEZEQlJlcXVlc3QoKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHJlcXVlc3QgPSBuZXcgRkRCUmVxdWVzdCgpO1xuICAgICAgICByZXF1ZXN0LnNvdXJjZSA9IHNvdXJjZTtcbiAgICAgICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IHNvdXJjZS50cmFuc2FjdGlvbjtcbiAgICAgIH1cbiAgICB9XG4gICAgdGhpcy5fcmVxdWVzdHMucHVzaCh7XG4gICAgICBvcGVyYXRpb24sXG4gICAgICByZXF1ZXN0XG4gICAgfSk7XG4gICAgcmV0dXJuIHJlcXVlc3Q7XG4gIH1cbiAgX3N0YXJ0KCkge1xuICAgIHRoaXMuX3N0YXJ0ZWQgPSB0cnVlO1xuXG4gICAgLy8gUmVtb3ZlIGZyb20gcmVxdWVzdCBxdWV1ZSAtIGN1cnNvciBvbmVzIHdpbGwgYmUgYWRkZWQgYmFjayBpZiBuZWNlc3NhcnkgYnkgY3Vyc29yLmNvbnRpbnVlIGFuZCBzdWNoXG4gICAgbGV0IG9wZXJhdGlvbjtcbiAgICBsZXQgcmVxdWVzdDtcbiAgICB3aGlsZSAodGhpcy5fcmVxdWVzdHMubGVuZ3RoID4gMCkge1xuICAgICAgY29uc3QgciA9IHRoaXMuX3JlcXVlc3RzLnNoaWZ0KCk7XG5cbiAgICAgIC8vIFRoaXMgc2hvdWxkIG9ubHkgYmUgZmFsc2UgaWYgdHJhbnNhY3Rpb24gd2FzIGFib3J0ZWRcbiAgICAgIGlmIChyICYmIHIucmVxdWVzdC5yZWFkeVN0YXRlICE9PSBcImRvbmVcIikge1xuICAgICAgICByZXF1ZXN0ID0gci5yZXF1ZXN0O1xuICAgICAgICBvcGVyYXRpb24gPSByLm9wZXJhdGlvbjtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfVxuICAgIGlmIChyZXF1ZXN0ICYmIG9wZXJhdGlvbikge1xuICAgICAgaWYgKCFyZXF1ZXN0LnNvdXJjZSkge1xuICAgICAgICAvLyBTcGVjaWFsIHJlcXVlc3RzIGxpa2UgaW5kZXhlcyB0aGF0IGp1c3QgbmVlZCB0byBydW4gc29tZSBjb2RlLCB3aXRoIGVycm9yIGhhbmRsaW5nIGFscmVhZHkgYnVpbHQgaW50b1xuICAgICAgICAvLyBvcGVyYXRpb25cbiAgICAgICAgb3BlcmF0aW9uKCk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBsZXQgZGVmYXVsdEFjdGlvbjtcbiAgICAgICAgbGV0IGV2ZW50O1xuICAgICAgICB0cnkge1xuICAgICAgICAgIGNvbnN0IHJlc3VsdCA9IG9wZXJhdGlvbigpO1xuICAgICAgICAgIHJlcXVlc3QucmVhZHlTdGF0ZSA9IFwiZG9uZVwiO1xuICAgICAgICAgIHJlcXVlc3QucmVzdWx0ID0gcmVzdWx0O1xuICAgICAgICAgIHJlcXVlc3QuZXJyb3IgPSB1bmRlZmluZWQ7XG5cbiAgICAgICAgICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1maXJlLWEtc3VjY2Vzcy1ldmVudFxuICAgICAgICAgIGlmICh0aGlzLl9zdGF0ZSA9PT0gXCJpbmFjdGl2ZVwiKSB7XG4gICAgICAgICAgICB0aGlzLl9zdGF0ZSA9IFwiYWN0aXZlXCI7XG4gICAgICAgICAgfVxuICAgICAgICAgIGV2ZW50ID0gbmV3IEZha2VFdmVudChcInN1Y2Nlc3NcIiwge1xuICAgICAgICAgICAgYnViYmxlczogZmFsc2UsXG4gICAgICAgICAgICBjYW5jZWxhYmxlOiBmYWxzZVxuICAgICAgICAgIH0pO1xuICAgICAgICB9IGNhdGNoIChlcnIpIHtcbiAgICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgICByZXF1ZXN0LnJlc3VsdCA9IHVuZGVmaW5lZDtcbiAgICAgICAgICByZXF1ZXN0LmVycm9yID0gZXJyO1xuXG4gICAgICAgICAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tZmlyZS1hbi1lcnJvci1ldmVudFxuICAgICAgICAgIGlmICh0aGlzLl9zdGF0ZSA9PT0gXCJpbmFjdGl2ZVwiKSB7XG4gICAgICAgICAgICB0aGlzLl9zdGF0ZSA9IFwiYWN0aXZlXCI7XG4gICAgICAgICAgfVxuICAgICAgICAgIGV2ZW50ID0gbmV3IEZha2VFdmVudChcImVycm9yXCIsIHtcbiAgICAgICAgICAgIGJ1YmJsZXM6IHRydWUsXG4gICAgICAgICAgICBjYW5jZWxhYmxlOiB0cnVlXG4gICAgICAgICAgfSk7XG4gICAgICAgICAgZGVmYXVsdEFjdGlvbiA9IHRoaXMuX2Fib3J0LmJpbmQodGhpcywgZXJyLm5hbWUpO1xuICAgICAgICB9XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgZXZlbnQuZXZlbnRQYXRoID0gW3RoaXMuZGIsIHRoaXNdO1xuICAgICAgICAgIHJlcXVlc3QuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICAgIH0gY2F0Y2ggKF9lcnIpIHtcbiAgICAgICAgICBpZiAodGhpcy5fc3RhdGUgPT09IFwiYWN0aXZlXCIpIHtcbiAgICAgICAgICAgIHRoaXMuX2Fib3J0KFwiQWJvcnRFcnJvclwiKTtcbiAgICAgICAgICAgIGRlZmF1bHRBY3Rpb24gPSB1bmRlZmluZWQ7IC8vIGRvIG5vdCBhYm9ydCBhZ2FpblxuICAgICAgICAgIH1cbiAgICAgICAgfVxuXG4gICAgICAgIC8vIERlZmF1bHQgYWN0aW9uIG9mIGV2ZW50XG4gICAgICAgIGlmICghZXZlbnQuY2FuY2VsZWQpIHtcbiAgICAgICAgICBpZiAoZGVmYXVsdEFjdGlvbikge1xuICAgICAgICAgICAgZGVmYXVsdEFjdGlvbigpO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICAvLyBHaXZlIGl0IGFub3RoZXIgY2hhbmNlIGZvciBuZXcgaGFuZGxlcnMgdG8gYmUgc2V0IGJlZm9yZSBmaW5pc2hpbmdcbiAgICAgIHF1ZXVlVGFzayh0aGlzLl9zdGFydC5iaW5kKHRoaXMpKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG5cbiAgICAvLyBDaGVjayBpZiB0cmFuc2FjdGlvbiBjb21wbGV0ZSBldmVudCBuZWVkcyB0byBiZSBmaXJlZFxuICAgIGlmICh0aGlzLl9zdGF0ZSAhPT0gXCJmaW5pc2hlZFwiKSB7XG4gICAgICAvLyBFaXRoZXIgYWJvcnRlZCBvciBjb21taXR0ZWQgYWxyZWFkeVxuICAgICAgdGhpcy5fbWFya0ZpbmlzaGVkKCk7XG4gICAgICBpZiAoIXRoaXMuZXJyb3IpIHtcbiAgICAgICAgY29uc3QgZXZlbnQgPSBuZXcgRmFrZUV2ZW50KFwiY29tcGxldGVcIik7XG4gICAgICAgIHRoaXMuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIF9tYXJrRmluaXNoZWQoKSB7XG4gICAgdGhpcy5fc3RhdGUgPSBcImZpbmlzaGVkXCI7XG5cbiAgICAvLyBSZW1vdmUgZnJvbSB0aGUgbGlzdCBvZiB0cmFuc2FjdGlvbnMgYXR0YWNoZWQgdG8gdGhlIGxpbmtlZCBkYXRhYmFzZSB0byBhdm9pZFxuICAgIC8vIGluZGVmaW5pdGUgbWVtb3J5IGJsb2F0IChpc3N1ZSAjMTcwKVxuICAgIC8vIE5vdGUgd2UgZG8gdGhpcyBpbiBhIG1hY3JvdGFzayBzaW5jZSBvdGhlciBjb25zdW1lcnMgaW1tZWRpYXRlbHkgY2hlY2sgaWYgaXQncyBpbiB0aGUgYXJyYXlcbiAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgY29uc3Qge1xuICAgICAgICB0cmFuc2FjdGlvbnNcbiAgICAgIH0gPSB0aGlzLmRiLl9yYXdEYXRhYmFzZTtcbiAgICAgIGNvbnN0IGlkeCA9IHRyYW5zYWN0aW9ucy5pbmRleE9mKHRoaXMpO1xuICAgICAgaWYgKGlkeCAhPT0gLTEpIHtcbiAgICAgICAgdHJhbnNhY3Rpb25zLnNwbGljZShpZHgsIDEpO1xuICAgICAgfVxuICAgICAgLy8gTm90ZTogaXQncyBwb3NzaWJsZSB0byBoaXQgdGhpcyB0d2ljZSBpbiB0aGUgc2FtZSBhYm9ydGVkIHRyYW5zYWN0aW9uXG4gICAgICAvLyBkdWUgdG8gYW4gYWJvcnQgaW5zaWRlIGFuIGBvbmVycm9yYCAoaXNzdWUgIzE3MykuIEluIHRoYXQgY2FzZSB3ZSBoaXQ6XG4gICAgICAvLyAgIDEuIG9uY2UgZHVlIHRvIHRoZSB1c2VyJ3MgYGFib3J0KClgXG4gICAgICAvLyAgIDIuIG9uY2UgYWdhaW4gZHVlIHRvIHRoZSBgaWYgKCFldmVudC5jYW5jZWxlZClgIGFib3ZlXG4gICAgICAvLyBTbyB3ZSBjYW4ganVzdCBpZ25vcmUgdGhlIGZhY3QgdGhhdCB0aGUgdHJhbnNhY3Rpb24gd2FzIGFscmVhZHkgcmVtb3ZlZFxuICAgIH0pO1xuICB9XG4gIGNvbW1pdCgpIHtcbiAgICBpZiAodGhpcy5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICB0aGlzLl9zdGF0ZSA9IFwiY29tbWl0dGluZ1wiO1xuICB9XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJUcmFuc2FjdGlvblwiO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGREJUcmFuc2FjdGlvbjsiLCAiaW1wb3J0IHsgQ29uc3RyYWludEVycm9yIH0gZnJvbSBcIi4vZXJyb3JzLmpzXCI7XG5jb25zdCBNQVhfS0VZID0gOTAwNzE5OTI1NDc0MDk5MjtcbmNsYXNzIEtleUdlbmVyYXRvciB7XG4gIC8vIFRoaXMgaXMga2luZCBvZiB3cm9uZy4gU2hvdWxkIHN0YXJ0IGF0IDEgYW5kIGluY3JlbWVudCBvbmx5IGFmdGVyIHJlY29yZCBpcyBzYXZlZFxuICBudW0gPSAwO1xuICBuZXh0KCkge1xuICAgIGlmICh0aGlzLm51bSA+PSBNQVhfS0VZKSB7XG4gICAgICB0aHJvdyBuZXcgQ29uc3RyYWludEVycm9yKCk7XG4gICAgfVxuICAgIHRoaXMubnVtICs9IDE7XG4gICAgcmV0dXJuIHRoaXMubnVtO1xuICB9XG5cbiAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jcG9zc2libHktdXBkYXRlLXRoZS1rZXktZ2VuZXJhdG9yXG4gIHNldElmTGFyZ2VyKG51bSkge1xuICAgIGNvbnN0IHZhbHVlID0gTWF0aC5mbG9vcihNYXRoLm1pbihudW0sIE1BWF9LRVkpKSAtIDE7XG4gICAgaWYgKHZhbHVlID49IHRoaXMubnVtKSB7XG4gICAgICB0aGlzLm51bSA9IHZhbHVlICsgMTtcbiAgICB9XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEtleUdlbmVyYXRvcjsiLCAiaW1wb3J0IEZEQlJlY29yZCBmcm9tIFwiLi4vRkRCUmVjb3JkLmpzXCI7XG5pbXBvcnQgeyBEYXRhRXJyb3IgfSBmcm9tIFwiLi9lcnJvcnMuanNcIjtcbmltcG9ydCBleHRyYWN0S2V5IGZyb20gXCIuL2V4dHJhY3RLZXkuanNcIjtcbmltcG9ydCBLZXlHZW5lcmF0b3IgZnJvbSBcIi4vS2V5R2VuZXJhdG9yLmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi92YWx1ZVRvS2V5LmpzXCI7XG5pbXBvcnQgUmVjb3JkU3RvcmUgZnJvbSBcIi4vUmVjb3JkU3RvcmUuanNcIjtcbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLW9iamVjdC1zdG9yZVxuY2xhc3MgT2JqZWN0U3RvcmUge1xuICBkZWxldGVkID0gZmFsc2U7XG4gIHJlY29yZHMgPSBuZXcgUmVjb3JkU3RvcmUodHJ1ZSk7XG4gIHJhd0luZGV4ZXMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0cnVjdG9yKHJhd0RhdGFiYXNlLCBuYW1lLCBrZXlQYXRoLCBhdXRvSW5jcmVtZW50KSB7XG4gICAgdGhpcy5yYXdEYXRhYmFzZSA9IHJhd0RhdGFiYXNlO1xuICAgIHRoaXMua2V5R2VuZXJhdG9yID0gYXV0b0luY3JlbWVudCA9PT0gdHJ1ZSA/IG5ldyBLZXlHZW5lcmF0b3IoKSA6IG51bGw7XG4gICAgdGhpcy5kZWxldGVkID0gZmFsc2U7XG4gICAgdGhpcy5uYW1lID0gbmFtZTtcbiAgICB0aGlzLmtleVBhdGggPSBrZXlQYXRoO1xuICAgIHRoaXMuYXV0b0luY3JlbWVudCA9IGF1dG9JbmNyZW1lbnQ7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1zdGVwcy1mb3ItcmV0cmlldmluZy1hLXZhbHVlLWZyb20tYW4tb2JqZWN0LXN0b3JlXG4gIGdldEtleShrZXkpIHtcbiAgICBjb25zdCByZWNvcmQgPSB0aGlzLnJlY29yZHMuZ2V0KGtleSk7XG4gICAgcmV0dXJuIHJlY29yZCAhPT0gdW5kZWZpbmVkID8gc3RydWN0dXJlZENsb25lKHJlY29yZC5rZXkpIDogdW5kZWZpbmVkO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZXRyaWV2ZS1tdWx0aXBsZS1rZXlzLWZyb20tYW4tb2JqZWN0LXN0b3JlXG4gIGdldEFsbEtleXMocmFuZ2UsIGNvdW50LCBkaXJlY3Rpb24pIHtcbiAgICBpZiAoY291bnQgPT09IHVuZGVmaW5lZCB8fCBjb3VudCA9PT0gMCkge1xuICAgICAgY291bnQgPSBJbmZpbml0eTtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkcyA9IFtdO1xuICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHRoaXMucmVjb3Jkcy52YWx1ZXMocmFuZ2UsIGRpcmVjdGlvbikpIHtcbiAgICAgIHJlY29yZHMucHVzaChzdHJ1Y3R1cmVkQ2xvbmUocmVjb3JkLmtleSkpO1xuICAgICAgaWYgKHJlY29yZHMubGVuZ3RoID49IGNvdW50KSB7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVjb3JkcztcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1yZXRyaWV2aW5nLWEtdmFsdWUtZnJvbS1hbi1vYmplY3Qtc3RvcmVcbiAgZ2V0VmFsdWUoa2V5KSB7XG4gICAgY29uc3QgcmVjb3JkID0gdGhpcy5yZWNvcmRzLmdldChrZXkpO1xuICAgIHJldHVybiByZWNvcmQgIT09IHVuZGVmaW5lZCA/IHN0cnVjdHVyZWRDbG9uZShyZWNvcmQudmFsdWUpIDogdW5kZWZpbmVkO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZXRyaWV2ZS1tdWx0aXBsZS12YWx1ZXMtZnJvbS1hbi1vYmplY3Qtc3RvcmVcbiAgZ2V0QWxsVmFsdWVzKHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSB7XG4gICAgaWYgKGNvdW50ID09PSB1bmRlZmluZWQgfHwgY291bnQgPT09IDApIHtcbiAgICAgIGNvdW50ID0gSW5maW5pdHk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZHMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24pKSB7XG4gICAgICByZWNvcmRzLnB1c2goc3RydWN0dXJlZENsb25lKHJlY29yZC52YWx1ZSkpO1xuICAgICAgaWYgKHJlY29yZHMubGVuZ3RoID49IGNvdW50KSB7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVjb3JkcztcbiAgfVxuXG4gIC8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2RvbS1pZGJvYmplY3RzdG9yZS1nZXRhbGxyZWNvcmRzXG4gIGdldEFsbFJlY29yZHMocmFuZ2UsIGNvdW50LCBkaXJlY3Rpb24pIHtcbiAgICBpZiAoY291bnQgPT09IHVuZGVmaW5lZCB8fCBjb3VudCA9PT0gMCkge1xuICAgICAgY291bnQgPSBJbmZpbml0eTtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkcyA9IFtdO1xuICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHRoaXMucmVjb3Jkcy52YWx1ZXMocmFuZ2UsIGRpcmVjdGlvbikpIHtcbiAgICAgIHJlY29yZHMucHVzaChuZXcgRkRCUmVjb3JkKHN0cnVjdHVyZWRDbG9uZShyZWNvcmQua2V5KSwgc3RydWN0dXJlZENsb25lKHJlY29yZC5rZXkpLCBzdHJ1Y3R1cmVkQ2xvbmUocmVjb3JkLnZhbHVlKSkpO1xuICAgICAgaWYgKHJlY29yZHMubGVuZ3RoID49IGNvdW50KSB7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVjb3JkcztcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1zdG9yaW5nLWEtcmVjb3JkLWludG8tYW4tb2JqZWN0LXN0b3JlXG4gIHN0b3JlUmVjb3JkKG5ld1JlY29yZCwgbm9PdmVyd3JpdGUsIHJvbGxiYWNrTG9nKSB7XG4gICAgaWYgKHRoaXMua2V5UGF0aCAhPT0gbnVsbCkge1xuICAgICAgY29uc3Qga2V5ID0gZXh0cmFjdEtleSh0aGlzLmtleVBhdGgsIG5ld1JlY29yZC52YWx1ZSkua2V5O1xuICAgICAgaWYgKGtleSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIC8vIFwiQ29udmVydCBhIHZhbHVlIHRvIGEga2V5XCI6IGEgc2luZ2xlIGtleSBwYXRoIHJldHVybnMgdGhlXG4gICAgICAgIC8vIHZhbHVlIGFzLWlzIChlLmcuIGEgdHlwZWQgYXJyYXkpLCBzbyBjb252ZXJ0IGl0IGhlcmUuIEZvclxuICAgICAgICAvLyBhbiBhcnJheSBrZXkgcGF0aCwgZXh0cmFjdEtleSBhbHJlYWR5IGNvbnZlcnRlZCBlYWNoIHBhcnRcbiAgICAgICAgLy8gYW5kIHZhbHVlVG9LZXkgaXMgaWRlbXBvdGVudCBvbiBjb252ZXJ0ZWQga2V5cy5cbiAgICAgICAgbmV3UmVjb3JkLmtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3Qgcm9sbGJhY2tMb2dGb3JUaGlzT3BlcmF0aW9uID0gW107XG4gICAgaWYgKHRoaXMua2V5R2VuZXJhdG9yICE9PSBudWxsICYmIG5ld1JlY29yZC5rZXkgPT09IHVuZGVmaW5lZCkge1xuICAgICAgbGV0IHJvbGxlZEJhY2sgPSBmYWxzZTtcbiAgICAgIGNvbnN0IGtleUdlbmVyYXRvckJlZm9yZSA9IHRoaXMua2V5R2VuZXJhdG9yLm51bTtcbiAgICAgIGNvbnN0IHJvbGxiYWNrS2V5R2VuZXJhdG9yID0gKCkgPT4ge1xuICAgICAgICBpZiAocm9sbGVkQmFjaykge1xuICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICByb2xsZWRCYWNrID0gdHJ1ZTtcbiAgICAgICAgaWYgKHRoaXMua2V5R2VuZXJhdG9yKSB7XG4gICAgICAgICAgdGhpcy5rZXlHZW5lcmF0b3IubnVtID0ga2V5R2VuZXJhdG9yQmVmb3JlO1xuICAgICAgICB9XG4gICAgICB9O1xuICAgICAgcm9sbGJhY2tMb2dGb3JUaGlzT3BlcmF0aW9uLnB1c2gocm9sbGJhY2tLZXlHZW5lcmF0b3IpO1xuICAgICAgaWYgKHJvbGxiYWNrTG9nKSB7XG4gICAgICAgIHJvbGxiYWNrTG9nLnB1c2gocm9sbGJhY2tLZXlHZW5lcmF0b3IpO1xuICAgICAgfVxuICAgICAgbmV3UmVjb3JkLmtleSA9IHRoaXMua2V5R2VuZXJhdG9yLm5leHQoKTtcblxuICAgICAgLy8gU2V0IGluIHZhbHVlIGlmIGtleVBhdGggZGVmaWVuZCBidXQgbGVkIHRvIG5vIGtleVxuICAgICAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tc3RlcHMtdG8tYXNzaWduLWEta2V5LXRvLWEtdmFsdWUtdXNpbmctYS1rZXktcGF0aFxuICAgICAgaWYgKHRoaXMua2V5UGF0aCAhPT0gbnVsbCkge1xuICAgICAgICBpZiAoQXJyYXkuaXNBcnJheSh0aGlzLmtleVBhdGgpKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiQ2Fubm90IGhhdmUgYW4gYXJyYXkga2V5IHBhdGggaW4gYW4gb2JqZWN0IHN0b3JlIHdpdGggYSBrZXkgZ2VuZXJhdG9yXCIpO1xuICAgICAgICB9XG4gICAgICAgIGxldCByZW1haW5pbmdLZXlQYXRoID0gdGhpcy5rZXlQYXRoO1xuICAgICAgICBsZXQgb2JqZWN0ID0gbmV3UmVjb3JkLnZhbHVlO1xuICAgICAgICBsZXQgaWRlbnRpZmllcjtcbiAgICAgICAgbGV0IGkgPSAwOyAvLyBKdXN0IHRvIHJ1biB0aGUgbG9vcCBhdCBsZWFzdCBvbmNlXG4gICAgICAgIHdoaWxlIChpID49IDApIHtcbiAgICAgICAgICBpZiAodHlwZW9mIG9iamVjdCAhPT0gXCJvYmplY3RcIikge1xuICAgICAgICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgICAgICAgIH1cbiAgICAgICAgICBpID0gcmVtYWluaW5nS2V5UGF0aC5pbmRleE9mKFwiLlwiKTtcbiAgICAgICAgICBpZiAoaSA+PSAwKSB7XG4gICAgICAgICAgICBpZGVudGlmaWVyID0gcmVtYWluaW5nS2V5UGF0aC5zbGljZSgwLCBpKTtcbiAgICAgICAgICAgIHJlbWFpbmluZ0tleVBhdGggPSByZW1haW5pbmdLZXlQYXRoLnNsaWNlKGkgKyAxKTtcbiAgICAgICAgICAgIGlmICghT2JqZWN0Lmhhc093bihvYmplY3QsIGlkZW50aWZpZXIpKSB7XG4gICAgICAgICAgICAgIC8vIEJ5cGFzcyBwcm90b3R5cGUgd2hlbiBzZXR0aW5nIChTZWUgYGJpbmRpbmdzLWluamVjdC12YWx1ZXMtYnlwYXNzLmFueS5qc2ApXG4gICAgICAgICAgICAgIC8vIEVxdWl2YWxlbnQgdG8gYG9iamVjdFtpZGVudGlmaWVyXSA9IC4uLmAgd2l0aG91dCB1c2luZyBgT2JqZWN0LnByb3RvdHlwZWBcbiAgICAgICAgICAgICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG9iamVjdCwgaWRlbnRpZmllciwge1xuICAgICAgICAgICAgICAgIGNvbmZpZ3VyYWJsZTogdHJ1ZSxcbiAgICAgICAgICAgICAgICBlbnVtZXJhYmxlOiB0cnVlLFxuICAgICAgICAgICAgICAgIHdyaXRhYmxlOiB0cnVlLFxuICAgICAgICAgICAgICAgIHZhbHVlOiB7fVxuICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIG9iamVjdCA9IG9iamVjdFtpZGVudGlmaWVyXTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWRlbnRpZmllciA9IHJlbWFpbmluZ0tleVBhdGg7XG5cbiAgICAgICAgLy8gQnlwYXNzIHByb3RvdHlwZSB3aGVuIHNldHRpbmcgKFNlZSBgYmluZGluZ3MtaW5qZWN0LXZhbHVlcy1ieXBhc3MuYW55LmpzYClcbiAgICAgICAgLy8gRXF1aXZhbGVudCB0byBgb2JqZWN0W2lkZW50aWZpZXJdID0gLi4uYCB3aXRob3V0IHVzaW5nIGBPYmplY3QucHJvdG90eXBlYFxuICAgICAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkob2JqZWN0LCBpZGVudGlmaWVyLCB7XG4gICAgICAgICAgY29uZmlndXJhYmxlOiB0cnVlLFxuICAgICAgICAgIGVudW1lcmFibGU6IHRydWUsXG4gICAgICAgICAgd3JpdGFibGU6IHRydWUsXG4gICAgICAgICAgdmFsdWU6IG5ld1JlY29yZC5rZXlcbiAgICAgICAgfSk7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmICh0aGlzLmtleUdlbmVyYXRvciAhPT0gbnVsbCAmJiB0eXBlb2YgbmV3UmVjb3JkLmtleSA9PT0gXCJudW1iZXJcIikge1xuICAgICAgdGhpcy5rZXlHZW5lcmF0b3Iuc2V0SWZMYXJnZXIobmV3UmVjb3JkLmtleSk7XG4gICAgfVxuICAgIGNvbnN0IGV4aXN0aW5nUmVjb3JkID0gdGhpcy5yZWNvcmRzLnB1dChuZXdSZWNvcmQsIG5vT3ZlcndyaXRlKTtcbiAgICBsZXQgcm9sbGVkQmFjayA9IGZhbHNlO1xuICAgIGNvbnN0IHJvbGxiYWNrU3RvcmVSZWNvcmQgPSAoKSA9PiB7XG4gICAgICBpZiAocm9sbGVkQmFjaykge1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICByb2xsZWRCYWNrID0gdHJ1ZTtcbiAgICAgIGlmIChleGlzdGluZ1JlY29yZCkge1xuICAgICAgICAvLyBvdmVyd3JpdGUgb24gcm9sbGJhY2tcbiAgICAgICAgdGhpcy5zdG9yZVJlY29yZChleGlzdGluZ1JlY29yZCwgZmFsc2UpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgLy8gZGVsZXRlIG9uIHJvbGxiYWNrXG4gICAgICAgIHRoaXMuZGVsZXRlUmVjb3JkKG5ld1JlY29yZC5rZXkpO1xuICAgICAgfVxuICAgIH07XG4gICAgcm9sbGJhY2tMb2dGb3JUaGlzT3BlcmF0aW9uLnB1c2gocm9sbGJhY2tTdG9yZVJlY29yZCk7XG4gICAgaWYgKHJvbGxiYWNrTG9nKSB7XG4gICAgICByb2xsYmFja0xvZy5wdXNoKHJvbGxiYWNrU3RvcmVSZWNvcmQpO1xuICAgIH1cblxuICAgIC8vIERlbGV0ZSBleGlzdGluZyBpbmRleGVzXG4gICAgaWYgKGV4aXN0aW5nUmVjb3JkKSB7XG4gICAgICBmb3IgKGNvbnN0IHJhd0luZGV4IG9mIHRoaXMucmF3SW5kZXhlcy52YWx1ZXMoKSkge1xuICAgICAgICByYXdJbmRleC5kZWxldGVSZWNvcmQoZXhpc3RpbmdSZWNvcmQpO1xuICAgICAgfVxuICAgIH1cblxuICAgIC8vIFVwZGF0ZSBpbmRleGVzXG4gICAgdHJ5IHtcbiAgICAgIGZvciAoY29uc3QgcmF3SW5kZXggb2YgdGhpcy5yYXdJbmRleGVzLnZhbHVlcygpKSB7XG4gICAgICAgIGlmIChyYXdJbmRleC5pbml0aWFsaXplZCkge1xuICAgICAgICAgIHJhd0luZGV4LnN0b3JlUmVjb3JkKG5ld1JlY29yZCk7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9IGNhdGNoIChlcnIpIHtcbiAgICAgIC8vIElmIHRoaXMgcmVxdWVzdCBmYWlscyBoZXJlIGFuZCBwcmV2ZW50RGVmYXVsdCBpcyB1c2VkIHRvIHN0b3AgdGhlIHRyYW5zYWN0aW9uIGZyb20gYWJvcnRpbmcsIHdlIG5lZWQgdG8gcm9sbCBiYWNrIHRoZSBhZGRpdGlvbiBvZiB0aGlzIHJlY29yZCB0byB0aGUgc3RvcmUsIG90aGVyd2lzZSBpdCB3aWxsIGJlIHByZXNlbnQgaW4gc3Vic2VxdWVudCByZXF1ZXN0cyBvbiB0aGlzIHRyYW5zYWN0aW9uLiBTYW1lIGZvciBrZXkgZ2VuZXJhdG9yLlxuICAgICAgaWYgKGVyci5uYW1lID09PSBcIkNvbnN0cmFpbnRFcnJvclwiKSB7XG4gICAgICAgIGZvciAoY29uc3Qgcm9sbGJhY2sgb2Ygcm9sbGJhY2tMb2dGb3JUaGlzT3BlcmF0aW9uKSB7XG4gICAgICAgICAgcm9sbGJhY2soKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgdGhyb3cgZXJyO1xuICAgIH1cbiAgICByZXR1cm4gbmV3UmVjb3JkLmtleTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1kZWxldGluZy1yZWNvcmRzLWZyb20tYW4tb2JqZWN0LXN0b3JlXG4gIGRlbGV0ZVJlY29yZChrZXksIHJvbGxiYWNrTG9nKSB7XG4gICAgY29uc3QgZGVsZXRlZFJlY29yZHMgPSB0aGlzLnJlY29yZHMuZGVsZXRlKGtleSk7XG4gICAgaWYgKHJvbGxiYWNrTG9nKSB7XG4gICAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiBkZWxldGVkUmVjb3Jkcykge1xuICAgICAgICByb2xsYmFja0xvZy5wdXNoKCgpID0+IHtcbiAgICAgICAgICB0aGlzLnN0b3JlUmVjb3JkKHJlY29yZCwgdHJ1ZSk7XG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IHJhd0luZGV4IG9mIHRoaXMucmF3SW5kZXhlcy52YWx1ZXMoKSkge1xuICAgICAgZm9yIChjb25zdCByZWNvcmQgb2YgZGVsZXRlZFJlY29yZHMpIHtcbiAgICAgICAgcmF3SW5kZXguZGVsZXRlUmVjb3JkKHJlY29yZCk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tc3RlcHMtZm9yLWNsZWFyaW5nLWFuLW9iamVjdC1zdG9yZVxuICBjbGVhcihyb2xsYmFja0xvZykge1xuICAgIGNvbnN0IGRlbGV0ZWRSZWNvcmRzID0gdGhpcy5yZWNvcmRzLmNsZWFyKCk7XG4gICAgaWYgKHJvbGxiYWNrTG9nKSB7XG4gICAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiBkZWxldGVkUmVjb3Jkcykge1xuICAgICAgICByb2xsYmFja0xvZy5wdXNoKCgpID0+IHtcbiAgICAgICAgICB0aGlzLnN0b3JlUmVjb3JkKHJlY29yZCwgdHJ1ZSk7XG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IHJhd0luZGV4IG9mIHRoaXMucmF3SW5kZXhlcy52YWx1ZXMoKSkge1xuICAgICAgcmF3SW5kZXgucmVjb3Jkcy5jbGVhcigpO1xuICAgIH1cbiAgfVxuICBjb3VudChyYW5nZSkge1xuICAgIC8vIG9wdGltaXphdGlvbjogaWYgdGhlcmUgaXMgbm8gcmFuZ2UsIG9yIGlmIHRoZSByYW5nZSBpcyBldmVyeXRoaW5nLCB0aGVuIHdlIGNhbiBqdXN0IGNvdW50IHRoZSB0b3RhbCBzaXplXG4gICAgaWYgKHJhbmdlID09PSB1bmRlZmluZWQgfHwgcmFuZ2UubG93ZXIgPT09IHVuZGVmaW5lZCAmJiByYW5nZS51cHBlciA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICByZXR1cm4gdGhpcy5yZWNvcmRzLnNpemUoKTtcbiAgICB9XG4gICAgbGV0IGNvdW50ID0gMDtcblxuICAgIC8vIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSBAdHlwZXNjcmlwdC1lc2xpbnQvbm8tdW51c2VkLXZhcnNcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlKSkge1xuICAgICAgY291bnQgKz0gMTtcbiAgICB9XG4gICAgcmV0dXJuIGNvdW50O1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBPYmplY3RTdG9yZTsiLCAiaW1wb3J0IEZha2VFdmVudCBmcm9tIFwiLi9GYWtlRXZlbnQuanNcIjtcbmltcG9ydCB7IHF1ZXVlVGFzayB9IGZyb20gXCIuL3NjaGVkdWxpbmcuanNcIjtcbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGF0YWJhc2UtY2xvc2luZy1zdGVwc1xuY29uc3QgY2xvc2VDb25uZWN0aW9uID0gKGNvbm5lY3Rpb24sIGZvcmNlZCA9IGZhbHNlKSA9PiB7XG4gIGNvbm5lY3Rpb24uX2Nsb3NlUGVuZGluZyA9IHRydWU7XG4gIGNvbnN0IHRyYW5zYWN0aW9uc0NvbXBsZXRlID0gY29ubmVjdGlvbi5fcmF3RGF0YWJhc2UudHJhbnNhY3Rpb25zLmV2ZXJ5KHRyYW5zYWN0aW9uID0+IHtcbiAgICByZXR1cm4gdHJhbnNhY3Rpb24uX3N0YXRlID09PSBcImZpbmlzaGVkXCI7XG4gIH0pO1xuICBpZiAodHJhbnNhY3Rpb25zQ29tcGxldGUpIHtcbiAgICBjb25uZWN0aW9uLl9jbG9zZWQgPSB0cnVlO1xuICAgIGNvbm5lY3Rpb24uX3Jhd0RhdGFiYXNlLmNvbm5lY3Rpb25zID0gY29ubmVjdGlvbi5fcmF3RGF0YWJhc2UuY29ubmVjdGlvbnMuZmlsdGVyKG90aGVyQ29ubmVjdGlvbiA9PiB7XG4gICAgICByZXR1cm4gY29ubmVjdGlvbiAhPT0gb3RoZXJDb25uZWN0aW9uO1xuICAgIH0pO1xuICAgIGlmIChmb3JjZWQpIHtcbiAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZha2VFdmVudChcImNsb3NlXCIsIHtcbiAgICAgICAgYnViYmxlczogZmFsc2UsXG4gICAgICAgIGNhbmNlbGFibGU6IGZhbHNlXG4gICAgICB9KTtcbiAgICAgIGV2ZW50LmV2ZW50UGF0aCA9IFtdO1xuICAgICAgY29ubmVjdGlvbi5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgIGNsb3NlQ29ubmVjdGlvbihjb25uZWN0aW9uLCBmb3JjZWQpO1xuICAgIH0pO1xuICB9XG59O1xuZXhwb3J0IGRlZmF1bHQgY2xvc2VDb25uZWN0aW9uOyIsICJpbXBvcnQgRkRCVHJhbnNhY3Rpb24gZnJvbSBcIi4vRkRCVHJhbnNhY3Rpb24uanNcIjtcbmltcG9ydCB7IENvbnN0cmFpbnRFcnJvciwgSW52YWxpZEFjY2Vzc0Vycm9yLCBJbnZhbGlkU3RhdGVFcnJvciwgTm90Rm91bmRFcnJvciwgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IEZha2VET01TdHJpbmdMaXN0IGZyb20gXCIuL2xpYi9GYWtlRE9NU3RyaW5nTGlzdC5qc1wiO1xuaW1wb3J0IEZha2VFdmVudFRhcmdldCBmcm9tIFwiLi9saWIvRmFrZUV2ZW50VGFyZ2V0LmpzXCI7XG5pbXBvcnQgT2JqZWN0U3RvcmUgZnJvbSBcIi4vbGliL09iamVjdFN0b3JlLmpzXCI7XG5pbXBvcnQgdmFsaWRhdGVLZXlQYXRoIGZyb20gXCIuL2xpYi92YWxpZGF0ZUtleVBhdGguanNcIjtcbmltcG9ydCBjbG9zZUNvbm5lY3Rpb24gZnJvbSBcIi4vbGliL2Nsb3NlQ29ubmVjdGlvbi5qc1wiO1xuLy8gQ29tbW9uIGZpcnN0IDMgc3RlcHMgb2YgaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jZG9tLWlkYmRhdGFiYXNlLWNyZWF0ZW9iamVjdHN0b3JlIGFuZCBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNkb20taWRiZGF0YWJhc2UtZGVsZXRlb2JqZWN0c3RvcmVcbmNvbnN0IGNvbmZpcm1BY3RpdmVWZXJzaW9uY2hhbmdlVHJhbnNhY3Rpb24gPSBkYXRhYmFzZSA9PiB7XG4gIC8vIExldCB0cmFuc2FjdGlvbiBiZSBkYXRhYmFzZeKAmXMgdXBncmFkZSB0cmFuc2FjdGlvbiBpZiBpdCBpcyBub3QgbnVsbCwgb3IgdGhyb3cgYW4gXCJJbnZhbGlkU3RhdGVFcnJvclwiIERPTUV4Y2VwdGlvbiBvdGhlcndpc2UuXG4gIGxldCB0cmFuc2FjdGlvbjtcbiAgaWYgKGRhdGFiYXNlLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uKSB7XG4gICAgLy8gRmluZCB0aGUgbGF0ZXN0IHZlcnNpb25jaGFuZ2UgdHJhbnNhY3Rpb25cbiAgICB0cmFuc2FjdGlvbiA9IGRhdGFiYXNlLl9yYXdEYXRhYmFzZS50cmFuc2FjdGlvbnMuZmluZExhc3QodHggPT4ge1xuICAgICAgcmV0dXJuIHR4Lm1vZGUgPT09IFwidmVyc2lvbmNoYW5nZVwiO1xuICAgIH0pO1xuICB9XG4gIGlmICghdHJhbnNhY3Rpb24pIHtcbiAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgfVxuXG4gIC8vIElmIHRyYW5zYWN0aW9u4oCZcyBzdGF0ZSBpcyBub3QgYWN0aXZlLCB0aGVuIHRocm93IGEgXCJUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3JcIiBET01FeGNlcHRpb24uXG4gIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gIH1cbiAgcmV0dXJuIHRyYW5zYWN0aW9uO1xufTtcblxuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkYXRhYmFzZS1pbnRlcmZhY2VcbmNsYXNzIEZEQkRhdGFiYXNlIGV4dGVuZHMgRmFrZUV2ZW50VGFyZ2V0IHtcbiAgX2Nsb3NlUGVuZGluZyA9IGZhbHNlO1xuICBfY2xvc2VkID0gZmFsc2U7XG4gIF9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uID0gZmFsc2U7XG4gIGNvbnN0cnVjdG9yKHJhd0RhdGFiYXNlKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLl9yYXdEYXRhYmFzZSA9IHJhd0RhdGFiYXNlO1xuICAgIHRoaXMuX3Jhd0RhdGFiYXNlLmNvbm5lY3Rpb25zLnB1c2godGhpcyk7XG4gICAgdGhpcy5uYW1lID0gcmF3RGF0YWJhc2UubmFtZTtcbiAgICB0aGlzLnZlcnNpb24gPSByYXdEYXRhYmFzZS52ZXJzaW9uO1xuICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5BcnJheS5mcm9tKHJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5rZXlzKCkpLnNvcnQoKSk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJkYXRhYmFzZS1jcmVhdGVvYmplY3RzdG9yZVxuICBjcmVhdGVPYmplY3RTdG9yZShuYW1lLCBvcHRpb25zID0ge30pIHtcbiAgICBpZiAobmFtZSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IHRyYW5zYWN0aW9uID0gY29uZmlybUFjdGl2ZVZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBjb25zdCBrZXlQYXRoID0gb3B0aW9ucyAhPT0gbnVsbCAmJiBvcHRpb25zLmtleVBhdGggIT09IHVuZGVmaW5lZCA/IG9wdGlvbnMua2V5UGF0aCA6IG51bGw7XG4gICAgY29uc3QgYXV0b0luY3JlbWVudCA9IG9wdGlvbnMgIT09IG51bGwgJiYgb3B0aW9ucy5hdXRvSW5jcmVtZW50ICE9PSB1bmRlZmluZWQgPyBvcHRpb25zLmF1dG9JbmNyZW1lbnQgOiBmYWxzZTtcbiAgICBpZiAoa2V5UGF0aCAhPT0gbnVsbCkge1xuICAgICAgdmFsaWRhdGVLZXlQYXRoKGtleVBhdGgpO1xuICAgIH1cbiAgICBpZiAodGhpcy5fcmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLmhhcyhuYW1lKSkge1xuICAgICAgdGhyb3cgbmV3IENvbnN0cmFpbnRFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoYXV0b0luY3JlbWVudCAmJiAoa2V5UGF0aCA9PT0gXCJcIiB8fCBBcnJheS5pc0FycmF5KGtleVBhdGgpKSkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRBY2Nlc3NFcnJvcigpO1xuICAgIH1cblxuICAgIC8vIFNhdmUgZm9yIHJvbGxiYWNrTG9nXG4gICAgY29uc3Qgb2JqZWN0U3RvcmVOYW1lcyA9IFsuLi50aGlzLm9iamVjdFN0b3JlTmFtZXNdO1xuICAgIGNvbnN0IHRyYW5zYWN0aW9uT2JqZWN0U3RvcmVOYW1lcyA9IFsuLi50cmFuc2FjdGlvbi5vYmplY3RTdG9yZU5hbWVzXTtcbiAgICBjb25zdCByYXdPYmplY3RTdG9yZSA9IG5ldyBPYmplY3RTdG9yZSh0aGlzLl9yYXdEYXRhYmFzZSwgbmFtZSwga2V5UGF0aCwgYXV0b0luY3JlbWVudCk7XG4gICAgdGhpcy5vYmplY3RTdG9yZU5hbWVzLl9wdXNoKG5hbWUpO1xuICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcy5fc29ydCgpO1xuICAgIHRyYW5zYWN0aW9uLl9zY29wZS5hZGQobmFtZSk7XG4gICAgdHJhbnNhY3Rpb24uX2NyZWF0ZWRPYmplY3RTdG9yZXMuYWRkKHJhd09iamVjdFN0b3JlKTtcbiAgICB0aGlzLl9yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuc2V0KG5hbWUsIHJhd09iamVjdFN0b3JlKTtcbiAgICB0cmFuc2FjdGlvbi5vYmplY3RTdG9yZU5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLnRoaXMub2JqZWN0U3RvcmVOYW1lcyk7XG4gICAgdHJhbnNhY3Rpb24uX3JvbGxiYWNrTG9nLnB1c2goKCkgPT4ge1xuICAgICAgcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCA9IHRydWU7XG4gICAgICB0aGlzLm9iamVjdFN0b3JlTmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4ub2JqZWN0U3RvcmVOYW1lcyk7XG4gICAgICB0cmFuc2FjdGlvbi5vYmplY3RTdG9yZU5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLnRyYW5zYWN0aW9uT2JqZWN0U3RvcmVOYW1lcyk7XG4gICAgICB0cmFuc2FjdGlvbi5fc2NvcGUuZGVsZXRlKHJhd09iamVjdFN0b3JlLm5hbWUpO1xuICAgICAgdGhpcy5fcmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLmRlbGV0ZShyYXdPYmplY3RTdG9yZS5uYW1lKTtcbiAgICB9KTtcbiAgICByZXR1cm4gdHJhbnNhY3Rpb24ub2JqZWN0U3RvcmUobmFtZSk7XG4gIH1cblxuICAvLyBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNkb20taWRiZGF0YWJhc2UtZGVsZXRlb2JqZWN0c3RvcmVcbiAgZGVsZXRlT2JqZWN0U3RvcmUobmFtZSkge1xuICAgIGlmIChuYW1lID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgdHJhbnNhY3Rpb24gPSBjb25maXJtQWN0aXZlVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uKHRoaXMpO1xuXG4gICAgLy8gTGV0IHN0b3JlIGJlIHRoZSBvYmplY3Qgc3RvcmUgbmFtZWQgbmFtZSBpbiBkYXRhYmFzZSwgb3IgdGhyb3cgYSBcIk5vdEZvdW5kRXJyb3JcIiBET01FeGNlcHRpb24gaWYgbm9uZS5cbiAgICBjb25zdCBzdG9yZSA9IHRoaXMuX3Jhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5nZXQobmFtZSk7XG4gICAgaWYgKHN0b3JlID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBOb3RGb3VuZEVycm9yKCk7XG4gICAgfVxuXG4gICAgLy8gUmVtb3ZlIHN0b3JlIGZyb20gdGhpc+KAmXMgb2JqZWN0IHN0b3JlIHNldC5cbiAgICAvLyBUaGlzIG1ldGhvZCBzeW5jaHJvbm91c2x5IG1vZGlmaWVzIHRoZSBvYmplY3RTdG9yZU5hbWVzIHByb3BlcnR5IG9uIHRoZSBJREJEYXRhYmFzZSBpbnN0YW5jZSBvbiB3aGljaCBpdCB3YXMgY2FsbGVkLlxuICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5BcnJheS5mcm9tKHRoaXMub2JqZWN0U3RvcmVOYW1lcykuZmlsdGVyKG9iamVjdFN0b3JlTmFtZSA9PiB7XG4gICAgICByZXR1cm4gb2JqZWN0U3RvcmVOYW1lICE9PSBuYW1lO1xuICAgIH0pKTtcbiAgICB0cmFuc2FjdGlvbi5vYmplY3RTdG9yZU5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLnRoaXMub2JqZWN0U3RvcmVOYW1lcyk7XG5cbiAgICAvLyBJZiB0aGVyZSBpcyBhbiBvYmplY3Qgc3RvcmUgaGFuZGxlIGFzc29jaWF0ZWQgd2l0aCBzdG9yZSBhbmQgdHJhbnNhY3Rpb24sIHJlbW92ZSBhbGwgZW50cmllcyBmcm9tIGl0cyBpbmRleCBzZXQuXG4gICAgY29uc3Qgb2JqZWN0U3RvcmUgPSB0cmFuc2FjdGlvbi5fb2JqZWN0U3RvcmVzQ2FjaGUuZ2V0KG5hbWUpO1xuICAgIGxldCBwcmV2SW5kZXhOYW1lcztcbiAgICBpZiAob2JqZWN0U3RvcmUpIHtcbiAgICAgIHByZXZJbmRleE5hbWVzID0gWy4uLm9iamVjdFN0b3JlLmluZGV4TmFtZXNdO1xuICAgICAgb2JqZWN0U3RvcmUuaW5kZXhOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCgpO1xuICAgIH1cbiAgICB0cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICBzdG9yZS5kZWxldGVkID0gZmFsc2U7XG4gICAgICB0aGlzLl9yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuc2V0KHN0b3JlLm5hbWUsIHN0b3JlKTtcbiAgICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcy5fcHVzaChzdG9yZS5uYW1lKTtcbiAgICAgIHRyYW5zYWN0aW9uLm9iamVjdFN0b3JlTmFtZXMuX3B1c2goc3RvcmUubmFtZSk7XG4gICAgICB0aGlzLm9iamVjdFN0b3JlTmFtZXMuX3NvcnQoKTtcbiAgICAgIGlmIChvYmplY3RTdG9yZSAmJiBwcmV2SW5kZXhOYW1lcykge1xuICAgICAgICBvYmplY3RTdG9yZS5pbmRleE5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLnByZXZJbmRleE5hbWVzKTtcbiAgICAgIH1cbiAgICB9KTtcblxuICAgIC8vIERlc3Ryb3kgc3RvcmUuXG4gICAgc3RvcmUuZGVsZXRlZCA9IHRydWU7XG4gICAgdGhpcy5fcmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLmRlbGV0ZShuYW1lKTtcbiAgICB0cmFuc2FjdGlvbi5fb2JqZWN0U3RvcmVzQ2FjaGUuZGVsZXRlKG5hbWUpO1xuICB9XG4gIHRyYW5zYWN0aW9uKHN0b3JlTmFtZXMsIG1vZGUsIG9wdGlvbnMpIHtcbiAgICBtb2RlID0gbW9kZSAhPT0gdW5kZWZpbmVkID8gbW9kZSA6IFwicmVhZG9ubHlcIjtcbiAgICBpZiAobW9kZSAhPT0gXCJyZWFkb25seVwiICYmIG1vZGUgIT09IFwicmVhZHdyaXRlXCIgJiYgbW9kZSAhPT0gXCJ2ZXJzaW9uY2hhbmdlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoXCJJbnZhbGlkIG1vZGU6IFwiICsgbW9kZSk7XG4gICAgfVxuICAgIGNvbnN0IGhhc0FjdGl2ZVZlcnNpb25jaGFuZ2UgPSB0aGlzLl9yYXdEYXRhYmFzZS50cmFuc2FjdGlvbnMuc29tZSh0cmFuc2FjdGlvbiA9PiB7XG4gICAgICByZXR1cm4gdHJhbnNhY3Rpb24uX3N0YXRlID09PSBcImFjdGl2ZVwiICYmIHRyYW5zYWN0aW9uLm1vZGUgPT09IFwidmVyc2lvbmNoYW5nZVwiICYmIHRyYW5zYWN0aW9uLmRiID09PSB0aGlzO1xuICAgIH0pO1xuICAgIGlmIChoYXNBY3RpdmVWZXJzaW9uY2hhbmdlKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMuX2Nsb3NlUGVuZGluZykge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghQXJyYXkuaXNBcnJheShzdG9yZU5hbWVzKSkge1xuICAgICAgc3RvcmVOYW1lcyA9IFtzdG9yZU5hbWVzXTtcbiAgICB9XG4gICAgaWYgKHN0b3JlTmFtZXMubGVuZ3RoID09PSAwICYmIG1vZGUgIT09IFwidmVyc2lvbmNoYW5nZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZEFjY2Vzc0Vycm9yKCk7XG4gICAgfVxuICAgIGZvciAoY29uc3Qgc3RvcmVOYW1lIG9mIHN0b3JlTmFtZXMpIHtcbiAgICAgIGlmICghdGhpcy5vYmplY3RTdG9yZU5hbWVzLmNvbnRhaW5zKHN0b3JlTmFtZSkpIHtcbiAgICAgICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoXCJObyBvYmplY3RTdG9yZSBuYW1lZCBcIiArIHN0b3JlTmFtZSArIFwiIGluIHRoaXMgZGF0YWJhc2VcIik7XG4gICAgICB9XG4gICAgfVxuXG4gICAgLy8gdGhlIGFjdHVhbCBhbGdvIGlzIG1vcmUgY29tcGxleCBidXQgdGhpcyBwYXNzZXMgdGhlIElEQiB0ZXN0czogaHR0cHM6Ly93ZWJpZGwuc3BlYy53aGF0d2cub3JnLyNlcy1kaWN0aW9uYXJ5XG4gICAgY29uc3QgZHVyYWJpbGl0eSA9IG9wdGlvbnM/LmR1cmFiaWxpdHkgPz8gXCJkZWZhdWx0XCI7XG4gICAgLy8gaW52YWxpZCBlbnVtcyB0aHJvdyBhIFR5cGVFcnJvcjogaHR0cHM6Ly93ZWJpZGwuc3BlYy53aGF0d2cub3JnLyNlcy1lbnVtZXJhdGlvblxuICAgIGlmIChkdXJhYmlsaXR5ICE9PSBcImRlZmF1bHRcIiAmJiBkdXJhYmlsaXR5ICE9PSBcInN0cmljdFwiICYmIGR1cmFiaWxpdHkgIT09IFwicmVsYXhlZFwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFxuICAgICAgLy8gYmFzZWQgb24gRmlyZWZveCdzIGVycm9yIG1lc3NhZ2VcbiAgICAgIGAnJHtkdXJhYmlsaXR5fScgKHZhbHVlIG9mICdkdXJhYmlsaXR5JyBtZW1iZXIgb2YgSURCVHJhbnNhY3Rpb25PcHRpb25zKSBgICsgYGlzIG5vdCBhIHZhbGlkIHZhbHVlIGZvciBlbnVtZXJhdGlvbiBJREJUcmFuc2FjdGlvbkR1cmFiaWxpdHlgKTtcbiAgICB9XG4gICAgY29uc3QgdHggPSBuZXcgRkRCVHJhbnNhY3Rpb24oc3RvcmVOYW1lcywgbW9kZSwgZHVyYWJpbGl0eSwgdGhpcyk7XG4gICAgdGhpcy5fcmF3RGF0YWJhc2UudHJhbnNhY3Rpb25zLnB1c2godHgpO1xuICAgIHRoaXMuX3Jhd0RhdGFiYXNlLnByb2Nlc3NUcmFuc2FjdGlvbnMoKTsgLy8gU2VlIGlmIGNhbiBzdGFydCByaWdodCBhd2F5IChhc3luYylcblxuICAgIHJldHVybiB0eDtcbiAgfVxuICBjbG9zZSgpIHtcbiAgICBjbG9zZUNvbm5lY3Rpb24odGhpcyk7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQkRhdGFiYXNlXCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQkRhdGFiYXNlOyIsICJpbXBvcnQgRkRCUmVxdWVzdCBmcm9tIFwiLi9GREJSZXF1ZXN0LmpzXCI7XG5jbGFzcyBGREJPcGVuREJSZXF1ZXN0IGV4dGVuZHMgRkRCUmVxdWVzdCB7XG4gIG9udXBncmFkZW5lZWRlZCA9IG51bGw7XG4gIG9uYmxvY2tlZCA9IG51bGw7XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJPcGVuREJSZXF1ZXN0XCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQk9wZW5EQlJlcXVlc3Q7IiwgImltcG9ydCBGYWtlRXZlbnQgZnJvbSBcIi4vbGliL0Zha2VFdmVudC5qc1wiO1xuY2xhc3MgRkRCVmVyc2lvbkNoYW5nZUV2ZW50IGV4dGVuZHMgRmFrZUV2ZW50IHtcbiAgY29uc3RydWN0b3IodHlwZSwgcGFyYW1ldGVycyA9IHt9KSB7XG4gICAgc3VwZXIodHlwZSk7XG4gICAgdGhpcy5uZXdWZXJzaW9uID0gcGFyYW1ldGVycy5uZXdWZXJzaW9uICE9PSB1bmRlZmluZWQgPyBwYXJhbWV0ZXJzLm5ld1ZlcnNpb24gOiBudWxsO1xuICAgIHRoaXMub2xkVmVyc2lvbiA9IHBhcmFtZXRlcnMub2xkVmVyc2lvbiAhPT0gdW5kZWZpbmVkID8gcGFyYW1ldGVycy5vbGRWZXJzaW9uIDogMDtcbiAgfVxuICBnZXQgW1N5bWJvbC50b1N0cmluZ1RhZ10oKSB7XG4gICAgcmV0dXJuIFwiSURCVmVyc2lvbkNoYW5nZUV2ZW50XCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQlZlcnNpb25DaGFuZ2VFdmVudDsiLCAiLyoqXG4gKiBNaW5pbWFsIHBvbHlmaWxsIG9mIGBTZXQucHJvdG90eXBlLmludGVyc2VjdGlvbmAsIGF2YWlsYWJsZSBpbiBOb2RlIDIyKy5cbiAqIEBzZWUgaHR0cHM6Ly9kZXZlbG9wZXIubW96aWxsYS5vcmcvZW4tVVMvZG9jcy9XZWIvSmF2YVNjcmlwdC9SZWZlcmVuY2UvR2xvYmFsX09iamVjdHMvU2V0L2ludGVyc2VjdGlvblxuICogQHBhcmFtIHNldDFcbiAqIEBwYXJhbSBzZXQyXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbnRlcnNlY3Rpb24oc2V0MSwgc2V0Mikge1xuICBpZiAoXCJpbnRlcnNlY3Rpb25cIiBpbiBzZXQxKSB7XG4gICAgcmV0dXJuIHNldDEuaW50ZXJzZWN0aW9uKHNldDIpO1xuICB9XG4gIHJldHVybiBuZXcgU2V0KFsuLi5zZXQxXS5maWx0ZXIoaXRlbSA9PiBzZXQyLmhhcyhpdGVtKSkpO1xufSIsICJpbXBvcnQgeyBxdWV1ZVRhc2sgfSBmcm9tIFwiLi9zY2hlZHVsaW5nLmpzXCI7XG5pbXBvcnQgeyBpbnRlcnNlY3Rpb24gfSBmcm9tIFwiLi9pbnRlcnNlY3Rpb24uanNcIjtcbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLWRhdGFiYXNlXG5jbGFzcyBEYXRhYmFzZSB7XG4gIHRyYW5zYWN0aW9ucyA9IFtdO1xuICByYXdPYmplY3RTdG9yZXMgPSBuZXcgTWFwKCk7XG4gIGNvbm5lY3Rpb25zID0gW107XG4gIGNvbnN0cnVjdG9yKG5hbWUsIHZlcnNpb24pIHtcbiAgICB0aGlzLm5hbWUgPSBuYW1lO1xuICAgIHRoaXMudmVyc2lvbiA9IHZlcnNpb247XG4gICAgdGhpcy5wcm9jZXNzVHJhbnNhY3Rpb25zID0gdGhpcy5wcm9jZXNzVHJhbnNhY3Rpb25zLmJpbmQodGhpcyk7XG4gIH1cbiAgcHJvY2Vzc1RyYW5zYWN0aW9ucygpIHtcbiAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgY29uc3QgcnVubmluZyA9IHRoaXMudHJhbnNhY3Rpb25zLmZpbHRlcih0cmFuc2FjdGlvbiA9PiB0cmFuc2FjdGlvbi5fc3RhcnRlZCAmJiB0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiZmluaXNoZWRcIik7XG4gICAgICBjb25zdCB3YWl0aW5nID0gdGhpcy50cmFuc2FjdGlvbnMuZmlsdGVyKHRyYW5zYWN0aW9uID0+ICF0cmFuc2FjdGlvbi5fc3RhcnRlZCAmJiB0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiZmluaXNoZWRcIik7XG5cbiAgICAgIC8vIFRoZSBuZXh0IHRyYW5zYWN0aW9uIHRvIHJ1biBpcyB0aGUgZmlyc3Qgd2FpdGluZyBvbmUgdGhhdCBkb2Vzbid0IG92ZXJsYXAgd2l0aCBlaXRoZXIgYSBydW5uaW5nIG9uZSBvciBhXG4gICAgICAvLyBwcmVjZWRpbmcgd2FpdGluZyBvbmUuIFRoaXMgYWxsb3dzIG5vbi1vdmVybGFwcGluZyB0cmFuc2FjdGlvbnMgdG8gcnVuIGluIHBhcmFsbGVsLlxuICAgICAgLy8gVGhlIGV4Y2VwdGlvbiBpcyByZWFkb25seSB0cmFuc2FjdGlvbnMsIHdoaWNoIGFyZSBhbGxvd2VkIHRvIHJ1biBpbiBwYXJhbGxlbCB3aXRoIG90aGVyIHJlYWRvbmx5XG4gICAgICAvLyB0cmFuc2FjdGlvbnMsIGV2ZW4gd2l0aCBvdmVybGFwcGluZyBzY29wZXMsIHNpbmNlIG5vIGRhdGEgaXMgYmVpbmcgbW9kaWZpZWQuXG4gICAgICBjb25zdCBuZXh0ID0gd2FpdGluZy5maW5kKCh0cmFuc2FjdGlvbiwgaSkgPT4ge1xuICAgICAgICBjb25zdCBhbnlSdW5uaW5nID0gcnVubmluZy5zb21lKG90aGVyID0+ICEodHJhbnNhY3Rpb24ubW9kZSA9PT0gXCJyZWFkb25seVwiICYmIG90aGVyLm1vZGUgPT09IFwicmVhZG9ubHlcIikgJiYgaW50ZXJzZWN0aW9uKG90aGVyLl9zY29wZSwgdHJhbnNhY3Rpb24uX3Njb3BlKS5zaXplID4gMCk7XG4gICAgICAgIGlmIChhbnlSdW5uaW5nKSB7XG4gICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICB9XG5cbiAgICAgICAgLy8gSWYgYW55IF9wcmVjZWRpbmdfIHdhaXRpbmcgdHJhbnNhY3Rpb25zIGFyZSBibG9ja2VkLCB0aGVuIHRoYXQncyBhbHNvIGJsb2NraW5nLlxuICAgICAgICAvLyBFLmcuIGlmIHlvdSBoYXZlIDMgdHJhbnNhY3Rpb25zOiBbYV0sIFthLGJdLCBhbmQgW2IsY10sIHRoZW4gW2FdIGJsb2NrcyBbYSxiXSB3aGljaCBibG9ja3MgW2IsY11cbiAgICAgICAgLy8gdW50aWwgW2FdIGlzIGNvbXBsZXRlLCBldmVuIHRob3VnaCBbYV0gYW5kIFtiLGNdIHNoYXJlIG5vIG92ZXJsYXAuXG4gICAgICAgIC8vIE5vdGUgdGhhdCByZWFkb25seSB0cmFuc2FjdGlvbnMgZG8gbm90IGhhdmUgdG8gYmUgaGFuZGxlZCBhcyBhIHNwZWNpYWwgY2FzZSBoZXJlLFxuICAgICAgICAvLyBiZWNhdXNlIGlmIGFueSB0cmFuc2FjdGlvbnMgd2l0aCBvdmVybGFwcGluZyBzY29wZXMgYXJlIGJsb2NrZWQsIHRoZW4gd2UgY2FuIGFzc3VtZSB0aGV5IGFyZVxuICAgICAgICBjb25zdCBhbnlXYWl0aW5nID0gd2FpdGluZy5zbGljZSgwLCBpKS5zb21lKG90aGVyID0+IGludGVyc2VjdGlvbihvdGhlci5fc2NvcGUsIHRyYW5zYWN0aW9uLl9zY29wZSkuc2l6ZSA+IDApO1xuICAgICAgICByZXR1cm4gIWFueVdhaXRpbmc7XG4gICAgICB9KTtcbiAgICAgIGlmIChuZXh0KSB7XG4gICAgICAgIG5leHQuYWRkRXZlbnRMaXN0ZW5lcihcImNvbXBsZXRlXCIsIHRoaXMucHJvY2Vzc1RyYW5zYWN0aW9ucyk7XG4gICAgICAgIG5leHQuYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIHRoaXMucHJvY2Vzc1RyYW5zYWN0aW9ucyk7XG4gICAgICAgIG5leHQuX3N0YXJ0KCk7XG4gICAgICB9XG4gICAgfSk7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IERhdGFiYXNlOyIsICIvLyBXZWJJREwgcmVxdWlyZXMgcGFzc2luZyB0aGUgcmlnaHQgbnVtYmVyIG9mIG5vbi1vcHRpb25hbCBhcmd1bWVudHMsIGUuZy4gSURCRmFjdG9yeS5vcGVuKCkgbXVzdCBoYXZlIGF0IGxlYXN0IDEgYXJnXG5leHBvcnQgZnVuY3Rpb24gdmFsaWRhdGVSZXF1aXJlZEFyZ3VtZW50cyhudW1Bcmd1bWVudHMsIGV4cGVjdGVkTnVtQXJndW1lbnRzLCBtZXRob2ROYW1lKSB7XG4gIGlmIChudW1Bcmd1bWVudHMgPCBleHBlY3RlZE51bUFyZ3VtZW50cykge1xuICAgIC8vIGltaXRhdGUgRmlyZWZveCdzIGVycm9yIG1lc3NhZ2VcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKGAke21ldGhvZE5hbWV9OiBBdCBsZWFzdCAke2V4cGVjdGVkTnVtQXJndW1lbnRzfSAke2V4cGVjdGVkTnVtQXJndW1lbnRzID09PSAxID8gXCJhcmd1bWVudFwiIDogXCJhcmd1bWVudHNcIn0gYCArIGByZXF1aXJlZCwgYnV0IG9ubHkgJHthcmd1bWVudHMubGVuZ3RofSBwYXNzZWRgKTtcbiAgfVxufSIsICJpbXBvcnQgRkRCRGF0YWJhc2UgZnJvbSBcIi4vRkRCRGF0YWJhc2UuanNcIjtcbmltcG9ydCBGREJPcGVuREJSZXF1ZXN0IGZyb20gXCIuL0ZEQk9wZW5EQlJlcXVlc3QuanNcIjtcbmltcG9ydCBGREJWZXJzaW9uQ2hhbmdlRXZlbnQgZnJvbSBcIi4vRkRCVmVyc2lvbkNoYW5nZUV2ZW50LmpzXCI7XG5pbXBvcnQgY21wIGZyb20gXCIuL2xpYi9jbXAuanNcIjtcbmltcG9ydCBEYXRhYmFzZSBmcm9tIFwiLi9saWIvRGF0YWJhc2UuanNcIjtcbmltcG9ydCBlbmZvcmNlUmFuZ2UgZnJvbSBcIi4vbGliL2VuZm9yY2VSYW5nZS5qc1wiO1xuaW1wb3J0IHsgQWJvcnRFcnJvciwgVmVyc2lvbkVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IEZha2VFdmVudCBmcm9tIFwiLi9saWIvRmFrZUV2ZW50LmpzXCI7XG5pbXBvcnQgeyBxdWV1ZVRhc2sgfSBmcm9tIFwiLi9saWIvc2NoZWR1bGluZy5qc1wiO1xuaW1wb3J0IHsgdmFsaWRhdGVSZXF1aXJlZEFyZ3VtZW50cyB9IGZyb20gXCIuL2xpYi92YWxpZGF0ZVJlcXVpcmVkQXJndW1lbnRzLmpzXCI7XG4vLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNjb25uZWN0aW9uLXF1ZXVlXG5jb25zdCBydW5UYXNrSW5Db25uZWN0aW9uUXVldWUgPSAoY29ubmVjdGlvblF1ZXVlcywgbmFtZSwgdGFzaykgPT4ge1xuICAvLyBMZXQgcXVldWUgYmUgdGhlIGNvbm5lY3Rpb24gcXVldWUgZm9yIHN0b3JhZ2VLZXkgYW5kIG5hbWUuXG4gIC8vIChub3RlIEZha2VJbmRleGVkREIgZG9lcyBub3Qgc3VwcG9ydCBzdG9yYWdlS2V5cyBjdXJyZW50bHkpXG4gIC8vIEFkZCByZXF1ZXN0IHRvIHF1ZXVlLlxuICAvLyBXYWl0IHVudGlsIGFsbCBwcmV2aW91cyByZXF1ZXN0cyBpbiBxdWV1ZSBoYXZlIGJlZW4gcHJvY2Vzc2VkLlxuICBjb25zdCBxdWV1ZSA9IGNvbm5lY3Rpb25RdWV1ZXMuZ2V0KG5hbWUpID8/IFByb21pc2UucmVzb2x2ZSgpO1xuICBjb25uZWN0aW9uUXVldWVzLnNldChuYW1lLCBxdWV1ZS50aGVuKHRhc2spKTtcbn07XG5jb25zdCB3YWl0Rm9yT3RoZXJzQ2xvc2VkRGVsZXRlID0gKGRhdGFiYXNlcywgbmFtZSwgb3BlbkRhdGFiYXNlcywgY2IpID0+IHtcbiAgY29uc3QgYW55T3BlbiA9IG9wZW5EYXRhYmFzZXMuc29tZShvcGVuRGF0YWJhc2UyID0+IHtcbiAgICByZXR1cm4gIW9wZW5EYXRhYmFzZTIuX2Nsb3NlZCAmJiAhb3BlbkRhdGFiYXNlMi5fY2xvc2VQZW5kaW5nO1xuICB9KTtcbiAgaWYgKGFueU9wZW4pIHtcbiAgICBxdWV1ZVRhc2soKCkgPT4gd2FpdEZvck90aGVyc0Nsb3NlZERlbGV0ZShkYXRhYmFzZXMsIG5hbWUsIG9wZW5EYXRhYmFzZXMsIGNiKSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGRhdGFiYXNlcy5kZWxldGUobmFtZSk7XG4gIGNiKG51bGwpO1xufTtcblxuLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZGVsZXRlLWEtZGF0YWJhc2VcbmNvbnN0IGRlbGV0ZURhdGFiYXNlID0gKGRhdGFiYXNlcywgY29ubmVjdGlvblF1ZXVlcywgbmFtZSwgcmVxdWVzdCwgY2IpID0+IHtcbiAgY29uc3QgZGVsZXRlREJUYXNrID0gKCkgPT4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZShyZXNvbHZlID0+IHtcbiAgICAgIGNvbnN0IGRiID0gZGF0YWJhc2VzLmdldChuYW1lKTtcbiAgICAgIGNvbnN0IG9sZFZlcnNpb24gPSBkYiAhPT0gdW5kZWZpbmVkID8gZGIudmVyc2lvbiA6IDA7XG4gICAgICBjb25zdCBvbkNvbXBsZXRlID0gZXJyID0+IHtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICBpZiAoZXJyKSB7XG4gICAgICAgICAgICBjYihlcnIpO1xuICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICBjYihudWxsLCBvbGRWZXJzaW9uKTtcbiAgICAgICAgICB9XG4gICAgICAgIH0gZmluYWxseSB7XG4gICAgICAgICAgcmVzb2x2ZSgpO1xuICAgICAgICB9XG4gICAgICB9O1xuICAgICAgdHJ5IHtcbiAgICAgICAgY29uc3QgZGIgPSBkYXRhYmFzZXMuZ2V0KG5hbWUpO1xuICAgICAgICBpZiAoZGIgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIG9uQ29tcGxldGUobnVsbCk7XG4gICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG5cbiAgICAgICAgLy8gTGV0IG9wZW5Db25uZWN0aW9ucyBiZSB0aGUgc2V0IG9mIGFsbCBjb25uZWN0aW9ucyBhc3NvY2lhdGVkIHdpdGggZGIuXG4gICAgICAgIGNvbnN0IG9wZW5Db25uZWN0aW9ucyA9IGRiLmNvbm5lY3Rpb25zLmZpbHRlcihjb25uZWN0aW9uID0+IHtcbiAgICAgICAgICByZXR1cm4gIWNvbm5lY3Rpb24uX2Nsb3NlZDtcbiAgICAgICAgfSk7XG5cbiAgICAgICAgLy8gRm9yIGVhY2ggZW50cnkgb2Ygb3BlbkNvbm5lY3Rpb25zIHRoYXQgZG9lcyBub3QgaGF2ZSBpdHMgY2xvc2UgcGVuZGluZyBmbGFnIHNldCB0byB0cnVlLCBxdWV1ZSBhXG4gICAgICAgIC8vIGRhdGFiYXNlIHRhc2sgdG8gZmlyZSBhIHZlcnNpb24gY2hhbmdlIGV2ZW50IG5hbWVkIHZlcnNpb25jaGFuZ2UgYXQgZW50cnkgd2l0aCBkYuKAmXMgdmVyc2lvbiBhbmQgbnVsbC5cbiAgICAgICAgZm9yIChjb25zdCBvcGVuRGF0YWJhc2UyIG9mIG9wZW5Db25uZWN0aW9ucykge1xuICAgICAgICAgIGlmICghb3BlbkRhdGFiYXNlMi5fY2xvc2VQZW5kaW5nKSB7XG4gICAgICAgICAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgICAgICAgICBjb25zdCBldmVudCA9IG5ldyBGREJWZXJzaW9uQ2hhbmdlRXZlbnQoXCJ2ZXJzaW9uY2hhbmdlXCIsIHtcbiAgICAgICAgICAgICAgICBuZXdWZXJzaW9uOiBudWxsLFxuICAgICAgICAgICAgICAgIG9sZFZlcnNpb246IGRiLnZlcnNpb25cbiAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICAgIG9wZW5EYXRhYmFzZTIuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICAgICAgICB9KTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cblxuICAgICAgICAvLyBXYWl0IGZvciBhbGwgb2YgdGhlIGV2ZW50cyB0byBiZSBmaXJlZC4gKGkuZS4gcXVldWUgYSB0YXNrKVxuICAgICAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgICAgIC8vIElmIGFueSBvZiB0aGUgY29ubmVjdGlvbnMgaW4gb3BlbkNvbm5lY3Rpb25zIGFyZSBzdGlsbCBub3QgY2xvc2VkLCBxdWV1ZSBhIGRhdGFiYXNlIHRhc2sgdG9cbiAgICAgICAgICAvLyBmaXJlIGEgdmVyc2lvbiBjaGFuZ2UgZXZlbnQgbmFtZWQgYmxvY2tlZCBhdCByZXF1ZXN0IHdpdGggZGLigJlzIHZlcnNpb24gYW5kIG51bGwuXG5cbiAgICAgICAgICBjb25zdCBhbnlPcGVuID0gb3BlbkNvbm5lY3Rpb25zLnNvbWUob3BlbkRhdGFiYXNlMyA9PiB7XG4gICAgICAgICAgICByZXR1cm4gIW9wZW5EYXRhYmFzZTMuX2Nsb3NlZCAmJiAhb3BlbkRhdGFiYXNlMy5fY2xvc2VQZW5kaW5nO1xuICAgICAgICAgIH0pO1xuXG4gICAgICAgICAgLy8gSWYgYW55IG9mIHRoZSBjb25uZWN0aW9ucyBpbiBvcGVuQ29ubmVjdGlvbnMgYXJlIHN0aWxsIG5vdCBjbG9zZWQsIHF1ZXVlIGEgZGF0YWJhc2UgdGFzayB0b1xuICAgICAgICAgIC8vIGZpcmUgYSB2ZXJzaW9uIGNoYW5nZSBldmVudCBuYW1lZCBibG9ja2VkIGF0IHJlcXVlc3Qgd2l0aCBkYuKAmXMgdmVyc2lvbiBhbmQgbnVsbC5cbiAgICAgICAgICBpZiAoYW55T3Blbikge1xuICAgICAgICAgICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgICAgICAgICAgY29uc3QgZXZlbnQgPSBuZXcgRkRCVmVyc2lvbkNoYW5nZUV2ZW50KFwiYmxvY2tlZFwiLCB7XG4gICAgICAgICAgICAgICAgbmV3VmVyc2lvbjogbnVsbCxcbiAgICAgICAgICAgICAgICBvbGRWZXJzaW9uOiBkYi52ZXJzaW9uXG4gICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICByZXF1ZXN0LmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICAgICAgICAgICAgfSk7XG4gICAgICAgICAgfVxuXG4gICAgICAgICAgLy8gV2FpdCB1bnRpbCBhbGwgY29ubmVjdGlvbnMgaW4gb3BlbkNvbm5lY3Rpb25zIGFyZSBjbG9zZWQuXG4gICAgICAgICAgd2FpdEZvck90aGVyc0Nsb3NlZERlbGV0ZShkYXRhYmFzZXMsIG5hbWUsIG9wZW5Db25uZWN0aW9ucywgb25Db21wbGV0ZSk7XG4gICAgICAgIH0pO1xuICAgICAgfSBjYXRjaCAoZXJyKSB7XG4gICAgICAgIG9uQ29tcGxldGUoZXJyKTtcbiAgICAgIH1cbiAgICB9KTtcbiAgfTtcbiAgcnVuVGFza0luQ29ubmVjdGlvblF1ZXVlKGNvbm5lY3Rpb25RdWV1ZXMsIG5hbWUsIGRlbGV0ZURCVGFzayk7XG59O1xuXG4vLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZWYtZm9yLWRhdGFiYXNlLXZlcnNpb24lRTIlOTElQTAlRTIlOTElQTJcbmNvbnN0IHJ1blZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbiA9IChjb25uZWN0aW9uLCB2ZXJzaW9uLCByZXF1ZXN0LCBjYikgPT4ge1xuICBjb25uZWN0aW9uLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uID0gdHJ1ZTtcbiAgY29uc3Qgb2xkVmVyc2lvbiA9IGNvbm5lY3Rpb24uX29sZFZlcnNpb24gPSBjb25uZWN0aW9uLnZlcnNpb247XG5cbiAgLy8gTGV0IG9wZW5Db25uZWN0aW9ucyBiZSB0aGUgc2V0IG9mIGFsbCBjb25uZWN0aW9ucywgZXhjZXB0IGNvbm5lY3Rpb24sIGFzc29jaWF0ZWQgd2l0aCBkYi5cbiAgY29uc3Qgb3BlbkNvbm5lY3Rpb25zID0gY29ubmVjdGlvbi5fcmF3RGF0YWJhc2UuY29ubmVjdGlvbnMuZmlsdGVyKG90aGVyRGF0YWJhc2UgPT4ge1xuICAgIHJldHVybiBjb25uZWN0aW9uICE9PSBvdGhlckRhdGFiYXNlO1xuICB9KTtcblxuICAvLyBGb3IgZWFjaCBlbnRyeSBvZiBvcGVuQ29ubmVjdGlvbnMgdGhhdCBkb2VzIG5vdCBoYXZlIGl0cyBjbG9zZSBwZW5kaW5nIGZsYWcgc2V0IHRvIHRydWUsIHF1ZXVlIGFcbiAgLy8gZGF0YWJhc2UgdGFzayB0byBmaXJlIGEgdmVyc2lvbiBjaGFuZ2UgZXZlbnQgbmFtZWQgdmVyc2lvbmNoYW5nZSBhdCBlbnRyeSB3aXRoIGRi4oCZcyB2ZXJzaW9uIGFuZCB2ZXJzaW9uLlxuICBmb3IgKGNvbnN0IG9wZW5EYXRhYmFzZTIgb2Ygb3BlbkNvbm5lY3Rpb25zKSB7XG4gICAgaWYgKCFvcGVuRGF0YWJhc2UyLl9jbG9zZWQgJiYgIW9wZW5EYXRhYmFzZTIuX2Nsb3NlUGVuZGluZykge1xuICAgICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgICAgY29uc3QgZXZlbnQgPSBuZXcgRkRCVmVyc2lvbkNoYW5nZUV2ZW50KFwidmVyc2lvbmNoYW5nZVwiLCB7XG4gICAgICAgICAgbmV3VmVyc2lvbjogdmVyc2lvbixcbiAgICAgICAgICBvbGRWZXJzaW9uXG4gICAgICAgIH0pO1xuICAgICAgICBvcGVuRGF0YWJhc2UyLmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLy8gV2FpdCBmb3IgYWxsIG9mIHRoZSBldmVudHMgdG8gYmUgZmlyZWQuXG4gIC8vIChpLmUuIHF1ZXVlIGEgdGFzaylcbiAgcXVldWVUYXNrKCgpID0+IHtcbiAgICBjb25zdCBhbnlPcGVuID0gb3BlbkNvbm5lY3Rpb25zLnNvbWUob3BlbkRhdGFiYXNlMyA9PiB7XG4gICAgICByZXR1cm4gIW9wZW5EYXRhYmFzZTMuX2Nsb3NlZCAmJiAhb3BlbkRhdGFiYXNlMy5fY2xvc2VQZW5kaW5nO1xuICAgIH0pO1xuXG4gICAgLy8gSWYgYW55IG9mIHRoZSBjb25uZWN0aW9ucyBpbiBvcGVuQ29ubmVjdGlvbnMgYXJlIHN0aWxsIG5vdCBjbG9zZWQsIHF1ZXVlIGEgZGF0YWJhc2UgdGFzayB0byBmaXJlIGEgdmVyc2lvbiBjaGFuZ2UgZXZlbnQgbmFtZWQgYmxvY2tlZCBhdCByZXF1ZXN0IHdpdGggZGLigJlzIHZlcnNpb24gYW5kIHZlcnNpb24uXG4gICAgaWYgKGFueU9wZW4pIHtcbiAgICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZEQlZlcnNpb25DaGFuZ2VFdmVudChcImJsb2NrZWRcIiwge1xuICAgICAgICAgIG5ld1ZlcnNpb246IHZlcnNpb24sXG4gICAgICAgICAgb2xkVmVyc2lvblxuICAgICAgICB9KTtcbiAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICAgIH0pO1xuICAgIH1cblxuICAgIC8vIFdhaXQgdW50aWwgYWxsIGNvbm5lY3Rpb25zIGluIG9wZW5Db25uZWN0aW9ucyBhcmUgY2xvc2VkLlxuICAgIGNvbnN0IHdhaXRGb3JPdGhlcnNDbG9zZWQgPSAoKSA9PiB7XG4gICAgICBjb25zdCBhbnlPcGVuMiA9IG9wZW5Db25uZWN0aW9ucy5zb21lKG9wZW5EYXRhYmFzZTIgPT4ge1xuICAgICAgICByZXR1cm4gIW9wZW5EYXRhYmFzZTIuX2Nsb3NlZCAmJiAhb3BlbkRhdGFiYXNlMi5fY2xvc2VQZW5kaW5nO1xuICAgICAgfSk7XG4gICAgICBpZiAoYW55T3BlbjIpIHtcbiAgICAgICAgcXVldWVUYXNrKHdhaXRGb3JPdGhlcnNDbG9zZWQpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG5cbiAgICAgIC8vIFNldCB0aGUgdmVyc2lvbiBvZiBkYXRhYmFzZSB0byB2ZXJzaW9uLiBUaGlzIGNoYW5nZSBpcyBjb25zaWRlcmVkIHBhcnQgb2YgdGhlIHRyYW5zYWN0aW9uLCBhbmQgc28gaWYgdGhlXG4gICAgICAvLyB0cmFuc2FjdGlvbiBpcyBhYm9ydGVkLCB0aGlzIGNoYW5nZSBpcyByZXZlcnRlZC5cbiAgICAgIGNvbm5lY3Rpb24uX3Jhd0RhdGFiYXNlLnZlcnNpb24gPSB2ZXJzaW9uO1xuICAgICAgY29ubmVjdGlvbi52ZXJzaW9uID0gdmVyc2lvbjtcblxuICAgICAgLy8gR2V0IHJpZCBvZiB0aGlzIHNldEltbWVkaWF0ZT9cbiAgICAgIGNvbnN0IHRyYW5zYWN0aW9uID0gY29ubmVjdGlvbi50cmFuc2FjdGlvbihBcnJheS5mcm9tKGNvbm5lY3Rpb24ub2JqZWN0U3RvcmVOYW1lcyksIFwidmVyc2lvbmNoYW5nZVwiKTtcblxuICAgICAgLy8gYXNzb2NpYXRlIHRoZSB0cmFuc2FjdGlvbiB3aXRoIHRoZSBvcGVuIHJlcXVlc3QgZm9yIGxhdGVyIGxvb2t1cFxuICAgICAgdHJhbnNhY3Rpb24uX29wZW5SZXF1ZXN0ID0gcmVxdWVzdDtcblxuICAgICAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jdXBncmFkZS1hLWRhdGFiYXNlXG4gICAgICAvLyBTZXQgcmVxdWVzdOKAmXMgcmVzdWx0IHRvIGNvbm5lY3Rpb24uXG4gICAgICByZXF1ZXN0LnJlc3VsdCA9IGNvbm5lY3Rpb247XG4gICAgICAvLyBTZXQgcmVxdWVzdOKAmXMgZG9uZSBmbGFnIHRvIHRydWUuXG4gICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgIC8vIFNldCByZXF1ZXN04oCZcyB0cmFuc2FjdGlvbiB0byB0cmFuc2FjdGlvbi5cbiAgICAgIHJlcXVlc3QudHJhbnNhY3Rpb24gPSB0cmFuc2FjdGlvbjtcbiAgICAgIHRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZy5wdXNoKCgpID0+IHtcbiAgICAgICAgY29ubmVjdGlvbi5fcmF3RGF0YWJhc2UudmVyc2lvbiA9IG9sZFZlcnNpb247XG4gICAgICAgIGNvbm5lY3Rpb24udmVyc2lvbiA9IG9sZFZlcnNpb247XG4gICAgICB9KTtcblxuICAgICAgLy8gU2V0IHRyYW5zYWN0aW9u4oCZcyBzdGF0ZSB0byBhY3RpdmUuXG4gICAgICB0cmFuc2FjdGlvbi5fc3RhdGUgPSBcImFjdGl2ZVwiO1xuXG4gICAgICAvLyBMZXQgZGlkVGhyb3cgYmUgdGhlIHJlc3VsdCBvZiBmaXJpbmcgYSB2ZXJzaW9uIGNoYW5nZSBldmVudCBuYW1lZCB1cGdyYWRlbmVlZGVkIGF0IHJlcXVlc3Qgd2l0aCBvbGQgdmVyc2lvbiBhbmQgdmVyc2lvbi5cbiAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZEQlZlcnNpb25DaGFuZ2VFdmVudChcInVwZ3JhZGVuZWVkZWRcIiwge1xuICAgICAgICBuZXdWZXJzaW9uOiB2ZXJzaW9uLFxuICAgICAgICBvbGRWZXJzaW9uXG4gICAgICB9KTtcbiAgICAgIGxldCBkaWRUaHJvdyA9IGZhbHNlO1xuICAgICAgdHJ5IHtcbiAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICAgIH0gY2F0Y2ggKF9lcnIpIHtcbiAgICAgICAgZGlkVGhyb3cgPSB0cnVlO1xuICAgICAgfVxuICAgICAgY29uc3QgY29uY2x1ZGVVcGdyYWRlID0gKCkgPT4ge1xuICAgICAgICAvLyBJZiB0cmFuc2FjdGlvbuKAmXMgc3RhdGUgaXMgYWN0aXZlLCB0aGVuOlxuICAgICAgICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlID09PSBcImFjdGl2ZVwiKSB7XG4gICAgICAgICAgLy8gU2V0IHRyYW5zYWN0aW9u4oCZcyBzdGF0ZSB0byBpbmFjdGl2ZS5cbiAgICAgICAgICB0cmFuc2FjdGlvbi5fc3RhdGUgPSBcImluYWN0aXZlXCI7XG4gICAgICAgICAgaWYgKGRpZFRocm93KSB7XG4gICAgICAgICAgICAvLyBJZiBkaWRUaHJvdyBpcyB0cnVlLCBydW4gYWJvcnQgYSB0cmFuc2FjdGlvbiB3aXRoIHRyYW5zYWN0aW9uIGFuZCBhIG5ld2x5IGNyZWF0ZWQgXCJBYm9ydEVycm9yXCIgRE9NRXhjZXB0aW9uLlxuICAgICAgICAgICAgdHJhbnNhY3Rpb24uX2Fib3J0KFwiQWJvcnRFcnJvclwiKTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH07XG5cbiAgICAgIC8vIFRoZSBcInVwZ3JhZGUgYSBkYXRhYmFzZVwiIHN0ZXBzIGFyZSBzdXBwb3NlZCB0byBydW4gYXMgYSBkYXRhYmFzZSB0YXNrIG9uIHRoZSBkYXRhYmFzZSBhY2Nlc3MgdGFzayBzb3VyY2VcbiAgICAgIC8vIChpLmUuIG9mZiB0aGUgbWFpbiB0aHJlYWQpLCBidXQgc2luY2Ugd2UncmUgYWN0dWFsbHkgcnVubmluZyBvbiB0aGUgbWFpbiB0aHJlYWQsIHdlIGhhdmUgdG8gYmUgdHJpY2t5OlxuICAgICAgLy8gMS4gSWYgYW55IGB1cGdyYWRlbmVlZGVkYCBldmVudCBoYW5kbGVycyBlcnJvcmVkLCBhYm9ydCBzeW5jaHJvbm91c2x5XG4gICAgICAvLyAyLiBFbHNlIHlpZWxkIHRvIGFsbG93IGFueSBtaWNyb3Rhc2tzIHRvIHJ1biBpbiByZXNwb25zZSB0byB0aGF0IGV2ZW50XG4gICAgICBpZiAoZGlkVGhyb3cpIHtcbiAgICAgICAgY29uY2x1ZGVVcGdyYWRlKCk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBxdWV1ZVRhc2soY29uY2x1ZGVVcGdyYWRlKTtcbiAgICAgIH1cbiAgICAgIHRyYW5zYWN0aW9uLl9wcmlvcml0aXplZExpc3RlbmVycy5zZXQoXCJlcnJvclwiLCAoKSA9PiB7XG4gICAgICAgIGNvbm5lY3Rpb24uX3J1bm5pbmdWZXJzaW9uY2hhbmdlVHJhbnNhY3Rpb24gPSBmYWxzZTtcbiAgICAgICAgY29ubmVjdGlvbi5fb2xkVmVyc2lvbiA9IHVuZGVmaW5lZDtcbiAgICAgICAgLy8gdGhyb3cgYXJndW1lbnRzWzBdLnRhcmdldC5lcnJvcjtcbiAgICAgICAgLy8gY29uc29sZS5sb2coXCJlcnJvciBpbiB2ZXJzaW9uY2hhbmdlIHRyYW5zYWN0aW9uIC0gbm90IHN1cmUgaWYgYW55dGhpbmcgbmVlZHMgdG8gYmUgZG9uZSBoZXJlXCIsIGUudGFyZ2V0LmVycm9yLm5hbWUpO1xuICAgICAgfSk7XG4gICAgICB0cmFuc2FjdGlvbi5fcHJpb3JpdGl6ZWRMaXN0ZW5lcnMuc2V0KFwiYWJvcnRcIiwgKCkgPT4ge1xuICAgICAgICBjb25uZWN0aW9uLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uID0gZmFsc2U7XG4gICAgICAgIGNvbm5lY3Rpb24uX29sZFZlcnNpb24gPSB1bmRlZmluZWQ7XG4gICAgICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICAgICAgLy8gUmVzZXQgdHJhbnNhY3Rpb24gaW4gYSB0aWNrIGFmdGVyIG9uYWJvcnQgKHVwZ3JhZGUtdHJhbnNhY3Rpb24tbGlmZWN5Y2xlLXVzZXItYWJvcnRlZC5hbnkpXG4gICAgICAgICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IG51bGw7XG4gICAgICAgICAgY2IobmV3IEFib3J0RXJyb3IoKSk7XG4gICAgICAgIH0pO1xuICAgICAgfSk7XG4gICAgICB0cmFuc2FjdGlvbi5fcHJpb3JpdGl6ZWRMaXN0ZW5lcnMuc2V0KFwiY29tcGxldGVcIiwgKCkgPT4ge1xuICAgICAgICBjb25uZWN0aW9uLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uID0gZmFsc2U7XG4gICAgICAgIGNvbm5lY3Rpb24uX29sZFZlcnNpb24gPSB1bmRlZmluZWQ7XG4gICAgICAgIC8vIExldCBvdGhlciBjb21wbGV0ZSBldmVudCBoYW5kbGVycyBydW4gYmVmb3JlIGNvbnRpbnVpbmdcbiAgICAgICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgICAgICAvLyBSZXNldCB0cmFuc2FjdGlvbiBpbiBhIHRpY2sgYWZ0ZXIgb25jb21wbGV0ZSAodXBncmFkZS10cmFuc2FjdGlvbi1saWZlY3ljbGUtY29tbWl0dGVkLmFueS5qcylcbiAgICAgICAgICByZXF1ZXN0LnRyYW5zYWN0aW9uID0gbnVsbDtcbiAgICAgICAgICBpZiAoY29ubmVjdGlvbi5fY2xvc2VQZW5kaW5nKSB7XG4gICAgICAgICAgICBjYihuZXcgQWJvcnRFcnJvcigpKTtcbiAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgY2IobnVsbCk7XG4gICAgICAgICAgfVxuICAgICAgICB9KTtcbiAgICAgIH0pO1xuICAgIH07XG4gICAgd2FpdEZvck90aGVyc0Nsb3NlZCgpO1xuICB9KTtcbn07XG5cbi8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI29wZW5pbmdcbmNvbnN0IG9wZW5EYXRhYmFzZSA9IChkYXRhYmFzZXMsIGNvbm5lY3Rpb25RdWV1ZXMsIG5hbWUsIHZlcnNpb24sIHJlcXVlc3QsIGNiKSA9PiB7XG4gIGNvbnN0IG9wZW5EQlRhc2sgPSAoKSA9PiB7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKHJlc29sdmUgPT4ge1xuICAgICAgY29uc3Qgb25Db21wbGV0ZSA9IGVyciA9PiB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgaWYgKGVycikge1xuICAgICAgICAgICAgLy8gRE8gVEhJUyBIRVJFOiBlbnN1cmUgdGhhdCBjb25uZWN0aW9uIGlzIGNsb3NlZCBieSBydW5uaW5nIHRoZSBzdGVwcyBmb3IgY2xvc2luZyBhIGRhdGFiYXNlIGNvbm5lY3Rpb24gYmVmb3JlIHRoZXNlXG4gICAgICAgICAgICAvLyBzdGVwcyBhcmUgYWJvcnRlZC5cbiAgICAgICAgICAgIGNiKGVycik7XG4gICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIGNiKG51bGwsIGNvbm5lY3Rpb24pO1xuICAgICAgICAgIH1cbiAgICAgICAgfSBmaW5hbGx5IHtcbiAgICAgICAgICByZXNvbHZlKCk7XG4gICAgICAgIH1cbiAgICAgIH07XG5cbiAgICAgIC8vIExldCBkYiBiZSB0aGUgZGF0YWJhc2UgbmFtZWQgbmFtZSBpbiBzdG9yYWdlS2V5LCBvciBudWxsIG90aGVyd2lzZS5cbiAgICAgIGxldCBkYiA9IGRhdGFiYXNlcy5nZXQobmFtZSk7XG4gICAgICBpZiAoZGIgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAvLyBJZiBkYiBpcyBudWxsLCBsZXQgZGIgYmUgYSBuZXcgZGF0YWJhc2Ugd2l0aCBuYW1lIGBuYW1lYCwgdmVyc2lvbiAwICh6ZXJvKSwgYW5kIHdpdGggbm8gb2JqZWN0IHN0b3Jlcy5cbiAgICAgICAgZGIgPSBuZXcgRGF0YWJhc2UobmFtZSwgMCk7XG4gICAgICAgIGRhdGFiYXNlcy5zZXQobmFtZSwgZGIpO1xuICAgICAgfVxuXG4gICAgICAvLyBJZiB2ZXJzaW9uIGlzIHVuZGVmaW5lZCwgbGV0IHZlcnNpb24gYmUgMSBpZiBkYiBpcyBudWxsLCBvciBkYuKAmXMgdmVyc2lvbiBvdGhlcndpc2UuXG4gICAgICBpZiAodmVyc2lvbiA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIHZlcnNpb24gPSBkYi52ZXJzaW9uICE9PSAwID8gZGIudmVyc2lvbiA6IDE7XG4gICAgICB9XG5cbiAgICAgIC8vIElmIGRi4oCZcyB2ZXJzaW9uIGlzIGdyZWF0ZXIgdGhhbiB2ZXJzaW9uLCByZXR1cm4gYSBuZXdseSBjcmVhdGVkIFwiVmVyc2lvbkVycm9yXCIgRE9NRXhjZXB0aW9uIGFuZCBhYm9ydCB0aGVzZSBzdGVwcy5cbiAgICAgIGlmIChkYi52ZXJzaW9uID4gdmVyc2lvbikge1xuICAgICAgICByZXR1cm4gb25Db21wbGV0ZShuZXcgVmVyc2lvbkVycm9yKCkpO1xuICAgICAgfVxuXG4gICAgICAvLyBMZXQgY29ubmVjdGlvbiBiZSBhIG5ldyBjb25uZWN0aW9uIHRvIGRiLlxuICAgICAgY29uc3QgY29ubmVjdGlvbiA9IG5ldyBGREJEYXRhYmFzZShkYik7XG5cbiAgICAgIC8vIElmIGRi4oCZcyB2ZXJzaW9uIGlzIGxlc3MgdGhhbiB2ZXJzaW9uLCB0aGVuOlxuICAgICAgaWYgKGRiLnZlcnNpb24gPCB2ZXJzaW9uKSB7XG4gICAgICAgIC8vIChydW4gYSB2ZXJzaW9uIGNoYW5nZSB0cmFuc2FjdGlvbiBhbmQgcmVzb2x2ZSBzbyB0aGF0IHRoZSBuZXh0IHByb21pc2UgaW4gdGhlIHF1ZXVlIHdpbGwgZXhlY3V0ZSlcbiAgICAgICAgcnVuVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uKGNvbm5lY3Rpb24sIHZlcnNpb24sIHJlcXVlc3QsIGVyciA9PiB7XG4gICAgICAgICAgb25Db21wbGV0ZShlcnIpO1xuICAgICAgICB9KTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIG9uQ29tcGxldGUobnVsbCk7XG4gICAgICB9XG4gICAgfSk7XG4gIH07XG4gIHJ1blRhc2tJbkNvbm5lY3Rpb25RdWV1ZShjb25uZWN0aW9uUXVldWVzLCBuYW1lLCBvcGVuREJUYXNrKTtcbn07XG5jbGFzcyBGREJGYWN0b3J5IHtcbiAgX2RhdGFiYXNlcyA9IG5ldyBNYXAoKTtcbiAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY29ubmVjdGlvbi1xdWV1ZVxuICBfY29ubmVjdGlvblF1ZXVlcyA9IG5ldyBNYXAoKTsgLy8gcHJvbWlzZSBjaGFpbiBhcyBsaWdodHdlaWdodCBGSUZPIHRhc2sgcXVldWVcblxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiZmFjdG9yeS1jbXBcbiAgY21wKGZpcnN0LCBzZWNvbmQpIHtcbiAgICB2YWxpZGF0ZVJlcXVpcmVkQXJndW1lbnRzKGFyZ3VtZW50cy5sZW5ndGgsIDIsIFwiSURCRmFjdG9yeS5jbXBcIik7XG4gICAgcmV0dXJuIGNtcChmaXJzdCwgc2Vjb25kKTtcbiAgfVxuXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJmYWN0b3J5LWRlbGV0ZWRhdGFiYXNlXG4gIGRlbGV0ZURhdGFiYXNlKG5hbWUpIHtcbiAgICB2YWxpZGF0ZVJlcXVpcmVkQXJndW1lbnRzKGFyZ3VtZW50cy5sZW5ndGgsIDEsIFwiSURCRmFjdG9yeS5kZWxldGVEYXRhYmFzZVwiKTtcbiAgICBjb25zdCByZXF1ZXN0ID0gbmV3IEZEQk9wZW5EQlJlcXVlc3QoKTtcbiAgICByZXF1ZXN0LnNvdXJjZSA9IG51bGw7XG4gICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgIGRlbGV0ZURhdGFiYXNlKHRoaXMuX2RhdGFiYXNlcywgdGhpcy5fY29ubmVjdGlvblF1ZXVlcywgbmFtZSwgcmVxdWVzdCwgKGVyciwgb2xkVmVyc2lvbikgPT4ge1xuICAgICAgICBpZiAoZXJyKSB7XG4gICAgICAgICAgcmVxdWVzdC5lcnJvciA9IG5ldyBET01FeGNlcHRpb24oZXJyLm1lc3NhZ2UsIGVyci5uYW1lKTtcbiAgICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgICBjb25zdCBldmVudCA9IG5ldyBGYWtlRXZlbnQoXCJlcnJvclwiLCB7XG4gICAgICAgICAgICBidWJibGVzOiB0cnVlLFxuICAgICAgICAgICAgY2FuY2VsYWJsZTogdHJ1ZVxuICAgICAgICAgIH0pO1xuICAgICAgICAgIGV2ZW50LmV2ZW50UGF0aCA9IFtdO1xuICAgICAgICAgIHJlcXVlc3QuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIHJlcXVlc3QucmVzdWx0ID0gdW5kZWZpbmVkO1xuICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgY29uc3QgZXZlbnQyID0gbmV3IEZEQlZlcnNpb25DaGFuZ2VFdmVudChcInN1Y2Nlc3NcIiwge1xuICAgICAgICAgIG5ld1ZlcnNpb246IG51bGwsXG4gICAgICAgICAgb2xkVmVyc2lvblxuICAgICAgICB9KTtcbiAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50Mik7XG4gICAgICB9KTtcbiAgICB9KTtcbiAgICByZXR1cm4gcmVxdWVzdDtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jd2lkbC1JREJGYWN0b3J5LW9wZW4tSURCT3BlbkRCUmVxdWVzdC1ET01TdHJpbmctbmFtZS11bnNpZ25lZC1sb25nLWxvbmctdmVyc2lvblxuICBvcGVuKG5hbWUsIHZlcnNpb24pIHtcbiAgICB2YWxpZGF0ZVJlcXVpcmVkQXJndW1lbnRzKGFyZ3VtZW50cy5sZW5ndGgsIDEsIFwiSURCRmFjdG9yeS5vcGVuXCIpO1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID4gMSAmJiB2ZXJzaW9uICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIC8vIEJhc2VkIG9uIHNwZWMsIG5vdCBzdXJlIHdoeSBcIk1BWF9TQUZFX0lOVEVHRVJcIiBpbnN0ZWFkIG9mIFwidW5zaWduZWQgbG9uZyBsb25nXCIsIGJ1dCBpdCdzIG5lZWRlZCB0byBwYXNzXG4gICAgICAvLyB0ZXN0c1xuICAgICAgdmVyc2lvbiA9IGVuZm9yY2VSYW5nZSh2ZXJzaW9uLCBcIk1BWF9TQUZFX0lOVEVHRVJcIik7XG4gICAgfVxuICAgIGlmICh2ZXJzaW9uID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFwiRGF0YWJhc2UgdmVyc2lvbiBjYW5ub3QgYmUgMFwiKTtcbiAgICB9XG4gICAgY29uc3QgcmVxdWVzdCA9IG5ldyBGREJPcGVuREJSZXF1ZXN0KCk7XG4gICAgcmVxdWVzdC5zb3VyY2UgPSBudWxsO1xuICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICBvcGVuRGF0YWJhc2UodGhpcy5fZGF0YWJhc2VzLCB0aGlzLl9jb25uZWN0aW9uUXVldWVzLCBuYW1lLCB2ZXJzaW9uLCByZXF1ZXN0LCAoZXJyLCBjb25uZWN0aW9uKSA9PiB7XG4gICAgICAgIGlmIChlcnIpIHtcbiAgICAgICAgICByZXF1ZXN0LnJlc3VsdCA9IHVuZGVmaW5lZDtcbiAgICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgICByZXF1ZXN0LmVycm9yID0gbmV3IERPTUV4Y2VwdGlvbihlcnIubWVzc2FnZSwgZXJyLm5hbWUpO1xuICAgICAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZha2VFdmVudChcImVycm9yXCIsIHtcbiAgICAgICAgICAgIGJ1YmJsZXM6IHRydWUsXG4gICAgICAgICAgICBjYW5jZWxhYmxlOiB0cnVlXG4gICAgICAgICAgfSk7XG4gICAgICAgICAgZXZlbnQuZXZlbnRQYXRoID0gW107XG4gICAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgcmVxdWVzdC5yZXN1bHQgPSBjb25uZWN0aW9uO1xuICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgY29uc3QgZXZlbnQyID0gbmV3IEZha2VFdmVudChcInN1Y2Nlc3NcIik7XG4gICAgICAgIGV2ZW50Mi5ldmVudFBhdGggPSBbXTtcbiAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50Mik7XG4gICAgICB9KTtcbiAgICB9KTtcbiAgICByZXR1cm4gcmVxdWVzdDtcbiAgfVxuXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJmYWN0b3J5LWRhdGFiYXNlc1xuICBkYXRhYmFzZXMoKSB7XG4gICAgcmV0dXJuIFByb21pc2UucmVzb2x2ZShBcnJheS5mcm9tKHRoaXMuX2RhdGFiYXNlcy5lbnRyaWVzKCksIChbbmFtZSwgZGF0YWJhc2VdKSA9PiB7XG4gICAgICBjb25zdCBhY3RpdmVWZXJzaW9uQ2hhbmdlQ29ubmVjdGlvbiA9IGRhdGFiYXNlLmNvbm5lY3Rpb25zLmZpbmQoY29ubmVjdGlvbiA9PiBjb25uZWN0aW9uLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uKTtcbiAgICAgIC8vIElmIGEgdmVyc2lvbmNoYW5nZSBpcyBpbiBwcm9ncmVzcywgcmVwb3J0IHRoZSBvbGQgdmVyc2lvbi4gU2VlIGBnZXQtZGF0YWJhc2VzLmFueS5qc2AgdGVzdDpcbiAgICAgIC8vIFwiVGhlIHJlc3VsdCBvZiBkYXRhYmFzZXMoKSBzaG91bGQgY29udGFpbiB0aGUgdmVyc2lvbnMgb2YgZGF0YWJhc2VzIGF0IHRoZSB0aW1lIG9mIGNhbGxpbmcsXG4gICAgICAvLyByZWdhcmRsZXNzIG9mIHZlcnNpb25jaGFuZ2UgdHJhbnNhY3Rpb25zIGN1cnJlbnRseSBydW5uaW5nLlwiXG4gICAgICBjb25zdCB2ZXJzaW9uID0gYWN0aXZlVmVyc2lvbkNoYW5nZUNvbm5lY3Rpb24gPyBhY3RpdmVWZXJzaW9uQ2hhbmdlQ29ubmVjdGlvbi5fb2xkVmVyc2lvbiA6IGRhdGFiYXNlLnZlcnNpb247XG4gICAgICByZXR1cm4ge1xuICAgICAgICBuYW1lLFxuICAgICAgICB2ZXJzaW9uXG4gICAgICB9O1xuICAgIH0pLmZpbHRlcigoe1xuICAgICAgdmVyc2lvblxuICAgIH0pID0+IHtcbiAgICAgIC8vIElnbm9yZSBuZXdseS1jcmVhdGVkIERCcyB3aXRoIGFjdGl2ZSB2ZXJzaW9uY2hhbmdlIHRyYW5zYWN0aW9ucy4gU2VlIGBnZXQtZGF0YWJhc2VzLmFueS5qc2AgdGVzdDpcbiAgICAgIC8vIFwiVGhlIHJlc3VsdCBvZiBkYXRhYmFzZXMoKSBzaG91bGQgYmUgb25seSB0aG9zZSBkYXRhYmFzZXMgd2hpY2ggaGF2ZSBiZWVuIGNyZWF0ZWQgYXQgdGhlXG4gICAgICAvLyB0aW1lIG9mIGNhbGxpbmcsIHJlZ2FyZGxlc3Mgb2YgdmVyc2lvbmNoYW5nZSB0cmFuc2FjdGlvbnMgY3VycmVudGx5IHJ1bm5pbmcuXCJcbiAgICAgIHJldHVybiB2ZXJzaW9uID4gMDtcbiAgICB9KSk7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQkZhY3RvcnlcIjtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRkRCRmFjdG9yeTsiLCAiaW1wb3J0IEZEQkZhY3RvcnkgZnJvbSBcIi4vRkRCRmFjdG9yeS5qc1wiO1xuY29uc3QgZmFrZUluZGV4ZWREQiA9IG5ldyBGREJGYWN0b3J5KCk7XG5leHBvcnQgZGVmYXVsdCBmYWtlSW5kZXhlZERCOyIsICIvLyBXcml0dGVuIGJ5IGBtYWtlIHdlYmAgZnJvbSB0aGUgc3RydWN0cy4gQ2hhbmdlIHRoZW0sIG5vdCB0aGlzIGZpbGUuXG5cbmltcG9ydCAqIGFzIGtlcm5lbCBmcm9tIFwiLi9rZXJuZWwudHNcIjtcbmltcG9ydCAqIGFzIHZhbHVlcyBmcm9tIFwiLi92YWx1ZXMudHNcIjtcbmltcG9ydCB7IHR5cGUgRmFjdFNoYXBlLCB0eXBlIFNoYXBlLCBmYWN0U2hhcGUsIHNoYXBlIH0gZnJvbSBcIi4uL3NoYXBlLnRzXCI7XG5cbi8qKiBBbiBvcGVuIGJpbGw6IGEgdGFibGUncywgb3IgYSBjYXJ0IHB1dCBhc2lkZS4gYHRpbGxgIG93bnMgaXQ6IG9ubHkgaXRzIG93bmVyIHRha2VzIG1vbmV5IGZvciBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbE9wZW5lZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBvcmRlcl90eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGd1ZXN0czogbnVtYmVyO1xufVxuLyoqIEFuIG9wZW4gYmlsbDogYSB0YWJsZSdzLCBvciBhIGNhcnQgcHV0IGFzaWRlLiBgdGlsbGAgb3ducyBpdDogb25seSBpdHMgb3duZXIgdGFrZXMgbW9uZXkgZm9yIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsT3BlbmVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZ3Vlc3RzPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxPcGVuZWQ6IEZhY3RTaGFwZTxCaWxsT3BlbmVkLCBCaWxsT3BlbmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiQmlsbE9wZW5lZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wib3JkZXJfdHlwZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZ3Vlc3RzXCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuYmlsbF9vcGVuZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcImJpbGwve2JpbGx9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBHb29kcyB3ZXJlIHB1dCBvbiBhIGJpbGw7IGBtb3ZlZF9mcm9tYCBuYW1lcyB0aGUgYmlsbCB0aGV5IGNhbWUgZnJvbSwgaWYgYW55LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsTGluZXNBZGRlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAoQmlsbExpbmUpW107XG4gIHJlYWRvbmx5IG1vdmVkX2Zyb206IHN0cmluZztcbn1cbi8qKiBHb29kcyB3ZXJlIHB1dCBvbiBhIGJpbGw7IGBtb3ZlZF9mcm9tYCBuYW1lcyB0aGUgYmlsbCB0aGV5IGNhbWUgZnJvbSwgaWYgYW55LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsTGluZXNBZGRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKEJpbGxMaW5lV2lyZSlbXTtcbiAgcmVhZG9ubHkgbW92ZWRfZnJvbT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBCaWxsTGluZXNBZGRlZDogRmFjdFNoYXBlPEJpbGxMaW5lc0FkZGVkLCBCaWxsTGluZXNBZGRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIkJpbGxMaW5lc0FkZGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJsaW5lc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBCaWxsTGluZSB9IH1dLFxuICBbXCJtb3ZlZF9mcm9tXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuYmlsbF9saW5lc19hZGRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwiYmlsbC97YmlsbH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgZ29vZCBvbiBhbiBvcGVuIGJpbGwgdW5kZXIgYW4gaWQgb2YgaXRzIG93biwgc28gdGhhdCB0d28gd2FpdGVycycgYWRkaXRpb25zIG5ldmVyIG92ZXJ3cml0ZSBlYWNoIG90aGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsTGluZSB7XG4gIHJlYWRvbmx5IGxpbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZDogdmFsdWVzLkNhcnRMaW5lO1xufVxuLyoqIEEgZ29vZCBvbiBhbiBvcGVuIGJpbGwgdW5kZXIgYW4gaWQgb2YgaXRzIG93biwgc28gdGhhdCB0d28gd2FpdGVycycgYWRkaXRpb25zIG5ldmVyIG92ZXJ3cml0ZSBlYWNoIG90aGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsTGluZVdpcmUge1xuICByZWFkb25seSBsaW5lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2Q6IHZhbHVlcy5DYXJ0TGluZVdpcmU7XG59XG5leHBvcnQgY29uc3QgQmlsbExpbmU6IFNoYXBlPEJpbGxMaW5lLCBCaWxsTGluZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQmlsbExpbmVcIiwgW1xuICBbXCJsaW5lXCIsIFwic3RyXCJdLFxuICBbXCJnb29kXCIsIHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQ2FydExpbmUgfV0sXG5dLCB7fSk7XG5cbi8qKiBHb29kcyB3ZXJlIHRha2VuIG9mZiBhIGJpbGw7IGBtb3ZlZF90b2AgbmFtZXMgdGhlIGJpbGwgdGhleSB3ZW50IHRvLCBpZiBhbnkuIEEgdm9pZGVkIGxpbmUgc3RheXMgdm9pZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbExpbmVzVm9pZGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBtb3ZlZF90bzogc3RyaW5nO1xufVxuLyoqIEdvb2RzIHdlcmUgdGFrZW4gb2ZmIGEgYmlsbDsgYG1vdmVkX3RvYCBuYW1lcyB0aGUgYmlsbCB0aGV5IHdlbnQgdG8sIGlmIGFueS4gQSB2b2lkZWQgbGluZSBzdGF5cyB2b2lkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsTGluZXNWb2lkZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IHJlYXNvbj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbW92ZWRfdG8/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQmlsbExpbmVzVm9pZGVkOiBGYWN0U2hhcGU8QmlsbExpbmVzVm9pZGVkLCBCaWxsTGluZXNWb2lkZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJCaWxsTGluZXNWb2lkZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImxpbmVzXCIsIHsgbGlzdDogXCJzdHJcIiB9XSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJtb3ZlZF90b1wiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLmJpbGxfbGluZXNfdm9pZGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJiaWxsL3tiaWxsfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBkaXNjb3VudCBvbiB0aGUgd2hvbGUgYmlsbCwgdGhvdXNhbmR0aHMgb3IgcnVwaWFoOyB0aGUgZ3JlYXRlc3QgYHZlcnNpb25gIGNvdW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbERpc2NvdW50ZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBBIGRpc2NvdW50IG9uIHRoZSB3aG9sZSBiaWxsLCB0aG91c2FuZHRocyBvciBydXBpYWg7IHRoZSBncmVhdGVzdCBgdmVyc2lvbmAgY291bnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsRGlzY291bnRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfYW1vdW50PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb24/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHZlcnNpb24/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQmlsbERpc2NvdW50ZWQ6IEZhY3RTaGFwZTxCaWxsRGlzY291bnRlZCwgQmlsbERpc2NvdW50ZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJCaWxsRGlzY291bnRlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ2ZXJzaW9uXCIsIFwiaW50XCIsIDFdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuYmlsbF9kaXNjb3VudGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJiaWxsL3tiaWxsfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQW5vdGhlciB0aWxsIHRvb2sgdGhlIGJpbGwgb3ZlciBhbmQgb3ducyBpdCBub3c7IHRoZSBncmVhdGVzdCBgdmVyc2lvbmAgY291bnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsVGFrZW4ge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBBbm90aGVyIHRpbGwgdG9vayB0aGUgYmlsbCBvdmVyIGFuZCBvd25zIGl0IG5vdzsgdGhlIGdyZWF0ZXN0IGB2ZXJzaW9uYCBjb3VudHMuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxUYWtlbldpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb24/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQmlsbFRha2VuOiBGYWN0U2hhcGU8QmlsbFRha2VuLCBCaWxsVGFrZW5XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJCaWxsVGFrZW5cIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInZlcnNpb25cIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5iaWxsX3Rha2VuXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJiaWxsL3tiaWxsfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBzYWxlIHBhaWQgdGhlc2UgbGluZXMgb2YgdGhlIGJpbGwuIEEgcGFpZCBiaWxsIG5ldmVyIGJlY29tZXMgdW5wYWlkOyBwYWlkIHR3aWNlIGlzIGZsYWdnZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxTZXR0bGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBBIHNhbGUgcGFpZCB0aGVzZSBsaW5lcyBvZiB0aGUgYmlsbC4gQSBwYWlkIGJpbGwgbmV2ZXIgYmVjb21lcyB1bnBhaWQ7IHBhaWQgdHdpY2UgaXMgZmxhZ2dlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFNldHRsZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbmV4cG9ydCBjb25zdCBCaWxsU2V0dGxlZDogRmFjdFNoYXBlPEJpbGxTZXR0bGVkLCBCaWxsU2V0dGxlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIkJpbGxTZXR0bGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJsaW5lc1wiLCB7IGxpc3Q6IFwic3RyXCIgfV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5iaWxsX3NldHRsZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcImJpbGwve2JpbGx9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBUaGUgYmlsbCB3YXMgZ2l2ZW4gdXAgd2l0aCB0aGVzZSBsaW5lcyBvbiBpdC4gV2hhdCBhIHdhaXRlciBjdXQgb2ZmIG1lYW53aGlsZSBhZGRzIGtlZXBzIHRoZSBiaWxsIG9wZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxEcm9wcGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIFRoZSBiaWxsIHdhcyBnaXZlbiB1cCB3aXRoIHRoZXNlIGxpbmVzIG9uIGl0LiBXaGF0IGEgd2FpdGVyIGN1dCBvZmYgbWVhbndoaWxlIGFkZHMga2VlcHMgdGhlIGJpbGwgb3Blbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbERyb3BwZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb24/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQmlsbERyb3BwZWQ6IEZhY3RTaGFwZTxCaWxsRHJvcHBlZCwgQmlsbERyb3BwZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJCaWxsRHJvcHBlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wibGluZXNcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuYmlsbF9kcm9wcGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJiaWxsL3tiaWxsfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBicmFuY2gncyBwcmludGVyIHdhcyBzZXQgdXAsIGNoYW5nZWQsIG9yICh3aXRoIG5vIHNldHRpbmcpIHRha2VuIGF3YXkuIGB2ZXJzaW9uYCBpcyB0aGUgb25lIHNlZW4gKyAxLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludGVyU2V0IHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgc2V0dGluZzogUHJpbnRlclNldHRpbmcgfCBudWxsO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG4vKiogQSBicmFuY2gncyBwcmludGVyIHdhcyBzZXQgdXAsIGNoYW5nZWQsIG9yICh3aXRoIG5vIHNldHRpbmcpIHRha2VuIGF3YXkuIGB2ZXJzaW9uYCBpcyB0aGUgb25lIHNlZW4gKyAxLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludGVyU2V0V2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNldHRpbmc/OiBQcmludGVyU2V0dGluZ1dpcmUgfCBudWxsIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgUHJpbnRlclNldDogRmFjdFNoYXBlPFByaW50ZXJTZXQsIFByaW50ZXJTZXRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJQcmludGVyU2V0XCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCJdLFxuICBbXCJzZXR0aW5nXCIsIHsgYW55OiBbeyBzdHJ1Y3Q6ICgpID0+IFByaW50ZXJTZXR0aW5nIH0sIFwibnVsbFwiXSB9LCBudWxsXSxcbiAgW1widmVyc2lvblwiLCBcImludFwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnByaW50ZXJfc2V0XCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwibWFuYWdlXCIsIFwic3ViamVjdFwiOiBcInByaW50ZXIve2JyYW5jaH0ve3ByaW50ZXJ9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBPbmUgcHJpbnRlcjogd2hlcmUgaXQgaXMgKHNlZSBgbGFuY2FyLnZhbHVlcy5wcmludGVyX2FkZHJlc3NgKSwgd2hhdCBpdCBjYW4gZG8sIGFuZCB3aGF0IGl0IGlzIGZvci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRlclNldHRpbmcge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFkZHJlc3M6IHN0cmluZztcbiAgcmVhZG9ubHkgbG9vazogdmFsdWVzLkxvb2s7XG4gIHJlYWRvbmx5IGFuc3dlcnM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGRyYXdlcl9waW46IDAgfCAyIHwgNTtcbiAgcmVhZG9ubHkgcmVjZWlwdHM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHRpY2tldHM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHRpbGxzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBjYXRlZ29yaWVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBjb2RlOiBcIlwiIHwgXCJiYXJjb2RlXCIgfCBcInFyXCI7XG59XG4vKiogT25lIHByaW50ZXI6IHdoZXJlIGl0IGlzIChzZWUgYGxhbmNhci52YWx1ZXMucHJpbnRlcl9hZGRyZXNzYCksIHdoYXQgaXQgY2FuIGRvLCBhbmQgd2hhdCBpdCBpcyBmb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50ZXJTZXR0aW5nV2lyZSB7XG4gIHJlYWRvbmx5IG5hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFkZHJlc3M6IHN0cmluZztcbiAgcmVhZG9ubHkgbG9vaz86IHZhbHVlcy5Mb29rV2lyZSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYW5zd2Vycz86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRyYXdlcl9waW4/OiAwIHwgMiB8IDUgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlY2VpcHRzPzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdGlja2V0cz86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRpbGxzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2F0ZWdvcmllcz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNvZGU/OiBcIlwiIHwgXCJiYXJjb2RlXCIgfCBcInFyXCIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUHJpbnRlclNldHRpbmc6IFNoYXBlPFByaW50ZXJTZXR0aW5nLCBQcmludGVyU2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUHJpbnRlclNldHRpbmdcIiwgW1xuICBbXCJuYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJhZGRyZXNzXCIsIFwic3RyXCJdLFxuICBbXCJsb29rXCIsIHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuTG9vayB9LCB7fV0sXG4gIFtcImFuc3dlcnNcIiwgXCJib29sXCIsIHRydWVdLFxuICBbXCJkcmF3ZXJfcGluXCIsIHsgb2Y6IFswLCAyLCA1XSB9LCAwXSxcbiAgW1wicmVjZWlwdHNcIiwgXCJib29sXCIsIHRydWVdLFxuICBbXCJ0aWNrZXRzXCIsIFwiYm9vbFwiLCBmYWxzZV0sXG4gIFtcInRpbGxzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcImNhdGVnb3JpZXNcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbiAgW1wiY29kZVwiLCB7IG9mOiBbXCJcIiwgXCJiYXJjb2RlXCIsIFwicXJcIl0gfSwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIFNvbWVib2R5IHdhbnRzIHRoZSBmaXJzdCBwcmludCBvZiBhIHJlY2VpcHQsIG9yIGEgdGVzdCBzdHJpcCBvZiB0aGUgcHJpbnRlciB0aGF0IGBvZmAgbmFtZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50QXNrZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG59XG4vKiogU29tZWJvZHkgd2FudHMgdGhlIGZpcnN0IHByaW50IG9mIGEgcmVjZWlwdCwgb3IgYSB0ZXN0IHN0cmlwIG9mIHRoZSBwcmludGVyIHRoYXQgYG9mYCBuYW1lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRBc2tlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcj86IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFByaW50QXNrZWQ6IEZhY3RTaGFwZTxQcmludEFza2VkLCBQcmludEFza2VkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUHJpbnRBc2tlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wicGFwZXJcIiwgeyBvZjogW1wicmVjZWlwdFwiLCBcInRlc3RcIiwgXCJ0aWNrZXRcIl0gfSwgXCJyZWNlaXB0XCJdLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnByaW50X2Fza2VkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJwYXBlci97cGFwZXJ9L3tvZn1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEdvb2RzIHdlcmUgc2VudCB0byB0aGUga2l0Y2hlbiBvbiBhIHRpY2tldCB3aXRoIGEgbnVtYmVyIG9mIGl0cyBvd24sIGBLMS1EMDA3YCwgc28gdGhhdCBub3RoaW5nIGlzIGNvb2tlZCB0d2ljZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlja2V0TnVtYmVyZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlja2V0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG51bWJlcjogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKFRpY2tldExpbmUpW107XG4gIHJlYWRvbmx5IGNhbmNlbGxlZDogcmVhZG9ubHkgKFRpY2tldExpbmUpW107XG59XG4vKiogR29vZHMgd2VyZSBzZW50IHRvIHRoZSBraXRjaGVuIG9uIGEgdGlja2V0IHdpdGggYSBudW1iZXIgb2YgaXRzIG93biwgYEsxLUQwMDdgLCBzbyB0aGF0IG5vdGhpbmcgaXMgY29va2VkIHR3aWNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUaWNrZXROdW1iZXJlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlja2V0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG51bWJlcjogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvcmRlcl90eXBlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBsaW5lcz86IHJlYWRvbmx5IChUaWNrZXRMaW5lV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2FuY2VsbGVkPzogcmVhZG9ubHkgKFRpY2tldExpbmVXaXJlKVtdIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFRpY2tldE51bWJlcmVkOiBGYWN0U2hhcGU8VGlja2V0TnVtYmVyZWQsIFRpY2tldE51bWJlcmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiVGlja2V0TnVtYmVyZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiXSxcbiAgW1widGlja2V0XCIsIFwic3RyXCJdLFxuICBbXCJudW1iZXJcIiwgXCJzdHJcIl0sXG4gIFtcIm9mXCIsIFwic3RyXCJdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJsaW5lc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBUaWNrZXRMaW5lIH0gfSwgW11dLFxuICBbXCJjYW5jZWxsZWRcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gVGlja2V0TGluZSB9IH0sIFtdXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnRpY2tldF9udW1iZXJlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwidGlja2V0L3t0aWNrZXR9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIGdvb2QgdG8gYmUgbWFkZTogYGxpbmVgIGlzIGl0cyBpZCBvbiB0aGUgYmlsbCwgb3IgaXRzIG51bWJlciBvbiB0aGUgc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlja2V0TGluZSB7XG4gIHJlYWRvbmx5IGxpbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSB1bml0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbn1cbi8qKiBBIGdvb2QgdG8gYmUgbWFkZTogYGxpbmVgIGlzIGl0cyBpZCBvbiB0aGUgYmlsbCwgb3IgaXRzIG51bWJlciBvbiB0aGUgc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlja2V0TGluZVdpcmUge1xuICByZWFkb25seSBsaW5lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vZGlmaWVycz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgVGlja2V0TGluZTogU2hhcGU8VGlja2V0TGluZSwgVGlja2V0TGluZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiVGlja2V0TGluZVwiLCBbXG4gIFtcImxpbmVcIiwgXCJzdHJcIl0sXG4gIFtcIm5hbWVcIiwgXCJzdHJcIl0sXG4gIFtcInVuaXRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiXSxcbiAgW1wibW9kaWZpZXJzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIEEga2l0Y2hlbiB0aWNrZXQgd2FzIHByaW50ZWQgYWdhaW4sIG1hcmtlZCBTQUxJTkFOIHdpdGggaXRzIG51bWJlciBhbW9uZyB0aGUgY29waWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUaWNrZXRSZXByaW50ZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWNrZXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbnVtYmVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk6IG51bWJlcjtcbn1cbi8qKiBBIGtpdGNoZW4gdGlja2V0IHdhcyBwcmludGVkIGFnYWluLCBtYXJrZWQgU0FMSU5BTiB3aXRoIGl0cyBudW1iZXIgYW1vbmcgdGhlIGNvcGllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlja2V0UmVwcmludGVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpY2tldDogc3RyaW5nO1xuICByZWFkb25seSBudW1iZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weT86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBUaWNrZXRSZXByaW50ZWQ6IEZhY3RTaGFwZTxUaWNrZXRSZXByaW50ZWQsIFRpY2tldFJlcHJpbnRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlRpY2tldFJlcHJpbnRlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1widGlja2V0XCIsIFwic3RyXCJdLFxuICBbXCJudW1iZXJcIiwgXCJzdHJcIl0sXG4gIFtcImNvcHlcIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC50aWNrZXRfcmVwcmludGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJ0aWNrZXQve3RpY2tldH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgc3RyaXAgY2FtZSBvdXQgb2YgYSBwcmludGVyLiBBIHByaW50ZXIgdGhhdCBkb2VzIG5vdCBhbnN3ZXIgaXMgYmVsaWV2ZWQgb25jZSBpdCB0b29rIGFsbCB0aGUgYnl0ZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyUHJpbnRlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xufVxuLyoqIEEgc3RyaXAgY2FtZSBvdXQgb2YgYSBwcmludGVyLiBBIHByaW50ZXIgdGhhdCBkb2VzIG5vdCBhbnN3ZXIgaXMgYmVsaWV2ZWQgb25jZSBpdCB0b29rIGFsbCB0aGUgYnl0ZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyUHJpbnRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUGFwZXJQcmludGVkOiBGYWN0U2hhcGU8UGFwZXJQcmludGVkLCBQYXBlclByaW50ZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJQYXBlclByaW50ZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInBhcGVyXCIsIHsgb2Y6IFtcInJlY2VpcHRcIiwgXCJ0ZXN0XCIsIFwidGlja2V0XCJdIH1dLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbiAgW1wiY29weVwiLCBcImludFwiLCAwXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnBhcGVyX3ByaW50ZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJcIiwgXCJzdWJqZWN0XCI6IFwicGFwZXIve3BhcGVyfS97b2Z9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIHN0cmlwIHdhcyBnaXZlbiB1cDogaXQgd291bGQgaGF2ZSBjb21lIHRvbyBsYXRlLCBvciBhIGxhdGVyIGNvcHkgdG9vayBpdHMgcGxhY2UuIGB3aHlgIGlzIGEgY29kZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFwZXJNaXNzZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5OiBudW1iZXI7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgd2h5OiBzdHJpbmc7XG59XG4vKiogQSBzdHJpcCB3YXMgZ2l2ZW4gdXA6IGl0IHdvdWxkIGhhdmUgY29tZSB0b28gbGF0ZSwgb3IgYSBsYXRlciBjb3B5IHRvb2sgaXRzIHBsYWNlLiBgd2h5YCBpcyBhIGNvZGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyTWlzc2VkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHByaW50ZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHdoeTogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFBhcGVyTWlzc2VkOiBGYWN0U2hhcGU8UGFwZXJNaXNzZWQsIFBhcGVyTWlzc2VkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUGFwZXJNaXNzZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInBhcGVyXCIsIHsgb2Y6IFtcInJlY2VpcHRcIiwgXCJ0ZXN0XCIsIFwidGlja2V0XCJdIH1dLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbiAgW1wiY29weVwiLCBcImludFwiLCAwXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wid2h5XCIsIFwic3RyXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwucGFwZXJfbWlzc2VkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwiXCIsIFwic3ViamVjdFwiOiBcInBhcGVyL3twYXBlcn0ve29mfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBkcmF3ZXIgd2FzIHNwcnVuZyBieSBhIHByaW50ZXIncyBwdWxzZSwgZm9yIHRoZSBzYWxlLCByZWZ1bmQsIGNhc2ggbW92ZSBvciBvcGVuaW5nIHRoYXQgYG9mYCBuYW1lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyS2lja2VkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuLyoqIEEgZHJhd2VyIHdhcyBzcHJ1bmcgYnkgYSBwcmludGVyJ3MgcHVsc2UsIGZvciB0aGUgc2FsZSwgcmVmdW5kLCBjYXNoIG1vdmUgb3Igb3BlbmluZyB0aGF0IGBvZmAgbmFtZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIERyYXdlcktpY2tlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgRHJhd2VyS2lja2VkOiBGYWN0U2hhcGU8RHJhd2VyS2lja2VkLCBEcmF3ZXJLaWNrZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJEcmF3ZXJLaWNrZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInByaW50ZXJcIiwgXCJzdHJcIl0sXG4gIFtcIm9mXCIsIFwic3RyXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuZHJhd2VyX2tpY2tlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcIlwiLCBcInN1YmplY3RcIjogXCJraWNrL3tvZn1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgY3VzdG9tZXIgd2FudHMgdGhlIHJlY2VpcHQgYnkgZS1tYWlsLiBUaGUgYWRkcmVzcyBpcyBzZWFsZWQgdW5kZXIgdGhlIHBlcnNvbidzIG93biBrZXkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHRNYWlsQXNrZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBlcnNvbjogc3RyaW5nO1xuICByZWFkb25seSBhZGRyZXNzOiBrZXJuZWwuU2VhbGVkO1xufVxuLyoqIEEgY3VzdG9tZXIgd2FudHMgdGhlIHJlY2VpcHQgYnkgZS1tYWlsLiBUaGUgYWRkcmVzcyBpcyBzZWFsZWQgdW5kZXIgdGhlIHBlcnNvbidzIG93biBrZXkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHRNYWlsQXNrZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1haWw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwZXJzb246IHN0cmluZztcbiAgcmVhZG9ubHkgYWRkcmVzczoga2VybmVsLlNlYWxlZFdpcmU7XG59XG5leHBvcnQgY29uc3QgUmVjZWlwdE1haWxBc2tlZDogRmFjdFNoYXBlPFJlY2VpcHRNYWlsQXNrZWQsIFJlY2VpcHRNYWlsQXNrZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJSZWNlaXB0TWFpbEFza2VkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJtYWlsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJwZXJzb25cIiwgXCJzdHJcIl0sXG4gIFtcImFkZHJlc3NcIiwgeyBzdHJ1Y3Q6ICgpID0+IGtlcm5lbC5TZWFsZWQgfV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5yZWNlaXB0X21haWxfYXNrZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInBlcnNvbi97cGVyc29ufVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBtYWlsIHNlcnZlciB0b29rIHRoZSByZWNlaXB0IChgc2VudGApLCBvciBpdCB3YXMgZ2l2ZW4gdXAgZm9yIHRoZSByZWFzb24gdGhhdCBgd2h5YCBuYW1lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdE1haWxlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VudDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgd2h5OiBzdHJpbmc7XG59XG4vKiogQSBtYWlsIHNlcnZlciB0b29rIHRoZSByZWNlaXB0IChgc2VudGApLCBvciBpdCB3YXMgZ2l2ZW4gdXAgZm9yIHRoZSByZWFzb24gdGhhdCBgd2h5YCBuYW1lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdE1haWxlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlbnQ/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB3aHk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUmVjZWlwdE1haWxlZDogRmFjdFNoYXBlPFJlY2VpcHRNYWlsZWQsIFJlY2VpcHRNYWlsZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJSZWNlaXB0TWFpbGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJtYWlsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJzZW50XCIsIFwiYm9vbFwiLCB0cnVlXSxcbiAgW1wid2h5XCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwucmVjZWlwdF9tYWlsZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJcIiwgXCJzdWJqZWN0XCI6IFwibWFpbC97bWFpbH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIFdoaWNoIG5vZGUgc2VuZHMgdGhlIHNob3AncyBtYWlsIChvbmUgb2YgdGhlbSwgb3IgaXQgd291bGQgZ28gdHdpY2UpLCBhbmQgd2hhdCBuYW1lIGFuZCBhbnN3ZXIgYWRkcmVzcyBpdCBiZWFycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWFpbFNldCB7XG4gIHJlYWRvbmx5IHNlbnRfYnk6IFwiaHViXCIgfCBcIm5vYm9keVwiIHwgXCJzaG9wXCI7XG4gIHJlYWRvbmx5IHNlbmRlcl9uYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlcGx5X3RvOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBXaGljaCBub2RlIHNlbmRzIHRoZSBzaG9wJ3MgbWFpbCAob25lIG9mIHRoZW0sIG9yIGl0IHdvdWxkIGdvIHR3aWNlKSwgYW5kIHdoYXQgbmFtZSBhbmQgYW5zd2VyIGFkZHJlc3MgaXQgYmVhcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIE1haWxTZXRXaXJlIHtcbiAgcmVhZG9ubHkgc2VudF9ieTogXCJodWJcIiB8IFwibm9ib2R5XCIgfCBcInNob3BcIjtcbiAgcmVhZG9ubHkgc2VuZGVyX25hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlcGx5X3RvPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgTWFpbFNldDogRmFjdFNoYXBlPE1haWxTZXQsIE1haWxTZXRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJNYWlsU2V0XCIsIFtcbiAgW1wic2VudF9ieVwiLCB7IG9mOiBbXCJodWJcIiwgXCJub2JvZHlcIiwgXCJzaG9wXCJdIH1dLFxuICBbXCJzZW5kZXJfbmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVwbHlfdG9cIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInZlcnNpb25cIiwgXCJpbnRcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5tYWlsX3NldFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcIm1hbmFnZVwiLCBcInN1YmplY3RcIjogXCJtYWlsX3NldHRpbmcvc2hvcFwiLCBcInNjb3BlXCI6IFwic2hvcFwifSk7XG5cbi8qKiBBIHNhbGUgaXMgZG9uZTogc3VtIG9mIGdvb2RzIGFuZCBleHRyYXMgPSB0b3RhbCA9IHN1bSBvZiBwYXltZW50cyAtIGNoYW5nZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZUNvbXBsZXRlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBvcmRlcl90eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKHZhbHVlcy5Hb29kKVtdO1xuICByZWFkb25seSBleHRyYXM6IHJlYWRvbmx5ICh2YWx1ZXMuRXh0cmEpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnQpW107XG4gIHJlYWRvbmx5IGNoYW5nZTogbnVtYmVyO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGR1ZV9kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbn1cbi8qKiBBIHNhbGUgaXMgZG9uZTogc3VtIG9mIGdvb2RzIGFuZCBleHRyYXMgPSB0b3RhbCA9IHN1bSBvZiBwYXltZW50cyAtIGNoYW5nZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZUNvbXBsZXRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAodmFsdWVzLkdvb2RXaXJlKVtdO1xuICByZWFkb25seSBleHRyYXM/OiByZWFkb25seSAodmFsdWVzLkV4dHJhV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGF5bWVudHM6IHJlYWRvbmx5ICh2YWx1ZXMuUGF5bWVudFdpcmUpW107XG4gIHJlYWRvbmx5IGNoYW5nZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYmlsbD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY3VzdG9tZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGR1ZV9kYXk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlYXNvbj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbm90ZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBTYWxlQ29tcGxldGVkOiBGYWN0U2hhcGU8U2FsZUNvbXBsZXRlZCwgU2FsZUNvbXBsZXRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlNhbGVDb21wbGV0ZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcIm9yZGVyX3R5cGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInJlY2VpcHRcIiwgXCJzdHJcIl0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5Hb29kIH0gfV0sXG4gIFtcImV4dHJhc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuRXh0cmEgfSB9LCBbXV0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCJdLFxuICBbXCJwYXltZW50c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuUGF5bWVudCB9IH1dLFxuICBbXCJjaGFuZ2VcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkdWVfZGF5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zYWxlX2NvbXBsZXRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwic2FsZS97c2FsZX1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEdvb2RzIGNhbWUgYmFjayBhbmQgbW9uZXkgd2VudCBvdXQ7IGFsbCBhbW91bnRzIHBvc2l0aXZlLCBzdW0gb2YgZ29vZHMgYW5kIGV4dHJhcyA9IHRvdGFsID0gc3VtIG9mIHBheW1lbnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlUmVmdW5kZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZTogc3RyaW5nO1xuICByZWFkb25seSByZWZ1bmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoR29vZEJhY2spW107XG4gIHJlYWRvbmx5IGV4dHJhczogcmVhZG9ubHkgKHZhbHVlcy5FeHRyYSlbXTtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGF5bWVudHM6IHJlYWRvbmx5ICh2YWx1ZXMuUGF5bWVudClbXTtcbiAgcmVhZG9ubHkgY3VzdG9tZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogR29vZHMgY2FtZSBiYWNrIGFuZCBtb25leSB3ZW50IG91dDsgYWxsIGFtb3VudHMgcG9zaXRpdmUsIHN1bSBvZiBnb29kcyBhbmQgZXh0cmFzID0gdG90YWwgPSBzdW0gb2YgcGF5bWVudHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbGVSZWZ1bmRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVmdW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKEdvb2RCYWNrV2lyZSlbXTtcbiAgcmVhZG9ubHkgZXh0cmFzPzogcmVhZG9ubHkgKHZhbHVlcy5FeHRyYVdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnRXaXJlKVtdO1xuICByZWFkb25seSBjdXN0b21lcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgU2FsZVJlZnVuZGVkOiBGYWN0U2hhcGU8U2FsZVJlZnVuZGVkLCBTYWxlUmVmdW5kZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJTYWxlUmVmdW5kZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcIm9yZGVyX3R5cGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInJlZnVuZFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicmVjZWlwdFwiLCBcInN0clwiXSxcbiAgW1wiZ29vZHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gR29vZEJhY2sgfSB9XSxcbiAgW1wiZXh0cmFzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5FeHRyYSB9IH0sIFtdXSxcbiAgW1widG90YWxcIiwgXCJpbnRcIl0sXG4gIFtcInBheW1lbnRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5QYXltZW50IH0gfV0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zYWxlX3JlZnVuZGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwicmVmdW5kXCIsIFwic3ViamVjdFwiOiBcInNhbGUve3NhbGV9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBHb29kcyB0YWtlbiBiYWNrOiBgcXR5X21pbGxpYCBhbmQgYGFtb3VudGAgKG5ldCBvZiBkaXNjb3VudHMpIGdpdmVuIGJhY2ssIGFzIHBvc2l0aXZlIG51bWJlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIEdvb2RCYWNrIHtcbiAgcmVhZG9ubHkgc2t1OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdDogc3RyaW5nO1xuICByZWFkb25seSB1bml0X2ZhY3Rvcl9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBjYXRlZ29yeTogc3RyaW5nO1xuICByZWFkb25seSB0YXg6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdF9wcmljZTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM6IHJlYWRvbmx5ICh2YWx1ZXMuTW9kaWZpZXIpW107XG4gIHJlYWRvbmx5IHVzZXM6IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBudW1iZXJdKVtdO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgb2ZmOiBudW1iZXI7XG4gIHJlYWRvbmx5IG9mOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNvbGRfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3BvaWxlZDogYm9vbGVhbjtcbn1cbi8qKiBHb29kcyB0YWtlbiBiYWNrOiBgcXR5X21pbGxpYCBhbmQgYGFtb3VudGAgKG5ldCBvZiBkaXNjb3VudHMpIGdpdmVuIGJhY2ssIGFzIHBvc2l0aXZlIG51bWJlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIEdvb2RCYWNrV2lyZSB7XG4gIHJlYWRvbmx5IHNrdTogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHVuaXRfZmFjdG9yX21pbGxpPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjYXRlZ29yeT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdGF4Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB1bml0X3ByaWNlOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vZGlmaWVycz86IHJlYWRvbmx5ICh2YWx1ZXMuTW9kaWZpZXJXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB1c2VzPzogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIG51bWJlcl0pW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgb2ZmPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvZj86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc29sZF9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBzcG9pbGVkPzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBHb29kQmFjazogU2hhcGU8R29vZEJhY2ssIEdvb2RCYWNrV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJHb29kQmFja1wiLCBbXG4gIFtcInNrdVwiLCBcInN0clwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiXSxcbiAgW1widW5pdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1widW5pdF9mYWN0b3JfbWlsbGlcIiwgXCJpbnRcIiwgMTAwMF0sXG4gIFtcImNhdGVnb3J5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ0YXhcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInVuaXRfcHJpY2VcIiwgXCJpbnRcIl0sXG4gIFtcIm1vZGlmaWVyc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuTW9kaWZpZXIgfSB9LCBbXV0sXG4gIFtcInVzZXNcIiwgeyBsaXN0OiB7IHR1cGxlOiBbXCJzdHJcIiwgXCJpbnRcIl0gfSB9LCBbXV0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiXSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCJdLFxuICBbXCJvZmZcIiwgXCJpbnRcIiwgMF0sXG4gIFtcIm9mXCIsIFwiaW50XCIsIDBdLFxuICBbXCJzb2xkX21pbGxpXCIsIFwiaW50XCJdLFxuICBbXCJzcG9pbGVkXCIsIFwiYm9vbFwiLCBmYWxzZV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIEEgd2hvbGUgc2FsZSB3YXMgdW5kb25lIGluIHRoZSBzaGlmdCB0aGF0IG1hZGUgaXQ7IHNoYXBlIGFuZCBzaWducyBhcyBvZiBhIHJlZnVuZCBvZiBldmVyeXRoaW5nLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlVm9pZGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVmdW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKEdvb2RCYWNrKVtdO1xuICByZWFkb25seSBleHRyYXM6IHJlYWRvbmx5ICh2YWx1ZXMuRXh0cmEpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnQpW107XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIEEgd2hvbGUgc2FsZSB3YXMgdW5kb25lIGluIHRoZSBzaGlmdCB0aGF0IG1hZGUgaXQ7IHNoYXBlIGFuZCBzaWducyBhcyBvZiBhIHJlZnVuZCBvZiBldmVyeXRoaW5nLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlVm9pZGVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBvcmRlcl90eXBlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWZ1bmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoR29vZEJhY2tXaXJlKVtdO1xuICByZWFkb25seSBleHRyYXM/OiByZWFkb25seSAodmFsdWVzLkV4dHJhV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGF5bWVudHM6IHJlYWRvbmx5ICh2YWx1ZXMuUGF5bWVudFdpcmUpW107XG4gIHJlYWRvbmx5IGN1c3RvbWVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBTYWxlVm9pZGVkOiBGYWN0U2hhcGU8U2FsZVZvaWRlZCwgU2FsZVZvaWRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlNhbGVWb2lkZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcIm9yZGVyX3R5cGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInJlZnVuZFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicmVjZWlwdFwiLCBcInN0clwiXSxcbiAgW1wiZ29vZHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gR29vZEJhY2sgfSB9XSxcbiAgW1wiZXh0cmFzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5FeHRyYSB9IH0sIFtdXSxcbiAgW1widG90YWxcIiwgXCJpbnRcIl0sXG4gIFtcInBheW1lbnRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5QYXltZW50IH0gfV0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zYWxlX3ZvaWRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInZvaWRcIiwgXCJzdWJqZWN0XCI6IFwic2FsZS97c2FsZX1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgcGVyc29uIHNhdyB0aGUgY2xhaW1lZCBtb25leSBhcnJpdmU7IGBwYXltZW50YCBpcyBpdHMgbnVtYmVyIG9uIHRoZSBzYWxlLCBmcm9tIDAuIE5ldmVyIHRha2VuIGJhY2suICovXG5leHBvcnQgaW50ZXJmYWNlIFBheW1lbnRDb25maXJtZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IG1ldGhvZDogXCJjYXJkXCIgfCBcImNhc2hcIiB8IFwiZXdhbGxldFwiIHwgXCJrYXNib25cIiB8IFwicXJpc19zdGF0aWNcIiB8IFwidHJhbnNmZXJcIjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZjogc3RyaW5nO1xufVxuLyoqIEEgcGVyc29uIHNhdyB0aGUgY2xhaW1lZCBtb25leSBhcnJpdmU7IGBwYXltZW50YCBpcyBpdHMgbnVtYmVyIG9uIHRoZSBzYWxlLCBmcm9tIDAuIE5ldmVyIHRha2VuIGJhY2suICovXG5leHBvcnQgaW50ZXJmYWNlIFBheW1lbnRDb25maXJtZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbWV0aG9kOiBcImNhcmRcIiB8IFwiY2FzaFwiIHwgXCJld2FsbGV0XCIgfCBcImthc2JvblwiIHwgXCJxcmlzX3N0YXRpY1wiIHwgXCJ0cmFuc2ZlclwiO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVmPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFBheW1lbnRDb25maXJtZWQ6IEZhY3RTaGFwZTxQYXltZW50Q29uZmlybWVkLCBQYXltZW50Q29uZmlybWVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUGF5bWVudENvbmZpcm1lZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicGF5bWVudFwiLCBcImludFwiLCAwXSxcbiAgW1wibWV0aG9kXCIsIHsgb2Y6IFtcImNhcmRcIiwgXCJjYXNoXCIsIFwiZXdhbGxldFwiLCBcImthc2JvblwiLCBcInFyaXNfc3RhdGljXCIsIFwidHJhbnNmZXJcIl0gfV0sXG4gIFtcImFtb3VudFwiLCBcImludFwiXSxcbiAgW1wicmVmXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwucGF5bWVudF9jb25maXJtZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInNhbGUve3NhbGV9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIHBlcnNvbiBsb29rZWQgYW5kIHRoZSBjbGFpbWVkIG1vbmV5IHdhcyBub3QgdGhlcmUuIEEgY29uZmlybWF0aW9uLCBlYXJsaWVyIG9yIGxhdGVyLCBvdXRyYW5rcyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGF5bWVudE1pc3NlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWV0aG9kOiBcImNhcmRcIiB8IFwiY2FzaFwiIHwgXCJld2FsbGV0XCIgfCBcImthc2JvblwiIHwgXCJxcmlzX3N0YXRpY1wiIHwgXCJ0cmFuc2ZlclwiO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogQSBwZXJzb24gbG9va2VkIGFuZCB0aGUgY2xhaW1lZCBtb25leSB3YXMgbm90IHRoZXJlLiBBIGNvbmZpcm1hdGlvbiwgZWFybGllciBvciBsYXRlciwgb3V0cmFua3MgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBheW1lbnRNaXNzZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbWV0aG9kOiBcImNhcmRcIiB8IFwiY2FzaFwiIHwgXCJld2FsbGV0XCIgfCBcImthc2JvblwiIHwgXCJxcmlzX3N0YXRpY1wiIHwgXCJ0cmFuc2ZlclwiO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUGF5bWVudE1pc3NlZDogRmFjdFNoYXBlPFBheW1lbnRNaXNzZWQsIFBheW1lbnRNaXNzZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJQYXltZW50TWlzc2VkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJwYXltZW50XCIsIFwiaW50XCIsIDBdLFxuICBbXCJtZXRob2RcIiwgeyBvZjogW1wiY2FyZFwiLCBcImNhc2hcIiwgXCJld2FsbGV0XCIsIFwia2FzYm9uXCIsIFwicXJpc19zdGF0aWNcIiwgXCJ0cmFuc2ZlclwiXSB9XSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5wYXltZW50X21pc3NlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwic2FsZS97c2FsZX1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgY3VzdG9tZXIgcGFpZCBiYWNrIGthc2Jvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ3JlZGl0UmVwYWlkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnQpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbn1cbi8qKiBBIGN1c3RvbWVyIHBhaWQgYmFjayBrYXNib24uICovXG5leHBvcnQgaW50ZXJmYWNlIENyZWRpdFJlcGFpZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgY3VzdG9tZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudHM6IHJlYWRvbmx5ICh2YWx1ZXMuUGF5bWVudFdpcmUpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBDcmVkaXRSZXBhaWQ6IEZhY3RTaGFwZTxDcmVkaXRSZXBhaWQsIENyZWRpdFJlcGFpZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIkNyZWRpdFJlcGFpZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiXSxcbiAgW1wiY3VzdG9tZXJcIiwgXCJzdHJcIl0sXG4gIFtcInBheW1lbnRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5QYXltZW50IH0gfV0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCJdLFxuICBbXCJyZWNlaXB0XCIsIFwic3RyXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuY3JlZGl0X3JlcGFpZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwiY3JlZGl0L3tjdXN0b21lcn1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgY3VzdG9tZXIgd2hvIG1heSBidXkgb24gY3JlZGl0OyBuYW1lIGFuZCBwaG9uZSBhcmUgc2VhbGVkIHVuZGVyIHRoZSBjdXN0b21lcidzIG93biBrZXkuICovXG5leHBvcnQgaW50ZXJmYWNlIEN1c3RvbWVyTmFtZWQge1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBrZXJuZWwuU2VhbGVkO1xuICByZWFkb25seSBwaG9uZToga2VybmVsLlNlYWxlZCB8IG51bGw7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBBIGN1c3RvbWVyIHdobyBtYXkgYnV5IG9uIGNyZWRpdDsgbmFtZSBhbmQgcGhvbmUgYXJlIHNlYWxlZCB1bmRlciB0aGUgY3VzdG9tZXIncyBvd24ga2V5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBDdXN0b21lck5hbWVkV2lyZSB7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IGtlcm5lbC5TZWFsZWRXaXJlO1xuICByZWFkb25seSBwaG9uZT86IGtlcm5lbC5TZWFsZWRXaXJlIHwgbnVsbCB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdmVyc2lvbj86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDdXN0b21lck5hbWVkOiBGYWN0U2hhcGU8Q3VzdG9tZXJOYW1lZCwgQ3VzdG9tZXJOYW1lZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIkN1c3RvbWVyTmFtZWRcIiwgW1xuICBbXCJjdXN0b21lclwiLCBcInN0clwiXSxcbiAgW1wibmFtZVwiLCB7IHN0cnVjdDogKCkgPT4ga2VybmVsLlNlYWxlZCB9XSxcbiAgW1wicGhvbmVcIiwgeyBhbnk6IFt7IHN0cnVjdDogKCkgPT4ga2VybmVsLlNlYWxlZCB9LCBcIm51bGxcIl0gfSwgbnVsbF0sXG4gIFtcInZlcnNpb25cIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5jdXN0b21lcl9uYW1lZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwicGVyc29uL3tjdXN0b21lcn1cIiwgXCJzY29wZVwiOiBcInNob3BcIn0pO1xuXG4vKiogQSByZWNlaXB0IHdhcyBwcmludGVkIGFnYWluLCBtYXJrZWQgU0FMSU5BTiB3aXRoIGl0cyBudW1iZXIgYW1vbmcgdGhlIGNvcGllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdFJlcHJpbnRlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBjb3B5OiBudW1iZXI7XG59XG4vKiogQSByZWNlaXB0IHdhcyBwcmludGVkIGFnYWluLCBtYXJrZWQgU0FMSU5BTiB3aXRoIGl0cyBudW1iZXIgYW1vbmcgdGhlIGNvcGllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdFJlcHJpbnRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weT86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSZWNlaXB0UmVwcmludGVkOiBGYWN0U2hhcGU8UmVjZWlwdFJlcHJpbnRlZCwgUmVjZWlwdFJlcHJpbnRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlJlY2VpcHRSZXByaW50ZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInJlY2VpcHRcIiwgXCJzdHJcIl0sXG4gIFtcImNvcHlcIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5yZWNlaXB0X3JlcHJpbnRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwic2FsZS97c2FsZX1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgYnJhbmNoJ3MgKG9yIHdpdGggbm8gYnJhbmNoLCB0aGUgc2hvcCdzKSB0ZXJtcyBvZiBzZWxsaW5nIGNoYW5nZWQuIGB2ZXJzaW9uYCBpcyB0aGUgb25lIHNlZW4gKyAxLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR0aW5nQ2hhbmdlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBDaGFyZ2VzU2V0dGluZyB8IFJvdW5kaW5nU2V0dGluZyB8IFJlY2VpcHRTZXR0aW5nIHwgUmVhc29uc1NldHRpbmcgfCBRcmlzU2V0dGluZyB8IERheVNldHRpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBBIGJyYW5jaCdzIChvciB3aXRoIG5vIGJyYW5jaCwgdGhlIHNob3AncykgdGVybXMgb2Ygc2VsbGluZyBjaGFuZ2VkLiBgdmVyc2lvbmAgaXMgdGhlIG9uZSBzZWVuICsgMS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGluZ0NoYW5nZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzZXR0aW5nOiBDaGFyZ2VzU2V0dGluZ1dpcmUgfCBSb3VuZGluZ1NldHRpbmdXaXJlIHwgUmVjZWlwdFNldHRpbmdXaXJlIHwgUmVhc29uc1NldHRpbmdXaXJlIHwgUXJpc1NldHRpbmdXaXJlIHwgRGF5U2V0dGluZ1dpcmU7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBTZXR0aW5nQ2hhbmdlZDogRmFjdFNoYXBlPFNldHRpbmdDaGFuZ2VkLCBTZXR0aW5nQ2hhbmdlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlNldHRpbmdDaGFuZ2VkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJzZXR0aW5nXCIsIHsgYW55OiBbeyBzdHJ1Y3Q6ICgpID0+IENoYXJnZXNTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBSb3VuZGluZ1NldHRpbmcgfSwgeyBzdHJ1Y3Q6ICgpID0+IFJlY2VpcHRTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBSZWFzb25zU2V0dGluZyB9LCB7IHN0cnVjdDogKCkgPT4gUXJpc1NldHRpbmcgfSwgeyBzdHJ1Y3Q6ICgpID0+IERheVNldHRpbmcgfV0gfV0sXG4gIFtcInZlcnNpb25cIiwgXCJpbnRcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zZXR0aW5nX2NoYW5nZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJtYW5hZ2VcIiwgXCJzdWJqZWN0XCI6IG51bGwsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBTZXJ2aWNlIGNoYXJnZSBhbmQgdGF4ZXMgaW4gdGhlIG9yZGVyIHRoZXkgYXJlIHJlY2tvbmVkOyB3aGV0aGVyIHNoZWxmIHByaWNlcyBob2xkIHRoZSB0YXguICovXG5leHBvcnQgaW50ZXJmYWNlIENoYXJnZXNTZXR0aW5nIHtcbiAgcmVhZG9ubHkgaXM6IFwiY2hhcmdlc1wiO1xuICByZWFkb25seSBjaGFyZ2VzOiByZWFkb25seSAodmFsdWVzLkNoYXJnZSlbXTtcbiAgcmVhZG9ubHkgaW5jbHVkZXNfdGF4OiBib29sZWFuO1xufVxuLyoqIFNlcnZpY2UgY2hhcmdlIGFuZCB0YXhlcyBpbiB0aGUgb3JkZXIgdGhleSBhcmUgcmVja29uZWQ7IHdoZXRoZXIgc2hlbGYgcHJpY2VzIGhvbGQgdGhlIHRheC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2hhcmdlc1NldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwiY2hhcmdlc1wiO1xuICByZWFkb25seSBjaGFyZ2VzPzogcmVhZG9ubHkgKHZhbHVlcy5DaGFyZ2VXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBpbmNsdWRlc190YXg/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IENoYXJnZXNTZXR0aW5nOiBTaGFwZTxDaGFyZ2VzU2V0dGluZywgQ2hhcmdlc1NldHRpbmdXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkNoYXJnZXNTZXR0aW5nXCIsIFtcbiAgW1wiY2hhcmdlc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQ2hhcmdlIH0gfSwgW11dLFxuICBbXCJpbmNsdWRlc190YXhcIiwgXCJib29sXCIsIGZhbHNlXSxcbl0sIHtcIm9taXRcIjogdHJ1ZSwgXCJ0YWdcIjogW1wiaXNcIiwgXCJjaGFyZ2VzXCJdfSk7XG5cbi8qKiBUaGUgc21hbGxlc3QgY29pbiBpbiB0aGUgZHJhd2VyOyBvbmx5IGNhc2ggaXMgcm91bmRlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm91bmRpbmdTZXR0aW5nIHtcbiAgcmVhZG9ubHkgaXM6IFwicm91bmRpbmdcIjtcbiAgcmVhZG9ubHkgcm91bmRfY2FzaF90bzogbnVtYmVyO1xuICByZWFkb25seSByb3VuZF9jYXNoOiBcImRvd25cIiB8IFwibmVhcmVzdFwiIHwgXCJ1cFwiO1xufVxuLyoqIFRoZSBzbWFsbGVzdCBjb2luIGluIHRoZSBkcmF3ZXI7IG9ubHkgY2FzaCBpcyByb3VuZGVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3VuZGluZ1NldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwicm91bmRpbmdcIjtcbiAgcmVhZG9ubHkgcm91bmRfY2FzaF90bz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcm91bmRfY2FzaD86IFwiZG93blwiIHwgXCJuZWFyZXN0XCIgfCBcInVwXCIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUm91bmRpbmdTZXR0aW5nOiBTaGFwZTxSb3VuZGluZ1NldHRpbmcsIFJvdW5kaW5nU2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUm91bmRpbmdTZXR0aW5nXCIsIFtcbiAgW1wicm91bmRfY2FzaF90b1wiLCBcImludFwiLCAxMDBdLFxuICBbXCJyb3VuZF9jYXNoXCIsIHsgb2Y6IFtcImRvd25cIiwgXCJuZWFyZXN0XCIsIFwidXBcIl0gfSwgXCJuZWFyZXN0XCJdLFxuXSwge1wib21pdFwiOiB0cnVlLCBcInRhZ1wiOiBbXCJpc1wiLCBcInJvdW5kaW5nXCJdfSk7XG5cbi8qKiBXaGF0IHN0YW5kcyBhYm92ZSBhbmQgYmVsb3cgZXZlcnkgcmVjZWlwdCwgaG93IHdpZGUgdGhlIHBhcGVyIGlzICgzMiBvciA0OCBjb2x1bW5zKSwgYW5kIHRoZSB0YXggbnVtYmVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWNlaXB0U2V0dGluZyB7XG4gIHJlYWRvbmx5IGlzOiBcInJlY2VpcHRcIjtcbiAgcmVhZG9ubHkgaGVhZGVyOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBmb290ZXI6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IGNvbHVtbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGF4X2lkOiBzdHJpbmc7XG59XG4vKiogV2hhdCBzdGFuZHMgYWJvdmUgYW5kIGJlbG93IGV2ZXJ5IHJlY2VpcHQsIGhvdyB3aWRlIHRoZSBwYXBlciBpcyAoMzIgb3IgNDggY29sdW1ucyksIGFuZCB0aGUgdGF4IG51bWJlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdFNldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwicmVjZWlwdFwiO1xuICByZWFkb25seSBoZWFkZXI/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBmb290ZXI/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjb2x1bW5zPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0YXhfaWQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUmVjZWlwdFNldHRpbmc6IFNoYXBlPFJlY2VpcHRTZXR0aW5nLCBSZWNlaXB0U2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVjZWlwdFNldHRpbmdcIiwgW1xuICBbXCJoZWFkZXJcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbiAgW1wiZm9vdGVyXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcImNvbHVtbnNcIiwgXCJpbnRcIiwgMzJdLFxuICBbXCJ0YXhfaWRcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwicmVjZWlwdFwiXX0pO1xuXG4vKiogVGhlIHJlYXNvbnMgYSBkaXNjb3VudCBieSBoYW5kIG1heSBoYXZlOyBub25lIGxpc3RlZCBtZWFucyBhbnkgcmVhc29uLCBvciBub25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWFzb25zU2V0dGluZyB7XG4gIHJlYWRvbmx5IGlzOiBcInJlYXNvbnNcIjtcbiAgcmVhZG9ubHkgZGlzY291bnQ6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogVGhlIHJlYXNvbnMgYSBkaXNjb3VudCBieSBoYW5kIG1heSBoYXZlOyBub25lIGxpc3RlZCBtZWFucyBhbnkgcmVhc29uLCBvciBub25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWFzb25zU2V0dGluZ1dpcmUge1xuICByZWFkb25seSBpczogXCJyZWFzb25zXCI7XG4gIHJlYWRvbmx5IGRpc2NvdW50PzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSZWFzb25zU2V0dGluZzogU2hhcGU8UmVhc29uc1NldHRpbmcsIFJlYXNvbnNTZXR0aW5nV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZWFzb25zU2V0dGluZ1wiLCBbXG4gIFtcImRpc2NvdW50XCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwicmVhc29uc1wiXX0pO1xuXG4vKiogVGhlIHRleHQgaW5zaWRlIHRoZSBzaG9wJ3MgcHJpbnRlZCBRUklTIGNvZGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFFyaXNTZXR0aW5nIHtcbiAgcmVhZG9ubHkgaXM6IFwicXJpc1wiO1xuICByZWFkb25seSBzdGF0aWNfcGF5bG9hZDogc3RyaW5nO1xufVxuLyoqIFRoZSB0ZXh0IGluc2lkZSB0aGUgc2hvcCdzIHByaW50ZWQgUVJJUyBjb2RlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRcmlzU2V0dGluZ1dpcmUge1xuICByZWFkb25seSBpczogXCJxcmlzXCI7XG4gIHJlYWRvbmx5IHN0YXRpY19wYXlsb2FkPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFFyaXNTZXR0aW5nOiBTaGFwZTxRcmlzU2V0dGluZywgUXJpc1NldHRpbmdXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlFyaXNTZXR0aW5nXCIsIFtcbiAgW1wic3RhdGljX3BheWxvYWRcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwicXJpc1wiXX0pO1xuXG4vKiogVGhlIHNob3AncyB6b25lLCBhbmQgaG93IG1hbnkgbWludXRlcyBhZnRlciBtaWRuaWdodCBpdHMgYnVzaW5lc3MgZGF5IGJlZ2lucy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGF5U2V0dGluZyB7XG4gIHJlYWRvbmx5IGlzOiBcImRheVwiO1xuICByZWFkb25seSB6b25lX21pbjogbnVtYmVyO1xuICByZWFkb25seSBzdGFydHNfbWluOiBudW1iZXI7XG59XG4vKiogVGhlIHNob3AncyB6b25lLCBhbmQgaG93IG1hbnkgbWludXRlcyBhZnRlciBtaWRuaWdodCBpdHMgYnVzaW5lc3MgZGF5IGJlZ2lucy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGF5U2V0dGluZ1dpcmUge1xuICByZWFkb25seSBpczogXCJkYXlcIjtcbiAgcmVhZG9ubHkgem9uZV9taW4/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHN0YXJ0c19taW4/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgRGF5U2V0dGluZzogU2hhcGU8RGF5U2V0dGluZywgRGF5U2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRGF5U2V0dGluZ1wiLCBbXG4gIFtcInpvbmVfbWluXCIsIFwiaW50XCIsIDQyMF0sXG4gIFtcInN0YXJ0c19taW5cIiwgXCJpbnRcIiwgMF0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwiZGF5XCJdfSk7XG5cbi8qKiBBIHBlcnNvbiB0b29rIG92ZXIgYSBkcmF3ZXIgd2l0aCB0aGF0IG11Y2ggY2FzaCBpbiBpdC4gVGhlIHNoaWZ0J3MgZGF5IGlzIHRoZSBkYXkgb2YgYWxsIGl0cyBzYWxlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hpZnRPcGVuZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VyaWVzOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZsb2F0X2Nhc2g6IG51bWJlcjtcbn1cbi8qKiBBIHBlcnNvbiB0b29rIG92ZXIgYSBkcmF3ZXIgd2l0aCB0aGF0IG11Y2ggY2FzaCBpbiBpdC4gVGhlIHNoaWZ0J3MgZGF5IGlzIHRoZSBkYXkgb2YgYWxsIGl0cyBzYWxlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hpZnRPcGVuZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcmllczogc3RyaW5nO1xuICByZWFkb25seSBmbG9hdF9jYXNoPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFNoaWZ0T3BlbmVkOiBGYWN0U2hhcGU8U2hpZnRPcGVuZWQsIFNoaWZ0T3BlbmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiU2hpZnRPcGVuZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIl0sXG4gIFtcInNlcmllc1wiLCBcInN0clwiXSxcbiAgW1wiZmxvYXRfY2FzaFwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnNoaWZ0X29wZW5lZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwic2hpZnQve3NoaWZ0fVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogVGhlIGRyYXdlciB3YXMgY291bnRlZC4gYGV4cGVjdGVkX2Nhc2hgIGFuZCBgc2FsZXNgIGFyZSB3aGF0IHRoZSBjbG9zaW5nIG5vZGUga25ldyB0aGVuLCBmb3IgZXZlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hpZnRDbG9zZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgY291bnRlZDogcmVhZG9ubHkgKE5vdGVDb3VudClbXTtcbiAgcmVhZG9ubHkgY291bnRlZF9jYXNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IGV4cGVjdGVkX2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2FsZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xufVxuLyoqIFRoZSBkcmF3ZXIgd2FzIGNvdW50ZWQuIGBleHBlY3RlZF9jYXNoYCBhbmQgYHNhbGVzYCBhcmUgd2hhdCB0aGUgY2xvc2luZyBub2RlIGtuZXcgdGhlbiwgZm9yIGV2ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIFNoaWZ0Q2xvc2VkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBjb3VudGVkPzogcmVhZG9ubHkgKE5vdGVDb3VudFdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNvdW50ZWRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZXhwZWN0ZWRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2FsZXM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2hpZnRDbG9zZWQ6IEZhY3RTaGFwZTxTaGlmdENsb3NlZCwgU2hpZnRDbG9zZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJTaGlmdENsb3NlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wiYnVzaW5lc3NfZGF5XCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbiAgW1wiY291bnRlZFwiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBOb3RlQ291bnQgfSB9LCBbXV0sXG4gIFtcImNvdW50ZWRfY2FzaFwiLCBcImludFwiLCAwXSxcbiAgW1wiZXhwZWN0ZWRfY2FzaFwiLCBcImludFwiLCAwXSxcbiAgW1wic2FsZXNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zaGlmdF9jbG9zZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJjbG9zZV9zaGlmdFwiLCBcInN1YmplY3RcIjogXCJzaGlmdC97c2hpZnR9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBTbyBtYW55IG5vdGVzIG9yIGNvaW5zIG9mIG9uZSBkZW5vbWluYXRpb24uICovXG5leHBvcnQgaW50ZXJmYWNlIE5vdGVDb3VudCB7XG4gIHJlYWRvbmx5IG5vdGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGllY2VzOiBudW1iZXI7XG59XG4vKiogU28gbWFueSBub3RlcyBvciBjb2lucyBvZiBvbmUgZGVub21pbmF0aW9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RlQ291bnRXaXJlIHtcbiAgcmVhZG9ubHkgbm90ZTogbnVtYmVyO1xuICByZWFkb25seSBwaWVjZXM6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBOb3RlQ291bnQ6IFNoYXBlPE5vdGVDb3VudCwgTm90ZUNvdW50V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOb3RlQ291bnRcIiwgW1xuICBbXCJub3RlXCIsIFwiaW50XCJdLFxuICBbXCJwaWVjZXNcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBDYXNoIHdlbnQgaW50byB0aGUgZHJhd2VyIChwb3NpdGl2ZSkgb3Igb3V0IG9mIGl0IChuZWdhdGl2ZSkgd2l0aG91dCBhIHNhbGUuICovXG5leHBvcnQgaW50ZXJmYWNlIENhc2hNb3ZlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbn1cbi8qKiBDYXNoIHdlbnQgaW50byB0aGUgZHJhd2VyIChwb3NpdGl2ZSkgb3Igb3V0IG9mIGl0IChuZWdhdGl2ZSkgd2l0aG91dCBhIHNhbGUuICovXG5leHBvcnQgaW50ZXJmYWNlIENhc2hNb3ZlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IENhc2hNb3ZlZDogRmFjdFNoYXBlPENhc2hNb3ZlZCwgQ2FzaE1vdmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiQ2FzaE1vdmVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJhbW91bnRcIiwgXCJpbnRcIl0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbiAgW1wibm90ZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLmNhc2hfbW92ZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInNoaWZ0L3tzaGlmdH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIFRoZSBkcmF3ZXIgd2FzIG9wZW5lZCB3aXRob3V0IGEgc2FsZSwgYW5kIHdoeS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyT3BlbmVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogVGhlIGRyYXdlciB3YXMgb3BlbmVkIHdpdGhvdXQgYSBzYWxlLCBhbmQgd2h5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJPcGVuZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgRHJhd2VyT3BlbmVkOiBGYWN0U2hhcGU8RHJhd2VyT3BlbmVkLCBEcmF3ZXJPcGVuZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJEcmF3ZXJPcGVuZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5kcmF3ZXJfb3BlbmVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJzaGlmdC97c2hpZnR9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBPbmUgb3BlbiBiaWxsOiBsaW5lcyB0aGF0IHdlcmUgYWRkZWQsIGxlc3MgdGhvc2UgdGhhdCB3ZXJlIHZvaWRlZCBvciBwYWlkLiBTZXRzIG9ubHkgZ3Jvdywgc28gd2FpdGVycyBtZXJnZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFN0YXRlIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgb3duZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgb3duZXJfdmVyc2lvbjogbnVtYmVyO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgZ3Vlc3RzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG9wZW5lZF9tczogbnVtYmVyO1xuICByZWFkb25seSBsaW5lczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdmFsdWVzLkNhcnRMaW5lPj47XG4gIHJlYWRvbmx5IHZvaWQ6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IG1vdmVkOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSAoc3RyaW5nKVtdPj47XG4gIHJlYWRvbmx5IHNldHRsZWQ6IHJlYWRvbmx5IChTZXR0bGVkKVtdO1xuICByZWFkb25seSBkcm9wcGVkOiBib29sZWFuO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzY291bnRfcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3ZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBPbmUgb3BlbiBiaWxsOiBsaW5lcyB0aGF0IHdlcmUgYWRkZWQsIGxlc3MgdGhvc2UgdGhhdCB3ZXJlIHZvaWRlZCBvciBwYWlkLiBTZXRzIG9ubHkgZ3Jvdywgc28gd2FpdGVycyBtZXJnZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFN0YXRlV2lyZSB7XG4gIHJlYWRvbmx5IGJpbGw/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgb3duZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG93bmVyX3ZlcnNpb24/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGd1ZXN0cz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgb3BlbmVkX21zPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBsaW5lcz86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHZhbHVlcy5DYXJ0TGluZVdpcmU+PiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdm9pZD86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1vdmVkPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgKHN0cmluZylbXT4+IHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzZXR0bGVkPzogcmVhZG9ubHkgKFNldHRsZWRXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkcm9wcGVkPzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcmVhc29uPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNjb3VudF92ZXJzaW9uPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxTdGF0ZTogU2hhcGU8QmlsbFN0YXRlLCBCaWxsU3RhdGVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkJpbGxTdGF0ZVwiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImJyYW5jaFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wib3duZXJcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm93bmVyX3ZlcnNpb25cIiwgXCJpbnRcIiwgMF0sXG4gIFtcIm5hbWVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm9yZGVyX3R5cGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImd1ZXN0c1wiLCBcImludFwiLCAwXSxcbiAgW1wib3BlbmVkX21zXCIsIFwiaW50XCIsIDBdLFxuICBbXCJsaW5lc1wiLCB7IG1hcDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5DYXJ0TGluZSB9IH0sIHt9XSxcbiAgW1widm9pZFwiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuICBbXCJtb3ZlZFwiLCB7IG1hcDogeyBsaXN0OiBcInN0clwiIH0gfSwge31dLFxuICBbXCJzZXR0bGVkXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFNldHRsZWQgfSB9LCBbXV0sXG4gIFtcImRyb3BwZWRcIiwgXCJib29sXCIsIGZhbHNlXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wiZGlzY291bnRfcmVhc29uXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkaXNjb3VudF92ZXJzaW9uXCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBBIHNhbGUgYW5kIHRoZSBsaW5lcyBvZiB0aGUgYmlsbCBpdCBwYWlkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR0bGVkIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBBIHNhbGUgYW5kIHRoZSBsaW5lcyBvZiB0aGUgYmlsbCBpdCBwYWlkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR0bGVkV2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG5leHBvcnQgY29uc3QgU2V0dGxlZDogU2hhcGU8U2V0dGxlZCwgU2V0dGxlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2V0dGxlZFwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcImxpbmVzXCIsIHsgbGlzdDogXCJzdHJcIiB9XSxcbl0sIHt9KTtcblxuLyoqIE9uZSBzaGlmdDogd2hvIG9wZW5lZCBpdCB3aXRoIHdoYXQgaW4gdGhlIGRyYXdlciwgYW5kIHdoYXQgd2FzIGNvdW50ZWQgaW4gdGhlIGVuZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hpZnRTdGF0ZSB7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBzZXJpZXM6IHN0cmluZztcbiAgcmVhZG9ubHkgbm9kZTogc3RyaW5nO1xuICByZWFkb25seSBvcGVuZWRfYnk6IHN0cmluZztcbiAgcmVhZG9ubHkgb3BlbmVkX21zOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZsb2F0X2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2xvc2luZ3M6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2xvc2VkX2J5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNsb3NlZF9tczogbnVtYmVyO1xuICByZWFkb25seSBjb3VudGVkOiByZWFkb25seSAoTm90ZUNvdW50KVtdO1xuICByZWFkb25seSBjb3VudGVkX2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgZXhwZWN0ZWRfY2FzaDogbnVtYmVyO1xuICByZWFkb25seSBzYWxlczogbnVtYmVyO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG59XG4vKiogT25lIHNoaWZ0OiB3aG8gb3BlbmVkIGl0IHdpdGggd2hhdCBpbiB0aGUgZHJhd2VyLCBhbmQgd2hhdCB3YXMgY291bnRlZCBpbiB0aGUgZW5kLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaGlmdFN0YXRlV2lyZSB7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBicmFuY2g/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRpbGw/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2VyaWVzPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub2RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvcGVuZWRfYnk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9wZW5lZF9tcz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZmxvYXRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2xvc2luZ3M/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNsb3NlZF9ieT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2xvc2VkX21zPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjb3VudGVkPzogcmVhZG9ubHkgKE5vdGVDb3VudFdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNvdW50ZWRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZXhwZWN0ZWRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2FsZXM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2hpZnRTdGF0ZTogU2hhcGU8U2hpZnRTdGF0ZSwgU2hpZnRTdGF0ZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2hpZnRTdGF0ZVwiLCBbXG4gIFtcInNoaWZ0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2VyaWVzXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJub2RlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJvcGVuZWRfYnlcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm9wZW5lZF9tc1wiLCBcImludFwiLCAwXSxcbiAgW1wiZmxvYXRfY2FzaFwiLCBcImludFwiLCAwXSxcbiAgW1wiY2xvc2luZ3NcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImNsb3NlZF9ieVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiY2xvc2VkX21zXCIsIFwiaW50XCIsIDBdLFxuICBbXCJjb3VudGVkXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IE5vdGVDb3VudCB9IH0sIFtdXSxcbiAgW1wiY291bnRlZF9jYXNoXCIsIFwiaW50XCIsIDBdLFxuICBbXCJleHBlY3RlZF9jYXNoXCIsIFwiaW50XCIsIDBdLFxuICBbXCJzYWxlc1wiLCBcImludFwiLCAwXSxcbiAgW1wibm90ZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogU2VsbCBhbmQgYmUgcGFpZCwgaW4gb25lIHdpc2guIGBzaGlmdGAgaXMgZm91bmQgYnkgdGhlIHRpbGwgd2hlbiBsZWZ0IG91dDsgYGJpbGxgIHNlbGxzIHdoYXQgaXMgb3BlbiBvbiBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29tcGxldGVTYWxlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKFdhbnRlZClbXTtcbiAgcmVhZG9ubHkgcGF5bWVudHM6IHJlYWRvbmx5ICh2YWx1ZXMuUGF5bWVudClbXTtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZTogc3RyaW5nO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzY291bnRfcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGR1ZV9kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGxfbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogU2VsbCBhbmQgYmUgcGFpZCwgaW4gb25lIHdpc2guIGBzaGlmdGAgaXMgZm91bmQgYnkgdGhlIHRpbGwgd2hlbiBsZWZ0IG91dDsgYGJpbGxgIHNlbGxzIHdoYXQgaXMgb3BlbiBvbiBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29tcGxldGVTYWxlV2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGdvb2RzPzogcmVhZG9ubHkgKFdhbnRlZFdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnRXaXJlKVtdO1xuICByZWFkb25seSBvcmRlcl90eXBlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfYW1vdW50PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNjb3VudF9yZWFzb24/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGN1c3RvbWVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkdWVfZGF5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBiaWxsPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBiaWxsX2xpbmVzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDb21wbGV0ZVNhbGU6IFNoYXBlPENvbXBsZXRlU2FsZSwgQ29tcGxldGVTYWxlV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDb21wbGV0ZVNhbGVcIiwgW1xuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZ29vZHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gV2FudGVkIH0gfSwgW11dLFxuICBbXCJwYXltZW50c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuUGF5bWVudCB9IH1dLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkaXNjb3VudF9wZXJtaWxsZVwiLCBcImludFwiLCAwXSxcbiAgW1wiZGlzY291bnRfYW1vdW50XCIsIFwiaW50XCIsIDBdLFxuICBbXCJkaXNjb3VudF9yZWFzb25cIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkdWVfZGF5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJub3RlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJiaWxsXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJiaWxsX2xpbmVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG5dLCB7fSk7XG5cbi8qKiBBIGdvb2QgaW4gYSBjYXJ0OiBieSBgc2t1YCBvciBieSBhIHNjYW5uZWQgYGJhcmNvZGVgLiBOYW1lLCB1bml0LCB0YXggYW5kIHByaWNlIGNvbWUgZnJvbSB0aGUgY2F0YWxvZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2FudGVkIHtcbiAgcmVhZG9ubHkgc2t1OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJhcmNvZGU6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdDogc3RyaW5nO1xuICByZWFkb25seSBxdHlfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJpY2U6IG51bWJlciB8IG51bGw7XG4gIHJlYWRvbmx5IGNob2ljZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IGRpc2NvdW50X3Blcm1pbGxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudDogbnVtYmVyO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG59XG4vKiogQSBnb29kIGluIGEgY2FydDogYnkgYHNrdWAgb3IgYnkgYSBzY2FubmVkIGBiYXJjb2RlYC4gTmFtZSwgdW5pdCwgdGF4IGFuZCBwcmljZSBjb21lIGZyb20gdGhlIGNhdGFsb2cuICovXG5leHBvcnQgaW50ZXJmYWNlIFdhbnRlZFdpcmUge1xuICByZWFkb25seSBza3U/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJhcmNvZGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHVuaXQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHF0eV9taWxsaT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcHJpY2U/OiBudW1iZXIgfCBudWxsIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjaG9pY2VzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbm90ZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBXYW50ZWQ6IFNoYXBlPFdhbnRlZCwgV2FudGVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJXYW50ZWRcIiwgW1xuICBbXCJza3VcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImJhcmNvZGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInVuaXRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiLCAxMDAwXSxcbiAgW1wicHJpY2VcIiwgeyBhbnk6IFtcImludFwiLCBcIm51bGxcIl0gfSwgbnVsbF0sXG4gIFtcImNob2ljZXNcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wibm90ZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogVGFrZSBnb29kcyBiYWNrIChhbGwgdGhhdCBpcyBsZWZ0IHdoZW4gYGdvb2RzYCBpcyBlbXB0eSkgYW5kIGdpdmUgbW9uZXkgYmFjayBieSBvbmUgbWV0aG9kLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWZ1bmRTYWxlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAodmFsdWVzLlJldHVybilbXTtcbiAgcmVhZG9ubHkgc3BvaWxlZDogcmVhZG9ubHkgKG51bWJlcilbXTtcbiAgcmVhZG9ubHkgbWV0aG9kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIFRha2UgZ29vZHMgYmFjayAoYWxsIHRoYXQgaXMgbGVmdCB3aGVuIGBnb29kc2AgaXMgZW1wdHkpIGFuZCBnaXZlIG1vbmV5IGJhY2sgYnkgb25lIG1ldGhvZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVmdW5kU2FsZVdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzPzogcmVhZG9ubHkgKHZhbHVlcy5SZXR1cm5XaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzcG9pbGVkPzogcmVhZG9ubHkgKG51bWJlcilbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbWV0aG9kPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBSZWZ1bmRTYWxlOiBTaGFwZTxSZWZ1bmRTYWxlLCBSZWZ1bmRTYWxlV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZWZ1bmRTYWxlXCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5SZXR1cm4gfSB9LCBbXV0sXG4gIFtcInNwb2lsZWRcIiwgeyBsaXN0OiBcImludFwiIH0sIFtdXSxcbiAgW1wibWV0aG9kXCIsIFwic3RyXCIsIFwiY2FzaFwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogVW5kbyBhIHdob2xlIHNhbGUgaW4gdGhlIHNoaWZ0IHRoYXQgbWFkZSBpdDsgdGhlIG1vbmV5IGdvZXMgYmFjayB0aGUgd2F5IGl0IGNhbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIFZvaWRTYWxlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIFVuZG8gYSB3aG9sZSBzYWxlIGluIHRoZSBzaGlmdCB0aGF0IG1hZGUgaXQ7IHRoZSBtb25leSBnb2VzIGJhY2sgdGhlIHdheSBpdCBjYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBWb2lkU2FsZVdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFZvaWRTYWxlOiBTaGFwZTxWb2lkU2FsZSwgVm9pZFNhbGVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlZvaWRTYWxlXCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFNheSB0aGF0IHRoZSBjbGFpbWVkIG1vbmV5IG9mIGEgc2FsZSBoYXMgYXJyaXZlZDsgYHBheW1lbnRgIGlzIGl0cyBudW1iZXIgb24gdGhlIHNhbGUsIGZyb20gMC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29uZmlybVBheW1lbnQge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVmOiBzdHJpbmc7XG59XG4vKiogU2F5IHRoYXQgdGhlIGNsYWltZWQgbW9uZXkgb2YgYSBzYWxlIGhhcyBhcnJpdmVkOyBgcGF5bWVudGAgaXMgaXRzIG51bWJlciBvbiB0aGUgc2FsZSwgZnJvbSAwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb25maXJtUGF5bWVudFdpcmUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlZj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDb25maXJtUGF5bWVudDogU2hhcGU8Q29uZmlybVBheW1lbnQsIENvbmZpcm1QYXltZW50V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDb25maXJtUGF5bWVudFwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInBheW1lbnRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInJlZlwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIFNheSB0aGF0IHRoZSBjbGFpbWVkIG1vbmV5IG9mIGEgc2FsZSB3YXMgbG9va2VkIGZvciBhbmQgaXMgbm90IHRoZXJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNaXNzUGF5bWVudCB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbi8qKiBTYXkgdGhhdCB0aGUgY2xhaW1lZCBtb25leSBvZiBhIHNhbGUgd2FzIGxvb2tlZCBmb3IgYW5kIGlzIG5vdCB0aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWlzc1BheW1lbnRXaXJlIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBNaXNzUGF5bWVudDogU2hhcGU8TWlzc1BheW1lbnQsIE1pc3NQYXltZW50V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJNaXNzUGF5bWVudFwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInBheW1lbnRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFdyaXRlIGRvd24gYSBjdXN0b21lciB3aG8gbWF5IGJ1eSBvbiBjcmVkaXQsIG9yIG1lbmQgdGhlIG5hbWUgb2Ygb25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOYW1lQ3VzdG9tZXIge1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBob25lOiBzdHJpbmc7XG59XG4vKiogV3JpdGUgZG93biBhIGN1c3RvbWVyIHdobyBtYXkgYnV5IG9uIGNyZWRpdCwgb3IgbWVuZCB0aGUgbmFtZSBvZiBvbmUuICovXG5leHBvcnQgaW50ZXJmYWNlIE5hbWVDdXN0b21lcldpcmUge1xuICByZWFkb25seSBjdXN0b21lcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBwaG9uZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBOYW1lQ3VzdG9tZXI6IFNoYXBlPE5hbWVDdXN0b21lciwgTmFtZUN1c3RvbWVyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOYW1lQ3VzdG9tZXJcIiwgW1xuICBbXCJjdXN0b21lclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiXSxcbiAgW1wicGhvbmVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBUYWtlIG1vbmV5IGZvciB3aGF0IGEgY3VzdG9tZXIgb3dlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVwYXlDcmVkaXQge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnQpW107XG59XG4vKiogVGFrZSBtb25leSBmb3Igd2hhdCBhIGN1c3RvbWVyIG93ZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlcGF5Q3JlZGl0V2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnRXaXJlKVtdO1xufVxuZXhwb3J0IGNvbnN0IFJlcGF5Q3JlZGl0OiBTaGFwZTxSZXBheUNyZWRpdCwgUmVwYXlDcmVkaXRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJlcGF5Q3JlZGl0XCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCJdLFxuICBbXCJwYXltZW50c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuUGF5bWVudCB9IH1dLFxuXSwge30pO1xuXG4vKiogUHJpbnQgYSByZWNlaXB0IGFnYWluLCBhcyBhIG1hcmtlZCBjb3B5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXByaW50UmVjZWlwdCB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xufVxuLyoqIFByaW50IGEgcmVjZWlwdCBhZ2FpbiwgYXMgYSBtYXJrZWQgY29weS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVwcmludFJlY2VpcHRXaXJlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUmVwcmludFJlY2VpcHQ6IFNoYXBlPFJlcHJpbnRSZWNlaXB0LCBSZXByaW50UmVjZWlwdFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVwcmludFJlY2VpcHRcIiwgW1xuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogVGFrZSBvdmVyIGEgdGlsbCdzIGRyYXdlci4gVGhlIGJ1c2luZXNzIGRheSBmb2xsb3dzIGZyb20gdGhlIHNob3AncyBjbG9jayB1bmxlc3MgaXQgaXMgZ2l2ZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5TaGlmdCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZsb2F0X2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG59XG4vKiogVGFrZSBvdmVyIGEgdGlsbCdzIGRyYXdlci4gVGhlIGJ1c2luZXNzIGRheSBmb2xsb3dzIGZyb20gdGhlIHNob3AncyBjbG9jayB1bmxlc3MgaXQgaXMgZ2l2ZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5TaGlmdFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBmbG9hdF9jYXNoPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBidXNpbmVzc19kYXk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgT3BlblNoaWZ0OiBTaGFwZTxPcGVuU2hpZnQsIE9wZW5TaGlmdFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiT3BlblNoaWZ0XCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJmbG9hdF9jYXNoXCIsIFwiaW50XCIsIDBdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBDb3VudCB0aGUgZHJhd2VyIGFuZCBlbmQgdGhlIHNoaWZ0OiBieSBub3Rlcywgb3IgYXMgb25lIHN1bSB3aGVuIG5vIG5vdGVzIGFyZSBnaXZlbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xvc2VTaGlmdCB7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvdW50ZWQ6IHJlYWRvbmx5IChOb3RlQ291bnQpW107XG4gIHJlYWRvbmx5IGNvdW50ZWRfY2FzaDogbnVtYmVyO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG59XG4vKiogQ291bnQgdGhlIGRyYXdlciBhbmQgZW5kIHRoZSBzaGlmdDogYnkgbm90ZXMsIG9yIGFzIG9uZSBzdW0gd2hlbiBubyBub3RlcyBhcmUgZ2l2ZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIENsb3NlU2hpZnRXaXJlIHtcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgY291bnRlZD86IHJlYWRvbmx5IChOb3RlQ291bnRXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjb3VudGVkX2Nhc2g/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQ2xvc2VTaGlmdDogU2hhcGU8Q2xvc2VTaGlmdCwgQ2xvc2VTaGlmdFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ2xvc2VTaGlmdFwiLCBbXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJjb3VudGVkXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IE5vdGVDb3VudCB9IH0sIFtdXSxcbiAgW1wiY291bnRlZF9jYXNoXCIsIFwiaW50XCIsIDBdLFxuICBbXCJub3RlXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogUHV0IGNhc2ggaW50byB0aGUgZHJhd2VyIChwb3NpdGl2ZSkgb3IgdGFrZSBpdCBvdXQgKG5lZ2F0aXZlKSwgd2l0aCBhIHJlYXNvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTW92ZUNhc2gge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xufVxuLyoqIFB1dCBjYXNoIGludG8gdGhlIGRyYXdlciAocG9zaXRpdmUpIG9yIHRha2UgaXQgb3V0IChuZWdhdGl2ZSksIHdpdGggYSByZWFzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIE1vdmVDYXNoV2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgbm90ZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBNb3ZlQ2FzaDogU2hhcGU8TW92ZUNhc2gsIE1vdmVDYXNoV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJNb3ZlQ2FzaFwiLCBbXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJhbW91bnRcIiwgXCJpbnRcIl0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbiAgW1wibm90ZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIE9wZW4gdGhlIGRyYXdlciB3aXRob3V0IGEgc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlbkRyYXdlciB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogT3BlbiB0aGUgZHJhd2VyIHdpdGhvdXQgYSBzYWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuRHJhd2VyV2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IE9wZW5EcmF3ZXI6IFNoYXBlPE9wZW5EcmF3ZXIsIE9wZW5EcmF3ZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk9wZW5EcmF3ZXJcIiwgW1xuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogT3BlbiBhIGJpbGwgZm9yIGEgdGFibGUsIG9yIHB1dCBhIGNhcnQgYXNpZGUgdW5kZXIgYSBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuQmlsbCB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBvcmRlcl90eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGd1ZXN0czogbnVtYmVyO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKFdhbnRlZClbXTtcbn1cbi8qKiBPcGVuIGEgYmlsbCBmb3IgYSB0YWJsZSwgb3IgcHV0IGEgY2FydCBhc2lkZSB1bmRlciBhIG5hbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5CaWxsV2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGd1ZXN0cz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZ29vZHM/OiByZWFkb25seSAoV2FudGVkV2lyZSlbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBPcGVuQmlsbDogU2hhcGU8T3BlbkJpbGwsIE9wZW5CaWxsV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJPcGVuQmlsbFwiLCBbXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJndWVzdHNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFdhbnRlZCB9IH0sIFtdXSxcbl0sIHt9KTtcblxuLyoqIFB1dCBtb3JlIGdvb2RzIG9uIGEgYmlsbDsgYW55IHRpbGwgbWF5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBBZGRUb0JpbGwge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoV2FudGVkKVtdO1xufVxuLyoqIFB1dCBtb3JlIGdvb2RzIG9uIGEgYmlsbDsgYW55IHRpbGwgbWF5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBBZGRUb0JpbGxXaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKFdhbnRlZFdpcmUpW107XG59XG5leHBvcnQgY29uc3QgQWRkVG9CaWxsOiBTaGFwZTxBZGRUb0JpbGwsIEFkZFRvQmlsbFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQWRkVG9CaWxsXCIsIFtcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wiZ29vZHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gV2FudGVkIH0gfV0sXG5dLCB7fSk7XG5cbi8qKiBUYWtlIGxpbmVzIG9mZiBhIGJpbGwsIHdpdGggYSByZWFzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIFZvaWRCaWxsTGluZXMge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbi8qKiBUYWtlIGxpbmVzIG9mZiBhIGJpbGwsIHdpdGggYSByZWFzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIFZvaWRCaWxsTGluZXNXaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgVm9pZEJpbGxMaW5lczogU2hhcGU8Vm9pZEJpbGxMaW5lcywgVm9pZEJpbGxMaW5lc1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiVm9pZEJpbGxMaW5lc1wiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImxpbmVzXCIsIHsgbGlzdDogXCJzdHJcIiB9XSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogR2l2ZSBhIGRpc2NvdW50IG9uIHRoZSB3aG9sZSBiaWxsLCBpbiB0aG91c2FuZHRocyBvciBydXBpYWg7IHplcm8gdGFrZXMgaXQgYXdheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlzY291bnRCaWxsIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogR2l2ZSBhIGRpc2NvdW50IG9uIHRoZSB3aG9sZSBiaWxsLCBpbiB0aG91c2FuZHRocyBvciBydXBpYWg7IHplcm8gdGFrZXMgaXQgYXdheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlzY291bnRCaWxsV2lyZSB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVhc29uPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IERpc2NvdW50QmlsbDogU2hhcGU8RGlzY291bnRCaWxsLCBEaXNjb3VudEJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRpc2NvdW50QmlsbFwiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImRpc2NvdW50X3Blcm1pbGxlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJkaXNjb3VudF9hbW91bnRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIFRha2UgYSBiaWxsIG92ZXIgdG8gdGhpcyB0aWxsLCB3aGljaCBhbG9uZSBtYXkgdGhlbiB0YWtlIG1vbmV5IGZvciBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGFrZUJpbGwge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbn1cbi8qKiBUYWtlIGEgYmlsbCBvdmVyIHRvIHRoaXMgdGlsbCwgd2hpY2ggYWxvbmUgbWF5IHRoZW4gdGFrZSBtb25leSBmb3IgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFRha2VCaWxsV2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFRha2VCaWxsOiBTaGFwZTxUYWtlQmlsbCwgVGFrZUJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlRha2VCaWxsXCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIE1vdmUgbGluZXMsIG9yIHBhcnRzIG9mIHRoZW0sIHRvIGFub3RoZXIgYmlsbDogdG8gYSBuZXcgb25lIGNhbGxlZCBgbmFtZWAgd2hlbiBgdG9gIGlzIGVtcHR5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTcGxpdEJpbGwge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcnRzOiByZWFkb25seSAoTGluZVBhcnQpW107XG4gIHJlYWRvbmx5IHRvOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbn1cbi8qKiBNb3ZlIGxpbmVzLCBvciBwYXJ0cyBvZiB0aGVtLCB0byBhbm90aGVyIGJpbGw6IHRvIGEgbmV3IG9uZSBjYWxsZWQgYG5hbWVgIHdoZW4gYHRvYCBpcyBlbXB0eS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3BsaXRCaWxsV2lyZSB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFydHM6IHJlYWRvbmx5IChMaW5lUGFydFdpcmUpW107XG4gIHJlYWRvbmx5IHRvPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFNwbGl0QmlsbDogU2hhcGU8U3BsaXRCaWxsLCBTcGxpdEJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlNwbGl0QmlsbFwiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInBhcnRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IExpbmVQYXJ0IH0gfV0sXG4gIFtcInRvXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQSBsaW5lIG9mIGEgYmlsbCwgb3Igc28gbXVjaCBvZiBpdCAoMDogYWxsKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGluZVBhcnQge1xuICByZWFkb25seSBsaW5lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xufVxuLyoqIEEgbGluZSBvZiBhIGJpbGwsIG9yIHNvIG11Y2ggb2YgaXQgKDA6IGFsbCkuICovXG5leHBvcnQgaW50ZXJmYWNlIExpbmVQYXJ0V2lyZSB7XG4gIHJlYWRvbmx5IGxpbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IExpbmVQYXJ0OiBTaGFwZTxMaW5lUGFydCwgTGluZVBhcnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkxpbmVQYXJ0XCIsIFtcbiAgW1wibGluZVwiLCBcInN0clwiXSxcbiAgW1wicXR5X21pbGxpXCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBNb3ZlIGFsbCB0aGF0IGlzIG9wZW4gb24gb25lIGJpbGwgdG8gYW5vdGhlciwgYW5kIGdpdmUgdGhlIGVtcHR5IG9uZSB1cC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVyZ2VCaWxscyB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgdG86IHN0cmluZztcbn1cbi8qKiBNb3ZlIGFsbCB0aGF0IGlzIG9wZW4gb24gb25lIGJpbGwgdG8gYW5vdGhlciwgYW5kIGdpdmUgdGhlIGVtcHR5IG9uZSB1cC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVyZ2VCaWxsc1dpcmUge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgTWVyZ2VCaWxsczogU2hhcGU8TWVyZ2VCaWxscywgTWVyZ2VCaWxsc1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTWVyZ2VCaWxsc1wiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInRvXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogR2l2ZSBhIGJpbGwgdXAgd2l0aCBhbGwgdGhhdCBpcyBvcGVuIG9uIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcm9wQmlsbCB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogR2l2ZSBhIGJpbGwgdXAgd2l0aCBhbGwgdGhhdCBpcyBvcGVuIG9uIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcm9wQmlsbFdpcmUge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IERyb3BCaWxsOiBTaGFwZTxEcm9wQmlsbCwgRHJvcEJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRyb3BCaWxsXCIsIFtcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogQ2hhbmdlIG9uZSBvZiB0aGUgdGVybXMgb2Ygc2VsbGluZywgZm9yIGEgYnJhbmNoIG9yICh3aXRoIG5vIGJyYW5jaCkgZm9yIHRoZSB3aG9sZSBzaG9wLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDaGFuZ2VTZXR0aW5nIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNldHRpbmc6IENoYXJnZXNTZXR0aW5nIHwgUm91bmRpbmdTZXR0aW5nIHwgUmVjZWlwdFNldHRpbmcgfCBSZWFzb25zU2V0dGluZyB8IFFyaXNTZXR0aW5nIHwgRGF5U2V0dGluZztcbn1cbi8qKiBDaGFuZ2Ugb25lIG9mIHRoZSB0ZXJtcyBvZiBzZWxsaW5nLCBmb3IgYSBicmFuY2ggb3IgKHdpdGggbm8gYnJhbmNoKSBmb3IgdGhlIHdob2xlIHNob3AuICovXG5leHBvcnQgaW50ZXJmYWNlIENoYW5nZVNldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzZXR0aW5nOiBDaGFyZ2VzU2V0dGluZ1dpcmUgfCBSb3VuZGluZ1NldHRpbmdXaXJlIHwgUmVjZWlwdFNldHRpbmdXaXJlIHwgUmVhc29uc1NldHRpbmdXaXJlIHwgUXJpc1NldHRpbmdXaXJlIHwgRGF5U2V0dGluZ1dpcmU7XG59XG5leHBvcnQgY29uc3QgQ2hhbmdlU2V0dGluZzogU2hhcGU8Q2hhbmdlU2V0dGluZywgQ2hhbmdlU2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ2hhbmdlU2V0dGluZ1wiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2V0dGluZ1wiLCB7IGFueTogW3sgc3RydWN0OiAoKSA9PiBDaGFyZ2VzU2V0dGluZyB9LCB7IHN0cnVjdDogKCkgPT4gUm91bmRpbmdTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBSZWNlaXB0U2V0dGluZyB9LCB7IHN0cnVjdDogKCkgPT4gUmVhc29uc1NldHRpbmcgfSwgeyBzdHJ1Y3Q6ICgpID0+IFFyaXNTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBEYXlTZXR0aW5nIH1dIH1dLFxuXSwge30pO1xuXG4vKiogU2V0IHVwIGEgYnJhbmNoJ3MgcHJpbnRlciwgb3IgY2hhbmdlIGl0LCB1bmRlciBhIHNob3J0IG5hbWUgc3VjaCBhcyBga2FzaXJgIG9yIGBkYXB1cmAuICovXG5leHBvcnQgaW50ZXJmYWNlIFNldFByaW50ZXIge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZztcbn1cbi8qKiBTZXQgdXAgYSBicmFuY2gncyBwcmludGVyLCBvciBjaGFuZ2UgaXQsIHVuZGVyIGEgc2hvcnQgbmFtZSBzdWNoIGFzIGBrYXNpcmAgb3IgYGRhcHVyYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0UHJpbnRlcldpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZ1dpcmU7XG59XG5leHBvcnQgY29uc3QgU2V0UHJpbnRlcjogU2hhcGU8U2V0UHJpbnRlciwgU2V0UHJpbnRlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2V0UHJpbnRlclwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbiAgW1wic2V0dGluZ1wiLCB7IHN0cnVjdDogKCkgPT4gUHJpbnRlclNldHRpbmcgfV0sXG5dLCB7fSk7XG5cbi8qKiBUYWtlIGEgcHJpbnRlciBhd2F5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZW1vdmVQcmludGVyIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbn1cbi8qKiBUYWtlIGEgcHJpbnRlciBhd2F5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZW1vdmVQcmludGVyV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUmVtb3ZlUHJpbnRlcjogU2hhcGU8UmVtb3ZlUHJpbnRlciwgUmVtb3ZlUHJpbnRlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVtb3ZlUHJpbnRlclwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFByaW50IGEgc3RyaXAgdGhhdCBzaG93cyB3aGF0IGEgcHJpbnRlciBjYW4gZG87IHRoZSBkcmF3ZXIgb24gaXQgb3BlbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFRyeVByaW50ZXIge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xufVxuLyoqIFByaW50IGEgc3RyaXAgdGhhdCBzaG93cyB3aGF0IGEgcHJpbnRlciBjYW4gZG87IHRoZSBkcmF3ZXIgb24gaXQgb3BlbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFRyeVByaW50ZXJXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBUcnlQcmludGVyOiBTaGFwZTxUcnlQcmludGVyLCBUcnlQcmludGVyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJUcnlQcmludGVyXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogUHJpbnQgdGhlIHJlY2VpcHQgb2YgYSBzYWxlLCBvciBvZiBhIHJlZnVuZCBvciB2b2lkLCBmb3IgdGhlIGZpcnN0IHRpbWU7IGB0aWxsLnJlcHJpbnRfcmVjZWlwdGAgbWFrZXMgY29waWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludFJlY2VpcHQge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbn1cbi8qKiBQcmludCB0aGUgcmVjZWlwdCBvZiBhIHNhbGUsIG9yIG9mIGEgcmVmdW5kIG9yIHZvaWQsIGZvciB0aGUgZmlyc3QgdGltZTsgYHRpbGwucmVwcmludF9yZWNlaXB0YCBtYWtlcyBjb3BpZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50UmVjZWlwdFdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBQcmludFJlY2VpcHQ6IFNoYXBlPFByaW50UmVjZWlwdCwgUHJpbnRSZWNlaXB0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJQcmludFJlY2VpcHRcIiwgW1xuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogU2VuZCB3aGF0IGlzIG5ldyBvbiBhIGJpbGwgKG9yIGEgc2FsZSkgdG8gdGhlIGtpdGNoZW4sIGFuZCBzYXkgd2hhdCBvZiB0aGUgb2xkIGlzIG5vdCB3YW50ZWQgYW55IG1vcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFNlbmRUb0tpdGNoZW4ge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBTZW5kIHdoYXQgaXMgbmV3IG9uIGEgYmlsbCAob3IgYSBzYWxlKSB0byB0aGUga2l0Y2hlbiwgYW5kIHNheSB3aGF0IG9mIHRoZSBvbGQgaXMgbm90IHdhbnRlZCBhbnkgbW9yZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2VuZFRvS2l0Y2hlbldpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNhbGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGxpbmVzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBTZW5kVG9LaXRjaGVuOiBTaGFwZTxTZW5kVG9LaXRjaGVuLCBTZW5kVG9LaXRjaGVuV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTZW5kVG9LaXRjaGVuXCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibGluZXNcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbl0sIHt9KTtcblxuLyoqIFByaW50IGEga2l0Y2hlbiB0aWNrZXQgYWdhaW4sIG1hcmtlZCBhcyBhIGNvcHkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlcHJpbnRUaWNrZXQge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpY2tldDogc3RyaW5nO1xufVxuLyoqIFByaW50IGEga2l0Y2hlbiB0aWNrZXQgYWdhaW4sIG1hcmtlZCBhcyBhIGNvcHkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlcHJpbnRUaWNrZXRXaXJlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWNrZXQ6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBSZXByaW50VGlja2V0OiBTaGFwZTxSZXByaW50VGlja2V0LCBSZXByaW50VGlja2V0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZXByaW50VGlja2V0XCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1widGlja2V0XCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogQSBub2RlIHNheXMgd2hhdCBiZWNhbWUgb2YgYSBzdHJpcDogcHJpbnRlZCwgb3IgKHdpdGggYHdoeWApIGdpdmVuIHVwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RlUGFwZXIge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5OiBudW1iZXI7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgd2h5OiBzdHJpbmc7XG59XG4vKiogQSBub2RlIHNheXMgd2hhdCBiZWNhbWUgb2YgYSBzdHJpcDogcHJpbnRlZCwgb3IgKHdpdGggYHdoeWApIGdpdmVuIHVwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RlUGFwZXJXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcGVyOiBcInJlY2VpcHRcIiB8IFwidGVzdFwiIHwgXCJ0aWNrZXRcIjtcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcHJpbnRlcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgd2h5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IE5vdGVQYXBlcjogU2hhcGU8Tm90ZVBhcGVyLCBOb3RlUGFwZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk5vdGVQYXBlclwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wicGFwZXJcIiwgeyBvZjogW1wicmVjZWlwdFwiLCBcInRlc3RcIiwgXCJ0aWNrZXRcIl0gfV0sXG4gIFtcIm9mXCIsIFwic3RyXCJdLFxuICBbXCJjb3B5XCIsIFwiaW50XCIsIDBdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ3aHlcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIG5vZGUgc2F5cyB0aGF0IGl0IG9wZW5lZCBhIGRyYXdlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm90ZUtpY2sge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG59XG4vKiogQSBub2RlIHNheXMgdGhhdCBpdCBvcGVuZWQgYSBkcmF3ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIE5vdGVLaWNrV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBOb3RlS2ljazogU2hhcGU8Tm90ZUtpY2ssIE5vdGVLaWNrV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOb3RlS2lja1wiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbiAgW1wib2ZcIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBTZW5kIHRoZSByZWNlaXB0IG9mIGEgc2FsZSB0byBhbiBlLW1haWwgYWRkcmVzcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWFpbFJlY2VpcHQge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvOiBzdHJpbmc7XG59XG4vKiogU2VuZCB0aGUgcmVjZWlwdCBvZiBhIHNhbGUgdG8gYW4gZS1tYWlsIGFkZHJlc3MuICovXG5leHBvcnQgaW50ZXJmYWNlIE1haWxSZWNlaXB0V2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgdG86IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBNYWlsUmVjZWlwdDogU2hhcGU8TWFpbFJlY2VpcHQsIE1haWxSZWNlaXB0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJNYWlsUmVjZWlwdFwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInRvXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogU2F5IHdoaWNoIG5vZGUgc2VuZHMgbWFpbCwgdW5kZXIgd2hpY2ggbmFtZSwgYW5kIHdoZXJlIGFuc3dlcnMgZ28uICovXG5leHBvcnQgaW50ZXJmYWNlIFNldE1haWwge1xuICByZWFkb25seSBzZW50X2J5OiBcImh1YlwiIHwgXCJub2JvZHlcIiB8IFwic2hvcFwiO1xuICByZWFkb25seSBzZW5kZXJfbmFtZTogc3RyaW5nO1xuICByZWFkb25seSByZXBseV90bzogc3RyaW5nO1xufVxuLyoqIFNheSB3aGljaCBub2RlIHNlbmRzIG1haWwsIHVuZGVyIHdoaWNoIG5hbWUsIGFuZCB3aGVyZSBhbnN3ZXJzIGdvLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXRNYWlsV2lyZSB7XG4gIHJlYWRvbmx5IHNlbnRfYnk6IFwiaHViXCIgfCBcIm5vYm9keVwiIHwgXCJzaG9wXCI7XG4gIHJlYWRvbmx5IHNlbmRlcl9uYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZXBseV90bz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBTZXRNYWlsOiBTaGFwZTxTZXRNYWlsLCBTZXRNYWlsV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTZXRNYWlsXCIsIFtcbiAgW1wic2VudF9ieVwiLCB7IG9mOiBbXCJodWJcIiwgXCJub2JvZHlcIiwgXCJzaG9wXCJdIH1dLFxuICBbXCJzZW5kZXJfbmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVwbHlfdG9cIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIG5vZGUgc2F5cyB3aGF0IGJlY2FtZSBvZiBhIG1haWw6IHRha2VuIGJ5IGEgbWFpbCBzZXJ2ZXIsIG9yICh3aXRoIGB3aHlgKSBnaXZlbiB1cC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm90ZU1haWwge1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdoeTogc3RyaW5nO1xufVxuLyoqIEEgbm9kZSBzYXlzIHdoYXQgYmVjYW1lIG9mIGEgbWFpbDogdGFrZW4gYnkgYSBtYWlsIHNlcnZlciwgb3IgKHdpdGggYHdoeWApIGdpdmVuIHVwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RlTWFpbFdpcmUge1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdoeT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBOb3RlTWFpbDogU2hhcGU8Tm90ZU1haWwsIE5vdGVNYWlsV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOb3RlTWFpbFwiLCBbXG4gIFtcIm1haWxcIiwgXCJzdHJcIl0sXG4gIFtcIndoeVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIEEgc2FsZSBpbiBhIGxpc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbGVSb3cge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVmdW5kZWQ6IG51bWJlcjtcbn1cbi8qKiBBIHNhbGUgaW4gYSBsaXN0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlUm93V2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSB0czogbnVtYmVyO1xuICByZWFkb25seSBhY3Rvcjogc3RyaW5nO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSByZWZ1bmRlZDogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IFNhbGVSb3c6IFNoYXBlPFNhbGVSb3csIFNhbGVSb3dXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlNhbGVSb3dcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJyZWNlaXB0XCIsIFwic3RyXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJ0c1wiLCBcImludFwiXSxcbiAgW1wiYWN0b3JcIiwgXCJzdHJcIl0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCJdLFxuICBbXCJyZWZ1bmRlZFwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIFRoZSBzYWxlcyBvZiBhIGJ1c2luZXNzIGRheSwgYnkgdGltZSwgNTAwIGF0IG9uY2U7IGBhZnRlcl90c2AgYW5kIGBhZnRlcl9zYWxlYCBvZiB0aGUgbGFzdCBvbmUgZ28gb24gZnJvbSB0aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZXNPZkRheSB7XG4gIHJlYWRvbmx5IGRheTogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXJfdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWZ0ZXJfc2FsZTogc3RyaW5nO1xufVxuLyoqIFRoZSBzYWxlcyBvZiBhIGJ1c2luZXNzIGRheSwgYnkgdGltZSwgNTAwIGF0IG9uY2U7IGBhZnRlcl90c2AgYW5kIGBhZnRlcl9zYWxlYCBvZiB0aGUgbGFzdCBvbmUgZ28gb24gZnJvbSB0aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZXNPZkRheVdpcmUge1xuICByZWFkb25seSBkYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBhZnRlcl90cz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYWZ0ZXJfc2FsZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBTYWxlc09mRGF5OiBTaGFwZTxTYWxlc09mRGF5LCBTYWxlc09mRGF5V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTYWxlc09mRGF5XCIsIFtcbiAgW1wiZGF5XCIsIFwic3RyXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImFmdGVyX3RzXCIsIFwiaW50XCIsIC0xXSxcbiAgW1wiYWZ0ZXJfc2FsZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIEEgc2FsZSB3aXRoIGFsbCB0aGF0IGZvbGxvd2VkLiBgd2FpdGluZ2AgYXJlIHRoZSBudW1iZXJzIG9mIHBheW1lbnRzIHRoYXQgYXJlIGNsYWltZWQgYW5kIG5vdCB5ZXQgc2Vlbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZVNlZW4ge1xuICByZWFkb25seSBzYWxlOiBTYWxlQ29tcGxldGVkO1xuICByZWFkb25seSByZWZ1bmRzOiByZWFkb25seSAoUmVmdW5kU2VlbilbXTtcbiAgcmVhZG9ubHkgd2FpdGluZzogcmVhZG9ubHkgKG51bWJlcilbXTtcbiAgcmVhZG9ubHkgY29waWVzOiBudW1iZXI7XG59XG4vKiogQSBzYWxlIHdpdGggYWxsIHRoYXQgZm9sbG93ZWQuIGB3YWl0aW5nYCBhcmUgdGhlIG51bWJlcnMgb2YgcGF5bWVudHMgdGhhdCBhcmUgY2xhaW1lZCBhbmQgbm90IHlldCBzZWVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlU2VlbldpcmUge1xuICByZWFkb25seSBzYWxlOiBTYWxlQ29tcGxldGVkV2lyZTtcbiAgcmVhZG9ubHkgcmVmdW5kczogcmVhZG9ubHkgKFJlZnVuZFNlZW5XaXJlKVtdO1xuICByZWFkb25seSB3YWl0aW5nOiByZWFkb25seSAobnVtYmVyKVtdO1xuICByZWFkb25seSBjb3BpZXM6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBTYWxlU2VlbjogU2hhcGU8U2FsZVNlZW4sIFNhbGVTZWVuV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTYWxlU2VlblwiLCBbXG4gIFtcInNhbGVcIiwgeyBzdHJ1Y3Q6ICgpID0+IFNhbGVDb21wbGV0ZWQgfV0sXG4gIFtcInJlZnVuZHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gUmVmdW5kU2VlbiB9IH1dLFxuICBbXCJ3YWl0aW5nXCIsIHsgbGlzdDogXCJpbnRcIiB9XSxcbiAgW1wiY29waWVzXCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogV2hhdCB3YXMgZ2l2ZW4gYmFjayBvZiBhIHNhbGUsIGFuZCBob3cuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlZnVuZFNlZW4ge1xuICByZWFkb25seSByZWZ1bmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSB2b2lkOiBib29sZWFuO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChHb29kQmFjaylbXTtcbn1cbi8qKiBXaGF0IHdhcyBnaXZlbiBiYWNrIG9mIGEgc2FsZSwgYW5kIGhvdy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVmdW5kU2VlbldpcmUge1xuICByZWFkb25seSByZWZ1bmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSB2b2lkOiBib29sZWFuO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChHb29kQmFja1dpcmUpW107XG59XG5leHBvcnQgY29uc3QgUmVmdW5kU2VlbjogU2hhcGU8UmVmdW5kU2VlbiwgUmVmdW5kU2VlbldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVmdW5kU2VlblwiLCBbXG4gIFtcInJlZnVuZFwiLCBcInN0clwiXSxcbiAgW1wicmVjZWlwdFwiLCBcInN0clwiXSxcbiAgW1widm9pZFwiLCBcImJvb2xcIl0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IEdvb2RCYWNrIH0gfV0sXG5dLCB7fSk7XG5cbi8qKiBBIHNhbGUgYnkgaXRzIGlkIG9yIHJlY2VpcHQgbnVtYmVyLiBSZWZ1c2VzIHRpbGwudW5rbm93bl9zYWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGaW5kU2FsZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbn1cbi8qKiBBIHNhbGUgYnkgaXRzIGlkIG9yIHJlY2VpcHQgbnVtYmVyLiBSZWZ1c2VzIHRpbGwudW5rbm93bl9zYWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGaW5kU2FsZVdpcmUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgRmluZFNhbGU6IFNoYXBlPEZpbmRTYWxlLCBGaW5kU2FsZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRmluZFNhbGVcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogQW4gb3BlbiBiaWxsIGluIGEgbGlzdDogYG93bmVyYCBpcyB0aGUgdGlsbCB0aGF0IG1heSB0YWtlIG1vbmV5IGZvciBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFJvdyB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG93bmVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgb3BlbmVkX21zOiBudW1iZXI7XG59XG4vKiogQW4gb3BlbiBiaWxsIGluIGEgbGlzdDogYG93bmVyYCBpcyB0aGUgdGlsbCB0aGF0IG1heSB0YWtlIG1vbmV5IGZvciBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFJvd1dpcmUge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBvd25lcjogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wZW5lZF9tczogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxSb3c6IFNoYXBlPEJpbGxSb3csIEJpbGxSb3dXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkJpbGxSb3dcIiwgW1xuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcIm93bmVyXCIsIFwic3RyXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCJdLFxuICBbXCJvcGVuZWRfbXNcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBUaGUgb3BlbiBiaWxscyBhbmQgY2FydHMgcHV0IGFzaWRlLCBvbGRlc3QgZmlyc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5CaWxscyB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xufVxuLyoqIFRoZSBvcGVuIGJpbGxzIGFuZCBjYXJ0cyBwdXQgYXNpZGUsIG9sZGVzdCBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlbkJpbGxzV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBPcGVuQmlsbHM6IFNoYXBlPE9wZW5CaWxscywgT3BlbkJpbGxzV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJPcGVuQmlsbHNcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIGJpbGw6IHdoYXQgaXMgb3BlbiBvbiBpdCBieSBsaW5lLCB3aGF0IHdhcyBwYWlkLCBhbmQgd2hhdCBwZW9wbGUgZGlkIHRvIGl0IG9uIGJvdGggc2lkZXMgb2YgYSBjdXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxTZWVuIHtcbiAgcmVhZG9ubHkgYmlsbDogQmlsbFN0YXRlO1xuICByZWFkb25seSBzdGF0dXM6IHN0cmluZztcbiAgcmVhZG9ubHkgb3Blbl9saW5lczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdmFsdWVzLkNhcnRMaW5lPj47XG4gIHJlYWRvbmx5IHBhaWRfdHdpY2U6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IHdlbnRfdHdpY2U6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogQSBiaWxsOiB3aGF0IGlzIG9wZW4gb24gaXQgYnkgbGluZSwgd2hhdCB3YXMgcGFpZCwgYW5kIHdoYXQgcGVvcGxlIGRpZCB0byBpdCBvbiBib3RoIHNpZGVzIG9mIGEgY3V0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsU2VlbldpcmUge1xuICByZWFkb25seSBiaWxsOiBCaWxsU3RhdGVXaXJlO1xuICByZWFkb25seSBzdGF0dXM6IHN0cmluZztcbiAgcmVhZG9ubHkgb3Blbl9saW5lczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdmFsdWVzLkNhcnRMaW5lV2lyZT4+O1xuICByZWFkb25seSBwYWlkX3R3aWNlOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSB3ZW50X3R3aWNlOiByZWFkb25seSAoc3RyaW5nKVtdO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxTZWVuOiBTaGFwZTxCaWxsU2VlbiwgQmlsbFNlZW5XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkJpbGxTZWVuXCIsIFtcbiAgW1wiYmlsbFwiLCB7IHN0cnVjdDogKCkgPT4gQmlsbFN0YXRlIH1dLFxuICBbXCJzdGF0dXNcIiwgXCJzdHJcIl0sXG4gIFtcIm9wZW5fbGluZXNcIiwgeyBtYXA6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQ2FydExpbmUgfSB9XSxcbiAgW1wicGFpZF90d2ljZVwiLCB7IGxpc3Q6IFwic3RyXCIgfV0sXG4gIFtcIndlbnRfdHdpY2VcIiwgeyBsaXN0OiBcInN0clwiIH1dLFxuXSwge30pO1xuXG4vKiogT25lIGJpbGwuIFJlZnVzZXMgdGlsbC51bmtub3duX2JpbGwuICovXG5leHBvcnQgaW50ZXJmYWNlIEZpbmRCaWxsIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xufVxuLyoqIE9uZSBiaWxsLiBSZWZ1c2VzIHRpbGwudW5rbm93bl9iaWxsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGaW5kQmlsbFdpcmUge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgRmluZEJpbGw6IFNoYXBlPEZpbmRCaWxsLCBGaW5kQmlsbFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRmluZEJpbGxcIiwgW1xuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogVGhlIHNoaWZ0cyBub2JvZHkgaGFzIGNsb3NlZCwgb2xkZXN0IGZpcnN0OyB3aXRoIGEgYGRheWAgYWxsIHNoaWZ0cyBvZiB0aGF0IGJ1c2luZXNzIGRheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlblNoaWZ0cyB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBkYXk6IHN0cmluZztcbn1cbi8qKiBUaGUgc2hpZnRzIG5vYm9keSBoYXMgY2xvc2VkLCBvbGRlc3QgZmlyc3Q7IHdpdGggYSBgZGF5YCBhbGwgc2hpZnRzIG9mIHRoYXQgYnVzaW5lc3MgZGF5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuU2hpZnRzV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGF5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IE9wZW5TaGlmdHM6IFNoYXBlPE9wZW5TaGlmdHMsIE9wZW5TaGlmdHNXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk9wZW5TaGlmdHNcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImRheVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIEEgc2hpZnQncyBkcmF3ZXIuIGBkaWZmZXJlbmNlYCBpcyBjb3VudGVkIGxlc3MgZXhwZWN0ZWQgKm5vdyo6IHNhbGVzIHRoYXQgY29tZSBpbiBhZnRlciB0aGUgY2xvc2luZyBtb3ZlIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJTZWVuIHtcbiAgcmVhZG9ubHkgc2hpZnQ6IFNoaWZ0U3RhdGU7XG4gIHJlYWRvbmx5IG1ldGhvZHM6IHJlYWRvbmx5IChNZXRob2RTdW0pW107XG4gIHJlYWRvbmx5IGV4cGVjdGVkX2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlmZmVyZW5jZTogbnVtYmVyO1xuICByZWFkb25seSBsYXRlX3NhbGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vdmVzOiByZWFkb25seSAoQ2FzaE1vdmUpW107XG59XG4vKiogQSBzaGlmdCdzIGRyYXdlci4gYGRpZmZlcmVuY2VgIGlzIGNvdW50ZWQgbGVzcyBleHBlY3RlZCAqbm93Kjogc2FsZXMgdGhhdCBjb21lIGluIGFmdGVyIHRoZSBjbG9zaW5nIG1vdmUgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIERyYXdlclNlZW5XaXJlIHtcbiAgcmVhZG9ubHkgc2hpZnQ6IFNoaWZ0U3RhdGVXaXJlO1xuICByZWFkb25seSBtZXRob2RzOiByZWFkb25seSAoTWV0aG9kU3VtV2lyZSlbXTtcbiAgcmVhZG9ubHkgZXhwZWN0ZWRfY2FzaDogbnVtYmVyO1xuICByZWFkb25seSBkaWZmZXJlbmNlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxhdGVfc2FsZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbW92ZXM6IHJlYWRvbmx5IChDYXNoTW92ZVdpcmUpW107XG59XG5leHBvcnQgY29uc3QgRHJhd2VyU2VlbjogU2hhcGU8RHJhd2VyU2VlbiwgRHJhd2VyU2VlbldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRHJhd2VyU2VlblwiLCBbXG4gIFtcInNoaWZ0XCIsIHsgc3RydWN0OiAoKSA9PiBTaGlmdFN0YXRlIH1dLFxuICBbXCJtZXRob2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IE1ldGhvZFN1bSB9IH1dLFxuICBbXCJleHBlY3RlZF9jYXNoXCIsIFwiaW50XCJdLFxuICBbXCJkaWZmZXJlbmNlXCIsIFwiaW50XCJdLFxuICBbXCJsYXRlX3NhbGVzXCIsIFwiaW50XCJdLFxuICBbXCJtb3Zlc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBDYXNoTW92ZSB9IH1dLFxuXSwge30pO1xuXG4vKiogV2hhdCB3ZW50IHRocm91Z2ggYSBkcmF3ZXIgYnkgb25lIG1ldGhvZDsgYGV4cGVjdGVkYCBpcyB3aGF0IHRoZXJlIHNob3VsZCBiZSBub3cuICovXG5leHBvcnQgaW50ZXJmYWNlIE1ldGhvZFN1bSB7XG4gIHJlYWRvbmx5IG1ldGhvZDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlczogbnVtYmVyO1xuICByZWFkb25seSBzb2xkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNsYWltZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVmdW5kZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVwYWlkOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vdmVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGV4cGVjdGVkOiBudW1iZXI7XG59XG4vKiogV2hhdCB3ZW50IHRocm91Z2ggYSBkcmF3ZXIgYnkgb25lIG1ldGhvZDsgYGV4cGVjdGVkYCBpcyB3aGF0IHRoZXJlIHNob3VsZCBiZSBub3cuICovXG5leHBvcnQgaW50ZXJmYWNlIE1ldGhvZFN1bVdpcmUge1xuICByZWFkb25seSBtZXRob2Q6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc29sZDogbnVtYmVyO1xuICByZWFkb25seSBjbGFpbWVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZnVuZGVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlcGFpZDogbnVtYmVyO1xuICByZWFkb25seSBtb3ZlZDogbnVtYmVyO1xuICByZWFkb25seSBleHBlY3RlZDogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IE1ldGhvZFN1bTogU2hhcGU8TWV0aG9kU3VtLCBNZXRob2RTdW1XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk1ldGhvZFN1bVwiLCBbXG4gIFtcIm1ldGhvZFwiLCBcInN0clwiXSxcbiAgW1wic2FsZXNcIiwgXCJpbnRcIl0sXG4gIFtcInNvbGRcIiwgXCJpbnRcIl0sXG4gIFtcImNsYWltZWRcIiwgXCJpbnRcIl0sXG4gIFtcInJlZnVuZGVkXCIsIFwiaW50XCJdLFxuICBbXCJyZXBhaWRcIiwgXCJpbnRcIl0sXG4gIFtcIm1vdmVkXCIsIFwiaW50XCJdLFxuICBbXCJleHBlY3RlZFwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIENhc2ggaW4gb3Igb3V0LCBvciAoYG9wZW5lZF9vbmx5YCkgdGhlIGRyYXdlciBvcGVuZWQgZm9yIG5vdGhpbmcuICovXG5leHBvcnQgaW50ZXJmYWNlIENhc2hNb3ZlIHtcbiAgcmVhZG9ubHkgdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wZW5lZF9vbmx5OiBudW1iZXI7XG59XG4vKiogQ2FzaCBpbiBvciBvdXQsIG9yIChgb3BlbmVkX29ubHlgKSB0aGUgZHJhd2VyIG9wZW5lZCBmb3Igbm90aGluZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2FzaE1vdmVXaXJlIHtcbiAgcmVhZG9ubHkgdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wZW5lZF9vbmx5OiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgQ2FzaE1vdmU6IFNoYXBlPENhc2hNb3ZlLCBDYXNoTW92ZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ2FzaE1vdmVcIiwgW1xuICBbXCJ0c1wiLCBcImludFwiXSxcbiAgW1wiYWN0b3JcIiwgXCJzdHJcIl0sXG4gIFtcImFtb3VudFwiLCBcImludFwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuICBbXCJub3RlXCIsIFwic3RyXCJdLFxuICBbXCJvcGVuZWRfb25seVwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIFdoYXQgc2hvdWxkIGJlIGluIGEgc2hpZnQncyBkcmF3ZXIgYW5kIHdoYXQgd2FzIGNvdW50ZWQuIFJlZnVzZXMgdGlsbC51bmtub3duX3NoaWZ0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJPZlNoaWZ0IHtcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbn1cbi8qKiBXaGF0IHNob3VsZCBiZSBpbiBhIHNoaWZ0J3MgZHJhd2VyIGFuZCB3aGF0IHdhcyBjb3VudGVkLiBSZWZ1c2VzIHRpbGwudW5rbm93bl9zaGlmdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyT2ZTaGlmdFdpcmUge1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IERyYXdlck9mU2hpZnQ6IFNoYXBlPERyYXdlck9mU2hpZnQsIERyYXdlck9mU2hpZnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRyYXdlck9mU2hpZnRcIiwgW1xuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIEEgcHJpbnRlciBpbiBhIGxpc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50ZXJSb3cge1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNldHRpbmc6IFByaW50ZXJTZXR0aW5nO1xufVxuLyoqIEEgcHJpbnRlciBpbiBhIGxpc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50ZXJSb3dXaXJlIHtcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZ1dpcmU7XG59XG5leHBvcnQgY29uc3QgUHJpbnRlclJvdzogU2hhcGU8UHJpbnRlclJvdywgUHJpbnRlclJvd1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUHJpbnRlclJvd1wiLCBbXG4gIFtcInByaW50ZXJcIiwgXCJzdHJcIl0sXG4gIFtcInNldHRpbmdcIiwgeyBzdHJ1Y3Q6ICgpID0+IFByaW50ZXJTZXR0aW5nIH1dLFxuXSwge30pO1xuXG4vKiogQSBicmFuY2gncyBwcmludGVycywgYnkgbmFtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRlcnMge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbn1cbi8qKiBBIGJyYW5jaCdzIHByaW50ZXJzLCBieSBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludGVyc1dpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBQcmludGVyczogU2hhcGU8UHJpbnRlcnMsIFByaW50ZXJzV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJQcmludGVyc1wiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIEEgc3RyaXAgdGhhdCB3YXMgYXNrZWQgZm9yIGFuZCBoYXMgbm90IGNvbWUgb3V0LCBhcyBmYXIgYXMgaXMga25vd24gaGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2FpdGluZ1JvdyB7XG4gIHJlYWRvbmx5IHBhcGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk6IG51bWJlcjtcbn1cbi8qKiBBIHN0cmlwIHRoYXQgd2FzIGFza2VkIGZvciBhbmQgaGFzIG5vdCBjb21lIG91dCwgYXMgZmFyIGFzIGlzIGtub3duIGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFdhaXRpbmdSb3dXaXJlIHtcbiAgcmVhZG9ubHkgcGFwZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weTogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IFdhaXRpbmdSb3c6IFNoYXBlPFdhaXRpbmdSb3csIFdhaXRpbmdSb3dXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIldhaXRpbmdSb3dcIiwgW1xuICBbXCJwYXBlclwiLCBcInN0clwiXSxcbiAgW1wib2ZcIiwgXCJzdHJcIl0sXG4gIFtcImNvcHlcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBUaGUgc3RyaXBzIHRoYXQgd2FpdCBmb3IgYSBwcmludGVyLCBvciBvZiB3aGljaCBub2JvZHkgY2FuIHRlbGw7IHRoZSBuZXdlc3QgaHVuZHJlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2FpdGluZ1BhcGVyIHtcblxufVxuLyoqIFRoZSBzdHJpcHMgdGhhdCB3YWl0IGZvciBhIHByaW50ZXIsIG9yIG9mIHdoaWNoIG5vYm9keSBjYW4gdGVsbDsgdGhlIG5ld2VzdCBodW5kcmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXYWl0aW5nUGFwZXJXaXJlIHtcblxufVxuZXhwb3J0IGNvbnN0IFdhaXRpbmdQYXBlcjogU2hhcGU8V2FpdGluZ1BhcGVyLCBXYWl0aW5nUGFwZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIldhaXRpbmdQYXBlclwiLCBbXG5cbl0sIHt9KTtcblxuLyoqIE1vbmV5IGEgY3VzdG9tZXIgc2hvd2VkIGFuZCBub2JvZHkgaGFzIHNlZW47IGBtaXNzZWRgIGNvdW50cyBob3cgb2Z0ZW4gc29tZWJvZHkgbG9va2VkIGZvciBpdCBpbiB2YWluLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDbGFpbSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudDogbnVtYmVyO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWV0aG9kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSBtaXNzZWQ6IG51bWJlcjtcbn1cbi8qKiBNb25leSBhIGN1c3RvbWVyIHNob3dlZCBhbmQgbm9ib2R5IGhhcyBzZWVuOyBgbWlzc2VkYCBjb3VudHMgaG93IG9mdGVuIHNvbWVib2R5IGxvb2tlZCBmb3IgaXQgaW4gdmFpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xhaW1XaXJlIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSB0czogbnVtYmVyO1xuICByZWFkb25seSBtZXRob2Q6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IG1pc3NlZDogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IENsYWltOiBTaGFwZTxDbGFpbSwgQ2xhaW1XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkNsYWltXCIsIFtcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicGF5bWVudFwiLCBcImludFwiXSxcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJyZWNlaXB0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcInRzXCIsIFwiaW50XCJdLFxuICBbXCJtZXRob2RcIiwgXCJzdHJcIl0sXG4gIFtcImFtb3VudFwiLCBcImludFwiXSxcbiAgW1wibWlzc2VkXCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogQ2xhaW1lZCBwYXltZW50cyB0aGF0IHdhaXQgZm9yIHNvbWVib2R5IHRvIHNlZSB0aGUgbW9uZXksIG9sZGVzdCBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xhaW1lZFBheW1lbnRzIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG59XG4vKiogQ2xhaW1lZCBwYXltZW50cyB0aGF0IHdhaXQgZm9yIHNvbWVib2R5IHRvIHNlZSB0aGUgbW9uZXksIG9sZGVzdCBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xhaW1lZFBheW1lbnRzV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDbGFpbWVkUGF5bWVudHM6IFNoYXBlPENsYWltZWRQYXltZW50cywgQ2xhaW1lZFBheW1lbnRzV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDbGFpbWVkUGF5bWVudHNcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIGN1c3RvbWVyJ3MgYWNjb3VudDogYG93ZWRgID0gbGVudCBsZXNzIHJlcGFpZDsgYGRlYnRzYCBhcmUgd2hhdCBpcyBsZWZ0LCBmaXJzdCB0aGUgb25lIGR1ZSBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidG9yIHtcbiAgcmVhZG9ubHkgY3VzdG9tZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBwaG9uZTogc3RyaW5nO1xuICByZWFkb25seSBsZW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlcGFpZDogbnVtYmVyO1xuICByZWFkb25seSBvd2VkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRlYnRzOiByZWFkb25seSAoRGVidClbXTtcbn1cbi8qKiBBIGN1c3RvbWVyJ3MgYWNjb3VudDogYG93ZWRgID0gbGVudCBsZXNzIHJlcGFpZDsgYGRlYnRzYCBhcmUgd2hhdCBpcyBsZWZ0LCBmaXJzdCB0aGUgb25lIGR1ZSBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidG9yV2lyZSB7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGhvbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGVudDogbnVtYmVyO1xuICByZWFkb25seSByZXBhaWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgb3dlZDogbnVtYmVyO1xuICByZWFkb25seSBkZWJ0czogcmVhZG9ubHkgKERlYnRXaXJlKVtdO1xufVxuZXhwb3J0IGNvbnN0IERlYnRvcjogU2hhcGU8RGVidG9yLCBEZWJ0b3JXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRlYnRvclwiLCBbXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCJdLFxuICBbXCJwaG9uZVwiLCBcInN0clwiXSxcbiAgW1wibGVudFwiLCBcImludFwiXSxcbiAgW1wicmVwYWlkXCIsIFwiaW50XCJdLFxuICBbXCJvd2VkXCIsIFwiaW50XCJdLFxuICBbXCJkZWJ0c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBEZWJ0IH0gfV0sXG5dLCB7fSk7XG5cbi8qKiBXaGF0IGlzIGxlZnQgdG8gcGF5IG9mIG9uZSBzYWxlIG9uIGNyZWRpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidCB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgZHVlX2RheTogc3RyaW5nO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGVmdDogbnVtYmVyO1xufVxuLyoqIFdoYXQgaXMgbGVmdCB0byBwYXkgb2Ygb25lIHNhbGUgb24gY3JlZGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEZWJ0V2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgZHVlX2RheTogc3RyaW5nO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGVmdDogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IERlYnQ6IFNoYXBlPERlYnQsIERlYnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRlYnRcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJyZWNlaXB0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcImR1ZV9kYXlcIiwgXCJzdHJcIl0sXG4gIFtcImFtb3VudFwiLCBcImludFwiXSxcbiAgW1wibGVmdFwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIFdobyBvd2VzIHRoZSBzaG9wIGhvdyBtdWNoLCB0aGUgbW9zdCBmaXJzdC4gV2l0aCBgZHVlX2J5YCBvbmx5IGRlYnRzIGR1ZSBieSB0aGF0IGRheTsgd2l0aCBhIGN1c3RvbWVyIG9ubHkgdGhlbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidG9ycyB7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGR1ZV9ieTogc3RyaW5nO1xufVxuLyoqIFdobyBvd2VzIHRoZSBzaG9wIGhvdyBtdWNoLCB0aGUgbW9zdCBmaXJzdC4gV2l0aCBgZHVlX2J5YCBvbmx5IGRlYnRzIGR1ZSBieSB0aGF0IGRheTsgd2l0aCBhIGN1c3RvbWVyIG9ubHkgdGhlbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidG9yc1dpcmUge1xuICByZWFkb25seSBjdXN0b21lcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZHVlX2J5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IERlYnRvcnM6IFNoYXBlPERlYnRvcnMsIERlYnRvcnNXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRlYnRvcnNcIiwgW1xuICBbXCJjdXN0b21lclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZHVlX2J5XCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQWxsIHNldHRpbmdzIGluIGZvcmNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR0aW5nc1NlZW4ge1xuICByZWFkb25seSBjaGFyZ2VzOiBDaGFyZ2VzU2V0dGluZztcbiAgcmVhZG9ubHkgcm91bmRpbmc6IFJvdW5kaW5nU2V0dGluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogUmVjZWlwdFNldHRpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbnM6IFJlYXNvbnNTZXR0aW5nO1xuICByZWFkb25seSBxcmlzOiBRcmlzU2V0dGluZztcbiAgcmVhZG9ubHkgZGF5OiBEYXlTZXR0aW5nO1xufVxuLyoqIEFsbCBzZXR0aW5ncyBpbiBmb3JjZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGluZ3NTZWVuV2lyZSB7XG4gIHJlYWRvbmx5IGNoYXJnZXM6IENoYXJnZXNTZXR0aW5nV2lyZTtcbiAgcmVhZG9ubHkgcm91bmRpbmc6IFJvdW5kaW5nU2V0dGluZ1dpcmU7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IFJlY2VpcHRTZXR0aW5nV2lyZTtcbiAgcmVhZG9ubHkgcmVhc29uczogUmVhc29uc1NldHRpbmdXaXJlO1xuICByZWFkb25seSBxcmlzOiBRcmlzU2V0dGluZ1dpcmU7XG4gIHJlYWRvbmx5IGRheTogRGF5U2V0dGluZ1dpcmU7XG59XG5leHBvcnQgY29uc3QgU2V0dGluZ3NTZWVuOiBTaGFwZTxTZXR0aW5nc1NlZW4sIFNldHRpbmdzU2VlbldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2V0dGluZ3NTZWVuXCIsIFtcbiAgW1wiY2hhcmdlc1wiLCB7IHN0cnVjdDogKCkgPT4gQ2hhcmdlc1NldHRpbmcgfV0sXG4gIFtcInJvdW5kaW5nXCIsIHsgc3RydWN0OiAoKSA9PiBSb3VuZGluZ1NldHRpbmcgfV0sXG4gIFtcInJlY2VpcHRcIiwgeyBzdHJ1Y3Q6ICgpID0+IFJlY2VpcHRTZXR0aW5nIH1dLFxuICBbXCJyZWFzb25zXCIsIHsgc3RydWN0OiAoKSA9PiBSZWFzb25zU2V0dGluZyB9XSxcbiAgW1wicXJpc1wiLCB7IHN0cnVjdDogKCkgPT4gUXJpc1NldHRpbmcgfV0sXG4gIFtcImRheVwiLCB7IHN0cnVjdDogKCkgPT4gRGF5U2V0dGluZyB9XSxcbl0sIHt9KTtcblxuLyoqIFRoZSB0ZXJtcyBhIGJyYW5jaCBzZWxscyBvbiBub3c6IGl0cyBvd24sIGVsc2UgdGhlIHNob3Ancy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGluZ3NPZiB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xufVxuLyoqIFRoZSB0ZXJtcyBhIGJyYW5jaCBzZWxscyBvbiBub3c6IGl0cyBvd24sIGVsc2UgdGhlIHNob3Ancy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGluZ3NPZldpcmUge1xuICByZWFkb25seSBicmFuY2g/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2V0dGluZ3NPZjogU2hhcGU8U2V0dGluZ3NPZiwgU2V0dGluZ3NPZldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2V0dGluZ3NPZlwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIFNvbWV0aGluZyB0aGF0IGhhcHBlbmVkIGFuZCB0aGF0IGEgcGVyc29uIHNob3VsZCBsb29rIGF0OiBgd2hhdGAgaXQgaXMsIGFib3V0IHdoaWNoIHRoaW5nLCB3aXRoIGl0cyBmaWd1cmVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGbGFnIHtcbiAgcmVhZG9ubHkgd2hhdDogc3RyaW5nO1xuICByZWFkb25seSBhYm91dDogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkga25vd246IG51bWJlcjtcbiAgcmVhZG9ubHkgbm93OiBudW1iZXI7XG59XG4vKiogU29tZXRoaW5nIHRoYXQgaGFwcGVuZWQgYW5kIHRoYXQgYSBwZXJzb24gc2hvdWxkIGxvb2sgYXQ6IGB3aGF0YCBpdCBpcywgYWJvdXQgd2hpY2ggdGhpbmcsIHdpdGggaXRzIGZpZ3VyZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEZsYWdXaXJlIHtcbiAgcmVhZG9ubHkgd2hhdDogc3RyaW5nO1xuICByZWFkb25seSBhYm91dDogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkga25vd246IG51bWJlcjtcbiAgcmVhZG9ubHkgbm93OiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgRmxhZzogU2hhcGU8RmxhZywgRmxhZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRmxhZ1wiLCBbXG4gIFtcIndoYXRcIiwgXCJzdHJcIl0sXG4gIFtcImFib3V0XCIsIFwic3RyXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImtub3duXCIsIFwiaW50XCJdLFxuICBbXCJub3dcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBXaGF0IHdhcyBhY2NlcHRlZCBhcyBpdCBoYXBwZW5lZCwgYW5kIHNob3VsZCBiZSBsb29rZWQgYXQgYnkgYSBwZXJzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIE5lZWRzQUxvb2sge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgc2luY2U6IHN0cmluZztcbn1cbi8qKiBXaGF0IHdhcyBhY2NlcHRlZCBhcyBpdCBoYXBwZW5lZCwgYW5kIHNob3VsZCBiZSBsb29rZWQgYXQgYnkgYSBwZXJzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIE5lZWRzQUxvb2tXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzaW5jZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBOZWVkc0FMb29rOiBTaGFwZTxOZWVkc0FMb29rLCBOZWVkc0FMb29rV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOZWVkc0FMb29rXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJzaW5jZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIEEgbGV0dGVyIGFzIGl0IGlzIHRvIGJlIHNlbnQuIGBzdG9wYCBzYXlzIGJ5IGEgY29kZSB3aHkgaXQgbmVlZCBub3QgYmUgKGFueSBtb3JlKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGV0dGVyIHtcbiAgcmVhZG9ubHkgc3RvcDogc3RyaW5nO1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgdG86IHN0cmluZztcbiAgcmVhZG9ubHkgc2VuZGVyX25hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVwbHlfdG86IHN0cmluZztcbiAgcmVhZG9ubHkgc3ViamVjdDogc3RyaW5nO1xuICByZWFkb25seSBkb2M6IHJlYWRvbmx5ICh2YWx1ZXMuUm93IHwgdmFsdWVzLlFyIHwgdmFsdWVzLkJhcilbXTtcbn1cbi8qKiBBIGxldHRlciBhcyBpdCBpcyB0byBiZSBzZW50LiBgc3RvcGAgc2F5cyBieSBhIGNvZGUgd2h5IGl0IG5lZWQgbm90IGJlIChhbnkgbW9yZSkuICovXG5leHBvcnQgaW50ZXJmYWNlIExldHRlcldpcmUge1xuICByZWFkb25seSBzdG9wPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBtYWlsPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzYWxlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0bz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2VuZGVyX25hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlcGx5X3RvPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzdWJqZWN0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkb2M/OiByZWFkb25seSAodmFsdWVzLlJvd1dpcmUgfCB2YWx1ZXMuUXJXaXJlIHwgdmFsdWVzLkJhcldpcmUpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgTGV0dGVyOiBTaGFwZTxMZXR0ZXIsIExldHRlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTGV0dGVyXCIsIFtcbiAgW1wic3RvcFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibWFpbFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1widG9cIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNlbmRlcl9uYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZXBseV90b1wiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic3ViamVjdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZG9jXCIsIHsgbGlzdDogeyBhbnk6IFt7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlJvdyB9LCB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlFyIH0sIHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQmFyIH1dIH0gfSwgW11dLFxuXSwge30pO1xuXG4vKiogQSBsZXR0ZXIgd2l0aCBpdHMgYWRkcmVzcyBpbiB0aGUgY2xlYXIuIEZvciB0aGUgbm9kZSB0aGF0IHNlbmRzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZXR0ZXJPZiB7XG4gIHJlYWRvbmx5IG1haWw6IHN0cmluZztcbn1cbi8qKiBBIGxldHRlciB3aXRoIGl0cyBhZGRyZXNzIGluIHRoZSBjbGVhci4gRm9yIHRoZSBub2RlIHRoYXQgc2VuZHMgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIExldHRlck9mV2lyZSB7XG4gIHJlYWRvbmx5IG1haWw6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBMZXR0ZXJPZjogU2hhcGU8TGV0dGVyT2YsIExldHRlck9mV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJMZXR0ZXJPZlwiLCBbXG4gIFtcIm1haWxcIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIHN0cmlwIGZvciBhIHByaW50ZXIuIGBzdG9wYCBzYXlzIGJ5IGEgY29kZSB3aHkgaXQgbmVlZCBub3QgYmUgcHJpbnRlZCAoYW55IG1vcmUpLCBcIlwiIHRoYXQgaXQgc2hvdWxkIGJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXBlciB7XG4gIHJlYWRvbmx5IHN0b3A6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGRvYzogcmVhZG9ubHkgKHZhbHVlcy5Sb3cgfCB2YWx1ZXMuUXIgfCB2YWx1ZXMuQmFyKVtdO1xufVxuLyoqIEEgc3RyaXAgZm9yIGEgcHJpbnRlci4gYHN0b3BgIHNheXMgYnkgYSBjb2RlIHdoeSBpdCBuZWVkIG5vdCBiZSBwcmludGVkIChhbnkgbW9yZSksIFwiXCIgdGhhdCBpdCBzaG91bGQgYmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyV2lyZSB7XG4gIHJlYWRvbmx5IHN0b3A/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHByaW50ZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNldHRpbmc/OiBQcmludGVyU2V0dGluZ1dpcmUgfCBudWxsIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkb2M/OiByZWFkb25seSAodmFsdWVzLlJvd1dpcmUgfCB2YWx1ZXMuUXJXaXJlIHwgdmFsdWVzLkJhcldpcmUpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUGFwZXI6IFNoYXBlPFBhcGVyLCBQYXBlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUGFwZXJcIiwgW1xuICBbXCJzdG9wXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJzZXR0aW5nXCIsIHsgYW55OiBbeyBzdHJ1Y3Q6ICgpID0+IFByaW50ZXJTZXR0aW5nIH0sIFwibnVsbFwiXSB9LCBudWxsXSxcbiAgW1wiZG9jXCIsIHsgbGlzdDogeyBhbnk6IFt7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlJvdyB9LCB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlFyIH0sIHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQmFyIH1dIH0gfSwgW11dLFxuXSwge30pO1xuXG4vKiogQSBzdHJpcCBhcyBpdCBpcyB0byBiZSBwcmludGVkIG5vdzogb24gd2hpY2ggcHJpbnRlciwgYW5kIHdoYXQgc3RhbmRzIG9uIGl0LiBGb3IgdGhlIG5vZGUgdGhhdCBwcmludHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyT2Yge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk6IG51bWJlcjtcbn1cbi8qKiBBIHN0cmlwIGFzIGl0IGlzIHRvIGJlIHByaW50ZWQgbm93OiBvbiB3aGljaCBwcmludGVyLCBhbmQgd2hhdCBzdGFuZHMgb24gaXQuIEZvciB0aGUgbm9kZSB0aGF0IHByaW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFwZXJPZldpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUGFwZXJPZjogU2hhcGU8UGFwZXJPZiwgUGFwZXJPZldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUGFwZXJPZlwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wicGFwZXJcIiwgeyBvZjogW1wicmVjZWlwdFwiLCBcInRlc3RcIiwgXCJ0aWNrZXRcIl0gfV0sXG4gIFtcIm9mXCIsIFwic3RyXCJdLFxuICBbXCJjb3B5XCIsIFwiaW50XCIsIDBdLFxuXSwge30pO1xuXG4vKiogVGhlIHJlY2VpcHQgb2YgYSBzYWxlLCByZWZ1bmQgb3Igdm9pZCBhcyBhIGRvY3VtZW50OiBmb3IgUERGLCBtYWlsLCBhbmQgcHJpbnRlcnMgdGhhdCBoYW5nIG9uIHRoZSB0aWxsIGl0c2VsZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdERvYyB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgY29sdW1uczogbnVtYmVyO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG59XG4vKiogVGhlIHJlY2VpcHQgb2YgYSBzYWxlLCByZWZ1bmQgb3Igdm9pZCBhcyBhIGRvY3VtZW50OiBmb3IgUERGLCBtYWlsLCBhbmQgcHJpbnRlcnMgdGhhdCBoYW5nIG9uIHRoZSB0aWxsIGl0c2VsZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdERvY1dpcmUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvbHVtbnM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNvZGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUmVjZWlwdERvYzogU2hhcGU8UmVjZWlwdERvYywgUmVjZWlwdERvY1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVjZWlwdERvY1wiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcImNvbHVtbnNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImNvZGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIGRyYXdlcjogdGhlIHByaW50ZXIgaXQgaGFuZ3Mgb24uICovXG5leHBvcnQgaW50ZXJmYWNlIERyYXdlciB7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgc2V0dGluZzogUHJpbnRlclNldHRpbmc7XG59XG4vKiogQSBkcmF3ZXI6IHRoZSBwcmludGVyIGl0IGhhbmdzIG9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJXaXJlIHtcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZ1dpcmU7XG59XG5leHBvcnQgY29uc3QgRHJhd2VyOiBTaGFwZTxEcmF3ZXIsIERyYXdlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRHJhd2VyXCIsIFtcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbiAgW1wic2V0dGluZ1wiLCB7IHN0cnVjdDogKCkgPT4gUHJpbnRlclNldHRpbmcgfV0sXG5dLCB7fSk7XG5cbi8qKiBUaGUgZHJhd2VyIG9mIGEgdGlsbCwgdG8gYmUgb3BlbmVkIGZvciB3aGF0IGBvZmAgbmFtZXM7IE5vbmUgaWYgaXQgd2FzIG9wZW5lZCBmb3IgdGhhdCwgb3IgdGhlcmUgaXMgbm9uZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyT2Yge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuLyoqIFRoZSBkcmF3ZXIgb2YgYSB0aWxsLCB0byBiZSBvcGVuZWQgZm9yIHdoYXQgYG9mYCBuYW1lczsgTm9uZSBpZiBpdCB3YXMgb3BlbmVkIGZvciB0aGF0LCBvciB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJPZldpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IERyYXdlck9mOiBTaGFwZTxEcmF3ZXJPZiwgRHJhd2VyT2ZXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRyYXdlck9mXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIEEgc2FsZSdzIHJlY2VpcHQgYXMgdGV4dDsgdGhlIG9yaWdpbmFsIHVudGlsIGl0IHdhcyByZXByaW50ZWQsIHRoZW4gbWFya2VkIHdpdGggaXRzIG51bWJlciBhbW9uZyB0aGUgY29waWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWNlaXB0T2Yge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvbHVtbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2FzaGllcjogc3RyaW5nO1xufVxuLyoqIEEgc2FsZSdzIHJlY2VpcHQgYXMgdGV4dDsgdGhlIG9yaWdpbmFsIHVudGlsIGl0IHdhcyByZXByaW50ZWQsIHRoZW4gbWFya2VkIHdpdGggaXRzIG51bWJlciBhbW9uZyB0aGUgY29waWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWNlaXB0T2ZXaXJlIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBjb2x1bW5zPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjYXNoaWVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJlY2VpcHRPZjogU2hhcGU8UmVjZWlwdE9mLCBSZWNlaXB0T2ZXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJlY2VpcHRPZlwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcImNvbHVtbnNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImNhc2hpZXJcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIGNhcnQgcHJpY2VkIGJ1dCBub3Qgc29sZCwgYW5kIHdoYXQgaXQgd291bGQgY29zdCBpbiBjYXNoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRdW90ZWQge1xuICByZWFkb25seSBiaWxsOiB2YWx1ZXMuQmlsbDtcbiAgcmVhZG9ubHkgY2FzaF9kdWU6IG51bWJlcjtcbn1cbi8qKiBBIGNhcnQgcHJpY2VkIGJ1dCBub3Qgc29sZCwgYW5kIHdoYXQgaXQgd291bGQgY29zdCBpbiBjYXNoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRdW90ZWRXaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogdmFsdWVzLkJpbGxXaXJlO1xuICByZWFkb25seSBjYXNoX2R1ZTogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IFF1b3RlZDogU2hhcGU8UXVvdGVkLCBRdW90ZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlF1b3RlZFwiLCBbXG4gIFtcImJpbGxcIiwgeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5CaWxsIH1dLFxuICBbXCJjYXNoX2R1ZVwiLCBcImludFwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogV2hhdCBhIGNhcnQgd291bGQgY29zdCBvbiBhIGJ1c2luZXNzIGRheSBhdCBhIG1pbnV0ZSBvZiB0aGUgbG9jYWwgZGF5LiBSZWZ1c2VzIGFzIHNlbGxpbmcgaXQgd291bGQuICovXG5leHBvcnQgaW50ZXJmYWNlIFF1b3RlQ2FydCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgbWludXRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoV2FudGVkKVtdO1xuICByZWFkb25seSBvcmRlcl90eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3Blcm1pbGxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudDogbnVtYmVyO1xufVxuLyoqIFdoYXQgYSBjYXJ0IHdvdWxkIGNvc3Qgb24gYSBidXNpbmVzcyBkYXkgYXQgYSBtaW51dGUgb2YgdGhlIGxvY2FsIGRheS4gUmVmdXNlcyBhcyBzZWxsaW5nIGl0IHdvdWxkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRdW90ZUNhcnRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBtaW51dGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoV2FudGVkV2lyZSlbXTtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBRdW90ZUNhcnQ6IFNoYXBlPFF1b3RlQ2FydCwgUXVvdGVDYXJ0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJRdW90ZUNhcnRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiXSxcbiAgW1wibWludXRlXCIsIFwiaW50XCIsIDcyMF0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFdhbnRlZCB9IH1dLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkaXNjb3VudF9wZXJtaWxsZVwiLCBcImludFwiLCAwXSxcbiAgW1wiZGlzY291bnRfYW1vdW50XCIsIFwiaW50XCIsIDBdLFxuXSwge30pO1xuIiwgIi8qKlxuICogT25lIHJvdW5kIG9mIHRlbGxpbmcgdGhlIG5vZGUgdXBzdHJlYW0gd2hhdCBoYXBwZW5lZCBoZXJlLCB3aXRob3V0IGFueSBuZXR3b3JrOiB3aG9ldmVyIGRyaXZlcyBpdCBjYXJyaWVzIGVhY2ggcmVxdWVzdFxuICogYW5kIGJyaW5ncyBpdHMgYW5zd2VyLiBBIHJvdW5kIHRoYXQgaXMgY3V0IG9mZiBhbnl3aGVyZSBsb3NlcyBub3RoaW5nIGFuZCBpcyBiZWd1biBhZ2Fpbi4gVHdpbiBvZiBgc3luY19yb3VuZGAncyB1cHdhcmQgaGFsZlxuICogaW4gYGxhbmNhci9rZXJuZWwvc3luYy5weWAuXG4gKi9cblxuaW1wb3J0IHsgdHlwZSBSdW4sIGVuY29kZVJ1bnMgfSBmcm9tIFwiLi4vLi4va2l0L2tlcm5lbC9ydW5zLnRzXCI7XG5pbXBvcnQgeyByZWFkLCB3cml0ZSB9IGZyb20gXCIuLi8uLi9raXQvc2hhcGUudHNcIjtcbmltcG9ydCB7IEhlbGxvLCBQdXNoQW5zd2VyLCB0eXBlIFJ1bkFuc3dlciwgV2VsY29tZSB9IGZyb20gXCIuLi8uLi9raXQvc2hhcGVzL2tlcm5lbC50c1wiO1xuaW1wb3J0IHR5cGUgeyBKb3VybmFsIH0gZnJvbSBcIi4uL2pvdXJuYWwudHNcIjtcblxuLyoqIFdoYXQgaXMgdG8gYmUgc2VudDogd2hlcmUsIGFzIHdoYXQsIHRoZSBieXRlcy4gVGhlIGFuc3dlciBpcyBKU09OIGluIGJvdGggY2FzZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEFzayB7XG4gIHJlYWRvbmx5IHBhdGg6IFwiL3N5bmMvaGVsbG9cIiB8IFwiL3N5bmMvcHVzaFwiO1xuICByZWFkb25seSB0eXBlOiBcImFwcGxpY2F0aW9uL2pzb25cIiB8IFwiYXBwbGljYXRpb24veC1uZGpzb25cIjtcbiAgcmVhZG9ubHkgYm9keTogc3RyaW5nO1xufVxuXG4vKiogV2hhdCBvbmUgcm91bmQgZGlkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3VuZCB7XG4gIHJlYWRvbmx5IG5vZGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcm9sZTogc3RyaW5nO1xuICByZWFkb25seSBwdXNoZWQ6IG51bWJlcjtcbiAgLyoqIEhvdyBtYW55IGVudHJpZXMgd2VyZSBzYWlkIGFnYWluLCBiZWNhdXNlIHVwc3RyZWFtIGtuZXcgb3RoZXJzIHVuZGVyIHRoZWlyIG51bWJlcnMuICovXG4gIHJlYWRvbmx5IGFnYWluOiBudW1iZXI7XG4gIC8qKiBUaGUgb3RoZXIgY2xvY2ssIGxlc3Mgb3Vycy4gKi9cbiAgcmVhZG9ubHkgc2tld01zOiBudW1iZXI7XG59XG5cbmNvbnN0IE1PU1RfU1RFUFMgPSAxMF8wMDA7XG5cbi8qKiBUaGUgcm91bmQsIHJlcXVlc3QgYnkgcmVxdWVzdDsgZWFjaCBhbnN3ZXIgaXMgdGhlIHBhcnNlZCBKU09OLiBUaHJvd3Mgd2hhdCB0aGUgam91cm5hbCB0aHJvd3MuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24qIHB1c2hSb3VuZChqb3VybmFsOiBKb3VybmFsKTogQXN5bmNHZW5lcmF0b3I8QXNrLCBSb3VuZCwgdW5rbm93bj4ge1xuICBjb25zdCBhc2tlZE1zID0gam91cm5hbC5jbG9jay53YWxsKCk7XG4gIGNvbnN0IGhlbGxvID0geyB0ZW5hbnQ6IGpvdXJuYWwudGVuYW50LCB3YWxsX21zOiBhc2tlZE1zLCBoZWFkczogam91cm5hbC5oZWFkc1RvUHVzaCgpIH07XG4gIGNvbnN0IGNvbWUgPSB5aWVsZCB7IHBhdGg6IFwiL3N5bmMvaGVsbG9cIiwgdHlwZTogXCJhcHBsaWNhdGlvbi9qc29uXCIsIGJvZHk6IHdyaXRlKEhlbGxvLCBoZWxsbykgfTtcbiAgY29uc3Qgd2VsY29tZSA9IHJlYWQoV2VsY29tZSwgY29tZSk7XG4gIGNvbnN0IHNrZXdNcyA9IHdlbGNvbWUud2FsbF9tcyAtIE1hdGguZmxvb3IoKGFza2VkTXMgKyBqb3VybmFsLmNsb2NrLndhbGwoKSkgLyAyKTtcbiAgY29uc3QgcGVlciA9IHsgbmFtZTogd2VsY29tZS5ub2RlLCByb2xlOiB3ZWxjb21lLnJvbGUgfTtcbiAgbGV0IHB1c2hlZCA9IDA7XG4gIGxldCBhZ2FpbiA9IDA7XG4gIGNvbnN0IHRoZXJlID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCBvcmlnaW4gb2YgT2JqZWN0LmtleXMoaGVsbG8uaGVhZHMpKSB7XG4gICAgY29uc3QgW3NlcSwgaGFzaF0gPSB3ZWxjb21lLmhlYWRzW29yaWdpbl0gPz8gWzAsIFwiXCJdO1xuICAgIHRoZXJlLnNldChvcmlnaW4sIGF3YWl0IGpvdXJuYWwuaGVlZEhlYWQocGVlciwgb3JpZ2luLCBzZXEsIGhhc2gpKTtcbiAgfVxuICBmb3IgKGxldCBzdGVwID0gMDsgc3RlcCA8IE1PU1RfU1RFUFM7IHN0ZXAgKz0gMSkge1xuICAgIGFnYWluICs9IGF3YWl0IHNheVdoYXRDYW5ub3RGb2xsb3coam91cm5hbCwgdGhlcmUpO1xuICAgIGNvbnN0IHJ1bnMgPSBhd2FpdCBqb3VybmFsLnJ1bnNBZnRlcih0aGVyZSk7XG4gICAgaWYgKCFydW5zLmxlbmd0aCkgcmV0dXJuIHsgbm9kZTogcGVlci5uYW1lLCByb2xlOiBwZWVyLnJvbGUsIHB1c2hlZCwgYWdhaW4sIHNrZXdNcyB9O1xuICAgIGNvbnN0IGFuc3dlciA9IHlpZWxkIHsgcGF0aDogXCIvc3luYy9wdXNoXCIsIHR5cGU6IFwiYXBwbGljYXRpb24veC1uZGpzb25cIiwgYm9keTogZW5jb2RlUnVucyhydW5zKSB9O1xuICAgIGZvciAoY29uc3QgW3BsYWNlLCBzYWlkXSBvZiByZWFkKFB1c2hBbnN3ZXIsIGFuc3dlcikucnVucy5lbnRyaWVzKCkpIHtcbiAgICAgIGNvbnN0IHJ1biA9IHJ1bnNbcGxhY2VdO1xuICAgICAgaWYgKCFydW4gfHwgc2FpZC5vcmlnaW4gIT09IHJ1bi5vcmlnaW4pIHRocm93IG5ldyBFcnJvcihcImFuIGFuc3dlciB0byBhbm90aGVyIHF1ZXN0aW9uXCIpO1xuICAgICAgaWYgKHNhaWQuc2FpZCA9PT0gXCJva1wiKSBwdXNoZWQgKz0gcnVuLnRleHRzLmxlbmd0aDtcbiAgICAgIGFnYWluICs9IGF3YWl0IGhlZWQoam91cm5hbCwgcGVlciwgcnVuLCBzYWlkLCB0aGVyZSk7XG4gICAgfVxuICB9XG4gIHRocm93IG5ldyBFcnJvcihcImEgcHVzaCB0aGF0IG5ldmVyIGVuZHNcIik7XG59XG5cbi8qKiBBIG5vZGUgdGhhdCBsb3N0IG1vcmUgdGhhbiB0aGlzIGpvdXJuYWwgc3RpbGwgaG9sZHMgY2FuIG5ldmVyIGZvbGxvdzogd2hhdCBpcyBub3Qgc2FmZSBpcyBzYWlkIGFnYWluLCBhbmV3LiAqL1xuYXN5bmMgZnVuY3Rpb24gc2F5V2hhdENhbm5vdEZvbGxvdyhqb3VybmFsOiBKb3VybmFsLCB0aGVyZTogTWFwPHN0cmluZywgbnVtYmVyPik6IFByb21pc2U8bnVtYmVyPiB7XG4gIGxldCBhZ2FpbiA9IDA7XG4gIGZvciAoY29uc3QgW29yaWdpbiwgc2VxXSBvZiB0aGVyZSkge1xuICAgIGNvbnN0IGhlYWQgPSBqb3VybmFsLmhlYWQob3JpZ2luKTtcbiAgICBpZiAoIWhlYWQgfHwgc2VxID49IGhlYWQucHJ1bmVkIHx8IGhlYWQuc2VxIDw9IGhlYWQucHJ1bmVkKSBjb250aW51ZTtcbiAgICBhZ2FpbiArPSBhd2FpdCBqb3VybmFsLnNheUFnYWluKG9yaWdpbiwgaGVhZC5hY2tlZCArIDEpO1xuICAgIHRoZXJlLmRlbGV0ZShvcmlnaW4pO1xuICB9XG4gIHJldHVybiBhZ2Fpbjtcbn1cblxuYXN5bmMgZnVuY3Rpb24gaGVlZChcbiAgam91cm5hbDogSm91cm5hbCxcbiAgcGVlcjogeyByZWFkb25seSBuYW1lOiBzdHJpbmc7IHJlYWRvbmx5IHJvbGU6IHN0cmluZyB9LFxuICBydW46IFJ1bixcbiAgc2FpZDogUnVuQW5zd2VyLFxuICB0aGVyZTogTWFwPHN0cmluZywgbnVtYmVyPixcbik6IFByb21pc2U8bnVtYmVyPiB7XG4gIGlmIChzYWlkLnNhaWQgIT09IFwiZm9ya1wiKSB7XG4gICAgdGhlcmUuc2V0KHJ1bi5vcmlnaW4sIGF3YWl0IGpvdXJuYWwuaGVlZEhlYWQocGVlciwgcnVuLm9yaWdpbiwgc2FpZC5zZXEsIHNhaWQuaGFzaCkpO1xuICAgIHJldHVybiAwO1xuICB9XG4gIGNvbnN0IGhlbGQgPSAoam91cm5hbC5oZWFkKHJ1bi5vcmlnaW4pPy5wcnVuZWQgPz8gMCkgKyAxO1xuICBpZiAoc2FpZC5mb3JrX2F0IDwgcnVuLmZpcnN0ICYmIHJ1bi5maXJzdCA+IGhlbGQpIHtcbiAgICB0aGVyZS5zZXQocnVuLm9yaWdpbiwgTWF0aC5tYXgoaGVsZCwgc2FpZC5mb3JrX2F0IC0gMjUwKSAtIDEpOyAvLyBpdCBiZWdhbiBlYXJsaWVyOiBmaW5kIHdoZXJlXG4gICAgcmV0dXJuIDA7XG4gIH1cbiAgdGhlcmUuZGVsZXRlKHJ1bi5vcmlnaW4pO1xuICByZXR1cm4gam91cm5hbC5zYXlBZ2FpbihydW4ub3JpZ2luLCBNYXRoLm1heChzYWlkLmZvcmtfYXQsIGhlbGQpKTtcbn1cbiIsICIvKiogQSBzbWFsbCB3b3JsZCBhcm91bmQgdGhlIGpvdXJuYWw6IGEgZGF0YWJhc2UgdGhhdCBjYW4gYmUgbG9zdCwgYSBzaGVsZiB0aGF0IHN0YXlzLCBhIG5vZGUgdXBzdHJlYW0gdGhhdCBjYW4gZm9yZ2V0LiAqL1xuXG5pbXBvcnQgeyBJREJGYWN0b3J5LCBJREJLZXlSYW5nZSB9IGZyb20gXCJmYWtlLWluZGV4ZWRkYlwiO1xuaW1wb3J0IHsgZ2VuZXNpcywgbGluayB9IGZyb20gXCIuLi9raXQva2VybmVsL2VudHJ5LnRzXCI7XG5pbXBvcnQgeyBkZWNvZGVSdW5zIH0gZnJvbSBcIi4uL2tpdC9rZXJuZWwvcnVucy50c1wiO1xuaW1wb3J0IHsgZmlsbCB9IGZyb20gXCIuLi9raXQvc2hhcGUudHNcIjtcbmltcG9ydCB7IENhc2hNb3ZlZCB9IGZyb20gXCIuLi9raXQvc2hhcGVzL3RpbGwudHNcIjtcbmltcG9ydCB7IHR5cGUgRG9uZSwgSm91cm5hbCwgdHlwZSBTdXJyb3VuZGluZ3MsIHNhaWQgfSBmcm9tIFwiLi4vdGlsbC9qb3VybmFsLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNoZWxmIH0gZnJvbSBcIi4uL3RpbGwvam91cm5hbC9zaGVsZi50c1wiO1xuaW1wb3J0IHsgdHlwZSBBc2ssIHR5cGUgUm91bmQsIHB1c2hSb3VuZCB9IGZyb20gXCIuLi90aWxsL2pvdXJuYWwvdGFsay50c1wiO1xuXG5leHBvcnQgY2xhc3MgTWVtb3J5U2hlbGYgaW1wbGVtZW50cyBTaGVsZiB7XG4gIHJlYWRvbmx5IGZpbGVzID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgZnVsbCA9IGZhbHNlO1xuXG4gIGFzeW5jIG5hbWVzKCk6IFByb21pc2U8c3RyaW5nW10+IHtcbiAgICByZXR1cm4gWy4uLnRoaXMuZmlsZXMua2V5cygpXTtcbiAgfVxuICBhc3luYyByZWFkKG5hbWU6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nPiB7XG4gICAgcmV0dXJuIHRoaXMuZmlsZXMuZ2V0KG5hbWUpID8/IFwiXCI7XG4gIH1cbiAgYXN5bmMgd3JpdGUobmFtZTogc3RyaW5nLCB0ZXh0OiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAodGhpcy5mdWxsKSB0aHJvdyBuZXcgRXJyb3IoXCJubyByb29tXCIpO1xuICAgIHRoaXMuZmlsZXMuc2V0KG5hbWUsIHRleHQpO1xuICB9XG4gIGFzeW5jIHJlbW92ZShuYW1lOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0aGlzLmZpbGVzLmRlbGV0ZShuYW1lKTtcbiAgfVxufVxuXG4vKiogQSBub2RlIHVwc3RyZWFtIGFzIGBsYW5jYXIva2VybmVsL21lcmdlLnB5YCBiZWhhdmVzOiBnYXBzLCBmb3Jrcywga25vd24gZW50cmllcywgaGVhZHMuICovXG5leHBvcnQgY2xhc3MgVXBzdHJlYW0ge1xuICBuYW1lID0gXCJ0b2tvXCI7XG4gIHJvbGUgPSBcInNob3BcIjtcbiAgcmVhZG9ubHkgdGVuYW50ID0gXCJ3YXJ1bmdcIjtcbiAgcmVhZG9ubHkgY2hhaW5zID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZ1tdPigpO1xuICByZWFkb25seSBhc2tlZDogQXNrW10gPSBbXTtcbiAgLyoqIEhvdyBtYW55IG1vcmUgcmVxdWVzdHMgZ2V0IHRocm91Z2guICovXG4gIGxhc3RzID0gTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZO1xuXG4gIGFzeW5jIGFuc3dlcihhc2s6IEFzayk6IFByb21pc2U8dW5rbm93bj4ge1xuICAgIHRoaXMuYXNrZWQucHVzaChhc2spO1xuICAgIGlmICh0aGlzLmxhc3RzIDw9IDApIHRocm93IG5ldyBFcnJvcihcInRoZSBsaW5lIGlzIGdvbmVcIik7XG4gICAgdGhpcy5sYXN0cyAtPSAxO1xuICAgIGlmIChhc2sucGF0aCA9PT0gXCIvc3luYy9oZWxsb1wiKSByZXR1cm4gdGhpcy5oZWxsbyhKU09OLnBhcnNlKGFzay5ib2R5KSk7XG4gICAgY29uc3QgcnVucyA9IFtdO1xuICAgIGZvciAoY29uc3QgcnVuIG9mIGRlY29kZVJ1bnMoYXNrLmJvZHkpKSBydW5zLnB1c2goYXdhaXQgdGhpcy50YWtlKHJ1bikpO1xuICAgIHJldHVybiB7IHJ1bnMgfTtcbiAgfVxuXG4gIHByaXZhdGUgYXN5bmMgaGVsbG8oYXNrZWQ6IHsgaGVhZHM6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4gfSk6IFByb21pc2U8dW5rbm93bj4ge1xuICAgIGNvbnN0IGhlYWRzOiBSZWNvcmQ8c3RyaW5nLCBbbnVtYmVyLCBzdHJpbmddPiA9IHt9O1xuICAgIGZvciAoY29uc3Qgb3JpZ2luIG9mIE9iamVjdC5rZXlzKGFza2VkLmhlYWRzKSkge1xuICAgICAgY29uc3QgY2hhaW4gPSB0aGlzLmNoYWlucy5nZXQob3JpZ2luKTtcbiAgICAgIGlmIChjaGFpbikgaGVhZHNbb3JpZ2luXSA9IFtjaGFpbi5sZW5ndGgsIGF3YWl0IHRoaXMuaGFzaChvcmlnaW4sIGNoYWluLmxlbmd0aCldO1xuICAgIH1cbiAgICByZXR1cm4geyBub2RlOiB0aGlzLm5hbWUsIHJvbGU6IHRoaXMucm9sZSwgd2FsbF9tczogNV8wMDAsIGhlYWRzIH07XG4gIH1cblxuICBwcml2YXRlIGFzeW5jIHRha2UocnVuOiB7IG9yaWdpbjogc3RyaW5nOyBmaXJzdDogbnVtYmVyOyBwcmV2OiBzdHJpbmc7IHRleHRzOiByZWFkb25seSBzdHJpbmdbXSB9KTogUHJvbWlzZTx1bmtub3duPiB7XG4gICAgY29uc3QgY2hhaW4gPSB0aGlzLmNoYWlucy5nZXQocnVuLm9yaWdpbikgPz8gW107XG4gICAgY29uc3QgdG9sZCA9IGFzeW5jICh3aGF0OiBzdHJpbmcsIG1vcmUgPSB7fSkgPT4ge1xuICAgICAgcmV0dXJuIHsgb3JpZ2luOiBydW4ub3JpZ2luLCBzYWlkOiB3aGF0LCBzZXE6IGNoYWluLmxlbmd0aCwgaGFzaDogYXdhaXQgdGhpcy5oYXNoKHJ1bi5vcmlnaW4sIGNoYWluLmxlbmd0aCksIC4uLm1vcmUgfTtcbiAgICB9O1xuICAgIGlmIChydW4uZmlyc3QgPiBjaGFpbi5sZW5ndGggKyAxKSByZXR1cm4gdG9sZChcImdhcFwiKTtcbiAgICBpZiAoKGF3YWl0IHRoaXMuaGFzaChydW4ub3JpZ2luLCBydW4uZmlyc3QgLSAxKSkgIT09IHJ1bi5wcmV2KSByZXR1cm4gdG9sZChcImZvcmtcIiwgeyBmb3JrX2F0OiBNYXRoLm1heCgxLCBydW4uZmlyc3QgLSAxKSB9KTtcbiAgICBmb3IgKGNvbnN0IFtwbGFjZSwgdGV4dF0gb2YgcnVuLnRleHRzLmVudHJpZXMoKSkge1xuICAgICAgY29uc3Qgc2VxID0gcnVuLmZpcnN0ICsgcGxhY2U7XG4gICAgICBjb25zdCBrbm93biA9IGNoYWluW3NlcSAtIDFdO1xuICAgICAgaWYgKGtub3duICE9PSB1bmRlZmluZWQgJiYga25vd24gIT09IHRleHQpIHJldHVybiB0b2xkKFwiZm9ya1wiLCB7IGZvcmtfYXQ6IHNlcSB9KTtcbiAgICAgIGlmIChrbm93biA9PT0gdW5kZWZpbmVkKSBjaGFpbi5wdXNoKHRleHQpO1xuICAgIH1cbiAgICB0aGlzLmNoYWlucy5zZXQocnVuLm9yaWdpbiwgY2hhaW4pO1xuICAgIHJldHVybiB0b2xkKFwib2tcIik7XG4gIH1cblxuICBhc3luYyBoYXNoKG9yaWdpbjogc3RyaW5nLCBzZXE6IG51bWJlcik6IFByb21pc2U8c3RyaW5nPiB7XG4gICAgbGV0IGhhc2ggPSBhd2FpdCBnZW5lc2lzKHRoaXMudGVuYW50LCBvcmlnaW4pO1xuICAgIGZvciAoY29uc3QgdGV4dCBvZiAodGhpcy5jaGFpbnMuZ2V0KG9yaWdpbikgPz8gW10pLnNsaWNlKDAsIHNlcSkpIGhhc2ggPSBhd2FpdCBsaW5rKGhhc2gsIHRleHQpO1xuICAgIHJldHVybiBoYXNoO1xuICB9XG5cbiAgYWxsKCk6IHsgb3JpZ2luOiBzdHJpbmc7IG5vdGU6IHN0cmluZzsgY2F1c2U6IHN0cmluZyB9W10ge1xuICAgIHJldHVybiBbLi4udGhpcy5jaGFpbnMudmFsdWVzKCldLmZsYXQoKS5tYXAoKHRleHQpID0+IHtcbiAgICAgIGNvbnN0IGVudHJ5ID0gSlNPTi5wYXJzZSh0ZXh0KTtcbiAgICAgIHJldHVybiB7IG9yaWdpbjogZW50cnkub3JpZ2luLCBub3RlOiBlbnRyeS5ib2R5Lm5vdGUgPz8gXCJcIiwgY2F1c2U6IGVudHJ5LmNhdXNlID8/IFwiXCIgfTtcbiAgICB9KTtcbiAgfVxufVxuXG5leHBvcnQgY2xhc3MgRGV2aWNlIHtcbiAgaWRiID0gbmV3IElEQkZhY3RvcnkoKTtcbiAgc2hlbGYgPSBuZXcgTWVtb3J5U2hlbGYoKTtcbiAgd2FsbE1zID0gMV8wMDA7XG4gIGtlcHQgPSA1MDA7XG5cbiAgYXJvdW5kKCk6IFN1cnJvdW5kaW5ncyB7XG4gICAgcmV0dXJuIHsgaWRiOiB0aGlzLmlkYiwga2V5UmFuZ2U6IElEQktleVJhbmdlLCB3YWxsOiAoKSA9PiAodGhpcy53YWxsTXMgKz0gNyksIHNoZWxmOiB0aGlzLnNoZWxmLCBrZXB0OiB0aGlzLmtlcHQgfTtcbiAgfVxuXG4gIG9wZW4oKTogUHJvbWlzZTxKb3VybmFsPiB7XG4gICAgcmV0dXJuIEpvdXJuYWwub3BlbihcImxhbmNhclwiLCBcIndhcnVuZ1wiLCBcImQxXCIsIHRoaXMuYXJvdW5kKCkpO1xuICB9XG59XG5cbi8qKiBPbmUgd2lzaCB3aXRoIGFzIG1hbnkgZmFjdHMgYXMgdGV4dHMuICovXG5leHBvcnQgZnVuY3Rpb24gbm90ZShqb3VybmFsOiBKb3VybmFsLCB0ZXh0czogc3RyaW5nIHwgcmVhZG9ubHkgc3RyaW5nW10sIGtleSA9IFwiXCIpOiBQcm9taXNlPERvbmU+IHtcbiAgY29uc3QgYWJvdXQgPSB7IGJyYW5jaDogXCJiMVwiLCB0aWxsOiBcIksxXCIsIGJ1c2luZXNzX2RheTogXCIyMDI2LTExLTIxXCIsIGFtb3VudDogMSwgcmVhc29uOiBcInVqaVwiIH07XG4gIHJldHVybiBqb3VybmFsLmFwcGVuZCh7IGFjdG9yOiBcInAxXCIsIGtleSB9LCAobWludCkgPT5cbiAgICBbdGV4dHNdLmZsYXQoKS5tYXAoKHRleHQpID0+IHNhaWQoQ2FzaE1vdmVkLCBmaWxsKENhc2hNb3ZlZCwgeyAuLi5hYm91dCwgc2hpZnQ6IG1pbnQubmV3SWQoKSwgbm90ZTogdGV4dCB9KSkpLFxuICApO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcm91bmQoam91cm5hbDogSm91cm5hbCwgdXBzdHJlYW06IFVwc3RyZWFtKTogUHJvbWlzZTxSb3VuZD4ge1xuICBjb25zdCB0YWxrID0gcHVzaFJvdW5kKGpvdXJuYWwpO1xuICBsZXQgc3RlcCA9IGF3YWl0IHRhbGsubmV4dCgpO1xuICB3aGlsZSAoIXN0ZXAuZG9uZSkgc3RlcCA9IGF3YWl0IHRhbGsubmV4dChhd2FpdCB1cHN0cmVhbS5hbnN3ZXIoc3RlcC52YWx1ZSkpO1xuICByZXR1cm4gc3RlcC52YWx1ZTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxZQUFZOzs7QUNnRGQsU0FBUyxNQUFZLE1BQWMsUUFBMEIsS0FBdUI7QUFDekYsU0FBTyxFQUFFLE1BQU0sUUFBUSxJQUFJO0FBQzdCO0FBRU8sU0FBUyxVQUFnQixNQUFjLFFBQTBCLEtBQVVBLE9BQTZCO0FBQzdHLFNBQU8sRUFBRSxNQUFNLFFBQVEsS0FBSyxHQUFHQSxNQUFLO0FBQ3RDO0FBR08sSUFBTSxZQUFOLGNBQXdCLE1BQU07QUFBQSxFQUMxQjtBQUFBLEVBRVQsWUFBWSxNQUFjLEtBQWE7QUFDckMsVUFBTSxHQUFHLFFBQVEsSUFBSSxJQUFJLEdBQUcsRUFBRTtBQUM5QixTQUFLLE9BQU87QUFDWixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQ0Y7QUFHTyxTQUFTLEtBQVcsSUFBaUIsT0FBYTtBQUN2RCxTQUFPLFdBQVcsSUFBSSxPQUFPLEVBQUU7QUFDakM7QUFHTyxTQUFTLEtBQVcsSUFBaUIsTUFBa0I7QUFDNUQsU0FBTyxXQUFXLElBQUksTUFBTSxFQUFFO0FBQ2hDO0FBR08sU0FBUyxNQUFZLElBQWlCLE9BQWtCO0FBQzdELFNBQU8sWUFBWSxJQUFJLEtBQWdDO0FBQ3pEO0FBR08sU0FBUyxVQUFnQixJQUFxQixPQUFrQjtBQUNyRSxNQUFJLEdBQUcsWUFBWSxLQUFNLE9BQU0sSUFBSSxNQUFNLEdBQUcsR0FBRyxJQUFJLDBCQUEwQjtBQUM3RSxTQUFPLFVBQVUsR0FBRyxTQUFTLEtBQUs7QUFDcEM7QUFHTyxTQUFTLFFBQWMsSUFBcUIsT0FBa0I7QUFDbkUsTUFBSSxHQUFHLFVBQVUsS0FBTSxPQUFNLElBQUksTUFBTSxHQUFHLEdBQUcsSUFBSSwwQkFBMEI7QUFDM0UsU0FBTyxVQUFVLEdBQUcsT0FBTyxLQUFLLEtBQUs7QUFDdkM7QUFHTyxTQUFTLE9BQU8sTUFBc0I7QUFDM0MsU0FBTyxLQUFLLFVBQVUsb0JBQW9CLEtBQUssSUFBSSxJQUFJLFdBQVcsSUFBSSxJQUFJLElBQUk7QUFDaEY7QUFFQSxTQUFTLFdBQVcsTUFBc0I7QUFDeEMsU0FBTyxLQUFLLFFBQVEsOEVBQThFLEdBQVE7QUFDNUc7QUFFQSxTQUFTLFVBQVUsU0FBaUIsT0FBd0I7QUFDMUQsUUFBTSxTQUFTO0FBQ2YsU0FBTyxRQUFRLFFBQVEsY0FBYyxDQUFDLEdBQUcsU0FBaUIsT0FBTyxPQUFPLElBQUksS0FBSyxFQUFFLENBQUM7QUFDdEY7QUFFQSxTQUFTLFdBQVcsSUFBNkIsTUFBZSxNQUF1QjtBQUNyRixNQUFJLEdBQUcsSUFBSSxPQUFPO0FBQ2hCLFFBQUksQ0FBQyxNQUFNLFFBQVEsSUFBSSxFQUFHLE9BQU0sSUFBSSxVQUFVLE1BQU0sZUFBZTtBQUNuRSxVQUFNQyxRQUFnQyxDQUFDO0FBQ3ZDLE9BQUcsT0FBTyxRQUFRLENBQUMsT0FBTyxVQUFVO0FBQ2xDLE1BQUFBLE1BQUssTUFBTSxDQUFDLENBQUMsSUFBSSxRQUFRLEtBQUssU0FBUyxPQUFPLE1BQU0sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHLEdBQUcsSUFBSSxJQUFJLEtBQUssR0FBRyxJQUFJLE9BQU8sT0FBTyxJQUFJO0FBQUEsSUFDaEgsQ0FBQztBQUNELFdBQU9BO0FBQUEsRUFDVDtBQUNBLE1BQUksT0FBTyxTQUFTLFlBQVksU0FBUyxRQUFRLE1BQU0sUUFBUSxJQUFJLEVBQUcsT0FBTSxJQUFJLFVBQVUsTUFBTSxTQUFTLEdBQUcsSUFBSSxFQUFFO0FBQ2xILFFBQU0sT0FBTztBQUNiLFFBQU0sT0FBZ0MsQ0FBQztBQUN2QyxNQUFJLEdBQUcsSUFBSSxLQUFLO0FBQ2QsVUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLEdBQUcsSUFBSTtBQUM3QixRQUFJLEtBQUssSUFBSSxNQUFNLE1BQU8sT0FBTSxJQUFJLFVBQVUsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLFVBQVUsS0FBSyxFQUFFO0FBQ2xGLFNBQUssSUFBSSxJQUFJO0FBQUEsRUFDZjtBQUNBLGFBQVcsU0FBUyxHQUFHLFFBQVE7QUFDN0IsVUFBTSxRQUFRLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDM0IsU0FBSyxNQUFNLENBQUMsQ0FBQyxJQUFJLFVBQVUsU0FBWSxPQUFPLE9BQU8sSUFBSSxJQUFJLE9BQU8sTUFBTSxDQUFDLEdBQUcsT0FBTyxHQUFHLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDNUc7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLE9BQU8sT0FBYyxNQUF1QjtBQUNuRCxNQUFJLE1BQU0sU0FBUyxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsSUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDLElBQUksWUFBWTtBQUM3RSxTQUFPLE9BQU8sTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsR0FBRyxJQUFJLElBQUksTUFBTSxDQUFDLENBQUMsRUFBRTtBQUN6RDtBQUVBLFNBQVMsT0FBTyxPQUFjLE9BQWdCLE1BQXVCO0FBQ25FLFVBQVEsT0FBTztBQUFBLElBQ2IsS0FBSztBQUNILFVBQUksT0FBTyxVQUFVLFNBQVUsT0FBTSxJQUFJLFVBQVUsTUFBTSxZQUFZO0FBQ3JFLGFBQU87QUFBQSxJQUNULEtBQUs7QUFDSCxVQUFJLENBQUMsT0FBTyxjQUFjLEtBQUssRUFBRyxPQUFNLElBQUksVUFBVSxNQUFNLG9CQUFvQjtBQUNoRixhQUFPO0FBQUEsSUFDVCxLQUFLO0FBQ0gsVUFBSSxPQUFPLFVBQVUsVUFBVyxPQUFNLElBQUksVUFBVSxNQUFNLDJCQUEyQjtBQUNyRixhQUFPO0FBQUEsSUFDVCxLQUFLO0FBQ0gsVUFBSSxVQUFVLEtBQU0sT0FBTSxJQUFJLFVBQVUsTUFBTSxhQUFhO0FBQzNELGFBQU87QUFBQSxJQUNULEtBQUs7QUFDSCxhQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksUUFBUSxPQUFPO0FBQ2pCLFFBQUksQ0FBQyxNQUFNLEdBQUcsU0FBUyxLQUFlLEVBQUcsT0FBTSxJQUFJLFVBQVUsTUFBTSxjQUFjLE1BQU0sR0FBRyxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQ3RHLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxZQUFZLE1BQU8sUUFBTyxXQUFXLE1BQU0sT0FBTyxHQUFHLE9BQU8sSUFBSTtBQUNwRSxNQUFJLFNBQVMsTUFBTyxRQUFPLFVBQVUsTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUMzRCxNQUFJLFNBQVMsT0FBTztBQUNsQixRQUFJLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxNQUFNLFFBQVEsS0FBSyxFQUFHLE9BQU0sSUFBSSxVQUFVLE1BQU0sYUFBYTtBQUNoSCxXQUFPLE9BQU8sWUFBWSxPQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUMsS0FBSyxPQUFPLE1BQU0sS0FBSyxLQUFLLEdBQUcsSUFBSSxJQUFJLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3RIO0FBQ0EsTUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEVBQUcsT0FBTSxJQUFJLFVBQVUsTUFBTSxZQUFZO0FBQ2pFLE1BQUksVUFBVSxNQUFPLFFBQU8sTUFBTSxJQUFJLENBQUMsS0FBSyxVQUFVLE9BQU8sTUFBTSxNQUFNLEtBQUssR0FBRyxJQUFJLElBQUksS0FBSyxHQUFHLENBQUM7QUFDbEcsTUFBSSxNQUFNLFdBQVcsTUFBTSxNQUFNLE9BQVEsT0FBTSxJQUFJLFVBQVUsTUFBTSxXQUFXLE1BQU0sTUFBTSxNQUFNLFFBQVE7QUFDeEcsU0FBTyxNQUFNLE1BQU0sSUFBSSxDQUFDLEtBQUssVUFBVSxPQUFPLEtBQUssTUFBTSxLQUFLLEdBQUcsR0FBRyxJQUFJLElBQUksS0FBSyxHQUFHLENBQUM7QUFDdkY7QUFFQSxTQUFTLFVBQVUsUUFBMEIsT0FBZ0IsTUFBdUI7QUFDbEYsTUFBSTtBQUNKLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFFBQUk7QUFDRixhQUFPLE9BQU8sT0FBTyxPQUFPLElBQUk7QUFBQSxJQUNsQyxTQUFTLEtBQUs7QUFFWixVQUFJLEVBQUUsZUFBZSxXQUFZLE9BQU07QUFDdkMsVUFBSSxVQUFVLFVBQWEsTUFBTSxLQUFLLEVBQUcsU0FBUTtBQUFBLElBQ25EO0FBQUEsRUFDRjtBQUNBLFFBQU07QUFDUjtBQUVBLFNBQVMsTUFBTSxLQUF1QjtBQUNwQyxTQUFPLGVBQWUsYUFBYSxJQUFJLEtBQUssU0FBUyxLQUFLO0FBQzVEO0FBRUEsU0FBUyxZQUFZLElBQTZCLE9BQXdDO0FBQ3hGLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixNQUFJLEdBQUcsSUFBSSxNQUFPLFFBQU8sSUFBSSxHQUFHLE9BQU8sSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sUUFBUSxPQUFPLE1BQU0sSUFBSSxDQUFDLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQztBQUNwRyxNQUFJLEdBQUcsSUFBSSxJQUFLLE9BQU0sS0FBSyxHQUFHLE9BQU8sR0FBRyxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxPQUFPLEdBQUcsSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUU7QUFDOUUsYUFBVyxTQUFTLEdBQUcsUUFBUTtBQUM3QixVQUFNLE1BQU0sTUFBTSxNQUFNLENBQUMsQ0FBQztBQUMxQixRQUFJLFFBQVEsVUFBYyxHQUFHLElBQUksUUFBUSxNQUFNLFNBQVMsS0FBSyxZQUFZLEtBQUssTUFBTSxDQUFDLENBQUMsRUFBSTtBQUMxRixVQUFNLEtBQUssSUFBSSxNQUFNLENBQUMsQ0FBQyxLQUFLLFFBQVEsTUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLEVBQUU7QUFBQSxFQUN0RDtBQUNBLFNBQU8sSUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQzVCO0FBR0EsU0FBUyxZQUFZLE9BQWdCLFdBQTZCO0FBQ2hFLE1BQUksTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLE1BQU0sV0FBVyxLQUFLLE1BQU0sUUFBUSxTQUFTLEtBQUssVUFBVSxXQUFXO0FBQ3hHLFNBQU8sVUFBVTtBQUNuQjtBQUVBLFNBQVMsUUFBUSxPQUFjLE9BQXdCO0FBQ3JELE1BQUksT0FBTyxVQUFVLFVBQVU7QUFDN0IsUUFBSSxZQUFZLE1BQU8sUUFBTyxZQUFZLE1BQU0sT0FBTyxHQUFHLEtBQWdDO0FBQzFGLFFBQUksVUFBVSxNQUFPLFFBQU8sSUFBSyxNQUFvQixJQUFJLENBQUMsUUFBUSxRQUFRLE1BQU0sTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQztBQUNyRyxRQUFJLFdBQVcsTUFBTyxRQUFPLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxLQUFLLFVBQVUsUUFBUSxLQUFNLE1BQW9CLEtBQUssQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDckgsUUFBSSxTQUFTLE9BQU87QUFDbEIsWUFBTSxRQUFRLE9BQU8sUUFBUSxLQUFlLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxHQUFHLE1BQU0sR0FBRyxPQUFPLEdBQUcsQ0FBQyxJQUFJLFFBQVEsTUFBTSxLQUFLLEdBQUcsQ0FBQyxFQUFFO0FBQzdHLGFBQU8sSUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQUEsSUFDNUI7QUFDQSxRQUFJLFNBQVMsTUFBTyxRQUFPLFdBQVcsTUFBTSxLQUFLLEtBQUs7QUFBQSxFQUN4RDtBQUNBLE1BQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxPQUFPLEtBQUs7QUFDbEQsTUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sY0FBYyxLQUFLLEVBQUcsT0FBTSxJQUFJLE1BQU0sR0FBRyxLQUFLLHFCQUFxQjtBQUM1RyxTQUFPLEtBQUssVUFBVSxLQUFLO0FBQzdCO0FBRUEsU0FBUyxXQUFXLFFBQTBCLE9BQXdCO0FBQ3BFLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFFBQUk7QUFDRixhQUFPLE9BQU8sT0FBTyxFQUFFO0FBQUEsSUFDekIsUUFBUTtBQUNOO0FBQUEsSUFDRjtBQUNBLFdBQU8sUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUM3QjtBQUNBLFFBQU0sSUFBSSxNQUFNLHlCQUF5QjtBQUMzQzs7O0FDdE9BLGVBQXNCLE9BQU8sTUFBaUU7QUFDNUYsUUFBTSxTQUFTLFdBQVcsUUFBUTtBQUNsQyxTQUFPLFNBQVMsSUFBSSxXQUFXLE1BQU0sT0FBTyxPQUFPLFdBQVcsSUFBSSxDQUFDLElBQUksYUFBYSxJQUFJO0FBQzFGO0FBR0EsSUFBTSxDQUFDLE9BQU8sTUFBTSxJQUFJLFVBQVU7QUFFM0IsU0FBUyxhQUFhLE1BQTJDO0FBQ3RFLFFBQU0sU0FBUyxPQUFPLElBQUk7QUFDMUIsUUFBTSxRQUFRLFlBQVksS0FBSyxLQUFLO0FBQ3BDLFFBQU0sUUFBUSxJQUFJLFlBQVksRUFBRTtBQUNoQyxXQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sWUFBWSxTQUFTLElBQUk7QUFDMUQsYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEtBQUssRUFBRyxPQUFNLENBQUMsSUFBSSxPQUFPLFVBQVUsUUFBUSxJQUFJLENBQUM7QUFDekUsYUFBUyxJQUFJLElBQUksSUFBSSxJQUFJLEtBQUssR0FBRztBQUMvQixZQUFNLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxNQUFNLElBQUksRUFBRSxHQUFJLE1BQU0sSUFBSSxDQUFDLENBQUU7QUFDN0MsWUFBTSxTQUFTLE9BQU8sR0FBRyxDQUFDLElBQUksT0FBTyxHQUFHLEVBQUUsSUFBSyxNQUFNO0FBQ3JELFlBQU0sU0FBUyxPQUFPLEdBQUcsRUFBRSxJQUFJLE9BQU8sR0FBRyxFQUFFLElBQUssTUFBTTtBQUN0RCxZQUFNLENBQUMsSUFBSSxNQUFNLElBQUksRUFBRSxJQUFLLFNBQVMsTUFBTSxJQUFJLENBQUMsSUFBSztBQUFBLElBQ3ZEO0FBQ0EsYUFBUyxPQUFPLEtBQUs7QUFBQSxFQUN2QjtBQUNBLFFBQU0sU0FBUyxJQUFJLFNBQVMsSUFBSSxZQUFZLEVBQUUsQ0FBQztBQUMvQyxRQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU0sT0FBTyxVQUFVLElBQUksR0FBRyxJQUFJLENBQUM7QUFDeEQsU0FBTyxJQUFJLFdBQVcsT0FBTyxNQUFNO0FBQ3JDO0FBRUEsU0FBUyxTQUFTLE9BQW9CLE9BQTBCO0FBQzlELE1BQUksQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUMsSUFBSSxNQUFNLEtBQUssS0FBSztBQUMvQyxXQUFTLElBQUksR0FBRyxJQUFJLElBQUksS0FBSyxHQUFHO0FBQzlCLFVBQU0sTUFBTSxLQUFLLE9BQU8sR0FBRyxDQUFDLElBQUksT0FBTyxHQUFHLEVBQUUsSUFBSSxPQUFPLEdBQUcsRUFBRSxNQUFPLElBQUksSUFBTSxDQUFDLElBQUksS0FBTSxPQUFPLENBQUMsSUFBSyxNQUFNLENBQUM7QUFDNUcsVUFBTSxPQUFPLE9BQU8sR0FBRyxDQUFDLElBQUksT0FBTyxHQUFHLEVBQUUsSUFBSSxPQUFPLEdBQUcsRUFBRSxNQUFPLElBQUksSUFBTSxJQUFJLElBQU0sSUFBSTtBQUN2RixLQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUksSUFBSSxNQUFPLEdBQUcsR0FBRyxHQUFHLEdBQUksTUFBTSxNQUFPLENBQUM7QUFBQSxFQUM5RTtBQUNBLEdBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUUsUUFBUSxDQUFDLE1BQU0sTUFBTTtBQUM1QyxVQUFNLENBQUMsS0FBTTtBQUFBLEVBQ2YsQ0FBQztBQUNIO0FBRUEsU0FBUyxPQUFPLE1BQTRCO0FBQzFDLFFBQU0sUUFBUSxJQUFJLFdBQVcsS0FBSyxNQUFNLEtBQUssU0FBUyxLQUFLLEVBQUUsSUFBSSxFQUFFO0FBQ25FLFFBQU0sSUFBSSxJQUFJO0FBQ2QsUUFBTSxLQUFLLE1BQU0sSUFBSTtBQUNyQixRQUFNLE9BQU8sSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUN0QyxPQUFLLFVBQVUsTUFBTSxTQUFTLEdBQUcsS0FBSyxNQUFNLEtBQUssU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUNsRSxPQUFLLFVBQVUsTUFBTSxTQUFTLEdBQUcsS0FBSyxVQUFVLENBQUM7QUFDakQsU0FBTztBQUNUO0FBRUEsU0FBUyxPQUFPLE1BQWMsSUFBb0I7QUFDaEQsU0FBUSxTQUFTLEtBQU8sUUFBUyxLQUFLO0FBQ3hDO0FBRUEsU0FBUyxZQUF3QztBQUMvQyxRQUFNLFNBQW1CLENBQUM7QUFDMUIsV0FBUyxJQUFJLEdBQUcsT0FBTyxTQUFTLElBQUksS0FBSyxFQUFHLEtBQUksT0FBTyxNQUFNLENBQUMsVUFBVSxJQUFJLEtBQUssRUFBRyxRQUFPLEtBQUssQ0FBQztBQUNqRyxRQUFNLFdBQVcsQ0FBQyxTQUFpQixLQUFLLE9BQU8sT0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUssRUFBRTtBQUNqRixTQUFPLENBQUMsWUFBWSxLQUFLLE9BQU8sTUFBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxTQUFTLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsWUFBWSxLQUFLLE9BQU8sSUFBSSxDQUFDLE1BQU0sU0FBUyxLQUFLLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzlJO0FBRU8sU0FBUyxJQUFJLE9BQTJCO0FBQzdDLFNBQU8sTUFBTSxLQUFLLE9BQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUNoRjtBQUVPLFNBQVMsTUFBTSxNQUF1QztBQUMzRCxTQUFPLFdBQVcsS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLENBQUMsR0FBRyxDQUFDLFNBQVMsT0FBTyxTQUFTLE1BQU0sRUFBRSxDQUFDO0FBQ3JGOzs7QUM1RE8sSUFBTSxrQkFBa0I7QUFDL0IsSUFBTSxjQUFjO0FBQ3BCLElBQU0sWUFBWTtBQXlCbEIsSUFBTSxVQUFVLElBQUksWUFBWTtBQUd6QixTQUFTLE9BQWEsU0FBa0IsSUFBcUIsTUFBaUI7QUFDbkYsU0FBTyxVQUFVLEVBQUUsR0FBRyxTQUFTLE9BQU8sUUFBUSxJQUFJLElBQUksR0FBRyxTQUFTLFVBQVUsSUFBSSxJQUFJLEdBQUcsTUFBTSxHQUFHLE1BQU0sR0FBRyxHQUFHLEVBQUUsR0FBRyxNQUFNLElBQUksSUFBSSxDQUFDO0FBQ2xJO0FBR08sU0FBUyxVQUFVLE9BQTRCLE1BQXNCO0FBQzFFLFFBQU0sRUFBRSxPQUFPLE1BQU0sTUFBTSxPQUFPLFFBQVEsSUFBSTtBQUM5QyxRQUFNLFVBQVUsQ0FBQyxPQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUUsS0FBSyxDQUFDLFNBQVMsTUFBTSxLQUFLLElBQUksRUFBRSxTQUFTLFNBQVM7QUFDN0YsTUFBSSxXQUFXLE1BQU0sS0FBSyxPQUFPLEVBQUUsU0FBUyxZQUFhLE9BQU0sSUFBSSxNQUFNLGlDQUFpQyxPQUFPLElBQUksSUFBSSxJQUFJLElBQUksRUFBRTtBQUNuSSxRQUFNLE9BQU8sR0FBRyxVQUFVLEtBQUssQ0FBQyxHQUFHLElBQUk7QUFDdkMsUUFBTSxRQUFRLFFBQVEsT0FBTyxJQUFJLEVBQUU7QUFDbkMsTUFBSSxRQUFRLGdCQUFpQixPQUFNLElBQUksTUFBTSxlQUFlLEtBQUsseUJBQXlCLGVBQWUsRUFBRTtBQUMzRyxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFVBQVUsT0FBb0M7QUFDNUQsUUFBTSxRQUFRO0FBQUEsSUFDWixZQUFZLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFBQSxJQUNoQyxZQUFZLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFBQSxJQUNoQyxTQUFTLE1BQU0sR0FBRztBQUFBLElBQ2xCLFFBQVEsTUFBTSxFQUFFO0FBQUEsSUFDaEIsTUFBTSxPQUFPLFVBQVUsTUFBTSxJQUFJLEtBQUs7QUFBQSxJQUN0QyxNQUFNLFlBQVksZUFBZSxNQUFNLFNBQVMsS0FBSztBQUFBLElBQ3JELE1BQU0sUUFBUSxXQUFXLE9BQU8sTUFBTSxLQUFLLENBQUMsS0FBSztBQUFBLElBQ2pELE1BQU0sT0FBTyxVQUFVLE9BQU8sTUFBTSxJQUFJLENBQUMsS0FBSztBQUFBLElBQzlDLE1BQU0sUUFBUSxXQUFXLE9BQU8sTUFBTSxLQUFLLENBQUMsS0FBSztBQUFBLElBQ2pELE1BQU0sVUFBVSxTQUFTLEtBQUssV0FBVyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDNUQsYUFBYSxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFDbEMsVUFBVSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDNUIsTUFBTSxNQUFNLElBQUksS0FBSyxPQUFPLE1BQU0sQ0FBQztBQUFBLEVBQ3JDO0FBQ0EsU0FBTyxJQUFJLE1BQU0sT0FBTyxDQUFDLFNBQVMsSUFBSSxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQ25EO0FBR08sU0FBUyxLQUFLLE1BQXFCO0FBQ3hDLFFBQU1DLFFBQU8sS0FBSyxNQUFNLElBQUk7QUFDNUIsU0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLEdBQUcsV0FBVyxHQUFHLE9BQU8sSUFBSSxNQUFNLElBQUksT0FBTyxJQUFJLE9BQU8sUUFBUSxHQUFHLEVBQUUsR0FBRyxHQUFHQSxNQUFLO0FBQ3RHO0FBR08sU0FBUyxPQUFPLE1BQXNCO0FBQzNDLFFBQU0sVUFBVSxVQUFVLEtBQUssSUFBSSxDQUFDO0FBQ3BDLE1BQUksQ0FBQyxLQUFLLFdBQVcsT0FBTyxFQUFHLE9BQU0sSUFBSSxNQUFNLDBDQUEwQyxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsRUFBRTtBQUM1RyxTQUFPLEtBQUssTUFBTSxRQUFRLFFBQVEsRUFBRTtBQUN0QztBQUdBLGVBQXNCLFFBQVEsUUFBZ0IsUUFBaUM7QUFDN0UsU0FBTyxJQUFJLE1BQU0sT0FBTyxRQUFRLE9BQU87QUFBQSxFQUFhLE1BQU07QUFBQSxFQUFLLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDM0U7QUFHQSxlQUFzQixLQUFLLFVBQWtCLE1BQStCO0FBQzFFLFFBQU0sUUFBUSxRQUFRLE9BQU8sSUFBSTtBQUNqQyxRQUFNLE9BQU8sSUFBSSxXQUFXLEtBQUssTUFBTSxNQUFNO0FBQzdDLE9BQUssSUFBSSxNQUFNLFFBQVEsQ0FBQztBQUN4QixPQUFLLElBQUksT0FBTyxFQUFFO0FBQ2xCLFNBQU8sSUFBSSxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQy9COzs7QUM1Rk8sSUFBTSxVQUFOLGNBQXNCLE1BQU07QUFBQSxFQUN4QjtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksTUFBbUIsUUFBc0IsQ0FBQyxHQUFHO0FBQ3ZELFVBQU0sR0FBRyxJQUFJLElBQUksS0FBSyxVQUFVLEtBQUssQ0FBQyxHQUFHO0FBQ3pDLFNBQUssT0FBTztBQUNaLFNBQUssT0FBTztBQUNaLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDRjs7O0FDZE8sSUFBTSxlQUFlO0FBQ3JCLElBQU0sV0FBVztBQVFqQixJQUFNLGNBQU4sTUFBa0I7QUFBQSxFQUNkO0FBQUEsRUFDRCxPQUFjLEVBQUUsSUFBSSxHQUFHLE1BQU0sRUFBRTtBQUFBLEVBRXZDLFlBQVksTUFBb0I7QUFDOUIsU0FBSyxPQUFPLE1BQU0sS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDbEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFTLEtBQUssS0FBSyxHQUFVO0FBQy9CLFVBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxLQUFLO0FBQzFCLFFBQUksU0FBUyxHQUFJLE1BQUssT0FBTyxFQUFFLElBQUksUUFBUSxNQUFNLEVBQUU7QUFBQSxRQUM5QyxNQUFLLE9BQU8sT0FBTyxXQUFXLEVBQUUsSUFBSSxNQUFNLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxLQUFLLEdBQUcsTUFBTSxFQUFFO0FBQ2xGLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxPQUFvQjtBQUMxQixRQUFJLFFBQVEsT0FBTyxLQUFLLElBQUksS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLLElBQUksYUFBYyxNQUFLLE9BQU87QUFBQSxFQUN2RjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQW9CO0FBQzFCLFFBQUksUUFBUSxPQUFPLEtBQUssSUFBSSxFQUFHLE1BQUssT0FBTyxFQUFFLElBQUksTUFBTSxJQUFJLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDOUU7QUFDRjtBQUVBLFNBQVMsUUFBUSxHQUFVLEdBQW1CO0FBQzVDLFNBQU8sRUFBRSxLQUFLLEVBQUUsTUFBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFO0FBQ3JEOzs7QUN0Q0EsSUFBTSxVQUFVO0FBQ2hCLElBQU0sU0FBUztBQUNmLElBQU0sT0FBTyxNQUFPLE1BQU0sUUFBUTtBQUkzQixJQUFNLGVBQXVCLENBQUMsVUFBVSxPQUFPLGdCQUFnQixLQUFLO0FBR3BFLFNBQVMsVUFBVSxTQUFpQixjQUFzQjtBQUMvRCxNQUFJLE9BQU87QUFDWCxTQUFPLEtBQUssU0FBUyxRQUFRO0FBQzNCLGVBQVcsUUFBUSxPQUFPLElBQUksV0FBVyxNQUFNLENBQUMsR0FBRztBQUNqRCxVQUFJLE9BQU8sUUFBUSxLQUFLLFNBQVMsT0FBUSxTQUFRLFFBQVEsT0FBTyxRQUFRLE1BQU07QUFBQSxJQUNoRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ047QUFBQSxFQUVULFlBQVksUUFBZ0IsS0FBYTtBQUN2QyxTQUFLLE9BQU8sR0FBRyxNQUFNLElBQUksR0FBRztBQUFBLEVBQzlCO0FBQUEsRUFFQSxRQUFnQjtBQUNkLFNBQUssUUFBUTtBQUNiLFdBQU8sS0FBSyxTQUFTLElBQUksS0FBSyxPQUFPLEdBQUcsS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJO0FBQUEsRUFDaEU7QUFDRjs7O0FDakJPLElBQU0sUUFBaUQsc0JBQU0sU0FBUztBQUFBLEVBQzNFLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxXQUFXLEtBQUs7QUFBQSxFQUNqQixDQUFDLFNBQVMsRUFBRSxLQUFLLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxFQUM1QixDQUFDLFVBQVUsRUFBRSxLQUFLLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFDL0IsR0FBRyxDQUFDLENBQUM7QUFrQkUsSUFBTSxVQUF1RCxzQkFBTSxXQUFXO0FBQUEsRUFDbkYsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFdBQVcsS0FBSztBQUFBLEVBQ2pCLENBQUMsU0FBUyxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsT0FBTyxLQUFLLEVBQUUsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hELENBQUMsU0FBUyxFQUFFLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQztBQUMvQixHQUFHLENBQUMsQ0FBQztBQTBDRSxJQUFNLFlBQTZELHNCQUFNLGFBQWE7QUFBQSxFQUMzRixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFdBQVcsS0FBSztBQUNuQixHQUFHLENBQUMsQ0FBQztBQW9CRSxJQUFNLFlBQTZELHNCQUFNLGFBQWE7QUFBQSxFQUMzRixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLE9BQU8sS0FBSztBQUFBLEVBQ2IsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsV0FBVyxPQUFPLENBQUM7QUFBQSxFQUNwQixDQUFDLFNBQVMsT0FBTyxDQUFDO0FBQ3BCLEdBQUcsRUFBQyxRQUFRLEtBQUksQ0FBQztBQVVWLElBQU0sYUFBZ0Usc0JBQU0sY0FBYztBQUFBLEVBQy9GLENBQUMsUUFBUSxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFDaEQsR0FBRyxDQUFDLENBQUM7OztBQ2pJRSxJQUFNLG9CQUFvQjtBQUMxQixJQUFNLGtCQUFrQjtBQVd4QixTQUFTLFdBQVcsTUFBOEI7QUFDdkQsU0FBTyxLQUNKLFFBQVEsQ0FBQyxFQUFFLFFBQVEsUUFBUSxPQUFPLE1BQU0sTUFBTSxNQUFNO0FBQUEsSUFDbkQsTUFBTSxXQUFXLEVBQUUsUUFBUSxRQUFRLE9BQU8sTUFBTSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFDdkUsR0FBRztBQUFBLEVBQ0wsQ0FBQyxFQUNBLEtBQUssSUFBSTtBQUNkO0FBR08sU0FBUyxXQUFXLE1BQXFCO0FBQzlDLFFBQU0sUUFBUSxPQUFPLEtBQUssTUFBTSxJQUFJLElBQUksQ0FBQztBQUN6QyxRQUFNLE9BQWMsQ0FBQztBQUNyQixXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sVUFBVTtBQUMxQyxVQUFNLEVBQUUsU0FBUyxHQUFHLE9BQU8sSUFBSSxLQUFLLFdBQVcsS0FBSyxNQUFNLE1BQU0sS0FBSyxDQUFFLENBQUM7QUFDeEUsVUFBTSxRQUFRLE1BQU0sTUFBTSxRQUFRLEdBQUcsUUFBUSxJQUFJLE9BQU87QUFDeEQsUUFBSSxNQUFNLFdBQVcsUUFBUyxPQUFNLElBQUksTUFBTSxZQUFZLE9BQU8sdUJBQXVCLE1BQU0sTUFBTSxFQUFFO0FBQ3RHLFNBQUssS0FBSyxFQUFFLEdBQUcsUUFBUSxNQUFNLENBQUM7QUFDOUIsYUFBUyxJQUFJO0FBQUEsRUFDZjtBQUNBLFNBQU87QUFDVDs7O0FDbkJBLGVBQXNCLFNBQVMsT0FBd0IsTUFBWSxPQUFxQztBQUN0RyxRQUFNLFVBQVUsSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLEtBQUssS0FBSyxLQUFLLE1BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQztBQUNwRixRQUFNQyxRQUFlLENBQUM7QUFDdEIsTUFBSSxTQUFTLEtBQUs7QUFDbEIsYUFBVyxDQUFDLE9BQU8sSUFBSSxLQUFLLE1BQU0sUUFBUSxHQUFHO0FBQzNDLFVBQU0sU0FBUyxJQUFJLE9BQU8sdUJBQXVCLFFBQVEsS0FBSyxNQUFNLENBQUMsYUFBYSxJQUFJO0FBQ3RGLFVBQU0sU0FBUyxDQUFDQyxVQUNkQSxNQUFLLFFBQVEsUUFBUSxDQUFDLE9BQU8sUUFBZ0I7QUFDM0MsWUFBTSxNQUFNLFFBQVEsSUFBSSxPQUFPLEdBQUcsQ0FBQztBQUNuQyxhQUFPLFFBQVEsU0FBWSxRQUFRLEdBQUcsS0FBSyxNQUFNLElBQUksR0FBRztBQUFBLElBQzFELENBQUM7QUFDSCxVQUFNLE1BQU0sS0FBSyxLQUFLLElBQUk7QUFDMUIsVUFBTSxRQUFRO0FBQUEsTUFDWixHQUFHO0FBQUEsTUFDSCxHQUFHLE1BQU0sSUFBSTtBQUFBLE1BQ2IsUUFBUSxLQUFLO0FBQUEsTUFDYixLQUFLLEtBQUssTUFBTSxJQUFJO0FBQUEsTUFDcEIsV0FBVyxJQUFJLGFBQWEsSUFBSTtBQUFBLE1BQ2hDLE9BQU8sR0FBRyxLQUFLLE1BQU0sSUFBSSxLQUFLLEdBQUc7QUFBQSxNQUNqQyxTQUFTLE9BQU8sSUFBSSxPQUFPO0FBQUEsSUFDN0I7QUFDQSxVQUFNLE9BQU8sVUFBVSxPQUFPLE9BQU8sT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQ3ZELGFBQVMsTUFBTSxLQUFLLFFBQVEsSUFBSTtBQUNoQyxJQUFBRCxNQUFLLEtBQUssRUFBRSxRQUFRLE1BQU0sUUFBUSxLQUFLLE1BQU0sS0FBSyxNQUFNLE1BQU0sUUFBUSxNQUFNLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDMUc7QUFDQSxTQUFPQTtBQUNUO0FBRUEsU0FBUyxRQUFRLE1BQXNCO0FBQ3JDLFNBQU8sS0FBSyxRQUFRLHVCQUF1QixNQUFNO0FBQ25EOzs7QUN6Q08sSUFBTSxVQUFVO0FBV2hCLElBQU0sV0FBa0I7QUFBQSxFQUM3QixPQUFPLFlBQVksQ0FBQztBQUFBLEVBQ3BCLE1BQU0sWUFBWTtBQUFBLEVBQ2xCLE9BQU8sWUFBWTtBQUFBLEVBQ25CLFFBQVEsWUFBWTtBQUN0QjtBQUdPLFNBQVMsVUFBVSxLQUFxQjtBQUM3QyxTQUFPLE9BQVEsTUFBTSxLQUFLO0FBQzVCO0FBRU8sU0FBUyxZQUFZLFFBQWdCLE9BQXVCO0FBQ2pFLFNBQU8sR0FBRyxNQUFNLElBQUksT0FBTyxLQUFLLEVBQUUsU0FBUyxJQUFJLEdBQUcsQ0FBQztBQUNyRDtBQUdPLFNBQVMsU0FBUyxNQUEwRTtBQUNqRyxRQUFNLFFBQVEsOEJBQThCLEtBQUssSUFBSTtBQUNyRCxTQUFPLFNBQVMsRUFBRSxRQUFRLE1BQU0sQ0FBQyxHQUFJLE9BQU8sT0FBTyxNQUFNLENBQUMsQ0FBQyxFQUFFO0FBQy9EO0FBWUEsZUFBc0IsVUFBVSxPQUFjLFFBQW9DO0FBQ2hGLFFBQU0sUUFBbUIsQ0FBQztBQUMxQixhQUFXLFNBQVMsTUFBTSxNQUFNLE1BQU0sR0FBRyxPQUFPLENBQUMsUUFBUSxTQUFTLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRztBQUM5RSxlQUFXLE9BQU8sTUFBTSxTQUFTLE9BQU8sSUFBSSxHQUFHO0FBQzdDLFVBQUksSUFBSSxXQUFXLE9BQVE7QUFDM0IsWUFBTSxPQUFPLE1BQU0sT0FBTyxHQUFHO0FBQzdCLFlBQU0sT0FBTyxNQUFNLEdBQUcsRUFBRTtBQUN4QixVQUFJLFFBQVEsS0FBSyxXQUFXLEtBQUssVUFBVSxLQUFLLFFBQVEsS0FBSyxNQUFNLFdBQVcsS0FBSyxTQUFTLEtBQUssT0FBTyxHQUFHLEVBQUUsTUFBTSxLQUFLLE1BQU07QUFDNUgsY0FBTSxNQUFNLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssT0FBTyxHQUFHLEtBQUssS0FBSyxHQUFHLFFBQVEsQ0FBQyxHQUFHLEtBQUssUUFBUSxHQUFHLEtBQUssTUFBTSxFQUFFO0FBQUEsTUFDdkgsV0FBVyxLQUFLLE1BQU0sT0FBUSxPQUFNLEtBQUssSUFBSTtBQUFBLElBQy9DO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLGVBQWUsU0FBUyxPQUFjLE1BQThCO0FBQ2xFLE1BQUk7QUFDRixXQUFPLFdBQVcsTUFBTSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDMUMsUUFBUTtBQUNOLFdBQU8sQ0FBQztBQUFBLEVBQ1Y7QUFDRjtBQUVBLGVBQWUsT0FBTyxLQUE0QjtBQUNoRCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLGFBQVcsQ0FBQyxPQUFPLElBQUksS0FBSyxJQUFJLE1BQU0sUUFBUSxHQUFHO0FBQy9DLFFBQUksQ0FBQyxRQUFRLE1BQU0sS0FBSyxJQUFJLFFBQVEsS0FBSyxFQUFHO0FBQzVDLFdBQU8sS0FBSyxNQUFNLEtBQUssT0FBTyxHQUFHLEVBQUUsS0FBSyxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQ3ZELFVBQU0sS0FBSyxJQUFJO0FBQUEsRUFDakI7QUFDQSxTQUFPLEVBQUUsUUFBUSxJQUFJLFFBQVEsT0FBTyxJQUFJLE9BQU8sTUFBTSxJQUFJLE1BQU0sT0FBTyxPQUFPO0FBQy9FO0FBRUEsU0FBUyxRQUFRLE1BQWMsS0FBVSxLQUFzQjtBQUM3RCxNQUFJO0FBQ0YsVUFBTUUsUUFBTyxLQUFLLE1BQU0sSUFBSTtBQUM1QixXQUFPQSxNQUFLLFdBQVcsSUFBSSxVQUFVQSxNQUFLLFdBQVcsSUFBSSxVQUFVQSxNQUFLLFFBQVE7QUFBQSxFQUNsRixRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDN0VBLGVBQXNCLFFBQVEsUUFBZ0IsTUFBWSxNQUE2QjtBQUNyRixRQUFNLEVBQUUsT0FBTyxPQUFPLElBQUk7QUFDMUIsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixNQUFJLFVBQVUsU0FBVTtBQUN4QixhQUFXLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRztBQUN0QyxVQUFNLFVBQVUsU0FBUyxJQUFJO0FBQzdCLFFBQUksU0FBUyxXQUFXLE9BQVE7QUFDaEMsUUFBSSxRQUFRLFFBQVEsVUFBVSxLQUFLLEtBQUssU0FBUyxRQUFRLFFBQVEsS0FBSyxPQUFPLEtBQUssVUFBVSxLQUFLLElBQUssT0FBTSxNQUFNLE9BQU8sSUFBSTtBQUFBLEVBQy9IO0FBQ0EsUUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNLEtBQUssUUFBUSxDQUFDO0FBQzNDLFdBQVMsUUFBUSxVQUFVLEtBQUssR0FBRyxTQUFTLEtBQUssT0FBTyxTQUFTLEtBQUssS0FBSyxTQUFTLFNBQVM7QUFDM0YsVUFBTSxRQUFRLE1BQU0sT0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxTQUFTLENBQUMsR0FBRyxLQUFLLElBQUksS0FBSyxLQUFLLFFBQVEsVUFBVSxDQUFDLENBQUM7QUFDbEgsVUFBTSxPQUFPLE1BQU0sU0FBUyxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU0sQ0FBQyxFQUFHLE1BQU0sQ0FBQyxJQUFJO0FBQzNFLFFBQUksU0FBUyxLQUFNO0FBQ25CLFVBQU0sTUFBTSxFQUFFLFFBQVEsUUFBUSxPQUFPLE1BQU0sQ0FBQyxFQUFHLEtBQUssTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLEVBQUU7QUFDaEcsVUFBTSxNQUFNLE1BQU0sWUFBWSxRQUFRLEtBQUssR0FBRyxXQUFXLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNqRTtBQUNGOzs7QUNhQSxJQUFNLFVBQVU7QUFJaEIsZUFBc0IsVUFBVSxLQUFpQixNQUFvQztBQUNuRixRQUFNLFVBQVUsSUFBSSxLQUFLLE1BQU0sT0FBTztBQUN0QyxVQUFRLGtCQUFrQixNQUFNO0FBQzlCLFVBQU1DLE1BQUssUUFBUTtBQUNuQixJQUFBQSxJQUFHLGtCQUFrQixTQUFTLEVBQUUsU0FBUyxTQUFTLENBQUM7QUFDbkQsVUFBTSxRQUFRQSxJQUFHLGtCQUFrQixTQUFTLEVBQUUsU0FBUyxDQUFDLFVBQVUsS0FBSyxFQUFFLENBQUM7QUFDMUUsVUFBTSxZQUFZLFFBQVEsTUFBTTtBQUNoQyxJQUFBQSxJQUFHLGtCQUFrQixRQUFRLEVBQUUsU0FBUyxDQUFDLFFBQVEsUUFBUSxFQUFFLENBQUM7QUFDNUQsSUFBQUEsSUFBRyxrQkFBa0IsU0FBUyxFQUFFLFNBQVMsQ0FBQyxVQUFVLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDOUQ7QUFDQSxRQUFNLEtBQUssTUFBTSxPQUFPLE9BQU87QUFDL0IsS0FBRyxrQkFBa0IsTUFBTSxHQUFHLE1BQU07QUFDcEMsU0FBTztBQUNUO0FBR0EsZUFBc0IsUUFDcEIsSUFDQSxRQUNBQyxRQUNZO0FBQ1osUUFBTSxLQUFLLEdBQUcsWUFBWSxDQUFDLEdBQUcsTUFBTSxHQUFHLGFBQWEsRUFBRSxZQUFZLFNBQVMsQ0FBQztBQUM1RSxRQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLE1BQUk7QUFDRixVQUFNLE9BQU8sTUFBTUEsT0FBTSxDQUFDLFNBQVMsR0FBRyxZQUFZLElBQUksQ0FBQztBQUN2RCxVQUFNO0FBQ04sV0FBTztBQUFBLEVBQ1QsU0FBUyxLQUFLO0FBQ1osUUFBSTtBQUNGLFNBQUcsTUFBTTtBQUFBLElBQ1gsUUFBUTtBQUFBLElBRVI7QUFDQSxVQUFNLEtBQUssTUFBTSxNQUFNLE1BQVM7QUFDaEMsVUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUdPLFNBQVMsSUFBTyxJQUFpQixPQUFjLE9BQXFCLE1BQTZCO0FBQ3RHLFNBQU8sT0FBTyxHQUFHLFlBQVksT0FBTyxVQUFVLEVBQUUsWUFBWSxLQUFLLEVBQUUsT0FBTyxPQUFPLElBQUksQ0FBQztBQUN4RjtBQUdPLFNBQVMsWUFBWSxJQUFpQixNQUErQjtBQUMxRSxTQUFPLE9BQU8sR0FBRyxZQUFZLFNBQVMsVUFBVSxFQUFFLFlBQVksT0FBTyxFQUFFLE1BQU0sTUFBTSxFQUFFLE9BQU8sSUFBSSxDQUFDO0FBQ25HO0FBR08sU0FBUyxPQUFPLElBQWlCLFFBQWdCLEtBQXdDO0FBQzlGLFNBQU8sT0FBTyxHQUFHLFlBQVksU0FBUyxVQUFVLEVBQUUsWUFBWSxPQUFPLEVBQUUsSUFBSSxDQUFDLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDM0Y7QUFHTyxTQUFTLFFBQVEsVUFBOEIsUUFBZ0IsT0FBZSxNQUEyQjtBQUM5RyxTQUFPLFNBQVMsTUFBTSxDQUFDLFFBQVEsS0FBSyxHQUFHLENBQUMsUUFBUSxJQUFJLENBQUM7QUFDdkQ7QUFFTyxTQUFTLE9BQVUsU0FBb0M7QUFDNUQsU0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsWUFBUSxZQUFZLE1BQU0sUUFBUSxRQUFRLE1BQU07QUFDaEQsWUFBUSxVQUFVLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFBQSxFQUM5QyxDQUFDO0FBQ0g7QUFFQSxTQUFTLFNBQVMsSUFBbUM7QUFDbkQsU0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsT0FBRyxhQUFhLE1BQU0sUUFBUTtBQUM5QixPQUFHLFVBQVUsTUFBTSxPQUFPLEdBQUcsU0FBUyxJQUFJLE1BQU0sOEJBQThCLENBQUM7QUFBQSxFQUNqRixDQUFDO0FBQ0g7OztBQzdHQSxlQUFzQixLQUFLLElBQWlCLE9BQWMsUUFBaUM7QUFDekYsUUFBTSxRQUFRLElBQUksS0FBSyxNQUFNLElBQVUsSUFBSSxPQUFPLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFDdkYsTUFBSSxTQUFTO0FBQ2IsYUFBVyxXQUFXLE1BQU0sVUFBVSxPQUFPLE1BQU0sR0FBRztBQUNwRCxVQUFNLE9BQU8sTUFBTSxJQUFJLFFBQVEsTUFBTTtBQUNyQyxVQUFNLFVBQVUsT0FBTyxNQUFNLFNBQVMsSUFBSSxJQUFJO0FBQzlDLFFBQUksQ0FBQyxTQUFTLE1BQU0sT0FBUTtBQUM1QixVQUFNLFFBQVEsUUFBUSxNQUFNLElBQUksQ0FBQyxNQUFNLFVBQVUsT0FBTyxTQUFTLE1BQU0sS0FBSyxDQUFDO0FBQzdFLFVBQU0sTUFBTSxPQUFPLFFBQVMsTUFBTSxLQUFLLFNBQVMsTUFBTSxHQUFJLE1BQU0sR0FBRyxFQUFFLENBQUU7QUFDdkUsVUFBTSxRQUFRLElBQUksQ0FBQyxTQUFTLE9BQU8sR0FBRyxPQUFPLFVBQVU7QUFDckQsaUJBQVcsUUFBUSxNQUFPLE9BQU0sT0FBTyxFQUFFLElBQUksSUFBSTtBQUNqRCxZQUFNLE9BQU8sRUFBRSxJQUFJLEdBQUc7QUFBQSxJQUN4QixDQUFDO0FBQ0QsVUFBTSxJQUFJLElBQUksUUFBUSxHQUFHO0FBQ3pCLGNBQVUsTUFBTTtBQUFBLEVBQ2xCO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxNQUFNLFNBQWtCLE1BQTRCO0FBQzNELFFBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRO0FBQ3BDLE1BQUksT0FBTyxLQUFLLFFBQVEsUUFBUSxNQUFNLE9BQVEsUUFBTztBQUNyRCxRQUFNLE9BQU8sT0FBTyxRQUFRLE9BQU8sT0FBTyxDQUFDLElBQUssUUFBUTtBQUN4RCxNQUFJLFNBQVMsS0FBSyxLQUFNLFFBQU87QUFDL0IsU0FBTyxFQUFFLEdBQUcsU0FBUyxPQUFPLEtBQUssTUFBTSxHQUFHLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxJQUFJLEdBQUcsUUFBUSxRQUFRLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDdkg7QUFHQSxlQUFlLEtBQUssU0FBa0IsUUFBK0I7QUFDbkUsUUFBTSxTQUFTLFFBQVEsUUFBUTtBQUMvQixRQUFNLGFBQWEsU0FBUyxRQUFRLE9BQU8sTUFBTSxRQUFRLFFBQVEsUUFBUSxNQUFNO0FBQy9FLFNBQU8sRUFBRSxRQUFRLFFBQVEsUUFBUSxPQUFPLFVBQVUsS0FBSyxRQUFRLE1BQU0sWUFBWSxJQUFJLEdBQUcsTUFBTSxHQUFHLE9BQU8sUUFBUSxRQUFRLFFBQVEsV0FBVztBQUM3STtBQUVBLFNBQVMsT0FBTyxNQUFZLE1BQWtCO0FBQzVDLFFBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSTtBQUNuQyxTQUFPLEVBQUUsR0FBRyxNQUFNLE9BQU8sVUFBVSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFDOUU7QUFFQSxTQUFTLE9BQU8sU0FBa0IsTUFBYyxPQUFxQjtBQUNuRSxRQUFNLEVBQUUsTUFBTSxLQUFLLElBQUksS0FBSyxJQUFJO0FBQ2hDLFNBQU8sRUFBRSxRQUFRLFFBQVEsUUFBUSxLQUFLLFFBQVEsUUFBUSxPQUFPLE1BQU0sTUFBTSxRQUFRLE9BQU8sS0FBSyxHQUFJLE1BQU0sS0FBSztBQUM5Rzs7O0FDaENBLElBQU0sT0FBTztBQTBCTixTQUFTLEtBQVcsSUFBcUIsTUFBZTtBQUM3RCxTQUFPLEVBQUUsSUFBdUMsS0FBSztBQUN2RDtBQWFPLElBQU0sZUFBTixjQUEyQixNQUFNO0FBQUEsRUFDcEIsT0FBTztBQUMzQjtBQUVPLElBQU0sVUFBTixNQUFNLFNBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNRO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFFBQVEsb0JBQUksSUFBa0I7QUFBQSxFQUM5QixPQUFPLG9CQUFJLElBQWlCO0FBQUE7QUFBQSxFQUU1QixTQUFTLG9CQUFJLElBQXNCO0FBQUEsRUFDbkMsV0FBVyxvQkFBSSxJQUFnQjtBQUFBLEVBQ3hDLE9BQXlCLFFBQVEsUUFBUTtBQUFBLEVBQ3pDLFVBQXlCLFFBQVEsUUFBUTtBQUFBLEVBQ3pDLFlBQXFCO0FBQUEsRUFDckIsTUFBTTtBQUFBLEVBRU4sWUFBWSxJQUFpQixRQUFnQixRQUFnQixRQUFzQixRQUFnQjtBQUN6RyxTQUFLLEtBQUs7QUFDVixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVEsT0FBTyxTQUFTO0FBQzdCLFNBQUssUUFBUSxJQUFJLFlBQVksT0FBTyxJQUFJO0FBQ3hDLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLGFBQWEsS0FBSyxNQUFjLFFBQWdCLFFBQWdCLFFBQXdDO0FBQ3RHLFVBQU0sS0FBSyxNQUFNLFVBQVUsT0FBTyxLQUFLLElBQUk7QUFDM0MsVUFBTSxTQUFTLE1BQU0sS0FBSyxJQUFJLE9BQU8sU0FBUyxVQUFVLE1BQU07QUFDOUQsVUFBTSxVQUFVLElBQUksU0FBUSxJQUFJLFFBQVEsUUFBUSxRQUFRLE1BQU07QUFDOUQsVUFBTSxRQUFRLEtBQUs7QUFDbkIsUUFBSSxDQUFDLFFBQVEsSUFBSyxPQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQzVELGVBQVcsVUFBVSxRQUFRLE1BQU0sS0FBSyxFQUFHLFNBQVEsS0FBSyxRQUFRLENBQUM7QUFDakUsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLEdBQUcsTUFBTTtBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBaUI7QUFDbkIsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsS0FBSyxRQUFrQztBQUNyQyxXQUFPLEtBQUssTUFBTSxJQUFJLE1BQU07QUFBQSxFQUM5QjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQU8sSUFBWTtBQUN6QixRQUFJLE9BQU87QUFDWCxlQUFXLFNBQVMsS0FBSyxPQUFPLE9BQU8sRUFBRyxTQUFRLE9BQU8sTUFBTSxPQUFPLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRSxTQUFTLE1BQU07QUFDNUcsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsU0FBUyxRQUFnQixLQUFxQjtBQUM1QyxVQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsUUFBUSxJQUFJLFdBQVcsVUFBVSxJQUFJLE9BQU8sR0FBRztBQUM1RixRQUFJLEtBQUssS0FBSyxDQUFDLFFBQVEsSUFBSSxTQUFTLEtBQUssRUFBRyxRQUFPO0FBQ25ELFdBQU8sS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxNQUFNLFNBQWlDO0FBQ3JDLFNBQUssU0FBUyxJQUFJLE9BQU87QUFDekIsV0FBTyxNQUFNLEtBQUssU0FBUyxPQUFPLE9BQU87QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHQSxNQUFNLFNBQXdCO0FBQzVCLFVBQU0sS0FBSztBQUNYLFFBQUksS0FBSyxVQUFXLE9BQU0sS0FBSztBQUFBLEVBQ2pDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE9BQU8sTUFBYyxRQUF3RDtBQUMzRSxXQUFPLEtBQUssT0FBTyxZQUFZO0FBQzdCLFlBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRyxLQUFLLE1BQU0sSUFBSSxLQUFLLEdBQUcsS0FBSztBQUN0RCxZQUFNLFFBQVEsTUFBTSxNQUFNLFlBQVksS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQ3ZELFVBQUksTUFBTSxPQUFRLFFBQU8sT0FBTyxPQUFPLElBQUk7QUFDM0MsWUFBTSxPQUFPLEtBQUssU0FBUyxLQUFLLEdBQUc7QUFDbkMsWUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLO0FBQy9CLFlBQU0sUUFBZ0IsQ0FBQztBQUN2QixVQUFJLFFBQVEsRUFBRSxJQUFJLEtBQUssSUFBSSxNQUFNLEtBQUssS0FBSztBQUMzQyxpQkFBVyxFQUFFLElBQUksS0FBSyxLQUFLLE9BQU8sSUFBSSxLQUFLLEtBQUssUUFBUSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEdBQUc7QUFDdEUsZ0JBQVEsS0FBSyxNQUFNLElBQUksTUFBTTtBQUM3QixjQUFNLFVBQW1CO0FBQUEsVUFDdkIsUUFBUSxLQUFLO0FBQUEsVUFDYixRQUFRLEtBQUs7QUFBQSxVQUNiLEtBQUssS0FBSyxNQUFNLElBQUksTUFBTTtBQUFBLFVBQzFCLEdBQUc7QUFBQSxVQUNILFdBQVcsV0FBVyxNQUFNLEtBQUssSUFBSTtBQUFBLFVBQ3JDLE9BQU8sS0FBSztBQUFBLFVBQ1osTUFBTTtBQUFBLFVBQ04sT0FBTyxLQUFLLFNBQVM7QUFBQSxRQUN2QjtBQUNBLGNBQU0sT0FBTyxPQUFPLFNBQVMsSUFBSSxJQUFJO0FBQ3JDLGNBQU0sT0FBTyxNQUFNLEtBQUssTUFBTSxHQUFHLEVBQUUsR0FBRyxRQUFRLEtBQUssTUFBTSxJQUFJO0FBQzdELGNBQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxRQUFRLEtBQUssUUFBUSxLQUFLLE1BQU0sTUFBTSxNQUFNLEdBQUcsTUFBTSxNQUFNLElBQUksQ0FBQztBQUFBLE1BQzVGO0FBQ0EsVUFBSSxNQUFNLE9BQVEsT0FBTSxLQUFLLEtBQUssTUFBTSxPQUFPLEtBQUs7QUFDcEQsYUFBTyxPQUFPLE9BQU8sS0FBSztBQUFBLElBQzVCLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBZ0IsT0FBZSxNQUErQjtBQUNsRSxXQUFPLElBQVUsS0FBSyxJQUFJLFNBQVMsUUFBUSxLQUFLLE9BQU8sVUFBVSxRQUFRLE9BQU8sSUFBSSxDQUFDO0FBQUEsRUFDdkY7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFPLE1BQStCO0FBQzFDLFVBQU1DLE9BQWMsQ0FBQztBQUNyQixlQUFXLFFBQVEsS0FBSyxNQUFNLE9BQU8sRUFBRyxDQUFBQSxLQUFJLEtBQUssR0FBSSxNQUFNLEtBQUssTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLE9BQU8sR0FBRyxLQUFLLEdBQUcsQ0FBRTtBQUNsSCxVQUFNLEtBQUssSUFBSSxJQUFJQSxLQUFJLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztBQUM3RCxXQUFPQSxLQUFJLEtBQUssQ0FBQyxHQUFHLE1BQU0sR0FBRyxJQUFJLENBQUMsRUFBRyxLQUFLLEdBQUcsSUFBSSxDQUFDLEVBQUcsTUFBTSxHQUFHLElBQUksQ0FBQyxFQUFHLE9BQU8sR0FBRyxJQUFJLENBQUMsRUFBRyxJQUFJLEVBQUUsTUFBTSxHQUFHLElBQUk7QUFBQSxFQUM3RztBQUFBO0FBQUE7QUFBQSxFQUtBLGNBQXNDO0FBQ3BDLFVBQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDN0UsV0FBTyxPQUFPLFlBQVksS0FBSyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssUUFBUSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDdkU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxTQUFTLE1BQXdELFFBQWdCLEtBQWEsTUFBK0I7QUFDM0gsV0FBTyxLQUFLLE9BQU8sWUFBWTtBQUM3QixZQUFNLE9BQU8sS0FBSyxTQUFTLE1BQU07QUFDakMsVUFBSSxNQUFNLEtBQUssS0FBSztBQUNsQixjQUFNLEtBQUssWUFBWSxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQzNDLFlBQUksS0FBSyxVQUFVLE9BQVEsT0FBTSxLQUFLLE1BQU07QUFDNUMsZUFBTyxLQUFLO0FBQUEsTUFDZDtBQUNBLFlBQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxNQUFNLEdBQUc7QUFDeEMsVUFBSSxTQUFTLFFBQVEsU0FBUyxRQUFRLE1BQU0sRUFBRyxRQUFPLEtBQUssSUFBSSxLQUFLLFFBQVEsTUFBTSxvQkFBb0IsQ0FBQztBQUN2RyxZQUFNLEtBQUssWUFBWSxNQUFNLE1BQU0sR0FBRztBQUN0QyxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxNQUFNLFVBQVUsT0FBb0Q7QUFDbEUsVUFBTSxPQUFjLENBQUM7QUFDckIsUUFBSSxVQUFVO0FBQ2QsUUFBSSxRQUFRO0FBQ1osZUFBVyxRQUFRLEtBQUssTUFBTSxPQUFPLEdBQUc7QUFDdEMsWUFBTUMsU0FBUSxNQUFNLElBQUksS0FBSyxNQUFNLEtBQUssS0FBSztBQUM3QyxVQUFJLEtBQUssT0FBT0EsVUFBU0EsU0FBUSxLQUFLLE9BQVE7QUFDOUMsWUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssUUFBUUEsU0FBUSxHQUFHLEtBQUssSUFBSSxLQUFLLEtBQUtBLFNBQVEsb0JBQW9CLE9BQU8sQ0FBQztBQUM5RyxZQUFNLFFBQWtCLENBQUM7QUFDekIsaUJBQVcsRUFBRSxLQUFLLEtBQUssT0FBTztBQUM1QixjQUFNLE9BQU8sSUFBSSxZQUFZLEVBQUUsT0FBTyxJQUFJLEVBQUU7QUFDNUMsWUFBSSxXQUFXLFFBQVEsT0FBTyxnQkFBaUI7QUFDL0MsY0FBTSxLQUFLLElBQUk7QUFDZixtQkFBVztBQUNYLGlCQUFTO0FBQUEsTUFDWDtBQUNBLFlBQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxNQUFNQSxNQUFLO0FBQzFDLFVBQUksTUFBTSxVQUFVLFNBQVMsS0FBTSxNQUFLLEtBQUssRUFBRSxRQUFRLEtBQUssUUFBUSxRQUFRLEtBQUssUUFBUSxPQUFPQSxTQUFRLEdBQUcsTUFBTSxNQUFNLENBQUM7QUFDeEgsVUFBSSxNQUFNLFNBQVMsTUFBTSxVQUFVLFdBQVcsa0JBQW1CO0FBQUEsSUFDbkU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxTQUFTLFFBQWdCLE1BQStCO0FBQ3RELFdBQU8sS0FBSyxPQUFPLFlBQVk7QUFDN0IsWUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxLQUFLLFNBQVMsTUFBTSxFQUFFLEdBQUc7QUFDdEUsVUFBSSxXQUFXLEtBQUssSUFBSyxPQUFNLEtBQUssTUFBTTtBQUMxQyxZQUFNLE1BQU0sS0FBSyxTQUFTLE1BQU07QUFDaEMsWUFBTSxNQUFNLEtBQUssU0FBUyxLQUFLLEdBQUc7QUFDbEMsWUFBTSxRQUFRLE1BQU0sU0FBUyxPQUFPLEtBQUssS0FBSyxLQUFLO0FBQ25ELFlBQU0sT0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUN2QyxZQUFNLE1BQVksRUFBRSxHQUFHLEtBQUssT0FBTyxVQUFVLEtBQUssTUFBTSxNQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUssSUFBSSxLQUFNLElBQUksTUFBTSxPQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQzNJLFlBQU0sTUFBTSxNQUFNLFNBQVMsRUFBRSxHQUFHLEtBQUssR0FBRyxRQUFRLE1BQU0sR0FBRyxFQUFFLENBQUUsR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUcsS0FBSyxNQUFNLE1BQU0sR0FBRyxFQUFFLEVBQUcsS0FBSyxJQUFJO0FBQ3JILFlBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxTQUFTLFNBQVMsT0FBTyxHQUFHLE9BQU8sVUFBVTtBQUNuRSxjQUFNLEtBQUssVUFBVSxNQUFNLE9BQU8sR0FBRyxDQUFDLEtBQUssR0FBRyxDQUFDO0FBQy9DLG1CQUFXLENBQUMsT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLEdBQUc7QUFDM0MsZ0JBQU0sUUFBZSxFQUFFLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLE1BQU0sUUFBUSxHQUFHLElBQUksTUFBTSxJQUFJLE1BQU0sS0FBSyxFQUFHLEdBQUcsR0FBRztBQUM1RyxnQkFBTSxPQUFPLEVBQUUsSUFBSSxLQUFLO0FBQ3hCLGdCQUFNLE9BQU8sRUFBRSxPQUFPLENBQUMsUUFBUSxLQUFLLEdBQUcsQ0FBQztBQUFBLFFBQzFDO0FBQ0EsbUJBQVcsUUFBUSxNQUFPLE9BQU0sT0FBTyxFQUFFLElBQUksSUFBSTtBQUNqRCxjQUFNLE9BQU8sRUFBRSxJQUFJLEdBQUc7QUFDdEIsY0FBTSxPQUFPLEVBQUUsSUFBSSxHQUFHO0FBQUEsTUFDeEIsQ0FBQztBQUNELGlCQUFXLFFBQVEsQ0FBQyxLQUFLLEdBQUcsRUFBRyxPQUFNLEtBQUssS0FBSyxJQUFJO0FBQ25ELFdBQUssS0FBSyxRQUFRLElBQUk7QUFDdEIsV0FBSyxLQUFLLElBQUksUUFBUSxJQUFJLE1BQU0sQ0FBQztBQUNqQyxhQUFPLE1BQU07QUFBQSxJQUNmLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUlRLE9BQVUsS0FBbUM7QUFDbkQsVUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLEdBQUc7QUFDL0IsU0FBSyxPQUFPLEtBQUssTUFBTSxNQUFNLE1BQVM7QUFDdEMsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQWMsT0FBc0I7QUFDbEMsZUFBVyxPQUFPLE1BQU0sSUFBUyxLQUFLLElBQUksTUFBTSxFQUFHLE1BQUssS0FBSyxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNLElBQUksR0FBRztBQUNqRyxlQUFXLFFBQVEsTUFBTSxJQUFVLEtBQUssSUFBSSxPQUFPLEdBQUc7QUFDcEQsWUFBTSxLQUFLLEtBQUssSUFBSTtBQUNwQixXQUFLLE1BQU0sUUFBUSxJQUFJO0FBQ3ZCLFVBQUksS0FBSyxVQUFVLE9BQVEsTUFBSyxNQUFNLEtBQUs7QUFBQSxJQUM3QztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBYyxLQUFLLE1BQTJCO0FBQzVDLFNBQUssTUFBTSxJQUFJLEtBQUssUUFBUSxJQUFJO0FBQ2hDLFVBQU0sUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssUUFBUSxLQUFLLFFBQVEsR0FBRyxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQ2pHLFNBQUssT0FBTyxJQUFJLEtBQUssUUFBUSxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQzNELFNBQUssS0FBSztBQUFBLEVBQ1o7QUFBQTtBQUFBLEVBR0EsTUFBYyxRQUF1QjtBQUNuQyxVQUFNLFNBQVMsVUFBVSxLQUFLLE9BQU8sVUFBVSxZQUFZO0FBQzNELFVBQU0sT0FBTyxNQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU07QUFDOUMsVUFBTSxPQUFhLEVBQUUsUUFBUSxPQUFPLFFBQVEsS0FBSyxHQUFHLE1BQU0sSUFBSSxHQUFHLE1BQU0sR0FBRyxPQUFPLEdBQUcsUUFBUSxHQUFHLFlBQVksS0FBSztBQUNoSCxVQUFNLE1BQU0sS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHO0FBQ25DLFVBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxPQUFPLEdBQUcsT0FBTyxVQUFVO0FBQ2pELFVBQUksSUFBSyxPQUFNLEtBQUssVUFBVSxNQUFNLE9BQU8sR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUNuRCxVQUFJLElBQUssT0FBTSxPQUFPLEVBQUUsSUFBSSxFQUFFLEdBQUcsS0FBSyxPQUFPLFNBQVMsQ0FBQztBQUN2RCxZQUFNLE9BQU8sRUFBRSxJQUFJLElBQUk7QUFBQSxJQUN6QixDQUFDO0FBQ0QsUUFBSSxJQUFLLE1BQUssTUFBTSxJQUFJLElBQUksUUFBUSxFQUFFLEdBQUcsS0FBSyxPQUFPLFNBQVMsQ0FBQztBQUMvRCxTQUFLLE1BQU07QUFDWCxVQUFNLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDdEI7QUFBQSxFQUVBLE1BQWMsS0FBSyxNQUFZLE9BQXdCLE9BQXNFO0FBQzNILFVBQU0sT0FBTyxNQUFNLEdBQUcsRUFBRTtBQUN4QixVQUFNLE1BQVksRUFBRSxHQUFHLE1BQU0sR0FBRyxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLO0FBQ3RFLFVBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxTQUFTLE9BQU8sR0FBRyxPQUFPLFVBQVU7QUFDMUQsWUFBTSxLQUFLLFVBQVUsTUFBTSxPQUFPLEdBQUcsQ0FBQyxJQUFJLENBQUM7QUFDM0MsaUJBQVcsUUFBUSxNQUFPLE9BQU0sT0FBTyxFQUFFLElBQUksSUFBSTtBQUNqRCxZQUFNLE9BQU8sRUFBRSxJQUFJLEdBQUc7QUFBQSxJQUN4QixDQUFDO0FBQ0QsU0FBSyxNQUFNLElBQUksSUFBSSxRQUFRLEdBQUc7QUFDOUIsU0FBSyxPQUFPLElBQUksSUFBSSxNQUFNLEVBQUcsS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLENBQUM7QUFDbkUsU0FBSyxLQUFLLElBQUksUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUNsQyxTQUFLLEtBQUs7QUFBQSxFQUNaO0FBQUE7QUFBQSxFQUdBLE1BQWMsVUFBVSxPQUF1QixPQUF1QztBQUNwRixlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLFNBQVUsTUFBTSxPQUFPLE1BQU0sSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUNuRCxVQUFJLFFBQVEsUUFBUSxLQUFLLE9BQU8sT0FBTyxTQUFTLEtBQUssUUFBUSxPQUFPLFVBQVUsS0FBSyxPQUFPO0FBQ3hGLGNBQU0sSUFBSSxhQUFhLHdCQUF3QixLQUFLLE1BQU0sSUFBSSxRQUFRLEdBQUcsRUFBRTtBQUFBLE1BQzdFO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQWMsWUFBWSxNQUF3RCxNQUFZLEtBQTRCO0FBQ3hILFVBQU0sTUFBTSxHQUFHLEtBQUssSUFBSSxJQUFJLEtBQUssTUFBTTtBQUN2QyxVQUFNLFNBQVMsS0FBSyxLQUFLLElBQUksR0FBRztBQUNoQyxRQUFJLFFBQVEsUUFBUSxPQUFPLE9BQU8sU0FBUyxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU87QUFDM0UsVUFBTSxNQUFXLEVBQUUsTUFBTSxLQUFLLE1BQU0sUUFBUSxLQUFLLFFBQVEsTUFBTSxLQUFLLE1BQU0sSUFBSTtBQUM5RSxVQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUssT0FBTyxHQUFHO0FBQ3RDLFVBQU0sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLE9BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSztBQUNuRSxVQUFNLFNBQVMsS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQzFDLFVBQU0sYUFBYyxNQUFNLEtBQUssT0FBTyxNQUFNLE1BQU0sS0FBTSxLQUFLO0FBQzdELFVBQU0sTUFBWSxFQUFFLEdBQUcsTUFBTSxPQUFPLFFBQVEsV0FBVztBQUN2RCxVQUFNLFFBQVEsS0FBSyxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sR0FBRyxPQUFPLFVBQVU7QUFDbEUsWUFBTSxLQUFLLFVBQVUsTUFBTSxPQUFPLEdBQUcsQ0FBQyxJQUFJLENBQUM7QUFDM0MsWUFBTSxNQUFNLEVBQUUsSUFBSSxHQUFHO0FBQ3JCLFlBQU0sT0FBTyxFQUFFLElBQUksR0FBRztBQUN0QixVQUFJLFNBQVMsS0FBSyxPQUFRLE9BQU0sT0FBTyxFQUFFLE9BQU8sUUFBUSxLQUFLLE9BQU8sVUFBVSxLQUFLLFFBQVEsS0FBSyxTQUFTLEdBQUcsTUFBTSxDQUFDO0FBQUEsSUFDckgsQ0FBQztBQUNELFNBQUssS0FBSyxJQUFJLEtBQUssR0FBRztBQUN0QixTQUFLLE1BQU0sSUFBSSxJQUFJLFFBQVEsR0FBRztBQUM5QixRQUFJLFFBQVEsS0FBSyxNQUFPLE1BQUssT0FBTyxJQUFJLEtBQUssTUFBTSxFQUFHLE9BQU8sR0FBRyxRQUFRLEtBQUssS0FBSztBQUNsRixTQUFLLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxDQUFDO0FBQ2xDLFNBQUssS0FBSztBQUFBLEVBQ1o7QUFBQTtBQUFBLEVBR0EsTUFBYyxPQUFPLE1BQVksS0FBcUM7QUFDcEUsUUFBSSxRQUFRLEtBQUssSUFBSyxRQUFPLEtBQUs7QUFDbEMsUUFBSSxRQUFRLEtBQUssT0FBUSxRQUFPLEtBQUs7QUFDckMsUUFBSSxRQUFRLEVBQUcsUUFBTyxRQUFRLEtBQUssUUFBUSxLQUFLLE1BQU07QUFDdEQsWUFBUSxNQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssUUFBUSxHQUFHLElBQUksUUFBUTtBQUFBLEVBQzVEO0FBQUE7QUFBQSxFQUdRLEtBQUssUUFBZ0IsTUFBb0I7QUFDL0MsVUFBTSxTQUFTLEVBQUUsUUFBUSxLQUFLLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTyxLQUFLLE1BQU0sS0FBSyxJQUFJLEdBQUcsUUFBUSxLQUFLLE9BQU8sS0FBSyxJQUFJLEVBQUU7QUFDdEgsU0FBSyxVQUFVLEtBQUssUUFBUSxLQUFLLE1BQU0sUUFBUSxRQUFRLEtBQUssU0FBUyxNQUFNLEdBQUcsSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUNuRixNQUFNO0FBQ0osYUFBSyxZQUFZO0FBQUEsTUFDbkI7QUFBQSxNQUNBLENBQUMsUUFBaUI7QUFDaEIsYUFBSyxZQUFZO0FBQUEsTUFDbkI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRVEsU0FBUyxRQUFzQjtBQUNyQyxVQUFNLE9BQU8sS0FBSyxNQUFNLElBQUksTUFBTTtBQUNsQyxRQUFJLENBQUMsS0FBTSxPQUFNLElBQUksTUFBTSw0Q0FBNEMsTUFBTSxFQUFFO0FBQy9FLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFUSxPQUFhO0FBQ25CLGVBQVcsV0FBVyxLQUFLLFNBQVUsU0FBUTtBQUFBLEVBQy9DO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsTUFBNEQ7QUFDM0UsUUFBTSxFQUFFLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQ25DLFNBQU8sRUFBRSxJQUFJLEtBQUs7QUFDcEI7QUFFQSxTQUFTLE9BQU8sT0FBd0IsVUFBeUI7QUFDL0QsU0FBTztBQUFBLElBQ0wsTUFBTSxNQUFNLElBQUksQ0FBQyxTQUFTLEdBQUcsS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHLEVBQUU7QUFBQSxJQUN0RCxPQUFPLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxNQUFNLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxJQUFJLEVBQUUsS0FBSyxFQUFFO0FBQUEsSUFDNUU7QUFBQSxFQUNGO0FBQ0Y7OztBQ3BaQSxJQUFNLFdBQVc7QUFBQSxFQUNmLFlBQVk7QUFBQSxFQUNaLGlCQUFpQjtBQUFBLEVBQ2pCLGdCQUFnQjtBQUFBLEVBQ2hCLFdBQVc7QUFBQSxFQUNYLG9CQUFvQjtBQUFBLEVBQ3BCLG1CQUFtQjtBQUFBLEVBQ25CLGVBQWU7QUFBQSxFQUNmLGVBQWU7QUFBQSxFQUNmLDBCQUEwQjtBQUFBLEVBQzFCLGFBQWE7QUFBQSxFQUNiLGNBQWM7QUFDaEI7QUFJQSxJQUFNLGVBQWUsQ0FBQyxPQUFPLFVBQVU7QUFDckMsU0FBTyxlQUFlLE9BQU8sUUFBUTtBQUFBLElBQ25DO0FBQUEsSUFDQSxVQUFVO0FBQUEsSUFDVixZQUFZO0FBQUEsSUFDWixjQUFjO0FBQUEsRUFDaEIsQ0FBQztBQUNIO0FBQ08sSUFBTSxhQUFOLGNBQXlCLGFBQWE7QUFBQSxFQUMzQyxZQUFZLFVBQVUsU0FBUyxZQUFZO0FBQ3pDLFVBQU0sU0FBUyxZQUFZO0FBQUEsRUFDN0I7QUFDRjtBQUNPLElBQU0sa0JBQU4sY0FBOEIsYUFBYTtBQUFBLEVBQ2hELFlBQVksVUFBVSxTQUFTLGlCQUFpQjtBQUM5QyxVQUFNLFNBQVMsaUJBQWlCO0FBQUEsRUFDbEM7QUFDRjtBQU1PLElBQU0sWUFBTixjQUF3QixhQUFhO0FBQUEsRUFDMUMsWUFBWSxVQUFVLFNBQVMsV0FBVztBQUN4QyxVQUFNLFNBQVMsV0FBVztBQUMxQixpQkFBYSxNQUFNLENBQUM7QUFBQSxFQUN0QjtBQUNGO0FBQ08sSUFBTSxxQkFBTixjQUFpQyxhQUFhO0FBQUEsRUFDbkQsWUFBWSxVQUFVLFNBQVMsb0JBQW9CO0FBQ2pELFVBQU0sU0FBUyxvQkFBb0I7QUFBQSxFQUNyQztBQUNGO0FBQ08sSUFBTSxvQkFBTixjQUFnQyxhQUFhO0FBQUEsRUFDbEQsWUFBWSxVQUFVLFNBQVMsbUJBQW1CO0FBQ2hELFVBQU0sU0FBUyxtQkFBbUI7QUFDbEMsaUJBQWEsTUFBTSxFQUFFO0FBQUEsRUFDdkI7QUFDRjtBQUNPLElBQU0sZ0JBQU4sY0FBNEIsYUFBYTtBQUFBLEVBQzlDLFlBQVksVUFBVSxTQUFTLGVBQWU7QUFDNUMsVUFBTSxTQUFTLGVBQWU7QUFBQSxFQUNoQztBQUNGO0FBQ08sSUFBTSxnQkFBTixjQUE0QixhQUFhO0FBQUEsRUFDOUMsWUFBWSxVQUFVLFNBQVMsZUFBZTtBQUM1QyxVQUFNLFNBQVMsZUFBZTtBQUFBLEVBQ2hDO0FBQ0Y7QUFDTyxJQUFNLGNBQU4sY0FBMEIsYUFBYTtBQUFBLEVBQzVDLFlBQVksVUFBVSxTQUFTLGNBQWM7QUFDM0MsVUFBTSxTQUFTLGFBQWE7QUFDNUIsaUJBQWEsTUFBTSxFQUFFO0FBQUEsRUFDdkI7QUFDRjtBQUNPLElBQU0sMkJBQU4sY0FBdUMsYUFBYTtBQUFBLEVBQ3pELFlBQVksVUFBVSxTQUFTLDBCQUEwQjtBQUN2RCxVQUFNLFNBQVMsMEJBQTBCO0FBQ3pDLGlCQUFhLE1BQU0sQ0FBQztBQUFBLEVBQ3RCO0FBQ0Y7QUFDTyxJQUFNLGVBQU4sY0FBMkIsYUFBYTtBQUFBLEVBQzdDLFlBQVksVUFBVSxTQUFTLGNBQWM7QUFDM0MsVUFBTSxTQUFTLGNBQWM7QUFBQSxFQUMvQjtBQUNGOzs7QUNsRmUsU0FBUixvQkFBcUMsT0FBTztBQUNqRCxTQUFPLE9BQU8sc0JBQXNCLGVBQWUsaUJBQWlCO0FBQ3RFOzs7QUNETyxJQUFNLGVBQWUsdUJBQU8sY0FBYztBQUMxQyxJQUFNLGdCQUFnQix1QkFBTyxlQUFlO0FBS25ELElBQU0sNEJBQTRCLENBQUMsT0FBTyxTQUFTO0FBQ2pELE1BQUksT0FBTyxVQUFVLFVBQVU7QUFDN0IsUUFBSSxNQUFNLEtBQUssR0FBRztBQUVoQixhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU87QUFBQSxFQUNULFdBQVcsT0FBTyxVQUFVLFNBQVMsS0FBSyxLQUFLLE1BQU0saUJBQWlCO0FBQ3BFLFVBQU0sS0FBSyxNQUFNLFFBQVE7QUFDekIsUUFBSSxNQUFNLEVBQUUsR0FBRztBQUViLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTyxJQUFJLEtBQUssRUFBRTtBQUFBLEVBQ3BCLFdBQVcsT0FBTyxVQUFVLFVBQVU7QUFDcEMsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLElBRUEsaUJBQWlCLGVBQWUsb0JBQW9CLEtBQUssS0FBSyxPQUFPLGdCQUFnQixlQUFlLFlBQVksVUFBVSxZQUFZLE9BQU8sS0FBSztBQUFBLElBQUc7QUFJbkosUUFBSSxjQUFjLFFBQVEsTUFBTSxXQUFXLE1BQU0sZUFBZSxHQUFHO0FBRWpFLGFBQU87QUFBQSxJQUNUO0FBQ0EsUUFBSTtBQUNKLFFBQUksU0FBUztBQUNiLFFBQUksU0FBUztBQUNiLFFBQUksaUJBQWlCLGVBQWUsb0JBQW9CLEtBQUssR0FBRztBQUM5RCxvQkFBYztBQUNkLGVBQVMsTUFBTTtBQUFBLElBQ2pCLE9BQU87QUFDTCxvQkFBYyxNQUFNO0FBQ3BCLGVBQVMsTUFBTTtBQUNmLGVBQVMsTUFBTTtBQUFBLElBQ2pCO0FBQ0EsV0FBTyxZQUFZLE1BQU0sUUFBUSxTQUFTLE1BQU07QUFBQSxFQUNsRCxXQUFXLE1BQU0sUUFBUSxLQUFLLEdBQUc7QUFDL0IsUUFBSSxTQUFTLFFBQVc7QUFDdEIsYUFBTyxvQkFBSSxJQUFJO0FBQUEsSUFDakIsV0FBVyxLQUFLLElBQUksS0FBSyxHQUFHO0FBRTFCLGFBQU87QUFBQSxJQUNUO0FBQ0EsU0FBSyxJQUFJLEtBQUs7QUFXZCxRQUFJLGFBQWE7QUFDakIsVUFBTSxPQUFPLE1BQU0sS0FBSztBQUFBLE1BQ3RCLFFBQVEsTUFBTTtBQUFBLElBQ2hCLEdBQUcsQ0FBQyxHQUFHLE1BQU07QUFDWCxVQUFJLFlBQVk7QUFDZDtBQUFBLE1BQ0Y7QUFDQSxZQUFNLE1BQU0sT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUNsQyxVQUFJLENBQUMsS0FBSztBQUVSLHFCQUFhO0FBQ2I7QUFBQSxNQUNGO0FBQ0EsWUFBTSxRQUFRLE1BQU0sQ0FBQztBQUNyQixZQUFNLE1BQU0sMEJBQTBCLE9BQU8sSUFBSTtBQUVqRCxVQUFJLFFBQVEsaUJBQWlCLFFBQVEsY0FBYztBQUNqRCxxQkFBYTtBQUNiO0FBQUEsTUFDRjtBQUNBLGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxRQUFJLFlBQVk7QUFDZCxhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU87QUFBQSxFQUNULE9BQU87QUFFTCxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxvQ0FBUTs7O0FDekZmLElBQU0sYUFBYSxDQUFDLE9BQU8sU0FBUztBQUNsQyxRQUFNLFNBQVMsa0NBQTBCLE9BQU8sSUFBSTtBQUNwRCxNQUFJLFdBQVcsaUJBQWlCLFdBQVcsY0FBYztBQUV2RCxVQUFNLElBQUksVUFBVTtBQUFBLEVBQ3RCO0FBQ0EsU0FBTztBQUNUO0FBQ0EsSUFBTyxxQkFBUTs7O0FDWGYsSUFBTSxVQUFVLE9BQUs7QUFDbkIsTUFBSSxPQUFPLE1BQU0sVUFBVTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksT0FBTyxVQUFVLFNBQVMsS0FBSyxDQUFDLE1BQU0saUJBQWlCO0FBQ3pELFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxNQUFNLFFBQVEsQ0FBQyxHQUFHO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxPQUFPLE1BQU0sVUFBVTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksYUFBYSxhQUFhO0FBQzVCLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxJQUFJLFVBQVU7QUFDdEI7QUFVTyxJQUFNLFVBQVUsQ0FBQyxPQUFPLFdBQVc7QUFDeEMsUUFBTSxLQUFLLFFBQVEsS0FBSztBQUN4QixRQUFNLEtBQUssUUFBUSxNQUFNO0FBQ3pCLE1BQUksT0FBTyxJQUFJO0FBQ2IsUUFBSSxPQUFPLFNBQVM7QUFDbEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLE9BQU8sYUFBYSxPQUFPLFlBQVksT0FBTyxVQUFVLE9BQU8sV0FBVztBQUM1RSxhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUksT0FBTyxhQUFhLE9BQU8sVUFBVSxPQUFPLFdBQVc7QUFDekQsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLE9BQU8sVUFBVSxPQUFPLFVBQVU7QUFDcEMsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQUksT0FBTyxVQUFVO0FBQ25CLFVBQU0sYUFBYSxJQUFJLFdBQVcsS0FBSztBQUN2QyxVQUFNLGNBQWMsSUFBSSxXQUFXLE1BQU07QUFDekMsVUFBTSxXQUFXLFdBQVc7QUFDNUIsVUFBTSxZQUFZLFlBQVk7QUFDOUIsVUFBTSxTQUFTLEtBQUssSUFBSSxVQUFVLFNBQVM7QUFDM0MsYUFBUyxJQUFJLEdBQUcsSUFBSSxRQUFRLEtBQUs7QUFDL0IsVUFBSSxXQUFXLENBQUMsSUFBSSxZQUFZLENBQUMsR0FBRztBQUNsQyxlQUFPO0FBQUEsTUFDVDtBQUNBLFVBQUksV0FBVyxDQUFDLElBQUksWUFBWSxDQUFDLEdBQUc7QUFDbEMsZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQ0EsUUFBSSxXQUFXLFdBQVc7QUFDeEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLFdBQVcsV0FBVztBQUN4QixhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxPQUFPLFNBQVM7QUFDbEIsVUFBTSxTQUFTLEtBQUssSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNO0FBQ25ELGFBQVMsSUFBSSxHQUFHLElBQUksUUFBUSxLQUFLO0FBQy9CLFlBQU0sU0FBUyxRQUFRLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQzFDLFVBQUksV0FBVyxHQUFHO0FBQ2hCLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUNBLFFBQUksTUFBTSxTQUFTLE9BQU8sUUFBUTtBQUNoQyxhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUksTUFBTSxTQUFTLE9BQU8sUUFBUTtBQUNoQyxhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxPQUFPLFFBQVE7QUFDakIsUUFBSSxNQUFNLFFBQVEsTUFBTSxPQUFPLFFBQVEsR0FBRztBQUN4QyxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0YsT0FBTztBQUNMLFFBQUksVUFBVSxRQUFRO0FBQ3BCLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNBLFNBQU8sUUFBUSxTQUFTLElBQUk7QUFDOUI7QUFHQSxJQUFNLE1BQU0sQ0FBQyxPQUFPLFdBQVc7QUFDN0IsTUFBSSxXQUFXLFFBQVc7QUFDeEIsVUFBTSxJQUFJLFVBQVU7QUFBQSxFQUN0QjtBQUNBLFNBQU8sUUFBUSxtQkFBVyxLQUFLLEdBQUcsbUJBQVcsTUFBTSxDQUFDO0FBQ3REO0FBQ0EsSUFBTyxjQUFROzs7QUN0R2YsSUFBTSxjQUFOLE1BQU0sYUFBWTtBQUFBLEVBQ2hCLE9BQU8sS0FBSyxPQUFPO0FBQ2pCLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFlBQVEsbUJBQVcsS0FBSztBQUN4QixXQUFPLElBQUksYUFBWSxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFDbkQ7QUFBQSxFQUNBLE9BQU8sV0FBVyxPQUFPLE9BQU8sT0FBTztBQUNyQyxRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxZQUFRLG1CQUFXLEtBQUs7QUFDeEIsV0FBTyxJQUFJLGFBQVksT0FBTyxRQUFXLE1BQU0sSUFBSTtBQUFBLEVBQ3JEO0FBQUEsRUFDQSxPQUFPLFdBQVcsT0FBTyxPQUFPLE9BQU87QUFDckMsUUFBSSxVQUFVLFdBQVcsR0FBRztBQUMxQixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsWUFBUSxtQkFBVyxLQUFLO0FBQ3hCLFdBQU8sSUFBSSxhQUFZLFFBQVcsT0FBTyxNQUFNLElBQUk7QUFBQSxFQUNyRDtBQUFBLEVBQ0EsT0FBTyxNQUFNLE9BQU8sT0FBTyxZQUFZLE9BQU8sWUFBWSxPQUFPO0FBQy9ELFFBQUksVUFBVSxTQUFTLEdBQUc7QUFDeEIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFlBQVEsbUJBQVcsS0FBSztBQUN4QixZQUFRLG1CQUFXLEtBQUs7QUFDeEIsVUFBTSxZQUFZLFFBQVEsT0FBTyxLQUFLO0FBQ3RDLFFBQUksY0FBYyxLQUFLLGNBQWMsTUFBTSxhQUFhLFlBQVk7QUFDbEUsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFdBQU8sSUFBSSxhQUFZLE9BQU8sT0FBTyxXQUFXLFNBQVM7QUFBQSxFQUMzRDtBQUFBLEVBQ0EsWUFBWSxPQUFPLE9BQU8sV0FBVyxXQUFXO0FBQzlDLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssWUFBWTtBQUNqQixTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQUs7QUFDWixRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLG1CQUFXLEdBQUc7QUFDcEIsUUFBSSxLQUFLLFVBQVUsUUFBVztBQUM1QixZQUFNLFlBQVksUUFBUSxLQUFLLE9BQU8sR0FBRztBQUN6QyxVQUFJLGNBQWMsS0FBSyxjQUFjLEtBQUssS0FBSyxXQUFXO0FBQ3hELGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUNBLFFBQUksS0FBSyxVQUFVLFFBQVc7QUFDNUIsWUFBTSxZQUFZLFFBQVEsS0FBSyxPQUFPLEdBQUc7QUFDekMsVUFBSSxjQUFjLE1BQU0sY0FBYyxLQUFLLEtBQUssV0FBVztBQUN6RCxlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxzQkFBUTs7O0FDbkVmLElBQU0sYUFBYSxDQUFDLFNBQVMsVUFBVTtBQUNyQyxNQUFJLE1BQU0sUUFBUSxPQUFPLEdBQUc7QUFDMUIsVUFBTSxTQUFTLENBQUM7QUFDaEIsYUFBUyxRQUFRLFNBQVM7QUFHeEIsVUFBSSxTQUFTLFVBQWEsU0FBUyxRQUFRLE9BQU8sU0FBUyxZQUFZLEtBQUssVUFBVTtBQUNwRixlQUFPLEtBQUssU0FBUztBQUFBLE1BQ3ZCO0FBQ0EsWUFBTSxNQUFNLFdBQVcsTUFBTSxLQUFLLEVBQUU7QUFDcEMsYUFBTyxLQUFLLG1CQUFXLEdBQUcsQ0FBQztBQUFBLElBQzdCO0FBQ0EsV0FBTztBQUFBLE1BQ0wsTUFBTTtBQUFBLE1BQ04sS0FBSztBQUFBLElBQ1A7QUFBQSxFQUNGO0FBQ0EsTUFBSSxZQUFZLElBQUk7QUFDbEIsV0FBTztBQUFBLE1BQ0wsTUFBTTtBQUFBLE1BQ04sS0FBSztBQUFBLElBQ1A7QUFBQSxFQUNGO0FBQ0EsTUFBSSxtQkFBbUI7QUFDdkIsTUFBSSxTQUFTO0FBQ2IsU0FBTyxxQkFBcUIsTUFBTTtBQUNoQyxRQUFJO0FBQ0osVUFBTSxJQUFJLGlCQUFpQixRQUFRLEdBQUc7QUFDdEMsUUFBSSxLQUFLLEdBQUc7QUFDVixtQkFBYSxpQkFBaUIsTUFBTSxHQUFHLENBQUM7QUFDeEMseUJBQW1CLGlCQUFpQixNQUFNLElBQUksQ0FBQztBQUFBLElBQ2pELE9BQU87QUFDTCxtQkFBYTtBQUNiLHlCQUFtQjtBQUFBLElBQ3JCO0FBR0EsVUFBTSxzQkFBc0IsZUFBZSxhQUFhLE9BQU8sV0FBVyxZQUFZLE1BQU0sUUFBUSxNQUFNLE9BQU8sZUFBZSxVQUFVLGVBQWUsV0FBVyxPQUFPLFNBQVMsZUFBZSxrQkFBa0IsU0FBUyxlQUFlLFVBQVUsZUFBZSxtQkFBbUIsT0FBTyxTQUFTLGVBQWUsa0JBQWtCO0FBQzFVLFFBQUksQ0FBQyx3QkFBd0IsT0FBTyxXQUFXLFlBQVksV0FBVyxRQUFRLENBQUMsT0FBTyxPQUFPLFFBQVEsVUFBVSxJQUFJO0FBQ2pILGFBQU87QUFBQSxRQUNMLE1BQU07QUFBQSxNQUNSO0FBQUEsSUFDRjtBQUNBLGFBQVMsT0FBTyxVQUFVO0FBQUEsRUFDNUI7QUFDQSxTQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixLQUFLO0FBQUEsRUFDUDtBQUNGO0FBQ0EsSUFBTyxxQkFBUTs7O0FDOUNSLFNBQVMsdUJBQXVCLE9BQU8sYUFBYTtBQUV6RCxNQUFJLFlBQVksV0FBVyxVQUFVO0FBQ25DLFVBQU0sSUFBSSxNQUFNLHFDQUFxQztBQUFBLEVBQ3ZEO0FBR0EsY0FBWSxTQUFTO0FBQ3JCLE1BQUk7QUFJRixXQUFPLGdCQUFnQixLQUFLO0FBQUEsRUFDOUIsVUFBRTtBQUVBLGdCQUFZLFNBQVM7QUFBQSxFQUN2QjtBQUNGOzs7QUNoQkEsSUFBTSwwQkFBMEIsWUFBVTtBQUN4QyxNQUFJLE9BQU8sa0JBQWtCLHdCQUFnQjtBQUMzQyxXQUFPLE9BQU87QUFBQSxFQUNoQjtBQUNBLFNBQU8sT0FBTyxPQUFPO0FBQ3ZCO0FBTUEsSUFBTSxlQUFlLENBQUMsT0FBTyxRQUFRLFdBQVc7QUFFOUMsTUFBSSxRQUFRLFVBQVUsU0FBWSxNQUFNLFFBQVE7QUFDaEQsTUFBSSxRQUFRLFVBQVUsU0FBWSxNQUFNLFFBQVE7QUFHaEQsYUFBVyxhQUFhLFFBQVE7QUFDOUIsUUFBSSxjQUFjLFFBQVc7QUFDM0I7QUFBQSxJQUNGO0FBQ0EsUUFBSSxVQUFVLFVBQWEsUUFBUSxPQUFPLFNBQVMsTUFBTSxHQUFHO0FBQzFELGNBQVE7QUFBQSxJQUNWO0FBQUEsRUFDRjtBQUNBLGFBQVcsYUFBYSxRQUFRO0FBQzlCLFFBQUksY0FBYyxRQUFXO0FBQzNCO0FBQUEsSUFDRjtBQUNBLFFBQUksVUFBVSxVQUFhLFFBQVEsT0FBTyxTQUFTLE1BQU0sSUFBSTtBQUMzRCxjQUFRO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFDQSxNQUFJLFVBQVUsVUFBYSxVQUFVLFFBQVc7QUFDOUMsV0FBTyxvQkFBWSxNQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3ZDO0FBQ0EsTUFBSSxVQUFVLFFBQVc7QUFDdkIsV0FBTyxvQkFBWSxXQUFXLEtBQUs7QUFBQSxFQUNyQztBQUNBLE1BQUksVUFBVSxRQUFXO0FBQ3ZCLFdBQU8sb0JBQVksV0FBVyxLQUFLO0FBQUEsRUFDckM7QUFDRjtBQUdBLElBQU0sWUFBTixNQUFnQjtBQUFBLEVBQ2QsWUFBWTtBQUFBLEVBQ1osWUFBWTtBQUFBO0FBQUEsRUFDWix1QkFBdUI7QUFBQSxFQUN2QixXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxjQUFjO0FBQUEsRUFDZCxZQUFZLFFBQVEsT0FBTyxZQUFZLFFBQVEsU0FBUyxVQUFVLE9BQU87QUFDdkUsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVO0FBQ2YsU0FBSyxhQUFhO0FBQ2xCLFNBQUssV0FBVztBQUNoQixTQUFLLFdBQVc7QUFBQSxFQUNsQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQVM7QUFDWCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLE9BQU8sS0FBSztBQUFBLEVBRWhCO0FBQUEsRUFDQSxJQUFJLFVBQVU7QUFDWixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLFFBQVEsS0FBSztBQUFBLEVBRWpCO0FBQUEsRUFDQSxJQUFJLFlBQVk7QUFDZCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLFVBQVUsS0FBSztBQUFBLEVBRW5CO0FBQUEsRUFDQSxJQUFJLE1BQU07QUFDUixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLElBQUksS0FBSztBQUFBLEVBRWI7QUFBQSxFQUNBLElBQUksYUFBYTtBQUNmLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUNBLElBQUksV0FBVyxLQUFLO0FBQUEsRUFFcEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxLQUFLLFlBQVk7QUFDeEIsVUFBTSxzQkFBc0IsS0FBSyxrQkFBa0I7QUFHbkQsVUFBTSxVQUFVLEtBQUssa0JBQWtCLHlCQUFpQixLQUFLLE9BQU8sZ0JBQWdCLFVBQVUsS0FBSyxPQUFPLFVBQVU7QUFDcEgsUUFBSTtBQUNKLFFBQUksS0FBSyxjQUFjLFFBQVE7QUFDN0IsWUFBTSxRQUFRLGFBQWEsS0FBSyxRQUFRLENBQUMsS0FBSyxLQUFLLFNBQVMsR0FBRyxDQUFDLENBQUM7QUFDakUsaUJBQVcsVUFBVSxRQUFRLE9BQU8sS0FBSyxHQUFHO0FBQzFDLGNBQU0sZUFBZSxRQUFRLFNBQVksUUFBUSxPQUFPLEtBQUssR0FBRyxJQUFJO0FBQ3BFLGNBQU0sb0JBQW9CLEtBQUssY0FBYyxTQUFZLFFBQVEsT0FBTyxLQUFLLEtBQUssU0FBUyxJQUFJO0FBQy9GLFlBQUksUUFBUSxRQUFXO0FBQ3JCLGNBQUksaUJBQWlCLElBQUk7QUFDdkI7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksZUFBZSxRQUFXO0FBQzVCLGNBQUksaUJBQWlCLElBQUk7QUFDdkI7QUFBQSxVQUNGO0FBQ0EsZ0JBQU0sc0JBQXNCLFFBQVEsT0FBTyxPQUFPLFVBQVU7QUFDNUQsY0FBSSxpQkFBaUIsS0FBSyx3QkFBd0IsSUFBSTtBQUNwRDtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLGNBQWMsVUFBYSxxQkFBcUI7QUFDdkQsY0FBSSxzQkFBc0IsR0FBRztBQUMzQjtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLGNBQWMsVUFBYSxDQUFDLHFCQUFxQjtBQUN4RCxjQUFJLHNCQUFzQixJQUFJO0FBQzVCO0FBQUEsVUFDRjtBQUNBLGNBQUksc0JBQXNCLEtBQUssUUFBUSxPQUFPLE9BQU8sS0FBSyxvQkFBb0IsTUFBTSxHQUFHO0FBQ3JGO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssV0FBVyxRQUFXO0FBQzdCLGNBQUksQ0FBQyxLQUFLLE9BQU8sU0FBUyxPQUFPLEdBQUcsR0FBRztBQUNyQztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0Esc0JBQWM7QUFDZDtBQUFBLE1BQ0Y7QUFBQSxJQUNGLFdBQVcsS0FBSyxjQUFjLGNBQWM7QUFJMUMsWUFBTSxRQUFRLGFBQWEsS0FBSyxRQUFRLENBQUMsS0FBSyxLQUFLLFNBQVMsR0FBRyxDQUFDLENBQUM7QUFDakUsaUJBQVcsVUFBVSxRQUFRLE9BQU8sS0FBSyxHQUFHO0FBQzFDLFlBQUksUUFBUSxRQUFXO0FBQ3JCLGNBQUksUUFBUSxPQUFPLEtBQUssR0FBRyxNQUFNLElBQUk7QUFDbkM7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxjQUFjLFFBQVc7QUFDaEMsY0FBSSxRQUFRLE9BQU8sS0FBSyxLQUFLLFNBQVMsTUFBTSxHQUFHO0FBQzdDO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssV0FBVyxRQUFXO0FBQzdCLGNBQUksQ0FBQyxLQUFLLE9BQU8sU0FBUyxPQUFPLEdBQUcsR0FBRztBQUNyQztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0Esc0JBQWM7QUFDZDtBQUFBLE1BQ0Y7QUFBQSxJQUNGLFdBQVcsS0FBSyxjQUFjLFFBQVE7QUFDcEMsWUFBTSxRQUFRLGFBQWEsS0FBSyxRQUFRLENBQUMsR0FBRyxDQUFDLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDakUsaUJBQVcsVUFBVSxRQUFRLE9BQU8sT0FBTyxNQUFNLEdBQUc7QUFDbEQsY0FBTSxlQUFlLFFBQVEsU0FBWSxRQUFRLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFDcEUsY0FBTSxvQkFBb0IsS0FBSyxjQUFjLFNBQVksUUFBUSxPQUFPLEtBQUssS0FBSyxTQUFTLElBQUk7QUFDL0YsWUFBSSxRQUFRLFFBQVc7QUFDckIsY0FBSSxpQkFBaUIsR0FBRztBQUN0QjtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxlQUFlLFFBQVc7QUFDNUIsY0FBSSxpQkFBaUIsR0FBRztBQUN0QjtBQUFBLFVBQ0Y7QUFDQSxnQkFBTSxzQkFBc0IsUUFBUSxPQUFPLE9BQU8sVUFBVTtBQUM1RCxjQUFJLGlCQUFpQixLQUFLLHdCQUF3QixHQUFHO0FBQ25EO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssY0FBYyxVQUFhLHFCQUFxQjtBQUN2RCxjQUFJLHNCQUFzQixJQUFJO0FBQzVCO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssY0FBYyxVQUFhLENBQUMscUJBQXFCO0FBQ3hELGNBQUksc0JBQXNCLEdBQUc7QUFDM0I7QUFBQSxVQUNGO0FBQ0EsY0FBSSxzQkFBc0IsS0FBSyxRQUFRLE9BQU8sT0FBTyxLQUFLLG9CQUFvQixNQUFNLElBQUk7QUFDdEY7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxXQUFXLFFBQVc7QUFDN0IsY0FBSSxDQUFDLEtBQUssT0FBTyxTQUFTLE9BQU8sR0FBRyxHQUFHO0FBQ3JDO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxzQkFBYztBQUNkO0FBQUEsTUFDRjtBQUFBLElBQ0YsV0FBVyxLQUFLLGNBQWMsY0FBYztBQUMxQyxVQUFJO0FBQ0osWUFBTSxRQUFRLGFBQWEsS0FBSyxRQUFRLENBQUMsR0FBRyxDQUFDLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDakUsaUJBQVcsVUFBVSxRQUFRLE9BQU8sT0FBTyxNQUFNLEdBQUc7QUFDbEQsWUFBSSxRQUFRLFFBQVc7QUFDckIsY0FBSSxRQUFRLE9BQU8sS0FBSyxHQUFHLE1BQU0sR0FBRztBQUNsQztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLGNBQWMsUUFBVztBQUNoQyxjQUFJLFFBQVEsT0FBTyxLQUFLLEtBQUssU0FBUyxNQUFNLElBQUk7QUFDOUM7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxXQUFXLFFBQVc7QUFDN0IsY0FBSSxDQUFDLEtBQUssT0FBTyxTQUFTLE9BQU8sR0FBRyxHQUFHO0FBQ3JDO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxxQkFBYTtBQUNiO0FBQUEsTUFDRjtBQUNBLFVBQUksWUFBWTtBQUNkLHNCQUFjLFFBQVEsSUFBSSxXQUFXLEdBQUc7QUFBQSxNQUMxQztBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0osUUFBSSxDQUFDLGFBQWE7QUFDaEIsV0FBSyxPQUFPO0FBQ1osVUFBSSxDQUFDLHFCQUFxQjtBQUN4QixhQUFLLHVCQUF1QjtBQUFBLE1BQzlCO0FBSUEsVUFBSSxDQUFDLEtBQUssWUFBWSxLQUFLLFNBQVMsTUFBTSwrQkFBK0I7QUFDdkUsYUFBSyxRQUFRO0FBQUEsTUFDZjtBQUNBLGVBQVM7QUFBQSxJQUNYLE9BQU87QUFDTCxXQUFLLFlBQVksWUFBWTtBQUM3QixVQUFJLENBQUMscUJBQXFCO0FBQ3hCLGFBQUssdUJBQXVCLFlBQVk7QUFBQSxNQUMxQztBQUNBLFdBQUssT0FBTyxZQUFZO0FBQ3hCLFVBQUkscUJBQXFCO0FBQ3ZCLGFBQUssY0FBYyxnQkFBZ0IsWUFBWSxHQUFHO0FBQ2xELFlBQUksQ0FBQyxLQUFLLFlBQVksS0FBSyxTQUFTLE1BQU0sK0JBQStCO0FBQ3ZFLGVBQUssUUFBUSxnQkFBZ0IsWUFBWSxLQUFLO0FBQUEsUUFDaEQ7QUFBQSxNQUNGLE9BQU87QUFDTCxhQUFLLGNBQWMsZ0JBQWdCLFlBQVksS0FBSztBQUNwRCxZQUFJLENBQUMsS0FBSyxZQUFZLEtBQUssU0FBUyxNQUFNLCtCQUErQjtBQUN2RSxjQUFJLEtBQUssa0JBQWtCLHdCQUFnQjtBQUV6QyxrQkFBTSxJQUFJLE1BQU0sMEJBQTBCO0FBQUEsVUFDNUM7QUFDQSxnQkFBTSxRQUFRLEtBQUssT0FBTyxZQUFZLGdCQUFnQixTQUFTLFlBQVksS0FBSztBQUNoRixlQUFLLFFBQVEsZ0JBQWdCLEtBQUs7QUFBQSxRQUNwQztBQUFBLE1BQ0Y7QUFDQSxXQUFLLFlBQVk7QUFFakIsZUFBUztBQUFBLElBQ1g7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU87QUFDWixRQUFJLFVBQVUsUUFBVztBQUN2QixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSx1QkFBdUIsd0JBQXdCLElBQUk7QUFDekQsVUFBTSxlQUFlLE9BQU8sT0FBTyxLQUFLLFFBQVEsV0FBVyxJQUFJLEtBQUssYUFBYSxLQUFLO0FBQ3RGLFVBQU0sY0FBYyxxQkFBcUI7QUFDekMsUUFBSSxZQUFZLFdBQVcsVUFBVTtBQUNuQyxZQUFNLElBQUkseUJBQXlCO0FBQUEsSUFDckM7QUFDQSxRQUFJLFlBQVksU0FBUyxZQUFZO0FBQ25DLFlBQU0sSUFBSSxjQUFjO0FBQUEsSUFDMUI7QUFDQSxRQUFJLHFCQUFxQixnQkFBZ0IsU0FBUztBQUNoRCxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLEVBQUUsS0FBSyxrQkFBa0IsMkJBQW1CLEtBQUssT0FBTyxVQUFVLFNBQVM7QUFDN0UsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxDQUFDLEtBQUssYUFBYSxDQUFDLE9BQU8sT0FBTyxNQUFNLE9BQU8sR0FBRztBQUNwRCxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxVQUFNLFFBQVEsdUJBQXVCLE9BQU8sV0FBVztBQUN2RCxRQUFJLHFCQUFxQixZQUFZLE1BQU07QUFDekMsVUFBSTtBQUNKLFVBQUk7QUFDRixrQkFBVSxtQkFBVyxxQkFBcUIsU0FBUyxLQUFLLEVBQUU7QUFBQSxNQUM1RCxTQUFTLEtBQUs7QUFBQSxNQUVkO0FBQ0EsVUFBSSxZQUFJLFNBQVMsWUFBWSxNQUFNLEdBQUc7QUFDcEMsY0FBTSxJQUFJLFVBQVU7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFNBQVM7QUFBQSxNQUNiLEtBQUs7QUFBQSxNQUNMLE9BQU87QUFBQSxJQUNUO0FBQ0EsV0FBTyxZQUFZLGtCQUFrQjtBQUFBLE1BQ25DLFdBQVcscUJBQXFCLGdCQUFnQixZQUFZLEtBQUsscUJBQXFCLGlCQUFpQixRQUFRLE9BQU8sWUFBWSxZQUFZO0FBQUEsTUFDOUksUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsUUFBUSxPQUFPO0FBQ2IsUUFBSSxDQUFDLE9BQU8sVUFBVSxLQUFLLEtBQUssU0FBUyxHQUFHO0FBQzFDLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLHVCQUF1Qix3QkFBd0IsSUFBSTtBQUN6RCxVQUFNLGNBQWMscUJBQXFCO0FBQ3pDLFFBQUksWUFBWSxXQUFXLFVBQVU7QUFDbkMsWUFBTSxJQUFJLHlCQUF5QjtBQUFBLElBQ3JDO0FBQ0EsUUFBSSxxQkFBcUIsZ0JBQWdCLFNBQVM7QUFDaEQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxFQUFFLEtBQUssa0JBQWtCLDJCQUFtQixLQUFLLE9BQU8sVUFBVSxTQUFTO0FBQzdFLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksQ0FBQyxLQUFLLFdBQVc7QUFDbkIsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxLQUFLLFVBQVU7QUFDakIsV0FBSyxTQUFTLGFBQWE7QUFBQSxJQUM3QjtBQUNBLGdCQUFZLGtCQUFrQjtBQUFBLE1BQzVCLFdBQVcsTUFBTTtBQUNmLFlBQUk7QUFDSixpQkFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsbUJBQVMsS0FBSyxTQUFTO0FBR3ZCLGNBQUksQ0FBQyxRQUFRO0FBQ1g7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLGVBQU87QUFBQSxNQUNUO0FBQUEsTUFDQSxTQUFTLEtBQUs7QUFBQSxNQUNkLFFBQVEsS0FBSztBQUFBLElBQ2YsQ0FBQztBQUNELFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLFNBQVMsS0FBSztBQUNaLFVBQU0sdUJBQXVCLHdCQUF3QixJQUFJO0FBQ3pELFVBQU0sY0FBYyxxQkFBcUI7QUFDekMsUUFBSSxZQUFZLFdBQVcsVUFBVTtBQUNuQyxZQUFNLElBQUkseUJBQXlCO0FBQUEsSUFDckM7QUFDQSxRQUFJLHFCQUFxQixnQkFBZ0IsU0FBUztBQUNoRCxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLEVBQUUsS0FBSyxrQkFBa0IsMkJBQW1CLEtBQUssT0FBTyxVQUFVLFNBQVM7QUFDN0UsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxDQUFDLEtBQUssV0FBVztBQUNuQixZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLFFBQVEsUUFBVztBQUNyQixZQUFNLG1CQUFXLEdBQUc7QUFDcEIsWUFBTSxZQUFZLFFBQVEsS0FBSyxLQUFLLFNBQVM7QUFDN0MsVUFBSSxhQUFhLE1BQU0sS0FBSyxjQUFjLFVBQVUsS0FBSyxjQUFjLGlCQUFpQixhQUFhLE1BQU0sS0FBSyxjQUFjLFVBQVUsS0FBSyxjQUFjLGVBQWU7QUFDeEssY0FBTSxJQUFJLFVBQVU7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFDQSxRQUFJLEtBQUssVUFBVTtBQUNqQixXQUFLLFNBQVMsYUFBYTtBQUFBLElBQzdCO0FBQ0EsZ0JBQVksa0JBQWtCO0FBQUEsTUFDNUIsV0FBVyxLQUFLLFNBQVMsS0FBSyxNQUFNLEdBQUc7QUFBQSxNQUN2QyxTQUFTLEtBQUs7QUFBQSxNQUNkLFFBQVEsS0FBSztBQUFBLElBQ2YsQ0FBQztBQUNELFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLG1CQUFtQixLQUFLLFlBQVk7QUFDbEMsVUFBTSx1QkFBdUIsd0JBQXdCLElBQUk7QUFDekQsVUFBTSxjQUFjLHFCQUFxQjtBQUN6QyxRQUFJLFlBQVksV0FBVyxVQUFVO0FBQ25DLFlBQU0sSUFBSSx5QkFBeUI7QUFBQSxJQUNyQztBQUNBLFFBQUkscUJBQXFCLGdCQUFnQixTQUFTO0FBQ2hELFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksRUFBRSxLQUFLLGtCQUFrQiwyQkFBbUIsS0FBSyxPQUFPLFVBQVUsU0FBUztBQUM3RSxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLEtBQUssa0JBQWtCLDBCQUFrQixLQUFLLGNBQWMsVUFBVSxLQUFLLGNBQWMsUUFBUTtBQUNuRyxZQUFNLElBQUksbUJBQW1CO0FBQUEsSUFDL0I7QUFDQSxRQUFJLENBQUMsS0FBSyxXQUFXO0FBQ25CLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUdBLFFBQUksUUFBUSxVQUFhLGVBQWUsUUFBVztBQUNqRCxZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSxtQkFBVyxHQUFHO0FBQ3BCLFVBQU0sWUFBWSxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQzdDLFFBQUksY0FBYyxNQUFNLEtBQUssY0FBYyxVQUFVLGNBQWMsS0FBSyxLQUFLLGNBQWMsUUFBUTtBQUNqRyxZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsaUJBQWEsbUJBQVcsVUFBVTtBQUNsQyxVQUFNLGFBQWEsUUFBUSxZQUFZLEtBQUssb0JBQW9CO0FBQ2hFLFFBQUksY0FBYyxHQUFHO0FBQ25CLFVBQUksY0FBYyxLQUFLLEtBQUssY0FBYyxVQUFVLGNBQWMsS0FBSyxLQUFLLGNBQWMsUUFBUTtBQUNoRyxjQUFNLElBQUksVUFBVTtBQUFBLE1BQ3RCO0FBQUEsSUFDRjtBQUNBLFFBQUksS0FBSyxVQUFVO0FBQ2pCLFdBQUssU0FBUyxhQUFhO0FBQUEsSUFDN0I7QUFDQSxnQkFBWSxrQkFBa0I7QUFBQSxNQUM1QixXQUFXLEtBQUssU0FBUyxLQUFLLE1BQU0sS0FBSyxVQUFVO0FBQUEsTUFDbkQsU0FBUyxLQUFLO0FBQUEsTUFDZCxRQUFRLEtBQUs7QUFBQSxJQUNmLENBQUM7QUFDRCxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBLEVBQ0EsU0FBUztBQUNQLFVBQU0sdUJBQXVCLHdCQUF3QixJQUFJO0FBQ3pELFVBQU0sZUFBZSxPQUFPLE9BQU8sS0FBSyxRQUFRLFdBQVcsSUFBSSxLQUFLLGFBQWEsS0FBSztBQUN0RixVQUFNLGNBQWMscUJBQXFCO0FBQ3pDLFFBQUksWUFBWSxXQUFXLFVBQVU7QUFDbkMsWUFBTSxJQUFJLHlCQUF5QjtBQUFBLElBQ3JDO0FBQ0EsUUFBSSxZQUFZLFNBQVMsWUFBWTtBQUNuQyxZQUFNLElBQUksY0FBYztBQUFBLElBQzFCO0FBQ0EsUUFBSSxxQkFBcUIsZ0JBQWdCLFNBQVM7QUFDaEQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxFQUFFLEtBQUssa0JBQWtCLDJCQUFtQixLQUFLLE9BQU8sVUFBVSxTQUFTO0FBQzdFLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksQ0FBQyxLQUFLLGFBQWEsQ0FBQyxPQUFPLE9BQU8sTUFBTSxPQUFPLEdBQUc7QUFDcEQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsV0FBTyxZQUFZLGtCQUFrQjtBQUFBLE1BQ25DLFdBQVcscUJBQXFCLGdCQUFnQixhQUFhLEtBQUsscUJBQXFCLGlCQUFpQixjQUFjLFlBQVksWUFBWTtBQUFBLE1BQzlJLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLG9CQUFROzs7QUN2ZGYsSUFBTSxxQkFBTixjQUFpQyxrQkFBVTtBQUFBLEVBQ3pDLFFBQVE7QUFBQSxFQUNSLFlBQVksUUFBUSxPQUFPLFdBQVcsU0FBUztBQUM3QyxVQUFNLFFBQVEsT0FBTyxXQUFXLE9BQU87QUFBQSxFQUN6QztBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyw2QkFBUTs7O0FDVGYsSUFBTSxVQUFVLENBQUMsT0FBTyxhQUFhO0FBQ25DLFNBQU8sTUFBTSwrQkFBK0IsTUFBTSxlQUFlLE1BQU0sbUJBQW1CLFNBQVMsWUFBWSxTQUFTLE1BQU0sZUFBZSxNQUFNLGtCQUFrQixTQUFTLFlBQVk7QUFDNUw7QUFHQSxJQUFNLHVCQUF1QixDQUFDLE9BQU8sUUFBUTtBQUMzQyxRQUFNLGdCQUFnQjtBQUN0QixRQUFNLFNBQVMsQ0FBQztBQUNoQixRQUFNLFNBQVMsc0JBQW9CO0FBQ2pDLFFBQUk7QUFDRixZQUFNQyxZQUFXLE9BQU8scUJBQXFCLGFBQWEsbUJBQW1CLGlCQUFpQjtBQUU5RixNQUFBQSxVQUFTLEtBQUssTUFBTSxlQUFlLEtBQUs7QUFBQSxJQUMxQyxTQUFTLEtBQUs7QUFDWixhQUFPLEtBQUssR0FBRztBQUFBLElBQ2pCO0FBQUEsRUFDRjtBQUtBLGFBQVcsWUFBWSxJQUFJLFVBQVUsTUFBTSxHQUFHO0FBQzVDLFFBQUksTUFBTSxTQUFTLFNBQVMsUUFBUSxRQUFRLE9BQU8sUUFBUSxHQUFHO0FBQzVEO0FBQUEsSUFDRjtBQUNBLFdBQU8sU0FBUyxRQUFRO0FBQUEsRUFDMUI7QUFDQSxRQUFNLGFBQWE7QUFBQSxJQUNqQixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxlQUFlO0FBQUEsSUFDZixlQUFlO0FBQUEsRUFDakI7QUFDQSxRQUFNLE9BQU8sV0FBVyxNQUFNLElBQUk7QUFDbEMsTUFBSSxTQUFTLFFBQVc7QUFDdEIsVUFBTSxJQUFJLE1BQU0sd0JBQXdCLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDdkQ7QUFDQSxRQUFNLFdBQVcsTUFBTSxjQUFjLElBQUk7QUFDekMsTUFBSSxVQUFVO0FBQ1osVUFBTSxXQUFXO0FBQUEsTUFDZjtBQUFBLE1BQ0EsU0FBUztBQUFBLE1BQ1QsTUFBTSxNQUFNO0FBQUEsSUFDZDtBQUNBLFFBQUksQ0FBQyxRQUFRLE9BQU8sUUFBUSxHQUFHO0FBQzdCLGFBQU8sU0FBUyxRQUFRO0FBQUEsSUFDMUI7QUFBQSxFQUNGO0FBSUEsTUFBSSxPQUFPLFFBQVE7QUFDakIsVUFBTSxJQUFJLGVBQWUsTUFBTTtBQUFBLEVBQ2pDO0FBQ0Y7QUFDQSxJQUFNLGtCQUFOLE1BQXNCO0FBQUEsRUFDcEIsWUFBWSxDQUFDO0FBQUE7QUFBQSxFQUliLGlCQUFpQixNQUFNLFVBQVUsU0FBUztBQUN4QyxVQUFNLFVBQVUsQ0FBQyxFQUFFLE9BQU8sWUFBWSxZQUFZLFVBQVUsUUFBUSxVQUFVO0FBQzlFLFNBQUssVUFBVSxLQUFLO0FBQUEsTUFDbEI7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLG9CQUFvQixNQUFNLFVBQVUsU0FBUztBQUMzQyxVQUFNLFVBQVUsQ0FBQyxFQUFFLE9BQU8sWUFBWSxZQUFZLFVBQVUsUUFBUSxVQUFVO0FBQzlFLFVBQU0sSUFBSSxLQUFLLFVBQVUsVUFBVSxjQUFZO0FBQzdDLGFBQU8sU0FBUyxTQUFTLFFBQVEsU0FBUyxhQUFhLFlBQVksU0FBUyxZQUFZO0FBQUEsSUFDMUYsQ0FBQztBQUNELFNBQUssVUFBVSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLGNBQWMsT0FBTztBQUNuQixRQUFJLE1BQU0sY0FBYyxDQUFDLE1BQU0sYUFBYTtBQUMxQyxZQUFNLElBQUksa0JBQWtCLG9DQUFvQztBQUFBLElBQ2xFO0FBQ0EsVUFBTSxZQUFZO0FBQ2xCLFVBQU0sYUFBYTtBQUNuQixVQUFNLFNBQVM7QUFHZixVQUFNLGFBQWEsTUFBTTtBQUN6QixlQUFXLE9BQU8sTUFBTSxXQUFXO0FBQ2pDLFVBQUksQ0FBQyxNQUFNLG9CQUFvQjtBQUM3Qiw2QkFBcUIsT0FBTyxHQUFHO0FBQUEsTUFDakM7QUFBQSxJQUNGO0FBQ0EsVUFBTSxhQUFhLE1BQU07QUFDekIsUUFBSSxDQUFDLE1BQU0sb0JBQW9CO0FBQzdCLDJCQUFxQixPQUFPLE1BQU0sTUFBTTtBQUFBLElBQzFDO0FBQ0EsUUFBSSxNQUFNLFNBQVM7QUFDakIsWUFBTSxVQUFVLFFBQVE7QUFDeEIsWUFBTSxhQUFhLE1BQU07QUFDekIsaUJBQVcsT0FBTyxNQUFNLFdBQVc7QUFDakMsWUFBSSxDQUFDLE1BQU0sb0JBQW9CO0FBQzdCLCtCQUFxQixPQUFPLEdBQUc7QUFBQSxRQUNqQztBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxhQUFhO0FBQ25CLFVBQU0sYUFBYSxNQUFNO0FBQ3pCLFVBQU0sZ0JBQWdCO0FBQ3RCLFFBQUksTUFBTSxVQUFVO0FBQ2xCLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sMEJBQVE7OztBQ3JIZixJQUFNLGFBQU4sY0FBeUIsd0JBQWdCO0FBQUEsRUFDdkMsVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsYUFBYTtBQUFBLEVBQ2IsWUFBWTtBQUFBLEVBQ1osVUFBVTtBQUFBLEVBQ1YsSUFBSSxRQUFRO0FBQ1YsUUFBSSxLQUFLLGVBQWUsV0FBVztBQUNqQyxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLE1BQU0sT0FBTztBQUNmLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFDQSxJQUFJLFNBQVM7QUFDWCxRQUFJLEtBQUssZUFBZSxXQUFXO0FBQ2pDLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUNBLElBQUksT0FBTyxPQUFPO0FBQ2hCLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLHFCQUFROzs7QUNoQ2YsSUFBTSxvQkFBTixNQUF3QjtBQUFBLEVBQ3RCLGVBQWUsUUFBUTtBQUNyQixTQUFLLFVBQVU7QUFDZixhQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3RDLFdBQUssQ0FBQyxJQUFJLE9BQU8sQ0FBQztBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsU0FBUyxPQUFPO0FBQ2QsV0FBTyxLQUFLLFFBQVEsU0FBUyxLQUFLO0FBQUEsRUFDcEM7QUFBQSxFQUNBLEtBQUssR0FBRztBQUNOLFFBQUksSUFBSSxLQUFLLEtBQUssS0FBSyxRQUFRLFFBQVE7QUFDckMsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPLEtBQUssUUFBUSxDQUFDO0FBQUEsRUFDdkI7QUFBQSxFQUNBLElBQUksU0FBUztBQUNYLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFDdEI7QUFBQSxFQUNBLENBQUMsT0FBTyxRQUFRLElBQUk7QUFDbEIsV0FBTyxLQUFLLFFBQVEsT0FBTyxRQUFRLEVBQUU7QUFBQSxFQUN2QztBQUFBO0FBQUE7QUFBQSxFQUtBLFNBQVMsUUFBUTtBQUNmLGFBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxRQUFRLEtBQUs7QUFDdEMsV0FBSyxLQUFLLFFBQVEsU0FBUyxDQUFDLElBQUksT0FBTyxDQUFDO0FBQUEsSUFDMUM7QUFDQSxTQUFLLFFBQVEsS0FBSyxHQUFHLE1BQU07QUFBQSxFQUM3QjtBQUFBLEVBQ0EsU0FBUyxRQUFRO0FBQ2YsU0FBSyxRQUFRLEtBQUssR0FBRyxNQUFNO0FBQzNCLGFBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLFFBQVEsS0FBSztBQUM1QyxXQUFLLENBQUMsSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUFBLElBQzFCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sNEJBQVE7OztBQ25DZixJQUFNLGtCQUFrQixDQUFDLE9BQU8scUJBQXFCLFVBQVU7QUFDN0QsTUFBSSxpQkFBaUIscUJBQWE7QUFDaEMsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLFVBQVUsUUFBUSxVQUFVLFFBQVc7QUFDekMsUUFBSSxvQkFBb0I7QUFDdEIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFdBQU8sSUFBSSxvQkFBWSxRQUFXLFFBQVcsT0FBTyxLQUFLO0FBQUEsRUFDM0Q7QUFDQSxRQUFNLE1BQU0sbUJBQVcsS0FBSztBQUM1QixTQUFPLG9CQUFZLEtBQUssR0FBRztBQUM3QjtBQUNBLElBQU8sMEJBQVE7OztBQ2pCZixJQUFNLGFBQWEsU0FBTyxPQUFPLFFBQVEsWUFBWSxNQUFNLE1BQU0sS0FBSztBQUcvRCxTQUFTLFdBQVcsU0FBUztBQUlsQyxTQUFPLE1BQU0sUUFBUSxPQUFPLElBQUksUUFBUSxJQUFJLFVBQVUsSUFBSSxXQUFXLE9BQU87QUFDOUU7OztBQ0xBLElBQU0sNkJBQTZCLFdBQVM7QUFFMUMsTUFBSSxpQkFBaUIscUJBQWE7QUFDaEMsV0FBTztBQUFBLEVBQ1Q7QUFHQSxRQUFNLE1BQU0sa0NBQTBCLEtBQUs7QUFJM0MsU0FBTyxRQUFRO0FBQ2pCO0FBQ0EsSUFBTyxxQ0FBUTs7O0FDZmYsSUFBTSxlQUFlLENBQUMsS0FBSyxTQUFTO0FBQ2xDLFFBQU0sTUFBTTtBQUNaLFFBQU0sTUFBTSxTQUFTLGtCQUFrQixhQUFhO0FBQ3BELE1BQUksTUFBTSxHQUFHLEtBQUssTUFBTSxPQUFPLE1BQU0sS0FBSztBQUN4QyxVQUFNLElBQUksVUFBVTtBQUFBLEVBQ3RCO0FBQ0EsTUFBSSxPQUFPLEdBQUc7QUFDWixXQUFPLEtBQUssTUFBTSxHQUFHO0FBQUEsRUFDdkI7QUFDRjtBQUNBLElBQU8sdUJBQVE7OztBQ1RmLElBQU0sdUJBQXVCLENBQUMsZ0JBQWdCLE9BQU8saUJBQWlCO0FBQ3BFLE1BQUk7QUFDSixNQUFJO0FBQ0osTUFBSSxtQkFBbUIsVUFBYSxtQkFBbUIsUUFBUSxtQ0FBMkIsY0FBYyxHQUFHO0FBRXpHLFlBQVE7QUFDUixRQUFJLGVBQWUsS0FBSyxVQUFVLFFBQVc7QUFDM0MsY0FBUSxxQkFBYSxPQUFPLGVBQWU7QUFBQSxJQUM3QztBQUFBLEVBQ0YsT0FBTztBQUVMLFVBQU0sZ0JBQWdCO0FBQ3RCLFFBQUksY0FBYyxVQUFVLFFBQVc7QUFDckMsY0FBUSxjQUFjO0FBQUEsSUFDeEI7QUFDQSxRQUFJLGNBQWMsVUFBVSxRQUFXO0FBQ3JDLGNBQVEscUJBQWEsY0FBYyxPQUFPLGVBQWU7QUFBQSxJQUMzRDtBQUNBLFFBQUksY0FBYyxjQUFjLFFBQVc7QUFDekMsa0JBQVksY0FBYztBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFDQSxJQUFPLCtCQUFROzs7QUNwQmYsSUFBTSwyQkFBMkIsV0FBUztBQUN4QyxNQUFJLE1BQU0sVUFBVSxXQUFXLE1BQU0sWUFBWSxnQkFBZ0IsU0FBUztBQUN4RSxVQUFNLElBQUksa0JBQWtCO0FBQUEsRUFDOUI7QUFDQSxNQUFJLE1BQU0sWUFBWSxZQUFZLFdBQVcsVUFBVTtBQUNyRCxVQUFNLElBQUkseUJBQXlCO0FBQUEsRUFDckM7QUFDRjtBQUdBLElBQU0sV0FBTixNQUFlO0FBQUEsRUFDYixZQUFZLGFBQWEsVUFBVTtBQUNqQyxTQUFLLFlBQVk7QUFDakIsU0FBSyxRQUFRLFNBQVM7QUFDdEIsU0FBSyxjQUFjO0FBQ25CLFNBQUssVUFBVSxXQUFXLFNBQVMsT0FBTztBQUMxQyxTQUFLLGFBQWEsU0FBUztBQUMzQixTQUFLLFNBQVMsU0FBUztBQUFBLEVBQ3pCO0FBQUEsRUFDQSxJQUFJLE9BQU87QUFDVCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksS0FBSyxNQUFNO0FBQ2IsVUFBTSxjQUFjLEtBQUssWUFBWTtBQUNyQyxRQUFJLENBQUMsWUFBWSxHQUFHLGtDQUFrQztBQUNwRCxZQUFNLFlBQVksV0FBVyxXQUFXLElBQUksa0JBQWtCLElBQUksSUFBSSx5QkFBeUI7QUFBQSxJQUNqRztBQUNBLFFBQUksWUFBWSxXQUFXLFVBQVU7QUFDbkMsWUFBTSxJQUFJLHlCQUF5QjtBQUFBLElBQ3JDO0FBQ0EsUUFBSSxLQUFLLFVBQVUsV0FBVyxLQUFLLFlBQVksZ0JBQWdCLFNBQVM7QUFDdEUsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsV0FBTyxPQUFPLElBQUk7QUFDbEIsUUFBSSxTQUFTLEtBQUssT0FBTztBQUN2QjtBQUFBLElBQ0Y7QUFDQSxRQUFJLEtBQUssWUFBWSxXQUFXLFNBQVMsSUFBSSxHQUFHO0FBQzlDLFlBQU0sSUFBSSxnQkFBZ0I7QUFBQSxJQUM1QjtBQUNBLFVBQU0sVUFBVSxLQUFLO0FBQ3JCLFVBQU0sZ0JBQWdCLENBQUMsR0FBRyxLQUFLLFlBQVksVUFBVTtBQUNyRCxTQUFLLFFBQVE7QUFDYixTQUFLLFVBQVUsT0FBTztBQUN0QixTQUFLLFlBQVksY0FBYyxPQUFPLE9BQU87QUFDN0MsU0FBSyxZQUFZLGNBQWMsSUFBSSxNQUFNLElBQUk7QUFDN0MsU0FBSyxZQUFZLGdCQUFnQixXQUFXLE9BQU8sT0FBTztBQUMxRCxTQUFLLFlBQVksZ0JBQWdCLFdBQVcsSUFBSSxNQUFNLEtBQUssU0FBUztBQUNwRSxTQUFLLFlBQVksYUFBYSxJQUFJLDBCQUFrQixHQUFHLE1BQU0sS0FBSyxLQUFLLFlBQVksZ0JBQWdCLFdBQVcsS0FBSyxDQUFDLEVBQUUsT0FBTyxlQUFhO0FBQ3hJLFlBQU0sUUFBUSxLQUFLLFlBQVksZ0JBQWdCLFdBQVcsSUFBSSxTQUFTO0FBQ3ZFLGFBQU8sU0FBUyxDQUFDLE1BQU07QUFBQSxJQUN6QixDQUFDLEVBQUUsS0FBSyxDQUFDO0FBR1QsUUFBSSxDQUFDLEtBQUssWUFBWSxZQUFZLGdCQUFnQixJQUFJLEtBQUssU0FBUyxHQUFHO0FBQ3JFLGtCQUFZLGFBQWEsS0FBSyxNQUFNO0FBQ2xDLGFBQUssUUFBUTtBQUNiLGFBQUssVUFBVSxPQUFPO0FBQ3RCLGFBQUssWUFBWSxjQUFjLE9BQU8sSUFBSTtBQUMxQyxhQUFLLFlBQVksY0FBYyxJQUFJLFNBQVMsSUFBSTtBQUNoRCxhQUFLLFlBQVksZ0JBQWdCLFdBQVcsT0FBTyxJQUFJO0FBQ3ZELGFBQUssWUFBWSxnQkFBZ0IsV0FBVyxJQUFJLFNBQVMsS0FBSyxTQUFTO0FBQ3ZFLGFBQUssWUFBWSxhQUFhLElBQUksMEJBQWtCLEdBQUcsYUFBYTtBQUFBLE1BQ3RFLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxXQUFXLE9BQU8sV0FBVztBQUMzQiw2QkFBeUIsSUFBSTtBQUM3QixRQUFJLFVBQVUsTUFBTTtBQUNsQixjQUFRO0FBQUEsSUFDVjtBQUNBLFFBQUksVUFBVSxVQUFhLEVBQUUsaUJBQWlCLHNCQUFjO0FBQzFELGNBQVEsb0JBQVksS0FBSyxtQkFBVyxLQUFLLENBQUM7QUFBQSxJQUM1QztBQUNBLFVBQU0sVUFBVSxJQUFJLG1CQUFXO0FBQy9CLFlBQVEsU0FBUztBQUNqQixZQUFRLGNBQWMsS0FBSyxZQUFZO0FBQ3ZDLFVBQU0sU0FBUyxJQUFJLDJCQUFtQixNQUFNLE9BQU8sV0FBVyxPQUFPO0FBQ3JFLFdBQU8sS0FBSyxZQUFZLFlBQVksa0JBQWtCO0FBQUEsTUFDcEQsV0FBVyxPQUFPLFNBQVMsS0FBSyxNQUFNO0FBQUEsTUFDdEM7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLGNBQWMsT0FBTyxXQUFXO0FBQzlCLDZCQUF5QixJQUFJO0FBQzdCLFFBQUksVUFBVSxNQUFNO0FBQ2xCLGNBQVE7QUFBQSxJQUNWO0FBQ0EsUUFBSSxVQUFVLFVBQWEsRUFBRSxpQkFBaUIsc0JBQWM7QUFDMUQsY0FBUSxvQkFBWSxLQUFLLG1CQUFXLEtBQUssQ0FBQztBQUFBLElBQzVDO0FBQ0EsVUFBTSxVQUFVLElBQUksbUJBQVc7QUFDL0IsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsY0FBYyxLQUFLLFlBQVk7QUFDdkMsVUFBTSxTQUFTLElBQUksa0JBQVUsTUFBTSxPQUFPLFdBQVcsU0FBUyxJQUFJO0FBQ2xFLFdBQU8sS0FBSyxZQUFZLFlBQVksa0JBQWtCO0FBQUEsTUFDcEQsV0FBVyxPQUFPLFNBQVMsS0FBSyxNQUFNO0FBQUEsTUFDdEM7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxJQUFJLEtBQUs7QUFDUCw2QkFBeUIsSUFBSTtBQUM3QixRQUFJLEVBQUUsZUFBZSxzQkFBYztBQUNqQyxZQUFNLG1CQUFXLEdBQUc7QUFBQSxJQUN0QjtBQUNBLFdBQU8sS0FBSyxZQUFZLFlBQVksa0JBQWtCO0FBQUEsTUFDcEQsV0FBVyxLQUFLLFVBQVUsU0FBUyxLQUFLLEtBQUssV0FBVyxHQUFHO0FBQUEsTUFDM0QsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBTyxnQkFBZ0IsT0FBTztBQUM1QixVQUFNLFVBQVUsNkJBQXFCLGdCQUFnQixPQUFPLFVBQVUsTUFBTTtBQUM1RSw2QkFBeUIsSUFBSTtBQUM3QixVQUFNLFFBQVEsd0JBQWdCLFFBQVEsS0FBSztBQUMzQyxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsS0FBSyxVQUFVLGFBQWEsS0FBSyxLQUFLLFdBQVcsT0FBTyxRQUFRLE9BQU8sUUFBUSxTQUFTO0FBQUEsTUFDbkcsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFLO0FBQ1YsNkJBQXlCLElBQUk7QUFDN0IsUUFBSSxFQUFFLGVBQWUsc0JBQWM7QUFDakMsWUFBTSxtQkFBVyxHQUFHO0FBQUEsSUFDdEI7QUFDQSxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsS0FBSyxVQUFVLE9BQU8sS0FBSyxLQUFLLFdBQVcsR0FBRztBQUFBLE1BQ3pELFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFdBQVcsZ0JBQWdCLE9BQU87QUFDaEMsVUFBTSxVQUFVLDZCQUFxQixnQkFBZ0IsT0FBTyxVQUFVLE1BQU07QUFDNUUsNkJBQXlCLElBQUk7QUFDN0IsVUFBTSxRQUFRLHdCQUFnQixRQUFRLEtBQUs7QUFDM0MsV0FBTyxLQUFLLFlBQVksWUFBWSxrQkFBa0I7QUFBQSxNQUNwRCxXQUFXLEtBQUssVUFBVSxXQUFXLEtBQUssS0FBSyxXQUFXLE9BQU8sUUFBUSxPQUFPLFFBQVEsU0FBUztBQUFBLE1BQ2pHLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLGNBQWMsU0FBUztBQUNyQixRQUFJO0FBQ0osUUFBSTtBQUNKLFFBQUk7QUFDSixRQUFJLFlBQVksUUFBVztBQUN6QixVQUFJLFFBQVEsVUFBVSxRQUFXO0FBQy9CLGdCQUFRLFFBQVE7QUFBQSxNQUNsQjtBQUNBLFVBQUksUUFBUSxVQUFVLFFBQVc7QUFDL0IsZ0JBQVEscUJBQWEsUUFBUSxPQUFPLGVBQWU7QUFBQSxNQUNyRDtBQUNBLFVBQUksUUFBUSxjQUFjLFFBQVc7QUFDbkMsb0JBQVksUUFBUTtBQUFBLE1BQ3RCO0FBQUEsSUFDRjtBQUNBLDZCQUF5QixJQUFJO0FBQzdCLFVBQU0sUUFBUSx3QkFBZ0IsS0FBSztBQUNuQyxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsS0FBSyxVQUFVLGNBQWMsS0FBSyxLQUFLLFdBQVcsT0FBTyxPQUFPLFNBQVM7QUFBQSxNQUNwRixRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQUs7QUFDVCw2QkFBeUIsSUFBSTtBQUM3QixRQUFJLFFBQVEsTUFBTTtBQUNoQixZQUFNO0FBQUEsSUFDUjtBQUNBLFFBQUksUUFBUSxVQUFhLEVBQUUsZUFBZSxzQkFBYztBQUN0RCxZQUFNLG9CQUFZLEtBQUssbUJBQVcsR0FBRyxDQUFDO0FBQUEsSUFDeEM7QUFDQSxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsTUFBTTtBQUNmLGVBQU8sS0FBSyxVQUFVLE1BQU0sR0FBRztBQUFBLE1BQ2pDO0FBQUEsTUFDQSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxtQkFBUTs7O0FDL01mLElBQU0sZUFBZSxDQUFDLFNBQVMsVUFBVTtBQUN2QyxNQUFJLE1BQU0sUUFBUSxPQUFPLEdBQUc7QUFDMUIsVUFBTSxJQUFJLE1BQU0sb01BQW9NO0FBQUEsRUFDdE47QUFDQSxRQUFNLGNBQWMsUUFBUSxNQUFNLEdBQUc7QUFDckMsTUFBSSxZQUFZLFdBQVcsR0FBRztBQUM1QixVQUFNLElBQUksTUFBTSxrQ0FBa0M7QUFBQSxFQUNwRDtBQUNBLGNBQVksSUFBSTtBQUNoQixhQUFXLGNBQWMsYUFBYTtBQUNwQyxRQUFJLE9BQU8sVUFBVSxZQUFZLENBQUMsTUFBTSxRQUFRLEtBQUssR0FBRztBQUN0RCxhQUFPO0FBQUEsSUFDVDtBQUNBLFVBQU0sTUFBTSxPQUFPLE9BQU8sT0FBTyxVQUFVO0FBQzNDLFFBQUksQ0FBQyxLQUFLO0FBQ1IsYUFBTztBQUFBLElBQ1Q7QUFDQSxZQUFRLE1BQU0sVUFBVTtBQUFBLEVBQzFCO0FBQ0EsU0FBTyxPQUFPLFVBQVUsWUFBWSxNQUFNLFFBQVEsS0FBSztBQUN6RDtBQUNBLElBQU8sdUJBQVE7OztBQ3RCZixJQUFNLFlBQU4sTUFBZ0I7QUFBQSxFQUNkLFlBQVksS0FBSyxZQUFZLE9BQU87QUFDbEMsU0FBSyxPQUFPO0FBQ1osU0FBSyxjQUFjO0FBQ25CLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFDQSxJQUFJLE1BQU07QUFDUixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLElBQUksR0FBRztBQUFBLEVBRVg7QUFBQSxFQUNBLElBQUksYUFBYTtBQUNmLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUNBLElBQUksV0FBVyxHQUFHO0FBQUEsRUFFbEI7QUFBQSxFQUNBLElBQUksUUFBUTtBQUNWLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUNBLElBQUksTUFBTSxHQUFHO0FBQUEsRUFFYjtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxvQkFBUTs7O0FDeEJmLElBQU0sdUJBQXVCLElBQUk7QUFDakMsSUFBTSx1QkFBdUIsSUFBSSxvQkFBWSxRQUFXLFFBQVcsT0FBTyxLQUFLO0FBWS9FLElBQXFCLG1CQUFyQixNQUFzQztBQUFBLEVBQ3BDLGlCQUFpQjtBQUFBLEVBQ2pCLFlBQVk7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFaLFlBQVksZUFBZTtBQUN6QixTQUFLLGlCQUFpQixDQUFDLENBQUM7QUFBQSxFQUMxQjtBQUFBLEVBQ0EsT0FBTztBQUNMLFdBQU8sS0FBSyxZQUFZLEtBQUs7QUFBQSxFQUMvQjtBQUFBLEVBQ0EsSUFBSSxRQUFRO0FBQ1YsV0FBTyxLQUFLLGlCQUFpQixLQUFLLE9BQU8saUJBQWUsS0FBSyxTQUFTLFFBQVEsV0FBVyxDQUFDO0FBQUEsRUFDNUY7QUFBQSxFQUNBLFNBQVMsUUFBUTtBQUNmLFdBQU8sQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNO0FBQUEsRUFDMUI7QUFBQSxFQUNBLFNBQVMsR0FBRyxHQUFHO0FBQ2IsVUFBTSxnQkFBZ0IsUUFBUSxFQUFFLEtBQUssRUFBRSxHQUFHO0FBQzFDLFFBQUksa0JBQWtCLEdBQUc7QUFDdkIsYUFBTztBQUFBLElBQ1Q7QUFHQSxXQUFPLEtBQUssaUJBQWlCLElBQUksUUFBUSxFQUFFLE9BQU8sRUFBRSxLQUFLO0FBQUEsRUFDM0Q7QUFBQSxFQUNBLGlCQUFpQixNQUFNLFlBQVk7QUFDakMsUUFBSSxVQUFVO0FBQ2QsV0FBTyxTQUFTO0FBQ2QsWUFBTSxhQUFhLFdBQVcsUUFBUSxNQUFNO0FBQzVDLFVBQUksYUFBYSxHQUFHO0FBQ2xCLGtCQUFVLFFBQVE7QUFBQSxNQUNwQixXQUFXLGFBQWEsR0FBRztBQUN6QixrQkFBVSxRQUFRO0FBQUEsTUFDcEIsT0FBTztBQUNMLGVBQU8sUUFBUTtBQUFBLE1BQ2pCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxJQUFJLFFBQVEsY0FBYyxPQUFPO0FBQy9CLFFBQUksQ0FBQyxLQUFLLE9BQU87QUFDZixXQUFLLFFBQVE7QUFBQSxRQUNYO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTixPQUFPO0FBQUEsUUFDUCxRQUFRO0FBQUEsUUFDUixTQUFTO0FBQUE7QUFBQSxRQUVULEtBQUs7QUFBQSxNQUNQO0FBQ0EsV0FBSztBQUNMO0FBQUEsSUFDRjtBQUNBLFdBQU8sS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRLFdBQVc7QUFBQSxFQUNsRDtBQUFBLEVBQ0EsS0FBSyxNQUFNLFFBQVEsYUFBYTtBQUM5QixVQUFNLGFBQWEsS0FBSyxTQUFTLFFBQVEsS0FBSyxNQUFNO0FBQ3BELFFBQUksYUFBYSxHQUFHO0FBQ2xCLFVBQUksS0FBSyxNQUFNO0FBQ2IsZUFBTyxLQUFLLEtBQUssS0FBSyxNQUFNLFFBQVEsV0FBVztBQUFBLE1BQ2pELE9BQU87QUFDTCxhQUFLLE9BQU87QUFBQSxVQUNWO0FBQUEsVUFDQSxNQUFNO0FBQUEsVUFDTixPQUFPO0FBQUEsVUFDUCxRQUFRO0FBQUEsVUFDUixTQUFTO0FBQUEsVUFDVCxLQUFLO0FBQUEsUUFDUDtBQUNBLGFBQUssbUJBQW1CLEtBQUssSUFBSTtBQUFBLE1BQ25DO0FBQUEsSUFDRixXQUFXLGFBQWEsR0FBRztBQUN6QixVQUFJLEtBQUssT0FBTztBQUNkLGVBQU8sS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRLFdBQVc7QUFBQSxNQUNsRCxPQUFPO0FBQ0wsYUFBSyxRQUFRO0FBQUEsVUFDWDtBQUFBLFVBQ0EsTUFBTTtBQUFBLFVBQ04sT0FBTztBQUFBLFVBQ1AsUUFBUTtBQUFBLFVBQ1IsU0FBUztBQUFBLFVBQ1QsS0FBSztBQUFBLFFBQ1A7QUFDQSxhQUFLLG1CQUFtQixLQUFLLEtBQUs7QUFBQSxNQUNwQztBQUFBLElBQ0YsV0FBVyxLQUFLLFNBQVM7QUFFdkIsV0FBSyxVQUFVO0FBQ2YsV0FBSyxTQUFTO0FBQ2QsV0FBSztBQUFBLElBQ1AsV0FBVyxhQUFhO0FBRXRCLFlBQU0sSUFBSSxnQkFBZ0I7QUFBQSxJQUM1QixPQUFPO0FBRUwsWUFBTSxvQkFBb0IsS0FBSztBQUMvQixXQUFLLFNBQVM7QUFDZCxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE9BQU8sUUFBUTtBQUNiLFFBQUksQ0FBQyxLQUFLLE9BQU87QUFDZjtBQUFBLElBQ0Y7QUFDQSxTQUFLLFFBQVEsS0FBSyxPQUFPLE1BQU07QUFDL0IsUUFBSSxLQUFLLGlCQUFpQixLQUFLLFlBQVksc0JBQXNCO0FBSS9ELFlBQU0sVUFBVSxDQUFDLEdBQUcsS0FBSyxjQUFjLENBQUM7QUFDeEMsV0FBSyxRQUFRLEtBQUssU0FBUyxTQUFTLFFBQVcsS0FBSztBQUNwRCxXQUFLLFlBQVksUUFBUTtBQUN6QixXQUFLLGlCQUFpQjtBQUFBLElBQ3hCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUSxNQUFNLFFBQVE7QUFDcEIsUUFBSSxDQUFDLE1BQU07QUFDVDtBQUFBLElBQ0Y7QUFDQSxVQUFNLGFBQWEsS0FBSyxTQUFTLFFBQVEsS0FBSyxNQUFNO0FBQ3BELFFBQUksYUFBYSxHQUFHO0FBQ2xCLFdBQUssUUFBUSxLQUFLLE1BQU0sTUFBTTtBQUFBLElBQ2hDLFdBQVcsYUFBYSxHQUFHO0FBQ3pCLFdBQUssUUFBUSxLQUFLLE9BQU8sTUFBTTtBQUFBLElBQ2pDLFdBQVcsQ0FBQyxLQUFLLFNBQVM7QUFDeEIsV0FBSztBQUNMLFdBQUssVUFBVTtBQUFBLElBQ2pCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsQ0FBQyxjQUFjLGFBQWEsT0FBTztBQUNqQyxXQUFPLEtBQUssV0FBVyxzQkFBc0IsVUFBVTtBQUFBLEVBQ3pEO0FBQUEsRUFDQSxDQUFDLFdBQVcsVUFBVSxhQUFhLE9BQU87QUFDeEMsV0FBTyxLQUFLLG1CQUFtQixLQUFLLE9BQU8sVUFBVSxVQUFVO0FBQUEsRUFDakU7QUFBQSxFQUNBLENBQUMsbUJBQW1CLE1BQU0sVUFBVSxhQUFhLE9BQU87QUFDdEQsUUFBSSxDQUFDLE1BQU07QUFDVDtBQUFBLElBQ0Y7QUFDQSxXQUFPLEtBQUssYUFBYSxNQUFNLFVBQVUsVUFBVTtBQUFBLEVBQ3JEO0FBQUEsRUFDQSxDQUFDLGFBQWEsTUFBTSxVQUFVLGFBQWEsT0FBTztBQUNoRCxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0YsSUFBSTtBQUNKLFVBQU07QUFBQSxNQUNKLFFBQVE7QUFBQSxRQUNOO0FBQUEsTUFDRjtBQUFBLElBQ0YsSUFBSTtBQUNKLFVBQU0sa0JBQWtCLFVBQVUsU0FBWSxLQUFLLFFBQVEsT0FBTyxHQUFHO0FBQ3JFLFVBQU0sa0JBQWtCLFVBQVUsU0FBWSxJQUFJLFFBQVEsT0FBTyxHQUFHO0FBSXBFLFVBQU0sV0FBVyxLQUFLLGlCQUFpQixrQkFBa0IsSUFBSSxtQkFBbUI7QUFDaEYsVUFBTSxZQUFZLEtBQUssaUJBQWlCLGtCQUFrQixJQUFJLG1CQUFtQjtBQUdqRixVQUFNLFlBQVksYUFBYSxZQUFZO0FBQzNDLFVBQU0sVUFBVSxhQUFhLFdBQVc7QUFDeEMsVUFBTSxRQUFRLGFBQWEsVUFBVTtBQUNyQyxVQUFNLE1BQU0sYUFBYSxTQUFTO0FBR2xDLFVBQU0sZUFBZSxZQUFZLGtCQUFrQixJQUFJLG1CQUFtQjtBQUMxRSxVQUFNLGVBQWUsWUFBWSxrQkFBa0IsSUFBSSxtQkFBbUI7QUFDMUUsUUFBSSxhQUFhLEtBQUssS0FBSyxHQUFHO0FBQzVCLGFBQU8sS0FBSyxhQUFhLEtBQUssS0FBSyxHQUFHLFVBQVUsVUFBVTtBQUFBLElBQzVEO0FBQ0EsUUFBSSxnQkFBZ0IsZ0JBQWdCLENBQUMsS0FBSyxTQUFTO0FBQ2pELFlBQU0sS0FBSztBQUFBLElBQ2I7QUFDQSxRQUFJLFdBQVcsS0FBSyxHQUFHLEdBQUc7QUFDeEIsYUFBTyxLQUFLLGFBQWEsS0FBSyxHQUFHLEdBQUcsVUFBVSxVQUFVO0FBQUEsSUFDMUQ7QUFBQSxFQUNGO0FBQUEsRUFDQSxtQkFBbUIsU0FBUztBQUMxQixTQUFLO0FBQ0wsU0FBSyxlQUFlLE9BQU87QUFBQSxFQUM3QjtBQUFBO0FBQUEsRUFHQSxlQUFlLE1BQU07QUFDbkIsUUFBSSxTQUFTLEtBQUs7QUFDbEIsT0FBRztBQUVELFVBQUksQ0FBQyxPQUFPLEtBQUs7QUFDZjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLGNBQWMsT0FBTztBQUMzQixVQUFJLENBQUMsYUFBYTtBQUVoQixlQUFPLE1BQU07QUFDYjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLHFCQUFxQixXQUFXLFlBQVk7QUFDbEQsWUFBTSxRQUFRLHFCQUFxQixZQUFZLE9BQU8sWUFBWTtBQUNsRSxVQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sS0FBSztBQUN4QixZQUFJLFVBQVUscUJBQXFCLE9BQU8sT0FBTyxPQUFPLFFBQVE7QUFFOUQsZUFBSyxlQUFlLFFBQVEsa0JBQWtCO0FBQzlDLGlCQUFPO0FBQ1AsbUJBQVMscUJBQXFCLFlBQVksUUFBUSxZQUFZO0FBQUEsUUFDaEU7QUFHQSxhQUFLLGVBQWUsYUFBYSxDQUFDLGtCQUFrQjtBQUNwRCxlQUFPLE1BQU07QUFDYixvQkFBWSxNQUFNO0FBQ2xCO0FBQUEsTUFDRjtBQUdBLGFBQU8sTUFBTTtBQUNiLFlBQU0sTUFBTTtBQUNaLGtCQUFZLE1BQU07QUFDbEIsYUFBTztBQUFBLElBQ1QsU0FBUyxLQUFLLFNBQVMsU0FBUyxLQUFLLFNBQVM7QUFBQSxFQUdoRDtBQUFBO0FBQUEsRUFHQSxlQUFlLE1BQU0sT0FBTztBQUMxQixVQUFNLFNBQVMsS0FBSztBQUNwQixVQUFNLFVBQVUsUUFBUSxLQUFLLE9BQU8sS0FBSztBQUN6QyxVQUFNLFdBQVcsUUFBUSxRQUFRLFFBQVEsUUFBUTtBQUNqRCxTQUFLLFFBQVEsU0FBUyxPQUFPLElBQUk7QUFDakMsUUFBSSxVQUFVO0FBQ1osZUFBUyxTQUFTO0FBQUEsSUFDcEI7QUFDQSxZQUFRLFFBQVEsVUFBVSxNQUFNLElBQUk7QUFDcEMsWUFBUSxTQUFTO0FBQ2pCLFNBQUssU0FBUztBQUNkLFFBQUksUUFBUTtBQUNWLGFBQU8sU0FBUyxPQUFPLFFBQVEsVUFBVSxNQUFNLElBQUk7QUFBQSxJQUNyRCxPQUFPO0FBQ0wsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFNBQVMsU0FBUyxRQUFRLEtBQUssYUFBYSxHQUFHLFdBQVcsUUFBUSxRQUFRO0FBQ3hFLFVBQU0sU0FBUyxXQUFXO0FBQzFCLFFBQUksVUFBVSxHQUFHO0FBQ2YsYUFBTztBQUFBLElBQ1Q7QUFDQSxVQUFNLE1BQU0sY0FBYyxXQUFXO0FBRXJDLFVBQU0sT0FBTztBQUFBLE1BQ1gsUUFBUSxRQUFRLEdBQUc7QUFBQSxNQUNuQixNQUFNO0FBQUEsTUFDTixPQUFPO0FBQUEsTUFDUDtBQUFBLE1BQ0EsU0FBUztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLEtBQUssU0FBUyxTQUFTLE1BQU0sQ0FBQyxLQUFLLFlBQVksR0FBRztBQUMvRCxVQUFNLFFBQVEsS0FBSyxTQUFTLFNBQVMsTUFBTSxDQUFDLEtBQUssTUFBTSxHQUFHLFFBQVE7QUFDbEUsU0FBSyxPQUFPO0FBQ1osU0FBSyxRQUFRO0FBQ2IsV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDclNBLElBQU0sY0FBTixNQUFrQjtBQUFBLEVBQ2hCLFlBQVksZUFBZTtBQUN6QixTQUFLLGdCQUFnQjtBQUNyQixTQUFLLFVBQVUsSUFBSSxpQkFBaUIsS0FBSyxhQUFhO0FBQUEsRUFDeEQ7QUFBQSxFQUNBLElBQUksS0FBSztBQUNQLFVBQU0sUUFBUSxlQUFlLHNCQUFjLE1BQU0sb0JBQVksS0FBSyxHQUFHO0FBQ3JFLFdBQU8sS0FBSyxRQUFRLFdBQVcsS0FBSyxFQUFFLEtBQUssRUFBRTtBQUFBLEVBQy9DO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsSUFBSSxXQUFXLGNBQWMsT0FBTztBQUNsQyxXQUFPLEtBQUssUUFBUSxJQUFJLFdBQVcsV0FBVztBQUFBLEVBQ2hEO0FBQUEsRUFDQSxPQUFPLEtBQUs7QUFDVixVQUFNLFFBQVEsZUFBZSxzQkFBYyxNQUFNLG9CQUFZLEtBQUssR0FBRztBQUNyRSxVQUFNLGlCQUFpQixDQUFDLEdBQUcsS0FBSyxRQUFRLFdBQVcsS0FBSyxDQUFDO0FBQ3pELGVBQVcsVUFBVSxnQkFBZ0I7QUFDbkMsV0FBSyxRQUFRLE9BQU8sTUFBTTtBQUFBLElBQzVCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsb0JBQW9CLEtBQUssT0FBTztBQUc5QixVQUFNLFNBQVMsS0FBSyxRQUFRLElBQUk7QUFBQSxNQUM5QjtBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFDRCxRQUFJLFdBQVcsVUFBYSxRQUFRLE9BQU8sT0FBTyxLQUFLLE1BQU0sR0FBRztBQUM5RCxXQUFLLFFBQVEsT0FBTyxNQUFNO0FBQUEsSUFDNUI7QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRO0FBQ04sVUFBTSxpQkFBaUIsQ0FBQyxHQUFHLEtBQUssUUFBUSxjQUFjLENBQUM7QUFDdkQsU0FBSyxVQUFVLElBQUksaUJBQWlCLEtBQUssYUFBYTtBQUN0RCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsT0FBTyxPQUFPLFlBQVksUUFBUTtBQUNoQyxVQUFNLGFBQWEsY0FBYyxVQUFVLGNBQWM7QUFDekQsVUFBTSxVQUFVLFFBQVEsS0FBSyxRQUFRLFdBQVcsT0FBTyxVQUFVLElBQUksS0FBSyxRQUFRLGNBQWMsVUFBVTtBQUMxRyxXQUFPO0FBQUEsTUFDTCxDQUFDLE9BQU8sUUFBUSxHQUFHLE1BQU07QUFDdkIsY0FBTSxPQUFPLE1BQU07QUFDakIsaUJBQU8sUUFBUSxLQUFLO0FBQUEsUUFDdEI7QUFDQSxZQUFJLGNBQWMsVUFBVSxjQUFjLFFBQVE7QUFDaEQsaUJBQU87QUFBQSxZQUNMO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFPQSxZQUFJLGNBQWMsY0FBYztBQUM5QixjQUFJLGdCQUFnQjtBQUNwQixpQkFBTztBQUFBLFlBQ0wsTUFBTSxNQUFNO0FBQ1Ysa0JBQUlDLFdBQVUsS0FBSztBQUVuQixxQkFBTyxDQUFDQSxTQUFRLFFBQVEsa0JBQWtCLFVBQWEsUUFBUSxjQUFjLEtBQUtBLFNBQVEsTUFBTSxHQUFHLE1BQU0sR0FBRztBQUMxRyxnQkFBQUEsV0FBVSxLQUFLO0FBQUEsY0FDakI7QUFDQSw4QkFBZ0JBLFNBQVE7QUFDeEIscUJBQU9BO0FBQUEsWUFDVDtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBSUEsWUFBSSxVQUFVLEtBQUs7QUFDbkIsWUFBSSxhQUFhLEtBQUs7QUFDdEIsZUFBTztBQUFBLFVBQ0wsTUFBTSxNQUFNO0FBQ1YsbUJBQU8sQ0FBQyxXQUFXLFFBQVEsUUFBUSxRQUFRLE1BQU0sS0FBSyxXQUFXLE1BQU0sR0FBRyxNQUFNLEdBQUc7QUFFakYsd0JBQVU7QUFDViwyQkFBYSxLQUFLO0FBQUEsWUFDcEI7QUFDQSxrQkFBTSxTQUFTO0FBQ2Ysc0JBQVU7QUFDVix5QkFBYSxLQUFLO0FBQ2xCLG1CQUFPO0FBQUEsVUFDVDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE9BQU87QUFDTCxXQUFPLEtBQUssUUFBUSxLQUFLO0FBQUEsRUFDM0I7QUFDRjtBQUNBLElBQU8sc0JBQVE7OztBQ3RHZixJQUFNLFFBQU4sTUFBWTtBQUFBLEVBQ1YsVUFBVTtBQUFBO0FBQUE7QUFBQSxFQUdWLGNBQWM7QUFBQSxFQUNkLFlBQVksZ0JBQWdCLE1BQU0sU0FBUyxZQUFZLFFBQVE7QUFDN0QsU0FBSyxpQkFBaUI7QUFDdEIsU0FBSyxPQUFPO0FBQ1osU0FBSyxVQUFVO0FBQ2YsU0FBSyxhQUFhO0FBQ2xCLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVSxJQUFJLG9CQUFZLE1BQU07QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQUs7QUFDVixVQUFNLFNBQVMsS0FBSyxRQUFRLElBQUksR0FBRztBQUNuQyxXQUFPLFdBQVcsU0FBWSxPQUFPLFFBQVE7QUFBQSxFQUMvQztBQUFBO0FBQUEsRUFHQSxXQUFXLE9BQU8sT0FBTyxXQUFXO0FBQ2xDLFFBQUksVUFBVSxVQUFhLFVBQVUsR0FBRztBQUN0QyxjQUFRO0FBQUEsSUFDVjtBQUNBLFVBQU0sVUFBVSxDQUFDO0FBQ2pCLGVBQVcsVUFBVSxLQUFLLFFBQVEsT0FBTyxPQUFPLFNBQVMsR0FBRztBQUMxRCxjQUFRLEtBQUssZ0JBQWdCLE9BQU8sS0FBSyxDQUFDO0FBQzFDLFVBQUksUUFBUSxVQUFVLE9BQU87QUFDM0I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFNBQVMsS0FBSztBQUNaLFVBQU0sU0FBUyxLQUFLLFFBQVEsSUFBSSxHQUFHO0FBQ25DLFdBQU8sV0FBVyxTQUFZLEtBQUssZUFBZSxTQUFTLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDN0U7QUFBQTtBQUFBLEVBR0EsYUFBYSxPQUFPLE9BQU8sV0FBVztBQUNwQyxRQUFJLFVBQVUsVUFBYSxVQUFVLEdBQUc7QUFDdEMsY0FBUTtBQUFBLElBQ1Y7QUFDQSxVQUFNLFVBQVUsQ0FBQztBQUNqQixlQUFXLFVBQVUsS0FBSyxRQUFRLE9BQU8sT0FBTyxTQUFTLEdBQUc7QUFDMUQsY0FBUSxLQUFLLEtBQUssZUFBZSxTQUFTLE9BQU8sS0FBSyxDQUFDO0FBQ3ZELFVBQUksUUFBUSxVQUFVLE9BQU87QUFDM0I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLGNBQWMsT0FBTyxPQUFPLFdBQVc7QUFDckMsUUFBSSxVQUFVLFVBQWEsVUFBVSxHQUFHO0FBQ3RDLGNBQVE7QUFBQSxJQUNWO0FBQ0EsVUFBTSxVQUFVLENBQUM7QUFDakIsZUFBVyxVQUFVLEtBQUssUUFBUSxPQUFPLE9BQU8sU0FBUyxHQUFHO0FBQzFELGNBQVEsS0FBSyxJQUFJLGtCQUFVLGdCQUFnQixPQUFPLEdBQUcsR0FBRyxnQkFBZ0IsS0FBSyxlQUFlLE9BQU8sT0FBTyxLQUFLLENBQUMsR0FBRyxLQUFLLGVBQWUsU0FBUyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQzlKLFVBQUksUUFBUSxVQUFVLE9BQU87QUFDM0I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFlBQVksT0FBTztBQUNqQixRQUFJO0FBQ0osUUFBSTtBQUNGLGlCQUFXLG1CQUFXLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFBQSxJQUM3QyxTQUFTLEtBQUs7QUFDWixVQUFJLElBQUksU0FBUyxhQUFhO0FBRTVCO0FBQUEsTUFDRjtBQUNBLFlBQU07QUFBQSxJQUNSO0FBQ0EsUUFBSSxDQUFDLEtBQUssY0FBYyxDQUFDLE1BQU0sUUFBUSxRQUFRLEdBQUc7QUFDaEQsVUFBSTtBQUlGLGVBQU8sbUJBQVcsUUFBUTtBQUFBLE1BQzVCLFNBQVMsR0FBRztBQUNWO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFJQSxVQUFNLE9BQU8sQ0FBQztBQUNkLGVBQVcsUUFBUSxVQUFVO0FBQzNCLFVBQUksS0FBSyxRQUFRLElBQUksSUFBSSxHQUFHO0FBQzFCLFlBQUk7QUFDRixlQUFLLEtBQUssbUJBQVcsSUFBSSxDQUFDO0FBQUEsUUFDNUIsU0FBUyxLQUFLO0FBQUEsUUFFZDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsWUFBWSxXQUFXO0FBQ3JCLFVBQU0sV0FBVyxLQUFLLFlBQVksVUFBVSxLQUFLO0FBQ2pELFFBQUksYUFBYSxRQUFXO0FBQzFCO0FBQUEsSUFDRjtBQUNBLFFBQUksQ0FBQyxLQUFLLGNBQWMsQ0FBQyxNQUFNLFFBQVEsUUFBUSxHQUFHO0FBQ2hELFVBQUksS0FBSyxRQUFRO0FBQ2YsY0FBTSxpQkFBaUIsS0FBSyxRQUFRLElBQUksUUFBUTtBQUNoRCxZQUFJLGdCQUFnQjtBQUNsQixnQkFBTSxJQUFJLGdCQUFnQjtBQUFBLFFBQzVCO0FBQUEsTUFDRjtBQUNBLFdBQUssUUFBUSxJQUFJO0FBQUEsUUFDZixLQUFLO0FBQUEsUUFDTCxPQUFPLFVBQVU7QUFBQSxNQUNuQixDQUFDO0FBQUEsSUFDSCxPQUFPO0FBQ0wsVUFBSSxLQUFLLFFBQVE7QUFDZixtQkFBVyxzQkFBc0IsVUFBVTtBQUN6QyxnQkFBTSxpQkFBaUIsS0FBSyxRQUFRLElBQUksa0JBQWtCO0FBQzFELGNBQUksZ0JBQWdCO0FBQ2xCLGtCQUFNLElBQUksZ0JBQWdCO0FBQUEsVUFDNUI7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBLGlCQUFXLHNCQUFzQixVQUFVO0FBQ3pDLGFBQUssUUFBUSxJQUFJO0FBQUEsVUFDZixLQUFLO0FBQUEsVUFDTCxPQUFPLFVBQVU7QUFBQSxRQUNuQixDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBLEVBSUEsYUFBYSxRQUFRO0FBQ25CLFVBQU0sV0FBVyxLQUFLLFlBQVksT0FBTyxLQUFLO0FBQzlDLFFBQUksYUFBYSxRQUFXO0FBQzFCO0FBQUEsSUFDRjtBQUNBLFFBQUksQ0FBQyxLQUFLLGNBQWMsQ0FBQyxNQUFNLFFBQVEsUUFBUSxHQUFHO0FBQ2hELFdBQUssUUFBUSxvQkFBb0IsVUFBVSxPQUFPLEdBQUc7QUFBQSxJQUN2RCxPQUFPO0FBQ0wsaUJBQVcsc0JBQXNCLFVBQVU7QUFDekMsYUFBSyxRQUFRLG9CQUFvQixvQkFBb0IsT0FBTyxHQUFHO0FBQUEsTUFDakU7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsV0FBVyxhQUFhO0FBQ3RCLFFBQUksS0FBSyxhQUFhO0FBQ3BCLFlBQU0sSUFBSSxNQUFNLDJCQUEyQjtBQUFBLElBQzdDO0FBQ0EsZ0JBQVksa0JBQWtCO0FBQUEsTUFDNUIsV0FBVyxNQUFNO0FBQ2YsWUFBSTtBQUVGLHFCQUFXLFVBQVUsS0FBSyxlQUFlLFFBQVEsT0FBTyxHQUFHO0FBQ3pELGlCQUFLLFlBQVksTUFBTTtBQUFBLFVBQ3pCO0FBQ0EsZUFBSyxjQUFjO0FBQUEsUUFDckIsU0FBUyxLQUFLO0FBRVosc0JBQVksT0FBTyxJQUFJLElBQUk7QUFBQSxRQUM3QjtBQUFBLE1BQ0Y7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxNQUFNLE9BQU87QUFDWCxRQUFJLFFBQVE7QUFHWixlQUFXLFVBQVUsS0FBSyxRQUFRLE9BQU8sS0FBSyxHQUFHO0FBQy9DLGVBQVM7QUFBQSxJQUNYO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sZ0JBQVE7OztBQ3BNZixJQUFNLGtCQUFrQixDQUFDLFNBQVMsV0FBVztBQUczQyxNQUFJLFlBQVksVUFBYSxZQUFZLFFBQVEsT0FBTyxZQUFZLFlBQVksUUFBUSxhQUFhLFdBQVcsV0FBVyxDQUFDLE1BQU0sUUFBUSxPQUFPLElBQUk7QUFDbkosY0FBVSxRQUFRLFNBQVM7QUFBQSxFQUM3QjtBQUNBLE1BQUksT0FBTyxZQUFZLFVBQVU7QUFDL0IsUUFBSSxZQUFZLE1BQU0sV0FBVyxVQUFVO0FBQ3pDO0FBQUEsSUFDRjtBQUNBLFFBQUk7QUFHRixZQUFNO0FBQUE7QUFBQSxRQUVOO0FBQUE7QUFDQSxVQUFJLFFBQVEsVUFBVSxLQUFLLHFCQUFxQixLQUFLLE9BQU8sR0FBRztBQUM3RDtBQUFBLE1BQ0Y7QUFBQSxJQUNGLFNBQVMsS0FBSztBQUNaLFlBQU0sSUFBSSxZQUFZLElBQUksT0FBTztBQUFBLElBQ25DO0FBQ0EsUUFBSSxRQUFRLFFBQVEsR0FBRyxLQUFLLEdBQUc7QUFDN0IsWUFBTSxJQUFJLFlBQVksd0VBQXdFO0FBQUEsSUFDaEc7QUFBQSxFQUNGO0FBQ0EsTUFBSSxNQUFNLFFBQVEsT0FBTyxLQUFLLFFBQVEsU0FBUyxHQUFHO0FBQ2hELFFBQUksUUFBUTtBQUVWLFlBQU0sSUFBSSxZQUFZLG9FQUFvRTtBQUFBLElBQzVGO0FBQ0EsZUFBVyxRQUFRLFNBQVM7QUFDMUIsc0JBQWdCLE1BQU0sT0FBTztBQUFBLElBQy9CO0FBQ0E7QUFBQSxFQUNGLFdBQVcsT0FBTyxZQUFZLFlBQVksUUFBUSxRQUFRLEdBQUcsS0FBSyxHQUFHO0FBQ25FLGNBQVUsUUFBUSxNQUFNLEdBQUc7QUFDM0IsZUFBVyxRQUFRLFNBQVM7QUFDMUIsc0JBQWdCLE1BQU0sUUFBUTtBQUFBLElBQ2hDO0FBQ0E7QUFBQSxFQUNGO0FBQ0EsUUFBTSxJQUFJLFlBQVk7QUFDeEI7QUFDQSxJQUFPLDBCQUFROzs7QUM3QmYsSUFBTUMsNEJBQTJCLGlCQUFlO0FBQzlDLE1BQUksWUFBWSxnQkFBZ0IsU0FBUztBQUN2QyxVQUFNLElBQUksa0JBQWtCO0FBQUEsRUFDOUI7QUFDQSxNQUFJLFlBQVksWUFBWSxXQUFXLFVBQVU7QUFDL0MsVUFBTSxJQUFJLHlCQUF5QjtBQUFBLEVBQ3JDO0FBQ0Y7QUFDQSxJQUFNLG9CQUFvQixDQUFDLGFBQWEsT0FBTyxRQUFRO0FBQ3JELEVBQUFBLDBCQUF5QixXQUFXO0FBQ3BDLE1BQUksWUFBWSxZQUFZLFNBQVMsWUFBWTtBQUMvQyxVQUFNLElBQUksY0FBYztBQUFBLEVBQzFCO0FBQ0EsTUFBSSxZQUFZLFlBQVksTUFBTTtBQUNoQyxRQUFJLFFBQVEsUUFBVztBQUNyQixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUNBLFFBQU0sUUFBUSx1QkFBdUIsT0FBTyxZQUFZLFdBQVc7QUFDbkUsTUFBSSxZQUFZLFlBQVksTUFBTTtBQUNoQyxVQUFNLFVBQVUsbUJBQVcsWUFBWSxTQUFTLEtBQUs7QUFDckQsUUFBSSxRQUFRLFNBQVMsU0FBUztBQUM1Qix5QkFBVyxRQUFRLEdBQUc7QUFBQSxJQUN4QixPQUFPO0FBQ0wsVUFBSSxDQUFDLFlBQVksZ0JBQWdCLGNBQWM7QUFDN0MsY0FBTSxJQUFJLFVBQVU7QUFBQSxNQUN0QixXQUFXLENBQUMscUJBQWEsWUFBWSxTQUFTLEtBQUssR0FBRztBQUNwRCxjQUFNLElBQUksVUFBVTtBQUFBLE1BQ3RCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxNQUFJLFlBQVksWUFBWSxRQUFRLFlBQVksZ0JBQWdCLGlCQUFpQixRQUFRLFFBQVEsUUFBVztBQUMxRyxVQUFNLElBQUksVUFBVTtBQUFBLEVBQ3RCO0FBQ0EsTUFBSSxRQUFRLFFBQVc7QUFDckIsVUFBTSxtQkFBVyxHQUFHO0FBQUEsRUFDdEI7QUFDQSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsT0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUdBLElBQU0saUJBQU4sTUFBcUI7QUFBQSxFQUNuQixnQkFBZ0Isb0JBQUksSUFBSTtBQUFBLEVBQ3hCLFlBQVksYUFBYSxnQkFBZ0I7QUFDdkMsU0FBSyxrQkFBa0I7QUFDdkIsU0FBSyxRQUFRLGVBQWU7QUFDNUIsU0FBSyxVQUFVLFdBQVcsZUFBZSxPQUFPO0FBQ2hELFNBQUssZ0JBQWdCLGVBQWU7QUFDcEMsU0FBSyxjQUFjO0FBQ25CLFNBQUssYUFBYSxJQUFJLDBCQUFrQixHQUFHLE1BQU0sS0FBSyxlQUFlLFdBQVcsS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDO0FBQUEsRUFDaEc7QUFBQSxFQUNBLElBQUksT0FBTztBQUNULFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxLQUFLLE1BQU07QUFDYixVQUFNLGNBQWMsS0FBSztBQUN6QixRQUFJLENBQUMsWUFBWSxHQUFHLGtDQUFrQztBQUNwRCxZQUFNLFlBQVksV0FBVyxXQUFXLElBQUksa0JBQWtCLElBQUksSUFBSSx5QkFBeUI7QUFBQSxJQUNqRztBQUNBLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFdBQU8sT0FBTyxJQUFJO0FBQ2xCLFFBQUksU0FBUyxLQUFLLE9BQU87QUFDdkI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxLQUFLLGdCQUFnQixZQUFZLGdCQUFnQixJQUFJLElBQUksR0FBRztBQUM5RCxZQUFNLElBQUksZ0JBQWdCO0FBQUEsSUFDNUI7QUFDQSxVQUFNLFVBQVUsS0FBSztBQUNyQixVQUFNLHNCQUFzQixDQUFDLEdBQUcsWUFBWSxHQUFHLGdCQUFnQjtBQUMvRCxTQUFLLFFBQVE7QUFDYixTQUFLLGdCQUFnQixPQUFPO0FBQzVCLFNBQUssWUFBWSxtQkFBbUIsT0FBTyxPQUFPO0FBQ2xELFNBQUssWUFBWSxtQkFBbUIsSUFBSSxNQUFNLElBQUk7QUFDbEQsU0FBSyxnQkFBZ0IsWUFBWSxnQkFBZ0IsT0FBTyxPQUFPO0FBQy9ELFNBQUssZ0JBQWdCLFlBQVksZ0JBQWdCLElBQUksTUFBTSxLQUFLLGVBQWU7QUFDL0UsZ0JBQVksR0FBRyxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyxNQUFNLEtBQUssS0FBSyxnQkFBZ0IsWUFBWSxnQkFBZ0IsS0FBSyxDQUFDLEVBQUUsT0FBTyxxQkFBbUI7QUFDdkosWUFBTSxjQUFjLEtBQUssZ0JBQWdCLFlBQVksZ0JBQWdCLElBQUksZUFBZTtBQUN4RixhQUFPLGVBQWUsQ0FBQyxZQUFZO0FBQUEsSUFDckMsQ0FBQyxFQUFFLEtBQUssQ0FBQztBQUNULFVBQU0sV0FBVyxJQUFJLElBQUksWUFBWSxNQUFNO0FBQzNDLFVBQU0saUNBQWlDLENBQUMsR0FBRyxZQUFZLGdCQUFnQjtBQUN2RSxTQUFLLFlBQVksT0FBTyxPQUFPLE9BQU87QUFDdEMsZ0JBQVksT0FBTyxJQUFJLElBQUk7QUFDM0IsZ0JBQVksbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsTUFBTSxLQUFLLFlBQVksTUFBTSxFQUFFLEtBQUssQ0FBQztBQUc3RixRQUFJLENBQUMsS0FBSyxZQUFZLHFCQUFxQixJQUFJLEtBQUssZUFBZSxHQUFHO0FBQ3BFLGtCQUFZLGFBQWEsS0FBSyxNQUFNO0FBQ2xDLGFBQUssUUFBUTtBQUNiLGFBQUssZ0JBQWdCLE9BQU87QUFDNUIsYUFBSyxZQUFZLG1CQUFtQixPQUFPLElBQUk7QUFDL0MsYUFBSyxZQUFZLG1CQUFtQixJQUFJLFNBQVMsSUFBSTtBQUNyRCxhQUFLLGdCQUFnQixZQUFZLGdCQUFnQixPQUFPLElBQUk7QUFDNUQsYUFBSyxnQkFBZ0IsWUFBWSxnQkFBZ0IsSUFBSSxTQUFTLEtBQUssZUFBZTtBQUNsRixvQkFBWSxHQUFHLG1CQUFtQixJQUFJLDBCQUFrQixHQUFHLG1CQUFtQjtBQUM5RSxvQkFBWSxTQUFTO0FBQ3JCLG9CQUFZLG1CQUFtQixJQUFJLDBCQUFrQixHQUFHLDhCQUE4QjtBQUFBLE1BQ3hGLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBLEVBQ0EsSUFBSSxPQUFPLEtBQUs7QUFDZCxRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLFNBQVMsa0JBQWtCLE1BQU0sT0FBTyxHQUFHO0FBQ2pELFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsWUFBWSxLQUFLLEtBQUssaUJBQWlCLFFBQVEsT0FBTyxLQUFLLFlBQVksWUFBWTtBQUFBLE1BQ25ILFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxJQUFJLE9BQU8sS0FBSztBQUNkLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFVBQU0sU0FBUyxrQkFBa0IsTUFBTSxPQUFPLEdBQUc7QUFDakQsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixZQUFZLEtBQUssS0FBSyxpQkFBaUIsUUFBUSxNQUFNLEtBQUssWUFBWSxZQUFZO0FBQUEsTUFDbEgsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLE9BQU8sS0FBSztBQUNWLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFFBQUksS0FBSyxZQUFZLFNBQVMsWUFBWTtBQUN4QyxZQUFNLElBQUksY0FBYztBQUFBLElBQzFCO0FBQ0EsUUFBSSxFQUFFLGVBQWUsc0JBQWM7QUFDakMsWUFBTSxtQkFBVyxHQUFHO0FBQUEsSUFDdEI7QUFDQSxXQUFPLEtBQUssWUFBWSxrQkFBa0I7QUFBQSxNQUN4QyxXQUFXLEtBQUssZ0JBQWdCLGFBQWEsS0FBSyxLQUFLLGlCQUFpQixLQUFLLEtBQUssWUFBWSxZQUFZO0FBQUEsTUFDMUcsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLElBQUksS0FBSztBQUNQLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFFBQUksRUFBRSxlQUFlLHNCQUFjO0FBQ2pDLFlBQU0sbUJBQVcsR0FBRztBQUFBLElBQ3RCO0FBQ0EsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixTQUFTLEtBQUssS0FBSyxpQkFBaUIsR0FBRztBQUFBLE1BQ3ZFLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE9BQU8sZ0JBQWdCLE9BQU87QUFDNUIsVUFBTSxVQUFVLDZCQUFxQixnQkFBZ0IsT0FBTyxVQUFVLE1BQU07QUFDNUUsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsVUFBTSxRQUFRLHdCQUFnQixRQUFRLEtBQUs7QUFDM0MsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixhQUFhLEtBQUssS0FBSyxpQkFBaUIsT0FBTyxRQUFRLE9BQU8sUUFBUSxTQUFTO0FBQUEsTUFDL0csUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFLO0FBQ1YsUUFBSSxVQUFVLFdBQVcsR0FBRztBQUMxQixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsUUFBSSxFQUFFLGVBQWUsc0JBQWM7QUFDakMsWUFBTSxtQkFBVyxHQUFHO0FBQUEsSUFDdEI7QUFDQSxXQUFPLEtBQUssWUFBWSxrQkFBa0I7QUFBQSxNQUN4QyxXQUFXLEtBQUssZ0JBQWdCLE9BQU8sS0FBSyxLQUFLLGlCQUFpQixHQUFHO0FBQUEsTUFDckUsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsV0FBVyxnQkFBZ0IsT0FBTztBQUNoQyxVQUFNLFVBQVUsNkJBQXFCLGdCQUFnQixPQUFPLFVBQVUsTUFBTTtBQUM1RSxJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixVQUFNLFFBQVEsd0JBQWdCLFFBQVEsS0FBSztBQUMzQyxXQUFPLEtBQUssWUFBWSxrQkFBa0I7QUFBQSxNQUN4QyxXQUFXLEtBQUssZ0JBQWdCLFdBQVcsS0FBSyxLQUFLLGlCQUFpQixPQUFPLFFBQVEsT0FBTyxRQUFRLFNBQVM7QUFBQSxNQUM3RyxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxjQUFjLFNBQVM7QUFDckIsUUFBSTtBQUNKLFFBQUk7QUFDSixRQUFJO0FBQ0osUUFBSSxZQUFZLFFBQVc7QUFDekIsVUFBSSxRQUFRLFVBQVUsUUFBVztBQUMvQixnQkFBUSxRQUFRO0FBQUEsTUFDbEI7QUFDQSxVQUFJLFFBQVEsVUFBVSxRQUFXO0FBQy9CLGdCQUFRLHFCQUFhLFFBQVEsT0FBTyxlQUFlO0FBQUEsTUFDckQ7QUFDQSxVQUFJLFFBQVEsY0FBYyxRQUFXO0FBQ25DLG9CQUFZLFFBQVE7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFDQSxJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixVQUFNLFFBQVEsd0JBQWdCLEtBQUs7QUFDbkMsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixjQUFjLEtBQUssS0FBSyxpQkFBaUIsT0FBTyxPQUFPLFNBQVM7QUFBQSxNQUNoRyxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsUUFBUTtBQUNOLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFFBQUksS0FBSyxZQUFZLFNBQVMsWUFBWTtBQUN4QyxZQUFNLElBQUksY0FBYztBQUFBLElBQzFCO0FBQ0EsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixNQUFNLEtBQUssS0FBSyxpQkFBaUIsS0FBSyxZQUFZLFlBQVk7QUFBQSxNQUM5RixRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsV0FBVyxPQUFPLFdBQVc7QUFDM0IsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsUUFBSSxVQUFVLE1BQU07QUFDbEIsY0FBUTtBQUFBLElBQ1Y7QUFDQSxRQUFJLFVBQVUsVUFBYSxFQUFFLGlCQUFpQixzQkFBYztBQUMxRCxjQUFRLG9CQUFZLEtBQUssbUJBQVcsS0FBSyxDQUFDO0FBQUEsSUFDNUM7QUFDQSxVQUFNLFVBQVUsSUFBSSxtQkFBVztBQUMvQixZQUFRLFNBQVM7QUFDakIsWUFBUSxjQUFjLEtBQUs7QUFDM0IsVUFBTSxTQUFTLElBQUksMkJBQW1CLE1BQU0sT0FBTyxXQUFXLE9BQU87QUFDckUsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxPQUFPLFNBQVMsS0FBSyxNQUFNO0FBQUEsTUFDdEM7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxjQUFjLE9BQU8sV0FBVztBQUM5QixJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixRQUFJLFVBQVUsTUFBTTtBQUNsQixjQUFRO0FBQUEsSUFDVjtBQUNBLFFBQUksVUFBVSxVQUFhLEVBQUUsaUJBQWlCLHNCQUFjO0FBQzFELGNBQVEsb0JBQVksS0FBSyxtQkFBVyxLQUFLLENBQUM7QUFBQSxJQUM1QztBQUNBLFVBQU0sVUFBVSxJQUFJLG1CQUFXO0FBQy9CLFlBQVEsU0FBUztBQUNqQixZQUFRLGNBQWMsS0FBSztBQUMzQixVQUFNLFNBQVMsSUFBSSxrQkFBVSxNQUFNLE9BQU8sV0FBVyxTQUFTLElBQUk7QUFDbEUsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxPQUFPLFNBQVMsS0FBSyxNQUFNO0FBQUEsTUFDdEM7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQTtBQUFBLEVBSUEsWUFBWSxNQUFNLFNBQVMscUJBQXFCLENBQUMsR0FBRztBQUNsRCxRQUFJLFVBQVUsU0FBUyxHQUFHO0FBQ3hCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLGFBQWEsbUJBQW1CLGVBQWUsU0FBWSxtQkFBbUIsYUFBYTtBQUNqRyxVQUFNLFNBQVMsbUJBQW1CLFdBQVcsU0FBWSxtQkFBbUIsU0FBUztBQUNyRixRQUFJLEtBQUssWUFBWSxTQUFTLGlCQUFpQjtBQUM3QyxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixRQUFJLEtBQUssV0FBVyxTQUFTLElBQUksR0FBRztBQUNsQyxZQUFNLElBQUksZ0JBQWdCO0FBQUEsSUFDNUI7QUFDQSw0QkFBZ0IsT0FBTztBQUN2QixRQUFJLE1BQU0sUUFBUSxPQUFPLEtBQUssWUFBWTtBQUN4QyxZQUFNLElBQUksbUJBQW1CO0FBQUEsSUFDL0I7QUFVQSxVQUFNLGFBQWEsQ0FBQyxHQUFHLEtBQUssVUFBVTtBQUN0QyxVQUFNLFFBQVEsSUFBSSxjQUFNLEtBQUssaUJBQWlCLE1BQU0sU0FBUyxZQUFZLE1BQU07QUFDL0UsU0FBSyxXQUFXLE1BQU0sSUFBSTtBQUMxQixTQUFLLFdBQVcsTUFBTTtBQUN0QixTQUFLLFlBQVksZ0JBQWdCLElBQUksS0FBSztBQUMxQyxTQUFLLGdCQUFnQixXQUFXLElBQUksTUFBTSxLQUFLO0FBQy9DLFVBQU0sV0FBVyxLQUFLLFdBQVc7QUFFakMsU0FBSyxZQUFZLGFBQWEsS0FBSyxNQUFNO0FBQ3ZDLFlBQU0sVUFBVTtBQUNoQixXQUFLLGFBQWEsSUFBSSwwQkFBa0IsR0FBRyxVQUFVO0FBQ3JELFdBQUssZ0JBQWdCLFdBQVcsT0FBTyxNQUFNLElBQUk7QUFBQSxJQUNuRCxDQUFDO0FBQ0QsV0FBTyxJQUFJLGlCQUFTLE1BQU0sS0FBSztBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBTTtBQUNWLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFFBQUksS0FBSyxnQkFBZ0IsV0FBVyxLQUFLLFlBQVksV0FBVyxZQUFZO0FBQzFFLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFVBQU0sUUFBUSxLQUFLLGNBQWMsSUFBSSxJQUFJO0FBQ3pDLFFBQUksVUFBVSxRQUFXO0FBQ3ZCLGFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxXQUFXLEtBQUssZ0JBQWdCLFdBQVcsSUFBSSxJQUFJO0FBQ3pELFFBQUksQ0FBQyxLQUFLLFdBQVcsU0FBUyxJQUFJLEtBQUssYUFBYSxRQUFXO0FBQzdELFlBQU0sSUFBSSxjQUFjO0FBQUEsSUFDMUI7QUFDQSxVQUFNLFNBQVMsSUFBSSxpQkFBUyxNQUFNLFFBQVE7QUFDMUMsU0FBSyxjQUFjLElBQUksTUFBTSxNQUFNO0FBQ25DLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxZQUFZLE1BQU07QUFDaEIsUUFBSSxVQUFVLFdBQVcsR0FBRztBQUMxQixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsUUFBSSxLQUFLLFlBQVksU0FBUyxpQkFBaUI7QUFDN0MsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsVUFBTSxXQUFXLEtBQUssZ0JBQWdCLFdBQVcsSUFBSSxJQUFJO0FBQ3pELFFBQUksYUFBYSxRQUFXO0FBQzFCLFlBQU0sSUFBSSxjQUFjO0FBQUEsSUFDMUI7QUFDQSxTQUFLLFlBQVksYUFBYSxLQUFLLE1BQU07QUFDdkMsZUFBUyxVQUFVO0FBQ25CLFdBQUssZ0JBQWdCLFdBQVcsSUFBSSxTQUFTLE1BQU0sUUFBUTtBQUMzRCxXQUFLLFdBQVcsTUFBTSxTQUFTLElBQUk7QUFDbkMsV0FBSyxXQUFXLE1BQU07QUFBQSxJQUN4QixDQUFDO0FBQ0QsU0FBSyxhQUFhLElBQUksMEJBQWtCLEdBQUcsTUFBTSxLQUFLLEtBQUssVUFBVSxFQUFFLE9BQU8sZUFBYTtBQUN6RixhQUFPLGNBQWM7QUFBQSxJQUN2QixDQUFDLENBQUM7QUFDRixhQUFTLFVBQVU7QUFFbkIsU0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ2pDLFdBQVcsTUFBTTtBQUNmLGNBQU0sWUFBWSxLQUFLLGdCQUFnQixXQUFXLElBQUksSUFBSTtBQUkxRCxZQUFJLGFBQWEsV0FBVztBQUMxQixlQUFLLGdCQUFnQixXQUFXLE9BQU8sSUFBSTtBQUFBLFFBQzdDO0FBQUEsTUFDRjtBQUFBLE1BQ0EsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsTUFBTSxLQUFLO0FBQ1QsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsUUFBSSxRQUFRLE1BQU07QUFDaEIsWUFBTTtBQUFBLElBQ1I7QUFDQSxRQUFJLFFBQVEsVUFBYSxFQUFFLGVBQWUsc0JBQWM7QUFDdEQsWUFBTSxvQkFBWSxLQUFLLG1CQUFXLEdBQUcsQ0FBQztBQUFBLElBQ3hDO0FBQ0EsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxNQUFNO0FBQ2YsZUFBTyxLQUFLLGdCQUFnQixNQUFNLEdBQUc7QUFBQSxNQUN2QztBQUFBLE1BQ0EsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLEtBQUssT0FBTyxXQUFXLElBQUk7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8seUJBQVE7OztBQ2haZixJQUFNLFFBQU4sTUFBWTtBQUFBLEVBQ1YsWUFBWSxDQUFDO0FBQUEsRUFDYixPQUFPO0FBQUEsRUFDUCxrQkFBa0I7QUFBQSxFQUNsQixZQUFZO0FBQUEsRUFDWixpQkFBaUI7QUFBQTtBQUFBLEVBR2pCLHFCQUFxQjtBQUFBLEVBQ3JCLDhCQUE4QjtBQUFBLEVBQzlCLFdBQVc7QUFBQSxFQUNYLGNBQWM7QUFBQSxFQUNkLGFBQWE7QUFBQSxFQUNiLFNBQVM7QUFBQSxFQUNULGdCQUFnQjtBQUFBLEVBQ2hCLGFBQWE7QUFBQSxFQUNiLG1CQUFtQjtBQUFBLEVBQ25CLFlBQVk7QUFBQSxFQUNaLFlBQVksS0FBSyxJQUFJO0FBQUEsRUFDckIsWUFBWSxNQUFNLGdCQUFnQixDQUFDLEdBQUc7QUFDcEMsU0FBSyxPQUFPO0FBQ1osU0FBSyxVQUFVLGNBQWMsWUFBWSxTQUFZLGNBQWMsVUFBVTtBQUM3RSxTQUFLLGFBQWEsY0FBYyxlQUFlLFNBQVksY0FBYyxhQUFhO0FBQUEsRUFDeEY7QUFBQSxFQUNBLGlCQUFpQjtBQUNmLFFBQUksS0FBSyxZQUFZO0FBQ25CLFdBQUssV0FBVztBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUFBLEVBQ0Esa0JBQWtCO0FBQ2hCLFNBQUsscUJBQXFCO0FBQUEsRUFDNUI7QUFBQSxFQUNBLDJCQUEyQjtBQUN6QixTQUFLLHFCQUFxQjtBQUMxQixTQUFLLDhCQUE4QjtBQUFBLEVBQ3JDO0FBQ0Y7QUFDQSxJQUFPLG9CQUFROzs7QUMzQmYsU0FBUywyQkFBMkI7QUFDbEMsTUFBSSxPQUFPLGNBQWMsZUFBZSxRQUFRLEtBQUssVUFBVSxTQUFTLEdBQUc7QUFDekUsVUFBTSxnQ0FBZ0MsS0FBSztBQUMzQyxXQUFPLElBQUksOEJBQThCLHFCQUFxQixFQUFFO0FBQUEsRUFDbEUsT0FBTztBQUNMLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFPQSxJQUFNLG9CQUFvQixPQUFPLGNBQWMsZ0JBQWdCLFFBQU0sVUFBVSxTQUFTLEVBQUU7QUFHMUYsSUFBTSxlQUFlLFFBQU0sV0FBVyxJQUFJLENBQUM7QUFRcEMsSUFBTSxZQUFZLFFBQU07QUFDN0IsUUFBTSxlQUFlLFdBQVcsZ0JBQWdCLHlCQUF5QixLQUFLLHFCQUFxQjtBQUNuRyxlQUFhLEVBQUU7QUFDakI7OztBQy9CQSxJQUFNLDJCQUEyQixDQUFDLFNBQVMsU0FBUyxVQUFVO0FBRTlELElBQU0saUJBQU4sY0FBNkIsd0JBQWdCO0FBQUEsRUFDM0MsU0FBUztBQUFBLEVBQ1QsV0FBVztBQUFBLEVBQ1gsZUFBZSxDQUFDO0FBQUEsRUFDaEIscUJBQXFCLG9CQUFJLElBQUk7QUFBQSxFQUM3QixlQUFlO0FBQUEsRUFDZixRQUFRO0FBQUEsRUFDUixVQUFVO0FBQUEsRUFDVixhQUFhO0FBQUEsRUFDYixVQUFVO0FBQUEsRUFDVix3QkFBd0Isb0JBQUksSUFBSTtBQUFBLEVBQ2hDLFlBQVksQ0FBQztBQUFBLEVBQ2Isa0JBQWtCLG9CQUFJLElBQUk7QUFBQSxFQUMxQix1QkFBdUIsb0JBQUksSUFBSTtBQUFBLEVBQy9CLFlBQVksWUFBWSxNQUFNLFlBQVksSUFBSTtBQUM1QyxVQUFNO0FBQ04sU0FBSyxTQUFTLElBQUksSUFBSSxVQUFVO0FBQ2hDLFNBQUssT0FBTztBQUNaLFNBQUssYUFBYTtBQUNsQixTQUFLLEtBQUs7QUFDVixTQUFLLG1CQUFtQixJQUFJLDBCQUFrQixHQUFHLE1BQU0sS0FBSyxLQUFLLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDL0UsZUFBVyxRQUFRLDBCQUEwQjtBQUkzQyxXQUFLLGlCQUFpQixNQUFNLE1BQU07QUFDaEMsYUFBSyxzQkFBc0IsSUFBSSxJQUFJLElBQUk7QUFBQSxNQUN6QyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTO0FBQ2QsZUFBVyxLQUFLLEtBQUssYUFBYSxRQUFRLEdBQUc7QUFDM0MsUUFBRTtBQUFBLElBQ0o7QUFDQSxRQUFJLFlBQVksTUFBTTtBQUNwQixZQUFNLElBQUksSUFBSSxhQUFhLFFBQVcsT0FBTztBQUM3QyxXQUFLLFFBQVE7QUFBQSxJQUNmO0FBR0EsZUFBVztBQUFBLE1BQ1Q7QUFBQSxJQUNGLEtBQUssS0FBSyxXQUFXO0FBQ25CLFVBQUksUUFBUSxlQUFlLFFBQVE7QUFDakMsZ0JBQVEsYUFBYTtBQUNyQixZQUFJLFFBQVEsUUFBUTtBQUtsQixvQkFBVSxNQUFNO0FBRWQsb0JBQVEsU0FBUztBQUVqQixvQkFBUSxRQUFRLElBQUksV0FBVztBQUkvQixrQkFBTSxRQUFRLElBQUksa0JBQVUsU0FBUztBQUFBLGNBQ25DLFNBQVM7QUFBQSxjQUNULFlBQVk7QUFBQSxZQUNkLENBQUM7QUFDRCxrQkFBTSxZQUFZLENBQUMsS0FBSyxJQUFJLElBQUk7QUFDaEMsZ0JBQUk7QUFDRixzQkFBUSxjQUFjLEtBQUs7QUFBQSxZQUM3QixTQUFTLE1BQU07QUFDYixrQkFBSSxLQUFLLFdBQVcsVUFBVTtBQUM1QixxQkFBSyxPQUFPLFlBQVk7QUFBQSxjQUMxQjtBQUFBLFlBQ0Y7QUFBQSxVQUNGLENBQUM7QUFBQSxRQUNIO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFHQSxjQUFVLE1BQU07QUFJZCxZQUFNLHVCQUF1QixLQUFLLFNBQVM7QUFDM0MsVUFBSSxzQkFBc0I7QUFDeEIsYUFBSyxHQUFHLGFBQWEsY0FBYyxLQUFLLEdBQUcsYUFBYSxZQUFZLE9BQU8sZ0JBQWMsQ0FBQyxXQUFXLGFBQWEsYUFBYSxTQUFTLElBQUksQ0FBQztBQUFBLE1BQy9JO0FBRUEsWUFBTSxRQUFRLElBQUksa0JBQVUsU0FBUztBQUFBLFFBQ25DLFNBQVM7QUFBQSxRQUNULFlBQVk7QUFBQSxNQUNkLENBQUM7QUFDRCxZQUFNLFlBQVksQ0FBQyxLQUFLLEVBQUU7QUFDMUIsV0FBSyxjQUFjLEtBQUs7QUFHeEIsVUFBSSxzQkFBc0I7QUFFeEIsY0FBTSxVQUFVLEtBQUs7QUFFckIsZ0JBQVEsY0FBYztBQUV0QixnQkFBUSxTQUFTO0FBQUEsTUFDbkI7QUFBQSxJQUNGLENBQUM7QUFDRCxTQUFLLGNBQWM7QUFBQSxFQUNyQjtBQUFBLEVBQ0EsUUFBUTtBQUNOLFFBQUksS0FBSyxXQUFXLGdCQUFnQixLQUFLLFdBQVcsWUFBWTtBQUM5RCxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxTQUFLLFNBQVM7QUFDZCxTQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ2xCO0FBQUE7QUFBQSxFQUdBLFlBQVksTUFBTTtBQUNoQixRQUFJLEtBQUssV0FBVyxVQUFVO0FBQzVCLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFVBQU0sY0FBYyxLQUFLLG1CQUFtQixJQUFJLElBQUk7QUFDcEQsUUFBSSxnQkFBZ0IsUUFBVztBQUM3QixhQUFPO0FBQUEsSUFDVDtBQUNBLFVBQU0saUJBQWlCLEtBQUssR0FBRyxhQUFhLGdCQUFnQixJQUFJLElBQUk7QUFDcEUsUUFBSSxDQUFDLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxtQkFBbUIsUUFBVztBQUMxRCxZQUFNLElBQUksY0FBYztBQUFBLElBQzFCO0FBQ0EsVUFBTSxlQUFlLElBQUksdUJBQWUsTUFBTSxjQUFjO0FBQzVELFNBQUssbUJBQW1CLElBQUksTUFBTSxZQUFZO0FBQzlDLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLGtCQUFrQixLQUFLO0FBQ3JCLFVBQU0sU0FBUyxJQUFJO0FBQ25CLFVBQU0sWUFBWSxJQUFJO0FBQ3RCLFFBQUksVUFBVSxPQUFPLE9BQU8sS0FBSyxTQUFTLElBQUksSUFBSSxVQUFVO0FBQzVELFFBQUksS0FBSyxXQUFXLFVBQVU7QUFDNUIsWUFBTSxJQUFJLHlCQUF5QjtBQUFBLElBQ3JDO0FBR0EsUUFBSSxDQUFDLFNBQVM7QUFDWixVQUFJLENBQUMsUUFBUTtBQUVYLGtCQUFVLElBQUksbUJBQVc7QUFBQSxNQUMzQixPQUFPO0FBQ0wsa0JBQVUsSUFBSSxtQkFBVztBQUN6QixnQkFBUSxTQUFTO0FBQ2pCLGdCQUFRLGNBQWMsT0FBTztBQUFBLE1BQy9CO0FBQUEsSUFDRjtBQUNBLFNBQUssVUFBVSxLQUFLO0FBQUEsTUFDbEI7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLFNBQVM7QUFDUCxTQUFLLFdBQVc7QUFHaEIsUUFBSTtBQUNKLFFBQUk7QUFDSixXQUFPLEtBQUssVUFBVSxTQUFTLEdBQUc7QUFDaEMsWUFBTSxJQUFJLEtBQUssVUFBVSxNQUFNO0FBRy9CLFVBQUksS0FBSyxFQUFFLFFBQVEsZUFBZSxRQUFRO0FBQ3hDLGtCQUFVLEVBQUU7QUFDWixvQkFBWSxFQUFFO0FBQ2Q7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFFBQUksV0FBVyxXQUFXO0FBQ3hCLFVBQUksQ0FBQyxRQUFRLFFBQVE7QUFHbkIsa0JBQVU7QUFBQSxNQUNaLE9BQU87QUFDTCxZQUFJO0FBQ0osWUFBSTtBQUNKLFlBQUk7QUFDRixnQkFBTSxTQUFTLFVBQVU7QUFDekIsa0JBQVEsYUFBYTtBQUNyQixrQkFBUSxTQUFTO0FBQ2pCLGtCQUFRLFFBQVE7QUFHaEIsY0FBSSxLQUFLLFdBQVcsWUFBWTtBQUM5QixpQkFBSyxTQUFTO0FBQUEsVUFDaEI7QUFDQSxrQkFBUSxJQUFJLGtCQUFVLFdBQVc7QUFBQSxZQUMvQixTQUFTO0FBQUEsWUFDVCxZQUFZO0FBQUEsVUFDZCxDQUFDO0FBQUEsUUFDSCxTQUFTLEtBQUs7QUFDWixrQkFBUSxhQUFhO0FBQ3JCLGtCQUFRLFNBQVM7QUFDakIsa0JBQVEsUUFBUTtBQUdoQixjQUFJLEtBQUssV0FBVyxZQUFZO0FBQzlCLGlCQUFLLFNBQVM7QUFBQSxVQUNoQjtBQUNBLGtCQUFRLElBQUksa0JBQVUsU0FBUztBQUFBLFlBQzdCLFNBQVM7QUFBQSxZQUNULFlBQVk7QUFBQSxVQUNkLENBQUM7QUFDRCwwQkFBZ0IsS0FBSyxPQUFPLEtBQUssTUFBTSxJQUFJLElBQUk7QUFBQSxRQUNqRDtBQUNBLFlBQUk7QUFDRixnQkFBTSxZQUFZLENBQUMsS0FBSyxJQUFJLElBQUk7QUFDaEMsa0JBQVEsY0FBYyxLQUFLO0FBQUEsUUFDN0IsU0FBUyxNQUFNO0FBQ2IsY0FBSSxLQUFLLFdBQVcsVUFBVTtBQUM1QixpQkFBSyxPQUFPLFlBQVk7QUFDeEIsNEJBQWdCO0FBQUEsVUFDbEI7QUFBQSxRQUNGO0FBR0EsWUFBSSxDQUFDLE1BQU0sVUFBVTtBQUNuQixjQUFJLGVBQWU7QUFDakIsMEJBQWM7QUFBQSxVQUNoQjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBR0EsZ0JBQVUsS0FBSyxPQUFPLEtBQUssSUFBSSxDQUFDO0FBQ2hDO0FBQUEsSUFDRjtBQUdBLFFBQUksS0FBSyxXQUFXLFlBQVk7QUFFOUIsV0FBSyxjQUFjO0FBQ25CLFVBQUksQ0FBQyxLQUFLLE9BQU87QUFDZixjQUFNLFFBQVEsSUFBSSxrQkFBVSxVQUFVO0FBQ3RDLGFBQUssY0FBYyxLQUFLO0FBQUEsTUFDMUI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsZ0JBQWdCO0FBQ2QsU0FBSyxTQUFTO0FBS2QsY0FBVSxNQUFNO0FBQ2QsWUFBTTtBQUFBLFFBQ0o7QUFBQSxNQUNGLElBQUksS0FBSyxHQUFHO0FBQ1osWUFBTSxNQUFNLGFBQWEsUUFBUSxJQUFJO0FBQ3JDLFVBQUksUUFBUSxJQUFJO0FBQ2QscUJBQWEsT0FBTyxLQUFLLENBQUM7QUFBQSxNQUM1QjtBQUFBLElBTUYsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLFNBQVM7QUFDUCxRQUFJLEtBQUssV0FBVyxVQUFVO0FBQzVCLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLHlCQUFROzs7QUMzUmYsSUFBTSxVQUFVO0FBQ2hCLElBQU0sZUFBTixNQUFtQjtBQUFBO0FBQUEsRUFFakIsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUNMLFFBQUksS0FBSyxPQUFPLFNBQVM7QUFDdkIsWUFBTSxJQUFJLGdCQUFnQjtBQUFBLElBQzVCO0FBQ0EsU0FBSyxPQUFPO0FBQ1osV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxZQUFZLEtBQUs7QUFDZixVQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssSUFBSSxLQUFLLE9BQU8sQ0FBQyxJQUFJO0FBQ25ELFFBQUksU0FBUyxLQUFLLEtBQUs7QUFDckIsV0FBSyxNQUFNLFFBQVE7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFDRjtBQUNBLElBQU8sdUJBQVE7OztBQ2RmLElBQU0sY0FBTixNQUFrQjtBQUFBLEVBQ2hCLFVBQVU7QUFBQSxFQUNWLFVBQVUsSUFBSSxvQkFBWSxJQUFJO0FBQUEsRUFDOUIsYUFBYSxvQkFBSSxJQUFJO0FBQUEsRUFDckIsWUFBWSxhQUFhLE1BQU0sU0FBUyxlQUFlO0FBQ3JELFNBQUssY0FBYztBQUNuQixTQUFLLGVBQWUsa0JBQWtCLE9BQU8sSUFBSSxxQkFBYSxJQUFJO0FBQ2xFLFNBQUssVUFBVTtBQUNmLFNBQUssT0FBTztBQUNaLFNBQUssVUFBVTtBQUNmLFNBQUssZ0JBQWdCO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFLO0FBQ1YsVUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJLEdBQUc7QUFDbkMsV0FBTyxXQUFXLFNBQVksZ0JBQWdCLE9BQU8sR0FBRyxJQUFJO0FBQUEsRUFDOUQ7QUFBQTtBQUFBLEVBR0EsV0FBVyxPQUFPLE9BQU8sV0FBVztBQUNsQyxRQUFJLFVBQVUsVUFBYSxVQUFVLEdBQUc7QUFDdEMsY0FBUTtBQUFBLElBQ1Y7QUFDQSxVQUFNLFVBQVUsQ0FBQztBQUNqQixlQUFXLFVBQVUsS0FBSyxRQUFRLE9BQU8sT0FBTyxTQUFTLEdBQUc7QUFDMUQsY0FBUSxLQUFLLGdCQUFnQixPQUFPLEdBQUcsQ0FBQztBQUN4QyxVQUFJLFFBQVEsVUFBVSxPQUFPO0FBQzNCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQUs7QUFDWixVQUFNLFNBQVMsS0FBSyxRQUFRLElBQUksR0FBRztBQUNuQyxXQUFPLFdBQVcsU0FBWSxnQkFBZ0IsT0FBTyxLQUFLLElBQUk7QUFBQSxFQUNoRTtBQUFBO0FBQUEsRUFHQSxhQUFhLE9BQU8sT0FBTyxXQUFXO0FBQ3BDLFFBQUksVUFBVSxVQUFhLFVBQVUsR0FBRztBQUN0QyxjQUFRO0FBQUEsSUFDVjtBQUNBLFVBQU0sVUFBVSxDQUFDO0FBQ2pCLGVBQVcsVUFBVSxLQUFLLFFBQVEsT0FBTyxPQUFPLFNBQVMsR0FBRztBQUMxRCxjQUFRLEtBQUssZ0JBQWdCLE9BQU8sS0FBSyxDQUFDO0FBQzFDLFVBQUksUUFBUSxVQUFVLE9BQU87QUFDM0I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLGNBQWMsT0FBTyxPQUFPLFdBQVc7QUFDckMsUUFBSSxVQUFVLFVBQWEsVUFBVSxHQUFHO0FBQ3RDLGNBQVE7QUFBQSxJQUNWO0FBQ0EsVUFBTSxVQUFVLENBQUM7QUFDakIsZUFBVyxVQUFVLEtBQUssUUFBUSxPQUFPLE9BQU8sU0FBUyxHQUFHO0FBQzFELGNBQVEsS0FBSyxJQUFJLGtCQUFVLGdCQUFnQixPQUFPLEdBQUcsR0FBRyxnQkFBZ0IsT0FBTyxHQUFHLEdBQUcsZ0JBQWdCLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDbkgsVUFBSSxRQUFRLFVBQVUsT0FBTztBQUMzQjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsWUFBWSxXQUFXLGFBQWEsYUFBYTtBQUMvQyxRQUFJLEtBQUssWUFBWSxNQUFNO0FBQ3pCLFlBQU0sTUFBTSxtQkFBVyxLQUFLLFNBQVMsVUFBVSxLQUFLLEVBQUU7QUFDdEQsVUFBSSxRQUFRLFFBQVc7QUFLckIsa0JBQVUsTUFBTSxtQkFBVyxHQUFHO0FBQUEsTUFDaEM7QUFBQSxJQUNGO0FBQ0EsVUFBTSw4QkFBOEIsQ0FBQztBQUNyQyxRQUFJLEtBQUssaUJBQWlCLFFBQVEsVUFBVSxRQUFRLFFBQVc7QUFDN0QsVUFBSUMsY0FBYTtBQUNqQixZQUFNLHFCQUFxQixLQUFLLGFBQWE7QUFDN0MsWUFBTSx1QkFBdUIsTUFBTTtBQUNqQyxZQUFJQSxhQUFZO0FBQ2Q7QUFBQSxRQUNGO0FBQ0EsUUFBQUEsY0FBYTtBQUNiLFlBQUksS0FBSyxjQUFjO0FBQ3JCLGVBQUssYUFBYSxNQUFNO0FBQUEsUUFDMUI7QUFBQSxNQUNGO0FBQ0Esa0NBQTRCLEtBQUssb0JBQW9CO0FBQ3JELFVBQUksYUFBYTtBQUNmLG9CQUFZLEtBQUssb0JBQW9CO0FBQUEsTUFDdkM7QUFDQSxnQkFBVSxNQUFNLEtBQUssYUFBYSxLQUFLO0FBSXZDLFVBQUksS0FBSyxZQUFZLE1BQU07QUFDekIsWUFBSSxNQUFNLFFBQVEsS0FBSyxPQUFPLEdBQUc7QUFDL0IsZ0JBQU0sSUFBSSxNQUFNLHVFQUF1RTtBQUFBLFFBQ3pGO0FBQ0EsWUFBSSxtQkFBbUIsS0FBSztBQUM1QixZQUFJLFNBQVMsVUFBVTtBQUN2QixZQUFJO0FBQ0osWUFBSSxJQUFJO0FBQ1IsZUFBTyxLQUFLLEdBQUc7QUFDYixjQUFJLE9BQU8sV0FBVyxVQUFVO0FBQzlCLGtCQUFNLElBQUksVUFBVTtBQUFBLFVBQ3RCO0FBQ0EsY0FBSSxpQkFBaUIsUUFBUSxHQUFHO0FBQ2hDLGNBQUksS0FBSyxHQUFHO0FBQ1YseUJBQWEsaUJBQWlCLE1BQU0sR0FBRyxDQUFDO0FBQ3hDLCtCQUFtQixpQkFBaUIsTUFBTSxJQUFJLENBQUM7QUFDL0MsZ0JBQUksQ0FBQyxPQUFPLE9BQU8sUUFBUSxVQUFVLEdBQUc7QUFHdEMscUJBQU8sZUFBZSxRQUFRLFlBQVk7QUFBQSxnQkFDeEMsY0FBYztBQUFBLGdCQUNkLFlBQVk7QUFBQSxnQkFDWixVQUFVO0FBQUEsZ0JBQ1YsT0FBTyxDQUFDO0FBQUEsY0FDVixDQUFDO0FBQUEsWUFDSDtBQUNBLHFCQUFTLE9BQU8sVUFBVTtBQUFBLFVBQzVCO0FBQUEsUUFDRjtBQUNBLHFCQUFhO0FBSWIsZUFBTyxlQUFlLFFBQVEsWUFBWTtBQUFBLFVBQ3hDLGNBQWM7QUFBQSxVQUNkLFlBQVk7QUFBQSxVQUNaLFVBQVU7QUFBQSxVQUNWLE9BQU8sVUFBVTtBQUFBLFFBQ25CLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRixXQUFXLEtBQUssaUJBQWlCLFFBQVEsT0FBTyxVQUFVLFFBQVEsVUFBVTtBQUMxRSxXQUFLLGFBQWEsWUFBWSxVQUFVLEdBQUc7QUFBQSxJQUM3QztBQUNBLFVBQU0saUJBQWlCLEtBQUssUUFBUSxJQUFJLFdBQVcsV0FBVztBQUM5RCxRQUFJLGFBQWE7QUFDakIsVUFBTSxzQkFBc0IsTUFBTTtBQUNoQyxVQUFJLFlBQVk7QUFDZDtBQUFBLE1BQ0Y7QUFDQSxtQkFBYTtBQUNiLFVBQUksZ0JBQWdCO0FBRWxCLGFBQUssWUFBWSxnQkFBZ0IsS0FBSztBQUFBLE1BQ3hDLE9BQU87QUFFTCxhQUFLLGFBQWEsVUFBVSxHQUFHO0FBQUEsTUFDakM7QUFBQSxJQUNGO0FBQ0EsZ0NBQTRCLEtBQUssbUJBQW1CO0FBQ3BELFFBQUksYUFBYTtBQUNmLGtCQUFZLEtBQUssbUJBQW1CO0FBQUEsSUFDdEM7QUFHQSxRQUFJLGdCQUFnQjtBQUNsQixpQkFBVyxZQUFZLEtBQUssV0FBVyxPQUFPLEdBQUc7QUFDL0MsaUJBQVMsYUFBYSxjQUFjO0FBQUEsTUFDdEM7QUFBQSxJQUNGO0FBR0EsUUFBSTtBQUNGLGlCQUFXLFlBQVksS0FBSyxXQUFXLE9BQU8sR0FBRztBQUMvQyxZQUFJLFNBQVMsYUFBYTtBQUN4QixtQkFBUyxZQUFZLFNBQVM7QUFBQSxRQUNoQztBQUFBLE1BQ0Y7QUFBQSxJQUNGLFNBQVMsS0FBSztBQUVaLFVBQUksSUFBSSxTQUFTLG1CQUFtQjtBQUNsQyxtQkFBVyxZQUFZLDZCQUE2QjtBQUNsRCxtQkFBUztBQUFBLFFBQ1g7QUFBQSxNQUNGO0FBQ0EsWUFBTTtBQUFBLElBQ1I7QUFDQSxXQUFPLFVBQVU7QUFBQSxFQUNuQjtBQUFBO0FBQUEsRUFHQSxhQUFhLEtBQUssYUFBYTtBQUM3QixVQUFNLGlCQUFpQixLQUFLLFFBQVEsT0FBTyxHQUFHO0FBQzlDLFFBQUksYUFBYTtBQUNmLGlCQUFXLFVBQVUsZ0JBQWdCO0FBQ25DLG9CQUFZLEtBQUssTUFBTTtBQUNyQixlQUFLLFlBQVksUUFBUSxJQUFJO0FBQUEsUUFDL0IsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGO0FBQ0EsZUFBVyxZQUFZLEtBQUssV0FBVyxPQUFPLEdBQUc7QUFDL0MsaUJBQVcsVUFBVSxnQkFBZ0I7QUFDbkMsaUJBQVMsYUFBYSxNQUFNO0FBQUEsTUFDOUI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxNQUFNLGFBQWE7QUFDakIsVUFBTSxpQkFBaUIsS0FBSyxRQUFRLE1BQU07QUFDMUMsUUFBSSxhQUFhO0FBQ2YsaUJBQVcsVUFBVSxnQkFBZ0I7QUFDbkMsb0JBQVksS0FBSyxNQUFNO0FBQ3JCLGVBQUssWUFBWSxRQUFRLElBQUk7QUFBQSxRQUMvQixDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0Y7QUFDQSxlQUFXLFlBQVksS0FBSyxXQUFXLE9BQU8sR0FBRztBQUMvQyxlQUFTLFFBQVEsTUFBTTtBQUFBLElBQ3pCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsTUFBTSxPQUFPO0FBRVgsUUFBSSxVQUFVLFVBQWEsTUFBTSxVQUFVLFVBQWEsTUFBTSxVQUFVLFFBQVc7QUFDakYsYUFBTyxLQUFLLFFBQVEsS0FBSztBQUFBLElBQzNCO0FBQ0EsUUFBSSxRQUFRO0FBR1osZUFBVyxVQUFVLEtBQUssUUFBUSxPQUFPLEtBQUssR0FBRztBQUMvQyxlQUFTO0FBQUEsSUFDWDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLHNCQUFROzs7QUNqUGYsSUFBTSxrQkFBa0IsQ0FBQyxZQUFZLFNBQVMsVUFBVTtBQUN0RCxhQUFXLGdCQUFnQjtBQUMzQixRQUFNLHVCQUF1QixXQUFXLGFBQWEsYUFBYSxNQUFNLGlCQUFlO0FBQ3JGLFdBQU8sWUFBWSxXQUFXO0FBQUEsRUFDaEMsQ0FBQztBQUNELE1BQUksc0JBQXNCO0FBQ3hCLGVBQVcsVUFBVTtBQUNyQixlQUFXLGFBQWEsY0FBYyxXQUFXLGFBQWEsWUFBWSxPQUFPLHFCQUFtQjtBQUNsRyxhQUFPLGVBQWU7QUFBQSxJQUN4QixDQUFDO0FBQ0QsUUFBSSxRQUFRO0FBQ1YsWUFBTSxRQUFRLElBQUksa0JBQVUsU0FBUztBQUFBLFFBQ25DLFNBQVM7QUFBQSxRQUNULFlBQVk7QUFBQSxNQUNkLENBQUM7QUFDRCxZQUFNLFlBQVksQ0FBQztBQUNuQixpQkFBVyxjQUFjLEtBQUs7QUFBQSxJQUNoQztBQUFBLEVBQ0YsT0FBTztBQUNMLGNBQVUsTUFBTTtBQUNkLHNCQUFnQixZQUFZLE1BQU07QUFBQSxJQUNwQyxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBQ0EsSUFBTywwQkFBUTs7O0FDbkJmLElBQU0sd0NBQXdDLGNBQVk7QUFFeEQsTUFBSTtBQUNKLE1BQUksU0FBUyxrQ0FBa0M7QUFFN0Msa0JBQWMsU0FBUyxhQUFhLGFBQWEsU0FBUyxRQUFNO0FBQzlELGFBQU8sR0FBRyxTQUFTO0FBQUEsSUFDckIsQ0FBQztBQUFBLEVBQ0g7QUFDQSxNQUFJLENBQUMsYUFBYTtBQUNoQixVQUFNLElBQUksa0JBQWtCO0FBQUEsRUFDOUI7QUFHQSxNQUFJLFlBQVksV0FBVyxVQUFVO0FBQ25DLFVBQU0sSUFBSSx5QkFBeUI7QUFBQSxFQUNyQztBQUNBLFNBQU87QUFDVDtBQUdBLElBQU0sY0FBTixjQUEwQix3QkFBZ0I7QUFBQSxFQUN4QyxnQkFBZ0I7QUFBQSxFQUNoQixVQUFVO0FBQUEsRUFDVixtQ0FBbUM7QUFBQSxFQUNuQyxZQUFZLGFBQWE7QUFDdkIsVUFBTTtBQUNOLFNBQUssZUFBZTtBQUNwQixTQUFLLGFBQWEsWUFBWSxLQUFLLElBQUk7QUFDdkMsU0FBSyxPQUFPLFlBQVk7QUFDeEIsU0FBSyxVQUFVLFlBQVk7QUFDM0IsU0FBSyxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyxNQUFNLEtBQUssWUFBWSxnQkFBZ0IsS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDO0FBQUEsRUFDeEc7QUFBQTtBQUFBLEVBR0Esa0JBQWtCLE1BQU0sVUFBVSxDQUFDLEdBQUc7QUFDcEMsUUFBSSxTQUFTLFFBQVc7QUFDdEIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFVBQU0sY0FBYyxzQ0FBc0MsSUFBSTtBQUM5RCxVQUFNLFVBQVUsWUFBWSxRQUFRLFFBQVEsWUFBWSxTQUFZLFFBQVEsVUFBVTtBQUN0RixVQUFNLGdCQUFnQixZQUFZLFFBQVEsUUFBUSxrQkFBa0IsU0FBWSxRQUFRLGdCQUFnQjtBQUN4RyxRQUFJLFlBQVksTUFBTTtBQUNwQiw4QkFBZ0IsT0FBTztBQUFBLElBQ3pCO0FBQ0EsUUFBSSxLQUFLLGFBQWEsZ0JBQWdCLElBQUksSUFBSSxHQUFHO0FBQy9DLFlBQU0sSUFBSSxnQkFBZ0I7QUFBQSxJQUM1QjtBQUNBLFFBQUksa0JBQWtCLFlBQVksTUFBTSxNQUFNLFFBQVEsT0FBTyxJQUFJO0FBQy9ELFlBQU0sSUFBSSxtQkFBbUI7QUFBQSxJQUMvQjtBQUdBLFVBQU0sbUJBQW1CLENBQUMsR0FBRyxLQUFLLGdCQUFnQjtBQUNsRCxVQUFNLDhCQUE4QixDQUFDLEdBQUcsWUFBWSxnQkFBZ0I7QUFDcEUsVUFBTSxpQkFBaUIsSUFBSSxvQkFBWSxLQUFLLGNBQWMsTUFBTSxTQUFTLGFBQWE7QUFDdEYsU0FBSyxpQkFBaUIsTUFBTSxJQUFJO0FBQ2hDLFNBQUssaUJBQWlCLE1BQU07QUFDNUIsZ0JBQVksT0FBTyxJQUFJLElBQUk7QUFDM0IsZ0JBQVkscUJBQXFCLElBQUksY0FBYztBQUNuRCxTQUFLLGFBQWEsZ0JBQWdCLElBQUksTUFBTSxjQUFjO0FBQzFELGdCQUFZLG1CQUFtQixJQUFJLDBCQUFrQixHQUFHLEtBQUssZ0JBQWdCO0FBQzdFLGdCQUFZLGFBQWEsS0FBSyxNQUFNO0FBQ2xDLHFCQUFlLFVBQVU7QUFDekIsV0FBSyxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyxnQkFBZ0I7QUFDakUsa0JBQVksbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsMkJBQTJCO0FBQ25GLGtCQUFZLE9BQU8sT0FBTyxlQUFlLElBQUk7QUFDN0MsV0FBSyxhQUFhLGdCQUFnQixPQUFPLGVBQWUsSUFBSTtBQUFBLElBQzlELENBQUM7QUFDRCxXQUFPLFlBQVksWUFBWSxJQUFJO0FBQUEsRUFDckM7QUFBQTtBQUFBLEVBR0Esa0JBQWtCLE1BQU07QUFDdEIsUUFBSSxTQUFTLFFBQVc7QUFDdEIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFVBQU0sY0FBYyxzQ0FBc0MsSUFBSTtBQUc5RCxVQUFNLFFBQVEsS0FBSyxhQUFhLGdCQUFnQixJQUFJLElBQUk7QUFDeEQsUUFBSSxVQUFVLFFBQVc7QUFDdkIsWUFBTSxJQUFJLGNBQWM7QUFBQSxJQUMxQjtBQUlBLFNBQUssbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsTUFBTSxLQUFLLEtBQUssZ0JBQWdCLEVBQUUsT0FBTyxxQkFBbUI7QUFDM0csYUFBTyxvQkFBb0I7QUFBQSxJQUM3QixDQUFDLENBQUM7QUFDRixnQkFBWSxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyxLQUFLLGdCQUFnQjtBQUc3RSxVQUFNLGNBQWMsWUFBWSxtQkFBbUIsSUFBSSxJQUFJO0FBQzNELFFBQUk7QUFDSixRQUFJLGFBQWE7QUFDZix1QkFBaUIsQ0FBQyxHQUFHLFlBQVksVUFBVTtBQUMzQyxrQkFBWSxhQUFhLElBQUksMEJBQWtCO0FBQUEsSUFDakQ7QUFDQSxnQkFBWSxhQUFhLEtBQUssTUFBTTtBQUNsQyxZQUFNLFVBQVU7QUFDaEIsV0FBSyxhQUFhLGdCQUFnQixJQUFJLE1BQU0sTUFBTSxLQUFLO0FBQ3ZELFdBQUssaUJBQWlCLE1BQU0sTUFBTSxJQUFJO0FBQ3RDLGtCQUFZLGlCQUFpQixNQUFNLE1BQU0sSUFBSTtBQUM3QyxXQUFLLGlCQUFpQixNQUFNO0FBQzVCLFVBQUksZUFBZSxnQkFBZ0I7QUFDakMsb0JBQVksYUFBYSxJQUFJLDBCQUFrQixHQUFHLGNBQWM7QUFBQSxNQUNsRTtBQUFBLElBQ0YsQ0FBQztBQUdELFVBQU0sVUFBVTtBQUNoQixTQUFLLGFBQWEsZ0JBQWdCLE9BQU8sSUFBSTtBQUM3QyxnQkFBWSxtQkFBbUIsT0FBTyxJQUFJO0FBQUEsRUFDNUM7QUFBQSxFQUNBLFlBQVksWUFBWSxNQUFNLFNBQVM7QUFDckMsV0FBTyxTQUFTLFNBQVksT0FBTztBQUNuQyxRQUFJLFNBQVMsY0FBYyxTQUFTLGVBQWUsU0FBUyxpQkFBaUI7QUFDM0UsWUFBTSxJQUFJLFVBQVUsbUJBQW1CLElBQUk7QUFBQSxJQUM3QztBQUNBLFVBQU0seUJBQXlCLEtBQUssYUFBYSxhQUFhLEtBQUssaUJBQWU7QUFDaEYsYUFBTyxZQUFZLFdBQVcsWUFBWSxZQUFZLFNBQVMsbUJBQW1CLFlBQVksT0FBTztBQUFBLElBQ3ZHLENBQUM7QUFDRCxRQUFJLHdCQUF3QjtBQUMxQixZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLEtBQUssZUFBZTtBQUN0QixZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLENBQUMsTUFBTSxRQUFRLFVBQVUsR0FBRztBQUM5QixtQkFBYSxDQUFDLFVBQVU7QUFBQSxJQUMxQjtBQUNBLFFBQUksV0FBVyxXQUFXLEtBQUssU0FBUyxpQkFBaUI7QUFDdkQsWUFBTSxJQUFJLG1CQUFtQjtBQUFBLElBQy9CO0FBQ0EsZUFBVyxhQUFhLFlBQVk7QUFDbEMsVUFBSSxDQUFDLEtBQUssaUJBQWlCLFNBQVMsU0FBUyxHQUFHO0FBQzlDLGNBQU0sSUFBSSxjQUFjLDBCQUEwQixZQUFZLG1CQUFtQjtBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUdBLFVBQU0sYUFBYSxTQUFTLGNBQWM7QUFFMUMsUUFBSSxlQUFlLGFBQWEsZUFBZSxZQUFZLGVBQWUsV0FBVztBQUNuRixZQUFNLElBQUk7QUFBQTtBQUFBLFFBRVYsSUFBSSxVQUFVO0FBQUEsTUFBOEg7QUFBQSxJQUM5STtBQUNBLFVBQU0sS0FBSyxJQUFJLHVCQUFlLFlBQVksTUFBTSxZQUFZLElBQUk7QUFDaEUsU0FBSyxhQUFhLGFBQWEsS0FBSyxFQUFFO0FBQ3RDLFNBQUssYUFBYSxvQkFBb0I7QUFFdEMsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLFFBQVE7QUFDTiw0QkFBZ0IsSUFBSTtBQUFBLEVBQ3RCO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLHNCQUFROzs7QUN6S2YsSUFBTSxtQkFBTixjQUErQixtQkFBVztBQUFBLEVBQ3hDLGtCQUFrQjtBQUFBLEVBQ2xCLFlBQVk7QUFBQSxFQUNaLEtBQUssT0FBTyxXQUFXLElBQUk7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sMkJBQVE7OztBQ1BmLElBQU0sd0JBQU4sY0FBb0Msa0JBQVU7QUFBQSxFQUM1QyxZQUFZLE1BQU0sYUFBYSxDQUFDLEdBQUc7QUFDakMsVUFBTSxJQUFJO0FBQ1YsU0FBSyxhQUFhLFdBQVcsZUFBZSxTQUFZLFdBQVcsYUFBYTtBQUNoRixTQUFLLGFBQWEsV0FBVyxlQUFlLFNBQVksV0FBVyxhQUFhO0FBQUEsRUFDbEY7QUFBQSxFQUNBLEtBQUssT0FBTyxXQUFXLElBQUk7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sZ0NBQVE7OztBQ0xSLFNBQVMsYUFBYSxNQUFNLE1BQU07QUFDdkMsTUFBSSxrQkFBa0IsTUFBTTtBQUMxQixXQUFPLEtBQUssYUFBYSxJQUFJO0FBQUEsRUFDL0I7QUFDQSxTQUFPLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sVUFBUSxLQUFLLElBQUksSUFBSSxDQUFDLENBQUM7QUFDekQ7OztBQ1JBLElBQU0sV0FBTixNQUFlO0FBQUEsRUFDYixlQUFlLENBQUM7QUFBQSxFQUNoQixrQkFBa0Isb0JBQUksSUFBSTtBQUFBLEVBQzFCLGNBQWMsQ0FBQztBQUFBLEVBQ2YsWUFBWSxNQUFNLFNBQVM7QUFDekIsU0FBSyxPQUFPO0FBQ1osU0FBSyxVQUFVO0FBQ2YsU0FBSyxzQkFBc0IsS0FBSyxvQkFBb0IsS0FBSyxJQUFJO0FBQUEsRUFDL0Q7QUFBQSxFQUNBLHNCQUFzQjtBQUNwQixjQUFVLE1BQU07QUFDZCxZQUFNLFVBQVUsS0FBSyxhQUFhLE9BQU8saUJBQWUsWUFBWSxZQUFZLFlBQVksV0FBVyxVQUFVO0FBQ2pILFlBQU0sVUFBVSxLQUFLLGFBQWEsT0FBTyxpQkFBZSxDQUFDLFlBQVksWUFBWSxZQUFZLFdBQVcsVUFBVTtBQU1sSCxZQUFNLE9BQU8sUUFBUSxLQUFLLENBQUMsYUFBYSxNQUFNO0FBQzVDLGNBQU0sYUFBYSxRQUFRLEtBQUssV0FBUyxFQUFFLFlBQVksU0FBUyxjQUFjLE1BQU0sU0FBUyxlQUFlLGFBQWEsTUFBTSxRQUFRLFlBQVksTUFBTSxFQUFFLE9BQU8sQ0FBQztBQUNuSyxZQUFJLFlBQVk7QUFDZCxpQkFBTztBQUFBLFFBQ1Q7QUFPQSxjQUFNLGFBQWEsUUFBUSxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssV0FBUyxhQUFhLE1BQU0sUUFBUSxZQUFZLE1BQU0sRUFBRSxPQUFPLENBQUM7QUFDNUcsZUFBTyxDQUFDO0FBQUEsTUFDVixDQUFDO0FBQ0QsVUFBSSxNQUFNO0FBQ1IsYUFBSyxpQkFBaUIsWUFBWSxLQUFLLG1CQUFtQjtBQUMxRCxhQUFLLGlCQUFpQixTQUFTLEtBQUssbUJBQW1CO0FBQ3ZELGFBQUssT0FBTztBQUFBLE1BQ2Q7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFDQSxJQUFPLG1CQUFROzs7QUMxQ1IsU0FBUywwQkFBMEIsY0FBYyxzQkFBc0IsWUFBWTtBQUN4RixNQUFJLGVBQWUsc0JBQXNCO0FBRXZDLFVBQU0sSUFBSSxVQUFVLEdBQUcsVUFBVSxjQUFjLG9CQUFvQixJQUFJLHlCQUF5QixJQUFJLGFBQWEsV0FBVyx1QkFBNEIsVUFBVSxNQUFNLFNBQVM7QUFBQSxFQUNuTDtBQUNGOzs7QUNLQSxJQUFNLDJCQUEyQixDQUFDLGtCQUFrQixNQUFNLFNBQVM7QUFLakUsUUFBTSxRQUFRLGlCQUFpQixJQUFJLElBQUksS0FBSyxRQUFRLFFBQVE7QUFDNUQsbUJBQWlCLElBQUksTUFBTSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQzdDO0FBQ0EsSUFBTSw0QkFBNEIsQ0FBQyxXQUFXLE1BQU0sZUFBZSxPQUFPO0FBQ3hFLFFBQU0sVUFBVSxjQUFjLEtBQUssbUJBQWlCO0FBQ2xELFdBQU8sQ0FBQyxjQUFjLFdBQVcsQ0FBQyxjQUFjO0FBQUEsRUFDbEQsQ0FBQztBQUNELE1BQUksU0FBUztBQUNYLGNBQVUsTUFBTSwwQkFBMEIsV0FBVyxNQUFNLGVBQWUsRUFBRSxDQUFDO0FBQzdFO0FBQUEsRUFDRjtBQUNBLFlBQVUsT0FBTyxJQUFJO0FBQ3JCLEtBQUcsSUFBSTtBQUNUO0FBR0EsSUFBTSxpQkFBaUIsQ0FBQyxXQUFXLGtCQUFrQixNQUFNLFNBQVMsT0FBTztBQUN6RSxRQUFNLGVBQWUsTUFBTTtBQUN6QixXQUFPLElBQUksUUFBUSxhQUFXO0FBQzVCLFlBQU0sS0FBSyxVQUFVLElBQUksSUFBSTtBQUM3QixZQUFNLGFBQWEsT0FBTyxTQUFZLEdBQUcsVUFBVTtBQUNuRCxZQUFNLGFBQWEsU0FBTztBQUN4QixZQUFJO0FBQ0YsY0FBSSxLQUFLO0FBQ1AsZUFBRyxHQUFHO0FBQUEsVUFDUixPQUFPO0FBQ0wsZUFBRyxNQUFNLFVBQVU7QUFBQSxVQUNyQjtBQUFBLFFBQ0YsVUFBRTtBQUNBLGtCQUFRO0FBQUEsUUFDVjtBQUFBLE1BQ0Y7QUFDQSxVQUFJO0FBQ0YsY0FBTUMsTUFBSyxVQUFVLElBQUksSUFBSTtBQUM3QixZQUFJQSxRQUFPLFFBQVc7QUFDcEIscUJBQVcsSUFBSTtBQUNmO0FBQUEsUUFDRjtBQUdBLGNBQU0sa0JBQWtCQSxJQUFHLFlBQVksT0FBTyxnQkFBYztBQUMxRCxpQkFBTyxDQUFDLFdBQVc7QUFBQSxRQUNyQixDQUFDO0FBSUQsbUJBQVcsaUJBQWlCLGlCQUFpQjtBQUMzQyxjQUFJLENBQUMsY0FBYyxlQUFlO0FBQ2hDLHNCQUFVLE1BQU07QUFDZCxvQkFBTSxRQUFRLElBQUksOEJBQXNCLGlCQUFpQjtBQUFBLGdCQUN2RCxZQUFZO0FBQUEsZ0JBQ1osWUFBWUEsSUFBRztBQUFBLGNBQ2pCLENBQUM7QUFDRCw0QkFBYyxjQUFjLEtBQUs7QUFBQSxZQUNuQyxDQUFDO0FBQUEsVUFDSDtBQUFBLFFBQ0Y7QUFHQSxrQkFBVSxNQUFNO0FBSWQsZ0JBQU0sVUFBVSxnQkFBZ0IsS0FBSyxtQkFBaUI7QUFDcEQsbUJBQU8sQ0FBQyxjQUFjLFdBQVcsQ0FBQyxjQUFjO0FBQUEsVUFDbEQsQ0FBQztBQUlELGNBQUksU0FBUztBQUNYLHNCQUFVLE1BQU07QUFDZCxvQkFBTSxRQUFRLElBQUksOEJBQXNCLFdBQVc7QUFBQSxnQkFDakQsWUFBWTtBQUFBLGdCQUNaLFlBQVlBLElBQUc7QUFBQSxjQUNqQixDQUFDO0FBQ0Qsc0JBQVEsY0FBYyxLQUFLO0FBQUEsWUFDN0IsQ0FBQztBQUFBLFVBQ0g7QUFHQSxvQ0FBMEIsV0FBVyxNQUFNLGlCQUFpQixVQUFVO0FBQUEsUUFDeEUsQ0FBQztBQUFBLE1BQ0gsU0FBUyxLQUFLO0FBQ1osbUJBQVcsR0FBRztBQUFBLE1BQ2hCO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNBLDJCQUF5QixrQkFBa0IsTUFBTSxZQUFZO0FBQy9EO0FBR0EsSUFBTSw4QkFBOEIsQ0FBQyxZQUFZLFNBQVMsU0FBUyxPQUFPO0FBQ3hFLGFBQVcsbUNBQW1DO0FBQzlDLFFBQU0sYUFBYSxXQUFXLGNBQWMsV0FBVztBQUd2RCxRQUFNLGtCQUFrQixXQUFXLGFBQWEsWUFBWSxPQUFPLG1CQUFpQjtBQUNsRixXQUFPLGVBQWU7QUFBQSxFQUN4QixDQUFDO0FBSUQsYUFBVyxpQkFBaUIsaUJBQWlCO0FBQzNDLFFBQUksQ0FBQyxjQUFjLFdBQVcsQ0FBQyxjQUFjLGVBQWU7QUFDMUQsZ0JBQVUsTUFBTTtBQUNkLGNBQU0sUUFBUSxJQUFJLDhCQUFzQixpQkFBaUI7QUFBQSxVQUN2RCxZQUFZO0FBQUEsVUFDWjtBQUFBLFFBQ0YsQ0FBQztBQUNELHNCQUFjLGNBQWMsS0FBSztBQUFBLE1BQ25DLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUlBLFlBQVUsTUFBTTtBQUNkLFVBQU0sVUFBVSxnQkFBZ0IsS0FBSyxtQkFBaUI7QUFDcEQsYUFBTyxDQUFDLGNBQWMsV0FBVyxDQUFDLGNBQWM7QUFBQSxJQUNsRCxDQUFDO0FBR0QsUUFBSSxTQUFTO0FBQ1gsZ0JBQVUsTUFBTTtBQUNkLGNBQU0sUUFBUSxJQUFJLDhCQUFzQixXQUFXO0FBQUEsVUFDakQsWUFBWTtBQUFBLFVBQ1o7QUFBQSxRQUNGLENBQUM7QUFDRCxnQkFBUSxjQUFjLEtBQUs7QUFBQSxNQUM3QixDQUFDO0FBQUEsSUFDSDtBQUdBLFVBQU0sc0JBQXNCLE1BQU07QUFDaEMsWUFBTSxXQUFXLGdCQUFnQixLQUFLLG1CQUFpQjtBQUNyRCxlQUFPLENBQUMsY0FBYyxXQUFXLENBQUMsY0FBYztBQUFBLE1BQ2xELENBQUM7QUFDRCxVQUFJLFVBQVU7QUFDWixrQkFBVSxtQkFBbUI7QUFDN0I7QUFBQSxNQUNGO0FBSUEsaUJBQVcsYUFBYSxVQUFVO0FBQ2xDLGlCQUFXLFVBQVU7QUFHckIsWUFBTSxjQUFjLFdBQVcsWUFBWSxNQUFNLEtBQUssV0FBVyxnQkFBZ0IsR0FBRyxlQUFlO0FBR25HLGtCQUFZLGVBQWU7QUFJM0IsY0FBUSxTQUFTO0FBRWpCLGNBQVEsYUFBYTtBQUVyQixjQUFRLGNBQWM7QUFDdEIsa0JBQVksYUFBYSxLQUFLLE1BQU07QUFDbEMsbUJBQVcsYUFBYSxVQUFVO0FBQ2xDLG1CQUFXLFVBQVU7QUFBQSxNQUN2QixDQUFDO0FBR0Qsa0JBQVksU0FBUztBQUdyQixZQUFNLFFBQVEsSUFBSSw4QkFBc0IsaUJBQWlCO0FBQUEsUUFDdkQsWUFBWTtBQUFBLFFBQ1o7QUFBQSxNQUNGLENBQUM7QUFDRCxVQUFJLFdBQVc7QUFDZixVQUFJO0FBQ0YsZ0JBQVEsY0FBYyxLQUFLO0FBQUEsTUFDN0IsU0FBUyxNQUFNO0FBQ2IsbUJBQVc7QUFBQSxNQUNiO0FBQ0EsWUFBTSxrQkFBa0IsTUFBTTtBQUU1QixZQUFJLFlBQVksV0FBVyxVQUFVO0FBRW5DLHNCQUFZLFNBQVM7QUFDckIsY0FBSSxVQUFVO0FBRVosd0JBQVksT0FBTyxZQUFZO0FBQUEsVUFDakM7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQU1BLFVBQUksVUFBVTtBQUNaLHdCQUFnQjtBQUFBLE1BQ2xCLE9BQU87QUFDTCxrQkFBVSxlQUFlO0FBQUEsTUFDM0I7QUFDQSxrQkFBWSxzQkFBc0IsSUFBSSxTQUFTLE1BQU07QUFDbkQsbUJBQVcsbUNBQW1DO0FBQzlDLG1CQUFXLGNBQWM7QUFBQSxNQUczQixDQUFDO0FBQ0Qsa0JBQVksc0JBQXNCLElBQUksU0FBUyxNQUFNO0FBQ25ELG1CQUFXLG1DQUFtQztBQUM5QyxtQkFBVyxjQUFjO0FBQ3pCLGtCQUFVLE1BQU07QUFFZCxrQkFBUSxjQUFjO0FBQ3RCLGFBQUcsSUFBSSxXQUFXLENBQUM7QUFBQSxRQUNyQixDQUFDO0FBQUEsTUFDSCxDQUFDO0FBQ0Qsa0JBQVksc0JBQXNCLElBQUksWUFBWSxNQUFNO0FBQ3RELG1CQUFXLG1DQUFtQztBQUM5QyxtQkFBVyxjQUFjO0FBRXpCLGtCQUFVLE1BQU07QUFFZCxrQkFBUSxjQUFjO0FBQ3RCLGNBQUksV0FBVyxlQUFlO0FBQzVCLGVBQUcsSUFBSSxXQUFXLENBQUM7QUFBQSxVQUNyQixPQUFPO0FBQ0wsZUFBRyxJQUFJO0FBQUEsVUFDVDtBQUFBLFFBQ0YsQ0FBQztBQUFBLE1BQ0gsQ0FBQztBQUFBLElBQ0g7QUFDQSx3QkFBb0I7QUFBQSxFQUN0QixDQUFDO0FBQ0g7QUFHQSxJQUFNLGVBQWUsQ0FBQyxXQUFXLGtCQUFrQixNQUFNLFNBQVMsU0FBUyxPQUFPO0FBQ2hGLFFBQU0sYUFBYSxNQUFNO0FBQ3ZCLFdBQU8sSUFBSSxRQUFRLGFBQVc7QUFDNUIsWUFBTSxhQUFhLFNBQU87QUFDeEIsWUFBSTtBQUNGLGNBQUksS0FBSztBQUdQLGVBQUcsR0FBRztBQUFBLFVBQ1IsT0FBTztBQUNMLGVBQUcsTUFBTSxVQUFVO0FBQUEsVUFDckI7QUFBQSxRQUNGLFVBQUU7QUFDQSxrQkFBUTtBQUFBLFFBQ1Y7QUFBQSxNQUNGO0FBR0EsVUFBSSxLQUFLLFVBQVUsSUFBSSxJQUFJO0FBQzNCLFVBQUksT0FBTyxRQUFXO0FBRXBCLGFBQUssSUFBSSxpQkFBUyxNQUFNLENBQUM7QUFDekIsa0JBQVUsSUFBSSxNQUFNLEVBQUU7QUFBQSxNQUN4QjtBQUdBLFVBQUksWUFBWSxRQUFXO0FBQ3pCLGtCQUFVLEdBQUcsWUFBWSxJQUFJLEdBQUcsVUFBVTtBQUFBLE1BQzVDO0FBR0EsVUFBSSxHQUFHLFVBQVUsU0FBUztBQUN4QixlQUFPLFdBQVcsSUFBSSxhQUFhLENBQUM7QUFBQSxNQUN0QztBQUdBLFlBQU0sYUFBYSxJQUFJLG9CQUFZLEVBQUU7QUFHckMsVUFBSSxHQUFHLFVBQVUsU0FBUztBQUV4QixvQ0FBNEIsWUFBWSxTQUFTLFNBQVMsU0FBTztBQUMvRCxxQkFBVyxHQUFHO0FBQUEsUUFDaEIsQ0FBQztBQUFBLE1BQ0gsT0FBTztBQUNMLG1CQUFXLElBQUk7QUFBQSxNQUNqQjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFDQSwyQkFBeUIsa0JBQWtCLE1BQU0sVUFBVTtBQUM3RDtBQUNBLElBQU0sYUFBTixNQUFpQjtBQUFBLEVBQ2YsYUFBYSxvQkFBSSxJQUFJO0FBQUE7QUFBQSxFQUVyQixvQkFBb0Isb0JBQUksSUFBSTtBQUFBO0FBQUE7QUFBQSxFQUc1QixJQUFJLE9BQU8sUUFBUTtBQUNqQiw4QkFBMEIsVUFBVSxRQUFRLEdBQUcsZ0JBQWdCO0FBQy9ELFdBQU8sWUFBSSxPQUFPLE1BQU07QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxlQUFlLE1BQU07QUFDbkIsOEJBQTBCLFVBQVUsUUFBUSxHQUFHLDJCQUEyQjtBQUMxRSxVQUFNLFVBQVUsSUFBSSx5QkFBaUI7QUFDckMsWUFBUSxTQUFTO0FBQ2pCLGNBQVUsTUFBTTtBQUNkLHFCQUFlLEtBQUssWUFBWSxLQUFLLG1CQUFtQixNQUFNLFNBQVMsQ0FBQyxLQUFLLGVBQWU7QUFDMUYsWUFBSSxLQUFLO0FBQ1Asa0JBQVEsUUFBUSxJQUFJLGFBQWEsSUFBSSxTQUFTLElBQUksSUFBSTtBQUN0RCxrQkFBUSxhQUFhO0FBQ3JCLGdCQUFNLFFBQVEsSUFBSSxrQkFBVSxTQUFTO0FBQUEsWUFDbkMsU0FBUztBQUFBLFlBQ1QsWUFBWTtBQUFBLFVBQ2QsQ0FBQztBQUNELGdCQUFNLFlBQVksQ0FBQztBQUNuQixrQkFBUSxjQUFjLEtBQUs7QUFDM0I7QUFBQSxRQUNGO0FBQ0EsZ0JBQVEsU0FBUztBQUNqQixnQkFBUSxhQUFhO0FBQ3JCLGNBQU0sU0FBUyxJQUFJLDhCQUFzQixXQUFXO0FBQUEsVUFDbEQsWUFBWTtBQUFBLFVBQ1o7QUFBQSxRQUNGLENBQUM7QUFDRCxnQkFBUSxjQUFjLE1BQU07QUFBQSxNQUM5QixDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFNLFNBQVM7QUFDbEIsOEJBQTBCLFVBQVUsUUFBUSxHQUFHLGlCQUFpQjtBQUNoRSxRQUFJLFVBQVUsU0FBUyxLQUFLLFlBQVksUUFBVztBQUdqRCxnQkFBVSxxQkFBYSxTQUFTLGtCQUFrQjtBQUFBLElBQ3BEO0FBQ0EsUUFBSSxZQUFZLEdBQUc7QUFDakIsWUFBTSxJQUFJLFVBQVUsOEJBQThCO0FBQUEsSUFDcEQ7QUFDQSxVQUFNLFVBQVUsSUFBSSx5QkFBaUI7QUFDckMsWUFBUSxTQUFTO0FBQ2pCLGNBQVUsTUFBTTtBQUNkLG1CQUFhLEtBQUssWUFBWSxLQUFLLG1CQUFtQixNQUFNLFNBQVMsU0FBUyxDQUFDLEtBQUssZUFBZTtBQUNqRyxZQUFJLEtBQUs7QUFDUCxrQkFBUSxTQUFTO0FBQ2pCLGtCQUFRLGFBQWE7QUFDckIsa0JBQVEsUUFBUSxJQUFJLGFBQWEsSUFBSSxTQUFTLElBQUksSUFBSTtBQUN0RCxnQkFBTSxRQUFRLElBQUksa0JBQVUsU0FBUztBQUFBLFlBQ25DLFNBQVM7QUFBQSxZQUNULFlBQVk7QUFBQSxVQUNkLENBQUM7QUFDRCxnQkFBTSxZQUFZLENBQUM7QUFDbkIsa0JBQVEsY0FBYyxLQUFLO0FBQzNCO0FBQUEsUUFDRjtBQUNBLGdCQUFRLFNBQVM7QUFDakIsZ0JBQVEsYUFBYTtBQUNyQixjQUFNLFNBQVMsSUFBSSxrQkFBVSxTQUFTO0FBQ3RDLGVBQU8sWUFBWSxDQUFDO0FBQ3BCLGdCQUFRLGNBQWMsTUFBTTtBQUFBLE1BQzlCLENBQUM7QUFBQSxJQUNILENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxZQUFZO0FBQ1YsV0FBTyxRQUFRLFFBQVEsTUFBTSxLQUFLLEtBQUssV0FBVyxRQUFRLEdBQUcsQ0FBQyxDQUFDLE1BQU0sUUFBUSxNQUFNO0FBQ2pGLFlBQU0sZ0NBQWdDLFNBQVMsWUFBWSxLQUFLLGdCQUFjLFdBQVcsZ0NBQWdDO0FBSXpILFlBQU0sVUFBVSxnQ0FBZ0MsOEJBQThCLGNBQWMsU0FBUztBQUNyRyxhQUFPO0FBQUEsUUFDTDtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsSUFDRixDQUFDLEVBQUUsT0FBTyxDQUFDO0FBQUEsTUFDVDtBQUFBLElBQ0YsTUFBTTtBQUlKLGFBQU8sVUFBVTtBQUFBLElBQ25CLENBQUMsQ0FBQztBQUFBLEVBQ0o7QUFBQSxFQUNBLEtBQUssT0FBTyxXQUFXLElBQUk7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8scUJBQVE7OztBQ3BaZixJQUFNLGdCQUFnQixJQUFJLG1CQUFXOzs7QUMwaUM5QixJQUFNLFlBQWlFLDBCQUFVLGFBQWE7QUFBQSxFQUNuRyxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLGdCQUFnQixLQUFLO0FBQUEsRUFDdEIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQ3BCLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEsbUJBQW1CLEtBQUssR0FBRyxTQUFTLFFBQVEsV0FBVyxpQkFBaUIsU0FBUyxXQUFVLENBQUM7OztBQ3RoQ3hILElBQU0sYUFBYTtBQUduQixnQkFBdUIsVUFBVSxTQUF1RDtBQUN0RixRQUFNLFVBQVUsUUFBUSxNQUFNLEtBQUs7QUFDbkMsUUFBTSxRQUFRLEVBQUUsUUFBUSxRQUFRLFFBQVEsU0FBUyxTQUFTLE9BQU8sUUFBUSxZQUFZLEVBQUU7QUFDdkYsUUFBTSxPQUFPLE1BQU0sRUFBRSxNQUFNLGVBQWUsTUFBTSxvQkFBb0IsTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFO0FBQzlGLFFBQU0sVUFBVSxLQUFLLFNBQVMsSUFBSTtBQUNsQyxRQUFNLFNBQVMsUUFBUSxVQUFVLEtBQUssT0FBTyxVQUFVLFFBQVEsTUFBTSxLQUFLLEtBQUssQ0FBQztBQUNoRixRQUFNLE9BQU8sRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNLFFBQVEsS0FBSztBQUN0RCxNQUFJLFNBQVM7QUFDYixNQUFJLFFBQVE7QUFDWixRQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsYUFBVyxVQUFVLE9BQU8sS0FBSyxNQUFNLEtBQUssR0FBRztBQUM3QyxVQUFNLENBQUMsS0FBSyxJQUFJLElBQUksUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsRUFBRTtBQUNuRCxVQUFNLElBQUksUUFBUSxNQUFNLFFBQVEsU0FBUyxNQUFNLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNuRTtBQUNBLFdBQVMsT0FBTyxHQUFHLE9BQU8sWUFBWSxRQUFRLEdBQUc7QUFDL0MsYUFBUyxNQUFNLG9CQUFvQixTQUFTLEtBQUs7QUFDakQsVUFBTSxPQUFPLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFDMUMsUUFBSSxDQUFDLEtBQUssT0FBUSxRQUFPLEVBQUUsTUFBTSxLQUFLLE1BQU0sTUFBTSxLQUFLLE1BQU0sUUFBUSxPQUFPLE9BQU87QUFDbkYsVUFBTUMsVUFBUyxNQUFNLEVBQUUsTUFBTSxjQUFjLE1BQU0sd0JBQXdCLE1BQU0sV0FBVyxJQUFJLEVBQUU7QUFDaEcsZUFBVyxDQUFDLE9BQU9DLEtBQUksS0FBSyxLQUFLLFlBQVlELE9BQU0sRUFBRSxLQUFLLFFBQVEsR0FBRztBQUNuRSxZQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3RCLFVBQUksQ0FBQyxPQUFPQyxNQUFLLFdBQVcsSUFBSSxPQUFRLE9BQU0sSUFBSSxNQUFNLCtCQUErQjtBQUN2RixVQUFJQSxNQUFLLFNBQVMsS0FBTSxXQUFVLElBQUksTUFBTTtBQUM1QyxlQUFTLE1BQU0sS0FBSyxTQUFTLE1BQU0sS0FBS0EsT0FBTSxLQUFLO0FBQUEsSUFDckQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxJQUFJLE1BQU0sd0JBQXdCO0FBQzFDO0FBR0EsZUFBZSxvQkFBb0IsU0FBa0IsT0FBNkM7QUFDaEcsTUFBSSxRQUFRO0FBQ1osYUFBVyxDQUFDLFFBQVEsR0FBRyxLQUFLLE9BQU87QUFDakMsVUFBTSxPQUFPLFFBQVEsS0FBSyxNQUFNO0FBQ2hDLFFBQUksQ0FBQyxRQUFRLE9BQU8sS0FBSyxVQUFVLEtBQUssT0FBTyxLQUFLLE9BQVE7QUFDNUQsYUFBUyxNQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUssUUFBUSxDQUFDO0FBQ3RELFVBQU0sT0FBTyxNQUFNO0FBQUEsRUFDckI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxlQUFlLEtBQ2IsU0FDQSxNQUNBLEtBQ0FBLE9BQ0EsT0FDaUI7QUFDakIsTUFBSUEsTUFBSyxTQUFTLFFBQVE7QUFDeEIsVUFBTSxJQUFJLElBQUksUUFBUSxNQUFNLFFBQVEsU0FBUyxNQUFNLElBQUksUUFBUUEsTUFBSyxLQUFLQSxNQUFLLElBQUksQ0FBQztBQUNuRixXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sUUFBUSxRQUFRLEtBQUssSUFBSSxNQUFNLEdBQUcsVUFBVSxLQUFLO0FBQ3ZELE1BQUlBLE1BQUssVUFBVSxJQUFJLFNBQVMsSUFBSSxRQUFRLE1BQU07QUFDaEQsVUFBTSxJQUFJLElBQUksUUFBUSxLQUFLLElBQUksTUFBTUEsTUFBSyxVQUFVLEdBQUcsSUFBSSxDQUFDO0FBQzVELFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxPQUFPLElBQUksTUFBTTtBQUN2QixTQUFPLFFBQVEsU0FBUyxJQUFJLFFBQVEsS0FBSyxJQUFJQSxNQUFLLFNBQVMsSUFBSSxDQUFDO0FBQ2xFOzs7QUNoRk8sSUFBTSxjQUFOLE1BQW1DO0FBQUEsRUFDL0IsUUFBUSxvQkFBSSxJQUFvQjtBQUFBLEVBQ3pDLE9BQU87QUFBQSxFQUVQLE1BQU0sUUFBMkI7QUFDL0IsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzlCO0FBQUEsRUFDQSxNQUFNLEtBQUssTUFBK0I7QUFDeEMsV0FBTyxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFBQSxFQUNqQztBQUFBLEVBQ0EsTUFBTSxNQUFNLE1BQWMsTUFBNkI7QUFDckQsUUFBSSxLQUFLLEtBQU0sT0FBTSxJQUFJLE1BQU0sU0FBUztBQUN4QyxTQUFLLE1BQU0sSUFBSSxNQUFNLElBQUk7QUFBQSxFQUMzQjtBQUFBLEVBQ0EsTUFBTSxPQUFPLE1BQTZCO0FBQ3hDLFNBQUssTUFBTSxPQUFPLElBQUk7QUFBQSxFQUN4QjtBQUNGO0FBR08sSUFBTSxXQUFOLE1BQWU7QUFBQSxFQUNwQixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDRSxTQUFTO0FBQUEsRUFDVCxTQUFTLG9CQUFJLElBQXNCO0FBQUEsRUFDbkMsUUFBZSxDQUFDO0FBQUE7QUFBQSxFQUV6QixRQUFRLE9BQU87QUFBQSxFQUVmLE1BQU0sT0FBTyxLQUE0QjtBQUN2QyxTQUFLLE1BQU0sS0FBSyxHQUFHO0FBQ25CLFFBQUksS0FBSyxTQUFTLEVBQUcsT0FBTSxJQUFJLE1BQU0sa0JBQWtCO0FBQ3ZELFNBQUssU0FBUztBQUNkLFFBQUksSUFBSSxTQUFTLGNBQWUsUUFBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUksSUFBSSxDQUFDO0FBQ3RFLFVBQU0sT0FBTyxDQUFDO0FBQ2QsZUFBVyxPQUFPLFdBQVcsSUFBSSxJQUFJLEVBQUcsTUFBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUN0RSxXQUFPLEVBQUUsS0FBSztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxNQUFjLE1BQU0sT0FBNEQ7QUFDOUUsVUFBTSxRQUEwQyxDQUFDO0FBQ2pELGVBQVcsVUFBVSxPQUFPLEtBQUssTUFBTSxLQUFLLEdBQUc7QUFDN0MsWUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLE1BQU07QUFDcEMsVUFBSSxNQUFPLE9BQU0sTUFBTSxJQUFJLENBQUMsTUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxJQUNqRjtBQUNBLFdBQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxNQUFNLEtBQUssTUFBTSxTQUFTLEtBQU8sTUFBTTtBQUFBLEVBQ25FO0FBQUEsRUFFQSxNQUFjLEtBQUssS0FBa0c7QUFDbkgsVUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLElBQUksTUFBTSxLQUFLLENBQUM7QUFDOUMsVUFBTSxPQUFPLE9BQU8sTUFBYyxPQUFPLENBQUMsTUFBTTtBQUM5QyxhQUFPLEVBQUUsUUFBUSxJQUFJLFFBQVEsTUFBTSxNQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLEtBQUssSUFBSSxRQUFRLE1BQU0sTUFBTSxHQUFHLEdBQUcsS0FBSztBQUFBLElBQ3ZIO0FBQ0EsUUFBSSxJQUFJLFFBQVEsTUFBTSxTQUFTLEVBQUcsUUFBTyxLQUFLLEtBQUs7QUFDbkQsUUFBSyxNQUFNLEtBQUssS0FBSyxJQUFJLFFBQVEsSUFBSSxRQUFRLENBQUMsTUFBTyxJQUFJLEtBQU0sUUFBTyxLQUFLLFFBQVEsRUFBRSxTQUFTLEtBQUssSUFBSSxHQUFHLElBQUksUUFBUSxDQUFDLEVBQUUsQ0FBQztBQUMxSCxlQUFXLENBQUMsT0FBTyxJQUFJLEtBQUssSUFBSSxNQUFNLFFBQVEsR0FBRztBQUMvQyxZQUFNLE1BQU0sSUFBSSxRQUFRO0FBQ3hCLFlBQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUMzQixVQUFJLFVBQVUsVUFBYSxVQUFVLEtBQU0sUUFBTyxLQUFLLFFBQVEsRUFBRSxTQUFTLElBQUksQ0FBQztBQUMvRSxVQUFJLFVBQVUsT0FBVyxPQUFNLEtBQUssSUFBSTtBQUFBLElBQzFDO0FBQ0EsU0FBSyxPQUFPLElBQUksSUFBSSxRQUFRLEtBQUs7QUFDakMsV0FBTyxLQUFLLElBQUk7QUFBQSxFQUNsQjtBQUFBLEVBRUEsTUFBTSxLQUFLLFFBQWdCLEtBQThCO0FBQ3ZELFFBQUksT0FBTyxNQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU07QUFDNUMsZUFBVyxTQUFTLEtBQUssT0FBTyxJQUFJLE1BQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxHQUFHLEdBQUcsRUFBRyxRQUFPLE1BQU0sS0FBSyxNQUFNLElBQUk7QUFDOUYsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQXlEO0FBQ3ZELFdBQU8sQ0FBQyxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVM7QUFDcEQsWUFBTSxRQUFRLEtBQUssTUFBTSxJQUFJO0FBQzdCLGFBQU8sRUFBRSxRQUFRLE1BQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxRQUFRLElBQUksT0FBTyxNQUFNLFNBQVMsR0FBRztBQUFBLElBQ3ZGLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFFTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ2xCLE1BQU0sSUFBSSxtQkFBVztBQUFBLEVBQ3JCLFFBQVEsSUFBSSxZQUFZO0FBQUEsRUFDeEIsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBRVAsU0FBdUI7QUFDckIsV0FBTyxFQUFFLEtBQUssS0FBSyxLQUFLLFVBQVUscUJBQWEsTUFBTSxNQUFPLEtBQUssVUFBVSxHQUFJLE9BQU8sS0FBSyxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQUEsRUFDcEg7QUFBQSxFQUVBLE9BQXlCO0FBQ3ZCLFdBQU8sUUFBUSxLQUFLLFVBQVUsVUFBVSxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDN0Q7QUFDRjtBQUdPLFNBQVMsS0FBSyxTQUFrQixPQUFtQyxNQUFNLElBQW1CO0FBQ2pHLFFBQU0sUUFBUSxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sY0FBYyxjQUFjLFFBQVEsR0FBRyxRQUFRLE1BQU07QUFDL0YsU0FBTyxRQUFRO0FBQUEsSUFBTyxFQUFFLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFBRyxDQUFDLFNBQzNDLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFdBQVcsS0FBSyxXQUFXLEVBQUUsR0FBRyxPQUFPLE9BQU8sS0FBSyxNQUFNLEdBQUcsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDOUc7QUFDRjtBQUVBLGVBQXNCLE1BQU0sU0FBa0IsVUFBb0M7QUFDaEYsUUFBTSxPQUFPLFVBQVUsT0FBTztBQUM5QixNQUFJLE9BQU8sTUFBTSxLQUFLLEtBQUs7QUFDM0IsU0FBTyxDQUFDLEtBQUssS0FBTSxRQUFPLE1BQU0sS0FBSyxLQUFLLE1BQU0sU0FBUyxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQzNFLFNBQU8sS0FBSztBQUNkOzs7QXpEOUdBLGVBQWUsU0FBUyxTQUFrQixNQUFjLE9BQU8sR0FBa0I7QUFDL0UsV0FBUyxJQUFJLE1BQU0sSUFBSSxPQUFPLE1BQU0sS0FBSyxFQUFHLE9BQU0sS0FBSyxTQUFTLElBQUksQ0FBQyxFQUFFO0FBQ3pFO0FBRUEsZUFBZSxXQUFXLFNBQWtCLFFBQStCO0FBQ3pFLFFBQU0sT0FBTyxRQUFRLEtBQUssTUFBTTtBQUNoQyxNQUFJLE9BQU8sS0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLFFBQVEsUUFBUSxRQUFRLE1BQU07QUFDL0UsYUFBVyxRQUFRLE1BQU0sUUFBUSxNQUFNLFFBQVEsS0FBSyxTQUFTLEdBQUcsS0FBSyxHQUFHLEdBQUc7QUFDekUsV0FBTyxNQUFNLEtBQUssTUFBTSxLQUFLLElBQUk7QUFDakMsV0FBTyxNQUFNLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDOUI7QUFDQSxTQUFPLE1BQU0sS0FBSyxNQUFNLElBQUk7QUFDOUI7QUFFQSxLQUFLLHFGQUFxRixZQUFZO0FBQ3BHLFFBQU0sU0FBUyxJQUFJLE9BQU87QUFDMUIsUUFBTSxRQUFRLE1BQU0sT0FBTyxLQUFLO0FBQ2hDLFFBQU0sU0FBUyxPQUFPLENBQUM7QUFDdkIsUUFBTSxTQUFTLE1BQU07QUFDckIsUUFBTSxNQUFNO0FBQ1osU0FBTyxTQUFTO0FBQ2hCLFFBQU0sU0FBUyxNQUFNLE9BQU8sS0FBSztBQUNqQyxTQUFPLE1BQU0sT0FBTyxRQUFRLE1BQU07QUFDbEMsU0FBTyxNQUFNLE9BQU8sUUFBUSxHQUFHLENBQUM7QUFDaEMsUUFBTSxLQUFLLFFBQVEsSUFBSTtBQUN2QixRQUFNLFdBQVcsUUFBUSxNQUFNO0FBQy9CLFFBQU0sVUFBVSxNQUFNLE9BQU8sTUFBTSxRQUFRLEdBQUcsQ0FBQyxHQUFHLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxLQUFLLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxJQUFJLE1BQU0sUUFBUSxDQUFDLENBQUM7QUFDakksU0FBTyxVQUFVLFFBQVEsQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsQ0FBQyxJQUFLLEVBQUUsQ0FBQyxLQUFNLEVBQUUsQ0FBQyxJQUFLLEVBQUUsQ0FBQyxDQUFFLENBQUM7QUFDckYsQ0FBQztBQUVELEtBQUssc0RBQXNELFlBQVk7QUFDckUsUUFBTSxTQUFTLElBQUksT0FBTztBQUMxQixRQUFNLFVBQVUsTUFBTSxPQUFPLEtBQUs7QUFDbEMsUUFBTSxRQUFtQixDQUFDO0FBQzFCLFFBQU0sUUFBUSxPQUFPLGVBQWdCLFFBQTJDLEVBQUU7QUFDbEYsUUFBTSxPQUFPLE1BQU07QUFDbkIsUUFBTSxjQUFjLFlBQWEsT0FBNkM7QUFDNUUsUUFBSSxNQUFNLENBQUMsTUFBTSxZQUFhLE9BQU0sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUNqRCxXQUFPLEtBQUssTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUMvQjtBQUNBLE1BQUk7QUFDRixVQUFNLEtBQUssU0FBUyxHQUFHO0FBQ3ZCLFVBQU0sTUFBTSxTQUFTLElBQUksU0FBUyxDQUFDO0FBQUEsRUFDckMsVUFBRTtBQUNBLFVBQU0sY0FBYztBQUFBLEVBQ3RCO0FBQ0EsU0FBTyxHQUFHLE1BQU0sVUFBVSxDQUFDO0FBQzNCLFNBQU8sR0FBRyxNQUFNLE1BQU0sQ0FBQyxRQUFTLElBQWdDLGVBQWUsUUFBUSxDQUFDO0FBQzFGLENBQUM7QUFFRCxLQUFLLDJEQUEyRCxZQUFZO0FBQzFFLFFBQU0sVUFBVSxNQUFNLElBQUksT0FBTyxFQUFFLEtBQUs7QUFDeEMsUUFBTSxPQUFPO0FBQUEsSUFDWCxRQUFRLE9BQU8sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLEdBQUcsTUFBTTtBQUM5QyxZQUFNLElBQUksUUFBUSxlQUFlO0FBQUEsSUFDbkMsQ0FBQztBQUFBLElBQ0Q7QUFBQSxFQUNGO0FBQ0EsU0FBTyxNQUFNLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFDakMsUUFBTSxPQUFPLE1BQU0sS0FBSyxTQUFTLFNBQVMsR0FBRztBQUM3QyxTQUFPLFVBQVUsS0FBSyxNQUFNLENBQUMsR0FBRyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQ3JELENBQUM7QUFFRCxLQUFLLHFDQUFxQyxZQUFZO0FBQ3BELFFBQU0sVUFBVSxNQUFNLElBQUksT0FBTyxFQUFFLEtBQUs7QUFDeEMsUUFBTSxDQUFDLEtBQUssR0FBRyxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUMsS0FBSyxTQUFTLEtBQUssTUFBTSxHQUFHLEtBQUssU0FBUyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQzdGLFNBQU8sVUFBVSxLQUFLLEVBQUUsR0FBRyxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ2hELFNBQU8sTUFBTSxRQUFRLFFBQVEsR0FBRyxDQUFDO0FBQ25DLENBQUM7QUFFRCxLQUFLLDBEQUEwRCxZQUFZO0FBQ3pFLFFBQU0sU0FBUyxJQUFJLE9BQU87QUFDMUIsUUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLO0FBQy9CLFFBQU0sUUFBUSxNQUFNLE9BQU8sS0FBSztBQUNoQyxRQUFNLEtBQUssT0FBTyxXQUFXO0FBQzdCLFFBQU0sT0FBTyxRQUFRLEtBQUssTUFBTSxNQUFNLEdBQUcsWUFBWTtBQUNyRCxTQUFPLE9BQU8sTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLEdBQUcsQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUM5RCxDQUFDO0FBRUQsS0FBSywwRUFBMEUsWUFBWTtBQUN6RixRQUFNLFNBQVMsSUFBSSxPQUFPO0FBQzFCLFFBQU0sVUFBVSxNQUFNLE9BQU8sS0FBSztBQUNsQyxRQUFNLFdBQVcsSUFBSSxTQUFTO0FBQzlCLFFBQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxRQUFRLEtBQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxJQUFJLElBQUksQ0FBQyxFQUFFO0FBQ2pFLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUssSUFBSyxPQUFNLEtBQUssU0FBUyxNQUFNLE1BQU0sR0FBRyxJQUFJLEdBQUcsQ0FBQztBQUN2RixXQUFTLFFBQVEsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHO0FBQ3pDLGFBQVMsUUFBUTtBQUNqQixVQUFNLE1BQU0sU0FBUyxRQUFRLEVBQUUsTUFBTSxNQUFNLE1BQVM7QUFBQSxFQUN0RDtBQUNBLFdBQVMsUUFBUSxPQUFPO0FBQ3hCLFFBQU0sTUFBTSxTQUFTLFFBQVE7QUFDN0IsU0FBTyxVQUFVLFNBQVMsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRLElBQUksSUFBSSxHQUFHLEtBQUs7QUFDN0QsU0FBTyxNQUFNLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFDakMsU0FBTyxPQUFPLE1BQU0sTUFBTSxTQUFTLFFBQVEsR0FBRyxRQUFRLENBQUM7QUFDekQsQ0FBQztBQUVELEtBQUssa0VBQWtFLFlBQVk7QUFDakYsUUFBTSxTQUFTLElBQUksT0FBTztBQUMxQixTQUFPLE9BQU87QUFDZCxRQUFNLFVBQVUsTUFBTSxPQUFPLEtBQUs7QUFDbEMsUUFBTSxXQUFXLElBQUksU0FBUztBQUM5QixRQUFNLFNBQVMsU0FBUyxFQUFFO0FBQzFCLFFBQU0sTUFBTSxTQUFTLFFBQVE7QUFDN0IsU0FBTyxPQUFPLE1BQU0sUUFBUSxNQUFNLFFBQVEsUUFBUSxHQUFHLEVBQUUsR0FBRyxRQUFRLEVBQUU7QUFDcEUsUUFBTSxTQUFTLFNBQVMsR0FBRyxFQUFFO0FBQzdCLFVBQVEsTUFBTTtBQUNkLFFBQU0sUUFBUSxNQUFNLE9BQU8sS0FBSztBQUNoQyxTQUFPLE1BQU0sTUFBTSxRQUFRLEdBQUcsQ0FBQztBQUMvQixRQUFNLFdBQVcsT0FBTyxNQUFNLE1BQU07QUFDcEMsUUFBTSxNQUFNLE9BQU8sUUFBUTtBQUMzQixTQUFPLE1BQU0sU0FBUyxJQUFJLEVBQUUsUUFBUSxFQUFFO0FBQ3RDLFNBQU8sV0FBVyxNQUFNLE1BQU0sT0FBTyxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLEtBQUssSUFBSSxFQUFFLEtBQUssSUFBSSxHQUFHLENBQUMsT0FBTyxPQUFPLEtBQUssQ0FBQztBQUNoSCxDQUFDO0FBRUQsS0FBSyx1RkFBdUYsWUFBWTtBQUN0RyxRQUFNLFNBQVMsSUFBSSxPQUFPO0FBQzFCLFFBQU0sVUFBVSxNQUFNLE9BQU8sS0FBSztBQUNsQyxRQUFNLFdBQVcsSUFBSSxTQUFTO0FBQzlCLFFBQU0sU0FBUyxTQUFTLEVBQUU7QUFDMUIsUUFBTSxNQUFNLFNBQVMsUUFBUTtBQUM3QixRQUFNLFNBQVMsU0FBUyxJQUFJLEVBQUU7QUFDOUIsUUFBTSxRQUFRLE9BQU87QUFDckIsU0FBTyxNQUFNLElBQUksbUJBQVc7QUFDNUIsUUFBTSxTQUFTLE1BQU0sT0FBTyxLQUFLO0FBQ2pDLFNBQU8sU0FBUyxPQUFPLFFBQVEsUUFBUSxNQUFNO0FBQzdDLFNBQU8sTUFBTSxPQUFPLEtBQUssUUFBUSxNQUFNLEVBQUcsT0FBTyxRQUFRO0FBQ3pELFNBQU8sR0FBRyxPQUFPLFVBQVUsRUFBRTtBQUM3QixRQUFNLEtBQUssUUFBUSxNQUFNO0FBQ3pCLFFBQU0sTUFBTSxRQUFRLFFBQVE7QUFDNUIsU0FBTyxVQUFVLElBQUksSUFBSSxTQUFTLElBQUksRUFBRSxJQUFJLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLEtBQUssRUFBRSxRQUFRLElBQUksR0FBRyxDQUFDLEdBQUcsTUFBTSxJQUFJLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUM1SCxTQUFPLE1BQU0sU0FBUyxJQUFJLEVBQUUsUUFBUSxHQUFHO0FBQ3ZDLFFBQU0sT0FBTyxPQUFPO0FBQ3BCLFNBQU8sVUFBVSxDQUFDLEdBQUcsT0FBTyxNQUFNLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDOUMsQ0FBQztBQUVELEtBQUssdUZBQXVGLFlBQVk7QUFDdEcsUUFBTSxTQUFTLElBQUksT0FBTztBQUMxQixRQUFNLFVBQVUsTUFBTSxPQUFPLEtBQUs7QUFDbEMsUUFBTSxTQUFTLFNBQVMsQ0FBQztBQUN6QixRQUFNLFFBQVEsT0FBTztBQUNyQixRQUFNLFFBQVEsSUFBSSxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBQ3hDLFFBQU0sT0FBTyxJQUFJLE9BQU87QUFDeEIsT0FBSyxRQUFRLElBQUksWUFBWTtBQUM3QixhQUFXLENBQUMsTUFBTSxJQUFJLEtBQUssTUFBTyxNQUFLLE1BQU0sTUFBTSxJQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksRUFBRSxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssSUFBSSxFQUFFLFFBQVEsZUFBZSxhQUFhLENBQUM7QUFDMUksUUFBTSxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQzVCLFNBQU8sTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUMxQixNQUFJLE1BQU07QUFDVixhQUFXLENBQUMsTUFBTSxJQUFJLEtBQUssTUFBTyxNQUFLLE1BQU0sTUFBTSxJQUFJLE1BQU0sSUFBSTtBQUNqRSxRQUFNLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDL0IsU0FBTyxNQUFNLE9BQU8sUUFBUSxDQUFDO0FBQzdCLFNBQU8sU0FBUyxPQUFPLFFBQVEsUUFBUSxNQUFNO0FBQzdDLFFBQU0sV0FBVyxRQUFRLFFBQVEsTUFBTTtBQUN6QyxDQUFDO0FBRUQsS0FBSyx1REFBdUQsWUFBWTtBQUN0RSxRQUFNLFNBQVMsSUFBSSxPQUFPO0FBQzFCLFFBQU0sVUFBVSxNQUFNLE9BQU8sS0FBSztBQUNsQyxRQUFNLFNBQVMsU0FBUyxFQUFFO0FBQzFCLFFBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQU0sQ0FBQyxPQUFPLE1BQU0sSUFBSSxDQUFDLEdBQUcsT0FBTyxNQUFNLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSztBQUM1RCxTQUFPLE1BQU0sTUFBTSxJQUFJLFFBQVMsT0FBTyxNQUFNLE1BQU0sSUFBSSxNQUFPLEVBQUcsTUFBTSxHQUFHLEdBQUcsQ0FBQztBQUM5RSxRQUFNLFFBQVEsT0FBTyxNQUFNLE1BQU0sSUFBSSxLQUFNLEVBQUcsTUFBTSxJQUFJO0FBQ3hELFNBQU8sTUFBTSxNQUFNLElBQUksT0FBUSxDQUFDLEdBQUcsTUFBTSxNQUFNLEdBQUcsRUFBRSxHQUFHLE1BQU0sRUFBRSxFQUFHLFFBQVEsT0FBTyxLQUFLLEdBQUcsR0FBRyxNQUFNLE1BQU0sRUFBRSxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFDdkgsU0FBTyxNQUFNLElBQUksbUJBQVc7QUFDNUIsUUFBTSxTQUFTLE1BQU0sT0FBTyxLQUFLO0FBQ2pDLFNBQU8sTUFBTSxPQUFPLFFBQVEsR0FBRyxPQUFPLE1BQU07QUFDNUMsU0FBTyxHQUFHLE9BQU8sVUFBVSxFQUFFO0FBQy9CLENBQUM7QUFFRCxLQUFLLG9FQUFvRSxZQUFZO0FBQ25GLFFBQU0sU0FBUyxJQUFJLE9BQU87QUFDMUIsUUFBTSxVQUFVLE1BQU0sT0FBTyxLQUFLO0FBQ2xDLFNBQU8sTUFBTSxPQUFPO0FBQ3BCLFFBQU0sS0FBSyxTQUFTLEdBQUc7QUFDdkIsUUFBTSxPQUFPLFFBQVEsUUFBUSxPQUFPLEdBQUcsU0FBUztBQUNoRCxTQUFPLE1BQU0sT0FBTztBQUNwQixRQUFNLEtBQUssU0FBUyxHQUFHO0FBQ3ZCLFFBQU0sUUFBUSxPQUFPO0FBQ3JCLFNBQU8sTUFBTSxDQUFDLEdBQUcsT0FBTyxNQUFNLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxHQUFHLFdBQVc7QUFDbkUsQ0FBQztBQUVELEtBQUssd0VBQXdFLFlBQVk7QUFDdkYsUUFBTSxTQUFTLElBQUksT0FBTztBQUMxQixRQUFNLFVBQVUsTUFBTSxPQUFPLEtBQUs7QUFDbEMsUUFBTSxXQUFXLElBQUksU0FBUztBQUM5QixRQUFNLFNBQVMsU0FBUyxDQUFDO0FBQ3pCLFFBQU0sTUFBTSxTQUFTLFFBQVE7QUFDN0IsV0FBUyxPQUFPLElBQUksUUFBUSxNQUFNLEVBQUcsS0FBSyxpQkFBaUI7QUFDM0QsUUFBTSxTQUFTLFFBQVE7QUFDdkIsUUFBTSxNQUFNLFNBQVMsUUFBUTtBQUM3QixTQUFPLFNBQVMsUUFBUSxRQUFRLE1BQU07QUFDdEMsU0FBTyxNQUFNLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFDakMsUUFBTSxLQUFLLFNBQVMsSUFBSTtBQUN4QixRQUFNLE1BQU0sU0FBUyxRQUFRO0FBQzdCLFNBQU8sTUFBTSxTQUFTLE9BQU8sSUFBSSxRQUFRLE1BQU0sRUFBRyxRQUFRLENBQUM7QUFDN0QsQ0FBQztBQUVELEtBQUssK0VBQStFLFlBQVk7QUFDOUYsUUFBTSxTQUFTLElBQUksT0FBTztBQUMxQixRQUFNLFVBQVUsTUFBTSxPQUFPLEtBQUs7QUFDbEMsUUFBTSxXQUFXLElBQUksU0FBUztBQUM5QixRQUFNLFNBQVMsU0FBUyxDQUFDO0FBQ3pCLFFBQU0sTUFBTSxTQUFTLFFBQVE7QUFDN0IsUUFBTSxTQUFTLFFBQVE7QUFDdkIsUUFBTSxTQUFTLEtBQUssTUFBTSxTQUFTLE9BQU8sSUFBSSxNQUFNLEVBQUcsQ0FBQyxDQUFFO0FBQzFELFdBQVMsT0FBTyxJQUFJLE1BQU0sRUFBRyxLQUFLLEtBQUssVUFBVSxFQUFFLEdBQUcsUUFBUSxLQUFLLEdBQUcsTUFBTSxFQUFFLEdBQUcsT0FBTyxNQUFNLE1BQU0sUUFBUSxFQUFFLENBQUMsQ0FBQztBQUNoSCxRQUFNLFNBQVMsU0FBUyxHQUFHLENBQUM7QUFDNUIsUUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTLFFBQVE7QUFDMUMsU0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQzFCLFNBQU8sVUFBVSxTQUFTLElBQUksRUFBRSxJQUFJLENBQUMsUUFBUSxJQUFJLElBQUksR0FBRyxDQUFDLE1BQU0sTUFBTSxNQUFNLE1BQU0sU0FBUyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQzNHLFFBQU0sUUFBUSxNQUFNLFFBQVEsTUFBTSxRQUFRLFFBQVEsR0FBRyxDQUFDO0FBQ3RELGFBQVcsQ0FBQyxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVEsR0FBRztBQUMzQyxVQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssSUFBSTtBQUNsQyxXQUFPLE1BQU0sTUFBTSxPQUFPLEdBQUcsTUFBTSxJQUFJLElBQUksS0FBSyxFQUFFO0FBQ2xELFdBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxHQUFHLFFBQVEsTUFBTSxJQUFJLFFBQVEsQ0FBQyxFQUFFO0FBQUEsRUFDakU7QUFDQSxRQUFNLFdBQVcsU0FBUyxRQUFRLE1BQU07QUFDeEMsUUFBTSxXQUFXLFNBQVMsTUFBTTtBQUNoQyxTQUFPLE1BQU0sUUFBUSxRQUFRLEdBQUcsQ0FBQztBQUNuQyxDQUFDO0FBRUQsS0FBSyx5RUFBeUUsWUFBWTtBQUN4RixRQUFNLFNBQVMsSUFBSSxPQUFPO0FBQzFCLFFBQU0sVUFBVSxNQUFNLE9BQU8sS0FBSztBQUNsQyxRQUFNLFdBQVcsSUFBSSxTQUFTO0FBQzlCLFFBQU0sS0FBSyxTQUFTLE1BQU0sS0FBSyxFQUFFLFFBQVEsSUFBSSxHQUFHLENBQUMsR0FBRyxNQUFNLElBQUksSUFBSSxDQUFDLEVBQUUsQ0FBQztBQUN0RSxRQUFNLFFBQVEsSUFBSSxTQUFTO0FBQzNCLFFBQU0sTUFBTSxTQUFTLEtBQUs7QUFDMUIsUUFBTSxRQUFRLENBQUMsR0FBRyxNQUFNLE9BQU8sSUFBSSxRQUFRLE1BQU0sQ0FBRTtBQUNuRCxXQUFTLE9BQU8sSUFBSSxRQUFRLFFBQVEsQ0FBQyxHQUFHLE1BQU0sTUFBTSxHQUFHLENBQUMsR0FBRyxLQUFLLFVBQVUsRUFBRSxHQUFHLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBRSxHQUFHLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNwSCxRQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsUUFBUTtBQUMxQyxTQUFPLE1BQU0sS0FBSyxPQUFPLEdBQUc7QUFDNUIsU0FBTyxVQUFVLFNBQVMsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRLElBQUksSUFBSSxHQUFHLENBQUMsR0FBRyxNQUFNLEtBQUssRUFBRSxRQUFRLElBQUksR0FBRyxDQUFDLEdBQUcsTUFBTSxJQUFJLElBQUksQ0FBQyxFQUFFLEVBQUUsVUFBVSxHQUFHLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDeEksQ0FBQztBQUVELEtBQUssMkZBQTJGLFlBQVk7QUFDMUcsUUFBTSxTQUFTLElBQUksT0FBTztBQUMxQixTQUFPLE9BQU87QUFDZCxRQUFNLFVBQVUsTUFBTSxPQUFPLEtBQUs7QUFDbEMsUUFBTSxPQUFPLElBQUksU0FBUztBQUMxQixRQUFNLFNBQVMsU0FBUyxFQUFFO0FBQzFCLFFBQU0sTUFBTSxTQUFTLElBQUk7QUFDekIsUUFBTSxTQUFTLFNBQVMsR0FBRyxFQUFFO0FBQzdCLFFBQU0sTUFBTSxJQUFJLFNBQVM7QUFDekIsTUFBSSxPQUFPO0FBQ1gsTUFBSSxPQUFPO0FBQ1gsUUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTLEdBQUc7QUFDckMsU0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQzFCLFNBQU8sVUFBVSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsUUFBUSxJQUFJLElBQUksR0FBRyxDQUFDLE9BQU8sT0FBTyxLQUFLLENBQUM7QUFDeEUsU0FBTyxNQUFNLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFDakMsU0FBTyxNQUFNLFFBQVEsU0FBUyxRQUFRLFFBQVEsQ0FBQyxHQUFHLFNBQVM7QUFDN0QsQ0FBQztBQUVELEtBQUssb0NBQW9DLFlBQVk7QUFDbkQsUUFBTSxVQUFVLE1BQU0sSUFBSSxPQUFPLEVBQUUsS0FBSztBQUN4QyxRQUFNLFNBQVMsU0FBUyxDQUFDO0FBQ3pCLFNBQU8sTUFBTSxRQUFRLFNBQVMsUUFBUSxRQUFRLENBQUMsR0FBRyxPQUFPO0FBQ3pELFFBQU0sT0FBTyxJQUFJLFNBQVM7QUFDMUIsUUFBTSxNQUFNLFNBQVMsSUFBSTtBQUN6QixTQUFPLE1BQU0sUUFBUSxTQUFTLFFBQVEsUUFBUSxDQUFDLEdBQUcsTUFBTTtBQUN4RCxNQUFJLFVBQVU7QUFDZCxRQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU8sV0FBVyxDQUFFO0FBQy9DLFFBQU0sS0FBSyxTQUFTLElBQUk7QUFDeEIsU0FBTyxVQUFVLENBQUMsUUFBUSxRQUFRLEdBQUcsUUFBUSxRQUFRLGlCQUFpQixHQUFHLFFBQVEsUUFBUSxxQkFBcUIsQ0FBQyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUMzSCxTQUFPLE1BQU0sU0FBUyxDQUFDO0FBQ3ZCLE9BQUs7QUFDTCxRQUFNLEtBQUssU0FBUyxJQUFJO0FBQ3hCLFNBQU8sTUFBTSxTQUFTLENBQUM7QUFDdkIsU0FBTyxNQUFNLFFBQVEsU0FBUyxRQUFRLFFBQVEsQ0FBQyxHQUFHLE9BQU87QUFDM0QsQ0FBQzsiLAogICJuYW1lcyI6IFsic2FpZCIsICJtYWRlIiwgInNhaWQiLCAic2FpZCIsICJ0ZXh0IiwgInNhaWQiLCAiZGIiLCAid3JpdGUiLCAiYWxsIiwgImFmdGVyIiwgImNhbGxiYWNrIiwgImN1cnJlbnQiLCAiY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uIiwgInJvbGxlZEJhY2siLCAiZGIiLCAiYW5zd2VyIiwgInNhaWQiXQp9Cg==
