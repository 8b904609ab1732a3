/**
 * What the till remembers beside its journal: small notes under a name, the same in more than one database, so that one which
 * the browser throws away is no loss (docs/adr/0027). Keys that a browser never hands out lie here, which no file can take.
 */

import { answer } from "./journal/store.ts";

const NAME = "lancar-till";
/** How often this place was written: the place that says most is right. */
const TURN = "#turn";

interface Place {
  readonly idb: IDBFactory;
  readonly db: IDBDatabase;
  /** -1: nothing lies there. 0: notes from before they were counted. */
  readonly turn: number;
}

/** Small things by name. What is put is on the disk when it answers. */
export class Notes {
  private constructor(
    private places: readonly Place[],
    private readonly idbs: readonly (IDBFactory | null)[],
  ) {}

  /** Opens the notes in each of these, and makes those anew that lag behind. One that does not open is done without. */
  static async open(...idbs: (IDBFactory | null)[]): Promise<Notes> {
    const opened = await Promise.allSettled(idbs.filter((idb) => idb !== null).map(openAt));
    const places = opened.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    if (!places.length) throw (opened[0] as PromiseRejectedResult).reason;
    const best = places.reduce((one, other) => (other.turn > one.turn ? other : one));
    const behind = places.filter((one) => one !== best && (one.turn !== best.turn || one.turn === 0));
    const notes = new Notes([best, ...places.filter((one) => one !== best && !behind.includes(one))], idbs);
    if (behind.length) await notes.copyTo(behind);
    return notes;
  }

  get<T>(name: string): Promise<T | undefined> {
    return this.sure(() => answer(this.table.get(name)) as Promise<T | undefined>);
  }

  /** Every note whose name begins so. */
  async all<T>(prefix: string): Promise<Map<string, T>> {
    const [names, values] = await this.sure(() => {
      const { table } = this;
      return Promise.all([answer(table.getAllKeys()), answer(table.getAll())]);
    });
    const found = names.map((name, place) => [String(name), values[place] as T] as const);
    return new Map(found.filter(([name]) => name.startsWith(prefix) && name !== TURN));
  }

  put(name: string, value: unknown): Promise<void> {
    return this.sure(() => this.write((table) => table.put(value, name)));
  }

  drop(...names: string[]): Promise<void> {
    return this.sure(() => this.write((table) => names.forEach((name) => table.delete(name))));
  }

  close(): void {
    for (const { db } of this.places) db.close();
  }

  private get table(): IDBObjectStore {
    return tableOf(this.places[0]!.db);
  }

  /** Once more on places opened anew: a browser closes them under a page that lives. */
  private async sure<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch {
      this.close();
      ({ places: this.places } = await Notes.open(...this.idbs));
      return act();
    }
  }

  private async write(act: (table: IDBObjectStore) => void): Promise<void> {
    const done = await Promise.allSettled(this.places.map(({ db }) => written(db, act)));
    const first = done.find((one) => one.status === "rejected");
    if (!first) return;
    if (done.every((one) => one.status === "rejected")) throw first.reason;
    // a place that missed a word would say an old one later, a PIN of a pairing that is over among them: it goes
    for (const [n, { idb, db }] of this.places.entries()) {
      if (done[n]!.status === "fulfilled") continue;
      db.close();
      idb.deleteDatabase(NAME);
    }
    this.places = this.places.filter((_, n) => done[n]!.status === "fulfilled");
  }

  /** What is known here, whole, into places that know less. */
  private async copyTo(behind: readonly Place[]): Promise<void> {
    const [{ turn }, all] = [this.places[0]!, await this.all<unknown>("")];
    const same = (table: IDBObjectStore) => {
      table.clear();
      for (const [name, value] of all) table.put(value, name);
    };
    const done = await Promise.allSettled(behind.map(({ db }) => written(db, same, Math.max(turn, 1))));
    if (turn === 0) await this.write(() => undefined); // counted from now on
    this.places = [...this.places, ...behind.filter((_, n) => done[n]!.status === "fulfilled")];
  }
}

async function openAt(idb: IDBFactory): Promise<Place> {
  const opening = idb.open(NAME, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore("notes");
  const db = await answer(opening);
  db.onversionchange = () => db.close();
  const [turn, many] = await Promise.all([answer(tableOf(db).get(TURN)), answer(tableOf(db).count())]);
  return { idb, db, turn: (turn as number | undefined) ?? (many ? 0 : -1) };
}

function tableOf(db: IDBDatabase): IDBObjectStore {
  return db.transaction("notes").objectStore("notes");
}

/** Writes in one transaction that is on the disk when this answers, and counts it. */
async function written(db: IDBDatabase, act: (table: IDBObjectStore) => void, turn?: number): Promise<void> {
  const tx = db.transaction("notes", "readwrite", { durability: "strict" });
  const table = tx.objectStore("notes");
  act(table);
  const before = table.get(TURN);
  before.onsuccess = () => void table.put(turn ?? ((before.result as number | undefined) ?? 0) + 1, TURN);
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error("the transaction was given up"));
  });
}
