/** Bayar: exact cash in one tap, likely notes in one, every other way in one, and any of them for a part. */

import { useEffect, useState } from "preact/hooks";
import { quantity, rupiah } from "../../kit/format.ts";
import { Button, IconButton } from "../../kit/ui/button.tsx";
import type { IconName } from "../../kit/ui/icons.tsx";
import { Keypad, NoteButtons } from "../../kit/ui/keypad.tsx";
import { State } from "../../kit/ui/show.tsx";
import { t } from "../../kit/words.ts";
import { isEmpty } from "./cart.ts";
import { cart, go } from "./now.ts";
import { type Method, cashGiven, cashRest, given, methodName, notes, rest, shareOf, takeBack, takeTyped, typed, way } from "./paying.ts";
import { quote } from "./quote.ts";
import { Figure, Row } from "./ui.tsx";

const WAYS: readonly (readonly [Exclude<Method, "cash">, IconName])[] = [
  ["qris_static", "qr"],
  ["card", "card"],
  ["ewallet", "wallet"],
  ["transfer", "transfer"],
  ["kasbon", "book"],
];

export function Pay() {
  useEffect(() => {
    if (isEmpty(cart.peek())) go("jual");
  }, []);
  const total = quote.value.bill.total;
  return (
    <div class="pay-page">
      <section class="pay-sum" aria-label={t("kasir.total")}>
        <IconButton icon="back" label={t("kasir.pay.back")} onClick={() => go("jual")} />
        <p class="pay-total">
          <span>{given.value.length ? t("kasir.pay.rest") : t("kasir.total")}</span>
          <strong class="num">{rupiah(given.value.length ? rest.value : total)}</strong>
        </p>
        {given.value.length > 0 && (
          <div class="pay-given">
            <Row name={t("kasir.total")}>{rupiah(total)}</Row>
            {given.value.map((one, place) => (
              <Row key={place} name={methodName(one.method)}>
                {rupiah(one.amount)}
                <IconButton icon="close" label={t("kasir.pay.take_back", { what: methodName(one.method) })} onClick={() => takeBack(place)} />
              </Row>
            ))}
          </div>
        )}
        <Cash />
        <Goods />
      </section>
      <section class="pay-ways" aria-label={t("kasir.pay.ways")}>
        <Tendered />
        <Keypad label={t("kasir.pay.amount")} value={typed.value} onChange={(value) => (typed.value = value)} listens={!way.value} />
        <div class="ways-grid">
          {WAYS.map(([method, icon]) => (
            <Button key={method} icon={icon} class="way-of-paying" onClick={() => (way.value = method)}>
              {methodName(method)}
            </Button>
          ))}
          <Shares />
        </div>
      </section>
    </div>
  );
}

/** What is being paid, where there is room for it. */
function Goods() {
  return (
    <ul class="pay-goods" aria-label={t("kasir.cart")}>
      {quote.value.bill.goods.map((good, place) => (
        <li key={place} class="row">
          <span>
            {quantity(good.qty_milli)} × {good.name}
          </span>
          <span class="num">{rupiah(good.amount - good.off)}</span>
        </li>
      ))}
    </ul>
  );
}

function Cash() {
  return <NoteButtons amounts={notes.value} exact={cashRest.value} onPick={(amount) => void cashGiven(amount)} />;
}

/** What was typed, and what it means: change, or what is missing. */
function Tendered() {
  const amount = typed.value;
  const change = amount - cashRest.value;
  return (
    <div class="tendered">
      <Figure label={t("kasir.pay.cash_given")}>{rupiah(amount)}</Figure>
      <p class="tendered-means" aria-live="polite">
        {!amount && <span class="faint">{t("kasir.pay.amount")}</span>}
        {amount > 0 && change >= 0 && <State mood="ok">{t("kasir.pay.change", { amount: rupiah(change) })}</State>}
        {amount > 0 && change < 0 && <State mood="info">{t("kasir.pay.short", { amount: rupiah(-change) })}</State>}
      </p>
      <Button kind="primary" disabled={!amount} onClick={() => void takeTyped()} shortcut="Enter">
        {amount > 0 && change < 0 ? t("kasir.pay.part_cash") : t("kasir.pay.take_cash")}
      </Button>
    </div>
  );
}

function Shares() {
  const [n, setN] = useState(1);
  const next = () => {
    const more = n >= 6 ? 2 : n + 1;
    setN(more);
    shareOf(more);
  };
  return (
    <Button icon="users" class="way-of-paying" onClick={next}>
      {n > 1 ? t("kasir.pay.shared", { n }) : t("kasir.pay.share")}
    </Button>
  );
}

