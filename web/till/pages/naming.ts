/** A good's name on a tile: what it shares with its neighbours in the list may be cut, what tells it from them never. Pure. */

export interface Parted {
  readonly head: string;
  /** What is said boldly, and whole; "" when the name stands as it is. */
  readonly tail: string;
}

/** Names up to here fit into the two lines of the narrowest tile. */
const FITS = 20;
/** From so many words in common on, two names are of one family. */
const FAMILY = 2;

/** `Air mineral Tirta Kinasih 600 ml` beside `… 330 ml` is `Air mineral Tirta Kinasih` and `600 ml`. */
export function parted(name: string, neighbours: readonly string[]): Parted {
  const words = name.split(" ");
  let same = 0;
  for (const other of name.length > FITS ? neighbours : []) {
    const theirs = other.split(" ");
    let n = 0;
    while (n < words.length - 1 && words[n] === theirs[n]) n += 1;
    same = Math.max(same, n);
  }
  if (same < FAMILY) return { head: name, tail: "" };
  return { head: words.slice(0, same).join(" "), tail: words.slice(same).join(" ") };
}
