import assert from "node:assert/strict";
import { test } from "node:test";
import { EMPTY, add, amountOf, change, isEmpty, quantityOf, remove, step } from "../till/pages/cart.ts";
import { printBytes } from "../till/pages/escpos.ts";
import { parted } from "../till/pages/naming.ts";
import { Wedge } from "../till/pages/wedge.ts";
import { likelyNotes } from "../till/rules/cash.ts";
import { vectors } from "./vectors.ts";

const tea = { sku: "teh" };

test("cart: the same good again is one more of it, and the line it went to is the chosen one", () => {
  const cart = add(add(add(EMPTY, tea), { sku: "kopi" }), tea);
  assert.deepEqual(cart.lines.map((line) => [line.want.sku, quantityOf(line)]), [["teh", 2_000], ["kopi", 1_000]]);
  assert.equal(cart.chosen, cart.lines[0]!.key);
  assert.equal(amountOf(cart, "teh"), 2_000);
});

test("cart: what was weighed, noted, reduced or chosen differently stands on a line of its own", () => {
  const special = [{ qty_milli: 250 }, { note: "pedas" }, { discount_permille: 50 }, { choices: ["es"] }, { price: 900 }, { unit: "dus" }];
  for (const more of special) assert.equal(add(add(EMPTY, tea), { ...tea, ...more }).lines.length, 2, JSON.stringify(more));
  assert.equal(add(add(EMPTY, { barcode: "2000011" }), { barcode: "2000011" }).lines.length, 2);
});

test("cart: a line keeps its key while it is changed, and goes when nothing of it is left", () => {
  const two = add(add(EMPTY, tea), { sku: "kopi" });
  const [first, second] = two.lines.map((line) => line.key);
  assert.deepEqual(change(two, first!, { note: "x" }).lines.map((line) => line.key), [first, second]);
  assert.equal(change(two, first!, { qty_milli: 0 }).chosen, second);
  assert.ok(isEmpty(remove(remove(two, first!), second!)));
  assert.equal(add(remove(two, second!), { sku: "gula" }).lines.at(-1)!.key > second!, true);
});

test("cart: keys move the choice within the lines and no further", () => {
  const two = add(add(EMPTY, tea), { sku: "kopi" });
  assert.equal(step(two, 1).chosen, two.lines[1]!.key);
  assert.equal(step(two, -1).chosen, two.lines[0]!.key);
  assert.equal(step(EMPTY, 1).chosen, 0);
});

test("cash: the exact amount and the notes that people hand over for it, each once, four at most", () => {
  const likely: Readonly<Record<number, number[]>> = {
    0: [0],
    3_500: [3_500, 5_000, 10_000, 20_000],
    5_000: [5_000, 10_000, 20_000, 50_000],
    27_000: [27_000, 30_000, 40_000, 50_000],
    48_500: [48_500, 50_000, 60_000, 100_000],
    100_000: [100_000],
    123_456: [123_456, 125_000, 130_000, 140_000],
  };
  for (const [due, notes] of Object.entries(likely)) assert.deepEqual(likelyNotes(Number(due)), notes, due);
});

function typed(text: string, everyMs: number): string {
  const wedge = new Wedge();
  let code = "";
  [...text, "Enter"].forEach((key, place) => (code ||= wedge.sign(key, 1_000 + place * everyMs)));
  return code;
}

test("scanner: quick signs and an Enter are a code, a finger's are not, however long", () => {
  assert.equal(typed("8991234500017", 5), "8991234500017");
  assert.equal(typed("8991234500017", 39), "8991234500017");
  assert.equal(typed("8991234500017", 90), "");
  assert.equal(typed("123", 5), "");
});

test("scanner: a busy tablet may be late with a sign once a scanner has begun, and a second code follows at once", () => {
  const wedge = new Wedge();
  for (const [key, atMs] of [["8", 0], ["9", 8], ["9", 16], ["1", 180]] as const) wedge.sign(key, 1_000 + atMs);
  assert.equal(wedge.sign("Enter", 1_190), "8991");
  for (const [place, key] of [..."7755"].entries()) wedge.sign(key, 1_200 + place * 5);
  assert.equal(wedge.sign("Enter", 1_222), "7755");
  assert.equal(wedge.sign("Enter", 1_230), "");
});

test("paper: a receipt's bytes from a browser are those a node sends", () => {
  for (const { text, bytes } of vectors("escpos_text.json").cases) {
    assert.equal(Buffer.from(printBytes(text)).toString("hex"), bytes, text);
  }
});

test("tile: of names that begin alike, what tells them apart stands by itself and is never cut", () => {
  const sizes = ["Air mineral Tirta Kinasih 330 ml", "Air mineral Tirta Kinasih 600 ml", "Air mineral Tirta Kinasih 1.5 L"];
  const tails = sizes.map((name) => parted(name, sizes.filter((other) => other !== name)));
  assert.deepEqual(tails.map((one) => one.tail), ["330 ml", "600 ml", "1.5 L"]);
  assert.ok(tails.every((one) => one.head === "Air mineral Tirta Kinasih"));
});

test("tile: a name that is short, alone, or only begins with another's first word stays as it is", () => {
  assert.deepEqual(parted("Bawang merah besar", ["Bawang merah kecil"]), { head: "Bawang merah besar", tail: "" });
  assert.equal(parted("Bihun jagung Dua Merpati 200 g", []).tail, "");
  assert.equal(parted("Biskuit Kelapa Rukun 200 g", ["Biskuit Malkis Legi 200 g"]).tail, "");
});

test("tile: a name that another goes on from keeps its last word apart", () => {
  assert.deepEqual(parted("Kopi susu gula aren", ["Kopi susu gula aren dingin"]).tail, "");
  assert.deepEqual(parted("Kopi susu gula aren besar", ["Kopi susu gula aren besar dingin"]), { head: "Kopi susu gula aren", tail: "besar" });
});
