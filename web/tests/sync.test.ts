import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeRuns, encodeRuns } from "../kit/kernel/runs.ts";
import { read, write } from "../kit/shape.ts";
import { Hello, PushAnswer, Welcome } from "../kit/shapes/kernel.ts";
import { vectors } from "./vectors.ts";

for (const told of vectors("sync.json").cases) {
  test(`sync: ${told.name}`, () => {
    if (told.path === "/sync/hello") {
      assert.equal(write(Hello, read(Hello, JSON.parse(told.body))), told.body);
      assert.equal(write(Welcome, read(Welcome, JSON.parse(told.answer))), told.answer);
    } else {
      assert.equal(encodeRuns(decodeRuns(told.body)), told.body);
      assert.equal(write(PushAnswer, read(PushAnswer, JSON.parse(told.answer))), told.answer);
    }
  });
}
