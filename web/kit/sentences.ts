/**
 * Sentences for refusals that were decided on this device: those of `lancar/faces/words/`, bundled at build. Only faces that
 * decide by themselves import this; what a node refuses comes with its sentence.
 */

import en from "../../src/lancar/faces/words/en.json";
import id from "../../src/lancar/faces/words/id.json";
import type { Refused, Sentence } from "./refusal.ts";
import { grouped, quantityText } from "./values/format.ts";
import { language } from "./words.ts";

const SENTENCES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = { id, en };

/** What is so and what to do, in the reader's language. */
export function sentenceOf(no: Refused): Sentence {
  if (no.sentence) return no.sentence;
  const words = SENTENCES[language.value]!;
  const [title = no.code, what = ""] = words[no.code] ?? [no.code, words["*"]![1]];
  return { title: withFacts(title, no), do: withFacts(what, no) };
}

function withFacts(text: string, no: Refused): string {
  return text.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    const fact = no.facts[name] ?? "?";
    if (typeof fact === "string") return fact;
    return name.endsWith("_milli") ? quantityText(fact, language.value) : grouped(fact, language.value);
  });
}
