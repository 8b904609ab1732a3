/** SHA-256 (FIPS 180-4) without any help of the browser: for plain http pages, where there is no WebCrypto. */

/** The fractional parts of the roots of the first primes: square roots begin the state, cube roots go into the rounds. */
const [STATE, ROUNDS] = constants();

export function sha256ByHand(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = padded(data);
  const state = Uint32Array.from(STATE);
  const words = new Uint32Array(64);
  for (let start = 0; start < blocks.byteLength; start += 64) {
    for (let n = 0; n < 16; n += 1) words[n] = blocks.getUint32(start + 4 * n);
    for (let n = 16; n < 64; n += 1) {
      const [a, b] = [words[n - 15]!, words[n - 2]!];
      const mixedA = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
      const mixedB = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
      words[n] = words[n - 16]! + mixedA + words[n - 7]! + mixedB;
    }
    compress(state, words);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, n) => digest.setUint32(4 * n, word));
  return new Uint8Array(digest.buffer);
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = Array.from(state) as [number, number, number, number, number, number, number, number];
  for (let n = 0; n < 64; n += 1) {
    const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[n]! + words[n]!;
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, n) => {
    state[n]! += word;
  });
}

function padded(data: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((data.length + 9) / 64) * 64);
  bytes.set(data);
  bytes[data.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(bytes.length - 4, data.length << 3);
  return view;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function constants(): [Uint32Array, Uint32Array] {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32);
  return [Uint32Array.from(primes.slice(0, 8).map((n) => fraction(Math.sqrt(n)))), Uint32Array.from(primes.map((n) => fraction(Math.cbrt(n))))];
}
