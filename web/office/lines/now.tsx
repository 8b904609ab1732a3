/** How it is now: the way out, what can be done over it, and each line with its last hours or weeks in sixty bars. */

import { useState } from "preact/hooks";
import { ago, clock, lasting, moment, shortDay } from "../../kit/format.ts";
import { Button, Card, Item, List, Notice, Segmented, State, Strip } from "../../kit/ui/index.ts";
import type { Beat } from "../../kit/ui/bars.tsx";
import { businessDay, minuteOfDay } from "../../kit/values/time.ts";
import { zoneMin } from "../../kit/format.ts";
import { type Key, t } from "../../kit/words.ts";
import { type Answer, useSee } from "../ask.ts";
import { Await } from "../parts/await.tsx";
import { may, nowMs } from "../session.ts";
import { LineSheet } from "./edit.tsx";
import {
  DAY_MS, type LineNow, type LinesNow, MOOD, activityText, delayText, isCut, isHeard, kindText, lossText, rateText, reasonText, stateOf,
  stateText, thisHourMs,
} from "./read.ts"; // prettier-ignore

const SPANS = { day: DAY_MS, month: 30 * DAY_MS, season: 90 * DAY_MS } as const;
type Span = keyof typeof SPANS;
const TROUBLES = ["cannot_tell", "no_spare", "flapping", "disk", "kernel"] as const;
const ANSWER_MOOD = { yes: "ok", shaky: "warn", no: "bad", unknown: "info" } as const;

export function NowPart({ at, now }: { readonly at: string; readonly now: LinesNow }) {
  const heard = isHeard(now);
  return (
    <div class="lines-now">
      <div class="stack">
        <Way now={now} heard={heard} />
        <Troubles now={now} heard={heard} />
        <Doing now={now} heard={heard} />
        <Weak at={at} now={now} />
        <Power now={now} />
      </div>
      <Lines at={at} now={now} heard={heard} />
    </div>
  );
}

function Way({ now, heard }: { readonly now: LinesNow; readonly heard: boolean }) {
  const since = now.path_since_ms ? t("kantor.lines.since", { time: ago(now.path_since_ms, nowMs.value) }) : "";
  if (!now.guard)
    return (
      <Notice mood="info" title={t("kantor.lines.unguarded")}>
        {t("kantor.lines.unguarded.more")}
      </Notice>
    );
  if (!heard)
    return (
      <Notice mood="info" title={t("kantor.lines.unheard")} live>
        {t("kantor.lines.unheard.more", { time: moment(now.heard_ms) })}
      </Notice>
    );
  if (!now.path)
    return (
      <Notice mood={isCut(now) ? "bad" : "info"} title={t(isCut(now) ? "kantor.lines.cut" : "kantor.lines.path.unknown")} live>
        {isCut(now) ? t("kantor.lines.cut.more", { since }) : since}
      </Notice>
    );
  return (
    <Notice
      mood={now.spare ? "warn" : "ok"}
      title={t(now.spare ? "kantor.lines.on_spare" : "kantor.lines.on_main", { line: now.path_name })}
      live
    >
      {now.spare ? t("kantor.lines.on_spare.more", { since }) : since}
    </Notice>
  );
}

/** What the guard itself worries about, for as long as it lasts. */
function Troubles({ now, heard }: { readonly now: LinesNow; readonly heard: boolean }) {
  const told = heard ? now.guard_trouble.map((code) => code.split(".") as [string, string?]) : [];
  if (!told.length) return null;
  return (
    <Card title={t("kantor.lines.trouble")} flush>
      <List label={t("kantor.lines.trouble")}>
        {told.map(([what, of]) => {
          const known = (TROUBLES as readonly string[]).includes(what);
          const line = now.lines.find((one) => one.line === of)?.name ?? of ?? "";
          return (
            <Item
              key={`${what}.${of}`}
              icon="info"
              title={known ? t(`kantor.lines.trouble.${what}` as Key, { line }) : t("kantor.lines.trouble.other", { code: what })}
              more={known ? t(`kantor.lines.trouble.${what}.more` as Key) : undefined}
            />
          );
        })}
      </List>
    </Card>
  );
}

/** Yes, shaky or no over the line in use, each with its reason. */
function Doing({ now, heard }: { readonly now: LinesNow; readonly heard: boolean }) {
  const line = now.lines.find((one) => one.line === now.path) ?? now.lines.find((one) => !one.planned);
  if (!line) return null;
  return (
    <Card title={t("kantor.lines.doing")} flush>
      <List label={t("kantor.lines.doing")}>
        {line.outcomes.map((one) => {
          const answer = heard && now.path ? (one.answer as keyof typeof ANSWER_MOOD) : heard ? "no" : "unknown";
          return (
            <Item
              key={one.activity}
              title={activityText(one.activity)}
              more={answer === one.answer ? reasonText(one) : t(heard ? "kantor.lines.why.down" : "kantor.lines.why.unknown")}
              end={<State mood={ANSWER_MOOD[answer]}>{t(`kantor.lines.answer.${answer}`)}</State>}
            />
          );
        })}
      </List>
    </Card>
  );
}

function Weak({ at, now }: { readonly at: string; readonly now: LinesNow }) {
  const weak = useSee("lines.weak_points", { branch: at });
  const named = (lines: readonly string[]) => lines.map((line) => now.lines.find((one) => one.line === line)?.name ?? line).join(", ");
  if (!weak.answer?.length) return null;
  return (
    <Card title={t("kantor.lines.weak")} flush>
      <List>
        {weak.answer.map((one) => (
          <Item
            key={one.code}
            icon="info"
            title={t(`kantor.lines.weak.${one.code}` as Key, { what: one.what ?? "", lines: named(one.lines) })}
            more={t(`kantor.lines.weak.${one.code}.more` as Key)}
          />
        ))}
      </List>
    </Card>
  );
}

function Power({ now }: { readonly now: LinesNow }) {
  if (!now.power.length) return null;
  return (
    <Card title={t("kantor.lines.power")} flush>
      <List>
        {now.power.map((one) => (
          <Item
            key={one.ups}
            title={one.model || one.ups}
            more={[
              one.charge_percent >= 0 ? t("kantor.lines.power.charge", { percent: one.charge_percent }) : "",
              one.runtime_s >= 0 ? t("kantor.lines.power.runtime", { time: lasting(one.runtime_s * 1_000) }) : "",
              one.state === "online" ? "" : ago(one.at_ms, nowMs.value),
            ]
              .filter(Boolean)
              .join(" · ")}
            end={
              <State mood={one.state === "online" ? "ok" : one.state === "on_battery" ? "warn" : one.state === "low" ? "bad" : "info"}>
                {t(`kantor.lines.power.${one.state}` as Key)}
              </State>
            }
          />
        ))}
      </List>
    </Card>
  );
}

function Lines({ at, now, heard }: { readonly at: string; readonly now: LinesNow; readonly heard: boolean }) {
  const [span, setSpan] = useState<Span>("month");
  const [edited, setEdited] = useState<LineNow | "new" | null>(null);
  const to = thisHourMs();
  const strips = useSee("lines.strips", { branch: at, from_ms: to - SPANS[span], to_ms: to });
  return (
    <div class="stack">
      <Segmented<Span>
        label={t("kantor.lines.span")}
        bare
        value={span}
        choices={(Object.keys(SPANS) as Span[]).map((value) => ({ value, text: t(`kantor.lines.span.${value}`) }))}
        onChange={setSpan}
      />
      {now.lines.map((line) => {
        const state = stateOf(line, heard);
        const lives = state === "up" || state === "degraded"; // what was measured before it went says nothing of now
        return (
          <Card
            key={line.line}
            class="line-card"
            title={line.name}
            aside={
              line.planned ? (
                <State mood="info">{t("kantor.lines.planned")}</State>
              ) : (
                <State mood={MOOD[state]}>{stateText(state)}</State>
              )
            }
          >
            <p class="faint">
              {[line.provider, kindText(line.kind), line.metered ? t("kantor.lines.metered") : "", line.line === now.path ? t("kantor.lines.used") : ""]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {!line.planned && (
              <Await seen={strips} lines={1}>
                {(all) => <Strip title={t(`kantor.lines.strip.${span}`)} beats={beats(all, line.line, to - SPANS[span], SPANS[span])} />}
              </Await>
            )}
            <dl class="line-figures">
              <Figure name="delay" value={lives ? delayText(line.rtt_p50_us) : "–"} />
              <Figure name="loss" value={lives ? lossText(line.loss_permille) : "–"} />
              <Figure name="down" value={rateText(line.down_kbps)} />
              <Figure name="up" value={rateText(line.up_kbps)} />
            </dl>
            {may("manage_lines") && (
              <Button kind="plain" icon="edit" onClick={() => setEdited(line)}>
                {t(line.described ? "kantor.lines.edit" : "kantor.lines.describe")}
              </Button>
            )}
          </Card>
        );
      })}
      {may("manage_lines") && (
        <Button kind="plain" icon="plus" onClick={() => setEdited("new")}>
          {t("kantor.lines.plan")}
        </Button>
      )}
      {edited && <LineSheet at={at} line={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </div>
  );
}

function Figure({ name, value }: { readonly name: "delay" | "loss" | "down" | "up"; readonly value: string }) {
  return (
    <div>
      <dt>{t(`kantor.lines.figure.${name}`)}</dt>
      <dd class="num">{value}</dd>
    </div>
  );
}

/** Sixty bars: bad where it was down at all for a noticeable part, a gap where nobody can tell. */
function beats(strips: Answer<"lines.strips">, line: string, fromMs: number, spanMs: number): readonly Beat[] {
  const bars = strips.find((one) => one.line === line)?.bars ?? Array.from({ length: 60 }, () => ({ up_permille: 0, degraded_permille: 0, down_permille: 0 }));
  return bars.map((bar, place) => {
    const { up_permille: up, degraded_permille: degraded, down_permille: down } = bar;
    const atMs = fromMs + (place * spanMs) / 60;
    const mood = down > 0 ? "bad" : degraded > 0 ? "warn" : up > 0 ? "ok" : "none";
    const word = mood === "none" ? "unknown" : mood === "ok" ? "up" : mood === "warn" ? "degraded" : "down";
    const when = spanMs <= DAY_MS ? clock(minuteOfDay(atMs, zoneMin.value)) : shortDay(businessDay(atMs, zoneMin.value));
    const length = down || degraded ? ` · ${lasting(((down || degraded) * spanMs) / 60_000)}` : "";
    return { label: `${when}: ${stateText(word)}${length}`, mood };
  });
}
