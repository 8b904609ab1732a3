/** A sheet of goods on its way in: read by the node, compared with what there is, taken in batches. Nothing is kept here. */

import { Away, api } from "../kit/http.ts";
import { Refused } from "../kit/refusal.ts";
import type { Commands, Questions } from "../kit/shapes/asks.ts";
import type { RefusalCode } from "../kit/shapes/refusals.ts";
import { language } from "../kit/words.ts";

export type Row = Commands["catalog.take_goods"]["rows"][number];
export type Outcome = "taken" | "changed" | "unchanged" | "not_taken";

export interface Sheet {
  readonly rows: readonly Row[];
  readonly not_taken: readonly Left[];
  readonly passed_over: readonly string[];
  /** Which cash register wrote it; "" for a sheet of one's own. */
  readonly register: string;
}

/** What one command may lead to; the node counts alike (`GoodRow.weight`). */
const MOST_FACTS = 500;
const MOST_ROWS = 250;

/** The file's rows, as the node reads them. Throws Refused, Away. */
export async function read(file: File): Promise<Sheet> {
  let answer: Response;
  try {
    answer = await fetch("/api/goods-sheet", {
      method: "POST",
      headers: { "Lancar-Browser": "1", "Accept-Language": language.value, "Content-Type": "text/csv" },
      body: file,
    });
  } catch (why) {
    throw new Away(String(why));
  }
  const said = (await answer.json()) as Sheet & { code?: string; title: string; do: string };
  if (!answer.ok) throw new Refused((said.code ?? "http.bad_field") as RefusalCode, {}, { title: said.title, do: said.do });
  return said;
}

/** Rows that one command takes, in order. */
export function batches(rows: readonly Row[]): readonly (readonly Row[])[] {
  const all: Row[][] = [];
  let weight = 0;
  for (const row of rows) {
    const more = weightOf(row);
    const last = all.at(-1);
    if (!last || weight + more > MOST_FACTS || last.length === MOST_ROWS) {
      all.push([row]);
      weight = more;
    } else {
      last.push(row);
      weight += more;
    }
  }
  return all;
}

function weightOf(row: Row): number {
  const units = (row.units ?? []).reduce((sum, unit) => sum + 2 + (unit.barcodes?.length ?? 0), 0);
  return 4 + (row.category?.length ?? 0) + (row.barcodes?.length ?? 0) + units;
}

/** A line that would not be taken, with the node's code for why and what it is about. */
export interface Left {
  readonly line: number;
  readonly why: string;
  readonly column?: string;
  readonly text?: string;
}

export interface Compared {
  readonly tally: Readonly<Record<Outcome, number>>;
  /** In the order of the lines: those that could not be read, and those that would be refused. */
  readonly left: readonly Left[];
}

/** What would become of each line, if they were taken now. */
export async function compare(sheet: Sheet): Promise<Compared> {
  const tally: Record<Outcome, number> = { taken: 0, changed: 0, unchanged: 0, not_taken: sheet.not_taken.length };
  const left: Left[] = [...sheet.not_taken];
  for (const rows of batches(sheet.rows)) {
    const ask = { rows } as Questions["catalog.compare_goods"]["ask"];
    for (const { outcome, line, why = [], about = [] } of await api.see("catalog.compare_goods", ask)) {
      tally[outcome] += 1;
      if (outcome === "not_taken") left.push({ line, why: why[0] ?? "", text: about[0] ?? "" });
    }
  }
  return { tally, left: left.sort((a, b) => a.line - b.line) };
}

export async function take(rows: readonly Row[]): Promise<void> {
  await api.do("catalog.take_goods", { rows } as Commands["catalog.take_goods"]);
}
