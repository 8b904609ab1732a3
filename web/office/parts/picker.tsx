/** Finds a good by its name, code or barcode and hands it on. */

import { useState } from "preact/hooks";
import { rupiah } from "../../kit/format.ts";
import type { GoodLineWire } from "../../kit/shapes/catalog.ts";
import { Search } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useFound, useGoods, usePhotos, useVariantNames } from "../goods.ts";
import { Tile } from "./tile.tsx";

export function Picker(of: {
  readonly label?: string;
  readonly onPick: (good: GoodLineWire) => void;
  readonly without?: ReadonlySet<string>;
  readonly autofocus?: boolean;
}) {
  const [text, setText] = useState("");
  const held = useGoods();
  const photos = usePhotos();
  const variants = useVariantNames();
  const found = useFound(held, text);
  const shown = text.trim() ? found.filter((good) => !of.without?.has(good.sku)).slice(0, 8) : [];
  const pick = (good: GoodLineWire) => {
    of.onPick(good);
    setText("");
  };
  return (
    <div class="picker">
      <Search
        label={of.label ?? t("kantor.pick")}
        placeholder={t("kantor.pick.eg")}
        value={text}
        onInput={setText}
        autofocus={of.autofocus ?? false}
        onEnter={() => shown[0] && pick(shown[0])}
      />
      {text.trim() && (
        <ul class="list picked" aria-label={t("kantor.pick.found")}>
          {shown.map((good) => (
            <li key={good.sku}>
              <button type="button" class="item" onClick={() => pick(good)}>
                <Tile name={good.name} photo={photos[good.sku]} size={40} />
                <span class="item-text">
                  <span class="item-title">
                    {good.name} {variants[good.sku] && <span class="variant">{variants[good.sku]}</span>}
                  </span>
                  <span class="item-more">{good.sku}</span>
                </span>
                <span class="item-end num">{good.price === null || good.price === undefined ? "" : rupiah(good.price)}</span>
              </button>
            </li>
          ))}
          {!shown.length && <li class="card-line faint">{t("kantor.pick.none", { text: text.trim() })}</li>}
        </ul>
      )}
    </div>
  );
}
