/** Simpanan: carts put aside and open bills, the newest first; one tap takes one up again. */

import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { ago, quantity, rupiah } from "../../kit/format.ts";
import type { CartLine } from "../../kit/shapes/values.ts";
import { Button } from "../../kit/ui/button.tsx";
import { Field } from "../../kit/ui/field.tsx";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { Empty, Item, List, Tag } from "../../kit/ui/show.tsx";
import { toast } from "../../kit/ui/toast.tsx";
import { sum } from "../../kit/values/money.ts";
import { ONE_MILLI, worth } from "../../kit/values/quantity.ts";
import { t } from "../../kit/words.ts";
import { act, go, seen, till } from "./now.ts";
import { billName } from "./bill_quote.ts";
import { factOf, hasKitchenPrinter, kitchen, recall } from "./deeds.ts";

/** The bill whose sheet is open. */
const opened = signal("");

/** What a bill's lines come to before discounts and charges. */
export function roughly(lines: readonly CartLine[]): number {
  const each = (line: CartLine) => line.unit_price + sum(line.modifiers.map((one) => one.price));
  return sum(lines.map((line) => (line.fixed_amount >= 0 ? line.fixed_amount : worth(each(line), line.qty_milli))));
}

export function Kept() {
  const { branch, till: name } = till().state.value;
  const bills = [...seen("till.open_bills", { branch })].reverse();
  if (!bills.length) {
    return (
      <Empty icon="hold" title={t("kasir.kept.none")} action={<Button onClick={() => go("jual")}>{t("kasir.back_to_sale")}</Button>}>
        {t("kasir.kept.none_why")}
      </Empty>
    );
  }
  return (
    <div class="page">
      <ul class="bills">
        {bills.map((bill) => {
          const lines = Object.values(seen("till.bill", { bill: bill.bill }).open_lines);
          return (
            <li key={bill.bill} class="bill">
              <button type="button" class="bill-main" onClick={() => void recall(bill.bill)}>
                <strong>{billName(bill)}</strong>
                <span class="num bill-worth">{rupiah(roughly(lines))}</span>
                <span class="faint bill-goods">{lines.map((line) => `${quantity(line.qty_milli)}× ${line.name}`).join(", ")}</span>
                <span class="faint">
                  {ago(bill.opened_ms, Date.now())} {bill.owner !== name && <Tag mood="info">{t("kasir.kept.at", { till: bill.owner })}</Tag>}
                </span>
              </button>
              <Button icon="more" kind="quiet" label={t("kasir.kept.more", { name: billName(bill) })} onClick={() => (opened.value = bill.bill)} />
            </li>
          );
        })}
      </ul>
      {opened.value && <BillMore id={opened.value} />}
    </div>
  );
}

/** Split, merge, take over, kitchen, give up. */
function BillMore({ id }: { readonly id: string }) {
  const { bill, open_lines } = seen("till.bill", { bill: id });
  const { branch, till: name } = till().state.value;
  const [parts, setParts] = useState<Readonly<Record<string, number>>>({});
  const [reason, setReason] = useState("");
  const [dropping, setDropping] = useState(false);
  const close = () => (opened.value = "");
  const lines = Object.entries(open_lines);
  const others = seen("till.open_bills", { branch }).filter((one) => one.bill !== id);
  const chosen = Object.entries(parts).filter(([, many]) => many > 0);
  const done = async (doing: () => Promise<unknown>, word: string) => {
    const came = await act(async () => (await doing(), true));
    if (came) close(), toast(word);
  };
  const split = (to: string) =>
    done(async () => {
      const made = await till().do("till.split_bill", { bill: id, to, name: to ? "" : t("kasir.kept.part_of", { name: billName(bill) }), parts: chosen.map(([line, qty_milli]) => ({ line, qty_milli })) });
      if (!to) void recall(factOf<{ bill: string }>(made, "till.bill_opened").bill);
    }, t("kasir.kept.split_done"));
  return (
    <Sheet title={billName(bill)} onClose={close} wide>
      <List label={t("kasir.kept.pick")}>
        {lines.map(([line, good]) => {
          const all = good.qty_milli;
          const now = parts[line] ?? 0;
          const next = now >= all ? 0 : Math.min(all, now + (all % ONE_MILLI ? all : ONE_MILLI));
          return (
            <Item
              key={line}
              title={good.name}
              more={rupiah(roughly([good]))}
              end={<Tag mood={now ? "ok" : "info"}>{now ? t("kasir.kept.picked", { n: quantity(now), of: quantity(all) }) : quantity(all)}</Tag>}
              onClick={() => setParts({ ...parts, [line]: next })}
            />
          );
        })}
      </List>
      <p class="faint">{t("kasir.kept.split_how")}</p>
      <div class="deeds">
        <Button icon="swap" disabled={!chosen.length} onClick={() => void split("")}>
          {t("kasir.kept.split")}
        </Button>
        {bill.owner !== name && (
          <Button icon="download" onClick={() => void done(() => till().do("till.take_bill", { till: name, bill: id }), t("kasir.kept.taken"))}>
            {t("kasir.kept.take")}
          </Button>
        )}
        {hasKitchenPrinter() && (
          <Button icon="printer" onClick={() => void done(() => kitchen({ bill: id }), t("kasir.kept.kitchen_asked"))}>
            {t("kasir.kept.kitchen")}
          </Button>
        )}
        <Button kind="danger" icon="trash" onClick={() => setDropping(!dropping)}>
          {t("kasir.kept.drop")}
        </Button>
      </div>
      {dropping && (
        <div class="deeds">
          <Field label={t("kasir.reason")} value={reason} onInput={setReason} autofocus />
          <Button kind="danger" disabled={!reason.trim()} onClick={() => void done(() => till().do("till.drop_bill", { bill: id, reason: reason.trim() }), t("kasir.kept.dropped"))}>
            {t("kasir.kept.drop_now")}
          </Button>
        </div>
      )}
      {others.length > 0 && <h3>{chosen.length ? t("kasir.kept.move_to") : t("kasir.kept.merge_into")}</h3>}
      <List>
        {others.map((other) => (
          <Item
            key={other.bill}
            icon="forward"
            title={billName(other)}
            more={ago(other.opened_ms, Date.now())}
            onClick={() => void (chosen.length ? split(other.bill) : done(() => till().do("till.merge_bills", { bill: id, to: other.bill }), t("kasir.kept.merged")))}
          />
        ))}
      </List>
    </Sheet>
  );
}
