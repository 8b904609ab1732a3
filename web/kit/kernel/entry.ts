/**
 * One line of the journal: frozen text, written once by its origin and never re-serialised. Twin of `lancar/kernel/entry.py`.
 *
 * The hash of an entry is SHA-256 of the hash before it and its UTF-8 bytes; hashes travel and are kept in hex.
 */

import { type FactShape, quoted, scopeOf, subjectOf, write } from "../shape.ts";
import { hex, sha256, unhex } from "./sha256.ts";

export const MAX_ENTRY_BYTES = 65_536;
/** What a fact may take of an entry. */
export const MAX_BODY_BYTES = MAX_ENTRY_BYTES - 1_536;
const MAX_SUBJECT = 240;
const MAX_SHORT = 120;

/** What an entry says besides its fact. `device_ms` 0: the same as `ms`. */
export interface Heading {
  readonly tenant: string;
  readonly origin: string;
  readonly seq: number;
  readonly ms: number;
  readonly tick: number;
  readonly device_ms: number;
  readonly actor: string;
  /** The caller's own key of the wish that led here, so that a repeated wish is answered, not done again. */
  readonly wish: string;
  readonly cause: string;
}

/** An entry as it is read: its heading, what it is about, and its fact as plain JSON. */
export interface Entry extends Heading {
  readonly scope: string;
  readonly subject: string;
  readonly kind: string;
  readonly v: number;
  readonly body: unknown;
}

const encoder = new TextEncoder();

/** Writes a fact down for ever. Throws when it is too large to travel or a name in it is too long. */
export function freeze<T, G>(heading: Heading, of: FactShape<T, G>, fact: T): string {
  return freezeRaw({ ...heading, scope: scopeOf(of, fact), subject: subjectOf(of, fact), kind: of.kind, v: of.v }, write(of, fact));
}

/** Writes an entry down whose fact is already canonical JSON. */
export function freezeRaw(entry: Omit<Entry, "body">, body: string): string {
  const { scope, kind, wish, actor, subject } = entry;
  const tooLong = [scope, kind, wish, actor].some((name) => Array.from(name).length > MAX_SHORT);
  if (tooLong || Array.from(subject).length > MAX_SUBJECT) throw new Error(`a name too long for an entry: ${subject} ${kind} ${wish}`);
  const text = `${openingOf(entry)}${body}}`;
  const bytes = encoder.encode(text).length;
  if (bytes > MAX_ENTRY_BYTES) throw new Error(`an entry of ${bytes} bytes is larger than ${MAX_ENTRY_BYTES}`);
  return text;
}

/** Everything of an entry's text before its body. */
export function openingOf(entry: Omit<Entry, "body">): string {
  const parts = [
    `"tenant":${quoted(entry.tenant)}`,
    `"origin":${quoted(entry.origin)}`,
    `"seq":${entry.seq}`,
    `"ms":${entry.ms}`,
    entry.tick ? `"tick":${entry.tick}` : "",
    entry.device_ms ? `"device_ms":${entry.device_ms}` : "",
    entry.actor ? `"actor":${quoted(entry.actor)}` : "",
    entry.wish ? `"wish":${quoted(entry.wish)}` : "",
    entry.cause ? `"cause":${quoted(entry.cause)}` : "",
    entry.scope === "shop" ? "" : `"scope":${quoted(entry.scope)}`,
    `"subject":${quoted(entry.subject)}`,
    `"kind":${quoted(entry.kind)}`,
    entry.v === 1 ? "" : `"v":${entry.v}`,
  ];
  return `{${parts.filter((part) => part).join(",")},"body":`;
}

/** Reads an entry that this till wrote itself. */
export function thaw(text: string): Entry {
  const said = JSON.parse(text) as Entry;
  return { ...{ tick: 0, device_ms: 0, actor: "", wish: "", cause: "", scope: "shop", v: 1 }, ...said };
}

/** The fact of an entry that this till wrote itself, as the very text that stands in it. */
export function bodyOf(text: string): string {
  const opening = openingOf(thaw(text));
  if (!text.startsWith(opening)) throw new Error(`not an entry as this till writes them: ${text.slice(0, 80)}`);
  return text.slice(opening.length, -1);
}

/** The hash before the first entry of an origin: binds the chain to its tenant and origin. */
export async function genesis(tenant: string, origin: string): Promise<string> {
  return hex(await sha256(encoder.encode(`lancar/1\n${tenant}\n${origin}`)));
}

/** The hash of an entry: SHA-256 of the hash before it and its frozen bytes. */
export async function link(previous: string, text: string): Promise<string> {
  const bytes = encoder.encode(text);
  const both = new Uint8Array(32 + bytes.length);
  both.set(unhex(previous));
  both.set(bytes, 32);
  return hex(await sha256(both));
}
