/**
 * What the till decides and answers by itself: the rules and the answers, behind one door, so that tests can play another shop.
 *
 * Answers are there at once. The rules come behind the first picture, in a file of their own that is asked for at the start, so
 * that they are here long before the first wish; if they could not be had, the next wish asks again.
 */

import type { Said } from "../journal.ts";
import { answer } from "../rules/answers.ts";
import { DECIDED } from "../rules/decided.ts";
import { toSeal } from "../rules/seal.ts";
import type { Look, Rights, See } from "../rules/see.ts";
import { behind } from "./later.ts";

export interface Mind {
  /** Whether this is decided here; everything else is handed to the node. */
  decides(name: string): boolean;
  /** The facts that a wish becomes. Throws Refused. */
  decide(name: string, wish: unknown, see: See): readonly Said[] | Promise<readonly Said[]>;
  /** What of the wish must be sealed before it can be decided. */
  toSeal(name: string, wish: unknown): readonly string[];
  /** What Python answers to the question of that name. Throws Refused. */
  answer(name: string, ask: unknown, look: Look & { readonly rights?: Rights }): unknown;
}

export const MIND: Mind = {
  decides: (name) => DECIDED.includes(name),
  decide: async (name, wish, see) => (await behind.get()).decide(name, wish, see),
  toSeal,
  answer,
};
