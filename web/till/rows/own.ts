/**
 * Keeps what this device's own entries made (sales, drawers, numbers), so that the journal may forget the entries: pages of
 * changes, with the entry of each incarnation up to which they count, in one transaction. Behind that nothing is folded again.
 */

import { OWN } from "../../kit/shapes/rows.ts";
import type { OwnChange } from "../tables.ts";
import type { OwnNote, Page, RowStore } from "./store.ts";

export interface OwnSource {
  drain(): OwnChange[];
  ownSnapshot(): Iterable<OwnChange>;
}

const SHAPE = JSON.stringify(OWN);
const CHUNK = 2_000;
const MOST_PAGES = 60;
const OWN_BASE = 0;

export class OwnKeeper {
  private note: OwnNote;
  private whole = false;

  private constructor(
    private readonly store: RowStore,
    private readonly keyRange: typeof IDBKeyRange,
    note: OwnNote,
  ) {
    this.note = note;
  }

  /** What was kept, in the order it was said; of other columns than today's nothing is taken. */
  static async open(store: RowStore, keyRange: typeof IDBKeyRange, take: (changes: OwnChange[]) => void): Promise<OwnKeeper> {
    const kept = await store.own();
    const known = kept?.shape === SHAPE;
    if (known) for (const page of await store.pages(OWN_BASE, keyRange)) take(JSON.parse(page.text) as OwnChange[]);
    return new OwnKeeper(store, keyRange, known ? kept : { shape: SHAPE, covered: {}, last: 0, written: 0 });
  }

  /** Up to which entries of each incarnation what is kept counts. */
  get covered(): ReadonlyMap<string, number> {
    return new Map(Object.entries(this.note.covered));
  }

  close(): void {
    this.store.close();
  }

  /** The next `keep` writes all of it, whatever changed. */
  allAnew(): void {
    this.whole = true;
  }

  /** Keeps what changed since the last time. `covered`: the entries that were folded into it. */
  async keep(source: OwnSource, covered: ReadonlyMap<string, number>): Promise<void> {
    const whole = this.whole || this.note.last >= MOST_PAGES;
    const changes = source.drain();
    this.whole = true; // what was drained is told once: if this fails, the next time writes all of it
    if (whole) await this.keepWhole(source, covered);
    else await this.keepChanges(changes, covered);
    this.whole = false;
  }

  private async keepChanges(changes: readonly OwnChange[], covered: ReadonlyMap<string, number>): Promise<void> {
    const note = { ...this.note, covered: Object.fromEntries(covered) };
    const add: Page[] = [];
    if (changes.length) {
      note.last += 1;
      note.written += changes.length;
      add.push(pageOf(note.last, changes));
    }
    await this.store.put({ own: note, add });
    this.note = note;
  }

  /** All of it anew, in few pages. */
  private async keepWhole(source: OwnSource, covered: ReadonlyMap<string, number>): Promise<void> {
    const all = [...source.ownSnapshot()];
    const add: Page[] = [];
    for (let from = 0; from < all.length; from += CHUNK) add.push(pageOf(add.length + 1, all.slice(from, from + CHUNK)));
    const note = { shape: SHAPE, covered: Object.fromEntries(covered), last: add.length, written: all.length };
    const drop = [this.keyRange.bound([OWN_BASE, 0], [OWN_BASE, Number.MAX_SAFE_INTEGER])];
    await this.store.put({ own: note, add, drop });
    this.note = note;
  }
}

function pageOf(n: number, changes: readonly OwnChange[]): Page {
  return { base: OWN_BASE, n, rows: changes.length, text: JSON.stringify(changes) };
}
