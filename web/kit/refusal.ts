/** A refusal is a no with a code and its facts; the sentence is made at the face, in the reader's language. */

import type { RefusalCode } from "./shapes/refusals.ts";

export type RefusalFacts = Readonly<Record<string, number | string>>;

/** Says no to a wish: nothing was written, and the caller can tell why and by how much. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;

  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(`${code}(${JSON.stringify(facts)})`);
    this.name = "Refused";
    this.code = code;
    this.facts = facts;
  }
}

/** Raises when something holds that never may: a bug of ours, not of the person at the till. */
export function assert(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Error(`broken promise: ${otherwise}`);
}
