import { fetched } from "../../kit/again.ts";

/** A file of ours that is fetched behind the first picture. One that could not be had is asked for again by whoever needs it next. */
export class Later<T> {
  private coming: Promise<T> | null = null;
  private tries = 0;

  /** The file is called `name-….js`; `first` imports it. */
  constructor(private readonly name: string, private readonly first: () => Promise<T>) {}

  get(): Promise<T> {
    this.coming ??= fetched(this.name, this.tries, this.first).catch((why: unknown) => {
      this.coming = null;
      this.tries += 1;
      throw why;
    });
    return this.coming;
  }
}

export const behind = new Later("behind", () => import("./behind.ts"));
behind.get().catch(() => undefined); // at once, so that it is long here when it is needed
