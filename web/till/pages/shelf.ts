/** The goods as tiles: what is for sale here, under which category, at what price, and what a tap or a scan of one means. */

import { computed } from "@preact/signals";
import type { CatalogGoodsRow } from "../../kit/shapes/rows.ts";
import { t } from "../../kit/words.ts";
import { type Offer, findBarcode, isAvailable, modifiersOf, offerOf } from "../rules/catalog.ts";
import { notForSale } from "../rules/for_sale.ts";
import { add } from "./cart.ts";
import { cart, orderType, said, shift, till } from "./now.ts";
import { type Parted, parted } from "./naming.ts";
import { ask, begin } from "./over.ts";
import { query } from "./sell.tsx";

export interface Tile {
  readonly name: string;
  readonly price: number | null;
  readonly unit: string;
  readonly byWeight: boolean;
  readonly soldOut: boolean;
  readonly variants: number;
  readonly hue: number;
}

const HUES = 8;
/** What the shelf is made of. */
const SHELVED = ["catalog_goods", "catalog_archived", "catalog_categories", "catalog_recipes", "catalog_modifiers", "catalog_prices"] as const;

interface Shelf {
  readonly all: readonly string[];
  readonly by: ReadonlyMap<string, readonly string[]>;
  readonly variants: ReadonlyMap<string, readonly string[]>;
  readonly tops: readonly (readonly [id: string, name: string])[];
  readonly hues: ReadonlyMap<string, number>;
  /** Names as tiles show them, as far as they were shown. */
  readonly parted: Map<string, Parted>;
}

/** Made anew only when the catalog moves, not with every sale. */
const shelf = computed<Shelf>(() => {
  const { tables } = till();
  till().changed.value;
  return tables.reading(shelfKey(), made);
});

let key: object = {};
let keyOf = -1;

/** An object that stays the same while the tables of the catalog do. */
function shelfKey(): object {
  const { tables } = till();
  const moved = SHELVED.reduce((all, view) => all + tables.table(view).moves, 0);
  if (moved !== keyOf) [key, keyOf] = [{}, moved];
  return key;
}

function made(): Shelf {
  const { tables } = till();
  const goods: CatalogGoodsRow[] = [];
  const variants = new Map<string, string[]>();
  const unsold = notForSale(tables);
  for (const row of tables.all("catalog_goods")) {
    if (unsold.has(row[0])) continue;
    if (row[6]) put(variants, row[6], row[0]);
    else goods.push(row);
  }
  goods.sort((a, b) => (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0));
  const categories = [...tables.all("catalog_categories")].sort((a, b) => a[3] - b[3] || (a[1] < b[1] ? -1 : 1));
  const parents = new Map(categories.map((row) => [row[0], row[2]]));
  const by = new Map<string, string[]>();
  for (const [sku, , , category] of goods) {
    for (let at = category, depth = 0; at && depth < 3; at = parents.get(at) ?? "", depth += 1) put(by, at, sku);
  }
  const tops = categories.filter((row) => !row[2] && by.has(row[0])).map((row) => [row[0], row[1]] as const);
  const hues = new Map<string, number>();
  categories.forEach((row) => {
    const top = topOf(row[0], parents);
    hues.set(row[0], Math.max(0, tops.findIndex(([id]) => id === top)) % HUES);
  });
  return { all: goods.map((row) => row[0]), by, variants, tops, hues, parted: new Map() };
}

function topOf(category: string, parents: ReadonlyMap<string, string>): string {
  let at = category;
  for (let depth = 0; depth < 3 && parents.get(at); depth += 1) at = parents.get(at)!;
  return at;
}

function put(into: Map<string, string[]>, under: string, sku: string): void {
  const known = into.get(under);
  if (known) known.push(sku);
  else into.set(under, [sku]);
}

export const categories = computed(() => shelf.value.tops);

export function skusIn(category: string): readonly string[] {
  return category ? (shelf.value.by.get(category) ?? []) : shelf.value.all;
}

/** The goods that a text finds, the best first. */
export function found(text: string): readonly string[] {
  till().changed.value;
  return till().search(text).map((hit) => hit.sku);
}

/** The good as it is sold here and now. */
export function offered(sku: string, unit = ""): Offer | null {
  const { tables, state } = till();
  return offerOf(tables, sku, unit, state.value.branch, orderType.value, shift.value?.business_day ?? "");
}

export function tileOf(sku: string): Tile {
  const { tables, state, changed } = till();
  changed.value;
  const offer = offered(sku);
  const { variants, hues } = shelf.value;
  return {
    name: offer?.name ?? sku,
    price: offer?.price ?? null,
    unit: offer?.unit ?? "",
    byWeight: offer?.by_weight ?? false,
    soldOut: !isAvailable(tables, sku, state.value.branch),
    variants: variants.get(sku)?.length ?? 0,
    hue: hues.get(offer?.category ?? "") ?? HUES,
  };
}

/** A good's name as a tile shows it, among those that stand around it in the list of all. */
export function partedName(sku: string, name: string): Parted {
  const known = shelf.value.parted.get(sku);
  if (known) return known;
  const made = parted(name, namesAround(sku));
  shelf.value.parted.set(sku, made);
  return made;
}

function namesAround(sku: string): string[] {
  const { all } = shelf.value;
  const { tables } = till();
  const row = (one: string) => tables.live("catalog_goods", one);
  const own = row(sku)?.[2] ?? "";
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (row(all[middle]!)![2] < own) low = middle + 1;
    else high = middle;
  }
  return all.slice(Math.max(0, low - 1), low + 2).filter((one) => one !== sku).map((one) => row(one)![1]);
}

/** What tells a variant from its sisters: `L · Merah`. */
export function optionText(sku: string): string {
  const row = till().tables.live("catalog_goods", sku);
  const options = row?.[7] ? (JSON.parse(row[7]) as readonly { readonly value: string }[]) : [];
  return options.map((one) => one.value).join(" · ") || (row?.[1] ?? sku);
}

/** A tap on a tile, a hit of the search or a scan: into the cart, or first a question. */
export function take(sku: string, unit = ""): void {
  const { tables } = till();
  const offer = offered(sku, unit);
  const want = unit ? { sku, unit } : { sku };
  const asks = offer === null || offer.price === null || offer.by_weight || shelf.value.variants.has(sku) || modifiersOf(tables, sku).some((group) => group.min_picks > 0);
  if (asks) ask(want);
  else cart.value = add(cart.value, want);
}

/** A code from a scanner, a camera or typed by hand. An unknown one is no dead end. */
export function scan(code: string): void {
  const meant = findBarcode(till().tables, code);
  said.value = null;
  if (!meant) {
    const word = code.length > 8 ? `${code.slice(0, 4)}…` : code;
    said.value = {
      mood: "info",
      text: t("kasir.sell.unknown_code", { code: word }),
      then: [
        { word: t("kasir.quick.add"), act: () => begin({ barcode: code }) },
        { word: t("kasir.sell.find_name"), act: () => findByName() },
      ],
    };
  } else if (meant.qty_milli || meant.amount) cart.value = add(cart.value, { barcode: code });
  else take(meant.sku, meant.unit);
}

function findByName(): void {
  said.value = null;
  query.value = "";
  document.getElementById("find")?.focus();
}
