/** Open bills: what one waiter adds or voids never undoes another's; only the bill's owner takes money for it. Twin of `lancar/till/rules/tabs.py`. */

import { Refused } from "../../kit/refusal.ts";
import {
  type AddToBill, BillDiscounted, BillDropped, type BillLine, BillLinesAdded, BillLinesVoided, BillOpened, type BillState, BillTaken,
  type DiscountBill, type DropBill, type LinePart, type MergeBills, type OpenBill, type SplitBill, type TakeBill,
  type VoidBillLines, type Wanted,
} from "../../kit/shapes/till.ts";
import type { CartLine } from "../../kit/shapes/values.ts";
import { permilleOf, sum } from "../../kit/values/money.ts";
import { openLines } from "../folds/shifts.ts";
import type { Said } from "../journal.ts";
import { lineAmount } from "./bill.ts";
import { openBillOf, shiftAt, today } from "./counter.ts";
import { cartLines, discountLimit, holdReason } from "./goods.ts";
import { settingsOf } from "./reading.ts";
import { type See, fact } from "./see.ts";
import { split } from "./split.ts";

/** A table's bill, or a cart put aside. */
export function openBill(wish: OpenBill, see: See): Said[] {
  const { branch } = shiftAt(see, wish.till, wish.shift);
  const { till, name, order_type, guests } = wish;
  const bill = see.newId();
  const opened = fact(BillOpened, { branch, bill, till, name, order_type, guests });
  if (!wish.goods.length) return [opened];
  const goods = priced(see, wish.goods, branch, order_type);
  return [opened, fact(BillLinesAdded, { branch, bill, lines: linesOf(see, goods) })];
}

/** More goods. */
export function addToBill(wish: AddToBill, see: See): Said[] {
  const { branch, bill, order_type } = openBillOf(see, wish.bill);
  if (!wish.goods.length) throw new Refused("till.empty_cart");
  const goods = priced(see, wish.goods, branch, order_type);
  return [fact(BillLinesAdded, { branch, bill, lines: linesOf(see, goods) })];
}

/** Fewer goods. */
export function voidBillLines(wish: VoidBillLines, see: See): Said[] {
  const bill = openBillOf(see, wish.bill);
  held(bill, wish.lines);
  holdVoid(see, wish.lines);
  return [fact(BillLinesVoided, { branch: bill.branch, bill: bill.bill, lines: wish.lines, reason: wish.reason })];
}

/** A discount on all of it, within the actor's right. */
export function discountBill(wish: DiscountBill, see: See): Said[] {
  const bill = openBillOf(see, wish.bill);
  const { discount_permille, discount_amount, reason } = wish;
  if (discount_permille && discount_amount) throw new Refused("till.two_discounts");
  const limit = discountLimit(see.rights);
  const worth = sum(Object.values(openLines(bill)).map((good, number) => lineAmount(number, good)));
  if (discount_permille > limit || discount_amount > permilleOf(worth, limit)) {
    throw new Refused("till.discount_beyond_right", { limit });
  }
  if (discount_permille || discount_amount) holdReason(reason, settingsOf(see, bill.branch).reasons.discount);
  const version = bill.discount_version + 1;
  return [fact(BillDiscounted, { branch: bill.branch, bill: bill.bill, discount_permille, discount_amount, reason, version })];
}

/** This till owns the bill now. */
export function takeBill(wish: TakeBill, see: See): Said[] {
  const { branch, bill, owner, owner_version } = openBillOf(see, wish.bill);
  if (owner === wish.till) throw new Refused("till.bill_owned", { bill, owner });
  return [fact(BillTaken, { branch, bill, till: wish.till, version: owner_version + 1 })];
}

/** Lines, or parts of lines, go to another bill; what is left of a parted line stays as a new line. */
export function splitBill(wish: SplitBill, see: See): Said[] {
  const state = openBillOf(see, wish.bill);
  if (!wish.parts.length) throw new Refused("till.empty_cart");
  held(state, wish.parts.map((part) => part.line));
  const { branch, bill } = state;
  const found: Said[] = [];
  let to = wish.to;
  if (to) other(see, state, to);
  else {
    to = see.newId();
    found.push(fact(BillOpened, { branch, bill: to, till: state.owner, name: wish.name, order_type: state.order_type }));
  }
  const [taken, rest] = parted(state, wish.parts, see.newId());
  const gone = wish.parts.map((part) => part.line);
  found.push(fact(BillLinesVoided, { branch, bill, lines: gone, moved_to: to }));
  found.push(fact(BillLinesAdded, { branch, bill: to, lines: taken, moved_from: bill }));
  if (rest.length) found.push(fact(BillLinesAdded, { branch, bill, lines: rest, moved_from: bill }));
  return found;
}

/** All that is open goes to the other bill, under that one's terms, and this one is given up. */
export function mergeBills(wish: MergeBills, see: See): Said[] {
  const state = openBillOf(see, wish.bill);
  const into = other(see, state, wish.to);
  if (state.order_type !== into.order_type) throw new Refused("till.merge_order_types");
  if (state.discount_permille || state.discount_amount) throw new Refused("till.merge_discounts");
  const { branch, bill } = state;
  const open = openLines(state);
  const lines = Object.keys(open);
  const moved = Object.entries(open).map(([line, good]) => ({ line, good }));
  const dropped = fact(BillDropped, { branch, bill, lines, reason: "merged" });
  if (!lines.length) return [dropped];
  return [
    fact(BillLinesVoided, { branch, bill, lines, moved_to: into.bill }),
    fact(BillLinesAdded, { branch: into.branch, bill: into.bill, lines: moved, moved_from: bill }),
    dropped,
  ];
}

/** The bill is given up. */
export function dropBill(wish: DropBill, see: See): Said[] {
  const bill = openBillOf(see, wish.bill);
  const lines = Object.keys(openLines(bill));
  holdVoid(see, lines);
  return [fact(BillDropped, { branch: bill.branch, bill: bill.bill, lines, reason: wish.reason })];
}

/** What the kitchen was told to make goes off a bill only by who may void; a line that came by a move counts as told. */
function holdVoid(see: See, lines: readonly string[]): void {
  if ("void" in see.rights) return;
  for (const line of lines) {
    const [added, sent, cancelled] = see.tables.sums("till_kitchen_lines", line);
    if (!added || sent! > cancelled!) throw new Refused("identity.no_right", { right: "void" });
  }
}

function other(see: See, bill: BillState, to: string): BillState {
  if (to === bill.bill) throw new Refused("till.same_bill", { bill: to });
  return openBillOf(see, to);
}

/** Refuses till.no_such_bill_line for a line that is not open on the bill, or named twice. */
function held(bill: BillState, lines: readonly string[]): void {
  const left = new Set(Object.keys(openLines(bill)));
  for (const line of lines) if (!left.delete(line)) throw new Refused("till.no_such_bill_line", { bill: bill.bill, line });
}

function priced(see: See, goods: readonly Wanted[], branch: string, orderType: string): CartLine[] {
  const day = today(see, settingsOf(see, branch));
  const lines = cartLines(see, goods, see.rights, { branch, orderType, day });
  lines.forEach((line, number) => lineAmount(number, line)); // refuses what could never be sold
  return lines;
}

/** Lines under ids nobody else can make. */
function linesOf(see: See, goods: readonly CartLine[]): BillLine[] {
  const entry = see.newId();
  return goods.map((good, number) => ({ line: `${entry}:${number}`, good }));
}

/** What goes, and what is left of the lines that went in part. A whole line keeps its id, parts get new ones. */
function parted(bill: BillState, parts: readonly LinePart[], entry: string): [BillLine[], BillLine[]] {
  const taken: BillLine[] = [];
  const rest: BillLine[] = [];
  parts.forEach(({ line, qty_milli }, number) => {
    const good = bill.lines[line]!;
    if (!qty_milli || qty_milli === good.qty_milli) {
      taken.push({ line, good });
      return;
    }
    const cart = { lines: [good], order_type: "", discount_permille: 0, discount_amount: 0 };
    const [goes, stays] = split(cart, [{ of: 0, qty_milli }]);
    taken.push({ line: `${entry}:${number}`, good: goes.lines[0]! });
    rest.push({ line: `${entry}:${number}r`, good: stays.lines[0]! });
  });
  return [taken, rest];
}
