/** Before selling a person says who they are. */

import { useState } from "preact/hooks";
import { Refused } from "../../kit/refusal.ts";
import { sentenceOf } from "../../kit/sentences.ts";
import { Button } from "../../kit/ui/button.tsx";
import { PinPad } from "../../kit/ui/pinpad.tsx";
import { Empty } from "../../kit/ui/show.tsx";
import { t } from "../../kit/words.ts";
import { Icon } from "../../kit/ui/icons.tsx";
import { go, till } from "./now.ts";

/** What went otherwise than hoped, as a sentence: a refusal's own, or that the box cannot be reached. */
export function toldOf(fault: unknown): string {
  if (!(fault instanceof Refused)) return t("kasir.pair.away");
  const { title, do: what } = sentenceOf(fault);
  return `${title} ${what}`;
}

export function Enter() {
  const [who, setWho] = useState("");
  const [told, setTold] = useState("");
  const [busy, setBusy] = useState(false);
  till().changed.value;
  const people = till().people();
  const { gathered } = till().state.value;
  const one = people.find((person) => person.id === who) ?? (people.length === 1 ? people[0] : undefined);
  const enter = async (pin: string) => {
    setBusy(true);
    setTold("");
    try {
      await till().enter(one!.id, pin);
      go("jual");
    } catch (fault) {
      setTold(toldOf(fault));
    }
    setBusy(false);
  };
  if (!people.length) return <main class="door"><Empty icon="users" title={t("kasir.enter.nobody")}>{gathered ? t("kasir.enter.gathered", { n: gathered }) : t("kasir.enter.nobody_why")}</Empty></main>;
  return (
    <main class="door">
      <h1 class="brand">Lancar</h1>
      {one ? (
        <>
          <h2>{t("kasir.enter.hello", { name: one.name })}</h2>
          <PinPad label={t("kasir.enter.pin")} told={told || undefined} busy={busy} onDone={(pin) => void enter(pin)} />
          {people.length > 1 && (
            <Button kind="quiet" icon="back" onClick={() => (setWho(""), setTold(""))}>
              {t("kasir.enter.other")}
            </Button>
          )}
        </>
      ) : (
        <>
          <h2>{t("kasir.enter.who")}</h2>
          <ul class="people">
            {people.map((person) => (
              <li key={person.id}>
                <button type="button" class="person" onClick={() => setWho(person.id)}>
                  <Icon name="user" />
                  {person.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
