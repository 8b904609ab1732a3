/** How much a spare line must carry by this shop's own traffic, whether today's does, and whether another one would. */

import { useState } from "preact/hooks";
import { moment, permille, quantity, tenths } from "../../kit/format.ts";
import { Card, Field, Notice, Select, State } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { type Answer, useSee } from "../ask.ts";
import { Await } from "../parts/await.tsx";
import { type LinesNow, rateText, thisHourMs } from "./read.ts";

type Need = Answer<"lines.emergency">;
const MOODS = { enough: "ok", thin: "warn", unknown: "info" } as const;
/** From so much on it is worth saying that nobody knows what it is, where nothing that is known decides. */
const MUCH_UNNAMED_PERMILLE = 300;

export function EmergencyCard({ at, now }: { readonly at: string; readonly now: LinesNow }) {
  const [rate, setRate] = useState("");
  const [tills, setTills] = useState("");
  const [line, setLine] = useState("");
  const spares = now.lines.filter((one) => one.line !== now.lines[0]?.line);
  const told = useSee("lines.emergency", { branch: at, to_ms: thisHourMs(), line, rate_kbps: typedKbps(rate), days: 30, tills: typedCount(tills) });
  return (
    <Card title={t("kantor.lines.emergency")}>
      <div class="stack">
        <p>{t("kantor.lines.emergency.more")}</p>
        <Await seen={told} lines={3}>
          {(need) => <Told need={need} planned={Boolean(typedKbps(rate)) || spares.some((one) => one.planned && one.line === need.line)} />}
        </Await>
        {spares.length > 1 && (
          <Select
            label={t("kantor.lines.emergency.line")}
            value={line}
            choices={[{ value: "", text: t("kantor.lines.emergency.second") }, ...spares.map((one) => ({ value: one.line, text: one.name }))]}
            onChange={setLine}
          />
        )}
        <div class="two">
          <Field
            label={t("kantor.lines.emergency.what_if")}
            hint={t("kantor.lines.emergency.what_if.more")}
            value={rate}
            onInput={setRate}
            inputmode="decimal"
            maxLength={6}
          />
          <Field
            label={t("kantor.lines.emergency.tills")}
            hint={t("kantor.lines.emergency.tills.more")}
            value={tills}
            onInput={setTills}
            inputmode="numeric"
            maxLength={3}
          />
        </div>
      </div>
    </Card>
  );
}

function Told({ need, planned }: { readonly need: Need; readonly planned: boolean }) {
  return (
    <>
      <div class="stats">
        <div class="stat">
          <span class="stat-label">{t("kantor.lines.emergency.need")}</span>
          <strong class="stat-value num">{rateText(need.need_kbps)}</strong>
        </div>
        <div class="stat">
          <span class="stat-label">{t(planned ? "kantor.lines.emergency.would" : "kantor.lines.emergency.has")}</span>
          <strong class="stat-value num">{rateText(need.has_kbps)}</strong>
        </div>
      </div>
      <State mood={MOODS[need.answer]} live>
        {answerText(need)}
      </State>
      <p class="faint">
        {need.worst_hour_ms
          ? t("kantor.lines.emergency.worst", { time: moment(need.worst_hour_ms), size: sizeText(need.worst_bytes) })
          : t("kantor.lines.emergency.floor", { tills: Math.max(1, need.tills), rate: rateText(need.floor_kbps) })}
      </p>
      {!planned && <p class="faint">{measuredText(need)}</p>}
      {!need.worst_hour_ms && need.unnamed_permille >= MUCH_UNNAMED_PERMILLE && (
        <Notice mood="info" title={t("kantor.lines.emergency.unnamed", { part: permille(need.unnamed_permille) })}>
          {t("kantor.lines.emergency.unnamed.more")}
        </Notice>
      )}
    </>
  );
}

function answerText(need: Need): string {
  if (need.answer === "thin" && !need.thin_hours) return t("kantor.lines.emergency.thin.tills", { tills: Math.max(1, need.tills) });
  return t(`kantor.lines.emergency.${need.answer}`, { hours: need.thin_hours, all: need.hours });
}

/** When it was measured; or what it was seen to carry at the least, and how it comes to be measured. */
function measuredText(need: Need): string {
  if (need.measured_ms) return t("kantor.lines.emergency.measured", { time: moment(need.measured_ms) });
  if (need.seen_kbps) return t("kantor.lines.emergency.seen", { rate: rateText(need.seen_kbps) });
  return t("kantor.lines.emergency.unknown.more");
}

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${quantity(tenths(bytes / 1_000))} MB`;
const typedKbps = (text: string): number => Math.max(0, Math.round(Number(text.replace(",", ".")) * 1_000)) || 0;
const typedCount = (text: string): number => Math.max(0, Math.min(999, Math.floor(Number(text)))) || 0;
