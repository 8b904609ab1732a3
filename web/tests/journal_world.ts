/** A small world around the journal: a database that can be lost, a shelf that stays, a node upstream that can forget. */

import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { genesis, link } from "../kit/kernel/entry.ts";
import { decodeRuns } from "../kit/kernel/runs.ts";
import { fill } from "../kit/shape.ts";
import { CashMoved } from "../kit/shapes/till.ts";
import { type Done, Journal, type Surroundings, said } from "../till/journal.ts";
import type { Shelf } from "../till/journal/shelf.ts";
import { type Ask, type Round, pushRound } from "../till/journal/talk.ts";

export class MemoryShelf implements Shelf {
  readonly files = new Map<string, string>();
  full = false;

  async names(): Promise<string[]> {
    return [...this.files.keys()];
  }
  async read(name: string): Promise<string> {
    return this.files.get(name) ?? "";
  }
  async write(name: string, text: string): Promise<void> {
    if (this.full) throw new Error("no room");
    this.files.set(name, text);
  }
  async remove(name: string): Promise<void> {
    this.files.delete(name);
  }
}

/** A node upstream as `lancar/kernel/merge.py` behaves: gaps, forks, known entries, heads. */
export class Upstream {
  name = "toko";
  role = "shop";
  readonly tenant = "warung";
  readonly chains = new Map<string, string[]>();
  readonly asked: Ask[] = [];
  /** How many more requests get through. */
  lasts = Number.POSITIVE_INFINITY;

  async answer(ask: Ask): Promise<unknown> {
    this.asked.push(ask);
    if (this.lasts <= 0) throw new Error("the line is gone");
    this.lasts -= 1;
    if (ask.path === "/sync/hello") return this.hello(JSON.parse(ask.body));
    const runs = [];
    for (const run of decodeRuns(ask.body)) runs.push(await this.take(run));
    return { runs };
  }

  private async hello(asked: { heads: Record<string, number> }): Promise<unknown> {
    const heads: Record<string, [number, string]> = {};
    for (const origin of Object.keys(asked.heads)) {
      const chain = this.chains.get(origin);
      if (chain) heads[origin] = [chain.length, await this.hash(origin, chain.length)];
    }
    return { node: this.name, role: this.role, wall_ms: 5_000, heads };
  }

  private async take(run: { origin: string; first: number; prev: string; texts: readonly string[] }): Promise<unknown> {
    const chain = this.chains.get(run.origin) ?? [];
    const told = async (what: string, more = {}) => {
      return { origin: run.origin, said: what, seq: chain.length, hash: await this.hash(run.origin, chain.length), ...more };
    };
    if (run.first > chain.length + 1) return told("gap");
    if ((await this.hash(run.origin, run.first - 1)) !== run.prev) return told("fork", { fork_at: Math.max(1, run.first - 1) });
    for (const [place, text] of run.texts.entries()) {
      const seq = run.first + place;
      const known = chain[seq - 1];
      if (known !== undefined && known !== text) return told("fork", { fork_at: seq });
      if (known === undefined) chain.push(text);
    }
    this.chains.set(run.origin, chain);
    return told("ok");
  }

  async hash(origin: string, seq: number): Promise<string> {
    let hash = await genesis(this.tenant, origin);
    for (const text of (this.chains.get(origin) ?? []).slice(0, seq)) hash = await link(hash, text);
    return hash;
  }

  all(): { origin: string; note: string; cause: string }[] {
    return [...this.chains.values()].flat().map((text) => {
      const entry = JSON.parse(text);
      return { origin: entry.origin, note: entry.body.note ?? "", cause: entry.cause ?? "" };
    });
  }
}

export class Device {
  idb = new IDBFactory();
  shelf = new MemoryShelf();
  wallMs = 1_000;
  kept = 500;

  around(): Surroundings {
    return { idb: this.idb, keyRange: IDBKeyRange, wall: () => (this.wallMs += 7), shelf: this.shelf, kept: this.kept };
  }

  open(): Promise<Journal> {
    return Journal.open("lancar", "warung", "d1", this.around());
  }
}

/** One wish with as many facts as texts. */
export function note(journal: Journal, texts: string | readonly string[], key = ""): Promise<Done> {
  const about = { branch: "b1", till: "K1", business_day: "2026-11-21", amount: 1, reason: "uji" };
  return journal.append({ actor: "p1", key }, (mint) =>
    [texts].flat().map((text) => said(CashMoved, fill(CashMoved, { ...about, shift: mint.newId(), note: text }))),
  );
}

export async function round(journal: Journal, upstream: Upstream): Promise<Round> {
  const talk = pushRound(journal);
  let step = await talk.next();
  while (!step.done) step = await talk.next(await upstream.answer(step.value));
  return step.value;
}
