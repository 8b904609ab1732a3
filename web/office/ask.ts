/**
 * Questions as pages use them: the last known answer at once with its time, the fresh one when it comes, and again whenever
 * one of its views moved. One answer is shared by all who ask the same.
 */

import { type Signal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Away, type Moved, api } from "../kit/http.ts";
import { Refused } from "../kit/refusal.ts";
import type { Questions } from "../kit/shapes/asks.ts";
import { type Kept, forgetAll, keep, readKept, thin } from "./kept.ts";

export type Name = keyof Questions;
export type Ask<N extends Name> = Questions[N]["ask"];
export type Answer<N extends Name> = Questions[N]["answer"];

/** What is known of a question: the answer, from when it is, and why there is no newer one. */
export interface Seen<A> {
  readonly answer: A | undefined;
  readonly atMs: number;
  readonly asking: boolean;
  /** The node could not be asked: what stands here is from `atMs`. */
  readonly away: boolean;
  readonly no: Refused | null;
}

interface Cell {
  readonly name: string;
  readonly load: () => Promise<unknown>;
  readonly seen: Signal<Seen<unknown>>;
  watchers: number;
  dirty: boolean;
}

const cells = new Map<string, Cell>();
let kept = new Map<string, Kept>();
const NOTHING: Seen<never> = { answer: undefined, atMs: 0, asking: false, away: false, no: null };
/** An answer that live updates would have replaced is asked for anew after this time only. */
const FRESH_MS = 60_000;
/** What moves in a burst is asked for once. */
const GATHER_MS = 300;

/** Which views a question's answer comes from, by their capability. */
const LEANS_ON: Readonly<Record<string, readonly string[]>> = {
  catalog: ["catalog"],
  identity: ["identity"],
  lines: ["lines"],
  reports: ["reports", "stock", "till", "catalog"],
  stock: ["stock", "till", "catalog"],
  till: ["till", "identity", "catalog"],
  sync: ["*"],
  path: ["*"],
};

/** Reads what was kept, so that the first page can be drawn with it. */
export async function remember(): Promise<void> {
  const all = await readKept();
  kept = new Map(all.map((one) => [one.key, one]));
  void thin(all);
}

/** Nobody who comes after is shown what this person saw. */
export async function forget(): Promise<void> {
  kept = new Map();
  cells.clear();
  await forgetAll();
}

/** A question's answer, now and whenever it moves. `null` asks nothing. */
export function useSee<N extends Name>(name: N | null, ask: Ask<N>): Seen<Answer<N>> {
  return useCell<Answer<N>>(name && `${name} ${JSON.stringify(ask)}`, name ?? "", () => api.see(name!, ask));
}

/** The same for one of the node's paths. */
export function useGet<A>(path: string | null): Seen<A> {
  return useCell<A>(path && `path ${path}`, "path", () => api.get(path!));
}

/** Ask several questions of one kind at once: the answers in the order of the asks. */
export function useSeeAll<N extends Name>(name: N, asks: readonly Ask<N>[]): Seen<readonly Answer<N>[]> {
  const load = () => Promise.all(asks.map((ask) => api.see(name, ask)));
  return useCell(asks.length ? `${name} * ${JSON.stringify(asks)}` : null, name, load);
}

/** What takes several questions to know; `name` says by its first word which views it comes from. */
export function useMade<A>(key: string | null, name: Name, load: () => Promise<A>): Seen<A> {
  return useCell<A>(key && `${name} made ${key}`, name, load);
}

function useCell<A>(key: string | null, name: string, load: () => Promise<unknown>): Seen<A> {
  const cell = key === null ? null : cellOf(key, name, load);
  useEffect(() => {
    if (!cell || key === null) return;
    cell.watchers += 1;
    const { seen } = cell;
    if (cell.dirty || seen.value.away || Date.now() - seen.value.atMs > FRESH_MS) void refresh(key, cell);
    return () => {
      cell.watchers -= 1;
    };
  }, [key]);
  return (cell?.seen.value ?? NOTHING) as Seen<A>;
}

function cellOf(key: string, name: string, load: () => Promise<unknown>): Cell {
  const known = cells.get(key);
  if (known) return known;
  const old = kept.get(key);
  const seen = signal<Seen<unknown>>({ ...NOTHING, asking: true, ...(old && { answer: old.answer, atMs: old.atMs }) });
  const made: Cell = { name, load, seen, watchers: 0, dirty: true };
  cells.set(key, made);
  return made;
}

async function refresh(key: string, cell: Cell): Promise<void> {
  cell.dirty = false;
  cell.seen.value = { ...cell.seen.peek(), asking: true };
  try {
    const answer = await cell.load();
    const atMs = Date.now();
    cell.seen.value = { answer, atMs, asking: false, away: false, no: null };
    void keep({ key, answer, atMs });
  } catch (why) {
    const now = { ...cell.seen.peek(), asking: false };
    if (why instanceof Refused) cell.seen.value = { ...now, away: false, no: why };
    else if (why instanceof Away) cell.seen.value = { ...now, away: true };
    else throw why;
  }
}

// -- live

let gathering = false;
let stop: (() => void) | null = null;

/** Hears what moves, from now on, and asks anew for what is on the screen. */
export function listen(): void {
  stop?.();
  stop = api.changes(moved);
}

export function deaf(): void {
  stop?.();
  stop = null;
}

/** Ask anew for everything in sight, for example when the line is back. */
export function askAgain(): void {
  moved({ rx: 0, views: ["*"] });
}

export function moved(told: Pick<Moved, "views" | "rx">): void {
  for (const cell of cells.values()) if (touches(cell.name, told.views)) cell.dirty = true;
  if (gathering) return;
  gathering = true;
  setTimeout(() => {
    gathering = false;
    for (const [key, cell] of cells) if (cell.dirty && cell.watchers) void refresh(key, cell);
  }, GATHER_MS);
}

/** Whether a question's answer may be another one after these views moved. */
export function touches(name: string, views: readonly string[]): boolean {
  const leans = LEANS_ON[name.split(".")[0] ?? ""] ?? ["*"];
  if (leans.includes("*") || views.includes("*")) return true;
  return views.some((view) => leans.some((capability) => view.startsWith(`${capability}_`)));
}
