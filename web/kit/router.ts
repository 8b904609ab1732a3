/**
 * Where in an app the person is, by the address's fragment: `#/barang/k3m9.7?urut=harga`. One page serves the whole app, so
 * the service worker needs one page only, and the browser's own back goes back.
 */

import { signal } from "@preact/signals";

export interface Place {
  /** `["barang", "k3m9.7"]`; empty on the first page. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

type Query = Readonly<Record<string, string | number | null | undefined>>;

export const place = signal<Place>(placeOf(globalThis.location?.hash ?? ""));

globalThis.addEventListener?.("hashchange", () => {
  place.value = placeOf(location.hash);
});

/** The address of a place: `href("/barang", { cari: "kopi" })`. What says nothing is left out. */
export function href(path: string, query: Query = {}): string {
  const said = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const tail = said.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join("&");
  return `#${path}${tail ? `?${tail}` : ""}`;
}

/** Go there. With `replace` the place we were at is not one to come back to. */
export function go(path: string, query: Query = {}, replace = false): void {
  const goal = href(path, query);
  if (replace) history.replaceState(history.state, "", goal);
  else if (goal !== location.hash) history.pushState(null, "", goal);
  place.value = placeOf(goal);
}

/** Back to where the person came from; to `otherwise` when they came from nowhere. */
export function back(otherwise: string): void {
  if (history.length > 1) history.back();
  else go(otherwise, {}, true);
}

export function placeOf(hash: string): Place {
  const [path = "", tail = ""] = hash.replace(/^#/, "").split("?", 2);
  return {
    path: path.split("/").filter(Boolean).map(decoded),
    query: Object.fromEntries(new URLSearchParams(tail)),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
