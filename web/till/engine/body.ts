/**
 * One paired shop on this device: journal, rows, tables and the loop upstream, opened together and kept in step.
 *
 * What the tables show is always: the rows as the node told them, with what this device wrote and that node did not have
 * laid over; and what this device itself made of its own entries, each of them once (docs/adr/0011).
 */

import type { Entry } from "../../kit/kernel/entry.ts";
import { Journal } from "../journal.ts";
import { OwnKeeper } from "../rows/own.ts";
import { EVERY_VIEW, Rows } from "../rows/rows.ts";
import type { Shelf } from "../journal/shelf.ts";
import { RowStore } from "../rows/store.ts";
import { Tables } from "../tables.ts";
import { renamedOwn } from "./renaming.ts";
import type { KeyRing } from "./secrets.ts";
import { behind } from "./later.ts";
import type { World } from "./world.ts";
import type { Line } from "../upstream/line.ts";

/** So long after a sale at most is what it made written beside the journal; until then a start folds it again. */
const KEEP_AFTER_MS = 3_000;
/** The second copy takes some 20 ms. */
const COPY_PATIENCE_MS = 250;
const DAY_MS = 86_400_000;
const SALE = "till.sale_completed";
/** Receipts of this many days are found without any network; older ones are asked of the node. */
const REMEMBERED_DAYS = 8;

/** Who is told of changes: of what the tables show, of what is not safe yet. */
export interface Told {
  /** `goods`: goods, their names or their codes are among it. */
  shown(goods: boolean): void;
  counted(): void;
}

export class Body {
  private folded = new Map<string, number>();
  private keeping: Promise<void> = Promise.resolve();
  private forgotMs = 0;
  private keepSoon: (() => void) | null = null;
  private readonly stops: (() => void)[] = [];

  private constructor(
    readonly journal: Journal,
    readonly rows: Rows,
    private readonly own: OwnKeeper,
    private readonly timers: World["timers"],
    private readonly told: Told,
    readonly tables: Tables,
    readonly keys: KeyRing,
    /** Whether a copy of the rows is of these: they were here, or came back from it. */
    readonly known: boolean,
  ) {}

  /** Opens all that is kept of a tenant, and shows it. `keys` make sealed parts of entries readable before they are folded. */
  static async open(tenant: string, device: string, world: World, told: Told, keys: KeyRing): Promise<Body> {
    const tables = new Tables();
    const name = `lancar-rows-${tenant}`;
    const [journal, ownStore, store] = await Promise.all([
      Journal.open(`lancar-journal-${tenant}`, tenant, device, world),
      RowStore.open(world.idb, name),
      world.drawer("lancar-rows").then((idb) => RowStore.open(idb ?? world.idb, `${name}-told`)),
    ]);
    const known = (await store.bases()) !== undefined || (await restored(store, world.copies, tenant));
    const own = await OwnKeeper.open(ownStore, world.keyRange, (changes) => tables.takeOwn(changes));
    const rows = await Rows.open(store, world.keyRange, tables);
    const body = new Body(journal, rows, own, world.timers, told, tables, keys, known);
    await body.start();
    return body;
  }

  /** What no node upstream has yet. An entry whose person the node cannot read for want of the key is not all there. */
  get unsafe(): { readonly sales: number; readonly entries: number } {
    return { sales: this.journal.waiting(SALE), entries: this.journal.waiting() || this.keys.untold };
  }

  /** A browser may throw a database away after a power cut, so what is shown as kept lies twice; a slow shelf holds nobody up. */
  copied(): Promise<void> {
    return new Promise((done) => {
      const stop = this.timers.after(COPY_PATIENCE_MS, done);
      void this.journal.copied().catch(() => undefined).then(() => (stop(), done()));
    });
  }

  async tellKeys(line: Line): Promise<void> {
    await this.keys.tell(line, () => this.journal.waiting() === 0);
    this.told.counted();
  }

  /** Shows the rows as they are now, with this device's own entries over them. */
  show(): Promise<void> {
    return this.journal.still(async () => {
      this.tables.lay(await this.journal.entriesAfter(this.rows.acked));
      this.told.shown([...this.rows.takeMoved()].some((view) => view.startsWith("catalog_") || view === EVERY_VIEW));
    });
  }

  /** Writes down what the entries made; the journal may then forget those that are safe. */
  keep(): Promise<void> {
    this.keepSoon?.();
    this.keepSoon = null;
    const kept = this.keeping.then(async () => {
      this.forgetOld();
      const covered = new Map(this.folded);
      await this.own.keep(this.tables, covered);
      this.journal.cover(covered);
    });
    this.keeping = kept.catch(() => undefined);
    return kept;
  }

  /** Lets go of the disk. `keep`: what was made is written down first, which only the one writer may do. */
  async close(keep: boolean): Promise<void> {
    for (const stop of this.stops) stop();
    this.keepSoon?.();
    if (keep) await this.keep().catch(() => undefined);
    this.journal.close();
    this.own.close();
    this.rows.close();
  }

  // -- inside

  private async start(): Promise<void> {
    const { journal, tables, own } = this;
    journal.cover(own.covered);
    this.folded = new Map(own.covered);
    const over = await journal.entriesAfter(this.rows.acked);
    const fresh = await journal.entriesAfter(this.folded);
    await this.keys.reopen(tables, [...over, ...fresh]);
    tables.lay(over.filter((entry) => entry.seq <= (this.folded.get(entry.origin) ?? 0)));
    for (const entry of fresh) this.fold(entry);
    tables.lay(over);
    this.forgetOld();
    this.stops.push(journal.read({ written: (entries) => this.written(entries), saidAgain: (renamed) => this.saidAgain(renamed) }));
    this.stops.push(journal.watch(this.told.counted));
  }

  /** Once a day what is too old to be asked for here goes, also on a till that is never switched off. */
  private forgetOld(): void {
    const nowMs = this.journal.clock.wall();
    if (nowMs < this.forgotMs + DAY_MS) return;
    this.forgotMs = nowMs;
    this.tables.forgetBefore(nowMs - REMEMBERED_DAYS * DAY_MS);
    this.own.allAnew(); // so that the disk forgets it, too
  }

  private written(entries: readonly Entry[]): void {
    for (const entry of entries) this.fold(entry);
    this.told.shown(entries.some((entry) => entry.kind.startsWith("catalog.")));
    this.keepSoon ??= this.timers.after(KEEP_AFTER_MS, () => void this.keep().catch(() => undefined));
  }

  /** The entries have other names now; what was made of them stays, and is not made twice. Shown with the next rows. */
  private saidAgain(renamed: ReadonlyMap<string, string>): void {
    this.tables.replaceOwn(renamedOwn(this.tables.ownSnapshot(), renamed));
    this.folded = new Map(this.journal.origins().map((origin) => [origin, this.journal.head(origin)!.seq]));
    this.own.allAnew();
    void this.keep().catch(() => undefined);
    void this.show();
  }

  private fold(entry: Entry): void {
    this.tables.fold(entry);
    this.folded.set(entry.origin, entry.seq);
  }
}

/** Whether rows that this device has lost came back from their copy. */
async function restored(store: RowStore, copies: Shelf, tenant: string): Promise<boolean> {
  try {
    if (!(await copies.names()).length) return false;
    await (await behind.get()).restoreRows(store, copies, tenant);
    return true;
  } catch {
    return false; // no whole copy: they are pulled anew
  }
}
