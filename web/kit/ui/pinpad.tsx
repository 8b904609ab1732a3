/** A PIN by fingers or by the machine's own keyboard. */

import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../words.ts";
import { Icon } from "./icons.tsx";
import { DIGITS, useKeys } from "./typing.ts";

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
        {DIGITS.map((key) => (
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
