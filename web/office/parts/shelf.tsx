/** Which branch's shelf is meant; nothing to choose where there is but one. */

import { Select } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useOpenBranches, useShelf } from "../names.ts";
import { chooseBranch } from "../session.ts";

export function ShelfSelect() {
  const branches = useOpenBranches();
  const shelf = useShelf();
  if (branches.length < 2) return null;
  return (
    <Select
      label={t("kantor.branch")}
      value={shelf}
      choices={branches.map((one) => ({ value: one.branch ?? "", text: one.name ?? "" }))}
      onChange={chooseBranch}
    />
  );
}
