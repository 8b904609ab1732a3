import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../kit/kernel/entry.ts";
import { type Row, Tables, splitRef } from "../till/tables.ts";

function said(seq: number, price: number): Entry {
  const body = { sku: "kopi", price, version: seq };
  return {
    tenant: "t", origin: "a1", seq, ms: 100 + seq, tick: 0, device_ms: 0, actor: "p1", wish: "", cause: "", scope: "shop",
    subject: "good/kopi", kind: "catalog.price_set", v: 1, body,
  }; // prettier-ignore
}

function priced(price: number, version: number, sku = "kopi"): Row {
  return [sku, "", "", "", "", "", price, "", 0, version, 50, 0, "hub", 7];
}

function page(...rows: Row[]): { rows: Record<string, Row[]>; gone: Record<string, Row[]> } {
  return { rows: { catalog_prices: rows, nobody_knows: [[1]] }, gone: {} };
}

const price = (tables: Tables): unknown => tables.live("catalog_prices", "kopi", "", "", "", "")?.[6];

test("tables: what upstream said is shown by the next lay, with own facts over it", () => {
  const tables = new Tables();
  tables.takeBase(page(priced(5_000, 1)));
  assert.equal(price(tables), undefined);
  tables.lay([]);
  assert.equal(price(tables), 5_000);
  tables.fold(said(2, 6_000));
  assert.equal(price(tables), 6_000);
  assert.equal(tables.version("catalog_prices", "kopi", "", "", "", ""), 2);
});

test("tables: a fact upstream has is not laid again, one it has not is never lost from sight", () => {
  const tables = new Tables();
  tables.takeBase(page(priced(5_000, 1)));
  tables.lay([]);
  tables.fold(said(2, 6_000));
  tables.takeBase(page(priced(9_000, 3)));
  tables.lay([]);
  assert.equal(price(tables), 9_000);
  tables.takeBase(page(priced(5_500, 1)));
  tables.lay([said(2, 6_000)]);
  assert.equal(price(tables), 6_000);
});

test("tables: a base that is forgotten stays in sight until there is a new one", () => {
  const tables = new Tables();
  tables.takeBase(page(priced(5_000, 1), priced(3_000, 1, "teh")));
  tables.lay([]);
  tables.clear();
  assert.equal(price(tables), 5_000);
  tables.takeBase(page(priced(4_000, 1)));
  tables.lay([]);
  assert.deepEqual([...tables.base("catalog_prices")], [priced(4_000, 1)]);
});

test("tables: an index knows rows that come, go and move on", () => {
  const tables = new Tables();
  tables.takeBase(page(priced(5_000, 1), priced(3_000, 1, "teh")));
  tables.lay([]);
  assert.equal(tables.where("catalog_prices", 0, "kopi").length, 1);
  tables.takeBase({ rows: {}, gone: { catalog_prices: [["kopi", "", "", "", ""]] } });
  tables.lay([]);
  assert.equal(tables.where("catalog_prices", 0, "kopi").length, 0);
  tables.fold(said(2, 6_000));
  assert.equal(tables.where("catalog_prices", 0, "kopi")[0]![6], 6_000);
  tables.lay([]);
  assert.equal(tables.where("catalog_prices", 0, "kopi").length, 0);
});

test("tables: an id leads to the entry that made it", () => {
  assert.deepEqual(splitRef("a1.5"), ["a1", 5]);
  assert.deepEqual(splitRef("a1/5"), ["a1", 5]);
  assert.deepEqual(splitRef("a1.5-2"), ["a1", 5]);
  assert.deepEqual(splitRef("K1-000412"), ["K1-000412", 0]);
  assert.deepEqual(splitRef("K1.a1-000001"), ["K1.a1-000001", 0]);
});

test("tables: rows asked for by what their key begins with are the same before and after they have keys", () => {
  const unit = (price: number, version: number, of: string): Row => [...priced(price, version).slice(0, 1), of, ...priced(price, version).slice(2)];
  const asked = (tables: Tables) => tables.where("catalog_prices", 0, "kopi").map((row) => `${row[1]} ${row[6]}`).sort();
  const gone = [...priced(1, 2, "gula")];
  gone[8] = 1;
  const told = () => {
    const tables = new Tables();
    tables.takeBase(page(priced(5_000, 1), unit(50_000, 1, "dus"), priced(3_000, 1, "teh"), gone));
    tables.takeBase(page(priced(5_500, 2)));
    tables.lay([]);
    return tables;
  };
  const tables = told();
  assert.deepEqual(asked(tables), [" 5500", "dus 50000"]);
  assert.deepEqual(tables.where("catalog_prices", 0, "gula"), []);
  tables.takeBase(page(unit(48_000, 2, "dus")));
  tables.lay([]);
  assert.deepEqual(asked(tables), [" 5500", "dus 48000"]);
  tables.lay([said(2, 6_000)]);
  assert.deepEqual(asked(tables), [" 6000", "dus 48000"]);
  assert.equal(price(tables), 6_000);
  tables.takeBase({ rows: {}, gone: { catalog_prices: [["kopi", "dus", "", "", ""]] } });
  tables.lay([said(2, 6_000)]);
  assert.deepEqual(asked(tables), [" 6000"]);
  const again = told();
  again.takeBase({ rows: {}, gone: { catalog_prices: [["kopi", "dus", "", "", ""]] } });
  again.lay([]);
  assert.deepEqual(asked(again), [" 5500"]);
});
