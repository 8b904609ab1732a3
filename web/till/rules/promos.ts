/** Which promos a cart gets, and what each takes off which good. Twin of `lancar/till/rules/promos.py`, which tells the rule. */

import type { Cart, CartLine, Moment, Promo } from "../../kit/shapes/values.ts";
import { mulDivHalfUp, permilleOf, spread, sum } from "../../kit/values/money.ts";
import { ONE_MILLI, worth } from "../../kit/values/quantity.ts";
import { promoFault } from "../../kit/values/terms.ts";
import { weekday } from "../../kit/values/time.ts";

/** Rupiah off by the line's number. */
export type Cuts = Map<number, number>;
interface Taken {
  readonly cuts: Cuts;
  /** The lines that took part. */
  readonly took: ReadonlySet<number>;
}
const NOTHING: Taken = { cuts: new Map(), took: new Set() };

/** The promos a cart gets, in the order taken, each with its cuts per line. Takes the cuts off `nets` as it goes. */
export function takePromos(cart: Cart, nets: number[], promos: readonly Promo[], moment: Moment): [Promo, Cuts][] {
  const waiting = promos
    .filter((promo) => isInForce(promo, moment, cart.order_type) && !promoFault(promo))
    .sort((a, b) => b.priority - a.priority || byCodePoint(a.id, b.id));
  const before = [...nets];
  const free = new Set(nets.flatMap((net, number) => (net > 0 ? [number] : [])));
  const taken: [Promo, Cuts][] = [];
  while (waiting.length && free.size) {
    let best = NOTHING;
    let bestOf = waiting[0]!;
    let most = 0;
    for (const promo of waiting) {
      if (most && promo.priority < bestOf.priority) break;
      const found = take(promo, cart.lines, before, free);
      const off = sum([...found.cuts.values()]);
      if (off > most) [best, bestOf, most] = [found, promo, off];
    }
    if (!most) break;
    taken.push([bestOf, best.cuts]);
    for (const number of best.took) free.delete(number);
    for (const [number, cut] of best.cuts) nets[number]! -= cut;
    waiting.splice(waiting.indexOf(bestOf), 1);
  }
  return taken;
}

/** True when a promo's period, branch and order type fit the moment. */
export function isInForce(promo: Promo, moment: Moment, orderType: string): boolean {
  const { day, minute } = moment;
  if ((promo.from_day && day < promo.from_day) || (promo.to_day && day > promo.to_day)) return false;
  if (promo.branches.length && !promo.branches.includes(moment.branch)) return false;
  if (promo.order_types.length && !promo.order_types.includes(orderType)) return false;
  const { from_minute: start, to_minute: end } = promo;
  if (!(start <= end ? start <= minute && minute < end : minute >= start || minute < end)) return false;
  return !promo.weekdays.length || promo.weekdays.includes(weekday(day));
}

function take(promo: Promo, lines: readonly CartLine[], nets: readonly number[], free: ReadonlySet<number>): Taken {
  const wanted = new Set(promo.parts.map((part) => part.sku));
  const isWanted = (line: CartLine) => (promo.kind === "bundle" && wanted.size ? wanted.has(line.sku) : isFor(promo, line));
  const suited = lines.flatMap((line, number) => (isWanted(line) ? [number] : []));
  if (promo.min_amount && sum(suited.map((number) => nets[number]!)) < promo.min_amount) return NOTHING;
  const fitting = suited.filter((number) => free.has(number));
  if (!fitting.length) return NOTHING;
  if (promo.kind === "percent") {
    return cutEach(fitting, fitting.map((number) => permilleOf(nets[number]!, promo.permille)));
  }
  if (promo.kind === "amount") {
    const worths = fitting.map((number) => nets[number]!);
    if (promo.once) return cutEach(fitting, spread(Math.min(promo.amount, sum(worths)), worths));
    return cutEach(fitting, fitting.map((number) => Math.min(nets[number]!, worth(promo.amount, lines[number]!.qty_milli))));
  }
  const pool = new Pool(lines, nets, fitting);
  return promo.kind === "buy_get" ? buyGet(promo, pool) : bundle(promo, pool);
}

function isFor(promo: Promo, line: CartLine): boolean {
  if (!promo.skus.length && !promo.categories.length) return true;
  return promo.skus.includes(line.sku) || promo.categories.includes(line.category);
}

function cutEach(fitting: readonly number[], cuts: readonly number[]): Taken {
  const found: Cuts = new Map();
  fitting.forEach((number, place) => {
    if (cuts[place]) found.set(number, cuts[place]);
  });
  return { cuts: found, took: new Set(fitting) };
}

/** Whole units of the fitting lines, the dearest first (by rounded unit value, among equals by line). */
class Pool {
  readonly order: readonly number[];
  private readonly lines: readonly CartLine[];
  private readonly nets: readonly number[];

  constructor(lines: readonly CartLine[], nets: readonly number[], fitting: readonly number[]) {
    this.lines = lines;
    this.nets = nets;
    const each = (number: number) => mulDivHalfUp(nets[number]!, ONE_MILLI, lines[number]!.qty_milli);
    this.order = fitting
      .filter((number) => lines[number]!.qty_milli >= ONE_MILLI)
      .map((number) => ({ number, value: each(number) }))
      .sort((a, b) => b.value - a.value)
      .map(({ number }) => number);
  }

  units(number: number): number {
    return Math.floor(this.lines[number]!.qty_milli / ONE_MILLI);
  }

  /** What so many units of a line are worth, its discounts taken off, half up. */
  value(number: number, units: number): number {
    return mulDivHalfUp(this.nets[number]!, units * ONE_MILLI, this.lines[number]!.qty_milli);
  }

  /** The values of the dearest so many units (of one good), by line. */
  dearest(units: number, sku: string): Cuts {
    const values: Cuts = new Map();
    let left = units;
    for (const number of this.order) {
      if (left && (!sku || this.lines[number]!.sku === sku)) {
        const used = Math.min(left, this.units(number));
        values.set(number, this.value(number, used));
        left -= used;
      }
    }
    return values;
  }

  count(sku = ""): number {
    return sum(this.order.filter((number) => !sku || this.lines[number]!.sku === sku).map((number) => this.units(number)));
  }
}

/** In every group of buy + get units from the dearest down, the last `get` are cut. */
function buyGet(promo: Promo, pool: Pool): Taken {
  const size = promo.buy_units + promo.get_units;
  if (promo.buy_units < 1 || promo.get_units < 1) return NOTHING;
  const grouped = capped(Math.floor(pool.count() / size), promo.most_times) * size;
  const cuts: Cuts = new Map();
  const took = new Set<number>();
  let start = 0;
  for (const number of pool.order) {
    const end = Math.min(start + pool.units(number), grouped);
    if (end <= start) break;
    const units = given(end, promo.buy_units, size) - given(start, promo.buy_units, size);
    const cut = permilleOf(pool.value(number, units), promo.permille);
    if (cut) cuts.set(number, cut);
    took.add(number);
    start = end;
  }
  return { cuts, took };
}

/** How many of the first so many units are the cut ones of their groups. */
function given(units: number, buyUnits: number, size: number): number {
  return Math.floor(units / size) * (size - buyUnits) + Math.max(0, (units % size) - buyUnits);
}

/** As many bundles as pay for the buyer; the cut is spread over the goods by what they are worth. */
function bundle(promo: Promo, pool: Pool): Taken {
  const parts = promo.parts.length ? promo.parts : [{ sku: "", units: promo.buy_units }];
  if (parts.some((part) => part.units < 1)) return NOTHING;
  const values = (times: number): Cuts => {
    const found: Cuts = new Map();
    for (const part of parts) {
      for (const [number, value] of pool.dearest(times * part.units, part.sku)) found.set(number, value);
    }
    return found;
  };
  const worthOf = (times: number) => sum([...values(times).values()]);
  // Each further bundle holds cheaper goods, so what the buyer gains per bundle only falls: search for the last gain.
  let low = 0;
  let high = capped(Math.min(...parts.map((part) => Math.floor(pool.count(part.sku) / part.units))), promo.most_times);
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (worthOf(middle) - worthOf(middle - 1) > promo.amount) low = middle;
    else high = middle - 1;
  }
  const worths = values(low);
  const off = sum([...worths.values()]) - low * promo.amount;
  if (off <= 0) return NOTHING;
  const numbers = [...worths.keys()];
  return cutEach(numbers, spread(off, [...worths.values()]));
}

function capped(times: number, mostTimes: number): number {
  return mostTimes ? Math.min(times, mostTimes) : times;
}

/** The order of texts as Python has it: by code point, not by UTF-16 unit. */
function byCodePoint(a: string, b: string): number {
  const left = Array.from(a);
  const right = Array.from(b);
  for (let place = 0; place < Math.min(left.length, right.length); place += 1) {
    const gap = left[place]!.codePointAt(0)! - right[place]!.codePointAt(0)!;
    if (gap) return gap;
  }
  return left.length - right.length;
}
