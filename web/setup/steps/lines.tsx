/** Jalur and Uji pindah: the lines a guard found, named and put in order; then one minute over the spare one. */

import { useEffect, useState } from "preact/hooks";
import { drillFindings, drillWhy, guardCommand, minuteOf, nextAt } from "../../kit/drills.ts";
import { zoneMin } from "../../kit/format.ts";
import { api } from "../../kit/http.ts";
import type { Questions } from "../../kit/shapes/asks.ts";
import { Button, Field, Item, List, Notice, State } from "../../kit/ui/index.ts";
import { type Key, t } from "../../kit/words.ts";
import { Form, Problem, useDoing } from "../parts.tsx";
import { look, me, setup, skip } from "../state.ts";

type Now = Questions["lines.now"]["answer"];
type Drills = Questions["lines.drills"]["answer"];
const DAYS = 30;

async function place(): Promise<string> {
  if (me.value?.branch) return me.value.branch;
  const branches = await api.see("identity.branches", {});
  return branches.find((one) => !one.closed)?.branch ?? "";
}

export function LinesStep() {
  const [now, setNow] = useState<Now | null>(null);
  const [at, setAt] = useState("");
  const { problem, doing } = useDoing();
  const learn = () =>
    doing(async () => {
      const branch = await place();
      setAt(branch);
      setNow(await api.see("lines.now", { branch, now_ms: 0 }));
    });
  useEffect(() => {
    learn();
    return api.changes(learn); // a guard that comes in shows its lines by itself
  }, []);
  return (
    <>
      <p>{t("pasang.jalur.about")}</p>
      <Problem text={problem} />
      {now && !now.guard && <GuardInvite at={at} />}
      {now?.lines.filter((one) => !one.planned).map((one, rank) => <OneLine key={one.line} at={at} line={one} rank={rank + 1} onKept={learn} />)}
      <div class="steps-buttons">
        <Button kind="plain" icon="refresh" onClick={learn}>{t("pasang.jalur.look")}</Button>
        <Button kind="quiet" onClick={() => skip("jalur")}>{t("pasang.later")}</Button>
      </div>
    </>
  );
}

interface Invitation {
  readonly code: string;
}

/** Without a guard there are no lines to name: its code, and what to type on the router or the box. */
function GuardInvite({ at }: { readonly at: string }) {
  const [invited, setInvited] = useState<Invitation | null>(null);
  const { busy, problem, doing } = useDoing();
  const invite = () =>
    doing(async () => setInvited((await api.post("/api/invite", { kind: "guard", name: t("pasang.jalur.guard"), branch: at })) as Invitation));
  return (
    <>
      <Notice mood="info" title={t("pasang.jalur.none")}>{t("pasang.jalur.none.more")}</Notice>
      <Problem text={problem} />
      {invited && (
        <div class="steps-middle">
          <span class="steps-code">{invited.code}</span>
          <p>{t("pasang.jalur.type")}</p>
          <code class="steps-print">{guardCommand(me.value!.tenant, invited.code)}</code>
        </div>
      )}
      <div class="steps-buttons">
        <Button kind={invited ? "plain" : "primary"} icon="wifi" busy={busy} onClick={invite}>
          {t(invited ? "pasang.kasir.another" : "pasang.jalur.invite")}
        </Button>
      </div>
    </>
  );
}

function OneLine(of: { readonly at: string; readonly line: Now["lines"][number]; readonly rank: number; readonly onKept: () => void }) {
  const { line } = of;
  const [name, setName] = useState(line.name);
  const [provider, setProvider] = useState(line.provider);
  const { busy, problem, doing } = useDoing();
  const keep = () =>
    doing(async () => {
      await api.do("lines.describe_line", {
        branch: of.at, line: line.line, name: name.trim(), provider: provider.trim(), kind: line.kind as "fiber", metered: line.metered,
        priority: line.priority || of.rank, promised_ppm: line.promised_ppm, down_kbps: line.promised_down_kbps,
        up_kbps: line.promised_up_kbps, price_month: line.price_month, contract: line.contract, power: line.power,
        on_ups: line.on_ups, way: line.way, daily_budget_mb: line.daily_budget_mb, planned: false,
      }); // prettier-ignore
      of.onKept();
      await look();
    });
  return (
    <Form button={t("pasang.jalur.keep")} busy={busy} ready={name.trim().length > 0} problem={problem} onSubmit={keep}>
      <p>
        <strong>{line.interface || line.line}</strong> {line.described && <State mood="ok">{t("pasang.done")}</State>}
      </p>
      <Field label={t("pasang.jalur.name")} value={name} onInput={setName} maxLength={60} />
      <Field label={t("pasang.jalur.provider")} value={provider} onInput={setProvider} maxLength={120} />
    </Form>
  );
}

export function DrillStep() {
  const [drills, setDrills] = useState<Drills | null>(null);
  const { busy, problem, doing } = useDoing();
  const learn = async () => setDrills(await api.see("lines.drills", { branch: await place() }));
  useEffect(() => {
    doing(learn);
    return api.changes(() => void learn().then(look).catch(() => undefined)); // the guard's report comes by itself
  }, []);
  const [typed, setTyped] = useState("");
  const ask = (at_ms = 0) =>
    doing(async () => {
      const branch = await place();
      await api.do("lines.ask_drill", { branch, line: "", when: at_ms ? "at" : "now", at_ms });
      await api.do("lines.plan_drills", { branch, every_days: DAYS, minute_of_day: -1 });
      await learn();
    });
  const last = drills?.drills.find((one) => one.outcome);
  const tried = setup.value?.steps.some((one) => one.step === "uji" && one.done) ?? false;
  const why = last ? drillWhy(last) : "";
  const waits = drills?.drills[0] !== undefined && !drills.drills[0].outcome;
  return (
    <>
      <p>{t("pasang.uji.about")}</p>
      <Problem text={problem} />
      {waits && <Notice mood="info" title={t("pasang.uji.waits")} live />}
      {last && (
        <List label={t("pasang.uji")}>
          <Item
            title={t(`pasang.uji.${last.outcome}` as Key)}
            more={
              why ? t(`kantor.word.drill.${why}` as Key) : drillFindings(last).join(" · ")
            }
          />
        </List>
      )}
      <Field label={t("kantor.lines.drill.time")} type="time" value={typed} onInput={setTyped} />
      <div class="steps-buttons">
        <Button kind={tried ? "plain" : "primary"} icon="swap" busy={busy} disabled={waits} onClick={() => ask()}>{t("pasang.uji.now")}</Button>
        <Button
          kind="plain"
          icon="clock"
          busy={busy}
          disabled={waits || minuteOf(typed) < 0}
          onClick={() => ask(nextAt(minuteOf(typed), Date.now(), zoneMin.value))}
        >
          {t("kantor.lines.drill.at")}
        </Button>
        {!tried && <Button kind="quiet" onClick={() => skip("uji")}>{t("pasang.later")}</Button>}
      </div>
    </>
  );
}
