/** Writes pages of pulls together, when too much of what they say is old or too many of them are small. */

import { PULLED } from "../../kit/shapes/rows.ts";
import type { View } from "../tables.ts";
import { type Picture, type Rows, countOf } from "./rows.ts";
import type { Change, Page, Row } from "./store.ts";

const VIEWS = Object.keys(PULLED) as View[];
const MOST_SMALL = 40;
const CHUNK_ROWS = 5_000;
/** Old rows that may lie about before all is written together. */
const MOST_OLD = 5_000;

/** To be called when all is shown. */
export async function tidy(rows: Rows): Promise<void> {
  const now = rows.picture();
  if (!now || rows.gathering) return;
  const live = VIEWS.reduce((sum, view) => sum + count(rows.base(view)), 0);
  if (now.shown.written - live > Math.max(MOST_OLD, live / 2)) await writeAnew(rows, now);
  else if (now.small.length > MOST_SMALL) await join(rows, now);
}

async function writeAnew(rows: Rows, { shown }: Picture): Promise<void> {
  const add: Page[] = [];
  let written = 0;
  for (const view of VIEWS) {
    let chunk: Row[] = [];
    const close = () => {
      if (!chunk.length) return;
      const text = JSON.stringify({ rows: { [view]: chunk }, gone: {} });
      add.push({ base: shown.id, n: shown.last + 1 + add.length, rows: chunk.length, text });
      written += chunk.length;
      chunk = [];
    };
    for (const row of rows.base(view)) if (chunk.push(row) >= CHUNK_ROWS) close();
    close();
  }
  await rows.replace({ ...shown, last: shown.last + add.length, written }, add, 0, shown.last);
}

/** One page out of the small ones that no large one stands behind. */
async function join(rows: Rows, { shown, alone, small }: Picture): Promise<void> {
  const last = small.at(-1)!.n;
  const before = Math.max(0, ...alone.map(([n]) => n).filter((n) => n < last));
  const some = small.filter(({ n }) => n > before);
  if (some.length <= MOST_SMALL) return;
  const made = joined(some.map(({ text }) => JSON.parse(text) as Change), widthOf);
  const many = countOf(made);
  const page: Page = { base: shown.id, n: some[0]!.n, rows: many, text: JSON.stringify(made) };
  const written = shown.written - some.reduce((sum, one) => sum + one.rows, 0) + many;
  await rows.replace({ ...shown, written }, [page], page.n, last);
}

/** Several changes as one, the later ones first heard. `width`: how many columns the key of a view has. */
export function joined(changes: readonly Change[], width: (view: string) => number): Change {
  const known: Record<string, Map<string, Row | null>> = {};
  const rows: Record<string, Row[]> = {};
  const gone: Record<string, Row[]> = {};
  for (const change of changes) {
    for (const [view, keys] of Object.entries(change.gone)) for (const key of keys) (known[view] ??= new Map()).set(JSON.stringify(key), null);
    for (const [view, told] of Object.entries(change.rows)) {
      for (const row of told) (known[view] ??= new Map()).set(JSON.stringify(row.slice(0, width(view))), row);
    }
  }
  for (const [view, told] of Object.entries(known)) {
    for (const [key, row] of told) {
      if (row) (rows[view] ??= []).push(row);
      else (gone[view] ??= []).push(JSON.parse(key) as Row);
    }
  }
  return { rows, gone };
}

function count(rows: Iterable<unknown>): number {
  let many = 0;
  for (const _ of rows) many += 1;
  return many;
}

function widthOf(view: string): number {
  return (PULLED as unknown as Record<string, readonly [string, number, number]>)[view]?.[1] ?? 1;
}
