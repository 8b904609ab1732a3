/** CSV in and out: every line is shown with what would become of it before anything is taken. */

import { useRef, useState } from "preact/hooks";
import { api } from "../../kit/http.ts";
import { Refused } from "../../kit/refusal.ts";
import type { RefusalCode } from "../../kit/shapes/refusals.ts";
import type { GoodRowWire, RowVerdictWire } from "../../kit/shapes/catalog.ts";
import { Button, Card, Empty, Notice, Progress, Segmented, State, save } from "../../kit/ui/index.ts";
import { whyNot } from "../../kit/sheets.ts";
import { language, t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { word } from "../names.ts";
import { may, today } from "../session.ts";

/** As `/api/goods-sheet` answers. */
interface SheetRead {
  readonly rows: readonly GoodRowWire[];
  readonly not_taken?: readonly {
    readonly line: number;
    readonly why: string;
    readonly column?: string;
    readonly text?: string;
  }[];
  readonly passed_over?: readonly string[];
}

export interface Judged {
  readonly line: number;
  readonly name: string;
  readonly outcome: "taken" | "changed" | "unchanged" | "not_taken";
  readonly why: string;
}

interface Report {
  readonly file: string;
  readonly batches: readonly (readonly GoodRowWire[])[];
  readonly judged: readonly Judged[];
  readonly passedOver: readonly string[];
}

const MOST_ROWS = 250;
const MOST_FACTS = 500;
const PAGE = 500;
const SHOWN = 200;

export function SheetPage() {
  const [report, setReport] = useState<Report | null>(null);
  const [work, setWork] = useState<{ readonly label: string; readonly done: number; readonly all: number } | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const act = useAct();

  const look = (picked: File) =>
    act
      .attempt(async () => {
        setReport(null);
        setWork({ label: t("kantor.csv.reading"), done: 0, all: 1 });
        const read = await readFile(picked);
        const batches = inBatches(read.rows);
        const judged: Judged[] = (read.not_taken ?? []).map((no) => ({
          line: no.line,
          name: "",
          outcome: "not_taken",
          why: whyNot(no.why, no.column ?? "", no.text ?? ""),
        }));
        let done = 0;
        for (const rows of batches) {
          judged.push(...(await api.see("catalog.compare_goods", { rows })).map((verdict) => judge(verdict, rows)));
          done += rows.length;
          setWork({ label: t("kantor.csv.comparing"), done, all: read.rows.length });
        }
        setReport({
          file: picked.name,
          batches,
          judged: judged.sort((a, b) => a.line - b.line),
          passedOver: read.passed_over ?? [],
        });
      })
      .finally(() => setWork(null));

  const take = (of: Report) =>
    act
      .attempt(async () => {
        let done = 0;
        const all = of.batches.reduce((sum, rows) => sum + rows.length, 0);
        for (const rows of of.batches) {
          setWork({ label: t("kantor.csv.taking"), done, all });
          await api.do("catalog.take_goods", { rows });
          done += rows.length;
        }
        setReport(null);
      }, t("kantor.csv.taken"))
      .finally(() => setWork(null));

  return (
    <div class="stack">
      <div class="two cards">
        <Card title={t("kantor.csv.in")}>
          <p class="faint">{t("kantor.csv.in.how")}</p>
          <input
            ref={file}
            class="unseen"
            type="file"
            accept=".csv,text/csv,text/plain"
            tabIndex={-1}
            aria-hidden="true"
            onChange={(event) => {
              const picked = event.currentTarget.files?.[0];
              if (picked) void look(picked);
              event.currentTarget.value = "";
            }}
          />
          <Button kind={report ? "plain" : "primary"} icon="upload" busy={act.busy} onClick={() => file.current?.click()}>
            {t("kantor.csv.choose")}
          </Button>
        </Card>
        {may("manage") && <Export />}
      </div>
      {work && (
        <Card>
          <Progress {...work} />
        </Card>
      )}
      {report && <Shown report={report} busy={act.busy} onTake={() => take(report)} onDrop={() => setReport(null)} />}
    </div>
  );
}

function Export() {
  const act = useAct();
  const run = () =>
    act.attempt(async () => {
      const parts: string[] = ["\ufeff"];
      let after = "";
      do {
        const page = await api.see("catalog.export_goods", { after, most: PAGE });
        parts.push(page.csv);
        after = page.after;
      } while (after);
      save(`lancar-barang-${today.value}.csv`, new Blob(parts, { type: "text/csv;charset=utf-8" }));
    });
  return (
    <Card title={t("kantor.csv.out")}>
      <p class="faint">{t("kantor.csv.out.how")}</p>
      <Button icon="download" busy={act.busy} onClick={run}>
        {t("kantor.csv.download")}
      </Button>
    </Card>
  );
}

const OUTCOMES = ["taken", "changed", "unchanged", "not_taken"] as const;
const MOODS = { taken: "ok", changed: "info", unchanged: "info", not_taken: "warn" } as const;

function Shown(of: {
  readonly report: Report;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}) {
  const { judged, passedOver } = of.report;
  const many = (outcome: Judged["outcome"]) => judged.filter((one) => one.outcome === outcome).length;
  const [which, setWhich] = useState<Judged["outcome"] | "all">("all");
  const shown = which === "all" ? judged : judged.filter((one) => one.outcome === which);
  const worth = many("taken") + many("changed");
  return (
    <Card title={of.report.file} flush>
      <div class="card-line stack">
        <Segmented
          bare
          label={t("kantor.csv.report")}
          value={which}
          choices={[
            { value: "all", text: `${t("kantor.csv.all")} ${judged.length}` },
            ...OUTCOMES.filter(many).map((value) => ({ value, text: `${word("verdict", value)} ${many(value)}` })),
          ]}
          onChange={setWhich}
        />
        {passedOver.length > 0 && (
          <Notice mood="info" title={t("kantor.csv.passed_over")}>
            {passedOver.join(", ")}
          </Notice>
        )}
        <div class="row spread">
          <span class="faint">{t("kantor.csv.nothing_yet")}</span>
          <span class="row">
            <Button kind="quiet" onClick={of.onDrop}>
              {t("kantor.csv.drop")}
            </Button>
            <Button kind="primary" icon="check" disabled={!worth} busy={of.busy} onClick={of.onTake}>
              {t("kantor.csv.take", { n: worth })}
            </Button>
          </span>
        </div>
      </div>
      {shown.length ? (
        <ol class="verdicts">
          {shown.slice(0, SHOWN).map((one) => (
            <li key={`${one.line} ${one.name}`} class="verdict">
              <span class="num faint">{t("kantor.csv.line", { n: one.line })}</span>
              <span class="verdict-name">{one.name}</span>
              <State mood={MOODS[one.outcome]}>{word("verdict", one.outcome)}</State>
              {one.why && <span class="verdict-why faint">{one.why}</span>}
            </li>
          ))}
          {shown.length > SHOWN && <li class="verdict faint">{t("kantor.more", { n: shown.length - SHOWN })}</li>}
        </ol>
      ) : (
        <Empty icon="table" title={t("kantor.csv.empty")} />
      )}
    </Card>
  );
}

async function readFile(file: File): Promise<SheetRead> {
  const response = await fetch("/api/goods-sheet", {
    method: "POST",
    headers: { "Lancar-Browser": "1", "Content-Type": "text/csv", "Accept-Language": language.value },
    body: file,
  });
  const answer = (await response.json()) as SheetRead & { readonly code?: string; readonly title?: string; readonly do?: string };
  if (!response.ok)
    throw new Refused((answer.code ?? "http.bad_json") as RefusalCode, {}, { title: answer.title ?? "", do: answer.do ?? "" });
  return answer;
}

/** As many rows at once as the node takes in one wish. */
export function inBatches(rows: readonly GoodRowWire[]): readonly (readonly GoodRowWire[])[] {
  const batches: GoodRowWire[][] = [];
  let weight = 0;
  for (const row of rows) {
    const more =
      4 +
      (row.category?.length ?? 0) +
      (row.barcodes?.length ?? 0) +
      (row.units ?? []).reduce((sum, unit) => sum + 2 + (unit.barcodes?.length ?? 0), 0);
    const last = batches.at(-1);
    if (!last || last.length >= MOST_ROWS || weight + more > MOST_FACTS) {
      batches.push([row]);
      weight = more;
    } else {
      last.push(row);
      weight += more;
    }
  }
  return batches;
}

function judge(verdict: RowVerdictWire, rows: readonly GoodRowWire[]): Judged {
  const row = rows.find((one) => one.line === verdict.line);
  const about = verdict.about ?? [];
  const why = (verdict.why ?? []).map((code, place) => whyNot(code, "", about[place] ?? "")).join("; ");
  return { line: verdict.line, name: row?.name ?? verdict.sku, outcome: verdict.outcome, why };
}
