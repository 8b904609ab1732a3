/** Who stands at this till: let in by the node, or by this device's own verifier while the node is away. */

import type { Notes } from "../kept.ts";
import { SESSION, type Session, copyPaired } from "../pairing.ts";
import type { PinPad } from "../pin.ts";
import { Away, type Line } from "../upstream/line.ts";
import { behind } from "./later.ts";
import type { World } from "./world.ts";

/** A PIN is entered at least once a working day. */
const SESSION_MS = 14 * 3_600_000;
/** So long a person who enters waits for the node before this device answers by itself. */
export const PIN_PATIENCE_MS = 2_500;

export class Persons {
  private untilMs = 0;
  private calm: () => void = () => undefined;
  private learning: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly world: World,
    private readonly notes: Notes,
    private readonly line: Line,
  ) {}

  /** Takes a PIN; `away`: the node is known not to answer. Throws Refused. */
  async enter(person: string, pin: string, pinVersion: number, away: boolean): Promise<void> {
    try {
      if (away) throw new Away("known to be away");
      await this.line.ask("POST", "/api/session", { person, pin }, PIN_PATIENCE_MS);
      this.learning = this.pad().then((pad) => pad.learn(person, pin, pinVersion)).catch(() => false); // slow on purpose: nobody waits for it
    } catch (why) {
      if (!(why instanceof Away)) throw why;
      await this.learning;
      await (await this.pad()).check(person, pin, pinVersion);
    }
    this.untilMs = this.world.wall() + SESSION_MS;
    await this.notes.put(SESSION, { person, untilMs: this.untilMs } satisfies Session);
    await copyPaired(this.notes, this.world.shelf);
  }

  /** Calls when the time of who stands here is over. */
  whenOver(over: () => void): void {
    this.calm();
    this.calm = this.world.timers.after(this.untilMs - this.world.wall(), over);
  }

  async leave(): Promise<void> {
    this.calm();
    await this.forget();
    await this.line.ask("DELETE", "/api/session", undefined, PIN_PATIENCE_MS).catch(() => undefined);
  }

  /** Who stood here before the browser was closed, if the day is not over for them; "" nobody. */
  async recalled(): Promise<string> {
    const session = await this.notes.get<Session>(SESSION);
    this.untilMs = session?.untilMs ?? 0;
    return session && session.untilMs > this.world.wall() ? session.person : "";
  }

  /** The pairing is over, or another one begins: nobody is known here any more. */
  async forgetAll(): Promise<void> {
    await this.forgetPins();
    await this.forget();
  }

  /** No PIN opens this till without the node any more; who stands here may finish. */
  async forgetPins(): Promise<void> {
    await (await this.pad()).wipe();
  }

  private async pad(): Promise<PinPad> {
    const { PinPad } = await behind.get();
    return new PinPad(this.notes, this.world.wall, this.world.crypto);
  }

  private async forget(): Promise<void> {
    await this.notes.drop(SESSION);
    await copyPaired(this.notes, this.world.shelf);
  }
}
