/** Takes the steps of a till's scenario (see `tests/web/till_world.py`) and holds each to what Python said. */

import assert from "node:assert/strict";
import { type Entry, freeze, thaw } from "../kit/kernel/entry.ts";
import { Mint } from "../kit/kernel/ids.ts";
import { Refused } from "../kit/refusal.ts";
import { type Shape, read, write } from "../kit/shape.ts";
import { OWN, PULLED } from "../kit/shapes/rows.ts";
import { BillState, ShiftState } from "../kit/shapes/till.ts";
import { answer } from "../till/rules/answers.ts";
import { decide } from "../till/rules/all.ts";
import { type OwnChange, type Row, Tables, type View } from "../till/tables.ts";
import type { Json } from "./vectors.ts";

/** Answers whose order follows receipt numbers, which are each node's own. */
const ORDERED = new Set(["till.waiting_paper"]);

export class TillWorld {
  readonly tables = new Tables();
  private readonly written: Entry[] = [];
  /** What each view is to show, as it was said last. */
  private readonly expected = new Map<string, Row[]>();
  private readonly kept = new Map<string, OwnChange>();

  take(step: Json): void {
    if (step.do) this.do(step);
    else if (step.see) this.see(step);
    else if (step.pages) this.pages(step);
    else this.rows(step.rows);
  }

  private do(step: Json): void {
    const [origin, seq] = [step.next.slice(0, step.next.lastIndexOf(".")), Number(step.next.slice(step.next.lastIndexOf(".") + 1))];
    const mint = new Mint(origin, seq);
    const boxes: Record<string, string> = step.boxes ?? {};
    for (const [text, box] of Object.entries(boxes)) this.tables.remember(box, text);
    const see = { tables: this.tables, nowMs: step.now_ms, rights: step.rights, newId: () => mint.newId(), boxOf: (text: string) => boxes[text] ?? "" };
    const made = refusal(() => decide(step.do, step.wish, see));
    if (step.refused) {
      assert.deepEqual(made, step.refused);
      return;
    }
    assert.ok(Array.isArray(made), `${step.do} was refused: ${JSON.stringify(made)}`);
    const entries = (step.entries as string[]).map(thaw);
    const texts = made.map(({ of, fact }, n) => freeze(entries[n] ?? entries.at(-1) ?? thaw("{}"), of, fact));
    assert.deepEqual(texts, step.entries);
    for (const entry of entries) {
      this.tables.fold(entry);
      this.written.push(entry);
    }
    this.keep();
  }

  private see({ see: name, ask, answer: expected, refused }: Json): void {
    const made = refusal(() => answer(name, ask, { tables: this.tables }));
    const said = JSON.parse(JSON.stringify(made));
    if (ORDERED.has(name)) for (const rows of [said, expected]) rows?.sort?.((a: Json, b: Json) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    assert.deepEqual(said, refused ?? expected, name);
  }

  private pages({ pages, clear, acked }: Json): void {
    if (clear) this.tables.clear();
    for (const page of pages) this.tables.takeBase(page);
    this.tables.lay(this.written.filter((entry) => entry.seq > (acked[entry.origin] ?? 0)));
  }

  private rows(moved: Record<string, Row[]>): void {
    for (const [view, rows] of Object.entries(moved)) this.expected.set(view, rows);
    for (const [view, rows] of this.expected) {
      const found = [...this.tables.table(view as View).rows()].map((row) => (view in PULLED ? row.slice(0, -1) : [...row]));
      assert.deepEqual(sorted(view, found), sorted(view, rows), view);
    }
    // what is kept of the own part is enough to go on with
    const again = Tables.fromSnapshot(this.kept.values());
    for (const view of Object.keys(OWN) as View[]) {
      assert.deepEqual([...again.table(view).base], [...this.tables.table(view).base], view);
    }
  }

  private keep(): void {
    for (const change of this.tables.drain()) this.kept.set(`${change.view} ${change.key}`, change);
  }
}

function refusal(make: () => unknown): unknown {
  try {
    return make();
  } catch (why) {
    if (why instanceof Refused) return { code: why.code, facts: why.facts };
    throw why;
  }
}

function sorted(view: string, rows: readonly Row[]): string[] {
  const [kind, width] = ({ ...PULLED, ...OWN } as Record<string, readonly [string, number, number]>)[view]!;
  const said = kind === "Sums" ? rows.filter((row) => row.slice(width).some((cell) => cell !== 0)) : rows;
  const state = kind === "States" ? (view === "till_bills" ? BillState : ShiftState) : null;
  const plain = (row: Row) => (state ? [...row.slice(0, -5), written(state as Shape<unknown, unknown>, row.at(-5) as string), ...row.slice(-4)] : row);
  return said.map((row) => JSON.stringify(plain(row))).sort();
}

/** A state without what is as by default: of two equal numbers msgspec writes the one that is not the very same object. */
function written(of: Shape<unknown, unknown>, text: string): string {
  return write(of, read(of, JSON.parse(text)));
}
