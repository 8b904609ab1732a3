/** Which branch is meant: of all of them, one that must be named, or the one whose settings are looked at. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { BranchWire } from "../../kit/shapes/identity.ts";
import { Select } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { type Answer, useSee } from "../ask.ts";
import { useOpenBranches, useShelf } from "../names.ts";
import { chooseBranch } from "../session.ts";
import { Await } from "./await.tsx";

/** One of the open branches, or all of them (""). `named`: it must be one, of those given if some are. */
export function BranchSelect(of: {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (branch: string) => void;
  readonly named?: boolean;
  readonly among?: readonly BranchWire[];
}) {
  const open = useOpenBranches();
  const choices = [
    ...(of.named ? [] : [{ value: "", text: t("kantor.branch.all") }]),
    ...(of.among ?? open).map((one) => ({ value: one.branch ?? "", text: one.name ?? "" })),
  ];
  return <Select label={of.label ?? t("kantor.branch")} value={of.value} choices={choices} onChange={of.onChange} />;
}

/** Which branch's shelf is meant; nothing to choose where there is but one. */
export function ShelfSelect() {
  const shelf = useShelf();
  return useOpenBranches().length > 1 ? <BranchSelect named value={shelf} onChange={chooseBranch} /> : null;
}

/** The till's settings as they hold everywhere, or at one branch that has its own. */
export function PerBranch(of: { readonly children: (settings: Answer<"till.settings">, branch: string) => ComponentChildren }) {
  const [branch, setBranch] = useState("");
  const seen = useSee("till.settings", { branch });
  return (
    <>
      {useOpenBranches().length > 1 && <BranchSelect label={t("kantor.for_branch")} value={branch} onChange={setBranch} />}
      <Await seen={seen}>{(settings) => of.children(settings, branch)}</Await>
    </>
  );
}
