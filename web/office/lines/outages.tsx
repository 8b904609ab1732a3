/** What the lines did: outages with their length, cause and price, uptime beside the promise, delay and loss as charts. */

import { useEffect, useRef, useState } from "preact/hooks";
import { lasting, moment, quantity, rupiahShort, tenths, zoneMin } from "../../kit/format.ts";
import { Button, Card, Empty, Item, List, Segmented, Select, Sheet, State, Table, save, toast } from "../../kit/ui/index.ts";
import { businessDay, dayStartMs } from "../../kit/values/time.ts";
import { language, t } from "../../kit/words.ts";
import { type Answer, useSee } from "../ask.ts";
import { Await } from "../parts/await.tsx";
import { may } from "../session.ts";
import { Costs, rangeText } from "./costs.tsx";
import {
  DAY_MS, type LinesNow, type OutageLine, kindText, layerText, lengthText, lossText, monthText, ppmText, stateText, thisHourMs,
} from "./read.ts"; // prettier-ignore

const DAYS = 90;

export function OutagesPart({ at, now }: { readonly at: string; readonly now: LinesNow }) {
  const to = thisHourMs();
  const asked = { branch: at, from_ms: to - DAYS * DAY_MS, to_ms: to };
  const outages = useSee("lines.outages", asked);
  const [shown, setShown] = useState<string | null>(null);
  const [more, setMore] = useState(false);
  const name = (line: string) => now.lines.find((one) => one.line === line)?.name ?? line;
  return (
    <div class="lines-now lines-history">
      {may("see_reports") && <Costs at={at} />}
      <Card title={t("kantor.lines.outages", { days: DAYS })} flush class="history-outages">
        <Await seen={outages} lines={6}>
          {(all) =>
            all.length ? (
              <List>
                {all.slice(0, more ? 300 : 12).map((one) => (
                  <Item
                    key={one.outage}
                    title={name(one.line)}
                    more={[moment(one.from_ms), layerText(one.layer), effectText(one)].filter(Boolean).join(" · ")}
                    end={
                      one.to_ms ? (
                        <span class="outage-end">
                          <span class="num">{lengthText(one)}</span>
                          {one.state === "degraded" && <State mood="warn">{stateText("degraded")}</State>}
                        </span>
                      ) : (
                        <State mood="bad">{t("kantor.lines.lasting")}</State>
                      )
                    }
                    onClick={() => setShown(one.outage)}
                  />
                ))}
              </List>
            ) : (
              <Empty icon="check" title={t("kantor.lines.outages.none")} />
            )
          }
        </Await>
        {!more && (outages.answer?.length ?? 0) > 12 && (
          <div class="more">
            <Button kind="quiet" onClick={() => setMore(true)}>
              {t("kantor.lines.outages.all", { n: outages.answer?.length ?? 0 })}
            </Button>
          </div>
        )}
      </Card>
      <Charts at={at} now={now} />
      <Uptime at={at} name={name} />
      {shown && <OutageSheet at={at} outage={shown} onClose={() => setShown(null)} />}
    </div>
  );
}

/** In a few words what it did to the shop. */
function effectText(one: OutageLine): string {
  if (one.cut_s > 0) return t("kantor.lines.effect.cut", { time: lasting(one.cut_s * 1_000) });
  return one.spared_s > 0 ? t("kantor.lines.effect.spared") : "";
}

const promisedText = (ppm: number): string => (ppm ? ppmText(ppm) : "–");

/** Whole months: this one and the three before. */
function Uptime({ at, name }: { readonly at: string; readonly name: (line: string) => string }) {
  const to = thisHourMs();
  const first = `${businessDay(to - DAYS * DAY_MS, zoneMin.value).slice(0, 7)}-01`;
  const kept = useSee("lines.uptime", { branch: at, from_ms: dayStartMs(first, zoneMin.value), to_ms: to });
  return (
    <Card title={t("kantor.lines.uptime")} flush class="history-uptime">
      <Await seen={kept} lines={4}>
        {(rows) => (
          <Table
            caption={t("kantor.lines.uptime")}
            csv="jalur-internet"
            rows={[...rows].reverse()}
            rowKey={(row) => `${row.line} ${row.month}`}
            columns={[
              { key: "line", head: t("kantor.lines.line"), cell: (row) => name(row.line), value: (row) => name(row.line), main: true },
              { key: "month", head: t("kantor.lines.month"), cell: (row) => monthText(row.month), value: (row) => row.month },
              { key: "kept", head: t("kantor.lines.uptime.kept"), number: true, cell: (row) => <Kept row={row} />, value: (row) => row.kept_ppm },
              { key: "promised", head: t("kantor.lines.uptime.promised"), number: true, cell: (row) => promisedText(row.promised_ppm) },
              { key: "down", head: t("kantor.lines.uptime.down"), number: true, cell: (row) => lasting(row.down_s * 1_000), value: (row) => row.down_s },
              { key: "unknown", head: t("kantor.lines.uptime.unknown"), number: true, minor: true, cell: (row) => lasting(row.unknown_s * 1_000), value: (row) => row.unknown_s },
            ]}
          />
        )}
      </Await>
      <p class="faint card-line">{t("kantor.lines.uptime.more")}</p>
    </Card>
  );
}

/** What a line kept; below its promise it says so. */
function Kept({ row }: { readonly row: Answer<"lines.uptime">[number] }) {
  const short = row.promised_ppm > 0 && row.kept_ppm >= 0 && row.kept_ppm < row.promised_ppm;
  return (
    <span class="outage-end">
      {ppmText(row.kept_ppm)}
      {short && <State mood="warn">{t("kantor.lines.uptime.short")}</State>}
    </span>
  );
}

const BY = { day: [1, "hour"], week: [7, "hour"], month: [30, "day"], year: [365, "month"] } as const;

function Charts({ at, now }: { readonly at: string; readonly now: LinesNow }) {
  const [span, setSpan] = useState<keyof typeof BY>("week");
  const lines = now.lines.filter((one) => !one.planned);
  const [line, setLine] = useState(lines[0]?.line ?? "");
  const to = thisHourMs();
  const series = useSee("lines.series", {
    branch: at, line, from_ms: to - BY[span][0] * DAY_MS, to_ms: to, by: BY[span][1],
  }); // prettier-ignore
  return (
    <Card title={t("kantor.lines.charts")} class="history-charts">
      <div class="stack">
        {lines.length > 1 && (
          <Select
            label={t("kantor.lines.line")}
            value={line}
            choices={lines.map((one) => ({ value: one.line, text: one.name }))}
            onChange={setLine}
          />
        )}
        <Segmented<keyof typeof BY>
          label={t("kantor.lines.span")}
          bare
          value={span}
          choices={(Object.keys(BY) as (keyof typeof BY)[]).map((value) => ({ value, text: t(`kantor.lines.chart.${value}`) }))}
          onChange={setSpan}
        />
        <Await seen={series} lines={5}>
          {(all) => {
            const points = all[0]?.points ?? [];
            return points.length ? (
              <>
                <Drawn title={t("kantor.lines.chart.delay")} points={points} what="delay" />
                <Drawn title={t("kantor.lines.chart.loss")} points={points} what="loss" />
              </>
            ) : (
              <Empty icon="chart" title={t("kantor.lines.chart.none")} />
            );
          }}
        </Await>
      </div>
    </Card>
  );
}

interface DrawnProps {
  readonly title: string;
  readonly points: Answer<"lines.series">[number]["points"];
  readonly what: "delay" | "loss";
}

/** Drawn by uPlot, which comes when it is first needed; the figures stand below it for who cannot see it. */
function Drawn(of: DrawnProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void import("./chart.ts").then(({ draw }) => {
      if (!gone && box.current) stop = draw(box.current, of.points, of.what);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [of.points, of.what]);
  return (
    <figure class="bars line-chart">
      <figcaption>{of.title}</figcaption>
      <div ref={box} class="line-chart-box" aria-hidden="true" />
      <div class="unseen">
        <table>
          <caption>{of.title}</caption>
          <tbody>
            {of.points.slice(-48).map((point) => (
              <tr key={point.at_ms}>
                <th scope="row">{moment(point.at_ms)}</th>
                <td>{of.what === "delay" ? `${Math.round(point.rtt_p50_us / 1_000)} ms` : lossText(point.loss_permille)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** One outage with what was seen of it, to read and to hand to the provider. */
function OutageSheet({ at, outage, onClose }: { readonly at: string; readonly outage: string; readonly onClose: () => void }) {
  const seen = useSee("lines.outage", { branch: at, outage });
  const [busy, setBusy] = useState("");
  const take = async (kind: "pdf" | "json") => {
    setBusy(kind);
    try {
      const query = new URLSearchParams({ branch: at, outage, language: language.value });
      const response = await fetch(`/api/outage/evidence.${kind}?${query}`, {
        headers: { "Lancar-Browser": "1", "Accept-Language": language.value },
      });
      if (!response.ok) throw new Error(String(response.status));
      const named = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "");
      save(named?.[1] ?? `gangguan.${kind}`, await response.blob());
    } catch {
      toast(t("kantor.files.away"), { mood: "info" });
    } finally {
      setBusy("");
    }
  };
  return (
    <Sheet
      title={t("kantor.lines.outage")}
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" icon="download" busy={busy === "pdf"} onClick={() => take("pdf")}>
            {t("kantor.lines.outage.pdf")}
          </Button>
          <Button kind="plain" icon="download" busy={busy === "json"} onClick={() => take("json")}>
            JSON
          </Button>
        </>
      }
    >
      <Await seen={seen} lines={6}>
        {(sheet) => {
          const one = sheet.outage;
          const probes = sheet.evidence.probes?.length ?? 0;
          const missed = (sheet.evidence.probes ?? []).filter((probe) => (probe as unknown as readonly unknown[])[3] === "missed").length;
          return (
            <div class="stack" role="group" aria-label={t("kantor.lines.outage")} tabIndex={0}>
              <p>
                <strong>{`${sheet.name} · ${[sheet.provider, kindText(sheet.kind)].filter(Boolean).join(" · ")}`}</strong>
              </p>
              <dl class="line-facts">
                <dt>{t("kantor.lines.outage.from")}</dt>
                <dd>{moment(one.from_ms)}</dd>
                <dt>{t("kantor.lines.outage.to")}</dt>
                <dd>{one.to_ms ? moment(one.to_ms) : t("kantor.lines.lasting")}</dd>
                <dt>{t("kantor.lines.outage.length")}</dt>
                <dd>{lengthText(one)}</dd>
                <dt>{t("kantor.lines.outage.layer")}</dt>
                <dd>{layerText(one.layer)}</dd>
                <dt>{t("kantor.lines.outage.noticed")}</dt>
                <dd>{lasting(one.noticed_ms) === lasting(0) ? `${one.noticed_ms} ms` : `${quantity(tenths(one.noticed_ms))} s`}</dd>
                <dt>{t("kantor.lines.outage.probes")}</dt>
                <dd>{t("kantor.lines.outage.probes.n", { n: probes, missed })}</dd>
                {may("see_reports") && one.reckoned && (
                  <>
                    <dt>{t("kantor.lines.cost.lost")}</dt>
                    <dd>{rangeText(one.lost_low, one.lost_high)}</dd>
                    <dt>{t("kantor.lines.cost.saved")}</dt>
                    <dd>{rangeText(one.saved_low, one.saved_high)}</dd>
                    {one.cut_s > 0 && (
                      <>
                        <dt>{t("kantor.lines.outage.expected")}</dt>
                        <dd>{t("kantor.lines.outage.expected.n", { range: rangeText(one.expected_low, one.expected_high), made: rupiahShort(one.made), weeks: one.weeks })}</dd>
                      </>
                    )}
                  </>
                )}
              </dl>
              <p class="faint">{t("kantor.lines.outage.more")}</p>
            </div>
          );
        }}
      </Await>
    </Sheet>
  );
}
