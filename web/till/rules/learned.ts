/** What a node tells of things this till does not have, or has no longer: a sale to be given back, a drawer to be counted on. */

import { fill, read } from "../../kit/shape.ts";
import { DrawerSeen, SaleCompleted, SaleRefunded, SaleSeen, SaleVoided } from "../../kit/shapes/till.ts";
import { type OwnFact, type Row, type Tables, type View, splitRef } from "../tables.ts";

/** Takes in what a node answers to `till.sale`. What this till knows by itself stays as it is. */
export function learnSale(tables: Tables, told: unknown): void {
  const { sale, refunds, waiting, copies, ts, actor } = read(SaleSeen, told);
  const { branch, till, shift, receipt, business_day: day, total } = sale;
  const [origin, seq] = splitRef(sale.sale);
  const facts: OwnFact[] = [{ ref: `${origin}.${seq}`, kind: SaleCompleted.kind, body: sale, ms: ts, actor }];
  const rows: [View, Row][] = [["till_sales", [origin, seq, 0, branch, till, shift, receipt, day, ts, actor, total]]];
  if (copies) rows.push(["till_reprints", [sale.sale, copies]]);
  sale.payments.forEach(({ claimed, amount }, n) => {
    if (claimed && !waiting.includes(n)) rows.push(["till_claim_words", [origin, seq, n, sale.sale, n, 1, amount, "", ts, actor]]);
  });
  for (const back of refunds) {
    const [from, number] = splitRef(back.refund);
    const of = back.void ? SaleVoided : SaleRefunded;
    // of an earlier refund only its goods and its total count; where and how it was paid out is not told
    const body = fill(of, { ...back, sale: sale.sale, branch, till: "", shift: "", business_day: day, payments: [] });
    facts.push({ ref: `${from}.${number}`, kind: of.kind, body, ms: ts, actor });
    const row = [from, number, 0, sale.sale, Number(back.void), branch, "", "", back.receipt, day, ts, actor, back.total, back.reason];
    rows.push(["till_refunds", row]);
  }
  tables.learn(facts, rows);
}

/** Takes what a node answers to `till.drawer` for what went through that drawer: for a shift whose beginning is not known here. */
export function learnDrawer(tables: Tables, told: unknown): void {
  const { shift, methods } = read(DrawerSeen, told);
  for (const { method, sales, sold, claimed, refunded, repaid, moved } of methods) {
    tables.write("till_drawer", [shift.shift, method, sales, sold, claimed, refunded, repaid, moved]);
  }
}
