/** What is said to the journal and what it answers. */

import { type Entry, thaw } from "../../kit/kernel/entry.ts";
import type { Random } from "../../kit/kernel/ids.ts";
import type { FactShape } from "../../kit/shape.ts";
import type { Shelf } from "./shelf.ts";
import type { Line } from "./store.ts";

/** What the journal needs of its surroundings. */
export interface Surroundings {
  readonly idb: IDBFactory;
  readonly keyRange: typeof IDBKeyRange;
  /** The device's clock, milliseconds since 1970. */
  readonly wall: () => number;
  readonly random?: Random;
  readonly shelf?: Shelf;
  readonly kept?: number;
}

/** Who wishes, and the caller's own name for the wish: given again, it is answered, not done again. */
export interface WishOf {
  readonly actor: string;
  readonly key: string;
  readonly cause?: string;
}

/** A fact about to be written, with its shape. Made by `said`. */
export interface Said {
  readonly of: FactShape<unknown, unknown>;
  readonly fact: unknown;
}

export function said<T, G>(of: FactShape<T, G>, fact: T): Said {
  return { of: of as FactShape<unknown, unknown>, fact };
}

/** What came of a wish: the entries (`origin.seq`) and their facts as JSON. */
export interface Done {
  readonly refs: readonly string[];
  readonly facts: readonly { readonly kind: string; readonly body: unknown }[];
  readonly repeated: boolean;
}

/** Who reads along what is written here. */
export interface Reader {
  /** These entries stand on the disk now. */
  written(entries: readonly Entry[]): void;
  /** Entries were taken back and said again, each under another name: `origin.seq` → `origin.seq`. */
  saidAgain(renamed: ReadonlyMap<string, string>): void;
}

/** *tersimpan* (on this device), *aman* (in a node upstream), *di pusat* (in the hub). */
export type Safety = "saved" | "safe" | "central";

/** Somebody else wrote into this journal: another tab has taken the till over. Nothing was written. */
export class JournalTaken extends Error {
  override readonly name = "JournalTaken";
}

/** The stamp of an entry. */
export function stampOf(line: Line): { readonly ms: number; readonly tick: number } {
  const { ms, tick } = thaw(line.text);
  return { ms, tick };
}

/** What is answered for entries that came of one wish. */
export function doneOf(lines: readonly Line[], repeated: boolean): Done {
  return {
    refs: lines.map((line) => `${line.origin}.${line.seq}`),
    facts: lines.map((line) => ({ kind: line.kind, body: thaw(line.text).body })),
    repeated,
  };
}
