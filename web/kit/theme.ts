/** How this device looks: by day, by night or as the system says, and three sizes. Kept on the device, not with the person. */

import { signal } from "@preact/signals";

export type Theme = "system" | "light" | "dark";
export type Size = "small" | "normal" | "large";
export const THEMES: readonly Theme[] = ["system", "light", "dark"];
export const SIZES: readonly Size[] = ["small", "normal", "large"];

export const theme = signal<Theme>(kept("lancar-theme", THEMES, "system"));
export const size = signal<Size>(kept("lancar-size", SIZES, "normal"));

/** Shows what was chosen, from now on. Called once by each app before it draws. */
export function dress(): void {
  const root = document.documentElement;
  theme.subscribe((chosen) => {
    if (chosen === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = chosen;
    keep("lancar-theme", chosen);
    colourTheFrame(chosen);
  });
  size.subscribe((chosen) => {
    root.dataset["size"] = chosen;
    keep("lancar-size", chosen);
  });
}

/** The browser's own frame takes the ground's colour; the two tags in the page follow the system by themselves. */
function colourTheFrame(chosen: Theme): void {
  for (const tag of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const dark = chosen === "system" ? tag.media.includes("dark") : chosen === "dark";
    tag.content = dark ? "#11171d" : "#f3f5f7";
  }
}

function kept<T extends string>(name: string, of: readonly T[], otherwise: T): T {
  try {
    const found = globalThis.localStorage?.getItem(name) as T | null;
    return found && of.includes(found) ? found : otherwise;
  } catch {
    return otherwise;
  }
}

function keep(name: string, value: string): void {
  try {
    globalThis.localStorage?.setItem(name, value);
  } catch {
    // a browser that keeps nothing still shows what was chosen, until it is closed
  }
}
