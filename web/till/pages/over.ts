/** What lies over a page at this moment, each a sheet of its own that is fetched when it is first needed. */

import { signal } from "@preact/signals";
import type { WantedWire } from "../../kit/shapes/till.ts";
import { said } from "./now.ts";

/** The good that asks something before it goes into the cart, as far as it is decided. */
export const asking = signal<WantedWire | null>(null);

/** The line whose choices are being changed, 0 when the good is a new one. */
export const askingLine = signal(0);

export function ask(want: WantedWire, line = 0): void {
  askingLine.value = line;
  asking.value = want;
}

/** A good that is being added, with what is known of it. */
export interface Begun {
  readonly name?: string;
  readonly barcode?: string;
}
export const begun = signal<Begun | null>(null);

export function begin(with_: Begun): void {
  said.value = null;
  begun.value = with_;
}

/** The key of the line that is being changed, 0 for none; whether the whole bill's discount is. */
export const lineSheet = signal(0);
export const billSheet = signal(false);

/** The sale whose paper is asked for; "" for none. */
export const paperOf = signal("");

/** The sale whose receipt is to be mailed; "" for none. */
export const mailOf = signal("");

/** Where a code that the camera reads goes; null while the camera is off. */
export const looking = signal<((code: string) => void) | null>(null);

export function canSee(): boolean {
  return Boolean(navigator.mediaDevices); // only where the page came over https, or from this device itself
}
