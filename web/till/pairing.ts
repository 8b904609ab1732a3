/**
 * Which shop this device belongs to. The secret that opens the node's door stands in a cookie no script can read; what is
 * kept here are names, once in the database and once beside the second copy of the journal, so that a cleared database with its
 * copy left still knows whose entries those are.
 */

import type { Shelf } from "./journal/shelf.ts";
import type { Notes } from "./kept.ts";
import type { Line } from "./upstream/line.ts";

export interface Paired {
  readonly tenant: string;
  readonly device: string;
}

const NOTE = "paired";
const FILE = "paired.json";

/** What is remembered of the pairing; null when nothing is. */
export async function readPaired(notes: Notes, shelf: Shelf): Promise<Paired | null> {
  const known = await notes.get<Paired>(NOTE);
  if (known) return known;
  if (!(await shelf.names().catch((): string[] => [])).includes(FILE)) return null;
  try {
    const copy = JSON.parse(await shelf.read(FILE)) as Paired;
    return copy.tenant && copy.device ? copy : null;
  } catch {
    return null; // half a file
  }
}

export async function writePaired(notes: Notes, shelf: Shelf, paired: Paired): Promise<void> {
  await notes.put(NOTE, paired);
  await shelf.write(FILE, JSON.stringify(paired)).catch(() => undefined); // a copy for bad days: without it the till works
}

const TILL = "till";

/** Shows a one-time code at the node's door; null when it was for something else than a till. Throws Refused, Away. */
export async function pairBy(line: Line, code: string): Promise<Paired | null> {
  const { tenant, device, kind } = await line.ask<Paired & { kind: string }>("POST", "/api/pair", { code });
  return kind === TILL ? { tenant, device } : null;
}

/** Which till this is by the cookie that the browser still has; null when it has none. */
export async function pairedByCookie(line: Line, patienceMs: number): Promise<Paired | null> {
  try {
    const { tenant, device, kind } = await line.ask<Paired & { kind: string }>("GET", "/api/me", undefined, patienceMs);
    return tenant && device && kind === TILL ? { tenant, device } : null;
  } catch {
    return null;
  }
}
