/** Jalur internet: which way the shop goes, what can be done over it, what the lines did, what it cost, and the spare one. */

import { href, place } from "../../kit/router.ts";
import { Empty, Tabs } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useSee } from "../ask.ts";
import { BranchSelect } from "../parts/branches.tsx";
import { useOpenBranches } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { branch, chooseBranch } from "../session.ts";
import { NowPart } from "./now.tsx";
import { OutagesPart } from "./outages.tsx";
import { usePlace } from "./read.ts";
import { SparePart } from "./spare.tsx";

const PARTS = ["", "gangguan", "cadangan"] as const;

export function LinesPage() {
  const at = usePlace();
  const branches = useOpenBranches();
  const here = PARTS.find((part) => part === (place.value.path[1] ?? "")) ?? "";
  const now = useSee(at ? "lines.now" : null, { branch: at, now_ms: 0 });
  return (
    <div class="stack">
      {branches.length > 1 && !branch.value && <BranchSelect named value={at} onChange={chooseBranch} />}
      <Tabs
        label={t("kantor.lines")}
        value={here}
        tabs={PARTS.map((part) => ({ value: part, text: t(`kantor.lines.tab.${part || "now"}` as "kantor.lines.tab.now") }))}
        onChange={(part) => (location.hash = href(part ? `/internet/${part}` : "/internet"))}
      />
      <Stamp seen={[now]} />
      <Await seen={now} lines={8}>
        {(told) =>
          told.lines.length ? (
            <>
              {here === "" && <NowPart at={at} now={told} />}
              {here === "gangguan" && <OutagesPart at={at} now={told} />}
              {here === "cadangan" && <SparePart at={at} now={told} />}
            </>
          ) : (
            <Empty icon="wifi" title={t("kantor.lines.none")}>
              {t("kantor.lines.none.more")}
            </Empty>
          )
        }
      </Await>
    </div>
  );
}
