/** What the pages know at this moment: the engine, where we are, the cart, and what has just been said. */

import { computed, signal } from "@preact/signals";
import { Refused } from "../../kit/refusal.ts";
import { go as goTo, place } from "../../kit/router.ts";
import { sentenceOf } from "../../kit/sentences.ts";
import type { Questions } from "../../kit/shapes/asks.ts";
import { minuteOfDay } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import type { Engine } from "../engine.ts";
import { type Cart, EMPTY } from "./cart.ts";

export type Page = "jual" | "bayar" | "selesai" | "simpanan" | "struk" | "giliran" | "lainnya" | "barang" | "pelanggan" | "keadaan";
const PAGES: readonly Page[] = ["jual", "bayar", "selesai", "simpanan", "struk", "giliran", "lainnya", "barang", "pelanggan", "keadaan"];

export const engine = signal<Engine | null>(null);
export const cart = signal<Cart>(EMPTY);
export const orderType = computed(() => cart.value.order_type);

/** What was last said, in one line above the page; it goes by itself when something else is done. */
export interface Said {
  readonly mood: "warn" | "info";
  readonly text: string;
  readonly then?: readonly { readonly word: string; readonly act: () => void }[];
}
export const said = signal<Said | null>(null);

/** The engine; pages are drawn only when there is one. */
export function till(): Engine {
  return engine.value!;
}

export const page = computed<Page>(() => {
  const name = place.value.path[0] as Page;
  return PAGES.includes(name) ? name : "jual";
});
place.subscribe(() => (said.value = null));

/** Goes to a page. Steps of a sale leave no trace in the browser's history: *back* leads out of the sale, never into a paid one. */
export function go(to: Page): void {
  if (page.peek() !== to) goTo(`/${to}`, {}, true);
}

/** An answer from memory has its defaults in it, unlike one that travelled. */
type Whole<T> = T extends object ? { readonly [K in keyof T]-?: Whole<Exclude<T[K], undefined>> } : T;

/** An answer that follows every change. */
export function seen<N extends keyof Questions>(name: N, question: Questions[N]["ask"]): Whole<Questions[N]["answer"]> {
  const from = till();
  from.changed.value;
  return from.see(name, question) as Whole<Questions[N]["answer"]>;
}

/** This till's open shift, or nothing. */
export const shift = computed(() => {
  if (!sells.value) return undefined;
  const { till: name, branch } = till().state.value;
  return seen("till.shifts", { branch }).findLast((one) => one.till === name);
});

export const settings = computed(() => seen("till.settings", { branch: till().state.value.branch }));
export const person = computed(() => {
  till().changed.value;
  const { person: id } = till().state.value;
  return till().people().find((one) => one.id === id);
});

export function may(right: string): boolean {
  return Boolean(person.value?.rights[right]);
}

/** Whether somebody stands here who may sell: until then there is nothing to ask the engine. */
export const sells = computed(() => engine.value?.state.value.stage === "ready" && may("sell"));

/** Minutes the shop is ahead of UTC. */
export function zone(): number {
  return settings.value.day.zone_min;
}

/** The minute of the shop's day, for promos by the hour. */
export function minuteNow(): number {
  return minuteOfDay(Date.now(), zone());
}

let busy = false;

/** Does something that may be refused: a refusal becomes a sentence, never a dialog. Meanwhile nothing else is done. */
export async function act<T>(doing: () => Promise<T> | T): Promise<T | undefined> {
  if (busy) return undefined;
  busy = true;
  said.value = null;
  try {
    return await doing();
  } catch (fault) {
    said.value = { mood: "warn", text: saidOf(fault) };
    return undefined;
  } finally {
    busy = false;
  }
}

/** What came in between, as a sentence: a refusal's own, or that the shop's box cannot be reached. Anything else is a fault of ours. */
export function saidOf(fault: unknown): string {
  if (fault instanceof Refused) return toldOf(fault);
  if (fault instanceof Error && fault.name === "Away") return t("kasir.pair.away");
  throw fault;
}

/** A refusal as one text: what is so, and what to do. */
export function toldOf(no: Refused): string {
  const { title, do: what } = sentenceOf(no);
  return `${title} ${what}`;
}
