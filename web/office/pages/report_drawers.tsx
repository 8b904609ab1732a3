/** Whose drawer is off, and by how much; and what was taken in as it happened and wants a look. */

import { useState } from "preact/hooks";
import { count, day, rupiah, shortDay, time } from "../../kit/format.ts";
import type { DrawerWire } from "../../kit/shapes/reports.ts";
import { Card, Empty, Item, List, Notice, Sheet, Stat, State, Table } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useSee } from "../ask.ts";
import { useBranchName, usePersonName, word } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { Shares } from "../parts/chart.tsx";
import { Files } from "../parts/files.tsx";
import { stretch } from "../parts/period.tsx";
import { branch, may } from "../session.ts";
import { askedBefore } from "./report_parts.tsx";

/** What a difference is called: never whose fault it is. */
export function Difference({ of }: { readonly of: number }) {
  if (of === 0) return <State mood="ok">{t("kantor.drawer.fits")}</State>;
  return (
    <State mood={of < 0 ? "bad" : "warn"}>
      {t(of < 0 ? "kantor.drawer.short" : "kantor.drawer.over", { amount: rupiah(Math.abs(of)) })}
    </State>
  );
}

export function DrawersReport() {
  const { from, to } = stretch();
  const seen = useSee("reports.drawers", { from_day: from, to_day: to, branch: branch.value });
  const before = useSee("reports.drawers", askedBefore());
  const person = usePersonName();
  const where = useBranchName();
  const [open, setOpen] = useState<DrawerWire | null>(null);
  return (
    <>
      <Stamp seen={[seen]} />
      <Await seen={seen} lines={6}>
        {(rows) =>
          rows.length ? (
            <>
              <People rows={rows} name={person} before={before.answer} />
              <Card title={t("kantor.drawer.shifts")} flush>
                <Table
                  caption={t("kantor.report.drawers")}
                  rows={[...rows].reverse()}
                  rowKey={(row) => `${row.shift} ${row.counted}`}
                  onRow={may("close_shift") ? setOpen : (undefined as never)}
                  columns={[
                    {
                      key: "person",
                      head: t("kantor.by.person"),
                      cell: (row) => person(row.person),
                      value: (row) => person(row.person),
                      main: true,
                    },
                    {
                      key: "difference",
                      head: t("kantor.drawer.difference"),
                      cell: (row) => <Difference of={row.difference} />,
                      value: (row) => row.difference,
                      number: true,
                      total: rupiah(rows.reduce((sum, row) => sum + row.difference, 0)),
                    },
                    { key: "day", head: t("kantor.day"), cell: (row) => shortDay(row.business_day), value: (row) => row.business_day },
                    {
                      key: "till",
                      head: t("kantor.till"),
                      cell: (row) => `${where(row.branch)} · ${row.till}`,
                      value: (row) => row.till,
                    },
                    {
                      key: "expected",
                      head: t("kantor.drawer.expected"),
                      cell: (row) => count(row.expected),
                      value: (row) => row.expected,
                      number: true,
                    },
                    {
                      key: "counted",
                      head: t("kantor.drawer.counted"),
                      cell: (row) => count(row.counted),
                      value: (row) => row.counted,
                      number: true,
                    },
                    {
                      key: "sales",
                      head: t("kantor.col.bills"),
                      cell: (row) => row.sales,
                      value: (row) => row.sales,
                      number: true,
                    },
                  ]}
                />
                <div class="card-line">
                  <Files report="drawers" />
                </div>
              </Card>
            </>
          ) : (
            <Card>
              <Empty icon="store" title={t("kantor.drawer.none")}>
                {t("kantor.drawer.none.more")}
              </Empty>
            </Card>
          )
        }
      </Await>
      {open && <DrawerSheet of={open} onClose={() => setOpen(null)} />}
    </>
  );
}

/** By person: how often counted, and what it adds up to. */
function People(of: {
  readonly rows: readonly DrawerWire[];
  readonly name: (id: string) => string;
  readonly before: readonly DrawerWire[] | undefined;
}) {
  const { rows, name } = of;
  const found = new Map<string, { times: number; sum: number; off: number }>();
  for (const row of rows) {
    const one = found.get(row.person) ?? { times: 0, sum: 0, off: 0 };
    found.set(row.person, { times: one.times + 1, sum: one.sum + row.difference, off: one.off + (row.difference ? 1 : 0) });
  }
  const sums = [...found].map(([key, one]) => ({ key, name: name(key), value: one.sum }));
  const short = sums.reduce((all, one) => all + one.value, 0);
  const earlier = of.before?.reduce((all, row) => all + row.difference, 0);
  return (
    <Card title={t("kantor.drawer.people")} flush>
      <div class="card-line stats">
        <Stat
          label={t("kantor.drawer.difference")}
          value={rupiah(short)}
          {...(of.before?.length && { more: t("kantor.report.before", { amount: rupiah(earlier ?? 0) }) })}
        />
      </div>
      <div class="card-line">
        <Shares title={t("kantor.report.drawers_of")} rows={sums} />
      </div>
      <List>
        {[...found]
          .sort((a, b) => a[1].sum - b[1].sum)
          .map(([person, one]) => (
            <Item
              key={person}
              icon="user"
              title={name(person)}
              more={t("kantor.drawer.times", { off: one.off, n: one.times })}
              end={<Difference of={one.sum} />}
            />
          ))}
      </List>
    </Card>
  );
}

function DrawerSheet({ of, onClose }: { readonly of: DrawerWire; readonly onClose: () => void }) {
  const seen = useSee("till.drawer", { shift: of.shift });
  const person = usePersonName();
  return (
    <Sheet title={`${person(of.person)} · ${day(of.business_day)}`} onClose={onClose}>
      <div class="stack">
        <div class="stats">
          <Stat label={t("kantor.drawer.expected")} value={rupiah(of.expected)} />
          <Stat label={t("kantor.drawer.counted")} value={rupiah(of.counted)} />
        </div>
        <Difference of={of.difference} />
        <Await seen={seen}>
          {(drawer) => (
            <>
              {drawer.late_sales > 0 && (
                <Notice mood="info" title={t("kantor.drawer.late", { n: drawer.late_sales })}>
                  {t("kantor.drawer.late.more", { amount: rupiah(drawer.difference) })}
                </Notice>
              )}
              <List label={t("kantor.report.payments")}>
                {drawer.methods.map((one) => (
                  <Item
                    key={one.method}
                    title={word("method", one.method)}
                    more={t("kantor.n.bills", { n: one.sales })}
                    end={<span class="num">{rupiah(one.expected)}</span>}
                  />
                ))}
              </List>
              {drawer.moves.length > 0 && (
                <List label={t("kantor.drawer.moves")}>
                  {drawer.moves.map((move) => (
                    <Item
                      key={`${move.ts} ${move.amount}`}
                      title={move.reason}
                      more={`${time(move.ts)} · ${person(move.actor)}`}
                      end={<span class="num">{move.opened_only ? t("kantor.drawer.opened") : rupiah(move.amount)}</span>}
                    />
                  ))}
                </List>
              )}
            </>
          )}
        </Await>
      </div>
    </Sheet>
  );
}

export function FlagsReport() {
  const { from } = stretch();
  const seen = useSee("till.needs_a_look", { branch: branch.value, since: from });
  const where = useBranchName();
  return (
    <Card title={t("kantor.report.flags")} flush>
      <Stamp seen={[seen]} />
      <Await seen={seen}>
        {(flags) =>
          flags.length ? (
            <List>
              {flags.map((flag) => (
                <Item
                  key={`${flag.what} ${flag.about}`}
                  icon="search"
                  title={word("flag", flag.what)}
                  more={`${where(flag.branch)} · ${flag.about}`}
                  end={<span class="num faint">{`${count(flag.known)} → ${count(flag.now)}`}</span>}
                />
              ))}
            </List>
          ) : (
            <Empty icon="check" title={t("kantor.flags.none")}>
              {t("kantor.flags.none.more")}
            </Empty>
          )
        }
      </Await>
    </Card>
  );
}
