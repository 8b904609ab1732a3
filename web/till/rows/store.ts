/**
 * Where the rows of the pulled views lie: the pages of pulls as they came, few and large, never one record a row.
 *
 * Later pages say more than earlier ones. When half of what lies here is old, or many small pages have gathered, the pages
 * are written together anew. A base is one picture of one node; a fresh base is gathered beside the one that is shown.
 */

import { answer } from "../journal/store.ts";

export type Cell = number | string;
export type Row = readonly Cell[];

/** Rows that changed and keys that went away, by view. */
export interface Change {
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly gone: Readonly<Record<string, readonly Row[]>>;
}

/** One base: which pages make it, how far its node was read, and what of this device it already holds. */
export interface Base {
  readonly id: number;
  readonly peer: string;
  /** The last page that belongs to it; there are none before 1. */
  readonly last: number;
  readonly rx: number;
  readonly mark: string;
  readonly generations: Readonly<Record<string, number>>;
  /** Origin → number: how far the node had this device's own entries when it told its last page. */
  readonly acked: Readonly<Record<string, number>>;
  /** Rows in its pages, those said again later included. */
  readonly written: number;
}

/** What is known of the bases. `shown` is whole; `coming` is what a pull under way has gathered beyond it. */
export interface Bases {
  /** Of which columns the rows are: other columns make all of it useless. */
  readonly shape: string;
  readonly shown: Base | null;
  readonly coming: Base | null;
}

/** A page, as it came or as it was written together. */
export interface Page {
  readonly base: number;
  readonly n: number;
  readonly rows: number;
  readonly text: string;
}

/** What this device's own entries made stands in pages too, those of base 0; this says up to which entries, and how many pages. */
export interface OwnNote {
  readonly shape: string;
  readonly covered: Readonly<Record<string, number>>;
  readonly last: number;
  readonly written: number;
}

const VERSION = 1;

export class RowStore {
  private constructor(private readonly db: IDBDatabase) {}

  static async open(idb: IDBFactory, name = "lancar-rows"): Promise<RowStore> {
    const opening = idb.open(name, VERSION);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("pages", { keyPath: ["base", "n"] });
      opening.result.createObjectStore("notes");
    };
    const db = await answer(opening);
    db.onversionchange = () => db.close();
    return new RowStore(db);
  }

  async bases(): Promise<Bases | undefined> {
    return (await answer(this.db.transaction("notes").objectStore("notes").get("bases"))) as Bases | undefined;
  }

  async own(): Promise<OwnNote | undefined> {
    return (await answer(this.db.transaction("notes").objectStore("notes").get("own"))) as OwnNote | undefined;
  }

  /** The text of one page, if it is there. */
  async page(base: number, n: number): Promise<string | null> {
    const found = (await answer(this.db.transaction("pages").objectStore("pages").get([base, n]))) as Page | undefined;
    return found?.text ?? null;
  }

  async pages(base: number, keyRange: typeof IDBKeyRange): Promise<Page[]> {
    const range = keyRange.bound([base, 0], [base, Number.MAX_SAFE_INTEGER]);
    return (await answer(this.db.transaction("pages").objectStore("pages").getAll(range))) as Page[];
  }

  /**
   * Writes pages and what is known of the bases in one go, and takes pages away. Rows can be pulled again, so nothing here
   * waits for the disk; what this device itself made of its entries (`own`) does, because the journal forgets behind it.
   */
  put(changed: { readonly bases?: Bases; readonly own?: OwnNote; readonly add?: readonly Page[]; readonly drop?: readonly IDBKeyRange[] }): Promise<void> {
    return new Promise((resolve, reject) => {
      const tx = this.db.transaction(["pages", "notes"], "readwrite", { durability: changed.own ? "strict" : "relaxed" });
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error ?? new Error("the transaction was given up"));
      const pages = tx.objectStore("pages");
      for (const range of changed.drop ?? []) pages.delete(range);
      for (const page of changed.add ?? []) pages.put(page);
      if (changed.bases) tx.objectStore("notes").put(changed.bases, "bases");
      if (changed.own) tx.objectStore("notes").put(changed.own, "own");
    });
  }

  close(): void {
    this.db.close();
  }
}
