/** Keadaan: what is well and what is not, each with its shape, its word and what it means for selling. */

import { lasting } from "../../kit/format.ts";
import { Button } from "../../kit/ui/button.tsx";
import { LookSettings } from "../../kit/ui/settings.tsx";
import { Card, type Mood, Notice, State } from "../../kit/ui/show.tsx";
import { t } from "../../kit/words.ts";
import type { Reach } from "../engine.ts";
import { canRead } from "./camera.ts";
import { hasReceiptPrinter } from "./deeds.ts";
import { cart, seen, till } from "./now.ts";
import { spareLine } from "./frame.tsx";
import { canSee } from "./over.ts";
import { isEmpty } from "./cart.ts";
import { Row } from "./ui.tsx";

const MOODS: Readonly<Record<Reach | "none", Mood>> = { ok: "ok", away: "warn", unknown: "info", none: "info" };
const SKEW_MS = 60_000;

export function Health() {
  const now = till().state.value;
  const spare = spareLine();
  const waiting = seen("till.waiting_paper", {});
  return (
    <div class="page">
      <Card title={t("kasir.health.safe")}>
        {now.unsafe.entries ? (
          <Notice mood="warn" title={now.unsafe.sales ? t("kasir.health.unsafe", now.unsafe) : t("kasir.health.entries", { entries: now.unsafe.entries })}>
            {t("kasir.health.unsafe_why")}
          </Notice>
        ) : (
          <Notice mood="ok" title={t("kasir.health.all_safe")} />
        )}
      </Card>
      {now.trouble && (
        <Notice mood="bad" title={t("kasir.health.trouble")}>
          {now.trouble}
        </Notice>
      )}
      <Card title={t("kasir.health.ways")}>
        <Reached is={spare === null ? "away" : now.line} name={t("kasir.health.line")} away={t("kasir.state.line")} />
        {spare && <Notice mood="warn" title={t("kasir.state.spare", { line: spare })} />}
        <Reached is={now.shop} name={t("kasir.health.shop")} away={now.unsafe.sales ? t("kasir.state.shop", { n: now.unsafe.sales }) : t("kasir.state.shop_none")} />
        <Reached is={now.hub} name={t("kasir.health.hub")} away={t("kasir.state.hub")} />
      </Card>
      <Card title={t("kasir.health.device")}>
        <Row name={t("kasir.health.name")}>{`${now.name} · ${now.till}`}</Row>
        <Row name={t("kasir.health.printer")}>
          {hasReceiptPrinter() ? waiting.length ? <State mood="info">{t("kasir.health.paper_waits", { n: waiting.length })}</State> : <State mood="ok">{t("kasir.health.ready")}</State> : <State mood="info">{t("kasir.health.no_printer")}</State>}
        </Row>
        <Row name={t("kasir.health.camera")}>{canSee() && canRead() ? <State mood="ok">{t("kasir.health.ready")}</State> : <State mood="info">{t("kasir.health.camera_no")}</State>}</Row>
        {Math.abs(now.skewMs) < SKEW_MS && (
          <Row name={t("kasir.health.clock")}>
            <State mood="ok">{t("kasir.health.clock_fits")}</State>
          </Row>
        )}
        <ClockOff skewMs={now.skewMs} />
        <Lacks persistent={now.persistent} />
        <Row name={t("kasir.health.version")}>{now.version}</Row>
        {now.updateReady && (
          <Notice mood="info" title={t("kasir.health.update")} action={<Button disabled={!isEmpty(cart.value)} onClick={() => till().takeUpdate()}>{t("kasir.health.update_now")}</Button>}>
            {t("kasir.health.update_when")}
          </Notice>
        )}
      </Card>
      <Card title={t("kasir.health.look")}>
        <LookSettings />
      </Card>
    </div>
  );
}

/** This device's clock beside its node's: what is off, what it does, and what to do about it. Nothing while it fits. */
export function ClockOff({ skewMs }: { readonly skewMs: number }) {
  if (Math.abs(skewMs) < SKEW_MS) return null;
  return (
    <Notice mood="warn" title={t(skewMs < 0 ? "kasir.health.clock_fast" : "kasir.health.clock_slow", { time: lasting(Math.abs(skewMs)) })}>
      {t("kasir.health.clock_do")}
    </Notice>
  );
}

function Reached({ is, name, away }: { readonly is: Reach | "none"; readonly name: string; readonly away: string }) {
  return (
    <div class="reached">
      <Row name={name}>
        <State mood={MOODS[is]}>{t(`kasir.reach.${is}`)}</State>
      </Row>
      {is === "away" && <p class="faint">{away}</p>}
    </div>
  );
}

/** What this browser has not got; each is told, none of it stops a sale. */
function Lacks({ persistent }: { readonly persistent: boolean }) {
  const second = typeof navigator.storage?.getDirectory === "function";
  return (
    <>
      <Row name={t("kasir.health.stays")}>{persistent ? <State mood="ok">{t("kasir.health.stays_yes")}</State> : <State mood="info">{t("kasir.health.stays_no")}</State>}</Row>
      <Row name={t("kasir.health.second")}>{second ? <State mood="ok">{t("kasir.health.second_yes")}</State> : <State mood="info">{t("kasir.health.second_no")}</State>}</Row>
      {!isSecureContext && <Notice mood="warn" title={t("kasir.health.insecure")}>{t("kasir.health.insecure_why")}</Notice>}
    </>
  );
}
