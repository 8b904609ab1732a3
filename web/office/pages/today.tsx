/** Hari ini: how the day goes beside the same weekday before, and what needs a person. Nothing to tap before it is there. */

import { clock, count, day, permille, rupiah, rupiahShort, time, weekday, zoneMin } from "../../kit/format.ts";
import { Bars, Card, Empty, Item, List, Stat } from "../../kit/ui/index.ts";
import { addDays, minuteOfDay } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import type { MethodSumWire } from "../../kit/shapes/till.ts";
import { useSee, useSeeAll } from "../ask.ts";
import { hourBars, morePermille, soldBy } from "../figures.ts";
import { LineNote } from "../lines/note.tsx";
import { useBranchName, useOpenBranches, usePersonName, word } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { branch, dayStartsMin, may, me, nowMs, today } from "../session.ts";
import { ShutPage } from "./enter.tsx";
import { Needs } from "./needs.tsx";

export function TodayPage() {
  if (!Object.keys(me.value?.rights ?? {}).length) return <ShutPage />;
  if (!may("see_reports")) return <Needs />;
  return (
    <div class="today">
      <div class="stack">
        <Sales />
        <LineNote />
      </div>
      <div class="stack">
        <Needs />
        <OnDuty />
      </div>
      <div class="stack">
        <Best />
        <Ways />
      </div>
    </div>
  );
}

function Sales() {
  const now = useSee("reports.sales", { from_day: today.value, to_day: today.value, branch: branch.value, by: "hour" });
  const then = addDays(today.value, -7);
  const before = useSee("reports.sales", { from_day: then, to_day: then, branch: branch.value, by: "hour" });
  const minute = minuteOfDay(nowMs.value, zoneMin.value);
  return (
    <Card>
      <Stamp seen={[now, before]} />
      <Await seen={now} lines={6}>
        {(report) => {
          const earlier = before.answer?.parts ?? [];
          const turnover = report.total.turnover ?? 0;
          const bills = report.total.bills ?? 0;
          const by = soldBy(earlier, minute, dayStartsMin.value);
          const more = morePermille(turnover, by);
          const bars = hourBars(report.parts, earlier, Math.floor(dayStartsMin.value / 60));
          const hour = Math.floor(minute / 60);
          return (
            <>
              <div class="hero">
                <Stat
                  large
                  label={t("kantor.today.turnover", { day: `${weekday(today.value)}, ${day(today.value)}` })}
                  value={rupiah(turnover)}
                  {...(more !== null && {
                    trend: {
                      permille: more,
                      good: "up" as const,
                      text: t("kantor.today.trend", {
                        percent: permille(Math.abs(more)),
                        day: weekday(then),
                        amount: rupiahShort(by),
                      }),
                    },
                  })}
                />
                <div class="hero-side">
                  <Stat label={t("kantor.today.bills")} value={count(bills)} />
                  <Stat label={t("kantor.today.basket")} value={bills ? rupiahShort(Math.round(turnover / bills)) : "–"} />
                  <Stat label={t("kantor.today.back")} value={count((report.total.refunds ?? 0) + (report.total.voids ?? 0))} />
                </div>
              </div>
              {bars.length ? (
                <Bars
                  title={t("kantor.today.hours", { day: weekday(then) })}
                  bars={bars.map((bar) => ({
                    label: clock(bar.hour * 60).slice(0, 2),
                    value: bar.now,
                    before: bar.before,
                    now: bar.hour === hour,
                  }))}
                  text={rupiahShort}
                />
              ) : (
                <Empty icon="chart" title={t("kantor.today.none")}>
                  {t("kantor.today.none.more")}
                </Empty>
              )}
            </>
          );
        }}
      </Await>
    </Card>
  );
}

function Best() {
  const seen = useSee("reports.goods", { from_day: today.value, to_day: today.value, branch: branch.value });
  if (!seen.answer?.length) return null;
  const most = Math.max(1, seen.answer[0]?.net ?? 1);
  return (
    <Card title={t("kantor.today.best")} aside={<a href="#/laporan/goods">{t("kantor.all")}</a>}>
      <ol class="ranks">
        {seen.answer.slice(0, 6).map((good) => (
          <li key={good.label} class="rank">
            <a href={`#/barang/${encodeURIComponent(good.label)}`}>{good.name || good.label}</a>
            <span class="num">{rupiahShort(good.net ?? 0)}</span>
            <span class="rank-bar" style={{ width: `${Math.max(2, ((good.net ?? 0) * 100) / most)}%` }} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Ways() {
  const seen = useSee("reports.payments", { from_day: today.value, to_day: today.value, branch: branch.value });
  const rows = (seen.answer ?? []).filter((one) => one.here || one.taken);
  if (!rows.length) return null;
  const most = Math.max(1, ...rows.map((one) => one.here ?? 0));
  return (
    <Card title={t("kantor.today.ways")} aside={<a href="#/laporan/payments">{t("kantor.all")}</a>}>
      <ol class="ranks">
        {[...rows]
          .sort((a, b) => (b.here ?? 0) - (a.here ?? 0))
          .map((one) => (
            <li key={one.method} class="rank">
              <span>{word("method", one.method)}</span>
              <span class="num">{rupiahShort(one.here ?? 0)}</span>
              <span class="rank-bar" style={{ width: `${Math.max(2, ((one.here ?? 0) * 100) / most)}%` }} />
            </li>
          ))}
      </ol>
    </Card>
  );
}

const sum = (methods: readonly MethodSumWire[]) => methods.reduce((all, one) => all + one.sales, 0);

/** Whose drawers are open now. */
function OnDuty() {
  const seen = useSee(may("sell") ? "till.shifts" : null, { branch: branch.value });
  const name = usePersonName();
  const where = useBranchName();
  const branches = useOpenBranches();
  const asks = may("close_shift") ? (seen.answer ?? []).map((one) => ({ shift: one.shift ?? "" })) : [];
  const drawers = useSeeAll("till.drawer", asks);
  if (!seen.answer?.length) return null;
  return (
    <Card title={t("kantor.today.duty")} flush>
      <List>
        {seen.answer.map((shift, place) => (
          <Item
            key={shift.shift ?? ""}
            icon="user"
            title={name(shift.opened_by ?? "")}
            more={[
              branches.length > 1 && !branch.value ? where(shift.branch ?? "") : "",
              t("kantor.today.duty.since", { till: shift.till ?? "", time: time(shift.opened_ms ?? 0) }),
            ]
              .filter(Boolean)
              .join(" · ")}
            {...(drawers.answer && {
              end: t("kantor.n.bills", { n: sum(drawers.answer[place]?.methods ?? []) }),
            })}
          />
        ))}
      </List>
    </Card>
  );
}
