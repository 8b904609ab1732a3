/** Reports on goods and on what they earned: a chart, the table below it beside the same days before, the files. */

import { useState } from "preact/hooks";
import { count, day, permille, quantity, rupiah, rupiahShort } from "../../kit/format.ts";
import { href } from "../../kit/router.ts";

import { Card, Empty, Notice, Segmented, Stat, Table } from "../../kit/ui/index.ts";

import { t } from "../../kit/words.ts";
import { useSee } from "../ask.ts";
import { morePermille, weeksBefore } from "../figures.ts";
import { useBranchName } from "../names.ts";
import { useGoods, useCategories, pathOf } from "../goods.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { Shares } from "../parts/chart.tsx";
import { Files } from "../parts/files.tsx";
import { stretch } from "../parts/period.tsx";
import { branch, may } from "../session.ts";

export const asked = () => ({ from_day: stretch().from, to_day: stretch().to, branch: branch.value });
/** The same weekdays before, as many weeks back as the stretch is long. */
export const askedBefore = () => {
  const then = weeksBefore(stretch());
  return { from_day: then.from, to_day: then.to, branch: branch.value };
};
export const nothing = () => <Empty icon="chart" title={t("kantor.report.none")} />;

/** Which days the column *before* is of. */
export function BeforeNote() {
  const { from_day, to_day } = askedBefore();
  return <p class="card-line faint">{t("kantor.report.before_is", { from: day(from_day), to: day(to_day) })}</p>;
}

/** A column beside the figures of today's stretch; nothing where the node has not answered. */
export function beforeColumn<R>(known: boolean, value: (row: R) => number) {
  return known
    ? [
        {
          key: "before",
          head: t("kantor.col.before_period"),
          number: true,
          cell: (row: R) => count(value(row)),
          value,
        },
      ]
    : [];
}

export function GoodsReport() {
  const [by, setBy] = useState<"good" | "category">("good");
  const seen = useSee("reports.goods", { ...asked(), by });
  const before = useSee("reports.goods", { ...askedBefore(), by });
  const earlier = new Map((before.answer ?? []).map((row) => [row.label, row.net ?? 0]));
  const categories = useCategories();
  return (
    <Card title={t("kantor.report.goods")} flush>
      <div class="card-line">
        <Segmented
          bare
          label={t("kantor.report.by")}
          value={by}
          choices={(["good", "category"] as const).map((value) => ({ value, text: t(`kantor.by.${value}`) }))}
          onChange={setBy}
        />
      </div>
      <Stamp seen={[seen]} />
      <Await seen={seen} lines={8}>
        {(rows) =>
          rows.length ? (
            <>
              <div class="card-line">
                <Shares
                  title={t("kantor.report.best")}
                  rows={rows.map((row) => ({
                    key: row.label,
                    name: row.name || row.label || t("kantor.good.category.none"),
                    value: row.net ?? 0,
                  }))}
                />
              </div>
              <Table
                caption={t("kantor.report.goods")}
                rows={rows}
                rowKey={(row) => row.label}
                columns={[
                  {
                    key: "name",
                    head: t(`kantor.by.${by}`),
                    cell: (row) =>
                      by === "good" ? (
                        <a href={href(`/barang/${encodeURIComponent(row.label)}`)}>{row.name || row.label}</a>
                      ) : (
                        row.name || t("kantor.good.category.none")
                      ),
                    value: (row) => row.name || row.label,
                    main: true,
                  },
                  ...(by === "good"
                    ? [
                        {
                          key: "category",
                          head: t("kantor.goods.category"),
                          minor: true,
                          cell: (row: { readonly category?: string | undefined }) => pathOf(categories, row.category ?? ""),
                          value: (row: { readonly category?: string | undefined }) => pathOf(categories, row.category ?? ""),
                        },
                      ]
                    : []),
                  {
                    key: "sold",
                    head: t("kantor.col.sold"),
                    number: true,
                    cell: (row) => quantity(row.sold_milli ?? 0),
                    value: (row) => (row.sold_milli ?? 0) / 1000,
                  },
                  {
                    key: "net",
                    head: t("kantor.col.net"),
                    number: true,
                    cell: (row) => count(row.net ?? 0),
                    value: (row) => row.net ?? 0,
                    total: count(rows.reduce((sum, row) => sum + (row.net ?? 0), 0)),
                  },
                  ...beforeColumn<{ readonly label: string }>(before.answer !== undefined, (row) => earlier.get(row.label) ?? 0),
                ]}
              />
              <BeforeNote />
            </>
          ) : (
            nothing()
          )
        }
      </Await>
      <div class="card-line">
        <Files report={by === "good" ? "goods" : "categories"} />
      </div>
    </Card>
  );
}

type ProfitBy = "day" | "week" | "month" | "good" | "category" | "branch";

export function ProfitReport() {
  const [by, setBy] = useState<ProfitBy>("good");
  const seen = useSee(may("see_cost") ? "reports.profit" : null, { ...asked(), by });
  const before = useSee(may("see_cost") ? "reports.profit" : null, { ...askedBefore(), by });
  const earlier = new Map((before.answer?.parts ?? []).map((part) => [part.label, part.profit]));
  const ofDays = by === "day" || by === "week" || by === "month";
  const held = useGoods();
  const categories = useCategories();
  const where = useBranchName();
  const name = (label: string) => {
    if (by === "good") return held.answer?.goods.find((one) => one.sku === label)?.name ?? label;
    if (by === "category") return pathOf(categories, label) || t("kantor.good.category.none");
    if (by === "branch") return where(label);
    return by === "day" ? day(label) : label;
  };
  return (
    <Card title={t("kantor.report.profit")} flush>
      <div class="card-line">
        <Segmented<ProfitBy>
          bare
          label={t("kantor.report.by")}
          value={by}
          choices={(["good", "category", "day", "week", "month", "branch"] as const).map((value) => ({
            value,
            text: t(`kantor.by.${value}`),
          }))}
          onChange={setBy}
        />
      </div>
      <Stamp seen={[seen]} />
      <Await seen={seen} lines={8}>
        {(report) => (
          <>
            <div class="card-line stats">
              <Stat
                label={t("kantor.col.profit")}
                value={rupiah(report.total.profit)}
                more={permille(report.total.profit_permille)}
                {...trend(report.total.profit, before.answer?.total.profit)}
              />
              <Stat label={t("kantor.col.net")} value={rupiah(report.total.net)} />
              <Stat label={t("kantor.col.cost")} value={rupiah(report.total.cost)} />
            </div>
            {report.without_cost.length > 0 && (
              <div class="card-line">
                <Notice mood="info" title={t("kantor.report.without_cost", { n: report.without_cost.length })}>
                  {t("kantor.report.without_cost.more")}
                </Notice>
              </div>
            )}
            {report.parts.length > 0 && (
              <div class="card-line">
                <Shares
                  title={t("kantor.report.profit_of")}
                  rows={report.parts.map((row) => ({ key: row.label, name: name(row.label), value: row.profit }))}
                />
              </div>
            )}
            <Table
              caption={t("kantor.report.profit")}
              rows={report.parts}
              rowKey={(row) => row.label}
              empty={nothing()}
              columns={[
                {
                  key: "label",
                  head: t(`kantor.by.${by}`),
                  cell: (row) => name(row.label),
                  value: (row) => name(row.label),
                  main: true,
                },
                {
                  key: "profit",
                  head: t("kantor.col.profit"),
                  number: true,
                  cell: (row) => count(row.profit),
                  value: (row) => row.profit,
                  total: count(report.total.profit),
                },
                ...beforeColumn<{ readonly label: string }>(
                  !ofDays && before.answer !== undefined,
                  (row) => earlier.get(row.label) ?? 0,
                ),
                {
                  key: "margin",
                  head: t("kantor.col.margin"),
                  number: true,
                  cell: (row) => permille(row.profit_permille),
                  value: (row) => row.profit_permille,
                  total: permille(report.total.profit_permille),
                },
                {
                  key: "net",
                  head: t("kantor.col.net"),
                  number: true,
                  cell: (row) => count(row.net),
                  value: (row) => row.net,
                  total: count(report.total.net),
                },
                {
                  key: "cost",
                  head: t("kantor.col.cost"),
                  number: true,
                  cell: (row) => count(row.cost),
                  value: (row) => row.cost,
                  total: count(report.total.cost),
                },
              ]}
            />
            {report.parts.length > 0 && <BeforeNote />}
          </>
        )}
      </Await>
      <div class="card-line">
        <Files report={`profit_by_${by}`} />
      </div>
    </Card>
  );
}

/** Up or down against the same days before, where there is enough to compare with. */
export function trend(now: number, before: number | undefined) {
  const more = before === undefined ? null : morePermille(now, before);
  if (more === null) return {};
  const text = t("kantor.report.trend", { percent: permille(Math.abs(more)), amount: rupiahShort(before ?? 0) });
  return { trend: { permille: more, good: "up" as const, text } };
}
