/** Promos as people set and read them: what is typed into a form, read strictly, and terms told in a few words. */

import { clock, day, permille, rupiah, shortDay, weekday } from "../kit/format.ts";
import type { PromoWire } from "../kit/shapes/values.ts";
import { parseRupiah } from "../kit/values/money.ts";
import { DAY_MIN, addDays, weekday as weekdayOf } from "../kit/values/time.ts";
import { t } from "../kit/words.ts";
import type { ReadLine } from "./parts/read.ts";

export const KINDS = ["percent", "amount", "buy_get", "bundle"] as const satisfies readonly PromoWire["kind"][];
export type Kind = (typeof KINDS)[number];
/** All goods, those of some categories, or some by name. */
export type Scope = "all" | "categories" | "goods";

export interface PromoDraft {
  readonly kind: Kind;
  readonly name: string;
  readonly percent: string;
  readonly amount: string;
  /** An amount once a bill and not off every unit. */
  readonly once: boolean;
  readonly buy: string;
  readonly get: string;
  /** A bundle of these very goods, and not of any that the promo is for. */
  readonly fixed: boolean;
  readonly scope: Scope;
  readonly skus: readonly string[];
  readonly categories: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly weekdays: readonly number[];
  /** `14:00`; both empty: the whole day. */
  readonly opens: string;
  readonly shuts: string;
  readonly branches: readonly string[];
  readonly orders: readonly string[];
  readonly least: string;
  readonly most: string;
}

export function draftOf(of: PromoWire | null): PromoDraft {
  const { skus = [], categories = [], from_minute: from = 0, to_minute: to = DAY_MIN } = of ?? {};
  const allDay = from === 0 && to === DAY_MIN;
  const shown = (number: number | undefined) => (number ? String(number) : "");
  return {
    kind: of?.kind ?? "percent",
    name: of?.name ?? "",
    percent: of?.permille ? String(of.permille / 10).replace(".", ",") : "",
    amount: shown(of?.amount),
    once: of?.once ?? false,
    buy: shown(of?.buy_units),
    get: shown(of?.get_units),
    fixed: Boolean(of?.parts?.length),
    scope: skus.length ? "goods" : categories.length ? "categories" : "all",
    skus,
    categories,
    from: of?.from_day ?? "",
    to: of?.to_day ?? "",
    weekdays: of?.weekdays ?? [],
    opens: allDay ? "" : hour(from),
    shuts: allDay ? "" : hour(to % DAY_MIN),
    branches: of?.branches ?? [],
    orders: of?.order_types ?? [],
    least: shown(of?.min_amount),
    most: shown(of?.most_times),
  };
}

/** The promo that is meant, or null while something is missing. What the form does not ask stays as it was. */
export function readPromo(draft: PromoDraft, parts: readonly ReadLine[] | null, was: PromoWire | null): PromoWire | null {
  const cut = readCut(draft, parts);
  const [from, to] = [readHour(draft.opens, 0), readHour(draft.shuts, DAY_MIN)];
  const least = draft.least.trim() ? parseRupiah(draft.least) : 0;
  const most = draft.most.trim() ? readCount(draft.most) : 0;
  if (!cut || from === null || to === null || least === null || least < 0 || most === null) return null;
  if (draft.from && draft.to && draft.to < draft.from) return null;
  const fixed = draft.kind === "bundle" && draft.fixed;
  const scope = fixed ? "all" : draft.scope;
  const skus = scope === "goods" ? draft.skus : [];
  const categories = scope === "categories" ? draft.categories : [];
  if (scope !== "all" && !skus.length && !categories.length) return null;
  const terms: PromoWire = {
    ...cut,
    id: was?.id ?? "",
    name: draft.name.trim(),
    priority: was?.priority ?? 0,
    order_types: draft.orders,
    most_times: most,
    min_amount: least,
    skus,
    categories,
    from_day: draft.from,
    to_day: draft.to,
    weekdays: [...draft.weekdays].sort((a, b) => a - b),
    from_minute: from,
    to_minute: to || DAY_MIN,
    branches: draft.branches,
  };
  return terms.name ? terms : { ...terms, name: termsText(terms).slice(0, 120) };
}

type Cut = Pick<PromoWire, "kind" | "permille" | "amount" | "once" | "buy_units" | "get_units" | "parts">;

/** What is taken off, by the fields that its kind has. */
function readCut(draft: PromoDraft, parts: readonly ReadLine[] | null): Cut | null {
  const amount = draft.amount.trim() ? parseRupiah(draft.amount) : null;
  const paid = amount !== null && amount > 0 ? amount : null;
  const [buy, get] = [readCount(draft.buy), readCount(draft.get)];
  switch (draft.kind) {
    case "percent": {
      const off = readPercent(draft.percent);
      return off ? { kind: "percent", permille: off } : null;
    }
    case "amount":
      return paid ? { kind: "amount", amount: paid, once: draft.once } : null;
    case "buy_get": {
      const off = draft.percent.trim() ? readPercent(draft.percent) : WHOLE_PERMILLE;
      return buy && get && off ? { kind: "buy_get", buy_units: buy, get_units: get, permille: off } : null;
    }
    case "bundle": {
      if (!draft.fixed) return paid && buy ? { kind: "bundle", amount: paid, buy_units: buy } : null;
      const whole = parts?.length && parts.every((part) => part.qty_milli % 1_000 === 0);
      return paid && whole
        ? { kind: "bundle", amount: paid, parts: parts.map(({ sku, qty_milli }) => ({ sku, units: qty_milli / 1_000 })) }
        : null;
    }
  }
}

const WHOLE_PERMILLE = 1_000;

/** In thousandths; null for nothing, and for more than there is. */
function readPercent(text: string): number | null {
  const read = Math.round(Number(text.replace(",", ".")) * 10);
  return read > 0 && read <= WHOLE_PERMILLE ? read : null;
}

function readCount(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : null;
}

/** `14:00` in minutes; what is left open is `open`. */
function readHour(text: string, open: number): number | null {
  if (!text) return open;
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours ? Number(hours) * 60 + Number(minutes) : null;
}

function hour(minute: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

// -- told

/** Whether it holds today, on another day of the week, later, or is over; its hours are not asked. */
export function standing(of: PromoWire, today: string): "running" | "resting" | "coming" | "over" {
  if (of.from_day && of.from_day > today) return "coming";
  if (of.to_day && of.to_day < today) return "over";
  return of.weekdays?.length && !of.weekdays.includes(weekdayOf(today)) ? "resting" : "running";
}

/** What is taken off: `Beli 2 gratis 1`. */
export function termsText(of: PromoWire): string {
  const { amount = 0, buy_units: buy = 0, get_units: get = 0, permille: off = 0 } = of;
  switch (of.kind) {
    case "percent":
      return t("kantor.promo.is.percent", { percent: permille(off) });
    case "amount":
      return t(of.once ? "kantor.promo.is.once" : "kantor.promo.is.each", { amount: rupiah(amount) });
    case "buy_get":
      return off === WHOLE_PERMILLE
        ? t("kantor.promo.is.free", { buy, get })
        : t("kantor.promo.is.cheaper", { buy, get, percent: permille(off) });
    case "bundle":
      return of.parts?.length
        ? t("kantor.promo.is.set", { amount: rupiah(amount), n: of.parts.reduce((sum, part) => sum + (part.units ?? 1), 0) })
        : t("kantor.promo.is.bundle", { amount: rupiah(amount), n: buy });
  }
}

/** When it holds: `1–30 Nov · Sen, Sel · 14.00–16.00`; "" for always. */
export function whenText(of: PromoWire): string {
  const { from_day: from = "", to_day: to = "", from_minute: opens = 0, to_minute: shuts = DAY_MIN, weekdays = [] } = of;
  const days =
    from && to
      ? `${from.slice(0, 4) === to.slice(0, 4) ? shortDay(from) : day(from)} – ${day(to)}`
      : from
        ? t("kantor.promo.since", { day: day(from) })
        : to
          ? t("kantor.promo.until", { day: day(to) })
          : "";
  const hours = opens === 0 && shuts === DAY_MIN ? "" : `${clock(opens)}–${clock(shuts)}`;
  return [days, weekdays.map(dayName).join(", "), hours].filter(Boolean).join(" · ");
}

const A_MONDAY = "2024-01-01";

/** A day of the week by its number from Monday, 1, in three letters. */
export function dayName(weekdayNumber: number): string {
  return weekday(addDays(A_MONDAY, weekdayNumber - 1)).slice(0, 3);
}
