/**
 * A second copy of what nodes told, in the browser's file system: people, goods and prices outlive the loss of their database
 * (docs/adr/0027). Large pages are files that never change; one file names them, carries the small ones, and is written last, so
 * that what it says is whole whenever it is read. It may be half a minute old: the node tells the rest, as after any pause.
 */

import type { Shelf } from "../journal/shelf.ts";
import type { Timers } from "../upstream/changes.ts";
import type { Picture, Rows } from "./rows.ts";
import type { Page, RowStore } from "./store.ts";

/** After a start or a first pull it is written this soon; after later changes at most this often. */
const FIRST_MS = 3_000;
const AGAIN_MS = 30_000;

export class RowsCopy {
  private planned: (() => void) | null = null;
  private waitMs = FIRST_MS;
  private last = "";

  constructor(
    private readonly rows: Rows,
    private readonly shelf: Shelf,
    private readonly tenant: string,
    private readonly timers: Timers,
    /** Whether what lies there is of the base that is shown; otherwise all of it is written anew. */
    private ours: boolean,
  ) {}

  /** The rows may have changed. */
  soon(): void {
    this.planned ??= this.timers.after(this.waitMs, () => {
      this.planned = null;
      // without a copy the till works; the next change tries again
      void this.write().catch(() => undefined);
    });
  }

  stop(): void {
    this.planned?.();
  }

  private async write(): Promise<void> {
    const now = this.rows.picture();
    if (!now) return;
    const { rows, shelf, tenant } = this;
    const text = JSON.stringify(now);
    const there = (await shelf.names()).filter((name) => name.startsWith(`${tenant}.`));
    const whole = wholeName(tenant);
    if (this.ours && !this.last && there.includes(whole)) this.last = await shelf.read(whole);
    if (this.last === text && there.length === now.alone.length + 1) return;
    // pages of other columns are numbered from the beginning again
    const good = this.ours && there.includes(whole) && shapeIn(this.last) === now.shape ? there : [];
    for (const [n, many] of now.alone) {
      const name = pageName(tenant, now.shown.id, n, many);
      if (good.includes(name)) continue;
      const page = await rows.pageText(now.shown.id, n);
      if (page === null) return; // written together meanwhile: the next time has it
      await shelf.write(name, page);
    }
    await shelf.write(whole, text);
    [this.last, this.ours, this.waitMs] = [text, true, AGAIN_MS];
    const wanted = [whole, ...now.alone.map(([n, many]) => pageName(tenant, now.shown.id, n, many))];
    for (const name of there) if (!wanted.includes(name)) await shelf.remove(name);
  }
}

/** Puts the copy into a database that has nothing. Throws when there is no whole copy. */
export async function restoreRows(store: RowStore, shelf: Shelf, tenant: string): Promise<void> {
  const { shape, shown, alone, small } = JSON.parse(await shelf.read(wholeName(tenant))) as Picture;
  const add: Page[] = [...small];
  for (const [n, rows] of alone) add.push({ base: shown.id, n, rows, text: await shelf.read(pageName(tenant, shown.id, n, rows)) });
  for (const { text } of add) JSON.parse(text); // half a page is none
  await store.put({ bases: { shape, shown, coming: null }, add });
}

function shapeIn(text: string): string {
  try {
    return (JSON.parse(text) as Picture).shape;
  } catch {
    return "";
  }
}

function wholeName(tenant: string): string {
  return `${tenant}.json`;
}

function pageName(tenant: string, base: number, n: number, rows: number): string {
  return `${tenant}.${base}.${n}.${rows}.json`;
}
