import assert from "node:assert/strict";
import { test } from "node:test";
import * as f from "../kit/values/format.ts";
import { vectors } from "./vectors.ts";

const CALLS: Readonly<Record<string, (...given: never[]) => unknown>> = {
  grouped: f.grouped,
  rupiah: f.rupiahText,
  rupiah_short: f.rupiahShortText,
  quantity: f.quantityText,
  permille: f.permilleText,
  day: f.dayText,
  weekday: f.weekdayText,
  clock: f.clockText,
  time: f.timeText,
  moment: f.momentText,
};

for (const told of vectors("format.json").cases) {
  test(`${told.call}: ${JSON.stringify(told.given)}`, () => {
    assert.equal(CALLS[told.call]!(...(told.given as never[])), told.answer);
  });
}

test("format: every twin has cases", () => {
  const told = new Set(vectors("format.json").cases.map((one: { call: string }) => one.call));
  assert.deepEqual(Object.keys(CALLS).filter((name) => !told.has(name)), []);
});
