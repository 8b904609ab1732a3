/** Taxes and service, in the order they are reckoned, each with its rates and the days they hold from. */

import { useState } from "preact/hooks";
import { day, permille } from "../../kit/format.ts";
import type { ChargeWire, RateWire } from "../../kit/shapes/values.ts";
import { Button, Card, Empty, Field, IconButton, Notice, Segmented, Select, Sheet, State, Switch } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { type RateDraft, readRates } from "../typed.ts";
import { useAct } from "../act.ts";
import { word } from "../names.ts";
import { PerBranch } from "../parts/branches.tsx";
import { AddButton, OrderTypesField } from "../parts/fields.tsx";
import { today } from "../session.ts";

interface Charges {
  readonly charges: readonly ChargeWire[];
  readonly includes_tax: boolean;
}

export function TaxSettings() {
  return (
    <PerBranch>
      {({ charges: { charges = [], includes_tax = false } }, branch) => <Listed branch={branch} of={{ charges, includes_tax }} />}
    </PerBranch>
  );
}

function Listed({ branch, of }: { readonly branch: string; readonly of: Charges }) {
  const act = useAct();
  const [editing, setEditing] = useState<number | null>(null);
  const save = (changed: Charges) =>
    act.run("till.change_setting", { branch, setting: { is: "charges", ...changed } }, t("kantor.saved"));
  const put = async (place: number, charge: ChargeWire | null) => {
    const kept = [...of.charges];
    if (charge) kept[place] = charge;
    else kept.splice(place, 1);
    if (await save({ ...of, charges: kept })) setEditing(null);
  };
  return (
    <>
      <Card
        title={t("kantor.set.pajak")}
        aside={<AddButton onClick={() => setEditing(of.charges.length)} />}
        flush
      >
        {of.charges.length ? (
          <ol class="list">
            {of.charges.map((one, place) => (
              <li key={`${one.kind} ${one.code}`}>
                <button type="button" class="item" onClick={() => setEditing(place)}>
                  <span class="item-text">
                    <span class="item-title">{one.code.toUpperCase()}</span>
                    <span class="item-more">
                      {[
                        word("kind", one.kind),
                        (one.covers ?? ["standard"]).map((kind) => word("tax", kind)).join(", "),
                        (one.order_types ?? []).map((kind) => word("order", kind)).join(", "),
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </span>
                  <span class="item-end">
                    <RateNow rates={one.rates} />
                  </span>
                </button>
              </li>
            ))}
          </ol>
        ) : (
          <Empty icon="percent" title={t("kantor.tax.none")}>
            {t("kantor.tax.none.more")}
          </Empty>
        )}
        <div class="card-line">
          <Switch
            label={t("kantor.tax.included")}
            hint={t("kantor.tax.included.hint")}
            on={of.includes_tax}
            disabled={act.busy}
            onChange={(on) => void save({ ...of, includes_tax: on })}
          />
        </div>
      </Card>
      {editing !== null && (
        <ChargeSheet
          of={of.charges[editing]}
          busy={act.busy}
          told={act.told}
          onSave={(charge) => put(editing, charge)}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

/** The rate that holds today, and the next one there will be. */
function RateNow({ rates }: { readonly rates: readonly RateWire[] }) {
  const sorted = [...rates].sort((a, b) => (a.from_day < b.from_day ? -1 : 1));
  const now = sorted.filter((rate) => rate.from_day <= today.value).at(-1);
  const next = sorted.find((rate) => rate.from_day > today.value);
  return (
    <>
      <strong class="num">{now ? rateText(now) : "–"}</strong>
      {next && <State mood="info">{t("kantor.tax.next", { rate: rateText(next), day: day(next.from_day) })}</State>}
    </>
  );
}

function rateText(rate: RateWire): string {
  const { dpp_num: over = 1, dpp_den: under = 1 } = rate;
  return over === under ? permille(rate.permille) : `${permille(rate.permille)} × ${over}/${under}`;
}

const COVERS = ["standard", "served", "exempt", "luxury"] as const;
const BASES = ["1/1", "11/12"] as const;

function ChargeSheet(of: {
  readonly of: ChargeWire | undefined;
  readonly busy: boolean;
  readonly told: string;
  readonly onSave: (charge: ChargeWire | null) => void;
  readonly onClose: () => void;
}) {
  const [kind, setKind] = useState<"tax" | "service">(of.of?.kind ?? "tax");
  const [code, setCode] = useState(of.of?.code ?? "ppn");
  const [covers, setCovers] = useState<readonly string[]>(of.of?.covers ?? ["standard"]);
  const [orders, setOrders] = useState<readonly string[]>(of.of?.order_types ?? []);
  const [taxable, setTaxable] = useState(of.of?.taxable ?? false);
  const [before, setBefore] = useState(of.of?.before_discount ?? false);
  const [rates, setRates] = useState<readonly RateDraft[]>(
    (of.of?.rates ?? [{ from_day: `${today.value.slice(0, 4)}-01-01`, permille: 110 }]).map((rate) => ({
      from: rate.from_day,
      percent: String(rate.permille / 10).replace(".", ","),
      base: `${rate.dpp_num ?? 1}/${rate.dpp_den ?? 1}`,
    })),
  );
  const read = readRates(rates);
  const ready = /^[a-z][a-z0-9_]*$/.test(code) && covers.length > 0 && read !== null;
  const change = (place: number, more: Partial<RateDraft>) =>
    setRates(rates.map((rate, at) => (at === place ? { ...rate, ...more } : rate)));
  const save = () =>
    read &&
    of.onSave({
      kind,
      code,
      covers,
      taxable,
      before_discount: before,
      rates: read,
      order_types: orders,
    });
  return (
    <Sheet
      title={of.of ? code.toUpperCase() : t("kantor.tax.new")}
      onClose={of.onClose}
      wide
      foot={
        <>
          {of.of && (
            <Button kind="quiet" icon="trash" busy={of.busy} onClick={() => of.onSave(null)}>
              {t("kantor.tax.drop")}
            </Button>
          )}
          <Button kind="primary" disabled={!ready} busy={of.busy} onClick={save}>
            {t("kantor.save")}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Segmented
          label={t("kantor.tax.kind")}
          value={kind}
          choices={(["tax", "service"] as const).map((value) => ({ value, text: word("kind", value) }))}
          onChange={setKind}
        />
        <Field
          label={t("kantor.tax.code")}
          value={code}
          onInput={(text) => setCode(text.toLowerCase())}
          hint={t("kantor.tax.code.hint")}
          problem={of.told}
        />
        <fieldset class="plain">
          <legend>{t("kantor.tax.covers")}</legend>
          {COVERS.map((value) => (
            <Switch
              key={value}
              label={word("tax", value)}
              on={covers.includes(value)}
              onChange={(on) => setCovers(on ? [...covers, value] : covers.filter((one) => one !== value))}
            />
          ))}
        </fieldset>
        <OrderTypesField value={orders} onChange={setOrders} />
        {kind === "service" && (
          <Switch label={t("kantor.tax.taxable")} hint={t("kantor.tax.taxable.hint")} on={taxable} onChange={setTaxable} />
        )}
        <Switch label={t("kantor.tax.before")} on={before} onChange={setBefore} />
        <h3>{t("kantor.tax.rates")}</h3>
        {rates.map((rate, place) => (
          <div key={place} class="line-fields">
            <Field label={t("kantor.tax.rate.from")} type="date" value={rate.from} onInput={(from) => change(place, { from })} />
            <Field
              label={t("kantor.tax.rate")}
              value={rate.percent}
              inputmode="decimal"
              after="%"
              onInput={(percent) => change(place, { percent })}
            />
            {kind === "tax" && (
              <Select
                label={t("kantor.tax.base")}
                value={rate.base}
                choices={[...new Set([...BASES, rate.base])].map((value) => ({
                  value,
                  text: value === "1/1" ? t("kantor.tax.base.whole") : value,
                }))}
                onChange={(base) => change(place, { base })}
              />
            )}
            {rates.length > 1 && (
              <IconButton
                icon="trash"
                label={t("kantor.tax.rate.drop")}
                onClick={() => setRates(rates.filter((_, at) => at !== place))}
              />
            )}
          </div>
        ))}
        <Button kind="quiet" icon="plus" onClick={() => setRates([...rates, { from: "", percent: "", base: "1/1" }])}>
          {t("kantor.tax.rate.add")}
        </Button>
        <Notice mood="info" title={t("kantor.tax.old")}>
          {t("kantor.tax.old.more")}
        </Notice>
      </div>
    </Sheet>
  );
}
