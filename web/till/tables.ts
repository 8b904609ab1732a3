/**
 * A till's memory of the shop: rows as the node upstream said them, with what this till wrote laid over. Twin of the
 * layered views of `lancar/kernel/replica.py`; see ADR 0011.
 *
 * A *pulled* view has base rows and, over them, the rows that the till's own unacknowledged facts made: every lay puts all
 * of those away and folds the facts again (rewind and replay), so that nothing is lost from sight and nothing counted
 * twice. An *own* view is folded from this till's own facts alone, each of them once, ever: whoever keeps the till's data
 * takes what changed (`drain`) and gives it back at the next start (`takeOwn`).
 */

import type { Entry } from "../kit/kernel/entry.ts";
import { OWN, PULLED, type Rows } from "../kit/shapes/rows.ts";
import type { Sealed } from "../kit/shapes/kernel.ts";
import { FOLDS } from "./folds/all.ts";
import { Into } from "./folds/into.ts";
import { type Cell, type Row, Table, type Told } from "./table.ts";

export type { Cell, Row } from "./table.ts";

/** The name of a view a till has. */
export type View = keyof Rows;

/** A page of pulled rows, as far as tables care. */
export interface Page {
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly gone: Readonly<Record<string, readonly (readonly Cell[])[]>>;
}

/** A fact this till wrote (or learned from a node), by its name `origin.seq`: what refunds, copies and tickets look back at. */
export interface OwnFact {
  readonly ref: string;
  readonly kind: string;
  readonly body: unknown;
  readonly ms: number;
  readonly actor: string;
}

/** What of the own part changed: a row of an own view (null: gone), or a fact. Keys are strings; the order does not matter. */
export type OwnChange =
  | { readonly view: View; readonly key: string; readonly row: Row | null }
  | { readonly view: "facts"; readonly key: string; readonly row: OwnFact | null };

/** Kinds of facts that are looked back at. */
const KEPT = new Set(["till.sale_completed", "till.sale_refunded", "till.sale_voided", "till.ticket_numbered"]);

/** Own views whose rows are of one entry, or of what one entry made, and may be forgotten with it. */
const FORGOTTEN: readonly View[] = [
  "till_sales", "till_refunds", "till_cash_moves", "till_claims", "till_claim_states", "till_claim_words", "till_reprints",
  "till_tickets", "till_ticket_copies", "till_kitchen_lines",
]; // prettier-ignore

export class Tables {
  private readonly views = new Map<string, Table>();
  private readonly own = new Set<string>(Object.keys(OWN));
  private readonly facts = new Map<string, OwnFact>();
  private readonly readings = new WeakMap<object, unknown>();
  private readonly opened = new Map<string, string>();
  private readonly changed = new Map<string, OwnChange>();
  private waiting: (Page | "clear")[] = [];
  private laidRx = Number.MAX_SAFE_INTEGER - 1e12;

  constructor() {
    for (const [name, told] of Object.entries(PULLED)) this.views.set(name, new Table(told as Told, true));
    for (const [name, told] of Object.entries(OWN)) this.views.set(name, new Table(told as Told, false));
  }

  // -- what upstream said

  /** Takes a page of a pull. It is shown by the next `lay`, once the pull is complete. Views nobody knows are passed over. */
  takeBase(page: Page): void {
    this.waiting.push(page);
  }

  /** Forgets the base (another peer, a restart); what is shown stays until the next `lay`. */
  clear(): void {
    this.waiting = ["clear"];
  }

  /**
   * Shows the base as it is now, with these facts of this till (thawed entries, in the order they were written) laid over:
   * all that upstream had not acknowledged before the pull.
   */
  lay(entries: Iterable<Entry>): void {
    for (const page of this.waiting) this.settle(page);
    this.waiting = [];
    for (const name of Object.keys(PULLED)) this.table(name as View).unlay();
    for (const entry of entries) this.foldInto(entry, false);
  }

  private settle(page: Page | "clear"): void {
    if (page === "clear") {
      for (const name of Object.keys(PULLED)) this.table(name as View).clear();
      return;
    }
    for (const [name, keys] of Object.entries(page.gone)) {
      if (name in PULLED) for (const key of keys) this.table(name as View).drop(key);
    }
    for (const [name, rows] of Object.entries(page.rows)) {
      if (name in PULLED) this.table(name as View).putAll(rows);
    }
  }

  /** The base rows of a pulled view: what is to be kept over a restart. */
  base(view: View): Iterable<Row> {
    return this.table(view).base.values();
  }

  // -- what this till says

  /** Folds a fact this till has just written (once!): over the pulled views and into its own. */
  fold(entry: Entry): void {
    if (KEPT.has(entry.kind)) {
      const { kind, body, ms, actor } = entry;
      this.keepFact({ ref: `${entry.origin}.${entry.seq}`, kind, body, ms, actor });
    }
    this.foldInto(entry, true);
  }

  /** What changed of the own part since the last call. */
  drain(): OwnChange[] {
    const changes = [...this.changed.values()];
    this.changed.clear();
    return changes;
  }

  /** All of the own part, as `takeOwn` takes it. */
  *ownSnapshot(): Iterable<OwnChange> {
    for (const view of this.own as Set<View>) {
      for (const [key, row] of this.table(view).base) yield { view, key, row };
    }
    for (const [key, row] of this.facts) yield { view: "facts", key, row };
  }

  /** Takes the own part back, as it was kept. */
  takeOwn(changes: Iterable<OwnChange>): void {
    for (const change of changes) {
      if (change.view === "facts") {
        if (change.row) this.facts.set(change.key, change.row);
      } else if (change.row && this.own.has(change.view)) this.table(change.view).put(change.row);
    }
  }

  /** Puts another own part in the place of this one: entries were said again under other names. */
  replaceOwn(changes: Iterable<OwnChange>): void {
    for (const view of this.own as Set<View>) this.table(view).clear();
    this.facts.clear();
    this.changed.clear();
    this.takeOwn(changes);
  }

  /** Tables with an own part that was kept. */
  static fromSnapshot(changes: Iterable<OwnChange>): Tables {
    const tables = new Tables();
    tables.takeOwn(changes);
    return tables;
  }

  /**
   * Forgets own rows and facts of entries before a moment, so that a tablet does not fill up in a year. What the next number is
   * counted from stays, and so do debts, drawers, and sales whose money is still waited for.
   */
  forgetBefore(ms: number): void {
    const last = new Map<string, number>();
    for (const fact of this.facts.values()) {
      const [origin, seq] = splitRef(fact.ref);
      if (fact.ms < ms) last.set(origin, Math.max(seq, last.get(origin) ?? 0));
    }
    const waited = new Set<string>();
    for (const [sale, , , closed] of this.all("till_claim_states")) if (!closed) waited.add(sale);
    const old = (ref: string) => {
      const [origin, seq] = splitRef(ref);
      return seq > 0 && seq <= (last.get(origin) ?? 0) && !waited.has(ref);
    };
    for (const key of [...this.facts.keys()].filter(old)) {
      this.facts.delete(key);
      this.changed.set(`facts ${key}`, { view: "facts", key, row: null });
    }
    for (const view of FORGOTTEN) {
      const table = this.table(view);
      for (const [key, row] of [...table.base]) {
        if (!old(table.kind === "Log" ? `${row[0]}.${row[1]}` : String(row[0]).split(":")[0]!)) continue;
        table.remove(key);
        this.changed.set(`${view} ${key}`, { view, key, row: null });
      }
    }
  }

  /** Takes in facts that a node told, with their rows; what is here already stays as it is. */
  learn(facts: Iterable<OwnFact>, rows: Iterable<readonly [View, Row]>): void {
    for (const fact of facts) if (!this.facts.has(fact.ref)) this.keepFact(fact);
    for (const [view, row] of rows) if (!this.has(view, row)) this.putOwn(view, row);
  }

  private has(view: View, row: Row): boolean {
    const table = this.table(view);
    return table.at(table.keyOf(row)) !== undefined;
  }

  private keepFact(fact: OwnFact): void {
    this.facts.set(fact.ref, fact);
    this.changed.set(`facts ${fact.ref}`, { view: "facts", key: fact.ref, row: fact });
  }

  private foldInto(entry: Entry, alsoOwn: boolean): void {
    const fold = FOLDS[entry.kind];
    if (fold) fold(entry, new Into(this, entry, alsoOwn));
  }

  /** Writes a row where a fold wants it: over the base of a pulled view, or into an own one. For folds. */
  write(view: View, row: Row): void {
    if (this.own.has(view)) this.putOwn(view, row);
    else this.table(view).lay(row);
  }

  private putOwn(view: View, row: Row): void {
    const key = this.table(view).put(row);
    this.changed.set(`${view} ${key}`, { view, key, row });
  }

  /** A receipt number for a row that is only laid: above all that upstream gave. */
  nextRx(): number {
    this.laidRx += 1;
    return this.laidRx;
  }

  // -- sealed personal data

  /** Remembers what stands in a box that was sealed or opened here, so that folds can read it at once. */
  remember(box: string, text: string): void {
    this.opened.set(box, text);
  }

  /** Personal data in the clear; "" when nobody has opened it here. */
  open(sealed: Sealed | null): string {
    return sealed ? (this.opened.get(sealed.box) ?? "") : "";
  }

  // -- reading

  table<V extends View>(view: V): Table<Rows[V]> {
    return this.views.get(view) as unknown as Table<Rows[V]>;
  }

  /** Whether a view is one this till folds from its own facts alone. */
  isOwn(view: View): boolean {
    return this.own.has(view);
  }

  /** The row under a key as it is shown, tombstones of registers among them. */
  row<V extends View>(view: V, ...key: Cell[]): Rows[V] | undefined {
    return this.table(view).get(...key);
  }

  /** The row of a register under a key; undefined if nothing was ever said, or it was taken away. */
  live<V extends View>(view: V, ...key: Cell[]): Rows[V] | undefined {
    const row = this.table(view).get(...key);
    return row && this.table(view).isGone(row) ? undefined : row;
  }

  /** All rows of a view that are not tombstones. */
  all<V extends View>(view: V): Iterable<Rows[V]> {
    return this.table(view).living();
  }

  /** The living rows of a view with a value in a column, found by an index that is made when it is first asked for. */
  where<V extends View>(view: V, column: number, value: Cell): Rows[V][] {
    return this.table(view).where(column, value);
  }

  /** The totals under a key of a sums view: zeros if nothing was ever added. */
  sums(view: View, ...key: Cell[]): number[] {
    return this.table(view as "till_credit").totals(...key);
  }

  /** The version of the last word under a key of a register; 0 if nothing was ever said. */
  version(view: View, ...key: Cell[]): number {
    return this.table(view as "till_customers").version(...key);
  }

  /** What `make` reads in a row (its JSON), made once for each row. */
  reading<T>(row: object, make: () => T): T {
    let known = this.readings.get(row) as T | undefined;
    if (known === undefined) {
      known = make();
      this.readings.set(row, known);
    }
    return known;
  }

  /** The fact that stands at `origin.seq` of this till's journal; undefined if it is not (or no longer) here. */
  fact(ref: string): OwnFact | undefined {
    const [origin, seq] = splitRef(ref);
    return this.facts.get(`${origin}.${seq}`);
  }
}

/** Origin and number of `origin.seq`, `origin/seq` or an id minted there (`origin.seq-2`). Twin of `split_ref`. */
export function splitRef(ref: string): [string, number] {
  const found = /^(.*)[./](\d{1,16})(?:-[^./]*)?$/s.exec(ref);
  return found ? [found[1]!, Number(found[2])] : [ref, 0];
}
