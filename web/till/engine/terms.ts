/** What the till promises to its pages, whatever the network does. */

import type { ReadonlySignal } from "@preact/signals";
import type { Commands, Questions } from "../../kit/shapes/asks.ts";
import type { Done } from "../journal.ts";
import type { Tables } from "../tables.ts";
import type { PersonHere } from "./people.ts";
import type { GoodHit } from "./search.ts";
import type { TillState } from "./state.ts";

export interface Engine {
  /** Moves after every change of what `see` and `search` answer. */
  readonly changed: ReadonlySignal<number>;
  readonly state: ReadonlySignal<TillState>;
  /** Decides, writes, shows, answers. A repeated key is answered and not done again. Throws Refused. */
  do<N extends keyof Commands>(name: N, wish: Commands[N], how?: { readonly key?: string }): Promise<Done>;
  /** Answers from memory what Python answers to the question of that name. Throws Refused. */
  see<N extends keyof Questions>(name: N, question: Questions[N]["ask"]): Questions[N]["answer"];
  search(typed: string): GoodHit[];
  /** What the answers are made from, for pages that show thousands of goods at once. To be read only. */
  readonly tables: Tables;
  /** The incarnation of the journal that is written now. */
  readonly origin: string;
  people(): readonly PersonHere[];
  enter(person: string, pin: string): Promise<void>;
  leave(): Promise<void>;
  /** Lets this device in by a one-time code. */
  pair(code: string): Promise<void>;
  /** Asks the node for a sale that is not here, another till's or an old one, so that it can be shown, given back, printed. */
  fetchSale(sale: string): Promise<void>;
  /** Takes the till over from the tab that has it. */
  takeOver(): Promise<void>;
  /** Takes the new version that waits: on an empty cart, at the close of a shift. */
  takeUpdate(): void;
  /** A round with the node now, for who wants to wait for it. */
  round(): Promise<void>;
  close(): Promise<void>;
}
