/** Who is here: the device this browser is, the person whose PIN was entered, and what they may see. */

import { computed, signal } from "@preact/signals";
import { Away, api } from "../kit/http.ts";
import { zoneMin } from "../kit/format.ts";
import { Refused } from "../kit/refusal.ts";
import { businessDay } from "../kit/values/time.ts";
import { askAgain, deaf, forget, listen, remember } from "./ask.ts";

/** As `/api/me` answers. */
export interface Me {
  readonly tenant: string;
  readonly device: string;
  readonly kind: string;
  readonly branch: string;
  readonly actor: string;
  readonly lapsed: boolean;
  readonly role: string;
  readonly rights: Readonly<Record<string, number>>;
  readonly shop: string;
  readonly branch_name: string;
  readonly device_name: string;
  readonly person_name: string;
}

/** begin: not known yet · away: the node never answered · pair: no device · pin: nobody stands here · in. */
export type Where = "begin" | "away" | "pair" | "pin" | "in";

const KEPT_ME = "lancar-office-me";
const KEPT_BRANCH = "lancar-office-branch";

export const where = signal<Where>("begin");
export const me = signal<Me | null>(null);
/** The branch looked at; "" all of them. */
export const branch = signal(globalThis.localStorage?.getItem(KEPT_BRANCH) ?? "");
/** Minutes after midnight at which the shop's day begins. */
export const dayStartsMin = signal(0);
/** Moves once a minute, so that a page left open turns its day. */
export const nowMs = signal(Date.now());
export const today = computed(() => businessDay(nowMs.value, zoneMin.value, dayStartsMin.value));

export function may(right: string): boolean {
  return right in (me.value?.rights ?? {});
}

export function chooseBranch(chosen: string): void {
  branch.value = chosen;
  localStorage.setItem(KEPT_BRANCH, chosen);
}

let ticking: ReturnType<typeof setInterval> | null = null;

/** Finds out who is here; without a node whoever was here last may go on looking at what was last known. */
export async function begin(): Promise<void> {
  ticking ??= setInterval(() => (nowMs.value = Date.now()), 60_000);
  await remember();
  const known = keptMe();
  if (known && known.until_ms > Date.now()) {
    me.value = known.me;
    where.value = "in";
  }
  try {
    settle((await api.get("/api/me")) as Me);
  } catch (why) {
    if (why instanceof Refused) {
      if (known) await leaveQuietly();
      where.value = "pair";
    } else if (where.value !== "in") where.value = "away";
  }
}

function settle(told: Me): void {
  me.value = told;
  if (told.actor) {
    where.value = "in";
    // who works at one branch looks at that one first; the owner at all of them
    if (told.branch && !may("manage") && localStorage.getItem(KEPT_BRANCH) === null) chooseBranch(told.branch);
    if (!keptMe() || keptMe()!.me.actor !== told.actor) keepMe(told, Date.now() + 8 * 3_600_000);
    else keepMe(told, keptMe()!.until_ms);
    listen();
  } else where.value = told.device ? "pin" : "pair";
}

/** Shows the one-time code. Throws Refused or Away. */
export async function pair(code: string, tenant = ""): Promise<void> {
  const paired = (await api.post("/api/pair", { code, tenant })) as { readonly kind: string };
  if (paired.kind === "till") location.assign("/kasir"); // what the code was for
  else await begin();
}

/** Enters a PIN. Throws Refused or Away. */
export async function enter(person: string, pin: string): Promise<void> {
  const told = (await api.post("/api/session", { person, pin })) as { readonly until_ms: number };
  const now = (await api.get("/api/me")) as Me;
  if (keptMe() && keptMe()!.me.actor !== now.actor) await forget();
  keepMe(now, told.until_ms);
  settle(now);
  askAgain();
}

/** Goes, and takes along what was kept for them. */
export async function leave(): Promise<void> {
  try {
    await api.delete("/api/session");
  } catch (why) {
    if (!(why instanceof Refused) && !(why instanceof Away)) throw why;
  }
  await leaveQuietly();
  where.value = "pin";
}

async function leaveQuietly(): Promise<void> {
  deaf();
  localStorage.removeItem(KEPT_ME);
  if (me.value) me.value = { ...me.value, actor: "", rights: {} };
  await forget();
}

interface KeptMe {
  readonly me: Me;
  readonly until_ms: number;
}

function keptMe(): KeptMe | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT_ME) ?? "null") as KeptMe | null;
  } catch {
    return null;
  }
}

function keepMe(told: Me, untilMs: number): void {
  localStorage.setItem(KEPT_ME, JSON.stringify({ me: told, until_ms: untilMs }));
}
