// tests/cart.test.ts
import { test } from "node:test";

// kit/shape.ts
function shape(name, fields, how) {
  return { name, fields, how };
}
var Malformed = class extends Error {
  path;
  constructor(path, why) {
    super(`${path || "it"} ${why}`);
    this.name = "Malformed";
    this.path = path;
  }
};
function fill(of, given2) {
  return readStruct(of, given2, "");
}
function write(of, value) {
  return writeStruct(of, value);
}
function quoted(text) {
  return JSON.stringify(/[\0\ud800-\udfff]/.test(text) ? wellFormed(text) : text);
}
function wellFormed(text) {
  return text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�");
}
function readStruct(of, json, path) {
  if (of.how.array) {
    if (!Array.isArray(json)) throw new Malformed(path, "is not a list");
    const made2 = {};
    of.fields.forEach((field, place) => {
      made2[field[0]] = place < json.length ? readAs(field[1], json[place], `${path}[${place}]`) : absent(field, path);
    });
    return made2;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Malformed(path, `is no ${of.name}`);
  const come = json;
  const made = {};
  if (of.how.tag) {
    const [name, value] = of.how.tag;
    if (come[name] !== value) throw new Malformed(`${path}.${name}`, `is not ${value}`);
    made[name] = value;
  }
  for (const field of of.fields) {
    const value = come[field[0]];
    made[field[0]] = value === void 0 ? absent(field, path) : readAs(field[1], value, `${path}.${field[0]}`);
  }
  return made;
}
function absent(field, path) {
  if (field.length < 3) throw new Malformed(`${path}.${field[0]}`, "is missing");
  return readAs(field[1], field[2], `${path}.${field[0]}`);
}
function readAs(codec, value, path) {
  switch (codec) {
    case "str":
      if (typeof value !== "string") throw new Malformed(path, "is no text");
      return value;
    case "int":
      if (!Number.isSafeInteger(value)) throw new Malformed(path, "is no whole number");
      return value;
    case "bool":
      if (typeof value !== "boolean") throw new Malformed(path, "is neither true nor false");
      return value;
    case "null":
      if (value !== null) throw new Malformed(path, "is not null");
      return value;
    case "raw":
      return value;
  }
  if ("of" in codec) {
    if (!codec.of.includes(value)) throw new Malformed(path, `is none of ${codec.of.join(", ")}`);
    return value;
  }
  if ("struct" in codec) return readStruct(codec.struct(), value, path);
  if ("any" in codec) return readOneOf(codec.any, value, path);
  if ("map" in codec) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed(path, "is no table");
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readAs(codec.map, one, `${path}.${key}`)]));
  }
  if (!Array.isArray(value)) throw new Malformed(path, "is no list");
  if ("list" in codec) return value.map((one, place) => readAs(codec.list, one, `${path}[${place}]`));
  if (value.length !== codec.tuple.length) throw new Malformed(path, `has not ${codec.tuple.length} parts`);
  return codec.tuple.map((one, place) => readAs(one, value[place], `${path}[${place}]`));
}
function readOneOf(codecs, value, path) {
  let first;
  for (const codec of codecs) {
    try {
      return readAs(codec, value, path);
    } catch (why) {
      if (!(why instanceof Malformed)) throw why;
      if (first === void 0 || isTag(first)) first = why;
    }
  }
  throw first;
}
function isTag(why) {
  return why instanceof Malformed && why.path.endsWith(".is");
}
function writeStruct(of, value) {
  const parts = [];
  if (of.how.array) return `[${of.fields.map(([name, codec]) => writeAs(codec, value[name])).join(",")}]`;
  if (of.how.tag) parts.push(`${quoted(of.how.tag[0])}:${quoted(of.how.tag[1])}`);
  for (const field of of.fields) {
    const one = value[field[0]];
    if (one === void 0 || of.how.omit && field.length > 2 && saysNothing(one, field[2])) continue;
    parts.push(`"${field[0]}":${writeAs(field[1], one)}`);
  }
  return `{${parts.join(",")}}`;
}
function saysNothing(value, otherwise) {
  if (Array.isArray(value)) return value.length === 0 && Array.isArray(otherwise) && otherwise.length === 0;
  return value === otherwise;
}
function writeAs(codec, value) {
  if (typeof codec === "object") {
    if ("struct" in codec) return writeStruct(codec.struct(), value);
    if ("list" in codec) return `[${value.map((one) => writeAs(codec.list, one)).join(",")}]`;
    if ("tuple" in codec) return `[${codec.tuple.map((one, place) => writeAs(one, value[place])).join(",")}]`;
    if ("map" in codec) {
      const pairs = Object.entries(value).map(([key, one]) => `${quoted(key)}:${writeAs(codec.map, one)}`);
      return `{${pairs.join(",")}}`;
    }
    if ("any" in codec) return writeOneOf(codec.any, value);
  }
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`);
  return JSON.stringify(value);
}
function writeOneOf(codecs, value) {
  for (const codec of codecs) {
    try {
      readAs(codec, value, "");
    } catch {
      continue;
    }
    return writeAs(codec, value);
  }
  throw new Error("fits none of its shapes");
}

// kit/shapes/values.ts
var Modifier = /* @__PURE__ */ shape("Modifier", [
  ["name", "str"],
  ["price", "int", 0]
], { "omit": true });
var CartLine = /* @__PURE__ */ shape("CartLine", [
  ["sku", "str"],
  ["name", "str"],
  ["unit", "str", ""],
  ["unit_factor_milli", "int", 1e3],
  ["category", "str", ""],
  ["tax_kind", "str", "standard"],
  ["unit_price", "int"],
  ["modifiers", { list: { struct: () => Modifier } }, []],
  ["uses", { list: { tuple: ["str", "int"] } }, []],
  ["note", "str", ""],
  ["qty_milli", "int", 1e3],
  ["fixed_amount", "int", -1],
  ["discount_permille", "int", 0],
  ["discount_amount", "int", 0]
], { "omit": true });
var Cart = /* @__PURE__ */ shape("Cart", [
  ["lines", { list: { struct: () => CartLine } }],
  ["order_type", "str", ""],
  ["discount_permille", "int", 0],
  ["discount_amount", "int", 0]
], { "omit": true });
var Rate = /* @__PURE__ */ shape("Rate", [
  ["from_day", "str"],
  ["permille", "int"],
  ["dpp_num", "int", 1],
  ["dpp_den", "int", 1]
], { "omit": true });
var Charge = /* @__PURE__ */ shape("Charge", [
  ["kind", { of: ["service", "tax"] }],
  ["code", "str"],
  ["rates", { list: { struct: () => Rate } }],
  ["covers", { list: "str" }, ["standard"]],
  ["before_discount", "bool", false],
  ["taxable", "bool", false],
  ["order_types", { list: "str" }, []]
], { "omit": true });
var BundlePart = /* @__PURE__ */ shape("BundlePart", [
  ["sku", "str"],
  ["units", "int", 1]
], { "omit": true });
var Promo = /* @__PURE__ */ shape("Promo", [
  ["id", "str"],
  ["name", "str"],
  ["kind", { of: ["amount", "bundle", "buy_get", "percent"] }],
  ["priority", "int", 0],
  ["permille", "int", 0],
  ["amount", "int", 0],
  ["once", "bool", false],
  ["buy_units", "int", 0],
  ["get_units", "int", 0],
  ["parts", { list: { struct: () => BundlePart } }, []],
  ["most_times", "int", 0],
  ["min_amount", "int", 0],
  ["skus", { list: "str" }, []],
  ["categories", { list: "str" }, []],
  ["from_day", "str", ""],
  ["to_day", "str", ""],
  ["weekdays", { list: "int" }, []],
  ["from_minute", "int", 0],
  ["to_minute", "int", 1440],
  ["branches", { list: "str" }, []],
  ["order_types", { list: "str" }, []]
], { "omit": true });
var Terms = /* @__PURE__ */ shape("Terms", [
  ["charges", { list: { struct: () => Charge } }, []],
  ["promos", { list: { struct: () => Promo } }, []],
  ["includes_tax", "bool", false],
  ["round_cash_to", "int", 1],
  ["round_cash", { of: ["down", "nearest", "up"] }, "nearest"]
], { "omit": true });
var Moment = /* @__PURE__ */ shape("Moment", [
  ["day", "str"],
  ["minute", "int", 0],
  ["branch", "str", ""]
], { "omit": true });
var Good = /* @__PURE__ */ shape("Good", [
  ["sku", "str"],
  ["name", "str"],
  ["unit", "str", ""],
  ["unit_factor_milli", "int", 1e3],
  ["category", "str", ""],
  ["tax", "str", ""],
  ["unit_price", "int"],
  ["modifiers", { list: { struct: () => Modifier } }, []],
  ["uses", { list: { tuple: ["str", "int"] } }, []],
  ["note", "str", ""],
  ["qty_milli", "int"],
  ["amount", "int"],
  ["off", "int", 0]
], { "omit": true });
var Extra = /* @__PURE__ */ shape("Extra", [
  ["kind", { of: ["bill_discount", "line_discount", "promo", "rounding", "service", "tax"] }],
  ["code", "str", ""],
  ["name", "str", ""],
  ["of", "int", 0],
  ["permille", "int", 0],
  ["base", "int", 0],
  ["dpp", "int", 0],
  ["included", "int", 0],
  ["amount", "int", 0]
], { "omit": true });
var Payment = /* @__PURE__ */ shape("Payment", [
  ["method", { of: ["card", "cash", "ewallet", "kasbon", "qris_static", "transfer"] }],
  ["amount", "int"],
  ["ref", "str", ""],
  ["claimed", "bool", false]
], { "omit": true });
var Bill = /* @__PURE__ */ shape("Bill", [
  ["goods", { list: { struct: () => Good } }],
  ["extras", { list: { struct: () => Extra } }, []],
  ["total", "int", 0],
  ["payments", { list: { struct: () => Payment } }, []],
  ["change", "int", 0]
], { "omit": true });
var Return = /* @__PURE__ */ shape("Return", [
  ["of", "int", 0],
  ["qty_milli", "int"]
], { "omit": true });
var Returned = /* @__PURE__ */ shape("Returned", [
  ["of", "int", 0],
  ["qty_milli", "int"],
  ["amount", "int", 0]
], { "omit": true });
var Refund = /* @__PURE__ */ shape("Refund", [
  ["goods", { list: { struct: () => Returned } }],
  ["extras", { list: { struct: () => Extra } }, []],
  ["total", "int", 0]
], { "omit": true });

// kit/refusal.ts
var Refused = class extends Error {
  code;
  facts;
  constructor(code, facts = {}) {
    super(`${code}(${JSON.stringify(facts)})`);
    this.name = "Refused";
    this.code = code;
    this.facts = facts;
  }
};
function assert(holds, otherwise) {
  if (!holds) throw new Error(`broken promise: ${otherwise}`);
}

// kit/values/money.ts
var MOST_RUPIAH = 999999999999;
var WHOLE_PERMILLE = 1e3;
var SAFE = 2 ** 51;
function mulDivFloor(a, b, d) {
  const product = a * b;
  if (Math.abs(product) < SAFE) return (product - modulo(product, d)) / d;
  const exact = BigInt(a) * BigInt(b);
  const by = BigInt(d);
  const quotient = exact / by;
  return Number(exact < 0n && quotient * by !== exact ? quotient - 1n : quotient);
}
function mulDivHalfUp(a, b, d) {
  const product = a * b;
  if (Math.abs(product) < SAFE && d < SAFE) return divHalfUp(product, d);
  const exact = BigInt(a) * BigInt(b);
  const by = BigInt(d);
  const half = (2n * (exact < 0n ? -exact : exact) + by) / (2n * by);
  return Number(exact < 0n ? -half : half);
}
function divHalfUp(numerator, denominator) {
  if (Math.abs(numerator) >= SAFE || denominator >= SAFE) return mulDivHalfUp(numerator, 1, denominator);
  const twice = 2 * Math.abs(numerator) + denominator;
  const by = 2 * denominator;
  const quotient = (twice - twice % by) / by;
  return numerator < 0 && quotient ? -quotient : quotient;
}
function permilleOf(amount, permille) {
  return mulDivHalfUp(amount, permille, WHOLE_PERMILLE);
}
function toMultiple(amount, multiple, mode) {
  if (multiple <= 1) return amount;
  const below = amount - modulo(amount, multiple);
  if (below === amount || mode === "down") return below;
  return mode === "up" || 2 * (amount - below) >= multiple ? below + multiple : below;
}
function spread(total, weights) {
  if (total === 0) return weights.map(() => 0);
  if (total < 0) return spread(-total, weights).map((share) => share ? -share : 0);
  const whole = sum(weights);
  assert(whole > 0 && weights.every((weight) => weight >= 0), `cannot spread ${total} over ${weights.join(", ")}`);
  const exact = total * Math.max(...weights) >= SAFE;
  const shares = [];
  const rests = [];
  for (const weight of weights) {
    if (exact) {
      const product = BigInt(total) * BigInt(weight);
      shares.push(Number(product / BigInt(whole)));
      rests.push(product % BigInt(whole));
    } else {
      const product = total * weight;
      const rest = product % whole;
      shares.push((product - rest) / whole);
      rests.push(rest);
    }
  }
  const left = total - sum(shares);
  const order = rests.map((_, place) => place).sort((a, b) => compare(rests[b], rests[a]) || a - b);
  for (const place of order.slice(0, left)) shares[place] += 1;
  return shares;
}
function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
function modulo(number, by) {
  const rest = number % by;
  return rest < 0 ? rest + by : rest + 0;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// kit/values/quantity.ts
var ONE_MILLI = 1e3;
var MOST_MILLI = 999999999;
function worth(unitPrice, qtyMilli) {
  return mulDivHalfUp(unitPrice, qtyMilli, ONE_MILLI);
}

// till/rules/charges.ts
function rateOn(rates, day) {
  let found = null;
  for (const rate of rates) {
    if (rate.from_day <= day && (found === null || rate.from_day > found.from_day)) found = rate;
  }
  return found;
}
function inForce(charges, day, orderType) {
  const found = [];
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
function taxCodes(charges) {
  const codes = /* @__PURE__ */ new Map();
  for (const [charge] of charges) {
    if (charge.kind !== "tax") continue;
    if (!charge.code || [...codes.values()].includes(charge.code)) {
      throw new Refused("till.two_taxes", { first: charge.code, second: charge.code });
    }
    for (const kind of charge.covers) {
      const first = codes.get(kind);
      if (first !== void 0) throw new Refused("till.two_taxes", { first, second: charge.code });
      codes.set(kind, charge.code);
    }
  }
  return codes;
}
function addCharges(charges, goods, includesTax, extras) {
  const amountOf = /* @__PURE__ */ new Map();
  const netOf2 = /* @__PURE__ */ new Map();
  for (const good of goods) {
    amountOf.set(good.tax, (amountOf.get(good.tax) ?? 0) + good.amount);
    netOf2.set(good.tax, (netOf2.get(good.tax) ?? 0) + good.amount - good.off);
  }
  const taxedServiceOf = /* @__PURE__ */ new Map();
  let added = 0;
  for (const [charge, rate] of charges) {
    let line;
    if (charge.kind === "tax") {
      const gross = (netOf2.get(charge.code) ?? 0) + (taxedServiceOf.get(charge.code) ?? 0);
      line = taxLine(charge.code, gross, rate, includesTax);
    } else {
      const bases = charge.before_discount ? amountOf : netOf2;
      const base = sum([...bases.values()]);
      const amount = permilleOf(base, rate.permille);
      line = fill(Extra, { kind: "service", code: charge.code, permille: rate.permille, base, amount });
      if (charge.taxable && amount) {
        const shares = spread(amount, [...bases.values()]);
        [...bases.keys()].forEach((code, place) => {
          taxedServiceOf.set(code, (taxedServiceOf.get(code) ?? 0) + shares[place]);
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
function taxLine(code, gross, rate, includesTax) {
  const { dpp_num: num, dpp_den: den, permille } = rate;
  const base = includesTax ? mulDivHalfUp(gross, 1e3 * den, 1e3 * den + permille * num) : gross;
  const dpp = num === den ? base : mulDivHalfUp(base, num, den);
  return fill(Extra, {
    kind: "tax",
    code,
    permille,
    base,
    dpp: num === den ? 0 : dpp,
    included: includesTax ? gross - base : 0,
    amount: includesTax ? 0 : permilleOf(dpp, permille)
  });
}

// kit/values/time.ts
var ZONES_MIN = { WIB: 7 * 60, WITA: 8 * 60, WIT: 9 * 60 };
var DAY_MIN = 24 * 60;
var MINUTE_MS = 6e4;
var DAY_MS = DAY_MIN * MINUTE_MS;
function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith("0000") && dayOf(numberOf(text)) === text;
}
function weekday(day) {
  return modulo(numberOf(day) + 3, 7) + 1;
}
function numberOf(day) {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
function dayOf(number) {
  return Number.isNaN(number) ? "" : new Date(number * DAY_MS).toISOString().slice(0, 10);
}

// kit/values/terms.ts
function promoFault(promo) {
  const { kind, parts } = promo;
  const countsUnits = kind === "buy_get" || kind === "bundle" && !parts.length;
  const faults = [
    ["id", !promo.id],
    ["permille", promo.permille < 0 || promo.permille > WHOLE_PERMILLE],
    ["permille", (kind === "percent" || kind === "buy_get") && !promo.permille],
    ["amount", promo.amount < 0 || kind === "amount" && !promo.amount],
    ["buy_units", promo.buy_units < 0 || countsUnits && !promo.buy_units],
    ["get_units", promo.get_units < 0 || kind === "buy_get" && !promo.get_units],
    ["parts", parts.some((part2) => part2.units < 1) || new Set(parts.map((part2) => part2.sku)).size < parts.length],
    ["most_times", promo.most_times < 0],
    ["min_amount", promo.min_amount < 0],
    ["from_day", promo.from_day !== "" && !isDay(promo.from_day)],
    ["to_day", promo.to_day !== "" && (!isDay(promo.to_day) || promo.to_day < promo.from_day)],
    ["weekdays", promo.weekdays.some((weekday2) => weekday2 < 1 || weekday2 > 7)],
    ["from_minute", promo.from_minute < 0 || promo.from_minute >= DAY_MIN],
    ["to_minute", promo.to_minute <= 0 || promo.to_minute > DAY_MIN]
  ];
  return faults.find(([, faulty]) => faulty)?.[0] ?? "";
}

// till/rules/promos.ts
var NOTHING = { cuts: /* @__PURE__ */ new Map(), took: /* @__PURE__ */ new Set() };
function takePromos(cart, nets, promos, moment) {
  const waiting = promos.filter((promo) => isInForce(promo, moment, cart.order_type) && !promoFault(promo)).sort((a, b) => b.priority - a.priority || byCodePoint(a.id, b.id));
  const before = [...nets];
  const free = new Set(nets.flatMap((net, number) => net > 0 ? [number] : []));
  const taken = [];
  while (waiting.length && free.size) {
    let best = NOTHING;
    let bestOf = waiting[0];
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
    for (const [number, cut] of best.cuts) nets[number] -= cut;
    waiting.splice(waiting.indexOf(bestOf), 1);
  }
  return taken;
}
function isInForce(promo, moment, orderType) {
  const { day, minute } = moment;
  if (promo.from_day && day < promo.from_day || promo.to_day && day > promo.to_day) return false;
  if (promo.branches.length && !promo.branches.includes(moment.branch)) return false;
  if (promo.order_types.length && !promo.order_types.includes(orderType)) return false;
  const { from_minute: start, to_minute: end } = promo;
  if (!(start <= end ? start <= minute && minute < end : minute >= start || minute < end)) return false;
  return !promo.weekdays.length || promo.weekdays.includes(weekday(day));
}
function take(promo, lines, nets, free) {
  const wanted = new Set(promo.parts.map((part2) => part2.sku));
  const isWanted = (line) => promo.kind === "bundle" && wanted.size ? wanted.has(line.sku) : isFor(promo, line);
  const suited = lines.flatMap((line, number) => isWanted(line) ? [number] : []);
  if (promo.min_amount && sum(suited.map((number) => nets[number])) < promo.min_amount) return NOTHING;
  const fitting = suited.filter((number) => free.has(number));
  if (!fitting.length) return NOTHING;
  if (promo.kind === "percent") {
    return cutEach(fitting, fitting.map((number) => permilleOf(nets[number], promo.permille)));
  }
  if (promo.kind === "amount") {
    const worths = fitting.map((number) => nets[number]);
    if (promo.once) return cutEach(fitting, spread(Math.min(promo.amount, sum(worths)), worths));
    return cutEach(fitting, fitting.map((number) => Math.min(nets[number], worth(promo.amount, lines[number].qty_milli))));
  }
  const pool = new Pool(lines, nets, fitting);
  return promo.kind === "buy_get" ? buyGet(promo, pool) : bundle(promo, pool);
}
function isFor(promo, line) {
  if (!promo.skus.length && !promo.categories.length) return true;
  return promo.skus.includes(line.sku) || promo.categories.includes(line.category);
}
function cutEach(fitting, cuts) {
  const found = /* @__PURE__ */ new Map();
  fitting.forEach((number, place) => {
    if (cuts[place]) found.set(number, cuts[place]);
  });
  return { cuts: found, took: new Set(fitting) };
}
var Pool = class {
  order;
  lines;
  nets;
  constructor(lines, nets, fitting) {
    this.lines = lines;
    this.nets = nets;
    const each = (number) => mulDivHalfUp(nets[number], ONE_MILLI, lines[number].qty_milli);
    this.order = fitting.filter((number) => lines[number].qty_milli >= ONE_MILLI).map((number) => ({ number, value: each(number) })).sort((a, b) => b.value - a.value).map(({ number }) => number);
  }
  units(number) {
    return Math.floor(this.lines[number].qty_milli / ONE_MILLI);
  }
  /** What so many units of a line are worth, its discounts taken off, half up. */
  value(number, units) {
    return mulDivHalfUp(this.nets[number], units * ONE_MILLI, this.lines[number].qty_milli);
  }
  /** The values of the dearest so many units (of one good), by line. */
  dearest(units, sku) {
    const values = /* @__PURE__ */ new Map();
    let left = units;
    for (const number of this.order) {
      if (left && (!sku || this.lines[number].sku === sku)) {
        const used = Math.min(left, this.units(number));
        values.set(number, this.value(number, used));
        left -= used;
      }
    }
    return values;
  }
  count(sku = "") {
    return sum(this.order.filter((number) => !sku || this.lines[number].sku === sku).map((number) => this.units(number)));
  }
};
function buyGet(promo, pool) {
  const size = promo.buy_units + promo.get_units;
  if (promo.buy_units < 1 || promo.get_units < 1) return NOTHING;
  const grouped = capped(Math.floor(pool.count() / size), promo.most_times) * size;
  const cuts = /* @__PURE__ */ new Map();
  const took = /* @__PURE__ */ new Set();
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
function given(units, buyUnits, size) {
  return Math.floor(units / size) * (size - buyUnits) + Math.max(0, units % size - buyUnits);
}
function bundle(promo, pool) {
  const parts = promo.parts.length ? promo.parts : [{ sku: "", units: promo.buy_units }];
  if (parts.some((part2) => part2.units < 1)) return NOTHING;
  const values = (times) => {
    const found = /* @__PURE__ */ new Map();
    for (const part2 of parts) {
      for (const [number, value] of pool.dearest(times * part2.units, part2.sku)) found.set(number, value);
    }
    return found;
  };
  const worthOf = (times) => sum([...values(times).values()]);
  let low = 0;
  let high = capped(Math.min(...parts.map((part2) => Math.floor(pool.count(part2.sku) / part2.units))), promo.most_times);
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
function capped(times, mostTimes) {
  return mostTimes ? Math.min(times, mostTimes) : times;
}
function byCodePoint(a, b) {
  const left = Array.from(a);
  const right = Array.from(b);
  for (let place = 0; place < Math.min(left.length, right.length); place += 1) {
    const gap = left[place].codePointAt(0) - right[place].codePointAt(0);
    if (gap) return gap;
  }
  return left.length - right.length;
}

// till/rules/bill.ts
var MOST_LINES = 1e3;
function price(cart, terms, moment) {
  const lines = cart.lines;
  if (!lines.length) throw new Refused("till.empty_cart");
  if (lines.length > MOST_LINES) throw new Refused("till.too_many_lines", { lines: lines.length, most: MOST_LINES });
  const amounts = lines.map((line, number) => lineAmount(number, line));
  const extras = [];
  const nets = discounted(cart, terms, moment, amounts, extras);
  const charges = inForce(terms.charges, moment.day, cart.order_type);
  const codes = taxCodes(charges);
  const goods = lines.map(
    (line, number) => fill(Good, {
      sku: line.sku,
      name: line.name,
      unit: line.unit,
      unit_factor_milli: line.unit_factor_milli,
      category: line.category,
      tax: codes.get(line.tax_kind) ?? "",
      unit_price: line.unit_price,
      modifiers: line.modifiers,
      uses: line.uses,
      note: line.note,
      qty_milli: line.qty_milli,
      amount: amounts[number],
      off: amounts[number] - nets[number]
    })
  );
  const total = sum(nets) + addCharges(charges, goods, terms.includes_tax, extras);
  if (total > MOST_RUPIAH) throw new Refused("till.too_large", { most: MOST_RUPIAH });
  return fill(Bill, { goods, extras, total });
}
function lineAmount(number, line) {
  const qtyMilli = line.qty_milli;
  if (qtyMilli <= 0 || qtyMilli > MOST_MILLI) throw new Refused("till.bad_quantity", { line: number, qty_milli: qtyMilli });
  const unitPrice = line.unit_price + sum(line.modifiers.map((modifier) => modifier.price));
  if (unitPrice < 0 || unitPrice > MOST_RUPIAH) throw new Refused("till.bad_price", { line: number, unit_price: unitPrice });
  const amount = line.fixed_amount >= 0 ? line.fixed_amount : worth(unitPrice, qtyMilli);
  if (amount > MOST_RUPIAH) throw new Refused("till.too_large", { line: number, most: MOST_RUPIAH });
  return amount;
}
function discounted(cart, terms, moment, amounts, extras) {
  let nets = [...amounts];
  cart.lines.forEach((line, number) => {
    if (!line.discount_permille && !line.discount_amount) return;
    const cut = cutOf(amounts[number], line.discount_permille, line.discount_amount, { line: number });
    if (!cut) return;
    nets[number] -= cut;
    extras.push(fill(Extra, { kind: "line_discount", of: number, permille: line.discount_permille, amount: -cut }));
  });
  for (const [promo, cuts] of takePromos(cart, nets, terms.promos, moment)) {
    extras.push(fill(Extra, { kind: "promo", code: promo.id, name: promo.name, amount: -sum([...cuts.values()]) }));
  }
  if (cart.discount_permille || cart.discount_amount) {
    const cut = cutOf(sum(nets), cart.discount_permille, cart.discount_amount, {});
    if (cut) extras.push(fill(Extra, { kind: "bill_discount", permille: cart.discount_permille, amount: -cut }));
    const shares = spread(cut, nets);
    nets = nets.map((net, number) => net - shares[number]);
  }
  return nets;
}
function cutOf(amount, permille, off, where) {
  if (permille && off) throw new Refused("till.two_discounts", { ...where });
  if (permille < 0 || off < 0 || permille > WHOLE_PERMILLE) {
    throw new Refused("till.bad_discount", { ...where, permille, amount: off });
  }
  if (off > amount) throw new Refused("till.discount_too_large", { ...where, amount: off, most: amount });
  return off || permilleOf(amount, permille);
}

// till/rules/payment.ts
var METHODS = /* @__PURE__ */ new Set(["cash", "qris_static", "card", "ewallet", "transfer", "kasbon"]);
var CLAIMED_METHODS = /* @__PURE__ */ new Set(["qris_static"]);
function settle(bill, payments, coins) {
  if (bill.payments.length) throw new Refused("till.already_paid");
  payments.forEach(check);
  const paidBy = (isCash) => sum(payments.filter((one) => one.method === "cash" === isCash).map((one) => one.amount));
  const cash = paidBy(true);
  const other = paidBy(false);
  const due = bill.total - other;
  if (due < 0) throw new Refused("till.overpaid", { too_much: -due });
  if (!cash) {
    if (due) throw new Refused("till.too_little_paid", { missing: due });
    return { ...bill, payments: payments.map(marked) };
  }
  if (!due) throw new Refused("till.cash_not_needed", { cash });
  const inCash = toMultiple(due, coins.round_cash_to, coins.round_cash);
  if (cash < inCash) throw new Refused("till.too_little_cash", { missing: inCash - cash });
  const rounding = inCash === due ? [] : [fill(Extra, { kind: "rounding", base: due, amount: inCash - due })];
  return {
    goods: bill.goods,
    extras: [...bill.extras, ...rounding],
    total: other + inCash,
    payments: payments.map(marked),
    change: cash - inCash
  };
}
function check(payment) {
  const { method, amount } = payment;
  if (!METHODS.has(method)) throw new Refused("till.unknown_method", { method });
  if (amount <= 0 || amount > MOST_RUPIAH) throw new Refused("till.bad_payment", { method, amount });
  if (method === "kasbon" && !payment.ref) throw new Refused("till.kasbon_without_debtor");
}
function marked(payment) {
  return { ...payment, claimed: CLAIMED_METHODS.has(payment.method) };
}

// till/rules/refund.ts
function refund(bill, wanted, earlier = [], multiple = 1) {
  const goods = bill.goods;
  const before = takenBack(bill, earlier);
  const after = [...before];
  for (const want of wanted) {
    const good = goods[want.of];
    if (!good) throw new Refused("till.no_such_line", { line: want.of });
    if (want.qty_milli <= 0) throw new Refused("till.bad_quantity", { line: want.of, qty_milli: want.qty_milli });
    const leftMilli = good.qty_milli - after[want.of];
    if (want.qty_milli > leftMilli) throw new Refused("till.refund_too_much", { line: want.of, left_milli: leftMilli });
    after[want.of] += want.qty_milli;
  }
  if (after.every((milli, of) => milli === before[of])) throw new Refused("till.nothing_to_refund");
  const returned = goods.flatMap((good, of) => {
    const [old, now] = [before[of], after[of]];
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
function takenBack(bill, earlier) {
  const back = bill.goods.map(() => 0);
  for (const done of earlier) for (const good of done.goods) back[good.of] += good.qty_milli;
  return back;
}
function shared(bill, extra, whole) {
  const bears = (good) => extra.kind !== "tax" || good.tax === extra.code;
  let weights = bill.goods.map((good) => bears(good) ? netOf(good) : 0);
  if (!weights.some((weight) => weight)) weights = bill.goods.map((good) => bears(good) ? good.amount : 0);
  return weights.some((weight) => weight) ? spread(whole, weights) : weights.map(() => 0);
}
function netOf(good) {
  return good.amount - good.off;
}
function part(whole, good, backMilli) {
  return mulDivFloor(whole, backMilli, good.qty_milli);
}
function extrasBack(bill, before, after) {
  const found = [];
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
        amount: extra.included ? 0 : money
      })
    );
  }
  return found;
}
function backAt(bill, extra, back) {
  const parted = (shares) => sum(bill.goods.map((good, of) => part(shares[of], good, back[of])));
  return {
    money: parted(shared(bill, extra, extra.amount || extra.included)),
    rated: parted(shared(bill, extra, extra.dpp || extra.base))
  };
}
function inProportion(whole, part2, of) {
  return -mulDivFloor(-whole, part2, of);
}
function payout(bill, back, multiple) {
  const goods = bill.goods;
  if (goods.every((good, of) => good.qty_milli === back[of])) return bill.total;
  const none = goods.map(() => 0);
  let parts = sum(goods.map((good, of) => part(netOf(good), good, back[of])));
  parts += sum(extrasBack(bill, none, back).map((extra) => extra.amount));
  const whole = bill.total - sum(bill.extras.filter((extra) => extra.kind === "rounding").map((extra) => extra.amount));
  const paid = whole ? mulDivFloor(parts, bill.total, whole) : 0;
  return paid - modulo(paid, multiple);
}

// till/rules/split.ts
function split(cart, wanted) {
  const take2 = cart.lines.map(() => 0);
  for (const want of wanted) {
    const line = cart.lines[want.of];
    if (!line) throw new Refused("till.no_such_line", { line: want.of });
    if (want.qty_milli <= 0) throw new Refused("till.bad_quantity", { line: want.of, qty_milli: want.qty_milli });
    const leftMilli = line.qty_milli - take2[want.of];
    if (want.qty_milli > leftMilli) throw new Refused("till.split_too_much", { line: want.of, left_milli: leftMilli });
    take2[want.of] += want.qty_milli;
  }
  if (!take2.some((milli) => milli)) throw new Refused("till.empty_cart");
  if (cart.lines.every((line, number) => take2[number] === line.qty_milli)) throw new Refused("till.split_leaves_nothing");
  const taken = [];
  const rest = [];
  cart.lines.forEach((line, number) => {
    const milli = take2[number];
    if (milli === line.qty_milli) taken.push(line);
    else if (milli === 0) rest.push(line);
    else {
      const [goes, stays] = partLine(number, line, milli);
      taken.push(goes);
      rest.push(stays);
    }
  });
  return partCart(cart, taken, rest);
}
function splitEqually(cart, n) {
  if (n < 2 || n > 100 || cart.lines.some((line) => line.qty_milli < n)) throw new Refused("till.bad_split", { parts: n });
  const parts = [];
  let rest = cart;
  for (let left = n; left > 1; left -= 1) {
    const share = (milli) => (milli - milli % left) / left + (milli % left ? 1 : 0);
    const [part2, more] = split(rest, rest.lines.map((line, of) => fill(Return, { of, qty_milli: share(line.qty_milli) })));
    parts.push(part2);
    rest = more;
  }
  return [...parts, rest];
}
function merge(carts) {
  const first = carts[0];
  if (!first) throw new Refused("till.empty_cart");
  if (carts.some((cart) => cart.order_type !== first.order_type)) throw new Refused("till.merge_order_types");
  const off = sum(carts.map((cart) => cart.discount_amount));
  if (carts.some((cart) => cart.discount_permille !== first.discount_permille) || off && first.discount_permille) {
    throw new Refused("till.merge_discounts");
  }
  const lines = [];
  for (const cart of carts) for (const line of cart.lines) join(lines, line);
  return { ...first, lines, discount_amount: off };
}
function partLine(number, line, milli) {
  const amount = lineAmount(number, line);
  const partAmount = mulDivFloor(amount, milli, line.qty_milli);
  const partOff = mulDivFloor(line.discount_amount, milli, line.qty_milli);
  const restMilli = line.qty_milli - milli;
  const each = line.unit_price + sum(line.modifiers.map((modifier) => modifier.price));
  const natural = worth(each, milli) === partAmount && worth(each, restMilli) === amount - partAmount;
  const fixed = (worthOf) => natural ? -1 : worthOf;
  return [
    { ...line, qty_milli: milli, fixed_amount: fixed(partAmount), discount_amount: partOff },
    { ...line, qty_milli: restMilli, fixed_amount: fixed(amount - partAmount), discount_amount: line.discount_amount - partOff }
  ];
}
function partCart(cart, taken, rest) {
  let offs = [0, 0];
  if (cart.discount_amount > 0) {
    const worths = [taken, rest].map((lines) => sum(lines.map((line, number) => lineAmount(number, line))));
    offs = worths.some((one) => one) ? spread(cart.discount_amount, worths) : [0, cart.discount_amount];
  }
  return [
    { ...cart, lines: taken, discount_amount: offs[0] },
    { ...cart, lines: rest, discount_amount: offs[1] }
  ];
}
function join(lines, line) {
  if (line.fixed_amount < 0 && !line.discount_amount) {
    const same = write(CartLine, line);
    for (const [number, other] of lines.entries()) {
      const both = { ...other, qty_milli: other.qty_milli + line.qty_milli };
      if (write(CartLine, { ...both, qty_milli: line.qty_milli }) !== same) continue;
      if (lineAmount(number, both) === lineAmount(number, other) + lineAmount(number, line)) {
        lines[number] = both;
        return;
      }
    }
  }
  lines.push(line);
}

// tests/vectors.ts
import assert2 from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join as join2 } from "node:path";
var ROOT = process.env["LANCAR_VECTORS"] ?? join2(process.cwd(), "vectors");
function vectors(name) {
  return JSON.parse(readFileSync(join2(ROOT, name), "utf8"));
}
function hold(told, key, make) {
  if (!told.refused) {
    assert2.equal(make(), JSON.stringify(told[key]));
    return;
  }
  try {
    make();
  } catch (why) {
    assert2.ok(why instanceof Refused, String(why));
    assert2.deepEqual({ code: why.code, facts: why.facts }, told.refused);
    return;
  }
  assert2.fail(`was not refused with ${told.refused.code}`);
}

// tests/cart.test.ts
function loose(values, more) {
  return values.map((value) => ({ ...more, ...value }));
}
function billOf(told) {
  const terms = fill(Terms, told.terms);
  const bill = price(fill(Cart, told.cart), terms, fill(Moment, told.moment));
  return told.payments ? settle(bill, loose(told.payments, { ref: "", claimed: false }), terms) : bill;
}
for (const told of vectors("cart.json").cases) {
  test(`cart: ${told.name}`, () => hold(told, "bill", () => write(Bill, billOf(told))));
}
for (const told of vectors("refund.json").cases) {
  test(`refund: ${told.name}`, () => {
    const bill = billOf(told);
    const done = [];
    for (const step of told.steps) {
      hold(step, "refund", () => {
        done.push(refund(bill, loose(step.wanted, { of: 0 }), done, step.multiple));
        return write(Refund, done.at(-1));
      });
    }
  });
}
for (const told of vectors("split.json").cases) {
  test(`split: ${told.name}`, () => {
    const make = () => {
      if (told.merge) return [merge(told.merge.map((cart2) => fill(Cart, cart2)))];
      const cart = fill(Cart, told.cart);
      if (told.parts !== void 0) return splitEqually(cart, told.parts);
      return split(cart, loose(told.wanted, { of: 0 }));
    };
    const carts = told.carts?.map((cart) => JSON.parse(write(Cart, fill(Cart, cart))));
    hold({ ...told, carts }, "carts", () => `[${make().map((cart) => write(Cart, cart)).join(",")}]`);
  });
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdHMvY2FydC50ZXN0LnRzIiwgIi4uLy4uLy4uL2tpdC9zaGFwZS50cyIsICIuLi8uLi8uLi9raXQvc2hhcGVzL3ZhbHVlcy50cyIsICIuLi8uLi8uLi9raXQvcmVmdXNhbC50cyIsICIuLi8uLi8uLi9raXQvdmFsdWVzL21vbmV5LnRzIiwgIi4uLy4uLy4uL2tpdC92YWx1ZXMvcXVhbnRpdHkudHMiLCAiLi4vLi4vLi4vdGlsbC9ydWxlcy9jaGFyZ2VzLnRzIiwgIi4uLy4uLy4uL2tpdC92YWx1ZXMvdGltZS50cyIsICIuLi8uLi8uLi9raXQvdmFsdWVzL3Rlcm1zLnRzIiwgIi4uLy4uLy4uL3RpbGwvcnVsZXMvcHJvbW9zLnRzIiwgIi4uLy4uLy4uL3RpbGwvcnVsZXMvYmlsbC50cyIsICIuLi8uLi8uLi90aWxsL3J1bGVzL3BheW1lbnQudHMiLCAiLi4vLi4vLi4vdGlsbC9ydWxlcy9yZWZ1bmQudHMiLCAiLi4vLi4vLi4vdGlsbC9ydWxlcy9zcGxpdC50cyIsICIuLi8uLi8uLi90ZXN0cy92ZWN0b3JzLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgZmlsbCwgd3JpdGUgfSBmcm9tIFwiLi4va2l0L3NoYXBlLnRzXCI7XG5pbXBvcnQgeyBCaWxsLCBDYXJ0LCBNb21lbnQsIFJlZnVuZCwgUmV0dXJuLCBUZXJtcyB9IGZyb20gXCIuLi9raXQvc2hhcGVzL3ZhbHVlcy50c1wiO1xuaW1wb3J0IHsgcHJpY2UgfSBmcm9tIFwiLi4vdGlsbC9ydWxlcy9iaWxsLnRzXCI7XG5pbXBvcnQgeyBzZXR0bGUgfSBmcm9tIFwiLi4vdGlsbC9ydWxlcy9wYXltZW50LnRzXCI7XG5pbXBvcnQgeyByZWZ1bmQgfSBmcm9tIFwiLi4vdGlsbC9ydWxlcy9yZWZ1bmQudHNcIjtcbmltcG9ydCB7IG1lcmdlLCBzcGxpdCwgc3BsaXRFcXVhbGx5IH0gZnJvbSBcIi4uL3RpbGwvcnVsZXMvc3BsaXQudHNcIjtcbmltcG9ydCB7IHR5cGUgSnNvbiwgaG9sZCwgdmVjdG9ycyB9IGZyb20gXCIuL3ZlY3RvcnMudHNcIjtcblxuLyoqIFBheW1lbnRzIGFuZCByZXR1cm5zIGFyZSB0YWtlbiBhcyB0aGV5IGNvbWU6IHRoZSBydWxlIGl0c2VsZiBtdXN0IHJlZnVzZSB3aGF0IGl0IGRvZXMgbm90IGtub3cuICovXG5mdW5jdGlvbiBsb29zZSh2YWx1ZXM6IEpzb25bXSwgbW9yZTogb2JqZWN0KTogSnNvbltdIHtcbiAgcmV0dXJuIHZhbHVlcy5tYXAoKHZhbHVlKSA9PiAoeyAuLi5tb3JlLCAuLi52YWx1ZSB9KSk7XG59XG5cbmZ1bmN0aW9uIGJpbGxPZih0b2xkOiBKc29uKTogQmlsbCB7XG4gIGNvbnN0IHRlcm1zID0gZmlsbChUZXJtcywgdG9sZC50ZXJtcyk7XG4gIGNvbnN0IGJpbGwgPSBwcmljZShmaWxsKENhcnQsIHRvbGQuY2FydCksIHRlcm1zLCBmaWxsKE1vbWVudCwgdG9sZC5tb21lbnQpKTtcbiAgcmV0dXJuIHRvbGQucGF5bWVudHMgPyBzZXR0bGUoYmlsbCwgbG9vc2UodG9sZC5wYXltZW50cywgeyByZWY6IFwiXCIsIGNsYWltZWQ6IGZhbHNlIH0pLCB0ZXJtcykgOiBiaWxsO1xufVxuXG5mb3IgKGNvbnN0IHRvbGQgb2YgdmVjdG9ycyhcImNhcnQuanNvblwiKS5jYXNlcykge1xuICB0ZXN0KGBjYXJ0OiAke3RvbGQubmFtZX1gLCAoKSA9PiBob2xkKHRvbGQsIFwiYmlsbFwiLCAoKSA9PiB3cml0ZShCaWxsLCBiaWxsT2YodG9sZCkpKSk7XG59XG5cbmZvciAoY29uc3QgdG9sZCBvZiB2ZWN0b3JzKFwicmVmdW5kLmpzb25cIikuY2FzZXMpIHtcbiAgdGVzdChgcmVmdW5kOiAke3RvbGQubmFtZX1gLCAoKSA9PiB7XG4gICAgY29uc3QgYmlsbCA9IGJpbGxPZih0b2xkKTtcbiAgICBjb25zdCBkb25lOiBSZWZ1bmRbXSA9IFtdO1xuICAgIGZvciAoY29uc3Qgc3RlcCBvZiB0b2xkLnN0ZXBzKSB7XG4gICAgICBob2xkKHN0ZXAsIFwicmVmdW5kXCIsICgpID0+IHtcbiAgICAgICAgZG9uZS5wdXNoKHJlZnVuZChiaWxsLCBsb29zZShzdGVwLndhbnRlZCwgeyBvZjogMCB9KSwgZG9uZSwgc3RlcC5tdWx0aXBsZSkpO1xuICAgICAgICByZXR1cm4gd3JpdGUoUmVmdW5kLCBkb25lLmF0KC0xKSEpO1xuICAgICAgfSk7XG4gICAgfVxuICB9KTtcbn1cblxuZm9yIChjb25zdCB0b2xkIG9mIHZlY3RvcnMoXCJzcGxpdC5qc29uXCIpLmNhc2VzKSB7XG4gIHRlc3QoYHNwbGl0OiAke3RvbGQubmFtZX1gLCAoKSA9PiB7XG4gICAgY29uc3QgbWFrZSA9ICgpOiBDYXJ0W10gPT4ge1xuICAgICAgaWYgKHRvbGQubWVyZ2UpIHJldHVybiBbbWVyZ2UodG9sZC5tZXJnZS5tYXAoKGNhcnQ6IEpzb24pID0+IGZpbGwoQ2FydCwgY2FydCkpKV07XG4gICAgICBjb25zdCBjYXJ0ID0gZmlsbChDYXJ0LCB0b2xkLmNhcnQpO1xuICAgICAgaWYgKHRvbGQucGFydHMgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHNwbGl0RXF1YWxseShjYXJ0LCB0b2xkLnBhcnRzKTtcbiAgICAgIHJldHVybiBzcGxpdChjYXJ0LCBsb29zZSh0b2xkLndhbnRlZCwgeyBvZjogMCB9KSBhcyBSZXR1cm5bXSk7XG4gICAgfTtcbiAgICAvLyBQeXRob24gbGVhdmVzIGEgZGVmYXVsdCBvdXQgb25seSB3aGVuIGl0IGlzIHRoZSB2ZXJ5IHNhbWUgb2JqZWN0OiB3aGljaCBvZiB0d28gZXF1YWwgY2FydHMgc2F5cyAxMDAwIGlzIGNoYW5jZVxuICAgIGNvbnN0IGNhcnRzID0gdG9sZC5jYXJ0cz8ubWFwKChjYXJ0OiBKc29uKSA9PiBKU09OLnBhcnNlKHdyaXRlKENhcnQsIGZpbGwoQ2FydCwgY2FydCkpKSk7XG4gICAgaG9sZCh7IC4uLnRvbGQsIGNhcnRzIH0sIFwiY2FydHNcIiwgKCkgPT4gYFske21ha2UoKS5tYXAoKGNhcnQpID0+IHdyaXRlKENhcnQsIGNhcnQpKS5qb2luKFwiLFwiKX1dYCk7XG4gIH0pO1xufVxuIiwgIi8qKlxuICogUmVhZHMgYW5kIHdyaXRlcyBzdHJ1Y3RzIGFzIG1zZ3NwZWMgZG9lcywgZnJvbSB0aGUgc2hhcGVzIHRoYXQgYHdlYi90b29scy9zaGFwZXMucHlgIHRha2VzIGZyb20gdGhlIFB5dGhvbiBzdHJ1Y3RzLlxuICpcbiAqIFdyaXR0ZW4gSlNPTiBpcyBjYW5vbmljYWw6IGZpZWxkcyBpbiB0aGUgc3RydWN0J3Mgb3JkZXIsIHdoYXQgc2F5cyBub3RoaW5nIGxlZnQgb3V0LCBubyBibGFua3MsIHdob2xlIG51bWJlcnMgb25seS4gVGhlXG4gKiBzYW1lIHN0cnVjdCBiZWNvbWVzIHRoZSBzYW1lIGJ5dGVzIGluIFB5dGhvbiwgc28gYSBjaGFpbiBvZiBoYXNoZXMgaG9sZHMgb3ZlciBib3RoLlxuICovXG5cbmV4cG9ydCB0eXBlIENvZGVjID1cbiAgfCBcInN0clwiXG4gIHwgXCJpbnRcIlxuICB8IFwiYm9vbFwiXG4gIHwgXCJudWxsXCJcbiAgfCBcInJhd1wiXG4gIHwgeyByZWFkb25seSBvZjogcmVhZG9ubHkgKHN0cmluZyB8IG51bWJlciB8IGJvb2xlYW4gfCBudWxsKVtdIH1cbiAgfCB7IHJlYWRvbmx5IGxpc3Q6IENvZGVjIH1cbiAgfCB7IHJlYWRvbmx5IHR1cGxlOiByZWFkb25seSBDb2RlY1tdIH1cbiAgfCB7IHJlYWRvbmx5IG1hcDogQ29kZWMgfVxuICB8IHsgcmVhZG9ubHkgYW55OiByZWFkb25seSBDb2RlY1tdIH1cbiAgfCB7IHJlYWRvbmx5IHN0cnVjdDogKCkgPT4gU2hhcGU8dW5rbm93biwgdW5rbm93bj4gfTtcblxuLyoqIEEgZmllbGQ6IGl0cyBuYW1lLCBob3cgaXQgaXMgcmVhZCwgYW5kLCBpZiBpdCBtYXkgYmUgbGVmdCBvdXQsIHdoYXQgaXQgdGhlbiBpcyAoYXMgaXQgd291bGQgYmUgd3JpdHRlbikuICovXG5leHBvcnQgdHlwZSBGaWVsZCA9IHJlYWRvbmx5IFtuYW1lOiBzdHJpbmcsIGNvZGVjOiBDb2RlYywgb3RoZXJ3aXNlPzogdW5rbm93bl07XG5cbmludGVyZmFjZSBIb3cge1xuICByZWFkb25seSBvbWl0PzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgYXJyYXk/OiBib29sZWFuO1xuICByZWFkb25seSB0YWc/OiByZWFkb25seSBbZmllbGQ6IHN0cmluZywgdmFsdWU6IHN0cmluZ107XG59XG5cbi8qKiBgVGAgaXMgdGhlIHdob2xlIHN0cnVjdCwgYEdgIHdoYXQgbWF5IGJlIGdpdmVuIGZvciBpdDogZmllbGRzIHdpdGggZGVmYXVsdHMgbGVmdCBvdXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFNoYXBlPFQsIEc+IHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBmaWVsZHM6IHJlYWRvbmx5IEZpZWxkW107XG4gIHJlYWRvbmx5IGhvdzogSG93O1xuICByZWFkb25seSB3aG9sZT86IFQ7XG4gIHJlYWRvbmx5IGdpdmVuPzogRztcbn1cblxuLyoqIEEgc3RydWN0IHRoYXQgY2FuIHN0YW5kIGluIHRoZSBqb3VybmFsLiBgc3ViamVjdGAgYW5kIGBzY29wZWAgYXJlIHBhdHRlcm5zIG92ZXIgaXRzIGZpZWxkczogYHNhbGUve3NhbGV9YC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRmFjdFNoYXBlPFQsIEc+IGV4dGVuZHMgU2hhcGU8VCwgRz4ge1xuICByZWFkb25seSBraW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHY6IG51bWJlcjtcbiAgcmVhZG9ubHkgbmVlZHM6IHN0cmluZztcbiAgcmVhZG9ubHkgc3ViamVjdDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgc2NvcGU6IHN0cmluZyB8IG51bGw7XG59XG5cbnR5cGUgU2FpZCA9IFBpY2s8RmFjdFNoYXBlPHVua25vd24sIHVua25vd24+LCBcImtpbmRcIiB8IFwidlwiIHwgXCJuZWVkc1wiIHwgXCJzdWJqZWN0XCIgfCBcInNjb3BlXCI+O1xuXG5leHBvcnQgZnVuY3Rpb24gc2hhcGU8VCwgRz4obmFtZTogc3RyaW5nLCBmaWVsZHM6IHJlYWRvbmx5IEZpZWxkW10sIGhvdzogSG93KTogU2hhcGU8VCwgRz4ge1xuICByZXR1cm4geyBuYW1lLCBmaWVsZHMsIGhvdyB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZmFjdFNoYXBlPFQsIEc+KG5hbWU6IHN0cmluZywgZmllbGRzOiByZWFkb25seSBGaWVsZFtdLCBob3c6IEhvdywgc2FpZDogU2FpZCk6IEZhY3RTaGFwZTxULCBHPiB7XG4gIHJldHVybiB7IG5hbWUsIGZpZWxkcywgaG93LCAuLi5zYWlkIH07XG59XG5cbi8qKiBXaGF0IHdhcyByZWFkIGlzIG5vdCB3aGF0IGl0cyBzaGFwZSBwcm9taXNlczsgYHBhdGhgIHNheXMgd2hlcmUuICovXG5leHBvcnQgY2xhc3MgTWFsZm9ybWVkIGV4dGVuZHMgRXJyb3Ige1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG5cbiAgY29uc3RydWN0b3IocGF0aDogc3RyaW5nLCB3aHk6IHN0cmluZykge1xuICAgIHN1cGVyKGAke3BhdGggfHwgXCJpdFwifSAke3doeX1gKTtcbiAgICB0aGlzLm5hbWUgPSBcIk1hbGZvcm1lZFwiO1xuICAgIHRoaXMucGF0aCA9IHBhdGg7XG4gIH1cbn1cblxuLyoqIFRoZSB3aG9sZSBzdHJ1Y3QgZnJvbSB3aGF0IHdhcyBnaXZlbjogZGVmYXVsdHMgZmlsbGVkIGluLCBldmVyeXRoaW5nIGNoZWNrZWQuIFRocm93cyBNYWxmb3JtZWQuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsbDxULCBHPihvZjogU2hhcGU8VCwgRz4sIGdpdmVuOiBHKTogVCB7XG4gIHJldHVybiByZWFkU3RydWN0KG9mLCBnaXZlbiwgXCJcIikgYXMgVDtcbn1cblxuLyoqIFRoZSBzdHJ1Y3QgdGhhdCBjYW1lIGFzIEpTT04uIFVua25vd24gZmllbGRzIGFyZSBwYXNzZWQgb3ZlciwgYXMgbXNnc3BlYyBkb2VzLiBUaHJvd3MgTWFsZm9ybWVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWQ8VCwgRz4ob2Y6IFNoYXBlPFQsIEc+LCBqc29uOiB1bmtub3duKTogVCB7XG4gIHJldHVybiByZWFkU3RydWN0KG9mLCBqc29uLCBcIlwiKSBhcyBUO1xufVxuXG4vKiogVGhlIHN0cnVjdCBhcyBjYW5vbmljYWwgSlNPTi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZTxULCBHPihvZjogU2hhcGU8VCwgRz4sIHZhbHVlOiBUKTogc3RyaW5nIHtcbiAgcmV0dXJuIHdyaXRlU3RydWN0KG9mLCB2YWx1ZSBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPik7XG59XG5cbi8qKiBXaGF0IGEgZmFjdCBpcyBhYm91dCwgbGlrZSBgc2FsZS9rM205LjQxMmAuICovXG5leHBvcnQgZnVuY3Rpb24gc3ViamVjdE9mPFQsIEc+KG9mOiBGYWN0U2hhcGU8VCwgRz4sIHZhbHVlOiBUKTogc3RyaW5nIHtcbiAgaWYgKG9mLnN1YmplY3QgPT09IG51bGwpIHRocm93IG5ldyBFcnJvcihgJHtvZi5raW5kfSBpcyBub3Qgd3JpdHRlbiBieSB0aWxsc2ApO1xuICByZXR1cm4gcGF0dGVybmVkKG9mLnN1YmplY3QsIHZhbHVlKTtcbn1cblxuLyoqIFdobyBnZXRzIGEgZmFjdDogdGhlIGJyYW5jaCB3aGVyZSBpdCBoYXBwZW5lZCwgb3IgdGhlIHdob2xlIHNob3AuICovXG5leHBvcnQgZnVuY3Rpb24gc2NvcGVPZjxULCBHPihvZjogRmFjdFNoYXBlPFQsIEc+LCB2YWx1ZTogVCk6IHN0cmluZyB7XG4gIGlmIChvZi5zY29wZSA9PT0gbnVsbCkgdGhyb3cgbmV3IEVycm9yKGAke29mLmtpbmR9IGlzIG5vdCB3cml0dGVuIGJ5IHRpbGxzYCk7XG4gIHJldHVybiBwYXR0ZXJuZWQob2Yuc2NvcGUsIHZhbHVlKSB8fCBcInNob3BcIjtcbn1cblxuLyoqIEEgdGV4dCBhcyBtc2dzcGVjIHdyaXRlcyBpdC4gV2hhdCBubyBub2RlIGNvdWxkIGtlZXAgKE5VTCwgbG9uZSBoYWx2ZXMgb2Ygc3Vycm9nYXRlIHBhaXJzKSBiZWNvbWVzIFUrRkZGRC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBxdW90ZWQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KC9bXFwwXFx1ZDgwMC1cXHVkZmZmXS8udGVzdCh0ZXh0KSA/IHdlbGxGb3JtZWQodGV4dCkgOiB0ZXh0KTtcbn1cblxuZnVuY3Rpb24gd2VsbEZvcm1lZCh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dC5yZXBsYWNlKC9cXDB8W1xcdWQ4MDAtXFx1ZGJmZl0oPyFbXFx1ZGMwMC1cXHVkZmZmXSl8KD88IVtcXHVkODAwLVxcdWRiZmZdKVtcXHVkYzAwLVxcdWRmZmZdL2csIFwiXFx1ZmZmZFwiKTtcbn1cblxuZnVuY3Rpb24gcGF0dGVybmVkKHBhdHRlcm46IHN0cmluZywgdmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICBjb25zdCBmaWVsZHMgPSB2YWx1ZSBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgcmV0dXJuIHBhdHRlcm4ucmVwbGFjZSgvXFx7KFxcdyspXFx9L2csIChfLCBuYW1lOiBzdHJpbmcpID0+IFN0cmluZyhmaWVsZHNbbmFtZV0gPz8gXCJcIikpO1xufVxuXG5mdW5jdGlvbiByZWFkU3RydWN0KG9mOiBTaGFwZTx1bmtub3duLCB1bmtub3duPiwganNvbjogdW5rbm93biwgcGF0aDogc3RyaW5nKTogdW5rbm93biB7XG4gIGlmIChvZi5ob3cuYXJyYXkpIHtcbiAgICBpZiAoIUFycmF5LmlzQXJyYXkoanNvbikpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgXCJpcyBub3QgYSBsaXN0XCIpO1xuICAgIGNvbnN0IG1hZGU6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0ge307XG4gICAgb2YuZmllbGRzLmZvckVhY2goKGZpZWxkLCBwbGFjZSkgPT4ge1xuICAgICAgbWFkZVtmaWVsZFswXV0gPSBwbGFjZSA8IGpzb24ubGVuZ3RoID8gcmVhZEFzKGZpZWxkWzFdLCBqc29uW3BsYWNlXSwgYCR7cGF0aH1bJHtwbGFjZX1dYCkgOiBhYnNlbnQoZmllbGQsIHBhdGgpO1xuICAgIH0pO1xuICAgIHJldHVybiBtYWRlO1xuICB9XG4gIGlmICh0eXBlb2YganNvbiAhPT0gXCJvYmplY3RcIiB8fCBqc29uID09PSBudWxsIHx8IEFycmF5LmlzQXJyYXkoanNvbikpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgYGlzIG5vICR7b2YubmFtZX1gKTtcbiAgY29uc3QgY29tZSA9IGpzb24gYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIGNvbnN0IG1hZGU6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0ge307XG4gIGlmIChvZi5ob3cudGFnKSB7XG4gICAgY29uc3QgW25hbWUsIHZhbHVlXSA9IG9mLmhvdy50YWc7XG4gICAgaWYgKGNvbWVbbmFtZV0gIT09IHZhbHVlKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BhdGh9LiR7bmFtZX1gLCBgaXMgbm90ICR7dmFsdWV9YCk7XG4gICAgbWFkZVtuYW1lXSA9IHZhbHVlO1xuICB9XG4gIGZvciAoY29uc3QgZmllbGQgb2Ygb2YuZmllbGRzKSB7XG4gICAgY29uc3QgdmFsdWUgPSBjb21lW2ZpZWxkWzBdXTtcbiAgICBtYWRlW2ZpZWxkWzBdXSA9IHZhbHVlID09PSB1bmRlZmluZWQgPyBhYnNlbnQoZmllbGQsIHBhdGgpIDogcmVhZEFzKGZpZWxkWzFdLCB2YWx1ZSwgYCR7cGF0aH0uJHtmaWVsZFswXX1gKTtcbiAgfVxuICByZXR1cm4gbWFkZTtcbn1cblxuZnVuY3Rpb24gYWJzZW50KGZpZWxkOiBGaWVsZCwgcGF0aDogc3RyaW5nKTogdW5rbm93biB7XG4gIGlmIChmaWVsZC5sZW5ndGggPCAzKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BhdGh9LiR7ZmllbGRbMF19YCwgXCJpcyBtaXNzaW5nXCIpO1xuICByZXR1cm4gcmVhZEFzKGZpZWxkWzFdLCBmaWVsZFsyXSwgYCR7cGF0aH0uJHtmaWVsZFswXX1gKTtcbn1cblxuZnVuY3Rpb24gcmVhZEFzKGNvZGVjOiBDb2RlYywgdmFsdWU6IHVua25vd24sIHBhdGg6IHN0cmluZyk6IHVua25vd24ge1xuICBzd2l0Y2ggKGNvZGVjKSB7XG4gICAgY2FzZSBcInN0clwiOlxuICAgICAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJzdHJpbmdcIikgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBcImlzIG5vIHRleHRcIik7XG4gICAgICByZXR1cm4gdmFsdWU7XG4gICAgY2FzZSBcImludFwiOlxuICAgICAgaWYgKCFOdW1iZXIuaXNTYWZlSW50ZWdlcih2YWx1ZSkpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgXCJpcyBubyB3aG9sZSBudW1iZXJcIik7XG4gICAgICByZXR1cm4gdmFsdWU7XG4gICAgY2FzZSBcImJvb2xcIjpcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgIT09IFwiYm9vbGVhblwiKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIFwiaXMgbmVpdGhlciB0cnVlIG5vciBmYWxzZVwiKTtcbiAgICAgIHJldHVybiB2YWx1ZTtcbiAgICBjYXNlIFwibnVsbFwiOlxuICAgICAgaWYgKHZhbHVlICE9PSBudWxsKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIFwiaXMgbm90IG51bGxcIik7XG4gICAgICByZXR1cm4gdmFsdWU7XG4gICAgY2FzZSBcInJhd1wiOlxuICAgICAgcmV0dXJuIHZhbHVlO1xuICB9XG4gIGlmIChcIm9mXCIgaW4gY29kZWMpIHtcbiAgICBpZiAoIWNvZGVjLm9mLmluY2x1ZGVzKHZhbHVlIGFzIHN0cmluZykpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgYGlzIG5vbmUgb2YgJHtjb2RlYy5vZi5qb2luKFwiLCBcIil9YCk7XG4gICAgcmV0dXJuIHZhbHVlO1xuICB9XG4gIGlmIChcInN0cnVjdFwiIGluIGNvZGVjKSByZXR1cm4gcmVhZFN0cnVjdChjb2RlYy5zdHJ1Y3QoKSwgdmFsdWUsIHBhdGgpO1xuICBpZiAoXCJhbnlcIiBpbiBjb2RlYykgcmV0dXJuIHJlYWRPbmVPZihjb2RlYy5hbnksIHZhbHVlLCBwYXRoKTtcbiAgaWYgKFwibWFwXCIgaW4gY29kZWMpIHtcbiAgICBpZiAodHlwZW9mIHZhbHVlICE9PSBcIm9iamVjdFwiIHx8IHZhbHVlID09PSBudWxsIHx8IEFycmF5LmlzQXJyYXkodmFsdWUpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIFwiaXMgbm8gdGFibGVcIik7XG4gICAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhPYmplY3QuZW50cmllcyh2YWx1ZSkubWFwKChba2V5LCBvbmVdKSA9PiBba2V5LCByZWFkQXMoY29kZWMubWFwLCBvbmUsIGAke3BhdGh9LiR7a2V5fWApXSkpO1xuICB9XG4gIGlmICghQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgXCJpcyBubyBsaXN0XCIpO1xuICBpZiAoXCJsaXN0XCIgaW4gY29kZWMpIHJldHVybiB2YWx1ZS5tYXAoKG9uZSwgcGxhY2UpID0+IHJlYWRBcyhjb2RlYy5saXN0LCBvbmUsIGAke3BhdGh9WyR7cGxhY2V9XWApKTtcbiAgaWYgKHZhbHVlLmxlbmd0aCAhPT0gY29kZWMudHVwbGUubGVuZ3RoKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIGBoYXMgbm90ICR7Y29kZWMudHVwbGUubGVuZ3RofSBwYXJ0c2ApO1xuICByZXR1cm4gY29kZWMudHVwbGUubWFwKChvbmUsIHBsYWNlKSA9PiByZWFkQXMob25lLCB2YWx1ZVtwbGFjZV0sIGAke3BhdGh9WyR7cGxhY2V9XWApKTtcbn1cblxuZnVuY3Rpb24gcmVhZE9uZU9mKGNvZGVjczogcmVhZG9ubHkgQ29kZWNbXSwgdmFsdWU6IHVua25vd24sIHBhdGg6IHN0cmluZyk6IHVua25vd24ge1xuICBsZXQgZmlyc3Q6IHVua25vd247XG4gIGZvciAoY29uc3QgY29kZWMgb2YgY29kZWNzKSB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiByZWFkQXMoY29kZWMsIHZhbHVlLCBwYXRoKTtcbiAgICB9IGNhdGNoICh3aHkpIHtcbiAgICAgIC8vIHRoZSB0YWcsIHdoZXJlIHRoZXJlIGlzIG9uZSwgc2F5cyB3aGljaCBvZiB0aGVtIHdhcyBtZWFudDogaXRzIGNvbXBsYWludCBpcyB0aGUgdXNlZnVsIG9uZVxuICAgICAgaWYgKCEod2h5IGluc3RhbmNlb2YgTWFsZm9ybWVkKSkgdGhyb3cgd2h5O1xuICAgICAgaWYgKGZpcnN0ID09PSB1bmRlZmluZWQgfHwgaXNUYWcoZmlyc3QpKSBmaXJzdCA9IHdoeTtcbiAgICB9XG4gIH1cbiAgdGhyb3cgZmlyc3Q7XG59XG5cbmZ1bmN0aW9uIGlzVGFnKHdoeTogdW5rbm93bik6IGJvb2xlYW4ge1xuICByZXR1cm4gd2h5IGluc3RhbmNlb2YgTWFsZm9ybWVkICYmIHdoeS5wYXRoLmVuZHNXaXRoKFwiLmlzXCIpO1xufVxuXG5mdW5jdGlvbiB3cml0ZVN0cnVjdChvZjogU2hhcGU8dW5rbm93biwgdW5rbm93bj4sIHZhbHVlOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPik6IHN0cmluZyB7XG4gIGNvbnN0IHBhcnRzOiBzdHJpbmdbXSA9IFtdO1xuICBpZiAob2YuaG93LmFycmF5KSByZXR1cm4gYFske29mLmZpZWxkcy5tYXAoKFtuYW1lLCBjb2RlY10pID0+IHdyaXRlQXMoY29kZWMsIHZhbHVlW25hbWVdKSkuam9pbihcIixcIil9XWA7XG4gIGlmIChvZi5ob3cudGFnKSBwYXJ0cy5wdXNoKGAke3F1b3RlZChvZi5ob3cudGFnWzBdKX06JHtxdW90ZWQob2YuaG93LnRhZ1sxXSl9YCk7XG4gIGZvciAoY29uc3QgZmllbGQgb2Ygb2YuZmllbGRzKSB7XG4gICAgY29uc3Qgb25lID0gdmFsdWVbZmllbGRbMF1dO1xuICAgIGlmIChvbmUgPT09IHVuZGVmaW5lZCB8fCAob2YuaG93Lm9taXQgJiYgZmllbGQubGVuZ3RoID4gMiAmJiBzYXlzTm90aGluZyhvbmUsIGZpZWxkWzJdKSkpIGNvbnRpbnVlO1xuICAgIHBhcnRzLnB1c2goYFwiJHtmaWVsZFswXX1cIjoke3dyaXRlQXMoZmllbGRbMV0sIG9uZSl9YCk7XG4gIH1cbiAgcmV0dXJuIGB7JHtwYXJ0cy5qb2luKFwiLFwiKX19YDtcbn1cblxuLyoqIFdoYXQgbXNnc3BlYyBsZWF2ZXMgb3V0OiBhIHBsYWluIHZhbHVlIHRoYXQgaXMgdGhlIGRlZmF1bHQsIGFuIGVtcHR5IGxpc3Qgd2hvc2UgZGVmYXVsdCBpcyBhbiBlbXB0eSBsaXN0LiAqL1xuZnVuY3Rpb24gc2F5c05vdGhpbmcodmFsdWU6IHVua25vd24sIG90aGVyd2lzZTogdW5rbm93bik6IGJvb2xlYW4ge1xuICBpZiAoQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHJldHVybiB2YWx1ZS5sZW5ndGggPT09IDAgJiYgQXJyYXkuaXNBcnJheShvdGhlcndpc2UpICYmIG90aGVyd2lzZS5sZW5ndGggPT09IDA7XG4gIHJldHVybiB2YWx1ZSA9PT0gb3RoZXJ3aXNlO1xufVxuXG5mdW5jdGlvbiB3cml0ZUFzKGNvZGVjOiBDb2RlYywgdmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICBpZiAodHlwZW9mIGNvZGVjID09PSBcIm9iamVjdFwiKSB7XG4gICAgaWYgKFwic3RydWN0XCIgaW4gY29kZWMpIHJldHVybiB3cml0ZVN0cnVjdChjb2RlYy5zdHJ1Y3QoKSwgdmFsdWUgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj4pO1xuICAgIGlmIChcImxpc3RcIiBpbiBjb2RlYykgcmV0dXJuIGBbJHsodmFsdWUgYXMgdW5rbm93bltdKS5tYXAoKG9uZSkgPT4gd3JpdGVBcyhjb2RlYy5saXN0LCBvbmUpKS5qb2luKFwiLFwiKX1dYDtcbiAgICBpZiAoXCJ0dXBsZVwiIGluIGNvZGVjKSByZXR1cm4gYFske2NvZGVjLnR1cGxlLm1hcCgob25lLCBwbGFjZSkgPT4gd3JpdGVBcyhvbmUsICh2YWx1ZSBhcyB1bmtub3duW10pW3BsYWNlXSkpLmpvaW4oXCIsXCIpfV1gO1xuICAgIGlmIChcIm1hcFwiIGluIGNvZGVjKSB7XG4gICAgICBjb25zdCBwYWlycyA9IE9iamVjdC5lbnRyaWVzKHZhbHVlIGFzIG9iamVjdCkubWFwKChba2V5LCBvbmVdKSA9PiBgJHtxdW90ZWQoa2V5KX06JHt3cml0ZUFzKGNvZGVjLm1hcCwgb25lKX1gKTtcbiAgICAgIHJldHVybiBgeyR7cGFpcnMuam9pbihcIixcIil9fWA7XG4gICAgfVxuICAgIGlmIChcImFueVwiIGluIGNvZGVjKSByZXR1cm4gd3JpdGVPbmVPZihjb2RlYy5hbnksIHZhbHVlKTtcbiAgfVxuICBpZiAodHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiKSByZXR1cm4gcXVvdGVkKHZhbHVlKTtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIiAmJiAhTnVtYmVyLmlzU2FmZUludGVnZXIodmFsdWUpKSB0aHJvdyBuZXcgRXJyb3IoYCR7dmFsdWV9IGlzIG5vIHdob2xlIG51bWJlcmApO1xuICByZXR1cm4gSlNPTi5zdHJpbmdpZnkodmFsdWUpO1xufVxuXG5mdW5jdGlvbiB3cml0ZU9uZU9mKGNvZGVjczogcmVhZG9ubHkgQ29kZWNbXSwgdmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICBmb3IgKGNvbnN0IGNvZGVjIG9mIGNvZGVjcykge1xuICAgIHRyeSB7XG4gICAgICByZWFkQXMoY29kZWMsIHZhbHVlLCBcIlwiKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICByZXR1cm4gd3JpdGVBcyhjb2RlYywgdmFsdWUpO1xuICB9XG4gIHRocm93IG5ldyBFcnJvcihcImZpdHMgbm9uZSBvZiBpdHMgc2hhcGVzXCIpO1xufVxuIiwgIi8vIFdyaXR0ZW4gYnkgYG1ha2Ugd2ViYCBmcm9tIHRoZSBzdHJ1Y3RzLiBDaGFuZ2UgdGhlbSwgbm90IHRoaXMgZmlsZS5cblxuaW1wb3J0IHsgdHlwZSBTaGFwZSwgc2hhcGUgfSBmcm9tIFwiLi4vc2hhcGUudHNcIjtcblxuLyoqIEEgY2hvaWNlIG9uIGEgZ29vZCwgcHJpY2VkIHBlciB1bml0IG9mIGl0OiBgZXh0cmEgc2hvdGAsIDVfMDAwLiBBIG5lZ2F0aXZlIHByaWNlIG1ha2VzIHRoZSBnb29kIGNoZWFwZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIE1vZGlmaWVyIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBwcmljZTogbnVtYmVyO1xufVxuLyoqIEEgY2hvaWNlIG9uIGEgZ29vZCwgcHJpY2VkIHBlciB1bml0IG9mIGl0OiBgZXh0cmEgc2hvdGAsIDVfMDAwLiBBIG5lZ2F0aXZlIHByaWNlIG1ha2VzIHRoZSBnb29kIGNoZWFwZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIE1vZGlmaWVyV2lyZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpY2U/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgTW9kaWZpZXI6IFNoYXBlPE1vZGlmaWVyLCBNb2RpZmllcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTW9kaWZpZXJcIiwgW1xuICBbXCJuYW1lXCIsIFwic3RyXCJdLFxuICBbXCJwcmljZVwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogT25lIGdvb2QgaW4gdGhlIGNhcnQsIGF0IHRoZSBwcmljZSBpdCBoYXMgZm9yIHRoaXMgYnJhbmNoIGFuZCBvcmRlciB0eXBlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDYXJ0TGluZSB7XG4gIHJlYWRvbmx5IHNrdTogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdF9mYWN0b3JfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2F0ZWdvcnk6IHN0cmluZztcbiAgcmVhZG9ubHkgdGF4X2tpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdF9wcmljZTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM6IHJlYWRvbmx5IChNb2RpZmllcilbXTtcbiAgcmVhZG9ubHkgdXNlczogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIG51bWJlcl0pW107XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZpeGVkX2Ftb3VudDogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbn1cbi8qKiBPbmUgZ29vZCBpbiB0aGUgY2FydCwgYXQgdGhlIHByaWNlIGl0IGhhcyBmb3IgdGhpcyBicmFuY2ggYW5kIG9yZGVyIHR5cGUuICovXG5leHBvcnQgaW50ZXJmYWNlIENhcnRMaW5lV2lyZSB7XG4gIHJlYWRvbmx5IHNrdTogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHVuaXRfZmFjdG9yX21pbGxpPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjYXRlZ29yeT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdGF4X2tpbmQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHVuaXRfcHJpY2U6IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9kaWZpZXJzPzogcmVhZG9ubHkgKE1vZGlmaWVyV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdXNlcz86IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBudW1iZXJdKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBxdHlfbWlsbGk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGZpeGVkX2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDYXJ0TGluZTogU2hhcGU8Q2FydExpbmUsIENhcnRMaW5lV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDYXJ0TGluZVwiLCBbXG4gIFtcInNrdVwiLCBcInN0clwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiXSxcbiAgW1widW5pdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1widW5pdF9mYWN0b3JfbWlsbGlcIiwgXCJpbnRcIiwgMTAwMF0sXG4gIFtcImNhdGVnb3J5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ0YXhfa2luZFwiLCBcInN0clwiLCBcInN0YW5kYXJkXCJdLFxuICBbXCJ1bml0X3ByaWNlXCIsIFwiaW50XCJdLFxuICBbXCJtb2RpZmllcnNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gTW9kaWZpZXIgfSB9LCBbXV0sXG4gIFtcInVzZXNcIiwgeyBsaXN0OiB7IHR1cGxlOiBbXCJzdHJcIiwgXCJpbnRcIl0gfSB9LCBbXV0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiLCAxMDAwXSxcbiAgW1wiZml4ZWRfYW1vdW50XCIsIFwiaW50XCIsIC0xXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogR29vZHMgaW4gdGhlIG9yZGVyIHRoZXkgd2VyZSBydW5nIHVwLCBhbmQgYSBkaXNjb3VudCBvbiB0aGUgd2hvbGUgYmlsbDogdGhvdXNhbmR0aHMgb3IgcnVwaWFoLCBvbmUgb2YgdGhlIHR3by4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2FydCB7XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAoQ2FydExpbmUpW107XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzY291bnRfYW1vdW50OiBudW1iZXI7XG59XG4vKiogR29vZHMgaW4gdGhlIG9yZGVyIHRoZXkgd2VyZSBydW5nIHVwLCBhbmQgYSBkaXNjb3VudCBvbiB0aGUgd2hvbGUgYmlsbDogdGhvdXNhbmR0aHMgb3IgcnVwaWFoLCBvbmUgb2YgdGhlIHR3by4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2FydFdpcmUge1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKENhcnRMaW5lV2lyZSlbXTtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDYXJ0OiBTaGFwZTxDYXJ0LCBDYXJ0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDYXJ0XCIsIFtcbiAgW1wibGluZXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gQ2FydExpbmUgfSB9XSxcbiAgW1wib3JkZXJfdHlwZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogQSByYXRlIGZyb20gYSBidXNpbmVzcyBkYXkgb24sIHVudGlsIHRoZSBuZXh0IG9uZSBiZWdpbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJhdGUge1xuICByZWFkb25seSBmcm9tX2RheTogc3RyaW5nO1xuICByZWFkb25seSBwZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkcHBfbnVtOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRwcF9kZW46IG51bWJlcjtcbn1cbi8qKiBBIHJhdGUgZnJvbSBhIGJ1c2luZXNzIGRheSBvbiwgdW50aWwgdGhlIG5leHQgb25lIGJlZ2lucy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmF0ZVdpcmUge1xuICByZWFkb25seSBmcm9tX2RheTogc3RyaW5nO1xuICByZWFkb25seSBwZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkcHBfbnVtPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkcHBfZGVuPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJhdGU6IFNoYXBlPFJhdGUsIFJhdGVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJhdGVcIiwgW1xuICBbXCJmcm9tX2RheVwiLCBcInN0clwiXSxcbiAgW1wicGVybWlsbGVcIiwgXCJpbnRcIl0sXG4gIFtcImRwcF9udW1cIiwgXCJpbnRcIiwgMV0sXG4gIFtcImRwcF9kZW5cIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIEEgbGluZSB0aGUgYmlsbCBhZGRzIGJ5IGl0c2VsZjsgY2hhcmdlcyBhcmUgcmVja29uZWQgaW4gdGhlIG9yZGVyIHRoZSBzaG9wIGxpc3RzIHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIENoYXJnZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwic2VydmljZVwiIHwgXCJ0YXhcIjtcbiAgcmVhZG9ubHkgY29kZTogc3RyaW5nO1xuICByZWFkb25seSByYXRlczogcmVhZG9ubHkgKFJhdGUpW107XG4gIHJlYWRvbmx5IGNvdmVyczogcmVhZG9ubHkgKHN0cmluZylbXTtcbiAgcmVhZG9ubHkgYmVmb3JlX2Rpc2NvdW50OiBib29sZWFuO1xuICByZWFkb25seSB0YXhhYmxlOiBib29sZWFuO1xuICByZWFkb25seSBvcmRlcl90eXBlczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBBIGxpbmUgdGhlIGJpbGwgYWRkcyBieSBpdHNlbGY7IGNoYXJnZXMgYXJlIHJlY2tvbmVkIGluIHRoZSBvcmRlciB0aGUgc2hvcCBsaXN0cyB0aGVtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDaGFyZ2VXaXJlIHtcbiAgcmVhZG9ubHkga2luZDogXCJzZXJ2aWNlXCIgfCBcInRheFwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJhdGVzOiByZWFkb25seSAoUmF0ZVdpcmUpW107XG4gIHJlYWRvbmx5IGNvdmVycz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJlZm9yZV9kaXNjb3VudD86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRheGFibGU/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvcmRlcl90eXBlcz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQ2hhcmdlOiBTaGFwZTxDaGFyZ2UsIENoYXJnZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ2hhcmdlXCIsIFtcbiAgW1wia2luZFwiLCB7IG9mOiBbXCJzZXJ2aWNlXCIsIFwidGF4XCJdIH1dLFxuICBbXCJjb2RlXCIsIFwic3RyXCJdLFxuICBbXCJyYXRlc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBSYXRlIH0gfV0sXG4gIFtcImNvdmVyc1wiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW1wic3RhbmRhcmRcIl1dLFxuICBbXCJiZWZvcmVfZGlzY291bnRcIiwgXCJib29sXCIsIGZhbHNlXSxcbiAgW1widGF4YWJsZVwiLCBcImJvb2xcIiwgZmFsc2VdLFxuICBbXCJvcmRlcl90eXBlc1wiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBTbyBtYW55IHdob2xlIHVuaXRzIG9mIG9uZSBnb29kIGluIGEgYnVuZGxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCdW5kbGVQYXJ0IHtcbiAgcmVhZG9ubHkgc2t1OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXRzOiBudW1iZXI7XG59XG4vKiogU28gbWFueSB3aG9sZSB1bml0cyBvZiBvbmUgZ29vZCBpbiBhIGJ1bmRsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQnVuZGxlUGFydFdpcmUge1xuICByZWFkb25seSBza3U6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdHM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQnVuZGxlUGFydDogU2hhcGU8QnVuZGxlUGFydCwgQnVuZGxlUGFydFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQnVuZGxlUGFydFwiLCBbXG4gIFtcInNrdVwiLCBcInN0clwiXSxcbiAgW1widW5pdHNcIiwgXCJpbnRcIiwgMV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIEEgcHJpY2UgY3V0IHRoZSBzaG9wIGhhcyBhbm5vdW5jZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFByb21vIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBraW5kOiBcImFtb3VudFwiIHwgXCJidW5kbGVcIiB8IFwiYnV5X2dldFwiIHwgXCJwZXJjZW50XCI7XG4gIHJlYWRvbmx5IHByaW9yaXR5OiBudW1iZXI7XG4gIHJlYWRvbmx5IHBlcm1pbGxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSBvbmNlOiBib29sZWFuO1xuICByZWFkb25seSBidXlfdW5pdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgZ2V0X3VuaXRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBhcnRzOiByZWFkb25seSAoQnVuZGxlUGFydClbXTtcbiAgcmVhZG9ubHkgbW9zdF90aW1lczogbnVtYmVyO1xuICByZWFkb25seSBtaW5fYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHNrdXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IGNhdGVnb3JpZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IGZyb21fZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvX2RheTogc3RyaW5nO1xuICByZWFkb25seSB3ZWVrZGF5czogcmVhZG9ubHkgKG51bWJlcilbXTtcbiAgcmVhZG9ubHkgZnJvbV9taW51dGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG9fbWludXRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJyYW5jaGVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBvcmRlcl90eXBlczogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBBIHByaWNlIGN1dCB0aGUgc2hvcCBoYXMgYW5ub3VuY2VkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm9tb1dpcmUge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiYW1vdW50XCIgfCBcImJ1bmRsZVwiIHwgXCJidXlfZ2V0XCIgfCBcInBlcmNlbnRcIjtcbiAgcmVhZG9ubHkgcHJpb3JpdHk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHBlcm1pbGxlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBhbW91bnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9uY2U/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBidXlfdW5pdHM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGdldF91bml0cz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcGFydHM/OiByZWFkb25seSAoQnVuZGxlUGFydFdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1vc3RfdGltZXM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1pbl9hbW91bnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNrdXM/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjYXRlZ29yaWVzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZnJvbV9kYXk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRvX2RheT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgd2Vla2RheXM/OiByZWFkb25seSAobnVtYmVyKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBmcm9tX21pbnV0ZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG9fbWludXRlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBicmFuY2hlcz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGVzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBQcm9tbzogU2hhcGU8UHJvbW8sIFByb21vV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJQcm9tb1wiLCBbXG4gIFtcImlkXCIsIFwic3RyXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCJdLFxuICBbXCJraW5kXCIsIHsgb2Y6IFtcImFtb3VudFwiLCBcImJ1bmRsZVwiLCBcImJ1eV9nZXRcIiwgXCJwZXJjZW50XCJdIH1dLFxuICBbXCJwcmlvcml0eVwiLCBcImludFwiLCAwXSxcbiAgW1wicGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImFtb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wib25jZVwiLCBcImJvb2xcIiwgZmFsc2VdLFxuICBbXCJidXlfdW5pdHNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImdldF91bml0c1wiLCBcImludFwiLCAwXSxcbiAgW1wicGFydHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gQnVuZGxlUGFydCB9IH0sIFtdXSxcbiAgW1wibW9zdF90aW1lc1wiLCBcImludFwiLCAwXSxcbiAgW1wibWluX2Ftb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wic2t1c1wiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuICBbXCJjYXRlZ29yaWVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcImZyb21fZGF5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ0b19kYXlcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIndlZWtkYXlzXCIsIHsgbGlzdDogXCJpbnRcIiB9LCBbXV0sXG4gIFtcImZyb21fbWludXRlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJ0b19taW51dGVcIiwgXCJpbnRcIiwgMTQ0MF0sXG4gIFtcImJyYW5jaGVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcIm9yZGVyX3R5cGVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIE9uZSBicmFuY2gncyB0ZXJtcyBvZiBzYWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUZXJtcyB7XG4gIHJlYWRvbmx5IGNoYXJnZXM6IHJlYWRvbmx5IChDaGFyZ2UpW107XG4gIHJlYWRvbmx5IHByb21vczogcmVhZG9ubHkgKFByb21vKVtdO1xuICByZWFkb25seSBpbmNsdWRlc190YXg6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHJvdW5kX2Nhc2hfdG86IG51bWJlcjtcbiAgcmVhZG9ubHkgcm91bmRfY2FzaDogXCJkb3duXCIgfCBcIm5lYXJlc3RcIiB8IFwidXBcIjtcbn1cbi8qKiBPbmUgYnJhbmNoJ3MgdGVybXMgb2Ygc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGVybXNXaXJlIHtcbiAgcmVhZG9ubHkgY2hhcmdlcz86IHJlYWRvbmx5IChDaGFyZ2VXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBwcm9tb3M/OiByZWFkb25seSAoUHJvbW9XaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBpbmNsdWRlc190YXg/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByb3VuZF9jYXNoX3RvPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByb3VuZF9jYXNoPzogXCJkb3duXCIgfCBcIm5lYXJlc3RcIiB8IFwidXBcIiB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBUZXJtczogU2hhcGU8VGVybXMsIFRlcm1zV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJUZXJtc1wiLCBbXG4gIFtcImNoYXJnZXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gQ2hhcmdlIH0gfSwgW11dLFxuICBbXCJwcm9tb3NcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gUHJvbW8gfSB9LCBbXV0sXG4gIFtcImluY2x1ZGVzX3RheFwiLCBcImJvb2xcIiwgZmFsc2VdLFxuICBbXCJyb3VuZF9jYXNoX3RvXCIsIFwiaW50XCIsIDFdLFxuICBbXCJyb3VuZF9jYXNoXCIsIHsgb2Y6IFtcImRvd25cIiwgXCJuZWFyZXN0XCIsIFwidXBcIl0gfSwgXCJuZWFyZXN0XCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBXaGVyZSBhbmQgd2hlbiBhIGNhcnQgaXMgcHJpY2VkOiBidXNpbmVzcyBkYXksIGxvY2FsIG1pbnV0ZSBvZiB0aGUgZGF5LCBicmFuY2guICovXG5leHBvcnQgaW50ZXJmYWNlIE1vbWVudCB7XG4gIHJlYWRvbmx5IGRheTogc3RyaW5nO1xuICByZWFkb25seSBtaW51dGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG59XG4vKiogV2hlcmUgYW5kIHdoZW4gYSBjYXJ0IGlzIHByaWNlZDogYnVzaW5lc3MgZGF5LCBsb2NhbCBtaW51dGUgb2YgdGhlIGRheSwgYnJhbmNoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb21lbnRXaXJlIHtcbiAgcmVhZG9ubHkgZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1pbnV0ZT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IE1vbWVudDogU2hhcGU8TW9tZW50LCBNb21lbnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk1vbWVudFwiLCBbXG4gIFtcImRheVwiLCBcInN0clwiXSxcbiAgW1wibWludXRlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIE9uZSBnb29kIHNvbGQ6IGBhbW91bnRgIGJlZm9yZSBkaXNjb3VudHMsIGBvZmZgIGFsbCBkaXNjb3VudHMgdGhhdCBmZWxsIG9uIGl0LCBgdGF4YCB0aGUgY29kZSBvZiBpdHMgdGF4LiAqL1xuZXhwb3J0IGludGVyZmFjZSBHb29kIHtcbiAgcmVhZG9ubHkgc2t1OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdDogc3RyaW5nO1xuICByZWFkb25seSB1bml0X2ZhY3Rvcl9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBjYXRlZ29yeTogc3RyaW5nO1xuICByZWFkb25seSB0YXg6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdF9wcmljZTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM6IHJlYWRvbmx5IChNb2RpZmllcilbXTtcbiAgcmVhZG9ubHkgdXNlczogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIG51bWJlcl0pW107XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSBvZmY6IG51bWJlcjtcbn1cbi8qKiBPbmUgZ29vZCBzb2xkOiBgYW1vdW50YCBiZWZvcmUgZGlzY291bnRzLCBgb2ZmYCBhbGwgZGlzY291bnRzIHRoYXQgZmVsbCBvbiBpdCwgYHRheGAgdGhlIGNvZGUgb2YgaXRzIHRheC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgR29vZFdpcmUge1xuICByZWFkb25seSBza3U6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSB1bml0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB1bml0X2ZhY3Rvcl9taWxsaT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2F0ZWdvcnk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRheD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdW5pdF9wcmljZTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM/OiByZWFkb25seSAoTW9kaWZpZXJXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB1c2VzPzogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIG51bWJlcl0pW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgb2ZmPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEdvb2Q6IFNoYXBlPEdvb2QsIEdvb2RXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkdvb2RcIiwgW1xuICBbXCJza3VcIiwgXCJzdHJcIl0sXG4gIFtcIm5hbWVcIiwgXCJzdHJcIl0sXG4gIFtcInVuaXRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInVuaXRfZmFjdG9yX21pbGxpXCIsIFwiaW50XCIsIDEwMDBdLFxuICBbXCJjYXRlZ29yeVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1widGF4XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ1bml0X3ByaWNlXCIsIFwiaW50XCJdLFxuICBbXCJtb2RpZmllcnNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gTW9kaWZpZXIgfSB9LCBbXV0sXG4gIFtcInVzZXNcIiwgeyBsaXN0OiB7IHR1cGxlOiBbXCJzdHJcIiwgXCJpbnRcIl0gfSB9LCBbXV0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiXSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCJdLFxuICBbXCJvZmZcIiwgXCJpbnRcIiwgMF0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIEEgbGluZSB0aGF0IGlzIG5vIGdvb2Q7IGBhbW91bnRgIGFkZHMgdG8gdGhlIHRvdGFsIChkaXNjb3VudHMgYXJlIG5lZ2F0aXZlKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXh0cmEge1xuICByZWFkb25seSBraW5kOiBcImJpbGxfZGlzY291bnRcIiB8IFwibGluZV9kaXNjb3VudFwiIHwgXCJwcm9tb1wiIHwgXCJyb3VuZGluZ1wiIHwgXCJzZXJ2aWNlXCIgfCBcInRheFwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGVybWlsbGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmFzZTogbnVtYmVyO1xuICByZWFkb25seSBkcHA6IG51bWJlcjtcbiAgcmVhZG9ubHkgaW5jbHVkZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG59XG4vKiogQSBsaW5lIHRoYXQgaXMgbm8gZ29vZDsgYGFtb3VudGAgYWRkcyB0byB0aGUgdG90YWwgKGRpc2NvdW50cyBhcmUgbmVnYXRpdmUpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFeHRyYVdpcmUge1xuICByZWFkb25seSBraW5kOiBcImJpbGxfZGlzY291bnRcIiB8IFwibGluZV9kaXNjb3VudFwiIHwgXCJwcm9tb1wiIHwgXCJyb3VuZGluZ1wiIHwgXCJzZXJ2aWNlXCIgfCBcInRheFwiO1xuICByZWFkb25seSBjb2RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvZj86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJhc2U/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRwcD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgaW5jbHVkZWQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFtb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBFeHRyYTogU2hhcGU8RXh0cmEsIEV4dHJhV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJFeHRyYVwiLCBbXG4gIFtcImtpbmRcIiwgeyBvZjogW1wiYmlsbF9kaXNjb3VudFwiLCBcImxpbmVfZGlzY291bnRcIiwgXCJwcm9tb1wiLCBcInJvdW5kaW5nXCIsIFwic2VydmljZVwiLCBcInRheFwiXSB9XSxcbiAgW1wiY29kZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wib2ZcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInBlcm1pbGxlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJiYXNlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJkcHBcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImluY2x1ZGVkXCIsIFwiaW50XCIsIDBdLFxuICBbXCJhbW91bnRcIiwgXCJpbnRcIiwgMF0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIE1vbmV5IGhhbmRlZCBvdmVyIG9yIHByb21pc2VkOyBvZiBjYXNoIHRoZSBhbW91bnQgdGVuZGVyZWQsIGNoYW5nZSBub3QgeWV0IHRha2VuIG9mZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGF5bWVudCB7XG4gIHJlYWRvbmx5IG1ldGhvZDogXCJjYXJkXCIgfCBcImNhc2hcIiB8IFwiZXdhbGxldFwiIHwgXCJrYXNib25cIiB8IFwicXJpc19zdGF0aWNcIiB8IFwidHJhbnNmZXJcIjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZjogc3RyaW5nO1xuICByZWFkb25seSBjbGFpbWVkOiBib29sZWFuO1xufVxuLyoqIE1vbmV5IGhhbmRlZCBvdmVyIG9yIHByb21pc2VkOyBvZiBjYXNoIHRoZSBhbW91bnQgdGVuZGVyZWQsIGNoYW5nZSBub3QgeWV0IHRha2VuIG9mZi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGF5bWVudFdpcmUge1xuICByZWFkb25seSBtZXRob2Q6IFwiY2FyZFwiIHwgXCJjYXNoXCIgfCBcImV3YWxsZXRcIiB8IFwia2FzYm9uXCIgfCBcInFyaXNfc3RhdGljXCIgfCBcInRyYW5zZmVyXCI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSByZWY/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNsYWltZWQ/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFBheW1lbnQ6IFNoYXBlPFBheW1lbnQsIFBheW1lbnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlBheW1lbnRcIiwgW1xuICBbXCJtZXRob2RcIiwgeyBvZjogW1wiY2FyZFwiLCBcImNhc2hcIiwgXCJld2FsbGV0XCIsIFwia2FzYm9uXCIsIFwicXJpc19zdGF0aWNcIiwgXCJ0cmFuc2ZlclwiXSB9XSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCJdLFxuICBbXCJyZWZcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImNsYWltZWRcIiwgXCJib29sXCIsIGZhbHNlXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogR29vZHMgYW5kIGV4dHJhcyBpbiBvcmRlcjsgc3VtIG9mIGFsbCBhbW91bnRzID0gdG90YWw7IG9uY2UgcGFpZCwgdG90YWwgPSBzdW0gb2YgcGF5bWVudHMgLSBjaGFuZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGwge1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKEdvb2QpW107XG4gIHJlYWRvbmx5IGV4dHJhczogcmVhZG9ubHkgKEV4dHJhKVtdO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSBwYXltZW50czogcmVhZG9ubHkgKFBheW1lbnQpW107XG4gIHJlYWRvbmx5IGNoYW5nZTogbnVtYmVyO1xufVxuLyoqIEdvb2RzIGFuZCBleHRyYXMgaW4gb3JkZXI7IHN1bSBvZiBhbGwgYW1vdW50cyA9IHRvdGFsOyBvbmNlIHBhaWQsIHRvdGFsID0gc3VtIG9mIHBheW1lbnRzIC0gY2hhbmdlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsV2lyZSB7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoR29vZFdpcmUpW107XG4gIHJlYWRvbmx5IGV4dHJhcz86IHJlYWRvbmx5IChFeHRyYVdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRvdGFsPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBwYXltZW50cz86IHJlYWRvbmx5IChQYXltZW50V2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2hhbmdlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEJpbGw6IFNoYXBlPEJpbGwsIEJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkJpbGxcIiwgW1xuICBbXCJnb29kc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBHb29kIH0gfV0sXG4gIFtcImV4dHJhc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBFeHRyYSB9IH0sIFtdXSxcbiAgW1widG90YWxcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInBheW1lbnRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFBheW1lbnQgfSB9LCBbXV0sXG4gIFtcImNoYW5nZVwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogR29vZHMgd2lzaGVkIGJhY2s6IHRoZSBudW1iZXIgb2YgdGhlIGdvb2Qgb24gaXRzIGJpbGwsIGZyb20gMCwgYW5kIGhvdyBtdWNoIG9mIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXR1cm4ge1xuICByZWFkb25seSBvZjogbnVtYmVyO1xuICByZWFkb25seSBxdHlfbWlsbGk6IG51bWJlcjtcbn1cbi8qKiBHb29kcyB3aXNoZWQgYmFjazogdGhlIG51bWJlciBvZiB0aGUgZ29vZCBvbiBpdHMgYmlsbCwgZnJvbSAwLCBhbmQgaG93IG11Y2ggb2YgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJldHVybldpcmUge1xuICByZWFkb25seSBvZj86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgUmV0dXJuOiBTaGFwZTxSZXR1cm4sIFJldHVybldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmV0dXJuXCIsIFtcbiAgW1wib2ZcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogR29vZHMgdGFrZW4gYmFjayBhbmQgdGhlIHBhcnQgb2YgdGhlaXIgbmV0IHByaWNlIGdpdmVuIGJhY2suICovXG5leHBvcnQgaW50ZXJmYWNlIFJldHVybmVkIHtcbiAgcmVhZG9ubHkgb2Y6IG51bWJlcjtcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xufVxuLyoqIEdvb2RzIHRha2VuIGJhY2sgYW5kIHRoZSBwYXJ0IG9mIHRoZWlyIG5ldCBwcmljZSBnaXZlbiBiYWNrLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXR1cm5lZFdpcmUge1xuICByZWFkb25seSBvZj86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFtb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSZXR1cm5lZDogU2hhcGU8UmV0dXJuZWQsIFJldHVybmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZXR1cm5lZFwiLCBbXG4gIFtcIm9mXCIsIFwiaW50XCIsIDBdLFxuICBbXCJxdHlfbWlsbGlcIiwgXCJpbnRcIl0sXG4gIFtcImFtb3VudFwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogV2hhdCBpcyBnaXZlbiBiYWNrLCBhcyBwb3NpdGl2ZSBhbW91bnRzOiBnb29kcywgdGhlbiBzZXJ2aWNlLCB0YXhlcyBhbmQgcm91bmRpbmc7IHRoZXkgc3VtIHRvIHRoZSB0b3RhbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVmdW5kIHtcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChSZXR1cm5lZClbXTtcbiAgcmVhZG9ubHkgZXh0cmFzOiByZWFkb25seSAoRXh0cmEpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG59XG4vKiogV2hhdCBpcyBnaXZlbiBiYWNrLCBhcyBwb3NpdGl2ZSBhbW91bnRzOiBnb29kcywgdGhlbiBzZXJ2aWNlLCB0YXhlcyBhbmQgcm91bmRpbmc7IHRoZXkgc3VtIHRvIHRoZSB0b3RhbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVmdW5kV2lyZSB7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoUmV0dXJuZWRXaXJlKVtdO1xuICByZWFkb25seSBleHRyYXM/OiByZWFkb25seSAoRXh0cmFXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0b3RhbD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSZWZ1bmQ6IFNoYXBlPFJlZnVuZCwgUmVmdW5kV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZWZ1bmRcIiwgW1xuICBbXCJnb29kc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBSZXR1cm5lZCB9IH1dLFxuICBbXCJleHRyYXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gRXh0cmEgfSB9LCBbXV0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBIb3cgb25lIHNob3AncyBzY2FsZSB3cml0ZXMgaXRzIGxhYmVscywgYXMgYSBtYXNrIG9mIDEzIGNoYXJhY3RlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNjYWxlUGF0dGVybiB7XG4gIHJlYWRvbmx5IG1hc2s6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpY2VfZmFjdG9yOiBudW1iZXI7XG59XG4vKiogSG93IG9uZSBzaG9wJ3Mgc2NhbGUgd3JpdGVzIGl0cyBsYWJlbHMsIGFzIGEgbWFzayBvZiAxMyBjaGFyYWN0ZXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTY2FsZVBhdHRlcm5XaXJlIHtcbiAgcmVhZG9ubHkgbWFzazogc3RyaW5nO1xuICByZWFkb25seSBwcmljZV9mYWN0b3I/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2NhbGVQYXR0ZXJuOiBTaGFwZTxTY2FsZVBhdHRlcm4sIFNjYWxlUGF0dGVybldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2NhbGVQYXR0ZXJuXCIsIFtcbiAgW1wibWFza1wiLCBcInN0clwiXSxcbiAgW1wicHJpY2VfZmFjdG9yXCIsIFwiaW50XCIsIDFdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBXaGF0IGEgc2NhbGUgbGFiZWwgc2F5czogdGhlIGl0ZW0ncyBudW1iZXIgYW5kIGVpdGhlciBhIHdlaWdodCAoYHF0eV9taWxsaWAgb2YgYSBraWxvZ3JhbSkgb3IgYSBwcmljZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2NhbGVMYWJlbCB7XG4gIHJlYWRvbmx5IGl0ZW06IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xufVxuLyoqIFdoYXQgYSBzY2FsZSBsYWJlbCBzYXlzOiB0aGUgaXRlbSdzIG51bWJlciBhbmQgZWl0aGVyIGEgd2VpZ2h0IChgcXR5X21pbGxpYCBvZiBhIGtpbG9ncmFtKSBvciBhIHByaWNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTY2FsZUxhYmVsV2lyZSB7XG4gIHJlYWRvbmx5IGl0ZW06IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBhbW91bnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2NhbGVMYWJlbDogU2hhcGU8U2NhbGVMYWJlbCwgU2NhbGVMYWJlbFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2NhbGVMYWJlbFwiLCBbXG4gIFtcIml0ZW1cIiwgXCJzdHJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiLCAwXSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBXaGF0IG9uZSBwcmludGVyIGNhbiBkby4gYHBhZ2VgIGlzIHRoZSBjb2RlIHBhZ2UgaXQgaXMgdG9sZCB0byB1c2UgZm9yIGxldHRlcnMgYmV5b25kIEFTQ0lJLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb29rIHtcbiAgcmVhZG9ubHkgY29sdW1uczogMzIgfCA0ODtcbiAgcmVhZG9ubHkgcGFnZTogXCJjcDEyNTJcIiB8IFwiY3A0MzdcIiB8IFwiY3A4NTBcIiB8IFwiY3A4NThcIjtcbiAgcmVhZG9ubHkgcXI6IFwibmF0aXZlXCIgfCBcIm5vbmVcIiB8IFwicmFzdGVyXCI7XG4gIHJlYWRvbmx5IGN1dDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgdHdvX2J5dGU6IGJvb2xlYW47XG59XG4vKiogV2hhdCBvbmUgcHJpbnRlciBjYW4gZG8uIGBwYWdlYCBpcyB0aGUgY29kZSBwYWdlIGl0IGlzIHRvbGQgdG8gdXNlIGZvciBsZXR0ZXJzIGJleW9uZCBBU0NJSS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9va1dpcmUge1xuICByZWFkb25seSBjb2x1bW5zPzogMzIgfCA0OCB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcGFnZT86IFwiY3AxMjUyXCIgfCBcImNwNDM3XCIgfCBcImNwODUwXCIgfCBcImNwODU4XCIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHFyPzogXCJuYXRpdmVcIiB8IFwibm9uZVwiIHwgXCJyYXN0ZXJcIiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY3V0PzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdHdvX2J5dGU/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IExvb2s6IFNoYXBlPExvb2ssIExvb2tXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkxvb2tcIiwgW1xuICBbXCJjb2x1bW5zXCIsIHsgb2Y6IFszMiwgNDhdIH0sIDMyXSxcbiAgW1wicGFnZVwiLCB7IG9mOiBbXCJjcDEyNTJcIiwgXCJjcDQzN1wiLCBcImNwODUwXCIsIFwiY3A4NThcIl0gfSwgXCJjcDQzN1wiXSxcbiAgW1wicXJcIiwgeyBvZjogW1wibmF0aXZlXCIsIFwibm9uZVwiLCBcInJhc3RlclwiXSB9LCBcIm5hdGl2ZVwiXSxcbiAgW1wiY3V0XCIsIFwiYm9vbFwiLCB0cnVlXSxcbiAgW1widHdvX2J5dGVcIiwgXCJib29sXCIsIGZhbHNlXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogT25lIGxpbmUgb2YgdGV4dC4gYHRhbGxgIGRvdWJsZXMgdGhlIGhlaWdodCwgYHdpZGVgIHRoZSB3aWR0aCB0b286IHRoZW4gaXQgaG9sZHMgaGFsZiBhcyBtYW55IGNvbHVtbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvdyB7XG4gIHJlYWRvbmx5IGlzOiBcInJvd1wiO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJvbGQ6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHRhbGw6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHdpZGU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGFsaWduOiBcImNlbnRlclwiIHwgXCJsZWZ0XCI7XG59XG4vKiogT25lIGxpbmUgb2YgdGV4dC4gYHRhbGxgIGRvdWJsZXMgdGhlIGhlaWdodCwgYHdpZGVgIHRoZSB3aWR0aCB0b286IHRoZW4gaXQgaG9sZHMgaGFsZiBhcyBtYW55IGNvbHVtbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvd1dpcmUge1xuICByZWFkb25seSBpczogXCJyb3dcIjtcbiAgcmVhZG9ubHkgdGV4dD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYm9sZD86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRhbGw/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB3aWRlPzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYWxpZ24/OiBcImNlbnRlclwiIHwgXCJsZWZ0XCIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUm93OiBTaGFwZTxSb3csIFJvd1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUm93XCIsIFtcbiAgW1widGV4dFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiYm9sZFwiLCBcImJvb2xcIiwgZmFsc2VdLFxuICBbXCJ0YWxsXCIsIFwiYm9vbFwiLCBmYWxzZV0sXG4gIFtcIndpZGVcIiwgXCJib29sXCIsIGZhbHNlXSxcbiAgW1wiYWxpZ25cIiwgeyBvZjogW1wiY2VudGVyXCIsIFwibGVmdFwiXSB9LCBcImxlZnRcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwicm93XCJdfSk7XG5cbi8qKiBBIFFSIGNvZGUgb2YgcHJpbnRhYmxlIEFTQ0lJLCBjZW50cmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRciB7XG4gIHJlYWRvbmx5IGlzOiBcInFyXCI7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbn1cbi8qKiBBIFFSIGNvZGUgb2YgcHJpbnRhYmxlIEFTQ0lJLCBjZW50cmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRcldpcmUge1xuICByZWFkb25seSBpczogXCJxclwiO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUXI6IFNoYXBlPFFyLCBRcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUXJcIiwgW1xuICBbXCJ0ZXh0XCIsIFwic3RyXCJdLFxuXSwge1widGFnXCI6IFtcImlzXCIsIFwicXJcIl19KTtcblxuLyoqIEEgQ29kZSAxMjggYmFyY29kZSBvZiBwcmludGFibGUgQVNDSUkgd2l0aCBpdHMgdGV4dCBiZWxvdyBpdCwgY2VudHJlZDsgYSBRUiBjb2RlIHdoZXJlIGl0IHdvdWxkIGJlIHRvbyB3aWRlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCYXIge1xuICByZWFkb25seSBpczogXCJiYXJcIjtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xufVxuLyoqIEEgQ29kZSAxMjggYmFyY29kZSBvZiBwcmludGFibGUgQVNDSUkgd2l0aCBpdHMgdGV4dCBiZWxvdyBpdCwgY2VudHJlZDsgYSBRUiBjb2RlIHdoZXJlIGl0IHdvdWxkIGJlIHRvbyB3aWRlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCYXJXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwiYmFyXCI7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBCYXI6IFNoYXBlPEJhciwgQmFyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJCYXJcIiwgW1xuICBbXCJ0ZXh0XCIsIFwic3RyXCJdLFxuXSwge1widGFnXCI6IFtcImlzXCIsIFwiYmFyXCJdfSk7XG4iLCAiLyoqIEEgcmVmdXNhbCBpcyBhIG5vIHdpdGggYSBjb2RlIGFuZCBpdHMgZmFjdHM7IHRoZSBzZW50ZW5jZSBpcyBtYWRlIGF0IHRoZSBmYWNlLCBpbiB0aGUgcmVhZGVyJ3MgbGFuZ3VhZ2UuICovXG5cbmltcG9ydCB0eXBlIHsgUmVmdXNhbENvZGUgfSBmcm9tIFwiLi9zaGFwZXMvcmVmdXNhbHMudHNcIjtcblxuZXhwb3J0IHR5cGUgUmVmdXNhbEZhY3RzID0gUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyIHwgc3RyaW5nPj47XG5cbi8qKiBTYXlzIG5vIHRvIGEgd2lzaDogbm90aGluZyB3YXMgd3JpdHRlbiwgYW5kIHRoZSBjYWxsZXIgY2FuIHRlbGwgd2h5IGFuZCBieSBob3cgbXVjaC4gKi9cbmV4cG9ydCBjbGFzcyBSZWZ1c2VkIGV4dGVuZHMgRXJyb3Ige1xuICByZWFkb25seSBjb2RlOiBSZWZ1c2FsQ29kZTtcbiAgcmVhZG9ubHkgZmFjdHM6IFJlZnVzYWxGYWN0cztcblxuICBjb25zdHJ1Y3Rvcihjb2RlOiBSZWZ1c2FsQ29kZSwgZmFjdHM6IFJlZnVzYWxGYWN0cyA9IHt9KSB7XG4gICAgc3VwZXIoYCR7Y29kZX0oJHtKU09OLnN0cmluZ2lmeShmYWN0cyl9KWApO1xuICAgIHRoaXMubmFtZSA9IFwiUmVmdXNlZFwiO1xuICAgIHRoaXMuY29kZSA9IGNvZGU7XG4gICAgdGhpcy5mYWN0cyA9IGZhY3RzO1xuICB9XG59XG5cbi8qKiBSYWlzZXMgd2hlbiBzb21ldGhpbmcgaG9sZHMgdGhhdCBuZXZlciBtYXk6IGEgYnVnIG9mIG91cnMsIG5vdCBvZiB0aGUgcGVyc29uIGF0IHRoZSB0aWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzc2VydChob2xkczogdW5rbm93biwgb3RoZXJ3aXNlOiBzdHJpbmcpOiBhc3NlcnRzIGhvbGRzIHtcbiAgaWYgKCFob2xkcykgdGhyb3cgbmV3IEVycm9yKGBicm9rZW4gcHJvbWlzZTogJHtvdGhlcndpc2V9YCk7XG59XG4iLCAiLyoqXG4gKiBXaG9sZSBydXBpYWg6IGV2ZXJ5IGRpdmlzaW9uIGlzIGV4YWN0IGFuZCBzYXlzIGJ5IGl0cyBuYW1lIGhvdyBpdCByb3VuZHMuIFR3aW4gb2YgYGxhbmNhci92YWx1ZXMvbW9uZXkucHlgLlxuICpcbiAqIEFtb3VudHMgYXJlIHdob2xlIG51bWJlcnMgYmVsb3cgMioqNTM7IHByb2R1Y3RzIGFyZSBub3QsIGFuZCBnbyB0aHJvdWdoIGJpZyBpbnRlZ2VycyB3aGVyZSB0aGV5IGNvdWxkIGJlIGxhcmdlci5cbiAqL1xuXG5pbXBvcnQgeyBhc3NlcnQgfSBmcm9tIFwiLi4vcmVmdXNhbC50c1wiO1xuXG5leHBvcnQgdHlwZSBSb3VuZGluZ01vZGUgPSBcImRvd25cIiB8IFwibmVhcmVzdFwiIHwgXCJ1cFwiO1xuXG4vKiogVGhlIGxhcmdlc3QgYW1vdW50IG9uIGFueSBsaW5lIG9yIGJpbGw6IG9uZSBydXBpYWggYmVsb3cgYSB0cmlsbGlvbi4gKi9cbmV4cG9ydCBjb25zdCBNT1NUX1JVUElBSCA9IDk5OV85OTlfOTk5Xzk5OTtcbmV4cG9ydCBjb25zdCBXSE9MRV9QRVJNSUxMRSA9IDFfMDAwO1xuXG5jb25zdCBHUk9VUCA9IDM7XG5jb25zdCBTQUZFID0gMiAqKiA1MTsgLy8gdHdpY2UgYSBwcm9kdWN0IGJlbG93IHRoaXMsIGFuZCBhIGRlbm9taW5hdG9yIG1vcmUsIGlzIHN0aWxsIGV4YWN0XG5cbi8qKiBhIHggYiAvIGQsIHJvdW5kZWQgZG93biAodG93YXJkcyBtaW51cyBpbmZpbml0eSk7IGBkYCBpcyBwb3NpdGl2ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtdWxEaXZGbG9vcihhOiBudW1iZXIsIGI6IG51bWJlciwgZDogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgcHJvZHVjdCA9IGEgKiBiO1xuICBpZiAoTWF0aC5hYnMocHJvZHVjdCkgPCBTQUZFKSByZXR1cm4gKHByb2R1Y3QgLSBtb2R1bG8ocHJvZHVjdCwgZCkpIC8gZDtcbiAgY29uc3QgZXhhY3QgPSBCaWdJbnQoYSkgKiBCaWdJbnQoYik7XG4gIGNvbnN0IGJ5ID0gQmlnSW50KGQpO1xuICBjb25zdCBxdW90aWVudCA9IGV4YWN0IC8gYnk7XG4gIHJldHVybiBOdW1iZXIoZXhhY3QgPCAwbiAmJiBxdW90aWVudCAqIGJ5ICE9PSBleGFjdCA/IHF1b3RpZW50IC0gMW4gOiBxdW90aWVudCk7XG59XG5cbi8qKiBhIHggYiAvIGQsIHJvdW5kZWQgdG8gdGhlIG5lYXJlc3Q7IGEgaGFsZiBnb2VzIGF3YXkgZnJvbSB6ZXJvLCBzbyB0aGF0IG1pbnVzIG1pcnJvcnMgcGx1cy4gYGRgIGlzIHBvc2l0aXZlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG11bERpdkhhbGZVcChhOiBudW1iZXIsIGI6IG51bWJlciwgZDogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgcHJvZHVjdCA9IGEgKiBiO1xuICBpZiAoTWF0aC5hYnMocHJvZHVjdCkgPCBTQUZFICYmIGQgPCBTQUZFKSByZXR1cm4gZGl2SGFsZlVwKHByb2R1Y3QsIGQpO1xuICBjb25zdCBleGFjdCA9IEJpZ0ludChhKSAqIEJpZ0ludChiKTtcbiAgY29uc3QgYnkgPSBCaWdJbnQoZCk7XG4gIGNvbnN0IGhhbGYgPSAoMm4gKiAoZXhhY3QgPCAwbiA/IC1leGFjdCA6IGV4YWN0KSArIGJ5KSAvICgybiAqIGJ5KTtcbiAgcmV0dXJuIE51bWJlcihleGFjdCA8IDBuID8gLWhhbGYgOiBoYWxmKTtcbn1cblxuLyoqIFRoZSBxdW90aWVudCByb3VuZGVkIHRvIHRoZSBuZWFyZXN0LCBhIGhhbGYgYXdheSBmcm9tIHplcm8uICovXG5leHBvcnQgZnVuY3Rpb24gZGl2SGFsZlVwKG51bWVyYXRvcjogbnVtYmVyLCBkZW5vbWluYXRvcjogbnVtYmVyKTogbnVtYmVyIHtcbiAgaWYgKE1hdGguYWJzKG51bWVyYXRvcikgPj0gU0FGRSB8fCBkZW5vbWluYXRvciA+PSBTQUZFKSByZXR1cm4gbXVsRGl2SGFsZlVwKG51bWVyYXRvciwgMSwgZGVub21pbmF0b3IpO1xuICBjb25zdCB0d2ljZSA9IDIgKiBNYXRoLmFicyhudW1lcmF0b3IpICsgZGVub21pbmF0b3I7XG4gIGNvbnN0IGJ5ID0gMiAqIGRlbm9taW5hdG9yO1xuICBjb25zdCBxdW90aWVudCA9ICh0d2ljZSAtICh0d2ljZSAlIGJ5KSkgLyBieTtcbiAgcmV0dXJuIG51bWVyYXRvciA8IDAgJiYgcXVvdGllbnQgPyAtcXVvdGllbnQgOiBxdW90aWVudDtcbn1cblxuLyoqIFNvIG1hbnkgdGhvdXNhbmR0aHMgb2YgYW4gYW1vdW50LCBoYWxmIHVwOiA3NSBvZiAxLDAwMCBpcyA3LjUgJS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwZXJtaWxsZU9mKGFtb3VudDogbnVtYmVyLCBwZXJtaWxsZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIG11bERpdkhhbGZVcChhbW91bnQsIHBlcm1pbGxlLCBXSE9MRV9QRVJNSUxMRSk7XG59XG5cbi8qKiBUaGUgbXVsdGlwbGUgb2YgYG11bHRpcGxlYCBiZWxvdywgbmVhcmVzdCB0byAoaGFsZiB1cCkgb3IgYWJvdmUgYW4gYW1vdW50IHRoYXQgaXMgbm90IG5lZ2F0aXZlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvTXVsdGlwbGUoYW1vdW50OiBudW1iZXIsIG11bHRpcGxlOiBudW1iZXIsIG1vZGU6IFJvdW5kaW5nTW9kZSk6IG51bWJlciB7XG4gIGlmIChtdWx0aXBsZSA8PSAxKSByZXR1cm4gYW1vdW50O1xuICBjb25zdCBiZWxvdyA9IGFtb3VudCAtIG1vZHVsbyhhbW91bnQsIG11bHRpcGxlKTtcbiAgaWYgKGJlbG93ID09PSBhbW91bnQgfHwgbW9kZSA9PT0gXCJkb3duXCIpIHJldHVybiBiZWxvdztcbiAgcmV0dXJuIG1vZGUgPT09IFwidXBcIiB8fCAyICogKGFtb3VudCAtIGJlbG93KSA+PSBtdWx0aXBsZSA/IGJlbG93ICsgbXVsdGlwbGUgOiBiZWxvdztcbn1cblxuLyoqXG4gKiBTaGFyZXMgYSB0b3RhbCBvdmVyIHdlaWdodHMgc28gdGhhdCB0aGUgc2hhcmVzIHN1bSB0byBpdCBleGFjdGx5IChsYXJnZXN0IHJlbWFpbmRlciwgSGFtaWx0b24ncyBtZXRob2QpLlxuICpcbiAqIEVhY2ggc2hhcmUgaXMgdGhlIGV4YWN0IHByb3BvcnRpb24gcm91bmRlZCBkb3duIG9yIHVwOyB3aGF0IGlzIGxlZnQgZ29lcyB0byB0aGUgbGFyZ2VzdCByZW1haW5kZXJzLCBhbW9uZyBlcXVhbHMgdG8gdGhlXG4gKiBlYXJsaWVzdC4gQSBuZWdhdGl2ZSB0b3RhbCBtaXJyb3JzLiBXZWlnaHRzIGFyZSBub3QgbmVnYXRpdmU7IHRoZXkgbWF5IGFsbCBiZSB6ZXJvIG9ubHkgd2hlbiB0aGUgdG90YWwgaXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcHJlYWQodG90YWw6IG51bWJlciwgd2VpZ2h0czogcmVhZG9ubHkgbnVtYmVyW10pOiBudW1iZXJbXSB7XG4gIGlmICh0b3RhbCA9PT0gMCkgcmV0dXJuIHdlaWdodHMubWFwKCgpID0+IDApO1xuICBpZiAodG90YWwgPCAwKSByZXR1cm4gc3ByZWFkKC10b3RhbCwgd2VpZ2h0cykubWFwKChzaGFyZSkgPT4gKHNoYXJlID8gLXNoYXJlIDogMCkpO1xuICBjb25zdCB3aG9sZSA9IHN1bSh3ZWlnaHRzKTtcbiAgYXNzZXJ0KHdob2xlID4gMCAmJiB3ZWlnaHRzLmV2ZXJ5KCh3ZWlnaHQpID0+IHdlaWdodCA+PSAwKSwgYGNhbm5vdCBzcHJlYWQgJHt0b3RhbH0gb3ZlciAke3dlaWdodHMuam9pbihcIiwgXCIpfWApO1xuICBjb25zdCBleGFjdCA9IHRvdGFsICogTWF0aC5tYXgoLi4ud2VpZ2h0cykgPj0gU0FGRTtcbiAgY29uc3Qgc2hhcmVzOiBudW1iZXJbXSA9IFtdO1xuICBjb25zdCByZXN0czogKG51bWJlciB8IGJpZ2ludClbXSA9IFtdO1xuICBmb3IgKGNvbnN0IHdlaWdodCBvZiB3ZWlnaHRzKSB7XG4gICAgaWYgKGV4YWN0KSB7XG4gICAgICBjb25zdCBwcm9kdWN0ID0gQmlnSW50KHRvdGFsKSAqIEJpZ0ludCh3ZWlnaHQpO1xuICAgICAgc2hhcmVzLnB1c2goTnVtYmVyKHByb2R1Y3QgLyBCaWdJbnQod2hvbGUpKSk7XG4gICAgICByZXN0cy5wdXNoKHByb2R1Y3QgJSBCaWdJbnQod2hvbGUpKTtcbiAgICB9IGVsc2Uge1xuICAgICAgY29uc3QgcHJvZHVjdCA9IHRvdGFsICogd2VpZ2h0O1xuICAgICAgY29uc3QgcmVzdCA9IHByb2R1Y3QgJSB3aG9sZTtcbiAgICAgIHNoYXJlcy5wdXNoKChwcm9kdWN0IC0gcmVzdCkgLyB3aG9sZSk7XG4gICAgICByZXN0cy5wdXNoKHJlc3QpO1xuICAgIH1cbiAgfVxuICBjb25zdCBsZWZ0ID0gdG90YWwgLSBzdW0oc2hhcmVzKTtcbiAgY29uc3Qgb3JkZXIgPSByZXN0cy5tYXAoKF8sIHBsYWNlKSA9PiBwbGFjZSkuc29ydCgoYSwgYikgPT4gY29tcGFyZShyZXN0c1tiXSEsIHJlc3RzW2FdISkgfHwgYSAtIGIpO1xuICBmb3IgKGNvbnN0IHBsYWNlIG9mIG9yZGVyLnNsaWNlKDAsIGxlZnQpKSBzaGFyZXNbcGxhY2VdISArPSAxO1xuICByZXR1cm4gc2hhcmVzO1xufVxuXG4vKiogU2hhcmVzIGEgdG90YWwgYW1vbmcgbiBwZW9wbGUsIGluIHdob2xlIG11bHRpcGxlcyBidXQgZm9yIHRoZSBsYXN0LCB3aG8gcGF5cyB3aGF0IGlzIGxlZnQuICovXG5leHBvcnQgZnVuY3Rpb24gZXF1YWxTaGFyZXModG90YWw6IG51bWJlciwgbjogbnVtYmVyLCBtdWx0aXBsZSA9IDEpOiBudW1iZXJbXSB7XG4gIGFzc2VydChuID49IDEsIFwibm9ib2R5IHRvIHNoYXJlIHdpdGhcIik7XG4gIGlmIChtdWx0aXBsZSA8PSAxKSByZXR1cm4gc3ByZWFkKHRvdGFsLCBBcnJheTxudW1iZXI+KG4pLmZpbGwoMSkpO1xuICBjb25zdCBzaGFyZSA9IG11bERpdkZsb29yKG11bERpdkZsb29yKHRvdGFsLCAxLCBuKSwgMSwgbXVsdGlwbGUpICogbXVsdGlwbGU7XG4gIHJldHVybiBbLi4uQXJyYXk8bnVtYmVyPihuIC0gMSkuZmlsbChzaGFyZSksIHRvdGFsIC0gc2hhcmUgKiAobiAtIDEpXTtcbn1cblxuLyoqIEFuIGFtb3VudCBhcyBJbmRvbmVzaWFucyB3cml0ZSBpdDogYC0xLjI1MC4wMDBgLCB3aXRob3V0IHRoZSBjdXJyZW5jeSdzIHNpZ24uICovXG5leHBvcnQgZnVuY3Rpb24gZm9ybWF0UnVwaWFoKGFtb3VudDogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIFN0cmluZyhhbW91bnQpLnJlcGxhY2UoL1xcQig/PShcXGR7M30pKyQpL2csIFwiLlwiKTtcbn1cblxuLyoqIFJlYWRzIGFuIGFtb3VudCBhcyBwZW9wbGUgdHlwZSBpdDogYDEyNTAwYCwgYDEyLjUwMGAsIGBScCAxMi41MDAsMDBgLCBgMTIsNTAwYDsgbnVsbCB3aGVuIGl0IGlzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VSdXBpYWgodGV4dDogc3RyaW5nKTogbnVtYmVyIHwgbnVsbCB7XG4gIGNvbnN0IGJhcmUgPSB0ZXh0LnRyaW0oKS5yZXBsYWNlKC9eUnBcXC4vLCBcIlwiKS5yZXBsYWNlKC9eUnAvLCBcIlwiKS5yZXBsYWNlKC9eSURSLywgXCJcIikudHJpbSgpO1xuICBjb25zdCBuZWdhdGl2ZSA9IGJhcmUuc3RhcnRzV2l0aChcIi1cIik7XG4gIGNvbnN0IHBhcnRzID0gKG5lZ2F0aXZlID8gYmFyZS5zbGljZSgxKSA6IGJhcmUpLnJlcGxhY2VBbGwoXCIsXCIsIFwiLlwiKS5zcGxpdChcIi5cIik7XG4gIGlmIChwYXJ0cy5sZW5ndGggPiAxICYmIHBhcnRzLmF0KC0xKSEubGVuZ3RoIDwgR1JPVVApIHtcbiAgICBpZiAoIS9eMCskLy50ZXN0KHBhcnRzLnBvcCgpISkpIHJldHVybiBudWxsO1xuICB9XG4gIGNvbnN0IHdlbGxHcm91cGVkID1cbiAgICBwYXJ0cy5sZW5ndGggPT09IDEgfHxcbiAgICAocGFydHNbMF0hLmxlbmd0aCA+PSAxICYmIHBhcnRzWzBdIS5sZW5ndGggPD0gR1JPVVAgJiYgcGFydHMuc2xpY2UoMSkuZXZlcnkoKHBhcnQpID0+IHBhcnQubGVuZ3RoID09PSBHUk9VUCkpO1xuICBjb25zdCBqb2luZWQgPSBwYXJ0cy5qb2luKFwiXCIpO1xuICBpZiAoIXdlbGxHcm91cGVkIHx8ICEvXlswLTldKyQvLnRlc3Qoam9pbmVkKSkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGFtb3VudCA9IE51bWJlcihqb2luZWQpO1xuICByZXR1cm4gbmVnYXRpdmUgJiYgYW1vdW50ID8gLWFtb3VudCA6IGFtb3VudDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHN1bShudW1iZXJzOiByZWFkb25seSBudW1iZXJbXSk6IG51bWJlciB7XG4gIGxldCB0b3RhbCA9IDA7XG4gIGZvciAoY29uc3QgbnVtYmVyIG9mIG51bWJlcnMpIHRvdGFsICs9IG51bWJlcjtcbiAgcmV0dXJuIHRvdGFsO1xufVxuXG4vKiogVGhlIHJlbWFpbmRlciBhcyBQeXRob24gaGFzIGl0OiBuZXZlciBuZWdhdGl2ZSBmb3IgYSBwb3NpdGl2ZSBkaXZpc29yLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1vZHVsbyhudW1iZXI6IG51bWJlciwgYnk6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHJlc3QgPSBudW1iZXIgJSBieTtcbiAgcmV0dXJuIHJlc3QgPCAwID8gcmVzdCArIGJ5IDogcmVzdCArIDA7XG59XG5cbmZ1bmN0aW9uIGNvbXBhcmUoYTogbnVtYmVyIHwgYmlnaW50LCBiOiBudW1iZXIgfCBiaWdpbnQpOiBudW1iZXIge1xuICByZXR1cm4gYSA8IGIgPyAtMSA6IGEgPiBiID8gMSA6IDA7XG59XG4iLCAiLyoqIFF1YW50aXRpZXMgaW4gdGhvdXNhbmR0aHMgb2YgYSB1bml0OiAxIHBpZWNlIGlzIDFfMDAwLCAyNTAgZyBvZiBhIGtpbG9ncmFtIGdvb2QgMjUwLiBUd2luIG9mIGBsYW5jYXIvdmFsdWVzL3F1YW50aXR5LnB5YC4gKi9cblxuaW1wb3J0IHsgbXVsRGl2SGFsZlVwIH0gZnJvbSBcIi4vbW9uZXkudHNcIjtcblxuZXhwb3J0IGNvbnN0IE9ORV9NSUxMSSA9IDFfMDAwO1xuLyoqIFRoZSBsYXJnZXN0IHF1YW50aXR5IG9uIGEgbGluZTogOTk5LDk5OS45OTkgdW5pdHMuICovXG5leHBvcnQgY29uc3QgTU9TVF9NSUxMSSA9IDk5OV85OTlfOTk5O1xuY29uc3QgUExBQ0VTID0gMztcblxuLyoqIFdoYXQgYSBxdWFudGl0eSBjb3N0cyBpbiB3aG9sZSBydXBpYWgsIGhhbGYgdXA6IHRoZSBvbmUgcm91bmRpbmcgb2YgYSB3ZWlnaGVkIGdvb2QuICovXG5leHBvcnQgZnVuY3Rpb24gd29ydGgodW5pdFByaWNlOiBudW1iZXIsIHF0eU1pbGxpOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbXVsRGl2SGFsZlVwKHVuaXRQcmljZSwgcXR5TWlsbGksIE9ORV9NSUxMSSk7XG59XG5cbi8qKiBBIHF1YW50aXR5IG9mIGEgbGFyZ2VyIHVuaXQgaW4gYmFzZSB1bml0cywgaGFsZiB1cDogMiBkb3plbiAoZmFjdG9yIDEyXzAwMCkgYXJlIDI0XzAwMC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbkJhc2VVbml0cyhxdHlNaWxsaTogbnVtYmVyLCBmYWN0b3JNaWxsaTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIG11bERpdkhhbGZVcChxdHlNaWxsaSwgZmFjdG9yTWlsbGksIE9ORV9NSUxMSSk7XG59XG5cbi8qKiBBIHF1YW50aXR5IGFzIEluZG9uZXNpYW5zIHdyaXRlIGl0OiBgMmAsIGAxLDVgLCBgLTAsMjVgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvcm1hdFF1YW50aXR5KHF0eU1pbGxpOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCByZXN0ID0gTWF0aC5hYnMocXR5TWlsbGkpICUgT05FX01JTExJO1xuICBjb25zdCB3aG9sZSA9IChNYXRoLmFicyhxdHlNaWxsaSkgLSByZXN0KSAvIE9ORV9NSUxMSTtcbiAgY29uc3Qgc2lnbiA9IHF0eU1pbGxpIDwgMCA/IFwiLVwiIDogXCJcIjtcbiAgcmV0dXJuIHJlc3QgPyBgJHtzaWdufSR7d2hvbGV9LCR7U3RyaW5nKHJlc3QpLnBhZFN0YXJ0KFBMQUNFUywgXCIwXCIpLnJlcGxhY2UoLzArJC8sIFwiXCIpfWAgOiBgJHtzaWdufSR7d2hvbGV9YDtcbn1cblxuLyoqIFJlYWRzIGAyYCwgYDEsNWAsIGAxLjI1YCBpbnRvIHRob3VzYW5kdGhzLCB3aXRob3V0IGdyb3VwaW5nOyBudWxsIHdoZW4gaXQgaXMgbm9uZSwgb3IgZmluZXIgdGhhbiBhIHRob3VzYW5kdGguICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VRdWFudGl0eSh0ZXh0OiBzdHJpbmcpOiBudW1iZXIgfCBudWxsIHtcbiAgY29uc3QgZm91bmQgPSAvXigtPykoXFxkKykoPzpcXC4oXFxkKikpPyQvLmV4ZWModGV4dC50cmltKCkucmVwbGFjZUFsbChcIixcIiwgXCIuXCIpKTtcbiAgaWYgKCFmb3VuZCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHJlc3QgPSAoZm91bmRbM10gPz8gXCJcIikucmVwbGFjZSgvMCskLywgXCJcIik7XG4gIGlmIChyZXN0Lmxlbmd0aCA+IFBMQUNFUykgcmV0dXJuIG51bGw7XG4gIGNvbnN0IG1pbGxpID0gTnVtYmVyKGZvdW5kWzJdISArIHJlc3QucGFkRW5kKFBMQUNFUywgXCIwXCIpKTtcbiAgcmV0dXJuIGZvdW5kWzFdICYmIG1pbGxpID8gLW1pbGxpIDogbWlsbGk7XG59XG4iLCAiLyoqXG4gKiBTZXJ2aWNlIGFuZCB0YXg6IGxpbmVzIGEgYmlsbCBhZGRzIGJ5IGl0c2VsZiwgZWFjaCB3aXRoIGl0cyBvd24gYmFzZSBhbmQgdGhlIHJhdGUgb2YgaXRzIGRheS4gVHdpbiBvZlxuICogYGxhbmNhci90aWxsL3J1bGVzL2NoYXJnZXMucHlgLCB3aGVyZSBUSEUgcm91bmRpbmcgcnVsZSBvZiB0YXggaXMgd3JpdHRlbiBkb3duLlxuICovXG5cbmltcG9ydCB7IFJlZnVzZWQgfSBmcm9tIFwiLi4vLi4va2l0L3JlZnVzYWwudHNcIjtcbmltcG9ydCB7IGZpbGwgfSBmcm9tIFwiLi4vLi4va2l0L3NoYXBlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIENoYXJnZSwgRXh0cmEsIHR5cGUgR29vZCwgdHlwZSBSYXRlIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZXMvdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyBtdWxEaXZIYWxmVXAsIHBlcm1pbGxlT2YsIHNwcmVhZCwgc3VtIH0gZnJvbSBcIi4uLy4uL2tpdC92YWx1ZXMvbW9uZXkudHNcIjtcblxuZXhwb3J0IHR5cGUgRGF0ZWQgPSByZWFkb25seSBbY2hhcmdlOiBDaGFyZ2UsIHJhdGU6IFJhdGVdO1xuXG4vKiogVGhlIHJhdGUgaW4gZm9yY2Ugb24gYSBidXNpbmVzcyBkYXk6IHRoZSBvbmUgd2l0aCB0aGUgbGF0ZXN0IGBmcm9tX2RheWAgbm90IGFmdGVyIGl0LCBvciBudWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJhdGVPbihyYXRlczogcmVhZG9ubHkgUmF0ZVtdLCBkYXk6IHN0cmluZyk6IFJhdGUgfCBudWxsIHtcbiAgbGV0IGZvdW5kOiBSYXRlIHwgbnVsbCA9IG51bGw7XG4gIGZvciAoY29uc3QgcmF0ZSBvZiByYXRlcykge1xuICAgIGlmIChyYXRlLmZyb21fZGF5IDw9IGRheSAmJiAoZm91bmQgPT09IG51bGwgfHwgcmF0ZS5mcm9tX2RheSA+IGZvdW5kLmZyb21fZGF5KSkgZm91bmQgPSByYXRlO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFRoZSBjaGFyZ2VzIG9mIHRoYXQgZGF5IGFuZCBvcmRlciB0eXBlIHdpdGggdGhlaXIgcmF0ZXMsIGluIHRoZSBzaG9wJ3Mgb3JkZXIuIFJlZnVzZXMgdGlsbC5iYWRfcmF0ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbkZvcmNlKGNoYXJnZXM6IHJlYWRvbmx5IENoYXJnZVtdLCBkYXk6IHN0cmluZywgb3JkZXJUeXBlOiBzdHJpbmcpOiBEYXRlZFtdIHtcbiAgY29uc3QgZm91bmQ6IERhdGVkW10gPSBbXTtcbiAgZm9yIChjb25zdCBjaGFyZ2Ugb2YgY2hhcmdlcykge1xuICAgIGlmIChjaGFyZ2Uub3JkZXJfdHlwZXMubGVuZ3RoICYmICFjaGFyZ2Uub3JkZXJfdHlwZXMuaW5jbHVkZXMob3JkZXJUeXBlKSkgY29udGludWU7XG4gICAgY29uc3QgcmF0ZSA9IHJhdGVPbihjaGFyZ2UucmF0ZXMsIGRheSk7XG4gICAgaWYgKHJhdGU/LnBlcm1pbGxlKSB7XG4gICAgICBpZiAocmF0ZS5wZXJtaWxsZSA8IDAgfHwgcmF0ZS5kcHBfbnVtIDwgMSB8fCByYXRlLmRwcF9kZW4gPCAxKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwuYmFkX3JhdGVcIiwgeyBjaGFyZ2U6IGNoYXJnZS5jb2RlIH0pO1xuICAgICAgZm91bmQucHVzaChbY2hhcmdlLCByYXRlXSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFdoaWNoIHRheCBlYWNoIGtpbmQgb2YgZ29vZCBiZWFycy4gUmVmdXNlcyB0aWxsLnR3b190YXhlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YXhDb2RlcyhjaGFyZ2VzOiByZWFkb25seSBEYXRlZFtdKTogTWFwPHN0cmluZywgc3RyaW5nPiB7XG4gIGNvbnN0IGNvZGVzID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgZm9yIChjb25zdCBbY2hhcmdlXSBvZiBjaGFyZ2VzKSB7XG4gICAgaWYgKGNoYXJnZS5raW5kICE9PSBcInRheFwiKSBjb250aW51ZTtcbiAgICBpZiAoIWNoYXJnZS5jb2RlIHx8IFsuLi5jb2Rlcy52YWx1ZXMoKV0uaW5jbHVkZXMoY2hhcmdlLmNvZGUpKSB7XG4gICAgICB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwudHdvX3RheGVzXCIsIHsgZmlyc3Q6IGNoYXJnZS5jb2RlLCBzZWNvbmQ6IGNoYXJnZS5jb2RlIH0pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGtpbmQgb2YgY2hhcmdlLmNvdmVycykge1xuICAgICAgY29uc3QgZmlyc3QgPSBjb2Rlcy5nZXQoa2luZCk7XG4gICAgICBpZiAoZmlyc3QgIT09IHVuZGVmaW5lZCkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLnR3b190YXhlc1wiLCB7IGZpcnN0LCBzZWNvbmQ6IGNoYXJnZS5jb2RlIH0pO1xuICAgICAgY29kZXMuc2V0KGtpbmQsIGNoYXJnZS5jb2RlKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGNvZGVzO1xufVxuXG4vKiogQXBwZW5kcyB0aGUgY2hhcmdlcycgbGluZXMgdG8gYGV4dHJhc2AgYW5kIHNheXMgd2hhdCB0aGV5IGFkZCB0byB0aGUgdG90YWwuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkQ2hhcmdlcyhjaGFyZ2VzOiByZWFkb25seSBEYXRlZFtdLCBnb29kczogcmVhZG9ubHkgR29vZFtdLCBpbmNsdWRlc1RheDogYm9vbGVhbiwgZXh0cmFzOiBFeHRyYVtdKTogbnVtYmVyIHtcbiAgY29uc3QgYW1vdW50T2YgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICBjb25zdCBuZXRPZiA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gIGZvciAoY29uc3QgZ29vZCBvZiBnb29kcykge1xuICAgIGFtb3VudE9mLnNldChnb29kLnRheCwgKGFtb3VudE9mLmdldChnb29kLnRheCkgPz8gMCkgKyBnb29kLmFtb3VudCk7XG4gICAgbmV0T2Yuc2V0KGdvb2QudGF4LCAobmV0T2YuZ2V0KGdvb2QudGF4KSA/PyAwKSArIGdvb2QuYW1vdW50IC0gZ29vZC5vZmYpO1xuICB9XG4gIGNvbnN0IHRheGVkU2VydmljZU9mID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgbGV0IGFkZGVkID0gMDtcbiAgZm9yIChjb25zdCBbY2hhcmdlLCByYXRlXSBvZiBjaGFyZ2VzKSB7XG4gICAgbGV0IGxpbmU6IEV4dHJhO1xuICAgIGlmIChjaGFyZ2Uua2luZCA9PT0gXCJ0YXhcIikge1xuICAgICAgY29uc3QgZ3Jvc3MgPSAobmV0T2YuZ2V0KGNoYXJnZS5jb2RlKSA/PyAwKSArICh0YXhlZFNlcnZpY2VPZi5nZXQoY2hhcmdlLmNvZGUpID8/IDApO1xuICAgICAgbGluZSA9IHRheExpbmUoY2hhcmdlLmNvZGUsIGdyb3NzLCByYXRlLCBpbmNsdWRlc1RheCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGNvbnN0IGJhc2VzID0gY2hhcmdlLmJlZm9yZV9kaXNjb3VudCA/IGFtb3VudE9mIDogbmV0T2Y7XG4gICAgICBjb25zdCBiYXNlID0gc3VtKFsuLi5iYXNlcy52YWx1ZXMoKV0pO1xuICAgICAgY29uc3QgYW1vdW50ID0gcGVybWlsbGVPZihiYXNlLCByYXRlLnBlcm1pbGxlKTtcbiAgICAgIGxpbmUgPSBmaWxsKEV4dHJhLCB7IGtpbmQ6IFwic2VydmljZVwiLCBjb2RlOiBjaGFyZ2UuY29kZSwgcGVybWlsbGU6IHJhdGUucGVybWlsbGUsIGJhc2UsIGFtb3VudCB9KTtcbiAgICAgIGlmIChjaGFyZ2UudGF4YWJsZSAmJiBhbW91bnQpIHtcbiAgICAgICAgY29uc3Qgc2hhcmVzID0gc3ByZWFkKGFtb3VudCwgWy4uLmJhc2VzLnZhbHVlcygpXSk7XG4gICAgICAgIFsuLi5iYXNlcy5rZXlzKCldLmZvckVhY2goKGNvZGUsIHBsYWNlKSA9PiB7XG4gICAgICAgICAgdGF4ZWRTZXJ2aWNlT2Yuc2V0KGNvZGUsICh0YXhlZFNlcnZpY2VPZi5nZXQoY29kZSkgPz8gMCkgKyBzaGFyZXNbcGxhY2VdISk7XG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAobGluZS5hbW91bnQgfHwgbGluZS5pbmNsdWRlZCkge1xuICAgICAgZXh0cmFzLnB1c2gobGluZSk7XG4gICAgICBhZGRlZCArPSBsaW5lLmFtb3VudDtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGFkZGVkO1xufVxuXG4vKiogT25lIHRheCBvbiBvbmUgc3VtOiBUSEUgcm91bmRpbmcgcnVsZS4gYGdyb3NzYCBjb250YWlucyB0aGUgdGF4IHdoZW4gcHJpY2VzIGluY2x1ZGUgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gdGF4TGluZShjb2RlOiBzdHJpbmcsIGdyb3NzOiBudW1iZXIsIHJhdGU6IFJhdGUsIGluY2x1ZGVzVGF4OiBib29sZWFuKTogRXh0cmEge1xuICBjb25zdCB7IGRwcF9udW06IG51bSwgZHBwX2RlbjogZGVuLCBwZXJtaWxsZSB9ID0gcmF0ZTtcbiAgY29uc3QgYmFzZSA9IGluY2x1ZGVzVGF4ID8gbXVsRGl2SGFsZlVwKGdyb3NzLCAxMDAwICogZGVuLCAxMDAwICogZGVuICsgcGVybWlsbGUgKiBudW0pIDogZ3Jvc3M7XG4gIGNvbnN0IGRwcCA9IG51bSA9PT0gZGVuID8gYmFzZSA6IG11bERpdkhhbGZVcChiYXNlLCBudW0sIGRlbik7XG4gIHJldHVybiBmaWxsKEV4dHJhLCB7XG4gICAga2luZDogXCJ0YXhcIixcbiAgICBjb2RlLFxuICAgIHBlcm1pbGxlLFxuICAgIGJhc2UsXG4gICAgZHBwOiBudW0gPT09IGRlbiA/IDAgOiBkcHAsXG4gICAgaW5jbHVkZWQ6IGluY2x1ZGVzVGF4ID8gZ3Jvc3MgLSBiYXNlIDogMCxcbiAgICBhbW91bnQ6IGluY2x1ZGVzVGF4ID8gMCA6IHBlcm1pbGxlT2YoZHBwLCBwZXJtaWxsZSksXG4gIH0pO1xufVxuIiwgIi8qKiBEYXlzIGFuZCBtaW51dGVzIHJlY2tvbmVkIGZyb20gZ2l2ZW4gbWlsbGlzZWNvbmRzOyBub3RoaW5nIGhlcmUgcmVhZHMgYSBjbG9jay4gVHdpbiBvZiBgbGFuY2FyL3ZhbHVlcy90aW1lLnB5YC4gKi9cblxuaW1wb3J0IHsgbW9kdWxvIH0gZnJvbSBcIi4vbW9uZXkudHNcIjtcblxuZXhwb3J0IGNvbnN0IFpPTkVTX01JTiA9IHsgV0lCOiA3ICogNjAsIFdJVEE6IDggKiA2MCwgV0lUOiA5ICogNjAgfSBhcyBjb25zdDtcbmV4cG9ydCBjb25zdCBEQVlfTUlOID0gMjQgKiA2MDtcbmNvbnN0IE1JTlVURV9NUyA9IDYwXzAwMDtcbmNvbnN0IERBWV9NUyA9IERBWV9NSU4gKiBNSU5VVEVfTVM7XG5cbi8qKiBUaGUgZGF5IGEgbW9tZW50IGNvdW50cyBmb3IgaW4gYSBzaG9wIHdob3NlIGRheSBzdGFydHMgYHN0YXJ0c01pbmAgYWZ0ZXIgbWlkbmlnaHQuICovXG5leHBvcnQgZnVuY3Rpb24gYnVzaW5lc3NEYXkoYXRNczogbnVtYmVyLCB6b25lTWluOiBudW1iZXIsIHN0YXJ0c01pbiA9IDApOiBzdHJpbmcge1xuICByZXR1cm4gZGF5T2YoTWF0aC5mbG9vcigoYXRNcyArICh6b25lTWluIC0gc3RhcnRzTWluKSAqIE1JTlVURV9NUykgLyBEQVlfTVMpKTtcbn1cblxuLyoqIE1pbnV0ZXMgc2luY2UgbG9jYWwgbWlkbmlnaHQsIDAgdG8gMTQzOS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtaW51dGVPZkRheShhdE1zOiBudW1iZXIsIHpvbmVNaW46IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBtb2R1bG8oTWF0aC5mbG9vcihhdE1zIC8gTUlOVVRFX01TKSArIHpvbmVNaW4sIERBWV9NSU4pO1xufVxuXG4vKiogQSBtb21lbnQgYXMgcGVvcGxlIHJlYWQgaXQ6IGAyMDI1LTAxLTMxIDEzOjQ1YC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2NhbFRleHQoYXRNczogbnVtYmVyLCB6b25lTWluOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCBtaW51dGUgPSBtaW51dGVPZkRheShhdE1zLCB6b25lTWluKTtcbiAgcmV0dXJuIGAke2J1c2luZXNzRGF5KGF0TXMsIHpvbmVNaW4pfSAke3R3byhNYXRoLmZsb29yKG1pbnV0ZSAvIDYwKSl9OiR7dHdvKG1pbnV0ZSAlIDYwKX1gO1xufVxuXG4vKiogVGhlIG1vbWVudCBhIGJ1c2luZXNzIGRheSBiZWdpbnMsIGluIFVuaXggbWlsbGlzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRheVN0YXJ0TXMoZGF5OiBzdHJpbmcsIHpvbmVNaW46IG51bWJlciwgc3RhcnRzTWluID0gMCk6IG51bWJlciB7XG4gIHJldHVybiBudW1iZXJPZihkYXkpICogREFZX01TICsgKHN0YXJ0c01pbiAtIHpvbmVNaW4pICogTUlOVVRFX01TO1xufVxuXG4vKiogVHJ1ZSBmb3IgYSBkYXkgdGhhdCBleGlzdHMsIHdyaXR0ZW4gYDIwMjUtMDEtMzFgIGFuZCBpbiBubyBvdGhlciB3YXkuICovXG5leHBvcnQgZnVuY3Rpb24gaXNEYXkodGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiAvXlxcZHs0fS1cXGR7Mn0tXFxkezJ9JC8udGVzdCh0ZXh0KSAmJiAhdGV4dC5zdGFydHNXaXRoKFwiMDAwMFwiKSAmJiBkYXlPZihudW1iZXJPZih0ZXh0KSkgPT09IHRleHQ7XG59XG5cbi8qKiBUaGUgZGF5IHNvIG1hbnkgZGF5cyBsYXRlciwgb3IgZWFybGllciB3aGVuIG5lZ2F0aXZlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkZERheXMoZGF5OiBzdHJpbmcsIGRheXM6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBkYXlPZihudW1iZXJPZihkYXkpICsgZGF5cyk7XG59XG5cbi8qKiBIb3cgbWFueSBkYXlzIGBsYXN0YCBsaWVzIGFmdGVyIGBmaXJzdGAuICovXG5leHBvcnQgZnVuY3Rpb24gZGF5c0JldHdlZW4oZmlyc3Q6IHN0cmluZywgbGFzdDogc3RyaW5nKTogbnVtYmVyIHtcbiAgcmV0dXJuIG51bWJlck9mKGxhc3QpIC0gbnVtYmVyT2YoZmlyc3QpO1xufVxuXG4vKiogMSBmb3IgTW9uZGF5IHRvIDcgZm9yIFN1bmRheSwgYXMgSVNPIDg2MDEgY291bnRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdlZWtkYXkoZGF5OiBzdHJpbmcpOiBudW1iZXIge1xuICByZXR1cm4gbW9kdWxvKG51bWJlck9mKGRheSkgKyAzLCA3KSArIDE7XG59XG5cbi8qKiBEYXlzIHNpbmNlIDE5NzAtMDEtMDEgaW4gdGhlIHByb2xlcHRpYyBHcmVnb3JpYW4gY2FsZW5kYXI7IE5hTiBmb3Igd2hhdCBpcyBubyBkYXRlLiAqL1xuZnVuY3Rpb24gbnVtYmVyT2YoZGF5OiBzdHJpbmcpOiBudW1iZXIge1xuICByZXR1cm4gRGF0ZS5wYXJzZShgJHtkYXl9VDAwOjAwOjAwWmApIC8gREFZX01TO1xufVxuXG5mdW5jdGlvbiBkYXlPZihudW1iZXI6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBOdW1iZXIuaXNOYU4obnVtYmVyKSA/IFwiXCIgOiBuZXcgRGF0ZShudW1iZXIgKiBEQVlfTVMpLnRvSVNPU3RyaW5nKCkuc2xpY2UoMCwgMTApO1xufVxuXG5mdW5jdGlvbiB0d28obnVtYmVyOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gU3RyaW5nKG51bWJlcikucGFkU3RhcnQoMiwgXCIwXCIpO1xufVxuIiwgIi8qKiBXaGF0IG1ha2VzIGEgcHJvbW8gc2Vuc2VsZXNzLiBUd2luIG9mIGBwcm9tb19mYXVsdGAgaW4gYGxhbmNhci92YWx1ZXMvdGVybXMucHlgLiAqL1xuXG5pbXBvcnQgdHlwZSB7IFByb21vIH0gZnJvbSBcIi4uL3NoYXBlcy92YWx1ZXMudHNcIjtcbmltcG9ydCB7IFdIT0xFX1BFUk1JTExFIH0gZnJvbSBcIi4vbW9uZXkudHNcIjtcbmltcG9ydCB7IERBWV9NSU4sIGlzRGF5IH0gZnJvbSBcIi4vdGltZS50c1wiO1xuXG4vKiogVGhlIG5hbWUgb2YgdGhlIGZpcnN0IGZpZWxkIHRoYXQgbWFrZXMgYSBwcm9tbyBzZW5zZWxlc3MsIG9yIFwiXCIgZm9yIGEgc291bmQgb25lLiBVbnNvdW5kIHByb21vcyBjdXQgbm90aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwcm9tb0ZhdWx0KHByb21vOiBQcm9tbyk6IHN0cmluZyB7XG4gIGNvbnN0IHsga2luZCwgcGFydHMgfSA9IHByb21vO1xuICBjb25zdCBjb3VudHNVbml0cyA9IGtpbmQgPT09IFwiYnV5X2dldFwiIHx8IChraW5kID09PSBcImJ1bmRsZVwiICYmICFwYXJ0cy5sZW5ndGgpO1xuICBjb25zdCBmYXVsdHM6IFtzdHJpbmcsIGJvb2xlYW5dW10gPSBbXG4gICAgW1wiaWRcIiwgIXByb21vLmlkXSxcbiAgICBbXCJwZXJtaWxsZVwiLCBwcm9tby5wZXJtaWxsZSA8IDAgfHwgcHJvbW8ucGVybWlsbGUgPiBXSE9MRV9QRVJNSUxMRV0sXG4gICAgW1wicGVybWlsbGVcIiwgKGtpbmQgPT09IFwicGVyY2VudFwiIHx8IGtpbmQgPT09IFwiYnV5X2dldFwiKSAmJiAhcHJvbW8ucGVybWlsbGVdLFxuICAgIFtcImFtb3VudFwiLCBwcm9tby5hbW91bnQgPCAwIHx8IChraW5kID09PSBcImFtb3VudFwiICYmICFwcm9tby5hbW91bnQpXSxcbiAgICBbXCJidXlfdW5pdHNcIiwgcHJvbW8uYnV5X3VuaXRzIDwgMCB8fCAoY291bnRzVW5pdHMgJiYgIXByb21vLmJ1eV91bml0cyldLFxuICAgIFtcImdldF91bml0c1wiLCBwcm9tby5nZXRfdW5pdHMgPCAwIHx8IChraW5kID09PSBcImJ1eV9nZXRcIiAmJiAhcHJvbW8uZ2V0X3VuaXRzKV0sXG4gICAgW1wicGFydHNcIiwgcGFydHMuc29tZSgocGFydCkgPT4gcGFydC51bml0cyA8IDEpIHx8IG5ldyBTZXQocGFydHMubWFwKChwYXJ0KSA9PiBwYXJ0LnNrdSkpLnNpemUgPCBwYXJ0cy5sZW5ndGhdLFxuICAgIFtcIm1vc3RfdGltZXNcIiwgcHJvbW8ubW9zdF90aW1lcyA8IDBdLFxuICAgIFtcIm1pbl9hbW91bnRcIiwgcHJvbW8ubWluX2Ftb3VudCA8IDBdLFxuICAgIFtcImZyb21fZGF5XCIsIHByb21vLmZyb21fZGF5ICE9PSBcIlwiICYmICFpc0RheShwcm9tby5mcm9tX2RheSldLFxuICAgIFtcInRvX2RheVwiLCBwcm9tby50b19kYXkgIT09IFwiXCIgJiYgKCFpc0RheShwcm9tby50b19kYXkpIHx8IHByb21vLnRvX2RheSA8IHByb21vLmZyb21fZGF5KV0sXG4gICAgW1wid2Vla2RheXNcIiwgcHJvbW8ud2Vla2RheXMuc29tZSgod2Vla2RheSkgPT4gd2Vla2RheSA8IDEgfHwgd2Vla2RheSA+IDcpXSxcbiAgICBbXCJmcm9tX21pbnV0ZVwiLCBwcm9tby5mcm9tX21pbnV0ZSA8IDAgfHwgcHJvbW8uZnJvbV9taW51dGUgPj0gREFZX01JTl0sXG4gICAgW1widG9fbWludXRlXCIsIHByb21vLnRvX21pbnV0ZSA8PSAwIHx8IHByb21vLnRvX21pbnV0ZSA+IERBWV9NSU5dLFxuICBdO1xuICByZXR1cm4gZmF1bHRzLmZpbmQoKFssIGZhdWx0eV0pID0+IGZhdWx0eSk/LlswXSA/PyBcIlwiO1xufVxuIiwgIi8qKiBXaGljaCBwcm9tb3MgYSBjYXJ0IGdldHMsIGFuZCB3aGF0IGVhY2ggdGFrZXMgb2ZmIHdoaWNoIGdvb2QuIFR3aW4gb2YgYGxhbmNhci90aWxsL3J1bGVzL3Byb21vcy5weWAsIHdoaWNoIHRlbGxzIHRoZSBydWxlLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhcnQsIENhcnRMaW5lLCBNb21lbnQsIFByb21vIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZXMvdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyBtdWxEaXZIYWxmVXAsIHBlcm1pbGxlT2YsIHNwcmVhZCwgc3VtIH0gZnJvbSBcIi4uLy4uL2tpdC92YWx1ZXMvbW9uZXkudHNcIjtcbmltcG9ydCB7IE9ORV9NSUxMSSwgd29ydGggfSBmcm9tIFwiLi4vLi4va2l0L3ZhbHVlcy9xdWFudGl0eS50c1wiO1xuaW1wb3J0IHsgcHJvbW9GYXVsdCB9IGZyb20gXCIuLi8uLi9raXQvdmFsdWVzL3Rlcm1zLnRzXCI7XG5pbXBvcnQgeyB3ZWVrZGF5IH0gZnJvbSBcIi4uLy4uL2tpdC92YWx1ZXMvdGltZS50c1wiO1xuXG4vKiogUnVwaWFoIG9mZiBieSB0aGUgbGluZSdzIG51bWJlci4gKi9cbmV4cG9ydCB0eXBlIEN1dHMgPSBNYXA8bnVtYmVyLCBudW1iZXI+O1xuaW50ZXJmYWNlIFRha2VuIHtcbiAgcmVhZG9ubHkgY3V0czogQ3V0cztcbiAgLyoqIFRoZSBsaW5lcyB0aGF0IHRvb2sgcGFydC4gKi9cbiAgcmVhZG9ubHkgdG9vazogUmVhZG9ubHlTZXQ8bnVtYmVyPjtcbn1cbmNvbnN0IE5PVEhJTkc6IFRha2VuID0geyBjdXRzOiBuZXcgTWFwKCksIHRvb2s6IG5ldyBTZXQoKSB9O1xuXG4vKiogVGhlIHByb21vcyBhIGNhcnQgZ2V0cywgaW4gdGhlIG9yZGVyIHRha2VuLCBlYWNoIHdpdGggaXRzIGN1dHMgcGVyIGxpbmUuIFRha2VzIHRoZSBjdXRzIG9mZiBgbmV0c2AgYXMgaXQgZ29lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YWtlUHJvbW9zKGNhcnQ6IENhcnQsIG5ldHM6IG51bWJlcltdLCBwcm9tb3M6IHJlYWRvbmx5IFByb21vW10sIG1vbWVudDogTW9tZW50KTogW1Byb21vLCBDdXRzXVtdIHtcbiAgY29uc3Qgd2FpdGluZyA9IHByb21vc1xuICAgIC5maWx0ZXIoKHByb21vKSA9PiBpc0luRm9yY2UocHJvbW8sIG1vbWVudCwgY2FydC5vcmRlcl90eXBlKSAmJiAhcHJvbW9GYXVsdChwcm9tbykpXG4gICAgLnNvcnQoKGEsIGIpID0+IGIucHJpb3JpdHkgLSBhLnByaW9yaXR5IHx8IGJ5Q29kZVBvaW50KGEuaWQsIGIuaWQpKTtcbiAgY29uc3QgYmVmb3JlID0gWy4uLm5ldHNdO1xuICBjb25zdCBmcmVlID0gbmV3IFNldChuZXRzLmZsYXRNYXAoKG5ldCwgbnVtYmVyKSA9PiAobmV0ID4gMCA/IFtudW1iZXJdIDogW10pKSk7XG4gIGNvbnN0IHRha2VuOiBbUHJvbW8sIEN1dHNdW10gPSBbXTtcbiAgd2hpbGUgKHdhaXRpbmcubGVuZ3RoICYmIGZyZWUuc2l6ZSkge1xuICAgIGxldCBiZXN0ID0gTk9USElORztcbiAgICBsZXQgYmVzdE9mID0gd2FpdGluZ1swXSE7XG4gICAgbGV0IG1vc3QgPSAwO1xuICAgIGZvciAoY29uc3QgcHJvbW8gb2Ygd2FpdGluZykge1xuICAgICAgaWYgKG1vc3QgJiYgcHJvbW8ucHJpb3JpdHkgPCBiZXN0T2YucHJpb3JpdHkpIGJyZWFrO1xuICAgICAgY29uc3QgZm91bmQgPSB0YWtlKHByb21vLCBjYXJ0LmxpbmVzLCBiZWZvcmUsIGZyZWUpO1xuICAgICAgY29uc3Qgb2ZmID0gc3VtKFsuLi5mb3VuZC5jdXRzLnZhbHVlcygpXSk7XG4gICAgICBpZiAob2ZmID4gbW9zdCkgW2Jlc3QsIGJlc3RPZiwgbW9zdF0gPSBbZm91bmQsIHByb21vLCBvZmZdO1xuICAgIH1cbiAgICBpZiAoIW1vc3QpIGJyZWFrO1xuICAgIHRha2VuLnB1c2goW2Jlc3RPZiwgYmVzdC5jdXRzXSk7XG4gICAgZm9yIChjb25zdCBudW1iZXIgb2YgYmVzdC50b29rKSBmcmVlLmRlbGV0ZShudW1iZXIpO1xuICAgIGZvciAoY29uc3QgW251bWJlciwgY3V0XSBvZiBiZXN0LmN1dHMpIG5ldHNbbnVtYmVyXSEgLT0gY3V0O1xuICAgIHdhaXRpbmcuc3BsaWNlKHdhaXRpbmcuaW5kZXhPZihiZXN0T2YpLCAxKTtcbiAgfVxuICByZXR1cm4gdGFrZW47XG59XG5cbi8qKiBUcnVlIHdoZW4gYSBwcm9tbydzIHBlcmlvZCwgYnJhbmNoIGFuZCBvcmRlciB0eXBlIGZpdCB0aGUgbW9tZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzSW5Gb3JjZShwcm9tbzogUHJvbW8sIG1vbWVudDogTW9tZW50LCBvcmRlclR5cGU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCB7IGRheSwgbWludXRlIH0gPSBtb21lbnQ7XG4gIGlmICgocHJvbW8uZnJvbV9kYXkgJiYgZGF5IDwgcHJvbW8uZnJvbV9kYXkpIHx8IChwcm9tby50b19kYXkgJiYgZGF5ID4gcHJvbW8udG9fZGF5KSkgcmV0dXJuIGZhbHNlO1xuICBpZiAocHJvbW8uYnJhbmNoZXMubGVuZ3RoICYmICFwcm9tby5icmFuY2hlcy5pbmNsdWRlcyhtb21lbnQuYnJhbmNoKSkgcmV0dXJuIGZhbHNlO1xuICBpZiAocHJvbW8ub3JkZXJfdHlwZXMubGVuZ3RoICYmICFwcm9tby5vcmRlcl90eXBlcy5pbmNsdWRlcyhvcmRlclR5cGUpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHsgZnJvbV9taW51dGU6IHN0YXJ0LCB0b19taW51dGU6IGVuZCB9ID0gcHJvbW87XG4gIGlmICghKHN0YXJ0IDw9IGVuZCA/IHN0YXJ0IDw9IG1pbnV0ZSAmJiBtaW51dGUgPCBlbmQgOiBtaW51dGUgPj0gc3RhcnQgfHwgbWludXRlIDwgZW5kKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gIXByb21vLndlZWtkYXlzLmxlbmd0aCB8fCBwcm9tby53ZWVrZGF5cy5pbmNsdWRlcyh3ZWVrZGF5KGRheSkpO1xufVxuXG5mdW5jdGlvbiB0YWtlKHByb21vOiBQcm9tbywgbGluZXM6IHJlYWRvbmx5IENhcnRMaW5lW10sIG5ldHM6IHJlYWRvbmx5IG51bWJlcltdLCBmcmVlOiBSZWFkb25seVNldDxudW1iZXI+KTogVGFrZW4ge1xuICBjb25zdCB3YW50ZWQgPSBuZXcgU2V0KHByb21vLnBhcnRzLm1hcCgocGFydCkgPT4gcGFydC5za3UpKTtcbiAgY29uc3QgaXNXYW50ZWQgPSAobGluZTogQ2FydExpbmUpID0+IChwcm9tby5raW5kID09PSBcImJ1bmRsZVwiICYmIHdhbnRlZC5zaXplID8gd2FudGVkLmhhcyhsaW5lLnNrdSkgOiBpc0Zvcihwcm9tbywgbGluZSkpO1xuICBjb25zdCBzdWl0ZWQgPSBsaW5lcy5mbGF0TWFwKChsaW5lLCBudW1iZXIpID0+IChpc1dhbnRlZChsaW5lKSA/IFtudW1iZXJdIDogW10pKTtcbiAgaWYgKHByb21vLm1pbl9hbW91bnQgJiYgc3VtKHN1aXRlZC5tYXAoKG51bWJlcikgPT4gbmV0c1tudW1iZXJdISkpIDwgcHJvbW8ubWluX2Ftb3VudCkgcmV0dXJuIE5PVEhJTkc7XG4gIGNvbnN0IGZpdHRpbmcgPSBzdWl0ZWQuZmlsdGVyKChudW1iZXIpID0+IGZyZWUuaGFzKG51bWJlcikpO1xuICBpZiAoIWZpdHRpbmcubGVuZ3RoKSByZXR1cm4gTk9USElORztcbiAgaWYgKHByb21vLmtpbmQgPT09IFwicGVyY2VudFwiKSB7XG4gICAgcmV0dXJuIGN1dEVhY2goZml0dGluZywgZml0dGluZy5tYXAoKG51bWJlcikgPT4gcGVybWlsbGVPZihuZXRzW251bWJlcl0hLCBwcm9tby5wZXJtaWxsZSkpKTtcbiAgfVxuICBpZiAocHJvbW8ua2luZCA9PT0gXCJhbW91bnRcIikge1xuICAgIGNvbnN0IHdvcnRocyA9IGZpdHRpbmcubWFwKChudW1iZXIpID0+IG5ldHNbbnVtYmVyXSEpO1xuICAgIGlmIChwcm9tby5vbmNlKSByZXR1cm4gY3V0RWFjaChmaXR0aW5nLCBzcHJlYWQoTWF0aC5taW4ocHJvbW8uYW1vdW50LCBzdW0od29ydGhzKSksIHdvcnRocykpO1xuICAgIHJldHVybiBjdXRFYWNoKGZpdHRpbmcsIGZpdHRpbmcubWFwKChudW1iZXIpID0+IE1hdGgubWluKG5ldHNbbnVtYmVyXSEsIHdvcnRoKHByb21vLmFtb3VudCwgbGluZXNbbnVtYmVyXSEucXR5X21pbGxpKSkpKTtcbiAgfVxuICBjb25zdCBwb29sID0gbmV3IFBvb2wobGluZXMsIG5ldHMsIGZpdHRpbmcpO1xuICByZXR1cm4gcHJvbW8ua2luZCA9PT0gXCJidXlfZ2V0XCIgPyBidXlHZXQocHJvbW8sIHBvb2wpIDogYnVuZGxlKHByb21vLCBwb29sKTtcbn1cblxuZnVuY3Rpb24gaXNGb3IocHJvbW86IFByb21vLCBsaW5lOiBDYXJ0TGluZSk6IGJvb2xlYW4ge1xuICBpZiAoIXByb21vLnNrdXMubGVuZ3RoICYmICFwcm9tby5jYXRlZ29yaWVzLmxlbmd0aCkgcmV0dXJuIHRydWU7XG4gIHJldHVybiBwcm9tby5za3VzLmluY2x1ZGVzKGxpbmUuc2t1KSB8fCBwcm9tby5jYXRlZ29yaWVzLmluY2x1ZGVzKGxpbmUuY2F0ZWdvcnkpO1xufVxuXG5mdW5jdGlvbiBjdXRFYWNoKGZpdHRpbmc6IHJlYWRvbmx5IG51bWJlcltdLCBjdXRzOiByZWFkb25seSBudW1iZXJbXSk6IFRha2VuIHtcbiAgY29uc3QgZm91bmQ6IEN1dHMgPSBuZXcgTWFwKCk7XG4gIGZpdHRpbmcuZm9yRWFjaCgobnVtYmVyLCBwbGFjZSkgPT4ge1xuICAgIGlmIChjdXRzW3BsYWNlXSkgZm91bmQuc2V0KG51bWJlciwgY3V0c1twbGFjZV0pO1xuICB9KTtcbiAgcmV0dXJuIHsgY3V0czogZm91bmQsIHRvb2s6IG5ldyBTZXQoZml0dGluZykgfTtcbn1cblxuLyoqIFdob2xlIHVuaXRzIG9mIHRoZSBmaXR0aW5nIGxpbmVzLCB0aGUgZGVhcmVzdCBmaXJzdCAoYnkgcm91bmRlZCB1bml0IHZhbHVlLCBhbW9uZyBlcXVhbHMgYnkgbGluZSkuICovXG5jbGFzcyBQb29sIHtcbiAgcmVhZG9ubHkgb3JkZXI6IHJlYWRvbmx5IG51bWJlcltdO1xuICBwcml2YXRlIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSBDYXJ0TGluZVtdO1xuICBwcml2YXRlIHJlYWRvbmx5IG5ldHM6IHJlYWRvbmx5IG51bWJlcltdO1xuXG4gIGNvbnN0cnVjdG9yKGxpbmVzOiByZWFkb25seSBDYXJ0TGluZVtdLCBuZXRzOiByZWFkb25seSBudW1iZXJbXSwgZml0dGluZzogcmVhZG9ubHkgbnVtYmVyW10pIHtcbiAgICB0aGlzLmxpbmVzID0gbGluZXM7XG4gICAgdGhpcy5uZXRzID0gbmV0cztcbiAgICBjb25zdCBlYWNoID0gKG51bWJlcjogbnVtYmVyKSA9PiBtdWxEaXZIYWxmVXAobmV0c1tudW1iZXJdISwgT05FX01JTExJLCBsaW5lc1tudW1iZXJdIS5xdHlfbWlsbGkpO1xuICAgIHRoaXMub3JkZXIgPSBmaXR0aW5nXG4gICAgICAuZmlsdGVyKChudW1iZXIpID0+IGxpbmVzW251bWJlcl0hLnF0eV9taWxsaSA+PSBPTkVfTUlMTEkpXG4gICAgICAubWFwKChudW1iZXIpID0+ICh7IG51bWJlciwgdmFsdWU6IGVhY2gobnVtYmVyKSB9KSlcbiAgICAgIC5zb3J0KChhLCBiKSA9PiBiLnZhbHVlIC0gYS52YWx1ZSlcbiAgICAgIC5tYXAoKHsgbnVtYmVyIH0pID0+IG51bWJlcik7XG4gIH1cblxuICB1bml0cyhudW1iZXI6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIE1hdGguZmxvb3IodGhpcy5saW5lc1tudW1iZXJdIS5xdHlfbWlsbGkgLyBPTkVfTUlMTEkpO1xuICB9XG5cbiAgLyoqIFdoYXQgc28gbWFueSB1bml0cyBvZiBhIGxpbmUgYXJlIHdvcnRoLCBpdHMgZGlzY291bnRzIHRha2VuIG9mZiwgaGFsZiB1cC4gKi9cbiAgdmFsdWUobnVtYmVyOiBudW1iZXIsIHVuaXRzOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiBtdWxEaXZIYWxmVXAodGhpcy5uZXRzW251bWJlcl0hLCB1bml0cyAqIE9ORV9NSUxMSSwgdGhpcy5saW5lc1tudW1iZXJdIS5xdHlfbWlsbGkpO1xuICB9XG5cbiAgLyoqIFRoZSB2YWx1ZXMgb2YgdGhlIGRlYXJlc3Qgc28gbWFueSB1bml0cyAob2Ygb25lIGdvb2QpLCBieSBsaW5lLiAqL1xuICBkZWFyZXN0KHVuaXRzOiBudW1iZXIsIHNrdTogc3RyaW5nKTogQ3V0cyB7XG4gICAgY29uc3QgdmFsdWVzOiBDdXRzID0gbmV3IE1hcCgpO1xuICAgIGxldCBsZWZ0ID0gdW5pdHM7XG4gICAgZm9yIChjb25zdCBudW1iZXIgb2YgdGhpcy5vcmRlcikge1xuICAgICAgaWYgKGxlZnQgJiYgKCFza3UgfHwgdGhpcy5saW5lc1tudW1iZXJdIS5za3UgPT09IHNrdSkpIHtcbiAgICAgICAgY29uc3QgdXNlZCA9IE1hdGgubWluKGxlZnQsIHRoaXMudW5pdHMobnVtYmVyKSk7XG4gICAgICAgIHZhbHVlcy5zZXQobnVtYmVyLCB0aGlzLnZhbHVlKG51bWJlciwgdXNlZCkpO1xuICAgICAgICBsZWZ0IC09IHVzZWQ7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiB2YWx1ZXM7XG4gIH1cblxuICBjb3VudChza3UgPSBcIlwiKTogbnVtYmVyIHtcbiAgICByZXR1cm4gc3VtKHRoaXMub3JkZXIuZmlsdGVyKChudW1iZXIpID0+ICFza3UgfHwgdGhpcy5saW5lc1tudW1iZXJdIS5za3UgPT09IHNrdSkubWFwKChudW1iZXIpID0+IHRoaXMudW5pdHMobnVtYmVyKSkpO1xuICB9XG59XG5cbi8qKiBJbiBldmVyeSBncm91cCBvZiBidXkgKyBnZXQgdW5pdHMgZnJvbSB0aGUgZGVhcmVzdCBkb3duLCB0aGUgbGFzdCBgZ2V0YCBhcmUgY3V0LiAqL1xuZnVuY3Rpb24gYnV5R2V0KHByb21vOiBQcm9tbywgcG9vbDogUG9vbCk6IFRha2VuIHtcbiAgY29uc3Qgc2l6ZSA9IHByb21vLmJ1eV91bml0cyArIHByb21vLmdldF91bml0cztcbiAgaWYgKHByb21vLmJ1eV91bml0cyA8IDEgfHwgcHJvbW8uZ2V0X3VuaXRzIDwgMSkgcmV0dXJuIE5PVEhJTkc7XG4gIGNvbnN0IGdyb3VwZWQgPSBjYXBwZWQoTWF0aC5mbG9vcihwb29sLmNvdW50KCkgLyBzaXplKSwgcHJvbW8ubW9zdF90aW1lcykgKiBzaXplO1xuICBjb25zdCBjdXRzOiBDdXRzID0gbmV3IE1hcCgpO1xuICBjb25zdCB0b29rID0gbmV3IFNldDxudW1iZXI+KCk7XG4gIGxldCBzdGFydCA9IDA7XG4gIGZvciAoY29uc3QgbnVtYmVyIG9mIHBvb2wub3JkZXIpIHtcbiAgICBjb25zdCBlbmQgPSBNYXRoLm1pbihzdGFydCArIHBvb2wudW5pdHMobnVtYmVyKSwgZ3JvdXBlZCk7XG4gICAgaWYgKGVuZCA8PSBzdGFydCkgYnJlYWs7XG4gICAgY29uc3QgdW5pdHMgPSBnaXZlbihlbmQsIHByb21vLmJ1eV91bml0cywgc2l6ZSkgLSBnaXZlbihzdGFydCwgcHJvbW8uYnV5X3VuaXRzLCBzaXplKTtcbiAgICBjb25zdCBjdXQgPSBwZXJtaWxsZU9mKHBvb2wudmFsdWUobnVtYmVyLCB1bml0cyksIHByb21vLnBlcm1pbGxlKTtcbiAgICBpZiAoY3V0KSBjdXRzLnNldChudW1iZXIsIGN1dCk7XG4gICAgdG9vay5hZGQobnVtYmVyKTtcbiAgICBzdGFydCA9IGVuZDtcbiAgfVxuICByZXR1cm4geyBjdXRzLCB0b29rIH07XG59XG5cbi8qKiBIb3cgbWFueSBvZiB0aGUgZmlyc3Qgc28gbWFueSB1bml0cyBhcmUgdGhlIGN1dCBvbmVzIG9mIHRoZWlyIGdyb3Vwcy4gKi9cbmZ1bmN0aW9uIGdpdmVuKHVuaXRzOiBudW1iZXIsIGJ1eVVuaXRzOiBudW1iZXIsIHNpemU6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBNYXRoLmZsb29yKHVuaXRzIC8gc2l6ZSkgKiAoc2l6ZSAtIGJ1eVVuaXRzKSArIE1hdGgubWF4KDAsICh1bml0cyAlIHNpemUpIC0gYnV5VW5pdHMpO1xufVxuXG4vKiogQXMgbWFueSBidW5kbGVzIGFzIHBheSBmb3IgdGhlIGJ1eWVyOyB0aGUgY3V0IGlzIHNwcmVhZCBvdmVyIHRoZSBnb29kcyBieSB3aGF0IHRoZXkgYXJlIHdvcnRoLiAqL1xuZnVuY3Rpb24gYnVuZGxlKHByb21vOiBQcm9tbywgcG9vbDogUG9vbCk6IFRha2VuIHtcbiAgY29uc3QgcGFydHMgPSBwcm9tby5wYXJ0cy5sZW5ndGggPyBwcm9tby5wYXJ0cyA6IFt7IHNrdTogXCJcIiwgdW5pdHM6IHByb21vLmJ1eV91bml0cyB9XTtcbiAgaWYgKHBhcnRzLnNvbWUoKHBhcnQpID0+IHBhcnQudW5pdHMgPCAxKSkgcmV0dXJuIE5PVEhJTkc7XG4gIGNvbnN0IHZhbHVlcyA9ICh0aW1lczogbnVtYmVyKTogQ3V0cyA9PiB7XG4gICAgY29uc3QgZm91bmQ6IEN1dHMgPSBuZXcgTWFwKCk7XG4gICAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKSB7XG4gICAgICBmb3IgKGNvbnN0IFtudW1iZXIsIHZhbHVlXSBvZiBwb29sLmRlYXJlc3QodGltZXMgKiBwYXJ0LnVuaXRzLCBwYXJ0LnNrdSkpIGZvdW5kLnNldChudW1iZXIsIHZhbHVlKTtcbiAgICB9XG4gICAgcmV0dXJuIGZvdW5kO1xuICB9O1xuICBjb25zdCB3b3J0aE9mID0gKHRpbWVzOiBudW1iZXIpID0+IHN1bShbLi4udmFsdWVzKHRpbWVzKS52YWx1ZXMoKV0pO1xuICAvLyBFYWNoIGZ1cnRoZXIgYnVuZGxlIGhvbGRzIGNoZWFwZXIgZ29vZHMsIHNvIHdoYXQgdGhlIGJ1eWVyIGdhaW5zIHBlciBidW5kbGUgb25seSBmYWxsczogc2VhcmNoIGZvciB0aGUgbGFzdCBnYWluLlxuICBsZXQgbG93ID0gMDtcbiAgbGV0IGhpZ2ggPSBjYXBwZWQoTWF0aC5taW4oLi4ucGFydHMubWFwKChwYXJ0KSA9PiBNYXRoLmZsb29yKHBvb2wuY291bnQocGFydC5za3UpIC8gcGFydC51bml0cykpKSwgcHJvbW8ubW9zdF90aW1lcyk7XG4gIHdoaWxlIChsb3cgPCBoaWdoKSB7XG4gICAgY29uc3QgbWlkZGxlID0gTWF0aC5mbG9vcigobG93ICsgaGlnaCArIDEpIC8gMik7XG4gICAgaWYgKHdvcnRoT2YobWlkZGxlKSAtIHdvcnRoT2YobWlkZGxlIC0gMSkgPiBwcm9tby5hbW91bnQpIGxvdyA9IG1pZGRsZTtcbiAgICBlbHNlIGhpZ2ggPSBtaWRkbGUgLSAxO1xuICB9XG4gIGNvbnN0IHdvcnRocyA9IHZhbHVlcyhsb3cpO1xuICBjb25zdCBvZmYgPSBzdW0oWy4uLndvcnRocy52YWx1ZXMoKV0pIC0gbG93ICogcHJvbW8uYW1vdW50O1xuICBpZiAob2ZmIDw9IDApIHJldHVybiBOT1RISU5HO1xuICBjb25zdCBudW1iZXJzID0gWy4uLndvcnRocy5rZXlzKCldO1xuICByZXR1cm4gY3V0RWFjaChudW1iZXJzLCBzcHJlYWQob2ZmLCBbLi4ud29ydGhzLnZhbHVlcygpXSkpO1xufVxuXG5mdW5jdGlvbiBjYXBwZWQodGltZXM6IG51bWJlciwgbW9zdFRpbWVzOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbW9zdFRpbWVzID8gTWF0aC5taW4odGltZXMsIG1vc3RUaW1lcykgOiB0aW1lcztcbn1cblxuLyoqIFRoZSBvcmRlciBvZiB0ZXh0cyBhcyBQeXRob24gaGFzIGl0OiBieSBjb2RlIHBvaW50LCBub3QgYnkgVVRGLTE2IHVuaXQuICovXG5mdW5jdGlvbiBieUNvZGVQb2ludChhOiBzdHJpbmcsIGI6IHN0cmluZyk6IG51bWJlciB7XG4gIGNvbnN0IGxlZnQgPSBBcnJheS5mcm9tKGEpO1xuICBjb25zdCByaWdodCA9IEFycmF5LmZyb20oYik7XG4gIGZvciAobGV0IHBsYWNlID0gMDsgcGxhY2UgPCBNYXRoLm1pbihsZWZ0Lmxlbmd0aCwgcmlnaHQubGVuZ3RoKTsgcGxhY2UgKz0gMSkge1xuICAgIGNvbnN0IGdhcCA9IGxlZnRbcGxhY2VdIS5jb2RlUG9pbnRBdCgwKSEgLSByaWdodFtwbGFjZV0hLmNvZGVQb2ludEF0KDApITtcbiAgICBpZiAoZ2FwKSByZXR1cm4gZ2FwO1xuICB9XG4gIHJldHVybiBsZWZ0Lmxlbmd0aCAtIHJpZ2h0Lmxlbmd0aDtcbn1cbiIsICIvKipcbiAqIFByaWNlcyBhIGNhcnQgc28gdGhhdCB0aGUgbGluZXMgYWx3YXlzIHN1bSB0byB0aGUgdG90YWwuIFR3aW4gb2YgYGxhbmNhci90aWxsL3J1bGVzL2JpbGwucHlgLlxuICpcbiAqIE9uZSBvcmRlciwgYWx3YXlzOiBnb29kcyDihpIgbGluZSBkaXNjb3VudHMg4oaSIHByb21vcyDihpIgYmlsbCBkaXNjb3VudCDihpIgY2hhcmdlcyBpbiB0aGUgc2hvcCdzIG9yZGVyIOKGkiBjYXNoIHJvdW5kaW5nLlxuICovXG5cbmltcG9ydCB7IFJlZnVzZWQgfSBmcm9tIFwiLi4vLi4va2l0L3JlZnVzYWwudHNcIjtcbmltcG9ydCB7IGZpbGwgfSBmcm9tIFwiLi4vLi4va2l0L3NoYXBlLnRzXCI7XG5pbXBvcnQgeyBCaWxsLCB0eXBlIENhcnQsIHR5cGUgQ2FydExpbmUsIEV4dHJhLCBHb29kLCB0eXBlIE1vbWVudCwgdHlwZSBUZXJtcyB9IGZyb20gXCIuLi8uLi9raXQvc2hhcGVzL3ZhbHVlcy50c1wiO1xuaW1wb3J0IHsgTU9TVF9SVVBJQUgsIFdIT0xFX1BFUk1JTExFLCBwZXJtaWxsZU9mLCBzcHJlYWQsIHN1bSB9IGZyb20gXCIuLi8uLi9raXQvdmFsdWVzL21vbmV5LnRzXCI7XG5pbXBvcnQgeyBNT1NUX01JTExJLCB3b3J0aCB9IGZyb20gXCIuLi8uLi9raXQvdmFsdWVzL3F1YW50aXR5LnRzXCI7XG5pbXBvcnQgeyBhZGRDaGFyZ2VzLCBpbkZvcmNlLCB0YXhDb2RlcyB9IGZyb20gXCIuL2NoYXJnZXMudHNcIjtcbmltcG9ydCB7IHRha2VQcm9tb3MgfSBmcm9tIFwiLi9wcm9tb3MudHNcIjtcblxuZXhwb3J0IGNvbnN0IE1PU1RfTElORVMgPSAxXzAwMDtcblxuLyoqXG4gKiBUaGUgYmlsbCBmb3IgYSBjYXJ0IG9uIGEgc2hvcCdzIHRlcm1zIGF0IGEgbW9tZW50LCBub3QgeWV0IHJvdW5kZWQgZm9yIGNhc2ggYW5kIG5vdCB5ZXQgcGFpZC5cbiAqXG4gKiBSZWZ1c2VzOiB0aWxsLmVtcHR5X2NhcnQsIHRpbGwudG9vX21hbnlfbGluZXMsIHRpbGwuYmFkX3F1YW50aXR5LCB0aWxsLmJhZF9wcmljZSwgdGlsbC5iYWRfZGlzY291bnQsXG4gKiB0aWxsLnR3b19kaXNjb3VudHMsIHRpbGwuZGlzY291bnRfdG9vX2xhcmdlLCB0aWxsLnRvb19sYXJnZSwgdGlsbC50d29fdGF4ZXMsIHRpbGwuYmFkX3JhdGUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwcmljZShjYXJ0OiBDYXJ0LCB0ZXJtczogVGVybXMsIG1vbWVudDogTW9tZW50KTogQmlsbCB7XG4gIGNvbnN0IGxpbmVzID0gY2FydC5saW5lcztcbiAgaWYgKCFsaW5lcy5sZW5ndGgpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5lbXB0eV9jYXJ0XCIpO1xuICBpZiAobGluZXMubGVuZ3RoID4gTU9TVF9MSU5FUykgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLnRvb19tYW55X2xpbmVzXCIsIHsgbGluZXM6IGxpbmVzLmxlbmd0aCwgbW9zdDogTU9TVF9MSU5FUyB9KTtcbiAgY29uc3QgYW1vdW50cyA9IGxpbmVzLm1hcCgobGluZSwgbnVtYmVyKSA9PiBsaW5lQW1vdW50KG51bWJlciwgbGluZSkpO1xuICBjb25zdCBleHRyYXM6IEV4dHJhW10gPSBbXTtcbiAgY29uc3QgbmV0cyA9IGRpc2NvdW50ZWQoY2FydCwgdGVybXMsIG1vbWVudCwgYW1vdW50cywgZXh0cmFzKTtcbiAgY29uc3QgY2hhcmdlcyA9IGluRm9yY2UodGVybXMuY2hhcmdlcywgbW9tZW50LmRheSwgY2FydC5vcmRlcl90eXBlKTtcbiAgY29uc3QgY29kZXMgPSB0YXhDb2RlcyhjaGFyZ2VzKTtcbiAgY29uc3QgZ29vZHMgPSBsaW5lcy5tYXAoKGxpbmUsIG51bWJlcikgPT5cbiAgICBmaWxsKEdvb2QsIHtcbiAgICAgIHNrdTogbGluZS5za3UsXG4gICAgICBuYW1lOiBsaW5lLm5hbWUsXG4gICAgICB1bml0OiBsaW5lLnVuaXQsXG4gICAgICB1bml0X2ZhY3Rvcl9taWxsaTogbGluZS51bml0X2ZhY3Rvcl9taWxsaSxcbiAgICAgIGNhdGVnb3J5OiBsaW5lLmNhdGVnb3J5LFxuICAgICAgdGF4OiBjb2Rlcy5nZXQobGluZS50YXhfa2luZCkgPz8gXCJcIixcbiAgICAgIHVuaXRfcHJpY2U6IGxpbmUudW5pdF9wcmljZSxcbiAgICAgIG1vZGlmaWVyczogbGluZS5tb2RpZmllcnMsXG4gICAgICB1c2VzOiBsaW5lLnVzZXMsXG4gICAgICBub3RlOiBsaW5lLm5vdGUsXG4gICAgICBxdHlfbWlsbGk6IGxpbmUucXR5X21pbGxpLFxuICAgICAgYW1vdW50OiBhbW91bnRzW251bWJlcl0hLFxuICAgICAgb2ZmOiBhbW91bnRzW251bWJlcl0hIC0gbmV0c1tudW1iZXJdISxcbiAgICB9KSxcbiAgKTtcbiAgY29uc3QgdG90YWwgPSBzdW0obmV0cykgKyBhZGRDaGFyZ2VzKGNoYXJnZXMsIGdvb2RzLCB0ZXJtcy5pbmNsdWRlc190YXgsIGV4dHJhcyk7XG4gIGlmICh0b3RhbCA+IE1PU1RfUlVQSUFIKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwudG9vX2xhcmdlXCIsIHsgbW9zdDogTU9TVF9SVVBJQUggfSk7XG4gIHJldHVybiBmaWxsKEJpbGwsIHsgZ29vZHMsIGV4dHJhcywgdG90YWwgfSk7XG59XG5cbi8qKiBXaGF0IG9uZSBsaW5lIGlzIHdvcnRoIGJlZm9yZSBkaXNjb3VudHM6IChwcmljZSArIG1vZGlmaWVycykgeCBxdWFudGl0eSwgaGFsZiB1cCwgb3Igd2hhdCBpdHMgbGFiZWwgc2F5cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5lQW1vdW50KG51bWJlcjogbnVtYmVyLCBsaW5lOiBDYXJ0TGluZSk6IG51bWJlciB7XG4gIGNvbnN0IHF0eU1pbGxpID0gbGluZS5xdHlfbWlsbGk7XG4gIGlmIChxdHlNaWxsaSA8PSAwIHx8IHF0eU1pbGxpID4gTU9TVF9NSUxMSSkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLmJhZF9xdWFudGl0eVwiLCB7IGxpbmU6IG51bWJlciwgcXR5X21pbGxpOiBxdHlNaWxsaSB9KTtcbiAgY29uc3QgdW5pdFByaWNlID0gbGluZS51bml0X3ByaWNlICsgc3VtKGxpbmUubW9kaWZpZXJzLm1hcCgobW9kaWZpZXIpID0+IG1vZGlmaWVyLnByaWNlKSk7XG4gIGlmICh1bml0UHJpY2UgPCAwIHx8IHVuaXRQcmljZSA+IE1PU1RfUlVQSUFIKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwuYmFkX3ByaWNlXCIsIHsgbGluZTogbnVtYmVyLCB1bml0X3ByaWNlOiB1bml0UHJpY2UgfSk7XG4gIGNvbnN0IGFtb3VudCA9IGxpbmUuZml4ZWRfYW1vdW50ID49IDAgPyBsaW5lLmZpeGVkX2Ftb3VudCA6IHdvcnRoKHVuaXRQcmljZSwgcXR5TWlsbGkpO1xuICBpZiAoYW1vdW50ID4gTU9TVF9SVVBJQUgpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC50b29fbGFyZ2VcIiwgeyBsaW5lOiBudW1iZXIsIG1vc3Q6IE1PU1RfUlVQSUFIIH0pO1xuICByZXR1cm4gYW1vdW50O1xufVxuXG4vKiogTmV0cyBwZXIgZ29vZCBhZnRlciBsaW5lIGRpc2NvdW50cywgcHJvbW9zIGFuZCBiaWxsIGRpc2NvdW50LCBlYWNoIHRvbGQgYXMgYW4gZXh0cmEuICovXG5mdW5jdGlvbiBkaXNjb3VudGVkKGNhcnQ6IENhcnQsIHRlcm1zOiBUZXJtcywgbW9tZW50OiBNb21lbnQsIGFtb3VudHM6IHJlYWRvbmx5IG51bWJlcltdLCBleHRyYXM6IEV4dHJhW10pOiBudW1iZXJbXSB7XG4gIGxldCBuZXRzID0gWy4uLmFtb3VudHNdO1xuICBjYXJ0LmxpbmVzLmZvckVhY2goKGxpbmUsIG51bWJlcikgPT4ge1xuICAgIGlmICghbGluZS5kaXNjb3VudF9wZXJtaWxsZSAmJiAhbGluZS5kaXNjb3VudF9hbW91bnQpIHJldHVybjtcbiAgICBjb25zdCBjdXQgPSBjdXRPZihhbW91bnRzW251bWJlcl0hLCBsaW5lLmRpc2NvdW50X3Blcm1pbGxlLCBsaW5lLmRpc2NvdW50X2Ftb3VudCwgeyBsaW5lOiBudW1iZXIgfSk7XG4gICAgaWYgKCFjdXQpIHJldHVybjtcbiAgICBuZXRzW251bWJlcl0hIC09IGN1dDtcbiAgICBleHRyYXMucHVzaChmaWxsKEV4dHJhLCB7IGtpbmQ6IFwibGluZV9kaXNjb3VudFwiLCBvZjogbnVtYmVyLCBwZXJtaWxsZTogbGluZS5kaXNjb3VudF9wZXJtaWxsZSwgYW1vdW50OiAtY3V0IH0pKTtcbiAgfSk7XG4gIGZvciAoY29uc3QgW3Byb21vLCBjdXRzXSBvZiB0YWtlUHJvbW9zKGNhcnQsIG5ldHMsIHRlcm1zLnByb21vcywgbW9tZW50KSkge1xuICAgIGV4dHJhcy5wdXNoKGZpbGwoRXh0cmEsIHsga2luZDogXCJwcm9tb1wiLCBjb2RlOiBwcm9tby5pZCwgbmFtZTogcHJvbW8ubmFtZSwgYW1vdW50OiAtc3VtKFsuLi5jdXRzLnZhbHVlcygpXSkgfSkpO1xuICB9XG4gIGlmIChjYXJ0LmRpc2NvdW50X3Blcm1pbGxlIHx8IGNhcnQuZGlzY291bnRfYW1vdW50KSB7XG4gICAgY29uc3QgY3V0ID0gY3V0T2Yoc3VtKG5ldHMpLCBjYXJ0LmRpc2NvdW50X3Blcm1pbGxlLCBjYXJ0LmRpc2NvdW50X2Ftb3VudCwge30pO1xuICAgIGlmIChjdXQpIGV4dHJhcy5wdXNoKGZpbGwoRXh0cmEsIHsga2luZDogXCJiaWxsX2Rpc2NvdW50XCIsIHBlcm1pbGxlOiBjYXJ0LmRpc2NvdW50X3Blcm1pbGxlLCBhbW91bnQ6IC1jdXQgfSkpO1xuICAgIGNvbnN0IHNoYXJlcyA9IHNwcmVhZChjdXQsIG5ldHMpO1xuICAgIG5ldHMgPSBuZXRzLm1hcCgobmV0LCBudW1iZXIpID0+IG5ldCAtIHNoYXJlc1tudW1iZXJdISk7XG4gIH1cbiAgcmV0dXJuIG5ldHM7XG59XG5cbi8qKiBBIGRpc2NvdW50IGdpdmVuIGJ5IGhhbmQsIGluIHRob3VzYW5kdGhzIG9yIGluIHJ1cGlhaCwgbmV2ZXIgYm90aCBhbmQgbmV2ZXIgbW9yZSB0aGFuIHRoZXJlIGlzLiAqL1xuZnVuY3Rpb24gY3V0T2YoYW1vdW50OiBudW1iZXIsIHBlcm1pbGxlOiBudW1iZXIsIG9mZjogbnVtYmVyLCB3aGVyZTogeyByZWFkb25seSBsaW5lPzogbnVtYmVyIH0pOiBudW1iZXIge1xuICBpZiAocGVybWlsbGUgJiYgb2ZmKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwudHdvX2Rpc2NvdW50c1wiLCB7IC4uLndoZXJlIH0pO1xuICBpZiAocGVybWlsbGUgPCAwIHx8IG9mZiA8IDAgfHwgcGVybWlsbGUgPiBXSE9MRV9QRVJNSUxMRSkge1xuICAgIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5iYWRfZGlzY291bnRcIiwgeyAuLi53aGVyZSwgcGVybWlsbGUsIGFtb3VudDogb2ZmIH0pO1xuICB9XG4gIGlmIChvZmYgPiBhbW91bnQpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5kaXNjb3VudF90b29fbGFyZ2VcIiwgeyAuLi53aGVyZSwgYW1vdW50OiBvZmYsIG1vc3Q6IGFtb3VudCB9KTtcbiAgcmV0dXJuIG9mZiB8fCBwZXJtaWxsZU9mKGFtb3VudCwgcGVybWlsbGUpO1xufVxuIiwgIi8qKiBQYXlzIGEgYmlsbDogcm91bmRzIHRoZSBjYXNoIHBhcnQsIGdpdmVzIGNoYW5nZSBmcm9tIGNhc2ggYWxvbmUsIHJlZnVzZXMgd2hhdCBkb2VzIG5vdCBmaXQuIFR3aW4gb2YgYGxhbmNhci90aWxsL3J1bGVzL3BheW1lbnQucHlgLiAqL1xuXG5pbXBvcnQgeyBSZWZ1c2VkIH0gZnJvbSBcIi4uLy4uL2tpdC9yZWZ1c2FsLnRzXCI7XG5pbXBvcnQgeyBmaWxsIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBCaWxsLCBFeHRyYSwgdHlwZSBQYXltZW50IH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZXMvdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyBNT1NUX1JVUElBSCwgdHlwZSBSb3VuZGluZ01vZGUsIHN1bSwgdG9NdWx0aXBsZSB9IGZyb20gXCIuLi8uLi9raXQvdmFsdWVzL21vbmV5LnRzXCI7XG5cbmV4cG9ydCBjb25zdCBNRVRIT0RTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbXCJjYXNoXCIsIFwicXJpc19zdGF0aWNcIiwgXCJjYXJkXCIsIFwiZXdhbGxldFwiLCBcInRyYW5zZmVyXCIsIFwia2FzYm9uXCJdKTtcbi8qKiBBIHByaW50ZWQgUVIgY29kZSB0ZWxscyB0aGUgdGlsbCBub3RoaW5nOiB0aGUgY3VzdG9tZXIncyBzY3JlZW4gaXMgYSBjbGFpbSB1bnRpbCB0aGUgbW9uZXkgaXMgc2Vlbi4gKi9cbmV4cG9ydCBjb25zdCBDTEFJTUVEX01FVEhPRFM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFtcInFyaXNfc3RhdGljXCJdKTtcblxuZXhwb3J0IGludGVyZmFjZSBDb2lucyB7XG4gIHJlYWRvbmx5IHJvdW5kX2Nhc2hfdG86IG51bWJlcjtcbiAgcmVhZG9ubHkgcm91bmRfY2FzaDogUm91bmRpbmdNb2RlO1xufVxuXG4vKipcbiAqIFRoZSBwYWlkIGJpbGw6IHdpdGggaXRzIHJvdW5kaW5nIGxpbmUsIGl0cyBwYXltZW50cyBhbmQgdGhlIGNoYW5nZTsgdG90YWwgPSBzdW0gb2YgcGF5bWVudHMgLSBjaGFuZ2UuXG4gKlxuICogT25seSB3aGF0IGlzIGxlZnQgZm9yIGNhc2ggYWZ0ZXIgYWxsIG90aGVyIHBheW1lbnRzIGlzIHJvdW5kZWQsIG9ubHkgd2hlbiBjYXNoIGlzIGFtb25nIHRoZW0sIGFzIGEgbGluZSBvZiBpdHMgb3duLlxuICogUmVmdXNlczogdGlsbC5hbHJlYWR5X3BhaWQsIHRpbGwudW5rbm93bl9tZXRob2QsIHRpbGwuYmFkX3BheW1lbnQsIHRpbGwua2FzYm9uX3dpdGhvdXRfZGVidG9yLCB0aWxsLm92ZXJwYWlkLFxuICogdGlsbC5jYXNoX25vdF9uZWVkZWQsIHRpbGwudG9vX2xpdHRsZV9jYXNoLCB0aWxsLnRvb19saXR0bGVfcGFpZCAoYm90aCB3aXRoIGBtaXNzaW5nYCkuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXR0bGUoYmlsbDogQmlsbCwgcGF5bWVudHM6IHJlYWRvbmx5IFBheW1lbnRbXSwgY29pbnM6IENvaW5zKTogQmlsbCB7XG4gIGlmIChiaWxsLnBheW1lbnRzLmxlbmd0aCkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLmFscmVhZHlfcGFpZFwiKTtcbiAgcGF5bWVudHMuZm9yRWFjaChjaGVjayk7XG4gIGNvbnN0IHBhaWRCeSA9IChpc0Nhc2g6IGJvb2xlYW4pID0+IHN1bShwYXltZW50cy5maWx0ZXIoKG9uZSkgPT4gKG9uZS5tZXRob2QgPT09IFwiY2FzaFwiKSA9PT0gaXNDYXNoKS5tYXAoKG9uZSkgPT4gb25lLmFtb3VudCkpO1xuICBjb25zdCBjYXNoID0gcGFpZEJ5KHRydWUpO1xuICBjb25zdCBvdGhlciA9IHBhaWRCeShmYWxzZSk7XG4gIGNvbnN0IGR1ZSA9IGJpbGwudG90YWwgLSBvdGhlcjtcbiAgaWYgKGR1ZSA8IDApIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5vdmVycGFpZFwiLCB7IHRvb19tdWNoOiAtZHVlIH0pO1xuICBpZiAoIWNhc2gpIHtcbiAgICBpZiAoZHVlKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwudG9vX2xpdHRsZV9wYWlkXCIsIHsgbWlzc2luZzogZHVlIH0pO1xuICAgIHJldHVybiB7IC4uLmJpbGwsIHBheW1lbnRzOiBwYXltZW50cy5tYXAobWFya2VkKSB9O1xuICB9XG4gIGlmICghZHVlKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwuY2FzaF9ub3RfbmVlZGVkXCIsIHsgY2FzaCB9KTtcbiAgY29uc3QgaW5DYXNoID0gdG9NdWx0aXBsZShkdWUsIGNvaW5zLnJvdW5kX2Nhc2hfdG8sIGNvaW5zLnJvdW5kX2Nhc2gpO1xuICBpZiAoY2FzaCA8IGluQ2FzaCkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLnRvb19saXR0bGVfY2FzaFwiLCB7IG1pc3Npbmc6IGluQ2FzaCAtIGNhc2ggfSk7XG4gIGNvbnN0IHJvdW5kaW5nID0gaW5DYXNoID09PSBkdWUgPyBbXSA6IFtmaWxsKEV4dHJhLCB7IGtpbmQ6IFwicm91bmRpbmdcIiwgYmFzZTogZHVlLCBhbW91bnQ6IGluQ2FzaCAtIGR1ZSB9KV07XG4gIHJldHVybiB7XG4gICAgZ29vZHM6IGJpbGwuZ29vZHMsXG4gICAgZXh0cmFzOiBbLi4uYmlsbC5leHRyYXMsIC4uLnJvdW5kaW5nXSxcbiAgICB0b3RhbDogb3RoZXIgKyBpbkNhc2gsXG4gICAgcGF5bWVudHM6IHBheW1lbnRzLm1hcChtYXJrZWQpLFxuICAgIGNoYW5nZTogY2FzaCAtIGluQ2FzaCxcbiAgfTtcbn1cblxuLyoqIFdoYXQgaXMgc3RpbGwgdG8gYmUgcGFpZCBpbiBjYXNoIGFmdGVyIHRoZSBnaXZlbiBwYXltZW50czogd2hhdCBzdGFuZHMgYmVzaWRlICpUdW5haSouICovXG5leHBvcnQgZnVuY3Rpb24gY2FzaER1ZShiaWxsOiBCaWxsLCBwYXltZW50czogcmVhZG9ubHkgUGF5bWVudFtdLCBjb2luczogQ29pbnMpOiBudW1iZXIge1xuICBjb25zdCBwYWlkID0gc3VtKHBheW1lbnRzLm1hcCgocGF5bWVudCkgPT4gcGF5bWVudC5hbW91bnQpKTtcbiAgcmV0dXJuIHRvTXVsdGlwbGUoTWF0aC5tYXgoMCwgYmlsbC50b3RhbCAtIHBhaWQpLCBjb2lucy5yb3VuZF9jYXNoX3RvLCBjb2lucy5yb3VuZF9jYXNoKTtcbn1cblxuLyoqIFRoZSBzdW1zIGEgY3VzdG9tZXIgaXMgbGlrZWx5IHRvIGhhbmQgb3ZlciBmb3Igd2hhdCBpcyBkdWU6IHRoZSBzdW0gaXRzZWxmLCB0aGVuIHRoZSBuZXh0IG5vdGVzIHVwLCBhdCBtb3N0IGBtb3N0YC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaWtlbHlOb3RlcyhkdWU6IG51bWJlciwgbW9zdCA9IDQpOiBudW1iZXJbXSB7XG4gIGNvbnN0IHN0ZXBzID0gWzVfMDAwLCAxMF8wMDAsIDIwXzAwMCwgNTBfMDAwLCAxMDBfMDAwXTtcbiAgY29uc3Qgc3VtcyA9IHN0ZXBzLm1hcCgoc3RlcCkgPT4gdG9NdWx0aXBsZShkdWUsIHN0ZXAsIFwidXBcIikpLmZpbHRlcigob25lKSA9PiBvbmUgPiBkdWUpO1xuICByZXR1cm4gZHVlID4gMCA/IFtkdWUsIC4uLm5ldyBTZXQoc3VtcyldLnNsaWNlKDAsIG1vc3QpIDogW107XG59XG5cbmZ1bmN0aW9uIGNoZWNrKHBheW1lbnQ6IFBheW1lbnQpOiB2b2lkIHtcbiAgY29uc3QgeyBtZXRob2QsIGFtb3VudCB9ID0gcGF5bWVudDtcbiAgaWYgKCFNRVRIT0RTLmhhcyhtZXRob2QpKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwudW5rbm93bl9tZXRob2RcIiwgeyBtZXRob2QgfSk7XG4gIGlmIChhbW91bnQgPD0gMCB8fCBhbW91bnQgPiBNT1NUX1JVUElBSCkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLmJhZF9wYXltZW50XCIsIHsgbWV0aG9kLCBhbW91bnQgfSk7XG4gIGlmIChtZXRob2QgPT09IFwia2FzYm9uXCIgJiYgIXBheW1lbnQucmVmKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwua2FzYm9uX3dpdGhvdXRfZGVidG9yXCIpO1xufVxuXG4vKiogVGhlIHBheW1lbnQgd2l0aCBgY2xhaW1lZGAgc2V0IGJ5IGl0cyBtZXRob2QsIHdoYXRldmVyIHRoZSBmYWNlIHNlbnQuICovXG5mdW5jdGlvbiBtYXJrZWQocGF5bWVudDogUGF5bWVudCk6IFBheW1lbnQge1xuICByZXR1cm4geyAuLi5wYXltZW50LCBjbGFpbWVkOiBDTEFJTUVEX01FVEhPRFMuaGFzKHBheW1lbnQubWV0aG9kKSB9O1xufVxuIiwgIi8qKlxuICogR2l2ZXMgZ29vZHMgYmFjayBmb3IgbW9uZXksIHBhcnQgYnkgcGFydCwgc28gdGhhdCBhbGwgcGFydHMgdG9nZXRoZXIgYXJlIHRoZSBzYWxlIGFuZCBuZXZlciBhIHJ1cGlhaCBtb3JlLiBUd2luIG9mXG4gKiBgbGFuY2FyL3RpbGwvcnVsZXMvcmVmdW5kLnB5YCwgd2hlcmUgdGhlIGN1bXVsYXRpdmUgcnVsZSBpcyB3cml0dGVuIGRvd24uXG4gKi9cblxuaW1wb3J0IHsgUmVmdXNlZCB9IGZyb20gXCIuLi8uLi9raXQvcmVmdXNhbC50c1wiO1xuaW1wb3J0IHsgZmlsbCB9IGZyb20gXCIuLi8uLi9raXQvc2hhcGUudHNcIjtcbmltcG9ydCB7IHR5cGUgQmlsbCwgRXh0cmEsIHR5cGUgR29vZCwgUmVmdW5kLCBSZXR1cm4sIFJldHVybmVkIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZXMvdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyBtb2R1bG8sIG11bERpdkZsb29yLCBzcHJlYWQsIHN1bSB9IGZyb20gXCIuLi8uLi9raXQvdmFsdWVzL21vbmV5LnRzXCI7XG5cbi8qKlxuICogV2hhdCBpcyBnaXZlbiBiYWNrIGZvciB0aGVzZSBnb29kcyBvZiBhIGJpbGwsIGFmdGVyIGVhcmxpZXIgcmVmdW5kcyBvZiBpdC4gYG11bHRpcGxlYDogdGhlIHNtYWxsZXN0IGNvaW4sIGluIGNhc2guXG4gKlxuICogUmVmdXNlczogdGlsbC5ub3RoaW5nX3RvX3JlZnVuZCwgdGlsbC5ub19zdWNoX2xpbmUsIHRpbGwuYmFkX3F1YW50aXR5LCB0aWxsLnJlZnVuZF90b29fbXVjaCAod2l0aCBgbGVmdF9taWxsaWApLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcmVmdW5kKGJpbGw6IEJpbGwsIHdhbnRlZDogcmVhZG9ubHkgUmV0dXJuW10sIGVhcmxpZXI6IHJlYWRvbmx5IFJlZnVuZFtdID0gW10sIG11bHRpcGxlID0gMSk6IFJlZnVuZCB7XG4gIGNvbnN0IGdvb2RzID0gYmlsbC5nb29kcztcbiAgY29uc3QgYmVmb3JlID0gdGFrZW5CYWNrKGJpbGwsIGVhcmxpZXIpO1xuICBjb25zdCBhZnRlciA9IFsuLi5iZWZvcmVdO1xuICBmb3IgKGNvbnN0IHdhbnQgb2Ygd2FudGVkKSB7XG4gICAgY29uc3QgZ29vZCA9IGdvb2RzW3dhbnQub2ZdO1xuICAgIGlmICghZ29vZCkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLm5vX3N1Y2hfbGluZVwiLCB7IGxpbmU6IHdhbnQub2YgfSk7XG4gICAgaWYgKHdhbnQucXR5X21pbGxpIDw9IDApIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5iYWRfcXVhbnRpdHlcIiwgeyBsaW5lOiB3YW50Lm9mLCBxdHlfbWlsbGk6IHdhbnQucXR5X21pbGxpIH0pO1xuICAgIGNvbnN0IGxlZnRNaWxsaSA9IGdvb2QucXR5X21pbGxpIC0gYWZ0ZXJbd2FudC5vZl0hO1xuICAgIGlmICh3YW50LnF0eV9taWxsaSA+IGxlZnRNaWxsaSkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLnJlZnVuZF90b29fbXVjaFwiLCB7IGxpbmU6IHdhbnQub2YsIGxlZnRfbWlsbGk6IGxlZnRNaWxsaSB9KTtcbiAgICBhZnRlclt3YW50Lm9mXSEgKz0gd2FudC5xdHlfbWlsbGk7XG4gIH1cbiAgaWYgKGFmdGVyLmV2ZXJ5KChtaWxsaSwgb2YpID0+IG1pbGxpID09PSBiZWZvcmVbb2ZdKSkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLm5vdGhpbmdfdG9fcmVmdW5kXCIpO1xuICBjb25zdCByZXR1cm5lZCA9IGdvb2RzLmZsYXRNYXAoKGdvb2QsIG9mKSA9PiB7XG4gICAgY29uc3QgW29sZCwgbm93XSA9IFtiZWZvcmVbb2ZdISwgYWZ0ZXJbb2ZdIV07XG4gICAgaWYgKG5vdyA8PSBvbGQpIHJldHVybiBbXTtcbiAgICBjb25zdCBhbW91bnQgPSBwYXJ0KG5ldE9mKGdvb2QpLCBnb29kLCBub3cpIC0gcGFydChuZXRPZihnb29kKSwgZ29vZCwgb2xkKTtcbiAgICByZXR1cm4gW2ZpbGwoUmV0dXJuZWQsIHsgb2YsIHF0eV9taWxsaTogbm93IC0gb2xkLCBhbW91bnQgfSldO1xuICB9KTtcbiAgY29uc3QgZXh0cmFzID0gZXh0cmFzQmFjayhiaWxsLCBiZWZvcmUsIGFmdGVyKTtcbiAgY29uc3QgdG90YWwgPSBNYXRoLm1heCgwLCBwYXlvdXQoYmlsbCwgYWZ0ZXIsIG11bHRpcGxlKSAtIHN1bShlYXJsaWVyLm1hcCgoZG9uZSkgPT4gZG9uZS50b3RhbCkpKTtcbiAgY29uc3Qgcm91bmRpbmcgPSB0b3RhbCAtIHN1bShyZXR1cm5lZC5tYXAoKGdvb2QpID0+IGdvb2QuYW1vdW50KSkgLSBzdW0oZXh0cmFzLm1hcCgoZXh0cmEpID0+IGV4dHJhLmFtb3VudCkpO1xuICBpZiAocm91bmRpbmcpIGV4dHJhcy5wdXNoKGZpbGwoRXh0cmEsIHsga2luZDogXCJyb3VuZGluZ1wiLCBhbW91bnQ6IHJvdW5kaW5nIH0pKTtcbiAgcmV0dXJuIGZpbGwoUmVmdW5kLCB7IGdvb2RzOiByZXR1cm5lZCwgZXh0cmFzLCB0b3RhbCB9KTtcbn1cblxuLyoqIEFsbCB0aGF0IGlzIGxlZnQgb2YgYSBiaWxsOiB3aXRoIG5vIHJlZnVuZCBiZWZvcmUgaXQsIHRoZSByZWZ1bmQgb2YgYSB2b2lkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZnVuZFJlc3QoYmlsbDogQmlsbCwgZWFybGllcjogcmVhZG9ubHkgUmVmdW5kW10gPSBbXSk6IFJlZnVuZCB7XG4gIGNvbnN0IGJlZm9yZSA9IHRha2VuQmFjayhiaWxsLCBlYXJsaWVyKTtcbiAgY29uc3QgcmVzdCA9IGJpbGwuZ29vZHMuZmxhdE1hcCgoZ29vZCwgb2YpID0+IHtcbiAgICBjb25zdCBsZWZ0ID0gZ29vZC5xdHlfbWlsbGkgLSBiZWZvcmVbb2ZdITtcbiAgICByZXR1cm4gbGVmdCA+IDAgPyBbZmlsbChSZXR1cm4sIHsgb2YsIHF0eV9taWxsaTogbGVmdCB9KV0gOiBbXTtcbiAgfSk7XG4gIHJldHVybiByZWZ1bmQoYmlsbCwgcmVzdCwgZWFybGllcik7XG59XG5cbi8qKiBIb3cgbXVjaCBvZiBldmVyeSBnb29kIGhhcyBjb21lIGJhY2sgYWxyZWFkeSwgaW4gdGhvdXNhbmR0aHMsIGJ5IHRoZSBnb29kJ3MgbnVtYmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRha2VuQmFjayhiaWxsOiBCaWxsLCBlYXJsaWVyOiByZWFkb25seSBSZWZ1bmRbXSk6IG51bWJlcltdIHtcbiAgY29uc3QgYmFjayA9IGJpbGwuZ29vZHMubWFwKCgpID0+IDApO1xuICBmb3IgKGNvbnN0IGRvbmUgb2YgZWFybGllcikgZm9yIChjb25zdCBnb29kIG9mIGRvbmUuZ29vZHMpIGJhY2tbZ29vZC5vZl0hICs9IGdvb2QucXR5X21pbGxpO1xuICByZXR1cm4gYmFjaztcbn1cblxuLyoqIEFuIGV4dHJhJ3MgbW9uZXkgKGFkZGVkIG9yIGluY2x1ZGVkKSBwZXIgZ29vZDogYSBzZXJ2aWNlIG92ZXIgYWxsIGdvb2RzLCBhIHRheCBvdmVyIHRob3NlIGl0IGNvdmVycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaGFyZXNCeUdvb2QoYmlsbDogQmlsbCwgZXh0cmE6IEV4dHJhKTogbnVtYmVyW10ge1xuICByZXR1cm4gc2hhcmVkKGJpbGwsIGV4dHJhLCBleHRyYS5hbW91bnQgfHwgZXh0cmEuaW5jbHVkZWQpO1xufVxuXG4vKiogU29tZXRoaW5nIG9mIGFuIGV4dHJhLCBpdHMgbW9uZXkgb3Igd2hhdCBpdHMgcmF0ZSB3YXMgdGFrZW4gb2YsIHBlciBnb29kIHRoYXQgYmVhcnMgaXQuICovXG5mdW5jdGlvbiBzaGFyZWQoYmlsbDogQmlsbCwgZXh0cmE6IEV4dHJhLCB3aG9sZTogbnVtYmVyKTogbnVtYmVyW10ge1xuICBjb25zdCBiZWFycyA9IChnb29kOiBHb29kKSA9PiBleHRyYS5raW5kICE9PSBcInRheFwiIHx8IGdvb2QudGF4ID09PSBleHRyYS5jb2RlO1xuICBsZXQgd2VpZ2h0cyA9IGJpbGwuZ29vZHMubWFwKChnb29kKSA9PiAoYmVhcnMoZ29vZCkgPyBuZXRPZihnb29kKSA6IDApKTtcbiAgaWYgKCF3ZWlnaHRzLnNvbWUoKHdlaWdodCkgPT4gd2VpZ2h0KSkgd2VpZ2h0cyA9IGJpbGwuZ29vZHMubWFwKChnb29kKSA9PiAoYmVhcnMoZ29vZCkgPyBnb29kLmFtb3VudCA6IDApKTtcbiAgcmV0dXJuIHdlaWdodHMuc29tZSgod2VpZ2h0KSA9PiB3ZWlnaHQpID8gc3ByZWFkKHdob2xlLCB3ZWlnaHRzKSA6IHdlaWdodHMubWFwKCgpID0+IDApO1xufVxuXG4vKiogV2hhdCBhIGdvb2QgYnJpbmdzIGFmdGVyIGV2ZXJ5IGRpc2NvdW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5ldE9mKGdvb2Q6IEdvb2QpOiBudW1iZXIge1xuICByZXR1cm4gZ29vZC5hbW91bnQgLSBnb29kLm9mZjtcbn1cblxuZnVuY3Rpb24gcGFydCh3aG9sZTogbnVtYmVyLCBnb29kOiBHb29kLCBiYWNrTWlsbGk6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBtdWxEaXZGbG9vcih3aG9sZSwgYmFja01pbGxpLCBnb29kLnF0eV9taWxsaSk7XG59XG5cbi8qKlxuICogU2VydmljZSBhbmQgdGF4IGdpdmVuIGJhY2sgYmV0d2VlbiB0d28gc3RhdGVzIG9mIHRoZSBnb29kczsgZGlzY291bnRzIGFyZSBpbnNpZGUgdGhlIGdvb2RzJyBuZXRzIGFscmVhZHkuXG4gKlxuICogV2hhdCB0aGUgcmF0ZSB3YXMgdGFrZW4gb2YgKHRoZSBEUFAsIG9yIHRoZSBiYXNlIHdoZXJlIHRoZXkgYXJlIG9uZSkgZ29lcyBiYWNrIGxpa2UgdGhlIG1vbmV5OyB0aGUgYmFzZSBmb2xsb3dzIHRoZSBEUFAgaW5cbiAqIHByb3BvcnRpb24sIHJvdW5kZWQgdXAuXG4gKi9cbmZ1bmN0aW9uIGV4dHJhc0JhY2soYmlsbDogQmlsbCwgYmVmb3JlOiByZWFkb25seSBudW1iZXJbXSwgYWZ0ZXI6IHJlYWRvbmx5IG51bWJlcltdKTogRXh0cmFbXSB7XG4gIGNvbnN0IGZvdW5kOiBFeHRyYVtdID0gW107XG4gIGZvciAoY29uc3QgZXh0cmEgb2YgYmlsbC5leHRyYXMpIHtcbiAgICBpZiAoZXh0cmEua2luZCAhPT0gXCJzZXJ2aWNlXCIgJiYgZXh0cmEua2luZCAhPT0gXCJ0YXhcIikgY29udGludWU7XG4gICAgY29uc3QgW29sZCwgbm93XSA9IFtiYWNrQXQoYmlsbCwgZXh0cmEsIGJlZm9yZSksIGJhY2tBdChiaWxsLCBleHRyYSwgYWZ0ZXIpXTtcbiAgICBjb25zdCBtb25leSA9IG5vdy5tb25leSAtIG9sZC5tb25leTtcbiAgICBjb25zdCByYXRlZCA9IG5vdy5yYXRlZCAtIG9sZC5yYXRlZDtcbiAgICBpZiAoIW1vbmV5ICYmICFyYXRlZCkgY29udGludWU7XG4gICAgZm91bmQucHVzaChcbiAgICAgIGZpbGwoRXh0cmEsIHtcbiAgICAgICAga2luZDogZXh0cmEua2luZCxcbiAgICAgICAgY29kZTogZXh0cmEuY29kZSxcbiAgICAgICAgcGVybWlsbGU6IGV4dHJhLnBlcm1pbGxlLFxuICAgICAgICBiYXNlOiBleHRyYS5kcHAgPyBpblByb3BvcnRpb24oZXh0cmEuYmFzZSwgbm93LnJhdGVkLCBleHRyYS5kcHApIC0gaW5Qcm9wb3J0aW9uKGV4dHJhLmJhc2UsIG9sZC5yYXRlZCwgZXh0cmEuZHBwKSA6IHJhdGVkLFxuICAgICAgICBkcHA6IGV4dHJhLmRwcCA/IHJhdGVkIDogMCxcbiAgICAgICAgaW5jbHVkZWQ6IGV4dHJhLmluY2x1ZGVkID8gbW9uZXkgOiAwLFxuICAgICAgICBhbW91bnQ6IGV4dHJhLmluY2x1ZGVkID8gMCA6IG1vbmV5LFxuICAgICAgfSksXG4gICAgKTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbi8qKiBPZiBhbiBleHRyYSdzIG1vbmV5LCBhbmQgb2Ygd2hhdCBpdHMgcmF0ZSB3YXMgdGFrZW4gb2YsIHNvIG11Y2ggaGFzIGNvbWUgYmFjayBvbmNlIHNvIG11Y2ggb2YgdGhlIGdvb2RzIGhhcy4gKi9cbmZ1bmN0aW9uIGJhY2tBdChiaWxsOiBCaWxsLCBleHRyYTogRXh0cmEsIGJhY2s6IHJlYWRvbmx5IG51bWJlcltdKTogeyByZWFkb25seSBtb25leTogbnVtYmVyOyByZWFkb25seSByYXRlZDogbnVtYmVyIH0ge1xuICBjb25zdCBwYXJ0ZWQgPSAoc2hhcmVzOiByZWFkb25seSBudW1iZXJbXSkgPT4gc3VtKGJpbGwuZ29vZHMubWFwKChnb29kLCBvZikgPT4gcGFydChzaGFyZXNbb2ZdISwgZ29vZCwgYmFja1tvZl0hKSkpO1xuICByZXR1cm4ge1xuICAgIG1vbmV5OiBwYXJ0ZWQoc2hhcmVkKGJpbGwsIGV4dHJhLCBleHRyYS5hbW91bnQgfHwgZXh0cmEuaW5jbHVkZWQpKSxcbiAgICByYXRlZDogcGFydGVkKHNoYXJlZChiaWxsLCBleHRyYSwgZXh0cmEuZHBwIHx8IGV4dHJhLmJhc2UpKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gaW5Qcm9wb3J0aW9uKHdob2xlOiBudW1iZXIsIHBhcnQ6IG51bWJlciwgb2Y6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiAtbXVsRGl2Rmxvb3IoLXdob2xlLCBwYXJ0LCBvZik7XG59XG5cbi8qKiBXaGF0IGhhcyBiZWVuIHBhaWQgb3V0LCBhbGwgcmVmdW5kcyB0b2dldGhlciwgb25jZSBzbyBtdWNoIGhhcyBjb21lIGJhY2suICovXG5mdW5jdGlvbiBwYXlvdXQoYmlsbDogQmlsbCwgYmFjazogcmVhZG9ubHkgbnVtYmVyW10sIG11bHRpcGxlOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBnb29kcyA9IGJpbGwuZ29vZHM7XG4gIGlmIChnb29kcy5ldmVyeSgoZ29vZCwgb2YpID0+IGdvb2QucXR5X21pbGxpID09PSBiYWNrW29mXSkpIHJldHVybiBiaWxsLnRvdGFsO1xuICBjb25zdCBub25lID0gZ29vZHMubWFwKCgpID0+IDApO1xuICBsZXQgcGFydHMgPSBzdW0oZ29vZHMubWFwKChnb29kLCBvZikgPT4gcGFydChuZXRPZihnb29kKSwgZ29vZCwgYmFja1tvZl0hKSkpO1xuICBwYXJ0cyArPSBzdW0oZXh0cmFzQmFjayhiaWxsLCBub25lLCBiYWNrKS5tYXAoKGV4dHJhKSA9PiBleHRyYS5hbW91bnQpKTtcbiAgY29uc3Qgd2hvbGUgPSBiaWxsLnRvdGFsIC0gc3VtKGJpbGwuZXh0cmFzLmZpbHRlcigoZXh0cmEpID0+IGV4dHJhLmtpbmQgPT09IFwicm91bmRpbmdcIikubWFwKChleHRyYSkgPT4gZXh0cmEuYW1vdW50KSk7XG4gIGNvbnN0IHBhaWQgPSB3aG9sZSA/IG11bERpdkZsb29yKHBhcnRzLCBiaWxsLnRvdGFsLCB3aG9sZSkgOiAwO1xuICByZXR1cm4gcGFpZCAtIG1vZHVsbyhwYWlkLCBtdWx0aXBsZSk7XG59XG4iLCAiLyoqXG4gKiBQYXJ0cyBhIGNhcnQgaW4gdHdvIG9yIG1vcmUgYW5kIGpvaW5zIGNhcnRzIGFnYWluOyBubyB0aG91c2FuZHRoIG9mIGEgZ29vZCBhbmQgbm8gcnVwaWFoIG9mIGl0cyB3b3J0aCBpcyBsb3N0LiBUd2luIG9mXG4gKiBgbGFuY2FyL3RpbGwvcnVsZXMvc3BsaXQucHlgLlxuICovXG5cbmltcG9ydCB7IFJlZnVzZWQgfSBmcm9tIFwiLi4vLi4va2l0L3JlZnVzYWwudHNcIjtcbmltcG9ydCB7IGZpbGwsIHdyaXRlIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBDYXJ0LCBDYXJ0TGluZSwgUmV0dXJuIH0gZnJvbSBcIi4uLy4uL2tpdC9zaGFwZXMvdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyBtdWxEaXZGbG9vciwgc3ByZWFkLCBzdW0gfSBmcm9tIFwiLi4vLi4va2l0L3ZhbHVlcy9tb25leS50c1wiO1xuaW1wb3J0IHsgd29ydGggfSBmcm9tIFwiLi4vLi4va2l0L3ZhbHVlcy9xdWFudGl0eS50c1wiO1xuaW1wb3J0IHsgbGluZUFtb3VudCB9IGZyb20gXCIuL2JpbGwudHNcIjtcblxuLyoqXG4gKiBUaGUgd2FudGVkIHF1YW50aXRpZXMgYXMgYSBjYXJ0IG9mIHRoZWlyIG93biwgYW5kIHdoYXQgaXMgbGVmdC5cbiAqXG4gKiBSZWZ1c2VzOiB0aWxsLm5vX3N1Y2hfbGluZSwgdGlsbC5iYWRfcXVhbnRpdHksIHRpbGwuc3BsaXRfdG9vX211Y2ggKHdpdGggYGxlZnRfbWlsbGlgKSwgdGlsbC5zcGxpdF9sZWF2ZXNfbm90aGluZyxcbiAqIHRpbGwuZW1wdHlfY2FydC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNwbGl0KGNhcnQ6IENhcnQsIHdhbnRlZDogcmVhZG9ubHkgUmV0dXJuW10pOiBbQ2FydCwgQ2FydF0ge1xuICBjb25zdCB0YWtlID0gY2FydC5saW5lcy5tYXAoKCkgPT4gMCk7XG4gIGZvciAoY29uc3Qgd2FudCBvZiB3YW50ZWQpIHtcbiAgICBjb25zdCBsaW5lID0gY2FydC5saW5lc1t3YW50Lm9mXTtcbiAgICBpZiAoIWxpbmUpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5ub19zdWNoX2xpbmVcIiwgeyBsaW5lOiB3YW50Lm9mIH0pO1xuICAgIGlmICh3YW50LnF0eV9taWxsaSA8PSAwKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwuYmFkX3F1YW50aXR5XCIsIHsgbGluZTogd2FudC5vZiwgcXR5X21pbGxpOiB3YW50LnF0eV9taWxsaSB9KTtcbiAgICBjb25zdCBsZWZ0TWlsbGkgPSBsaW5lLnF0eV9taWxsaSAtIHRha2Vbd2FudC5vZl0hO1xuICAgIGlmICh3YW50LnF0eV9taWxsaSA+IGxlZnRNaWxsaSkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLnNwbGl0X3Rvb19tdWNoXCIsIHsgbGluZTogd2FudC5vZiwgbGVmdF9taWxsaTogbGVmdE1pbGxpIH0pO1xuICAgIHRha2Vbd2FudC5vZl0hICs9IHdhbnQucXR5X21pbGxpO1xuICB9XG4gIGlmICghdGFrZS5zb21lKChtaWxsaSkgPT4gbWlsbGkpKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwuZW1wdHlfY2FydFwiKTtcbiAgaWYgKGNhcnQubGluZXMuZXZlcnkoKGxpbmUsIG51bWJlcikgPT4gdGFrZVtudW1iZXJdID09PSBsaW5lLnF0eV9taWxsaSkpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5zcGxpdF9sZWF2ZXNfbm90aGluZ1wiKTtcbiAgY29uc3QgdGFrZW46IENhcnRMaW5lW10gPSBbXTtcbiAgY29uc3QgcmVzdDogQ2FydExpbmVbXSA9IFtdO1xuICBjYXJ0LmxpbmVzLmZvckVhY2goKGxpbmUsIG51bWJlcikgPT4ge1xuICAgIGNvbnN0IG1pbGxpID0gdGFrZVtudW1iZXJdITtcbiAgICBpZiAobWlsbGkgPT09IGxpbmUucXR5X21pbGxpKSB0YWtlbi5wdXNoKGxpbmUpO1xuICAgIGVsc2UgaWYgKG1pbGxpID09PSAwKSByZXN0LnB1c2gobGluZSk7XG4gICAgZWxzZSB7XG4gICAgICBjb25zdCBbZ29lcywgc3RheXNdID0gcGFydExpbmUobnVtYmVyLCBsaW5lLCBtaWxsaSk7XG4gICAgICB0YWtlbi5wdXNoKGdvZXMpO1xuICAgICAgcmVzdC5wdXNoKHN0YXlzKTtcbiAgICB9XG4gIH0pO1xuICByZXR1cm4gcGFydENhcnQoY2FydCwgdGFrZW4sIHJlc3QpO1xufVxuXG4vKiogVGhlIGNhcnQgaW4gbiBwYXJ0cyB3aXRoIGFuIGVxdWFsIHNoYXJlIG9mIGV2ZXJ5IGdvb2QsIHRvIHRoZSB0aG91c2FuZHRoOyB0aGUgZmlyc3QgcGFydHMgY2Fycnkgd2hhdCBpcyBvdmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNwbGl0RXF1YWxseShjYXJ0OiBDYXJ0LCBuOiBudW1iZXIpOiBDYXJ0W10ge1xuICBpZiAobiA8IDIgfHwgbiA+IDEwMCB8fCBjYXJ0LmxpbmVzLnNvbWUoKGxpbmUpID0+IGxpbmUucXR5X21pbGxpIDwgbikpIHRocm93IG5ldyBSZWZ1c2VkKFwidGlsbC5iYWRfc3BsaXRcIiwgeyBwYXJ0czogbiB9KTtcbiAgY29uc3QgcGFydHM6IENhcnRbXSA9IFtdO1xuICBsZXQgcmVzdCA9IGNhcnQ7XG4gIGZvciAobGV0IGxlZnQgPSBuOyBsZWZ0ID4gMTsgbGVmdCAtPSAxKSB7XG4gICAgY29uc3Qgc2hhcmUgPSAobWlsbGk6IG51bWJlcikgPT4gKG1pbGxpIC0gKG1pbGxpICUgbGVmdCkpIC8gbGVmdCArIChtaWxsaSAlIGxlZnQgPyAxIDogMCk7XG4gICAgY29uc3QgW3BhcnQsIG1vcmVdID0gc3BsaXQocmVzdCwgcmVzdC5saW5lcy5tYXAoKGxpbmUsIG9mKSA9PiBmaWxsKFJldHVybiwgeyBvZiwgcXR5X21pbGxpOiBzaGFyZShsaW5lLnF0eV9taWxsaSkgfSkpKTtcbiAgICBwYXJ0cy5wdXNoKHBhcnQpO1xuICAgIHJlc3QgPSBtb3JlO1xuICB9XG4gIHJldHVybiBbLi4ucGFydHMsIHJlc3RdO1xufVxuXG4vKipcbiAqIFNldmVyYWwgY2FydHMgYXMgb25lOiBsaW5lcyBpbiBvcmRlciwgZXF1YWwgZ29vZHMgam9pbmVkIHdoZXJlIHRoYXQga2VlcHMgdGhlaXIgd29ydGgsIHJ1cGlhaCBkaXNjb3VudHMgYWRkZWQuXG4gKlxuICogUmVmdXNlczogdGlsbC5lbXB0eV9jYXJ0LCB0aWxsLm1lcmdlX29yZGVyX3R5cGVzLCB0aWxsLm1lcmdlX2Rpc2NvdW50cy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lcmdlKGNhcnRzOiByZWFkb25seSBDYXJ0W10pOiBDYXJ0IHtcbiAgY29uc3QgZmlyc3QgPSBjYXJ0c1swXTtcbiAgaWYgKCFmaXJzdCkgdGhyb3cgbmV3IFJlZnVzZWQoXCJ0aWxsLmVtcHR5X2NhcnRcIik7XG4gIGlmIChjYXJ0cy5zb21lKChjYXJ0KSA9PiBjYXJ0Lm9yZGVyX3R5cGUgIT09IGZpcnN0Lm9yZGVyX3R5cGUpKSB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwubWVyZ2Vfb3JkZXJfdHlwZXNcIik7XG4gIGNvbnN0IG9mZiA9IHN1bShjYXJ0cy5tYXAoKGNhcnQpID0+IGNhcnQuZGlzY291bnRfYW1vdW50KSk7XG4gIGlmIChjYXJ0cy5zb21lKChjYXJ0KSA9PiBjYXJ0LmRpc2NvdW50X3Blcm1pbGxlICE9PSBmaXJzdC5kaXNjb3VudF9wZXJtaWxsZSkgfHwgKG9mZiAmJiBmaXJzdC5kaXNjb3VudF9wZXJtaWxsZSkpIHtcbiAgICB0aHJvdyBuZXcgUmVmdXNlZChcInRpbGwubWVyZ2VfZGlzY291bnRzXCIpO1xuICB9XG4gIGNvbnN0IGxpbmVzOiBDYXJ0TGluZVtdID0gW107XG4gIGZvciAoY29uc3QgY2FydCBvZiBjYXJ0cykgZm9yIChjb25zdCBsaW5lIG9mIGNhcnQubGluZXMpIGpvaW4obGluZXMsIGxpbmUpO1xuICByZXR1cm4geyAuLi5maXJzdCwgbGluZXMsIGRpc2NvdW50X2Ftb3VudDogb2ZmIH07XG59XG5cbmZ1bmN0aW9uIHBhcnRMaW5lKG51bWJlcjogbnVtYmVyLCBsaW5lOiBDYXJ0TGluZSwgbWlsbGk6IG51bWJlcik6IFtDYXJ0TGluZSwgQ2FydExpbmVdIHtcbiAgY29uc3QgYW1vdW50ID0gbGluZUFtb3VudChudW1iZXIsIGxpbmUpO1xuICBjb25zdCBwYXJ0QW1vdW50ID0gbXVsRGl2Rmxvb3IoYW1vdW50LCBtaWxsaSwgbGluZS5xdHlfbWlsbGkpO1xuICBjb25zdCBwYXJ0T2ZmID0gbXVsRGl2Rmxvb3IobGluZS5kaXNjb3VudF9hbW91bnQsIG1pbGxpLCBsaW5lLnF0eV9taWxsaSk7XG4gIGNvbnN0IHJlc3RNaWxsaSA9IGxpbmUucXR5X21pbGxpIC0gbWlsbGk7XG4gIGNvbnN0IGVhY2ggPSBsaW5lLnVuaXRfcHJpY2UgKyBzdW0obGluZS5tb2RpZmllcnMubWFwKChtb2RpZmllcikgPT4gbW9kaWZpZXIucHJpY2UpKTtcbiAgY29uc3QgbmF0dXJhbCA9IHdvcnRoKGVhY2gsIG1pbGxpKSA9PT0gcGFydEFtb3VudCAmJiB3b3J0aChlYWNoLCByZXN0TWlsbGkpID09PSBhbW91bnQgLSBwYXJ0QW1vdW50O1xuICBjb25zdCBmaXhlZCA9ICh3b3J0aE9mOiBudW1iZXIpID0+IChuYXR1cmFsID8gLTEgOiB3b3J0aE9mKTtcbiAgcmV0dXJuIFtcbiAgICB7IC4uLmxpbmUsIHF0eV9taWxsaTogbWlsbGksIGZpeGVkX2Ftb3VudDogZml4ZWQocGFydEFtb3VudCksIGRpc2NvdW50X2Ftb3VudDogcGFydE9mZiB9LFxuICAgIHsgLi4ubGluZSwgcXR5X21pbGxpOiByZXN0TWlsbGksIGZpeGVkX2Ftb3VudDogZml4ZWQoYW1vdW50IC0gcGFydEFtb3VudCksIGRpc2NvdW50X2Ftb3VudDogbGluZS5kaXNjb3VudF9hbW91bnQgLSBwYXJ0T2ZmIH0sXG4gIF07XG59XG5cbi8qKiBUaGUgdHdvIGNhcnRzOyBhIGJpbGwgZGlzY291bnQgaW4gcnVwaWFoIGlzIHNoYXJlZCBieSB3aGF0IHRoZSBnb29kcyBvZiBlYWNoIGFyZSB3b3J0aC4gKi9cbmZ1bmN0aW9uIHBhcnRDYXJ0KGNhcnQ6IENhcnQsIHRha2VuOiByZWFkb25seSBDYXJ0TGluZVtdLCByZXN0OiByZWFkb25seSBDYXJ0TGluZVtdKTogW0NhcnQsIENhcnRdIHtcbiAgbGV0IG9mZnM6IHJlYWRvbmx5IG51bWJlcltdID0gWzAsIDBdO1xuICBpZiAoY2FydC5kaXNjb3VudF9hbW91bnQgPiAwKSB7XG4gICAgY29uc3Qgd29ydGhzID0gW3Rha2VuLCByZXN0XS5tYXAoKGxpbmVzKSA9PiBzdW0obGluZXMubWFwKChsaW5lLCBudW1iZXIpID0+IGxpbmVBbW91bnQobnVtYmVyLCBsaW5lKSkpKTtcbiAgICBvZmZzID0gd29ydGhzLnNvbWUoKG9uZSkgPT4gb25lKSA/IHNwcmVhZChjYXJ0LmRpc2NvdW50X2Ftb3VudCwgd29ydGhzKSA6IFswLCBjYXJ0LmRpc2NvdW50X2Ftb3VudF07XG4gIH1cbiAgcmV0dXJuIFtcbiAgICB7IC4uLmNhcnQsIGxpbmVzOiB0YWtlbiwgZGlzY291bnRfYW1vdW50OiBvZmZzWzBdISB9LFxuICAgIHsgLi4uY2FydCwgbGluZXM6IHJlc3QsIGRpc2NvdW50X2Ftb3VudDogb2Zmc1sxXSEgfSxcbiAgXTtcbn1cblxuLyoqIEFkZHMgYSBsaW5lLCB0byBhbiBlcXVhbCBvbmUgd2hlbiBib3RoIGFyZSBwcmljZWQgYnkgcXVhbnRpdHkgYW5kIHRoZSBzdW0gaXMgd29ydGggdGhlIHN1bS4gKi9cbmZ1bmN0aW9uIGpvaW4obGluZXM6IENhcnRMaW5lW10sIGxpbmU6IENhcnRMaW5lKTogdm9pZCB7XG4gIGlmIChsaW5lLmZpeGVkX2Ftb3VudCA8IDAgJiYgIWxpbmUuZGlzY291bnRfYW1vdW50KSB7XG4gICAgY29uc3Qgc2FtZSA9IHdyaXRlKENhcnRMaW5lLCBsaW5lKTtcbiAgICBmb3IgKGNvbnN0IFtudW1iZXIsIG90aGVyXSBvZiBsaW5lcy5lbnRyaWVzKCkpIHtcbiAgICAgIGNvbnN0IGJvdGggPSB7IC4uLm90aGVyLCBxdHlfbWlsbGk6IG90aGVyLnF0eV9taWxsaSArIGxpbmUucXR5X21pbGxpIH07XG4gICAgICBpZiAod3JpdGUoQ2FydExpbmUsIHsgLi4uYm90aCwgcXR5X21pbGxpOiBsaW5lLnF0eV9taWxsaSB9KSAhPT0gc2FtZSkgY29udGludWU7XG4gICAgICBpZiAobGluZUFtb3VudChudW1iZXIsIGJvdGgpID09PSBsaW5lQW1vdW50KG51bWJlciwgb3RoZXIpICsgbGluZUFtb3VudChudW1iZXIsIGxpbmUpKSB7XG4gICAgICAgIGxpbmVzW251bWJlcl0gPSBib3RoO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgfVxuICB9XG4gIGxpbmVzLnB1c2gobGluZSk7XG59XG4iLCAiLyoqIFRoZSBzaGFyZWQgdmVjdG9ycywgYW5kIGhvdyBhIGNhc2UgaXMgaGVsZDogd2hhdCBpcyBtYWRlIGlzIHdoYXQgc3RhbmRzIHRoZXJlIHRvIHRoZSBieXRlLCBvciB0aGUgcmVmdXNhbCB0aGF0IHN0YW5kcyB0aGVyZS4gKi9cblxuaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyByZWFkRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IFJlZnVzZWQgfSBmcm9tIFwiLi4va2l0L3JlZnVzYWwudHNcIjtcblxuY29uc3QgUk9PVCA9IHByb2Nlc3MuZW52W1wiTEFOQ0FSX1ZFQ1RPUlNcIl0gPz8gam9pbihwcm9jZXNzLmN3ZCgpLCBcInZlY3RvcnNcIik7XG5cbmV4cG9ydCB0eXBlIEpzb24gPSBhbnk7XG5cbmV4cG9ydCBmdW5jdGlvbiB2ZWN0b3JzKG5hbWU6IHN0cmluZyk6IEpzb24ge1xuICByZXR1cm4gSlNPTi5wYXJzZShyZWFkRmlsZVN5bmMoam9pbihST09ULCBuYW1lKSwgXCJ1dGY4XCIpKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHRleHRPZihuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gcmVhZEZpbGVTeW5jKGpvaW4oUk9PVCwgbmFtZSksIFwidXRmOFwiKTtcbn1cblxuLyoqIEhvbGRzIG9uZSBjYXNlOiBgbWFrZWAgYW5zd2VycyBjYW5vbmljYWwgSlNPTiwgb3IgcmVmdXNlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBob2xkKHRvbGQ6IEpzb24sIGtleTogc3RyaW5nLCBtYWtlOiAoKSA9PiBzdHJpbmcpOiB2b2lkIHtcbiAgaWYgKCF0b2xkLnJlZnVzZWQpIHtcbiAgICBhc3NlcnQuZXF1YWwobWFrZSgpLCBKU09OLnN0cmluZ2lmeSh0b2xkW2tleV0pKTtcbiAgICByZXR1cm47XG4gIH1cbiAgdHJ5IHtcbiAgICBtYWtlKCk7XG4gIH0gY2F0Y2ggKHdoeSkge1xuICAgIGFzc2VydC5vayh3aHkgaW5zdGFuY2VvZiBSZWZ1c2VkLCBTdHJpbmcod2h5KSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbCh7IGNvZGU6IHdoeS5jb2RlLCBmYWN0czogd2h5LmZhY3RzIH0sIHRvbGQucmVmdXNlZCk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGFzc2VydC5mYWlsKGB3YXMgbm90IHJlZnVzZWQgd2l0aCAke3RvbGQucmVmdXNlZC5jb2RlfWApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFBLFNBQVMsWUFBWTs7O0FDaURkLFNBQVMsTUFBWSxNQUFjLFFBQTBCLEtBQXVCO0FBQ3pGLFNBQU8sRUFBRSxNQUFNLFFBQVEsSUFBSTtBQUM3QjtBQU9PLElBQU0sWUFBTixjQUF3QixNQUFNO0FBQUEsRUFDMUI7QUFBQSxFQUVULFlBQVksTUFBYyxLQUFhO0FBQ3JDLFVBQU0sR0FBRyxRQUFRLElBQUksSUFBSSxHQUFHLEVBQUU7QUFDOUIsU0FBSyxPQUFPO0FBQ1osU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNGO0FBR08sU0FBUyxLQUFXLElBQWlCQSxRQUFhO0FBQ3ZELFNBQU8sV0FBVyxJQUFJQSxRQUFPLEVBQUU7QUFDakM7QUFRTyxTQUFTLE1BQVksSUFBaUIsT0FBa0I7QUFDN0QsU0FBTyxZQUFZLElBQUksS0FBZ0M7QUFDekQ7QUFlTyxTQUFTLE9BQU8sTUFBc0I7QUFDM0MsU0FBTyxLQUFLLFVBQVUsb0JBQW9CLEtBQUssSUFBSSxJQUFJLFdBQVcsSUFBSSxJQUFJLElBQUk7QUFDaEY7QUFFQSxTQUFTLFdBQVcsTUFBc0I7QUFDeEMsU0FBTyxLQUFLLFFBQVEsOEVBQThFLEdBQVE7QUFDNUc7QUFPQSxTQUFTLFdBQVcsSUFBNkIsTUFBZSxNQUF1QjtBQUNyRixNQUFJLEdBQUcsSUFBSSxPQUFPO0FBQ2hCLFFBQUksQ0FBQyxNQUFNLFFBQVEsSUFBSSxFQUFHLE9BQU0sSUFBSSxVQUFVLE1BQU0sZUFBZTtBQUNuRSxVQUFNQyxRQUFnQyxDQUFDO0FBQ3ZDLE9BQUcsT0FBTyxRQUFRLENBQUMsT0FBTyxVQUFVO0FBQ2xDLE1BQUFBLE1BQUssTUFBTSxDQUFDLENBQUMsSUFBSSxRQUFRLEtBQUssU0FBUyxPQUFPLE1BQU0sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHLEdBQUcsSUFBSSxJQUFJLEtBQUssR0FBRyxJQUFJLE9BQU8sT0FBTyxJQUFJO0FBQUEsSUFDaEgsQ0FBQztBQUNELFdBQU9BO0FBQUEsRUFDVDtBQUNBLE1BQUksT0FBTyxTQUFTLFlBQVksU0FBUyxRQUFRLE1BQU0sUUFBUSxJQUFJLEVBQUcsT0FBTSxJQUFJLFVBQVUsTUFBTSxTQUFTLEdBQUcsSUFBSSxFQUFFO0FBQ2xILFFBQU0sT0FBTztBQUNiLFFBQU0sT0FBZ0MsQ0FBQztBQUN2QyxNQUFJLEdBQUcsSUFBSSxLQUFLO0FBQ2QsVUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLEdBQUcsSUFBSTtBQUM3QixRQUFJLEtBQUssSUFBSSxNQUFNLE1BQU8sT0FBTSxJQUFJLFVBQVUsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLFVBQVUsS0FBSyxFQUFFO0FBQ2xGLFNBQUssSUFBSSxJQUFJO0FBQUEsRUFDZjtBQUNBLGFBQVcsU0FBUyxHQUFHLFFBQVE7QUFDN0IsVUFBTSxRQUFRLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDM0IsU0FBSyxNQUFNLENBQUMsQ0FBQyxJQUFJLFVBQVUsU0FBWSxPQUFPLE9BQU8sSUFBSSxJQUFJLE9BQU8sTUFBTSxDQUFDLEdBQUcsT0FBTyxHQUFHLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDNUc7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLE9BQU8sT0FBYyxNQUF1QjtBQUNuRCxNQUFJLE1BQU0sU0FBUyxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsSUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDLElBQUksWUFBWTtBQUM3RSxTQUFPLE9BQU8sTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsR0FBRyxJQUFJLElBQUksTUFBTSxDQUFDLENBQUMsRUFBRTtBQUN6RDtBQUVBLFNBQVMsT0FBTyxPQUFjLE9BQWdCLE1BQXVCO0FBQ25FLFVBQVEsT0FBTztBQUFBLElBQ2IsS0FBSztBQUNILFVBQUksT0FBTyxVQUFVLFNBQVUsT0FBTSxJQUFJLFVBQVUsTUFBTSxZQUFZO0FBQ3JFLGFBQU87QUFBQSxJQUNULEtBQUs7QUFDSCxVQUFJLENBQUMsT0FBTyxjQUFjLEtBQUssRUFBRyxPQUFNLElBQUksVUFBVSxNQUFNLG9CQUFvQjtBQUNoRixhQUFPO0FBQUEsSUFDVCxLQUFLO0FBQ0gsVUFBSSxPQUFPLFVBQVUsVUFBVyxPQUFNLElBQUksVUFBVSxNQUFNLDJCQUEyQjtBQUNyRixhQUFPO0FBQUEsSUFDVCxLQUFLO0FBQ0gsVUFBSSxVQUFVLEtBQU0sT0FBTSxJQUFJLFVBQVUsTUFBTSxhQUFhO0FBQzNELGFBQU87QUFBQSxJQUNULEtBQUs7QUFDSCxhQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksUUFBUSxPQUFPO0FBQ2pCLFFBQUksQ0FBQyxNQUFNLEdBQUcsU0FBUyxLQUFlLEVBQUcsT0FBTSxJQUFJLFVBQVUsTUFBTSxjQUFjLE1BQU0sR0FBRyxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQ3RHLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxZQUFZLE1BQU8sUUFBTyxXQUFXLE1BQU0sT0FBTyxHQUFHLE9BQU8sSUFBSTtBQUNwRSxNQUFJLFNBQVMsTUFBTyxRQUFPLFVBQVUsTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUMzRCxNQUFJLFNBQVMsT0FBTztBQUNsQixRQUFJLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxNQUFNLFFBQVEsS0FBSyxFQUFHLE9BQU0sSUFBSSxVQUFVLE1BQU0sYUFBYTtBQUNoSCxXQUFPLE9BQU8sWUFBWSxPQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUMsS0FBSyxPQUFPLE1BQU0sS0FBSyxLQUFLLEdBQUcsSUFBSSxJQUFJLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3RIO0FBQ0EsTUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEVBQUcsT0FBTSxJQUFJLFVBQVUsTUFBTSxZQUFZO0FBQ2pFLE1BQUksVUFBVSxNQUFPLFFBQU8sTUFBTSxJQUFJLENBQUMsS0FBSyxVQUFVLE9BQU8sTUFBTSxNQUFNLEtBQUssR0FBRyxJQUFJLElBQUksS0FBSyxHQUFHLENBQUM7QUFDbEcsTUFBSSxNQUFNLFdBQVcsTUFBTSxNQUFNLE9BQVEsT0FBTSxJQUFJLFVBQVUsTUFBTSxXQUFXLE1BQU0sTUFBTSxNQUFNLFFBQVE7QUFDeEcsU0FBTyxNQUFNLE1BQU0sSUFBSSxDQUFDLEtBQUssVUFBVSxPQUFPLEtBQUssTUFBTSxLQUFLLEdBQUcsR0FBRyxJQUFJLElBQUksS0FBSyxHQUFHLENBQUM7QUFDdkY7QUFFQSxTQUFTLFVBQVUsUUFBMEIsT0FBZ0IsTUFBdUI7QUFDbEYsTUFBSTtBQUNKLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFFBQUk7QUFDRixhQUFPLE9BQU8sT0FBTyxPQUFPLElBQUk7QUFBQSxJQUNsQyxTQUFTLEtBQUs7QUFFWixVQUFJLEVBQUUsZUFBZSxXQUFZLE9BQU07QUFDdkMsVUFBSSxVQUFVLFVBQWEsTUFBTSxLQUFLLEVBQUcsU0FBUTtBQUFBLElBQ25EO0FBQUEsRUFDRjtBQUNBLFFBQU07QUFDUjtBQUVBLFNBQVMsTUFBTSxLQUF1QjtBQUNwQyxTQUFPLGVBQWUsYUFBYSxJQUFJLEtBQUssU0FBUyxLQUFLO0FBQzVEO0FBRUEsU0FBUyxZQUFZLElBQTZCLE9BQXdDO0FBQ3hGLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixNQUFJLEdBQUcsSUFBSSxNQUFPLFFBQU8sSUFBSSxHQUFHLE9BQU8sSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sUUFBUSxPQUFPLE1BQU0sSUFBSSxDQUFDLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQztBQUNwRyxNQUFJLEdBQUcsSUFBSSxJQUFLLE9BQU0sS0FBSyxHQUFHLE9BQU8sR0FBRyxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxPQUFPLEdBQUcsSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUU7QUFDOUUsYUFBVyxTQUFTLEdBQUcsUUFBUTtBQUM3QixVQUFNLE1BQU0sTUFBTSxNQUFNLENBQUMsQ0FBQztBQUMxQixRQUFJLFFBQVEsVUFBYyxHQUFHLElBQUksUUFBUSxNQUFNLFNBQVMsS0FBSyxZQUFZLEtBQUssTUFBTSxDQUFDLENBQUMsRUFBSTtBQUMxRixVQUFNLEtBQUssSUFBSSxNQUFNLENBQUMsQ0FBQyxLQUFLLFFBQVEsTUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLEVBQUU7QUFBQSxFQUN0RDtBQUNBLFNBQU8sSUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQzVCO0FBR0EsU0FBUyxZQUFZLE9BQWdCLFdBQTZCO0FBQ2hFLE1BQUksTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLE1BQU0sV0FBVyxLQUFLLE1BQU0sUUFBUSxTQUFTLEtBQUssVUFBVSxXQUFXO0FBQ3hHLFNBQU8sVUFBVTtBQUNuQjtBQUVBLFNBQVMsUUFBUSxPQUFjLE9BQXdCO0FBQ3JELE1BQUksT0FBTyxVQUFVLFVBQVU7QUFDN0IsUUFBSSxZQUFZLE1BQU8sUUFBTyxZQUFZLE1BQU0sT0FBTyxHQUFHLEtBQWdDO0FBQzFGLFFBQUksVUFBVSxNQUFPLFFBQU8sSUFBSyxNQUFvQixJQUFJLENBQUMsUUFBUSxRQUFRLE1BQU0sTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQztBQUNyRyxRQUFJLFdBQVcsTUFBTyxRQUFPLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxLQUFLLFVBQVUsUUFBUSxLQUFNLE1BQW9CLEtBQUssQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDckgsUUFBSSxTQUFTLE9BQU87QUFDbEIsWUFBTSxRQUFRLE9BQU8sUUFBUSxLQUFlLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxHQUFHLE1BQU0sR0FBRyxPQUFPLEdBQUcsQ0FBQyxJQUFJLFFBQVEsTUFBTSxLQUFLLEdBQUcsQ0FBQyxFQUFFO0FBQzdHLGFBQU8sSUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQUEsSUFDNUI7QUFDQSxRQUFJLFNBQVMsTUFBTyxRQUFPLFdBQVcsTUFBTSxLQUFLLEtBQUs7QUFBQSxFQUN4RDtBQUNBLE1BQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxPQUFPLEtBQUs7QUFDbEQsTUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sY0FBYyxLQUFLLEVBQUcsT0FBTSxJQUFJLE1BQU0sR0FBRyxLQUFLLHFCQUFxQjtBQUM1RyxTQUFPLEtBQUssVUFBVSxLQUFLO0FBQzdCO0FBRUEsU0FBUyxXQUFXLFFBQTBCLE9BQXdCO0FBQ3BFLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFFBQUk7QUFDRixhQUFPLE9BQU8sT0FBTyxFQUFFO0FBQUEsSUFDekIsUUFBUTtBQUNOO0FBQUEsSUFDRjtBQUNBLFdBQU8sUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUM3QjtBQUNBLFFBQU0sSUFBSSxNQUFNLHlCQUF5QjtBQUMzQzs7O0FDM05PLElBQU0sV0FBMEQsc0JBQU0sWUFBWTtBQUFBLEVBQ3ZGLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFNBQVMsT0FBTyxDQUFDO0FBQ3BCLEdBQUcsRUFBQyxRQUFRLEtBQUksQ0FBQztBQW9DVixJQUFNLFdBQTBELHNCQUFNLFlBQVk7QUFBQSxFQUN2RixDQUFDLE9BQU8sS0FBSztBQUFBLEVBQ2IsQ0FBQyxRQUFRLEtBQUs7QUFBQSxFQUNkLENBQUMsUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUNsQixDQUFDLHFCQUFxQixPQUFPLEdBQUk7QUFBQSxFQUNqQyxDQUFDLFlBQVksT0FBTyxFQUFFO0FBQUEsRUFDdEIsQ0FBQyxZQUFZLE9BQU8sVUFBVTtBQUFBLEVBQzlCLENBQUMsY0FBYyxLQUFLO0FBQUEsRUFDcEIsQ0FBQyxhQUFhLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxTQUFTLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN0RCxDQUFDLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLE9BQU8sS0FBSyxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNoRCxDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxhQUFhLE9BQU8sR0FBSTtBQUFBLEVBQ3pCLENBQUMsZ0JBQWdCLE9BQU8sRUFBRTtBQUFBLEVBQzFCLENBQUMscUJBQXFCLE9BQU8sQ0FBQztBQUFBLEVBQzlCLENBQUMsbUJBQW1CLE9BQU8sQ0FBQztBQUM5QixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFnQlYsSUFBTSxPQUE4QyxzQkFBTSxRQUFRO0FBQUEsRUFDdkUsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxTQUFTLEVBQUUsQ0FBQztBQUFBLEVBQzlDLENBQUMsY0FBYyxPQUFPLEVBQUU7QUFBQSxFQUN4QixDQUFDLHFCQUFxQixPQUFPLENBQUM7QUFBQSxFQUM5QixDQUFDLG1CQUFtQixPQUFPLENBQUM7QUFDOUIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBZ0JWLElBQU0sT0FBOEMsc0JBQU0sUUFBUTtBQUFBLEVBQ3ZFLENBQUMsWUFBWSxLQUFLO0FBQUEsRUFDbEIsQ0FBQyxZQUFZLEtBQUs7QUFBQSxFQUNsQixDQUFDLFdBQVcsT0FBTyxDQUFDO0FBQUEsRUFDcEIsQ0FBQyxXQUFXLE9BQU8sQ0FBQztBQUN0QixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFzQlYsSUFBTSxTQUFvRCxzQkFBTSxVQUFVO0FBQUEsRUFDL0UsQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLFdBQVcsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUNuQyxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQzFDLENBQUMsVUFBVSxFQUFFLE1BQU0sTUFBTSxHQUFHLENBQUMsVUFBVSxDQUFDO0FBQUEsRUFDeEMsQ0FBQyxtQkFBbUIsUUFBUSxLQUFLO0FBQUEsRUFDakMsQ0FBQyxXQUFXLFFBQVEsS0FBSztBQUFBLEVBQ3pCLENBQUMsZUFBZSxFQUFFLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQztBQUNyQyxHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFZVixJQUFNLGFBQWdFLHNCQUFNLGNBQWM7QUFBQSxFQUMvRixDQUFDLE9BQU8sS0FBSztBQUFBLEVBQ2IsQ0FBQyxTQUFTLE9BQU8sQ0FBQztBQUNwQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFrRFYsSUFBTSxRQUFpRCxzQkFBTSxTQUFTO0FBQUEsRUFDM0UsQ0FBQyxNQUFNLEtBQUs7QUFBQSxFQUNaLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFFBQVEsRUFBRSxJQUFJLENBQUMsVUFBVSxVQUFVLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFBQSxFQUMzRCxDQUFDLFlBQVksT0FBTyxDQUFDO0FBQUEsRUFDckIsQ0FBQyxZQUFZLE9BQU8sQ0FBQztBQUFBLEVBQ3JCLENBQUMsVUFBVSxPQUFPLENBQUM7QUFBQSxFQUNuQixDQUFDLFFBQVEsUUFBUSxLQUFLO0FBQUEsRUFDdEIsQ0FBQyxhQUFhLE9BQU8sQ0FBQztBQUFBLEVBQ3RCLENBQUMsYUFBYSxPQUFPLENBQUM7QUFBQSxFQUN0QixDQUFDLFNBQVMsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLFdBQVcsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3BELENBQUMsY0FBYyxPQUFPLENBQUM7QUFBQSxFQUN2QixDQUFDLGNBQWMsT0FBTyxDQUFDO0FBQUEsRUFDdkIsQ0FBQyxRQUFRLEVBQUUsTUFBTSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDNUIsQ0FBQyxjQUFjLEVBQUUsTUFBTSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDbEMsQ0FBQyxZQUFZLE9BQU8sRUFBRTtBQUFBLEVBQ3RCLENBQUMsVUFBVSxPQUFPLEVBQUU7QUFBQSxFQUNwQixDQUFDLFlBQVksRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNoQyxDQUFDLGVBQWUsT0FBTyxDQUFDO0FBQUEsRUFDeEIsQ0FBQyxhQUFhLE9BQU8sSUFBSTtBQUFBLEVBQ3pCLENBQUMsWUFBWSxFQUFFLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hDLENBQUMsZUFBZSxFQUFFLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQztBQUNyQyxHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFrQlYsSUFBTSxRQUFpRCxzQkFBTSxTQUFTO0FBQUEsRUFDM0UsQ0FBQyxXQUFXLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxPQUFPLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNsRCxDQUFDLFVBQVUsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hELENBQUMsZ0JBQWdCLFFBQVEsS0FBSztBQUFBLEVBQzlCLENBQUMsaUJBQWlCLE9BQU8sQ0FBQztBQUFBLEVBQzFCLENBQUMsY0FBYyxFQUFFLElBQUksQ0FBQyxRQUFRLFdBQVcsSUFBSSxFQUFFLEdBQUcsU0FBUztBQUM3RCxHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFjVixJQUFNLFNBQW9ELHNCQUFNLFVBQVU7QUFBQSxFQUMvRSxDQUFDLE9BQU8sS0FBSztBQUFBLEVBQ2IsQ0FBQyxVQUFVLE9BQU8sQ0FBQztBQUFBLEVBQ25CLENBQUMsVUFBVSxPQUFPLEVBQUU7QUFDdEIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBa0NWLElBQU0sT0FBOEMsc0JBQU0sUUFBUTtBQUFBLEVBQ3ZFLENBQUMsT0FBTyxLQUFLO0FBQUEsRUFDYixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMscUJBQXFCLE9BQU8sR0FBSTtBQUFBLEVBQ2pDLENBQUMsWUFBWSxPQUFPLEVBQUU7QUFBQSxFQUN0QixDQUFDLE9BQU8sT0FBTyxFQUFFO0FBQUEsRUFDakIsQ0FBQyxjQUFjLEtBQUs7QUFBQSxFQUNwQixDQUFDLGFBQWEsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLFNBQVMsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3RELENBQUMsUUFBUSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsT0FBTyxLQUFLLEVBQUUsRUFBRSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hELENBQUMsUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUNsQixDQUFDLGFBQWEsS0FBSztBQUFBLEVBQ25CLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxPQUFPLE9BQU8sQ0FBQztBQUNsQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUEwQlYsSUFBTSxRQUFpRCxzQkFBTSxTQUFTO0FBQUEsRUFDM0UsQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLGlCQUFpQixpQkFBaUIsU0FBUyxZQUFZLFdBQVcsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUMxRixDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDbEIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2xCLENBQUMsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUNmLENBQUMsWUFBWSxPQUFPLENBQUM7QUFBQSxFQUNyQixDQUFDLFFBQVEsT0FBTyxDQUFDO0FBQUEsRUFDakIsQ0FBQyxPQUFPLE9BQU8sQ0FBQztBQUFBLEVBQ2hCLENBQUMsWUFBWSxPQUFPLENBQUM7QUFBQSxFQUNyQixDQUFDLFVBQVUsT0FBTyxDQUFDO0FBQ3JCLEdBQUcsRUFBQyxRQUFRLEtBQUksQ0FBQztBQWdCVixJQUFNLFVBQXVELHNCQUFNLFdBQVc7QUFBQSxFQUNuRixDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsUUFBUSxRQUFRLFdBQVcsVUFBVSxlQUFlLFVBQVUsRUFBRSxDQUFDO0FBQUEsRUFDbkYsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLE9BQU8sT0FBTyxFQUFFO0FBQUEsRUFDakIsQ0FBQyxXQUFXLFFBQVEsS0FBSztBQUMzQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFrQlYsSUFBTSxPQUE4QyxzQkFBTSxRQUFRO0FBQUEsRUFDdkUsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQzFDLENBQUMsVUFBVSxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sTUFBTSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEQsQ0FBQyxTQUFTLE9BQU8sQ0FBQztBQUFBLEVBQ2xCLENBQUMsWUFBWSxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sUUFBUSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDcEQsQ0FBQyxVQUFVLE9BQU8sQ0FBQztBQUNyQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFZVixJQUFNLFNBQW9ELHNCQUFNLFVBQVU7QUFBQSxFQUMvRSxDQUFDLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDZixDQUFDLGFBQWEsS0FBSztBQUNyQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFjVixJQUFNLFdBQTBELHNCQUFNLFlBQVk7QUFBQSxFQUN2RixDQUFDLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDZixDQUFDLGFBQWEsS0FBSztBQUFBLEVBQ25CLENBQUMsVUFBVSxPQUFPLENBQUM7QUFDckIsR0FBRyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBY1YsSUFBTSxTQUFvRCxzQkFBTSxVQUFVO0FBQUEsRUFDL0UsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxTQUFTLEVBQUUsQ0FBQztBQUFBLEVBQzlDLENBQUMsVUFBVSxFQUFFLE1BQU0sRUFBRSxRQUFRLE1BQU0sTUFBTSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEQsQ0FBQyxTQUFTLE9BQU8sQ0FBQztBQUNwQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7OztBQzFiVixJQUFNLFVBQU4sY0FBc0IsTUFBTTtBQUFBLEVBQ3hCO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxNQUFtQixRQUFzQixDQUFDLEdBQUc7QUFDdkQsVUFBTSxHQUFHLElBQUksSUFBSSxLQUFLLFVBQVUsS0FBSyxDQUFDLEdBQUc7QUFDekMsU0FBSyxPQUFPO0FBQ1osU0FBSyxPQUFPO0FBQ1osU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUNGO0FBR08sU0FBUyxPQUFPLE9BQWdCLFdBQWtDO0FBQ3ZFLE1BQUksQ0FBQyxNQUFPLE9BQU0sSUFBSSxNQUFNLG1CQUFtQixTQUFTLEVBQUU7QUFDNUQ7OztBQ1hPLElBQU0sY0FBYztBQUNwQixJQUFNLGlCQUFpQjtBQUc5QixJQUFNLE9BQU8sS0FBSztBQUdYLFNBQVMsWUFBWSxHQUFXLEdBQVcsR0FBbUI7QUFDbkUsUUFBTSxVQUFVLElBQUk7QUFDcEIsTUFBSSxLQUFLLElBQUksT0FBTyxJQUFJLEtBQU0sU0FBUSxVQUFVLE9BQU8sU0FBUyxDQUFDLEtBQUs7QUFDdEUsUUFBTSxRQUFRLE9BQU8sQ0FBQyxJQUFJLE9BQU8sQ0FBQztBQUNsQyxRQUFNLEtBQUssT0FBTyxDQUFDO0FBQ25CLFFBQU0sV0FBVyxRQUFRO0FBQ3pCLFNBQU8sT0FBTyxRQUFRLE1BQU0sV0FBVyxPQUFPLFFBQVEsV0FBVyxLQUFLLFFBQVE7QUFDaEY7QUFHTyxTQUFTLGFBQWEsR0FBVyxHQUFXLEdBQW1CO0FBQ3BFLFFBQU0sVUFBVSxJQUFJO0FBQ3BCLE1BQUksS0FBSyxJQUFJLE9BQU8sSUFBSSxRQUFRLElBQUksS0FBTSxRQUFPLFVBQVUsU0FBUyxDQUFDO0FBQ3JFLFFBQU0sUUFBUSxPQUFPLENBQUMsSUFBSSxPQUFPLENBQUM7QUFDbEMsUUFBTSxLQUFLLE9BQU8sQ0FBQztBQUNuQixRQUFNLFFBQVEsTUFBTSxRQUFRLEtBQUssQ0FBQyxRQUFRLFNBQVMsT0FBTyxLQUFLO0FBQy9ELFNBQU8sT0FBTyxRQUFRLEtBQUssQ0FBQyxPQUFPLElBQUk7QUFDekM7QUFHTyxTQUFTLFVBQVUsV0FBbUIsYUFBNkI7QUFDeEUsTUFBSSxLQUFLLElBQUksU0FBUyxLQUFLLFFBQVEsZUFBZSxLQUFNLFFBQU8sYUFBYSxXQUFXLEdBQUcsV0FBVztBQUNyRyxRQUFNLFFBQVEsSUFBSSxLQUFLLElBQUksU0FBUyxJQUFJO0FBQ3hDLFFBQU0sS0FBSyxJQUFJO0FBQ2YsUUFBTSxZQUFZLFFBQVMsUUFBUSxNQUFPO0FBQzFDLFNBQU8sWUFBWSxLQUFLLFdBQVcsQ0FBQyxXQUFXO0FBQ2pEO0FBR08sU0FBUyxXQUFXLFFBQWdCLFVBQTBCO0FBQ25FLFNBQU8sYUFBYSxRQUFRLFVBQVUsY0FBYztBQUN0RDtBQUdPLFNBQVMsV0FBVyxRQUFnQixVQUFrQixNQUE0QjtBQUN2RixNQUFJLFlBQVksRUFBRyxRQUFPO0FBQzFCLFFBQU0sUUFBUSxTQUFTLE9BQU8sUUFBUSxRQUFRO0FBQzlDLE1BQUksVUFBVSxVQUFVLFNBQVMsT0FBUSxRQUFPO0FBQ2hELFNBQU8sU0FBUyxRQUFRLEtBQUssU0FBUyxVQUFVLFdBQVcsUUFBUSxXQUFXO0FBQ2hGO0FBUU8sU0FBUyxPQUFPLE9BQWUsU0FBc0M7QUFDMUUsTUFBSSxVQUFVLEVBQUcsUUFBTyxRQUFRLElBQUksTUFBTSxDQUFDO0FBQzNDLE1BQUksUUFBUSxFQUFHLFFBQU8sT0FBTyxDQUFDLE9BQU8sT0FBTyxFQUFFLElBQUksQ0FBQyxVQUFXLFFBQVEsQ0FBQyxRQUFRLENBQUU7QUFDakYsUUFBTSxRQUFRLElBQUksT0FBTztBQUN6QixTQUFPLFFBQVEsS0FBSyxRQUFRLE1BQU0sQ0FBQyxXQUFXLFVBQVUsQ0FBQyxHQUFHLGlCQUFpQixLQUFLLFNBQVMsUUFBUSxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQy9HLFFBQU0sUUFBUSxRQUFRLEtBQUssSUFBSSxHQUFHLE9BQU8sS0FBSztBQUM5QyxRQUFNLFNBQW1CLENBQUM7QUFDMUIsUUFBTSxRQUE2QixDQUFDO0FBQ3BDLGFBQVcsVUFBVSxTQUFTO0FBQzVCLFFBQUksT0FBTztBQUNULFlBQU0sVUFBVSxPQUFPLEtBQUssSUFBSSxPQUFPLE1BQU07QUFDN0MsYUFBTyxLQUFLLE9BQU8sVUFBVSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQzNDLFlBQU0sS0FBSyxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFDcEMsT0FBTztBQUNMLFlBQU0sVUFBVSxRQUFRO0FBQ3hCLFlBQU0sT0FBTyxVQUFVO0FBQ3ZCLGFBQU8sTUFBTSxVQUFVLFFBQVEsS0FBSztBQUNwQyxZQUFNLEtBQUssSUFBSTtBQUFBLElBQ2pCO0FBQUEsRUFDRjtBQUNBLFFBQU0sT0FBTyxRQUFRLElBQUksTUFBTTtBQUMvQixRQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLFFBQVEsTUFBTSxDQUFDLEdBQUksTUFBTSxDQUFDLENBQUUsS0FBSyxJQUFJLENBQUM7QUFDbEcsYUFBVyxTQUFTLE1BQU0sTUFBTSxHQUFHLElBQUksRUFBRyxRQUFPLEtBQUssS0FBTTtBQUM1RCxTQUFPO0FBQ1Q7QUFnQ08sU0FBUyxJQUFJLFNBQW9DO0FBQ3RELE1BQUksUUFBUTtBQUNaLGFBQVcsVUFBVSxRQUFTLFVBQVM7QUFDdkMsU0FBTztBQUNUO0FBR08sU0FBUyxPQUFPLFFBQWdCLElBQW9CO0FBQ3pELFFBQU0sT0FBTyxTQUFTO0FBQ3RCLFNBQU8sT0FBTyxJQUFJLE9BQU8sS0FBSyxPQUFPO0FBQ3ZDO0FBRUEsU0FBUyxRQUFRLEdBQW9CLEdBQTRCO0FBQy9ELFNBQU8sSUFBSSxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUk7QUFDbEM7OztBQ25JTyxJQUFNLFlBQVk7QUFFbEIsSUFBTSxhQUFhO0FBSW5CLFNBQVMsTUFBTSxXQUFtQixVQUEwQjtBQUNqRSxTQUFPLGFBQWEsV0FBVyxVQUFVLFNBQVM7QUFDcEQ7OztBQ0NPLFNBQVMsT0FBTyxPQUF3QixLQUEwQjtBQUN2RSxNQUFJLFFBQXFCO0FBQ3pCLGFBQVcsUUFBUSxPQUFPO0FBQ3hCLFFBQUksS0FBSyxZQUFZLFFBQVEsVUFBVSxRQUFRLEtBQUssV0FBVyxNQUFNLFVBQVcsU0FBUTtBQUFBLEVBQzFGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxRQUFRLFNBQTRCLEtBQWEsV0FBNEI7QUFDM0YsUUFBTSxRQUFpQixDQUFDO0FBQ3hCLGFBQVcsVUFBVSxTQUFTO0FBQzVCLFFBQUksT0FBTyxZQUFZLFVBQVUsQ0FBQyxPQUFPLFlBQVksU0FBUyxTQUFTLEVBQUc7QUFDMUUsVUFBTSxPQUFPLE9BQU8sT0FBTyxPQUFPLEdBQUc7QUFDckMsUUFBSSxNQUFNLFVBQVU7QUFDbEIsVUFBSSxLQUFLLFdBQVcsS0FBSyxLQUFLLFVBQVUsS0FBSyxLQUFLLFVBQVUsRUFBRyxPQUFNLElBQUksUUFBUSxpQkFBaUIsRUFBRSxRQUFRLE9BQU8sS0FBSyxDQUFDO0FBQ3pILFlBQU0sS0FBSyxDQUFDLFFBQVEsSUFBSSxDQUFDO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxTQUFTLFNBQWdEO0FBQ3ZFLFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxhQUFXLENBQUMsTUFBTSxLQUFLLFNBQVM7QUFDOUIsUUFBSSxPQUFPLFNBQVMsTUFBTztBQUMzQixRQUFJLENBQUMsT0FBTyxRQUFRLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFNBQVMsT0FBTyxJQUFJLEdBQUc7QUFDN0QsWUFBTSxJQUFJLFFBQVEsa0JBQWtCLEVBQUUsT0FBTyxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUssQ0FBQztBQUFBLElBQ2pGO0FBQ0EsZUFBVyxRQUFRLE9BQU8sUUFBUTtBQUNoQyxZQUFNLFFBQVEsTUFBTSxJQUFJLElBQUk7QUFDNUIsVUFBSSxVQUFVLE9BQVcsT0FBTSxJQUFJLFFBQVEsa0JBQWtCLEVBQUUsT0FBTyxRQUFRLE9BQU8sS0FBSyxDQUFDO0FBQzNGLFlBQU0sSUFBSSxNQUFNLE9BQU8sSUFBSTtBQUFBLElBQzdCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBVyxTQUEyQixPQUF3QixhQUFzQixRQUF5QjtBQUMzSCxRQUFNLFdBQVcsb0JBQUksSUFBb0I7QUFDekMsUUFBTUMsU0FBUSxvQkFBSSxJQUFvQjtBQUN0QyxhQUFXLFFBQVEsT0FBTztBQUN4QixhQUFTLElBQUksS0FBSyxNQUFNLFNBQVMsSUFBSSxLQUFLLEdBQUcsS0FBSyxLQUFLLEtBQUssTUFBTTtBQUNsRSxJQUFBQSxPQUFNLElBQUksS0FBSyxNQUFNQSxPQUFNLElBQUksS0FBSyxHQUFHLEtBQUssS0FBSyxLQUFLLFNBQVMsS0FBSyxHQUFHO0FBQUEsRUFDekU7QUFDQSxRQUFNLGlCQUFpQixvQkFBSSxJQUFvQjtBQUMvQyxNQUFJLFFBQVE7QUFDWixhQUFXLENBQUMsUUFBUSxJQUFJLEtBQUssU0FBUztBQUNwQyxRQUFJO0FBQ0osUUFBSSxPQUFPLFNBQVMsT0FBTztBQUN6QixZQUFNLFNBQVNBLE9BQU0sSUFBSSxPQUFPLElBQUksS0FBSyxNQUFNLGVBQWUsSUFBSSxPQUFPLElBQUksS0FBSztBQUNsRixhQUFPLFFBQVEsT0FBTyxNQUFNLE9BQU8sTUFBTSxXQUFXO0FBQUEsSUFDdEQsT0FBTztBQUNMLFlBQU0sUUFBUSxPQUFPLGtCQUFrQixXQUFXQTtBQUNsRCxZQUFNLE9BQU8sSUFBSSxDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsQ0FBQztBQUNwQyxZQUFNLFNBQVMsV0FBVyxNQUFNLEtBQUssUUFBUTtBQUM3QyxhQUFPLEtBQUssT0FBTyxFQUFFLE1BQU0sV0FBVyxNQUFNLE9BQU8sTUFBTSxVQUFVLEtBQUssVUFBVSxNQUFNLE9BQU8sQ0FBQztBQUNoRyxVQUFJLE9BQU8sV0FBVyxRQUFRO0FBQzVCLGNBQU0sU0FBUyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFDakQsU0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLEVBQUUsUUFBUSxDQUFDLE1BQU0sVUFBVTtBQUN6Qyx5QkFBZSxJQUFJLE9BQU8sZUFBZSxJQUFJLElBQUksS0FBSyxLQUFLLE9BQU8sS0FBSyxDQUFFO0FBQUEsUUFDM0UsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGO0FBQ0EsUUFBSSxLQUFLLFVBQVUsS0FBSyxVQUFVO0FBQ2hDLGFBQU8sS0FBSyxJQUFJO0FBQ2hCLGVBQVMsS0FBSztBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsUUFBUSxNQUFjLE9BQWUsTUFBWSxhQUE2QjtBQUM1RixRQUFNLEVBQUUsU0FBUyxLQUFLLFNBQVMsS0FBSyxTQUFTLElBQUk7QUFDakQsUUFBTSxPQUFPLGNBQWMsYUFBYSxPQUFPLE1BQU8sS0FBSyxNQUFPLE1BQU0sV0FBVyxHQUFHLElBQUk7QUFDMUYsUUFBTSxNQUFNLFFBQVEsTUFBTSxPQUFPLGFBQWEsTUFBTSxLQUFLLEdBQUc7QUFDNUQsU0FBTyxLQUFLLE9BQU87QUFBQSxJQUNqQixNQUFNO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxLQUFLLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDdkIsVUFBVSxjQUFjLFFBQVEsT0FBTztBQUFBLElBQ3ZDLFFBQVEsY0FBYyxJQUFJLFdBQVcsS0FBSyxRQUFRO0FBQUEsRUFDcEQsQ0FBQztBQUNIOzs7QUNqR08sSUFBTSxZQUFZLEVBQUUsS0FBSyxJQUFJLElBQUksTUFBTSxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUc7QUFDM0QsSUFBTSxVQUFVLEtBQUs7QUFDNUIsSUFBTSxZQUFZO0FBQ2xCLElBQU0sU0FBUyxVQUFVO0FBd0JsQixTQUFTLE1BQU0sTUFBdUI7QUFDM0MsU0FBTyxzQkFBc0IsS0FBSyxJQUFJLEtBQUssQ0FBQyxLQUFLLFdBQVcsTUFBTSxLQUFLLE1BQU0sU0FBUyxJQUFJLENBQUMsTUFBTTtBQUNuRztBQWFPLFNBQVMsUUFBUSxLQUFxQjtBQUMzQyxTQUFPLE9BQU8sU0FBUyxHQUFHLElBQUksR0FBRyxDQUFDLElBQUk7QUFDeEM7QUFHQSxTQUFTLFNBQVMsS0FBcUI7QUFDckMsU0FBTyxLQUFLLE1BQU0sR0FBRyxHQUFHLFlBQVksSUFBSTtBQUMxQztBQUVBLFNBQVMsTUFBTSxRQUF3QjtBQUNyQyxTQUFPLE9BQU8sTUFBTSxNQUFNLElBQUksS0FBSyxJQUFJLEtBQUssU0FBUyxNQUFNLEVBQUUsWUFBWSxFQUFFLE1BQU0sR0FBRyxFQUFFO0FBQ3hGOzs7QUNsRE8sU0FBUyxXQUFXLE9BQXNCO0FBQy9DLFFBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUN4QixRQUFNLGNBQWMsU0FBUyxhQUFjLFNBQVMsWUFBWSxDQUFDLE1BQU07QUFDdkUsUUFBTSxTQUE4QjtBQUFBLElBQ2xDLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRTtBQUFBLElBQ2hCLENBQUMsWUFBWSxNQUFNLFdBQVcsS0FBSyxNQUFNLFdBQVcsY0FBYztBQUFBLElBQ2xFLENBQUMsYUFBYSxTQUFTLGFBQWEsU0FBUyxjQUFjLENBQUMsTUFBTSxRQUFRO0FBQUEsSUFDMUUsQ0FBQyxVQUFVLE1BQU0sU0FBUyxLQUFNLFNBQVMsWUFBWSxDQUFDLE1BQU0sTUFBTztBQUFBLElBQ25FLENBQUMsYUFBYSxNQUFNLFlBQVksS0FBTSxlQUFlLENBQUMsTUFBTSxTQUFVO0FBQUEsSUFDdEUsQ0FBQyxhQUFhLE1BQU0sWUFBWSxLQUFNLFNBQVMsYUFBYSxDQUFDLE1BQU0sU0FBVTtBQUFBLElBQzdFLENBQUMsU0FBUyxNQUFNLEtBQUssQ0FBQ0MsVUFBU0EsTUFBSyxRQUFRLENBQUMsS0FBSyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUNBLFVBQVNBLE1BQUssR0FBRyxDQUFDLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFBQSxJQUM1RyxDQUFDLGNBQWMsTUFBTSxhQUFhLENBQUM7QUFBQSxJQUNuQyxDQUFDLGNBQWMsTUFBTSxhQUFhLENBQUM7QUFBQSxJQUNuQyxDQUFDLFlBQVksTUFBTSxhQUFhLE1BQU0sQ0FBQyxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQUEsSUFDNUQsQ0FBQyxVQUFVLE1BQU0sV0FBVyxPQUFPLENBQUMsTUFBTSxNQUFNLE1BQU0sS0FBSyxNQUFNLFNBQVMsTUFBTSxTQUFTO0FBQUEsSUFDekYsQ0FBQyxZQUFZLE1BQU0sU0FBUyxLQUFLLENBQUNDLGFBQVlBLFdBQVUsS0FBS0EsV0FBVSxDQUFDLENBQUM7QUFBQSxJQUN6RSxDQUFDLGVBQWUsTUFBTSxjQUFjLEtBQUssTUFBTSxlQUFlLE9BQU87QUFBQSxJQUNyRSxDQUFDLGFBQWEsTUFBTSxhQUFhLEtBQUssTUFBTSxZQUFZLE9BQU87QUFBQSxFQUNqRTtBQUNBLFNBQU8sT0FBTyxLQUFLLENBQUMsQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQ3JEOzs7QUNaQSxJQUFNLFVBQWlCLEVBQUUsTUFBTSxvQkFBSSxJQUFJLEdBQUcsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFHbkQsU0FBUyxXQUFXLE1BQVksTUFBZ0IsUUFBMEIsUUFBaUM7QUFDaEgsUUFBTSxVQUFVLE9BQ2IsT0FBTyxDQUFDLFVBQVUsVUFBVSxPQUFPLFFBQVEsS0FBSyxVQUFVLEtBQUssQ0FBQyxXQUFXLEtBQUssQ0FBQyxFQUNqRixLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsV0FBVyxFQUFFLFlBQVksWUFBWSxFQUFFLElBQUksRUFBRSxFQUFFLENBQUM7QUFDcEUsUUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJO0FBQ3ZCLFFBQU0sT0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLENBQUMsS0FBSyxXQUFZLE1BQU0sSUFBSSxDQUFDLE1BQU0sSUFBSSxDQUFDLENBQUUsQ0FBQztBQUM3RSxRQUFNLFFBQXlCLENBQUM7QUFDaEMsU0FBTyxRQUFRLFVBQVUsS0FBSyxNQUFNO0FBQ2xDLFFBQUksT0FBTztBQUNYLFFBQUksU0FBUyxRQUFRLENBQUM7QUFDdEIsUUFBSSxPQUFPO0FBQ1gsZUFBVyxTQUFTLFNBQVM7QUFDM0IsVUFBSSxRQUFRLE1BQU0sV0FBVyxPQUFPLFNBQVU7QUFDOUMsWUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLE9BQU8sUUFBUSxJQUFJO0FBQ2xELFlBQU0sTUFBTSxJQUFJLENBQUMsR0FBRyxNQUFNLEtBQUssT0FBTyxDQUFDLENBQUM7QUFDeEMsVUFBSSxNQUFNLEtBQU0sRUFBQyxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsT0FBTyxPQUFPLEdBQUc7QUFBQSxJQUMzRDtBQUNBLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxLQUFLLENBQUMsUUFBUSxLQUFLLElBQUksQ0FBQztBQUM5QixlQUFXLFVBQVUsS0FBSyxLQUFNLE1BQUssT0FBTyxNQUFNO0FBQ2xELGVBQVcsQ0FBQyxRQUFRLEdBQUcsS0FBSyxLQUFLLEtBQU0sTUFBSyxNQUFNLEtBQU07QUFDeEQsWUFBUSxPQUFPLFFBQVEsUUFBUSxNQUFNLEdBQUcsQ0FBQztBQUFBLEVBQzNDO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxVQUFVLE9BQWMsUUFBZ0IsV0FBNEI7QUFDbEYsUUFBTSxFQUFFLEtBQUssT0FBTyxJQUFJO0FBQ3hCLE1BQUssTUFBTSxZQUFZLE1BQU0sTUFBTSxZQUFjLE1BQU0sVUFBVSxNQUFNLE1BQU0sT0FBUyxRQUFPO0FBQzdGLE1BQUksTUFBTSxTQUFTLFVBQVUsQ0FBQyxNQUFNLFNBQVMsU0FBUyxPQUFPLE1BQU0sRUFBRyxRQUFPO0FBQzdFLE1BQUksTUFBTSxZQUFZLFVBQVUsQ0FBQyxNQUFNLFlBQVksU0FBUyxTQUFTLEVBQUcsUUFBTztBQUMvRSxRQUFNLEVBQUUsYUFBYSxPQUFPLFdBQVcsSUFBSSxJQUFJO0FBQy9DLE1BQUksRUFBRSxTQUFTLE1BQU0sU0FBUyxVQUFVLFNBQVMsTUFBTSxVQUFVLFNBQVMsU0FBUyxLQUFNLFFBQU87QUFDaEcsU0FBTyxDQUFDLE1BQU0sU0FBUyxVQUFVLE1BQU0sU0FBUyxTQUFTLFFBQVEsR0FBRyxDQUFDO0FBQ3ZFO0FBRUEsU0FBUyxLQUFLLE9BQWMsT0FBNEIsTUFBeUIsTUFBa0M7QUFDakgsUUFBTSxTQUFTLElBQUksSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDQyxVQUFTQSxNQUFLLEdBQUcsQ0FBQztBQUMxRCxRQUFNLFdBQVcsQ0FBQyxTQUFvQixNQUFNLFNBQVMsWUFBWSxPQUFPLE9BQU8sT0FBTyxJQUFJLEtBQUssR0FBRyxJQUFJLE1BQU0sT0FBTyxJQUFJO0FBQ3ZILFFBQU0sU0FBUyxNQUFNLFFBQVEsQ0FBQyxNQUFNLFdBQVksU0FBUyxJQUFJLElBQUksQ0FBQyxNQUFNLElBQUksQ0FBQyxDQUFFO0FBQy9FLE1BQUksTUFBTSxjQUFjLElBQUksT0FBTyxJQUFJLENBQUMsV0FBVyxLQUFLLE1BQU0sQ0FBRSxDQUFDLElBQUksTUFBTSxXQUFZLFFBQU87QUFDOUYsUUFBTSxVQUFVLE9BQU8sT0FBTyxDQUFDLFdBQVcsS0FBSyxJQUFJLE1BQU0sQ0FBQztBQUMxRCxNQUFJLENBQUMsUUFBUSxPQUFRLFFBQU87QUFDNUIsTUFBSSxNQUFNLFNBQVMsV0FBVztBQUM1QixXQUFPLFFBQVEsU0FBUyxRQUFRLElBQUksQ0FBQyxXQUFXLFdBQVcsS0FBSyxNQUFNLEdBQUksTUFBTSxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQzVGO0FBQ0EsTUFBSSxNQUFNLFNBQVMsVUFBVTtBQUMzQixVQUFNLFNBQVMsUUFBUSxJQUFJLENBQUMsV0FBVyxLQUFLLE1BQU0sQ0FBRTtBQUNwRCxRQUFJLE1BQU0sS0FBTSxRQUFPLFFBQVEsU0FBUyxPQUFPLEtBQUssSUFBSSxNQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDM0YsV0FBTyxRQUFRLFNBQVMsUUFBUSxJQUFJLENBQUMsV0FBVyxLQUFLLElBQUksS0FBSyxNQUFNLEdBQUksTUFBTSxNQUFNLFFBQVEsTUFBTSxNQUFNLEVBQUcsU0FBUyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3pIO0FBQ0EsUUFBTSxPQUFPLElBQUksS0FBSyxPQUFPLE1BQU0sT0FBTztBQUMxQyxTQUFPLE1BQU0sU0FBUyxZQUFZLE9BQU8sT0FBTyxJQUFJLElBQUksT0FBTyxPQUFPLElBQUk7QUFDNUU7QUFFQSxTQUFTLE1BQU0sT0FBYyxNQUF5QjtBQUNwRCxNQUFJLENBQUMsTUFBTSxLQUFLLFVBQVUsQ0FBQyxNQUFNLFdBQVcsT0FBUSxRQUFPO0FBQzNELFNBQU8sTUFBTSxLQUFLLFNBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxXQUFXLFNBQVMsS0FBSyxRQUFRO0FBQ2pGO0FBRUEsU0FBUyxRQUFRLFNBQTRCLE1BQWdDO0FBQzNFLFFBQU0sUUFBYyxvQkFBSSxJQUFJO0FBQzVCLFVBQVEsUUFBUSxDQUFDLFFBQVEsVUFBVTtBQUNqQyxRQUFJLEtBQUssS0FBSyxFQUFHLE9BQU0sSUFBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDaEQsQ0FBQztBQUNELFNBQU8sRUFBRSxNQUFNLE9BQU8sTUFBTSxJQUFJLElBQUksT0FBTyxFQUFFO0FBQy9DO0FBR0EsSUFBTSxPQUFOLE1BQVc7QUFBQSxFQUNBO0FBQUEsRUFDUTtBQUFBLEVBQ0E7QUFBQSxFQUVqQixZQUFZLE9BQTRCLE1BQXlCLFNBQTRCO0FBQzNGLFNBQUssUUFBUTtBQUNiLFNBQUssT0FBTztBQUNaLFVBQU0sT0FBTyxDQUFDLFdBQW1CLGFBQWEsS0FBSyxNQUFNLEdBQUksV0FBVyxNQUFNLE1BQU0sRUFBRyxTQUFTO0FBQ2hHLFNBQUssUUFBUSxRQUNWLE9BQU8sQ0FBQyxXQUFXLE1BQU0sTUFBTSxFQUFHLGFBQWEsU0FBUyxFQUN4RCxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsT0FBTyxLQUFLLE1BQU0sRUFBRSxFQUFFLEVBQ2pELEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUNoQyxJQUFJLENBQUMsRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUFBLEVBQy9CO0FBQUEsRUFFQSxNQUFNLFFBQXdCO0FBQzVCLFdBQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxNQUFNLEVBQUcsWUFBWSxTQUFTO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUFnQixPQUF1QjtBQUMzQyxXQUFPLGFBQWEsS0FBSyxLQUFLLE1BQU0sR0FBSSxRQUFRLFdBQVcsS0FBSyxNQUFNLE1BQU0sRUFBRyxTQUFTO0FBQUEsRUFDMUY7QUFBQTtBQUFBLEVBR0EsUUFBUSxPQUFlLEtBQW1CO0FBQ3hDLFVBQU0sU0FBZSxvQkFBSSxJQUFJO0FBQzdCLFFBQUksT0FBTztBQUNYLGVBQVcsVUFBVSxLQUFLLE9BQU87QUFDL0IsVUFBSSxTQUFTLENBQUMsT0FBTyxLQUFLLE1BQU0sTUFBTSxFQUFHLFFBQVEsTUFBTTtBQUNyRCxjQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sS0FBSyxNQUFNLE1BQU0sQ0FBQztBQUM5QyxlQUFPLElBQUksUUFBUSxLQUFLLE1BQU0sUUFBUSxJQUFJLENBQUM7QUFDM0MsZ0JBQVE7QUFBQSxNQUNWO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLE1BQU0sSUFBWTtBQUN0QixXQUFPLElBQUksS0FBSyxNQUFNLE9BQU8sQ0FBQyxXQUFXLENBQUMsT0FBTyxLQUFLLE1BQU0sTUFBTSxFQUFHLFFBQVEsR0FBRyxFQUFFLElBQUksQ0FBQyxXQUFXLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ3ZIO0FBQ0Y7QUFHQSxTQUFTLE9BQU8sT0FBYyxNQUFtQjtBQUMvQyxRQUFNLE9BQU8sTUFBTSxZQUFZLE1BQU07QUFDckMsTUFBSSxNQUFNLFlBQVksS0FBSyxNQUFNLFlBQVksRUFBRyxRQUFPO0FBQ3ZELFFBQU0sVUFBVSxPQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sSUFBSSxJQUFJLEdBQUcsTUFBTSxVQUFVLElBQUk7QUFDNUUsUUFBTSxPQUFhLG9CQUFJLElBQUk7QUFDM0IsUUFBTSxPQUFPLG9CQUFJLElBQVk7QUFDN0IsTUFBSSxRQUFRO0FBQ1osYUFBVyxVQUFVLEtBQUssT0FBTztBQUMvQixVQUFNLE1BQU0sS0FBSyxJQUFJLFFBQVEsS0FBSyxNQUFNLE1BQU0sR0FBRyxPQUFPO0FBQ3hELFFBQUksT0FBTyxNQUFPO0FBQ2xCLFVBQU0sUUFBUSxNQUFNLEtBQUssTUFBTSxXQUFXLElBQUksSUFBSSxNQUFNLE9BQU8sTUFBTSxXQUFXLElBQUk7QUFDcEYsVUFBTSxNQUFNLFdBQVcsS0FBSyxNQUFNLFFBQVEsS0FBSyxHQUFHLE1BQU0sUUFBUTtBQUNoRSxRQUFJLElBQUssTUFBSyxJQUFJLFFBQVEsR0FBRztBQUM3QixTQUFLLElBQUksTUFBTTtBQUNmLFlBQVE7QUFBQSxFQUNWO0FBQ0EsU0FBTyxFQUFFLE1BQU0sS0FBSztBQUN0QjtBQUdBLFNBQVMsTUFBTSxPQUFlLFVBQWtCLE1BQXNCO0FBQ3BFLFNBQU8sS0FBSyxNQUFNLFFBQVEsSUFBSSxLQUFLLE9BQU8sWUFBWSxLQUFLLElBQUksR0FBSSxRQUFRLE9BQVEsUUFBUTtBQUM3RjtBQUdBLFNBQVMsT0FBTyxPQUFjLE1BQW1CO0FBQy9DLFFBQU0sUUFBUSxNQUFNLE1BQU0sU0FBUyxNQUFNLFFBQVEsQ0FBQyxFQUFFLEtBQUssSUFBSSxPQUFPLE1BQU0sVUFBVSxDQUFDO0FBQ3JGLE1BQUksTUFBTSxLQUFLLENBQUNBLFVBQVNBLE1BQUssUUFBUSxDQUFDLEVBQUcsUUFBTztBQUNqRCxRQUFNLFNBQVMsQ0FBQyxVQUF3QjtBQUN0QyxVQUFNLFFBQWMsb0JBQUksSUFBSTtBQUM1QixlQUFXQSxTQUFRLE9BQU87QUFDeEIsaUJBQVcsQ0FBQyxRQUFRLEtBQUssS0FBSyxLQUFLLFFBQVEsUUFBUUEsTUFBSyxPQUFPQSxNQUFLLEdBQUcsRUFBRyxPQUFNLElBQUksUUFBUSxLQUFLO0FBQUEsSUFDbkc7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sVUFBVSxDQUFDLFVBQWtCLElBQUksQ0FBQyxHQUFHLE9BQU8sS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBRWxFLE1BQUksTUFBTTtBQUNWLE1BQUksT0FBTyxPQUFPLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDQSxVQUFTLEtBQUssTUFBTSxLQUFLLE1BQU1BLE1BQUssR0FBRyxJQUFJQSxNQUFLLEtBQUssQ0FBQyxDQUFDLEdBQUcsTUFBTSxVQUFVO0FBQ25ILFNBQU8sTUFBTSxNQUFNO0FBQ2pCLFVBQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxPQUFPLEtBQUssQ0FBQztBQUM5QyxRQUFJLFFBQVEsTUFBTSxJQUFJLFFBQVEsU0FBUyxDQUFDLElBQUksTUFBTSxPQUFRLE9BQU07QUFBQSxRQUMzRCxRQUFPLFNBQVM7QUFBQSxFQUN2QjtBQUNBLFFBQU0sU0FBUyxPQUFPLEdBQUc7QUFDekIsUUFBTSxNQUFNLElBQUksQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLE1BQU07QUFDcEQsTUFBSSxPQUFPLEVBQUcsUUFBTztBQUNyQixRQUFNLFVBQVUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDO0FBQ2pDLFNBQU8sUUFBUSxTQUFTLE9BQU8sS0FBSyxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQzNEO0FBRUEsU0FBUyxPQUFPLE9BQWUsV0FBMkI7QUFDeEQsU0FBTyxZQUFZLEtBQUssSUFBSSxPQUFPLFNBQVMsSUFBSTtBQUNsRDtBQUdBLFNBQVMsWUFBWSxHQUFXLEdBQW1CO0FBQ2pELFFBQU0sT0FBTyxNQUFNLEtBQUssQ0FBQztBQUN6QixRQUFNLFFBQVEsTUFBTSxLQUFLLENBQUM7QUFDMUIsV0FBUyxRQUFRLEdBQUcsUUFBUSxLQUFLLElBQUksS0FBSyxRQUFRLE1BQU0sTUFBTSxHQUFHLFNBQVMsR0FBRztBQUMzRSxVQUFNLE1BQU0sS0FBSyxLQUFLLEVBQUcsWUFBWSxDQUFDLElBQUssTUFBTSxLQUFLLEVBQUcsWUFBWSxDQUFDO0FBQ3RFLFFBQUksSUFBSyxRQUFPO0FBQUEsRUFDbEI7QUFDQSxTQUFPLEtBQUssU0FBUyxNQUFNO0FBQzdCOzs7QUN2TE8sSUFBTSxhQUFhO0FBUW5CLFNBQVMsTUFBTSxNQUFZLE9BQWMsUUFBc0I7QUFDcEUsUUFBTSxRQUFRLEtBQUs7QUFDbkIsTUFBSSxDQUFDLE1BQU0sT0FBUSxPQUFNLElBQUksUUFBUSxpQkFBaUI7QUFDdEQsTUFBSSxNQUFNLFNBQVMsV0FBWSxPQUFNLElBQUksUUFBUSx1QkFBdUIsRUFBRSxPQUFPLE1BQU0sUUFBUSxNQUFNLFdBQVcsQ0FBQztBQUNqSCxRQUFNLFVBQVUsTUFBTSxJQUFJLENBQUMsTUFBTSxXQUFXLFdBQVcsUUFBUSxJQUFJLENBQUM7QUFDcEUsUUFBTSxTQUFrQixDQUFDO0FBQ3pCLFFBQU0sT0FBTyxXQUFXLE1BQU0sT0FBTyxRQUFRLFNBQVMsTUFBTTtBQUM1RCxRQUFNLFVBQVUsUUFBUSxNQUFNLFNBQVMsT0FBTyxLQUFLLEtBQUssVUFBVTtBQUNsRSxRQUFNLFFBQVEsU0FBUyxPQUFPO0FBQzlCLFFBQU0sUUFBUSxNQUFNO0FBQUEsSUFBSSxDQUFDLE1BQU0sV0FDN0IsS0FBSyxNQUFNO0FBQUEsTUFDVCxLQUFLLEtBQUs7QUFBQSxNQUNWLE1BQU0sS0FBSztBQUFBLE1BQ1gsTUFBTSxLQUFLO0FBQUEsTUFDWCxtQkFBbUIsS0FBSztBQUFBLE1BQ3hCLFVBQVUsS0FBSztBQUFBLE1BQ2YsS0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLEtBQUs7QUFBQSxNQUNqQyxZQUFZLEtBQUs7QUFBQSxNQUNqQixXQUFXLEtBQUs7QUFBQSxNQUNoQixNQUFNLEtBQUs7QUFBQSxNQUNYLE1BQU0sS0FBSztBQUFBLE1BQ1gsV0FBVyxLQUFLO0FBQUEsTUFDaEIsUUFBUSxRQUFRLE1BQU07QUFBQSxNQUN0QixLQUFLLFFBQVEsTUFBTSxJQUFLLEtBQUssTUFBTTtBQUFBLElBQ3JDLENBQUM7QUFBQSxFQUNIO0FBQ0EsUUFBTSxRQUFRLElBQUksSUFBSSxJQUFJLFdBQVcsU0FBUyxPQUFPLE1BQU0sY0FBYyxNQUFNO0FBQy9FLE1BQUksUUFBUSxZQUFhLE9BQU0sSUFBSSxRQUFRLGtCQUFrQixFQUFFLE1BQU0sWUFBWSxDQUFDO0FBQ2xGLFNBQU8sS0FBSyxNQUFNLEVBQUUsT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUM1QztBQUdPLFNBQVMsV0FBVyxRQUFnQixNQUF3QjtBQUNqRSxRQUFNLFdBQVcsS0FBSztBQUN0QixNQUFJLFlBQVksS0FBSyxXQUFXLFdBQVksT0FBTSxJQUFJLFFBQVEscUJBQXFCLEVBQUUsTUFBTSxRQUFRLFdBQVcsU0FBUyxDQUFDO0FBQ3hILFFBQU0sWUFBWSxLQUFLLGFBQWEsSUFBSSxLQUFLLFVBQVUsSUFBSSxDQUFDLGFBQWEsU0FBUyxLQUFLLENBQUM7QUFDeEYsTUFBSSxZQUFZLEtBQUssWUFBWSxZQUFhLE9BQU0sSUFBSSxRQUFRLGtCQUFrQixFQUFFLE1BQU0sUUFBUSxZQUFZLFVBQVUsQ0FBQztBQUN6SCxRQUFNLFNBQVMsS0FBSyxnQkFBZ0IsSUFBSSxLQUFLLGVBQWUsTUFBTSxXQUFXLFFBQVE7QUFDckYsTUFBSSxTQUFTLFlBQWEsT0FBTSxJQUFJLFFBQVEsa0JBQWtCLEVBQUUsTUFBTSxRQUFRLE1BQU0sWUFBWSxDQUFDO0FBQ2pHLFNBQU87QUFDVDtBQUdBLFNBQVMsV0FBVyxNQUFZLE9BQWMsUUFBZ0IsU0FBNEIsUUFBMkI7QUFDbkgsTUFBSSxPQUFPLENBQUMsR0FBRyxPQUFPO0FBQ3RCLE9BQUssTUFBTSxRQUFRLENBQUMsTUFBTSxXQUFXO0FBQ25DLFFBQUksQ0FBQyxLQUFLLHFCQUFxQixDQUFDLEtBQUssZ0JBQWlCO0FBQ3RELFVBQU0sTUFBTSxNQUFNLFFBQVEsTUFBTSxHQUFJLEtBQUssbUJBQW1CLEtBQUssaUJBQWlCLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDbEcsUUFBSSxDQUFDLElBQUs7QUFDVixTQUFLLE1BQU0sS0FBTTtBQUNqQixXQUFPLEtBQUssS0FBSyxPQUFPLEVBQUUsTUFBTSxpQkFBaUIsSUFBSSxRQUFRLFVBQVUsS0FBSyxtQkFBbUIsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDaEgsQ0FBQztBQUNELGFBQVcsQ0FBQyxPQUFPLElBQUksS0FBSyxXQUFXLE1BQU0sTUFBTSxNQUFNLFFBQVEsTUFBTSxHQUFHO0FBQ3hFLFdBQU8sS0FBSyxLQUFLLE9BQU8sRUFBRSxNQUFNLFNBQVMsTUFBTSxNQUFNLElBQUksTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxHQUFHLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUNoSDtBQUNBLE1BQUksS0FBSyxxQkFBcUIsS0FBSyxpQkFBaUI7QUFDbEQsVUFBTSxNQUFNLE1BQU0sSUFBSSxJQUFJLEdBQUcsS0FBSyxtQkFBbUIsS0FBSyxpQkFBaUIsQ0FBQyxDQUFDO0FBQzdFLFFBQUksSUFBSyxRQUFPLEtBQUssS0FBSyxPQUFPLEVBQUUsTUFBTSxpQkFBaUIsVUFBVSxLQUFLLG1CQUFtQixRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDM0csVUFBTSxTQUFTLE9BQU8sS0FBSyxJQUFJO0FBQy9CLFdBQU8sS0FBSyxJQUFJLENBQUMsS0FBSyxXQUFXLE1BQU0sT0FBTyxNQUFNLENBQUU7QUFBQSxFQUN4RDtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsTUFBTSxRQUFnQixVQUFrQixLQUFhLE9BQTJDO0FBQ3ZHLE1BQUksWUFBWSxJQUFLLE9BQU0sSUFBSSxRQUFRLHNCQUFzQixFQUFFLEdBQUcsTUFBTSxDQUFDO0FBQ3pFLE1BQUksV0FBVyxLQUFLLE1BQU0sS0FBSyxXQUFXLGdCQUFnQjtBQUN4RCxVQUFNLElBQUksUUFBUSxxQkFBcUIsRUFBRSxHQUFHLE9BQU8sVUFBVSxRQUFRLElBQUksQ0FBQztBQUFBLEVBQzVFO0FBQ0EsTUFBSSxNQUFNLE9BQVEsT0FBTSxJQUFJLFFBQVEsMkJBQTJCLEVBQUUsR0FBRyxPQUFPLFFBQVEsS0FBSyxNQUFNLE9BQU8sQ0FBQztBQUN0RyxTQUFPLE9BQU8sV0FBVyxRQUFRLFFBQVE7QUFDM0M7OztBQ3ZGTyxJQUFNLFVBQStCLG9CQUFJLElBQUksQ0FBQyxRQUFRLGVBQWUsUUFBUSxXQUFXLFlBQVksUUFBUSxDQUFDO0FBRTdHLElBQU0sa0JBQXVDLG9CQUFJLElBQUksQ0FBQyxhQUFhLENBQUM7QUFjcEUsU0FBUyxPQUFPLE1BQVksVUFBOEIsT0FBb0I7QUFDbkYsTUFBSSxLQUFLLFNBQVMsT0FBUSxPQUFNLElBQUksUUFBUSxtQkFBbUI7QUFDL0QsV0FBUyxRQUFRLEtBQUs7QUFDdEIsUUFBTSxTQUFTLENBQUMsV0FBb0IsSUFBSSxTQUFTLE9BQU8sQ0FBQyxRQUFTLElBQUksV0FBVyxXQUFZLE1BQU0sRUFBRSxJQUFJLENBQUMsUUFBUSxJQUFJLE1BQU0sQ0FBQztBQUM3SCxRQUFNLE9BQU8sT0FBTyxJQUFJO0FBQ3hCLFFBQU0sUUFBUSxPQUFPLEtBQUs7QUFDMUIsUUFBTSxNQUFNLEtBQUssUUFBUTtBQUN6QixNQUFJLE1BQU0sRUFBRyxPQUFNLElBQUksUUFBUSxpQkFBaUIsRUFBRSxVQUFVLENBQUMsSUFBSSxDQUFDO0FBQ2xFLE1BQUksQ0FBQyxNQUFNO0FBQ1QsUUFBSSxJQUFLLE9BQU0sSUFBSSxRQUFRLHdCQUF3QixFQUFFLFNBQVMsSUFBSSxDQUFDO0FBQ25FLFdBQU8sRUFBRSxHQUFHLE1BQU0sVUFBVSxTQUFTLElBQUksTUFBTSxFQUFFO0FBQUEsRUFDbkQ7QUFDQSxNQUFJLENBQUMsSUFBSyxPQUFNLElBQUksUUFBUSx3QkFBd0IsRUFBRSxLQUFLLENBQUM7QUFDNUQsUUFBTSxTQUFTLFdBQVcsS0FBSyxNQUFNLGVBQWUsTUFBTSxVQUFVO0FBQ3BFLE1BQUksT0FBTyxPQUFRLE9BQU0sSUFBSSxRQUFRLHdCQUF3QixFQUFFLFNBQVMsU0FBUyxLQUFLLENBQUM7QUFDdkYsUUFBTSxXQUFXLFdBQVcsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLE9BQU8sRUFBRSxNQUFNLFlBQVksTUFBTSxLQUFLLFFBQVEsU0FBUyxJQUFJLENBQUMsQ0FBQztBQUMxRyxTQUFPO0FBQUEsSUFDTCxPQUFPLEtBQUs7QUFBQSxJQUNaLFFBQVEsQ0FBQyxHQUFHLEtBQUssUUFBUSxHQUFHLFFBQVE7QUFBQSxJQUNwQyxPQUFPLFFBQVE7QUFBQSxJQUNmLFVBQVUsU0FBUyxJQUFJLE1BQU07QUFBQSxJQUM3QixRQUFRLE9BQU87QUFBQSxFQUNqQjtBQUNGO0FBZUEsU0FBUyxNQUFNLFNBQXdCO0FBQ3JDLFFBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSTtBQUMzQixNQUFJLENBQUMsUUFBUSxJQUFJLE1BQU0sRUFBRyxPQUFNLElBQUksUUFBUSx1QkFBdUIsRUFBRSxPQUFPLENBQUM7QUFDN0UsTUFBSSxVQUFVLEtBQUssU0FBUyxZQUFhLE9BQU0sSUFBSSxRQUFRLG9CQUFvQixFQUFFLFFBQVEsT0FBTyxDQUFDO0FBQ2pHLE1BQUksV0FBVyxZQUFZLENBQUMsUUFBUSxJQUFLLE9BQU0sSUFBSSxRQUFRLDRCQUE0QjtBQUN6RjtBQUdBLFNBQVMsT0FBTyxTQUEyQjtBQUN6QyxTQUFPLEVBQUUsR0FBRyxTQUFTLFNBQVMsZ0JBQWdCLElBQUksUUFBUSxNQUFNLEVBQUU7QUFDcEU7OztBQ3hETyxTQUFTLE9BQU8sTUFBWSxRQUEyQixVQUE2QixDQUFDLEdBQUcsV0FBVyxHQUFXO0FBQ25ILFFBQU0sUUFBUSxLQUFLO0FBQ25CLFFBQU0sU0FBUyxVQUFVLE1BQU0sT0FBTztBQUN0QyxRQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDeEIsYUFBVyxRQUFRLFFBQVE7QUFDekIsVUFBTSxPQUFPLE1BQU0sS0FBSyxFQUFFO0FBQzFCLFFBQUksQ0FBQyxLQUFNLE9BQU0sSUFBSSxRQUFRLHFCQUFxQixFQUFFLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFDbkUsUUFBSSxLQUFLLGFBQWEsRUFBRyxPQUFNLElBQUksUUFBUSxxQkFBcUIsRUFBRSxNQUFNLEtBQUssSUFBSSxXQUFXLEtBQUssVUFBVSxDQUFDO0FBQzVHLFVBQU0sWUFBWSxLQUFLLFlBQVksTUFBTSxLQUFLLEVBQUU7QUFDaEQsUUFBSSxLQUFLLFlBQVksVUFBVyxPQUFNLElBQUksUUFBUSx3QkFBd0IsRUFBRSxNQUFNLEtBQUssSUFBSSxZQUFZLFVBQVUsQ0FBQztBQUNsSCxVQUFNLEtBQUssRUFBRSxLQUFNLEtBQUs7QUFBQSxFQUMxQjtBQUNBLE1BQUksTUFBTSxNQUFNLENBQUMsT0FBTyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUMsRUFBRyxPQUFNLElBQUksUUFBUSx3QkFBd0I7QUFDaEcsUUFBTSxXQUFXLE1BQU0sUUFBUSxDQUFDLE1BQU0sT0FBTztBQUMzQyxVQUFNLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxPQUFPLEVBQUUsR0FBSSxNQUFNLEVBQUUsQ0FBRTtBQUMzQyxRQUFJLE9BQU8sSUFBSyxRQUFPLENBQUM7QUFDeEIsVUFBTSxTQUFTLEtBQUssTUFBTSxJQUFJLEdBQUcsTUFBTSxHQUFHLElBQUksS0FBSyxNQUFNLElBQUksR0FBRyxNQUFNLEdBQUc7QUFDekUsV0FBTyxDQUFDLEtBQUssVUFBVSxFQUFFLElBQUksV0FBVyxNQUFNLEtBQUssT0FBTyxDQUFDLENBQUM7QUFBQSxFQUM5RCxDQUFDO0FBQ0QsUUFBTSxTQUFTLFdBQVcsTUFBTSxRQUFRLEtBQUs7QUFDN0MsUUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLE9BQU8sTUFBTSxPQUFPLFFBQVEsSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNoRyxRQUFNLFdBQVcsUUFBUSxJQUFJLFNBQVMsSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLENBQUMsSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxNQUFNLENBQUM7QUFDM0csTUFBSSxTQUFVLFFBQU8sS0FBSyxLQUFLLE9BQU8sRUFBRSxNQUFNLFlBQVksUUFBUSxTQUFTLENBQUMsQ0FBQztBQUM3RSxTQUFPLEtBQUssUUFBUSxFQUFFLE9BQU8sVUFBVSxRQUFRLE1BQU0sQ0FBQztBQUN4RDtBQWFPLFNBQVMsVUFBVSxNQUFZLFNBQXNDO0FBQzFFLFFBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxNQUFNLENBQUM7QUFDbkMsYUFBVyxRQUFRLFFBQVMsWUFBVyxRQUFRLEtBQUssTUFBTyxNQUFLLEtBQUssRUFBRSxLQUFNLEtBQUs7QUFDbEYsU0FBTztBQUNUO0FBUUEsU0FBUyxPQUFPLE1BQVksT0FBYyxPQUF5QjtBQUNqRSxRQUFNLFFBQVEsQ0FBQyxTQUFlLE1BQU0sU0FBUyxTQUFTLEtBQUssUUFBUSxNQUFNO0FBQ3pFLE1BQUksVUFBVSxLQUFLLE1BQU0sSUFBSSxDQUFDLFNBQVUsTUFBTSxJQUFJLElBQUksTUFBTSxJQUFJLElBQUksQ0FBRTtBQUN0RSxNQUFJLENBQUMsUUFBUSxLQUFLLENBQUMsV0FBVyxNQUFNLEVBQUcsV0FBVSxLQUFLLE1BQU0sSUFBSSxDQUFDLFNBQVUsTUFBTSxJQUFJLElBQUksS0FBSyxTQUFTLENBQUU7QUFDekcsU0FBTyxRQUFRLEtBQUssQ0FBQyxXQUFXLE1BQU0sSUFBSSxPQUFPLE9BQU8sT0FBTyxJQUFJLFFBQVEsSUFBSSxNQUFNLENBQUM7QUFDeEY7QUFHTyxTQUFTLE1BQU0sTUFBb0I7QUFDeEMsU0FBTyxLQUFLLFNBQVMsS0FBSztBQUM1QjtBQUVBLFNBQVMsS0FBSyxPQUFlLE1BQVksV0FBMkI7QUFDbEUsU0FBTyxZQUFZLE9BQU8sV0FBVyxLQUFLLFNBQVM7QUFDckQ7QUFRQSxTQUFTLFdBQVcsTUFBWSxRQUEyQixPQUFtQztBQUM1RixRQUFNLFFBQWlCLENBQUM7QUFDeEIsYUFBVyxTQUFTLEtBQUssUUFBUTtBQUMvQixRQUFJLE1BQU0sU0FBUyxhQUFhLE1BQU0sU0FBUyxNQUFPO0FBQ3RELFVBQU0sQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDLE9BQU8sTUFBTSxPQUFPLE1BQU0sR0FBRyxPQUFPLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDM0UsVUFBTSxRQUFRLElBQUksUUFBUSxJQUFJO0FBQzlCLFVBQU0sUUFBUSxJQUFJLFFBQVEsSUFBSTtBQUM5QixRQUFJLENBQUMsU0FBUyxDQUFDLE1BQU87QUFDdEIsVUFBTTtBQUFBLE1BQ0osS0FBSyxPQUFPO0FBQUEsUUFDVixNQUFNLE1BQU07QUFBQSxRQUNaLE1BQU0sTUFBTTtBQUFBLFFBQ1osVUFBVSxNQUFNO0FBQUEsUUFDaEIsTUFBTSxNQUFNLE1BQU0sYUFBYSxNQUFNLE1BQU0sSUFBSSxPQUFPLE1BQU0sR0FBRyxJQUFJLGFBQWEsTUFBTSxNQUFNLElBQUksT0FBTyxNQUFNLEdBQUcsSUFBSTtBQUFBLFFBQ3BILEtBQUssTUFBTSxNQUFNLFFBQVE7QUFBQSxRQUN6QixVQUFVLE1BQU0sV0FBVyxRQUFRO0FBQUEsUUFDbkMsUUFBUSxNQUFNLFdBQVcsSUFBSTtBQUFBLE1BQy9CLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsT0FBTyxNQUFZLE9BQWMsTUFBNkU7QUFDckgsUUFBTSxTQUFTLENBQUMsV0FBOEIsSUFBSSxLQUFLLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxLQUFLLE9BQU8sRUFBRSxHQUFJLE1BQU0sS0FBSyxFQUFFLENBQUUsQ0FBQyxDQUFDO0FBQ2xILFNBQU87QUFBQSxJQUNMLE9BQU8sT0FBTyxPQUFPLE1BQU0sT0FBTyxNQUFNLFVBQVUsTUFBTSxRQUFRLENBQUM7QUFBQSxJQUNqRSxPQUFPLE9BQU8sT0FBTyxNQUFNLE9BQU8sTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsRUFDNUQ7QUFDRjtBQUVBLFNBQVMsYUFBYSxPQUFlQyxPQUFjLElBQW9CO0FBQ3JFLFNBQU8sQ0FBQyxZQUFZLENBQUMsT0FBT0EsT0FBTSxFQUFFO0FBQ3RDO0FBR0EsU0FBUyxPQUFPLE1BQVksTUFBeUIsVUFBMEI7QUFDN0UsUUFBTSxRQUFRLEtBQUs7QUFDbkIsTUFBSSxNQUFNLE1BQU0sQ0FBQyxNQUFNLE9BQU8sS0FBSyxjQUFjLEtBQUssRUFBRSxDQUFDLEVBQUcsUUFBTyxLQUFLO0FBQ3hFLFFBQU0sT0FBTyxNQUFNLElBQUksTUFBTSxDQUFDO0FBQzlCLE1BQUksUUFBUSxJQUFJLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxHQUFHLE1BQU0sS0FBSyxFQUFFLENBQUUsQ0FBQyxDQUFDO0FBQzNFLFdBQVMsSUFBSSxXQUFXLE1BQU0sTUFBTSxJQUFJLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxNQUFNLENBQUM7QUFDdEUsUUFBTSxRQUFRLEtBQUssUUFBUSxJQUFJLEtBQUssT0FBTyxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsVUFBVSxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sTUFBTSxDQUFDO0FBQ3BILFFBQU0sT0FBTyxRQUFRLFlBQVksT0FBTyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQzdELFNBQU8sT0FBTyxPQUFPLE1BQU0sUUFBUTtBQUNyQzs7O0FDbEhPLFNBQVMsTUFBTSxNQUFZLFFBQXlDO0FBQ3pFLFFBQU1DLFFBQU8sS0FBSyxNQUFNLElBQUksTUFBTSxDQUFDO0FBQ25DLGFBQVcsUUFBUSxRQUFRO0FBQ3pCLFVBQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxFQUFFO0FBQy9CLFFBQUksQ0FBQyxLQUFNLE9BQU0sSUFBSSxRQUFRLHFCQUFxQixFQUFFLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFDbkUsUUFBSSxLQUFLLGFBQWEsRUFBRyxPQUFNLElBQUksUUFBUSxxQkFBcUIsRUFBRSxNQUFNLEtBQUssSUFBSSxXQUFXLEtBQUssVUFBVSxDQUFDO0FBQzVHLFVBQU0sWUFBWSxLQUFLLFlBQVlBLE1BQUssS0FBSyxFQUFFO0FBQy9DLFFBQUksS0FBSyxZQUFZLFVBQVcsT0FBTSxJQUFJLFFBQVEsdUJBQXVCLEVBQUUsTUFBTSxLQUFLLElBQUksWUFBWSxVQUFVLENBQUM7QUFDakgsSUFBQUEsTUFBSyxLQUFLLEVBQUUsS0FBTSxLQUFLO0FBQUEsRUFDekI7QUFDQSxNQUFJLENBQUNBLE1BQUssS0FBSyxDQUFDLFVBQVUsS0FBSyxFQUFHLE9BQU0sSUFBSSxRQUFRLGlCQUFpQjtBQUNyRSxNQUFJLEtBQUssTUFBTSxNQUFNLENBQUMsTUFBTSxXQUFXQSxNQUFLLE1BQU0sTUFBTSxLQUFLLFNBQVMsRUFBRyxPQUFNLElBQUksUUFBUSwyQkFBMkI7QUFDdEgsUUFBTSxRQUFvQixDQUFDO0FBQzNCLFFBQU0sT0FBbUIsQ0FBQztBQUMxQixPQUFLLE1BQU0sUUFBUSxDQUFDLE1BQU0sV0FBVztBQUNuQyxVQUFNLFFBQVFBLE1BQUssTUFBTTtBQUN6QixRQUFJLFVBQVUsS0FBSyxVQUFXLE9BQU0sS0FBSyxJQUFJO0FBQUEsYUFDcEMsVUFBVSxFQUFHLE1BQUssS0FBSyxJQUFJO0FBQUEsU0FDL0I7QUFDSCxZQUFNLENBQUMsTUFBTSxLQUFLLElBQUksU0FBUyxRQUFRLE1BQU0sS0FBSztBQUNsRCxZQUFNLEtBQUssSUFBSTtBQUNmLFdBQUssS0FBSyxLQUFLO0FBQUEsSUFDakI7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPLFNBQVMsTUFBTSxPQUFPLElBQUk7QUFDbkM7QUFHTyxTQUFTLGFBQWEsTUFBWSxHQUFtQjtBQUMxRCxNQUFJLElBQUksS0FBSyxJQUFJLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssWUFBWSxDQUFDLEVBQUcsT0FBTSxJQUFJLFFBQVEsa0JBQWtCLEVBQUUsT0FBTyxFQUFFLENBQUM7QUFDdkgsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLE1BQUksT0FBTztBQUNYLFdBQVMsT0FBTyxHQUFHLE9BQU8sR0FBRyxRQUFRLEdBQUc7QUFDdEMsVUFBTSxRQUFRLENBQUMsV0FBbUIsUUFBUyxRQUFRLFFBQVMsUUFBUSxRQUFRLE9BQU8sSUFBSTtBQUN2RixVQUFNLENBQUNDLE9BQU0sSUFBSSxJQUFJLE1BQU0sTUFBTSxLQUFLLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxLQUFLLFFBQVEsRUFBRSxJQUFJLFdBQVcsTUFBTSxLQUFLLFNBQVMsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNySCxVQUFNLEtBQUtBLEtBQUk7QUFDZixXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU8sQ0FBQyxHQUFHLE9BQU8sSUFBSTtBQUN4QjtBQU9PLFNBQVMsTUFBTSxPQUE4QjtBQUNsRCxRQUFNLFFBQVEsTUFBTSxDQUFDO0FBQ3JCLE1BQUksQ0FBQyxNQUFPLE9BQU0sSUFBSSxRQUFRLGlCQUFpQjtBQUMvQyxNQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxlQUFlLE1BQU0sVUFBVSxFQUFHLE9BQU0sSUFBSSxRQUFRLHdCQUF3QjtBQUMxRyxRQUFNLE1BQU0sSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssZUFBZSxDQUFDO0FBQ3pELE1BQUksTUFBTSxLQUFLLENBQUMsU0FBUyxLQUFLLHNCQUFzQixNQUFNLGlCQUFpQixLQUFNLE9BQU8sTUFBTSxtQkFBb0I7QUFDaEgsVUFBTSxJQUFJLFFBQVEsc0JBQXNCO0FBQUEsRUFDMUM7QUFDQSxRQUFNLFFBQW9CLENBQUM7QUFDM0IsYUFBVyxRQUFRLE1BQU8sWUFBVyxRQUFRLEtBQUssTUFBTyxNQUFLLE9BQU8sSUFBSTtBQUN6RSxTQUFPLEVBQUUsR0FBRyxPQUFPLE9BQU8saUJBQWlCLElBQUk7QUFDakQ7QUFFQSxTQUFTLFNBQVMsUUFBZ0IsTUFBZ0IsT0FBcUM7QUFDckYsUUFBTSxTQUFTLFdBQVcsUUFBUSxJQUFJO0FBQ3RDLFFBQU0sYUFBYSxZQUFZLFFBQVEsT0FBTyxLQUFLLFNBQVM7QUFDNUQsUUFBTSxVQUFVLFlBQVksS0FBSyxpQkFBaUIsT0FBTyxLQUFLLFNBQVM7QUFDdkUsUUFBTSxZQUFZLEtBQUssWUFBWTtBQUNuQyxRQUFNLE9BQU8sS0FBSyxhQUFhLElBQUksS0FBSyxVQUFVLElBQUksQ0FBQyxhQUFhLFNBQVMsS0FBSyxDQUFDO0FBQ25GLFFBQU0sVUFBVSxNQUFNLE1BQU0sS0FBSyxNQUFNLGNBQWMsTUFBTSxNQUFNLFNBQVMsTUFBTSxTQUFTO0FBQ3pGLFFBQU0sUUFBUSxDQUFDLFlBQXFCLFVBQVUsS0FBSztBQUNuRCxTQUFPO0FBQUEsSUFDTCxFQUFFLEdBQUcsTUFBTSxXQUFXLE9BQU8sY0FBYyxNQUFNLFVBQVUsR0FBRyxpQkFBaUIsUUFBUTtBQUFBLElBQ3ZGLEVBQUUsR0FBRyxNQUFNLFdBQVcsV0FBVyxjQUFjLE1BQU0sU0FBUyxVQUFVLEdBQUcsaUJBQWlCLEtBQUssa0JBQWtCLFFBQVE7QUFBQSxFQUM3SDtBQUNGO0FBR0EsU0FBUyxTQUFTLE1BQVksT0FBNEIsTUFBeUM7QUFDakcsTUFBSSxPQUEwQixDQUFDLEdBQUcsQ0FBQztBQUNuQyxNQUFJLEtBQUssa0JBQWtCLEdBQUc7QUFDNUIsVUFBTSxTQUFTLENBQUMsT0FBTyxJQUFJLEVBQUUsSUFBSSxDQUFDLFVBQVUsSUFBSSxNQUFNLElBQUksQ0FBQyxNQUFNLFdBQVcsV0FBVyxRQUFRLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDdEcsV0FBTyxPQUFPLEtBQUssQ0FBQyxRQUFRLEdBQUcsSUFBSSxPQUFPLEtBQUssaUJBQWlCLE1BQU0sSUFBSSxDQUFDLEdBQUcsS0FBSyxlQUFlO0FBQUEsRUFDcEc7QUFDQSxTQUFPO0FBQUEsSUFDTCxFQUFFLEdBQUcsTUFBTSxPQUFPLE9BQU8saUJBQWlCLEtBQUssQ0FBQyxFQUFHO0FBQUEsSUFDbkQsRUFBRSxHQUFHLE1BQU0sT0FBTyxNQUFNLGlCQUFpQixLQUFLLENBQUMsRUFBRztBQUFBLEVBQ3BEO0FBQ0Y7QUFHQSxTQUFTLEtBQUssT0FBbUIsTUFBc0I7QUFDckQsTUFBSSxLQUFLLGVBQWUsS0FBSyxDQUFDLEtBQUssaUJBQWlCO0FBQ2xELFVBQU0sT0FBTyxNQUFNLFVBQVUsSUFBSTtBQUNqQyxlQUFXLENBQUMsUUFBUSxLQUFLLEtBQUssTUFBTSxRQUFRLEdBQUc7QUFDN0MsWUFBTSxPQUFPLEVBQUUsR0FBRyxPQUFPLFdBQVcsTUFBTSxZQUFZLEtBQUssVUFBVTtBQUNyRSxVQUFJLE1BQU0sVUFBVSxFQUFFLEdBQUcsTUFBTSxXQUFXLEtBQUssVUFBVSxDQUFDLE1BQU0sS0FBTTtBQUN0RSxVQUFJLFdBQVcsUUFBUSxJQUFJLE1BQU0sV0FBVyxRQUFRLEtBQUssSUFBSSxXQUFXLFFBQVEsSUFBSSxHQUFHO0FBQ3JGLGNBQU0sTUFBTSxJQUFJO0FBQ2hCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsUUFBTSxLQUFLLElBQUk7QUFDakI7OztBQ3BIQSxPQUFPQyxhQUFZO0FBQ25CLFNBQVMsb0JBQW9CO0FBQzdCLFNBQVMsUUFBQUMsYUFBWTtBQUdyQixJQUFNLE9BQU8sUUFBUSxJQUFJLGdCQUFnQixLQUFLQyxNQUFLLFFBQVEsSUFBSSxHQUFHLFNBQVM7QUFJcEUsU0FBUyxRQUFRLE1BQW9CO0FBQzFDLFNBQU8sS0FBSyxNQUFNLGFBQWFBLE1BQUssTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDO0FBQzFEO0FBT08sU0FBUyxLQUFLLE1BQVksS0FBYSxNQUEwQjtBQUN0RSxNQUFJLENBQUMsS0FBSyxTQUFTO0FBQ2pCLElBQUFDLFFBQU8sTUFBTSxLQUFLLEdBQUcsS0FBSyxVQUFVLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDOUM7QUFBQSxFQUNGO0FBQ0EsTUFBSTtBQUNGLFNBQUs7QUFBQSxFQUNQLFNBQVMsS0FBSztBQUNaLElBQUFBLFFBQU8sR0FBRyxlQUFlLFNBQVMsT0FBTyxHQUFHLENBQUM7QUFDN0MsSUFBQUEsUUFBTyxVQUFVLEVBQUUsTUFBTSxJQUFJLE1BQU0sT0FBTyxJQUFJLE1BQU0sR0FBRyxLQUFLLE9BQU87QUFDbkU7QUFBQSxFQUNGO0FBQ0EsRUFBQUEsUUFBTyxLQUFLLHdCQUF3QixLQUFLLFFBQVEsSUFBSSxFQUFFO0FBQ3pEOzs7QWR2QkEsU0FBUyxNQUFNLFFBQWdCLE1BQXNCO0FBQ25ELFNBQU8sT0FBTyxJQUFJLENBQUMsV0FBVyxFQUFFLEdBQUcsTUFBTSxHQUFHLE1BQU0sRUFBRTtBQUN0RDtBQUVBLFNBQVMsT0FBTyxNQUFrQjtBQUNoQyxRQUFNLFFBQVEsS0FBSyxPQUFPLEtBQUssS0FBSztBQUNwQyxRQUFNLE9BQU8sTUFBTSxLQUFLLE1BQU0sS0FBSyxJQUFJLEdBQUcsT0FBTyxLQUFLLFFBQVEsS0FBSyxNQUFNLENBQUM7QUFDMUUsU0FBTyxLQUFLLFdBQVcsT0FBTyxNQUFNLE1BQU0sS0FBSyxVQUFVLEVBQUUsS0FBSyxJQUFJLFNBQVMsTUFBTSxDQUFDLEdBQUcsS0FBSyxJQUFJO0FBQ2xHO0FBRUEsV0FBVyxRQUFRLFFBQVEsV0FBVyxFQUFFLE9BQU87QUFDN0MsT0FBSyxTQUFTLEtBQUssSUFBSSxJQUFJLE1BQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3RGO0FBRUEsV0FBVyxRQUFRLFFBQVEsYUFBYSxFQUFFLE9BQU87QUFDL0MsT0FBSyxXQUFXLEtBQUssSUFBSSxJQUFJLE1BQU07QUFDakMsVUFBTSxPQUFPLE9BQU8sSUFBSTtBQUN4QixVQUFNLE9BQWlCLENBQUM7QUFDeEIsZUFBVyxRQUFRLEtBQUssT0FBTztBQUM3QixXQUFLLE1BQU0sVUFBVSxNQUFNO0FBQ3pCLGFBQUssS0FBSyxPQUFPLE1BQU0sTUFBTSxLQUFLLFFBQVEsRUFBRSxJQUFJLEVBQUUsQ0FBQyxHQUFHLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFDMUUsZUFBTyxNQUFNLFFBQVEsS0FBSyxHQUFHLEVBQUUsQ0FBRTtBQUFBLE1BQ25DLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFFQSxXQUFXLFFBQVEsUUFBUSxZQUFZLEVBQUUsT0FBTztBQUM5QyxPQUFLLFVBQVUsS0FBSyxJQUFJLElBQUksTUFBTTtBQUNoQyxVQUFNLE9BQU8sTUFBYztBQUN6QixVQUFJLEtBQUssTUFBTyxRQUFPLENBQUMsTUFBTSxLQUFLLE1BQU0sSUFBSSxDQUFDQyxVQUFlLEtBQUssTUFBTUEsS0FBSSxDQUFDLENBQUMsQ0FBQztBQUMvRSxZQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUssSUFBSTtBQUNqQyxVQUFJLEtBQUssVUFBVSxPQUFXLFFBQU8sYUFBYSxNQUFNLEtBQUssS0FBSztBQUNsRSxhQUFPLE1BQU0sTUFBTSxNQUFNLEtBQUssUUFBUSxFQUFFLElBQUksRUFBRSxDQUFDLENBQWE7QUFBQSxJQUM5RDtBQUVBLFVBQU0sUUFBUSxLQUFLLE9BQU8sSUFBSSxDQUFDLFNBQWUsS0FBSyxNQUFNLE1BQU0sTUFBTSxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUN2RixTQUFLLEVBQUUsR0FBRyxNQUFNLE1BQU0sR0FBRyxTQUFTLE1BQU0sSUFBSSxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDLEdBQUc7QUFBQSxFQUNsRyxDQUFDO0FBQ0g7IiwKICAibmFtZXMiOiBbImdpdmVuIiwgIm1hZGUiLCAibmV0T2YiLCAicGFydCIsICJ3ZWVrZGF5IiwgInBhcnQiLCAicGFydCIsICJ0YWtlIiwgInBhcnQiLCAiYXNzZXJ0IiwgImpvaW4iLCAiam9pbiIsICJhc3NlcnQiLCAiY2FydCJdCn0K
