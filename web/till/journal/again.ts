/** Says entries again under another incarnation, as `lancar/kernel/forks.py` does for nodes. */

import type { HybridClock } from "../../kit/kernel/clock.ts";
import { bodyOf, freezeRaw, link, thaw } from "../../kit/kernel/entry.ts";
import type { Line } from "./store.ts";

/** Where the entries are to go on: the head of the incarnation that says them. */
export interface Onto {
  readonly origin: string;
  readonly seq: number;
  readonly hash: string;
}

/**
 * The lines as the new incarnation says them, in their order.
 *
 * Ids minted in those entries (`origin.seq`) are minted anew in every one of them, so that two sales never share an id;
 * receipt numbers stay what was printed. Each names the entry it once was as its cause.
 */
export async function sayAgain(lines: readonly Line[], onto: Onto, clock: HybridClock): Promise<Line[]> {
  const renamed = new Map(lines.map((line, place) => [line.seq, onto.seq + 1 + place]));
  const said: Line[] = [];
  let before = onto.hash;
  for (const [place, line] of lines.entries()) {
    const minted = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(line.origin)}\\.(\\d+)`, "gu");
    const rename = (text: string) =>
      text.replace(minted, (found, seq: string) => {
        const now = renamed.get(Number(seq));
        return now === undefined ? found : `${onto.origin}.${now}`;
      });
    const old = thaw(line.text);
    const entry = {
      ...old,
      ...clock.now(),
      origin: onto.origin,
      seq: onto.seq + 1 + place,
      device_ms: old.device_ms || old.ms,
      cause: `${line.origin}/${line.seq}`,
      subject: rename(old.subject),
    };
    const text = freezeRaw(entry, rename(bodyOf(line.text)));
    before = await link(before, text);
    said.push({ origin: entry.origin, seq: entry.seq, text, hash: before, kind: line.kind, wish: line.wish });
  }
  return said;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
