/** Databases that a browser threw away, with nobody on the line: each lies twice, and what is taken back is gone from both. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBDatabase as FDBDatabase, IDBFactory } from "fake-indexeddb";
import { type Engine, openEngine } from "../till/engine.ts";
import { Notes } from "../till/kept.ts";
import { atWork, mind, move, moves, waiting } from "./engine_shop.ts";
import { type Clock, type Tablet, until } from "./engine_world.ts";
import { MemoryShelf } from "./journal_world.ts";

const TILL = "lancar-till";
const ROWS = "lancar-rows";
const JOURNAL = "";
const GOODS = 1_200;
/** Longer than a copy of the rows waits. */
const COPIED_MS = 60_000;

/** A till with goods, whose node went away, and that has written some entries since. */
async function aloneAtWork(): Promise<{ clock: Clock; tablet: Tablet; engine: Engine }> {
  const { clock, node, tablet, engine } = await atWork();
  node.pageRows = 700; // a large page and a small one
  for (let n = 0; n < GOODS; n += 1) node.put("stock_on_hand", 2, ["b1", `sku${n}`, n, 0, 1]);
  node.say("moved", { rx: node.rx, views: ["stock_on_hand"] });
  await until(clock, () => [...engine.tables.all("stock_on_hand")].length === GOODS);
  await clock.pass(COPIED_MS);
  node.stop();
  await engine.enter("p1", "4826"); // the verifier of the PIN is made behind the first picture: now it is there
  for (let n = 0; n < 3; n += 1) await move(engine, `n${n}`);
  return { clock, tablet, engine };
}

/** The browser is killed, loses these, and starts again with nobody on the line. */
async function againWithout(tablet: Tablet, ...drawers: string[]): Promise<Engine> {
  tablet.locks.free();
  tablet.lose(...drawers);
  return openEngine(tablet.world(), mind);
}

function holdsAll(engine: Engine): void {
  const { stage, person, till, whole } = engine.state.value;
  assert.deepEqual({ stage, person, till, whole }, { stage: "ready", person: "p1", till: "K1", whole: true });
  assert.deepEqual([engine.people().map((one) => one.name), waiting(engine), moves(engine)], [["Budi"], 3, 3]);
  assert.deepEqual([...engine.tables.all("stock_on_hand")].length, GOODS);
}

for (const [lost, name] of [
  [[JOURNAL], "the journal's drawer"],
  [[ROWS], "the drawer of goods and people"],
  [[TILL], "the drawer of notes"],
  [[TILL, ROWS], "both drawers beside the journal"],
  [[JOURNAL, ROWS], "the journal and the goods"],
  [[JOURNAL, TILL], "the journal and the notes"],
] as const) {
  test(`healing: with ${name} gone the till stands as it was, takes the PIN, sells, and sends all of it once`, async () => {
    const { clock, tablet } = await aloneAtWork();
    const again = await againWithout(tablet, ...lost);
    holdsAll(again);
    await again.leave();
    await assert.rejects(again.enter("p1", "0000"), { code: "auth.wrong_pin" });
    await again.enter("p1", "4826");
    await move(again, "n3");
    tablet.node.reachable = true;
    await until(clock, () => waiting(again) === 0);
    assert.deepEqual(tablet.node.chains.all().map((one) => one.note).sort(), ["n0", "n1", "n2", "n3"]);
    await again.close();
    // what was lost is there anew: the others may go now
    const others = [JOURNAL, ROWS, TILL].filter((one) => !(lost as readonly string[]).includes(one));
    tablet.node.stop();
    const third = await againWithout(tablet, ...others);
    assert.deepEqual([third.state.value.stage, third.people().length], ["ready", 1]);
    await third.leave();
    await third.enter("p1", "4826");
    await third.close();
  });
}

test("healing: with every database gone who stands there sells on, and a PIN waits for the node, for no file knows anything of it", async () => {
  const { clock, tablet } = await aloneAtWork();
  for (const shelf of [tablet.shelf, tablet.copies]) {
    for (const text of shelf.files.values()) assert.doesNotMatch(text, /"(salt|iterations|pinVersion)"/);
  }
  const again = await againWithout(tablet, JOURNAL, ROWS, TILL);
  holdsAll(again);
  await move(again, "n3");
  await again.leave();
  await assert.rejects(again.enter("p1", "4826"), { code: "auth.pin_not_known_here" });
  tablet.node.reachable = true;
  await until(clock, () => waiting(again) === 0);
  assert.deepEqual(tablet.node.chains.all().map((one) => one.note).sort(), ["n0", "n1", "n2", "n3"]);
  await again.enter("p1", "4826");
  await again.close();
});

test("healing: databases that the browser closed under the till are opened anew: what is done then is kept once, the person stays", async () => {
  const { clock, tablet, engine } = await aloneAtWork();
  tablet.slam();
  for (let n = 3; n < 6; n += 1) await move(engine, `n${n}`, `k${n}`);
  tablet.slam();
  assert.deepEqual((await move(engine, "n5", "k5") as { repeated: boolean }).repeated, true, "verified, and not done again");
  assert.deepEqual([engine.state.value.person, engine.state.value.trouble, waiting(engine), moves(engine)], ["p1", "", 6, 6]);
  tablet.node.reachable = true;
  await until(clock, () => waiting(engine) === 0);
  assert.deepEqual(tablet.node.chains.all().map((one) => one.note), ["n0", "n1", "n2", "n3", "n4", "n5"]);
  await engine.leave();
  tablet.slam();
  await engine.enter("p1", "4826");
  await engine.close();
});

test("healing: databases that the browser closed while nobody touched the till are opened anew by its round, and it goes on sending", async () => {
  const { clock, tablet, engine } = await aloneAtWork();
  tablet.slam();
  tablet.node.reachable = true;
  tablet.wakeUp();
  await until(clock, () => waiting(engine) === 0);
  assert.deepEqual(tablet.node.chains.all().map((one) => one.note), ["n0", "n1", "n2"]);
  assert.equal(engine.state.value.trouble, "");
  await engine.close();
});

test("healing: databases that cannot be opened anew at once are asked for until they can, and what waits is sent, though nobody sells", async () => {
  const { clock, tablet, engine } = await aloneAtWork();
  const proto = IDBFactory.prototype as unknown as { open: (...given: unknown[]) => unknown };
  const real = proto.open;
  let asked = 0;
  proto.open = () => {
    asked += 1;
    throw new DOMException("the browser is busy", "UnknownError");
  };
  tablet.slam();
  tablet.node.reachable = true;
  tablet.wakeUp();
  try {
    await until(clock, () => asked > 3);
    assert.equal(waiting(engine), 3);
  } finally {
    proto.open = real;
  }
  await until(clock, () => waiting(engine) === 0);
  assert.deepEqual(tablet.node.chains.all().map((one) => one.note), ["n0", "n1", "n2"]);
  assert.equal(engine.state.value.trouble, "");
  await engine.close();
});

test("healing: what another tab took, or the till itself closed, is not opened anew by what was still under way", async () => {
  const { clock, tablet, engine } = await aloneAtWork();
  const second = await openEngine(tablet.world(), mind);
  tablet.slam();
  const underWay = move(engine, "n3", "k3").catch(() => undefined);
  const taken = second.takeOver();
  tablet.wakeUp();
  await Promise.all([underWay, taken]);
  await clock.pass(10_000);
  assert.deepEqual([engine.state.value.stage, second.state.value.stage], ["elsewhere", "ready"]);
  await assert.rejects(move(engine, "n4"), { code: "auth.no_token" });
  await second.enter("p1", "4826");
  await move(second, "n5");
  tablet.slam();
  const late = move(second, "n6").catch(() => undefined);
  await second.close();
  await late;
  await clock.pass(10_000);
  await assert.rejects(move(second, "n7"), { code: "auth.no_token" });
  await engine.close();
});

test("healing: a disk that takes nothing more is said to who sells, holds nothing half, and forgives as soon as there is room", async () => {
  const { engine } = await aloneAtWork();
  const proto = FDBDatabase.prototype as unknown as { transaction: (...given: unknown[]) => unknown };
  const real = proto.transaction;
  proto.transaction = function (...given) {
    if (given[1] === "readwrite") throw new DOMException("no room", "QuotaExceededError");
    return real.apply(this, given);
  };
  try {
    await assert.rejects(move(engine, "n3"), { code: "store.io_error" });
  } finally {
    proto.transaction = real;
  }
  assert.match(engine.state.value.trouble, /no room/);
  assert.deepEqual([waiting(engine), moves(engine)], [3, 3]);
  await move(engine, "n3");
  assert.deepEqual([waiting(engine), moves(engine), engine.state.value.trouble], [4, 4, ""]);
  await engine.close();
});

test("healing: files that are gone are made anew from the databases", async () => {
  const { clock, tablet, engine } = await aloneAtWork();
  await engine.close();
  [tablet.shelf, tablet.copies] = [new MemoryShelf(), new MemoryShelf()];
  const again = await openEngine(tablet.world(), mind);
  await clock.pass(COPIED_MS);
  await again.close();
  const third = await againWithout(tablet, JOURNAL, ROWS, TILL);
  holdsAll(third);
  await third.close();
});

test("healing: half a copy of the goods is none, and a copy of rows that are no more is written over", async () => {
  const { clock, tablet, engine } = await aloneAtWork();
  await engine.close();
  const page = [...tablet.copies.files.keys()].find((name) => name !== "warung.json")!;
  tablet.copies.files.set(page, tablet.copies.files.get(page)!.slice(0, 99));
  const again = await againWithout(tablet, ROWS);
  assert.deepEqual([again.state.value.stage, again.state.value.whole, waiting(again)], ["ready", false, 3]);
  tablet.node.reachable = true;
  await until(clock, () => again.state.value.whole);
  await clock.pass(COPIED_MS);
  tablet.node.stop();
  await again.close();
  assert.equal(tablet.copies.files.get(page)?.length === 99, false);
  const third = await againWithout(tablet, ROWS);
  assert.equal([...third.tables.all("stock_on_hand")].length, GOODS);
  await third.close();
});

test("healing: what the node takes back is gone from every place, whichever is lost then", async () => {
  for (const lost of [[TILL, ROWS], [JOURNAL, TILL], [JOURNAL, ROWS]]) {
    const { clock, tablet, engine } = await aloneAtWork();
    tablet.node.revoked = true;
    tablet.node.reachable = true;
    await until(clock, () => engine.state.value.door === "revoked");
    await engine.close();
    tablet.node.stop();
    const again = await againWithout(tablet, ...lost);
    assert.equal(again.state.value.person, "");
    await assert.rejects(again.enter("p1", "4826"), { code: "auth.pin_not_known_here" });
    await again.close();
  }
});

test("healing: who left stays away, whichever database is lost then", async () => {
  const { tablet, engine } = await aloneAtWork();
  await engine.leave();
  await engine.close();
  for (const lost of [[TILL], [TILL, ROWS], [JOURNAL, TILL, ROWS]]) {
    const again = await againWithout(tablet, ...lost);
    assert.deepEqual([again.state.value.stage, again.state.value.person], ["ready", ""]);
    await again.close();
  }
});

test("healing: a start that changes nothing writes no note", async () => {
  const { tablet, engine } = await aloneAtWork();
  await engine.close();
  const before = await turns(tablet);
  await (await openEngine(tablet.world(), mind)).close();
  assert.deepEqual(await turns(tablet), before);
});

test("notes: the place that was written most is right, and those that lag behind are made anew", async () => {
  const idbs = [new IDBFactory(), new IDBFactory(), new IDBFactory()];
  const all = await Notes.open(...idbs);
  await all.put("a", 1);
  all.close();
  const some = await Notes.open(idbs[2]!); // the others would not open that day
  await some.put("a", 2);
  await some.put("b", 3);
  some.close();
  const again = await Notes.open(...idbs);
  assert.deepEqual([await again.get("a"), await again.get("b")], [2, 3]);
  again.close();
  for (const idb of idbs) {
    const one = await Notes.open(null, idb);
    assert.deepEqual([...(await one.all(""))], [["a", 2], ["b", 3]]);
    one.close();
  }
});

test("notes: a place that misses a word is thrown away, so that it never says an old one", async () => {
  const [one, other] = [new IDBFactory(), new IDBFactory()];
  const notes = await Notes.open(one, other);
  await notes.put("pin:p1", "verifier");
  (notes as unknown as { places: { db: IDBDatabase }[] }).places[1]!.db.close();
  await notes.drop("pin:p1");
  notes.close();
  const alone = await Notes.open(other);
  assert.equal((await alone.all("")).size, 0);
  alone.close();
});

test("notes: notes from before they lay twice are taken over", async () => {
  const [old, other] = [new IDBFactory(), new IDBFactory()];
  const opening = old.open("lancar-till", 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore("notes").put("warung", "paired");
  await new Promise((done) => (opening.onsuccess = done));
  opening.result.close();
  (await Notes.open(old, other)).close();
  const copy = await Notes.open(other);
  assert.equal(await copy.get("paired"), "warung");
  copy.close();
});

/** How often each place of the notes was written. */
async function turns(tablet: Tablet): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const idb of [tablet.drawer(TILL), tablet.drawer(ROWS), tablet.idb]) {
    const opening = idb.open(TILL);
    await new Promise((done) => (opening.onsuccess = done));
    const asked = opening.result.transaction("notes").objectStore("notes").get("#turn");
    await new Promise((done) => (asked.onsuccess = done));
    found.push(asked.result);
    opening.result.close();
  }
  return found;
}
