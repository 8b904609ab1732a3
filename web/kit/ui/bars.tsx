/** Small charts drawn by hand: bars, and a strip of sixty beats. The figures stand in a table below for screen readers. */

import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../words.ts";
import type { Mood } from "./show.tsx";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What it is compared with: a thin line at its height. */
  readonly before?: number;
  /** Stands out: today. */
  readonly now?: boolean;
}

const HIGH = 200;
const LEFT = 80;
const BELOW = 28;
const ABOVE = 10;

/** Bars upright from zero. `text` writes a figure; the unit stands in the title. */
export function Bars(of: { readonly title: string; readonly bars: readonly Bar[]; readonly text: (value: number) => string }) {
  const [place, wide] = useWidth(640);
  const ticks = ticksTo(Math.max(1, ...of.bars.flatMap((bar) => [bar.value, bar.before ?? 0])));
  const top = ticks.at(-1)!;
  const y = (value: number) => ABOVE + (1 - Math.max(0, value) / top) * (HIGH - ABOVE - BELOW);
  const step = (wide - LEFT) / Math.max(1, of.bars.length);
  const every = Math.ceil((of.bars.length * 44) / (wide - LEFT));
  return (
    <figure class="bars" ref={place}>
      <figcaption>{of.title}</figcaption>
      <svg width={wide} height={HIGH} viewBox={`0 0 ${wide} ${HIGH}`} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="grid" x1={LEFT} x2={wide} y1={y(tick)} y2={y(tick)} />
            <text class="tick" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
              {of.text(tick)}
            </text>
          </g>
        ))}
        {of.bars.map((bar, number) => {
          const x = LEFT + number * step + step * 0.15;
          const thick = step * 0.7;
          return (
            <g key={bar.label}>
              <rect class={bar.now ? "bar bar-now" : "bar"} x={x} y={y(bar.value)} width={thick} height={y(0) - y(bar.value)} rx={3} />
              {bar.before !== undefined && (
                <line class="before" x1={x - 2} x2={x + thick + 2} y1={y(bar.before)} y2={y(bar.before)} />
              )}
              {number % every === 0 && (
                <text class="tick" x={x + thick / 2} y={HIGH - 8} text-anchor="middle">
                  {bar.label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {/* a table grows with its caption, whatever width it is told: its box is what is kept small */}
      <div class="unseen">
        <table>
          <caption>{of.title}</caption>
          <tbody>
            {of.bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.label}</th>
                <td>{of.text(bar.value)}</td>
                {bar.before !== undefined && <td>{of.text(bar.before)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** How wide the figure's place is: letters keep their size on a phone. */
export function useWidth(first: number) {
  const place = useRef<HTMLElement>(null);
  const [wide, setWide] = useState(first);
  useEffect(() => {
    const watch = new ResizeObserver(([seen]) => setWide(Math.max(200, Math.floor(seen!.contentRect.width))));
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, []);
  return [place, wide] as const;
}

/** Zero and two to five round steps above, the last at or over `most`. */
export function ticksTo(most: number): readonly number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = [1, 2, 2.5, 5, 10].map((by) => by * power).find((by) => by >= rough) ?? 10 * power;
  const whole = Math.max(1, Math.ceil(step));
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, number) => number * whole);
}

export interface Beat {
  readonly label: string;
  readonly mood: Mood | "none";
}

/** Sixty beats of a heart, the oldest first: how a line or a node was. What was not measured is a gap, never a good beat. */
export function Strip(of: { readonly title: string; readonly beats: readonly Beat[] }) {
  const beats = of.beats.slice(-60);
  const ill = beats.filter((beat) => beat.mood === "warn" || beat.mood === "bad").length;
  return (
    <figure class="strip">
      <svg viewBox="0 0 300 28" preserveAspectRatio="none" role="img" aria-label={`${of.title}: ${t("kit.strip.ill", { ill, all: beats.length })}`}>
        {beats.map((beat, place) => (
          <rect
            key={place}
            class={`beat beat-${beat.mood}`}
            x={(60 - beats.length + place) * 5}
            y={beat.mood === "bad" ? 0 : beat.mood === "warn" ? 6 : beat.mood === "none" ? 22 : 10}
            width={4}
            height={beat.mood === "bad" ? 28 : beat.mood === "warn" ? 22 : beat.mood === "none" ? 6 : 18}
            rx={1}
          >
            <title>{beat.label}</title>
          </rect>
        ))}
      </svg>
      <figcaption>{of.title}</figcaption>
    </figure>
  );
}
