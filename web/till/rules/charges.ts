/**
 * Service and tax: lines a bill adds by itself, each with its own base and the rate of its day. Twin of
 * `lancar/till/rules/charges.py`, where THE rounding rule of tax is written down.
 */

import { Refused } from "../../kit/refusal.ts";
import { fill } from "../../kit/shape.ts";
import { type Charge, Extra, type Good, type Rate } from "../../kit/shapes/values.ts";
import { mulDivHalfUp, permilleOf, spread, sum } from "../../kit/values/money.ts";

export type Dated = readonly [charge: Charge, rate: Rate];

/** The rate in force on a business day: the one with the latest `from_day` not after it, or null. */
export function rateOn(rates: readonly Rate[], day: string): Rate | null {
  let found: Rate | null = null;
  for (const rate of rates) {
    if (rate.from_day <= day && (found === null || rate.from_day > found.from_day)) found = rate;
  }
  return found;
}

/** The charges of that day and order type with their rates, in the shop's order. Refuses till.bad_rate. */
export function inForce(charges: readonly Charge[], day: string, orderType: string): Dated[] {
  const found: Dated[] = [];
  for (const charge of charges) {
    if (charge.order_types.length && !charge.order_types.includes(orderType)) continue;
    const rate = rateOn(charge.rates, day);
    if (rate?.permille) {
      if (rate.permille < 0 || rate.dpp_num < 1 || rate.dpp_den < 1) throw new Refused("till.bad_rate", { charge: charge.code });
      found.push([charge, rate]);
    }
  }
  return found;
}

/** Which tax each kind of good bears. Refuses till.two_taxes. */
export function taxCodes(charges: readonly Dated[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [charge] of charges) {
    if (charge.kind !== "tax") continue;
    if (!charge.code || [...codes.values()].includes(charge.code)) {
      throw new Refused("till.two_taxes", { first: charge.code, second: charge.code });
    }
    for (const kind of charge.covers) {
      const first = codes.get(kind);
      if (first !== undefined) throw new Refused("till.two_taxes", { first, second: charge.code });
      codes.set(kind, charge.code);
    }
  }
  return codes;
}

/** Appends the charges' lines to `extras` and says what they add to the total. */
export function addCharges(charges: readonly Dated[], goods: readonly Good[], includesTax: boolean, extras: Extra[]): number {
  const amountOf = new Map<string, number>();
  const netOf = new Map<string, number>();
  for (const good of goods) {
    amountOf.set(good.tax, (amountOf.get(good.tax) ?? 0) + good.amount);
    netOf.set(good.tax, (netOf.get(good.tax) ?? 0) + good.amount - good.off);
  }
  const taxedServiceOf = new Map<string, number>();
  let added = 0;
  for (const [charge, rate] of charges) {
    let line: Extra;
    if (charge.kind === "tax") {
      const gross = (netOf.get(charge.code) ?? 0) + (taxedServiceOf.get(charge.code) ?? 0);
      line = taxLine(charge.code, gross, rate, includesTax);
    } else {
      const bases = charge.before_discount ? amountOf : netOf;
      const base = sum([...bases.values()]);
      const amount = permilleOf(base, rate.permille);
      line = fill(Extra, { kind: "service", code: charge.code, permille: rate.permille, base, amount });
      if (charge.taxable && amount) {
        const shares = spread(amount, [...bases.values()]);
        [...bases.keys()].forEach((code, place) => {
          taxedServiceOf.set(code, (taxedServiceOf.get(code) ?? 0) + shares[place]!);
        });
      }
    }
    if (line.amount || line.included) {
      extras.push(line);
      added += line.amount;
    }
  }
  return added;
}

/** One tax on one sum: THE rounding rule. `gross` contains the tax when prices include it. */
export function taxLine(code: string, gross: number, rate: Rate, includesTax: boolean): Extra {
  const { dpp_num: num, dpp_den: den, permille } = rate;
  const base = includesTax ? mulDivHalfUp(gross, 1000 * den, 1000 * den + permille * num) : gross;
  const dpp = num === den ? base : mulDivHalfUp(base, num, den);
  return fill(Extra, {
    kind: "tax",
    code,
    permille,
    base,
    dpp: num === den ? 0 : dpp,
    included: includesTax ? gross - base : 0,
    amount: includesTax ? 0 : permilleOf(dpp, permille),
  });
}
