/** How rules and answers read what was sold before: sales, what was given back of them, what a drawer should hold. Twin of `lancar/till/views/reading.py`. */

import { read } from "../../kit/shape.ts";
import { TillClaimWords, TillRefunds, TillSales, TillSeriesNodes } from "../../kit/shapes/rows.ts";
import { SaleCompleted, SaleRefunded, SaleVoided } from "../../kit/shapes/till.ts";
import type { OwnFact } from "../tables.ts";
import { inOrder } from "./reading.ts";
import type { Receipted } from "./receipt.ts";
import type { Look } from "./see.ts";

/** The receipt series a till has used: series → the node that owns it, the one whose name sorts first. */
export function seriesOfTill(see: Look, till: string): Map<string, string> {
  const rows = see.tables.where("till_series_nodes", TillSeriesNodes.till, till);
  rows.sort((a, b) => inOrder(a[TillSeriesNodes.series], b[TillSeriesNodes.series]) || inOrder(b[TillSeriesNodes.node], a[TillSeriesNodes.node]));
  return new Map(rows.map((row) => [row[TillSeriesNodes.series], row[TillSeriesNodes.node]]));
}

/** The sale, refund or void in a fact; undefined when it is none of them. */
export function receiptedIn(see: Look, known: OwnFact | undefined): Receipted | undefined {
  if (!known) return undefined;
  return see.tables.reading(known, (): Receipted | undefined => {
    if (known.kind === SaleCompleted.kind) return { is: "sale", fact: read(SaleCompleted, known.body) };
    if (known.kind === SaleRefunded.kind) return { is: "refund", fact: read(SaleRefunded, known.body) };
    if (known.kind === SaleVoided.kind) return { is: "void", fact: read(SaleVoided, known.body) };
    return undefined;
  });
}

/** A sale by its id or its receipt number; undefined if this till does not have it. */
export function saleById(see: Look, sale: string): SaleCompleted | undefined {
  let known = sale.includes(".") ? see.tables.fact(sale) : undefined;
  if (!known) {
    const found = see.tables.where("till_sales", TillSales.receipt, sale).sort(byEntry)[0];
    known = found && see.tables.fact(`${found[0]}.${found[1]}`);
  }
  const said = receiptedIn(see, known);
  return said?.is === "sale" ? said.fact : undefined;
}

/** What was given back of a sale so far, as this till knows, oldest entries of an origin first. */
export function refundsOf(see: Look, sale: string): Exclude<Receipted, { is: "sale" }>[] {
  const rows = see.tables.where("till_refunds", TillRefunds.sale, sale).sort(byEntry);
  return rows.flatMap((row) => {
    const said = receiptedIn(see, see.tables.fact(`${row[0]}.${row[1]}`));
    return said && said.is !== "sale" ? [said] : [];
  });
}

/** The numbers of a sale's claimed payments that somebody saw arrive. */
export function arrivedPayments(see: Look, sale: string): Set<number> {
  const words = see.tables.where("till_claim_words", TillClaimWords.sale, sale);
  return new Set(words.filter((row) => row[TillClaimWords.arrived]).map((row) => row[TillClaimWords.payment]));
}

/** How much of a method there should be: what came in less what went out. */
export function inDrawer([, sold, , refunded, repaid, moved]: readonly number[]): number {
  return sold! - refunded! + repaid! + moved!;
}

/** Rows of a ledger in the order of their entries' names. */
export function byEntry(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  return inOrder(a[0]!, b[0]!) || inOrder(a[1]!, b[1]!);
}
