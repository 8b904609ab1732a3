/** The shared vectors, and how a case is held: what is made is what stands there to the byte, or the refusal that stands there. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Refused } from "../kit/refusal.ts";

const ROOT = process.env["LANCAR_VECTORS"] ?? join(process.cwd(), "vectors");

export type Json = any;

export function vectors(name: string): Json {
  return JSON.parse(readFileSync(join(ROOT, name), "utf8"));
}

export function textOf(name: string): string {
  return readFileSync(join(ROOT, name), "utf8");
}

/** Holds one case: `make` answers canonical JSON, or refuses. */
export function hold(told: Json, key: string, make: () => string): void {
  if (!told.refused) {
    assert.equal(make(), JSON.stringify(told[key]));
    return;
  }
  try {
    make();
  } catch (why) {
    assert.ok(why instanceof Refused, String(why));
    assert.deepEqual({ code: why.code, facts: why.facts }, told.refused);
    return;
  }
  assert.fail(`was not refused with ${told.refused.code}`);
}
