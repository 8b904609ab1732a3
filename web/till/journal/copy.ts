/** Keeps the second copy of one incarnation: what no node has yet goes out to the shelf, what is safe leaves it. */

import { encodeRuns } from "../../kit/kernel/runs.ts";
import { NO_SHELF, SEGMENT, type Shelf, readName, segmentName, segmentOf } from "./shelf.ts";
import type { Head, Line } from "./store.ts";

/** What is to be copied, and where to. */
export interface Source {
  readonly tenant: string;
  readonly shelf: Shelf;
  lines(origin: string, first: number, last: number): Promise<Line[]>;
  hashAt(head: Head, seq: number): Promise<string | null>;
}

/** Brings the copy of an incarnation up to date, from a number on. */
export async function copyOut(source: Source, head: Head, from: number): Promise<void> {
  const { shelf, tenant } = source;
  const { origin } = head;
  if (shelf === NO_SHELF) return;
  for (const name of await shelf.names()) {
    const segment = readName(name);
    // what a write left that was killed in the middle
    if (!segment && name.startsWith(origin)) await shelf.remove(name);
    if (segment?.origin !== origin) continue;
    if (segment.first + SEGMENT - 1 <= head.acked || segment.first > head.seq || head.acked === head.seq) await shelf.remove(name);
  }
  const start = Math.max(from, head.acked + 1);
  for (let first = segmentOf(start); start <= head.seq && first <= head.seq; first += SEGMENT) {
    const lines = await source.lines(origin, Math.max(first, head.pruned + 1), Math.min(head.seq, first + SEGMENT - 1));
    const prev = lines.length ? await source.hashAt(head, lines[0]!.seq - 1) : null;
    if (prev === null) continue;
    const run = { tenant, origin, first: lines[0]!.seq, prev, texts: lines.map((line) => line.text) };
    await shelf.write(segmentName(origin, first), encodeRuns([run]));
  }
}
