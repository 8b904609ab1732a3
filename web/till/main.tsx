/** The till: opens what stands on this device and shows it. No network is waited for. */

import "./till.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import { zoneMin } from "../kit/format.ts";
import { place } from "../kit/router.ts";
import { learnSentences } from "../kit/sentences.ts";
import { dress } from "../kit/theme.ts";
import { language, tellDocument } from "../kit/words.ts";
import { openEngine } from "./engine.ts";
import { Frame } from "./pages/frame.tsx";
import { extraName } from "./pages/cart_view.tsx";
import { fetchRest, later } from "./pages/later.tsx";
import { cart, engine, page, sells, settings, shift, till } from "./pages/now.ts";
import { finished } from "./pages/paying.ts";
import { Enter } from "./pages/people.tsx";
import { quote } from "./pages/quote.ts";
import { tellDisplay } from "./pages/screen.ts";
import { isEmpty } from "./pages/cart.ts";

const Display = later("Display");
const Elsewhere = later("Elsewhere");
const NotYours = later("NotYours");
const Pair = later("Pair");

function Kasir() {
  const here = engine.value;
  if (!here) return null;
  const { stage, door, person } = here.state.value;
  if (stage === "elsewhere") return <Elsewhere />;
  if (stage === "unpaired" || door !== "open") return <Pair />;
  if (!person) return <Enter />;
  return sells.value ? <Frame /> : <NotYours />;
}

/** What the customer's screen shows follows the cart; after a sale it says thank you. */
function onDisplay() {
  if (!sells.value) return { shop: "", lines: [], total: 0, thanks: null };
  const { bill } = quote.value;
  const goods = bill.goods.map((good) => ({ name: good.name, qtyMilli: good.qty_milli, amount: good.amount }));
  const added = bill.extras.filter((extra) => !extra.included).map((extra) => ({ name: extraName(extra), qtyMilli: 0, amount: extra.amount }));
  const lines = [...goods, ...added];
  const shop = settings.value.receipt.header?.[0] ?? "";
  const sale = isEmpty(cart.value) ? finished.value?.sale : undefined;
  return { shop, lines, total: bill.total, thanks: sale ? { change: sale.change } : null };
}

/** So long after the till is drawn the pages behind the first one are fetched: paying, and what stands beside selling. */
const FETCH_REST_MS = 100;
const ASK_AGAIN_MS = 5_000;

function fetchSoon(ms: number): void {
  setTimeout(() => void fetchRest().catch(() => fetchSoon(ASK_AGAIN_MS)), ms);
}

const IDLE_MS = 20_000;

/** A new version is taken when nobody is in the middle of anything: nobody entered, no shift open, or an empty cart left alone. */
function takeUpdates(): void {
  let touched = 0;
  const calm = () => {
    const { updateReady, person } = till().state.peek();
    if (!updateReady || document.querySelector("dialog[open]")) return;
    const idle = isEmpty(cart.peek()) && page.peek() === "jual" && performance.now() - touched > IDLE_MS;
    if (!person || (sells.peek() && !shift.peek()) || idle) till().takeUpdate();
  };
  for (const name of ["pointerdown", "keydown"]) addEventListener(name, () => (touched = performance.now()), { capture: true, passive: true });
  effect(() => void (till().state.value.updateReady && shift.value, queueMicrotask(calm)));
  setInterval(calm, IDLE_MS);
}

async function start(): Promise<void> {
  const root = document.getElementById("app")!;
  dress();
  tellDocument();
  if (place.value.path[0] === "layar") return render(<Display />, root);
  language.subscribe(() => void learnSentences());
  [engine.value] = await Promise.all([openEngine(), learnSentences()]);
  effect(() => {
    if (sells.value) zoneMin.value = settings.value.day.zone_min ?? zoneMin.peek();
  });
  tellDisplay(onDisplay);
  takeUpdates();
  render(<Kasir />, root);
  fetchSoon(FETCH_REST_MS);
}

// a browser that could not open its disk just now can a moment later: the first try has thrown away what it could not read
start().catch(() => setTimeout(() => location.reload(), ASK_AGAIN_MS));
