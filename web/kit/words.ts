/**
 * What pages say, in the reader's language. All texts stand in `web/words/id.json` and `en.json` as flat keys; a key that is
 * in neither is a type error, one that is in only one of them too.
 *
 * `t("kit.left", { n: 3 })` fills `{n}`. Whole numbers are grouped as the language does; amounts and quantities are
 * formatted by the caller (`rupiah(...)`), because only it knows what they are. The build gives each app only its own words:
 * those that begin with `kit.` and with the app's own word (till: `kasir.`, office: `kantor.`, setup: `pasang.`).
 */

import { computed, signal } from "@preact/signals";
import type id from "../words/id.json";
import { fetched } from "./again.ts";
import { type Language, grouped } from "./values/format.ts";

export type { Language } from "./values/format.ts";
export type Key = keyof typeof id;
export type Facts = Readonly<Record<string, string | number>>;

type Words = Readonly<Record<Key, string>>;
/** A language is a file of its own: who reads one does not fetch the other. */
const FILES: Readonly<Record<Language, () => Promise<{ readonly default: Words }>>> = {
  id: () => import("./words-id.ts"),
  en: () => import("./words-en.ts"),
};
const words: Partial<Record<Language, Words>> = {};
const KEPT = "lancar-language";
const NEXT_TRY_MS = 500;

/** What the person chose on this device; null follows the browser. */
export const chosenLanguage = signal<Language | null>(readChoice());
/** The language pages speak now. */
export const language = computed<Language>(() => chosenLanguage.value ?? browserLanguage());

/** The sentence of a key, with its facts in it. */
export function t(key: Key, facts?: Facts): string {
  const text = words[language.value]![key];
  return facts ? filled(text, facts) : text;
}

/** Speak this language from now on, here; null follows the browser. */
export async function speak(chosen: Language | null): Promise<void> {
  await learn(chosen ?? browserLanguage());
  if (chosen) keep()?.setItem(KEPT, chosen);
  else keep()?.removeItem(KEPT);
  chosenLanguage.value = chosen;
}

/** Tells the document its language, now and after each change: screen readers and hyphens go by it. */
export function tellDocument(): void {
  language.subscribe((spoken) => {
    document.documentElement.lang = spoken;
  });
}

export function filled(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const fact = facts[name];
    if (fact === undefined) return hole;
    return typeof fact === "number" ? grouped(fact, language.value) : fact;
  });
}

function readChoice(): Language | null {
  const kept = keep()?.getItem(KEPT);
  return kept === "id" || kept === "en" ? kept : null;
}

/** Indonesian, unless the browser wants English before it. */
function browserLanguage(): Language {
  for (const wish of globalThis.navigator?.languages ?? []) {
    const tag = wish.toLowerCase().split("-")[0];
    if (tag === "en") return "en";
    if (tag === "id" || tag === "in") return "id";
  }
  return "id";
}

/** Without words there is no page at all, so they are asked for until they come. */
async function learn(spoken: Language): Promise<void> {
  for (let tries = 0; !words[spoken]; tries += 1) {
    if (tries) await new Promise((resolve) => setTimeout(resolve, NEXT_TRY_MS));
    const came = await fetched(`words-${spoken}`, tries, FILES[spoken]).catch(() => null);
    if (came) words[spoken] = came.default;
  }
}

/** Where settings of this device lie; nowhere in tests and where the browser keeps nothing. */
function keep(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

// nothing is drawn before it can be said
await learn(language.peek());
