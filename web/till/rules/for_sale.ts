/** What stands in the catalog and is not for sale at a counter: what was laid aside, and what only goes into other goods. */

import { CatalogModifiers } from "../../kit/shapes/rows.ts";
import type { Tables } from "../tables.ts";
import { recipeOf } from "./catalog.ts";

/** The codes of goods that neither the shelf nor the search offers. */
export function notForSale(tables: Tables): ReadonlySet<string> {
  const unsold = ingredients(tables);
  for (const [sku, aside] of tables.all("catalog_archived")) if (aside) unsold.add(sku);
  return unsold;
}

/** A recipe or a choice uses it, and nobody gave it a price. */
function ingredients(tables: Tables): Set<string> {
  const used = new Set<string>();
  for (const [sku] of tables.all("catalog_recipes")) for (const part of recipeOf(tables, sku)) used.add(part.sku);
  for (const row of tables.all("catalog_modifiers")) {
    for (const choice of JSON.parse(row[CatalogModifiers.choices]) as readonly { readonly uses?: string }[]) if (choice.uses) used.add(choice.uses);
  }
  if (used.size) for (const [sku] of tables.all("catalog_prices")) used.delete(sku);
  return used;
}
