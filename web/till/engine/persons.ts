/** Who stands at this till: let in by the node, or by this device's own verifier while the node is away. */

import type { Notes } from "../kept.ts";
import { PinPad } from "../pin.ts";
import { Away, type Line } from "../upstream/line.ts";
import type { World } from "./world.ts";

/** A PIN is entered at least once a working day. */
const SESSION_MS = 14 * 3_600_000;
/** So long a person who enters waits for the node before this device answers by itself. */
export const PIN_PATIENCE_MS = 2_500;
const SESSION = "session";

export class Persons {
  private readonly pad: PinPad;
  private untilMs = 0;
  private calm: () => void = () => undefined;
  private learning: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly world: World,
    private readonly notes: Notes,
    private readonly line: Line,
  ) {
    this.pad = new PinPad(notes, world.wall, world.crypto);
  }

  /** Takes a PIN; `away`: the node is known not to answer. Throws Refused. */
  async enter(person: string, pin: string, pinVersion: number, away: boolean): Promise<void> {
    try {
      if (away) throw new Away("known to be away");
      await this.line.ask("POST", "/api/session", { person, pin }, PIN_PATIENCE_MS);
      this.learning = this.pad.learn(person, pin, pinVersion).catch(() => false); // slow on purpose: nobody waits for it
    } catch (why) {
      if (!(why instanceof Away)) throw why;
      await this.learning;
      await this.pad.check(person, pin, pinVersion);
    }
    this.untilMs = this.world.wall() + SESSION_MS;
    await this.notes.put(SESSION, { person, untilMs: this.untilMs });
  }

  /** Calls when the time of who stands here is over. */
  whenOver(over: () => void): void {
    this.calm();
    this.calm = this.world.timers.after(this.untilMs - this.world.wall(), over);
  }

  async leave(): Promise<void> {
    this.calm();
    await this.notes.drop(SESSION);
    await this.line.ask("DELETE", "/api/session", undefined, PIN_PATIENCE_MS).catch(() => undefined);
  }

  /** Who stood here before the browser was closed, if the day is not over for them; "" nobody. */
  async recalled(): Promise<string> {
    const session = await this.notes.get<{ person: string; untilMs: number }>(SESSION);
    this.untilMs = session?.untilMs ?? 0;
    return session && session.untilMs > this.world.wall() ? session.person : "";
  }

  /** The pairing is over, or another one begins: nobody is known here any more. */
  async forgetAll(): Promise<void> {
    await this.pad.wipe();
    await this.notes.drop(SESSION);
  }

  /** No PIN opens this till without the node any more; who stands here may finish. */
  forgetPins(): Promise<void> {
    return this.pad.wipe();
  }
}
