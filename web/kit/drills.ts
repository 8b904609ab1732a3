/** Why a drill was put off or broken off, as the last part of a word's key: the office and the set-up say it alike. */

const KNOWN = ["payment_open", "node_away", "no_spare", "over_budget", "trouble_now", "not_in_use", "spare_failed"];

/** The word for a guard's reason; "" where it went as it should and nothing needs to be said. */
export function drillWhy(one: { readonly outcome: string; readonly why: string }): string {
  if (one.outcome !== "refused" && one.outcome !== "aborted") return "";
  return KNOWN.includes(one.why) ? one.why : "other";
}
