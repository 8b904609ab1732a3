/** Jual: the goods on the left, the cart on the right; on a phone the cart is a sheet below. */

import { computed, signal, useComputed } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { rupiah } from "../../kit/format.ts";
import { t } from "../../kit/words.ts";
import { amountOf } from "./cart.ts";
import { CartView } from "./cart_view.tsx";
import type { Parted } from "./naming.ts";
import { cart, go, said, shift } from "./now.ts";
import { type Tile, categories, found, partedName, scan, skusIn, take, tileOf } from "./shelf.ts";
import { ask, begin, canSee, looking } from "./over.ts";
import { formatQuantity } from "../../kit/values/quantity.ts";
import { Button, IconButton } from "../../kit/ui/button.tsx";
import { Icon } from "../../kit/ui/icons.tsx";

export const query = signal("");
/** What is searched for: at every letter a finger types, but not at every sign of a scanner. */
const sought = signal("");
let lastMs = 0;
let soon: ReturnType<typeof setTimeout> | undefined;
const FINGER_MS = 40;

query.subscribe((text) => {
  const quick = performance.now() - lastMs < FINGER_MS;
  lastMs = performance.now();
  clearTimeout(soon);
  if (quick && text) soon = setTimeout(() => (sought.value = text), FINGER_MS);
  else sought.value = text;
});
const category = signal("");
const picked = signal(0);

const shown = computed<readonly string[]>(() => (sought.value.trim() ? found(sought.value) : skusIn(category.value)));

export function Sell() {
  if (!shift.value) return <NoShift />;
  return (
    <div class="sell">
      <section class={query.value ? "goods seeking" : "goods"} aria-label={t("kasir.sell.goods")}>
        <Find />
        <Categories />
        <Grid />
      </section>
      <CartView />
    </div>
  );
}

function NoShift() {
  return (
    <div class="calm">
      <h1>{t("kasir.sell.no_shift")}</h1>
      <p>{t("kasir.sell.no_shift_why")}</p>
      <Button kind="primary" onClick={() => go("giliran")}>
        {t("kasir.shift.open")}
      </Button>
    </div>
  );
}

function Find() {
  const place = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (matchMedia("(pointer: fine)").matches) place.current?.focus();
  }, []);
  const keys = (event: KeyboardEvent) => {
    const many = shown.value.length;
    if (event.key === "ArrowDown") picked.value = Math.min(many - 1, picked.value + 1);
    else if (event.key === "ArrowUp") picked.value = Math.max(0, picked.value - 1);
    else if (event.key === "Escape") query.value = "";
    else if (event.key === "Enter" && query.value.trim()) enter();
    else return;
    if (event.key !== "Escape" || query.value) event.preventDefault();
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        id="find"
        ref={place}
        type="text"
        role="searchbox"
        enterkeyhint="done"
        autocomplete="off"
        spellcheck={false}
        aria-label={t("kasir.sell.find")}
        placeholder={t("kasir.sell.find")}
        value={query.value}
        onInput={(event) => ((query.value = event.currentTarget.value), (picked.value = 0))}
        onKeyDown={keys}
      />
      {query.value ? (
        <IconButton icon="close" label={t("kasir.clear")} onClick={() => (query.value = "")} />
      ) : (
        canSee() && (
          <IconButton icon="scan" label={t("kasir.sell.camera")} onClick={() => (looking.value = scan)} />
        )
      )}
    </div>
  );
}

/** What Enter means in the search field: the good that is picked, else a code typed by hand. */
function enter(): void {
  sought.value = query.value;
  const sku = shown.value[picked.value];
  if (sku) take(sku);
  else scan(query.value.trim());
  query.value = "";
  picked.value = 0;
}

function Categories() {
  const all = categories.value;
  if (!all.length) return null;
  return (
    <div class="chips" role="group" aria-label={t("kasir.sell.categories")}>
      {[["", t("kasir.sell.all")] as const, ...all].map(([id, name]) => (
        <button type="button" key={id} aria-pressed={!query.value && id === category.value} onClick={() => ((category.value = id), (query.value = ""))}>
          {name}
        </button>
      ))}
    </div>
  );
}

const GAP = 8;
const BEYOND = 1;

/** Only the tiles in sight are there, and a row beyond: twenty thousand goods cost no more than forty. */
function Grid() {
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const all = shown.value;
  const { wide, high, top, tileHigh, across } = size.value;
  const rows = Math.ceil(all.length / across);
  const first = Math.max(0, Math.floor(top / (tileHigh + GAP)) - BEYOND);
  const last = Math.min(rows, Math.ceil((top + high) / (tileHigh + GAP)) + BEYOND);
  const inSight = wide ? all.slice(first * across, last * across) : [];
  const tiles = useKept(inSight, query.value ? picked.value - first * across : -1);
  return (
    <div class="tiles" ref={place} tabIndex={-1} onScroll={(event) => size.scrolled(event.currentTarget.scrollTop)}>
      {!all.length && <Unfound />}
      <div class="tiles-all" style={{ height: `${rows * (tileHigh + GAP)}px` }}>
        <div class="tiles-seen" style={{ transform: `translateY(${first * (tileHigh + GAP)}px)`, "--across": across }}>
          {tiles}
        </div>
      </div>
    </div>
  );
}

/** Tiles that were there before as they were: only what is new is drawn. Each of them hears by itself of what changes in it. */
function useKept(skus: readonly string[], picked: number): readonly VNode[] {
  const before = useRef<ReadonlyMap<string, VNode>>(new Map());
  const now = new Map<string, VNode>();
  skus.forEach((sku, place) => {
    const name = place === picked ? `${sku} picked` : sku;
    now.set(name, before.current.get(name) ?? <TileView key={sku} sku={sku} picked={place === picked} />);
  });
  before.current = now;
  return [...now.values()];
}

const WIDE_TILE = 164;
const NARROW = 520;

function useSize(place: { readonly current: HTMLDivElement | null }) {
  const held = useRef<ReturnType<typeof sizes>>(undefined as never);
  held.current ??= sizes();
  useEffect(() => (place.current ? held.current.watch(place.current) : undefined), [place.current]);
  return held.current;
}

/** The grid's size and how far it is scrolled, told only when another row comes into sight. */
function sizes() {
  const now = signal({ wide: 0, high: 0, top: 0, tileHigh: 88, across: 2 });
  return {
    get value() {
      return now.value;
    },
    scrolled(top: number) {
      const { tileHigh } = now.peek();
      const row = (at: number) => Math.floor(at / (tileHigh + GAP));
      if (row(top) !== row(now.peek().top)) now.value = { ...now.peek(), top };
    },
    watch(box: HTMLElement) {
      const eye = new ResizeObserver(() => {
        const wide = box.clientWidth;
        const tileHigh = parseFloat(getComputedStyle(box).getPropertyValue("--tile-high")) || 88;
        const across = Math.max(2, Math.floor((wide + GAP) / (WIDE_TILE + GAP)), wide < NARROW ? 2 : 3);
        now.value = { ...now.peek(), wide, high: box.clientHeight, tileHigh, across };
      });
      eye.observe(box);
      return () => eye.disconnect();
    },
  };
}

/** A longer name does not fit into two lines of the narrowest tile. */
const LONG = 24;

function TileView({ sku, picked: isPicked }: { readonly sku: string; readonly picked: boolean }) {
  const tile = tileOf(sku);
  return (
    <button
      type="button"
      class={`tile hue-${tile.hue}${tile.soldOut ? " out" : ""}${isPicked ? " picked" : ""}`}
      data-sku={sku}
      onClick={() => ((said.value = null), take(sku))}
      onContextMenu={(event) => (event.preventDefault(), ask({ sku }))}
    >
      <Name {...partedName(sku, tile.name)} />
      <span class="tile-foot">
        <span class="tile-price">{priceOf(tile)}</span>
        {tile.soldOut && <span class="state state-warn">{t("kasir.sell.sold_out")}</span>}
        <Badge sku={sku} />
      </span>
    </button>
  );
}

/** Names of one family show whole what tells them apart; a long one that stands alone takes three lines. */
function Name({ head, tail }: Parted) {
  if (!tail) return <span class={head.length > LONG ? "tile-name long" : "tile-name"}>{head}</span>;
  return (
    <span class="tile-name family">
      <span>{head} </span>
      <b>{tail}</b>
    </span>
  );
}

/** How much of the good is in the cart. By itself, so that a tap draws one badge anew and not every tile. */
function Badge({ sku }: { readonly sku: string }) {
  const many = useComputed(() => amountOf(cart.value, sku)).value;
  return many > 0 ? <span class="badge">{formatQuantity(many)}</span> : null;
}

function priceOf(tile: Tile): string {
  if (tile.variants) return t("kasir.sell.variants", { n: tile.variants });
  if (tile.price === null) return t("kasir.sell.ask_price");
  return tile.byWeight ? `${rupiah(tile.price)}/${tile.unit}` : rupiah(tile.price);
}

function Unfound() {
  const text = query.value.trim();
  return (
    <div class="nothing">
      {text ? t("kasir.sell.nothing_called", { text }) : t("kasir.sell.no_goods")}
      <Button onClick={() => begin(/^\d{6,}$/.test(text) ? { barcode: text } : { name: text })}>{t("kasir.quick.add")}</Button>
    </div>
  );
}
