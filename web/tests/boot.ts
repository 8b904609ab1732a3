/**
 * How much of the main thread a start costs with many goods: `node web/out/…/boot.mjs 50000`. Rows lie as a pull left them; what is
 * counted is reading the texts, filling the tables, and the first search. (The database itself works beside the main thread.)
 */

import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Search } from "../till/engine/search.ts";
import { Rows } from "../till/rows/rows.ts";
import { RowStore } from "../till/rows/store.ts";
import { Tables } from "../till/tables.ts";
import type { Json } from "./vectors.ts";

const WORDS = ["kopi", "susu", "gula", "aren", "teh", "tarik", "mie", "goreng", "ayam", "bakar", "sabun", "cuci", "beras", "minyak", "kecap", "manis"];
const STAMPS = [0, 1, 1_795_237_500_000, 0, "k3m9x2p7qa"];

/** Pages as a node gives them: for each good its card, a price, a barcode, what is on the shelf. */
export function pagesOf(many: number, most = 5_000): Json[] {
  const rows: [string, Json[]][] = [];
  for (let n = 0; n < many; n += 1) {
    const name = [0, 3, 5].map((step) => WORDS[(n * 7 + step * (1 + (n >> 4))) % WORDS.length]).join(" ") + ` ${n % 977}g`;
    const sku = `SKU${String(n).padStart(6, "0")}`;
    rows.push(["catalog_goods", [sku, name, name, `kategori-${n % 40}`, "", "pcs", "", "", 0, 1, "", ...STAMPS, 4 * n + 1]]);
    rows.push(["catalog_prices", [sku, "pcs", "", "", "", "", 1_000 + (n % 90) * 500, "", ...STAMPS, 4 * n + 2]]);
    rows.push(["catalog_barcodes", [`899${String(n).padStart(10, "0")}`, sku, "pcs", ...STAMPS, 4 * n + 3]]);
    rows.push(["stock_on_hand", ["b1", sku, (n % 50) * 1_000, 0, 1, 4 * n + 4]]);
  }
  const pages: Json[] = [];
  for (let from = 0; from < rows.length; from += most) {
    const page: Json = { rows: {}, gone: {} };
    for (const [view, row] of rows.slice(from, from + most)) (page.rows[view] ??= []).push(row);
    const more = from + most < rows.length;
    pages.push({ upto: Math.min(from + most, rows.length), more, ...page, generations: { catalog_goods: 1 }, mark: `${from}`, restart: false });
  }
  return pages;
}

/** Rows on a disk, as a first pull leaves them. */
export async function laidDown(pages: readonly Json[]): Promise<IDBFactory> {
  const idb = new IDBFactory();
  const store = await RowStore.open(idb);
  const rows = await Rows.open(store, IDBKeyRange, new Tables());
  const pull = rows.pull("warung", "b1", "toko", () => new Map());
  await pull.next();
  for (const page of pages) await pull.next(JSON.stringify(page));
  rows.close();
  return idb;
}

async function measure(many: number): Promise<void> {
  const idb = await laidDown(pagesOf(many));
  const store = await RowStore.open(idb);
  const base = (await store.bases())!.shown!;
  const texts = (await store.pages(base.id, IDBKeyRange)).map((page) => page.text);
  const told: Record<string, number | string> = { goods: many, pages: texts.length, megabytes: Math.round(texts.reduce((sum, text) => sum + text.length, 0) / 1e5) / 10 };
  for (let turn = 0; turn < 5; turn += 1) {
    const from = process.cpuUsage();
    const tables = new Tables();
    const parsed = texts.map((text) => JSON.parse(text) as Json);
    const read = process.cpuUsage(from);
    for (const page of parsed) tables.takeBase(page);
    tables.lay([]);
    const laid = process.cpuUsage(from);
    const search = new Search(tables);
    while (search.warmUp());
    const ready = process.cpuUsage(from);
    search.find("kopi");
    const found = process.cpuUsage(from);
    search.find("kpoi goreg");
    const near = process.cpuUsage(from);
    const again = process.cpuUsage();
    search.find("kpoi goren");
    const nearAgain = process.cpuUsage(again);
    const ms = (spent: NodeJS.CpuUsage, before?: NodeJS.CpuUsage) => Math.round((spent.user - (before?.user ?? 0)) / 100) / 10;
    Object.assign(told, { read_ms: ms(read), tables_ms: ms(laid, read), names_ms: ms(ready, laid), search_ms: ms(found, ready), near_first_ms: ms(near, found), near_ms: ms(nearAgain) });
    console.log(JSON.stringify(told));
  }
}

if (process.argv[1]?.endsWith("boot.mjs")) await measure(Number(process.argv[2] ?? 50_000));
