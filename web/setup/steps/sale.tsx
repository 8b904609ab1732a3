/** Jual: the first sale, made on the till; it shows here by itself. */

import { Notice } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { setup } from "../state.ts";

export function SaleStep() {
  const sold = setup.value?.steps.find((one) => one.step === "jual");
  return (
    <>
      <ol>
        <li>{t("pasang.jual.pin")}</li>
        <li>{t("pasang.jual.shift")}</li>
        <li>{t("pasang.jual.good")}</li>
        <li>{t("pasang.jual.exact")}</li>
      </ol>
      {sold?.done ? <Notice mood="ok" title={t("pasang.jual.sold", { receipt: sold.about })} live /> : <p>{t("pasang.jual.waits")}</p>}
    </>
  );
}
