/** Pages and sheets that the first picture does not need: fetched right behind it, or when somebody asks for one. */

import { signal } from "@preact/signals";

type Rest = typeof import("./rest.ts");
const rest = signal<Rest | null>(null);

/** Fetches them; a till whose node goes away has every page already. */
export async function fetchRest(): Promise<void> {
  rest.value ??= await import("./rest.ts");
}

/** A component that may not be here yet: nothing is drawn until it is. */
export function later(name: keyof Rest) {
  return function Later() {
    const Found = rest.value?.[name];
    if (!Found) void fetchRest().catch(() => undefined);
    return Found ? <Found /> : null;
  };
}
