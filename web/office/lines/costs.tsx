/** What outages did to the sales, and what the spare line saved: ranges, summed and week by week, with the way they are reckoned. */

import { useState } from "preact/hooks";
import { count, lasting, rupiahShort, shortDay, zoneMin } from "../../kit/format.ts";
import { Card, Segmented, Stat, ticksTo, useWidth } from "../../kit/ui/index.ts";
import { addDays, businessDay } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import { type Answer, useSee } from "../ask.ts";
import { Await } from "../parts/await.tsx";
import { DAY_MS, monthText, thisHourMs } from "./read.ts";

type Span = Answer<"lines.costs_over_time">[number];
type By = "week" | "month";
const DAYS: Readonly<Record<By, number>> = { week: 84, month: 365 };

/** From a low to a high figure; one figure is only ever about so much. */
export function rangeText(low: number, high: number): string {
  if (high <= 0) return rupiahShort(0);
  return low === high ? t("kantor.lines.cost.about", { amount: rupiahShort(low) }) : `${rupiahShort(low)} – ${rupiahShort(high)}`;
}

export function Costs({ at }: { readonly at: string }) {
  const [by, setBy] = useState<By>("week");
  const to = thisHourMs();
  const asked = { branch: at, from_ms: to - DAYS[by] * DAY_MS, to_ms: to };
  const costs = useSee("lines.costs", asked);
  const spans = useSee("lines.costs_over_time", { ...asked, by });
  return (
    <Card title={t("kantor.lines.cost")} class="history-costs">
      <div class="stack">
        <Segmented<By>
          label={t("kantor.lines.span")}
          bare
          value={by}
          choices={(Object.keys(DAYS) as By[]).map((value) => ({ value, text: t(`kantor.lines.cost.by.${value}`) }))}
          onChange={setBy}
        />
        <Await seen={costs} lines={3}>
          {(sum) => (
            <>
              <div class="stats">
                <Stat
                  label={t("kantor.lines.cost.lost")}
                  value={rangeText(sum.lost_low, sum.lost_high)}
                  more={t("kantor.lines.cost.cut", { time: lasting(sum.cut_s * 1_000) })}
                />
                <Stat
                  label={t("kantor.lines.cost.saved")}
                  value={rangeText(sum.saved_low, sum.saved_high)}
                  more={t("kantor.lines.cost.spared", { time: lasting(sum.spared_s * 1_000) })}
                />
              </div>
              {(sum.cashless_high > 0 || sum.delayed > 0) && (
                <p>
                  {t("kantor.lines.cost.cashless", { low: count(sum.cashless_low), high: count(sum.cashless_high), delayed: count(sum.delayed) })}
                </p>
              )}
            </>
          )}
        </Await>
        <Await seen={spans} lines={4}>
          {(all) => (all.some((one) => one.lost_high > 0 || one.saved_high > 0) ? <CostBars spans={all} by={by} /> : null)}
        </Await>
        <details>
          <summary>{t("kantor.lines.cost.how")}</summary>
          <p>{t("kantor.lines.cost.how.more")}</p>
          <p>{t("kantor.lines.cost.how.saved")}</p>
        </details>
      </div>
    </Card>
  );
}

const HIGH = 200;
const LEFT = 62;
const RIGHT = 8;
const BELOW = 26;
const ABOVE = 10;

/** Two bars a span: full up to the least, hatched from there to the most. */
function CostBars({ spans, by }: { readonly spans: readonly Span[]; readonly by: By }) {
  const [box, wide] = useWidth(600);
  const [at, setAt] = useState<number | null>(null);
  const ticks = ticksTo(Math.max(1, ...spans.flatMap((one) => [one.lost_high, one.saved_high])));
  const y = (value: number) => ABOVE + (1 - value / ticks.at(-1)!) * (HIGH - ABOVE - BELOW);
  const step = (wide - LEFT - RIGHT) / spans.length;
  const thick = Math.min(18, step * 0.36);
  const every = Math.max(1, Math.ceil((spans.length * 48) / (wide - LEFT)));
  const title = t(`kantor.lines.cost.chart.${by}`);
  const shown = at === null ? undefined : spans[at];
  const point = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const place = Math.floor((((event.clientX - left) * wide) / width - LEFT) / step);
    setAt(Math.max(0, Math.min(spans.length - 1, place)));
  };
  return (
    <figure class="bars dayline costs" ref={box}>
      <figcaption>
        <span>{title}</span>
        <span class="line-told" aria-live="off">
          {shown ? `${spanText(shown.first, by)}: ${bothText(shown)}` : ""}
        </span>
      </figcaption>
      <svg
        width={wide}
        height={HIGH}
        viewBox={`0 0 ${wide} ${HIGH}`}
        aria-hidden="true"
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setAt(null)}
      >
        <defs>
          {["lost", "saved"].map((what) => (
            <pattern key={what} id={`cost-${what}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`rotate(${what === "lost" ? 45 : -45})`}>
              <line class={`cost-${what}`} x1="0" y1="0" x2="0" y2="6" />
            </pattern>
          ))}
        </defs>
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="grid" x1={LEFT} x2={wide} y1={y(tick)} y2={y(tick)} />
            <text class="tick" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
              {tick ? rupiahShort(tick).replace("Rp\u00a0", "") : "0"}
            </text>
          </g>
        ))}
        {spans.map((one, place) => {
          const middle = LEFT + (place + 0.5) * step;
          return (
            <g key={one.first}>
              {place === at && <rect class="cost-at" x={middle - step / 2} y={ABOVE} width={step} height={y(0) - ABOVE} />}
              <RangeBar what="lost" x={middle - thick - 1} thick={thick} low={y(one.lost_low)} high={y(one.lost_high)} zero={y(0)} />
              <RangeBar what="saved" x={middle + 1} thick={thick} low={y(one.saved_low)} high={y(one.saved_high)} zero={y(0)} />
              {(spans.length - 1 - place) % every === 0 && (
                <text class="tick" x={place === spans.length - 1 ? wide : middle} y={HIGH - 6} text-anchor={place === spans.length - 1 ? "end" : "middle"}>
                  {by === "week" ? shortDay(one.first) : monthText(one.first).slice(0, 3)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p class="legend legend-costs" aria-hidden="true">
        <span class="legend-lost">{t("kantor.lines.cost.lost")}</span>
        <span class="legend-saved">{t("kantor.lines.cost.saved")}</span>
        <span class="legend-range">{t("kantor.lines.cost.range")}</span>
      </p>
      <div class="unseen">
        <table>
          <caption>{title}</caption>
          <tbody>
            {spans.map((one) => (
              <tr key={one.first}>
                <th scope="row">{spanText(one.first, by)}</th>
                <td>{bothText(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

interface RangeBarProps {
  readonly what: "lost" | "saved";
  readonly x: number;
  readonly thick: number;
  readonly low: number;
  readonly high: number;
  readonly zero: number;
}

function RangeBar({ what, x, thick, low, high, zero }: RangeBarProps) {
  if (high >= zero) return null;
  return (
    <g class={`cost-${what}`}>
      <rect x={x} y={high} width={thick} height={zero - high} rx={2} fill={`url(#cost-${what})`} />
      <rect class="cost-frame" x={x + 0.75} y={high + 0.75} width={thick - 1.5} height={Math.max(1, zero - high - 0.75)} rx={2} />
      {low < zero && <rect class="cost-low" x={x} y={low} width={thick} height={zero - low} rx={2} />}
    </g>
  );
}

/** What was lost and what was saved, in words. */
function bothText(one: Span): string {
  if (!one.outages) return t("kantor.lines.cost.quiet");
  return t("kantor.lines.cost.both", { lost: rangeText(one.lost_low, one.lost_high), saved: rangeText(one.saved_low, one.saved_high) });
}

function spanText(first: string, by: By): string {
  if (by === "month") return monthText(first);
  const today = businessDay(thisHourMs(), zoneMin.value);
  const last = addDays(first, 6);
  return `${shortDay(first)} – ${shortDay(last < today ? last : today)}`;
}
