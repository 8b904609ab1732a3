/** Buttons: what can be done here. One primary on a screen; each at least 48 px high. */

import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icons.tsx";

export interface ButtonProps {
  readonly children?: ComponentChildren;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** primary: the one thing to do · plain · quiet: without a frame · danger: takes something away. */
  readonly kind?: "primary" | "plain" | "quiet" | "danger";
  readonly icon?: IconName | undefined;
  /** As wide as its place. */
  readonly wide?: boolean;
  readonly disabled?: boolean;
  /** It is being done: still readable, and not to be pressed again. */
  readonly busy?: boolean;
  readonly pressed?: boolean | undefined;
  readonly submit?: boolean;
  /** Key that presses it while the page has the keyboard, told to assistive technology and shown. */
  readonly shortcut?: string | undefined;
  readonly label?: string | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
}

export function Button(of: ButtonProps) {
  const kind = of.kind ?? "plain";
  return (
    <button
      type={of.submit ? "submit" : "button"}
      id={of.id}
      class={`button button-${kind}${of.wide ? " wide" : ""}${of.class ? ` ${of.class}` : ""}`}
      disabled={of.disabled || of.busy}
      aria-busy={of.busy || undefined}
      aria-pressed={of.pressed}
      aria-label={of.label}
      aria-keyshortcuts={of.shortcut}
      onClick={of.onClick}
    >
      {of.icon && <Icon name={of.icon} />}
      {of.children !== undefined && <span class="button-text">{of.children}</span>}
      {of.shortcut && <kbd aria-hidden="true">{of.shortcut}</kbd>}
    </button>
  );
}

/** A sign alone: `label` says in words what it does. */
export function IconButton({ icon, label, ...of }: ButtonProps & { readonly icon: IconName; readonly label: string }) {
  return <Button kind="quiet" {...of} icon={icon} label={label} class={`icon-button ${of.class ?? ""}`} />;
}

/** A place to go that looks like a button. */
export function LinkButton(of: {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly kind?: "primary" | "plain" | "quiet";
  readonly icon?: IconName;
  readonly wide?: boolean;
  readonly download?: string;
  /** In a tab of its own: what stands here goes on. */
  readonly beside?: boolean;
}) {
  return (
    <a
      class={`button button-${of.kind ?? "plain"}${of.wide ? " wide" : ""}`}
      href={of.href}
      download={of.download}
      target={of.beside ? "_blank" : undefined}
      rel={of.beside ? "noopener" : undefined}
    >
      {of.icon && <Icon name={of.icon} />}
      <span class="button-text">{of.children}</span>
    </a>
  );
}
