/**
 * The till's own journal: an origin with a chain of hashes, on the disk before anybody is told "done".
 *
 * Promises: what `append` answered is kept (strict durability, a second copy of what is not yet safe); a number is never used
 * twice (cleared or set-back storage begins a new incarnation); a repeated wish is answered, not done again; what no node has
 * yet is counted truly. One writer per device: whoever opens it holds the lock (`writer.ts`); a second writer is noticed and
 * told `JournalTaken`, with nothing written.
 */

import { HybridClock } from "../kit/kernel/clock.ts";
import { type Entry, type Heading, freeze, genesis, link, thaw } from "../kit/kernel/entry.ts";
import { Mint, newOrigin, systemRandom } from "../kit/kernel/ids.ts";
import { MAX_BATCH_BYTES, MAX_BATCH_ENTRIES, type Run } from "../kit/kernel/runs.ts";
import { type Done, JournalTaken, type Reader, type Safety, type Said, type Surroundings, type WishOf, doneOf, stampOf } from "./journal/terms.ts";
import type { sayAgain } from "./journal/again.ts";
import { copyOut } from "./journal/copy.ts";
import { heal } from "./journal/heal.ts";
import { NO_SHELF, type Shelf } from "./journal/shelf.ts";
import { type Ack, type Apart, type Head, type Line, all, answer, between, lineAt, linesOfWish, openStore, writing } from "./journal/store.ts";

/** How many entries that upstream has stay here, for reprints without a network. */
const KEPT = 500;

export * from "./journal/terms.ts";

export class Journal {
  readonly tenant: string;
  readonly device: string;
  readonly clock: HybridClock;
  /** How many entries were brought back from the second copy when this journal was opened. */
  readonly healed: number;
  private readonly db: IDBDatabase;
  private readonly around: Surroundings;
  private readonly shelf: Shelf;
  private readonly heads = new Map<string, Head>();
  private readonly acks = new Map<string, Ack>();
  /** Kinds of the entries that no node has yet, by origin, in their order, the last one last. */
  private readonly unsafe = new Map<string, string[]>();
  private readonly watchers = new Set<() => void>();
  private readonly readers = new Set<Reader>();
  private covered: ReadonlyMap<string, number> | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private copying: Promise<void> = Promise.resolve();
  private copyFault: unknown = null;
  private own = "";

  private constructor(db: IDBDatabase, tenant: string, device: string, around: Surroundings, healed: number) {
    this.db = db;
    this.tenant = tenant;
    this.device = device;
    this.around = around;
    this.shelf = around.shelf ?? NO_SHELF;
    this.clock = new HybridClock(around.wall);
    this.healed = healed;
  }

  /** Opens the journal of a device, heals it from its second copy, and begins an incarnation where there is none to go on with. */
  static async open(name: string, tenant: string, device: string, around: Surroundings): Promise<Journal> {
    const db = await openStore(around.idb, name);
    const healed = await heal(db, around.shelf ?? NO_SHELF, tenant);
    const journal = new Journal(db, tenant, device, around, healed);
    await journal.load();
    if (!journal.own) await journal.inTurn(() => journal.begin());
    for (const origin of journal.heads.keys()) journal.copy(origin, 1);
    return journal;
  }

  close(): void {
    this.db.close();
  }

  /** The present incarnation. */
  get origin(): string {
    return this.own;
  }

  head(origin: string): Head | undefined {
    return this.heads.get(origin);
  }

  /** How many entries (of a kind, or all) no node upstream has yet. */
  waiting(kind = ""): number {
    let many = 0;
    for (const kinds of this.unsafe.values()) many += kind ? kinds.filter((one) => one === kind).length : kinds.length;
    return many;
  }

  /** Where an entry of this journal is known to be. */
  safetyOf(origin: string, seq: number): Safety {
    const acks = [...this.acks.values()].filter((ack) => ack.origin === origin && ack.seq >= seq);
    if (acks.some((ack) => ack.role === "hub")) return "central";
    return acks.length ? "safe" : "saved";
  }

  /** Calls after every change of what this journal says. Answers how to stop. */
  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  /** Reads along: every entry in the moment it stands on the disk, before the wish behind it is answered. Answers how to stop. */
  read(reader: Reader): () => void {
    this.readers.add(reader);
    return () => this.readers.delete(reader);
  }

  /** Says up to where somebody else remembers what the entries did; from now on nothing behind that is taken out. */
  cover(until: ReadonlyMap<string, number>): void {
    this.covered = until;
  }

  /** The incarnations of this device that are known here. */
  origins(): string[] {
    return [...this.heads.keys()];
  }

  /** How far a node upstream has said that it has them. */
  acksOf(peer: string): Map<string, number> {
    const told = [...this.acks.values()].filter((ack) => ack.peer === peer);
    return new Map(told.map((ack) => [ack.origin, ack.seq]));
  }

  /** The entries after those numbers that are still here, in the order they were written. */
  async entriesAfter(after: ReadonlyMap<string, number>): Promise<Entry[]> {
    const found: Entry[] = [];
    for (const head of this.heads.values()) {
      const first = (after.get(head.origin) ?? 0) + 1;
      if (first <= head.seq) found.push(...(await this.lines(head.origin, first, head.seq)).map((line) => thaw(line.text)));
    }
    return found.sort((a, b) => a.ms - b.ms || a.tick - b.tick);
  }

  /** Does something while nothing is written: what it reads here is still so when it ends. */
  still<T>(act: () => Promise<T>): Promise<T> {
    return this.inTurn(act);
  }

  /** When all that was written so far also stands in the second copy; throws why it could not. */
  async copied(): Promise<void> {
    await this.copying;
    if (this.copyFault) throw this.copyFault;
  }

  /**
   * Writes what `decide` says, all of it or nothing, and answers when it is on the disk. `decide` may refuse by throwing.
   * Throws JournalTaken when another writer was faster, and what IndexedDB throws when the disk is full.
   */
  append(wish: WishOf, decide: (mint: Mint, nowMs: number) => readonly Said[] | Promise<readonly Said[]>): Promise<Done> {
    return this.inTurn(async () => {
      const key = wish.key ? `${this.device}:${wish.key}` : "";
      const known = key ? await linesOfWish(this.db, key) : [];
      if (known.length) return doneOf(known, true);
      const head = this.mustHave(this.own);
      const wallMs = this.clock.wall();
      const lines: Line[] = [];
      let stamp = { ms: head.ms, tick: head.tick };
      for (const { of, fact } of await decide(new Mint(head.origin, head.seq + 1), this.clock.next(wallMs))) {
        stamp = this.clock.now(wallMs);
        const heading: Heading = {
          tenant: this.tenant,
          origin: head.origin,
          seq: head.seq + 1 + lines.length,
          ...stamp,
          device_ms: wallMs === stamp.ms ? 0 : wallMs,
          actor: wish.actor,
          wish: key,
          cause: wish.cause ?? "",
        };
        const text = freeze(heading, of, fact);
        const hash = await link(lines.at(-1)?.hash ?? head.hash, text);
        lines.push({ origin: head.origin, seq: heading.seq, text, hash, kind: of.kind, wish: key });
      }
      if (lines.length) await this.keep(head, lines, stamp);
      return doneOf(lines, false);
    });
  }

  /** The entries of an origin that are here, from one number to another. */
  lines(origin: string, first: number, last: number): Promise<Line[]> {
    return all<Line>(this.db, "lines", between(this.around.keyRange, origin, first, last));
  }

  // -- what the conversation with upstream asks, see journal/talk.ts

  /** The incarnations that a node upstream should hear of, and how far they are. */
  headsToPush(): Record<string, number> {
    const told = [...this.heads.values()].filter((head) => head.seq > head.pruned);
    return Object.fromEntries(told.map((head) => [head.origin, head.seq]));
  }

  /**
   * Takes a head that upstream told as an acknowledgement, if it is one, and answers from where to push on.
   *
   * Upstream knowing more of an incarnation than this journal means a lost tail: the incarnation is never written again.
   */
  heedHead(peer: { readonly name: string; readonly role: string }, origin: string, seq: number, hash: string): Promise<number> {
    return this.inTurn(async () => {
      const head = this.mustHave(origin);
      if (seq > head.seq) {
        await this.acknowledge(peer, head, head.seq);
        if (head.state === "open") await this.begin();
        return head.seq;
      }
      const ours = await this.hashAt(head, seq);
      if (ours !== null && ours !== hash && seq > 0) return Math.max(head.pruned, seq - MAX_BATCH_ENTRIES / 2);
      await this.acknowledge(peer, head, seq);
      return seq;
    });
  }

  /** Runs of what comes after those numbers, as much as fits one batch; none when upstream has all. */
  async runsAfter(there: ReadonlyMap<string, number>): Promise<Run[]> {
    const runs: Run[] = [];
    let entries = 0;
    let bytes = 0;
    for (const head of this.heads.values()) {
      const after = there.get(head.origin) ?? head.pruned;
      if (head.seq <= after || after < head.pruned) continue;
      const lines = await this.lines(head.origin, after + 1, Math.min(head.seq, after + MAX_BATCH_ENTRIES - entries));
      const texts: string[] = [];
      for (const { text } of lines) {
        const size = new TextEncoder().encode(text).length;
        if (entries && bytes + size > MAX_BATCH_BYTES) break;
        texts.push(text);
        entries += 1;
        bytes += size;
      }
      const prev = await this.hashAt(head, after);
      if (texts.length && prev !== null) runs.push({ tenant: this.tenant, origin: head.origin, first: after + 1, prev, texts });
      if (texts.length < lines.length || entries >= MAX_BATCH_ENTRIES) break;
    }
    return runs;
  }

  /** Takes the entries from a number on out of an incarnation and says them again (`anew` does) in a new one. Answers how many. */
  sayAgain(origin: string, from: number, anew: typeof sayAgain): Promise<number> {
    return this.inTurn(async () => {
      const lines = await this.lines(origin, from, this.mustHave(origin).seq);
      if (origin === this.own) await this.begin();
      const old = this.mustHave(origin);
      const own = this.mustHave(this.own);
      const again = await anew(lines, own, this.clock);
      const last = Math.min(old.seq, from - 1);
      const cut: Head = { ...old, state: "closed", seq: last, hash: (await this.hashAt(old, last)) ?? old.hash, acked: Math.min(old.acked, last) };
      const now = again.length ? { ...own, ...stampOf(again.at(-1)!), seq: again.at(-1)!.seq, hash: again.at(-1)!.hash } : own;
      await writing(this.db, ["heads", "lines", "apart"], async (table) => {
        await this.untouched(table("heads"), [old, own]);
        for (const [place, line] of lines.entries()) {
          const apart: Apart = { origin, seq: line.seq, text: line.text, saidAs: `${own.origin}.${again[place]!.seq}` };
          table("apart").put(apart);
          table("lines").delete([origin, line.seq]);
        }
        for (const line of again) table("lines").put(line);
        table("heads").put(cut);
        table("heads").put(now);
      });
      await this.hold(cut, now);
      const renamed = new Map(lines.map((line, place) => [`${origin}.${line.seq}`, `${own.origin}.${again[place]!.seq}`]));
      for (const reader of this.readers) reader.saidAgain(renamed);
      this.copy(origin, from);
      this.copy(own.origin, own.seq + 1);
      return again.length;
    });
  }

  /** Goes on under a new incarnation: this device has another name now. */
  renew(): Promise<void> {
    return this.inTurn(() => this.begin());
  }

  // -- inside

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(act);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async load(): Promise<void> {
    for (const ack of await all<Ack>(this.db, "acks")) this.acks.set(`${ack.peer} ${ack.origin}`, ack);
    for (const head of await all<Head>(this.db, "heads")) {
      await this.hold(head);
      this.clock.restart(head);
      if (head.state === "open") this.own = head.origin;
    }
  }

  /** Takes heads into memory, with what of them no node has yet: together, for between two of them the count would be wrong. */
  private async hold(...heads: Head[]): Promise<void> {
    const lines = await Promise.all(heads.map((head) => (head.seq > head.acked ? this.lines(head.origin, head.acked + 1, head.seq) : [])));
    for (const [place, head] of heads.entries()) {
      this.heads.set(head.origin, head);
      this.unsafe.set(head.origin, lines[place]!.map((line) => line.kind));
    }
    this.tell();
  }

  /** Closes the present incarnation and opens a new one under a name nobody ever used. */
  private async begin(): Promise<void> {
    const origin = newOrigin(this.around.random ?? systemRandom);
    const hash = await genesis(this.tenant, origin);
    const made: Head = { origin, state: "open", seq: 0, hash, ms: 0, tick: 0, acked: 0, pruned: 0, prunedHash: hash };
    const old = this.heads.get(this.own);
    await writing(this.db, ["heads"], async (table) => {
      if (old) await this.untouched(table("heads"), [old]);
      if (old) table("heads").put({ ...old, state: "closed" });
      table("heads").add(made);
    });
    if (old) this.heads.set(old.origin, { ...old, state: "closed" });
    this.own = origin;
    await this.hold(made);
  }

  private async keep(head: Head, lines: readonly Line[], stamp: { readonly ms: number; readonly tick: number }): Promise<void> {
    const last = lines.at(-1)!;
    const now: Head = { ...head, ...stamp, seq: last.seq, hash: last.hash };
    await writing(this.db, ["heads", "lines"], async (table) => {
      await this.untouched(table("heads"), [head]);
      for (const line of lines) table("lines").add(line);
      table("heads").put(now);
    });
    this.heads.set(now.origin, now);
    this.unsafe.get(now.origin)!.push(...lines.map((line) => line.kind));
    for (const reader of this.readers) reader.written(lines.map((line) => thaw(line.text)));
    this.copy(now.origin, head.seq + 1);
    this.tell();
  }

  /** Throws JournalTaken unless the heads on the disk are those this journal knows. */
  private async untouched(heads: IDBObjectStore, known: readonly Head[]): Promise<void> {
    for (const head of known) {
      const stored = (await answer(heads.get(head.origin))) as Head | undefined;
      if (stored?.seq !== head.seq || stored.hash !== head.hash || stored.state !== head.state) {
        throw new JournalTaken(`another writer is at ${head.origin}.${stored?.seq}`);
      }
    }
  }

  private async acknowledge(peer: { readonly name: string; readonly role: string }, head: Head, seq: number): Promise<void> {
    const key = `${peer.name} ${head.origin}`;
    const before = this.acks.get(key);
    if (before?.seq === seq && before.role === peer.role && seq <= head.acked) return;
    const ack: Ack = { peer: peer.name, origin: head.origin, role: peer.role, seq };
    const acked = Math.max(head.acked, seq);
    const until = Math.min(acked, head.seq - (this.around.kept ?? KEPT), this.covered ? (this.covered.get(head.origin) ?? 0) : acked);
    const pruned = Math.max(head.pruned, until);
    const prunedHash = (await this.hashAt(head, pruned)) ?? head.prunedHash;
    const now: Head = { ...head, acked, pruned, prunedHash };
    await writing(this.db, ["heads", "lines", "acks"], async (table) => {
      await this.untouched(table("heads"), [head]);
      table("acks").put(ack);
      table("heads").put(now);
      if (pruned > head.pruned) table("lines").delete(between(this.around.keyRange, head.origin, head.pruned + 1, pruned));
    });
    this.acks.set(key, ack);
    this.heads.set(now.origin, now);
    if (acked > head.acked) this.unsafe.get(head.origin)!.splice(0, acked - head.acked);
    this.copy(head.origin, now.seq + 1);
    this.tell();
  }

  /** The hash up to an entry, or null where this journal no longer knows it. */
  private async hashAt(head: Head, seq: number): Promise<string | null> {
    if (seq === head.seq) return head.hash;
    if (seq === head.pruned) return head.prunedHash;
    if (seq === 0) return genesis(this.tenant, head.origin);
    return (await lineAt(this.db, head.origin, seq))?.hash ?? null;
  }

  /** Brings the second copy of an origin up to date, from a number on; what is safe leaves it. Never holds up a sale. */
  private copy(origin: string, from: number): void {
    const source = { tenant: this.tenant, shelf: this.shelf, lines: this.lines.bind(this), hashAt: this.hashAt.bind(this) };
    this.copying = this.copying.then(() => copyOut(source, this.mustHave(origin), from)).then(
      () => {
        this.copyFault = null;
      },
      (why: unknown) => {
        this.copyFault = why;
      },
    );
  }

  private mustHave(origin: string): Head {
    const head = this.heads.get(origin);
    if (!head) throw new Error(`no incarnation of this journal is called ${origin}`);
    return head;
  }

  private tell(): void {
    for (const changed of this.watchers) changed();
  }
}
