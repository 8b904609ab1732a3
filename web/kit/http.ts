/**
 * A node's two verbs and its live updates, typed by the generated shapes. Whoever calls learns one of three things: it is
 * done, it was refused (with a sentence), or the node is away and nobody knows.
 *
 * A wish carries a key, so that one that is sent again is answered and not done again: after `Away`, call `do` again with the
 * same key. Who calls stands in cookies that no script can read; the header `Lancar-Browser` shows that a page of the node
 * itself is calling, because no foreign page can send it.
 */

import { signal } from "@preact/signals";
import { Refused, type RefusalFacts } from "./refusal.ts";
import type { Commands, Questions } from "./shapes/asks.ts";
import type { RefusalCode } from "./shapes/refusals.ts";
import { language } from "./words.ts";

/** The node did not answer in time, or at all. What was wished may or may not have happened. */
export class Away extends Error {
  constructor(why: string) {
    super(why);
    this.name = "Away";
  }
}

/** What a wish became: the ids of its entries, whether it had been done before, and its facts. */
export interface Done {
  readonly refs: readonly string[];
  readonly repeated: boolean;
  readonly facts: readonly { readonly kind: string; readonly v: number; readonly body: unknown }[];
}

export interface Moved {
  readonly rx: number;
  /** The views that moved; `["*"]` when the node no longer knows which. */
  readonly views: readonly string[];
}

/** Whether the node answered last time. */
export const reachable = signal(true);
/** Why the door is shut: no device, a revoked one, a session that is over; null while it is open. */
export const shut = signal<Refused | null>(null);

const PATIENCE_MS = 20_000;

export const api = {
  /** Wish something. Throws Refused or Away. */
  do<N extends keyof Commands>(name: N, wish: Commands[N], key = newKey()): Promise<Done> {
    return call("POST", `/api/do/${name}`, wish, { "Idempotency-Key": key }) as Promise<Done>;
  },

  /** Ask something. The answer is as it travels: what is at its default may be left out. Throws Refused or Away. */
  see<N extends keyof Questions>(name: N, ask: Questions[N]["ask"]): Promise<Questions[N]["answer"]> {
    return call("POST", `/api/see/${name}`, ask) as Promise<Questions[N]["answer"]>;
  },

  /** Any other path of the node, in JSON. Throws Refused or Away. */
  get: (path: string): Promise<unknown> => call("GET", path),
  post: (path: string, body: unknown): Promise<unknown> => call("POST", path, body),
  delete: (path: string): Promise<unknown> => call("DELETE", path),

  /** Tells which views moved, from now until the answer is called. The browser calls again by itself after a cut. */
  changes(onMove: (moved: Moved) => void): () => void {
    const source = new EventSource("/api/changes");
    source.addEventListener("open", () => (reachable.value = true));
    source.addEventListener("error", () => (reachable.value = false));
    source.addEventListener("moved", (event) => onMove(JSON.parse((event as MessageEvent<string>).data) as Moved));
    return () => source.close();
  },
};

/** A fresh name for a wish. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(15)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function call(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<unknown> {
  const headers: Record<string, string> = { "Lancar-Browser": "1", "Accept-Language": language.value, ...more };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  let response: Response;
  let text: string;
  try {
    const asked: RequestInit = { method, headers, signal: AbortSignal.timeout(PATIENCE_MS), cache: "no-store" };
    if (body !== undefined) asked.body = JSON.stringify(body);
    response = await fetch(path, asked);
    text = await response.text();
  } catch (why) {
    reachable.value = false;
    throw new Away(String(why));
  }
  const answer = parsed(text);
  if (response.ok && answer !== undefined) {
    reachable.value = true;
    if (path === "/api/me" && isNobody(answer)) throw (shut.value = new Refused("auth.no_token" as RefusalCode));
    if (shut.value) shut.value = null;
    return answer;
  }
  throw no(response, answer);
}

/** What an answer that is not a yes means. A gateway that answers for the node says nothing about the wish. */
function no(response: Response, answer: unknown): Refused | Away {
  const said = answer as { code?: string; title?: string; do?: string; facts?: RefusalFacts } | undefined;
  if (!said?.code) {
    reachable.value = false;
    return new Away(`status ${response.status}`);
  }
  reachable.value = true;
  const refused = new Refused(said.code as RefusalCode, said.facts ?? {}, { title: said.title ?? said.code, do: said.do ?? "" });
  if (response.status === 401) shut.value = refused;
  return refused;
}

/** A page without a device asks who it is as every page does, so the node answers it plainly; to us it is a shut door. */
function isNobody(answer: unknown): boolean {
  const { tenant, trusted } = answer as { readonly tenant?: string; readonly trusted?: boolean };
  return !tenant && !trusted;
}

function parsed(text: string): unknown {
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
