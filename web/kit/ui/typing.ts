/** The machine's keyboard as keys of a pad. */

import { useLayoutEffect, useRef } from "preact/hooks";

export const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** Hears digits, Backspace and Enter while no field and no button with its own Enter has the keyboard. */
export function useKeys(on: boolean, hear: (key: string) => boolean): void {
  const now = useRef(hear);
  now.current = hear;
  // before anything is painted: a hand that is quicker than the picture loses no digit
  useLayoutEffect(() => {
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
