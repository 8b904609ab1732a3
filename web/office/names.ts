/** Names for what questions answer by id: branches, people, goods, ways of paying. */

import type { BranchWire, PersonCardWire } from "../kit/shapes/identity.ts";
import { type Key, t } from "../kit/words.ts";
import { useSee } from "./ask.ts";
import { branch } from "./session.ts";

/** All branches, the open ones first. */
export function useBranches(): readonly BranchWire[] {
  const all = useSee("identity.branches", {}).answer ?? [];
  return [...all].sort((a, b) => Number(a.closed ?? false) - Number(b.closed ?? false));
}

export function useOpenBranches(): readonly BranchWire[] {
  return useBranches().filter((one) => !one.closed);
}

/** The branch whose shelf is looked at: the chosen one, else the first. */
export function useShelf(): string {
  const open = useOpenBranches();
  if (open.some((one) => one.branch === branch.value)) return branch.value;
  return open[0]?.branch ?? "";
}

export function useBranchName(): (id: string) => string {
  const all = useBranches();
  return (id) => (id === "" ? t("kantor.branch.all") : (all.find((one) => one.branch === id)?.name ?? id));
}

export function usePeople(): readonly PersonCardWire[] {
  return useSee("identity.people", { with_former: true }).answer ?? [];
}

export function usePersonName(): (id: string) => string {
  const all = usePeople();
  return (id) => all.find((one) => one.person === id)?.name || (id === "node" || id === "" ? t("kantor.person.machine") : id);
}

export interface GoodName {
  readonly sku: string;
  readonly name: string;
  readonly unit: string;
}

/** A word of a small set, or the word itself where nobody translated it. */
export function word(
  set: "method" | "reason" | "waste" | "move" | "kind" | "tax" | "doubt" | "right" | "flag" | "verdict" | "order",
  value: string,
): string {
  const said = t(`kantor.word.${set}.${value}` as Key);
  return said ?? value;
}
