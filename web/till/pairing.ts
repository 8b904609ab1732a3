/**
 * Which shop this device belongs to, and who stands there. The secret that opens the node's door stands in a cookie no script
 * can read; what is kept here are names, among the notes and once more beside the second copy of the journal, so that cleared
 * databases with that copy left still know whose entries those are. No PIN and no key is in the copy.
 */

import type { Shelf } from "./journal/shelf.ts";
import type { Notes } from "./kept.ts";
import type { Line } from "./upstream/line.ts";

export interface Paired {
  readonly tenant: string;
  readonly device: string;
}

/** Who entered, and how long they need no PIN again. */
export interface Session {
  readonly person: string;
  readonly untilMs: number;
}

export const SESSION = "session";
const NOTE = "paired";
const FILE = "paired.json";

/** What is remembered of the pairing; null when nothing is. What only the copy knows is a note again. */
export async function readPaired(notes: Notes, shelf: Shelf): Promise<Paired | null> {
  const known = await notes.get<Paired>(NOTE);
  if (known) return known;
  if (!(await shelf.names().catch((): string[] => [])).includes(FILE)) return null;
  try {
    const { session, ...paired } = JSON.parse(await shelf.read(FILE)) as Paired & { session?: Session };
    if (!paired.tenant || !paired.device) return null;
    if (session) await notes.put(SESSION, session);
    await notes.put(NOTE, paired);
    return paired;
  } catch {
    return null; // half a file
  }
}

export async function writePaired(notes: Notes, shelf: Shelf, paired: Paired): Promise<void> {
  const known = await notes.get<Paired>(NOTE);
  // a start that changes nothing writes nothing, so that a power cut then tears nothing
  if (known?.tenant !== paired.tenant || known.device !== paired.device) await notes.put(NOTE, paired);
  await copyPaired(notes, shelf);
}

/** Brings the copy up to date: for bad days, without it the till works. */
export async function copyPaired(notes: Notes, shelf: Shelf): Promise<void> {
  const text = JSON.stringify({ ...(await notes.get<Paired>(NOTE)), session: await notes.get<Session>(SESSION) });
  if ((await shelf.read(FILE).catch(() => "")) !== text) await shelf.write(FILE, text).catch(() => undefined);
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
