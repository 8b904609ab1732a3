/**
 * A person's PIN with no network: after a PIN was right at the node, this device keeps a verifier of its own.
 *
 * A verifier is PBKDF2-HMAC-SHA-256 (RFC 8018) of the PIN under a random salt, and that under HMAC-SHA-256 by a key which the
 * browser never hands out. A copied database is therefore no use for guessing; on the device itself five wrong tries cost
 * half a minute, each further one twice as long, and the twentieth ends the verifier, as the device's pairing does. The node's
 * own slow hash never comes here (docs/adr/0006).
 */

import { Refused } from "../kit/refusal.ts";
import type { RefusalCode } from "../kit/shapes/refusals.ts";
import type { Notes } from "./kept.ts";

/** OWASP's floor was 310,000 for PBKDF2-HMAC-SHA-256 when PINs were weighed; a cheap tablet takes half a second for it. */
export const ITERATIONS = 310_000;
export const FREE_TRIES = 5;
export const MOST_TRIES = 20;
export const FIRST_WAIT_MS = 30_000;
export const LONGEST_WAIT_MS = 3_600_000;
const SALT_BYTES = 16;
const KEY = "pin-key";
const PREFIX = "pin:";

interface Verifier {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly mark: Uint8Array<ArrayBuffer>;
  /** Which of the person's PINs it was: a new one upstream ends it. */
  readonly pinVersion: number;
  readonly wrong: number;
  readonly lastWrongMs: number;
}

export class PinPad {
  constructor(
    private readonly notes: Notes,
    private readonly wall: () => number,
    private readonly crypto: Crypto | undefined = globalThis.crypto,
    private readonly iterations = ITERATIONS,
  ) {}

  /** Keeps a verifier of a PIN that the node has just found right. Without a secure origin there is none to keep. */
  async learn(person: string, pin: string, pinVersion: number): Promise<boolean> {
    if (!this.crypto?.subtle) return false;
    const salt = this.crypto.getRandomValues(new Uint8Array(SALT_BYTES));
    const mark = await this.markOf(person, pin, salt, this.iterations);
    await this.keep(person, { salt, iterations: this.iterations, mark, pinVersion, wrong: 0, lastWrongMs: 0 });
    return true;
  }

  /** Whose PIN can be told right from wrong here, with no network. */
  async known(): Promise<string[]> {
    return [...(await this.notes.all(PREFIX)).keys()].map((name) => name.slice(PREFIX.length));
  }

  /** Answers when the PIN is right. Throws Refused: not known here, locked for a while, not the one. */
  async check(person: string, pin: string, pinVersion: number): Promise<void> {
    const known = await this.notes.get<Verifier>(PREFIX + person);
    if (!known || known.pinVersion !== pinVersion || !this.crypto?.subtle) throw no("auth.pin_not_known_here");
    const waitMs = this.waitOf(known);
    if (waitMs > 0) throw new Refused("identity.pin_locked", { wait_s: Math.ceil(waitMs / 1_000) });
    // the try is written down before it is answered: pulling the plug gains nothing
    const tried = { ...known, wrong: known.wrong + 1, lastWrongMs: this.wall() };
    if (tried.wrong >= MOST_TRIES) await this.notes.drop(PREFIX + person);
    else await this.keep(person, tried);
    const mark = await this.markOf(person, pin, known.salt, known.iterations);
    if (!same(mark, known.mark)) throw no("auth.wrong_pin");
    await this.keep(person, { ...known, wrong: 0, lastWrongMs: 0 });
  }

  forget(person: string): Promise<void> {
    return this.notes.drop(PREFIX + person);
  }

  /** The device's pairing is over: every verifier goes, and the key under which they were made. */
  async wipe(): Promise<void> {
    await this.notes.drop(KEY, ...(await this.notes.all(PREFIX)).keys());
  }

  private waitOf({ wrong, lastWrongMs }: Verifier): number {
    if (wrong < FREE_TRIES) return 0;
    const fullMs = Math.min(FIRST_WAIT_MS * 2 ** Math.min(wrong - FREE_TRIES, 10), LONGEST_WAIT_MS);
    const sinceMs = this.wall() - lastWrongMs;
    // a clock that went back does not shorten the wait, and does not make it longer than it was
    return sinceMs < 0 ? fullMs : fullMs - sinceMs;
  }

  private keep(person: string, known: Verifier): Promise<void> {
    return this.notes.put(PREFIX + person, known);
  }

  private async markOf(person: string, pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array<ArrayBuffer>> {
    const { subtle } = this.crypto!;
    const typed = await subtle.importKey("raw", new TextEncoder().encode(`${person}\n${pin}`), "PBKDF2", false, ["deriveBits"]);
    const slow = await subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, typed, 256);
    return new Uint8Array(await subtle.sign("HMAC", await this.deviceKey(), slow));
  }

  private async deviceKey(): Promise<CryptoKey> {
    const known = await this.notes.get<CryptoKey>(KEY);
    if (known) return known;
    const made = await this.crypto!.subtle.generateKey({ name: "HMAC", hash: "SHA-256", length: 256 }, false, ["sign"]);
    await this.notes.put(KEY, made);
    return made;
  }
}

/** These two are said by the door of a node; here a till says them for it. */
function no(code: string): Refused {
  return new Refused(code as RefusalCode);
}

/** Compares without stopping at the first difference. */
function same(one: Uint8Array, other: Uint8Array): boolean {
  let differs = one.length ^ other.length;
  one.forEach((byte, place) => (differs |= byte ^ (other[place] ?? 0)));
  return differs === 0;
}
