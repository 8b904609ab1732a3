/** Counting: what the machine doubts, a quick count of a few goods, and whole stock-takings that go on for days. */

import { useState } from "preact/hooks";
import { day, quantity } from "../../kit/format.ts";
import { Button, Card, Empty, Field, Item, List, Notice, Progress, State } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee, useSeeAll } from "../ask.ts";
import { useGoods } from "../goods.ts";
import { useShelf, word } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { Lines, readLines, useLines } from "../parts/lines.tsx";
import { ShelfSelect } from "../parts/branches.tsx";

export function CountPage() {
  const shelf = useShelf();
  const [opname, setOpname] = useState("");
  return (
    <div class="stack">
      <ShelfSelect />
      <Opnames shelf={shelf} chosen={opname} onChoose={setOpname} />
      <QuickCount shelf={shelf} opname={opname} key={opname} />
      <Doubts shelf={shelf} />
    </div>
  );
}

function QuickCount({ shelf, opname }: { readonly shelf: string; readonly opname: string }) {
  const act = useAct();
  const kept = useLines();
  const read = readLines(kept.lines, { zero: true });
  const save = async () => {
    if (!read) return;
    const found = read.map(({ sku, qty_milli }) => ({ sku, qty_milli }));
    if (await act.run("stock.count_goods", { branch: shelf, found, opname }, t("kantor.count.said", { n: found.length })))
      kept.set([]);
  };
  return (
    <Card title={t(opname ? "kantor.count.in" : "kantor.count.quick")}>
      <p class="faint">{t("kantor.count.how")}</p>
      <Lines kept={kept} qtyLabel={t("kantor.count.found")} />
      {kept.lines.length > 0 && (
        <Button kind="primary" icon="check" disabled={!read} busy={act.busy} onClick={save}>
          {t("kantor.count.do")}
        </Button>
      )}
    </Card>
  );
}

function Doubts({ shelf }: { readonly shelf: string }) {
  const seen = useSee(shelf ? "stock.to_count" : null, { branch: shelf });
  const held = useGoods();
  const known = (sku: string) => held.answer?.goods.find((one) => one.sku === sku);
  return (
    <Card title={t("kantor.count.doubts")} flush>
      <Stamp seen={[seen]} />
      <Await seen={seen}>
        {(doubts) =>
          doubts.length ? (
            <ul class="list">
              {doubts.map((one) => (
                <Doubt
                  key={one.sku}
                  shelf={shelf}
                  sku={one.sku}
                  name={known(one.sku)?.name ?? one.sku}
                  unit={known(one.sku)?.unit ?? ""}
                  reason={one.reason}
                  level={one.on_hand_milli}
                />
              ))}
            </ul>
          ) : (
            <Empty icon="check" title={t("kantor.count.none")}>
              {t("kantor.count.none.more")}
            </Empty>
          )
        }
      </Await>
    </Card>
  );
}

function Doubt(of: {
  readonly shelf: string;
  readonly sku: string;
  readonly name: string;
  readonly unit: string;
  readonly reason: string;
  readonly level: number;
}) {
  const act = useAct();
  const [qty, setQty] = useState("");
  const read = readLines([{ sku: of.sku, name: of.name, unit: of.unit, qty, paid: "" }], { zero: true });
  const save = async () => {
    if (read)
      await act.run(
        "stock.count_goods",
        { branch: of.shelf, found: [{ sku: of.sku, qty_milli: read[0]!.qty_milli }] },
        t("kantor.count.said", { n: 1 }),
      );
  };
  return (
    <li class="doubt">
      <span class="item-text">
        <span class="item-title">{of.name}</span>
        <span class="item-more">
          {word("doubt", of.reason)} · {t("kantor.count.known", { n: quantity(of.level), unit: of.unit })}
        </span>
      </span>
      <div class="line-fields">
        <Field label={t("kantor.count.found")} value={qty} onInput={setQty} inputmode="decimal" after={of.unit} onEnter={save} />
        <Button icon="check" disabled={!read} busy={act.busy} onClick={save}>
          {t("kantor.save")}
        </Button>
      </div>
    </li>
  );
}

function Opnames({
  shelf,
  chosen,
  onChoose,
}: {
  readonly shelf: string;
  readonly chosen: string;
  readonly onChoose: (opname: string) => void;
}) {
  const act = useAct();
  const open = useSee(shelf ? "stock.open_opnames" : null, { branch: shelf });
  const reports = useSeeAll(
    "stock.opname",
    (open.answer ?? []).map((opname) => ({ opname })),
  );
  const [title, setTitle] = useState("");
  const begin = async () => {
    if (await act.run("stock.open_opname", { branch: shelf, title: title.trim() }, t("kantor.opname.begun"))) setTitle("");
  };
  const close = async (opname: string) => {
    if (await act.run("stock.close_opname", { opname }, t("kantor.opname.closed"))) onChoose("");
  };
  const running = (reports.answer ?? []).filter((one) => one !== null);
  return (
    <Card title={t("kantor.opname")}>
      {running.map((one) => {
        const done = new Set(one.findings.map((finding) => finding.sku)).size;
        const off = one.findings.filter((finding) => finding.difference_milli !== 0).length;
        return (
          <div key={one.opname} class="stack stack-close">
            <Progress
              label={`${one.title || t("kantor.opname")} · ${day(one.opened_day)}`}
              done={done}
              all={done + one.missing.length}
            />
            {off > 0 && <State mood="warn">{t("kantor.opname.off", { n: off })}</State>}
            <div class="row">
              <Button
                kind="plain"
                pressed={chosen === one.opname}
                icon="edit"
                onClick={() => onChoose(chosen === one.opname ? "" : one.opname)}
              >
                {t("kantor.opname.go_on")}
              </Button>
              <Button kind="quiet" icon="check" busy={act.busy} onClick={() => close(one.opname)}>
                {t("kantor.opname.close")}
              </Button>
            </div>
            {chosen === one.opname && <Findings sku={one.missing} />}
          </div>
        );
      })}
      {!running.length && (
        <>
          <Notice mood="info" title={t("kantor.opname.how")}>
            {t("kantor.opname.how.more")}
          </Notice>
          <div class="line-fields">
            <Field
              label={t("kantor.opname.title")}
              value={title}
              onInput={setTitle}
              maxLength={120}
              placeholder={t("kantor.opname.title.eg")}
            />
            <Button icon="plus" busy={act.busy} onClick={begin}>
              {t("kantor.opname.begin")}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}

const SHOWN = 30;

/** What is still to be counted. */
function Findings({ sku }: { readonly sku: readonly string[] }) {
  const held = useGoods();
  if (!sku.length) return <State mood="ok">{t("kantor.opname.all")}</State>;
  return (
    <List label={t("kantor.opname.missing")}>
      {sku.slice(0, SHOWN).map((one) => (
        <Item key={one} icon="box" title={held.answer?.goods.find((good) => good.sku === one)?.name ?? one} />
      ))}
      {sku.length > SHOWN && <Item title={t("kantor.more", { n: sku.length - SHOWN })} />}
    </List>
  );
}
