/** Keys for fingers: amounts and notes. The machine's own keyboard types into them too. */

import { useRef } from "preact/hooks";
import { count, rupiah } from "../format.ts";
import { t } from "../words.ts";
import { Icon } from "./icons.tsx";
import { DIGITS, useKeys } from "./typing.ts";

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
  const enter = useRef(of.onEnter);
  enter.current = of.onEnter;
  useKeys(of.listens ?? true, (key) => {
    if (key === "Enter") queueMicrotask(() => enter.current?.()); // once the digits before it are drawn, and known to who hears this
    else press(key);
    return key !== "Enter" || Boolean(of.onEnter);
  });
  return (
    <div class="keypad" role="group" aria-label={of.label}>
      {[...DIGITS, "000", "0"].map((key) => (
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
