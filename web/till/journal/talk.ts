/**
 * One round of telling the node upstream what happened here, without any network: whoever drives it carries each request
 * and brings its answer. A round that is cut off anywhere loses nothing and is begun again. Twin of `sync_round`'s upward half
 * in `lancar/kernel/sync.py`.
 */

import { type Run, encodeRuns } from "../../kit/kernel/runs.ts";
import { read, write } from "../../kit/shape.ts";
import { Hello, PushAnswer, type RunAnswer, Welcome } from "../../kit/shapes/kernel.ts";
import type { Journal } from "../journal.ts";
import { sayAgain } from "./again.ts";

/** What is to be sent: where, as what, the bytes. The answer is JSON in both cases. */
export interface Ask {
  readonly path: "/sync/hello" | "/sync/push";
  readonly type: "application/json" | "application/x-ndjson";
  readonly body: string;
}

/** What one round did. */
export interface Round {
  readonly node: string;
  readonly role: string;
  readonly pushed: number;
  /** How many entries were said again, because upstream knew others under their numbers. */
  readonly again: number;
  /** The other clock, less ours. */
  readonly skewMs: number;
}

const MOST_STEPS = 10_000;

/** The round, request by request; each answer is the parsed JSON. Throws what the journal throws. */
export async function* pushRound(journal: Journal): AsyncGenerator<Ask, Round, unknown> {
  const askedMs = journal.clock.wall();
  const hello = { tenant: journal.tenant, wall_ms: askedMs, heads: journal.headsToPush() };
  const come = yield { path: "/sync/hello", type: "application/json", body: write(Hello, hello) };
  const welcome = read(Welcome, come);
  const skewMs = welcome.wall_ms - Math.floor((askedMs + journal.clock.wall()) / 2);
  const peer = { name: welcome.node, role: welcome.role };
  let pushed = 0;
  let again = 0;
  const there = new Map<string, number>();
  for (const origin of Object.keys(hello.heads)) {
    const [seq, hash] = welcome.heads[origin] ?? [0, ""];
    there.set(origin, await journal.heedHead(peer, origin, seq, hash));
  }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    again += await sayWhatCannotFollow(journal, there);
    const runs = await journal.runsAfter(there);
    if (!runs.length) return { node: peer.name, role: peer.role, pushed, again, skewMs };
    const answer = yield { path: "/sync/push", type: "application/x-ndjson", body: encodeRuns(runs) };
    for (const [place, said] of read(PushAnswer, answer).runs.entries()) {
      const run = runs[place];
      if (!run || said.origin !== run.origin) throw new Error("an answer to another question");
      if (said.said === "ok") pushed += run.texts.length;
      again += await heed(journal, peer, run, said, there);
    }
  }
  throw new Error("a push that never ends");
}

/** A node that lost more than this journal still holds can never follow: what is not safe is said again, anew. */
async function sayWhatCannotFollow(journal: Journal, there: Map<string, number>): Promise<number> {
  let again = 0;
  for (const [origin, seq] of there) {
    const head = journal.head(origin);
    if (!head || seq >= head.pruned || head.seq <= head.pruned) continue;
    again += await journal.sayAgain(origin, head.acked + 1, sayAgain);
    there.delete(origin);
  }
  return again;
}

async function heed(
  journal: Journal,
  peer: { readonly name: string; readonly role: string },
  run: Run,
  said: RunAnswer,
  there: Map<string, number>,
): Promise<number> {
  if (said.said !== "fork") {
    there.set(run.origin, await journal.heedHead(peer, run.origin, said.seq, said.hash));
    return 0;
  }
  const held = (journal.head(run.origin)?.pruned ?? 0) + 1;
  if (said.fork_at < run.first && run.first > held) {
    there.set(run.origin, Math.max(held, said.fork_at - 250) - 1); // it began earlier: find where
    return 0;
  }
  there.delete(run.origin);
  return journal.sayAgain(run.origin, Math.max(said.fork_at, held), sayAgain);
}
