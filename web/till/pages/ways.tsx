/** Ways to pay that need more than a tap: QRIS, card, e-wallet, transfer, kasbon. */

import { useEffect, useState } from "preact/hooks";
import { day, rupiah } from "../../kit/format.ts";
import { Button } from "../../kit/ui/button.tsx";
import { Field, Search } from "../../kit/ui/field.tsx";
import { Qr } from "../../kit/ui/qr.tsx";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { Item, List, Notice } from "../../kit/ui/show.tsx";
import { BadQris, MOST_REFERENCE, qrisWithAmount } from "../../kit/values/qris.ts";
import { addDays, businessDay } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import { nextReceipt } from "../rules/counter.ts";
import { Line } from "../upstream/line.ts";
import { type Customer, customersCalled } from "./debtors.ts";
import { act, seen, settings, shift, till, zone } from "./now.ts";
import { amountMeant, methodName, paidBy, way } from "./paying.ts";
import { showQr } from "./screen.ts";

/** The node forgets such a word after 50 seconds. */
const STILL_MS = 20_000;

/** While money is under way by a machine or a code the node knows it: nobody then tries the shop's other line on purpose. */
function underWay(): () => void {
  const line = new Line((address, asked) => fetch(address, asked));
  const tell = (open: boolean) => void line.ask("POST", "/api/paying", { open }).catch(() => undefined); // away: nothing hangs on it
  tell(true);
  const still = setInterval(tell, STILL_MS, true);
  return () => {
    clearInterval(still);
    tell(false);
  };
}

/** The way that was chosen, as a sheet. */
export function OtherWay() {
  const method = way.value;
  useEffect(() => (method && method !== "kasbon" ? underWay() : undefined), [method]);
  if (!method) return null;
  const close = () => (way.value = null);
  if (method === "qris_static") return <ByQris onClose={close} />;
  if (method === "kasbon") return <OnCredit onClose={close} />;
  return <BySight method={method} onClose={close} />;
}

/** Card, e-wallet, transfer: the other machine has the last word, the till notes its number. */
function BySight({ method, onClose }: { readonly method: "card" | "ewallet" | "transfer"; readonly onClose: () => void }) {
  const [ref, setRef] = useState("");
  const amount = amountMeant();
  const done = () => void paidBy({ method, amount, ref: ref.trim() });
  return (
    <Sheet title={methodName(method)} onClose={onClose} foot={<Button kind="primary" wide onClick={done}>{t("kasir.pay.received")}</Button>}>
      <p class="big-amount num">{rupiah(amount)}</p>
      <p>{t(`kasir.pay.how.${method}`)}</p>
      <Field label={t(`kasir.pay.ref.${method}`)} value={ref} onInput={setRef} onEnter={done} maxLength={40} />
    </Sheet>
  );
}

/** The shop's printed code with this amount in it. What the customer shows is a claim until somebody sees the money. */
function ByQris({ onClose }: { readonly onClose: () => void }) {
  const amount = amountMeant();
  const made = madeQris(amount);
  useEffect(() => {
    showQr(made.text ? { text: made.text, amount } : null);
    return () => showQr(null);
  }, [made.text]);
  const done = () => void paidBy({ method: "qris_static", amount, ref: made.ref });
  const confirmLater = till().state.value.line === "away";
  return (
    <Sheet title="QRIS" onClose={onClose} foot={<Button kind="primary" wide onClick={done}>{t("kasir.pay.qris_shown")}</Button>}>
      <div class="qris">
        <p class="big-amount num">{rupiah(amount)}</p>
        {made.text ? (
          <Qr text={made.text} size={280} label={t("kasir.pay.qris_label", { amount: rupiah(amount) })} />
        ) : (
          <Notice mood="warn" title={t("kasir.pay.qris_unset")}>
            {made.why || t("kasir.pay.qris_paper")}
          </Notice>
        )}
        <p class="faint">{confirmLater ? t("kasir.pay.qris_offline") : t("kasir.pay.qris_how")}</p>
      </div>
    </Sheet>
  );
}

/** The code, with the number that this sale's receipt will have: by it the money is found in the bank's list. */
function madeQris(amount: number, ref = nextReceipt(till(), shift.value!, `${till().origin}.`).slice(-MOST_REFERENCE)): { readonly text: string; readonly ref: string; readonly why: string } {
  const payload = settings.value.qris.static_payload;
  if (!payload) return { text: "", ref: "", why: "" };
  try {
    return { text: qrisWithAmount(payload, amount, ref), ref, why: "" };
  } catch (fault) {
    if (!(fault instanceof BadQris)) throw fault;
    // what the bank itself put there may leave no room
    if (ref && fault.reason === "bad_reference") return madeQris(amount, "");
    return { text: "", ref: "", why: t("kasir.pay.qris_unreadable", { reason: fault.reason }) };
  }
}

const WEEK_DAYS = 7;

/** Kasbon is by name and has a day. */
function OnCredit({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState("");
  const [who, setWho] = useState<Customer | null>(null);
  const [due, setDue] = useState(addDays(businessDay(Date.now(), zone()), WEEK_DAYS));
  const amount = amountMeant();
  const name = async () => {
    const done = await act(() => till().do("till.name_customer", { name: text.trim() }));
    const fact = done?.facts[0]?.body as { customer: string } | undefined;
    if (fact) setWho({ id: fact.customer, name: text.trim(), phone: "" });
  };
  const lend = () => void paidBy({ method: "kasbon", amount }, { customer: who!.id, due_day: due });
  const foot = who && (
    <Button kind="primary" wide onClick={lend}>
      {t("kasir.credit.lend", { name: who.name })}
    </Button>
  );
  return (
    <Sheet title={t("kasir.way.kasbon")} onClose={onClose} foot={foot}>
      <p class="big-amount num">{rupiah(amount)}</p>
      {who ? (
        <>
          <Item icon="user" title={who.name} more={owes(who.id)} end={<Button onClick={() => setWho(null)}>{t("kasir.cart.change")}</Button>} />
          <Field label={t("kasir.credit.due")} type="date" value={due} onInput={setDue} hint={due && day(due)} />
        </>
      ) : (
        <>
          <Search label={t("kasir.credit.who")} value={text} onInput={setText} autofocus />
          <List>
            {customersCalled(text).map((one) => (
              <Item key={one.id} icon="user" title={one.name} more={owes(one.id)} onClick={() => setWho(one)} />
            ))}
          </List>
          {text.trim() && (
            <Button icon="plus" wide onClick={() => void name()}>
              {t("kasir.credit.new", { name: text.trim() })}
            </Button>
          )}
        </>
      )}
    </Sheet>
  );
}

function owes(customer: string): string {
  const owed = seen("till.debtors", { customer })[0]?.owed ?? 0;
  return owed > 0 ? t("kasir.credit.owes", { amount: rupiah(owed) }) : t("kasir.credit.owes_nothing");
}
