/** The spare line: drills and what they found, how much it must carry, what another one would do, whom to tell. */

import { may } from "../session.ts";
import { AlertsCard } from "./alerts.tsx";
import { Drills } from "./drills.tsx";
import { EmergencyCard } from "./emergency.tsx";
import type { LinesNow } from "./read.ts";

export function SparePart({ at, now }: { readonly at: string; readonly now: LinesNow }) {
  return (
    <div class="lines-now">
      <div class="stack">
        <Drills at={at} now={now} />
        {may("manage_lines") && <AlertsCard at={at} />}
      </div>
      <div class="stack">
        <EmergencyCard at={at} now={now} />
      </div>
    </div>
  );
}
