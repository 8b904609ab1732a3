/** One writer per device: the tab that holds the lock. A second tab says so and may take over. */

/** How to be asked for the lock, and told that it was taken. */
export interface Writer {
  /** Settles when another tab took over; this one must stop writing. */
  readonly lost: Promise<void>;
  release(): void;
}

/** The lock, or null when another tab of this device holds it; `takeOver` takes it from that tab. */
export function becomeWriter(name: string, takeOver: boolean, locks: LockManager | undefined = globalThis.navigator?.locks): Promise<Writer | null> {
  if (!locks) {
    // plain http has no locks: the journal itself notices a second writer, and writes nothing then
    return Promise.resolve({ lost: new Promise(() => undefined), release: () => undefined });
  }
  return new Promise((resolve, reject) => {
    let release = () => undefined as void;
    const held = new Promise<void>((done) => {
      release = done;
    });
    let told = () => undefined as void;
    const lost = new Promise<void>((done) => {
      told = done;
    });
    locks
      .request(name, takeOver ? { steal: true } : { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(null);
          return undefined;
        }
        resolve({ lost, release });
        return held;
      })
      .catch((why: unknown) => {
        told(); // stolen: the request ends with an AbortError
        reject(why); // only if it never was ours; otherwise settled already
      });
  });
}
