/** One good, whole: picture, prices, what is left where, sold out, variants, units, codes, choices, recipe, and what moved it. */

import { useRef, useState } from "preact/hooks";
import { quantity, rupiah } from "../../kit/format.ts";

import type { WholeGoodWire } from "../../kit/shapes/catalog.ts";
import { Button, Card, Icon, Item, List, State, toast } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { pathOf, useCategories, usePhotos } from "../goods.ts";
import { word } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { type PriceKey, PriceSheet } from "../parts/price.tsx";
import { Tile } from "../parts/tile.tsx";
import { smallPhoto } from "../photo.ts";
import { may } from "../session.ts";
import { ChoicesSheet, RecipeSheet } from "./good_choices.tsx";
import { AddBarcode, AddPrice, AddUnit, AddVariant, DescribeSheet } from "./good_edit.tsx";
import { Moves } from "./good_moves.tsx";
import { Barcodes, Prices, Recipe, Shelves, Variants } from "./good_parts.tsx";

type Editing = "describe" | "price" | "unit" | "barcode" | "variant" | "choices" | "recipe" | null;

export function GoodPage({ sku }: { readonly sku: string }) {
  const seen = useSee("catalog.good", { sku });
  return (
    <>
      <Stamp seen={[seen]} />
      <Await seen={seen} lines={8}>
        {(whole) => <Good whole={whole} />}
      </Await>
    </>
  );
}

function Good({ whole }: { readonly whole: WholeGoodWire }) {
  const { good } = whole;
  const [pricing, setPricing] = useState<{ readonly key: PriceKey; readonly price: number | null } | null>(null);
  const [editing, setEditing] = useState<Editing>(null);
  const close = () => setEditing(null);
  const edit = (what: Editing) =>
    may("edit_goods") ? (
      <Button kind="quiet" icon="edit" onClick={() => setEditing(what)}>
        {t("kantor.change")}
      </Button>
    ) : null;
  return (
    <div class="good-page">
      <a class="backlink" href="#/barang">
        <Icon name="back" size={20} /> {t("kantor.goods")}
      </a>
      <div class="stack good-left">
        <Head
          whole={whole}
          onPrice={() => setPricing({ key: { sku: good.sku }, price: good.price ?? null })}
          onDescribe={() => setEditing("describe")}
        />
        <Prices whole={whole} onPrice={(key, price) => setPricing({ key, price })} onAdd={() => setEditing("price")} />
        <Variants whole={whole} onAdd={() => setEditing("variant")} />
        <Card title={t("kantor.good.units")} aside={edit("unit")} flush>
          <List>
            <Item title={good.unit} more={t("kantor.good.unit.base")} />
            {Object.entries(whole.units ?? {}).map(([unit, factor]) => (
              <Item key={unit} title={unit} more={t("kantor.good.unit.holds", { n: quantity(factor), unit: good.unit })} />
            ))}
          </List>
        </Card>
        <Barcodes whole={whole} onAdd={() => setEditing("barcode")} />
        <Card title={t("kantor.good.choices")} aside={edit("choices")} flush>
          {whole.modifiers?.length ? (
            <List>
              {whole.modifiers.map(([group, name, least, most, choices]) => (
                <Item
                  key={group}
                  title={name}
                  more={choices
                    .map((one) => (one.price ? `${one.name} ${one.price > 0 ? "+" : ""}${rupiah(one.price)}` : one.name))
                    .join(", ")}
                  end={t("kantor.good.choices.picks", { least, most: most || choices.length })}
                />
              ))}
            </List>
          ) : (
            <p class="card-line faint">{t("kantor.good.choices.none")}</p>
          )}
        </Card>
        <Card title={t("kantor.good.recipe")} aside={edit("recipe")} flush>
          <Recipe whole={whole} />
        </Card>
      </div>
      <div class="stack good-right">
        <Shelves whole={whole} />
        {may("see_stock") && <Moves sku={good.sku} unit={good.unit} />}
      </div>
      {pricing && <PriceSheet name={good.name} of={pricing.key} price={pricing.price} onClose={() => setPricing(null)} />}
      {editing === "describe" && <DescribeSheet whole={whole} onClose={close} />}
      {editing === "price" && <AddPrice whole={whole} onClose={close} />}
      {editing === "unit" && <AddUnit whole={whole} onClose={close} />}
      {editing === "barcode" && <AddBarcode whole={whole} onClose={close} />}
      {editing === "variant" && <AddVariant whole={whole} onClose={close} />}
      {editing === "choices" && <ChoicesSheet whole={whole} onClose={close} />}
      {editing === "recipe" && <RecipeSheet whole={whole} onClose={close} />}
    </div>
  );
}

function Head(of: { readonly whole: WholeGoodWire; readonly onPrice: () => void; readonly onDescribe: () => void }) {
  const { good } = of.whole;
  const categories = useCategories();
  const act = useAct();
  const priced = good.price !== null && good.price !== undefined;
  const archive = () =>
    act.run(
      "catalog.archive_good",
      { sku: good.sku, archived: !good.archived },
      t(good.archived ? "kantor.good.back" : "kantor.good.archived"),
    );
  return (
    <Card class="first">
      <div class="good-head">
        <Photo sku={good.sku} name={good.name} />
        <div class="stack stack-close">
          <h2>
            {good.name}{" "}
            {(of.whole.options ?? []).length > 0 && (
              <span class="variant">{of.whole.options!.map((one) => one.value).join(", ")}</span>
            )}
          </h2>
          <p class="faint">
            {[pathOf(categories, good.category), good.sku, word("tax", good.tax_kind)].filter(Boolean).join(" · ")}
          </p>
          {of.whole.note && <p>{of.whole.note}</p>}
          {good.archived && <State mood="info">{t("kantor.goods.archived")}</State>}
          <button
            type="button"
            class="big-price num"
            onClick={of.onPrice}
            disabled={!may("change_price")}
            aria-label={`${priced ? rupiah(good.price!) : t("kantor.price.none")}/ ${good.unit}, ${t("kantor.price.change", { name: good.name })}`}
          >
            {priced ? rupiah(good.price!) : t("kantor.price.none")}
            <span class="faint">/ {good.unit}</span>
            {may("change_price") && <Icon name="edit" size={20} />}
          </button>
        </div>
      </div>
      {may("edit_goods") && (
        <div class="row">
          <Button icon="edit" onClick={of.onDescribe}>
            {t("kantor.good.describe")}
          </Button>
          <Button kind="quiet" icon={good.archived ? "refresh" : "trash"} busy={act.busy} onClick={archive}>
            {t(good.archived ? "kantor.good.unarchive" : "kantor.good.archive")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Photo({ sku, name }: { readonly sku: string; readonly name: string }) {
  const photos = usePhotos();
  const file = useRef<HTMLInputElement>(null);
  const act = useAct();
  const tile = <Tile name={name} photo={photos[sku]} size={112} />;
  if (!may("edit_goods")) return tile;
  const take = async (picked: File | undefined) => {
    if (!picked) return;
    let image: string;
    try {
      image = await smallPhoto(picked);
    } catch {
      toast(t("kantor.photo.unread"), { mood: "warn" });
      return;
    }
    await act.run("catalog.show_photo", { sku, image }, t("kantor.photo.said"));
  };
  return (
    <div class="photo">
      <button
        type="button"
        class="photo-take"
        aria-busy={act.busy}
        onClick={() => file.current?.click()}
      >
        <span class="unseen">{t(photos[sku] ? "kantor.photo.change" : "kantor.photo.add", { name })}</span>
        {tile}
        <span class="photo-sign">
          <Icon name="camera" size={20} />
        </span>
      </button>
      {/* the button above opens it */}
      <input
        ref={file}
        class="unseen"
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      {photos[sku] && (
        <Button kind="quiet" onClick={() => act.run("catalog.show_photo", { sku, image: "" }, t("kantor.photo.gone"))}>
          {t("kantor.photo.drop")}
        </Button>
      )}
    </div>
  );
}
