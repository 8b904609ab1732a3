/** Before selling: this device joins a shop, and a person says who they are. Both are short. */

import { useEffect, useState } from "preact/hooks";
import { Refused } from "../../kit/refusal.ts";
import { sentenceOf } from "../../kit/sentences.ts";
import { Button } from "../../kit/ui/button.tsx";
import { Field } from "../../kit/ui/field.tsx";
import { PinPad } from "../../kit/ui/keypad.tsx";
import { Empty, Notice } from "../../kit/ui/show.tsx";
import { t } from "../../kit/words.ts";
import { Icon } from "../../kit/ui/icons.tsx";
import { go, till } from "./now.ts";

/** The code in a QR link: `#pair=K7QM-...`. */
export function codeInLink(hash: string): string {
  return /[#&?]pair=([\w-]+)/.exec(hash)?.[1] ?? "";
}

/** What went otherwise than hoped, as a sentence: a refusal's own, or that the box cannot be reached. */
function toldOf(fault: unknown): string {
  if (!(fault instanceof Refused)) return t("kasir.pair.away");
  const { title, do: what } = sentenceOf(fault);
  return `${title} ${what}`;
}

export function Pair() {
  const [code, setCode] = useState(codeInLink(location.hash));
  const [told, setTold] = useState("");
  const [busy, setBusy] = useState(false);
  const { door } = till().state.value;
  const join = async () => {
    setBusy(true);
    setTold("");
    try {
      await till().pair(code.trim());
      history.replaceState(null, "", "#/jual");
    } catch (fault) {
      setTold(toldOf(fault));
    }
    setBusy(false);
  };
  // whoever follows a link has said what they want: nothing is left to type
  useEffect(() => {
    if (code) void join();
  }, []);
  return (
    <main class="door">
      <h1 class="brand">Lancar</h1>
      <h2>{t("kasir.pair.title")}</h2>
      {door !== "open" && <Notice mood="warn" title={t(`kasir.pair.${door}`)} />}
      <p>{t("kasir.pair.how")}</p>
      <Field label={t("kasir.pair.code")} value={code} onInput={(text) => setCode(text.toUpperCase())} onEnter={() => void join()} autofocus placeholder="ABCD-EFGH" problem={told} />
      <Button kind="primary" wide busy={busy} disabled={!code.trim()} onClick={() => void join()}>
        {t("kasir.pair.join")}
      </Button>
      <p class="faint">{t("kasir.pair.once")}</p>
    </main>
  );
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

/** Somebody who works here, and not at the till. */
export function NotYours() {
  return (
    <main class="door">
      <h1 class="brand">Lancar</h1>
      <Notice mood="info" title={t("kasir.enter.not_yours")} />
      <Button kind="primary" wide onClick={() => void till().leave()}>
        {t("kasir.enter.other")}
      </Button>
    </main>
  );
}

/** Another tab holds this device's journal: only one may write. */
export function Elsewhere({ onTake }: { readonly onTake: () => void }) {
  return (
    <main class="door">
      <h1 class="brand">Lancar</h1>
      <Notice mood="info" title={t("kasir.tab.title")}>
        {t("kasir.tab.why")}
      </Notice>
      <Button kind="primary" wide onClick={onTake}>
        {t("kasir.tab.take")}
      </Button>
    </main>
  );
}
