import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBFactory } from "fake-indexeddb";
import { Notes } from "../till/kept.ts";
import { FIRST_WAIT_MS, FREE_TRIES, ITERATIONS, MOST_TRIES, PinPad } from "../till/pin.ts";

const QUICK = 1_000;

async function pad(wall = { ms: 1_000_000 }) {
  const notes = await Notes.open(new IDBFactory());
  return { notes, wall, pad: new PinPad(notes, () => wall.ms, globalThis.crypto, QUICK) };
}

test("a right PIN opens, a wrong one does not, and one that was never learned is told apart", async () => {
  const { pad: here } = await pad();
  assert.equal(await here.learn("p1", "482615", 3), true);
  await here.check("p1", "482615", 3);
  await assert.rejects(here.check("p1", "482616", 3), { code: "auth.wrong_pin" });
  await assert.rejects(here.check("p2", "482615", 1), { code: "auth.pin_not_known_here" });
  assert.deepEqual(await here.known(), ["p1"]);
});

test("a new PIN upstream ends what was learned of the old one", async () => {
  const { pad: here } = await pad();
  await here.learn("p1", "482615", 3);
  await assert.rejects(here.check("p1", "482615", 4), { code: "auth.pin_not_known_here" });
});

test("five wrong tries cost half a minute, each further one twice as long, and a clock put back shortens nothing", async () => {
  const { pad: here, wall } = await pad();
  await here.learn("p1", "482615", 1);
  for (let n = 0; n < FREE_TRIES; n += 1) await assert.rejects(here.check("p1", "0", 1), { code: "auth.wrong_pin" });
  await assert.rejects(here.check("p1", "482615", 1), { code: "identity.pin_locked", facts: { wait_s: FIRST_WAIT_MS / 1_000 } });
  wall.ms -= 900_000;
  await assert.rejects(here.check("p1", "482615", 1), { code: "identity.pin_locked" });
  wall.ms += 900_000 + FIRST_WAIT_MS;
  await assert.rejects(here.check("p1", "0", 1), { code: "auth.wrong_pin" });
  wall.ms += FIRST_WAIT_MS;
  await assert.rejects(here.check("p1", "482615", 1), { code: "identity.pin_locked", facts: { wait_s: 30 } });
  wall.ms += FIRST_WAIT_MS;
  await here.check("p1", "482615", 1);
  await assert.rejects(here.check("p1", "0", 1), { code: "auth.wrong_pin" }, "the right one made the count zero");
});

test("after twenty wrong tries this device knows the PIN no more", async () => {
  const { pad: here, wall } = await pad();
  await here.learn("p1", "482615", 1);
  for (let n = 0; n < MOST_TRIES; n += 1) {
    wall.ms += 4_000_000;
    await assert.rejects(here.check("p1", "0", 1), { code: "auth.wrong_pin" });
  }
  wall.ms += 4_000_000;
  await assert.rejects(here.check("p1", "482615", 1), { code: "auth.pin_not_known_here" });
});

test("with the pairing every verifier goes, and the key they were made under", async () => {
  const { pad: here, notes } = await pad();
  await here.learn("p1", "482615", 1);
  const before = await notes.all("pin");
  assert.deepEqual([...before.keys()].sort(), ["pin-key", "pin:p1"]);
  assert.equal((before.get("pin-key") as CryptoKey).extractable, false);
  await here.wipe();
  assert.equal((await notes.all("pin")).size, 0);
});

test("a copied database opens nothing: the same PIN and salt under another device's key are another mark", async () => {
  const [one, other] = [await pad(), await pad()];
  await one.pad.learn("p1", "482615", 1);
  await other.pad.learn("p2", "111222", 1);
  await other.notes.put("pin:p1", await one.notes.get("pin:p1"));
  await assert.rejects(other.pad.check("p1", "482615", 1), { code: "auth.wrong_pin" });
});

test("the slow hash is as slow as is said", () => {
  assert.ok(ITERATIONS >= 310_000);
});
