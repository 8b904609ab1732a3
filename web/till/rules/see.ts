/** What a rule of the till may know besides its command, and what it says. Everything is at hand: rules never wait. */

import type { FactShape, Shape } from "../../kit/shape.ts";
import { fill } from "../../kit/shape.ts";
import type { Said } from "../journal.ts";
import type { Tables } from "../tables.ts";

/** right → its limit (1 where there is nothing to limit). */
export type Rights = Readonly<Record<string, number>>;

/** What an answer to a question may look at. */
export interface Look {
  readonly tables: Tables;
}

/** What a rule may look at. */
export interface See extends Look {
  /** The till's hybrid clock: what the next entry will be stamped with, or later. Never before the journal's last stamp. */
  readonly nowMs: number;
  /** The rights of the person on this device now. */
  readonly rights: Rights;
  /** The id of the entry to come, `origin.seq`; a second one of the same wish gets `-2`. */
  newId(): string;
  /** The box in which a text was sealed beforehand (see `seal.ts`): sealing takes time, and rules have none. */
  readonly boxOf?: (text: string) => string;
}

/** A fact, its defaults filled in. */
export function fact<T, G>(of: FactShape<T, G>, given: G): Said {
  return { of: of as FactShape<unknown, unknown>, fact: fill(of as Shape<T, G>, given) };
}
