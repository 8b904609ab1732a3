/** The shelf: what runs short, what came in, what had to be written off. */

import { useState } from "preact/hooks";
import { day, quantity, rupiah } from "../../kit/format.ts";
import { href } from "../../kit/router.ts";
import { Button, Card, Empty, Field, List, Select, Stat, Table } from "../../kit/ui/index.ts";
import { parseRupiah } from "../../kit/values/money.ts";
import { addDays } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { useGoods, useLevels, usePhotos } from "../goods.ts";
import { useShelf, word } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { Lines, readLines, useLines } from "../parts/lines.tsx";
import { ShelfSelect } from "../parts/branches.tsx";
import { RupiahField } from "../parts/fields.tsx";
import { Tile } from "../parts/tile.tsx";
import { may, today } from "../session.ts";

export function useHint(shelf: string): (sku: string) => string {
  const levels = useLevels(shelf ? [shelf] : []);
  return (sku) => {
    const level = levels.answer?.get(sku);
    return level && level.kept !== false ? t("kantor.lines.here", { n: quantity(level.on_hand_milli) }) : "";
  };
}

export function LowPage() {
  const shelf = useShelf();
  const seen = useSee(shelf ? "stock.low" : null, { branch: shelf });
  const held = useGoods();
  const photos = usePhotos();
  const known = (sku: string) => held.answer?.goods.find((one) => one.sku === sku);
  return (
    <div class="stack">
      <ShelfSelect />
      <Worth shelf={shelf} />
      <Card title={t("kantor.low")} flush>
        <Stamp seen={[seen]} />
        <Await seen={seen}>
          {(low) =>
            low.length ? (
              <List>
                {[...low]
                  .sort((a, b) => a.on_hand_milli - b.on_hand_milli)
                  .map((one) => {
                    const good = known(one.sku);
                    const name = good?.name ?? one.sku;
                    return (
                      <li key={one.sku}>
                        <a class="item" href={href(`/barang/${encodeURIComponent(one.sku)}`)}>
                          <Tile name={name} photo={photos[one.sku]} size={40} />
                          <span class="item-text">
                            <span class="item-title">{name}</span>
                            <span class={`item-more state ${one.on_hand_milli <= 0 ? "state-bad" : "state-warn"}`}>
                              {t("kantor.low.left", {
                                n: quantity(one.on_hand_milli),
                                unit: good?.unit ?? "",
                                low: quantity(one.low_milli),
                              })}
                            </span>
                          </span>
                          <span class="item-end">
                            {one.wanted_milli > 0 && (
                              <strong class="num">
                                {t("kantor.low.buy", { n: quantity(one.wanted_milli), unit: good?.unit ?? "" })}
                              </strong>
                            )}
                          </span>
                        </a>
                      </li>
                    );
                  })}
              </List>
            ) : (
              <Empty icon="check" title={t("kantor.low.none")}>
                {t("kantor.low.none.more")}
              </Empty>
            )
          }
        </Await>
      </Card>
    </div>
  );
}

function Worth({ shelf }: { readonly shelf: string }) {
  const seen = useSee(may("see_cost") && shelf ? "stock.value" : null, { branch: shelf });
  if (!seen.answer) return null;
  const { value, goods, doubts, without_cost } = seen.answer;
  return (
    <Card>
      <div class="stats">
        <Stat label={t("kantor.stock.value")} value={rupiah(value)} />
        <Stat label={t("kantor.stock.goods")} value={goods} />
        {doubts > 0 && <Stat label={t("kantor.stock.doubts")} value={doubts} />}
        {without_cost > 0 && <Stat label={t("kantor.stock.without_cost")} value={without_cost} />}
      </div>
    </Card>
  );
}

export function ReceivePage() {
  const shelf = useShelf();
  const act = useAct();
  const kept = useLines();
  const hint = useHint(shelf);
  const [supplier, setSupplier] = useState("");
  const [document, setDocument] = useState("");
  const [extra, setExtra] = useState("");
  const read = readLines(kept.lines, { paid: true });
  const freight = extra.trim() ? parseRupiah(extra) : 0;
  const total = (read ?? []).reduce((sum, line) => sum + line.paid, 0) + (freight ?? 0);
  const save = async () => {
    if (!read || freight === null) return;
    const done = await act.run(
      "stock.receive_goods",
      { branch: shelf, lines: read, extra: freight, supplier: supplier.trim(), document: document.trim() },
      t("kantor.receive.said", { n: read.length }),
    );
    if (!done) return;
    kept.set([]);
    setDocument("");
    setExtra("");
  };
  return (
    <div class="stack">
      <ShelfSelect />
      <Card title={t("kantor.receive")}>
        <p class="faint">{t("kantor.receive.how")}</p>
        <div class="two">
          <Field label={t("kantor.receive.supplier")} value={supplier} onInput={setSupplier} maxLength={120} />
          <Field label={t("kantor.receive.document")} value={document} onInput={setDocument} maxLength={120} />
        </div>
        <Lines kept={kept} paid hintOf={(good) => hint(good.sku)} />
        {kept.lines.length > 0 && (
          <>
            <RupiahField
              label={t("kantor.receive.extra")}
              value={extra}
              onInput={setExtra}
              hint={t("kantor.receive.extra.hint")}
            />
            <div class="row spread">
              <Stat label={t("kantor.receive.total")} value={rupiah(total)} />
              <Button kind="primary" icon="check" disabled={!read || freight === null} busy={act.busy} onClick={save}>
                {t("kantor.receive.do")}
              </Button>
            </div>
          </>
        )}
      </Card>
      {may("see_cost") && <Deliveries shelf={shelf} />}
    </div>
  );
}

function Deliveries({ shelf }: { readonly shelf: string }) {
  const seen = useSee(shelf ? "stock.deliveries" : null, {
    branch: shelf,
    from_day: addDays(today.value, -89),
    to_day: today.value,
  });
  return (
    <Card title={t("kantor.deliveries")} flush>
      <Await seen={seen}>
        {(rows) => (
          <Table
            caption={t("kantor.deliveries")}
            rows={[...rows].reverse()}
            rowKey={(row) => row.delivery}
            empty={<p class="card-line faint">{t("kantor.deliveries.none")}</p>}
            columns={[
              {
                key: "supplier",
                head: t("kantor.receive.supplier"),
                cell: (row) => row.supplier || "–",
                value: (row) => row.supplier,
                main: true,
              },
              { key: "day", head: t("kantor.day"), cell: (row) => day(row.business_day), value: (row) => row.business_day },
              { key: "goods", head: t("kantor.goods.n"), cell: (row) => row.goods, value: (row) => row.goods, number: true },
              {
                key: "paid",
                head: t("kantor.lines.paid"),
                cell: (row) => rupiah(row.paid),
                value: (row) => row.paid,
                number: true,
                total: rupiah(rows.reduce((sum, row) => sum + row.paid, 0)),
              },
            ]}
          />
        )}
      </Await>
    </Card>
  );
}

const REASONS = ["expired", "broken", "lost", "stolen", "own_use", "tasting", "given", "other"] as const;
type Reason = (typeof REASONS)[number];

export function WastePage() {
  const shelf = useShelf();
  const act = useAct();
  const kept = useLines();
  const hint = useHint(shelf);
  const [reason, setReason] = useState<Reason>("expired");
  const [note, setNote] = useState("");
  const read = readLines(kept.lines);
  const ready = read !== null && (reason !== "other" || note.trim() !== "");
  const save = async () => {
    if (!read) return;
    const lines = read.map(({ sku, qty_milli }) => ({ sku, qty_milli }));
    const done = await act.run(
      "stock.waste_goods",
      { branch: shelf, reason, lines, note: note.trim() },
      t("kantor.waste.said", { n: lines.length }),
    );
    if (!done) return;
    kept.set([]);
    setNote("");
  };
  return (
    <div class="stack">
      <ShelfSelect />
      <Card title={t("kantor.waste")}>
        <p class="faint">{t("kantor.waste.how")}</p>
        <Select<Reason>
          label={t("kantor.waste.reason")}
          value={reason}
          choices={REASONS.map((value) => ({ value, text: word("waste", value) }))}
          onChange={setReason}
        />
        <Lines kept={kept} hintOf={(good) => hint(good.sku)} />
        {kept.lines.length > 0 && (
          <>
            <Field
              label={t("kantor.note")}
              value={note}
              onInput={setNote}
              maxLength={400}
              hint={reason === "other" ? t("kantor.waste.other") : ""}
            />
            <Button kind="primary" icon="check" disabled={!ready} busy={act.busy} onClick={save}>
              {t("kantor.waste.do")}
            </Button>
          </>
        )}
      </Card>
    </div>
  );
}
