/** What this device made of entries that were said again: the same, under the new names. */

import { OWN } from "../../kit/shapes/rows.ts";
import type { OwnChange } from "../tables.ts";

/** The own part with every id minted in the old entries (`origin.seq`, `origin.seq-2`) as the new ones minted it. */
export function renamedOwn(changes: Iterable<OwnChange>, renamed: ReadonlyMap<string, string>): OwnChange[] {
  const origins = new Set([...renamed.keys()].map((ref) => ref.slice(0, ref.lastIndexOf("."))));
  const minted = new RegExp(`(?<![\\p{L}\\p{N}_])(${[...origins].join("|")})\\.(\\d+)`, "gu");
  const rename = (text: string) => text.replace(minted, (ref) => renamed.get(ref) ?? ref);
  const kinds = OWN as unknown as Readonly<Record<string, readonly [string, number, number]>>;
  return [...changes].map((change) => {
    const now = JSON.parse(rename(JSON.stringify(change))) as OwnChange;
    if (now.view === "facts" || !now.row || kinds[now.view]?.[0] !== "Log") return now;
    const place = renamed.get(`${now.row[0]}.${now.row[1]}`);
    if (!place) return now;
    const dot = place.lastIndexOf(".");
    return { ...now, row: [place.slice(0, dot), Number(place.slice(dot + 1)), ...now.row.slice(2)] };
  });
}
