/**
 * The second copy of what is not yet safe: small files beside the database, so that a database that is lost or set back
 * costs no sale. A file holds up to `SEGMENT` consecutive entries as a run, the way they travel.
 */

import { link } from "../../kit/kernel/entry.ts";
import { type Run, decodeRuns } from "../../kit/kernel/runs.ts";

export const SEGMENT = 50;

/** A place for small files. Writing one replaces it whole: the old text or the new one is there after a crash. */
export interface Shelf {
  names(): Promise<string[]>;
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** No second copy: where the browser has no file system for pages (plain http). */
export const NO_SHELF: Shelf = {
  names: async () => [],
  read: async () => "",
  write: async () => undefined,
  remove: async () => undefined,
};

/** The first number of the segment an entry belongs to. */
export function segmentOf(seq: number): number {
  return seq - ((seq - 1) % SEGMENT);
}

export function segmentName(origin: string, first: number): string {
  return `${origin}.${String(first).padStart(12, "0")}.ndjson`;
}

/** What a segment's name says, or null for a file that is none. */
export function readName(name: string): { readonly origin: string; readonly first: number } | null {
  const found = /^([^.]+)\.(\d{12})\.ndjson$/.exec(name);
  return found && { origin: found[1]!, first: Number(found[2]) };
}

/** Entries of one origin in a row, each with the hash up to it. */
export interface Stretch {
  readonly origin: string;
  readonly first: number;
  readonly prev: string;
  readonly texts: readonly string[];
  readonly hashes: readonly string[];
}

/** What the shelf holds of a tenant, joined where one file goes on where another ends; broken ends are left out. */
export async function stretches(shelf: Shelf, tenant: string): Promise<Stretch[]> {
  const found: Stretch[] = [];
  for (const name of (await shelf.names()).filter((one) => readName(one)).sort()) {
    for (const run of await readRuns(shelf, name)) {
      if (run.tenant !== tenant) continue;
      const next = await hashed(run);
      const last = found.at(-1);
      if (last && last.origin === next.origin && last.first + last.texts.length === next.first && last.hashes.at(-1) === next.prev) {
        found[found.length - 1] = { ...last, texts: [...last.texts, ...next.texts], hashes: [...last.hashes, ...next.hashes] };
      } else if (next.texts.length) found.push(next);
    }
  }
  return found;
}

async function readRuns(shelf: Shelf, name: string): Promise<Run[]> {
  try {
    return decodeRuns(await shelf.read(name));
  } catch {
    return []; // half a file: the database has what it would have said, or nobody has
  }
}

async function hashed(run: Run): Promise<Stretch> {
  const hashes: string[] = [];
  const texts: string[] = [];
  for (const [place, text] of run.texts.entries()) {
    if (!isEntry(text, run, run.first + place)) break;
    hashes.push(await link(hashes.at(-1) ?? run.prev, text));
    texts.push(text);
  }
  return { origin: run.origin, first: run.first, prev: run.prev, texts, hashes };
}

function isEntry(text: string, run: Run, seq: number): boolean {
  try {
    const said = JSON.parse(text) as { tenant?: unknown; origin?: unknown; seq?: unknown };
    return said.tenant === run.tenant && said.origin === run.origin && said.seq === seq;
  } catch {
    return false;
  }
}

/** The browser's own file system for this origin (OPFS), in a folder of that name; null where there is none. */
export async function browserShelf(folder: string): Promise<Shelf | null> {
  if (!globalThis.navigator?.storage?.getDirectory) return null;
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle(folder, { create: true });
  return {
    async names() {
      const names: string[] = [];
      for await (const name of (place as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
      return names;
    },
    async read(name) {
      return (await (await place.getFileHandle(name)).getFile()).text();
    },
    async write(name, text) {
      // what is written becomes the file when it is closed, all at once
      const file = await (await place.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    },
    async remove(name) {
      await place.removeEntry(name).catch(() => undefined);
    },
  };
}
