/** Barang cepat: a good that nobody has entered yet, a new price, *habis*: each with the customer waiting. */

import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { rupiah } from "../../kit/format.ts";
import { Button } from "../../kit/ui/button.tsx";
import { Field, Search, Switch } from "../../kit/ui/field.tsx";
import { Keypad } from "../../kit/ui/keypad.tsx";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { Item, List, State, Tag } from "../../kit/ui/show.tsx";
import { toast } from "../../kit/ui/toast.tsx";
import { t } from "../../kit/words.ts";
import { add } from "./cart.ts";
import { factOf } from "./deeds.ts";
import { act, cart, go, may, page, till } from "./now.ts";
import { type Begun, begin, begun } from "./over.ts";
import { found, skusIn, tileOf } from "./shelf.ts";
import { Figure } from "./ui.tsx";

const changing = signal("");
const text = signal("");
const MOST = 60;

export function Quick() {
  const shown = (text.value.trim() ? found(text.value) : skusIn("")).slice(0, MOST);
  return (
    <div class="page">
      <Search label={t("kasir.quick.find")} value={text.value} onInput={(value) => (text.value = value)} />
      <Button kind="primary" icon="plus" disabled={!may("quick_add")} onClick={() => begin({ name: text.value.trim() })}>
        {t("kasir.quick.add")}
      </Button>
      <List label={t("kasir.sell.goods")}>
        {shown.map((sku) => {
          const tile = tileOf(sku);
          return (
            <Item
              key={sku}
              title={tile.name}
              more={tile.price === null ? t("kasir.sell.ask_price") : rupiah(tile.price)}
              end={tile.soldOut && <Tag mood="warn">{t("kasir.sell.sold_out")}</Tag>}
              onClick={() => (changing.value = sku)}
            />
          );
        })}
      </List>
      {changing.value && <ChangeSheet key={changing.value} sku={changing.value} />}
    </div>
  );
}

/** Wherever the person is: it is drawn by the frame. */
export function BeginSheet() {
  return begun.value && <AddSheet key={begun.value.barcode ?? ""} of={begun.value} />;
}

function AddSheet({ of }: { readonly of: Begun }) {
  const [name, setName] = useState(of.name ?? "");
  const [barcode, setBarcode] = useState(of.barcode ?? "");
  const [price, setPrice] = useState(0);
  const ready = name.trim() && price > 0;
  const close = () => (begun.value = null);
  const put = async () => {
    if (!ready) return;
    const done = await act(() => till().do("catalog.quick_add", { name: name.trim(), price, barcode: barcode.trim() }));
    if (!done) return;
    close();
    toast(t("kasir.quick.added", { name: name.trim() }));
    const { sku } = factOf<{ sku: string }>(done, "catalog.good_quick_added");
    if (page.value === "jual") cart.value = add(cart.value, { sku });
  };
  return (
    <Sheet title={t("kasir.quick.add")} onClose={close} foot={<Button kind="primary" wide disabled={!ready} onClick={() => void put()}>{page.value === "jual" ? t("kasir.quick.add_and_sell") : t("kasir.keep")}</Button>}>
      <Field label={t("kasir.quick.name")} value={name} onInput={setName} autofocus maxLength={120} />
      <Field label={t("kasir.quick.barcode")} value={barcode} onInput={setBarcode} inputmode="numeric" maxLength={48} />
      <Field label={t("kasir.quick.price")} before="Rp" inputmode="numeric" value={price ? String(price) : ""} onInput={(typed) => setPrice(Number(typed.replace(/\D/g, "")))} onEnter={() => void put()} />
      <p class="faint">{t("kasir.quick.why")}</p>
    </Sheet>
  );
}

function ChangeSheet({ sku }: { readonly sku: string }) {
  const tile = tileOf(sku);
  const [price, setPrice] = useState(0);
  const close = () => (changing.value = "");
  const { branch } = till().state.value;
  const keep = async () => {
    if (price > 0 && (await act(() => till().do("catalog.set_prices", { prices: [{ sku, price }] })))) {
      toast(t("kasir.quick.priced", { name: tile.name, price: rupiah(price) }));
      close();
    }
  };
  const sell = () => {
    cart.value = add(cart.value, { sku });
    close();
    go("jual");
  };
  return (
    <Sheet title={tile.name} onClose={close} foot={may("change_price") && <Button kind="primary" wide disabled={!price} onClick={() => void keep()}>{price ? t("kasir.quick.set_price", { price: rupiah(price) }) : t("kasir.quick.type_price")}</Button>}>
      <Switch
        label={t("kasir.sell.sold_out")}
        hint={t("kasir.quick.sold_out_why")}
        on={tile.soldOut}
        onChange={(out) => void act(() => till().do("catalog.say_availability", { sku, branch, available: !out }))}
      />
      {may("change_price") ? (
        <>
          <p>{t("kasir.quick.price_now", { price: tile.price === null ? "—" : rupiah(tile.price) })}</p>
          <Figure label={t("kasir.quick.price")}>{rupiah(price)}</Figure>
          <Keypad label={t("kasir.quick.price")} value={price} onChange={setPrice} onEnter={() => void keep()} />
        </>
      ) : (
        <State mood="info">{t("kasir.quick.not_yours")}</State>
      )}
      <Button wide icon="cart" onClick={sell}>
        {t("kasir.quick.put")}
      </Button>
    </Sheet>
  );
}
