/**
 * Personal data that this till writes down: sealed under a key of the person's own before a rule is asked, the key kept here
 * until the node has it. Once all is told, nothing here opens anything any more: names come with the pulled rows.
 */

import type { Entry } from "../../kit/kernel/entry.ts";
import type { Said } from "../journal.ts";
import type { Notes } from "../kept.ts";
import { base64, newKey, openBox, sealAll } from "../rules/seal.ts";
import type { Tables } from "../tables.ts";
import type { Line } from "../upstream/line.ts";

const PREFIX = "person-key:";

interface Kept {
  readonly person: string;
  readonly key: Uint8Array<ArrayBuffer>;
  readonly sent: boolean;
}

interface Sealed {
  readonly person: string;
  readonly box: string;
}

/** Boxes for the texts of one wish, under one fresh key. */
export interface Boxes {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly of: ReadonlyMap<string, string>;
}

export async function seal(texts: readonly string[]): Promise<Boxes> {
  const key = newKey();
  return { key, of: await sealAll(key, texts) };
}

/** Keeps the key on the disk before what it seals is written, and lets the tables read the boxes. */
export async function keepKey(notes: Notes, tables: Tables, boxes: Boxes, said: readonly Said[]): Promise<void> {
  for (const [text, box] of boxes.of) tables.remember(box, text);
  const found = said.flatMap(({ fact }) => sealedIn(fact)).find(({ box }) => [...boxes.of.values()].includes(box));
  if (found) await notes.put(PREFIX + found.box.slice(0, 16), { person: found.person, key: boxes.key, sent: false } satisfies Kept);
}

/** Opens again what this till sealed and may still have to show: entries that are folded anew at a start. */
export async function reopen(notes: Notes, tables: Tables, entries: readonly Entry[]): Promise<void> {
  const keys = [...(await notes.all<Kept>(PREFIX)).values()];
  if (!keys.length) return;
  for (const { person, box } of entries.flatMap((entry) => sealedIn(entry.body))) {
    for (const kept of keys.filter((one) => one.person === person)) {
      const text = await openBox(kept.key, box);
      if (text) tables.remember(box, text);
    }
  }
}

/** Tells the node the keys it does not have. `allSafe`: it has every entry, too, and the keys it has can be forgotten. */
export async function tellKeys(notes: Notes, line: Line, tenant: string, allSafe: boolean): Promise<void> {
  const kept = await notes.all<Kept>(PREFIX);
  const fresh = [...kept].filter(([, one]) => !one.sent);
  if (fresh.length) {
    const keys = fresh.map(([, one]) => [one.person, base64(one.key)]);
    // a node takes the key of a person only after an entry that speaks of them: those it left are told again
    const said = await line.ask<{ readonly left?: readonly string[] } | null>("PUT", "/sync/keys", { tenant, keys });
    for (const [name, one] of fresh) if (!said?.left?.includes(one.person)) await notes.put(name, { ...one, sent: true });
  }
  const done = allSafe ? [...kept].filter(([, one]) => one.sent).map(([name]) => name) : [];
  if (done.length) await notes.drop(...done);
}

/** Every sealed part of a fact. */
function sealedIn(value: unknown): Sealed[] {
  if (typeof value !== "object" || value === null) return [];
  const said = value as Partial<Sealed>;
  if (typeof said.box === "string" && typeof said.person === "string") return [said as Sealed];
  return Object.values(value).flatMap(sealedIn);
}
