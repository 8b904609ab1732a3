/** The journal's tables in IndexedDB, without a wrapper: one open, one way to write, promises around requests. */

/** How far one of this device's incarnations is, and what of it is still here. */
export interface Head {
  readonly origin: string;
  readonly state: "open" | "closed";
  /** The last entry and the hash up to it. */
  readonly seq: number;
  readonly hash: string;
  /** Its stamp, from which the clock goes on after a restart. */
  readonly ms: number;
  readonly tick: number;
  /** The last entry that some node upstream has. */
  readonly acked: number;
  /** The last entry that was taken out of this journal, and the hash up to it; the genesis when none was. */
  readonly pruned: number;
  readonly prunedHash: string;
}

/** One entry: its frozen text, the hash up to it, and what is looked up. */
export interface Line {
  readonly origin: string;
  readonly seq: number;
  readonly text: string;
  readonly hash: string;
  readonly kind: string;
  readonly wish: string;
}

/** How far a node upstream has one of the incarnations. */
export interface Ack {
  readonly peer: string;
  readonly origin: string;
  readonly role: string;
  readonly seq: number;
}

/** An entry that upstream knows otherwise: kept as evidence, said again under another name. */
export interface Apart {
  readonly origin: string;
  readonly seq: number;
  readonly text: string;
  readonly saidAs: string;
}

const VERSION = 1;
type Table = "heads" | "lines" | "acks" | "apart";

/** Opens the journal's database, and makes it where there is none. */
export async function openStore(idb: IDBFactory, name: string): Promise<IDBDatabase> {
  const opening = idb.open(name, VERSION);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    db.createObjectStore("heads", { keyPath: "origin" });
    const lines = db.createObjectStore("lines", { keyPath: ["origin", "seq"] });
    lines.createIndex("wish", "wish");
    db.createObjectStore("acks", { keyPath: ["peer", "origin"] });
    db.createObjectStore("apart", { keyPath: ["origin", "seq"] });
  };
  const db = await answer(opening);
  db.onversionchange = () => db.close(); // a newer version in another tab must not wait for this one
  return db;
}

/** Writes in one transaction that is on the disk when this answers. `write` must ask nothing but this database. */
export async function writing<T>(
  db: IDBDatabase,
  tables: readonly Table[],
  write: (table: (name: Table) => IDBObjectStore) => Promise<T>,
): Promise<T> {
  const tx = db.transaction([...tables], "readwrite", { durability: "strict" });
  const done = finished(tx);
  try {
    const made = await write((name) => tx.objectStore(name));
    await done;
    return made;
  } catch (why) {
    try {
      tx.abort();
    } catch {
      // it has ended already
    }
    await done.catch(() => undefined);
    throw why;
  }
}

/** Everything of a table, or of a range of its keys. */
export function all<T>(db: IDBDatabase, table: Table, range?: IDBKeyRange, most?: number): Promise<T[]> {
  return answer(db.transaction(table, "readonly").objectStore(table).getAll(range, most)) as Promise<T[]>;
}

/** The entries that came of a wish, in their order. */
export function linesOfWish(db: IDBDatabase, wish: string): Promise<Line[]> {
  return answer(db.transaction("lines", "readonly").objectStore("lines").index("wish").getAll(wish)) as Promise<Line[]>;
}

/** One entry, if it is here. */
export function lineAt(db: IDBDatabase, origin: string, seq: number): Promise<Line | undefined> {
  return answer(db.transaction("lines", "readonly").objectStore("lines").get([origin, seq])) as Promise<Line | undefined>;
}

/** The entries of an origin from one number to another, both included. */
export function between(keyRange: typeof IDBKeyRange, origin: string, first: number, last: number): IDBKeyRange {
  return keyRange.bound([origin, first], [origin, last]);
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error("the transaction was given up"));
  });
}
