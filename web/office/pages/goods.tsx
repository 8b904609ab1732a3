/** Barang & stok: the list with prices to tap, and the parts about the shelf. */

import { useEffect, useRef, useState } from "preact/hooks";
import { quantity, rupiah } from "../../kit/format.ts";
import { go, href, place } from "../../kit/router.ts";
import type { GoodLineWire } from "../../kit/shapes/catalog.ts";
import type { LevelWire } from "../../kit/shapes/stock.ts";
import { Button, Card, Empty, Search, Select, Tabs, Tag } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import {
  pathOf,
  useCategories,
  useFound,
  useGoods,
  useLevels,
  usePhotos,
  useSoldOut,
  useVariantNames,
  withBelow,
} from "../goods.ts";
import { useOpenBranches } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { PriceSheet } from "../parts/price.tsx";
import { Tile } from "../parts/tile.tsx";
import { branch, may } from "../session.ts";
import { AddGood } from "./good_add.tsx";
import { PromosPage } from "./promos.tsx";
import { SheetPage } from "./goods_sheet.tsx";
import { CountPage } from "./stock_count.tsx";
import { LowPage, ReceivePage, WastePage } from "./stock.tsx";
import { TransferPage } from "./stock_transfer.tsx";

const TABS = ["daftar", "promo", "menipis", "masuk", "hitung", "kirim", "buang", "csv"] as const;
type Tab = (typeof TABS)[number];
const NEEDS: Readonly<Record<Tab, string>> = {
  daftar: "see_goods", promo: "see_goods", menipis: "see_stock", masuk: "receive_goods", hitung: "count_stock", kirim: "transfer_stock", buang: "waste_stock", csv: "edit_goods",
}; // prettier-ignore

export function GoodsPage() {
  const branches = useOpenBranches();
  const tabs = TABS.filter((tab) => may(NEEDS[tab]) && (tab !== "kirim" || branches.length > 1));
  const tab = tabs.find((one) => one === place.value.query["tab"]) ?? tabs[0] ?? "daftar";
  return (
    <div class="stack">
      {tabs.length > 1 && (
        <Tabs
          label={t("kantor.goods")}
          tabs={tabs.map((value) => ({ value, text: t(`kantor.goods.tab.${value}`) }))}
          value={tab}
          onChange={(chosen) => go("/barang", { tab: chosen === "daftar" ? null : chosen })}
        />
      )}
      {tab === "daftar" && <GoodsList />}
      {tab === "promo" && <PromosPage />}
      {tab === "menipis" && <LowPage />}
      {tab === "masuk" && <ReceivePage />}
      {tab === "hitung" && <CountPage />}
      {tab === "kirim" && <TransferPage />}
      {tab === "buang" && <WastePage />}
      {tab === "csv" && <SheetPage />}
    </div>
  );
}

type Which = "all" | "sold_out" | "no_price" | "archived";
const STEP = 60;

function GoodsList() {
  const [text, setText] = useState("");
  const [category, setCategory] = useState("");
  const [which, setWhich] = useState<Which>("all");
  const [most, setMost] = useState(STEP);
  const [pricing, setPricing] = useState<GoodLineWire | null>(null);
  const [adding, setAdding] = useState(false);
  const held = useGoods(which === "archived");
  const found = useFound(held, text);
  const branches = useOpenBranches();
  const levels = useLevels(branch.value ? [branch.value] : branches.map((one) => one.branch ?? ""));
  const photos = usePhotos();
  const sold = useSoldOut();
  const variants = useVariantNames();
  const categories = useCategories();
  useEffect(() => setMost(STEP), [text, category, which]);
  const below = category ? withBelow(categories, category) : null;
  const kept = found.filter((good) => {
    if (below && !below.has(good.category)) return false;
    if (which === "archived") return good.archived;
    if (which === "sold_out") return good.sku in sold;
    return which !== "no_price" || good.price === null || good.price === undefined;
  });
  return (
    <>
      <div class="finder">
        <Search label={t("kantor.goods.find")} value={text} onInput={setText} />
        <Select
          label={t("kantor.goods.category")}
          value={category}
          choices={[
            { value: "", text: t("kantor.goods.category.all") },
            ...categories.map((one) => ({ value: one.category, text: pathOf(categories, one.category) })),
          ]}
          onChange={setCategory}
        />
        <Select<Which>
          label={t("kantor.goods.which")}
          value={which}
          choices={(["all", "sold_out", "no_price", "archived"] as const).map((value) => ({
            value,
            text: t(`kantor.goods.which.${value}`),
          }))}
          onChange={setWhich}
        />
        {may("edit_goods") && (
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {t("kantor.goods.add")}
          </Button>
        )}
      </div>
      <Card flush>
        <Stamp seen={[held, levels]} />
        <Await seen={held} lines={10}>
          {() =>
            kept.length ? (
              <ul class="list goods" aria-label={t("kantor.goods")}>
                {kept.slice(0, most).map((good) => (
                  <GoodRow
                    key={good.sku}
                    good={good}
                    photo={photos[good.sku]}
                    level={levels.answer?.get(good.sku)}
                    out={sold[good.sku]}
                    variant={variants[good.sku] ?? ""}
                    path={pathOf(categories, good.category)}
                    onPrice={() => setPricing(good)}
                  />
                ))}
                {kept.length > most && <More left={kept.length - most} onMore={() => setMost(most + STEP)} />}
              </ul>
            ) : (
              <Empty icon="box" title={text ? t("kantor.goods.none", { text }) : t("kantor.goods.empty")}>
                {t("kantor.goods.empty.more")}
              </Empty>
            )
          }
        </Await>
      </Card>
      {pricing && (
        <PriceSheet
          name={`${pricing.name} ${variants[pricing.sku] ?? ""}`.trim()}
          of={{ sku: pricing.sku }}
          price={pricing.price ?? null}
          onClose={() => setPricing(null)}
        />
      )}
      {adding && <AddGood name={found.length ? "" : text} onClose={() => setAdding(false)} />}
    </>
  );
}

function GoodRow(of: {
  readonly good: GoodLineWire;
  readonly photo: string | undefined;
  readonly level: LevelWire | undefined;
  readonly out: readonly string[] | undefined;
  readonly path: string;
  readonly variant: string;
  readonly onPrice: () => void;
}) {
  const { good, level } = of;
  const priced = good.price !== null && good.price !== undefined;
  return (
    <li class="good">
      <a class="good-main" href={href(`/barang/${encodeURIComponent(good.sku)}`)}>
        <Tile name={good.name} photo={of.photo} />
        <span class="item-text">
          <span class="item-title">
            {good.name} {of.variant && <span class="variant">{of.variant}</span>}
          </span>
          <span class="item-more">{[of.path, good.unit].filter(Boolean).join(" · ")}</span>
        </span>
      </a>
      <span class="good-state">
        {of.out && (!branch.value || of.out.includes(branch.value)) && <Tag mood="bad">{t("kantor.goods.out")}</Tag>}
        {good.archived && <Tag>{t("kantor.goods.archived")}</Tag>}
      </span>
      <span class="good-level num">
        {level && level.kept !== false ? (
          <>
            <span class={level.on_hand_milli <= 0 ? "state state-warn" : ""}>{quantity(level.on_hand_milli)}</span>{" "}
            <span class="faint">{good.unit}</span>
          </>
        ) : null}
      </span>
      <button
        type="button"
        class="good-price num"
        aria-label={`${priced ? rupiah(good.price!) : t("kantor.price.none")}, ${t("kantor.price.change", { name: good.name })}`}
        onClick={of.onPrice}
        disabled={!may("change_price")}
      >
        {priced ? rupiah(good.price!) : t("kantor.price.none")}
      </button>
    </li>
  );
}

/** The next ones, as soon as the end of the list comes into sight. */
function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && onMore(), {
      rootMargin: "600px",
    });
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  });
  return (
    <li ref={end} class="more">
      <Button kind="quiet" onClick={onMore}>
        {t("kantor.more", { n: left })}
      </Button>
    </li>
  );
}
