/** Delay and loss over time, drawn by uPlot. A module of its own, so that only who looks at a chart fetches it. */

import uPlot from "uplot";
import { permille, shortDay, time, zoneMin } from "../../kit/format.ts";
import { theme } from "../../kit/theme.ts";
import { businessDay } from "../../kit/values/time.ts";
import type { Answer } from "../ask.ts";
import { monthText } from "./read.ts";

type Points = Answer<"lines.series">[number]["points"];
const HIGH = 180;

/** Draws into a box, as wide as it is; answers how to take it away again. */
export function draw(box: HTMLElement, points: Points, what: "delay" | "loss"): () => void {
  const colour = (name: string) => () => getComputedStyle(box).getPropertyValue(name).trim(); // by day or by night, at each drawing
  const xs = points.map((point) => point.at_ms / 1_000);
  const nothing = (value: number) => (value < 0 ? null : value);
  const data: uPlot.AlignedData =
    what === "delay"
      ? [xs, points.map((point) => nothing(point.rtt_p50_us / 1_000)), points.map((point) => nothing(point.rtt_p95_us / 1_000))]
      : [xs, points.map((point) => nothing(point.loss_permille))];
  const text = (value: number) => (what === "delay" ? `${Math.round(value)} ms` : permille(Math.round(value)));
  const days = ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) / 86_400;
  const axis = { stroke: colour("--faint"), grid: { stroke: colour("--rule"), width: 1 }, ticks: { show: false }, font: "12px system-ui" };
  const chart = new uPlot(
    {
      width: Math.max(240, box.clientWidth),
      height: HIGH,
      legend: { show: false },
      cursor: { y: false, points: { show: false } },
      scales: { y: { range: (_, __, most) => [0, Math.max(what === "delay" ? 20 : 10, most * 1.1)] } },
      axes: [
        { ...axis, values: (_, splits) => splits.map((at) => tick(at * 1_000, days)), size: 28 },
        { ...axis, size: 58, values: (_, splits) => splits.map(text) },
      ],
      series: [
        {},
        { stroke: colour("--brand"), width: 2, spanGaps: false, ...(what === "loss" && { fill: colour("--tint") }) },
        ...(what === "delay" ? [{ stroke: colour("--faint"), width: 1, dash: [4, 4], spanGaps: false }] : []),
      ],
    },
    data,
    box,
  );
  const watcher = new ResizeObserver(() => chart.setSize({ width: Math.max(240, box.clientWidth), height: HIGH }));
  watcher.observe(box);
  const night = matchMedia("(prefers-color-scheme: dark)");
  const again = () => chart.redraw(false);
  night.addEventListener("change", again);
  const stop = theme.subscribe(() => requestAnimationFrame(again));
  return () => {
    stop();
    night.removeEventListener("change", again);
    watcher.disconnect();
    chart.destroy();
  };
}

function tick(atMs: number, days: number): string {
  if (days <= 2) return time(atMs);
  const day = businessDay(atMs, zoneMin.value);
  return days > 60 ? monthText(day).slice(0, 3) : shortDay(day);
}
