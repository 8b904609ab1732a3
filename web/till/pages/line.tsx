/** Sheets that change a line (quantity, note, discount, price) and that take something off the whole bill. */

import { useState } from "preact/hooks";
import { permille, quantity, rupiah } from "../../kit/format.ts";
import { Button } from "../../kit/ui/button.tsx";
import { Field, Segmented, Select } from "../../kit/ui/field.tsx";
import { Keypad } from "../../kit/ui/keypad.tsx";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { parseQuantity } from "../../kit/values/quantity.ts";
import { t } from "../../kit/words.ts";
import { change, quantityOf } from "./cart.ts";
import { act, cart, may, person, settings, till } from "./now.ts";
import { billSheet, lineSheet } from "./over.ts";
import { goods } from "./quote.ts";
import { billLines } from "./bill_quote.ts";

export function LineSheet() {
  const place = cart.value.lines.findIndex((line) => line.key === lineSheet.value);
  const line = cart.value.lines[place];
  const good = goods.value[place + (billLines.value?.lines.length ?? 0)];
  const want = line?.want;
  const [qty, setQty] = useState(line ? quantity(quantityOf(line)).replace(/\./g, "") : "");
  const [note, setNote] = useState(want?.note ?? "");
  const [price, setPrice] = useState(want?.price ?? null);
  const [off, setOff] = useState<Off>({ permille: want?.discount_permille ?? 0, amount: want?.discount_amount ?? 0 });
  if (!line) return null;
  const milli = parseQuantity(qty);
  const close = () => (lineSheet.value = 0);
  const keep = () => {
    if (milli === null) return;
    const own = price === null ? {} : { price };
    cart.value = change(cart.value, line.key, { qty_milli: milli, note, ...own, discount_permille: off.permille, discount_amount: off.amount });
    close();
  };
  return (
    <Sheet title={good?.name ?? ""} onClose={close} foot={<Keep onClick={keep} disabled={milli === null} />}>
      <Field label={t("kasir.line.quantity")} value={qty} inputmode="decimal" onInput={setQty} onEnter={keep} after={good?.unit ?? ""} />
      <Field label={t("kasir.line.note")} value={note} onInput={setNote} onEnter={keep} placeholder={t("kasir.line.note_hint")} maxLength={200} />
      {may("change_price") && (
        <Field
          label={t("kasir.line.price")}
          before="Rp"
          inputmode="numeric"
          value={String(price ?? good?.unit_price ?? "")}
          onInput={(text) => setPrice(Number(text.replace(/\D/g, "")))}
          onEnter={keep}
        />
      )}
      <OffPad label={t("kasir.line.discount")} value={off} onChange={setOff} />
    </Sheet>
  );
}

export function BillSheet() {
  const now = cart.value;
  const held = billLines.value?.state ?? now;
  const reasons = settings.value.reasons.discount;
  const [off, setOff] = useState<Off>({ permille: held.discount_permille, amount: held.discount_amount });
  const [reason, setReason] = useState(now.discount_reason || reasons[0] || "");
  const close = () => (billSheet.value = false);
  const keep = () => {
    if (now.bill) {
      const wish = { bill: now.bill, discount_permille: off.permille, discount_amount: off.amount, reason };
      void act(() => till().do("till.discount_bill", wish));
    } else cart.value = { ...cart.value, discount_permille: off.permille, discount_amount: off.amount, discount_reason: off.permille || off.amount ? reason : "" };
    close();
  };
  return (
    <Sheet title={t("kasir.cart.discount")} onClose={close} foot={<Keep onClick={keep} />}>
      <OffPad label={t("kasir.bill.discount")} value={off} onChange={setOff} />
      {reasons.length > 0 && (
        <Select label={t("kasir.bill.reason")} value={reason} choices={reasons.map((value) => ({ value, text: value }))} onChange={setReason} />
      )}
    </Sheet>
  );
}

function Keep({ onClick, disabled }: { readonly onClick: () => void; readonly disabled?: boolean }) {
  return (
    <Button kind="primary" wide onClick={onClick} disabled={disabled ?? false}>
      {t("kasir.keep")}
    </Button>
  );
}

interface Off {
  readonly permille: number;
  readonly amount: number;
}

const USUAL = [0, 50, 100, 150, 200, 500];
const MOST_PERMILLE = 1_000;

/** A discount in hundredths or in rupiah, within what the person may give. */
function OffPad({ label, value, onChange }: { readonly label: string; readonly value: Off; readonly onChange: (off: Off) => void }) {
  const [by, setBy] = useState<"permille" | "amount">(value.amount ? "amount" : "permille");
  const limit = Math.min(person.value?.rights["discount"] ?? 0, MOST_PERMILLE);
  if (!limit) return <p class="faint">{t("kasir.discount.not_yours")}</p>;
  const way = (next: "permille" | "amount") => (setBy(next), onChange({ permille: 0, amount: 0 }));
  return (
    <>
      <Segmented label={label} value={by} choices={[{ value: "permille", text: "%" }, { value: "amount", text: "Rp" }]} onChange={way} />
      {by === "permille" ? (
        <div class="choices" role="group" aria-label={label}>
          {[...new Set([...USUAL.filter((one) => one <= limit), limit])].map((one) => (
            <Button key={one} class="choice" pressed={value.permille === one} onClick={() => onChange({ permille: one, amount: 0 })}>
              {one ? permille(one) : t("kasir.discount.none")}
            </Button>
          ))}
        </div>
      ) : (
        <div class="typed">
          <output class="figure num">{rupiah(value.amount)}</output>
          <Keypad label={label} value={value.amount} onChange={(amount) => onChange({ permille: 0, amount })} />
        </div>
      )}
      <p class="faint">{t("kasir.discount.limit", { limit: permille(limit) })}</p>
    </>
  );
}
