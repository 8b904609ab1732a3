/**
 * The till's engine as a program that a test drives: one JSON a line in, one JSON a line out. It speaks HTTP to a real node,
 * keeps its cookies, and has a disk that outlives the engine. Waiting is for a state to come about, never for a while to pass.
 */

import { createInterface } from "node:readline";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Refused } from "../kit/refusal.ts";
import { TIMERS, type World } from "../till/engine/world.ts";
import { type Engine, openEngine } from "../till/engine.ts";
import { Locks } from "./engine_world.ts";
import { MemoryShelf } from "./journal_world.ts";
import type { Json } from "./vectors.ts";

const PATIENCE_MS = 30_000;
const MINUTE_MS = 60_000;
let idb = new IDBFactory();
let shelf = new MemoryShelf();
const locks = new Locks();
const cookies = new Map<string, string>();
let engine: Engine;
/** The same device's other tab. */
let second: Engine;
let cut = new AbortController();
/** Where the name of the node leads today; cookies and databases belong to the name. */
let leadsTo = "";
const NAME = "http://toko.lancar.local";
/** How wrong this device's clock is. */
let aheadMs = 0;

async function carried(address: string, asked: RequestInit): Promise<Response> {
  if (cut.signal.aborted) throw new TypeError("the line is cut");
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const response = await fetch(address.replace(NAME, leadsTo), { ...asked, signal: AbortSignal.any([cut.signal, asked.signal!]), headers: { ...(asked.headers as Record<string, string>), Cookie: cookie } });
  for (const said of response.headers.getSetCookie()) {
    const [pair = ""] = said.split(";");
    const [name = "", value = ""] = pair.split("=");
    if (value) cookies.set(name, value);
    else cookies.delete(name);
  }
  return response;
}

function world(base: string): World {
  return {
    idb,
    drawer: async () => null,
    keyRange: IDBKeyRange,
    wall: () => Date.now() + aheadMs,
    shelf,
    copies: new MemoryShelf(),
    fetch: carried,
    base,
    locks: locks as unknown as LockManager,
    crypto: globalThis.crypto,
    timers: TIMERS,
    online: () => !cut.signal.aborted,
    chance: Math.random,
    askedToStay: async () => ({ secure: true, persistent: true, files: true, locks: true }),
    woken: () => () => undefined,
    workers: undefined,
    reload: () => undefined,
    go: () => undefined,
  };
}

/** The state once all of this is so in it; what is so now when it never comes about. */
function until(wanted: Json): Promise<Json> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      clearInterval(looking);
      resolve(engine.state.value);
    };
    const timer = setTimeout(done, PATIENCE_MS);
    const now = () => {
      const state = engine.state.value;
      // `way`: the node that this till hangs on, shop node or hub; a clock's error is waited for to the minute
      return { ...state, way: state.shop === "none" ? state.hub : state.shop, skewMs: Math.round(state.skewMs / MINUTE_MS) * MINUTE_MS };
    };
    const looking = setInterval(() => holds(now(), wanted) && done(), 20);
  });
}

/** The answer to a question once it is this; what it is now when it never becomes so. */
function seen(name: string, ask: Json, wanted: Json): Promise<Json> {
  const sinceMs = Date.now();
  return new Promise((resolve) => {
    const looking = setInterval(() => {
      const now = (engine.see as (name: string, ask: Json) => Json).call(engine, name, ask);
      if (!holds(now, wanted) && Date.now() - sinceMs < PATIENCE_MS) return;
      clearInterval(looking);
      resolve(now);
    }, 20);
  });
}

function holds(now: Json, wanted: Json): boolean {
  if (typeof wanted !== "object" || wanted === null) return now === wanted;
  return now != null && Object.entries(wanted).every(([name, value]) => holds(now[name], value));
}

async function done({ call, ...given }: Json): Promise<Json> {
  switch (call) {
    case "open":
      aheadMs = given.ahead_ms ?? aheadMs;
      leadsTo = given.base;
      engine = await openEngine(world(NAME));
      return engine.state.value;
    case "close":
      return engine.close();
    case "kill":
      cut.abort(); // what the killed one still tries reaches nobody; its database is left as it is
      locks.free();
      return null;
    case "second":
      second = await openEngine(world(NAME));
      return { first: engine.state.value.stage, second: second.state.value.stage };
    case "take_over":
      await second.takeOver();
      return { first: engine.state.value.stage, second: second.state.value.stage };
    case "clear":
      idb = new IDBFactory();
      if (given.files) shelf = new MemoryShelf();
      return null;
    case "moved":
      leadsTo = given.base;
      return null;
    case "cut":
      if (given.off) cut.abort();
      else cut = new AbortController();
      return null;
    case "nap":
      return new Promise((resolve) => setTimeout(() => resolve(null), 100));
    case "forget_cookies":
      cookies.clear();
      return null;
    case "until":
      return until(given.state);
    case "seen":
      return seen(given.name, given.ask, given.answer);
    case "do":
      return engine.do(given.name, given.wish, { key: given.key ?? "" });
    case "see":
      return (engine.see as (name: string, ask: Json) => Json).call(engine, given.name, given.ask);
    case "search":
      return engine.search(given.text);
    case "people":
      return engine.people();
    case "pair":
      return engine.pair(given.code);
    case "enter":
      return engine.enter(given.person, given.pin);
    case "leave":
      return engine.leave();
    case "round":
      return engine.round();
    default:
      throw new Error(`nobody taught me to ${call}`);
  }
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
for (let come = await lines.next(); !come.done; come = await lines.next()) {
  try {
    process.stdout.write(`${JSON.stringify({ done: (await done(JSON.parse(come.value))) ?? null })}\n`);
  } catch (why) {
    const told = why instanceof Refused ? { refused: { code: why.code, facts: why.facts } } : { broken: String((why as Error).stack) };
    process.stdout.write(`${JSON.stringify(told)}\n`);
  }
}
process.exit(0);
