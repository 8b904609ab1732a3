/** What a till may say of goods: a good nobody had entered, a price, sold out. Twin of `lancar/catalog/rules`, as far as that goes. */

import { Refused } from "../../kit/refusal.ts";
import { AvailabilitySaid, BarcodeNoted, GoodQuickAdded, PriceSet, type QuickAdd, type SayAvailability, type SetPrices } from "../../kit/shapes/catalog.ts";
import { CatalogGoods, type CatalogGoodsRow } from "../../kit/shapes/rows.ts";
import { canonical } from "../../kit/values/barcode.ts";
import { isPrintable, oneLine, strip } from "../../kit/values/text.ts";
import { isDay } from "../../kit/values/time.ts";
import type { Said } from "../journal.ts";
import { findBarcode, isAvailable } from "./catalog.ts";
import { type Look, type See, fact } from "./see.ts";

const MOST_NAME = 120;
const MOST_UNIT = 24;

/** A good nobody knew yet. What the scanner read is taken as it is: the customer waits. */
export function quickAdd(wish: QuickAdd, see: See): Said[] {
  const code = canonical(wish.barcode);
  if (code) {
    holdId(code);
    const found = findBarcode(see.tables, code);
    if (found) throw new Refused("catalog.barcode_taken", { code, sku: found.sku, unit: found.unit });
  }
  const { category } = wish;
  if (category && !see.tables.live("catalog_categories", category)) throw new Refused("catalog.unknown_category", { category });
  const sku = code || see.newId();
  const name = plain(wish.name, MOST_NAME);
  if (!name) throw new Refused("catalog.empty_name");
  const unit = plain(wish.unit, MOST_UNIT);
  if (!unit) throw new Refused("catalog.empty_unit");
  const { price, tax_kind, by_weight } = wish;
  const added = fact(GoodQuickAdded, { sku, name, price, category, tax_kind, unit, by_weight });
  return code ? [added, fact(BarcodeNoted, { code, sku })] : [added];
}

/** New prices, each key once; one that is already so makes no fact, one that is not there cannot be taken away. */
export function setPrices(wish: SetPrices, see: See): Said[] {
  const said = new Set<string>();
  const made: Said[] = [];
  for (const wanted of wish.prices) {
    const { sku, branch, order_type, from_day, until_day, price } = wanted;
    const unit = unitKey(see, sku, wanted.unit);
    const key = [sku, unit, branch, order_type, from_day] as const;
    if (said.has(JSON.stringify(key))) throw new Refused("catalog.price_twice", { sku, unit: wanted.unit });
    said.add(JSON.stringify(key));
    holdDays(from_day, until_day);
    if (order_type && !/^[a-z][a-z0-9_]{0,23}$/.test(order_type)) throw new Refused("catalog.bad_order_type", { order_type });
    const list = plain(wanted.price_list, MOST_NAME);
    const now = see.tables.live("catalog_prices", ...key);
    if (price === null && !now) throw new Refused("catalog.no_price", { sku, unit });
    if (now && now[5] === until_day && now[6] === price && now[7] === list) continue;
    const version = see.tables.version("catalog_prices", ...key) + 1;
    const whose = { sku, unit, branch, order_type, from_day, version };
    made.push(fact(PriceSet, price === null ? { ...whose, removed: true } : { ...whose, until_day, price, price_list: list }));
  }
  return made;
}

/** Sold out in one branch, or there again; nothing is said when it is so already. */
export function sayAvailability(wish: SayAvailability, see: See): Said[] {
  const { sku, branch, available } = wish;
  knownGood(see, sku);
  if (isAvailable(see.tables, sku, branch) === available) return [];
  const version = see.tables.version("catalog_availability", sku, branch) + 1;
  return [fact(AvailabilitySaid, { sku, branch, available, version })];
}

function knownGood(see: Look, sku: string): CatalogGoodsRow {
  const good = see.tables.live("catalog_goods", sku);
  if (!good) throw new Refused("catalog.unknown_good", { sku });
  return good;
}

/** How a unit stands in keys: "" for the base unit. Refuses a unit the good is not sold in. */
function unitKey(see: Look, sku: string, unit: string): string {
  const good = knownGood(see, sku);
  if (!unit || unit === good[CatalogGoods.unit]) return "";
  if (!see.tables.live("catalog_units", sku, unit)) throw new Refused("catalog.unknown_unit", { sku, unit });
  return unit;
}

function holdDays(from_day: string, until_day: string): void {
  for (const text of [from_day, until_day]) if (text && !isDay(text)) throw new Refused("catalog.not_a_day", { text });
  if (from_day && until_day && until_day < from_day) throw new Refused("catalog.days_reversed", { from_day, until_day });
}

/** Refuses what cannot be typed again or would not come back from a sheet. */
function holdId(text: string): void {
  if (text !== strip(text) || !isPrintable(text) || text.startsWith("'") || text.includes("|")) {
    throw new Refused("catalog.bad_id", { id: Array.from(text).slice(0, 64).join("") });
  }
}

/** A text on one line, without the apostrophe that keeps spreadsheets from reckoning. */
function plain(text: string, most: number): string {
  return oneLine(text, most).replace(/^'(?=[=+@-])/, "");
}
