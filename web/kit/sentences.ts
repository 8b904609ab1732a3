/**
 * Sentences for refusals that were decided on this device: those of `lancar/faces/words/`, bundled at build. Only faces that
 * decide by themselves import this; what a node refuses comes with its sentence.
 */

import type { Refused, Sentence } from "./refusal.ts";
import { grouped, permilleText, quantityText } from "./values/format.ts";
import { type Language, language } from "./words.ts";

type Sentences = Readonly<Record<string, readonly string[]>>;
const FILES: Readonly<Record<Language, () => Promise<{ readonly default: Sentences }>>> = {
  id: () => import("../../src/lancar/faces/words/id.json"),
  en: () => import("../../src/lancar/faces/words/en.json"),
};
const sentences: Partial<Record<Language, Sentences>> = {};

/** Fetches the sentences of the language that is spoken. A till does it before it decides anything. */
export async function learnSentences(): Promise<void> {
  const spoken = language.value;
  sentences[spoken] ??= (await FILES[spoken]()).default;
}

/** What is so and what to do, in the reader's language. */
export function sentenceOf(no: Refused): Sentence {
  if (no.sentence) return no.sentence;
  const words = sentences[language.value] ?? {};
  const [title = no.code, what = ""] = words[no.code] ?? words["*"] ?? [];
  return { title: withFacts(title, no), do: withFacts(what, no) };
}

function withFacts(text: string, no: Refused): string {
  return text.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    const fact = no.facts[name] ?? "?";
    if (typeof fact === "string") return fact;
    const write = name === "limit" ? permilleText : name.endsWith("_milli") ? quantityText : grouped;
    return write(fact, language.value);
  });
}
