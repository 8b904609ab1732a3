/** A refusal is a no with a code and its facts; the sentence is made at the face, in the reader's language. */

import type { RefusalCode } from "./shapes/refusals.ts";

export type RefusalFacts = Readonly<Record<string, number | string>>;

/** What is so, and what to do about it, as a node said it in the reader's language. */
export interface Sentence {
  readonly title: string;
  readonly do: string;
}

/** Says no to a wish: nothing was written, and the caller can tell why and by how much. */
export class Refused extends Error {
  /** One of ours, or one that only a node says (`auth.…`, `http.…`). */
  readonly code: RefusalCode | (string & {});
  readonly facts: RefusalFacts;
  /** The node's own sentence, if the no came from there; a till makes its own (`kit/sentences.ts`). */
  readonly sentence: Sentence | null;

  constructor(code: RefusalCode, facts: RefusalFacts = {}, sentence: Sentence | null = null) {
    super(`${code}(${JSON.stringify(facts)})`);
    this.name = "Refused";
    this.code = code;
    this.facts = facts;
    this.sentence = sentence;
  }
}

/** Raises when something holds that never may: a bug of ours, not of the person at the till. */
export function assert(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Error(`broken promise: ${otherwise}`);
}
