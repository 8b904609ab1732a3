/** Layar pelanggan: a second window on the same device. It is told everything by a channel and knows nothing by itself. */

import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { quantity, rupiah } from "../../kit/format.ts";
import { Qr } from "../../kit/ui/qr.tsx";
import { t } from "../../kit/words.ts";
import { CHANNEL, NOTHING, type Shown } from "./screen.ts";

const shown = signal<Shown>(NOTHING);

/** What it is, for those who do not see it. */
const Title = () => <h1 class="unseen">{t("kasir.more.layar")}</h1>;

/** The whole second window. */
export function Display() {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = (event: MessageEvent<Shown | "hello">) => {
      if (event.data !== "hello") shown.value = event.data;
    };
    channel.postMessage("hello");
    return () => channel.close();
  }, []);
  const { shop, lines, total, qr: code, thanks } = shown.value;
  if (code) {
    return (
      <main class="display">
        <Title />
        <p class="display-total num">{rupiah(code.amount)}</p>
        <Qr text={code.text} size={360} label={t("kasir.pay.qris_label", { amount: rupiah(code.amount) })} />
        <p>{t("kasir.display.scan")}</p>
      </main>
    );
  }
  if (!lines.length) {
    return (
      <main class="display">
        <Title />
        <p class="display-shop">{shop}</p>
        <p class="display-hello">{thanks ? t("kasir.display.thanks") : t("kasir.display.hello")}</p>
        {thanks && thanks.change > 0 && <p class="display-total num">{t("kasir.pay.change", { amount: rupiah(thanks.change) })}</p>}
      </main>
    );
  }
  return (
    <main class="display display-cart">
      <Title />
      <ol class="display-lines">
        {lines.map((line, place) => (
          <li key={place} class="row">
            <span>
              {line.qtyMilli ? `${quantity(line.qtyMilli)} × ` : ""}
              {line.name}
            </span>
            <span class="num">{rupiah(line.amount)}</span>
          </li>
        ))}
      </ol>
      <p class="display-sum">
        <span>{t("kasir.total")}</span>
        <strong class="num">{rupiah(total)}</strong>
      </p>
    </main>
  );
}
