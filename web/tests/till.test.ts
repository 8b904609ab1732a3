import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../kit/refusal.ts";
import { DECIDED, decide } from "../till/rules/all.ts";
import { ANSWERED, answer } from "../till/rules/answers.ts";
import { Tables } from "../till/tables.ts";
import { TillWorld } from "./steps.ts";
import { vectors } from "./vectors.ts";

for (const told of vectors("till.json").cases) {
  test(`till: ${told.name}`, () => {
    const world = new TillWorld();
    told.steps.forEach((step: object, number: number) => {
      try {
        world.take(step);
      } catch (why) {
        throw new Error(`step ${number + 1}: ${(why as Error).message.slice(0, 2_000)}\n${JSON.stringify(step).slice(0, 600)}`, { cause: why });
      }
    });
  });
}

test("till: every command is done and every question answered in some scenario", () => {
  const steps: { do?: string; see?: string; entries?: unknown[]; answer?: unknown }[] = vectors("till.json").cases.flatMap((told: { steps: object[] }) => told.steps);
  const done = new Set(steps.filter((step) => step.entries?.length).map((step) => step.do));
  assert.deepEqual(DECIDED.filter((name) => !done.has(name)), []);
  const seen = new Set(steps.filter((step) => step.answer !== undefined).map((step) => step.see));
  assert.deepEqual(ANSWERED.filter((name) => !seen.has(name)), []);
});

test("till: what nobody taught it is refused by name", () => {
  const see = { tables: new Tables(), nowMs: 0, rights: {}, newId: () => "k1.1" };
  assert.throws(() => decide("till.set_printer", {}, see), new Refused("kernel.unknown_command", { command: "till.set_printer" }));
  assert.throws(() => answer("till.paper", {}, see), new Refused("kernel.unknown_question", { question: "till.paper" }));
});

test("till: a question that takes a right is not answered without it", () => {
  const look = { tables: new Tables(), rights: { sell: 1 } };
  assert.deepEqual(answer("till.shifts", {}, look), []);
  assert.throws(() => answer("till.drawer", { shift: "k1.1" }, look), new Refused("identity.no_right", { right: "close_shift" }));
});
