/** Selesai: the change as large as it matters, and the next sale one key away. */

import { rupiah } from "../../kit/format.ts";
import { Button } from "../../kit/ui/button.tsx";
import { Notice, State } from "../../kit/ui/show.tsx";
import { toast } from "../../kit/ui/toast.tsx";
import { t } from "../../kit/words.ts";
import { hasReceiptPrinter } from "./deeds.ts";
import { act, go, seen, till } from "./now.ts";
import { mailOf, paperOf } from "./over.ts";
import { confirm, finished } from "./paying.ts";

export function Finished() {
  const now = finished.value;
  if (!now) return null;
  const { sale, unconfirmed } = now;
  return (
    <div class="finished">
      <State mood="ok">{t("kasir.done.kept", { receipt: sale.receipt })}</State>
      <p class="finished-figure">
        <span>{sale.change ? t("kasir.done.change") : t("kasir.done.paid")}</span>
        <strong class="num">{rupiah(sale.change || sale.total)}</strong>
      </p>
      {sale.change > 0 && <p class="faint num">{t("kasir.done.of", { paid: rupiah(sale.total + sale.change), total: rupiah(sale.total) })}</p>}
      {unconfirmed.map((place) => (
        <Notice
          key={place}
          mood="info"
          title={t("kasir.done.waiting", { amount: rupiah(sale.payments[place]!.amount) })}
          action={<Button onClick={() => void confirm(sale.sale, place)}>{t("kasir.done.arrived")}</Button>}
        >
          {t("kasir.done.waiting_why")}
        </Notice>
      ))}
      <div class="finished-deeds">
        <Button icon="printer" onClick={() => void print(sale.sale)}>
          {t("kasir.done.print")}
        </Button>
        <Button icon="send" onClick={() => (mailOf.value = sale.sale)}>
          {t("kasir.done.send")}
        </Button>
        <Button kind="primary" id="next-sale" onClick={() => go("jual")} shortcut="Enter">
          {t("kasir.done.next")}
        </Button>
      </div>
    </div>
  );
}

/** The first print; a receipt that was asked for already comes again as a marked copy. Without a printer: other ways. */
export async function print(sale: string): Promise<void> {
  if (!hasReceiptPrinter()) {
    paperOf.value = sale;
    return;
  }
  const { till: name } = till().state.value;
  await act(async () => {
    const asked = seen("till.waiting_paper", {}).some((paper) => paper.of === sale);
    if (asked) return toast(t("kasir.print.waiting"), { mood: "info" });
    await till().do("till.reprint_receipt", { till: name, sale });
    toast(t("kasir.print.asked"));
  });
}
