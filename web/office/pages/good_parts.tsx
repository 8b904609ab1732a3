/** The parts of a good's page: its prices, variants, codes, recipe, and what is left of it where. */

import { quantity, rupiah } from "../../kit/format.ts";
import { href } from "../../kit/router.ts";
import type { WholeGoodWire } from "../../kit/shapes/catalog.ts";
import { Button, Card, Item, List, Switch } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSeeAll } from "../ask.ts";
import { useGoods, useVariantNames } from "../goods.ts";
import { useBranchName, useOpenBranches, word } from "../names.ts";
import { AddButton } from "../parts/fields.tsx";
import type { PriceKey } from "../parts/price.tsx";
import { may } from "../session.ts";

export function Prices(of: {
  readonly whole: WholeGoodWire;
  readonly onPrice: (key: PriceKey, price: number) => void;
  readonly onAdd: () => void;
}) {
  const where = useBranchName();
  const act = useAct();
  const { good } = of.whole;
  const others = (of.whole.prices ?? []).filter((one) => one.unit || one.branch || one.order_type || one.from_day);
  return (
    <Card
      title={t("kantor.good.prices")}
      aside={may("change_price") ? <AddButton onClick={of.onAdd} /> : null}
      flush
    >
      {others.length ? (
        <ul class="list">
          {others.map((one) => {
            const key = {
              sku: good.sku,
              unit: one.unit ?? "",
              branch: one.branch ?? "",
              order_type: one.order_type ?? "",
              from_day: one.from_day ?? "",
            };
            const days = one.from_day || one.until_day ? `${one.from_day || "…"} – ${one.until_day || "…"}` : "";
            const title = [
              one.unit && t("kantor.good.per", { unit: one.unit }),
              one.branch && where(one.branch),
              one.order_type && word("order", one.order_type),
              one.price_list,
            ]
              .filter(Boolean)
              .join(" · ");
            return (
              <li key={JSON.stringify(key)} class="item">
                <span class="item-text">
                  <span class="item-title">{title || days}</span>
                  {title && days && <span class="item-more">{days}</span>}
                </span>
                <button
                  type="button"
                  class="good-price num"
                  disabled={!may("change_price")}
                  onClick={() => of.onPrice(key, one.price)}
                  aria-label={`${rupiah(one.price)}, ${t("kantor.price.change", { name: title })}`}
                >
                  {rupiah(one.price)}
                </button>
                {may("change_price") && (
                  <Button
                    kind="quiet"
                    icon="trash"
                    label={t("kantor.good.price.drop", { what: title || days })}
                    onClick={() =>
                      act.run("catalog.set_prices", { prices: [{ ...key, price: null }] }, t("kantor.good.price.gone"))
                    }
                  />
                )}
              </li>
            );
          })}
        </ul>
      ) : (
        <p class="card-line faint">{t("kantor.good.prices.none")}</p>
      )}
    </Card>
  );
}

export function Variants({ whole, onAdd }: { readonly whole: WholeGoodWire; readonly onAdd: () => void }) {
  const held = useGoods();
  const names = useVariantNames();
  const { good } = whole;
  const line = (sku: string) => held.answer?.goods.find((one) => one.sku === sku);
  if (good.variant_of) {
    return (
      <Card title={t("kantor.good.variant")} flush>
        <List>
          <Item
            href={href(`/barang/${encodeURIComponent(good.variant_of)}`)}
            title={line(good.variant_of)?.name ?? good.variant_of}
            more={(whole.options ?? []).map((one) => `${one.name}: ${one.value}`).join(", ")}
          />
        </List>
      </Card>
    );
  }
  return (
    <Card
      title={t("kantor.good.variants")}
      aside={may("edit_goods") ? <AddButton onClick={onAdd} /> : null}
      flush
    >
      {whole.variants?.length ? (
        <List>
          {whole.variants.map((sku) => {
            const variant = line(sku);
            return (
              <Item
                key={sku}
                href={href(`/barang/${encodeURIComponent(sku)}`)}
                title={names[sku] || (variant?.name ?? sku)}
                more={sku}
                end={variant?.price ? <span class="num">{rupiah(variant.price)}</span> : ""}
              />
            );
          })}
        </List>
      ) : (
        <p class="card-line faint">{t("kantor.good.variants.none")}</p>
      )}
    </Card>
  );
}

export function Barcodes({ whole, onAdd }: { readonly whole: WholeGoodWire; readonly onAdd: () => void }) {
  const act = useAct();
  const codes = Object.entries(whole.barcodes ?? {});
  return (
    <Card
      title={t("kantor.good.barcodes")}
      aside={may("edit_goods") ? <AddButton onClick={onAdd} /> : null}
      flush
    >
      {codes.length ? (
        <List>
          {codes.map(([code, unit]) => (
            <Item
              key={code}
              icon="scan"
              title={<span class="num">{code}</span>}
              more={unit || whole.good.unit}
              end={
                may("edit_goods") ? (
                  <Button
                    kind="quiet"
                    icon="trash"
                    label={t("kantor.good.barcode.drop", { code })}
                    onClick={() => act.run("catalog.remove_barcode", { code }, t("kantor.good.barcode.gone"))}
                  />
                ) : (
                  ""
                )
              }
            />
          ))}
        </List>
      ) : (
        <p class="card-line faint">{t("kantor.good.barcodes.none")}</p>
      )}
    </Card>
  );
}

export function Recipe({ whole }: { readonly whole: WholeGoodWire }) {
  const held = useGoods();
  if (!whole.recipe?.length) return <p class="card-line faint">{t("kantor.good.recipe.none")}</p>;
  return (
    <List>
      {whole.recipe.map((one) => {
        const good = held.answer?.goods.find((line) => line.sku === one.sku);
        return (
          <Item
            key={one.sku}
            title={good?.name ?? one.sku}
            end={<span class="num">{`${quantity(one.qty_milli)} ${good?.unit ?? ""}`}</span>}
          />
        );
      })}
    </List>
  );
}

/** By branch: how much is left, and whether it is sold out. */
export function Shelves({ whole }: { readonly whole: WholeGoodWire }) {
  const branches = useOpenBranches();
  const { sku, name, unit } = whole.good;
  const levels = useSeeAll("stock.on_hand", may("see_stock") ? branches.map((one) => ({ branch: one.branch ?? "", sku })) : []);
  const act = useAct();
  const out = whole.sold_out_in ?? [];
  return (
    <Card title={t("kantor.good.shelves")} class="second" flush>
      <ul class="list">
        {branches.map((one, place) => {
          const id = one.branch ?? "";
          const level = levels.answer?.[place]?.[0];
          const gone = out.includes(id);
          return (
            <li key={id} class="shelf">
              <span class="item-text">
                <span class="item-title">{one.name}</span>
                <span class="item-more">
                  {level && level.kept !== false ? `${quantity(level.on_hand_milli)} ${unit}` : t("kantor.good.not_counted")}
                  {level?.coming_milli ? ` · ${t("kantor.good.coming", { n: quantity(level.coming_milli) })}` : ""}
                </span>
              </span>
              <Switch
                label={t(branches.length > 1 ? "kantor.goods.out" : "kantor.good.out.now")}
                on={gone}
                disabled={!may("sell") || act.busy}
                onChange={(now) =>
                  void act.run(
                    "catalog.say_availability",
                    { sku, branch: id, available: !now },
                    t(now ? "kantor.good.out.said" : "kantor.good.in.said", { name }),
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
