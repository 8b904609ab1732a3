/** The frame of the till: what is safe and what is away always in sight, the ways to the pages, the page itself. */

import { LinesNames, LinesPaths } from "../../kit/shapes/rows.ts";
import { useEffect } from "preact/hooks";
import { IconButton, Button } from "../../kit/ui/button.tsx";
import { Icon, type IconName } from "../../kit/ui/icons.tsx";
import type { Mood } from "../../kit/ui/show.tsx";
import { Item, List, State } from "../../kit/ui/show.tsx";
import { Toasts } from "../../kit/ui/toast.tsx";
import { t } from "../../kit/words.ts";
import { isEmpty } from "./cart.ts";
import { later } from "./later.tsx";
import { type Page, cart, go, page, person, said, seen, till } from "./now.ts";
import { asking, begun, billSheet, lineSheet, looking, mailOf, paperOf } from "./over.ts";
import { way } from "./paying.ts";
import { Sell } from "./sell.tsx";

const Kept = later("Kept");
const Receipts = later("Receipts");
const Shift = later("Shift");
const Quick = later("Quick");
const Customers = later("Customers");
const Finished = later("Finished");
const Pay = later("Pay");
const Health = later("Health");
const Options = later("Options");
const LineSheet = later("LineSheet");
const BillSheet = later("BillSheet");
const BeginSheet = later("BeginSheet");
const OtherWay = later("OtherWay");
const PaperSheet = later("PaperSheet");
const MailSheet = later("MailSheet");
const CameraSheet = later("CameraSheet");

const DRAWN = { jual: Sell, bayar: Pay, selesai: Finished, simpanan: Kept, struk: Receipts, giliran: Shift, lainnya: More, barang: Quick, pelanggan: Customers, keadaan: Health } as const;
const WAYS: readonly (readonly [Page, IconName])[] = [
  ["jual", "cart"],
  ["simpanan", "hold"],
  ["struk", "receipt"],
  ["giliran", "clock"],
  ["lainnya", "menu"],
];
/** Pages that stand under *Lainnya*. */
const UNDER: readonly Page[] = ["barang", "pelanggan", "keadaan"];

export function Frame() {
  const here = page.value;
  const Drawn = DRAWN[here];
  const title = t(`kasir.page.${here}`);
  useEffect(() => {
    document.title = `${title} · Lancar`;
  }, [title]);
  return (
    <div class={`frame at-${here}`}>
      <Bar title={title} />
      <Ways />
      <main id="main" tabIndex={-1}>
        <SaidLine />
        <Drawn />
      </main>
      <Over />
      <Toasts />
    </div>
  );
}

/** Whatever sheet is open. */
function Over() {
  return (
    <>
      {asking.value && <Options />}
      {lineSheet.value > 0 && <LineSheet />}
      {billSheet.value && <BillSheet />}
      {begun.value && <BeginSheet />}
      {way.value && <OtherWay />}
      {paperOf.value && <PaperSheet />}
      {mailOf.value && <MailSheet />}
      {looking.value && <CameraSheet />}
    </>
  );
}

function Bar({ title }: { readonly title: string }) {
  const now = till().state.value;
  return (
    <header class="bar">
      <h1>{title}</h1>
      <span class="bar-who">
        {now.till} · {person.value?.name}
      </span>
      <Standing />
    </header>
  );
}

const MAKESHIFT = "down degraded drill";

/** The spare line by its name while the shop goes by it, as its guard reported; "" while all is as usual, null when no line is left.
 * A hub that answers knows better than a guard that fell silent. */
export function spareLine(): string | null {
  const { state, tables, changed } = till();
  void changed.value; // the guard's word comes with the rows
  const { branch, hub } = state.value;
  const path = tables.row("lines_paths", `path/${branch}`);
  if (!path || !MAKESHIFT.includes(path[LinesPaths.why])) return "";
  const line = path[LinesPaths.line];
  return line ? (tables.live("lines_names", branch, line)?.[LinesNames.name] ?? line) : hub === "ok" ? "" : null;
}

/** One state for the whole till, the most telling first; the count of what is not safe is always beside it, and always true. */
export function standing(): { readonly mood: Mood; readonly word: string; readonly more: string } {
  const { line, shop, hub, unsafe, trouble } = till().state.value;
  const spare = spareLine();
  if (trouble) return { mood: "bad", word: t("kasir.state.trouble_short"), more: t("kasir.health.trouble") };
  if (shop === "away") return { mood: "warn", word: t("kasir.state.shop_short"), more: unsafe.sales ? t("kasir.state.shop", { n: unsafe.sales }) : t("kasir.state.shop_none") };
  if (line === "away" || spare === null) return { mood: "warn", word: t("kasir.state.line_short"), more: t("kasir.state.line") };
  if (hub === "away") return { mood: "info", word: t("kasir.state.hub_short"), more: t("kasir.state.hub") };
  if (spare) return { mood: "warn", word: t("kasir.state.spare_short"), more: t("kasir.state.spare", { line: spare }) };
  if (unsafe.entries) return { mood: "info", word: t("kasir.state.sending_short"), more: t("kasir.state.sending") };
  return { mood: "ok", word: t("kasir.state.ok_short"), more: t("kasir.state.ok") };
}

function Standing() {
  const { mood, word, more } = standing();
  const { shop, unsafe } = till().state.value;
  const { sales, entries } = unsafe;
  const kept = entries && shop === "away" ? t("kasir.state.entries", { n: entries }) : t("kasir.state.safe");
  return (
    <a class="standing" href="#/keadaan" aria-live="polite">
      <State mood={mood}>
        <span class="standing-long">{more}</span>
        <span class="standing-short">{word}</span>
      </State>
      <span class="unsafe" data-unsafe={sales}>
        {sales ? t("kasir.state.unsafe", { n: sales }) : kept}
      </span>
    </a>
  );
}

function Ways() {
  const here = UNDER.includes(page.value) ? "lainnya" : page.value === "bayar" || page.value === "selesai" ? "jual" : page.value;
  const kept = seen("till.open_bills", { branch: till().state.value.branch }).length;
  return (
    <nav class="ways" aria-label={t("kit.nav")}>
      {WAYS.map(([to, icon]) => (
        <a key={to} class="way" href={`#/${to}`} aria-current={to === here ? "page" : undefined}>
          <span class="way-sign">
            <Icon name={icon} />
            {to === "simpanan" && kept > 0 && <span class="way-count">{kept > 99 ? "99+" : kept}</span>}
          </span>
          <span class="way-text">{t(`kasir.page.${to}`)}</span>
        </a>
      ))}
    </nav>
  );
}

/** What was last said: in the page, never over it; in an open sheet, where there is one. */
export function SaidLine() {
  const now = said.value;
  return (
    <div class="said-place" role="alert">
      {now && (
        <div class={`said said-${now.mood}`}>
          <State mood={now.mood}>{now.text}</State>
          {now.then?.map(({ word, act }) => (
            <Button key={word} onClick={act}>
              {word}
            </Button>
          ))}
          <IconButton icon="close" label={t("kit.close")} onClick={() => (said.value = null)} />
        </div>
      )}
    </div>
  );
}

function More() {
  const leave = async () => {
    await till().leave();
    go("jual");
  };
  return (
    <div class="page">
      <List label={t("kasir.page.lainnya")}>
        <Item icon="tag" href="#/barang" title={t("kasir.page.barang")} more={t("kasir.more.barang")} />
        <Item icon="users" href="#/pelanggan" title={t("kasir.page.pelanggan")} more={t("kasir.more.pelanggan")} />
        <Item icon="pulse" href="#/keadaan" title={t("kasir.page.keadaan")} more={t("kasir.more.keadaan")} />
        <Item icon="screen" onClick={() => void open("/kasir#/layar", "lancar-layar")} title={t("kasir.more.layar")} more={t("kasir.more.layar_why")} />
        <Item icon="lock" onClick={() => void leave()} title={t("kasir.more.leave")} more={isEmpty(cart.value) ? person.value?.name : t("kasir.more.leave_cart")} />
      </List>
    </div>
  );
}
