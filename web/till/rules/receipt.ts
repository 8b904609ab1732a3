/**
 * Receipts as text, 32 columns (58 mm) or 48 (80 mm): every line of the bill, nothing that is not in the fact. Twin of
 * `lancar/till/rules/receipt.py`.
 */

import { assert } from "../../kit/refusal.ts";
import type { ReceiptSetting, SaleCompleted, SaleRefunded, SaleVoided } from "../../kit/shapes/till.ts";
import type { Extra, Good, Payment } from "../../kit/shapes/values.ts";
import { formatRupiah, sum } from "../../kit/values/money.ts";
import { ONE_MILLI, formatQuantity } from "../../kit/values/quantity.ts";
import { length, stripRight } from "../../kit/values/text.ts";
import { center, wrap } from "../../kit/values/wrap.ts";
import { localText } from "../../kit/values/time.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const METHOD_NAMES: Readonly<Record<Payment["method"], string>> = {
  cash: "Tunai",
  qris_static: "QRIS",
  card: "Kartu",
  ewallet: "Dompet digital",
  transfer: "Transfer",
  kasbon: "Kasbon",
};
export const PAPER_COLUMNS: readonly number[] = [32, 48];

export type Receipted =
  | { readonly is: "sale"; readonly fact: SaleCompleted }
  | { readonly is: "refund"; readonly fact: SaleRefunded }
  | { readonly is: "void"; readonly fact: SaleVoided };

/** What a receipt says besides its fact. `copy` > 0 marks a copy; `customer` is a name, shown with kasbon only. */
export interface Print {
  readonly setting: ReceiptSetting;
  readonly at_ms: number;
  readonly zone_min: number;
  readonly cashier: string;
  readonly customer: string;
  readonly copy: number;
  /** 32 or 48; 0 for the shop's paper. */
  readonly columns: number;
}

/** The receipt of a sale, a refund or a void; lines end with a line break, none is wider than the paper. */
export function receiptText(of: Receipted, how: Print): string {
  const wide = how.columns || how.setting.columns;
  assert(PAPER_COLUMNS.includes(wide), `no paper has ${wide} columns`);
  const rule = "-".repeat(wide);
  const lines = [...head(of, how, wide), rule];
  of.fact.goods.forEach((good, number) => {
    const discounts = of.fact.extras.filter((extra) => extra.kind === "line_discount" && extra.of === number);
    lines.push(...goodLines(good, discounts, wide));
  });
  lines.push(rule, ...sums(of, wide), ...paid(of, how, wide), ...foot(of, how, wide));
  return lines.map((line) => `${stripRight(line)}\n`).join("");
}

/** A business day as people read it: `21 Nov 2026`. */
export function dayText(day: string): string {
  const [year, month, number] = day.split("-");
  return `${Number(number)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Words on the left, a figure at the right edge; words that do not fit begin above it. */
function pair(left: string, right: string, wide: number): string[] {
  const room = wide - length(right) - 1;
  const words = wrap(left, room);
  const last = words.pop() ?? "";
  return [...words, `${last}${" ".repeat(Math.max(0, room - length(last)))} ${right}`];
}

function centred(text: string, wide: number): string[] {
  return wrap(text, wide).map((line) => center(line, wide));
}

function copyMark(how: Print, wide: number): string[] {
  return how.copy ? centred(`*** SALINAN ${how.copy} ***`, wide) : [];
}

function head({ is, fact }: Receipted, how: Print, wide: number): string[] {
  const lines = how.setting.header.flatMap((text) => centred(text, wide));
  if (how.setting.tax_id) lines.push(...centred(`NPWP ${how.setting.tax_id}`, wide));
  lines.push(...copyMark(how, wide));
  if (is === "void") lines.push(...centred("*** BATAL ***", wide));
  if (is === "refund") lines.push(...centred("*** PENGEMBALIAN ***", wide));
  lines.push("-".repeat(wide));
  const hour = localText(how.at_ms, how.zone_min).slice(-5).replace(":", ".");
  lines.push(...pair(fact.receipt, `${dayText(fact.business_day)} ${hour}`, wide));
  if (how.cashier) lines.push(...pair("Kasir", Array.from(how.cashier).slice(0, wide / 2).join(""), wide));
  return lines;
}

function goodLines(good: Good, discounts: readonly Extra[], wide: number): string[] {
  const lines = wrap(good.name, wide);
  const unit = good.unit && good.qty_milli % ONE_MILLI ? ` ${good.unit}` : "";
  const quantity = `  ${formatQuantity(good.qty_milli)}${unit} x ${formatRupiah(good.unit_price)}`;
  lines.push(...pair(quantity, formatRupiah(good.amount), wide));
  for (const modifier of good.modifiers) {
    const price = modifier.price ? ` ${formatRupiah(modifier.price)}` : "";
    lines.push(...wrap(`+ ${modifier.name}${price}`, wide, "  ", "    "));
  }
  if (good.note) lines.push(...wrap(`(${good.note})`, wide, "  ", "  "));
  for (const extra of discounts) lines.push(...pair(`  ${extraName(extra)}`, formatRupiah(extra.amount), wide));
  return lines;
}

function rateText(permille: number): string {
  const tenth = permille % 10;
  return tenth ? ` ${(permille - tenth) / 10},${tenth}%` : ` ${permille / 10}%`;
}

function extraName(extra: Extra): string {
  const rate = extra.permille ? rateText(extra.permille) : "";
  switch (extra.kind) {
    case "line_discount":
    case "bill_discount":
      return `Diskon${rate}`;
    case "promo":
      return extra.name || "Promo";
    case "service":
      return `${extra.name || "Layanan"}${rate}`;
    case "tax":
      return `${extra.code.toUpperCase()}${rate}${extra.dpp ? ` x ${formatRupiah(extra.dpp)}` : ""}`;
    case "rounding":
      return "Pembulatan";
  }
}

function sums({ fact }: Receipted, wide: number): string[] {
  const added = fact.extras.filter((extra) => extra.kind !== "line_discount" && !extra.included);
  const lines: string[] = [];
  if (added.length) {
    const ofLines = sum(fact.extras.filter((extra) => extra.kind === "line_discount").map((extra) => extra.amount));
    lines.push(...pair("Subtotal", formatRupiah(sum(fact.goods.map((good) => good.amount)) + ofLines), wide));
  }
  for (const extra of added) lines.push(...pair(extraName(extra), formatRupiah(extra.amount), wide));
  lines.push(...pair("TOTAL", `Rp ${formatRupiah(fact.total)}`, wide));
  for (const extra of fact.extras) {
    if (extra.included) lines.push(...pair(`Termasuk ${extraName(extra)}`, formatRupiah(extra.included), wide));
  }
  return lines;
}

function paid(of: Receipted, how: Print, wide: number): string[] {
  const lines = of.fact.payments.flatMap((payment) => pair(paymentName(payment, how), formatRupiah(payment.amount), wide));
  if (of.is !== "sale") return [...lines, ...wrap(`Alasan: ${of.fact.reason}`, wide)];
  if (of.fact.change) lines.push(...pair("Kembali", formatRupiah(of.fact.change), wide));
  if (of.fact.due_day) lines.push(...pair("Jatuh tempo", dayText(of.fact.due_day), wide));
  return lines;
}

function paymentName(payment: Payment, how: Print): string {
  const name = METHOD_NAMES[payment.method];
  if (payment.claimed) return `${name} belum dikonfirmasi`;
  return payment.method === "kasbon" ? stripRight(`${name} ${how.customer}`) : name;
}

function foot(of: Receipted, how: Print, wide: number): string[] {
  const lines = ["-".repeat(wide)];
  if (of.is === "sale" && of.fact.note) lines.push(...wrap(of.fact.note, wide));
  lines.push(...how.setting.footer.flatMap((text) => centred(text, wide)));
  return [...lines, ...copyMark(how, wide)];
}
