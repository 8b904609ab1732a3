/** The frame: ways by right, the page of the address, the branch looked at, the state of the line. */

import { effect, signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { zoneMin } from "../kit/format.ts";
import { reachable, shut } from "../kit/http.ts";
import { place } from "../kit/router.ts";
import { Card, Icon, type IconName, IconButton, Item, List, Shell, State, type Way } from "../kit/ui/index.ts";
import { ZONES_MIN } from "../kit/values/time.ts";
import { t } from "../kit/words.ts";
import { askAgain, useSee } from "./ask.ts";
import { useOpenBranches } from "./names.ts";
import { LinesPage } from "./lines/index.tsx";
import { BranchesPage } from "./pages/branches.tsx";
import { CustomersPage } from "./pages/customers.tsx";
import { AwayDoor, PairDoor, PinDoor, ShutPage } from "./pages/enter.tsx";
import { GoodPage } from "./pages/good.tsx";
import { GoodsPage } from "./pages/goods.tsx";
import { MoneyPage } from "./pages/money.tsx";
import { ReportsPage } from "./pages/reports.tsx";
import { TodayPage } from "./pages/today.tsx";
import { BranchSelect } from "./parts/branches.tsx";
import { begin, branch, chooseBranch, dayStartsMin, leave, may, me, where } from "./session.ts";
import { SettingsPage } from "./settings/index.tsx";

const WIDE = "(min-width: 900px)";
const wide = signal(matchMedia(WIDE).matches);
matchMedia(WIDE).addEventListener("change", (event) => (wide.value = event.matches));

interface Page {
  readonly path: string;
  readonly icon: IconName;
  readonly text: () => string;
  readonly shown: () => boolean;
  /** Behind *Lainnya* on a phone. */
  readonly minor?: boolean;
}

const PAGES: readonly Page[] = [
  { path: "/", icon: "home", text: () => t("kantor.today"), shown: () => true },
  { path: "/barang", icon: "box", text: () => t("kantor.goods"), shown: () => may("see_goods") },
  { path: "/laporan", icon: "chart", text: () => t("kantor.reports"), shown: () => may("see_reports") },
  { path: "/pelanggan", icon: "users", text: () => t("kantor.customers"), shown: () => may("sell") },
  { path: "/internet", icon: "wifi", text: () => t("kantor.lines"), shown: () => may("see_lines"), minor: true },
  {
    path: "/cabang",
    icon: "store",
    text: () => t("kantor.branches"),
    shown: () => may("see_reports") || may("manage"),
    minor: true,
  },
  { path: "/pengaturan", icon: "gear", text: () => t("kantor.settings"), shown: () => true, minor: true },
];

function ways(): readonly Way[] {
  const shown = PAGES.filter((page) => page.shown() && (wide.value || !page.minor));
  const more: readonly Way[] = wide.value ? [] : [{ path: "/lainnya", text: t("kantor.others"), icon: "menu" }];
  return [...shown.map((page) => ({ path: page.path, text: page.text(), icon: page.icon })), ...more];
}

export function App() {
  switch (where.value) {
    case "begin":
      return <div class="begin" role="status" aria-label={t("kantor.await.asking")} />;
    case "away":
      return <AwayDoor />;
    case "pair":
      return <PairDoor />;
    case "pin":
      return <PinDoor />;
    case "in":
      return <Inside />;
  }
}

function Inside() {
  useSettled();
  const [first = "", second = ""] = place.value.path;
  const page = PAGES.find((one) => one.path === `/${first}`);
  const title =
    first === "uang" ? t("kantor.money") : first === "lainnya" ? t("kantor.others") : (page?.text() ?? t("kantor.today"));
  const tab = place.value.query["tab"];
  useEffect(() => {
    scrollTo(0, 0);
    // what is chosen in a row that is wider than a phone comes into sight
    const chosen = document.querySelector<HTMLElement>('.tab[aria-selected="true"], .report-list-aside [aria-current]');
    chosen?.parentElement?.scrollTo({ left: chosen.offsetLeft - chosen.parentElement.offsetLeft - 48 });
  }, [first, second, tab]);
  return (
    <Shell title={first ? title : (me.value?.shop ?? title)} ways={ways()} aside={<Aside />}>
      <div class="page">{page && !page.shown() ? <ShutPage /> : content(first, second)}</div>
    </Shell>
  );
}

function content(first: string, second: string): ComponentChildren {
  switch (first) {
    case "uang":
      return <MoneyPage />;
    case "barang":
      return second ? <GoodPage key={second} sku={second} /> : <GoodsPage />;
    case "laporan":
      return <ReportsPage />;
    case "pelanggan":
      return <CustomersPage />;
    case "internet":
      return <LinesPage />;
    case "cabang":
      return <BranchesPage />;
    case "pengaturan":
      return <SettingsPage part={second} />;
    case "lainnya":
      return <Others />;
    default:
      return <TodayPage />;
  }
}

/** The shop's zone and where its day begins, as soon as they are known. */
function useSettled(): void {
  const tenant = useSee("identity.tenant", {});
  const settings = useSee(may("sell") ? "till.settings" : null, { branch: branch.value });
  const zone = settings.answer?.day.zone_min ?? ZONES_MIN[(tenant.answer?.zone ?? "WIB") as keyof typeof ZONES_MIN];
  const starts = settings.answer?.day.starts_min ?? 0;
  useEffect(() => {
    if (zone !== undefined) zoneMin.value = zone;
    dayStartsMin.value = starts;
  }, [zone, starts]);
}

function Aside() {
  const branches = useOpenBranches();
  return (
    <>
      {!reachable.value && (
        <State mood="warn" live>
          {t("kantor.offline")}
        </State>
      )}
      {branches.length > 1 && (
        <div class="branch-pick">
          <BranchSelect value={branch.value} onChange={chooseBranch} />
        </div>
      )}
      {wide.value && (
        <>
          <span class="who">{me.value?.person_name}</span>
          <IconButton icon="door" label={t("kantor.leave")} onClick={() => void leave()} />
        </>
      )}
    </>
  );
}

function Others() {
  return (
    <div class="stack narrow">
      <Card flush>
        <List>
          {PAGES.filter((page) => page.minor && page.shown()).map((page) => (
            <Item key={page.path} icon={page.icon} title={page.text()} href={`#${page.path}`} />
          ))}
          <Item icon="cart" title={t("kantor.to_till")} href="/kasir" />
        </List>
      </Card>
      <Card flush>
        <List>
          <Item icon="user" title={me.value?.person_name ?? ""} more={me.value?.device_name ?? ""} />
          <Item icon="door" title={t("kantor.leave")} onClick={() => void leave()} />
        </List>
      </Card>
      <p class="faint row">
        <Icon name="shield" size={20} /> {t("kantor.others.kept")}
      </p>
    </div>
  );
}

/** A door that was shut meanwhile: the session is over, or the device was taken off the list. */
effect(() => {
  if (shut.value && where.peek() === "in") void begin();
});

/** The line is back: what stands on the screen is asked for anew. */
let wasReachable = true;
effect(() => {
  if (reachable.value && !wasReachable) askAgain();
  wasReachable = reachable.value;
});
