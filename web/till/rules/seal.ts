/**
 * Personal data in a browser: sealed as every node seals it (AES-256-GCM, base64 of nonce, ciphertext and tag), under a key of
 * the person's own, made here. Twin of `lancar/adapters/vault/real.py`.
 *
 * WebCrypto answers later and rules answer at once, so boxes are made before the rule is asked: `toSeal` says what a wish will
 * seal, `sealAll` makes the boxes, `See.boxOf` hands them to the rule.
 */

import type { Sealed } from "../../kit/shapes/kernel.ts";
import type { See } from "./see.ts";

const NONCE_BYTES = 12;
export const KEY_BYTES = 32;

/** What a wish will seal, by the command's name. */
export function toSeal(name: string, wish: unknown): string[] {
  const said = wish as Readonly<Record<string, unknown>>;
  const texts = name === "till.name_customer" ? [said["name"], said["phone"]] : name === "till.mail_receipt" ? [said["to"]] : [];
  return texts.filter((text): text is string => typeof text === "string" && text !== "");
}

/** A text in the box that was made for it. */
export function sealed(see: See, person: string, text: string): Sealed {
  if (!see.boxOf) throw new Error("nothing was sealed for this wish");
  return { person, box: see.boxOf(text) };
}

/** A fresh key of a person. */
export function newKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** A box for each text, readable only with the key. */
export async function sealAll(key: Uint8Array<ArrayBuffer>, texts: readonly string[]): Promise<Map<string, string>> {
  const aes = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const boxes = new Map<string, string>();
  for (const text of texts) {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const hidden = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, aes, new TextEncoder().encode(text)));
    boxes.set(text, base64([...iv, ...hidden]));
  }
  return boxes;
}

/** The text in a box; "" if the key does not fit or the box was touched. */
export async function openBox(key: Uint8Array<ArrayBuffer>, box: string): Promise<string> {
  try {
    const raw = Uint8Array.from(atob(box), (sign) => sign.charCodeAt(0));
    const aes = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
    const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: raw.slice(0, NONCE_BYTES) }, aes, raw.slice(NONCE_BYTES));
    return new TextDecoder().decode(opened);
  } catch {
    return "";
  }
}

/** Bytes as they travel. */
export function base64(bytes: Iterable<number>): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
