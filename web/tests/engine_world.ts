/** A whole device and a node for it to hang on, both without a network, a disk or a clock: each can be cut, cleared, stopped. */

import { IDBFactory, IDBKeyRange, forceCloseDatabase } from "fake-indexeddb";
import type { World } from "../till/engine/world.ts";
import { type Engine, openEngine } from "../till/engine.ts";
import { type Page, RowStore } from "../till/rows/store.ts";
import type { Timers } from "../till/upstream/changes.ts";
import { Upstream as Chains, MemoryShelf } from "./journal_world.ts";
import type { Json } from "./vectors.ts";

/** Timers that go off when the test says so, in their order. */
export class Clock implements Timers {
  nowMs = 1_795_237_500_000;
  private planned: { readonly atMs: number; readonly act: () => void }[] = [];

  after(ms: number, act: () => void): () => void {
    const one = { atMs: this.nowMs + ms, act };
    this.planned.push(one);
    return () => void (this.planned = this.planned.filter((other) => other !== one));
  }

  /** Lets time go by: what is due goes off, and what comes of it is waited for. */
  async pass(ms: number): Promise<void> {
    const untilMs = this.nowMs + ms;
    for (;;) {
      await settle();
      const next = this.planned.filter((one) => one.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
      if (!next) break;
      this.planned = this.planned.filter((one) => one !== next);
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.act();
    }
    this.nowMs = untilMs;
  }
}

/** Lets time go by until it is so; digests and databases take real time, so how much is not known. */
export async function until(clock: Clock, so: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !so(); turn += 1) {
    await clock.pass(500);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  if (!so()) throw new Error(`it never came about: ${so}`);
}

/** Holds that it comes about with the clock standing still, however long this machine takes for what no timer is asked for. */
export async function within(so: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2_000 && !so(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  if (!so()) throw new Error(`not in that time: ${so}`);
}

/** What is under way without any timer of ours (databases, digests, streams) comes to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Locks of one device, as all its tabs see them. */
export class Locks {
  private readonly held = new Map<string, { readonly lose: (why: Error) => void }>();

  /** The process that held them is gone. */
  free(): void {
    this.held.clear();
  }

  request(name: string, how: { steal?: boolean; ifAvailable?: boolean }, act: (lock: object | null) => Promise<void> | undefined): Promise<void> {
    const before = this.held.get(name);
    if (before && !how.steal) return Promise.resolve(act(null));
    return new Promise((resolve, reject) => {
      const mine = { lose: reject };
      this.held.set(name, mine);
      before?.lose(new DOMException("stolen", "AbortError"));
      void Promise.resolve(act({})).then(() => {
        if (this.held.get(name) === mine) this.held.delete(name);
        resolve();
      });
    });
  }
}

/** A shop node by the messages it speaks: sync, rows, changes, pairing, PINs. */
export class FakeNode {
  readonly chains = new Chains();
  /** Every row by view and key, with the number at which it changed last. */
  readonly rows = new Map<string, Map<string, { readonly rx: number; readonly row: Json[] | null; readonly key: Json[] }>>();
  rx = 0;
  generation = 1;
  reachable = true;
  revoked = false;
  code = "KODE";
  codeIsFor = "till";
  device = "d1";
  paired = true;
  pageRows = 5_000;
  /** What a request of sync waits for on its way. */
  slow = async (): Promise<void> => undefined;
  /** Whether a page of rows still gets through. */
  lasts = (): boolean => true;
  wallAheadMs = 0;
  readonly pins = new Map<string, string>();
  readonly asked: string[] = [];
  /** What else it answers, by path. */
  readonly answers = new Map<string, Json>();
  state: Json = { role: "shop", hub: "ok", line: "ok", version: "1" };
  private readonly streams = new Set<ReadableStreamDefaultController<Uint8Array>>();

  constructor(private readonly clock: Clock) {}

  put(view: string, width: number, row: Json[]): void {
    this.change(view, row.slice(0, width), [...row, ++this.rx]);
  }

  drop(view: string, key: Json[]): void {
    this.rx += 1;
    this.change(view, key, null);
  }

  private change(view: string, key: Json[], row: Json[] | null): void {
    const table = this.rows.get(view) ?? new Map();
    this.rows.set(view, table.set(JSON.stringify(key), { rx: this.rx, row, key }));
  }

  /** Says something to every stream. */
  say(event: string, data: Json): void {
    for (const stream of this.streams) stream.enqueue(new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  }

  beat(): void {
    if (this.reachable) for (const stream of this.streams) stream.enqueue(new TextEncoder().encode(": masih di sini\n\n"));
  }

  /** The node stops: whoever listens is let go, whoever asks is refused at once. */
  stop(): void {
    this.reachable = false;
    for (const stream of this.streams) stream.close();
    this.streams.clear();
  }

  readonly fetch = async (address: string, asked: RequestInit): Promise<Response> => {
    const path = address.split("?")[0]!;
    this.asked.push(`${asked.method ?? "GET"} ${path}`);
    if (!this.reachable) throw new TypeError("nobody there");
    if ((asked.headers as Record<string, string>)["Lancar-Browser"] !== "1") return problem(403, "auth.no_browser_mark");
    const body = asked.body ? String(asked.body) : "";
    if (path === "/api/pair") return this.pair(JSON.parse(body));
    if (!this.paired) return problem(401, "auth.no_token");
    if (path.startsWith("/sync/")) await this.slow();
    if (path === "/sync/hello" || path === "/sync/push") {
      const answer = (await this.chains.answer({ path, type: "application/json", body })) as Json;
      return json(path === "/sync/hello" ? { ...answer, wall_ms: this.clock.nowMs + this.wallAheadMs } : answer);
    }
    if (this.revoked) return problem(401, "auth.revoked");
    if (path === "/sync/rows" && !this.lasts()) throw new TypeError("cut in the middle");
    if (path === "/sync/rows") return json(this.page(JSON.parse(body)));
    if (path === "/api/changes") return new Response(this.stream(asked.signal!));
    if (path === "/api/session") return this.session(asked.method!, body);
    if (path === "/api/me") return json({ tenant: "warung", device: this.device, kind: "till" });
    if (this.answers.has(path)) return json(this.answers.get(path));
    return problem(404, "http.no_such_path");
  };

  private pair({ code }: Json): Response {
    if (code !== this.code) return problem(403, "identity.wrong_code");
    [this.paired, this.revoked] = [true, false];
    return json({ tenant: "warung", device: this.device, kind: this.codeIsFor });
  }

  private session(method: string, body: string): Response {
    if (method === "DELETE") return new Response(null, { status: 204 });
    const { person, pin } = JSON.parse(body);
    return this.pins.get(person) === pin ? json({ person, session: "", until_ms: 0, standing: {} }) : problem(403, "auth.wrong_pin");
  }

  /** As `give_rows` of `lancar/kernel/giving.py`: by the number at which a row changed. */
  private page(ask: Json): Json {
    const mark = (rx: number) => `${rx}:m${this.generation}`;
    if (ask.mark && ask.mark !== mark(ask.after)) return { upto: 0, more: true, rows: {}, gone: {}, generations: {}, mark: "", restart: true };
    const changed = [...this.rows].flatMap(([view, table]) => [...table.values()].map((one) => ({ view, ...one })));
    const after = changed.filter((one) => one.rx > ask.after).sort((a, b) => a.rx - b.rx);
    const taken = after.slice(0, this.pageRows);
    const more = after.length > taken.length;
    const upto = more ? taken.at(-1)!.rx : this.rx;
    const rows: Json = {};
    const gone: Json = {};
    for (const one of taken) ((one.row ? rows : gone)[one.view] ??= []).push(one.row ?? one.key);
    return { upto, more, rows, gone, generations: { till_settings: this.generation }, mark: mark(upto), restart: false };
  }

  private stream(signal: AbortSignal): ReadableStream<Uint8Array> {
    let mine: ReadableStreamDefaultController<Uint8Array>;
    return new ReadableStream({
      start: (controller) => {
        mine = controller;
        this.streams.add(mine);
        controller.enqueue(new TextEncoder().encode(`: lancar\n\nevent: state\ndata: ${JSON.stringify(this.state)}\n\n`));
        signal.addEventListener("abort", () => {
          if (this.streams.delete(mine)) mine.error(new DOMException("aborted", "AbortError"));
        });
      },
      cancel: () => void this.streams.delete(mine),
    });
  }
}

function json(said: Json): Response {
  return new Response(JSON.stringify(said), { status: 200, headers: { "Content-Type": "application/json" } });
}

function problem(status: number, code: string): Response {
  return new Response(JSON.stringify({ code, title: code, do: code, facts: {} }), { status });
}

const slammed = forceCloseDatabase as unknown as (one: IDBDatabase) => void;

/** A device with everything that outlives a closed browser. */
export class Tablet {
  idb = new IDBFactory();
  private readonly drawers = new Map<string, IDBFactory>();
  shelf = new MemoryShelf();
  copies = new MemoryShelf();
  locks = new Locks();
  /** How wrong its clock is. */
  aheadMs = 0;
  /** Where its page was sent. */
  readonly went: string[] = [];
  private wake: () => void = () => undefined;

  constructor(
    readonly clock: Clock,
    readonly node: FakeNode,
  ) {}

  world(): World {
    return {
      idb: this.idb,
      drawer: async (name) => this.drawer(name),
      keyRange: IDBKeyRange,
      wall: () => this.clock.nowMs + this.aheadMs,
      shelf: this.shelf,
      copies: this.copies,
      kept: 20,
      fetch: this.node.fetch,
      base: "",
      locks: this.locks as unknown as LockManager,
      crypto: globalThis.crypto,
      timers: this.clock,
      online: () => true,
      chance: () => 1,
      askedToStay: async () => ({ secure: true, persistent: true, files: true, locks: true }),
      woken: (act) => {
        this.wake = act;
        return () => undefined;
      },
      workers: undefined,
      reload: () => undefined,
      go: (address) => void this.went.push(address),
    };
  }

  open(): Promise<Engine> {
    return openEngine(this.world());
  }

  drawer(name: string): IDBFactory {
    const one = this.drawers.get(name) ?? new IDBFactory();
    this.drawers.set(name, one);
    return one;
  }

  /** The browser has thrown databases away: the journal's drawer (""), another one, each with all that lies in it. */
  lose(...drawers: string[]): void {
    for (const name of drawers) {
      if (name) this.drawers.delete(name);
      else this.idb = new IDBFactory();
    }
  }

  /** The browser ends the process that keeps its databases: every connection is closed under the page, and nothing is lost. */
  slam(): void {
    for (const idb of [this.idb, ...this.drawers.values()]) {
      const { _databases: all } = idb as unknown as { readonly _databases: ReadonlyMap<string, { readonly connections: readonly IDBDatabase[] }> };
      for (const { connections } of all.values()) for (const one of connections) slammed(one);
    }
  }

  /** What lies on its disk of the rows. */
  async pages(tenant: string): Promise<Page[]> {
    const store = await RowStore.open(this.drawer("lancar-rows"), `lancar-rows-${tenant}-told`);
    const pages = await store.pages((await store.bases())!.shown!.id, IDBKeyRange);
    store.close();
    return pages;
  }

  /** Somebody looks at it again. */
  wakeUp(): void {
    this.wake();
  }
}
