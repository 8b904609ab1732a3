/** Carries requests to the node upstream and brings their answers. Knows three ends: an answer, a no, nobody there. */

import { Refused, type RefusalFacts } from "../../kit/refusal.ts";

import type { RefusalCode } from "../../kit/shapes/refusals.ts";

/** The node did not answer in time, or something in between answered for it. What was asked may have happened. */
export class Away extends Error {
  override readonly name = "Away";
  /** Who answered in its place: a gateway before it, the node itself (it is busy, or broken), nobody. */
  readonly answered: "gateway" | "node" | "nobody";

  constructor(why: string, answered: "gateway" | "node" | "nobody" = "nobody") {
    super(why);
    this.answered = answered;
  }
}

/** What is to be carried; JSON unless `type` says otherwise. */
export interface Parcel {
  readonly method?: string;
  readonly path: string;
  readonly type?: string;
  readonly body?: string;
  /** The name of a wish: one that comes again is answered, not done again. */
  readonly key?: string;
  readonly patienceMs?: number;
  /** Who stands here by this device's own word: the node refuses where its session is another person's. */
  readonly actor?: string;
}

export type Fetch = (address: string, asked: RequestInit) => Promise<Response>;

const PATIENCE_MS = 20_000;

export class Line {
  constructor(
    private readonly fetch: Fetch,
    /** Where the node is; "" where the page came from. */
    readonly base = "",
  ) {}

  /** One browser may be a till and the owner's desk: whose cookies are meant is said with each request. */
  private readonly own = { "Lancar-Browser": "1", "Lancar-Face": "till" };

  /** The answer's text. Throws Away, or Refused with the node's own sentence. */
  async carry({ method = "POST", path, type = "application/json", body, key, actor, patienceMs = PATIENCE_MS }: Parcel): Promise<string> {
    const headers: Record<string, string> = { ...this.own };
    const asked: RequestInit = { method, headers, cache: "no-store", signal: AbortSignal.timeout(patienceMs) };
    if (key) headers["Idempotency-Key"] = key;
    if (actor) headers["Lancar-Actor"] = actor;
    if (body !== undefined) {
      headers["Content-Type"] = type;
      asked.body = body;
    }
    let response: Response;
    let text: string;
    try {
      response = await this.fetch(this.base + path, asked);
      text = await response.text();
    } catch (why) {
      throw new Away(String(why));
    }
    if (response.ok) return text;
    throw no(response.status, text);
  }

  /** The answer as JSON, "null" for an empty one. */
  async ask<T>(method: string, path: string, body?: unknown, patienceMs?: number): Promise<T> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return JSON.parse((await this.carry({ method, path, ...sent, ...(patienceMs ? { patienceMs } : {}) })) || "null") as T;
  }

  /** An answer that goes on: its bytes as they come. Throws as `carry` does. */
  async listen(path: string, headers: Record<string, string>, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    let response: Response;
    try {
      response = await this.fetch(this.base + path, { headers: { ...this.own, ...headers }, cache: "no-store", signal });
    } catch (why) {
      throw new Away(String(why));
    }
    if (response.ok && response.body) return response.body;
    throw no(response.status, await response.text().catch(() => ""));
  }
}

/** Whether a no means that this device is no longer let in. */
export function isShutOut(why: unknown): boolean {
  return why instanceof Refused && ["auth.revoked", "auth.wrong_token", "auth.no_token"].includes(why.code);
}

/** A no of the node has a code; anything else came from something in between. */
function no(status: number, text: string): Refused | Away {
  try {
    const said = JSON.parse(text) as { code?: string; title?: string; do?: string; facts?: RefusalFacts };
    if (said.code && status < 500) return new Refused(said.code as RefusalCode, said.facts ?? {}, { title: said.title ?? said.code, do: said.do ?? "" });
    return new Away(`status ${status} ${said.code ?? ""}`, said.code ? "node" : "gateway");
  } catch {
    return new Away(`status ${status}`, "gateway");
  }
}
