/** Pages and sheets that the first picture does not need: fetched right behind it, or when somebody asks for one. */

import { signal } from "@preact/signals";
import { Later } from "../engine/later.ts";

type Rest = typeof import("./rest.ts");
const rest = signal<Rest | null>(null);

const coming = new Later("rest", () => import("./rest.ts"));

/** Fetches them; a till whose node goes away has every page already. From then on the keyboard and the scanner are heard. */
export async function fetchRest(): Promise<void> {
  if (rest.value) return;
  const came = await coming.get();
  if (!rest.value) came.listen();
  rest.value = came;
}

/** A component that may not be here yet: nothing is drawn until it is. */
export function later(name: Exclude<keyof Rest, "listen">) {
  return function Drawn() {
    const Found = rest.value?.[name];
    if (!Found) void fetchRest().catch(() => undefined);
    return Found ? <Found /> : null;
  };
}
