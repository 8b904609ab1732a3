/** Goods as the office lists them: all of them where they are few enough to be held, found by words, with picture and shelf. */

import { api } from "../kit/http.ts";
import type { CategoryWire, GoodLineWire } from "../kit/shapes/catalog.ts";
import type { LevelWire } from "../kit/shapes/stock.ts";
import { fold } from "../kit/values/text.ts";
import { type Seen, useMade, useSee } from "./ask.ts";
import { may } from "./session.ts";

const PAGE = 500;
/** So many are held and sorted here; beyond that the node searches. */
export const MOST_HELD = 3_000;
const MOST_FOUND = 100;

export interface Held {
  readonly goods: readonly GoodLineWire[];
  /** False where there are more than are held. */
  readonly whole: boolean;
}

/** Every good by name, up to `MOST_HELD`. */
export function useGoods(withArchived = false): Seen<Held> {
  return useMade<Held>(may("see_goods") ? `all ${withArchived}` : null, "catalog.goods", async () => {
    const goods: GoodLineWire[] = [];
    let after = "";
    do {
      const page = await api.see("catalog.goods", { after, most: PAGE, with_archived: withArchived });
      goods.push(...page.goods);
      after = page.after;
    } while (after && goods.length < MOST_HELD);
    const order = new Intl.Collator("id", { numeric: true });
    return { goods: goods.sort((a, b) => order.compare(a.name, b.name)), whole: !after };
  });
}

/** Goods that hold every word; the node looks where not all are held here (then barcodes are found, too). */
export function useFound(held: Seen<Held>, text: string): readonly GoodLineWire[] {
  const words = fold(text).split(" ").filter(Boolean);
  const asked = words.length > 0 && held.answer !== undefined;
  const here = asked ? found(held.answer.goods, words) : (held.answer?.goods ?? []);
  const away = useSee(asked && (!held.answer.whole || !here.length) ? "catalog.search" : null, {
    text: text.trim() || "-",
    most: MOST_FOUND,
  });
  return asked && away.answer?.length ? away.answer : here;
}

/** Those that begin with the words first. */
export function found(goods: readonly GoodLineWire[], words: readonly string[]): readonly GoodLineWire[] {
  const hits: { readonly good: GoodLineWire; readonly far: number }[] = [];
  for (const good of goods) {
    const name = `${fold(good.name)} ${fold(good.sku)}`;
    if (words.every((word) => name.includes(word)))
      hits.push({ good, far: name.startsWith(words[0]!) ? 0 : name.includes(` ${words[0]}`) ? 1 : 2 });
  }
  return hits.sort((a, b) => a.far - b.far).map((hit) => hit.good);
}

export function useCategories(): readonly CategoryWire[] {
  return useSee(may("see_goods") ? "catalog.categories" : null, {}).answer ?? [];
}

/** Category → its path of names: `Minuman › Dingin`. */
export function pathOf(categories: readonly CategoryWire[], id: string): string {
  const names: string[] = [];
  let at = categories.find((one) => one.category === id);
  while (at && names.length < 3) {
    names.unshift(at.name);
    const { parent } = at;
    at = categories.find((one) => one.category === parent);
  }
  return names.join(" › ");
}

/** A category and all below it. */
export function withBelow(categories: readonly CategoryWire[], id: string): ReadonlySet<string> {
  const reached = new Set([id]);
  for (let more = true; more;) {
    more = false;
    for (const one of categories) {
      if (reached.has(one.parent) && !reached.has(one.category)) {
        reached.add(one.category);
        more = true;
      }
    }
  }
  return reached;
}

/** Good → its level on these shelves together; asked for page by page. */
export function useLevels(shelves: readonly string[]): Seen<ReadonlyMap<string, LevelWire>> {
  const key = may("see_stock") && shelves.length ? `levels ${shelves.join(" ")}` : null;
  const seen = useMade<readonly LevelWire[]>(key, "stock.on_hand", async () =>
    together(await Promise.all(shelves.map(levelsOf))),
  );
  return { ...seen, answer: seen.answer && new Map(seen.answer.map((one) => [one.sku, one])) };
}

async function levelsOf(branch: string): Promise<readonly LevelWire[]> {
  const all: LevelWire[] = [];
  for (let after = ""; ;) {
    const page = await api.see("stock.on_hand", { branch, after, limit: 1_000 });
    all.push(...page);
    if (page.length < 1_000 || all.length >= MOST_HELD) return all;
    after = page.at(-1)!.sku;
  }
}

/** Several shelves as one: what lies on all of them, and what is on its way to any. */
export function together(shelves: readonly (readonly LevelWire[])[]): readonly LevelWire[] {
  const found = new Map<string, LevelWire>();
  for (const one of shelves.flat()) {
    const known = found.get(one.sku);
    found.set(
      one.sku,
      known
        ? {
            ...one,
            on_hand_milli: known.on_hand_milli + one.on_hand_milli,
            coming_milli: (known.coming_milli ?? 0) + (one.coming_milli ?? 0),
            kept: known.kept !== false || one.kept !== false,
          }
        : one,
    );
  }
  return [...found.values()];
}

export function usePhotos(): Readonly<Record<string, string>> {
  return useSee(may("see_goods") ? "catalog.photos" : null, {}).answer ?? {};
}

/** Variant → what tells it from its sisters. */
export function useVariantNames(): Readonly<Record<string, string>> {
  return useSee(may("see_goods") ? "catalog.variant_names" : null, {}).answer ?? {};
}

/** Good → the branches where it is sold out. */
export function useSoldOut(): Readonly<Record<string, readonly string[]>> {
  return useSee(may("see_goods") ? "catalog.sold_out" : null, { branch: "" }).answer ?? {};
}
