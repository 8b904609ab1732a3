/** What the till decides and answers by itself: the rules and the answers, behind one door, so that tests can play another shop. */

import type { Said } from "../journal.ts";
import { DECIDED, decide } from "../rules/all.ts";
import { answer } from "../rules/answers.ts";
import { toSeal } from "../rules/seal.ts";
import type { Look, Rights, See } from "../rules/see.ts";

export interface Mind {
  /** Whether this is decided here; everything else is handed to the node. */
  decides(name: string): boolean;
  /** The facts that a wish becomes. Throws Refused. */
  decide(name: string, wish: unknown, see: See): readonly Said[];
  /** What of the wish must be sealed before it can be decided. */
  toSeal(name: string, wish: unknown): readonly string[];
  /** What Python answers to the question of that name. Throws Refused. */
  answer(name: string, ask: unknown, look: Look & { readonly rights?: Rights }): unknown;
}

export const MIND: Mind = { decides: (name) => DECIDED.includes(name), decide, toSeal, answer };
