/**
 * The living half of the till: it decides by itself, writes what it decided to this device's disk before it says "done", shows
 * it at once, and tells the node upstream when there is one. No network is needed for anything but pairing.
 */

import { batch, signal } from "@preact/signals";
import { newKey } from "../kit/http.ts";
import { Refused } from "../kit/refusal.ts";
import type { Commands, Questions } from "../kit/shapes/asks.ts";
import { t } from "../kit/words.ts";
import { answered, handOver, ofNode } from "./engine/asking.ts";
import { Body } from "./engine/body.ts";
import { behind } from "./engine/later.ts";
import { MIND, type Mind } from "./engine/mind.ts";
import { type PersonHere, namesAt, peopleAt } from "./engine/people.ts";
import { PIN_PATIENCE_MS, Persons } from "./engine/persons.ts";
import type { GoodHit, Search } from "./engine/search.ts";
import { KeyRing, seal } from "./engine/secrets.ts";
import { FIRST, type TillState } from "./engine/state.ts";
import type { Engine } from "./engine/terms.ts";
import { type World, browserWorld } from "./engine/world.ts";
import { type Done, JournalTaken } from "./journal.ts";
import { Notes } from "./kept.ts";
import { type Paired, pairBy, pairedByCookie, readPaired, writePaired } from "./pairing.ts";
import type { Rights, See } from "./rules/see.ts";
import type { Tables } from "./tables.ts";
import { Line } from "./upstream/line.ts";
import type { Loop } from "./upstream/loop.ts";
import { type Writer, becomeWriter } from "./writer.ts";

export type { Done } from "./journal.ts";
export type { PersonHere } from "./engine/people.ts";
export type { GoodHit } from "./engine/search.ts";
export type { Door, Stage, TillState } from "./engine/state.ts";
export type { Engine } from "./engine/terms.ts";
export type { Reach } from "./upstream/changes.ts";

/** The names of goods are read for the search when the page has drawn itself, some thousands at a time. */
const WARM_UP_AFTER_MS = 200;
const NEXT_SLICE_MS = 20;
/** What comes behind the first picture could not be had: it is asked for again. */
const ASK_AGAIN_MS = 5_000;
const LOCK = "lancar-till";
/** This device was let in anew under another name, and its journal does not go under that name yet. */
const MOVED = "moved";

/** Opens the till as it stands on this device. Answers in any case: `state.stage` says how far it got. */
export async function openEngine(given?: World, mind: Mind = MIND): Promise<Engine> {
  const world = given ?? (await browserWorld());
  const drawers = await Promise.all([world.drawer("lancar-till"), world.drawer("lancar-rows")]);
  const till = new Till(world, await Notes.open(...drawers, world.idb), mind);
  await till.begin();
  return till;
}

class Till implements Engine {
  readonly changed = signal(0);
  readonly state = signal<TillState>(FIRST);
  private readonly line: Line;
  private readonly persons: Persons;
  private readonly stops: (() => void)[] = [];
  private body: Body | null = null;
  private loop: Loop | null = null;
  private rising: Promise<void> = Promise.resolve();
  private search_: Search | null = null;
  private warming = () => undefined as void;
  private uncopy = () => undefined as void;
  private writer: Writer | null = null;
  private mending: Promise<void> | null = null;
  private known: readonly PersonHere[] | null = null;
  private updates = { look: () => undefined as void, take: () => undefined as void };

  constructor(
    private readonly world: World,
    private readonly notes: Notes,
    private readonly mind: Mind,
  ) {
    this.line = new Line(world.fetch, world.base);
    this.persons = new Persons(world, notes, this.line);
  }

  async begin(): Promise<void> {
    this.stops.push(this.world.woken(() => this.loop?.poke()));
    void this.lookAround();
    const paired = (await readPaired(this.notes, this.world.shelf)) ?? (await pairedByCookie(this.line, PIN_PATIENCE_MS));
    if (paired) await this.open(paired, false);
  }

  // -- what pages ask

  async do<N extends keyof Commands>(name: N, wish: Commands[N], how: { readonly key?: string } = {}): Promise<Done> {
    this.mustBeOpen();
    const texts = this.mind.toSeal(name, wish);
    const [actor, key] = [this.state.peek().person, how.key || newKey()];
    if (!this.mind.decides(name) || (texts.length && !this.world.crypto?.subtle)) {
      return handOver(this.line, name, wish, key, actor).finally(() => this.loop?.soon(0));
    }
    const boxes = texts.length ? await seal(texts) : null;
    const write = async () => {
      const body = this.mustBeOpen();
      const { tables, keys } = body;
      const done = await body.journal.append({ actor, key }, async (mint, nowMs) => {
        const see: See = { tables, rights: this.rights(), nowMs, newId: () => mint.newId(), ...(boxes ? { boxOf: (text) => boxes.of.get(text)! } : {}) };
        const said = await this.mind.decide(name, wish, see);
        if (boxes) await keys.keep(tables, boxes, said);
        return said;
      });
      await body.copied();
      if (this.state.peek().trouble) this.tell({ trouble: "" });
      return done;
    };
    return write().catch((why: unknown) => this.again(why, write));
  }

  see<N extends keyof Questions>(name: N, question: Questions[N]["ask"]): Questions[N]["answer"] {
    const { tables } = this.mustBeOpen();
    return this.mind.answer(name, question, { tables, rights: this.rights() }) as Questions[N]["answer"];
  }

  search(typed: string): GoodHit[] {
    return this.search_?.find(typed) ?? [];
  }

  get tables(): Tables {
    return this.mustBeOpen().tables;
  }

  get origin(): string {
    return this.mustBeOpen().journal.origin;
  }

  people(): readonly PersonHere[] {
    const body = this.body;
    if (!body || this.state.peek().door === "revoked") return [];
    this.known ??= peopleAt(body.tables, this.state.peek().device);
    return this.known;
  }

  // -- who stands here

  async enter(person: string, pin: string): Promise<void> {
    const version = this.people().find((one) => one.id === person)?.pinVersion ?? 0;
    await this.persons.enter(person, pin, version, this.state.peek().shop === "away");
    this.stands(person);
  }

  leave(): Promise<void> {
    this.tell({ person: "" });
    return this.persons.leave();
  }

  async pair(code: string): Promise<void> {
    const paired = await answered(pairBy(this.line, code));
    if (!paired) return this.world.go("/kantor"); // what the code was for
    const before = await readPaired(this.notes, this.world.shelf);
    await this.shut();
    await this.persons.forgetAll();
    await writePaired(this.notes, this.world.shelf, paired);
    this.tell({ ...FIRST, persistent: this.state.peek().persistent, secure: this.state.peek().secure });
    if (before && before.tenant === paired.tenant && before.device !== paired.device) await this.notes.put(MOVED, true);
    await this.open(paired, false);
  }

  // -- tabs and versions

  async takeOver(): Promise<void> {
    const paired = await readPaired(this.notes, this.world.shelf);
    if (paired && !this.body) await this.open(paired, true);
  }

  takeUpdate(): void {
    this.updates.take();
  }

  async round(): Promise<void> {
    await this.rising;
    await this.loop?.round();
  }

  async close(): Promise<void> {
    for (const stop of this.stops) stop();
    await this.shut();
    this.notes.close();
  }

  // -- inside

  async fetchSale(sale: string): Promise<void> {
    const { tables } = this.mustBeOpen();
    const { learnSale } = await behind.get();
    learnSale(tables, await answered(this.line.ask("POST", "/api/see/till.sale", { sale })));
    this.shown(false);
  }

  private rights(): Rights {
    const { person } = this.state.peek();
    return this.people().find((one) => one.id === person)?.rights ?? {};
  }

  private async lookAround(): Promise<void> {
    const { secure, persistent } = await this.world.askedToStay();
    this.tell({ secure, persistent });
    await this.keepUpdated();
  }

  private async keepUpdated(): Promise<void> {
    const found = await behind.get().catch(() => null);
    if (!found) return void this.stops.push(this.world.timers.after(ASK_AGAIN_MS, () => void this.keepUpdated()));
    const { workers, timers, reload } = this.world;
    const every = (ms: number, act: () => void) => void this.stops.push(timers.after(ms, act));
    this.updates = await found.keepUpdated(workers, () => this.tell({ updateReady: true }), every, reload);
  }

  /** Opens a shop's journal and rows, if no other tab has them. */
  private async open(paired: Paired, takeOver: boolean): Promise<void> {
    const writer = await becomeWriter(LOCK, takeOver, this.world.locks);
    if (!writer) return this.tell({ ...paired, stage: "elsewhere", secondTab: true });
    this.writer = writer;
    void writer.lost.then(() => this.lose());
    await writePaired(this.notes, this.world.shelf, paired);
    await this.raise(paired);
  }

  /** What could not be written is tried once more on databases opened anew: a browser closes them under a page that lives. */
  private async again(why: unknown, write: () => Promise<Done>): Promise<Done> {
    if (why instanceof JournalTaken) await this.lose();
    if (why instanceof Refused || !this.body) throw why;
    await this.anew().catch(() => undefined);
    return write().catch((still: unknown) => {
      if (!(still instanceof Refused)) this.tell({ trouble: String(still) });
      throw still instanceof Refused ? still : ofNode("store.io_error", t("kasir.unwritten"));
    });
  }

  /** Opens again what the browser has closed, with the same person and cart before it. Not what we closed ourselves. */
  private async anew(): Promise<void> {
    if (!this.body) return;
    this.mending ??= this.reopen(this.body).finally(() => (this.mending = null));
    await this.mending;
  }

  /** What could not be opened is asked for again: nobody may come by to sell, and what is not safe has to go on being sent. */
  private async reopen(body: Body): Promise<void> {
    this.loop?.stop();
    this.uncopy();
    await body.close(false);
    await this.raise(this.state.peek()).catch((why: unknown) => {
      this.stops.push(this.world.timers.after(ASK_AGAIN_MS, () => void (this.body === body && this.anew().catch(() => undefined))));
      throw why;
    });
  }

  private async raise(paired: Paired): Promise<void> {
    const { tenant, device } = paired;
    const { writer } = this;
    const told = { shown: (goods: boolean) => this.shown(goods), counted: () => this.counted() };
    const body = await Body.open(tenant, device, this.world, told, new KeyRing(this.notes, tenant));
    if (this.writer !== writer) return body.close(false); // another tab took the till meanwhile, or it was let in anew
    this.body = body;
    this.tell({ tenant, device, stage: "ready", secondTab: false, healed: body.journal.healed, trouble: "" });
    this.shown(true);
    this.counted();
    const recalled = this.recall();
    this.rising = this.rise(body, recalled);
    await recalled;
  }

  /** Begins what stands behind the picture: the search, and once it is known who stands here, the talk with the node. */
  private async rise(body: Body, recalled: Promise<void>): Promise<void> {
    const found = await behind.get().catch(() => null);
    if (this.body !== body) return;
    if (!found) {
      this.stops.push(this.world.timers.after(ASK_AGAIN_MS, () => void (this.rising = this.rise(body, recalled))));
      return;
    }
    const { Loop, RowsCopy, Search, askForDrawers, moveTo } = found;
    this.search_ = new Search(body.tables);
    this.shown(true);
    await recalled;
    let moved = (await this.notes.get<boolean>(MOVED)) ?? false;
    if (this.body !== body) return;
    const copy = new RowsCopy(body.rows, this.world.copies, body.journal.tenant, this.world.timers, body.known);
    copy.soon();
    this.uncopy = () => copy.stop();
    this.loop = new Loop({
      line: this.line,
      journal: body.journal,
      rows: body.rows,
      timers: this.world.timers,
      branch: () => this.state.peek().branch,
      online: this.world.online,
      chance: this.world.chance,
      shown: async () => {
        await body.show();
        copy.soon();
      },
      first: async () => {
        if (moved) await moveTo(body.journal, this.line);
        if (moved) await this.notes.drop(MOVED);
        moved = false;
      },
      pushed: async () => {
        await body.tellKeys(this.line);
        await askForDrawers(this.line, body.journal, body.tables, this.state.peek().till);
      },
      gathering: () => this.tell({ gathered: body.rows.gathered }),
      told: (way) => this.heard(way),
      shutOut: (why) => this.shutOut(why as Refused),
      broke: (why) => void this.broke(why),
    });
    this.loop.start();
  }

  /** Who stood here before the browser was closed, if the day is not over for them. */
  private async recall(): Promise<void> {
    const person = await this.persons.recalled();
    if (this.people().some((one) => one.id === person)) this.stands(person);
  }

  /** Somebody stands here until they go, or until their day is over. */
  private stands(person: string): void {
    this.tell({ person });
    this.persons.whenOver(() => void this.leave());
  }

  private shown(goods: boolean): void {
    const body = this.body;
    if (!body) return;
    this.known = null;
    if (goods) this.search_?.forget();
    if (goods) this.warmUp(WARM_UP_AFTER_MS);
    const names = namesAt(body.tables, this.state.peek().device);
    batch(() => {
      this.tell({ ...names, whole: body.rows.whole, gathered: body.rows.gathered });
      const { person } = this.state.peek();
      if (person && body.rows.whole && !this.people().some((one) => one.id === person)) void this.leave();
      this.changed.value += 1;
    });
  }

  private warmUp(afterMs: number): void {
    this.warming();
    this.warming = this.world.timers.after(afterMs, () => {
      if (this.search_?.warmUp()) this.warmUp(NEXT_SLICE_MS);
    });
  }

  private counted(): void {
    const now = this.body?.unsafe;
    if (!now) return;
    const { sales, entries } = this.state.peek().unsafe;
    if (now.sales !== sales || now.entries !== entries) this.tell({ unsafe: now });
    if (now.entries > entries) this.loop?.soon();
  }

  private heard(way: Partial<TillState>): void {
    const before = this.state.peek().version;
    this.tell(way);
    if (way.version && way.version !== before) this.updates.look();
  }

  /** The node lets this device in no more: nobody enters here any more, and what is not told yet still goes. */
  private async shutOut(why: Refused): Promise<void> {
    const revoked = why.code === "auth.revoked";
    await (revoked ? this.persons.forgetAll() : this.persons.forgetPins());
    this.known = null;
    this.tell({ door: revoked ? "revoked" : "lost", ...(revoked ? { person: "" } : {}) });
    this.changed.value += 1;
  }

  private async broke(why: unknown): Promise<void> {
    if (why instanceof JournalTaken) await this.lose();
    else if (this.body) this.tell({ trouble: String(why) });
    if ((why as Error).name === "InvalidStateError") await this.anew().catch(() => undefined);
  }

  /** Another tab has the till now. */
  private async lose(): Promise<void> {
    if (!this.writer) return;
    await this.shut(false);
    this.tell({ stage: "elsewhere", secondTab: true, person: "" });
  }

  private async shut(keep = true): Promise<void> {
    this.loop?.stop();
    this.loop = null;
    const body = this.body;
    this.body = null;
    this.search_ = null;
    this.warming();
    this.uncopy();
    await body?.close(keep);
    this.writer?.release();
    this.writer = null;
  }

  private mustBeOpen(): Body {
    if (!this.body) throw ofNode("auth.no_token");
    if (this.state.peek().door === "revoked") throw ofNode("auth.revoked");
    return this.body;
  }

  private tell(news: Partial<TillState>): void {
    this.state.value = { ...this.state.peek(), ...news };
  }
}
