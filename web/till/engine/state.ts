/** How the till stands, as its pages show it. */

import { NOTHING_KNOWN, type WayUp } from "../upstream/way.ts";

/** `unpaired`: no shop yet. `elsewhere`: another tab of this device has the till. `ready`: it sells. */
export type Stage = "unpaired" | "elsewhere" | "ready";

/** Whether the node lets this device in: `revoked` by the owner; `lost`, the browser has forgotten what it shows at the door. */
export type Door = "open" | "revoked" | "lost";

export interface TillState extends WayUp {
  readonly stage: Stage;
  readonly door: Door;
  readonly tenant: string;
  readonly device: string;
  /** The device's name. */
  readonly name: string;
  /** The till's code, with which its receipt numbers begin. */
  readonly till: string;
  readonly branch: string;
  /** Who stands here; "" nobody. */
  readonly person: string;
  /** What no node upstream has yet. */
  readonly unsafe: { readonly sales: number; readonly entries: number };
  /** Entries that were brought back from the second copy at this start. */
  readonly healed: number;
  /** Whether the shop's goods and terms are here; a first pull has gathered so many rows so far. */
  readonly whole: boolean;
  readonly gathered: number;
  /** Whether the browser has promised to keep our storage; whether this page is a secure origin. */
  readonly persistent: boolean;
  readonly secure: boolean;
  readonly secondTab: boolean;
  /** A newer version of the till waits. */
  readonly updateReady: boolean;
  /** What no line explains, for the page *Keadaan*; "" nothing. */
  readonly trouble: string;
}

/** A till that has not looked around yet. */
export const FIRST: TillState = {
  ...NOTHING_KNOWN,
  stage: "unpaired",
  door: "open",
  tenant: "",
  device: "",
  name: "",
  till: "",
  branch: "",
  person: "",
  unsafe: { sales: 0, entries: 0 },
  healed: 0,
  whole: false,
  gathered: 0,
  persistent: false,
  secure: false,
  secondTab: false,
  updateReady: false,
  trouble: "",
};
