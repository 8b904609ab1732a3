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

/** The keys this till made for the people of one shop. */
export class KeyRing {
  private readonly prefix: string;
  private readonly awaited = new Set<string>();

  constructor(
    private readonly notes: Notes,
    private readonly tenant: string,
  ) {
    this.prefix = `${PREFIX}${tenant}:`;
  }

  /** So many keys the node does not have: until it has them, it cannot read what it was told of these people. */
  get untold(): number {
    return this.awaited.size;
  }

  /** Keeps the key on the disk before what it seals is written, and lets the tables read the boxes. */
  async keep(tables: Tables, boxes: Boxes, said: readonly Said[]): Promise<void> {
    for (const [text, box] of boxes.of) tables.remember(box, text);
    const found = said.flatMap(({ fact }) => sealedIn(fact)).find(({ box }) => [...boxes.of.values()].includes(box));
    if (!found) return;
    const name = this.prefix + found.box.slice(0, 16);
    await this.notes.put(name, { person: found.person, key: boxes.key, sent: false } satisfies Kept);
    this.awaited.add(name);
  }

  /** Opens again what this till sealed and may still have to show: entries that are folded anew at a start. */
  async reopen(tables: Tables, entries: readonly Entry[]): Promise<void> {
    const all = await this.notes.all<Kept>(this.prefix);
    for (const [name, { sent }] of all) if (!sent) this.awaited.add(name);
    const keys = [...all.values()];
    if (!keys.length) return;
    for (const { person, box } of entries.flatMap((entry) => sealedIn(entry.body))) {
      for (const kept of keys.filter((one) => one.person === person)) {
        const text = await openBox(kept.key, box);
        if (text) tables.remember(box, text);
      }
    }
  }

  /** Tells the node the keys it does not have. `allSafe`: it has every entry, too, and the keys it has can be forgotten. */
  async tell(line: Line, allSafe: () => boolean): Promise<void> {
    const kept = await this.notes.all<Kept>(this.prefix);
    const fresh = [...kept].filter(([, one]) => !one.sent);
    const safe = allSafe();
    let left: readonly string[] = [];
    if (fresh.length) {
      const keys = fresh.map(([, one]) => [one.person, base64(one.key)]);
      // a node takes the key of a person only after an entry that speaks of them: those it left are told again
      left = (await line.ask<{ readonly left?: readonly string[] } | null>("PUT", "/sync/keys", { tenant: this.tenant, keys }))?.left ?? [];
    }
    const told = [...kept].filter(([, one]) => one.sent || !left.includes(one.person));
    for (const [name, one] of told) if (!safe && !one.sent) await this.notes.put(name, { ...one, sent: true });
    if (safe && told.length) await this.notes.drop(...told.map(([name]) => name));
    // with every entry told, a key that is left belongs to a wish that was never written down: there is nothing it opens
    for (const [name] of safe ? fresh : told) this.awaited.delete(name);
  }
}

/** Every sealed part of a fact. */
function sealedIn(value: unknown): Sealed[] {
  if (typeof value !== "object" || value === null) return [];
  const said = value as Partial<Sealed>;
  if (typeof said.box === "string" && typeof said.person === "string") return [said as Sealed];
  return Object.values(value).flatMap(sealedIn);
}
