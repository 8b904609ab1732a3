var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};

// kit/shape.ts
function shape(name, fields, how) {
  return { name, fields, how };
}
function factShape(name, fields, how, said2) {
  return { name, fields, how, ...said2 };
}
function fill(of, given2) {
  return readStruct(of, given2, "");
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
var Malformed;
var init_shape = __esm({
  "kit/shape.ts"() {
    "use strict";
    Malformed = class extends Error {
      path;
      constructor(path, why) {
        super(`${path || "it"} ${why}`);
        this.name = "Malformed";
        this.path = path;
      }
    };
  }
});

// kit/shapes/kernel.ts
var Hello, Welcome, RunHeader, RunAnswer, PushAnswer, Sealed;
var init_kernel = __esm({
  "kit/shapes/kernel.ts"() {
    "use strict";
    init_shape();
    Hello = /* @__PURE__ */ shape("Hello", [
      ["tenant", "str"],
      ["wall_ms", "int"],
      ["heads", { map: "int" }, {}],
      ["hashes", { map: "str" }, {}]
    ], {});
    Welcome = /* @__PURE__ */ shape("Welcome", [
      ["node", "str"],
      ["role", "str"],
      ["wall_ms", "int"],
      ["heads", { map: { tuple: ["int", "str"] } }, {}],
      ["apart", { list: "str" }, []]
    ], {});
    RunHeader = /* @__PURE__ */ shape("RunHeader", [
      ["tenant", "str"],
      ["origin", "str"],
      ["first", "int"],
      ["prev", "str"],
      ["entries", "int"]
    ], {});
    RunAnswer = /* @__PURE__ */ shape("RunAnswer", [
      ["origin", "str"],
      ["said", "str"],
      ["seq", "int"],
      ["hash", "str"],
      ["fork_at", "int", 0],
      ["aside", "int", 0]
    ], { "omit": true });
    PushAnswer = /* @__PURE__ */ shape("PushAnswer", [
      ["runs", { list: { struct: () => RunAnswer } }]
    ], {});
    Sealed = /* @__PURE__ */ shape("Sealed", [
      ["person", "str"],
      ["box", "str"]
    ], {});
  }
});

// kit/kernel/clock.ts
function isLater(a, b) {
  return a.ms > b.ms || a.ms === b.ms && a.tick > b.tick;
}
var MAX_AHEAD_MS, MAX_TICK, HybridClock;
var init_clock = __esm({
  "kit/kernel/clock.ts"() {
    "use strict";
    MAX_AHEAD_MS = 36e5;
    MAX_TICK = 1e6;
    HybridClock = class {
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
  }
});

// kit/kernel/sha256.ts
async function sha256(data) {
  const subtle = globalThis.crypto?.subtle;
  return subtle ? new Uint8Array(await subtle.digest("SHA-256", data)) : sha256ByHand(data);
}
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
var STATE, ROUNDS;
var init_sha256 = __esm({
  "kit/kernel/sha256.ts"() {
    "use strict";
    [STATE, ROUNDS] = constants();
  }
});

// kit/kernel/entry.ts
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
  return `{${parts.filter((part2) => part2).join(",")},"body":`;
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
var MAX_ENTRY_BYTES, MAX_SUBJECT, MAX_SHORT, encoder;
var init_entry = __esm({
  "kit/kernel/entry.ts"() {
    "use strict";
    init_shape();
    init_sha256();
    MAX_ENTRY_BYTES = 65536;
    MAX_SUBJECT = 240;
    MAX_SHORT = 120;
    encoder = new TextEncoder();
  }
});

// kit/kernel/ids.ts
function newOrigin(random = systemRandom) {
  let name = "";
  while (name.length < LENGTH) {
    for (const byte of random(new Uint8Array(LENGTH))) {
      if (byte < FAIR && name.length < LENGTH) name += LETTERS[byte % LETTERS.length];
    }
  }
  return name;
}
var LETTERS, LENGTH, FAIR, systemRandom, Mint;
var init_ids = __esm({
  "kit/kernel/ids.ts"() {
    "use strict";
    LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    LENGTH = 10;
    FAIR = 256 - 256 % LETTERS.length;
    systemRandom = (bytes) => crypto.getRandomValues(bytes);
    Mint = class {
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
  }
});

// kit/kernel/runs.ts
function encodeRuns(runs) {
  return runs.flatMap(({ tenant, origin, first, prev, texts }) => [
    write(RunHeader, { tenant, origin, first, prev, entries: texts.length }),
    ...texts
  ]).join("\n");
}
function decodeRuns(data) {
  const lines2 = data ? data.split("\n") : [];
  const runs = [];
  for (let place = 0; place < lines2.length; ) {
    const { entries, ...header } = read(RunHeader, JSON.parse(lines2[place]));
    const texts = lines2.slice(place + 1, place + 1 + entries);
    if (texts.length !== entries) throw new Error(`a run of ${entries} entries ends after ${texts.length}`);
    runs.push({ ...header, texts });
    place += 1 + entries;
  }
  return runs;
}
var MAX_BATCH_ENTRIES, MAX_BATCH_BYTES;
var init_runs = __esm({
  "kit/kernel/runs.ts"() {
    "use strict";
    init_shape();
    init_kernel();
    MAX_BATCH_ENTRIES = 500;
    MAX_BATCH_BYTES = 256e3;
  }
});

// till/journal/again.ts
async function sayAgain(lines2, onto, clock) {
  const renamed = new Map(lines2.map((line, place) => [line.seq, onto.seq + 1 + place]));
  const said2 = [];
  let before = onto.hash;
  for (const [place, line] of lines2.entries()) {
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
var init_again = __esm({
  "till/journal/again.ts"() {
    "use strict";
    init_entry();
  }
});

// till/journal/shelf.ts
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
var SEGMENT, NO_SHELF;
var init_shelf = __esm({
  "till/journal/shelf.ts"() {
    "use strict";
    init_entry();
    init_runs();
    SEGMENT = 50;
    NO_SHELF = {
      names: async () => [],
      read: async () => "",
      write: async () => void 0,
      remove: async () => void 0
    };
  }
});

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
    const lines2 = await source.lines(origin, Math.max(first, head.pruned + 1), Math.min(head.seq, first + SEGMENT - 1));
    const prev = lines2.length ? await source.hashAt(head, lines2[0].seq - 1) : null;
    if (prev === null) continue;
    const run = { tenant, origin, first: lines2[0].seq, prev, texts: lines2.map((line) => line.text) };
    await shelf.write(segmentName(origin, first), encodeRuns([run]));
  }
}
var init_copy = __esm({
  "till/journal/copy.ts"() {
    "use strict";
    init_runs();
    init_shelf();
  }
});

// till/journal/store.ts
async function openStore(idb, name) {
  const opening = idb.open(name, VERSION);
  opening.onupgradeneeded = () => {
    const db2 = opening.result;
    db2.createObjectStore("heads", { keyPath: "origin" });
    const lines2 = db2.createObjectStore("lines", { keyPath: ["origin", "seq"] });
    lines2.createIndex("wish", "wish");
    db2.createObjectStore("acks", { keyPath: ["peer", "origin"] });
    db2.createObjectStore("apart", { keyPath: ["origin", "seq"] });
  };
  const db = await answer(opening);
  db.onversionchange = () => db.close();
  return db;
}
async function writing(db, tables, write2) {
  const tx = db.transaction([...tables], "readwrite", { durability: "strict" });
  const done2 = finished(tx);
  try {
    const made = await write2((name) => tx.objectStore(name));
    await done2;
    return made;
  } catch (why) {
    try {
      tx.abort();
    } catch {
    }
    await done2.catch(() => void 0);
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
var VERSION;
var init_store = __esm({
  "till/journal/store.ts"() {
    "use strict";
    VERSION = 1;
  }
});

// till/journal/heal.ts
async function heal(db, shelf, tenant) {
  const known = new Map((await all(db, "heads")).map((head) => [head.origin, head]));
  let healed = 0;
  for (const stretch of await stretches(shelf, tenant)) {
    const head = known.get(stretch.origin);
    const missing = head ? after(stretch, head) : stretch;
    if (!missing?.texts.length) continue;
    const lines2 = missing.texts.map((text, place) => lineOf(missing, text, place));
    const now = closed(head ?? await lost(missing, tenant), lines2.at(-1));
    await writing(db, ["heads", "lines"], async (table) => {
      for (const line of lines2) table("lines").put(line);
      table("heads").put(now);
    });
    known.set(now.origin, now);
    healed += lines2.length;
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
var init_heal = __esm({
  "till/journal/heal.ts"() {
    "use strict";
    init_entry();
    init_shelf();
    init_store();
  }
});

// till/journal.ts
var journal_exports = {};
__export(journal_exports, {
  Journal: () => Journal,
  JournalTaken: () => JournalTaken,
  said: () => said
});
function said(of, fact) {
  return { of, fact };
}
function stampOf(line) {
  const { ms, tick } = thaw(line.text);
  return { ms, tick };
}
function doneOf(lines2, repeated) {
  return {
    refs: lines2.map((line) => `${line.origin}.${line.seq}`),
    facts: lines2.map((line) => ({ kind: line.kind, body: thaw(line.text).body })),
    repeated
  };
}
var KEPT, JournalTaken, Journal;
var init_journal = __esm({
  "till/journal.ts"() {
    "use strict";
    init_clock();
    init_entry();
    init_ids();
    init_runs();
    init_again();
    init_copy();
    init_heal();
    init_shelf();
    init_store();
    KEPT = 500;
    JournalTaken = class extends Error {
      name = "JournalTaken";
    };
    Journal = class _Journal {
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
      constructor(db, tenant, device2, around, healed) {
        this.db = db;
        this.tenant = tenant;
        this.device = device2;
        this.around = around;
        this.shelf = around.shelf ?? NO_SHELF;
        this.clock = new HybridClock(around.wall);
        this.healed = healed;
      }
      /** Opens the journal of a device, heals it from its second copy, and begins an incarnation where there is none to go on with. */
      static async open(name, tenant, device2, around) {
        const db = await openStore(around.idb, name);
        const healed = await heal(db, around.shelf ?? NO_SHELF, tenant);
        const journal2 = new _Journal(db, tenant, device2, around, healed);
        await journal2.load();
        if (!journal2.own) await journal2.inTurn(() => journal2.begin());
        for (const origin of journal2.heads.keys()) journal2.copy(origin, 1);
        return journal2;
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
          const lines2 = [];
          let stamp = { ms: head.ms, tick: head.tick };
          for (const { of, fact } of decide(new Mint(head.origin, head.seq + 1))) {
            stamp = this.clock.now(wallMs);
            const heading = {
              tenant: this.tenant,
              origin: head.origin,
              seq: head.seq + 1 + lines2.length,
              ...stamp,
              device_ms: wallMs === stamp.ms ? 0 : wallMs,
              actor: wish.actor,
              wish: key,
              cause: wish.cause ?? ""
            };
            const text = freeze(heading, of, fact);
            const hash = await link(lines2.at(-1)?.hash ?? head.hash, text);
            lines2.push({ origin: head.origin, seq: heading.seq, text, hash, kind: of.kind, wish: key });
          }
          if (lines2.length) await this.keep(head, lines2, stamp);
          return doneOf(lines2, false);
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
          const lines2 = await this.lines(head.origin, after2 + 1, Math.min(head.seq, after2 + MAX_BATCH_ENTRIES - entries));
          const texts = [];
          for (const { text } of lines2) {
            const size = new TextEncoder().encode(text).length;
            if (entries && bytes + size > MAX_BATCH_BYTES) break;
            texts.push(text);
            entries += 1;
            bytes += size;
          }
          const prev = await this.hashAt(head, after2);
          if (texts.length && prev !== null) runs.push({ tenant: this.tenant, origin: head.origin, first: after2 + 1, prev, texts });
          if (texts.length < lines2.length || entries >= MAX_BATCH_ENTRIES) break;
        }
        return runs;
      }
      /** Takes the entries from a number on out of an incarnation and says them again in a new one. Answers how many. */
      sayAgain(origin, from) {
        return this.inTurn(async () => {
          const lines2 = await this.lines(origin, from, this.mustHave(origin).seq);
          if (origin === this.own) await this.begin();
          const old = this.mustHave(origin);
          const own = this.mustHave(this.own);
          const again = await sayAgain(lines2, own, this.clock);
          const last = Math.min(old.seq, from - 1);
          const cut = { ...old, state: "closed", seq: last, hash: await this.hashAt(old, last) ?? old.hash, acked: Math.min(old.acked, last) };
          const now = again.length ? { ...own, ...stampOf(again.at(-1)), seq: again.at(-1).seq, hash: again.at(-1).hash } : own;
          await writing(this.db, ["heads", "lines", "apart"], async (table) => {
            await this.untouched(table("heads"), [old, own]);
            for (const [place, line] of lines2.entries()) {
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
        const lines2 = head.seq > head.acked ? await this.lines(head.origin, head.acked + 1, head.seq) : [];
        this.unsafe.set(head.origin, lines2.map((line) => line.kind));
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
      async keep(head, lines2, stamp) {
        const last = lines2.at(-1);
        const now = { ...head, ...stamp, seq: last.seq, hash: last.hash };
        await writing(this.db, ["heads", "lines"], async (table) => {
          await this.untouched(table("heads"), [head]);
          for (const line of lines2) table("lines").add(line);
          table("heads").put(now);
        });
        this.heads.set(now.origin, now);
        this.unsafe.get(now.origin).push(...lines2.map((line) => line.kind));
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
  }
});

// tests/twin.ts
import { createInterface } from "node:readline";

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
function assert(holds, otherwise) {
  if (!holds) throw new Error(`broken promise: ${otherwise}`);
}

// tests/twin.ts
init_shape();

// kit/shapes/till.ts
var till_exports = {};
__export(till_exports, {
  AddToBill: () => AddToBill,
  BillDiscounted: () => BillDiscounted,
  BillDropped: () => BillDropped,
  BillLine: () => BillLine,
  BillLinesAdded: () => BillLinesAdded,
  BillLinesVoided: () => BillLinesVoided,
  BillOpened: () => BillOpened,
  BillRow: () => BillRow,
  BillSeen: () => BillSeen,
  BillSettled: () => BillSettled,
  BillState: () => BillState,
  BillTaken: () => BillTaken,
  CashMove: () => CashMove,
  CashMoved: () => CashMoved,
  ChangeSetting: () => ChangeSetting,
  ChargesSetting: () => ChargesSetting,
  Claim: () => Claim,
  ClaimedPayments: () => ClaimedPayments,
  CloseShift: () => CloseShift,
  CompleteSale: () => CompleteSale,
  ConfirmPayment: () => ConfirmPayment,
  CreditRepaid: () => CreditRepaid,
  CustomerNamed: () => CustomerNamed,
  DaySetting: () => DaySetting,
  Debt: () => Debt,
  Debtor: () => Debtor,
  Debtors: () => Debtors,
  DiscountBill: () => DiscountBill,
  Drawer: () => Drawer,
  DrawerKicked: () => DrawerKicked,
  DrawerOf: () => DrawerOf,
  DrawerOfShift: () => DrawerOfShift,
  DrawerOpened: () => DrawerOpened,
  DrawerSeen: () => DrawerSeen,
  DropBill: () => DropBill,
  FindBill: () => FindBill,
  FindSale: () => FindSale,
  Flag: () => Flag,
  GoodBack: () => GoodBack,
  Letter: () => Letter,
  LetterOf: () => LetterOf,
  LinePart: () => LinePart,
  MailReceipt: () => MailReceipt,
  MailSet: () => MailSet,
  MergeBills: () => MergeBills,
  MethodSum: () => MethodSum,
  MissPayment: () => MissPayment,
  MoveCash: () => MoveCash,
  NameCustomer: () => NameCustomer,
  NeedsALook: () => NeedsALook,
  NoteCount: () => NoteCount,
  NoteKick: () => NoteKick,
  NoteMail: () => NoteMail,
  NotePaper: () => NotePaper,
  OpenBill: () => OpenBill,
  OpenBills: () => OpenBills,
  OpenDrawer: () => OpenDrawer,
  OpenShift: () => OpenShift,
  OpenShifts: () => OpenShifts,
  Paper: () => Paper,
  PaperMissed: () => PaperMissed,
  PaperOf: () => PaperOf,
  PaperPrinted: () => PaperPrinted,
  PaymentConfirmed: () => PaymentConfirmed,
  PaymentMissed: () => PaymentMissed,
  PrintAsked: () => PrintAsked,
  PrintReceipt: () => PrintReceipt,
  PrinterRow: () => PrinterRow,
  PrinterSet: () => PrinterSet,
  PrinterSetting: () => PrinterSetting,
  Printers: () => Printers,
  QrisSetting: () => QrisSetting,
  QuoteCart: () => QuoteCart,
  Quoted: () => Quoted,
  ReasonsSetting: () => ReasonsSetting,
  ReceiptDoc: () => ReceiptDoc,
  ReceiptMailAsked: () => ReceiptMailAsked,
  ReceiptMailed: () => ReceiptMailed,
  ReceiptOf: () => ReceiptOf,
  ReceiptReprinted: () => ReceiptReprinted,
  ReceiptSetting: () => ReceiptSetting,
  RefundSale: () => RefundSale,
  RefundSeen: () => RefundSeen,
  RemovePrinter: () => RemovePrinter,
  RepayCredit: () => RepayCredit,
  ReprintReceipt: () => ReprintReceipt,
  ReprintTicket: () => ReprintTicket,
  RoundingSetting: () => RoundingSetting,
  SaleCompleted: () => SaleCompleted,
  SaleRefunded: () => SaleRefunded,
  SaleRow: () => SaleRow,
  SaleSeen: () => SaleSeen,
  SaleVoided: () => SaleVoided,
  SalesOfDay: () => SalesOfDay,
  SendToKitchen: () => SendToKitchen,
  SetMail: () => SetMail,
  SetPrinter: () => SetPrinter,
  SettingChanged: () => SettingChanged,
  SettingsOf: () => SettingsOf,
  SettingsSeen: () => SettingsSeen,
  Settled: () => Settled,
  ShiftClosed: () => ShiftClosed,
  ShiftOpened: () => ShiftOpened,
  ShiftState: () => ShiftState,
  SplitBill: () => SplitBill,
  TakeBill: () => TakeBill,
  TicketLine: () => TicketLine,
  TicketNumbered: () => TicketNumbered,
  TicketReprinted: () => TicketReprinted,
  TryPrinter: () => TryPrinter,
  VoidBillLines: () => VoidBillLines,
  VoidSale: () => VoidSale,
  WaitingPaper: () => WaitingPaper,
  WaitingRow: () => WaitingRow,
  Wanted: () => Wanted
});
init_kernel();

// kit/shapes/values.ts
init_shape();
var Modifier = /* @__PURE__ */ shape("Modifier", [
  ["name", "str"],
  ["price", "int", 0]
], { "omit": true });
var CartLine = /* @__PURE__ */ shape("CartLine", [
  ["sku", "str"],
  ["name", "str"],
  ["unit", "str", ""],
  ["unit_factor_milli", "int", 1e3],
  ["category", "str", ""],
  ["tax_kind", "str", "standard"],
  ["unit_price", "int"],
  ["modifiers", { list: { struct: () => Modifier } }, []],
  ["uses", { list: { tuple: ["str", "int"] } }, []],
  ["note", "str", ""],
  ["qty_milli", "int", 1e3],
  ["fixed_amount", "int", -1],
  ["discount_permille", "int", 0],
  ["discount_amount", "int", 0]
], { "omit": true });
var Cart = /* @__PURE__ */ shape("Cart", [
  ["lines", { list: { struct: () => CartLine } }],
  ["order_type", "str", ""],
  ["discount_permille", "int", 0],
  ["discount_amount", "int", 0]
], { "omit": true });
var Rate = /* @__PURE__ */ shape("Rate", [
  ["from_day", "str"],
  ["permille", "int"],
  ["dpp_num", "int", 1],
  ["dpp_den", "int", 1]
], { "omit": true });
var Charge = /* @__PURE__ */ shape("Charge", [
  ["kind", { of: ["service", "tax"] }],
  ["code", "str"],
  ["rates", { list: { struct: () => Rate } }],
  ["covers", { list: "str" }, ["standard"]],
  ["before_discount", "bool", false],
  ["taxable", "bool", false],
  ["order_types", { list: "str" }, []]
], { "omit": true });
var BundlePart = /* @__PURE__ */ shape("BundlePart", [
  ["sku", "str"],
  ["units", "int", 1]
], { "omit": true });
var Promo = /* @__PURE__ */ shape("Promo", [
  ["id", "str"],
  ["name", "str"],
  ["kind", { of: ["amount", "bundle", "buy_get", "percent"] }],
  ["priority", "int", 0],
  ["permille", "int", 0],
  ["amount", "int", 0],
  ["once", "bool", false],
  ["buy_units", "int", 0],
  ["get_units", "int", 0],
  ["parts", { list: { struct: () => BundlePart } }, []],
  ["most_times", "int", 0],
  ["min_amount", "int", 0],
  ["skus", { list: "str" }, []],
  ["categories", { list: "str" }, []],
  ["from_day", "str", ""],
  ["to_day", "str", ""],
  ["weekdays", { list: "int" }, []],
  ["from_minute", "int", 0],
  ["to_minute", "int", 1440],
  ["branches", { list: "str" }, []],
  ["order_types", { list: "str" }, []]
], { "omit": true });
var Terms = /* @__PURE__ */ shape("Terms", [
  ["charges", { list: { struct: () => Charge } }, []],
  ["promos", { list: { struct: () => Promo } }, []],
  ["includes_tax", "bool", false],
  ["round_cash_to", "int", 1],
  ["round_cash", { of: ["down", "nearest", "up"] }, "nearest"]
], { "omit": true });
var Moment = /* @__PURE__ */ shape("Moment", [
  ["day", "str"],
  ["minute", "int", 0],
  ["branch", "str", ""]
], { "omit": true });
var Good = /* @__PURE__ */ shape("Good", [
  ["sku", "str"],
  ["name", "str"],
  ["unit", "str", ""],
  ["unit_factor_milli", "int", 1e3],
  ["category", "str", ""],
  ["tax", "str", ""],
  ["unit_price", "int"],
  ["modifiers", { list: { struct: () => Modifier } }, []],
  ["uses", { list: { tuple: ["str", "int"] } }, []],
  ["note", "str", ""],
  ["qty_milli", "int"],
  ["amount", "int"],
  ["off", "int", 0]
], { "omit": true });
var Extra = /* @__PURE__ */ shape("Extra", [
  ["kind", { of: ["bill_discount", "line_discount", "promo", "rounding", "service", "tax"] }],
  ["code", "str", ""],
  ["name", "str", ""],
  ["of", "int", 0],
  ["permille", "int", 0],
  ["base", "int", 0],
  ["dpp", "int", 0],
  ["included", "int", 0],
  ["amount", "int", 0]
], { "omit": true });
var Payment = /* @__PURE__ */ shape("Payment", [
  ["method", { of: ["card", "cash", "ewallet", "kasbon", "qris_static", "transfer"] }],
  ["amount", "int"],
  ["ref", "str", ""],
  ["claimed", "bool", false]
], { "omit": true });
var Bill = /* @__PURE__ */ shape("Bill", [
  ["goods", { list: { struct: () => Good } }],
  ["extras", { list: { struct: () => Extra } }, []],
  ["total", "int", 0],
  ["payments", { list: { struct: () => Payment } }, []],
  ["change", "int", 0]
], { "omit": true });
var Return = /* @__PURE__ */ shape("Return", [
  ["of", "int", 0],
  ["qty_milli", "int"]
], { "omit": true });
var Returned = /* @__PURE__ */ shape("Returned", [
  ["of", "int", 0],
  ["qty_milli", "int"],
  ["amount", "int", 0]
], { "omit": true });
var Refund = /* @__PURE__ */ shape("Refund", [
  ["goods", { list: { struct: () => Returned } }],
  ["extras", { list: { struct: () => Extra } }, []],
  ["total", "int", 0]
], { "omit": true });
var Look = /* @__PURE__ */ shape("Look", [
  ["columns", { of: [32, 48] }, 32],
  ["page", { of: ["cp1252", "cp437", "cp850", "cp858"] }, "cp437"],
  ["qr", { of: ["native", "none", "raster"] }, "native"],
  ["cut", "bool", true],
  ["two_byte", "bool", false]
], { "omit": true });
var Row = /* @__PURE__ */ shape("Row", [
  ["text", "str", ""],
  ["bold", "bool", false],
  ["tall", "bool", false],
  ["wide", "bool", false],
  ["align", { of: ["center", "left"] }, "left"]
], { "omit": true, "tag": ["is", "row"] });
var Qr = /* @__PURE__ */ shape("Qr", [
  ["text", "str"]
], { "tag": ["is", "qr"] });
var Bar = /* @__PURE__ */ shape("Bar", [
  ["text", "str"]
], { "tag": ["is", "bar"] });

// kit/shapes/till.ts
init_shape();
var BillOpened = /* @__PURE__ */ factShape("BillOpened", [
  ["branch", "str"],
  ["bill", "str"],
  ["till", "str"],
  ["name", "str", ""],
  ["order_type", "str", ""],
  ["guests", "int", 0]
], { "omit": true }, { "kind": "till.bill_opened", "v": 1, "needs": "sell", "subject": "bill/{bill}", "scope": "{branch}" });
var BillLinesAdded = /* @__PURE__ */ factShape("BillLinesAdded", [
  ["branch", "str"],
  ["bill", "str"],
  ["lines", { list: { struct: () => BillLine } }],
  ["moved_from", "str", ""]
], { "omit": true }, { "kind": "till.bill_lines_added", "v": 1, "needs": "sell", "subject": "bill/{bill}", "scope": "{branch}" });
var BillLine = /* @__PURE__ */ shape("BillLine", [
  ["line", "str"],
  ["good", { struct: () => CartLine }]
], {});
var BillLinesVoided = /* @__PURE__ */ factShape("BillLinesVoided", [
  ["branch", "str"],
  ["bill", "str"],
  ["lines", { list: "str" }],
  ["reason", "str", ""],
  ["moved_to", "str", ""]
], { "omit": true }, { "kind": "till.bill_lines_voided", "v": 1, "needs": "sell", "subject": "bill/{bill}", "scope": "{branch}" });
var BillDiscounted = /* @__PURE__ */ factShape("BillDiscounted", [
  ["branch", "str"],
  ["bill", "str"],
  ["discount_permille", "int", 0],
  ["discount_amount", "int", 0],
  ["reason", "str", ""],
  ["version", "int", 1]
], { "omit": true }, { "kind": "till.bill_discounted", "v": 1, "needs": "sell", "subject": "bill/{bill}", "scope": "{branch}" });
var BillTaken = /* @__PURE__ */ factShape("BillTaken", [
  ["branch", "str"],
  ["bill", "str"],
  ["till", "str"],
  ["version", "int", 1]
], { "omit": true }, { "kind": "till.bill_taken", "v": 1, "needs": "sell", "subject": "bill/{bill}", "scope": "{branch}" });
var BillSettled = /* @__PURE__ */ factShape("BillSettled", [
  ["branch", "str"],
  ["bill", "str"],
  ["sale", "str"],
  ["lines", { list: "str" }]
], { "omit": true }, { "kind": "till.bill_settled", "v": 1, "needs": "sell", "subject": "bill/{bill}", "scope": "{branch}" });
var BillDropped = /* @__PURE__ */ factShape("BillDropped", [
  ["branch", "str"],
  ["bill", "str"],
  ["lines", { list: "str" }, []],
  ["reason", "str", ""]
], { "omit": true }, { "kind": "till.bill_dropped", "v": 1, "needs": "sell", "subject": "bill/{bill}", "scope": "{branch}" });
var PrinterSet = /* @__PURE__ */ factShape("PrinterSet", [
  ["branch", "str"],
  ["printer", "str"],
  ["setting", { any: [{ struct: () => PrinterSetting }, "null"] }, null],
  ["version", "int"]
], { "omit": true }, { "kind": "till.printer_set", "v": 1, "needs": "manage", "subject": "printer/{branch}/{printer}", "scope": "{branch}" });
var PrinterSetting = /* @__PURE__ */ shape("PrinterSetting", [
  ["name", "str", ""],
  ["address", "str"],
  ["look", { struct: () => Look }, {}],
  ["answers", "bool", true],
  ["drawer_pin", { of: [0, 2, 5] }, 0],
  ["receipts", "bool", true],
  ["tickets", "bool", false],
  ["tills", { list: "str" }, []],
  ["categories", { list: "str" }, []],
  ["code", { of: ["", "barcode", "qr"] }, ""]
], { "omit": true });
var PrintAsked = /* @__PURE__ */ factShape("PrintAsked", [
  ["branch", "str"],
  ["till", "str"],
  ["paper", { of: ["receipt", "test", "ticket"] }, "receipt"],
  ["of", "str"]
], { "omit": true }, { "kind": "till.print_asked", "v": 1, "needs": "sell", "subject": "paper/{paper}/{of}", "scope": "{branch}" });
var TicketNumbered = /* @__PURE__ */ factShape("TicketNumbered", [
  ["branch", "str"],
  ["till", "str"],
  ["business_day", "str"],
  ["ticket", "str"],
  ["number", "str"],
  ["of", "str"],
  ["printer", "str", ""],
  ["name", "str", ""],
  ["order_type", "str", ""],
  ["lines", { list: { struct: () => TicketLine } }, []],
  ["cancelled", { list: { struct: () => TicketLine } }, []]
], { "omit": true }, { "kind": "till.ticket_numbered", "v": 1, "needs": "sell", "subject": "ticket/{ticket}", "scope": "{branch}" });
var TicketLine = /* @__PURE__ */ shape("TicketLine", [
  ["line", "str"],
  ["name", "str"],
  ["unit", "str", ""],
  ["qty_milli", "int"],
  ["modifiers", { list: "str" }, []],
  ["note", "str", ""]
], { "omit": true });
var TicketReprinted = /* @__PURE__ */ factShape("TicketReprinted", [
  ["branch", "str"],
  ["till", "str"],
  ["ticket", "str"],
  ["number", "str"],
  ["copy", "int", 1]
], { "omit": true }, { "kind": "till.ticket_reprinted", "v": 1, "needs": "sell", "subject": "ticket/{ticket}", "scope": "{branch}" });
var PaperPrinted = /* @__PURE__ */ factShape("PaperPrinted", [
  ["branch", "str"],
  ["paper", { of: ["receipt", "test", "ticket"] }],
  ["of", "str"],
  ["copy", "int", 0],
  ["printer", "str"]
], { "omit": true }, { "kind": "till.paper_printed", "v": 1, "needs": "", "subject": "paper/{paper}/{of}", "scope": "{branch}" });
var PaperMissed = /* @__PURE__ */ factShape("PaperMissed", [
  ["branch", "str"],
  ["paper", { of: ["receipt", "test", "ticket"] }],
  ["of", "str"],
  ["copy", "int", 0],
  ["printer", "str", ""],
  ["why", "str"]
], { "omit": true }, { "kind": "till.paper_missed", "v": 1, "needs": "", "subject": "paper/{paper}/{of}", "scope": "{branch}" });
var DrawerKicked = /* @__PURE__ */ factShape("DrawerKicked", [
  ["branch", "str"],
  ["till", "str"],
  ["printer", "str"],
  ["of", "str"]
], { "omit": true }, { "kind": "till.drawer_kicked", "v": 1, "needs": "", "subject": "kick/{of}", "scope": "{branch}" });
var ReceiptMailAsked = /* @__PURE__ */ factShape("ReceiptMailAsked", [
  ["branch", "str"],
  ["mail", "str"],
  ["sale", "str"],
  ["person", "str"],
  ["address", { struct: () => Sealed }]
], { "omit": true }, { "kind": "till.receipt_mail_asked", "v": 1, "needs": "sell", "subject": "person/{person}", "scope": "{branch}" });
var ReceiptMailed = /* @__PURE__ */ factShape("ReceiptMailed", [
  ["branch", "str"],
  ["mail", "str"],
  ["sale", "str"],
  ["sent", "bool", true],
  ["why", "str", ""]
], { "omit": true }, { "kind": "till.receipt_mailed", "v": 1, "needs": "", "subject": "mail/{mail}", "scope": "{branch}" });
var MailSet = /* @__PURE__ */ factShape("MailSet", [
  ["sent_by", { of: ["hub", "nobody", "shop"] }],
  ["sender_name", "str", ""],
  ["reply_to", "str", ""],
  ["version", "int"]
], { "omit": true }, { "kind": "till.mail_set", "v": 1, "needs": "manage", "subject": "mail_setting/shop", "scope": "shop" });
var SaleCompleted = /* @__PURE__ */ factShape("SaleCompleted", [
  ["branch", "str"],
  ["till", "str"],
  ["shift", "str"],
  ["business_day", "str"],
  ["order_type", "str", ""],
  ["sale", "str"],
  ["receipt", "str"],
  ["goods", { list: { struct: () => Good } }],
  ["extras", { list: { struct: () => Extra } }, []],
  ["total", "int"],
  ["payments", { list: { struct: () => Payment } }],
  ["change", "int", 0],
  ["bill", "str", ""],
  ["customer", "str", ""],
  ["due_day", "str", ""],
  ["reason", "str", ""],
  ["note", "str", ""]
], { "omit": true }, { "kind": "till.sale_completed", "v": 1, "needs": "sell", "subject": "sale/{sale}", "scope": "{branch}" });
var SaleRefunded = /* @__PURE__ */ factShape("SaleRefunded", [
  ["branch", "str"],
  ["till", "str"],
  ["shift", "str"],
  ["business_day", "str"],
  ["order_type", "str", ""],
  ["refund", "str"],
  ["sale", "str"],
  ["receipt", "str"],
  ["goods", { list: { struct: () => GoodBack } }],
  ["extras", { list: { struct: () => Extra } }, []],
  ["total", "int"],
  ["payments", { list: { struct: () => Payment } }],
  ["customer", "str", ""],
  ["reason", "str"]
], { "omit": true }, { "kind": "till.sale_refunded", "v": 1, "needs": "refund", "subject": "sale/{sale}", "scope": "{branch}" });
var GoodBack = /* @__PURE__ */ shape("GoodBack", [
  ["sku", "str"],
  ["name", "str"],
  ["unit", "str", ""],
  ["unit_factor_milli", "int", 1e3],
  ["category", "str", ""],
  ["tax", "str", ""],
  ["unit_price", "int"],
  ["modifiers", { list: { struct: () => Modifier } }, []],
  ["uses", { list: { tuple: ["str", "int"] } }, []],
  ["note", "str", ""],
  ["qty_milli", "int"],
  ["amount", "int"],
  ["off", "int", 0],
  ["of", "int", 0],
  ["sold_milli", "int"],
  ["spoiled", "bool", false]
], { "omit": true });
var SaleVoided = /* @__PURE__ */ factShape("SaleVoided", [
  ["branch", "str"],
  ["till", "str"],
  ["shift", "str"],
  ["business_day", "str"],
  ["order_type", "str", ""],
  ["refund", "str"],
  ["sale", "str"],
  ["receipt", "str"],
  ["goods", { list: { struct: () => GoodBack } }],
  ["extras", { list: { struct: () => Extra } }, []],
  ["total", "int"],
  ["payments", { list: { struct: () => Payment } }],
  ["customer", "str", ""],
  ["reason", "str"]
], { "omit": true }, { "kind": "till.sale_voided", "v": 1, "needs": "void", "subject": "sale/{sale}", "scope": "{branch}" });
var PaymentConfirmed = /* @__PURE__ */ factShape("PaymentConfirmed", [
  ["branch", "str"],
  ["sale", "str"],
  ["payment", "int", 0],
  ["method", { of: ["card", "cash", "ewallet", "kasbon", "qris_static", "transfer"] }],
  ["amount", "int"],
  ["ref", "str", ""]
], { "omit": true }, { "kind": "till.payment_confirmed", "v": 1, "needs": "sell", "subject": "sale/{sale}", "scope": "{branch}" });
var PaymentMissed = /* @__PURE__ */ factShape("PaymentMissed", [
  ["branch", "str"],
  ["sale", "str"],
  ["payment", "int", 0],
  ["method", { of: ["card", "cash", "ewallet", "kasbon", "qris_static", "transfer"] }],
  ["amount", "int"],
  ["reason", "str"]
], { "omit": true }, { "kind": "till.payment_missed", "v": 1, "needs": "sell", "subject": "sale/{sale}", "scope": "{branch}" });
var CreditRepaid = /* @__PURE__ */ factShape("CreditRepaid", [
  ["branch", "str"],
  ["till", "str"],
  ["shift", "str"],
  ["business_day", "str"],
  ["customer", "str"],
  ["payments", { list: { struct: () => Payment } }],
  ["total", "int"],
  ["receipt", "str"]
], { "omit": true }, { "kind": "till.credit_repaid", "v": 1, "needs": "sell", "subject": "credit/{customer}", "scope": "{branch}" });
var CustomerNamed = /* @__PURE__ */ factShape("CustomerNamed", [
  ["customer", "str"],
  ["name", { struct: () => Sealed }],
  ["phone", { any: [{ struct: () => Sealed }, "null"] }, null],
  ["version", "int", 1]
], { "omit": true }, { "kind": "till.customer_named", "v": 1, "needs": "sell", "subject": "person/{customer}", "scope": "shop" });
var ReceiptReprinted = /* @__PURE__ */ factShape("ReceiptReprinted", [
  ["branch", "str"],
  ["till", "str"],
  ["sale", "str"],
  ["receipt", "str"],
  ["copy", "int", 1]
], { "omit": true }, { "kind": "till.receipt_reprinted", "v": 1, "needs": "sell", "subject": "sale/{sale}", "scope": "{branch}" });
var SettingChanged = /* @__PURE__ */ factShape("SettingChanged", [
  ["branch", "str", ""],
  ["setting", { any: [{ struct: () => ChargesSetting }, { struct: () => RoundingSetting }, { struct: () => ReceiptSetting }, { struct: () => ReasonsSetting }, { struct: () => QrisSetting }, { struct: () => DaySetting }] }],
  ["version", "int"]
], { "omit": true }, { "kind": "till.setting_changed", "v": 1, "needs": "manage", "subject": null, "scope": "{branch}" });
var ChargesSetting = /* @__PURE__ */ shape("ChargesSetting", [
  ["charges", { list: { struct: () => Charge } }, []],
  ["includes_tax", "bool", false]
], { "omit": true, "tag": ["is", "charges"] });
var RoundingSetting = /* @__PURE__ */ shape("RoundingSetting", [
  ["round_cash_to", "int", 100],
  ["round_cash", { of: ["down", "nearest", "up"] }, "nearest"]
], { "omit": true, "tag": ["is", "rounding"] });
var ReceiptSetting = /* @__PURE__ */ shape("ReceiptSetting", [
  ["header", { list: "str" }, []],
  ["footer", { list: "str" }, []],
  ["columns", "int", 32],
  ["tax_id", "str", ""]
], { "omit": true, "tag": ["is", "receipt"] });
var ReasonsSetting = /* @__PURE__ */ shape("ReasonsSetting", [
  ["discount", { list: "str" }, []]
], { "omit": true, "tag": ["is", "reasons"] });
var QrisSetting = /* @__PURE__ */ shape("QrisSetting", [
  ["static_payload", "str", ""]
], { "omit": true, "tag": ["is", "qris"] });
var DaySetting = /* @__PURE__ */ shape("DaySetting", [
  ["zone_min", "int", 420],
  ["starts_min", "int", 0]
], { "omit": true, "tag": ["is", "day"] });
var ShiftOpened = /* @__PURE__ */ factShape("ShiftOpened", [
  ["branch", "str"],
  ["till", "str"],
  ["business_day", "str"],
  ["shift", "str"],
  ["series", "str"],
  ["float_cash", "int", 0]
], { "omit": true }, { "kind": "till.shift_opened", "v": 1, "needs": "sell", "subject": "shift/{shift}", "scope": "{branch}" });
var ShiftClosed = /* @__PURE__ */ factShape("ShiftClosed", [
  ["branch", "str"],
  ["till", "str"],
  ["business_day", "str"],
  ["shift", "str"],
  ["counted", { list: { struct: () => NoteCount } }, []],
  ["counted_cash", "int", 0],
  ["expected_cash", "int", 0],
  ["sales", "int", 0],
  ["note", "str", ""]
], { "omit": true }, { "kind": "till.shift_closed", "v": 1, "needs": "close_shift", "subject": "shift/{shift}", "scope": "{branch}" });
var NoteCount = /* @__PURE__ */ shape("NoteCount", [
  ["note", "int"],
  ["pieces", "int"]
], {});
var CashMoved = /* @__PURE__ */ factShape("CashMoved", [
  ["branch", "str"],
  ["till", "str"],
  ["business_day", "str"],
  ["shift", "str"],
  ["amount", "int"],
  ["reason", "str"],
  ["note", "str", ""]
], { "omit": true }, { "kind": "till.cash_moved", "v": 1, "needs": "sell", "subject": "shift/{shift}", "scope": "{branch}" });
var DrawerOpened = /* @__PURE__ */ factShape("DrawerOpened", [
  ["branch", "str"],
  ["till", "str"],
  ["shift", "str"],
  ["reason", "str"]
], { "omit": true }, { "kind": "till.drawer_opened", "v": 1, "needs": "sell", "subject": "shift/{shift}", "scope": "{branch}" });
var BillState = /* @__PURE__ */ shape("BillState", [
  ["bill", "str", ""],
  ["branch", "str", ""],
  ["owner", "str", ""],
  ["owner_version", "int", 0],
  ["name", "str", ""],
  ["order_type", "str", ""],
  ["guests", "int", 0],
  ["opened_ms", "int", 0],
  ["lines", { map: { struct: () => CartLine } }, {}],
  ["void", { list: "str" }, []],
  ["moved", { map: { list: "str" } }, {}],
  ["settled", { list: { struct: () => Settled } }, []],
  ["dropped", "bool", false],
  ["discount_permille", "int", 0],
  ["discount_amount", "int", 0],
  ["discount_reason", "str", ""],
  ["discount_version", "int", 0]
], { "omit": true });
var Settled = /* @__PURE__ */ shape("Settled", [
  ["sale", "str"],
  ["lines", { list: "str" }]
], {});
var ShiftState = /* @__PURE__ */ shape("ShiftState", [
  ["shift", "str", ""],
  ["branch", "str", ""],
  ["till", "str", ""],
  ["business_day", "str", ""],
  ["series", "str", ""],
  ["node", "str", ""],
  ["opened_by", "str", ""],
  ["opened_ms", "int", 0],
  ["float_cash", "int", 0],
  ["closings", "int", 0],
  ["closed_by", "str", ""],
  ["closed_ms", "int", 0],
  ["counted", { list: { struct: () => NoteCount } }, []],
  ["counted_cash", "int", 0],
  ["expected_cash", "int", 0],
  ["sales", "int", 0],
  ["note", "str", ""]
], { "omit": true });
var CompleteSale = /* @__PURE__ */ shape("CompleteSale", [
  ["till", "str"],
  ["shift", "str", ""],
  ["goods", { list: { struct: () => Wanted } }, []],
  ["payments", { list: { struct: () => Payment } }],
  ["order_type", "str", ""],
  ["discount_permille", "int", 0],
  ["discount_amount", "int", 0],
  ["discount_reason", "str", ""],
  ["customer", "str", ""],
  ["due_day", "str", ""],
  ["note", "str", ""],
  ["bill", "str", ""],
  ["bill_lines", { list: "str" }, []]
], {});
var Wanted = /* @__PURE__ */ shape("Wanted", [
  ["sku", "str", ""],
  ["barcode", "str", ""],
  ["unit", "str", ""],
  ["qty_milli", "int", 1e3],
  ["price", { any: ["int", "null"] }, null],
  ["choices", { list: "str" }, []],
  ["discount_permille", "int", 0],
  ["discount_amount", "int", 0],
  ["note", "str", ""]
], { "omit": true });
var RefundSale = /* @__PURE__ */ shape("RefundSale", [
  ["till", "str"],
  ["shift", "str", ""],
  ["sale", "str"],
  ["goods", { list: { struct: () => Return } }, []],
  ["spoiled", { list: "int" }, []],
  ["method", "str", "cash"],
  ["reason", "str"]
], {});
var VoidSale = /* @__PURE__ */ shape("VoidSale", [
  ["till", "str"],
  ["shift", "str", ""],
  ["sale", "str"],
  ["reason", "str"]
], {});
var ConfirmPayment = /* @__PURE__ */ shape("ConfirmPayment", [
  ["sale", "str"],
  ["payment", "int", 0],
  ["ref", "str", ""]
], {});
var MissPayment = /* @__PURE__ */ shape("MissPayment", [
  ["sale", "str"],
  ["payment", "int", 0],
  ["reason", "str"]
], {});
var NameCustomer = /* @__PURE__ */ shape("NameCustomer", [
  ["customer", "str", ""],
  ["name", "str"],
  ["phone", "str", ""]
], {});
var RepayCredit = /* @__PURE__ */ shape("RepayCredit", [
  ["till", "str"],
  ["shift", "str", ""],
  ["customer", "str"],
  ["payments", { list: { struct: () => Payment } }]
], {});
var ReprintReceipt = /* @__PURE__ */ shape("ReprintReceipt", [
  ["till", "str"],
  ["sale", "str"]
], {});
var OpenShift = /* @__PURE__ */ shape("OpenShift", [
  ["branch", "str"],
  ["till", "str"],
  ["float_cash", "int", 0],
  ["business_day", "str", ""]
], {});
var CloseShift = /* @__PURE__ */ shape("CloseShift", [
  ["shift", "str"],
  ["counted", { list: { struct: () => NoteCount } }, []],
  ["counted_cash", "int", 0],
  ["note", "str", ""]
], {});
var MoveCash = /* @__PURE__ */ shape("MoveCash", [
  ["till", "str"],
  ["shift", "str", ""],
  ["amount", "int"],
  ["reason", "str"],
  ["note", "str", ""]
], {});
var OpenDrawer = /* @__PURE__ */ shape("OpenDrawer", [
  ["till", "str"],
  ["shift", "str", ""],
  ["reason", "str"]
], {});
var OpenBill = /* @__PURE__ */ shape("OpenBill", [
  ["till", "str"],
  ["shift", "str", ""],
  ["name", "str", ""],
  ["order_type", "str", ""],
  ["guests", "int", 0],
  ["goods", { list: { struct: () => Wanted } }, []]
], {});
var AddToBill = /* @__PURE__ */ shape("AddToBill", [
  ["bill", "str"],
  ["goods", { list: { struct: () => Wanted } }]
], {});
var VoidBillLines = /* @__PURE__ */ shape("VoidBillLines", [
  ["bill", "str"],
  ["lines", { list: "str" }],
  ["reason", "str"]
], {});
var DiscountBill = /* @__PURE__ */ shape("DiscountBill", [
  ["bill", "str"],
  ["discount_permille", "int", 0],
  ["discount_amount", "int", 0],
  ["reason", "str", ""]
], {});
var TakeBill = /* @__PURE__ */ shape("TakeBill", [
  ["till", "str"],
  ["bill", "str"]
], {});
var SplitBill = /* @__PURE__ */ shape("SplitBill", [
  ["bill", "str"],
  ["parts", { list: { struct: () => LinePart } }],
  ["to", "str", ""],
  ["name", "str", ""]
], {});
var LinePart = /* @__PURE__ */ shape("LinePart", [
  ["line", "str"],
  ["qty_milli", "int", 0]
], { "omit": true });
var MergeBills = /* @__PURE__ */ shape("MergeBills", [
  ["bill", "str"],
  ["to", "str"]
], {});
var DropBill = /* @__PURE__ */ shape("DropBill", [
  ["bill", "str"],
  ["reason", "str"]
], {});
var ChangeSetting = /* @__PURE__ */ shape("ChangeSetting", [
  ["branch", "str", ""],
  ["setting", { any: [{ struct: () => ChargesSetting }, { struct: () => RoundingSetting }, { struct: () => ReceiptSetting }, { struct: () => ReasonsSetting }, { struct: () => QrisSetting }, { struct: () => DaySetting }] }]
], {});
var SetPrinter = /* @__PURE__ */ shape("SetPrinter", [
  ["branch", "str"],
  ["printer", "str"],
  ["setting", { struct: () => PrinterSetting }]
], {});
var RemovePrinter = /* @__PURE__ */ shape("RemovePrinter", [
  ["branch", "str"],
  ["printer", "str"]
], {});
var TryPrinter = /* @__PURE__ */ shape("TryPrinter", [
  ["branch", "str"],
  ["printer", "str"]
], {});
var PrintReceipt = /* @__PURE__ */ shape("PrintReceipt", [
  ["till", "str"],
  ["sale", "str"]
], {});
var SendToKitchen = /* @__PURE__ */ shape("SendToKitchen", [
  ["till", "str"],
  ["bill", "str", ""],
  ["sale", "str", ""],
  ["lines", { list: "str" }, []]
], {});
var ReprintTicket = /* @__PURE__ */ shape("ReprintTicket", [
  ["till", "str"],
  ["ticket", "str"]
], {});
var NotePaper = /* @__PURE__ */ shape("NotePaper", [
  ["branch", "str"],
  ["paper", { of: ["receipt", "test", "ticket"] }],
  ["of", "str"],
  ["copy", "int", 0],
  ["printer", "str", ""],
  ["why", "str", ""]
], {});
var NoteKick = /* @__PURE__ */ shape("NoteKick", [
  ["branch", "str"],
  ["till", "str"],
  ["printer", "str"],
  ["of", "str"]
], {});
var MailReceipt = /* @__PURE__ */ shape("MailReceipt", [
  ["sale", "str"],
  ["to", "str"]
], {});
var SetMail = /* @__PURE__ */ shape("SetMail", [
  ["sent_by", { of: ["hub", "nobody", "shop"] }],
  ["sender_name", "str", ""],
  ["reply_to", "str", ""]
], {});
var NoteMail = /* @__PURE__ */ shape("NoteMail", [
  ["mail", "str"],
  ["why", "str", ""]
], {});
var SaleRow = /* @__PURE__ */ shape("SaleRow", [
  ["sale", "str"],
  ["receipt", "str"],
  ["branch", "str"],
  ["till", "str"],
  ["shift", "str"],
  ["ts", "int"],
  ["actor", "str"],
  ["total", "int"],
  ["refunded", "int"]
], {});
var SalesOfDay = /* @__PURE__ */ shape("SalesOfDay", [
  ["day", "str"],
  ["branch", "str", ""],
  ["after_ts", "int", -1],
  ["after_sale", "str", ""]
], {});
var SaleSeen = /* @__PURE__ */ shape("SaleSeen", [
  ["sale", { struct: () => SaleCompleted }],
  ["refunds", { list: { struct: () => RefundSeen } }],
  ["waiting", { list: "int" }],
  ["copies", "int"]
], {});
var RefundSeen = /* @__PURE__ */ shape("RefundSeen", [
  ["refund", "str"],
  ["receipt", "str"],
  ["void", "bool"],
  ["total", "int"],
  ["reason", "str"],
  ["goods", { list: { struct: () => GoodBack } }]
], {});
var FindSale = /* @__PURE__ */ shape("FindSale", [
  ["sale", "str"]
], {});
var BillRow = /* @__PURE__ */ shape("BillRow", [
  ["bill", "str"],
  ["branch", "str"],
  ["owner", "str"],
  ["name", "str"],
  ["opened_ms", "int"]
], {});
var OpenBills = /* @__PURE__ */ shape("OpenBills", [
  ["branch", "str", ""]
], {});
var BillSeen = /* @__PURE__ */ shape("BillSeen", [
  ["bill", { struct: () => BillState }],
  ["status", "str"],
  ["open_lines", { map: { struct: () => CartLine } }],
  ["paid_twice", { list: "str" }],
  ["went_twice", { list: "str" }]
], {});
var FindBill = /* @__PURE__ */ shape("FindBill", [
  ["bill", "str"]
], {});
var OpenShifts = /* @__PURE__ */ shape("OpenShifts", [
  ["branch", "str", ""],
  ["day", "str", ""]
], {});
var DrawerSeen = /* @__PURE__ */ shape("DrawerSeen", [
  ["shift", { struct: () => ShiftState }],
  ["methods", { list: { struct: () => MethodSum } }],
  ["expected_cash", "int"],
  ["difference", "int"],
  ["late_sales", "int"],
  ["moves", { list: { struct: () => CashMove } }]
], {});
var MethodSum = /* @__PURE__ */ shape("MethodSum", [
  ["method", "str"],
  ["sales", "int"],
  ["sold", "int"],
  ["claimed", "int"],
  ["refunded", "int"],
  ["repaid", "int"],
  ["moved", "int"],
  ["expected", "int"]
], {});
var CashMove = /* @__PURE__ */ shape("CashMove", [
  ["ts", "int"],
  ["actor", "str"],
  ["amount", "int"],
  ["reason", "str"],
  ["note", "str"],
  ["opened_only", "int"]
], {});
var DrawerOfShift = /* @__PURE__ */ shape("DrawerOfShift", [
  ["shift", "str"]
], {});
var PrinterRow = /* @__PURE__ */ shape("PrinterRow", [
  ["printer", "str"],
  ["setting", { struct: () => PrinterSetting }]
], {});
var Printers = /* @__PURE__ */ shape("Printers", [
  ["branch", "str"]
], {});
var WaitingRow = /* @__PURE__ */ shape("WaitingRow", [
  ["paper", "str"],
  ["of", "str"],
  ["copy", "int"]
], {});
var WaitingPaper = /* @__PURE__ */ shape("WaitingPaper", [], {});
var Claim = /* @__PURE__ */ shape("Claim", [
  ["sale", "str"],
  ["payment", "int"],
  ["branch", "str"],
  ["receipt", "str"],
  ["business_day", "str"],
  ["ts", "int"],
  ["method", "str"],
  ["amount", "int"],
  ["missed", "int"]
], {});
var ClaimedPayments = /* @__PURE__ */ shape("ClaimedPayments", [
  ["branch", "str", ""]
], {});
var Debtor = /* @__PURE__ */ shape("Debtor", [
  ["customer", "str"],
  ["name", "str"],
  ["phone", "str"],
  ["lent", "int"],
  ["repaid", "int"],
  ["owed", "int"],
  ["debts", { list: { struct: () => Debt } }]
], {});
var Debt = /* @__PURE__ */ shape("Debt", [
  ["sale", "str"],
  ["receipt", "str"],
  ["business_day", "str"],
  ["due_day", "str"],
  ["amount", "int"],
  ["left", "int"]
], {});
var Debtors = /* @__PURE__ */ shape("Debtors", [
  ["customer", "str", ""],
  ["due_by", "str", ""]
], {});
var SettingsSeen = /* @__PURE__ */ shape("SettingsSeen", [
  ["charges", { struct: () => ChargesSetting }],
  ["rounding", { struct: () => RoundingSetting }],
  ["receipt", { struct: () => ReceiptSetting }],
  ["reasons", { struct: () => ReasonsSetting }],
  ["qris", { struct: () => QrisSetting }],
  ["day", { struct: () => DaySetting }]
], {});
var SettingsOf = /* @__PURE__ */ shape("SettingsOf", [
  ["branch", "str", ""]
], {});
var Flag = /* @__PURE__ */ shape("Flag", [
  ["what", "str"],
  ["about", "str"],
  ["branch", "str"],
  ["known", "int"],
  ["now", "int"]
], {});
var NeedsALook = /* @__PURE__ */ shape("NeedsALook", [
  ["branch", "str", ""],
  ["since", "str", ""]
], {});
var Letter = /* @__PURE__ */ shape("Letter", [
  ["stop", "str", ""],
  ["mail", "str", ""],
  ["sale", "str", ""],
  ["to", "str", ""],
  ["sender_name", "str", ""],
  ["reply_to", "str", ""],
  ["subject", "str", ""],
  ["doc", { list: { any: [{ struct: () => Row }, { struct: () => Qr }, { struct: () => Bar }] } }, []]
], {});
var LetterOf = /* @__PURE__ */ shape("LetterOf", [
  ["mail", "str"]
], {});
var Paper = /* @__PURE__ */ shape("Paper", [
  ["stop", "str", ""],
  ["printer", "str", ""],
  ["setting", { any: [{ struct: () => PrinterSetting }, "null"] }, null],
  ["doc", { list: { any: [{ struct: () => Row }, { struct: () => Qr }, { struct: () => Bar }] } }, []]
], {});
var PaperOf = /* @__PURE__ */ shape("PaperOf", [
  ["branch", "str"],
  ["till", "str"],
  ["paper", { of: ["receipt", "test", "ticket"] }],
  ["of", "str"],
  ["copy", "int", 0]
], {});
var ReceiptDoc = /* @__PURE__ */ shape("ReceiptDoc", [
  ["sale", "str"],
  ["columns", "int", 0],
  ["code", "str", ""]
], {});
var Drawer = /* @__PURE__ */ shape("Drawer", [
  ["printer", "str"],
  ["setting", { struct: () => PrinterSetting }]
], {});
var DrawerOf = /* @__PURE__ */ shape("DrawerOf", [
  ["branch", "str"],
  ["till", "str"],
  ["of", "str"]
], {});
var ReceiptOf = /* @__PURE__ */ shape("ReceiptOf", [
  ["sale", "str"],
  ["columns", "int", 0],
  ["cashier", "str", ""]
], {});
var Quoted = /* @__PURE__ */ shape("Quoted", [
  ["bill", { struct: () => Bill }],
  ["cash_due", "int"]
], { "omit": true });
var QuoteCart = /* @__PURE__ */ shape("QuoteCart", [
  ["branch", "str"],
  ["business_day", "str"],
  ["minute", "int", 720],
  ["goods", { list: { struct: () => Wanted } }],
  ["order_type", "str", ""],
  ["discount_permille", "int", 0],
  ["discount_amount", "int", 0]
], {});

// tests/twin.ts
init_journal();

// till/journal/talk.ts
init_runs();
init_shape();
init_kernel();
var MOST_STEPS = 1e4;
async function* pushRound(journal2) {
  const askedMs = journal2.clock.wall();
  const hello = { tenant: journal2.tenant, wall_ms: askedMs, heads: journal2.headsToPush() };
  const come = yield { path: "/sync/hello", type: "application/json", body: write(Hello, hello) };
  const welcome = read(Welcome, come);
  const skewMs = welcome.wall_ms - Math.floor((askedMs + journal2.clock.wall()) / 2);
  const peer = { name: welcome.node, role: welcome.role };
  let pushed = 0;
  let again = 0;
  const there = /* @__PURE__ */ new Map();
  for (const origin of Object.keys(hello.heads)) {
    const [seq, hash] = welcome.heads[origin] ?? [0, ""];
    there.set(origin, await journal2.heedHead(peer, origin, seq, hash));
  }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    again += await sayWhatCannotFollow(journal2, there);
    const runs = await journal2.runsAfter(there);
    if (!runs.length) return { node: peer.name, role: peer.role, pushed, again, skewMs };
    const answer2 = yield { path: "/sync/push", type: "application/x-ndjson", body: encodeRuns(runs) };
    for (const [place, said2] of read(PushAnswer, answer2).runs.entries()) {
      const run = runs[place];
      if (!run || said2.origin !== run.origin) throw new Error("an answer to another question");
      if (said2.said === "ok") pushed += run.texts.length;
      again += await heed(journal2, peer, run, said2, there);
    }
  }
  throw new Error("a push that never ends");
}
async function sayWhatCannotFollow(journal2, there) {
  let again = 0;
  for (const [origin, seq] of there) {
    const head = journal2.head(origin);
    if (!head || seq >= head.pruned || head.seq <= head.pruned) continue;
    again += await journal2.sayAgain(origin, head.acked + 1);
    there.delete(origin);
  }
  return again;
}
async function heed(journal2, peer, run, said2, there) {
  if (said2.said !== "fork") {
    there.set(run.origin, await journal2.heedHead(peer, run.origin, said2.seq, said2.hash));
    return 0;
  }
  const held = (journal2.head(run.origin)?.pruned ?? 0) + 1;
  if (said2.fork_at < run.first && run.first > held) {
    there.set(run.origin, Math.max(held, said2.fork_at - 250) - 1);
    return 0;
  }
  there.delete(run.origin);
  return journal2.sayAgain(run.origin, Math.max(said2.fork_at, held));
}

// till/rules/bill.ts
init_shape();

// kit/values/money.ts
var MOST_RUPIAH = 999999999999;
var WHOLE_PERMILLE = 1e3;
var SAFE = 2 ** 51;
function mulDivFloor(a, b, d) {
  const product = a * b;
  if (Math.abs(product) < SAFE) return (product - modulo(product, d)) / d;
  const exact = BigInt(a) * BigInt(b);
  const by = BigInt(d);
  const quotient = exact / by;
  return Number(exact < 0n && quotient * by !== exact ? quotient - 1n : quotient);
}
function mulDivHalfUp(a, b, d) {
  const product = a * b;
  if (Math.abs(product) < SAFE && d < SAFE) return divHalfUp(product, d);
  const exact = BigInt(a) * BigInt(b);
  const by = BigInt(d);
  const half = (2n * (exact < 0n ? -exact : exact) + by) / (2n * by);
  return Number(exact < 0n ? -half : half);
}
function divHalfUp(numerator, denominator) {
  if (Math.abs(numerator) >= SAFE || denominator >= SAFE) return mulDivHalfUp(numerator, 1, denominator);
  const twice = 2 * Math.abs(numerator) + denominator;
  const by = 2 * denominator;
  const quotient = (twice - twice % by) / by;
  return numerator < 0 && quotient ? -quotient : quotient;
}
function permilleOf(amount, permille) {
  return mulDivHalfUp(amount, permille, WHOLE_PERMILLE);
}
function toMultiple(amount, multiple, mode) {
  if (multiple <= 1) return amount;
  const below = amount - modulo(amount, multiple);
  if (below === amount || mode === "down") return below;
  return mode === "up" || 2 * (amount - below) >= multiple ? below + multiple : below;
}
function spread(total, weights) {
  if (total === 0) return weights.map(() => 0);
  if (total < 0) return spread(-total, weights).map((share) => share ? -share : 0);
  const whole = sum(weights);
  assert(whole > 0 && weights.every((weight) => weight >= 0), `cannot spread ${total} over ${weights.join(", ")}`);
  const exact = total * Math.max(...weights) >= SAFE;
  const shares = [];
  const rests = [];
  for (const weight of weights) {
    if (exact) {
      const product = BigInt(total) * BigInt(weight);
      shares.push(Number(product / BigInt(whole)));
      rests.push(product % BigInt(whole));
    } else {
      const product = total * weight;
      const rest = product % whole;
      shares.push((product - rest) / whole);
      rests.push(rest);
    }
  }
  const left = total - sum(shares);
  const order = rests.map((_, place) => place).sort((a, b) => compare(rests[b], rests[a]) || a - b);
  for (const place of order.slice(0, left)) shares[place] += 1;
  return shares;
}
function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
function modulo(number, by) {
  const rest = number % by;
  return rest < 0 ? rest + by : rest + 0;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// kit/values/quantity.ts
var ONE_MILLI = 1e3;
var MOST_MILLI = 999999999;
function worth(unitPrice, qtyMilli) {
  return mulDivHalfUp(unitPrice, qtyMilli, ONE_MILLI);
}

// till/rules/charges.ts
init_shape();
function rateOn(rates, day) {
  let found = null;
  for (const rate of rates) {
    if (rate.from_day <= day && (found === null || rate.from_day > found.from_day)) found = rate;
  }
  return found;
}
function inForce(charges, day, orderType) {
  const found = [];
  for (const charge of charges) {
    if (charge.order_types.length && !charge.order_types.includes(orderType)) continue;
    const rate = rateOn(charge.rates, day);
    if (rate?.permille) {
      if (rate.permille < 0 || rate.dpp_num < 1 || rate.dpp_den < 1) throw new Refused("till.bad_rate", { charge: charge.code });
      found.push([charge, rate]);
    }
  }
  return found;
}
function taxCodes(charges) {
  const codes = /* @__PURE__ */ new Map();
  for (const [charge] of charges) {
    if (charge.kind !== "tax") continue;
    if (!charge.code || [...codes.values()].includes(charge.code)) {
      throw new Refused("till.two_taxes", { first: charge.code, second: charge.code });
    }
    for (const kind of charge.covers) {
      const first = codes.get(kind);
      if (first !== void 0) throw new Refused("till.two_taxes", { first, second: charge.code });
      codes.set(kind, charge.code);
    }
  }
  return codes;
}
function addCharges(charges, goods, includesTax, extras) {
  const amountOf = /* @__PURE__ */ new Map();
  const netOf2 = /* @__PURE__ */ new Map();
  for (const good of goods) {
    amountOf.set(good.tax, (amountOf.get(good.tax) ?? 0) + good.amount);
    netOf2.set(good.tax, (netOf2.get(good.tax) ?? 0) + good.amount - good.off);
  }
  const taxedServiceOf = /* @__PURE__ */ new Map();
  let added = 0;
  for (const [charge, rate] of charges) {
    let line;
    if (charge.kind === "tax") {
      const gross = (netOf2.get(charge.code) ?? 0) + (taxedServiceOf.get(charge.code) ?? 0);
      line = taxLine(charge.code, gross, rate, includesTax);
    } else {
      const bases = charge.before_discount ? amountOf : netOf2;
      const base = sum([...bases.values()]);
      const amount = permilleOf(base, rate.permille);
      line = fill(Extra, { kind: "service", code: charge.code, permille: rate.permille, base, amount });
      if (charge.taxable && amount) {
        const shares = spread(amount, [...bases.values()]);
        [...bases.keys()].forEach((code, place) => {
          taxedServiceOf.set(code, (taxedServiceOf.get(code) ?? 0) + shares[place]);
        });
      }
    }
    if (line.amount || line.included) {
      extras.push(line);
      added += line.amount;
    }
  }
  return added;
}
function taxLine(code, gross, rate, includesTax) {
  const { dpp_num: num, dpp_den: den, permille } = rate;
  const base = includesTax ? mulDivHalfUp(gross, 1e3 * den, 1e3 * den + permille * num) : gross;
  const dpp = num === den ? base : mulDivHalfUp(base, num, den);
  return fill(Extra, {
    kind: "tax",
    code,
    permille,
    base,
    dpp: num === den ? 0 : dpp,
    included: includesTax ? gross - base : 0,
    amount: includesTax ? 0 : permilleOf(dpp, permille)
  });
}

// kit/values/time.ts
var ZONES_MIN = { WIB: 7 * 60, WITA: 8 * 60, WIT: 9 * 60 };
var DAY_MIN = 24 * 60;
var MINUTE_MS = 6e4;
var DAY_MS = DAY_MIN * MINUTE_MS;
function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith("0000") && dayOf(numberOf(text)) === text;
}
function weekday(day) {
  return modulo(numberOf(day) + 3, 7) + 1;
}
function numberOf(day) {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
function dayOf(number) {
  return Number.isNaN(number) ? "" : new Date(number * DAY_MS).toISOString().slice(0, 10);
}

// kit/values/terms.ts
function promoFault(promo) {
  const { kind, parts } = promo;
  const countsUnits = kind === "buy_get" || kind === "bundle" && !parts.length;
  const faults = [
    ["id", !promo.id],
    ["permille", promo.permille < 0 || promo.permille > WHOLE_PERMILLE],
    ["permille", (kind === "percent" || kind === "buy_get") && !promo.permille],
    ["amount", promo.amount < 0 || kind === "amount" && !promo.amount],
    ["buy_units", promo.buy_units < 0 || countsUnits && !promo.buy_units],
    ["get_units", promo.get_units < 0 || kind === "buy_get" && !promo.get_units],
    ["parts", parts.some((part2) => part2.units < 1) || new Set(parts.map((part2) => part2.sku)).size < parts.length],
    ["most_times", promo.most_times < 0],
    ["min_amount", promo.min_amount < 0],
    ["from_day", promo.from_day !== "" && !isDay(promo.from_day)],
    ["to_day", promo.to_day !== "" && (!isDay(promo.to_day) || promo.to_day < promo.from_day)],
    ["weekdays", promo.weekdays.some((weekday2) => weekday2 < 1 || weekday2 > 7)],
    ["from_minute", promo.from_minute < 0 || promo.from_minute >= DAY_MIN],
    ["to_minute", promo.to_minute <= 0 || promo.to_minute > DAY_MIN]
  ];
  return faults.find(([, faulty]) => faulty)?.[0] ?? "";
}

// till/rules/promos.ts
var NOTHING = { cuts: /* @__PURE__ */ new Map(), took: /* @__PURE__ */ new Set() };
function takePromos(cart, nets, promos, moment) {
  const waiting = promos.filter((promo) => isInForce(promo, moment, cart.order_type) && !promoFault(promo)).sort((a, b) => b.priority - a.priority || byCodePoint(a.id, b.id));
  const before = [...nets];
  const free = new Set(nets.flatMap((net, number) => net > 0 ? [number] : []));
  const taken = [];
  while (waiting.length && free.size) {
    let best = NOTHING;
    let bestOf = waiting[0];
    let most = 0;
    for (const promo of waiting) {
      if (most && promo.priority < bestOf.priority) break;
      const found = take(promo, cart.lines, before, free);
      const off = sum([...found.cuts.values()]);
      if (off > most) [best, bestOf, most] = [found, promo, off];
    }
    if (!most) break;
    taken.push([bestOf, best.cuts]);
    for (const number of best.took) free.delete(number);
    for (const [number, cut] of best.cuts) nets[number] -= cut;
    waiting.splice(waiting.indexOf(bestOf), 1);
  }
  return taken;
}
function isInForce(promo, moment, orderType) {
  const { day, minute } = moment;
  if (promo.from_day && day < promo.from_day || promo.to_day && day > promo.to_day) return false;
  if (promo.branches.length && !promo.branches.includes(moment.branch)) return false;
  if (promo.order_types.length && !promo.order_types.includes(orderType)) return false;
  const { from_minute: start, to_minute: end } = promo;
  if (!(start <= end ? start <= minute && minute < end : minute >= start || minute < end)) return false;
  return !promo.weekdays.length || promo.weekdays.includes(weekday(day));
}
function take(promo, lines2, nets, free) {
  const wanted = new Set(promo.parts.map((part2) => part2.sku));
  const isWanted = (line) => promo.kind === "bundle" && wanted.size ? wanted.has(line.sku) : isFor(promo, line);
  const suited = lines2.flatMap((line, number) => isWanted(line) ? [number] : []);
  if (promo.min_amount && sum(suited.map((number) => nets[number])) < promo.min_amount) return NOTHING;
  const fitting = suited.filter((number) => free.has(number));
  if (!fitting.length) return NOTHING;
  if (promo.kind === "percent") {
    return cutEach(fitting, fitting.map((number) => permilleOf(nets[number], promo.permille)));
  }
  if (promo.kind === "amount") {
    const worths = fitting.map((number) => nets[number]);
    if (promo.once) return cutEach(fitting, spread(Math.min(promo.amount, sum(worths)), worths));
    return cutEach(fitting, fitting.map((number) => Math.min(nets[number], worth(promo.amount, lines2[number].qty_milli))));
  }
  const pool = new Pool(lines2, nets, fitting);
  return promo.kind === "buy_get" ? buyGet(promo, pool) : bundle(promo, pool);
}
function isFor(promo, line) {
  if (!promo.skus.length && !promo.categories.length) return true;
  return promo.skus.includes(line.sku) || promo.categories.includes(line.category);
}
function cutEach(fitting, cuts) {
  const found = /* @__PURE__ */ new Map();
  fitting.forEach((number, place) => {
    if (cuts[place]) found.set(number, cuts[place]);
  });
  return { cuts: found, took: new Set(fitting) };
}
var Pool = class {
  order;
  lines;
  nets;
  constructor(lines2, nets, fitting) {
    this.lines = lines2;
    this.nets = nets;
    const each = (number) => mulDivHalfUp(nets[number], ONE_MILLI, lines2[number].qty_milli);
    this.order = fitting.filter((number) => lines2[number].qty_milli >= ONE_MILLI).map((number) => ({ number, value: each(number) })).sort((a, b) => b.value - a.value).map(({ number }) => number);
  }
  units(number) {
    return Math.floor(this.lines[number].qty_milli / ONE_MILLI);
  }
  /** What so many units of a line are worth, its discounts taken off, half up. */
  value(number, units) {
    return mulDivHalfUp(this.nets[number], units * ONE_MILLI, this.lines[number].qty_milli);
  }
  /** The values of the dearest so many units (of one good), by line. */
  dearest(units, sku) {
    const values = /* @__PURE__ */ new Map();
    let left = units;
    for (const number of this.order) {
      if (left && (!sku || this.lines[number].sku === sku)) {
        const used = Math.min(left, this.units(number));
        values.set(number, this.value(number, used));
        left -= used;
      }
    }
    return values;
  }
  count(sku = "") {
    return sum(this.order.filter((number) => !sku || this.lines[number].sku === sku).map((number) => this.units(number)));
  }
};
function buyGet(promo, pool) {
  const size = promo.buy_units + promo.get_units;
  if (promo.buy_units < 1 || promo.get_units < 1) return NOTHING;
  const grouped = capped(Math.floor(pool.count() / size), promo.most_times) * size;
  const cuts = /* @__PURE__ */ new Map();
  const took = /* @__PURE__ */ new Set();
  let start = 0;
  for (const number of pool.order) {
    const end = Math.min(start + pool.units(number), grouped);
    if (end <= start) break;
    const units = given(end, promo.buy_units, size) - given(start, promo.buy_units, size);
    const cut = permilleOf(pool.value(number, units), promo.permille);
    if (cut) cuts.set(number, cut);
    took.add(number);
    start = end;
  }
  return { cuts, took };
}
function given(units, buyUnits, size) {
  return Math.floor(units / size) * (size - buyUnits) + Math.max(0, units % size - buyUnits);
}
function bundle(promo, pool) {
  const parts = promo.parts.length ? promo.parts : [{ sku: "", units: promo.buy_units }];
  if (parts.some((part2) => part2.units < 1)) return NOTHING;
  const values = (times) => {
    const found = /* @__PURE__ */ new Map();
    for (const part2 of parts) {
      for (const [number, value] of pool.dearest(times * part2.units, part2.sku)) found.set(number, value);
    }
    return found;
  };
  const worthOf = (times) => sum([...values(times).values()]);
  let low = 0;
  let high = capped(Math.min(...parts.map((part2) => Math.floor(pool.count(part2.sku) / part2.units))), promo.most_times);
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (worthOf(middle) - worthOf(middle - 1) > promo.amount) low = middle;
    else high = middle - 1;
  }
  const worths = values(low);
  const off = sum([...worths.values()]) - low * promo.amount;
  if (off <= 0) return NOTHING;
  const numbers = [...worths.keys()];
  return cutEach(numbers, spread(off, [...worths.values()]));
}
function capped(times, mostTimes) {
  return mostTimes ? Math.min(times, mostTimes) : times;
}
function byCodePoint(a, b) {
  const left = Array.from(a);
  const right = Array.from(b);
  for (let place = 0; place < Math.min(left.length, right.length); place += 1) {
    const gap = left[place].codePointAt(0) - right[place].codePointAt(0);
    if (gap) return gap;
  }
  return left.length - right.length;
}

// till/rules/bill.ts
var MOST_LINES = 1e3;
function price(cart, terms, moment) {
  const lines2 = cart.lines;
  if (!lines2.length) throw new Refused("till.empty_cart");
  if (lines2.length > MOST_LINES) throw new Refused("till.too_many_lines", { lines: lines2.length, most: MOST_LINES });
  const amounts = lines2.map((line, number) => lineAmount(number, line));
  const extras = [];
  const nets = discounted(cart, terms, moment, amounts, extras);
  const charges = inForce(terms.charges, moment.day, cart.order_type);
  const codes = taxCodes(charges);
  const goods = lines2.map(
    (line, number) => fill(Good, {
      sku: line.sku,
      name: line.name,
      unit: line.unit,
      unit_factor_milli: line.unit_factor_milli,
      category: line.category,
      tax: codes.get(line.tax_kind) ?? "",
      unit_price: line.unit_price,
      modifiers: line.modifiers,
      uses: line.uses,
      note: line.note,
      qty_milli: line.qty_milli,
      amount: amounts[number],
      off: amounts[number] - nets[number]
    })
  );
  const total = sum(nets) + addCharges(charges, goods, terms.includes_tax, extras);
  if (total > MOST_RUPIAH) throw new Refused("till.too_large", { most: MOST_RUPIAH });
  return fill(Bill, { goods, extras, total });
}
function lineAmount(number, line) {
  const qtyMilli = line.qty_milli;
  if (qtyMilli <= 0 || qtyMilli > MOST_MILLI) throw new Refused("till.bad_quantity", { line: number, qty_milli: qtyMilli });
  const unitPrice = line.unit_price + sum(line.modifiers.map((modifier) => modifier.price));
  if (unitPrice < 0 || unitPrice > MOST_RUPIAH) throw new Refused("till.bad_price", { line: number, unit_price: unitPrice });
  const amount = line.fixed_amount >= 0 ? line.fixed_amount : worth(unitPrice, qtyMilli);
  if (amount > MOST_RUPIAH) throw new Refused("till.too_large", { line: number, most: MOST_RUPIAH });
  return amount;
}
function discounted(cart, terms, moment, amounts, extras) {
  let nets = [...amounts];
  cart.lines.forEach((line, number) => {
    if (!line.discount_permille && !line.discount_amount) return;
    const cut = cutOf(amounts[number], line.discount_permille, line.discount_amount, { line: number });
    if (!cut) return;
    nets[number] -= cut;
    extras.push(fill(Extra, { kind: "line_discount", of: number, permille: line.discount_permille, amount: -cut }));
  });
  for (const [promo, cuts] of takePromos(cart, nets, terms.promos, moment)) {
    extras.push(fill(Extra, { kind: "promo", code: promo.id, name: promo.name, amount: -sum([...cuts.values()]) }));
  }
  if (cart.discount_permille || cart.discount_amount) {
    const cut = cutOf(sum(nets), cart.discount_permille, cart.discount_amount, {});
    if (cut) extras.push(fill(Extra, { kind: "bill_discount", permille: cart.discount_permille, amount: -cut }));
    const shares = spread(cut, nets);
    nets = nets.map((net, number) => net - shares[number]);
  }
  return nets;
}
function cutOf(amount, permille, off, where) {
  if (permille && off) throw new Refused("till.two_discounts", { ...where });
  if (permille < 0 || off < 0 || permille > WHOLE_PERMILLE) {
    throw new Refused("till.bad_discount", { ...where, permille, amount: off });
  }
  if (off > amount) throw new Refused("till.discount_too_large", { ...where, amount: off, most: amount });
  return off || permilleOf(amount, permille);
}

// till/rules/payment.ts
init_shape();
var METHODS = /* @__PURE__ */ new Set(["cash", "qris_static", "card", "ewallet", "transfer", "kasbon"]);
var CLAIMED_METHODS = /* @__PURE__ */ new Set(["qris_static"]);
function settle(bill, payments, coins) {
  if (bill.payments.length) throw new Refused("till.already_paid");
  payments.forEach(check);
  const paidBy = (isCash) => sum(payments.filter((one) => one.method === "cash" === isCash).map((one) => one.amount));
  const cash = paidBy(true);
  const other = paidBy(false);
  const due = bill.total - other;
  if (due < 0) throw new Refused("till.overpaid", { too_much: -due });
  if (!cash) {
    if (due) throw new Refused("till.too_little_paid", { missing: due });
    return { ...bill, payments: payments.map(marked) };
  }
  if (!due) throw new Refused("till.cash_not_needed", { cash });
  const inCash = toMultiple(due, coins.round_cash_to, coins.round_cash);
  if (cash < inCash) throw new Refused("till.too_little_cash", { missing: inCash - cash });
  const rounding = inCash === due ? [] : [fill(Extra, { kind: "rounding", base: due, amount: inCash - due })];
  return {
    goods: bill.goods,
    extras: [...bill.extras, ...rounding],
    total: other + inCash,
    payments: payments.map(marked),
    change: cash - inCash
  };
}
function check(payment) {
  const { method, amount } = payment;
  if (!METHODS.has(method)) throw new Refused("till.unknown_method", { method });
  if (amount <= 0 || amount > MOST_RUPIAH) throw new Refused("till.bad_payment", { method, amount });
  if (method === "kasbon" && !payment.ref) throw new Refused("till.kasbon_without_debtor");
}
function marked(payment) {
  return { ...payment, claimed: CLAIMED_METHODS.has(payment.method) };
}

// till/rules/refund.ts
init_shape();
function refund(bill, wanted, earlier = [], multiple = 1) {
  const goods = bill.goods;
  const before = takenBack(bill, earlier);
  const after2 = [...before];
  for (const want of wanted) {
    const good = goods[want.of];
    if (!good) throw new Refused("till.no_such_line", { line: want.of });
    if (want.qty_milli <= 0) throw new Refused("till.bad_quantity", { line: want.of, qty_milli: want.qty_milli });
    const leftMilli = good.qty_milli - after2[want.of];
    if (want.qty_milli > leftMilli) throw new Refused("till.refund_too_much", { line: want.of, left_milli: leftMilli });
    after2[want.of] += want.qty_milli;
  }
  if (after2.every((milli, of) => milli === before[of])) throw new Refused("till.nothing_to_refund");
  const returned = goods.flatMap((good, of) => {
    const [old, now] = [before[of], after2[of]];
    if (now <= old) return [];
    const amount = part(netOf(good), good, now) - part(netOf(good), good, old);
    return [fill(Returned, { of, qty_milli: now - old, amount })];
  });
  const extras = extrasBack(bill, before, after2);
  const total = Math.max(0, payout(bill, after2, multiple) - sum(earlier.map((done2) => done2.total)));
  const rounding = total - sum(returned.map((good) => good.amount)) - sum(extras.map((extra) => extra.amount));
  if (rounding) extras.push(fill(Extra, { kind: "rounding", amount: rounding }));
  return fill(Refund, { goods: returned, extras, total });
}
function refundRest(bill, earlier = []) {
  const before = takenBack(bill, earlier);
  const rest = bill.goods.flatMap((good, of) => {
    const left = good.qty_milli - before[of];
    return left > 0 ? [fill(Return, { of, qty_milli: left })] : [];
  });
  return refund(bill, rest, earlier);
}
function takenBack(bill, earlier) {
  const back = bill.goods.map(() => 0);
  for (const done2 of earlier) for (const good of done2.goods) back[good.of] += good.qty_milli;
  return back;
}
function shared(bill, extra, whole) {
  const bears = (good) => extra.kind !== "tax" || good.tax === extra.code;
  let weights = bill.goods.map((good) => bears(good) ? netOf(good) : 0);
  if (!weights.some((weight) => weight)) weights = bill.goods.map((good) => bears(good) ? good.amount : 0);
  return weights.some((weight) => weight) ? spread(whole, weights) : weights.map(() => 0);
}
function netOf(good) {
  return good.amount - good.off;
}
function part(whole, good, backMilli) {
  return mulDivFloor(whole, backMilli, good.qty_milli);
}
function extrasBack(bill, before, after2) {
  const found = [];
  for (const extra of bill.extras) {
    if (extra.kind !== "service" && extra.kind !== "tax") continue;
    const [old, now] = [backAt(bill, extra, before), backAt(bill, extra, after2)];
    const money = now.money - old.money;
    const rated = now.rated - old.rated;
    if (!money && !rated) continue;
    found.push(
      fill(Extra, {
        kind: extra.kind,
        code: extra.code,
        permille: extra.permille,
        base: extra.dpp ? inProportion(extra.base, now.rated, extra.dpp) - inProportion(extra.base, old.rated, extra.dpp) : rated,
        dpp: extra.dpp ? rated : 0,
        included: extra.included ? money : 0,
        amount: extra.included ? 0 : money
      })
    );
  }
  return found;
}
function backAt(bill, extra, back) {
  const parted = (shares) => sum(bill.goods.map((good, of) => part(shares[of], good, back[of])));
  return {
    money: parted(shared(bill, extra, extra.amount || extra.included)),
    rated: parted(shared(bill, extra, extra.dpp || extra.base))
  };
}
function inProportion(whole, part2, of) {
  return -mulDivFloor(-whole, part2, of);
}
function payout(bill, back, multiple) {
  const goods = bill.goods;
  if (goods.every((good, of) => good.qty_milli === back[of])) return bill.total;
  const none = goods.map(() => 0);
  let parts = sum(goods.map((good, of) => part(netOf(good), good, back[of])));
  parts += sum(extrasBack(bill, none, back).map((extra) => extra.amount));
  const whole = bill.total - sum(bill.extras.filter((extra) => extra.kind === "rounding").map((extra) => extra.amount));
  const paid = whole ? mulDivFloor(parts, bill.total, whole) : 0;
  return paid - modulo(paid, multiple);
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
    for (const part2 of indexKey) {
      if (keep.indexOf(part2) < 0) {
        try {
          keep.push(valueToKey_default(part2));
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
    for (const part2 of keyPath) {
      validateKeyPath(part2, "array");
    }
    return;
  } else if (typeof keyPath === "string" && keyPath.indexOf(".") >= 0) {
    keyPath = keyPath.split(".");
    for (const part2 of keyPath) {
      validateKeyPath(part2, "string");
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

// tests/journal_world.ts
init_entry();
init_runs();
init_shape();
init_journal();
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

// tests/twin.ts
var lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
var device = new Device();
var journal;
function say(told) {
  process.stdout.write(`${JSON.stringify(told)}
`);
}
function priced({ cart, terms, moment, payments, back }) {
  const on = fill(Terms, terms);
  const bill = price(fill(Cart, cart), on, fill(Moment, moment));
  const paid = settle(bill, payments.map((one) => fill(Payment, one)), on);
  const first = back ? [refund(paid, back.map((one) => fill(Return, one)), [], on.round_cash_to)] : [];
  const refunds = [...first, ...back ? [refundRest(paid, first)] : []];
  return `[${[write(Bill, paid), ...refunds.map((one) => write(Refund, one))].join(",")}]`;
}
async function talk() {
  const talking = pushRound(journal);
  let step = await talking.next();
  while (!step.done) {
    say({ ask: step.value });
    const come = await lines.next();
    step = await talking.next(JSON.parse(come.value));
  }
  return step.value;
}
async function done({ call, ...given2 }) {
  switch (call) {
    case "price":
      return priced(given2);
    case "open":
      device.wallMs = given2.wall_ms;
      device.kept = given2.kept ?? 500;
      if (given2.cleared) device.idb = new device.idb.constructor();
      journal = await (await Promise.resolve().then(() => (init_journal(), journal_exports))).Journal.open("lancar", given2.tenant, "d1", device.around());
      return { origin: journal.origin, healed: journal.healed };
    case "append": {
      const shapes = Object.values(till_exports);
      const of = shapes.find((shape2) => shape2.kind === given2.kind);
      return (await journal.append({ actor: given2.actor, key: given2.key }, () => [said(of, read(of, given2.fact))])).refs;
    }
    case "round":
      return { ...await talk(), waiting: journal.waiting(), origin: journal.origin };
    default:
      throw new Error(`nobody taught me to ${call}`);
  }
}
for (let come = await lines.next(); !come.done; come = await lines.next()) {
  try {
    say({ done: await done(JSON.parse(come.value)) });
  } catch (why) {
    if (why instanceof Refused) say({ refused: { code: why.code, facts: why.facts } });
    else say({ broken: String(why.stack) });
  }
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4va2l0L3NoYXBlLnRzIiwgIi4uLy4uLy4uL2tpdC9zaGFwZXMva2VybmVsLnRzIiwgIi4uLy4uLy4uL2tpdC9rZXJuZWwvY2xvY2sudHMiLCAiLi4vLi4vLi4va2l0L2tlcm5lbC9zaGEyNTYudHMiLCAiLi4vLi4vLi4va2l0L2tlcm5lbC9lbnRyeS50cyIsICIuLi8uLi8uLi9raXQva2VybmVsL2lkcy50cyIsICIuLi8uLi8uLi9raXQva2VybmVsL3J1bnMudHMiLCAiLi4vLi4vLi4vdGlsbC9qb3VybmFsL2FnYWluLnRzIiwgIi4uLy4uLy4uL3RpbGwvam91cm5hbC9zaGVsZi50cyIsICIuLi8uLi8uLi90aWxsL2pvdXJuYWwvY29weS50cyIsICIuLi8uLi8uLi90aWxsL2pvdXJuYWwvc3RvcmUudHMiLCAiLi4vLi4vLi4vdGlsbC9qb3VybmFsL2hlYWwudHMiLCAiLi4vLi4vLi4vdGlsbC9qb3VybmFsLnRzIiwgIi4uLy4uLy4uL3Rlc3RzL3R3aW4udHMiLCAiLi4vLi4vLi4va2l0L3JlZnVzYWwudHMiLCAiLi4vLi4vLi4va2l0L3NoYXBlcy90aWxsLnRzIiwgIi4uLy4uLy4uL2tpdC9zaGFwZXMvdmFsdWVzLnRzIiwgIi4uLy4uLy4uL3RpbGwvam91cm5hbC90YWxrLnRzIiwgIi4uLy4uLy4uL3RpbGwvcnVsZXMvYmlsbC50cyIsICIuLi8uLi8uLi9raXQvdmFsdWVzL21vbmV5LnRzIiwgIi4uLy4uLy4uL2tpdC92YWx1ZXMvcXVhbnRpdHkudHMiLCAiLi4vLi4vLi4vdGlsbC9ydWxlcy9jaGFyZ2VzLnRzIiwgIi4uLy4uLy4uL2tpdC92YWx1ZXMvdGltZS50cyIsICIuLi8uLi8uLi9raXQvdmFsdWVzL3Rlcm1zLnRzIiwgIi4uLy4uLy4uL3RpbGwvcnVsZXMvcHJvbW9zLnRzIiwgIi4uLy4uLy4uL3RpbGwvcnVsZXMvcGF5bWVudC50cyIsICIuLi8uLi8uLi90aWxsL3J1bGVzL3JlZnVuZC50cyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9lcnJvcnMuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvaXNTaGFyZWRBcnJheUJ1ZmZlci5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi92YWx1ZVRvS2V5V2l0aG91dFRocm93aW5nLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL3ZhbHVlVG9LZXkuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvY21wLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCS2V5UmFuZ2UuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvZXh0cmFjdEtleS5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9jbG9uZVZhbHVlRm9ySW5zZXJ0aW9uLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCQ3Vyc29yLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCQ3Vyc29yV2l0aFZhbHVlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL0Zha2VFdmVudFRhcmdldC5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQlJlcXVlc3QuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvRmFrZURPTVN0cmluZ0xpc3QuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvdmFsdWVUb0tleVJhbmdlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2dldEtleVBhdGguanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvaXNQb3RlbnRpYWxseVZhbGlkS2V5UmFuZ2UuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvZW5mb3JjZVJhbmdlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2V4dHJhY3RHZXRBbGxPcHRpb25zLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCSW5kZXguanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvY2FuSW5qZWN0S2V5LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCUmVjb3JkLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2JpbmFyeVNlYXJjaFRyZWUuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvUmVjb3JkU3RvcmUuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvSW5kZXguanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvdmFsaWRhdGVLZXlQYXRoLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCT2JqZWN0U3RvcmUuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvRmFrZUV2ZW50LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL3NjaGVkdWxpbmcuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9GREJUcmFuc2FjdGlvbi5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9LZXlHZW5lcmF0b3IuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvT2JqZWN0U3RvcmUuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvY2xvc2VDb25uZWN0aW9uLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCRGF0YWJhc2UuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9GREJPcGVuREJSZXF1ZXN0LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCVmVyc2lvbkNoYW5nZUV2ZW50LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2ludGVyc2VjdGlvbi5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9EYXRhYmFzZS5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi92YWxpZGF0ZVJlcXVpcmVkQXJndW1lbnRzLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCRmFjdG9yeS5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2Zha2VJbmRleGVkREIuanMiLCAiLi4vLi4vLi4vdGVzdHMvam91cm5hbF93b3JsZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqXG4gKiBSZWFkcyBhbmQgd3JpdGVzIHN0cnVjdHMgYXMgbXNnc3BlYyBkb2VzLCBmcm9tIHRoZSBzaGFwZXMgdGhhdCBgd2ViL3Rvb2xzL3NoYXBlcy5weWAgdGFrZXMgZnJvbSB0aGUgUHl0aG9uIHN0cnVjdHMuXG4gKlxuICogV3JpdHRlbiBKU09OIGlzIGNhbm9uaWNhbDogZmllbGRzIGluIHRoZSBzdHJ1Y3QncyBvcmRlciwgd2hhdCBzYXlzIG5vdGhpbmcgbGVmdCBvdXQsIG5vIGJsYW5rcywgd2hvbGUgbnVtYmVycyBvbmx5LiBUaGVcbiAqIHNhbWUgc3RydWN0IGJlY29tZXMgdGhlIHNhbWUgYnl0ZXMgaW4gUHl0aG9uLCBzbyBhIGNoYWluIG9mIGhhc2hlcyBob2xkcyBvdmVyIGJvdGguXG4gKi9cblxuZXhwb3J0IHR5cGUgQ29kZWMgPVxuICB8IFwic3RyXCJcbiAgfCBcImludFwiXG4gIHwgXCJib29sXCJcbiAgfCBcIm51bGxcIlxuICB8IFwicmF3XCJcbiAgfCB7IHJlYWRvbmx5IG9mOiByZWFkb25seSAoc3RyaW5nIHwgbnVtYmVyIHwgYm9vbGVhbiB8IG51bGwpW10gfVxuICB8IHsgcmVhZG9ubHkgbGlzdDogQ29kZWMgfVxuICB8IHsgcmVhZG9ubHkgdHVwbGU6IHJlYWRvbmx5IENvZGVjW10gfVxuICB8IHsgcmVhZG9ubHkgbWFwOiBDb2RlYyB9XG4gIHwgeyByZWFkb25seSBhbnk6IHJlYWRvbmx5IENvZGVjW10gfVxuICB8IHsgcmVhZG9ubHkgc3RydWN0OiAoKSA9PiBTaGFwZTx1bmtub3duLCB1bmtub3duPiB9O1xuXG4vKiogQSBmaWVsZDogaXRzIG5hbWUsIGhvdyBpdCBpcyByZWFkLCBhbmQsIGlmIGl0IG1heSBiZSBsZWZ0IG91dCwgd2hhdCBpdCB0aGVuIGlzIChhcyBpdCB3b3VsZCBiZSB3cml0dGVuKS4gKi9cbmV4cG9ydCB0eXBlIEZpZWxkID0gcmVhZG9ubHkgW25hbWU6IHN0cmluZywgY29kZWM6IENvZGVjLCBvdGhlcndpc2U/OiB1bmtub3duXTtcblxuaW50ZXJmYWNlIEhvdyB7XG4gIHJlYWRvbmx5IG9taXQ/OiBib29sZWFuO1xuICByZWFkb25seSBhcnJheT86IGJvb2xlYW47XG4gIHJlYWRvbmx5IHRhZz86IHJlYWRvbmx5IFtmaWVsZDogc3RyaW5nLCB2YWx1ZTogc3RyaW5nXTtcbn1cblxuLyoqIGBUYCBpcyB0aGUgd2hvbGUgc3RydWN0LCBgR2Agd2hhdCBtYXkgYmUgZ2l2ZW4gZm9yIGl0OiBmaWVsZHMgd2l0aCBkZWZhdWx0cyBsZWZ0IG91dC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hhcGU8VCwgRz4ge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpZWxkczogcmVhZG9ubHkgRmllbGRbXTtcbiAgcmVhZG9ubHkgaG93OiBIb3c7XG4gIHJlYWRvbmx5IHdob2xlPzogVDtcbiAgcmVhZG9ubHkgZ2l2ZW4/OiBHO1xufVxuXG4vKiogQSBzdHJ1Y3QgdGhhdCBjYW4gc3RhbmQgaW4gdGhlIGpvdXJuYWwuIGBzdWJqZWN0YCBhbmQgYHNjb3BlYCBhcmUgcGF0dGVybnMgb3ZlciBpdHMgZmllbGRzOiBgc2FsZS97c2FsZX1gLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGYWN0U2hhcGU8VCwgRz4gZXh0ZW5kcyBTaGFwZTxULCBHPiB7XG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdjogbnVtYmVyO1xuICByZWFkb25seSBuZWVkczogc3RyaW5nO1xuICByZWFkb25seSBzdWJqZWN0OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBzY29wZTogc3RyaW5nIHwgbnVsbDtcbn1cblxudHlwZSBTYWlkID0gUGljazxGYWN0U2hhcGU8dW5rbm93biwgdW5rbm93bj4sIFwia2luZFwiIHwgXCJ2XCIgfCBcIm5lZWRzXCIgfCBcInN1YmplY3RcIiB8IFwic2NvcGVcIj47XG5cbmV4cG9ydCBmdW5jdGlvbiBzaGFwZTxULCBHPihuYW1lOiBzdHJpbmcsIGZpZWxkczogcmVhZG9ubHkgRmllbGRbXSwgaG93OiBIb3cpOiBTaGFwZTxULCBHPiB7XG4gIHJldHVybiB7IG5hbWUsIGZpZWxkcywgaG93IH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBmYWN0U2hhcGU8VCwgRz4obmFtZTogc3RyaW5nLCBmaWVsZHM6IHJlYWRvbmx5IEZpZWxkW10sIGhvdzogSG93LCBzYWlkOiBTYWlkKTogRmFjdFNoYXBlPFQsIEc+IHtcbiAgcmV0dXJuIHsgbmFtZSwgZmllbGRzLCBob3csIC4uLnNhaWQgfTtcbn1cblxuLyoqIFdoYXQgd2FzIHJlYWQgaXMgbm90IHdoYXQgaXRzIHNoYXBlIHByb21pc2VzOyBgcGF0aGAgc2F5cyB3aGVyZS4gKi9cbmV4cG9ydCBjbGFzcyBNYWxmb3JtZWQgZXh0ZW5kcyBFcnJvciB7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcblxuICBjb25zdHJ1Y3RvcihwYXRoOiBzdHJpbmcsIHdoeTogc3RyaW5nKSB7XG4gICAgc3VwZXIoYCR7cGF0aCB8fCBcIml0XCJ9ICR7d2h5fWApO1xuICAgIHRoaXMubmFtZSA9IFwiTWFsZm9ybWVkXCI7XG4gICAgdGhpcy5wYXRoID0gcGF0aDtcbiAgfVxufVxuXG4vKiogVGhlIHdob2xlIHN0cnVjdCBmcm9tIHdoYXQgd2FzIGdpdmVuOiBkZWZhdWx0cyBmaWxsZWQgaW4sIGV2ZXJ5dGhpbmcgY2hlY2tlZC4gVGhyb3dzIE1hbGZvcm1lZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWxsPFQsIEc+KG9mOiBTaGFwZTxULCBHPiwgZ2l2ZW46IEcpOiBUIHtcbiAgcmV0dXJuIHJlYWRTdHJ1Y3Qob2YsIGdpdmVuLCBcIlwiKSBhcyBUO1xufVxuXG4vKiogVGhlIHN0cnVjdCB0aGF0IGNhbWUgYXMgSlNPTi4gVW5rbm93biBmaWVsZHMgYXJlIHBhc3NlZCBvdmVyLCBhcyBtc2dzcGVjIGRvZXMuIFRocm93cyBNYWxmb3JtZWQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZDxULCBHPihvZjogU2hhcGU8VCwgRz4sIGpzb246IHVua25vd24pOiBUIHtcbiAgcmV0dXJuIHJlYWRTdHJ1Y3Qob2YsIGpzb24sIFwiXCIpIGFzIFQ7XG59XG5cbi8qKiBUaGUgc3RydWN0IGFzIGNhbm9uaWNhbCBKU09OLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlPFQsIEc+KG9mOiBTaGFwZTxULCBHPiwgdmFsdWU6IFQpOiBzdHJpbmcge1xuICByZXR1cm4gd3JpdGVTdHJ1Y3Qob2YsIHZhbHVlIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+KTtcbn1cblxuLyoqIFdoYXQgYSBmYWN0IGlzIGFib3V0LCBsaWtlIGBzYWxlL2szbTkuNDEyYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdWJqZWN0T2Y8VCwgRz4ob2Y6IEZhY3RTaGFwZTxULCBHPiwgdmFsdWU6IFQpOiBzdHJpbmcge1xuICBpZiAob2Yuc3ViamVjdCA9PT0gbnVsbCkgdGhyb3cgbmV3IEVycm9yKGAke29mLmtpbmR9IGlzIG5vdCB3cml0dGVuIGJ5IHRpbGxzYCk7XG4gIHJldHVybiBwYXR0ZXJuZWQob2Yuc3ViamVjdCwgdmFsdWUpO1xufVxuXG4vKiogV2hvIGdldHMgYSBmYWN0OiB0aGUgYnJhbmNoIHdoZXJlIGl0IGhhcHBlbmVkLCBvciB0aGUgd2hvbGUgc2hvcC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzY29wZU9mPFQsIEc+KG9mOiBGYWN0U2hhcGU8VCwgRz4sIHZhbHVlOiBUKTogc3RyaW5nIHtcbiAgaWYgKG9mLnNjb3BlID09PSBudWxsKSB0aHJvdyBuZXcgRXJyb3IoYCR7b2Yua2luZH0gaXMgbm90IHdyaXR0ZW4gYnkgdGlsbHNgKTtcbiAgcmV0dXJuIHBhdHRlcm5lZChvZi5zY29wZSwgdmFsdWUpIHx8IFwic2hvcFwiO1xufVxuXG4vKiogQSB0ZXh0IGFzIG1zZ3NwZWMgd3JpdGVzIGl0LiBXaGF0IG5vIG5vZGUgY291bGQga2VlcCAoTlVMLCBsb25lIGhhbHZlcyBvZiBzdXJyb2dhdGUgcGFpcnMpIGJlY29tZXMgVStGRkZELiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHF1b3RlZCh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gSlNPTi5zdHJpbmdpZnkoL1tcXDBcXHVkODAwLVxcdWRmZmZdLy50ZXN0KHRleHQpID8gd2VsbEZvcm1lZCh0ZXh0KSA6IHRleHQpO1xufVxuXG5mdW5jdGlvbiB3ZWxsRm9ybWVkKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB0ZXh0LnJlcGxhY2UoL1xcMHxbXFx1ZDgwMC1cXHVkYmZmXSg/IVtcXHVkYzAwLVxcdWRmZmZdKXwoPzwhW1xcdWQ4MDAtXFx1ZGJmZl0pW1xcdWRjMDAtXFx1ZGZmZl0vZywgXCJcXHVmZmZkXCIpO1xufVxuXG5mdW5jdGlvbiBwYXR0ZXJuZWQocGF0dGVybjogc3RyaW5nLCB2YWx1ZTogdW5rbm93bik6IHN0cmluZyB7XG4gIGNvbnN0IGZpZWxkcyA9IHZhbHVlIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICByZXR1cm4gcGF0dGVybi5yZXBsYWNlKC9cXHsoXFx3KylcXH0vZywgKF8sIG5hbWU6IHN0cmluZykgPT4gU3RyaW5nKGZpZWxkc1tuYW1lXSA/PyBcIlwiKSk7XG59XG5cbmZ1bmN0aW9uIHJlYWRTdHJ1Y3Qob2Y6IFNoYXBlPHVua25vd24sIHVua25vd24+LCBqc29uOiB1bmtub3duLCBwYXRoOiBzdHJpbmcpOiB1bmtub3duIHtcbiAgaWYgKG9mLmhvdy5hcnJheSkge1xuICAgIGlmICghQXJyYXkuaXNBcnJheShqc29uKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBcImlzIG5vdCBhIGxpc3RcIik7XG4gICAgY29uc3QgbWFkZTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSB7fTtcbiAgICBvZi5maWVsZHMuZm9yRWFjaCgoZmllbGQsIHBsYWNlKSA9PiB7XG4gICAgICBtYWRlW2ZpZWxkWzBdXSA9IHBsYWNlIDwganNvbi5sZW5ndGggPyByZWFkQXMoZmllbGRbMV0sIGpzb25bcGxhY2VdLCBgJHtwYXRofVske3BsYWNlfV1gKSA6IGFic2VudChmaWVsZCwgcGF0aCk7XG4gICAgfSk7XG4gICAgcmV0dXJuIG1hZGU7XG4gIH1cbiAgaWYgKHR5cGVvZiBqc29uICE9PSBcIm9iamVjdFwiIHx8IGpzb24gPT09IG51bGwgfHwgQXJyYXkuaXNBcnJheShqc29uKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBgaXMgbm8gJHtvZi5uYW1lfWApO1xuICBjb25zdCBjb21lID0ganNvbiBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgY29uc3QgbWFkZTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSB7fTtcbiAgaWYgKG9mLmhvdy50YWcpIHtcbiAgICBjb25zdCBbbmFtZSwgdmFsdWVdID0gb2YuaG93LnRhZztcbiAgICBpZiAoY29tZVtuYW1lXSAhPT0gdmFsdWUpIHRocm93IG5ldyBNYWxmb3JtZWQoYCR7cGF0aH0uJHtuYW1lfWAsIGBpcyBub3QgJHt2YWx1ZX1gKTtcbiAgICBtYWRlW25hbWVdID0gdmFsdWU7XG4gIH1cbiAgZm9yIChjb25zdCBmaWVsZCBvZiBvZi5maWVsZHMpIHtcbiAgICBjb25zdCB2YWx1ZSA9IGNvbWVbZmllbGRbMF1dO1xuICAgIG1hZGVbZmllbGRbMF1dID0gdmFsdWUgPT09IHVuZGVmaW5lZCA/IGFic2VudChmaWVsZCwgcGF0aCkgOiByZWFkQXMoZmllbGRbMV0sIHZhbHVlLCBgJHtwYXRofS4ke2ZpZWxkWzBdfWApO1xuICB9XG4gIHJldHVybiBtYWRlO1xufVxuXG5mdW5jdGlvbiBhYnNlbnQoZmllbGQ6IEZpZWxkLCBwYXRoOiBzdHJpbmcpOiB1bmtub3duIHtcbiAgaWYgKGZpZWxkLmxlbmd0aCA8IDMpIHRocm93IG5ldyBNYWxmb3JtZWQoYCR7cGF0aH0uJHtmaWVsZFswXX1gLCBcImlzIG1pc3NpbmdcIik7XG4gIHJldHVybiByZWFkQXMoZmllbGRbMV0sIGZpZWxkWzJdLCBgJHtwYXRofS4ke2ZpZWxkWzBdfWApO1xufVxuXG5mdW5jdGlvbiByZWFkQXMoY29kZWM6IENvZGVjLCB2YWx1ZTogdW5rbm93biwgcGF0aDogc3RyaW5nKTogdW5rbm93biB7XG4gIHN3aXRjaCAoY29kZWMpIHtcbiAgICBjYXNlIFwic3RyXCI6XG4gICAgICBpZiAodHlwZW9mIHZhbHVlICE9PSBcInN0cmluZ1wiKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIFwiaXMgbm8gdGV4dFwiKTtcbiAgICAgIHJldHVybiB2YWx1ZTtcbiAgICBjYXNlIFwiaW50XCI6XG4gICAgICBpZiAoIU51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbHVlKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBcImlzIG5vIHdob2xlIG51bWJlclwiKTtcbiAgICAgIHJldHVybiB2YWx1ZTtcbiAgICBjYXNlIFwiYm9vbFwiOlxuICAgICAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJib29sZWFuXCIpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgXCJpcyBuZWl0aGVyIHRydWUgbm9yIGZhbHNlXCIpO1xuICAgICAgcmV0dXJuIHZhbHVlO1xuICAgIGNhc2UgXCJudWxsXCI6XG4gICAgICBpZiAodmFsdWUgIT09IG51bGwpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgXCJpcyBub3QgbnVsbFwiKTtcbiAgICAgIHJldHVybiB2YWx1ZTtcbiAgICBjYXNlIFwicmF3XCI6XG4gICAgICByZXR1cm4gdmFsdWU7XG4gIH1cbiAgaWYgKFwib2ZcIiBpbiBjb2RlYykge1xuICAgIGlmICghY29kZWMub2YuaW5jbHVkZXModmFsdWUgYXMgc3RyaW5nKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBgaXMgbm9uZSBvZiAke2NvZGVjLm9mLmpvaW4oXCIsIFwiKX1gKTtcbiAgICByZXR1cm4gdmFsdWU7XG4gIH1cbiAgaWYgKFwic3RydWN0XCIgaW4gY29kZWMpIHJldHVybiByZWFkU3RydWN0KGNvZGVjLnN0cnVjdCgpLCB2YWx1ZSwgcGF0aCk7XG4gIGlmIChcImFueVwiIGluIGNvZGVjKSByZXR1cm4gcmVhZE9uZU9mKGNvZGVjLmFueSwgdmFsdWUsIHBhdGgpO1xuICBpZiAoXCJtYXBcIiBpbiBjb2RlYykge1xuICAgIGlmICh0eXBlb2YgdmFsdWUgIT09IFwib2JqZWN0XCIgfHwgdmFsdWUgPT09IG51bGwgfHwgQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgXCJpcyBubyB0YWJsZVwiKTtcbiAgICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKE9iamVjdC5lbnRyaWVzKHZhbHVlKS5tYXAoKFtrZXksIG9uZV0pID0+IFtrZXksIHJlYWRBcyhjb2RlYy5tYXAsIG9uZSwgYCR7cGF0aH0uJHtrZXl9YCldKSk7XG4gIH1cbiAgaWYgKCFBcnJheS5pc0FycmF5KHZhbHVlKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBcImlzIG5vIGxpc3RcIik7XG4gIGlmIChcImxpc3RcIiBpbiBjb2RlYykgcmV0dXJuIHZhbHVlLm1hcCgob25lLCBwbGFjZSkgPT4gcmVhZEFzKGNvZGVjLmxpc3QsIG9uZSwgYCR7cGF0aH1bJHtwbGFjZX1dYCkpO1xuICBpZiAodmFsdWUubGVuZ3RoICE9PSBjb2RlYy50dXBsZS5sZW5ndGgpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgYGhhcyBub3QgJHtjb2RlYy50dXBsZS5sZW5ndGh9IHBhcnRzYCk7XG4gIHJldHVybiBjb2RlYy50dXBsZS5tYXAoKG9uZSwgcGxhY2UpID0+IHJlYWRBcyhvbmUsIHZhbHVlW3BsYWNlXSwgYCR7cGF0aH1bJHtwbGFjZX1dYCkpO1xufVxuXG5mdW5jdGlvbiByZWFkT25lT2YoY29kZWNzOiByZWFkb25seSBDb2RlY1tdLCB2YWx1ZTogdW5rbm93biwgcGF0aDogc3RyaW5nKTogdW5rbm93biB7XG4gIGxldCBmaXJzdDogdW5rbm93bjtcbiAgZm9yIChjb25zdCBjb2RlYyBvZiBjb2RlY3MpIHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIHJlYWRBcyhjb2RlYywgdmFsdWUsIHBhdGgpO1xuICAgIH0gY2F0Y2ggKHdoeSkge1xuICAgICAgLy8gdGhlIHRhZywgd2hlcmUgdGhlcmUgaXMgb25lLCBzYXlzIHdoaWNoIG9mIHRoZW0gd2FzIG1lYW50OiBpdHMgY29tcGxhaW50IGlzIHRoZSB1c2VmdWwgb25lXG4gICAgICBpZiAoISh3aHkgaW5zdGFuY2VvZiBNYWxmb3JtZWQpKSB0aHJvdyB3aHk7XG4gICAgICBpZiAoZmlyc3QgPT09IHVuZGVmaW5lZCB8fCBpc1RhZyhmaXJzdCkpIGZpcnN0ID0gd2h5O1xuICAgIH1cbiAgfVxuICB0aHJvdyBmaXJzdDtcbn1cblxuZnVuY3Rpb24gaXNUYWcod2h5OiB1bmtub3duKTogYm9vbGVhbiB7XG4gIHJldHVybiB3aHkgaW5zdGFuY2VvZiBNYWxmb3JtZWQgJiYgd2h5LnBhdGguZW5kc1dpdGgoXCIuaXNcIik7XG59XG5cbmZ1bmN0aW9uIHdyaXRlU3RydWN0KG9mOiBTaGFwZTx1bmtub3duLCB1bmtub3duPiwgdmFsdWU6IFJlY29yZDxzdHJpbmcsIHVua25vd24+KTogc3RyaW5nIHtcbiAgY29uc3QgcGFydHM6IHN0cmluZ1tdID0gW107XG4gIGlmIChvZi5ob3cuYXJyYXkpIHJldHVybiBgWyR7b2YuZmllbGRzLm1hcCgoW25hbWUsIGNvZGVjXSkgPT4gd3JpdGVBcyhjb2RlYywgdmFsdWVbbmFtZV0pKS5qb2luKFwiLFwiKX1dYDtcbiAgaWYgKG9mLmhvdy50YWcpIHBhcnRzLnB1c2goYCR7cXVvdGVkKG9mLmhvdy50YWdbMF0pfToke3F1b3RlZChvZi5ob3cudGFnWzFdKX1gKTtcbiAgZm9yIChjb25zdCBmaWVsZCBvZiBvZi5maWVsZHMpIHtcbiAgICBjb25zdCBvbmUgPSB2YWx1ZVtmaWVsZFswXV07XG4gICAgaWYgKG9uZSA9PT0gdW5kZWZpbmVkIHx8IChvZi5ob3cub21pdCAmJiBmaWVsZC5sZW5ndGggPiAyICYmIHNheXNOb3RoaW5nKG9uZSwgZmllbGRbMl0pKSkgY29udGludWU7XG4gICAgcGFydHMucHVzaChgXCIke2ZpZWxkWzBdfVwiOiR7d3JpdGVBcyhmaWVsZFsxXSwgb25lKX1gKTtcbiAgfVxuICByZXR1cm4gYHske3BhcnRzLmpvaW4oXCIsXCIpfX1gO1xufVxuXG4vKiogV2hhdCBtc2dzcGVjIGxlYXZlcyBvdXQ6IGEgcGxhaW4gdmFsdWUgdGhhdCBpcyB0aGUgZGVmYXVsdCwgYW4gZW1wdHkgbGlzdCB3aG9zZSBkZWZhdWx0IGlzIGFuIGVtcHR5IGxpc3QuICovXG5mdW5jdGlvbiBzYXlzTm90aGluZyh2YWx1ZTogdW5rbm93biwgb3RoZXJ3aXNlOiB1bmtub3duKTogYm9vbGVhbiB7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIHZhbHVlLmxlbmd0aCA9PT0gMCAmJiBBcnJheS5pc0FycmF5KG90aGVyd2lzZSkgJiYgb3RoZXJ3aXNlLmxlbmd0aCA9PT0gMDtcbiAgcmV0dXJuIHZhbHVlID09PSBvdGhlcndpc2U7XG59XG5cbmZ1bmN0aW9uIHdyaXRlQXMoY29kZWM6IENvZGVjLCB2YWx1ZTogdW5rbm93bik6IHN0cmluZyB7XG4gIGlmICh0eXBlb2YgY29kZWMgPT09IFwib2JqZWN0XCIpIHtcbiAgICBpZiAoXCJzdHJ1Y3RcIiBpbiBjb2RlYykgcmV0dXJuIHdyaXRlU3RydWN0KGNvZGVjLnN0cnVjdCgpLCB2YWx1ZSBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPik7XG4gICAgaWYgKFwibGlzdFwiIGluIGNvZGVjKSByZXR1cm4gYFskeyh2YWx1ZSBhcyB1bmtub3duW10pLm1hcCgob25lKSA9PiB3cml0ZUFzKGNvZGVjLmxpc3QsIG9uZSkpLmpvaW4oXCIsXCIpfV1gO1xuICAgIGlmIChcInR1cGxlXCIgaW4gY29kZWMpIHJldHVybiBgWyR7Y29kZWMudHVwbGUubWFwKChvbmUsIHBsYWNlKSA9PiB3cml0ZUFzKG9uZSwgKHZhbHVlIGFzIHVua25vd25bXSlbcGxhY2VdKSkuam9pbihcIixcIil9XWA7XG4gICAgaWYgKFwibWFwXCIgaW4gY29kZWMpIHtcbiAgICAgIGNvbnN0IHBhaXJzID0gT2JqZWN0LmVudHJpZXModmFsdWUgYXMgb2JqZWN0KS5tYXAoKFtrZXksIG9uZV0pID0+IGAke3F1b3RlZChrZXkpfToke3dyaXRlQXMoY29kZWMubWFwLCBvbmUpfWApO1xuICAgICAgcmV0dXJuIGB7JHtwYWlycy5qb2luKFwiLFwiKX19YDtcbiAgICB9XG4gICAgaWYgKFwiYW55XCIgaW4gY29kZWMpIHJldHVybiB3cml0ZU9uZU9mKGNvZGVjLmFueSwgdmFsdWUpO1xuICB9XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIpIHJldHVybiBxdW90ZWQodmFsdWUpO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSBcIm51bWJlclwiICYmICFOdW1iZXIuaXNTYWZlSW50ZWdlcih2YWx1ZSkpIHRocm93IG5ldyBFcnJvcihgJHt2YWx1ZX0gaXMgbm8gd2hvbGUgbnVtYmVyYCk7XG4gIHJldHVybiBKU09OLnN0cmluZ2lmeSh2YWx1ZSk7XG59XG5cbmZ1bmN0aW9uIHdyaXRlT25lT2YoY29kZWNzOiByZWFkb25seSBDb2RlY1tdLCB2YWx1ZTogdW5rbm93bik6IHN0cmluZyB7XG4gIGZvciAoY29uc3QgY29kZWMgb2YgY29kZWNzKSB7XG4gICAgdHJ5IHtcbiAgICAgIHJlYWRBcyhjb2RlYywgdmFsdWUsIFwiXCIpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHJldHVybiB3cml0ZUFzKGNvZGVjLCB2YWx1ZSk7XG4gIH1cbiAgdGhyb3cgbmV3IEVycm9yKFwiZml0cyBub25lIG9mIGl0cyBzaGFwZXNcIik7XG59XG4iLCAiLy8gV3JpdHRlbiBieSBgbWFrZSB3ZWJgIGZyb20gdGhlIHN0cnVjdHMuIENoYW5nZSB0aGVtLCBub3QgdGhpcyBmaWxlLlxuXG5pbXBvcnQgeyB0eXBlIFNoYXBlLCBzaGFwZSB9IGZyb20gXCIuLi9zaGFwZS50c1wiO1xuXG4vKiogV2hvIEkgYW0sIHdoYXQgbXkgY2xvY2sgc2F5cywgYW5kIGhvdyBmYXIgSSBoYXZlIHdoYXQgSSB3b3VsZCBwdXNoOiBvcmlnaW4g4oaSIHNlcS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSGVsbG8ge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgd2FsbF9tczogbnVtYmVyO1xuICByZWFkb25seSBoZWFkczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIHJlYWRvbmx5IGhhc2hlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj47XG59XG4vKiogV2hvIEkgYW0sIHdoYXQgbXkgY2xvY2sgc2F5cywgYW5kIGhvdyBmYXIgSSBoYXZlIHdoYXQgSSB3b3VsZCBwdXNoOiBvcmlnaW4g4oaSIHNlcS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSGVsbG9XaXJlIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdhbGxfbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGVhZHM/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgaGFzaGVzPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgSGVsbG86IFNoYXBlPEhlbGxvLCBIZWxsb1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiSGVsbG9cIiwgW1xuICBbXCJ0ZW5hbnRcIiwgXCJzdHJcIl0sXG4gIFtcIndhbGxfbXNcIiwgXCJpbnRcIl0sXG4gIFtcImhlYWRzXCIsIHsgbWFwOiBcImludFwiIH0sIHt9XSxcbiAgW1wiaGFzaGVzXCIsIHsgbWFwOiBcInN0clwiIH0sIHt9XSxcbl0sIHt9KTtcblxuLyoqIFdoYXQgdGhlIG5vZGUgdXBzdHJlYW0gaGFzIG9mIHRob3NlIG9yaWdpbnM6IG9yaWdpbiDihpIgKHNlcSwgaGFzaCBpbiBoZXgpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXZWxjb21lIHtcbiAgcmVhZG9ubHkgbm9kZTogc3RyaW5nO1xuICByZWFkb25seSByb2xlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdhbGxfbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGVhZHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IFtudW1iZXIsIHN0cmluZ10+PjtcbiAgcmVhZG9ubHkgYXBhcnQ6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogV2hhdCB0aGUgbm9kZSB1cHN0cmVhbSBoYXMgb2YgdGhvc2Ugb3JpZ2luczogb3JpZ2luIOKGkiAoc2VxLCBoYXNoIGluIGhleCkuICovXG5leHBvcnQgaW50ZXJmYWNlIFdlbGNvbWVXaXJlIHtcbiAgcmVhZG9ubHkgbm9kZTogc3RyaW5nO1xuICByZWFkb25seSByb2xlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdhbGxfbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGVhZHM/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSBbbnVtYmVyLCBzdHJpbmddPj4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFwYXJ0PzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBXZWxjb21lOiBTaGFwZTxXZWxjb21lLCBXZWxjb21lV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJXZWxjb21lXCIsIFtcbiAgW1wibm9kZVwiLCBcInN0clwiXSxcbiAgW1wicm9sZVwiLCBcInN0clwiXSxcbiAgW1wid2FsbF9tc1wiLCBcImludFwiXSxcbiAgW1wiaGVhZHNcIiwgeyBtYXA6IHsgdHVwbGU6IFtcImludFwiLCBcInN0clwiXSB9IH0sIHt9XSxcbiAgW1wiYXBhcnRcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbl0sIHt9KTtcblxuLyoqIENvbnNlY3V0aXZlIGVudHJpZXMgb2Ygb25lIG9yaWdpbiwgYGZpcnN0YCBiZWluZyB0aGUgbnVtYmVyIG9mIHRoZSBmaXJzdCwgYHByZXZgIHRoZSBoYXNoIGJlZm9yZSBpdCAoaGV4KS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUnVuIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBmaXJzdDogbnVtYmVyO1xuICByZWFkb25seSBwcmV2OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRleHRzOiByZWFkb25seSAoc3RyaW5nKVtdO1xufVxuLyoqIENvbnNlY3V0aXZlIGVudHJpZXMgb2Ygb25lIG9yaWdpbiwgYGZpcnN0YCBiZWluZyB0aGUgbnVtYmVyIG9mIHRoZSBmaXJzdCwgYHByZXZgIHRoZSBoYXNoIGJlZm9yZSBpdCAoaGV4KS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUnVuV2lyZSB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgZmlyc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJldjogc3RyaW5nO1xuICByZWFkb25seSB0ZXh0czogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbmV4cG9ydCBjb25zdCBSdW46IFNoYXBlPFJ1biwgUnVuV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSdW5cIiwgW1xuICBbXCJ0ZW5hbnRcIiwgXCJzdHJcIl0sXG4gIFtcIm9yaWdpblwiLCBcInN0clwiXSxcbiAgW1wiZmlyc3RcIiwgXCJpbnRcIl0sXG4gIFtcInByZXZcIiwgXCJzdHJcIl0sXG4gIFtcInRleHRzXCIsIHsgbGlzdDogXCJzdHJcIiB9XSxcbl0sIHt9KTtcblxuLyoqIFRoZSBsaW5lIGJlZm9yZSBhIHJ1bidzIGVudHJpZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1bkhlYWRlciB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgZmlyc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJldjogc3RyaW5nO1xuICByZWFkb25seSBlbnRyaWVzOiBudW1iZXI7XG59XG4vKiogVGhlIGxpbmUgYmVmb3JlIGEgcnVuJ3MgZW50cmllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUnVuSGVhZGVyV2lyZSB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgZmlyc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJldjogc3RyaW5nO1xuICByZWFkb25seSBlbnRyaWVzOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgUnVuSGVhZGVyOiBTaGFwZTxSdW5IZWFkZXIsIFJ1bkhlYWRlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUnVuSGVhZGVyXCIsIFtcbiAgW1widGVuYW50XCIsIFwic3RyXCJdLFxuICBbXCJvcmlnaW5cIiwgXCJzdHJcIl0sXG4gIFtcImZpcnN0XCIsIFwiaW50XCJdLFxuICBbXCJwcmV2XCIsIFwic3RyXCJdLFxuICBbXCJlbnRyaWVzXCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogSG93IGZhciB0aGUgcmVjZWl2ZXIgaGFzIHRoaXMgb3JpZ2luIG5vdy4gYHNhaWRgOiBgb2tgLCBgZ2FwYCAocmV3aW5kIHRvIHNlcSksIGBmb3JrYCAoZGlmZmVycyBhdCBgZm9ya19hdGAsIG9yIGJlZm9yZSkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1bkFuc3dlciB7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzYWlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcTogbnVtYmVyO1xuICByZWFkb25seSBoYXNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZvcmtfYXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgYXNpZGU6IG51bWJlcjtcbn1cbi8qKiBIb3cgZmFyIHRoZSByZWNlaXZlciBoYXMgdGhpcyBvcmlnaW4gbm93LiBgc2FpZGA6IGBva2AsIGBnYXBgIChyZXdpbmQgdG8gc2VxKSwgYGZvcmtgIChkaWZmZXJzIGF0IGBmb3JrX2F0YCwgb3IgYmVmb3JlKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUnVuQW5zd2VyV2lyZSB7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzYWlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcTogbnVtYmVyO1xuICByZWFkb25seSBoYXNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZvcmtfYXQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFzaWRlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJ1bkFuc3dlcjogU2hhcGU8UnVuQW5zd2VyLCBSdW5BbnN3ZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJ1bkFuc3dlclwiLCBbXG4gIFtcIm9yaWdpblwiLCBcInN0clwiXSxcbiAgW1wic2FpZFwiLCBcInN0clwiXSxcbiAgW1wic2VxXCIsIFwiaW50XCJdLFxuICBbXCJoYXNoXCIsIFwic3RyXCJdLFxuICBbXCJmb3JrX2F0XCIsIFwiaW50XCIsIDBdLFxuICBbXCJhc2lkZVwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogT25lIGFuc3dlciBhIHJ1biwgaW4gdGhlaXIgb3JkZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIFB1c2hBbnN3ZXIge1xuICByZWFkb25seSBydW5zOiByZWFkb25seSAoUnVuQW5zd2VyKVtdO1xufVxuLyoqIE9uZSBhbnN3ZXIgYSBydW4sIGluIHRoZWlyIG9yZGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQdXNoQW5zd2VyV2lyZSB7XG4gIHJlYWRvbmx5IHJ1bnM6IHJlYWRvbmx5IChSdW5BbnN3ZXJXaXJlKVtdO1xufVxuZXhwb3J0IGNvbnN0IFB1c2hBbnN3ZXI6IFNoYXBlPFB1c2hBbnN3ZXIsIFB1c2hBbnN3ZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlB1c2hBbnN3ZXJcIiwgW1xuICBbXCJydW5zXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFJ1bkFuc3dlciB9IH1dLFxuXSwge30pO1xuXG4vKiogRW50cmllcyByZWNlaXZlZCBieSB0aGUgb3RoZXIgbm9kZSBhZnRlciBpdHMgcmVjZWlwdCBudW1iZXIgYGFmdGVyYCwgb2YgdGhlc2Ugc2NvcGVzIChlbXB0eTogYWxsKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRW50cmllc0FzayB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBhZnRlcjogbnVtYmVyO1xuICByZWFkb25seSBtYXJrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGhlYWRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PjtcbiAgcmVhZG9ubHkgc2NvcGVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBtb3N0OiBudW1iZXI7XG59XG4vKiogRW50cmllcyByZWNlaXZlZCBieSB0aGUgb3RoZXIgbm9kZSBhZnRlciBpdHMgcmVjZWlwdCBudW1iZXIgYGFmdGVyYCwgb2YgdGhlc2Ugc2NvcGVzIChlbXB0eTogYWxsKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRW50cmllc0Fza1dpcmUge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXI6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWFyaz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgaGVhZHM/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2NvcGVzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbW9zdD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBFbnRyaWVzQXNrOiBTaGFwZTxFbnRyaWVzQXNrLCBFbnRyaWVzQXNrV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJFbnRyaWVzQXNrXCIsIFtcbiAgW1widGVuYW50XCIsIFwic3RyXCJdLFxuICBbXCJhZnRlclwiLCBcImludFwiXSxcbiAgW1wibWFya1wiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiaGVhZHNcIiwgeyBtYXA6IFwiaW50XCIgfSwge31dLFxuICBbXCJzY29wZXNcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbiAgW1wibW9zdFwiLCBcImludFwiLCA1MDBdLFxuXSwge30pO1xuXG4vKiogT25lIGVudHJ5IGFzIGl0IHN0YW5kcyB1cHN0cmVhbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHVsbGVkRW50cnkge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgc2VxOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbn1cbi8qKiBPbmUgZW50cnkgYXMgaXQgc3RhbmRzIHVwc3RyZWFtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQdWxsZWRFbnRyeVdpcmUge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgc2VxOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBQdWxsZWRFbnRyeTogU2hhcGU8UHVsbGVkRW50cnksIFB1bGxlZEVudHJ5V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJQdWxsZWRFbnRyeVwiLCBbXG4gIFtcIm9yaWdpblwiLCBcInN0clwiXSxcbiAgW1wic2VxXCIsIFwiaW50XCJdLFxuICBbXCJ0ZXh0XCIsIFwic3RyXCJdLFxuXSwge1wiYXJyYXlcIjogdHJ1ZX0pO1xuXG4vKiogRW50cmllcyBpbiB0aGUgb3JkZXIgb2YgdGhlIG90aGVyIG5vZGUncyByZWNlaXB0LCB1cCB0byBgdXB0b2A7IGFzayBhZ2FpbiBhZnRlciBpdCB3aGlsZSBgbW9yZWAuICovXG5leHBvcnQgaW50ZXJmYWNlIEVudHJpZXNQYWdlIHtcbiAgcmVhZG9ubHkgdXB0bzogbnVtYmVyO1xuICByZWFkb25seSBtb3JlOiBib29sZWFuO1xuICByZWFkb25seSBlbnRyaWVzOiByZWFkb25seSAoUHVsbGVkRW50cnkpW107XG4gIHJlYWRvbmx5IG1hcms6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVzdGFydDogYm9vbGVhbjtcbn1cbi8qKiBFbnRyaWVzIGluIHRoZSBvcmRlciBvZiB0aGUgb3RoZXIgbm9kZSdzIHJlY2VpcHQsIHVwIHRvIGB1cHRvYDsgYXNrIGFnYWluIGFmdGVyIGl0IHdoaWxlIGBtb3JlYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRW50cmllc1BhZ2VXaXJlIHtcbiAgcmVhZG9ubHkgdXB0bzogbnVtYmVyO1xuICByZWFkb25seSBtb3JlOiBib29sZWFuO1xuICByZWFkb25seSBlbnRyaWVzOiByZWFkb25seSAoUHVsbGVkRW50cnlXaXJlKVtdO1xuICByZWFkb25seSBtYXJrPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZXN0YXJ0PzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBFbnRyaWVzUGFnZTogU2hhcGU8RW50cmllc1BhZ2UsIEVudHJpZXNQYWdlV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJFbnRyaWVzUGFnZVwiLCBbXG4gIFtcInVwdG9cIiwgXCJpbnRcIl0sXG4gIFtcIm1vcmVcIiwgXCJib29sXCJdLFxuICBbXCJlbnRyaWVzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFB1bGxlZEVudHJ5IH0gfV0sXG4gIFtcIm1hcmtcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInJlc3RhcnRcIiwgXCJib29sXCIsIGZhbHNlXSxcbl0sIHt9KTtcblxuLyoqIFdoYXQgeW91IGhhdmUgb2YgdGhpcyBvcmlnaW4gYWZ0ZXIgYGFmdGVyYDogZm9yIGEgbm9kZSB0aGF0IGxvc3QgdGhlIHRhaWwgb2YgaXRzIG93biBqb3VybmFsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSdW5Bc2sge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFmdGVyOiBudW1iZXI7XG59XG4vKiogV2hhdCB5b3UgaGF2ZSBvZiB0aGlzIG9yaWdpbiBhZnRlciBgYWZ0ZXJgOiBmb3IgYSBub2RlIHRoYXQgbG9zdCB0aGUgdGFpbCBvZiBpdHMgb3duIGpvdXJuYWwuICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1bkFza1dpcmUge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFmdGVyOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgUnVuQXNrOiBTaGFwZTxSdW5Bc2ssIFJ1bkFza1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUnVuQXNrXCIsIFtcbiAgW1widGVuYW50XCIsIFwic3RyXCJdLFxuICBbXCJvcmlnaW5cIiwgXCJzdHJcIl0sXG4gIFtcImFmdGVyXCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogQSBwZXJzb24ncyBrZXlzIChiYXNlNjQsIG9uZSBhZnRlciB0aGUgb3RoZXIpLCBvciB0aGVpciBkZXN0cnVjdGlvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS2V5TGluZSB7XG4gIHJlYWRvbmx5IHBlcnNvbjogc3RyaW5nO1xuICByZWFkb25seSBrZXk6IHN0cmluZztcbiAgcmVhZG9ubHkgZGVzdHJveWVkOiBib29sZWFuO1xufVxuLyoqIEEgcGVyc29uJ3Mga2V5cyAoYmFzZTY0LCBvbmUgYWZ0ZXIgdGhlIG90aGVyKSwgb3IgdGhlaXIgZGVzdHJ1Y3Rpb24uICovXG5leHBvcnQgaW50ZXJmYWNlIEtleUxpbmVXaXJlIHtcbiAgcmVhZG9ubHkgcGVyc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSBkZXN0cm95ZWQ/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEtleUxpbmU6IFNoYXBlPEtleUxpbmUsIEtleUxpbmVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIktleUxpbmVcIiwgW1xuICBbXCJwZXJzb25cIiwgXCJzdHJcIl0sXG4gIFtcImtleVwiLCBcInN0clwiXSxcbiAgW1wiZGVzdHJveWVkXCIsIFwiYm9vbFwiLCBmYWxzZV0sXG5dLCB7XCJhcnJheVwiOiB0cnVlfSk7XG5cbi8qKiBLZXlzIG9mIHNlYWxlZCBwZXJzb25hbCBkYXRhIHRoYXQgdGhlIHNlbmRlciBoYXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEtleXNQdXQge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkga2V5czogcmVhZG9ubHkgKEtleUxpbmUpW107XG59XG4vKiogS2V5cyBvZiBzZWFsZWQgcGVyc29uYWwgZGF0YSB0aGF0IHRoZSBzZW5kZXIgaGFzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLZXlzUHV0V2lyZSB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBrZXlzOiByZWFkb25seSAoS2V5TGluZVdpcmUpW107XG59XG5leHBvcnQgY29uc3QgS2V5c1B1dDogU2hhcGU8S2V5c1B1dCwgS2V5c1B1dFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiS2V5c1B1dFwiLCBbXG4gIFtcInRlbmFudFwiLCBcInN0clwiXSxcbiAgW1wia2V5c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBLZXlMaW5lIH0gfV0sXG5dLCB7fSk7XG5cbi8qKiBLZXlzIHRoYXQgdGhlIG90aGVyIG5vZGUgaGFzLCBhZnRlciBpdHMgcmVjZWlwdCBudW1iZXIgYGFmdGVyYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS2V5c0FzayB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBhZnRlcjogbnVtYmVyO1xufVxuLyoqIEtleXMgdGhhdCB0aGUgb3RoZXIgbm9kZSBoYXMsIGFmdGVyIGl0cyByZWNlaXB0IG51bWJlciBgYWZ0ZXJgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLZXlzQXNrV2lyZSB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBhZnRlcjogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IEtleXNBc2s6IFNoYXBlPEtleXNBc2ssIEtleXNBc2tXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIktleXNBc2tcIiwgW1xuICBbXCJ0ZW5hbnRcIiwgXCJzdHJcIl0sXG4gIFtcImFmdGVyXCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogS2V5cyB1cCB0byB0aGUgcmVjZWlwdCBudW1iZXIgYHVwdG9gLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLZXlzUGFnZSB7XG4gIHJlYWRvbmx5IHVwdG86IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9yZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkga2V5czogcmVhZG9ubHkgKEtleUxpbmUpW107XG59XG4vKiogS2V5cyB1cCB0byB0aGUgcmVjZWlwdCBudW1iZXIgYHVwdG9gLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLZXlzUGFnZVdpcmUge1xuICByZWFkb25seSB1cHRvOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vcmU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGtleXM6IHJlYWRvbmx5IChLZXlMaW5lV2lyZSlbXTtcbn1cbmV4cG9ydCBjb25zdCBLZXlzUGFnZTogU2hhcGU8S2V5c1BhZ2UsIEtleXNQYWdlV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJLZXlzUGFnZVwiLCBbXG4gIFtcInVwdG9cIiwgXCJpbnRcIl0sXG4gIFtcIm1vcmVcIiwgXCJib29sXCJdLFxuICBbXCJrZXlzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IEtleUxpbmUgfSB9XSxcbl0sIHt9KTtcblxuLyoqIFJvd3Mgb2YgcHVsbGVkIHZpZXdzIHRoYXQgY2hhbmdlZCBhZnRlciBgYWZ0ZXJgOyBvZiBvbmUgYnJhbmNoLCBvciBvZiBhbGwgd2hlbiBcIlwiLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3dzQXNrIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFmdGVyOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1hcms6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1vc3Q6IG51bWJlcjtcbn1cbi8qKiBSb3dzIG9mIHB1bGxlZCB2aWV3cyB0aGF0IGNoYW5nZWQgYWZ0ZXIgYGFmdGVyYDsgb2Ygb25lIGJyYW5jaCwgb3Igb2YgYWxsIHdoZW4gXCJcIi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm93c0Fza1dpcmUge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXI6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWFyaz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBtb3N0PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJvd3NBc2s6IFNoYXBlPFJvd3NBc2ssIFJvd3NBc2tXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJvd3NBc2tcIiwgW1xuICBbXCJ0ZW5hbnRcIiwgXCJzdHJcIl0sXG4gIFtcImFmdGVyXCIsIFwiaW50XCJdLFxuICBbXCJtYXJrXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm1vc3RcIiwgXCJpbnRcIiwgNTAwMF0sXG5dLCB7fSk7XG5cbi8qKiBDaGFuZ2VkIHJvd3MgYnkgdmlldywgaW4gdGhlIG9yZGVyIG9mIGBWaWV3LmNvbHVtbnMoKWAgd2l0aG91dCB0ZW5hbnQsIGFuZCBrZXlzIG9mIHJvd3MgdGhhdCB3ZW50IGF3YXkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvd3NQYWdlIHtcbiAgcmVhZG9ubHkgdXB0bzogbnVtYmVyO1xuICByZWFkb25seSBtb3JlOiBib29sZWFuO1xuICByZWFkb25seSByb3dzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSAocmVhZG9ubHkgKG51bWJlciB8IHN0cmluZylbXSlbXT4+O1xuICByZWFkb25seSBnb25lOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSAocmVhZG9ubHkgKG51bWJlciB8IHN0cmluZylbXSlbXT4+O1xuICByZWFkb25seSBnZW5lcmF0aW9uczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIHJlYWRvbmx5IG1hcms6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVzdGFydDogYm9vbGVhbjtcbn1cbi8qKiBDaGFuZ2VkIHJvd3MgYnkgdmlldywgaW4gdGhlIG9yZGVyIG9mIGBWaWV3LmNvbHVtbnMoKWAgd2l0aG91dCB0ZW5hbnQsIGFuZCBrZXlzIG9mIHJvd3MgdGhhdCB3ZW50IGF3YXkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvd3NQYWdlV2lyZSB7XG4gIHJlYWRvbmx5IHVwdG86IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9yZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgcm93czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgKHJlYWRvbmx5IChudW1iZXIgfCBzdHJpbmcpW10pW10+PjtcbiAgcmVhZG9ubHkgZ29uZTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgKHJlYWRvbmx5IChudW1iZXIgfCBzdHJpbmcpW10pW10+PjtcbiAgcmVhZG9ubHkgZ2VuZXJhdGlvbnM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuICByZWFkb25seSBtYXJrPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZXN0YXJ0PzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSb3dzUGFnZTogU2hhcGU8Um93c1BhZ2UsIFJvd3NQYWdlV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSb3dzUGFnZVwiLCBbXG4gIFtcInVwdG9cIiwgXCJpbnRcIl0sXG4gIFtcIm1vcmVcIiwgXCJib29sXCJdLFxuICBbXCJyb3dzXCIsIHsgbWFwOiB7IGxpc3Q6IHsgbGlzdDogeyBhbnk6IFtcImludFwiLCBcInN0clwiXSB9IH0gfSB9XSxcbiAgW1wiZ29uZVwiLCB7IG1hcDogeyBsaXN0OiB7IGxpc3Q6IHsgYW55OiBbXCJpbnRcIiwgXCJzdHJcIl0gfSB9IH0gfV0sXG4gIFtcImdlbmVyYXRpb25zXCIsIHsgbWFwOiBcImludFwiIH1dLFxuICBbXCJtYXJrXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZXN0YXJ0XCIsIFwiYm9vbFwiLCBmYWxzZV0sXG5dLCB7fSk7XG5cbi8qKiBQZXJzb25hbCBkYXRhIGluIHRoZSBqb3VybmFsOiByZWFkYWJsZSBvbmx5IHdoaWxlIHRoZSBwZXJzb24ncyBrZXkgZXhpc3RzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZWFsZWQge1xuICByZWFkb25seSBwZXJzb246IHN0cmluZztcbiAgcmVhZG9ubHkgYm94OiBzdHJpbmc7XG59XG4vKiogUGVyc29uYWwgZGF0YSBpbiB0aGUgam91cm5hbDogcmVhZGFibGUgb25seSB3aGlsZSB0aGUgcGVyc29uJ3Mga2V5IGV4aXN0cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2VhbGVkV2lyZSB7XG4gIHJlYWRvbmx5IHBlcnNvbjogc3RyaW5nO1xuICByZWFkb25seSBib3g6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBTZWFsZWQ6IFNoYXBlPFNlYWxlZCwgU2VhbGVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTZWFsZWRcIiwgW1xuICBbXCJwZXJzb25cIiwgXCJzdHJcIl0sXG4gIFtcImJveFwiLCBcInN0clwiXSxcbl0sIHt9KTtcbiIsICIvKiogQSBoeWJyaWQgbG9naWNhbCBjbG9jayB0aGF0IHN1cnZpdmVzIHdyb25nIGRldmljZSBjbG9ja3MuIFR3aW4gb2YgYGxhbmNhci9rZXJuZWwvY2xvY2sucHlgLiAqL1xuXG4vKiogQSByZW1vdGUgc3RhbXAgZnVydGhlciBhaGVhZCBvZiBvdXIgb3duIGNsb2NrIHRoYW4gdGhpcyBpcyBzaG93biBhcyBza2V3LCBidXQgbm90IGFkb3B0ZWQuICovXG5leHBvcnQgY29uc3QgTUFYX0FIRUFEX01TID0gM182MDBfMDAwO1xuZXhwb3J0IGNvbnN0IE1BWF9USUNLID0gMV8wMDBfMDAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIFN0YW1wIHtcbiAgcmVhZG9ubHkgbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGljazogbnVtYmVyO1xufVxuXG4vKiogR2l2ZXMgc3RhbXBzIHRoYXQgbmV2ZXIgZ28gYmFjaywgbmVhciB0aGUgZGV2aWNlJ3Mgb3duIGNsb2NrLiBgd2FsbGAgYW5zd2VycyBtaWxsaXNlY29uZHMgc2luY2UgMTk3MC4gKi9cbmV4cG9ydCBjbGFzcyBIeWJyaWRDbG9jayB7XG4gIHJlYWRvbmx5IHdhbGw6ICgpID0+IG51bWJlcjtcbiAgcHJpdmF0ZSBsYXN0OiBTdGFtcCA9IHsgbXM6IDAsIHRpY2s6IDAgfTtcblxuICBjb25zdHJ1Y3Rvcih3YWxsOiAoKSA9PiBudW1iZXIpIHtcbiAgICB0aGlzLndhbGwgPSAoKSA9PiBNYXRoLm1heCgwLCBNYXRoLmZsb29yKHdhbGwoKSkpO1xuICB9XG5cbiAgLyoqIFRoZSBuZXh0IHN0YW1wOiBsYXRlciB0aGFuIGV2ZXJ5IHN0YW1wIGdpdmVuIG9yIHdpdG5lc3NlZCBiZWZvcmUuIGB3YWxsTXNgOiB3aGF0IHRoZSBkZXZpY2UncyBjbG9jayBoYXMganVzdCBzYWlkLiAqL1xuICBub3cod2FsbE1zID0gdGhpcy53YWxsKCkpOiBTdGFtcCB7XG4gICAgY29uc3QgeyBtcywgdGljayB9ID0gdGhpcy5sYXN0O1xuICAgIGlmICh3YWxsTXMgPiBtcykgdGhpcy5sYXN0ID0geyBtczogd2FsbE1zLCB0aWNrOiAwIH07XG4gICAgZWxzZSB0aGlzLmxhc3QgPSB0aWNrIDwgTUFYX1RJQ0sgPyB7IG1zLCB0aWNrOiB0aWNrICsgMSB9IDogeyBtczogbXMgKyAxLCB0aWNrOiAwIH07XG4gICAgcmV0dXJuIHRoaXMubGFzdDtcbiAgfVxuXG4gIC8qKiBNYWtlcyBsYXRlciBzdGFtcHMgZm9sbG93IHRoaXMgcmVtb3RlIG9uZSwgdW5sZXNzIGl0IGlzIHRvbyBmYXIgYWhlYWQgdG8gYmUgYmVsaWV2ZWQuICovXG4gIHdpdG5lc3Moc3RhbXA6IFN0YW1wKTogdm9pZCB7XG4gICAgaWYgKGlzTGF0ZXIoc3RhbXAsIHRoaXMubGFzdCkgJiYgc3RhbXAubXMgPD0gdGhpcy53YWxsKCkgKyBNQVhfQUhFQURfTVMpIHRoaXMubGFzdCA9IHN0YW1wO1xuICB9XG5cbiAgLyoqIENvbnRpbnVlcyBmcm9tIG91ciBvd24gam91cm5hbCdzIGxhc3Qgc3RhbXAsIHdoYXRldmVyIHRoZSBkZXZpY2UncyBjbG9jayBzYXlzIGFmdGVyIGEgYm9vdC4gKi9cbiAgcmVzdGFydChzdGFtcDogU3RhbXApOiB2b2lkIHtcbiAgICBpZiAoaXNMYXRlcihzdGFtcCwgdGhpcy5sYXN0KSkgdGhpcy5sYXN0ID0geyBtczogc3RhbXAubXMsIHRpY2s6IHN0YW1wLnRpY2sgfTtcbiAgfVxufVxuXG5mdW5jdGlvbiBpc0xhdGVyKGE6IFN0YW1wLCBiOiBTdGFtcCk6IGJvb2xlYW4ge1xuICByZXR1cm4gYS5tcyA+IGIubXMgfHwgKGEubXMgPT09IGIubXMgJiYgYS50aWNrID4gYi50aWNrKTtcbn1cbiIsICIvKiogU0hBLTI1NiAoRklQUyAxODAtNCk6IGJ5IFdlYkNyeXB0byB3aGVyZSB0aGVyZSBpcyBvbmUsIGJ5IGhhbmQgb24gcGxhaW4gaHR0cCBwYWdlcywgd2hlcmUgYnJvd3NlcnMgaGlkZSBpdC4gKi9cblxuLyoqIFRoZSBkaWdlc3Qgb2YgYnl0ZXMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc2hhMjU2KGRhdGE6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+KTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICBjb25zdCBzdWJ0bGUgPSBnbG9iYWxUaGlzLmNyeXB0bz8uc3VidGxlIGFzIFN1YnRsZUNyeXB0byB8IHVuZGVmaW5lZDtcbiAgcmV0dXJuIHN1YnRsZSA/IG5ldyBVaW50OEFycmF5KGF3YWl0IHN1YnRsZS5kaWdlc3QoXCJTSEEtMjU2XCIsIGRhdGEpKSA6IHNoYTI1NkJ5SGFuZChkYXRhKTtcbn1cblxuLyoqIFRoZSBmcmFjdGlvbmFsIHBhcnRzIG9mIHRoZSByb290cyBvZiB0aGUgZmlyc3QgcHJpbWVzOiBzcXVhcmUgcm9vdHMgYmVnaW4gdGhlIHN0YXRlLCBjdWJlIHJvb3RzIGdvIGludG8gdGhlIHJvdW5kcy4gKi9cbmNvbnN0IFtTVEFURSwgUk9VTkRTXSA9IGNvbnN0YW50cygpO1xuXG5leHBvcnQgZnVuY3Rpb24gc2hhMjU2QnlIYW5kKGRhdGE6IFVpbnQ4QXJyYXkpOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPiB7XG4gIGNvbnN0IGJsb2NrcyA9IHBhZGRlZChkYXRhKTtcbiAgY29uc3Qgc3RhdGUgPSBVaW50MzJBcnJheS5mcm9tKFNUQVRFKTtcbiAgY29uc3Qgd29yZHMgPSBuZXcgVWludDMyQXJyYXkoNjQpO1xuICBmb3IgKGxldCBzdGFydCA9IDA7IHN0YXJ0IDwgYmxvY2tzLmJ5dGVMZW5ndGg7IHN0YXJ0ICs9IDY0KSB7XG4gICAgZm9yIChsZXQgbiA9IDA7IG4gPCAxNjsgbiArPSAxKSB3b3Jkc1tuXSA9IGJsb2Nrcy5nZXRVaW50MzIoc3RhcnQgKyA0ICogbik7XG4gICAgZm9yIChsZXQgbiA9IDE2OyBuIDwgNjQ7IG4gKz0gMSkge1xuICAgICAgY29uc3QgW2EsIGJdID0gW3dvcmRzW24gLSAxNV0hLCB3b3Jkc1tuIC0gMl0hXTtcbiAgICAgIGNvbnN0IG1peGVkQSA9IHR1cm5lZChhLCA3KSBeIHR1cm5lZChhLCAxOCkgXiAoYSA+Pj4gMyk7XG4gICAgICBjb25zdCBtaXhlZEIgPSB0dXJuZWQoYiwgMTcpIF4gdHVybmVkKGIsIDE5KSBeIChiID4+PiAxMCk7XG4gICAgICB3b3Jkc1tuXSA9IHdvcmRzW24gLSAxNl0hICsgbWl4ZWRBICsgd29yZHNbbiAtIDddISArIG1peGVkQjtcbiAgICB9XG4gICAgY29tcHJlc3Moc3RhdGUsIHdvcmRzKTtcbiAgfVxuICBjb25zdCBkaWdlc3QgPSBuZXcgRGF0YVZpZXcobmV3IEFycmF5QnVmZmVyKDMyKSk7XG4gIHN0YXRlLmZvckVhY2goKHdvcmQsIG4pID0+IGRpZ2VzdC5zZXRVaW50MzIoNCAqIG4sIHdvcmQpKTtcbiAgcmV0dXJuIG5ldyBVaW50OEFycmF5KGRpZ2VzdC5idWZmZXIpO1xufVxuXG5mdW5jdGlvbiBjb21wcmVzcyhzdGF0ZTogVWludDMyQXJyYXksIHdvcmRzOiBVaW50MzJBcnJheSk6IHZvaWQge1xuICBsZXQgW2EsIGIsIGMsIGQsIGUsIGYsIGcsIGhdID0gQXJyYXkuZnJvbShzdGF0ZSkgYXMgW251bWJlciwgbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyXTtcbiAgZm9yIChsZXQgbiA9IDA7IG4gPCA2NDsgbiArPSAxKSB7XG4gICAgY29uc3Qgb25lID0gaCArICh0dXJuZWQoZSwgNikgXiB0dXJuZWQoZSwgMTEpIF4gdHVybmVkKGUsIDI1KSkgKyAoKGUgJiBmKSBeICh+ZSAmIGcpKSArIFJPVU5EU1tuXSEgKyB3b3Jkc1tuXSE7XG4gICAgY29uc3QgdHdvID0gKHR1cm5lZChhLCAyKSBeIHR1cm5lZChhLCAxMykgXiB0dXJuZWQoYSwgMjIpKSArICgoYSAmIGIpIF4gKGEgJiBjKSBeIChiICYgYykpO1xuICAgIFtoLCBnLCBmLCBlLCBkLCBjLCBiLCBhXSA9IFtnLCBmLCBlLCAoZCArIG9uZSkgfCAwLCBjLCBiLCBhLCAob25lICsgdHdvKSB8IDBdO1xuICB9XG4gIFthLCBiLCBjLCBkLCBlLCBmLCBnLCBoXS5mb3JFYWNoKCh3b3JkLCBuKSA9PiB7XG4gICAgc3RhdGVbbl0hICs9IHdvcmQ7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBwYWRkZWQoZGF0YTogVWludDhBcnJheSk6IERhdGFWaWV3IHtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShNYXRoLmNlaWwoKGRhdGEubGVuZ3RoICsgOSkgLyA2NCkgKiA2NCk7XG4gIGJ5dGVzLnNldChkYXRhKTtcbiAgYnl0ZXNbZGF0YS5sZW5ndGhdID0gMHg4MDtcbiAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIpO1xuICB2aWV3LnNldFVpbnQzMihieXRlcy5sZW5ndGggLSA4LCBNYXRoLmZsb29yKGRhdGEubGVuZ3RoIC8gMiAqKiAyOSkpO1xuICB2aWV3LnNldFVpbnQzMihieXRlcy5sZW5ndGggLSA0LCBkYXRhLmxlbmd0aCA8PCAzKTtcbiAgcmV0dXJuIHZpZXc7XG59XG5cbmZ1bmN0aW9uIHR1cm5lZCh3b3JkOiBudW1iZXIsIGJ5OiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gKHdvcmQgPj4+IGJ5KSB8ICh3b3JkIDw8ICgzMiAtIGJ5KSk7XG59XG5cbmZ1bmN0aW9uIGNvbnN0YW50cygpOiBbVWludDMyQXJyYXksIFVpbnQzMkFycmF5XSB7XG4gIGNvbnN0IHByaW1lczogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgbiA9IDI7IHByaW1lcy5sZW5ndGggPCA2NDsgbiArPSAxKSBpZiAocHJpbWVzLmV2ZXJ5KChwcmltZSkgPT4gbiAlIHByaW1lKSkgcHJpbWVzLnB1c2gobik7XG4gIGNvbnN0IGZyYWN0aW9uID0gKHJvb3Q6IG51bWJlcikgPT4gTWF0aC5mbG9vcigocm9vdCAtIE1hdGguZmxvb3Iocm9vdCkpICogMiAqKiAzMik7XG4gIHJldHVybiBbVWludDMyQXJyYXkuZnJvbShwcmltZXMuc2xpY2UoMCwgOCkubWFwKChuKSA9PiBmcmFjdGlvbihNYXRoLnNxcnQobikpKSksIFVpbnQzMkFycmF5LmZyb20ocHJpbWVzLm1hcCgobikgPT4gZnJhY3Rpb24oTWF0aC5jYnJ0KG4pKSkpXTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGhleChieXRlczogVWludDhBcnJheSk6IHN0cmluZyB7XG4gIHJldHVybiBBcnJheS5mcm9tKGJ5dGVzLCAoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgXCIwXCIpKS5qb2luKFwiXCIpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdW5oZXgodGV4dDogc3RyaW5nKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICByZXR1cm4gVWludDhBcnJheS5mcm9tKHRleHQubWF0Y2goLy4uL2cpID8/IFtdLCAocGFpcikgPT4gTnVtYmVyLnBhcnNlSW50KHBhaXIsIDE2KSk7XG59XG4iLCAiLyoqXG4gKiBPbmUgbGluZSBvZiB0aGUgam91cm5hbDogZnJvemVuIHRleHQsIHdyaXR0ZW4gb25jZSBieSBpdHMgb3JpZ2luIGFuZCBuZXZlciByZS1zZXJpYWxpc2VkLiBUd2luIG9mIGBsYW5jYXIva2VybmVsL2VudHJ5LnB5YC5cbiAqXG4gKiBUaGUgaGFzaCBvZiBhbiBlbnRyeSBpcyBTSEEtMjU2IG9mIHRoZSBoYXNoIGJlZm9yZSBpdCBhbmQgaXRzIFVURi04IGJ5dGVzOyBoYXNoZXMgdHJhdmVsIGFuZCBhcmUga2VwdCBpbiBoZXguXG4gKi9cblxuaW1wb3J0IHsgdHlwZSBGYWN0U2hhcGUsIHF1b3RlZCwgc2NvcGVPZiwgc3ViamVjdE9mLCB3cml0ZSB9IGZyb20gXCIuLi9zaGFwZS50c1wiO1xuaW1wb3J0IHsgaGV4LCBzaGEyNTYsIHVuaGV4IH0gZnJvbSBcIi4vc2hhMjU2LnRzXCI7XG5cbmV4cG9ydCBjb25zdCBNQVhfRU5UUllfQllURVMgPSA2NV81MzY7XG5jb25zdCBNQVhfU1VCSkVDVCA9IDI0MDtcbmNvbnN0IE1BWF9TSE9SVCA9IDEyMDtcblxuLyoqIFdoYXQgYW4gZW50cnkgc2F5cyBiZXNpZGVzIGl0cyBmYWN0LiBgZGV2aWNlX21zYCAwOiB0aGUgc2FtZSBhcyBgbXNgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBIZWFkaW5nIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGljazogbnVtYmVyO1xuICByZWFkb25seSBkZXZpY2VfbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgLyoqIFRoZSBjYWxsZXIncyBvd24ga2V5IG9mIHRoZSB3aXNoIHRoYXQgbGVkIGhlcmUsIHNvIHRoYXQgYSByZXBlYXRlZCB3aXNoIGlzIGFuc3dlcmVkLCBub3QgZG9uZSBhZ2Fpbi4gKi9cbiAgcmVhZG9ubHkgd2lzaDogc3RyaW5nO1xuICByZWFkb25seSBjYXVzZTogc3RyaW5nO1xufVxuXG4vKiogQW4gZW50cnkgYXMgaXQgaXMgcmVhZDogaXRzIGhlYWRpbmcsIHdoYXQgaXQgaXMgYWJvdXQsIGFuZCBpdHMgZmFjdCBhcyBwbGFpbiBKU09OLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRyeSBleHRlbmRzIEhlYWRpbmcge1xuICByZWFkb25seSBzY29wZTogc3RyaW5nO1xuICByZWFkb25seSBzdWJqZWN0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdjogbnVtYmVyO1xuICByZWFkb25seSBib2R5OiB1bmtub3duO1xufVxuXG5jb25zdCBlbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKCk7XG5cbi8qKiBXcml0ZXMgYSBmYWN0IGRvd24gZm9yIGV2ZXIuIFRocm93cyB3aGVuIGl0IGlzIHRvbyBsYXJnZSB0byB0cmF2ZWwgb3IgYSBuYW1lIGluIGl0IGlzIHRvbyBsb25nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyZWV6ZTxULCBHPihoZWFkaW5nOiBIZWFkaW5nLCBvZjogRmFjdFNoYXBlPFQsIEc+LCBmYWN0OiBUKTogc3RyaW5nIHtcbiAgcmV0dXJuIGZyZWV6ZVJhdyh7IC4uLmhlYWRpbmcsIHNjb3BlOiBzY29wZU9mKG9mLCBmYWN0KSwgc3ViamVjdDogc3ViamVjdE9mKG9mLCBmYWN0KSwga2luZDogb2Yua2luZCwgdjogb2YudiB9LCB3cml0ZShvZiwgZmFjdCkpO1xufVxuXG4vKiogV3JpdGVzIGFuIGVudHJ5IGRvd24gd2hvc2UgZmFjdCBpcyBhbHJlYWR5IGNhbm9uaWNhbCBKU09OLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyZWV6ZVJhdyhlbnRyeTogT21pdDxFbnRyeSwgXCJib2R5XCI+LCBib2R5OiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCB7IHNjb3BlLCBraW5kLCB3aXNoLCBhY3Rvciwgc3ViamVjdCB9ID0gZW50cnk7XG4gIGNvbnN0IHRvb0xvbmcgPSBbc2NvcGUsIGtpbmQsIHdpc2gsIGFjdG9yXS5zb21lKChuYW1lKSA9PiBBcnJheS5mcm9tKG5hbWUpLmxlbmd0aCA+IE1BWF9TSE9SVCk7XG4gIGlmICh0b29Mb25nIHx8IEFycmF5LmZyb20oc3ViamVjdCkubGVuZ3RoID4gTUFYX1NVQkpFQ1QpIHRocm93IG5ldyBFcnJvcihgYSBuYW1lIHRvbyBsb25nIGZvciBhbiBlbnRyeTogJHtzdWJqZWN0fSAke2tpbmR9ICR7d2lzaH1gKTtcbiAgY29uc3QgdGV4dCA9IGAke29wZW5pbmdPZihlbnRyeSl9JHtib2R5fX1gO1xuICBjb25zdCBieXRlcyA9IGVuY29kZXIuZW5jb2RlKHRleHQpLmxlbmd0aDtcbiAgaWYgKGJ5dGVzID4gTUFYX0VOVFJZX0JZVEVTKSB0aHJvdyBuZXcgRXJyb3IoYGFuIGVudHJ5IG9mICR7Ynl0ZXN9IGJ5dGVzIGlzIGxhcmdlciB0aGFuICR7TUFYX0VOVFJZX0JZVEVTfWApO1xuICByZXR1cm4gdGV4dDtcbn1cblxuLyoqIEV2ZXJ5dGhpbmcgb2YgYW4gZW50cnkncyB0ZXh0IGJlZm9yZSBpdHMgYm9keS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcGVuaW5nT2YoZW50cnk6IE9taXQ8RW50cnksIFwiYm9keVwiPik6IHN0cmluZyB7XG4gIGNvbnN0IHBhcnRzID0gW1xuICAgIGBcInRlbmFudFwiOiR7cXVvdGVkKGVudHJ5LnRlbmFudCl9YCxcbiAgICBgXCJvcmlnaW5cIjoke3F1b3RlZChlbnRyeS5vcmlnaW4pfWAsXG4gICAgYFwic2VxXCI6JHtlbnRyeS5zZXF9YCxcbiAgICBgXCJtc1wiOiR7ZW50cnkubXN9YCxcbiAgICBlbnRyeS50aWNrID8gYFwidGlja1wiOiR7ZW50cnkudGlja31gIDogXCJcIixcbiAgICBlbnRyeS5kZXZpY2VfbXMgPyBgXCJkZXZpY2VfbXNcIjoke2VudHJ5LmRldmljZV9tc31gIDogXCJcIixcbiAgICBlbnRyeS5hY3RvciA/IGBcImFjdG9yXCI6JHtxdW90ZWQoZW50cnkuYWN0b3IpfWAgOiBcIlwiLFxuICAgIGVudHJ5Lndpc2ggPyBgXCJ3aXNoXCI6JHtxdW90ZWQoZW50cnkud2lzaCl9YCA6IFwiXCIsXG4gICAgZW50cnkuY2F1c2UgPyBgXCJjYXVzZVwiOiR7cXVvdGVkKGVudHJ5LmNhdXNlKX1gIDogXCJcIixcbiAgICBlbnRyeS5zY29wZSA9PT0gXCJzaG9wXCIgPyBcIlwiIDogYFwic2NvcGVcIjoke3F1b3RlZChlbnRyeS5zY29wZSl9YCxcbiAgICBgXCJzdWJqZWN0XCI6JHtxdW90ZWQoZW50cnkuc3ViamVjdCl9YCxcbiAgICBgXCJraW5kXCI6JHtxdW90ZWQoZW50cnkua2luZCl9YCxcbiAgICBlbnRyeS52ID09PSAxID8gXCJcIiA6IGBcInZcIjoke2VudHJ5LnZ9YCxcbiAgXTtcbiAgcmV0dXJuIGB7JHtwYXJ0cy5maWx0ZXIoKHBhcnQpID0+IHBhcnQpLmpvaW4oXCIsXCIpfSxcImJvZHlcIjpgO1xufVxuXG4vKiogUmVhZHMgYW4gZW50cnkgdGhhdCB0aGlzIHRpbGwgd3JvdGUgaXRzZWxmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRoYXcodGV4dDogc3RyaW5nKTogRW50cnkge1xuICBjb25zdCBzYWlkID0gSlNPTi5wYXJzZSh0ZXh0KSBhcyBFbnRyeTtcbiAgcmV0dXJuIHsgLi4ueyB0aWNrOiAwLCBkZXZpY2VfbXM6IDAsIGFjdG9yOiBcIlwiLCB3aXNoOiBcIlwiLCBjYXVzZTogXCJcIiwgc2NvcGU6IFwic2hvcFwiLCB2OiAxIH0sIC4uLnNhaWQgfTtcbn1cblxuLyoqIFRoZSBmYWN0IG9mIGFuIGVudHJ5IHRoYXQgdGhpcyB0aWxsIHdyb3RlIGl0c2VsZiwgYXMgdGhlIHZlcnkgdGV4dCB0aGF0IHN0YW5kcyBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBib2R5T2YodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3Qgb3BlbmluZyA9IG9wZW5pbmdPZih0aGF3KHRleHQpKTtcbiAgaWYgKCF0ZXh0LnN0YXJ0c1dpdGgob3BlbmluZykpIHRocm93IG5ldyBFcnJvcihgbm90IGFuIGVudHJ5IGFzIHRoaXMgdGlsbCB3cml0ZXMgdGhlbTogJHt0ZXh0LnNsaWNlKDAsIDgwKX1gKTtcbiAgcmV0dXJuIHRleHQuc2xpY2Uob3BlbmluZy5sZW5ndGgsIC0xKTtcbn1cblxuLyoqIFRoZSBoYXNoIGJlZm9yZSB0aGUgZmlyc3QgZW50cnkgb2YgYW4gb3JpZ2luOiBiaW5kcyB0aGUgY2hhaW4gdG8gaXRzIHRlbmFudCBhbmQgb3JpZ2luLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGdlbmVzaXModGVuYW50OiBzdHJpbmcsIG9yaWdpbjogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgcmV0dXJuIGhleChhd2FpdCBzaGEyNTYoZW5jb2Rlci5lbmNvZGUoYGxhbmNhci8xXFxuJHt0ZW5hbnR9XFxuJHtvcmlnaW59YCkpKTtcbn1cblxuLyoqIFRoZSBoYXNoIG9mIGFuIGVudHJ5OiBTSEEtMjU2IG9mIHRoZSBoYXNoIGJlZm9yZSBpdCBhbmQgaXRzIGZyb3plbiBieXRlcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBsaW5rKHByZXZpb3VzOiBzdHJpbmcsIHRleHQ6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IGJ5dGVzID0gZW5jb2Rlci5lbmNvZGUodGV4dCk7XG4gIGNvbnN0IGJvdGggPSBuZXcgVWludDhBcnJheSgzMiArIGJ5dGVzLmxlbmd0aCk7XG4gIGJvdGguc2V0KHVuaGV4KHByZXZpb3VzKSk7XG4gIGJvdGguc2V0KGJ5dGVzLCAzMik7XG4gIHJldHVybiBoZXgoYXdhaXQgc2hhMjU2KGJvdGgpKTtcbn1cbiIsICIvKiogTmFtZXM6IHRlbiBsZXR0ZXJzIGFuZCBkaWdpdHMgYXQgcmFuZG9tIGZvciBhbiBpbmNhcm5hdGlvbiwgYG9yaWdpbi5zZXFgIGZvciB3aGF0IGFuIGVudHJ5IG1ha2VzLiBUd2luIG9mIHRoZSBodWIncyBpZHMuICovXG5cbi8qKiBTbWFsbCBsZXR0ZXJzIGFuZCBkaWdpdHMgdGhhdCBub2JvZHkgbWlzdGFrZXMgZm9yIG9uZSBhbm90aGVyIG9uIGEgcHJpbnRlZCByZWNlaXB0LiAqL1xuY29uc3QgTEVUVEVSUyA9IFwiMjM0NTY3ODlhYmNkZWZnaGprbW5wcXJzdHV2d3h5elwiO1xuY29uc3QgTEVOR1RIID0gMTA7XG5jb25zdCBGQUlSID0gMjU2IC0gKDI1NiAlIExFVFRFUlMubGVuZ3RoKTsgLy8gYnl0ZXMgZnJvbSBoZXJlIG9uIHdvdWxkIG1ha2Ugc29tZSBsZXR0ZXJzIGxpa2VsaWVyXG5cbmV4cG9ydCB0eXBlIFJhbmRvbSA9IChieXRlczogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4pID0+IFVpbnQ4QXJyYXk7XG5cbmV4cG9ydCBjb25zdCBzeXN0ZW1SYW5kb206IFJhbmRvbSA9IChieXRlcykgPT4gY3J5cHRvLmdldFJhbmRvbVZhbHVlcyhieXRlcyk7XG5cbi8qKiBBIG5hbWUgZm9yIGEgbmV3IGluY2FybmF0aW9uIHRoYXQgbm9ib2R5IGV2ZXIgdXNlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZXdPcmlnaW4ocmFuZG9tOiBSYW5kb20gPSBzeXN0ZW1SYW5kb20pOiBzdHJpbmcge1xuICBsZXQgbmFtZSA9IFwiXCI7XG4gIHdoaWxlIChuYW1lLmxlbmd0aCA8IExFTkdUSCkge1xuICAgIGZvciAoY29uc3QgYnl0ZSBvZiByYW5kb20obmV3IFVpbnQ4QXJyYXkoTEVOR1RIKSkpIHtcbiAgICAgIGlmIChieXRlIDwgRkFJUiAmJiBuYW1lLmxlbmd0aCA8IExFTkdUSCkgbmFtZSArPSBMRVRURVJTW2J5dGUgJSBMRVRURVJTLmxlbmd0aF07XG4gICAgfVxuICB9XG4gIHJldHVybiBuYW1lO1xufVxuXG4vKiogTWludHMgaWRzIG9mIHRoZSBlbnRyeSB0byBjb21lOiBgb3JpZ2luLnNlcWAsIGEgc2Vjb25kIG9uZSBvZiB0aGUgc2FtZSB3aXNoIGdldHMgYC0yYC4gKi9cbmV4cG9ydCBjbGFzcyBNaW50IHtcbiAgcHJpdmF0ZSBtYW55ID0gMDtcbiAgcmVhZG9ubHkgYmFzZTogc3RyaW5nO1xuXG4gIGNvbnN0cnVjdG9yKG9yaWdpbjogc3RyaW5nLCBzZXE6IG51bWJlcikge1xuICAgIHRoaXMuYmFzZSA9IGAke29yaWdpbn0uJHtzZXF9YDtcbiAgfVxuXG4gIG5ld0lkKCk6IHN0cmluZyB7XG4gICAgdGhpcy5tYW55ICs9IDE7XG4gICAgcmV0dXJuIHRoaXMubWFueSA9PT0gMSA/IHRoaXMuYmFzZSA6IGAke3RoaXMuYmFzZX0tJHt0aGlzLm1hbnl9YDtcbiAgfVxufVxuIiwgIi8qKiBSdW5zIG9mIGVudHJpZXMgYXMgbGluZXM6IGEgaGVhZGVyLCB0aGVuIGl0cyBlbnRyaWVzIGFzIHRoZXkgYXJlLiBUd2luIG9mIGBlbmNvZGVfcnVuc2AgaW4gYGxhbmNhci9rZXJuZWwvbWVzc2FnZXMucHlgLiAqL1xuXG5pbXBvcnQgeyByZWFkLCB3cml0ZSB9IGZyb20gXCIuLi9zaGFwZS50c1wiO1xuaW1wb3J0IHsgUnVuSGVhZGVyIH0gZnJvbSBcIi4uL3NoYXBlcy9rZXJuZWwudHNcIjtcblxuZXhwb3J0IGNvbnN0IE1BWF9CQVRDSF9FTlRSSUVTID0gNTAwO1xuZXhwb3J0IGNvbnN0IE1BWF9CQVRDSF9CWVRFUyA9IDI1Nl8wMDA7XG5cbi8qKiBDb25zZWN1dGl2ZSBlbnRyaWVzIG9mIG9uZSBvcmlnaW47IGBwcmV2YCBpcyB0aGUgaGFzaCBiZWZvcmUgdGhlIGZpcnN0LCBpbiBoZXguICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1biB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgZmlyc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJldjogc3RyaW5nO1xuICByZWFkb25seSB0ZXh0czogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGVSdW5zKHJ1bnM6IHJlYWRvbmx5IFJ1bltdKTogc3RyaW5nIHtcbiAgcmV0dXJuIHJ1bnNcbiAgICAuZmxhdE1hcCgoeyB0ZW5hbnQsIG9yaWdpbiwgZmlyc3QsIHByZXYsIHRleHRzIH0pID0+IFtcbiAgICAgIHdyaXRlKFJ1bkhlYWRlciwgeyB0ZW5hbnQsIG9yaWdpbiwgZmlyc3QsIHByZXYsIGVudHJpZXM6IHRleHRzLmxlbmd0aCB9KSxcbiAgICAgIC4uLnRleHRzLFxuICAgIF0pXG4gICAgLmpvaW4oXCJcXG5cIik7XG59XG5cbi8qKiBSdW5zIG91dCBvZiBsaW5lcy4gVGhyb3dzIHdoZW4gdGhlIGhlYWRlcnMgZG8gbm90IGZpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNvZGVSdW5zKGRhdGE6IHN0cmluZyk6IFJ1bltdIHtcbiAgY29uc3QgbGluZXMgPSBkYXRhID8gZGF0YS5zcGxpdChcIlxcblwiKSA6IFtdO1xuICBjb25zdCBydW5zOiBSdW5bXSA9IFtdO1xuICBmb3IgKGxldCBwbGFjZSA9IDA7IHBsYWNlIDwgbGluZXMubGVuZ3RoOyApIHtcbiAgICBjb25zdCB7IGVudHJpZXMsIC4uLmhlYWRlciB9ID0gcmVhZChSdW5IZWFkZXIsIEpTT04ucGFyc2UobGluZXNbcGxhY2VdISkpO1xuICAgIGNvbnN0IHRleHRzID0gbGluZXMuc2xpY2UocGxhY2UgKyAxLCBwbGFjZSArIDEgKyBlbnRyaWVzKTtcbiAgICBpZiAodGV4dHMubGVuZ3RoICE9PSBlbnRyaWVzKSB0aHJvdyBuZXcgRXJyb3IoYGEgcnVuIG9mICR7ZW50cmllc30gZW50cmllcyBlbmRzIGFmdGVyICR7dGV4dHMubGVuZ3RofWApO1xuICAgIHJ1bnMucHVzaCh7IC4uLmhlYWRlciwgdGV4dHMgfSk7XG4gICAgcGxhY2UgKz0gMSArIGVudHJpZXM7XG4gIH1cbiAgcmV0dXJuIHJ1bnM7XG59XG4iLCAiLyoqIFNheXMgZW50cmllcyBhZ2FpbiB1bmRlciBhbm90aGVyIGluY2FybmF0aW9uLCBhcyBgbGFuY2FyL2tlcm5lbC9mb3Jrcy5weWAgZG9lcyBmb3Igbm9kZXMuICovXG5cbmltcG9ydCB0eXBlIHsgSHlicmlkQ2xvY2sgfSBmcm9tIFwiLi4vLi4va2l0L2tlcm5lbC9jbG9jay50c1wiO1xuaW1wb3J0IHsgYm9keU9mLCBmcmVlemVSYXcsIGxpbmssIHRoYXcgfSBmcm9tIFwiLi4vLi4va2l0L2tlcm5lbC9lbnRyeS50c1wiO1xuaW1wb3J0IHR5cGUgeyBMaW5lIH0gZnJvbSBcIi4vc3RvcmUudHNcIjtcblxuLyoqIFdoZXJlIHRoZSBlbnRyaWVzIGFyZSB0byBnbyBvbjogdGhlIGhlYWQgb2YgdGhlIGluY2FybmF0aW9uIHRoYXQgc2F5cyB0aGVtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPbnRvIHtcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcTogbnVtYmVyO1xuICByZWFkb25seSBoYXNoOiBzdHJpbmc7XG59XG5cbi8qKlxuICogVGhlIGxpbmVzIGFzIHRoZSBuZXcgaW5jYXJuYXRpb24gc2F5cyB0aGVtLCBpbiB0aGVpciBvcmRlci5cbiAqXG4gKiBJZHMgbWludGVkIGluIHRob3NlIGVudHJpZXMgKGBvcmlnaW4uc2VxYCkgYXJlIG1pbnRlZCBhbmV3IGluIGV2ZXJ5IG9uZSBvZiB0aGVtLCBzbyB0aGF0IHR3byBzYWxlcyBuZXZlciBzaGFyZSBhbiBpZDtcbiAqIHJlY2VpcHQgbnVtYmVycyBzdGF5IHdoYXQgd2FzIHByaW50ZWQuIEVhY2ggbmFtZXMgdGhlIGVudHJ5IGl0IG9uY2Ugd2FzIGFzIGl0cyBjYXVzZS5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNheUFnYWluKGxpbmVzOiByZWFkb25seSBMaW5lW10sIG9udG86IE9udG8sIGNsb2NrOiBIeWJyaWRDbG9jayk6IFByb21pc2U8TGluZVtdPiB7XG4gIGNvbnN0IHJlbmFtZWQgPSBuZXcgTWFwKGxpbmVzLm1hcCgobGluZSwgcGxhY2UpID0+IFtsaW5lLnNlcSwgb250by5zZXEgKyAxICsgcGxhY2VdKSk7XG4gIGNvbnN0IHNhaWQ6IExpbmVbXSA9IFtdO1xuICBsZXQgYmVmb3JlID0gb250by5oYXNoO1xuICBmb3IgKGNvbnN0IFtwbGFjZSwgbGluZV0gb2YgbGluZXMuZW50cmllcygpKSB7XG4gICAgY29uc3QgbWludGVkID0gbmV3IFJlZ0V4cChgKD88IVtcXFxccHtMfVxcXFxwe059X10pJHtlc2NhcGVkKGxpbmUub3JpZ2luKX1cXFxcLihcXFxcZCspYCwgXCJndVwiKTtcbiAgICBjb25zdCByZW5hbWUgPSAodGV4dDogc3RyaW5nKSA9PlxuICAgICAgdGV4dC5yZXBsYWNlKG1pbnRlZCwgKGZvdW5kLCBzZXE6IHN0cmluZykgPT4ge1xuICAgICAgICBjb25zdCBub3cgPSByZW5hbWVkLmdldChOdW1iZXIoc2VxKSk7XG4gICAgICAgIHJldHVybiBub3cgPT09IHVuZGVmaW5lZCA/IGZvdW5kIDogYCR7b250by5vcmlnaW59LiR7bm93fWA7XG4gICAgICB9KTtcbiAgICBjb25zdCBvbGQgPSB0aGF3KGxpbmUudGV4dCk7XG4gICAgY29uc3QgZW50cnkgPSB7XG4gICAgICAuLi5vbGQsXG4gICAgICAuLi5jbG9jay5ub3coKSxcbiAgICAgIG9yaWdpbjogb250by5vcmlnaW4sXG4gICAgICBzZXE6IG9udG8uc2VxICsgMSArIHBsYWNlLFxuICAgICAgZGV2aWNlX21zOiBvbGQuZGV2aWNlX21zIHx8IG9sZC5tcyxcbiAgICAgIGNhdXNlOiBgJHtsaW5lLm9yaWdpbn0vJHtsaW5lLnNlcX1gLFxuICAgICAgc3ViamVjdDogcmVuYW1lKG9sZC5zdWJqZWN0KSxcbiAgICB9O1xuICAgIGNvbnN0IHRleHQgPSBmcmVlemVSYXcoZW50cnksIHJlbmFtZShib2R5T2YobGluZS50ZXh0KSkpO1xuICAgIGJlZm9yZSA9IGF3YWl0IGxpbmsoYmVmb3JlLCB0ZXh0KTtcbiAgICBzYWlkLnB1c2goeyBvcmlnaW46IGVudHJ5Lm9yaWdpbiwgc2VxOiBlbnRyeS5zZXEsIHRleHQsIGhhc2g6IGJlZm9yZSwga2luZDogbGluZS5raW5kLCB3aXNoOiBsaW5lLndpc2ggfSk7XG4gIH1cbiAgcmV0dXJuIHNhaWQ7XG59XG5cbmZ1bmN0aW9uIGVzY2FwZWQobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIG5hbWUucmVwbGFjZSgvWy4qKz9eJHt9KCl8W1xcXVxcXFxdL2csIFwiXFxcXCQmXCIpO1xufVxuIiwgIi8qKlxuICogVGhlIHNlY29uZCBjb3B5IG9mIHdoYXQgaXMgbm90IHlldCBzYWZlOiBzbWFsbCBmaWxlcyBiZXNpZGUgdGhlIGRhdGFiYXNlLCBzbyB0aGF0IGEgZGF0YWJhc2UgdGhhdCBpcyBsb3N0IG9yIHNldCBiYWNrXG4gKiBjb3N0cyBubyBzYWxlLiBBIGZpbGUgaG9sZHMgdXAgdG8gYFNFR01FTlRgIGNvbnNlY3V0aXZlIGVudHJpZXMgYXMgYSBydW4sIHRoZSB3YXkgdGhleSB0cmF2ZWwuXG4gKi9cblxuaW1wb3J0IHsgbGluayB9IGZyb20gXCIuLi8uLi9raXQva2VybmVsL2VudHJ5LnRzXCI7XG5pbXBvcnQgeyB0eXBlIFJ1biwgZGVjb2RlUnVucyB9IGZyb20gXCIuLi8uLi9raXQva2VybmVsL3J1bnMudHNcIjtcblxuZXhwb3J0IGNvbnN0IFNFR01FTlQgPSA1MDtcblxuLyoqIEEgcGxhY2UgZm9yIHNtYWxsIGZpbGVzLiBXcml0aW5nIG9uZSByZXBsYWNlcyBpdCB3aG9sZTogdGhlIG9sZCB0ZXh0IG9yIHRoZSBuZXcgb25lIGlzIHRoZXJlIGFmdGVyIGEgY3Jhc2guICovXG5leHBvcnQgaW50ZXJmYWNlIFNoZWxmIHtcbiAgbmFtZXMoKTogUHJvbWlzZTxzdHJpbmdbXT47XG4gIHJlYWQobmFtZTogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmc+O1xuICB3cml0ZShuYW1lOiBzdHJpbmcsIHRleHQ6IHN0cmluZyk6IFByb21pc2U8dm9pZD47XG4gIHJlbW92ZShuYW1lOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+O1xufVxuXG4vKiogTm8gc2Vjb25kIGNvcHk6IHdoZXJlIHRoZSBicm93c2VyIGhhcyBubyBmaWxlIHN5c3RlbSBmb3IgcGFnZXMgKHBsYWluIGh0dHApLiAqL1xuZXhwb3J0IGNvbnN0IE5PX1NIRUxGOiBTaGVsZiA9IHtcbiAgbmFtZXM6IGFzeW5jICgpID0+IFtdLFxuICByZWFkOiBhc3luYyAoKSA9PiBcIlwiLFxuICB3cml0ZTogYXN5bmMgKCkgPT4gdW5kZWZpbmVkLFxuICByZW1vdmU6IGFzeW5jICgpID0+IHVuZGVmaW5lZCxcbn07XG5cbi8qKiBUaGUgZmlyc3QgbnVtYmVyIG9mIHRoZSBzZWdtZW50IGFuIGVudHJ5IGJlbG9uZ3MgdG8uICovXG5leHBvcnQgZnVuY3Rpb24gc2VnbWVudE9mKHNlcTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIHNlcSAtICgoc2VxIC0gMSkgJSBTRUdNRU5UKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNlZ21lbnROYW1lKG9yaWdpbjogc3RyaW5nLCBmaXJzdDogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke29yaWdpbn0uJHtTdHJpbmcoZmlyc3QpLnBhZFN0YXJ0KDEyLCBcIjBcIil9Lm5kanNvbmA7XG59XG5cbi8qKiBXaGF0IGEgc2VnbWVudCdzIG5hbWUgc2F5cywgb3IgbnVsbCBmb3IgYSBmaWxlIHRoYXQgaXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkTmFtZShuYW1lOiBzdHJpbmcpOiB7IHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nOyByZWFkb25seSBmaXJzdDogbnVtYmVyIH0gfCBudWxsIHtcbiAgY29uc3QgZm91bmQgPSAvXihbXi5dKylcXC4oXFxkezEyfSlcXC5uZGpzb24kLy5leGVjKG5hbWUpO1xuICByZXR1cm4gZm91bmQgJiYgeyBvcmlnaW46IGZvdW5kWzFdISwgZmlyc3Q6IE51bWJlcihmb3VuZFsyXSkgfTtcbn1cblxuLyoqIEVudHJpZXMgb2Ygb25lIG9yaWdpbiBpbiBhIHJvdywgZWFjaCB3aXRoIHRoZSBoYXNoIHVwIHRvIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdHJldGNoIHtcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpcnN0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHByZXY6IHN0cmluZztcbiAgcmVhZG9ubHkgdGV4dHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBoYXNoZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKiogV2hhdCB0aGUgc2hlbGYgaG9sZHMgb2YgYSB0ZW5hbnQsIGpvaW5lZCB3aGVyZSBvbmUgZmlsZSBnb2VzIG9uIHdoZXJlIGFub3RoZXIgZW5kczsgYnJva2VuIGVuZHMgYXJlIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0cmV0Y2hlcyhzaGVsZjogU2hlbGYsIHRlbmFudDogc3RyaW5nKTogUHJvbWlzZTxTdHJldGNoW10+IHtcbiAgY29uc3QgZm91bmQ6IFN0cmV0Y2hbXSA9IFtdO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgKGF3YWl0IHNoZWxmLm5hbWVzKCkpLmZpbHRlcigob25lKSA9PiByZWFkTmFtZShvbmUpKS5zb3J0KCkpIHtcbiAgICBmb3IgKGNvbnN0IHJ1biBvZiBhd2FpdCByZWFkUnVucyhzaGVsZiwgbmFtZSkpIHtcbiAgICAgIGlmIChydW4udGVuYW50ICE9PSB0ZW5hbnQpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgbmV4dCA9IGF3YWl0IGhhc2hlZChydW4pO1xuICAgICAgY29uc3QgbGFzdCA9IGZvdW5kLmF0KC0xKTtcbiAgICAgIGlmIChsYXN0ICYmIGxhc3Qub3JpZ2luID09PSBuZXh0Lm9yaWdpbiAmJiBsYXN0LmZpcnN0ICsgbGFzdC50ZXh0cy5sZW5ndGggPT09IG5leHQuZmlyc3QgJiYgbGFzdC5oYXNoZXMuYXQoLTEpID09PSBuZXh0LnByZXYpIHtcbiAgICAgICAgZm91bmRbZm91bmQubGVuZ3RoIC0gMV0gPSB7IC4uLmxhc3QsIHRleHRzOiBbLi4ubGFzdC50ZXh0cywgLi4ubmV4dC50ZXh0c10sIGhhc2hlczogWy4uLmxhc3QuaGFzaGVzLCAuLi5uZXh0Lmhhc2hlc10gfTtcbiAgICAgIH0gZWxzZSBpZiAobmV4dC50ZXh0cy5sZW5ndGgpIGZvdW5kLnB1c2gobmV4dCk7XG4gICAgfVxuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVhZFJ1bnMoc2hlbGY6IFNoZWxmLCBuYW1lOiBzdHJpbmcpOiBQcm9taXNlPFJ1bltdPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGRlY29kZVJ1bnMoYXdhaXQgc2hlbGYucmVhZChuYW1lKSk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBbXTsgLy8gaGFsZiBhIGZpbGU6IHRoZSBkYXRhYmFzZSBoYXMgd2hhdCBpdCB3b3VsZCBoYXZlIHNhaWQsIG9yIG5vYm9keSBoYXNcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBoYXNoZWQocnVuOiBSdW4pOiBQcm9taXNlPFN0cmV0Y2g+IHtcbiAgY29uc3QgaGFzaGVzOiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCB0ZXh0czogc3RyaW5nW10gPSBbXTtcbiAgZm9yIChjb25zdCBbcGxhY2UsIHRleHRdIG9mIHJ1bi50ZXh0cy5lbnRyaWVzKCkpIHtcbiAgICBpZiAoIWlzRW50cnkodGV4dCwgcnVuLCBydW4uZmlyc3QgKyBwbGFjZSkpIGJyZWFrO1xuICAgIGhhc2hlcy5wdXNoKGF3YWl0IGxpbmsoaGFzaGVzLmF0KC0xKSA/PyBydW4ucHJldiwgdGV4dCkpO1xuICAgIHRleHRzLnB1c2godGV4dCk7XG4gIH1cbiAgcmV0dXJuIHsgb3JpZ2luOiBydW4ub3JpZ2luLCBmaXJzdDogcnVuLmZpcnN0LCBwcmV2OiBydW4ucHJldiwgdGV4dHMsIGhhc2hlcyB9O1xufVxuXG5mdW5jdGlvbiBpc0VudHJ5KHRleHQ6IHN0cmluZywgcnVuOiBSdW4sIHNlcTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIHRyeSB7XG4gICAgY29uc3Qgc2FpZCA9IEpTT04ucGFyc2UodGV4dCkgYXMgeyB0ZW5hbnQ/OiB1bmtub3duOyBvcmlnaW4/OiB1bmtub3duOyBzZXE/OiB1bmtub3duIH07XG4gICAgcmV0dXJuIHNhaWQudGVuYW50ID09PSBydW4udGVuYW50ICYmIHNhaWQub3JpZ2luID09PSBydW4ub3JpZ2luICYmIHNhaWQuc2VxID09PSBzZXE7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxufVxuXG4vKiogVGhlIGJyb3dzZXIncyBvd24gZmlsZSBzeXN0ZW0gZm9yIHRoaXMgb3JpZ2luIChPUEZTKSwgaW4gYSBmb2xkZXIgb2YgdGhhdCBuYW1lOyBudWxsIHdoZXJlIHRoZXJlIGlzIG5vbmUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYnJvd3NlclNoZWxmKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxTaGVsZiB8IG51bGw+IHtcbiAgaWYgKCFnbG9iYWxUaGlzLm5hdmlnYXRvcj8uc3RvcmFnZT8uZ2V0RGlyZWN0b3J5KSByZXR1cm4gbnVsbDtcbiAgY29uc3Qgcm9vdCA9IGF3YWl0IG5hdmlnYXRvci5zdG9yYWdlLmdldERpcmVjdG9yeSgpO1xuICBjb25zdCBwbGFjZSA9IGF3YWl0IHJvb3QuZ2V0RGlyZWN0b3J5SGFuZGxlKGZvbGRlciwgeyBjcmVhdGU6IHRydWUgfSk7XG4gIHJldHVybiB7XG4gICAgYXN5bmMgbmFtZXMoKSB7XG4gICAgICBjb25zdCBuYW1lczogc3RyaW5nW10gPSBbXTtcbiAgICAgIGZvciBhd2FpdCAoY29uc3QgbmFtZSBvZiAocGxhY2UgYXMgdW5rbm93biBhcyB7IGtleXMoKTogQXN5bmNJdGVyYWJsZTxzdHJpbmc+IH0pLmtleXMoKSkgbmFtZXMucHVzaChuYW1lKTtcbiAgICAgIHJldHVybiBuYW1lcztcbiAgICB9LFxuICAgIGFzeW5jIHJlYWQobmFtZSkge1xuICAgICAgcmV0dXJuIChhd2FpdCAoYXdhaXQgcGxhY2UuZ2V0RmlsZUhhbmRsZShuYW1lKSkuZ2V0RmlsZSgpKS50ZXh0KCk7XG4gICAgfSxcbiAgICBhc3luYyB3cml0ZShuYW1lLCB0ZXh0KSB7XG4gICAgICAvLyB3aGF0IGlzIHdyaXR0ZW4gYmVjb21lcyB0aGUgZmlsZSB3aGVuIGl0IGlzIGNsb3NlZCwgYWxsIGF0IG9uY2VcbiAgICAgIGNvbnN0IGZpbGUgPSBhd2FpdCAoYXdhaXQgcGxhY2UuZ2V0RmlsZUhhbmRsZShuYW1lLCB7IGNyZWF0ZTogdHJ1ZSB9KSkuY3JlYXRlV3JpdGFibGUoKTtcbiAgICAgIGF3YWl0IGZpbGUud3JpdGUodGV4dCk7XG4gICAgICBhd2FpdCBmaWxlLmNsb3NlKCk7XG4gICAgfSxcbiAgICBhc3luYyByZW1vdmUobmFtZSkge1xuICAgICAgYXdhaXQgcGxhY2UucmVtb3ZlRW50cnkobmFtZSkuY2F0Y2goKCkgPT4gdW5kZWZpbmVkKTtcbiAgICB9LFxuICB9O1xufVxuIiwgIi8qKiBLZWVwcyB0aGUgc2Vjb25kIGNvcHkgb2Ygb25lIGluY2FybmF0aW9uOiB3aGF0IG5vIG5vZGUgaGFzIHlldCBnb2VzIG91dCB0byB0aGUgc2hlbGYsIHdoYXQgaXMgc2FmZSBsZWF2ZXMgaXQuICovXG5cbmltcG9ydCB7IGVuY29kZVJ1bnMgfSBmcm9tIFwiLi4vLi4va2l0L2tlcm5lbC9ydW5zLnRzXCI7XG5pbXBvcnQgeyBOT19TSEVMRiwgU0VHTUVOVCwgdHlwZSBTaGVsZiwgcmVhZE5hbWUsIHNlZ21lbnROYW1lLCBzZWdtZW50T2YgfSBmcm9tIFwiLi9zaGVsZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBIZWFkLCBMaW5lIH0gZnJvbSBcIi4vc3RvcmUudHNcIjtcblxuLyoqIFdoYXQgaXMgdG8gYmUgY29waWVkLCBhbmQgd2hlcmUgdG8uICovXG5leHBvcnQgaW50ZXJmYWNlIFNvdXJjZSB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBzaGVsZjogU2hlbGY7XG4gIGxpbmVzKG9yaWdpbjogc3RyaW5nLCBmaXJzdDogbnVtYmVyLCBsYXN0OiBudW1iZXIpOiBQcm9taXNlPExpbmVbXT47XG4gIGhhc2hBdChoZWFkOiBIZWFkLCBzZXE6IG51bWJlcik6IFByb21pc2U8c3RyaW5nIHwgbnVsbD47XG59XG5cbi8qKiBCcmluZ3MgdGhlIGNvcHkgb2YgYW4gaW5jYXJuYXRpb24gdXAgdG8gZGF0ZSwgZnJvbSBhIG51bWJlciBvbi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjb3B5T3V0KHNvdXJjZTogU291cmNlLCBoZWFkOiBIZWFkLCBmcm9tOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgeyBzaGVsZiwgdGVuYW50IH0gPSBzb3VyY2U7XG4gIGNvbnN0IHsgb3JpZ2luIH0gPSBoZWFkO1xuICBpZiAoc2hlbGYgPT09IE5PX1NIRUxGKSByZXR1cm47XG4gIGZvciAoY29uc3QgbmFtZSBvZiBhd2FpdCBzaGVsZi5uYW1lcygpKSB7XG4gICAgY29uc3Qgc2VnbWVudCA9IHJlYWROYW1lKG5hbWUpO1xuICAgIGlmIChzZWdtZW50Py5vcmlnaW4gIT09IG9yaWdpbikgY29udGludWU7XG4gICAgaWYgKHNlZ21lbnQuZmlyc3QgKyBTRUdNRU5UIC0gMSA8PSBoZWFkLmFja2VkIHx8IHNlZ21lbnQuZmlyc3QgPiBoZWFkLnNlcSB8fCBoZWFkLmFja2VkID09PSBoZWFkLnNlcSkgYXdhaXQgc2hlbGYucmVtb3ZlKG5hbWUpO1xuICB9XG4gIGNvbnN0IHN0YXJ0ID0gTWF0aC5tYXgoZnJvbSwgaGVhZC5hY2tlZCArIDEpO1xuICBmb3IgKGxldCBmaXJzdCA9IHNlZ21lbnRPZihzdGFydCk7IHN0YXJ0IDw9IGhlYWQuc2VxICYmIGZpcnN0IDw9IGhlYWQuc2VxOyBmaXJzdCArPSBTRUdNRU5UKSB7XG4gICAgY29uc3QgbGluZXMgPSBhd2FpdCBzb3VyY2UubGluZXMob3JpZ2luLCBNYXRoLm1heChmaXJzdCwgaGVhZC5wcnVuZWQgKyAxKSwgTWF0aC5taW4oaGVhZC5zZXEsIGZpcnN0ICsgU0VHTUVOVCAtIDEpKTtcbiAgICBjb25zdCBwcmV2ID0gbGluZXMubGVuZ3RoID8gYXdhaXQgc291cmNlLmhhc2hBdChoZWFkLCBsaW5lc1swXSEuc2VxIC0gMSkgOiBudWxsO1xuICAgIGlmIChwcmV2ID09PSBudWxsKSBjb250aW51ZTtcbiAgICBjb25zdCBydW4gPSB7IHRlbmFudCwgb3JpZ2luLCBmaXJzdDogbGluZXNbMF0hLnNlcSwgcHJldiwgdGV4dHM6IGxpbmVzLm1hcCgobGluZSkgPT4gbGluZS50ZXh0KSB9O1xuICAgIGF3YWl0IHNoZWxmLndyaXRlKHNlZ21lbnROYW1lKG9yaWdpbiwgZmlyc3QpLCBlbmNvZGVSdW5zKFtydW5dKSk7XG4gIH1cbn1cbiIsICIvKiogVGhlIGpvdXJuYWwncyB0YWJsZXMgaW4gSW5kZXhlZERCLCB3aXRob3V0IGEgd3JhcHBlcjogb25lIG9wZW4sIG9uZSB3YXkgdG8gd3JpdGUsIHByb21pc2VzIGFyb3VuZCByZXF1ZXN0cy4gKi9cblxuLyoqIEhvdyBmYXIgb25lIG9mIHRoaXMgZGV2aWNlJ3MgaW5jYXJuYXRpb25zIGlzLCBhbmQgd2hhdCBvZiBpdCBpcyBzdGlsbCBoZXJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBIZWFkIHtcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHN0YXRlOiBcIm9wZW5cIiB8IFwiY2xvc2VkXCI7XG4gIC8qKiBUaGUgbGFzdCBlbnRyeSBhbmQgdGhlIGhhc2ggdXAgdG8gaXQuICovXG4gIHJlYWRvbmx5IHNlcTogbnVtYmVyO1xuICByZWFkb25seSBoYXNoOiBzdHJpbmc7XG4gIC8qKiBJdHMgc3RhbXAsIGZyb20gd2hpY2ggdGhlIGNsb2NrIGdvZXMgb24gYWZ0ZXIgYSByZXN0YXJ0LiAqL1xuICByZWFkb25seSBtczogbnVtYmVyO1xuICByZWFkb25seSB0aWNrOiBudW1iZXI7XG4gIC8qKiBUaGUgbGFzdCBlbnRyeSB0aGF0IHNvbWUgbm9kZSB1cHN0cmVhbSBoYXMuICovXG4gIHJlYWRvbmx5IGFja2VkOiBudW1iZXI7XG4gIC8qKiBUaGUgbGFzdCBlbnRyeSB0aGF0IHdhcyB0YWtlbiBvdXQgb2YgdGhpcyBqb3VybmFsLCBhbmQgdGhlIGhhc2ggdXAgdG8gaXQ7IHRoZSBnZW5lc2lzIHdoZW4gbm9uZSB3YXMuICovXG4gIHJlYWRvbmx5IHBydW5lZDogbnVtYmVyO1xuICByZWFkb25seSBwcnVuZWRIYXNoOiBzdHJpbmc7XG59XG5cbi8qKiBPbmUgZW50cnk6IGl0cyBmcm96ZW4gdGV4dCwgdGhlIGhhc2ggdXAgdG8gaXQsIGFuZCB3aGF0IGlzIGxvb2tlZCB1cC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGluZSB7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICByZWFkb25seSBoYXNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgd2lzaDogc3RyaW5nO1xufVxuXG4vKiogSG93IGZhciBhIG5vZGUgdXBzdHJlYW0gaGFzIG9uZSBvZiB0aGUgaW5jYXJuYXRpb25zLiAqL1xuZXhwb3J0IGludGVyZmFjZSBBY2sge1xuICByZWFkb25seSBwZWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSByb2xlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcTogbnVtYmVyO1xufVxuXG4vKiogQW4gZW50cnkgdGhhdCB1cHN0cmVhbSBrbm93cyBvdGhlcndpc2U6IGtlcHQgYXMgZXZpZGVuY2UsIHNhaWQgYWdhaW4gdW5kZXIgYW5vdGhlciBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBBcGFydCB7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICByZWFkb25seSBzYWlkQXM6IHN0cmluZztcbn1cblxuY29uc3QgVkVSU0lPTiA9IDE7XG50eXBlIFRhYmxlID0gXCJoZWFkc1wiIHwgXCJsaW5lc1wiIHwgXCJhY2tzXCIgfCBcImFwYXJ0XCI7XG5cbi8qKiBPcGVucyB0aGUgam91cm5hbCdzIGRhdGFiYXNlLCBhbmQgbWFrZXMgaXQgd2hlcmUgdGhlcmUgaXMgbm9uZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBvcGVuU3RvcmUoaWRiOiBJREJGYWN0b3J5LCBuYW1lOiBzdHJpbmcpOiBQcm9taXNlPElEQkRhdGFiYXNlPiB7XG4gIGNvbnN0IG9wZW5pbmcgPSBpZGIub3BlbihuYW1lLCBWRVJTSU9OKTtcbiAgb3BlbmluZy5vbnVwZ3JhZGVuZWVkZWQgPSAoKSA9PiB7XG4gICAgY29uc3QgZGIgPSBvcGVuaW5nLnJlc3VsdDtcbiAgICBkYi5jcmVhdGVPYmplY3RTdG9yZShcImhlYWRzXCIsIHsga2V5UGF0aDogXCJvcmlnaW5cIiB9KTtcbiAgICBjb25zdCBsaW5lcyA9IGRiLmNyZWF0ZU9iamVjdFN0b3JlKFwibGluZXNcIiwgeyBrZXlQYXRoOiBbXCJvcmlnaW5cIiwgXCJzZXFcIl0gfSk7XG4gICAgbGluZXMuY3JlYXRlSW5kZXgoXCJ3aXNoXCIsIFwid2lzaFwiKTtcbiAgICBkYi5jcmVhdGVPYmplY3RTdG9yZShcImFja3NcIiwgeyBrZXlQYXRoOiBbXCJwZWVyXCIsIFwib3JpZ2luXCJdIH0pO1xuICAgIGRiLmNyZWF0ZU9iamVjdFN0b3JlKFwiYXBhcnRcIiwgeyBrZXlQYXRoOiBbXCJvcmlnaW5cIiwgXCJzZXFcIl0gfSk7XG4gIH07XG4gIGNvbnN0IGRiID0gYXdhaXQgYW5zd2VyKG9wZW5pbmcpO1xuICBkYi5vbnZlcnNpb25jaGFuZ2UgPSAoKSA9PiBkYi5jbG9zZSgpOyAvLyBhIG5ld2VyIHZlcnNpb24gaW4gYW5vdGhlciB0YWIgbXVzdCBub3Qgd2FpdCBmb3IgdGhpcyBvbmVcbiAgcmV0dXJuIGRiO1xufVxuXG4vKiogV3JpdGVzIGluIG9uZSB0cmFuc2FjdGlvbiB0aGF0IGlzIG9uIHRoZSBkaXNrIHdoZW4gdGhpcyBhbnN3ZXJzLiBgd3JpdGVgIG11c3QgYXNrIG5vdGhpbmcgYnV0IHRoaXMgZGF0YWJhc2UuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gd3JpdGluZzxUPihcbiAgZGI6IElEQkRhdGFiYXNlLFxuICB0YWJsZXM6IHJlYWRvbmx5IFRhYmxlW10sXG4gIHdyaXRlOiAodGFibGU6IChuYW1lOiBUYWJsZSkgPT4gSURCT2JqZWN0U3RvcmUpID0+IFByb21pc2U8VD4sXG4pOiBQcm9taXNlPFQ+IHtcbiAgY29uc3QgdHggPSBkYi50cmFuc2FjdGlvbihbLi4udGFibGVzXSwgXCJyZWFkd3JpdGVcIiwgeyBkdXJhYmlsaXR5OiBcInN0cmljdFwiIH0pO1xuICBjb25zdCBkb25lID0gZmluaXNoZWQodHgpO1xuICB0cnkge1xuICAgIGNvbnN0IG1hZGUgPSBhd2FpdCB3cml0ZSgobmFtZSkgPT4gdHgub2JqZWN0U3RvcmUobmFtZSkpO1xuICAgIGF3YWl0IGRvbmU7XG4gICAgcmV0dXJuIG1hZGU7XG4gIH0gY2F0Y2ggKHdoeSkge1xuICAgIHRyeSB7XG4gICAgICB0eC5hYm9ydCgpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgLy8gaXQgaGFzIGVuZGVkIGFscmVhZHlcbiAgICB9XG4gICAgYXdhaXQgZG9uZS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICAgIHRocm93IHdoeTtcbiAgfVxufVxuXG4vKiogRXZlcnl0aGluZyBvZiBhIHRhYmxlLCBvciBvZiBhIHJhbmdlIG9mIGl0cyBrZXlzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFsbDxUPihkYjogSURCRGF0YWJhc2UsIHRhYmxlOiBUYWJsZSwgcmFuZ2U/OiBJREJLZXlSYW5nZSwgbW9zdD86IG51bWJlcik6IFByb21pc2U8VFtdPiB7XG4gIHJldHVybiBhbnN3ZXIoZGIudHJhbnNhY3Rpb24odGFibGUsIFwicmVhZG9ubHlcIikub2JqZWN0U3RvcmUodGFibGUpLmdldEFsbChyYW5nZSwgbW9zdCkpIGFzIFByb21pc2U8VFtdPjtcbn1cblxuLyoqIFRoZSBlbnRyaWVzIHRoYXQgY2FtZSBvZiBhIHdpc2gsIGluIHRoZWlyIG9yZGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpbmVzT2ZXaXNoKGRiOiBJREJEYXRhYmFzZSwgd2lzaDogc3RyaW5nKTogUHJvbWlzZTxMaW5lW10+IHtcbiAgcmV0dXJuIGFuc3dlcihkYi50cmFuc2FjdGlvbihcImxpbmVzXCIsIFwicmVhZG9ubHlcIikub2JqZWN0U3RvcmUoXCJsaW5lc1wiKS5pbmRleChcIndpc2hcIikuZ2V0QWxsKHdpc2gpKSBhcyBQcm9taXNlPExpbmVbXT47XG59XG5cbi8qKiBPbmUgZW50cnksIGlmIGl0IGlzIGhlcmUuICovXG5leHBvcnQgZnVuY3Rpb24gbGluZUF0KGRiOiBJREJEYXRhYmFzZSwgb3JpZ2luOiBzdHJpbmcsIHNlcTogbnVtYmVyKTogUHJvbWlzZTxMaW5lIHwgdW5kZWZpbmVkPiB7XG4gIHJldHVybiBhbnN3ZXIoZGIudHJhbnNhY3Rpb24oXCJsaW5lc1wiLCBcInJlYWRvbmx5XCIpLm9iamVjdFN0b3JlKFwibGluZXNcIikuZ2V0KFtvcmlnaW4sIHNlcV0pKSBhcyBQcm9taXNlPExpbmUgfCB1bmRlZmluZWQ+O1xufVxuXG4vKiogVGhlIGVudHJpZXMgb2YgYW4gb3JpZ2luIGZyb20gb25lIG51bWJlciB0byBhbm90aGVyLCBib3RoIGluY2x1ZGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJldHdlZW4oa2V5UmFuZ2U6IHR5cGVvZiBJREJLZXlSYW5nZSwgb3JpZ2luOiBzdHJpbmcsIGZpcnN0OiBudW1iZXIsIGxhc3Q6IG51bWJlcik6IElEQktleVJhbmdlIHtcbiAgcmV0dXJuIGtleVJhbmdlLmJvdW5kKFtvcmlnaW4sIGZpcnN0XSwgW29yaWdpbiwgbGFzdF0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gYW5zd2VyPFQ+KHJlcXVlc3Q6IElEQlJlcXVlc3Q8VD4pOiBQcm9taXNlPFQ+IHtcbiAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICByZXF1ZXN0Lm9uc3VjY2VzcyA9ICgpID0+IHJlc29sdmUocmVxdWVzdC5yZXN1bHQpO1xuICAgIHJlcXVlc3Qub25lcnJvciA9ICgpID0+IHJlamVjdChyZXF1ZXN0LmVycm9yKTtcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIGZpbmlzaGVkKHR4OiBJREJUcmFuc2FjdGlvbik6IFByb21pc2U8dm9pZD4ge1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIHR4Lm9uY29tcGxldGUgPSAoKSA9PiByZXNvbHZlKCk7XG4gICAgdHgub25hYm9ydCA9ICgpID0+IHJlamVjdCh0eC5lcnJvciA/PyBuZXcgRXJyb3IoXCJ0aGUgdHJhbnNhY3Rpb24gd2FzIGdpdmVuIHVwXCIpKTtcbiAgfSk7XG59XG4iLCAiLyoqIEJyaW5ncyBiYWNrIGZyb20gdGhlIHNlY29uZCBjb3B5IHdoYXQgdGhlIGRhdGFiYXNlIGxvc3Q6IGFsbCBvZiBpdCwgb3IgdGhlIGVuZCBvZiBpdC4gKi9cblxuaW1wb3J0IHsgZ2VuZXNpcywgdGhhdyB9IGZyb20gXCIuLi8uLi9raXQva2VybmVsL2VudHJ5LnRzXCI7XG5pbXBvcnQgeyB0eXBlIFNoZWxmLCB0eXBlIFN0cmV0Y2gsIHN0cmV0Y2hlcyB9IGZyb20gXCIuL3NoZWxmLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEhlYWQsIHR5cGUgTGluZSwgYWxsLCB3cml0aW5nIH0gZnJvbSBcIi4vc3RvcmUudHNcIjtcblxuLyoqXG4gKiBQdXRzIGJhY2sgdGhlIGVudHJpZXMgdGhhdCBvbmx5IHRoZSBzZWNvbmQgY29weSBoYXM7IGFuc3dlcnMgaG93IG1hbnkuIEFuIGluY2FybmF0aW9uIHRoYXQgd2FzIGZvdW5kIHNob3J0IGlzIGNsb3NlZDpcbiAqIHdoYXQgd2FzIGxvc3QgYmV5b25kIHRoZSBjb3B5IGNvdWxkIGhhdmUgdXNlZCBpdHMgbmV4dCBudW1iZXJzLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gaGVhbChkYjogSURCRGF0YWJhc2UsIHNoZWxmOiBTaGVsZiwgdGVuYW50OiBzdHJpbmcpOiBQcm9taXNlPG51bWJlcj4ge1xuICBjb25zdCBrbm93biA9IG5ldyBNYXAoKGF3YWl0IGFsbDxIZWFkPihkYiwgXCJoZWFkc1wiKSkubWFwKChoZWFkKSA9PiBbaGVhZC5vcmlnaW4sIGhlYWRdKSk7XG4gIGxldCBoZWFsZWQgPSAwO1xuICBmb3IgKGNvbnN0IHN0cmV0Y2ggb2YgYXdhaXQgc3RyZXRjaGVzKHNoZWxmLCB0ZW5hbnQpKSB7XG4gICAgY29uc3QgaGVhZCA9IGtub3duLmdldChzdHJldGNoLm9yaWdpbik7XG4gICAgY29uc3QgbWlzc2luZyA9IGhlYWQgPyBhZnRlcihzdHJldGNoLCBoZWFkKSA6IHN0cmV0Y2g7XG4gICAgaWYgKCFtaXNzaW5nPy50ZXh0cy5sZW5ndGgpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGxpbmVzID0gbWlzc2luZy50ZXh0cy5tYXAoKHRleHQsIHBsYWNlKSA9PiBsaW5lT2YobWlzc2luZywgdGV4dCwgcGxhY2UpKTtcbiAgICBjb25zdCBub3cgPSBjbG9zZWQoaGVhZCA/PyAoYXdhaXQgbG9zdChtaXNzaW5nLCB0ZW5hbnQpKSwgbGluZXMuYXQoLTEpISk7XG4gICAgYXdhaXQgd3JpdGluZyhkYiwgW1wiaGVhZHNcIiwgXCJsaW5lc1wiXSwgYXN5bmMgKHRhYmxlKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpIHRhYmxlKFwibGluZXNcIikucHV0KGxpbmUpO1xuICAgICAgdGFibGUoXCJoZWFkc1wiKS5wdXQobm93KTtcbiAgICB9KTtcbiAgICBrbm93bi5zZXQobm93Lm9yaWdpbiwgbm93KTtcbiAgICBoZWFsZWQgKz0gbGluZXMubGVuZ3RoO1xuICB9XG4gIHJldHVybiBoZWFsZWQ7XG59XG5cbi8qKiBUaGUgcGFydCBvZiBhIHN0cmV0Y2ggdGhhdCBnb2VzIG9uIHdoZXJlIHRoZSBkYXRhYmFzZSBlbmRzLCBpZiBpdCBkb2VzLiAqL1xuZnVuY3Rpb24gYWZ0ZXIoc3RyZXRjaDogU3RyZXRjaCwgaGVhZDogSGVhZCk6IFN0cmV0Y2ggfCBudWxsIHtcbiAgY29uc3Qgc2tpcCA9IGhlYWQuc2VxICsgMSAtIHN0cmV0Y2guZmlyc3Q7XG4gIGlmIChza2lwIDwgMCB8fCBza2lwID49IHN0cmV0Y2gudGV4dHMubGVuZ3RoKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgcHJldiA9IHNraXAgPyBzdHJldGNoLmhhc2hlc1tza2lwIC0gMV0hIDogc3RyZXRjaC5wcmV2O1xuICBpZiAocHJldiAhPT0gaGVhZC5oYXNoKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIHsgLi4uc3RyZXRjaCwgZmlyc3Q6IGhlYWQuc2VxICsgMSwgcHJldiwgdGV4dHM6IHN0cmV0Y2gudGV4dHMuc2xpY2Uoc2tpcCksIGhhc2hlczogc3RyZXRjaC5oYXNoZXMuc2xpY2Uoc2tpcCkgfTtcbn1cblxuLyoqIFRoZSBoZWFkIG9mIGFuIGluY2FybmF0aW9uIG9mIHdoaWNoIHRoZSBkYXRhYmFzZSBrbm93cyBub3RoaW5nIGFueSBtb3JlLiBXaGF0IGNhbWUgYmVmb3JlIHRoZSBjb3B5IHdhcyBzYWZlLiAqL1xuYXN5bmMgZnVuY3Rpb24gbG9zdChzdHJldGNoOiBTdHJldGNoLCB0ZW5hbnQ6IHN0cmluZyk6IFByb21pc2U8SGVhZD4ge1xuICBjb25zdCBiZWZvcmUgPSBzdHJldGNoLmZpcnN0IC0gMTtcbiAgY29uc3QgcHJ1bmVkSGFzaCA9IGJlZm9yZSA/IHN0cmV0Y2gucHJldiA6IGF3YWl0IGdlbmVzaXModGVuYW50LCBzdHJldGNoLm9yaWdpbik7XG4gIHJldHVybiB7IG9yaWdpbjogc3RyZXRjaC5vcmlnaW4sIHN0YXRlOiBcImNsb3NlZFwiLCBzZXE6IGJlZm9yZSwgaGFzaDogcHJ1bmVkSGFzaCwgbXM6IDAsIHRpY2s6IDAsIGFja2VkOiBiZWZvcmUsIHBydW5lZDogYmVmb3JlLCBwcnVuZWRIYXNoIH07XG59XG5cbmZ1bmN0aW9uIGNsb3NlZChoZWFkOiBIZWFkLCBsYXN0OiBMaW5lKTogSGVhZCB7XG4gIGNvbnN0IHsgbXMsIHRpY2sgfSA9IHRoYXcobGFzdC50ZXh0KTtcbiAgcmV0dXJuIHsgLi4uaGVhZCwgc3RhdGU6IFwiY2xvc2VkXCIsIHNlcTogbGFzdC5zZXEsIGhhc2g6IGxhc3QuaGFzaCwgbXMsIHRpY2sgfTtcbn1cblxuZnVuY3Rpb24gbGluZU9mKHN0cmV0Y2g6IFN0cmV0Y2gsIHRleHQ6IHN0cmluZywgcGxhY2U6IG51bWJlcik6IExpbmUge1xuICBjb25zdCB7IGtpbmQsIHdpc2ggfSA9IHRoYXcodGV4dCk7XG4gIHJldHVybiB7IG9yaWdpbjogc3RyZXRjaC5vcmlnaW4sIHNlcTogc3RyZXRjaC5maXJzdCArIHBsYWNlLCB0ZXh0LCBoYXNoOiBzdHJldGNoLmhhc2hlc1twbGFjZV0hLCBraW5kLCB3aXNoIH07XG59XG4iLCAiLyoqXG4gKiBUaGUgdGlsbCdzIG93biBqb3VybmFsOiBhbiBvcmlnaW4gd2l0aCBhIGNoYWluIG9mIGhhc2hlcywgb24gdGhlIGRpc2sgYmVmb3JlIGFueWJvZHkgaXMgdG9sZCBcImRvbmVcIi5cbiAqXG4gKiBQcm9taXNlczogd2hhdCBgYXBwZW5kYCBhbnN3ZXJlZCBpcyBrZXB0IChzdHJpY3QgZHVyYWJpbGl0eSwgYSBzZWNvbmQgY29weSBvZiB3aGF0IGlzIG5vdCB5ZXQgc2FmZSk7IGEgbnVtYmVyIGlzIG5ldmVyIHVzZWRcbiAqIHR3aWNlIChjbGVhcmVkIG9yIHNldC1iYWNrIHN0b3JhZ2UgYmVnaW5zIGEgbmV3IGluY2FybmF0aW9uKTsgYSByZXBlYXRlZCB3aXNoIGlzIGFuc3dlcmVkLCBub3QgZG9uZSBhZ2Fpbjsgd2hhdCBubyBub2RlIGhhc1xuICogeWV0IGlzIGNvdW50ZWQgdHJ1bHkuIE9uZSB3cml0ZXIgcGVyIGRldmljZTogd2hvZXZlciBvcGVucyBpdCBob2xkcyB0aGUgbG9jayAoYHdyaXRlci50c2ApOyBhIHNlY29uZCB3cml0ZXIgaXMgbm90aWNlZCBhbmRcbiAqIHRvbGQgYEpvdXJuYWxUYWtlbmAsIHdpdGggbm90aGluZyB3cml0dGVuLlxuICovXG5cbmltcG9ydCB7IEh5YnJpZENsb2NrIH0gZnJvbSBcIi4uL2tpdC9rZXJuZWwvY2xvY2sudHNcIjtcbmltcG9ydCB7IHR5cGUgSGVhZGluZywgZnJlZXplLCBnZW5lc2lzLCBsaW5rLCB0aGF3IH0gZnJvbSBcIi4uL2tpdC9rZXJuZWwvZW50cnkudHNcIjtcbmltcG9ydCB7IE1pbnQsIHR5cGUgUmFuZG9tLCBuZXdPcmlnaW4sIHN5c3RlbVJhbmRvbSB9IGZyb20gXCIuLi9raXQva2VybmVsL2lkcy50c1wiO1xuaW1wb3J0IHsgTUFYX0JBVENIX0JZVEVTLCBNQVhfQkFUQ0hfRU5UUklFUywgdHlwZSBSdW4gfSBmcm9tIFwiLi4va2l0L2tlcm5lbC9ydW5zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEZhY3RTaGFwZSB9IGZyb20gXCIuLi9raXQvc2hhcGUudHNcIjtcbmltcG9ydCB7IHNheUFnYWluIH0gZnJvbSBcIi4vam91cm5hbC9hZ2Fpbi50c1wiO1xuaW1wb3J0IHsgY29weU91dCB9IGZyb20gXCIuL2pvdXJuYWwvY29weS50c1wiO1xuaW1wb3J0IHsgaGVhbCB9IGZyb20gXCIuL2pvdXJuYWwvaGVhbC50c1wiO1xuaW1wb3J0IHsgTk9fU0hFTEYsIHR5cGUgU2hlbGYgfSBmcm9tIFwiLi9qb3VybmFsL3NoZWxmLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEFjaywgdHlwZSBBcGFydCwgdHlwZSBIZWFkLCB0eXBlIExpbmUsIGFsbCwgYW5zd2VyLCBiZXR3ZWVuLCBsaW5lQXQsIGxpbmVzT2ZXaXNoLCBvcGVuU3RvcmUsIHdyaXRpbmcgfSBmcm9tIFwiLi9qb3VybmFsL3N0b3JlLnRzXCI7XG5cbi8qKiBIb3cgbWFueSBlbnRyaWVzIHRoYXQgdXBzdHJlYW0gaGFzIHN0YXkgaGVyZSwgZm9yIHJlcHJpbnRzIHdpdGhvdXQgYSBuZXR3b3JrLiAqL1xuY29uc3QgS0VQVCA9IDUwMDtcblxuLyoqIFdoYXQgdGhlIGpvdXJuYWwgbmVlZHMgb2YgaXRzIHN1cnJvdW5kaW5ncy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3Vycm91bmRpbmdzIHtcbiAgcmVhZG9ubHkgaWRiOiBJREJGYWN0b3J5O1xuICByZWFkb25seSBrZXlSYW5nZTogdHlwZW9mIElEQktleVJhbmdlO1xuICAvKiogVGhlIGRldmljZSdzIGNsb2NrLCBtaWxsaXNlY29uZHMgc2luY2UgMTk3MC4gKi9cbiAgcmVhZG9ubHkgd2FsbDogKCkgPT4gbnVtYmVyO1xuICByZWFkb25seSByYW5kb20/OiBSYW5kb207XG4gIHJlYWRvbmx5IHNoZWxmPzogU2hlbGY7XG4gIHJlYWRvbmx5IGtlcHQ/OiBudW1iZXI7XG59XG5cbi8qKiBXaG8gd2lzaGVzLCBhbmQgdGhlIGNhbGxlcidzIG93biBuYW1lIGZvciB0aGUgd2lzaDogZ2l2ZW4gYWdhaW4sIGl0IGlzIGFuc3dlcmVkLCBub3QgZG9uZSBhZ2Fpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2lzaE9mIHtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgcmVhZG9ubHkga2V5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNhdXNlPzogc3RyaW5nO1xufVxuXG4vKiogQSBmYWN0IGFib3V0IHRvIGJlIHdyaXR0ZW4sIHdpdGggaXRzIHNoYXBlLiBNYWRlIGJ5IGBzYWlkYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FpZCB7XG4gIHJlYWRvbmx5IG9mOiBGYWN0U2hhcGU8dW5rbm93biwgdW5rbm93bj47XG4gIHJlYWRvbmx5IGZhY3Q6IHVua25vd247XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzYWlkPFQsIEc+KG9mOiBGYWN0U2hhcGU8VCwgRz4sIGZhY3Q6IFQpOiBTYWlkIHtcbiAgcmV0dXJuIHsgb2Y6IG9mIGFzIEZhY3RTaGFwZTx1bmtub3duLCB1bmtub3duPiwgZmFjdCB9O1xufVxuXG4vKiogV2hhdCBjYW1lIG9mIGEgd2lzaDogdGhlIGVudHJpZXMgKGBvcmlnaW4uc2VxYCkgYW5kIHRoZWlyIGZhY3RzIGFzIEpTT04uICovXG5leHBvcnQgaW50ZXJmYWNlIERvbmUge1xuICByZWFkb25seSByZWZzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgZmFjdHM6IHJlYWRvbmx5IHsgcmVhZG9ubHkga2luZDogc3RyaW5nOyByZWFkb25seSBib2R5OiB1bmtub3duIH1bXTtcbiAgcmVhZG9ubHkgcmVwZWF0ZWQ6IGJvb2xlYW47XG59XG5cbi8qKiAqdGVyc2ltcGFuKiAob24gdGhpcyBkZXZpY2UpLCAqYW1hbiogKGluIGEgbm9kZSB1cHN0cmVhbSksICpkaSBwdXNhdCogKGluIHRoZSBodWIpLiAqL1xuZXhwb3J0IHR5cGUgU2FmZXR5ID0gXCJzYXZlZFwiIHwgXCJzYWZlXCIgfCBcImNlbnRyYWxcIjtcblxuLyoqIFNvbWVib2R5IGVsc2Ugd3JvdGUgaW50byB0aGlzIGpvdXJuYWw6IGFub3RoZXIgdGFiIGhhcyB0YWtlbiB0aGUgdGlsbCBvdmVyLiBOb3RoaW5nIHdhcyB3cml0dGVuLiAqL1xuZXhwb3J0IGNsYXNzIEpvdXJuYWxUYWtlbiBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9IFwiSm91cm5hbFRha2VuXCI7XG59XG5cbmV4cG9ydCBjbGFzcyBKb3VybmFsIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRldmljZTogc3RyaW5nO1xuICByZWFkb25seSBjbG9jazogSHlicmlkQ2xvY2s7XG4gIC8qKiBIb3cgbWFueSBlbnRyaWVzIHdlcmUgYnJvdWdodCBiYWNrIGZyb20gdGhlIHNlY29uZCBjb3B5IHdoZW4gdGhpcyBqb3VybmFsIHdhcyBvcGVuZWQuICovXG4gIHJlYWRvbmx5IGhlYWxlZDogbnVtYmVyO1xuICBwcml2YXRlIHJlYWRvbmx5IGRiOiBJREJEYXRhYmFzZTtcbiAgcHJpdmF0ZSByZWFkb25seSBhcm91bmQ6IFN1cnJvdW5kaW5ncztcbiAgcHJpdmF0ZSByZWFkb25seSBzaGVsZjogU2hlbGY7XG4gIHByaXZhdGUgcmVhZG9ubHkgaGVhZHMgPSBuZXcgTWFwPHN0cmluZywgSGVhZD4oKTtcbiAgcHJpdmF0ZSByZWFkb25seSBhY2tzID0gbmV3IE1hcDxzdHJpbmcsIEFjaz4oKTtcbiAgLyoqIEtpbmRzIG9mIHRoZSBlbnRyaWVzIHRoYXQgbm8gbm9kZSBoYXMgeWV0LCBieSBvcmlnaW4sIGluIHRoZWlyIG9yZGVyLCB0aGUgbGFzdCBvbmUgbGFzdC4gKi9cbiAgcHJpdmF0ZSByZWFkb25seSB1bnNhZmUgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nW10+KCk7XG4gIHByaXZhdGUgcmVhZG9ubHkgd2F0Y2hlcnMgPSBuZXcgU2V0PCgpID0+IHZvaWQ+KCk7XG4gIHByaXZhdGUgdHVybjogUHJvbWlzZTx1bmtub3duPiA9IFByb21pc2UucmVzb2x2ZSgpO1xuICBwcml2YXRlIGNvcHlpbmc6IFByb21pc2U8dm9pZD4gPSBQcm9taXNlLnJlc29sdmUoKTtcbiAgcHJpdmF0ZSBjb3B5RmF1bHQ6IHVua25vd24gPSBudWxsO1xuICBwcml2YXRlIG93biA9IFwiXCI7XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3RvcihkYjogSURCRGF0YWJhc2UsIHRlbmFudDogc3RyaW5nLCBkZXZpY2U6IHN0cmluZywgYXJvdW5kOiBTdXJyb3VuZGluZ3MsIGhlYWxlZDogbnVtYmVyKSB7XG4gICAgdGhpcy5kYiA9IGRiO1xuICAgIHRoaXMudGVuYW50ID0gdGVuYW50O1xuICAgIHRoaXMuZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuYXJvdW5kID0gYXJvdW5kO1xuICAgIHRoaXMuc2hlbGYgPSBhcm91bmQuc2hlbGYgPz8gTk9fU0hFTEY7XG4gICAgdGhpcy5jbG9jayA9IG5ldyBIeWJyaWRDbG9jayhhcm91bmQud2FsbCk7XG4gICAgdGhpcy5oZWFsZWQgPSBoZWFsZWQ7XG4gIH1cblxuICAvKiogT3BlbnMgdGhlIGpvdXJuYWwgb2YgYSBkZXZpY2UsIGhlYWxzIGl0IGZyb20gaXRzIHNlY29uZCBjb3B5LCBhbmQgYmVnaW5zIGFuIGluY2FybmF0aW9uIHdoZXJlIHRoZXJlIGlzIG5vbmUgdG8gZ28gb24gd2l0aC4gKi9cbiAgc3RhdGljIGFzeW5jIG9wZW4obmFtZTogc3RyaW5nLCB0ZW5hbnQ6IHN0cmluZywgZGV2aWNlOiBzdHJpbmcsIGFyb3VuZDogU3Vycm91bmRpbmdzKTogUHJvbWlzZTxKb3VybmFsPiB7XG4gICAgY29uc3QgZGIgPSBhd2FpdCBvcGVuU3RvcmUoYXJvdW5kLmlkYiwgbmFtZSk7XG4gICAgY29uc3QgaGVhbGVkID0gYXdhaXQgaGVhbChkYiwgYXJvdW5kLnNoZWxmID8/IE5PX1NIRUxGLCB0ZW5hbnQpO1xuICAgIGNvbnN0IGpvdXJuYWwgPSBuZXcgSm91cm5hbChkYiwgdGVuYW50LCBkZXZpY2UsIGFyb3VuZCwgaGVhbGVkKTtcbiAgICBhd2FpdCBqb3VybmFsLmxvYWQoKTtcbiAgICBpZiAoIWpvdXJuYWwub3duKSBhd2FpdCBqb3VybmFsLmluVHVybigoKSA9PiBqb3VybmFsLmJlZ2luKCkpO1xuICAgIGZvciAoY29uc3Qgb3JpZ2luIG9mIGpvdXJuYWwuaGVhZHMua2V5cygpKSBqb3VybmFsLmNvcHkob3JpZ2luLCAxKTtcbiAgICByZXR1cm4gam91cm5hbDtcbiAgfVxuXG4gIGNsb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuZGIuY2xvc2UoKTtcbiAgfVxuXG4gIC8qKiBUaGUgcHJlc2VudCBpbmNhcm5hdGlvbi4gKi9cbiAgZ2V0IG9yaWdpbigpOiBzdHJpbmcge1xuICAgIHJldHVybiB0aGlzLm93bjtcbiAgfVxuXG4gIGhlYWQob3JpZ2luOiBzdHJpbmcpOiBIZWFkIHwgdW5kZWZpbmVkIHtcbiAgICByZXR1cm4gdGhpcy5oZWFkcy5nZXQob3JpZ2luKTtcbiAgfVxuXG4gIC8qKiBIb3cgbWFueSBlbnRyaWVzIChvZiBhIGtpbmQsIG9yIGFsbCkgbm8gbm9kZSB1cHN0cmVhbSBoYXMgeWV0LiAqL1xuICB3YWl0aW5nKGtpbmQgPSBcIlwiKTogbnVtYmVyIHtcbiAgICBsZXQgbWFueSA9IDA7XG4gICAgZm9yIChjb25zdCBraW5kcyBvZiB0aGlzLnVuc2FmZS52YWx1ZXMoKSkgbWFueSArPSBraW5kID8ga2luZHMuZmlsdGVyKChvbmUpID0+IG9uZSA9PT0ga2luZCkubGVuZ3RoIDoga2luZHMubGVuZ3RoO1xuICAgIHJldHVybiBtYW55O1xuICB9XG5cbiAgLyoqIFdoZXJlIGFuIGVudHJ5IG9mIHRoaXMgam91cm5hbCBpcyBrbm93biB0byBiZS4gKi9cbiAgc2FmZXR5T2Yob3JpZ2luOiBzdHJpbmcsIHNlcTogbnVtYmVyKTogU2FmZXR5IHtcbiAgICBjb25zdCBhY2tzID0gWy4uLnRoaXMuYWNrcy52YWx1ZXMoKV0uZmlsdGVyKChhY2spID0+IGFjay5vcmlnaW4gPT09IG9yaWdpbiAmJiBhY2suc2VxID49IHNlcSk7XG4gICAgaWYgKGFja3Muc29tZSgoYWNrKSA9PiBhY2sucm9sZSA9PT0gXCJodWJcIikpIHJldHVybiBcImNlbnRyYWxcIjtcbiAgICByZXR1cm4gYWNrcy5sZW5ndGggPyBcInNhZmVcIiA6IFwic2F2ZWRcIjtcbiAgfVxuXG4gIC8qKiBDYWxscyBhZnRlciBldmVyeSBjaGFuZ2Ugb2Ygd2hhdCB0aGlzIGpvdXJuYWwgc2F5cy4gQW5zd2VycyBob3cgdG8gc3RvcC4gKi9cbiAgd2F0Y2goY2hhbmdlZDogKCkgPT4gdm9pZCk6ICgpID0+IHZvaWQge1xuICAgIHRoaXMud2F0Y2hlcnMuYWRkKGNoYW5nZWQpO1xuICAgIHJldHVybiAoKSA9PiB0aGlzLndhdGNoZXJzLmRlbGV0ZShjaGFuZ2VkKTtcbiAgfVxuXG4gIC8qKiBXaGVuIGFsbCB0aGF0IHdhcyB3cml0dGVuIHNvIGZhciBhbHNvIHN0YW5kcyBpbiB0aGUgc2Vjb25kIGNvcHk7IHRocm93cyB3aHkgaXQgY291bGQgbm90LiAqL1xuICBhc3luYyBjb3BpZWQoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgdGhpcy5jb3B5aW5nO1xuICAgIGlmICh0aGlzLmNvcHlGYXVsdCkgdGhyb3cgdGhpcy5jb3B5RmF1bHQ7XG4gIH1cblxuICAvKipcbiAgICogV3JpdGVzIHdoYXQgYGRlY2lkZWAgc2F5cywgYWxsIG9mIGl0IG9yIG5vdGhpbmcsIGFuZCBhbnN3ZXJzIHdoZW4gaXQgaXMgb24gdGhlIGRpc2suIGBkZWNpZGVgIG1heSByZWZ1c2UgYnkgdGhyb3dpbmcuXG4gICAqIFRocm93cyBKb3VybmFsVGFrZW4gd2hlbiBhbm90aGVyIHdyaXRlciB3YXMgZmFzdGVyLCBhbmQgd2hhdCBJbmRleGVkREIgdGhyb3dzIHdoZW4gdGhlIGRpc2sgaXMgZnVsbC5cbiAgICovXG4gIGFwcGVuZCh3aXNoOiBXaXNoT2YsIGRlY2lkZTogKG1pbnQ6IE1pbnQpID0+IHJlYWRvbmx5IFNhaWRbXSk6IFByb21pc2U8RG9uZT4ge1xuICAgIHJldHVybiB0aGlzLmluVHVybihhc3luYyAoKSA9PiB7XG4gICAgICBjb25zdCBrZXkgPSB3aXNoLmtleSA/IGAke3RoaXMuZGV2aWNlfToke3dpc2gua2V5fWAgOiBcIlwiO1xuICAgICAgY29uc3Qga25vd24gPSBrZXkgPyBhd2FpdCBsaW5lc09mV2lzaCh0aGlzLmRiLCBrZXkpIDogW107XG4gICAgICBpZiAoa25vd24ubGVuZ3RoKSByZXR1cm4gZG9uZU9mKGtub3duLCB0cnVlKTtcbiAgICAgIGNvbnN0IGhlYWQgPSB0aGlzLm11c3RIYXZlKHRoaXMub3duKTtcbiAgICAgIGNvbnN0IHdhbGxNcyA9IHRoaXMuY2xvY2sud2FsbCgpO1xuICAgICAgY29uc3QgbGluZXM6IExpbmVbXSA9IFtdO1xuICAgICAgbGV0IHN0YW1wID0geyBtczogaGVhZC5tcywgdGljazogaGVhZC50aWNrIH07XG4gICAgICBmb3IgKGNvbnN0IHsgb2YsIGZhY3QgfSBvZiBkZWNpZGUobmV3IE1pbnQoaGVhZC5vcmlnaW4sIGhlYWQuc2VxICsgMSkpKSB7XG4gICAgICAgIHN0YW1wID0gdGhpcy5jbG9jay5ub3cod2FsbE1zKTtcbiAgICAgICAgY29uc3QgaGVhZGluZzogSGVhZGluZyA9IHtcbiAgICAgICAgICB0ZW5hbnQ6IHRoaXMudGVuYW50LFxuICAgICAgICAgIG9yaWdpbjogaGVhZC5vcmlnaW4sXG4gICAgICAgICAgc2VxOiBoZWFkLnNlcSArIDEgKyBsaW5lcy5sZW5ndGgsXG4gICAgICAgICAgLi4uc3RhbXAsXG4gICAgICAgICAgZGV2aWNlX21zOiB3YWxsTXMgPT09IHN0YW1wLm1zID8gMCA6IHdhbGxNcyxcbiAgICAgICAgICBhY3Rvcjogd2lzaC5hY3RvcixcbiAgICAgICAgICB3aXNoOiBrZXksXG4gICAgICAgICAgY2F1c2U6IHdpc2guY2F1c2UgPz8gXCJcIixcbiAgICAgICAgfTtcbiAgICAgICAgY29uc3QgdGV4dCA9IGZyZWV6ZShoZWFkaW5nLCBvZiwgZmFjdCk7XG4gICAgICAgIGNvbnN0IGhhc2ggPSBhd2FpdCBsaW5rKGxpbmVzLmF0KC0xKT8uaGFzaCA/PyBoZWFkLmhhc2gsIHRleHQpO1xuICAgICAgICBsaW5lcy5wdXNoKHsgb3JpZ2luOiBoZWFkLm9yaWdpbiwgc2VxOiBoZWFkaW5nLnNlcSwgdGV4dCwgaGFzaCwga2luZDogb2Yua2luZCwgd2lzaDoga2V5IH0pO1xuICAgICAgfVxuICAgICAgaWYgKGxpbmVzLmxlbmd0aCkgYXdhaXQgdGhpcy5rZWVwKGhlYWQsIGxpbmVzLCBzdGFtcCk7XG4gICAgICByZXR1cm4gZG9uZU9mKGxpbmVzLCBmYWxzZSk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogVGhlIGVudHJpZXMgb2YgYW4gb3JpZ2luIHRoYXQgYXJlIGhlcmUsIGZyb20gb25lIG51bWJlciB0byBhbm90aGVyLiAqL1xuICBsaW5lcyhvcmlnaW46IHN0cmluZywgZmlyc3Q6IG51bWJlciwgbGFzdDogbnVtYmVyKTogUHJvbWlzZTxMaW5lW10+IHtcbiAgICByZXR1cm4gYWxsPExpbmU+KHRoaXMuZGIsIFwibGluZXNcIiwgYmV0d2Vlbih0aGlzLmFyb3VuZC5rZXlSYW5nZSwgb3JpZ2luLCBmaXJzdCwgbGFzdCkpO1xuICB9XG5cbiAgLyoqIFRoZSBuZXdlc3QgZW50cmllcyB0aGF0IGFyZSBoZXJlLCBvZiBhbGwgaW5jYXJuYXRpb25zLCB0aGUgbmV3ZXN0IGZpcnN0OiBmb3IgcmVwcmludHMgd2l0aG91dCBhIG5ldHdvcmsuICovXG4gIGFzeW5jIHJlY2VudChtb3N0OiBudW1iZXIpOiBQcm9taXNlPExpbmVbXT4ge1xuICAgIGNvbnN0IGFsbDogTGluZVtdID0gW107XG4gICAgZm9yIChjb25zdCBoZWFkIG9mIHRoaXMuaGVhZHMudmFsdWVzKCkpIGFsbC5wdXNoKC4uLihhd2FpdCB0aGlzLmxpbmVzKGhlYWQub3JpZ2luLCBoZWFkLnNlcSAtIG1vc3QgKyAxLCBoZWFkLnNlcSkpKTtcbiAgICBjb25zdCBhdCA9IG5ldyBNYXAoYWxsLm1hcCgobGluZSkgPT4gW2xpbmUsIHRoYXcobGluZS50ZXh0KV0pKTtcbiAgICByZXR1cm4gYWxsLnNvcnQoKGEsIGIpID0+IGF0LmdldChiKSEubXMgLSBhdC5nZXQoYSkhLm1zIHx8IGF0LmdldChiKSEudGljayAtIGF0LmdldChhKSEudGljaykuc2xpY2UoMCwgbW9zdCk7XG4gIH1cblxuICAvLyAtLSB3aGF0IHRoZSBjb252ZXJzYXRpb24gd2l0aCB1cHN0cmVhbSBhc2tzLCBzZWUgam91cm5hbC90YWxrLnRzXG5cbiAgLyoqIFRoZSBpbmNhcm5hdGlvbnMgdGhhdCBhIG5vZGUgdXBzdHJlYW0gc2hvdWxkIGhlYXIgb2YsIGFuZCBob3cgZmFyIHRoZXkgYXJlLiAqL1xuICBoZWFkc1RvUHVzaCgpOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+IHtcbiAgICBjb25zdCB0b2xkID0gWy4uLnRoaXMuaGVhZHMudmFsdWVzKCldLmZpbHRlcigoaGVhZCkgPT4gaGVhZC5zZXEgPiBoZWFkLnBydW5lZCk7XG4gICAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyh0b2xkLm1hcCgoaGVhZCkgPT4gW2hlYWQub3JpZ2luLCBoZWFkLnNlcV0pKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBUYWtlcyBhIGhlYWQgdGhhdCB1cHN0cmVhbSB0b2xkIGFzIGFuIGFja25vd2xlZGdlbWVudCwgaWYgaXQgaXMgb25lLCBhbmQgYW5zd2VycyBmcm9tIHdoZXJlIHRvIHB1c2ggb24uXG4gICAqXG4gICAqIFVwc3RyZWFtIGtub3dpbmcgbW9yZSBvZiBhbiBpbmNhcm5hdGlvbiB0aGFuIHRoaXMgam91cm5hbCBtZWFucyBhIGxvc3QgdGFpbDogdGhlIGluY2FybmF0aW9uIGlzIG5ldmVyIHdyaXR0ZW4gYWdhaW4uXG4gICAqL1xuICBoZWVkSGVhZChwZWVyOiB7IHJlYWRvbmx5IG5hbWU6IHN0cmluZzsgcmVhZG9ubHkgcm9sZTogc3RyaW5nIH0sIG9yaWdpbjogc3RyaW5nLCBzZXE6IG51bWJlciwgaGFzaDogc3RyaW5nKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICByZXR1cm4gdGhpcy5pblR1cm4oYXN5bmMgKCkgPT4ge1xuICAgICAgY29uc3QgaGVhZCA9IHRoaXMubXVzdEhhdmUob3JpZ2luKTtcbiAgICAgIGlmIChzZXEgPiBoZWFkLnNlcSkge1xuICAgICAgICBhd2FpdCB0aGlzLmFja25vd2xlZGdlKHBlZXIsIGhlYWQsIGhlYWQuc2VxKTtcbiAgICAgICAgaWYgKGhlYWQuc3RhdGUgPT09IFwib3BlblwiKSBhd2FpdCB0aGlzLmJlZ2luKCk7XG4gICAgICAgIHJldHVybiBoZWFkLnNlcTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IG91cnMgPSBhd2FpdCB0aGlzLmhhc2hBdChoZWFkLCBzZXEpO1xuICAgICAgaWYgKG91cnMgIT09IG51bGwgJiYgb3VycyAhPT0gaGFzaCAmJiBzZXEgPiAwKSByZXR1cm4gTWF0aC5tYXgoaGVhZC5wcnVuZWQsIHNlcSAtIE1BWF9CQVRDSF9FTlRSSUVTIC8gMik7XG4gICAgICBhd2FpdCB0aGlzLmFja25vd2xlZGdlKHBlZXIsIGhlYWQsIHNlcSk7XG4gICAgICByZXR1cm4gc2VxO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFJ1bnMgb2Ygd2hhdCBjb21lcyBhZnRlciB0aG9zZSBudW1iZXJzLCBhcyBtdWNoIGFzIGZpdHMgb25lIGJhdGNoOyBub25lIHdoZW4gdXBzdHJlYW0gaGFzIGFsbC4gKi9cbiAgYXN5bmMgcnVuc0FmdGVyKHRoZXJlOiBSZWFkb25seU1hcDxzdHJpbmcsIG51bWJlcj4pOiBQcm9taXNlPFJ1bltdPiB7XG4gICAgY29uc3QgcnVuczogUnVuW10gPSBbXTtcbiAgICBsZXQgZW50cmllcyA9IDA7XG4gICAgbGV0IGJ5dGVzID0gMDtcbiAgICBmb3IgKGNvbnN0IGhlYWQgb2YgdGhpcy5oZWFkcy52YWx1ZXMoKSkge1xuICAgICAgY29uc3QgYWZ0ZXIgPSB0aGVyZS5nZXQoaGVhZC5vcmlnaW4pID8/IGhlYWQucHJ1bmVkO1xuICAgICAgaWYgKGhlYWQuc2VxIDw9IGFmdGVyIHx8IGFmdGVyIDwgaGVhZC5wcnVuZWQpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgbGluZXMgPSBhd2FpdCB0aGlzLmxpbmVzKGhlYWQub3JpZ2luLCBhZnRlciArIDEsIE1hdGgubWluKGhlYWQuc2VxLCBhZnRlciArIE1BWF9CQVRDSF9FTlRSSUVTIC0gZW50cmllcykpO1xuICAgICAgY29uc3QgdGV4dHM6IHN0cmluZ1tdID0gW107XG4gICAgICBmb3IgKGNvbnN0IHsgdGV4dCB9IG9mIGxpbmVzKSB7XG4gICAgICAgIGNvbnN0IHNpemUgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCkubGVuZ3RoO1xuICAgICAgICBpZiAoZW50cmllcyAmJiBieXRlcyArIHNpemUgPiBNQVhfQkFUQ0hfQllURVMpIGJyZWFrO1xuICAgICAgICB0ZXh0cy5wdXNoKHRleHQpO1xuICAgICAgICBlbnRyaWVzICs9IDE7XG4gICAgICAgIGJ5dGVzICs9IHNpemU7XG4gICAgICB9XG4gICAgICBjb25zdCBwcmV2ID0gYXdhaXQgdGhpcy5oYXNoQXQoaGVhZCwgYWZ0ZXIpO1xuICAgICAgaWYgKHRleHRzLmxlbmd0aCAmJiBwcmV2ICE9PSBudWxsKSBydW5zLnB1c2goeyB0ZW5hbnQ6IHRoaXMudGVuYW50LCBvcmlnaW46IGhlYWQub3JpZ2luLCBmaXJzdDogYWZ0ZXIgKyAxLCBwcmV2LCB0ZXh0cyB9KTtcbiAgICAgIGlmICh0ZXh0cy5sZW5ndGggPCBsaW5lcy5sZW5ndGggfHwgZW50cmllcyA+PSBNQVhfQkFUQ0hfRU5UUklFUykgYnJlYWs7XG4gICAgfVxuICAgIHJldHVybiBydW5zO1xuICB9XG5cbiAgLyoqIFRha2VzIHRoZSBlbnRyaWVzIGZyb20gYSBudW1iZXIgb24gb3V0IG9mIGFuIGluY2FybmF0aW9uIGFuZCBzYXlzIHRoZW0gYWdhaW4gaW4gYSBuZXcgb25lLiBBbnN3ZXJzIGhvdyBtYW55LiAqL1xuICBzYXlBZ2FpbihvcmlnaW46IHN0cmluZywgZnJvbTogbnVtYmVyKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICByZXR1cm4gdGhpcy5pblR1cm4oYXN5bmMgKCkgPT4ge1xuICAgICAgY29uc3QgbGluZXMgPSBhd2FpdCB0aGlzLmxpbmVzKG9yaWdpbiwgZnJvbSwgdGhpcy5tdXN0SGF2ZShvcmlnaW4pLnNlcSk7XG4gICAgICBpZiAob3JpZ2luID09PSB0aGlzLm93bikgYXdhaXQgdGhpcy5iZWdpbigpO1xuICAgICAgY29uc3Qgb2xkID0gdGhpcy5tdXN0SGF2ZShvcmlnaW4pO1xuICAgICAgY29uc3Qgb3duID0gdGhpcy5tdXN0SGF2ZSh0aGlzLm93bik7XG4gICAgICBjb25zdCBhZ2FpbiA9IGF3YWl0IHNheUFnYWluKGxpbmVzLCBvd24sIHRoaXMuY2xvY2spO1xuICAgICAgY29uc3QgbGFzdCA9IE1hdGgubWluKG9sZC5zZXEsIGZyb20gLSAxKTtcbiAgICAgIGNvbnN0IGN1dDogSGVhZCA9IHsgLi4ub2xkLCBzdGF0ZTogXCJjbG9zZWRcIiwgc2VxOiBsYXN0LCBoYXNoOiAoYXdhaXQgdGhpcy5oYXNoQXQob2xkLCBsYXN0KSkgPz8gb2xkLmhhc2gsIGFja2VkOiBNYXRoLm1pbihvbGQuYWNrZWQsIGxhc3QpIH07XG4gICAgICBjb25zdCBub3cgPSBhZ2Fpbi5sZW5ndGggPyB7IC4uLm93biwgLi4uc3RhbXBPZihhZ2Fpbi5hdCgtMSkhKSwgc2VxOiBhZ2Fpbi5hdCgtMSkhLnNlcSwgaGFzaDogYWdhaW4uYXQoLTEpIS5oYXNoIH0gOiBvd247XG4gICAgICBhd2FpdCB3cml0aW5nKHRoaXMuZGIsIFtcImhlYWRzXCIsIFwibGluZXNcIiwgXCJhcGFydFwiXSwgYXN5bmMgKHRhYmxlKSA9PiB7XG4gICAgICAgIGF3YWl0IHRoaXMudW50b3VjaGVkKHRhYmxlKFwiaGVhZHNcIiksIFtvbGQsIG93bl0pO1xuICAgICAgICBmb3IgKGNvbnN0IFtwbGFjZSwgbGluZV0gb2YgbGluZXMuZW50cmllcygpKSB7XG4gICAgICAgICAgY29uc3QgYXBhcnQ6IEFwYXJ0ID0geyBvcmlnaW4sIHNlcTogbGluZS5zZXEsIHRleHQ6IGxpbmUudGV4dCwgc2FpZEFzOiBgJHtvd24ub3JpZ2lufS4ke2FnYWluW3BsYWNlXSEuc2VxfWAgfTtcbiAgICAgICAgICB0YWJsZShcImFwYXJ0XCIpLnB1dChhcGFydCk7XG4gICAgICAgICAgdGFibGUoXCJsaW5lc1wiKS5kZWxldGUoW29yaWdpbiwgbGluZS5zZXFdKTtcbiAgICAgICAgfVxuICAgICAgICBmb3IgKGNvbnN0IGxpbmUgb2YgYWdhaW4pIHRhYmxlKFwibGluZXNcIikucHV0KGxpbmUpO1xuICAgICAgICB0YWJsZShcImhlYWRzXCIpLnB1dChjdXQpO1xuICAgICAgICB0YWJsZShcImhlYWRzXCIpLnB1dChub3cpO1xuICAgICAgfSk7XG4gICAgICBmb3IgKGNvbnN0IGhlYWQgb2YgW2N1dCwgbm93XSkgYXdhaXQgdGhpcy5ob2xkKGhlYWQpO1xuICAgICAgdGhpcy5jb3B5KG9yaWdpbiwgZnJvbSk7XG4gICAgICB0aGlzLmNvcHkob3duLm9yaWdpbiwgb3duLnNlcSArIDEpO1xuICAgICAgcmV0dXJuIGFnYWluLmxlbmd0aDtcbiAgICB9KTtcbiAgfVxuXG4gIC8vIC0tIGluc2lkZVxuXG4gIHByaXZhdGUgaW5UdXJuPFQ+KGFjdDogKCkgPT4gUHJvbWlzZTxUPik6IFByb21pc2U8VD4ge1xuICAgIGNvbnN0IG1pbmUgPSB0aGlzLnR1cm4udGhlbihhY3QpO1xuICAgIHRoaXMudHVybiA9IG1pbmUuY2F0Y2goKCkgPT4gdW5kZWZpbmVkKTtcbiAgICByZXR1cm4gbWluZTtcbiAgfVxuXG4gIHByaXZhdGUgYXN5bmMgbG9hZCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBmb3IgKGNvbnN0IGFjayBvZiBhd2FpdCBhbGw8QWNrPih0aGlzLmRiLCBcImFja3NcIikpIHRoaXMuYWNrcy5zZXQoYCR7YWNrLnBlZXJ9ICR7YWNrLm9yaWdpbn1gLCBhY2spO1xuICAgIGZvciAoY29uc3QgaGVhZCBvZiBhd2FpdCBhbGw8SGVhZD4odGhpcy5kYiwgXCJoZWFkc1wiKSkge1xuICAgICAgYXdhaXQgdGhpcy5ob2xkKGhlYWQpO1xuICAgICAgdGhpcy5jbG9jay5yZXN0YXJ0KGhlYWQpO1xuICAgICAgaWYgKGhlYWQuc3RhdGUgPT09IFwib3BlblwiKSB0aGlzLm93biA9IGhlYWQub3JpZ2luO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBUYWtlcyBhIGhlYWQgaW50byBtZW1vcnksIHdpdGggd2hhdCBvZiBpdCBubyBub2RlIGhhcyB5ZXQuICovXG4gIHByaXZhdGUgYXN5bmMgaG9sZChoZWFkOiBIZWFkKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgdGhpcy5oZWFkcy5zZXQoaGVhZC5vcmlnaW4sIGhlYWQpO1xuICAgIGNvbnN0IGxpbmVzID0gaGVhZC5zZXEgPiBoZWFkLmFja2VkID8gYXdhaXQgdGhpcy5saW5lcyhoZWFkLm9yaWdpbiwgaGVhZC5hY2tlZCArIDEsIGhlYWQuc2VxKSA6IFtdO1xuICAgIHRoaXMudW5zYWZlLnNldChoZWFkLm9yaWdpbiwgbGluZXMubWFwKChsaW5lKSA9PiBsaW5lLmtpbmQpKTtcbiAgICB0aGlzLnRlbGwoKTtcbiAgfVxuXG4gIC8qKiBDbG9zZXMgdGhlIHByZXNlbnQgaW5jYXJuYXRpb24gYW5kIG9wZW5zIGEgbmV3IG9uZSB1bmRlciBhIG5hbWUgbm9ib2R5IGV2ZXIgdXNlZC4gKi9cbiAgcHJpdmF0ZSBhc3luYyBiZWdpbigpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBvcmlnaW4gPSBuZXdPcmlnaW4odGhpcy5hcm91bmQucmFuZG9tID8/IHN5c3RlbVJhbmRvbSk7XG4gICAgY29uc3QgaGFzaCA9IGF3YWl0IGdlbmVzaXModGhpcy50ZW5hbnQsIG9yaWdpbik7XG4gICAgY29uc3QgbWFkZTogSGVhZCA9IHsgb3JpZ2luLCBzdGF0ZTogXCJvcGVuXCIsIHNlcTogMCwgaGFzaCwgbXM6IDAsIHRpY2s6IDAsIGFja2VkOiAwLCBwcnVuZWQ6IDAsIHBydW5lZEhhc2g6IGhhc2ggfTtcbiAgICBjb25zdCBvbGQgPSB0aGlzLmhlYWRzLmdldCh0aGlzLm93bik7XG4gICAgYXdhaXQgd3JpdGluZyh0aGlzLmRiLCBbXCJoZWFkc1wiXSwgYXN5bmMgKHRhYmxlKSA9PiB7XG4gICAgICBpZiAob2xkKSBhd2FpdCB0aGlzLnVudG91Y2hlZCh0YWJsZShcImhlYWRzXCIpLCBbb2xkXSk7XG4gICAgICBpZiAob2xkKSB0YWJsZShcImhlYWRzXCIpLnB1dCh7IC4uLm9sZCwgc3RhdGU6IFwiY2xvc2VkXCIgfSk7XG4gICAgICB0YWJsZShcImhlYWRzXCIpLmFkZChtYWRlKTtcbiAgICB9KTtcbiAgICBpZiAob2xkKSB0aGlzLmhlYWRzLnNldChvbGQub3JpZ2luLCB7IC4uLm9sZCwgc3RhdGU6IFwiY2xvc2VkXCIgfSk7XG4gICAgdGhpcy5vd24gPSBvcmlnaW47XG4gICAgYXdhaXQgdGhpcy5ob2xkKG1hZGUpO1xuICB9XG5cbiAgcHJpdmF0ZSBhc3luYyBrZWVwKGhlYWQ6IEhlYWQsIGxpbmVzOiByZWFkb25seSBMaW5lW10sIHN0YW1wOiB7IHJlYWRvbmx5IG1zOiBudW1iZXI7IHJlYWRvbmx5IHRpY2s6IG51bWJlciB9KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgbGFzdCA9IGxpbmVzLmF0KC0xKSE7XG4gICAgY29uc3Qgbm93OiBIZWFkID0geyAuLi5oZWFkLCAuLi5zdGFtcCwgc2VxOiBsYXN0LnNlcSwgaGFzaDogbGFzdC5oYXNoIH07XG4gICAgYXdhaXQgd3JpdGluZyh0aGlzLmRiLCBbXCJoZWFkc1wiLCBcImxpbmVzXCJdLCBhc3luYyAodGFibGUpID0+IHtcbiAgICAgIGF3YWl0IHRoaXMudW50b3VjaGVkKHRhYmxlKFwiaGVhZHNcIiksIFtoZWFkXSk7XG4gICAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpIHRhYmxlKFwibGluZXNcIikuYWRkKGxpbmUpO1xuICAgICAgdGFibGUoXCJoZWFkc1wiKS5wdXQobm93KTtcbiAgICB9KTtcbiAgICB0aGlzLmhlYWRzLnNldChub3cub3JpZ2luLCBub3cpO1xuICAgIHRoaXMudW5zYWZlLmdldChub3cub3JpZ2luKSEucHVzaCguLi5saW5lcy5tYXAoKGxpbmUpID0+IGxpbmUua2luZCkpO1xuICAgIHRoaXMuY29weShub3cub3JpZ2luLCBoZWFkLnNlcSArIDEpO1xuICAgIHRoaXMudGVsbCgpO1xuICB9XG5cbiAgLyoqIFRocm93cyBKb3VybmFsVGFrZW4gdW5sZXNzIHRoZSBoZWFkcyBvbiB0aGUgZGlzayBhcmUgdGhvc2UgdGhpcyBqb3VybmFsIGtub3dzLiAqL1xuICBwcml2YXRlIGFzeW5jIHVudG91Y2hlZChoZWFkczogSURCT2JqZWN0U3RvcmUsIGtub3duOiByZWFkb25seSBIZWFkW10pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBmb3IgKGNvbnN0IGhlYWQgb2Yga25vd24pIHtcbiAgICAgIGNvbnN0IHN0b3JlZCA9IChhd2FpdCBhbnN3ZXIoaGVhZHMuZ2V0KGhlYWQub3JpZ2luKSkpIGFzIEhlYWQgfCB1bmRlZmluZWQ7XG4gICAgICBpZiAoc3RvcmVkPy5zZXEgIT09IGhlYWQuc2VxIHx8IHN0b3JlZC5oYXNoICE9PSBoZWFkLmhhc2ggfHwgc3RvcmVkLnN0YXRlICE9PSBoZWFkLnN0YXRlKSB7XG4gICAgICAgIHRocm93IG5ldyBKb3VybmFsVGFrZW4oYGFub3RoZXIgd3JpdGVyIGlzIGF0ICR7aGVhZC5vcmlnaW59LiR7c3RvcmVkPy5zZXF9YCk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgcHJpdmF0ZSBhc3luYyBhY2tub3dsZWRnZShwZWVyOiB7IHJlYWRvbmx5IG5hbWU6IHN0cmluZzsgcmVhZG9ubHkgcm9sZTogc3RyaW5nIH0sIGhlYWQ6IEhlYWQsIHNlcTogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3Qga2V5ID0gYCR7cGVlci5uYW1lfSAke2hlYWQub3JpZ2lufWA7XG4gICAgY29uc3QgYmVmb3JlID0gdGhpcy5hY2tzLmdldChrZXkpO1xuICAgIGlmIChiZWZvcmU/LnNlcSA9PT0gc2VxICYmIGJlZm9yZS5yb2xlID09PSBwZWVyLnJvbGUgJiYgc2VxIDw9IGhlYWQuYWNrZWQpIHJldHVybjtcbiAgICBjb25zdCBhY2s6IEFjayA9IHsgcGVlcjogcGVlci5uYW1lLCBvcmlnaW46IGhlYWQub3JpZ2luLCByb2xlOiBwZWVyLnJvbGUsIHNlcSB9O1xuICAgIGNvbnN0IGFja2VkID0gTWF0aC5tYXgoaGVhZC5hY2tlZCwgc2VxKTtcbiAgICBjb25zdCB1bnRpbCA9IE1hdGgubWluKGFja2VkLCBoZWFkLnNlcSAtICh0aGlzLmFyb3VuZC5rZXB0ID8/IEtFUFQpKTtcbiAgICBjb25zdCBwcnVuZWQgPSBNYXRoLm1heChoZWFkLnBydW5lZCwgdW50aWwpO1xuICAgIGNvbnN0IHBydW5lZEhhc2ggPSAoYXdhaXQgdGhpcy5oYXNoQXQoaGVhZCwgcHJ1bmVkKSkgPz8gaGVhZC5wcnVuZWRIYXNoO1xuICAgIGNvbnN0IG5vdzogSGVhZCA9IHsgLi4uaGVhZCwgYWNrZWQsIHBydW5lZCwgcHJ1bmVkSGFzaCB9O1xuICAgIGF3YWl0IHdyaXRpbmcodGhpcy5kYiwgW1wiaGVhZHNcIiwgXCJsaW5lc1wiLCBcImFja3NcIl0sIGFzeW5jICh0YWJsZSkgPT4ge1xuICAgICAgYXdhaXQgdGhpcy51bnRvdWNoZWQodGFibGUoXCJoZWFkc1wiKSwgW2hlYWRdKTtcbiAgICAgIHRhYmxlKFwiYWNrc1wiKS5wdXQoYWNrKTtcbiAgICAgIHRhYmxlKFwiaGVhZHNcIikucHV0KG5vdyk7XG4gICAgICBpZiAocHJ1bmVkID4gaGVhZC5wcnVuZWQpIHRhYmxlKFwibGluZXNcIikuZGVsZXRlKGJldHdlZW4odGhpcy5hcm91bmQua2V5UmFuZ2UsIGhlYWQub3JpZ2luLCBoZWFkLnBydW5lZCArIDEsIHBydW5lZCkpO1xuICAgIH0pO1xuICAgIHRoaXMuYWNrcy5zZXQoa2V5LCBhY2spO1xuICAgIHRoaXMuaGVhZHMuc2V0KG5vdy5vcmlnaW4sIG5vdyk7XG4gICAgaWYgKGFja2VkID4gaGVhZC5hY2tlZCkgdGhpcy51bnNhZmUuZ2V0KGhlYWQub3JpZ2luKSEuc3BsaWNlKDAsIGFja2VkIC0gaGVhZC5hY2tlZCk7XG4gICAgdGhpcy5jb3B5KGhlYWQub3JpZ2luLCBub3cuc2VxICsgMSk7XG4gICAgdGhpcy50ZWxsKCk7XG4gIH1cblxuICAvKiogVGhlIGhhc2ggdXAgdG8gYW4gZW50cnksIG9yIG51bGwgd2hlcmUgdGhpcyBqb3VybmFsIG5vIGxvbmdlciBrbm93cyBpdC4gKi9cbiAgcHJpdmF0ZSBhc3luYyBoYXNoQXQoaGVhZDogSGVhZCwgc2VxOiBudW1iZXIpOiBQcm9taXNlPHN0cmluZyB8IG51bGw+IHtcbiAgICBpZiAoc2VxID09PSBoZWFkLnNlcSkgcmV0dXJuIGhlYWQuaGFzaDtcbiAgICBpZiAoc2VxID09PSBoZWFkLnBydW5lZCkgcmV0dXJuIGhlYWQucHJ1bmVkSGFzaDtcbiAgICBpZiAoc2VxID09PSAwKSByZXR1cm4gZ2VuZXNpcyh0aGlzLnRlbmFudCwgaGVhZC5vcmlnaW4pO1xuICAgIHJldHVybiAoYXdhaXQgbGluZUF0KHRoaXMuZGIsIGhlYWQub3JpZ2luLCBzZXEpKT8uaGFzaCA/PyBudWxsO1xuICB9XG5cbiAgLyoqIEJyaW5ncyB0aGUgc2Vjb25kIGNvcHkgb2YgYW4gb3JpZ2luIHVwIHRvIGRhdGUsIGZyb20gYSBudW1iZXIgb247IHdoYXQgaXMgc2FmZSBsZWF2ZXMgaXQuIE5ldmVyIGhvbGRzIHVwIGEgc2FsZS4gKi9cbiAgcHJpdmF0ZSBjb3B5KG9yaWdpbjogc3RyaW5nLCBmcm9tOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBzb3VyY2UgPSB7IHRlbmFudDogdGhpcy50ZW5hbnQsIHNoZWxmOiB0aGlzLnNoZWxmLCBsaW5lczogdGhpcy5saW5lcy5iaW5kKHRoaXMpLCBoYXNoQXQ6IHRoaXMuaGFzaEF0LmJpbmQodGhpcykgfTtcbiAgICB0aGlzLmNvcHlpbmcgPSB0aGlzLmNvcHlpbmcudGhlbigoKSA9PiBjb3B5T3V0KHNvdXJjZSwgdGhpcy5tdXN0SGF2ZShvcmlnaW4pLCBmcm9tKSkudGhlbihcbiAgICAgICgpID0+IHtcbiAgICAgICAgdGhpcy5jb3B5RmF1bHQgPSBudWxsO1xuICAgICAgfSxcbiAgICAgICh3aHk6IHVua25vd24pID0+IHtcbiAgICAgICAgdGhpcy5jb3B5RmF1bHQgPSB3aHk7XG4gICAgICB9LFxuICAgICk7XG4gIH1cblxuICBwcml2YXRlIG11c3RIYXZlKG9yaWdpbjogc3RyaW5nKTogSGVhZCB7XG4gICAgY29uc3QgaGVhZCA9IHRoaXMuaGVhZHMuZ2V0KG9yaWdpbik7XG4gICAgaWYgKCFoZWFkKSB0aHJvdyBuZXcgRXJyb3IoYG5vIGluY2FybmF0aW9uIG9mIHRoaXMgam91cm5hbCBpcyBjYWxsZWQgJHtvcmlnaW59YCk7XG4gICAgcmV0dXJuIGhlYWQ7XG4gIH1cblxuICBwcml2YXRlIHRlbGwoKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBjaGFuZ2VkIG9mIHRoaXMud2F0Y2hlcnMpIGNoYW5nZWQoKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBzdGFtcE9mKGxpbmU6IExpbmUpOiB7IHJlYWRvbmx5IG1zOiBudW1iZXI7IHJlYWRvbmx5IHRpY2s6IG51bWJlciB9IHtcbiAgY29uc3QgeyBtcywgdGljayB9ID0gdGhhdyhsaW5lLnRleHQpO1xuICByZXR1cm4geyBtcywgdGljayB9O1xufVxuXG5mdW5jdGlvbiBkb25lT2YobGluZXM6IHJlYWRvbmx5IExpbmVbXSwgcmVwZWF0ZWQ6IGJvb2xlYW4pOiBEb25lIHtcbiAgcmV0dXJuIHtcbiAgICByZWZzOiBsaW5lcy5tYXAoKGxpbmUpID0+IGAke2xpbmUub3JpZ2lufS4ke2xpbmUuc2VxfWApLFxuICAgIGZhY3RzOiBsaW5lcy5tYXAoKGxpbmUpID0+ICh7IGtpbmQ6IGxpbmUua2luZCwgYm9keTogdGhhdyhsaW5lLnRleHQpLmJvZHkgfSkpLFxuICAgIHJlcGVhdGVkLFxuICB9O1xufVxuIiwgIi8qKlxuICogVGhlIFR5cGVTY3JpcHQgc2lkZSBvZiBhIGNvbXBhcmlzb24gdGhhdCBQeXRob24gZHJpdmVzOiBvbmUgSlNPTiBhIGxpbmUgaW4sIG9uZSBKU09OIGEgbGluZSBvdXQuIENhcnRzIGFyZSBwcmljZWQgYW5kIGdpdmVuXG4gKiBiYWNrOyBhIGpvdXJuYWwgd3JpdGVzLCBhbmQgaG9sZHMgaXRzIHNpZGUgb2YgYSBzeW5jIGNvbnZlcnNhdGlvbiB3aG9zZSBvdGhlciBzaWRlIGlzIGEgcmVhbCBub2RlLlxuICovXG5cbmltcG9ydCB7IGNyZWF0ZUludGVyZmFjZSB9IGZyb20gXCJub2RlOnJlYWRsaW5lXCI7XG5pbXBvcnQgeyBSZWZ1c2VkIH0gZnJvbSBcIi4uL2tpdC9yZWZ1c2FsLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEZhY3RTaGFwZSwgZmlsbCwgcmVhZCwgd3JpdGUgfSBmcm9tIFwiLi4va2l0L3NoYXBlLnRzXCI7XG5pbXBvcnQgKiBhcyB0aWxsIGZyb20gXCIuLi9raXQvc2hhcGVzL3RpbGwudHNcIjtcbmltcG9ydCB7IEJpbGwsIENhcnQsIE1vbWVudCwgUGF5bWVudCwgUmVmdW5kLCBSZXR1cm4sIFRlcm1zIH0gZnJvbSBcIi4uL2tpdC9zaGFwZXMvdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEpvdXJuYWwsIHNhaWQgfSBmcm9tIFwiLi4vdGlsbC9qb3VybmFsLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEFzaywgdHlwZSBSb3VuZCwgcHVzaFJvdW5kIH0gZnJvbSBcIi4uL3RpbGwvam91cm5hbC90YWxrLnRzXCI7XG5pbXBvcnQgeyBwcmljZSB9IGZyb20gXCIuLi90aWxsL3J1bGVzL2JpbGwudHNcIjtcbmltcG9ydCB7IHNldHRsZSB9IGZyb20gXCIuLi90aWxsL3J1bGVzL3BheW1lbnQudHNcIjtcbmltcG9ydCB7IHJlZnVuZCwgcmVmdW5kUmVzdCB9IGZyb20gXCIuLi90aWxsL3J1bGVzL3JlZnVuZC50c1wiO1xuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4vam91cm5hbF93b3JsZC50c1wiO1xuaW1wb3J0IHR5cGUgeyBKc29uIH0gZnJvbSBcIi4vdmVjdG9ycy50c1wiO1xuXG5jb25zdCBsaW5lcyA9IGNyZWF0ZUludGVyZmFjZSh7IGlucHV0OiBwcm9jZXNzLnN0ZGluIH0pW1N5bWJvbC5hc3luY0l0ZXJhdG9yXSgpO1xuY29uc3QgZGV2aWNlID0gbmV3IERldmljZSgpO1xubGV0IGpvdXJuYWw6IEpvdXJuYWw7XG5cbmZ1bmN0aW9uIHNheSh0b2xkOiBKc29uKTogdm9pZCB7XG4gIHByb2Nlc3Muc3Rkb3V0LndyaXRlKGAke0pTT04uc3RyaW5naWZ5KHRvbGQpfVxcbmApO1xufVxuXG5mdW5jdGlvbiBwcmljZWQoeyBjYXJ0LCB0ZXJtcywgbW9tZW50LCBwYXltZW50cywgYmFjayB9OiBKc29uKTogc3RyaW5nIHtcbiAgY29uc3Qgb24gPSBmaWxsKFRlcm1zLCB0ZXJtcyk7XG4gIGNvbnN0IGJpbGwgPSBwcmljZShmaWxsKENhcnQsIGNhcnQpLCBvbiwgZmlsbChNb21lbnQsIG1vbWVudCkpO1xuICBjb25zdCBwYWlkID0gc2V0dGxlKGJpbGwsIHBheW1lbnRzLm1hcCgob25lOiBKc29uKSA9PiBmaWxsKFBheW1lbnQsIG9uZSkpLCBvbik7XG4gIGNvbnN0IGZpcnN0ID0gYmFjayA/IFtyZWZ1bmQocGFpZCwgYmFjay5tYXAoKG9uZTogSnNvbikgPT4gZmlsbChSZXR1cm4sIG9uZSkpLCBbXSwgb24ucm91bmRfY2FzaF90byldIDogW107XG4gIGNvbnN0IHJlZnVuZHMgPSBbLi4uZmlyc3QsIC4uLihiYWNrID8gW3JlZnVuZFJlc3QocGFpZCwgZmlyc3QpXSA6IFtdKV07XG4gIHJldHVybiBgWyR7W3dyaXRlKEJpbGwsIHBhaWQpLCAuLi5yZWZ1bmRzLm1hcCgob25lKSA9PiB3cml0ZShSZWZ1bmQsIG9uZSkpXS5qb2luKFwiLFwiKX1dYDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gdGFsaygpOiBQcm9taXNlPFJvdW5kPiB7XG4gIGNvbnN0IHRhbGtpbmcgPSBwdXNoUm91bmQoam91cm5hbCk7XG4gIGxldCBzdGVwID0gYXdhaXQgdGFsa2luZy5uZXh0KCk7XG4gIHdoaWxlICghc3RlcC5kb25lKSB7XG4gICAgc2F5KHsgYXNrOiBzdGVwLnZhbHVlIHNhdGlzZmllcyBBc2sgfSk7XG4gICAgY29uc3QgY29tZSA9IGF3YWl0IGxpbmVzLm5leHQoKTtcbiAgICBzdGVwID0gYXdhaXQgdGFsa2luZy5uZXh0KEpTT04ucGFyc2UoY29tZS52YWx1ZSBhcyBzdHJpbmcpKTtcbiAgfVxuICByZXR1cm4gc3RlcC52YWx1ZTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZG9uZSh7IGNhbGwsIC4uLmdpdmVuIH06IEpzb24pOiBQcm9taXNlPEpzb24+IHtcbiAgc3dpdGNoIChjYWxsKSB7XG4gICAgY2FzZSBcInByaWNlXCI6XG4gICAgICByZXR1cm4gcHJpY2VkKGdpdmVuKTtcbiAgICBjYXNlIFwib3BlblwiOlxuICAgICAgZGV2aWNlLndhbGxNcyA9IGdpdmVuLndhbGxfbXM7XG4gICAgICBkZXZpY2Uua2VwdCA9IGdpdmVuLmtlcHQgPz8gNTAwO1xuICAgICAgaWYgKGdpdmVuLmNsZWFyZWQpIGRldmljZS5pZGIgPSBuZXcgKGRldmljZS5pZGIuY29uc3RydWN0b3IgYXMgbmV3ICgpID0+IElEQkZhY3RvcnkpKCk7XG4gICAgICBqb3VybmFsID0gYXdhaXQgKGF3YWl0IGltcG9ydChcIi4uL3RpbGwvam91cm5hbC50c1wiKSkuSm91cm5hbC5vcGVuKFwibGFuY2FyXCIsIGdpdmVuLnRlbmFudCwgXCJkMVwiLCBkZXZpY2UuYXJvdW5kKCkpO1xuICAgICAgcmV0dXJuIHsgb3JpZ2luOiBqb3VybmFsLm9yaWdpbiwgaGVhbGVkOiBqb3VybmFsLmhlYWxlZCB9O1xuICAgIGNhc2UgXCJhcHBlbmRcIjoge1xuICAgICAgY29uc3Qgc2hhcGVzID0gT2JqZWN0LnZhbHVlcyh0aWxsKSBhcyBGYWN0U2hhcGU8SnNvbiwgSnNvbj5bXTtcbiAgICAgIGNvbnN0IG9mID0gc2hhcGVzLmZpbmQoKHNoYXBlKSA9PiBzaGFwZS5raW5kID09PSBnaXZlbi5raW5kKSE7XG4gICAgICByZXR1cm4gKGF3YWl0IGpvdXJuYWwuYXBwZW5kKHsgYWN0b3I6IGdpdmVuLmFjdG9yLCBrZXk6IGdpdmVuLmtleSB9LCAoKSA9PiBbc2FpZChvZiwgcmVhZChvZiwgZ2l2ZW4uZmFjdCkpXSkpLnJlZnM7XG4gICAgfVxuICAgIGNhc2UgXCJyb3VuZFwiOlxuICAgICAgcmV0dXJuIHsgLi4uKGF3YWl0IHRhbGsoKSksIHdhaXRpbmc6IGpvdXJuYWwud2FpdGluZygpLCBvcmlnaW46IGpvdXJuYWwub3JpZ2luIH07XG4gICAgZGVmYXVsdDpcbiAgICAgIHRocm93IG5ldyBFcnJvcihgbm9ib2R5IHRhdWdodCBtZSB0byAke2NhbGx9YCk7XG4gIH1cbn1cblxuZm9yIChsZXQgY29tZSA9IGF3YWl0IGxpbmVzLm5leHQoKTsgIWNvbWUuZG9uZTsgY29tZSA9IGF3YWl0IGxpbmVzLm5leHQoKSkge1xuICB0cnkge1xuICAgIHNheSh7IGRvbmU6IGF3YWl0IGRvbmUoSlNPTi5wYXJzZShjb21lLnZhbHVlKSkgfSk7XG4gIH0gY2F0Y2ggKHdoeSkge1xuICAgIGlmICh3aHkgaW5zdGFuY2VvZiBSZWZ1c2VkKSBzYXkoeyByZWZ1c2VkOiB7IGNvZGU6IHdoeS5jb2RlLCBmYWN0czogd2h5LmZhY3RzIH0gfSk7XG4gICAgZWxzZSBzYXkoeyBicm9rZW46IFN0cmluZygod2h5IGFzIEVycm9yKS5zdGFjaykgfSk7XG4gIH1cbn1cbiIsICIvKiogQSByZWZ1c2FsIGlzIGEgbm8gd2l0aCBhIGNvZGUgYW5kIGl0cyBmYWN0czsgdGhlIHNlbnRlbmNlIGlzIG1hZGUgYXQgdGhlIGZhY2UsIGluIHRoZSByZWFkZXIncyBsYW5ndWFnZS4gKi9cblxuaW1wb3J0IHR5cGUgeyBSZWZ1c2FsQ29kZSB9IGZyb20gXCIuL3NoYXBlcy9yZWZ1c2Fscy50c1wiO1xuXG5leHBvcnQgdHlwZSBSZWZ1c2FsRmFjdHMgPSBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXIgfCBzdHJpbmc+PjtcblxuLyoqIFNheXMgbm8gdG8gYSB3aXNoOiBub3RoaW5nIHdhcyB3cml0dGVuLCBhbmQgdGhlIGNhbGxlciBjYW4gdGVsbCB3aHkgYW5kIGJ5IGhvdyBtdWNoLiAqL1xuZXhwb3J0IGNsYXNzIFJlZnVzZWQgZXh0ZW5kcyBFcnJvciB7XG4gIHJlYWRvbmx5IGNvZGU6IFJlZnVzYWxDb2RlO1xuICByZWFkb25seSBmYWN0czogUmVmdXNhbEZhY3RzO1xuXG4gIGNvbnN0cnVjdG9yKGNvZGU6IFJlZnVzYWxDb2RlLCBmYWN0czogUmVmdXNhbEZhY3RzID0ge30pIHtcbiAgICBzdXBlcihgJHtjb2RlfSgke0pTT04uc3RyaW5naWZ5KGZhY3RzKX0pYCk7XG4gICAgdGhpcy5uYW1lID0gXCJSZWZ1c2VkXCI7XG4gICAgdGhpcy5jb2RlID0gY29kZTtcbiAgICB0aGlzLmZhY3RzID0gZmFjdHM7XG4gIH1cbn1cblxuLyoqIFJhaXNlcyB3aGVuIHNvbWV0aGluZyBob2xkcyB0aGF0IG5ldmVyIG1heTogYSBidWcgb2Ygb3Vycywgbm90IG9mIHRoZSBwZXJzb24gYXQgdGhlIHRpbGwuICovXG5leHBvcnQgZnVuY3Rpb24gYXNzZXJ0KGhvbGRzOiB1bmtub3duLCBvdGhlcndpc2U6IHN0cmluZyk6IGFzc2VydHMgaG9sZHMge1xuICBpZiAoIWhvbGRzKSB0aHJvdyBuZXcgRXJyb3IoYGJyb2tlbiBwcm9taXNlOiAke290aGVyd2lzZX1gKTtcbn1cbiIsICIvLyBXcml0dGVuIGJ5IGBtYWtlIHdlYmAgZnJvbSB0aGUgc3RydWN0cy4gQ2hhbmdlIHRoZW0sIG5vdCB0aGlzIGZpbGUuXG5cbmltcG9ydCAqIGFzIGtlcm5lbCBmcm9tIFwiLi9rZXJuZWwudHNcIjtcbmltcG9ydCAqIGFzIHZhbHVlcyBmcm9tIFwiLi92YWx1ZXMudHNcIjtcbmltcG9ydCB7IHR5cGUgRmFjdFNoYXBlLCB0eXBlIFNoYXBlLCBmYWN0U2hhcGUsIHNoYXBlIH0gZnJvbSBcIi4uL3NoYXBlLnRzXCI7XG5cbi8qKiBBbiBvcGVuIGJpbGw6IGEgdGFibGUncywgb3IgYSBjYXJ0IHB1dCBhc2lkZS4gYHRpbGxgIG93bnMgaXQ6IG9ubHkgaXRzIG93bmVyIHRha2VzIG1vbmV5IGZvciBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbE9wZW5lZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBvcmRlcl90eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGd1ZXN0czogbnVtYmVyO1xufVxuLyoqIEFuIG9wZW4gYmlsbDogYSB0YWJsZSdzLCBvciBhIGNhcnQgcHV0IGFzaWRlLiBgdGlsbGAgb3ducyBpdDogb25seSBpdHMgb3duZXIgdGFrZXMgbW9uZXkgZm9yIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsT3BlbmVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZ3Vlc3RzPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxPcGVuZWQ6IEZhY3RTaGFwZTxCaWxsT3BlbmVkLCBCaWxsT3BlbmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiQmlsbE9wZW5lZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wib3JkZXJfdHlwZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZ3Vlc3RzXCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuYmlsbF9vcGVuZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcImJpbGwve2JpbGx9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBHb29kcyB3ZXJlIHB1dCBvbiBhIGJpbGw7IGBtb3ZlZF9mcm9tYCBuYW1lcyB0aGUgYmlsbCB0aGV5IGNhbWUgZnJvbSwgaWYgYW55LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsTGluZXNBZGRlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAoQmlsbExpbmUpW107XG4gIHJlYWRvbmx5IG1vdmVkX2Zyb206IHN0cmluZztcbn1cbi8qKiBHb29kcyB3ZXJlIHB1dCBvbiBhIGJpbGw7IGBtb3ZlZF9mcm9tYCBuYW1lcyB0aGUgYmlsbCB0aGV5IGNhbWUgZnJvbSwgaWYgYW55LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsTGluZXNBZGRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKEJpbGxMaW5lV2lyZSlbXTtcbiAgcmVhZG9ubHkgbW92ZWRfZnJvbT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBCaWxsTGluZXNBZGRlZDogRmFjdFNoYXBlPEJpbGxMaW5lc0FkZGVkLCBCaWxsTGluZXNBZGRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIkJpbGxMaW5lc0FkZGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJsaW5lc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBCaWxsTGluZSB9IH1dLFxuICBbXCJtb3ZlZF9mcm9tXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuYmlsbF9saW5lc19hZGRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwiYmlsbC97YmlsbH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgZ29vZCBvbiBhbiBvcGVuIGJpbGwgdW5kZXIgYW4gaWQgb2YgaXRzIG93biwgc28gdGhhdCB0d28gd2FpdGVycycgYWRkaXRpb25zIG5ldmVyIG92ZXJ3cml0ZSBlYWNoIG90aGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsTGluZSB7XG4gIHJlYWRvbmx5IGxpbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZDogdmFsdWVzLkNhcnRMaW5lO1xufVxuLyoqIEEgZ29vZCBvbiBhbiBvcGVuIGJpbGwgdW5kZXIgYW4gaWQgb2YgaXRzIG93biwgc28gdGhhdCB0d28gd2FpdGVycycgYWRkaXRpb25zIG5ldmVyIG92ZXJ3cml0ZSBlYWNoIG90aGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsTGluZVdpcmUge1xuICByZWFkb25seSBsaW5lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2Q6IHZhbHVlcy5DYXJ0TGluZVdpcmU7XG59XG5leHBvcnQgY29uc3QgQmlsbExpbmU6IFNoYXBlPEJpbGxMaW5lLCBCaWxsTGluZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQmlsbExpbmVcIiwgW1xuICBbXCJsaW5lXCIsIFwic3RyXCJdLFxuICBbXCJnb29kXCIsIHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQ2FydExpbmUgfV0sXG5dLCB7fSk7XG5cbi8qKiBHb29kcyB3ZXJlIHRha2VuIG9mZiBhIGJpbGw7IGBtb3ZlZF90b2AgbmFtZXMgdGhlIGJpbGwgdGhleSB3ZW50IHRvLCBpZiBhbnkuIEEgdm9pZGVkIGxpbmUgc3RheXMgdm9pZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbExpbmVzVm9pZGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBtb3ZlZF90bzogc3RyaW5nO1xufVxuLyoqIEdvb2RzIHdlcmUgdGFrZW4gb2ZmIGEgYmlsbDsgYG1vdmVkX3RvYCBuYW1lcyB0aGUgYmlsbCB0aGV5IHdlbnQgdG8sIGlmIGFueS4gQSB2b2lkZWQgbGluZSBzdGF5cyB2b2lkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsTGluZXNWb2lkZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IHJlYXNvbj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbW92ZWRfdG8/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQmlsbExpbmVzVm9pZGVkOiBGYWN0U2hhcGU8QmlsbExpbmVzVm9pZGVkLCBCaWxsTGluZXNWb2lkZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJCaWxsTGluZXNWb2lkZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImxpbmVzXCIsIHsgbGlzdDogXCJzdHJcIiB9XSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJtb3ZlZF90b1wiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLmJpbGxfbGluZXNfdm9pZGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJiaWxsL3tiaWxsfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBkaXNjb3VudCBvbiB0aGUgd2hvbGUgYmlsbCwgdGhvdXNhbmR0aHMgb3IgcnVwaWFoOyB0aGUgZ3JlYXRlc3QgYHZlcnNpb25gIGNvdW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbERpc2NvdW50ZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBBIGRpc2NvdW50IG9uIHRoZSB3aG9sZSBiaWxsLCB0aG91c2FuZHRocyBvciBydXBpYWg7IHRoZSBncmVhdGVzdCBgdmVyc2lvbmAgY291bnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsRGlzY291bnRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfYW1vdW50PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb24/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHZlcnNpb24/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQmlsbERpc2NvdW50ZWQ6IEZhY3RTaGFwZTxCaWxsRGlzY291bnRlZCwgQmlsbERpc2NvdW50ZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJCaWxsRGlzY291bnRlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ2ZXJzaW9uXCIsIFwiaW50XCIsIDFdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuYmlsbF9kaXNjb3VudGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJiaWxsL3tiaWxsfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQW5vdGhlciB0aWxsIHRvb2sgdGhlIGJpbGwgb3ZlciBhbmQgb3ducyBpdCBub3c7IHRoZSBncmVhdGVzdCBgdmVyc2lvbmAgY291bnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsVGFrZW4ge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBBbm90aGVyIHRpbGwgdG9vayB0aGUgYmlsbCBvdmVyIGFuZCBvd25zIGl0IG5vdzsgdGhlIGdyZWF0ZXN0IGB2ZXJzaW9uYCBjb3VudHMuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxUYWtlbldpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb24/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQmlsbFRha2VuOiBGYWN0U2hhcGU8QmlsbFRha2VuLCBCaWxsVGFrZW5XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJCaWxsVGFrZW5cIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInZlcnNpb25cIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5iaWxsX3Rha2VuXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJiaWxsL3tiaWxsfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBzYWxlIHBhaWQgdGhlc2UgbGluZXMgb2YgdGhlIGJpbGwuIEEgcGFpZCBiaWxsIG5ldmVyIGJlY29tZXMgdW5wYWlkOyBwYWlkIHR3aWNlIGlzIGZsYWdnZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxTZXR0bGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBBIHNhbGUgcGFpZCB0aGVzZSBsaW5lcyBvZiB0aGUgYmlsbC4gQSBwYWlkIGJpbGwgbmV2ZXIgYmVjb21lcyB1bnBhaWQ7IHBhaWQgdHdpY2UgaXMgZmxhZ2dlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFNldHRsZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbmV4cG9ydCBjb25zdCBCaWxsU2V0dGxlZDogRmFjdFNoYXBlPEJpbGxTZXR0bGVkLCBCaWxsU2V0dGxlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIkJpbGxTZXR0bGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJsaW5lc1wiLCB7IGxpc3Q6IFwic3RyXCIgfV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5iaWxsX3NldHRsZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcImJpbGwve2JpbGx9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBUaGUgYmlsbCB3YXMgZ2l2ZW4gdXAgd2l0aCB0aGVzZSBsaW5lcyBvbiBpdC4gV2hhdCBhIHdhaXRlciBjdXQgb2ZmIG1lYW53aGlsZSBhZGRzIGtlZXBzIHRoZSBiaWxsIG9wZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxEcm9wcGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIFRoZSBiaWxsIHdhcyBnaXZlbiB1cCB3aXRoIHRoZXNlIGxpbmVzIG9uIGl0LiBXaGF0IGEgd2FpdGVyIGN1dCBvZmYgbWVhbndoaWxlIGFkZHMga2VlcHMgdGhlIGJpbGwgb3Blbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbERyb3BwZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb24/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQmlsbERyb3BwZWQ6IEZhY3RTaGFwZTxCaWxsRHJvcHBlZCwgQmlsbERyb3BwZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJCaWxsRHJvcHBlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wibGluZXNcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuYmlsbF9kcm9wcGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJiaWxsL3tiaWxsfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBicmFuY2gncyBwcmludGVyIHdhcyBzZXQgdXAsIGNoYW5nZWQsIG9yICh3aXRoIG5vIHNldHRpbmcpIHRha2VuIGF3YXkuIGB2ZXJzaW9uYCBpcyB0aGUgb25lIHNlZW4gKyAxLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludGVyU2V0IHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgc2V0dGluZzogUHJpbnRlclNldHRpbmcgfCBudWxsO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG4vKiogQSBicmFuY2gncyBwcmludGVyIHdhcyBzZXQgdXAsIGNoYW5nZWQsIG9yICh3aXRoIG5vIHNldHRpbmcpIHRha2VuIGF3YXkuIGB2ZXJzaW9uYCBpcyB0aGUgb25lIHNlZW4gKyAxLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludGVyU2V0V2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNldHRpbmc/OiBQcmludGVyU2V0dGluZ1dpcmUgfCBudWxsIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgUHJpbnRlclNldDogRmFjdFNoYXBlPFByaW50ZXJTZXQsIFByaW50ZXJTZXRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJQcmludGVyU2V0XCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCJdLFxuICBbXCJzZXR0aW5nXCIsIHsgYW55OiBbeyBzdHJ1Y3Q6ICgpID0+IFByaW50ZXJTZXR0aW5nIH0sIFwibnVsbFwiXSB9LCBudWxsXSxcbiAgW1widmVyc2lvblwiLCBcImludFwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnByaW50ZXJfc2V0XCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwibWFuYWdlXCIsIFwic3ViamVjdFwiOiBcInByaW50ZXIve2JyYW5jaH0ve3ByaW50ZXJ9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBPbmUgcHJpbnRlcjogd2hlcmUgaXQgaXMgKHNlZSBgbGFuY2FyLnZhbHVlcy5wcmludGVyX2FkZHJlc3NgKSwgd2hhdCBpdCBjYW4gZG8sIGFuZCB3aGF0IGl0IGlzIGZvci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRlclNldHRpbmcge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFkZHJlc3M6IHN0cmluZztcbiAgcmVhZG9ubHkgbG9vazogdmFsdWVzLkxvb2s7XG4gIHJlYWRvbmx5IGFuc3dlcnM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGRyYXdlcl9waW46IDAgfCAyIHwgNTtcbiAgcmVhZG9ubHkgcmVjZWlwdHM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHRpY2tldHM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHRpbGxzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBjYXRlZ29yaWVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBjb2RlOiBcIlwiIHwgXCJiYXJjb2RlXCIgfCBcInFyXCI7XG59XG4vKiogT25lIHByaW50ZXI6IHdoZXJlIGl0IGlzIChzZWUgYGxhbmNhci52YWx1ZXMucHJpbnRlcl9hZGRyZXNzYCksIHdoYXQgaXQgY2FuIGRvLCBhbmQgd2hhdCBpdCBpcyBmb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50ZXJTZXR0aW5nV2lyZSB7XG4gIHJlYWRvbmx5IG5hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFkZHJlc3M6IHN0cmluZztcbiAgcmVhZG9ubHkgbG9vaz86IHZhbHVlcy5Mb29rV2lyZSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYW5zd2Vycz86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRyYXdlcl9waW4/OiAwIHwgMiB8IDUgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlY2VpcHRzPzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdGlja2V0cz86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRpbGxzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2F0ZWdvcmllcz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNvZGU/OiBcIlwiIHwgXCJiYXJjb2RlXCIgfCBcInFyXCIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUHJpbnRlclNldHRpbmc6IFNoYXBlPFByaW50ZXJTZXR0aW5nLCBQcmludGVyU2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUHJpbnRlclNldHRpbmdcIiwgW1xuICBbXCJuYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJhZGRyZXNzXCIsIFwic3RyXCJdLFxuICBbXCJsb29rXCIsIHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuTG9vayB9LCB7fV0sXG4gIFtcImFuc3dlcnNcIiwgXCJib29sXCIsIHRydWVdLFxuICBbXCJkcmF3ZXJfcGluXCIsIHsgb2Y6IFswLCAyLCA1XSB9LCAwXSxcbiAgW1wicmVjZWlwdHNcIiwgXCJib29sXCIsIHRydWVdLFxuICBbXCJ0aWNrZXRzXCIsIFwiYm9vbFwiLCBmYWxzZV0sXG4gIFtcInRpbGxzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcImNhdGVnb3JpZXNcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbiAgW1wiY29kZVwiLCB7IG9mOiBbXCJcIiwgXCJiYXJjb2RlXCIsIFwicXJcIl0gfSwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIFNvbWVib2R5IHdhbnRzIHRoZSBmaXJzdCBwcmludCBvZiBhIHJlY2VpcHQsIG9yIGEgdGVzdCBzdHJpcCBvZiB0aGUgcHJpbnRlciB0aGF0IGBvZmAgbmFtZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50QXNrZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG59XG4vKiogU29tZWJvZHkgd2FudHMgdGhlIGZpcnN0IHByaW50IG9mIGEgcmVjZWlwdCwgb3IgYSB0ZXN0IHN0cmlwIG9mIHRoZSBwcmludGVyIHRoYXQgYG9mYCBuYW1lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRBc2tlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcj86IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFByaW50QXNrZWQ6IEZhY3RTaGFwZTxQcmludEFza2VkLCBQcmludEFza2VkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUHJpbnRBc2tlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wicGFwZXJcIiwgeyBvZjogW1wicmVjZWlwdFwiLCBcInRlc3RcIiwgXCJ0aWNrZXRcIl0gfSwgXCJyZWNlaXB0XCJdLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnByaW50X2Fza2VkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJwYXBlci97cGFwZXJ9L3tvZn1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEdvb2RzIHdlcmUgc2VudCB0byB0aGUga2l0Y2hlbiBvbiBhIHRpY2tldCB3aXRoIGEgbnVtYmVyIG9mIGl0cyBvd24sIGBLMS1EMDA3YCwgc28gdGhhdCBub3RoaW5nIGlzIGNvb2tlZCB0d2ljZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlja2V0TnVtYmVyZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlja2V0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG51bWJlcjogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKFRpY2tldExpbmUpW107XG4gIHJlYWRvbmx5IGNhbmNlbGxlZDogcmVhZG9ubHkgKFRpY2tldExpbmUpW107XG59XG4vKiogR29vZHMgd2VyZSBzZW50IHRvIHRoZSBraXRjaGVuIG9uIGEgdGlja2V0IHdpdGggYSBudW1iZXIgb2YgaXRzIG93biwgYEsxLUQwMDdgLCBzbyB0aGF0IG5vdGhpbmcgaXMgY29va2VkIHR3aWNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUaWNrZXROdW1iZXJlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlja2V0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG51bWJlcjogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvcmRlcl90eXBlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBsaW5lcz86IHJlYWRvbmx5IChUaWNrZXRMaW5lV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2FuY2VsbGVkPzogcmVhZG9ubHkgKFRpY2tldExpbmVXaXJlKVtdIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFRpY2tldE51bWJlcmVkOiBGYWN0U2hhcGU8VGlja2V0TnVtYmVyZWQsIFRpY2tldE51bWJlcmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiVGlja2V0TnVtYmVyZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiXSxcbiAgW1widGlja2V0XCIsIFwic3RyXCJdLFxuICBbXCJudW1iZXJcIiwgXCJzdHJcIl0sXG4gIFtcIm9mXCIsIFwic3RyXCJdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJsaW5lc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBUaWNrZXRMaW5lIH0gfSwgW11dLFxuICBbXCJjYW5jZWxsZWRcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gVGlja2V0TGluZSB9IH0sIFtdXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnRpY2tldF9udW1iZXJlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwidGlja2V0L3t0aWNrZXR9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIGdvb2QgdG8gYmUgbWFkZTogYGxpbmVgIGlzIGl0cyBpZCBvbiB0aGUgYmlsbCwgb3IgaXRzIG51bWJlciBvbiB0aGUgc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlja2V0TGluZSB7XG4gIHJlYWRvbmx5IGxpbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSB1bml0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbn1cbi8qKiBBIGdvb2QgdG8gYmUgbWFkZTogYGxpbmVgIGlzIGl0cyBpZCBvbiB0aGUgYmlsbCwgb3IgaXRzIG51bWJlciBvbiB0aGUgc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlja2V0TGluZVdpcmUge1xuICByZWFkb25seSBsaW5lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vZGlmaWVycz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgVGlja2V0TGluZTogU2hhcGU8VGlja2V0TGluZSwgVGlja2V0TGluZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiVGlja2V0TGluZVwiLCBbXG4gIFtcImxpbmVcIiwgXCJzdHJcIl0sXG4gIFtcIm5hbWVcIiwgXCJzdHJcIl0sXG4gIFtcInVuaXRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiXSxcbiAgW1wibW9kaWZpZXJzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIEEga2l0Y2hlbiB0aWNrZXQgd2FzIHByaW50ZWQgYWdhaW4sIG1hcmtlZCBTQUxJTkFOIHdpdGggaXRzIG51bWJlciBhbW9uZyB0aGUgY29waWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUaWNrZXRSZXByaW50ZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWNrZXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbnVtYmVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk6IG51bWJlcjtcbn1cbi8qKiBBIGtpdGNoZW4gdGlja2V0IHdhcyBwcmludGVkIGFnYWluLCBtYXJrZWQgU0FMSU5BTiB3aXRoIGl0cyBudW1iZXIgYW1vbmcgdGhlIGNvcGllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlja2V0UmVwcmludGVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpY2tldDogc3RyaW5nO1xuICByZWFkb25seSBudW1iZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weT86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBUaWNrZXRSZXByaW50ZWQ6IEZhY3RTaGFwZTxUaWNrZXRSZXByaW50ZWQsIFRpY2tldFJlcHJpbnRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlRpY2tldFJlcHJpbnRlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1widGlja2V0XCIsIFwic3RyXCJdLFxuICBbXCJudW1iZXJcIiwgXCJzdHJcIl0sXG4gIFtcImNvcHlcIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC50aWNrZXRfcmVwcmludGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJ0aWNrZXQve3RpY2tldH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgc3RyaXAgY2FtZSBvdXQgb2YgYSBwcmludGVyLiBBIHByaW50ZXIgdGhhdCBkb2VzIG5vdCBhbnN3ZXIgaXMgYmVsaWV2ZWQgb25jZSBpdCB0b29rIGFsbCB0aGUgYnl0ZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyUHJpbnRlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xufVxuLyoqIEEgc3RyaXAgY2FtZSBvdXQgb2YgYSBwcmludGVyLiBBIHByaW50ZXIgdGhhdCBkb2VzIG5vdCBhbnN3ZXIgaXMgYmVsaWV2ZWQgb25jZSBpdCB0b29rIGFsbCB0aGUgYnl0ZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyUHJpbnRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUGFwZXJQcmludGVkOiBGYWN0U2hhcGU8UGFwZXJQcmludGVkLCBQYXBlclByaW50ZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJQYXBlclByaW50ZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInBhcGVyXCIsIHsgb2Y6IFtcInJlY2VpcHRcIiwgXCJ0ZXN0XCIsIFwidGlja2V0XCJdIH1dLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbiAgW1wiY29weVwiLCBcImludFwiLCAwXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnBhcGVyX3ByaW50ZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJcIiwgXCJzdWJqZWN0XCI6IFwicGFwZXIve3BhcGVyfS97b2Z9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIHN0cmlwIHdhcyBnaXZlbiB1cDogaXQgd291bGQgaGF2ZSBjb21lIHRvbyBsYXRlLCBvciBhIGxhdGVyIGNvcHkgdG9vayBpdHMgcGxhY2UuIGB3aHlgIGlzIGEgY29kZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFwZXJNaXNzZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5OiBudW1iZXI7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgd2h5OiBzdHJpbmc7XG59XG4vKiogQSBzdHJpcCB3YXMgZ2l2ZW4gdXA6IGl0IHdvdWxkIGhhdmUgY29tZSB0b28gbGF0ZSwgb3IgYSBsYXRlciBjb3B5IHRvb2sgaXRzIHBsYWNlLiBgd2h5YCBpcyBhIGNvZGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyTWlzc2VkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHByaW50ZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHdoeTogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFBhcGVyTWlzc2VkOiBGYWN0U2hhcGU8UGFwZXJNaXNzZWQsIFBhcGVyTWlzc2VkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUGFwZXJNaXNzZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInBhcGVyXCIsIHsgb2Y6IFtcInJlY2VpcHRcIiwgXCJ0ZXN0XCIsIFwidGlja2V0XCJdIH1dLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbiAgW1wiY29weVwiLCBcImludFwiLCAwXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wid2h5XCIsIFwic3RyXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwucGFwZXJfbWlzc2VkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwiXCIsIFwic3ViamVjdFwiOiBcInBhcGVyL3twYXBlcn0ve29mfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBkcmF3ZXIgd2FzIHNwcnVuZyBieSBhIHByaW50ZXIncyBwdWxzZSwgZm9yIHRoZSBzYWxlLCByZWZ1bmQsIGNhc2ggbW92ZSBvciBvcGVuaW5nIHRoYXQgYG9mYCBuYW1lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyS2lja2VkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuLyoqIEEgZHJhd2VyIHdhcyBzcHJ1bmcgYnkgYSBwcmludGVyJ3MgcHVsc2UsIGZvciB0aGUgc2FsZSwgcmVmdW5kLCBjYXNoIG1vdmUgb3Igb3BlbmluZyB0aGF0IGBvZmAgbmFtZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIERyYXdlcktpY2tlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgRHJhd2VyS2lja2VkOiBGYWN0U2hhcGU8RHJhd2VyS2lja2VkLCBEcmF3ZXJLaWNrZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJEcmF3ZXJLaWNrZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInByaW50ZXJcIiwgXCJzdHJcIl0sXG4gIFtcIm9mXCIsIFwic3RyXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuZHJhd2VyX2tpY2tlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcIlwiLCBcInN1YmplY3RcIjogXCJraWNrL3tvZn1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgY3VzdG9tZXIgd2FudHMgdGhlIHJlY2VpcHQgYnkgZS1tYWlsLiBUaGUgYWRkcmVzcyBpcyBzZWFsZWQgdW5kZXIgdGhlIHBlcnNvbidzIG93biBrZXkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHRNYWlsQXNrZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBlcnNvbjogc3RyaW5nO1xuICByZWFkb25seSBhZGRyZXNzOiBrZXJuZWwuU2VhbGVkO1xufVxuLyoqIEEgY3VzdG9tZXIgd2FudHMgdGhlIHJlY2VpcHQgYnkgZS1tYWlsLiBUaGUgYWRkcmVzcyBpcyBzZWFsZWQgdW5kZXIgdGhlIHBlcnNvbidzIG93biBrZXkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHRNYWlsQXNrZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1haWw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwZXJzb246IHN0cmluZztcbiAgcmVhZG9ubHkgYWRkcmVzczoga2VybmVsLlNlYWxlZFdpcmU7XG59XG5leHBvcnQgY29uc3QgUmVjZWlwdE1haWxBc2tlZDogRmFjdFNoYXBlPFJlY2VpcHRNYWlsQXNrZWQsIFJlY2VpcHRNYWlsQXNrZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJSZWNlaXB0TWFpbEFza2VkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJtYWlsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJwZXJzb25cIiwgXCJzdHJcIl0sXG4gIFtcImFkZHJlc3NcIiwgeyBzdHJ1Y3Q6ICgpID0+IGtlcm5lbC5TZWFsZWQgfV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5yZWNlaXB0X21haWxfYXNrZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInBlcnNvbi97cGVyc29ufVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBtYWlsIHNlcnZlciB0b29rIHRoZSByZWNlaXB0IChgc2VudGApLCBvciBpdCB3YXMgZ2l2ZW4gdXAgZm9yIHRoZSByZWFzb24gdGhhdCBgd2h5YCBuYW1lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdE1haWxlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VudDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgd2h5OiBzdHJpbmc7XG59XG4vKiogQSBtYWlsIHNlcnZlciB0b29rIHRoZSByZWNlaXB0IChgc2VudGApLCBvciBpdCB3YXMgZ2l2ZW4gdXAgZm9yIHRoZSByZWFzb24gdGhhdCBgd2h5YCBuYW1lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdE1haWxlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlbnQ/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB3aHk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUmVjZWlwdE1haWxlZDogRmFjdFNoYXBlPFJlY2VpcHRNYWlsZWQsIFJlY2VpcHRNYWlsZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJSZWNlaXB0TWFpbGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJtYWlsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJzZW50XCIsIFwiYm9vbFwiLCB0cnVlXSxcbiAgW1wid2h5XCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwucmVjZWlwdF9tYWlsZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJcIiwgXCJzdWJqZWN0XCI6IFwibWFpbC97bWFpbH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIFdoaWNoIG5vZGUgc2VuZHMgdGhlIHNob3AncyBtYWlsIChvbmUgb2YgdGhlbSwgb3IgaXQgd291bGQgZ28gdHdpY2UpLCBhbmQgd2hhdCBuYW1lIGFuZCBhbnN3ZXIgYWRkcmVzcyBpdCBiZWFycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWFpbFNldCB7XG4gIHJlYWRvbmx5IHNlbnRfYnk6IFwiaHViXCIgfCBcIm5vYm9keVwiIHwgXCJzaG9wXCI7XG4gIHJlYWRvbmx5IHNlbmRlcl9uYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlcGx5X3RvOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBXaGljaCBub2RlIHNlbmRzIHRoZSBzaG9wJ3MgbWFpbCAob25lIG9mIHRoZW0sIG9yIGl0IHdvdWxkIGdvIHR3aWNlKSwgYW5kIHdoYXQgbmFtZSBhbmQgYW5zd2VyIGFkZHJlc3MgaXQgYmVhcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIE1haWxTZXRXaXJlIHtcbiAgcmVhZG9ubHkgc2VudF9ieTogXCJodWJcIiB8IFwibm9ib2R5XCIgfCBcInNob3BcIjtcbiAgcmVhZG9ubHkgc2VuZGVyX25hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlcGx5X3RvPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgTWFpbFNldDogRmFjdFNoYXBlPE1haWxTZXQsIE1haWxTZXRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJNYWlsU2V0XCIsIFtcbiAgW1wic2VudF9ieVwiLCB7IG9mOiBbXCJodWJcIiwgXCJub2JvZHlcIiwgXCJzaG9wXCJdIH1dLFxuICBbXCJzZW5kZXJfbmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVwbHlfdG9cIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInZlcnNpb25cIiwgXCJpbnRcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5tYWlsX3NldFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcIm1hbmFnZVwiLCBcInN1YmplY3RcIjogXCJtYWlsX3NldHRpbmcvc2hvcFwiLCBcInNjb3BlXCI6IFwic2hvcFwifSk7XG5cbi8qKiBBIHNhbGUgaXMgZG9uZTogc3VtIG9mIGdvb2RzIGFuZCBleHRyYXMgPSB0b3RhbCA9IHN1bSBvZiBwYXltZW50cyAtIGNoYW5nZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZUNvbXBsZXRlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBvcmRlcl90eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKHZhbHVlcy5Hb29kKVtdO1xuICByZWFkb25seSBleHRyYXM6IHJlYWRvbmx5ICh2YWx1ZXMuRXh0cmEpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnQpW107XG4gIHJlYWRvbmx5IGNoYW5nZTogbnVtYmVyO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGR1ZV9kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbn1cbi8qKiBBIHNhbGUgaXMgZG9uZTogc3VtIG9mIGdvb2RzIGFuZCBleHRyYXMgPSB0b3RhbCA9IHN1bSBvZiBwYXltZW50cyAtIGNoYW5nZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZUNvbXBsZXRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAodmFsdWVzLkdvb2RXaXJlKVtdO1xuICByZWFkb25seSBleHRyYXM/OiByZWFkb25seSAodmFsdWVzLkV4dHJhV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGF5bWVudHM6IHJlYWRvbmx5ICh2YWx1ZXMuUGF5bWVudFdpcmUpW107XG4gIHJlYWRvbmx5IGNoYW5nZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYmlsbD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY3VzdG9tZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGR1ZV9kYXk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlYXNvbj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbm90ZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBTYWxlQ29tcGxldGVkOiBGYWN0U2hhcGU8U2FsZUNvbXBsZXRlZCwgU2FsZUNvbXBsZXRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlNhbGVDb21wbGV0ZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcIm9yZGVyX3R5cGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInJlY2VpcHRcIiwgXCJzdHJcIl0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5Hb29kIH0gfV0sXG4gIFtcImV4dHJhc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuRXh0cmEgfSB9LCBbXV0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCJdLFxuICBbXCJwYXltZW50c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuUGF5bWVudCB9IH1dLFxuICBbXCJjaGFuZ2VcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkdWVfZGF5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zYWxlX2NvbXBsZXRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwic2FsZS97c2FsZX1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEdvb2RzIGNhbWUgYmFjayBhbmQgbW9uZXkgd2VudCBvdXQ7IGFsbCBhbW91bnRzIHBvc2l0aXZlLCBzdW0gb2YgZ29vZHMgYW5kIGV4dHJhcyA9IHRvdGFsID0gc3VtIG9mIHBheW1lbnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlUmVmdW5kZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZTogc3RyaW5nO1xuICByZWFkb25seSByZWZ1bmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoR29vZEJhY2spW107XG4gIHJlYWRvbmx5IGV4dHJhczogcmVhZG9ubHkgKHZhbHVlcy5FeHRyYSlbXTtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGF5bWVudHM6IHJlYWRvbmx5ICh2YWx1ZXMuUGF5bWVudClbXTtcbiAgcmVhZG9ubHkgY3VzdG9tZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogR29vZHMgY2FtZSBiYWNrIGFuZCBtb25leSB3ZW50IG91dDsgYWxsIGFtb3VudHMgcG9zaXRpdmUsIHN1bSBvZiBnb29kcyBhbmQgZXh0cmFzID0gdG90YWwgPSBzdW0gb2YgcGF5bWVudHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbGVSZWZ1bmRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVmdW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKEdvb2RCYWNrV2lyZSlbXTtcbiAgcmVhZG9ubHkgZXh0cmFzPzogcmVhZG9ubHkgKHZhbHVlcy5FeHRyYVdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnRXaXJlKVtdO1xuICByZWFkb25seSBjdXN0b21lcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgU2FsZVJlZnVuZGVkOiBGYWN0U2hhcGU8U2FsZVJlZnVuZGVkLCBTYWxlUmVmdW5kZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJTYWxlUmVmdW5kZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcIm9yZGVyX3R5cGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInJlZnVuZFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicmVjZWlwdFwiLCBcInN0clwiXSxcbiAgW1wiZ29vZHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gR29vZEJhY2sgfSB9XSxcbiAgW1wiZXh0cmFzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5FeHRyYSB9IH0sIFtdXSxcbiAgW1widG90YWxcIiwgXCJpbnRcIl0sXG4gIFtcInBheW1lbnRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5QYXltZW50IH0gfV0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zYWxlX3JlZnVuZGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwicmVmdW5kXCIsIFwic3ViamVjdFwiOiBcInNhbGUve3NhbGV9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBHb29kcyB0YWtlbiBiYWNrOiBgcXR5X21pbGxpYCBhbmQgYGFtb3VudGAgKG5ldCBvZiBkaXNjb3VudHMpIGdpdmVuIGJhY2ssIGFzIHBvc2l0aXZlIG51bWJlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIEdvb2RCYWNrIHtcbiAgcmVhZG9ubHkgc2t1OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdDogc3RyaW5nO1xuICByZWFkb25seSB1bml0X2ZhY3Rvcl9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBjYXRlZ29yeTogc3RyaW5nO1xuICByZWFkb25seSB0YXg6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdF9wcmljZTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM6IHJlYWRvbmx5ICh2YWx1ZXMuTW9kaWZpZXIpW107XG4gIHJlYWRvbmx5IHVzZXM6IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBudW1iZXJdKVtdO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgb2ZmOiBudW1iZXI7XG4gIHJlYWRvbmx5IG9mOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNvbGRfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3BvaWxlZDogYm9vbGVhbjtcbn1cbi8qKiBHb29kcyB0YWtlbiBiYWNrOiBgcXR5X21pbGxpYCBhbmQgYGFtb3VudGAgKG5ldCBvZiBkaXNjb3VudHMpIGdpdmVuIGJhY2ssIGFzIHBvc2l0aXZlIG51bWJlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIEdvb2RCYWNrV2lyZSB7XG4gIHJlYWRvbmx5IHNrdTogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHVuaXRfZmFjdG9yX21pbGxpPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjYXRlZ29yeT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdGF4Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB1bml0X3ByaWNlOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vZGlmaWVycz86IHJlYWRvbmx5ICh2YWx1ZXMuTW9kaWZpZXJXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB1c2VzPzogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIG51bWJlcl0pW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgb2ZmPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvZj86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc29sZF9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBzcG9pbGVkPzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBHb29kQmFjazogU2hhcGU8R29vZEJhY2ssIEdvb2RCYWNrV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJHb29kQmFja1wiLCBbXG4gIFtcInNrdVwiLCBcInN0clwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiXSxcbiAgW1widW5pdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1widW5pdF9mYWN0b3JfbWlsbGlcIiwgXCJpbnRcIiwgMTAwMF0sXG4gIFtcImNhdGVnb3J5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ0YXhcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInVuaXRfcHJpY2VcIiwgXCJpbnRcIl0sXG4gIFtcIm1vZGlmaWVyc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuTW9kaWZpZXIgfSB9LCBbXV0sXG4gIFtcInVzZXNcIiwgeyBsaXN0OiB7IHR1cGxlOiBbXCJzdHJcIiwgXCJpbnRcIl0gfSB9LCBbXV0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiXSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCJdLFxuICBbXCJvZmZcIiwgXCJpbnRcIiwgMF0sXG4gIFtcIm9mXCIsIFwiaW50XCIsIDBdLFxuICBbXCJzb2xkX21pbGxpXCIsIFwiaW50XCJdLFxuICBbXCJzcG9pbGVkXCIsIFwiYm9vbFwiLCBmYWxzZV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIEEgd2hvbGUgc2FsZSB3YXMgdW5kb25lIGluIHRoZSBzaGlmdCB0aGF0IG1hZGUgaXQ7IHNoYXBlIGFuZCBzaWducyBhcyBvZiBhIHJlZnVuZCBvZiBldmVyeXRoaW5nLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlVm9pZGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVmdW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKEdvb2RCYWNrKVtdO1xuICByZWFkb25seSBleHRyYXM6IHJlYWRvbmx5ICh2YWx1ZXMuRXh0cmEpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnQpW107XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIEEgd2hvbGUgc2FsZSB3YXMgdW5kb25lIGluIHRoZSBzaGlmdCB0aGF0IG1hZGUgaXQ7IHNoYXBlIGFuZCBzaWducyBhcyBvZiBhIHJlZnVuZCBvZiBldmVyeXRoaW5nLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlVm9pZGVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBvcmRlcl90eXBlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWZ1bmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoR29vZEJhY2tXaXJlKVtdO1xuICByZWFkb25seSBleHRyYXM/OiByZWFkb25seSAodmFsdWVzLkV4dHJhV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGF5bWVudHM6IHJlYWRvbmx5ICh2YWx1ZXMuUGF5bWVudFdpcmUpW107XG4gIHJlYWRvbmx5IGN1c3RvbWVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBTYWxlVm9pZGVkOiBGYWN0U2hhcGU8U2FsZVZvaWRlZCwgU2FsZVZvaWRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlNhbGVWb2lkZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcIm9yZGVyX3R5cGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInJlZnVuZFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicmVjZWlwdFwiLCBcInN0clwiXSxcbiAgW1wiZ29vZHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gR29vZEJhY2sgfSB9XSxcbiAgW1wiZXh0cmFzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5FeHRyYSB9IH0sIFtdXSxcbiAgW1widG90YWxcIiwgXCJpbnRcIl0sXG4gIFtcInBheW1lbnRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5QYXltZW50IH0gfV0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zYWxlX3ZvaWRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInZvaWRcIiwgXCJzdWJqZWN0XCI6IFwic2FsZS97c2FsZX1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgcGVyc29uIHNhdyB0aGUgY2xhaW1lZCBtb25leSBhcnJpdmU7IGBwYXltZW50YCBpcyBpdHMgbnVtYmVyIG9uIHRoZSBzYWxlLCBmcm9tIDAuIE5ldmVyIHRha2VuIGJhY2suICovXG5leHBvcnQgaW50ZXJmYWNlIFBheW1lbnRDb25maXJtZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IG1ldGhvZDogXCJjYXJkXCIgfCBcImNhc2hcIiB8IFwiZXdhbGxldFwiIHwgXCJrYXNib25cIiB8IFwicXJpc19zdGF0aWNcIiB8IFwidHJhbnNmZXJcIjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZjogc3RyaW5nO1xufVxuLyoqIEEgcGVyc29uIHNhdyB0aGUgY2xhaW1lZCBtb25leSBhcnJpdmU7IGBwYXltZW50YCBpcyBpdHMgbnVtYmVyIG9uIHRoZSBzYWxlLCBmcm9tIDAuIE5ldmVyIHRha2VuIGJhY2suICovXG5leHBvcnQgaW50ZXJmYWNlIFBheW1lbnRDb25maXJtZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbWV0aG9kOiBcImNhcmRcIiB8IFwiY2FzaFwiIHwgXCJld2FsbGV0XCIgfCBcImthc2JvblwiIHwgXCJxcmlzX3N0YXRpY1wiIHwgXCJ0cmFuc2ZlclwiO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVmPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFBheW1lbnRDb25maXJtZWQ6IEZhY3RTaGFwZTxQYXltZW50Q29uZmlybWVkLCBQYXltZW50Q29uZmlybWVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUGF5bWVudENvbmZpcm1lZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicGF5bWVudFwiLCBcImludFwiLCAwXSxcbiAgW1wibWV0aG9kXCIsIHsgb2Y6IFtcImNhcmRcIiwgXCJjYXNoXCIsIFwiZXdhbGxldFwiLCBcImthc2JvblwiLCBcInFyaXNfc3RhdGljXCIsIFwidHJhbnNmZXJcIl0gfV0sXG4gIFtcImFtb3VudFwiLCBcImludFwiXSxcbiAgW1wicmVmXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwucGF5bWVudF9jb25maXJtZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInNhbGUve3NhbGV9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIHBlcnNvbiBsb29rZWQgYW5kIHRoZSBjbGFpbWVkIG1vbmV5IHdhcyBub3QgdGhlcmUuIEEgY29uZmlybWF0aW9uLCBlYXJsaWVyIG9yIGxhdGVyLCBvdXRyYW5rcyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGF5bWVudE1pc3NlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWV0aG9kOiBcImNhcmRcIiB8IFwiY2FzaFwiIHwgXCJld2FsbGV0XCIgfCBcImthc2JvblwiIHwgXCJxcmlzX3N0YXRpY1wiIHwgXCJ0cmFuc2ZlclwiO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogQSBwZXJzb24gbG9va2VkIGFuZCB0aGUgY2xhaW1lZCBtb25leSB3YXMgbm90IHRoZXJlLiBBIGNvbmZpcm1hdGlvbiwgZWFybGllciBvciBsYXRlciwgb3V0cmFua3MgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBheW1lbnRNaXNzZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbWV0aG9kOiBcImNhcmRcIiB8IFwiY2FzaFwiIHwgXCJld2FsbGV0XCIgfCBcImthc2JvblwiIHwgXCJxcmlzX3N0YXRpY1wiIHwgXCJ0cmFuc2ZlclwiO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUGF5bWVudE1pc3NlZDogRmFjdFNoYXBlPFBheW1lbnRNaXNzZWQsIFBheW1lbnRNaXNzZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJQYXltZW50TWlzc2VkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJwYXltZW50XCIsIFwiaW50XCIsIDBdLFxuICBbXCJtZXRob2RcIiwgeyBvZjogW1wiY2FyZFwiLCBcImNhc2hcIiwgXCJld2FsbGV0XCIsIFwia2FzYm9uXCIsIFwicXJpc19zdGF0aWNcIiwgXCJ0cmFuc2ZlclwiXSB9XSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5wYXltZW50X21pc3NlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwic2FsZS97c2FsZX1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgY3VzdG9tZXIgcGFpZCBiYWNrIGthc2Jvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ3JlZGl0UmVwYWlkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnQpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbn1cbi8qKiBBIGN1c3RvbWVyIHBhaWQgYmFjayBrYXNib24uICovXG5leHBvcnQgaW50ZXJmYWNlIENyZWRpdFJlcGFpZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgY3VzdG9tZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudHM6IHJlYWRvbmx5ICh2YWx1ZXMuUGF5bWVudFdpcmUpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBDcmVkaXRSZXBhaWQ6IEZhY3RTaGFwZTxDcmVkaXRSZXBhaWQsIENyZWRpdFJlcGFpZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIkNyZWRpdFJlcGFpZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiXSxcbiAgW1wiY3VzdG9tZXJcIiwgXCJzdHJcIl0sXG4gIFtcInBheW1lbnRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5QYXltZW50IH0gfV0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCJdLFxuICBbXCJyZWNlaXB0XCIsIFwic3RyXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuY3JlZGl0X3JlcGFpZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwiY3JlZGl0L3tjdXN0b21lcn1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgY3VzdG9tZXIgd2hvIG1heSBidXkgb24gY3JlZGl0OyBuYW1lIGFuZCBwaG9uZSBhcmUgc2VhbGVkIHVuZGVyIHRoZSBjdXN0b21lcidzIG93biBrZXkuICovXG5leHBvcnQgaW50ZXJmYWNlIEN1c3RvbWVyTmFtZWQge1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBrZXJuZWwuU2VhbGVkO1xuICByZWFkb25seSBwaG9uZToga2VybmVsLlNlYWxlZCB8IG51bGw7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBBIGN1c3RvbWVyIHdobyBtYXkgYnV5IG9uIGNyZWRpdDsgbmFtZSBhbmQgcGhvbmUgYXJlIHNlYWxlZCB1bmRlciB0aGUgY3VzdG9tZXIncyBvd24ga2V5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBDdXN0b21lck5hbWVkV2lyZSB7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IGtlcm5lbC5TZWFsZWRXaXJlO1xuICByZWFkb25seSBwaG9uZT86IGtlcm5lbC5TZWFsZWRXaXJlIHwgbnVsbCB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdmVyc2lvbj86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDdXN0b21lck5hbWVkOiBGYWN0U2hhcGU8Q3VzdG9tZXJOYW1lZCwgQ3VzdG9tZXJOYW1lZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIkN1c3RvbWVyTmFtZWRcIiwgW1xuICBbXCJjdXN0b21lclwiLCBcInN0clwiXSxcbiAgW1wibmFtZVwiLCB7IHN0cnVjdDogKCkgPT4ga2VybmVsLlNlYWxlZCB9XSxcbiAgW1wicGhvbmVcIiwgeyBhbnk6IFt7IHN0cnVjdDogKCkgPT4ga2VybmVsLlNlYWxlZCB9LCBcIm51bGxcIl0gfSwgbnVsbF0sXG4gIFtcInZlcnNpb25cIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5jdXN0b21lcl9uYW1lZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwicGVyc29uL3tjdXN0b21lcn1cIiwgXCJzY29wZVwiOiBcInNob3BcIn0pO1xuXG4vKiogQSByZWNlaXB0IHdhcyBwcmludGVkIGFnYWluLCBtYXJrZWQgU0FMSU5BTiB3aXRoIGl0cyBudW1iZXIgYW1vbmcgdGhlIGNvcGllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdFJlcHJpbnRlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBjb3B5OiBudW1iZXI7XG59XG4vKiogQSByZWNlaXB0IHdhcyBwcmludGVkIGFnYWluLCBtYXJrZWQgU0FMSU5BTiB3aXRoIGl0cyBudW1iZXIgYW1vbmcgdGhlIGNvcGllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdFJlcHJpbnRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weT86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSZWNlaXB0UmVwcmludGVkOiBGYWN0U2hhcGU8UmVjZWlwdFJlcHJpbnRlZCwgUmVjZWlwdFJlcHJpbnRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlJlY2VpcHRSZXByaW50ZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInJlY2VpcHRcIiwgXCJzdHJcIl0sXG4gIFtcImNvcHlcIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5yZWNlaXB0X3JlcHJpbnRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwic2FsZS97c2FsZX1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgYnJhbmNoJ3MgKG9yIHdpdGggbm8gYnJhbmNoLCB0aGUgc2hvcCdzKSB0ZXJtcyBvZiBzZWxsaW5nIGNoYW5nZWQuIGB2ZXJzaW9uYCBpcyB0aGUgb25lIHNlZW4gKyAxLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR0aW5nQ2hhbmdlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBDaGFyZ2VzU2V0dGluZyB8IFJvdW5kaW5nU2V0dGluZyB8IFJlY2VpcHRTZXR0aW5nIHwgUmVhc29uc1NldHRpbmcgfCBRcmlzU2V0dGluZyB8IERheVNldHRpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBBIGJyYW5jaCdzIChvciB3aXRoIG5vIGJyYW5jaCwgdGhlIHNob3AncykgdGVybXMgb2Ygc2VsbGluZyBjaGFuZ2VkLiBgdmVyc2lvbmAgaXMgdGhlIG9uZSBzZWVuICsgMS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGluZ0NoYW5nZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzZXR0aW5nOiBDaGFyZ2VzU2V0dGluZ1dpcmUgfCBSb3VuZGluZ1NldHRpbmdXaXJlIHwgUmVjZWlwdFNldHRpbmdXaXJlIHwgUmVhc29uc1NldHRpbmdXaXJlIHwgUXJpc1NldHRpbmdXaXJlIHwgRGF5U2V0dGluZ1dpcmU7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBTZXR0aW5nQ2hhbmdlZDogRmFjdFNoYXBlPFNldHRpbmdDaGFuZ2VkLCBTZXR0aW5nQ2hhbmdlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlNldHRpbmdDaGFuZ2VkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJzZXR0aW5nXCIsIHsgYW55OiBbeyBzdHJ1Y3Q6ICgpID0+IENoYXJnZXNTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBSb3VuZGluZ1NldHRpbmcgfSwgeyBzdHJ1Y3Q6ICgpID0+IFJlY2VpcHRTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBSZWFzb25zU2V0dGluZyB9LCB7IHN0cnVjdDogKCkgPT4gUXJpc1NldHRpbmcgfSwgeyBzdHJ1Y3Q6ICgpID0+IERheVNldHRpbmcgfV0gfV0sXG4gIFtcInZlcnNpb25cIiwgXCJpbnRcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zZXR0aW5nX2NoYW5nZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJtYW5hZ2VcIiwgXCJzdWJqZWN0XCI6IG51bGwsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBTZXJ2aWNlIGNoYXJnZSBhbmQgdGF4ZXMgaW4gdGhlIG9yZGVyIHRoZXkgYXJlIHJlY2tvbmVkOyB3aGV0aGVyIHNoZWxmIHByaWNlcyBob2xkIHRoZSB0YXguICovXG5leHBvcnQgaW50ZXJmYWNlIENoYXJnZXNTZXR0aW5nIHtcbiAgcmVhZG9ubHkgaXM6IFwiY2hhcmdlc1wiO1xuICByZWFkb25seSBjaGFyZ2VzOiByZWFkb25seSAodmFsdWVzLkNoYXJnZSlbXTtcbiAgcmVhZG9ubHkgaW5jbHVkZXNfdGF4OiBib29sZWFuO1xufVxuLyoqIFNlcnZpY2UgY2hhcmdlIGFuZCB0YXhlcyBpbiB0aGUgb3JkZXIgdGhleSBhcmUgcmVja29uZWQ7IHdoZXRoZXIgc2hlbGYgcHJpY2VzIGhvbGQgdGhlIHRheC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2hhcmdlc1NldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwiY2hhcmdlc1wiO1xuICByZWFkb25seSBjaGFyZ2VzPzogcmVhZG9ubHkgKHZhbHVlcy5DaGFyZ2VXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBpbmNsdWRlc190YXg/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IENoYXJnZXNTZXR0aW5nOiBTaGFwZTxDaGFyZ2VzU2V0dGluZywgQ2hhcmdlc1NldHRpbmdXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkNoYXJnZXNTZXR0aW5nXCIsIFtcbiAgW1wiY2hhcmdlc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQ2hhcmdlIH0gfSwgW11dLFxuICBbXCJpbmNsdWRlc190YXhcIiwgXCJib29sXCIsIGZhbHNlXSxcbl0sIHtcIm9taXRcIjogdHJ1ZSwgXCJ0YWdcIjogW1wiaXNcIiwgXCJjaGFyZ2VzXCJdfSk7XG5cbi8qKiBUaGUgc21hbGxlc3QgY29pbiBpbiB0aGUgZHJhd2VyOyBvbmx5IGNhc2ggaXMgcm91bmRlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm91bmRpbmdTZXR0aW5nIHtcbiAgcmVhZG9ubHkgaXM6IFwicm91bmRpbmdcIjtcbiAgcmVhZG9ubHkgcm91bmRfY2FzaF90bzogbnVtYmVyO1xuICByZWFkb25seSByb3VuZF9jYXNoOiBcImRvd25cIiB8IFwibmVhcmVzdFwiIHwgXCJ1cFwiO1xufVxuLyoqIFRoZSBzbWFsbGVzdCBjb2luIGluIHRoZSBkcmF3ZXI7IG9ubHkgY2FzaCBpcyByb3VuZGVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3VuZGluZ1NldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwicm91bmRpbmdcIjtcbiAgcmVhZG9ubHkgcm91bmRfY2FzaF90bz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcm91bmRfY2FzaD86IFwiZG93blwiIHwgXCJuZWFyZXN0XCIgfCBcInVwXCIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUm91bmRpbmdTZXR0aW5nOiBTaGFwZTxSb3VuZGluZ1NldHRpbmcsIFJvdW5kaW5nU2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUm91bmRpbmdTZXR0aW5nXCIsIFtcbiAgW1wicm91bmRfY2FzaF90b1wiLCBcImludFwiLCAxMDBdLFxuICBbXCJyb3VuZF9jYXNoXCIsIHsgb2Y6IFtcImRvd25cIiwgXCJuZWFyZXN0XCIsIFwidXBcIl0gfSwgXCJuZWFyZXN0XCJdLFxuXSwge1wib21pdFwiOiB0cnVlLCBcInRhZ1wiOiBbXCJpc1wiLCBcInJvdW5kaW5nXCJdfSk7XG5cbi8qKiBXaGF0IHN0YW5kcyBhYm92ZSBhbmQgYmVsb3cgZXZlcnkgcmVjZWlwdCwgaG93IHdpZGUgdGhlIHBhcGVyIGlzICgzMiBvciA0OCBjb2x1bW5zKSwgYW5kIHRoZSB0YXggbnVtYmVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWNlaXB0U2V0dGluZyB7XG4gIHJlYWRvbmx5IGlzOiBcInJlY2VpcHRcIjtcbiAgcmVhZG9ubHkgaGVhZGVyOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBmb290ZXI6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IGNvbHVtbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGF4X2lkOiBzdHJpbmc7XG59XG4vKiogV2hhdCBzdGFuZHMgYWJvdmUgYW5kIGJlbG93IGV2ZXJ5IHJlY2VpcHQsIGhvdyB3aWRlIHRoZSBwYXBlciBpcyAoMzIgb3IgNDggY29sdW1ucyksIGFuZCB0aGUgdGF4IG51bWJlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdFNldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwicmVjZWlwdFwiO1xuICByZWFkb25seSBoZWFkZXI/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBmb290ZXI/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjb2x1bW5zPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0YXhfaWQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUmVjZWlwdFNldHRpbmc6IFNoYXBlPFJlY2VpcHRTZXR0aW5nLCBSZWNlaXB0U2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVjZWlwdFNldHRpbmdcIiwgW1xuICBbXCJoZWFkZXJcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbiAgW1wiZm9vdGVyXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcImNvbHVtbnNcIiwgXCJpbnRcIiwgMzJdLFxuICBbXCJ0YXhfaWRcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwicmVjZWlwdFwiXX0pO1xuXG4vKiogVGhlIHJlYXNvbnMgYSBkaXNjb3VudCBieSBoYW5kIG1heSBoYXZlOyBub25lIGxpc3RlZCBtZWFucyBhbnkgcmVhc29uLCBvciBub25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWFzb25zU2V0dGluZyB7XG4gIHJlYWRvbmx5IGlzOiBcInJlYXNvbnNcIjtcbiAgcmVhZG9ubHkgZGlzY291bnQ6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogVGhlIHJlYXNvbnMgYSBkaXNjb3VudCBieSBoYW5kIG1heSBoYXZlOyBub25lIGxpc3RlZCBtZWFucyBhbnkgcmVhc29uLCBvciBub25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWFzb25zU2V0dGluZ1dpcmUge1xuICByZWFkb25seSBpczogXCJyZWFzb25zXCI7XG4gIHJlYWRvbmx5IGRpc2NvdW50PzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSZWFzb25zU2V0dGluZzogU2hhcGU8UmVhc29uc1NldHRpbmcsIFJlYXNvbnNTZXR0aW5nV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZWFzb25zU2V0dGluZ1wiLCBbXG4gIFtcImRpc2NvdW50XCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwicmVhc29uc1wiXX0pO1xuXG4vKiogVGhlIHRleHQgaW5zaWRlIHRoZSBzaG9wJ3MgcHJpbnRlZCBRUklTIGNvZGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFFyaXNTZXR0aW5nIHtcbiAgcmVhZG9ubHkgaXM6IFwicXJpc1wiO1xuICByZWFkb25seSBzdGF0aWNfcGF5bG9hZDogc3RyaW5nO1xufVxuLyoqIFRoZSB0ZXh0IGluc2lkZSB0aGUgc2hvcCdzIHByaW50ZWQgUVJJUyBjb2RlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRcmlzU2V0dGluZ1dpcmUge1xuICByZWFkb25seSBpczogXCJxcmlzXCI7XG4gIHJlYWRvbmx5IHN0YXRpY19wYXlsb2FkPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFFyaXNTZXR0aW5nOiBTaGFwZTxRcmlzU2V0dGluZywgUXJpc1NldHRpbmdXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlFyaXNTZXR0aW5nXCIsIFtcbiAgW1wic3RhdGljX3BheWxvYWRcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwicXJpc1wiXX0pO1xuXG4vKiogVGhlIHNob3AncyB6b25lLCBhbmQgaG93IG1hbnkgbWludXRlcyBhZnRlciBtaWRuaWdodCBpdHMgYnVzaW5lc3MgZGF5IGJlZ2lucy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGF5U2V0dGluZyB7XG4gIHJlYWRvbmx5IGlzOiBcImRheVwiO1xuICByZWFkb25seSB6b25lX21pbjogbnVtYmVyO1xuICByZWFkb25seSBzdGFydHNfbWluOiBudW1iZXI7XG59XG4vKiogVGhlIHNob3AncyB6b25lLCBhbmQgaG93IG1hbnkgbWludXRlcyBhZnRlciBtaWRuaWdodCBpdHMgYnVzaW5lc3MgZGF5IGJlZ2lucy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGF5U2V0dGluZ1dpcmUge1xuICByZWFkb25seSBpczogXCJkYXlcIjtcbiAgcmVhZG9ubHkgem9uZV9taW4/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHN0YXJ0c19taW4/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgRGF5U2V0dGluZzogU2hhcGU8RGF5U2V0dGluZywgRGF5U2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRGF5U2V0dGluZ1wiLCBbXG4gIFtcInpvbmVfbWluXCIsIFwiaW50XCIsIDQyMF0sXG4gIFtcInN0YXJ0c19taW5cIiwgXCJpbnRcIiwgMF0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwiZGF5XCJdfSk7XG5cbi8qKiBBIHBlcnNvbiB0b29rIG92ZXIgYSBkcmF3ZXIgd2l0aCB0aGF0IG11Y2ggY2FzaCBpbiBpdC4gVGhlIHNoaWZ0J3MgZGF5IGlzIHRoZSBkYXkgb2YgYWxsIGl0cyBzYWxlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hpZnRPcGVuZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VyaWVzOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZsb2F0X2Nhc2g6IG51bWJlcjtcbn1cbi8qKiBBIHBlcnNvbiB0b29rIG92ZXIgYSBkcmF3ZXIgd2l0aCB0aGF0IG11Y2ggY2FzaCBpbiBpdC4gVGhlIHNoaWZ0J3MgZGF5IGlzIHRoZSBkYXkgb2YgYWxsIGl0cyBzYWxlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hpZnRPcGVuZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcmllczogc3RyaW5nO1xuICByZWFkb25seSBmbG9hdF9jYXNoPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFNoaWZ0T3BlbmVkOiBGYWN0U2hhcGU8U2hpZnRPcGVuZWQsIFNoaWZ0T3BlbmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiU2hpZnRPcGVuZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIl0sXG4gIFtcInNlcmllc1wiLCBcInN0clwiXSxcbiAgW1wiZmxvYXRfY2FzaFwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnNoaWZ0X29wZW5lZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwic2hpZnQve3NoaWZ0fVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogVGhlIGRyYXdlciB3YXMgY291bnRlZC4gYGV4cGVjdGVkX2Nhc2hgIGFuZCBgc2FsZXNgIGFyZSB3aGF0IHRoZSBjbG9zaW5nIG5vZGUga25ldyB0aGVuLCBmb3IgZXZlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hpZnRDbG9zZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgY291bnRlZDogcmVhZG9ubHkgKE5vdGVDb3VudClbXTtcbiAgcmVhZG9ubHkgY291bnRlZF9jYXNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IGV4cGVjdGVkX2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2FsZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xufVxuLyoqIFRoZSBkcmF3ZXIgd2FzIGNvdW50ZWQuIGBleHBlY3RlZF9jYXNoYCBhbmQgYHNhbGVzYCBhcmUgd2hhdCB0aGUgY2xvc2luZyBub2RlIGtuZXcgdGhlbiwgZm9yIGV2ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIFNoaWZ0Q2xvc2VkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBjb3VudGVkPzogcmVhZG9ubHkgKE5vdGVDb3VudFdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNvdW50ZWRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZXhwZWN0ZWRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2FsZXM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2hpZnRDbG9zZWQ6IEZhY3RTaGFwZTxTaGlmdENsb3NlZCwgU2hpZnRDbG9zZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJTaGlmdENsb3NlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wiYnVzaW5lc3NfZGF5XCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbiAgW1wiY291bnRlZFwiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBOb3RlQ291bnQgfSB9LCBbXV0sXG4gIFtcImNvdW50ZWRfY2FzaFwiLCBcImludFwiLCAwXSxcbiAgW1wiZXhwZWN0ZWRfY2FzaFwiLCBcImludFwiLCAwXSxcbiAgW1wic2FsZXNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zaGlmdF9jbG9zZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJjbG9zZV9zaGlmdFwiLCBcInN1YmplY3RcIjogXCJzaGlmdC97c2hpZnR9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBTbyBtYW55IG5vdGVzIG9yIGNvaW5zIG9mIG9uZSBkZW5vbWluYXRpb24uICovXG5leHBvcnQgaW50ZXJmYWNlIE5vdGVDb3VudCB7XG4gIHJlYWRvbmx5IG5vdGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGllY2VzOiBudW1iZXI7XG59XG4vKiogU28gbWFueSBub3RlcyBvciBjb2lucyBvZiBvbmUgZGVub21pbmF0aW9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RlQ291bnRXaXJlIHtcbiAgcmVhZG9ubHkgbm90ZTogbnVtYmVyO1xuICByZWFkb25seSBwaWVjZXM6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBOb3RlQ291bnQ6IFNoYXBlPE5vdGVDb3VudCwgTm90ZUNvdW50V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOb3RlQ291bnRcIiwgW1xuICBbXCJub3RlXCIsIFwiaW50XCJdLFxuICBbXCJwaWVjZXNcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBDYXNoIHdlbnQgaW50byB0aGUgZHJhd2VyIChwb3NpdGl2ZSkgb3Igb3V0IG9mIGl0IChuZWdhdGl2ZSkgd2l0aG91dCBhIHNhbGUuICovXG5leHBvcnQgaW50ZXJmYWNlIENhc2hNb3ZlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbn1cbi8qKiBDYXNoIHdlbnQgaW50byB0aGUgZHJhd2VyIChwb3NpdGl2ZSkgb3Igb3V0IG9mIGl0IChuZWdhdGl2ZSkgd2l0aG91dCBhIHNhbGUuICovXG5leHBvcnQgaW50ZXJmYWNlIENhc2hNb3ZlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IENhc2hNb3ZlZDogRmFjdFNoYXBlPENhc2hNb3ZlZCwgQ2FzaE1vdmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiQ2FzaE1vdmVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJhbW91bnRcIiwgXCJpbnRcIl0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbiAgW1wibm90ZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLmNhc2hfbW92ZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInNoaWZ0L3tzaGlmdH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIFRoZSBkcmF3ZXIgd2FzIG9wZW5lZCB3aXRob3V0IGEgc2FsZSwgYW5kIHdoeS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyT3BlbmVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogVGhlIGRyYXdlciB3YXMgb3BlbmVkIHdpdGhvdXQgYSBzYWxlLCBhbmQgd2h5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJPcGVuZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgRHJhd2VyT3BlbmVkOiBGYWN0U2hhcGU8RHJhd2VyT3BlbmVkLCBEcmF3ZXJPcGVuZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJEcmF3ZXJPcGVuZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5kcmF3ZXJfb3BlbmVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJzaGlmdC97c2hpZnR9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBPbmUgb3BlbiBiaWxsOiBsaW5lcyB0aGF0IHdlcmUgYWRkZWQsIGxlc3MgdGhvc2UgdGhhdCB3ZXJlIHZvaWRlZCBvciBwYWlkLiBTZXRzIG9ubHkgZ3Jvdywgc28gd2FpdGVycyBtZXJnZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFN0YXRlIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgb3duZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgb3duZXJfdmVyc2lvbjogbnVtYmVyO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgZ3Vlc3RzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG9wZW5lZF9tczogbnVtYmVyO1xuICByZWFkb25seSBsaW5lczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdmFsdWVzLkNhcnRMaW5lPj47XG4gIHJlYWRvbmx5IHZvaWQ6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IG1vdmVkOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSAoc3RyaW5nKVtdPj47XG4gIHJlYWRvbmx5IHNldHRsZWQ6IHJlYWRvbmx5IChTZXR0bGVkKVtdO1xuICByZWFkb25seSBkcm9wcGVkOiBib29sZWFuO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzY291bnRfcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3ZlcnNpb246IG51bWJlcjtcbn1cbi8qKiBPbmUgb3BlbiBiaWxsOiBsaW5lcyB0aGF0IHdlcmUgYWRkZWQsIGxlc3MgdGhvc2UgdGhhdCB3ZXJlIHZvaWRlZCBvciBwYWlkLiBTZXRzIG9ubHkgZ3Jvdywgc28gd2FpdGVycyBtZXJnZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFN0YXRlV2lyZSB7XG4gIHJlYWRvbmx5IGJpbGw/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgb3duZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG93bmVyX3ZlcnNpb24/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGd1ZXN0cz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgb3BlbmVkX21zPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBsaW5lcz86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHZhbHVlcy5DYXJ0TGluZVdpcmU+PiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdm9pZD86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1vdmVkPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgKHN0cmluZylbXT4+IHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzZXR0bGVkPzogcmVhZG9ubHkgKFNldHRsZWRXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkcm9wcGVkPzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcmVhc29uPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNjb3VudF92ZXJzaW9uPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxTdGF0ZTogU2hhcGU8QmlsbFN0YXRlLCBCaWxsU3RhdGVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkJpbGxTdGF0ZVwiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImJyYW5jaFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wib3duZXJcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm93bmVyX3ZlcnNpb25cIiwgXCJpbnRcIiwgMF0sXG4gIFtcIm5hbWVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm9yZGVyX3R5cGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImd1ZXN0c1wiLCBcImludFwiLCAwXSxcbiAgW1wib3BlbmVkX21zXCIsIFwiaW50XCIsIDBdLFxuICBbXCJsaW5lc1wiLCB7IG1hcDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5DYXJ0TGluZSB9IH0sIHt9XSxcbiAgW1widm9pZFwiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuICBbXCJtb3ZlZFwiLCB7IG1hcDogeyBsaXN0OiBcInN0clwiIH0gfSwge31dLFxuICBbXCJzZXR0bGVkXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFNldHRsZWQgfSB9LCBbXV0sXG4gIFtcImRyb3BwZWRcIiwgXCJib29sXCIsIGZhbHNlXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wiZGlzY291bnRfcmVhc29uXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkaXNjb3VudF92ZXJzaW9uXCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBBIHNhbGUgYW5kIHRoZSBsaW5lcyBvZiB0aGUgYmlsbCBpdCBwYWlkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR0bGVkIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBBIHNhbGUgYW5kIHRoZSBsaW5lcyBvZiB0aGUgYmlsbCBpdCBwYWlkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR0bGVkV2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG5leHBvcnQgY29uc3QgU2V0dGxlZDogU2hhcGU8U2V0dGxlZCwgU2V0dGxlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2V0dGxlZFwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcImxpbmVzXCIsIHsgbGlzdDogXCJzdHJcIiB9XSxcbl0sIHt9KTtcblxuLyoqIE9uZSBzaGlmdDogd2hvIG9wZW5lZCBpdCB3aXRoIHdoYXQgaW4gdGhlIGRyYXdlciwgYW5kIHdoYXQgd2FzIGNvdW50ZWQgaW4gdGhlIGVuZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hpZnRTdGF0ZSB7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBzZXJpZXM6IHN0cmluZztcbiAgcmVhZG9ubHkgbm9kZTogc3RyaW5nO1xuICByZWFkb25seSBvcGVuZWRfYnk6IHN0cmluZztcbiAgcmVhZG9ubHkgb3BlbmVkX21zOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZsb2F0X2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2xvc2luZ3M6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2xvc2VkX2J5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNsb3NlZF9tczogbnVtYmVyO1xuICByZWFkb25seSBjb3VudGVkOiByZWFkb25seSAoTm90ZUNvdW50KVtdO1xuICByZWFkb25seSBjb3VudGVkX2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgZXhwZWN0ZWRfY2FzaDogbnVtYmVyO1xuICByZWFkb25seSBzYWxlczogbnVtYmVyO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG59XG4vKiogT25lIHNoaWZ0OiB3aG8gb3BlbmVkIGl0IHdpdGggd2hhdCBpbiB0aGUgZHJhd2VyLCBhbmQgd2hhdCB3YXMgY291bnRlZCBpbiB0aGUgZW5kLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaGlmdFN0YXRlV2lyZSB7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBicmFuY2g/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRpbGw/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2VyaWVzPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub2RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvcGVuZWRfYnk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9wZW5lZF9tcz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZmxvYXRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2xvc2luZ3M/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNsb3NlZF9ieT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2xvc2VkX21zPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjb3VudGVkPzogcmVhZG9ubHkgKE5vdGVDb3VudFdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNvdW50ZWRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZXhwZWN0ZWRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2FsZXM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2hpZnRTdGF0ZTogU2hhcGU8U2hpZnRTdGF0ZSwgU2hpZnRTdGF0ZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2hpZnRTdGF0ZVwiLCBbXG4gIFtcInNoaWZ0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2VyaWVzXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJub2RlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJvcGVuZWRfYnlcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm9wZW5lZF9tc1wiLCBcImludFwiLCAwXSxcbiAgW1wiZmxvYXRfY2FzaFwiLCBcImludFwiLCAwXSxcbiAgW1wiY2xvc2luZ3NcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImNsb3NlZF9ieVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiY2xvc2VkX21zXCIsIFwiaW50XCIsIDBdLFxuICBbXCJjb3VudGVkXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IE5vdGVDb3VudCB9IH0sIFtdXSxcbiAgW1wiY291bnRlZF9jYXNoXCIsIFwiaW50XCIsIDBdLFxuICBbXCJleHBlY3RlZF9jYXNoXCIsIFwiaW50XCIsIDBdLFxuICBbXCJzYWxlc1wiLCBcImludFwiLCAwXSxcbiAgW1wibm90ZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogU2VsbCBhbmQgYmUgcGFpZCwgaW4gb25lIHdpc2guIGBzaGlmdGAgaXMgZm91bmQgYnkgdGhlIHRpbGwgd2hlbiBsZWZ0IG91dDsgYGJpbGxgIHNlbGxzIHdoYXQgaXMgb3BlbiBvbiBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29tcGxldGVTYWxlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKFdhbnRlZClbXTtcbiAgcmVhZG9ubHkgcGF5bWVudHM6IHJlYWRvbmx5ICh2YWx1ZXMuUGF5bWVudClbXTtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZTogc3RyaW5nO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzY291bnRfcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGR1ZV9kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGxfbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogU2VsbCBhbmQgYmUgcGFpZCwgaW4gb25lIHdpc2guIGBzaGlmdGAgaXMgZm91bmQgYnkgdGhlIHRpbGwgd2hlbiBsZWZ0IG91dDsgYGJpbGxgIHNlbGxzIHdoYXQgaXMgb3BlbiBvbiBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29tcGxldGVTYWxlV2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGdvb2RzPzogcmVhZG9ubHkgKFdhbnRlZFdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnRXaXJlKVtdO1xuICByZWFkb25seSBvcmRlcl90eXBlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfYW1vdW50PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNjb3VudF9yZWFzb24/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGN1c3RvbWVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkdWVfZGF5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBiaWxsPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBiaWxsX2xpbmVzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDb21wbGV0ZVNhbGU6IFNoYXBlPENvbXBsZXRlU2FsZSwgQ29tcGxldGVTYWxlV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDb21wbGV0ZVNhbGVcIiwgW1xuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZ29vZHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gV2FudGVkIH0gfSwgW11dLFxuICBbXCJwYXltZW50c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuUGF5bWVudCB9IH1dLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkaXNjb3VudF9wZXJtaWxsZVwiLCBcImludFwiLCAwXSxcbiAgW1wiZGlzY291bnRfYW1vdW50XCIsIFwiaW50XCIsIDBdLFxuICBbXCJkaXNjb3VudF9yZWFzb25cIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkdWVfZGF5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJub3RlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJiaWxsXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJiaWxsX2xpbmVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG5dLCB7fSk7XG5cbi8qKiBBIGdvb2QgaW4gYSBjYXJ0OiBieSBgc2t1YCBvciBieSBhIHNjYW5uZWQgYGJhcmNvZGVgLiBOYW1lLCB1bml0LCB0YXggYW5kIHByaWNlIGNvbWUgZnJvbSB0aGUgY2F0YWxvZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2FudGVkIHtcbiAgcmVhZG9ubHkgc2t1OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJhcmNvZGU6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdDogc3RyaW5nO1xuICByZWFkb25seSBxdHlfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJpY2U6IG51bWJlciB8IG51bGw7XG4gIHJlYWRvbmx5IGNob2ljZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IGRpc2NvdW50X3Blcm1pbGxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudDogbnVtYmVyO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG59XG4vKiogQSBnb29kIGluIGEgY2FydDogYnkgYHNrdWAgb3IgYnkgYSBzY2FubmVkIGBiYXJjb2RlYC4gTmFtZSwgdW5pdCwgdGF4IGFuZCBwcmljZSBjb21lIGZyb20gdGhlIGNhdGFsb2cuICovXG5leHBvcnQgaW50ZXJmYWNlIFdhbnRlZFdpcmUge1xuICByZWFkb25seSBza3U/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJhcmNvZGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHVuaXQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHF0eV9taWxsaT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcHJpY2U/OiBudW1iZXIgfCBudWxsIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjaG9pY2VzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbm90ZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBXYW50ZWQ6IFNoYXBlPFdhbnRlZCwgV2FudGVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJXYW50ZWRcIiwgW1xuICBbXCJza3VcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImJhcmNvZGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInVuaXRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiLCAxMDAwXSxcbiAgW1wicHJpY2VcIiwgeyBhbnk6IFtcImludFwiLCBcIm51bGxcIl0gfSwgbnVsbF0sXG4gIFtcImNob2ljZXNcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wibm90ZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogVGFrZSBnb29kcyBiYWNrIChhbGwgdGhhdCBpcyBsZWZ0IHdoZW4gYGdvb2RzYCBpcyBlbXB0eSkgYW5kIGdpdmUgbW9uZXkgYmFjayBieSBvbmUgbWV0aG9kLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWZ1bmRTYWxlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAodmFsdWVzLlJldHVybilbXTtcbiAgcmVhZG9ubHkgc3BvaWxlZDogcmVhZG9ubHkgKG51bWJlcilbXTtcbiAgcmVhZG9ubHkgbWV0aG9kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIFRha2UgZ29vZHMgYmFjayAoYWxsIHRoYXQgaXMgbGVmdCB3aGVuIGBnb29kc2AgaXMgZW1wdHkpIGFuZCBnaXZlIG1vbmV5IGJhY2sgYnkgb25lIG1ldGhvZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVmdW5kU2FsZVdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzPzogcmVhZG9ubHkgKHZhbHVlcy5SZXR1cm5XaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzcG9pbGVkPzogcmVhZG9ubHkgKG51bWJlcilbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbWV0aG9kPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBSZWZ1bmRTYWxlOiBTaGFwZTxSZWZ1bmRTYWxlLCBSZWZ1bmRTYWxlV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZWZ1bmRTYWxlXCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5SZXR1cm4gfSB9LCBbXV0sXG4gIFtcInNwb2lsZWRcIiwgeyBsaXN0OiBcImludFwiIH0sIFtdXSxcbiAgW1wibWV0aG9kXCIsIFwic3RyXCIsIFwiY2FzaFwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogVW5kbyBhIHdob2xlIHNhbGUgaW4gdGhlIHNoaWZ0IHRoYXQgbWFkZSBpdDsgdGhlIG1vbmV5IGdvZXMgYmFjayB0aGUgd2F5IGl0IGNhbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIFZvaWRTYWxlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIFVuZG8gYSB3aG9sZSBzYWxlIGluIHRoZSBzaGlmdCB0aGF0IG1hZGUgaXQ7IHRoZSBtb25leSBnb2VzIGJhY2sgdGhlIHdheSBpdCBjYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBWb2lkU2FsZVdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFZvaWRTYWxlOiBTaGFwZTxWb2lkU2FsZSwgVm9pZFNhbGVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlZvaWRTYWxlXCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFNheSB0aGF0IHRoZSBjbGFpbWVkIG1vbmV5IG9mIGEgc2FsZSBoYXMgYXJyaXZlZDsgYHBheW1lbnRgIGlzIGl0cyBudW1iZXIgb24gdGhlIHNhbGUsIGZyb20gMC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29uZmlybVBheW1lbnQge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVmOiBzdHJpbmc7XG59XG4vKiogU2F5IHRoYXQgdGhlIGNsYWltZWQgbW9uZXkgb2YgYSBzYWxlIGhhcyBhcnJpdmVkOyBgcGF5bWVudGAgaXMgaXRzIG51bWJlciBvbiB0aGUgc2FsZSwgZnJvbSAwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb25maXJtUGF5bWVudFdpcmUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlZj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDb25maXJtUGF5bWVudDogU2hhcGU8Q29uZmlybVBheW1lbnQsIENvbmZpcm1QYXltZW50V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDb25maXJtUGF5bWVudFwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInBheW1lbnRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInJlZlwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIFNheSB0aGF0IHRoZSBjbGFpbWVkIG1vbmV5IG9mIGEgc2FsZSB3YXMgbG9va2VkIGZvciBhbmQgaXMgbm90IHRoZXJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNaXNzUGF5bWVudCB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbi8qKiBTYXkgdGhhdCB0aGUgY2xhaW1lZCBtb25leSBvZiBhIHNhbGUgd2FzIGxvb2tlZCBmb3IgYW5kIGlzIG5vdCB0aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWlzc1BheW1lbnRXaXJlIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBNaXNzUGF5bWVudDogU2hhcGU8TWlzc1BheW1lbnQsIE1pc3NQYXltZW50V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJNaXNzUGF5bWVudFwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInBheW1lbnRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFdyaXRlIGRvd24gYSBjdXN0b21lciB3aG8gbWF5IGJ1eSBvbiBjcmVkaXQsIG9yIG1lbmQgdGhlIG5hbWUgb2Ygb25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOYW1lQ3VzdG9tZXIge1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBob25lOiBzdHJpbmc7XG59XG4vKiogV3JpdGUgZG93biBhIGN1c3RvbWVyIHdobyBtYXkgYnV5IG9uIGNyZWRpdCwgb3IgbWVuZCB0aGUgbmFtZSBvZiBvbmUuICovXG5leHBvcnQgaW50ZXJmYWNlIE5hbWVDdXN0b21lcldpcmUge1xuICByZWFkb25seSBjdXN0b21lcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBwaG9uZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBOYW1lQ3VzdG9tZXI6IFNoYXBlPE5hbWVDdXN0b21lciwgTmFtZUN1c3RvbWVyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOYW1lQ3VzdG9tZXJcIiwgW1xuICBbXCJjdXN0b21lclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiXSxcbiAgW1wicGhvbmVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBUYWtlIG1vbmV5IGZvciB3aGF0IGEgY3VzdG9tZXIgb3dlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVwYXlDcmVkaXQge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnQpW107XG59XG4vKiogVGFrZSBtb25leSBmb3Igd2hhdCBhIGN1c3RvbWVyIG93ZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlcGF5Q3JlZGl0V2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnRXaXJlKVtdO1xufVxuZXhwb3J0IGNvbnN0IFJlcGF5Q3JlZGl0OiBTaGFwZTxSZXBheUNyZWRpdCwgUmVwYXlDcmVkaXRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJlcGF5Q3JlZGl0XCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCJdLFxuICBbXCJwYXltZW50c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuUGF5bWVudCB9IH1dLFxuXSwge30pO1xuXG4vKiogUHJpbnQgYSByZWNlaXB0IGFnYWluLCBhcyBhIG1hcmtlZCBjb3B5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXByaW50UmVjZWlwdCB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xufVxuLyoqIFByaW50IGEgcmVjZWlwdCBhZ2FpbiwgYXMgYSBtYXJrZWQgY29weS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVwcmludFJlY2VpcHRXaXJlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUmVwcmludFJlY2VpcHQ6IFNoYXBlPFJlcHJpbnRSZWNlaXB0LCBSZXByaW50UmVjZWlwdFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVwcmludFJlY2VpcHRcIiwgW1xuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogVGFrZSBvdmVyIGEgdGlsbCdzIGRyYXdlci4gVGhlIGJ1c2luZXNzIGRheSBmb2xsb3dzIGZyb20gdGhlIHNob3AncyBjbG9jayB1bmxlc3MgaXQgaXMgZ2l2ZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5TaGlmdCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZsb2F0X2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG59XG4vKiogVGFrZSBvdmVyIGEgdGlsbCdzIGRyYXdlci4gVGhlIGJ1c2luZXNzIGRheSBmb2xsb3dzIGZyb20gdGhlIHNob3AncyBjbG9jayB1bmxlc3MgaXQgaXMgZ2l2ZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5TaGlmdFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBmbG9hdF9jYXNoPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBidXNpbmVzc19kYXk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgT3BlblNoaWZ0OiBTaGFwZTxPcGVuU2hpZnQsIE9wZW5TaGlmdFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiT3BlblNoaWZ0XCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJmbG9hdF9jYXNoXCIsIFwiaW50XCIsIDBdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBDb3VudCB0aGUgZHJhd2VyIGFuZCBlbmQgdGhlIHNoaWZ0OiBieSBub3Rlcywgb3IgYXMgb25lIHN1bSB3aGVuIG5vIG5vdGVzIGFyZSBnaXZlbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xvc2VTaGlmdCB7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvdW50ZWQ6IHJlYWRvbmx5IChOb3RlQ291bnQpW107XG4gIHJlYWRvbmx5IGNvdW50ZWRfY2FzaDogbnVtYmVyO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG59XG4vKiogQ291bnQgdGhlIGRyYXdlciBhbmQgZW5kIHRoZSBzaGlmdDogYnkgbm90ZXMsIG9yIGFzIG9uZSBzdW0gd2hlbiBubyBub3RlcyBhcmUgZ2l2ZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIENsb3NlU2hpZnRXaXJlIHtcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgY291bnRlZD86IHJlYWRvbmx5IChOb3RlQ291bnRXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjb3VudGVkX2Nhc2g/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQ2xvc2VTaGlmdDogU2hhcGU8Q2xvc2VTaGlmdCwgQ2xvc2VTaGlmdFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ2xvc2VTaGlmdFwiLCBbXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJjb3VudGVkXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IE5vdGVDb3VudCB9IH0sIFtdXSxcbiAgW1wiY291bnRlZF9jYXNoXCIsIFwiaW50XCIsIDBdLFxuICBbXCJub3RlXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogUHV0IGNhc2ggaW50byB0aGUgZHJhd2VyIChwb3NpdGl2ZSkgb3IgdGFrZSBpdCBvdXQgKG5lZ2F0aXZlKSwgd2l0aCBhIHJlYXNvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTW92ZUNhc2gge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xufVxuLyoqIFB1dCBjYXNoIGludG8gdGhlIGRyYXdlciAocG9zaXRpdmUpIG9yIHRha2UgaXQgb3V0IChuZWdhdGl2ZSksIHdpdGggYSByZWFzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIE1vdmVDYXNoV2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgbm90ZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBNb3ZlQ2FzaDogU2hhcGU8TW92ZUNhc2gsIE1vdmVDYXNoV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJNb3ZlQ2FzaFwiLCBbXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJhbW91bnRcIiwgXCJpbnRcIl0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbiAgW1wibm90ZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIE9wZW4gdGhlIGRyYXdlciB3aXRob3V0IGEgc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlbkRyYXdlciB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogT3BlbiB0aGUgZHJhd2VyIHdpdGhvdXQgYSBzYWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuRHJhd2VyV2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IE9wZW5EcmF3ZXI6IFNoYXBlPE9wZW5EcmF3ZXIsIE9wZW5EcmF3ZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk9wZW5EcmF3ZXJcIiwgW1xuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogT3BlbiBhIGJpbGwgZm9yIGEgdGFibGUsIG9yIHB1dCBhIGNhcnQgYXNpZGUgdW5kZXIgYSBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuQmlsbCB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBvcmRlcl90eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGd1ZXN0czogbnVtYmVyO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKFdhbnRlZClbXTtcbn1cbi8qKiBPcGVuIGEgYmlsbCBmb3IgYSB0YWJsZSwgb3IgcHV0IGEgY2FydCBhc2lkZSB1bmRlciBhIG5hbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5CaWxsV2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGd1ZXN0cz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZ29vZHM/OiByZWFkb25seSAoV2FudGVkV2lyZSlbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBPcGVuQmlsbDogU2hhcGU8T3BlbkJpbGwsIE9wZW5CaWxsV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJPcGVuQmlsbFwiLCBbXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJndWVzdHNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFdhbnRlZCB9IH0sIFtdXSxcbl0sIHt9KTtcblxuLyoqIFB1dCBtb3JlIGdvb2RzIG9uIGEgYmlsbDsgYW55IHRpbGwgbWF5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBBZGRUb0JpbGwge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoV2FudGVkKVtdO1xufVxuLyoqIFB1dCBtb3JlIGdvb2RzIG9uIGEgYmlsbDsgYW55IHRpbGwgbWF5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBBZGRUb0JpbGxXaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKFdhbnRlZFdpcmUpW107XG59XG5leHBvcnQgY29uc3QgQWRkVG9CaWxsOiBTaGFwZTxBZGRUb0JpbGwsIEFkZFRvQmlsbFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQWRkVG9CaWxsXCIsIFtcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wiZ29vZHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gV2FudGVkIH0gfV0sXG5dLCB7fSk7XG5cbi8qKiBUYWtlIGxpbmVzIG9mZiBhIGJpbGwsIHdpdGggYSByZWFzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIFZvaWRCaWxsTGluZXMge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbi8qKiBUYWtlIGxpbmVzIG9mZiBhIGJpbGwsIHdpdGggYSByZWFzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIFZvaWRCaWxsTGluZXNXaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgVm9pZEJpbGxMaW5lczogU2hhcGU8Vm9pZEJpbGxMaW5lcywgVm9pZEJpbGxMaW5lc1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiVm9pZEJpbGxMaW5lc1wiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImxpbmVzXCIsIHsgbGlzdDogXCJzdHJcIiB9XSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogR2l2ZSBhIGRpc2NvdW50IG9uIHRoZSB3aG9sZSBiaWxsLCBpbiB0aG91c2FuZHRocyBvciBydXBpYWg7IHplcm8gdGFrZXMgaXQgYXdheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlzY291bnRCaWxsIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogR2l2ZSBhIGRpc2NvdW50IG9uIHRoZSB3aG9sZSBiaWxsLCBpbiB0aG91c2FuZHRocyBvciBydXBpYWg7IHplcm8gdGFrZXMgaXQgYXdheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlzY291bnRCaWxsV2lyZSB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVhc29uPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IERpc2NvdW50QmlsbDogU2hhcGU8RGlzY291bnRCaWxsLCBEaXNjb3VudEJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRpc2NvdW50QmlsbFwiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImRpc2NvdW50X3Blcm1pbGxlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJkaXNjb3VudF9hbW91bnRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIFRha2UgYSBiaWxsIG92ZXIgdG8gdGhpcyB0aWxsLCB3aGljaCBhbG9uZSBtYXkgdGhlbiB0YWtlIG1vbmV5IGZvciBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGFrZUJpbGwge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbn1cbi8qKiBUYWtlIGEgYmlsbCBvdmVyIHRvIHRoaXMgdGlsbCwgd2hpY2ggYWxvbmUgbWF5IHRoZW4gdGFrZSBtb25leSBmb3IgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFRha2VCaWxsV2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFRha2VCaWxsOiBTaGFwZTxUYWtlQmlsbCwgVGFrZUJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlRha2VCaWxsXCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIE1vdmUgbGluZXMsIG9yIHBhcnRzIG9mIHRoZW0sIHRvIGFub3RoZXIgYmlsbDogdG8gYSBuZXcgb25lIGNhbGxlZCBgbmFtZWAgd2hlbiBgdG9gIGlzIGVtcHR5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTcGxpdEJpbGwge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcnRzOiByZWFkb25seSAoTGluZVBhcnQpW107XG4gIHJlYWRvbmx5IHRvOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbn1cbi8qKiBNb3ZlIGxpbmVzLCBvciBwYXJ0cyBvZiB0aGVtLCB0byBhbm90aGVyIGJpbGw6IHRvIGEgbmV3IG9uZSBjYWxsZWQgYG5hbWVgIHdoZW4gYHRvYCBpcyBlbXB0eS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3BsaXRCaWxsV2lyZSB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFydHM6IHJlYWRvbmx5IChMaW5lUGFydFdpcmUpW107XG4gIHJlYWRvbmx5IHRvPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFNwbGl0QmlsbDogU2hhcGU8U3BsaXRCaWxsLCBTcGxpdEJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlNwbGl0QmlsbFwiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInBhcnRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IExpbmVQYXJ0IH0gfV0sXG4gIFtcInRvXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQSBsaW5lIG9mIGEgYmlsbCwgb3Igc28gbXVjaCBvZiBpdCAoMDogYWxsKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGluZVBhcnQge1xuICByZWFkb25seSBsaW5lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xufVxuLyoqIEEgbGluZSBvZiBhIGJpbGwsIG9yIHNvIG11Y2ggb2YgaXQgKDA6IGFsbCkuICovXG5leHBvcnQgaW50ZXJmYWNlIExpbmVQYXJ0V2lyZSB7XG4gIHJlYWRvbmx5IGxpbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IExpbmVQYXJ0OiBTaGFwZTxMaW5lUGFydCwgTGluZVBhcnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkxpbmVQYXJ0XCIsIFtcbiAgW1wibGluZVwiLCBcInN0clwiXSxcbiAgW1wicXR5X21pbGxpXCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBNb3ZlIGFsbCB0aGF0IGlzIG9wZW4gb24gb25lIGJpbGwgdG8gYW5vdGhlciwgYW5kIGdpdmUgdGhlIGVtcHR5IG9uZSB1cC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVyZ2VCaWxscyB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgdG86IHN0cmluZztcbn1cbi8qKiBNb3ZlIGFsbCB0aGF0IGlzIG9wZW4gb24gb25lIGJpbGwgdG8gYW5vdGhlciwgYW5kIGdpdmUgdGhlIGVtcHR5IG9uZSB1cC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVyZ2VCaWxsc1dpcmUge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgTWVyZ2VCaWxsczogU2hhcGU8TWVyZ2VCaWxscywgTWVyZ2VCaWxsc1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTWVyZ2VCaWxsc1wiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInRvXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogR2l2ZSBhIGJpbGwgdXAgd2l0aCBhbGwgdGhhdCBpcyBvcGVuIG9uIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcm9wQmlsbCB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogR2l2ZSBhIGJpbGwgdXAgd2l0aCBhbGwgdGhhdCBpcyBvcGVuIG9uIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcm9wQmlsbFdpcmUge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IERyb3BCaWxsOiBTaGFwZTxEcm9wQmlsbCwgRHJvcEJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRyb3BCaWxsXCIsIFtcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogQ2hhbmdlIG9uZSBvZiB0aGUgdGVybXMgb2Ygc2VsbGluZywgZm9yIGEgYnJhbmNoIG9yICh3aXRoIG5vIGJyYW5jaCkgZm9yIHRoZSB3aG9sZSBzaG9wLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDaGFuZ2VTZXR0aW5nIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNldHRpbmc6IENoYXJnZXNTZXR0aW5nIHwgUm91bmRpbmdTZXR0aW5nIHwgUmVjZWlwdFNldHRpbmcgfCBSZWFzb25zU2V0dGluZyB8IFFyaXNTZXR0aW5nIHwgRGF5U2V0dGluZztcbn1cbi8qKiBDaGFuZ2Ugb25lIG9mIHRoZSB0ZXJtcyBvZiBzZWxsaW5nLCBmb3IgYSBicmFuY2ggb3IgKHdpdGggbm8gYnJhbmNoKSBmb3IgdGhlIHdob2xlIHNob3AuICovXG5leHBvcnQgaW50ZXJmYWNlIENoYW5nZVNldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzZXR0aW5nOiBDaGFyZ2VzU2V0dGluZ1dpcmUgfCBSb3VuZGluZ1NldHRpbmdXaXJlIHwgUmVjZWlwdFNldHRpbmdXaXJlIHwgUmVhc29uc1NldHRpbmdXaXJlIHwgUXJpc1NldHRpbmdXaXJlIHwgRGF5U2V0dGluZ1dpcmU7XG59XG5leHBvcnQgY29uc3QgQ2hhbmdlU2V0dGluZzogU2hhcGU8Q2hhbmdlU2V0dGluZywgQ2hhbmdlU2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ2hhbmdlU2V0dGluZ1wiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2V0dGluZ1wiLCB7IGFueTogW3sgc3RydWN0OiAoKSA9PiBDaGFyZ2VzU2V0dGluZyB9LCB7IHN0cnVjdDogKCkgPT4gUm91bmRpbmdTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBSZWNlaXB0U2V0dGluZyB9LCB7IHN0cnVjdDogKCkgPT4gUmVhc29uc1NldHRpbmcgfSwgeyBzdHJ1Y3Q6ICgpID0+IFFyaXNTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBEYXlTZXR0aW5nIH1dIH1dLFxuXSwge30pO1xuXG4vKiogU2V0IHVwIGEgYnJhbmNoJ3MgcHJpbnRlciwgb3IgY2hhbmdlIGl0LCB1bmRlciBhIHNob3J0IG5hbWUgc3VjaCBhcyBga2FzaXJgIG9yIGBkYXB1cmAuICovXG5leHBvcnQgaW50ZXJmYWNlIFNldFByaW50ZXIge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZztcbn1cbi8qKiBTZXQgdXAgYSBicmFuY2gncyBwcmludGVyLCBvciBjaGFuZ2UgaXQsIHVuZGVyIGEgc2hvcnQgbmFtZSBzdWNoIGFzIGBrYXNpcmAgb3IgYGRhcHVyYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0UHJpbnRlcldpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZ1dpcmU7XG59XG5leHBvcnQgY29uc3QgU2V0UHJpbnRlcjogU2hhcGU8U2V0UHJpbnRlciwgU2V0UHJpbnRlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2V0UHJpbnRlclwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbiAgW1wic2V0dGluZ1wiLCB7IHN0cnVjdDogKCkgPT4gUHJpbnRlclNldHRpbmcgfV0sXG5dLCB7fSk7XG5cbi8qKiBUYWtlIGEgcHJpbnRlciBhd2F5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZW1vdmVQcmludGVyIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbn1cbi8qKiBUYWtlIGEgcHJpbnRlciBhd2F5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZW1vdmVQcmludGVyV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUmVtb3ZlUHJpbnRlcjogU2hhcGU8UmVtb3ZlUHJpbnRlciwgUmVtb3ZlUHJpbnRlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVtb3ZlUHJpbnRlclwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFByaW50IGEgc3RyaXAgdGhhdCBzaG93cyB3aGF0IGEgcHJpbnRlciBjYW4gZG87IHRoZSBkcmF3ZXIgb24gaXQgb3BlbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFRyeVByaW50ZXIge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xufVxuLyoqIFByaW50IGEgc3RyaXAgdGhhdCBzaG93cyB3aGF0IGEgcHJpbnRlciBjYW4gZG87IHRoZSBkcmF3ZXIgb24gaXQgb3BlbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFRyeVByaW50ZXJXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBUcnlQcmludGVyOiBTaGFwZTxUcnlQcmludGVyLCBUcnlQcmludGVyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJUcnlQcmludGVyXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogUHJpbnQgdGhlIHJlY2VpcHQgb2YgYSBzYWxlLCBvciBvZiBhIHJlZnVuZCBvciB2b2lkLCBmb3IgdGhlIGZpcnN0IHRpbWU7IGB0aWxsLnJlcHJpbnRfcmVjZWlwdGAgbWFrZXMgY29waWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludFJlY2VpcHQge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbn1cbi8qKiBQcmludCB0aGUgcmVjZWlwdCBvZiBhIHNhbGUsIG9yIG9mIGEgcmVmdW5kIG9yIHZvaWQsIGZvciB0aGUgZmlyc3QgdGltZTsgYHRpbGwucmVwcmludF9yZWNlaXB0YCBtYWtlcyBjb3BpZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50UmVjZWlwdFdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBQcmludFJlY2VpcHQ6IFNoYXBlPFByaW50UmVjZWlwdCwgUHJpbnRSZWNlaXB0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJQcmludFJlY2VpcHRcIiwgW1xuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogU2VuZCB3aGF0IGlzIG5ldyBvbiBhIGJpbGwgKG9yIGEgc2FsZSkgdG8gdGhlIGtpdGNoZW4sIGFuZCBzYXkgd2hhdCBvZiB0aGUgb2xkIGlzIG5vdCB3YW50ZWQgYW55IG1vcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFNlbmRUb0tpdGNoZW4ge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBTZW5kIHdoYXQgaXMgbmV3IG9uIGEgYmlsbCAob3IgYSBzYWxlKSB0byB0aGUga2l0Y2hlbiwgYW5kIHNheSB3aGF0IG9mIHRoZSBvbGQgaXMgbm90IHdhbnRlZCBhbnkgbW9yZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2VuZFRvS2l0Y2hlbldpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNhbGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGxpbmVzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBTZW5kVG9LaXRjaGVuOiBTaGFwZTxTZW5kVG9LaXRjaGVuLCBTZW5kVG9LaXRjaGVuV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTZW5kVG9LaXRjaGVuXCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibGluZXNcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbl0sIHt9KTtcblxuLyoqIFByaW50IGEga2l0Y2hlbiB0aWNrZXQgYWdhaW4sIG1hcmtlZCBhcyBhIGNvcHkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlcHJpbnRUaWNrZXQge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpY2tldDogc3RyaW5nO1xufVxuLyoqIFByaW50IGEga2l0Y2hlbiB0aWNrZXQgYWdhaW4sIG1hcmtlZCBhcyBhIGNvcHkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlcHJpbnRUaWNrZXRXaXJlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWNrZXQ6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBSZXByaW50VGlja2V0OiBTaGFwZTxSZXByaW50VGlja2V0LCBSZXByaW50VGlja2V0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZXByaW50VGlja2V0XCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1widGlja2V0XCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogQSBub2RlIHNheXMgd2hhdCBiZWNhbWUgb2YgYSBzdHJpcDogcHJpbnRlZCwgb3IgKHdpdGggYHdoeWApIGdpdmVuIHVwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RlUGFwZXIge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5OiBudW1iZXI7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgd2h5OiBzdHJpbmc7XG59XG4vKiogQSBub2RlIHNheXMgd2hhdCBiZWNhbWUgb2YgYSBzdHJpcDogcHJpbnRlZCwgb3IgKHdpdGggYHdoeWApIGdpdmVuIHVwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RlUGFwZXJXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcGVyOiBcInJlY2VpcHRcIiB8IFwidGVzdFwiIHwgXCJ0aWNrZXRcIjtcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcHJpbnRlcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgd2h5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IE5vdGVQYXBlcjogU2hhcGU8Tm90ZVBhcGVyLCBOb3RlUGFwZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk5vdGVQYXBlclwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wicGFwZXJcIiwgeyBvZjogW1wicmVjZWlwdFwiLCBcInRlc3RcIiwgXCJ0aWNrZXRcIl0gfV0sXG4gIFtcIm9mXCIsIFwic3RyXCJdLFxuICBbXCJjb3B5XCIsIFwiaW50XCIsIDBdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ3aHlcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIG5vZGUgc2F5cyB0aGF0IGl0IG9wZW5lZCBhIGRyYXdlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm90ZUtpY2sge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG59XG4vKiogQSBub2RlIHNheXMgdGhhdCBpdCBvcGVuZWQgYSBkcmF3ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIE5vdGVLaWNrV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBOb3RlS2ljazogU2hhcGU8Tm90ZUtpY2ssIE5vdGVLaWNrV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOb3RlS2lja1wiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbiAgW1wib2ZcIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBTZW5kIHRoZSByZWNlaXB0IG9mIGEgc2FsZSB0byBhbiBlLW1haWwgYWRkcmVzcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWFpbFJlY2VpcHQge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvOiBzdHJpbmc7XG59XG4vKiogU2VuZCB0aGUgcmVjZWlwdCBvZiBhIHNhbGUgdG8gYW4gZS1tYWlsIGFkZHJlc3MuICovXG5leHBvcnQgaW50ZXJmYWNlIE1haWxSZWNlaXB0V2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgdG86IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBNYWlsUmVjZWlwdDogU2hhcGU8TWFpbFJlY2VpcHQsIE1haWxSZWNlaXB0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJNYWlsUmVjZWlwdFwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInRvXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogU2F5IHdoaWNoIG5vZGUgc2VuZHMgbWFpbCwgdW5kZXIgd2hpY2ggbmFtZSwgYW5kIHdoZXJlIGFuc3dlcnMgZ28uICovXG5leHBvcnQgaW50ZXJmYWNlIFNldE1haWwge1xuICByZWFkb25seSBzZW50X2J5OiBcImh1YlwiIHwgXCJub2JvZHlcIiB8IFwic2hvcFwiO1xuICByZWFkb25seSBzZW5kZXJfbmFtZTogc3RyaW5nO1xuICByZWFkb25seSByZXBseV90bzogc3RyaW5nO1xufVxuLyoqIFNheSB3aGljaCBub2RlIHNlbmRzIG1haWwsIHVuZGVyIHdoaWNoIG5hbWUsIGFuZCB3aGVyZSBhbnN3ZXJzIGdvLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXRNYWlsV2lyZSB7XG4gIHJlYWRvbmx5IHNlbnRfYnk6IFwiaHViXCIgfCBcIm5vYm9keVwiIHwgXCJzaG9wXCI7XG4gIHJlYWRvbmx5IHNlbmRlcl9uYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZXBseV90bz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBTZXRNYWlsOiBTaGFwZTxTZXRNYWlsLCBTZXRNYWlsV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTZXRNYWlsXCIsIFtcbiAgW1wic2VudF9ieVwiLCB7IG9mOiBbXCJodWJcIiwgXCJub2JvZHlcIiwgXCJzaG9wXCJdIH1dLFxuICBbXCJzZW5kZXJfbmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVwbHlfdG9cIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIG5vZGUgc2F5cyB3aGF0IGJlY2FtZSBvZiBhIG1haWw6IHRha2VuIGJ5IGEgbWFpbCBzZXJ2ZXIsIG9yICh3aXRoIGB3aHlgKSBnaXZlbiB1cC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm90ZU1haWwge1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdoeTogc3RyaW5nO1xufVxuLyoqIEEgbm9kZSBzYXlzIHdoYXQgYmVjYW1lIG9mIGEgbWFpbDogdGFrZW4gYnkgYSBtYWlsIHNlcnZlciwgb3IgKHdpdGggYHdoeWApIGdpdmVuIHVwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RlTWFpbFdpcmUge1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdoeT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBOb3RlTWFpbDogU2hhcGU8Tm90ZU1haWwsIE5vdGVNYWlsV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOb3RlTWFpbFwiLCBbXG4gIFtcIm1haWxcIiwgXCJzdHJcIl0sXG4gIFtcIndoeVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIEEgc2FsZSBpbiBhIGxpc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbGVSb3cge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVmdW5kZWQ6IG51bWJlcjtcbn1cbi8qKiBBIHNhbGUgaW4gYSBsaXN0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlUm93V2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSB0czogbnVtYmVyO1xuICByZWFkb25seSBhY3Rvcjogc3RyaW5nO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSByZWZ1bmRlZDogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IFNhbGVSb3c6IFNoYXBlPFNhbGVSb3csIFNhbGVSb3dXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlNhbGVSb3dcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJyZWNlaXB0XCIsIFwic3RyXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJ0c1wiLCBcImludFwiXSxcbiAgW1wiYWN0b3JcIiwgXCJzdHJcIl0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCJdLFxuICBbXCJyZWZ1bmRlZFwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIFRoZSBzYWxlcyBvZiBhIGJ1c2luZXNzIGRheSwgYnkgdGltZSwgNTAwIGF0IG9uY2U7IGBhZnRlcl90c2AgYW5kIGBhZnRlcl9zYWxlYCBvZiB0aGUgbGFzdCBvbmUgZ28gb24gZnJvbSB0aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZXNPZkRheSB7XG4gIHJlYWRvbmx5IGRheTogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXJfdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWZ0ZXJfc2FsZTogc3RyaW5nO1xufVxuLyoqIFRoZSBzYWxlcyBvZiBhIGJ1c2luZXNzIGRheSwgYnkgdGltZSwgNTAwIGF0IG9uY2U7IGBhZnRlcl90c2AgYW5kIGBhZnRlcl9zYWxlYCBvZiB0aGUgbGFzdCBvbmUgZ28gb24gZnJvbSB0aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZXNPZkRheVdpcmUge1xuICByZWFkb25seSBkYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBhZnRlcl90cz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYWZ0ZXJfc2FsZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBTYWxlc09mRGF5OiBTaGFwZTxTYWxlc09mRGF5LCBTYWxlc09mRGF5V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTYWxlc09mRGF5XCIsIFtcbiAgW1wiZGF5XCIsIFwic3RyXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImFmdGVyX3RzXCIsIFwiaW50XCIsIC0xXSxcbiAgW1wiYWZ0ZXJfc2FsZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIEEgc2FsZSB3aXRoIGFsbCB0aGF0IGZvbGxvd2VkLiBgd2FpdGluZ2AgYXJlIHRoZSBudW1iZXJzIG9mIHBheW1lbnRzIHRoYXQgYXJlIGNsYWltZWQgYW5kIG5vdCB5ZXQgc2Vlbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZVNlZW4ge1xuICByZWFkb25seSBzYWxlOiBTYWxlQ29tcGxldGVkO1xuICByZWFkb25seSByZWZ1bmRzOiByZWFkb25seSAoUmVmdW5kU2VlbilbXTtcbiAgcmVhZG9ubHkgd2FpdGluZzogcmVhZG9ubHkgKG51bWJlcilbXTtcbiAgcmVhZG9ubHkgY29waWVzOiBudW1iZXI7XG59XG4vKiogQSBzYWxlIHdpdGggYWxsIHRoYXQgZm9sbG93ZWQuIGB3YWl0aW5nYCBhcmUgdGhlIG51bWJlcnMgb2YgcGF5bWVudHMgdGhhdCBhcmUgY2xhaW1lZCBhbmQgbm90IHlldCBzZWVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlU2VlbldpcmUge1xuICByZWFkb25seSBzYWxlOiBTYWxlQ29tcGxldGVkV2lyZTtcbiAgcmVhZG9ubHkgcmVmdW5kczogcmVhZG9ubHkgKFJlZnVuZFNlZW5XaXJlKVtdO1xuICByZWFkb25seSB3YWl0aW5nOiByZWFkb25seSAobnVtYmVyKVtdO1xuICByZWFkb25seSBjb3BpZXM6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBTYWxlU2VlbjogU2hhcGU8U2FsZVNlZW4sIFNhbGVTZWVuV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTYWxlU2VlblwiLCBbXG4gIFtcInNhbGVcIiwgeyBzdHJ1Y3Q6ICgpID0+IFNhbGVDb21wbGV0ZWQgfV0sXG4gIFtcInJlZnVuZHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gUmVmdW5kU2VlbiB9IH1dLFxuICBbXCJ3YWl0aW5nXCIsIHsgbGlzdDogXCJpbnRcIiB9XSxcbiAgW1wiY29waWVzXCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogV2hhdCB3YXMgZ2l2ZW4gYmFjayBvZiBhIHNhbGUsIGFuZCBob3cuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlZnVuZFNlZW4ge1xuICByZWFkb25seSByZWZ1bmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSB2b2lkOiBib29sZWFuO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChHb29kQmFjaylbXTtcbn1cbi8qKiBXaGF0IHdhcyBnaXZlbiBiYWNrIG9mIGEgc2FsZSwgYW5kIGhvdy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVmdW5kU2VlbldpcmUge1xuICByZWFkb25seSByZWZ1bmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSB2b2lkOiBib29sZWFuO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChHb29kQmFja1dpcmUpW107XG59XG5leHBvcnQgY29uc3QgUmVmdW5kU2VlbjogU2hhcGU8UmVmdW5kU2VlbiwgUmVmdW5kU2VlbldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVmdW5kU2VlblwiLCBbXG4gIFtcInJlZnVuZFwiLCBcInN0clwiXSxcbiAgW1wicmVjZWlwdFwiLCBcInN0clwiXSxcbiAgW1widm9pZFwiLCBcImJvb2xcIl0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IEdvb2RCYWNrIH0gfV0sXG5dLCB7fSk7XG5cbi8qKiBBIHNhbGUgYnkgaXRzIGlkIG9yIHJlY2VpcHQgbnVtYmVyLiBSZWZ1c2VzIHRpbGwudW5rbm93bl9zYWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGaW5kU2FsZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbn1cbi8qKiBBIHNhbGUgYnkgaXRzIGlkIG9yIHJlY2VpcHQgbnVtYmVyLiBSZWZ1c2VzIHRpbGwudW5rbm93bl9zYWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGaW5kU2FsZVdpcmUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgRmluZFNhbGU6IFNoYXBlPEZpbmRTYWxlLCBGaW5kU2FsZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRmluZFNhbGVcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogQW4gb3BlbiBiaWxsIGluIGEgbGlzdDogYG93bmVyYCBpcyB0aGUgdGlsbCB0aGF0IG1heSB0YWtlIG1vbmV5IGZvciBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFJvdyB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG93bmVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgb3BlbmVkX21zOiBudW1iZXI7XG59XG4vKiogQW4gb3BlbiBiaWxsIGluIGEgbGlzdDogYG93bmVyYCBpcyB0aGUgdGlsbCB0aGF0IG1heSB0YWtlIG1vbmV5IGZvciBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFJvd1dpcmUge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBvd25lcjogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wZW5lZF9tczogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxSb3c6IFNoYXBlPEJpbGxSb3csIEJpbGxSb3dXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkJpbGxSb3dcIiwgW1xuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcIm93bmVyXCIsIFwic3RyXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCJdLFxuICBbXCJvcGVuZWRfbXNcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBUaGUgb3BlbiBiaWxscyBhbmQgY2FydHMgcHV0IGFzaWRlLCBvbGRlc3QgZmlyc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5CaWxscyB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xufVxuLyoqIFRoZSBvcGVuIGJpbGxzIGFuZCBjYXJ0cyBwdXQgYXNpZGUsIG9sZGVzdCBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlbkJpbGxzV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBPcGVuQmlsbHM6IFNoYXBlPE9wZW5CaWxscywgT3BlbkJpbGxzV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJPcGVuQmlsbHNcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIGJpbGw6IHdoYXQgaXMgb3BlbiBvbiBpdCBieSBsaW5lLCB3aGF0IHdhcyBwYWlkLCBhbmQgd2hhdCBwZW9wbGUgZGlkIHRvIGl0IG9uIGJvdGggc2lkZXMgb2YgYSBjdXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxTZWVuIHtcbiAgcmVhZG9ubHkgYmlsbDogQmlsbFN0YXRlO1xuICByZWFkb25seSBzdGF0dXM6IHN0cmluZztcbiAgcmVhZG9ubHkgb3Blbl9saW5lczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdmFsdWVzLkNhcnRMaW5lPj47XG4gIHJlYWRvbmx5IHBhaWRfdHdpY2U6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IHdlbnRfdHdpY2U6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogQSBiaWxsOiB3aGF0IGlzIG9wZW4gb24gaXQgYnkgbGluZSwgd2hhdCB3YXMgcGFpZCwgYW5kIHdoYXQgcGVvcGxlIGRpZCB0byBpdCBvbiBib3RoIHNpZGVzIG9mIGEgY3V0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsU2VlbldpcmUge1xuICByZWFkb25seSBiaWxsOiBCaWxsU3RhdGVXaXJlO1xuICByZWFkb25seSBzdGF0dXM6IHN0cmluZztcbiAgcmVhZG9ubHkgb3Blbl9saW5lczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdmFsdWVzLkNhcnRMaW5lV2lyZT4+O1xuICByZWFkb25seSBwYWlkX3R3aWNlOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSB3ZW50X3R3aWNlOiByZWFkb25seSAoc3RyaW5nKVtdO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxTZWVuOiBTaGFwZTxCaWxsU2VlbiwgQmlsbFNlZW5XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkJpbGxTZWVuXCIsIFtcbiAgW1wiYmlsbFwiLCB7IHN0cnVjdDogKCkgPT4gQmlsbFN0YXRlIH1dLFxuICBbXCJzdGF0dXNcIiwgXCJzdHJcIl0sXG4gIFtcIm9wZW5fbGluZXNcIiwgeyBtYXA6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQ2FydExpbmUgfSB9XSxcbiAgW1wicGFpZF90d2ljZVwiLCB7IGxpc3Q6IFwic3RyXCIgfV0sXG4gIFtcIndlbnRfdHdpY2VcIiwgeyBsaXN0OiBcInN0clwiIH1dLFxuXSwge30pO1xuXG4vKiogT25lIGJpbGwuIFJlZnVzZXMgdGlsbC51bmtub3duX2JpbGwuICovXG5leHBvcnQgaW50ZXJmYWNlIEZpbmRCaWxsIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xufVxuLyoqIE9uZSBiaWxsLiBSZWZ1c2VzIHRpbGwudW5rbm93bl9iaWxsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGaW5kQmlsbFdpcmUge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgRmluZEJpbGw6IFNoYXBlPEZpbmRCaWxsLCBGaW5kQmlsbFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRmluZEJpbGxcIiwgW1xuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogVGhlIHNoaWZ0cyBub2JvZHkgaGFzIGNsb3NlZCwgb2xkZXN0IGZpcnN0OyB3aXRoIGEgYGRheWAgYWxsIHNoaWZ0cyBvZiB0aGF0IGJ1c2luZXNzIGRheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlblNoaWZ0cyB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBkYXk6IHN0cmluZztcbn1cbi8qKiBUaGUgc2hpZnRzIG5vYm9keSBoYXMgY2xvc2VkLCBvbGRlc3QgZmlyc3Q7IHdpdGggYSBgZGF5YCBhbGwgc2hpZnRzIG9mIHRoYXQgYnVzaW5lc3MgZGF5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuU2hpZnRzV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGF5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IE9wZW5TaGlmdHM6IFNoYXBlPE9wZW5TaGlmdHMsIE9wZW5TaGlmdHNXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk9wZW5TaGlmdHNcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImRheVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIEEgc2hpZnQncyBkcmF3ZXIuIGBkaWZmZXJlbmNlYCBpcyBjb3VudGVkIGxlc3MgZXhwZWN0ZWQgKm5vdyo6IHNhbGVzIHRoYXQgY29tZSBpbiBhZnRlciB0aGUgY2xvc2luZyBtb3ZlIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJTZWVuIHtcbiAgcmVhZG9ubHkgc2hpZnQ6IFNoaWZ0U3RhdGU7XG4gIHJlYWRvbmx5IG1ldGhvZHM6IHJlYWRvbmx5IChNZXRob2RTdW0pW107XG4gIHJlYWRvbmx5IGV4cGVjdGVkX2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlmZmVyZW5jZTogbnVtYmVyO1xuICByZWFkb25seSBsYXRlX3NhbGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vdmVzOiByZWFkb25seSAoQ2FzaE1vdmUpW107XG59XG4vKiogQSBzaGlmdCdzIGRyYXdlci4gYGRpZmZlcmVuY2VgIGlzIGNvdW50ZWQgbGVzcyBleHBlY3RlZCAqbm93Kjogc2FsZXMgdGhhdCBjb21lIGluIGFmdGVyIHRoZSBjbG9zaW5nIG1vdmUgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIERyYXdlclNlZW5XaXJlIHtcbiAgcmVhZG9ubHkgc2hpZnQ6IFNoaWZ0U3RhdGVXaXJlO1xuICByZWFkb25seSBtZXRob2RzOiByZWFkb25seSAoTWV0aG9kU3VtV2lyZSlbXTtcbiAgcmVhZG9ubHkgZXhwZWN0ZWRfY2FzaDogbnVtYmVyO1xuICByZWFkb25seSBkaWZmZXJlbmNlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxhdGVfc2FsZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbW92ZXM6IHJlYWRvbmx5IChDYXNoTW92ZVdpcmUpW107XG59XG5leHBvcnQgY29uc3QgRHJhd2VyU2VlbjogU2hhcGU8RHJhd2VyU2VlbiwgRHJhd2VyU2VlbldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRHJhd2VyU2VlblwiLCBbXG4gIFtcInNoaWZ0XCIsIHsgc3RydWN0OiAoKSA9PiBTaGlmdFN0YXRlIH1dLFxuICBbXCJtZXRob2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IE1ldGhvZFN1bSB9IH1dLFxuICBbXCJleHBlY3RlZF9jYXNoXCIsIFwiaW50XCJdLFxuICBbXCJkaWZmZXJlbmNlXCIsIFwiaW50XCJdLFxuICBbXCJsYXRlX3NhbGVzXCIsIFwiaW50XCJdLFxuICBbXCJtb3Zlc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBDYXNoTW92ZSB9IH1dLFxuXSwge30pO1xuXG4vKiogV2hhdCB3ZW50IHRocm91Z2ggYSBkcmF3ZXIgYnkgb25lIG1ldGhvZDsgYGV4cGVjdGVkYCBpcyB3aGF0IHRoZXJlIHNob3VsZCBiZSBub3cuICovXG5leHBvcnQgaW50ZXJmYWNlIE1ldGhvZFN1bSB7XG4gIHJlYWRvbmx5IG1ldGhvZDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlczogbnVtYmVyO1xuICByZWFkb25seSBzb2xkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNsYWltZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVmdW5kZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVwYWlkOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vdmVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGV4cGVjdGVkOiBudW1iZXI7XG59XG4vKiogV2hhdCB3ZW50IHRocm91Z2ggYSBkcmF3ZXIgYnkgb25lIG1ldGhvZDsgYGV4cGVjdGVkYCBpcyB3aGF0IHRoZXJlIHNob3VsZCBiZSBub3cuICovXG5leHBvcnQgaW50ZXJmYWNlIE1ldGhvZFN1bVdpcmUge1xuICByZWFkb25seSBtZXRob2Q6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc29sZDogbnVtYmVyO1xuICByZWFkb25seSBjbGFpbWVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZnVuZGVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlcGFpZDogbnVtYmVyO1xuICByZWFkb25seSBtb3ZlZDogbnVtYmVyO1xuICByZWFkb25seSBleHBlY3RlZDogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IE1ldGhvZFN1bTogU2hhcGU8TWV0aG9kU3VtLCBNZXRob2RTdW1XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk1ldGhvZFN1bVwiLCBbXG4gIFtcIm1ldGhvZFwiLCBcInN0clwiXSxcbiAgW1wic2FsZXNcIiwgXCJpbnRcIl0sXG4gIFtcInNvbGRcIiwgXCJpbnRcIl0sXG4gIFtcImNsYWltZWRcIiwgXCJpbnRcIl0sXG4gIFtcInJlZnVuZGVkXCIsIFwiaW50XCJdLFxuICBbXCJyZXBhaWRcIiwgXCJpbnRcIl0sXG4gIFtcIm1vdmVkXCIsIFwiaW50XCJdLFxuICBbXCJleHBlY3RlZFwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIENhc2ggaW4gb3Igb3V0LCBvciAoYG9wZW5lZF9vbmx5YCkgdGhlIGRyYXdlciBvcGVuZWQgZm9yIG5vdGhpbmcuICovXG5leHBvcnQgaW50ZXJmYWNlIENhc2hNb3ZlIHtcbiAgcmVhZG9ubHkgdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wZW5lZF9vbmx5OiBudW1iZXI7XG59XG4vKiogQ2FzaCBpbiBvciBvdXQsIG9yIChgb3BlbmVkX29ubHlgKSB0aGUgZHJhd2VyIG9wZW5lZCBmb3Igbm90aGluZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2FzaE1vdmVXaXJlIHtcbiAgcmVhZG9ubHkgdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wZW5lZF9vbmx5OiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgQ2FzaE1vdmU6IFNoYXBlPENhc2hNb3ZlLCBDYXNoTW92ZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ2FzaE1vdmVcIiwgW1xuICBbXCJ0c1wiLCBcImludFwiXSxcbiAgW1wiYWN0b3JcIiwgXCJzdHJcIl0sXG4gIFtcImFtb3VudFwiLCBcImludFwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuICBbXCJub3RlXCIsIFwic3RyXCJdLFxuICBbXCJvcGVuZWRfb25seVwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIFdoYXQgc2hvdWxkIGJlIGluIGEgc2hpZnQncyBkcmF3ZXIgYW5kIHdoYXQgd2FzIGNvdW50ZWQuIFJlZnVzZXMgdGlsbC51bmtub3duX3NoaWZ0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJPZlNoaWZ0IHtcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbn1cbi8qKiBXaGF0IHNob3VsZCBiZSBpbiBhIHNoaWZ0J3MgZHJhd2VyIGFuZCB3aGF0IHdhcyBjb3VudGVkLiBSZWZ1c2VzIHRpbGwudW5rbm93bl9zaGlmdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyT2ZTaGlmdFdpcmUge1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IERyYXdlck9mU2hpZnQ6IFNoYXBlPERyYXdlck9mU2hpZnQsIERyYXdlck9mU2hpZnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRyYXdlck9mU2hpZnRcIiwgW1xuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIEEgcHJpbnRlciBpbiBhIGxpc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50ZXJSb3cge1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNldHRpbmc6IFByaW50ZXJTZXR0aW5nO1xufVxuLyoqIEEgcHJpbnRlciBpbiBhIGxpc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50ZXJSb3dXaXJlIHtcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZ1dpcmU7XG59XG5leHBvcnQgY29uc3QgUHJpbnRlclJvdzogU2hhcGU8UHJpbnRlclJvdywgUHJpbnRlclJvd1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUHJpbnRlclJvd1wiLCBbXG4gIFtcInByaW50ZXJcIiwgXCJzdHJcIl0sXG4gIFtcInNldHRpbmdcIiwgeyBzdHJ1Y3Q6ICgpID0+IFByaW50ZXJTZXR0aW5nIH1dLFxuXSwge30pO1xuXG4vKiogQSBicmFuY2gncyBwcmludGVycywgYnkgbmFtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRlcnMge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbn1cbi8qKiBBIGJyYW5jaCdzIHByaW50ZXJzLCBieSBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludGVyc1dpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBQcmludGVyczogU2hhcGU8UHJpbnRlcnMsIFByaW50ZXJzV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJQcmludGVyc1wiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIEEgc3RyaXAgdGhhdCB3YXMgYXNrZWQgZm9yIGFuZCBoYXMgbm90IGNvbWUgb3V0LCBhcyBmYXIgYXMgaXMga25vd24gaGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2FpdGluZ1JvdyB7XG4gIHJlYWRvbmx5IHBhcGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk6IG51bWJlcjtcbn1cbi8qKiBBIHN0cmlwIHRoYXQgd2FzIGFza2VkIGZvciBhbmQgaGFzIG5vdCBjb21lIG91dCwgYXMgZmFyIGFzIGlzIGtub3duIGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFdhaXRpbmdSb3dXaXJlIHtcbiAgcmVhZG9ubHkgcGFwZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weTogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IFdhaXRpbmdSb3c6IFNoYXBlPFdhaXRpbmdSb3csIFdhaXRpbmdSb3dXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIldhaXRpbmdSb3dcIiwgW1xuICBbXCJwYXBlclwiLCBcInN0clwiXSxcbiAgW1wib2ZcIiwgXCJzdHJcIl0sXG4gIFtcImNvcHlcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBUaGUgc3RyaXBzIHRoYXQgd2FpdCBmb3IgYSBwcmludGVyLCBvciBvZiB3aGljaCBub2JvZHkgY2FuIHRlbGw7IHRoZSBuZXdlc3QgaHVuZHJlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2FpdGluZ1BhcGVyIHtcblxufVxuLyoqIFRoZSBzdHJpcHMgdGhhdCB3YWl0IGZvciBhIHByaW50ZXIsIG9yIG9mIHdoaWNoIG5vYm9keSBjYW4gdGVsbDsgdGhlIG5ld2VzdCBodW5kcmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXYWl0aW5nUGFwZXJXaXJlIHtcblxufVxuZXhwb3J0IGNvbnN0IFdhaXRpbmdQYXBlcjogU2hhcGU8V2FpdGluZ1BhcGVyLCBXYWl0aW5nUGFwZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIldhaXRpbmdQYXBlclwiLCBbXG5cbl0sIHt9KTtcblxuLyoqIE1vbmV5IGEgY3VzdG9tZXIgc2hvd2VkIGFuZCBub2JvZHkgaGFzIHNlZW47IGBtaXNzZWRgIGNvdW50cyBob3cgb2Z0ZW4gc29tZWJvZHkgbG9va2VkIGZvciBpdCBpbiB2YWluLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDbGFpbSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudDogbnVtYmVyO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWV0aG9kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSBtaXNzZWQ6IG51bWJlcjtcbn1cbi8qKiBNb25leSBhIGN1c3RvbWVyIHNob3dlZCBhbmQgbm9ib2R5IGhhcyBzZWVuOyBgbWlzc2VkYCBjb3VudHMgaG93IG9mdGVuIHNvbWVib2R5IGxvb2tlZCBmb3IgaXQgaW4gdmFpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xhaW1XaXJlIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSB0czogbnVtYmVyO1xuICByZWFkb25seSBtZXRob2Q6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IG1pc3NlZDogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IENsYWltOiBTaGFwZTxDbGFpbSwgQ2xhaW1XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkNsYWltXCIsIFtcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicGF5bWVudFwiLCBcImludFwiXSxcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJyZWNlaXB0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcInRzXCIsIFwiaW50XCJdLFxuICBbXCJtZXRob2RcIiwgXCJzdHJcIl0sXG4gIFtcImFtb3VudFwiLCBcImludFwiXSxcbiAgW1wibWlzc2VkXCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogQ2xhaW1lZCBwYXltZW50cyB0aGF0IHdhaXQgZm9yIHNvbWVib2R5IHRvIHNlZSB0aGUgbW9uZXksIG9sZGVzdCBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xhaW1lZFBheW1lbnRzIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG59XG4vKiogQ2xhaW1lZCBwYXltZW50cyB0aGF0IHdhaXQgZm9yIHNvbWVib2R5IHRvIHNlZSB0aGUgbW9uZXksIG9sZGVzdCBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xhaW1lZFBheW1lbnRzV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDbGFpbWVkUGF5bWVudHM6IFNoYXBlPENsYWltZWRQYXltZW50cywgQ2xhaW1lZFBheW1lbnRzV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDbGFpbWVkUGF5bWVudHNcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIGN1c3RvbWVyJ3MgYWNjb3VudDogYG93ZWRgID0gbGVudCBsZXNzIHJlcGFpZDsgYGRlYnRzYCBhcmUgd2hhdCBpcyBsZWZ0LCBmaXJzdCB0aGUgb25lIGR1ZSBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidG9yIHtcbiAgcmVhZG9ubHkgY3VzdG9tZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBwaG9uZTogc3RyaW5nO1xuICByZWFkb25seSBsZW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlcGFpZDogbnVtYmVyO1xuICByZWFkb25seSBvd2VkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRlYnRzOiByZWFkb25seSAoRGVidClbXTtcbn1cbi8qKiBBIGN1c3RvbWVyJ3MgYWNjb3VudDogYG93ZWRgID0gbGVudCBsZXNzIHJlcGFpZDsgYGRlYnRzYCBhcmUgd2hhdCBpcyBsZWZ0LCBmaXJzdCB0aGUgb25lIGR1ZSBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidG9yV2lyZSB7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGhvbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGVudDogbnVtYmVyO1xuICByZWFkb25seSByZXBhaWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgb3dlZDogbnVtYmVyO1xuICByZWFkb25seSBkZWJ0czogcmVhZG9ubHkgKERlYnRXaXJlKVtdO1xufVxuZXhwb3J0IGNvbnN0IERlYnRvcjogU2hhcGU8RGVidG9yLCBEZWJ0b3JXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRlYnRvclwiLCBbXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCJdLFxuICBbXCJwaG9uZVwiLCBcInN0clwiXSxcbiAgW1wibGVudFwiLCBcImludFwiXSxcbiAgW1wicmVwYWlkXCIsIFwiaW50XCJdLFxuICBbXCJvd2VkXCIsIFwiaW50XCJdLFxuICBbXCJkZWJ0c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBEZWJ0IH0gfV0sXG5dLCB7fSk7XG5cbi8qKiBXaGF0IGlzIGxlZnQgdG8gcGF5IG9mIG9uZSBzYWxlIG9uIGNyZWRpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidCB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgZHVlX2RheTogc3RyaW5nO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGVmdDogbnVtYmVyO1xufVxuLyoqIFdoYXQgaXMgbGVmdCB0byBwYXkgb2Ygb25lIHNhbGUgb24gY3JlZGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEZWJ0V2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgZHVlX2RheTogc3RyaW5nO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGVmdDogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IERlYnQ6IFNoYXBlPERlYnQsIERlYnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRlYnRcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJyZWNlaXB0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcImR1ZV9kYXlcIiwgXCJzdHJcIl0sXG4gIFtcImFtb3VudFwiLCBcImludFwiXSxcbiAgW1wibGVmdFwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIFdobyBvd2VzIHRoZSBzaG9wIGhvdyBtdWNoLCB0aGUgbW9zdCBmaXJzdC4gV2l0aCBgZHVlX2J5YCBvbmx5IGRlYnRzIGR1ZSBieSB0aGF0IGRheTsgd2l0aCBhIGN1c3RvbWVyIG9ubHkgdGhlbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidG9ycyB7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGR1ZV9ieTogc3RyaW5nO1xufVxuLyoqIFdobyBvd2VzIHRoZSBzaG9wIGhvdyBtdWNoLCB0aGUgbW9zdCBmaXJzdC4gV2l0aCBgZHVlX2J5YCBvbmx5IGRlYnRzIGR1ZSBieSB0aGF0IGRheTsgd2l0aCBhIGN1c3RvbWVyIG9ubHkgdGhlbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidG9yc1dpcmUge1xuICByZWFkb25seSBjdXN0b21lcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZHVlX2J5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IERlYnRvcnM6IFNoYXBlPERlYnRvcnMsIERlYnRvcnNXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRlYnRvcnNcIiwgW1xuICBbXCJjdXN0b21lclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZHVlX2J5XCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQWxsIHNldHRpbmdzIGluIGZvcmNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR0aW5nc1NlZW4ge1xuICByZWFkb25seSBjaGFyZ2VzOiBDaGFyZ2VzU2V0dGluZztcbiAgcmVhZG9ubHkgcm91bmRpbmc6IFJvdW5kaW5nU2V0dGluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogUmVjZWlwdFNldHRpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbnM6IFJlYXNvbnNTZXR0aW5nO1xuICByZWFkb25seSBxcmlzOiBRcmlzU2V0dGluZztcbiAgcmVhZG9ubHkgZGF5OiBEYXlTZXR0aW5nO1xufVxuLyoqIEFsbCBzZXR0aW5ncyBpbiBmb3JjZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGluZ3NTZWVuV2lyZSB7XG4gIHJlYWRvbmx5IGNoYXJnZXM6IENoYXJnZXNTZXR0aW5nV2lyZTtcbiAgcmVhZG9ubHkgcm91bmRpbmc6IFJvdW5kaW5nU2V0dGluZ1dpcmU7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IFJlY2VpcHRTZXR0aW5nV2lyZTtcbiAgcmVhZG9ubHkgcmVhc29uczogUmVhc29uc1NldHRpbmdXaXJlO1xuICByZWFkb25seSBxcmlzOiBRcmlzU2V0dGluZ1dpcmU7XG4gIHJlYWRvbmx5IGRheTogRGF5U2V0dGluZ1dpcmU7XG59XG5leHBvcnQgY29uc3QgU2V0dGluZ3NTZWVuOiBTaGFwZTxTZXR0aW5nc1NlZW4sIFNldHRpbmdzU2VlbldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2V0dGluZ3NTZWVuXCIsIFtcbiAgW1wiY2hhcmdlc1wiLCB7IHN0cnVjdDogKCkgPT4gQ2hhcmdlc1NldHRpbmcgfV0sXG4gIFtcInJvdW5kaW5nXCIsIHsgc3RydWN0OiAoKSA9PiBSb3VuZGluZ1NldHRpbmcgfV0sXG4gIFtcInJlY2VpcHRcIiwgeyBzdHJ1Y3Q6ICgpID0+IFJlY2VpcHRTZXR0aW5nIH1dLFxuICBbXCJyZWFzb25zXCIsIHsgc3RydWN0OiAoKSA9PiBSZWFzb25zU2V0dGluZyB9XSxcbiAgW1wicXJpc1wiLCB7IHN0cnVjdDogKCkgPT4gUXJpc1NldHRpbmcgfV0sXG4gIFtcImRheVwiLCB7IHN0cnVjdDogKCkgPT4gRGF5U2V0dGluZyB9XSxcbl0sIHt9KTtcblxuLyoqIFRoZSB0ZXJtcyBhIGJyYW5jaCBzZWxscyBvbiBub3c6IGl0cyBvd24sIGVsc2UgdGhlIHNob3Ancy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGluZ3NPZiB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xufVxuLyoqIFRoZSB0ZXJtcyBhIGJyYW5jaCBzZWxscyBvbiBub3c6IGl0cyBvd24sIGVsc2UgdGhlIHNob3Ancy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGluZ3NPZldpcmUge1xuICByZWFkb25seSBicmFuY2g/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2V0dGluZ3NPZjogU2hhcGU8U2V0dGluZ3NPZiwgU2V0dGluZ3NPZldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2V0dGluZ3NPZlwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIFNvbWV0aGluZyB0aGF0IGhhcHBlbmVkIGFuZCB0aGF0IGEgcGVyc29uIHNob3VsZCBsb29rIGF0OiBgd2hhdGAgaXQgaXMsIGFib3V0IHdoaWNoIHRoaW5nLCB3aXRoIGl0cyBmaWd1cmVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGbGFnIHtcbiAgcmVhZG9ubHkgd2hhdDogc3RyaW5nO1xuICByZWFkb25seSBhYm91dDogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkga25vd246IG51bWJlcjtcbiAgcmVhZG9ubHkgbm93OiBudW1iZXI7XG59XG4vKiogU29tZXRoaW5nIHRoYXQgaGFwcGVuZWQgYW5kIHRoYXQgYSBwZXJzb24gc2hvdWxkIGxvb2sgYXQ6IGB3aGF0YCBpdCBpcywgYWJvdXQgd2hpY2ggdGhpbmcsIHdpdGggaXRzIGZpZ3VyZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEZsYWdXaXJlIHtcbiAgcmVhZG9ubHkgd2hhdDogc3RyaW5nO1xuICByZWFkb25seSBhYm91dDogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkga25vd246IG51bWJlcjtcbiAgcmVhZG9ubHkgbm93OiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgRmxhZzogU2hhcGU8RmxhZywgRmxhZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRmxhZ1wiLCBbXG4gIFtcIndoYXRcIiwgXCJzdHJcIl0sXG4gIFtcImFib3V0XCIsIFwic3RyXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImtub3duXCIsIFwiaW50XCJdLFxuICBbXCJub3dcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBXaGF0IHdhcyBhY2NlcHRlZCBhcyBpdCBoYXBwZW5lZCwgYW5kIHNob3VsZCBiZSBsb29rZWQgYXQgYnkgYSBwZXJzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIE5lZWRzQUxvb2sge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgc2luY2U6IHN0cmluZztcbn1cbi8qKiBXaGF0IHdhcyBhY2NlcHRlZCBhcyBpdCBoYXBwZW5lZCwgYW5kIHNob3VsZCBiZSBsb29rZWQgYXQgYnkgYSBwZXJzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIE5lZWRzQUxvb2tXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzaW5jZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBOZWVkc0FMb29rOiBTaGFwZTxOZWVkc0FMb29rLCBOZWVkc0FMb29rV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOZWVkc0FMb29rXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJzaW5jZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIEEgbGV0dGVyIGFzIGl0IGlzIHRvIGJlIHNlbnQuIGBzdG9wYCBzYXlzIGJ5IGEgY29kZSB3aHkgaXQgbmVlZCBub3QgYmUgKGFueSBtb3JlKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGV0dGVyIHtcbiAgcmVhZG9ubHkgc3RvcDogc3RyaW5nO1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgdG86IHN0cmluZztcbiAgcmVhZG9ubHkgc2VuZGVyX25hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVwbHlfdG86IHN0cmluZztcbiAgcmVhZG9ubHkgc3ViamVjdDogc3RyaW5nO1xuICByZWFkb25seSBkb2M6IHJlYWRvbmx5ICh2YWx1ZXMuUm93IHwgdmFsdWVzLlFyIHwgdmFsdWVzLkJhcilbXTtcbn1cbi8qKiBBIGxldHRlciBhcyBpdCBpcyB0byBiZSBzZW50LiBgc3RvcGAgc2F5cyBieSBhIGNvZGUgd2h5IGl0IG5lZWQgbm90IGJlIChhbnkgbW9yZSkuICovXG5leHBvcnQgaW50ZXJmYWNlIExldHRlcldpcmUge1xuICByZWFkb25seSBzdG9wPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBtYWlsPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzYWxlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0bz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2VuZGVyX25hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlcGx5X3RvPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzdWJqZWN0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkb2M/OiByZWFkb25seSAodmFsdWVzLlJvd1dpcmUgfCB2YWx1ZXMuUXJXaXJlIHwgdmFsdWVzLkJhcldpcmUpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgTGV0dGVyOiBTaGFwZTxMZXR0ZXIsIExldHRlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTGV0dGVyXCIsIFtcbiAgW1wic3RvcFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibWFpbFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1widG9cIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNlbmRlcl9uYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZXBseV90b1wiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic3ViamVjdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZG9jXCIsIHsgbGlzdDogeyBhbnk6IFt7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlJvdyB9LCB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlFyIH0sIHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQmFyIH1dIH0gfSwgW11dLFxuXSwge30pO1xuXG4vKiogQSBsZXR0ZXIgd2l0aCBpdHMgYWRkcmVzcyBpbiB0aGUgY2xlYXIuIEZvciB0aGUgbm9kZSB0aGF0IHNlbmRzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZXR0ZXJPZiB7XG4gIHJlYWRvbmx5IG1haWw6IHN0cmluZztcbn1cbi8qKiBBIGxldHRlciB3aXRoIGl0cyBhZGRyZXNzIGluIHRoZSBjbGVhci4gRm9yIHRoZSBub2RlIHRoYXQgc2VuZHMgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIExldHRlck9mV2lyZSB7XG4gIHJlYWRvbmx5IG1haWw6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBMZXR0ZXJPZjogU2hhcGU8TGV0dGVyT2YsIExldHRlck9mV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJMZXR0ZXJPZlwiLCBbXG4gIFtcIm1haWxcIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIHN0cmlwIGZvciBhIHByaW50ZXIuIGBzdG9wYCBzYXlzIGJ5IGEgY29kZSB3aHkgaXQgbmVlZCBub3QgYmUgcHJpbnRlZCAoYW55IG1vcmUpLCBcIlwiIHRoYXQgaXQgc2hvdWxkIGJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXBlciB7XG4gIHJlYWRvbmx5IHN0b3A6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGRvYzogcmVhZG9ubHkgKHZhbHVlcy5Sb3cgfCB2YWx1ZXMuUXIgfCB2YWx1ZXMuQmFyKVtdO1xufVxuLyoqIEEgc3RyaXAgZm9yIGEgcHJpbnRlci4gYHN0b3BgIHNheXMgYnkgYSBjb2RlIHdoeSBpdCBuZWVkIG5vdCBiZSBwcmludGVkIChhbnkgbW9yZSksIFwiXCIgdGhhdCBpdCBzaG91bGQgYmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyV2lyZSB7XG4gIHJlYWRvbmx5IHN0b3A/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHByaW50ZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNldHRpbmc/OiBQcmludGVyU2V0dGluZ1dpcmUgfCBudWxsIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkb2M/OiByZWFkb25seSAodmFsdWVzLlJvd1dpcmUgfCB2YWx1ZXMuUXJXaXJlIHwgdmFsdWVzLkJhcldpcmUpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUGFwZXI6IFNoYXBlPFBhcGVyLCBQYXBlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUGFwZXJcIiwgW1xuICBbXCJzdG9wXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJzZXR0aW5nXCIsIHsgYW55OiBbeyBzdHJ1Y3Q6ICgpID0+IFByaW50ZXJTZXR0aW5nIH0sIFwibnVsbFwiXSB9LCBudWxsXSxcbiAgW1wiZG9jXCIsIHsgbGlzdDogeyBhbnk6IFt7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlJvdyB9LCB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlFyIH0sIHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQmFyIH1dIH0gfSwgW11dLFxuXSwge30pO1xuXG4vKiogQSBzdHJpcCBhcyBpdCBpcyB0byBiZSBwcmludGVkIG5vdzogb24gd2hpY2ggcHJpbnRlciwgYW5kIHdoYXQgc3RhbmRzIG9uIGl0LiBGb3IgdGhlIG5vZGUgdGhhdCBwcmludHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyT2Yge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk6IG51bWJlcjtcbn1cbi8qKiBBIHN0cmlwIGFzIGl0IGlzIHRvIGJlIHByaW50ZWQgbm93OiBvbiB3aGljaCBwcmludGVyLCBhbmQgd2hhdCBzdGFuZHMgb24gaXQuIEZvciB0aGUgbm9kZSB0aGF0IHByaW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFwZXJPZldpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUGFwZXJPZjogU2hhcGU8UGFwZXJPZiwgUGFwZXJPZldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUGFwZXJPZlwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wicGFwZXJcIiwgeyBvZjogW1wicmVjZWlwdFwiLCBcInRlc3RcIiwgXCJ0aWNrZXRcIl0gfV0sXG4gIFtcIm9mXCIsIFwic3RyXCJdLFxuICBbXCJjb3B5XCIsIFwiaW50XCIsIDBdLFxuXSwge30pO1xuXG4vKiogVGhlIHJlY2VpcHQgb2YgYSBzYWxlLCByZWZ1bmQgb3Igdm9pZCBhcyBhIGRvY3VtZW50OiBmb3IgUERGLCBtYWlsLCBhbmQgcHJpbnRlcnMgdGhhdCBoYW5nIG9uIHRoZSB0aWxsIGl0c2VsZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdERvYyB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgY29sdW1uczogbnVtYmVyO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG59XG4vKiogVGhlIHJlY2VpcHQgb2YgYSBzYWxlLCByZWZ1bmQgb3Igdm9pZCBhcyBhIGRvY3VtZW50OiBmb3IgUERGLCBtYWlsLCBhbmQgcHJpbnRlcnMgdGhhdCBoYW5nIG9uIHRoZSB0aWxsIGl0c2VsZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdERvY1dpcmUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvbHVtbnM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNvZGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUmVjZWlwdERvYzogU2hhcGU8UmVjZWlwdERvYywgUmVjZWlwdERvY1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVjZWlwdERvY1wiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcImNvbHVtbnNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImNvZGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIGRyYXdlcjogdGhlIHByaW50ZXIgaXQgaGFuZ3Mgb24uICovXG5leHBvcnQgaW50ZXJmYWNlIERyYXdlciB7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgc2V0dGluZzogUHJpbnRlclNldHRpbmc7XG59XG4vKiogQSBkcmF3ZXI6IHRoZSBwcmludGVyIGl0IGhhbmdzIG9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJXaXJlIHtcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZ1dpcmU7XG59XG5leHBvcnQgY29uc3QgRHJhd2VyOiBTaGFwZTxEcmF3ZXIsIERyYXdlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiRHJhd2VyXCIsIFtcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbiAgW1wic2V0dGluZ1wiLCB7IHN0cnVjdDogKCkgPT4gUHJpbnRlclNldHRpbmcgfV0sXG5dLCB7fSk7XG5cbi8qKiBUaGUgZHJhd2VyIG9mIGEgdGlsbCwgdG8gYmUgb3BlbmVkIGZvciB3aGF0IGBvZmAgbmFtZXM7IE5vbmUgaWYgaXQgd2FzIG9wZW5lZCBmb3IgdGhhdCwgb3IgdGhlcmUgaXMgbm9uZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyT2Yge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuLyoqIFRoZSBkcmF3ZXIgb2YgYSB0aWxsLCB0byBiZSBvcGVuZWQgZm9yIHdoYXQgYG9mYCBuYW1lczsgTm9uZSBpZiBpdCB3YXMgb3BlbmVkIGZvciB0aGF0LCBvciB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJPZldpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IERyYXdlck9mOiBTaGFwZTxEcmF3ZXJPZiwgRHJhd2VyT2ZXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRyYXdlck9mXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIEEgc2FsZSdzIHJlY2VpcHQgYXMgdGV4dDsgdGhlIG9yaWdpbmFsIHVudGlsIGl0IHdhcyByZXByaW50ZWQsIHRoZW4gbWFya2VkIHdpdGggaXRzIG51bWJlciBhbW9uZyB0aGUgY29waWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWNlaXB0T2Yge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvbHVtbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2FzaGllcjogc3RyaW5nO1xufVxuLyoqIEEgc2FsZSdzIHJlY2VpcHQgYXMgdGV4dDsgdGhlIG9yaWdpbmFsIHVudGlsIGl0IHdhcyByZXByaW50ZWQsIHRoZW4gbWFya2VkIHdpdGggaXRzIG51bWJlciBhbW9uZyB0aGUgY29waWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWNlaXB0T2ZXaXJlIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBjb2x1bW5zPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjYXNoaWVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJlY2VpcHRPZjogU2hhcGU8UmVjZWlwdE9mLCBSZWNlaXB0T2ZXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJlY2VpcHRPZlwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcImNvbHVtbnNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImNhc2hpZXJcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIGNhcnQgcHJpY2VkIGJ1dCBub3Qgc29sZCwgYW5kIHdoYXQgaXQgd291bGQgY29zdCBpbiBjYXNoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRdW90ZWQge1xuICByZWFkb25seSBiaWxsOiB2YWx1ZXMuQmlsbDtcbiAgcmVhZG9ubHkgY2FzaF9kdWU6IG51bWJlcjtcbn1cbi8qKiBBIGNhcnQgcHJpY2VkIGJ1dCBub3Qgc29sZCwgYW5kIHdoYXQgaXQgd291bGQgY29zdCBpbiBjYXNoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRdW90ZWRXaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogdmFsdWVzLkJpbGxXaXJlO1xuICByZWFkb25seSBjYXNoX2R1ZTogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IFF1b3RlZDogU2hhcGU8UXVvdGVkLCBRdW90ZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlF1b3RlZFwiLCBbXG4gIFtcImJpbGxcIiwgeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5CaWxsIH1dLFxuICBbXCJjYXNoX2R1ZVwiLCBcImludFwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogV2hhdCBhIGNhcnQgd291bGQgY29zdCBvbiBhIGJ1c2luZXNzIGRheSBhdCBhIG1pbnV0ZSBvZiB0aGUgbG9jYWwgZGF5LiBSZWZ1c2VzIGFzIHNlbGxpbmcgaXQgd291bGQuICovXG5leHBvcnQgaW50ZXJmYWNlIFF1b3RlQ2FydCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgbWludXRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoV2FudGVkKVtdO1xuICByZWFkb25seSBvcmRlcl90eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3Blcm1pbGxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudDogbnVtYmVyO1xufVxuLyoqIFdoYXQgYSBjYXJ0IHdvdWxkIGNvc3Qgb24gYSBidXNpbmVzcyBkYXkgYXQgYSBtaW51dGUgb2YgdGhlIGxvY2FsIGRheS4gUmVmdXNlcyBhcyBzZWxsaW5nIGl0IHdvdWxkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRdW90ZUNhcnRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBtaW51dGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoV2FudGVkV2lyZSlbXTtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBRdW90ZUNhcnQ6IFNoYXBlPFF1b3RlQ2FydCwgUXVvdGVDYXJ0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJRdW90ZUNhcnRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiXSxcbiAgW1wibWludXRlXCIsIFwiaW50XCIsIDcyMF0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFdhbnRlZCB9IH1dLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkaXNjb3VudF9wZXJtaWxsZVwiLCBcImludFwiLCAwXSxcbiAgW1wiZGlzY291bnRfYW1vdW50XCIsIFwiaW50XCIsIDBdLFxuXSwge30pO1xuIiwgIi8vIFdyaXR0ZW4gYnkgYG1ha2Ugd2ViYCBmcm9tIHRoZSBzdHJ1Y3RzLiBDaGFuZ2UgdGhlbSwgbm90IHRoaXMgZmlsZS5cblxuaW1wb3J0IHsgdHlwZSBTaGFwZSwgc2hhcGUgfSBmcm9tIFwiLi4vc2hhcGUudHNcIjtcblxuLyoqIEEgY2hvaWNlIG9uIGEgZ29vZCwgcHJpY2VkIHBlciB1bml0IG9mIGl0OiBgZXh0cmEgc2hvdGAsIDVfMDAwLiBBIG5lZ2F0aXZlIHByaWNlIG1ha2VzIHRoZSBnb29kIGNoZWFwZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIE1vZGlmaWVyIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBwcmljZTogbnVtYmVyO1xufVxuLyoqIEEgY2hvaWNlIG9uIGEgZ29vZCwgcHJpY2VkIHBlciB1bml0IG9mIGl0OiBgZXh0cmEgc2hvdGAsIDVfMDAwLiBBIG5lZ2F0aXZlIHByaWNlIG1ha2VzIHRoZSBnb29kIGNoZWFwZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIE1vZGlmaWVyV2lyZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpY2U/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgTW9kaWZpZXI6IFNoYXBlPE1vZGlmaWVyLCBNb2RpZmllcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTW9kaWZpZXJcIiwgW1xuICBbXCJuYW1lXCIsIFwic3RyXCJdLFxuICBbXCJwcmljZVwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogT25lIGdvb2QgaW4gdGhlIGNhcnQsIGF0IHRoZSBwcmljZSBpdCBoYXMgZm9yIHRoaXMgYnJhbmNoIGFuZCBvcmRlciB0eXBlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDYXJ0TGluZSB7XG4gIHJlYWRvbmx5IHNrdTogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdF9mYWN0b3JfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2F0ZWdvcnk6IHN0cmluZztcbiAgcmVhZG9ubHkgdGF4X2tpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdF9wcmljZTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM6IHJlYWRvbmx5IChNb2RpZmllcilbXTtcbiAgcmVhZG9ubHkgdXNlczogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIG51bWJlcl0pW107XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZpeGVkX2Ftb3VudDogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbn1cbi8qKiBPbmUgZ29vZCBpbiB0aGUgY2FydCwgYXQgdGhlIHByaWNlIGl0IGhhcyBmb3IgdGhpcyBicmFuY2ggYW5kIG9yZGVyIHR5cGUuICovXG5leHBvcnQgaW50ZXJmYWNlIENhcnRMaW5lV2lyZSB7XG4gIHJlYWRvbmx5IHNrdTogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHVuaXRfZmFjdG9yX21pbGxpPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjYXRlZ29yeT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdGF4X2tpbmQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHVuaXRfcHJpY2U6IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9kaWZpZXJzPzogcmVhZG9ubHkgKE1vZGlmaWVyV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdXNlcz86IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBudW1iZXJdKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBxdHlfbWlsbGk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGZpeGVkX2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDYXJ0TGluZTogU2hhcGU8Q2FydExpbmUsIENhcnRMaW5lV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDYXJ0TGluZVwiLCBbXG4gIFtcInNrdVwiLCBcInN0clwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiXSxcbiAgW1widW5pdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1widW5pdF9mYWN0b3JfbWlsbGlcIiwgXCJpbnRcIiwgMTAwMF0sXG4gIFtcImNhdGVnb3J5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ0YXhfa2luZFwiLCBcInN0clwiLCBcInN0YW5kYXJkXCJdLFxuICBbXCJ1bml0X3ByaWNlXCIsIFwiaW50XCJdLFxuICBbXCJtb2RpZmllcnNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gTW9kaWZpZXIgfSB9LCBbXV0sXG4gIFtcInVzZXNcIiwgeyBsaXN0OiB7IHR1cGxlOiBbXCJzdHJcIiwgXCJpbnRcIl0gfSB9LCBbXV0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiLCAxMDAwXSxcbiAgW1wiZml4ZWRfYW1vdW50XCIsIFwiaW50XCIsIC0xXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogR29vZHMgaW4gdGhlIG9yZGVyIHRoZXkgd2VyZSBydW5nIHVwLCBhbmQgYSBkaXNjb3VudCBvbiB0aGUgd2hvbGUgYmlsbDogdGhvdXNhbmR0aHMgb3IgcnVwaWFoLCBvbmUgb2YgdGhlIHR3by4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2FydCB7XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAoQ2FydExpbmUpW107XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzY291bnRfYW1vdW50OiBudW1iZXI7XG59XG4vKiogR29vZHMgaW4gdGhlIG9yZGVyIHRoZXkgd2VyZSBydW5nIHVwLCBhbmQgYSBkaXNjb3VudCBvbiB0aGUgd2hvbGUgYmlsbDogdGhvdXNhbmR0aHMgb3IgcnVwaWFoLCBvbmUgb2YgdGhlIHR3by4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2FydFdpcmUge1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKENhcnRMaW5lV2lyZSlbXTtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDYXJ0OiBTaGFwZTxDYXJ0LCBDYXJ0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDYXJ0XCIsIFtcbiAgW1wibGluZXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gQ2FydExpbmUgfSB9XSxcbiAgW1wib3JkZXJfdHlwZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogQSByYXRlIGZyb20gYSBidXNpbmVzcyBkYXkgb24sIHVudGlsIHRoZSBuZXh0IG9uZSBiZWdpbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJhdGUge1xuICByZWFkb25seSBmcm9tX2RheTogc3RyaW5nO1xuICByZWFkb25seSBwZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkcHBfbnVtOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRwcF9kZW46IG51bWJlcjtcbn1cbi8qKiBBIHJhdGUgZnJvbSBhIGJ1c2luZXNzIGRheSBvbiwgdW50aWwgdGhlIG5leHQgb25lIGJlZ2lucy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmF0ZVdpcmUge1xuICByZWFkb25seSBmcm9tX2RheTogc3RyaW5nO1xuICByZWFkb25seSBwZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkcHBfbnVtPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkcHBfZGVuPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJhdGU6IFNoYXBlPFJhdGUsIFJhdGVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJhdGVcIiwgW1xuICBbXCJmcm9tX2RheVwiLCBcInN0clwiXSxcbiAgW1wicGVybWlsbGVcIiwgXCJpbnRcIl0sXG4gIFtcImRwcF9udW1cIiwgXCJpbnRcIiwgMV0sXG4gIFtcImRwcF9kZW5cIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIEEgbGluZSB0aGUgYmlsbCBhZGRzIGJ5IGl0c2VsZjsgY2hhcmdlcyBhcmUgcmVja29uZWQgaW4gdGhlIG9yZGVyIHRoZSBzaG9wIGxpc3RzIHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIENoYXJnZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwic2VydmljZVwiIHwgXCJ0YXhcIjtcbiAgcmVhZG9ubHkgY29kZTogc3RyaW5nO1xuICByZWFkb25seSByYXRlczogcmVhZG9ubHkgKFJhdGUpW107XG4gIHJlYWRvbmx5IGNvdmVyczogcmVhZG9ubHkgKHN0cmluZylbXTtcbiAgcmVhZG9ubHkgYmVmb3JlX2Rpc2NvdW50OiBib29sZWFuO1xuICByZWFkb25seSB0YXhhYmxlOiBib29sZWFuO1xuICByZWFkb25seSBvcmRlcl90eXBlczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBBIGxpbmUgdGhlIGJpbGwgYWRkcyBieSBpdHNlbGY7IGNoYXJnZXMgYXJlIHJlY2tvbmVkIGluIHRoZSBvcmRlciB0aGUgc2hvcCBsaXN0cyB0aGVtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDaGFyZ2VXaXJlIHtcbiAgcmVhZG9ubHkga2luZDogXCJzZXJ2aWNlXCIgfCBcInRheFwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJhdGVzOiByZWFkb25seSAoUmF0ZVdpcmUpW107XG4gIHJlYWRvbmx5IGNvdmVycz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJlZm9yZV9kaXNjb3VudD86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRheGFibGU/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvcmRlcl90eXBlcz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQ2hhcmdlOiBTaGFwZTxDaGFyZ2UsIENoYXJnZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ2hhcmdlXCIsIFtcbiAgW1wia2luZFwiLCB7IG9mOiBbXCJzZXJ2aWNlXCIsIFwidGF4XCJdIH1dLFxuICBbXCJjb2RlXCIsIFwic3RyXCJdLFxuICBbXCJyYXRlc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBSYXRlIH0gfV0sXG4gIFtcImNvdmVyc1wiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW1wic3RhbmRhcmRcIl1dLFxuICBbXCJiZWZvcmVfZGlzY291bnRcIiwgXCJib29sXCIsIGZhbHNlXSxcbiAgW1widGF4YWJsZVwiLCBcImJvb2xcIiwgZmFsc2VdLFxuICBbXCJvcmRlcl90eXBlc1wiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBTbyBtYW55IHdob2xlIHVuaXRzIG9mIG9uZSBnb29kIGluIGEgYnVuZGxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCdW5kbGVQYXJ0IHtcbiAgcmVhZG9ubHkgc2t1OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXRzOiBudW1iZXI7XG59XG4vKiogU28gbWFueSB3aG9sZSB1bml0cyBvZiBvbmUgZ29vZCBpbiBhIGJ1bmRsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQnVuZGxlUGFydFdpcmUge1xuICByZWFkb25seSBza3U6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdHM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQnVuZGxlUGFydDogU2hhcGU8QnVuZGxlUGFydCwgQnVuZGxlUGFydFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQnVuZGxlUGFydFwiLCBbXG4gIFtcInNrdVwiLCBcInN0clwiXSxcbiAgW1widW5pdHNcIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIEEgcHJpY2UgY3V0IHRoZSBzaG9wIGhhcyBhbm5vdW5jZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFByb21vIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBraW5kOiBcImFtb3VudFwiIHwgXCJidW5kbGVcIiB8IFwiYnV5X2dldFwiIHwgXCJwZXJjZW50XCI7XG4gIHJlYWRvbmx5IHByaW9yaXR5OiBudW1iZXI7XG4gIHJlYWRvbmx5IHBlcm1pbGxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSBvbmNlOiBib29sZWFuO1xuICByZWFkb25seSBidXlfdW5pdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgZ2V0X3VuaXRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBhcnRzOiByZWFkb25seSAoQnVuZGxlUGFydClbXTtcbiAgcmVhZG9ubHkgbW9zdF90aW1lczogbnVtYmVyO1xuICByZWFkb25seSBtaW5fYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHNrdXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IGNhdGVnb3JpZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IGZyb21fZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvX2RheTogc3RyaW5nO1xuICByZWFkb25seSB3ZWVrZGF5czogcmVhZG9ubHkgKG51bWJlcilbXTtcbiAgcmVhZG9ubHkgZnJvbV9taW51dGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG9fbWludXRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJyYW5jaGVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBvcmRlcl90eXBlczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBBIHByaWNlIGN1dCB0aGUgc2hvcCBoYXMgYW5ub3VuY2VkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm9tb1dpcmUge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiYW1vdW50XCIgfCBcImJ1bmRsZVwiIHwgXCJidXlfZ2V0XCIgfCBcInBlcmNlbnRcIjtcbiAgcmVhZG9ubHkgcHJpb3JpdHk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHBlcm1pbGxlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBhbW91bnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9uY2U/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBidXlfdW5pdHM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGdldF91bml0cz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcGFydHM/OiByZWFkb25seSAoQnVuZGxlUGFydFdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1vc3RfdGltZXM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1pbl9hbW91bnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNrdXM/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjYXRlZ29yaWVzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZnJvbV9kYXk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRvX2RheT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgd2Vla2RheXM/OiByZWFkb25seSAobnVtYmVyKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBmcm9tX21pbnV0ZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG9fbWludXRlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBicmFuY2hlcz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGVzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBQcm9tbzogU2hhcGU8UHJvbW8sIFByb21vV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJQcm9tb1wiLCBbXG4gIFtcImlkXCIsIFwic3RyXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCJdLFxuICBbXCJraW5kXCIsIHsgb2Y6IFtcImFtb3VudFwiLCBcImJ1bmRsZVwiLCBcImJ1eV9nZXRcIiwgXCJwZXJjZW50XCJdIH1dLFxuICBbXCJwcmlvcml0eVwiLCBcImludFwiLCAwXSxcbiAgW1wicGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImFtb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wib25jZVwiLCBcImJvb2xcIiwgZmFsc2VdLFxuICBbXCJidXlfdW5pdHNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImdldF91bml0c1wiLCBcImludFwiLCAwXSxcbiAgW1wicGFydHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gQnVuZGxlUGFydCB9IH0sIFtdXSxcbiAgW1wibW9zdF90aW1lc1wiLCBcImludFwiLCAwXSxcbiAgW1wibWluX2Ftb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wic2t1c1wiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuICBbXCJjYXRlZ29yaWVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcImZyb21fZGF5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ0b19kYXlcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIndlZWtkYXlzXCIsIHsgbGlzdDogXCJpbnRcIiB9LCBbXV0sXG4gIFtcImZyb21fbWludXRlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJ0b19taW51dGVcIiwgXCJpbnRcIiwgMTQ0MF0sXG4gIFtcImJyYW5jaGVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcIm9yZGVyX3R5cGVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIE9uZSBicmFuY2gncyB0ZXJtcyBvZiBzYWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUZXJtcyB7XG4gIHJlYWRvbmx5IGNoYXJnZXM6IHJlYWRvbmx5IChDaGFyZ2UpW107XG4gIHJlYWRvbmx5IHByb21vczogcmVhZG9ubHkgKFByb21vKVtdO1xuICByZWFkb25seSBpbmNsdWRlc190YXg6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHJvdW5kX2Nhc2hfdG86IG51bWJlcjtcbiAgcmVhZG9ubHkgcm91bmRfY2FzaDogXCJkb3duXCIgfCBcIm5lYXJlc3RcIiB8IFwidXBcIjtcbn1cbi8qKiBPbmUgYnJhbmNoJ3MgdGVybXMgb2Ygc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGVybXNXaXJlIHtcbiAgcmVhZG9ubHkgY2hhcmdlcz86IHJlYWRvbmx5IChDaGFyZ2VXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBwcm9tb3M/OiByZWFkb25seSAoUHJvbW9XaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBpbmNsdWRlc190YXg/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByb3VuZF9jYXNoX3RvPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByb3VuZF9jYXNoPzogXCJkb3duXCIgfCBcIm5lYXJlc3RcIiB8IFwidXBcIiB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBUZXJtczogU2hhcGU8VGVybXMsIFRlcm1zV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJUZXJtc1wiLCBbXG4gIFtcImNoYXJnZXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gQ2hhcmdlIH0gfSwgW11dLFxuICBbXCJwcm9tb3NcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gUHJvbW8gfSB9LCBbXV0sXG4gIFtcImluY2x1ZGVzX3RheFwiLCBcImJvb2xcIiwgZmFsc2VdLFxuICBbXCJyb3VuZF9jYXNoX3RvXCIsIFwiaW50XCIsIDFdLFxuICBbXCJyb3VuZF9jYXNoXCIsIHsgb2Y6IFtcImRvd25cIiwgXCJuZWFyZXN0XCIsIFwidXBcIl0gfSwgXCJuZWFyZXN0XCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBXaGVyZSBhbmQgd2hlbiBhIGNhcnQgaXMgcHJpY2VkOiBidXNpbmVzcyBkYXksIGxvY2FsIG1pbnV0ZSBvZiB0aGUgZGF5LCBicmFuY2guICovXG5leHBvcnQgaW50ZXJmYWNlIE1vbWVudCB7XG4gIHJlYWRvbmx5IGRheTogc3RyaW5nO1xuICByZWFkb25seSBtaW51dGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG59XG4vKiogV2hlcmUgYW5kIHdoZW4gYSBjYXJ0IGlzIHByaWNlZDogYnVzaW5lc3MgZGF5LCBsb2NhbCBtaW51dGUgb2YgdGhlIGRheSwgYnJhbmNoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb21lbnRXaXJlIHtcbiAgcmVhZG9ubHkgZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1pbnV0ZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IE1vbWVudDogU2hhcGU8TW9tZW50LCBNb21lbnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk1vbWVudFwiLCBbXG4gIFtcImRheVwiLCBcInN0clwiXSxcbiAgW1wibWludXRlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIE9uZSBnb29kIHNvbGQ6IGBhbW91bnRgIGJlZm9yZSBkaXNjb3VudHMsIGBvZmZgIGFsbCBkaXNjb3VudHMgdGhhdCBmZWxsIG9uIGl0LCBgdGF4YCB0aGUgY29kZSBvZiBpdHMgdGF4LiAqL1xuZXhwb3J0IGludGVyZmFjZSBHb29kIHtcbiAgcmVhZG9ubHkgc2t1OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdDogc3RyaW5nO1xuICByZWFkb25seSB1bml0X2ZhY3Rvcl9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBjYXRlZ29yeTogc3RyaW5nO1xuICByZWFkb25seSB0YXg6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdF9wcmljZTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM6IHJlYWRvbmx5IChNb2RpZmllcilbXTtcbiAgcmVhZG9ubHkgdXNlczogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIG51bWJlcl0pW107XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSBvZmY6IG51bWJlcjtcbn1cbi8qKiBPbmUgZ29vZCBzb2xkOiBgYW1vdW50YCBiZWZvcmUgZGlzY291bnRzLCBgb2ZmYCBhbGwgZGlzY291bnRzIHRoYXQgZmVsbCBvbiBpdCwgYHRheGAgdGhlIGNvZGUgb2YgaXRzIHRheC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgR29vZFdpcmUge1xuICByZWFkb25seSBza3U6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSB1bml0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB1bml0X2ZhY3Rvcl9taWxsaT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2F0ZWdvcnk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRheD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdW5pdF9wcmljZTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM/OiByZWFkb25seSAoTW9kaWZpZXJXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB1c2VzPzogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIG51bWJlcl0pW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgb2ZmPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEdvb2Q6IFNoYXBlPEdvb2QsIEdvb2RXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkdvb2RcIiwgW1xuICBbXCJza3VcIiwgXCJzdHJcIl0sXG4gIFtcIm5hbWVcIiwgXCJzdHJcIl0sXG4gIFtcInVuaXRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInVuaXRfZmFjdG9yX21pbGxpXCIsIFwiaW50XCIsIDEwMDBdLFxuICBbXCJjYXRlZ29yeVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1widGF4XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ1bml0X3ByaWNlXCIsIFwiaW50XCJdLFxuICBbXCJtb2RpZmllcnNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gTW9kaWZpZXIgfSB9LCBbXV0sXG4gIFtcInVzZXNcIiwgeyBsaXN0OiB7IHR1cGxlOiBbXCJzdHJcIiwgXCJpbnRcIl0gfSB9LCBbXV0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiXSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCJdLFxuICBbXCJvZmZcIiwgXCJpbnRcIiwgMF0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIEEgbGluZSB0aGF0IGlzIG5vIGdvb2Q7IGBhbW91bnRgIGFkZHMgdG8gdGhlIHRvdGFsIChkaXNjb3VudHMgYXJlIG5lZ2F0aXZlKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXh0cmEge1xuICByZWFkb25seSBraW5kOiBcImJpbGxfZGlzY291bnRcIiB8IFwibGluZV9kaXNjb3VudFwiIHwgXCJwcm9tb1wiIHwgXCJyb3VuZGluZ1wiIHwgXCJzZXJ2aWNlXCIgfCBcInRheFwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGVybWlsbGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmFzZTogbnVtYmVyO1xuICByZWFkb25seSBkcHA6IG51bWJlcjtcbiAgcmVhZG9ubHkgaW5jbHVkZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG59XG4vKiogQSBsaW5lIHRoYXQgaXMgbm8gZ29vZDsgYGFtb3VudGAgYWRkcyB0byB0aGUgdG90YWwgKGRpc2NvdW50cyBhcmUgbmVnYXRpdmUpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFeHRyYVdpcmUge1xuICByZWFkb25seSBraW5kOiBcImJpbGxfZGlzY291bnRcIiB8IFwibGluZV9kaXNjb3VudFwiIHwgXCJwcm9tb1wiIHwgXCJyb3VuZGluZ1wiIHwgXCJzZXJ2aWNlXCIgfCBcInRheFwiO1xuICByZWFkb25seSBjb2RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvZj86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJhc2U/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRwcD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgaW5jbHVkZWQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFtb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBFeHRyYTogU2hhcGU8RXh0cmEsIEV4dHJhV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJFeHRyYVwiLCBbXG4gIFtcImtpbmRcIiwgeyBvZjogW1wiYmlsbF9kaXNjb3VudFwiLCBcImxpbmVfZGlzY291bnRcIiwgXCJwcm9tb1wiLCBcInJvdW5kaW5nXCIsIFwic2VydmljZVwiLCBcInRheFwiXSB9XSxcbiAgW1wiY29kZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wib2ZcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInBlcm1pbGxlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJiYXNlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJkcHBcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImluY2x1ZGVkXCIsIFwiaW50XCIsIDBdLFxuICBbXCJhbW91bnRcIiwgXCJpbnRcIiwgMF0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIE1vbmV5IGhhbmRlZCBvdmVyIG9yIHByb21pc2VkOyBvZiBjYXNoIHRoZSBhbW91bnQgdGVuZGVyZWQsIGNoYW5nZSBub3QgeWV0IHRha2VuIG9mZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGF5bWVudCB7XG4gIHJlYWRvbmx5IG1ldGhvZDogXCJjYXJkXCIgfCBcImNhc2hcIiB8IFwiZXdhbGxldFwiIHwgXCJrYXNib25cIiB8IFwicXJpc19zdGF0aWNcIiB8IFwidHJhbnNmZXJcIjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZjogc3RyaW5nO1xuICByZWFkb25seSBjbGFpbWVkOiBib29sZWFuO1xufVxuLyoqIE1vbmV5IGhhbmRlZCBvdmVyIG9yIHByb21pc2VkOyBvZiBjYXNoIHRoZSBhbW91bnQgdGVuZGVyZWQsIGNoYW5nZSBub3QgeWV0IHRha2VuIG9mZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGF5bWVudFdpcmUge1xuICByZWFkb25seSBtZXRob2Q6IFwiY2FyZFwiIHwgXCJjYXNoXCIgfCBcImV3YWxsZXRcIiB8IFwia2FzYm9uXCIgfCBcInFyaXNfc3RhdGljXCIgfCBcInRyYW5zZmVyXCI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSByZWY/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNsYWltZWQ/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFBheW1lbnQ6IFNoYXBlPFBheW1lbnQsIFBheW1lbnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlBheW1lbnRcIiwgW1xuICBbXCJtZXRob2RcIiwgeyBvZjogW1wiY2FyZFwiLCBcImNhc2hcIiwgXCJld2FsbGV0XCIsIFwia2FzYm9uXCIsIFwicXJpc19zdGF0aWNcIiwgXCJ0cmFuc2ZlclwiXSB9XSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCJdLFxuICBbXCJyZWZcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImNsYWltZWRcIiwgXCJib29sXCIsIGZhbHNlXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogR29vZHMgYW5kIGV4dHJhcyBpbiBvcmRlcjsgc3VtIG9mIGFsbCBhbW91bnRzID0gdG90YWw7IG9uY2UgcGFpZCwgdG90YWwgPSBzdW0gb2YgcGF5bWVudHMgLSBjaGFuZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGwge1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKEdvb2QpW107XG4gIHJlYWRvbmx5IGV4dHJhczogcmVhZG9ubHkgKEV4dHJhKVtdO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSBwYXltZW50czogcmVhZG9ubHkgKFBheW1lbnQpW107XG4gIHJlYWRvbmx5IGNoYW5nZTogbnVtYmVyO1xufVxuLyoqIEdvb2RzIGFuZCBleHRyYXMgaW4gb3JkZXI7IHN1bSBvZiBhbGwgYW1vdW50cyA9IHRvdGFsOyBvbmNlIHBhaWQsIHRvdGFsID0gc3VtIG9mIHBheW1lbnRzIC0gY2hhbmdlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsV2lyZSB7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoR29vZFdpcmUpW107XG4gIHJlYWRvbmx5IGV4dHJhcz86IHJlYWRvbmx5IChFeHRyYVdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRvdGFsPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBwYXltZW50cz86IHJlYWRvbmx5IChQYXltZW50V2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2hhbmdlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEJpbGw6IFNoYXBlPEJpbGwsIEJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkJpbGxcIiwgW1xuICBbXCJnb29kc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBHb29kIH0gfV0sXG4gIFtcImV4dHJhc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBFeHRyYSB9IH0sIFtdXSxcbiAgW1widG90YWxcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInBheW1lbnRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFBheW1lbnQgfSB9LCBbXV0sXG4gIFtcImNoYW5nZVwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogR29vZHMgd2lzaGVkIGJhY2s6IHRoZSBudW1iZXIgb2YgdGhlIGdvb2Qgb24gaXRzIGJpbGwsIGZyb20gMCwgYW5kIGhvdyBtdWNoIG9mIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXR1cm4ge1xuICByZWFkb25seSBvZjogbnVtYmVyO1xuICByZWFkb25seSBxdHlfbWlsbGk6IG51bWJlcjtcbn1cbi8qKiBHb29kcyB3aXNoZWQgYmFjazogdGhlIG51bWJlciBvZiB0aGUgZ29vZCBvbiBpdHMgYmlsbCwgZnJvbSAwLCBhbmQgaG93IG11Y2ggb2YgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJldHVybldpcmUge1xuICByZWFkb25seSBvZj86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgUmV0dXJuOiBTaGFwZTxSZXR1cm4sIFJldHVybldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmV0dXJuXCIsIFtcbiAgW1wib2ZcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogR29vZHMgdGFrZW4gYmFjayBhbmQgdGhlIHBhcnQgb2YgdGhlaXIgbmV0IHByaWNlIGdpdmVuIGJhY2suICovXG5leHBvcnQgaW50ZXJmYWNlIFJldHVybmVkIHtcbiAgcmVhZG9ubHkgb2Y6IG51bWJlcjtcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xufVxuLyoqIEdvb2RzIHRha2VuIGJhY2sgYW5kIHRoZSBwYXJ0IG9mIHRoZWlyIG5ldCBwcmljZSBnaXZlbiBiYWNrLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXR1cm5lZFdpcmUge1xuICByZWFkb25seSBvZj86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFtb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSZXR1cm5lZDogU2hhcGU8UmV0dXJuZWQsIFJldHVybmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZXR1cm5lZFwiLCBbXG4gIFtcIm9mXCIsIFwiaW50XCIsIDBdLFxuICBbXCJxdHlfbWlsbGlcIiwgXCJpbnRcIl0sXG4gIFtcImFtb3VudFwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogV2hhdCBpcyBnaXZlbiBiYWNrLCBhcyBwb3NpdGl2ZSBhbW91bnRzOiBnb29kcywgdGhlbiBzZXJ2aWNlLCB0YXhlcyBhbmQgcm91bmRpbmc7IHRoZXkgc3VtIHRvIHRoZSB0b3RhbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVmdW5kIHtcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChSZXR1cm5lZClbXTtcbiAgcmVhZG9ubHkgZXh0cmFzOiByZWFkb25seSAoRXh0cmEpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG59XG4vKiogV2hhdCBpcyBnaXZlbiBiYWNrLCBhcyBwb3NpdGl2ZSBhbW91bnRzOiBnb29kcywgdGhlbiBzZXJ2aWNlLCB0YXhlcyBhbmQgcm91bmRpbmc7IHRoZXkgc3VtIHRvIHRoZSB0b3RhbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVmdW5kV2lyZSB7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoUmV0dXJuZWRXaXJlKVtdO1xuICByZWFkb25seSBleHRyYXM/OiByZWFkb25seSAoRXh0cmFXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0b3RhbD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSZWZ1bmQ6IFNoYXBlPFJlZnVuZCwgUmVmdW5kV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZWZ1bmRcIiwgW1xuICBbXCJnb29kc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBSZXR1cm5lZCB9IH1dLFxuICBbXCJleHRyYXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gRXh0cmEgfSB9LCBbXV0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBIb3cgb25lIHNob3AncyBzY2FsZSB3cml0ZXMgaXRzIGxhYmVscywgYXMgYSBtYXNrIG9mIDEzIGNoYXJhY3RlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNjYWxlUGF0dGVybiB7XG4gIHJlYWRvbmx5IG1hc2s6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpY2VfZmFjdG9yOiBudW1iZXI7XG59XG4vKiogSG93IG9uZSBzaG9wJ3Mgc2NhbGUgd3JpdGVzIGl0cyBsYWJlbHMsIGFzIGEgbWFzayBvZiAxMyBjaGFyYWN0ZXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTY2FsZVBhdHRlcm5XaXJlIHtcbiAgcmVhZG9ubHkgbWFzazogc3RyaW5nO1xuICByZWFkb25seSBwcmljZV9mYWN0b3I/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2NhbGVQYXR0ZXJuOiBTaGFwZTxTY2FsZVBhdHRlcm4sIFNjYWxlUGF0dGVybldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2NhbGVQYXR0ZXJuXCIsIFtcbiAgW1wibWFza1wiLCBcInN0clwiXSxcbiAgW1wicHJpY2VfZmFjdG9yXCIsIFwiaW50XCIsIDFdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBXaGF0IGEgc2NhbGUgbGFiZWwgc2F5czogdGhlIGl0ZW0ncyBudW1iZXIgYW5kIGVpdGhlciBhIHdlaWdodCAoYHF0eV9taWxsaWAgb2YgYSBraWxvZ3JhbSkgb3IgYSBwcmljZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2NhbGVMYWJlbCB7XG4gIHJlYWRvbmx5IGl0ZW06IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xufVxuLyoqIFdoYXQgYSBzY2FsZSBsYWJlbCBzYXlzOiB0aGUgaXRlbSdzIG51bWJlciBhbmQgZWl0aGVyIGEgd2VpZ2h0IChgcXR5X21pbGxpYCBvZiBhIGtpbG9ncmFtKSBvciBhIHByaWNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTY2FsZUxhYmVsV2lyZSB7XG4gIHJlYWRvbmx5IGl0ZW06IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBhbW91bnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2NhbGVMYWJlbDogU2hhcGU8U2NhbGVMYWJlbCwgU2NhbGVMYWJlbFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2NhbGVMYWJlbFwiLCBbXG4gIFtcIml0ZW1cIiwgXCJzdHJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiLCAwXSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBXaGF0IG9uZSBwcmludGVyIGNhbiBkby4gYHBhZ2VgIGlzIHRoZSBjb2RlIHBhZ2UgaXQgaXMgdG9sZCB0byB1c2UgZm9yIGxldHRlcnMgYmV5b25kIEFTQ0lJLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb29rIHtcbiAgcmVhZG9ubHkgY29sdW1uczogMzIgfCA0ODtcbiAgcmVhZG9ubHkgcGFnZTogXCJjcDEyNTJcIiB8IFwiY3A0MzdcIiB8IFwiY3A4NTBcIiB8IFwiY3A4NThcIjtcbiAgcmVhZG9ubHkgcXI6IFwibmF0aXZlXCIgfCBcIm5vbmVcIiB8IFwicmFzdGVyXCI7XG4gIHJlYWRvbmx5IGN1dDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgdHdvX2J5dGU6IGJvb2xlYW47XG59XG4vKiogV2hhdCBvbmUgcHJpbnRlciBjYW4gZG8uIGBwYWdlYCBpcyB0aGUgY29kZSBwYWdlIGl0IGlzIHRvbGQgdG8gdXNlIGZvciBsZXR0ZXJzIGJleW9uZCBBU0NJSS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9va1dpcmUge1xuICByZWFkb25seSBjb2x1bW5zPzogMzIgfCA0OCB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcGFnZT86IFwiY3AxMjUyXCIgfCBcImNwNDM3XCIgfCBcImNwODUwXCIgfCBcImNwODU4XCIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHFyPzogXCJuYXRpdmVcIiB8IFwibm9uZVwiIHwgXCJyYXN0ZXJcIiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY3V0PzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdHdvX2J5dGU/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IExvb2s6IFNoYXBlPExvb2ssIExvb2tXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkxvb2tcIiwgW1xuICBbXCJjb2x1bW5zXCIsIHsgb2Y6IFszMiwgNDhdIH0sIDMyXSxcbiAgW1wicGFnZVwiLCB7IG9mOiBbXCJjcDEyNTJcIiwgXCJjcDQzN1wiLCBcImNwODUwXCIsIFwiY3A4NThcIl0gfSwgXCJjcDQzN1wiXSxcbiAgW1wicXJcIiwgeyBvZjogW1wibmF0aXZlXCIsIFwibm9uZVwiLCBcInJhc3RlclwiXSB9LCBcIm5hdGl2ZVwiXSxcbiAgW1wiY3V0XCIsIFwiYm9vbFwiLCB0cnVlXSxcbiAgW1widHdvX2J5dGVcIiwgXCJib29sXCIsIGZhbHNlXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogT25lIGxpbmUgb2YgdGV4dC4gYHRhbGxgIGRvdWJsZXMgdGhlIGhlaWdodCwgYHdpZGVgIHRoZSB3aWR0aCB0b286IHRoZW4gaXQgaG9sZHMgaGFsZiBhcyBtYW55IGNvbHVtbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvdyB7XG4gIHJlYWRvbmx5IGlzOiBcInJvd1wiO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJvbGQ6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHRhbGw6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHdpZGU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGFsaWduOiBcImNlbnRlclwiIHwgXCJsZWZ0XCI7XG59XG4vKiogT25lIGxpbmUgb2YgdGV4dC4gYHRhbGxgIGRvdWJsZXMgdGhlIGhlaWdodCwgYHdpZGVgIHRoZSB3aWR0aCB0b286IHRoZW4gaXQgaG9sZHMgaGFsZiBhcyBtYW55IGNvbHVtbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvd1dpcmUge1xuICByZWFkb25seSBpczogXCJyb3dcIjtcbiAgcmVhZG9ubHkgdGV4dD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYm9sZD86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRhbGw/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB3aWRlPzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYWxpZ24/OiBcImNlbnRlclwiIHwgXCJsZWZ0XCIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUm93OiBTaGFwZTxSb3csIFJvd1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUm93XCIsIFtcbiAgW1widGV4dFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiYm9sZFwiLCBcImJvb2xcIiwgZmFsc2VdLFxuICBbXCJ0YWxsXCIsIFwiYm9vbFwiLCBmYWxzZV0sXG4gIFtcIndpZGVcIiwgXCJib29sXCIsIGZhbHNlXSxcbiAgW1wiYWxpZ25cIiwgeyBvZjogW1wiY2VudGVyXCIsIFwibGVmdFwiXSB9LCBcImxlZnRcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwicm93XCJdfSk7XG5cbi8qKiBBIFFSIGNvZGUgb2YgcHJpbnRhYmxlIEFTQ0lJLCBjZW50cmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRciB7XG4gIHJlYWRvbmx5IGlzOiBcInFyXCI7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbn1cbi8qKiBBIFFSIGNvZGUgb2YgcHJpbnRhYmxlIEFTQ0lJLCBjZW50cmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRcldpcmUge1xuICByZWFkb25seSBpczogXCJxclwiO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUXI6IFNoYXBlPFFyLCBRcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUXJcIiwgW1xuICBbXCJ0ZXh0XCIsIFwic3RyXCJdLFxuXSwge1widGFnXCI6IFtcImlzXCIsIFwicXJcIl19KTtcblxuLyoqIEEgQ29kZSAxMjggYmFyY29kZSBvZiBwcmludGFibGUgQVNDSUkgd2l0aCBpdHMgdGV4dCBiZWxvdyBpdCwgY2VudHJlZDsgYSBRUiBjb2RlIHdoZXJlIGl0IHdvdWxkIGJlIHRvbyB3aWRlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCYXIge1xuICByZWFkb25seSBpczogXCJiYXJcIjtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xufVxuLyoqIEEgQ29kZSAxMjggYmFyY29kZSBvZiBwcmludGFibGUgQVNDSUkgd2l0aCBpdHMgdGV4dCBiZWxvdyBpdCwgY2VudHJlZDsgYSBRUiBjb2RlIHdoZXJlIGl0IHdvdWxkIGJlIHRvbyB3aWRlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCYXJXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwiYmFyXCI7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBCYXI6IFNoYXBlPEJhciwgQmFyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJCYXJcIiwgW1xuICBbXCJ0ZXh0XCIsIFwic3RyXCJdLFxuXSwge1widGFnXCI6IFtcImlzXCIsIFwiYmFyXCJdfSk7XG4iLCAiLyoqXG4gKiBPbmUgcm91bmQgb2YgdGVsbGluZyB0aGUgbm9kZSB1cHN0cmVhbSB3aGF0IGhhcHBlbmVkIGhlcmUsIHdpdGhvdXQgYW55IG5ldHdvcms6IHdob2V2ZXIgZHJpdmVzIGl0IGNhcnJpZXMgZWFjaCByZXF1ZXN0XG4gKiBhbmQgYnJpbmdzIGl0cyBhbnN3ZXIuIEEgcm91bmQgdGhhdCBpcyBjdXQgb2ZmIGFueXdoZXJlIGxvc2VzIG5vdGhpbmcgYW5kIGlzIGJlZ3VuIGFnYWluLiBUd2luIG9mIGBzeW5jX3JvdW5kYCdzIHVwd2FyZCBoYWxmXG4gKiBpbiBgbGFuY2FyL2tlcm5lbC9zeW5jLnB5YC5cbiAqL1xuXG5pbXBvcnQgeyB0eXBlIFJ1biwgZW5jb2RlUnVucyB9IGZyb20gXCIuLi8uLi9raXQva2VybmVsL3J1bnMudHNcIjtcbmltcG9ydCB7IHJlYWQsIHdyaXRlIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZS50c1wiO1xuaW1wb3J0IHsgSGVsbG8sIFB1c2hBbnN3ZXIsIHR5cGUgUnVuQW5zd2VyLCBXZWxjb21lIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZXMva2VybmVsLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEpvdXJuYWwgfSBmcm9tIFwiLi4vam91cm5hbC50c1wiO1xuXG4vKiogV2hhdCBpcyB0byBiZSBzZW50OiB3aGVyZSwgYXMgd2hhdCwgdGhlIGJ5dGVzLiBUaGUgYW5zd2VyIGlzIEpTT04gaW4gYm90aCBjYXNlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQXNrIHtcbiAgcmVhZG9ubHkgcGF0aDogXCIvc3luYy9oZWxsb1wiIHwgXCIvc3luYy9wdXNoXCI7XG4gIHJlYWRvbmx5IHR5cGU6IFwiYXBwbGljYXRpb24vanNvblwiIHwgXCJhcHBsaWNhdGlvbi94LW5kanNvblwiO1xuICByZWFkb25seSBib2R5OiBzdHJpbmc7XG59XG5cbi8qKiBXaGF0IG9uZSByb3VuZCBkaWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvdW5kIHtcbiAgcmVhZG9ubHkgbm9kZTogc3RyaW5nO1xuICByZWFkb25seSByb2xlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHB1c2hlZDogbnVtYmVyO1xuICAvKiogSG93IG1hbnkgZW50cmllcyB3ZXJlIHNhaWQgYWdhaW4sIGJlY2F1c2UgdXBzdHJlYW0ga25ldyBvdGhlcnMgdW5kZXIgdGhlaXIgbnVtYmVycy4gKi9cbiAgcmVhZG9ubHkgYWdhaW46IG51bWJlcjtcbiAgLyoqIFRoZSBvdGhlciBjbG9jaywgbGVzcyBvdXJzLiAqL1xuICByZWFkb25seSBza2V3TXM6IG51bWJlcjtcbn1cblxuY29uc3QgTU9TVF9TVEVQUyA9IDEwXzAwMDtcblxuLyoqIFRoZSByb3VuZCwgcmVxdWVzdCBieSByZXF1ZXN0OyBlYWNoIGFuc3dlciBpcyB0aGUgcGFyc2VkIEpTT04uIFRocm93cyB3aGF0IHRoZSBqb3VybmFsIHRocm93cy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiogcHVzaFJvdW5kKGpvdXJuYWw6IEpvdXJuYWwpOiBBc3luY0dlbmVyYXRvcjxBc2ssIFJvdW5kLCB1bmtub3duPiB7XG4gIGNvbnN0IGFza2VkTXMgPSBqb3VybmFsLmNsb2NrLndhbGwoKTtcbiAgY29uc3QgaGVsbG8gPSB7IHRlbmFudDogam91cm5hbC50ZW5hbnQsIHdhbGxfbXM6IGFza2VkTXMsIGhlYWRzOiBqb3VybmFsLmhlYWRzVG9QdXNoKCkgfTtcbiAgY29uc3QgY29tZSA9IHlpZWxkIHsgcGF0aDogXCIvc3luYy9oZWxsb1wiLCB0eXBlOiBcImFwcGxpY2F0aW9uL2pzb25cIiwgYm9keTogd3JpdGUoSGVsbG8sIGhlbGxvKSB9O1xuICBjb25zdCB3ZWxjb21lID0gcmVhZChXZWxjb21lLCBjb21lKTtcbiAgY29uc3Qgc2tld01zID0gd2VsY29tZS53YWxsX21zIC0gTWF0aC5mbG9vcigoYXNrZWRNcyArIGpvdXJuYWwuY2xvY2sud2FsbCgpKSAvIDIpO1xuICBjb25zdCBwZWVyID0geyBuYW1lOiB3ZWxjb21lLm5vZGUsIHJvbGU6IHdlbGNvbWUucm9sZSB9O1xuICBsZXQgcHVzaGVkID0gMDtcbiAgbGV0IGFnYWluID0gMDtcbiAgY29uc3QgdGhlcmUgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICBmb3IgKGNvbnN0IG9yaWdpbiBvZiBPYmplY3Qua2V5cyhoZWxsby5oZWFkcykpIHtcbiAgICBjb25zdCBbc2VxLCBoYXNoXSA9IHdlbGNvbWUuaGVhZHNbb3JpZ2luXSA/PyBbMCwgXCJcIl07XG4gICAgdGhlcmUuc2V0KG9yaWdpbiwgYXdhaXQgam91cm5hbC5oZWVkSGVhZChwZWVyLCBvcmlnaW4sIHNlcSwgaGFzaCkpO1xuICB9XG4gIGZvciAobGV0IHN0ZXAgPSAwOyBzdGVwIDwgTU9TVF9TVEVQUzsgc3RlcCArPSAxKSB7XG4gICAgYWdhaW4gKz0gYXdhaXQgc2F5V2hhdENhbm5vdEZvbGxvdyhqb3VybmFsLCB0aGVyZSk7XG4gICAgY29uc3QgcnVucyA9IGF3YWl0IGpvdXJuYWwucnVuc0FmdGVyKHRoZXJlKTtcbiAgICBpZiAoIXJ1bnMubGVuZ3RoKSByZXR1cm4geyBub2RlOiBwZWVyLm5hbWUsIHJvbGU6IHBlZXIucm9sZSwgcHVzaGVkLCBhZ2Fpbiwgc2tld01zIH07XG4gICAgY29uc3QgYW5zd2VyID0geWllbGQgeyBwYXRoOiBcIi9zeW5jL3B1c2hcIiwgdHlwZTogXCJhcHBsaWNhdGlvbi94LW5kanNvblwiLCBib2R5OiBlbmNvZGVSdW5zKHJ1bnMpIH07XG4gICAgZm9yIChjb25zdCBbcGxhY2UsIHNhaWRdIG9mIHJlYWQoUHVzaEFuc3dlciwgYW5zd2VyKS5ydW5zLmVudHJpZXMoKSkge1xuICAgICAgY29uc3QgcnVuID0gcnVuc1twbGFjZV07XG4gICAgICBpZiAoIXJ1biB8fCBzYWlkLm9yaWdpbiAhPT0gcnVuLm9yaWdpbikgdGhyb3cgbmV3IEVycm9yKFwiYW4gYW5zd2VyIHRvIGFub3RoZXIgcXVlc3Rpb25cIik7XG4gICAgICBpZiAoc2FpZC5zYWlkID09PSBcIm9rXCIpIHB1c2hlZCArPSBydW4udGV4dHMubGVuZ3RoO1xuICAgICAgYWdhaW4gKz0gYXdhaXQgaGVlZChqb3VybmFsLCBwZWVyLCBydW4sIHNhaWQsIHRoZXJlKTtcbiAgICB9XG4gIH1cbiAgdGhyb3cgbmV3IEVycm9yKFwiYSBwdXNoIHRoYXQgbmV2ZXIgZW5kc1wiKTtcbn1cblxuLyoqIEEgbm9kZSB0aGF0IGxvc3QgbW9yZSB0aGFuIHRoaXMgam91cm5hbCBzdGlsbCBob2xkcyBjYW4gbmV2ZXIgZm9sbG93OiB3aGF0IGlzIG5vdCBzYWZlIGlzIHNhaWQgYWdhaW4sIGFuZXcuICovXG5hc3luYyBmdW5jdGlvbiBzYXlXaGF0Q2Fubm90Rm9sbG93KGpvdXJuYWw6IEpvdXJuYWwsIHRoZXJlOiBNYXA8c3RyaW5nLCBudW1iZXI+KTogUHJvbWlzZTxudW1iZXI+IHtcbiAgbGV0IGFnYWluID0gMDtcbiAgZm9yIChjb25zdCBbb3JpZ2luLCBzZXFdIG9mIHRoZXJlKSB7XG4gICAgY29uc3QgaGVhZCA9IGpvdXJuYWwuaGVhZChvcmlnaW4pO1xuICAgIGlmICghaGVhZCB8fCBzZXEgPj0gaGVhZC5wcnVuZWQgfHwgaGVhZC5zZXEgPD0gaGVhZC5wcnVuZWQpIGNvbnRpbnVlO1xuICAgIGFnYWluICs9IGF3YWl0IGpvdXJuYWwuc2F5QWdhaW4ob3JpZ2luLCBoZWFkLmFja2VkICsgMSk7XG4gICAgdGhlcmUuZGVsZXRlKG9yaWdpbik7XG4gIH1cbiAgcmV0dXJuIGFnYWluO1xufVxuXG5hc3luYyBmdW5jdGlvbiBoZWVkKFxuICBqb3VybmFsOiBKb3VybmFsLFxuICBwZWVyOiB7IHJlYWRvbmx5IG5hbWU6IHN0cmluZzsgcmVhZG9ubHkgcm9sZTogc3RyaW5nIH0sXG4gIHJ1bjogUnVuLFxuICBzYWlkOiBSdW5BbnN3ZXIsXG4gIHRoZXJlOiBNYXA8c3RyaW5nLCBudW1iZXI+LFxuKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgaWYgKHNhaWQuc2FpZCAhPT0gXCJmb3JrXCIpIHtcbiAgICB0aGVyZS5zZXQocnVuLm9yaWdpbiwgYXdhaXQgam91cm5hbC5oZWVkSGVhZChwZWVyLCBydW4ub3JpZ2luLCBzYWlkLnNlcSwgc2FpZC5oYXNoKSk7XG4gICAgcmV0dXJuIDA7XG4gIH1cbiAgY29uc3QgaGVsZCA9IChqb3VybmFsLmhlYWQocnVuLm9yaWdpbik/LnBydW5lZCA/PyAwKSArIDE7XG4gIGlmIChzYWlkLmZvcmtfYXQgPCBydW4uZmlyc3QgJiYgcnVuLmZpcnN0ID4gaGVsZCkge1xuICAgIHRoZXJlLnNldChydW4ub3JpZ2luLCBNYXRoLm1heChoZWxkLCBzYWlkLmZvcmtfYXQgLSAyNTApIC0gMSk7IC8vIGl0IGJlZ2FuIGVhcmxpZXI6IGZpbmQgd2hlcmVcbiAgICByZXR1cm4gMDtcbiAgfVxuICB0aGVyZS5kZWxldGUocnVuLm9yaWdpbik7XG4gIHJldHVybiBqb3VybmFsLnNheUFnYWluKHJ1bi5vcmlnaW4sIE1hdGgubWF4KHNhaWQuZm9ya19hdCwgaGVsZCkpO1xufVxuIiwgIi8qKlxuICogUHJpY2VzIGEgY2FydCBzbyB0aGF0IHRoZSBsaW5lcyBhbHdheXMgc3VtIHRvIHRoZSB0b3RhbC4gVHdpbiBvZiBgbGFuY2FyL3RpbGwvcnVsZXMvYmlsbC5weWAuXG4gKlxuICogT25lIG9yZGVyLCBhbHdheXM6IGdvb2RzIOKGkiBsaW5lIGRpc2NvdW50cyDihpIgcHJvbW9zIOKGkiBiaWxsIGRpc2NvdW50IOKGkiBjaGFyZ2VzIGluIHRoZSBzaG9wJ3Mgb3JkZXIg4oaSIGNhc2ggcm91bmRpbmcuXG4gKi9cblxuaW1wb3J0IHsgUmVmdXNlZCB9IGZyb20gXCIuLi8uLi9raXQvcmVmdXNhbC50c1wiO1xuaW1wb3J0IHsgZmlsbCB9IGZyb20gXCIuLi8uLi9raXQvc2hhcGUudHNcIjtcbmltcG9ydCB7IEJpbGwsIHR5cGUgQ2FydCwgdHlwZSBDYXJ0TGluZSwgRXh0cmEsIEdvb2QsIHR5cGUgTW9tZW50LCB0eXBlIFRlcm1zIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZXMvdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyBNT1NUX1JVUElBSCwgV0hPTEVfUEVSTUlMTEUsIHBlcm1pbGxlT2YsIHNwcmVhZCwgc3VtIH0gZnJvbSBcIi4uLy4uL2tpdC92YWx1ZXMvbW9uZXkudHNcIjtcbmltcG9ydCB7IE1PU1RfTUlMTEksIHdvcnRoIH0gZnJvbSBcIi4uLy4uL2tpdC92YWx1ZXMvcXVhbnRpdHkudHNcIjtcbmltcG9ydCB7IGFkZENoYXJnZXMsIGluRm9yY2UsIHRheENvZGVzIH0gZnJvbSBcIi4vY2hhcmdlcy50c1wiO1xuaW1wb3J0IHsgdGFrZVByb21vcyB9IGZyb20gXCIuL3Byb21vcy50c1wiO1xuXG5leHBvcnQgY29uc3QgTU9TVF9MSU5FUyA9IDFfMDAwO1xuXG4vKipcbiAqIFRoZSBiaWxsIGZvciBhIGNhcnQgb24gYSBzaG9wJ3MgdGVybXMgYXQgYSBtb21lbnQsIG5vdCB5ZXQgcm91bmRlZCBmb3IgY2FzaCBhbmQgbm90IHlldCBwYWlkLlxuICpcbiAqIFJlZnVzZXM6IHRpbGwuZW1wdHlfY2FydCwgdGlsbC50b29fbWFueV9saW5lcywgdGlsbC5iYWRfcXVhbnRpdHksIHRpbGwuYmFkX3ByaWNlLCB0aWxsLmJhZF9kaXNjb3VudCxcbiAqIHRpbGwudHdvX2Rpc2NvdW50cywgdGlsbC5kaXNjb3VudF90b29fbGFyZ2UsIHRpbGwudG9vX2xhcmdlLCB0aWxsLnR3b190YXhlcywgdGlsbC5iYWRfcmF0ZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHByaWNlKGNhcnQ6IENhcnQsIHRlcm1zOiBUZXJtcywgbW9tZW50OiBNb21lbnQpOiBCaWxsIHtcbiAgY29uc3QgbGluZXMgPSBjYXJ0LmxpbmVzO1xuICBpZiAoIWxpbmVzLmxlbmd0aCkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLmVtcHR5X2NhcnRcIik7XG4gIGlmIChsaW5lcy5sZW5ndGggPiBNT1NUX0xJTkVTKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwudG9vX21hbnlfbGluZXNcIiwgeyBsaW5lczogbGluZXMubGVuZ3RoLCBtb3N0OiBNT1NUX0xJTkVTIH0pO1xuICBjb25zdCBhbW91bnRzID0gbGluZXMubWFwKChsaW5lLCBudW1iZXIpID0+IGxpbmVBbW91bnQobnVtYmVyLCBsaW5lKSk7XG4gIGNvbnN0IGV4dHJhczogRXh0cmFbXSA9IFtdO1xuICBjb25zdCBuZXRzID0gZGlzY291bnRlZChjYXJ0LCB0ZXJtcywgbW9tZW50LCBhbW91bnRzLCBleHRyYXMpO1xuICBjb25zdCBjaGFyZ2VzID0gaW5Gb3JjZSh0ZXJtcy5jaGFyZ2VzLCBtb21lbnQuZGF5LCBjYXJ0Lm9yZGVyX3R5cGUpO1xuICBjb25zdCBjb2RlcyA9IHRheENvZGVzKGNoYXJnZXMpO1xuICBjb25zdCBnb29kcyA9IGxpbmVzLm1hcCgobGluZSwgbnVtYmVyKSA9PlxuICAgIGZpbGwoR29vZCwge1xuICAgICAgc2t1OiBsaW5lLnNrdSxcbiAgICAgIG5hbWU6IGxpbmUubmFtZSxcbiAgICAgIHVuaXQ6IGxpbmUudW5pdCxcbiAgICAgIHVuaXRfZmFjdG9yX21pbGxpOiBsaW5lLnVuaXRfZmFjdG9yX21pbGxpLFxuICAgICAgY2F0ZWdvcnk6IGxpbmUuY2F0ZWdvcnksXG4gICAgICB0YXg6IGNvZGVzLmdldChsaW5lLnRheF9raW5kKSA/PyBcIlwiLFxuICAgICAgdW5pdF9wcmljZTogbGluZS51bml0X3ByaWNlLFxuICAgICAgbW9kaWZpZXJzOiBsaW5lLm1vZGlmaWVycyxcbiAgICAgIHVzZXM6IGxpbmUudXNlcyxcbiAgICAgIG5vdGU6IGxpbmUubm90ZSxcbiAgICAgIHF0eV9taWxsaTogbGluZS5xdHlfbWlsbGksXG4gICAgICBhbW91bnQ6IGFtb3VudHNbbnVtYmVyXSEsXG4gICAgICBvZmY6IGFtb3VudHNbbnVtYmVyXSEgLSBuZXRzW251bWJlcl0hLFxuICAgIH0pLFxuICApO1xuICBjb25zdCB0b3RhbCA9IHN1bShuZXRzKSArIGFkZENoYXJnZXMoY2hhcmdlcywgZ29vZHMsIHRlcm1zLmluY2x1ZGVzX3RheCwgZXh0cmFzKTtcbiAgaWYgKHRvdGFsID4gTU9TVF9SVVBJQUgpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC50b29fbGFyZ2VcIiwgeyBtb3N0OiBNT1NUX1JVUElBSCB9KTtcbiAgcmV0dXJuIGZpbGwoQmlsbCwgeyBnb29kcywgZXh0cmFzLCB0b3RhbCB9KTtcbn1cblxuLyoqIFdoYXQgb25lIGxpbmUgaXMgd29ydGggYmVmb3JlIGRpc2NvdW50czogKHByaWNlICsgbW9kaWZpZXJzKSB4IHF1YW50aXR5LCBoYWxmIHVwLCBvciB3aGF0IGl0cyBsYWJlbCBzYXlzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpbmVBbW91bnQobnVtYmVyOiBudW1iZXIsIGxpbmU6IENhcnRMaW5lKTogbnVtYmVyIHtcbiAgY29uc3QgcXR5TWlsbGkgPSBsaW5lLnF0eV9taWxsaTtcbiAgaWYgKHF0eU1pbGxpIDw9IDAgfHwgcXR5TWlsbGkgPiBNT1NUX01JTExJKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwuYmFkX3F1YW50aXR5XCIsIHsgbGluZTogbnVtYmVyLCBxdHlfbWlsbGk6IHF0eU1pbGxpIH0pO1xuICBjb25zdCB1bml0UHJpY2UgPSBsaW5lLnVuaXRfcHJpY2UgKyBzdW0obGluZS5tb2RpZmllcnMubWFwKChtb2RpZmllcikgPT4gbW9kaWZpZXIucHJpY2UpKTtcbiAgaWYgKHVuaXRQcmljZSA8IDAgfHwgdW5pdFByaWNlID4gTU9TVF9SVVBJQUgpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5iYWRfcHJpY2VcIiwgeyBsaW5lOiBudW1iZXIsIHVuaXRfcHJpY2U6IHVuaXRQcmljZSB9KTtcbiAgY29uc3QgYW1vdW50ID0gbGluZS5maXhlZF9hbW91bnQgPj0gMCA/IGxpbmUuZml4ZWRfYW1vdW50IDogd29ydGgodW5pdFByaWNlLCBxdHlNaWxsaSk7XG4gIGlmIChhbW91bnQgPiBNT1NUX1JVUElBSCkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLnRvb19sYXJnZVwiLCB7IGxpbmU6IG51bWJlciwgbW9zdDogTU9TVF9SVVBJQUggfSk7XG4gIHJldHVybiBhbW91bnQ7XG59XG5cbi8qKiBOZXRzIHBlciBnb29kIGFmdGVyIGxpbmUgZGlzY291bnRzLCBwcm9tb3MgYW5kIGJpbGwgZGlzY291bnQsIGVhY2ggdG9sZCBhcyBhbiBleHRyYS4gKi9cbmZ1bmN0aW9uIGRpc2NvdW50ZWQoY2FydDogQ2FydCwgdGVybXM6IFRlcm1zLCBtb21lbnQ6IE1vbWVudCwgYW1vdW50czogcmVhZG9ubHkgbnVtYmVyW10sIGV4dHJhczogRXh0cmFbXSk6IG51bWJlcltdIHtcbiAgbGV0IG5ldHMgPSBbLi4uYW1vdW50c107XG4gIGNhcnQubGluZXMuZm9yRWFjaCgobGluZSwgbnVtYmVyKSA9PiB7XG4gICAgaWYgKCFsaW5lLmRpc2NvdW50X3Blcm1pbGxlICYmICFsaW5lLmRpc2NvdW50X2Ftb3VudCkgcmV0dXJuO1xuICAgIGNvbnN0IGN1dCA9IGN1dE9mKGFtb3VudHNbbnVtYmVyXSEsIGxpbmUuZGlzY291bnRfcGVybWlsbGUsIGxpbmUuZGlzY291bnRfYW1vdW50LCB7IGxpbmU6IG51bWJlciB9KTtcbiAgICBpZiAoIWN1dCkgcmV0dXJuO1xuICAgIG5ldHNbbnVtYmVyXSEgLT0gY3V0O1xuICAgIGV4dHJhcy5wdXNoKGZpbGwoRXh0cmEsIHsga2luZDogXCJsaW5lX2Rpc2NvdW50XCIsIG9mOiBudW1iZXIsIHBlcm1pbGxlOiBsaW5lLmRpc2NvdW50X3Blcm1pbGxlLCBhbW91bnQ6IC1jdXQgfSkpO1xuICB9KTtcbiAgZm9yIChjb25zdCBbcHJvbW8sIGN1dHNdIG9mIHRha2VQcm9tb3MoY2FydCwgbmV0cywgdGVybXMucHJvbW9zLCBtb21lbnQpKSB7XG4gICAgZXh0cmFzLnB1c2goZmlsbChFeHRyYSwgeyBraW5kOiBcInByb21vXCIsIGNvZGU6IHByb21vLmlkLCBuYW1lOiBwcm9tby5uYW1lLCBhbW91bnQ6IC1zdW0oWy4uLmN1dHMudmFsdWVzKCldKSB9KSk7XG4gIH1cbiAgaWYgKGNhcnQuZGlzY291bnRfcGVybWlsbGUgfHwgY2FydC5kaXNjb3VudF9hbW91bnQpIHtcbiAgICBjb25zdCBjdXQgPSBjdXRPZihzdW0obmV0cyksIGNhcnQuZGlzY291bnRfcGVybWlsbGUsIGNhcnQuZGlzY291bnRfYW1vdW50LCB7fSk7XG4gICAgaWYgKGN1dCkgZXh0cmFzLnB1c2goZmlsbChFeHRyYSwgeyBraW5kOiBcImJpbGxfZGlzY291bnRcIiwgcGVybWlsbGU6IGNhcnQuZGlzY291bnRfcGVybWlsbGUsIGFtb3VudDogLWN1dCB9KSk7XG4gICAgY29uc3Qgc2hhcmVzID0gc3ByZWFkKGN1dCwgbmV0cyk7XG4gICAgbmV0cyA9IG5ldHMubWFwKChuZXQsIG51bWJlcikgPT4gbmV0IC0gc2hhcmVzW251bWJlcl0hKTtcbiAgfVxuICByZXR1cm4gbmV0cztcbn1cblxuLyoqIEEgZGlzY291bnQgZ2l2ZW4gYnkgaGFuZCwgaW4gdGhvdXNhbmR0aHMgb3IgaW4gcnVwaWFoLCBuZXZlciBib3RoIGFuZCBuZXZlciBtb3JlIHRoYW4gdGhlcmUgaXMuICovXG5mdW5jdGlvbiBjdXRPZihhbW91bnQ6IG51bWJlciwgcGVybWlsbGU6IG51bWJlciwgb2ZmOiBudW1iZXIsIHdoZXJlOiB7IHJlYWRvbmx5IGxpbmU/OiBudW1iZXIgfSk6IG51bWJlciB7XG4gIGlmIChwZXJtaWxsZSAmJiBvZmYpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC50d29fZGlzY291bnRzXCIsIHsgLi4ud2hlcmUgfSk7XG4gIGlmIChwZXJtaWxsZSA8IDAgfHwgb2ZmIDwgMCB8fCBwZXJtaWxsZSA+IFdIT0xFX1BFUk1JTExFKSB7XG4gICAgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLmJhZF9kaXNjb3VudFwiLCB7IC4uLndoZXJlLCBwZXJtaWxsZSwgYW1vdW50OiBvZmYgfSk7XG4gIH1cbiAgaWYgKG9mZiA+IGFtb3VudCkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLmRpc2NvdW50X3Rvb19sYXJnZVwiLCB7IC4uLndoZXJlLCBhbW91bnQ6IG9mZiwgbW9zdDogYW1vdW50IH0pO1xuICByZXR1cm4gb2ZmIHx8IHBlcm1pbGxlT2YoYW1vdW50LCBwZXJtaWxsZSk7XG59XG4iLCAiLyoqXG4gKiBXaG9sZSBydXBpYWg6IGV2ZXJ5IGRpdmlzaW9uIGlzIGV4YWN0IGFuZCBzYXlzIGJ5IGl0cyBuYW1lIGhvdyBpdCByb3VuZHMuIFR3aW4gb2YgYGxhbmNhci92YWx1ZXMvbW9uZXkucHlgLlxuICpcbiAqIEFtb3VudHMgYXJlIHdob2xlIG51bWJlcnMgYmVsb3cgMioqNTM7IHByb2R1Y3RzIGFyZSBub3QsIGFuZCBnbyB0aHJvdWdoIGJpZyBpbnRlZ2VycyB3aGVyZSB0aGV5IGNvdWxkIGJlIGxhcmdlci5cbiAqL1xuXG5pbXBvcnQgeyBhc3NlcnQgfSBmcm9tIFwiLi4vcmVmdXNhbC50c1wiO1xuXG5leHBvcnQgdHlwZSBSb3VuZGluZ01vZGUgPSBcImRvd25cIiB8IFwibmVhcmVzdFwiIHwgXCJ1cFwiO1xuXG4vKiogVGhlIGxhcmdlc3QgYW1vdW50IG9uIGFueSBsaW5lIG9yIGJpbGw6IG9uZSBydXBpYWggYmVsb3cgYSB0cmlsbGlvbi4gKi9cbmV4cG9ydCBjb25zdCBNT1NUX1JVUElBSCA9IDk5OV85OTlfOTk5Xzk5OTtcbmV4cG9ydCBjb25zdCBXSE9MRV9QRVJNSUxMRSA9IDFfMDAwO1xuXG5jb25zdCBHUk9VUCA9IDM7XG5jb25zdCBTQUZFID0gMiAqKiA1MTsgLy8gdHdpY2UgYSBwcm9kdWN0IGJlbG93IHRoaXMsIGFuZCBhIGRlbm9taW5hdG9yIG1vcmUsIGlzIHN0aWxsIGV4YWN0XG5cbi8qKiBhIHggYiAvIGQsIHJvdW5kZWQgZG93biAodG93YXJkcyBtaW51cyBpbmZpbml0eSk7IGBkYCBpcyBwb3NpdGl2ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtdWxEaXZGbG9vcihhOiBudW1iZXIsIGI6IG51bWJlciwgZDogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgcHJvZHVjdCA9IGEgKiBiO1xuICBpZiAoTWF0aC5hYnMocHJvZHVjdCkgPCBTQUZFKSByZXR1cm4gKHByb2R1Y3QgLSBtb2R1bG8ocHJvZHVjdCwgZCkpIC8gZDtcbiAgY29uc3QgZXhhY3QgPSBCaWdJbnQoYSkgKiBCaWdJbnQoYik7XG4gIGNvbnN0IGJ5ID0gQmlnSW50KGQpO1xuICBjb25zdCBxdW90aWVudCA9IGV4YWN0IC8gYnk7XG4gIHJldHVybiBOdW1iZXIoZXhhY3QgPCAwbiAmJiBxdW90aWVudCAqIGJ5ICE9PSBleGFjdCA/IHF1b3RpZW50IC0gMW4gOiBxdW90aWVudCk7XG59XG5cbi8qKiBhIHggYiAvIGQsIHJvdW5kZWQgdG8gdGhlIG5lYXJlc3Q7IGEgaGFsZiBnb2VzIGF3YXkgZnJvbSB6ZXJvLCBzbyB0aGF0IG1pbnVzIG1pcnJvcnMgcGx1cy4gYGRgIGlzIHBvc2l0aXZlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG11bERpdkhhbGZVcChhOiBudW1iZXIsIGI6IG51bWJlciwgZDogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgcHJvZHVjdCA9IGEgKiBiO1xuICBpZiAoTWF0aC5hYnMocHJvZHVjdCkgPCBTQUZFICYmIGQgPCBTQUZFKSByZXR1cm4gZGl2SGFsZlVwKHByb2R1Y3QsIGQpO1xuICBjb25zdCBleGFjdCA9IEJpZ0ludChhKSAqIEJpZ0ludChiKTtcbiAgY29uc3QgYnkgPSBCaWdJbnQoZCk7XG4gIGNvbnN0IGhhbGYgPSAoMm4gKiAoZXhhY3QgPCAwbiA/IC1leGFjdCA6IGV4YWN0KSArIGJ5KSAvICgybiAqIGJ5KTtcbiAgcmV0dXJuIE51bWJlcihleGFjdCA8IDBuID8gLWhhbGYgOiBoYWxmKTtcbn1cblxuLyoqIFRoZSBxdW90aWVudCByb3VuZGVkIHRvIHRoZSBuZWFyZXN0LCBhIGhhbGYgYXdheSBmcm9tIHplcm8uICovXG5leHBvcnQgZnVuY3Rpb24gZGl2SGFsZlVwKG51bWVyYXRvcjogbnVtYmVyLCBkZW5vbWluYXRvcjogbnVtYmVyKTogbnVtYmVyIHtcbiAgaWYgKE1hdGguYWJzKG51bWVyYXRvcikgPj0gU0FGRSB8fCBkZW5vbWluYXRvciA+PSBTQUZFKSByZXR1cm4gbXVsRGl2SGFsZlVwKG51bWVyYXRvciwgMSwgZGVub21pbmF0b3IpO1xuICBjb25zdCB0d2ljZSA9IDIgKiBNYXRoLmFicyhudW1lcmF0b3IpICsgZGVub21pbmF0b3I7XG4gIGNvbnN0IGJ5ID0gMiAqIGRlbm9taW5hdG9yO1xuICBjb25zdCBxdW90aWVudCA9ICh0d2ljZSAtICh0d2ljZSAlIGJ5KSkgLyBieTtcbiAgcmV0dXJuIG51bWVyYXRvciA8IDAgJiYgcXVvdGllbnQgPyAtcXVvdGllbnQgOiBxdW90aWVudDtcbn1cblxuLyoqIFNvIG1hbnkgdGhvdXNhbmR0aHMgb2YgYW4gYW1vdW50LCBoYWxmIHVwOiA3NSBvZiAxLDAwMCBpcyA3LjUgJS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwZXJtaWxsZU9mKGFtb3VudDogbnVtYmVyLCBwZXJtaWxsZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIG11bERpdkhhbGZVcChhbW91bnQsIHBlcm1pbGxlLCBXSE9MRV9QRVJNSUxMRSk7XG59XG5cbi8qKiBUaGUgbXVsdGlwbGUgb2YgYG11bHRpcGxlYCBiZWxvdywgbmVhcmVzdCB0byAoaGFsZiB1cCkgb3IgYWJvdmUgYW4gYW1vdW50IHRoYXQgaXMgbm90IG5lZ2F0aXZlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvTXVsdGlwbGUoYW1vdW50OiBudW1iZXIsIG11bHRpcGxlOiBudW1iZXIsIG1vZGU6IFJvdW5kaW5nTW9kZSk6IG51bWJlciB7XG4gIGlmIChtdWx0aXBsZSA8PSAxKSByZXR1cm4gYW1vdW50O1xuICBjb25zdCBiZWxvdyA9IGFtb3VudCAtIG1vZHVsbyhhbW91bnQsIG11bHRpcGxlKTtcbiAgaWYgKGJlbG93ID09PSBhbW91bnQgfHwgbW9kZSA9PT0gXCJkb3duXCIpIHJldHVybiBiZWxvdztcbiAgcmV0dXJuIG1vZGUgPT09IFwidXBcIiB8fCAyICogKGFtb3VudCAtIGJlbG93KSA+PSBtdWx0aXBsZSA/IGJlbG93ICsgbXVsdGlwbGUgOiBiZWxvdztcbn1cblxuLyoqXG4gKiBTaGFyZXMgYSB0b3RhbCBvdmVyIHdlaWdodHMgc28gdGhhdCB0aGUgc2hhcmVzIHN1bSB0byBpdCBleGFjdGx5IChsYXJnZXN0IHJlbWFpbmRlciwgSGFtaWx0b24ncyBtZXRob2QpLlxuICpcbiAqIEVhY2ggc2hhcmUgaXMgdGhlIGV4YWN0IHByb3BvcnRpb24gcm91bmRlZCBkb3duIG9yIHVwOyB3aGF0IGlzIGxlZnQgZ29lcyB0byB0aGUgbGFyZ2VzdCByZW1haW5kZXJzLCBhbW9uZyBlcXVhbHMgdG8gdGhlXG4gKiBlYXJsaWVzdC4gQSBuZWdhdGl2ZSB0b3RhbCBtaXJyb3JzLiBXZWlnaHRzIGFyZSBub3QgbmVnYXRpdmU7IHRoZXkgbWF5IGFsbCBiZSB6ZXJvIG9ubHkgd2hlbiB0aGUgdG90YWwgaXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcHJlYWQodG90YWw6IG51bWJlciwgd2VpZ2h0czogcmVhZG9ubHkgbnVtYmVyW10pOiBudW1iZXJbXSB7XG4gIGlmICh0b3RhbCA9PT0gMCkgcmV0dXJuIHdlaWdodHMubWFwKCgpID0+IDApO1xuICBpZiAodG90YWwgPCAwKSByZXR1cm4gc3ByZWFkKC10b3RhbCwgd2VpZ2h0cykubWFwKChzaGFyZSkgPT4gKHNoYXJlID8gLXNoYXJlIDogMCkpO1xuICBjb25zdCB3aG9sZSA9IHN1bSh3ZWlnaHRzKTtcbiAgYXNzZXJ0KHdob2xlID4gMCAmJiB3ZWlnaHRzLmV2ZXJ5KCh3ZWlnaHQpID0+IHdlaWdodCA+PSAwKSwgYGNhbm5vdCBzcHJlYWQgJHt0b3RhbH0gb3ZlciAke3dlaWdodHMuam9pbihcIiwgXCIpfWApO1xuICBjb25zdCBleGFjdCA9IHRvdGFsICogTWF0aC5tYXgoLi4ud2VpZ2h0cykgPj0gU0FGRTtcbiAgY29uc3Qgc2hhcmVzOiBudW1iZXJbXSA9IFtdO1xuICBjb25zdCByZXN0czogKG51bWJlciB8IGJpZ2ludClbXSA9IFtdO1xuICBmb3IgKGNvbnN0IHdlaWdodCBvZiB3ZWlnaHRzKSB7XG4gICAgaWYgKGV4YWN0KSB7XG4gICAgICBjb25zdCBwcm9kdWN0ID0gQmlnSW50KHRvdGFsKSAqIEJpZ0ludCh3ZWlnaHQpO1xuICAgICAgc2hhcmVzLnB1c2goTnVtYmVyKHByb2R1Y3QgLyBCaWdJbnQod2hvbGUpKSk7XG4gICAgICByZXN0cy5wdXNoKHByb2R1Y3QgJSBCaWdJbnQod2hvbGUpKTtcbiAgICB9IGVsc2Uge1xuICAgICAgY29uc3QgcHJvZHVjdCA9IHRvdGFsICogd2VpZ2h0O1xuICAgICAgY29uc3QgcmVzdCA9IHByb2R1Y3QgJSB3aG9sZTtcbiAgICAgIHNoYXJlcy5wdXNoKChwcm9kdWN0IC0gcmVzdCkgLyB3aG9sZSk7XG4gICAgICByZXN0cy5wdXNoKHJlc3QpO1xuICAgIH1cbiAgfVxuICBjb25zdCBsZWZ0ID0gdG90YWwgLSBzdW0oc2hhcmVzKTtcbiAgY29uc3Qgb3JkZXIgPSByZXN0cy5tYXAoKF8sIHBsYWNlKSA9PiBwbGFjZSkuc29ydCgoYSwgYikgPT4gY29tcGFyZShyZXN0c1tiXSEsIHJlc3RzW2FdISkgfHwgYSAtIGIpO1xuICBmb3IgKGNvbnN0IHBsYWNlIG9mIG9yZGVyLnNsaWNlKDAsIGxlZnQpKSBzaGFyZXNbcGxhY2VdISArPSAxO1xuICByZXR1cm4gc2hhcmVzO1xufVxuXG4vKiogU2hhcmVzIGEgdG90YWwgYW1vbmcgbiBwZW9wbGUsIGluIHdob2xlIG11bHRpcGxlcyBidXQgZm9yIHRoZSBsYXN0LCB3aG8gcGF5cyB3aGF0IGlzIGxlZnQuICovXG5leHBvcnQgZnVuY3Rpb24gZXF1YWxTaGFyZXModG90YWw6IG51bWJlciwgbjogbnVtYmVyLCBtdWx0aXBsZSA9IDEpOiBudW1iZXJbXSB7XG4gIGFzc2VydChuID49IDEsIFwibm9ib2R5IHRvIHNoYXJlIHdpdGhcIik7XG4gIGlmIChtdWx0aXBsZSA8PSAxKSByZXR1cm4gc3ByZWFkKHRvdGFsLCBBcnJheTxudW1iZXI+KG4pLmZpbGwoMSkpO1xuICBjb25zdCBzaGFyZSA9IG11bERpdkZsb29yKG11bERpdkZsb29yKHRvdGFsLCAxLCBuKSwgMSwgbXVsdGlwbGUpICogbXVsdGlwbGU7XG4gIHJldHVybiBbLi4uQXJyYXk8bnVtYmVyPihuIC0gMSkuZmlsbChzaGFyZSksIHRvdGFsIC0gc2hhcmUgKiAobiAtIDEpXTtcbn1cblxuLyoqIEFuIGFtb3VudCBhcyBJbmRvbmVzaWFucyB3cml0ZSBpdDogYC0xLjI1MC4wMDBgLCB3aXRob3V0IHRoZSBjdXJyZW5jeSdzIHNpZ24uICovXG5leHBvcnQgZnVuY3Rpb24gZm9ybWF0UnVwaWFoKGFtb3VudDogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIFN0cmluZyhhbW91bnQpLnJlcGxhY2UoL1xcQig/PShcXGR7M30pKyQpL2csIFwiLlwiKTtcbn1cblxuLyoqIFJlYWRzIGFuIGFtb3VudCBhcyBwZW9wbGUgdHlwZSBpdDogYDEyNTAwYCwgYDEyLjUwMGAsIGBScCAxMi41MDAsMDBgLCBgMTIsNTAwYDsgbnVsbCB3aGVuIGl0IGlzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VSdXBpYWgodGV4dDogc3RyaW5nKTogbnVtYmVyIHwgbnVsbCB7XG4gIGNvbnN0IGJhcmUgPSB0ZXh0LnRyaW0oKS5yZXBsYWNlKC9eUnBcXC4vLCBcIlwiKS5yZXBsYWNlKC9eUnAvLCBcIlwiKS5yZXBsYWNlKC9eSURSLywgXCJcIikudHJpbSgpO1xuICBjb25zdCBuZWdhdGl2ZSA9IGJhcmUuc3RhcnRzV2l0aChcIi1cIik7XG4gIGNvbnN0IHBhcnRzID0gKG5lZ2F0aXZlID8gYmFyZS5zbGljZSgxKSA6IGJhcmUpLnJlcGxhY2VBbGwoXCIsXCIsIFwiLlwiKS5zcGxpdChcIi5cIik7XG4gIGlmIChwYXJ0cy5sZW5ndGggPiAxICYmIHBhcnRzLmF0KC0xKSEubGVuZ3RoIDwgR1JPVVApIHtcbiAgICBpZiAoIS9eMCskLy50ZXN0KHBhcnRzLnBvcCgpISkpIHJldHVybiBudWxsO1xuICB9XG4gIGNvbnN0IHdlbGxHcm91cGVkID1cbiAgICBwYXJ0cy5sZW5ndGggPT09IDEgfHxcbiAgICAocGFydHNbMF0hLmxlbmd0aCA+PSAxICYmIHBhcnRzWzBdIS5sZW5ndGggPD0gR1JPVVAgJiYgcGFydHMuc2xpY2UoMSkuZXZlcnkoKHBhcnQpID0+IHBhcnQubGVuZ3RoID09PSBHUk9VUCkpO1xuICBjb25zdCBqb2luZWQgPSBwYXJ0cy5qb2luKFwiXCIpO1xuICBpZiAoIXdlbGxHcm91cGVkIHx8ICEvXlswLTldKyQvLnRlc3Qoam9pbmVkKSkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGFtb3VudCA9IE51bWJlcihqb2luZWQpO1xuICByZXR1cm4gbmVnYXRpdmUgJiYgYW1vdW50ID8gLWFtb3VudCA6IGFtb3VudDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHN1bShudW1iZXJzOiByZWFkb25seSBudW1iZXJbXSk6IG51bWJlciB7XG4gIGxldCB0b3RhbCA9IDA7XG4gIGZvciAoY29uc3QgbnVtYmVyIG9mIG51bWJlcnMpIHRvdGFsICs9IG51bWJlcjtcbiAgcmV0dXJuIHRvdGFsO1xufVxuXG4vKiogVGhlIHJlbWFpbmRlciBhcyBQeXRob24gaGFzIGl0OiBuZXZlciBuZWdhdGl2ZSBmb3IgYSBwb3NpdGl2ZSBkaXZpc29yLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1vZHVsbyhudW1iZXI6IG51bWJlciwgYnk6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHJlc3QgPSBudW1iZXIgJSBieTtcbiAgcmV0dXJuIHJlc3QgPCAwID8gcmVzdCArIGJ5IDogcmVzdCArIDA7XG59XG5cbmZ1bmN0aW9uIGNvbXBhcmUoYTogbnVtYmVyIHwgYmlnaW50LCBiOiBudW1iZXIgfCBiaWdpbnQpOiBudW1iZXIge1xuICByZXR1cm4gYSA8IGIgPyAtMSA6IGEgPiBiID8gMSA6IDA7XG59XG4iLCAiLyoqIFF1YW50aXRpZXMgaW4gdGhvdXNhbmR0aHMgb2YgYSB1bml0OiAxIHBpZWNlIGlzIDFfMDAwLCAyNTAgZyBvZiBhIGtpbG9ncmFtIGdvb2QgMjUwLiBUd2luIG9mIGBsYW5jYXIvdmFsdWVzL3F1YW50aXR5LnB5YC4gKi9cblxuaW1wb3J0IHsgbXVsRGl2SGFsZlVwIH0gZnJvbSBcIi4vbW9uZXkudHNcIjtcblxuZXhwb3J0IGNvbnN0IE9ORV9NSUxMSSA9IDFfMDAwO1xuLyoqIFRoZSBsYXJnZXN0IHF1YW50aXR5IG9uIGEgbGluZTogOTk5LDk5OS45OTkgdW5pdHMuICovXG5leHBvcnQgY29uc3QgTU9TVF9NSUxMSSA9IDk5OV85OTlfOTk5O1xuY29uc3QgUExBQ0VTID0gMztcblxuLyoqIFdoYXQgYSBxdWFudGl0eSBjb3N0cyBpbiB3aG9sZSBydXBpYWgsIGhhbGYgdXA6IHRoZSBvbmUgcm91bmRpbmcgb2YgYSB3ZWlnaGVkIGdvb2QuICovXG5leHBvcnQgZnVuY3Rpb24gd29ydGgodW5pdFByaWNlOiBudW1iZXIsIHF0eU1pbGxpOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbXVsRGl2SGFsZlVwKHVuaXRQcmljZSwgcXR5TWlsbGksIE9ORV9NSUxMSSk7XG59XG5cbi8qKiBBIHF1YW50aXR5IG9mIGEgbGFyZ2VyIHVuaXQgaW4gYmFzZSB1bml0cywgaGFsZiB1cDogMiBkb3plbiAoZmFjdG9yIDEyXzAwMCkgYXJlIDI0XzAwMC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbkJhc2VVbml0cyhxdHlNaWxsaTogbnVtYmVyLCBmYWN0b3JNaWxsaTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIG11bERpdkhhbGZVcChxdHlNaWxsaSwgZmFjdG9yTWlsbGksIE9ORV9NSUxMSSk7XG59XG5cbi8qKiBBIHF1YW50aXR5IGFzIEluZG9uZXNpYW5zIHdyaXRlIGl0OiBgMmAsIGAxLDVgLCBgLTAsMjVgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvcm1hdFF1YW50aXR5KHF0eU1pbGxpOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCByZXN0ID0gTWF0aC5hYnMocXR5TWlsbGkpICUgT05FX01JTExJO1xuICBjb25zdCB3aG9sZSA9IChNYXRoLmFicyhxdHlNaWxsaSkgLSByZXN0KSAvIE9ORV9NSUxMSTtcbiAgY29uc3Qgc2lnbiA9IHF0eU1pbGxpIDwgMCA/IFwiLVwiIDogXCJcIjtcbiAgcmV0dXJuIHJlc3QgPyBgJHtzaWdufSR7d2hvbGV9LCR7U3RyaW5nKHJlc3QpLnBhZFN0YXJ0KFBMQUNFUywgXCIwXCIpLnJlcGxhY2UoLzArJC8sIFwiXCIpfWAgOiBgJHtzaWdufSR7d2hvbGV9YDtcbn1cblxuLyoqIFJlYWRzIGAyYCwgYDEsNWAsIGAxLjI1YCBpbnRvIHRob3VzYW5kdGhzLCB3aXRob3V0IGdyb3VwaW5nOyBudWxsIHdoZW4gaXQgaXMgbm9uZSwgb3IgZmluZXIgdGhhbiBhIHRob3VzYW5kdGguICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VRdWFudGl0eSh0ZXh0OiBzdHJpbmcpOiBudW1iZXIgfCBudWxsIHtcbiAgY29uc3QgZm91bmQgPSAvXigtPykoXFxkKykoPzpcXC4oXFxkKikpPyQvLmV4ZWModGV4dC50cmltKCkucmVwbGFjZUFsbChcIixcIiwgXCIuXCIpKTtcbiAgaWYgKCFmb3VuZCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHJlc3QgPSAoZm91bmRbM10gPz8gXCJcIikucmVwbGFjZSgvMCskLywgXCJcIik7XG4gIGlmIChyZXN0Lmxlbmd0aCA+IFBMQUNFUykgcmV0dXJuIG51bGw7XG4gIGNvbnN0IG1pbGxpID0gTnVtYmVyKGZvdW5kWzJdISArIHJlc3QucGFkRW5kKFBMQUNFUywgXCIwXCIpKTtcbiAgcmV0dXJuIGZvdW5kWzFdICYmIG1pbGxpID8gLW1pbGxpIDogbWlsbGk7XG59XG4iLCAiLyoqXG4gKiBTZXJ2aWNlIGFuZCB0YXg6IGxpbmVzIGEgYmlsbCBhZGRzIGJ5IGl0c2VsZiwgZWFjaCB3aXRoIGl0cyBvd24gYmFzZSBhbmQgdGhlIHJhdGUgb2YgaXRzIGRheS4gVHdpbiBvZlxuICogYGxhbmNhci90aWxsL3J1bGVzL2NoYXJnZXMucHlgLCB3aGVyZSBUSEUgcm91bmRpbmcgcnVsZSBvZiB0YXggaXMgd3JpdHRlbiBkb3duLlxuICovXG5cbmltcG9ydCB7IFJlZnVzZWQgfSBmcm9tIFwiLi4vLi4va2l0L3JlZnVzYWwudHNcIjtcbmltcG9ydCB7IGZpbGwgfSBmcm9tIFwiLi4vLi4va2l0L3NoYXBlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIENoYXJnZSwgRXh0cmEsIHR5cGUgR29vZCwgdHlwZSBSYXRlIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZXMvdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyBtdWxEaXZIYWxmVXAsIHBlcm1pbGxlT2YsIHNwcmVhZCwgc3VtIH0gZnJvbSBcIi4uLy4uL2tpdC92YWx1ZXMvbW9uZXkudHNcIjtcblxuZXhwb3J0IHR5cGUgRGF0ZWQgPSByZWFkb25seSBbY2hhcmdlOiBDaGFyZ2UsIHJhdGU6IFJhdGVdO1xuXG4vKiogVGhlIHJhdGUgaW4gZm9yY2Ugb24gYSBidXNpbmVzcyBkYXk6IHRoZSBvbmUgd2l0aCB0aGUgbGF0ZXN0IGBmcm9tX2RheWAgbm90IGFmdGVyIGl0LCBvciBudWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJhdGVPbihyYXRlczogcmVhZG9ubHkgUmF0ZVtdLCBkYXk6IHN0cmluZyk6IFJhdGUgfCBudWxsIHtcbiAgbGV0IGZvdW5kOiBSYXRlIHwgbnVsbCA9IG51bGw7XG4gIGZvciAoY29uc3QgcmF0ZSBvZiByYXRlcykge1xuICAgIGlmIChyYXRlLmZyb21fZGF5IDw9IGRheSAmJiAoZm91bmQgPT09IG51bGwgfHwgcmF0ZS5mcm9tX2RheSA+IGZvdW5kLmZyb21fZGF5KSkgZm91bmQgPSByYXRlO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFRoZSBjaGFyZ2VzIG9mIHRoYXQgZGF5IGFuZCBvcmRlciB0eXBlIHdpdGggdGhlaXIgcmF0ZXMsIGluIHRoZSBzaG9wJ3Mgb3JkZXIuIFJlZnVzZXMgdGlsbC5iYWRfcmF0ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbkZvcmNlKGNoYXJnZXM6IHJlYWRvbmx5IENoYXJnZVtdLCBkYXk6IHN0cmluZywgb3JkZXJUeXBlOiBzdHJpbmcpOiBEYXRlZFtdIHtcbiAgY29uc3QgZm91bmQ6IERhdGVkW10gPSBbXTtcbiAgZm9yIChjb25zdCBjaGFyZ2Ugb2YgY2hhcmdlcykge1xuICAgIGlmIChjaGFyZ2Uub3JkZXJfdHlwZXMubGVuZ3RoICYmICFjaGFyZ2Uub3JkZXJfdHlwZXMuaW5jbHVkZXMob3JkZXJUeXBlKSkgY29udGludWU7XG4gICAgY29uc3QgcmF0ZSA9IHJhdGVPbihjaGFyZ2UucmF0ZXMsIGRheSk7XG4gICAgaWYgKHJhdGU/LnBlcm1pbGxlKSB7XG4gICAgICBpZiAocmF0ZS5wZXJtaWxsZSA8IDAgfHwgcmF0ZS5kcHBfbnVtIDwgMSB8fCByYXRlLmRwcF9kZW4gPCAxKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwuYmFkX3JhdGVcIiwgeyBjaGFyZ2U6IGNoYXJnZS5jb2RlIH0pO1xuICAgICAgZm91bmQucHVzaChbY2hhcmdlLCByYXRlXSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFdoaWNoIHRheCBlYWNoIGtpbmQgb2YgZ29vZCBiZWFycy4gUmVmdXNlcyB0aWxsLnR3b190YXhlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YXhDb2RlcyhjaGFyZ2VzOiByZWFkb25seSBEYXRlZFtdKTogTWFwPHN0cmluZywgc3RyaW5nPiB7XG4gIGNvbnN0IGNvZGVzID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgZm9yIChjb25zdCBbY2hhcmdlXSBvZiBjaGFyZ2VzKSB7XG4gICAgaWYgKGNoYXJnZS5raW5kICE9PSBcInRheFwiKSBjb250aW51ZTtcbiAgICBpZiAoIWNoYXJnZS5jb2RlIHx8IFsuLi5jb2Rlcy52YWx1ZXMoKV0uaW5jbHVkZXMoY2hhcmdlLmNvZGUpKSB7XG4gICAgICB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwudHdvX3RheGVzXCIsIHsgZmlyc3Q6IGNoYXJnZS5jb2RlLCBzZWNvbmQ6IGNoYXJnZS5jb2RlIH0pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGtpbmQgb2YgY2hhcmdlLmNvdmVycykge1xuICAgICAgY29uc3QgZmlyc3QgPSBjb2Rlcy5nZXQoa2luZCk7XG4gICAgICBpZiAoZmlyc3QgIT09IHVuZGVmaW5lZCkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLnR3b190YXhlc1wiLCB7IGZpcnN0LCBzZWNvbmQ6IGNoYXJnZS5jb2RlIH0pO1xuICAgICAgY29kZXMuc2V0KGtpbmQsIGNoYXJnZS5jb2RlKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGNvZGVzO1xufVxuXG4vKiogQXBwZW5kcyB0aGUgY2hhcmdlcycgbGluZXMgdG8gYGV4dHJhc2AgYW5kIHNheXMgd2hhdCB0aGV5IGFkZCB0byB0aGUgdG90YWwuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkQ2hhcmdlcyhjaGFyZ2VzOiByZWFkb25seSBEYXRlZFtdLCBnb29kczogcmVhZG9ubHkgR29vZFtdLCBpbmNsdWRlc1RheDogYm9vbGVhbiwgZXh0cmFzOiBFeHRyYVtdKTogbnVtYmVyIHtcbiAgY29uc3QgYW1vdW50T2YgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICBjb25zdCBuZXRPZiA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gIGZvciAoY29uc3QgZ29vZCBvZiBnb29kcykge1xuICAgIGFtb3VudE9mLnNldChnb29kLnRheCwgKGFtb3VudE9mLmdldChnb29kLnRheCkgPz8gMCkgKyBnb29kLmFtb3VudCk7XG4gICAgbmV0T2Yuc2V0KGdvb2QudGF4LCAobmV0T2YuZ2V0KGdvb2QudGF4KSA/PyAwKSArIGdvb2QuYW1vdW50IC0gZ29vZC5vZmYpO1xuICB9XG4gIGNvbnN0IHRheGVkU2VydmljZU9mID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgbGV0IGFkZGVkID0gMDtcbiAgZm9yIChjb25zdCBbY2hhcmdlLCByYXRlXSBvZiBjaGFyZ2VzKSB7XG4gICAgbGV0IGxpbmU6IEV4dHJhO1xuICAgIGlmIChjaGFyZ2Uua2luZCA9PT0gXCJ0YXhcIikge1xuICAgICAgY29uc3QgZ3Jvc3MgPSAobmV0T2YuZ2V0KGNoYXJnZS5jb2RlKSA/PyAwKSArICh0YXhlZFNlcnZpY2VPZi5nZXQoY2hhcmdlLmNvZGUpID8/IDApO1xuICAgICAgbGluZSA9IHRheExpbmUoY2hhcmdlLmNvZGUsIGdyb3NzLCByYXRlLCBpbmNsdWRlc1RheCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGNvbnN0IGJhc2VzID0gY2hhcmdlLmJlZm9yZV9kaXNjb3VudCA/IGFtb3VudE9mIDogbmV0T2Y7XG4gICAgICBjb25zdCBiYXNlID0gc3VtKFsuLi5iYXNlcy52YWx1ZXMoKV0pO1xuICAgICAgY29uc3QgYW1vdW50ID0gcGVybWlsbGVPZihiYXNlLCByYXRlLnBlcm1pbGxlKTtcbiAgICAgIGxpbmUgPSBmaWxsKEV4dHJhLCB7IGtpbmQ6IFwic2VydmljZVwiLCBjb2RlOiBjaGFyZ2UuY29kZSwgcGVybWlsbGU6IHJhdGUucGVybWlsbGUsIGJhc2UsIGFtb3VudCB9KTtcbiAgICAgIGlmIChjaGFyZ2UudGF4YWJsZSAmJiBhbW91bnQpIHtcbiAgICAgICAgY29uc3Qgc2hhcmVzID0gc3ByZWFkKGFtb3VudCwgWy4uLmJhc2VzLnZhbHVlcygpXSk7XG4gICAgICAgIFsuLi5iYXNlcy5rZXlzKCldLmZvckVhY2goKGNvZGUsIHBsYWNlKSA9PiB7XG4gICAgICAgICAgdGF4ZWRTZXJ2aWNlT2Yuc2V0KGNvZGUsICh0YXhlZFNlcnZpY2VPZi5nZXQoY29kZSkgPz8gMCkgKyBzaGFyZXNbcGxhY2VdISk7XG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAobGluZS5hbW91bnQgfHwgbGluZS5pbmNsdWRlZCkge1xuICAgICAgZXh0cmFzLnB1c2gobGluZSk7XG4gICAgICBhZGRlZCArPSBsaW5lLmFtb3VudDtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGFkZGVkO1xufVxuXG4vKiogT25lIHRheCBvbiBvbmUgc3VtOiBUSEUgcm91bmRpbmcgcnVsZS4gYGdyb3NzYCBjb250YWlucyB0aGUgdGF4IHdoZW4gcHJpY2VzIGluY2x1ZGUgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gdGF4TGluZShjb2RlOiBzdHJpbmcsIGdyb3NzOiBudW1iZXIsIHJhdGU6IFJhdGUsIGluY2x1ZGVzVGF4OiBib29sZWFuKTogRXh0cmEge1xuICBjb25zdCB7IGRwcF9udW06IG51bSwgZHBwX2RlbjogZGVuLCBwZXJtaWxsZSB9ID0gcmF0ZTtcbiAgY29uc3QgYmFzZSA9IGluY2x1ZGVzVGF4ID8gbXVsRGl2SGFsZlVwKGdyb3NzLCAxMDAwICogZGVuLCAxMDAwICogZGVuICsgcGVybWlsbGUgKiBudW0pIDogZ3Jvc3M7XG4gIGNvbnN0IGRwcCA9IG51bSA9PT0gZGVuID8gYmFzZSA6IG11bERpdkhhbGZVcChiYXNlLCBudW0sIGRlbik7XG4gIHJldHVybiBmaWxsKEV4dHJhLCB7XG4gICAga2luZDogXCJ0YXhcIixcbiAgICBjb2RlLFxuICAgIHBlcm1pbGxlLFxuICAgIGJhc2UsXG4gICAgZHBwOiBudW0gPT09IGRlbiA/IDAgOiBkcHAsXG4gICAgaW5jbHVkZWQ6IGluY2x1ZGVzVGF4ID8gZ3Jvc3MgLSBiYXNlIDogMCxcbiAgICBhbW91bnQ6IGluY2x1ZGVzVGF4ID8gMCA6IHBlcm1pbGxlT2YoZHBwLCBwZXJtaWxsZSksXG4gIH0pO1xufVxuIiwgIi8qKiBEYXlzIGFuZCBtaW51dGVzIHJlY2tvbmVkIGZyb20gZ2l2ZW4gbWlsbGlzZWNvbmRzOyBub3RoaW5nIGhlcmUgcmVhZHMgYSBjbG9jay4gVHdpbiBvZiBgbGFuY2FyL3ZhbHVlcy90aW1lLnB5YC4gKi9cblxuaW1wb3J0IHsgbW9kdWxvIH0gZnJvbSBcIi4vbW9uZXkudHNcIjtcblxuZXhwb3J0IGNvbnN0IFpPTkVTX01JTiA9IHsgV0lCOiA3ICogNjAsIFdJVEE6IDggKiA2MCwgV0lUOiA5ICogNjAgfSBhcyBjb25zdDtcbmV4cG9ydCBjb25zdCBEQVlfTUlOID0gMjQgKiA2MDtcbmNvbnN0IE1JTlVURV9NUyA9IDYwXzAwMDtcbmNvbnN0IERBWV9NUyA9IERBWV9NSU4gKiBNSU5VVEVfTVM7XG5cbi8qKiBUaGUgZGF5IGEgbW9tZW50IGNvdW50cyBmb3IgaW4gYSBzaG9wIHdob3NlIGRheSBzdGFydHMgYHN0YXJ0c01pbmAgYWZ0ZXIgbWlkbmlnaHQuICovXG5leHBvcnQgZnVuY3Rpb24gYnVzaW5lc3NEYXkoYXRNczogbnVtYmVyLCB6b25lTWluOiBudW1iZXIsIHN0YXJ0c01pbiA9IDApOiBzdHJpbmcge1xuICByZXR1cm4gZGF5T2YoTWF0aC5mbG9vcigoYXRNcyArICh6b25lTWluIC0gc3RhcnRzTWluKSAqIE1JTlVURV9NUykgLyBEQVlfTVMpKTtcbn1cblxuLyoqIE1pbnV0ZXMgc2luY2UgbG9jYWwgbWlkbmlnaHQsIDAgdG8gMTQzOS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtaW51dGVPZkRheShhdE1zOiBudW1iZXIsIHpvbmVNaW46IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBtb2R1bG8oTWF0aC5mbG9vcihhdE1zIC8gTUlOVVRFX01TKSArIHpvbmVNaW4sIERBWV9NSU4pO1xufVxuXG4vKiogQSBtb21lbnQgYXMgcGVvcGxlIHJlYWQgaXQ6IGAyMDI1LTAxLTMxIDEzOjQ1YC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2NhbFRleHQoYXRNczogbnVtYmVyLCB6b25lTWluOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCBtaW51dGUgPSBtaW51dGVPZkRheShhdE1zLCB6b25lTWluKTtcbiAgcmV0dXJuIGAke2J1c2luZXNzRGF5KGF0TXMsIHpvbmVNaW4pfSAke3R3byhNYXRoLmZsb29yKG1pbnV0ZSAvIDYwKSl9OiR7dHdvKG1pbnV0ZSAlIDYwKX1gO1xufVxuXG4vKiogVGhlIG1vbWVudCBhIGJ1c2luZXNzIGRheSBiZWdpbnMsIGluIFVuaXggbWlsbGlzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRheVN0YXJ0TXMoZGF5OiBzdHJpbmcsIHpvbmVNaW46IG51bWJlciwgc3RhcnRzTWluID0gMCk6IG51bWJlciB7XG4gIHJldHVybiBudW1iZXJPZihkYXkpICogREFZX01TICsgKHN0YXJ0c01pbiAtIHpvbmVNaW4pICogTUlOVVRFX01TO1xufVxuXG4vKiogVHJ1ZSBmb3IgYSBkYXkgdGhhdCBleGlzdHMsIHdyaXR0ZW4gYDIwMjUtMDEtMzFgIGFuZCBpbiBubyBvdGhlciB3YXkuICovXG5leHBvcnQgZnVuY3Rpb24gaXNEYXkodGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiAvXlxcZHs0fS1cXGR7Mn0tXFxkezJ9JC8udGVzdCh0ZXh0KSAmJiAhdGV4dC5zdGFydHNXaXRoKFwiMDAwMFwiKSAmJiBkYXlPZihudW1iZXJPZih0ZXh0KSkgPT09IHRleHQ7XG59XG5cbi8qKiBUaGUgZGF5IHNvIG1hbnkgZGF5cyBsYXRlciwgb3IgZWFybGllciB3aGVuIG5lZ2F0aXZlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkZERheXMoZGF5OiBzdHJpbmcsIGRheXM6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBkYXlPZihudW1iZXJPZihkYXkpICsgZGF5cyk7XG59XG5cbi8qKiBIb3cgbWFueSBkYXlzIGBsYXN0YCBsaWVzIGFmdGVyIGBmaXJzdGAuICovXG5leHBvcnQgZnVuY3Rpb24gZGF5c0JldHdlZW4oZmlyc3Q6IHN0cmluZywgbGFzdDogc3RyaW5nKTogbnVtYmVyIHtcbiAgcmV0dXJuIG51bWJlck9mKGxhc3QpIC0gbnVtYmVyT2YoZmlyc3QpO1xufVxuXG4vKiogMSBmb3IgTW9uZGF5IHRvIDcgZm9yIFN1bmRheSwgYXMgSVNPIDg2MDEgY291bnRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdlZWtkYXkoZGF5OiBzdHJpbmcpOiBudW1iZXIge1xuICByZXR1cm4gbW9kdWxvKG51bWJlck9mKGRheSkgKyAzLCA3KSArIDE7XG59XG5cbi8qKiBEYXlzIHNpbmNlIDE5NzAtMDEtMDEgaW4gdGhlIHByb2xlcHRpYyBHcmVnb3JpYW4gY2FsZW5kYXI7IE5hTiBmb3Igd2hhdCBpcyBubyBkYXRlLiAqL1xuZnVuY3Rpb24gbnVtYmVyT2YoZGF5OiBzdHJpbmcpOiBudW1iZXIge1xuICByZXR1cm4gRGF0ZS5wYXJzZShgJHtkYXl9VDAwOjAwOjAwWmApIC8gREFZX01TO1xufVxuXG5mdW5jdGlvbiBkYXlPZihudW1iZXI6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBOdW1iZXIuaXNOYU4obnVtYmVyKSA/IFwiXCIgOiBuZXcgRGF0ZShudW1iZXIgKiBEQVlfTVMpLnRvSVNPU3RyaW5nKCkuc2xpY2UoMCwgMTApO1xufVxuXG5mdW5jdGlvbiB0d28obnVtYmVyOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gU3RyaW5nKG51bWJlcikucGFkU3RhcnQoMiwgXCIwXCIpO1xufVxuIiwgIi8qKiBXaGF0IG1ha2VzIGEgcHJvbW8gc2Vuc2VsZXNzLiBUd2luIG9mIGBwcm9tb19mYXVsdGAgaW4gYGxhbmNhci92YWx1ZXMvdGVybXMucHlgLiAqL1xuXG5pbXBvcnQgdHlwZSB7IFByb21vIH0gZnJvbSBcIi4uL3NoYXBlcy92YWx1ZXMudHNcIjtcbmltcG9ydCB7IFdIT0xFX1BFUk1JTExFIH0gZnJvbSBcIi4vbW9uZXkudHNcIjtcbmltcG9ydCB7IERBWV9NSU4sIGlzRGF5IH0gZnJvbSBcIi4vdGltZS50c1wiO1xuXG4vKiogVGhlIG5hbWUgb2YgdGhlIGZpcnN0IGZpZWxkIHRoYXQgbWFrZXMgYSBwcm9tbyBzZW5zZWxlc3MsIG9yIFwiXCIgZm9yIGEgc291bmQgb25lLiBVbnNvdW5kIHByb21vcyBjdXQgbm90aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwcm9tb0ZhdWx0KHByb21vOiBQcm9tbyk6IHN0cmluZyB7XG4gIGNvbnN0IHsga2luZCwgcGFydHMgfSA9IHByb21vO1xuICBjb25zdCBjb3VudHNVbml0cyA9IGtpbmQgPT09IFwiYnV5X2dldFwiIHx8IChraW5kID09PSBcImJ1bmRsZVwiICYmICFwYXJ0cy5sZW5ndGgpO1xuICBjb25zdCBmYXVsdHM6IFtzdHJpbmcsIGJvb2xlYW5dW10gPSBbXG4gICAgW1wiaWRcIiwgIXByb21vLmlkXSxcbiAgICBbXCJwZXJtaWxsZVwiLCBwcm9tby5wZXJtaWxsZSA8IDAgfHwgcHJvbW8ucGVybWlsbGUgPiBXSE9MRV9QRVJNSUxMRV0sXG4gICAgW1wicGVybWlsbGVcIiwgKGtpbmQgPT09IFwicGVyY2VudFwiIHx8IGtpbmQgPT09IFwiYnV5X2dldFwiKSAmJiAhcHJvbW8ucGVybWlsbGVdLFxuICAgIFtcImFtb3VudFwiLCBwcm9tby5hbW91bnQgPCAwIHx8IChraW5kID09PSBcImFtb3VudFwiICYmICFwcm9tby5hbW91bnQpXSxcbiAgICBbXCJidXlfdW5pdHNcIiwgcHJvbW8uYnV5X3VuaXRzIDwgMCB8fCAoY291bnRzVW5pdHMgJiYgIXByb21vLmJ1eV91bml0cyldLFxuICAgIFtcImdldF91bml0c1wiLCBwcm9tby5nZXRfdW5pdHMgPCAwIHx8IChraW5kID09PSBcImJ1eV9nZXRcIiAmJiAhcHJvbW8uZ2V0X3VuaXRzKV0sXG4gICAgW1wicGFydHNcIiwgcGFydHMuc29tZSgocGFydCkgPT4gcGFydC51bml0cyA8IDEpIHx8IG5ldyBTZXQocGFydHMubWFwKChwYXJ0KSA9PiBwYXJ0LnNrdSkpLnNpemUgPCBwYXJ0cy5sZW5ndGhdLFxuICAgIFtcIm1vc3RfdGltZXNcIiwgcHJvbW8ubW9zdF90aW1lcyA8IDBdLFxuICAgIFtcIm1pbl9hbW91bnRcIiwgcHJvbW8ubWluX2Ftb3VudCA8IDBdLFxuICAgIFtcImZyb21fZGF5XCIsIHByb21vLmZyb21fZGF5ICE9PSBcIlwiICYmICFpc0RheShwcm9tby5mcm9tX2RheSldLFxuICAgIFtcInRvX2RheVwiLCBwcm9tby50b19kYXkgIT09IFwiXCIgJiYgKCFpc0RheShwcm9tby50b19kYXkpIHx8IHByb21vLnRvX2RheSA8IHByb21vLmZyb21fZGF5KV0sXG4gICAgW1wid2Vla2RheXNcIiwgcHJvbW8ud2Vla2RheXMuc29tZSgod2Vla2RheSkgPT4gd2Vla2RheSA8IDEgfHwgd2Vla2RheSA+IDcpXSxcbiAgICBbXCJmcm9tX21pbnV0ZVwiLCBwcm9tby5mcm9tX21pbnV0ZSA8IDAgfHwgcHJvbW8uZnJvbV9taW51dGUgPj0gREFZX01JTl0sXG4gICAgW1widG9fbWludXRlXCIsIHByb21vLnRvX21pbnV0ZSA8PSAwIHx8IHByb21vLnRvX21pbnV0ZSA+IERBWV9NSU5dLFxuICBdO1xuICByZXR1cm4gZmF1bHRzLmZpbmQoKFssIGZhdWx0eV0pID0+IGZhdWx0eSk/LlswXSA/PyBcIlwiO1xufVxuIiwgIi8qKiBXaGljaCBwcm9tb3MgYSBjYXJ0IGdldHMsIGFuZCB3aGF0IGVhY2ggdGFrZXMgb2ZmIHdoaWNoIGdvb2QuIFR3aW4gb2YgYGxhbmNhci90aWxsL3J1bGVzL3Byb21vcy5weWAsIHdoaWNoIHRlbGxzIHRoZSBydWxlLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhcnQsIENhcnRMaW5lLCBNb21lbnQsIFByb21vIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZXMvdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyBtdWxEaXZIYWxmVXAsIHBlcm1pbGxlT2YsIHNwcmVhZCwgc3VtIH0gZnJvbSBcIi4uLy4uL2tpdC92YWx1ZXMvbW9uZXkudHNcIjtcbmltcG9ydCB7IE9ORV9NSUxMSSwgd29ydGggfSBmcm9tIFwiLi4vLi4va2l0L3ZhbHVlcy9xdWFudGl0eS50c1wiO1xuaW1wb3J0IHsgcHJvbW9GYXVsdCB9IGZyb20gXCIuLi8uLi9raXQvdmFsdWVzL3Rlcm1zLnRzXCI7XG5pbXBvcnQgeyB3ZWVrZGF5IH0gZnJvbSBcIi4uLy4uL2tpdC92YWx1ZXMvdGltZS50c1wiO1xuXG4vKiogUnVwaWFoIG9mZiBieSB0aGUgbGluZSdzIG51bWJlci4gKi9cbmV4cG9ydCB0eXBlIEN1dHMgPSBNYXA8bnVtYmVyLCBudW1iZXI+O1xuaW50ZXJmYWNlIFRha2VuIHtcbiAgcmVhZG9ubHkgY3V0czogQ3V0cztcbiAgLyoqIFRoZSBsaW5lcyB0aGF0IHRvb2sgcGFydC4gKi9cbiAgcmVhZG9ubHkgdG9vazogUmVhZG9ubHlTZXQ8bnVtYmVyPjtcbn1cbmNvbnN0IE5PVEhJTkc6IFRha2VuID0geyBjdXRzOiBuZXcgTWFwKCksIHRvb2s6IG5ldyBTZXQoKSB9O1xuXG4vKiogVGhlIHByb21vcyBhIGNhcnQgZ2V0cywgaW4gdGhlIG9yZGVyIHRha2VuLCBlYWNoIHdpdGggaXRzIGN1dHMgcGVyIGxpbmUuIFRha2VzIHRoZSBjdXRzIG9mZiBgbmV0c2AgYXMgaXQgZ29lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YWtlUHJvbW9zKGNhcnQ6IENhcnQsIG5ldHM6IG51bWJlcltdLCBwcm9tb3M6IHJlYWRvbmx5IFByb21vW10sIG1vbWVudDogTW9tZW50KTogW1Byb21vLCBDdXRzXVtdIHtcbiAgY29uc3Qgd2FpdGluZyA9IHByb21vc1xuICAgIC5maWx0ZXIoKHByb21vKSA9PiBpc0luRm9yY2UocHJvbW8sIG1vbWVudCwgY2FydC5vcmRlcl90eXBlKSAmJiAhcHJvbW9GYXVsdChwcm9tbykpXG4gICAgLnNvcnQoKGEsIGIpID0+IGIucHJpb3JpdHkgLSBhLnByaW9yaXR5IHx8IGJ5Q29kZVBvaW50KGEuaWQsIGIuaWQpKTtcbiAgY29uc3QgYmVmb3JlID0gWy4uLm5ldHNdO1xuICBjb25zdCBmcmVlID0gbmV3IFNldChuZXRzLmZsYXRNYXAoKG5ldCwgbnVtYmVyKSA9PiAobmV0ID4gMCA/IFtudW1iZXJdIDogW10pKSk7XG4gIGNvbnN0IHRha2VuOiBbUHJvbW8sIEN1dHNdW10gPSBbXTtcbiAgd2hpbGUgKHdhaXRpbmcubGVuZ3RoICYmIGZyZWUuc2l6ZSkge1xuICAgIGxldCBiZXN0ID0gTk9USElORztcbiAgICBsZXQgYmVzdE9mID0gd2FpdGluZ1swXSE7XG4gICAgbGV0IG1vc3QgPSAwO1xuICAgIGZvciAoY29uc3QgcHJvbW8gb2Ygd2FpdGluZykge1xuICAgICAgaWYgKG1vc3QgJiYgcHJvbW8ucHJpb3JpdHkgPCBiZXN0T2YucHJpb3JpdHkpIGJyZWFrO1xuICAgICAgY29uc3QgZm91bmQgPSB0YWtlKHByb21vLCBjYXJ0LmxpbmVzLCBiZWZvcmUsIGZyZWUpO1xuICAgICAgY29uc3Qgb2ZmID0gc3VtKFsuLi5mb3VuZC5jdXRzLnZhbHVlcygpXSk7XG4gICAgICBpZiAob2ZmID4gbW9zdCkgW2Jlc3QsIGJlc3RPZiwgbW9zdF0gPSBbZm91bmQsIHByb21vLCBvZmZdO1xuICAgIH1cbiAgICBpZiAoIW1vc3QpIGJyZWFrO1xuICAgIHRha2VuLnB1c2goW2Jlc3RPZiwgYmVzdC5jdXRzXSk7XG4gICAgZm9yIChjb25zdCBudW1iZXIgb2YgYmVzdC50b29rKSBmcmVlLmRlbGV0ZShudW1iZXIpO1xuICAgIGZvciAoY29uc3QgW251bWJlciwgY3V0XSBvZiBiZXN0LmN1dHMpIG5ldHNbbnVtYmVyXSEgLT0gY3V0O1xuICAgIHdhaXRpbmcuc3BsaWNlKHdhaXRpbmcuaW5kZXhPZihiZXN0T2YpLCAxKTtcbiAgfVxuICByZXR1cm4gdGFrZW47XG59XG5cbi8qKiBUcnVlIHdoZW4gYSBwcm9tbydzIHBlcmlvZCwgYnJhbmNoIGFuZCBvcmRlciB0eXBlIGZpdCB0aGUgbW9tZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzSW5Gb3JjZShwcm9tbzogUHJvbW8sIG1vbWVudDogTW9tZW50LCBvcmRlclR5cGU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCB7IGRheSwgbWludXRlIH0gPSBtb21lbnQ7XG4gIGlmICgocHJvbW8uZnJvbV9kYXkgJiYgZGF5IDwgcHJvbW8uZnJvbV9kYXkpIHx8IChwcm9tby50b19kYXkgJiYgZGF5ID4gcHJvbW8udG9fZGF5KSkgcmV0dXJuIGZhbHNlO1xuICBpZiAocHJvbW8uYnJhbmNoZXMubGVuZ3RoICYmICFwcm9tby5icmFuY2hlcy5pbmNsdWRlcyhtb21lbnQuYnJhbmNoKSkgcmV0dXJuIGZhbHNlO1xuICBpZiAocHJvbW8ub3JkZXJfdHlwZXMubGVuZ3RoICYmICFwcm9tby5vcmRlcl90eXBlcy5pbmNsdWRlcyhvcmRlclR5cGUpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHsgZnJvbV9taW51dGU6IHN0YXJ0LCB0b19taW51dGU6IGVuZCB9ID0gcHJvbW87XG4gIGlmICghKHN0YXJ0IDw9IGVuZCA/IHN0YXJ0IDw9IG1pbnV0ZSAmJiBtaW51dGUgPCBlbmQgOiBtaW51dGUgPj0gc3RhcnQgfHwgbWludXRlIDwgZW5kKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gIXByb21vLndlZWtkYXlzLmxlbmd0aCB8fCBwcm9tby53ZWVrZGF5cy5pbmNsdWRlcyh3ZWVrZGF5KGRheSkpO1xufVxuXG5mdW5jdGlvbiB0YWtlKHByb21vOiBQcm9tbywgbGluZXM6IHJlYWRvbmx5IENhcnRMaW5lW10sIG5ldHM6IHJlYWRvbmx5IG51bWJlcltdLCBmcmVlOiBSZWFkb25seVNldDxudW1iZXI+KTogVGFrZW4ge1xuICBjb25zdCB3YW50ZWQgPSBuZXcgU2V0KHByb21vLnBhcnRzLm1hcCgocGFydCkgPT4gcGFydC5za3UpKTtcbiAgY29uc3QgaXNXYW50ZWQgPSAobGluZTogQ2FydExpbmUpID0+IChwcm9tby5raW5kID09PSBcImJ1bmRsZVwiICYmIHdhbnRlZC5zaXplID8gd2FudGVkLmhhcyhsaW5lLnNrdSkgOiBpc0Zvcihwcm9tbywgbGluZSkpO1xuICBjb25zdCBzdWl0ZWQgPSBsaW5lcy5mbGF0TWFwKChsaW5lLCBudW1iZXIpID0+IChpc1dhbnRlZChsaW5lKSA/IFtudW1iZXJdIDogW10pKTtcbiAgaWYgKHByb21vLm1pbl9hbW91bnQgJiYgc3VtKHN1aXRlZC5tYXAoKG51bWJlcikgPT4gbmV0c1tudW1iZXJdISkpIDwgcHJvbW8ubWluX2Ftb3VudCkgcmV0dXJuIE5PVEhJTkc7XG4gIGNvbnN0IGZpdHRpbmcgPSBzdWl0ZWQuZmlsdGVyKChudW1iZXIpID0+IGZyZWUuaGFzKG51bWJlcikpO1xuICBpZiAoIWZpdHRpbmcubGVuZ3RoKSByZXR1cm4gTk9USElORztcbiAgaWYgKHByb21vLmtpbmQgPT09IFwicGVyY2VudFwiKSB7XG4gICAgcmV0dXJuIGN1dEVhY2goZml0dGluZywgZml0dGluZy5tYXAoKG51bWJlcikgPT4gcGVybWlsbGVPZihuZXRzW251bWJlcl0hLCBwcm9tby5wZXJtaWxsZSkpKTtcbiAgfVxuICBpZiAocHJvbW8ua2luZCA9PT0gXCJhbW91bnRcIikge1xuICAgIGNvbnN0IHdvcnRocyA9IGZpdHRpbmcubWFwKChudW1iZXIpID0+IG5ldHNbbnVtYmVyXSEpO1xuICAgIGlmIChwcm9tby5vbmNlKSByZXR1cm4gY3V0RWFjaChmaXR0aW5nLCBzcHJlYWQoTWF0aC5taW4ocHJvbW8uYW1vdW50LCBzdW0od29ydGhzKSksIHdvcnRocykpO1xuICAgIHJldHVybiBjdXRFYWNoKGZpdHRpbmcsIGZpdHRpbmcubWFwKChudW1iZXIpID0+IE1hdGgubWluKG5ldHNbbnVtYmVyXSEsIHdvcnRoKHByb21vLmFtb3VudCwgbGluZXNbbnVtYmVyXSEucXR5X21pbGxpKSkpKTtcbiAgfVxuICBjb25zdCBwb29sID0gbmV3IFBvb2wobGluZXMsIG5ldHMsIGZpdHRpbmcpO1xuICByZXR1cm4gcHJvbW8ua2luZCA9PT0gXCJidXlfZ2V0XCIgPyBidXlHZXQocHJvbW8sIHBvb2wpIDogYnVuZGxlKHByb21vLCBwb29sKTtcbn1cblxuZnVuY3Rpb24gaXNGb3IocHJvbW86IFByb21vLCBsaW5lOiBDYXJ0TGluZSk6IGJvb2xlYW4ge1xuICBpZiAoIXByb21vLnNrdXMubGVuZ3RoICYmICFwcm9tby5jYXRlZ29yaWVzLmxlbmd0aCkgcmV0dXJuIHRydWU7XG4gIHJldHVybiBwcm9tby5za3VzLmluY2x1ZGVzKGxpbmUuc2t1KSB8fCBwcm9tby5jYXRlZ29yaWVzLmluY2x1ZGVzKGxpbmUuY2F0ZWdvcnkpO1xufVxuXG5mdW5jdGlvbiBjdXRFYWNoKGZpdHRpbmc6IHJlYWRvbmx5IG51bWJlcltdLCBjdXRzOiByZWFkb25seSBudW1iZXJbXSk6IFRha2VuIHtcbiAgY29uc3QgZm91bmQ6IEN1dHMgPSBuZXcgTWFwKCk7XG4gIGZpdHRpbmcuZm9yRWFjaCgobnVtYmVyLCBwbGFjZSkgPT4ge1xuICAgIGlmIChjdXRzW3BsYWNlXSkgZm91bmQuc2V0KG51bWJlciwgY3V0c1twbGFjZV0pO1xuICB9KTtcbiAgcmV0dXJuIHsgY3V0czogZm91bmQsIHRvb2s6IG5ldyBTZXQoZml0dGluZykgfTtcbn1cblxuLyoqIFdob2xlIHVuaXRzIG9mIHRoZSBmaXR0aW5nIGxpbmVzLCB0aGUgZGVhcmVzdCBmaXJzdCAoYnkgcm91bmRlZCB1bml0IHZhbHVlLCBhbW9uZyBlcXVhbHMgYnkgbGluZSkuICovXG5jbGFzcyBQb29sIHtcbiAgcmVhZG9ubHkgb3JkZXI6IHJlYWRvbmx5IG51bWJlcltdO1xuICBwcml2YXRlIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSBDYXJ0TGluZVtdO1xuICBwcml2YXRlIHJlYWRvbmx5IG5ldHM6IHJlYWRvbmx5IG51bWJlcltdO1xuXG4gIGNvbnN0cnVjdG9yKGxpbmVzOiByZWFkb25seSBDYXJ0TGluZVtdLCBuZXRzOiByZWFkb25seSBudW1iZXJbXSwgZml0dGluZzogcmVhZG9ubHkgbnVtYmVyW10pIHtcbiAgICB0aGlzLmxpbmVzID0gbGluZXM7XG4gICAgdGhpcy5uZXRzID0gbmV0cztcbiAgICBjb25zdCBlYWNoID0gKG51bWJlcjogbnVtYmVyKSA9PiBtdWxEaXZIYWxmVXAobmV0c1tudW1iZXJdISwgT05FX01JTExJLCBsaW5lc1tudW1iZXJdIS5xdHlfbWlsbGkpO1xuICAgIHRoaXMub3JkZXIgPSBmaXR0aW5nXG4gICAgICAuZmlsdGVyKChudW1iZXIpID0+IGxpbmVzW251bWJlcl0hLnF0eV9taWxsaSA+PSBPTkVfTUlMTEkpXG4gICAgICAubWFwKChudW1iZXIpID0+ICh7IG51bWJlciwgdmFsdWU6IGVhY2gobnVtYmVyKSB9KSlcbiAgICAgIC5zb3J0KChhLCBiKSA9PiBiLnZhbHVlIC0gYS52YWx1ZSlcbiAgICAgIC5tYXAoKHsgbnVtYmVyIH0pID0+IG51bWJlcik7XG4gIH1cblxuICB1bml0cyhudW1iZXI6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIE1hdGguZmxvb3IodGhpcy5saW5lc1tudW1iZXJdIS5xdHlfbWlsbGkgLyBPTkVfTUlMTEkpO1xuICB9XG5cbiAgLyoqIFdoYXQgc28gbWFueSB1bml0cyBvZiBhIGxpbmUgYXJlIHdvcnRoLCBpdHMgZGlzY291bnRzIHRha2VuIG9mZiwgaGFsZiB1cC4gKi9cbiAgdmFsdWUobnVtYmVyOiBudW1iZXIsIHVuaXRzOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiBtdWxEaXZIYWxmVXAodGhpcy5uZXRzW251bWJlcl0hLCB1bml0cyAqIE9ORV9NSUxMSSwgdGhpcy5saW5lc1tudW1iZXJdIS5xdHlfbWlsbGkpO1xuICB9XG5cbiAgLyoqIFRoZSB2YWx1ZXMgb2YgdGhlIGRlYXJlc3Qgc28gbWFueSB1bml0cyAob2Ygb25lIGdvb2QpLCBieSBsaW5lLiAqL1xuICBkZWFyZXN0KHVuaXRzOiBudW1iZXIsIHNrdTogc3RyaW5nKTogQ3V0cyB7XG4gICAgY29uc3QgdmFsdWVzOiBDdXRzID0gbmV3IE1hcCgpO1xuICAgIGxldCBsZWZ0ID0gdW5pdHM7XG4gICAgZm9yIChjb25zdCBudW1iZXIgb2YgdGhpcy5vcmRlcikge1xuICAgICAgaWYgKGxlZnQgJiYgKCFza3UgfHwgdGhpcy5saW5lc1tudW1iZXJdIS5za3UgPT09IHNrdSkpIHtcbiAgICAgICAgY29uc3QgdXNlZCA9IE1hdGgubWluKGxlZnQsIHRoaXMudW5pdHMobnVtYmVyKSk7XG4gICAgICAgIHZhbHVlcy5zZXQobnVtYmVyLCB0aGlzLnZhbHVlKG51bWJlciwgdXNlZCkpO1xuICAgICAgICBsZWZ0IC09IHVzZWQ7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiB2YWx1ZXM7XG4gIH1cblxuICBjb3VudChza3UgPSBcIlwiKTogbnVtYmVyIHtcbiAgICByZXR1cm4gc3VtKHRoaXMub3JkZXIuZmlsdGVyKChudW1iZXIpID0+ICFza3UgfHwgdGhpcy5saW5lc1tudW1iZXJdIS5za3UgPT09IHNrdSkubWFwKChudW1iZXIpID0+IHRoaXMudW5pdHMobnVtYmVyKSkpO1xuICB9XG59XG5cbi8qKiBJbiBldmVyeSBncm91cCBvZiBidXkgKyBnZXQgdW5pdHMgZnJvbSB0aGUgZGVhcmVzdCBkb3duLCB0aGUgbGFzdCBgZ2V0YCBhcmUgY3V0LiAqL1xuZnVuY3Rpb24gYnV5R2V0KHByb21vOiBQcm9tbywgcG9vbDogUG9vbCk6IFRha2VuIHtcbiAgY29uc3Qgc2l6ZSA9IHByb21vLmJ1eV91bml0cyArIHByb21vLmdldF91bml0cztcbiAgaWYgKHByb21vLmJ1eV91bml0cyA8IDEgfHwgcHJvbW8uZ2V0X3VuaXRzIDwgMSkgcmV0dXJuIE5PVEhJTkc7XG4gIGNvbnN0IGdyb3VwZWQgPSBjYXBwZWQoTWF0aC5mbG9vcihwb29sLmNvdW50KCkgLyBzaXplKSwgcHJvbW8ubW9zdF90aW1lcykgKiBzaXplO1xuICBjb25zdCBjdXRzOiBDdXRzID0gbmV3IE1hcCgpO1xuICBjb25zdCB0b29rID0gbmV3IFNldDxudW1iZXI+KCk7XG4gIGxldCBzdGFydCA9IDA7XG4gIGZvciAoY29uc3QgbnVtYmVyIG9mIHBvb2wub3JkZXIpIHtcbiAgICBjb25zdCBlbmQgPSBNYXRoLm1pbihzdGFydCArIHBvb2wudW5pdHMobnVtYmVyKSwgZ3JvdXBlZCk7XG4gICAgaWYgKGVuZCA8PSBzdGFydCkgYnJlYWs7XG4gICAgY29uc3QgdW5pdHMgPSBnaXZlbihlbmQsIHByb21vLmJ1eV91bml0cywgc2l6ZSkgLSBnaXZlbihzdGFydCwgcHJvbW8uYnV5X3VuaXRzLCBzaXplKTtcbiAgICBjb25zdCBjdXQgPSBwZXJtaWxsZU9mKHBvb2wudmFsdWUobnVtYmVyLCB1bml0cyksIHByb21vLnBlcm1pbGxlKTtcbiAgICBpZiAoY3V0KSBjdXRzLnNldChudW1iZXIsIGN1dCk7XG4gICAgdG9vay5hZGQobnVtYmVyKTtcbiAgICBzdGFydCA9IGVuZDtcbiAgfVxuICByZXR1cm4geyBjdXRzLCB0b29rIH07XG59XG5cbi8qKiBIb3cgbWFueSBvZiB0aGUgZmlyc3Qgc28gbWFueSB1bml0cyBhcmUgdGhlIGN1dCBvbmVzIG9mIHRoZWlyIGdyb3Vwcy4gKi9cbmZ1bmN0aW9uIGdpdmVuKHVuaXRzOiBudW1iZXIsIGJ1eVVuaXRzOiBudW1iZXIsIHNpemU6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBNYXRoLmZsb29yKHVuaXRzIC8gc2l6ZSkgKiAoc2l6ZSAtIGJ1eVVuaXRzKSArIE1hdGgubWF4KDAsICh1bml0cyAlIHNpemUpIC0gYnV5VW5pdHMpO1xufVxuXG4vKiogQXMgbWFueSBidW5kbGVzIGFzIHBheSBmb3IgdGhlIGJ1eWVyOyB0aGUgY3V0IGlzIHNwcmVhZCBvdmVyIHRoZSBnb29kcyBieSB3aGF0IHRoZXkgYXJlIHdvcnRoLiAqL1xuZnVuY3Rpb24gYnVuZGxlKHByb21vOiBQcm9tbywgcG9vbDogUG9vbCk6IFRha2VuIHtcbiAgY29uc3QgcGFydHMgPSBwcm9tby5wYXJ0cy5sZW5ndGggPyBwcm9tby5wYXJ0cyA6IFt7IHNrdTogXCJcIiwgdW5pdHM6IHByb21vLmJ1eV91bml0cyB9XTtcbiAgaWYgKHBhcnRzLnNvbWUoKHBhcnQpID0+IHBhcnQudW5pdHMgPCAxKSkgcmV0dXJuIE5PVEhJTkc7XG4gIGNvbnN0IHZhbHVlcyA9ICh0aW1lczogbnVtYmVyKTogQ3V0cyA9PiB7XG4gICAgY29uc3QgZm91bmQ6IEN1dHMgPSBuZXcgTWFwKCk7XG4gICAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKSB7XG4gICAgICBmb3IgKGNvbnN0IFtudW1iZXIsIHZhbHVlXSBvZiBwb29sLmRlYXJlc3QodGltZXMgKiBwYXJ0LnVuaXRzLCBwYXJ0LnNrdSkpIGZvdW5kLnNldChudW1iZXIsIHZhbHVlKTtcbiAgICB9XG4gICAgcmV0dXJuIGZvdW5kO1xuICB9O1xuICBjb25zdCB3b3J0aE9mID0gKHRpbWVzOiBudW1iZXIpID0+IHN1bShbLi4udmFsdWVzKHRpbWVzKS52YWx1ZXMoKV0pO1xuICAvLyBFYWNoIGZ1cnRoZXIgYnVuZGxlIGhvbGRzIGNoZWFwZXIgZ29vZHMsIHNvIHdoYXQgdGhlIGJ1eWVyIGdhaW5zIHBlciBidW5kbGUgb25seSBmYWxsczogc2VhcmNoIGZvciB0aGUgbGFzdCBnYWluLlxuICBsZXQgbG93ID0gMDtcbiAgbGV0IGhpZ2ggPSBjYXBwZWQoTWF0aC5taW4oLi4ucGFydHMubWFwKChwYXJ0KSA9PiBNYXRoLmZsb29yKHBvb2wuY291bnQocGFydC5za3UpIC8gcGFydC51bml0cykpKSwgcHJvbW8ubW9zdF90aW1lcyk7XG4gIHdoaWxlIChsb3cgPCBoaWdoKSB7XG4gICAgY29uc3QgbWlkZGxlID0gTWF0aC5mbG9vcigobG93ICsgaGlnaCArIDEpIC8gMik7XG4gICAgaWYgKHdvcnRoT2YobWlkZGxlKSAtIHdvcnRoT2YobWlkZGxlIC0gMSkgPiBwcm9tby5hbW91bnQpIGxvdyA9IG1pZGRsZTtcbiAgICBlbHNlIGhpZ2ggPSBtaWRkbGUgLSAxO1xuICB9XG4gIGNvbnN0IHdvcnRocyA9IHZhbHVlcyhsb3cpO1xuICBjb25zdCBvZmYgPSBzdW0oWy4uLndvcnRocy52YWx1ZXMoKV0pIC0gbG93ICogcHJvbW8uYW1vdW50O1xuICBpZiAob2ZmIDw9IDApIHJldHVybiBOT1RISU5HO1xuICBjb25zdCBudW1iZXJzID0gWy4uLndvcnRocy5rZXlzKCldO1xuICByZXR1cm4gY3V0RWFjaChudW1iZXJzLCBzcHJlYWQob2ZmLCBbLi4ud29ydGhzLnZhbHVlcygpXSkpO1xufVxuXG5mdW5jdGlvbiBjYXBwZWQodGltZXM6IG51bWJlciwgbW9zdFRpbWVzOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbW9zdFRpbWVzID8gTWF0aC5taW4odGltZXMsIG1vc3RUaW1lcykgOiB0aW1lcztcbn1cblxuLyoqIFRoZSBvcmRlciBvZiB0ZXh0cyBhcyBQeXRob24gaGFzIGl0OiBieSBjb2RlIHBvaW50LCBub3QgYnkgVVRGLTE2IHVuaXQuICovXG5mdW5jdGlvbiBieUNvZGVQb2ludChhOiBzdHJpbmcsIGI6IHN0cmluZyk6IG51bWJlciB7XG4gIGNvbnN0IGxlZnQgPSBBcnJheS5mcm9tKGEpO1xuICBjb25zdCByaWdodCA9IEFycmF5LmZyb20oYik7XG4gIGZvciAobGV0IHBsYWNlID0gMDsgcGxhY2UgPCBNYXRoLm1pbihsZWZ0Lmxlbmd0aCwgcmlnaHQubGVuZ3RoKTsgcGxhY2UgKz0gMSkge1xuICAgIGNvbnN0IGdhcCA9IGxlZnRbcGxhY2VdIS5jb2RlUG9pbnRBdCgwKSEgLSByaWdodFtwbGFjZV0hLmNvZGVQb2ludEF0KDApITtcbiAgICBpZiAoZ2FwKSByZXR1cm4gZ2FwO1xuICB9XG4gIHJldHVybiBsZWZ0Lmxlbmd0aCAtIHJpZ2h0Lmxlbmd0aDtcbn1cbiIsICIvKiogUGF5cyBhIGJpbGw6IHJvdW5kcyB0aGUgY2FzaCBwYXJ0LCBnaXZlcyBjaGFuZ2UgZnJvbSBjYXNoIGFsb25lLCByZWZ1c2VzIHdoYXQgZG9lcyBub3QgZml0LiBUd2luIG9mIGBsYW5jYXIvdGlsbC9ydWxlcy9wYXltZW50LnB5YC4gKi9cblxuaW1wb3J0IHsgUmVmdXNlZCB9IGZyb20gXCIuLi8uLi9raXQvcmVmdXNhbC50c1wiO1xuaW1wb3J0IHsgZmlsbCB9IGZyb20gXCIuLi8uLi9raXQvc2hhcGUudHNcIjtcbmltcG9ydCB7IHR5cGUgQmlsbCwgRXh0cmEsIHR5cGUgUGF5bWVudCB9IGZyb20gXCIuLi8uLi9raXQvc2hhcGVzL3ZhbHVlcy50c1wiO1xuaW1wb3J0IHsgTU9TVF9SVVBJQUgsIHR5cGUgUm91bmRpbmdNb2RlLCBzdW0sIHRvTXVsdGlwbGUgfSBmcm9tIFwiLi4vLi4va2l0L3ZhbHVlcy9tb25leS50c1wiO1xuXG5leHBvcnQgY29uc3QgTUVUSE9EUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1wiY2FzaFwiLCBcInFyaXNfc3RhdGljXCIsIFwiY2FyZFwiLCBcImV3YWxsZXRcIiwgXCJ0cmFuc2ZlclwiLCBcImthc2JvblwiXSk7XG4vKiogQSBwcmludGVkIFFSIGNvZGUgdGVsbHMgdGhlIHRpbGwgbm90aGluZzogdGhlIGN1c3RvbWVyJ3Mgc2NyZWVuIGlzIGEgY2xhaW0gdW50aWwgdGhlIG1vbmV5IGlzIHNlZW4uICovXG5leHBvcnQgY29uc3QgQ0xBSU1FRF9NRVRIT0RTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbXCJxcmlzX3N0YXRpY1wiXSk7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29pbnMge1xuICByZWFkb25seSByb3VuZF9jYXNoX3RvOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJvdW5kX2Nhc2g6IFJvdW5kaW5nTW9kZTtcbn1cblxuLyoqXG4gKiBUaGUgcGFpZCBiaWxsOiB3aXRoIGl0cyByb3VuZGluZyBsaW5lLCBpdHMgcGF5bWVudHMgYW5kIHRoZSBjaGFuZ2U7IHRvdGFsID0gc3VtIG9mIHBheW1lbnRzIC0gY2hhbmdlLlxuICpcbiAqIE9ubHkgd2hhdCBpcyBsZWZ0IGZvciBjYXNoIGFmdGVyIGFsbCBvdGhlciBwYXltZW50cyBpcyByb3VuZGVkLCBvbmx5IHdoZW4gY2FzaCBpcyBhbW9uZyB0aGVtLCBhcyBhIGxpbmUgb2YgaXRzIG93bi5cbiAqIFJlZnVzZXM6IHRpbGwuYWxyZWFkeV9wYWlkLCB0aWxsLnVua25vd25fbWV0aG9kLCB0aWxsLmJhZF9wYXltZW50LCB0aWxsLmthc2Jvbl93aXRob3V0X2RlYnRvciwgdGlsbC5vdmVycGFpZCxcbiAqIHRpbGwuY2FzaF9ub3RfbmVlZGVkLCB0aWxsLnRvb19saXR0bGVfY2FzaCwgdGlsbC50b29fbGl0dGxlX3BhaWQgKGJvdGggd2l0aCBgbWlzc2luZ2ApLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc2V0dGxlKGJpbGw6IEJpbGwsIHBheW1lbnRzOiByZWFkb25seSBQYXltZW50W10sIGNvaW5zOiBDb2lucyk6IEJpbGwge1xuICBpZiAoYmlsbC5wYXltZW50cy5sZW5ndGgpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5hbHJlYWR5X3BhaWRcIik7XG4gIHBheW1lbnRzLmZvckVhY2goY2hlY2spO1xuICBjb25zdCBwYWlkQnkgPSAoaXNDYXNoOiBib29sZWFuKSA9PiBzdW0ocGF5bWVudHMuZmlsdGVyKChvbmUpID0+IChvbmUubWV0aG9kID09PSBcImNhc2hcIikgPT09IGlzQ2FzaCkubWFwKChvbmUpID0+IG9uZS5hbW91bnQpKTtcbiAgY29uc3QgY2FzaCA9IHBhaWRCeSh0cnVlKTtcbiAgY29uc3Qgb3RoZXIgPSBwYWlkQnkoZmFsc2UpO1xuICBjb25zdCBkdWUgPSBiaWxsLnRvdGFsIC0gb3RoZXI7XG4gIGlmIChkdWUgPCAwKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwub3ZlcnBhaWRcIiwgeyB0b29fbXVjaDogLWR1ZSB9KTtcbiAgaWYgKCFjYXNoKSB7XG4gICAgaWYgKGR1ZSkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLnRvb19saXR0bGVfcGFpZFwiLCB7IG1pc3Npbmc6IGR1ZSB9KTtcbiAgICByZXR1cm4geyAuLi5iaWxsLCBwYXltZW50czogcGF5bWVudHMubWFwKG1hcmtlZCkgfTtcbiAgfVxuICBpZiAoIWR1ZSkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLmNhc2hfbm90X25lZWRlZFwiLCB7IGNhc2ggfSk7XG4gIGNvbnN0IGluQ2FzaCA9IHRvTXVsdGlwbGUoZHVlLCBjb2lucy5yb3VuZF9jYXNoX3RvLCBjb2lucy5yb3VuZF9jYXNoKTtcbiAgaWYgKGNhc2ggPCBpbkNhc2gpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC50b29fbGl0dGxlX2Nhc2hcIiwgeyBtaXNzaW5nOiBpbkNhc2ggLSBjYXNoIH0pO1xuICBjb25zdCByb3VuZGluZyA9IGluQ2FzaCA9PT0gZHVlID8gW10gOiBbZmlsbChFeHRyYSwgeyBraW5kOiBcInJvdW5kaW5nXCIsIGJhc2U6IGR1ZSwgYW1vdW50OiBpbkNhc2ggLSBkdWUgfSldO1xuICByZXR1cm4ge1xuICAgIGdvb2RzOiBiaWxsLmdvb2RzLFxuICAgIGV4dHJhczogWy4uLmJpbGwuZXh0cmFzLCAuLi5yb3VuZGluZ10sXG4gICAgdG90YWw6IG90aGVyICsgaW5DYXNoLFxuICAgIHBheW1lbnRzOiBwYXltZW50cy5tYXAobWFya2VkKSxcbiAgICBjaGFuZ2U6IGNhc2ggLSBpbkNhc2gsXG4gIH07XG59XG5cbi8qKiBXaGF0IGlzIHN0aWxsIHRvIGJlIHBhaWQgaW4gY2FzaCBhZnRlciB0aGUgZ2l2ZW4gcGF5bWVudHM6IHdoYXQgc3RhbmRzIGJlc2lkZSAqVHVuYWkqLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNhc2hEdWUoYmlsbDogQmlsbCwgcGF5bWVudHM6IHJlYWRvbmx5IFBheW1lbnRbXSwgY29pbnM6IENvaW5zKTogbnVtYmVyIHtcbiAgY29uc3QgcGFpZCA9IHN1bShwYXltZW50cy5tYXAoKHBheW1lbnQpID0+IHBheW1lbnQuYW1vdW50KSk7XG4gIHJldHVybiB0b011bHRpcGxlKE1hdGgubWF4KDAsIGJpbGwudG90YWwgLSBwYWlkKSwgY29pbnMucm91bmRfY2FzaF90bywgY29pbnMucm91bmRfY2FzaCk7XG59XG5cbi8qKiBUaGUgc3VtcyBhIGN1c3RvbWVyIGlzIGxpa2VseSB0byBoYW5kIG92ZXIgZm9yIHdoYXQgaXMgZHVlOiB0aGUgc3VtIGl0c2VsZiwgdGhlbiB0aGUgbmV4dCBub3RlcyB1cCwgYXQgbW9zdCBgbW9zdGAuICovXG5leHBvcnQgZnVuY3Rpb24gbGlrZWx5Tm90ZXMoZHVlOiBudW1iZXIsIG1vc3QgPSA0KTogbnVtYmVyW10ge1xuICBjb25zdCBzdGVwcyA9IFs1XzAwMCwgMTBfMDAwLCAyMF8wMDAsIDUwXzAwMCwgMTAwXzAwMF07XG4gIGNvbnN0IHN1bXMgPSBzdGVwcy5tYXAoKHN0ZXApID0+IHRvTXVsdGlwbGUoZHVlLCBzdGVwLCBcInVwXCIpKS5maWx0ZXIoKG9uZSkgPT4gb25lID4gZHVlKTtcbiAgcmV0dXJuIGR1ZSA+IDAgPyBbZHVlLCAuLi5uZXcgU2V0KHN1bXMpXS5zbGljZSgwLCBtb3N0KSA6IFtdO1xufVxuXG5mdW5jdGlvbiBjaGVjayhwYXltZW50OiBQYXltZW50KTogdm9pZCB7XG4gIGNvbnN0IHsgbWV0aG9kLCBhbW91bnQgfSA9IHBheW1lbnQ7XG4gIGlmICghTUVUSE9EUy5oYXMobWV0aG9kKSkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLnVua25vd25fbWV0aG9kXCIsIHsgbWV0aG9kIH0pO1xuICBpZiAoYW1vdW50IDw9IDAgfHwgYW1vdW50ID4gTU9TVF9SVVBJQUgpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5iYWRfcGF5bWVudFwiLCB7IG1ldGhvZCwgYW1vdW50IH0pO1xuICBpZiAobWV0aG9kID09PSBcImthc2JvblwiICYmICFwYXltZW50LnJlZikgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLmthc2Jvbl93aXRob3V0X2RlYnRvclwiKTtcbn1cblxuLyoqIFRoZSBwYXltZW50IHdpdGggYGNsYWltZWRgIHNldCBieSBpdHMgbWV0aG9kLCB3aGF0ZXZlciB0aGUgZmFjZSBzZW50LiAqL1xuZnVuY3Rpb24gbWFya2VkKHBheW1lbnQ6IFBheW1lbnQpOiBQYXltZW50IHtcbiAgcmV0dXJuIHsgLi4ucGF5bWVudCwgY2xhaW1lZDogQ0xBSU1FRF9NRVRIT0RTLmhhcyhwYXltZW50Lm1ldGhvZCkgfTtcbn1cbiIsICIvKipcbiAqIEdpdmVzIGdvb2RzIGJhY2sgZm9yIG1vbmV5LCBwYXJ0IGJ5IHBhcnQsIHNvIHRoYXQgYWxsIHBhcnRzIHRvZ2V0aGVyIGFyZSB0aGUgc2FsZSBhbmQgbmV2ZXIgYSBydXBpYWggbW9yZS4gVHdpbiBvZlxuICogYGxhbmNhci90aWxsL3J1bGVzL3JlZnVuZC5weWAsIHdoZXJlIHRoZSBjdW11bGF0aXZlIHJ1bGUgaXMgd3JpdHRlbiBkb3duLlxuICovXG5cbmltcG9ydCB7IFJlZnVzZWQgfSBmcm9tIFwiLi4vLi4va2l0L3JlZnVzYWwudHNcIjtcbmltcG9ydCB7IGZpbGwgfSBmcm9tIFwiLi4vLi4va2l0L3NoYXBlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEJpbGwsIEV4dHJhLCB0eXBlIEdvb2QsIFJlZnVuZCwgUmV0dXJuLCBSZXR1cm5lZCB9IGZyb20gXCIuLi8uLi9raXQvc2hhcGVzL3ZhbHVlcy50c1wiO1xuaW1wb3J0IHsgbW9kdWxvLCBtdWxEaXZGbG9vciwgc3ByZWFkLCBzdW0gfSBmcm9tIFwiLi4vLi4va2l0L3ZhbHVlcy9tb25leS50c1wiO1xuXG4vKipcbiAqIFdoYXQgaXMgZ2l2ZW4gYmFjayBmb3IgdGhlc2UgZ29vZHMgb2YgYSBiaWxsLCBhZnRlciBlYXJsaWVyIHJlZnVuZHMgb2YgaXQuIGBtdWx0aXBsZWA6IHRoZSBzbWFsbGVzdCBjb2luLCBpbiBjYXNoLlxuICpcbiAqIFJlZnVzZXM6IHRpbGwubm90aGluZ190b19yZWZ1bmQsIHRpbGwubm9fc3VjaF9saW5lLCB0aWxsLmJhZF9xdWFudGl0eSwgdGlsbC5yZWZ1bmRfdG9vX211Y2ggKHdpdGggYGxlZnRfbWlsbGlgKS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZnVuZChiaWxsOiBCaWxsLCB3YW50ZWQ6IHJlYWRvbmx5IFJldHVybltdLCBlYXJsaWVyOiByZWFkb25seSBSZWZ1bmRbXSA9IFtdLCBtdWx0aXBsZSA9IDEpOiBSZWZ1bmQge1xuICBjb25zdCBnb29kcyA9IGJpbGwuZ29vZHM7XG4gIGNvbnN0IGJlZm9yZSA9IHRha2VuQmFjayhiaWxsLCBlYXJsaWVyKTtcbiAgY29uc3QgYWZ0ZXIgPSBbLi4uYmVmb3JlXTtcbiAgZm9yIChjb25zdCB3YW50IG9mIHdhbnRlZCkge1xuICAgIGNvbnN0IGdvb2QgPSBnb29kc1t3YW50Lm9mXTtcbiAgICBpZiAoIWdvb2QpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5ub19zdWNoX2xpbmVcIiwgeyBsaW5lOiB3YW50Lm9mIH0pO1xuICAgIGlmICh3YW50LnF0eV9taWxsaSA8PSAwKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwuYmFkX3F1YW50aXR5XCIsIHsgbGluZTogd2FudC5vZiwgcXR5X21pbGxpOiB3YW50LnF0eV9taWxsaSB9KTtcbiAgICBjb25zdCBsZWZ0TWlsbGkgPSBnb29kLnF0eV9taWxsaSAtIGFmdGVyW3dhbnQub2ZdITtcbiAgICBpZiAod2FudC5xdHlfbWlsbGkgPiBsZWZ0TWlsbGkpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5yZWZ1bmRfdG9vX211Y2hcIiwgeyBsaW5lOiB3YW50Lm9mLCBsZWZ0X21pbGxpOiBsZWZ0TWlsbGkgfSk7XG4gICAgYWZ0ZXJbd2FudC5vZl0hICs9IHdhbnQucXR5X21pbGxpO1xuICB9XG4gIGlmIChhZnRlci5ldmVyeSgobWlsbGksIG9mKSA9PiBtaWxsaSA9PT0gYmVmb3JlW29mXSkpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5ub3RoaW5nX3RvX3JlZnVuZFwiKTtcbiAgY29uc3QgcmV0dXJuZWQgPSBnb29kcy5mbGF0TWFwKChnb29kLCBvZikgPT4ge1xuICAgIGNvbnN0IFtvbGQsIG5vd10gPSBbYmVmb3JlW29mXSEsIGFmdGVyW29mXSFdO1xuICAgIGlmIChub3cgPD0gb2xkKSByZXR1cm4gW107XG4gICAgY29uc3QgYW1vdW50ID0gcGFydChuZXRPZihnb29kKSwgZ29vZCwgbm93KSAtIHBhcnQobmV0T2YoZ29vZCksIGdvb2QsIG9sZCk7XG4gICAgcmV0dXJuIFtmaWxsKFJldHVybmVkLCB7IG9mLCBxdHlfbWlsbGk6IG5vdyAtIG9sZCwgYW1vdW50IH0pXTtcbiAgfSk7XG4gIGNvbnN0IGV4dHJhcyA9IGV4dHJhc0JhY2soYmlsbCwgYmVmb3JlLCBhZnRlcik7XG4gIGNvbnN0IHRvdGFsID0gTWF0aC5tYXgoMCwgcGF5b3V0KGJpbGwsIGFmdGVyLCBtdWx0aXBsZSkgLSBzdW0oZWFybGllci5tYXAoKGRvbmUpID0+IGRvbmUudG90YWwpKSk7XG4gIGNvbnN0IHJvdW5kaW5nID0gdG90YWwgLSBzdW0ocmV0dXJuZWQubWFwKChnb29kKSA9PiBnb29kLmFtb3VudCkpIC0gc3VtKGV4dHJhcy5tYXAoKGV4dHJhKSA9PiBleHRyYS5hbW91bnQpKTtcbiAgaWYgKHJvdW5kaW5nKSBleHRyYXMucHVzaChmaWxsKEV4dHJhLCB7IGtpbmQ6IFwicm91bmRpbmdcIiwgYW1vdW50OiByb3VuZGluZyB9KSk7XG4gIHJldHVybiBmaWxsKFJlZnVuZCwgeyBnb29kczogcmV0dXJuZWQsIGV4dHJhcywgdG90YWwgfSk7XG59XG5cbi8qKiBBbGwgdGhhdCBpcyBsZWZ0IG9mIGEgYmlsbDogd2l0aCBubyByZWZ1bmQgYmVmb3JlIGl0LCB0aGUgcmVmdW5kIG9mIGEgdm9pZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWZ1bmRSZXN0KGJpbGw6IEJpbGwsIGVhcmxpZXI6IHJlYWRvbmx5IFJlZnVuZFtdID0gW10pOiBSZWZ1bmQge1xuICBjb25zdCBiZWZvcmUgPSB0YWtlbkJhY2soYmlsbCwgZWFybGllcik7XG4gIGNvbnN0IHJlc3QgPSBiaWxsLmdvb2RzLmZsYXRNYXAoKGdvb2QsIG9mKSA9PiB7XG4gICAgY29uc3QgbGVmdCA9IGdvb2QucXR5X21pbGxpIC0gYmVmb3JlW29mXSE7XG4gICAgcmV0dXJuIGxlZnQgPiAwID8gW2ZpbGwoUmV0dXJuLCB7IG9mLCBxdHlfbWlsbGk6IGxlZnQgfSldIDogW107XG4gIH0pO1xuICByZXR1cm4gcmVmdW5kKGJpbGwsIHJlc3QsIGVhcmxpZXIpO1xufVxuXG4vKiogSG93IG11Y2ggb2YgZXZlcnkgZ29vZCBoYXMgY29tZSBiYWNrIGFscmVhZHksIGluIHRob3VzYW5kdGhzLCBieSB0aGUgZ29vZCdzIG51bWJlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YWtlbkJhY2soYmlsbDogQmlsbCwgZWFybGllcjogcmVhZG9ubHkgUmVmdW5kW10pOiBudW1iZXJbXSB7XG4gIGNvbnN0IGJhY2sgPSBiaWxsLmdvb2RzLm1hcCgoKSA9PiAwKTtcbiAgZm9yIChjb25zdCBkb25lIG9mIGVhcmxpZXIpIGZvciAoY29uc3QgZ29vZCBvZiBkb25lLmdvb2RzKSBiYWNrW2dvb2Qub2ZdISArPSBnb29kLnF0eV9taWxsaTtcbiAgcmV0dXJuIGJhY2s7XG59XG5cbi8qKiBBbiBleHRyYSdzIG1vbmV5IChhZGRlZCBvciBpbmNsdWRlZCkgcGVyIGdvb2Q6IGEgc2VydmljZSBvdmVyIGFsbCBnb29kcywgYSB0YXggb3ZlciB0aG9zZSBpdCBjb3ZlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gc2hhcmVzQnlHb29kKGJpbGw6IEJpbGwsIGV4dHJhOiBFeHRyYSk6IG51bWJlcltdIHtcbiAgcmV0dXJuIHNoYXJlZChiaWxsLCBleHRyYSwgZXh0cmEuYW1vdW50IHx8IGV4dHJhLmluY2x1ZGVkKTtcbn1cblxuLyoqIFNvbWV0aGluZyBvZiBhbiBleHRyYSwgaXRzIG1vbmV5IG9yIHdoYXQgaXRzIHJhdGUgd2FzIHRha2VuIG9mLCBwZXIgZ29vZCB0aGF0IGJlYXJzIGl0LiAqL1xuZnVuY3Rpb24gc2hhcmVkKGJpbGw6IEJpbGwsIGV4dHJhOiBFeHRyYSwgd2hvbGU6IG51bWJlcik6IG51bWJlcltdIHtcbiAgY29uc3QgYmVhcnMgPSAoZ29vZDogR29vZCkgPT4gZXh0cmEua2luZCAhPT0gXCJ0YXhcIiB8fCBnb29kLnRheCA9PT0gZXh0cmEuY29kZTtcbiAgbGV0IHdlaWdodHMgPSBiaWxsLmdvb2RzLm1hcCgoZ29vZCkgPT4gKGJlYXJzKGdvb2QpID8gbmV0T2YoZ29vZCkgOiAwKSk7XG4gIGlmICghd2VpZ2h0cy5zb21lKCh3ZWlnaHQpID0+IHdlaWdodCkpIHdlaWdodHMgPSBiaWxsLmdvb2RzLm1hcCgoZ29vZCkgPT4gKGJlYXJzKGdvb2QpID8gZ29vZC5hbW91bnQgOiAwKSk7XG4gIHJldHVybiB3ZWlnaHRzLnNvbWUoKHdlaWdodCkgPT4gd2VpZ2h0KSA/IHNwcmVhZCh3aG9sZSwgd2VpZ2h0cykgOiB3ZWlnaHRzLm1hcCgoKSA9PiAwKTtcbn1cblxuLyoqIFdoYXQgYSBnb29kIGJyaW5ncyBhZnRlciBldmVyeSBkaXNjb3VudC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZXRPZihnb29kOiBHb29kKTogbnVtYmVyIHtcbiAgcmV0dXJuIGdvb2QuYW1vdW50IC0gZ29vZC5vZmY7XG59XG5cbmZ1bmN0aW9uIHBhcnQod2hvbGU6IG51bWJlciwgZ29vZDogR29vZCwgYmFja01pbGxpOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbXVsRGl2Rmxvb3Iod2hvbGUsIGJhY2tNaWxsaSwgZ29vZC5xdHlfbWlsbGkpO1xufVxuXG4vKipcbiAqIFNlcnZpY2UgYW5kIHRheCBnaXZlbiBiYWNrIGJldHdlZW4gdHdvIHN0YXRlcyBvZiB0aGUgZ29vZHM7IGRpc2NvdW50cyBhcmUgaW5zaWRlIHRoZSBnb29kcycgbmV0cyBhbHJlYWR5LlxuICpcbiAqIFdoYXQgdGhlIHJhdGUgd2FzIHRha2VuIG9mICh0aGUgRFBQLCBvciB0aGUgYmFzZSB3aGVyZSB0aGV5IGFyZSBvbmUpIGdvZXMgYmFjayBsaWtlIHRoZSBtb25leTsgdGhlIGJhc2UgZm9sbG93cyB0aGUgRFBQIGluXG4gKiBwcm9wb3J0aW9uLCByb3VuZGVkIHVwLlxuICovXG5mdW5jdGlvbiBleHRyYXNCYWNrKGJpbGw6IEJpbGwsIGJlZm9yZTogcmVhZG9ubHkgbnVtYmVyW10sIGFmdGVyOiByZWFkb25seSBudW1iZXJbXSk6IEV4dHJhW10ge1xuICBjb25zdCBmb3VuZDogRXh0cmFbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGV4dHJhIG9mIGJpbGwuZXh0cmFzKSB7XG4gICAgaWYgKGV4dHJhLmtpbmQgIT09IFwic2VydmljZVwiICYmIGV4dHJhLmtpbmQgIT09IFwidGF4XCIpIGNvbnRpbnVlO1xuICAgIGNvbnN0IFtvbGQsIG5vd10gPSBbYmFja0F0KGJpbGwsIGV4dHJhLCBiZWZvcmUpLCBiYWNrQXQoYmlsbCwgZXh0cmEsIGFmdGVyKV07XG4gICAgY29uc3QgbW9uZXkgPSBub3cubW9uZXkgLSBvbGQubW9uZXk7XG4gICAgY29uc3QgcmF0ZWQgPSBub3cucmF0ZWQgLSBvbGQucmF0ZWQ7XG4gICAgaWYgKCFtb25leSAmJiAhcmF0ZWQpIGNvbnRpbnVlO1xuICAgIGZvdW5kLnB1c2goXG4gICAgICBmaWxsKEV4dHJhLCB7XG4gICAgICAgIGtpbmQ6IGV4dHJhLmtpbmQsXG4gICAgICAgIGNvZGU6IGV4dHJhLmNvZGUsXG4gICAgICAgIHBlcm1pbGxlOiBleHRyYS5wZXJtaWxsZSxcbiAgICAgICAgYmFzZTogZXh0cmEuZHBwID8gaW5Qcm9wb3J0aW9uKGV4dHJhLmJhc2UsIG5vdy5yYXRlZCwgZXh0cmEuZHBwKSAtIGluUHJvcG9ydGlvbihleHRyYS5iYXNlLCBvbGQucmF0ZWQsIGV4dHJhLmRwcCkgOiByYXRlZCxcbiAgICAgICAgZHBwOiBleHRyYS5kcHAgPyByYXRlZCA6IDAsXG4gICAgICAgIGluY2x1ZGVkOiBleHRyYS5pbmNsdWRlZCA/IG1vbmV5IDogMCxcbiAgICAgICAgYW1vdW50OiBleHRyYS5pbmNsdWRlZCA/IDAgOiBtb25leSxcbiAgICAgIH0pLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufVxuXG4vKiogT2YgYW4gZXh0cmEncyBtb25leSwgYW5kIG9mIHdoYXQgaXRzIHJhdGUgd2FzIHRha2VuIG9mLCBzbyBtdWNoIGhhcyBjb21lIGJhY2sgb25jZSBzbyBtdWNoIG9mIHRoZSBnb29kcyBoYXMuICovXG5mdW5jdGlvbiBiYWNrQXQoYmlsbDogQmlsbCwgZXh0cmE6IEV4dHJhLCBiYWNrOiByZWFkb25seSBudW1iZXJbXSk6IHsgcmVhZG9ubHkgbW9uZXk6IG51bWJlcjsgcmVhZG9ubHkgcmF0ZWQ6IG51bWJlciB9IHtcbiAgY29uc3QgcGFydGVkID0gKHNoYXJlczogcmVhZG9ubHkgbnVtYmVyW10pID0+IHN1bShiaWxsLmdvb2RzLm1hcCgoZ29vZCwgb2YpID0+IHBhcnQoc2hhcmVzW29mXSEsIGdvb2QsIGJhY2tbb2ZdISkpKTtcbiAgcmV0dXJuIHtcbiAgICBtb25leTogcGFydGVkKHNoYXJlZChiaWxsLCBleHRyYSwgZXh0cmEuYW1vdW50IHx8IGV4dHJhLmluY2x1ZGVkKSksXG4gICAgcmF0ZWQ6IHBhcnRlZChzaGFyZWQoYmlsbCwgZXh0cmEsIGV4dHJhLmRwcCB8fCBleHRyYS5iYXNlKSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIGluUHJvcG9ydGlvbih3aG9sZTogbnVtYmVyLCBwYXJ0OiBudW1iZXIsIG9mOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gLW11bERpdkZsb29yKC13aG9sZSwgcGFydCwgb2YpO1xufVxuXG4vKiogV2hhdCBoYXMgYmVlbiBwYWlkIG91dCwgYWxsIHJlZnVuZHMgdG9nZXRoZXIsIG9uY2Ugc28gbXVjaCBoYXMgY29tZSBiYWNrLiAqL1xuZnVuY3Rpb24gcGF5b3V0KGJpbGw6IEJpbGwsIGJhY2s6IHJlYWRvbmx5IG51bWJlcltdLCBtdWx0aXBsZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgZ29vZHMgPSBiaWxsLmdvb2RzO1xuICBpZiAoZ29vZHMuZXZlcnkoKGdvb2QsIG9mKSA9PiBnb29kLnF0eV9taWxsaSA9PT0gYmFja1tvZl0pKSByZXR1cm4gYmlsbC50b3RhbDtcbiAgY29uc3Qgbm9uZSA9IGdvb2RzLm1hcCgoKSA9PiAwKTtcbiAgbGV0IHBhcnRzID0gc3VtKGdvb2RzLm1hcCgoZ29vZCwgb2YpID0+IHBhcnQobmV0T2YoZ29vZCksIGdvb2QsIGJhY2tbb2ZdISkpKTtcbiAgcGFydHMgKz0gc3VtKGV4dHJhc0JhY2soYmlsbCwgbm9uZSwgYmFjaykubWFwKChleHRyYSkgPT4gZXh0cmEuYW1vdW50KSk7XG4gIGNvbnN0IHdob2xlID0gYmlsbC50b3RhbCAtIHN1bShiaWxsLmV4dHJhcy5maWx0ZXIoKGV4dHJhKSA9PiBleHRyYS5raW5kID09PSBcInJvdW5kaW5nXCIpLm1hcCgoZXh0cmEpID0+IGV4dHJhLmFtb3VudCkpO1xuICBjb25zdCBwYWlkID0gd2hvbGUgPyBtdWxEaXZGbG9vcihwYXJ0cywgYmlsbC50b3RhbCwgd2hvbGUpIDogMDtcbiAgcmV0dXJuIHBhaWQgLSBtb2R1bG8ocGFpZCwgbXVsdGlwbGUpO1xufVxuIiwgImNvbnN0IG1lc3NhZ2VzID0ge1xuICBBYm9ydEVycm9yOiBcIkEgcmVxdWVzdCB3YXMgYWJvcnRlZCwgZm9yIGV4YW1wbGUgdGhyb3VnaCBhIGNhbGwgdG8gSURCVHJhbnNhY3Rpb24uYWJvcnQuXCIsXG4gIENvbnN0cmFpbnRFcnJvcjogXCJBIG11dGF0aW9uIG9wZXJhdGlvbiBpbiB0aGUgdHJhbnNhY3Rpb24gZmFpbGVkIGJlY2F1c2UgYSBjb25zdHJhaW50IHdhcyBub3Qgc2F0aXNmaWVkLiBGb3IgZXhhbXBsZSwgYW4gb2JqZWN0IHN1Y2ggYXMgYW4gb2JqZWN0IHN0b3JlIG9yIGluZGV4IGFscmVhZHkgZXhpc3RzIGFuZCBhIHJlcXVlc3QgYXR0ZW1wdGVkIHRvIGNyZWF0ZSBhIG5ldyBvbmUuXCIsXG4gIERhdGFDbG9uZUVycm9yOiBcIlRoZSBkYXRhIGJlaW5nIHN0b3JlZCBjb3VsZCBub3QgYmUgY2xvbmVkIGJ5IHRoZSBpbnRlcm5hbCBzdHJ1Y3R1cmVkIGNsb25pbmcgYWxnb3JpdGhtLlwiLFxuICBEYXRhRXJyb3I6IFwiRGF0YSBwcm92aWRlZCB0byBhbiBvcGVyYXRpb24gZG9lcyBub3QgbWVldCByZXF1aXJlbWVudHMuXCIsXG4gIEludmFsaWRBY2Nlc3NFcnJvcjogXCJBbiBpbnZhbGlkIG9wZXJhdGlvbiB3YXMgcGVyZm9ybWVkIG9uIGFuIG9iamVjdC4gRm9yIGV4YW1wbGUgdHJhbnNhY3Rpb24gY3JlYXRpb24gYXR0ZW1wdCB3YXMgbWFkZSwgYnV0IGFuIGVtcHR5IHNjb3BlIHdhcyBwcm92aWRlZC5cIixcbiAgSW52YWxpZFN0YXRlRXJyb3I6IFwiQW4gb3BlcmF0aW9uIHdhcyBjYWxsZWQgb24gYW4gb2JqZWN0IG9uIHdoaWNoIGl0IGlzIG5vdCBhbGxvd2VkIG9yIGF0IGEgdGltZSB3aGVuIGl0IGlzIG5vdCBhbGxvd2VkLiBBbHNvIG9jY3VycyBpZiBhIHJlcXVlc3QgaXMgbWFkZSBvbiBhIHNvdXJjZSBvYmplY3QgdGhhdCBoYXMgYmVlbiBkZWxldGVkIG9yIHJlbW92ZWQuIFVzZSBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3Igb3IgUmVhZE9ubHlFcnJvciB3aGVuIHBvc3NpYmxlLCBhcyB0aGV5IGFyZSBtb3JlIHNwZWNpZmljIHZhcmlhdGlvbnMgb2YgSW52YWxpZFN0YXRlRXJyb3IuXCIsXG4gIE5vdEZvdW5kRXJyb3I6IFwiVGhlIG9wZXJhdGlvbiBmYWlsZWQgYmVjYXVzZSB0aGUgcmVxdWVzdGVkIGRhdGFiYXNlIG9iamVjdCBjb3VsZCBub3QgYmUgZm91bmQuIEZvciBleGFtcGxlLCBhbiBvYmplY3Qgc3RvcmUgZGlkIG5vdCBleGlzdCBidXQgd2FzIGJlaW5nIG9wZW5lZC5cIixcbiAgUmVhZE9ubHlFcnJvcjogJ1RoZSBtdXRhdGluZyBvcGVyYXRpb24gd2FzIGF0dGVtcHRlZCBpbiBhIFwicmVhZG9ubHlcIiB0cmFuc2FjdGlvbi4nLFxuICBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3I6IFwiQSByZXF1ZXN0IHdhcyBwbGFjZWQgYWdhaW5zdCBhIHRyYW5zYWN0aW9uIHdoaWNoIGlzIGN1cnJlbnRseSBub3QgYWN0aXZlLCBvciB3aGljaCBpcyBmaW5pc2hlZC5cIixcbiAgU3ludGF4RXJyb3I6IFwiVGhlIGtleXBhdGggYXJndW1lbnQgY29udGFpbnMgYW4gaW52YWxpZCBrZXkgcGF0aFwiLFxuICBWZXJzaW9uRXJyb3I6IFwiQW4gYXR0ZW1wdCB3YXMgbWFkZSB0byBvcGVuIGEgZGF0YWJhc2UgdXNpbmcgYSBsb3dlciB2ZXJzaW9uIHRoYW4gdGhlIGV4aXN0aW5nIHZlcnNpb24uXCJcbn07XG5cbi8vIENhbm5vdCBzZXQgYW4gZXJyb3IgY29kZSBvbiBhbiBlcnJvciB1c2luZyB0aGUgbm9ybWFsIHNldHRlcjtcbi8vIHRoaXMgbGVhZHMgdG8gXCJDYW5ub3Qgc2V0IHByb3BlcnR5IGNvZGUgb2YgIHdoaWNoIGhhcyBvbmx5IGEgZ2V0dGVyXCJcbmNvbnN0IHNldEVycm9yQ29kZSA9IChlcnJvciwgdmFsdWUpID0+IHtcbiAgT2JqZWN0LmRlZmluZVByb3BlcnR5KGVycm9yLCAnY29kZScsIHtcbiAgICB2YWx1ZSxcbiAgICB3cml0YWJsZTogZmFsc2UsXG4gICAgZW51bWVyYWJsZTogdHJ1ZSxcbiAgICBjb25maWd1cmFibGU6IGZhbHNlXG4gIH0pO1xufTtcbmV4cG9ydCBjbGFzcyBBYm9ydEVycm9yIGV4dGVuZHMgRE9NRXhjZXB0aW9uIHtcbiAgY29uc3RydWN0b3IobWVzc2FnZSA9IG1lc3NhZ2VzLkFib3J0RXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIkFib3J0RXJyb3JcIik7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBDb25zdHJhaW50RXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuQ29uc3RyYWludEVycm9yKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgXCJDb25zdHJhaW50RXJyb3JcIik7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBEYXRhQ2xvbmVFcnJvciBleHRlbmRzIERPTUV4Y2VwdGlvbiB7XG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2UgPSBtZXNzYWdlcy5EYXRhQ2xvbmVFcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiRGF0YUNsb25lRXJyb3JcIik7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBEYXRhRXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuRGF0YUVycm9yKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgXCJEYXRhRXJyb3JcIik7XG4gICAgc2V0RXJyb3JDb2RlKHRoaXMsIDApO1xuICB9XG59XG5leHBvcnQgY2xhc3MgSW52YWxpZEFjY2Vzc0Vycm9yIGV4dGVuZHMgRE9NRXhjZXB0aW9uIHtcbiAgY29uc3RydWN0b3IobWVzc2FnZSA9IG1lc3NhZ2VzLkludmFsaWRBY2Nlc3NFcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiSW52YWxpZEFjY2Vzc0Vycm9yXCIpO1xuICB9XG59XG5leHBvcnQgY2xhc3MgSW52YWxpZFN0YXRlRXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuSW52YWxpZFN0YXRlRXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIkludmFsaWRTdGF0ZUVycm9yXCIpO1xuICAgIHNldEVycm9yQ29kZSh0aGlzLCAxMSk7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBOb3RGb3VuZEVycm9yIGV4dGVuZHMgRE9NRXhjZXB0aW9uIHtcbiAgY29uc3RydWN0b3IobWVzc2FnZSA9IG1lc3NhZ2VzLk5vdEZvdW5kRXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIk5vdEZvdW5kRXJyb3JcIik7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBSZWFkT25seUVycm9yIGV4dGVuZHMgRE9NRXhjZXB0aW9uIHtcbiAgY29uc3RydWN0b3IobWVzc2FnZSA9IG1lc3NhZ2VzLlJlYWRPbmx5RXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIlJlYWRPbmx5RXJyb3JcIik7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBTeW50YXhFcnJvciBleHRlbmRzIERPTUV4Y2VwdGlvbiB7XG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2UgPSBtZXNzYWdlcy5WZXJzaW9uRXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIlN5bnRheEVycm9yXCIpO1xuICAgIHNldEVycm9yQ29kZSh0aGlzLCAxMik7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgXCJUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3JcIik7XG4gICAgc2V0RXJyb3JDb2RlKHRoaXMsIDApO1xuICB9XG59XG5leHBvcnQgY2xhc3MgVmVyc2lvbkVycm9yIGV4dGVuZHMgRE9NRXhjZXB0aW9uIHtcbiAgY29uc3RydWN0b3IobWVzc2FnZSA9IG1lc3NhZ2VzLlZlcnNpb25FcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiVmVyc2lvbkVycm9yXCIpO1xuICB9XG59IiwgImV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGlzU2hhcmVkQXJyYXlCdWZmZXIoaW5wdXQpIHtcbiAgcmV0dXJuIHR5cGVvZiBTaGFyZWRBcnJheUJ1ZmZlciAhPT0gXCJ1bmRlZmluZWRcIiAmJiBpbnB1dCBpbnN0YW5jZW9mIFNoYXJlZEFycmF5QnVmZmVyO1xufSIsICJpbXBvcnQgaXNTaGFyZWRBcnJheUJ1ZmZlciBmcm9tIFwiLi9pc1NoYXJlZEFycmF5QnVmZmVyLmpzXCI7XG5leHBvcnQgY29uc3QgSU5WQUxJRF9UWVBFID0gU3ltYm9sKFwiSU5WQUxJRF9UWVBFXCIpO1xuZXhwb3J0IGNvbnN0IElOVkFMSURfVkFMVUUgPSBTeW1ib2woXCJJTlZBTElEX1ZBTFVFXCIpO1xuXG4vLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNjb252ZXJ0LXZhbHVlLXRvLWtleVxuLy8gVGhlIFwid2l0aG91dCBleGNlcHRpb25zXCIgdmVyc2lvbiBpcyBiZWNhdXNlIHdlIHR5cGljYWxseSB3YW50IHRvIHRocm93IGV4Y2VwdGlvbnMgKERhdGFFcnJvcikgYnV0IG5vdCBmb3Jcbi8vIHRoZSBcImlzIHBvdGVudGlhbGx5IHZhbGlkIGtleSByYW5nZVwiIHJvdXRpbmUuXG5jb25zdCB2YWx1ZVRvS2V5V2l0aG91dFRocm93aW5nID0gKGlucHV0LCBzZWVuKSA9PiB7XG4gIGlmICh0eXBlb2YgaW5wdXQgPT09IFwibnVtYmVyXCIpIHtcbiAgICBpZiAoaXNOYU4oaW5wdXQpKSB7XG4gICAgICAvLyBJZiBpbnB1dCBpcyBOYU4gdGhlbiByZXR1cm4gXCJpbnZhbGlkIHZhbHVlXCIuXG4gICAgICByZXR1cm4gSU5WQUxJRF9WQUxVRTtcbiAgICB9XG4gICAgcmV0dXJuIGlucHV0O1xuICB9IGVsc2UgaWYgKE9iamVjdC5wcm90b3R5cGUudG9TdHJpbmcuY2FsbChpbnB1dCkgPT09IFwiW29iamVjdCBEYXRlXVwiKSB7XG4gICAgY29uc3QgbXMgPSBpbnB1dC52YWx1ZU9mKCk7XG4gICAgaWYgKGlzTmFOKG1zKSkge1xuICAgICAgLy8gSWYgbXMgaXMgTmFOIHRoZW4gcmV0dXJuIFwiaW52YWxpZCB2YWx1ZVwiLlxuICAgICAgcmV0dXJuIElOVkFMSURfVkFMVUU7XG4gICAgfVxuICAgIHJldHVybiBuZXcgRGF0ZShtcyk7XG4gIH0gZWxzZSBpZiAodHlwZW9mIGlucHV0ID09PSBcInN0cmluZ1wiKSB7XG4gICAgcmV0dXJuIGlucHV0O1xuICB9IGVsc2UgaWYgKFxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZWYtZm9yLWRmbi1idWZmZXItc291cmNlLXR5cGVcbiAgaW5wdXQgaW5zdGFuY2VvZiBBcnJheUJ1ZmZlciB8fCBpc1NoYXJlZEFycmF5QnVmZmVyKGlucHV0KSB8fCB0eXBlb2YgQXJyYXlCdWZmZXIgIT09IFwidW5kZWZpbmVkXCIgJiYgQXJyYXlCdWZmZXIuaXNWaWV3ICYmIEFycmF5QnVmZmVyLmlzVmlldyhpbnB1dCkpIHtcbiAgICAvLyBXZSBjYW4ndCBjb25zaXN0ZW50bHkgdGVzdCBkZXRhY2hlZG5lc3MsIHNvIGluc3RlYWQgd2UgY2hlY2sgaWYgYnl0ZUxlbmd0aCA9PT0gMFxuICAgIC8vIFRoaXMgaXNuJ3QgZm9vbHByb29mLCBidXQgdGhlcmUncyBubyBwZXJmZWN0IHdheSB0byBkZXRlY3QgaWYgVWludDhBcnJheXMgb3JcbiAgICAvLyBTaGFyZWRBcnJheUJ1ZmZlcnMgYXJlIGRldGFjaGVkXG4gICAgaWYgKFwiZGV0YWNoZWRcIiBpbiBpbnB1dCA/IGlucHV0LmRldGFjaGVkIDogaW5wdXQuYnl0ZUxlbmd0aCA9PT0gMCkge1xuICAgICAgLy8gSWYgaW5wdXQgaXMgZGV0YWNoZWQgdGhlbiByZXR1cm4gXCJpbnZhbGlkIHZhbHVlXCIuXG4gICAgICByZXR1cm4gSU5WQUxJRF9WQUxVRTtcbiAgICB9XG4gICAgbGV0IGFycmF5QnVmZmVyO1xuICAgIGxldCBvZmZzZXQgPSAwO1xuICAgIGxldCBsZW5ndGggPSAwO1xuICAgIGlmIChpbnB1dCBpbnN0YW5jZW9mIEFycmF5QnVmZmVyIHx8IGlzU2hhcmVkQXJyYXlCdWZmZXIoaW5wdXQpKSB7XG4gICAgICBhcnJheUJ1ZmZlciA9IGlucHV0O1xuICAgICAgbGVuZ3RoID0gaW5wdXQuYnl0ZUxlbmd0aDtcbiAgICB9IGVsc2Uge1xuICAgICAgYXJyYXlCdWZmZXIgPSBpbnB1dC5idWZmZXI7XG4gICAgICBvZmZzZXQgPSBpbnB1dC5ieXRlT2Zmc2V0O1xuICAgICAgbGVuZ3RoID0gaW5wdXQuYnl0ZUxlbmd0aDtcbiAgICB9XG4gICAgcmV0dXJuIGFycmF5QnVmZmVyLnNsaWNlKG9mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoKTtcbiAgfSBlbHNlIGlmIChBcnJheS5pc0FycmF5KGlucHV0KSkge1xuICAgIGlmIChzZWVuID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHNlZW4gPSBuZXcgU2V0KCk7XG4gICAgfSBlbHNlIGlmIChzZWVuLmhhcyhpbnB1dCkpIHtcbiAgICAgIC8vIElmIHNlZW4gY29udGFpbnMgaW5wdXQsIHRoZW4gcmV0dXJuIFwiaW52YWxpZCB2YWx1ZVwiLlxuICAgICAgcmV0dXJuIElOVkFMSURfVkFMVUU7XG4gICAgfVxuICAgIHNlZW4uYWRkKGlucHV0KTtcblxuICAgIC8vIFRoaXMgYWxnb3JpdGhtIGlzIHRyaWNreSB0byBhY2NvdW50IGZvciBgYmluZGluZ3MtaW5qZWN0LWtleXMtYnlwYXNzLmFueS5qc2AuIFdlIF9zaG91bGRfIHJldHVybiBlYXJseSB3aGVuXG4gICAgLy8gZW5jb3VudGVyaW5nIGFuIGludmFsaWQga2V5L3R5cGUsIGJ1dCB3ZSBhbHNvIG5lZWQgdG8gYXZvaWQgdHJpZ2dlcmluZyBgT2JqZWN0LnByb3RvdHlwZVsnMTAnXWAgaWYgaXQncyBiZWVuXG4gICAgLy8gb3ZlcnJpZGRlbi4gT25lIHNpbXBsZSB3YXkgdG8gZG8gdGhpcyAoYW5kIHdoaWNoIGRvZXNuJ3QgcmVseSBvbiBzcGFyc2UgYXJyYXlzIG9yIG90aGVyIGV4b3RpYyBzb2x1dGlvbnMgdGhhdFxuICAgIC8vIGNvdWxkIGNhdXNlIGRlLW9wdHMpIGlzIHRvIHVzZSBgQXJyYXkuZnJvbSgpYCB3aXRoIGEgbWFwcGVyIGZ1bmN0aW9uLCB3aGljaCBkb2VzIG5vdCB0cmlnZ2VyIHRoZSBwcm90b3R5cGVcbiAgICAvLyBzZXR0ZXIgWzFdLiBJdCBkb2VzIHByZXZlbnQgYW4gZWFybHkgcmV0dXJuLCBidXQgd2UgY2FuIGF0IGxlYXN0IHNob3J0LWNpcmN1aXQgaW5zaWRlIHRoZSBtYXBwZXIgZnVuY3Rpb25cbiAgICAvLyAod2hpY2ggaXNuJ3Qgc3RyaWN0bHkgbmVjZXNzYXJ5IHRvIHBhc3MgdGhlIFdQVHMsIGJ1dCBpcyBjbG9zZXIgdG8gdGhlIHNwZWMpLlxuICAgIC8vIFsxXTogU2VlIGh0dHBzOi8vdGMzOS5lcy9lY21hMjYyL211bHRpcGFnZS9pbmRleGVkLWNvbGxlY3Rpb25zLmh0bWwjc2VjLWFycmF5LmZyb20sIHNwZWNpZmljYWxseVxuICAgIC8vICAgICAgdGhlIGNoYWluIENyZWF0ZURhdGFQcm9wZXJ0eU9yVGhyb3cgLT4gQ3JlYXRlRGF0YVByb3BlcnR5IC0+IERlZmluZU93blByb3BlcnR5IHdoaWNoIGRlZmluZXNcbiAgICAvLyAgICAgIHRoZSBhcnJheSBlbGVtZW50IGFzIGFuIFwib3duXCIgcHJvcGVydHkuXG4gICAgbGV0IGhhc0ludmFsaWQgPSBmYWxzZTtcbiAgICBjb25zdCBrZXlzID0gQXJyYXkuZnJvbSh7XG4gICAgICBsZW5ndGg6IGlucHV0Lmxlbmd0aFxuICAgIH0sIChfLCBpKSA9PiB7XG4gICAgICBpZiAoaGFzSW52YWxpZCkge1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICBjb25zdCBob3AgPSBPYmplY3QuaGFzT3duKGlucHV0LCBpKTtcbiAgICAgIGlmICghaG9wKSB7XG4gICAgICAgIC8vIElmIGhvcCBpcyBmYWxzZSwgcmV0dXJuIFwiaW52YWxpZCB2YWx1ZVwiLlxuICAgICAgICBoYXNJbnZhbGlkID0gdHJ1ZTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgY29uc3QgZW50cnkgPSBpbnB1dFtpXTtcbiAgICAgIGNvbnN0IGtleSA9IHZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcoZW50cnksIHNlZW4pO1xuICAgICAgLy8gSWYga2V5IGlzIFwiaW52YWxpZCB2YWx1ZVwiIG9yIFwiaW52YWxpZCB0eXBlXCIgYWJvcnQgdGhlc2Ugc3RlcHMgYW5kIHJldHVybiBcImludmFsaWQgdmFsdWVcIi5cbiAgICAgIGlmIChrZXkgPT09IElOVkFMSURfVkFMVUUgfHwga2V5ID09PSBJTlZBTElEX1RZUEUpIHtcbiAgICAgICAgaGFzSW52YWxpZCA9IHRydWU7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIHJldHVybiBrZXk7XG4gICAgfSk7XG4gICAgaWYgKGhhc0ludmFsaWQpIHtcbiAgICAgIHJldHVybiBJTlZBTElEX1ZBTFVFO1xuICAgIH1cbiAgICByZXR1cm4ga2V5cztcbiAgfSBlbHNlIHtcbiAgICAvLyBPdGhlcndpc2U6IFJldHVybiBcImludmFsaWQgdHlwZVwiLlxuICAgIHJldHVybiBJTlZBTElEX1RZUEU7XG4gIH1cbn07XG5leHBvcnQgZGVmYXVsdCB2YWx1ZVRvS2V5V2l0aG91dFRocm93aW5nOyIsICJpbXBvcnQgeyBEYXRhRXJyb3IgfSBmcm9tIFwiLi9lcnJvcnMuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5V2l0aG91dFRocm93aW5nLCB7IElOVkFMSURfVFlQRSwgSU5WQUxJRF9WQUxVRSB9IGZyb20gXCIuL3ZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcuanNcIjtcbi8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2NvbnZlcnQtdmFsdWUtdG8ta2V5XG4vLyBQbHVzIHRocm93aW5nIGEgRGF0YUVycm9yIGZvciBpbnZhbGlkIHZhbHVlL2ludmFsaWQga2V5LCB3aGljaCBpcyBjb21tb25seSBkb25lXG4vLyBpbiBsb3RzIG9mIEluZGV4ZWREQiBvcGVyYXRpb25zXG5jb25zdCB2YWx1ZVRvS2V5ID0gKGlucHV0LCBzZWVuKSA9PiB7XG4gIGNvbnN0IHJlc3VsdCA9IHZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcoaW5wdXQsIHNlZW4pO1xuICBpZiAocmVzdWx0ID09PSBJTlZBTElEX1ZBTFVFIHx8IHJlc3VsdCA9PT0gSU5WQUxJRF9UWVBFKSB7XG4gICAgLy8gSWYga2V5IGlzIFwiaW52YWxpZCB2YWx1ZVwiIG9yIFwiaW52YWxpZCB0eXBlXCIsIHRocm93IGEgXCJEYXRhRXJyb3JcIiBET01FeGNlcHRpb25cbiAgICB0aHJvdyBuZXcgRGF0YUVycm9yKCk7XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn07XG5leHBvcnQgZGVmYXVsdCB2YWx1ZVRvS2V5OyIsICJpbXBvcnQgeyBEYXRhRXJyb3IgfSBmcm9tIFwiLi9lcnJvcnMuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5IGZyb20gXCIuL3ZhbHVlVG9LZXkuanNcIjtcbmNvbnN0IGdldFR5cGUgPSB4ID0+IHtcbiAgaWYgKHR5cGVvZiB4ID09PSBcIm51bWJlclwiKSB7XG4gICAgcmV0dXJuIFwiTnVtYmVyXCI7XG4gIH1cbiAgaWYgKE9iamVjdC5wcm90b3R5cGUudG9TdHJpbmcuY2FsbCh4KSA9PT0gXCJbb2JqZWN0IERhdGVdXCIpIHtcbiAgICByZXR1cm4gXCJEYXRlXCI7XG4gIH1cbiAgaWYgKEFycmF5LmlzQXJyYXkoeCkpIHtcbiAgICByZXR1cm4gXCJBcnJheVwiO1xuICB9XG4gIGlmICh0eXBlb2YgeCA9PT0gXCJzdHJpbmdcIikge1xuICAgIHJldHVybiBcIlN0cmluZ1wiO1xuICB9XG4gIGlmICh4IGluc3RhbmNlb2YgQXJyYXlCdWZmZXIpIHtcbiAgICByZXR1cm4gXCJCaW5hcnlcIjtcbiAgfVxuICB0aHJvdyBuZXcgRGF0YUVycm9yKCk7XG59O1xuXG4vKipcbiAqIENvbXBhcmUgdHdvIGFscmVhZHktbm9ybWFsaXplZCBJbmRleGVkREIga2V5cyAoaS5lLiBrZXlzIHRoYXQgaGF2ZSBhbHJlYWR5XG4gKiBiZWVuIHJ1biB0aHJvdWdoIGB2YWx1ZVRvS2V5YCkuIFVzZSB0aGlzIG9uIGludGVybmFsL2hvdCBwYXRocyB3aGVyZSBrZXlzXG4gKiBhcmUga25vd24gdG8gYmUgdmFsaWQgdG8gYXZvaWQgcmVkdW5kYW50IGB2YWx1ZVRvS2V5YCBjb252ZXJzaW9ucy5cbiAqXG4gKiBGb3IgY29tcGFyaW5nIHJhdy91bnRydXN0ZWQgaW5wdXQsIHVzZSB0aGUgZGVmYXVsdC1leHBvcnRlZCBgY21wYCBpbnN0ZWFkIOKAlFxuICogaXQgdmFsaWRhdGVzIGFuZCBub3JtYWxpemVzIGJvdGggYXJndW1lbnRzIGJlZm9yZSBjb21wYXJpbmcuXG4gKi9cbmV4cG9ydCBjb25zdCBjbXBLZXlzID0gKGZpcnN0LCBzZWNvbmQpID0+IHtcbiAgY29uc3QgdDEgPSBnZXRUeXBlKGZpcnN0KTtcbiAgY29uc3QgdDIgPSBnZXRUeXBlKHNlY29uZCk7XG4gIGlmICh0MSAhPT0gdDIpIHtcbiAgICBpZiAodDEgPT09IFwiQXJyYXlcIikge1xuICAgICAgcmV0dXJuIDE7XG4gICAgfVxuICAgIGlmICh0MSA9PT0gXCJCaW5hcnlcIiAmJiAodDIgPT09IFwiU3RyaW5nXCIgfHwgdDIgPT09IFwiRGF0ZVwiIHx8IHQyID09PSBcIk51bWJlclwiKSkge1xuICAgICAgcmV0dXJuIDE7XG4gICAgfVxuICAgIGlmICh0MSA9PT0gXCJTdHJpbmdcIiAmJiAodDIgPT09IFwiRGF0ZVwiIHx8IHQyID09PSBcIk51bWJlclwiKSkge1xuICAgICAgcmV0dXJuIDE7XG4gICAgfVxuICAgIGlmICh0MSA9PT0gXCJEYXRlXCIgJiYgdDIgPT09IFwiTnVtYmVyXCIpIHtcbiAgICAgIHJldHVybiAxO1xuICAgIH1cbiAgICByZXR1cm4gLTE7XG4gIH1cblxuICAvLyBUaGlzIGJsb2NrIGlzIGVmZmVjdGl2ZWx5IHRoZSBzYW1lIGFzIHRoZSBhcnJheSBjb21wYXJpc29uLCBidXQgd2UgYXZvaWQgZXhwZW5zaXZlIGBjbXBLZXlgIGNhbGxzXG4gIGlmICh0MSA9PT0gXCJCaW5hcnlcIikge1xuICAgIGNvbnN0IGZpcnN0Qnl0ZXMgPSBuZXcgVWludDhBcnJheShmaXJzdCk7XG4gICAgY29uc3Qgc2Vjb25kQnl0ZXMgPSBuZXcgVWludDhBcnJheShzZWNvbmQpO1xuICAgIGNvbnN0IGZpcnN0TGVuID0gZmlyc3RCeXRlcy5sZW5ndGg7XG4gICAgY29uc3Qgc2Vjb25kTGVuID0gc2Vjb25kQnl0ZXMubGVuZ3RoO1xuICAgIGNvbnN0IGxlbmd0aCA9IE1hdGgubWluKGZpcnN0TGVuLCBzZWNvbmRMZW4pO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgbGVuZ3RoOyBpKyspIHtcbiAgICAgIGlmIChmaXJzdEJ5dGVzW2ldID4gc2Vjb25kQnl0ZXNbaV0pIHtcbiAgICAgICAgcmV0dXJuIDE7XG4gICAgICB9XG4gICAgICBpZiAoZmlyc3RCeXRlc1tpXSA8IHNlY29uZEJ5dGVzW2ldKSB7XG4gICAgICAgIHJldHVybiAtMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKGZpcnN0TGVuID4gc2Vjb25kTGVuKSB7XG4gICAgICByZXR1cm4gMTtcbiAgICB9XG4gICAgaWYgKGZpcnN0TGVuIDwgc2Vjb25kTGVuKSB7XG4gICAgICByZXR1cm4gLTE7XG4gICAgfVxuICAgIHJldHVybiAwO1xuICB9XG4gIGlmICh0MSA9PT0gXCJBcnJheVwiKSB7XG4gICAgY29uc3QgbGVuZ3RoID0gTWF0aC5taW4oZmlyc3QubGVuZ3RoLCBzZWNvbmQubGVuZ3RoKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGxlbmd0aDsgaSsrKSB7XG4gICAgICBjb25zdCByZXN1bHQgPSBjbXBLZXlzKGZpcnN0W2ldLCBzZWNvbmRbaV0pO1xuICAgICAgaWYgKHJlc3VsdCAhPT0gMCkge1xuICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAoZmlyc3QubGVuZ3RoID4gc2Vjb25kLmxlbmd0aCkge1xuICAgICAgcmV0dXJuIDE7XG4gICAgfVxuICAgIGlmIChmaXJzdC5sZW5ndGggPCBzZWNvbmQubGVuZ3RoKSB7XG4gICAgICByZXR1cm4gLTE7XG4gICAgfVxuICAgIHJldHVybiAwO1xuICB9XG4gIGlmICh0MSA9PT0gXCJEYXRlXCIpIHtcbiAgICBpZiAoZmlyc3QuZ2V0VGltZSgpID09PSBzZWNvbmQuZ2V0VGltZSgpKSB7XG4gICAgICByZXR1cm4gMDtcbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgaWYgKGZpcnN0ID09PSBzZWNvbmQpIHtcbiAgICAgIHJldHVybiAwO1xuICAgIH1cbiAgfVxuICByZXR1cm4gZmlyc3QgPiBzZWNvbmQgPyAxIDogLTE7XG59O1xuXG4vLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNjb21wYXJlLXR3by1rZXlzXG5jb25zdCBjbXAgPSAoZmlyc3QsIHNlY29uZCkgPT4ge1xuICBpZiAoc2Vjb25kID09PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gIH1cbiAgcmV0dXJuIGNtcEtleXModmFsdWVUb0tleShmaXJzdCksIHZhbHVlVG9LZXkoc2Vjb25kKSk7XG59O1xuZXhwb3J0IGRlZmF1bHQgY21wOyIsICJpbXBvcnQgeyBjbXBLZXlzIH0gZnJvbSBcIi4vbGliL2NtcC5qc1wiO1xuaW1wb3J0IHsgRGF0YUVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vbGliL3ZhbHVlVG9LZXkuanNcIjtcbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jcmFuZ2UtY29uY2VwdFxuY2xhc3MgRkRCS2V5UmFuZ2Uge1xuICBzdGF0aWMgb25seSh2YWx1ZSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIHZhbHVlID0gdmFsdWVUb0tleSh2YWx1ZSk7XG4gICAgcmV0dXJuIG5ldyBGREJLZXlSYW5nZSh2YWx1ZSwgdmFsdWUsIGZhbHNlLCBmYWxzZSk7XG4gIH1cbiAgc3RhdGljIGxvd2VyQm91bmQobG93ZXIsIG9wZW4gPSBmYWxzZSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGxvd2VyID0gdmFsdWVUb0tleShsb3dlcik7XG4gICAgcmV0dXJuIG5ldyBGREJLZXlSYW5nZShsb3dlciwgdW5kZWZpbmVkLCBvcGVuLCB0cnVlKTtcbiAgfVxuICBzdGF0aWMgdXBwZXJCb3VuZCh1cHBlciwgb3BlbiA9IGZhbHNlKSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgdXBwZXIgPSB2YWx1ZVRvS2V5KHVwcGVyKTtcbiAgICByZXR1cm4gbmV3IEZEQktleVJhbmdlKHVuZGVmaW5lZCwgdXBwZXIsIHRydWUsIG9wZW4pO1xuICB9XG4gIHN0YXRpYyBib3VuZChsb3dlciwgdXBwZXIsIGxvd2VyT3BlbiA9IGZhbHNlLCB1cHBlck9wZW4gPSBmYWxzZSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoIDwgMikge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBsb3dlciA9IHZhbHVlVG9LZXkobG93ZXIpO1xuICAgIHVwcGVyID0gdmFsdWVUb0tleSh1cHBlcik7XG4gICAgY29uc3QgY21wUmVzdWx0ID0gY21wS2V5cyhsb3dlciwgdXBwZXIpO1xuICAgIGlmIChjbXBSZXN1bHQgPT09IDEgfHwgY21wUmVzdWx0ID09PSAwICYmIChsb3dlck9wZW4gfHwgdXBwZXJPcGVuKSkge1xuICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgIH1cbiAgICByZXR1cm4gbmV3IEZEQktleVJhbmdlKGxvd2VyLCB1cHBlciwgbG93ZXJPcGVuLCB1cHBlck9wZW4pO1xuICB9XG4gIGNvbnN0cnVjdG9yKGxvd2VyLCB1cHBlciwgbG93ZXJPcGVuLCB1cHBlck9wZW4pIHtcbiAgICB0aGlzLmxvd2VyID0gbG93ZXI7XG4gICAgdGhpcy51cHBlciA9IHVwcGVyO1xuICAgIHRoaXMubG93ZXJPcGVuID0gbG93ZXJPcGVuO1xuICAgIHRoaXMudXBwZXJPcGVuID0gdXBwZXJPcGVuO1xuICB9XG5cbiAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYmtleXJhbmdlLWluY2x1ZGVzXG4gIGluY2x1ZGVzKGtleSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICBpZiAodGhpcy5sb3dlciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb25zdCBjbXBSZXN1bHQgPSBjbXBLZXlzKHRoaXMubG93ZXIsIGtleSk7XG4gICAgICBpZiAoY21wUmVzdWx0ID09PSAxIHx8IGNtcFJlc3VsdCA9PT0gMCAmJiB0aGlzLmxvd2VyT3Blbikge1xuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICB9XG4gICAgfVxuICAgIGlmICh0aGlzLnVwcGVyICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvbnN0IGNtcFJlc3VsdCA9IGNtcEtleXModGhpcy51cHBlciwga2V5KTtcbiAgICAgIGlmIChjbXBSZXN1bHQgPT09IC0xIHx8IGNtcFJlc3VsdCA9PT0gMCAmJiB0aGlzLnVwcGVyT3Blbikge1xuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiB0cnVlO1xuICB9XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJLZXlSYW5nZVwiO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGREJLZXlSYW5nZTsiLCAiaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vdmFsdWVUb0tleS5qc1wiO1xuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tc3RlcHMtZm9yLWV4dHJhY3RpbmctYS1rZXktZnJvbS1hLXZhbHVlLXVzaW5nLWEta2V5LXBhdGhcbmNvbnN0IGV4dHJhY3RLZXkgPSAoa2V5UGF0aCwgdmFsdWUpID0+IHtcbiAgaWYgKEFycmF5LmlzQXJyYXkoa2V5UGF0aCkpIHtcbiAgICBjb25zdCByZXN1bHQgPSBbXTtcbiAgICBmb3IgKGxldCBpdGVtIG9mIGtleVBhdGgpIHtcbiAgICAgIC8vIFRoaXMgZG9lc24ndCBtYWtlIHNlbnNlIHRvIG1lIGJhc2VkIG9uIHRoZSBzcGVjLCBidXQgaXQgaXMgbmVlZGVkIHRvIHBhc3MgdGhlIFczQyBLZXlQYXRoIHRlc3RzIChzZWUgc2FtZVxuICAgICAgLy8gY29tbWVudCBpbiB2YWxpZGF0ZUtleVBhdGgpXG4gICAgICBpZiAoaXRlbSAhPT0gdW5kZWZpbmVkICYmIGl0ZW0gIT09IG51bGwgJiYgdHlwZW9mIGl0ZW0gIT09IFwic3RyaW5nXCIgJiYgaXRlbS50b1N0cmluZykge1xuICAgICAgICBpdGVtID0gaXRlbS50b1N0cmluZygpO1xuICAgICAgfVxuICAgICAgY29uc3Qga2V5ID0gZXh0cmFjdEtleShpdGVtLCB2YWx1ZSkua2V5O1xuICAgICAgcmVzdWx0LnB1c2godmFsdWVUb0tleShrZXkpKTtcbiAgICB9XG4gICAgcmV0dXJuIHtcbiAgICAgIHR5cGU6IFwiZm91bmRcIixcbiAgICAgIGtleTogcmVzdWx0XG4gICAgfTtcbiAgfVxuICBpZiAoa2V5UGF0aCA9PT0gXCJcIikge1xuICAgIHJldHVybiB7XG4gICAgICB0eXBlOiBcImZvdW5kXCIsXG4gICAgICBrZXk6IHZhbHVlXG4gICAgfTtcbiAgfVxuICBsZXQgcmVtYWluaW5nS2V5UGF0aCA9IGtleVBhdGg7XG4gIGxldCBvYmplY3QgPSB2YWx1ZTtcbiAgd2hpbGUgKHJlbWFpbmluZ0tleVBhdGggIT09IG51bGwpIHtcbiAgICBsZXQgaWRlbnRpZmllcjtcbiAgICBjb25zdCBpID0gcmVtYWluaW5nS2V5UGF0aC5pbmRleE9mKFwiLlwiKTtcbiAgICBpZiAoaSA+PSAwKSB7XG4gICAgICBpZGVudGlmaWVyID0gcmVtYWluaW5nS2V5UGF0aC5zbGljZSgwLCBpKTtcbiAgICAgIHJlbWFpbmluZ0tleVBhdGggPSByZW1haW5pbmdLZXlQYXRoLnNsaWNlKGkgKyAxKTtcbiAgICB9IGVsc2Uge1xuICAgICAgaWRlbnRpZmllciA9IHJlbWFpbmluZ0tleVBhdGg7XG4gICAgICByZW1haW5pbmdLZXlQYXRoID0gbnVsbDtcbiAgICB9XG5cbiAgICAvLyBzcGVjaWFsIGNhc2VzOiBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNldmFsdWF0ZS1hLWtleS1wYXRoLW9uLWEtdmFsdWVcbiAgICBjb25zdCBpc1NwZWNpYWxJZGVudGlmaWVyID0gaWRlbnRpZmllciA9PT0gXCJsZW5ndGhcIiAmJiAodHlwZW9mIG9iamVjdCA9PT0gXCJzdHJpbmdcIiB8fCBBcnJheS5pc0FycmF5KG9iamVjdCkpIHx8IChpZGVudGlmaWVyID09PSBcInNpemVcIiB8fCBpZGVudGlmaWVyID09PSBcInR5cGVcIikgJiYgdHlwZW9mIEJsb2IgIT09IFwidW5kZWZpbmVkXCIgJiYgb2JqZWN0IGluc3RhbmNlb2YgQmxvYiB8fCAoaWRlbnRpZmllciA9PT0gXCJuYW1lXCIgfHwgaWRlbnRpZmllciA9PT0gXCJsYXN0TW9kaWZpZWRcIikgJiYgdHlwZW9mIEZpbGUgIT09IFwidW5kZWZpbmVkXCIgJiYgb2JqZWN0IGluc3RhbmNlb2YgRmlsZTtcbiAgICBpZiAoIWlzU3BlY2lhbElkZW50aWZpZXIgJiYgKHR5cGVvZiBvYmplY3QgIT09IFwib2JqZWN0XCIgfHwgb2JqZWN0ID09PSBudWxsIHx8ICFPYmplY3QuaGFzT3duKG9iamVjdCwgaWRlbnRpZmllcikpKSB7XG4gICAgICByZXR1cm4ge1xuICAgICAgICB0eXBlOiBcIm5vdEZvdW5kXCJcbiAgICAgIH07XG4gICAgfVxuICAgIG9iamVjdCA9IG9iamVjdFtpZGVudGlmaWVyXTtcbiAgfVxuICByZXR1cm4ge1xuICAgIHR5cGU6IFwiZm91bmRcIixcbiAgICBrZXk6IG9iamVjdFxuICB9O1xufTtcbmV4cG9ydCBkZWZhdWx0IGV4dHJhY3RLZXk7IiwgIi8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2Nsb25lLXZhbHVlXG4vLyBOb3RlIHRoYXQgd2Ugb25seSBuZWVkIHRvIGNhbGwgdGhpcyBkdXJpbmcgaW5zZXJ0aW9ucyBiZWNhdXNlIHRoZSBzcGVjIGRvZXMgbm90IGV4cGVjdCBhbnkgY2xvbmluZyBkdXJpbmcgcmV0cmlldmFsLFxuLy8gb25seSBgU3RydWN0dXJlZERlc2VyaWFsaXplKClgIChlLmcuIHNlZSBbMV0pLiBUaGlzIGlzIGFsc28gb25seSByZXF1aXJlZCBmb3IgdmFsdWVzLCBub3Qga2V5cywgc2luY2Uga2V5cyBkbyBub3Rcbi8vIHJlcXVpcmUgY2xvbmluZyBkdXJpbmcgaW5zZXJ0aW9uIChlLmcuIHNlZSBbMl0pLlxuLy8gWzFdOiBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZXRyaWV2ZS1tdWx0aXBsZS1pdGVtcy1mcm9tLWFuLW9iamVjdC1zdG9yZVxuLy8gWzJdOiBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNhZGQtb3ItcHV0XG5leHBvcnQgZnVuY3Rpb24gY2xvbmVWYWx1ZUZvckluc2VydGlvbih2YWx1ZSwgdHJhbnNhY3Rpb24pIHtcbiAgLy8gQXNzZXJ0OiB0cmFuc2FjdGlvbuKAmXMgc3RhdGUgaXMgYWN0aXZlLlxuICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgdGhyb3cgbmV3IEVycm9yKFwiQXNzZXJ0OiB0cmFuc2FjdGlvbiBzdGF0ZSBpcyBhY3RpdmVcIik7XG4gIH1cblxuICAvLyBTZXQgdHJhbnNhY3Rpb27igJlzIHN0YXRlIHRvIGluYWN0aXZlLlxuICB0cmFuc2FjdGlvbi5fc3RhdGUgPSBcImluYWN0aXZlXCI7XG4gIHRyeSB7XG4gICAgLy8gTGV0IHNlcmlhbGl6ZWQgYmUgU3RydWN0dXJlZFNlcmlhbGl6ZUZvclN0b3JhZ2UodmFsdWUpLlxuICAgIC8vIExldCBjbG9uZSBiZSA/IFN0cnVjdHVyZWREZXNlcmlhbGl6ZShzZXJpYWxpemVkLCB0YXJnZXRSZWFsbSkuXG4gICAgLy8gUmV0dXJuIGNsb25lLlxuICAgIHJldHVybiBzdHJ1Y3R1cmVkQ2xvbmUodmFsdWUpO1xuICB9IGZpbmFsbHkge1xuICAgIC8vIFNldCB0cmFuc2FjdGlvbuKAmXMgc3RhdGUgdG8gYWN0aXZlLlxuICAgIHRyYW5zYWN0aW9uLl9zdGF0ZSA9IFwiYWN0aXZlXCI7XG4gIH1cbn0iLCAiaW1wb3J0IEZEQktleVJhbmdlIGZyb20gXCIuL0ZEQktleVJhbmdlLmpzXCI7XG5pbXBvcnQgRkRCT2JqZWN0U3RvcmUgZnJvbSBcIi4vRkRCT2JqZWN0U3RvcmUuanNcIjtcbmltcG9ydCBjbXAsIHsgY21wS2V5cyB9IGZyb20gXCIuL2xpYi9jbXAuanNcIjtcbmltcG9ydCB7IERhdGFFcnJvciwgSW52YWxpZEFjY2Vzc0Vycm9yLCBJbnZhbGlkU3RhdGVFcnJvciwgUmVhZE9ubHlFcnJvciwgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IGV4dHJhY3RLZXkgZnJvbSBcIi4vbGliL2V4dHJhY3RLZXkuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5IGZyb20gXCIuL2xpYi92YWx1ZVRvS2V5LmpzXCI7XG5pbXBvcnQgeyBjbG9uZVZhbHVlRm9ySW5zZXJ0aW9uIH0gZnJvbSBcIi4vbGliL2Nsb25lVmFsdWVGb3JJbnNlcnRpb24uanNcIjtcbmNvbnN0IGdldEVmZmVjdGl2ZU9iamVjdFN0b3JlID0gY3Vyc29yID0+IHtcbiAgaWYgKGN1cnNvci5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSkge1xuICAgIHJldHVybiBjdXJzb3Iuc291cmNlO1xuICB9XG4gIHJldHVybiBjdXJzb3Iuc291cmNlLm9iamVjdFN0b3JlO1xufTtcblxuLy8gVGhpcyB0YWtlcyBhIGtleSByYW5nZSwgYSBsaXN0IG9mIGxvd2VyIGJvdW5kcywgYW5kIGEgbGlzdCBvZiB1cHBlciBib3VuZHMgYW5kIGNvbWJpbmVzIHRoZW0gYWxsIGludG8gYSBzaW5nbGUga2V5XG4vLyByYW5nZS4gSXQgZG9lcyBub3QgaGFuZGxlIGd0L2d0ZSBkaXN0aW5jdGlvbnMsIGJlY2F1c2UgaXQgZG9lc24ndCByZWFsbHkgbWF0dGVyIG11Y2ggYW55d2F5LCBzaW5jZSBmb3IgbmV4dC9wcmV2XG4vLyBjdXJzb3IgaXRlcmF0aW9uIGl0J2QgYWxzbyBoYXZlIHRvIGxvb2sgYXQgdmFsdWVzIHRvIGJlIHByZWNpc2UsIHdoaWNoIHdvdWxkIGJlIGNvbXBsaWNhdGVkLiBUaGlzIHNob3VsZCBnZXQgdXMgOTklXG4vLyBvZiB0aGUgd2F5IHRoZXJlLlxuY29uc3QgbWFrZUtleVJhbmdlID0gKHJhbmdlLCBsb3dlcnMsIHVwcGVycykgPT4ge1xuICAvLyBTdGFydCB3aXRoIGJvdW5kcyBmcm9tIHJhbmdlXG4gIGxldCBsb3dlciA9IHJhbmdlICE9PSB1bmRlZmluZWQgPyByYW5nZS5sb3dlciA6IHVuZGVmaW5lZDtcbiAgbGV0IHVwcGVyID0gcmFuZ2UgIT09IHVuZGVmaW5lZCA/IHJhbmdlLnVwcGVyIDogdW5kZWZpbmVkO1xuXG4gIC8vIEF1Z21lbnQgd2l0aCB2YWx1ZXMgZnJvbSBsb3dlcnMgYW5kIHVwcGVyc1xuICBmb3IgKGNvbnN0IGxvd2VyVGVtcCBvZiBsb3dlcnMpIHtcbiAgICBpZiAobG93ZXJUZW1wID09PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAobG93ZXIgPT09IHVuZGVmaW5lZCB8fCBjbXBLZXlzKGxvd2VyLCBsb3dlclRlbXApID09PSAxKSB7XG4gICAgICBsb3dlciA9IGxvd2VyVGVtcDtcbiAgICB9XG4gIH1cbiAgZm9yIChjb25zdCB1cHBlclRlbXAgb2YgdXBwZXJzKSB7XG4gICAgaWYgKHVwcGVyVGVtcCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKHVwcGVyID09PSB1bmRlZmluZWQgfHwgY21wS2V5cyh1cHBlciwgdXBwZXJUZW1wKSA9PT0gLTEpIHtcbiAgICAgIHVwcGVyID0gdXBwZXJUZW1wO1xuICAgIH1cbiAgfVxuICBpZiAobG93ZXIgIT09IHVuZGVmaW5lZCAmJiB1cHBlciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgcmV0dXJuIEZEQktleVJhbmdlLmJvdW5kKGxvd2VyLCB1cHBlcik7XG4gIH1cbiAgaWYgKGxvd2VyICE9PSB1bmRlZmluZWQpIHtcbiAgICByZXR1cm4gRkRCS2V5UmFuZ2UubG93ZXJCb3VuZChsb3dlcik7XG4gIH1cbiAgaWYgKHVwcGVyICE9PSB1bmRlZmluZWQpIHtcbiAgICByZXR1cm4gRkRCS2V5UmFuZ2UudXBwZXJCb3VuZCh1cHBlcik7XG4gIH1cbn07XG5cbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jY3Vyc29yXG5jbGFzcyBGREJDdXJzb3Ige1xuICBfZ290VmFsdWUgPSBmYWxzZTtcbiAgX3Bvc2l0aW9uID0gdW5kZWZpbmVkOyAvLyBLZXkgb2YgcHJldmlvdXNseSByZXR1cm5lZCByZWNvcmRcbiAgX29iamVjdFN0b3JlUG9zaXRpb24gPSB1bmRlZmluZWQ7XG4gIF9rZXlPbmx5ID0gZmFsc2U7XG4gIF9rZXkgPSB1bmRlZmluZWQ7XG4gIF9wcmltYXJ5S2V5ID0gdW5kZWZpbmVkO1xuICBjb25zdHJ1Y3Rvcihzb3VyY2UsIHJhbmdlLCBkaXJlY3Rpb24gPSBcIm5leHRcIiwgcmVxdWVzdCwga2V5T25seSA9IGZhbHNlKSB7XG4gICAgdGhpcy5fcmFuZ2UgPSByYW5nZTtcbiAgICB0aGlzLl9zb3VyY2UgPSBzb3VyY2U7XG4gICAgdGhpcy5fZGlyZWN0aW9uID0gZGlyZWN0aW9uO1xuICAgIHRoaXMuX3JlcXVlc3QgPSByZXF1ZXN0O1xuICAgIHRoaXMuX2tleU9ubHkgPSBrZXlPbmx5O1xuICB9XG5cbiAgLy8gUmVhZCBvbmx5IHByb3BlcnRpZXNcbiAgZ2V0IHNvdXJjZSgpIHtcbiAgICByZXR1cm4gdGhpcy5fc291cmNlO1xuICB9XG4gIHNldCBzb3VyY2UodmFsKSB7XG4gICAgLyogRm9yIGJhYmVsICovXG4gIH1cbiAgZ2V0IHJlcXVlc3QoKSB7XG4gICAgcmV0dXJuIHRoaXMuX3JlcXVlc3Q7XG4gIH1cbiAgc2V0IHJlcXVlc3QodmFsKSB7XG4gICAgLyogRm9yIGJhYmVsICovXG4gIH1cbiAgZ2V0IGRpcmVjdGlvbigpIHtcbiAgICByZXR1cm4gdGhpcy5fZGlyZWN0aW9uO1xuICB9XG4gIHNldCBkaXJlY3Rpb24odmFsKSB7XG4gICAgLyogRm9yIGJhYmVsICovXG4gIH1cbiAgZ2V0IGtleSgpIHtcbiAgICByZXR1cm4gdGhpcy5fa2V5O1xuICB9XG4gIHNldCBrZXkodmFsKSB7XG4gICAgLyogRm9yIGJhYmVsICovXG4gIH1cbiAgZ2V0IHByaW1hcnlLZXkoKSB7XG4gICAgcmV0dXJuIHRoaXMuX3ByaW1hcnlLZXk7XG4gIH1cbiAgc2V0IHByaW1hcnlLZXkodmFsKSB7XG4gICAgLyogRm9yIGJhYmVsICovXG4gIH1cblxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNpdGVyYXRlLWEtY3Vyc29yXG4gIF9pdGVyYXRlKGtleSwgcHJpbWFyeUtleSkge1xuICAgIGNvbnN0IHNvdXJjZUlzT2JqZWN0U3RvcmUgPSB0aGlzLnNvdXJjZSBpbnN0YW5jZW9mIEZEQk9iamVjdFN0b3JlO1xuXG4gICAgLy8gQ2FuJ3QgdXNlIHNvdXJjZUlzT2JqZWN0U3RvcmUgYmVjYXVzZSBUeXBlU2NyaXB0XG4gICAgY29uc3QgcmVjb3JkcyA9IHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmUgPyB0aGlzLnNvdXJjZS5fcmF3T2JqZWN0U3RvcmUucmVjb3JkcyA6IHRoaXMuc291cmNlLl9yYXdJbmRleC5yZWNvcmRzO1xuICAgIGxldCBmb3VuZFJlY29yZDtcbiAgICBpZiAodGhpcy5kaXJlY3Rpb24gPT09IFwibmV4dFwiKSB7XG4gICAgICBjb25zdCByYW5nZSA9IG1ha2VLZXlSYW5nZSh0aGlzLl9yYW5nZSwgW2tleSwgdGhpcy5fcG9zaXRpb25dLCBbXSk7XG4gICAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiByZWNvcmRzLnZhbHVlcyhyYW5nZSkpIHtcbiAgICAgICAgY29uc3QgY21wUmVzdWx0S2V5ID0ga2V5ICE9PSB1bmRlZmluZWQgPyBjbXBLZXlzKHJlY29yZC5rZXksIGtleSkgOiB1bmRlZmluZWQ7XG4gICAgICAgIGNvbnN0IGNtcFJlc3VsdFBvc2l0aW9uID0gdGhpcy5fcG9zaXRpb24gIT09IHVuZGVmaW5lZCA/IGNtcEtleXMocmVjb3JkLmtleSwgdGhpcy5fcG9zaXRpb24pIDogdW5kZWZpbmVkO1xuICAgICAgICBpZiAoa2V5ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICBpZiAoY21wUmVzdWx0S2V5ID09PSAtMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmIChwcmltYXJ5S2V5ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICBpZiAoY21wUmVzdWx0S2V5ID09PSAtMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICAgIGNvbnN0IGNtcFJlc3VsdFByaW1hcnlLZXkgPSBjbXBLZXlzKHJlY29yZC52YWx1ZSwgcHJpbWFyeUtleSk7XG4gICAgICAgICAgaWYgKGNtcFJlc3VsdEtleSA9PT0gMCAmJiBjbXBSZXN1bHRQcmltYXJ5S2V5ID09PSAtMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9wb3NpdGlvbiAhPT0gdW5kZWZpbmVkICYmIHNvdXJjZUlzT2JqZWN0U3RvcmUpIHtcbiAgICAgICAgICBpZiAoY21wUmVzdWx0UG9zaXRpb24gIT09IDEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5fcG9zaXRpb24gIT09IHVuZGVmaW5lZCAmJiAhc291cmNlSXNPYmplY3RTdG9yZSkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiA9PT0gLTEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgICBpZiAoY21wUmVzdWx0UG9zaXRpb24gPT09IDAgJiYgY21wS2V5cyhyZWNvcmQudmFsdWUsIHRoaXMuX29iamVjdFN0b3JlUG9zaXRpb24pICE9PSAxKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRoaXMuX3JhbmdlICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICBpZiAoIXRoaXMuX3JhbmdlLmluY2x1ZGVzKHJlY29yZC5rZXkpKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgZm91bmRSZWNvcmQgPSByZWNvcmQ7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAodGhpcy5kaXJlY3Rpb24gPT09IFwibmV4dHVuaXF1ZVwiKSB7XG4gICAgICAvLyBUaGlzIGNvdWxkIGJlIGRvbmUgd2l0aG91dCBpdGVyYXRpbmcsIGlmIHRoZSByYW5nZSB3YXMgZGVmaW5lZCBzbGlnaHRseSBiZXR0ZXIgKHRvIGhhbmRsZSBndC9ndGUgY2FzZXMpLlxuICAgICAgLy8gQnV0IHRoZSBwZXJmb3JtYW5jZSBkaWZmZXJlbmNlIHNob3VsZCBiZSBzbWFsbCwgYW5kIHRoYXQgd291bGRuJ3Qgd29yayBhbnl3YXkgZm9yIGRpcmVjdGlvbnMgd2hlcmUgdGhlXG4gICAgICAvLyB2YWx1ZSBuZWVkcyB0byBiZSB1c2VkIChsaWtlIG5leHQgYW5kIHByZXYpLlxuICAgICAgY29uc3QgcmFuZ2UgPSBtYWtlS2V5UmFuZ2UodGhpcy5fcmFuZ2UsIFtrZXksIHRoaXMuX3Bvc2l0aW9uXSwgW10pO1xuICAgICAgZm9yIChjb25zdCByZWNvcmQgb2YgcmVjb3Jkcy52YWx1ZXMocmFuZ2UpKSB7XG4gICAgICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBLZXlzKHJlY29yZC5rZXksIGtleSkgPT09IC0xKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRoaXMuX3Bvc2l0aW9uICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICBpZiAoY21wS2V5cyhyZWNvcmQua2V5LCB0aGlzLl9wb3NpdGlvbikgIT09IDEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5fcmFuZ2UgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmICghdGhpcy5fcmFuZ2UuaW5jbHVkZXMocmVjb3JkLmtleSkpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBmb3VuZFJlY29yZCA9IHJlY29yZDtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmICh0aGlzLmRpcmVjdGlvbiA9PT0gXCJwcmV2XCIpIHtcbiAgICAgIGNvbnN0IHJhbmdlID0gbWFrZUtleVJhbmdlKHRoaXMuX3JhbmdlLCBbXSwgW2tleSwgdGhpcy5fcG9zaXRpb25dKTtcbiAgICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHJlY29yZHMudmFsdWVzKHJhbmdlLCBcInByZXZcIikpIHtcbiAgICAgICAgY29uc3QgY21wUmVzdWx0S2V5ID0ga2V5ICE9PSB1bmRlZmluZWQgPyBjbXBLZXlzKHJlY29yZC5rZXksIGtleSkgOiB1bmRlZmluZWQ7XG4gICAgICAgIGNvbnN0IGNtcFJlc3VsdFBvc2l0aW9uID0gdGhpcy5fcG9zaXRpb24gIT09IHVuZGVmaW5lZCA/IGNtcEtleXMocmVjb3JkLmtleSwgdGhpcy5fcG9zaXRpb24pIDogdW5kZWZpbmVkO1xuICAgICAgICBpZiAoa2V5ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICBpZiAoY21wUmVzdWx0S2V5ID09PSAxKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHByaW1hcnlLZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRLZXkgPT09IDEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgICBjb25zdCBjbXBSZXN1bHRQcmltYXJ5S2V5ID0gY21wS2V5cyhyZWNvcmQudmFsdWUsIHByaW1hcnlLZXkpO1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRLZXkgPT09IDAgJiYgY21wUmVzdWx0UHJpbWFyeUtleSA9PT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9wb3NpdGlvbiAhPT0gdW5kZWZpbmVkICYmIHNvdXJjZUlzT2JqZWN0U3RvcmUpIHtcbiAgICAgICAgICBpZiAoY21wUmVzdWx0UG9zaXRpb24gIT09IC0xKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRoaXMuX3Bvc2l0aW9uICE9PSB1bmRlZmluZWQgJiYgIXNvdXJjZUlzT2JqZWN0U3RvcmUpIHtcbiAgICAgICAgICBpZiAoY21wUmVzdWx0UG9zaXRpb24gPT09IDEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgICBpZiAoY21wUmVzdWx0UG9zaXRpb24gPT09IDAgJiYgY21wS2V5cyhyZWNvcmQudmFsdWUsIHRoaXMuX29iamVjdFN0b3JlUG9zaXRpb24pICE9PSAtMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9yYW5nZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKCF0aGlzLl9yYW5nZS5pbmNsdWRlcyhyZWNvcmQua2V5KSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGZvdW5kUmVjb3JkID0gcmVjb3JkO1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKHRoaXMuZGlyZWN0aW9uID09PSBcInByZXZ1bmlxdWVcIikge1xuICAgICAgbGV0IHRlbXBSZWNvcmQ7XG4gICAgICBjb25zdCByYW5nZSA9IG1ha2VLZXlSYW5nZSh0aGlzLl9yYW5nZSwgW10sIFtrZXksIHRoaXMuX3Bvc2l0aW9uXSk7XG4gICAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiByZWNvcmRzLnZhbHVlcyhyYW5nZSwgXCJwcmV2XCIpKSB7XG4gICAgICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBLZXlzKHJlY29yZC5rZXksIGtleSkgPT09IDEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5fcG9zaXRpb24gIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBLZXlzKHJlY29yZC5rZXksIHRoaXMuX3Bvc2l0aW9uKSAhPT0gLTEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5fcmFuZ2UgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmICghdGhpcy5fcmFuZ2UuaW5jbHVkZXMocmVjb3JkLmtleSkpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICB0ZW1wUmVjb3JkID0gcmVjb3JkO1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICAgIGlmICh0ZW1wUmVjb3JkKSB7XG4gICAgICAgIGZvdW5kUmVjb3JkID0gcmVjb3Jkcy5nZXQodGVtcFJlY29yZC5rZXkpO1xuICAgICAgfVxuICAgIH1cbiAgICBsZXQgcmVzdWx0O1xuICAgIGlmICghZm91bmRSZWNvcmQpIHtcbiAgICAgIHRoaXMuX2tleSA9IHVuZGVmaW5lZDtcbiAgICAgIGlmICghc291cmNlSXNPYmplY3RTdG9yZSkge1xuICAgICAgICB0aGlzLl9vYmplY3RTdG9yZVBvc2l0aW9uID0gdW5kZWZpbmVkO1xuICAgICAgfVxuXG4gICAgICAvLyBcInRoaXMgaW5zdGFuY2VvZiBGREJDdXJzb3JXaXRoVmFsdWVcIiB3b3VsZCBiZSBiZXR0ZXIgYW5kIG5vdCByZXF1aXJlICh0aGlzIGFzIGFueSksIGJ1dCBjYXVzZXMgcnVudGltZVxuICAgICAgLy8gZXJyb3IgZHVlIHRvIGNpcmN1bGFyIGRlcGVuZGVuY3kuXG4gICAgICBpZiAoIXRoaXMuX2tleU9ubHkgJiYgdGhpcy50b1N0cmluZygpID09PSBcIltvYmplY3QgSURCQ3Vyc29yV2l0aFZhbHVlXVwiKSB7XG4gICAgICAgIHRoaXMudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICB9XG4gICAgICByZXN1bHQgPSBudWxsO1xuICAgIH0gZWxzZSB7XG4gICAgICB0aGlzLl9wb3NpdGlvbiA9IGZvdW5kUmVjb3JkLmtleTtcbiAgICAgIGlmICghc291cmNlSXNPYmplY3RTdG9yZSkge1xuICAgICAgICB0aGlzLl9vYmplY3RTdG9yZVBvc2l0aW9uID0gZm91bmRSZWNvcmQudmFsdWU7XG4gICAgICB9XG4gICAgICB0aGlzLl9rZXkgPSBmb3VuZFJlY29yZC5rZXk7XG4gICAgICBpZiAoc291cmNlSXNPYmplY3RTdG9yZSkge1xuICAgICAgICB0aGlzLl9wcmltYXJ5S2V5ID0gc3RydWN0dXJlZENsb25lKGZvdW5kUmVjb3JkLmtleSk7XG4gICAgICAgIGlmICghdGhpcy5fa2V5T25seSAmJiB0aGlzLnRvU3RyaW5nKCkgPT09IFwiW29iamVjdCBJREJDdXJzb3JXaXRoVmFsdWVdXCIpIHtcbiAgICAgICAgICB0aGlzLnZhbHVlID0gc3RydWN0dXJlZENsb25lKGZvdW5kUmVjb3JkLnZhbHVlKTtcbiAgICAgICAgfVxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgdGhpcy5fcHJpbWFyeUtleSA9IHN0cnVjdHVyZWRDbG9uZShmb3VuZFJlY29yZC52YWx1ZSk7XG4gICAgICAgIGlmICghdGhpcy5fa2V5T25seSAmJiB0aGlzLnRvU3RyaW5nKCkgPT09IFwiW29iamVjdCBJREJDdXJzb3JXaXRoVmFsdWVdXCIpIHtcbiAgICAgICAgICBpZiAodGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSkge1xuICAgICAgICAgICAgLy8gQ2FuJ3QgdXNlIHNvdXJjZUlzT2JqZWN0U3RvcmUgYmVjYXVzZSBUeXBlU2NyaXB0XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJUaGlzIHNob3VsZCBuZXZlciBoYXBwZW5cIik7XG4gICAgICAgICAgfVxuICAgICAgICAgIGNvbnN0IHZhbHVlID0gdGhpcy5zb3VyY2Uub2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLmdldFZhbHVlKGZvdW5kUmVjb3JkLnZhbHVlKTtcbiAgICAgICAgICB0aGlzLnZhbHVlID0gc3RydWN0dXJlZENsb25lKHZhbHVlKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgdGhpcy5fZ290VmFsdWUgPSB0cnVlO1xuICAgICAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIEB0eXBlc2NyaXB0LWVzbGludC9uby10aGlzLWFsaWFzXG4gICAgICByZXN1bHQgPSB0aGlzO1xuICAgIH1cbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyN3aWRsLUlEQkN1cnNvci11cGRhdGUtSURCUmVxdWVzdC1hbnktdmFsdWVcbiAgdXBkYXRlKHZhbHVlKSB7XG4gICAgaWYgKHZhbHVlID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgZWZmZWN0aXZlT2JqZWN0U3RvcmUgPSBnZXRFZmZlY3RpdmVPYmplY3RTdG9yZSh0aGlzKTtcbiAgICBjb25zdCBlZmZlY3RpdmVLZXkgPSBPYmplY3QuaGFzT3duKHRoaXMuc291cmNlLCBcIl9yYXdJbmRleFwiKSA/IHRoaXMucHJpbWFyeUtleSA6IHRoaXMuX3Bvc2l0aW9uO1xuICAgIGNvbnN0IHRyYW5zYWN0aW9uID0gZWZmZWN0aXZlT2JqZWN0U3RvcmUudHJhbnNhY3Rpb247XG4gICAgaWYgKHRyYW5zYWN0aW9uLl9zdGF0ZSAhPT0gXCJhY3RpdmVcIikge1xuICAgICAgdGhyb3cgbmV3IFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAodHJhbnNhY3Rpb24ubW9kZSA9PT0gXCJyZWFkb25seVwiKSB7XG4gICAgICB0aHJvdyBuZXcgUmVhZE9ubHlFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoZWZmZWN0aXZlT2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLmRlbGV0ZWQpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoISh0aGlzLnNvdXJjZSBpbnN0YW5jZW9mIEZEQk9iamVjdFN0b3JlKSAmJiB0aGlzLnNvdXJjZS5fcmF3SW5kZXguZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghdGhpcy5fZ290VmFsdWUgfHwgIU9iamVjdC5oYXNPd24odGhpcywgXCJ2YWx1ZVwiKSkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IGNsb25lID0gY2xvbmVWYWx1ZUZvckluc2VydGlvbih2YWx1ZSwgdHJhbnNhY3Rpb24pO1xuICAgIGlmIChlZmZlY3RpdmVPYmplY3RTdG9yZS5rZXlQYXRoICE9PSBudWxsKSB7XG4gICAgICBsZXQgdGVtcEtleTtcbiAgICAgIHRyeSB7XG4gICAgICAgIHRlbXBLZXkgPSBleHRyYWN0S2V5KGVmZmVjdGl2ZU9iamVjdFN0b3JlLmtleVBhdGgsIGNsb25lKS5rZXk7XG4gICAgICB9IGNhdGNoIChlcnIpIHtcbiAgICAgICAgLyogSGFuZGxlZCBpbW1lZGlhdGVseSBiZWxvdyAqL1xuICAgICAgfVxuICAgICAgaWYgKGNtcCh0ZW1wS2V5LCBlZmZlY3RpdmVLZXkpICE9PSAwKSB7XG4gICAgICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgcmVjb3JkID0ge1xuICAgICAga2V5OiBlZmZlY3RpdmVLZXksXG4gICAgICB2YWx1ZTogY2xvbmVcbiAgICB9O1xuICAgIHJldHVybiB0cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IGVmZmVjdGl2ZU9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5zdG9yZVJlY29yZC5iaW5kKGVmZmVjdGl2ZU9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZSwgcmVjb3JkLCBmYWxzZSwgdHJhbnNhY3Rpb24uX3JvbGxiYWNrTG9nKSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyN3aWRsLUlEQkN1cnNvci1hZHZhbmNlLXZvaWQtdW5zaWduZWQtbG9uZy1jb3VudFxuICBhZHZhbmNlKGNvdW50KSB7XG4gICAgaWYgKCFOdW1iZXIuaXNJbnRlZ2VyKGNvdW50KSB8fCBjb3VudCA8PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IGVmZmVjdGl2ZU9iamVjdFN0b3JlID0gZ2V0RWZmZWN0aXZlT2JqZWN0U3RvcmUodGhpcyk7XG4gICAgY29uc3QgdHJhbnNhY3Rpb24gPSBlZmZlY3RpdmVPYmplY3RTdG9yZS50cmFuc2FjdGlvbjtcbiAgICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmIChlZmZlY3RpdmVPYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghKHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmUpICYmIHRoaXMuc291cmNlLl9yYXdJbmRleC5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCF0aGlzLl9nb3RWYWx1ZSkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICh0aGlzLl9yZXF1ZXN0KSB7XG4gICAgICB0aGlzLl9yZXF1ZXN0LnJlYWR5U3RhdGUgPSBcInBlbmRpbmdcIjtcbiAgICB9XG4gICAgdHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiAoKSA9PiB7XG4gICAgICAgIGxldCByZXN1bHQ7XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgICAgICAgIHJlc3VsdCA9IHRoaXMuX2l0ZXJhdGUoKTtcblxuICAgICAgICAgIC8vIE5vdCBzdXJlIHdoeSB0aGlzIGlzIG5lZWRlZFxuICAgICAgICAgIGlmICghcmVzdWx0KSB7XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICAgIH0sXG4gICAgICByZXF1ZXN0OiB0aGlzLl9yZXF1ZXN0LFxuICAgICAgc291cmNlOiB0aGlzLnNvdXJjZVxuICAgIH0pO1xuICAgIHRoaXMuX2dvdFZhbHVlID0gZmFsc2U7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCQ3Vyc29yLWNvbnRpbnVlLXZvaWQtYW55LWtleVxuICBjb250aW51ZShrZXkpIHtcbiAgICBjb25zdCBlZmZlY3RpdmVPYmplY3RTdG9yZSA9IGdldEVmZmVjdGl2ZU9iamVjdFN0b3JlKHRoaXMpO1xuICAgIGNvbnN0IHRyYW5zYWN0aW9uID0gZWZmZWN0aXZlT2JqZWN0U3RvcmUudHJhbnNhY3Rpb247XG4gICAgaWYgKHRyYW5zYWN0aW9uLl9zdGF0ZSAhPT0gXCJhY3RpdmVcIikge1xuICAgICAgdGhyb3cgbmV3IFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoZWZmZWN0aXZlT2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLmRlbGV0ZWQpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoISh0aGlzLnNvdXJjZSBpbnN0YW5jZW9mIEZEQk9iamVjdFN0b3JlKSAmJiB0aGlzLnNvdXJjZS5fcmF3SW5kZXguZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghdGhpcy5fZ290VmFsdWUpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoa2V5ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICAgIGNvbnN0IGNtcFJlc3VsdCA9IGNtcEtleXMoa2V5LCB0aGlzLl9wb3NpdGlvbik7XG4gICAgICBpZiAoY21wUmVzdWx0IDw9IDAgJiYgKHRoaXMuZGlyZWN0aW9uID09PSBcIm5leHRcIiB8fCB0aGlzLmRpcmVjdGlvbiA9PT0gXCJuZXh0dW5pcXVlXCIpIHx8IGNtcFJlc3VsdCA+PSAwICYmICh0aGlzLmRpcmVjdGlvbiA9PT0gXCJwcmV2XCIgfHwgdGhpcy5kaXJlY3Rpb24gPT09IFwicHJldnVuaXF1ZVwiKSkge1xuICAgICAgICB0aHJvdyBuZXcgRGF0YUVycm9yKCk7XG4gICAgICB9XG4gICAgfVxuICAgIGlmICh0aGlzLl9yZXF1ZXN0KSB7XG4gICAgICB0aGlzLl9yZXF1ZXN0LnJlYWR5U3RhdGUgPSBcInBlbmRpbmdcIjtcbiAgICB9XG4gICAgdHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9pdGVyYXRlLmJpbmQodGhpcywga2V5KSxcbiAgICAgIHJlcXVlc3Q6IHRoaXMuX3JlcXVlc3QsXG4gICAgICBzb3VyY2U6IHRoaXMuc291cmNlXG4gICAgfSk7XG4gICAgdGhpcy5fZ290VmFsdWUgPSBmYWxzZTtcbiAgfVxuXG4gIC8vIGh0aHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYmN1cnNvci1jb250aW51ZXByaW1hcnlrZXlcbiAgY29udGludWVQcmltYXJ5S2V5KGtleSwgcHJpbWFyeUtleSkge1xuICAgIGNvbnN0IGVmZmVjdGl2ZU9iamVjdFN0b3JlID0gZ2V0RWZmZWN0aXZlT2JqZWN0U3RvcmUodGhpcyk7XG4gICAgY29uc3QgdHJhbnNhY3Rpb24gPSBlZmZlY3RpdmVPYmplY3RTdG9yZS50cmFuc2FjdGlvbjtcbiAgICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmIChlZmZlY3RpdmVPYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghKHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmUpICYmIHRoaXMuc291cmNlLl9yYXdJbmRleC5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmUgfHwgdGhpcy5kaXJlY3Rpb24gIT09IFwibmV4dFwiICYmIHRoaXMuZGlyZWN0aW9uICE9PSBcInByZXZcIikge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRBY2Nlc3NFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoIXRoaXMuX2dvdFZhbHVlKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG5cbiAgICAvLyBOb3Qgc3VyZSBhYm91dCB0aGlzXG4gICAgaWYgKGtleSA9PT0gdW5kZWZpbmVkIHx8IHByaW1hcnlLZXkgPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgIH1cbiAgICBrZXkgPSB2YWx1ZVRvS2V5KGtleSk7XG4gICAgY29uc3QgY21wUmVzdWx0ID0gY21wS2V5cyhrZXksIHRoaXMuX3Bvc2l0aW9uKTtcbiAgICBpZiAoY21wUmVzdWx0ID09PSAtMSAmJiB0aGlzLmRpcmVjdGlvbiA9PT0gXCJuZXh0XCIgfHwgY21wUmVzdWx0ID09PSAxICYmIHRoaXMuZGlyZWN0aW9uID09PSBcInByZXZcIikge1xuICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgIH1cbiAgICBwcmltYXJ5S2V5ID0gdmFsdWVUb0tleShwcmltYXJ5S2V5KTtcbiAgICBjb25zdCBjbXBSZXN1bHQyID0gY21wS2V5cyhwcmltYXJ5S2V5LCB0aGlzLl9vYmplY3RTdG9yZVBvc2l0aW9uKTtcbiAgICBpZiAoY21wUmVzdWx0ID09PSAwKSB7XG4gICAgICBpZiAoY21wUmVzdWx0MiA8PSAwICYmIHRoaXMuZGlyZWN0aW9uID09PSBcIm5leHRcIiB8fCBjbXBSZXN1bHQyID49IDAgJiYgdGhpcy5kaXJlY3Rpb24gPT09IFwicHJldlwiKSB7XG4gICAgICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKHRoaXMuX3JlcXVlc3QpIHtcbiAgICAgIHRoaXMuX3JlcXVlc3QucmVhZHlTdGF0ZSA9IFwicGVuZGluZ1wiO1xuICAgIH1cbiAgICB0cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX2l0ZXJhdGUuYmluZCh0aGlzLCBrZXksIHByaW1hcnlLZXkpLFxuICAgICAgcmVxdWVzdDogdGhpcy5fcmVxdWVzdCxcbiAgICAgIHNvdXJjZTogdGhpcy5zb3VyY2VcbiAgICB9KTtcbiAgICB0aGlzLl9nb3RWYWx1ZSA9IGZhbHNlO1xuICB9XG4gIGRlbGV0ZSgpIHtcbiAgICBjb25zdCBlZmZlY3RpdmVPYmplY3RTdG9yZSA9IGdldEVmZmVjdGl2ZU9iamVjdFN0b3JlKHRoaXMpO1xuICAgIGNvbnN0IGVmZmVjdGl2ZUtleSA9IE9iamVjdC5oYXNPd24odGhpcy5zb3VyY2UsIFwiX3Jhd0luZGV4XCIpID8gdGhpcy5wcmltYXJ5S2V5IDogdGhpcy5fcG9zaXRpb247XG4gICAgY29uc3QgdHJhbnNhY3Rpb24gPSBlZmZlY3RpdmVPYmplY3RTdG9yZS50cmFuc2FjdGlvbjtcbiAgICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICh0cmFuc2FjdGlvbi5tb2RlID09PSBcInJlYWRvbmx5XCIpIHtcbiAgICAgIHRocm93IG5ldyBSZWFkT25seUVycm9yKCk7XG4gICAgfVxuICAgIGlmIChlZmZlY3RpdmVPYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghKHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmUpICYmIHRoaXMuc291cmNlLl9yYXdJbmRleC5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCF0aGlzLl9nb3RWYWx1ZSB8fCAhT2JqZWN0Lmhhc093bih0aGlzLCBcInZhbHVlXCIpKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgcmV0dXJuIHRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogZWZmZWN0aXZlT2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLmRlbGV0ZVJlY29yZC5iaW5kKGVmZmVjdGl2ZU9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZSwgZWZmZWN0aXZlS2V5LCB0cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQkN1cnNvclwiO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGREJDdXJzb3I7IiwgImltcG9ydCBGREJDdXJzb3IgZnJvbSBcIi4vRkRCQ3Vyc29yLmpzXCI7XG5jbGFzcyBGREJDdXJzb3JXaXRoVmFsdWUgZXh0ZW5kcyBGREJDdXJzb3Ige1xuICB2YWx1ZSA9IHVuZGVmaW5lZDtcbiAgY29uc3RydWN0b3Ioc291cmNlLCByYW5nZSwgZGlyZWN0aW9uLCByZXF1ZXN0KSB7XG4gICAgc3VwZXIoc291cmNlLCByYW5nZSwgZGlyZWN0aW9uLCByZXF1ZXN0KTtcbiAgfVxuICBnZXQgW1N5bWJvbC50b1N0cmluZ1RhZ10oKSB7XG4gICAgcmV0dXJuIFwiSURCQ3Vyc29yV2l0aFZhbHVlXCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQkN1cnNvcldpdGhWYWx1ZTsiLCAiaW1wb3J0IHsgSW52YWxpZFN0YXRlRXJyb3IgfSBmcm9tIFwiLi9lcnJvcnMuanNcIjtcbmNvbnN0IHN0b3BwZWQgPSAoZXZlbnQsIGxpc3RlbmVyKSA9PiB7XG4gIHJldHVybiBldmVudC5pbW1lZGlhdGVQcm9wYWdhdGlvblN0b3BwZWQgfHwgZXZlbnQuZXZlbnRQaGFzZSA9PT0gZXZlbnQuQ0FQVFVSSU5HX1BIQVNFICYmIGxpc3RlbmVyLmNhcHR1cmUgPT09IGZhbHNlIHx8IGV2ZW50LmV2ZW50UGhhc2UgPT09IGV2ZW50LkJVQkJMSU5HX1BIQVNFICYmIGxpc3RlbmVyLmNhcHR1cmUgPT09IHRydWU7XG59O1xuXG4vLyBodHRwOi8vd3d3LnczLm9yZy9UUi9kb20vI2NvbmNlcHQtZXZlbnQtbGlzdGVuZXItaW52b2tlXG5jb25zdCBpbnZva2VFdmVudExpc3RlbmVycyA9IChldmVudCwgb2JqKSA9PiB7XG4gIGV2ZW50LmN1cnJlbnRUYXJnZXQgPSBvYmo7XG4gIGNvbnN0IGVycm9ycyA9IFtdO1xuICBjb25zdCBpbnZva2UgPSBjYWxsYmFja09yT2JqZWN0ID0+IHtcbiAgICB0cnkge1xuICAgICAgY29uc3QgY2FsbGJhY2sgPSB0eXBlb2YgY2FsbGJhY2tPck9iamVjdCA9PT0gXCJmdW5jdGlvblwiID8gY2FsbGJhY2tPck9iamVjdCA6IGNhbGxiYWNrT3JPYmplY3QuaGFuZGxlRXZlbnQ7XG4gICAgICAvLyBAdHMtZXhwZWN0LWVycm9yIEV2ZW50Q2FsbGJhY2sncyB0eXBlcyBhcmUgbm90IHF1aXRlIHJpZ2h0IGhlcmVcbiAgICAgIGNhbGxiYWNrLmNhbGwoZXZlbnQuY3VycmVudFRhcmdldCwgZXZlbnQpO1xuICAgIH0gY2F0Y2ggKGVycikge1xuICAgICAgZXJyb3JzLnB1c2goZXJyKTtcbiAgICB9XG4gIH07XG5cbiAgLy8gVGhlIGNhbGxiYWNrIG1pZ2h0IGNhdXNlIG9iai5saXN0ZW5lcnMgdG8gbXV0YXRlIGFzIHdlIHRyYXZlcnNlIGl0LlxuICAvLyBUYWtlIGEgY29weSBvZiB0aGUgYXJyYXkgc28gdGhhdCBub3RoaW5nIHNuZWFrcyBpbiBhbmQgd2UgZG9uJ3QgbG9zZVxuICAvLyBvdXIgcGxhY2UuXG4gIGZvciAoY29uc3QgbGlzdGVuZXIgb2Ygb2JqLmxpc3RlbmVycy5zbGljZSgpKSB7XG4gICAgaWYgKGV2ZW50LnR5cGUgIT09IGxpc3RlbmVyLnR5cGUgfHwgc3RvcHBlZChldmVudCwgbGlzdGVuZXIpKSB7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaW52b2tlKGxpc3RlbmVyLmNhbGxiYWNrKTtcbiAgfVxuICBjb25zdCB0eXBlVG9Qcm9wID0ge1xuICAgIGFib3J0OiBcIm9uYWJvcnRcIixcbiAgICBibG9ja2VkOiBcIm9uYmxvY2tlZFwiLFxuICAgIGNsb3NlOiBcIm9uY2xvc2VcIixcbiAgICBjb21wbGV0ZTogXCJvbmNvbXBsZXRlXCIsXG4gICAgZXJyb3I6IFwib25lcnJvclwiLFxuICAgIHN1Y2Nlc3M6IFwib25zdWNjZXNzXCIsXG4gICAgdXBncmFkZW5lZWRlZDogXCJvbnVwZ3JhZGVuZWVkZWRcIixcbiAgICB2ZXJzaW9uY2hhbmdlOiBcIm9udmVyc2lvbmNoYW5nZVwiXG4gIH07XG4gIGNvbnN0IHByb3AgPSB0eXBlVG9Qcm9wW2V2ZW50LnR5cGVdO1xuICBpZiAocHJvcCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgdGhyb3cgbmV3IEVycm9yKGBVbmtub3duIGV2ZW50IHR5cGU6IFwiJHtldmVudC50eXBlfVwiYCk7XG4gIH1cbiAgY29uc3QgY2FsbGJhY2sgPSBldmVudC5jdXJyZW50VGFyZ2V0W3Byb3BdO1xuICBpZiAoY2FsbGJhY2spIHtcbiAgICBjb25zdCBsaXN0ZW5lciA9IHtcbiAgICAgIGNhbGxiYWNrLFxuICAgICAgY2FwdHVyZTogZmFsc2UsXG4gICAgICB0eXBlOiBldmVudC50eXBlXG4gICAgfTtcbiAgICBpZiAoIXN0b3BwZWQoZXZlbnQsIGxpc3RlbmVyKSkge1xuICAgICAgaW52b2tlKGxpc3RlbmVyLmNhbGxiYWNrKTtcbiAgICB9XG4gIH1cblxuICAvLyB3ZSB3YW50IHRvIGV4ZWN1dGUgYWxsIGxpc3RlbmVycyBiZWZvcmUgZGVjaWRpbmcgaWYgd2Ugd2FudCB0byB0aHJvdywgYmVjYXVzZSB0aGVyZSBjb3VsZCBiZSBhbiBlcnJvciB0aHJvd24gYnlcbiAgLy8gdGhlIGZpcnN0IGxpc3RlbmVyLCBidXQgdGhlIHNlY29uZCBzaG91bGQgc3RpbGwgYmUgaW52b2tlZFxuICBpZiAoZXJyb3JzLmxlbmd0aCkge1xuICAgIHRocm93IG5ldyBBZ2dyZWdhdGVFcnJvcihlcnJvcnMpO1xuICB9XG59O1xuY2xhc3MgRmFrZUV2ZW50VGFyZ2V0IHtcbiAgbGlzdGVuZXJzID0gW107XG5cbiAgLy8gVGhlc2Ugd2lsbCBiZSBvdmVycmlkZGVuIGluIGluZGl2aWR1YWwgc3ViY2xhc3NlcyBhbmQgbWFkZSBub3QgcmVhZG9ubHlcblxuICBhZGRFdmVudExpc3RlbmVyKHR5cGUsIGNhbGxiYWNrLCBvcHRpb25zKSB7XG4gICAgY29uc3QgY2FwdHVyZSA9ICEhKHR5cGVvZiBvcHRpb25zID09PSBcIm9iamVjdFwiICYmIG9wdGlvbnMgPyBvcHRpb25zLmNhcHR1cmUgOiBvcHRpb25zKTtcbiAgICB0aGlzLmxpc3RlbmVycy5wdXNoKHtcbiAgICAgIGNhbGxiYWNrLFxuICAgICAgY2FwdHVyZSxcbiAgICAgIHR5cGVcbiAgICB9KTtcbiAgfVxuICByZW1vdmVFdmVudExpc3RlbmVyKHR5cGUsIGNhbGxiYWNrLCBvcHRpb25zKSB7XG4gICAgY29uc3QgY2FwdHVyZSA9ICEhKHR5cGVvZiBvcHRpb25zID09PSBcIm9iamVjdFwiICYmIG9wdGlvbnMgPyBvcHRpb25zLmNhcHR1cmUgOiBvcHRpb25zKTtcbiAgICBjb25zdCBpID0gdGhpcy5saXN0ZW5lcnMuZmluZEluZGV4KGxpc3RlbmVyID0+IHtcbiAgICAgIHJldHVybiBsaXN0ZW5lci50eXBlID09PSB0eXBlICYmIGxpc3RlbmVyLmNhbGxiYWNrID09PSBjYWxsYmFjayAmJiBsaXN0ZW5lci5jYXB0dXJlID09PSBjYXB0dXJlO1xuICAgIH0pO1xuICAgIHRoaXMubGlzdGVuZXJzLnNwbGljZShpLCAxKTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSL2RvbS8jZGlzcGF0Y2hpbmctZXZlbnRzXG4gIGRpc3BhdGNoRXZlbnQoZXZlbnQpIHtcbiAgICBpZiAoZXZlbnQuZGlzcGF0Y2hlZCB8fCAhZXZlbnQuaW5pdGlhbGl6ZWQpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcihcIlRoZSBvYmplY3QgaXMgaW4gYW4gaW52YWxpZCBzdGF0ZS5cIik7XG4gICAgfVxuICAgIGV2ZW50LmlzVHJ1c3RlZCA9IGZhbHNlO1xuICAgIGV2ZW50LmRpc3BhdGNoZWQgPSB0cnVlO1xuICAgIGV2ZW50LnRhcmdldCA9IHRoaXM7XG4gICAgLy8gTk9UIFNVUkUgV0hFTiBUSElTIFNIT1VMRCBCRSBTRVQgICAgICAgIGV2ZW50LmV2ZW50UGF0aCA9IFtdO1xuXG4gICAgZXZlbnQuZXZlbnRQaGFzZSA9IGV2ZW50LkNBUFRVUklOR19QSEFTRTtcbiAgICBmb3IgKGNvbnN0IG9iaiBvZiBldmVudC5ldmVudFBhdGgpIHtcbiAgICAgIGlmICghZXZlbnQucHJvcGFnYXRpb25TdG9wcGVkKSB7XG4gICAgICAgIGludm9rZUV2ZW50TGlzdGVuZXJzKGV2ZW50LCBvYmopO1xuICAgICAgfVxuICAgIH1cbiAgICBldmVudC5ldmVudFBoYXNlID0gZXZlbnQuQVRfVEFSR0VUO1xuICAgIGlmICghZXZlbnQucHJvcGFnYXRpb25TdG9wcGVkKSB7XG4gICAgICBpbnZva2VFdmVudExpc3RlbmVycyhldmVudCwgZXZlbnQudGFyZ2V0KTtcbiAgICB9XG4gICAgaWYgKGV2ZW50LmJ1YmJsZXMpIHtcbiAgICAgIGV2ZW50LmV2ZW50UGF0aC5yZXZlcnNlKCk7XG4gICAgICBldmVudC5ldmVudFBoYXNlID0gZXZlbnQuQlVCQkxJTkdfUEhBU0U7XG4gICAgICBmb3IgKGNvbnN0IG9iaiBvZiBldmVudC5ldmVudFBhdGgpIHtcbiAgICAgICAgaWYgKCFldmVudC5wcm9wYWdhdGlvblN0b3BwZWQpIHtcbiAgICAgICAgICBpbnZva2VFdmVudExpc3RlbmVycyhldmVudCwgb2JqKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cbiAgICBldmVudC5kaXNwYXRjaGVkID0gZmFsc2U7XG4gICAgZXZlbnQuZXZlbnRQaGFzZSA9IGV2ZW50Lk5PTkU7XG4gICAgZXZlbnQuY3VycmVudFRhcmdldCA9IG51bGw7XG4gICAgaWYgKGV2ZW50LmNhbmNlbGVkKSB7XG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICAgIHJldHVybiB0cnVlO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGYWtlRXZlbnRUYXJnZXQ7IiwgImltcG9ydCB7IEludmFsaWRTdGF0ZUVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IEZha2VFdmVudFRhcmdldCBmcm9tIFwiLi9saWIvRmFrZUV2ZW50VGFyZ2V0LmpzXCI7XG5jbGFzcyBGREJSZXF1ZXN0IGV4dGVuZHMgRmFrZUV2ZW50VGFyZ2V0IHtcbiAgX3Jlc3VsdCA9IG51bGw7XG4gIF9lcnJvciA9IG51bGw7XG4gIHNvdXJjZSA9IG51bGw7XG4gIHRyYW5zYWN0aW9uID0gbnVsbDtcbiAgcmVhZHlTdGF0ZSA9IFwicGVuZGluZ1wiO1xuICBvbnN1Y2Nlc3MgPSBudWxsO1xuICBvbmVycm9yID0gbnVsbDtcbiAgZ2V0IGVycm9yKCkge1xuICAgIGlmICh0aGlzLnJlYWR5U3RhdGUgPT09IFwicGVuZGluZ1wiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuX2Vycm9yO1xuICB9XG4gIHNldCBlcnJvcih2YWx1ZSkge1xuICAgIHRoaXMuX2Vycm9yID0gdmFsdWU7XG4gIH1cbiAgZ2V0IHJlc3VsdCgpIHtcbiAgICBpZiAodGhpcy5yZWFkeVN0YXRlID09PSBcInBlbmRpbmdcIikge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLl9yZXN1bHQ7XG4gIH1cbiAgc2V0IHJlc3VsdCh2YWx1ZSkge1xuICAgIHRoaXMuX3Jlc3VsdCA9IHZhbHVlO1xuICB9XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJSZXF1ZXN0XCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQlJlcXVlc3Q7IiwgImNsYXNzIEZha2VET01TdHJpbmdMaXN0IHtcbiAgY29uc3RydWN0b3IoLi4udmFsdWVzKSB7XG4gICAgdGhpcy5fdmFsdWVzID0gdmFsdWVzO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgdmFsdWVzLmxlbmd0aDsgaSsrKSB7XG4gICAgICB0aGlzW2ldID0gdmFsdWVzW2ldO1xuICAgIH1cbiAgfVxuICBjb250YWlucyh2YWx1ZSkge1xuICAgIHJldHVybiB0aGlzLl92YWx1ZXMuaW5jbHVkZXModmFsdWUpO1xuICB9XG4gIGl0ZW0oaSkge1xuICAgIGlmIChpIDwgMCB8fCBpID49IHRoaXMuX3ZhbHVlcy5sZW5ndGgpIHtcbiAgICAgIHJldHVybiBudWxsO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy5fdmFsdWVzW2ldO1xuICB9XG4gIGdldCBsZW5ndGgoKSB7XG4gICAgcmV0dXJuIHRoaXMuX3ZhbHVlcy5sZW5ndGg7XG4gIH1cbiAgW1N5bWJvbC5pdGVyYXRvcl0oKSB7XG4gICAgcmV0dXJuIHRoaXMuX3ZhbHVlc1tTeW1ib2wuaXRlcmF0b3JdKCk7XG4gIH1cblxuICAvLyBIYW5kbGVkIGJ5IHByb3h5XG5cbiAgLy8gVXNlZCBpbnRlcm5hbGx5LCBzaG91bGQgbm90IGJlIHVzZWQgYnkgb3RoZXJzLiBJIGNvdWxkIG1heWJlIGdldCByaWQgb2YgdGhlc2UgYW5kIHJlcGxhY2UgcmF0aGVyIHRoYW4gbXV0YXRlLCBidXQgdG9vIGxhenkgdG8gY2hlY2sgdGhlIHNwZWMuXG4gIF9wdXNoKC4uLnZhbHVlcykge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgdmFsdWVzLmxlbmd0aDsgaSsrKSB7XG4gICAgICB0aGlzW3RoaXMuX3ZhbHVlcy5sZW5ndGggKyBpXSA9IHZhbHVlc1tpXTtcbiAgICB9XG4gICAgdGhpcy5fdmFsdWVzLnB1c2goLi4udmFsdWVzKTtcbiAgfVxuICBfc29ydCguLi52YWx1ZXMpIHtcbiAgICB0aGlzLl92YWx1ZXMuc29ydCguLi52YWx1ZXMpO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgdGhpcy5fdmFsdWVzLmxlbmd0aDsgaSsrKSB7XG4gICAgICB0aGlzW2ldID0gdGhpcy5fdmFsdWVzW2ldO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcztcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRmFrZURPTVN0cmluZ0xpc3Q7IiwgImltcG9ydCBGREJLZXlSYW5nZSBmcm9tIFwiLi4vRkRCS2V5UmFuZ2UuanNcIjtcbmltcG9ydCB7IERhdGFFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vdmFsdWVUb0tleS5qc1wiO1xuXG4vLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2NvbnZlcnQtYS12YWx1ZS10by1hLWtleS1yYW5nZVxuY29uc3QgdmFsdWVUb0tleVJhbmdlID0gKHZhbHVlLCBudWxsRGlzYWxsb3dlZEZsYWcgPSBmYWxzZSkgPT4ge1xuICBpZiAodmFsdWUgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkge1xuICAgIHJldHVybiB2YWx1ZTtcbiAgfVxuICBpZiAodmFsdWUgPT09IG51bGwgfHwgdmFsdWUgPT09IHVuZGVmaW5lZCkge1xuICAgIGlmIChudWxsRGlzYWxsb3dlZEZsYWcpIHtcbiAgICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgICB9XG4gICAgcmV0dXJuIG5ldyBGREJLZXlSYW5nZSh1bmRlZmluZWQsIHVuZGVmaW5lZCwgZmFsc2UsIGZhbHNlKTtcbiAgfVxuICBjb25zdCBrZXkgPSB2YWx1ZVRvS2V5KHZhbHVlKTtcbiAgcmV0dXJuIEZEQktleVJhbmdlLm9ubHkoa2V5KTtcbn07XG5leHBvcnQgZGVmYXVsdCB2YWx1ZVRvS2V5UmFuZ2U7IiwgIi8vIEtleXMgcHJvdmlkZWQgYXMgZnVuY3Rpb25zIG9yIGFycmF5cyBvciBvYmplY3RzIG5lZWQgdG8gYmUgc3RyaW5naWZpZWRcbmNvbnN0IGNvbnZlcnRLZXkgPSBrZXkgPT4gdHlwZW9mIGtleSA9PT0gJ29iamVjdCcgJiYga2V5ID8ga2V5ICsgJycgOiBrZXk7XG5cbi8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2RvbS1pZGJvYmplY3RzdG9yZS1rZXlwYXRoXG5leHBvcnQgZnVuY3Rpb24gZ2V0S2V5UGF0aChrZXlQYXRoKSB7XG4gIC8vIEl0J3MgaW1wb3J0YW50IHRvIGNsb25lIHRoZSBBcnJheSBoZXJlIGJlY2F1c2Ugb2YgdGhlIFdQVCB0ZXN0OlxuICAvLyBcIkRpZmZlcmVudCBpbnN0YW5jZXMgYXJlIHJldHVybmVkIGZyb20gZGlmZmVyZW50IHN0b3JlIGluc3RhbmNlcy5cIlxuICAvLyBBbHNvIG5vdGUgdGhhdCB0aGUgc2FtZSBpbnN0YW5jZSBtdXN0IGJlIHJldHVybmVkIGFjcm9zcyBtdWx0aXBsZSBnZXRzXG4gIHJldHVybiBBcnJheS5pc0FycmF5KGtleVBhdGgpID8ga2V5UGF0aC5tYXAoY29udmVydEtleSkgOiBjb252ZXJ0S2V5KGtleVBhdGgpO1xufSIsICJpbXBvcnQgRkRCS2V5UmFuZ2UgZnJvbSBcIi4uL0ZEQktleVJhbmdlLmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleVdpdGhvdXRUaHJvd2luZywgeyBJTlZBTElEX1RZUEUgfSBmcm9tIFwiLi92YWx1ZVRvS2V5V2l0aG91dFRocm93aW5nLmpzXCI7XG5cbi8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2lzLWEtcG90ZW50aWFsbHktdmFsaWQta2V5LXJhbmdlXG5jb25zdCBpc1BvdGVudGlhbGx5VmFsaWRLZXlSYW5nZSA9IHZhbHVlID0+IHtcbiAgLy8gSWYgdmFsdWUgaXMgYSBrZXkgcmFuZ2UsIHJldHVybiB0cnVlLlxuICBpZiAodmFsdWUgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkge1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLy8gTGV0IGtleSBiZSB0aGUgcmVzdWx0IG9mIGNvbnZlcnRpbmcgYSB2YWx1ZSB0byBhIGtleSB3aXRoIHZhbHVlLlxuICBjb25zdCBrZXkgPSB2YWx1ZVRvS2V5V2l0aG91dFRocm93aW5nKHZhbHVlKTtcblxuICAvLyBJZiBrZXkgaXMgXCJpbnZhbGlkIHR5cGVcIiByZXR1cm4gZmFsc2UuXG4gIC8vIEVsc2UgcmV0dXJuIHRydWUuXG4gIHJldHVybiBrZXkgIT09IElOVkFMSURfVFlQRTtcbn07XG5leHBvcnQgZGVmYXVsdCBpc1BvdGVudGlhbGx5VmFsaWRLZXlSYW5nZTsiLCAiLy8gaHR0cHM6Ly9oZXljYW0uZ2l0aHViLmlvL3dlYmlkbC8jRW5mb3JjZVJhbmdlXG5cbmNvbnN0IGVuZm9yY2VSYW5nZSA9IChudW0sIHR5cGUpID0+IHtcbiAgY29uc3QgbWluID0gMDtcbiAgY29uc3QgbWF4ID0gdHlwZSA9PT0gXCJ1bnNpZ25lZCBsb25nXCIgPyA0Mjk0OTY3Mjk1IDogOTAwNzE5OTI1NDc0MDk5MTtcbiAgaWYgKGlzTmFOKG51bSkgfHwgbnVtIDwgbWluIHx8IG51bSA+IG1heCkge1xuICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgfVxuICBpZiAobnVtID49IDApIHtcbiAgICByZXR1cm4gTWF0aC5mbG9vcihudW0pO1xuICB9XG59O1xuZXhwb3J0IGRlZmF1bHQgZW5mb3JjZVJhbmdlOyIsICJpbXBvcnQgaXNQb3RlbnRpYWxseVZhbGlkS2V5UmFuZ2UgZnJvbSBcIi4vaXNQb3RlbnRpYWxseVZhbGlkS2V5UmFuZ2UuanNcIjtcbmltcG9ydCBlbmZvcmNlUmFuZ2UgZnJvbSBcIi4vZW5mb3JjZVJhbmdlLmpzXCI7XG4vLyBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNjcmVhdGUtcmVxdWVzdC10by1yZXRyaWV2ZS1tdWx0aXBsZS1pdGVtc1xuY29uc3QgZXh0cmFjdEdldEFsbE9wdGlvbnMgPSAocXVlcnlPck9wdGlvbnMsIGNvdW50LCBudW1Bcmd1bWVudHMpID0+IHtcbiAgbGV0IHF1ZXJ5O1xuICBsZXQgZGlyZWN0aW9uO1xuICBpZiAocXVlcnlPck9wdGlvbnMgPT09IHVuZGVmaW5lZCB8fCBxdWVyeU9yT3B0aW9ucyA9PT0gbnVsbCB8fCBpc1BvdGVudGlhbGx5VmFsaWRLZXlSYW5nZShxdWVyeU9yT3B0aW9ucykpIHtcbiAgICAvLyBxdWVyeU9yT3B0aW9ucyBpcyBGREJLZXlSYW5nZSB8IEtleSB8IG51bGwgfCB1bmRlZmluZWRcbiAgICBxdWVyeSA9IHF1ZXJ5T3JPcHRpb25zO1xuICAgIGlmIChudW1Bcmd1bWVudHMgPiAxICYmIGNvdW50ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvdW50ID0gZW5mb3JjZVJhbmdlKGNvdW50LCBcInVuc2lnbmVkIGxvbmdcIik7XG4gICAgfVxuICB9IGVsc2Uge1xuICAgIC8vIHF1ZXJ5T3JPcHRpb25zIGlzIEZEQkdldEFsbE9wdGlvbnNcbiAgICBjb25zdCBnZXRBbGxPcHRpb25zID0gcXVlcnlPck9wdGlvbnM7XG4gICAgaWYgKGdldEFsbE9wdGlvbnMucXVlcnkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgcXVlcnkgPSBnZXRBbGxPcHRpb25zLnF1ZXJ5O1xuICAgIH1cbiAgICBpZiAoZ2V0QWxsT3B0aW9ucy5jb3VudCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb3VudCA9IGVuZm9yY2VSYW5nZShnZXRBbGxPcHRpb25zLmNvdW50LCBcInVuc2lnbmVkIGxvbmdcIik7XG4gICAgfVxuICAgIGlmIChnZXRBbGxPcHRpb25zLmRpcmVjdGlvbiAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBkaXJlY3Rpb24gPSBnZXRBbGxPcHRpb25zLmRpcmVjdGlvbjtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHtcbiAgICBxdWVyeSxcbiAgICBjb3VudCxcbiAgICBkaXJlY3Rpb25cbiAgfTtcbn07XG5leHBvcnQgZGVmYXVsdCBleHRyYWN0R2V0QWxsT3B0aW9uczsiLCAiaW1wb3J0IEZEQkN1cnNvciBmcm9tIFwiLi9GREJDdXJzb3IuanNcIjtcbmltcG9ydCBGREJDdXJzb3JXaXRoVmFsdWUgZnJvbSBcIi4vRkRCQ3Vyc29yV2l0aFZhbHVlLmpzXCI7XG5pbXBvcnQgRkRCS2V5UmFuZ2UgZnJvbSBcIi4vRkRCS2V5UmFuZ2UuanNcIjtcbmltcG9ydCBGREJSZXF1ZXN0IGZyb20gXCIuL0ZEQlJlcXVlc3QuanNcIjtcbmltcG9ydCB7IENvbnN0cmFpbnRFcnJvciwgSW52YWxpZFN0YXRlRXJyb3IsIFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvciB9IGZyb20gXCIuL2xpYi9lcnJvcnMuanNcIjtcbmltcG9ydCBGYWtlRE9NU3RyaW5nTGlzdCBmcm9tIFwiLi9saWIvRmFrZURPTVN0cmluZ0xpc3QuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5IGZyb20gXCIuL2xpYi92YWx1ZVRvS2V5LmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleVJhbmdlIGZyb20gXCIuL2xpYi92YWx1ZVRvS2V5UmFuZ2UuanNcIjtcbmltcG9ydCB7IGdldEtleVBhdGggfSBmcm9tIFwiLi9saWIvZ2V0S2V5UGF0aC5qc1wiO1xuaW1wb3J0IGV4dHJhY3RHZXRBbGxPcHRpb25zIGZyb20gXCIuL2xpYi9leHRyYWN0R2V0QWxsT3B0aW9ucy5qc1wiO1xuaW1wb3J0IGVuZm9yY2VSYW5nZSBmcm9tIFwiLi9saWIvZW5mb3JjZVJhbmdlLmpzXCI7XG5jb25zdCBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24gPSBpbmRleCA9PiB7XG4gIGlmIChpbmRleC5fcmF3SW5kZXguZGVsZXRlZCB8fCBpbmRleC5vYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICB9XG4gIGlmIChpbmRleC5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gIH1cbn07XG5cbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jaWRsLWRlZi1JREJJbmRleFxuY2xhc3MgRkRCSW5kZXgge1xuICBjb25zdHJ1Y3RvcihvYmplY3RTdG9yZSwgcmF3SW5kZXgpIHtcbiAgICB0aGlzLl9yYXdJbmRleCA9IHJhd0luZGV4O1xuICAgIHRoaXMuX25hbWUgPSByYXdJbmRleC5uYW1lO1xuICAgIHRoaXMub2JqZWN0U3RvcmUgPSBvYmplY3RTdG9yZTtcbiAgICB0aGlzLmtleVBhdGggPSBnZXRLZXlQYXRoKHJhd0luZGV4LmtleVBhdGgpO1xuICAgIHRoaXMubXVsdGlFbnRyeSA9IHJhd0luZGV4Lm11bHRpRW50cnk7XG4gICAgdGhpcy51bmlxdWUgPSByYXdJbmRleC51bmlxdWU7XG4gIH1cbiAgZ2V0IG5hbWUoKSB7XG4gICAgcmV0dXJuIHRoaXMuX25hbWU7XG4gIH1cblxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiaW5kZXgtbmFtZVxuICBzZXQgbmFtZShuYW1lKSB7XG4gICAgY29uc3QgdHJhbnNhY3Rpb24gPSB0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uO1xuICAgIGlmICghdHJhbnNhY3Rpb24uZGIuX3J1bm5pbmdWZXJzaW9uY2hhbmdlVHJhbnNhY3Rpb24pIHtcbiAgICAgIHRocm93IHRyYW5zYWN0aW9uLl9zdGF0ZSA9PT0gXCJhY3RpdmVcIiA/IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpIDogbmV3IFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICh0aGlzLl9yYXdJbmRleC5kZWxldGVkIHx8IHRoaXMub2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLmRlbGV0ZWQpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBuYW1lID0gU3RyaW5nKG5hbWUpO1xuICAgIGlmIChuYW1lID09PSB0aGlzLl9uYW1lKSB7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGlmICh0aGlzLm9iamVjdFN0b3JlLmluZGV4TmFtZXMuY29udGFpbnMobmFtZSkpIHtcbiAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3Qgb2xkTmFtZSA9IHRoaXMuX25hbWU7XG4gICAgY29uc3Qgb2xkSW5kZXhOYW1lcyA9IFsuLi50aGlzLm9iamVjdFN0b3JlLmluZGV4TmFtZXNdO1xuICAgIHRoaXMuX25hbWUgPSBuYW1lO1xuICAgIHRoaXMuX3Jhd0luZGV4Lm5hbWUgPSBuYW1lO1xuICAgIHRoaXMub2JqZWN0U3RvcmUuX2luZGV4ZXNDYWNoZS5kZWxldGUob2xkTmFtZSk7XG4gICAgdGhpcy5vYmplY3RTdG9yZS5faW5kZXhlc0NhY2hlLnNldChuYW1lLCB0aGlzKTtcbiAgICB0aGlzLm9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmRlbGV0ZShvbGROYW1lKTtcbiAgICB0aGlzLm9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLnNldChuYW1lLCB0aGlzLl9yYXdJbmRleCk7XG4gICAgdGhpcy5vYmplY3RTdG9yZS5pbmRleE5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLkFycmF5LmZyb20odGhpcy5vYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUucmF3SW5kZXhlcy5rZXlzKCkpLmZpbHRlcihpbmRleE5hbWUgPT4ge1xuICAgICAgY29uc3QgaW5kZXggPSB0aGlzLm9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmdldChpbmRleE5hbWUpO1xuICAgICAgcmV0dXJuIGluZGV4ICYmICFpbmRleC5kZWxldGVkO1xuICAgIH0pLnNvcnQoKSk7XG5cbiAgICAvLyBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNhYm9ydC1hbi11cGdyYWRlLXRyYW5zYWN0aW9uIC0gXCJJZiBoYW5kbGXigJlzIGluZGV4IHdhcyBub3QgbmV3bHkgY3JlYXRlZCBkdXJpbmcgdHJhbnNhY3Rpb24sIHNldCBoYW5kbGXigJlzIG5hbWUgdG8gaXRzIGluZGV44oCZcyBuYW1lLlwiXG4gICAgaWYgKCF0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLl9jcmVhdGVkSW5kZXhlcy5oYXModGhpcy5fcmF3SW5kZXgpKSB7XG4gICAgICB0cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICAgIHRoaXMuX25hbWUgPSBvbGROYW1lO1xuICAgICAgICB0aGlzLl9yYXdJbmRleC5uYW1lID0gb2xkTmFtZTtcbiAgICAgICAgdGhpcy5vYmplY3RTdG9yZS5faW5kZXhlc0NhY2hlLmRlbGV0ZShuYW1lKTtcbiAgICAgICAgdGhpcy5vYmplY3RTdG9yZS5faW5kZXhlc0NhY2hlLnNldChvbGROYW1lLCB0aGlzKTtcbiAgICAgICAgdGhpcy5vYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUucmF3SW5kZXhlcy5kZWxldGUobmFtZSk7XG4gICAgICAgIHRoaXMub2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuc2V0KG9sZE5hbWUsIHRoaXMuX3Jhd0luZGV4KTtcbiAgICAgICAgdGhpcy5vYmplY3RTdG9yZS5pbmRleE5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLm9sZEluZGV4TmFtZXMpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyN3aWRsLUlEQkluZGV4LW9wZW5DdXJzb3ItSURCUmVxdWVzdC1hbnktcmFuZ2UtSURCQ3Vyc29yRGlyZWN0aW9uLWRpcmVjdGlvblxuICBvcGVuQ3Vyc29yKHJhbmdlLCBkaXJlY3Rpb24pIHtcbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgaWYgKHJhbmdlID09PSBudWxsKSB7XG4gICAgICByYW5nZSA9IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaWYgKHJhbmdlICE9PSB1bmRlZmluZWQgJiYgIShyYW5nZSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAgcmFuZ2UgPSBGREJLZXlSYW5nZS5vbmx5KHZhbHVlVG9LZXkocmFuZ2UpKTtcbiAgICB9XG4gICAgY29uc3QgcmVxdWVzdCA9IG5ldyBGREJSZXF1ZXN0KCk7XG4gICAgcmVxdWVzdC5zb3VyY2UgPSB0aGlzO1xuICAgIHJlcXVlc3QudHJhbnNhY3Rpb24gPSB0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uO1xuICAgIGNvbnN0IGN1cnNvciA9IG5ldyBGREJDdXJzb3JXaXRoVmFsdWUodGhpcywgcmFuZ2UsIGRpcmVjdGlvbiwgcmVxdWVzdCk7XG4gICAgcmV0dXJuIHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiBjdXJzb3IuX2l0ZXJhdGUuYmluZChjdXJzb3IpLFxuICAgICAgcmVxdWVzdCxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyN3aWRsLUlEQkluZGV4LW9wZW5LZXlDdXJzb3ItSURCUmVxdWVzdC1hbnktcmFuZ2UtSURCQ3Vyc29yRGlyZWN0aW9uLWRpcmVjdGlvblxuICBvcGVuS2V5Q3Vyc29yKHJhbmdlLCBkaXJlY3Rpb24pIHtcbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgaWYgKHJhbmdlID09PSBudWxsKSB7XG4gICAgICByYW5nZSA9IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaWYgKHJhbmdlICE9PSB1bmRlZmluZWQgJiYgIShyYW5nZSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAgcmFuZ2UgPSBGREJLZXlSYW5nZS5vbmx5KHZhbHVlVG9LZXkocmFuZ2UpKTtcbiAgICB9XG4gICAgY29uc3QgcmVxdWVzdCA9IG5ldyBGREJSZXF1ZXN0KCk7XG4gICAgcmVxdWVzdC5zb3VyY2UgPSB0aGlzO1xuICAgIHJlcXVlc3QudHJhbnNhY3Rpb24gPSB0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uO1xuICAgIGNvbnN0IGN1cnNvciA9IG5ldyBGREJDdXJzb3IodGhpcywgcmFuZ2UsIGRpcmVjdGlvbiwgcmVxdWVzdCwgdHJ1ZSk7XG4gICAgcmV0dXJuIHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiBjdXJzb3IuX2l0ZXJhdGUuYmluZChjdXJzb3IpLFxuICAgICAgcmVxdWVzdCxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG4gIGdldChrZXkpIHtcbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgaWYgKCEoa2V5IGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICBrZXkgPSB2YWx1ZVRvS2V5KGtleSk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3SW5kZXguZ2V0VmFsdWUuYmluZCh0aGlzLl9yYXdJbmRleCwga2V5KSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiaW5kZXgtZ2V0YWxsXG4gIGdldEFsbChxdWVyeU9yT3B0aW9ucywgY291bnQpIHtcbiAgICBjb25zdCBvcHRpb25zID0gZXh0cmFjdEdldEFsbE9wdGlvbnMocXVlcnlPck9wdGlvbnMsIGNvdW50LCBhcmd1bWVudHMubGVuZ3RoKTtcbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgY29uc3QgcmFuZ2UgPSB2YWx1ZVRvS2V5UmFuZ2Uob3B0aW9ucy5xdWVyeSk7XG4gICAgcmV0dXJuIHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdJbmRleC5nZXRBbGxWYWx1ZXMuYmluZCh0aGlzLl9yYXdJbmRleCwgcmFuZ2UsIG9wdGlvbnMuY291bnQsIG9wdGlvbnMuZGlyZWN0aW9uKSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyN3aWRsLUlEQkluZGV4LWdldEtleS1JREJSZXF1ZXN0LWFueS1rZXlcbiAgZ2V0S2V5KGtleSkge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAoIShrZXkgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkpIHtcbiAgICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdJbmRleC5nZXRLZXkuYmluZCh0aGlzLl9yYXdJbmRleCwga2V5KSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiaW5kZXgtZ2V0YWxsa2V5c1xuICBnZXRBbGxLZXlzKHF1ZXJ5T3JPcHRpb25zLCBjb3VudCkge1xuICAgIGNvbnN0IG9wdGlvbnMgPSBleHRyYWN0R2V0QWxsT3B0aW9ucyhxdWVyeU9yT3B0aW9ucywgY291bnQsIGFyZ3VtZW50cy5sZW5ndGgpO1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBjb25zdCByYW5nZSA9IHZhbHVlVG9LZXlSYW5nZShvcHRpb25zLnF1ZXJ5KTtcbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd0luZGV4LmdldEFsbEtleXMuYmluZCh0aGlzLl9yYXdJbmRleCwgcmFuZ2UsIG9wdGlvbnMuY291bnQsIG9wdGlvbnMuZGlyZWN0aW9uKSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jZG9tLWlkYm9iamVjdHN0b3JlLWdldGFsbHJlY29yZHNcbiAgZ2V0QWxsUmVjb3JkcyhvcHRpb25zKSB7XG4gICAgbGV0IHF1ZXJ5O1xuICAgIGxldCBjb3VudDtcbiAgICBsZXQgZGlyZWN0aW9uO1xuICAgIGlmIChvcHRpb25zICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGlmIChvcHRpb25zLnF1ZXJ5ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgcXVlcnkgPSBvcHRpb25zLnF1ZXJ5O1xuICAgICAgfVxuICAgICAgaWYgKG9wdGlvbnMuY291bnQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICBjb3VudCA9IGVuZm9yY2VSYW5nZShvcHRpb25zLmNvdW50LCBcInVuc2lnbmVkIGxvbmdcIik7XG4gICAgICB9XG4gICAgICBpZiAob3B0aW9ucy5kaXJlY3Rpb24gIT09IHVuZGVmaW5lZCkge1xuICAgICAgICBkaXJlY3Rpb24gPSBvcHRpb25zLmRpcmVjdGlvbjtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGNvbnN0IHJhbmdlID0gdmFsdWVUb0tleVJhbmdlKHF1ZXJ5KTtcbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd0luZGV4LmdldEFsbFJlY29yZHMuYmluZCh0aGlzLl9yYXdJbmRleCwgcmFuZ2UsIGNvdW50LCBkaXJlY3Rpb24pLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCSW5kZXgtY291bnQtSURCUmVxdWVzdC1hbnkta2V5XG4gIGNvdW50KGtleSkge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAoa2V5ID09PSBudWxsKSB7XG4gICAgICBrZXkgPSB1bmRlZmluZWQ7XG4gICAgfVxuICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCAmJiAhKGtleSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAga2V5ID0gRkRCS2V5UmFuZ2Uub25seSh2YWx1ZVRvS2V5KGtleSkpO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246ICgpID0+IHtcbiAgICAgICAgcmV0dXJuIHRoaXMuX3Jhd0luZGV4LmNvdW50KGtleSk7XG4gICAgICB9LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQkluZGV4XCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQkluZGV4OyIsICIvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2NoZWNrLXRoYXQtYS1rZXktY291bGQtYmUtaW5qZWN0ZWQtaW50by1hLXZhbHVlXG5jb25zdCBjYW5JbmplY3RLZXkgPSAoa2V5UGF0aCwgdmFsdWUpID0+IHtcbiAgaWYgKEFycmF5LmlzQXJyYXkoa2V5UGF0aCkpIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoXCJUaGUga2V5IHBhdGhzIHVzZWQgaW4gdGhpcyBzZWN0aW9uIGFyZSBhbHdheXMgc3RyaW5ncyBhbmQgbmV2ZXIgc2VxdWVuY2VzLCBzaW5jZSBpdCBpcyBub3QgcG9zc2libGUgdG8gY3JlYXRlIGEgb2JqZWN0IHN0b3JlIHdoaWNoIGhhcyBhIGtleSBnZW5lcmF0b3IgYW5kIGFsc28gaGFzIGEga2V5IHBhdGggdGhhdCBpcyBhIHNlcXVlbmNlLlwiKTtcbiAgfVxuICBjb25zdCBpZGVudGlmaWVycyA9IGtleVBhdGguc3BsaXQoXCIuXCIpO1xuICBpZiAoaWRlbnRpZmllcnMubGVuZ3RoID09PSAwKSB7XG4gICAgdGhyb3cgbmV3IEVycm9yKFwiQXNzZXJ0OiBpZGVudGlmaWVycyBpcyBub3QgZW1wdHlcIik7XG4gIH1cbiAgaWRlbnRpZmllcnMucG9wKCk7XG4gIGZvciAoY29uc3QgaWRlbnRpZmllciBvZiBpZGVudGlmaWVycykge1xuICAgIGlmICh0eXBlb2YgdmFsdWUgIT09IFwib2JqZWN0XCIgJiYgIUFycmF5LmlzQXJyYXkodmFsdWUpKSB7XG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICAgIGNvbnN0IGhvcCA9IE9iamVjdC5oYXNPd24odmFsdWUsIGlkZW50aWZpZXIpO1xuICAgIGlmICghaG9wKSB7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgdmFsdWUgPSB2YWx1ZVtpZGVudGlmaWVyXTtcbiAgfVxuICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSBcIm9iamVjdFwiIHx8IEFycmF5LmlzQXJyYXkodmFsdWUpO1xufTtcbmV4cG9ydCBkZWZhdWx0IGNhbkluamVjdEtleTsiLCAiY2xhc3MgRkRCUmVjb3JkIHtcbiAgY29uc3RydWN0b3Ioa2V5LCBwcmltYXJ5S2V5LCB2YWx1ZSkge1xuICAgIHRoaXMuX2tleSA9IGtleTtcbiAgICB0aGlzLl9wcmltYXJ5S2V5ID0gcHJpbWFyeUtleTtcbiAgICB0aGlzLl92YWx1ZSA9IHZhbHVlO1xuICB9XG4gIGdldCBrZXkoKSB7XG4gICAgcmV0dXJuIHRoaXMuX2tleTtcbiAgfVxuICBzZXQga2V5KF8pIHtcbiAgICAvKiBmb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQgcHJpbWFyeUtleSgpIHtcbiAgICByZXR1cm4gdGhpcy5fcHJpbWFyeUtleTtcbiAgfVxuICBzZXQgcHJpbWFyeUtleShfKSB7XG4gICAgLyogZm9yIGJhYmVsICovXG4gIH1cbiAgZ2V0IHZhbHVlKCkge1xuICAgIHJldHVybiB0aGlzLl92YWx1ZTtcbiAgfVxuICBzZXQgdmFsdWUoXykge1xuICAgIC8qIGZvciBiYWJlbCAqL1xuICB9XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJSZWNvcmRcIjtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRkRCUmVjb3JkOyIsICJpbXBvcnQgRkRCS2V5UmFuZ2UgZnJvbSBcIi4uL0ZEQktleVJhbmdlLmpzXCI7XG5pbXBvcnQgeyBjbXBLZXlzIH0gZnJvbSBcIi4vY21wLmpzXCI7XG5pbXBvcnQgeyBDb25zdHJhaW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvcnMuanNcIjtcbi8vIHdoYXQgZnJhY3Rpb24gb2YgdGhlIHRvdGFsIG51bWJlciBvZiBub2RlcyBhcmUgYWxsb3dlZCB0byBiZSBkZWxldGVkIHRvbWJzdG9uZXM/XG5jb25zdCBNQVhfVE9NQlNUT05FX0ZBQ1RPUiA9IDIgLyAzO1xuY29uc3QgRVZFUllUSElOR19LRVlfUkFOR0UgPSBuZXcgRkRCS2V5UmFuZ2UodW5kZWZpbmVkLCB1bmRlZmluZWQsIGZhbHNlLCBmYWxzZSk7XG4vKipcbiAqIFNpbXBsZSByZWQtYmxhY2sgYmluYXJ5IHRyZWUgd2l0aCBzb21lIGFzcGVjdHMgb2YgYSBzY2FwZWdvYXQgdHJlZS4gVGhlIG1haW4gZ29hbCBoZXJlIGlzIHNpbXBsaWNpdHkgb2ZcbiAqIGltcGxlbWVudGF0aW9uLCB0YWlsb3JlZCB0byB0aGUgbmVlZHMgb2YgSW5kZXhlZERCLlxuICpcbiAqIEJhc2ljYWxseSB0aGlzIGltcGxlbWVudHMgYSBbcmVkLWJsYWNrIHRyZWVdWzFdIGZvciBpbnNlcnRpb25zLCBidXQgdXNlcyB0aGUgbXVjaCBzaW1wbGVyIFtzY2FwZWdvYXQgdHJlZV1bMl1cbiAqIHN0cmF0ZWd5IGZvciBkZWxldGlvbnMuIERlbGV0aW9ucyBhcmUgYSBzaW1wbGUgbWF0dGVyIG9mIHJlYnVpbGRpbmcgdGhlIHRyZWUgZnJvbSBzY3JhdGNoIGlmIG1vcmUgdGhhbiAyLzMgb2YgdGhlXG4gKiB0cmVlIGlzIGZ1bGwgb2YgZGVsZXRlZCAodG9tYnN0b25lKSBtYXJrZXJzLlxuICpcbiAqIFsxXTogaHR0cHM6Ly9lbi53aWtpcGVkaWEub3JnL3dpa2kvUmVkJUUyJTgwJTkzYmxhY2tfdHJlZVxuICogWzJdOiBodHRwczovL2VuLndpa2lwZWRpYS5vcmcvd2lraS9TY2FwZWdvYXRfdHJlZVxuICovXG5leHBvcnQgZGVmYXVsdCBjbGFzcyBCaW5hcnlTZWFyY2hUcmVlIHtcbiAgX251bVRvbWJzdG9uZXMgPSAwO1xuICBfbnVtTm9kZXMgPSAwO1xuXG4gIC8qKlxuICAgKlxuICAgKiBAcGFyYW0ga2V5c0FyZVVuaXF1ZSAtIHdoZXRoZXIga2V5cyBjYW4gYmUgdW5pcXVlLCBhbmQgdGh1cyB3aGV0aGVyIHdlIGNuIHNraXAgY2hlY2tpbmcgYHJlY29yZC52YWx1ZWAgd2hlblxuICAgKiBjb21wYXJpbmcuIFRoaXMgaXMgYmFzaWNhbGx5IHVzZWQgdG8gZGlzdGluZ3Vpc2ggT2JqZWN0U3RvcmVzICh3aGVyZSB0aGUgdmFsdWUgaXMgdGhlIGVudGlyZSBvYmplY3QsIG5vdCB1c2VkXG4gICAqIGFzIGEga2V5KSBmcm9tIG5vbi11bmlxdWUgSW5kZXhlcyAod2hlcmUgYm90aCB0aGUga2V5IGFuZCB0aGUgdmFsdWUgYXJlIG1lYW5pbmdmdWwga2V5cyB1c2VkIGZvciBzb3J0aW5nKVxuICAgKi9cbiAgY29uc3RydWN0b3Ioa2V5c0FyZVVuaXF1ZSkge1xuICAgIHRoaXMuX2tleXNBcmVVbmlxdWUgPSAhIWtleXNBcmVVbmlxdWU7XG4gIH1cbiAgc2l6ZSgpIHtcbiAgICByZXR1cm4gdGhpcy5fbnVtTm9kZXMgLSB0aGlzLl9udW1Ub21ic3RvbmVzO1xuICB9XG4gIGdldChyZWNvcmQpIHtcbiAgICByZXR1cm4gdGhpcy5fZ2V0QnlDb21wYXJhdG9yKHRoaXMuX3Jvb3QsIG90aGVyUmVjb3JkID0+IHRoaXMuX2NvbXBhcmUocmVjb3JkLCBvdGhlclJlY29yZCkpO1xuICB9XG4gIGNvbnRhaW5zKHJlY29yZCkge1xuICAgIHJldHVybiAhIXRoaXMuZ2V0KHJlY29yZCk7XG4gIH1cbiAgX2NvbXBhcmUoYSwgYikge1xuICAgIGNvbnN0IGtleUNvbXBhcmlzb24gPSBjbXBLZXlzKGEua2V5LCBiLmtleSk7XG4gICAgaWYgKGtleUNvbXBhcmlzb24gIT09IDApIHtcbiAgICAgIHJldHVybiBrZXlDb21wYXJpc29uO1xuICAgIH1cbiAgICAvLyBpZiBrZXlzIGFyZSB1bmlxdWUsIHRoZW4gd2UgY2FuIChhbmQgbXVzdCkgYXZvaWQgY29tcGFyaW5nIHRoZSB2YWx1ZXMsIHNpbmNlIHRoZXkgbWF5IGJlIG5vbi1jb21wYXJhYmxlXG4gICAgLy8gKGUuZy4gaW4gdGhlIGNhc2Ugb2YgYW4gT2JqZWN0U3RvcmUsIHRoZXkgYXJlIHJlY29yZCBvYmplY3RzKVxuICAgIHJldHVybiB0aGlzLl9rZXlzQXJlVW5pcXVlID8gMCA6IGNtcEtleXMoYS52YWx1ZSwgYi52YWx1ZSk7XG4gIH1cbiAgX2dldEJ5Q29tcGFyYXRvcihub2RlLCBjb21wYXJhdG9yKSB7XG4gICAgbGV0IGN1cnJlbnQgPSBub2RlO1xuICAgIHdoaWxlIChjdXJyZW50KSB7XG4gICAgICBjb25zdCBjb21wYXJpc29uID0gY29tcGFyYXRvcihjdXJyZW50LnJlY29yZCk7XG4gICAgICBpZiAoY29tcGFyaXNvbiA8IDApIHtcbiAgICAgICAgY3VycmVudCA9IGN1cnJlbnQubGVmdDtcbiAgICAgIH0gZWxzZSBpZiAoY29tcGFyaXNvbiA+IDApIHtcbiAgICAgICAgY3VycmVudCA9IGN1cnJlbnQucmlnaHQ7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICByZXR1cm4gY3VycmVudC5yZWNvcmQ7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgLyoqXG4gICAqIFB1dCBhIG5ldyByZWNvcmQsIGFuZCByZXR1cm4gdGhlIG92ZXJ3cml0dGVuIHJlY29yZCBpZiBhbiBvdmVyd3JpdGUgb2NjdXJyZWQuXG4gICAqIEBwYXJhbSByZWNvcmRcbiAgICogQHBhcmFtIG5vT3ZlcndyaXRlIC0gdGhyb3cgYSBDb25zdHJhaW50RXJyb3IgaW4gY2FzZSBvZiBvdmVyd3JpdGVcbiAgICovXG4gIHB1dChyZWNvcmQsIG5vT3ZlcndyaXRlID0gZmFsc2UpIHtcbiAgICBpZiAoIXRoaXMuX3Jvb3QpIHtcbiAgICAgIHRoaXMuX3Jvb3QgPSB7XG4gICAgICAgIHJlY29yZCxcbiAgICAgICAgbGVmdDogdW5kZWZpbmVkLFxuICAgICAgICByaWdodDogdW5kZWZpbmVkLFxuICAgICAgICBwYXJlbnQ6IHVuZGVmaW5lZCxcbiAgICAgICAgZGVsZXRlZDogZmFsc2UsXG4gICAgICAgIC8vIHRoZSByb290IGlzIGFsd2F5cyBibGFjayBpbiBhIHJlZC1ibGFjayB0cmVlXG4gICAgICAgIHJlZDogZmFsc2VcbiAgICAgIH07XG4gICAgICB0aGlzLl9udW1Ob2RlcysrO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy5fcHV0KHRoaXMuX3Jvb3QsIHJlY29yZCwgbm9PdmVyd3JpdGUpO1xuICB9XG4gIF9wdXQobm9kZSwgcmVjb3JkLCBub092ZXJ3cml0ZSkge1xuICAgIGNvbnN0IGNvbXBhcmlzb24gPSB0aGlzLl9jb21wYXJlKHJlY29yZCwgbm9kZS5yZWNvcmQpO1xuICAgIGlmIChjb21wYXJpc29uIDwgMCkge1xuICAgICAgaWYgKG5vZGUubGVmdCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fcHV0KG5vZGUubGVmdCwgcmVjb3JkLCBub092ZXJ3cml0ZSk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBub2RlLmxlZnQgPSB7XG4gICAgICAgICAgcmVjb3JkLFxuICAgICAgICAgIGxlZnQ6IHVuZGVmaW5lZCxcbiAgICAgICAgICByaWdodDogdW5kZWZpbmVkLFxuICAgICAgICAgIHBhcmVudDogbm9kZSxcbiAgICAgICAgICBkZWxldGVkOiBmYWxzZSxcbiAgICAgICAgICByZWQ6IHRydWVcbiAgICAgICAgfTtcbiAgICAgICAgdGhpcy5fb25OZXdOb2RlSW5zZXJ0ZWQobm9kZS5sZWZ0KTtcbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKGNvbXBhcmlzb24gPiAwKSB7XG4gICAgICBpZiAobm9kZS5yaWdodCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fcHV0KG5vZGUucmlnaHQsIHJlY29yZCwgbm9PdmVyd3JpdGUpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgbm9kZS5yaWdodCA9IHtcbiAgICAgICAgICByZWNvcmQsXG4gICAgICAgICAgbGVmdDogdW5kZWZpbmVkLFxuICAgICAgICAgIHJpZ2h0OiB1bmRlZmluZWQsXG4gICAgICAgICAgcGFyZW50OiBub2RlLFxuICAgICAgICAgIGRlbGV0ZWQ6IGZhbHNlLFxuICAgICAgICAgIHJlZDogdHJ1ZVxuICAgICAgICB9O1xuICAgICAgICB0aGlzLl9vbk5ld05vZGVJbnNlcnRlZChub2RlLnJpZ2h0KTtcbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKG5vZGUuZGVsZXRlZCkge1xuICAgICAgLy8gdW5kZWxldGVcbiAgICAgIG5vZGUuZGVsZXRlZCA9IGZhbHNlO1xuICAgICAgbm9kZS5yZWNvcmQgPSByZWNvcmQ7XG4gICAgICB0aGlzLl9udW1Ub21ic3RvbmVzLS07XG4gICAgfSBlbHNlIGlmIChub092ZXJ3cml0ZSkge1xuICAgICAgLy8gcmVwbGFjZSBub3QgYWxsb3dlZCBpbiBjYXNlIG9mIG5vT3ZlcndyaXRlXG4gICAgICB0aHJvdyBuZXcgQ29uc3RyYWludEVycm9yKCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIC8vIHJlcGxhY2UsIGRvbid0IGFkZCwgc28gbm8gbmVlZCB0byBpbmNyZW1lbnQuIHJldHVybiB0aGUgb3ZlcndyaXR0ZW4gcmVjb3JkXG4gICAgICBjb25zdCBvdmVyd3JpdHRlblJlY29yZCA9IG5vZGUucmVjb3JkO1xuICAgICAgbm9kZS5yZWNvcmQgPSByZWNvcmQ7XG4gICAgICByZXR1cm4gb3ZlcndyaXR0ZW5SZWNvcmQ7XG4gICAgfVxuICB9XG4gIGRlbGV0ZShyZWNvcmQpIHtcbiAgICBpZiAoIXRoaXMuX3Jvb3QpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgdGhpcy5fZGVsZXRlKHRoaXMuX3Jvb3QsIHJlY29yZCk7XG4gICAgaWYgKHRoaXMuX251bVRvbWJzdG9uZXMgPiB0aGlzLl9udW1Ob2RlcyAqIE1BWF9UT01CU1RPTkVfRkFDVE9SKSB7XG4gICAgICAvLyB0byBrZWVwIHRoZSBpbXBsZW1lbnRhdGlvbiBzaW1wbGUsIGFuZCBiZWNhdXNlIG1vc3QgdXNlcnMgb2YgZmFrZS1pbmRleGVkZGIgYXJlIG5vdCBnb2luZyB0byBiZSBkZWxldGluZ1xuICAgICAgLy8gYSBsb3Qgb2Ygbm9kZXMsIGp1c3QgcmVidWlsZCB0aGUgd2hvbGUgdHJlZSAoZGVmcmFnbWVudCkgaWYgdGhlIHRyZWUgaXMgdG9vIGZ1bGwgb2YgdG9tYnN0b25lcyxcbiAgICAgIC8vIGFzIGluc3BpcmVkIGJ5IHRoZSBzY2FwZWdvYXQgdHJlZTogaHR0cHM6Ly9lbi53aWtpcGVkaWEub3JnL3dpa2kvU2NhcGVnb2F0X3RyZWUjRGVsZXRpb25cbiAgICAgIGNvbnN0IHJlY29yZHMgPSBbLi4udGhpcy5nZXRBbGxSZWNvcmRzKCldO1xuICAgICAgdGhpcy5fcm9vdCA9IHRoaXMuX3JlYnVpbGQocmVjb3JkcywgdW5kZWZpbmVkLCBmYWxzZSk7XG4gICAgICB0aGlzLl9udW1Ob2RlcyA9IHJlY29yZHMubGVuZ3RoO1xuICAgICAgdGhpcy5fbnVtVG9tYnN0b25lcyA9IDA7XG4gICAgfVxuICB9XG4gIF9kZWxldGUobm9kZSwgcmVjb3JkKSB7XG4gICAgaWYgKCFub2RlKSB7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IGNvbXBhcmlzb24gPSB0aGlzLl9jb21wYXJlKHJlY29yZCwgbm9kZS5yZWNvcmQpO1xuICAgIGlmIChjb21wYXJpc29uIDwgMCkge1xuICAgICAgdGhpcy5fZGVsZXRlKG5vZGUubGVmdCwgcmVjb3JkKTtcbiAgICB9IGVsc2UgaWYgKGNvbXBhcmlzb24gPiAwKSB7XG4gICAgICB0aGlzLl9kZWxldGUobm9kZS5yaWdodCwgcmVjb3JkKTtcbiAgICB9IGVsc2UgaWYgKCFub2RlLmRlbGV0ZWQpIHtcbiAgICAgIHRoaXMuX251bVRvbWJzdG9uZXMrKztcbiAgICAgIG5vZGUuZGVsZXRlZCA9IHRydWU7XG4gICAgfVxuICB9XG4gICpnZXRBbGxSZWNvcmRzKGRlc2NlbmRpbmcgPSBmYWxzZSkge1xuICAgIHlpZWxkKiB0aGlzLmdldFJlY29yZHMoRVZFUllUSElOR19LRVlfUkFOR0UsIGRlc2NlbmRpbmcpO1xuICB9XG4gICpnZXRSZWNvcmRzKGtleVJhbmdlLCBkZXNjZW5kaW5nID0gZmFsc2UpIHtcbiAgICB5aWVsZCogdGhpcy5fZ2V0UmVjb3Jkc0Zvck5vZGUodGhpcy5fcm9vdCwga2V5UmFuZ2UsIGRlc2NlbmRpbmcpO1xuICB9XG4gICpfZ2V0UmVjb3Jkc0Zvck5vZGUobm9kZSwga2V5UmFuZ2UsIGRlc2NlbmRpbmcgPSBmYWxzZSkge1xuICAgIGlmICghbm9kZSkge1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB5aWVsZCogdGhpcy5fZmluZFJlY29yZHMobm9kZSwga2V5UmFuZ2UsIGRlc2NlbmRpbmcpO1xuICB9XG4gICpfZmluZFJlY29yZHMobm9kZSwga2V5UmFuZ2UsIGRlc2NlbmRpbmcgPSBmYWxzZSkge1xuICAgIGNvbnN0IHtcbiAgICAgIGxvd2VyLFxuICAgICAgdXBwZXIsXG4gICAgICBsb3dlck9wZW4sXG4gICAgICB1cHBlck9wZW5cbiAgICB9ID0ga2V5UmFuZ2U7XG4gICAgY29uc3Qge1xuICAgICAgcmVjb3JkOiB7XG4gICAgICAgIGtleVxuICAgICAgfVxuICAgIH0gPSBub2RlO1xuICAgIGNvbnN0IGxvd2VyQ29tcGFyaXNvbiA9IGxvd2VyID09PSB1bmRlZmluZWQgPyAtMSA6IGNtcEtleXMobG93ZXIsIGtleSk7XG4gICAgY29uc3QgdXBwZXJDb21wYXJpc29uID0gdXBwZXIgPT09IHVuZGVmaW5lZCA/IDEgOiBjbXBLZXlzKHVwcGVyLCBrZXkpO1xuXG4gICAgLy8gaWYga2V5cyBhcmUgbm9uLXVuaXF1ZSB0aGVuIHdlIG5lZWQgdG8gZ28gbGVmdC9yaWdodCBldmVuIGZvciBlcXVhbGl0eVxuICAgIC8vIGVsc2Ugd2UgY2FuIGp1c3QgZG8gTFQvR1QgcmF0aGVyIHRoYW4gTFRFL0dURSBhcyBhIHNsaWdodCBvcHRpbWl6YXRpb25cbiAgICBjb25zdCBtb3JlTGVmdCA9IHRoaXMuX2tleXNBcmVVbmlxdWUgPyBsb3dlckNvbXBhcmlzb24gPCAwIDogbG93ZXJDb21wYXJpc29uIDw9IDA7XG4gICAgY29uc3QgbW9yZVJpZ2h0ID0gdGhpcy5fa2V5c0FyZVVuaXF1ZSA/IHVwcGVyQ29tcGFyaXNvbiA+IDAgOiB1cHBlckNvbXBhcmlzb24gPj0gMDtcblxuICAgIC8vIGluIGRlc2NlbmRpbmcgbW9kZSB3ZSBzdGFydCB3aXRoIHJpZ2h0bW9zdCBub2RlcywgZWxzZSBsZWZ0bW9zdFxuICAgIGNvbnN0IG1vcmVTdGFydCA9IGRlc2NlbmRpbmcgPyBtb3JlUmlnaHQgOiBtb3JlTGVmdDtcbiAgICBjb25zdCBtb3JlRW5kID0gZGVzY2VuZGluZyA/IG1vcmVMZWZ0IDogbW9yZVJpZ2h0O1xuICAgIGNvbnN0IHN0YXJ0ID0gZGVzY2VuZGluZyA/IFwicmlnaHRcIiA6IFwibGVmdFwiO1xuICAgIGNvbnN0IGVuZCA9IGRlc2NlbmRpbmcgPyBcImxlZnRcIiA6IFwicmlnaHRcIjtcblxuICAgIC8vIGRvZXMgdGhlIGN1cnJlbnQgcmVjb3JkIGFjdHVhbGx5IG1hdGNoIHRoZSBrZXkgcmFuZ2U/XG4gICAgY29uc3QgbG93ZXJNYXRjaGVzID0gbG93ZXJPcGVuID8gbG93ZXJDb21wYXJpc29uIDwgMCA6IGxvd2VyQ29tcGFyaXNvbiA8PSAwO1xuICAgIGNvbnN0IHVwcGVyTWF0Y2hlcyA9IHVwcGVyT3BlbiA/IHVwcGVyQ29tcGFyaXNvbiA+IDAgOiB1cHBlckNvbXBhcmlzb24gPj0gMDtcbiAgICBpZiAobW9yZVN0YXJ0ICYmIG5vZGVbc3RhcnRdKSB7XG4gICAgICB5aWVsZCogdGhpcy5fZmluZFJlY29yZHMobm9kZVtzdGFydF0sIGtleVJhbmdlLCBkZXNjZW5kaW5nKTtcbiAgICB9XG4gICAgaWYgKGxvd2VyTWF0Y2hlcyAmJiB1cHBlck1hdGNoZXMgJiYgIW5vZGUuZGVsZXRlZCkge1xuICAgICAgeWllbGQgbm9kZS5yZWNvcmQ7XG4gICAgfVxuICAgIGlmIChtb3JlRW5kICYmIG5vZGVbZW5kXSkge1xuICAgICAgeWllbGQqIHRoaXMuX2ZpbmRSZWNvcmRzKG5vZGVbZW5kXSwga2V5UmFuZ2UsIGRlc2NlbmRpbmcpO1xuICAgIH1cbiAgfVxuICBfb25OZXdOb2RlSW5zZXJ0ZWQobmV3Tm9kZSkge1xuICAgIHRoaXMuX251bU5vZGVzKys7XG4gICAgdGhpcy5fcmViYWxhbmNlVHJlZShuZXdOb2RlKTtcbiAgfVxuXG4gIC8vIGJhc2VkIG9uIGh0dHBzOi8vZW4ud2lraXBlZGlhLm9yZy93aWtpL1JlZCVFMiU4MCU5M2JsYWNrX3RyZWUjSW5zZXJ0aW9uXG4gIF9yZWJhbGFuY2VUcmVlKG5vZGUpIHtcbiAgICBsZXQgcGFyZW50ID0gbm9kZS5wYXJlbnQ7XG4gICAgZG8ge1xuICAgICAgLy8gY2FzZSAxIC0gIG5vIHJlZC9ibGFjayB2aW9sYXRpb25cbiAgICAgIGlmICghcGFyZW50LnJlZCkge1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICBjb25zdCBncmFuZHBhcmVudCA9IHBhcmVudC5wYXJlbnQ7XG4gICAgICBpZiAoIWdyYW5kcGFyZW50KSB7XG4gICAgICAgIC8vIGNhc2UgIzQgLSBwYXJlbnQgaXMgdGhlIHJlZCByb290LCBub2RlIGlzIGFsc28gcmVkLCBzbyBwYXJlbnQgZ29lcyBibGFja1xuICAgICAgICBwYXJlbnQucmVkID0gZmFsc2U7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIGNvbnN0IHBhcmVudElzUmlnaHRDaGlsZCA9IHBhcmVudCA9PT0gZ3JhbmRwYXJlbnQucmlnaHQ7XG4gICAgICBjb25zdCB1bmNsZSA9IHBhcmVudElzUmlnaHRDaGlsZCA/IGdyYW5kcGFyZW50LmxlZnQgOiBncmFuZHBhcmVudC5yaWdodDtcbiAgICAgIGlmICghdW5jbGUgfHwgIXVuY2xlLnJlZCkge1xuICAgICAgICBpZiAobm9kZSA9PT0gKHBhcmVudElzUmlnaHRDaGlsZCA/IHBhcmVudC5sZWZ0IDogcGFyZW50LnJpZ2h0KSkge1xuICAgICAgICAgIC8vIGNhc2UgIzUgLSBwYXJlbnQgaXMgcmVkIGJ1dCB1bmNsZSBpcyBibGFja1xuICAgICAgICAgIHRoaXMuX3JvdGF0ZVN1YnRyZWUocGFyZW50LCBwYXJlbnRJc1JpZ2h0Q2hpbGQpO1xuICAgICAgICAgIG5vZGUgPSBwYXJlbnQ7XG4gICAgICAgICAgcGFyZW50ID0gcGFyZW50SXNSaWdodENoaWxkID8gZ3JhbmRwYXJlbnQucmlnaHQgOiBncmFuZHBhcmVudC5sZWZ0O1xuICAgICAgICB9XG5cbiAgICAgICAgLy8gY2FzZSAjNiAtIG5vZGUgaXMgXCJvdXRlclwiIGdyYW5kY2hpbGQgb2YgZ3JhbmRwYXJlbnRcbiAgICAgICAgdGhpcy5fcm90YXRlU3VidHJlZShncmFuZHBhcmVudCwgIXBhcmVudElzUmlnaHRDaGlsZCk7XG4gICAgICAgIHBhcmVudC5yZWQgPSBmYWxzZTtcbiAgICAgICAgZ3JhbmRwYXJlbnQucmVkID0gdHJ1ZTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuXG4gICAgICAvLyBjYXNlICMyIC0gcGFyZW50IGFuZCB1bmNsZSBhcmUgYm90aCByZWQsIHNvIGJvdGggb2YgdGhlbSBnbyBibGFjayBhbmQgZ3JhbmRwYXJlbnQgZ29lcyByZWRcbiAgICAgIHBhcmVudC5yZWQgPSBmYWxzZTtcbiAgICAgIHVuY2xlLnJlZCA9IGZhbHNlO1xuICAgICAgZ3JhbmRwYXJlbnQucmVkID0gdHJ1ZTtcbiAgICAgIG5vZGUgPSBncmFuZHBhcmVudDtcbiAgICB9IHdoaWxlIChub2RlLnBhcmVudCA/IHBhcmVudCA9IG5vZGUucGFyZW50IDogZmFsc2UpO1xuXG4gICAgLy8gY2FzZSAjMyAtIGN1cnJlbnQgbm9kZSBpcyB0aGUgcm9vdCwgYWxsIGNvbnN0cmFpbnRzIHNhdGlzZmllZFxuICB9XG5cbiAgLy8gYmFzZWQgb24gaHR0cHM6Ly9lbi53aWtpcGVkaWEub3JnL3dpa2kvUmVkJUUyJTgwJTkzYmxhY2tfdHJlZSNJbXBsZW1lbnRhdGlvblxuICBfcm90YXRlU3VidHJlZShub2RlLCByaWdodCkge1xuICAgIGNvbnN0IHBhcmVudCA9IG5vZGUucGFyZW50O1xuICAgIGNvbnN0IG5ld1Jvb3QgPSByaWdodCA/IG5vZGUubGVmdCA6IG5vZGUucmlnaHQ7IC8vIG9wcG9zaXRlIGRpcmVjdGlvblxuICAgIGNvbnN0IG5ld0NoaWxkID0gcmlnaHQgPyBuZXdSb290LnJpZ2h0IDogbmV3Um9vdC5sZWZ0O1xuICAgIG5vZGVbcmlnaHQgPyBcImxlZnRcIiA6IFwicmlnaHRcIl0gPSBuZXdDaGlsZDtcbiAgICBpZiAobmV3Q2hpbGQpIHtcbiAgICAgIG5ld0NoaWxkLnBhcmVudCA9IG5vZGU7XG4gICAgfVxuICAgIG5ld1Jvb3RbcmlnaHQgPyBcInJpZ2h0XCIgOiBcImxlZnRcIl0gPSBub2RlO1xuICAgIG5ld1Jvb3QucGFyZW50ID0gcGFyZW50O1xuICAgIG5vZGUucGFyZW50ID0gbmV3Um9vdDtcbiAgICBpZiAocGFyZW50KSB7XG4gICAgICBwYXJlbnRbbm9kZSA9PT0gcGFyZW50LnJpZ2h0ID8gXCJyaWdodFwiIDogXCJsZWZ0XCJdID0gbmV3Um9vdDtcbiAgICB9IGVsc2Uge1xuICAgICAgdGhpcy5fcm9vdCA9IG5ld1Jvb3Q7XG4gICAgfVxuICAgIHJldHVybiBuZXdSb290O1xuICB9XG5cbiAgLy8gcmVidWlsZCB0aGUgd2hvbGUgdHJlZSBmcm9tIHNjcmF0Y2gsIHVzZWQgdG8gYXZvaWQgdG9vIG1hbnkgZGVsZXRpb24gdG9tYnN0b25lcyBhY2N1bXVsYXRpbmdcbiAgX3JlYnVpbGQocmVjb3JkcywgcGFyZW50LCByZWQsIHN0YXJ0SW5kZXggPSAwLCBlbmRJbmRleCA9IHJlY29yZHMubGVuZ3RoKSB7XG4gICAgY29uc3QgbGVuZ3RoID0gZW5kSW5kZXggLSBzdGFydEluZGV4O1xuICAgIGlmIChsZW5ndGggPD0gMCkge1xuICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICB9XG4gICAgY29uc3QgbWlkID0gc3RhcnRJbmRleCArIChsZW5ndGggPj4+IDEpOyAvLyB0aGUgPj4+IGlzIGxpa2UgTWF0aC5mbG9vcihsZW5ndGggLyAyKSBidXQgZmFzdFxuXG4gICAgY29uc3Qgbm9kZSA9IHtcbiAgICAgIHJlY29yZDogcmVjb3Jkc1ttaWRdLFxuICAgICAgbGVmdDogdW5kZWZpbmVkLFxuICAgICAgcmlnaHQ6IHVuZGVmaW5lZCxcbiAgICAgIHBhcmVudCxcbiAgICAgIGRlbGV0ZWQ6IGZhbHNlLFxuICAgICAgcmVkXG4gICAgfTtcbiAgICBjb25zdCBsZWZ0ID0gdGhpcy5fcmVidWlsZChyZWNvcmRzLCBub2RlLCAhcmVkLCBzdGFydEluZGV4LCBtaWQpO1xuICAgIGNvbnN0IHJpZ2h0ID0gdGhpcy5fcmVidWlsZChyZWNvcmRzLCBub2RlLCAhcmVkLCBtaWQgKyAxLCBlbmRJbmRleCk7XG4gICAgbm9kZS5sZWZ0ID0gbGVmdDtcbiAgICBub2RlLnJpZ2h0ID0gcmlnaHQ7XG4gICAgcmV0dXJuIG5vZGU7XG4gIH1cbn0iLCAiaW1wb3J0IEZEQktleVJhbmdlIGZyb20gXCIuLi9GREJLZXlSYW5nZS5qc1wiO1xuaW1wb3J0IHsgY21wS2V5cyB9IGZyb20gXCIuL2NtcC5qc1wiO1xuaW1wb3J0IEJpbmFyeVNlYXJjaFRyZWUgZnJvbSBcIi4vYmluYXJ5U2VhcmNoVHJlZS5qc1wiO1xuY2xhc3MgUmVjb3JkU3RvcmUge1xuICBjb25zdHJ1Y3RvcihrZXlzQXJlVW5pcXVlKSB7XG4gICAgdGhpcy5rZXlzQXJlVW5pcXVlID0ga2V5c0FyZVVuaXF1ZTtcbiAgICB0aGlzLnJlY29yZHMgPSBuZXcgQmluYXJ5U2VhcmNoVHJlZSh0aGlzLmtleXNBcmVVbmlxdWUpO1xuICB9XG4gIGdldChrZXkpIHtcbiAgICBjb25zdCByYW5nZSA9IGtleSBpbnN0YW5jZW9mIEZEQktleVJhbmdlID8ga2V5IDogRkRCS2V5UmFuZ2Uub25seShrZXkpO1xuICAgIHJldHVybiB0aGlzLnJlY29yZHMuZ2V0UmVjb3JkcyhyYW5nZSkubmV4dCgpLnZhbHVlO1xuICB9XG5cbiAgLyoqXG4gICAqIFB1dCBhIG5ldyByZWNvcmQsIGFuZCByZXR1cm4gdGhlIG92ZXJ3cml0dGVuIHJlY29yZCBpZiBhbiBvdmVyd3JpdGUgb2NjdXJyZWQuXG4gICAqIEBwYXJhbSBuZXdSZWNvcmRcbiAgICogQHBhcmFtIG5vT3ZlcndyaXRlIC0gdGhyb3cgYSBDb25zdHJhaW50RXJyb3IgaW4gY2FzZSBvZiBvdmVyd3JpdGVcbiAgICovXG4gIHB1dChuZXdSZWNvcmQsIG5vT3ZlcndyaXRlID0gZmFsc2UpIHtcbiAgICByZXR1cm4gdGhpcy5yZWNvcmRzLnB1dChuZXdSZWNvcmQsIG5vT3ZlcndyaXRlKTtcbiAgfVxuICBkZWxldGUoa2V5KSB7XG4gICAgY29uc3QgcmFuZ2UgPSBrZXkgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSA/IGtleSA6IEZEQktleVJhbmdlLm9ubHkoa2V5KTtcbiAgICBjb25zdCBkZWxldGVkUmVjb3JkcyA9IFsuLi50aGlzLnJlY29yZHMuZ2V0UmVjb3JkcyhyYW5nZSldO1xuICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIGRlbGV0ZWRSZWNvcmRzKSB7XG4gICAgICB0aGlzLnJlY29yZHMuZGVsZXRlKHJlY29yZCk7XG4gICAgfVxuICAgIHJldHVybiBkZWxldGVkUmVjb3JkcztcbiAgfVxuXG4gIC8qKlxuICAgKiBEZWxldGUgdGhlIHJlY29yZCB3aXRoIHRoaXMga2V5IGFuZCB0aGlzIHZhbHVlLCBpZiB0aGVyZSBpcyBvbmUuIFVzZWQgYnkgaW5kZXhlcywgd2hlcmUgdGhlIHZhbHVlIGlzIHRoZSBwcmltYXJ5XG4gICAqIGtleSBvZiB0aGUgb2JqZWN0IHN0b3JlIHJlY29yZCB0aGF0IHRoZSBpbmRleCByZWNvcmQgcG9pbnRzIHRvLlxuICAgKi9cbiAgZGVsZXRlQnlLZXlBbmRWYWx1ZShrZXksIHZhbHVlKSB7XG4gICAgLy8gSW4gYSBub24tdW5pcXVlIHN0b3JlIHRoZSB2YWx1ZSBpcyBwYXJ0IG9mIHRoZSBzb3J0IG9yZGVyLCBzbyB0aGlzIGZpbmRzIHRoZSBleGFjdCByZWNvcmQuIEluIGEgdW5pcXVlIHN0b3JlXG4gICAgLy8gaXQgZmluZHMgdGhlIG9ubHkgcmVjb3JkIHdpdGggdGhpcyBrZXksIHdoaWNoIG1heSBwb2ludCBhdCBhIGRpZmZlcmVudCBwcmltYXJ5IGtleS5cbiAgICBjb25zdCByZWNvcmQgPSB0aGlzLnJlY29yZHMuZ2V0KHtcbiAgICAgIGtleSxcbiAgICAgIHZhbHVlXG4gICAgfSk7XG4gICAgaWYgKHJlY29yZCAhPT0gdW5kZWZpbmVkICYmIGNtcEtleXMocmVjb3JkLnZhbHVlLCB2YWx1ZSkgPT09IDApIHtcbiAgICAgIHRoaXMucmVjb3Jkcy5kZWxldGUocmVjb3JkKTtcbiAgICB9XG4gIH1cbiAgY2xlYXIoKSB7XG4gICAgY29uc3QgZGVsZXRlZFJlY29yZHMgPSBbLi4udGhpcy5yZWNvcmRzLmdldEFsbFJlY29yZHMoKV07XG4gICAgdGhpcy5yZWNvcmRzID0gbmV3IEJpbmFyeVNlYXJjaFRyZWUodGhpcy5rZXlzQXJlVW5pcXVlKTtcbiAgICByZXR1cm4gZGVsZXRlZFJlY29yZHM7XG4gIH1cbiAgdmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24gPSBcIm5leHRcIikge1xuICAgIGNvbnN0IGRlc2NlbmRpbmcgPSBkaXJlY3Rpb24gPT09IFwicHJldlwiIHx8IGRpcmVjdGlvbiA9PT0gXCJwcmV2dW5pcXVlXCI7XG4gICAgY29uc3QgcmVjb3JkcyA9IHJhbmdlID8gdGhpcy5yZWNvcmRzLmdldFJlY29yZHMocmFuZ2UsIGRlc2NlbmRpbmcpIDogdGhpcy5yZWNvcmRzLmdldEFsbFJlY29yZHMoZGVzY2VuZGluZyk7XG4gICAgcmV0dXJuIHtcbiAgICAgIFtTeW1ib2wuaXRlcmF0b3JdOiAoKSA9PiB7XG4gICAgICAgIGNvbnN0IG5leHQgPSAoKSA9PiB7XG4gICAgICAgICAgcmV0dXJuIHJlY29yZHMubmV4dCgpO1xuICAgICAgICB9O1xuICAgICAgICBpZiAoZGlyZWN0aW9uID09PSBcIm5leHRcIiB8fCBkaXJlY3Rpb24gPT09IFwicHJldlwiKSB7XG4gICAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIG5leHRcbiAgICAgICAgICB9O1xuICAgICAgICB9XG5cbiAgICAgICAgLy8gRm9yIG5leHR1bmlxdWUvcHJldnVuaXF1ZSwgcmV0dXJuIGFuIGl0ZXJhdG9yIHRoYXQgc2tpcHMgc2VlbiB2YWx1ZXNcbiAgICAgICAgLy8gTm90ZSB0aGF0IHdlIG11c3QgcmV0dXJuIHRoZSBfbG93ZXN0XyB2YWx1ZSByZWdhcmRsZXNzIG9mIGRpcmVjdGlvbjpcbiAgICAgICAgLy8gPiBJdGVyYXRpbmcgd2l0aCBcInByZXZ1bmlxdWVcIiB2aXNpdHMgdGhlIHNhbWUgcmVjb3JkcyB0aGF0IFwibmV4dHVuaXF1ZVwiXG4gICAgICAgIC8vID4gdmlzaXRzLCBidXQgaW4gcmV2ZXJzZSBvcmRlci5cbiAgICAgICAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYmN1cnNvcmRpcmVjdGlvbi1wcmV2dW5pcXVlXG4gICAgICAgIGlmIChkaXJlY3Rpb24gPT09IFwibmV4dHVuaXF1ZVwiKSB7XG4gICAgICAgICAgbGV0IHByZXZpb3VzVmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIG5leHQ6ICgpID0+IHtcbiAgICAgICAgICAgICAgbGV0IGN1cnJlbnQgPSBuZXh0KCk7XG4gICAgICAgICAgICAgIC8vIGZvciBuZXh0dW5pcXVlLCBjb250aW51ZSBpZiB3ZSBhbHJlYWR5IGVtaXR0ZWQgdGhlIGxvd2VzdCB1bmlxdWUgdmFsdWVcbiAgICAgICAgICAgICAgd2hpbGUgKCFjdXJyZW50LmRvbmUgJiYgcHJldmlvdXNWYWx1ZSAhPT0gdW5kZWZpbmVkICYmIGNtcEtleXMocHJldmlvdXNWYWx1ZS5rZXksIGN1cnJlbnQudmFsdWUua2V5KSA9PT0gMCkge1xuICAgICAgICAgICAgICAgIGN1cnJlbnQgPSBuZXh0KCk7XG4gICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgcHJldmlvdXNWYWx1ZSA9IGN1cnJlbnQudmFsdWU7XG4gICAgICAgICAgICAgIHJldHVybiBjdXJyZW50O1xuICAgICAgICAgICAgfVxuICAgICAgICAgIH07XG4gICAgICAgIH1cblxuICAgICAgICAvLyBwcmV2dW5pcXVlIGlzIGEgYml0IG1vcmUgY29tcGxleCBkdWUgdG8gbmVlZGluZyB0byBjaGVjayB0aGUgbmV4dCB2YWx1ZSwgd2hpY2hcbiAgICAgICAgLy8gaW52b2tlcyB0aGUgaXRlcmFibGUsIHNvIHdlIG5lZWQgdG8ga2VlcCBhIGJ1ZmZlciBvZiBvbmUgXCJsb29rYWhlYWRcIiByZXN1bHRcbiAgICAgICAgbGV0IGN1cnJlbnQgPSBuZXh0KCk7XG4gICAgICAgIGxldCBuZXh0UmVzdWx0ID0gbmV4dCgpO1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgIG5leHQ6ICgpID0+IHtcbiAgICAgICAgICAgIHdoaWxlICghbmV4dFJlc3VsdC5kb25lICYmIGNtcEtleXMoY3VycmVudC52YWx1ZS5rZXksIG5leHRSZXN1bHQudmFsdWUua2V5KSA9PT0gMCkge1xuICAgICAgICAgICAgICAvLyBub3RlIHdlIHJldHVybiB0aGUgX2xvd2VzdF8gcG9zc2libGUgdmFsdWUsIGhlbmNlIHNldCB0aGUgY3VycmVudFxuICAgICAgICAgICAgICBjdXJyZW50ID0gbmV4dFJlc3VsdDtcbiAgICAgICAgICAgICAgbmV4dFJlc3VsdCA9IG5leHQoKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGNvbnN0IHJlc3VsdCA9IGN1cnJlbnQ7XG4gICAgICAgICAgICBjdXJyZW50ID0gbmV4dFJlc3VsdDtcbiAgICAgICAgICAgIG5leHRSZXN1bHQgPSBuZXh0KCk7XG4gICAgICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgICAgICAgIH1cbiAgICAgICAgfTtcbiAgICAgIH1cbiAgICB9O1xuICB9XG4gIHNpemUoKSB7XG4gICAgcmV0dXJuIHRoaXMucmVjb3Jkcy5zaXplKCk7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IFJlY29yZFN0b3JlOyIsICJpbXBvcnQgRkRCUmVjb3JkIGZyb20gXCIuLi9GREJSZWNvcmQuanNcIjtcbmltcG9ydCB7IENvbnN0cmFpbnRFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuaW1wb3J0IGV4dHJhY3RLZXkgZnJvbSBcIi4vZXh0cmFjdEtleS5qc1wiO1xuaW1wb3J0IFJlY29yZFN0b3JlIGZyb20gXCIuL1JlY29yZFN0b3JlLmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi92YWx1ZVRvS2V5LmpzXCI7XG4vLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1pbmRleFxuY2xhc3MgSW5kZXgge1xuICBkZWxldGVkID0gZmFsc2U7XG4gIC8vIEluaXRpYWxpemVkIHNob3VsZCBiZSB1c2VkIHRvIGRlY2lkZSB3aGV0aGVyIHRvIHRocm93IGFuIGVycm9yIG9yIGFib3J0IHRoZSB2ZXJzaW9uY2hhbmdlIHRyYW5zYWN0aW9uIHdoZW4gdGhlcmUgaXMgYVxuICAvLyBjb25zdHJhaW50XG4gIGluaXRpYWxpemVkID0gZmFsc2U7XG4gIGNvbnN0cnVjdG9yKHJhd09iamVjdFN0b3JlLCBuYW1lLCBrZXlQYXRoLCBtdWx0aUVudHJ5LCB1bmlxdWUpIHtcbiAgICB0aGlzLnJhd09iamVjdFN0b3JlID0gcmF3T2JqZWN0U3RvcmU7XG4gICAgdGhpcy5uYW1lID0gbmFtZTtcbiAgICB0aGlzLmtleVBhdGggPSBrZXlQYXRoO1xuICAgIHRoaXMubXVsdGlFbnRyeSA9IG11bHRpRW50cnk7XG4gICAgdGhpcy51bmlxdWUgPSB1bmlxdWU7XG4gICAgdGhpcy5yZWNvcmRzID0gbmV3IFJlY29yZFN0b3JlKHVuaXF1ZSk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1zdGVwcy1mb3ItcmV0cmlldmluZy1hLXZhbHVlLWZyb20tYW4taW5kZXhcbiAgZ2V0S2V5KGtleSkge1xuICAgIGNvbnN0IHJlY29yZCA9IHRoaXMucmVjb3Jkcy5nZXQoa2V5KTtcbiAgICByZXR1cm4gcmVjb3JkICE9PSB1bmRlZmluZWQgPyByZWNvcmQudmFsdWUgOiB1bmRlZmluZWQ7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI3JldHJpZXZlLW11bHRpcGxlLXJlZmVyZW5jZWQtdmFsdWVzLWZyb20tYW4taW5kZXhcbiAgZ2V0QWxsS2V5cyhyYW5nZSwgY291bnQsIGRpcmVjdGlvbikge1xuICAgIGlmIChjb3VudCA9PT0gdW5kZWZpbmVkIHx8IGNvdW50ID09PSAwKSB7XG4gICAgICBjb3VudCA9IEluZmluaXR5O1xuICAgIH1cbiAgICBjb25zdCByZWNvcmRzID0gW107XG4gICAgZm9yIChjb25zdCByZWNvcmQgb2YgdGhpcy5yZWNvcmRzLnZhbHVlcyhyYW5nZSwgZGlyZWN0aW9uKSkge1xuICAgICAgcmVjb3Jkcy5wdXNoKHN0cnVjdHVyZWRDbG9uZShyZWNvcmQudmFsdWUpKTtcbiAgICAgIGlmIChyZWNvcmRzLmxlbmd0aCA+PSBjb3VudCkge1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHJlY29yZHM7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2luZGV4LXJlZmVyZW5jZWQtdmFsdWUtcmV0cmlldmFsLW9wZXJhdGlvblxuICBnZXRWYWx1ZShrZXkpIHtcbiAgICBjb25zdCByZWNvcmQgPSB0aGlzLnJlY29yZHMuZ2V0KGtleSk7XG4gICAgcmV0dXJuIHJlY29yZCAhPT0gdW5kZWZpbmVkID8gdGhpcy5yYXdPYmplY3RTdG9yZS5nZXRWYWx1ZShyZWNvcmQudmFsdWUpIDogdW5kZWZpbmVkO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZXRyaWV2ZS1tdWx0aXBsZS1yZWZlcmVuY2VkLXZhbHVlcy1mcm9tLWFuLWluZGV4XG4gIGdldEFsbFZhbHVlcyhyYW5nZSwgY291bnQsIGRpcmVjdGlvbikge1xuICAgIGlmIChjb3VudCA9PT0gdW5kZWZpbmVkIHx8IGNvdW50ID09PSAwKSB7XG4gICAgICBjb3VudCA9IEluZmluaXR5O1xuICAgIH1cbiAgICBjb25zdCByZWNvcmRzID0gW107XG4gICAgZm9yIChjb25zdCByZWNvcmQgb2YgdGhpcy5yZWNvcmRzLnZhbHVlcyhyYW5nZSwgZGlyZWN0aW9uKSkge1xuICAgICAgcmVjb3Jkcy5wdXNoKHRoaXMucmF3T2JqZWN0U3RvcmUuZ2V0VmFsdWUocmVjb3JkLnZhbHVlKSk7XG4gICAgICBpZiAocmVjb3Jkcy5sZW5ndGggPj0gY291bnQpIHtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiByZWNvcmRzO1xuICB9XG5cbiAgLy8gaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jZG9tLWlkYmluZGV4LWdldGFsbHJlY29yZHNcbiAgZ2V0QWxsUmVjb3JkcyhyYW5nZSwgY291bnQsIGRpcmVjdGlvbikge1xuICAgIGlmIChjb3VudCA9PT0gdW5kZWZpbmVkIHx8IGNvdW50ID09PSAwKSB7XG4gICAgICBjb3VudCA9IEluZmluaXR5O1xuICAgIH1cbiAgICBjb25zdCByZWNvcmRzID0gW107XG4gICAgZm9yIChjb25zdCByZWNvcmQgb2YgdGhpcy5yZWNvcmRzLnZhbHVlcyhyYW5nZSwgZGlyZWN0aW9uKSkge1xuICAgICAgcmVjb3Jkcy5wdXNoKG5ldyBGREJSZWNvcmQoc3RydWN0dXJlZENsb25lKHJlY29yZC5rZXkpLCBzdHJ1Y3R1cmVkQ2xvbmUodGhpcy5yYXdPYmplY3RTdG9yZS5nZXRLZXkocmVjb3JkLnZhbHVlKSksIHRoaXMucmF3T2JqZWN0U3RvcmUuZ2V0VmFsdWUocmVjb3JkLnZhbHVlKSkpO1xuICAgICAgaWYgKHJlY29yZHMubGVuZ3RoID49IGNvdW50KSB7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVjb3JkcztcbiAgfVxuXG4gIC8vIFRoZSBpbmRleCBrZXkgdGhhdCBhbiBvYmplY3Qgc3RvcmUgcmVjb3JkIHdpdGggdGhpcyB2YWx1ZSBpcyBzdG9yZWQgdW5kZXIsIG9yIHVuZGVmaW5lZCBpZiB0aGUgdmFsdWUgZG9lcyBub3RcbiAgLy8gYmVsb25nIGluIHRoaXMgaW5kZXguIEZvciBhIG11bHRpRW50cnkgaW5kZXggZ2l2ZW4gYW4gYXJyYXksIHRoaXMgaXMgdGhlIGFycmF5IG9mIGluZGl2aWR1YWwgaW5kZXgga2V5cyAoaW52YWxpZFxuICAvLyBhbmQgZHVwbGljYXRlIGVsZW1lbnRzIHJlbW92ZWQpLiBTaGFyZWQgYnkgc3RvcmVSZWNvcmQgYW5kIGRlbGV0ZVJlY29yZCBzbyB0aGF0IGRlbGV0aW9uIGZpbmRzIGV4YWN0bHkgd2hhdFxuICAvLyBpbnNlcnRpb24gc3RvcmVkLlxuICBnZXRJbmRleEtleSh2YWx1ZSkge1xuICAgIGxldCBpbmRleEtleTtcbiAgICB0cnkge1xuICAgICAgaW5kZXhLZXkgPSBleHRyYWN0S2V5KHRoaXMua2V5UGF0aCwgdmFsdWUpLmtleTtcbiAgICB9IGNhdGNoIChlcnIpIHtcbiAgICAgIGlmIChlcnIubmFtZSA9PT0gXCJEYXRhRXJyb3JcIikge1xuICAgICAgICAvLyBJbnZhbGlkIGtleSBpcyBub3QgYW4gYWN0dWFsIGVycm9yLCBqdXN0IG1lYW5zIHdlIGRvIG5vdCBzdG9yZSBhbiBlbnRyeSBpbiB0aGlzIGluZGV4XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIHRocm93IGVycjtcbiAgICB9XG4gICAgaWYgKCF0aGlzLm11bHRpRW50cnkgfHwgIUFycmF5LmlzQXJyYXkoaW5kZXhLZXkpKSB7XG4gICAgICB0cnkge1xuICAgICAgICAvLyBcIkNvbnZlcnQgYSB2YWx1ZSB0byBhIGtleVwiOiBhIHNpbmdsZSBrZXkgcGF0aCByZXR1cm5zIHRoZVxuICAgICAgICAvLyB2YWx1ZSBhcy1pcyAoZS5nLiBhIHR5cGVkIGFycmF5KSwgc28gc3RvcmUgdGhlIGNvbnZlcnRlZFxuICAgICAgICAvLyBrZXksIG5vdCB0aGUgcmF3IHZhbHVlLlxuICAgICAgICByZXR1cm4gdmFsdWVUb0tleShpbmRleEtleSk7XG4gICAgICB9IGNhdGNoIChlKSB7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICB9XG5cbiAgICAvLyByZW1vdmUgYW55IGVsZW1lbnRzIGZyb20gaW5kZXgga2V5IHRoYXQgYXJlIG5vdCB2YWxpZCBrZXlzIGFuZCByZW1vdmUgYW55IGR1cGxpY2F0ZSBlbGVtZW50cyBmcm9tIGluZGV4XG4gICAgLy8ga2V5IHN1Y2ggdGhhdCBvbmx5IG9uZSBpbnN0YW5jZSBvZiB0aGUgZHVwbGljYXRlIHZhbHVlIHJlbWFpbnMuXG4gICAgY29uc3Qga2VlcCA9IFtdO1xuICAgIGZvciAoY29uc3QgcGFydCBvZiBpbmRleEtleSkge1xuICAgICAgaWYgKGtlZXAuaW5kZXhPZihwYXJ0KSA8IDApIHtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICBrZWVwLnB1c2godmFsdWVUb0tleShwYXJ0KSk7XG4gICAgICAgIH0gY2F0Y2ggKGVycikge1xuICAgICAgICAgIC8qIERvIG5vdGhpbmcgKi9cbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4ga2VlcDtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1zdG9yaW5nLWEtcmVjb3JkLWludG8tYW4tb2JqZWN0LXN0b3JlIChzdGVwIDcpXG4gIHN0b3JlUmVjb3JkKG5ld1JlY29yZCkge1xuICAgIGNvbnN0IGluZGV4S2V5ID0gdGhpcy5nZXRJbmRleEtleShuZXdSZWNvcmQudmFsdWUpO1xuICAgIGlmIChpbmRleEtleSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGlmICghdGhpcy5tdWx0aUVudHJ5IHx8ICFBcnJheS5pc0FycmF5KGluZGV4S2V5KSkge1xuICAgICAgaWYgKHRoaXMudW5pcXVlKSB7XG4gICAgICAgIGNvbnN0IGV4aXN0aW5nUmVjb3JkID0gdGhpcy5yZWNvcmRzLmdldChpbmRleEtleSk7XG4gICAgICAgIGlmIChleGlzdGluZ1JlY29yZCkge1xuICAgICAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgdGhpcy5yZWNvcmRzLnB1dCh7XG4gICAgICAgIGtleTogaW5kZXhLZXksXG4gICAgICAgIHZhbHVlOiBuZXdSZWNvcmQua2V5XG4gICAgICB9KTtcbiAgICB9IGVsc2Uge1xuICAgICAgaWYgKHRoaXMudW5pcXVlKSB7XG4gICAgICAgIGZvciAoY29uc3QgaW5kaXZpZHVhbEluZGV4S2V5IG9mIGluZGV4S2V5KSB7XG4gICAgICAgICAgY29uc3QgZXhpc3RpbmdSZWNvcmQgPSB0aGlzLnJlY29yZHMuZ2V0KGluZGl2aWR1YWxJbmRleEtleSk7XG4gICAgICAgICAgaWYgKGV4aXN0aW5nUmVjb3JkKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgQ29uc3RyYWludEVycm9yKCk7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICB9XG4gICAgICBmb3IgKGNvbnN0IGluZGl2aWR1YWxJbmRleEtleSBvZiBpbmRleEtleSkge1xuICAgICAgICB0aGlzLnJlY29yZHMucHV0KHtcbiAgICAgICAgICBrZXk6IGluZGl2aWR1YWxJbmRleEtleSxcbiAgICAgICAgICB2YWx1ZTogbmV3UmVjb3JkLmtleVxuICAgICAgICB9KTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvLyBSZW1vdmUgdGhlIGluZGV4IHJlY29yZHMgdGhhdCBzdG9yZVJlY29yZCBjcmVhdGVkIGZvciB0aGlzIG9iamVjdCBzdG9yZSByZWNvcmQuIExvb2tpbmcgdGhlbSB1cCBieSBpbmRleCBrZXkgaXNcbiAgLy8gTyhsb2cgbikgcGVyIGluZGV4IHJlY29yZCwgd2hlcmUgc2Nhbm5pbmcgdGhlIHdob2xlIGluZGV4IGZvciByZWNvcmRzIHBvaW50aW5nIGF0IHRoaXMgcHJpbWFyeSBrZXkgaXMgTyhuKS5cbiAgZGVsZXRlUmVjb3JkKHJlY29yZCkge1xuICAgIGNvbnN0IGluZGV4S2V5ID0gdGhpcy5nZXRJbmRleEtleShyZWNvcmQudmFsdWUpO1xuICAgIGlmIChpbmRleEtleSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGlmICghdGhpcy5tdWx0aUVudHJ5IHx8ICFBcnJheS5pc0FycmF5KGluZGV4S2V5KSkge1xuICAgICAgdGhpcy5yZWNvcmRzLmRlbGV0ZUJ5S2V5QW5kVmFsdWUoaW5kZXhLZXksIHJlY29yZC5rZXkpO1xuICAgIH0gZWxzZSB7XG4gICAgICBmb3IgKGNvbnN0IGluZGl2aWR1YWxJbmRleEtleSBvZiBpbmRleEtleSkge1xuICAgICAgICB0aGlzLnJlY29yZHMuZGVsZXRlQnlLZXlBbmRWYWx1ZShpbmRpdmlkdWFsSW5kZXhLZXksIHJlY29yZC5rZXkpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuICBpbml0aWFsaXplKHRyYW5zYWN0aW9uKSB7XG4gICAgaWYgKHRoaXMuaW5pdGlhbGl6ZWQpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcihcIkluZGV4IGFscmVhZHkgaW5pdGlhbGl6ZWRcIik7XG4gICAgfVxuICAgIHRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogKCkgPT4ge1xuICAgICAgICB0cnkge1xuICAgICAgICAgIC8vIENyZWF0ZSBpbmRleCBiYXNlZCBvbiBjdXJyZW50IHZhbHVlIG9mIG9iamVjdHN0b3JlXG4gICAgICAgICAgZm9yIChjb25zdCByZWNvcmQgb2YgdGhpcy5yYXdPYmplY3RTdG9yZS5yZWNvcmRzLnZhbHVlcygpKSB7XG4gICAgICAgICAgICB0aGlzLnN0b3JlUmVjb3JkKHJlY29yZCk7XG4gICAgICAgICAgfVxuICAgICAgICAgIHRoaXMuaW5pdGlhbGl6ZWQgPSB0cnVlO1xuICAgICAgICB9IGNhdGNoIChlcnIpIHtcbiAgICAgICAgICAvLyBjb25zb2xlLmVycm9yKGVycik7XG4gICAgICAgICAgdHJhbnNhY3Rpb24uX2Fib3J0KGVyci5uYW1lKTtcbiAgICAgICAgfVxuICAgICAgfSxcbiAgICAgIHNvdXJjZTogbnVsbFxuICAgIH0pO1xuICB9XG4gIGNvdW50KHJhbmdlKSB7XG4gICAgbGV0IGNvdW50ID0gMDtcblxuICAgIC8vIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSBAdHlwZXNjcmlwdC1lc2xpbnQvbm8tdW51c2VkLXZhcnNcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlKSkge1xuICAgICAgY291bnQgKz0gMTtcbiAgICB9XG4gICAgcmV0dXJuIGNvdW50O1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBJbmRleDsiLCAiaW1wb3J0IHsgU3ludGF4RXJyb3IgfSBmcm9tIFwiLi9lcnJvcnMuanNcIjtcbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXZhbGlkLWtleS1wYXRoXG5jb25zdCB2YWxpZGF0ZUtleVBhdGggPSAoa2V5UGF0aCwgcGFyZW50KSA9PiB7XG4gIC8vIFRoaXMgZG9lc24ndCBtYWtlIHNlbnNlIHRvIG1lIGJhc2VkIG9uIHRoZSBzcGVjLCBidXQgaXQgaXMgbmVlZGVkIHRvIHBhc3MgdGhlIFczQyBLZXlQYXRoIHRlc3RzIChzZWUgc2FtZVxuICAvLyBjb21tZW50IGluIGV4dHJhY3RLZXkpXG4gIGlmIChrZXlQYXRoICE9PSB1bmRlZmluZWQgJiYga2V5UGF0aCAhPT0gbnVsbCAmJiB0eXBlb2Yga2V5UGF0aCAhPT0gXCJzdHJpbmdcIiAmJiBrZXlQYXRoLnRvU3RyaW5nICYmIChwYXJlbnQgPT09IFwiYXJyYXlcIiB8fCAhQXJyYXkuaXNBcnJheShrZXlQYXRoKSkpIHtcbiAgICBrZXlQYXRoID0ga2V5UGF0aC50b1N0cmluZygpO1xuICB9XG4gIGlmICh0eXBlb2Yga2V5UGF0aCA9PT0gXCJzdHJpbmdcIikge1xuICAgIGlmIChrZXlQYXRoID09PSBcIlwiICYmIHBhcmVudCAhPT0gXCJzdHJpbmdcIikge1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB0cnkge1xuICAgICAgLy8gaHR0cHM6Ly9tYXRoaWFzYnluZW5zLmJlL2RlbW8vamF2YXNjcmlwdC1pZGVudGlmaWVyLXJlZ2V4IGZvciBFQ01BU2NyaXB0IDUuMSAvIFVuaWNvZGUgdjcuMC4wLCB3aXRoXG4gICAgICAvLyByZXNlcnZlZCB3b3JkcyBhdCBiZWdpbm5pbmcgcmVtb3ZlZFxuICAgICAgY29uc3QgdmFsaWRJZGVudGlmaWVyUmVnZXggPVxuICAgICAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIG5vLW1pc2xlYWRpbmctY2hhcmFjdGVyLWNsYXNzXG4gICAgICAvXig/OlskQS1aX2EtelxceEFBXFx4QjVcXHhCQVxceEMwLVxceEQ2XFx4RDgtXFx4RjZcXHhGOC1cXHUwMkMxXFx1MDJDNi1cXHUwMkQxXFx1MDJFMC1cXHUwMkU0XFx1MDJFQ1xcdTAyRUVcXHUwMzcwLVxcdTAzNzRcXHUwMzc2XFx1MDM3N1xcdTAzN0EtXFx1MDM3RFxcdTAzN0ZcXHUwMzg2XFx1MDM4OC1cXHUwMzhBXFx1MDM4Q1xcdTAzOEUtXFx1MDNBMVxcdTAzQTMtXFx1MDNGNVxcdTAzRjctXFx1MDQ4MVxcdTA0OEEtXFx1MDUyRlxcdTA1MzEtXFx1MDU1NlxcdTA1NTlcXHUwNTYxLVxcdTA1ODdcXHUwNUQwLVxcdTA1RUFcXHUwNUYwLVxcdTA1RjJcXHUwNjIwLVxcdTA2NEFcXHUwNjZFXFx1MDY2RlxcdTA2NzEtXFx1MDZEM1xcdTA2RDVcXHUwNkU1XFx1MDZFNlxcdTA2RUVcXHUwNkVGXFx1MDZGQS1cXHUwNkZDXFx1MDZGRlxcdTA3MTBcXHUwNzEyLVxcdTA3MkZcXHUwNzRELVxcdTA3QTVcXHUwN0IxXFx1MDdDQS1cXHUwN0VBXFx1MDdGNFxcdTA3RjVcXHUwN0ZBXFx1MDgwMC1cXHUwODE1XFx1MDgxQVxcdTA4MjRcXHUwODI4XFx1MDg0MC1cXHUwODU4XFx1MDhBMC1cXHUwOEIyXFx1MDkwNC1cXHUwOTM5XFx1MDkzRFxcdTA5NTBcXHUwOTU4LVxcdTA5NjFcXHUwOTcxLVxcdTA5ODBcXHUwOTg1LVxcdTA5OENcXHUwOThGXFx1MDk5MFxcdTA5OTMtXFx1MDlBOFxcdTA5QUEtXFx1MDlCMFxcdTA5QjJcXHUwOUI2LVxcdTA5QjlcXHUwOUJEXFx1MDlDRVxcdTA5RENcXHUwOUREXFx1MDlERi1cXHUwOUUxXFx1MDlGMFxcdTA5RjFcXHUwQTA1LVxcdTBBMEFcXHUwQTBGXFx1MEExMFxcdTBBMTMtXFx1MEEyOFxcdTBBMkEtXFx1MEEzMFxcdTBBMzJcXHUwQTMzXFx1MEEzNVxcdTBBMzZcXHUwQTM4XFx1MEEzOVxcdTBBNTktXFx1MEE1Q1xcdTBBNUVcXHUwQTcyLVxcdTBBNzRcXHUwQTg1LVxcdTBBOERcXHUwQThGLVxcdTBBOTFcXHUwQTkzLVxcdTBBQThcXHUwQUFBLVxcdTBBQjBcXHUwQUIyXFx1MEFCM1xcdTBBQjUtXFx1MEFCOVxcdTBBQkRcXHUwQUQwXFx1MEFFMFxcdTBBRTFcXHUwQjA1LVxcdTBCMENcXHUwQjBGXFx1MEIxMFxcdTBCMTMtXFx1MEIyOFxcdTBCMkEtXFx1MEIzMFxcdTBCMzJcXHUwQjMzXFx1MEIzNS1cXHUwQjM5XFx1MEIzRFxcdTBCNUNcXHUwQjVEXFx1MEI1Ri1cXHUwQjYxXFx1MEI3MVxcdTBCODNcXHUwQjg1LVxcdTBCOEFcXHUwQjhFLVxcdTBCOTBcXHUwQjkyLVxcdTBCOTVcXHUwQjk5XFx1MEI5QVxcdTBCOUNcXHUwQjlFXFx1MEI5RlxcdTBCQTNcXHUwQkE0XFx1MEJBOC1cXHUwQkFBXFx1MEJBRS1cXHUwQkI5XFx1MEJEMFxcdTBDMDUtXFx1MEMwQ1xcdTBDMEUtXFx1MEMxMFxcdTBDMTItXFx1MEMyOFxcdTBDMkEtXFx1MEMzOVxcdTBDM0RcXHUwQzU4XFx1MEM1OVxcdTBDNjBcXHUwQzYxXFx1MEM4NS1cXHUwQzhDXFx1MEM4RS1cXHUwQzkwXFx1MEM5Mi1cXHUwQ0E4XFx1MENBQS1cXHUwQ0IzXFx1MENCNS1cXHUwQ0I5XFx1MENCRFxcdTBDREVcXHUwQ0UwXFx1MENFMVxcdTBDRjFcXHUwQ0YyXFx1MEQwNS1cXHUwRDBDXFx1MEQwRS1cXHUwRDEwXFx1MEQxMi1cXHUwRDNBXFx1MEQzRFxcdTBENEVcXHUwRDYwXFx1MEQ2MVxcdTBEN0EtXFx1MEQ3RlxcdTBEODUtXFx1MEQ5NlxcdTBEOUEtXFx1MERCMVxcdTBEQjMtXFx1MERCQlxcdTBEQkRcXHUwREMwLVxcdTBEQzZcXHUwRTAxLVxcdTBFMzBcXHUwRTMyXFx1MEUzM1xcdTBFNDAtXFx1MEU0NlxcdTBFODFcXHUwRTgyXFx1MEU4NFxcdTBFODdcXHUwRTg4XFx1MEU4QVxcdTBFOERcXHUwRTk0LVxcdTBFOTdcXHUwRTk5LVxcdTBFOUZcXHUwRUExLVxcdTBFQTNcXHUwRUE1XFx1MEVBN1xcdTBFQUFcXHUwRUFCXFx1MEVBRC1cXHUwRUIwXFx1MEVCMlxcdTBFQjNcXHUwRUJEXFx1MEVDMC1cXHUwRUM0XFx1MEVDNlxcdTBFREMtXFx1MEVERlxcdTBGMDBcXHUwRjQwLVxcdTBGNDdcXHUwRjQ5LVxcdTBGNkNcXHUwRjg4LVxcdTBGOENcXHUxMDAwLVxcdTEwMkFcXHUxMDNGXFx1MTA1MC1cXHUxMDU1XFx1MTA1QS1cXHUxMDVEXFx1MTA2MVxcdTEwNjVcXHUxMDY2XFx1MTA2RS1cXHUxMDcwXFx1MTA3NS1cXHUxMDgxXFx1MTA4RVxcdTEwQTAtXFx1MTBDNVxcdTEwQzdcXHUxMENEXFx1MTBEMC1cXHUxMEZBXFx1MTBGQy1cXHUxMjQ4XFx1MTI0QS1cXHUxMjREXFx1MTI1MC1cXHUxMjU2XFx1MTI1OFxcdTEyNUEtXFx1MTI1RFxcdTEyNjAtXFx1MTI4OFxcdTEyOEEtXFx1MTI4RFxcdTEyOTAtXFx1MTJCMFxcdTEyQjItXFx1MTJCNVxcdTEyQjgtXFx1MTJCRVxcdTEyQzBcXHUxMkMyLVxcdTEyQzVcXHUxMkM4LVxcdTEyRDZcXHUxMkQ4LVxcdTEzMTBcXHUxMzEyLVxcdTEzMTVcXHUxMzE4LVxcdTEzNUFcXHUxMzgwLVxcdTEzOEZcXHUxM0EwLVxcdTEzRjRcXHUxNDAxLVxcdTE2NkNcXHUxNjZGLVxcdTE2N0ZcXHUxNjgxLVxcdTE2OUFcXHUxNkEwLVxcdTE2RUFcXHUxNkVFLVxcdTE2RjhcXHUxNzAwLVxcdTE3MENcXHUxNzBFLVxcdTE3MTFcXHUxNzIwLVxcdTE3MzFcXHUxNzQwLVxcdTE3NTFcXHUxNzYwLVxcdTE3NkNcXHUxNzZFLVxcdTE3NzBcXHUxNzgwLVxcdTE3QjNcXHUxN0Q3XFx1MTdEQ1xcdTE4MjAtXFx1MTg3N1xcdTE4ODAtXFx1MThBOFxcdTE4QUFcXHUxOEIwLVxcdTE4RjVcXHUxOTAwLVxcdTE5MUVcXHUxOTUwLVxcdTE5NkRcXHUxOTcwLVxcdTE5NzRcXHUxOTgwLVxcdTE5QUJcXHUxOUMxLVxcdTE5QzdcXHUxQTAwLVxcdTFBMTZcXHUxQTIwLVxcdTFBNTRcXHUxQUE3XFx1MUIwNS1cXHUxQjMzXFx1MUI0NS1cXHUxQjRCXFx1MUI4My1cXHUxQkEwXFx1MUJBRVxcdTFCQUZcXHUxQkJBLVxcdTFCRTVcXHUxQzAwLVxcdTFDMjNcXHUxQzRELVxcdTFDNEZcXHUxQzVBLVxcdTFDN0RcXHUxQ0U5LVxcdTFDRUNcXHUxQ0VFLVxcdTFDRjFcXHUxQ0Y1XFx1MUNGNlxcdTFEMDAtXFx1MURCRlxcdTFFMDAtXFx1MUYxNVxcdTFGMTgtXFx1MUYxRFxcdTFGMjAtXFx1MUY0NVxcdTFGNDgtXFx1MUY0RFxcdTFGNTAtXFx1MUY1N1xcdTFGNTlcXHUxRjVCXFx1MUY1RFxcdTFGNUYtXFx1MUY3RFxcdTFGODAtXFx1MUZCNFxcdTFGQjYtXFx1MUZCQ1xcdTFGQkVcXHUxRkMyLVxcdTFGQzRcXHUxRkM2LVxcdTFGQ0NcXHUxRkQwLVxcdTFGRDNcXHUxRkQ2LVxcdTFGREJcXHUxRkUwLVxcdTFGRUNcXHUxRkYyLVxcdTFGRjRcXHUxRkY2LVxcdTFGRkNcXHUyMDcxXFx1MjA3RlxcdTIwOTAtXFx1MjA5Q1xcdTIxMDJcXHUyMTA3XFx1MjEwQS1cXHUyMTEzXFx1MjExNVxcdTIxMTktXFx1MjExRFxcdTIxMjRcXHUyMTI2XFx1MjEyOFxcdTIxMkEtXFx1MjEyRFxcdTIxMkYtXFx1MjEzOVxcdTIxM0MtXFx1MjEzRlxcdTIxNDUtXFx1MjE0OVxcdTIxNEVcXHUyMTYwLVxcdTIxODhcXHUyQzAwLVxcdTJDMkVcXHUyQzMwLVxcdTJDNUVcXHUyQzYwLVxcdTJDRTRcXHUyQ0VCLVxcdTJDRUVcXHUyQ0YyXFx1MkNGM1xcdTJEMDAtXFx1MkQyNVxcdTJEMjdcXHUyRDJEXFx1MkQzMC1cXHUyRDY3XFx1MkQ2RlxcdTJEODAtXFx1MkQ5NlxcdTJEQTAtXFx1MkRBNlxcdTJEQTgtXFx1MkRBRVxcdTJEQjAtXFx1MkRCNlxcdTJEQjgtXFx1MkRCRVxcdTJEQzAtXFx1MkRDNlxcdTJEQzgtXFx1MkRDRVxcdTJERDAtXFx1MkRENlxcdTJERDgtXFx1MkRERVxcdTJFMkZcXHUzMDA1LVxcdTMwMDdcXHUzMDIxLVxcdTMwMjlcXHUzMDMxLVxcdTMwMzVcXHUzMDM4LVxcdTMwM0NcXHUzMDQxLVxcdTMwOTZcXHUzMDlELVxcdTMwOUZcXHUzMEExLVxcdTMwRkFcXHUzMEZDLVxcdTMwRkZcXHUzMTA1LVxcdTMxMkRcXHUzMTMxLVxcdTMxOEVcXHUzMUEwLVxcdTMxQkFcXHUzMUYwLVxcdTMxRkZcXHUzNDAwLVxcdTREQjVcXHU0RTAwLVxcdTlGQ0NcXHVBMDAwLVxcdUE0OENcXHVBNEQwLVxcdUE0RkRcXHVBNTAwLVxcdUE2MENcXHVBNjEwLVxcdUE2MUZcXHVBNjJBXFx1QTYyQlxcdUE2NDAtXFx1QTY2RVxcdUE2N0YtXFx1QTY5RFxcdUE2QTAtXFx1QTZFRlxcdUE3MTctXFx1QTcxRlxcdUE3MjItXFx1QTc4OFxcdUE3OEItXFx1QTc4RVxcdUE3OTAtXFx1QTdBRFxcdUE3QjBcXHVBN0IxXFx1QTdGNy1cXHVBODAxXFx1QTgwMy1cXHVBODA1XFx1QTgwNy1cXHVBODBBXFx1QTgwQy1cXHVBODIyXFx1QTg0MC1cXHVBODczXFx1QTg4Mi1cXHVBOEIzXFx1QThGMi1cXHVBOEY3XFx1QThGQlxcdUE5MEEtXFx1QTkyNVxcdUE5MzAtXFx1QTk0NlxcdUE5NjAtXFx1QTk3Q1xcdUE5ODQtXFx1QTlCMlxcdUE5Q0ZcXHVBOUUwLVxcdUE5RTRcXHVBOUU2LVxcdUE5RUZcXHVBOUZBLVxcdUE5RkVcXHVBQTAwLVxcdUFBMjhcXHVBQTQwLVxcdUFBNDJcXHVBQTQ0LVxcdUFBNEJcXHVBQTYwLVxcdUFBNzZcXHVBQTdBXFx1QUE3RS1cXHVBQUFGXFx1QUFCMVxcdUFBQjVcXHVBQUI2XFx1QUFCOS1cXHVBQUJEXFx1QUFDMFxcdUFBQzJcXHVBQURCLVxcdUFBRERcXHVBQUUwLVxcdUFBRUFcXHVBQUYyLVxcdUFBRjRcXHVBQjAxLVxcdUFCMDZcXHVBQjA5LVxcdUFCMEVcXHVBQjExLVxcdUFCMTZcXHVBQjIwLVxcdUFCMjZcXHVBQjI4LVxcdUFCMkVcXHVBQjMwLVxcdUFCNUFcXHVBQjVDLVxcdUFCNUZcXHVBQjY0XFx1QUI2NVxcdUFCQzAtXFx1QUJFMlxcdUFDMDAtXFx1RDdBM1xcdUQ3QjAtXFx1RDdDNlxcdUQ3Q0ItXFx1RDdGQlxcdUY5MDAtXFx1RkE2RFxcdUZBNzAtXFx1RkFEOVxcdUZCMDAtXFx1RkIwNlxcdUZCMTMtXFx1RkIxN1xcdUZCMURcXHVGQjFGLVxcdUZCMjhcXHVGQjJBLVxcdUZCMzZcXHVGQjM4LVxcdUZCM0NcXHVGQjNFXFx1RkI0MFxcdUZCNDFcXHVGQjQzXFx1RkI0NFxcdUZCNDYtXFx1RkJCMVxcdUZCRDMtXFx1RkQzRFxcdUZENTAtXFx1RkQ4RlxcdUZEOTItXFx1RkRDN1xcdUZERjAtXFx1RkRGQlxcdUZFNzAtXFx1RkU3NFxcdUZFNzYtXFx1RkVGQ1xcdUZGMjEtXFx1RkYzQVxcdUZGNDEtXFx1RkY1QVxcdUZGNjYtXFx1RkZCRVxcdUZGQzItXFx1RkZDN1xcdUZGQ0EtXFx1RkZDRlxcdUZGRDItXFx1RkZEN1xcdUZGREEtXFx1RkZEQ10pKD86WyQwLTlBLVpfYS16XFx4QUFcXHhCNVxceEJBXFx4QzAtXFx4RDZcXHhEOC1cXHhGNlxceEY4LVxcdTAyQzFcXHUwMkM2LVxcdTAyRDFcXHUwMkUwLVxcdTAyRTRcXHUwMkVDXFx1MDJFRVxcdTAzMDAtXFx1MDM3NFxcdTAzNzZcXHUwMzc3XFx1MDM3QS1cXHUwMzdEXFx1MDM3RlxcdTAzODZcXHUwMzg4LVxcdTAzOEFcXHUwMzhDXFx1MDM4RS1cXHUwM0ExXFx1MDNBMy1cXHUwM0Y1XFx1MDNGNy1cXHUwNDgxXFx1MDQ4My1cXHUwNDg3XFx1MDQ4QS1cXHUwNTJGXFx1MDUzMS1cXHUwNTU2XFx1MDU1OVxcdTA1NjEtXFx1MDU4N1xcdTA1OTEtXFx1MDVCRFxcdTA1QkZcXHUwNUMxXFx1MDVDMlxcdTA1QzRcXHUwNUM1XFx1MDVDN1xcdTA1RDAtXFx1MDVFQVxcdTA1RjAtXFx1MDVGMlxcdTA2MTAtXFx1MDYxQVxcdTA2MjAtXFx1MDY2OVxcdTA2NkUtXFx1MDZEM1xcdTA2RDUtXFx1MDZEQ1xcdTA2REYtXFx1MDZFOFxcdTA2RUEtXFx1MDZGQ1xcdTA2RkZcXHUwNzEwLVxcdTA3NEFcXHUwNzRELVxcdTA3QjFcXHUwN0MwLVxcdTA3RjVcXHUwN0ZBXFx1MDgwMC1cXHUwODJEXFx1MDg0MC1cXHUwODVCXFx1MDhBMC1cXHUwOEIyXFx1MDhFNC1cXHUwOTYzXFx1MDk2Ni1cXHUwOTZGXFx1MDk3MS1cXHUwOTgzXFx1MDk4NS1cXHUwOThDXFx1MDk4RlxcdTA5OTBcXHUwOTkzLVxcdTA5QThcXHUwOUFBLVxcdTA5QjBcXHUwOUIyXFx1MDlCNi1cXHUwOUI5XFx1MDlCQy1cXHUwOUM0XFx1MDlDN1xcdTA5QzhcXHUwOUNCLVxcdTA5Q0VcXHUwOUQ3XFx1MDlEQ1xcdTA5RERcXHUwOURGLVxcdTA5RTNcXHUwOUU2LVxcdTA5RjFcXHUwQTAxLVxcdTBBMDNcXHUwQTA1LVxcdTBBMEFcXHUwQTBGXFx1MEExMFxcdTBBMTMtXFx1MEEyOFxcdTBBMkEtXFx1MEEzMFxcdTBBMzJcXHUwQTMzXFx1MEEzNVxcdTBBMzZcXHUwQTM4XFx1MEEzOVxcdTBBM0NcXHUwQTNFLVxcdTBBNDJcXHUwQTQ3XFx1MEE0OFxcdTBBNEItXFx1MEE0RFxcdTBBNTFcXHUwQTU5LVxcdTBBNUNcXHUwQTVFXFx1MEE2Ni1cXHUwQTc1XFx1MEE4MS1cXHUwQTgzXFx1MEE4NS1cXHUwQThEXFx1MEE4Ri1cXHUwQTkxXFx1MEE5My1cXHUwQUE4XFx1MEFBQS1cXHUwQUIwXFx1MEFCMlxcdTBBQjNcXHUwQUI1LVxcdTBBQjlcXHUwQUJDLVxcdTBBQzVcXHUwQUM3LVxcdTBBQzlcXHUwQUNCLVxcdTBBQ0RcXHUwQUQwXFx1MEFFMC1cXHUwQUUzXFx1MEFFNi1cXHUwQUVGXFx1MEIwMS1cXHUwQjAzXFx1MEIwNS1cXHUwQjBDXFx1MEIwRlxcdTBCMTBcXHUwQjEzLVxcdTBCMjhcXHUwQjJBLVxcdTBCMzBcXHUwQjMyXFx1MEIzM1xcdTBCMzUtXFx1MEIzOVxcdTBCM0MtXFx1MEI0NFxcdTBCNDdcXHUwQjQ4XFx1MEI0Qi1cXHUwQjREXFx1MEI1NlxcdTBCNTdcXHUwQjVDXFx1MEI1RFxcdTBCNUYtXFx1MEI2M1xcdTBCNjYtXFx1MEI2RlxcdTBCNzFcXHUwQjgyXFx1MEI4M1xcdTBCODUtXFx1MEI4QVxcdTBCOEUtXFx1MEI5MFxcdTBCOTItXFx1MEI5NVxcdTBCOTlcXHUwQjlBXFx1MEI5Q1xcdTBCOUVcXHUwQjlGXFx1MEJBM1xcdTBCQTRcXHUwQkE4LVxcdTBCQUFcXHUwQkFFLVxcdTBCQjlcXHUwQkJFLVxcdTBCQzJcXHUwQkM2LVxcdTBCQzhcXHUwQkNBLVxcdTBCQ0RcXHUwQkQwXFx1MEJEN1xcdTBCRTYtXFx1MEJFRlxcdTBDMDAtXFx1MEMwM1xcdTBDMDUtXFx1MEMwQ1xcdTBDMEUtXFx1MEMxMFxcdTBDMTItXFx1MEMyOFxcdTBDMkEtXFx1MEMzOVxcdTBDM0QtXFx1MEM0NFxcdTBDNDYtXFx1MEM0OFxcdTBDNEEtXFx1MEM0RFxcdTBDNTVcXHUwQzU2XFx1MEM1OFxcdTBDNTlcXHUwQzYwLVxcdTBDNjNcXHUwQzY2LVxcdTBDNkZcXHUwQzgxLVxcdTBDODNcXHUwQzg1LVxcdTBDOENcXHUwQzhFLVxcdTBDOTBcXHUwQzkyLVxcdTBDQThcXHUwQ0FBLVxcdTBDQjNcXHUwQ0I1LVxcdTBDQjlcXHUwQ0JDLVxcdTBDQzRcXHUwQ0M2LVxcdTBDQzhcXHUwQ0NBLVxcdTBDQ0RcXHUwQ0Q1XFx1MENENlxcdTBDREVcXHUwQ0UwLVxcdTBDRTNcXHUwQ0U2LVxcdTBDRUZcXHUwQ0YxXFx1MENGMlxcdTBEMDEtXFx1MEQwM1xcdTBEMDUtXFx1MEQwQ1xcdTBEMEUtXFx1MEQxMFxcdTBEMTItXFx1MEQzQVxcdTBEM0QtXFx1MEQ0NFxcdTBENDYtXFx1MEQ0OFxcdTBENEEtXFx1MEQ0RVxcdTBENTdcXHUwRDYwLVxcdTBENjNcXHUwRDY2LVxcdTBENkZcXHUwRDdBLVxcdTBEN0ZcXHUwRDgyXFx1MEQ4M1xcdTBEODUtXFx1MEQ5NlxcdTBEOUEtXFx1MERCMVxcdTBEQjMtXFx1MERCQlxcdTBEQkRcXHUwREMwLVxcdTBEQzZcXHUwRENBXFx1MERDRi1cXHUwREQ0XFx1MERENlxcdTBERDgtXFx1MERERlxcdTBERTYtXFx1MERFRlxcdTBERjJcXHUwREYzXFx1MEUwMS1cXHUwRTNBXFx1MEU0MC1cXHUwRTRFXFx1MEU1MC1cXHUwRTU5XFx1MEU4MVxcdTBFODJcXHUwRTg0XFx1MEU4N1xcdTBFODhcXHUwRThBXFx1MEU4RFxcdTBFOTQtXFx1MEU5N1xcdTBFOTktXFx1MEU5RlxcdTBFQTEtXFx1MEVBM1xcdTBFQTVcXHUwRUE3XFx1MEVBQVxcdTBFQUJcXHUwRUFELVxcdTBFQjlcXHUwRUJCLVxcdTBFQkRcXHUwRUMwLVxcdTBFQzRcXHUwRUM2XFx1MEVDOC1cXHUwRUNEXFx1MEVEMC1cXHUwRUQ5XFx1MEVEQy1cXHUwRURGXFx1MEYwMFxcdTBGMThcXHUwRjE5XFx1MEYyMC1cXHUwRjI5XFx1MEYzNVxcdTBGMzdcXHUwRjM5XFx1MEYzRS1cXHUwRjQ3XFx1MEY0OS1cXHUwRjZDXFx1MEY3MS1cXHUwRjg0XFx1MEY4Ni1cXHUwRjk3XFx1MEY5OS1cXHUwRkJDXFx1MEZDNlxcdTEwMDAtXFx1MTA0OVxcdTEwNTAtXFx1MTA5RFxcdTEwQTAtXFx1MTBDNVxcdTEwQzdcXHUxMENEXFx1MTBEMC1cXHUxMEZBXFx1MTBGQy1cXHUxMjQ4XFx1MTI0QS1cXHUxMjREXFx1MTI1MC1cXHUxMjU2XFx1MTI1OFxcdTEyNUEtXFx1MTI1RFxcdTEyNjAtXFx1MTI4OFxcdTEyOEEtXFx1MTI4RFxcdTEyOTAtXFx1MTJCMFxcdTEyQjItXFx1MTJCNVxcdTEyQjgtXFx1MTJCRVxcdTEyQzBcXHUxMkMyLVxcdTEyQzVcXHUxMkM4LVxcdTEyRDZcXHUxMkQ4LVxcdTEzMTBcXHUxMzEyLVxcdTEzMTVcXHUxMzE4LVxcdTEzNUFcXHUxMzVELVxcdTEzNUZcXHUxMzgwLVxcdTEzOEZcXHUxM0EwLVxcdTEzRjRcXHUxNDAxLVxcdTE2NkNcXHUxNjZGLVxcdTE2N0ZcXHUxNjgxLVxcdTE2OUFcXHUxNkEwLVxcdTE2RUFcXHUxNkVFLVxcdTE2RjhcXHUxNzAwLVxcdTE3MENcXHUxNzBFLVxcdTE3MTRcXHUxNzIwLVxcdTE3MzRcXHUxNzQwLVxcdTE3NTNcXHUxNzYwLVxcdTE3NkNcXHUxNzZFLVxcdTE3NzBcXHUxNzcyXFx1MTc3M1xcdTE3ODAtXFx1MTdEM1xcdTE3RDdcXHUxN0RDXFx1MTdERFxcdTE3RTAtXFx1MTdFOVxcdTE4MEItXFx1MTgwRFxcdTE4MTAtXFx1MTgxOVxcdTE4MjAtXFx1MTg3N1xcdTE4ODAtXFx1MThBQVxcdTE4QjAtXFx1MThGNVxcdTE5MDAtXFx1MTkxRVxcdTE5MjAtXFx1MTkyQlxcdTE5MzAtXFx1MTkzQlxcdTE5NDYtXFx1MTk2RFxcdTE5NzAtXFx1MTk3NFxcdTE5ODAtXFx1MTlBQlxcdTE5QjAtXFx1MTlDOVxcdTE5RDAtXFx1MTlEOVxcdTFBMDAtXFx1MUExQlxcdTFBMjAtXFx1MUE1RVxcdTFBNjAtXFx1MUE3Q1xcdTFBN0YtXFx1MUE4OVxcdTFBOTAtXFx1MUE5OVxcdTFBQTdcXHUxQUIwLVxcdTFBQkRcXHUxQjAwLVxcdTFCNEJcXHUxQjUwLVxcdTFCNTlcXHUxQjZCLVxcdTFCNzNcXHUxQjgwLVxcdTFCRjNcXHUxQzAwLVxcdTFDMzdcXHUxQzQwLVxcdTFDNDlcXHUxQzRELVxcdTFDN0RcXHUxQ0QwLVxcdTFDRDJcXHUxQ0Q0LVxcdTFDRjZcXHUxQ0Y4XFx1MUNGOVxcdTFEMDAtXFx1MURGNVxcdTFERkMtXFx1MUYxNVxcdTFGMTgtXFx1MUYxRFxcdTFGMjAtXFx1MUY0NVxcdTFGNDgtXFx1MUY0RFxcdTFGNTAtXFx1MUY1N1xcdTFGNTlcXHUxRjVCXFx1MUY1RFxcdTFGNUYtXFx1MUY3RFxcdTFGODAtXFx1MUZCNFxcdTFGQjYtXFx1MUZCQ1xcdTFGQkVcXHUxRkMyLVxcdTFGQzRcXHUxRkM2LVxcdTFGQ0NcXHUxRkQwLVxcdTFGRDNcXHUxRkQ2LVxcdTFGREJcXHUxRkUwLVxcdTFGRUNcXHUxRkYyLVxcdTFGRjRcXHUxRkY2LVxcdTFGRkNcXHUyMDBDXFx1MjAwRFxcdTIwM0ZcXHUyMDQwXFx1MjA1NFxcdTIwNzFcXHUyMDdGXFx1MjA5MC1cXHUyMDlDXFx1MjBEMC1cXHUyMERDXFx1MjBFMVxcdTIwRTUtXFx1MjBGMFxcdTIxMDJcXHUyMTA3XFx1MjEwQS1cXHUyMTEzXFx1MjExNVxcdTIxMTktXFx1MjExRFxcdTIxMjRcXHUyMTI2XFx1MjEyOFxcdTIxMkEtXFx1MjEyRFxcdTIxMkYtXFx1MjEzOVxcdTIxM0MtXFx1MjEzRlxcdTIxNDUtXFx1MjE0OVxcdTIxNEVcXHUyMTYwLVxcdTIxODhcXHUyQzAwLVxcdTJDMkVcXHUyQzMwLVxcdTJDNUVcXHUyQzYwLVxcdTJDRTRcXHUyQ0VCLVxcdTJDRjNcXHUyRDAwLVxcdTJEMjVcXHUyRDI3XFx1MkQyRFxcdTJEMzAtXFx1MkQ2N1xcdTJENkZcXHUyRDdGLVxcdTJEOTZcXHUyREEwLVxcdTJEQTZcXHUyREE4LVxcdTJEQUVcXHUyREIwLVxcdTJEQjZcXHUyREI4LVxcdTJEQkVcXHUyREMwLVxcdTJEQzZcXHUyREM4LVxcdTJEQ0VcXHUyREQwLVxcdTJERDZcXHUyREQ4LVxcdTJEREVcXHUyREUwLVxcdTJERkZcXHUyRTJGXFx1MzAwNS1cXHUzMDA3XFx1MzAyMS1cXHUzMDJGXFx1MzAzMS1cXHUzMDM1XFx1MzAzOC1cXHUzMDNDXFx1MzA0MS1cXHUzMDk2XFx1MzA5OVxcdTMwOUFcXHUzMDlELVxcdTMwOUZcXHUzMEExLVxcdTMwRkFcXHUzMEZDLVxcdTMwRkZcXHUzMTA1LVxcdTMxMkRcXHUzMTMxLVxcdTMxOEVcXHUzMUEwLVxcdTMxQkFcXHUzMUYwLVxcdTMxRkZcXHUzNDAwLVxcdTREQjVcXHU0RTAwLVxcdTlGQ0NcXHVBMDAwLVxcdUE0OENcXHVBNEQwLVxcdUE0RkRcXHVBNTAwLVxcdUE2MENcXHVBNjEwLVxcdUE2MkJcXHVBNjQwLVxcdUE2NkZcXHVBNjc0LVxcdUE2N0RcXHVBNjdGLVxcdUE2OURcXHVBNjlGLVxcdUE2RjFcXHVBNzE3LVxcdUE3MUZcXHVBNzIyLVxcdUE3ODhcXHVBNzhCLVxcdUE3OEVcXHVBNzkwLVxcdUE3QURcXHVBN0IwXFx1QTdCMVxcdUE3RjctXFx1QTgyN1xcdUE4NDAtXFx1QTg3M1xcdUE4ODAtXFx1QThDNFxcdUE4RDAtXFx1QThEOVxcdUE4RTAtXFx1QThGN1xcdUE4RkJcXHVBOTAwLVxcdUE5MkRcXHVBOTMwLVxcdUE5NTNcXHVBOTYwLVxcdUE5N0NcXHVBOTgwLVxcdUE5QzBcXHVBOUNGLVxcdUE5RDlcXHVBOUUwLVxcdUE5RkVcXHVBQTAwLVxcdUFBMzZcXHVBQTQwLVxcdUFBNERcXHVBQTUwLVxcdUFBNTlcXHVBQTYwLVxcdUFBNzZcXHVBQTdBLVxcdUFBQzJcXHVBQURCLVxcdUFBRERcXHVBQUUwLVxcdUFBRUZcXHVBQUYyLVxcdUFBRjZcXHVBQjAxLVxcdUFCMDZcXHVBQjA5LVxcdUFCMEVcXHVBQjExLVxcdUFCMTZcXHVBQjIwLVxcdUFCMjZcXHVBQjI4LVxcdUFCMkVcXHVBQjMwLVxcdUFCNUFcXHVBQjVDLVxcdUFCNUZcXHVBQjY0XFx1QUI2NVxcdUFCQzAtXFx1QUJFQVxcdUFCRUNcXHVBQkVEXFx1QUJGMC1cXHVBQkY5XFx1QUMwMC1cXHVEN0EzXFx1RDdCMC1cXHVEN0M2XFx1RDdDQi1cXHVEN0ZCXFx1RjkwMC1cXHVGQTZEXFx1RkE3MC1cXHVGQUQ5XFx1RkIwMC1cXHVGQjA2XFx1RkIxMy1cXHVGQjE3XFx1RkIxRC1cXHVGQjI4XFx1RkIyQS1cXHVGQjM2XFx1RkIzOC1cXHVGQjNDXFx1RkIzRVxcdUZCNDBcXHVGQjQxXFx1RkI0M1xcdUZCNDRcXHVGQjQ2LVxcdUZCQjFcXHVGQkQzLVxcdUZEM0RcXHVGRDUwLVxcdUZEOEZcXHVGRDkyLVxcdUZEQzdcXHVGREYwLVxcdUZERkJcXHVGRTAwLVxcdUZFMEZcXHVGRTIwLVxcdUZFMkRcXHVGRTMzXFx1RkUzNFxcdUZFNEQtXFx1RkU0RlxcdUZFNzAtXFx1RkU3NFxcdUZFNzYtXFx1RkVGQ1xcdUZGMTAtXFx1RkYxOVxcdUZGMjEtXFx1RkYzQVxcdUZGM0ZcXHVGRjQxLVxcdUZGNUFcXHVGRjY2LVxcdUZGQkVcXHVGRkMyLVxcdUZGQzdcXHVGRkNBLVxcdUZGQ0ZcXHVGRkQyLVxcdUZGRDdcXHVGRkRBLVxcdUZGRENdKSokLztcbiAgICAgIGlmIChrZXlQYXRoLmxlbmd0aCA+PSAxICYmIHZhbGlkSWRlbnRpZmllclJlZ2V4LnRlc3Qoa2V5UGF0aCkpIHtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgIH0gY2F0Y2ggKGVycikge1xuICAgICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKGVyci5tZXNzYWdlKTtcbiAgICB9XG4gICAgaWYgKGtleVBhdGguaW5kZXhPZihcIiBcIikgPj0gMCkge1xuICAgICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKFwiVGhlIGtleXBhdGggYXJndW1lbnQgY29udGFpbnMgYW4gaW52YWxpZCBrZXkgcGF0aCAobm8gc3BhY2VzIGFsbG93ZWQpLlwiKTtcbiAgICB9XG4gIH1cbiAgaWYgKEFycmF5LmlzQXJyYXkoa2V5UGF0aCkgJiYga2V5UGF0aC5sZW5ndGggPiAwKSB7XG4gICAgaWYgKHBhcmVudCkge1xuICAgICAgLy8gTm8gbmVzdGVkIGFycmF5c1xuICAgICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKFwiVGhlIGtleXBhdGggYXJndW1lbnQgY29udGFpbnMgYW4gaW52YWxpZCBrZXkgcGF0aCAobmVzdGVkIGFycmF5cykuXCIpO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IHBhcnQgb2Yga2V5UGF0aCkge1xuICAgICAgdmFsaWRhdGVLZXlQYXRoKHBhcnQsIFwiYXJyYXlcIik7XG4gICAgfVxuICAgIHJldHVybjtcbiAgfSBlbHNlIGlmICh0eXBlb2Yga2V5UGF0aCA9PT0gXCJzdHJpbmdcIiAmJiBrZXlQYXRoLmluZGV4T2YoXCIuXCIpID49IDApIHtcbiAgICBrZXlQYXRoID0ga2V5UGF0aC5zcGxpdChcIi5cIik7XG4gICAgZm9yIChjb25zdCBwYXJ0IG9mIGtleVBhdGgpIHtcbiAgICAgIHZhbGlkYXRlS2V5UGF0aChwYXJ0LCBcInN0cmluZ1wiKTtcbiAgICB9XG4gICAgcmV0dXJuO1xuICB9XG4gIHRocm93IG5ldyBTeW50YXhFcnJvcigpO1xufTtcbmV4cG9ydCBkZWZhdWx0IHZhbGlkYXRlS2V5UGF0aDsiLCAiaW1wb3J0IEZEQkN1cnNvciBmcm9tIFwiLi9GREJDdXJzb3IuanNcIjtcbmltcG9ydCBGREJDdXJzb3JXaXRoVmFsdWUgZnJvbSBcIi4vRkRCQ3Vyc29yV2l0aFZhbHVlLmpzXCI7XG5pbXBvcnQgRkRCSW5kZXggZnJvbSBcIi4vRkRCSW5kZXguanNcIjtcbmltcG9ydCBGREJLZXlSYW5nZSBmcm9tIFwiLi9GREJLZXlSYW5nZS5qc1wiO1xuaW1wb3J0IEZEQlJlcXVlc3QgZnJvbSBcIi4vRkRCUmVxdWVzdC5qc1wiO1xuaW1wb3J0IGNhbkluamVjdEtleSBmcm9tIFwiLi9saWIvY2FuSW5qZWN0S2V5LmpzXCI7XG5pbXBvcnQgeyBDb25zdHJhaW50RXJyb3IsIERhdGFFcnJvciwgSW52YWxpZEFjY2Vzc0Vycm9yLCBJbnZhbGlkU3RhdGVFcnJvciwgTm90Rm91bmRFcnJvciwgUmVhZE9ubHlFcnJvciwgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IGV4dHJhY3RLZXkgZnJvbSBcIi4vbGliL2V4dHJhY3RLZXkuanNcIjtcbmltcG9ydCBGYWtlRE9NU3RyaW5nTGlzdCBmcm9tIFwiLi9saWIvRmFrZURPTVN0cmluZ0xpc3QuanNcIjtcbmltcG9ydCBJbmRleCBmcm9tIFwiLi9saWIvSW5kZXguanNcIjtcbmltcG9ydCB2YWxpZGF0ZUtleVBhdGggZnJvbSBcIi4vbGliL3ZhbGlkYXRlS2V5UGF0aC5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vbGliL3ZhbHVlVG9LZXkuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5UmFuZ2UgZnJvbSBcIi4vbGliL3ZhbHVlVG9LZXlSYW5nZS5qc1wiO1xuaW1wb3J0IHsgZ2V0S2V5UGF0aCB9IGZyb20gXCIuL2xpYi9nZXRLZXlQYXRoLmpzXCI7XG5pbXBvcnQgZXh0cmFjdEdldEFsbE9wdGlvbnMgZnJvbSBcIi4vbGliL2V4dHJhY3RHZXRBbGxPcHRpb25zLmpzXCI7XG5pbXBvcnQgZW5mb3JjZVJhbmdlIGZyb20gXCIuL2xpYi9lbmZvcmNlUmFuZ2UuanNcIjtcbmltcG9ydCB7IGNsb25lVmFsdWVGb3JJbnNlcnRpb24gfSBmcm9tIFwiLi9saWIvY2xvbmVWYWx1ZUZvckluc2VydGlvbi5qc1wiO1xuY29uc3QgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uID0gb2JqZWN0U3RvcmUgPT4ge1xuICBpZiAob2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLmRlbGV0ZWQpIHtcbiAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgfVxuICBpZiAob2JqZWN0U3RvcmUudHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgdGhyb3cgbmV3IFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvcigpO1xuICB9XG59O1xuY29uc3QgYnVpbGRSZWNvcmRBZGRQdXQgPSAob2JqZWN0U3RvcmUsIHZhbHVlLCBrZXkpID0+IHtcbiAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKG9iamVjdFN0b3JlKTtcbiAgaWYgKG9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLm1vZGUgPT09IFwicmVhZG9ubHlcIikge1xuICAgIHRocm93IG5ldyBSZWFkT25seUVycm9yKCk7XG4gIH1cbiAgaWYgKG9iamVjdFN0b3JlLmtleVBhdGggIT09IG51bGwpIHtcbiAgICBpZiAoa2V5ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgICB9XG4gIH1cbiAgY29uc3QgY2xvbmUgPSBjbG9uZVZhbHVlRm9ySW5zZXJ0aW9uKHZhbHVlLCBvYmplY3RTdG9yZS50cmFuc2FjdGlvbik7XG4gIGlmIChvYmplY3RTdG9yZS5rZXlQYXRoICE9PSBudWxsKSB7XG4gICAgY29uc3QgdGVtcEtleSA9IGV4dHJhY3RLZXkob2JqZWN0U3RvcmUua2V5UGF0aCwgY2xvbmUpO1xuICAgIGlmICh0ZW1wS2V5LnR5cGUgPT09IFwiZm91bmRcIikge1xuICAgICAgdmFsdWVUb0tleSh0ZW1wS2V5LmtleSk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGlmICghb2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLmtleUdlbmVyYXRvcikge1xuICAgICAgICB0aHJvdyBuZXcgRGF0YUVycm9yKCk7XG4gICAgICB9IGVsc2UgaWYgKCFjYW5JbmplY3RLZXkob2JqZWN0U3RvcmUua2V5UGF0aCwgY2xvbmUpKSB7XG4gICAgICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgaWYgKG9iamVjdFN0b3JlLmtleVBhdGggPT09IG51bGwgJiYgb2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLmtleUdlbmVyYXRvciA9PT0gbnVsbCAmJiBrZXkgPT09IHVuZGVmaW5lZCkge1xuICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgfVxuICBpZiAoa2V5ICE9PSB1bmRlZmluZWQpIHtcbiAgICBrZXkgPSB2YWx1ZVRvS2V5KGtleSk7XG4gIH1cbiAgcmV0dXJuIHtcbiAgICBrZXksXG4gICAgdmFsdWU6IGNsb25lXG4gIH07XG59O1xuXG4vLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI29iamVjdC1zdG9yZVxuY2xhc3MgRkRCT2JqZWN0U3RvcmUge1xuICBfaW5kZXhlc0NhY2hlID0gbmV3IE1hcCgpO1xuICBjb25zdHJ1Y3Rvcih0cmFuc2FjdGlvbiwgcmF3T2JqZWN0U3RvcmUpIHtcbiAgICB0aGlzLl9yYXdPYmplY3RTdG9yZSA9IHJhd09iamVjdFN0b3JlO1xuICAgIHRoaXMuX25hbWUgPSByYXdPYmplY3RTdG9yZS5uYW1lO1xuICAgIHRoaXMua2V5UGF0aCA9IGdldEtleVBhdGgocmF3T2JqZWN0U3RvcmUua2V5UGF0aCk7XG4gICAgdGhpcy5hdXRvSW5jcmVtZW50ID0gcmF3T2JqZWN0U3RvcmUuYXV0b0luY3JlbWVudDtcbiAgICB0aGlzLnRyYW5zYWN0aW9uID0gdHJhbnNhY3Rpb247XG4gICAgdGhpcy5pbmRleE5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLkFycmF5LmZyb20ocmF3T2JqZWN0U3RvcmUucmF3SW5kZXhlcy5rZXlzKCkpLnNvcnQoKSk7XG4gIH1cbiAgZ2V0IG5hbWUoKSB7XG4gICAgcmV0dXJuIHRoaXMuX25hbWU7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJvYmplY3RzdG9yZS1uYW1lXG4gIHNldCBuYW1lKG5hbWUpIHtcbiAgICBjb25zdCB0cmFuc2FjdGlvbiA9IHRoaXMudHJhbnNhY3Rpb247XG4gICAgaWYgKCF0cmFuc2FjdGlvbi5kYi5fcnVubmluZ1ZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbikge1xuICAgICAgdGhyb3cgdHJhbnNhY3Rpb24uX3N0YXRlID09PSBcImFjdGl2ZVwiID8gbmV3IEludmFsaWRTdGF0ZUVycm9yKCkgOiBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBuYW1lID0gU3RyaW5nKG5hbWUpO1xuICAgIGlmIChuYW1lID09PSB0aGlzLl9uYW1lKSB7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGlmICh0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuaGFzKG5hbWUpKSB7XG4gICAgICB0aHJvdyBuZXcgQ29uc3RyYWludEVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IG9sZE5hbWUgPSB0aGlzLl9uYW1lO1xuICAgIGNvbnN0IG9sZE9iamVjdFN0b3JlTmFtZXMgPSBbLi4udHJhbnNhY3Rpb24uZGIub2JqZWN0U3RvcmVOYW1lc107XG4gICAgdGhpcy5fbmFtZSA9IG5hbWU7XG4gICAgdGhpcy5fcmF3T2JqZWN0U3RvcmUubmFtZSA9IG5hbWU7XG4gICAgdGhpcy50cmFuc2FjdGlvbi5fb2JqZWN0U3RvcmVzQ2FjaGUuZGVsZXRlKG9sZE5hbWUpO1xuICAgIHRoaXMudHJhbnNhY3Rpb24uX29iamVjdFN0b3Jlc0NhY2hlLnNldChuYW1lLCB0aGlzKTtcbiAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuZGVsZXRlKG9sZE5hbWUpO1xuICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5zZXQobmFtZSwgdGhpcy5fcmF3T2JqZWN0U3RvcmUpO1xuICAgIHRyYW5zYWN0aW9uLmRiLm9iamVjdFN0b3JlTmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbSh0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMua2V5cygpKS5maWx0ZXIob2JqZWN0U3RvcmVOYW1lID0+IHtcbiAgICAgIGNvbnN0IG9iamVjdFN0b3JlID0gdGhpcy5fcmF3T2JqZWN0U3RvcmUucmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLmdldChvYmplY3RTdG9yZU5hbWUpO1xuICAgICAgcmV0dXJuIG9iamVjdFN0b3JlICYmICFvYmplY3RTdG9yZS5kZWxldGVkO1xuICAgIH0pLnNvcnQoKSk7XG4gICAgY29uc3Qgb2xkU2NvcGUgPSBuZXcgU2V0KHRyYW5zYWN0aW9uLl9zY29wZSk7XG4gICAgY29uc3Qgb2xkVHJhbnNhY3Rpb25PYmplY3RTdG9yZU5hbWVzID0gWy4uLnRyYW5zYWN0aW9uLm9iamVjdFN0b3JlTmFtZXNdO1xuICAgIHRoaXMudHJhbnNhY3Rpb24uX3Njb3BlLmRlbGV0ZShvbGROYW1lKTtcbiAgICB0cmFuc2FjdGlvbi5fc2NvcGUuYWRkKG5hbWUpO1xuICAgIHRyYW5zYWN0aW9uLm9iamVjdFN0b3JlTmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbSh0cmFuc2FjdGlvbi5fc2NvcGUpLnNvcnQoKSk7XG5cbiAgICAvLyBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNhYm9ydC1hbi11cGdyYWRlLXRyYW5zYWN0aW9uIC0gXCJJZiBoYW5kbGXigJlzIG9iamVjdCBzdG9yZSB3YXMgbm90IG5ld2x5IGNyZWF0ZWQgZHVyaW5nIHRyYW5zYWN0aW9uLCBzZXQgaGFuZGxl4oCZcyBuYW1lIHRvIGl0cyBvYmplY3Qgc3RvcmXigJlzIG5hbWUuXCJcbiAgICBpZiAoIXRoaXMudHJhbnNhY3Rpb24uX2NyZWF0ZWRPYmplY3RTdG9yZXMuaGFzKHRoaXMuX3Jhd09iamVjdFN0b3JlKSkge1xuICAgICAgdHJhbnNhY3Rpb24uX3JvbGxiYWNrTG9nLnB1c2goKCkgPT4ge1xuICAgICAgICB0aGlzLl9uYW1lID0gb2xkTmFtZTtcbiAgICAgICAgdGhpcy5fcmF3T2JqZWN0U3RvcmUubmFtZSA9IG9sZE5hbWU7XG4gICAgICAgIHRoaXMudHJhbnNhY3Rpb24uX29iamVjdFN0b3Jlc0NhY2hlLmRlbGV0ZShuYW1lKTtcbiAgICAgICAgdGhpcy50cmFuc2FjdGlvbi5fb2JqZWN0U3RvcmVzQ2FjaGUuc2V0KG9sZE5hbWUsIHRoaXMpO1xuICAgICAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuZGVsZXRlKG5hbWUpO1xuICAgICAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuc2V0KG9sZE5hbWUsIHRoaXMuX3Jhd09iamVjdFN0b3JlKTtcbiAgICAgICAgdHJhbnNhY3Rpb24uZGIub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5vbGRPYmplY3RTdG9yZU5hbWVzKTtcbiAgICAgICAgdHJhbnNhY3Rpb24uX3Njb3BlID0gb2xkU2NvcGU7XG4gICAgICAgIHRyYW5zYWN0aW9uLm9iamVjdFN0b3JlTmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4ub2xkVHJhbnNhY3Rpb25PYmplY3RTdG9yZU5hbWVzKTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuICBwdXQodmFsdWUsIGtleSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZCA9IGJ1aWxkUmVjb3JkQWRkUHV0KHRoaXMsIHZhbHVlLCBrZXkpO1xuICAgIHJldHVybiB0aGlzLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3T2JqZWN0U3RvcmUuc3RvcmVSZWNvcmQuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwgcmVjb3JkLCBmYWxzZSwgdGhpcy50cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgYWRkKHZhbHVlLCBrZXkpIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25zdCByZWNvcmQgPSBidWlsZFJlY29yZEFkZFB1dCh0aGlzLCB2YWx1ZSwga2V5KTtcbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd09iamVjdFN0b3JlLnN0b3JlUmVjb3JkLmJpbmQodGhpcy5fcmF3T2JqZWN0U3RvcmUsIHJlY29yZCwgdHJ1ZSwgdGhpcy50cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgZGVsZXRlKGtleSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAodGhpcy50cmFuc2FjdGlvbi5tb2RlID09PSBcInJlYWRvbmx5XCIpIHtcbiAgICAgIHRocm93IG5ldyBSZWFkT25seUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghKGtleSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAga2V5ID0gdmFsdWVUb0tleShrZXkpO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd09iamVjdFN0b3JlLmRlbGV0ZVJlY29yZC5iaW5kKHRoaXMuX3Jhd09iamVjdFN0b3JlLCBrZXksIHRoaXMudHJhbnNhY3Rpb24uX3JvbGxiYWNrTG9nKSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG4gIGdldChrZXkpIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgaWYgKCEoa2V5IGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICBrZXkgPSB2YWx1ZVRvS2V5KGtleSk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3T2JqZWN0U3RvcmUuZ2V0VmFsdWUuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwga2V5KSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRib2JqZWN0c3RvcmUtZ2V0YWxsXG4gIGdldEFsbChxdWVyeU9yT3B0aW9ucywgY291bnQpIHtcbiAgICBjb25zdCBvcHRpb25zID0gZXh0cmFjdEdldEFsbE9wdGlvbnMocXVlcnlPck9wdGlvbnMsIGNvdW50LCBhcmd1bWVudHMubGVuZ3RoKTtcbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgY29uc3QgcmFuZ2UgPSB2YWx1ZVRvS2V5UmFuZ2Uob3B0aW9ucy5xdWVyeSk7XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5nZXRBbGxWYWx1ZXMuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwgcmFuZ2UsIG9wdGlvbnMuY291bnQsIG9wdGlvbnMuZGlyZWN0aW9uKSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRib2JqZWN0c3RvcmUtZ2V0a2V5XG4gIGdldEtleShrZXkpIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgaWYgKCEoa2V5IGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICBrZXkgPSB2YWx1ZVRvS2V5KGtleSk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3T2JqZWN0U3RvcmUuZ2V0S2V5LmJpbmQodGhpcy5fcmF3T2JqZWN0U3RvcmUsIGtleSksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYm9iamVjdHN0b3JlLWdldGFsbGtleXNcbiAgZ2V0QWxsS2V5cyhxdWVyeU9yT3B0aW9ucywgY291bnQpIHtcbiAgICBjb25zdCBvcHRpb25zID0gZXh0cmFjdEdldEFsbE9wdGlvbnMocXVlcnlPck9wdGlvbnMsIGNvdW50LCBhcmd1bWVudHMubGVuZ3RoKTtcbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgY29uc3QgcmFuZ2UgPSB2YWx1ZVRvS2V5UmFuZ2Uob3B0aW9ucy5xdWVyeSk7XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5nZXRBbGxLZXlzLmJpbmQodGhpcy5fcmF3T2JqZWN0U3RvcmUsIHJhbmdlLCBvcHRpb25zLmNvdW50LCBvcHRpb25zLmRpcmVjdGlvbiksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuXG4gIC8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2RvbS1pZGJvYmplY3RzdG9yZS1nZXRhbGxyZWNvcmRzXG4gIGdldEFsbFJlY29yZHMob3B0aW9ucykge1xuICAgIGxldCBxdWVyeTtcbiAgICBsZXQgY291bnQ7XG4gICAgbGV0IGRpcmVjdGlvbjtcbiAgICBpZiAob3B0aW9ucyAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBpZiAob3B0aW9ucy5xdWVyeSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIHF1ZXJ5ID0gb3B0aW9ucy5xdWVyeTtcbiAgICAgIH1cbiAgICAgIGlmIChvcHRpb25zLmNvdW50ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgY291bnQgPSBlbmZvcmNlUmFuZ2Uob3B0aW9ucy5jb3VudCwgXCJ1bnNpZ25lZCBsb25nXCIpO1xuICAgICAgfVxuICAgICAgaWYgKG9wdGlvbnMuZGlyZWN0aW9uICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgZGlyZWN0aW9uID0gb3B0aW9ucy5kaXJlY3Rpb247XG4gICAgICB9XG4gICAgfVxuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBjb25zdCByYW5nZSA9IHZhbHVlVG9LZXlSYW5nZShxdWVyeSk7XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5nZXRBbGxSZWNvcmRzLmJpbmQodGhpcy5fcmF3T2JqZWN0U3RvcmUsIHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG4gIGNsZWFyKCkge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAodGhpcy50cmFuc2FjdGlvbi5tb2RlID09PSBcInJlYWRvbmx5XCIpIHtcbiAgICAgIHRocm93IG5ldyBSZWFkT25seUVycm9yKCk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3T2JqZWN0U3RvcmUuY2xlYXIuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwgdGhpcy50cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgb3BlbkN1cnNvcihyYW5nZSwgZGlyZWN0aW9uKSB7XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmIChyYW5nZSA9PT0gbnVsbCkge1xuICAgICAgcmFuZ2UgPSB1bmRlZmluZWQ7XG4gICAgfVxuICAgIGlmIChyYW5nZSAhPT0gdW5kZWZpbmVkICYmICEocmFuZ2UgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkpIHtcbiAgICAgIHJhbmdlID0gRkRCS2V5UmFuZ2Uub25seSh2YWx1ZVRvS2V5KHJhbmdlKSk7XG4gICAgfVxuICAgIGNvbnN0IHJlcXVlc3QgPSBuZXcgRkRCUmVxdWVzdCgpO1xuICAgIHJlcXVlc3Quc291cmNlID0gdGhpcztcbiAgICByZXF1ZXN0LnRyYW5zYWN0aW9uID0gdGhpcy50cmFuc2FjdGlvbjtcbiAgICBjb25zdCBjdXJzb3IgPSBuZXcgRkRCQ3Vyc29yV2l0aFZhbHVlKHRoaXMsIHJhbmdlLCBkaXJlY3Rpb24sIHJlcXVlc3QpO1xuICAgIHJldHVybiB0aGlzLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogY3Vyc29yLl9pdGVyYXRlLmJpbmQoY3Vyc29yKSxcbiAgICAgIHJlcXVlc3QsXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBvcGVuS2V5Q3Vyc29yKHJhbmdlLCBkaXJlY3Rpb24pIHtcbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgaWYgKHJhbmdlID09PSBudWxsKSB7XG4gICAgICByYW5nZSA9IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaWYgKHJhbmdlICE9PSB1bmRlZmluZWQgJiYgIShyYW5nZSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAgcmFuZ2UgPSBGREJLZXlSYW5nZS5vbmx5KHZhbHVlVG9LZXkocmFuZ2UpKTtcbiAgICB9XG4gICAgY29uc3QgcmVxdWVzdCA9IG5ldyBGREJSZXF1ZXN0KCk7XG4gICAgcmVxdWVzdC5zb3VyY2UgPSB0aGlzO1xuICAgIHJlcXVlc3QudHJhbnNhY3Rpb24gPSB0aGlzLnRyYW5zYWN0aW9uO1xuICAgIGNvbnN0IGN1cnNvciA9IG5ldyBGREJDdXJzb3IodGhpcywgcmFuZ2UsIGRpcmVjdGlvbiwgcmVxdWVzdCwgdHJ1ZSk7XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiBjdXJzb3IuX2l0ZXJhdGUuYmluZChjdXJzb3IpLFxuICAgICAgcmVxdWVzdCxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gdHNsaW50Oi1uZXh0LWxpbmUgbWF4LWxpbmUtbGVuZ3RoXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jd2lkbC1JREJPYmplY3RTdG9yZS1jcmVhdGVJbmRleC1JREJJbmRleC1ET01TdHJpbmctbmFtZS1ET01TdHJpbmctc2VxdWVuY2UtRE9NU3RyaW5nLS1rZXlQYXRoLUlEQkluZGV4UGFyYW1ldGVycy1vcHRpb25hbFBhcmFtZXRlcnNcbiAgY3JlYXRlSW5kZXgobmFtZSwga2V5UGF0aCwgb3B0aW9uYWxQYXJhbWV0ZXJzID0ge30pIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCA8IDIpIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgbXVsdGlFbnRyeSA9IG9wdGlvbmFsUGFyYW1ldGVycy5tdWx0aUVudHJ5ICE9PSB1bmRlZmluZWQgPyBvcHRpb25hbFBhcmFtZXRlcnMubXVsdGlFbnRyeSA6IGZhbHNlO1xuICAgIGNvbnN0IHVuaXF1ZSA9IG9wdGlvbmFsUGFyYW1ldGVycy51bmlxdWUgIT09IHVuZGVmaW5lZCA/IG9wdGlvbmFsUGFyYW1ldGVycy51bmlxdWUgOiBmYWxzZTtcbiAgICBpZiAodGhpcy50cmFuc2FjdGlvbi5tb2RlICE9PSBcInZlcnNpb25jaGFuZ2VcIikge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAodGhpcy5pbmRleE5hbWVzLmNvbnRhaW5zKG5hbWUpKSB7XG4gICAgICB0aHJvdyBuZXcgQ29uc3RyYWludEVycm9yKCk7XG4gICAgfVxuICAgIHZhbGlkYXRlS2V5UGF0aChrZXlQYXRoKTtcbiAgICBpZiAoQXJyYXkuaXNBcnJheShrZXlQYXRoKSAmJiBtdWx0aUVudHJ5KSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZEFjY2Vzc0Vycm9yKCk7XG4gICAgfVxuXG4gICAgLy8gVGhlIGluZGV4IHRoYXQgaXMgcmVxdWVzdGVkIHRvIGJlIGNyZWF0ZWQgY2FuIGNvbnRhaW4gY29uc3RyYWludHMgb24gdGhlIGRhdGEgYWxsb3dlZCBpbiB0aGUgaW5kZXgnc1xuICAgIC8vIHJlZmVyZW5jZWQgb2JqZWN0IHN0b3JlLCBzdWNoIGFzIHJlcXVpcmluZyB1bmlxdWVuZXNzIG9mIHRoZSB2YWx1ZXMgcmVmZXJlbmNlZCBieSB0aGUgaW5kZXgncyBrZXlQYXRoLiBJZiB0aGVcbiAgICAvLyByZWZlcmVuY2VkIG9iamVjdCBzdG9yZSBhbHJlYWR5IGNvbnRhaW5zIGRhdGEgd2hpY2ggdmlvbGF0ZXMgdGhlc2UgY29uc3RyYWludHMsIHRoaXMgTVVTVCBOT1QgY2F1c2UgdGhlXG4gICAgLy8gaW1wbGVtZW50YXRpb24gb2YgY3JlYXRlSW5kZXggdG8gdGhyb3cgYW4gZXhjZXB0aW9uIG9yIGFmZmVjdCB3aGF0IGl0IHJldHVybnMuIFRoZSBpbXBsZW1lbnRhdGlvbiBNVVNUIHN0aWxsXG4gICAgLy8gY3JlYXRlIGFuZCByZXR1cm4gYW4gSURCSW5kZXggb2JqZWN0LiBJbnN0ZWFkIHRoZSBpbXBsZW1lbnRhdGlvbiBtdXN0IHF1ZXVlIHVwIGFuIG9wZXJhdGlvbiB0byBhYm9ydCB0aGVcbiAgICAvLyBcInZlcnNpb25jaGFuZ2VcIiB0cmFuc2FjdGlvbiB3aGljaCB3YXMgdXNlZCBmb3IgdGhlIGNyZWF0ZUluZGV4IGNhbGwuXG5cbiAgICAvLyBTYXZlIGZvciByb2xsYmFja0xvZ1xuICAgIGNvbnN0IGluZGV4TmFtZXMgPSBbLi4udGhpcy5pbmRleE5hbWVzXTtcbiAgICBjb25zdCBpbmRleCA9IG5ldyBJbmRleCh0aGlzLl9yYXdPYmplY3RTdG9yZSwgbmFtZSwga2V5UGF0aCwgbXVsdGlFbnRyeSwgdW5pcXVlKTtcbiAgICB0aGlzLmluZGV4TmFtZXMuX3B1c2gobmFtZSk7XG4gICAgdGhpcy5pbmRleE5hbWVzLl9zb3J0KCk7XG4gICAgdGhpcy50cmFuc2FjdGlvbi5fY3JlYXRlZEluZGV4ZXMuYWRkKGluZGV4KTtcbiAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLnNldChuYW1lLCBpbmRleCk7XG4gICAgaW5kZXguaW5pdGlhbGl6ZSh0aGlzLnRyYW5zYWN0aW9uKTsgLy8gVGhpcyBpcyBhc3luYyBieSBkZXNpZ25cblxuICAgIHRoaXMudHJhbnNhY3Rpb24uX3JvbGxiYWNrTG9nLnB1c2goKCkgPT4ge1xuICAgICAgaW5kZXguZGVsZXRlZCA9IHRydWU7XG4gICAgICB0aGlzLmluZGV4TmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uaW5kZXhOYW1lcyk7XG4gICAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmRlbGV0ZShpbmRleC5uYW1lKTtcbiAgICB9KTtcbiAgICByZXR1cm4gbmV3IEZEQkluZGV4KHRoaXMsIGluZGV4KTtcbiAgfVxuXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJvYmplY3RzdG9yZS1pbmRleFxuICBpbmRleChuYW1lKSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMuX3Jhd09iamVjdFN0b3JlLmRlbGV0ZWQgfHwgdGhpcy50cmFuc2FjdGlvbi5fc3RhdGUgPT09IFwiZmluaXNoZWRcIikge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IGluZGV4ID0gdGhpcy5faW5kZXhlc0NhY2hlLmdldChuYW1lKTtcbiAgICBpZiAoaW5kZXggIT09IHVuZGVmaW5lZCkge1xuICAgICAgcmV0dXJuIGluZGV4O1xuICAgIH1cbiAgICBjb25zdCByYXdJbmRleCA9IHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZ2V0KG5hbWUpO1xuICAgIGlmICghdGhpcy5pbmRleE5hbWVzLmNvbnRhaW5zKG5hbWUpIHx8IHJhd0luZGV4ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBOb3RGb3VuZEVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IGluZGV4MiA9IG5ldyBGREJJbmRleCh0aGlzLCByYXdJbmRleCk7XG4gICAgdGhpcy5faW5kZXhlc0NhY2hlLnNldChuYW1lLCBpbmRleDIpO1xuICAgIHJldHVybiBpbmRleDI7XG4gIH1cbiAgZGVsZXRlSW5kZXgobmFtZSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICh0aGlzLnRyYW5zYWN0aW9uLm1vZGUgIT09IFwidmVyc2lvbmNoYW5nZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGNvbnN0IHJhd0luZGV4ID0gdGhpcy5fcmF3T2JqZWN0U3RvcmUucmF3SW5kZXhlcy5nZXQobmFtZSk7XG4gICAgaWYgKHJhd0luZGV4ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBOb3RGb3VuZEVycm9yKCk7XG4gICAgfVxuICAgIHRoaXMudHJhbnNhY3Rpb24uX3JvbGxiYWNrTG9nLnB1c2goKCkgPT4ge1xuICAgICAgcmF3SW5kZXguZGVsZXRlZCA9IGZhbHNlO1xuICAgICAgdGhpcy5fcmF3T2JqZWN0U3RvcmUucmF3SW5kZXhlcy5zZXQocmF3SW5kZXgubmFtZSwgcmF3SW5kZXgpO1xuICAgICAgdGhpcy5pbmRleE5hbWVzLl9wdXNoKHJhd0luZGV4Lm5hbWUpO1xuICAgICAgdGhpcy5pbmRleE5hbWVzLl9zb3J0KCk7XG4gICAgfSk7XG4gICAgdGhpcy5pbmRleE5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLkFycmF5LmZyb20odGhpcy5pbmRleE5hbWVzKS5maWx0ZXIoaW5kZXhOYW1lID0+IHtcbiAgICAgIHJldHVybiBpbmRleE5hbWUgIT09IG5hbWU7XG4gICAgfSkpO1xuICAgIHJhd0luZGV4LmRlbGV0ZWQgPSB0cnVlOyAvLyBOb3Qgc3VyZSBpZiB0aGlzIGlzIHN1cHBvc2VkIHRvIGhhcHBlbiBzeW5jaHJvbm91c2x5XG5cbiAgICB0aGlzLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogKCkgPT4ge1xuICAgICAgICBjb25zdCByYXdJbmRleDIgPSB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmdldChuYW1lKTtcblxuICAgICAgICAvLyBIYWNrIGluIGNhc2UgYW5vdGhlciBpbmRleCBpcyBnaXZlbiB0aGlzIG5hbWUgYmVmb3JlIHRoaXMgYXN5bmMgcmVxdWVzdCBpcyBwcm9jZXNzZWQuIEl0J2QgYmUgYmV0dGVyXG4gICAgICAgIC8vIHRvIGhhdmUgYSByZWFsIHVuaXF1ZSBJRCBmb3IgZWFjaCBpbmRleC5cbiAgICAgICAgaWYgKHJhd0luZGV4ID09PSByYXdJbmRleDIpIHtcbiAgICAgICAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmRlbGV0ZShuYW1lKTtcbiAgICAgICAgfVxuICAgICAgfSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyN3aWRsLUlEQk9iamVjdFN0b3JlLWNvdW50LUlEQlJlcXVlc3QtYW55LWtleVxuICBjb3VudChrZXkpIHtcbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgaWYgKGtleSA9PT0gbnVsbCkge1xuICAgICAga2V5ID0gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBpZiAoa2V5ICE9PSB1bmRlZmluZWQgJiYgIShrZXkgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkpIHtcbiAgICAgIGtleSA9IEZEQktleVJhbmdlLm9ubHkodmFsdWVUb0tleShrZXkpKTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiAoKSA9PiB7XG4gICAgICAgIHJldHVybiB0aGlzLl9yYXdPYmplY3RTdG9yZS5jb3VudChrZXkpO1xuICAgICAgfSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJPYmplY3RTdG9yZVwiO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGREJPYmplY3RTdG9yZTsiLCAiY2xhc3MgRXZlbnQge1xuICBldmVudFBhdGggPSBbXTtcbiAgTk9ORSA9IDA7XG4gIENBUFRVUklOR19QSEFTRSA9IDE7XG4gIEFUX1RBUkdFVCA9IDI7XG4gIEJVQkJMSU5HX1BIQVNFID0gMztcblxuICAvLyBGbGFnc1xuICBwcm9wYWdhdGlvblN0b3BwZWQgPSBmYWxzZTtcbiAgaW1tZWRpYXRlUHJvcGFnYXRpb25TdG9wcGVkID0gZmFsc2U7XG4gIGNhbmNlbGVkID0gZmFsc2U7XG4gIGluaXRpYWxpemVkID0gdHJ1ZTtcbiAgZGlzcGF0Y2hlZCA9IGZhbHNlO1xuICB0YXJnZXQgPSBudWxsO1xuICBjdXJyZW50VGFyZ2V0ID0gbnVsbDtcbiAgZXZlbnRQaGFzZSA9IDA7XG4gIGRlZmF1bHRQcmV2ZW50ZWQgPSBmYWxzZTtcbiAgaXNUcnVzdGVkID0gZmFsc2U7XG4gIHRpbWVTdGFtcCA9IERhdGUubm93KCk7XG4gIGNvbnN0cnVjdG9yKHR5cGUsIGV2ZW50SW5pdERpY3QgPSB7fSkge1xuICAgIHRoaXMudHlwZSA9IHR5cGU7XG4gICAgdGhpcy5idWJibGVzID0gZXZlbnRJbml0RGljdC5idWJibGVzICE9PSB1bmRlZmluZWQgPyBldmVudEluaXREaWN0LmJ1YmJsZXMgOiBmYWxzZTtcbiAgICB0aGlzLmNhbmNlbGFibGUgPSBldmVudEluaXREaWN0LmNhbmNlbGFibGUgIT09IHVuZGVmaW5lZCA/IGV2ZW50SW5pdERpY3QuY2FuY2VsYWJsZSA6IGZhbHNlO1xuICB9XG4gIHByZXZlbnREZWZhdWx0KCkge1xuICAgIGlmICh0aGlzLmNhbmNlbGFibGUpIHtcbiAgICAgIHRoaXMuY2FuY2VsZWQgPSB0cnVlO1xuICAgIH1cbiAgfVxuICBzdG9wUHJvcGFnYXRpb24oKSB7XG4gICAgdGhpcy5wcm9wYWdhdGlvblN0b3BwZWQgPSB0cnVlO1xuICB9XG4gIHN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpIHtcbiAgICB0aGlzLnByb3BhZ2F0aW9uU3RvcHBlZCA9IHRydWU7XG4gICAgdGhpcy5pbW1lZGlhdGVQcm9wYWdhdGlvblN0b3BwZWQgPSB0cnVlO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBFdmVudDsiLCAiLy8gV2hlbiBydW5uaW5nIHdpdGhpbiBOb2RlLmpzIChpbmNsdWRpbmcganNkb20pLCB3ZSB3YW50IHRvIHVzZSBzZXRJbW1lZGlhdGVcbi8vICh3aGljaCBydW5zIGltbWVkaWF0ZWx5KSByYXRoZXIgdGhhbiBzZXRUaW1lb3V0ICh3aGljaCBlbmZvcmNlcyBhIG1pbmltdW1cbi8vIGRlbGF5IG9mIDFtcywgYW5kIG9uIFdpbmRvd3Mgb25seSBoYXMgYSByZXNvbHV0aW9uIG9mIDE1bXMgb3Igc28pLiAganNkb21cbi8vIGRvZXNuJ3QgcHJvdmlkZSBzZXRJbW1lZGlhdGUgKHRvIGJldHRlciBtYXRjaCB0aGUgYnJvd3NlciBlbnZpcm9ubWVudCkgYW5kXG4vLyBzYW5kYm94ZXMgc2NyaXB0cywgYnV0IGl0cyBzYW5kYm94IGlzIGJ5IG5lY2Vzc2l0eSBpbXBlcmZlY3QsIHNvIHdlIGNhbiBicmVha1xuLy8gb3V0IG9mIGl0OlxuLy9cbi8vIC0gaHR0cHM6Ly9naXRodWIuY29tL2pzZG9tL2pzZG9tI2V4ZWN1dGluZy1zY3JpcHRzXG4vLyAtIGh0dHBzOi8vZ2l0aHViLmNvbS9qc2RvbS9qc2RvbS9pc3N1ZXMvMjcyOVxuLy8gLSBodHRwczovL2dpdGh1Yi5jb20vc2NhbGEtanMvc2NhbGEtanMtbWFjcm90YXNrLWV4ZWN1dG9yL3B1bGwvMTdcbmZ1bmN0aW9uIGdldFNldEltbWVkaWF0ZUZyb21Kc2RvbSgpIHtcbiAgaWYgKHR5cGVvZiBuYXZpZ2F0b3IgIT09IFwidW5kZWZpbmVkXCIgJiYgL2pzZG9tLy50ZXN0KG5hdmlnYXRvci51c2VyQWdlbnQpKSB7XG4gICAgY29uc3Qgb3V0ZXJSZWFsbUZ1bmN0aW9uQ29uc3RydWN0b3IgPSBOb2RlLmNvbnN0cnVjdG9yO1xuICAgIHJldHVybiBuZXcgb3V0ZXJSZWFsbUZ1bmN0aW9uQ29uc3RydWN0b3IoXCJyZXR1cm4gc2V0SW1tZWRpYXRlXCIpKCk7XG4gIH0gZWxzZSB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vLyB3YWl0aW5nIG9uIHRoaXMgUFIgZm9yIHR5cGVzY3JpcHQgdHlwZXM6IGh0dHBzOi8vZ2l0aHViLmNvbS9taWNyb3NvZnQvVHlwZVNjcmlwdC1ET00tbGliLWdlbmVyYXRvci9wdWxsLzEyNDlcblxuLy8gJ3Bvc3RUYXNrJyBydW5zIHJpZ2h0IGFmdGVyIG1pY3JvdGFza3MsIHNvIGVxdWl2YWxlbnQgdG8gc2V0VGltZW91dCBidXQgd2l0aG91dCB0aGUgNG1zIGNsYW1waW5nLlxuLy8gVXNpbmcgdGhlIGRlZmF1bHQgcHJpb3JpdHkgb2YgJ3VzZXItdmlzaWJsZScgdG8gYXZvaWQgYmxvY2tpbmcgaW5wdXQgd2hpbGUgc3RpbGwgcnVubmluZyBmYWlybHkgcXVpY2tseS5cbi8vIFNlZTogaHR0cHM6Ly9kZXZlbG9wZXIubW96aWxsYS5vcmcvZW4tVVMvZG9jcy9XZWIvQVBJL1ByaW9yaXRpemVkX1Rhc2tfU2NoZWR1bGluZ19BUEkjdGFza19wcmlvcml0aWVzXG5jb25zdCBzY2hlZHVsZXJQb3N0VGFzayA9IHR5cGVvZiBzY2hlZHVsZXIgIT09IFwidW5kZWZpbmVkXCIgJiYgKGZuID0+IHNjaGVkdWxlci5wb3N0VGFzayhmbikpO1xuXG4vLyBmYWxsYmFjayBmb3IgZW52aXJvbm1lbnRzIHRoYXQgZG9uJ3Qgc3VwcG9ydCBhbnkgb2YgdGhlIGFib3ZlXG5jb25zdCBkb1NldFRpbWVvdXQgPSBmbiA9PiBzZXRUaW1lb3V0KGZuLCAwKTtcblxuLy8gU2NoZWR1bGVzIGEgdGFzayB0byBydW4gbGF0ZXIuICBVc2UgTm9kZS5qcydzIHNldEltbWVkaWF0ZSBpZiBhdmFpbGFibGUgYW5kXG4vLyBzZXRUaW1lb3V0IG90aGVyd2lzZS4gIE5vdGUgdGhhdCBvcHRpb25zIGxpa2UgcHJvY2Vzcy5uZXh0VGljayBvclxuLy8gcXVldWVNaWNyb3Rhc2sgd2lsbCBsaWtlbHkgbm90IHdvcms6IEluZGV4ZWREQiBzZW1hbnRpY3MgcmVxdWlyZSB0aGF0XG4vLyB0cmFuc2FjdGlvbnMgYXJlIG1hcmtlZCBhcyBub3QgYWN0aXZlIHdoZW4gdGhlIGV2ZW50IGxvb3AgcnVucy4gVGhlIG5leHRcbi8vIHRpY2sgcXVldWUgYW5kIG1pY3JvdGFzayBxdWV1ZSBydW4gd2l0aGluIHRoZSBjdXJyZW50IGV2ZW50IGxvb3AgbWFjcm90YXNrLFxuLy8gc28gdGhleSdkIHByb2Nlc3MgZGF0YWJhc2Ugb3BlcmF0aW9ucyB0b28gcXVpY2tseS5cbmV4cG9ydCBjb25zdCBxdWV1ZVRhc2sgPSBmbiA9PiB7XG4gIGNvbnN0IHNldEltbWVkaWF0ZSA9IGdsb2JhbFRoaXMuc2V0SW1tZWRpYXRlIHx8IGdldFNldEltbWVkaWF0ZUZyb21Kc2RvbSgpIHx8IHNjaGVkdWxlclBvc3RUYXNrIHx8IGRvU2V0VGltZW91dDtcbiAgc2V0SW1tZWRpYXRlKGZuKTtcbn07IiwgImltcG9ydCBGREJPYmplY3RTdG9yZSBmcm9tIFwiLi9GREJPYmplY3RTdG9yZS5qc1wiO1xuaW1wb3J0IEZEQlJlcXVlc3QgZnJvbSBcIi4vRkRCUmVxdWVzdC5qc1wiO1xuaW1wb3J0IHsgQWJvcnRFcnJvciwgSW52YWxpZFN0YXRlRXJyb3IsIE5vdEZvdW5kRXJyb3IsIFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvciB9IGZyb20gXCIuL2xpYi9lcnJvcnMuanNcIjtcbmltcG9ydCBGYWtlRE9NU3RyaW5nTGlzdCBmcm9tIFwiLi9saWIvRmFrZURPTVN0cmluZ0xpc3QuanNcIjtcbmltcG9ydCBGYWtlRXZlbnQgZnJvbSBcIi4vbGliL0Zha2VFdmVudC5qc1wiO1xuaW1wb3J0IEZha2VFdmVudFRhcmdldCBmcm9tIFwiLi9saWIvRmFrZUV2ZW50VGFyZ2V0LmpzXCI7XG5pbXBvcnQgeyBxdWV1ZVRhc2sgfSBmcm9tIFwiLi9saWIvc2NoZWR1bGluZy5qc1wiO1xuY29uc3QgcHJpb3JpdGl6ZWRMaXN0ZW5lclR5cGVzID0gW1wiZXJyb3JcIiwgXCJhYm9ydFwiLCBcImNvbXBsZXRlXCJdO1xuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyN0cmFuc2FjdGlvblxuY2xhc3MgRkRCVHJhbnNhY3Rpb24gZXh0ZW5kcyBGYWtlRXZlbnRUYXJnZXQge1xuICBfc3RhdGUgPSBcImFjdGl2ZVwiO1xuICBfc3RhcnRlZCA9IGZhbHNlO1xuICBfcm9sbGJhY2tMb2cgPSBbXTtcbiAgX29iamVjdFN0b3Jlc0NhY2hlID0gbmV3IE1hcCgpO1xuICBfb3BlblJlcXVlc3QgPSBudWxsO1xuICBlcnJvciA9IG51bGw7XG4gIG9uYWJvcnQgPSBudWxsO1xuICBvbmNvbXBsZXRlID0gbnVsbDtcbiAgb25lcnJvciA9IG51bGw7XG4gIF9wcmlvcml0aXplZExpc3RlbmVycyA9IG5ldyBNYXAoKTtcbiAgX3JlcXVlc3RzID0gW107XG4gIF9jcmVhdGVkSW5kZXhlcyA9IG5ldyBTZXQoKTtcbiAgX2NyZWF0ZWRPYmplY3RTdG9yZXMgPSBuZXcgU2V0KCk7XG4gIGNvbnN0cnVjdG9yKHN0b3JlTmFtZXMsIG1vZGUsIGR1cmFiaWxpdHksIGRiKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLl9zY29wZSA9IG5ldyBTZXQoc3RvcmVOYW1lcyk7XG4gICAgdGhpcy5tb2RlID0gbW9kZTtcbiAgICB0aGlzLmR1cmFiaWxpdHkgPSBkdXJhYmlsaXR5O1xuICAgIHRoaXMuZGIgPSBkYjtcbiAgICB0aGlzLm9iamVjdFN0b3JlTmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbSh0aGlzLl9zY29wZSkuc29ydCgpKTtcbiAgICBmb3IgKGNvbnN0IHR5cGUgb2YgcHJpb3JpdGl6ZWRMaXN0ZW5lclR5cGVzKSB7XG4gICAgICAvLyBBdHRhY2ggcHJpb3JpdGl6ZWQgKGludGVybmFsKSBsaXN0ZW5lcnMgYmVmb3JlIGFueSBleHRlcm5hbCBsaXN0ZW5lcnMgYXJlIGF0dGFjaGVkLlxuICAgICAgLy8gVGhpcyBlbnN1cmVzIHRoYXQgdGhlc2UgbGlzdGVuZXJzIHJ1biB3aXRoIHRoZSBzYW1lIHRpbWluZyByZWdhcmRsZXNzIG9mIHdoZXRoZXJcbiAgICAgIC8vIHRoZSB1c2VyIHVzZXMgYG9uKmAgb3IgYGFkZEV2ZW50TGlzdGVuZXJgIGZvciBldmVudCBsaXN0ZW5lcnMuXG4gICAgICB0aGlzLmFkZEV2ZW50TGlzdGVuZXIodHlwZSwgKCkgPT4ge1xuICAgICAgICB0aGlzLl9wcmlvcml0aXplZExpc3RlbmVycy5nZXQodHlwZSk/LigpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jYWJvcnQtdHJhbnNhY3Rpb25cbiAgX2Fib3J0KGVyck5hbWUpIHtcbiAgICBmb3IgKGNvbnN0IGYgb2YgdGhpcy5fcm9sbGJhY2tMb2cucmV2ZXJzZSgpKSB7XG4gICAgICBmKCk7XG4gICAgfVxuICAgIGlmIChlcnJOYW1lICE9PSBudWxsKSB7XG4gICAgICBjb25zdCBlID0gbmV3IERPTUV4Y2VwdGlvbih1bmRlZmluZWQsIGVyck5hbWUpO1xuICAgICAgdGhpcy5lcnJvciA9IGU7XG4gICAgfVxuXG4gICAgLy8gU2hvdWxkIHRoaXMgZGlyZWN0bHkgcmVtb3ZlIGZyb20gX3JlcXVlc3RzP1xuICAgIGZvciAoY29uc3Qge1xuICAgICAgcmVxdWVzdFxuICAgIH0gb2YgdGhpcy5fcmVxdWVzdHMpIHtcbiAgICAgIGlmIChyZXF1ZXN0LnJlYWR5U3RhdGUgIT09IFwiZG9uZVwiKSB7XG4gICAgICAgIHJlcXVlc3QucmVhZHlTdGF0ZSA9IFwiZG9uZVwiOyAvLyBUaGlzIHdpbGwgY2FuY2VsIGV4ZWN1dGlvbiBvZiB0aGlzIHJlcXVlc3QncyBvcGVyYXRpb25cbiAgICAgICAgaWYgKHJlcXVlc3Quc291cmNlKSB7XG4gICAgICAgICAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jcmVmLWZvci1saXN0LWl0ZXJhdGUlRTIlOTElQTJcbiAgICAgICAgICAvLyBGb3IgZWFjaCByZXF1ZXN0IG9mIHRyYW5zYWN0aW9u4oCZcyByZXF1ZXN0IGxpc3QsIGFib3J0IHRoZSBzdGVwcyB0byBhc3luY2hyb25vdXNseVxuICAgICAgICAgIC8vIGV4ZWN1dGUgYSByZXF1ZXN0IGZvciByZXF1ZXN0LCBzZXQgcmVxdWVzdOKAmXMgcHJvY2Vzc2VkIGZsYWcgdG8gdHJ1ZSwgYW5kIHF1ZXVlIGFcbiAgICAgICAgICAvLyBkYXRhYmFzZSB0YXNrIHRvIHJ1biB0aGVzZSBzdGVwczpcbiAgICAgICAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgICAgICAgLy8gU2V0IHJlcXVlc3TigJlzIHJlc3VsdCB0byB1bmRlZmluZWQuXG4gICAgICAgICAgICByZXF1ZXN0LnJlc3VsdCA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgIC8vIFNldCByZXF1ZXN04oCZcyBlcnJvciB0byBhIG5ld2x5IGNyZWF0ZWQgXCJBYm9ydEVycm9yXCIgRE9NRXhjZXB0aW9uLlxuICAgICAgICAgICAgcmVxdWVzdC5lcnJvciA9IG5ldyBBYm9ydEVycm9yKCk7XG5cbiAgICAgICAgICAgIC8vIEZpcmUgYW4gZXZlbnQgbmFtZWQgZXJyb3IgYXQgcmVxdWVzdCB3aXRoIGl0cyBidWJibGVzIGFuZCBjYW5jZWxhYmxlIGF0dHJpYnV0ZXMgaW5pdGlhbGl6ZWRcbiAgICAgICAgICAgIC8vIHRvIHRydWUuXG4gICAgICAgICAgICBjb25zdCBldmVudCA9IG5ldyBGYWtlRXZlbnQoXCJlcnJvclwiLCB7XG4gICAgICAgICAgICAgIGJ1YmJsZXM6IHRydWUsXG4gICAgICAgICAgICAgIGNhbmNlbGFibGU6IHRydWVcbiAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgZXZlbnQuZXZlbnRQYXRoID0gW3RoaXMuZGIsIHRoaXNdO1xuICAgICAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICAgICAgICAgIH0gY2F0Y2ggKF9lcnIpIHtcbiAgICAgICAgICAgICAgaWYgKHRoaXMuX3N0YXRlID09PSBcImFjdGl2ZVwiKSB7XG4gICAgICAgICAgICAgICAgdGhpcy5fYWJvcnQoXCJBYm9ydEVycm9yXCIpO1xuICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgfSk7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG5cbiAgICAvLyBRdWV1ZSBhIGRhdGFiYXNlIHRhc2sgdG8gcnVuIHRoZXNlIHN0ZXBzOlxuICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICAvLyBJZiB0cmFuc2FjdGlvbiBpcyBhbiB1cGdyYWRlIHRyYW5zYWN0aW9uLCB0aGVuIHNldCB0cmFuc2FjdGlvbuKAmXMgY29ubmVjdGlvbuKAmXMgYXNzb2NpYXRlZCBkYXRhYmFzZeKAmXNcbiAgICAgIC8vIHVwZ3JhZGUgdHJhbnNhY3Rpb24gdG8gbnVsbC5cbiAgICAgIC8vIChpLmUuIHJlbW92ZSBpdCBmcm9tIHRoZSBsaXN0IG9mIGBkYi5jb25uZWN0aW9uc2ApXG4gICAgICBjb25zdCBpc1VwZ3JhZGVUcmFuc2FjdGlvbiA9IHRoaXMubW9kZSA9PT0gXCJ2ZXJzaW9uY2hhbmdlXCI7XG4gICAgICBpZiAoaXNVcGdyYWRlVHJhbnNhY3Rpb24pIHtcbiAgICAgICAgdGhpcy5kYi5fcmF3RGF0YWJhc2UuY29ubmVjdGlvbnMgPSB0aGlzLmRiLl9yYXdEYXRhYmFzZS5jb25uZWN0aW9ucy5maWx0ZXIoY29ubmVjdGlvbiA9PiAhY29ubmVjdGlvbi5fcmF3RGF0YWJhc2UudHJhbnNhY3Rpb25zLmluY2x1ZGVzKHRoaXMpKTtcbiAgICAgIH1cbiAgICAgIC8vIEZpcmUgYW4gZXZlbnQgbmFtZWQgYWJvcnQgYXQgdHJhbnNhY3Rpb24gd2l0aCBpdHMgYnViYmxlcyBhdHRyaWJ1dGUgaW5pdGlhbGl6ZWQgdG8gdHJ1ZS5cbiAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZha2VFdmVudChcImFib3J0XCIsIHtcbiAgICAgICAgYnViYmxlczogdHJ1ZSxcbiAgICAgICAgY2FuY2VsYWJsZTogZmFsc2VcbiAgICAgIH0pO1xuICAgICAgZXZlbnQuZXZlbnRQYXRoID0gW3RoaXMuZGJdO1xuICAgICAgdGhpcy5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcblxuICAgICAgLy8gSWYgdHJhbnNhY3Rpb24gaXMgYW4gdXBncmFkZSB0cmFuc2FjdGlvbiwgdGhlbjpcbiAgICAgIGlmIChpc1VwZ3JhZGVUcmFuc2FjdGlvbikge1xuICAgICAgICAvLyBMZXQgcmVxdWVzdCBiZSB0aGUgb3BlbiByZXF1ZXN0IGFzc29jaWF0ZWQgd2l0aCB0cmFuc2FjdGlvbi5cbiAgICAgICAgY29uc3QgcmVxdWVzdCA9IHRoaXMuX29wZW5SZXF1ZXN0O1xuICAgICAgICAvLyBTZXQgcmVxdWVzdOKAmXMgdHJhbnNhY3Rpb24gdG8gbnVsbC5cbiAgICAgICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IG51bGw7XG4gICAgICAgIC8vIFNldCByZXF1ZXN04oCZcyByZXN1bHQgdG8gdW5kZWZpbmVkLlxuICAgICAgICByZXF1ZXN0LnJlc3VsdCA9IHVuZGVmaW5lZDtcbiAgICAgIH1cbiAgICB9KTtcbiAgICB0aGlzLl9tYXJrRmluaXNoZWQoKTtcbiAgfVxuICBhYm9ydCgpIHtcbiAgICBpZiAodGhpcy5fc3RhdGUgPT09IFwiY29tbWl0dGluZ1wiIHx8IHRoaXMuX3N0YXRlID09PSBcImZpbmlzaGVkXCIpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICB0aGlzLl9zdGF0ZSA9IFwiYWN0aXZlXCI7XG4gICAgdGhpcy5fYWJvcnQobnVsbCk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJ0cmFuc2FjdGlvbi1vYmplY3RzdG9yZVxuICBvYmplY3RTdG9yZShuYW1lKSB7XG4gICAgaWYgKHRoaXMuX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3Qgb2JqZWN0U3RvcmUgPSB0aGlzLl9vYmplY3RTdG9yZXNDYWNoZS5nZXQobmFtZSk7XG4gICAgaWYgKG9iamVjdFN0b3JlICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHJldHVybiBvYmplY3RTdG9yZTtcbiAgICB9XG4gICAgY29uc3QgcmF3T2JqZWN0U3RvcmUgPSB0aGlzLmRiLl9yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuZ2V0KG5hbWUpO1xuICAgIGlmICghdGhpcy5fc2NvcGUuaGFzKG5hbWUpIHx8IHJhd09iamVjdFN0b3JlID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBOb3RGb3VuZEVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IG9iamVjdFN0b3JlMiA9IG5ldyBGREJPYmplY3RTdG9yZSh0aGlzLCByYXdPYmplY3RTdG9yZSk7XG4gICAgdGhpcy5fb2JqZWN0U3RvcmVzQ2FjaGUuc2V0KG5hbWUsIG9iamVjdFN0b3JlMik7XG4gICAgcmV0dXJuIG9iamVjdFN0b3JlMjtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1hc3luY2hyb25vdXNseS1leGVjdXRpbmctYS1yZXF1ZXN0XG4gIF9leGVjUmVxdWVzdEFzeW5jKG9iaikge1xuICAgIGNvbnN0IHNvdXJjZSA9IG9iai5zb3VyY2U7XG4gICAgY29uc3Qgb3BlcmF0aW9uID0gb2JqLm9wZXJhdGlvbjtcbiAgICBsZXQgcmVxdWVzdCA9IE9iamVjdC5oYXNPd24ob2JqLCBcInJlcXVlc3RcIikgPyBvYmoucmVxdWVzdCA6IG51bGw7XG4gICAgaWYgKHRoaXMuX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuXG4gICAgLy8gUmVxdWVzdCBzaG91bGQgb25seSBiZSBwYXNzZWQgZm9yIGN1cnNvcnNcbiAgICBpZiAoIXJlcXVlc3QpIHtcbiAgICAgIGlmICghc291cmNlKSB7XG4gICAgICAgIC8vIFNwZWNpYWwgcmVxdWVzdHMgbGlrZSBpbmRleGVzIHRoYXQganVzdCBuZWVkIHRvIHJ1biBzb21lIGNvZGVcbiAgICAgICAgcmVxdWVzdCA9IG5ldyBGREJSZXF1ZXN0KCk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICByZXF1ZXN0ID0gbmV3IEZEQlJlcXVlc3QoKTtcbiAgICAgICAgcmVxdWVzdC5zb3VyY2UgPSBzb3VyY2U7XG4gICAgICAgIHJlcXVlc3QudHJhbnNhY3Rpb24gPSBzb3VyY2UudHJhbnNhY3Rpb247XG4gICAgICB9XG4gICAgfVxuICAgIHRoaXMuX3JlcXVlc3RzLnB1c2goe1xuICAgICAgb3BlcmF0aW9uLFxuICAgICAgcmVxdWVzdFxuICAgIH0pO1xuICAgIHJldHVybiByZXF1ZXN0O1xuICB9XG4gIF9zdGFydCgpIHtcbiAgICB0aGlzLl9zdGFydGVkID0gdHJ1ZTtcblxuICAgIC8vIFJlbW92ZSBmcm9tIHJlcXVlc3QgcXVldWUgLSBjdXJzb3Igb25lcyB3aWxsIGJlIGFkZGVkIGJhY2sgaWYgbmVjZXNzYXJ5IGJ5IGN1cnNvci5jb250aW51ZSBhbmQgc3VjaFxuICAgIGxldCBvcGVyYXRpb247XG4gICAgbGV0IHJlcXVlc3Q7XG4gICAgd2hpbGUgKHRoaXMuX3JlcXVlc3RzLmxlbmd0aCA+IDApIHtcbiAgICAgIGNvbnN0IHIgPSB0aGlzLl9yZXF1ZXN0cy5zaGlmdCgpO1xuXG4gICAgICAvLyBUaGlzIHNob3VsZCBvbmx5IGJlIGZhbHNlIGlmIHRyYW5zYWN0aW9uIHdhcyBhYm9ydGVkXG4gICAgICBpZiAociAmJiByLnJlcXVlc3QucmVhZHlTdGF0ZSAhPT0gXCJkb25lXCIpIHtcbiAgICAgICAgcmVxdWVzdCA9IHIucmVxdWVzdDtcbiAgICAgICAgb3BlcmF0aW9uID0gci5vcGVyYXRpb247XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAocmVxdWVzdCAmJiBvcGVyYXRpb24pIHtcbiAgICAgIGlmICghcmVxdWVzdC5zb3VyY2UpIHtcbiAgICAgICAgLy8gU3BlY2lhbCByZXF1ZXN0cyBsaWtlIGluZGV4ZXMgdGhhdCBqdXN0IG5lZWQgdG8gcnVuIHNvbWUgY29kZSwgd2l0aCBlcnJvciBoYW5kbGluZyBhbHJlYWR5IGJ1aWx0IGludG9cbiAgICAgICAgLy8gb3BlcmF0aW9uXG4gICAgICAgIG9wZXJhdGlvbigpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgbGV0IGRlZmF1bHRBY3Rpb247XG4gICAgICAgIGxldCBldmVudDtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICBjb25zdCByZXN1bHQgPSBvcGVyYXRpb24oKTtcbiAgICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgICByZXF1ZXN0LnJlc3VsdCA9IHJlc3VsdDtcbiAgICAgICAgICByZXF1ZXN0LmVycm9yID0gdW5kZWZpbmVkO1xuXG4gICAgICAgICAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tZmlyZS1hLXN1Y2Nlc3MtZXZlbnRcbiAgICAgICAgICBpZiAodGhpcy5fc3RhdGUgPT09IFwiaW5hY3RpdmVcIikge1xuICAgICAgICAgICAgdGhpcy5fc3RhdGUgPSBcImFjdGl2ZVwiO1xuICAgICAgICAgIH1cbiAgICAgICAgICBldmVudCA9IG5ldyBGYWtlRXZlbnQoXCJzdWNjZXNzXCIsIHtcbiAgICAgICAgICAgIGJ1YmJsZXM6IGZhbHNlLFxuICAgICAgICAgICAgY2FuY2VsYWJsZTogZmFsc2VcbiAgICAgICAgICB9KTtcbiAgICAgICAgfSBjYXRjaCAoZXJyKSB7XG4gICAgICAgICAgcmVxdWVzdC5yZWFkeVN0YXRlID0gXCJkb25lXCI7XG4gICAgICAgICAgcmVxdWVzdC5yZXN1bHQgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgcmVxdWVzdC5lcnJvciA9IGVycjtcblxuICAgICAgICAgIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLWZpcmUtYW4tZXJyb3ItZXZlbnRcbiAgICAgICAgICBpZiAodGhpcy5fc3RhdGUgPT09IFwiaW5hY3RpdmVcIikge1xuICAgICAgICAgICAgdGhpcy5fc3RhdGUgPSBcImFjdGl2ZVwiO1xuICAgICAgICAgIH1cbiAgICAgICAgICBldmVudCA9IG5ldyBGYWtlRXZlbnQoXCJlcnJvclwiLCB7XG4gICAgICAgICAgICBidWJibGVzOiB0cnVlLFxuICAgICAgICAgICAgY2FuY2VsYWJsZTogdHJ1ZVxuICAgICAgICAgIH0pO1xuICAgICAgICAgIGRlZmF1bHRBY3Rpb24gPSB0aGlzLl9hYm9ydC5iaW5kKHRoaXMsIGVyci5uYW1lKTtcbiAgICAgICAgfVxuICAgICAgICB0cnkge1xuICAgICAgICAgIGV2ZW50LmV2ZW50UGF0aCA9IFt0aGlzLmRiLCB0aGlzXTtcbiAgICAgICAgICByZXF1ZXN0LmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICAgICAgICB9IGNhdGNoIChfZXJyKSB7XG4gICAgICAgICAgaWYgKHRoaXMuX3N0YXRlID09PSBcImFjdGl2ZVwiKSB7XG4gICAgICAgICAgICB0aGlzLl9hYm9ydChcIkFib3J0RXJyb3JcIik7XG4gICAgICAgICAgICBkZWZhdWx0QWN0aW9uID0gdW5kZWZpbmVkOyAvLyBkbyBub3QgYWJvcnQgYWdhaW5cbiAgICAgICAgICB9XG4gICAgICAgIH1cblxuICAgICAgICAvLyBEZWZhdWx0IGFjdGlvbiBvZiBldmVudFxuICAgICAgICBpZiAoIWV2ZW50LmNhbmNlbGVkKSB7XG4gICAgICAgICAgaWYgKGRlZmF1bHRBY3Rpb24pIHtcbiAgICAgICAgICAgIGRlZmF1bHRBY3Rpb24oKTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH1cblxuICAgICAgLy8gR2l2ZSBpdCBhbm90aGVyIGNoYW5jZSBmb3IgbmV3IGhhbmRsZXJzIHRvIGJlIHNldCBiZWZvcmUgZmluaXNoaW5nXG4gICAgICBxdWV1ZVRhc2sodGhpcy5fc3RhcnQuYmluZCh0aGlzKSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuXG4gICAgLy8gQ2hlY2sgaWYgdHJhbnNhY3Rpb24gY29tcGxldGUgZXZlbnQgbmVlZHMgdG8gYmUgZmlyZWRcbiAgICBpZiAodGhpcy5fc3RhdGUgIT09IFwiZmluaXNoZWRcIikge1xuICAgICAgLy8gRWl0aGVyIGFib3J0ZWQgb3IgY29tbWl0dGVkIGFscmVhZHlcbiAgICAgIHRoaXMuX21hcmtGaW5pc2hlZCgpO1xuICAgICAgaWYgKCF0aGlzLmVycm9yKSB7XG4gICAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZha2VFdmVudChcImNvbXBsZXRlXCIpO1xuICAgICAgICB0aGlzLmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuICBfbWFya0ZpbmlzaGVkKCkge1xuICAgIHRoaXMuX3N0YXRlID0gXCJmaW5pc2hlZFwiO1xuXG4gICAgLy8gUmVtb3ZlIGZyb20gdGhlIGxpc3Qgb2YgdHJhbnNhY3Rpb25zIGF0dGFjaGVkIHRvIHRoZSBsaW5rZWQgZGF0YWJhc2UgdG8gYXZvaWRcbiAgICAvLyBpbmRlZmluaXRlIG1lbW9yeSBibG9hdCAoaXNzdWUgIzE3MClcbiAgICAvLyBOb3RlIHdlIGRvIHRoaXMgaW4gYSBtYWNyb3Rhc2sgc2luY2Ugb3RoZXIgY29uc3VtZXJzIGltbWVkaWF0ZWx5IGNoZWNrIGlmIGl0J3MgaW4gdGhlIGFycmF5XG4gICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgIGNvbnN0IHtcbiAgICAgICAgdHJhbnNhY3Rpb25zXG4gICAgICB9ID0gdGhpcy5kYi5fcmF3RGF0YWJhc2U7XG4gICAgICBjb25zdCBpZHggPSB0cmFuc2FjdGlvbnMuaW5kZXhPZih0aGlzKTtcbiAgICAgIGlmIChpZHggIT09IC0xKSB7XG4gICAgICAgIHRyYW5zYWN0aW9ucy5zcGxpY2UoaWR4LCAxKTtcbiAgICAgIH1cbiAgICAgIC8vIE5vdGU6IGl0J3MgcG9zc2libGUgdG8gaGl0IHRoaXMgdHdpY2UgaW4gdGhlIHNhbWUgYWJvcnRlZCB0cmFuc2FjdGlvblxuICAgICAgLy8gZHVlIHRvIGFuIGFib3J0IGluc2lkZSBhbiBgb25lcnJvcmAgKGlzc3VlICMxNzMpLiBJbiB0aGF0IGNhc2Ugd2UgaGl0OlxuICAgICAgLy8gICAxLiBvbmNlIGR1ZSB0byB0aGUgdXNlcidzIGBhYm9ydCgpYFxuICAgICAgLy8gICAyLiBvbmNlIGFnYWluIGR1ZSB0byB0aGUgYGlmICghZXZlbnQuY2FuY2VsZWQpYCBhYm92ZVxuICAgICAgLy8gU28gd2UgY2FuIGp1c3QgaWdub3JlIHRoZSBmYWN0IHRoYXQgdGhlIHRyYW5zYWN0aW9uIHdhcyBhbHJlYWR5IHJlbW92ZWRcbiAgICB9KTtcbiAgfVxuICBjb21taXQoKSB7XG4gICAgaWYgKHRoaXMuX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgdGhpcy5fc3RhdGUgPSBcImNvbW1pdHRpbmdcIjtcbiAgfVxuICBnZXQgW1N5bWJvbC50b1N0cmluZ1RhZ10oKSB7XG4gICAgcmV0dXJuIFwiSURCVHJhbnNhY3Rpb25cIjtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRkRCVHJhbnNhY3Rpb247IiwgImltcG9ydCB7IENvbnN0cmFpbnRFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuY29uc3QgTUFYX0tFWSA9IDkwMDcxOTkyNTQ3NDA5OTI7XG5jbGFzcyBLZXlHZW5lcmF0b3Ige1xuICAvLyBUaGlzIGlzIGtpbmQgb2Ygd3JvbmcuIFNob3VsZCBzdGFydCBhdCAxIGFuZCBpbmNyZW1lbnQgb25seSBhZnRlciByZWNvcmQgaXMgc2F2ZWRcbiAgbnVtID0gMDtcbiAgbmV4dCgpIHtcbiAgICBpZiAodGhpcy5udW0gPj0gTUFYX0tFWSkge1xuICAgICAgdGhyb3cgbmV3IENvbnN0cmFpbnRFcnJvcigpO1xuICAgIH1cbiAgICB0aGlzLm51bSArPSAxO1xuICAgIHJldHVybiB0aGlzLm51bTtcbiAgfVxuXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI3Bvc3NpYmx5LXVwZGF0ZS10aGUta2V5LWdlbmVyYXRvclxuICBzZXRJZkxhcmdlcihudW0pIHtcbiAgICBjb25zdCB2YWx1ZSA9IE1hdGguZmxvb3IoTWF0aC5taW4obnVtLCBNQVhfS0VZKSkgLSAxO1xuICAgIGlmICh2YWx1ZSA+PSB0aGlzLm51bSkge1xuICAgICAgdGhpcy5udW0gPSB2YWx1ZSArIDE7XG4gICAgfVxuICB9XG59XG5leHBvcnQgZGVmYXVsdCBLZXlHZW5lcmF0b3I7IiwgImltcG9ydCBGREJSZWNvcmQgZnJvbSBcIi4uL0ZEQlJlY29yZC5qc1wiO1xuaW1wb3J0IHsgRGF0YUVycm9yIH0gZnJvbSBcIi4vZXJyb3JzLmpzXCI7XG5pbXBvcnQgZXh0cmFjdEtleSBmcm9tIFwiLi9leHRyYWN0S2V5LmpzXCI7XG5pbXBvcnQgS2V5R2VuZXJhdG9yIGZyb20gXCIuL0tleUdlbmVyYXRvci5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vdmFsdWVUb0tleS5qc1wiO1xuaW1wb3J0IFJlY29yZFN0b3JlIGZyb20gXCIuL1JlY29yZFN0b3JlLmpzXCI7XG4vLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1vYmplY3Qtc3RvcmVcbmNsYXNzIE9iamVjdFN0b3JlIHtcbiAgZGVsZXRlZCA9IGZhbHNlO1xuICByZWNvcmRzID0gbmV3IFJlY29yZFN0b3JlKHRydWUpO1xuICByYXdJbmRleGVzID0gbmV3IE1hcCgpO1xuICBjb25zdHJ1Y3RvcihyYXdEYXRhYmFzZSwgbmFtZSwga2V5UGF0aCwgYXV0b0luY3JlbWVudCkge1xuICAgIHRoaXMucmF3RGF0YWJhc2UgPSByYXdEYXRhYmFzZTtcbiAgICB0aGlzLmtleUdlbmVyYXRvciA9IGF1dG9JbmNyZW1lbnQgPT09IHRydWUgPyBuZXcgS2V5R2VuZXJhdG9yKCkgOiBudWxsO1xuICAgIHRoaXMuZGVsZXRlZCA9IGZhbHNlO1xuICAgIHRoaXMubmFtZSA9IG5hbWU7XG4gICAgdGhpcy5rZXlQYXRoID0ga2V5UGF0aDtcbiAgICB0aGlzLmF1dG9JbmNyZW1lbnQgPSBhdXRvSW5jcmVtZW50O1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tc3RlcHMtZm9yLXJldHJpZXZpbmctYS12YWx1ZS1mcm9tLWFuLW9iamVjdC1zdG9yZVxuICBnZXRLZXkoa2V5KSB7XG4gICAgY29uc3QgcmVjb3JkID0gdGhpcy5yZWNvcmRzLmdldChrZXkpO1xuICAgIHJldHVybiByZWNvcmQgIT09IHVuZGVmaW5lZCA/IHN0cnVjdHVyZWRDbG9uZShyZWNvcmQua2V5KSA6IHVuZGVmaW5lZDtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jcmV0cmlldmUtbXVsdGlwbGUta2V5cy1mcm9tLWFuLW9iamVjdC1zdG9yZVxuICBnZXRBbGxLZXlzKHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSB7XG4gICAgaWYgKGNvdW50ID09PSB1bmRlZmluZWQgfHwgY291bnQgPT09IDApIHtcbiAgICAgIGNvdW50ID0gSW5maW5pdHk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZHMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24pKSB7XG4gICAgICByZWNvcmRzLnB1c2goc3RydWN0dXJlZENsb25lKHJlY29yZC5rZXkpKTtcbiAgICAgIGlmIChyZWNvcmRzLmxlbmd0aCA+PSBjb3VudCkge1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHJlY29yZHM7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1zdGVwcy1mb3ItcmV0cmlldmluZy1hLXZhbHVlLWZyb20tYW4tb2JqZWN0LXN0b3JlXG4gIGdldFZhbHVlKGtleSkge1xuICAgIGNvbnN0IHJlY29yZCA9IHRoaXMucmVjb3Jkcy5nZXQoa2V5KTtcbiAgICByZXR1cm4gcmVjb3JkICE9PSB1bmRlZmluZWQgPyBzdHJ1Y3R1cmVkQ2xvbmUocmVjb3JkLnZhbHVlKSA6IHVuZGVmaW5lZDtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jcmV0cmlldmUtbXVsdGlwbGUtdmFsdWVzLWZyb20tYW4tb2JqZWN0LXN0b3JlXG4gIGdldEFsbFZhbHVlcyhyYW5nZSwgY291bnQsIGRpcmVjdGlvbikge1xuICAgIGlmIChjb3VudCA9PT0gdW5kZWZpbmVkIHx8IGNvdW50ID09PSAwKSB7XG4gICAgICBjb3VudCA9IEluZmluaXR5O1xuICAgIH1cbiAgICBjb25zdCByZWNvcmRzID0gW107XG4gICAgZm9yIChjb25zdCByZWNvcmQgb2YgdGhpcy5yZWNvcmRzLnZhbHVlcyhyYW5nZSwgZGlyZWN0aW9uKSkge1xuICAgICAgcmVjb3Jkcy5wdXNoKHN0cnVjdHVyZWRDbG9uZShyZWNvcmQudmFsdWUpKTtcbiAgICAgIGlmIChyZWNvcmRzLmxlbmd0aCA+PSBjb3VudCkge1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHJlY29yZHM7XG4gIH1cblxuICAvLyBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNkb20taWRib2JqZWN0c3RvcmUtZ2V0YWxscmVjb3Jkc1xuICBnZXRBbGxSZWNvcmRzKHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSB7XG4gICAgaWYgKGNvdW50ID09PSB1bmRlZmluZWQgfHwgY291bnQgPT09IDApIHtcbiAgICAgIGNvdW50ID0gSW5maW5pdHk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZHMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24pKSB7XG4gICAgICByZWNvcmRzLnB1c2gobmV3IEZEQlJlY29yZChzdHJ1Y3R1cmVkQ2xvbmUocmVjb3JkLmtleSksIHN0cnVjdHVyZWRDbG9uZShyZWNvcmQua2V5KSwgc3RydWN0dXJlZENsb25lKHJlY29yZC52YWx1ZSkpKTtcbiAgICAgIGlmIChyZWNvcmRzLmxlbmd0aCA+PSBjb3VudCkge1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHJlY29yZHM7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1zdGVwcy1mb3Itc3RvcmluZy1hLXJlY29yZC1pbnRvLWFuLW9iamVjdC1zdG9yZVxuICBzdG9yZVJlY29yZChuZXdSZWNvcmQsIG5vT3ZlcndyaXRlLCByb2xsYmFja0xvZykge1xuICAgIGlmICh0aGlzLmtleVBhdGggIT09IG51bGwpIHtcbiAgICAgIGNvbnN0IGtleSA9IGV4dHJhY3RLZXkodGhpcy5rZXlQYXRoLCBuZXdSZWNvcmQudmFsdWUpLmtleTtcbiAgICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAvLyBcIkNvbnZlcnQgYSB2YWx1ZSB0byBhIGtleVwiOiBhIHNpbmdsZSBrZXkgcGF0aCByZXR1cm5zIHRoZVxuICAgICAgICAvLyB2YWx1ZSBhcy1pcyAoZS5nLiBhIHR5cGVkIGFycmF5KSwgc28gY29udmVydCBpdCBoZXJlLiBGb3JcbiAgICAgICAgLy8gYW4gYXJyYXkga2V5IHBhdGgsIGV4dHJhY3RLZXkgYWxyZWFkeSBjb252ZXJ0ZWQgZWFjaCBwYXJ0XG4gICAgICAgIC8vIGFuZCB2YWx1ZVRvS2V5IGlzIGlkZW1wb3RlbnQgb24gY29udmVydGVkIGtleXMuXG4gICAgICAgIG5ld1JlY29yZC5rZXkgPSB2YWx1ZVRvS2V5KGtleSk7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IHJvbGxiYWNrTG9nRm9yVGhpc09wZXJhdGlvbiA9IFtdO1xuICAgIGlmICh0aGlzLmtleUdlbmVyYXRvciAhPT0gbnVsbCAmJiBuZXdSZWNvcmQua2V5ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIGxldCByb2xsZWRCYWNrID0gZmFsc2U7XG4gICAgICBjb25zdCBrZXlHZW5lcmF0b3JCZWZvcmUgPSB0aGlzLmtleUdlbmVyYXRvci5udW07XG4gICAgICBjb25zdCByb2xsYmFja0tleUdlbmVyYXRvciA9ICgpID0+IHtcbiAgICAgICAgaWYgKHJvbGxlZEJhY2spIHtcbiAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgcm9sbGVkQmFjayA9IHRydWU7XG4gICAgICAgIGlmICh0aGlzLmtleUdlbmVyYXRvcikge1xuICAgICAgICAgIHRoaXMua2V5R2VuZXJhdG9yLm51bSA9IGtleUdlbmVyYXRvckJlZm9yZTtcbiAgICAgICAgfVxuICAgICAgfTtcbiAgICAgIHJvbGxiYWNrTG9nRm9yVGhpc09wZXJhdGlvbi5wdXNoKHJvbGxiYWNrS2V5R2VuZXJhdG9yKTtcbiAgICAgIGlmIChyb2xsYmFja0xvZykge1xuICAgICAgICByb2xsYmFja0xvZy5wdXNoKHJvbGxiYWNrS2V5R2VuZXJhdG9yKTtcbiAgICAgIH1cbiAgICAgIG5ld1JlY29yZC5rZXkgPSB0aGlzLmtleUdlbmVyYXRvci5uZXh0KCk7XG5cbiAgICAgIC8vIFNldCBpbiB2YWx1ZSBpZiBrZXlQYXRoIGRlZmllbmQgYnV0IGxlZCB0byBubyBrZXlcbiAgICAgIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLXRvLWFzc2lnbi1hLWtleS10by1hLXZhbHVlLXVzaW5nLWEta2V5LXBhdGhcbiAgICAgIGlmICh0aGlzLmtleVBhdGggIT09IG51bGwpIHtcbiAgICAgICAgaWYgKEFycmF5LmlzQXJyYXkodGhpcy5rZXlQYXRoKSkge1xuICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcIkNhbm5vdCBoYXZlIGFuIGFycmF5IGtleSBwYXRoIGluIGFuIG9iamVjdCBzdG9yZSB3aXRoIGEga2V5IGdlbmVyYXRvclwiKTtcbiAgICAgICAgfVxuICAgICAgICBsZXQgcmVtYWluaW5nS2V5UGF0aCA9IHRoaXMua2V5UGF0aDtcbiAgICAgICAgbGV0IG9iamVjdCA9IG5ld1JlY29yZC52YWx1ZTtcbiAgICAgICAgbGV0IGlkZW50aWZpZXI7XG4gICAgICAgIGxldCBpID0gMDsgLy8gSnVzdCB0byBydW4gdGhlIGxvb3AgYXQgbGVhc3Qgb25jZVxuICAgICAgICB3aGlsZSAoaSA+PSAwKSB7XG4gICAgICAgICAgaWYgKHR5cGVvZiBvYmplY3QgIT09IFwib2JqZWN0XCIpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgICAgICAgICB9XG4gICAgICAgICAgaSA9IHJlbWFpbmluZ0tleVBhdGguaW5kZXhPZihcIi5cIik7XG4gICAgICAgICAgaWYgKGkgPj0gMCkge1xuICAgICAgICAgICAgaWRlbnRpZmllciA9IHJlbWFpbmluZ0tleVBhdGguc2xpY2UoMCwgaSk7XG4gICAgICAgICAgICByZW1haW5pbmdLZXlQYXRoID0gcmVtYWluaW5nS2V5UGF0aC5zbGljZShpICsgMSk7XG4gICAgICAgICAgICBpZiAoIU9iamVjdC5oYXNPd24ob2JqZWN0LCBpZGVudGlmaWVyKSkge1xuICAgICAgICAgICAgICAvLyBCeXBhc3MgcHJvdG90eXBlIHdoZW4gc2V0dGluZyAoU2VlIGBiaW5kaW5ncy1pbmplY3QtdmFsdWVzLWJ5cGFzcy5hbnkuanNgKVxuICAgICAgICAgICAgICAvLyBFcXVpdmFsZW50IHRvIGBvYmplY3RbaWRlbnRpZmllcl0gPSAuLi5gIHdpdGhvdXQgdXNpbmcgYE9iamVjdC5wcm90b3R5cGVgXG4gICAgICAgICAgICAgIE9iamVjdC5kZWZpbmVQcm9wZXJ0eShvYmplY3QsIGlkZW50aWZpZXIsIHtcbiAgICAgICAgICAgICAgICBjb25maWd1cmFibGU6IHRydWUsXG4gICAgICAgICAgICAgICAgZW51bWVyYWJsZTogdHJ1ZSxcbiAgICAgICAgICAgICAgICB3cml0YWJsZTogdHJ1ZSxcbiAgICAgICAgICAgICAgICB2YWx1ZToge31cbiAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBvYmplY3QgPSBvYmplY3RbaWRlbnRpZmllcl07XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlkZW50aWZpZXIgPSByZW1haW5pbmdLZXlQYXRoO1xuXG4gICAgICAgIC8vIEJ5cGFzcyBwcm90b3R5cGUgd2hlbiBzZXR0aW5nIChTZWUgYGJpbmRpbmdzLWluamVjdC12YWx1ZXMtYnlwYXNzLmFueS5qc2ApXG4gICAgICAgIC8vIEVxdWl2YWxlbnQgdG8gYG9iamVjdFtpZGVudGlmaWVyXSA9IC4uLmAgd2l0aG91dCB1c2luZyBgT2JqZWN0LnByb3RvdHlwZWBcbiAgICAgICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG9iamVjdCwgaWRlbnRpZmllciwge1xuICAgICAgICAgIGNvbmZpZ3VyYWJsZTogdHJ1ZSxcbiAgICAgICAgICBlbnVtZXJhYmxlOiB0cnVlLFxuICAgICAgICAgIHdyaXRhYmxlOiB0cnVlLFxuICAgICAgICAgIHZhbHVlOiBuZXdSZWNvcmQua2V5XG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAodGhpcy5rZXlHZW5lcmF0b3IgIT09IG51bGwgJiYgdHlwZW9mIG5ld1JlY29yZC5rZXkgPT09IFwibnVtYmVyXCIpIHtcbiAgICAgIHRoaXMua2V5R2VuZXJhdG9yLnNldElmTGFyZ2VyKG5ld1JlY29yZC5rZXkpO1xuICAgIH1cbiAgICBjb25zdCBleGlzdGluZ1JlY29yZCA9IHRoaXMucmVjb3Jkcy5wdXQobmV3UmVjb3JkLCBub092ZXJ3cml0ZSk7XG4gICAgbGV0IHJvbGxlZEJhY2sgPSBmYWxzZTtcbiAgICBjb25zdCByb2xsYmFja1N0b3JlUmVjb3JkID0gKCkgPT4ge1xuICAgICAgaWYgKHJvbGxlZEJhY2spIHtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgcm9sbGVkQmFjayA9IHRydWU7XG4gICAgICBpZiAoZXhpc3RpbmdSZWNvcmQpIHtcbiAgICAgICAgLy8gb3ZlcndyaXRlIG9uIHJvbGxiYWNrXG4gICAgICAgIHRoaXMuc3RvcmVSZWNvcmQoZXhpc3RpbmdSZWNvcmQsIGZhbHNlKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIC8vIGRlbGV0ZSBvbiByb2xsYmFja1xuICAgICAgICB0aGlzLmRlbGV0ZVJlY29yZChuZXdSZWNvcmQua2V5KTtcbiAgICAgIH1cbiAgICB9O1xuICAgIHJvbGxiYWNrTG9nRm9yVGhpc09wZXJhdGlvbi5wdXNoKHJvbGxiYWNrU3RvcmVSZWNvcmQpO1xuICAgIGlmIChyb2xsYmFja0xvZykge1xuICAgICAgcm9sbGJhY2tMb2cucHVzaChyb2xsYmFja1N0b3JlUmVjb3JkKTtcbiAgICB9XG5cbiAgICAvLyBEZWxldGUgZXhpc3RpbmcgaW5kZXhlc1xuICAgIGlmIChleGlzdGluZ1JlY29yZCkge1xuICAgICAgZm9yIChjb25zdCByYXdJbmRleCBvZiB0aGlzLnJhd0luZGV4ZXMudmFsdWVzKCkpIHtcbiAgICAgICAgcmF3SW5kZXguZGVsZXRlUmVjb3JkKGV4aXN0aW5nUmVjb3JkKTtcbiAgICAgIH1cbiAgICB9XG5cbiAgICAvLyBVcGRhdGUgaW5kZXhlc1xuICAgIHRyeSB7XG4gICAgICBmb3IgKGNvbnN0IHJhd0luZGV4IG9mIHRoaXMucmF3SW5kZXhlcy52YWx1ZXMoKSkge1xuICAgICAgICBpZiAocmF3SW5kZXguaW5pdGlhbGl6ZWQpIHtcbiAgICAgICAgICByYXdJbmRleC5zdG9yZVJlY29yZChuZXdSZWNvcmQpO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfSBjYXRjaCAoZXJyKSB7XG4gICAgICAvLyBJZiB0aGlzIHJlcXVlc3QgZmFpbHMgaGVyZSBhbmQgcHJldmVudERlZmF1bHQgaXMgdXNlZCB0byBzdG9wIHRoZSB0cmFuc2FjdGlvbiBmcm9tIGFib3J0aW5nLCB3ZSBuZWVkIHRvIHJvbGwgYmFjayB0aGUgYWRkaXRpb24gb2YgdGhpcyByZWNvcmQgdG8gdGhlIHN0b3JlLCBvdGhlcndpc2UgaXQgd2lsbCBiZSBwcmVzZW50IGluIHN1YnNlcXVlbnQgcmVxdWVzdHMgb24gdGhpcyB0cmFuc2FjdGlvbi4gU2FtZSBmb3Iga2V5IGdlbmVyYXRvci5cbiAgICAgIGlmIChlcnIubmFtZSA9PT0gXCJDb25zdHJhaW50RXJyb3JcIikge1xuICAgICAgICBmb3IgKGNvbnN0IHJvbGxiYWNrIG9mIHJvbGxiYWNrTG9nRm9yVGhpc09wZXJhdGlvbikge1xuICAgICAgICAgIHJvbGxiYWNrKCk7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIHRocm93IGVycjtcbiAgICB9XG4gICAgcmV0dXJuIG5ld1JlY29yZC5rZXk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1zdGVwcy1mb3ItZGVsZXRpbmctcmVjb3Jkcy1mcm9tLWFuLW9iamVjdC1zdG9yZVxuICBkZWxldGVSZWNvcmQoa2V5LCByb2xsYmFja0xvZykge1xuICAgIGNvbnN0IGRlbGV0ZWRSZWNvcmRzID0gdGhpcy5yZWNvcmRzLmRlbGV0ZShrZXkpO1xuICAgIGlmIChyb2xsYmFja0xvZykge1xuICAgICAgZm9yIChjb25zdCByZWNvcmQgb2YgZGVsZXRlZFJlY29yZHMpIHtcbiAgICAgICAgcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICAgICAgdGhpcy5zdG9yZVJlY29yZChyZWNvcmQsIHRydWUpO1xuICAgICAgICB9KTtcbiAgICAgIH1cbiAgICB9XG4gICAgZm9yIChjb25zdCByYXdJbmRleCBvZiB0aGlzLnJhd0luZGV4ZXMudmFsdWVzKCkpIHtcbiAgICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIGRlbGV0ZWRSZWNvcmRzKSB7XG4gICAgICAgIHJhd0luZGV4LmRlbGV0ZVJlY29yZChyZWNvcmQpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1jbGVhcmluZy1hbi1vYmplY3Qtc3RvcmVcbiAgY2xlYXIocm9sbGJhY2tMb2cpIHtcbiAgICBjb25zdCBkZWxldGVkUmVjb3JkcyA9IHRoaXMucmVjb3Jkcy5jbGVhcigpO1xuICAgIGlmIChyb2xsYmFja0xvZykge1xuICAgICAgZm9yIChjb25zdCByZWNvcmQgb2YgZGVsZXRlZFJlY29yZHMpIHtcbiAgICAgICAgcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICAgICAgdGhpcy5zdG9yZVJlY29yZChyZWNvcmQsIHRydWUpO1xuICAgICAgICB9KTtcbiAgICAgIH1cbiAgICB9XG4gICAgZm9yIChjb25zdCByYXdJbmRleCBvZiB0aGlzLnJhd0luZGV4ZXMudmFsdWVzKCkpIHtcbiAgICAgIHJhd0luZGV4LnJlY29yZHMuY2xlYXIoKTtcbiAgICB9XG4gIH1cbiAgY291bnQocmFuZ2UpIHtcbiAgICAvLyBvcHRpbWl6YXRpb246IGlmIHRoZXJlIGlzIG5vIHJhbmdlLCBvciBpZiB0aGUgcmFuZ2UgaXMgZXZlcnl0aGluZywgdGhlbiB3ZSBjYW4ganVzdCBjb3VudCB0aGUgdG90YWwgc2l6ZVxuICAgIGlmIChyYW5nZSA9PT0gdW5kZWZpbmVkIHx8IHJhbmdlLmxvd2VyID09PSB1bmRlZmluZWQgJiYgcmFuZ2UudXBwZXIgPT09IHVuZGVmaW5lZCkge1xuICAgICAgcmV0dXJuIHRoaXMucmVjb3Jkcy5zaXplKCk7XG4gICAgfVxuICAgIGxldCBjb3VudCA9IDA7XG5cbiAgICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgQHR5cGVzY3JpcHQtZXNsaW50L25vLXVudXNlZC12YXJzXG4gICAgZm9yIChjb25zdCByZWNvcmQgb2YgdGhpcy5yZWNvcmRzLnZhbHVlcyhyYW5nZSkpIHtcbiAgICAgIGNvdW50ICs9IDE7XG4gICAgfVxuICAgIHJldHVybiBjb3VudDtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgT2JqZWN0U3RvcmU7IiwgImltcG9ydCBGYWtlRXZlbnQgZnJvbSBcIi4vRmFrZUV2ZW50LmpzXCI7XG5pbXBvcnQgeyBxdWV1ZVRhc2sgfSBmcm9tIFwiLi9zY2hlZHVsaW5nLmpzXCI7XG4vLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2RhdGFiYXNlLWNsb3Npbmctc3RlcHNcbmNvbnN0IGNsb3NlQ29ubmVjdGlvbiA9IChjb25uZWN0aW9uLCBmb3JjZWQgPSBmYWxzZSkgPT4ge1xuICBjb25uZWN0aW9uLl9jbG9zZVBlbmRpbmcgPSB0cnVlO1xuICBjb25zdCB0cmFuc2FjdGlvbnNDb21wbGV0ZSA9IGNvbm5lY3Rpb24uX3Jhd0RhdGFiYXNlLnRyYW5zYWN0aW9ucy5ldmVyeSh0cmFuc2FjdGlvbiA9PiB7XG4gICAgcmV0dXJuIHRyYW5zYWN0aW9uLl9zdGF0ZSA9PT0gXCJmaW5pc2hlZFwiO1xuICB9KTtcbiAgaWYgKHRyYW5zYWN0aW9uc0NvbXBsZXRlKSB7XG4gICAgY29ubmVjdGlvbi5fY2xvc2VkID0gdHJ1ZTtcbiAgICBjb25uZWN0aW9uLl9yYXdEYXRhYmFzZS5jb25uZWN0aW9ucyA9IGNvbm5lY3Rpb24uX3Jhd0RhdGFiYXNlLmNvbm5lY3Rpb25zLmZpbHRlcihvdGhlckNvbm5lY3Rpb24gPT4ge1xuICAgICAgcmV0dXJuIGNvbm5lY3Rpb24gIT09IG90aGVyQ29ubmVjdGlvbjtcbiAgICB9KTtcbiAgICBpZiAoZm9yY2VkKSB7XG4gICAgICBjb25zdCBldmVudCA9IG5ldyBGYWtlRXZlbnQoXCJjbG9zZVwiLCB7XG4gICAgICAgIGJ1YmJsZXM6IGZhbHNlLFxuICAgICAgICBjYW5jZWxhYmxlOiBmYWxzZVxuICAgICAgfSk7XG4gICAgICBldmVudC5ldmVudFBhdGggPSBbXTtcbiAgICAgIGNvbm5lY3Rpb24uZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgfVxuICB9IGVsc2Uge1xuICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICBjbG9zZUNvbm5lY3Rpb24oY29ubmVjdGlvbiwgZm9yY2VkKTtcbiAgICB9KTtcbiAgfVxufTtcbmV4cG9ydCBkZWZhdWx0IGNsb3NlQ29ubmVjdGlvbjsiLCAiaW1wb3J0IEZEQlRyYW5zYWN0aW9uIGZyb20gXCIuL0ZEQlRyYW5zYWN0aW9uLmpzXCI7XG5pbXBvcnQgeyBDb25zdHJhaW50RXJyb3IsIEludmFsaWRBY2Nlc3NFcnJvciwgSW52YWxpZFN0YXRlRXJyb3IsIE5vdEZvdW5kRXJyb3IsIFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvciB9IGZyb20gXCIuL2xpYi9lcnJvcnMuanNcIjtcbmltcG9ydCBGYWtlRE9NU3RyaW5nTGlzdCBmcm9tIFwiLi9saWIvRmFrZURPTVN0cmluZ0xpc3QuanNcIjtcbmltcG9ydCBGYWtlRXZlbnRUYXJnZXQgZnJvbSBcIi4vbGliL0Zha2VFdmVudFRhcmdldC5qc1wiO1xuaW1wb3J0IE9iamVjdFN0b3JlIGZyb20gXCIuL2xpYi9PYmplY3RTdG9yZS5qc1wiO1xuaW1wb3J0IHZhbGlkYXRlS2V5UGF0aCBmcm9tIFwiLi9saWIvdmFsaWRhdGVLZXlQYXRoLmpzXCI7XG5pbXBvcnQgY2xvc2VDb25uZWN0aW9uIGZyb20gXCIuL2xpYi9jbG9zZUNvbm5lY3Rpb24uanNcIjtcbi8vIENvbW1vbiBmaXJzdCAzIHN0ZXBzIG9mIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2RvbS1pZGJkYXRhYmFzZS1jcmVhdGVvYmplY3RzdG9yZSBhbmQgaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jZG9tLWlkYmRhdGFiYXNlLWRlbGV0ZW9iamVjdHN0b3JlXG5jb25zdCBjb25maXJtQWN0aXZlVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uID0gZGF0YWJhc2UgPT4ge1xuICAvLyBMZXQgdHJhbnNhY3Rpb24gYmUgZGF0YWJhc2XigJlzIHVwZ3JhZGUgdHJhbnNhY3Rpb24gaWYgaXQgaXMgbm90IG51bGwsIG9yIHRocm93IGFuIFwiSW52YWxpZFN0YXRlRXJyb3JcIiBET01FeGNlcHRpb24gb3RoZXJ3aXNlLlxuICBsZXQgdHJhbnNhY3Rpb247XG4gIGlmIChkYXRhYmFzZS5fcnVubmluZ1ZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbikge1xuICAgIC8vIEZpbmQgdGhlIGxhdGVzdCB2ZXJzaW9uY2hhbmdlIHRyYW5zYWN0aW9uXG4gICAgdHJhbnNhY3Rpb24gPSBkYXRhYmFzZS5fcmF3RGF0YWJhc2UudHJhbnNhY3Rpb25zLmZpbmRMYXN0KHR4ID0+IHtcbiAgICAgIHJldHVybiB0eC5tb2RlID09PSBcInZlcnNpb25jaGFuZ2VcIjtcbiAgICB9KTtcbiAgfVxuICBpZiAoIXRyYW5zYWN0aW9uKSB7XG4gICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gIH1cblxuICAvLyBJZiB0cmFuc2FjdGlvbuKAmXMgc3RhdGUgaXMgbm90IGFjdGl2ZSwgdGhlbiB0aHJvdyBhIFwiVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yXCIgRE9NRXhjZXB0aW9uLlxuICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgdGhyb3cgbmV3IFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvcigpO1xuICB9XG4gIHJldHVybiB0cmFuc2FjdGlvbjtcbn07XG5cbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGF0YWJhc2UtaW50ZXJmYWNlXG5jbGFzcyBGREJEYXRhYmFzZSBleHRlbmRzIEZha2VFdmVudFRhcmdldCB7XG4gIF9jbG9zZVBlbmRpbmcgPSBmYWxzZTtcbiAgX2Nsb3NlZCA9IGZhbHNlO1xuICBfcnVubmluZ1ZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbiA9IGZhbHNlO1xuICBjb25zdHJ1Y3RvcihyYXdEYXRhYmFzZSkge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy5fcmF3RGF0YWJhc2UgPSByYXdEYXRhYmFzZTtcbiAgICB0aGlzLl9yYXdEYXRhYmFzZS5jb25uZWN0aW9ucy5wdXNoKHRoaXMpO1xuICAgIHRoaXMubmFtZSA9IHJhd0RhdGFiYXNlLm5hbWU7XG4gICAgdGhpcy52ZXJzaW9uID0gcmF3RGF0YWJhc2UudmVyc2lvbjtcbiAgICB0aGlzLm9iamVjdFN0b3JlTmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbShyYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMua2V5cygpKS5zb3J0KCkpO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiZGF0YWJhc2UtY3JlYXRlb2JqZWN0c3RvcmVcbiAgY3JlYXRlT2JqZWN0U3RvcmUobmFtZSwgb3B0aW9ucyA9IHt9KSB7XG4gICAgaWYgKG5hbWUgPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25zdCB0cmFuc2FjdGlvbiA9IGNvbmZpcm1BY3RpdmVWZXJzaW9uY2hhbmdlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgY29uc3Qga2V5UGF0aCA9IG9wdGlvbnMgIT09IG51bGwgJiYgb3B0aW9ucy5rZXlQYXRoICE9PSB1bmRlZmluZWQgPyBvcHRpb25zLmtleVBhdGggOiBudWxsO1xuICAgIGNvbnN0IGF1dG9JbmNyZW1lbnQgPSBvcHRpb25zICE9PSBudWxsICYmIG9wdGlvbnMuYXV0b0luY3JlbWVudCAhPT0gdW5kZWZpbmVkID8gb3B0aW9ucy5hdXRvSW5jcmVtZW50IDogZmFsc2U7XG4gICAgaWYgKGtleVBhdGggIT09IG51bGwpIHtcbiAgICAgIHZhbGlkYXRlS2V5UGF0aChrZXlQYXRoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMuX3Jhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5oYXMobmFtZSkpIHtcbiAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKGF1dG9JbmNyZW1lbnQgJiYgKGtleVBhdGggPT09IFwiXCIgfHwgQXJyYXkuaXNBcnJheShrZXlQYXRoKSkpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkQWNjZXNzRXJyb3IoKTtcbiAgICB9XG5cbiAgICAvLyBTYXZlIGZvciByb2xsYmFja0xvZ1xuICAgIGNvbnN0IG9iamVjdFN0b3JlTmFtZXMgPSBbLi4udGhpcy5vYmplY3RTdG9yZU5hbWVzXTtcbiAgICBjb25zdCB0cmFuc2FjdGlvbk9iamVjdFN0b3JlTmFtZXMgPSBbLi4udHJhbnNhY3Rpb24ub2JqZWN0U3RvcmVOYW1lc107XG4gICAgY29uc3QgcmF3T2JqZWN0U3RvcmUgPSBuZXcgT2JqZWN0U3RvcmUodGhpcy5fcmF3RGF0YWJhc2UsIG5hbWUsIGtleVBhdGgsIGF1dG9JbmNyZW1lbnQpO1xuICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcy5fcHVzaChuYW1lKTtcbiAgICB0aGlzLm9iamVjdFN0b3JlTmFtZXMuX3NvcnQoKTtcbiAgICB0cmFuc2FjdGlvbi5fc2NvcGUuYWRkKG5hbWUpO1xuICAgIHRyYW5zYWN0aW9uLl9jcmVhdGVkT2JqZWN0U3RvcmVzLmFkZChyYXdPYmplY3RTdG9yZSk7XG4gICAgdGhpcy5fcmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLnNldChuYW1lLCByYXdPYmplY3RTdG9yZSk7XG4gICAgdHJhbnNhY3Rpb24ub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi50aGlzLm9iamVjdFN0b3JlTmFtZXMpO1xuICAgIHRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZy5wdXNoKCgpID0+IHtcbiAgICAgIHJhd09iamVjdFN0b3JlLmRlbGV0ZWQgPSB0cnVlO1xuICAgICAgdGhpcy5vYmplY3RTdG9yZU5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLm9iamVjdFN0b3JlTmFtZXMpO1xuICAgICAgdHJhbnNhY3Rpb24ub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi50cmFuc2FjdGlvbk9iamVjdFN0b3JlTmFtZXMpO1xuICAgICAgdHJhbnNhY3Rpb24uX3Njb3BlLmRlbGV0ZShyYXdPYmplY3RTdG9yZS5uYW1lKTtcbiAgICAgIHRoaXMuX3Jhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5kZWxldGUocmF3T2JqZWN0U3RvcmUubmFtZSk7XG4gICAgfSk7XG4gICAgcmV0dXJuIHRyYW5zYWN0aW9uLm9iamVjdFN0b3JlKG5hbWUpO1xuICB9XG5cbiAgLy8gaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jZG9tLWlkYmRhdGFiYXNlLWRlbGV0ZW9iamVjdHN0b3JlXG4gIGRlbGV0ZU9iamVjdFN0b3JlKG5hbWUpIHtcbiAgICBpZiAobmFtZSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IHRyYW5zYWN0aW9uID0gY29uZmlybUFjdGl2ZVZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbih0aGlzKTtcblxuICAgIC8vIExldCBzdG9yZSBiZSB0aGUgb2JqZWN0IHN0b3JlIG5hbWVkIG5hbWUgaW4gZGF0YWJhc2UsIG9yIHRocm93IGEgXCJOb3RGb3VuZEVycm9yXCIgRE9NRXhjZXB0aW9uIGlmIG5vbmUuXG4gICAgY29uc3Qgc3RvcmUgPSB0aGlzLl9yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuZ2V0KG5hbWUpO1xuICAgIGlmIChzdG9yZSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyBuZXcgTm90Rm91bmRFcnJvcigpO1xuICAgIH1cblxuICAgIC8vIFJlbW92ZSBzdG9yZSBmcm9tIHRoaXPigJlzIG9iamVjdCBzdG9yZSBzZXQuXG4gICAgLy8gVGhpcyBtZXRob2Qgc3luY2hyb25vdXNseSBtb2RpZmllcyB0aGUgb2JqZWN0U3RvcmVOYW1lcyBwcm9wZXJ0eSBvbiB0aGUgSURCRGF0YWJhc2UgaW5zdGFuY2Ugb24gd2hpY2ggaXQgd2FzIGNhbGxlZC5cbiAgICB0aGlzLm9iamVjdFN0b3JlTmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbSh0aGlzLm9iamVjdFN0b3JlTmFtZXMpLmZpbHRlcihvYmplY3RTdG9yZU5hbWUgPT4ge1xuICAgICAgcmV0dXJuIG9iamVjdFN0b3JlTmFtZSAhPT0gbmFtZTtcbiAgICB9KSk7XG4gICAgdHJhbnNhY3Rpb24ub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi50aGlzLm9iamVjdFN0b3JlTmFtZXMpO1xuXG4gICAgLy8gSWYgdGhlcmUgaXMgYW4gb2JqZWN0IHN0b3JlIGhhbmRsZSBhc3NvY2lhdGVkIHdpdGggc3RvcmUgYW5kIHRyYW5zYWN0aW9uLCByZW1vdmUgYWxsIGVudHJpZXMgZnJvbSBpdHMgaW5kZXggc2V0LlxuICAgIGNvbnN0IG9iamVjdFN0b3JlID0gdHJhbnNhY3Rpb24uX29iamVjdFN0b3Jlc0NhY2hlLmdldChuYW1lKTtcbiAgICBsZXQgcHJldkluZGV4TmFtZXM7XG4gICAgaWYgKG9iamVjdFN0b3JlKSB7XG4gICAgICBwcmV2SW5kZXhOYW1lcyA9IFsuLi5vYmplY3RTdG9yZS5pbmRleE5hbWVzXTtcbiAgICAgIG9iamVjdFN0b3JlLmluZGV4TmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoKTtcbiAgICB9XG4gICAgdHJhbnNhY3Rpb24uX3JvbGxiYWNrTG9nLnB1c2goKCkgPT4ge1xuICAgICAgc3RvcmUuZGVsZXRlZCA9IGZhbHNlO1xuICAgICAgdGhpcy5fcmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLnNldChzdG9yZS5uYW1lLCBzdG9yZSk7XG4gICAgICB0aGlzLm9iamVjdFN0b3JlTmFtZXMuX3B1c2goc3RvcmUubmFtZSk7XG4gICAgICB0cmFuc2FjdGlvbi5vYmplY3RTdG9yZU5hbWVzLl9wdXNoKHN0b3JlLm5hbWUpO1xuICAgICAgdGhpcy5vYmplY3RTdG9yZU5hbWVzLl9zb3J0KCk7XG4gICAgICBpZiAob2JqZWN0U3RvcmUgJiYgcHJldkluZGV4TmFtZXMpIHtcbiAgICAgICAgb2JqZWN0U3RvcmUuaW5kZXhOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5wcmV2SW5kZXhOYW1lcyk7XG4gICAgICB9XG4gICAgfSk7XG5cbiAgICAvLyBEZXN0cm95IHN0b3JlLlxuICAgIHN0b3JlLmRlbGV0ZWQgPSB0cnVlO1xuICAgIHRoaXMuX3Jhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5kZWxldGUobmFtZSk7XG4gICAgdHJhbnNhY3Rpb24uX29iamVjdFN0b3Jlc0NhY2hlLmRlbGV0ZShuYW1lKTtcbiAgfVxuICB0cmFuc2FjdGlvbihzdG9yZU5hbWVzLCBtb2RlLCBvcHRpb25zKSB7XG4gICAgbW9kZSA9IG1vZGUgIT09IHVuZGVmaW5lZCA/IG1vZGUgOiBcInJlYWRvbmx5XCI7XG4gICAgaWYgKG1vZGUgIT09IFwicmVhZG9ubHlcIiAmJiBtb2RlICE9PSBcInJlYWR3cml0ZVwiICYmIG1vZGUgIT09IFwidmVyc2lvbmNoYW5nZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFwiSW52YWxpZCBtb2RlOiBcIiArIG1vZGUpO1xuICAgIH1cbiAgICBjb25zdCBoYXNBY3RpdmVWZXJzaW9uY2hhbmdlID0gdGhpcy5fcmF3RGF0YWJhc2UudHJhbnNhY3Rpb25zLnNvbWUodHJhbnNhY3Rpb24gPT4ge1xuICAgICAgcmV0dXJuIHRyYW5zYWN0aW9uLl9zdGF0ZSA9PT0gXCJhY3RpdmVcIiAmJiB0cmFuc2FjdGlvbi5tb2RlID09PSBcInZlcnNpb25jaGFuZ2VcIiAmJiB0cmFuc2FjdGlvbi5kYiA9PT0gdGhpcztcbiAgICB9KTtcbiAgICBpZiAoaGFzQWN0aXZlVmVyc2lvbmNoYW5nZSkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICh0aGlzLl9jbG9zZVBlbmRpbmcpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoIUFycmF5LmlzQXJyYXkoc3RvcmVOYW1lcykpIHtcbiAgICAgIHN0b3JlTmFtZXMgPSBbc3RvcmVOYW1lc107XG4gICAgfVxuICAgIGlmIChzdG9yZU5hbWVzLmxlbmd0aCA9PT0gMCAmJiBtb2RlICE9PSBcInZlcnNpb25jaGFuZ2VcIikge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRBY2Nlc3NFcnJvcigpO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IHN0b3JlTmFtZSBvZiBzdG9yZU5hbWVzKSB7XG4gICAgICBpZiAoIXRoaXMub2JqZWN0U3RvcmVOYW1lcy5jb250YWlucyhzdG9yZU5hbWUpKSB7XG4gICAgICAgIHRocm93IG5ldyBOb3RGb3VuZEVycm9yKFwiTm8gb2JqZWN0U3RvcmUgbmFtZWQgXCIgKyBzdG9yZU5hbWUgKyBcIiBpbiB0aGlzIGRhdGFiYXNlXCIpO1xuICAgICAgfVxuICAgIH1cblxuICAgIC8vIHRoZSBhY3R1YWwgYWxnbyBpcyBtb3JlIGNvbXBsZXggYnV0IHRoaXMgcGFzc2VzIHRoZSBJREIgdGVzdHM6IGh0dHBzOi8vd2ViaWRsLnNwZWMud2hhdHdnLm9yZy8jZXMtZGljdGlvbmFyeVxuICAgIGNvbnN0IGR1cmFiaWxpdHkgPSBvcHRpb25zPy5kdXJhYmlsaXR5ID8/IFwiZGVmYXVsdFwiO1xuICAgIC8vIGludmFsaWQgZW51bXMgdGhyb3cgYSBUeXBlRXJyb3I6IGh0dHBzOi8vd2ViaWRsLnNwZWMud2hhdHdnLm9yZy8jZXMtZW51bWVyYXRpb25cbiAgICBpZiAoZHVyYWJpbGl0eSAhPT0gXCJkZWZhdWx0XCIgJiYgZHVyYWJpbGl0eSAhPT0gXCJzdHJpY3RcIiAmJiBkdXJhYmlsaXR5ICE9PSBcInJlbGF4ZWRcIikge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcihcbiAgICAgIC8vIGJhc2VkIG9uIEZpcmVmb3gncyBlcnJvciBtZXNzYWdlXG4gICAgICBgJyR7ZHVyYWJpbGl0eX0nICh2YWx1ZSBvZiAnZHVyYWJpbGl0eScgbWVtYmVyIG9mIElEQlRyYW5zYWN0aW9uT3B0aW9ucykgYCArIGBpcyBub3QgYSB2YWxpZCB2YWx1ZSBmb3IgZW51bWVyYXRpb24gSURCVHJhbnNhY3Rpb25EdXJhYmlsaXR5YCk7XG4gICAgfVxuICAgIGNvbnN0IHR4ID0gbmV3IEZEQlRyYW5zYWN0aW9uKHN0b3JlTmFtZXMsIG1vZGUsIGR1cmFiaWxpdHksIHRoaXMpO1xuICAgIHRoaXMuX3Jhd0RhdGFiYXNlLnRyYW5zYWN0aW9ucy5wdXNoKHR4KTtcbiAgICB0aGlzLl9yYXdEYXRhYmFzZS5wcm9jZXNzVHJhbnNhY3Rpb25zKCk7IC8vIFNlZSBpZiBjYW4gc3RhcnQgcmlnaHQgYXdheSAoYXN5bmMpXG5cbiAgICByZXR1cm4gdHg7XG4gIH1cbiAgY2xvc2UoKSB7XG4gICAgY2xvc2VDb25uZWN0aW9uKHRoaXMpO1xuICB9XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJEYXRhYmFzZVwiO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGREJEYXRhYmFzZTsiLCAiaW1wb3J0IEZEQlJlcXVlc3QgZnJvbSBcIi4vRkRCUmVxdWVzdC5qc1wiO1xuY2xhc3MgRkRCT3BlbkRCUmVxdWVzdCBleHRlbmRzIEZEQlJlcXVlc3Qge1xuICBvbnVwZ3JhZGVuZWVkZWQgPSBudWxsO1xuICBvbmJsb2NrZWQgPSBudWxsO1xuICBnZXQgW1N5bWJvbC50b1N0cmluZ1RhZ10oKSB7XG4gICAgcmV0dXJuIFwiSURCT3BlbkRCUmVxdWVzdFwiO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGREJPcGVuREJSZXF1ZXN0OyIsICJpbXBvcnQgRmFrZUV2ZW50IGZyb20gXCIuL2xpYi9GYWtlRXZlbnQuanNcIjtcbmNsYXNzIEZEQlZlcnNpb25DaGFuZ2VFdmVudCBleHRlbmRzIEZha2VFdmVudCB7XG4gIGNvbnN0cnVjdG9yKHR5cGUsIHBhcmFtZXRlcnMgPSB7fSkge1xuICAgIHN1cGVyKHR5cGUpO1xuICAgIHRoaXMubmV3VmVyc2lvbiA9IHBhcmFtZXRlcnMubmV3VmVyc2lvbiAhPT0gdW5kZWZpbmVkID8gcGFyYW1ldGVycy5uZXdWZXJzaW9uIDogbnVsbDtcbiAgICB0aGlzLm9sZFZlcnNpb24gPSBwYXJhbWV0ZXJzLm9sZFZlcnNpb24gIT09IHVuZGVmaW5lZCA/IHBhcmFtZXRlcnMub2xkVmVyc2lvbiA6IDA7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQlZlcnNpb25DaGFuZ2VFdmVudFwiO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGREJWZXJzaW9uQ2hhbmdlRXZlbnQ7IiwgIi8qKlxuICogTWluaW1hbCBwb2x5ZmlsbCBvZiBgU2V0LnByb3RvdHlwZS5pbnRlcnNlY3Rpb25gLCBhdmFpbGFibGUgaW4gTm9kZSAyMisuXG4gKiBAc2VlIGh0dHBzOi8vZGV2ZWxvcGVyLm1vemlsbGEub3JnL2VuLVVTL2RvY3MvV2ViL0phdmFTY3JpcHQvUmVmZXJlbmNlL0dsb2JhbF9PYmplY3RzL1NldC9pbnRlcnNlY3Rpb25cbiAqIEBwYXJhbSBzZXQxXG4gKiBAcGFyYW0gc2V0MlxuICovXG5leHBvcnQgZnVuY3Rpb24gaW50ZXJzZWN0aW9uKHNldDEsIHNldDIpIHtcbiAgaWYgKFwiaW50ZXJzZWN0aW9uXCIgaW4gc2V0MSkge1xuICAgIHJldHVybiBzZXQxLmludGVyc2VjdGlvbihzZXQyKTtcbiAgfVxuICByZXR1cm4gbmV3IFNldChbLi4uc2V0MV0uZmlsdGVyKGl0ZW0gPT4gc2V0Mi5oYXMoaXRlbSkpKTtcbn0iLCAiaW1wb3J0IHsgcXVldWVUYXNrIH0gZnJvbSBcIi4vc2NoZWR1bGluZy5qc1wiO1xuaW1wb3J0IHsgaW50ZXJzZWN0aW9uIH0gZnJvbSBcIi4vaW50ZXJzZWN0aW9uLmpzXCI7XG4vLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1kYXRhYmFzZVxuY2xhc3MgRGF0YWJhc2Uge1xuICB0cmFuc2FjdGlvbnMgPSBbXTtcbiAgcmF3T2JqZWN0U3RvcmVzID0gbmV3IE1hcCgpO1xuICBjb25uZWN0aW9ucyA9IFtdO1xuICBjb25zdHJ1Y3RvcihuYW1lLCB2ZXJzaW9uKSB7XG4gICAgdGhpcy5uYW1lID0gbmFtZTtcbiAgICB0aGlzLnZlcnNpb24gPSB2ZXJzaW9uO1xuICAgIHRoaXMucHJvY2Vzc1RyYW5zYWN0aW9ucyA9IHRoaXMucHJvY2Vzc1RyYW5zYWN0aW9ucy5iaW5kKHRoaXMpO1xuICB9XG4gIHByb2Nlc3NUcmFuc2FjdGlvbnMoKSB7XG4gICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgIGNvbnN0IHJ1bm5pbmcgPSB0aGlzLnRyYW5zYWN0aW9ucy5maWx0ZXIodHJhbnNhY3Rpb24gPT4gdHJhbnNhY3Rpb24uX3N0YXJ0ZWQgJiYgdHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImZpbmlzaGVkXCIpO1xuICAgICAgY29uc3Qgd2FpdGluZyA9IHRoaXMudHJhbnNhY3Rpb25zLmZpbHRlcih0cmFuc2FjdGlvbiA9PiAhdHJhbnNhY3Rpb24uX3N0YXJ0ZWQgJiYgdHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImZpbmlzaGVkXCIpO1xuXG4gICAgICAvLyBUaGUgbmV4dCB0cmFuc2FjdGlvbiB0byBydW4gaXMgdGhlIGZpcnN0IHdhaXRpbmcgb25lIHRoYXQgZG9lc24ndCBvdmVybGFwIHdpdGggZWl0aGVyIGEgcnVubmluZyBvbmUgb3IgYVxuICAgICAgLy8gcHJlY2VkaW5nIHdhaXRpbmcgb25lLiBUaGlzIGFsbG93cyBub24tb3ZlcmxhcHBpbmcgdHJhbnNhY3Rpb25zIHRvIHJ1biBpbiBwYXJhbGxlbC5cbiAgICAgIC8vIFRoZSBleGNlcHRpb24gaXMgcmVhZG9ubHkgdHJhbnNhY3Rpb25zLCB3aGljaCBhcmUgYWxsb3dlZCB0byBydW4gaW4gcGFyYWxsZWwgd2l0aCBvdGhlciByZWFkb25seVxuICAgICAgLy8gdHJhbnNhY3Rpb25zLCBldmVuIHdpdGggb3ZlcmxhcHBpbmcgc2NvcGVzLCBzaW5jZSBubyBkYXRhIGlzIGJlaW5nIG1vZGlmaWVkLlxuICAgICAgY29uc3QgbmV4dCA9IHdhaXRpbmcuZmluZCgodHJhbnNhY3Rpb24sIGkpID0+IHtcbiAgICAgICAgY29uc3QgYW55UnVubmluZyA9IHJ1bm5pbmcuc29tZShvdGhlciA9PiAhKHRyYW5zYWN0aW9uLm1vZGUgPT09IFwicmVhZG9ubHlcIiAmJiBvdGhlci5tb2RlID09PSBcInJlYWRvbmx5XCIpICYmIGludGVyc2VjdGlvbihvdGhlci5fc2NvcGUsIHRyYW5zYWN0aW9uLl9zY29wZSkuc2l6ZSA+IDApO1xuICAgICAgICBpZiAoYW55UnVubmluZykge1xuICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgfVxuXG4gICAgICAgIC8vIElmIGFueSBfcHJlY2VkaW5nXyB3YWl0aW5nIHRyYW5zYWN0aW9ucyBhcmUgYmxvY2tlZCwgdGhlbiB0aGF0J3MgYWxzbyBibG9ja2luZy5cbiAgICAgICAgLy8gRS5nLiBpZiB5b3UgaGF2ZSAzIHRyYW5zYWN0aW9uczogW2FdLCBbYSxiXSwgYW5kIFtiLGNdLCB0aGVuIFthXSBibG9ja3MgW2EsYl0gd2hpY2ggYmxvY2tzIFtiLGNdXG4gICAgICAgIC8vIHVudGlsIFthXSBpcyBjb21wbGV0ZSwgZXZlbiB0aG91Z2ggW2FdIGFuZCBbYixjXSBzaGFyZSBubyBvdmVybGFwLlxuICAgICAgICAvLyBOb3RlIHRoYXQgcmVhZG9ubHkgdHJhbnNhY3Rpb25zIGRvIG5vdCBoYXZlIHRvIGJlIGhhbmRsZWQgYXMgYSBzcGVjaWFsIGNhc2UgaGVyZSxcbiAgICAgICAgLy8gYmVjYXVzZSBpZiBhbnkgdHJhbnNhY3Rpb25zIHdpdGggb3ZlcmxhcHBpbmcgc2NvcGVzIGFyZSBibG9ja2VkLCB0aGVuIHdlIGNhbiBhc3N1bWUgdGhleSBhcmVcbiAgICAgICAgY29uc3QgYW55V2FpdGluZyA9IHdhaXRpbmcuc2xpY2UoMCwgaSkuc29tZShvdGhlciA9PiBpbnRlcnNlY3Rpb24ob3RoZXIuX3Njb3BlLCB0cmFuc2FjdGlvbi5fc2NvcGUpLnNpemUgPiAwKTtcbiAgICAgICAgcmV0dXJuICFhbnlXYWl0aW5nO1xuICAgICAgfSk7XG4gICAgICBpZiAobmV4dCkge1xuICAgICAgICBuZXh0LmFkZEV2ZW50TGlzdGVuZXIoXCJjb21wbGV0ZVwiLCB0aGlzLnByb2Nlc3NUcmFuc2FjdGlvbnMpO1xuICAgICAgICBuZXh0LmFkZEV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCB0aGlzLnByb2Nlc3NUcmFuc2FjdGlvbnMpO1xuICAgICAgICBuZXh0Ll9zdGFydCgpO1xuICAgICAgfVxuICAgIH0pO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBEYXRhYmFzZTsiLCAiLy8gV2ViSURMIHJlcXVpcmVzIHBhc3NpbmcgdGhlIHJpZ2h0IG51bWJlciBvZiBub24tb3B0aW9uYWwgYXJndW1lbnRzLCBlLmcuIElEQkZhY3Rvcnkub3BlbigpIG11c3QgaGF2ZSBhdCBsZWFzdCAxIGFyZ1xuZXhwb3J0IGZ1bmN0aW9uIHZhbGlkYXRlUmVxdWlyZWRBcmd1bWVudHMobnVtQXJndW1lbnRzLCBleHBlY3RlZE51bUFyZ3VtZW50cywgbWV0aG9kTmFtZSkge1xuICBpZiAobnVtQXJndW1lbnRzIDwgZXhwZWN0ZWROdW1Bcmd1bWVudHMpIHtcbiAgICAvLyBpbWl0YXRlIEZpcmVmb3gncyBlcnJvciBtZXNzYWdlXG4gICAgdGhyb3cgbmV3IFR5cGVFcnJvcihgJHttZXRob2ROYW1lfTogQXQgbGVhc3QgJHtleHBlY3RlZE51bUFyZ3VtZW50c30gJHtleHBlY3RlZE51bUFyZ3VtZW50cyA9PT0gMSA/IFwiYXJndW1lbnRcIiA6IFwiYXJndW1lbnRzXCJ9IGAgKyBgcmVxdWlyZWQsIGJ1dCBvbmx5ICR7YXJndW1lbnRzLmxlbmd0aH0gcGFzc2VkYCk7XG4gIH1cbn0iLCAiaW1wb3J0IEZEQkRhdGFiYXNlIGZyb20gXCIuL0ZEQkRhdGFiYXNlLmpzXCI7XG5pbXBvcnQgRkRCT3BlbkRCUmVxdWVzdCBmcm9tIFwiLi9GREJPcGVuREJSZXF1ZXN0LmpzXCI7XG5pbXBvcnQgRkRCVmVyc2lvbkNoYW5nZUV2ZW50IGZyb20gXCIuL0ZEQlZlcnNpb25DaGFuZ2VFdmVudC5qc1wiO1xuaW1wb3J0IGNtcCBmcm9tIFwiLi9saWIvY21wLmpzXCI7XG5pbXBvcnQgRGF0YWJhc2UgZnJvbSBcIi4vbGliL0RhdGFiYXNlLmpzXCI7XG5pbXBvcnQgZW5mb3JjZVJhbmdlIGZyb20gXCIuL2xpYi9lbmZvcmNlUmFuZ2UuanNcIjtcbmltcG9ydCB7IEFib3J0RXJyb3IsIFZlcnNpb25FcnJvciB9IGZyb20gXCIuL2xpYi9lcnJvcnMuanNcIjtcbmltcG9ydCBGYWtlRXZlbnQgZnJvbSBcIi4vbGliL0Zha2VFdmVudC5qc1wiO1xuaW1wb3J0IHsgcXVldWVUYXNrIH0gZnJvbSBcIi4vbGliL3NjaGVkdWxpbmcuanNcIjtcbmltcG9ydCB7IHZhbGlkYXRlUmVxdWlyZWRBcmd1bWVudHMgfSBmcm9tIFwiLi9saWIvdmFsaWRhdGVSZXF1aXJlZEFyZ3VtZW50cy5qc1wiO1xuLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY29ubmVjdGlvbi1xdWV1ZVxuY29uc3QgcnVuVGFza0luQ29ubmVjdGlvblF1ZXVlID0gKGNvbm5lY3Rpb25RdWV1ZXMsIG5hbWUsIHRhc2spID0+IHtcbiAgLy8gTGV0IHF1ZXVlIGJlIHRoZSBjb25uZWN0aW9uIHF1ZXVlIGZvciBzdG9yYWdlS2V5IGFuZCBuYW1lLlxuICAvLyAobm90ZSBGYWtlSW5kZXhlZERCIGRvZXMgbm90IHN1cHBvcnQgc3RvcmFnZUtleXMgY3VycmVudGx5KVxuICAvLyBBZGQgcmVxdWVzdCB0byBxdWV1ZS5cbiAgLy8gV2FpdCB1bnRpbCBhbGwgcHJldmlvdXMgcmVxdWVzdHMgaW4gcXVldWUgaGF2ZSBiZWVuIHByb2Nlc3NlZC5cbiAgY29uc3QgcXVldWUgPSBjb25uZWN0aW9uUXVldWVzLmdldChuYW1lKSA/PyBQcm9taXNlLnJlc29sdmUoKTtcbiAgY29ubmVjdGlvblF1ZXVlcy5zZXQobmFtZSwgcXVldWUudGhlbih0YXNrKSk7XG59O1xuY29uc3Qgd2FpdEZvck90aGVyc0Nsb3NlZERlbGV0ZSA9IChkYXRhYmFzZXMsIG5hbWUsIG9wZW5EYXRhYmFzZXMsIGNiKSA9PiB7XG4gIGNvbnN0IGFueU9wZW4gPSBvcGVuRGF0YWJhc2VzLnNvbWUob3BlbkRhdGFiYXNlMiA9PiB7XG4gICAgcmV0dXJuICFvcGVuRGF0YWJhc2UyLl9jbG9zZWQgJiYgIW9wZW5EYXRhYmFzZTIuX2Nsb3NlUGVuZGluZztcbiAgfSk7XG4gIGlmIChhbnlPcGVuKSB7XG4gICAgcXVldWVUYXNrKCgpID0+IHdhaXRGb3JPdGhlcnNDbG9zZWREZWxldGUoZGF0YWJhc2VzLCBuYW1lLCBvcGVuRGF0YWJhc2VzLCBjYikpO1xuICAgIHJldHVybjtcbiAgfVxuICBkYXRhYmFzZXMuZGVsZXRlKG5hbWUpO1xuICBjYihudWxsKTtcbn07XG5cbi8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RlbGV0ZS1hLWRhdGFiYXNlXG5jb25zdCBkZWxldGVEYXRhYmFzZSA9IChkYXRhYmFzZXMsIGNvbm5lY3Rpb25RdWV1ZXMsIG5hbWUsIHJlcXVlc3QsIGNiKSA9PiB7XG4gIGNvbnN0IGRlbGV0ZURCVGFzayA9ICgpID0+IHtcbiAgICByZXR1cm4gbmV3IFByb21pc2UocmVzb2x2ZSA9PiB7XG4gICAgICBjb25zdCBkYiA9IGRhdGFiYXNlcy5nZXQobmFtZSk7XG4gICAgICBjb25zdCBvbGRWZXJzaW9uID0gZGIgIT09IHVuZGVmaW5lZCA/IGRiLnZlcnNpb24gOiAwO1xuICAgICAgY29uc3Qgb25Db21wbGV0ZSA9IGVyciA9PiB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgaWYgKGVycikge1xuICAgICAgICAgICAgY2IoZXJyKTtcbiAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgY2IobnVsbCwgb2xkVmVyc2lvbik7XG4gICAgICAgICAgfVxuICAgICAgICB9IGZpbmFsbHkge1xuICAgICAgICAgIHJlc29sdmUoKTtcbiAgICAgICAgfVxuICAgICAgfTtcbiAgICAgIHRyeSB7XG4gICAgICAgIGNvbnN0IGRiID0gZGF0YWJhc2VzLmdldChuYW1lKTtcbiAgICAgICAgaWYgKGRiID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICBvbkNvbXBsZXRlKG51bGwpO1xuICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuXG4gICAgICAgIC8vIExldCBvcGVuQ29ubmVjdGlvbnMgYmUgdGhlIHNldCBvZiBhbGwgY29ubmVjdGlvbnMgYXNzb2NpYXRlZCB3aXRoIGRiLlxuICAgICAgICBjb25zdCBvcGVuQ29ubmVjdGlvbnMgPSBkYi5jb25uZWN0aW9ucy5maWx0ZXIoY29ubmVjdGlvbiA9PiB7XG4gICAgICAgICAgcmV0dXJuICFjb25uZWN0aW9uLl9jbG9zZWQ7XG4gICAgICAgIH0pO1xuXG4gICAgICAgIC8vIEZvciBlYWNoIGVudHJ5IG9mIG9wZW5Db25uZWN0aW9ucyB0aGF0IGRvZXMgbm90IGhhdmUgaXRzIGNsb3NlIHBlbmRpbmcgZmxhZyBzZXQgdG8gdHJ1ZSwgcXVldWUgYVxuICAgICAgICAvLyBkYXRhYmFzZSB0YXNrIHRvIGZpcmUgYSB2ZXJzaW9uIGNoYW5nZSBldmVudCBuYW1lZCB2ZXJzaW9uY2hhbmdlIGF0IGVudHJ5IHdpdGggZGLigJlzIHZlcnNpb24gYW5kIG51bGwuXG4gICAgICAgIGZvciAoY29uc3Qgb3BlbkRhdGFiYXNlMiBvZiBvcGVuQ29ubmVjdGlvbnMpIHtcbiAgICAgICAgICBpZiAoIW9wZW5EYXRhYmFzZTIuX2Nsb3NlUGVuZGluZykge1xuICAgICAgICAgICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgICAgICAgICAgY29uc3QgZXZlbnQgPSBuZXcgRkRCVmVyc2lvbkNoYW5nZUV2ZW50KFwidmVyc2lvbmNoYW5nZVwiLCB7XG4gICAgICAgICAgICAgICAgbmV3VmVyc2lvbjogbnVsbCxcbiAgICAgICAgICAgICAgICBvbGRWZXJzaW9uOiBkYi52ZXJzaW9uXG4gICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICBvcGVuRGF0YWJhc2UyLmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICAgICAgICAgICAgfSk7XG4gICAgICAgICAgfVxuICAgICAgICB9XG5cbiAgICAgICAgLy8gV2FpdCBmb3IgYWxsIG9mIHRoZSBldmVudHMgdG8gYmUgZmlyZWQuIChpLmUuIHF1ZXVlIGEgdGFzaylcbiAgICAgICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgICAgICAvLyBJZiBhbnkgb2YgdGhlIGNvbm5lY3Rpb25zIGluIG9wZW5Db25uZWN0aW9ucyBhcmUgc3RpbGwgbm90IGNsb3NlZCwgcXVldWUgYSBkYXRhYmFzZSB0YXNrIHRvXG4gICAgICAgICAgLy8gZmlyZSBhIHZlcnNpb24gY2hhbmdlIGV2ZW50IG5hbWVkIGJsb2NrZWQgYXQgcmVxdWVzdCB3aXRoIGRi4oCZcyB2ZXJzaW9uIGFuZCBudWxsLlxuXG4gICAgICAgICAgY29uc3QgYW55T3BlbiA9IG9wZW5Db25uZWN0aW9ucy5zb21lKG9wZW5EYXRhYmFzZTMgPT4ge1xuICAgICAgICAgICAgcmV0dXJuICFvcGVuRGF0YWJhc2UzLl9jbG9zZWQgJiYgIW9wZW5EYXRhYmFzZTMuX2Nsb3NlUGVuZGluZztcbiAgICAgICAgICB9KTtcblxuICAgICAgICAgIC8vIElmIGFueSBvZiB0aGUgY29ubmVjdGlvbnMgaW4gb3BlbkNvbm5lY3Rpb25zIGFyZSBzdGlsbCBub3QgY2xvc2VkLCBxdWV1ZSBhIGRhdGFiYXNlIHRhc2sgdG9cbiAgICAgICAgICAvLyBmaXJlIGEgdmVyc2lvbiBjaGFuZ2UgZXZlbnQgbmFtZWQgYmxvY2tlZCBhdCByZXF1ZXN0IHdpdGggZGLigJlzIHZlcnNpb24gYW5kIG51bGwuXG4gICAgICAgICAgaWYgKGFueU9wZW4pIHtcbiAgICAgICAgICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICAgICAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZEQlZlcnNpb25DaGFuZ2VFdmVudChcImJsb2NrZWRcIiwge1xuICAgICAgICAgICAgICAgIG5ld1ZlcnNpb246IG51bGwsXG4gICAgICAgICAgICAgICAgb2xkVmVyc2lvbjogZGIudmVyc2lvblxuICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICAgICAgICAgIH0pO1xuICAgICAgICAgIH1cblxuICAgICAgICAgIC8vIFdhaXQgdW50aWwgYWxsIGNvbm5lY3Rpb25zIGluIG9wZW5Db25uZWN0aW9ucyBhcmUgY2xvc2VkLlxuICAgICAgICAgIHdhaXRGb3JPdGhlcnNDbG9zZWREZWxldGUoZGF0YWJhc2VzLCBuYW1lLCBvcGVuQ29ubmVjdGlvbnMsIG9uQ29tcGxldGUpO1xuICAgICAgICB9KTtcbiAgICAgIH0gY2F0Y2ggKGVycikge1xuICAgICAgICBvbkNvbXBsZXRlKGVycik7XG4gICAgICB9XG4gICAgfSk7XG4gIH07XG4gIHJ1blRhc2tJbkNvbm5lY3Rpb25RdWV1ZShjb25uZWN0aW9uUXVldWVzLCBuYW1lLCBkZWxldGVEQlRhc2spO1xufTtcblxuLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jcmVmLWZvci1kYXRhYmFzZS12ZXJzaW9uJUUyJTkxJUEwJUUyJTkxJUEyXG5jb25zdCBydW5WZXJzaW9uY2hhbmdlVHJhbnNhY3Rpb24gPSAoY29ubmVjdGlvbiwgdmVyc2lvbiwgcmVxdWVzdCwgY2IpID0+IHtcbiAgY29ubmVjdGlvbi5fcnVubmluZ1ZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbiA9IHRydWU7XG4gIGNvbnN0IG9sZFZlcnNpb24gPSBjb25uZWN0aW9uLl9vbGRWZXJzaW9uID0gY29ubmVjdGlvbi52ZXJzaW9uO1xuXG4gIC8vIExldCBvcGVuQ29ubmVjdGlvbnMgYmUgdGhlIHNldCBvZiBhbGwgY29ubmVjdGlvbnMsIGV4Y2VwdCBjb25uZWN0aW9uLCBhc3NvY2lhdGVkIHdpdGggZGIuXG4gIGNvbnN0IG9wZW5Db25uZWN0aW9ucyA9IGNvbm5lY3Rpb24uX3Jhd0RhdGFiYXNlLmNvbm5lY3Rpb25zLmZpbHRlcihvdGhlckRhdGFiYXNlID0+IHtcbiAgICByZXR1cm4gY29ubmVjdGlvbiAhPT0gb3RoZXJEYXRhYmFzZTtcbiAgfSk7XG5cbiAgLy8gRm9yIGVhY2ggZW50cnkgb2Ygb3BlbkNvbm5lY3Rpb25zIHRoYXQgZG9lcyBub3QgaGF2ZSBpdHMgY2xvc2UgcGVuZGluZyBmbGFnIHNldCB0byB0cnVlLCBxdWV1ZSBhXG4gIC8vIGRhdGFiYXNlIHRhc2sgdG8gZmlyZSBhIHZlcnNpb24gY2hhbmdlIGV2ZW50IG5hbWVkIHZlcnNpb25jaGFuZ2UgYXQgZW50cnkgd2l0aCBkYuKAmXMgdmVyc2lvbiBhbmQgdmVyc2lvbi5cbiAgZm9yIChjb25zdCBvcGVuRGF0YWJhc2UyIG9mIG9wZW5Db25uZWN0aW9ucykge1xuICAgIGlmICghb3BlbkRhdGFiYXNlMi5fY2xvc2VkICYmICFvcGVuRGF0YWJhc2UyLl9jbG9zZVBlbmRpbmcpIHtcbiAgICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZEQlZlcnNpb25DaGFuZ2VFdmVudChcInZlcnNpb25jaGFuZ2VcIiwge1xuICAgICAgICAgIG5ld1ZlcnNpb246IHZlcnNpb24sXG4gICAgICAgICAgb2xkVmVyc2lvblxuICAgICAgICB9KTtcbiAgICAgICAgb3BlbkRhdGFiYXNlMi5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuXG4gIC8vIFdhaXQgZm9yIGFsbCBvZiB0aGUgZXZlbnRzIHRvIGJlIGZpcmVkLlxuICAvLyAoaS5lLiBxdWV1ZSBhIHRhc2spXG4gIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgY29uc3QgYW55T3BlbiA9IG9wZW5Db25uZWN0aW9ucy5zb21lKG9wZW5EYXRhYmFzZTMgPT4ge1xuICAgICAgcmV0dXJuICFvcGVuRGF0YWJhc2UzLl9jbG9zZWQgJiYgIW9wZW5EYXRhYmFzZTMuX2Nsb3NlUGVuZGluZztcbiAgICB9KTtcblxuICAgIC8vIElmIGFueSBvZiB0aGUgY29ubmVjdGlvbnMgaW4gb3BlbkNvbm5lY3Rpb25zIGFyZSBzdGlsbCBub3QgY2xvc2VkLCBxdWV1ZSBhIGRhdGFiYXNlIHRhc2sgdG8gZmlyZSBhIHZlcnNpb24gY2hhbmdlIGV2ZW50IG5hbWVkIGJsb2NrZWQgYXQgcmVxdWVzdCB3aXRoIGRi4oCZcyB2ZXJzaW9uIGFuZCB2ZXJzaW9uLlxuICAgIGlmIChhbnlPcGVuKSB7XG4gICAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgICBjb25zdCBldmVudCA9IG5ldyBGREJWZXJzaW9uQ2hhbmdlRXZlbnQoXCJibG9ja2VkXCIsIHtcbiAgICAgICAgICBuZXdWZXJzaW9uOiB2ZXJzaW9uLFxuICAgICAgICAgIG9sZFZlcnNpb25cbiAgICAgICAgfSk7XG4gICAgICAgIHJlcXVlc3QuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICB9KTtcbiAgICB9XG5cbiAgICAvLyBXYWl0IHVudGlsIGFsbCBjb25uZWN0aW9ucyBpbiBvcGVuQ29ubmVjdGlvbnMgYXJlIGNsb3NlZC5cbiAgICBjb25zdCB3YWl0Rm9yT3RoZXJzQ2xvc2VkID0gKCkgPT4ge1xuICAgICAgY29uc3QgYW55T3BlbjIgPSBvcGVuQ29ubmVjdGlvbnMuc29tZShvcGVuRGF0YWJhc2UyID0+IHtcbiAgICAgICAgcmV0dXJuICFvcGVuRGF0YWJhc2UyLl9jbG9zZWQgJiYgIW9wZW5EYXRhYmFzZTIuX2Nsb3NlUGVuZGluZztcbiAgICAgIH0pO1xuICAgICAgaWYgKGFueU9wZW4yKSB7XG4gICAgICAgIHF1ZXVlVGFzayh3YWl0Rm9yT3RoZXJzQ2xvc2VkKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuXG4gICAgICAvLyBTZXQgdGhlIHZlcnNpb24gb2YgZGF0YWJhc2UgdG8gdmVyc2lvbi4gVGhpcyBjaGFuZ2UgaXMgY29uc2lkZXJlZCBwYXJ0IG9mIHRoZSB0cmFuc2FjdGlvbiwgYW5kIHNvIGlmIHRoZVxuICAgICAgLy8gdHJhbnNhY3Rpb24gaXMgYWJvcnRlZCwgdGhpcyBjaGFuZ2UgaXMgcmV2ZXJ0ZWQuXG4gICAgICBjb25uZWN0aW9uLl9yYXdEYXRhYmFzZS52ZXJzaW9uID0gdmVyc2lvbjtcbiAgICAgIGNvbm5lY3Rpb24udmVyc2lvbiA9IHZlcnNpb247XG5cbiAgICAgIC8vIEdldCByaWQgb2YgdGhpcyBzZXRJbW1lZGlhdGU/XG4gICAgICBjb25zdCB0cmFuc2FjdGlvbiA9IGNvbm5lY3Rpb24udHJhbnNhY3Rpb24oQXJyYXkuZnJvbShjb25uZWN0aW9uLm9iamVjdFN0b3JlTmFtZXMpLCBcInZlcnNpb25jaGFuZ2VcIik7XG5cbiAgICAgIC8vIGFzc29jaWF0ZSB0aGUgdHJhbnNhY3Rpb24gd2l0aCB0aGUgb3BlbiByZXF1ZXN0IGZvciBsYXRlciBsb29rdXBcbiAgICAgIHRyYW5zYWN0aW9uLl9vcGVuUmVxdWVzdCA9IHJlcXVlc3Q7XG5cbiAgICAgIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI3VwZ3JhZGUtYS1kYXRhYmFzZVxuICAgICAgLy8gU2V0IHJlcXVlc3TigJlzIHJlc3VsdCB0byBjb25uZWN0aW9uLlxuICAgICAgcmVxdWVzdC5yZXN1bHQgPSBjb25uZWN0aW9uO1xuICAgICAgLy8gU2V0IHJlcXVlc3TigJlzIGRvbmUgZmxhZyB0byB0cnVlLlxuICAgICAgcmVxdWVzdC5yZWFkeVN0YXRlID0gXCJkb25lXCI7XG4gICAgICAvLyBTZXQgcmVxdWVzdOKAmXMgdHJhbnNhY3Rpb24gdG8gdHJhbnNhY3Rpb24uXG4gICAgICByZXF1ZXN0LnRyYW5zYWN0aW9uID0gdHJhbnNhY3Rpb247XG4gICAgICB0cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICAgIGNvbm5lY3Rpb24uX3Jhd0RhdGFiYXNlLnZlcnNpb24gPSBvbGRWZXJzaW9uO1xuICAgICAgICBjb25uZWN0aW9uLnZlcnNpb24gPSBvbGRWZXJzaW9uO1xuICAgICAgfSk7XG5cbiAgICAgIC8vIFNldCB0cmFuc2FjdGlvbuKAmXMgc3RhdGUgdG8gYWN0aXZlLlxuICAgICAgdHJhbnNhY3Rpb24uX3N0YXRlID0gXCJhY3RpdmVcIjtcblxuICAgICAgLy8gTGV0IGRpZFRocm93IGJlIHRoZSByZXN1bHQgb2YgZmlyaW5nIGEgdmVyc2lvbiBjaGFuZ2UgZXZlbnQgbmFtZWQgdXBncmFkZW5lZWRlZCBhdCByZXF1ZXN0IHdpdGggb2xkIHZlcnNpb24gYW5kIHZlcnNpb24uXG4gICAgICBjb25zdCBldmVudCA9IG5ldyBGREJWZXJzaW9uQ2hhbmdlRXZlbnQoXCJ1cGdyYWRlbmVlZGVkXCIsIHtcbiAgICAgICAgbmV3VmVyc2lvbjogdmVyc2lvbixcbiAgICAgICAgb2xkVmVyc2lvblxuICAgICAgfSk7XG4gICAgICBsZXQgZGlkVGhyb3cgPSBmYWxzZTtcbiAgICAgIHRyeSB7XG4gICAgICAgIHJlcXVlc3QuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICB9IGNhdGNoIChfZXJyKSB7XG4gICAgICAgIGRpZFRocm93ID0gdHJ1ZTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGNvbmNsdWRlVXBncmFkZSA9ICgpID0+IHtcbiAgICAgICAgLy8gSWYgdHJhbnNhY3Rpb27igJlzIHN0YXRlIGlzIGFjdGl2ZSwgdGhlbjpcbiAgICAgICAgaWYgKHRyYW5zYWN0aW9uLl9zdGF0ZSA9PT0gXCJhY3RpdmVcIikge1xuICAgICAgICAgIC8vIFNldCB0cmFuc2FjdGlvbuKAmXMgc3RhdGUgdG8gaW5hY3RpdmUuXG4gICAgICAgICAgdHJhbnNhY3Rpb24uX3N0YXRlID0gXCJpbmFjdGl2ZVwiO1xuICAgICAgICAgIGlmIChkaWRUaHJvdykge1xuICAgICAgICAgICAgLy8gSWYgZGlkVGhyb3cgaXMgdHJ1ZSwgcnVuIGFib3J0IGEgdHJhbnNhY3Rpb24gd2l0aCB0cmFuc2FjdGlvbiBhbmQgYSBuZXdseSBjcmVhdGVkIFwiQWJvcnRFcnJvclwiIERPTUV4Y2VwdGlvbi5cbiAgICAgICAgICAgIHRyYW5zYWN0aW9uLl9hYm9ydChcIkFib3J0RXJyb3JcIik7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICB9O1xuXG4gICAgICAvLyBUaGUgXCJ1cGdyYWRlIGEgZGF0YWJhc2VcIiBzdGVwcyBhcmUgc3VwcG9zZWQgdG8gcnVuIGFzIGEgZGF0YWJhc2UgdGFzayBvbiB0aGUgZGF0YWJhc2UgYWNjZXNzIHRhc2sgc291cmNlXG4gICAgICAvLyAoaS5lLiBvZmYgdGhlIG1haW4gdGhyZWFkKSwgYnV0IHNpbmNlIHdlJ3JlIGFjdHVhbGx5IHJ1bm5pbmcgb24gdGhlIG1haW4gdGhyZWFkLCB3ZSBoYXZlIHRvIGJlIHRyaWNreTpcbiAgICAgIC8vIDEuIElmIGFueSBgdXBncmFkZW5lZWRlZGAgZXZlbnQgaGFuZGxlcnMgZXJyb3JlZCwgYWJvcnQgc3luY2hyb25vdXNseVxuICAgICAgLy8gMi4gRWxzZSB5aWVsZCB0byBhbGxvdyBhbnkgbWljcm90YXNrcyB0byBydW4gaW4gcmVzcG9uc2UgdG8gdGhhdCBldmVudFxuICAgICAgaWYgKGRpZFRocm93KSB7XG4gICAgICAgIGNvbmNsdWRlVXBncmFkZSgpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgcXVldWVUYXNrKGNvbmNsdWRlVXBncmFkZSk7XG4gICAgICB9XG4gICAgICB0cmFuc2FjdGlvbi5fcHJpb3JpdGl6ZWRMaXN0ZW5lcnMuc2V0KFwiZXJyb3JcIiwgKCkgPT4ge1xuICAgICAgICBjb25uZWN0aW9uLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uID0gZmFsc2U7XG4gICAgICAgIGNvbm5lY3Rpb24uX29sZFZlcnNpb24gPSB1bmRlZmluZWQ7XG4gICAgICAgIC8vIHRocm93IGFyZ3VtZW50c1swXS50YXJnZXQuZXJyb3I7XG4gICAgICAgIC8vIGNvbnNvbGUubG9nKFwiZXJyb3IgaW4gdmVyc2lvbmNoYW5nZSB0cmFuc2FjdGlvbiAtIG5vdCBzdXJlIGlmIGFueXRoaW5nIG5lZWRzIHRvIGJlIGRvbmUgaGVyZVwiLCBlLnRhcmdldC5lcnJvci5uYW1lKTtcbiAgICAgIH0pO1xuICAgICAgdHJhbnNhY3Rpb24uX3ByaW9yaXRpemVkTGlzdGVuZXJzLnNldChcImFib3J0XCIsICgpID0+IHtcbiAgICAgICAgY29ubmVjdGlvbi5fcnVubmluZ1ZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbiA9IGZhbHNlO1xuICAgICAgICBjb25uZWN0aW9uLl9vbGRWZXJzaW9uID0gdW5kZWZpbmVkO1xuICAgICAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgICAgIC8vIFJlc2V0IHRyYW5zYWN0aW9uIGluIGEgdGljayBhZnRlciBvbmFib3J0ICh1cGdyYWRlLXRyYW5zYWN0aW9uLWxpZmVjeWNsZS11c2VyLWFib3J0ZWQuYW55KVxuICAgICAgICAgIHJlcXVlc3QudHJhbnNhY3Rpb24gPSBudWxsO1xuICAgICAgICAgIGNiKG5ldyBBYm9ydEVycm9yKCkpO1xuICAgICAgICB9KTtcbiAgICAgIH0pO1xuICAgICAgdHJhbnNhY3Rpb24uX3ByaW9yaXRpemVkTGlzdGVuZXJzLnNldChcImNvbXBsZXRlXCIsICgpID0+IHtcbiAgICAgICAgY29ubmVjdGlvbi5fcnVubmluZ1ZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbiA9IGZhbHNlO1xuICAgICAgICBjb25uZWN0aW9uLl9vbGRWZXJzaW9uID0gdW5kZWZpbmVkO1xuICAgICAgICAvLyBMZXQgb3RoZXIgY29tcGxldGUgZXZlbnQgaGFuZGxlcnMgcnVuIGJlZm9yZSBjb250aW51aW5nXG4gICAgICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICAgICAgLy8gUmVzZXQgdHJhbnNhY3Rpb24gaW4gYSB0aWNrIGFmdGVyIG9uY29tcGxldGUgKHVwZ3JhZGUtdHJhbnNhY3Rpb24tbGlmZWN5Y2xlLWNvbW1pdHRlZC5hbnkuanMpXG4gICAgICAgICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IG51bGw7XG4gICAgICAgICAgaWYgKGNvbm5lY3Rpb24uX2Nsb3NlUGVuZGluZykge1xuICAgICAgICAgICAgY2IobmV3IEFib3J0RXJyb3IoKSk7XG4gICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIGNiKG51bGwpO1xuICAgICAgICAgIH1cbiAgICAgICAgfSk7XG4gICAgICB9KTtcbiAgICB9O1xuICAgIHdhaXRGb3JPdGhlcnNDbG9zZWQoKTtcbiAgfSk7XG59O1xuXG4vLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNvcGVuaW5nXG5jb25zdCBvcGVuRGF0YWJhc2UgPSAoZGF0YWJhc2VzLCBjb25uZWN0aW9uUXVldWVzLCBuYW1lLCB2ZXJzaW9uLCByZXF1ZXN0LCBjYikgPT4ge1xuICBjb25zdCBvcGVuREJUYXNrID0gKCkgPT4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZShyZXNvbHZlID0+IHtcbiAgICAgIGNvbnN0IG9uQ29tcGxldGUgPSBlcnIgPT4ge1xuICAgICAgICB0cnkge1xuICAgICAgICAgIGlmIChlcnIpIHtcbiAgICAgICAgICAgIC8vIERPIFRISVMgSEVSRTogZW5zdXJlIHRoYXQgY29ubmVjdGlvbiBpcyBjbG9zZWQgYnkgcnVubmluZyB0aGUgc3RlcHMgZm9yIGNsb3NpbmcgYSBkYXRhYmFzZSBjb25uZWN0aW9uIGJlZm9yZSB0aGVzZVxuICAgICAgICAgICAgLy8gc3RlcHMgYXJlIGFib3J0ZWQuXG4gICAgICAgICAgICBjYihlcnIpO1xuICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICBjYihudWxsLCBjb25uZWN0aW9uKTtcbiAgICAgICAgICB9XG4gICAgICAgIH0gZmluYWxseSB7XG4gICAgICAgICAgcmVzb2x2ZSgpO1xuICAgICAgICB9XG4gICAgICB9O1xuXG4gICAgICAvLyBMZXQgZGIgYmUgdGhlIGRhdGFiYXNlIG5hbWVkIG5hbWUgaW4gc3RvcmFnZUtleSwgb3IgbnVsbCBvdGhlcndpc2UuXG4gICAgICBsZXQgZGIgPSBkYXRhYmFzZXMuZ2V0KG5hbWUpO1xuICAgICAgaWYgKGRiID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgLy8gSWYgZGIgaXMgbnVsbCwgbGV0IGRiIGJlIGEgbmV3IGRhdGFiYXNlIHdpdGggbmFtZSBgbmFtZWAsIHZlcnNpb24gMCAoemVybyksIGFuZCB3aXRoIG5vIG9iamVjdCBzdG9yZXMuXG4gICAgICAgIGRiID0gbmV3IERhdGFiYXNlKG5hbWUsIDApO1xuICAgICAgICBkYXRhYmFzZXMuc2V0KG5hbWUsIGRiKTtcbiAgICAgIH1cblxuICAgICAgLy8gSWYgdmVyc2lvbiBpcyB1bmRlZmluZWQsIGxldCB2ZXJzaW9uIGJlIDEgaWYgZGIgaXMgbnVsbCwgb3IgZGLigJlzIHZlcnNpb24gb3RoZXJ3aXNlLlxuICAgICAgaWYgKHZlcnNpb24gPT09IHVuZGVmaW5lZCkge1xuICAgICAgICB2ZXJzaW9uID0gZGIudmVyc2lvbiAhPT0gMCA/IGRiLnZlcnNpb24gOiAxO1xuICAgICAgfVxuXG4gICAgICAvLyBJZiBkYuKAmXMgdmVyc2lvbiBpcyBncmVhdGVyIHRoYW4gdmVyc2lvbiwgcmV0dXJuIGEgbmV3bHkgY3JlYXRlZCBcIlZlcnNpb25FcnJvclwiIERPTUV4Y2VwdGlvbiBhbmQgYWJvcnQgdGhlc2Ugc3RlcHMuXG4gICAgICBpZiAoZGIudmVyc2lvbiA+IHZlcnNpb24pIHtcbiAgICAgICAgcmV0dXJuIG9uQ29tcGxldGUobmV3IFZlcnNpb25FcnJvcigpKTtcbiAgICAgIH1cblxuICAgICAgLy8gTGV0IGNvbm5lY3Rpb24gYmUgYSBuZXcgY29ubmVjdGlvbiB0byBkYi5cbiAgICAgIGNvbnN0IGNvbm5lY3Rpb24gPSBuZXcgRkRCRGF0YWJhc2UoZGIpO1xuXG4gICAgICAvLyBJZiBkYuKAmXMgdmVyc2lvbiBpcyBsZXNzIHRoYW4gdmVyc2lvbiwgdGhlbjpcbiAgICAgIGlmIChkYi52ZXJzaW9uIDwgdmVyc2lvbikge1xuICAgICAgICAvLyAocnVuIGEgdmVyc2lvbiBjaGFuZ2UgdHJhbnNhY3Rpb24gYW5kIHJlc29sdmUgc28gdGhhdCB0aGUgbmV4dCBwcm9taXNlIGluIHRoZSBxdWV1ZSB3aWxsIGV4ZWN1dGUpXG4gICAgICAgIHJ1blZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbihjb25uZWN0aW9uLCB2ZXJzaW9uLCByZXF1ZXN0LCBlcnIgPT4ge1xuICAgICAgICAgIG9uQ29tcGxldGUoZXJyKTtcbiAgICAgICAgfSk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBvbkNvbXBsZXRlKG51bGwpO1xuICAgICAgfVxuICAgIH0pO1xuICB9O1xuICBydW5UYXNrSW5Db25uZWN0aW9uUXVldWUoY29ubmVjdGlvblF1ZXVlcywgbmFtZSwgb3BlbkRCVGFzayk7XG59O1xuY2xhc3MgRkRCRmFjdG9yeSB7XG4gIF9kYXRhYmFzZXMgPSBuZXcgTWFwKCk7XG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2Nvbm5lY3Rpb24tcXVldWVcbiAgX2Nvbm5lY3Rpb25RdWV1ZXMgPSBuZXcgTWFwKCk7IC8vIHByb21pc2UgY2hhaW4gYXMgbGlnaHR3ZWlnaHQgRklGTyB0YXNrIHF1ZXVlXG5cbiAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYmZhY3RvcnktY21wXG4gIGNtcChmaXJzdCwgc2Vjb25kKSB7XG4gICAgdmFsaWRhdGVSZXF1aXJlZEFyZ3VtZW50cyhhcmd1bWVudHMubGVuZ3RoLCAyLCBcIklEQkZhY3RvcnkuY21wXCIpO1xuICAgIHJldHVybiBjbXAoZmlyc3QsIHNlY29uZCk7XG4gIH1cblxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiZmFjdG9yeS1kZWxldGVkYXRhYmFzZVxuICBkZWxldGVEYXRhYmFzZShuYW1lKSB7XG4gICAgdmFsaWRhdGVSZXF1aXJlZEFyZ3VtZW50cyhhcmd1bWVudHMubGVuZ3RoLCAxLCBcIklEQkZhY3RvcnkuZGVsZXRlRGF0YWJhc2VcIik7XG4gICAgY29uc3QgcmVxdWVzdCA9IG5ldyBGREJPcGVuREJSZXF1ZXN0KCk7XG4gICAgcmVxdWVzdC5zb3VyY2UgPSBudWxsO1xuICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICBkZWxldGVEYXRhYmFzZSh0aGlzLl9kYXRhYmFzZXMsIHRoaXMuX2Nvbm5lY3Rpb25RdWV1ZXMsIG5hbWUsIHJlcXVlc3QsIChlcnIsIG9sZFZlcnNpb24pID0+IHtcbiAgICAgICAgaWYgKGVycikge1xuICAgICAgICAgIHJlcXVlc3QuZXJyb3IgPSBuZXcgRE9NRXhjZXB0aW9uKGVyci5tZXNzYWdlLCBlcnIubmFtZSk7XG4gICAgICAgICAgcmVxdWVzdC5yZWFkeVN0YXRlID0gXCJkb25lXCI7XG4gICAgICAgICAgY29uc3QgZXZlbnQgPSBuZXcgRmFrZUV2ZW50KFwiZXJyb3JcIiwge1xuICAgICAgICAgICAgYnViYmxlczogdHJ1ZSxcbiAgICAgICAgICAgIGNhbmNlbGFibGU6IHRydWVcbiAgICAgICAgICB9KTtcbiAgICAgICAgICBldmVudC5ldmVudFBhdGggPSBbXTtcbiAgICAgICAgICByZXF1ZXN0LmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICByZXF1ZXN0LnJlc3VsdCA9IHVuZGVmaW5lZDtcbiAgICAgICAgcmVxdWVzdC5yZWFkeVN0YXRlID0gXCJkb25lXCI7XG4gICAgICAgIGNvbnN0IGV2ZW50MiA9IG5ldyBGREJWZXJzaW9uQ2hhbmdlRXZlbnQoXCJzdWNjZXNzXCIsIHtcbiAgICAgICAgICBuZXdWZXJzaW9uOiBudWxsLFxuICAgICAgICAgIG9sZFZlcnNpb25cbiAgICAgICAgfSk7XG4gICAgICAgIHJlcXVlc3QuZGlzcGF0Y2hFdmVudChldmVudDIpO1xuICAgICAgfSk7XG4gICAgfSk7XG4gICAgcmV0dXJuIHJlcXVlc3Q7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCRmFjdG9yeS1vcGVuLUlEQk9wZW5EQlJlcXVlc3QtRE9NU3RyaW5nLW5hbWUtdW5zaWduZWQtbG9uZy1sb25nLXZlcnNpb25cbiAgb3BlbihuYW1lLCB2ZXJzaW9uKSB7XG4gICAgdmFsaWRhdGVSZXF1aXJlZEFyZ3VtZW50cyhhcmd1bWVudHMubGVuZ3RoLCAxLCBcIklEQkZhY3Rvcnkub3BlblwiKTtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCA+IDEgJiYgdmVyc2lvbiAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAvLyBCYXNlZCBvbiBzcGVjLCBub3Qgc3VyZSB3aHkgXCJNQVhfU0FGRV9JTlRFR0VSXCIgaW5zdGVhZCBvZiBcInVuc2lnbmVkIGxvbmcgbG9uZ1wiLCBidXQgaXQncyBuZWVkZWQgdG8gcGFzc1xuICAgICAgLy8gdGVzdHNcbiAgICAgIHZlcnNpb24gPSBlbmZvcmNlUmFuZ2UodmVyc2lvbiwgXCJNQVhfU0FGRV9JTlRFR0VSXCIpO1xuICAgIH1cbiAgICBpZiAodmVyc2lvbiA9PT0gMCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcihcIkRhdGFiYXNlIHZlcnNpb24gY2Fubm90IGJlIDBcIik7XG4gICAgfVxuICAgIGNvbnN0IHJlcXVlc3QgPSBuZXcgRkRCT3BlbkRCUmVxdWVzdCgpO1xuICAgIHJlcXVlc3Quc291cmNlID0gbnVsbDtcbiAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgb3BlbkRhdGFiYXNlKHRoaXMuX2RhdGFiYXNlcywgdGhpcy5fY29ubmVjdGlvblF1ZXVlcywgbmFtZSwgdmVyc2lvbiwgcmVxdWVzdCwgKGVyciwgY29ubmVjdGlvbikgPT4ge1xuICAgICAgICBpZiAoZXJyKSB7XG4gICAgICAgICAgcmVxdWVzdC5yZXN1bHQgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgcmVxdWVzdC5yZWFkeVN0YXRlID0gXCJkb25lXCI7XG4gICAgICAgICAgcmVxdWVzdC5lcnJvciA9IG5ldyBET01FeGNlcHRpb24oZXJyLm1lc3NhZ2UsIGVyci5uYW1lKTtcbiAgICAgICAgICBjb25zdCBldmVudCA9IG5ldyBGYWtlRXZlbnQoXCJlcnJvclwiLCB7XG4gICAgICAgICAgICBidWJibGVzOiB0cnVlLFxuICAgICAgICAgICAgY2FuY2VsYWJsZTogdHJ1ZVxuICAgICAgICAgIH0pO1xuICAgICAgICAgIGV2ZW50LmV2ZW50UGF0aCA9IFtdO1xuICAgICAgICAgIHJlcXVlc3QuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIHJlcXVlc3QucmVzdWx0ID0gY29ubmVjdGlvbjtcbiAgICAgICAgcmVxdWVzdC5yZWFkeVN0YXRlID0gXCJkb25lXCI7XG4gICAgICAgIGNvbnN0IGV2ZW50MiA9IG5ldyBGYWtlRXZlbnQoXCJzdWNjZXNzXCIpO1xuICAgICAgICBldmVudDIuZXZlbnRQYXRoID0gW107XG4gICAgICAgIHJlcXVlc3QuZGlzcGF0Y2hFdmVudChldmVudDIpO1xuICAgICAgfSk7XG4gICAgfSk7XG4gICAgcmV0dXJuIHJlcXVlc3Q7XG4gIH1cblxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiZmFjdG9yeS1kYXRhYmFzZXNcbiAgZGF0YWJhc2VzKCkge1xuICAgIHJldHVybiBQcm9taXNlLnJlc29sdmUoQXJyYXkuZnJvbSh0aGlzLl9kYXRhYmFzZXMuZW50cmllcygpLCAoW25hbWUsIGRhdGFiYXNlXSkgPT4ge1xuICAgICAgY29uc3QgYWN0aXZlVmVyc2lvbkNoYW5nZUNvbm5lY3Rpb24gPSBkYXRhYmFzZS5jb25uZWN0aW9ucy5maW5kKGNvbm5lY3Rpb24gPT4gY29ubmVjdGlvbi5fcnVubmluZ1ZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbik7XG4gICAgICAvLyBJZiBhIHZlcnNpb25jaGFuZ2UgaXMgaW4gcHJvZ3Jlc3MsIHJlcG9ydCB0aGUgb2xkIHZlcnNpb24uIFNlZSBgZ2V0LWRhdGFiYXNlcy5hbnkuanNgIHRlc3Q6XG4gICAgICAvLyBcIlRoZSByZXN1bHQgb2YgZGF0YWJhc2VzKCkgc2hvdWxkIGNvbnRhaW4gdGhlIHZlcnNpb25zIG9mIGRhdGFiYXNlcyBhdCB0aGUgdGltZSBvZiBjYWxsaW5nLFxuICAgICAgLy8gcmVnYXJkbGVzcyBvZiB2ZXJzaW9uY2hhbmdlIHRyYW5zYWN0aW9ucyBjdXJyZW50bHkgcnVubmluZy5cIlxuICAgICAgY29uc3QgdmVyc2lvbiA9IGFjdGl2ZVZlcnNpb25DaGFuZ2VDb25uZWN0aW9uID8gYWN0aXZlVmVyc2lvbkNoYW5nZUNvbm5lY3Rpb24uX29sZFZlcnNpb24gOiBkYXRhYmFzZS52ZXJzaW9uO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgbmFtZSxcbiAgICAgICAgdmVyc2lvblxuICAgICAgfTtcbiAgICB9KS5maWx0ZXIoKHtcbiAgICAgIHZlcnNpb25cbiAgICB9KSA9PiB7XG4gICAgICAvLyBJZ25vcmUgbmV3bHktY3JlYXRlZCBEQnMgd2l0aCBhY3RpdmUgdmVyc2lvbmNoYW5nZSB0cmFuc2FjdGlvbnMuIFNlZSBgZ2V0LWRhdGFiYXNlcy5hbnkuanNgIHRlc3Q6XG4gICAgICAvLyBcIlRoZSByZXN1bHQgb2YgZGF0YWJhc2VzKCkgc2hvdWxkIGJlIG9ubHkgdGhvc2UgZGF0YWJhc2VzIHdoaWNoIGhhdmUgYmVlbiBjcmVhdGVkIGF0IHRoZVxuICAgICAgLy8gdGltZSBvZiBjYWxsaW5nLCByZWdhcmRsZXNzIG9mIHZlcnNpb25jaGFuZ2UgdHJhbnNhY3Rpb25zIGN1cnJlbnRseSBydW5uaW5nLlwiXG4gICAgICByZXR1cm4gdmVyc2lvbiA+IDA7XG4gICAgfSkpO1xuICB9XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJGYWN0b3J5XCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQkZhY3Rvcnk7IiwgImltcG9ydCBGREJGYWN0b3J5IGZyb20gXCIuL0ZEQkZhY3RvcnkuanNcIjtcbmNvbnN0IGZha2VJbmRleGVkREIgPSBuZXcgRkRCRmFjdG9yeSgpO1xuZXhwb3J0IGRlZmF1bHQgZmFrZUluZGV4ZWREQjsiLCAiLyoqIEEgc21hbGwgd29ybGQgYXJvdW5kIHRoZSBqb3VybmFsOiBhIGRhdGFiYXNlIHRoYXQgY2FuIGJlIGxvc3QsIGEgc2hlbGYgdGhhdCBzdGF5cywgYSBub2RlIHVwc3RyZWFtIHRoYXQgY2FuIGZvcmdldC4gKi9cblxuaW1wb3J0IHsgSURCRmFjdG9yeSwgSURCS2V5UmFuZ2UgfSBmcm9tIFwiZmFrZS1pbmRleGVkZGJcIjtcbmltcG9ydCB7IGdlbmVzaXMsIGxpbmsgfSBmcm9tIFwiLi4va2l0L2tlcm5lbC9lbnRyeS50c1wiO1xuaW1wb3J0IHsgZGVjb2RlUnVucyB9IGZyb20gXCIuLi9raXQva2VybmVsL3J1bnMudHNcIjtcbmltcG9ydCB7IGZpbGwgfSBmcm9tIFwiLi4va2l0L3NoYXBlLnRzXCI7XG5pbXBvcnQgeyBDYXNoTW92ZWQgfSBmcm9tIFwiLi4va2l0L3NoYXBlcy90aWxsLnRzXCI7XG5pbXBvcnQgeyB0eXBlIERvbmUsIEpvdXJuYWwsIHR5cGUgU3Vycm91bmRpbmdzLCBzYWlkIH0gZnJvbSBcIi4uL3RpbGwvam91cm5hbC50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaGVsZiB9IGZyb20gXCIuLi90aWxsL2pvdXJuYWwvc2hlbGYudHNcIjtcbmltcG9ydCB7IHR5cGUgQXNrLCB0eXBlIFJvdW5kLCBwdXNoUm91bmQgfSBmcm9tIFwiLi4vdGlsbC9qb3VybmFsL3RhbGsudHNcIjtcblxuZXhwb3J0IGNsYXNzIE1lbW9yeVNoZWxmIGltcGxlbWVudHMgU2hlbGYge1xuICByZWFkb25seSBmaWxlcyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIGZ1bGwgPSBmYWxzZTtcblxuICBhc3luYyBuYW1lcygpOiBQcm9taXNlPHN0cmluZ1tdPiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLmZpbGVzLmtleXMoKV07XG4gIH1cbiAgYXN5bmMgcmVhZChuYW1lOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz4ge1xuICAgIHJldHVybiB0aGlzLmZpbGVzLmdldChuYW1lKSA/PyBcIlwiO1xuICB9XG4gIGFzeW5jIHdyaXRlKG5hbWU6IHN0cmluZywgdGV4dDogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgaWYgKHRoaXMuZnVsbCkgdGhyb3cgbmV3IEVycm9yKFwibm8gcm9vbVwiKTtcbiAgICB0aGlzLmZpbGVzLnNldChuYW1lLCB0ZXh0KTtcbiAgfVxuICBhc3luYyByZW1vdmUobmFtZTogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgdGhpcy5maWxlcy5kZWxldGUobmFtZSk7XG4gIH1cbn1cblxuLyoqIEEgbm9kZSB1cHN0cmVhbSBhcyBgbGFuY2FyL2tlcm5lbC9tZXJnZS5weWAgYmVoYXZlczogZ2FwcywgZm9ya3MsIGtub3duIGVudHJpZXMsIGhlYWRzLiAqL1xuZXhwb3J0IGNsYXNzIFVwc3RyZWFtIHtcbiAgbmFtZSA9IFwidG9rb1wiO1xuICByb2xlID0gXCJzaG9wXCI7XG4gIHJlYWRvbmx5IHRlbmFudCA9IFwid2FydW5nXCI7XG4gIHJlYWRvbmx5IGNoYWlucyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmdbXT4oKTtcbiAgcmVhZG9ubHkgYXNrZWQ6IEFza1tdID0gW107XG4gIC8qKiBIb3cgbWFueSBtb3JlIHJlcXVlc3RzIGdldCB0aHJvdWdoLiAqL1xuICBsYXN0cyA9IE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcblxuICBhc3luYyBhbnN3ZXIoYXNrOiBBc2spOiBQcm9taXNlPHVua25vd24+IHtcbiAgICB0aGlzLmFza2VkLnB1c2goYXNrKTtcbiAgICBpZiAodGhpcy5sYXN0cyA8PSAwKSB0aHJvdyBuZXcgRXJyb3IoXCJ0aGUgbGluZSBpcyBnb25lXCIpO1xuICAgIHRoaXMubGFzdHMgLT0gMTtcbiAgICBpZiAoYXNrLnBhdGggPT09IFwiL3N5bmMvaGVsbG9cIikgcmV0dXJuIHRoaXMuaGVsbG8oSlNPTi5wYXJzZShhc2suYm9keSkpO1xuICAgIGNvbnN0IHJ1bnMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJ1biBvZiBkZWNvZGVSdW5zKGFzay5ib2R5KSkgcnVucy5wdXNoKGF3YWl0IHRoaXMudGFrZShydW4pKTtcbiAgICByZXR1cm4geyBydW5zIH07XG4gIH1cblxuICBwcml2YXRlIGFzeW5jIGhlbGxvKGFza2VkOiB7IGhlYWRzOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+IH0pOiBQcm9taXNlPHVua25vd24+IHtcbiAgICBjb25zdCBoZWFkczogUmVjb3JkPHN0cmluZywgW251bWJlciwgc3RyaW5nXT4gPSB7fTtcbiAgICBmb3IgKGNvbnN0IG9yaWdpbiBvZiBPYmplY3Qua2V5cyhhc2tlZC5oZWFkcykpIHtcbiAgICAgIGNvbnN0IGNoYWluID0gdGhpcy5jaGFpbnMuZ2V0KG9yaWdpbik7XG4gICAgICBpZiAoY2hhaW4pIGhlYWRzW29yaWdpbl0gPSBbY2hhaW4ubGVuZ3RoLCBhd2FpdCB0aGlzLmhhc2gob3JpZ2luLCBjaGFpbi5sZW5ndGgpXTtcbiAgICB9XG4gICAgcmV0dXJuIHsgbm9kZTogdGhpcy5uYW1lLCByb2xlOiB0aGlzLnJvbGUsIHdhbGxfbXM6IDVfMDAwLCBoZWFkcyB9O1xuICB9XG5cbiAgcHJpdmF0ZSBhc3luYyB0YWtlKHJ1bjogeyBvcmlnaW46IHN0cmluZzsgZmlyc3Q6IG51bWJlcjsgcHJldjogc3RyaW5nOyB0ZXh0czogcmVhZG9ubHkgc3RyaW5nW10gfSk6IFByb21pc2U8dW5rbm93bj4ge1xuICAgIGNvbnN0IGNoYWluID0gdGhpcy5jaGFpbnMuZ2V0KHJ1bi5vcmlnaW4pID8/IFtdO1xuICAgIGNvbnN0IHRvbGQgPSBhc3luYyAod2hhdDogc3RyaW5nLCBtb3JlID0ge30pID0+IHtcbiAgICAgIHJldHVybiB7IG9yaWdpbjogcnVuLm9yaWdpbiwgc2FpZDogd2hhdCwgc2VxOiBjaGFpbi5sZW5ndGgsIGhhc2g6IGF3YWl0IHRoaXMuaGFzaChydW4ub3JpZ2luLCBjaGFpbi5sZW5ndGgpLCAuLi5tb3JlIH07XG4gICAgfTtcbiAgICBpZiAocnVuLmZpcnN0ID4gY2hhaW4ubGVuZ3RoICsgMSkgcmV0dXJuIHRvbGQoXCJnYXBcIik7XG4gICAgaWYgKChhd2FpdCB0aGlzLmhhc2gocnVuLm9yaWdpbiwgcnVuLmZpcnN0IC0gMSkpICE9PSBydW4ucHJldikgcmV0dXJuIHRvbGQoXCJmb3JrXCIsIHsgZm9ya19hdDogTWF0aC5tYXgoMSwgcnVuLmZpcnN0IC0gMSkgfSk7XG4gICAgZm9yIChjb25zdCBbcGxhY2UsIHRleHRdIG9mIHJ1bi50ZXh0cy5lbnRyaWVzKCkpIHtcbiAgICAgIGNvbnN0IHNlcSA9IHJ1bi5maXJzdCArIHBsYWNlO1xuICAgICAgY29uc3Qga25vd24gPSBjaGFpbltzZXEgLSAxXTtcbiAgICAgIGlmIChrbm93biAhPT0gdW5kZWZpbmVkICYmIGtub3duICE9PSB0ZXh0KSByZXR1cm4gdG9sZChcImZvcmtcIiwgeyBmb3JrX2F0OiBzZXEgfSk7XG4gICAgICBpZiAoa25vd24gPT09IHVuZGVmaW5lZCkgY2hhaW4ucHVzaCh0ZXh0KTtcbiAgICB9XG4gICAgdGhpcy5jaGFpbnMuc2V0KHJ1bi5vcmlnaW4sIGNoYWluKTtcbiAgICByZXR1cm4gdG9sZChcIm9rXCIpO1xuICB9XG5cbiAgYXN5bmMgaGFzaChvcmlnaW46IHN0cmluZywgc2VxOiBudW1iZXIpOiBQcm9taXNlPHN0cmluZz4ge1xuICAgIGxldCBoYXNoID0gYXdhaXQgZ2VuZXNpcyh0aGlzLnRlbmFudCwgb3JpZ2luKTtcbiAgICBmb3IgKGNvbnN0IHRleHQgb2YgKHRoaXMuY2hhaW5zLmdldChvcmlnaW4pID8/IFtdKS5zbGljZSgwLCBzZXEpKSBoYXNoID0gYXdhaXQgbGluayhoYXNoLCB0ZXh0KTtcbiAgICByZXR1cm4gaGFzaDtcbiAgfVxuXG4gIGFsbCgpOiB7IG9yaWdpbjogc3RyaW5nOyBub3RlOiBzdHJpbmc7IGNhdXNlOiBzdHJpbmcgfVtdIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuY2hhaW5zLnZhbHVlcygpXS5mbGF0KCkubWFwKCh0ZXh0KSA9PiB7XG4gICAgICBjb25zdCBlbnRyeSA9IEpTT04ucGFyc2UodGV4dCk7XG4gICAgICByZXR1cm4geyBvcmlnaW46IGVudHJ5Lm9yaWdpbiwgbm90ZTogZW50cnkuYm9keS5ub3RlID8/IFwiXCIsIGNhdXNlOiBlbnRyeS5jYXVzZSA/PyBcIlwiIH07XG4gICAgfSk7XG4gIH1cbn1cblxuZXhwb3J0IGNsYXNzIERldmljZSB7XG4gIGlkYiA9IG5ldyBJREJGYWN0b3J5KCk7XG4gIHNoZWxmID0gbmV3IE1lbW9yeVNoZWxmKCk7XG4gIHdhbGxNcyA9IDFfMDAwO1xuICBrZXB0ID0gNTAwO1xuXG4gIGFyb3VuZCgpOiBTdXJyb3VuZGluZ3Mge1xuICAgIHJldHVybiB7IGlkYjogdGhpcy5pZGIsIGtleVJhbmdlOiBJREJLZXlSYW5nZSwgd2FsbDogKCkgPT4gKHRoaXMud2FsbE1zICs9IDcpLCBzaGVsZjogdGhpcy5zaGVsZiwga2VwdDogdGhpcy5rZXB0IH07XG4gIH1cblxuICBvcGVuKCk6IFByb21pc2U8Sm91cm5hbD4ge1xuICAgIHJldHVybiBKb3VybmFsLm9wZW4oXCJsYW5jYXJcIiwgXCJ3YXJ1bmdcIiwgXCJkMVwiLCB0aGlzLmFyb3VuZCgpKTtcbiAgfVxufVxuXG4vKiogT25lIHdpc2ggd2l0aCBhcyBtYW55IGZhY3RzIGFzIHRleHRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5vdGUoam91cm5hbDogSm91cm5hbCwgdGV4dHM6IHN0cmluZyB8IHJlYWRvbmx5IHN0cmluZ1tdLCBrZXkgPSBcIlwiKTogUHJvbWlzZTxEb25lPiB7XG4gIGNvbnN0IGFib3V0ID0geyBicmFuY2g6IFwiYjFcIiwgdGlsbDogXCJLMVwiLCBidXNpbmVzc19kYXk6IFwiMjAyNi0xMS0yMVwiLCBhbW91bnQ6IDEsIHJlYXNvbjogXCJ1amlcIiB9O1xuICByZXR1cm4gam91cm5hbC5hcHBlbmQoeyBhY3RvcjogXCJwMVwiLCBrZXkgfSwgKG1pbnQpID0+XG4gICAgW3RleHRzXS5mbGF0KCkubWFwKCh0ZXh0KSA9PiBzYWlkKENhc2hNb3ZlZCwgZmlsbChDYXNoTW92ZWQsIHsgLi4uYWJvdXQsIHNoaWZ0OiBtaW50Lm5ld0lkKCksIG5vdGU6IHRleHQgfSkpKSxcbiAgKTtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJvdW5kKGpvdXJuYWw6IEpvdXJuYWwsIHVwc3RyZWFtOiBVcHN0cmVhbSk6IFByb21pc2U8Um91bmQ+IHtcbiAgY29uc3QgdGFsayA9IHB1c2hSb3VuZChqb3VybmFsKTtcbiAgbGV0IHN0ZXAgPSBhd2FpdCB0YWxrLm5leHQoKTtcbiAgd2hpbGUgKCFzdGVwLmRvbmUpIHN0ZXAgPSBhd2FpdCB0YWxrLm5leHQoYXdhaXQgdXBzdHJlYW0uYW5zd2VyKHN0ZXAudmFsdWUpKTtcbiAgcmV0dXJuIHN0ZXAudmFsdWU7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7O0FBaURPLFNBQVMsTUFBWSxNQUFjLFFBQTBCLEtBQXVCO0FBQ3pGLFNBQU8sRUFBRSxNQUFNLFFBQVEsSUFBSTtBQUM3QjtBQUVPLFNBQVMsVUFBZ0IsTUFBYyxRQUEwQixLQUFVQSxPQUE2QjtBQUM3RyxTQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUssR0FBR0EsTUFBSztBQUN0QztBQWNPLFNBQVMsS0FBVyxJQUFpQkMsUUFBYTtBQUN2RCxTQUFPLFdBQVcsSUFBSUEsUUFBTyxFQUFFO0FBQ2pDO0FBR08sU0FBUyxLQUFXLElBQWlCLE1BQWtCO0FBQzVELFNBQU8sV0FBVyxJQUFJLE1BQU0sRUFBRTtBQUNoQztBQUdPLFNBQVMsTUFBWSxJQUFpQixPQUFrQjtBQUM3RCxTQUFPLFlBQVksSUFBSSxLQUFnQztBQUN6RDtBQUdPLFNBQVMsVUFBZ0IsSUFBcUIsT0FBa0I7QUFDckUsTUFBSSxHQUFHLFlBQVksS0FBTSxPQUFNLElBQUksTUFBTSxHQUFHLEdBQUcsSUFBSSwwQkFBMEI7QUFDN0UsU0FBTyxVQUFVLEdBQUcsU0FBUyxLQUFLO0FBQ3BDO0FBR08sU0FBUyxRQUFjLElBQXFCLE9BQWtCO0FBQ25FLE1BQUksR0FBRyxVQUFVLEtBQU0sT0FBTSxJQUFJLE1BQU0sR0FBRyxHQUFHLElBQUksMEJBQTBCO0FBQzNFLFNBQU8sVUFBVSxHQUFHLE9BQU8sS0FBSyxLQUFLO0FBQ3ZDO0FBR08sU0FBUyxPQUFPLE1BQXNCO0FBQzNDLFNBQU8sS0FBSyxVQUFVLG9CQUFvQixLQUFLLElBQUksSUFBSSxXQUFXLElBQUksSUFBSSxJQUFJO0FBQ2hGO0FBRUEsU0FBUyxXQUFXLE1BQXNCO0FBQ3hDLFNBQU8sS0FBSyxRQUFRLDhFQUE4RSxHQUFRO0FBQzVHO0FBRUEsU0FBUyxVQUFVLFNBQWlCLE9BQXdCO0FBQzFELFFBQU0sU0FBUztBQUNmLFNBQU8sUUFBUSxRQUFRLGNBQWMsQ0FBQyxHQUFHLFNBQWlCLE9BQU8sT0FBTyxJQUFJLEtBQUssRUFBRSxDQUFDO0FBQ3RGO0FBRUEsU0FBUyxXQUFXLElBQTZCLE1BQWUsTUFBdUI7QUFDckYsTUFBSSxHQUFHLElBQUksT0FBTztBQUNoQixRQUFJLENBQUMsTUFBTSxRQUFRLElBQUksRUFBRyxPQUFNLElBQUksVUFBVSxNQUFNLGVBQWU7QUFDbkUsVUFBTUMsUUFBZ0MsQ0FBQztBQUN2QyxPQUFHLE9BQU8sUUFBUSxDQUFDLE9BQU8sVUFBVTtBQUNsQyxNQUFBQSxNQUFLLE1BQU0sQ0FBQyxDQUFDLElBQUksUUFBUSxLQUFLLFNBQVMsT0FBTyxNQUFNLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRyxHQUFHLElBQUksSUFBSSxLQUFLLEdBQUcsSUFBSSxPQUFPLE9BQU8sSUFBSTtBQUFBLElBQ2hILENBQUM7QUFDRCxXQUFPQTtBQUFBLEVBQ1Q7QUFDQSxNQUFJLE9BQU8sU0FBUyxZQUFZLFNBQVMsUUFBUSxNQUFNLFFBQVEsSUFBSSxFQUFHLE9BQU0sSUFBSSxVQUFVLE1BQU0sU0FBUyxHQUFHLElBQUksRUFBRTtBQUNsSCxRQUFNLE9BQU87QUFDYixRQUFNLE9BQWdDLENBQUM7QUFDdkMsTUFBSSxHQUFHLElBQUksS0FBSztBQUNkLFVBQU0sQ0FBQyxNQUFNLEtBQUssSUFBSSxHQUFHLElBQUk7QUFDN0IsUUFBSSxLQUFLLElBQUksTUFBTSxNQUFPLE9BQU0sSUFBSSxVQUFVLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxVQUFVLEtBQUssRUFBRTtBQUNsRixTQUFLLElBQUksSUFBSTtBQUFBLEVBQ2Y7QUFDQSxhQUFXLFNBQVMsR0FBRyxRQUFRO0FBQzdCLFVBQU0sUUFBUSxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQzNCLFNBQUssTUFBTSxDQUFDLENBQUMsSUFBSSxVQUFVLFNBQVksT0FBTyxPQUFPLElBQUksSUFBSSxPQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sR0FBRyxJQUFJLElBQUksTUFBTSxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzVHO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxPQUFPLE9BQWMsTUFBdUI7QUFDbkQsTUFBSSxNQUFNLFNBQVMsRUFBRyxPQUFNLElBQUksVUFBVSxHQUFHLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQyxJQUFJLFlBQVk7QUFDN0UsU0FBTyxPQUFPLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLEdBQUcsSUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDLEVBQUU7QUFDekQ7QUFFQSxTQUFTLE9BQU8sT0FBYyxPQUFnQixNQUF1QjtBQUNuRSxVQUFRLE9BQU87QUFBQSxJQUNiLEtBQUs7QUFDSCxVQUFJLE9BQU8sVUFBVSxTQUFVLE9BQU0sSUFBSSxVQUFVLE1BQU0sWUFBWTtBQUNyRSxhQUFPO0FBQUEsSUFDVCxLQUFLO0FBQ0gsVUFBSSxDQUFDLE9BQU8sY0FBYyxLQUFLLEVBQUcsT0FBTSxJQUFJLFVBQVUsTUFBTSxvQkFBb0I7QUFDaEYsYUFBTztBQUFBLElBQ1QsS0FBSztBQUNILFVBQUksT0FBTyxVQUFVLFVBQVcsT0FBTSxJQUFJLFVBQVUsTUFBTSwyQkFBMkI7QUFDckYsYUFBTztBQUFBLElBQ1QsS0FBSztBQUNILFVBQUksVUFBVSxLQUFNLE9BQU0sSUFBSSxVQUFVLE1BQU0sYUFBYTtBQUMzRCxhQUFPO0FBQUEsSUFDVCxLQUFLO0FBQ0gsYUFBTztBQUFBLEVBQ1g7QUFDQSxNQUFJLFFBQVEsT0FBTztBQUNqQixRQUFJLENBQUMsTUFBTSxHQUFHLFNBQVMsS0FBZSxFQUFHLE9BQU0sSUFBSSxVQUFVLE1BQU0sY0FBYyxNQUFNLEdBQUcsS0FBSyxJQUFJLENBQUMsRUFBRTtBQUN0RyxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksWUFBWSxNQUFPLFFBQU8sV0FBVyxNQUFNLE9BQU8sR0FBRyxPQUFPLElBQUk7QUFDcEUsTUFBSSxTQUFTLE1BQU8sUUFBTyxVQUFVLE1BQU0sS0FBSyxPQUFPLElBQUk7QUFDM0QsTUFBSSxTQUFTLE9BQU87QUFDbEIsUUFBSSxPQUFPLFVBQVUsWUFBWSxVQUFVLFFBQVEsTUFBTSxRQUFRLEtBQUssRUFBRyxPQUFNLElBQUksVUFBVSxNQUFNLGFBQWE7QUFDaEgsV0FBTyxPQUFPLFlBQVksT0FBTyxRQUFRLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxLQUFLLEdBQUcsTUFBTSxDQUFDLEtBQUssT0FBTyxNQUFNLEtBQUssS0FBSyxHQUFHLElBQUksSUFBSSxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUN0SDtBQUNBLE1BQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxFQUFHLE9BQU0sSUFBSSxVQUFVLE1BQU0sWUFBWTtBQUNqRSxNQUFJLFVBQVUsTUFBTyxRQUFPLE1BQU0sSUFBSSxDQUFDLEtBQUssVUFBVSxPQUFPLE1BQU0sTUFBTSxLQUFLLEdBQUcsSUFBSSxJQUFJLEtBQUssR0FBRyxDQUFDO0FBQ2xHLE1BQUksTUFBTSxXQUFXLE1BQU0sTUFBTSxPQUFRLE9BQU0sSUFBSSxVQUFVLE1BQU0sV0FBVyxNQUFNLE1BQU0sTUFBTSxRQUFRO0FBQ3hHLFNBQU8sTUFBTSxNQUFNLElBQUksQ0FBQyxLQUFLLFVBQVUsT0FBTyxLQUFLLE1BQU0sS0FBSyxHQUFHLEdBQUcsSUFBSSxJQUFJLEtBQUssR0FBRyxDQUFDO0FBQ3ZGO0FBRUEsU0FBUyxVQUFVLFFBQTBCLE9BQWdCLE1BQXVCO0FBQ2xGLE1BQUk7QUFDSixhQUFXLFNBQVMsUUFBUTtBQUMxQixRQUFJO0FBQ0YsYUFBTyxPQUFPLE9BQU8sT0FBTyxJQUFJO0FBQUEsSUFDbEMsU0FBUyxLQUFLO0FBRVosVUFBSSxFQUFFLGVBQWUsV0FBWSxPQUFNO0FBQ3ZDLFVBQUksVUFBVSxVQUFhLE1BQU0sS0FBSyxFQUFHLFNBQVE7QUFBQSxJQUNuRDtBQUFBLEVBQ0Y7QUFDQSxRQUFNO0FBQ1I7QUFFQSxTQUFTLE1BQU0sS0FBdUI7QUFDcEMsU0FBTyxlQUFlLGFBQWEsSUFBSSxLQUFLLFNBQVMsS0FBSztBQUM1RDtBQUVBLFNBQVMsWUFBWSxJQUE2QixPQUF3QztBQUN4RixRQUFNLFFBQWtCLENBQUM7QUFDekIsTUFBSSxHQUFHLElBQUksTUFBTyxRQUFPLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNLFFBQVEsT0FBTyxNQUFNLElBQUksQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDcEcsTUFBSSxHQUFHLElBQUksSUFBSyxPQUFNLEtBQUssR0FBRyxPQUFPLEdBQUcsSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksT0FBTyxHQUFHLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQzlFLGFBQVcsU0FBUyxHQUFHLFFBQVE7QUFDN0IsVUFBTSxNQUFNLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDMUIsUUFBSSxRQUFRLFVBQWMsR0FBRyxJQUFJLFFBQVEsTUFBTSxTQUFTLEtBQUssWUFBWSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEVBQUk7QUFDMUYsVUFBTSxLQUFLLElBQUksTUFBTSxDQUFDLENBQUMsS0FBSyxRQUFRLE1BQU0sQ0FBQyxHQUFHLEdBQUcsQ0FBQyxFQUFFO0FBQUEsRUFDdEQ7QUFDQSxTQUFPLElBQUksTUFBTSxLQUFLLEdBQUcsQ0FBQztBQUM1QjtBQUdBLFNBQVMsWUFBWSxPQUFnQixXQUE2QjtBQUNoRSxNQUFJLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxNQUFNLFdBQVcsS0FBSyxNQUFNLFFBQVEsU0FBUyxLQUFLLFVBQVUsV0FBVztBQUN4RyxTQUFPLFVBQVU7QUFDbkI7QUFFQSxTQUFTLFFBQVEsT0FBYyxPQUF3QjtBQUNyRCxNQUFJLE9BQU8sVUFBVSxVQUFVO0FBQzdCLFFBQUksWUFBWSxNQUFPLFFBQU8sWUFBWSxNQUFNLE9BQU8sR0FBRyxLQUFnQztBQUMxRixRQUFJLFVBQVUsTUFBTyxRQUFPLElBQUssTUFBb0IsSUFBSSxDQUFDLFFBQVEsUUFBUSxNQUFNLE1BQU0sR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDckcsUUFBSSxXQUFXLE1BQU8sUUFBTyxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsS0FBSyxVQUFVLFFBQVEsS0FBTSxNQUFvQixLQUFLLENBQUMsQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQ3JILFFBQUksU0FBUyxPQUFPO0FBQ2xCLFlBQU0sUUFBUSxPQUFPLFFBQVEsS0FBZSxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssR0FBRyxNQUFNLEdBQUcsT0FBTyxHQUFHLENBQUMsSUFBSSxRQUFRLE1BQU0sS0FBSyxHQUFHLENBQUMsRUFBRTtBQUM3RyxhQUFPLElBQUksTUFBTSxLQUFLLEdBQUcsQ0FBQztBQUFBLElBQzVCO0FBQ0EsUUFBSSxTQUFTLE1BQU8sUUFBTyxXQUFXLE1BQU0sS0FBSyxLQUFLO0FBQUEsRUFDeEQ7QUFDQSxNQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sT0FBTyxLQUFLO0FBQ2xELE1BQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLGNBQWMsS0FBSyxFQUFHLE9BQU0sSUFBSSxNQUFNLEdBQUcsS0FBSyxxQkFBcUI7QUFDNUcsU0FBTyxLQUFLLFVBQVUsS0FBSztBQUM3QjtBQUVBLFNBQVMsV0FBVyxRQUEwQixPQUF3QjtBQUNwRSxhQUFXLFNBQVMsUUFBUTtBQUMxQixRQUFJO0FBQ0YsYUFBTyxPQUFPLE9BQU8sRUFBRTtBQUFBLElBQ3pCLFFBQVE7QUFDTjtBQUFBLElBQ0Y7QUFDQSxXQUFPLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDN0I7QUFDQSxRQUFNLElBQUksTUFBTSx5QkFBeUI7QUFDM0M7QUF6T0EsSUEwRGE7QUExRGI7QUFBQTtBQUFBO0FBMERPLElBQU0sWUFBTixjQUF3QixNQUFNO0FBQUEsTUFDMUI7QUFBQSxNQUVULFlBQVksTUFBYyxLQUFhO0FBQ3JDLGNBQU0sR0FBRyxRQUFRLElBQUksSUFBSSxHQUFHLEVBQUU7QUFDOUIsYUFBSyxPQUFPO0FBQ1osYUFBSyxPQUFPO0FBQUEsTUFDZDtBQUFBLElBQ0Y7QUFBQTtBQUFBOzs7QUNsRUEsSUFrQmEsT0F1QkEsU0FnREEsV0EwQkEsV0FpQkEsWUE2TkE7QUFqV2I7QUFBQTtBQUFBO0FBRUE7QUFnQk8sSUFBTSxRQUFpRCxzQkFBTSxTQUFTO0FBQUEsTUFDM0UsQ0FBQyxVQUFVLEtBQUs7QUFBQSxNQUNoQixDQUFDLFdBQVcsS0FBSztBQUFBLE1BQ2pCLENBQUMsU0FBUyxFQUFFLEtBQUssTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFBLE1BQzVCLENBQUMsVUFBVSxFQUFFLEtBQUssTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFBLElBQy9CLEdBQUcsQ0FBQyxDQUFDO0FBa0JFLElBQU0sVUFBdUQsc0JBQU0sV0FBVztBQUFBLE1BQ25GLENBQUMsUUFBUSxLQUFLO0FBQUEsTUFDZCxDQUFDLFFBQVEsS0FBSztBQUFBLE1BQ2QsQ0FBQyxXQUFXLEtBQUs7QUFBQSxNQUNqQixDQUFDLFNBQVMsRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sS0FBSyxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxNQUNoRCxDQUFDLFNBQVMsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxJQUMvQixHQUFHLENBQUMsQ0FBQztBQTBDRSxJQUFNLFlBQTZELHNCQUFNLGFBQWE7QUFBQSxNQUMzRixDQUFDLFVBQVUsS0FBSztBQUFBLE1BQ2hCLENBQUMsVUFBVSxLQUFLO0FBQUEsTUFDaEIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxNQUNmLENBQUMsUUFBUSxLQUFLO0FBQUEsTUFDZCxDQUFDLFdBQVcsS0FBSztBQUFBLElBQ25CLEdBQUcsQ0FBQyxDQUFDO0FBb0JFLElBQU0sWUFBNkQsc0JBQU0sYUFBYTtBQUFBLE1BQzNGLENBQUMsVUFBVSxLQUFLO0FBQUEsTUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxNQUNkLENBQUMsT0FBTyxLQUFLO0FBQUEsTUFDYixDQUFDLFFBQVEsS0FBSztBQUFBLE1BQ2QsQ0FBQyxXQUFXLE9BQU8sQ0FBQztBQUFBLE1BQ3BCLENBQUMsU0FBUyxPQUFPLENBQUM7QUFBQSxJQUNwQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFVVixJQUFNLGFBQWdFLHNCQUFNLGNBQWM7QUFBQSxNQUMvRixDQUFDLFFBQVEsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLFVBQVUsRUFBRSxDQUFDO0FBQUEsSUFDaEQsR0FBRyxDQUFDLENBQUM7QUEyTkUsSUFBTSxTQUFvRCxzQkFBTSxVQUFVO0FBQUEsTUFDL0UsQ0FBQyxVQUFVLEtBQUs7QUFBQSxNQUNoQixDQUFDLE9BQU8sS0FBSztBQUFBLElBQ2YsR0FBRyxDQUFDLENBQUM7QUFBQTtBQUFBOzs7QUM3VEwsU0FBUyxRQUFRLEdBQVUsR0FBbUI7QUFDNUMsU0FBTyxFQUFFLEtBQUssRUFBRSxNQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUU7QUFDckQ7QUF6Q0EsSUFHYSxjQUNBLFVBUUE7QUFaYjtBQUFBO0FBQUE7QUFHTyxJQUFNLGVBQWU7QUFDckIsSUFBTSxXQUFXO0FBUWpCLElBQU0sY0FBTixNQUFrQjtBQUFBLE1BQ2Q7QUFBQSxNQUNELE9BQWMsRUFBRSxJQUFJLEdBQUcsTUFBTSxFQUFFO0FBQUEsTUFFdkMsWUFBWSxNQUFvQjtBQUM5QixhQUFLLE9BQU8sTUFBTSxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNsRDtBQUFBO0FBQUEsTUFHQSxJQUFJLFNBQVMsS0FBSyxLQUFLLEdBQVU7QUFDL0IsY0FBTSxFQUFFLElBQUksS0FBSyxJQUFJLEtBQUs7QUFDMUIsWUFBSSxTQUFTLEdBQUksTUFBSyxPQUFPLEVBQUUsSUFBSSxRQUFRLE1BQU0sRUFBRTtBQUFBLFlBQzlDLE1BQUssT0FBTyxPQUFPLFdBQVcsRUFBRSxJQUFJLE1BQU0sT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLEtBQUssR0FBRyxNQUFNLEVBQUU7QUFDbEYsZUFBTyxLQUFLO0FBQUEsTUFDZDtBQUFBO0FBQUEsTUFHQSxRQUFRLE9BQW9CO0FBQzFCLFlBQUksUUFBUSxPQUFPLEtBQUssSUFBSSxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUssSUFBSSxhQUFjLE1BQUssT0FBTztBQUFBLE1BQ3ZGO0FBQUE7QUFBQSxNQUdBLFFBQVEsT0FBb0I7QUFDMUIsWUFBSSxRQUFRLE9BQU8sS0FBSyxJQUFJLEVBQUcsTUFBSyxPQUFPLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxNQUFNLEtBQUs7QUFBQSxNQUM5RTtBQUFBLElBQ0Y7QUFBQTtBQUFBOzs7QUNsQ0EsZUFBc0IsT0FBTyxNQUFpRTtBQUM1RixRQUFNLFNBQVMsV0FBVyxRQUFRO0FBQ2xDLFNBQU8sU0FBUyxJQUFJLFdBQVcsTUFBTSxPQUFPLE9BQU8sV0FBVyxJQUFJLENBQUMsSUFBSSxhQUFhLElBQUk7QUFDMUY7QUFLTyxTQUFTLGFBQWEsTUFBMkM7QUFDdEUsUUFBTSxTQUFTLE9BQU8sSUFBSTtBQUMxQixRQUFNLFFBQVEsWUFBWSxLQUFLLEtBQUs7QUFDcEMsUUFBTSxRQUFRLElBQUksWUFBWSxFQUFFO0FBQ2hDLFdBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxZQUFZLFNBQVMsSUFBSTtBQUMxRCxhQUFTLElBQUksR0FBRyxJQUFJLElBQUksS0FBSyxFQUFHLE9BQU0sQ0FBQyxJQUFJLE9BQU8sVUFBVSxRQUFRLElBQUksQ0FBQztBQUN6RSxhQUFTLElBQUksSUFBSSxJQUFJLElBQUksS0FBSyxHQUFHO0FBQy9CLFlBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sSUFBSSxFQUFFLEdBQUksTUFBTSxJQUFJLENBQUMsQ0FBRTtBQUM3QyxZQUFNLFNBQVMsT0FBTyxHQUFHLENBQUMsSUFBSSxPQUFPLEdBQUcsRUFBRSxJQUFLLE1BQU07QUFDckQsWUFBTSxTQUFTLE9BQU8sR0FBRyxFQUFFLElBQUksT0FBTyxHQUFHLEVBQUUsSUFBSyxNQUFNO0FBQ3RELFlBQU0sQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUFFLElBQUssU0FBUyxNQUFNLElBQUksQ0FBQyxJQUFLO0FBQUEsSUFDdkQ7QUFDQSxhQUFTLE9BQU8sS0FBSztBQUFBLEVBQ3ZCO0FBQ0EsUUFBTSxTQUFTLElBQUksU0FBUyxJQUFJLFlBQVksRUFBRSxDQUFDO0FBQy9DLFFBQU0sUUFBUSxDQUFDLE1BQU0sTUFBTSxPQUFPLFVBQVUsSUFBSSxHQUFHLElBQUksQ0FBQztBQUN4RCxTQUFPLElBQUksV0FBVyxPQUFPLE1BQU07QUFDckM7QUFFQSxTQUFTLFNBQVMsT0FBb0IsT0FBMEI7QUFDOUQsTUFBSSxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQyxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQy9DLFdBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLLEdBQUc7QUFDOUIsVUFBTSxNQUFNLEtBQUssT0FBTyxHQUFHLENBQUMsSUFBSSxPQUFPLEdBQUcsRUFBRSxJQUFJLE9BQU8sR0FBRyxFQUFFLE1BQU8sSUFBSSxJQUFNLENBQUMsSUFBSSxLQUFNLE9BQU8sQ0FBQyxJQUFLLE1BQU0sQ0FBQztBQUM1RyxVQUFNLE9BQU8sT0FBTyxHQUFHLENBQUMsSUFBSSxPQUFPLEdBQUcsRUFBRSxJQUFJLE9BQU8sR0FBRyxFQUFFLE1BQU8sSUFBSSxJQUFNLElBQUksSUFBTSxJQUFJO0FBQ3ZGLEtBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsR0FBSSxJQUFJLE1BQU8sR0FBRyxHQUFHLEdBQUcsR0FBSSxNQUFNLE1BQU8sQ0FBQztBQUFBLEVBQzlFO0FBQ0EsR0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRSxRQUFRLENBQUMsTUFBTSxNQUFNO0FBQzVDLFVBQU0sQ0FBQyxLQUFNO0FBQUEsRUFDZixDQUFDO0FBQ0g7QUFFQSxTQUFTLE9BQU8sTUFBNEI7QUFDMUMsUUFBTSxRQUFRLElBQUksV0FBVyxLQUFLLE1BQU0sS0FBSyxTQUFTLEtBQUssRUFBRSxJQUFJLEVBQUU7QUFDbkUsUUFBTSxJQUFJLElBQUk7QUFDZCxRQUFNLEtBQUssTUFBTSxJQUFJO0FBQ3JCLFFBQU0sT0FBTyxJQUFJLFNBQVMsTUFBTSxNQUFNO0FBQ3RDLE9BQUssVUFBVSxNQUFNLFNBQVMsR0FBRyxLQUFLLE1BQU0sS0FBSyxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQ2xFLE9BQUssVUFBVSxNQUFNLFNBQVMsR0FBRyxLQUFLLFVBQVUsQ0FBQztBQUNqRCxTQUFPO0FBQ1Q7QUFFQSxTQUFTLE9BQU8sTUFBYyxJQUFvQjtBQUNoRCxTQUFRLFNBQVMsS0FBTyxRQUFTLEtBQUs7QUFDeEM7QUFFQSxTQUFTLFlBQXdDO0FBQy9DLFFBQU0sU0FBbUIsQ0FBQztBQUMxQixXQUFTLElBQUksR0FBRyxPQUFPLFNBQVMsSUFBSSxLQUFLLEVBQUcsS0FBSSxPQUFPLE1BQU0sQ0FBQyxVQUFVLElBQUksS0FBSyxFQUFHLFFBQU8sS0FBSyxDQUFDO0FBQ2pHLFFBQU0sV0FBVyxDQUFDLFNBQWlCLEtBQUssT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEtBQUssS0FBSyxFQUFFO0FBQ2pGLFNBQU8sQ0FBQyxZQUFZLEtBQUssT0FBTyxNQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLFNBQVMsS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxZQUFZLEtBQUssT0FBTyxJQUFJLENBQUMsTUFBTSxTQUFTLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDOUk7QUFFTyxTQUFTLElBQUksT0FBMkI7QUFDN0MsU0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEVBQUUsS0FBSyxFQUFFO0FBQ2hGO0FBRU8sU0FBUyxNQUFNLE1BQXVDO0FBQzNELFNBQU8sV0FBVyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssQ0FBQyxHQUFHLENBQUMsU0FBUyxPQUFPLFNBQVMsTUFBTSxFQUFFLENBQUM7QUFDckY7QUFyRUEsSUFTTyxPQUFPO0FBVGQ7QUFBQTtBQUFBO0FBU0EsSUFBTSxDQUFDLE9BQU8sVUFBVSxVQUFVO0FBQUE7QUFBQTs7O0FDOEIzQixTQUFTLE9BQWEsU0FBa0IsSUFBcUIsTUFBaUI7QUFDbkYsU0FBTyxVQUFVLEVBQUUsR0FBRyxTQUFTLE9BQU8sUUFBUSxJQUFJLElBQUksR0FBRyxTQUFTLFVBQVUsSUFBSSxJQUFJLEdBQUcsTUFBTSxHQUFHLE1BQU0sR0FBRyxHQUFHLEVBQUUsR0FBRyxNQUFNLElBQUksSUFBSSxDQUFDO0FBQ2xJO0FBR08sU0FBUyxVQUFVLE9BQTRCLE1BQXNCO0FBQzFFLFFBQU0sRUFBRSxPQUFPLE1BQU0sTUFBTSxPQUFPLFFBQVEsSUFBSTtBQUM5QyxRQUFNLFVBQVUsQ0FBQyxPQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUUsS0FBSyxDQUFDLFNBQVMsTUFBTSxLQUFLLElBQUksRUFBRSxTQUFTLFNBQVM7QUFDN0YsTUFBSSxXQUFXLE1BQU0sS0FBSyxPQUFPLEVBQUUsU0FBUyxZQUFhLE9BQU0sSUFBSSxNQUFNLGlDQUFpQyxPQUFPLElBQUksSUFBSSxJQUFJLElBQUksRUFBRTtBQUNuSSxRQUFNLE9BQU8sR0FBRyxVQUFVLEtBQUssQ0FBQyxHQUFHLElBQUk7QUFDdkMsUUFBTSxRQUFRLFFBQVEsT0FBTyxJQUFJLEVBQUU7QUFDbkMsTUFBSSxRQUFRLGdCQUFpQixPQUFNLElBQUksTUFBTSxlQUFlLEtBQUsseUJBQXlCLGVBQWUsRUFBRTtBQUMzRyxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFVBQVUsT0FBb0M7QUFDNUQsUUFBTSxRQUFRO0FBQUEsSUFDWixZQUFZLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFBQSxJQUNoQyxZQUFZLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFBQSxJQUNoQyxTQUFTLE1BQU0sR0FBRztBQUFBLElBQ2xCLFFBQVEsTUFBTSxFQUFFO0FBQUEsSUFDaEIsTUFBTSxPQUFPLFVBQVUsTUFBTSxJQUFJLEtBQUs7QUFBQSxJQUN0QyxNQUFNLFlBQVksZUFBZSxNQUFNLFNBQVMsS0FBSztBQUFBLElBQ3JELE1BQU0sUUFBUSxXQUFXLE9BQU8sTUFBTSxLQUFLLENBQUMsS0FBSztBQUFBLElBQ2pELE1BQU0sT0FBTyxVQUFVLE9BQU8sTUFBTSxJQUFJLENBQUMsS0FBSztBQUFBLElBQzlDLE1BQU0sUUFBUSxXQUFXLE9BQU8sTUFBTSxLQUFLLENBQUMsS0FBSztBQUFBLElBQ2pELE1BQU0sVUFBVSxTQUFTLEtBQUssV0FBVyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDNUQsYUFBYSxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFDbEMsVUFBVSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDNUIsTUFBTSxNQUFNLElBQUksS0FBSyxPQUFPLE1BQU0sQ0FBQztBQUFBLEVBQ3JDO0FBQ0EsU0FBTyxJQUFJLE1BQU0sT0FBTyxDQUFDQyxVQUFTQSxLQUFJLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDbkQ7QUFHTyxTQUFTLEtBQUssTUFBcUI7QUFDeEMsUUFBTUMsUUFBTyxLQUFLLE1BQU0sSUFBSTtBQUM1QixTQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sR0FBRyxXQUFXLEdBQUcsT0FBTyxJQUFJLE1BQU0sSUFBSSxPQUFPLElBQUksT0FBTyxRQUFRLEdBQUcsRUFBRSxHQUFHLEdBQUdBLE1BQUs7QUFDdEc7QUFHTyxTQUFTLE9BQU8sTUFBc0I7QUFDM0MsUUFBTSxVQUFVLFVBQVUsS0FBSyxJQUFJLENBQUM7QUFDcEMsTUFBSSxDQUFDLEtBQUssV0FBVyxPQUFPLEVBQUcsT0FBTSxJQUFJLE1BQU0sMENBQTBDLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFFO0FBQzVHLFNBQU8sS0FBSyxNQUFNLFFBQVEsUUFBUSxFQUFFO0FBQ3RDO0FBR0EsZUFBc0IsUUFBUSxRQUFnQixRQUFpQztBQUM3RSxTQUFPLElBQUksTUFBTSxPQUFPLFFBQVEsT0FBTztBQUFBLEVBQWEsTUFBTTtBQUFBLEVBQUssTUFBTSxFQUFFLENBQUMsQ0FBQztBQUMzRTtBQUdBLGVBQXNCLEtBQUssVUFBa0IsTUFBK0I7QUFDMUUsUUFBTSxRQUFRLFFBQVEsT0FBTyxJQUFJO0FBQ2pDLFFBQU0sT0FBTyxJQUFJLFdBQVcsS0FBSyxNQUFNLE1BQU07QUFDN0MsT0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQ3hCLE9BQUssSUFBSSxPQUFPLEVBQUU7QUFDbEIsU0FBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDL0I7QUFuR0EsSUFTYSxpQkFDUCxhQUNBLFdBeUJBO0FBcENOO0FBQUE7QUFBQTtBQU1BO0FBQ0E7QUFFTyxJQUFNLGtCQUFrQjtBQUMvQixJQUFNLGNBQWM7QUFDcEIsSUFBTSxZQUFZO0FBeUJsQixJQUFNLFVBQVUsSUFBSSxZQUFZO0FBQUE7QUFBQTs7O0FDeEJ6QixTQUFTLFVBQVUsU0FBaUIsY0FBc0I7QUFDL0QsTUFBSSxPQUFPO0FBQ1gsU0FBTyxLQUFLLFNBQVMsUUFBUTtBQUMzQixlQUFXLFFBQVEsT0FBTyxJQUFJLFdBQVcsTUFBTSxDQUFDLEdBQUc7QUFDakQsVUFBSSxPQUFPLFFBQVEsS0FBSyxTQUFTLE9BQVEsU0FBUSxRQUFRLE9BQU8sUUFBUSxNQUFNO0FBQUEsSUFDaEY7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBcEJBLElBR00sU0FDQSxRQUNBLE1BSU8sY0FjQTtBQXZCYjtBQUFBO0FBQUE7QUFHQSxJQUFNLFVBQVU7QUFDaEIsSUFBTSxTQUFTO0FBQ2YsSUFBTSxPQUFPLE1BQU8sTUFBTSxRQUFRO0FBSTNCLElBQU0sZUFBdUIsQ0FBQyxVQUFVLE9BQU8sZ0JBQWdCLEtBQUs7QUFjcEUsSUFBTSxPQUFOLE1BQVc7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNOO0FBQUEsTUFFVCxZQUFZLFFBQWdCLEtBQWE7QUFDdkMsYUFBSyxPQUFPLEdBQUcsTUFBTSxJQUFJLEdBQUc7QUFBQSxNQUM5QjtBQUFBLE1BRUEsUUFBZ0I7QUFDZCxhQUFLLFFBQVE7QUFDYixlQUFPLEtBQUssU0FBUyxJQUFJLEtBQUssT0FBTyxHQUFHLEtBQUssSUFBSSxJQUFJLEtBQUssSUFBSTtBQUFBLE1BQ2hFO0FBQUEsSUFDRjtBQUFBO0FBQUE7OztBQ2xCTyxTQUFTLFdBQVcsTUFBOEI7QUFDdkQsU0FBTyxLQUNKLFFBQVEsQ0FBQyxFQUFFLFFBQVEsUUFBUSxPQUFPLE1BQU0sTUFBTSxNQUFNO0FBQUEsSUFDbkQsTUFBTSxXQUFXLEVBQUUsUUFBUSxRQUFRLE9BQU8sTUFBTSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFDdkUsR0FBRztBQUFBLEVBQ0wsQ0FBQyxFQUNBLEtBQUssSUFBSTtBQUNkO0FBR08sU0FBUyxXQUFXLE1BQXFCO0FBQzlDLFFBQU1DLFNBQVEsT0FBTyxLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFDekMsUUFBTSxPQUFjLENBQUM7QUFDckIsV0FBUyxRQUFRLEdBQUcsUUFBUUEsT0FBTSxVQUFVO0FBQzFDLFVBQU0sRUFBRSxTQUFTLEdBQUcsT0FBTyxJQUFJLEtBQUssV0FBVyxLQUFLLE1BQU1BLE9BQU0sS0FBSyxDQUFFLENBQUM7QUFDeEUsVUFBTSxRQUFRQSxPQUFNLE1BQU0sUUFBUSxHQUFHLFFBQVEsSUFBSSxPQUFPO0FBQ3hELFFBQUksTUFBTSxXQUFXLFFBQVMsT0FBTSxJQUFJLE1BQU0sWUFBWSxPQUFPLHVCQUF1QixNQUFNLE1BQU0sRUFBRTtBQUN0RyxTQUFLLEtBQUssRUFBRSxHQUFHLFFBQVEsTUFBTSxDQUFDO0FBQzlCLGFBQVMsSUFBSTtBQUFBLEVBQ2Y7QUFDQSxTQUFPO0FBQ1Q7QUF0Q0EsSUFLYSxtQkFDQTtBQU5iO0FBQUE7QUFBQTtBQUVBO0FBQ0E7QUFFTyxJQUFNLG9CQUFvQjtBQUMxQixJQUFNLGtCQUFrQjtBQUFBO0FBQUE7OztBQ2EvQixlQUFzQixTQUFTQyxRQUF3QixNQUFZLE9BQXFDO0FBQ3RHLFFBQU0sVUFBVSxJQUFJLElBQUlBLE9BQU0sSUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLEtBQUssS0FBSyxLQUFLLE1BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQztBQUNwRixRQUFNQyxRQUFlLENBQUM7QUFDdEIsTUFBSSxTQUFTLEtBQUs7QUFDbEIsYUFBVyxDQUFDLE9BQU8sSUFBSSxLQUFLRCxPQUFNLFFBQVEsR0FBRztBQUMzQyxVQUFNLFNBQVMsSUFBSSxPQUFPLHVCQUF1QixRQUFRLEtBQUssTUFBTSxDQUFDLGFBQWEsSUFBSTtBQUN0RixVQUFNLFNBQVMsQ0FBQ0UsVUFDZEEsTUFBSyxRQUFRLFFBQVEsQ0FBQyxPQUFPLFFBQWdCO0FBQzNDLFlBQU0sTUFBTSxRQUFRLElBQUksT0FBTyxHQUFHLENBQUM7QUFDbkMsYUFBTyxRQUFRLFNBQVksUUFBUSxHQUFHLEtBQUssTUFBTSxJQUFJLEdBQUc7QUFBQSxJQUMxRCxDQUFDO0FBQ0gsVUFBTSxNQUFNLEtBQUssS0FBSyxJQUFJO0FBQzFCLFVBQU0sUUFBUTtBQUFBLE1BQ1osR0FBRztBQUFBLE1BQ0gsR0FBRyxNQUFNLElBQUk7QUFBQSxNQUNiLFFBQVEsS0FBSztBQUFBLE1BQ2IsS0FBSyxLQUFLLE1BQU0sSUFBSTtBQUFBLE1BQ3BCLFdBQVcsSUFBSSxhQUFhLElBQUk7QUFBQSxNQUNoQyxPQUFPLEdBQUcsS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHO0FBQUEsTUFDakMsU0FBUyxPQUFPLElBQUksT0FBTztBQUFBLElBQzdCO0FBQ0EsVUFBTSxPQUFPLFVBQVUsT0FBTyxPQUFPLE9BQU8sS0FBSyxJQUFJLENBQUMsQ0FBQztBQUN2RCxhQUFTLE1BQU0sS0FBSyxRQUFRLElBQUk7QUFDaEMsSUFBQUQsTUFBSyxLQUFLLEVBQUUsUUFBUSxNQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssTUFBTSxNQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQzFHO0FBQ0EsU0FBT0E7QUFDVDtBQUVBLFNBQVMsUUFBUSxNQUFzQjtBQUNyQyxTQUFPLEtBQUssUUFBUSx1QkFBdUIsTUFBTTtBQUNuRDtBQWpEQTtBQUFBO0FBQUE7QUFHQTtBQUFBO0FBQUE7OztBQ3dCTyxTQUFTLFVBQVUsS0FBcUI7QUFDN0MsU0FBTyxPQUFRLE1BQU0sS0FBSztBQUM1QjtBQUVPLFNBQVMsWUFBWSxRQUFnQixPQUF1QjtBQUNqRSxTQUFPLEdBQUcsTUFBTSxJQUFJLE9BQU8sS0FBSyxFQUFFLFNBQVMsSUFBSSxHQUFHLENBQUM7QUFDckQ7QUFHTyxTQUFTLFNBQVMsTUFBMEU7QUFDakcsUUFBTSxRQUFRLDhCQUE4QixLQUFLLElBQUk7QUFDckQsU0FBTyxTQUFTLEVBQUUsUUFBUSxNQUFNLENBQUMsR0FBSSxPQUFPLE9BQU8sTUFBTSxDQUFDLENBQUMsRUFBRTtBQUMvRDtBQVlBLGVBQXNCLFVBQVUsT0FBYyxRQUFvQztBQUNoRixRQUFNLFFBQW1CLENBQUM7QUFDMUIsYUFBVyxTQUFTLE1BQU0sTUFBTSxNQUFNLEdBQUcsT0FBTyxDQUFDLFFBQVEsU0FBUyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUc7QUFDOUUsZUFBVyxPQUFPLE1BQU0sU0FBUyxPQUFPLElBQUksR0FBRztBQUM3QyxVQUFJLElBQUksV0FBVyxPQUFRO0FBQzNCLFlBQU0sT0FBTyxNQUFNLE9BQU8sR0FBRztBQUM3QixZQUFNLE9BQU8sTUFBTSxHQUFHLEVBQUU7QUFDeEIsVUFBSSxRQUFRLEtBQUssV0FBVyxLQUFLLFVBQVUsS0FBSyxRQUFRLEtBQUssTUFBTSxXQUFXLEtBQUssU0FBUyxLQUFLLE9BQU8sR0FBRyxFQUFFLE1BQU0sS0FBSyxNQUFNO0FBQzVILGNBQU0sTUFBTSxTQUFTLENBQUMsSUFBSSxFQUFFLEdBQUcsTUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLE9BQU8sR0FBRyxLQUFLLEtBQUssR0FBRyxRQUFRLENBQUMsR0FBRyxLQUFLLFFBQVEsR0FBRyxLQUFLLE1BQU0sRUFBRTtBQUFBLE1BQ3ZILFdBQVcsS0FBSyxNQUFNLE9BQVEsT0FBTSxLQUFLLElBQUk7QUFBQSxJQUMvQztBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxlQUFlLFNBQVMsT0FBYyxNQUE4QjtBQUNsRSxNQUFJO0FBQ0YsV0FBTyxXQUFXLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzFDLFFBQVE7QUFDTixXQUFPLENBQUM7QUFBQSxFQUNWO0FBQ0Y7QUFFQSxlQUFlLE9BQU8sS0FBNEI7QUFDaEQsUUFBTSxTQUFtQixDQUFDO0FBQzFCLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixhQUFXLENBQUMsT0FBTyxJQUFJLEtBQUssSUFBSSxNQUFNLFFBQVEsR0FBRztBQUMvQyxRQUFJLENBQUMsUUFBUSxNQUFNLEtBQUssSUFBSSxRQUFRLEtBQUssRUFBRztBQUM1QyxXQUFPLEtBQUssTUFBTSxLQUFLLE9BQU8sR0FBRyxFQUFFLEtBQUssSUFBSSxNQUFNLElBQUksQ0FBQztBQUN2RCxVQUFNLEtBQUssSUFBSTtBQUFBLEVBQ2pCO0FBQ0EsU0FBTyxFQUFFLFFBQVEsSUFBSSxRQUFRLE9BQU8sSUFBSSxPQUFPLE1BQU0sSUFBSSxNQUFNLE9BQU8sT0FBTztBQUMvRTtBQUVBLFNBQVMsUUFBUSxNQUFjLEtBQVUsS0FBc0I7QUFDN0QsTUFBSTtBQUNGLFVBQU1FLFFBQU8sS0FBSyxNQUFNLElBQUk7QUFDNUIsV0FBT0EsTUFBSyxXQUFXLElBQUksVUFBVUEsTUFBSyxXQUFXLElBQUksVUFBVUEsTUFBSyxRQUFRO0FBQUEsRUFDbEYsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUE1RkEsSUFRYSxTQVdBO0FBbkJiO0FBQUE7QUFBQTtBQUtBO0FBQ0E7QUFFTyxJQUFNLFVBQVU7QUFXaEIsSUFBTSxXQUFrQjtBQUFBLE1BQzdCLE9BQU8sWUFBWSxDQUFDO0FBQUEsTUFDcEIsTUFBTSxZQUFZO0FBQUEsTUFDbEIsT0FBTyxZQUFZO0FBQUEsTUFDbkIsUUFBUSxZQUFZO0FBQUEsSUFDdEI7QUFBQTtBQUFBOzs7QUNUQSxlQUFzQixRQUFRLFFBQWdCLE1BQVksTUFBNkI7QUFDckYsUUFBTSxFQUFFLE9BQU8sT0FBTyxJQUFJO0FBQzFCLFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsTUFBSSxVQUFVLFNBQVU7QUFDeEIsYUFBVyxRQUFRLE1BQU0sTUFBTSxNQUFNLEdBQUc7QUFDdEMsVUFBTSxVQUFVLFNBQVMsSUFBSTtBQUM3QixRQUFJLFNBQVMsV0FBVyxPQUFRO0FBQ2hDLFFBQUksUUFBUSxRQUFRLFVBQVUsS0FBSyxLQUFLLFNBQVMsUUFBUSxRQUFRLEtBQUssT0FBTyxLQUFLLFVBQVUsS0FBSyxJQUFLLE9BQU0sTUFBTSxPQUFPLElBQUk7QUFBQSxFQUMvSDtBQUNBLFFBQU0sUUFBUSxLQUFLLElBQUksTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUMzQyxXQUFTLFFBQVEsVUFBVSxLQUFLLEdBQUcsU0FBUyxLQUFLLE9BQU8sU0FBUyxLQUFLLEtBQUssU0FBUyxTQUFTO0FBQzNGLFVBQU1DLFNBQVEsTUFBTSxPQUFPLE1BQU0sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLFNBQVMsQ0FBQyxHQUFHLEtBQUssSUFBSSxLQUFLLEtBQUssUUFBUSxVQUFVLENBQUMsQ0FBQztBQUNsSCxVQUFNLE9BQU9BLE9BQU0sU0FBUyxNQUFNLE9BQU8sT0FBTyxNQUFNQSxPQUFNLENBQUMsRUFBRyxNQUFNLENBQUMsSUFBSTtBQUMzRSxRQUFJLFNBQVMsS0FBTTtBQUNuQixVQUFNLE1BQU0sRUFBRSxRQUFRLFFBQVEsT0FBT0EsT0FBTSxDQUFDLEVBQUcsS0FBSyxNQUFNLE9BQU9BLE9BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLEVBQUU7QUFDaEcsVUFBTSxNQUFNLE1BQU0sWUFBWSxRQUFRLEtBQUssR0FBRyxXQUFXLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNqRTtBQUNGO0FBaENBO0FBQUE7QUFBQTtBQUVBO0FBQ0E7QUFBQTtBQUFBOzs7QUM4Q0EsZUFBc0IsVUFBVSxLQUFpQixNQUFvQztBQUNuRixRQUFNLFVBQVUsSUFBSSxLQUFLLE1BQU0sT0FBTztBQUN0QyxVQUFRLGtCQUFrQixNQUFNO0FBQzlCLFVBQU1DLE1BQUssUUFBUTtBQUNuQixJQUFBQSxJQUFHLGtCQUFrQixTQUFTLEVBQUUsU0FBUyxTQUFTLENBQUM7QUFDbkQsVUFBTUMsU0FBUUQsSUFBRyxrQkFBa0IsU0FBUyxFQUFFLFNBQVMsQ0FBQyxVQUFVLEtBQUssRUFBRSxDQUFDO0FBQzFFLElBQUFDLE9BQU0sWUFBWSxRQUFRLE1BQU07QUFDaEMsSUFBQUQsSUFBRyxrQkFBa0IsUUFBUSxFQUFFLFNBQVMsQ0FBQyxRQUFRLFFBQVEsRUFBRSxDQUFDO0FBQzVELElBQUFBLElBQUcsa0JBQWtCLFNBQVMsRUFBRSxTQUFTLENBQUMsVUFBVSxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQzlEO0FBQ0EsUUFBTSxLQUFLLE1BQU0sT0FBTyxPQUFPO0FBQy9CLEtBQUcsa0JBQWtCLE1BQU0sR0FBRyxNQUFNO0FBQ3BDLFNBQU87QUFDVDtBQUdBLGVBQXNCLFFBQ3BCLElBQ0EsUUFDQUUsUUFDWTtBQUNaLFFBQU0sS0FBSyxHQUFHLFlBQVksQ0FBQyxHQUFHLE1BQU0sR0FBRyxhQUFhLEVBQUUsWUFBWSxTQUFTLENBQUM7QUFDNUUsUUFBTUMsUUFBTyxTQUFTLEVBQUU7QUFDeEIsTUFBSTtBQUNGLFVBQU0sT0FBTyxNQUFNRCxPQUFNLENBQUMsU0FBUyxHQUFHLFlBQVksSUFBSSxDQUFDO0FBQ3ZELFVBQU1DO0FBQ04sV0FBTztBQUFBLEVBQ1QsU0FBUyxLQUFLO0FBQ1osUUFBSTtBQUNGLFNBQUcsTUFBTTtBQUFBLElBQ1gsUUFBUTtBQUFBLElBRVI7QUFDQSxVQUFNQSxNQUFLLE1BQU0sTUFBTSxNQUFTO0FBQ2hDLFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFHTyxTQUFTLElBQU8sSUFBaUIsT0FBYyxPQUFxQixNQUE2QjtBQUN0RyxTQUFPLE9BQU8sR0FBRyxZQUFZLE9BQU8sVUFBVSxFQUFFLFlBQVksS0FBSyxFQUFFLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFDeEY7QUFHTyxTQUFTLFlBQVksSUFBaUIsTUFBK0I7QUFDMUUsU0FBTyxPQUFPLEdBQUcsWUFBWSxTQUFTLFVBQVUsRUFBRSxZQUFZLE9BQU8sRUFBRSxNQUFNLE1BQU0sRUFBRSxPQUFPLElBQUksQ0FBQztBQUNuRztBQUdPLFNBQVMsT0FBTyxJQUFpQixRQUFnQixLQUF3QztBQUM5RixTQUFPLE9BQU8sR0FBRyxZQUFZLFNBQVMsVUFBVSxFQUFFLFlBQVksT0FBTyxFQUFFLElBQUksQ0FBQyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQzNGO0FBR08sU0FBUyxRQUFRLFVBQThCLFFBQWdCLE9BQWUsTUFBMkI7QUFDOUcsU0FBTyxTQUFTLE1BQU0sQ0FBQyxRQUFRLEtBQUssR0FBRyxDQUFDLFFBQVEsSUFBSSxDQUFDO0FBQ3ZEO0FBRU8sU0FBUyxPQUFVLFNBQW9DO0FBQzVELFNBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQVEsWUFBWSxNQUFNLFFBQVEsUUFBUSxNQUFNO0FBQ2hELFlBQVEsVUFBVSxNQUFNLE9BQU8sUUFBUSxLQUFLO0FBQUEsRUFDOUMsQ0FBQztBQUNIO0FBRUEsU0FBUyxTQUFTLElBQW1DO0FBQ25ELFNBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLE9BQUcsYUFBYSxNQUFNLFFBQVE7QUFDOUIsT0FBRyxVQUFVLE1BQU0sT0FBTyxHQUFHLFNBQVMsSUFBSSxNQUFNLDhCQUE4QixDQUFDO0FBQUEsRUFDakYsQ0FBQztBQUNIO0FBdkhBLElBNkNNO0FBN0NOO0FBQUE7QUFBQTtBQTZDQSxJQUFNLFVBQVU7QUFBQTtBQUFBOzs7QUNuQ2hCLGVBQXNCLEtBQUssSUFBaUIsT0FBYyxRQUFpQztBQUN6RixRQUFNLFFBQVEsSUFBSSxLQUFLLE1BQU0sSUFBVSxJQUFJLE9BQU8sR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssUUFBUSxJQUFJLENBQUMsQ0FBQztBQUN2RixNQUFJLFNBQVM7QUFDYixhQUFXLFdBQVcsTUFBTSxVQUFVLE9BQU8sTUFBTSxHQUFHO0FBQ3BELFVBQU0sT0FBTyxNQUFNLElBQUksUUFBUSxNQUFNO0FBQ3JDLFVBQU0sVUFBVSxPQUFPLE1BQU0sU0FBUyxJQUFJLElBQUk7QUFDOUMsUUFBSSxDQUFDLFNBQVMsTUFBTSxPQUFRO0FBQzVCLFVBQU1DLFNBQVEsUUFBUSxNQUFNLElBQUksQ0FBQyxNQUFNLFVBQVUsT0FBTyxTQUFTLE1BQU0sS0FBSyxDQUFDO0FBQzdFLFVBQU0sTUFBTSxPQUFPLFFBQVMsTUFBTSxLQUFLLFNBQVMsTUFBTSxHQUFJQSxPQUFNLEdBQUcsRUFBRSxDQUFFO0FBQ3ZFLFVBQU0sUUFBUSxJQUFJLENBQUMsU0FBUyxPQUFPLEdBQUcsT0FBTyxVQUFVO0FBQ3JELGlCQUFXLFFBQVFBLE9BQU8sT0FBTSxPQUFPLEVBQUUsSUFBSSxJQUFJO0FBQ2pELFlBQU0sT0FBTyxFQUFFLElBQUksR0FBRztBQUFBLElBQ3hCLENBQUM7QUFDRCxVQUFNLElBQUksSUFBSSxRQUFRLEdBQUc7QUFDekIsY0FBVUEsT0FBTTtBQUFBLEVBQ2xCO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxNQUFNLFNBQWtCLE1BQTRCO0FBQzNELFFBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRO0FBQ3BDLE1BQUksT0FBTyxLQUFLLFFBQVEsUUFBUSxNQUFNLE9BQVEsUUFBTztBQUNyRCxRQUFNLE9BQU8sT0FBTyxRQUFRLE9BQU8sT0FBTyxDQUFDLElBQUssUUFBUTtBQUN4RCxNQUFJLFNBQVMsS0FBSyxLQUFNLFFBQU87QUFDL0IsU0FBTyxFQUFFLEdBQUcsU0FBUyxPQUFPLEtBQUssTUFBTSxHQUFHLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxJQUFJLEdBQUcsUUFBUSxRQUFRLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDdkg7QUFHQSxlQUFlLEtBQUssU0FBa0IsUUFBK0I7QUFDbkUsUUFBTSxTQUFTLFFBQVEsUUFBUTtBQUMvQixRQUFNLGFBQWEsU0FBUyxRQUFRLE9BQU8sTUFBTSxRQUFRLFFBQVEsUUFBUSxNQUFNO0FBQy9FLFNBQU8sRUFBRSxRQUFRLFFBQVEsUUFBUSxPQUFPLFVBQVUsS0FBSyxRQUFRLE1BQU0sWUFBWSxJQUFJLEdBQUcsTUFBTSxHQUFHLE9BQU8sUUFBUSxRQUFRLFFBQVEsV0FBVztBQUM3STtBQUVBLFNBQVMsT0FBTyxNQUFZLE1BQWtCO0FBQzVDLFFBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSTtBQUNuQyxTQUFPLEVBQUUsR0FBRyxNQUFNLE9BQU8sVUFBVSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFDOUU7QUFFQSxTQUFTLE9BQU8sU0FBa0IsTUFBYyxPQUFxQjtBQUNuRSxRQUFNLEVBQUUsTUFBTSxLQUFLLElBQUksS0FBSyxJQUFJO0FBQ2hDLFNBQU8sRUFBRSxRQUFRLFFBQVEsUUFBUSxLQUFLLFFBQVEsUUFBUSxPQUFPLE1BQU0sTUFBTSxRQUFRLE9BQU8sS0FBSyxHQUFJLE1BQU0sS0FBSztBQUM5RztBQXJEQTtBQUFBO0FBQUE7QUFFQTtBQUNBO0FBQ0E7QUFBQTtBQUFBOzs7QUNKQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUErQ08sU0FBUyxLQUFXLElBQXFCLE1BQWU7QUFDN0QsU0FBTyxFQUFFLElBQXVDLEtBQUs7QUFDdkQ7QUF3VkEsU0FBUyxRQUFRLE1BQTREO0FBQzNFLFFBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSTtBQUNuQyxTQUFPLEVBQUUsSUFBSSxLQUFLO0FBQ3BCO0FBRUEsU0FBUyxPQUFPQyxRQUF3QixVQUF5QjtBQUMvRCxTQUFPO0FBQUEsSUFDTCxNQUFNQSxPQUFNLElBQUksQ0FBQyxTQUFTLEdBQUcsS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHLEVBQUU7QUFBQSxJQUN0RCxPQUFPQSxPQUFNLElBQUksQ0FBQyxVQUFVLEVBQUUsTUFBTSxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUssSUFBSSxFQUFFLEtBQUssRUFBRTtBQUFBLElBQzVFO0FBQUEsRUFDRjtBQUNGO0FBcFpBLElBcUJNLE1BeUNPLGNBSUE7QUFsRWI7QUFBQTtBQUFBO0FBU0E7QUFDQTtBQUNBO0FBQ0E7QUFFQTtBQUNBO0FBQ0E7QUFDQTtBQUNBO0FBR0EsSUFBTSxPQUFPO0FBeUNOLElBQU0sZUFBTixjQUEyQixNQUFNO0FBQUEsTUFDcEIsT0FBTztBQUFBLElBQzNCO0FBRU8sSUFBTSxVQUFOLE1BQU0sU0FBUTtBQUFBLE1BQ1Y7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBO0FBQUEsTUFFQTtBQUFBLE1BQ1E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsUUFBUSxvQkFBSSxJQUFrQjtBQUFBLE1BQzlCLE9BQU8sb0JBQUksSUFBaUI7QUFBQTtBQUFBLE1BRTVCLFNBQVMsb0JBQUksSUFBc0I7QUFBQSxNQUNuQyxXQUFXLG9CQUFJLElBQWdCO0FBQUEsTUFDeEMsT0FBeUIsUUFBUSxRQUFRO0FBQUEsTUFDekMsVUFBeUIsUUFBUSxRQUFRO0FBQUEsTUFDekMsWUFBcUI7QUFBQSxNQUNyQixNQUFNO0FBQUEsTUFFTixZQUFZLElBQWlCLFFBQWdCQyxTQUFnQixRQUFzQixRQUFnQjtBQUN6RyxhQUFLLEtBQUs7QUFDVixhQUFLLFNBQVM7QUFDZCxhQUFLLFNBQVNBO0FBQ2QsYUFBSyxTQUFTO0FBQ2QsYUFBSyxRQUFRLE9BQU8sU0FBUztBQUM3QixhQUFLLFFBQVEsSUFBSSxZQUFZLE9BQU8sSUFBSTtBQUN4QyxhQUFLLFNBQVM7QUFBQSxNQUNoQjtBQUFBO0FBQUEsTUFHQSxhQUFhLEtBQUssTUFBYyxRQUFnQkEsU0FBZ0IsUUFBd0M7QUFDdEcsY0FBTSxLQUFLLE1BQU0sVUFBVSxPQUFPLEtBQUssSUFBSTtBQUMzQyxjQUFNLFNBQVMsTUFBTSxLQUFLLElBQUksT0FBTyxTQUFTLFVBQVUsTUFBTTtBQUM5RCxjQUFNQyxXQUFVLElBQUksU0FBUSxJQUFJLFFBQVFELFNBQVEsUUFBUSxNQUFNO0FBQzlELGNBQU1DLFNBQVEsS0FBSztBQUNuQixZQUFJLENBQUNBLFNBQVEsSUFBSyxPQUFNQSxTQUFRLE9BQU8sTUFBTUEsU0FBUSxNQUFNLENBQUM7QUFDNUQsbUJBQVcsVUFBVUEsU0FBUSxNQUFNLEtBQUssRUFBRyxDQUFBQSxTQUFRLEtBQUssUUFBUSxDQUFDO0FBQ2pFLGVBQU9BO0FBQUEsTUFDVDtBQUFBLE1BRUEsUUFBYztBQUNaLGFBQUssR0FBRyxNQUFNO0FBQUEsTUFDaEI7QUFBQTtBQUFBLE1BR0EsSUFBSSxTQUFpQjtBQUNuQixlQUFPLEtBQUs7QUFBQSxNQUNkO0FBQUEsTUFFQSxLQUFLLFFBQWtDO0FBQ3JDLGVBQU8sS0FBSyxNQUFNLElBQUksTUFBTTtBQUFBLE1BQzlCO0FBQUE7QUFBQSxNQUdBLFFBQVEsT0FBTyxJQUFZO0FBQ3pCLFlBQUksT0FBTztBQUNYLG1CQUFXLFNBQVMsS0FBSyxPQUFPLE9BQU8sRUFBRyxTQUFRLE9BQU8sTUFBTSxPQUFPLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRSxTQUFTLE1BQU07QUFDNUcsZUFBTztBQUFBLE1BQ1Q7QUFBQTtBQUFBLE1BR0EsU0FBUyxRQUFnQixLQUFxQjtBQUM1QyxjQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsUUFBUSxJQUFJLFdBQVcsVUFBVSxJQUFJLE9BQU8sR0FBRztBQUM1RixZQUFJLEtBQUssS0FBSyxDQUFDLFFBQVEsSUFBSSxTQUFTLEtBQUssRUFBRyxRQUFPO0FBQ25ELGVBQU8sS0FBSyxTQUFTLFNBQVM7QUFBQSxNQUNoQztBQUFBO0FBQUEsTUFHQSxNQUFNLFNBQWlDO0FBQ3JDLGFBQUssU0FBUyxJQUFJLE9BQU87QUFDekIsZUFBTyxNQUFNLEtBQUssU0FBUyxPQUFPLE9BQU87QUFBQSxNQUMzQztBQUFBO0FBQUEsTUFHQSxNQUFNLFNBQXdCO0FBQzVCLGNBQU0sS0FBSztBQUNYLFlBQUksS0FBSyxVQUFXLE9BQU0sS0FBSztBQUFBLE1BQ2pDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQU1BLE9BQU8sTUFBYyxRQUF3RDtBQUMzRSxlQUFPLEtBQUssT0FBTyxZQUFZO0FBQzdCLGdCQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUcsS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHLEtBQUs7QUFDdEQsZ0JBQU0sUUFBUSxNQUFNLE1BQU0sWUFBWSxLQUFLLElBQUksR0FBRyxJQUFJLENBQUM7QUFDdkQsY0FBSSxNQUFNLE9BQVEsUUFBTyxPQUFPLE9BQU8sSUFBSTtBQUMzQyxnQkFBTSxPQUFPLEtBQUssU0FBUyxLQUFLLEdBQUc7QUFDbkMsZ0JBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSztBQUMvQixnQkFBTUYsU0FBZ0IsQ0FBQztBQUN2QixjQUFJLFFBQVEsRUFBRSxJQUFJLEtBQUssSUFBSSxNQUFNLEtBQUssS0FBSztBQUMzQyxxQkFBVyxFQUFFLElBQUksS0FBSyxLQUFLLE9BQU8sSUFBSSxLQUFLLEtBQUssUUFBUSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEdBQUc7QUFDdEUsb0JBQVEsS0FBSyxNQUFNLElBQUksTUFBTTtBQUM3QixrQkFBTSxVQUFtQjtBQUFBLGNBQ3ZCLFFBQVEsS0FBSztBQUFBLGNBQ2IsUUFBUSxLQUFLO0FBQUEsY0FDYixLQUFLLEtBQUssTUFBTSxJQUFJQSxPQUFNO0FBQUEsY0FDMUIsR0FBRztBQUFBLGNBQ0gsV0FBVyxXQUFXLE1BQU0sS0FBSyxJQUFJO0FBQUEsY0FDckMsT0FBTyxLQUFLO0FBQUEsY0FDWixNQUFNO0FBQUEsY0FDTixPQUFPLEtBQUssU0FBUztBQUFBLFlBQ3ZCO0FBQ0Esa0JBQU0sT0FBTyxPQUFPLFNBQVMsSUFBSSxJQUFJO0FBQ3JDLGtCQUFNLE9BQU8sTUFBTSxLQUFLQSxPQUFNLEdBQUcsRUFBRSxHQUFHLFFBQVEsS0FBSyxNQUFNLElBQUk7QUFDN0QsWUFBQUEsT0FBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLFFBQVEsS0FBSyxRQUFRLEtBQUssTUFBTSxNQUFNLE1BQU0sR0FBRyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQUEsVUFDNUY7QUFDQSxjQUFJQSxPQUFNLE9BQVEsT0FBTSxLQUFLLEtBQUssTUFBTUEsUUFBTyxLQUFLO0FBQ3BELGlCQUFPLE9BQU9BLFFBQU8sS0FBSztBQUFBLFFBQzVCLENBQUM7QUFBQSxNQUNIO0FBQUE7QUFBQSxNQUdBLE1BQU0sUUFBZ0IsT0FBZSxNQUErQjtBQUNsRSxlQUFPLElBQVUsS0FBSyxJQUFJLFNBQVMsUUFBUSxLQUFLLE9BQU8sVUFBVSxRQUFRLE9BQU8sSUFBSSxDQUFDO0FBQUEsTUFDdkY7QUFBQTtBQUFBLE1BR0EsTUFBTSxPQUFPLE1BQStCO0FBQzFDLGNBQU1HLE9BQWMsQ0FBQztBQUNyQixtQkFBVyxRQUFRLEtBQUssTUFBTSxPQUFPLEVBQUcsQ0FBQUEsS0FBSSxLQUFLLEdBQUksTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxPQUFPLEdBQUcsS0FBSyxHQUFHLENBQUU7QUFDbEgsY0FBTSxLQUFLLElBQUksSUFBSUEsS0FBSSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sS0FBSyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDN0QsZUFBT0EsS0FBSSxLQUFLLENBQUMsR0FBRyxNQUFNLEdBQUcsSUFBSSxDQUFDLEVBQUcsS0FBSyxHQUFHLElBQUksQ0FBQyxFQUFHLE1BQU0sR0FBRyxJQUFJLENBQUMsRUFBRyxPQUFPLEdBQUcsSUFBSSxDQUFDLEVBQUcsSUFBSSxFQUFFLE1BQU0sR0FBRyxJQUFJO0FBQUEsTUFDN0c7QUFBQTtBQUFBO0FBQUEsTUFLQSxjQUFzQztBQUNwQyxjQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQzdFLGVBQU8sT0FBTyxZQUFZLEtBQUssSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLFFBQVEsS0FBSyxHQUFHLENBQUMsQ0FBQztBQUFBLE1BQ3ZFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BT0EsU0FBUyxNQUF3RCxRQUFnQixLQUFhLE1BQStCO0FBQzNILGVBQU8sS0FBSyxPQUFPLFlBQVk7QUFDN0IsZ0JBQU0sT0FBTyxLQUFLLFNBQVMsTUFBTTtBQUNqQyxjQUFJLE1BQU0sS0FBSyxLQUFLO0FBQ2xCLGtCQUFNLEtBQUssWUFBWSxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQzNDLGdCQUFJLEtBQUssVUFBVSxPQUFRLE9BQU0sS0FBSyxNQUFNO0FBQzVDLG1CQUFPLEtBQUs7QUFBQSxVQUNkO0FBQ0EsZ0JBQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxNQUFNLEdBQUc7QUFDeEMsY0FBSSxTQUFTLFFBQVEsU0FBUyxRQUFRLE1BQU0sRUFBRyxRQUFPLEtBQUssSUFBSSxLQUFLLFFBQVEsTUFBTSxvQkFBb0IsQ0FBQztBQUN2RyxnQkFBTSxLQUFLLFlBQVksTUFBTSxNQUFNLEdBQUc7QUFDdEMsaUJBQU87QUFBQSxRQUNULENBQUM7QUFBQSxNQUNIO0FBQUE7QUFBQSxNQUdBLE1BQU0sVUFBVSxPQUFvRDtBQUNsRSxjQUFNLE9BQWMsQ0FBQztBQUNyQixZQUFJLFVBQVU7QUFDZCxZQUFJLFFBQVE7QUFDWixtQkFBVyxRQUFRLEtBQUssTUFBTSxPQUFPLEdBQUc7QUFDdEMsZ0JBQU1DLFNBQVEsTUFBTSxJQUFJLEtBQUssTUFBTSxLQUFLLEtBQUs7QUFDN0MsY0FBSSxLQUFLLE9BQU9BLFVBQVNBLFNBQVEsS0FBSyxPQUFRO0FBQzlDLGdCQUFNSixTQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssUUFBUUksU0FBUSxHQUFHLEtBQUssSUFBSSxLQUFLLEtBQUtBLFNBQVEsb0JBQW9CLE9BQU8sQ0FBQztBQUM5RyxnQkFBTSxRQUFrQixDQUFDO0FBQ3pCLHFCQUFXLEVBQUUsS0FBSyxLQUFLSixRQUFPO0FBQzVCLGtCQUFNLE9BQU8sSUFBSSxZQUFZLEVBQUUsT0FBTyxJQUFJLEVBQUU7QUFDNUMsZ0JBQUksV0FBVyxRQUFRLE9BQU8sZ0JBQWlCO0FBQy9DLGtCQUFNLEtBQUssSUFBSTtBQUNmLHVCQUFXO0FBQ1gscUJBQVM7QUFBQSxVQUNYO0FBQ0EsZ0JBQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxNQUFNSSxNQUFLO0FBQzFDLGNBQUksTUFBTSxVQUFVLFNBQVMsS0FBTSxNQUFLLEtBQUssRUFBRSxRQUFRLEtBQUssUUFBUSxRQUFRLEtBQUssUUFBUSxPQUFPQSxTQUFRLEdBQUcsTUFBTSxNQUFNLENBQUM7QUFDeEgsY0FBSSxNQUFNLFNBQVNKLE9BQU0sVUFBVSxXQUFXLGtCQUFtQjtBQUFBLFFBQ25FO0FBQ0EsZUFBTztBQUFBLE1BQ1Q7QUFBQTtBQUFBLE1BR0EsU0FBUyxRQUFnQixNQUErQjtBQUN0RCxlQUFPLEtBQUssT0FBTyxZQUFZO0FBQzdCLGdCQUFNQSxTQUFRLE1BQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxLQUFLLFNBQVMsTUFBTSxFQUFFLEdBQUc7QUFDdEUsY0FBSSxXQUFXLEtBQUssSUFBSyxPQUFNLEtBQUssTUFBTTtBQUMxQyxnQkFBTSxNQUFNLEtBQUssU0FBUyxNQUFNO0FBQ2hDLGdCQUFNLE1BQU0sS0FBSyxTQUFTLEtBQUssR0FBRztBQUNsQyxnQkFBTSxRQUFRLE1BQU0sU0FBU0EsUUFBTyxLQUFLLEtBQUssS0FBSztBQUNuRCxnQkFBTSxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQ3ZDLGdCQUFNLE1BQVksRUFBRSxHQUFHLEtBQUssT0FBTyxVQUFVLEtBQUssTUFBTSxNQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUssSUFBSSxLQUFNLElBQUksTUFBTSxPQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQzNJLGdCQUFNLE1BQU0sTUFBTSxTQUFTLEVBQUUsR0FBRyxLQUFLLEdBQUcsUUFBUSxNQUFNLEdBQUcsRUFBRSxDQUFFLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFHLEtBQUssTUFBTSxNQUFNLEdBQUcsRUFBRSxFQUFHLEtBQUssSUFBSTtBQUNySCxnQkFBTSxRQUFRLEtBQUssSUFBSSxDQUFDLFNBQVMsU0FBUyxPQUFPLEdBQUcsT0FBTyxVQUFVO0FBQ25FLGtCQUFNLEtBQUssVUFBVSxNQUFNLE9BQU8sR0FBRyxDQUFDLEtBQUssR0FBRyxDQUFDO0FBQy9DLHVCQUFXLENBQUMsT0FBTyxJQUFJLEtBQUtBLE9BQU0sUUFBUSxHQUFHO0FBQzNDLG9CQUFNLFFBQWUsRUFBRSxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNLFFBQVEsR0FBRyxJQUFJLE1BQU0sSUFBSSxNQUFNLEtBQUssRUFBRyxHQUFHLEdBQUc7QUFDNUcsb0JBQU0sT0FBTyxFQUFFLElBQUksS0FBSztBQUN4QixvQkFBTSxPQUFPLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxHQUFHLENBQUM7QUFBQSxZQUMxQztBQUNBLHVCQUFXLFFBQVEsTUFBTyxPQUFNLE9BQU8sRUFBRSxJQUFJLElBQUk7QUFDakQsa0JBQU0sT0FBTyxFQUFFLElBQUksR0FBRztBQUN0QixrQkFBTSxPQUFPLEVBQUUsSUFBSSxHQUFHO0FBQUEsVUFDeEIsQ0FBQztBQUNELHFCQUFXLFFBQVEsQ0FBQyxLQUFLLEdBQUcsRUFBRyxPQUFNLEtBQUssS0FBSyxJQUFJO0FBQ25ELGVBQUssS0FBSyxRQUFRLElBQUk7QUFDdEIsZUFBSyxLQUFLLElBQUksUUFBUSxJQUFJLE1BQU0sQ0FBQztBQUNqQyxpQkFBTyxNQUFNO0FBQUEsUUFDZixDQUFDO0FBQUEsTUFDSDtBQUFBO0FBQUEsTUFJUSxPQUFVLEtBQW1DO0FBQ25ELGNBQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQy9CLGFBQUssT0FBTyxLQUFLLE1BQU0sTUFBTSxNQUFTO0FBQ3RDLGVBQU87QUFBQSxNQUNUO0FBQUEsTUFFQSxNQUFjLE9BQXNCO0FBQ2xDLG1CQUFXLE9BQU8sTUFBTSxJQUFTLEtBQUssSUFBSSxNQUFNLEVBQUcsTUFBSyxLQUFLLElBQUksR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLE1BQU0sSUFBSSxHQUFHO0FBQ2pHLG1CQUFXLFFBQVEsTUFBTSxJQUFVLEtBQUssSUFBSSxPQUFPLEdBQUc7QUFDcEQsZ0JBQU0sS0FBSyxLQUFLLElBQUk7QUFDcEIsZUFBSyxNQUFNLFFBQVEsSUFBSTtBQUN2QixjQUFJLEtBQUssVUFBVSxPQUFRLE1BQUssTUFBTSxLQUFLO0FBQUEsUUFDN0M7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBLE1BQWMsS0FBSyxNQUEyQjtBQUM1QyxhQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsSUFBSTtBQUNoQyxjQUFNQSxTQUFRLEtBQUssTUFBTSxLQUFLLFFBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLEtBQUssUUFBUSxHQUFHLEtBQUssR0FBRyxJQUFJLENBQUM7QUFDakcsYUFBSyxPQUFPLElBQUksS0FBSyxRQUFRQSxPQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQzNELGFBQUssS0FBSztBQUFBLE1BQ1o7QUFBQTtBQUFBLE1BR0EsTUFBYyxRQUF1QjtBQUNuQyxjQUFNLFNBQVMsVUFBVSxLQUFLLE9BQU8sVUFBVSxZQUFZO0FBQzNELGNBQU0sT0FBTyxNQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU07QUFDOUMsY0FBTSxPQUFhLEVBQUUsUUFBUSxPQUFPLFFBQVEsS0FBSyxHQUFHLE1BQU0sSUFBSSxHQUFHLE1BQU0sR0FBRyxPQUFPLEdBQUcsUUFBUSxHQUFHLFlBQVksS0FBSztBQUNoSCxjQUFNLE1BQU0sS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHO0FBQ25DLGNBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxPQUFPLEdBQUcsT0FBTyxVQUFVO0FBQ2pELGNBQUksSUFBSyxPQUFNLEtBQUssVUFBVSxNQUFNLE9BQU8sR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUNuRCxjQUFJLElBQUssT0FBTSxPQUFPLEVBQUUsSUFBSSxFQUFFLEdBQUcsS0FBSyxPQUFPLFNBQVMsQ0FBQztBQUN2RCxnQkFBTSxPQUFPLEVBQUUsSUFBSSxJQUFJO0FBQUEsUUFDekIsQ0FBQztBQUNELFlBQUksSUFBSyxNQUFLLE1BQU0sSUFBSSxJQUFJLFFBQVEsRUFBRSxHQUFHLEtBQUssT0FBTyxTQUFTLENBQUM7QUFDL0QsYUFBSyxNQUFNO0FBQ1gsY0FBTSxLQUFLLEtBQUssSUFBSTtBQUFBLE1BQ3RCO0FBQUEsTUFFQSxNQUFjLEtBQUssTUFBWUEsUUFBd0IsT0FBc0U7QUFDM0gsY0FBTSxPQUFPQSxPQUFNLEdBQUcsRUFBRTtBQUN4QixjQUFNLE1BQVksRUFBRSxHQUFHLE1BQU0sR0FBRyxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLO0FBQ3RFLGNBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxTQUFTLE9BQU8sR0FBRyxPQUFPLFVBQVU7QUFDMUQsZ0JBQU0sS0FBSyxVQUFVLE1BQU0sT0FBTyxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQzNDLHFCQUFXLFFBQVFBLE9BQU8sT0FBTSxPQUFPLEVBQUUsSUFBSSxJQUFJO0FBQ2pELGdCQUFNLE9BQU8sRUFBRSxJQUFJLEdBQUc7QUFBQSxRQUN4QixDQUFDO0FBQ0QsYUFBSyxNQUFNLElBQUksSUFBSSxRQUFRLEdBQUc7QUFDOUIsYUFBSyxPQUFPLElBQUksSUFBSSxNQUFNLEVBQUcsS0FBSyxHQUFHQSxPQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQ25FLGFBQUssS0FBSyxJQUFJLFFBQVEsS0FBSyxNQUFNLENBQUM7QUFDbEMsYUFBSyxLQUFLO0FBQUEsTUFDWjtBQUFBO0FBQUEsTUFHQSxNQUFjLFVBQVUsT0FBdUIsT0FBdUM7QUFDcEYsbUJBQVcsUUFBUSxPQUFPO0FBQ3hCLGdCQUFNLFNBQVUsTUFBTSxPQUFPLE1BQU0sSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUNuRCxjQUFJLFFBQVEsUUFBUSxLQUFLLE9BQU8sT0FBTyxTQUFTLEtBQUssUUFBUSxPQUFPLFVBQVUsS0FBSyxPQUFPO0FBQ3hGLGtCQUFNLElBQUksYUFBYSx3QkFBd0IsS0FBSyxNQUFNLElBQUksUUFBUSxHQUFHLEVBQUU7QUFBQSxVQUM3RTtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsTUFFQSxNQUFjLFlBQVksTUFBd0QsTUFBWSxLQUE0QjtBQUN4SCxjQUFNLE1BQU0sR0FBRyxLQUFLLElBQUksSUFBSSxLQUFLLE1BQU07QUFDdkMsY0FBTSxTQUFTLEtBQUssS0FBSyxJQUFJLEdBQUc7QUFDaEMsWUFBSSxRQUFRLFFBQVEsT0FBTyxPQUFPLFNBQVMsS0FBSyxRQUFRLE9BQU8sS0FBSyxNQUFPO0FBQzNFLGNBQU0sTUFBVyxFQUFFLE1BQU0sS0FBSyxNQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU0sS0FBSyxNQUFNLElBQUk7QUFDOUUsY0FBTSxRQUFRLEtBQUssSUFBSSxLQUFLLE9BQU8sR0FBRztBQUN0QyxjQUFNLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxPQUFPLEtBQUssT0FBTyxRQUFRLEtBQUs7QUFDbkUsY0FBTSxTQUFTLEtBQUssSUFBSSxLQUFLLFFBQVEsS0FBSztBQUMxQyxjQUFNLGFBQWMsTUFBTSxLQUFLLE9BQU8sTUFBTSxNQUFNLEtBQU0sS0FBSztBQUM3RCxjQUFNLE1BQVksRUFBRSxHQUFHLE1BQU0sT0FBTyxRQUFRLFdBQVc7QUFDdkQsY0FBTSxRQUFRLEtBQUssSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLEdBQUcsT0FBTyxVQUFVO0FBQ2xFLGdCQUFNLEtBQUssVUFBVSxNQUFNLE9BQU8sR0FBRyxDQUFDLElBQUksQ0FBQztBQUMzQyxnQkFBTSxNQUFNLEVBQUUsSUFBSSxHQUFHO0FBQ3JCLGdCQUFNLE9BQU8sRUFBRSxJQUFJLEdBQUc7QUFDdEIsY0FBSSxTQUFTLEtBQUssT0FBUSxPQUFNLE9BQU8sRUFBRSxPQUFPLFFBQVEsS0FBSyxPQUFPLFVBQVUsS0FBSyxRQUFRLEtBQUssU0FBUyxHQUFHLE1BQU0sQ0FBQztBQUFBLFFBQ3JILENBQUM7QUFDRCxhQUFLLEtBQUssSUFBSSxLQUFLLEdBQUc7QUFDdEIsYUFBSyxNQUFNLElBQUksSUFBSSxRQUFRLEdBQUc7QUFDOUIsWUFBSSxRQUFRLEtBQUssTUFBTyxNQUFLLE9BQU8sSUFBSSxLQUFLLE1BQU0sRUFBRyxPQUFPLEdBQUcsUUFBUSxLQUFLLEtBQUs7QUFDbEYsYUFBSyxLQUFLLEtBQUssUUFBUSxJQUFJLE1BQU0sQ0FBQztBQUNsQyxhQUFLLEtBQUs7QUFBQSxNQUNaO0FBQUE7QUFBQSxNQUdBLE1BQWMsT0FBTyxNQUFZLEtBQXFDO0FBQ3BFLFlBQUksUUFBUSxLQUFLLElBQUssUUFBTyxLQUFLO0FBQ2xDLFlBQUksUUFBUSxLQUFLLE9BQVEsUUFBTyxLQUFLO0FBQ3JDLFlBQUksUUFBUSxFQUFHLFFBQU8sUUFBUSxLQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3RELGdCQUFRLE1BQU0sT0FBTyxLQUFLLElBQUksS0FBSyxRQUFRLEdBQUcsSUFBSSxRQUFRO0FBQUEsTUFDNUQ7QUFBQTtBQUFBLE1BR1EsS0FBSyxRQUFnQixNQUFvQjtBQUMvQyxjQUFNLFNBQVMsRUFBRSxRQUFRLEtBQUssUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPLEtBQUssTUFBTSxLQUFLLElBQUksR0FBRyxRQUFRLEtBQUssT0FBTyxLQUFLLElBQUksRUFBRTtBQUN0SCxhQUFLLFVBQVUsS0FBSyxRQUFRLEtBQUssTUFBTSxRQUFRLFFBQVEsS0FBSyxTQUFTLE1BQU0sR0FBRyxJQUFJLENBQUMsRUFBRTtBQUFBLFVBQ25GLE1BQU07QUFDSixpQkFBSyxZQUFZO0FBQUEsVUFDbkI7QUFBQSxVQUNBLENBQUMsUUFBaUI7QUFDaEIsaUJBQUssWUFBWTtBQUFBLFVBQ25CO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFBQSxNQUVRLFNBQVMsUUFBc0I7QUFDckMsY0FBTSxPQUFPLEtBQUssTUFBTSxJQUFJLE1BQU07QUFDbEMsWUFBSSxDQUFDLEtBQU0sT0FBTSxJQUFJLE1BQU0sNENBQTRDLE1BQU0sRUFBRTtBQUMvRSxlQUFPO0FBQUEsTUFDVDtBQUFBLE1BRVEsT0FBYTtBQUNuQixtQkFBVyxXQUFXLEtBQUssU0FBVSxTQUFRO0FBQUEsTUFDL0M7QUFBQSxJQUNGO0FBQUE7QUFBQTs7O0FDbFlBLFNBQVMsdUJBQXVCOzs7QUNFekIsSUFBTSxVQUFOLGNBQXNCLE1BQU07QUFBQSxFQUN4QjtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksTUFBbUIsUUFBc0IsQ0FBQyxHQUFHO0FBQ3ZELFVBQU0sR0FBRyxJQUFJLElBQUksS0FBSyxVQUFVLEtBQUssQ0FBQyxHQUFHO0FBQ3pDLFNBQUssT0FBTztBQUNaLFNBQUssT0FBTztBQUNaLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDRjtBQUdPLFNBQVMsT0FBTyxPQUFnQixXQUFrQztBQUN2RSxNQUFJLENBQUMsTUFBTyxPQUFNLElBQUksTUFBTSxtQkFBbUIsU0FBUyxFQUFFO0FBQzVEOzs7QURmQTs7O0FFUEE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFFQTs7O0FDQUE7QUFZTyxJQUFNLFdBQTBELHNCQUFNLFlBQVk7QUFBQSxFQUN2RixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxTQUFTLE9BQU8sQ0FBQztBQUNwQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFvQ1YsSUFBTSxXQUEwRCxzQkFBTSxZQUFZO0FBQUEsRUFDdkYsQ0FBQyxPQUFPLEtBQUs7QUFBQSxFQUNiLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxxQkFBcUIsT0FBTyxHQUFJO0FBQUEsRUFDakMsQ0FBQyxZQUFZLE9BQU8sRUFBRTtBQUFBLEVBQ3RCLENBQUMsWUFBWSxPQUFPLFVBQVU7QUFBQSxFQUM5QixDQUFDLGNBQWMsS0FBSztBQUFBLEVBQ3BCLENBQUMsYUFBYSxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sU0FBUyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDdEQsQ0FBQyxRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxPQUFPLEtBQUssRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEQsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsYUFBYSxPQUFPLEdBQUk7QUFBQSxFQUN6QixDQUFDLGdCQUFnQixPQUFPLEVBQUU7QUFBQSxFQUMxQixDQUFDLHFCQUFxQixPQUFPLENBQUM7QUFBQSxFQUM5QixDQUFDLG1CQUFtQixPQUFPLENBQUM7QUFDOUIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBZ0JWLElBQU0sT0FBOEMsc0JBQU0sUUFBUTtBQUFBLEVBQ3ZFLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sU0FBUyxFQUFFLENBQUM7QUFBQSxFQUM5QyxDQUFDLGNBQWMsT0FBTyxFQUFFO0FBQUEsRUFDeEIsQ0FBQyxxQkFBcUIsT0FBTyxDQUFDO0FBQUEsRUFDOUIsQ0FBQyxtQkFBbUIsT0FBTyxDQUFDO0FBQzlCLEdBQUcsRUFBQyxRQUFRLEtBQUksQ0FBQztBQWdCVixJQUFNLE9BQThDLHNCQUFNLFFBQVE7QUFBQSxFQUN2RSxDQUFDLFlBQVksS0FBSztBQUFBLEVBQ2xCLENBQUMsWUFBWSxLQUFLO0FBQUEsRUFDbEIsQ0FBQyxXQUFXLE9BQU8sQ0FBQztBQUFBLEVBQ3BCLENBQUMsV0FBVyxPQUFPLENBQUM7QUFDdEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBc0JWLElBQU0sU0FBb0Qsc0JBQU0sVUFBVTtBQUFBLEVBQy9FLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxXQUFXLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDbkMsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sS0FBSyxFQUFFLENBQUM7QUFBQSxFQUMxQyxDQUFDLFVBQVUsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLFVBQVUsQ0FBQztBQUFBLEVBQ3hDLENBQUMsbUJBQW1CLFFBQVEsS0FBSztBQUFBLEVBQ2pDLENBQUMsV0FBVyxRQUFRLEtBQUs7QUFBQSxFQUN6QixDQUFDLGVBQWUsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFDckMsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBWVYsSUFBTSxhQUFnRSxzQkFBTSxjQUFjO0FBQUEsRUFDL0YsQ0FBQyxPQUFPLEtBQUs7QUFBQSxFQUNiLENBQUMsU0FBUyxPQUFPLENBQUM7QUFDcEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBa0RWLElBQU0sUUFBaUQsc0JBQU0sU0FBUztBQUFBLEVBQzNFLENBQUMsTUFBTSxLQUFLO0FBQUEsRUFDWixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLFVBQVUsVUFBVSxXQUFXLFNBQVMsRUFBRSxDQUFDO0FBQUEsRUFDM0QsQ0FBQyxZQUFZLE9BQU8sQ0FBQztBQUFBLEVBQ3JCLENBQUMsWUFBWSxPQUFPLENBQUM7QUFBQSxFQUNyQixDQUFDLFVBQVUsT0FBTyxDQUFDO0FBQUEsRUFDbkIsQ0FBQyxRQUFRLFFBQVEsS0FBSztBQUFBLEVBQ3RCLENBQUMsYUFBYSxPQUFPLENBQUM7QUFBQSxFQUN0QixDQUFDLGFBQWEsT0FBTyxDQUFDO0FBQUEsRUFDdEIsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxXQUFXLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNwRCxDQUFDLGNBQWMsT0FBTyxDQUFDO0FBQUEsRUFDdkIsQ0FBQyxjQUFjLE9BQU8sQ0FBQztBQUFBLEVBQ3ZCLENBQUMsUUFBUSxFQUFFLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQzVCLENBQUMsY0FBYyxFQUFFLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2xDLENBQUMsWUFBWSxPQUFPLEVBQUU7QUFBQSxFQUN0QixDQUFDLFVBQVUsT0FBTyxFQUFFO0FBQUEsRUFDcEIsQ0FBQyxZQUFZLEVBQUUsTUFBTSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEMsQ0FBQyxlQUFlLE9BQU8sQ0FBQztBQUFBLEVBQ3hCLENBQUMsYUFBYSxPQUFPLElBQUk7QUFBQSxFQUN6QixDQUFDLFlBQVksRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNoQyxDQUFDLGVBQWUsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFDckMsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBa0JWLElBQU0sUUFBaUQsc0JBQU0sU0FBUztBQUFBLEVBQzNFLENBQUMsV0FBVyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sT0FBTyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDbEQsQ0FBQyxVQUFVLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNoRCxDQUFDLGdCQUFnQixRQUFRLEtBQUs7QUFBQSxFQUM5QixDQUFDLGlCQUFpQixPQUFPLENBQUM7QUFBQSxFQUMxQixDQUFDLGNBQWMsRUFBRSxJQUFJLENBQUMsUUFBUSxXQUFXLElBQUksRUFBRSxHQUFHLFNBQVM7QUFDN0QsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBY1YsSUFBTSxTQUFvRCxzQkFBTSxVQUFVO0FBQUEsRUFDL0UsQ0FBQyxPQUFPLEtBQUs7QUFBQSxFQUNiLENBQUMsVUFBVSxPQUFPLENBQUM7QUFBQSxFQUNuQixDQUFDLFVBQVUsT0FBTyxFQUFFO0FBQ3RCLEdBQUcsRUFBQyxRQUFRLEtBQUksQ0FBQztBQWtDVixJQUFNLE9BQThDLHNCQUFNLFFBQVE7QUFBQSxFQUN2RSxDQUFDLE9BQU8sS0FBSztBQUFBLEVBQ2IsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUNsQixDQUFDLHFCQUFxQixPQUFPLEdBQUk7QUFBQSxFQUNqQyxDQUFDLFlBQVksT0FBTyxFQUFFO0FBQUEsRUFDdEIsQ0FBQyxPQUFPLE9BQU8sRUFBRTtBQUFBLEVBQ2pCLENBQUMsY0FBYyxLQUFLO0FBQUEsRUFDcEIsQ0FBQyxhQUFhLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxTQUFTLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN0RCxDQUFDLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLE9BQU8sS0FBSyxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNoRCxDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxhQUFhLEtBQUs7QUFBQSxFQUNuQixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsT0FBTyxPQUFPLENBQUM7QUFDbEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBMEJWLElBQU0sUUFBaUQsc0JBQU0sU0FBUztBQUFBLEVBQzNFLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxpQkFBaUIsaUJBQWlCLFNBQVMsWUFBWSxXQUFXLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDMUYsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUNsQixDQUFDLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDZixDQUFDLFlBQVksT0FBTyxDQUFDO0FBQUEsRUFDckIsQ0FBQyxRQUFRLE9BQU8sQ0FBQztBQUFBLEVBQ2pCLENBQUMsT0FBTyxPQUFPLENBQUM7QUFBQSxFQUNoQixDQUFDLFlBQVksT0FBTyxDQUFDO0FBQUEsRUFDckIsQ0FBQyxVQUFVLE9BQU8sQ0FBQztBQUNyQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFnQlYsSUFBTSxVQUF1RCxzQkFBTSxXQUFXO0FBQUEsRUFDbkYsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQVEsUUFBUSxXQUFXLFVBQVUsZUFBZSxVQUFVLEVBQUUsQ0FBQztBQUFBLEVBQ25GLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxPQUFPLE9BQU8sRUFBRTtBQUFBLEVBQ2pCLENBQUMsV0FBVyxRQUFRLEtBQUs7QUFDM0IsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBa0JWLElBQU0sT0FBOEMsc0JBQU0sUUFBUTtBQUFBLEVBQ3ZFLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sS0FBSyxFQUFFLENBQUM7QUFBQSxFQUMxQyxDQUFDLFVBQVUsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hELENBQUMsU0FBUyxPQUFPLENBQUM7QUFBQSxFQUNsQixDQUFDLFlBQVksRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLFFBQVEsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3BELENBQUMsVUFBVSxPQUFPLENBQUM7QUFDckIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBWVYsSUFBTSxTQUFvRCxzQkFBTSxVQUFVO0FBQUEsRUFDL0UsQ0FBQyxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ2YsQ0FBQyxhQUFhLEtBQUs7QUFDckIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBY1YsSUFBTSxXQUEwRCxzQkFBTSxZQUFZO0FBQUEsRUFDdkYsQ0FBQyxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ2YsQ0FBQyxhQUFhLEtBQUs7QUFBQSxFQUNuQixDQUFDLFVBQVUsT0FBTyxDQUFDO0FBQ3JCLEdBQUcsRUFBQyxRQUFRLEtBQUksQ0FBQztBQWNWLElBQU0sU0FBb0Qsc0JBQU0sVUFBVTtBQUFBLEVBQy9FLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sU0FBUyxFQUFFLENBQUM7QUFBQSxFQUM5QyxDQUFDLFVBQVUsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hELENBQUMsU0FBUyxPQUFPLENBQUM7QUFDcEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBbURWLElBQU0sT0FBOEMsc0JBQU0sUUFBUTtBQUFBLEVBQ3ZFLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsRUFBRSxHQUFHLEVBQUU7QUFBQSxFQUNoQyxDQUFDLFFBQVEsRUFBRSxJQUFJLENBQUMsVUFBVSxTQUFTLFNBQVMsT0FBTyxFQUFFLEdBQUcsT0FBTztBQUFBLEVBQy9ELENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxVQUFVLFFBQVEsUUFBUSxFQUFFLEdBQUcsUUFBUTtBQUFBLEVBQ3JELENBQUMsT0FBTyxRQUFRLElBQUk7QUFBQSxFQUNwQixDQUFDLFlBQVksUUFBUSxLQUFLO0FBQzVCLEdBQUcsRUFBQyxRQUFRLEtBQUksQ0FBQztBQW9CVixJQUFNLE1BQTJDLHNCQUFNLE9BQU87QUFBQSxFQUNuRSxDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxRQUFRLFFBQVEsS0FBSztBQUFBLEVBQ3RCLENBQUMsUUFBUSxRQUFRLEtBQUs7QUFBQSxFQUN0QixDQUFDLFFBQVEsUUFBUSxLQUFLO0FBQUEsRUFDdEIsQ0FBQyxTQUFTLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxFQUFFLEdBQUcsTUFBTTtBQUM5QyxHQUFHLEVBQUMsUUFBUSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEtBQUssRUFBQyxDQUFDO0FBWWhDLElBQU0sS0FBd0Msc0JBQU0sTUFBTTtBQUFBLEVBQy9ELENBQUMsUUFBUSxLQUFLO0FBQ2hCLEdBQUcsRUFBQyxPQUFPLENBQUMsTUFBTSxJQUFJLEVBQUMsQ0FBQztBQVlqQixJQUFNLE1BQTJDLHNCQUFNLE9BQU87QUFBQSxFQUNuRSxDQUFDLFFBQVEsS0FBSztBQUNoQixHQUFHLEVBQUMsT0FBTyxDQUFDLE1BQU0sS0FBSyxFQUFDLENBQUM7OztBRDVpQnpCO0FBb0JPLElBQU0sYUFBb0UsMEJBQVUsY0FBYztBQUFBLEVBQ3ZHLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxjQUFjLE9BQU8sRUFBRTtBQUFBLEVBQ3hCLENBQUMsVUFBVSxPQUFPLENBQUM7QUFDckIsR0FBRyxFQUFDLFFBQVEsS0FBSSxHQUFHLEVBQUMsUUFBUSxvQkFBb0IsS0FBSyxHQUFHLFNBQVMsUUFBUSxXQUFXLGVBQWUsU0FBUyxXQUFVLENBQUM7QUFnQmhILElBQU0saUJBQWdGLDBCQUFVLGtCQUFrQjtBQUFBLEVBQ3ZILENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sU0FBUyxFQUFFLENBQUM7QUFBQSxFQUM5QyxDQUFDLGNBQWMsT0FBTyxFQUFFO0FBQzFCLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEseUJBQXlCLEtBQUssR0FBRyxTQUFTLFFBQVEsV0FBVyxlQUFlLFNBQVMsV0FBVSxDQUFDO0FBWXJILElBQU0sV0FBMEQsc0JBQU0sWUFBWTtBQUFBLEVBQ3ZGLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFFBQVEsRUFBRSxRQUFRLE1BQWEsU0FBUyxDQUFDO0FBQzVDLEdBQUcsQ0FBQyxDQUFDO0FBa0JFLElBQU0sa0JBQW1GLDBCQUFVLG1CQUFtQjtBQUFBLEVBQzNILENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDekIsQ0FBQyxVQUFVLE9BQU8sRUFBRTtBQUFBLEVBQ3BCLENBQUMsWUFBWSxPQUFPLEVBQUU7QUFDeEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxHQUFHLEVBQUMsUUFBUSwwQkFBMEIsS0FBSyxHQUFHLFNBQVMsUUFBUSxXQUFXLGVBQWUsU0FBUyxXQUFVLENBQUM7QUFvQnRILElBQU0saUJBQWdGLDBCQUFVLGtCQUFrQjtBQUFBLEVBQ3ZILENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMscUJBQXFCLE9BQU8sQ0FBQztBQUFBLEVBQzlCLENBQUMsbUJBQW1CLE9BQU8sQ0FBQztBQUFBLEVBQzVCLENBQUMsVUFBVSxPQUFPLEVBQUU7QUFBQSxFQUNwQixDQUFDLFdBQVcsT0FBTyxDQUFDO0FBQ3RCLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEsd0JBQXdCLEtBQUssR0FBRyxTQUFTLFFBQVEsV0FBVyxlQUFlLFNBQVMsV0FBVSxDQUFDO0FBZ0JwSCxJQUFNLFlBQWlFLDBCQUFVLGFBQWE7QUFBQSxFQUNuRyxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxXQUFXLE9BQU8sQ0FBQztBQUN0QixHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLG1CQUFtQixLQUFLLEdBQUcsU0FBUyxRQUFRLFdBQVcsZUFBZSxTQUFTLFdBQVUsQ0FBQztBQWdCL0csSUFBTSxjQUF1RSwwQkFBVSxlQUFlO0FBQUEsRUFDM0csQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQzNCLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEscUJBQXFCLEtBQUssR0FBRyxTQUFTLFFBQVEsV0FBVyxlQUFlLFNBQVMsV0FBVSxDQUFDO0FBZ0JqSCxJQUFNLGNBQXVFLDBCQUFVLGVBQWU7QUFBQSxFQUMzRyxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFNBQVMsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxFQUM3QixDQUFDLFVBQVUsT0FBTyxFQUFFO0FBQ3RCLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEscUJBQXFCLEtBQUssR0FBRyxTQUFTLFFBQVEsV0FBVyxlQUFlLFNBQVMsV0FBVSxDQUFDO0FBZ0JqSCxJQUFNLGFBQW9FLDBCQUFVLGNBQWM7QUFBQSxFQUN2RyxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsV0FBVyxLQUFLO0FBQUEsRUFDakIsQ0FBQyxXQUFXLEVBQUUsS0FBSyxDQUFDLEVBQUUsUUFBUSxNQUFNLGVBQWUsR0FBRyxNQUFNLEVBQUUsR0FBRyxJQUFJO0FBQUEsRUFDckUsQ0FBQyxXQUFXLEtBQUs7QUFDbkIsR0FBRyxFQUFDLFFBQVEsS0FBSSxHQUFHLEVBQUMsUUFBUSxvQkFBb0IsS0FBSyxHQUFHLFNBQVMsVUFBVSxXQUFXLDhCQUE4QixTQUFTLFdBQVUsQ0FBQztBQTRCakksSUFBTSxpQkFBNEUsc0JBQU0sa0JBQWtCO0FBQUEsRUFDL0csQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsV0FBVyxLQUFLO0FBQUEsRUFDakIsQ0FBQyxRQUFRLEVBQUUsUUFBUSxNQUFhLEtBQUssR0FBRyxDQUFDLENBQUM7QUFBQSxFQUMxQyxDQUFDLFdBQVcsUUFBUSxJQUFJO0FBQUEsRUFDeEIsQ0FBQyxjQUFjLEVBQUUsSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLEVBQUUsR0FBRyxDQUFDO0FBQUEsRUFDbkMsQ0FBQyxZQUFZLFFBQVEsSUFBSTtBQUFBLEVBQ3pCLENBQUMsV0FBVyxRQUFRLEtBQUs7QUFBQSxFQUN6QixDQUFDLFNBQVMsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxFQUM3QixDQUFDLGNBQWMsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNsQyxDQUFDLFFBQVEsRUFBRSxJQUFJLENBQUMsSUFBSSxXQUFXLElBQUksRUFBRSxHQUFHLEVBQUU7QUFDNUMsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBZ0JWLElBQU0sYUFBb0UsMEJBQVUsY0FBYztBQUFBLEVBQ3ZHLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxFQUFFLEdBQUcsU0FBUztBQUFBLEVBQzFELENBQUMsTUFBTSxLQUFLO0FBQ2QsR0FBRyxFQUFDLFFBQVEsS0FBSSxHQUFHLEVBQUMsUUFBUSxvQkFBb0IsS0FBSyxHQUFHLFNBQVMsUUFBUSxXQUFXLHNCQUFzQixTQUFTLFdBQVUsQ0FBQztBQThCdkgsSUFBTSxpQkFBZ0YsMEJBQVUsa0JBQWtCO0FBQUEsRUFDdkgsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxnQkFBZ0IsS0FBSztBQUFBLEVBQ3RCLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLE1BQU0sS0FBSztBQUFBLEVBQ1osQ0FBQyxXQUFXLE9BQU8sRUFBRTtBQUFBLEVBQ3JCLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUNsQixDQUFDLGNBQWMsT0FBTyxFQUFFO0FBQUEsRUFDeEIsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxXQUFXLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNwRCxDQUFDLGFBQWEsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLFdBQVcsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUMxRCxHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLHdCQUF3QixLQUFLLEdBQUcsU0FBUyxRQUFRLFdBQVcsbUJBQW1CLFNBQVMsV0FBVSxDQUFDO0FBb0J4SCxJQUFNLGFBQWdFLHNCQUFNLGNBQWM7QUFBQSxFQUMvRixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUNsQixDQUFDLGFBQWEsS0FBSztBQUFBLEVBQ25CLENBQUMsYUFBYSxFQUFFLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2pDLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFDcEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBa0JWLElBQU0sa0JBQW1GLDBCQUFVLG1CQUFtQjtBQUFBLEVBQzNILENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsT0FBTyxDQUFDO0FBQ25CLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEseUJBQXlCLEtBQUssR0FBRyxTQUFTLFFBQVEsV0FBVyxtQkFBbUIsU0FBUyxXQUFVLENBQUM7QUFrQnpILElBQU0sZUFBMEUsMEJBQVUsZ0JBQWdCO0FBQUEsRUFDL0csQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsV0FBVyxRQUFRLFFBQVEsRUFBRSxDQUFDO0FBQUEsRUFDL0MsQ0FBQyxNQUFNLEtBQUs7QUFBQSxFQUNaLENBQUMsUUFBUSxPQUFPLENBQUM7QUFBQSxFQUNqQixDQUFDLFdBQVcsS0FBSztBQUNuQixHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLHNCQUFzQixLQUFLLEdBQUcsU0FBUyxJQUFJLFdBQVcsc0JBQXNCLFNBQVMsV0FBVSxDQUFDO0FBb0JySCxJQUFNLGNBQXVFLDBCQUFVLGVBQWU7QUFBQSxFQUMzRyxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxFQUFFLENBQUM7QUFBQSxFQUMvQyxDQUFDLE1BQU0sS0FBSztBQUFBLEVBQ1osQ0FBQyxRQUFRLE9BQU8sQ0FBQztBQUFBLEVBQ2pCLENBQUMsV0FBVyxPQUFPLEVBQUU7QUFBQSxFQUNyQixDQUFDLE9BQU8sS0FBSztBQUNmLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEscUJBQXFCLEtBQUssR0FBRyxTQUFTLElBQUksV0FBVyxzQkFBc0IsU0FBUyxXQUFVLENBQUM7QUFnQnBILElBQU0sZUFBMEUsMEJBQVUsZ0JBQWdCO0FBQUEsRUFDL0csQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxXQUFXLEtBQUs7QUFBQSxFQUNqQixDQUFDLE1BQU0sS0FBSztBQUNkLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEsc0JBQXNCLEtBQUssR0FBRyxTQUFTLElBQUksV0FBVyxhQUFhLFNBQVMsV0FBVSxDQUFDO0FBa0I1RyxJQUFNLG1CQUFzRiwwQkFBVSxvQkFBb0I7QUFBQSxFQUMvSCxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFdBQVcsRUFBRSxRQUFRLE1BQWEsT0FBTyxDQUFDO0FBQzdDLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEsMkJBQTJCLEtBQUssR0FBRyxTQUFTLFFBQVEsV0FBVyxtQkFBbUIsU0FBUyxXQUFVLENBQUM7QUFrQjNILElBQU0sZ0JBQTZFLDBCQUFVLGlCQUFpQjtBQUFBLEVBQ25ILENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFFBQVEsUUFBUSxJQUFJO0FBQUEsRUFDckIsQ0FBQyxPQUFPLE9BQU8sRUFBRTtBQUNuQixHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLHVCQUF1QixLQUFLLEdBQUcsU0FBUyxJQUFJLFdBQVcsZUFBZSxTQUFTLFdBQVUsQ0FBQztBQWdCL0csSUFBTSxVQUEyRCwwQkFBVSxXQUFXO0FBQUEsRUFDM0YsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLE9BQU8sVUFBVSxNQUFNLEVBQUUsQ0FBQztBQUFBLEVBQzdDLENBQUMsZUFBZSxPQUFPLEVBQUU7QUFBQSxFQUN6QixDQUFDLFlBQVksT0FBTyxFQUFFO0FBQUEsRUFDdEIsQ0FBQyxXQUFXLEtBQUs7QUFDbkIsR0FBRyxFQUFDLFFBQVEsS0FBSSxHQUFHLEVBQUMsUUFBUSxpQkFBaUIsS0FBSyxHQUFHLFNBQVMsVUFBVSxXQUFXLHFCQUFxQixTQUFTLE9BQU0sQ0FBQztBQTBDakgsSUFBTSxnQkFBNkUsMEJBQVUsaUJBQWlCO0FBQUEsRUFDbkgsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsZ0JBQWdCLEtBQUs7QUFBQSxFQUN0QixDQUFDLGNBQWMsT0FBTyxFQUFFO0FBQUEsRUFDeEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsV0FBVyxLQUFLO0FBQUEsRUFDakIsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBYSxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQ2pELENBQUMsVUFBVSxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQWEsTUFBTSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDdkQsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsWUFBWSxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQWEsUUFBUSxFQUFFLENBQUM7QUFBQSxFQUN2RCxDQUFDLFVBQVUsT0FBTyxDQUFDO0FBQUEsRUFDbkIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsWUFBWSxPQUFPLEVBQUU7QUFBQSxFQUN0QixDQUFDLFdBQVcsT0FBTyxFQUFFO0FBQUEsRUFDckIsQ0FBQyxVQUFVLE9BQU8sRUFBRTtBQUFBLEVBQ3BCLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFDcEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxHQUFHLEVBQUMsUUFBUSx1QkFBdUIsS0FBSyxHQUFHLFNBQVMsUUFBUSxXQUFXLGVBQWUsU0FBUyxXQUFVLENBQUM7QUFvQ25ILElBQU0sZUFBMEUsMEJBQVUsZ0JBQWdCO0FBQUEsRUFDL0csQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsZ0JBQWdCLEtBQUs7QUFBQSxFQUN0QixDQUFDLGNBQWMsT0FBTyxFQUFFO0FBQUEsRUFDeEIsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxXQUFXLEtBQUs7QUFBQSxFQUNqQixDQUFDLFNBQVMsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLFNBQVMsRUFBRSxDQUFDO0FBQUEsRUFDOUMsQ0FBQyxVQUFVLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBYSxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN2RCxDQUFDLFNBQVMsS0FBSztBQUFBLEVBQ2YsQ0FBQyxZQUFZLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBYSxRQUFRLEVBQUUsQ0FBQztBQUFBLEVBQ3ZELENBQUMsWUFBWSxPQUFPLEVBQUU7QUFBQSxFQUN0QixDQUFDLFVBQVUsS0FBSztBQUNsQixHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLHNCQUFzQixLQUFLLEdBQUcsU0FBUyxVQUFVLFdBQVcsZUFBZSxTQUFTLFdBQVUsQ0FBQztBQXdDcEgsSUFBTSxXQUEwRCxzQkFBTSxZQUFZO0FBQUEsRUFDdkYsQ0FBQyxPQUFPLEtBQUs7QUFBQSxFQUNiLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxxQkFBcUIsT0FBTyxHQUFJO0FBQUEsRUFDakMsQ0FBQyxZQUFZLE9BQU8sRUFBRTtBQUFBLEVBQ3RCLENBQUMsT0FBTyxPQUFPLEVBQUU7QUFBQSxFQUNqQixDQUFDLGNBQWMsS0FBSztBQUFBLEVBQ3BCLENBQUMsYUFBYSxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQWEsU0FBUyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDN0QsQ0FBQyxRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxPQUFPLEtBQUssRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEQsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsYUFBYSxLQUFLO0FBQUEsRUFDbkIsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLE9BQU8sT0FBTyxDQUFDO0FBQUEsRUFDaEIsQ0FBQyxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ2YsQ0FBQyxjQUFjLEtBQUs7QUFBQSxFQUNwQixDQUFDLFdBQVcsUUFBUSxLQUFLO0FBQzNCLEdBQUcsRUFBQyxRQUFRLEtBQUksQ0FBQztBQW9DVixJQUFNLGFBQW9FLDBCQUFVLGNBQWM7QUFBQSxFQUN2RyxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFNBQVMsS0FBSztBQUFBLEVBQ2YsQ0FBQyxnQkFBZ0IsS0FBSztBQUFBLEVBQ3RCLENBQUMsY0FBYyxPQUFPLEVBQUU7QUFBQSxFQUN4QixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFdBQVcsS0FBSztBQUFBLEVBQ2pCLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sU0FBUyxFQUFFLENBQUM7QUFBQSxFQUM5QyxDQUFDLFVBQVUsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFhLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3ZELENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLFlBQVksRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFhLFFBQVEsRUFBRSxDQUFDO0FBQUEsRUFDdkQsQ0FBQyxZQUFZLE9BQU8sRUFBRTtBQUFBLEVBQ3RCLENBQUMsVUFBVSxLQUFLO0FBQ2xCLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEsb0JBQW9CLEtBQUssR0FBRyxTQUFTLFFBQVEsV0FBVyxlQUFlLFNBQVMsV0FBVSxDQUFDO0FBb0JoSCxJQUFNLG1CQUFzRiwwQkFBVSxvQkFBb0I7QUFBQSxFQUMvSCxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFdBQVcsT0FBTyxDQUFDO0FBQUEsRUFDcEIsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQVEsUUFBUSxXQUFXLFVBQVUsZUFBZSxVQUFVLEVBQUUsQ0FBQztBQUFBLEVBQ25GLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxPQUFPLE9BQU8sRUFBRTtBQUNuQixHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLDBCQUEwQixLQUFLLEdBQUcsU0FBUyxRQUFRLFdBQVcsZUFBZSxTQUFTLFdBQVUsQ0FBQztBQW9CdEgsSUFBTSxnQkFBNkUsMEJBQVUsaUJBQWlCO0FBQUEsRUFDbkgsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxXQUFXLE9BQU8sQ0FBQztBQUFBLEVBQ3BCLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFRLFFBQVEsV0FBVyxVQUFVLGVBQWUsVUFBVSxFQUFFLENBQUM7QUFBQSxFQUNuRixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsVUFBVSxLQUFLO0FBQ2xCLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEsdUJBQXVCLEtBQUssR0FBRyxTQUFTLFFBQVEsV0FBVyxlQUFlLFNBQVMsV0FBVSxDQUFDO0FBd0JuSCxJQUFNLGVBQTBFLDBCQUFVLGdCQUFnQjtBQUFBLEVBQy9HLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLGdCQUFnQixLQUFLO0FBQUEsRUFDdEIsQ0FBQyxZQUFZLEtBQUs7QUFBQSxFQUNsQixDQUFDLFlBQVksRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFhLFFBQVEsRUFBRSxDQUFDO0FBQUEsRUFDdkQsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsV0FBVyxLQUFLO0FBQ25CLEdBQUcsRUFBQyxRQUFRLEtBQUksR0FBRyxFQUFDLFFBQVEsc0JBQXNCLEtBQUssR0FBRyxTQUFTLFFBQVEsV0FBVyxxQkFBcUIsU0FBUyxXQUFVLENBQUM7QUFnQnhILElBQU0sZ0JBQTZFLDBCQUFVLGlCQUFpQjtBQUFBLEVBQ25ILENBQUMsWUFBWSxLQUFLO0FBQUEsRUFDbEIsQ0FBQyxRQUFRLEVBQUUsUUFBUSxNQUFhLE9BQU8sQ0FBQztBQUFBLEVBQ3hDLENBQUMsU0FBUyxFQUFFLEtBQUssQ0FBQyxFQUFFLFFBQVEsTUFBYSxPQUFPLEdBQUcsTUFBTSxFQUFFLEdBQUcsSUFBSTtBQUFBLEVBQ2xFLENBQUMsV0FBVyxPQUFPLENBQUM7QUFDdEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxHQUFHLEVBQUMsUUFBUSx1QkFBdUIsS0FBSyxHQUFHLFNBQVMsUUFBUSxXQUFXLHFCQUFxQixTQUFTLE9BQU0sQ0FBQztBQWtCckgsSUFBTSxtQkFBc0YsMEJBQVUsb0JBQW9CO0FBQUEsRUFDL0gsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsV0FBVyxLQUFLO0FBQUEsRUFDakIsQ0FBQyxRQUFRLE9BQU8sQ0FBQztBQUNuQixHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLDBCQUEwQixLQUFLLEdBQUcsU0FBUyxRQUFRLFdBQVcsZUFBZSxTQUFTLFdBQVUsQ0FBQztBQWN0SCxJQUFNLGlCQUFnRiwwQkFBVSxrQkFBa0I7QUFBQSxFQUN2SCxDQUFDLFVBQVUsT0FBTyxFQUFFO0FBQUEsRUFDcEIsQ0FBQyxXQUFXLEVBQUUsS0FBSyxDQUFDLEVBQUUsUUFBUSxNQUFNLGVBQWUsR0FBRyxFQUFFLFFBQVEsTUFBTSxnQkFBZ0IsR0FBRyxFQUFFLFFBQVEsTUFBTSxlQUFlLEdBQUcsRUFBRSxRQUFRLE1BQU0sZUFBZSxHQUFHLEVBQUUsUUFBUSxNQUFNLFlBQVksR0FBRyxFQUFFLFFBQVEsTUFBTSxXQUFXLENBQUMsRUFBRSxDQUFDO0FBQUEsRUFDM04sQ0FBQyxXQUFXLEtBQUs7QUFDbkIsR0FBRyxFQUFDLFFBQVEsS0FBSSxHQUFHLEVBQUMsUUFBUSx3QkFBd0IsS0FBSyxHQUFHLFNBQVMsVUFBVSxXQUFXLE1BQU0sU0FBUyxXQUFVLENBQUM7QUFjN0csSUFBTSxpQkFBNEUsc0JBQU0sa0JBQWtCO0FBQUEsRUFDL0csQ0FBQyxXQUFXLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBYSxPQUFPLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN6RCxDQUFDLGdCQUFnQixRQUFRLEtBQUs7QUFDaEMsR0FBRyxFQUFDLFFBQVEsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTLEVBQUMsQ0FBQztBQWNwQyxJQUFNLGtCQUErRSxzQkFBTSxtQkFBbUI7QUFBQSxFQUNuSCxDQUFDLGlCQUFpQixPQUFPLEdBQUc7QUFBQSxFQUM1QixDQUFDLGNBQWMsRUFBRSxJQUFJLENBQUMsUUFBUSxXQUFXLElBQUksRUFBRSxHQUFHLFNBQVM7QUFDN0QsR0FBRyxFQUFDLFFBQVEsTUFBTSxPQUFPLENBQUMsTUFBTSxVQUFVLEVBQUMsQ0FBQztBQWtCckMsSUFBTSxpQkFBNEUsc0JBQU0sa0JBQWtCO0FBQUEsRUFDL0csQ0FBQyxVQUFVLEVBQUUsTUFBTSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDOUIsQ0FBQyxVQUFVLEVBQUUsTUFBTSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDOUIsQ0FBQyxXQUFXLE9BQU8sRUFBRTtBQUFBLEVBQ3JCLENBQUMsVUFBVSxPQUFPLEVBQUU7QUFDdEIsR0FBRyxFQUFDLFFBQVEsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTLEVBQUMsQ0FBQztBQVlwQyxJQUFNLGlCQUE0RSxzQkFBTSxrQkFBa0I7QUFBQSxFQUMvRyxDQUFDLFlBQVksRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFDbEMsR0FBRyxFQUFDLFFBQVEsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTLEVBQUMsQ0FBQztBQVlwQyxJQUFNLGNBQW1FLHNCQUFNLGVBQWU7QUFBQSxFQUNuRyxDQUFDLGtCQUFrQixPQUFPLEVBQUU7QUFDOUIsR0FBRyxFQUFDLFFBQVEsTUFBTSxPQUFPLENBQUMsTUFBTSxNQUFNLEVBQUMsQ0FBQztBQWNqQyxJQUFNLGFBQWdFLHNCQUFNLGNBQWM7QUFBQSxFQUMvRixDQUFDLFlBQVksT0FBTyxHQUFHO0FBQUEsRUFDdkIsQ0FBQyxjQUFjLE9BQU8sQ0FBQztBQUN6QixHQUFHLEVBQUMsUUFBUSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEtBQUssRUFBQyxDQUFDO0FBb0JoQyxJQUFNLGNBQXVFLDBCQUFVLGVBQWU7QUFBQSxFQUMzRyxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLGdCQUFnQixLQUFLO0FBQUEsRUFDdEIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxjQUFjLE9BQU8sQ0FBQztBQUN6QixHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLHFCQUFxQixLQUFLLEdBQUcsU0FBUyxRQUFRLFdBQVcsaUJBQWlCLFNBQVMsV0FBVSxDQUFDO0FBMEJuSCxJQUFNLGNBQXVFLDBCQUFVLGVBQWU7QUFBQSxFQUMzRyxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLGdCQUFnQixLQUFLO0FBQUEsRUFDdEIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsV0FBVyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sVUFBVSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDckQsQ0FBQyxnQkFBZ0IsT0FBTyxDQUFDO0FBQUEsRUFDekIsQ0FBQyxpQkFBaUIsT0FBTyxDQUFDO0FBQUEsRUFDMUIsQ0FBQyxTQUFTLE9BQU8sQ0FBQztBQUFBLEVBQ2xCLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFDcEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxHQUFHLEVBQUMsUUFBUSxxQkFBcUIsS0FBSyxHQUFHLFNBQVMsZUFBZSxXQUFXLGlCQUFpQixTQUFTLFdBQVUsQ0FBQztBQVkxSCxJQUFNLFlBQTZELHNCQUFNLGFBQWE7QUFBQSxFQUMzRixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxVQUFVLEtBQUs7QUFDbEIsR0FBRyxDQUFDLENBQUM7QUFzQkUsSUFBTSxZQUFpRSwwQkFBVSxhQUFhO0FBQUEsRUFDbkcsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxnQkFBZ0IsS0FBSztBQUFBLEVBQ3RCLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUNwQixHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLG1CQUFtQixLQUFLLEdBQUcsU0FBUyxRQUFRLFdBQVcsaUJBQWlCLFNBQVMsV0FBVSxDQUFDO0FBZ0JqSCxJQUFNLGVBQTBFLDBCQUFVLGdCQUFnQjtBQUFBLEVBQy9HLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLFVBQVUsS0FBSztBQUNsQixHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLHNCQUFzQixLQUFLLEdBQUcsU0FBUyxRQUFRLFdBQVcsaUJBQWlCLFNBQVMsV0FBVSxDQUFDO0FBMENwSCxJQUFNLFlBQTZELHNCQUFNLGFBQWE7QUFBQSxFQUMzRixDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxVQUFVLE9BQU8sRUFBRTtBQUFBLEVBQ3BCLENBQUMsU0FBUyxPQUFPLEVBQUU7QUFBQSxFQUNuQixDQUFDLGlCQUFpQixPQUFPLENBQUM7QUFBQSxFQUMxQixDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxjQUFjLE9BQU8sRUFBRTtBQUFBLEVBQ3hCLENBQUMsVUFBVSxPQUFPLENBQUM7QUFBQSxFQUNuQixDQUFDLGFBQWEsT0FBTyxDQUFDO0FBQUEsRUFDdEIsQ0FBQyxTQUFTLEVBQUUsS0FBSyxFQUFFLFFBQVEsTUFBYSxTQUFTLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN4RCxDQUFDLFFBQVEsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxFQUM1QixDQUFDLFNBQVMsRUFBRSxLQUFLLEVBQUUsTUFBTSxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN0QyxDQUFDLFdBQVcsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLFFBQVEsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ25ELENBQUMsV0FBVyxRQUFRLEtBQUs7QUFBQSxFQUN6QixDQUFDLHFCQUFxQixPQUFPLENBQUM7QUFBQSxFQUM5QixDQUFDLG1CQUFtQixPQUFPLENBQUM7QUFBQSxFQUM1QixDQUFDLG1CQUFtQixPQUFPLEVBQUU7QUFBQSxFQUM3QixDQUFDLG9CQUFvQixPQUFPLENBQUM7QUFDL0IsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBWVYsSUFBTSxVQUF1RCxzQkFBTSxXQUFXO0FBQUEsRUFDbkYsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQzNCLEdBQUcsQ0FBQyxDQUFDO0FBMENFLElBQU0sYUFBZ0Usc0JBQU0sY0FBYztBQUFBLEVBQy9GLENBQUMsU0FBUyxPQUFPLEVBQUU7QUFBQSxFQUNuQixDQUFDLFVBQVUsT0FBTyxFQUFFO0FBQUEsRUFDcEIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsZ0JBQWdCLE9BQU8sRUFBRTtBQUFBLEVBQzFCLENBQUMsVUFBVSxPQUFPLEVBQUU7QUFBQSxFQUNwQixDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxhQUFhLE9BQU8sRUFBRTtBQUFBLEVBQ3ZCLENBQUMsYUFBYSxPQUFPLENBQUM7QUFBQSxFQUN0QixDQUFDLGNBQWMsT0FBTyxDQUFDO0FBQUEsRUFDdkIsQ0FBQyxZQUFZLE9BQU8sQ0FBQztBQUFBLEVBQ3JCLENBQUMsYUFBYSxPQUFPLEVBQUU7QUFBQSxFQUN2QixDQUFDLGFBQWEsT0FBTyxDQUFDO0FBQUEsRUFDdEIsQ0FBQyxXQUFXLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxVQUFVLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNyRCxDQUFDLGdCQUFnQixPQUFPLENBQUM7QUFBQSxFQUN6QixDQUFDLGlCQUFpQixPQUFPLENBQUM7QUFBQSxFQUMxQixDQUFDLFNBQVMsT0FBTyxDQUFDO0FBQUEsRUFDbEIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUNwQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFrQ1YsSUFBTSxlQUFzRSxzQkFBTSxnQkFBZ0I7QUFBQSxFQUN2RyxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxTQUFTLE9BQU8sRUFBRTtBQUFBLEVBQ25CLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sT0FBTyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEQsQ0FBQyxZQUFZLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBYSxRQUFRLEVBQUUsQ0FBQztBQUFBLEVBQ3ZELENBQUMsY0FBYyxPQUFPLEVBQUU7QUFBQSxFQUN4QixDQUFDLHFCQUFxQixPQUFPLENBQUM7QUFBQSxFQUM5QixDQUFDLG1CQUFtQixPQUFPLENBQUM7QUFBQSxFQUM1QixDQUFDLG1CQUFtQixPQUFPLEVBQUU7QUFBQSxFQUM3QixDQUFDLFlBQVksT0FBTyxFQUFFO0FBQUEsRUFDdEIsQ0FBQyxXQUFXLE9BQU8sRUFBRTtBQUFBLEVBQ3JCLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUNsQixDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxjQUFjLEVBQUUsTUFBTSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQ3BDLEdBQUcsQ0FBQyxDQUFDO0FBMEJFLElBQU0sU0FBb0Qsc0JBQU0sVUFBVTtBQUFBLEVBQy9FLENBQUMsT0FBTyxPQUFPLEVBQUU7QUFBQSxFQUNqQixDQUFDLFdBQVcsT0FBTyxFQUFFO0FBQUEsRUFDckIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsYUFBYSxPQUFPLEdBQUk7QUFBQSxFQUN6QixDQUFDLFNBQVMsRUFBRSxLQUFLLENBQUMsT0FBTyxNQUFNLEVBQUUsR0FBRyxJQUFJO0FBQUEsRUFDeEMsQ0FBQyxXQUFXLEVBQUUsTUFBTSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDL0IsQ0FBQyxxQkFBcUIsT0FBTyxDQUFDO0FBQUEsRUFDOUIsQ0FBQyxtQkFBbUIsT0FBTyxDQUFDO0FBQUEsRUFDNUIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUNwQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFzQlYsSUFBTSxhQUFnRSxzQkFBTSxjQUFjO0FBQUEsRUFDL0YsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxPQUFPLEVBQUU7QUFBQSxFQUNuQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBYSxPQUFPLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN2RCxDQUFDLFdBQVcsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxFQUMvQixDQUFDLFVBQVUsT0FBTyxNQUFNO0FBQUEsRUFDeEIsQ0FBQyxVQUFVLEtBQUs7QUFDbEIsR0FBRyxDQUFDLENBQUM7QUFnQkUsSUFBTSxXQUEwRCxzQkFBTSxZQUFZO0FBQUEsRUFDdkYsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxPQUFPLEVBQUU7QUFBQSxFQUNuQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxVQUFVLEtBQUs7QUFDbEIsR0FBRyxDQUFDLENBQUM7QUFjRSxJQUFNLGlCQUE0RSxzQkFBTSxrQkFBa0I7QUFBQSxFQUMvRyxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxXQUFXLE9BQU8sQ0FBQztBQUFBLEVBQ3BCLENBQUMsT0FBTyxPQUFPLEVBQUU7QUFDbkIsR0FBRyxDQUFDLENBQUM7QUFjRSxJQUFNLGNBQW1FLHNCQUFNLGVBQWU7QUFBQSxFQUNuRyxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxXQUFXLE9BQU8sQ0FBQztBQUFBLEVBQ3BCLENBQUMsVUFBVSxLQUFLO0FBQ2xCLEdBQUcsQ0FBQyxDQUFDO0FBY0UsSUFBTSxlQUFzRSxzQkFBTSxnQkFBZ0I7QUFBQSxFQUN2RyxDQUFDLFlBQVksT0FBTyxFQUFFO0FBQUEsRUFDdEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxPQUFPLEVBQUU7QUFDckIsR0FBRyxDQUFDLENBQUM7QUFnQkUsSUFBTSxjQUFtRSxzQkFBTSxlQUFlO0FBQUEsRUFDbkcsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxPQUFPLEVBQUU7QUFBQSxFQUNuQixDQUFDLFlBQVksS0FBSztBQUFBLEVBQ2xCLENBQUMsWUFBWSxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQWEsUUFBUSxFQUFFLENBQUM7QUFDekQsR0FBRyxDQUFDLENBQUM7QUFZRSxJQUFNLGlCQUE0RSxzQkFBTSxrQkFBa0I7QUFBQSxFQUMvRyxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxRQUFRLEtBQUs7QUFDaEIsR0FBRyxDQUFDLENBQUM7QUFnQkUsSUFBTSxZQUE2RCxzQkFBTSxhQUFhO0FBQUEsRUFDM0YsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxjQUFjLE9BQU8sQ0FBQztBQUFBLEVBQ3ZCLENBQUMsZ0JBQWdCLE9BQU8sRUFBRTtBQUM1QixHQUFHLENBQUMsQ0FBQztBQWdCRSxJQUFNLGFBQWdFLHNCQUFNLGNBQWM7QUFBQSxFQUMvRixDQUFDLFNBQVMsS0FBSztBQUFBLEVBQ2YsQ0FBQyxXQUFXLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxVQUFVLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNyRCxDQUFDLGdCQUFnQixPQUFPLENBQUM7QUFBQSxFQUN6QixDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQ3BCLEdBQUcsQ0FBQyxDQUFDO0FBa0JFLElBQU0sV0FBMEQsc0JBQU0sWUFBWTtBQUFBLEVBQ3ZGLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFNBQVMsT0FBTyxFQUFFO0FBQUEsRUFDbkIsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFDcEIsR0FBRyxDQUFDLENBQUM7QUFjRSxJQUFNLGFBQWdFLHNCQUFNLGNBQWM7QUFBQSxFQUMvRixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxTQUFTLE9BQU8sRUFBRTtBQUFBLEVBQ25CLENBQUMsVUFBVSxLQUFLO0FBQ2xCLEdBQUcsQ0FBQyxDQUFDO0FBb0JFLElBQU0sV0FBMEQsc0JBQU0sWUFBWTtBQUFBLEVBQ3ZGLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFNBQVMsT0FBTyxFQUFFO0FBQUEsRUFDbkIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsY0FBYyxPQUFPLEVBQUU7QUFBQSxFQUN4QixDQUFDLFVBQVUsT0FBTyxDQUFDO0FBQUEsRUFDbkIsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxPQUFPLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDbEQsR0FBRyxDQUFDLENBQUM7QUFZRSxJQUFNLFlBQTZELHNCQUFNLGFBQWE7QUFBQSxFQUMzRixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUM5QyxHQUFHLENBQUMsQ0FBQztBQWNFLElBQU0sZ0JBQXlFLHNCQUFNLGlCQUFpQjtBQUFBLEVBQzNHLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFNBQVMsRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ3pCLENBQUMsVUFBVSxLQUFLO0FBQ2xCLEdBQUcsQ0FBQyxDQUFDO0FBZ0JFLElBQU0sZUFBc0Usc0JBQU0sZ0JBQWdCO0FBQUEsRUFDdkcsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMscUJBQXFCLE9BQU8sQ0FBQztBQUFBLEVBQzlCLENBQUMsbUJBQW1CLE9BQU8sQ0FBQztBQUFBLEVBQzVCLENBQUMsVUFBVSxPQUFPLEVBQUU7QUFDdEIsR0FBRyxDQUFDLENBQUM7QUFZRSxJQUFNLFdBQTBELHNCQUFNLFlBQVk7QUFBQSxFQUN2RixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxRQUFRLEtBQUs7QUFDaEIsR0FBRyxDQUFDLENBQUM7QUFnQkUsSUFBTSxZQUE2RCxzQkFBTSxhQUFhO0FBQUEsRUFDM0YsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sU0FBUyxFQUFFLENBQUM7QUFBQSxFQUM5QyxDQUFDLE1BQU0sT0FBTyxFQUFFO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUNwQixHQUFHLENBQUMsQ0FBQztBQVlFLElBQU0sV0FBMEQsc0JBQU0sWUFBWTtBQUFBLEVBQ3ZGLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLGFBQWEsT0FBTyxDQUFDO0FBQ3hCLEdBQUcsRUFBQyxRQUFRLEtBQUksQ0FBQztBQVlWLElBQU0sYUFBZ0Usc0JBQU0sY0FBYztBQUFBLEVBQy9GLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLE1BQU0sS0FBSztBQUNkLEdBQUcsQ0FBQyxDQUFDO0FBWUUsSUFBTSxXQUEwRCxzQkFBTSxZQUFZO0FBQUEsRUFDdkYsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsVUFBVSxLQUFLO0FBQ2xCLEdBQUcsQ0FBQyxDQUFDO0FBWUUsSUFBTSxnQkFBeUUsc0JBQU0saUJBQWlCO0FBQUEsRUFDM0csQ0FBQyxVQUFVLE9BQU8sRUFBRTtBQUFBLEVBQ3BCLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxFQUFFLFFBQVEsTUFBTSxlQUFlLEdBQUcsRUFBRSxRQUFRLE1BQU0sZ0JBQWdCLEdBQUcsRUFBRSxRQUFRLE1BQU0sZUFBZSxHQUFHLEVBQUUsUUFBUSxNQUFNLGVBQWUsR0FBRyxFQUFFLFFBQVEsTUFBTSxZQUFZLEdBQUcsRUFBRSxRQUFRLE1BQU0sV0FBVyxDQUFDLEVBQUUsQ0FBQztBQUM3TixHQUFHLENBQUMsQ0FBQztBQWNFLElBQU0sYUFBZ0Usc0JBQU0sY0FBYztBQUFBLEVBQy9GLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxXQUFXLEtBQUs7QUFBQSxFQUNqQixDQUFDLFdBQVcsRUFBRSxRQUFRLE1BQU0sZUFBZSxDQUFDO0FBQzlDLEdBQUcsQ0FBQyxDQUFDO0FBWUUsSUFBTSxnQkFBeUUsc0JBQU0saUJBQWlCO0FBQUEsRUFDM0csQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFdBQVcsS0FBSztBQUNuQixHQUFHLENBQUMsQ0FBQztBQVlFLElBQU0sYUFBZ0Usc0JBQU0sY0FBYztBQUFBLEVBQy9GLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxXQUFXLEtBQUs7QUFDbkIsR0FBRyxDQUFDLENBQUM7QUFZRSxJQUFNLGVBQXNFLHNCQUFNLGdCQUFnQjtBQUFBLEVBQ3ZHLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFFBQVEsS0FBSztBQUNoQixHQUFHLENBQUMsQ0FBQztBQWdCRSxJQUFNLGdCQUF5RSxzQkFBTSxpQkFBaUI7QUFBQSxFQUMzRyxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUNsQixDQUFDLFNBQVMsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFDL0IsR0FBRyxDQUFDLENBQUM7QUFZRSxJQUFNLGdCQUF5RSxzQkFBTSxpQkFBaUI7QUFBQSxFQUMzRyxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxVQUFVLEtBQUs7QUFDbEIsR0FBRyxDQUFDLENBQUM7QUFvQkUsSUFBTSxZQUE2RCxzQkFBTSxhQUFhO0FBQUEsRUFDM0YsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsV0FBVyxRQUFRLFFBQVEsRUFBRSxDQUFDO0FBQUEsRUFDL0MsQ0FBQyxNQUFNLEtBQUs7QUFBQSxFQUNaLENBQUMsUUFBUSxPQUFPLENBQUM7QUFBQSxFQUNqQixDQUFDLFdBQVcsT0FBTyxFQUFFO0FBQUEsRUFDckIsQ0FBQyxPQUFPLE9BQU8sRUFBRTtBQUNuQixHQUFHLENBQUMsQ0FBQztBQWdCRSxJQUFNLFdBQTBELHNCQUFNLFlBQVk7QUFBQSxFQUN2RixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFdBQVcsS0FBSztBQUFBLEVBQ2pCLENBQUMsTUFBTSxLQUFLO0FBQ2QsR0FBRyxDQUFDLENBQUM7QUFZRSxJQUFNLGNBQW1FLHNCQUFNLGVBQWU7QUFBQSxFQUNuRyxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxNQUFNLEtBQUs7QUFDZCxHQUFHLENBQUMsQ0FBQztBQWNFLElBQU0sVUFBdUQsc0JBQU0sV0FBVztBQUFBLEVBQ25GLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxPQUFPLFVBQVUsTUFBTSxFQUFFLENBQUM7QUFBQSxFQUM3QyxDQUFDLGVBQWUsT0FBTyxFQUFFO0FBQUEsRUFDekIsQ0FBQyxZQUFZLE9BQU8sRUFBRTtBQUN4QixHQUFHLENBQUMsQ0FBQztBQVlFLElBQU0sV0FBMEQsc0JBQU0sWUFBWTtBQUFBLEVBQ3ZGLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLE9BQU8sT0FBTyxFQUFFO0FBQ25CLEdBQUcsQ0FBQyxDQUFDO0FBMEJFLElBQU0sVUFBdUQsc0JBQU0sV0FBVztBQUFBLEVBQ25GLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFdBQVcsS0FBSztBQUFBLEVBQ2pCLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLE1BQU0sS0FBSztBQUFBLEVBQ1osQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLFlBQVksS0FBSztBQUNwQixHQUFHLENBQUMsQ0FBQztBQWdCRSxJQUFNLGFBQWdFLHNCQUFNLGNBQWM7QUFBQSxFQUMvRixDQUFDLE9BQU8sS0FBSztBQUFBLEVBQ2IsQ0FBQyxVQUFVLE9BQU8sRUFBRTtBQUFBLEVBQ3BCLENBQUMsWUFBWSxPQUFPLEVBQUU7QUFBQSxFQUN0QixDQUFDLGNBQWMsT0FBTyxFQUFFO0FBQzFCLEdBQUcsQ0FBQyxDQUFDO0FBZ0JFLElBQU0sV0FBMEQsc0JBQU0sWUFBWTtBQUFBLEVBQ3ZGLENBQUMsUUFBUSxFQUFFLFFBQVEsTUFBTSxjQUFjLENBQUM7QUFBQSxFQUN4QyxDQUFDLFdBQVcsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLFdBQVcsRUFBRSxDQUFDO0FBQUEsRUFDbEQsQ0FBQyxXQUFXLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUMzQixDQUFDLFVBQVUsS0FBSztBQUNsQixHQUFHLENBQUMsQ0FBQztBQW9CRSxJQUFNLGFBQWdFLHNCQUFNLGNBQWM7QUFBQSxFQUMvRixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsV0FBVyxLQUFLO0FBQUEsRUFDakIsQ0FBQyxRQUFRLE1BQU07QUFBQSxFQUNmLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sU0FBUyxFQUFFLENBQUM7QUFDaEQsR0FBRyxDQUFDLENBQUM7QUFVRSxJQUFNLFdBQTBELHNCQUFNLFlBQVk7QUFBQSxFQUN2RixDQUFDLFFBQVEsS0FBSztBQUNoQixHQUFHLENBQUMsQ0FBQztBQWtCRSxJQUFNLFVBQXVELHNCQUFNLFdBQVc7QUFBQSxFQUNuRixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFNBQVMsS0FBSztBQUFBLEVBQ2YsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsYUFBYSxLQUFLO0FBQ3JCLEdBQUcsQ0FBQyxDQUFDO0FBVUUsSUFBTSxZQUE2RCxzQkFBTSxhQUFhO0FBQUEsRUFDM0YsQ0FBQyxVQUFVLE9BQU8sRUFBRTtBQUN0QixHQUFHLENBQUMsQ0FBQztBQWtCRSxJQUFNLFdBQTBELHNCQUFNLFlBQVk7QUFBQSxFQUN2RixDQUFDLFFBQVEsRUFBRSxRQUFRLE1BQU0sVUFBVSxDQUFDO0FBQUEsRUFDcEMsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLGNBQWMsRUFBRSxLQUFLLEVBQUUsUUFBUSxNQUFhLFNBQVMsRUFBRSxDQUFDO0FBQUEsRUFDekQsQ0FBQyxjQUFjLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUM5QixDQUFDLGNBQWMsRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUNoQyxHQUFHLENBQUMsQ0FBQztBQVVFLElBQU0sV0FBMEQsc0JBQU0sWUFBWTtBQUFBLEVBQ3ZGLENBQUMsUUFBUSxLQUFLO0FBQ2hCLEdBQUcsQ0FBQyxDQUFDO0FBWUUsSUFBTSxhQUFnRSxzQkFBTSxjQUFjO0FBQUEsRUFDL0YsQ0FBQyxVQUFVLE9BQU8sRUFBRTtBQUFBLEVBQ3BCLENBQUMsT0FBTyxPQUFPLEVBQUU7QUFDbkIsR0FBRyxDQUFDLENBQUM7QUFvQkUsSUFBTSxhQUFnRSxzQkFBTSxjQUFjO0FBQUEsRUFDL0YsQ0FBQyxTQUFTLEVBQUUsUUFBUSxNQUFNLFdBQVcsQ0FBQztBQUFBLEVBQ3RDLENBQUMsV0FBVyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFBQSxFQUNqRCxDQUFDLGlCQUFpQixLQUFLO0FBQUEsRUFDdkIsQ0FBQyxjQUFjLEtBQUs7QUFBQSxFQUNwQixDQUFDLGNBQWMsS0FBSztBQUFBLEVBQ3BCLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sU0FBUyxFQUFFLENBQUM7QUFDaEQsR0FBRyxDQUFDLENBQUM7QUF3QkUsSUFBTSxZQUE2RCxzQkFBTSxhQUFhO0FBQUEsRUFDM0YsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFNBQVMsS0FBSztBQUFBLEVBQ2YsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsV0FBVyxLQUFLO0FBQUEsRUFDakIsQ0FBQyxZQUFZLEtBQUs7QUFBQSxFQUNsQixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLFlBQVksS0FBSztBQUNwQixHQUFHLENBQUMsQ0FBQztBQW9CRSxJQUFNLFdBQTBELHNCQUFNLFlBQVk7QUFBQSxFQUN2RixDQUFDLE1BQU0sS0FBSztBQUFBLEVBQ1osQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxlQUFlLEtBQUs7QUFDdkIsR0FBRyxDQUFDLENBQUM7QUFVRSxJQUFNLGdCQUF5RSxzQkFBTSxpQkFBaUI7QUFBQSxFQUMzRyxDQUFDLFNBQVMsS0FBSztBQUNqQixHQUFHLENBQUMsQ0FBQztBQVlFLElBQU0sYUFBZ0Usc0JBQU0sY0FBYztBQUFBLEVBQy9GLENBQUMsV0FBVyxLQUFLO0FBQUEsRUFDakIsQ0FBQyxXQUFXLEVBQUUsUUFBUSxNQUFNLGVBQWUsQ0FBQztBQUM5QyxHQUFHLENBQUMsQ0FBQztBQVVFLElBQU0sV0FBMEQsc0JBQU0sWUFBWTtBQUFBLEVBQ3ZGLENBQUMsVUFBVSxLQUFLO0FBQ2xCLEdBQUcsQ0FBQyxDQUFDO0FBY0UsSUFBTSxhQUFnRSxzQkFBTSxjQUFjO0FBQUEsRUFDL0YsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsTUFBTSxLQUFLO0FBQUEsRUFDWixDQUFDLFFBQVEsS0FBSztBQUNoQixHQUFHLENBQUMsQ0FBQztBQVVFLElBQU0sZUFBc0Usc0JBQU0sZ0JBQWdCLENBRXpHLEdBQUcsQ0FBQyxDQUFDO0FBMEJFLElBQU0sUUFBaUQsc0JBQU0sU0FBUztBQUFBLEVBQzNFLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFdBQVcsS0FBSztBQUFBLEVBQ2pCLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxXQUFXLEtBQUs7QUFBQSxFQUNqQixDQUFDLGdCQUFnQixLQUFLO0FBQUEsRUFDdEIsQ0FBQyxNQUFNLEtBQUs7QUFBQSxFQUNaLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFVBQVUsS0FBSztBQUNsQixHQUFHLENBQUMsQ0FBQztBQVVFLElBQU0sa0JBQStFLHNCQUFNLG1CQUFtQjtBQUFBLEVBQ25ILENBQUMsVUFBVSxPQUFPLEVBQUU7QUFDdEIsR0FBRyxDQUFDLENBQUM7QUFzQkUsSUFBTSxTQUFvRCxzQkFBTSxVQUFVO0FBQUEsRUFDL0UsQ0FBQyxZQUFZLEtBQUs7QUFBQSxFQUNsQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFNBQVMsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLEtBQUssRUFBRSxDQUFDO0FBQzVDLEdBQUcsQ0FBQyxDQUFDO0FBb0JFLElBQU0sT0FBOEMsc0JBQU0sUUFBUTtBQUFBLEVBQ3ZFLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFdBQVcsS0FBSztBQUFBLEVBQ2pCLENBQUMsZ0JBQWdCLEtBQUs7QUFBQSxFQUN0QixDQUFDLFdBQVcsS0FBSztBQUFBLEVBQ2pCLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFDaEIsR0FBRyxDQUFDLENBQUM7QUFZRSxJQUFNLFVBQXVELHNCQUFNLFdBQVc7QUFBQSxFQUNuRixDQUFDLFlBQVksT0FBTyxFQUFFO0FBQUEsRUFDdEIsQ0FBQyxVQUFVLE9BQU8sRUFBRTtBQUN0QixHQUFHLENBQUMsQ0FBQztBQW9CRSxJQUFNLGVBQXNFLHNCQUFNLGdCQUFnQjtBQUFBLEVBQ3ZHLENBQUMsV0FBVyxFQUFFLFFBQVEsTUFBTSxlQUFlLENBQUM7QUFBQSxFQUM1QyxDQUFDLFlBQVksRUFBRSxRQUFRLE1BQU0sZ0JBQWdCLENBQUM7QUFBQSxFQUM5QyxDQUFDLFdBQVcsRUFBRSxRQUFRLE1BQU0sZUFBZSxDQUFDO0FBQUEsRUFDNUMsQ0FBQyxXQUFXLEVBQUUsUUFBUSxNQUFNLGVBQWUsQ0FBQztBQUFBLEVBQzVDLENBQUMsUUFBUSxFQUFFLFFBQVEsTUFBTSxZQUFZLENBQUM7QUFBQSxFQUN0QyxDQUFDLE9BQU8sRUFBRSxRQUFRLE1BQU0sV0FBVyxDQUFDO0FBQ3RDLEdBQUcsQ0FBQyxDQUFDO0FBVUUsSUFBTSxhQUFnRSxzQkFBTSxjQUFjO0FBQUEsRUFDL0YsQ0FBQyxVQUFVLE9BQU8sRUFBRTtBQUN0QixHQUFHLENBQUMsQ0FBQztBQWtCRSxJQUFNLE9BQThDLHNCQUFNLFFBQVE7QUFBQSxFQUN2RSxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsT0FBTyxLQUFLO0FBQ2YsR0FBRyxDQUFDLENBQUM7QUFZRSxJQUFNLGFBQWdFLHNCQUFNLGNBQWM7QUFBQSxFQUMvRixDQUFDLFVBQVUsT0FBTyxFQUFFO0FBQUEsRUFDcEIsQ0FBQyxTQUFTLE9BQU8sRUFBRTtBQUNyQixHQUFHLENBQUMsQ0FBQztBQXdCRSxJQUFNLFNBQW9ELHNCQUFNLFVBQVU7QUFBQSxFQUMvRSxDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUNsQixDQUFDLE1BQU0sT0FBTyxFQUFFO0FBQUEsRUFDaEIsQ0FBQyxlQUFlLE9BQU8sRUFBRTtBQUFBLEVBQ3pCLENBQUMsWUFBWSxPQUFPLEVBQUU7QUFBQSxFQUN0QixDQUFDLFdBQVcsT0FBTyxFQUFFO0FBQUEsRUFDckIsQ0FBQyxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssQ0FBQyxFQUFFLFFBQVEsTUFBYSxJQUFJLEdBQUcsRUFBRSxRQUFRLE1BQWEsR0FBRyxHQUFHLEVBQUUsUUFBUSxNQUFhLElBQUksQ0FBQyxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFDMUgsR0FBRyxDQUFDLENBQUM7QUFVRSxJQUFNLFdBQTBELHNCQUFNLFlBQVk7QUFBQSxFQUN2RixDQUFDLFFBQVEsS0FBSztBQUNoQixHQUFHLENBQUMsQ0FBQztBQWdCRSxJQUFNLFFBQWlELHNCQUFNLFNBQVM7QUFBQSxFQUMzRSxDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxXQUFXLE9BQU8sRUFBRTtBQUFBLEVBQ3JCLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxFQUFFLFFBQVEsTUFBTSxlQUFlLEdBQUcsTUFBTSxFQUFFLEdBQUcsSUFBSTtBQUFBLEVBQ3JFLENBQUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsRUFBRSxRQUFRLE1BQWEsSUFBSSxHQUFHLEVBQUUsUUFBUSxNQUFhLEdBQUcsR0FBRyxFQUFFLFFBQVEsTUFBYSxJQUFJLENBQUMsRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQzFILEdBQUcsQ0FBQyxDQUFDO0FBa0JFLElBQU0sVUFBdUQsc0JBQU0sV0FBVztBQUFBLEVBQ25GLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxFQUFFLENBQUM7QUFBQSxFQUMvQyxDQUFDLE1BQU0sS0FBSztBQUFBLEVBQ1osQ0FBQyxRQUFRLE9BQU8sQ0FBQztBQUNuQixHQUFHLENBQUMsQ0FBQztBQWNFLElBQU0sYUFBZ0Usc0JBQU0sY0FBYztBQUFBLEVBQy9GLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFdBQVcsT0FBTyxDQUFDO0FBQUEsRUFDcEIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUNwQixHQUFHLENBQUMsQ0FBQztBQVlFLElBQU0sU0FBb0Qsc0JBQU0sVUFBVTtBQUFBLEVBQy9FLENBQUMsV0FBVyxLQUFLO0FBQUEsRUFDakIsQ0FBQyxXQUFXLEVBQUUsUUFBUSxNQUFNLGVBQWUsQ0FBQztBQUM5QyxHQUFHLENBQUMsQ0FBQztBQWNFLElBQU0sV0FBMEQsc0JBQU0sWUFBWTtBQUFBLEVBQ3ZGLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsTUFBTSxLQUFLO0FBQ2QsR0FBRyxDQUFDLENBQUM7QUFjRSxJQUFNLFlBQTZELHNCQUFNLGFBQWE7QUFBQSxFQUMzRixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxXQUFXLE9BQU8sQ0FBQztBQUFBLEVBQ3BCLENBQUMsV0FBVyxPQUFPLEVBQUU7QUFDdkIsR0FBRyxDQUFDLENBQUM7QUFZRSxJQUFNLFNBQW9ELHNCQUFNLFVBQVU7QUFBQSxFQUMvRSxDQUFDLFFBQVEsRUFBRSxRQUFRLE1BQWEsS0FBSyxDQUFDO0FBQUEsRUFDdEMsQ0FBQyxZQUFZLEtBQUs7QUFDcEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBc0JWLElBQU0sWUFBNkQsc0JBQU0sYUFBYTtBQUFBLEVBQzNGLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxnQkFBZ0IsS0FBSztBQUFBLEVBQ3RCLENBQUMsVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUNyQixDQUFDLFNBQVMsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQUEsRUFDNUMsQ0FBQyxjQUFjLE9BQU8sRUFBRTtBQUFBLEVBQ3hCLENBQUMscUJBQXFCLE9BQU8sQ0FBQztBQUFBLEVBQzlCLENBQUMsbUJBQW1CLE9BQU8sQ0FBQztBQUM5QixHQUFHLENBQUMsQ0FBQzs7O0FGeG1GTDs7O0FJSkE7QUFDQTtBQUNBO0FBcUJBLElBQU0sYUFBYTtBQUduQixnQkFBdUIsVUFBVUssVUFBdUQ7QUFDdEYsUUFBTSxVQUFVQSxTQUFRLE1BQU0sS0FBSztBQUNuQyxRQUFNLFFBQVEsRUFBRSxRQUFRQSxTQUFRLFFBQVEsU0FBUyxTQUFTLE9BQU9BLFNBQVEsWUFBWSxFQUFFO0FBQ3ZGLFFBQU0sT0FBTyxNQUFNLEVBQUUsTUFBTSxlQUFlLE1BQU0sb0JBQW9CLE1BQU0sTUFBTSxPQUFPLEtBQUssRUFBRTtBQUM5RixRQUFNLFVBQVUsS0FBSyxTQUFTLElBQUk7QUFDbEMsUUFBTSxTQUFTLFFBQVEsVUFBVSxLQUFLLE9BQU8sVUFBVUEsU0FBUSxNQUFNLEtBQUssS0FBSyxDQUFDO0FBQ2hGLFFBQU0sT0FBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxLQUFLO0FBQ3RELE1BQUksU0FBUztBQUNiLE1BQUksUUFBUTtBQUNaLFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxhQUFXLFVBQVUsT0FBTyxLQUFLLE1BQU0sS0FBSyxHQUFHO0FBQzdDLFVBQU0sQ0FBQyxLQUFLLElBQUksSUFBSSxRQUFRLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxFQUFFO0FBQ25ELFVBQU0sSUFBSSxRQUFRLE1BQU1BLFNBQVEsU0FBUyxNQUFNLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNuRTtBQUNBLFdBQVMsT0FBTyxHQUFHLE9BQU8sWUFBWSxRQUFRLEdBQUc7QUFDL0MsYUFBUyxNQUFNLG9CQUFvQkEsVUFBUyxLQUFLO0FBQ2pELFVBQU0sT0FBTyxNQUFNQSxTQUFRLFVBQVUsS0FBSztBQUMxQyxRQUFJLENBQUMsS0FBSyxPQUFRLFFBQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxNQUFNLEtBQUssTUFBTSxRQUFRLE9BQU8sT0FBTztBQUNuRixVQUFNQyxVQUFTLE1BQU0sRUFBRSxNQUFNLGNBQWMsTUFBTSx3QkFBd0IsTUFBTSxXQUFXLElBQUksRUFBRTtBQUNoRyxlQUFXLENBQUMsT0FBT0MsS0FBSSxLQUFLLEtBQUssWUFBWUQsT0FBTSxFQUFFLEtBQUssUUFBUSxHQUFHO0FBQ25FLFlBQU0sTUFBTSxLQUFLLEtBQUs7QUFDdEIsVUFBSSxDQUFDLE9BQU9DLE1BQUssV0FBVyxJQUFJLE9BQVEsT0FBTSxJQUFJLE1BQU0sK0JBQStCO0FBQ3ZGLFVBQUlBLE1BQUssU0FBUyxLQUFNLFdBQVUsSUFBSSxNQUFNO0FBQzVDLGVBQVMsTUFBTSxLQUFLRixVQUFTLE1BQU0sS0FBS0UsT0FBTSxLQUFLO0FBQUEsSUFDckQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxJQUFJLE1BQU0sd0JBQXdCO0FBQzFDO0FBR0EsZUFBZSxvQkFBb0JGLFVBQWtCLE9BQTZDO0FBQ2hHLE1BQUksUUFBUTtBQUNaLGFBQVcsQ0FBQyxRQUFRLEdBQUcsS0FBSyxPQUFPO0FBQ2pDLFVBQU0sT0FBT0EsU0FBUSxLQUFLLE1BQU07QUFDaEMsUUFBSSxDQUFDLFFBQVEsT0FBTyxLQUFLLFVBQVUsS0FBSyxPQUFPLEtBQUssT0FBUTtBQUM1RCxhQUFTLE1BQU1BLFNBQVEsU0FBUyxRQUFRLEtBQUssUUFBUSxDQUFDO0FBQ3RELFVBQU0sT0FBTyxNQUFNO0FBQUEsRUFDckI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxlQUFlLEtBQ2JBLFVBQ0EsTUFDQSxLQUNBRSxPQUNBLE9BQ2lCO0FBQ2pCLE1BQUlBLE1BQUssU0FBUyxRQUFRO0FBQ3hCLFVBQU0sSUFBSSxJQUFJLFFBQVEsTUFBTUYsU0FBUSxTQUFTLE1BQU0sSUFBSSxRQUFRRSxNQUFLLEtBQUtBLE1BQUssSUFBSSxDQUFDO0FBQ25GLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxRQUFRRixTQUFRLEtBQUssSUFBSSxNQUFNLEdBQUcsVUFBVSxLQUFLO0FBQ3ZELE1BQUlFLE1BQUssVUFBVSxJQUFJLFNBQVMsSUFBSSxRQUFRLE1BQU07QUFDaEQsVUFBTSxJQUFJLElBQUksUUFBUSxLQUFLLElBQUksTUFBTUEsTUFBSyxVQUFVLEdBQUcsSUFBSSxDQUFDO0FBQzVELFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxPQUFPLElBQUksTUFBTTtBQUN2QixTQUFPRixTQUFRLFNBQVMsSUFBSSxRQUFRLEtBQUssSUFBSUUsTUFBSyxTQUFTLElBQUksQ0FBQztBQUNsRTs7O0FDcEZBOzs7QUNJTyxJQUFNLGNBQWM7QUFDcEIsSUFBTSxpQkFBaUI7QUFHOUIsSUFBTSxPQUFPLEtBQUs7QUFHWCxTQUFTLFlBQVksR0FBVyxHQUFXLEdBQW1CO0FBQ25FLFFBQU0sVUFBVSxJQUFJO0FBQ3BCLE1BQUksS0FBSyxJQUFJLE9BQU8sSUFBSSxLQUFNLFNBQVEsVUFBVSxPQUFPLFNBQVMsQ0FBQyxLQUFLO0FBQ3RFLFFBQU0sUUFBUSxPQUFPLENBQUMsSUFBSSxPQUFPLENBQUM7QUFDbEMsUUFBTSxLQUFLLE9BQU8sQ0FBQztBQUNuQixRQUFNLFdBQVcsUUFBUTtBQUN6QixTQUFPLE9BQU8sUUFBUSxNQUFNLFdBQVcsT0FBTyxRQUFRLFdBQVcsS0FBSyxRQUFRO0FBQ2hGO0FBR08sU0FBUyxhQUFhLEdBQVcsR0FBVyxHQUFtQjtBQUNwRSxRQUFNLFVBQVUsSUFBSTtBQUNwQixNQUFJLEtBQUssSUFBSSxPQUFPLElBQUksUUFBUSxJQUFJLEtBQU0sUUFBTyxVQUFVLFNBQVMsQ0FBQztBQUNyRSxRQUFNLFFBQVEsT0FBTyxDQUFDLElBQUksT0FBTyxDQUFDO0FBQ2xDLFFBQU0sS0FBSyxPQUFPLENBQUM7QUFDbkIsUUFBTSxRQUFRLE1BQU0sUUFBUSxLQUFLLENBQUMsUUFBUSxTQUFTLE9BQU8sS0FBSztBQUMvRCxTQUFPLE9BQU8sUUFBUSxLQUFLLENBQUMsT0FBTyxJQUFJO0FBQ3pDO0FBR08sU0FBUyxVQUFVLFdBQW1CLGFBQTZCO0FBQ3hFLE1BQUksS0FBSyxJQUFJLFNBQVMsS0FBSyxRQUFRLGVBQWUsS0FBTSxRQUFPLGFBQWEsV0FBVyxHQUFHLFdBQVc7QUFDckcsUUFBTSxRQUFRLElBQUksS0FBSyxJQUFJLFNBQVMsSUFBSTtBQUN4QyxRQUFNLEtBQUssSUFBSTtBQUNmLFFBQU0sWUFBWSxRQUFTLFFBQVEsTUFBTztBQUMxQyxTQUFPLFlBQVksS0FBSyxXQUFXLENBQUMsV0FBVztBQUNqRDtBQUdPLFNBQVMsV0FBVyxRQUFnQixVQUEwQjtBQUNuRSxTQUFPLGFBQWEsUUFBUSxVQUFVLGNBQWM7QUFDdEQ7QUFHTyxTQUFTLFdBQVcsUUFBZ0IsVUFBa0IsTUFBNEI7QUFDdkYsTUFBSSxZQUFZLEVBQUcsUUFBTztBQUMxQixRQUFNLFFBQVEsU0FBUyxPQUFPLFFBQVEsUUFBUTtBQUM5QyxNQUFJLFVBQVUsVUFBVSxTQUFTLE9BQVEsUUFBTztBQUNoRCxTQUFPLFNBQVMsUUFBUSxLQUFLLFNBQVMsVUFBVSxXQUFXLFFBQVEsV0FBVztBQUNoRjtBQVFPLFNBQVMsT0FBTyxPQUFlLFNBQXNDO0FBQzFFLE1BQUksVUFBVSxFQUFHLFFBQU8sUUFBUSxJQUFJLE1BQU0sQ0FBQztBQUMzQyxNQUFJLFFBQVEsRUFBRyxRQUFPLE9BQU8sQ0FBQyxPQUFPLE9BQU8sRUFBRSxJQUFJLENBQUMsVUFBVyxRQUFRLENBQUMsUUFBUSxDQUFFO0FBQ2pGLFFBQU0sUUFBUSxJQUFJLE9BQU87QUFDekIsU0FBTyxRQUFRLEtBQUssUUFBUSxNQUFNLENBQUMsV0FBVyxVQUFVLENBQUMsR0FBRyxpQkFBaUIsS0FBSyxTQUFTLFFBQVEsS0FBSyxJQUFJLENBQUMsRUFBRTtBQUMvRyxRQUFNLFFBQVEsUUFBUSxLQUFLLElBQUksR0FBRyxPQUFPLEtBQUs7QUFDOUMsUUFBTSxTQUFtQixDQUFDO0FBQzFCLFFBQU0sUUFBNkIsQ0FBQztBQUNwQyxhQUFXLFVBQVUsU0FBUztBQUM1QixRQUFJLE9BQU87QUFDVCxZQUFNLFVBQVUsT0FBTyxLQUFLLElBQUksT0FBTyxNQUFNO0FBQzdDLGFBQU8sS0FBSyxPQUFPLFVBQVUsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUMzQyxZQUFNLEtBQUssVUFBVSxPQUFPLEtBQUssQ0FBQztBQUFBLElBQ3BDLE9BQU87QUFDTCxZQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFNLE9BQU8sVUFBVTtBQUN2QixhQUFPLE1BQU0sVUFBVSxRQUFRLEtBQUs7QUFDcEMsWUFBTSxLQUFLLElBQUk7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sUUFBUSxJQUFJLE1BQU07QUFDL0IsUUFBTSxRQUFRLE1BQU0sSUFBSSxDQUFDLEdBQUcsVUFBVSxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxRQUFRLE1BQU0sQ0FBQyxHQUFJLE1BQU0sQ0FBQyxDQUFFLEtBQUssSUFBSSxDQUFDO0FBQ2xHLGFBQVcsU0FBUyxNQUFNLE1BQU0sR0FBRyxJQUFJLEVBQUcsUUFBTyxLQUFLLEtBQU07QUFDNUQsU0FBTztBQUNUO0FBZ0NPLFNBQVMsSUFBSSxTQUFvQztBQUN0RCxNQUFJLFFBQVE7QUFDWixhQUFXLFVBQVUsUUFBUyxVQUFTO0FBQ3ZDLFNBQU87QUFDVDtBQUdPLFNBQVMsT0FBTyxRQUFnQixJQUFvQjtBQUN6RCxRQUFNLE9BQU8sU0FBUztBQUN0QixTQUFPLE9BQU8sSUFBSSxPQUFPLEtBQUssT0FBTztBQUN2QztBQUVBLFNBQVMsUUFBUSxHQUFvQixHQUE0QjtBQUMvRCxTQUFPLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJO0FBQ2xDOzs7QUNuSU8sSUFBTSxZQUFZO0FBRWxCLElBQU0sYUFBYTtBQUluQixTQUFTLE1BQU0sV0FBbUIsVUFBMEI7QUFDakUsU0FBTyxhQUFhLFdBQVcsVUFBVSxTQUFTO0FBQ3BEOzs7QUNOQTtBQU9PLFNBQVMsT0FBTyxPQUF3QixLQUEwQjtBQUN2RSxNQUFJLFFBQXFCO0FBQ3pCLGFBQVcsUUFBUSxPQUFPO0FBQ3hCLFFBQUksS0FBSyxZQUFZLFFBQVEsVUFBVSxRQUFRLEtBQUssV0FBVyxNQUFNLFVBQVcsU0FBUTtBQUFBLEVBQzFGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxRQUFRLFNBQTRCLEtBQWEsV0FBNEI7QUFDM0YsUUFBTSxRQUFpQixDQUFDO0FBQ3hCLGFBQVcsVUFBVSxTQUFTO0FBQzVCLFFBQUksT0FBTyxZQUFZLFVBQVUsQ0FBQyxPQUFPLFlBQVksU0FBUyxTQUFTLEVBQUc7QUFDMUUsVUFBTSxPQUFPLE9BQU8sT0FBTyxPQUFPLEdBQUc7QUFDckMsUUFBSSxNQUFNLFVBQVU7QUFDbEIsVUFBSSxLQUFLLFdBQVcsS0FBSyxLQUFLLFVBQVUsS0FBSyxLQUFLLFVBQVUsRUFBRyxPQUFNLElBQUksUUFBUSxpQkFBaUIsRUFBRSxRQUFRLE9BQU8sS0FBSyxDQUFDO0FBQ3pILFlBQU0sS0FBSyxDQUFDLFFBQVEsSUFBSSxDQUFDO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxTQUFTLFNBQWdEO0FBQ3ZFLFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxhQUFXLENBQUMsTUFBTSxLQUFLLFNBQVM7QUFDOUIsUUFBSSxPQUFPLFNBQVMsTUFBTztBQUMzQixRQUFJLENBQUMsT0FBTyxRQUFRLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFNBQVMsT0FBTyxJQUFJLEdBQUc7QUFDN0QsWUFBTSxJQUFJLFFBQVEsa0JBQWtCLEVBQUUsT0FBTyxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUssQ0FBQztBQUFBLElBQ2pGO0FBQ0EsZUFBVyxRQUFRLE9BQU8sUUFBUTtBQUNoQyxZQUFNLFFBQVEsTUFBTSxJQUFJLElBQUk7QUFDNUIsVUFBSSxVQUFVLE9BQVcsT0FBTSxJQUFJLFFBQVEsa0JBQWtCLEVBQUUsT0FBTyxRQUFRLE9BQU8sS0FBSyxDQUFDO0FBQzNGLFlBQU0sSUFBSSxNQUFNLE9BQU8sSUFBSTtBQUFBLElBQzdCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBVyxTQUEyQixPQUF3QixhQUFzQixRQUF5QjtBQUMzSCxRQUFNLFdBQVcsb0JBQUksSUFBb0I7QUFDekMsUUFBTUMsU0FBUSxvQkFBSSxJQUFvQjtBQUN0QyxhQUFXLFFBQVEsT0FBTztBQUN4QixhQUFTLElBQUksS0FBSyxNQUFNLFNBQVMsSUFBSSxLQUFLLEdBQUcsS0FBSyxLQUFLLEtBQUssTUFBTTtBQUNsRSxJQUFBQSxPQUFNLElBQUksS0FBSyxNQUFNQSxPQUFNLElBQUksS0FBSyxHQUFHLEtBQUssS0FBSyxLQUFLLFNBQVMsS0FBSyxHQUFHO0FBQUEsRUFDekU7QUFDQSxRQUFNLGlCQUFpQixvQkFBSSxJQUFvQjtBQUMvQyxNQUFJLFFBQVE7QUFDWixhQUFXLENBQUMsUUFBUSxJQUFJLEtBQUssU0FBUztBQUNwQyxRQUFJO0FBQ0osUUFBSSxPQUFPLFNBQVMsT0FBTztBQUN6QixZQUFNLFNBQVNBLE9BQU0sSUFBSSxPQUFPLElBQUksS0FBSyxNQUFNLGVBQWUsSUFBSSxPQUFPLElBQUksS0FBSztBQUNsRixhQUFPLFFBQVEsT0FBTyxNQUFNLE9BQU8sTUFBTSxXQUFXO0FBQUEsSUFDdEQsT0FBTztBQUNMLFlBQU0sUUFBUSxPQUFPLGtCQUFrQixXQUFXQTtBQUNsRCxZQUFNLE9BQU8sSUFBSSxDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsQ0FBQztBQUNwQyxZQUFNLFNBQVMsV0FBVyxNQUFNLEtBQUssUUFBUTtBQUM3QyxhQUFPLEtBQUssT0FBTyxFQUFFLE1BQU0sV0FBVyxNQUFNLE9BQU8sTUFBTSxVQUFVLEtBQUssVUFBVSxNQUFNLE9BQU8sQ0FBQztBQUNoRyxVQUFJLE9BQU8sV0FBVyxRQUFRO0FBQzVCLGNBQU0sU0FBUyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFDakQsU0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLEVBQUUsUUFBUSxDQUFDLE1BQU0sVUFBVTtBQUN6Qyx5QkFBZSxJQUFJLE9BQU8sZUFBZSxJQUFJLElBQUksS0FBSyxLQUFLLE9BQU8sS0FBSyxDQUFFO0FBQUEsUUFDM0UsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGO0FBQ0EsUUFBSSxLQUFLLFVBQVUsS0FBSyxVQUFVO0FBQ2hDLGFBQU8sS0FBSyxJQUFJO0FBQ2hCLGVBQVMsS0FBSztBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsUUFBUSxNQUFjLE9BQWUsTUFBWSxhQUE2QjtBQUM1RixRQUFNLEVBQUUsU0FBUyxLQUFLLFNBQVMsS0FBSyxTQUFTLElBQUk7QUFDakQsUUFBTSxPQUFPLGNBQWMsYUFBYSxPQUFPLE1BQU8sS0FBSyxNQUFPLE1BQU0sV0FBVyxHQUFHLElBQUk7QUFDMUYsUUFBTSxNQUFNLFFBQVEsTUFBTSxPQUFPLGFBQWEsTUFBTSxLQUFLLEdBQUc7QUFDNUQsU0FBTyxLQUFLLE9BQU87QUFBQSxJQUNqQixNQUFNO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxLQUFLLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDdkIsVUFBVSxjQUFjLFFBQVEsT0FBTztBQUFBLElBQ3ZDLFFBQVEsY0FBYyxJQUFJLFdBQVcsS0FBSyxRQUFRO0FBQUEsRUFDcEQsQ0FBQztBQUNIOzs7QUNqR08sSUFBTSxZQUFZLEVBQUUsS0FBSyxJQUFJLElBQUksTUFBTSxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUc7QUFDM0QsSUFBTSxVQUFVLEtBQUs7QUFDNUIsSUFBTSxZQUFZO0FBQ2xCLElBQU0sU0FBUyxVQUFVO0FBd0JsQixTQUFTLE1BQU0sTUFBdUI7QUFDM0MsU0FBTyxzQkFBc0IsS0FBSyxJQUFJLEtBQUssQ0FBQyxLQUFLLFdBQVcsTUFBTSxLQUFLLE1BQU0sU0FBUyxJQUFJLENBQUMsTUFBTTtBQUNuRztBQWFPLFNBQVMsUUFBUSxLQUFxQjtBQUMzQyxTQUFPLE9BQU8sU0FBUyxHQUFHLElBQUksR0FBRyxDQUFDLElBQUk7QUFDeEM7QUFHQSxTQUFTLFNBQVMsS0FBcUI7QUFDckMsU0FBTyxLQUFLLE1BQU0sR0FBRyxHQUFHLFlBQVksSUFBSTtBQUMxQztBQUVBLFNBQVMsTUFBTSxRQUF3QjtBQUNyQyxTQUFPLE9BQU8sTUFBTSxNQUFNLElBQUksS0FBSyxJQUFJLEtBQUssU0FBUyxNQUFNLEVBQUUsWUFBWSxFQUFFLE1BQU0sR0FBRyxFQUFFO0FBQ3hGOzs7QUNsRE8sU0FBUyxXQUFXLE9BQXNCO0FBQy9DLFFBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUN4QixRQUFNLGNBQWMsU0FBUyxhQUFjLFNBQVMsWUFBWSxDQUFDLE1BQU07QUFDdkUsUUFBTSxTQUE4QjtBQUFBLElBQ2xDLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRTtBQUFBLElBQ2hCLENBQUMsWUFBWSxNQUFNLFdBQVcsS0FBSyxNQUFNLFdBQVcsY0FBYztBQUFBLElBQ2xFLENBQUMsYUFBYSxTQUFTLGFBQWEsU0FBUyxjQUFjLENBQUMsTUFBTSxRQUFRO0FBQUEsSUFDMUUsQ0FBQyxVQUFVLE1BQU0sU0FBUyxLQUFNLFNBQVMsWUFBWSxDQUFDLE1BQU0sTUFBTztBQUFBLElBQ25FLENBQUMsYUFBYSxNQUFNLFlBQVksS0FBTSxlQUFlLENBQUMsTUFBTSxTQUFVO0FBQUEsSUFDdEUsQ0FBQyxhQUFhLE1BQU0sWUFBWSxLQUFNLFNBQVMsYUFBYSxDQUFDLE1BQU0sU0FBVTtBQUFBLElBQzdFLENBQUMsU0FBUyxNQUFNLEtBQUssQ0FBQ0MsVUFBU0EsTUFBSyxRQUFRLENBQUMsS0FBSyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUNBLFVBQVNBLE1BQUssR0FBRyxDQUFDLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFBQSxJQUM1RyxDQUFDLGNBQWMsTUFBTSxhQUFhLENBQUM7QUFBQSxJQUNuQyxDQUFDLGNBQWMsTUFBTSxhQUFhLENBQUM7QUFBQSxJQUNuQyxDQUFDLFlBQVksTUFBTSxhQUFhLE1BQU0sQ0FBQyxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQUEsSUFDNUQsQ0FBQyxVQUFVLE1BQU0sV0FBVyxPQUFPLENBQUMsTUFBTSxNQUFNLE1BQU0sS0FBSyxNQUFNLFNBQVMsTUFBTSxTQUFTO0FBQUEsSUFDekYsQ0FBQyxZQUFZLE1BQU0sU0FBUyxLQUFLLENBQUNDLGFBQVlBLFdBQVUsS0FBS0EsV0FBVSxDQUFDLENBQUM7QUFBQSxJQUN6RSxDQUFDLGVBQWUsTUFBTSxjQUFjLEtBQUssTUFBTSxlQUFlLE9BQU87QUFBQSxJQUNyRSxDQUFDLGFBQWEsTUFBTSxhQUFhLEtBQUssTUFBTSxZQUFZLE9BQU87QUFBQSxFQUNqRTtBQUNBLFNBQU8sT0FBTyxLQUFLLENBQUMsQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQ3JEOzs7QUNaQSxJQUFNLFVBQWlCLEVBQUUsTUFBTSxvQkFBSSxJQUFJLEdBQUcsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFHbkQsU0FBUyxXQUFXLE1BQVksTUFBZ0IsUUFBMEIsUUFBaUM7QUFDaEgsUUFBTSxVQUFVLE9BQ2IsT0FBTyxDQUFDLFVBQVUsVUFBVSxPQUFPLFFBQVEsS0FBSyxVQUFVLEtBQUssQ0FBQyxXQUFXLEtBQUssQ0FBQyxFQUNqRixLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsV0FBVyxFQUFFLFlBQVksWUFBWSxFQUFFLElBQUksRUFBRSxFQUFFLENBQUM7QUFDcEUsUUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJO0FBQ3ZCLFFBQU0sT0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLENBQUMsS0FBSyxXQUFZLE1BQU0sSUFBSSxDQUFDLE1BQU0sSUFBSSxDQUFDLENBQUUsQ0FBQztBQUM3RSxRQUFNLFFBQXlCLENBQUM7QUFDaEMsU0FBTyxRQUFRLFVBQVUsS0FBSyxNQUFNO0FBQ2xDLFFBQUksT0FBTztBQUNYLFFBQUksU0FBUyxRQUFRLENBQUM7QUFDdEIsUUFBSSxPQUFPO0FBQ1gsZUFBVyxTQUFTLFNBQVM7QUFDM0IsVUFBSSxRQUFRLE1BQU0sV0FBVyxPQUFPLFNBQVU7QUFDOUMsWUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLE9BQU8sUUFBUSxJQUFJO0FBQ2xELFlBQU0sTUFBTSxJQUFJLENBQUMsR0FBRyxNQUFNLEtBQUssT0FBTyxDQUFDLENBQUM7QUFDeEMsVUFBSSxNQUFNLEtBQU0sRUFBQyxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsT0FBTyxPQUFPLEdBQUc7QUFBQSxJQUMzRDtBQUNBLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxLQUFLLENBQUMsUUFBUSxLQUFLLElBQUksQ0FBQztBQUM5QixlQUFXLFVBQVUsS0FBSyxLQUFNLE1BQUssT0FBTyxNQUFNO0FBQ2xELGVBQVcsQ0FBQyxRQUFRLEdBQUcsS0FBSyxLQUFLLEtBQU0sTUFBSyxNQUFNLEtBQU07QUFDeEQsWUFBUSxPQUFPLFFBQVEsUUFBUSxNQUFNLEdBQUcsQ0FBQztBQUFBLEVBQzNDO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxVQUFVLE9BQWMsUUFBZ0IsV0FBNEI7QUFDbEYsUUFBTSxFQUFFLEtBQUssT0FBTyxJQUFJO0FBQ3hCLE1BQUssTUFBTSxZQUFZLE1BQU0sTUFBTSxZQUFjLE1BQU0sVUFBVSxNQUFNLE1BQU0sT0FBUyxRQUFPO0FBQzdGLE1BQUksTUFBTSxTQUFTLFVBQVUsQ0FBQyxNQUFNLFNBQVMsU0FBUyxPQUFPLE1BQU0sRUFBRyxRQUFPO0FBQzdFLE1BQUksTUFBTSxZQUFZLFVBQVUsQ0FBQyxNQUFNLFlBQVksU0FBUyxTQUFTLEVBQUcsUUFBTztBQUMvRSxRQUFNLEVBQUUsYUFBYSxPQUFPLFdBQVcsSUFBSSxJQUFJO0FBQy9DLE1BQUksRUFBRSxTQUFTLE1BQU0sU0FBUyxVQUFVLFNBQVMsTUFBTSxVQUFVLFNBQVMsU0FBUyxLQUFNLFFBQU87QUFDaEcsU0FBTyxDQUFDLE1BQU0sU0FBUyxVQUFVLE1BQU0sU0FBUyxTQUFTLFFBQVEsR0FBRyxDQUFDO0FBQ3ZFO0FBRUEsU0FBUyxLQUFLLE9BQWNDLFFBQTRCLE1BQXlCLE1BQWtDO0FBQ2pILFFBQU0sU0FBUyxJQUFJLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQ0MsVUFBU0EsTUFBSyxHQUFHLENBQUM7QUFDMUQsUUFBTSxXQUFXLENBQUMsU0FBb0IsTUFBTSxTQUFTLFlBQVksT0FBTyxPQUFPLE9BQU8sSUFBSSxLQUFLLEdBQUcsSUFBSSxNQUFNLE9BQU8sSUFBSTtBQUN2SCxRQUFNLFNBQVNELE9BQU0sUUFBUSxDQUFDLE1BQU0sV0FBWSxTQUFTLElBQUksSUFBSSxDQUFDLE1BQU0sSUFBSSxDQUFDLENBQUU7QUFDL0UsTUFBSSxNQUFNLGNBQWMsSUFBSSxPQUFPLElBQUksQ0FBQyxXQUFXLEtBQUssTUFBTSxDQUFFLENBQUMsSUFBSSxNQUFNLFdBQVksUUFBTztBQUM5RixRQUFNLFVBQVUsT0FBTyxPQUFPLENBQUMsV0FBVyxLQUFLLElBQUksTUFBTSxDQUFDO0FBQzFELE1BQUksQ0FBQyxRQUFRLE9BQVEsUUFBTztBQUM1QixNQUFJLE1BQU0sU0FBUyxXQUFXO0FBQzVCLFdBQU8sUUFBUSxTQUFTLFFBQVEsSUFBSSxDQUFDLFdBQVcsV0FBVyxLQUFLLE1BQU0sR0FBSSxNQUFNLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDNUY7QUFDQSxNQUFJLE1BQU0sU0FBUyxVQUFVO0FBQzNCLFVBQU0sU0FBUyxRQUFRLElBQUksQ0FBQyxXQUFXLEtBQUssTUFBTSxDQUFFO0FBQ3BELFFBQUksTUFBTSxLQUFNLFFBQU8sUUFBUSxTQUFTLE9BQU8sS0FBSyxJQUFJLE1BQU0sUUFBUSxJQUFJLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUMzRixXQUFPLFFBQVEsU0FBUyxRQUFRLElBQUksQ0FBQyxXQUFXLEtBQUssSUFBSSxLQUFLLE1BQU0sR0FBSSxNQUFNLE1BQU0sUUFBUUEsT0FBTSxNQUFNLEVBQUcsU0FBUyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3pIO0FBQ0EsUUFBTSxPQUFPLElBQUksS0FBS0EsUUFBTyxNQUFNLE9BQU87QUFDMUMsU0FBTyxNQUFNLFNBQVMsWUFBWSxPQUFPLE9BQU8sSUFBSSxJQUFJLE9BQU8sT0FBTyxJQUFJO0FBQzVFO0FBRUEsU0FBUyxNQUFNLE9BQWMsTUFBeUI7QUFDcEQsTUFBSSxDQUFDLE1BQU0sS0FBSyxVQUFVLENBQUMsTUFBTSxXQUFXLE9BQVEsUUFBTztBQUMzRCxTQUFPLE1BQU0sS0FBSyxTQUFTLEtBQUssR0FBRyxLQUFLLE1BQU0sV0FBVyxTQUFTLEtBQUssUUFBUTtBQUNqRjtBQUVBLFNBQVMsUUFBUSxTQUE0QixNQUFnQztBQUMzRSxRQUFNLFFBQWMsb0JBQUksSUFBSTtBQUM1QixVQUFRLFFBQVEsQ0FBQyxRQUFRLFVBQVU7QUFDakMsUUFBSSxLQUFLLEtBQUssRUFBRyxPQUFNLElBQUksUUFBUSxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQ2hELENBQUM7QUFDRCxTQUFPLEVBQUUsTUFBTSxPQUFPLE1BQU0sSUFBSSxJQUFJLE9BQU8sRUFBRTtBQUMvQztBQUdBLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDQTtBQUFBLEVBQ1E7QUFBQSxFQUNBO0FBQUEsRUFFakIsWUFBWUEsUUFBNEIsTUFBeUIsU0FBNEI7QUFDM0YsU0FBSyxRQUFRQTtBQUNiLFNBQUssT0FBTztBQUNaLFVBQU0sT0FBTyxDQUFDLFdBQW1CLGFBQWEsS0FBSyxNQUFNLEdBQUksV0FBV0EsT0FBTSxNQUFNLEVBQUcsU0FBUztBQUNoRyxTQUFLLFFBQVEsUUFDVixPQUFPLENBQUMsV0FBV0EsT0FBTSxNQUFNLEVBQUcsYUFBYSxTQUFTLEVBQ3hELElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxPQUFPLEtBQUssTUFBTSxFQUFFLEVBQUUsRUFDakQsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFFBQVEsRUFBRSxLQUFLLEVBQ2hDLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQUEsRUFDL0I7QUFBQSxFQUVBLE1BQU0sUUFBd0I7QUFDNUIsV0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLE1BQU0sRUFBRyxZQUFZLFNBQVM7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQWdCLE9BQXVCO0FBQzNDLFdBQU8sYUFBYSxLQUFLLEtBQUssTUFBTSxHQUFJLFFBQVEsV0FBVyxLQUFLLE1BQU0sTUFBTSxFQUFHLFNBQVM7QUFBQSxFQUMxRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQWUsS0FBbUI7QUFDeEMsVUFBTSxTQUFlLG9CQUFJLElBQUk7QUFDN0IsUUFBSSxPQUFPO0FBQ1gsZUFBVyxVQUFVLEtBQUssT0FBTztBQUMvQixVQUFJLFNBQVMsQ0FBQyxPQUFPLEtBQUssTUFBTSxNQUFNLEVBQUcsUUFBUSxNQUFNO0FBQ3JELGNBQU0sT0FBTyxLQUFLLElBQUksTUFBTSxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQzlDLGVBQU8sSUFBSSxRQUFRLEtBQUssTUFBTSxRQUFRLElBQUksQ0FBQztBQUMzQyxnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQU0sTUFBTSxJQUFZO0FBQ3RCLFdBQU8sSUFBSSxLQUFLLE1BQU0sT0FBTyxDQUFDLFdBQVcsQ0FBQyxPQUFPLEtBQUssTUFBTSxNQUFNLEVBQUcsUUFBUSxHQUFHLEVBQUUsSUFBSSxDQUFDLFdBQVcsS0FBSyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDdkg7QUFDRjtBQUdBLFNBQVMsT0FBTyxPQUFjLE1BQW1CO0FBQy9DLFFBQU0sT0FBTyxNQUFNLFlBQVksTUFBTTtBQUNyQyxNQUFJLE1BQU0sWUFBWSxLQUFLLE1BQU0sWUFBWSxFQUFHLFFBQU87QUFDdkQsUUFBTSxVQUFVLE9BQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxJQUFJLElBQUksR0FBRyxNQUFNLFVBQVUsSUFBSTtBQUM1RSxRQUFNLE9BQWEsb0JBQUksSUFBSTtBQUMzQixRQUFNLE9BQU8sb0JBQUksSUFBWTtBQUM3QixNQUFJLFFBQVE7QUFDWixhQUFXLFVBQVUsS0FBSyxPQUFPO0FBQy9CLFVBQU0sTUFBTSxLQUFLLElBQUksUUFBUSxLQUFLLE1BQU0sTUFBTSxHQUFHLE9BQU87QUFDeEQsUUFBSSxPQUFPLE1BQU87QUFDbEIsVUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLFdBQVcsSUFBSSxJQUFJLE1BQU0sT0FBTyxNQUFNLFdBQVcsSUFBSTtBQUNwRixVQUFNLE1BQU0sV0FBVyxLQUFLLE1BQU0sUUFBUSxLQUFLLEdBQUcsTUFBTSxRQUFRO0FBQ2hFLFFBQUksSUFBSyxNQUFLLElBQUksUUFBUSxHQUFHO0FBQzdCLFNBQUssSUFBSSxNQUFNO0FBQ2YsWUFBUTtBQUFBLEVBQ1Y7QUFDQSxTQUFPLEVBQUUsTUFBTSxLQUFLO0FBQ3RCO0FBR0EsU0FBUyxNQUFNLE9BQWUsVUFBa0IsTUFBc0I7QUFDcEUsU0FBTyxLQUFLLE1BQU0sUUFBUSxJQUFJLEtBQUssT0FBTyxZQUFZLEtBQUssSUFBSSxHQUFJLFFBQVEsT0FBUSxRQUFRO0FBQzdGO0FBR0EsU0FBUyxPQUFPLE9BQWMsTUFBbUI7QUFDL0MsUUFBTSxRQUFRLE1BQU0sTUFBTSxTQUFTLE1BQU0sUUFBUSxDQUFDLEVBQUUsS0FBSyxJQUFJLE9BQU8sTUFBTSxVQUFVLENBQUM7QUFDckYsTUFBSSxNQUFNLEtBQUssQ0FBQ0MsVUFBU0EsTUFBSyxRQUFRLENBQUMsRUFBRyxRQUFPO0FBQ2pELFFBQU0sU0FBUyxDQUFDLFVBQXdCO0FBQ3RDLFVBQU0sUUFBYyxvQkFBSSxJQUFJO0FBQzVCLGVBQVdBLFNBQVEsT0FBTztBQUN4QixpQkFBVyxDQUFDLFFBQVEsS0FBSyxLQUFLLEtBQUssUUFBUSxRQUFRQSxNQUFLLE9BQU9BLE1BQUssR0FBRyxFQUFHLE9BQU0sSUFBSSxRQUFRLEtBQUs7QUFBQSxJQUNuRztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxVQUFVLENBQUMsVUFBa0IsSUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUM7QUFFbEUsTUFBSSxNQUFNO0FBQ1YsTUFBSSxPQUFPLE9BQU8sS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUNBLFVBQVMsS0FBSyxNQUFNLEtBQUssTUFBTUEsTUFBSyxHQUFHLElBQUlBLE1BQUssS0FBSyxDQUFDLENBQUMsR0FBRyxNQUFNLFVBQVU7QUFDbkgsU0FBTyxNQUFNLE1BQU07QUFDakIsVUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQzlDLFFBQUksUUFBUSxNQUFNLElBQUksUUFBUSxTQUFTLENBQUMsSUFBSSxNQUFNLE9BQVEsT0FBTTtBQUFBLFFBQzNELFFBQU8sU0FBUztBQUFBLEVBQ3ZCO0FBQ0EsUUFBTSxTQUFTLE9BQU8sR0FBRztBQUN6QixRQUFNLE1BQU0sSUFBSSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sTUFBTTtBQUNwRCxNQUFJLE9BQU8sRUFBRyxRQUFPO0FBQ3JCLFFBQU0sVUFBVSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUM7QUFDakMsU0FBTyxRQUFRLFNBQVMsT0FBTyxLQUFLLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDM0Q7QUFFQSxTQUFTLE9BQU8sT0FBZSxXQUEyQjtBQUN4RCxTQUFPLFlBQVksS0FBSyxJQUFJLE9BQU8sU0FBUyxJQUFJO0FBQ2xEO0FBR0EsU0FBUyxZQUFZLEdBQVcsR0FBbUI7QUFDakQsUUFBTSxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQ3pCLFFBQU0sUUFBUSxNQUFNLEtBQUssQ0FBQztBQUMxQixXQUFTLFFBQVEsR0FBRyxRQUFRLEtBQUssSUFBSSxLQUFLLFFBQVEsTUFBTSxNQUFNLEdBQUcsU0FBUyxHQUFHO0FBQzNFLFVBQU0sTUFBTSxLQUFLLEtBQUssRUFBRyxZQUFZLENBQUMsSUFBSyxNQUFNLEtBQUssRUFBRyxZQUFZLENBQUM7QUFDdEUsUUFBSSxJQUFLLFFBQU87QUFBQSxFQUNsQjtBQUNBLFNBQU8sS0FBSyxTQUFTLE1BQU07QUFDN0I7OztBTnZMTyxJQUFNLGFBQWE7QUFRbkIsU0FBUyxNQUFNLE1BQVksT0FBYyxRQUFzQjtBQUNwRSxRQUFNQyxTQUFRLEtBQUs7QUFDbkIsTUFBSSxDQUFDQSxPQUFNLE9BQVEsT0FBTSxJQUFJLFFBQVEsaUJBQWlCO0FBQ3RELE1BQUlBLE9BQU0sU0FBUyxXQUFZLE9BQU0sSUFBSSxRQUFRLHVCQUF1QixFQUFFLE9BQU9BLE9BQU0sUUFBUSxNQUFNLFdBQVcsQ0FBQztBQUNqSCxRQUFNLFVBQVVBLE9BQU0sSUFBSSxDQUFDLE1BQU0sV0FBVyxXQUFXLFFBQVEsSUFBSSxDQUFDO0FBQ3BFLFFBQU0sU0FBa0IsQ0FBQztBQUN6QixRQUFNLE9BQU8sV0FBVyxNQUFNLE9BQU8sUUFBUSxTQUFTLE1BQU07QUFDNUQsUUFBTSxVQUFVLFFBQVEsTUFBTSxTQUFTLE9BQU8sS0FBSyxLQUFLLFVBQVU7QUFDbEUsUUFBTSxRQUFRLFNBQVMsT0FBTztBQUM5QixRQUFNLFFBQVFBLE9BQU07QUFBQSxJQUFJLENBQUMsTUFBTSxXQUM3QixLQUFLLE1BQU07QUFBQSxNQUNULEtBQUssS0FBSztBQUFBLE1BQ1YsTUFBTSxLQUFLO0FBQUEsTUFDWCxNQUFNLEtBQUs7QUFBQSxNQUNYLG1CQUFtQixLQUFLO0FBQUEsTUFDeEIsVUFBVSxLQUFLO0FBQUEsTUFDZixLQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsS0FBSztBQUFBLE1BQ2pDLFlBQVksS0FBSztBQUFBLE1BQ2pCLFdBQVcsS0FBSztBQUFBLE1BQ2hCLE1BQU0sS0FBSztBQUFBLE1BQ1gsTUFBTSxLQUFLO0FBQUEsTUFDWCxXQUFXLEtBQUs7QUFBQSxNQUNoQixRQUFRLFFBQVEsTUFBTTtBQUFBLE1BQ3RCLEtBQUssUUFBUSxNQUFNLElBQUssS0FBSyxNQUFNO0FBQUEsSUFDckMsQ0FBQztBQUFBLEVBQ0g7QUFDQSxRQUFNLFFBQVEsSUFBSSxJQUFJLElBQUksV0FBVyxTQUFTLE9BQU8sTUFBTSxjQUFjLE1BQU07QUFDL0UsTUFBSSxRQUFRLFlBQWEsT0FBTSxJQUFJLFFBQVEsa0JBQWtCLEVBQUUsTUFBTSxZQUFZLENBQUM7QUFDbEYsU0FBTyxLQUFLLE1BQU0sRUFBRSxPQUFPLFFBQVEsTUFBTSxDQUFDO0FBQzVDO0FBR08sU0FBUyxXQUFXLFFBQWdCLE1BQXdCO0FBQ2pFLFFBQU0sV0FBVyxLQUFLO0FBQ3RCLE1BQUksWUFBWSxLQUFLLFdBQVcsV0FBWSxPQUFNLElBQUksUUFBUSxxQkFBcUIsRUFBRSxNQUFNLFFBQVEsV0FBVyxTQUFTLENBQUM7QUFDeEgsUUFBTSxZQUFZLEtBQUssYUFBYSxJQUFJLEtBQUssVUFBVSxJQUFJLENBQUMsYUFBYSxTQUFTLEtBQUssQ0FBQztBQUN4RixNQUFJLFlBQVksS0FBSyxZQUFZLFlBQWEsT0FBTSxJQUFJLFFBQVEsa0JBQWtCLEVBQUUsTUFBTSxRQUFRLFlBQVksVUFBVSxDQUFDO0FBQ3pILFFBQU0sU0FBUyxLQUFLLGdCQUFnQixJQUFJLEtBQUssZUFBZSxNQUFNLFdBQVcsUUFBUTtBQUNyRixNQUFJLFNBQVMsWUFBYSxPQUFNLElBQUksUUFBUSxrQkFBa0IsRUFBRSxNQUFNLFFBQVEsTUFBTSxZQUFZLENBQUM7QUFDakcsU0FBTztBQUNUO0FBR0EsU0FBUyxXQUFXLE1BQVksT0FBYyxRQUFnQixTQUE0QixRQUEyQjtBQUNuSCxNQUFJLE9BQU8sQ0FBQyxHQUFHLE9BQU87QUFDdEIsT0FBSyxNQUFNLFFBQVEsQ0FBQyxNQUFNLFdBQVc7QUFDbkMsUUFBSSxDQUFDLEtBQUsscUJBQXFCLENBQUMsS0FBSyxnQkFBaUI7QUFDdEQsVUFBTSxNQUFNLE1BQU0sUUFBUSxNQUFNLEdBQUksS0FBSyxtQkFBbUIsS0FBSyxpQkFBaUIsRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUNsRyxRQUFJLENBQUMsSUFBSztBQUNWLFNBQUssTUFBTSxLQUFNO0FBQ2pCLFdBQU8sS0FBSyxLQUFLLE9BQU8sRUFBRSxNQUFNLGlCQUFpQixJQUFJLFFBQVEsVUFBVSxLQUFLLG1CQUFtQixRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUNoSCxDQUFDO0FBQ0QsYUFBVyxDQUFDLE9BQU8sSUFBSSxLQUFLLFdBQVcsTUFBTSxNQUFNLE1BQU0sUUFBUSxNQUFNLEdBQUc7QUFDeEUsV0FBTyxLQUFLLEtBQUssT0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLE1BQU0sSUFBSSxNQUFNLE1BQU0sTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2hIO0FBQ0EsTUFBSSxLQUFLLHFCQUFxQixLQUFLLGlCQUFpQjtBQUNsRCxVQUFNLE1BQU0sTUFBTSxJQUFJLElBQUksR0FBRyxLQUFLLG1CQUFtQixLQUFLLGlCQUFpQixDQUFDLENBQUM7QUFDN0UsUUFBSSxJQUFLLFFBQU8sS0FBSyxLQUFLLE9BQU8sRUFBRSxNQUFNLGlCQUFpQixVQUFVLEtBQUssbUJBQW1CLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUMzRyxVQUFNLFNBQVMsT0FBTyxLQUFLLElBQUk7QUFDL0IsV0FBTyxLQUFLLElBQUksQ0FBQyxLQUFLLFdBQVcsTUFBTSxPQUFPLE1BQU0sQ0FBRTtBQUFBLEVBQ3hEO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxNQUFNLFFBQWdCLFVBQWtCLEtBQWEsT0FBMkM7QUFDdkcsTUFBSSxZQUFZLElBQUssT0FBTSxJQUFJLFFBQVEsc0JBQXNCLEVBQUUsR0FBRyxNQUFNLENBQUM7QUFDekUsTUFBSSxXQUFXLEtBQUssTUFBTSxLQUFLLFdBQVcsZ0JBQWdCO0FBQ3hELFVBQU0sSUFBSSxRQUFRLHFCQUFxQixFQUFFLEdBQUcsT0FBTyxVQUFVLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFDNUU7QUFDQSxNQUFJLE1BQU0sT0FBUSxPQUFNLElBQUksUUFBUSwyQkFBMkIsRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLE1BQU0sT0FBTyxDQUFDO0FBQ3RHLFNBQU8sT0FBTyxXQUFXLFFBQVEsUUFBUTtBQUMzQzs7O0FPM0ZBO0FBSU8sSUFBTSxVQUErQixvQkFBSSxJQUFJLENBQUMsUUFBUSxlQUFlLFFBQVEsV0FBVyxZQUFZLFFBQVEsQ0FBQztBQUU3RyxJQUFNLGtCQUF1QyxvQkFBSSxJQUFJLENBQUMsYUFBYSxDQUFDO0FBY3BFLFNBQVMsT0FBTyxNQUFZLFVBQThCLE9BQW9CO0FBQ25GLE1BQUksS0FBSyxTQUFTLE9BQVEsT0FBTSxJQUFJLFFBQVEsbUJBQW1CO0FBQy9ELFdBQVMsUUFBUSxLQUFLO0FBQ3RCLFFBQU0sU0FBUyxDQUFDLFdBQW9CLElBQUksU0FBUyxPQUFPLENBQUMsUUFBUyxJQUFJLFdBQVcsV0FBWSxNQUFNLEVBQUUsSUFBSSxDQUFDLFFBQVEsSUFBSSxNQUFNLENBQUM7QUFDN0gsUUFBTSxPQUFPLE9BQU8sSUFBSTtBQUN4QixRQUFNLFFBQVEsT0FBTyxLQUFLO0FBQzFCLFFBQU0sTUFBTSxLQUFLLFFBQVE7QUFDekIsTUFBSSxNQUFNLEVBQUcsT0FBTSxJQUFJLFFBQVEsaUJBQWlCLEVBQUUsVUFBVSxDQUFDLElBQUksQ0FBQztBQUNsRSxNQUFJLENBQUMsTUFBTTtBQUNULFFBQUksSUFBSyxPQUFNLElBQUksUUFBUSx3QkFBd0IsRUFBRSxTQUFTLElBQUksQ0FBQztBQUNuRSxXQUFPLEVBQUUsR0FBRyxNQUFNLFVBQVUsU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUFBLEVBQ25EO0FBQ0EsTUFBSSxDQUFDLElBQUssT0FBTSxJQUFJLFFBQVEsd0JBQXdCLEVBQUUsS0FBSyxDQUFDO0FBQzVELFFBQU0sU0FBUyxXQUFXLEtBQUssTUFBTSxlQUFlLE1BQU0sVUFBVTtBQUNwRSxNQUFJLE9BQU8sT0FBUSxPQUFNLElBQUksUUFBUSx3QkFBd0IsRUFBRSxTQUFTLFNBQVMsS0FBSyxDQUFDO0FBQ3ZGLFFBQU0sV0FBVyxXQUFXLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxPQUFPLEVBQUUsTUFBTSxZQUFZLE1BQU0sS0FBSyxRQUFRLFNBQVMsSUFBSSxDQUFDLENBQUM7QUFDMUcsU0FBTztBQUFBLElBQ0wsT0FBTyxLQUFLO0FBQUEsSUFDWixRQUFRLENBQUMsR0FBRyxLQUFLLFFBQVEsR0FBRyxRQUFRO0FBQUEsSUFDcEMsT0FBTyxRQUFRO0FBQUEsSUFDZixVQUFVLFNBQVMsSUFBSSxNQUFNO0FBQUEsSUFDN0IsUUFBUSxPQUFPO0FBQUEsRUFDakI7QUFDRjtBQWVBLFNBQVMsTUFBTSxTQUF3QjtBQUNyQyxRQUFNLEVBQUUsUUFBUSxPQUFPLElBQUk7QUFDM0IsTUFBSSxDQUFDLFFBQVEsSUFBSSxNQUFNLEVBQUcsT0FBTSxJQUFJLFFBQVEsdUJBQXVCLEVBQUUsT0FBTyxDQUFDO0FBQzdFLE1BQUksVUFBVSxLQUFLLFNBQVMsWUFBYSxPQUFNLElBQUksUUFBUSxvQkFBb0IsRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUNqRyxNQUFJLFdBQVcsWUFBWSxDQUFDLFFBQVEsSUFBSyxPQUFNLElBQUksUUFBUSw0QkFBNEI7QUFDekY7QUFHQSxTQUFTLE9BQU8sU0FBMkI7QUFDekMsU0FBTyxFQUFFLEdBQUcsU0FBUyxTQUFTLGdCQUFnQixJQUFJLFFBQVEsTUFBTSxFQUFFO0FBQ3BFOzs7QUNqRUE7QUFTTyxTQUFTLE9BQU8sTUFBWSxRQUEyQixVQUE2QixDQUFDLEdBQUcsV0FBVyxHQUFXO0FBQ25ILFFBQU0sUUFBUSxLQUFLO0FBQ25CLFFBQU0sU0FBUyxVQUFVLE1BQU0sT0FBTztBQUN0QyxRQUFNQyxTQUFRLENBQUMsR0FBRyxNQUFNO0FBQ3hCLGFBQVcsUUFBUSxRQUFRO0FBQ3pCLFVBQU0sT0FBTyxNQUFNLEtBQUssRUFBRTtBQUMxQixRQUFJLENBQUMsS0FBTSxPQUFNLElBQUksUUFBUSxxQkFBcUIsRUFBRSxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQ25FLFFBQUksS0FBSyxhQUFhLEVBQUcsT0FBTSxJQUFJLFFBQVEscUJBQXFCLEVBQUUsTUFBTSxLQUFLLElBQUksV0FBVyxLQUFLLFVBQVUsQ0FBQztBQUM1RyxVQUFNLFlBQVksS0FBSyxZQUFZQSxPQUFNLEtBQUssRUFBRTtBQUNoRCxRQUFJLEtBQUssWUFBWSxVQUFXLE9BQU0sSUFBSSxRQUFRLHdCQUF3QixFQUFFLE1BQU0sS0FBSyxJQUFJLFlBQVksVUFBVSxDQUFDO0FBQ2xILElBQUFBLE9BQU0sS0FBSyxFQUFFLEtBQU0sS0FBSztBQUFBLEVBQzFCO0FBQ0EsTUFBSUEsT0FBTSxNQUFNLENBQUMsT0FBTyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUMsRUFBRyxPQUFNLElBQUksUUFBUSx3QkFBd0I7QUFDaEcsUUFBTSxXQUFXLE1BQU0sUUFBUSxDQUFDLE1BQU0sT0FBTztBQUMzQyxVQUFNLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxPQUFPLEVBQUUsR0FBSUEsT0FBTSxFQUFFLENBQUU7QUFDM0MsUUFBSSxPQUFPLElBQUssUUFBTyxDQUFDO0FBQ3hCLFVBQU0sU0FBUyxLQUFLLE1BQU0sSUFBSSxHQUFHLE1BQU0sR0FBRyxJQUFJLEtBQUssTUFBTSxJQUFJLEdBQUcsTUFBTSxHQUFHO0FBQ3pFLFdBQU8sQ0FBQyxLQUFLLFVBQVUsRUFBRSxJQUFJLFdBQVcsTUFBTSxLQUFLLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDOUQsQ0FBQztBQUNELFFBQU0sU0FBUyxXQUFXLE1BQU0sUUFBUUEsTUFBSztBQUM3QyxRQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsT0FBTyxNQUFNQSxRQUFPLFFBQVEsSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDQyxVQUFTQSxNQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ2hHLFFBQU0sV0FBVyxRQUFRLElBQUksU0FBUyxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sQ0FBQyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLE1BQU0sQ0FBQztBQUMzRyxNQUFJLFNBQVUsUUFBTyxLQUFLLEtBQUssT0FBTyxFQUFFLE1BQU0sWUFBWSxRQUFRLFNBQVMsQ0FBQyxDQUFDO0FBQzdFLFNBQU8sS0FBSyxRQUFRLEVBQUUsT0FBTyxVQUFVLFFBQVEsTUFBTSxDQUFDO0FBQ3hEO0FBR08sU0FBUyxXQUFXLE1BQVksVUFBNkIsQ0FBQyxHQUFXO0FBQzlFLFFBQU0sU0FBUyxVQUFVLE1BQU0sT0FBTztBQUN0QyxRQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU87QUFDNUMsVUFBTSxPQUFPLEtBQUssWUFBWSxPQUFPLEVBQUU7QUFDdkMsV0FBTyxPQUFPLElBQUksQ0FBQyxLQUFLLFFBQVEsRUFBRSxJQUFJLFdBQVcsS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDL0QsQ0FBQztBQUNELFNBQU8sT0FBTyxNQUFNLE1BQU0sT0FBTztBQUNuQztBQUdPLFNBQVMsVUFBVSxNQUFZLFNBQXNDO0FBQzFFLFFBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxNQUFNLENBQUM7QUFDbkMsYUFBV0EsU0FBUSxRQUFTLFlBQVcsUUFBUUEsTUFBSyxNQUFPLE1BQUssS0FBSyxFQUFFLEtBQU0sS0FBSztBQUNsRixTQUFPO0FBQ1Q7QUFRQSxTQUFTLE9BQU8sTUFBWSxPQUFjLE9BQXlCO0FBQ2pFLFFBQU0sUUFBUSxDQUFDLFNBQWUsTUFBTSxTQUFTLFNBQVMsS0FBSyxRQUFRLE1BQU07QUFDekUsTUFBSSxVQUFVLEtBQUssTUFBTSxJQUFJLENBQUMsU0FBVSxNQUFNLElBQUksSUFBSSxNQUFNLElBQUksSUFBSSxDQUFFO0FBQ3RFLE1BQUksQ0FBQyxRQUFRLEtBQUssQ0FBQyxXQUFXLE1BQU0sRUFBRyxXQUFVLEtBQUssTUFBTSxJQUFJLENBQUMsU0FBVSxNQUFNLElBQUksSUFBSSxLQUFLLFNBQVMsQ0FBRTtBQUN6RyxTQUFPLFFBQVEsS0FBSyxDQUFDLFdBQVcsTUFBTSxJQUFJLE9BQU8sT0FBTyxPQUFPLElBQUksUUFBUSxJQUFJLE1BQU0sQ0FBQztBQUN4RjtBQUdPLFNBQVMsTUFBTSxNQUFvQjtBQUN4QyxTQUFPLEtBQUssU0FBUyxLQUFLO0FBQzVCO0FBRUEsU0FBUyxLQUFLLE9BQWUsTUFBWSxXQUEyQjtBQUNsRSxTQUFPLFlBQVksT0FBTyxXQUFXLEtBQUssU0FBUztBQUNyRDtBQVFBLFNBQVMsV0FBVyxNQUFZLFFBQTJCQyxRQUFtQztBQUM1RixRQUFNLFFBQWlCLENBQUM7QUFDeEIsYUFBVyxTQUFTLEtBQUssUUFBUTtBQUMvQixRQUFJLE1BQU0sU0FBUyxhQUFhLE1BQU0sU0FBUyxNQUFPO0FBQ3RELFVBQU0sQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDLE9BQU8sTUFBTSxPQUFPLE1BQU0sR0FBRyxPQUFPLE1BQU0sT0FBT0EsTUFBSyxDQUFDO0FBQzNFLFVBQU0sUUFBUSxJQUFJLFFBQVEsSUFBSTtBQUM5QixVQUFNLFFBQVEsSUFBSSxRQUFRLElBQUk7QUFDOUIsUUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFPO0FBQ3RCLFVBQU07QUFBQSxNQUNKLEtBQUssT0FBTztBQUFBLFFBQ1YsTUFBTSxNQUFNO0FBQUEsUUFDWixNQUFNLE1BQU07QUFBQSxRQUNaLFVBQVUsTUFBTTtBQUFBLFFBQ2hCLE1BQU0sTUFBTSxNQUFNLGFBQWEsTUFBTSxNQUFNLElBQUksT0FBTyxNQUFNLEdBQUcsSUFBSSxhQUFhLE1BQU0sTUFBTSxJQUFJLE9BQU8sTUFBTSxHQUFHLElBQUk7QUFBQSxRQUNwSCxLQUFLLE1BQU0sTUFBTSxRQUFRO0FBQUEsUUFDekIsVUFBVSxNQUFNLFdBQVcsUUFBUTtBQUFBLFFBQ25DLFFBQVEsTUFBTSxXQUFXLElBQUk7QUFBQSxNQUMvQixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sTUFBWSxPQUFjLE1BQTZFO0FBQ3JILFFBQU0sU0FBUyxDQUFDLFdBQThCLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQyxNQUFNLE9BQU8sS0FBSyxPQUFPLEVBQUUsR0FBSSxNQUFNLEtBQUssRUFBRSxDQUFFLENBQUMsQ0FBQztBQUNsSCxTQUFPO0FBQUEsSUFDTCxPQUFPLE9BQU8sT0FBTyxNQUFNLE9BQU8sTUFBTSxVQUFVLE1BQU0sUUFBUSxDQUFDO0FBQUEsSUFDakUsT0FBTyxPQUFPLE9BQU8sTUFBTSxPQUFPLE1BQU0sT0FBTyxNQUFNLElBQUksQ0FBQztBQUFBLEVBQzVEO0FBQ0Y7QUFFQSxTQUFTLGFBQWEsT0FBZUMsT0FBYyxJQUFvQjtBQUNyRSxTQUFPLENBQUMsWUFBWSxDQUFDLE9BQU9BLE9BQU0sRUFBRTtBQUN0QztBQUdBLFNBQVMsT0FBTyxNQUFZLE1BQXlCLFVBQTBCO0FBQzdFLFFBQU0sUUFBUSxLQUFLO0FBQ25CLE1BQUksTUFBTSxNQUFNLENBQUMsTUFBTSxPQUFPLEtBQUssY0FBYyxLQUFLLEVBQUUsQ0FBQyxFQUFHLFFBQU8sS0FBSztBQUN4RSxRQUFNLE9BQU8sTUFBTSxJQUFJLE1BQU0sQ0FBQztBQUM5QixNQUFJLFFBQVEsSUFBSSxNQUFNLElBQUksQ0FBQyxNQUFNLE9BQU8sS0FBSyxNQUFNLElBQUksR0FBRyxNQUFNLEtBQUssRUFBRSxDQUFFLENBQUMsQ0FBQztBQUMzRSxXQUFTLElBQUksV0FBVyxNQUFNLE1BQU0sSUFBSSxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sTUFBTSxDQUFDO0FBQ3RFLFFBQU0sUUFBUSxLQUFLLFFBQVEsSUFBSSxLQUFLLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFVBQVUsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLE1BQU0sQ0FBQztBQUNwSCxRQUFNLE9BQU8sUUFBUSxZQUFZLE9BQU8sS0FBSyxPQUFPLEtBQUssSUFBSTtBQUM3RCxTQUFPLE9BQU8sT0FBTyxNQUFNLFFBQVE7QUFDckM7OztBQ3BJQSxJQUFNLFdBQVc7QUFBQSxFQUNmLFlBQVk7QUFBQSxFQUNaLGlCQUFpQjtBQUFBLEVBQ2pCLGdCQUFnQjtBQUFBLEVBQ2hCLFdBQVc7QUFBQSxFQUNYLG9CQUFvQjtBQUFBLEVBQ3BCLG1CQUFtQjtBQUFBLEVBQ25CLGVBQWU7QUFBQSxFQUNmLGVBQWU7QUFBQSxFQUNmLDBCQUEwQjtBQUFBLEVBQzFCLGFBQWE7QUFBQSxFQUNiLGNBQWM7QUFDaEI7QUFJQSxJQUFNLGVBQWUsQ0FBQyxPQUFPLFVBQVU7QUFDckMsU0FBTyxlQUFlLE9BQU8sUUFBUTtBQUFBLElBQ25DO0FBQUEsSUFDQSxVQUFVO0FBQUEsSUFDVixZQUFZO0FBQUEsSUFDWixjQUFjO0FBQUEsRUFDaEIsQ0FBQztBQUNIO0FBQ08sSUFBTSxhQUFOLGNBQXlCLGFBQWE7QUFBQSxFQUMzQyxZQUFZLFVBQVUsU0FBUyxZQUFZO0FBQ3pDLFVBQU0sU0FBUyxZQUFZO0FBQUEsRUFDN0I7QUFDRjtBQUNPLElBQU0sa0JBQU4sY0FBOEIsYUFBYTtBQUFBLEVBQ2hELFlBQVksVUFBVSxTQUFTLGlCQUFpQjtBQUM5QyxVQUFNLFNBQVMsaUJBQWlCO0FBQUEsRUFDbEM7QUFDRjtBQU1PLElBQU0sWUFBTixjQUF3QixhQUFhO0FBQUEsRUFDMUMsWUFBWSxVQUFVLFNBQVMsV0FBVztBQUN4QyxVQUFNLFNBQVMsV0FBVztBQUMxQixpQkFBYSxNQUFNLENBQUM7QUFBQSxFQUN0QjtBQUNGO0FBQ08sSUFBTSxxQkFBTixjQUFpQyxhQUFhO0FBQUEsRUFDbkQsWUFBWSxVQUFVLFNBQVMsb0JBQW9CO0FBQ2pELFVBQU0sU0FBUyxvQkFBb0I7QUFBQSxFQUNyQztBQUNGO0FBQ08sSUFBTSxvQkFBTixjQUFnQyxhQUFhO0FBQUEsRUFDbEQsWUFBWSxVQUFVLFNBQVMsbUJBQW1CO0FBQ2hELFVBQU0sU0FBUyxtQkFBbUI7QUFDbEMsaUJBQWEsTUFBTSxFQUFFO0FBQUEsRUFDdkI7QUFDRjtBQUNPLElBQU0sZ0JBQU4sY0FBNEIsYUFBYTtBQUFBLEVBQzlDLFlBQVksVUFBVSxTQUFTLGVBQWU7QUFDNUMsVUFBTSxTQUFTLGVBQWU7QUFBQSxFQUNoQztBQUNGO0FBQ08sSUFBTSxnQkFBTixjQUE0QixhQUFhO0FBQUEsRUFDOUMsWUFBWSxVQUFVLFNBQVMsZUFBZTtBQUM1QyxVQUFNLFNBQVMsZUFBZTtBQUFBLEVBQ2hDO0FBQ0Y7QUFDTyxJQUFNLGNBQU4sY0FBMEIsYUFBYTtBQUFBLEVBQzVDLFlBQVksVUFBVSxTQUFTLGNBQWM7QUFDM0MsVUFBTSxTQUFTLGFBQWE7QUFDNUIsaUJBQWEsTUFBTSxFQUFFO0FBQUEsRUFDdkI7QUFDRjtBQUNPLElBQU0sMkJBQU4sY0FBdUMsYUFBYTtBQUFBLEVBQ3pELFlBQVksVUFBVSxTQUFTLDBCQUEwQjtBQUN2RCxVQUFNLFNBQVMsMEJBQTBCO0FBQ3pDLGlCQUFhLE1BQU0sQ0FBQztBQUFBLEVBQ3RCO0FBQ0Y7QUFDTyxJQUFNLGVBQU4sY0FBMkIsYUFBYTtBQUFBLEVBQzdDLFlBQVksVUFBVSxTQUFTLGNBQWM7QUFDM0MsVUFBTSxTQUFTLGNBQWM7QUFBQSxFQUMvQjtBQUNGOzs7QUNsRmUsU0FBUixvQkFBcUMsT0FBTztBQUNqRCxTQUFPLE9BQU8sc0JBQXNCLGVBQWUsaUJBQWlCO0FBQ3RFOzs7QUNETyxJQUFNLGVBQWUsdUJBQU8sY0FBYztBQUMxQyxJQUFNLGdCQUFnQix1QkFBTyxlQUFlO0FBS25ELElBQU0sNEJBQTRCLENBQUMsT0FBTyxTQUFTO0FBQ2pELE1BQUksT0FBTyxVQUFVLFVBQVU7QUFDN0IsUUFBSSxNQUFNLEtBQUssR0FBRztBQUVoQixhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU87QUFBQSxFQUNULFdBQVcsT0FBTyxVQUFVLFNBQVMsS0FBSyxLQUFLLE1BQU0saUJBQWlCO0FBQ3BFLFVBQU0sS0FBSyxNQUFNLFFBQVE7QUFDekIsUUFBSSxNQUFNLEVBQUUsR0FBRztBQUViLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTyxJQUFJLEtBQUssRUFBRTtBQUFBLEVBQ3BCLFdBQVcsT0FBTyxVQUFVLFVBQVU7QUFDcEMsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLElBRUEsaUJBQWlCLGVBQWUsb0JBQW9CLEtBQUssS0FBSyxPQUFPLGdCQUFnQixlQUFlLFlBQVksVUFBVSxZQUFZLE9BQU8sS0FBSztBQUFBLElBQUc7QUFJbkosUUFBSSxjQUFjLFFBQVEsTUFBTSxXQUFXLE1BQU0sZUFBZSxHQUFHO0FBRWpFLGFBQU87QUFBQSxJQUNUO0FBQ0EsUUFBSTtBQUNKLFFBQUksU0FBUztBQUNiLFFBQUksU0FBUztBQUNiLFFBQUksaUJBQWlCLGVBQWUsb0JBQW9CLEtBQUssR0FBRztBQUM5RCxvQkFBYztBQUNkLGVBQVMsTUFBTTtBQUFBLElBQ2pCLE9BQU87QUFDTCxvQkFBYyxNQUFNO0FBQ3BCLGVBQVMsTUFBTTtBQUNmLGVBQVMsTUFBTTtBQUFBLElBQ2pCO0FBQ0EsV0FBTyxZQUFZLE1BQU0sUUFBUSxTQUFTLE1BQU07QUFBQSxFQUNsRCxXQUFXLE1BQU0sUUFBUSxLQUFLLEdBQUc7QUFDL0IsUUFBSSxTQUFTLFFBQVc7QUFDdEIsYUFBTyxvQkFBSSxJQUFJO0FBQUEsSUFDakIsV0FBVyxLQUFLLElBQUksS0FBSyxHQUFHO0FBRTFCLGFBQU87QUFBQSxJQUNUO0FBQ0EsU0FBSyxJQUFJLEtBQUs7QUFXZCxRQUFJLGFBQWE7QUFDakIsVUFBTSxPQUFPLE1BQU0sS0FBSztBQUFBLE1BQ3RCLFFBQVEsTUFBTTtBQUFBLElBQ2hCLEdBQUcsQ0FBQyxHQUFHLE1BQU07QUFDWCxVQUFJLFlBQVk7QUFDZDtBQUFBLE1BQ0Y7QUFDQSxZQUFNLE1BQU0sT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUNsQyxVQUFJLENBQUMsS0FBSztBQUVSLHFCQUFhO0FBQ2I7QUFBQSxNQUNGO0FBQ0EsWUFBTSxRQUFRLE1BQU0sQ0FBQztBQUNyQixZQUFNLE1BQU0sMEJBQTBCLE9BQU8sSUFBSTtBQUVqRCxVQUFJLFFBQVEsaUJBQWlCLFFBQVEsY0FBYztBQUNqRCxxQkFBYTtBQUNiO0FBQUEsTUFDRjtBQUNBLGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxRQUFJLFlBQVk7QUFDZCxhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU87QUFBQSxFQUNULE9BQU87QUFFTCxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxvQ0FBUTs7O0FDekZmLElBQU0sYUFBYSxDQUFDLE9BQU8sU0FBUztBQUNsQyxRQUFNLFNBQVMsa0NBQTBCLE9BQU8sSUFBSTtBQUNwRCxNQUFJLFdBQVcsaUJBQWlCLFdBQVcsY0FBYztBQUV2RCxVQUFNLElBQUksVUFBVTtBQUFBLEVBQ3RCO0FBQ0EsU0FBTztBQUNUO0FBQ0EsSUFBTyxxQkFBUTs7O0FDWGYsSUFBTSxVQUFVLE9BQUs7QUFDbkIsTUFBSSxPQUFPLE1BQU0sVUFBVTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksT0FBTyxVQUFVLFNBQVMsS0FBSyxDQUFDLE1BQU0saUJBQWlCO0FBQ3pELFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxNQUFNLFFBQVEsQ0FBQyxHQUFHO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxPQUFPLE1BQU0sVUFBVTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksYUFBYSxhQUFhO0FBQzVCLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxJQUFJLFVBQVU7QUFDdEI7QUFVTyxJQUFNLFVBQVUsQ0FBQyxPQUFPLFdBQVc7QUFDeEMsUUFBTSxLQUFLLFFBQVEsS0FBSztBQUN4QixRQUFNLEtBQUssUUFBUSxNQUFNO0FBQ3pCLE1BQUksT0FBTyxJQUFJO0FBQ2IsUUFBSSxPQUFPLFNBQVM7QUFDbEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLE9BQU8sYUFBYSxPQUFPLFlBQVksT0FBTyxVQUFVLE9BQU8sV0FBVztBQUM1RSxhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUksT0FBTyxhQUFhLE9BQU8sVUFBVSxPQUFPLFdBQVc7QUFDekQsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLE9BQU8sVUFBVSxPQUFPLFVBQVU7QUFDcEMsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQUksT0FBTyxVQUFVO0FBQ25CLFVBQU0sYUFBYSxJQUFJLFdBQVcsS0FBSztBQUN2QyxVQUFNLGNBQWMsSUFBSSxXQUFXLE1BQU07QUFDekMsVUFBTSxXQUFXLFdBQVc7QUFDNUIsVUFBTSxZQUFZLFlBQVk7QUFDOUIsVUFBTSxTQUFTLEtBQUssSUFBSSxVQUFVLFNBQVM7QUFDM0MsYUFBUyxJQUFJLEdBQUcsSUFBSSxRQUFRLEtBQUs7QUFDL0IsVUFBSSxXQUFXLENBQUMsSUFBSSxZQUFZLENBQUMsR0FBRztBQUNsQyxlQUFPO0FBQUEsTUFDVDtBQUNBLFVBQUksV0FBVyxDQUFDLElBQUksWUFBWSxDQUFDLEdBQUc7QUFDbEMsZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQ0EsUUFBSSxXQUFXLFdBQVc7QUFDeEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLFdBQVcsV0FBVztBQUN4QixhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxPQUFPLFNBQVM7QUFDbEIsVUFBTSxTQUFTLEtBQUssSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNO0FBQ25ELGFBQVMsSUFBSSxHQUFHLElBQUksUUFBUSxLQUFLO0FBQy9CLFlBQU0sU0FBUyxRQUFRLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQzFDLFVBQUksV0FBVyxHQUFHO0FBQ2hCLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUNBLFFBQUksTUFBTSxTQUFTLE9BQU8sUUFBUTtBQUNoQyxhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUksTUFBTSxTQUFTLE9BQU8sUUFBUTtBQUNoQyxhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxPQUFPLFFBQVE7QUFDakIsUUFBSSxNQUFNLFFBQVEsTUFBTSxPQUFPLFFBQVEsR0FBRztBQUN4QyxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0YsT0FBTztBQUNMLFFBQUksVUFBVSxRQUFRO0FBQ3BCLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNBLFNBQU8sUUFBUSxTQUFTLElBQUk7QUFDOUI7QUFHQSxJQUFNLE1BQU0sQ0FBQyxPQUFPLFdBQVc7QUFDN0IsTUFBSSxXQUFXLFFBQVc7QUFDeEIsVUFBTSxJQUFJLFVBQVU7QUFBQSxFQUN0QjtBQUNBLFNBQU8sUUFBUSxtQkFBVyxLQUFLLEdBQUcsbUJBQVcsTUFBTSxDQUFDO0FBQ3REO0FBQ0EsSUFBTyxjQUFROzs7QUN0R2YsSUFBTSxjQUFOLE1BQU0sYUFBWTtBQUFBLEVBQ2hCLE9BQU8sS0FBSyxPQUFPO0FBQ2pCLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFlBQVEsbUJBQVcsS0FBSztBQUN4QixXQUFPLElBQUksYUFBWSxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFDbkQ7QUFBQSxFQUNBLE9BQU8sV0FBVyxPQUFPLE9BQU8sT0FBTztBQUNyQyxRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxZQUFRLG1CQUFXLEtBQUs7QUFDeEIsV0FBTyxJQUFJLGFBQVksT0FBTyxRQUFXLE1BQU0sSUFBSTtBQUFBLEVBQ3JEO0FBQUEsRUFDQSxPQUFPLFdBQVcsT0FBTyxPQUFPLE9BQU87QUFDckMsUUFBSSxVQUFVLFdBQVcsR0FBRztBQUMxQixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsWUFBUSxtQkFBVyxLQUFLO0FBQ3hCLFdBQU8sSUFBSSxhQUFZLFFBQVcsT0FBTyxNQUFNLElBQUk7QUFBQSxFQUNyRDtBQUFBLEVBQ0EsT0FBTyxNQUFNLE9BQU8sT0FBTyxZQUFZLE9BQU8sWUFBWSxPQUFPO0FBQy9ELFFBQUksVUFBVSxTQUFTLEdBQUc7QUFDeEIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFlBQVEsbUJBQVcsS0FBSztBQUN4QixZQUFRLG1CQUFXLEtBQUs7QUFDeEIsVUFBTSxZQUFZLFFBQVEsT0FBTyxLQUFLO0FBQ3RDLFFBQUksY0FBYyxLQUFLLGNBQWMsTUFBTSxhQUFhLFlBQVk7QUFDbEUsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFdBQU8sSUFBSSxhQUFZLE9BQU8sT0FBTyxXQUFXLFNBQVM7QUFBQSxFQUMzRDtBQUFBLEVBQ0EsWUFBWSxPQUFPLE9BQU8sV0FBVyxXQUFXO0FBQzlDLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssWUFBWTtBQUNqQixTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQUs7QUFDWixRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLG1CQUFXLEdBQUc7QUFDcEIsUUFBSSxLQUFLLFVBQVUsUUFBVztBQUM1QixZQUFNLFlBQVksUUFBUSxLQUFLLE9BQU8sR0FBRztBQUN6QyxVQUFJLGNBQWMsS0FBSyxjQUFjLEtBQUssS0FBSyxXQUFXO0FBQ3hELGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUNBLFFBQUksS0FBSyxVQUFVLFFBQVc7QUFDNUIsWUFBTSxZQUFZLFFBQVEsS0FBSyxPQUFPLEdBQUc7QUFDekMsVUFBSSxjQUFjLE1BQU0sY0FBYyxLQUFLLEtBQUssV0FBVztBQUN6RCxlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxzQkFBUTs7O0FDbkVmLElBQU0sYUFBYSxDQUFDLFNBQVMsVUFBVTtBQUNyQyxNQUFJLE1BQU0sUUFBUSxPQUFPLEdBQUc7QUFDMUIsVUFBTSxTQUFTLENBQUM7QUFDaEIsYUFBUyxRQUFRLFNBQVM7QUFHeEIsVUFBSSxTQUFTLFVBQWEsU0FBUyxRQUFRLE9BQU8sU0FBUyxZQUFZLEtBQUssVUFBVTtBQUNwRixlQUFPLEtBQUssU0FBUztBQUFBLE1BQ3ZCO0FBQ0EsWUFBTSxNQUFNLFdBQVcsTUFBTSxLQUFLLEVBQUU7QUFDcEMsYUFBTyxLQUFLLG1CQUFXLEdBQUcsQ0FBQztBQUFBLElBQzdCO0FBQ0EsV0FBTztBQUFBLE1BQ0wsTUFBTTtBQUFBLE1BQ04sS0FBSztBQUFBLElBQ1A7QUFBQSxFQUNGO0FBQ0EsTUFBSSxZQUFZLElBQUk7QUFDbEIsV0FBTztBQUFBLE1BQ0wsTUFBTTtBQUFBLE1BQ04sS0FBSztBQUFBLElBQ1A7QUFBQSxFQUNGO0FBQ0EsTUFBSSxtQkFBbUI7QUFDdkIsTUFBSSxTQUFTO0FBQ2IsU0FBTyxxQkFBcUIsTUFBTTtBQUNoQyxRQUFJO0FBQ0osVUFBTSxJQUFJLGlCQUFpQixRQUFRLEdBQUc7QUFDdEMsUUFBSSxLQUFLLEdBQUc7QUFDVixtQkFBYSxpQkFBaUIsTUFBTSxHQUFHLENBQUM7QUFDeEMseUJBQW1CLGlCQUFpQixNQUFNLElBQUksQ0FBQztBQUFBLElBQ2pELE9BQU87QUFDTCxtQkFBYTtBQUNiLHlCQUFtQjtBQUFBLElBQ3JCO0FBR0EsVUFBTSxzQkFBc0IsZUFBZSxhQUFhLE9BQU8sV0FBVyxZQUFZLE1BQU0sUUFBUSxNQUFNLE9BQU8sZUFBZSxVQUFVLGVBQWUsV0FBVyxPQUFPLFNBQVMsZUFBZSxrQkFBa0IsU0FBUyxlQUFlLFVBQVUsZUFBZSxtQkFBbUIsT0FBTyxTQUFTLGVBQWUsa0JBQWtCO0FBQzFVLFFBQUksQ0FBQyx3QkFBd0IsT0FBTyxXQUFXLFlBQVksV0FBVyxRQUFRLENBQUMsT0FBTyxPQUFPLFFBQVEsVUFBVSxJQUFJO0FBQ2pILGFBQU87QUFBQSxRQUNMLE1BQU07QUFBQSxNQUNSO0FBQUEsSUFDRjtBQUNBLGFBQVMsT0FBTyxVQUFVO0FBQUEsRUFDNUI7QUFDQSxTQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixLQUFLO0FBQUEsRUFDUDtBQUNGO0FBQ0EsSUFBTyxxQkFBUTs7O0FDOUNSLFNBQVMsdUJBQXVCLE9BQU8sYUFBYTtBQUV6RCxNQUFJLFlBQVksV0FBVyxVQUFVO0FBQ25DLFVBQU0sSUFBSSxNQUFNLHFDQUFxQztBQUFBLEVBQ3ZEO0FBR0EsY0FBWSxTQUFTO0FBQ3JCLE1BQUk7QUFJRixXQUFPLGdCQUFnQixLQUFLO0FBQUEsRUFDOUIsVUFBRTtBQUVBLGdCQUFZLFNBQVM7QUFBQSxFQUN2QjtBQUNGOzs7QUNoQkEsSUFBTSwwQkFBMEIsWUFBVTtBQUN4QyxNQUFJLE9BQU8sa0JBQWtCLHdCQUFnQjtBQUMzQyxXQUFPLE9BQU87QUFBQSxFQUNoQjtBQUNBLFNBQU8sT0FBTyxPQUFPO0FBQ3ZCO0FBTUEsSUFBTSxlQUFlLENBQUMsT0FBTyxRQUFRLFdBQVc7QUFFOUMsTUFBSSxRQUFRLFVBQVUsU0FBWSxNQUFNLFFBQVE7QUFDaEQsTUFBSSxRQUFRLFVBQVUsU0FBWSxNQUFNLFFBQVE7QUFHaEQsYUFBVyxhQUFhLFFBQVE7QUFDOUIsUUFBSSxjQUFjLFFBQVc7QUFDM0I7QUFBQSxJQUNGO0FBQ0EsUUFBSSxVQUFVLFVBQWEsUUFBUSxPQUFPLFNBQVMsTUFBTSxHQUFHO0FBQzFELGNBQVE7QUFBQSxJQUNWO0FBQUEsRUFDRjtBQUNBLGFBQVcsYUFBYSxRQUFRO0FBQzlCLFFBQUksY0FBYyxRQUFXO0FBQzNCO0FBQUEsSUFDRjtBQUNBLFFBQUksVUFBVSxVQUFhLFFBQVEsT0FBTyxTQUFTLE1BQU0sSUFBSTtBQUMzRCxjQUFRO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFDQSxNQUFJLFVBQVUsVUFBYSxVQUFVLFFBQVc7QUFDOUMsV0FBTyxvQkFBWSxNQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3ZDO0FBQ0EsTUFBSSxVQUFVLFFBQVc7QUFDdkIsV0FBTyxvQkFBWSxXQUFXLEtBQUs7QUFBQSxFQUNyQztBQUNBLE1BQUksVUFBVSxRQUFXO0FBQ3ZCLFdBQU8sb0JBQVksV0FBVyxLQUFLO0FBQUEsRUFDckM7QUFDRjtBQUdBLElBQU0sWUFBTixNQUFnQjtBQUFBLEVBQ2QsWUFBWTtBQUFBLEVBQ1osWUFBWTtBQUFBO0FBQUEsRUFDWix1QkFBdUI7QUFBQSxFQUN2QixXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxjQUFjO0FBQUEsRUFDZCxZQUFZLFFBQVEsT0FBTyxZQUFZLFFBQVEsU0FBUyxVQUFVLE9BQU87QUFDdkUsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVO0FBQ2YsU0FBSyxhQUFhO0FBQ2xCLFNBQUssV0FBVztBQUNoQixTQUFLLFdBQVc7QUFBQSxFQUNsQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQVM7QUFDWCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLE9BQU8sS0FBSztBQUFBLEVBRWhCO0FBQUEsRUFDQSxJQUFJLFVBQVU7QUFDWixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLFFBQVEsS0FBSztBQUFBLEVBRWpCO0FBQUEsRUFDQSxJQUFJLFlBQVk7QUFDZCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLFVBQVUsS0FBSztBQUFBLEVBRW5CO0FBQUEsRUFDQSxJQUFJLE1BQU07QUFDUixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLElBQUksS0FBSztBQUFBLEVBRWI7QUFBQSxFQUNBLElBQUksYUFBYTtBQUNmLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUNBLElBQUksV0FBVyxLQUFLO0FBQUEsRUFFcEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxLQUFLLFlBQVk7QUFDeEIsVUFBTSxzQkFBc0IsS0FBSyxrQkFBa0I7QUFHbkQsVUFBTSxVQUFVLEtBQUssa0JBQWtCLHlCQUFpQixLQUFLLE9BQU8sZ0JBQWdCLFVBQVUsS0FBSyxPQUFPLFVBQVU7QUFDcEgsUUFBSTtBQUNKLFFBQUksS0FBSyxjQUFjLFFBQVE7QUFDN0IsWUFBTSxRQUFRLGFBQWEsS0FBSyxRQUFRLENBQUMsS0FBSyxLQUFLLFNBQVMsR0FBRyxDQUFDLENBQUM7QUFDakUsaUJBQVcsVUFBVSxRQUFRLE9BQU8sS0FBSyxHQUFHO0FBQzFDLGNBQU0sZUFBZSxRQUFRLFNBQVksUUFBUSxPQUFPLEtBQUssR0FBRyxJQUFJO0FBQ3BFLGNBQU0sb0JBQW9CLEtBQUssY0FBYyxTQUFZLFFBQVEsT0FBTyxLQUFLLEtBQUssU0FBUyxJQUFJO0FBQy9GLFlBQUksUUFBUSxRQUFXO0FBQ3JCLGNBQUksaUJBQWlCLElBQUk7QUFDdkI7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksZUFBZSxRQUFXO0FBQzVCLGNBQUksaUJBQWlCLElBQUk7QUFDdkI7QUFBQSxVQUNGO0FBQ0EsZ0JBQU0sc0JBQXNCLFFBQVEsT0FBTyxPQUFPLFVBQVU7QUFDNUQsY0FBSSxpQkFBaUIsS0FBSyx3QkFBd0IsSUFBSTtBQUNwRDtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLGNBQWMsVUFBYSxxQkFBcUI7QUFDdkQsY0FBSSxzQkFBc0IsR0FBRztBQUMzQjtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLGNBQWMsVUFBYSxDQUFDLHFCQUFxQjtBQUN4RCxjQUFJLHNCQUFzQixJQUFJO0FBQzVCO0FBQUEsVUFDRjtBQUNBLGNBQUksc0JBQXNCLEtBQUssUUFBUSxPQUFPLE9BQU8sS0FBSyxvQkFBb0IsTUFBTSxHQUFHO0FBQ3JGO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssV0FBVyxRQUFXO0FBQzdCLGNBQUksQ0FBQyxLQUFLLE9BQU8sU0FBUyxPQUFPLEdBQUcsR0FBRztBQUNyQztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0Esc0JBQWM7QUFDZDtBQUFBLE1BQ0Y7QUFBQSxJQUNGLFdBQVcsS0FBSyxjQUFjLGNBQWM7QUFJMUMsWUFBTSxRQUFRLGFBQWEsS0FBSyxRQUFRLENBQUMsS0FBSyxLQUFLLFNBQVMsR0FBRyxDQUFDLENBQUM7QUFDakUsaUJBQVcsVUFBVSxRQUFRLE9BQU8sS0FBSyxHQUFHO0FBQzFDLFlBQUksUUFBUSxRQUFXO0FBQ3JCLGNBQUksUUFBUSxPQUFPLEtBQUssR0FBRyxNQUFNLElBQUk7QUFDbkM7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxjQUFjLFFBQVc7QUFDaEMsY0FBSSxRQUFRLE9BQU8sS0FBSyxLQUFLLFNBQVMsTUFBTSxHQUFHO0FBQzdDO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssV0FBVyxRQUFXO0FBQzdCLGNBQUksQ0FBQyxLQUFLLE9BQU8sU0FBUyxPQUFPLEdBQUcsR0FBRztBQUNyQztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0Esc0JBQWM7QUFDZDtBQUFBLE1BQ0Y7QUFBQSxJQUNGLFdBQVcsS0FBSyxjQUFjLFFBQVE7QUFDcEMsWUFBTSxRQUFRLGFBQWEsS0FBSyxRQUFRLENBQUMsR0FBRyxDQUFDLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDakUsaUJBQVcsVUFBVSxRQUFRLE9BQU8sT0FBTyxNQUFNLEdBQUc7QUFDbEQsY0FBTSxlQUFlLFFBQVEsU0FBWSxRQUFRLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFDcEUsY0FBTSxvQkFBb0IsS0FBSyxjQUFjLFNBQVksUUFBUSxPQUFPLEtBQUssS0FBSyxTQUFTLElBQUk7QUFDL0YsWUFBSSxRQUFRLFFBQVc7QUFDckIsY0FBSSxpQkFBaUIsR0FBRztBQUN0QjtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxlQUFlLFFBQVc7QUFDNUIsY0FBSSxpQkFBaUIsR0FBRztBQUN0QjtBQUFBLFVBQ0Y7QUFDQSxnQkFBTSxzQkFBc0IsUUFBUSxPQUFPLE9BQU8sVUFBVTtBQUM1RCxjQUFJLGlCQUFpQixLQUFLLHdCQUF3QixHQUFHO0FBQ25EO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssY0FBYyxVQUFhLHFCQUFxQjtBQUN2RCxjQUFJLHNCQUFzQixJQUFJO0FBQzVCO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssY0FBYyxVQUFhLENBQUMscUJBQXFCO0FBQ3hELGNBQUksc0JBQXNCLEdBQUc7QUFDM0I7QUFBQSxVQUNGO0FBQ0EsY0FBSSxzQkFBc0IsS0FBSyxRQUFRLE9BQU8sT0FBTyxLQUFLLG9CQUFvQixNQUFNLElBQUk7QUFDdEY7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxXQUFXLFFBQVc7QUFDN0IsY0FBSSxDQUFDLEtBQUssT0FBTyxTQUFTLE9BQU8sR0FBRyxHQUFHO0FBQ3JDO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxzQkFBYztBQUNkO0FBQUEsTUFDRjtBQUFBLElBQ0YsV0FBVyxLQUFLLGNBQWMsY0FBYztBQUMxQyxVQUFJO0FBQ0osWUFBTSxRQUFRLGFBQWEsS0FBSyxRQUFRLENBQUMsR0FBRyxDQUFDLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDakUsaUJBQVcsVUFBVSxRQUFRLE9BQU8sT0FBTyxNQUFNLEdBQUc7QUFDbEQsWUFBSSxRQUFRLFFBQVc7QUFDckIsY0FBSSxRQUFRLE9BQU8sS0FBSyxHQUFHLE1BQU0sR0FBRztBQUNsQztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLGNBQWMsUUFBVztBQUNoQyxjQUFJLFFBQVEsT0FBTyxLQUFLLEtBQUssU0FBUyxNQUFNLElBQUk7QUFDOUM7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxXQUFXLFFBQVc7QUFDN0IsY0FBSSxDQUFDLEtBQUssT0FBTyxTQUFTLE9BQU8sR0FBRyxHQUFHO0FBQ3JDO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxxQkFBYTtBQUNiO0FBQUEsTUFDRjtBQUNBLFVBQUksWUFBWTtBQUNkLHNCQUFjLFFBQVEsSUFBSSxXQUFXLEdBQUc7QUFBQSxNQUMxQztBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0osUUFBSSxDQUFDLGFBQWE7QUFDaEIsV0FBSyxPQUFPO0FBQ1osVUFBSSxDQUFDLHFCQUFxQjtBQUN4QixhQUFLLHVCQUF1QjtBQUFBLE1BQzlCO0FBSUEsVUFBSSxDQUFDLEtBQUssWUFBWSxLQUFLLFNBQVMsTUFBTSwrQkFBK0I7QUFDdkUsYUFBSyxRQUFRO0FBQUEsTUFDZjtBQUNBLGVBQVM7QUFBQSxJQUNYLE9BQU87QUFDTCxXQUFLLFlBQVksWUFBWTtBQUM3QixVQUFJLENBQUMscUJBQXFCO0FBQ3hCLGFBQUssdUJBQXVCLFlBQVk7QUFBQSxNQUMxQztBQUNBLFdBQUssT0FBTyxZQUFZO0FBQ3hCLFVBQUkscUJBQXFCO0FBQ3ZCLGFBQUssY0FBYyxnQkFBZ0IsWUFBWSxHQUFHO0FBQ2xELFlBQUksQ0FBQyxLQUFLLFlBQVksS0FBSyxTQUFTLE1BQU0sK0JBQStCO0FBQ3ZFLGVBQUssUUFBUSxnQkFBZ0IsWUFBWSxLQUFLO0FBQUEsUUFDaEQ7QUFBQSxNQUNGLE9BQU87QUFDTCxhQUFLLGNBQWMsZ0JBQWdCLFlBQVksS0FBSztBQUNwRCxZQUFJLENBQUMsS0FBSyxZQUFZLEtBQUssU0FBUyxNQUFNLCtCQUErQjtBQUN2RSxjQUFJLEtBQUssa0JBQWtCLHdCQUFnQjtBQUV6QyxrQkFBTSxJQUFJLE1BQU0sMEJBQTBCO0FBQUEsVUFDNUM7QUFDQSxnQkFBTSxRQUFRLEtBQUssT0FBTyxZQUFZLGdCQUFnQixTQUFTLFlBQVksS0FBSztBQUNoRixlQUFLLFFBQVEsZ0JBQWdCLEtBQUs7QUFBQSxRQUNwQztBQUFBLE1BQ0Y7QUFDQSxXQUFLLFlBQVk7QUFFakIsZUFBUztBQUFBLElBQ1g7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU87QUFDWixRQUFJLFVBQVUsUUFBVztBQUN2QixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSx1QkFBdUIsd0JBQXdCLElBQUk7QUFDekQsVUFBTSxlQUFlLE9BQU8sT0FBTyxLQUFLLFFBQVEsV0FBVyxJQUFJLEtBQUssYUFBYSxLQUFLO0FBQ3RGLFVBQU0sY0FBYyxxQkFBcUI7QUFDekMsUUFBSSxZQUFZLFdBQVcsVUFBVTtBQUNuQyxZQUFNLElBQUkseUJBQXlCO0FBQUEsSUFDckM7QUFDQSxRQUFJLFlBQVksU0FBUyxZQUFZO0FBQ25DLFlBQU0sSUFBSSxjQUFjO0FBQUEsSUFDMUI7QUFDQSxRQUFJLHFCQUFxQixnQkFBZ0IsU0FBUztBQUNoRCxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLEVBQUUsS0FBSyxrQkFBa0IsMkJBQW1CLEtBQUssT0FBTyxVQUFVLFNBQVM7QUFDN0UsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxDQUFDLEtBQUssYUFBYSxDQUFDLE9BQU8sT0FBTyxNQUFNLE9BQU8sR0FBRztBQUNwRCxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxVQUFNLFFBQVEsdUJBQXVCLE9BQU8sV0FBVztBQUN2RCxRQUFJLHFCQUFxQixZQUFZLE1BQU07QUFDekMsVUFBSTtBQUNKLFVBQUk7QUFDRixrQkFBVSxtQkFBVyxxQkFBcUIsU0FBUyxLQUFLLEVBQUU7QUFBQSxNQUM1RCxTQUFTLEtBQUs7QUFBQSxNQUVkO0FBQ0EsVUFBSSxZQUFJLFNBQVMsWUFBWSxNQUFNLEdBQUc7QUFDcEMsY0FBTSxJQUFJLFVBQVU7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFNBQVM7QUFBQSxNQUNiLEtBQUs7QUFBQSxNQUNMLE9BQU87QUFBQSxJQUNUO0FBQ0EsV0FBTyxZQUFZLGtCQUFrQjtBQUFBLE1BQ25DLFdBQVcscUJBQXFCLGdCQUFnQixZQUFZLEtBQUsscUJBQXFCLGlCQUFpQixRQUFRLE9BQU8sWUFBWSxZQUFZO0FBQUEsTUFDOUksUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsUUFBUSxPQUFPO0FBQ2IsUUFBSSxDQUFDLE9BQU8sVUFBVSxLQUFLLEtBQUssU0FBUyxHQUFHO0FBQzFDLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLHVCQUF1Qix3QkFBd0IsSUFBSTtBQUN6RCxVQUFNLGNBQWMscUJBQXFCO0FBQ3pDLFFBQUksWUFBWSxXQUFXLFVBQVU7QUFDbkMsWUFBTSxJQUFJLHlCQUF5QjtBQUFBLElBQ3JDO0FBQ0EsUUFBSSxxQkFBcUIsZ0JBQWdCLFNBQVM7QUFDaEQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxFQUFFLEtBQUssa0JBQWtCLDJCQUFtQixLQUFLLE9BQU8sVUFBVSxTQUFTO0FBQzdFLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksQ0FBQyxLQUFLLFdBQVc7QUFDbkIsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxLQUFLLFVBQVU7QUFDakIsV0FBSyxTQUFTLGFBQWE7QUFBQSxJQUM3QjtBQUNBLGdCQUFZLGtCQUFrQjtBQUFBLE1BQzVCLFdBQVcsTUFBTTtBQUNmLFlBQUk7QUFDSixpQkFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsbUJBQVMsS0FBSyxTQUFTO0FBR3ZCLGNBQUksQ0FBQyxRQUFRO0FBQ1g7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLGVBQU87QUFBQSxNQUNUO0FBQUEsTUFDQSxTQUFTLEtBQUs7QUFBQSxNQUNkLFFBQVEsS0FBSztBQUFBLElBQ2YsQ0FBQztBQUNELFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLFNBQVMsS0FBSztBQUNaLFVBQU0sdUJBQXVCLHdCQUF3QixJQUFJO0FBQ3pELFVBQU0sY0FBYyxxQkFBcUI7QUFDekMsUUFBSSxZQUFZLFdBQVcsVUFBVTtBQUNuQyxZQUFNLElBQUkseUJBQXlCO0FBQUEsSUFDckM7QUFDQSxRQUFJLHFCQUFxQixnQkFBZ0IsU0FBUztBQUNoRCxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLEVBQUUsS0FBSyxrQkFBa0IsMkJBQW1CLEtBQUssT0FBTyxVQUFVLFNBQVM7QUFDN0UsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxDQUFDLEtBQUssV0FBVztBQUNuQixZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLFFBQVEsUUFBVztBQUNyQixZQUFNLG1CQUFXLEdBQUc7QUFDcEIsWUFBTSxZQUFZLFFBQVEsS0FBSyxLQUFLLFNBQVM7QUFDN0MsVUFBSSxhQUFhLE1BQU0sS0FBSyxjQUFjLFVBQVUsS0FBSyxjQUFjLGlCQUFpQixhQUFhLE1BQU0sS0FBSyxjQUFjLFVBQVUsS0FBSyxjQUFjLGVBQWU7QUFDeEssY0FBTSxJQUFJLFVBQVU7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFDQSxRQUFJLEtBQUssVUFBVTtBQUNqQixXQUFLLFNBQVMsYUFBYTtBQUFBLElBQzdCO0FBQ0EsZ0JBQVksa0JBQWtCO0FBQUEsTUFDNUIsV0FBVyxLQUFLLFNBQVMsS0FBSyxNQUFNLEdBQUc7QUFBQSxNQUN2QyxTQUFTLEtBQUs7QUFBQSxNQUNkLFFBQVEsS0FBSztBQUFBLElBQ2YsQ0FBQztBQUNELFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLG1CQUFtQixLQUFLLFlBQVk7QUFDbEMsVUFBTSx1QkFBdUIsd0JBQXdCLElBQUk7QUFDekQsVUFBTSxjQUFjLHFCQUFxQjtBQUN6QyxRQUFJLFlBQVksV0FBVyxVQUFVO0FBQ25DLFlBQU0sSUFBSSx5QkFBeUI7QUFBQSxJQUNyQztBQUNBLFFBQUkscUJBQXFCLGdCQUFnQixTQUFTO0FBQ2hELFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksRUFBRSxLQUFLLGtCQUFrQiwyQkFBbUIsS0FBSyxPQUFPLFVBQVUsU0FBUztBQUM3RSxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLEtBQUssa0JBQWtCLDBCQUFrQixLQUFLLGNBQWMsVUFBVSxLQUFLLGNBQWMsUUFBUTtBQUNuRyxZQUFNLElBQUksbUJBQW1CO0FBQUEsSUFDL0I7QUFDQSxRQUFJLENBQUMsS0FBSyxXQUFXO0FBQ25CLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUdBLFFBQUksUUFBUSxVQUFhLGVBQWUsUUFBVztBQUNqRCxZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSxtQkFBVyxHQUFHO0FBQ3BCLFVBQU0sWUFBWSxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQzdDLFFBQUksY0FBYyxNQUFNLEtBQUssY0FBYyxVQUFVLGNBQWMsS0FBSyxLQUFLLGNBQWMsUUFBUTtBQUNqRyxZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsaUJBQWEsbUJBQVcsVUFBVTtBQUNsQyxVQUFNLGFBQWEsUUFBUSxZQUFZLEtBQUssb0JBQW9CO0FBQ2hFLFFBQUksY0FBYyxHQUFHO0FBQ25CLFVBQUksY0FBYyxLQUFLLEtBQUssY0FBYyxVQUFVLGNBQWMsS0FBSyxLQUFLLGNBQWMsUUFBUTtBQUNoRyxjQUFNLElBQUksVUFBVTtBQUFBLE1BQ3RCO0FBQUEsSUFDRjtBQUNBLFFBQUksS0FBSyxVQUFVO0FBQ2pCLFdBQUssU0FBUyxhQUFhO0FBQUEsSUFDN0I7QUFDQSxnQkFBWSxrQkFBa0I7QUFBQSxNQUM1QixXQUFXLEtBQUssU0FBUyxLQUFLLE1BQU0sS0FBSyxVQUFVO0FBQUEsTUFDbkQsU0FBUyxLQUFLO0FBQUEsTUFDZCxRQUFRLEtBQUs7QUFBQSxJQUNmLENBQUM7QUFDRCxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBLEVBQ0EsU0FBUztBQUNQLFVBQU0sdUJBQXVCLHdCQUF3QixJQUFJO0FBQ3pELFVBQU0sZUFBZSxPQUFPLE9BQU8sS0FBSyxRQUFRLFdBQVcsSUFBSSxLQUFLLGFBQWEsS0FBSztBQUN0RixVQUFNLGNBQWMscUJBQXFCO0FBQ3pDLFFBQUksWUFBWSxXQUFXLFVBQVU7QUFDbkMsWUFBTSxJQUFJLHlCQUF5QjtBQUFBLElBQ3JDO0FBQ0EsUUFBSSxZQUFZLFNBQVMsWUFBWTtBQUNuQyxZQUFNLElBQUksY0FBYztBQUFBLElBQzFCO0FBQ0EsUUFBSSxxQkFBcUIsZ0JBQWdCLFNBQVM7QUFDaEQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxFQUFFLEtBQUssa0JBQWtCLDJCQUFtQixLQUFLLE9BQU8sVUFBVSxTQUFTO0FBQzdFLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksQ0FBQyxLQUFLLGFBQWEsQ0FBQyxPQUFPLE9BQU8sTUFBTSxPQUFPLEdBQUc7QUFDcEQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsV0FBTyxZQUFZLGtCQUFrQjtBQUFBLE1BQ25DLFdBQVcscUJBQXFCLGdCQUFnQixhQUFhLEtBQUsscUJBQXFCLGlCQUFpQixjQUFjLFlBQVksWUFBWTtBQUFBLE1BQzlJLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLG9CQUFROzs7QUN2ZGYsSUFBTSxxQkFBTixjQUFpQyxrQkFBVTtBQUFBLEVBQ3pDLFFBQVE7QUFBQSxFQUNSLFlBQVksUUFBUSxPQUFPLFdBQVcsU0FBUztBQUM3QyxVQUFNLFFBQVEsT0FBTyxXQUFXLE9BQU87QUFBQSxFQUN6QztBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyw2QkFBUTs7O0FDVGYsSUFBTSxVQUFVLENBQUMsT0FBTyxhQUFhO0FBQ25DLFNBQU8sTUFBTSwrQkFBK0IsTUFBTSxlQUFlLE1BQU0sbUJBQW1CLFNBQVMsWUFBWSxTQUFTLE1BQU0sZUFBZSxNQUFNLGtCQUFrQixTQUFTLFlBQVk7QUFDNUw7QUFHQSxJQUFNLHVCQUF1QixDQUFDLE9BQU8sUUFBUTtBQUMzQyxRQUFNLGdCQUFnQjtBQUN0QixRQUFNLFNBQVMsQ0FBQztBQUNoQixRQUFNLFNBQVMsc0JBQW9CO0FBQ2pDLFFBQUk7QUFDRixZQUFNQyxZQUFXLE9BQU8scUJBQXFCLGFBQWEsbUJBQW1CLGlCQUFpQjtBQUU5RixNQUFBQSxVQUFTLEtBQUssTUFBTSxlQUFlLEtBQUs7QUFBQSxJQUMxQyxTQUFTLEtBQUs7QUFDWixhQUFPLEtBQUssR0FBRztBQUFBLElBQ2pCO0FBQUEsRUFDRjtBQUtBLGFBQVcsWUFBWSxJQUFJLFVBQVUsTUFBTSxHQUFHO0FBQzVDLFFBQUksTUFBTSxTQUFTLFNBQVMsUUFBUSxRQUFRLE9BQU8sUUFBUSxHQUFHO0FBQzVEO0FBQUEsSUFDRjtBQUNBLFdBQU8sU0FBUyxRQUFRO0FBQUEsRUFDMUI7QUFDQSxRQUFNLGFBQWE7QUFBQSxJQUNqQixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxlQUFlO0FBQUEsSUFDZixlQUFlO0FBQUEsRUFDakI7QUFDQSxRQUFNLE9BQU8sV0FBVyxNQUFNLElBQUk7QUFDbEMsTUFBSSxTQUFTLFFBQVc7QUFDdEIsVUFBTSxJQUFJLE1BQU0sd0JBQXdCLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDdkQ7QUFDQSxRQUFNLFdBQVcsTUFBTSxjQUFjLElBQUk7QUFDekMsTUFBSSxVQUFVO0FBQ1osVUFBTSxXQUFXO0FBQUEsTUFDZjtBQUFBLE1BQ0EsU0FBUztBQUFBLE1BQ1QsTUFBTSxNQUFNO0FBQUEsSUFDZDtBQUNBLFFBQUksQ0FBQyxRQUFRLE9BQU8sUUFBUSxHQUFHO0FBQzdCLGFBQU8sU0FBUyxRQUFRO0FBQUEsSUFDMUI7QUFBQSxFQUNGO0FBSUEsTUFBSSxPQUFPLFFBQVE7QUFDakIsVUFBTSxJQUFJLGVBQWUsTUFBTTtBQUFBLEVBQ2pDO0FBQ0Y7QUFDQSxJQUFNLGtCQUFOLE1BQXNCO0FBQUEsRUFDcEIsWUFBWSxDQUFDO0FBQUE7QUFBQSxFQUliLGlCQUFpQixNQUFNLFVBQVUsU0FBUztBQUN4QyxVQUFNLFVBQVUsQ0FBQyxFQUFFLE9BQU8sWUFBWSxZQUFZLFVBQVUsUUFBUSxVQUFVO0FBQzlFLFNBQUssVUFBVSxLQUFLO0FBQUEsTUFDbEI7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLG9CQUFvQixNQUFNLFVBQVUsU0FBUztBQUMzQyxVQUFNLFVBQVUsQ0FBQyxFQUFFLE9BQU8sWUFBWSxZQUFZLFVBQVUsUUFBUSxVQUFVO0FBQzlFLFVBQU0sSUFBSSxLQUFLLFVBQVUsVUFBVSxjQUFZO0FBQzdDLGFBQU8sU0FBUyxTQUFTLFFBQVEsU0FBUyxhQUFhLFlBQVksU0FBUyxZQUFZO0FBQUEsSUFDMUYsQ0FBQztBQUNELFNBQUssVUFBVSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLGNBQWMsT0FBTztBQUNuQixRQUFJLE1BQU0sY0FBYyxDQUFDLE1BQU0sYUFBYTtBQUMxQyxZQUFNLElBQUksa0JBQWtCLG9DQUFvQztBQUFBLElBQ2xFO0FBQ0EsVUFBTSxZQUFZO0FBQ2xCLFVBQU0sYUFBYTtBQUNuQixVQUFNLFNBQVM7QUFHZixVQUFNLGFBQWEsTUFBTTtBQUN6QixlQUFXLE9BQU8sTUFBTSxXQUFXO0FBQ2pDLFVBQUksQ0FBQyxNQUFNLG9CQUFvQjtBQUM3Qiw2QkFBcUIsT0FBTyxHQUFHO0FBQUEsTUFDakM7QUFBQSxJQUNGO0FBQ0EsVUFBTSxhQUFhLE1BQU07QUFDekIsUUFBSSxDQUFDLE1BQU0sb0JBQW9CO0FBQzdCLDJCQUFxQixPQUFPLE1BQU0sTUFBTTtBQUFBLElBQzFDO0FBQ0EsUUFBSSxNQUFNLFNBQVM7QUFDakIsWUFBTSxVQUFVLFFBQVE7QUFDeEIsWUFBTSxhQUFhLE1BQU07QUFDekIsaUJBQVcsT0FBTyxNQUFNLFdBQVc7QUFDakMsWUFBSSxDQUFDLE1BQU0sb0JBQW9CO0FBQzdCLCtCQUFxQixPQUFPLEdBQUc7QUFBQSxRQUNqQztBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxhQUFhO0FBQ25CLFVBQU0sYUFBYSxNQUFNO0FBQ3pCLFVBQU0sZ0JBQWdCO0FBQ3RCLFFBQUksTUFBTSxVQUFVO0FBQ2xCLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sMEJBQVE7OztBQ3JIZixJQUFNLGFBQU4sY0FBeUIsd0JBQWdCO0FBQUEsRUFDdkMsVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsYUFBYTtBQUFBLEVBQ2IsWUFBWTtBQUFBLEVBQ1osVUFBVTtBQUFBLEVBQ1YsSUFBSSxRQUFRO0FBQ1YsUUFBSSxLQUFLLGVBQWUsV0FBVztBQUNqQyxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLE1BQU0sT0FBTztBQUNmLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFDQSxJQUFJLFNBQVM7QUFDWCxRQUFJLEtBQUssZUFBZSxXQUFXO0FBQ2pDLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUNBLElBQUksT0FBTyxPQUFPO0FBQ2hCLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLHFCQUFROzs7QUNoQ2YsSUFBTSxvQkFBTixNQUF3QjtBQUFBLEVBQ3RCLGVBQWUsUUFBUTtBQUNyQixTQUFLLFVBQVU7QUFDZixhQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3RDLFdBQUssQ0FBQyxJQUFJLE9BQU8sQ0FBQztBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsU0FBUyxPQUFPO0FBQ2QsV0FBTyxLQUFLLFFBQVEsU0FBUyxLQUFLO0FBQUEsRUFDcEM7QUFBQSxFQUNBLEtBQUssR0FBRztBQUNOLFFBQUksSUFBSSxLQUFLLEtBQUssS0FBSyxRQUFRLFFBQVE7QUFDckMsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPLEtBQUssUUFBUSxDQUFDO0FBQUEsRUFDdkI7QUFBQSxFQUNBLElBQUksU0FBUztBQUNYLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFDdEI7QUFBQSxFQUNBLENBQUMsT0FBTyxRQUFRLElBQUk7QUFDbEIsV0FBTyxLQUFLLFFBQVEsT0FBTyxRQUFRLEVBQUU7QUFBQSxFQUN2QztBQUFBO0FBQUE7QUFBQSxFQUtBLFNBQVMsUUFBUTtBQUNmLGFBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxRQUFRLEtBQUs7QUFDdEMsV0FBSyxLQUFLLFFBQVEsU0FBUyxDQUFDLElBQUksT0FBTyxDQUFDO0FBQUEsSUFDMUM7QUFDQSxTQUFLLFFBQVEsS0FBSyxHQUFHLE1BQU07QUFBQSxFQUM3QjtBQUFBLEVBQ0EsU0FBUyxRQUFRO0FBQ2YsU0FBSyxRQUFRLEtBQUssR0FBRyxNQUFNO0FBQzNCLGFBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLFFBQVEsS0FBSztBQUM1QyxXQUFLLENBQUMsSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUFBLElBQzFCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sNEJBQVE7OztBQ25DZixJQUFNLGtCQUFrQixDQUFDLE9BQU8scUJBQXFCLFVBQVU7QUFDN0QsTUFBSSxpQkFBaUIscUJBQWE7QUFDaEMsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLFVBQVUsUUFBUSxVQUFVLFFBQVc7QUFDekMsUUFBSSxvQkFBb0I7QUFDdEIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFdBQU8sSUFBSSxvQkFBWSxRQUFXLFFBQVcsT0FBTyxLQUFLO0FBQUEsRUFDM0Q7QUFDQSxRQUFNLE1BQU0sbUJBQVcsS0FBSztBQUM1QixTQUFPLG9CQUFZLEtBQUssR0FBRztBQUM3QjtBQUNBLElBQU8sMEJBQVE7OztBQ2pCZixJQUFNLGFBQWEsU0FBTyxPQUFPLFFBQVEsWUFBWSxNQUFNLE1BQU0sS0FBSztBQUcvRCxTQUFTLFdBQVcsU0FBUztBQUlsQyxTQUFPLE1BQU0sUUFBUSxPQUFPLElBQUksUUFBUSxJQUFJLFVBQVUsSUFBSSxXQUFXLE9BQU87QUFDOUU7OztBQ0xBLElBQU0sNkJBQTZCLFdBQVM7QUFFMUMsTUFBSSxpQkFBaUIscUJBQWE7QUFDaEMsV0FBTztBQUFBLEVBQ1Q7QUFHQSxRQUFNLE1BQU0sa0NBQTBCLEtBQUs7QUFJM0MsU0FBTyxRQUFRO0FBQ2pCO0FBQ0EsSUFBTyxxQ0FBUTs7O0FDZmYsSUFBTSxlQUFlLENBQUMsS0FBSyxTQUFTO0FBQ2xDLFFBQU0sTUFBTTtBQUNaLFFBQU0sTUFBTSxTQUFTLGtCQUFrQixhQUFhO0FBQ3BELE1BQUksTUFBTSxHQUFHLEtBQUssTUFBTSxPQUFPLE1BQU0sS0FBSztBQUN4QyxVQUFNLElBQUksVUFBVTtBQUFBLEVBQ3RCO0FBQ0EsTUFBSSxPQUFPLEdBQUc7QUFDWixXQUFPLEtBQUssTUFBTSxHQUFHO0FBQUEsRUFDdkI7QUFDRjtBQUNBLElBQU8sdUJBQVE7OztBQ1RmLElBQU0sdUJBQXVCLENBQUMsZ0JBQWdCLE9BQU8saUJBQWlCO0FBQ3BFLE1BQUk7QUFDSixNQUFJO0FBQ0osTUFBSSxtQkFBbUIsVUFBYSxtQkFBbUIsUUFBUSxtQ0FBMkIsY0FBYyxHQUFHO0FBRXpHLFlBQVE7QUFDUixRQUFJLGVBQWUsS0FBSyxVQUFVLFFBQVc7QUFDM0MsY0FBUSxxQkFBYSxPQUFPLGVBQWU7QUFBQSxJQUM3QztBQUFBLEVBQ0YsT0FBTztBQUVMLFVBQU0sZ0JBQWdCO0FBQ3RCLFFBQUksY0FBYyxVQUFVLFFBQVc7QUFDckMsY0FBUSxjQUFjO0FBQUEsSUFDeEI7QUFDQSxRQUFJLGNBQWMsVUFBVSxRQUFXO0FBQ3JDLGNBQVEscUJBQWEsY0FBYyxPQUFPLGVBQWU7QUFBQSxJQUMzRDtBQUNBLFFBQUksY0FBYyxjQUFjLFFBQVc7QUFDekMsa0JBQVksY0FBYztBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFDQSxJQUFPLCtCQUFROzs7QUNwQmYsSUFBTSwyQkFBMkIsV0FBUztBQUN4QyxNQUFJLE1BQU0sVUFBVSxXQUFXLE1BQU0sWUFBWSxnQkFBZ0IsU0FBUztBQUN4RSxVQUFNLElBQUksa0JBQWtCO0FBQUEsRUFDOUI7QUFDQSxNQUFJLE1BQU0sWUFBWSxZQUFZLFdBQVcsVUFBVTtBQUNyRCxVQUFNLElBQUkseUJBQXlCO0FBQUEsRUFDckM7QUFDRjtBQUdBLElBQU0sV0FBTixNQUFlO0FBQUEsRUFDYixZQUFZLGFBQWEsVUFBVTtBQUNqQyxTQUFLLFlBQVk7QUFDakIsU0FBSyxRQUFRLFNBQVM7QUFDdEIsU0FBSyxjQUFjO0FBQ25CLFNBQUssVUFBVSxXQUFXLFNBQVMsT0FBTztBQUMxQyxTQUFLLGFBQWEsU0FBUztBQUMzQixTQUFLLFNBQVMsU0FBUztBQUFBLEVBQ3pCO0FBQUEsRUFDQSxJQUFJLE9BQU87QUFDVCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksS0FBSyxNQUFNO0FBQ2IsVUFBTSxjQUFjLEtBQUssWUFBWTtBQUNyQyxRQUFJLENBQUMsWUFBWSxHQUFHLGtDQUFrQztBQUNwRCxZQUFNLFlBQVksV0FBVyxXQUFXLElBQUksa0JBQWtCLElBQUksSUFBSSx5QkFBeUI7QUFBQSxJQUNqRztBQUNBLFFBQUksWUFBWSxXQUFXLFVBQVU7QUFDbkMsWUFBTSxJQUFJLHlCQUF5QjtBQUFBLElBQ3JDO0FBQ0EsUUFBSSxLQUFLLFVBQVUsV0FBVyxLQUFLLFlBQVksZ0JBQWdCLFNBQVM7QUFDdEUsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsV0FBTyxPQUFPLElBQUk7QUFDbEIsUUFBSSxTQUFTLEtBQUssT0FBTztBQUN2QjtBQUFBLElBQ0Y7QUFDQSxRQUFJLEtBQUssWUFBWSxXQUFXLFNBQVMsSUFBSSxHQUFHO0FBQzlDLFlBQU0sSUFBSSxnQkFBZ0I7QUFBQSxJQUM1QjtBQUNBLFVBQU0sVUFBVSxLQUFLO0FBQ3JCLFVBQU0sZ0JBQWdCLENBQUMsR0FBRyxLQUFLLFlBQVksVUFBVTtBQUNyRCxTQUFLLFFBQVE7QUFDYixTQUFLLFVBQVUsT0FBTztBQUN0QixTQUFLLFlBQVksY0FBYyxPQUFPLE9BQU87QUFDN0MsU0FBSyxZQUFZLGNBQWMsSUFBSSxNQUFNLElBQUk7QUFDN0MsU0FBSyxZQUFZLGdCQUFnQixXQUFXLE9BQU8sT0FBTztBQUMxRCxTQUFLLFlBQVksZ0JBQWdCLFdBQVcsSUFBSSxNQUFNLEtBQUssU0FBUztBQUNwRSxTQUFLLFlBQVksYUFBYSxJQUFJLDBCQUFrQixHQUFHLE1BQU0sS0FBSyxLQUFLLFlBQVksZ0JBQWdCLFdBQVcsS0FBSyxDQUFDLEVBQUUsT0FBTyxlQUFhO0FBQ3hJLFlBQU0sUUFBUSxLQUFLLFlBQVksZ0JBQWdCLFdBQVcsSUFBSSxTQUFTO0FBQ3ZFLGFBQU8sU0FBUyxDQUFDLE1BQU07QUFBQSxJQUN6QixDQUFDLEVBQUUsS0FBSyxDQUFDO0FBR1QsUUFBSSxDQUFDLEtBQUssWUFBWSxZQUFZLGdCQUFnQixJQUFJLEtBQUssU0FBUyxHQUFHO0FBQ3JFLGtCQUFZLGFBQWEsS0FBSyxNQUFNO0FBQ2xDLGFBQUssUUFBUTtBQUNiLGFBQUssVUFBVSxPQUFPO0FBQ3RCLGFBQUssWUFBWSxjQUFjLE9BQU8sSUFBSTtBQUMxQyxhQUFLLFlBQVksY0FBYyxJQUFJLFNBQVMsSUFBSTtBQUNoRCxhQUFLLFlBQVksZ0JBQWdCLFdBQVcsT0FBTyxJQUFJO0FBQ3ZELGFBQUssWUFBWSxnQkFBZ0IsV0FBVyxJQUFJLFNBQVMsS0FBSyxTQUFTO0FBQ3ZFLGFBQUssWUFBWSxhQUFhLElBQUksMEJBQWtCLEdBQUcsYUFBYTtBQUFBLE1BQ3RFLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxXQUFXLE9BQU8sV0FBVztBQUMzQiw2QkFBeUIsSUFBSTtBQUM3QixRQUFJLFVBQVUsTUFBTTtBQUNsQixjQUFRO0FBQUEsSUFDVjtBQUNBLFFBQUksVUFBVSxVQUFhLEVBQUUsaUJBQWlCLHNCQUFjO0FBQzFELGNBQVEsb0JBQVksS0FBSyxtQkFBVyxLQUFLLENBQUM7QUFBQSxJQUM1QztBQUNBLFVBQU0sVUFBVSxJQUFJLG1CQUFXO0FBQy9CLFlBQVEsU0FBUztBQUNqQixZQUFRLGNBQWMsS0FBSyxZQUFZO0FBQ3ZDLFVBQU0sU0FBUyxJQUFJLDJCQUFtQixNQUFNLE9BQU8sV0FBVyxPQUFPO0FBQ3JFLFdBQU8sS0FBSyxZQUFZLFlBQVksa0JBQWtCO0FBQUEsTUFDcEQsV0FBVyxPQUFPLFNBQVMsS0FBSyxNQUFNO0FBQUEsTUFDdEM7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLGNBQWMsT0FBTyxXQUFXO0FBQzlCLDZCQUF5QixJQUFJO0FBQzdCLFFBQUksVUFBVSxNQUFNO0FBQ2xCLGNBQVE7QUFBQSxJQUNWO0FBQ0EsUUFBSSxVQUFVLFVBQWEsRUFBRSxpQkFBaUIsc0JBQWM7QUFDMUQsY0FBUSxvQkFBWSxLQUFLLG1CQUFXLEtBQUssQ0FBQztBQUFBLElBQzVDO0FBQ0EsVUFBTSxVQUFVLElBQUksbUJBQVc7QUFDL0IsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsY0FBYyxLQUFLLFlBQVk7QUFDdkMsVUFBTSxTQUFTLElBQUksa0JBQVUsTUFBTSxPQUFPLFdBQVcsU0FBUyxJQUFJO0FBQ2xFLFdBQU8sS0FBSyxZQUFZLFlBQVksa0JBQWtCO0FBQUEsTUFDcEQsV0FBVyxPQUFPLFNBQVMsS0FBSyxNQUFNO0FBQUEsTUFDdEM7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxJQUFJLEtBQUs7QUFDUCw2QkFBeUIsSUFBSTtBQUM3QixRQUFJLEVBQUUsZUFBZSxzQkFBYztBQUNqQyxZQUFNLG1CQUFXLEdBQUc7QUFBQSxJQUN0QjtBQUNBLFdBQU8sS0FBSyxZQUFZLFlBQVksa0JBQWtCO0FBQUEsTUFDcEQsV0FBVyxLQUFLLFVBQVUsU0FBUyxLQUFLLEtBQUssV0FBVyxHQUFHO0FBQUEsTUFDM0QsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBTyxnQkFBZ0IsT0FBTztBQUM1QixVQUFNLFVBQVUsNkJBQXFCLGdCQUFnQixPQUFPLFVBQVUsTUFBTTtBQUM1RSw2QkFBeUIsSUFBSTtBQUM3QixVQUFNLFFBQVEsd0JBQWdCLFFBQVEsS0FBSztBQUMzQyxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsS0FBSyxVQUFVLGFBQWEsS0FBSyxLQUFLLFdBQVcsT0FBTyxRQUFRLE9BQU8sUUFBUSxTQUFTO0FBQUEsTUFDbkcsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFLO0FBQ1YsNkJBQXlCLElBQUk7QUFDN0IsUUFBSSxFQUFFLGVBQWUsc0JBQWM7QUFDakMsWUFBTSxtQkFBVyxHQUFHO0FBQUEsSUFDdEI7QUFDQSxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsS0FBSyxVQUFVLE9BQU8sS0FBSyxLQUFLLFdBQVcsR0FBRztBQUFBLE1BQ3pELFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFdBQVcsZ0JBQWdCLE9BQU87QUFDaEMsVUFBTSxVQUFVLDZCQUFxQixnQkFBZ0IsT0FBTyxVQUFVLE1BQU07QUFDNUUsNkJBQXlCLElBQUk7QUFDN0IsVUFBTSxRQUFRLHdCQUFnQixRQUFRLEtBQUs7QUFDM0MsV0FBTyxLQUFLLFlBQVksWUFBWSxrQkFBa0I7QUFBQSxNQUNwRCxXQUFXLEtBQUssVUFBVSxXQUFXLEtBQUssS0FBSyxXQUFXLE9BQU8sUUFBUSxPQUFPLFFBQVEsU0FBUztBQUFBLE1BQ2pHLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLGNBQWMsU0FBUztBQUNyQixRQUFJO0FBQ0osUUFBSTtBQUNKLFFBQUk7QUFDSixRQUFJLFlBQVksUUFBVztBQUN6QixVQUFJLFFBQVEsVUFBVSxRQUFXO0FBQy9CLGdCQUFRLFFBQVE7QUFBQSxNQUNsQjtBQUNBLFVBQUksUUFBUSxVQUFVLFFBQVc7QUFDL0IsZ0JBQVEscUJBQWEsUUFBUSxPQUFPLGVBQWU7QUFBQSxNQUNyRDtBQUNBLFVBQUksUUFBUSxjQUFjLFFBQVc7QUFDbkMsb0JBQVksUUFBUTtBQUFBLE1BQ3RCO0FBQUEsSUFDRjtBQUNBLDZCQUF5QixJQUFJO0FBQzdCLFVBQU0sUUFBUSx3QkFBZ0IsS0FBSztBQUNuQyxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsS0FBSyxVQUFVLGNBQWMsS0FBSyxLQUFLLFdBQVcsT0FBTyxPQUFPLFNBQVM7QUFBQSxNQUNwRixRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQUs7QUFDVCw2QkFBeUIsSUFBSTtBQUM3QixRQUFJLFFBQVEsTUFBTTtBQUNoQixZQUFNO0FBQUEsSUFDUjtBQUNBLFFBQUksUUFBUSxVQUFhLEVBQUUsZUFBZSxzQkFBYztBQUN0RCxZQUFNLG9CQUFZLEtBQUssbUJBQVcsR0FBRyxDQUFDO0FBQUEsSUFDeEM7QUFDQSxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsTUFBTTtBQUNmLGVBQU8sS0FBSyxVQUFVLE1BQU0sR0FBRztBQUFBLE1BQ2pDO0FBQUEsTUFDQSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxtQkFBUTs7O0FDL01mLElBQU0sZUFBZSxDQUFDLFNBQVMsVUFBVTtBQUN2QyxNQUFJLE1BQU0sUUFBUSxPQUFPLEdBQUc7QUFDMUIsVUFBTSxJQUFJLE1BQU0sb01BQW9NO0FBQUEsRUFDdE47QUFDQSxRQUFNLGNBQWMsUUFBUSxNQUFNLEdBQUc7QUFDckMsTUFBSSxZQUFZLFdBQVcsR0FBRztBQUM1QixVQUFNLElBQUksTUFBTSxrQ0FBa0M7QUFBQSxFQUNwRDtBQUNBLGNBQVksSUFBSTtBQUNoQixhQUFXLGNBQWMsYUFBYTtBQUNwQyxRQUFJLE9BQU8sVUFBVSxZQUFZLENBQUMsTUFBTSxRQUFRLEtBQUssR0FBRztBQUN0RCxhQUFPO0FBQUEsSUFDVDtBQUNBLFVBQU0sTUFBTSxPQUFPLE9BQU8sT0FBTyxVQUFVO0FBQzNDLFFBQUksQ0FBQyxLQUFLO0FBQ1IsYUFBTztBQUFBLElBQ1Q7QUFDQSxZQUFRLE1BQU0sVUFBVTtBQUFBLEVBQzFCO0FBQ0EsU0FBTyxPQUFPLFVBQVUsWUFBWSxNQUFNLFFBQVEsS0FBSztBQUN6RDtBQUNBLElBQU8sdUJBQVE7OztBQ3RCZixJQUFNLFlBQU4sTUFBZ0I7QUFBQSxFQUNkLFlBQVksS0FBSyxZQUFZLE9BQU87QUFDbEMsU0FBSyxPQUFPO0FBQ1osU0FBSyxjQUFjO0FBQ25CLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFDQSxJQUFJLE1BQU07QUFDUixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLElBQUksR0FBRztBQUFBLEVBRVg7QUFBQSxFQUNBLElBQUksYUFBYTtBQUNmLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUNBLElBQUksV0FBVyxHQUFHO0FBQUEsRUFFbEI7QUFBQSxFQUNBLElBQUksUUFBUTtBQUNWLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUNBLElBQUksTUFBTSxHQUFHO0FBQUEsRUFFYjtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxvQkFBUTs7O0FDeEJmLElBQU0sdUJBQXVCLElBQUk7QUFDakMsSUFBTSx1QkFBdUIsSUFBSSxvQkFBWSxRQUFXLFFBQVcsT0FBTyxLQUFLO0FBWS9FLElBQXFCLG1CQUFyQixNQUFzQztBQUFBLEVBQ3BDLGlCQUFpQjtBQUFBLEVBQ2pCLFlBQVk7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFaLFlBQVksZUFBZTtBQUN6QixTQUFLLGlCQUFpQixDQUFDLENBQUM7QUFBQSxFQUMxQjtBQUFBLEVBQ0EsT0FBTztBQUNMLFdBQU8sS0FBSyxZQUFZLEtBQUs7QUFBQSxFQUMvQjtBQUFBLEVBQ0EsSUFBSSxRQUFRO0FBQ1YsV0FBTyxLQUFLLGlCQUFpQixLQUFLLE9BQU8saUJBQWUsS0FBSyxTQUFTLFFBQVEsV0FBVyxDQUFDO0FBQUEsRUFDNUY7QUFBQSxFQUNBLFNBQVMsUUFBUTtBQUNmLFdBQU8sQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNO0FBQUEsRUFDMUI7QUFBQSxFQUNBLFNBQVMsR0FBRyxHQUFHO0FBQ2IsVUFBTSxnQkFBZ0IsUUFBUSxFQUFFLEtBQUssRUFBRSxHQUFHO0FBQzFDLFFBQUksa0JBQWtCLEdBQUc7QUFDdkIsYUFBTztBQUFBLElBQ1Q7QUFHQSxXQUFPLEtBQUssaUJBQWlCLElBQUksUUFBUSxFQUFFLE9BQU8sRUFBRSxLQUFLO0FBQUEsRUFDM0Q7QUFBQSxFQUNBLGlCQUFpQixNQUFNLFlBQVk7QUFDakMsUUFBSSxVQUFVO0FBQ2QsV0FBTyxTQUFTO0FBQ2QsWUFBTSxhQUFhLFdBQVcsUUFBUSxNQUFNO0FBQzVDLFVBQUksYUFBYSxHQUFHO0FBQ2xCLGtCQUFVLFFBQVE7QUFBQSxNQUNwQixXQUFXLGFBQWEsR0FBRztBQUN6QixrQkFBVSxRQUFRO0FBQUEsTUFDcEIsT0FBTztBQUNMLGVBQU8sUUFBUTtBQUFBLE1BQ2pCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxJQUFJLFFBQVEsY0FBYyxPQUFPO0FBQy9CLFFBQUksQ0FBQyxLQUFLLE9BQU87QUFDZixXQUFLLFFBQVE7QUFBQSxRQUNYO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTixPQUFPO0FBQUEsUUFDUCxRQUFRO0FBQUEsUUFDUixTQUFTO0FBQUE7QUFBQSxRQUVULEtBQUs7QUFBQSxNQUNQO0FBQ0EsV0FBSztBQUNMO0FBQUEsSUFDRjtBQUNBLFdBQU8sS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRLFdBQVc7QUFBQSxFQUNsRDtBQUFBLEVBQ0EsS0FBSyxNQUFNLFFBQVEsYUFBYTtBQUM5QixVQUFNLGFBQWEsS0FBSyxTQUFTLFFBQVEsS0FBSyxNQUFNO0FBQ3BELFFBQUksYUFBYSxHQUFHO0FBQ2xCLFVBQUksS0FBSyxNQUFNO0FBQ2IsZUFBTyxLQUFLLEtBQUssS0FBSyxNQUFNLFFBQVEsV0FBVztBQUFBLE1BQ2pELE9BQU87QUFDTCxhQUFLLE9BQU87QUFBQSxVQUNWO0FBQUEsVUFDQSxNQUFNO0FBQUEsVUFDTixPQUFPO0FBQUEsVUFDUCxRQUFRO0FBQUEsVUFDUixTQUFTO0FBQUEsVUFDVCxLQUFLO0FBQUEsUUFDUDtBQUNBLGFBQUssbUJBQW1CLEtBQUssSUFBSTtBQUFBLE1BQ25DO0FBQUEsSUFDRixXQUFXLGFBQWEsR0FBRztBQUN6QixVQUFJLEtBQUssT0FBTztBQUNkLGVBQU8sS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRLFdBQVc7QUFBQSxNQUNsRCxPQUFPO0FBQ0wsYUFBSyxRQUFRO0FBQUEsVUFDWDtBQUFBLFVBQ0EsTUFBTTtBQUFBLFVBQ04sT0FBTztBQUFBLFVBQ1AsUUFBUTtBQUFBLFVBQ1IsU0FBUztBQUFBLFVBQ1QsS0FBSztBQUFBLFFBQ1A7QUFDQSxhQUFLLG1CQUFtQixLQUFLLEtBQUs7QUFBQSxNQUNwQztBQUFBLElBQ0YsV0FBVyxLQUFLLFNBQVM7QUFFdkIsV0FBSyxVQUFVO0FBQ2YsV0FBSyxTQUFTO0FBQ2QsV0FBSztBQUFBLElBQ1AsV0FBVyxhQUFhO0FBRXRCLFlBQU0sSUFBSSxnQkFBZ0I7QUFBQSxJQUM1QixPQUFPO0FBRUwsWUFBTSxvQkFBb0IsS0FBSztBQUMvQixXQUFLLFNBQVM7QUFDZCxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE9BQU8sUUFBUTtBQUNiLFFBQUksQ0FBQyxLQUFLLE9BQU87QUFDZjtBQUFBLElBQ0Y7QUFDQSxTQUFLLFFBQVEsS0FBSyxPQUFPLE1BQU07QUFDL0IsUUFBSSxLQUFLLGlCQUFpQixLQUFLLFlBQVksc0JBQXNCO0FBSS9ELFlBQU0sVUFBVSxDQUFDLEdBQUcsS0FBSyxjQUFjLENBQUM7QUFDeEMsV0FBSyxRQUFRLEtBQUssU0FBUyxTQUFTLFFBQVcsS0FBSztBQUNwRCxXQUFLLFlBQVksUUFBUTtBQUN6QixXQUFLLGlCQUFpQjtBQUFBLElBQ3hCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUSxNQUFNLFFBQVE7QUFDcEIsUUFBSSxDQUFDLE1BQU07QUFDVDtBQUFBLElBQ0Y7QUFDQSxVQUFNLGFBQWEsS0FBSyxTQUFTLFFBQVEsS0FBSyxNQUFNO0FBQ3BELFFBQUksYUFBYSxHQUFHO0FBQ2xCLFdBQUssUUFBUSxLQUFLLE1BQU0sTUFBTTtBQUFBLElBQ2hDLFdBQVcsYUFBYSxHQUFHO0FBQ3pCLFdBQUssUUFBUSxLQUFLLE9BQU8sTUFBTTtBQUFBLElBQ2pDLFdBQVcsQ0FBQyxLQUFLLFNBQVM7QUFDeEIsV0FBSztBQUNMLFdBQUssVUFBVTtBQUFBLElBQ2pCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsQ0FBQyxjQUFjLGFBQWEsT0FBTztBQUNqQyxXQUFPLEtBQUssV0FBVyxzQkFBc0IsVUFBVTtBQUFBLEVBQ3pEO0FBQUEsRUFDQSxDQUFDLFdBQVcsVUFBVSxhQUFhLE9BQU87QUFDeEMsV0FBTyxLQUFLLG1CQUFtQixLQUFLLE9BQU8sVUFBVSxVQUFVO0FBQUEsRUFDakU7QUFBQSxFQUNBLENBQUMsbUJBQW1CLE1BQU0sVUFBVSxhQUFhLE9BQU87QUFDdEQsUUFBSSxDQUFDLE1BQU07QUFDVDtBQUFBLElBQ0Y7QUFDQSxXQUFPLEtBQUssYUFBYSxNQUFNLFVBQVUsVUFBVTtBQUFBLEVBQ3JEO0FBQUEsRUFDQSxDQUFDLGFBQWEsTUFBTSxVQUFVLGFBQWEsT0FBTztBQUNoRCxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0YsSUFBSTtBQUNKLFVBQU07QUFBQSxNQUNKLFFBQVE7QUFBQSxRQUNOO0FBQUEsTUFDRjtBQUFBLElBQ0YsSUFBSTtBQUNKLFVBQU0sa0JBQWtCLFVBQVUsU0FBWSxLQUFLLFFBQVEsT0FBTyxHQUFHO0FBQ3JFLFVBQU0sa0JBQWtCLFVBQVUsU0FBWSxJQUFJLFFBQVEsT0FBTyxHQUFHO0FBSXBFLFVBQU0sV0FBVyxLQUFLLGlCQUFpQixrQkFBa0IsSUFBSSxtQkFBbUI7QUFDaEYsVUFBTSxZQUFZLEtBQUssaUJBQWlCLGtCQUFrQixJQUFJLG1CQUFtQjtBQUdqRixVQUFNLFlBQVksYUFBYSxZQUFZO0FBQzNDLFVBQU0sVUFBVSxhQUFhLFdBQVc7QUFDeEMsVUFBTSxRQUFRLGFBQWEsVUFBVTtBQUNyQyxVQUFNLE1BQU0sYUFBYSxTQUFTO0FBR2xDLFVBQU0sZUFBZSxZQUFZLGtCQUFrQixJQUFJLG1CQUFtQjtBQUMxRSxVQUFNLGVBQWUsWUFBWSxrQkFBa0IsSUFBSSxtQkFBbUI7QUFDMUUsUUFBSSxhQUFhLEtBQUssS0FBSyxHQUFHO0FBQzVCLGFBQU8sS0FBSyxhQUFhLEtBQUssS0FBSyxHQUFHLFVBQVUsVUFBVTtBQUFBLElBQzVEO0FBQ0EsUUFBSSxnQkFBZ0IsZ0JBQWdCLENBQUMsS0FBSyxTQUFTO0FBQ2pELFlBQU0sS0FBSztBQUFBLElBQ2I7QUFDQSxRQUFJLFdBQVcsS0FBSyxHQUFHLEdBQUc7QUFDeEIsYUFBTyxLQUFLLGFBQWEsS0FBSyxHQUFHLEdBQUcsVUFBVSxVQUFVO0FBQUEsSUFDMUQ7QUFBQSxFQUNGO0FBQUEsRUFDQSxtQkFBbUIsU0FBUztBQUMxQixTQUFLO0FBQ0wsU0FBSyxlQUFlLE9BQU87QUFBQSxFQUM3QjtBQUFBO0FBQUEsRUFHQSxlQUFlLE1BQU07QUFDbkIsUUFBSSxTQUFTLEtBQUs7QUFDbEIsT0FBRztBQUVELFVBQUksQ0FBQyxPQUFPLEtBQUs7QUFDZjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLGNBQWMsT0FBTztBQUMzQixVQUFJLENBQUMsYUFBYTtBQUVoQixlQUFPLE1BQU07QUFDYjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLHFCQUFxQixXQUFXLFlBQVk7QUFDbEQsWUFBTSxRQUFRLHFCQUFxQixZQUFZLE9BQU8sWUFBWTtBQUNsRSxVQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sS0FBSztBQUN4QixZQUFJLFVBQVUscUJBQXFCLE9BQU8sT0FBTyxPQUFPLFFBQVE7QUFFOUQsZUFBSyxlQUFlLFFBQVEsa0JBQWtCO0FBQzlDLGlCQUFPO0FBQ1AsbUJBQVMscUJBQXFCLFlBQVksUUFBUSxZQUFZO0FBQUEsUUFDaEU7QUFHQSxhQUFLLGVBQWUsYUFBYSxDQUFDLGtCQUFrQjtBQUNwRCxlQUFPLE1BQU07QUFDYixvQkFBWSxNQUFNO0FBQ2xCO0FBQUEsTUFDRjtBQUdBLGFBQU8sTUFBTTtBQUNiLFlBQU0sTUFBTTtBQUNaLGtCQUFZLE1BQU07QUFDbEIsYUFBTztBQUFBLElBQ1QsU0FBUyxLQUFLLFNBQVMsU0FBUyxLQUFLLFNBQVM7QUFBQSxFQUdoRDtBQUFBO0FBQUEsRUFHQSxlQUFlLE1BQU0sT0FBTztBQUMxQixVQUFNLFNBQVMsS0FBSztBQUNwQixVQUFNLFVBQVUsUUFBUSxLQUFLLE9BQU8sS0FBSztBQUN6QyxVQUFNLFdBQVcsUUFBUSxRQUFRLFFBQVEsUUFBUTtBQUNqRCxTQUFLLFFBQVEsU0FBUyxPQUFPLElBQUk7QUFDakMsUUFBSSxVQUFVO0FBQ1osZUFBUyxTQUFTO0FBQUEsSUFDcEI7QUFDQSxZQUFRLFFBQVEsVUFBVSxNQUFNLElBQUk7QUFDcEMsWUFBUSxTQUFTO0FBQ2pCLFNBQUssU0FBUztBQUNkLFFBQUksUUFBUTtBQUNWLGFBQU8sU0FBUyxPQUFPLFFBQVEsVUFBVSxNQUFNLElBQUk7QUFBQSxJQUNyRCxPQUFPO0FBQ0wsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFNBQVMsU0FBUyxRQUFRLEtBQUssYUFBYSxHQUFHLFdBQVcsUUFBUSxRQUFRO0FBQ3hFLFVBQU0sU0FBUyxXQUFXO0FBQzFCLFFBQUksVUFBVSxHQUFHO0FBQ2YsYUFBTztBQUFBLElBQ1Q7QUFDQSxVQUFNLE1BQU0sY0FBYyxXQUFXO0FBRXJDLFVBQU0sT0FBTztBQUFBLE1BQ1gsUUFBUSxRQUFRLEdBQUc7QUFBQSxNQUNuQixNQUFNO0FBQUEsTUFDTixPQUFPO0FBQUEsTUFDUDtBQUFBLE1BQ0EsU0FBUztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLEtBQUssU0FBUyxTQUFTLE1BQU0sQ0FBQyxLQUFLLFlBQVksR0FBRztBQUMvRCxVQUFNLFFBQVEsS0FBSyxTQUFTLFNBQVMsTUFBTSxDQUFDLEtBQUssTUFBTSxHQUFHLFFBQVE7QUFDbEUsU0FBSyxPQUFPO0FBQ1osU0FBSyxRQUFRO0FBQ2IsV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDclNBLElBQU0sY0FBTixNQUFrQjtBQUFBLEVBQ2hCLFlBQVksZUFBZTtBQUN6QixTQUFLLGdCQUFnQjtBQUNyQixTQUFLLFVBQVUsSUFBSSxpQkFBaUIsS0FBSyxhQUFhO0FBQUEsRUFDeEQ7QUFBQSxFQUNBLElBQUksS0FBSztBQUNQLFVBQU0sUUFBUSxlQUFlLHNCQUFjLE1BQU0sb0JBQVksS0FBSyxHQUFHO0FBQ3JFLFdBQU8sS0FBSyxRQUFRLFdBQVcsS0FBSyxFQUFFLEtBQUssRUFBRTtBQUFBLEVBQy9DO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsSUFBSSxXQUFXLGNBQWMsT0FBTztBQUNsQyxXQUFPLEtBQUssUUFBUSxJQUFJLFdBQVcsV0FBVztBQUFBLEVBQ2hEO0FBQUEsRUFDQSxPQUFPLEtBQUs7QUFDVixVQUFNLFFBQVEsZUFBZSxzQkFBYyxNQUFNLG9CQUFZLEtBQUssR0FBRztBQUNyRSxVQUFNLGlCQUFpQixDQUFDLEdBQUcsS0FBSyxRQUFRLFdBQVcsS0FBSyxDQUFDO0FBQ3pELGVBQVcsVUFBVSxnQkFBZ0I7QUFDbkMsV0FBSyxRQUFRLE9BQU8sTUFBTTtBQUFBLElBQzVCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsb0JBQW9CLEtBQUssT0FBTztBQUc5QixVQUFNLFNBQVMsS0FBSyxRQUFRLElBQUk7QUFBQSxNQUM5QjtBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFDRCxRQUFJLFdBQVcsVUFBYSxRQUFRLE9BQU8sT0FBTyxLQUFLLE1BQU0sR0FBRztBQUM5RCxXQUFLLFFBQVEsT0FBTyxNQUFNO0FBQUEsSUFDNUI7QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRO0FBQ04sVUFBTSxpQkFBaUIsQ0FBQyxHQUFHLEtBQUssUUFBUSxjQUFjLENBQUM7QUFDdkQsU0FBSyxVQUFVLElBQUksaUJBQWlCLEtBQUssYUFBYTtBQUN0RCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsT0FBTyxPQUFPLFlBQVksUUFBUTtBQUNoQyxVQUFNLGFBQWEsY0FBYyxVQUFVLGNBQWM7QUFDekQsVUFBTSxVQUFVLFFBQVEsS0FBSyxRQUFRLFdBQVcsT0FBTyxVQUFVLElBQUksS0FBSyxRQUFRLGNBQWMsVUFBVTtBQUMxRyxXQUFPO0FBQUEsTUFDTCxDQUFDLE9BQU8sUUFBUSxHQUFHLE1BQU07QUFDdkIsY0FBTSxPQUFPLE1BQU07QUFDakIsaUJBQU8sUUFBUSxLQUFLO0FBQUEsUUFDdEI7QUFDQSxZQUFJLGNBQWMsVUFBVSxjQUFjLFFBQVE7QUFDaEQsaUJBQU87QUFBQSxZQUNMO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFPQSxZQUFJLGNBQWMsY0FBYztBQUM5QixjQUFJLGdCQUFnQjtBQUNwQixpQkFBTztBQUFBLFlBQ0wsTUFBTSxNQUFNO0FBQ1Ysa0JBQUlDLFdBQVUsS0FBSztBQUVuQixxQkFBTyxDQUFDQSxTQUFRLFFBQVEsa0JBQWtCLFVBQWEsUUFBUSxjQUFjLEtBQUtBLFNBQVEsTUFBTSxHQUFHLE1BQU0sR0FBRztBQUMxRyxnQkFBQUEsV0FBVSxLQUFLO0FBQUEsY0FDakI7QUFDQSw4QkFBZ0JBLFNBQVE7QUFDeEIscUJBQU9BO0FBQUEsWUFDVDtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBSUEsWUFBSSxVQUFVLEtBQUs7QUFDbkIsWUFBSSxhQUFhLEtBQUs7QUFDdEIsZUFBTztBQUFBLFVBQ0wsTUFBTSxNQUFNO0FBQ1YsbUJBQU8sQ0FBQyxXQUFXLFFBQVEsUUFBUSxRQUFRLE1BQU0sS0FBSyxXQUFXLE1BQU0sR0FBRyxNQUFNLEdBQUc7QUFFakYsd0JBQVU7QUFDViwyQkFBYSxLQUFLO0FBQUEsWUFDcEI7QUFDQSxrQkFBTSxTQUFTO0FBQ2Ysc0JBQVU7QUFDVix5QkFBYSxLQUFLO0FBQ2xCLG1CQUFPO0FBQUEsVUFDVDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE9BQU87QUFDTCxXQUFPLEtBQUssUUFBUSxLQUFLO0FBQUEsRUFDM0I7QUFDRjtBQUNBLElBQU8sc0JBQVE7OztBQ3RHZixJQUFNLFFBQU4sTUFBWTtBQUFBLEVBQ1YsVUFBVTtBQUFBO0FBQUE7QUFBQSxFQUdWLGNBQWM7QUFBQSxFQUNkLFlBQVksZ0JBQWdCLE1BQU0sU0FBUyxZQUFZLFFBQVE7QUFDN0QsU0FBSyxpQkFBaUI7QUFDdEIsU0FBSyxPQUFPO0FBQ1osU0FBSyxVQUFVO0FBQ2YsU0FBSyxhQUFhO0FBQ2xCLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVSxJQUFJLG9CQUFZLE1BQU07QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQUs7QUFDVixVQUFNLFNBQVMsS0FBSyxRQUFRLElBQUksR0FBRztBQUNuQyxXQUFPLFdBQVcsU0FBWSxPQUFPLFFBQVE7QUFBQSxFQUMvQztBQUFBO0FBQUEsRUFHQSxXQUFXLE9BQU8sT0FBTyxXQUFXO0FBQ2xDLFFBQUksVUFBVSxVQUFhLFVBQVUsR0FBRztBQUN0QyxjQUFRO0FBQUEsSUFDVjtBQUNBLFVBQU0sVUFBVSxDQUFDO0FBQ2pCLGVBQVcsVUFBVSxLQUFLLFFBQVEsT0FBTyxPQUFPLFNBQVMsR0FBRztBQUMxRCxjQUFRLEtBQUssZ0JBQWdCLE9BQU8sS0FBSyxDQUFDO0FBQzFDLFVBQUksUUFBUSxVQUFVLE9BQU87QUFDM0I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFNBQVMsS0FBSztBQUNaLFVBQU0sU0FBUyxLQUFLLFFBQVEsSUFBSSxHQUFHO0FBQ25DLFdBQU8sV0FBVyxTQUFZLEtBQUssZUFBZSxTQUFTLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDN0U7QUFBQTtBQUFBLEVBR0EsYUFBYSxPQUFPLE9BQU8sV0FBVztBQUNwQyxRQUFJLFVBQVUsVUFBYSxVQUFVLEdBQUc7QUFDdEMsY0FBUTtBQUFBLElBQ1Y7QUFDQSxVQUFNLFVBQVUsQ0FBQztBQUNqQixlQUFXLFVBQVUsS0FBSyxRQUFRLE9BQU8sT0FBTyxTQUFTLEdBQUc7QUFDMUQsY0FBUSxLQUFLLEtBQUssZUFBZSxTQUFTLE9BQU8sS0FBSyxDQUFDO0FBQ3ZELFVBQUksUUFBUSxVQUFVLE9BQU87QUFDM0I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLGNBQWMsT0FBTyxPQUFPLFdBQVc7QUFDckMsUUFBSSxVQUFVLFVBQWEsVUFBVSxHQUFHO0FBQ3RDLGNBQVE7QUFBQSxJQUNWO0FBQ0EsVUFBTSxVQUFVLENBQUM7QUFDakIsZUFBVyxVQUFVLEtBQUssUUFBUSxPQUFPLE9BQU8sU0FBUyxHQUFHO0FBQzFELGNBQVEsS0FBSyxJQUFJLGtCQUFVLGdCQUFnQixPQUFPLEdBQUcsR0FBRyxnQkFBZ0IsS0FBSyxlQUFlLE9BQU8sT0FBTyxLQUFLLENBQUMsR0FBRyxLQUFLLGVBQWUsU0FBUyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQzlKLFVBQUksUUFBUSxVQUFVLE9BQU87QUFDM0I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFlBQVksT0FBTztBQUNqQixRQUFJO0FBQ0osUUFBSTtBQUNGLGlCQUFXLG1CQUFXLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFBQSxJQUM3QyxTQUFTLEtBQUs7QUFDWixVQUFJLElBQUksU0FBUyxhQUFhO0FBRTVCO0FBQUEsTUFDRjtBQUNBLFlBQU07QUFBQSxJQUNSO0FBQ0EsUUFBSSxDQUFDLEtBQUssY0FBYyxDQUFDLE1BQU0sUUFBUSxRQUFRLEdBQUc7QUFDaEQsVUFBSTtBQUlGLGVBQU8sbUJBQVcsUUFBUTtBQUFBLE1BQzVCLFNBQVMsR0FBRztBQUNWO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFJQSxVQUFNLE9BQU8sQ0FBQztBQUNkLGVBQVdDLFNBQVEsVUFBVTtBQUMzQixVQUFJLEtBQUssUUFBUUEsS0FBSSxJQUFJLEdBQUc7QUFDMUIsWUFBSTtBQUNGLGVBQUssS0FBSyxtQkFBV0EsS0FBSSxDQUFDO0FBQUEsUUFDNUIsU0FBUyxLQUFLO0FBQUEsUUFFZDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsWUFBWSxXQUFXO0FBQ3JCLFVBQU0sV0FBVyxLQUFLLFlBQVksVUFBVSxLQUFLO0FBQ2pELFFBQUksYUFBYSxRQUFXO0FBQzFCO0FBQUEsSUFDRjtBQUNBLFFBQUksQ0FBQyxLQUFLLGNBQWMsQ0FBQyxNQUFNLFFBQVEsUUFBUSxHQUFHO0FBQ2hELFVBQUksS0FBSyxRQUFRO0FBQ2YsY0FBTSxpQkFBaUIsS0FBSyxRQUFRLElBQUksUUFBUTtBQUNoRCxZQUFJLGdCQUFnQjtBQUNsQixnQkFBTSxJQUFJLGdCQUFnQjtBQUFBLFFBQzVCO0FBQUEsTUFDRjtBQUNBLFdBQUssUUFBUSxJQUFJO0FBQUEsUUFDZixLQUFLO0FBQUEsUUFDTCxPQUFPLFVBQVU7QUFBQSxNQUNuQixDQUFDO0FBQUEsSUFDSCxPQUFPO0FBQ0wsVUFBSSxLQUFLLFFBQVE7QUFDZixtQkFBVyxzQkFBc0IsVUFBVTtBQUN6QyxnQkFBTSxpQkFBaUIsS0FBSyxRQUFRLElBQUksa0JBQWtCO0FBQzFELGNBQUksZ0JBQWdCO0FBQ2xCLGtCQUFNLElBQUksZ0JBQWdCO0FBQUEsVUFDNUI7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBLGlCQUFXLHNCQUFzQixVQUFVO0FBQ3pDLGFBQUssUUFBUSxJQUFJO0FBQUEsVUFDZixLQUFLO0FBQUEsVUFDTCxPQUFPLFVBQVU7QUFBQSxRQUNuQixDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBLEVBSUEsYUFBYSxRQUFRO0FBQ25CLFVBQU0sV0FBVyxLQUFLLFlBQVksT0FBTyxLQUFLO0FBQzlDLFFBQUksYUFBYSxRQUFXO0FBQzFCO0FBQUEsSUFDRjtBQUNBLFFBQUksQ0FBQyxLQUFLLGNBQWMsQ0FBQyxNQUFNLFFBQVEsUUFBUSxHQUFHO0FBQ2hELFdBQUssUUFBUSxvQkFBb0IsVUFBVSxPQUFPLEdBQUc7QUFBQSxJQUN2RCxPQUFPO0FBQ0wsaUJBQVcsc0JBQXNCLFVBQVU7QUFDekMsYUFBSyxRQUFRLG9CQUFvQixvQkFBb0IsT0FBTyxHQUFHO0FBQUEsTUFDakU7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsV0FBVyxhQUFhO0FBQ3RCLFFBQUksS0FBSyxhQUFhO0FBQ3BCLFlBQU0sSUFBSSxNQUFNLDJCQUEyQjtBQUFBLElBQzdDO0FBQ0EsZ0JBQVksa0JBQWtCO0FBQUEsTUFDNUIsV0FBVyxNQUFNO0FBQ2YsWUFBSTtBQUVGLHFCQUFXLFVBQVUsS0FBSyxlQUFlLFFBQVEsT0FBTyxHQUFHO0FBQ3pELGlCQUFLLFlBQVksTUFBTTtBQUFBLFVBQ3pCO0FBQ0EsZUFBSyxjQUFjO0FBQUEsUUFDckIsU0FBUyxLQUFLO0FBRVosc0JBQVksT0FBTyxJQUFJLElBQUk7QUFBQSxRQUM3QjtBQUFBLE1BQ0Y7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxNQUFNLE9BQU87QUFDWCxRQUFJLFFBQVE7QUFHWixlQUFXLFVBQVUsS0FBSyxRQUFRLE9BQU8sS0FBSyxHQUFHO0FBQy9DLGVBQVM7QUFBQSxJQUNYO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sZ0JBQVE7OztBQ3BNZixJQUFNLGtCQUFrQixDQUFDLFNBQVMsV0FBVztBQUczQyxNQUFJLFlBQVksVUFBYSxZQUFZLFFBQVEsT0FBTyxZQUFZLFlBQVksUUFBUSxhQUFhLFdBQVcsV0FBVyxDQUFDLE1BQU0sUUFBUSxPQUFPLElBQUk7QUFDbkosY0FBVSxRQUFRLFNBQVM7QUFBQSxFQUM3QjtBQUNBLE1BQUksT0FBTyxZQUFZLFVBQVU7QUFDL0IsUUFBSSxZQUFZLE1BQU0sV0FBVyxVQUFVO0FBQ3pDO0FBQUEsSUFDRjtBQUNBLFFBQUk7QUFHRixZQUFNO0FBQUE7QUFBQSxRQUVOO0FBQUE7QUFDQSxVQUFJLFFBQVEsVUFBVSxLQUFLLHFCQUFxQixLQUFLLE9BQU8sR0FBRztBQUM3RDtBQUFBLE1BQ0Y7QUFBQSxJQUNGLFNBQVMsS0FBSztBQUNaLFlBQU0sSUFBSSxZQUFZLElBQUksT0FBTztBQUFBLElBQ25DO0FBQ0EsUUFBSSxRQUFRLFFBQVEsR0FBRyxLQUFLLEdBQUc7QUFDN0IsWUFBTSxJQUFJLFlBQVksd0VBQXdFO0FBQUEsSUFDaEc7QUFBQSxFQUNGO0FBQ0EsTUFBSSxNQUFNLFFBQVEsT0FBTyxLQUFLLFFBQVEsU0FBUyxHQUFHO0FBQ2hELFFBQUksUUFBUTtBQUVWLFlBQU0sSUFBSSxZQUFZLG9FQUFvRTtBQUFBLElBQzVGO0FBQ0EsZUFBV0MsU0FBUSxTQUFTO0FBQzFCLHNCQUFnQkEsT0FBTSxPQUFPO0FBQUEsSUFDL0I7QUFDQTtBQUFBLEVBQ0YsV0FBVyxPQUFPLFlBQVksWUFBWSxRQUFRLFFBQVEsR0FBRyxLQUFLLEdBQUc7QUFDbkUsY0FBVSxRQUFRLE1BQU0sR0FBRztBQUMzQixlQUFXQSxTQUFRLFNBQVM7QUFDMUIsc0JBQWdCQSxPQUFNLFFBQVE7QUFBQSxJQUNoQztBQUNBO0FBQUEsRUFDRjtBQUNBLFFBQU0sSUFBSSxZQUFZO0FBQ3hCO0FBQ0EsSUFBTywwQkFBUTs7O0FDN0JmLElBQU1DLDRCQUEyQixpQkFBZTtBQUM5QyxNQUFJLFlBQVksZ0JBQWdCLFNBQVM7QUFDdkMsVUFBTSxJQUFJLGtCQUFrQjtBQUFBLEVBQzlCO0FBQ0EsTUFBSSxZQUFZLFlBQVksV0FBVyxVQUFVO0FBQy9DLFVBQU0sSUFBSSx5QkFBeUI7QUFBQSxFQUNyQztBQUNGO0FBQ0EsSUFBTSxvQkFBb0IsQ0FBQyxhQUFhLE9BQU8sUUFBUTtBQUNyRCxFQUFBQSwwQkFBeUIsV0FBVztBQUNwQyxNQUFJLFlBQVksWUFBWSxTQUFTLFlBQVk7QUFDL0MsVUFBTSxJQUFJLGNBQWM7QUFBQSxFQUMxQjtBQUNBLE1BQUksWUFBWSxZQUFZLE1BQU07QUFDaEMsUUFBSSxRQUFRLFFBQVc7QUFDckIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsdUJBQXVCLE9BQU8sWUFBWSxXQUFXO0FBQ25FLE1BQUksWUFBWSxZQUFZLE1BQU07QUFDaEMsVUFBTSxVQUFVLG1CQUFXLFlBQVksU0FBUyxLQUFLO0FBQ3JELFFBQUksUUFBUSxTQUFTLFNBQVM7QUFDNUIseUJBQVcsUUFBUSxHQUFHO0FBQUEsSUFDeEIsT0FBTztBQUNMLFVBQUksQ0FBQyxZQUFZLGdCQUFnQixjQUFjO0FBQzdDLGNBQU0sSUFBSSxVQUFVO0FBQUEsTUFDdEIsV0FBVyxDQUFDLHFCQUFhLFlBQVksU0FBUyxLQUFLLEdBQUc7QUFDcEQsY0FBTSxJQUFJLFVBQVU7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsTUFBSSxZQUFZLFlBQVksUUFBUSxZQUFZLGdCQUFnQixpQkFBaUIsUUFBUSxRQUFRLFFBQVc7QUFDMUcsVUFBTSxJQUFJLFVBQVU7QUFBQSxFQUN0QjtBQUNBLE1BQUksUUFBUSxRQUFXO0FBQ3JCLFVBQU0sbUJBQVcsR0FBRztBQUFBLEVBQ3RCO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE9BQU87QUFBQSxFQUNUO0FBQ0Y7QUFHQSxJQUFNLGlCQUFOLE1BQXFCO0FBQUEsRUFDbkIsZ0JBQWdCLG9CQUFJLElBQUk7QUFBQSxFQUN4QixZQUFZLGFBQWEsZ0JBQWdCO0FBQ3ZDLFNBQUssa0JBQWtCO0FBQ3ZCLFNBQUssUUFBUSxlQUFlO0FBQzVCLFNBQUssVUFBVSxXQUFXLGVBQWUsT0FBTztBQUNoRCxTQUFLLGdCQUFnQixlQUFlO0FBQ3BDLFNBQUssY0FBYztBQUNuQixTQUFLLGFBQWEsSUFBSSwwQkFBa0IsR0FBRyxNQUFNLEtBQUssZUFBZSxXQUFXLEtBQUssQ0FBQyxFQUFFLEtBQUssQ0FBQztBQUFBLEVBQ2hHO0FBQUEsRUFDQSxJQUFJLE9BQU87QUFDVCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksS0FBSyxNQUFNO0FBQ2IsVUFBTSxjQUFjLEtBQUs7QUFDekIsUUFBSSxDQUFDLFlBQVksR0FBRyxrQ0FBa0M7QUFDcEQsWUFBTSxZQUFZLFdBQVcsV0FBVyxJQUFJLGtCQUFrQixJQUFJLElBQUkseUJBQXlCO0FBQUEsSUFDakc7QUFDQSxJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixXQUFPLE9BQU8sSUFBSTtBQUNsQixRQUFJLFNBQVMsS0FBSyxPQUFPO0FBQ3ZCO0FBQUEsSUFDRjtBQUNBLFFBQUksS0FBSyxnQkFBZ0IsWUFBWSxnQkFBZ0IsSUFBSSxJQUFJLEdBQUc7QUFDOUQsWUFBTSxJQUFJLGdCQUFnQjtBQUFBLElBQzVCO0FBQ0EsVUFBTSxVQUFVLEtBQUs7QUFDckIsVUFBTSxzQkFBc0IsQ0FBQyxHQUFHLFlBQVksR0FBRyxnQkFBZ0I7QUFDL0QsU0FBSyxRQUFRO0FBQ2IsU0FBSyxnQkFBZ0IsT0FBTztBQUM1QixTQUFLLFlBQVksbUJBQW1CLE9BQU8sT0FBTztBQUNsRCxTQUFLLFlBQVksbUJBQW1CLElBQUksTUFBTSxJQUFJO0FBQ2xELFNBQUssZ0JBQWdCLFlBQVksZ0JBQWdCLE9BQU8sT0FBTztBQUMvRCxTQUFLLGdCQUFnQixZQUFZLGdCQUFnQixJQUFJLE1BQU0sS0FBSyxlQUFlO0FBQy9FLGdCQUFZLEdBQUcsbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsTUFBTSxLQUFLLEtBQUssZ0JBQWdCLFlBQVksZ0JBQWdCLEtBQUssQ0FBQyxFQUFFLE9BQU8scUJBQW1CO0FBQ3ZKLFlBQU0sY0FBYyxLQUFLLGdCQUFnQixZQUFZLGdCQUFnQixJQUFJLGVBQWU7QUFDeEYsYUFBTyxlQUFlLENBQUMsWUFBWTtBQUFBLElBQ3JDLENBQUMsRUFBRSxLQUFLLENBQUM7QUFDVCxVQUFNLFdBQVcsSUFBSSxJQUFJLFlBQVksTUFBTTtBQUMzQyxVQUFNLGlDQUFpQyxDQUFDLEdBQUcsWUFBWSxnQkFBZ0I7QUFDdkUsU0FBSyxZQUFZLE9BQU8sT0FBTyxPQUFPO0FBQ3RDLGdCQUFZLE9BQU8sSUFBSSxJQUFJO0FBQzNCLGdCQUFZLG1CQUFtQixJQUFJLDBCQUFrQixHQUFHLE1BQU0sS0FBSyxZQUFZLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFHN0YsUUFBSSxDQUFDLEtBQUssWUFBWSxxQkFBcUIsSUFBSSxLQUFLLGVBQWUsR0FBRztBQUNwRSxrQkFBWSxhQUFhLEtBQUssTUFBTTtBQUNsQyxhQUFLLFFBQVE7QUFDYixhQUFLLGdCQUFnQixPQUFPO0FBQzVCLGFBQUssWUFBWSxtQkFBbUIsT0FBTyxJQUFJO0FBQy9DLGFBQUssWUFBWSxtQkFBbUIsSUFBSSxTQUFTLElBQUk7QUFDckQsYUFBSyxnQkFBZ0IsWUFBWSxnQkFBZ0IsT0FBTyxJQUFJO0FBQzVELGFBQUssZ0JBQWdCLFlBQVksZ0JBQWdCLElBQUksU0FBUyxLQUFLLGVBQWU7QUFDbEYsb0JBQVksR0FBRyxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyxtQkFBbUI7QUFDOUUsb0JBQVksU0FBUztBQUNyQixvQkFBWSxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyw4QkFBOEI7QUFBQSxNQUN4RixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLElBQUksT0FBTyxLQUFLO0FBQ2QsUUFBSSxVQUFVLFdBQVcsR0FBRztBQUMxQixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSxTQUFTLGtCQUFrQixNQUFNLE9BQU8sR0FBRztBQUNqRCxXQUFPLEtBQUssWUFBWSxrQkFBa0I7QUFBQSxNQUN4QyxXQUFXLEtBQUssZ0JBQWdCLFlBQVksS0FBSyxLQUFLLGlCQUFpQixRQUFRLE9BQU8sS0FBSyxZQUFZLFlBQVk7QUFBQSxNQUNuSCxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsSUFBSSxPQUFPLEtBQUs7QUFDZCxRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLFNBQVMsa0JBQWtCLE1BQU0sT0FBTyxHQUFHO0FBQ2pELFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsWUFBWSxLQUFLLEtBQUssaUJBQWlCLFFBQVEsTUFBTSxLQUFLLFlBQVksWUFBWTtBQUFBLE1BQ2xILFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxPQUFPLEtBQUs7QUFDVixRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixRQUFJLEtBQUssWUFBWSxTQUFTLFlBQVk7QUFDeEMsWUFBTSxJQUFJLGNBQWM7QUFBQSxJQUMxQjtBQUNBLFFBQUksRUFBRSxlQUFlLHNCQUFjO0FBQ2pDLFlBQU0sbUJBQVcsR0FBRztBQUFBLElBQ3RCO0FBQ0EsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixhQUFhLEtBQUssS0FBSyxpQkFBaUIsS0FBSyxLQUFLLFlBQVksWUFBWTtBQUFBLE1BQzFHLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxJQUFJLEtBQUs7QUFDUCxRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixRQUFJLEVBQUUsZUFBZSxzQkFBYztBQUNqQyxZQUFNLG1CQUFXLEdBQUc7QUFBQSxJQUN0QjtBQUNBLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsU0FBUyxLQUFLLEtBQUssaUJBQWlCLEdBQUc7QUFBQSxNQUN2RSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFPLGdCQUFnQixPQUFPO0FBQzVCLFVBQU0sVUFBVSw2QkFBcUIsZ0JBQWdCLE9BQU8sVUFBVSxNQUFNO0FBQzVFLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFVBQU0sUUFBUSx3QkFBZ0IsUUFBUSxLQUFLO0FBQzNDLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsYUFBYSxLQUFLLEtBQUssaUJBQWlCLE9BQU8sUUFBUSxPQUFPLFFBQVEsU0FBUztBQUFBLE1BQy9HLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE9BQU8sS0FBSztBQUNWLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFFBQUksRUFBRSxlQUFlLHNCQUFjO0FBQ2pDLFlBQU0sbUJBQVcsR0FBRztBQUFBLElBQ3RCO0FBQ0EsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixPQUFPLEtBQUssS0FBSyxpQkFBaUIsR0FBRztBQUFBLE1BQ3JFLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFdBQVcsZ0JBQWdCLE9BQU87QUFDaEMsVUFBTSxVQUFVLDZCQUFxQixnQkFBZ0IsT0FBTyxVQUFVLE1BQU07QUFDNUUsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsVUFBTSxRQUFRLHdCQUFnQixRQUFRLEtBQUs7QUFDM0MsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixXQUFXLEtBQUssS0FBSyxpQkFBaUIsT0FBTyxRQUFRLE9BQU8sUUFBUSxTQUFTO0FBQUEsTUFDN0csUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsY0FBYyxTQUFTO0FBQ3JCLFFBQUk7QUFDSixRQUFJO0FBQ0osUUFBSTtBQUNKLFFBQUksWUFBWSxRQUFXO0FBQ3pCLFVBQUksUUFBUSxVQUFVLFFBQVc7QUFDL0IsZ0JBQVEsUUFBUTtBQUFBLE1BQ2xCO0FBQ0EsVUFBSSxRQUFRLFVBQVUsUUFBVztBQUMvQixnQkFBUSxxQkFBYSxRQUFRLE9BQU8sZUFBZTtBQUFBLE1BQ3JEO0FBQ0EsVUFBSSxRQUFRLGNBQWMsUUFBVztBQUNuQyxvQkFBWSxRQUFRO0FBQUEsTUFDdEI7QUFBQSxJQUNGO0FBQ0EsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsVUFBTSxRQUFRLHdCQUFnQixLQUFLO0FBQ25DLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsY0FBYyxLQUFLLEtBQUssaUJBQWlCLE9BQU8sT0FBTyxTQUFTO0FBQUEsTUFDaEcsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLFFBQVE7QUFDTixJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixRQUFJLEtBQUssWUFBWSxTQUFTLFlBQVk7QUFDeEMsWUFBTSxJQUFJLGNBQWM7QUFBQSxJQUMxQjtBQUNBLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsTUFBTSxLQUFLLEtBQUssaUJBQWlCLEtBQUssWUFBWSxZQUFZO0FBQUEsTUFDOUYsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLFdBQVcsT0FBTyxXQUFXO0FBQzNCLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFFBQUksVUFBVSxNQUFNO0FBQ2xCLGNBQVE7QUFBQSxJQUNWO0FBQ0EsUUFBSSxVQUFVLFVBQWEsRUFBRSxpQkFBaUIsc0JBQWM7QUFDMUQsY0FBUSxvQkFBWSxLQUFLLG1CQUFXLEtBQUssQ0FBQztBQUFBLElBQzVDO0FBQ0EsVUFBTSxVQUFVLElBQUksbUJBQVc7QUFDL0IsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsY0FBYyxLQUFLO0FBQzNCLFVBQU0sU0FBUyxJQUFJLDJCQUFtQixNQUFNLE9BQU8sV0FBVyxPQUFPO0FBQ3JFLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsT0FBTyxTQUFTLEtBQUssTUFBTTtBQUFBLE1BQ3RDO0FBQUEsTUFDQSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsY0FBYyxPQUFPLFdBQVc7QUFDOUIsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsUUFBSSxVQUFVLE1BQU07QUFDbEIsY0FBUTtBQUFBLElBQ1Y7QUFDQSxRQUFJLFVBQVUsVUFBYSxFQUFFLGlCQUFpQixzQkFBYztBQUMxRCxjQUFRLG9CQUFZLEtBQUssbUJBQVcsS0FBSyxDQUFDO0FBQUEsSUFDNUM7QUFDQSxVQUFNLFVBQVUsSUFBSSxtQkFBVztBQUMvQixZQUFRLFNBQVM7QUFDakIsWUFBUSxjQUFjLEtBQUs7QUFDM0IsVUFBTSxTQUFTLElBQUksa0JBQVUsTUFBTSxPQUFPLFdBQVcsU0FBUyxJQUFJO0FBQ2xFLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsT0FBTyxTQUFTLEtBQUssTUFBTTtBQUFBLE1BQ3RDO0FBQUEsTUFDQSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUE7QUFBQSxFQUlBLFlBQVksTUFBTSxTQUFTLHFCQUFxQixDQUFDLEdBQUc7QUFDbEQsUUFBSSxVQUFVLFNBQVMsR0FBRztBQUN4QixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSxhQUFhLG1CQUFtQixlQUFlLFNBQVksbUJBQW1CLGFBQWE7QUFDakcsVUFBTSxTQUFTLG1CQUFtQixXQUFXLFNBQVksbUJBQW1CLFNBQVM7QUFDckYsUUFBSSxLQUFLLFlBQVksU0FBUyxpQkFBaUI7QUFDN0MsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsUUFBSSxLQUFLLFdBQVcsU0FBUyxJQUFJLEdBQUc7QUFDbEMsWUFBTSxJQUFJLGdCQUFnQjtBQUFBLElBQzVCO0FBQ0EsNEJBQWdCLE9BQU87QUFDdkIsUUFBSSxNQUFNLFFBQVEsT0FBTyxLQUFLLFlBQVk7QUFDeEMsWUFBTSxJQUFJLG1CQUFtQjtBQUFBLElBQy9CO0FBVUEsVUFBTSxhQUFhLENBQUMsR0FBRyxLQUFLLFVBQVU7QUFDdEMsVUFBTSxRQUFRLElBQUksY0FBTSxLQUFLLGlCQUFpQixNQUFNLFNBQVMsWUFBWSxNQUFNO0FBQy9FLFNBQUssV0FBVyxNQUFNLElBQUk7QUFDMUIsU0FBSyxXQUFXLE1BQU07QUFDdEIsU0FBSyxZQUFZLGdCQUFnQixJQUFJLEtBQUs7QUFDMUMsU0FBSyxnQkFBZ0IsV0FBVyxJQUFJLE1BQU0sS0FBSztBQUMvQyxVQUFNLFdBQVcsS0FBSyxXQUFXO0FBRWpDLFNBQUssWUFBWSxhQUFhLEtBQUssTUFBTTtBQUN2QyxZQUFNLFVBQVU7QUFDaEIsV0FBSyxhQUFhLElBQUksMEJBQWtCLEdBQUcsVUFBVTtBQUNyRCxXQUFLLGdCQUFnQixXQUFXLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDbkQsQ0FBQztBQUNELFdBQU8sSUFBSSxpQkFBUyxNQUFNLEtBQUs7QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxNQUFNLE1BQU07QUFDVixRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxRQUFJLEtBQUssZ0JBQWdCLFdBQVcsS0FBSyxZQUFZLFdBQVcsWUFBWTtBQUMxRSxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxVQUFNLFFBQVEsS0FBSyxjQUFjLElBQUksSUFBSTtBQUN6QyxRQUFJLFVBQVUsUUFBVztBQUN2QixhQUFPO0FBQUEsSUFDVDtBQUNBLFVBQU0sV0FBVyxLQUFLLGdCQUFnQixXQUFXLElBQUksSUFBSTtBQUN6RCxRQUFJLENBQUMsS0FBSyxXQUFXLFNBQVMsSUFBSSxLQUFLLGFBQWEsUUFBVztBQUM3RCxZQUFNLElBQUksY0FBYztBQUFBLElBQzFCO0FBQ0EsVUFBTSxTQUFTLElBQUksaUJBQVMsTUFBTSxRQUFRO0FBQzFDLFNBQUssY0FBYyxJQUFJLE1BQU0sTUFBTTtBQUNuQyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsWUFBWSxNQUFNO0FBQ2hCLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFFBQUksS0FBSyxZQUFZLFNBQVMsaUJBQWlCO0FBQzdDLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFVBQU0sV0FBVyxLQUFLLGdCQUFnQixXQUFXLElBQUksSUFBSTtBQUN6RCxRQUFJLGFBQWEsUUFBVztBQUMxQixZQUFNLElBQUksY0FBYztBQUFBLElBQzFCO0FBQ0EsU0FBSyxZQUFZLGFBQWEsS0FBSyxNQUFNO0FBQ3ZDLGVBQVMsVUFBVTtBQUNuQixXQUFLLGdCQUFnQixXQUFXLElBQUksU0FBUyxNQUFNLFFBQVE7QUFDM0QsV0FBSyxXQUFXLE1BQU0sU0FBUyxJQUFJO0FBQ25DLFdBQUssV0FBVyxNQUFNO0FBQUEsSUFDeEIsQ0FBQztBQUNELFNBQUssYUFBYSxJQUFJLDBCQUFrQixHQUFHLE1BQU0sS0FBSyxLQUFLLFVBQVUsRUFBRSxPQUFPLGVBQWE7QUFDekYsYUFBTyxjQUFjO0FBQUEsSUFDdkIsQ0FBQyxDQUFDO0FBQ0YsYUFBUyxVQUFVO0FBRW5CLFNBQUssWUFBWSxrQkFBa0I7QUFBQSxNQUNqQyxXQUFXLE1BQU07QUFDZixjQUFNLFlBQVksS0FBSyxnQkFBZ0IsV0FBVyxJQUFJLElBQUk7QUFJMUQsWUFBSSxhQUFhLFdBQVc7QUFDMUIsZUFBSyxnQkFBZ0IsV0FBVyxPQUFPLElBQUk7QUFBQSxRQUM3QztBQUFBLE1BQ0Y7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE1BQU0sS0FBSztBQUNULElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFFBQUksUUFBUSxNQUFNO0FBQ2hCLFlBQU07QUFBQSxJQUNSO0FBQ0EsUUFBSSxRQUFRLFVBQWEsRUFBRSxlQUFlLHNCQUFjO0FBQ3RELFlBQU0sb0JBQVksS0FBSyxtQkFBVyxHQUFHLENBQUM7QUFBQSxJQUN4QztBQUNBLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsTUFBTTtBQUNmLGVBQU8sS0FBSyxnQkFBZ0IsTUFBTSxHQUFHO0FBQUEsTUFDdkM7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLHlCQUFROzs7QUNoWmYsSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUNWLFlBQVksQ0FBQztBQUFBLEVBQ2IsT0FBTztBQUFBLEVBQ1Asa0JBQWtCO0FBQUEsRUFDbEIsWUFBWTtBQUFBLEVBQ1osaUJBQWlCO0FBQUE7QUFBQSxFQUdqQixxQkFBcUI7QUFBQSxFQUNyQiw4QkFBOEI7QUFBQSxFQUM5QixXQUFXO0FBQUEsRUFDWCxjQUFjO0FBQUEsRUFDZCxhQUFhO0FBQUEsRUFDYixTQUFTO0FBQUEsRUFDVCxnQkFBZ0I7QUFBQSxFQUNoQixhQUFhO0FBQUEsRUFDYixtQkFBbUI7QUFBQSxFQUNuQixZQUFZO0FBQUEsRUFDWixZQUFZLEtBQUssSUFBSTtBQUFBLEVBQ3JCLFlBQVksTUFBTSxnQkFBZ0IsQ0FBQyxHQUFHO0FBQ3BDLFNBQUssT0FBTztBQUNaLFNBQUssVUFBVSxjQUFjLFlBQVksU0FBWSxjQUFjLFVBQVU7QUFDN0UsU0FBSyxhQUFhLGNBQWMsZUFBZSxTQUFZLGNBQWMsYUFBYTtBQUFBLEVBQ3hGO0FBQUEsRUFDQSxpQkFBaUI7QUFDZixRQUFJLEtBQUssWUFBWTtBQUNuQixXQUFLLFdBQVc7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLGtCQUFrQjtBQUNoQixTQUFLLHFCQUFxQjtBQUFBLEVBQzVCO0FBQUEsRUFDQSwyQkFBMkI7QUFDekIsU0FBSyxxQkFBcUI7QUFDMUIsU0FBSyw4QkFBOEI7QUFBQSxFQUNyQztBQUNGO0FBQ0EsSUFBTyxvQkFBUTs7O0FDM0JmLFNBQVMsMkJBQTJCO0FBQ2xDLE1BQUksT0FBTyxjQUFjLGVBQWUsUUFBUSxLQUFLLFVBQVUsU0FBUyxHQUFHO0FBQ3pFLFVBQU0sZ0NBQWdDLEtBQUs7QUFDM0MsV0FBTyxJQUFJLDhCQUE4QixxQkFBcUIsRUFBRTtBQUFBLEVBQ2xFLE9BQU87QUFDTCxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBT0EsSUFBTSxvQkFBb0IsT0FBTyxjQUFjLGdCQUFnQixRQUFNLFVBQVUsU0FBUyxFQUFFO0FBRzFGLElBQU0sZUFBZSxRQUFNLFdBQVcsSUFBSSxDQUFDO0FBUXBDLElBQU0sWUFBWSxRQUFNO0FBQzdCLFFBQU0sZUFBZSxXQUFXLGdCQUFnQix5QkFBeUIsS0FBSyxxQkFBcUI7QUFDbkcsZUFBYSxFQUFFO0FBQ2pCOzs7QUMvQkEsSUFBTSwyQkFBMkIsQ0FBQyxTQUFTLFNBQVMsVUFBVTtBQUU5RCxJQUFNLGlCQUFOLGNBQTZCLHdCQUFnQjtBQUFBLEVBQzNDLFNBQVM7QUFBQSxFQUNULFdBQVc7QUFBQSxFQUNYLGVBQWUsQ0FBQztBQUFBLEVBQ2hCLHFCQUFxQixvQkFBSSxJQUFJO0FBQUEsRUFDN0IsZUFBZTtBQUFBLEVBQ2YsUUFBUTtBQUFBLEVBQ1IsVUFBVTtBQUFBLEVBQ1YsYUFBYTtBQUFBLEVBQ2IsVUFBVTtBQUFBLEVBQ1Ysd0JBQXdCLG9CQUFJLElBQUk7QUFBQSxFQUNoQyxZQUFZLENBQUM7QUFBQSxFQUNiLGtCQUFrQixvQkFBSSxJQUFJO0FBQUEsRUFDMUIsdUJBQXVCLG9CQUFJLElBQUk7QUFBQSxFQUMvQixZQUFZLFlBQVksTUFBTSxZQUFZLElBQUk7QUFDNUMsVUFBTTtBQUNOLFNBQUssU0FBUyxJQUFJLElBQUksVUFBVTtBQUNoQyxTQUFLLE9BQU87QUFDWixTQUFLLGFBQWE7QUFDbEIsU0FBSyxLQUFLO0FBQ1YsU0FBSyxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyxNQUFNLEtBQUssS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQy9FLGVBQVcsUUFBUSwwQkFBMEI7QUFJM0MsV0FBSyxpQkFBaUIsTUFBTSxNQUFNO0FBQ2hDLGFBQUssc0JBQXNCLElBQUksSUFBSSxJQUFJO0FBQUEsTUFDekMsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUztBQUNkLGVBQVcsS0FBSyxLQUFLLGFBQWEsUUFBUSxHQUFHO0FBQzNDLFFBQUU7QUFBQSxJQUNKO0FBQ0EsUUFBSSxZQUFZLE1BQU07QUFDcEIsWUFBTSxJQUFJLElBQUksYUFBYSxRQUFXLE9BQU87QUFDN0MsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUdBLGVBQVc7QUFBQSxNQUNUO0FBQUEsSUFDRixLQUFLLEtBQUssV0FBVztBQUNuQixVQUFJLFFBQVEsZUFBZSxRQUFRO0FBQ2pDLGdCQUFRLGFBQWE7QUFDckIsWUFBSSxRQUFRLFFBQVE7QUFLbEIsb0JBQVUsTUFBTTtBQUVkLG9CQUFRLFNBQVM7QUFFakIsb0JBQVEsUUFBUSxJQUFJLFdBQVc7QUFJL0Isa0JBQU0sUUFBUSxJQUFJLGtCQUFVLFNBQVM7QUFBQSxjQUNuQyxTQUFTO0FBQUEsY0FDVCxZQUFZO0FBQUEsWUFDZCxDQUFDO0FBQ0Qsa0JBQU0sWUFBWSxDQUFDLEtBQUssSUFBSSxJQUFJO0FBQ2hDLGdCQUFJO0FBQ0Ysc0JBQVEsY0FBYyxLQUFLO0FBQUEsWUFDN0IsU0FBUyxNQUFNO0FBQ2Isa0JBQUksS0FBSyxXQUFXLFVBQVU7QUFDNUIscUJBQUssT0FBTyxZQUFZO0FBQUEsY0FDMUI7QUFBQSxZQUNGO0FBQUEsVUFDRixDQUFDO0FBQUEsUUFDSDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBR0EsY0FBVSxNQUFNO0FBSWQsWUFBTSx1QkFBdUIsS0FBSyxTQUFTO0FBQzNDLFVBQUksc0JBQXNCO0FBQ3hCLGFBQUssR0FBRyxhQUFhLGNBQWMsS0FBSyxHQUFHLGFBQWEsWUFBWSxPQUFPLGdCQUFjLENBQUMsV0FBVyxhQUFhLGFBQWEsU0FBUyxJQUFJLENBQUM7QUFBQSxNQUMvSTtBQUVBLFlBQU0sUUFBUSxJQUFJLGtCQUFVLFNBQVM7QUFBQSxRQUNuQyxTQUFTO0FBQUEsUUFDVCxZQUFZO0FBQUEsTUFDZCxDQUFDO0FBQ0QsWUFBTSxZQUFZLENBQUMsS0FBSyxFQUFFO0FBQzFCLFdBQUssY0FBYyxLQUFLO0FBR3hCLFVBQUksc0JBQXNCO0FBRXhCLGNBQU0sVUFBVSxLQUFLO0FBRXJCLGdCQUFRLGNBQWM7QUFFdEIsZ0JBQVEsU0FBUztBQUFBLE1BQ25CO0FBQUEsSUFDRixDQUFDO0FBQ0QsU0FBSyxjQUFjO0FBQUEsRUFDckI7QUFBQSxFQUNBLFFBQVE7QUFDTixRQUFJLEtBQUssV0FBVyxnQkFBZ0IsS0FBSyxXQUFXLFlBQVk7QUFDOUQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsU0FBSyxTQUFTO0FBQ2QsU0FBSyxPQUFPLElBQUk7QUFBQSxFQUNsQjtBQUFBO0FBQUEsRUFHQSxZQUFZLE1BQU07QUFDaEIsUUFBSSxLQUFLLFdBQVcsVUFBVTtBQUM1QixZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxVQUFNLGNBQWMsS0FBSyxtQkFBbUIsSUFBSSxJQUFJO0FBQ3BELFFBQUksZ0JBQWdCLFFBQVc7QUFDN0IsYUFBTztBQUFBLElBQ1Q7QUFDQSxVQUFNLGlCQUFpQixLQUFLLEdBQUcsYUFBYSxnQkFBZ0IsSUFBSSxJQUFJO0FBQ3BFLFFBQUksQ0FBQyxLQUFLLE9BQU8sSUFBSSxJQUFJLEtBQUssbUJBQW1CLFFBQVc7QUFDMUQsWUFBTSxJQUFJLGNBQWM7QUFBQSxJQUMxQjtBQUNBLFVBQU0sZUFBZSxJQUFJLHVCQUFlLE1BQU0sY0FBYztBQUM1RCxTQUFLLG1CQUFtQixJQUFJLE1BQU0sWUFBWTtBQUM5QyxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxrQkFBa0IsS0FBSztBQUNyQixVQUFNLFNBQVMsSUFBSTtBQUNuQixVQUFNLFlBQVksSUFBSTtBQUN0QixRQUFJLFVBQVUsT0FBTyxPQUFPLEtBQUssU0FBUyxJQUFJLElBQUksVUFBVTtBQUM1RCxRQUFJLEtBQUssV0FBVyxVQUFVO0FBQzVCLFlBQU0sSUFBSSx5QkFBeUI7QUFBQSxJQUNyQztBQUdBLFFBQUksQ0FBQyxTQUFTO0FBQ1osVUFBSSxDQUFDLFFBQVE7QUFFWCxrQkFBVSxJQUFJLG1CQUFXO0FBQUEsTUFDM0IsT0FBTztBQUNMLGtCQUFVLElBQUksbUJBQVc7QUFDekIsZ0JBQVEsU0FBUztBQUNqQixnQkFBUSxjQUFjLE9BQU87QUFBQSxNQUMvQjtBQUFBLElBQ0Y7QUFDQSxTQUFLLFVBQVUsS0FBSztBQUFBLE1BQ2xCO0FBQUEsTUFDQTtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxTQUFTO0FBQ1AsU0FBSyxXQUFXO0FBR2hCLFFBQUk7QUFDSixRQUFJO0FBQ0osV0FBTyxLQUFLLFVBQVUsU0FBUyxHQUFHO0FBQ2hDLFlBQU0sSUFBSSxLQUFLLFVBQVUsTUFBTTtBQUcvQixVQUFJLEtBQUssRUFBRSxRQUFRLGVBQWUsUUFBUTtBQUN4QyxrQkFBVSxFQUFFO0FBQ1osb0JBQVksRUFBRTtBQUNkO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFdBQVcsV0FBVztBQUN4QixVQUFJLENBQUMsUUFBUSxRQUFRO0FBR25CLGtCQUFVO0FBQUEsTUFDWixPQUFPO0FBQ0wsWUFBSTtBQUNKLFlBQUk7QUFDSixZQUFJO0FBQ0YsZ0JBQU0sU0FBUyxVQUFVO0FBQ3pCLGtCQUFRLGFBQWE7QUFDckIsa0JBQVEsU0FBUztBQUNqQixrQkFBUSxRQUFRO0FBR2hCLGNBQUksS0FBSyxXQUFXLFlBQVk7QUFDOUIsaUJBQUssU0FBUztBQUFBLFVBQ2hCO0FBQ0Esa0JBQVEsSUFBSSxrQkFBVSxXQUFXO0FBQUEsWUFDL0IsU0FBUztBQUFBLFlBQ1QsWUFBWTtBQUFBLFVBQ2QsQ0FBQztBQUFBLFFBQ0gsU0FBUyxLQUFLO0FBQ1osa0JBQVEsYUFBYTtBQUNyQixrQkFBUSxTQUFTO0FBQ2pCLGtCQUFRLFFBQVE7QUFHaEIsY0FBSSxLQUFLLFdBQVcsWUFBWTtBQUM5QixpQkFBSyxTQUFTO0FBQUEsVUFDaEI7QUFDQSxrQkFBUSxJQUFJLGtCQUFVLFNBQVM7QUFBQSxZQUM3QixTQUFTO0FBQUEsWUFDVCxZQUFZO0FBQUEsVUFDZCxDQUFDO0FBQ0QsMEJBQWdCLEtBQUssT0FBTyxLQUFLLE1BQU0sSUFBSSxJQUFJO0FBQUEsUUFDakQ7QUFDQSxZQUFJO0FBQ0YsZ0JBQU0sWUFBWSxDQUFDLEtBQUssSUFBSSxJQUFJO0FBQ2hDLGtCQUFRLGNBQWMsS0FBSztBQUFBLFFBQzdCLFNBQVMsTUFBTTtBQUNiLGNBQUksS0FBSyxXQUFXLFVBQVU7QUFDNUIsaUJBQUssT0FBTyxZQUFZO0FBQ3hCLDRCQUFnQjtBQUFBLFVBQ2xCO0FBQUEsUUFDRjtBQUdBLFlBQUksQ0FBQyxNQUFNLFVBQVU7QUFDbkIsY0FBSSxlQUFlO0FBQ2pCLDBCQUFjO0FBQUEsVUFDaEI7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUdBLGdCQUFVLEtBQUssT0FBTyxLQUFLLElBQUksQ0FBQztBQUNoQztBQUFBLElBQ0Y7QUFHQSxRQUFJLEtBQUssV0FBVyxZQUFZO0FBRTlCLFdBQUssY0FBYztBQUNuQixVQUFJLENBQUMsS0FBSyxPQUFPO0FBQ2YsY0FBTSxRQUFRLElBQUksa0JBQVUsVUFBVTtBQUN0QyxhQUFLLGNBQWMsS0FBSztBQUFBLE1BQzFCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLGdCQUFnQjtBQUNkLFNBQUssU0FBUztBQUtkLGNBQVUsTUFBTTtBQUNkLFlBQU07QUFBQSxRQUNKO0FBQUEsTUFDRixJQUFJLEtBQUssR0FBRztBQUNaLFlBQU0sTUFBTSxhQUFhLFFBQVEsSUFBSTtBQUNyQyxVQUFJLFFBQVEsSUFBSTtBQUNkLHFCQUFhLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDNUI7QUFBQSxJQU1GLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxTQUFTO0FBQ1AsUUFBSSxLQUFLLFdBQVcsVUFBVTtBQUM1QixZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyx5QkFBUTs7O0FDM1JmLElBQU0sVUFBVTtBQUNoQixJQUFNLGVBQU4sTUFBbUI7QUFBQTtBQUFBLEVBRWpCLE1BQU07QUFBQSxFQUNOLE9BQU87QUFDTCxRQUFJLEtBQUssT0FBTyxTQUFTO0FBQ3ZCLFlBQU0sSUFBSSxnQkFBZ0I7QUFBQSxJQUM1QjtBQUNBLFNBQUssT0FBTztBQUNaLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsWUFBWSxLQUFLO0FBQ2YsVUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLElBQUksS0FBSyxPQUFPLENBQUMsSUFBSTtBQUNuRCxRQUFJLFNBQVMsS0FBSyxLQUFLO0FBQ3JCLFdBQUssTUFBTSxRQUFRO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQ0Y7QUFDQSxJQUFPLHVCQUFROzs7QUNkZixJQUFNLGNBQU4sTUFBa0I7QUFBQSxFQUNoQixVQUFVO0FBQUEsRUFDVixVQUFVLElBQUksb0JBQVksSUFBSTtBQUFBLEVBQzlCLGFBQWEsb0JBQUksSUFBSTtBQUFBLEVBQ3JCLFlBQVksYUFBYSxNQUFNLFNBQVMsZUFBZTtBQUNyRCxTQUFLLGNBQWM7QUFDbkIsU0FBSyxlQUFlLGtCQUFrQixPQUFPLElBQUkscUJBQWEsSUFBSTtBQUNsRSxTQUFLLFVBQVU7QUFDZixTQUFLLE9BQU87QUFDWixTQUFLLFVBQVU7QUFDZixTQUFLLGdCQUFnQjtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLE9BQU8sS0FBSztBQUNWLFVBQU0sU0FBUyxLQUFLLFFBQVEsSUFBSSxHQUFHO0FBQ25DLFdBQU8sV0FBVyxTQUFZLGdCQUFnQixPQUFPLEdBQUcsSUFBSTtBQUFBLEVBQzlEO0FBQUE7QUFBQSxFQUdBLFdBQVcsT0FBTyxPQUFPLFdBQVc7QUFDbEMsUUFBSSxVQUFVLFVBQWEsVUFBVSxHQUFHO0FBQ3RDLGNBQVE7QUFBQSxJQUNWO0FBQ0EsVUFBTSxVQUFVLENBQUM7QUFDakIsZUFBVyxVQUFVLEtBQUssUUFBUSxPQUFPLE9BQU8sU0FBUyxHQUFHO0FBQzFELGNBQVEsS0FBSyxnQkFBZ0IsT0FBTyxHQUFHLENBQUM7QUFDeEMsVUFBSSxRQUFRLFVBQVUsT0FBTztBQUMzQjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsU0FBUyxLQUFLO0FBQ1osVUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJLEdBQUc7QUFDbkMsV0FBTyxXQUFXLFNBQVksZ0JBQWdCLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDaEU7QUFBQTtBQUFBLEVBR0EsYUFBYSxPQUFPLE9BQU8sV0FBVztBQUNwQyxRQUFJLFVBQVUsVUFBYSxVQUFVLEdBQUc7QUFDdEMsY0FBUTtBQUFBLElBQ1Y7QUFDQSxVQUFNLFVBQVUsQ0FBQztBQUNqQixlQUFXLFVBQVUsS0FBSyxRQUFRLE9BQU8sT0FBTyxTQUFTLEdBQUc7QUFDMUQsY0FBUSxLQUFLLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUMxQyxVQUFJLFFBQVEsVUFBVSxPQUFPO0FBQzNCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxjQUFjLE9BQU8sT0FBTyxXQUFXO0FBQ3JDLFFBQUksVUFBVSxVQUFhLFVBQVUsR0FBRztBQUN0QyxjQUFRO0FBQUEsSUFDVjtBQUNBLFVBQU0sVUFBVSxDQUFDO0FBQ2pCLGVBQVcsVUFBVSxLQUFLLFFBQVEsT0FBTyxPQUFPLFNBQVMsR0FBRztBQUMxRCxjQUFRLEtBQUssSUFBSSxrQkFBVSxnQkFBZ0IsT0FBTyxHQUFHLEdBQUcsZ0JBQWdCLE9BQU8sR0FBRyxHQUFHLGdCQUFnQixPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ25ILFVBQUksUUFBUSxVQUFVLE9BQU87QUFDM0I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFlBQVksV0FBVyxhQUFhLGFBQWE7QUFDL0MsUUFBSSxLQUFLLFlBQVksTUFBTTtBQUN6QixZQUFNLE1BQU0sbUJBQVcsS0FBSyxTQUFTLFVBQVUsS0FBSyxFQUFFO0FBQ3RELFVBQUksUUFBUSxRQUFXO0FBS3JCLGtCQUFVLE1BQU0sbUJBQVcsR0FBRztBQUFBLE1BQ2hDO0FBQUEsSUFDRjtBQUNBLFVBQU0sOEJBQThCLENBQUM7QUFDckMsUUFBSSxLQUFLLGlCQUFpQixRQUFRLFVBQVUsUUFBUSxRQUFXO0FBQzdELFVBQUlDLGNBQWE7QUFDakIsWUFBTSxxQkFBcUIsS0FBSyxhQUFhO0FBQzdDLFlBQU0sdUJBQXVCLE1BQU07QUFDakMsWUFBSUEsYUFBWTtBQUNkO0FBQUEsUUFDRjtBQUNBLFFBQUFBLGNBQWE7QUFDYixZQUFJLEtBQUssY0FBYztBQUNyQixlQUFLLGFBQWEsTUFBTTtBQUFBLFFBQzFCO0FBQUEsTUFDRjtBQUNBLGtDQUE0QixLQUFLLG9CQUFvQjtBQUNyRCxVQUFJLGFBQWE7QUFDZixvQkFBWSxLQUFLLG9CQUFvQjtBQUFBLE1BQ3ZDO0FBQ0EsZ0JBQVUsTUFBTSxLQUFLLGFBQWEsS0FBSztBQUl2QyxVQUFJLEtBQUssWUFBWSxNQUFNO0FBQ3pCLFlBQUksTUFBTSxRQUFRLEtBQUssT0FBTyxHQUFHO0FBQy9CLGdCQUFNLElBQUksTUFBTSx1RUFBdUU7QUFBQSxRQUN6RjtBQUNBLFlBQUksbUJBQW1CLEtBQUs7QUFDNUIsWUFBSSxTQUFTLFVBQVU7QUFDdkIsWUFBSTtBQUNKLFlBQUksSUFBSTtBQUNSLGVBQU8sS0FBSyxHQUFHO0FBQ2IsY0FBSSxPQUFPLFdBQVcsVUFBVTtBQUM5QixrQkFBTSxJQUFJLFVBQVU7QUFBQSxVQUN0QjtBQUNBLGNBQUksaUJBQWlCLFFBQVEsR0FBRztBQUNoQyxjQUFJLEtBQUssR0FBRztBQUNWLHlCQUFhLGlCQUFpQixNQUFNLEdBQUcsQ0FBQztBQUN4QywrQkFBbUIsaUJBQWlCLE1BQU0sSUFBSSxDQUFDO0FBQy9DLGdCQUFJLENBQUMsT0FBTyxPQUFPLFFBQVEsVUFBVSxHQUFHO0FBR3RDLHFCQUFPLGVBQWUsUUFBUSxZQUFZO0FBQUEsZ0JBQ3hDLGNBQWM7QUFBQSxnQkFDZCxZQUFZO0FBQUEsZ0JBQ1osVUFBVTtBQUFBLGdCQUNWLE9BQU8sQ0FBQztBQUFBLGNBQ1YsQ0FBQztBQUFBLFlBQ0g7QUFDQSxxQkFBUyxPQUFPLFVBQVU7QUFBQSxVQUM1QjtBQUFBLFFBQ0Y7QUFDQSxxQkFBYTtBQUliLGVBQU8sZUFBZSxRQUFRLFlBQVk7QUFBQSxVQUN4QyxjQUFjO0FBQUEsVUFDZCxZQUFZO0FBQUEsVUFDWixVQUFVO0FBQUEsVUFDVixPQUFPLFVBQVU7QUFBQSxRQUNuQixDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0YsV0FBVyxLQUFLLGlCQUFpQixRQUFRLE9BQU8sVUFBVSxRQUFRLFVBQVU7QUFDMUUsV0FBSyxhQUFhLFlBQVksVUFBVSxHQUFHO0FBQUEsSUFDN0M7QUFDQSxVQUFNLGlCQUFpQixLQUFLLFFBQVEsSUFBSSxXQUFXLFdBQVc7QUFDOUQsUUFBSSxhQUFhO0FBQ2pCLFVBQU0sc0JBQXNCLE1BQU07QUFDaEMsVUFBSSxZQUFZO0FBQ2Q7QUFBQSxNQUNGO0FBQ0EsbUJBQWE7QUFDYixVQUFJLGdCQUFnQjtBQUVsQixhQUFLLFlBQVksZ0JBQWdCLEtBQUs7QUFBQSxNQUN4QyxPQUFPO0FBRUwsYUFBSyxhQUFhLFVBQVUsR0FBRztBQUFBLE1BQ2pDO0FBQUEsSUFDRjtBQUNBLGdDQUE0QixLQUFLLG1CQUFtQjtBQUNwRCxRQUFJLGFBQWE7QUFDZixrQkFBWSxLQUFLLG1CQUFtQjtBQUFBLElBQ3RDO0FBR0EsUUFBSSxnQkFBZ0I7QUFDbEIsaUJBQVcsWUFBWSxLQUFLLFdBQVcsT0FBTyxHQUFHO0FBQy9DLGlCQUFTLGFBQWEsY0FBYztBQUFBLE1BQ3RDO0FBQUEsSUFDRjtBQUdBLFFBQUk7QUFDRixpQkFBVyxZQUFZLEtBQUssV0FBVyxPQUFPLEdBQUc7QUFDL0MsWUFBSSxTQUFTLGFBQWE7QUFDeEIsbUJBQVMsWUFBWSxTQUFTO0FBQUEsUUFDaEM7QUFBQSxNQUNGO0FBQUEsSUFDRixTQUFTLEtBQUs7QUFFWixVQUFJLElBQUksU0FBUyxtQkFBbUI7QUFDbEMsbUJBQVcsWUFBWSw2QkFBNkI7QUFDbEQsbUJBQVM7QUFBQSxRQUNYO0FBQUEsTUFDRjtBQUNBLFlBQU07QUFBQSxJQUNSO0FBQ0EsV0FBTyxVQUFVO0FBQUEsRUFDbkI7QUFBQTtBQUFBLEVBR0EsYUFBYSxLQUFLLGFBQWE7QUFDN0IsVUFBTSxpQkFBaUIsS0FBSyxRQUFRLE9BQU8sR0FBRztBQUM5QyxRQUFJLGFBQWE7QUFDZixpQkFBVyxVQUFVLGdCQUFnQjtBQUNuQyxvQkFBWSxLQUFLLE1BQU07QUFDckIsZUFBSyxZQUFZLFFBQVEsSUFBSTtBQUFBLFFBQy9CLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRjtBQUNBLGVBQVcsWUFBWSxLQUFLLFdBQVcsT0FBTyxHQUFHO0FBQy9DLGlCQUFXLFVBQVUsZ0JBQWdCO0FBQ25DLGlCQUFTLGFBQWEsTUFBTTtBQUFBLE1BQzlCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxhQUFhO0FBQ2pCLFVBQU0saUJBQWlCLEtBQUssUUFBUSxNQUFNO0FBQzFDLFFBQUksYUFBYTtBQUNmLGlCQUFXLFVBQVUsZ0JBQWdCO0FBQ25DLG9CQUFZLEtBQUssTUFBTTtBQUNyQixlQUFLLFlBQVksUUFBUSxJQUFJO0FBQUEsUUFDL0IsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGO0FBQ0EsZUFBVyxZQUFZLEtBQUssV0FBVyxPQUFPLEdBQUc7QUFDL0MsZUFBUyxRQUFRLE1BQU07QUFBQSxJQUN6QjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE1BQU0sT0FBTztBQUVYLFFBQUksVUFBVSxVQUFhLE1BQU0sVUFBVSxVQUFhLE1BQU0sVUFBVSxRQUFXO0FBQ2pGLGFBQU8sS0FBSyxRQUFRLEtBQUs7QUFBQSxJQUMzQjtBQUNBLFFBQUksUUFBUTtBQUdaLGVBQVcsVUFBVSxLQUFLLFFBQVEsT0FBTyxLQUFLLEdBQUc7QUFDL0MsZUFBUztBQUFBLElBQ1g7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxzQkFBUTs7O0FDalBmLElBQU0sa0JBQWtCLENBQUMsWUFBWSxTQUFTLFVBQVU7QUFDdEQsYUFBVyxnQkFBZ0I7QUFDM0IsUUFBTSx1QkFBdUIsV0FBVyxhQUFhLGFBQWEsTUFBTSxpQkFBZTtBQUNyRixXQUFPLFlBQVksV0FBVztBQUFBLEVBQ2hDLENBQUM7QUFDRCxNQUFJLHNCQUFzQjtBQUN4QixlQUFXLFVBQVU7QUFDckIsZUFBVyxhQUFhLGNBQWMsV0FBVyxhQUFhLFlBQVksT0FBTyxxQkFBbUI7QUFDbEcsYUFBTyxlQUFlO0FBQUEsSUFDeEIsQ0FBQztBQUNELFFBQUksUUFBUTtBQUNWLFlBQU0sUUFBUSxJQUFJLGtCQUFVLFNBQVM7QUFBQSxRQUNuQyxTQUFTO0FBQUEsUUFDVCxZQUFZO0FBQUEsTUFDZCxDQUFDO0FBQ0QsWUFBTSxZQUFZLENBQUM7QUFDbkIsaUJBQVcsY0FBYyxLQUFLO0FBQUEsSUFDaEM7QUFBQSxFQUNGLE9BQU87QUFDTCxjQUFVLE1BQU07QUFDZCxzQkFBZ0IsWUFBWSxNQUFNO0FBQUEsSUFDcEMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUNBLElBQU8sMEJBQVE7OztBQ25CZixJQUFNLHdDQUF3QyxjQUFZO0FBRXhELE1BQUk7QUFDSixNQUFJLFNBQVMsa0NBQWtDO0FBRTdDLGtCQUFjLFNBQVMsYUFBYSxhQUFhLFNBQVMsUUFBTTtBQUM5RCxhQUFPLEdBQUcsU0FBUztBQUFBLElBQ3JCLENBQUM7QUFBQSxFQUNIO0FBQ0EsTUFBSSxDQUFDLGFBQWE7QUFDaEIsVUFBTSxJQUFJLGtCQUFrQjtBQUFBLEVBQzlCO0FBR0EsTUFBSSxZQUFZLFdBQVcsVUFBVTtBQUNuQyxVQUFNLElBQUkseUJBQXlCO0FBQUEsRUFDckM7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLGNBQU4sY0FBMEIsd0JBQWdCO0FBQUEsRUFDeEMsZ0JBQWdCO0FBQUEsRUFDaEIsVUFBVTtBQUFBLEVBQ1YsbUNBQW1DO0FBQUEsRUFDbkMsWUFBWSxhQUFhO0FBQ3ZCLFVBQU07QUFDTixTQUFLLGVBQWU7QUFDcEIsU0FBSyxhQUFhLFlBQVksS0FBSyxJQUFJO0FBQ3ZDLFNBQUssT0FBTyxZQUFZO0FBQ3hCLFNBQUssVUFBVSxZQUFZO0FBQzNCLFNBQUssbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsTUFBTSxLQUFLLFlBQVksZ0JBQWdCLEtBQUssQ0FBQyxFQUFFLEtBQUssQ0FBQztBQUFBLEVBQ3hHO0FBQUE7QUFBQSxFQUdBLGtCQUFrQixNQUFNLFVBQVUsQ0FBQyxHQUFHO0FBQ3BDLFFBQUksU0FBUyxRQUFXO0FBQ3RCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLGNBQWMsc0NBQXNDLElBQUk7QUFDOUQsVUFBTSxVQUFVLFlBQVksUUFBUSxRQUFRLFlBQVksU0FBWSxRQUFRLFVBQVU7QUFDdEYsVUFBTSxnQkFBZ0IsWUFBWSxRQUFRLFFBQVEsa0JBQWtCLFNBQVksUUFBUSxnQkFBZ0I7QUFDeEcsUUFBSSxZQUFZLE1BQU07QUFDcEIsOEJBQWdCLE9BQU87QUFBQSxJQUN6QjtBQUNBLFFBQUksS0FBSyxhQUFhLGdCQUFnQixJQUFJLElBQUksR0FBRztBQUMvQyxZQUFNLElBQUksZ0JBQWdCO0FBQUEsSUFDNUI7QUFDQSxRQUFJLGtCQUFrQixZQUFZLE1BQU0sTUFBTSxRQUFRLE9BQU8sSUFBSTtBQUMvRCxZQUFNLElBQUksbUJBQW1CO0FBQUEsSUFDL0I7QUFHQSxVQUFNLG1CQUFtQixDQUFDLEdBQUcsS0FBSyxnQkFBZ0I7QUFDbEQsVUFBTSw4QkFBOEIsQ0FBQyxHQUFHLFlBQVksZ0JBQWdCO0FBQ3BFLFVBQU0saUJBQWlCLElBQUksb0JBQVksS0FBSyxjQUFjLE1BQU0sU0FBUyxhQUFhO0FBQ3RGLFNBQUssaUJBQWlCLE1BQU0sSUFBSTtBQUNoQyxTQUFLLGlCQUFpQixNQUFNO0FBQzVCLGdCQUFZLE9BQU8sSUFBSSxJQUFJO0FBQzNCLGdCQUFZLHFCQUFxQixJQUFJLGNBQWM7QUFDbkQsU0FBSyxhQUFhLGdCQUFnQixJQUFJLE1BQU0sY0FBYztBQUMxRCxnQkFBWSxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyxLQUFLLGdCQUFnQjtBQUM3RSxnQkFBWSxhQUFhLEtBQUssTUFBTTtBQUNsQyxxQkFBZSxVQUFVO0FBQ3pCLFdBQUssbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsZ0JBQWdCO0FBQ2pFLGtCQUFZLG1CQUFtQixJQUFJLDBCQUFrQixHQUFHLDJCQUEyQjtBQUNuRixrQkFBWSxPQUFPLE9BQU8sZUFBZSxJQUFJO0FBQzdDLFdBQUssYUFBYSxnQkFBZ0IsT0FBTyxlQUFlLElBQUk7QUFBQSxJQUM5RCxDQUFDO0FBQ0QsV0FBTyxZQUFZLFlBQVksSUFBSTtBQUFBLEVBQ3JDO0FBQUE7QUFBQSxFQUdBLGtCQUFrQixNQUFNO0FBQ3RCLFFBQUksU0FBUyxRQUFXO0FBQ3RCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLGNBQWMsc0NBQXNDLElBQUk7QUFHOUQsVUFBTSxRQUFRLEtBQUssYUFBYSxnQkFBZ0IsSUFBSSxJQUFJO0FBQ3hELFFBQUksVUFBVSxRQUFXO0FBQ3ZCLFlBQU0sSUFBSSxjQUFjO0FBQUEsSUFDMUI7QUFJQSxTQUFLLG1CQUFtQixJQUFJLDBCQUFrQixHQUFHLE1BQU0sS0FBSyxLQUFLLGdCQUFnQixFQUFFLE9BQU8scUJBQW1CO0FBQzNHLGFBQU8sb0JBQW9CO0FBQUEsSUFDN0IsQ0FBQyxDQUFDO0FBQ0YsZ0JBQVksbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsS0FBSyxnQkFBZ0I7QUFHN0UsVUFBTSxjQUFjLFlBQVksbUJBQW1CLElBQUksSUFBSTtBQUMzRCxRQUFJO0FBQ0osUUFBSSxhQUFhO0FBQ2YsdUJBQWlCLENBQUMsR0FBRyxZQUFZLFVBQVU7QUFDM0Msa0JBQVksYUFBYSxJQUFJLDBCQUFrQjtBQUFBLElBQ2pEO0FBQ0EsZ0JBQVksYUFBYSxLQUFLLE1BQU07QUFDbEMsWUFBTSxVQUFVO0FBQ2hCLFdBQUssYUFBYSxnQkFBZ0IsSUFBSSxNQUFNLE1BQU0sS0FBSztBQUN2RCxXQUFLLGlCQUFpQixNQUFNLE1BQU0sSUFBSTtBQUN0QyxrQkFBWSxpQkFBaUIsTUFBTSxNQUFNLElBQUk7QUFDN0MsV0FBSyxpQkFBaUIsTUFBTTtBQUM1QixVQUFJLGVBQWUsZ0JBQWdCO0FBQ2pDLG9CQUFZLGFBQWEsSUFBSSwwQkFBa0IsR0FBRyxjQUFjO0FBQUEsTUFDbEU7QUFBQSxJQUNGLENBQUM7QUFHRCxVQUFNLFVBQVU7QUFDaEIsU0FBSyxhQUFhLGdCQUFnQixPQUFPLElBQUk7QUFDN0MsZ0JBQVksbUJBQW1CLE9BQU8sSUFBSTtBQUFBLEVBQzVDO0FBQUEsRUFDQSxZQUFZLFlBQVksTUFBTSxTQUFTO0FBQ3JDLFdBQU8sU0FBUyxTQUFZLE9BQU87QUFDbkMsUUFBSSxTQUFTLGNBQWMsU0FBUyxlQUFlLFNBQVMsaUJBQWlCO0FBQzNFLFlBQU0sSUFBSSxVQUFVLG1CQUFtQixJQUFJO0FBQUEsSUFDN0M7QUFDQSxVQUFNLHlCQUF5QixLQUFLLGFBQWEsYUFBYSxLQUFLLGlCQUFlO0FBQ2hGLGFBQU8sWUFBWSxXQUFXLFlBQVksWUFBWSxTQUFTLG1CQUFtQixZQUFZLE9BQU87QUFBQSxJQUN2RyxDQUFDO0FBQ0QsUUFBSSx3QkFBd0I7QUFDMUIsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxLQUFLLGVBQWU7QUFDdEIsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxDQUFDLE1BQU0sUUFBUSxVQUFVLEdBQUc7QUFDOUIsbUJBQWEsQ0FBQyxVQUFVO0FBQUEsSUFDMUI7QUFDQSxRQUFJLFdBQVcsV0FBVyxLQUFLLFNBQVMsaUJBQWlCO0FBQ3ZELFlBQU0sSUFBSSxtQkFBbUI7QUFBQSxJQUMvQjtBQUNBLGVBQVcsYUFBYSxZQUFZO0FBQ2xDLFVBQUksQ0FBQyxLQUFLLGlCQUFpQixTQUFTLFNBQVMsR0FBRztBQUM5QyxjQUFNLElBQUksY0FBYywwQkFBMEIsWUFBWSxtQkFBbUI7QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFHQSxVQUFNLGFBQWEsU0FBUyxjQUFjO0FBRTFDLFFBQUksZUFBZSxhQUFhLGVBQWUsWUFBWSxlQUFlLFdBQVc7QUFDbkYsWUFBTSxJQUFJO0FBQUE7QUFBQSxRQUVWLElBQUksVUFBVTtBQUFBLE1BQThIO0FBQUEsSUFDOUk7QUFDQSxVQUFNLEtBQUssSUFBSSx1QkFBZSxZQUFZLE1BQU0sWUFBWSxJQUFJO0FBQ2hFLFNBQUssYUFBYSxhQUFhLEtBQUssRUFBRTtBQUN0QyxTQUFLLGFBQWEsb0JBQW9CO0FBRXRDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxRQUFRO0FBQ04sNEJBQWdCLElBQUk7QUFBQSxFQUN0QjtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxzQkFBUTs7O0FDektmLElBQU0sbUJBQU4sY0FBK0IsbUJBQVc7QUFBQSxFQUN4QyxrQkFBa0I7QUFBQSxFQUNsQixZQUFZO0FBQUEsRUFDWixLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLDJCQUFROzs7QUNQZixJQUFNLHdCQUFOLGNBQW9DLGtCQUFVO0FBQUEsRUFDNUMsWUFBWSxNQUFNLGFBQWEsQ0FBQyxHQUFHO0FBQ2pDLFVBQU0sSUFBSTtBQUNWLFNBQUssYUFBYSxXQUFXLGVBQWUsU0FBWSxXQUFXLGFBQWE7QUFDaEYsU0FBSyxhQUFhLFdBQVcsZUFBZSxTQUFZLFdBQVcsYUFBYTtBQUFBLEVBQ2xGO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLGdDQUFROzs7QUNMUixTQUFTLGFBQWEsTUFBTSxNQUFNO0FBQ3ZDLE1BQUksa0JBQWtCLE1BQU07QUFDMUIsV0FBTyxLQUFLLGFBQWEsSUFBSTtBQUFBLEVBQy9CO0FBQ0EsU0FBTyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLFVBQVEsS0FBSyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQ3pEOzs7QUNSQSxJQUFNLFdBQU4sTUFBZTtBQUFBLEVBQ2IsZUFBZSxDQUFDO0FBQUEsRUFDaEIsa0JBQWtCLG9CQUFJLElBQUk7QUFBQSxFQUMxQixjQUFjLENBQUM7QUFBQSxFQUNmLFlBQVksTUFBTSxTQUFTO0FBQ3pCLFNBQUssT0FBTztBQUNaLFNBQUssVUFBVTtBQUNmLFNBQUssc0JBQXNCLEtBQUssb0JBQW9CLEtBQUssSUFBSTtBQUFBLEVBQy9EO0FBQUEsRUFDQSxzQkFBc0I7QUFDcEIsY0FBVSxNQUFNO0FBQ2QsWUFBTSxVQUFVLEtBQUssYUFBYSxPQUFPLGlCQUFlLFlBQVksWUFBWSxZQUFZLFdBQVcsVUFBVTtBQUNqSCxZQUFNLFVBQVUsS0FBSyxhQUFhLE9BQU8saUJBQWUsQ0FBQyxZQUFZLFlBQVksWUFBWSxXQUFXLFVBQVU7QUFNbEgsWUFBTSxPQUFPLFFBQVEsS0FBSyxDQUFDLGFBQWEsTUFBTTtBQUM1QyxjQUFNLGFBQWEsUUFBUSxLQUFLLFdBQVMsRUFBRSxZQUFZLFNBQVMsY0FBYyxNQUFNLFNBQVMsZUFBZSxhQUFhLE1BQU0sUUFBUSxZQUFZLE1BQU0sRUFBRSxPQUFPLENBQUM7QUFDbkssWUFBSSxZQUFZO0FBQ2QsaUJBQU87QUFBQSxRQUNUO0FBT0EsY0FBTSxhQUFhLFFBQVEsTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLFdBQVMsYUFBYSxNQUFNLFFBQVEsWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDO0FBQzVHLGVBQU8sQ0FBQztBQUFBLE1BQ1YsQ0FBQztBQUNELFVBQUksTUFBTTtBQUNSLGFBQUssaUJBQWlCLFlBQVksS0FBSyxtQkFBbUI7QUFDMUQsYUFBSyxpQkFBaUIsU0FBUyxLQUFLLG1CQUFtQjtBQUN2RCxhQUFLLE9BQU87QUFBQSxNQUNkO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBQ0EsSUFBTyxtQkFBUTs7O0FDMUNSLFNBQVMsMEJBQTBCLGNBQWMsc0JBQXNCLFlBQVk7QUFDeEYsTUFBSSxlQUFlLHNCQUFzQjtBQUV2QyxVQUFNLElBQUksVUFBVSxHQUFHLFVBQVUsY0FBYyxvQkFBb0IsSUFBSSx5QkFBeUIsSUFBSSxhQUFhLFdBQVcsdUJBQTRCLFVBQVUsTUFBTSxTQUFTO0FBQUEsRUFDbkw7QUFDRjs7O0FDS0EsSUFBTSwyQkFBMkIsQ0FBQyxrQkFBa0IsTUFBTSxTQUFTO0FBS2pFLFFBQU0sUUFBUSxpQkFBaUIsSUFBSSxJQUFJLEtBQUssUUFBUSxRQUFRO0FBQzVELG1CQUFpQixJQUFJLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUM3QztBQUNBLElBQU0sNEJBQTRCLENBQUMsV0FBVyxNQUFNLGVBQWUsT0FBTztBQUN4RSxRQUFNLFVBQVUsY0FBYyxLQUFLLG1CQUFpQjtBQUNsRCxXQUFPLENBQUMsY0FBYyxXQUFXLENBQUMsY0FBYztBQUFBLEVBQ2xELENBQUM7QUFDRCxNQUFJLFNBQVM7QUFDWCxjQUFVLE1BQU0sMEJBQTBCLFdBQVcsTUFBTSxlQUFlLEVBQUUsQ0FBQztBQUM3RTtBQUFBLEVBQ0Y7QUFDQSxZQUFVLE9BQU8sSUFBSTtBQUNyQixLQUFHLElBQUk7QUFDVDtBQUdBLElBQU0saUJBQWlCLENBQUMsV0FBVyxrQkFBa0IsTUFBTSxTQUFTLE9BQU87QUFDekUsUUFBTSxlQUFlLE1BQU07QUFDekIsV0FBTyxJQUFJLFFBQVEsYUFBVztBQUM1QixZQUFNLEtBQUssVUFBVSxJQUFJLElBQUk7QUFDN0IsWUFBTSxhQUFhLE9BQU8sU0FBWSxHQUFHLFVBQVU7QUFDbkQsWUFBTSxhQUFhLFNBQU87QUFDeEIsWUFBSTtBQUNGLGNBQUksS0FBSztBQUNQLGVBQUcsR0FBRztBQUFBLFVBQ1IsT0FBTztBQUNMLGVBQUcsTUFBTSxVQUFVO0FBQUEsVUFDckI7QUFBQSxRQUNGLFVBQUU7QUFDQSxrQkFBUTtBQUFBLFFBQ1Y7QUFBQSxNQUNGO0FBQ0EsVUFBSTtBQUNGLGNBQU1DLE1BQUssVUFBVSxJQUFJLElBQUk7QUFDN0IsWUFBSUEsUUFBTyxRQUFXO0FBQ3BCLHFCQUFXLElBQUk7QUFDZjtBQUFBLFFBQ0Y7QUFHQSxjQUFNLGtCQUFrQkEsSUFBRyxZQUFZLE9BQU8sZ0JBQWM7QUFDMUQsaUJBQU8sQ0FBQyxXQUFXO0FBQUEsUUFDckIsQ0FBQztBQUlELG1CQUFXLGlCQUFpQixpQkFBaUI7QUFDM0MsY0FBSSxDQUFDLGNBQWMsZUFBZTtBQUNoQyxzQkFBVSxNQUFNO0FBQ2Qsb0JBQU0sUUFBUSxJQUFJLDhCQUFzQixpQkFBaUI7QUFBQSxnQkFDdkQsWUFBWTtBQUFBLGdCQUNaLFlBQVlBLElBQUc7QUFBQSxjQUNqQixDQUFDO0FBQ0QsNEJBQWMsY0FBYyxLQUFLO0FBQUEsWUFDbkMsQ0FBQztBQUFBLFVBQ0g7QUFBQSxRQUNGO0FBR0Esa0JBQVUsTUFBTTtBQUlkLGdCQUFNLFVBQVUsZ0JBQWdCLEtBQUssbUJBQWlCO0FBQ3BELG1CQUFPLENBQUMsY0FBYyxXQUFXLENBQUMsY0FBYztBQUFBLFVBQ2xELENBQUM7QUFJRCxjQUFJLFNBQVM7QUFDWCxzQkFBVSxNQUFNO0FBQ2Qsb0JBQU0sUUFBUSxJQUFJLDhCQUFzQixXQUFXO0FBQUEsZ0JBQ2pELFlBQVk7QUFBQSxnQkFDWixZQUFZQSxJQUFHO0FBQUEsY0FDakIsQ0FBQztBQUNELHNCQUFRLGNBQWMsS0FBSztBQUFBLFlBQzdCLENBQUM7QUFBQSxVQUNIO0FBR0Esb0NBQTBCLFdBQVcsTUFBTSxpQkFBaUIsVUFBVTtBQUFBLFFBQ3hFLENBQUM7QUFBQSxNQUNILFNBQVMsS0FBSztBQUNaLG1CQUFXLEdBQUc7QUFBQSxNQUNoQjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFDQSwyQkFBeUIsa0JBQWtCLE1BQU0sWUFBWTtBQUMvRDtBQUdBLElBQU0sOEJBQThCLENBQUMsWUFBWSxTQUFTLFNBQVMsT0FBTztBQUN4RSxhQUFXLG1DQUFtQztBQUM5QyxRQUFNLGFBQWEsV0FBVyxjQUFjLFdBQVc7QUFHdkQsUUFBTSxrQkFBa0IsV0FBVyxhQUFhLFlBQVksT0FBTyxtQkFBaUI7QUFDbEYsV0FBTyxlQUFlO0FBQUEsRUFDeEIsQ0FBQztBQUlELGFBQVcsaUJBQWlCLGlCQUFpQjtBQUMzQyxRQUFJLENBQUMsY0FBYyxXQUFXLENBQUMsY0FBYyxlQUFlO0FBQzFELGdCQUFVLE1BQU07QUFDZCxjQUFNLFFBQVEsSUFBSSw4QkFBc0IsaUJBQWlCO0FBQUEsVUFDdkQsWUFBWTtBQUFBLFVBQ1o7QUFBQSxRQUNGLENBQUM7QUFDRCxzQkFBYyxjQUFjLEtBQUs7QUFBQSxNQUNuQyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFJQSxZQUFVLE1BQU07QUFDZCxVQUFNLFVBQVUsZ0JBQWdCLEtBQUssbUJBQWlCO0FBQ3BELGFBQU8sQ0FBQyxjQUFjLFdBQVcsQ0FBQyxjQUFjO0FBQUEsSUFDbEQsQ0FBQztBQUdELFFBQUksU0FBUztBQUNYLGdCQUFVLE1BQU07QUFDZCxjQUFNLFFBQVEsSUFBSSw4QkFBc0IsV0FBVztBQUFBLFVBQ2pELFlBQVk7QUFBQSxVQUNaO0FBQUEsUUFDRixDQUFDO0FBQ0QsZ0JBQVEsY0FBYyxLQUFLO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFHQSxVQUFNLHNCQUFzQixNQUFNO0FBQ2hDLFlBQU0sV0FBVyxnQkFBZ0IsS0FBSyxtQkFBaUI7QUFDckQsZUFBTyxDQUFDLGNBQWMsV0FBVyxDQUFDLGNBQWM7QUFBQSxNQUNsRCxDQUFDO0FBQ0QsVUFBSSxVQUFVO0FBQ1osa0JBQVUsbUJBQW1CO0FBQzdCO0FBQUEsTUFDRjtBQUlBLGlCQUFXLGFBQWEsVUFBVTtBQUNsQyxpQkFBVyxVQUFVO0FBR3JCLFlBQU0sY0FBYyxXQUFXLFlBQVksTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEdBQUcsZUFBZTtBQUduRyxrQkFBWSxlQUFlO0FBSTNCLGNBQVEsU0FBUztBQUVqQixjQUFRLGFBQWE7QUFFckIsY0FBUSxjQUFjO0FBQ3RCLGtCQUFZLGFBQWEsS0FBSyxNQUFNO0FBQ2xDLG1CQUFXLGFBQWEsVUFBVTtBQUNsQyxtQkFBVyxVQUFVO0FBQUEsTUFDdkIsQ0FBQztBQUdELGtCQUFZLFNBQVM7QUFHckIsWUFBTSxRQUFRLElBQUksOEJBQXNCLGlCQUFpQjtBQUFBLFFBQ3ZELFlBQVk7QUFBQSxRQUNaO0FBQUEsTUFDRixDQUFDO0FBQ0QsVUFBSSxXQUFXO0FBQ2YsVUFBSTtBQUNGLGdCQUFRLGNBQWMsS0FBSztBQUFBLE1BQzdCLFNBQVMsTUFBTTtBQUNiLG1CQUFXO0FBQUEsTUFDYjtBQUNBLFlBQU0sa0JBQWtCLE1BQU07QUFFNUIsWUFBSSxZQUFZLFdBQVcsVUFBVTtBQUVuQyxzQkFBWSxTQUFTO0FBQ3JCLGNBQUksVUFBVTtBQUVaLHdCQUFZLE9BQU8sWUFBWTtBQUFBLFVBQ2pDO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFNQSxVQUFJLFVBQVU7QUFDWix3QkFBZ0I7QUFBQSxNQUNsQixPQUFPO0FBQ0wsa0JBQVUsZUFBZTtBQUFBLE1BQzNCO0FBQ0Esa0JBQVksc0JBQXNCLElBQUksU0FBUyxNQUFNO0FBQ25ELG1CQUFXLG1DQUFtQztBQUM5QyxtQkFBVyxjQUFjO0FBQUEsTUFHM0IsQ0FBQztBQUNELGtCQUFZLHNCQUFzQixJQUFJLFNBQVMsTUFBTTtBQUNuRCxtQkFBVyxtQ0FBbUM7QUFDOUMsbUJBQVcsY0FBYztBQUN6QixrQkFBVSxNQUFNO0FBRWQsa0JBQVEsY0FBYztBQUN0QixhQUFHLElBQUksV0FBVyxDQUFDO0FBQUEsUUFDckIsQ0FBQztBQUFBLE1BQ0gsQ0FBQztBQUNELGtCQUFZLHNCQUFzQixJQUFJLFlBQVksTUFBTTtBQUN0RCxtQkFBVyxtQ0FBbUM7QUFDOUMsbUJBQVcsY0FBYztBQUV6QixrQkFBVSxNQUFNO0FBRWQsa0JBQVEsY0FBYztBQUN0QixjQUFJLFdBQVcsZUFBZTtBQUM1QixlQUFHLElBQUksV0FBVyxDQUFDO0FBQUEsVUFDckIsT0FBTztBQUNMLGVBQUcsSUFBSTtBQUFBLFVBQ1Q7QUFBQSxRQUNGLENBQUM7QUFBQSxNQUNILENBQUM7QUFBQSxJQUNIO0FBQ0Esd0JBQW9CO0FBQUEsRUFDdEIsQ0FBQztBQUNIO0FBR0EsSUFBTSxlQUFlLENBQUMsV0FBVyxrQkFBa0IsTUFBTSxTQUFTLFNBQVMsT0FBTztBQUNoRixRQUFNLGFBQWEsTUFBTTtBQUN2QixXQUFPLElBQUksUUFBUSxhQUFXO0FBQzVCLFlBQU0sYUFBYSxTQUFPO0FBQ3hCLFlBQUk7QUFDRixjQUFJLEtBQUs7QUFHUCxlQUFHLEdBQUc7QUFBQSxVQUNSLE9BQU87QUFDTCxlQUFHLE1BQU0sVUFBVTtBQUFBLFVBQ3JCO0FBQUEsUUFDRixVQUFFO0FBQ0Esa0JBQVE7QUFBQSxRQUNWO0FBQUEsTUFDRjtBQUdBLFVBQUksS0FBSyxVQUFVLElBQUksSUFBSTtBQUMzQixVQUFJLE9BQU8sUUFBVztBQUVwQixhQUFLLElBQUksaUJBQVMsTUFBTSxDQUFDO0FBQ3pCLGtCQUFVLElBQUksTUFBTSxFQUFFO0FBQUEsTUFDeEI7QUFHQSxVQUFJLFlBQVksUUFBVztBQUN6QixrQkFBVSxHQUFHLFlBQVksSUFBSSxHQUFHLFVBQVU7QUFBQSxNQUM1QztBQUdBLFVBQUksR0FBRyxVQUFVLFNBQVM7QUFDeEIsZUFBTyxXQUFXLElBQUksYUFBYSxDQUFDO0FBQUEsTUFDdEM7QUFHQSxZQUFNLGFBQWEsSUFBSSxvQkFBWSxFQUFFO0FBR3JDLFVBQUksR0FBRyxVQUFVLFNBQVM7QUFFeEIsb0NBQTRCLFlBQVksU0FBUyxTQUFTLFNBQU87QUFDL0QscUJBQVcsR0FBRztBQUFBLFFBQ2hCLENBQUM7QUFBQSxNQUNILE9BQU87QUFDTCxtQkFBVyxJQUFJO0FBQUEsTUFDakI7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQ0EsMkJBQXlCLGtCQUFrQixNQUFNLFVBQVU7QUFDN0Q7QUFDQSxJQUFNLGFBQU4sTUFBaUI7QUFBQSxFQUNmLGFBQWEsb0JBQUksSUFBSTtBQUFBO0FBQUEsRUFFckIsb0JBQW9CLG9CQUFJLElBQUk7QUFBQTtBQUFBO0FBQUEsRUFHNUIsSUFBSSxPQUFPLFFBQVE7QUFDakIsOEJBQTBCLFVBQVUsUUFBUSxHQUFHLGdCQUFnQjtBQUMvRCxXQUFPLFlBQUksT0FBTyxNQUFNO0FBQUEsRUFDMUI7QUFBQTtBQUFBLEVBR0EsZUFBZSxNQUFNO0FBQ25CLDhCQUEwQixVQUFVLFFBQVEsR0FBRywyQkFBMkI7QUFDMUUsVUFBTSxVQUFVLElBQUkseUJBQWlCO0FBQ3JDLFlBQVEsU0FBUztBQUNqQixjQUFVLE1BQU07QUFDZCxxQkFBZSxLQUFLLFlBQVksS0FBSyxtQkFBbUIsTUFBTSxTQUFTLENBQUMsS0FBSyxlQUFlO0FBQzFGLFlBQUksS0FBSztBQUNQLGtCQUFRLFFBQVEsSUFBSSxhQUFhLElBQUksU0FBUyxJQUFJLElBQUk7QUFDdEQsa0JBQVEsYUFBYTtBQUNyQixnQkFBTSxRQUFRLElBQUksa0JBQVUsU0FBUztBQUFBLFlBQ25DLFNBQVM7QUFBQSxZQUNULFlBQVk7QUFBQSxVQUNkLENBQUM7QUFDRCxnQkFBTSxZQUFZLENBQUM7QUFDbkIsa0JBQVEsY0FBYyxLQUFLO0FBQzNCO0FBQUEsUUFDRjtBQUNBLGdCQUFRLFNBQVM7QUFDakIsZ0JBQVEsYUFBYTtBQUNyQixjQUFNLFNBQVMsSUFBSSw4QkFBc0IsV0FBVztBQUFBLFVBQ2xELFlBQVk7QUFBQSxVQUNaO0FBQUEsUUFDRixDQUFDO0FBQ0QsZ0JBQVEsY0FBYyxNQUFNO0FBQUEsTUFDOUIsQ0FBQztBQUFBLElBQ0gsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBTSxTQUFTO0FBQ2xCLDhCQUEwQixVQUFVLFFBQVEsR0FBRyxpQkFBaUI7QUFDaEUsUUFBSSxVQUFVLFNBQVMsS0FBSyxZQUFZLFFBQVc7QUFHakQsZ0JBQVUscUJBQWEsU0FBUyxrQkFBa0I7QUFBQSxJQUNwRDtBQUNBLFFBQUksWUFBWSxHQUFHO0FBQ2pCLFlBQU0sSUFBSSxVQUFVLDhCQUE4QjtBQUFBLElBQ3BEO0FBQ0EsVUFBTSxVQUFVLElBQUkseUJBQWlCO0FBQ3JDLFlBQVEsU0FBUztBQUNqQixjQUFVLE1BQU07QUFDZCxtQkFBYSxLQUFLLFlBQVksS0FBSyxtQkFBbUIsTUFBTSxTQUFTLFNBQVMsQ0FBQyxLQUFLLGVBQWU7QUFDakcsWUFBSSxLQUFLO0FBQ1Asa0JBQVEsU0FBUztBQUNqQixrQkFBUSxhQUFhO0FBQ3JCLGtCQUFRLFFBQVEsSUFBSSxhQUFhLElBQUksU0FBUyxJQUFJLElBQUk7QUFDdEQsZ0JBQU0sUUFBUSxJQUFJLGtCQUFVLFNBQVM7QUFBQSxZQUNuQyxTQUFTO0FBQUEsWUFDVCxZQUFZO0FBQUEsVUFDZCxDQUFDO0FBQ0QsZ0JBQU0sWUFBWSxDQUFDO0FBQ25CLGtCQUFRLGNBQWMsS0FBSztBQUMzQjtBQUFBLFFBQ0Y7QUFDQSxnQkFBUSxTQUFTO0FBQ2pCLGdCQUFRLGFBQWE7QUFDckIsY0FBTSxTQUFTLElBQUksa0JBQVUsU0FBUztBQUN0QyxlQUFPLFlBQVksQ0FBQztBQUNwQixnQkFBUSxjQUFjLE1BQU07QUFBQSxNQUM5QixDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsWUFBWTtBQUNWLFdBQU8sUUFBUSxRQUFRLE1BQU0sS0FBSyxLQUFLLFdBQVcsUUFBUSxHQUFHLENBQUMsQ0FBQyxNQUFNLFFBQVEsTUFBTTtBQUNqRixZQUFNLGdDQUFnQyxTQUFTLFlBQVksS0FBSyxnQkFBYyxXQUFXLGdDQUFnQztBQUl6SCxZQUFNLFVBQVUsZ0NBQWdDLDhCQUE4QixjQUFjLFNBQVM7QUFDckcsYUFBTztBQUFBLFFBQ0w7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLElBQ0YsQ0FBQyxFQUFFLE9BQU8sQ0FBQztBQUFBLE1BQ1Q7QUFBQSxJQUNGLE1BQU07QUFJSixhQUFPLFVBQVU7QUFBQSxJQUNuQixDQUFDLENBQUM7QUFBQSxFQUNKO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLHFCQUFROzs7QUNwWmYsSUFBTSxnQkFBZ0IsSUFBSSxtQkFBVzs7O0FDRXJDO0FBQ0E7QUFDQTtBQUVBO0FBSU8sSUFBTSxjQUFOLE1BQW1DO0FBQUEsRUFDL0IsUUFBUSxvQkFBSSxJQUFvQjtBQUFBLEVBQ3pDLE9BQU87QUFBQSxFQUVQLE1BQU0sUUFBMkI7QUFDL0IsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzlCO0FBQUEsRUFDQSxNQUFNLEtBQUssTUFBK0I7QUFDeEMsV0FBTyxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFBQSxFQUNqQztBQUFBLEVBQ0EsTUFBTSxNQUFNLE1BQWMsTUFBNkI7QUFDckQsUUFBSSxLQUFLLEtBQU0sT0FBTSxJQUFJLE1BQU0sU0FBUztBQUN4QyxTQUFLLE1BQU0sSUFBSSxNQUFNLElBQUk7QUFBQSxFQUMzQjtBQUFBLEVBQ0EsTUFBTSxPQUFPLE1BQTZCO0FBQ3hDLFNBQUssTUFBTSxPQUFPLElBQUk7QUFBQSxFQUN4QjtBQUNGO0FBOERPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDbEIsTUFBTSxJQUFJLG1CQUFXO0FBQUEsRUFDckIsUUFBUSxJQUFJLFlBQVk7QUFBQSxFQUN4QixTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFFUCxTQUF1QjtBQUNyQixXQUFPLEVBQUUsS0FBSyxLQUFLLEtBQUssVUFBVSxxQkFBYSxNQUFNLE1BQU8sS0FBSyxVQUFVLEdBQUksT0FBTyxLQUFLLE9BQU8sTUFBTSxLQUFLLEtBQUs7QUFBQSxFQUNwSDtBQUFBLEVBRUEsT0FBeUI7QUFDdkIsV0FBTyxRQUFRLEtBQUssVUFBVSxVQUFVLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFBQSxFQUM3RDtBQUNGOzs7QXREckZBLElBQU0sUUFBUSxnQkFBZ0IsRUFBRSxPQUFPLFFBQVEsTUFBTSxDQUFDLEVBQUUsT0FBTyxhQUFhLEVBQUU7QUFDOUUsSUFBTSxTQUFTLElBQUksT0FBTztBQUMxQixJQUFJO0FBRUosU0FBUyxJQUFJLE1BQWtCO0FBQzdCLFVBQVEsT0FBTyxNQUFNLEdBQUcsS0FBSyxVQUFVLElBQUksQ0FBQztBQUFBLENBQUk7QUFDbEQ7QUFFQSxTQUFTLE9BQU8sRUFBRSxNQUFNLE9BQU8sUUFBUSxVQUFVLEtBQUssR0FBaUI7QUFDckUsUUFBTSxLQUFLLEtBQUssT0FBTyxLQUFLO0FBQzVCLFFBQU0sT0FBTyxNQUFNLEtBQUssTUFBTSxJQUFJLEdBQUcsSUFBSSxLQUFLLFFBQVEsTUFBTSxDQUFDO0FBQzdELFFBQU0sT0FBTyxPQUFPLE1BQU0sU0FBUyxJQUFJLENBQUMsUUFBYyxLQUFLLFNBQVMsR0FBRyxDQUFDLEdBQUcsRUFBRTtBQUM3RSxRQUFNLFFBQVEsT0FBTyxDQUFDLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxRQUFjLEtBQUssUUFBUSxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsR0FBRyxhQUFhLENBQUMsSUFBSSxDQUFDO0FBQ3pHLFFBQU0sVUFBVSxDQUFDLEdBQUcsT0FBTyxHQUFJLE9BQU8sQ0FBQyxXQUFXLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFFO0FBQ3JFLFNBQU8sSUFBSSxDQUFDLE1BQU0sTUFBTSxJQUFJLEdBQUcsR0FBRyxRQUFRLElBQUksQ0FBQyxRQUFRLE1BQU0sUUFBUSxHQUFHLENBQUMsQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQ3ZGO0FBRUEsZUFBZSxPQUF1QjtBQUNwQyxRQUFNLFVBQVUsVUFBVSxPQUFPO0FBQ2pDLE1BQUksT0FBTyxNQUFNLFFBQVEsS0FBSztBQUM5QixTQUFPLENBQUMsS0FBSyxNQUFNO0FBQ2pCLFFBQUksRUFBRSxLQUFLLEtBQUssTUFBb0IsQ0FBQztBQUNyQyxVQUFNLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFDOUIsV0FBTyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFlLENBQUM7QUFBQSxFQUM1RDtBQUNBLFNBQU8sS0FBSztBQUNkO0FBRUEsZUFBZSxLQUFLLEVBQUUsTUFBTSxHQUFHQyxPQUFNLEdBQXdCO0FBQzNELFVBQVEsTUFBTTtBQUFBLElBQ1osS0FBSztBQUNILGFBQU8sT0FBT0EsTUFBSztBQUFBLElBQ3JCLEtBQUs7QUFDSCxhQUFPLFNBQVNBLE9BQU07QUFDdEIsYUFBTyxPQUFPQSxPQUFNLFFBQVE7QUFDNUIsVUFBSUEsT0FBTSxRQUFTLFFBQU8sTUFBTSxJQUFLLE9BQU8sSUFBSSxZQUFxQztBQUNyRixnQkFBVSxPQUFPLE1BQU0saUVBQThCLFFBQVEsS0FBSyxVQUFVQSxPQUFNLFFBQVEsTUFBTSxPQUFPLE9BQU8sQ0FBQztBQUMvRyxhQUFPLEVBQUUsUUFBUSxRQUFRLFFBQVEsUUFBUSxRQUFRLE9BQU87QUFBQSxJQUMxRCxLQUFLLFVBQVU7QUFDYixZQUFNLFNBQVMsT0FBTyxPQUFPLFlBQUk7QUFDakMsWUFBTSxLQUFLLE9BQU8sS0FBSyxDQUFDQyxXQUFVQSxPQUFNLFNBQVNELE9BQU0sSUFBSTtBQUMzRCxjQUFRLE1BQU0sUUFBUSxPQUFPLEVBQUUsT0FBT0EsT0FBTSxPQUFPLEtBQUtBLE9BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxLQUFLLElBQUksS0FBSyxJQUFJQSxPQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRztBQUFBLElBQ2hIO0FBQUEsSUFDQSxLQUFLO0FBQ0gsYUFBTyxFQUFFLEdBQUksTUFBTSxLQUFLLEdBQUksU0FBUyxRQUFRLFFBQVEsR0FBRyxRQUFRLFFBQVEsT0FBTztBQUFBLElBQ2pGO0FBQ0UsWUFBTSxJQUFJLE1BQU0sdUJBQXVCLElBQUksRUFBRTtBQUFBLEVBQ2pEO0FBQ0Y7QUFFQSxTQUFTLE9BQU8sTUFBTSxNQUFNLEtBQUssR0FBRyxDQUFDLEtBQUssTUFBTSxPQUFPLE1BQU0sTUFBTSxLQUFLLEdBQUc7QUFDekUsTUFBSTtBQUNGLFFBQUksRUFBRSxNQUFNLE1BQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLENBQUMsRUFBRSxDQUFDO0FBQUEsRUFDbEQsU0FBUyxLQUFLO0FBQ1osUUFBSSxlQUFlLFFBQVMsS0FBSSxFQUFFLFNBQVMsRUFBRSxNQUFNLElBQUksTUFBTSxPQUFPLElBQUksTUFBTSxFQUFFLENBQUM7QUFBQSxRQUM1RSxLQUFJLEVBQUUsUUFBUSxPQUFRLElBQWMsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUNuRDtBQUNGOyIsCiAgIm5hbWVzIjogWyJzYWlkIiwgImdpdmVuIiwgIm1hZGUiLCAicGFydCIsICJzYWlkIiwgImxpbmVzIiwgImxpbmVzIiwgInNhaWQiLCAidGV4dCIsICJzYWlkIiwgImxpbmVzIiwgImRiIiwgImxpbmVzIiwgIndyaXRlIiwgImRvbmUiLCAibGluZXMiLCAibGluZXMiLCAiZGV2aWNlIiwgImpvdXJuYWwiLCAiYWxsIiwgImFmdGVyIiwgImpvdXJuYWwiLCAiYW5zd2VyIiwgInNhaWQiLCAibmV0T2YiLCAicGFydCIsICJ3ZWVrZGF5IiwgImxpbmVzIiwgInBhcnQiLCAibGluZXMiLCAiYWZ0ZXIiLCAiZG9uZSIsICJhZnRlciIsICJwYXJ0IiwgImNhbGxiYWNrIiwgImN1cnJlbnQiLCAicGFydCIsICJwYXJ0IiwgImNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbiIsICJyb2xsZWRCYWNrIiwgImRiIiwgImdpdmVuIiwgInNoYXBlIl0KfQo=
