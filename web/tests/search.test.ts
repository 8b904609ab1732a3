import assert from "node:assert/strict";
import { test } from "node:test";
import { Search, isNear } from "../till/engine/search.ts";
import { Tables } from "../till/tables.ts";
import { fold } from "../kit/values/text.ts";

const STAMPS = [0, 1, 1, 0, "toko", 1] as const;

function shelf(...names: string[]): { tables: Tables; search: Search } {
  const tables = new Tables();
  const goods = names.map((name, n) => [`SKU${n}`, name, fold(name), "", "", "pcs", "", "", 0, 1, "", ...STAMPS]);
  tables.takeBase({ rows: { catalog_goods: goods }, gone: {} });
  tables.lay([]);
  return { tables, search: new Search(tables) };
}

const names = (search: Search, typed: string) => search.find(typed).map((hit) => hit.name);

test("every letter narrows what is found, and what begins so comes first", () => {
  const { search } = shelf("Es kopi susu", "Kopi susu", "Kopi tubruk", "Teh kopiah", "Susu kental");
  assert.deepEqual(names(search, "kop"), ["Kopi susu", "Kopi tubruk", "Es kopi susu", "Teh kopiah"]);
  assert.deepEqual(names(search, "kopi s"), ["Kopi susu", "Es kopi susu"]);
  assert.deepEqual(names(search, "susu kopi"), ["Es kopi susu", "Kopi susu"]);
  assert.deepEqual(names(search, ""), []);
  assert.deepEqual(names(search, "  "), []);
});

test("a slip of the finger is forgiven where little is found, and short words are not guessed at", () => {
  const { search } = shelf("Indomie goreng", "Minyak goreng", "Sabun cuci", "Teh");
  assert.deepEqual(names(search, "gorneg"), ["Indomie goreng", "Minyak goreng"]);
  assert.deepEqual(names(search, "indomi goren"), ["Indomie goreng"]);
  assert.deepEqual(names(search, "sabum"), ["Sabun cuci"]);
  assert.deepEqual(names(search, "tej"), []);
});

test("a scanned code finds its good, and the beginning of a good's own code does", () => {
  const { tables, search } = shelf("Kopi", "Teh");
  tables.takeBase({ rows: { catalog_barcodes: [["8991234567890", "SKU1", "pcs", ...STAMPS]] }, gone: {} });
  tables.lay([]);
  assert.deepEqual(names(search, "8991234567890"), ["Teh"]);
  assert.deepEqual(names(search, "sku0"), ["Kopi"]);
  assert.deepEqual(names(search, "sku"), ["Kopi", "Teh"]);
});

test("what is laid aside, and the head of variants, is not offered; what is new is, once it is told", () => {
  const { tables, search } = shelf("Kopi", "Teh");
  const size = ["SKU9", "Kopi besar", "kopi besar", "", "", "pcs", "SKU0", "{}", 0, 1, "", ...STAMPS];
  tables.takeBase({ rows: { catalog_goods: [size], catalog_archived: [["SKU1", 1, ...STAMPS]] }, gone: {} });
  tables.lay([]);
  search.forget();
  assert.deepEqual(names(search, "kopi"), ["Kopi besar"]);
  assert.deepEqual(names(search, "teh"), []);
});

test("a letter put in, left out, changed or swapped is near; two are only where two are allowed", () => {
  for (const other of ["kopii", "kopy", "okpi", "kpoi", "koip"]) assert.ok(isNear("kopi", other, 1), other);
  for (const other of ["kpio", "ko", "teh", "kopiii"]) assert.ok(!isNear("kopi", other, 1), other);
  assert.ok(isNear("minuman", "minamun", 2));
  assert.ok(isNear("kopi", "opki", 2));
});

test("what goes only into other goods is not offered, until it has a price of its own", () => {
  const { tables, search } = shelf("Kopi susu", "Kopi bubuk", "Susu kental");
  const recipe = ["SKU0", JSON.stringify([{ sku: "SKU1", qty_milli: 18 }]), ...STAMPS];
  const choice = ["es", "Es", 0, 1, JSON.stringify([{ id: "a", name: "Susu", price: 0, uses: "SKU2" }]), ...STAMPS];
  tables.takeBase({ rows: { catalog_recipes: [recipe], catalog_modifiers: [choice] }, gone: {} });
  tables.lay([]);
  search.forget();
  assert.deepEqual(names(search, "kopi"), ["Kopi susu"]);
  assert.deepEqual(names(search, "susu kental"), []);
  tables.takeBase({ rows: { catalog_prices: [["SKU1", "", "", "", "", "", 9_000, "", ...STAMPS]] }, gone: {} });
  tables.lay([]);
  search.forget();
  assert.deepEqual(names(search, "kopi"), ["Kopi susu", "Kopi bubuk"]);
});

test("a finger that comes in the middle of the reading beforehand finds the same as after it", () => {
  const many = Array.from({ length: 9_000 }, (_, n) => `Sabun wangi ${n}`);
  const asked = ["sabun wangi 8999", "sabum", "sku77", "wangi 4"];
  const { search: ready } = shelf(...many);
  while (ready.warmUp());
  for (const slices of [0, 1, 2, 4, 6, 8]) {
    const { search } = shelf(...many);
    for (let n = 0; n < slices; n += 1) search.warmUp();
    for (const typed of asked) assert.deepEqual(names(search, typed), names(ready, typed), `${typed} after ${slices}`);
    while (search.warmUp());
    for (const typed of asked) assert.deepEqual(names(search, typed), names(ready, typed), typed);
  }
});
