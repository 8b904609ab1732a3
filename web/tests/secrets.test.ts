import assert from "node:assert/strict";
import { test } from "node:test";
import { KeyRing, seal } from "../till/engine/secrets.ts";
import type { Said } from "../till/journal.ts";
import type { Notes } from "../till/kept.ts";
import type { Tables } from "../till/tables.ts";
import type { Line } from "../till/upstream/line.ts";
import type { Json } from "./vectors.ts";

/** Notes that stay while a till is opened anew. */
function notes(): Notes {
  const kept = new Map<string, unknown>();
  return {
    all: async (prefix: string) => new Map([...kept].filter(([name]) => name.startsWith(prefix))),
    put: async (name: string, value: unknown) => void kept.set(name, value),
    drop: async (...names: string[]) => names.forEach((name) => kept.delete(name)),
  } as unknown as Notes;
}

const tables = { remember: () => undefined } as unknown as Tables;

/** A node that takes the keys of those it has heard of. */
function node(known: Set<string>): { line: Line; asked: Json[] } {
  const asked: Json[] = [];
  const ask = async (_method: string, _path: string, body: Json) => {
    asked.push(body);
    return { left: body.keys.map(([person]: string[]) => person).filter((person: string) => !known.has(person)) };
  };
  return { line: { ask } as unknown as Line, asked };
}

async function writeDown(ring: KeyRing, person: string): Promise<void> {
  const boxes = await seal([person]);
  await ring.keep(tables, boxes, [{ fact: { name: { person, box: boxes.of.get(person) } } }] as unknown as Said[]);
}

test("a person is not safe before the node has the key, and a restart does not forget it", async () => {
  const kept = notes();
  await writeDown(new KeyRing(kept, "warung"), "d1.7");
  const ring = new KeyRing(kept, "warung");
  await ring.reopen(tables, []);
  assert.equal(ring.untold, 1);
  const known = new Set<string>();
  const { line } = node(known);
  await ring.tell(line, () => false); // the entry that speaks of them is still on its way
  assert.equal(ring.untold, 1);
  known.add("d1.7");
  await ring.tell(line, () => true);
  assert.equal(ring.untold, 0);
  assert.equal((await kept.all("")).size, 0, "a key that is told and opens nothing more is forgotten");
});

test("the key of a wish that was never written down holds nothing up for ever, and is told again all the same", async () => {
  const kept = notes();
  const ring = new KeyRing(kept, "warung");
  await writeDown(ring, "d1.8");
  const { line, asked } = node(new Set());
  await ring.tell(line, () => true);
  await ring.tell(line, () => true);
  assert.equal(ring.untold, 0);
  await writeDown(ring, "d1.9");
  assert.equal(ring.untold, 1);
  assert.equal(asked.length, 2);
});

test("a till that went to another shop tells it nothing of the people of the one before", async () => {
  const kept = notes();
  await writeDown(new KeyRing(kept, "warung"), "d1.7");
  const ring = new KeyRing(kept, "kafe");
  await ring.reopen(tables, []);
  const { line, asked } = node(new Set(["d1.7"]));
  await ring.tell(line, () => true);
  assert.deepEqual([ring.untold, asked.length], [0, 0]);
});
