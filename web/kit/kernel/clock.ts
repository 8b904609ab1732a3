/** A hybrid logical clock that survives wrong device clocks. Twin of `lancar/kernel/clock.py`. */

/** A remote stamp further ahead of our own clock than this is shown as skew, but not adopted. */
export const MAX_AHEAD_MS = 3_600_000;
export const MAX_TICK = 1_000_000;

export interface Stamp {
  readonly ms: number;
  readonly tick: number;
}

/** Gives stamps that never go back, near the device's own clock. `wall` answers milliseconds since 1970. */
export class HybridClock {
  readonly wall: () => number;
  private last: Stamp = { ms: 0, tick: 0 };

  constructor(wall: () => number) {
    this.wall = () => Math.max(0, Math.floor(wall()));
  }

  /** The next stamp: later than every stamp given or witnessed before. `wallMs`: what the device's clock has just said. */
  now(wallMs = this.wall()): Stamp {
    const { ms, tick } = this.last;
    if (wallMs > ms) this.last = { ms: wallMs, tick: 0 };
    else this.last = tick < MAX_TICK ? { ms, tick: tick + 1 } : { ms: ms + 1, tick: 0 };
    return this.last;
  }

  /** The milliseconds that the next stamp will say. */
  next(wallMs = this.wall()): number {
    if (wallMs > this.last.ms) return wallMs;
    return this.last.tick < MAX_TICK ? this.last.ms : this.last.ms + 1;
  }

  /** Makes later stamps follow this remote one, unless it is too far ahead to be believed. */
  witness(stamp: Stamp): void {
    if (isLater(stamp, this.last) && stamp.ms <= this.wall() + MAX_AHEAD_MS) this.last = stamp;
  }

  /** Continues from our own journal's last stamp, whatever the device's clock says after a boot. */
  restart(stamp: Stamp): void {
    if (isLater(stamp, this.last)) this.last = { ms: stamp.ms, tick: stamp.tick };
  }
}

function isLater(a: Stamp, b: Stamp): boolean {
  return a.ms > b.ms || (a.ms === b.ms && a.tick > b.tick);
}
