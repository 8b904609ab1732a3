/** A file of ours that is fetched behind the first picture. One that could not be had is asked for again by whoever needs it next. */
export class Later<T> {
  private coming: Promise<T> | null = null;

  /** `fetched` is called at once, so that the file is long here when it is needed. */
  constructor(private readonly fetched: () => Promise<T>) {
    this.get().catch(() => undefined);
  }

  get(): Promise<T> {
    this.coming ??= this.fetched().catch((why: unknown) => {
      this.coming = null;
      throw why;
    });
    return this.coming;
  }
}

export const behind = new Later(() => import("./behind.ts"));
