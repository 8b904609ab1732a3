/** Everything a till can wish, by the command's name: what Python's node answers to it, this answers too, refusals included. */

import { MAX_BODY_BYTES } from "../../kit/kernel/entry.ts";
import { Refused } from "../../kit/refusal.ts";
import { type Shape, write } from "../../kit/shape.ts";
import * as catalog from "../../kit/shapes/catalog_wishes.ts";
import * as till from "../../kit/shapes/till_wishes.ts";
import type { Said } from "../journal.ts";
import "./answers_more.ts";
import * as account from "./account.ts";
import { holdRight, readAsked } from "./asked.ts";
import * as giveback from "./giveback.ts";
import * as paper from "./paper.ts";
import * as quick from "./quick.ts";
import type { See } from "./see.ts";
import * as sell from "./sell.ts";
import * as shift from "./shift.ts";
import * as tabs from "./tabs.ts";

type Rule = (wish: never, see: See) => Said[];

function rule<T, G>(of: Shape<T, G>, decide: (wish: T, see: See) => Said[]): [Shape<unknown, unknown>, Rule] {
  return [of as Shape<unknown, unknown>, decide as Rule];
}

const RULES = new Map(
  [
    rule(till.CompleteSale, sell.completeSale),
    rule(till.RefundSale, giveback.refundSale),
    rule(till.VoidSale, giveback.voidSale),
    rule(till.ConfirmPayment, account.confirmPayment),
    rule(till.MissPayment, account.missPayment),
    rule(till.NameCustomer, account.nameCustomer),
    rule(till.RepayCredit, account.repayCredit),
    rule(till.ReprintReceipt, account.reprintReceipt),
    rule(till.OpenShift, shift.openShift),
    rule(till.CloseShift, shift.closeShift),
    rule(till.MoveCash, shift.moveCash),
    rule(till.OpenDrawer, shift.openDrawer),
    rule(till.OpenBill, tabs.openBill),
    rule(till.AddToBill, tabs.addToBill),
    rule(till.VoidBillLines, tabs.voidBillLines),
    rule(till.DiscountBill, tabs.discountBill),
    rule(till.TakeBill, tabs.takeBill),
    rule(till.SplitBill, tabs.splitBill),
    rule(till.MergeBills, tabs.mergeBills),
    rule(till.DropBill, tabs.dropBill),
    rule(till.TryPrinter, paper.tryPrinter),
    rule(till.PrintReceipt, paper.printReceipt),
    rule(till.SendToKitchen, paper.sendToKitchen),
    rule(till.ReprintTicket, paper.reprintTicket),
    rule(till.MailReceipt, paper.mailReceipt),
    rule(catalog.QuickAdd, quick.quickAdd),
    rule(catalog.SetPrices, quick.setPrices),
    rule(catalog.SayAvailability, quick.sayAvailability),
  ].map(([of, decide]) => [of.how.called!, [of, decide] as const]),
);

/** The names of the commands there is a rule for. */
export const RULED: readonly string[] = [...RULES.keys()];

/**
 * What a wish leads to: facts to be written, or a refusal, thrown; then nothing was done. Pure: it reads the tables, the
 * clock and the rights it is given and changes nothing.
 *
 * Refuses kernel.unknown_command, http.bad_field (the wish is not what its struct promises), identity.no_right,
 * kernel.fact_too_large, and what the rule refuses.
 */
export function decide(name: string, wish: unknown, see: See): Said[] {
  const known = RULES.get(name);
  if (!known) throw new Refused("kernel.unknown_command", { command: name.slice(0, 80) });
  const [of, rule] = known;
  const whole = readAsked(of, wish);
  holdRight(of, see.rights);
  const said = rule(whole as never, see);
  for (const { of: shape, fact } of said) {
    const bytes = new TextEncoder().encode(write(shape, fact)).length;
    if (bytes > MAX_BODY_BYTES) throw new Refused("kernel.fact_too_large", { bytes, most: MAX_BODY_BYTES });
  }
  return said;
}
