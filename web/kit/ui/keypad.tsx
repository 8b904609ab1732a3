/** Keys for fingers: amounts, notes, PINs. The machine's own keyboard types into them too. */

import { useEffect, useRef, useState } from "preact/hooks";
import { count, rupiah } from "../format.ts";
import { t } from "../words.ts";
import { Icon } from "./icons.tsx";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
const MOST_DIGITS = 12;

/** Types an amount of whole rupiah; `000` because rupiah end in it. */
export function Keypad(of: {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly label: string;
  readonly onEnter?: () => void;
  /** Hear the machine's keyboard wherever the focus is. */
  readonly listens?: boolean;
}) {
  const typed = useRef(of.value); // two keys may come before the page is drawn again
  typed.current = of.value;
  const press = (key: string) => {
    typed.current = afterKey(typed.current, key);
    of.onChange(typed.current);
  };
  useKeys(of.listens ?? true, (key) => {
    if (key === "Enter") of.onEnter?.();
    else press(key);
    return key !== "Enter" || Boolean(of.onEnter);
  });
  return (
    <div class="keypad" role="group" aria-label={of.label}>
      {[...KEYS, "000", "0"].map((key) => (
        <button key={key} type="button" class="key" onClick={() => press(key)}>
          {key}
        </button>
      ))}
      <button type="button" class="key" aria-label={t("kit.key.erase")} onClick={() => press("Backspace")}>
        <Icon name="backspace" />
      </button>
    </div>
  );
}

/** An amount after one more key. */
export function afterKey(value: number, key: string): number {
  if (key === "Backspace") return Math.floor(value / 10);
  if (key === "Escape" || key === "Delete") return 0;
  if (!/^\d+$/.test(key)) return value;
  const text = value ? `${value}${key}` : key;
  return text.length > MOST_DIGITS ? value : Number(text);
}

/** What a buyer may well hand over: the exact amount and notes above it. */
export function NoteButtons(of: {
  readonly amounts: readonly number[];
  readonly exact: number;
  readonly chosen?: number;
  readonly onPick: (amount: number) => void;
}) {
  return (
    <div class="notes" role="group" aria-label={t("kit.notes")}>
      {of.amounts.map((amount) => (
        <button
          key={amount}
          type="button"
          class={`note${amount === of.exact ? " note-exact" : ""}`}
          aria-pressed={of.chosen === undefined ? undefined : amount === of.chosen}
          onClick={() => of.onPick(amount)}
        >
          {amount === of.exact && <span class="note-word">{t("kit.exact")}</span>}
          <span class="num">{amount === of.exact ? rupiah(amount) : count(amount)}</span>
        </button>
      ))}
    </div>
  );
}

/** A PIN: dots for what was typed, keys to type it, done at `length` digits or by OK from `least` on. */
export function PinPad(of: {
  readonly label: string;
  readonly onDone: (pin: string) => void;
  readonly least?: number;
  readonly most?: number;
  /** Said after a try that did not open: read out at once. */
  readonly told?: string | undefined;
  readonly busy?: boolean;
}) {
  const least = of.least ?? 4;
  const most = of.most ?? 6;
  const [pin, draw] = useState("");
  const typed = useRef(""); // two keys may come before the page is drawn again
  const setPin = (now: string) => {
    typed.current = now;
    draw(now);
  };
  useEffect(() => setPin(""), [of.told]);
  const press = (key: string) => {
    const before = typed.current;
    if (of.busy) return;
    if (key === "Backspace") setPin(before.slice(0, -1));
    else if (key === "Enter") {
      if (before.length >= least) of.onDone(before);
    } else if (/^\d$/.test(key) && before.length < most) {
      setPin(before + key);
      if (before.length + 1 === most) of.onDone(before + key);
    }
  };
  useKeys(true, (key) => {
    press(key);
    return true;
  });
  return (
    <div class="pinpad" role="group" aria-label={of.label}>
      <p class="pin-dots" role="status" aria-label={t("kit.pin.typed", { n: pin.length })}>
        {Array.from({ length: most }, (_, place) => (
          <span key={place} class={`pin-dot${place < pin.length ? " full" : place < least ? "" : " spare"}`} aria-hidden="true" />
        ))}
      </p>
      <p class={`pin-told state${of.told ? " state-warn" : ""}`} role="alert">
        {of.told ?? ""}
      </p>
      <div class="keypad">
        {KEYS.map((key) => (
          <button key={key} type="button" class="key" onClick={() => press(key)}>
            {key}
          </button>
        ))}
        <button type="button" class="key" aria-label={t("kit.key.erase")} onClick={() => press("Backspace")}>
          <Icon name="backspace" />
        </button>
        <button type="button" class="key" onClick={() => press("0")}>
          0
        </button>
        <button type="button" class="key key-ok" disabled={pin.length < least || of.busy} onClick={() => press("Enter")}>
          {t("kit.ok")}
        </button>
      </div>
    </div>
  );
}

/** Hears digits, Backspace and Enter while no field and no button with its own Enter has the keyboard. */
function useKeys(on: boolean, hear: (key: string) => boolean): void {
  const now = useRef(hear);
  now.current = hear;
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "Enter" && event.target instanceof HTMLButtonElement) return;
      if (/^\d$/.test(event.key) || event.key === "Backspace" || event.key === "Enter") {
        if (now.current(event.key)) event.preventDefault();
      }
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [on]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
