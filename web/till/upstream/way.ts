/** How it is with the way up to the node: what a till shows of it, before anything was asked and after. */

import type { Reach } from "./changes.ts";

/** How it is with the way up. `hub` is "none" where the shop node has none above it. */
export interface WayUp {
  readonly line: Reach;
  readonly shop: Reach | "none";
  readonly hub: Reach | "none";
  readonly skewMs: number;
  /** The node's own version of Lancar. */
  readonly version: string;
  /** When a round was last whole, by this device's clock; 0 never. */
  readonly lastMs: number;
}

export const NOTHING_KNOWN: WayUp = { line: "unknown", shop: "unknown", hub: "unknown", skewMs: 0, version: "", lastMs: 0 };
