/** What surrounds the engine: a browser, or a test that plays one. */

import { NO_SHELF, type Shelf, browserShelf } from "../journal/shelf.ts";
import type { Surroundings } from "../journal/terms.ts";
import { type Lacks, askedToStay } from "../surroundings.ts";
import type { Timers } from "../upstream/changes.ts";
import type { Fetch } from "../upstream/line.ts";

export interface World extends Surroundings {
  readonly shelf: Shelf;
  /** Second copies of what can be pulled again, beside the journal's. */
  readonly copies: Shelf;
  /** Databases of that name's own drawer, which does not go when the journal's is lost (docs/adr/0027); null where there are none. */
  readonly drawer: (name: string) => Promise<IDBFactory | null>;
  readonly fetch: Fetch;
  /** Where the node is; "" where the page came from. */
  readonly base: string;
  readonly locks: LockManager | undefined;
  readonly crypto: Crypto | undefined;
  readonly timers: Timers;
  readonly online: () => boolean;
  readonly chance: () => number;
  readonly askedToStay: () => Promise<Lacks>;
  /** Calls when the device woke up, its network changed, or somebody looks at the page again. Answers how to stop. */
  readonly woken: (act: () => void) => () => void;
  readonly workers: ServiceWorkerContainer | undefined;
  readonly reload: () => void;
  readonly go: (address: string) => void;
}

export const TIMERS: Timers = {
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** What the DOM's types do not know yet. */
interface Buckets {
  open(name: string, how: { readonly persisted: boolean }): Promise<{ readonly indexedDB: IDBFactory }>;
}

async function drawer(name: string): Promise<IDBFactory | null> {
  const { storageBuckets } = navigator as { readonly storageBuckets?: Buckets };
  const bucket = await storageBuckets?.open(name, { persisted: true }).catch(() => null);
  return bucket?.indexedDB ?? null;
}

async function shelf(folder: string): Promise<Shelf> {
  return (await browserShelf(folder).catch(() => null)) ?? NO_SHELF;
}

/** The browser that shows this page. */
export async function browserWorld(): Promise<World> {
  return {
    idb: indexedDB,
    drawer,
    keyRange: IDBKeyRange,
    wall: () => Date.now(),
    shelf: await shelf("lancar-journal"),
    copies: await shelf("lancar-rows"),
    fetch: (address, asked) => fetch(address, asked),
    base: "",
    locks: navigator.locks,
    crypto: globalThis.crypto,
    timers: TIMERS,
    online: () => navigator.onLine,
    chance: Math.random,
    askedToStay,
    woken(act) {
      const seen = () => document.visibilityState === "visible" && act();
      addEventListener("online", act);
      addEventListener("offline", act);
      addEventListener("pageshow", act);
      document.addEventListener("visibilitychange", seen);
      return () => {
        for (const name of ["online", "offline", "pageshow"]) removeEventListener(name, act);
        document.removeEventListener("visibilitychange", seen);
      };
    },
    workers: navigator.serviceWorker,
    reload: () => location.reload(),
    go: (address) => location.assign(address),
  };
}
