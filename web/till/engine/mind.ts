/** What the till decides and answers by itself: the rules and the answers, behind one door. */

import { Refused } from "../../kit/refusal.ts";
import type { Said } from "../journal.ts";
import type { Tables } from "../tables.ts";
import type { Look, See } from "../rules/see.ts";

export interface Mind {
  /** The facts that a wish becomes. Throws Refused. */
  decide(name: string, wish: unknown, see: See): readonly Said[];
  /** Seals beforehand what the wish says of people, because rules have no time for it. Answers the box of each text. */
  seal?(name: string, wish: unknown, tables: Tables): Promise<((text: string) => string) | undefined>;
  /** What Python answers to the question of that name. Throws Refused. */
  answer(name: string, ask: unknown, look: Look): unknown;
}

export const MIND: Mind = {
  decide: (name) => {
    throw new Refused("kernel.unknown_command", { command: name });
  },
  answer: (name) => {
    throw new Refused("kernel.unknown_question", { question: name });
  },
};
