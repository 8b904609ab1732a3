/** What pages beside selling ask: sales, drawers, claims, debtors, receipts, goods whole. Twin of `lancar/till/views/{answers,watch}.py`. */

import { Refused } from "../../kit/refusal.ts";
import * as catalog from "../../kit/shapes/catalog.ts";
import {
  CatalogBarcodes, CatalogCategories, CatalogGoods, CatalogPrices, CatalogUnits, TillCashMoves, TillClaims, TillCreditSales, TillDrawer, TillSales,
} from "../../kit/shapes/rows.ts";
import * as till from "../../kit/shapes/till.ts";
import { sum } from "../../kit/values/money.ts";
import { CASH } from "../folds/sales.ts";
import { splitRef } from "../tables.ts";
import { answers, teach } from "./answers.ts";
import { modifiersOf, recipeOf } from "./catalog.ts";
import { knownSale } from "./counter.ts";
import { compare, inOrder, settingsOf, shiftById } from "./reading.ts";
import { arrivedPayments, byEntry, inDrawer, refundsOf } from "./reading_sales.ts";
import { PAPER_COLUMNS, receiptText } from "./receipt.ts";
import type { Look } from "./see.ts";

const SALES_A_PAGE = 500;

function salesOfDay(asked: till.SalesOfDay, { tables }: Look): till.SaleRow[] {
  const [origin, seq] = splitRef(asked.after_sale);
  const after = [asked.after_ts, origin, seq] as const;
  const rows = tables.where("till_sales", TillSales.business_day, asked.day).filter((row) => !asked.branch || row[TillSales.branch] === asked.branch);
  const place = (row: (typeof rows)[number]) => [row[TillSales.ts], row[TillSales.origin], row[TillSales.seq]] as const;
  const later = rows.filter((row) => compare(place(row), after) > 0).sort((a, b) => compare(place(a), place(b)));
  return later.slice(0, SALES_A_PAGE).map((row) => {
    const [from, number, , branch, atTill, shift, receipt, , ts, actor, total] = row;
    const sale = `${from}.${number}`;
    const refunded = sum(tables.where("till_refunds", 3, sale).map((back) => back[12]));
    return { sale, receipt, branch, till: atTill, shift, ts, actor, total, refunded };
  });
}

function findSale(asked: till.FindSale, look: Look): till.SaleSeen {
  const sale = knownSale(look, asked.sale);
  const refunds = refundsOf(look, sale.sale).map(({ is, fact: { refund, receipt, total, reason, goods } }) => {
    return { refund, receipt, void: is === "void", total, reason, goods };
  });
  const arrived = arrivedPayments(look, sale.sale);
  const waiting = [...sale.payments.entries()].filter(([n, payment]) => payment.claimed && !arrived.has(n)).map(([n]) => n);
  const known = look.tables.fact(sale.sale);
  const copies = look.tables.sums("till_reprints", sale.sale)[0]!;
  return { sale, refunds, waiting, copies, ts: known?.ms ?? 0, actor: known?.actor ?? "" };
}

function drawerOf({ shift: named }: till.DrawerOfShift, look: Look): till.DrawerSeen {
  const { tables } = look;
  const shift = shiftById(look, named);
  if (!shift) throw new Refused("till.unknown_shift", { shift: named });
  const rows = tables.where("till_drawer", TillDrawer.shift, named).sort((a, b) => inOrder(a[1], b[1]));
  const methods = rows.map(([, method, ...sums]) => {
    const [sales, sold, claimed, refunded, repaid, moved] = sums;
    return { method, sales, sold, claimed, refunded, repaid, moved, expected: inDrawer(sums) };
  });
  const expected = inDrawer(tables.sums("till_drawer", named, CASH));
  const moves = tables.where("till_cash_moves", TillCashMoves.shift, named);
  moves.sort((a, b) => a[TillCashMoves.ts] - b[TillCashMoves.ts] || byEntry(a, b));
  return {
    shift,
    methods,
    expected_cash: expected,
    difference: shift.closings ? shift.counted_cash - expected : 0,
    late_sales: shift.closings ? sum(methods.map((one) => one.sales)) - shift.sales : 0,
    moves: moves.map(([, , , , , ts, actor, amount, reason, note, opened_only]) => ({ ts, actor, amount, reason, note, opened_only })),
  };
}

function claimedPayments(asked: till.ClaimedPayments, { tables }: Look): till.Claim[] {
  const found: till.Claim[] = [];
  for (const [sale, payment, , closed, missed] of tables.all("till_claim_states")) {
    if (closed) continue;
    for (const row of tables.where("till_claims", TillClaims.sale, sale)) {
      const [, , , , n, branch, receipt, business_day, ts, method, amount] = row;
      if (n !== payment || (asked.branch && branch !== asked.branch)) continue;
      found.push({ sale, payment, branch, receipt, business_day, ts, method, amount, missed });
    }
  }
  return found.sort((a, b) => a.ts - b.ts || inOrder(a.sale, b.sale) || a.payment - b.payment);
}

function debtors(asked: till.Debtors, { tables }: Look): till.Debtor[] {
  const found: till.Debtor[] = [];
  for (const [customer, lent, repaid] of tables.all("till_credit")) {
    if (lent === repaid || (asked.customer && customer !== asked.customer)) continue;
    let debts = leftOf(tables.where("till_credit_sales", TillCreditSales.customer, customer), repaid);
    if (asked.due_by) {
      debts = debts.filter((debt) => debt.due_day && debt.due_day <= asked.due_by);
      if (!debts.length) continue;
    }
    const named = tables.live("till_customers", customer);
    found.push({ customer, name: named?.[1] ?? "", phone: named?.[2] ?? "", lent, repaid, owed: lent - repaid, debts });
  }
  return found.sort((a, b) => b.owed - a.owed || inOrder(a.customer, b.customer));
}

/** The debts that repayments have not reached, in the order they are due (without a day: by the day of the sale). */
function leftOf(rows: readonly (readonly (string | number)[])[], repaid: number): till.Debt[] {
  const lent = new Map<string, { sale: string; receipt: string; business_day: string; due_day: string; amount: number }>();
  for (const row of rows) {
    const [sale, receipt, day, due, amount] = [row[4], row[6], row[7], row[8], row[9]] as [string, string, string, string, number];
    const known = lent.get(sale) ?? { sale, receipt: "", business_day: "", due_day: "", amount: 0 };
    const said = amount > 0 ? { ...known, receipt, business_day: day, due_day: due } : known;
    lent.set(sale, { ...said, amount: known.amount + amount });
  }
  let rest = repaid;
  const order = [...lent.values()].sort((a, b) => inOrder(a.due_day || a.business_day, b.due_day || b.business_day) || inOrder(a.sale, b.sale));
  return order.flatMap((debt) => {
    const paid = Math.min(Math.max(rest, 0), Math.max(debt.amount, 0));
    rest -= paid;
    return debt.amount > paid ? [{ ...debt, left: debt.amount - paid }] : [];
  });
}

function receiptOf(asked: till.ReceiptOf, look: Look): string {
  const { columns } = asked;
  if (columns && !PAPER_COLUMNS.includes(columns)) throw new Refused("till.bad_columns", { columns });
  const sale = knownSale(look, asked.sale);
  const { receipt, day } = settingsOf(look, sale.branch);
  const known = look.tables.fact(sale.sale);
  return receiptText(
    { is: "sale", fact: sale },
    {
      setting: receipt,
      at_ms: known?.ms ?? 0,
      zone_min: day.zone_min,
      cashier: asked.cashier || (known?.actor ?? ""),
      customer: sale.customer ? (look.tables.live("till_customers", sale.customer)?.[1] ?? "") : "",
      copy: look.tables.sums("till_reprints", sale.sale)[0]!,
      columns,
    },
  );
}

function oneGood({ sku }: catalog.OneGood, { tables }: Look): catalog.WholeGood {
  const good = tables.live("catalog_goods", sku);
  if (!good) throw new Refused("catalog.unknown_good", { sku });
  const [, name, , category, tax_kind, unit, variant_of, options, by_weight, track_stock, note] = good;
  const prices = tables.where("catalog_prices", CatalogPrices.sku, sku).sort((a, b) => compare(a.slice(1, 5), b.slice(1, 5)));
  const price = tables.live("catalog_prices", sku, "", "", "", "")?.[CatalogPrices.price] ?? null;
  const archived = tables.live("catalog_archived", sku) !== undefined;
  const soldOut = tables.where("catalog_availability", 0, sku).filter((row) => !row[2]);
  return {
    good: { sku, name, category, unit, tax_kind, variant_of, archived, price },
    options: options ? (JSON.parse(options) as catalog.Option[]) : [],
    by_weight: Boolean(by_weight),
    track_stock: Boolean(track_stock),
    note,
    units: Object.fromEntries(tables.where("catalog_units", CatalogUnits.sku, sku).map((row) => [row[1], row[2]])),
    barcodes: Object.fromEntries(tables.where("catalog_barcodes", CatalogBarcodes.sku, sku).map((row) => [row[0], row[2]])),
    prices: prices.map((row) => ({ unit: row[1], branch: row[2], order_type: row[3], from_day: row[4], until_day: row[5], price: row[6], price_list: row[7] })),
    modifiers: modifiersOf(tables, sku).map(({ group, name, min_picks, max_picks, choices }) => [group, name, min_picks, max_picks, choices] as const),
    recipe: recipeOf(tables, sku),
    variants: tables.where("catalog_goods", CatalogGoods.variant_of, sku).map((row) => row[0]).sort(),
    sold_out_in: soldOut.map((row) => row[1]).sort(),
  };
}

function categories(_asked: catalog.Categories, { tables }: Look): catalog.Category[] {
  const rows = [...tables.all("catalog_categories")];
  const place = (row: (typeof rows)[number]) => [row[CatalogCategories.parent], row[CatalogCategories.place], row[0]];
  rows.sort((a, b) => compare(place(a), place(b)));
  return rows.map(([category, name, parent, at]) => ({ category, name, parent, place: at }));
}

teach([
  answers(till.SalesOfDay, salesOfDay),
  answers(till.FindSale, findSale),
  answers(till.DrawerOfShift, drawerOf),
  answers(till.ClaimedPayments, claimedPayments),
  answers(till.Debtors, debtors),
  answers(till.ReceiptOf, receiptOf),
  answers(catalog.OneGood, oneGood),
  answers(catalog.Categories, categories),
]);
