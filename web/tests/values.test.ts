import assert from "node:assert/strict";
import { test } from "node:test";
import * as money from "../kit/values/money.ts";
import * as quantity from "../kit/values/quantity.ts";
import * as text from "../kit/values/text.ts";
import * as time from "../kit/values/time.ts";
import * as wrapped from "../kit/values/wrap.ts";
import { vectors } from "./vectors.ts";

type Call = (...given: never[]) => unknown;
const CALLS: Readonly<Record<string, Call>> = {
  div_half_up: money.divHalfUp,
  permille_of: money.permilleOf,
  to_multiple: money.toMultiple,
  spread: money.spread,
  equal_shares: money.equalShares,
  format_rupiah: money.formatRupiah,
  parse_rupiah: money.parseRupiah,
  worth: quantity.worth,
  in_base_units: quantity.inBaseUnits,
  format_quantity: quantity.formatQuantity,
  parse_quantity: quantity.parseQuantity,
  business_day: time.businessDay,
  minute_of_day: time.minuteOfDay,
  local_text: time.localText,
  day_start_ms: time.dayStartMs,
  is_day: time.isDay,
  add_days: time.addDays,
  days_between: time.daysBetween,
  weekday: time.weekday,
  fold: text.fold,
  matches: text.matches,
  one_line: text.oneLine,
  wrap: wrapped.wrap,
  center: wrapped.center,
};

for (const told of vectors("values.json").cases) {
  test(`${told.call}: ${JSON.stringify(told.given)}`, () => {
    assert.deepEqual(CALLS[told.call]!(...(told.given as never[])), told.answer);
  });
}

test("values: every twin has cases", () => {
  const told = new Set(vectors("values.json").cases.map((one: { call: string }) => one.call));
  assert.deepEqual(Object.keys(CALLS).filter((name) => !told.has(name)), []);
});
