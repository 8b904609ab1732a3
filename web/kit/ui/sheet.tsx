/**
 * A sheet over the page: from below on a phone, in the middle elsewhere. The browser's own dialog keeps the keyboard inside,
 * makes what lies behind unreachable and gives the place back where the person was.
 */

import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../words.ts";
import { IconButton } from "./button.tsx";

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Below the content, always in sight: the buttons. */
  readonly foot?: ComponentChildren;
  /** Wider than a form needs. */
  readonly wide?: boolean;
  /** Only its buttons close it: neither Esc nor a tap beside it. */
  readonly firm?: boolean;
}

/** What an app says above the content of every sheet: what lies behind one can neither be read well nor touched. */
export const inSheets: { head: (() => ComponentChildren) | null } = { head: null };

/** Shown while it is rendered. */
export function Sheet(of: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const shown = dialog.current;
    const from = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, []);
  const leave = (event: Event) => {
    event.preventDefault();
    if (!of.firm) of.onClose();
  };
  return (
    <dialog
      ref={dialog}
      class={`sheet${of.wide ? " sheet-wide" : ""}`}
      aria-labelledby={name}
      onCancel={leave}
      onClick={(event) => event.target === dialog.current && leave(event)}
    >
      <div class="sheet-body">
        <header class="sheet-head">
          <h2 id={name}>{of.title}</h2>
          {!of.firm && <IconButton icon="close" label={t("kit.close")} onClick={of.onClose} />}
        </header>
        {inSheets.head?.()}
        <div class="sheet-content">{of.children}</div>
        {of.foot && <footer class="sheet-foot">{of.foot}</footer>}
      </div>
    </dialog>
  );
}
