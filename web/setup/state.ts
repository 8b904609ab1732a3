/**
 * What the set-up page knows: who is calling, how far the shop has come, how the box is. How far it has come is never kept
 * here; the node sees it in what there is, so any device can go on from there.
 */

import { signal } from "@preact/signals";
import { Away, api } from "../kit/http.ts";
import { Refused } from "../kit/refusal.ts";
import { t } from "../kit/words.ts";

export type StepName = "toko" | "kotak" | "jalur" | "uji" | "printer" | "barang" | "kasir" | "jual";

export interface Me {
  readonly tenant: string;
  readonly device: string;
  readonly branch: string;
  readonly actor: string;
  readonly shop: string;
  readonly person_name: string;
  readonly rights: Readonly<Record<string, number>>;
}

export interface SetupStep {
  readonly step: StepName;
  readonly done: boolean;
  readonly needed: boolean;
  readonly minutes: number;
  readonly about: string;
  /** Whether whoever sets up is led there: not to what is done, nor to lines that nobody guards. */
  readonly waits: boolean;
}

export interface Setup {
  readonly steps: readonly SetupStep[];
  readonly next: StepName | "";
  readonly left_minutes: number;
}

export interface Finding {
  readonly check: string;
  readonly well: boolean;
  readonly indonesian: string;
  readonly english: string;
  readonly mend?: string;
  readonly grave?: boolean;
}

export interface Box {
  readonly name: string;
  readonly url: string;
  readonly secure: { readonly name: string; readonly url: string; readonly start: string; readonly sha256: string } | null;
  readonly findings: readonly Finding[];
}

export interface FoundPrinter {
  readonly address: string;
  readonly name: string;
  readonly how: "usb" | "serial" | "announced" | "port";
  readonly usable: boolean;
}

/** undefined until it is known; null when this browser is no device of a shop. */
export const me = signal<Me | null | undefined>(undefined);
export const setup = signal<Setup | null>(null);
export const box = signal<Box | null>(null);
/** The step that is open. It stays open until the person goes on, also when it is done meanwhile. */
export const opened = signal<StepName | null>(null);
/** Which steps the person left out for now. */
export const skipped = signal<ReadonlySet<StepName>>(new Set());
/** The node did not answer last time. */
export const away = signal(false);

/** Who this browser is, and if it may set up the shop, how far that has come. */
export async function learn(): Promise<void> {
  try {
    me.value = (await api.get("/api/me")) as Me;
    if (mayManage()) {
      await look();
      goOn();
    }
    away.value = false;
  } catch (why) {
    if (why instanceof Refused) me.value = null;
    else away.value = true;
  }
}

/** How far the shop has come now. */
export async function look(): Promise<void> {
  setup.value = (await api.get("/api/setup")) as Setup;
}

export async function lookAtBox(): Promise<void> {
  box.value = (await api.get("/api/box")) as Box;
}

export function mayManage(): boolean {
  return Boolean(me.value?.rights["manage"]);
}

/** Leave a step for later, and go on. */
export function skip(step: StepName): void {
  skipped.value = new Set([...skipped.value, step]);
  goOn();
}

/** Open the first step that waits and was not left for later; none when the shop sells. */
export function goOn(): void {
  const now = setup.value;
  opened.value = (now?.next && now.steps.find((one) => one.waits && !skipped.value.has(one.step))?.step) || null;
}

/** What to say of something that did not go through. */
export function why(no: unknown): string {
  if (no instanceof Refused) return no.sentence ? `${no.sentence.title} ${no.sentence.do}`.trim() : no.code;
  if (no instanceof Away) return t("pasang.away");
  throw no;
}
