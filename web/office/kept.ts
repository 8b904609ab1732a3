/**
 * The last answers, kept on this device so that the office shows figures at once, also without a node. They belong to the
 * person who asked: whoever leaves takes them along.
 */

const NAME = "lancar-office";
const STORE = "answers";
/** More is forgotten, the oldest first. */
const MOST = 150;

export interface Kept {
  readonly key: string;
  readonly answer: unknown;
  readonly atMs: number;
}

/** Everything kept; nothing where the browser keeps nothing. */
export async function readKept(): Promise<readonly Kept[]> {
  return (await inStore("readonly", (store) => store.getAll() as IDBRequest<Kept[]>)) ?? [];
}

export async function keep(one: Kept): Promise<void> {
  await inStore("readwrite", (store) => store.put(one));
}

/** Forget the oldest beyond what is worth keeping. */
export async function thin(all: readonly Kept[]): Promise<void> {
  const old = [...all].sort((a, b) => b.atMs - a.atMs).slice(MOST);
  for (const one of old) await inStore("readwrite", (store) => store.delete(one.key));
}

export async function forgetAll(): Promise<void> {
  await inStore("readwrite", (store) => store.clear());
}

/** One request, done or not: what is kept here is a comfort, and its loss is no trouble. */
async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
  try {
    const database = await opened();
    return await new Promise<T | null>((done) => {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => done(request.result);
      request.onerror = () => done(null);
    });
  } catch {
    return null;
  }
}

let opening: Promise<IDBDatabase> | null = null;

function opened(): Promise<IDBDatabase> {
  opening ??= new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  return opening;
}
