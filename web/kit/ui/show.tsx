/** What a page shows: states, cards, lists, figures, and what stands where there is nothing yet. */

import type { ComponentChildren } from "preact";
import { t } from "../words.ts";
import { Icon, type IconName } from "./icons.tsx";

export type Mood = "ok" | "warn" | "bad" | "info";

/** A state is always shape, word and colour. */
export function State(of: { readonly mood: Mood; readonly children: ComponentChildren; readonly live?: boolean }) {
  return (
    <span class={`state state-${of.mood}`} role={of.live ? "status" : undefined}>
      {of.children}
    </span>
  );
}

/** A state in a frame of its own, with what to do about it. */
export function Notice(of: {
  readonly mood: Mood;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
  /** Read out at once when it appears. */
  readonly live?: boolean;
}) {
  return (
    <div class={`notice notice-${of.mood}`} role={of.live ? "status" : undefined}>
      <div class="notice-text">
        <p class={`state state-${of.mood}`}>
          <strong>{of.title}</strong>
        </p>
        {of.children && <div class="notice-more">{of.children}</div>}
      </div>
      {of.action}
    </div>
  );
}

/** A sheet of paper on the ground. */
export function Card(of: {
  readonly title?: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
  /** Its content reaches the edges: lists and tables. */
  readonly flush?: boolean;
  readonly class?: string;
}) {
  return (
    <section class={`card${of.flush ? " card-flush" : ""} ${of.class ?? ""}`}>
      {(of.title || of.aside) && (
        <header class="card-head">
          {of.title && <h2>{of.title}</h2>}
          {of.aside}
        </header>
      )}
      {of.children}
    </section>
  );
}

export function List(of: { readonly label?: string; readonly children: ComponentChildren }) {
  return (
    <ul class="list" aria-label={of.label}>
      {of.children}
    </ul>
  );
}

/** A line of a list: what it is, more about it, and at the end a figure or what can be done. */
export function Item(of: {
  readonly title: ComponentChildren;
  readonly more?: ComponentChildren;
  readonly end?: ComponentChildren;
  readonly icon?: IconName;
  readonly href?: string;
  readonly onClick?: () => void;
}) {
  const body = (
    <>
      {of.icon && <Icon name={of.icon} />}
      <span class="item-text">
        <span class="item-title">{of.title}</span>
        {of.more && <span class="item-more">{of.more}</span>}
      </span>
      {of.end !== undefined && <span class="item-end">{of.end}</span>}
      {of.href && <Icon name="next" size={20} />}
    </>
  );
  if (of.href) {
    return (
      <li>
        <a class="item" href={of.href}>
          {body}
        </a>
      </li>
    );
  }
  if (of.onClick) {
    return (
      <li>
        <button type="button" class="item" onClick={of.onClick}>
          {body}
        </button>
      </li>
    );
  }
  return <li class="item">{body}</li>;
}

/** A figure with its name, and how it moved: `↑ 12% dari minggu lalu`. */
export function Stat(of: {
  readonly label: string;
  readonly value: ComponentChildren;
  readonly more?: ComponentChildren;
  /** Against what it is compared with, in thousandths; up is not always good. */
  readonly trend?: { readonly permille: number; readonly text: string; readonly good?: "up" | "down" };
  readonly large?: boolean;
}) {
  return (
    <div class={`stat${of.large ? " stat-large" : ""}`}>
      <span class="stat-label">{of.label}</span>
      <strong class="stat-value num">{of.value}</strong>
      {of.trend && <Trend {...of.trend} />}
      {of.more && <span class="stat-more">{of.more}</span>}
    </div>
  );
}

function Trend(of: { readonly permille: number; readonly text: string; readonly good?: "up" | "down" }) {
  const up = of.permille > 0;
  const well = of.permille === 0 || !of.good ? "even" : up === (of.good === "up") ? "well" : "ill";
  return (
    <span class={`trend trend-${well}`}>
      <span aria-hidden="true">{of.permille === 0 ? "→" : up ? "↑" : "↓"}</span> {of.text}
    </span>
  );
}

/** Where there is nothing yet: what will stand here, and the one thing that brings it. */
export function Empty(of: {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <Icon name={of.icon} size={48} />
      <p class="empty-title">{of.title}</p>
      {of.children && <div class="empty-more">{of.children}</div>}
      {of.action}
    </div>
  );
}

/** Work that takes more than a second: what, how many of how many. */
export function Progress(of: { readonly label: string; readonly done: number; readonly all: number }) {
  return (
    <div class="progress">
      <span>{of.label}</span>
      <span class="num">{t("kit.of", { done: of.done, all: of.all })}</span>
      <progress value={of.done} max={Math.max(of.all, 1)} aria-label={of.label} />
    </div>
  );
}

/** A short word about a thing: *habis*, *baru*. */
export function Tag(of: { readonly children: ComponentChildren; readonly mood?: Mood }) {
  return <span class={`tag${of.mood ? ` state state-${of.mood}` : ""}`}>{of.children}</span>;
}
