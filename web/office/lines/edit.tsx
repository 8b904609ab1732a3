/** A line in the owner's words: provider, promise, price, and what it shares with others. */

import { useState } from "preact/hooks";
import { Button, Field, Select, Sheet, Switch } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { type LineNow, kindText } from "./read.ts";

const KINDS = ["fiber", "cellular", "radio", "copper", "satellite"] as const;

export function LineSheet(of: { readonly at: string; readonly line: LineNow | null; readonly onClose: () => void }) {
  const { line } = of;
  const act = useAct();
  const [name, setName] = useState(line?.name ?? "");
  const [provider, setProvider] = useState(line?.provider ?? "");
  const [kind, setKind] = useState<(typeof KINDS)[number]>((line?.kind as "fiber") ?? "cellular");
  const [metered, setMetered] = useState(line?.metered ?? false);
  const [priority, setPriority] = useState(String(line?.priority ?? 2));
  const [promised, setPromised] = useState(line?.promised_ppm ? String(line.promised_ppm / 10_000).replace(".", ",") : "");
  const [down, setDown] = useState(line?.promised_down_kbps ? String(line.promised_down_kbps / 1_000).replace(".", ",") : "");
  const [up, setUp] = useState(line?.promised_up_kbps ? String(line.promised_up_kbps / 1_000).replace(".", ",") : "");
  const [price, setPrice] = useState(line?.price_month ? String(line.price_month) : "");
  const [contract, setContract] = useState(line?.contract ?? "");
  const [way, setWay] = useState(line?.way ?? "");
  const [power, setPower] = useState(line?.power ?? "");
  const [onUps, setOnUps] = useState(line?.on_ups ?? false);
  const keep = async () => {
    const done = await act.run(
      "lines.describe_line",
      {
        branch: of.at, line: line?.line ?? slug(name), name: name.trim(), provider: provider.trim(), kind, metered,
        daily_budget_mb: line?.daily_budget_mb ?? 0, priority: Math.round(number(priority)), promised_ppm: Math.round(number(promised) * 10_000),
        down_kbps: Math.round(number(down) * 1_000), up_kbps: Math.round(number(up) * 1_000),
        price_month: Number(price.replace(/\D/g, "")) || 0, contract: contract.trim(), power: power.trim(), on_ups: onUps,
        way: way.trim(), planned: line ? line.planned : true,
      },
      t("kantor.saved"),
    ); // prettier-ignore
    if (done) of.onClose();
  };
  const retire = async () => {
    if (line && (await act.run("lines.retire_line", { branch: of.at, line: line.line }, t("kantor.saved")))) of.onClose();
  };
  return (
    <Sheet
      title={line?.name ?? t("kantor.lines.plan")}
      onClose={of.onClose}
      foot={
        <>
          {line?.described && (
            <Button kind="plain" icon="trash" busy={act.busy} onClick={retire}>
              {t("kantor.lines.retire")}
            </Button>
          )}
          <Button kind="primary" wide disabled={!name.trim()} busy={act.busy} onClick={keep}>
            {t("kantor.save")}
          </Button>
        </>
      }
    >
      <div class="stack">
        {!line && <p class="faint">{t("kantor.lines.plan.more")}</p>}
        <Field label={t("kantor.lines.edit.name")} value={name} onInput={setName} maxLength={60} problem={act.told} />
        <Field label={t("kantor.lines.edit.provider")} value={provider} onInput={setProvider} maxLength={120} />
        <Select label={t("kantor.lines.edit.kind")} value={kind} choices={KINDS.map((value) => ({ value, text: kindText(value) }))} onChange={setKind} />
        <Switch label={t("kantor.lines.edit.metered")} hint={t("kantor.lines.edit.metered.more")} on={metered} onChange={setMetered} />
        <div class="two">
          <Field label={t("kantor.lines.edit.priority")} value={priority} onInput={setPriority} inputmode="numeric" maxLength={2} />
          <Field label={t("kantor.lines.edit.promised")} value={promised} onInput={setPromised} inputmode="decimal" maxLength={7} />
          <Field label={t("kantor.lines.edit.down")} value={down} onInput={setDown} inputmode="decimal" maxLength={7} />
          <Field label={t("kantor.lines.edit.up")} value={up} onInput={setUp} inputmode="decimal" maxLength={7} />
        </div>
        <Field label={t("kantor.lines.edit.price")} value={price} onInput={setPrice} inputmode="numeric" maxLength={12} />
        <Field label={t("kantor.lines.edit.contract")} value={contract} onInput={setContract} maxLength={120} />
        <Field label={t("kantor.lines.edit.way")} hint={t("kantor.lines.edit.way.more")} value={way} onInput={setWay} maxLength={40} />
        <Field label={t("kantor.lines.edit.power")} hint={t("kantor.lines.edit.power.more")} value={power} onInput={setPower} maxLength={40} />
        <Switch label={t("kantor.lines.edit.ups")} on={onUps} onChange={setOnUps} />
      </div>
    </Sheet>
  );
}

const number = (text: string): number => Number(text.replace(/\s/g, "").replace(",", ".")) || 0;

/** The short name by which a guard may know it later. */
function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 40) || "jalur"
  );
}
