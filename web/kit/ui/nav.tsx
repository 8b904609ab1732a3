/** The frame of an app: its name and state above, the ways to its pages below on a phone and at the side elsewhere. */

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { place } from "../router.ts";
import { t } from "../words.ts";
import { Icon, type IconName } from "./icons.tsx";
import { Toasts } from "./toast.tsx";

export interface Way {
  /** `/jual`; `/` is the first page. */
  readonly path: string;
  readonly text: string;
  readonly icon: IconName;
  /** Something waits there: so many. */
  readonly waiting?: number;
}

export interface ShellProps {
  readonly ways: readonly Way[];
  readonly title: string;
  /** At the end of the top bar: state, person. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Shell(of: ShellProps) {
  useEffect(() => {
    document.title = `${of.title} · Lancar`;
  }, [of.title]);
  return (
    <div class="shell">
      <a class="skip" href="#main" onClick={skip}>
        {t("kit.skip")}
      </a>
      <header class="topbar">
        <h1>{of.title}</h1>
        <div class="topbar-aside">{of.aside}</div>
      </header>
      <Ways of={of.ways} />
      <main id="main" tabIndex={-1}>
        {of.children}
      </main>
      <Toasts />
    </div>
  );
}

function skip(event: MouseEvent): void {
  event.preventDefault(); // the fragment is the router's
  document.getElementById("main")?.focus();
}

function Ways({ of }: { readonly of: readonly Way[] }) {
  const here = `/${place.value.path[0] ?? ""}`;
  return (
    <nav class="ways" aria-label={t("kit.nav")}>
      {of.map((way) => (
        <a key={way.path} class="way" href={`#${way.path}`} aria-current={way.path === here ? "page" : undefined}>
          <span class="way-sign">
            <Icon name={way.icon} />
            {way.waiting ? <span class="way-count">{way.waiting > 99 ? "99+" : way.waiting}</span> : null}
          </span>
          <span class="way-text">{way.text}</span>
        </a>
      ))}
    </nav>
  );
}

/** Parts of one page, one in sight. Arrow keys move between them. */
export function Tabs<T extends string>(of: {
  readonly label: string;
  readonly tabs: readonly { readonly value: T; readonly text: string; readonly waiting?: number }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const at = of.tabs.findIndex((tab) => tab.value === of.value);
    of.onChange(of.tabs[(at + step + of.tabs.length) % of.tabs.length]!.value);
    const row = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => row.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div class="tabs" role="tablist" aria-label={of.label} onKeyDown={move}>
      {of.tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab.value === of.value}
          tabIndex={tab.value === of.value ? 0 : -1}
          onClick={() => of.onChange(tab.value)}
        >
          {tab.text}
          {tab.waiting ? <span class="tab-count">{tab.waiting}</span> : null}
        </button>
      ))}
    </div>
  );
}
