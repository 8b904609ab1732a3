/** Runs of entries as lines: a header, then its entries as they are. Twin of `encode_runs` in `lancar/kernel/messages.py`. */

import { read, write } from "../shape.ts";
import { RunHeader } from "../shapes/kernel.ts";

export const MAX_BATCH_ENTRIES = 500;
export const MAX_BATCH_BYTES = 256_000;

/** Consecutive entries of one origin; `prev` is the hash before the first, in hex. */
export interface Run {
  readonly tenant: string;
  readonly origin: string;
  readonly first: number;
  readonly prev: string;
  readonly texts: readonly string[];
}

export function encodeRuns(runs: readonly Run[]): string {
  return runs
    .flatMap(({ tenant, origin, first, prev, texts }) => [
      write(RunHeader, { tenant, origin, first, prev, entries: texts.length, aside: [] }),
      ...texts,
    ])
    .join("\n");
}

/** Runs out of lines. Throws when the headers do not fit. */
export function decodeRuns(data: string): Run[] {
  const lines = data ? data.split("\n") : [];
  const runs: Run[] = [];
  for (let place = 0; place < lines.length; ) {
    const { entries, tenant, origin, first, prev } = read(RunHeader, JSON.parse(lines[place]!));
    const texts = lines.slice(place + 1, place + 1 + entries);
    if (texts.length !== entries) throw new Error(`a run of ${entries} entries ends after ${texts.length}`);
    runs.push({ tenant, origin, first, prev, texts });
    place += 1 + entries;
  }
  return runs;
}
