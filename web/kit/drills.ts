/** What the office and the set-up say alike of the guard of the lines: how it is let in, why a drill was put off. */

const KNOWN = ["payment_open", "node_away", "no_spare", "over_budget", "trouble_now", "not_in_use", "spare_failed"];

/** The word for a guard's reason; "" where it went as it should and nothing needs to be said. */
export function drillWhy(one: { readonly outcome: string; readonly why: string }): string {
  if (one.outcome !== "refused" && one.outcome !== "aborted") return "";
  return KNOWN.includes(one.why) ? one.why : "other";
}

/** What is typed on the router or the box, once; a guard that is known there goes on without the code. */
export function guardCommand(tenant: string, code: string): string {
  return `sudo lancar guard --node ${location.origin} --tenant ${tenant} --code ${code}`;
}
