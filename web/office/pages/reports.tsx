/** Laporan: what the shop did, by day or week, goods, money, tax and drawers; beside the weeks before, and to take away. */

import { day, permille, rupiah, rupiahShort } from "../../kit/format.ts";
import { href, place } from "../../kit/router.ts";
import { Card, Icon, type IconName, Stat } from "../../kit/ui/index.ts";
import { type Key, t } from "../../kit/words.ts";
import { useSee } from "../ask.ts";
import { everyDay, morePermille, overDays, weeksBefore } from "../figures.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { DayLine } from "../parts/chart.tsx";
import { PeriodSelect, stretch } from "../parts/period.tsx";
import { branch, may, today } from "../session.ts";
import { DrawersReport, FlagsReport } from "./report_drawers.tsx";
import { PaymentsReport, TaxesReport } from "./report_money.tsx";
import { GoodsReport, ProfitReport } from "./report_parts.tsx";
import { SalesReport } from "./report_sales.tsx";

const REPORTS = [
  ["drawers", "store", "see_reports"],
  ["sales", "chart", "see_reports"],
  ["goods", "box", "see_reports"],
  ["profit", "percent", "see_cost"],
  ["payments", "qr", "see_reports"],
  ["taxes", "receipt", "see_reports"],
  ["flags", "search", "close_shift"],
] as const satisfies readonly (readonly [string, IconName, string])[];
export type ReportName = (typeof REPORTS)[number][0];

export function ReportsPage() {
  const shown = REPORTS.filter(([, , right]) => may(right));
  const here = shown.find(([name]) => name === place.value.path[1])?.[0];
  return (
    <div class="reports">
      <nav class={`report-list${here ? " report-list-aside" : ""}`} aria-label={t("kantor.reports")}>
        {shown.map(([name, icon]) => (
          <a key={name} class="report-way" href={href(`/laporan/${name}`)} aria-current={name === here ? "page" : undefined}>
            <Icon name={icon} />
            <span class="item-text">
              <span class="item-title">{t(`kantor.report.${name}` as Key)}</span>
              <span class="item-more">{t(`kantor.report.${name}.more` as Key)}</span>
            </span>
          </a>
        ))}
      </nav>
      <div class="stack">
        <PeriodSelect />
        {!here && <Overview />}
        {here === "sales" && <SalesReport />}
        {here === "goods" && <GoodsReport />}
        {here === "profit" && <ProfitReport />}
        {here === "payments" && <PaymentsReport />}
        {here === "taxes" && <TaxesReport />}
        {here === "drawers" && <DrawersReport />}
        {here === "flags" && <FlagsReport />}
      </div>
    </div>
  );
}

/** Turnover of the stretch beside the same weekdays before. */
export function Overview() {
  const now = stretch();
  const then = weeksBefore(now);
  const seen = useSee("reports.sales", { from_day: now.from, to_day: now.to, branch: branch.value });
  const before = useSee("reports.sales", { from_day: then.from, to_day: then.to, branch: branch.value });
  return (
    <Card>
      <Stamp seen={[seen, before]} />
      <Await seen={seen} lines={6}>
        {(report) => {
          const of = new Map(report.parts.map((part) => [part.label ?? "", part.turnover ?? 0]));
          const earlier = new Map((before.answer?.parts ?? []).map((part) => [part.label ?? "", part.turnover ?? 0]));
          const days = everyDay(now, (one) => of.get(one) ?? 0);
          const past = everyDay(then, (one) => earlier.get(one) ?? 0);
          const points = days.map((point, n) => ({ ...point, ...(before.answer && { before: past[n]?.value ?? 0 }) }));
          const turnover = report.total.turnover ?? 0;
          const [over, overBefore] = overDays(days, past, today.value);
          const more = before.answer ? morePermille(over, overBefore) : null;
          const partly = over !== turnover;
          const bills = report.total.bills ?? 0;
          return (
            <>
              <div class="stats">
                <Stat
                  label={t("kantor.report.turnover")}
                  value={rupiah(turnover)}
                  {...(more !== null && {
                    trend: {
                      permille: more,
                      good: "up" as const,
                      text: t(partly ? "kantor.report.trend.over" : "kantor.report.trend", {
                        percent: permille(Math.abs(more)),
                        amount: rupiahShort(overBefore),
                      }),
                    },
                  })}
                />
                <Stat label={t("kantor.today.bills")} value={bills} />
                <Stat label={t("kantor.today.basket")} value={bills ? rupiahShort(Math.round(turnover / bills)) : "–"} />
                <Stat label={t("kantor.report.back")} value={rupiah(report.total.back_total ?? 0)} />
              </div>
              {points.length > 1 && (
                <DayLine title={t("kantor.report.by_day", { from: day(now.from), to: day(now.to) })} points={points} />
              )}
            </>
          );
        }}
      </Await>
    </Card>
  );
}
