/** Brings back from the second copy what the database lost: all of it, or the end of it. */

import { genesis, thaw } from "../../kit/kernel/entry.ts";
import { type Shelf, type Stretch, stretches } from "./shelf.ts";
import { type Head, type Line, all, writing } from "./store.ts";

/**
 * Puts back the entries that only the second copy has; answers how many. An incarnation that was found short is closed:
 * what was lost beyond the copy could have used its next numbers.
 */
export async function heal(db: IDBDatabase, shelf: Shelf, tenant: string): Promise<number> {
  const known = new Map((await all<Head>(db, "heads")).map((head) => [head.origin, head]));
  let healed = 0;
  for (const stretch of await stretches(shelf, tenant)) {
    const head = known.get(stretch.origin);
    const missing = head ? after(stretch, head) : stretch;
    if (!missing?.texts.length) continue;
    const lines = missing.texts.map((text, place) => lineOf(missing, text, place));
    const now = closed(head ?? (await lost(missing, tenant)), lines.at(-1)!);
    await writing(db, ["heads", "lines"], async (table) => {
      for (const line of lines) table("lines").put(line);
      table("heads").put(now);
    });
    known.set(now.origin, now);
    healed += lines.length;
  }
  return healed;
}

/** The part of a stretch that goes on where the database ends, if it does. */
function after(stretch: Stretch, head: Head): Stretch | null {
  const skip = head.seq + 1 - stretch.first;
  if (skip < 0 || skip >= stretch.texts.length) return null;
  const prev = skip ? stretch.hashes[skip - 1]! : stretch.prev;
  if (prev !== head.hash) return null;
  return { ...stretch, first: head.seq + 1, prev, texts: stretch.texts.slice(skip), hashes: stretch.hashes.slice(skip) };
}

/** The head of an incarnation of which the database knows nothing any more. What came before the copy was safe. */
async function lost(stretch: Stretch, tenant: string): Promise<Head> {
  const before = stretch.first - 1;
  const prunedHash = before ? stretch.prev : await genesis(tenant, stretch.origin);
  return { origin: stretch.origin, state: "closed", seq: before, hash: prunedHash, ms: 0, tick: 0, acked: before, pruned: before, prunedHash };
}

function closed(head: Head, last: Line): Head {
  const { ms, tick } = thaw(last.text);
  return { ...head, state: "closed", seq: last.seq, hash: last.hash, ms, tick };
}

function lineOf(stretch: Stretch, text: string, place: number): Line {
  const { kind, wish } = thaw(text);
  return { origin: stretch.origin, seq: stretch.first + place, text, hash: stretch.hashes[place]!, kind, wish };
}
