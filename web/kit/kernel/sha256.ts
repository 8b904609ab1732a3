/** SHA-256 (FIPS 180-4): by WebCrypto where there is one, by hand on plain http pages, where browsers hide it. */

const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
/** Fetched at once where it is needed, and nowhere else. */
const byHand = subtle ? null : import("./byhand.ts");

/** The digest of bytes. */
export async function sha256(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return subtle ? new Uint8Array(await subtle.digest("SHA-256", data)) : (await byHand!).sha256ByHand(data);
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function unhex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
