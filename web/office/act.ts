/** Wishes as pages make them: done and said so, refused with the sentence, or the node is away and it may be tried again. */

import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { Away, type Done, api, newKey } from "../kit/http.ts";
import { Refused } from "../kit/refusal.ts";
import type { Commands } from "../kit/shapes/asks.ts";
import { toast } from "../kit/ui/index.ts";
import { t } from "../kit/words.ts";

export interface Act {
  readonly busy: boolean;
  /** Why it was not done, to stand beside what was filled in. */
  readonly told: string;
  /** Wish it; answers what became of it, or null when nothing did. */
  readonly run: <N extends keyof Commands>(name: N, wish: Commands[N], said?: string) => Promise<Done | null>;
  readonly attempt: (work: () => Promise<unknown>, said?: string) => Promise<boolean>;
  readonly clear: () => void;
}

/** The same wish tried again after the node was away keeps its key, so that it is never done twice. */
const tried = new Map<string, string>();
export const lastDone = signal(0);

export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState("");
  const attempt = async (work: () => Promise<unknown>, said?: string): Promise<boolean> => {
    setBusy(true);
    setTold("");
    try {
      await work();
      if (said) toast(said);
      lastDone.value += 1;
      return true;
    } catch (why) {
      const text = sentence(why);
      setTold(text);
      toast(text, { mood: why instanceof Away ? "info" : "warn" });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const run: Act["run"] = async (name, wish, said) => {
    let done: Done | null = null;
    await attempt(async () => {
      const what = `${name} ${JSON.stringify(wish)}`;
      const key = tried.get(what) ?? newKey();
      tried.set(what, key);
      try {
        done = await api.do(name, wish, key);
      } catch (why) {
        if (!(why instanceof Away)) tried.delete(what);
        throw why;
      }
      tried.delete(what);
    }, said);
    return done;
  };
  return { busy, told, run, attempt, clear: () => setTold("") };
}

/** Why something was not done, in one sentence and what to do about it. Throws what is a bug of ours. */
export function sentence(why: unknown): string {
  if (why instanceof Away) return t("kantor.away.do");
  if (why instanceof Refused) return [why.sentence?.title ?? why.code, why.sentence?.do].filter(Boolean).join(" ");
  throw why;
}
