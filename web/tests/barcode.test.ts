import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, write } from "../kit/shape.ts";
import { ScaleLabel, ScalePattern } from "../kit/shapes/values.ts";
import { canonical, isValid, readScaleLabel } from "../kit/values/barcode.ts";
import { type Json, vectors } from "./vectors.ts";

const told = vectors("barcode.json");

for (const one of told.codes) {
  test(`code: ${one.code}`, () => {
    assert.equal(isValid(one.code), one.valid);
    assert.equal(canonical(one.code), one.canonical);
  });
}

for (const one of told.scale) {
  test(`scale: ${one.code}`, () => {
    const label = readScaleLabel(one.code, one.patterns.map((pattern: Json) => fill(ScalePattern, pattern)));
    assert.equal(label && write(ScaleLabel, label), one.label && JSON.stringify(one.label));
  });
}
