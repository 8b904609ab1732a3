/** The spare line: drills and what they found, how much it must carry, what another one would do, whom to tell. */

import { drillWhy } from "../../kit/drills.ts";
import { day, moment, zoneMin } from "../../kit/format.ts";
import { Button, Card, Empty, Item, List, Notice, Select, State } from "../../kit/ui/index.ts";
import { businessDay } from "../../kit/values/time.ts";
import { type Key, t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { type Answer, useSee } from "../ask.ts";
import { Await } from "../parts/await.tsx";
import { may, nowMs } from "../session.ts";
import { AlertsCard } from "./alerts.tsx";
import { EmergencyCard } from "./emergency.tsx";
import type { LinesNow } from "./read.ts";

type Drill = Answer<"lines.drills">["drills"][number];
const MOODS = { passed: "ok", partly: "warn", failed: "bad", refused: "info", aborted: "warn" } as const;

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

export function Drills({ at, now }: { readonly at: string; readonly now: LinesNow }) {
  const drills = useSee("lines.drills", { branch: at });
  const act = useAct();
  const waiting = drills.answer?.drills.find((one) => !one.outcome && nowMs.value - one.asked_ms < 3 * 3_600_000);
  const due = drills.answer?.due_ms ?? 0;
  const ask = (when: "now" | "quiet") => act.run("lines.ask_drill", { branch: at, line: "", when, at_ms: 0 }, t("kantor.lines.drill.asked"));
  return (
    <Card title={t("kantor.lines.drill")} class="drills">
      <div class="stack">
        <p>{t("kantor.lines.drill.more")}</p>
        {waiting ? (
          <Notice mood="info" title={t("kantor.lines.drill.waits")} live>
            {t("kantor.lines.drill.waits.more")}
          </Notice>
        ) : (
          due > 0 &&
          due < nowMs.value && (
            <Notice mood="warn" title={t("kantor.lines.drill.due")}>
              {t("kantor.lines.drill.due.more")}
            </Notice>
          )
        )}
        {may("manage_lines") && (
          <div class="two">
            <Button kind="primary" icon="swap" disabled={!now.guard || Boolean(waiting)} busy={act.busy} onClick={() => ask("now")}>
              {t("kantor.lines.drill.now")}
            </Button>
            <Button kind="plain" icon="clock" disabled={!now.guard || Boolean(waiting)} busy={act.busy} onClick={() => ask("quiet")}>
              {t("kantor.lines.drill.quiet")}
            </Button>
          </div>
        )}
        <Await seen={drills} lines={3}>
          {(told) => {
            const done = told.drills.filter((one) => one.outcome);
            return done.length ? (
              <List>
                {done.slice(0, 8).map((one) => (
                  <Item
                    key={one.drill}
                    title={moment(one.done_ms)}
                    more={drillText(one, now)}
                    end={
                      <State mood={MOODS[one.outcome as keyof typeof MOODS]}>{t(`kantor.lines.drill.${one.outcome}` as Key)}</State>
                    }
                  />
                ))}
              </List>
            ) : (
              <Empty icon="swap" title={t("kantor.lines.drill.never")} />
            );
          }}
        </Await>
        {drills.answer && due > nowMs.value && (
          <p class="faint">{t("kantor.lines.drill.next", { day: day(businessDay(due, zoneMin.value)) })}</p>
        )}
        {may("manage_lines") && drills.answer && (
          <Select
            label={t("kantor.lines.drill.every")}
            value={String(drills.answer.every_days)}
            choices={["7", "14", "30", "90", "0"].map((value) => ({
              value,
              text: value === "0" ? t("kantor.lines.drill.every.never") : t("kantor.lines.drill.every.n", { n: value }),
            }))}
            onChange={(value) =>
              act.run("lines.plan_drills", { branch: at, every_days: Number(value), minute_of_day: drills.answer!.minute_of_day }, t("kantor.saved"))
            }
          />
        )}
      </div>
    </Card>
  );
}

/** A drill in one line: over which line, how long nothing came through, what did not work; or why it was not done. */
function drillText(one: Drill, now: LinesNow): string {
  const why = drillWhy(one);
  if (why) return t(`kantor.word.drill.${why}` as Key);
  const name = now.lines.find((line) => line.line === one.spare)?.name ?? one.spare;
  const bad = (one.checks ?? []).filter((check) => !check.good).map((check) => t(`kantor.lines.check.${check.name}` as Key));
  return [
    name,
    t("kantor.lines.drill.silence", { seconds: (one.silence_ms / 1_000).toFixed(1).replace(".", ",") }),
    bad.length ? t("kantor.lines.drill.bad", { what: bad.join(", ") }) : t("kantor.lines.drill.all"),
  ].join(" · ");
}
