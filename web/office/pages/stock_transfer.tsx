/** Between branches: sending goods, taking in what came, and what did not arrive as it was sent. */

import { useState } from "preact/hooks";
import { quantity } from "../../kit/format.ts";
import type { TransitWire } from "../../kit/shapes/stock.ts";
import { Button, Card, Empty, Item, List, Sheet, State } from "../../kit/ui/index.ts";
import { formatQuantity } from "../../kit/values/quantity.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { useGoods } from "../goods.ts";
import { useBranchName, useOpenBranches, useShelf } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { Lines, readLines, useLines } from "../parts/lines.tsx";
import { BranchSelect, ShelfSelect } from "../parts/branches.tsx";
import { useHint } from "./stock.tsx";

interface Transfer {
  readonly id: string;
  readonly sender: string;
  readonly to: string;
  readonly lines: readonly TransitWire[];
}

export function TransferPage() {
  const shelf = useShelf();
  const coming = useSee("stock.in_transit", { branch: shelf });
  const off = useSee("stock.in_transit", { branch: shelf, differences: true });
  const [taking, setTaking] = useState<Transfer | null>(null);
  return (
    <div class="stack">
      <ShelfSelect />
      <Card title={t("kantor.transit")} flush>
        <Stamp seen={[coming]} />
        <Await seen={coming}>
          {(lines) =>
            lines.length ? (
              <List>
                {gathered(lines).map((one) => (
                  <Coming key={one.id} of={one} shelf={shelf} onTake={() => setTaking(one)} />
                ))}
              </List>
            ) : (
              <Empty icon="truck" title={t("kantor.transit.none")} />
            )
          }
        </Await>
      </Card>
      <Send shelf={shelf} />
      {off.answer && off.answer.length > 0 && <Differences lines={off.answer} />}
      {taking && <Take of={taking} onClose={() => setTaking(null)} />}
    </div>
  );
}

function gathered(lines: readonly TransitWire[]): readonly Transfer[] {
  const found = new Map<string, TransitWire[]>();
  for (const line of lines) found.set(line.transfer, [...(found.get(line.transfer) ?? []), line]);
  return [...found].map(([id, of]) => ({ id, sender: of[0]!.sender, to: of[0]!.branch, lines: of }));
}

function Coming({ of, shelf, onTake }: { readonly of: Transfer; readonly shelf: string; readonly onTake: () => void }) {
  const where = useBranchName();
  const held = useGoods();
  const name = (sku: string) => held.answer?.goods.find((one) => one.sku === sku)?.name ?? sku;
  return (
    <Item
      icon="truck"
      title={`${where(of.sender)} → ${where(of.to)}`}
      more={of.lines.map((line) => `${name(line.sku)} ${quantity(line.sent_milli)}`).join(", ")}
      end={
        of.to === shelf ? (
          <Button onClick={onTake}>{t("kantor.transit.take")}</Button>
        ) : (
          <State mood="info">{t("kantor.transit.on_way")}</State>
        )
      }
    />
  );
}

function Send({ shelf }: { readonly shelf: string }) {
  const act = useAct();
  const where = useBranchName();
  const others = useOpenBranches().filter((one) => one.branch !== shelf);
  const [goal, setGoal] = useState("");
  const to = others.some((one) => one.branch === goal) ? goal : (others[0]?.branch ?? "");
  const kept = useLines();
  const hint = useHint(shelf);
  const read = readLines(kept.lines);
  const save = async () => {
    if (!read) return;
    const lines = read.map(({ sku, qty_milli }) => ({ sku, qty_milli }));
    if (await act.run("stock.send_transfer", { branch: shelf, to, lines }, t("kantor.transit.sent", { to: where(to) })))
      kept.set([]);
  };
  return (
    <Card title={t("kantor.transit.send", { from: where(shelf) })}>
      <BranchSelect label={t("kantor.transit.to")} named among={others} value={to} onChange={setGoal} />
      <Lines kept={kept} hintOf={(good) => hint(good.sku)} />
      {kept.lines.length > 0 && (
        <Button kind="primary" icon="send" disabled={!read || !to} busy={act.busy} onClick={save}>
          {t("kantor.transit.do")}
        </Button>
      )}
    </Card>
  );
}

function Take({ of, onClose }: { readonly of: Transfer; readonly onClose: () => void }) {
  const act = useAct();
  const held = useGoods();
  const good = (sku: string) => held.answer?.goods.find((one) => one.sku === sku);
  const kept = useLines(
    of.lines.map((line) => ({
      sku: line.sku,
      name: good(line.sku)?.name ?? line.sku,
      unit: good(line.sku)?.unit ?? "",
      qty: formatQuantity(line.sent_milli),
      paid: "",
      hint: t("kantor.transit.was_sent", { n: quantity(line.sent_milli) }),
    })),
  );
  const read = readLines(kept.lines, { zero: true });
  const save = async () => {
    if (!read) return;
    const sent = new Map(of.lines.map((line) => [line.sku, line.sent_milli]));
    const found = read.filter((line) => sent.get(line.sku) !== line.qty_milli).map(({ sku, qty_milli }) => ({ sku, qty_milli }));
    if (await act.run("stock.receive_transfer", { transfer: of.id, found }, t("kantor.transit.taken"))) onClose();
  };
  return (
    <Sheet
      title={t("kantor.transit.take")}
      onClose={onClose}
      wide
      foot={
        <Button kind="primary" wide disabled={!read} busy={act.busy} onClick={save}>
          {t("kantor.transit.take.do")}
        </Button>
      }
    >
      <div class="stack">
        <p class="faint">{t("kantor.transit.take.how")}</p>
        <Lines kept={kept} fixed qtyLabel={t("kantor.transit.arrived")} />
      </div>
    </Sheet>
  );
}

function Differences({ lines }: { readonly lines: readonly TransitWire[] }) {
  const where = useBranchName();
  const held = useGoods();
  const name = (sku: string) => held.answer?.goods.find((one) => one.sku === sku)?.name ?? sku;
  return (
    <Card title={t("kantor.transit.off")} flush>
      <List>
        {lines.map((line) => (
          <Item
            key={`${line.transfer} ${line.sku}`}
            title={name(line.sku)}
            more={`${where(line.sender)} → ${where(line.branch)}`}
            end={
              <State mood="warn">
                {t("kantor.transit.off.by", { sent: quantity(line.sent_milli), arrived: quantity(line.arrived_milli) })}
              </State>
            }
          />
        ))}
      </List>
    </Card>
  );
}
