/**
 * Gives goods back for money, part by part, so that all parts together are the sale and never a rupiah more. Twin of
 * `lancar/till/rules/refund.py`, where the cumulative rule is written down.
 */

import { Refused } from "../../kit/refusal.ts";
import { fill } from "../../kit/shape.ts";
import { type Bill, Extra, type Good, Refund, Return, Returned } from "../../kit/shapes/values.ts";
import { modulo, mulDivFloor, spread, sum } from "../../kit/values/money.ts";

/**
 * What is given back for these goods of a bill, after earlier refunds of it. `multiple`: the smallest coin, in cash.
 *
 * Refuses: till.nothing_to_refund, till.no_such_line, till.bad_quantity, till.refund_too_much (with `left_milli`).
 */
export function refund(bill: Bill, wanted: readonly Return[], earlier: readonly Refund[] = [], multiple = 1): Refund {
  const goods = bill.goods;
  const before = takenBack(bill, earlier);
  const after = [...before];
  for (const want of wanted) {
    const good = goods[want.of];
    if (!good) throw new Refused("till.no_such_line", { line: want.of });
    if (want.qty_milli <= 0) throw new Refused("till.bad_quantity", { line: want.of, qty_milli: want.qty_milli });
    const leftMilli = good.qty_milli - after[want.of]!;
    if (want.qty_milli > leftMilli) throw new Refused("till.refund_too_much", { line: want.of, left_milli: leftMilli });
    after[want.of]! += want.qty_milli;
  }
  if (after.every((milli, of) => milli === before[of])) throw new Refused("till.nothing_to_refund");
  const returned = goods.flatMap((good, of) => {
    const [old, now] = [before[of]!, after[of]!];
    if (now <= old) return [];
    const amount = part(netOf(good), good, now) - part(netOf(good), good, old);
    return [fill(Returned, { of, qty_milli: now - old, amount })];
  });
  const extras = extrasBack(bill, before, after);
  const total = Math.max(0, payout(bill, after, multiple) - sum(earlier.map((done) => done.total)));
  const rounding = total - sum(returned.map((good) => good.amount)) - sum(extras.map((extra) => extra.amount));
  if (rounding) extras.push(fill(Extra, { kind: "rounding", amount: rounding }));
  return fill(Refund, { goods: returned, extras, total });
}

/** All that is left of a bill: with no refund before it, the refund of a void. */
export function refundRest(bill: Bill, earlier: readonly Refund[] = []): Refund {
  const before = takenBack(bill, earlier);
  const rest = bill.goods.flatMap((good, of) => {
    const left = good.qty_milli - before[of]!;
    return left > 0 ? [fill(Return, { of, qty_milli: left })] : [];
  });
  return refund(bill, rest, earlier);
}

/** How much of every good has come back already, in thousandths, by the good's number. */
export function takenBack(bill: Bill, earlier: readonly Refund[]): number[] {
  const back = bill.goods.map(() => 0);
  for (const done of earlier) for (const good of done.goods) back[good.of]! += good.qty_milli;
  return back;
}

/** An extra's money (added or included) per good: a service over all goods, a tax over those it covers. */
export function sharesByGood(bill: Bill, extra: Extra): number[] {
  return shared(bill, extra, extra.amount || extra.included);
}

/** Something of an extra, its money or what its rate was taken of, per good that bears it. */
function shared(bill: Bill, extra: Extra, whole: number): number[] {
  const bears = (good: Good) => extra.kind !== "tax" || good.tax === extra.code;
  let weights = bill.goods.map((good) => (bears(good) ? netOf(good) : 0));
  if (!weights.some((weight) => weight)) weights = bill.goods.map((good) => (bears(good) ? good.amount : 0));
  return weights.some((weight) => weight) ? spread(whole, weights) : weights.map(() => 0);
}

/** What a good brings after every discount. */
export function netOf(good: Good): number {
  return good.amount - good.off;
}

function part(whole: number, good: Good, backMilli: number): number {
  return mulDivFloor(whole, backMilli, good.qty_milli);
}

/**
 * Service and tax given back between two states of the goods; discounts are inside the goods' nets already.
 *
 * What the rate was taken of (the DPP, or the base where they are one) goes back like the money; the base follows the DPP in
 * proportion, rounded up.
 */
function extrasBack(bill: Bill, before: readonly number[], after: readonly number[]): Extra[] {
  const found: Extra[] = [];
  for (const extra of bill.extras) {
    if (extra.kind !== "service" && extra.kind !== "tax") continue;
    const [old, now] = [backAt(bill, extra, before), backAt(bill, extra, after)];
    const money = now.money - old.money;
    const rated = now.rated - old.rated;
    if (!money && !rated) continue;
    found.push(
      fill(Extra, {
        kind: extra.kind,
        code: extra.code,
        permille: extra.permille,
        base: extra.dpp ? inProportion(extra.base, now.rated, extra.dpp) - inProportion(extra.base, old.rated, extra.dpp) : rated,
        dpp: extra.dpp ? rated : 0,
        included: extra.included ? money : 0,
        amount: extra.included ? 0 : money,
      }),
    );
  }
  return found;
}

/** Of an extra's money, and of what its rate was taken of, so much has come back once so much of the goods has. */
function backAt(bill: Bill, extra: Extra, back: readonly number[]): { readonly money: number; readonly rated: number } {
  const parted = (shares: readonly number[]) => sum(bill.goods.map((good, of) => part(shares[of]!, good, back[of]!)));
  return {
    money: parted(shared(bill, extra, extra.amount || extra.included)),
    rated: parted(shared(bill, extra, extra.dpp || extra.base)),
  };
}

function inProportion(whole: number, part: number, of: number): number {
  return -mulDivFloor(-whole, part, of);
}

/** What has been paid out, all refunds together, once so much has come back. */
function payout(bill: Bill, back: readonly number[], multiple: number): number {
  const goods = bill.goods;
  if (goods.every((good, of) => good.qty_milli === back[of])) return bill.total;
  const none = goods.map(() => 0);
  let parts = sum(goods.map((good, of) => part(netOf(good), good, back[of]!)));
  parts += sum(extrasBack(bill, none, back).map((extra) => extra.amount));
  const whole = bill.total - sum(bill.extras.filter((extra) => extra.kind === "rounding").map((extra) => extra.amount));
  const paid = whole ? mulDivFloor(parts, bill.total, whole) : 0;
  return paid - modulo(paid, multiple);
}
