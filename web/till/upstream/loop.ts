/**
 * Keeps the till in step with its node: tells it what happened here at once, hears from it what moved, waits longer while it is
 * away. One round at a time. Which of line, shop node and hub is away is known within three seconds (`changes.ts`).
 */

import { Refused } from "../../kit/refusal.ts";
import type { Journal } from "../journal.ts";
import { type Round, pushRound } from "../journal/talk.ts";
import type { Rows } from "../rows/rows.ts";
import { tidy } from "../rows/tidy.ts";
import { type NodeState, type Timers, listen } from "./changes.ts";
import { Away, type Line, isShutOut } from "./line.ts";
import { NOTHING_KNOWN, type WayUp } from "./way.ts";

/** Sales come in bursts; so short a pause spares most of the rounds. */
const SETTLE_MS = 120;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
/** Without a word from the node a round is made this often all the same. */
const EVERY_MS = 60_000;

export interface Around {
  readonly line: Line;
  readonly journal: Journal;
  readonly rows: Rows;
  readonly timers: Timers;
  readonly branch: () => string;
  /** Whether this device has any network, as far as its browser knows. */
  readonly online: () => boolean;
  readonly chance: () => number;
  /** The rows have changed: show them. */
  readonly shown: () => Promise<void>;
  readonly told: (way: WayUp) => void;
  /** What must be settled with the node before anything else is said; throws when it could not be. */
  readonly first: () => Promise<void>;
  /** The node has every entry now. */
  readonly pushed: () => Promise<void>;
  /** A pull has gathered more, and is not whole yet. */
  readonly gathering: () => void;
  /** The node lets this device in no more. */
  readonly shutOut: (why: unknown) => Promise<void>;
  /** Something that no line explains: another tab writes, the disk is full. */
  readonly broke: (why: unknown) => void;
}

export class Loop {
  private way = NOTHING_KNOWN;
  private running: Promise<void> | null = null;
  private again = false;
  private calm: (() => void) | null = null;
  private failures = 0;
  private readonly over = new AbortController();
  private wake: () => void = () => undefined;
  private hearing: AbortController | null = null;
  private shut = false;

  constructor(private readonly around: Around) {}

  start(): void {
    void this.hear();
    this.soon(0);
  }

  stop(): void {
    this.over.abort();
    this.hearing?.abort();
    this.calm?.();
    this.wake();
  }

  /** A round soon: something was written here, or has moved there. */
  soon(ms = SETTLE_MS): void {
    if (this.over.signal.aborted) return;
    if (this.running) this.again = true;
    else this.plan(ms);
  }

  /** The device woke up, its network came or went, somebody looks: find out anew how it stands. */
  poke(): void {
    this.failures = 0;
    this.hearing?.abort();
    this.wake();
    this.soon(0);
  }

  /** A round now; answers when it is over. For those who wait, like the drawer before a shift closes. */
  async round(): Promise<void> {
    if (!this.running) {
      this.calm?.();
      this.calm = null;
      this.running = this.once().finally(() => {
        this.running = null;
      });
    } else this.again = true;
    await this.running;
  }

  // -- rounds

  private plan(ms: number): void {
    this.calm?.();
    this.calm = this.around.timers.after(ms, () => void this.round());
  }

  private async once(): Promise<void> {
    try {
      do {
        this.again = false;
        await this.around.first();
        const round = await this.push();
        if (!this.shut) await this.around.pushed();
        if (!this.shut) await this.pull(round);
        this.failures = 0;
        this.tell({ ...this.reached(), skewMs: round.skewMs, lastMs: this.around.journal.clock.wall() });
      } while (this.again && !this.over.signal.aborted);
      this.plan(EVERY_MS);
    } catch (why) {
      this.failures += 1;
      await this.failed(why);
      if (!this.over.signal.aborted) this.plan(this.waitMs());
    }
  }

  private async push(): Promise<Round> {
    const talk = pushRound(this.around.journal);
    let step = await talk.next();
    while (!step.done) {
      const { path, type, body } = step.value;
      step = await talk.next(JSON.parse(await this.around.line.carry({ path, type, body })));
    }
    return step.value;
  }

  private async pull(round: Round): Promise<void> {
    const { rows, journal, line } = this.around;
    const pull = rows.pull(journal.tenant, this.around.branch(), round.node, () => journal.acksOf(round.node));
    let step = await pull.next();
    while (!step.done) {
      step = await pull.next(await line.carry(step.value));
      if (!step.done && !rows.whole) this.around.gathering();
    }
    if (step.value) {
      await this.around.shown();
      await tidy(rows);
    }
  }

  private async failed(why: unknown): Promise<void> {
    if (isShutOut(why)) await this.refuse(why);
    else if (why instanceof Away) {
      if (why.answered !== "node") this.lost(why);
    } else if (!(why instanceof Refused)) this.around.broke(why);
  }

  /** What a device that was let go may still do is push: what it said before is kept and judged. */
  private async refuse(why: unknown): Promise<void> {
    if (this.shut) return;
    this.shut = true;
    this.hearing?.abort();
    await this.around.shutOut(why);
    this.again = true;
  }

  private waitMs(): number {
    const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(this.failures - 1, 10));
    return most * (0.5 + this.around.chance() / 2);
  }

  // -- hearing

  private async hear(): Promise<void> {
    for (let misses = 0; !this.over.signal.aborted && !this.shut; ) {
      const hearing = new AbortController();
      this.hearing = hearing;
      let open = false;
      const ears = {
        opened: () => {
          open = true;
          this.failures = 0;
          this.tell(this.reached());
          this.soon(0);
        },
        moved: () => this.soon(),
        state: (said: NodeState) => this.tell(fromNode(said)),
      };
      try {
        await listen(this.around.line, this.around.rows.rx, ears, this.around.timers, hearing.signal);
      } catch (why) {
        if (isShutOut(why)) await this.refuse(why);
        else if (why instanceof Away && why.answered !== "node") this.lost(why);
      }
      this.hearing = null;
      // one that was open is asked for again at once: a node that only started anew is back before anybody notices
      misses = open ? 0 : misses + 1;
      if (!hearing.signal.aborted) await this.pause(misses ? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(misses - 1, 10)) : SETTLE_MS);
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const calm = this.around.timers.after(ms, resolve);
      this.wake = () => {
        calm();
        resolve();
      };
    });
  }

  // -- how it stands

  private reached(): Partial<WayUp> {
    if (this.way.shop === "ok" || (this.way.shop === "none" && this.way.hub === "ok")) return {};
    return this.way.shop === "none" ? { hub: "ok", line: "ok" } : { shop: "ok" };
  }

  /** The node did not answer. What is behind it is not known any more; of a hub without a shop node, whether it is the line. */
  private lost(why: Away): void {
    if (this.way.shop !== "none") this.tell({ shop: "away", hub: this.way.hub === "none" ? "none" : "unknown", line: "unknown" });
    else if (why.answered === "gateway") this.tell({ hub: "away", line: "ok" });
    else this.tell(this.around.online() ? { hub: "away", line: "unknown" } : { hub: "unknown", line: "away" });
  }

  private tell(news: Partial<WayUp>): void {
    const way = { ...this.way, ...news };
    if ((Object.keys(way) as (keyof WayUp)[]).every((name) => way[name] === this.way[name])) return;
    this.way = way;
    this.around.told(way);
  }
}

function fromNode({ role, hub, line, version }: NodeState): Partial<WayUp> {
  return role === "hub" ? { shop: "none", hub: "ok", line: "ok", version } : { shop: "ok", hub, line, version };
}
