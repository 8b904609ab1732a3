/** A line of days beside the same weekdays before. Drawn as wide as its place, so that its letters stay letters. */

import { useEffect, useRef, useState } from "preact/hooks";
import { day, rupiah, rupiahShort, shortDay, weekday } from "../../kit/format.ts";
import { ticksTo } from "../../kit/ui/bars.tsx";
import { t } from "../../kit/words.ts";

export interface Point {
  readonly day: string;
  readonly value: number;
  readonly before?: number;
}

const HIGH = 220;
const LEFT = 58;
const RIGHT = 10;
const BELOW = 26;
const ABOVE = 12;

export function DayLine(of: { readonly title: string; readonly points: readonly Point[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(640);
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    const watcher = new ResizeObserver(([seen]) => seen && setWide(Math.max(280, Math.round(seen.contentRect.width))));
    if (box.current) watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  const { points } = of;
  const low = Math.min(0, ...points.flatMap((point) => [point.value, point.before ?? 0]));
  const ticks = ticksTo(Math.max(1, ...points.flatMap((point) => [point.value, point.before ?? 0])));
  const top = ticks.at(-1)!;
  const x = (place: number) => LEFT + (points.length < 2 ? 0.5 : place / (points.length - 1)) * (wide - LEFT - RIGHT);
  const y = (value: number) => ABOVE + (1 - (value - low) / (top - low || 1)) * (HIGH - ABOVE - BELOW);
  const path = (value: (point: Point) => number) =>
    points.map((point, place) => `${place ? "L" : "M"}${x(place).toFixed(1)} ${y(value(point)).toFixed(1)}`).join("");
  const every = Math.max(1, Math.ceil(points.length / Math.floor((wide - LEFT) / 64)));
  const compared = points.some((point) => point.before !== undefined);
  const shown = at === null ? undefined : points[at];
  const point = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const share = ((event.clientX - left) * wide) / width;
    setAt(Math.max(0, Math.min(points.length - 1, Math.round(((share - LEFT) / (wide - LEFT - RIGHT)) * (points.length - 1)))));
  };
  return (
    <figure class="bars dayline">
      <figcaption>
        <span>{of.title}</span>
        <span class="line-told" aria-live="off">
          {shown
            ? `${weekday(shown.day)}, ${day(shown.day)}: ${rupiah(shown.value)}${shown.before === undefined ? "" : ` · ${t("kantor.chart.before", { amount: rupiah(shown.before) })}`}`
            : ""}
        </span>
      </figcaption>
      <div ref={box}>
        <svg
          viewBox={`0 0 ${wide} ${HIGH}`}
          width={wide}
          height={HIGH}
          aria-hidden="true"
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => setAt(null)}
        >
          {ticks.map((tick) => (
            <g key={tick}>
              <line class="grid" x1={LEFT} x2={wide} y1={y(tick)} y2={y(tick)} />
              <text class="tick" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
                {tick ? rupiahShort(tick).replace("Rp\u00a0", "") : "0"}
              </text>
            </g>
          ))}
          {points.map((one, place) =>
            place % every === 0 ? (
              <text
                key={one.day}
                class="tick"
                x={x(place)}
                y={HIGH - 6}
                text-anchor={place === points.length - 1 ? "end" : place ? "middle" : "start"}
              >
                {shortDay(one.day)}
              </text>
            ) : null,
          )}
          {compared && <path class="line-before" d={path((one) => one.before ?? 0)} />}
          <path class="line-fill" d={`${path((one) => one.value)}L${x(points.length - 1)} ${y(0)}L${x(0)} ${y(0)}Z`} />
          <path class="line-now" d={path((one) => one.value)} />
          {points.length <= 14 &&
            points.map((one, place) => <circle key={one.day} class="line-dot" cx={x(place)} cy={y(one.value)} r={3} />)}
          {shown && at !== null && (
            <g>
              <line class="line-at" x1={x(at)} x2={x(at)} y1={ABOVE} y2={y(low)} />
              <circle class="line-dot" cx={x(at)} cy={y(shown.value)} r={5} />
            </g>
          )}
        </svg>
      </div>
      {compared && (
        <p class="legend">
          <span class="legend-now">{t("kantor.chart.now")}</span>
          <span class="legend-before">{t("kantor.chart.same_days")}</span>
        </p>
      )}
      <div class="unseen">
        <table>
          <caption>{of.title}</caption>
          <tbody>
            {points.map((one) => (
              <tr key={one.day}>
                <th scope="row">{day(one.day)}</th>
                <td>{rupiah(one.value)}</td>
                {one.before !== undefined && <td>{rupiah(one.before)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** Parts lying below each other, the largest first: who sold, how was paid, which category. What is missing is of the colour of loss. */
export function Shares(of: {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly value: number }[];
  readonly most?: number;
}) {
  const rows = [...of.rows].sort((a, b) => b.value - a.value).slice(0, of.most ?? 10);
  const most = Math.max(1, ...rows.map((row) => Math.abs(row.value)));
  return (
    <figure class="bars">
      <figcaption>{of.title}</figcaption>
      <ol class="ranks">
        {rows.map((row) => (
          <li key={row.key} class="rank">
            <span>{row.name}</span>
            <span class="num">{rupiahShort(row.value)}</span>
            <span
              class={`rank-bar${row.value < 0 ? " rank-short" : ""}`}
              style={{ width: `${Math.max(1, (Math.abs(row.value) * 100) / most)}%` }}
            />
          </li>
        ))}
      </ol>
    </figure>
  );
}
