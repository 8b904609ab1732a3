/** Customers by name. */

import { fold, matches } from "../../kit/values/text.ts";
import { till } from "./now.ts";

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
}

const MOST = 30;

/** Everybody whose name is known here, by name. */
export function allCustomers(): readonly Customer[] {
  till().changed.value;
  const rows = [...till().tables.all("till_customers")];
  return rows.map(([id, name, phone]) => ({ id, name, phone })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Customers whose name or phone has these words. */
export function customersCalled(wanted: string): readonly Customer[] {
  const folded = fold(wanted);
  const digits = wanted.replace(/\D/g, "");
  return allCustomers()
    .filter((one) => matches(fold(one.name), folded) || (digits.length > 2 && one.phone.replace(/\D/g, "").includes(digits)))
    .slice(0, MOST);
}
