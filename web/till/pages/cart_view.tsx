/** The cart: its lines, what they come to, and the four things to do with it. */

import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { quantity, rupiah } from "../../kit/format.ts";
import type { Extra, Good } from "../../kit/shapes/values.ts";
import { ONE_MILLI } from "../../kit/values/quantity.ts";
import { t } from "../../kit/words.ts";
import { modifiersOf } from "../rules/catalog.ts";
import { ask, billSheet, lineSheet } from "./over.ts";
import { type Line, change, isEmpty, quantityOf, remove } from "./cart.ts";
import { billLines, billName } from "./bill_quote.ts";
import { heldLast, hold, letGo, recall, takeOff } from "./deeds.ts";
import { cart, settings, till } from "./now.ts";
import { payByQris, startPaying } from "./paying.ts";
import { goods, quote } from "./quote.ts";
import { Button, IconButton } from "../../kit/ui/button.tsx";
import { State } from "../../kit/ui/show.tsx";

/** On a phone: whether the cart covers the goods. */
export const open = signal(false);

export function CartView() {
  const now = cart.value;
  const none = isEmpty(now);
  const pieces = quote.value.bill.goods.length;
  const unpriced = Boolean(quote.value.why);
  useEffect(() => {
    if (none) open.value = false;
    else heldLast.value = "";
  }, [none]);
  return (
    <aside class={open.value ? "cart open" : "cart"} aria-label={t("kasir.cart")}>
      <button type="button" class="cart-grip" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        <span>{none ? t(heldLast.value ? "kasir.cart.held" : "kasir.cart.empty_short") : t("kasir.cart.lines", { n: pieces })}</span>
        <strong>{rupiah(quote.value.bill.total)}</strong>
      </button>
      <div class="cart-head">
        {now.bill ? <BillName /> : <OrderType />}
      </div>
      <Lines />
      <Sums />
      <div class="cart-foot">
        <Button icon="hold" disabled={none || Boolean(now.bill && !now.lines.length)} onClick={() => void hold()}>
          {t("kasir.cart.hold")}
        </Button>
        <Button icon="percent" class="discounting" disabled={none} onClick={() => (billSheet.value = true)}>
          {t("kasir.cart.discount")}
        </Button>
        {settings.value.qris.static_payload && (
          <Button icon="qr" disabled={none || unpriced} onClick={() => void payByQris()}>
            QRIS
          </Button>
        )}
        <Button kind="primary" class="pay" disabled={none || unpriced} onClick={() => void startPaying()}>
          <span>{t("kasir.cart.pay")}</span> <strong class="num">{rupiah(quote.value.bill.total)}</strong>
        </Button>
      </div>
    </aside>
  );
}

const ORDER_TYPES = ["", "dine_in", "takeaway", "delivery"] as const;

function OrderType() {
  const now = cart.value;
  const words = { "": t("kasir.order.counter"), dine_in: t("kasir.order.dine_in"), takeaway: t("kasir.order.takeaway"), delivery: t("kasir.order.delivery") };
  return (
    <>
      <select
        class="order-type"
        aria-label={t("kasir.order")}
        value={now.order_type}
        onChange={(event) => (cart.value = { ...cart.value, order_type: event.currentTarget.value })}
      >
        {ORDER_TYPES.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
      {now.order_type && (
        <input
          class="table-name"
          aria-label={t("kasir.kept.name")}
          placeholder={t("kasir.kept.name_hint")}
          value={now.name}
          maxLength={60}
          onInput={(event) => (cart.value = { ...cart.value, name: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function BillName() {
  return (
    <span class="bill-name">
      <span>{billLines.value && billName(billLines.value.state)}</span>
      <Button kind="quiet" onClick={letGo}>{t("kasir.cart.put_back")}</Button>
    </span>
  );
}

/** The line that was touched last is in sight. */
function Lines() {
  const now = cart.value;
  const place = useRef<HTMLOListElement>(null);
  useEffect(() => {
    place.current?.querySelector(".chosen")?.scrollIntoView({ block: "nearest" });
  }, [now.chosen, now.lines.length]);
  if (isEmpty(now)) return <Empty />;
  const before = billLines.value?.lines ?? [];
  return (
    <ol class="lines" ref={place}>
      {before.map(({ id, good }, number) => (
        <BillLine key={id} id={id} good={goods.value[number]} name={good.name} qtyMilli={good.qty_milli} note={good.note} />
      ))}
      {now.lines.map((line, number) => (
        <CartLine key={line.key} line={line} good={goods.value[before.length + number]} number={before.length + number} />
      ))}
    </ol>
  );
}

/** Nothing in it; where the last cart went, if it was put aside just now. */
function Empty() {
  const held = heldLast.value;
  return (
    <div class="cart-none" role="status">
      {held ? <State mood="ok">{t("kasir.cart.held")}</State> : t("kasir.cart.empty")}
      {held && <Button onClick={() => void recall(held)}>{t("kasir.cart.take_up_again")}</Button>}
    </div>
  );
}

/** What was chosen with a good, each with what it adds, and what was said about it. */
function chosenWith(good: Good | undefined, note: string | undefined): string {
  const chosen = (good?.modifiers ?? []).map((one) => (one.price ? `${one.name} +${rupiah(one.price)}` : one.name));
  return [...chosen, ...(note ? [`“${note}”`] : [])].join(" · ");
}

function BillLine({ id, good, name, qtyMilli, note }: { readonly id: string; readonly good: Good | undefined; readonly name: string; readonly qtyMilli: number; readonly note: string }) {
  const extras = chosenWith(good, note);
  return (
    <li class="line">
      <div class="line-top line-fixed">
        <span class="line-name">{name}</span>
        <span class="line-worth">{good ? rupiah(good.amount) : ""}</span>
        <span class="line-note">
          {quantity(qtyMilli)} × {good ? rupiah(good.unit_price) : ""}
          {extras && ` · ${extras}`}
        </span>
        <IconButton icon="close" label={t("kasir.cart.remove_named", { name })} onClick={() => void takeOff(id)} />
      </div>
    </li>
  );
}

function CartLine({ line, good, number }: { readonly line: Line; readonly good: Good | undefined; readonly number: number }) {
  const chosen = cart.value.chosen === line.key;
  const off = quote.value.bill.extras.find((extra) => extra.kind === "line_discount" && extra.of === number)?.amount;
  const name = good?.name ?? line.want.sku ?? line.want.barcode ?? "";
  const extras = chosenWith(good, line.want.note);
  return (
    <li class={chosen ? "line chosen" : "line"}>
      <button type="button" class="line-top" aria-expanded={chosen} onClick={() => (cart.value = { ...cart.value, chosen: line.key })}>
        <span class="line-name">{name}</span>
        <span class="line-worth">{good ? rupiah(good.amount + (off ?? 0)) : ""}</span>
        <span class="line-note">
          {quantity(good?.qty_milli ?? quantityOf(line))} × {good ? rupiah(good.unit_price) : ""}
          {off ? ` · ${rupiah(off)}` : ""}
        </span>
        {extras && <span class="line-note line-extra">{extras}</span>}
      </button>
      {chosen && <LineKeys line={line} name={name} />}
    </li>
  );
}

function LineKeys({ line, name }: { readonly line: Line; readonly name: string }) {
  const many = quantityOf(line);
  const put = (qty_milli: number) => (cart.value = change(cart.value, line.key, { qty_milli }));
  return (
    <div class="line-keys">
      <IconButton icon="minus" kind="plain" label={t("kasir.cart.less", { name })} onClick={() => put(many - ONE_MILLI)} />
      <output>{quantity(many)}</output>
      <IconButton icon="plus" kind="plain" label={t("kasir.cart.more", { name })} onClick={() => put(many + ONE_MILLI)} />
      <span class="gap" />
      {choosable(line) && <Button onClick={() => ask(line.want, line.key)}>{t("kasir.cart.choices")}</Button>}
      <Button onClick={() => (lineSheet.value = line.key)}>{t("kasir.cart.change")}</Button>
      <IconButton icon="trash" label={t("kasir.cart.remove_named", { name })} onClick={() => (cart.value = remove(cart.value, line.key))} />
    </div>
  );
}

/** Whether the good has choices, if only ones that may be passed over. */
function choosable({ want }: Line): boolean {
  return Boolean(want.sku) && modifiersOf(till().tables, want.sku!).length > 0;
}

function Sums() {
  const { bill, why } = quote.value;
  const added = (bill.extras).filter((extra) => extra.kind !== "line_discount" && !extra.included);
  return (
    <div class="sums">
      {why && <State mood="warn">{why}</State>}
      {added.map((extra) => (
        <p key={`${extra.kind} ${extra.code}`}>
          <span>{extraName(extra)}</span>
          <span>{rupiah(extra.amount)}</span>
        </p>
      ))}
      <p class="total" aria-live="polite">
        <span>{t("kasir.total")}</span>
        <strong>{rupiah(bill.total)}</strong>
      </p>
    </div>
  );
}

export function extraName(extra: Extra): string {
  const rate = extra.permille ? ` ${quantity(extra.permille * 100)}%` : "";
  if (extra.kind === "promo") return extra.name || "Promo";
  if (extra.kind === "tax") return `${(extra.code).toUpperCase()}${rate}`;
  if (extra.kind === "service") return `${extra.name || t("kasir.service")}${rate}`;
  return extra.kind === "rounding" ? t("kasir.rounding") : `${t("kasir.cart.discount")}${rate}`;
}
