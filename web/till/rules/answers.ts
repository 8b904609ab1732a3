/**
 * What may be asked of the till: the same answers as Python's to the question of that name. Twin of `lancar/till/views/answers.py`.
 *
 * Here stands what selling asks; what pages beside it ask stands in `answers_more.ts`, which is loaded behind the first picture.
 */

import { Refused } from "../../kit/refusal.ts";
import type { Shape } from "../../kit/shape.ts";
import { TillBills, TillPapers, TillShifts } from "../../kit/shapes/rows.ts";
import * as till from "../../kit/shapes/till.ts";
import { openLines, paidTwice, statusOf, wentTwice } from "../folds/shifts.ts";
import { holdRight, readAsked } from "./asked.ts";
import { quoteCart } from "./quote.ts";
import { billById, compare, inOrder, printersOf, settingsOf, shiftOf } from "./reading.ts";
import type { Look, Rights } from "./see.ts";

const MOST_WAITING = 100;

function openBills(asked: till.OpenBills, { tables }: Look): till.BillRow[] {
  const rows = tables.where("till_bills", TillBills.status, "open").filter((row) => !asked.branch || row[TillBills.branch] === asked.branch);
  rows.sort((a, b) => a[TillBills.opened_ms] - b[TillBills.opened_ms] || inOrder(a[TillBills.bill], b[TillBills.bill]));
  return rows.map(([, bill, branch, , owner, name, opened_ms]) => ({ bill, branch, owner, name, opened_ms }));
}

function findBill(asked: till.FindBill, look: Look): till.BillSeen {
  const bill = billById(look, asked.bill);
  if (!bill) throw new Refused("till.unknown_bill", { bill: asked.bill });
  return { bill, status: statusOf(bill), open_lines: openLines(bill), paid_twice: paidTwice(bill), went_twice: wentTwice(bill) };
}

function shifts(asked: till.OpenShifts, look: Look): till.ShiftState[] {
  const { tables } = look;
  const rows = asked.day ? tables.where("till_shifts", TillShifts.business_day, asked.day) : tables.where("till_shifts", TillShifts.is_open, 1);
  const here = rows.filter((row) => !asked.branch || row[TillShifts.branch] === asked.branch);
  here.sort((a, b) => a[TillShifts.opened_ms] - b[TillShifts.opened_ms] || inOrder(a[0], b[0]));
  return here.map((row) => shiftOf(look, row));
}

function waitingPaper(_asked: till.WaitingPaper, { tables }: Look): till.WaitingRow[] {
  const rows = [...tables.all("till_papers")].filter((row) => row[TillPapers.asked] > row[TillPapers.printed] + row[TillPapers.missed]);
  rows.sort((a, b) => b[TillPapers.rx] - a[TillPapers.rx] || compare(a.slice(0, 3), b.slice(0, 3)));
  return rows.slice(0, MOST_WAITING).map(([paper, of, copy]) => ({ paper, of, copy }));
}

/** How a question is answered, under the question's shape. */
export type Answer = readonly [of: Shape<unknown, unknown>, reply: (asked: never, look: Look) => unknown];

export function answers<T, G>(of: Shape<T, G>, reply: (asked: T, look: Look) => unknown): Answer {
  return [of as Shape<unknown, unknown>, reply as Answer[1]];
}

const ANSWERS = new Map<string, Answer>();

/** Lets the till answer more questions. */
export function teach(all: readonly Answer[]): void {
  for (const one of all) ANSWERS.set(one[0].how.called!, one);
}

teach([
  answers(till.QuoteCart, quoteCart),
  answers(till.OpenBills, openBills),
  answers(till.FindBill, findBill),
  answers(till.OpenShifts, shifts),
  answers(till.SettingsOf, (asked, look) => settingsOf(look, asked.branch)),
  answers(till.Printers, ({ branch }, look) => [...printersOf(look, branch)].map(([printer, setting]) => ({ printer, setting }))),
  answers(till.WaitingPaper, waitingPaper),
]);

/** The names of the questions that a till answers by itself, as far as it was taught. */
export function answered(): string[] {
  return [...ANSWERS.keys()];
}

/**
 * The answer to a question, from the tables. Refuses kernel.unknown_question, http.bad_field, identity.no_right (where the
 * asker's rights are told), and what the answer itself refuses.
 */
export function answer(name: string, asked: unknown, look: Look & { readonly rights?: Rights }): unknown {
  const known = ANSWERS.get(name);
  if (!known) throw new Refused("kernel.unknown_question", { question: name.slice(0, 80) });
  const [of, reply] = known;
  const whole = readAsked(of, asked);
  if (look.rights) holdRight(of, look.rights);
  return reply(whole as never, look);
}
