/** A scanner told from fingers. Pure. */

const QUICK_MS = 40;
/** No finger begins that fast: once so many signs came, a busy tablet may be late with the next. */
const SURE = 3;
const LATE_MS = 200;
const LEAST_CODE = 4;

/**
 * A scanner types like a keyboard, only faster: signs less than 40 ms apart, then Enter. It needs no field with focus.
 *
 * `sign` takes every key with its time, and answers the code at the Enter that ends one, else "".
 */
export class Wedge {
  #code = "";
  #last = -QUICK_MS;

  sign(key: string, atMs: number): string {
    const quick = this.runningAt(atMs);
    this.#last = atMs;
    if (key === "Enter") {
      const code = quick && this.#code.length >= LEAST_CODE ? this.#code : "";
      this.#code = "";
      return code;
    }
    if (key.length !== 1) return "";
    this.#code = quick ? this.#code + key : key;
    return "";
  }

  /** Whether a sign at this time goes on with what came before. */
  runningAt(atMs: number): boolean {
    return atMs - this.#last < (this.#code.length >= SURE ? LATE_MS : QUICK_MS);
  }
}
