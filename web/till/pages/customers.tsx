/** Pelanggan: who may buy on credit, what they owe since when, and taking their money for it. */

import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { day, rupiah } from "../../kit/format.ts";
import type { PaymentWire } from "../../kit/shapes/values.ts";
import { Button } from "../../kit/ui/button.tsx";
import { Field, Search, Segmented } from "../../kit/ui/field.tsx";
import { Keypad } from "../../kit/ui/keypad.tsx";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { Empty, Item, List, State } from "../../kit/ui/show.tsx";
import { toast } from "../../kit/ui/toast.tsx";
import { t } from "../../kit/words.ts";
import { act, seen, shift, till } from "./now.ts";
import { methodName } from "./paying.ts";
import { type Customer, allCustomers, customersCalled } from "./debtors.ts";
import { Figure, Row } from "./ui.tsx";

const text = signal("");
const chosen = signal<Customer | null>(null);
const naming = signal<Customer | null>(null);
const MOST = 30;

export function Customers() {
  const debtors = new Map(seen("till.debtors", {}).map((one) => [one.customer, one]));
  const shown = text.value.trim() ? customersCalled(text.value) : [...allCustomers()].sort((a, b) => (debtors.get(b.id)?.owed ?? 0) - (debtors.get(a.id)?.owed ?? 0)).slice(0, MOST);
  return (
    <div class="page">
      <Search label={t("kasir.credit.who")} value={text.value} onInput={(value) => (text.value = value)} />
      <Button icon="plus" onClick={() => (naming.value = { id: "", name: text.value.trim(), phone: "" })}>
        {t("kasir.customers.add")}
      </Button>
      {!shown.length && <Empty icon="users" title={t("kasir.customers.none")}>{t("kasir.customers.none_why")}</Empty>}
      <List label={t("kasir.customers.title")}>
        {shown.map((one) => {
          const debtor = debtors.get(one.id);
          const due = debtor?.debts.find((debt) => debt.due_day)?.due_day;
          return (
            <Item
              key={one.id}
              icon="user"
              title={one.name}
              more={[one.phone, due && t("kasir.credit.due_on", { day: day(due) })].filter(Boolean).join(" · ")}
              end={debtor && debtor.owed > 0 ? <strong class="num">{rupiah(debtor.owed)}</strong> : <State mood="ok">{t("kasir.credit.owes_nothing")}</State>}
              onClick={() => (chosen.value = one)}
            />
          );
        })}
      </List>
      {chosen.value && <Account of={chosen.value} />}
      {naming.value && <NameSheet of={naming.value} />}
    </div>
  );
}

function Account({ of }: { readonly of: Customer }) {
  const debtor = seen("till.debtors", { customer: of.id })[0];
  const owed = debtor?.owed ?? 0;
  const [amount, setAmount] = useState(owed);
  const [method, setMethod] = useState<PaymentWire["method"]>("cash");
  const close = () => (chosen.value = null);
  const repay = async () => {
    const done = await act(() => till().do("till.repay_credit", { till: till().state.value.till, customer: of.id, payments: [{ method, amount }] }));
    if (!done) return;
    toast(t("kasir.credit.repaid", { name: of.name, amount: rupiah(amount) }));
    close();
  };
  const choices = (["cash", "transfer", "ewallet", "card"] as const).map((value) => ({ value, text: methodName(value) }));
  const foot = owed > 0 && (
    <Button kind="primary" wide disabled={!amount || !shift.value} onClick={() => void repay()}>
      {t("kasir.credit.take", { amount: rupiah(amount) })}
    </Button>
  );
  return (
    <Sheet title={of.name} onClose={close} foot={foot}>
      {debtor?.debts.map((debt) => (
        <Row key={debt.sale} name={`${debt.receipt} · ${day(debt.business_day)}${debt.due_day ? ` · ${t("kasir.credit.due_on", { day: day(debt.due_day) })}` : ""}`}>
          {rupiah(debt.left)}
        </Row>
      ))}
      <Row strong name={t("kasir.credit.all")}>{rupiah(owed)}</Row>
      {owed > 0 && (
        <>
          <Segmented label={t("kasir.credit.by")} value={method} choices={choices} onChange={setMethod} />
          <Figure label={t("kasir.credit.amount")}>{rupiah(amount)}</Figure>
          <Keypad label={t("kasir.credit.amount")} value={amount} onChange={setAmount} onEnter={() => void repay()} />
        </>
      )}
      <Button icon="edit" kind="quiet" onClick={() => ((naming.value = of), close())}>
        {t("kasir.customers.mend")}
      </Button>
    </Sheet>
  );
}

function NameSheet({ of }: { readonly of: Customer }) {
  const [name, setName] = useState(of.name);
  const [phone, setPhone] = useState(of.phone);
  const close = () => (naming.value = null);
  const keep = async () => {
    if (name.trim() && (await act(() => till().do("till.name_customer", { customer: of.id, name: name.trim(), phone: phone.trim() })))) close();
  };
  return (
    <Sheet title={of.id ? t("kasir.customers.mend") : t("kasir.customers.add")} onClose={close} foot={<Button kind="primary" wide disabled={!name.trim()} onClick={() => void keep()}>{t("kasir.keep")}</Button>}>
      <Field label={t("kasir.customers.name")} value={name} onInput={setName} autofocus maxLength={120} />
      <Field label={t("kasir.customers.phone")} type="tel" inputmode="tel" value={phone} onInput={setPhone} onEnter={() => void keep()} maxLength={40} />
    </Sheet>
  );
}
