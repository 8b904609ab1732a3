/** What the till remembers beside its journal: small notes under a name, in a database of their own. */

import { answer } from "./journal/store.ts";

/** Small things by name. What is put is on the disk when it answers. */
export class Notes {
  private constructor(private readonly db: IDBDatabase) {}

  static async open(idb: IDBFactory, name = "lancar-till"): Promise<Notes> {
    const opening = idb.open(name, 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore("notes");
    const db = await answer(opening);
    db.onversionchange = () => db.close();
    return new Notes(db);
  }

  get<T>(name: string): Promise<T | undefined> {
    return answer(this.db.transaction("notes").objectStore("notes").get(name)) as Promise<T | undefined>;
  }

  /** Every note whose name begins so. */
  async all<T>(prefix: string): Promise<Map<string, T>> {
    const table = this.db.transaction("notes").objectStore("notes");
    const [names, values] = await Promise.all([answer(table.getAllKeys()), answer(table.getAll())]);
    const found = names.map((name, place) => [String(name), values[place] as T] as const);
    return new Map(found.filter(([name]) => name.startsWith(prefix)));
  }

  put(name: string, value: unknown): Promise<void> {
    return this.write((table) => table.put(value, name));
  }

  drop(...names: string[]): Promise<void> {
    return this.write((table) => names.forEach((name) => table.delete(name)));
  }

  close(): void {
    this.db.close();
  }

  private write(act: (table: IDBObjectStore) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const tx = this.db.transaction("notes", "readwrite", { durability: "strict" });
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error ?? new Error("the transaction was given up"));
      act(tx.objectStore("notes"));
    });
  }
}
