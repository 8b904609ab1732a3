/** What the catalog's rows answer: a good and its price, what a code means, promos, modifiers, recipes. Twin of `lancar/catalog/views`. */

import { read } from "../../kit/shape.ts";
import { Choice, Ingredient } from "../../kit/shapes/catalog.ts";
import { CatalogGoods, type CatalogGoodsRow, CatalogModifiers, CatalogPrices, CatalogPromos, CatalogScales, CatalogUnits } from "../../kit/shapes/rows.ts";
import { Promo, type ScalePattern } from "../../kit/shapes/values.ts";
import { canonical, readScaleLabel } from "../../kit/values/barcode.ts";
import { ONE_MILLI, worth } from "../../kit/values/quantity.ts";
import type { Tables } from "../tables.ts";
import { inOrder } from "./reading.ts";

/** A good as a line needs it. `price` is null when nobody has set one: the counter asks the person. */
export interface Offer {
  readonly sku: string;
  readonly name: string;
  /** The unit's name; never "". */
  readonly unit: string;
  readonly unit_factor_milli: number;
  readonly category: string;
  readonly tax_kind: string;
  readonly price: number | null;
  readonly by_weight: boolean;
}

/**
 * The good, its unit and its price here and now; null for an unknown good or unit. The most particular price wins, see
 * `offer_of`.
 */
export function offerOf(tables: Tables, sku: string, unit: string, branch: string, orderType: string, day: string): Offer | null {
  const good = tables.live("catalog_goods", sku);
  if (!good) return null;
  let factor = ONE_MILLI;
  if (unit) {
    const sized = tables.live("catalog_units", sku, unit);
    if (!sized && unit !== good[CatalogGoods.unit]) return null;
    factor = sized ? sized[CatalogUnits.factor_milli] : ONE_MILLI;
  }
  const parent = good[CatalogGoods.variant_of];
  const best = bestPrice(tables, sku, unit, branch, orderType, day) ?? (parent ? bestPrice(tables, parent, unit, branch, orderType, day) : null);
  return {
    sku,
    name: calledOf(tables, good),
    unit: unit || good[CatalogGoods.unit],
    unit_factor_milli: factor,
    category: good[CatalogGoods.category],
    tax_kind: good[CatalogGoods.tax_kind],
    price: best && (best.ofUnit ? best.price : worth(best.price, factor)),
    by_weight: Boolean(good[CatalogGoods.by_weight]),
  };
}

/** A variant by its name and what tells it from its sisters, `Kaos (XL)`. Twin of `_called`. */
function calledOf(tables: Tables, good: CatalogGoodsRow): string {
  const name = good[CatalogGoods.name];
  if (!good[CatalogGoods.options]) return name;
  const options = tables.reading(good, () => JSON.parse(good[CatalogGoods.options]) as readonly { readonly value: string }[]);
  const told = options.map((one) => one.value).join(", ");
  return told && !name.includes(told) ? `${name} (${told})` : name;
}

function bestPrice(tables: Tables, sku: string, unit: string, branch: string, orderType: string, day: string) {
  let best: { ofUnit: boolean; price: number; rank: string } | null = null;
  for (const row of tables.where("catalog_prices", CatalogPrices.sku, sku)) {
    const [, itsUnit, itsBranch, itsType, from, until, price] = row;
    if ((itsUnit && itsUnit !== unit) || (itsBranch && itsBranch !== branch) || (itsType && itsType !== orderType)) continue;
    if (from > day || (until && until < day)) continue;
    const ofUnit = itsUnit === unit;
    const rank = `${Number(ofUnit)}${Number(itsBranch !== "")}${Number(itsType !== "")}${from}`;
    if (!best || rank > best.rank) best = { ofUnit, price, rank };
  }
  return best;
}

/** What a scanned code means; from a scale's label also a weight or a price, else 0. */
export interface Found {
  readonly sku: string;
  readonly unit: string;
  readonly qty_milli: number;
  readonly amount: number;
}

/** The shop's label patterns, longer prefixes first. */
function scalePatterns(tables: Tables): ScalePattern[] {
  const rows = [...tables.all("catalog_scales")];
  rows.sort((a, b) => b[0].length - a[0].length || inOrder(a[0], b[0]));
  return rows.map((row) => ({ mask: row[CatalogScales.mask], price_factor: row[CatalogScales.price_factor] }));
}

/** What a code means: exactly this code, else what a scale's label names, else the good whose sku it is. */
export function findBarcode(tables: Tables, scanned: string): Found | null {
  const code = canonical(scanned);
  const exact = tables.live("catalog_barcodes", code);
  if (exact) return { sku: exact[1], unit: exact[2], qty_milli: 0, amount: 0 };
  const label = code.startsWith("2") ? readScaleLabel(code, scalePatterns(tables)) : null;
  if (label) {
    const means = tables.live("catalog_barcodes", label.item) ?? tables.live("catalog_barcodes", label.item.replace(/^0+/, ""));
    if (means) return { sku: means[1], unit: means[2], qty_milli: label.qty_milli, amount: label.amount };
  }
  return tables.live("catalog_goods", code) ? { sku: code, unit: "", qty_milli: 0, amount: 0 } : null;
}

/** The promos of a branch on a day, by falling priority, then id; one on a category covers those below it, too. */
export function promosInForce(tables: Tables, branch: string, day: string): Promo[] {
  const running: Promo[] = [];
  for (const row of tables.all("catalog_promos")) {
    const [from, to] = [row[CatalogPromos.from_day], row[CatalogPromos.to_day]];
    if (from > day || (to && to < day)) continue;
    const promo = tables.reading(row, () => read(Promo, JSON.parse(row[CatalogPromos.terms])));
    if (!promo.branches.length || promo.branches.includes(branch)) running.push(promo);
  }
  if (!running.length) return running;
  running.sort((a, b) => b.priority - a.priority || inOrder(a.id, b.id));
  return running.map((promo) => (promo.categories.length ? { ...promo, categories: withBelow(tables, promo.categories) } : promo));
}

/** Categories and all that stand below them. Two people may have made a ring at once; it ends here all the same. */
export function withBelow(tables: Tables, tops: readonly string[]): string[] {
  const reached = new Set(tops);
  const rows = [...tables.all("catalog_categories")];
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const row of rows) if (reached.has(row[2])) reached.add(row[0]);
  }
  return [...reached].sort();
}

/** Choices a good asks for: at least `min_picks`, at most `max_picks` (0: no limit). */
export interface ModifierGroup {
  readonly group: string;
  readonly name: string;
  readonly min_picks: number;
  readonly max_picks: number;
  readonly choices: readonly Choice[];
}

/** The modifier groups of a good, in the order it asks for them; a variant without its own asks its good's. */
export function modifiersOf(tables: Tables, sku: string): ModifierGroup[] {
  let asked = groupsOffered(tables, sku);
  if (!asked.length) {
    const parent = tables.live("catalog_goods", sku)?.[CatalogGoods.variant_of];
    asked = parent ? groupsOffered(tables, parent) : [];
  }
  return asked.flatMap((group) => {
    const row = tables.live("catalog_modifiers", group);
    if (!row) return [];
    const choices = tables.reading(row, () => (JSON.parse(row[CatalogModifiers.choices]) as unknown[]).map((one) => read(Choice, one)));
    return [{ group, name: row[1], min_picks: row[2], max_picks: row[3], choices }];
  });
}

function groupsOffered(tables: Tables, sku: string): readonly string[] {
  const row = tables.live("catalog_modifiers_offered", sku);
  return row ? tables.reading(row, () => JSON.parse(row[1]) as string[]) : [];
}

/** What a base unit of a good takes from stock; none when it is the good itself. */
export function recipeOf(tables: Tables, sku: string): readonly Ingredient[] {
  const row = tables.live("catalog_recipes", sku);
  return row ? tables.reading(row, () => (JSON.parse(row[1]) as unknown[]).map((one) => read(Ingredient, one))) : [];
}

/** False when the branch has said it is sold out. */
export function isAvailable(tables: Tables, sku: string, branch: string): boolean {
  const row = tables.live("catalog_availability", sku, branch);
  return !row || Boolean(row[2]);
}
