/** Tables of the office: sorted by a tap on a head, a head and a total row that stay, CSV to take away, cards on a phone. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../words.ts";
import { Button } from "./button.tsx";
import { Select } from "./field.tsx";
import { Icon } from "./icons.tsx";

export interface Column<R> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: R) => ComponentChildren;
  /** What it is sorted by and what stands in the CSV: the bare figure. Without it the column is not sorted. */
  readonly value?: (row: R) => string | number;
  /** Right-aligned. */
  readonly number?: boolean;
  readonly total?: ComponentChildren;
  /** The card's own heading on a phone. */
  readonly main?: boolean;
  /** Too small a matter for a phone. */
  readonly minor?: boolean;
}

export interface TableProps<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly sort?: { readonly by: string; readonly down: boolean };
  /** The file's name, without an ending. */
  readonly csv?: string;
  readonly onRow?: (row: R) => void;
  readonly empty?: ComponentChildren;
}

export function Table<R>(of: TableProps<R>) {
  const [sort, setSort] = useState(of.sort ?? null);
  const by = of.columns.find((column) => column.key === sort?.by);
  const rows = by?.value ? sorted(of.rows, by.value, sort!.down) : of.rows;
  const turn = (column: Column<R>) => {
    // figures are looked at from the largest down, words from A
    setSort({ by: column.key, down: sort?.by === column.key ? !sort.down : Boolean(column.number) });
  };
  if (!of.rows.length && of.empty) return <>{of.empty}</>;
  const sortable = of.columns.filter((column) => column.value);
  return (
    <>
      {sortable.length > 1 && of.rows.length > 1 && (
        <div class="table-sort">
          <Select
            label={t("kit.table.sort")}
            value={sort?.by ?? ""}
            choices={[...(sort ? [] : [{ value: "", text: "–" }]), ...sortable.map((one) => ({ value: one.key, text: one.head }))]}
            onChange={(key) => turn(sortable.find((one) => one.key === key)!)}
          />
          {sort && by && (
            <Button kind="plain" label={t("kit.table.turn")} onClick={() => turn(by)}>
              {sort.down ? "↓" : "↑"}
            </Button>
          )}
        </div>
      )}
      <div class="table-box" role="region" aria-label={of.caption} tabIndex={0}>
      <table class="table">
        <caption class="unseen">{of.caption}</caption>
        <thead>
          <tr>
            {of.columns.map((column) => (
              <Head key={column.key} of={column} sort={sort?.by === column.key ? sort : null} onTurn={() => turn(column)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={of.rowKey(row)} columns={of.columns} row={row} onRow={of.onRow} />
          ))}
        </tbody>
        {of.columns.some((column) => column.total !== undefined) && (
          <tfoot>
            <tr>
              {of.columns.map((column, place) => (
                <td key={column.key} class={classOf(column)} data-head={column.head}>
                  {column.total ?? (place === 0 ? t("kit.table.total") : "")}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      </div>
      {of.csv && (
        <div class="table-foot">
          <Button kind="quiet" icon="download" onClick={() => saveCsv(of.csv!, of.columns, rows)}>
            {t("kit.table.csv")}
          </Button>
        </div>
      )}
    </>
  );
}

function Head<R>(of: {
  readonly of: Column<R>;
  readonly sort: { readonly down: boolean } | null;
  readonly onTurn: () => void;
}) {
  const column = of.of;
  const order = of.sort ? (of.sort.down ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" class={classOf(column)} aria-sort={order}>
      {column.value ? (
        <button type="button" class="sort" onClick={of.onTurn}>
          {column.head}
          <span class="sort-mark" aria-hidden="true">
            {of.sort ? (of.sort.down ? "↓" : "↑") : ""}
          </span>
        </button>
      ) : (
        column.head
      )}
    </th>
  );
}

function Row<R>(of: {
  readonly columns: readonly Column<R>[];
  readonly row: R;
  readonly onRow: ((row: R) => void) | undefined;
}) {
  return (
    <tr>
      {of.columns.map((column, place) => {
        const cell = column.cell(of.row);
        const Cell = place === 0 ? "th" : "td";
        return (
          <Cell key={column.key} scope={place === 0 ? "row" : undefined} class={classOf(column)} data-head={column.head}>
            {place === 0 && of.onRow ? (
              <button type="button" class="row-open" onClick={() => of.onRow!(of.row)}>
                {cell}
                <Icon name="next" size={16} />
              </button>
            ) : (
              cell
            )}
          </Cell>
        );
      })}
    </tr>
  );
}

function classOf<R>(column: Column<R>): string {
  return [column.number && "num", column.main && "main", column.minor && "minor"].filter(Boolean).join(" ");
}

function sorted<R>(rows: readonly R[], value: (row: R) => string | number, down: boolean): readonly R[] {
  const order = new Intl.Collator("id", { numeric: true });
  const up = (a: string | number, b: string | number) =>
    typeof a === "number" && typeof b === "number" ? a - b : order.compare(String(a), String(b));
  return [...rows].sort((a, b) => (down ? up(value(b), value(a)) : up(value(a), value(b))));
}

/** Rows as CSV that spreadsheets read as they stand: UTF-8 with a mark, and no cell that a spreadsheet would run. */
export function csvText<R>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const taken = columns.filter((column) => column.value);
  const lines = [taken.map((column) => column.head), ...rows.map((row) => taken.map((column) => column.value!(row)))];
  return `\ufeff${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const tame = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

function saveCsv<R>(name: string, columns: readonly Column<R>[], rows: readonly R[]): void {
  save(`${name}.csv`, new Blob([csvText(columns, rows)], { type: "text/csv;charset=utf-8" }));
}

/** Hands a file to the person, as their browser does it. */
export function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
