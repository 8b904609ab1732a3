import assert from "node:assert/strict";
import { test } from "node:test";
import { genesis, link } from "../kit/kernel/entry.ts";
import { Refused } from "../kit/refusal.ts";
import { Journal, JournalTaken } from "../till/journal.ts";
import { Device, MemoryShelf, Upstream, note, round } from "./journal_world.ts";
import { IDBFactory } from "fake-indexeddb";

async function sellMany(journal: Journal, many: number, from = 1): Promise<void> {
  for (let n = from; n < from + many; n += 1) await note(journal, `n${n}`);
}

async function chainHolds(journal: Journal, origin: string): Promise<void> {
  const head = journal.head(origin)!;
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
  device.wallMs = 0; // the device boots in 1970
  const second = await device.open();
  assert.equal(second.origin, origin);
  assert.equal(second.waiting(), 3);
  await note(second, "n4");
  await chainHolds(second, origin);
  const stamps = (await second.lines(origin, 1, 4)).map((line) => JSON.parse(line.text)).map((entry) => [entry.ms, entry.tick ?? 0]);
  assert.deepEqual(stamps, [...stamps].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!));
});

test("journal: every write asks for a strict transaction", async () => {
  const device = new Device();
  const journal = await device.open();
  const asked: unknown[] = [];
  const proto = Object.getPrototypeOf((journal as unknown as { db: IDBDatabase }).db);
  const real = proto.transaction;
  proto.transaction = function (...given: [string, IDBTransactionMode, object]) {
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
  assert.ok(asked.every((one) => (one as { durability?: string }).durability === "strict"));
});

test("journal: a refusal or a full disk leaves nothing behind", async () => {
  const journal = await new Device().open();
  await assert.rejects(
    journal.append({ actor: "p1", key: "k" }, () => {
      throw new Refused("till.no_shift");
    }),
    Refused,
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
  const notes = Array.from({ length: 1_203 }, (_, n) => `n${n + 1}`);
  for (let n = 0; n < notes.length; n += 100) await note(journal, notes.slice(n, n + 100));
  for (let lasts = 1; lasts < 5; lasts += 1) {
    upstream.lasts = lasts;
    await round(journal, upstream).catch(() => undefined);
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
});

test("journal: cleared storage begins a new incarnation and loses nothing that was copied", async () => {
  const device = new Device();
  const journal = await device.open();
  const upstream = new Upstream();
  await sellMany(journal, 60);
  await round(journal, upstream);
  await sellMany(journal, 70, 61);
  await journal.copied();
  device.idb = new IDBFactory(); // the database is gone, the files are not
  const healed = await device.open();
  assert.notEqual(healed.origin, journal.origin);
  assert.equal(healed.head(journal.origin)!.state, "closed");
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
  const old = await back.open(); // knows three of five
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
  device.shelf.files.set(second!, device.shelf.files.get(second!)!.slice(0, -20));
  const texts = device.shelf.files.get(first!)!.split("\n");
  device.shelf.files.set(first!, [...texts.slice(0, 40), texts[40]!.replace("uji", "ujo"), ...texts.slice(41)].join("\n"));
  device.idb = new IDBFactory();
  const healed = await device.open();
  assert.equal(healed.waiting(), healed.healed);
  assert.ok(healed.healed >= 39);
});

test("journal: what a killed write left on the shelf is cleared away, and nothing else", async () => {
  const device = new Device();
  const journal = await device.open();
  await note(journal, "x");
  await journal.copied();
  const left = `${[...device.shelf.files.keys()][0]!}.crswap`;
  for (const name of [left, "paired.json.crswap", "paired.json"]) device.shelf.files.set(name, "half");
  await note(journal, "y");
  await journal.copied();
  assert.deepEqual([...device.shelf.files.keys()].filter((name) => device.shelf.files.get(name) === "half"), ["paired.json.crswap", "paired.json"]);
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
  upstream.chains.get(journal.origin)!.push('{"lost":"tail"}');
  const origin = journal.origin;
  await round(journal, upstream);
  assert.notEqual(journal.origin, origin);
  assert.equal(journal.waiting(), 0);
  await note(journal, "n3");
  await round(journal, upstream);
  assert.equal(upstream.chains.get(journal.origin)!.length, 1);
});

test("journal: two devices that are one copy part ways, and each sale counts once", async () => {
  const device = new Device();
  const journal = await device.open();
  const upstream = new Upstream();
  await sellMany(journal, 4);
  await round(journal, upstream);
  const origin = journal.origin;
  const theirs = JSON.parse(upstream.chains.get(origin)![3]!);
  upstream.chains.get(origin)!.push(JSON.stringify({ ...theirs, seq: 5, body: { ...theirs.body, note: "clone" } }));
  await sellMany(journal, 3, 5);
  const done = await round(journal, upstream);
  assert.equal(done.again, 3);
  assert.deepEqual(upstream.all().map((one) => one.note), ["n1", "n2", "n3", "n4", "clone", "n5", "n6", "n7"]);
  const again = await journal.lines(journal.origin, 1, 3);
  for (const [place, line] of again.entries()) {
    const entry = JSON.parse(line.text);
    assert.equal(entry.cause, `${origin}/${5 + place}`);
    assert.equal(entry.body.shift, `${journal.origin}.${place + 1}`); // the id minted in it is minted anew
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
  const texts = [...other.chains.get(journal.origin)!];
  upstream.chains.set(journal.origin, [...texts.slice(0, 9), JSON.stringify({ ...JSON.parse(texts[9]!), actor: "x" })]);
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
  const stop = journal.watch(() => (changes += 1));
  await note(journal, "n3");
  assert.deepEqual([journal.waiting(), journal.waiting("till.cash_moved"), journal.waiting("till.sale_completed")], [1, 1, 0]);
  assert.equal(changes, 1);
  stop();
  await note(journal, "n4");
  assert.equal(changes, 1);
  assert.equal(journal.safetyOf(journal.origin, 3), "saved");
});
