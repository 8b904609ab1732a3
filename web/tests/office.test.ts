/** The office's arithmetic: what stands beside what, and what people may type. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { touches } from "../office/ask.ts";
import { aboutOf } from "../office/audit.ts";
import { everyDay, hourBars, morePermille, overDays, soldBy, stretchOf, weeksBefore } from "../office/figures.ts";
import { found, together } from "../office/goods.ts";
import { codeInLink } from "../office/links.ts";
import { draftOf, readPromo, standing, termsText, whenText } from "../office/promos.ts";
import { readChoices, readRates, linesOf } from "../office/typed.ts";
import { readLines } from "../office/parts/read.ts";
import { groundOf, lettersOf } from "../office/parts/letters.ts";

const at = (label: string, turnover: number) => ({ label, turnover });

test("the hours of a day run from the first sale of either day to the last, in the order of the business day", () => {
  assert.deepEqual(hourBars([at("23", 10), at("01", 5)], [at("22", 7)], 4), [
    { hour: 22, now: 0, before: 7 },
    { hour: 23, now: 10, before: 0 },
    { hour: 0, now: 0, before: 0 },
    { hour: 1, now: 5, before: 0 },
  ]);
  assert.deepEqual(hourBars([], [], 0), []);
});

test("a day under way is held against the same hours of the day before, the hour under way by its share", () => {
  const figures = [at("08", 60_000), at("09", 120_000), at("10", 99_000)];
  assert.equal(soldBy(figures, 9 * 60 + 30, 0), 120_000);
  assert.equal(soldBy(figures, 7 * 60, 0), 0);
  assert.equal(soldBy([at("01", 60_000)], 90, 240), 30_000, "one in the morning is late in a day that begins at four");
});

test("more than next to nothing is said in no percent", () => {
  assert.equal(morePermille(115, 100), 150);
  assert.equal(morePermille(50, 100), -500);
  assert.equal(morePermille(50, 0), null);
  assert.equal(morePermille(1_000_000, 10), null);
});

test("stretches end today and are compared with the same weekdays before", () => {
  assert.deepEqual(stretchOf("week", "2026-11-22"), { from: "2026-11-16", to: "2026-11-22" });
  assert.deepEqual(stretchOf("last_month", "2026-03-05"), { from: "2026-02-01", to: "2026-02-28" });
  assert.deepEqual(stretchOf("month", "2026-11-01"), { from: "2026-11-01", to: "2026-11-01" });
  assert.deepEqual(weeksBefore({ from: "2026-11-16", to: "2026-11-22" }), { from: "2026-11-09", to: "2026-11-15" });
  assert.deepEqual(weeksBefore({ from: "2026-11-22", to: "2026-11-22" }), { from: "2026-11-15", to: "2026-11-15" });
  assert.deepEqual(weeksBefore({ from: "2026-11-01", to: "2026-11-30" }), { from: "2026-09-27", to: "2026-10-26" });
});

test("a day under way is not held against a whole one", () => {
  const days = everyDay({ from: "2026-11-20", to: "2026-11-22" }, (day) => (day === "2026-11-22" ? 1 : 10));
  const past = everyDay({ from: "2026-11-13", to: "2026-11-15" }, () => 10);
  assert.deepEqual(overDays(days, past, "2026-11-22"), [20, 20]);
  assert.deepEqual(overDays(days, past, "2026-12-01"), [21, 30]);
});

const draft = (more: object) => ({ ...draftOf(null), ...more });
const goods = (...parts: readonly (readonly [string, number])[]) => parts.map(([sku, qty_milli]) => ({ sku, qty_milli, paid: 0 }));

test("a promo needs its kind and its figures, and is called after its terms where nobody names it", () => {
  assert.equal(readPromo(draft({ percent: "" }), null, null), null);
  assert.equal(readPromo(draft({ percent: "101" }), null, null), null);
  const percent = readPromo(draft({ percent: "12,5" }), null, null);
  assert.deepEqual([percent?.permille, percent?.name, percent?.to_minute], [125, "Potong 12,5%", 1_440]);
  const free = readPromo(draft({ kind: "buy_get", buy: "2", get: "1" }), null, null);
  assert.deepEqual([free?.permille, free?.name], [1_000, "Beli 2 gratis 1"]);
  assert.equal(readPromo(draft({ kind: "buy_get", buy: "2", get: "0" }), null, null), null);
  const three = readPromo(draft({ kind: "bundle", buy: "3", amount: "10.000", scope: "goods", skus: ["mi"] }), null, null);
  assert.deepEqual([three?.amount, three?.buy_units, three?.skus, three?.name], [10_000, 3, ["mi"], "3 barang Rp\u00a010.000"]);
  assert.equal(readPromo(draft({ kind: "bundle", buy: "3", amount: "10.000", scope: "goods" }), null, null), null, "of which goods?");
});

test("a set has whole goods in it, and what else a form of another kind was told is not in its terms", () => {
  const set = { kind: "bundle", fixed: true, amount: "25000", buy: "3", scope: "goods", skus: ["mi"] };
  assert.equal(readPromo(draft(set), goods(["kopi", 500]), null), null);
  const read = readPromo(draft(set), goods(["kopi", 2_000], ["roti", 1_000]), null);
  assert.deepEqual([read?.parts, read?.buy_units, read?.skus], [[{ sku: "kopi", units: 2 }, { sku: "roti", units: 1 }], undefined, []]);
  assert.equal(read && termsText(read), "Paket isi 3, Rp\u00a025.000");
});

test("a promo that is looked at and kept is the same promo, with what the form does not ask", () => {
  const was = {
    id: "a.1", name: "Kopi sore", kind: "percent" as const, priority: 3, permille: 200, categories: ["kopi"], weekdays: [1, 2],
    from_minute: 840, to_minute: 960, order_types: ["dine_in"], min_amount: 50_000, most_times: 2, branches: ["b1", "b2"],
    from_day: "2026-11-01", to_day: "2026-11-30",
  }; // prettier-ignore
  const read = readPromo(draftOf(was), null, was);
  for (const [field, value] of Object.entries(was)) assert.deepEqual(read?.[field as keyof typeof was], value, field);
  assert.equal(whenText(was), "1\u00a0Nov – 30\u00a0Nov\u00a02026 · Sen, Sel · 14.00–16.00");
  const days = ["2026-10-31", "2026-11-29", "2026-11-30", "2026-12-01"];
  assert.deepEqual(days.map((today) => standing(was, today)), ["coming", "resting", "running", "over"]);
});

test("hours may go over midnight, and an end before the beginning is no period", () => {
  const late = readPromo(draft({ percent: "10", opens: "22:00", shuts: "00:00" }), null, null);
  assert.deepEqual([late?.from_minute, late?.to_minute], [1_320, 1_440]);
  assert.equal(readPromo(draft({ percent: "10", from: "2026-11-02", to: "2026-11-01" }), null, null), null);
});

test("a decision is told with names, and what the log keeps for machines is not shown", () => {
  const named = (sort: string) => (id: string) => (id ? `${sort} ${id}` : "semua");
  const names = { person: named("orang"), device: named("alat"), role: named("peran"), branch: named("cabang") };
  const told = (kind: string, subject: string, what = "", actor = "p1") => aboutOf({ kind: `identity.${kind}`, actor, subject, what }, names);
  assert.equal(told("role_given", "person/p2", "kasir@b1"), "orang p2 · peran kasir · cabang b1");
  assert.equal(told("device_invited", "device/d1", "Tablet depan kasir@*"), "Tablet depan · semua");
  assert.equal(told("device_revoked", "device/d1", "hilang"), "alat d1 · hilang");
  assert.equal(told("role_defined", "role/kasir", "quick_add=1 sell=1"), "peran kasir · 2 hak");
  assert.equal(told("pin_entered", "person/p1"), "", "who did it is said beside it");
  assert.equal(told("pin_set", "person/p2"), "orang p2");
});

test("all branches' shelves are one: what lies on each is added up, and what only one of them keeps is its own", () => {
  const level = (sku: string, on_hand_milli: number, more = {}) => ({ sku, on_hand_milli, coming_milli: 0, ...more });
  const all = together([[level("teh", 2_000), level("jasa", 0, { kept: false })], [level("teh", -500, { coming_milli: 1_000 }), level("kopi", 1_000)]]);
  assert.deepEqual(all.map((one) => [one.sku, one.on_hand_milli, one.coming_milli, one.kept]), [
    ["teh", 1_500, 1_000, true],
    ["jasa", 0, 0, false],
    ["kopi", 1_000, 0, undefined],
  ]);
});

test("an answer is asked for anew only when one of its views moved", () => {
  assert.equal(touches("reports.sales", ["reports_sales"]), true);
  assert.equal(touches("reports.sales", ["identity_people"]), false);
  assert.equal(touches("catalog.goods", ["till_sales"]), false);
  assert.equal(touches("stock.low", ["till_sales"]), true);
  assert.equal(touches("catalog.goods", ["*"]), true);
  assert.equal(touches("path", ["till_sales"]), true);
});

test("goods are found by every word, those that begin with it first", () => {
  const good = (sku: string, name: string) =>
    ({ sku, name, category: "", unit: "pcs", tax_kind: "standard", variant_of: "", archived: false, price: 1 }) as const;
  const goods = [good("1", "Es kopi susu"), good("2", "Kopi hitam"), good("3", "Teh susu"), good("kopi-9", "Americano")];
  assert.deepEqual(
    found(goods, ["kopi"]).map((one) => one.sku),
    ["2", "1", "kopi-9"],
  );
  assert.deepEqual(
    found(goods, ["susu", "kopi"]).map((one) => one.sku),
    ["1"],
  );
});

test("what was typed for a list of goods is read, or not at all", () => {
  const line = { sku: "a", name: "A", unit: "kg", paid: "" };
  assert.deepEqual(readLines([{ ...line, qty: "1,5", paid: "12.500" }], { paid: true }), [
    { sku: "a", qty_milli: 1_500, paid: 12_500 },
  ]);
  assert.equal(readLines([{ ...line, qty: "banyak" }]), null);
  assert.equal(readLines([{ ...line, qty: "0" }]), null);
  assert.deepEqual(readLines([{ ...line, qty: "0" }], { zero: true }), [{ sku: "a", qty_milli: 0, paid: 0 }]);
  assert.equal(readLines([]), null);
});

test("choices are typed a line each, with what they cost more behind them", () => {
  assert.deepEqual(readChoices("Keju 5.000\n\n Tanpa gula \nKecil -2.000"), [
    { id: "c1", name: "Keju", price: 5_000 },
    { id: "c2", name: "Tanpa gula", price: 0 },
    { id: "c3", name: "Kecil", price: -2_000 },
  ]);
  assert.equal(readChoices("  \n"), null);
});

test("rates stand in the order of their days, one a day", () => {
  const rate = (from: string, percent: string, base = "1/1") => ({ from, percent, base });
  assert.deepEqual(readRates([rate("2027-01-01", "12", "11/12"), rate("2025-01-01", "11,5")]), [
    { from_day: "2025-01-01", permille: 115, dpp_num: 1, dpp_den: 1 },
    { from_day: "2027-01-01", permille: 120, dpp_num: 11, dpp_den: 12 },
  ]);
  assert.equal(readRates([rate("2025-01-01", "11"), rate("2025-01-01", "12")]), null);
  assert.equal(readRates([rate("", "11")]), null);
  assert.equal(readRates([rate("2025-01-01", "110")]), null);
});

test("lines of a receipt lose their empty ends", () => {
  assert.deepEqual(linesOf(" Warung Sri \n\nJl. Dago\n \n"), ["Warung Sri", "", "Jl. Dago"]);
});

test("a link carries its code behind the #", () => {
  assert.deepEqual(codeInLink("#pair=K7QMA-4TRWX&tenant=warung-sri"), { code: "K7QMA-4TRWX", tenant: "warung-sri" });
  assert.deepEqual(codeInLink("#/barang"), { code: "", tenant: "" });
});

test("a good without a picture has its letters, always on the same ground", () => {
  assert.equal(lettersOf("Kopi susu gula aren"), "KS");
  assert.equal(lettersOf("  "), "");
  assert.equal(groundOf("Kopi"), groundOf("Kopi"));
  assert.ok(groundOf("Teh") >= 0 && groundOf("Teh") < 8);
});
