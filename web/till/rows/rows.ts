/**
 * The till's memory of what its node knows: pulls changed rows, keeps them as pages, hands whole pictures on. Twin of
 * `lancar/kernel/replica.py`: an unfinished pull shows nothing, another node or another generation means another base.
 */

import { PULLED } from "../../kit/shapes/rows.ts";
import type { View } from "../tables.ts";
import { type Base, type Bases, type Change, type Page, type Row, type RowStore } from "./store.ts";

/** Who is shown the rows: the tables in memory. */
export interface Taker {
  /** Forget every row: a new base follows. */
  clear(): void;
  takeBase(page: Change): void;
  /** Every row of the base of a view, for writing pages together. */
  base(view: View): Iterable<Row>;
}

/** What the rows are made of: rows of other columns cannot be read and are pulled anew. */
const SHAPE = JSON.stringify(PULLED);

/** What is asked of a node, and how its answer is put back. */
export interface RowsAsked {
  readonly path: "/sync/rows";
  readonly body: string;
}

interface RowsAnswer extends Change {
  readonly upto: number;
  readonly more: boolean;
  readonly generations: Readonly<Record<string, number>>;
  readonly mark: string;
  readonly restart: boolean;
}

/** What is shown, for who copies it: the pages that stay as they are, by number and rows, and the small ones themselves. */
export interface Picture {
  readonly shape: string;
  readonly shown: Base;
  readonly alone: readonly PageName[];
  readonly small: readonly Page[];
}

type PageName = readonly [n: number, rows: number];

export const EVERY_VIEW = "*";
const SMALL_ROWS = 500;

export class Rows {
  private bases: Bases;
  /** Pages of a pull that is not whole yet. */
  private held: Change[] = [];
  private heldNames: PageName[] = [];
  /** Of the shown base: small pages, which are going to be joined, and all others. */
  private small: Page[] = [];
  private alone: PageName[] = [];
  private moved = new Set<string>();

  private constructor(
    private readonly store: RowStore,
    private readonly keyRange: typeof IDBKeyRange,
    private readonly taker: Taker,
    known: Bases,
  ) {
    this.bases = known;
  }

  /** Opens what lies on the disk and hands it on. `shape` names the columns: rows of other columns are forgotten. */
  static async open(store: RowStore, keyRange: typeof IDBKeyRange, taker: Taker, shape = SHAPE): Promise<Rows> {
    const kept = await store.bases();
    const known = kept?.shape === shape ? kept : { shape, shown: null, coming: null };
    const rows = new Rows(store, keyRange, taker, known);
    if (kept && kept !== known) await store.put({ bases: known, drop: [keyRange.bound([1, 0], [Number.MAX_SAFE_INTEGER, 0])] });
    await rows.boot();
    return rows;
  }

  /** Whether there is a whole picture to show. */
  get whole(): boolean {
    return this.bases.shown !== null;
  }

  /** The number of the last entry of the node that the shown rows hold. */
  get rx(): number {
    return this.bases.shown?.rx ?? 0;
  }

  /** How far the shown rows already hold this device's own entries. */
  get acked(): ReadonlyMap<string, number> {
    return new Map(Object.entries(this.bases.shown?.acked ?? {}));
  }

  /** Rows gathered so far by a first pull. */
  get gathered(): number {
    return this.bases.coming?.written ?? 0;
  }

  /**
   * One pull, page by page; each answer is the text as it came. `acked` says what the node has of this device by now.
   * Answers whether anything is shown anew: then the caller lays its own entries over it.
   */
  async *pull(tenant: string, branch: string, peer: string, acked: () => ReadonlyMap<string, number>): AsyncGenerator<RowsAsked, boolean, string> {
    const { shown, coming } = this.bases;
    if ((coming ?? shown)?.peer !== peer) await this.beginAnew(peer);
    for (;;) {
      const now = this.bases.coming ?? this.bases.shown!;
      const sure = Object.fromEntries(acked());
      const body = JSON.stringify({ tenant, after: now.rx, mark: now.mark, branch });
      const text = yield { path: "/sync/rows", body };
      const page = JSON.parse(text) as RowsAnswer;
      const rebuilt = Object.keys(now.generations).length > 0 && !sameNumbers(now.generations, page.generations);
      if (now.mark && (page.restart || rebuilt)) {
        await this.beginAnew(peer);
        continue;
      }
      if (await this.take(now, page, text, sure)) return true;
      if (!page.more) return false;
    }
  }

  /** Which views the pulls since the last call have changed; `*` stands for all. */
  takeMoved(): ReadonlySet<string> {
    const moved = this.moved;
    this.moved = new Set();
    return moved;
  }

  /** What is shown now; null when nothing is. */
  picture(): Picture | null {
    const { shape, shown } = this.bases;
    return shown && { shape, shown, alone: [...this.alone], small: [...this.small] };
  }

  /** The text of a page as it lies on the disk; null when it is no more. */
  pageText(base: number, n: number): Promise<string | null> {
    return this.store.page(base, n);
  }

  close(): void {
    this.store.close();
  }

  // -- inside

  private async boot(): Promise<void> {
    const { shown, coming } = this.bases;
    if (shown) {
      for (const page of await this.store.pages(shown.id, this.keyRange)) {
        const change = JSON.parse(page.text) as Change;
        if (page.n > shown.last) this.hold(change, page.n, page.rows);
        else {
          this.taker.takeBase(change);
          this.keep(page);
        }
      }
    }
    if (coming && coming.id !== shown?.id) {
      for (const page of await this.store.pages(coming.id, this.keyRange)) this.hold(JSON.parse(page.text) as Change, page.n, page.rows);
    }
  }

  private hold(change: Change, n: number, rows: number): void {
    this.held.push(change);
    this.heldNames.push([n, rows]);
  }

  private keep(page: Page): void {
    if (page.rows < SMALL_ROWS) this.small.push(page);
    else this.alone.push([page.n, page.rows]);
  }

  /** Forgets what a pull has gathered and begins another base; what is shown stays until that one is whole. */
  private async beginAnew(peer: string): Promise<void> {
    const { shown, coming } = this.bases;
    const id = Math.max(shown?.id ?? 0, coming?.id ?? 0) + 1;
    [this.held, this.heldNames] = [[], []];
    const fresh: Base = { id, peer, last: 0, rx: 0, mark: "", generations: {}, acked: {}, written: 0 };
    const drop = coming && coming.id !== shown?.id ? [this.pagesOf(coming.id)] : shown ? [this.pagesOf(shown.id, shown.last + 1)] : [];
    await this.know({ coming: fresh }, [], drop);
  }

  /** Takes one page in; answers whether it made the picture whole and something changed in it. */
  private async take(now: Base, page: RowsAnswer, text: string, acked: Readonly<Record<string, number>>): Promise<boolean> {
    const rows = countOf(page);
    const n = now.last + (rows ? 1 : 0);
    const base: Base = { ...now, last: n, rx: page.upto, mark: page.mark, generations: page.generations, acked, written: now.written + rows };
    const added = rows ? [{ base: base.id, n, rows, text }] : [];
    if (rows) this.hold(page, n, rows);
    if (page.more) {
      await this.know({ coming: base }, added);
      return false;
    }
    const old = this.bases.shown;
    const other = old?.id !== base.id;
    const changed = this.held.length > 0 || other || !sameNumbers(old.acked, acked);
    if (!changed && base.rx === old.rx && base.mark === old.mark) return false;
    await this.know({ shown: base, coming: null }, added, other && old ? [this.pagesOf(old.id)] : []);
    if (other) {
      this.taker.clear();
      [this.small, this.alone] = [[], []];
    }
    for (const change of this.held) {
      this.taker.takeBase(change);
      for (const view of [...Object.keys(change.rows), ...Object.keys(change.gone)]) this.moved.add(view);
    }
    if (other) this.moved.add(EVERY_VIEW);
    this.alone.push(...this.heldNames.filter(([held]) => held !== added[0]?.n));
    for (const one of added) this.keep(one);
    [this.held, this.heldNames] = [[], []];
    return changed;
  }

  private async know(told: Partial<Bases>, add: readonly Page[] = [], drop: readonly IDBKeyRange[] = []): Promise<void> {
    const bases = { ...this.bases, ...told };
    await this.store.put({ bases, add, drop });
    this.bases = bases;
  }

  private pagesOf(base: number, from = 0): IDBKeyRange {
    return this.keyRange.bound([base, from], [base, Number.MAX_SAFE_INTEGER]);
  }

  /** Whether a pull is under way whose pages stand behind those of the picture. */
  get gathering(): boolean {
    return this.bases.coming !== null;
  }

  /** The rows of a view as they are shown. */
  base(view: View): Iterable<Row> {
    return this.taker.base(view);
  }

  /** Puts pages that say the same in the place of those from one number to another. */
  async replace(shown: Base, add: readonly Page[], from: number, to: number): Promise<void> {
    await this.know({ shown }, add, [this.keyRange.bound([shown.id, from], [shown.id, to])]);
    this.small = this.small.filter(({ n }) => n < from || n > to);
    this.alone = this.alone.filter(([n]) => n < from || n > to);
    for (const page of add) this.keep(page);
  }
}

export function countOf(change: Change): number {
  const rows = Object.values(change.rows).reduce((sum, one) => sum + one.length, 0);
  return rows + Object.values(change.gone).reduce((sum, one) => sum + one.length, 0);
}

function sameNumbers(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
