/** Sales by day, week, month, hour, cashier or branch, beside the week before. */

import { useState } from "preact/hooks";
import { count, day } from "../../kit/format.ts";

import type { FiguresWire } from "../../kit/shapes/reports.ts";
import { Bars, Card, type Column, Segmented, Table } from "../../kit/ui/index.ts";
import { addDays } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import { useSee } from "../ask.ts";
import { usePersonName, useBranchName } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { Shares } from "../parts/chart.tsx";
import { Files } from "../parts/files.tsx";
import { stretch } from "../parts/period.tsx";
import { branch } from "../session.ts";
import { Overview } from "./reports.tsx";

import { asked, nothing } from "./report_parts.tsx";

type By = "day" | "week" | "month" | "hour" | "person" | "branch";
const BYS: readonly By[] = ["day", "week", "month", "hour", "person", "branch"];

/** Further figures, shown where there is something in them; on a phone only those that people ask about. */
const MORE = [["bills", false], ["gross", true], ["discount", false], ["service", true], ["tax", true], ["back_total", false], ["net", false]] as const; // prettier-ignore

export function SalesReport() {
  const [by, setBy] = useState<By>("day");
  const seen = useSee("reports.sales", { ...asked(), by });
  const before = useSee("reports.sales", {
    from_day: addDays(stretch().from, -7),
    to_day: addDays(stretch().to, -7),
    branch: branch.value,
    by: by === "hour" ? "hour" : "day",
  });
  const person = usePersonName();
  const where = useBranchName();
  const name = (label: string) => {
    if (by === "day") return day(label);
    if (by === "person") return person(label);
    if (by === "branch") return where(label);
    return by === "hour" ? `${label}.00` : label;
  };
  const earlier = new Map((before.answer?.parts ?? []).map((part) => [part.label ?? "", part.turnover ?? 0]));
  const week = (label: string) => earlier.get(by === "hour" ? label : addDays(label, -7)) ?? 0;
  const compared = (by === "day" || by === "hour") && before.answer !== undefined;
  const figure = (key: keyof FiguresWire, head: string, total: FiguresWire, minor = false): Column<FiguresWire> => ({
    key,
    head,
    number: true,
    minor,
    cell: (row) => count(Number(row[key] ?? 0)),
    value: (row) => Number(row[key] ?? 0),
    total: count(Number(total[key] ?? 0)),
  });
  return (
    <>
      {by === "day" && <Overview />}
      <Card title={t("kantor.report.sales")} flush>
        <div class="card-line">
          <Segmented<By>
            bare
            label={t("kantor.report.by")}
            value={by}
            choices={BYS.map((value) => ({ value, text: t(`kantor.by.${value}`) }))}
            onChange={setBy}
          />
        </div>
        <Stamp seen={[seen]} />
        <Await seen={seen} lines={6}>
          {(report) =>
            report.parts.length ? (
              <>
                {by === "hour" && (
                  <div class="card-line">
                    <Bars
                      title={t("kantor.report.hours")}
                      bars={report.parts.map((part) => ({
                        label: part.label ?? "",
                        value: part.turnover ?? 0,
                        before: week(part.label ?? ""),
                      }))}
                      text={count}
                    />
                  </div>
                )}
                {(by === "person" || by === "branch") && (
                  <div class="card-line">
                    <Shares
                      title={t("kantor.report.shares")}
                      rows={report.parts.map((part) => ({
                        key: part.label ?? "",
                        name: name(part.label ?? ""),
                        value: part.turnover ?? 0,
                      }))}
                    />
                  </div>
                )}
                <Table
                  caption={t("kantor.report.sales")}
                  rows={report.parts}
                  rowKey={(row) => row.label ?? ""}
                  columns={[
                    {
                      key: "label",
                      head: t(`kantor.by.${by}`),
                      cell: (row) => name(row.label ?? ""),
                      value: (row) => row.label ?? "",
                      main: true,
                    },
                    figure("turnover", t("kantor.col.turnover"), report.total),
                    ...(compared
                      ? [
                          {
                            key: "before",
                            head: t("kantor.col.before"),
                            number: true,
                            cell: (row: FiguresWire) => count(week(row.label ?? "")),
                            value: (row: FiguresWire) => week(row.label ?? ""),
                          },
                        ]
                      : []),
                    ...MORE.filter(([key]) => report.total[key]).map(([key, minor]) =>
                      figure(key, t(`kantor.col.${key === "back_total" ? "back" : key}`), report.total, minor),
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
          <Files report={`sales_by_${by}`} />
        </div>
      </Card>
    </>
  );
}
