/** A word in passing: what was done, with at most one thing to do about it. Nothing that must be read stands only here. */

import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../words.ts";
import { IconButton } from "./button.tsx";
import type { Mood } from "./show.tsx";

export interface Toast {
  readonly text: string;
  readonly mood?: Mood;
  readonly action?: { readonly text: string; readonly onClick: () => void };
}

const SHOWN_MS = 6_000;
const shown = signal<readonly (Toast & { readonly number: number })[]>([]);
let told = 0;

/** Say it. The same text twice is said once. */
export function toast(text: string, more: Omit<Toast, "text"> = {}): void {
  const number = ++told;
  shown.value = [...shown.value.filter((one) => one.text !== text), { text, ...more, number }].slice(-3);
  setTimeout(() => forget(number), SHOWN_MS);
}

function forget(number: number): void {
  shown.value = shown.value.filter((one) => one.number !== number);
}

/** Where they appear; the shell holds one. */
export function Toasts() {
  const box = useRef<HTMLDivElement>(null);
  const some = shown.value.length > 0;
  useEffect(() => {
    // said again, a popover lies over every sheet that is open by now
    if (box.current?.matches(":popover-open")) box.current.hidePopover();
    if (some) box.current?.showPopover();
  }, [told, some]);
  return (
    <div ref={box} class="toasts" popover="manual" role="status" aria-live="polite">
      {shown.value.map((one) => (
        <div key={one.number} class="toast">
          <span class={`state state-${one.mood ?? "ok"}`}>{one.text}</span>
          {one.action && (
            <button
              type="button"
              class="toast-action"
              onClick={() => {
                forget(one.number);
                one.action!.onClick();
              }}
            >
              {one.action.text}
            </button>
          )}
          <IconButton icon="close" label={t("kit.close")} onClick={() => forget(one.number)} />
        </div>
      ))}
    </div>
  );
}
