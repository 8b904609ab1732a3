/**
 * Finds goods by what is typed: a linear scan of folded names, and if that finds little a second pass that forgives a letter.
 * Names are short and memory is near; an index would cost more to keep than it saves. Measured by web/tests/boot.ts.
 */

import type { CatalogGoodsRow } from "../../kit/shapes/rows.ts";
import { fold } from "../../kit/values/text.ts";
import { notForSale } from "../rules/for_sale.ts";
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
}
interface Codes {
  readonly text: string;
  readonly starts: Uint32Array;
}
interface Word {
  readonly word: string;
  readonly mask: number;
}

/** So many goods are read in one go: a finger that comes in between waits for no more than these. */
const SLICE = 2_500;

export class Search {
  private names: Names | null = null;
  private codes: Codes | null = null;
  private words: readonly Word[] | null = null;
  private reading: Iterator<void> | null = null;

  constructor(private readonly tables: Tables) {}

  /** The goods have changed: they are read anew when somebody types. */
  forget(): void {
    this.names = this.codes = this.words = this.reading = null;
  }

  /** Does beforehand, while nobody types, what the first search would have to do. Answers whether something is left: then again. */
  warmUp(): boolean {
    if (this.words) return false;
    this.reading ??= this.read();
    return !this.reading.next().done;
  }

  private *read(): Iterator<void> {
    if (!this.names) {
      const rows = soldIn(this.tables);
      const folded: string[] = [];
      yield;
      for (const row of rows) if (folded.push(` ${row[2]}`) % SLICE === 0) yield;
      this.names = { rows, folded, ...lined(folded) };
      yield;
    }
    this.codes ??= codesOf(this.names.rows);
    yield;
    const words = new Set<string>();
    for (const [n, name] of this.names.folded.entries()) {
      takeWords(name, words);
      if (n % SLICE === SLICE - 1) yield;
    }
    this.words ??= masked(words);
  }

  /** What a search needs now, whatever was made beforehand. */
  private named(): Names {
    this.reading ??= this.read();
    while (!this.names) this.reading.next();
    return this.names;
  }

  find(typed: string): GoodHit[] {
    const words = fold(typed).split(" ").filter((word) => word);
    if (!words.length) return [];
    const { rows } = this.named();
    const hits = new Set<number>(this.byCode(typed.trim(), words));
    for (const hit of this.scan(words.map((word) => [word]))) hits.add(hit);
    if (hits.size < FEW) {
      const near = words.map((word) => [word, ...this.near(word)]);
      if (near.some((one) => one.length > 1)) for (const hit of this.scan(near)) hits.add(hit);
    }
    return [...hits].slice(0, MOST).map((n) => ({ sku: rows[n]![0], name: rows[n]![1], category: rows[n]![3], unit: rows[n]![5] }));
  }

  /** A whole barcode, or the beginning of a good's own code. */
  private byCode(typed: string, words: readonly string[]): number[] {
    const { rows } = this.names!;
    const barcode = this.tables.live("catalog_barcodes", typed);
    const meant = barcode ? rows.findIndex((row) => row[0] === barcode[1]) : -1;
    if (meant >= 0) return [meant];
    if (words.length > 1 || typed.length < 2) return [];
    this.codes ??= codesOf(rows);
    return [...linesWith(this.codes.text, this.codes.starts, `\n${typed.toLowerCase()}`)];
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
    if (!this.words) {
      const words = new Set<string>();
      for (const name of this.names!.folded) takeWords(name, words);
      this.words = masked(words);
    }
    const mask = maskOf(typed);
    return this.words
      .filter(({ word, mask: other }) => {
        if (Math.abs(word.length - typed.length) > most || bits(mask & ~other) > most || bits(other & ~mask) > most) return false;
        return isNear(typed, word, most);
      })
      .map(({ word }) => word);
  }
}

/** All goods that are sold: not those laid aside, nor what only goes into others, nor the heads of variants. */
function soldIn(tables: Tables): CatalogGoodsRow[] {
  const unsold = notForSale(tables);
  const goods = [...tables.all("catalog_goods")];
  const heads = new Set<string>();
  for (const row of goods) if (row[6]) heads.add(row[6]);
  return unsold.size || heads.size ? goods.filter((row) => !unsold.has(row[0]) && !heads.has(row[0])) : goods;
}

function codesOf(rows: readonly CatalogGoodsRow[]): Codes {
  return lined(rows.map((row) => row[0].toLowerCase()));
}

function lined(lines: readonly string[]): { readonly text: string; readonly starts: Uint32Array } {
  return { text: `\n${lines.join("\n")}`, starts: startsOf(lines) };
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

/** The words of a name into those of all. */
function takeWords(name: string, words: Set<string>): void {
  for (let from = 1; from <= name.length; ) {
    const next = name.indexOf(" ", from);
    const to = next < 0 ? name.length : next;
    // numbers (85g, 600ml) are not misspelt, they are other numbers
    if (to - from >= FORGIVEN_FROM - 1 && !isDigit(name.charCodeAt(from))) words.add(name.slice(from, to));
    from = to + 1;
  }
}

function masked(words: Iterable<string>): Word[] {
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
