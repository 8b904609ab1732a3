/** What is asked of the till, wish or question, before it is looked at: is it one, and may this person ask it? */

import { Refused } from "../../kit/refusal.ts";
import { Malformed, type Shape, read } from "../../kit/shape.ts";
import type { Rights } from "./see.ts";

/** A command or question as its struct promises. Refuses http.bad_field with the place, as the HTTP face names it. */
export function readAsked<T, G>(of: Shape<T, G>, asked: unknown): T {
  try {
    return read(of, asked);
  } catch (why) {
    if (!(why instanceof Malformed)) throw why;
    throw new Refused("http.bad_field", { field: why.path.replace(/^\./, "") });
  }
}

/** Refuses identity.no_right. */
export function holdRight(of: Shape<never, never> | Shape<unknown, unknown>, rights: Rights): void {
  const { needs } = of.how;
  if (needs && !(needs in rights)) throw new Refused("identity.no_right", { right: needs });
}
