/** The reports themselves: a chart, the table below it, the files. */

import { useState } from "preact/hooks";
import { count, day, permille, quantity, rupiah, shortDay } from "../../kit/format.ts";
import { href } from "../../kit/router.ts";

import { Card, type Column, Empty, Notice, Segmented, Stat, Table } from "../../kit/ui/index.ts";

import { t } from "../../kit/words.ts";
import { useSee } from "../ask.ts";
import { useBranchName, word } from "../names.ts";
import { useGoods, useCategories, pathOf } from "../goods.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { Shares } from "../parts/chart.tsx";
import { Files } from "../parts/files.tsx";
import { stretch } from "../parts/period.tsx";
import { branch, may } from "../session.ts";

export const asked = () => ({ from_day: stretch().from, to_day: stretch().to, branch: branch.value });
export const nothing = () => <Empty icon="chart" title={t("kantor.report.none")} />;

export function GoodsReport() {
  const [by, setBy] = useState<"good" | "category">("good");
  const seen = useSee("reports.goods", { ...asked(), by });
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
                ]}
              />
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
          choices={(["good", "category", "day", "month", "branch"] as const).map((value) => ({
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
          </>
        )}
      </Await>
      <div class="card-line">
        <Files report={`profit_by_${by}`} />
      </div>
    </Card>
  );
}

export function PaymentsReport() {
  const seen = useSee("reports.payments", asked());
  return (
    <Card title={t("kantor.report.payments")} flush>
      <Stamp seen={[seen]} />
      <Await seen={seen} lines={5}>
        {(rows) =>
          rows.length ? (
            <>
              <div class="card-line">
                <Shares
                  title={t("kantor.report.here")}
                  rows={rows.map((row) => ({ key: row.method, name: word("method", row.method), value: row.here ?? 0 }))}
                />
              </div>
              <Table
                caption={t("kantor.report.payments")}
                rows={rows}
                rowKey={(row) => row.method}
                columns={[
                  {
                    key: "method",
                    head: t("kantor.col.method"),
                    cell: (row) => word("method", row.method),
                    value: (row) => word("method", row.method),
                    main: true,
                  },
                  ...(["times", "taken", "claimed", "seen", "missed", "given_back", "repaid", "here"] as const).map(
                    (key): Column<(typeof rows)[number]> => ({
                      key,
                      head: t(`kantor.col.${key}`),
                      number: true,
                      cell: (row) => count(row[key] ?? 0),
                      value: (row) => row[key] ?? 0,
                      total: count(rows.reduce((sum, row) => sum + (row[key] ?? 0), 0)),
                    }),
                  ),
                ]}
              />
            </>
          ) : (
            nothing()
          )
        }
      </Await>
      <div class="card-line">
        <Files report="payments" />
      </div>
    </Card>
  );
}

export function TaxesReport() {
  const seen = useSee("reports.taxes", asked());
  const { from, to } = stretch();
  return (
    <Card title={t("kantor.report.taxes")} flush>
      <Stamp seen={[seen]} />
      <Await seen={seen} lines={4}>
        {(rows) =>
          rows.length ? (
            <Table
              caption={t("kantor.report.taxes")}
              rows={rows}
              rowKey={(row) => `${row.kind} ${row.code} ${row.permille}`}
              columns={[
                {
                  key: "code",
                  head: t("kantor.col.tax"),
                  cell: (row) => `${row.code.toUpperCase()} ${permille(row.permille)}`,
                  value: (row) => row.code,
                  main: true,
                },
                { key: "kind", head: t("kantor.col.kind"), cell: (row) => word("kind", row.kind), value: (row) => row.kind },
                {
                  key: "base",
                  head: t("kantor.col.base"),
                  number: true,
                  cell: (row) => count(row.base),
                  value: (row) => row.base,
                },
                { key: "dpp", head: t("kantor.col.dpp"), number: true, cell: (row) => count(row.dpp), value: (row) => row.dpp },
                {
                  key: "amount",
                  head: t("kantor.col.on_top"),
                  number: true,
                  cell: (row) => count(row.amount),
                  value: (row) => row.amount,
                  total: count(rows.reduce((sum, row) => sum + row.amount, 0)),
                },
                {
                  key: "included",
                  head: t("kantor.col.included"),
                  number: true,
                  cell: (row) => count(row.included ?? 0),
                  value: (row) => row.included ?? 0,
                  total: count(rows.reduce((sum, row) => sum + (row.included ?? 0), 0)),
                },
              ]}
            />
          ) : (
            <Empty icon="receipt" title={t("kantor.report.taxes.none")}>
              {t("kantor.report.taxes.none.more", { from: shortDay(from), to: shortDay(to) })}
            </Empty>
          )
        }
      </Await>
      <div class="card-line">
        <Files report="taxes" />
      </div>
    </Card>
  );
}
