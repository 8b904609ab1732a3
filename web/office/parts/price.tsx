/** A new price, typed on large keys: the price it has, the one it gets, and how much that is more or less. */

import { useState } from "preact/hooks";
import { permille, rupiah } from "../../kit/format.ts";
import { Button, Keypad, Sheet } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { morePermille } from "../figures.ts";
import { useBranchName, word } from "../names.ts";

export interface PriceKey {
  readonly sku: string;
  readonly unit?: string;
  readonly branch?: string;
  readonly order_type?: string;
  readonly from_day?: string;
}

export function PriceSheet(of: {
  readonly name: string;
  readonly of: PriceKey;
  readonly price: number | null;
  readonly onClose: () => void;
}) {
  const [price, setPrice] = useState(0);
  const act = useAct();
  const where = useBranchName();
  const more = of.price ? morePermille(price, of.price) : null;
  const save = async () => {
    if (!price) return;
    const done = await act.run(
      "catalog.set_prices",
      { prices: [{ ...of.of, price }] },
      t("kantor.price.said", { name: of.name, price: rupiah(price) }),
    );
    if (done) of.onClose();
  };
  const { unit, branch, order_type: kind } = of.of;
  const place = [unit, branch && where(branch), kind && word("order", kind)].filter(Boolean).join(" · ");
  return (
    <Sheet
      title={of.name}
      onClose={of.onClose}
      foot={
        <Button kind="primary" wide disabled={!price} busy={act.busy} onClick={save}>
          {price ? t("kantor.price.save", { price: rupiah(price) }) : t("kantor.price.type")}
        </Button>
      }
    >
      <div class="stack">
        <div class="price-now">
          <span class="faint">
            {place || t("kantor.price.now")}: <span class="num">{of.price === null ? "–" : rupiah(of.price)}</span>
          </span>
          <output class="price-new num">{rupiah(price)}</output>
          <span class="faint price-more">
            {price && more !== null && more !== 0 ? `${more > 0 ? "↑" : "↓"} ${permille(Math.abs(more))}` : " "}
          </span>
        </div>
        <Keypad value={price} onChange={setPrice} label={t("kantor.price.type")} onEnter={save} />
      </div>
    </Sheet>
  );
}
