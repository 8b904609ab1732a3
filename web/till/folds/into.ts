/** Where folds write: the four kinds of views, each with its own way of taking a fact. Twin of `lancar/kernel/pending.py`. */

import type { Entry } from "../../kit/kernel/entry.ts";
import { type FactShape, type Shape, fill, read, write } from "../../kit/shape.ts";
import type { Cell, Row } from "../table.ts";
import type { Tables, View } from "../tables.ts";

/** Folds one entry of this till. */
export type Fold = (entry: Entry, into: Into) => void;

/** The fold of a fact, which is read as its shape says. */
export function on<T, G>(of: FactShape<T, G>, fold: (fact: T, into: Into, entry: Entry) => void): [string, Fold] {
  return [of.kind, (entry, into) => fold(read(of, entry.body), into, entry)];
}

/** One fact's way into the tables. `alsoOwn`: into the till's own views, too, which take each fact once. */
export class Into {
  private readonly tables: Tables;
  private readonly entry: Entry;
  private readonly alsoOwn: boolean;

  constructor(tables: Tables, entry: Entry, alsoOwn: boolean) {
    this.tables = tables;
    this.entry = entry;
    this.alsoOwn = alsoOwn;
  }

  private passes(view: View): boolean {
    return this.alsoOwn || !this.tables.isOwn(view);
  }

  private put(view: View, row: Row): void {
    this.tables.write(view, this.tables.isOwn(view) ? row : [...row, this.tables.nextRx()]);
  }

  /** Adds to the totals under a key. */
  add(view: View, key: readonly Cell[], deltas: readonly number[]): void {
    if (!this.passes(view)) return;
    const known = this.tables.sums(view, ...key);
    this.put(view, [...key, ...known.map((total, place) => total + deltas[place]!)]);
  }

  /** Writes the entry's lines into a ledger. */
  log(view: View, lines: readonly (readonly Cell[])[]): void {
    if (!this.passes(view)) return;
    const { origin, seq } = this.entry;
    lines.forEach((values, n) => this.put(view, [origin, seq, n, ...values]));
  }

  /** Says a register's word, unless a newer one stands there. `gone`: the key is taken away, and the values say nothing. */
  say(view: View, key: readonly Cell[], version: number, values: readonly Cell[], gone = false): void {
    if (!this.passes(view)) return;
    const { ms, tick, origin } = this.entry;
    const known = this.tables.row(view, ...key) as Row | undefined;
    const rank = [version, ms, tick, origin];
    const at = key.length + values.length + 1;
    if (known && !isAfter(rank, known.slice(at, at + rank.length))) return;
    this.put(view, [...key, ...values, Number(gone), ...rank]);
  }

  /** Brings the state of the entry's subject up to the fact. A late fact is folded last: the next pull restores the order. */
  turn<T, G>(view: View, of: Shape<T, G>, step: (now: T) => T, columns: (now: T) => readonly Cell[]): void {
    if (!this.passes(view)) return;
    const { subject, ms, tick, origin, seq } = this.entry;
    const known = this.tables.row(view, subject) as Row | undefined;
    const now = step(known ? stateOf(this.tables, known, of) : fill(of, {} as G));
    const values = columns(now);
    const place = [ms, tick, origin, seq];
    const before = known?.slice(values.length + 2, values.length + 2 + place.length);
    this.put(view, [subject, ...values, write(of, now), ...(before && !isAfter(place, before) ? before : place)]);
  }

  open(...given: Parameters<Tables["open"]>): string {
    return this.tables.open(...given);
  }
}

/** The state in a row of a states view: the one column that is a JSON object. */
export function stateOf<T, G>(tables: Tables, row: Row, of: Shape<T, G>): T {
  return tables.reading(row, () => read(of, JSON.parse(row.at(-6) as string)));
}

function isAfter(one: readonly Cell[], other: readonly Cell[]): boolean {
  for (const [place, value] of one.entries()) {
    if (value !== other[place]) return value > other[place]!;
  }
  return false;
}
