import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../kit/refusal.ts";
import { RULED, decide } from "../till/rules/all.ts";
import { answer, answered } from "../till/rules/answers.ts";
import { DECIDED } from "../till/rules/decided.ts";
import { learnSale } from "../till/rules/learned.ts";
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
  assert.deepEqual([...DECIDED].sort(), [...RULED].sort());
  const seen = new Set(steps.filter((step) => step.answer !== undefined).map((step) => step.see));
  assert.deepEqual(answered().filter((name) => !seen.has(name)), []);
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

test("till: a sale it has forgotten can be given back as well, once a node tells of it", () => {
  const world = new TillWorld();
  const steps = vectors("till.json").cases.find((told: { name: string }) => told.name === "refunds and voids").steps;
  const back = steps.findIndex((step: { do?: string; entries?: unknown }) => step.do === "till.refund_sale" && step.entries);
  for (const step of steps.slice(0, back + 1)) world.take(step);
  const { tables } = world;
  const { wish, rights, now_ms } = steps[back];
  const again = { ...wish, goods: [], reason: "sisanya" };
  const decided = () => decide("till.refund_sale", again, { tables, nowMs: now_ms + 1, rights, newId: () => "k1.99" });
  const told = JSON.parse(JSON.stringify(answer("till.sale", { sale: wish.sale }, { tables })));
  const [known, receipt] = [decided(), answer("till.receipt", { sale: wish.sale }, { tables })];
  tables.forgetBefore(now_ms + 1);
  assert.throws(decided, new Refused("till.unknown_sale", { sale: wish.sale }));
  learnSale(tables, told);
  learnSale(tables, told);
  assert.deepEqual(decided(), known);
  assert.deepEqual(JSON.parse(JSON.stringify(answer("till.sale", { sale: wish.sale }, { tables }))), told);
  assert.equal(answer("till.receipt", { sale: wish.sale }, { tables }), receipt);
});

test("till: what is waited for and what is counted from is not forgotten", () => {
  const world = new TillWorld();
  const steps = vectors("till.json").cases.find((told: { name: string }) => told.name === "customers, kasbon and claims").steps;
  const claim = steps.findIndex((step: { see?: string; answer?: unknown[] }) => step.see === "till.claimed_payments" && step.answer?.length);
  for (const step of steps.slice(0, claim)) world.take(step);
  const { tables } = world;
  const asked = ["till.claimed_payments", "till.debtors"].map((name) => JSON.stringify(answer(name, {}, { tables })));
  const series = tables.sums("till_series", "K1");
  tables.forgetBefore(Number.MAX_SAFE_INTEGER);
  assert.deepEqual(["till.claimed_payments", "till.debtors"].map((name) => JSON.stringify(answer(name, {}, { tables }))), asked);
  assert.deepEqual(tables.sums("till_series", "K1"), series);
  const [waiting] = answer("till.claimed_payments", {}, { tables }) as { sale: string }[];
  assert.equal((answer("till.sale", { sale: waiting!.sale }, { tables }) as { waiting: number[] }).waiting.length, 2);
  const sales = answer("till.sales_of_day", { day: "2026-11-21" }, { tables }) as { sale: string }[];
  assert.deepEqual(sales.map((row) => row.sale), [waiting!.sale]);
});
