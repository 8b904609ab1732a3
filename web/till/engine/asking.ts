/** What only a node can do is asked of it; that nobody answers is a no like any other, with a sentence that says what to do. */

import { Refused } from "../../kit/refusal.ts";
import type { RefusalCode } from "../../kit/shapes/refusals.ts";
import type { Done } from "../journal.ts";
import { Away, type Line } from "../upstream/line.ts";

/** A no that is no rule's: a node's own, or this device's. `title`: what is so and what to do, where a node has not said it. */
export function ofNode(code: string, title = ""): Refused {
  return new Refused(code as RefusalCode, {}, title ? { title, do: "" } : null);
}

/** What the node answers. Throws Refused, `node.away` when it does not. */
export async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (why) {
    throw why instanceof Away ? ofNode("node.away") : why;
  }
}

/** Lets the node decide a wish of who stands here. Throws Refused, `auth.session_over` when the node has not seen their PIN. */
export async function handOver(line: Line, name: string, wish: unknown, key: string, actor: string): Promise<Done> {
  const text = await answered(line.carry({ path: `/api/do/${name}`, body: JSON.stringify(wish), actor, ...(key ? { key } : {}) }));
  return JSON.parse(text) as Done;
}
