/** What a browser gives the till: a database, a file system of its own, a promise to keep both, a clock. */

import { Journal } from "./journal.ts";
import { NO_SHELF, browserShelf } from "./journal/shelf.ts";

/** Opens this device's journal, with its second copy where the browser has one. */
export async function openJournal(tenant: string, device: string): Promise<Journal> {
  const shelf = await browserShelf("lancar-journal").catch(() => null);
  return Journal.open("lancar-journal", tenant, device, {
    idb: indexedDB,
    keyRange: IDBKeyRange,
    wall: () => Date.now(),
    shelf: shelf ?? NO_SHELF,
  });
}

/** What this page has to do without; each is told to the person, none of them stops a sale. */
export interface Lacks {
  /** Not https or localhost: no cold start without a network, no camera. */
  readonly secure: boolean;
  /** The browser may clear our storage when it runs short. */
  readonly persistent: boolean;
  /** No file system for pages: no second copy. */
  readonly files: boolean;
  /** No locks: a second tab is noticed only when it writes. */
  readonly locks: boolean;
}

/** Asks for storage that stays, and says what this browser has. */
export async function askedToStay(): Promise<Lacks> {
  const storage = globalThis.navigator?.storage as StorageManager | undefined;
  const persistent = ((await storage?.persisted?.()) || (await storage?.persist?.())) ?? false;
  return { secure: isSecureContext, persistent, files: Boolean(storage?.getDirectory), locks: Boolean(navigator.locks) };
}
