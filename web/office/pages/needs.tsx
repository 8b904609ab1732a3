/** What needs a person: money nobody saw, goods that run short, drawers that are off, debts due, devices gone quiet, an old backup. */

import { ago, count, lasting, rupiah, rupiahShort } from "../../kit/format.ts";
import { Card, Icon, type IconName, type Mood } from "../../kit/ui/index.ts";
import { addDays } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import { type Seen, useGet, useSee, useSeeAll } from "../ask.ts";
import { useOpenBranches } from "../names.ts";
import { Stamp } from "../parts/await.tsx";
import { branch, may, nowMs, today } from "../session.ts";

export interface Need {
  readonly key: string;
  readonly mood: Mood;
  readonly icon: IconName;
  readonly title: string;
  readonly more: string;
  readonly href: string;
}

/** As `/api/backup` answers. */
export interface LastBackup {
  readonly made_ms: number;
  readonly place: string;
  readonly size_bytes: number;
}

/** As the question `sync.state` answers. */
export interface SyncState {
  readonly role: string;
  readonly now_waiting: number;
  readonly peers: readonly {
    readonly peer: string;
    readonly last_ms: number;
    readonly waiting: number;
    readonly skew_ms: number;
  }[];
  readonly set_aside: number;
  readonly dead_deeds: number;
}

const DAY_MS = 86_400_000;
const QUIET_MS = 36 * 3_600_000;
const HUB_QUIET_MS = 15 * 60_000;
const OLD_BACKUP_MS = 2 * DAY_MS;

export function Needs() {
  const [needs, seen] = useNeeds();
  const asking = seen.some((one) => one.asking && one.answer === undefined);
  return (
    <Card title={t("kantor.needs")} flush>
      <Stamp seen={seen} />
      {needs.length ? (
        <ul class="list needs" aria-label={t("kantor.needs")}>
          {needs.map((need) => (
            <li key={need.key}>
              <a class="item need" href={need.href}>
                <span class={`need-sign state-${need.mood}`}>
                  <Icon name={need.icon} />
                </span>
                <span class="item-text">
                  <span class={`item-title state state-${need.mood}`}>{need.title}</span>
                  <span class="item-more">{need.more}</span>
                </span>
                <Icon name="next" size={20} />
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p class="card-line state state-ok">{asking ? t("kantor.await.asking") : t("kantor.needs.none")}</p>
      )}
    </Card>
  );
}

export function useNeeds(): readonly [readonly Need[], readonly Seen<unknown>[]] {
  const money = useMoneyNeeds();
  const shelf = useShelfNeeds();
  const drawers = useDrawerNeeds();
  const machines = useMachineNeeds();
  const order: Readonly<Record<Mood, number>> = { bad: 0, warn: 1, info: 2, ok: 3 };
  const needs = [...money[0], ...drawers[0], ...shelf[0], ...machines[0]].sort((a, b) => order[a.mood] - order[b.mood]);
  return [needs, [...money[1], ...drawers[1], ...shelf[1], ...machines[1]]];
}

type Found = readonly [readonly Need[], readonly Seen<unknown>[]];

function useMoneyNeeds(): Found {
  const claims = useSee(may("sell") ? "till.claimed_payments" : null, { branch: branch.value });
  const due = useSee(may("sell") ? "till.debtors" : null, { due_by: today.value });
  const needs: Need[] = [];
  const waiting = claims.answer ?? [];
  if (waiting.length) {
    const old = waiting.filter((one) => one.business_day < today.value).length;
    const sum = waiting.reduce((all, one) => all + one.amount, 0);
    needs.push({
      key: "claims",
      mood: old ? "warn" : "info",
      icon: "qr",
      title: t("kantor.need.claims", { n: waiting.length }),
      more: old ? t("kantor.need.claims.more", { amount: rupiah(sum), old }) : rupiah(sum),
      href: "#/uang",
    });
  }
  const debtors = due.answer ?? [];
  if (debtors.length) {
    const left = debtors.reduce((sum, one) => sum + one.debts.reduce((all, debt) => all + debt.left, 0), 0);
    needs.push({
      key: "due",
      mood: "warn",
      icon: "users",
      title: t("kantor.need.due", { n: debtors.length }),
      more: t("kantor.need.due.more", { amount: rupiah(left) }),
      href: "#/pelanggan?tab=jatuh",
    });
  }
  return [needs, [claims, due]];
}

function useShelfNeeds(): Found {
  const branches = useOpenBranches().filter((one) => !branch.value || one.branch === branch.value);
  const asks = may("see_stock") ? branches.map((one) => ({ branch: one.branch ?? "" })) : [];
  const low = useSeeAll("stock.low", asks);
  const doubts = useSeeAll("stock.to_count", asks);
  const transit = useSee(may("transfer_stock") ? "stock.in_transit" : null, { branch: branch.value });
  const needs: Need[] = [];
  const short = (low.answer ?? []).flat();
  if (short.length) {
    const empty = short.filter((one) => one.on_hand_milli <= 0).length;
    needs.push({
      key: "low",
      mood: "warn",
      icon: "box",
      title: t("kantor.need.low", { n: short.length }),
      more: empty ? t("kantor.need.low.empty", { n: empty }) : t("kantor.need.low.more"),
      href: "#/barang?tab=menipis",
    });
  }
  const counting = (doubts.answer ?? []).flat();
  if (counting.length) {
    needs.push({
      key: "count",
      mood: "info",
      icon: "scan",
      title: t("kantor.need.count", { n: counting.length }),
      more: t("kantor.need.count.more"),
      href: "#/barang?tab=hitung",
    });
  }
  const coming = new Set((transit.answer ?? []).map((one) => one.transfer)).size;
  if (coming) {
    needs.push({
      key: "transit",
      mood: "info",
      icon: "truck",
      title: t("kantor.need.transit", { n: coming }),
      more: t("kantor.need.transit.more"),
      href: "#/barang?tab=kirim",
    });
  }
  return [needs, [low, doubts, transit]];
}

function useDrawerNeeds(): Found {
  const since = addDays(today.value, -6);
  const drawers = useSee(may("see_reports") ? "reports.drawers" : null, {
    from_day: since,
    to_day: today.value,
    branch: branch.value,
  });
  const flags = useSee(may("close_shift") ? "till.needs_a_look" : null, { branch: branch.value, since });
  const off = (drawers.answer ?? []).filter((one) => one.difference !== 0);
  const needs: Need[] = [];
  if (off.length) {
    const sum = off.reduce((all, one) => all + one.difference, 0);
    needs.push({
      key: "drawers",
      mood: off.some((one) => one.difference < 0) ? "warn" : "info",
      icon: "store",
      title: t("kantor.need.drawers", { n: off.length }),
      more: t("kantor.need.drawers.more", { amount: rupiah(sum) }),
      href: "#/laporan/drawers",
    });
  }
  if (flags.answer?.length) {
    needs.push({
      key: "flags",
      mood: "info",
      icon: "search",
      title: t("kantor.need.flags", { n: flags.answer.length }),
      more: t("kantor.need.flags.more"),
      href: "#/laporan/flags",
    });
  }
  return [needs, [drawers, flags]];
}

function useMachineNeeds(): Found {
  const sync = useGet<SyncState>("/api/see/sync.state");
  const devices = useSee(may("manage") ? "identity.devices" : null, {});
  const backup = useGet<LastBackup | null>(may("manage") ? "/api/backup" : null);
  const unsent = useSee(may("see_reports") ? "reports.unsent" : null, {});
  const needs: Need[] = [];
  const now = nowMs.value;
  const named = new Map((devices.answer ?? []).filter((one) => one.status === "paired").map((one) => [one.device, one.name]));
  for (const peer of sync.answer?.peers ?? []) {
    const name = named.get(peer.peer);
    if (!name || !peer.last_ms || now - peer.last_ms < QUIET_MS) continue;
    needs.push({
      key: `device ${peer.peer}`,
      mood: "warn",
      icon: "tablet",
      title: t("kantor.need.quiet", { name }),
      more: t("kantor.need.quiet.more", { time: ago(peer.last_ms, now) }),
      href: "#/pengaturan/perangkat",
    });
  }
  const hub = sync.answer?.role === "shop" ? sync.answer.peers.find((peer) => peer.peer === "hub") : undefined;
  if (hub && hub.last_ms && now - hub.last_ms > HUB_QUIET_MS) {
    needs.push({
      key: "hub",
      mood: "info",
      icon: "cloud",
      title: t("kantor.need.hub", { time: ago(hub.last_ms, now) }),
      more: unsent.answer?.bills
        ? t("kantor.need.hub.unsent", { n: unsent.answer.bills, amount: rupiahShort(unsent.answer.total) })
        : t("kantor.need.hub.more"),
      href: "#/pengaturan/cadangan",
    });
  }
  if (may("manage") && !backup.asking && !backup.away && !backup.no) {
    const made = backup.answer?.made_ms;
    if (!made || now - made > OLD_BACKUP_MS) {
      needs.push({
        key: "backup",
        mood: "warn",
        icon: "shield",
        title: made ? t("kantor.need.backup.old", { time: lasting(now - made) }) : t("kantor.need.backup.none"),
        more: t("kantor.need.backup.more"),
        href: "#/pengaturan/cadangan",
      });
    }
  }
  if (sync.answer?.dead_deeds) {
    needs.push({
      key: "deeds",
      mood: "warn",
      icon: "printer",
      title: t("kantor.need.deeds", { n: count(sync.answer.dead_deeds) }),
      more: t("kantor.need.deeds.more"),
      href: "#/pengaturan/printer",
    });
  }
  return [needs, [sync]];
}
