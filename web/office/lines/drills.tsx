/** Drills: one at once, in a quiet minute or at a time that the owner picks; what waits, what is due, and how the last ones went. */

import { useState } from "preact/hooks";
import { drillFindings, drillWhy, minuteOf, nextAt } from "../../kit/drills.ts";
import { clock, day, moment, zoneMin } from "../../kit/format.ts";
import { Button, Card, Empty, Field, Item, List, Notice, Select, State } from "../../kit/ui/index.ts";
import { businessDay } from "../../kit/values/time.ts";
import { type Key, t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { type Answer, useSee } from "../ask.ts";
import { Await } from "../parts/await.tsx";
import { may, nowMs } from "../session.ts";
import type { LinesNow } from "./read.ts";

type Drill = Answer<"lines.drills">["drills"][number];
const MOODS = { passed: "ok", partly: "warn", failed: "bad", refused: "info", aborted: "warn" } as const;
const WAITS_MS = 3 * 3_600_000;
/** When a guard may drill by itself: before most shops open, in the afternoon's lull, after most have shut. */
const BY_ITSELF = [360, 870, 1_350] as const;

export function Drills({ at, now }: { readonly at: string; readonly now: LinesNow }) {
  const drills = useSee("lines.drills", { branch: at });
  const act = useAct();
  const [typed, setTime] = useState("");
  const waiting = drills.answer?.drills.find((one) => !one.outcome && nowMs.value - Math.max(one.asked_ms, one.want_ms) < WAITS_MS);
  const due = drills.answer?.due_ms ?? 0;
  const ask = (when: "now" | "quiet" | "at", at_ms = 0) =>
    act.run("lines.ask_drill", { branch: at, line: "", when, at_ms }, t("kantor.lines.drill.asked"));
  const drop = (drill: string) => act.run("lines.drop_drill", { branch: at, drill }, t("kantor.saved"));
  const plan = (every_days: number, minute_of_day: number) => act.run("lines.plan_drills", { branch: at, every_days, minute_of_day }, t("kantor.saved"));
  const idle = Boolean(now.guard) && !waiting;
  return (
    <Card title={t("kantor.lines.drill")} class="drills">
      <div class="stack">
        <p>{t("kantor.lines.drill.more")}</p>
        {waiting ? (
          <Notice
            mood="info"
            title={waiting.want_ms ? t("kantor.lines.drill.waits.at", { time: moment(waiting.want_ms) }) : t("kantor.lines.drill.waits")}
            live
          >
            {t("kantor.lines.drill.waits.more")}
            {may("manage_lines") && (
              <Button kind="plain" icon="close" busy={act.busy} onClick={() => drop(waiting.drill)}>
                {t("kantor.lines.drill.drop")}
              </Button>
            )}
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
            <Button kind="primary" icon="swap" disabled={!idle} busy={act.busy} onClick={() => ask("now")}>
              {t("kantor.lines.drill.now")}
            </Button>
            <Button kind="plain" icon="clock" disabled={!idle} busy={act.busy} onClick={() => ask("quiet")}>
              {t("kantor.lines.drill.quiet")}
            </Button>
          </div>
        )}
        {may("manage_lines") && (
          <div class="two">
            <Field label={t("kantor.lines.drill.time")} type="time" value={typed} onInput={setTime} />
            <Button
              kind="plain"
              icon="clock"
              disabled={!idle || minuteOf(typed) < 0}
              busy={act.busy}
              onClick={() => ask("at", nextAt(minuteOf(typed), nowMs.value, zoneMin.value))}
            >
              {t("kantor.lines.drill.at")}
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
            onChange={(value) => plan(Number(value), drills.answer!.minute_of_day)}
          />
        )}
        {may("manage_lines") && drills.answer && drills.answer.every_days > 0 && (
          <Select
            label={t("kantor.lines.drill.itself")}
            value={String(drills.answer.minute_of_day)}
            choices={[...new Set([-1, ...BY_ITSELF, drills.answer.minute_of_day])].map((minute) => ({
              value: String(minute),
              text: minute < 0 ? t("kantor.lines.drill.itself.never") : t("kantor.lines.drill.itself.at", { time: clock(minute) }),
            }))}
            onChange={(value) => plan(drills.answer!.every_days, Number(value))}
          />
        )}
      </div>
    </Card>
  );
}

/** A drill in one line: over which line and what was found; or why it was not done. */
function drillText(one: Drill, now: LinesNow): string {
  const why = drillWhy(one);
  if (why) return t(`kantor.word.drill.${why}` as Key);
  const name = now.lines.find((line) => line.line === one.spare)?.name ?? one.spare;
  return [name, ...drillFindings(one)].join(" · ");
}
