import assert from "node:assert/strict";
import { test } from "node:test";
import { BadQris, checkOf, isStatic, qrisWithAmount, readQris } from "../kit/values/qris.ts";
import { vectors } from "./vectors.ts";

function answer(make: () => unknown): unknown {
  try {
    return make();
  } catch (why) {
    assert.ok(why instanceof BadQris, String(why));
    return { reason: why.reason };
  }
}

for (const told of vectors("qris.json").cases) {
  test(`qris: ${told.name}`, () => {
    assert.deepEqual(answer(() => [...readQris(told.payload)]), told.fields);
    assert.deepEqual(answer(() => isStatic(readQris(told.payload))), told.static);
    if (told.amount === undefined) return;
    assert.deepEqual(answer(() => qrisWithAmount(told.payload, told.amount, told.reference)), told.dynamic);
  });
}

test("qris: the check is the standard's own", () => {
  assert.equal(checkOf("123456789"), "29B1");
});
