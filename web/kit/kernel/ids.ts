/** Names: ten letters and digits at random for an incarnation, `origin.seq` for what an entry makes. Twin of the hub's ids. */

/** Small letters and digits that nobody mistakes for one another on a printed receipt. */
const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
const LENGTH = 10;
const FAIR = 256 - (256 % LETTERS.length); // bytes from here on would make some letters likelier

export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

export const systemRandom: Random = (bytes) => crypto.getRandomValues(bytes);

/** A name for a new incarnation that nobody ever used. */
export function newOrigin(random: Random = systemRandom): string {
  let name = "";
  while (name.length < LENGTH) {
    for (const byte of random(new Uint8Array(LENGTH))) {
      if (byte < FAIR && name.length < LENGTH) name += LETTERS[byte % LETTERS.length];
    }
  }
  return name;
}

/** Mints ids of the entry to come: `origin.seq`, a second one of the same wish gets `-2`. */
export class Mint {
  private many = 0;
  readonly base: string;

  constructor(origin: string, seq: number) {
    this.base = `${origin}.${seq}`;
  }

  newId(): string {
    this.many += 1;
    return this.many === 1 ? this.base : `${this.base}-${this.many}`;
  }
}
