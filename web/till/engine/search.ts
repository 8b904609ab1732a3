/**
 * Finds goods by what is typed: a linear scan of folded names, and if that finds little a second pass that forgives a letter.
 * Names are short and memory is near; an index would cost more to keep than it saves. Measured by web/tests/boot.ts.
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

/** All names in one text, a line each: looking through it once is the machine's own affair, and quick. */
interface Names {
  readonly rows: readonly CatalogGoodsRow[];
  readonly folded: readonly string[];
  readonly text: string;
  /** Where each line begins. */
  readonly starts: Uint32Array;
  readonly codes: string;
  readonly codeStarts: Uint32Array;
}

export class Search {
  private names: Names | null = null;
  private words: { readonly word: string; readonly mask: number }[] | null = null;

  constructor(private readonly tables: Tables) {}

  /** The goods have changed: they are read anew when somebody types. */
  forget(): void {
    this.names = null;
    this.words = null;
  }

  /** Does beforehand, while nobody types, what the first search would have to do. */
  warmUp(): void {
    this.names ??= namesOf(this.tables);
    this.words ??= wordsIn(this.names.folded);
  }

  find(typed: string): GoodHit[] {
    const words = fold(typed).split(" ").filter((word) => word);
    if (!words.length) return [];
    this.names ??= namesOf(this.tables);
    const hits = new Set<number>(this.byCode(typed.trim(), words));
    for (const hit of this.scan(words.map((word) => [word]))) hits.add(hit);
    if (hits.size < FEW) {
      const near = words.map((word) => [word, ...this.near(word)]);
      if (near.some((one) => one.length > 1)) for (const hit of this.scan(near)) hits.add(hit);
    }
    const { rows } = this.names;
    return [...hits].slice(0, MOST).map((n) => ({ sku: rows[n]![0], name: rows[n]![1], category: rows[n]![3], unit: rows[n]![5] }));
  }

  /** A whole barcode, or the beginning of a good's own code. */
  private byCode(typed: string, words: readonly string[]): number[] {
    const { rows, codes, codeStarts } = this.names!;
    const barcode = this.tables.live("catalog_barcodes", typed);
    const meant = barcode ? rows.findIndex((row) => row[0] === barcode[1]) : -1;
    if (meant >= 0) return [meant];
    if (words.length > 1 || typed.length < 2) return [];
    return [...linesWith(codes, codeStarts, `\n${typed.toLowerCase()}`)];
  }

  /** The goods in whose names each word, or one that stands for it, occurs; those that begin so first. */
  private scan(wanted: readonly (readonly string[])[]): number[] {
    const { text, starts, folded } = this.names!;
    if (wanted.length === 1 && wanted[0]!.length === 1) return first(text, starts, wanted[0]![0]!);
    const ranks: [number[], number[], number[]] = [[], [], []];
    // the longest word is the rarest: it says which lines are looked at
    const [rarest, ...rest] = [...wanted].sort((a, b) => b[0]!.length - a[0]!.length);
    const seen = new Set<number>();
    for (const word of rarest!) {
      for (const n of linesWith(text, starts, word)) {
        if (seen.has(n)) continue;
        seen.add(n);
        const name = folded[n]!;
        if (!rest.every((some) => some.some((one) => name.includes(one)))) continue;
        const place = wanted[0]!.reduce((least, one) => Math.min(least, rankOf(name, one)), 2);
        ranks[place as 0 | 1 | 2].push(n);
      }
    }
    return ranks.flat();
  }

  /** Words that occur in names and are one letter (two in long words) away. */
  private near(typed: string): string[] {
    const most = typed.length < FORGIVEN_FROM ? 0 : typed.length < FORGIVEN_TWICE_FROM ? 1 : 2;
    if (!most) return [];
    this.words ??= wordsIn(this.names!.folded);
    const mask = maskOf(typed);
    return this.words
      .filter(({ word, mask: other }) => {
        if (Math.abs(word.length - typed.length) > most || bits(mask & ~other) > most || bits(other & ~mask) > most) return false;
        return isNear(typed, word, most);
      })
      .map(({ word }) => word);
  }
}

/** Reads the names of all goods that are sold: not those laid aside, nor the heads of variants. */
function namesOf(tables: Tables): Names {
  const archived = new Set<string>();
  for (const row of tables.all("catalog_archived")) if (row[1]) archived.add(row[0]);
  const goods = [...tables.all("catalog_goods")];
  const heads = new Set(goods.map((row) => row[6]));
  const rows = goods.filter((row) => !archived.has(row[0]) && !heads.has(row[0]));
  const folded = rows.map((row) => ` ${row[2]}`);
  const codes = rows.map((row) => row[0].toLowerCase());
  return { rows, folded, text: `\n${folded.join("\n")}`, starts: startsOf(folded), codes: `\n${codes.join("\n")}`, codeStarts: startsOf(codes) };
}

function startsOf(lines: readonly string[]): Uint32Array {
  const starts = new Uint32Array(lines.length);
  let at = 0;
  lines.forEach((line, n) => {
    starts[n] = at;
    at += line.length + 1;
  });
  return starts;
}

/** The lines that begin with a word, then those where a word begins so, then the rest: no more than are shown. */
function first(text: string, starts: Uint32Array, word: string): number[] {
  const found = new Set<number>();
  for (const wanted of [`\n ${word}`, ` ${word}`, word]) {
    for (const n of linesWith(text, starts, wanted)) {
      found.add(n);
      if (found.size >= MOST) return [...found];
    }
  }
  return [...found];
}

/** The numbers of the lines in which a word stands, each once. */
function* linesWith(text: string, starts: Uint32Array, word: string): Iterable<number> {
  let line = 0;
  for (let at = text.indexOf(word); at >= 0; ) {
    let high = starts.length;
    while (line + 1 < high) {
      const middle = (line + high) >> 1;
      if (starts[middle]! <= at) line = middle;
      else high = middle;
    }
    yield line;
    line += 1;
    if (line >= starts.length) return;
    at = text.indexOf(word, starts[line]!);
  }
}

/** Every word of the names once. */
function wordsIn(names: readonly string[]): { readonly word: string; readonly mask: number }[] {
  const words = new Set<string>();
  for (const name of names) {
    for (let from = 1; from <= name.length; ) {
      const next = name.indexOf(" ", from);
      const to = next < 0 ? name.length : next;
      // numbers (85g, 600ml) are not misspelt, they are other numbers
      if (to - from >= FORGIVEN_FROM - 1 && !isDigit(name.charCodeAt(from))) words.add(name.slice(from, to));
      from = to + 1;
    }
  }
  return Array.from(words, (word) => ({ word, mask: maskOf(word) }));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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
  let leastBefore = 0;
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
    if (Math.min(least, leastBefore) > most) return false; // a swap looks back over two rows
    leastBefore = least;
    before = row;
    row = next;
  }
  return row[other.length]! <= most;
}
