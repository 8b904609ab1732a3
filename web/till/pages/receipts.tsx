/** Struk: today's and earlier receipts that are kept here; print again, give back, undo, send. Works without a network. */

import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { day, quantity, rupiah, time } from "../../kit/format.ts";
import type { SaleSeen } from "../../kit/shapes/till.ts";
import { Button, IconButton } from "../../kit/ui/button.tsx";
import { Field, Search, Segmented, Switch } from "../../kit/ui/field.tsx";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { Empty, Item, List, Notice, State, Tag } from "../../kit/ui/show.tsx";
import { toast } from "../../kit/ui/toast.tsx";
import { ONE_MILLI } from "../../kit/values/quantity.ts";
import { addDays, businessDay } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import { print } from "./done.tsx";
import { act, may, seen, shift, till, zone } from "./now.ts";
import { mailOf, paperOf } from "./over.ts";
import { receiptOf } from "./paper.tsx";
import { confirm, methodName } from "./paying.ts";

const text = signal("");
const back = signal(0);
const chosen = signal("");

function dayShown(): string {
  const today = shift.value?.business_day ?? businessDay(Date.now(), zone());
  return addDays(today, -back.value);
}

export function Receipts() {
  const on = dayShown();
  const { branch } = till().state.value;
  const wanted = text.value.trim().toLowerCase();
  const sales = [...seen("till.sales_of_day", { day: on, branch })].reverse();
  const hits = wanted ? sales.filter((sale) => sale.receipt.toLowerCase().includes(wanted) || String(sale.total).includes(wanted.replace(/\D/g, "") || " ")) : sales;
  return (
    <div class={chosen.value ? "two with-one" : "two"}>
      <section class="two-list">
        <Search label={t("kasir.receipts.find")} value={text.value} onInput={(value) => (text.value = value)} />
        <div class="day-row">
          <IconButton icon="back" label={t("kasir.receipts.earlier")} onClick={() => (back.value += 1)} />
          <strong>{back.value ? day(on) : t("kasir.receipts.today")}</strong>
          <IconButton icon="forward" label={t("kasir.receipts.later")} disabled={!back.value} onClick={() => (back.value -= 1)} />
        </div>
        {!hits.length && (
          <Empty icon="receipt" title={wanted ? t("kasir.receipts.unfound") : t("kasir.receipts.none")}>
            {t("kasir.receipts.kept_here")}
            {wanted && (
              <Button icon="search" onClick={() => void askNode()}>
                {t("kasir.receipts.ask_node")}
              </Button>
            )}
          </Empty>
        )}
        <List label={t("kasir.receipts.title")}>
          {hits.map((sale) => (
            <Item
              key={sale.sale}
              title={sale.receipt}
              more={`${time(sale.ts)} · ${nameOf(sale.actor)}`}
              end={
                <>
                  <span class="num">{rupiah(sale.total)}</span>
                  {sale.refunded > 0 && <Tag mood="warn">{sale.refunded >= sale.total ? t("kasir.receipts.undone") : t("kasir.receipts.given_back")}</Tag>}
                </>
              }
              onClick={() => (chosen.value = sale.sale)}
            />
          ))}
        </List>
      </section>
      <section class="two-one">{chosen.value ? <OneReceipt id={chosen.value} /> : <p class="nothing">{t("kasir.receipts.choose")}</p>}</section>
    </div>
  );
}

/** A receipt of another till, or an old one: by its whole number, from the shop's box. */
async function askNode(): Promise<void> {
  const sale = text.value.trim().toUpperCase();
  const came = await act(async () => {
    await till().fetchSale(sale);
    return seen("till.sale", { sale }).sale.sale;
  });
  if (came) chosen.value = came;
}

function nameOf(actor: string): string {
  return till().people().find((one) => one.id === actor)?.name ?? "";
}

function OneReceipt({ id }: { readonly id: string }) {
  const sale = seen("till.sale", { sale: id });
  const [doing, setDoing] = useState<"refund" | "void" | "">("");
  const close = () => setDoing("");
  const same = shift.value?.shift === sale.sale.shift;
  return (
    <>
      <IconButton icon="back" class="only-phone" label={t("kasir.receipts.title")} onClick={() => (chosen.value = "")} />
      {sale.refunds.map((one) => (
        <Notice key={one.refund} mood="info" title={t(one.void ? "kasir.receipts.was_void" : "kasir.receipts.was_refund", { amount: rupiah(one.total) })}>
          {one.reason}
        </Notice>
      ))}
      {sale.waiting.map((place) => (
        <Notice
          key={place}
          mood="info"
          title={t("kasir.done.waiting", { amount: rupiah(sale.sale.payments[place]!.amount) })}
          action={<Button onClick={() => void confirm(id, place)}>{t("kasir.done.arrived")}</Button>}
        />
      ))}
      <pre class="paper">{receiptOf(id)}</pre>
      <div class="deeds">
        <Button icon="printer" onClick={() => void print(id)}>
          {t("kasir.receipts.again")}
        </Button>
        <Button icon="image" onClick={() => (paperOf.value = id)}>
          {t("kasir.receipts.other_paper")}
        </Button>
        <Button icon="send" onClick={() => (mailOf.value = id)}>
          {t("kasir.done.send")}
        </Button>
        {may("refund") && (
          <Button icon="undo" onClick={() => setDoing("refund")}>
            {t("kasir.receipts.refund")}
          </Button>
        )}
        {may("void") && same && !sale.refunds.length && (
          <Button kind="danger" icon="trash" onClick={() => setDoing("void")}>
            {t("kasir.receipts.void")}
          </Button>
        )}
      </div>
      {!may("refund") && <p class="faint">{t("kasir.receipts.ask_head")}</p>}
      {doing === "refund" && <RefundSheet of={sale} onClose={close} />}
      {doing === "void" && <VoidSheet id={id} total={sale.sale.total} onClose={close} />}
    </>
  );
}

/** Goods that come back, each as much as is left of it, spoiled or for the shelf. */
function RefundSheet({ of, onClose }: { readonly of: SaleSeen; readonly onClose: () => void }) {
  const left = (place: number, sold: number) => sold - of.refunds.flatMap((one) => one.goods).reduce((all, good) => (good.of === place ? all + good.qty_milli : all), 0);
  const [back, setBack] = useState<Readonly<Record<number, number>>>({});
  const [spoiled, setSpoiled] = useState(false);
  const [method, setMethod] = useState<"cash" | "transfer" | "kasbon">(of.sale.payments.some((one) => one.method === "kasbon") ? "kasbon" : "cash");
  const [reason, setReason] = useState("");
  const goods = Object.entries(back).filter(([, many]) => many > 0).map(([place, qty_milli]) => ({ of: Number(place), qty_milli }));
  const give = async () => {
    const wish = { till: till().state.value.till, sale: of.sale.sale, goods, spoiled: spoiled ? goods.map((one) => one.of) : [], method, reason: reason.trim() };
    const done = await act(() => till().do("till.refund_sale", wish));
    if (!done) return;
    const total = done.facts.map((fact) => (fact.body as { total?: number }).total ?? 0)[0] ?? 0;
    toast(t("kasir.refund.done", { amount: rupiah(total) }));
    onClose();
  };
  const methods = (["cash", "transfer", ...(of.sale.customer ? (["kasbon"] as const) : [])] as const).map((value) => ({ value, text: methodName(value) }));
  return (
    <Sheet title={t("kasir.refund.title", { receipt: of.sale.receipt })} onClose={onClose} wide foot={<Button kind="primary" wide disabled={!goods.length || !reason.trim()} onClick={() => void give()}>{t("kasir.refund.give")}</Button>}>
      <p class="faint">{t("kasir.refund.how")}</p>
      <List>
        {of.sale.goods.map((good, place) => {
          const most = left(place, good.qty_milli);
          const now = back[place] ?? 0;
          const next = now >= most ? 0 : Math.min(most, now + (most % ONE_MILLI ? most : ONE_MILLI));
          return (
            <Item
              key={place}
              title={good.name}
              more={most <= 0 ? t("kasir.refund.none_left") : t("kasir.refund.left", { n: quantity(most) })}
              end={now > 0 && <Tag mood="ok">{t("kasir.refund.back", { n: quantity(now) })}</Tag>}
              onClick={() => most > 0 && setBack({ ...back, [place]: next })}
            />
          );
        })}
      </List>
      <Switch label={t("kasir.refund.spoiled")} hint={t("kasir.refund.spoiled_why")} on={spoiled} onChange={setSpoiled} />
      <Segmented label={t("kasir.refund.by")} value={method} choices={methods} onChange={setMethod} />
      <Field label={t("kasir.reason")} value={reason} onInput={setReason} placeholder={t("kasir.refund.reason_hint")} maxLength={200} />
      {!goods.length && <State mood="info">{t("kasir.refund.pick")}</State>}
    </Sheet>
  );
}

function VoidSheet({ id, total, onClose }: { readonly id: string; readonly total: number; readonly onClose: () => void }) {
  const [reason, setReason] = useState("");
  const undo = async () => {
    const done = await act(() => till().do("till.void_sale", { till: till().state.value.till, sale: id, reason: reason.trim() }));
    if (done) onClose(), toast(t("kasir.void.done", { amount: rupiah(total) }));
  };
  return (
    <Sheet title={t("kasir.receipts.void")} onClose={onClose} foot={<Button kind="danger" wide disabled={!reason.trim()} onClick={() => void undo()}>{t("kasir.void.now", { amount: rupiah(total) })}</Button>}>
      <p>{t("kasir.void.why")}</p>
      <Field label={t("kasir.reason")} value={reason} onInput={setReason} autofocus maxLength={200} />
    </Sheet>
  );
}
