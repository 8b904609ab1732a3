/** How the few things a till says of goods become rows. Twin of `lancar/catalog/views/tables.py`. */

import { AvailabilitySaid, BarcodeNoted, GoodQuickAdded, PriceSet } from "../../kit/shapes/catalog.ts";
import { fold } from "../../kit/values/text.ts";
import { type Fold, on } from "./into.ts";

/** What the counter adds in a hurry stands below every version that was ever seen and edited. */
const QUICK_VERSION = 0;

export const GOODS: readonly [string, Fold][] = [
  on(GoodQuickAdded, (fact, into) => {
    const { sku, name, category, tax_kind, unit } = fact;
    const folded = fold(`${name} ${sku}`);
    into.say("catalog_goods", [sku], QUICK_VERSION, [name, folded, category, tax_kind, unit, "", "", Number(fact.by_weight), 1, ""]);
    into.say("catalog_prices", [sku, "", "", "", ""], QUICK_VERSION, ["", fact.price, ""]);
  }),
  on(BarcodeNoted, (fact, into) => into.say("catalog_barcodes", [fact.code], QUICK_VERSION, [fact.sku, fact.unit])),
  on(PriceSet, (fact, into) => {
    const key = [fact.sku, fact.unit, fact.branch, fact.order_type, fact.from_day];
    const values = fact.removed ? ["", 0, ""] : [fact.until_day, fact.price, fact.price_list];
    into.say("catalog_prices", key, fact.version, values, fact.removed);
  }),
  on(AvailabilitySaid, (fact, into) => {
    into.say("catalog_availability", [fact.sku, fact.branch], fact.version, [Number(fact.available)]);
  }),
];
