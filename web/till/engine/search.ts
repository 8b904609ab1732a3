/**
 * Finds goods by what is typed: a linear scan of folded names, and if that finds little a second pass that forgives a letter.
 * Measured in `bench`-like fashion by web/tests/search.test.ts: names are short, memory is near, an index would be slower to keep.
 */

import type { CatalogGoodsRow } from "../../kit/shapes/rows.ts";
import { fold } from "../../kit/values/text.ts";
import type { Tables } from "../tables.ts";

/** A good that was found, the likeliest first. */
export interface GoodHit {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  readonly unit: string;
}

const MOST = 60;
/** From so few hits on, near misses are looked for. */
const FEW = 5;
/** Shorter words are not forgiven a letter: everything is near them. */
const FORGIVEN_FROM = 4;
const FORGIVEN_TWICE_FROM = 8;

interface Known {
  readonly row: CatalogGoodsRow;
  readonly folded: string;
  readonly sku: string;
}

export class Search {
  private known: Known[] = [];
  private words: { readonly word: string; readonly mask: number }[] | null = null;

  constructor(private readonly tables: Tables) {}

  /** The goods have changed: they are read anew when somebody types. */
  forget(): void {
    this.known = [];
    this.words = null;
  }

  find(typed: string): GoodHit[] {
    const words = fold(typed).split(" ").filter((word) => word);
    if (!words.length) return [];
    if (!this.known.length) this.learn();
    const byCode = this.byCode(typed.trim());
    const hits = this.scan(words.map((word) => [word]));
    if (hits.length + byCode.length < FEW) {
      const near = words.map((word) => [word, ...this.near(word)]);
      if (near.some((one) => one.length > 1)) for (const hit of this.scan(near)) if (!hits.includes(hit)) hits.push(hit);
    }
    return [...new Set([...byCode, ...hits])].slice(0, MOST).map(({ row }) => ({ sku: row[0], name: row[1], category: row[3], unit: row[5] }));
  }

  /** Reads the names of all goods that are sold. */
  learn(): void {
    const archived = new Set<string>();
    for (const row of this.tables.all("catalog_archived")) if (row[1]) archived.add(row[0]);
    const parents = new Set<string>();
    for (const row of this.tables.all("catalog_goods")) if (row[6]) parents.add(row[6]);
    for (const row of this.tables.all("catalog_goods")) {
      if (!archived.has(row[0]) && !parents.has(row[0])) this.known.push({ row, folded: ` ${row[2]}`, sku: fold(row[0]) });
    }
  }

  private byCode(typed: string): Known[] {
    const barcode = this.tables.live("catalog_barcodes", typed);
    const sku = barcode ? barcode[1] : typed;
    return this.known.filter((one) => one.row[0] === sku);
  }

  /** The goods in whose names each word, or one that stands for it, occurs; those that begin so first. */
  private scan(wanted: readonly (readonly string[])[]): Known[] {
    const ranks: [Known[], Known[], Known[]] = [[], [], []];
    const first = wanted[0]!;
    for (const one of this.known) {
      if (!wanted.every((some) => some.some((word) => one.folded.includes(word) || one.sku.startsWith(word)))) continue;
      const place = first.reduce((least, word) => Math.min(least, rankOf(one.folded, word)), 2);
      ranks[place as 0 | 1 | 2].push(one);
    }
    return ranks.flat();
  }

  /** Words that occur in names and are one letter (two in long words) away. */
  private near(typed: string): string[] {
    const most = typed.length < FORGIVEN_FROM ? 0 : typed.length < FORGIVEN_TWICE_FROM ? 1 : 2;
    if (!most) return [];
    this.words ??= [...new Set(this.known.flatMap(({ folded }) => folded.split(" ")))].map((word) => ({ word, mask: maskOf(word) }));
    const mask = maskOf(typed);
    return this.words
      .filter(({ word, mask: other }) => {
        if (Math.abs(word.length - typed.length) > most || bits(mask & ~other) > most || bits(other & ~mask) > most) return false;
        return isNear(typed, word, most);
      })
      .map(({ word }) => word);
  }
}

function rankOf(folded: string, word: string): number {
  const at = folded.indexOf(` ${word}`);
  return at === 0 ? 0 : at > 0 ? 1 : 2;
}

/** Which letters occur, one bit each: two words that are near share nearly all. */
function maskOf(word: string): number {
  let mask = 0;
  for (let place = 0; place < word.length; place += 1) mask |= 1 << (word.charCodeAt(place) & 31);
  return mask;
}

function bits(mask: number): number {
  let many = 0;
  for (let rest = mask; rest; rest &= rest - 1) many += 1;
  return many;
}

/** Whether one word becomes the other by at most so many letters put in, left out, changed or swapped with their neighbour. */
export function isNear(one: string, other: string, most: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return row[other.length]! <= most;
}
