/** Reports on money: by the way it came, and taxes by rate; a chart, the table below it beside the same days before, the files. */

import { count, permille, shortDay } from "../../kit/format.ts";
import type { TaxFiguresWire } from "../../kit/shapes/reports.ts";
import { Card, type Column, Empty, Table } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useSee } from "../ask.ts";
import { word } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { Shares } from "../parts/chart.tsx";
import { Files } from "../parts/files.tsx";
import { stretch } from "../parts/period.tsx";
import { BeforeNote, asked, askedBefore, beforeColumn, nothing } from "./report_parts.tsx";

export function PaymentsReport() {
  const seen = useSee("reports.payments", asked());
  const before = useSee("reports.payments", askedBefore());
  const earlier = new Map((before.answer ?? []).map((row) => [row.method, row.here ?? 0]));
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
                  ...beforeColumn<{ readonly method: string }>(before.answer !== undefined, (row) => earlier.get(row.method) ?? 0),
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
        <Files report="payments" />
      </div>
    </Card>
  );
}

export function TaxesReport() {
  const seen = useSee("reports.taxes", asked());
  const before = useSee("reports.taxes", askedBefore());
  const key = (row: TaxFiguresWire) => `${row.kind} ${row.code} ${row.permille}`;
  const name = (row: TaxFiguresWire) => `${row.code.toUpperCase()} ${permille(row.permille)}`;
  const due = (row: TaxFiguresWire) => row.amount + (row.included ?? 0);
  const earlier = new Map((before.answer ?? []).map((row) => [key(row), due(row)]));
  const { from, to } = stretch();
  return (
    <Card title={t("kantor.report.taxes")} flush>
      <Stamp seen={[seen]} />
      <Await seen={seen} lines={4}>
        {(rows) =>
          rows.length ? (
            <>
            <div class="card-line">
              <Shares
                title={t("kantor.report.taxes_of")}
                rows={rows.map((row) => ({ key: key(row), name: name(row), value: due(row) }))}
              />
            </div>
            <Table
              caption={t("kantor.report.taxes")}
              rows={rows}
              rowKey={key}
              columns={[
                {
                  key: "code",
                  head: t("kantor.col.tax"),
                  cell: name,
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
                ...beforeColumn<TaxFiguresWire>(before.answer !== undefined, (row) => earlier.get(key(row)) ?? 0),
              ]}
            />
            <BeforeNote />
            </>
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
