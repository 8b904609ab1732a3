/**
 * Hears from the node upstream: which views moved, and how it stands to its own upstream. Reads the event stream by hand,
 * because a browser's EventSource hides the heartbeats, and their absence is how a cut line is noticed in time.
 */

import { Refused } from "../../kit/refusal.ts";
import { Away, type Line } from "./line.ts";

/** How a part of the way is. */
export type Reach = "ok" | "away" | "unknown";

/** What a node says of itself and of its way up. `hub` is "none" where there is none above it. */
export interface NodeState {
  readonly role: "shop" | "hub";
  readonly hub: Reach | "none";
  readonly line: Reach;
  readonly version: string;
}

export interface Ears {
  /** The stream is open: the node is there. */
  opened(): void;
  moved(rx: number, views: readonly string[]): void;
  state(said: NodeState): void;
}

export interface Timers {
  /** Calls once after a while; answers how to call it off. */
  after(ms: number, act: () => void): () => void;
}

/** The node is asked for a heartbeat this often, and thought away after a silence this long. */
export const BEAT_S = 1;
export const SILENCE_MS = 2_200;

/** Listens until the stream ends or is stopped. Throws Away (also for silence) or Refused; answers when the node closed it. */
export async function listen(line: Line, after: number, ears: Ears, timers: Timers, stopped: AbortSignal): Promise<void> {
  const cut = new AbortController();
  const stop = () => cut.abort();
  stopped.addEventListener("abort", stop);
  let calm = () => undefined as void;
  const heard = () => {
    calm();
    calm = timers.after(SILENCE_MS, stop);
  };
  try {
    heard();
    const headers = after > 0 ? { "Last-Event-ID": String(after) } : ({} as Record<string, string>);
    const stream = await line.listen(`/api/changes?beat_s=${BEAT_S}&state=1`, headers, cut.signal);
    ears.opened();
    for await (const event of events(stream, heard)) tell(event, ears);
    if (cut.signal.aborted && !stopped.aborted) throw new Away("silence");
  } catch (why) {
    if (stopped.aborted) return;
    throw cut.signal.aborted ? new Away("silence") : why instanceof Away || why instanceof Refused ? why : new Away(String(why));
  } finally {
    calm();
    stopped.removeEventListener("abort", stop);
    cut.abort();
  }
}

interface Event {
  readonly name: string;
  readonly data: string;
}

/** The events of a stream (WHATWG HTML, 9.2.6); comments only count as a sign of life. */
async function* events(stream: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<Event> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    heard();
    const parts = (rest + decoder.decode(value, { stream: true })).split("\n\n");
    rest = parts.pop()!;
    for (const part of parts) {
      const said = new Map(part.split("\n").map((one) => [one.slice(0, one.indexOf(":")), one.slice(one.indexOf(":") + 1).trim()]));
      if (said.has("data")) yield { name: said.get("event") ?? "message", data: said.get("data")! };
    }
  }
}

function tell({ name, data }: Event, ears: Ears): void {
  const said = JSON.parse(data) as { rx: number; views: string[] } & NodeState;
  if (name === "moved") ears.moved(said.rx, said.views);
  else if (name === "state") ears.state(said);
}
