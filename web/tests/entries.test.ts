import assert from "node:assert/strict";
import { test } from "node:test";
import { HybridClock, MAX_AHEAD_MS, MAX_TICK } from "../kit/kernel/clock.ts";
import { bodyOf, freeze, genesis, link, thaw } from "../kit/kernel/entry.ts";
import { Mint, newOrigin } from "../kit/kernel/ids.ts";
import { decodeRuns, encodeRuns } from "../kit/kernel/runs.ts";
import { hex, sha256 } from "../kit/kernel/sha256.ts";
import { sha256ByHand } from "../kit/kernel/byhand.ts";
import { type FactShape, read, write } from "../kit/shape.ts";
import * as catalog from "../kit/shapes/catalog.ts";
import * as till from "../kit/shapes/till.ts";
import { vectors } from "./vectors.ts";

const told = vectors("entries.json");
const shapes = new Map<string, FactShape<unknown, unknown>>();
for (const shape of [...Object.values(till), ...Object.values(catalog)]) {
  if ("kind" in shape) shapes.set(shape.kind as string, shape as FactShape<unknown, unknown>);
}

let before = told.genesis;
told.cases.forEach((one: { kind: string; stamp: object; fact: unknown; text: string; hash: string }, place: number) => {
  const previous = before;
  before = one.hash;
  test(`entry ${place + 1}: ${one.kind}`, async () => {
    const of = shapes.get(one.kind)!;
    const heading = { tenant: told.tenant, origin: told.origin, seq: place + 1, ...one.stamp } as Parameters<typeof freeze>[0];
    const text = freeze(heading, of, read(of, one.fact));
    assert.equal(text, one.text);
    assert.equal(await link(previous, text), one.hash);
    assert.equal(bodyOf(text), write(of, read(of, thaw(text).body)));
  });
});

test("entry: a chain is bound to its tenant and origin", async () => {
  assert.equal(await genesis(told.tenant, told.origin), told.genesis);
});

test("entry: runs come back as they were", () => {
  const run = { tenant: told.tenant, origin: told.origin, first: 1, prev: told.genesis, texts: told.cases.map((one: { text: string }) => one.text) };
  assert.deepEqual(decodeRuns(encodeRuns([run, { ...run, first: 7, texts: [] }])), [run, { ...run, first: 7, texts: [] }]);
  assert.deepEqual(decodeRuns(""), []);
  assert.throws(() => decodeRuns(encodeRuns([run]).split("\n").slice(0, -1).join("\n")));
});

test("entry: the digest by hand is the system's", async () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1_000]) {
    const data = Uint8Array.from({ length }, (_, n) => (n * 7 + length) % 256);
    assert.equal(hex(sha256ByHand(data)), hex(await sha256(data)));
  }
});

test("entry: what no node could keep cannot spoil a chain", () => {
  const of = shapes.get("till.cash_moved")!;
  const fact = { ...(read(of, vectors("facts/till/cash_moved.v1.json")) as object), note: "a\ud800b\udc00\0 😀" };
  assert.equal(JSON.parse(write(of, fact)).note, "a\ufffdb\ufffd\ufffd 😀");
});

test("clock: stamps never go back, whatever the device says", () => {
  let wallMs = 1_000;
  const clock = new HybridClock(() => wallMs);
  assert.deepEqual(clock.now(), { ms: 1_000, tick: 0 });
  wallMs = 500;
  assert.deepEqual(clock.now(), { ms: 1_000, tick: 1 });
  clock.witness({ ms: 500 + MAX_AHEAD_MS + 1, tick: 0 });
  assert.deepEqual(clock.now(), { ms: 1_000, tick: 2 });
  clock.witness({ ms: 2_000, tick: MAX_TICK });
  assert.deepEqual(clock.now(), { ms: 2_001, tick: 0 });
  clock.restart({ ms: 9_000_000_000, tick: 4 });
  clock.restart({ ms: 3, tick: 0 });
  assert.deepEqual(clock.now(), { ms: 9_000_000_000, tick: 5 });
});

test("ids: a name has ten signs, and a wish's second id its number", () => {
  let byte = 0;
  const counting = (bytes: Uint8Array<ArrayBuffer>) => bytes.map(() => (byte += 37));
  assert.match(newOrigin(counting), /^[2-9a-hjkmnp-z]{10}$/);
  assert.notEqual(newOrigin(), newOrigin());
  const mint = new Mint("k3m9", 412);
  assert.deepEqual([mint.newId(), mint.newId(), mint.newId()], ["k3m9.412", "k3m9.412-2", "k3m9.412-3"]);
});
