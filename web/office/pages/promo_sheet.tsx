/** One promo: what is taken off, what for, when and where. A new one needs its kind and one figure; the rest can stay open. */

import { useState } from "preact/hooks";
import type { PromoWire } from "../../kit/shapes/values.ts";
import { Button, Field, IconButton, Segmented, Select, Sheet, Switch } from "../../kit/ui/index.ts";
import { formatQuantity } from "../../kit/values/quantity.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { pathOf, useCategories } from "../goods.ts";
import { useOpenBranches } from "../names.ts";
import { OrderTypesField, RupiahField } from "../parts/fields.tsx";
import { Lines, readLines, useLines } from "../parts/lines.tsx";
import { Picker } from "../parts/picker.tsx";
import { KINDS, type Kind, type PromoDraft, type Scope, dayName, draftOf, readPromo, termsText } from "../promos.ts";
import { useGoodName } from "./promos.tsx";

interface Part {
  readonly of: PromoDraft;
  readonly set: (more: Partial<PromoDraft>) => void;
}

export function PromoSheet({ of: was, onClose }: { readonly of: PromoWire | null; readonly onClose: () => void }) {
  const act = useAct();
  const name = useGoodName();
  const [draft, setDraft] = useState(() => draftOf(was));
  const set = (more: Partial<PromoDraft>) => setDraft((before) => ({ ...before, ...more }));
  const parts = useLines(
    (was?.parts ?? []).map((one) => ({
      sku: one.sku,
      name: name(one.sku),
      unit: "",
      qty: formatQuantity((one.units ?? 1) * 1_000),
      paid: "",
    })),
  );
  const promo = readPromo(draft, readLines(parts.lines), was);
  const save = async () => {
    if (promo && (await act.run("catalog.announce_promo", { promo }, t("kantor.promo.said", { name: promo.name })))) onClose();
  };
  const end = async () => {
    if (was && (await act.run("catalog.end_promo", { promo: was.id }, t("kantor.promo.ended", { name: was.name })))) onClose();
  };
  return (
    <Sheet
      title={was?.name ?? t("kantor.promo.new")}
      onClose={onClose}
      foot={
        <>
          {was && (
            <Button kind="quiet" icon="trash" busy={act.busy} onClick={end}>
              {t("kantor.promo.end")}
            </Button>
          )}
          <Button kind="primary" wide={!was} disabled={!promo} busy={act.busy} onClick={save}>
            {t("kantor.save")}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Select<Kind>
          label={t("kantor.promo.kind")}
          value={draft.kind}
          choices={KINDS.map((value) => ({ value, text: t(`kantor.promo.kind.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <Cut of={draft} set={set} told={act.told} />
        {draft.kind === "bundle" && draft.fixed ? (
          <Lines kept={parts} qtyLabel={t("kantor.promo.units")} />
        ) : (
          <ForWhat of={draft} set={set} />
        )}
        <When of={draft} set={set} />
        <Where of={draft} set={set} />
        <Field
          label={t("kantor.promo.name")}
          value={draft.name}
          onInput={(text) => set({ name: text })}
          maxLength={120}
          placeholder={promo ? termsText(promo) : t("kantor.promo.name.eg")}
          hint={t("kantor.promo.name.hint")}
        />
      </div>
    </Sheet>
  );
}

/** How much: the fields that this kind has. */
function Cut({ of, set, told }: Part & { readonly told: string }) {
  const percent = (label: string, hint?: string) => (
    <Field
      label={label}
      value={of.percent}
      onInput={(text) => set({ percent: text })}
      inputmode="decimal"
      after="%"
      hint={hint}
      problem={told}
    />
  );
  const amount = (label: string) => (
    <RupiahField label={label} value={of.amount} onInput={(text) => set({ amount: text })} problem={told} />
  );
  const count = (label: string, field: "buy" | "get") => (
    <Field label={label} value={of[field]} onInput={(text) => set({ [field]: text })} inputmode="numeric" />
  );
  switch (of.kind) {
    case "percent":
      return percent(t("kantor.promo.percent"));
    case "amount":
      return (
        <>
          {amount(t("kantor.promo.amount"))}
          <Switch
            label={t("kantor.promo.once")}
            hint={t("kantor.promo.once.hint")}
            on={of.once}
            onChange={(once) => set({ once })}
          />
        </>
      );
    case "buy_get":
      return (
        <>
          <div class="two">
            {count(t("kantor.promo.buy"), "buy")}
            {count(t("kantor.promo.get"), "get")}
          </div>
          {percent(t("kantor.promo.get.percent"), t("kantor.promo.get.percent.hint"))}
        </>
      );
    case "bundle":
      return (
        <>
          <Segmented<"any" | "fixed">
            label={t("kantor.promo.bundle")}
            value={of.fixed ? "fixed" : "any"}
            choices={(["any", "fixed"] as const).map((value) => ({ value, text: t(`kantor.promo.bundle.${value}`) }))}
            onChange={(value) => set({ fixed: value === "fixed" })}
          />
          <div class="two">
            {!of.fixed && count(t("kantor.promo.bundle.n"), "buy")}
            {amount(t("kantor.promo.bundle.price"))}
          </div>
        </>
      );
  }
}

function ForWhat({ of, set }: Part) {
  const categories = useCategories();
  const name = useGoodName();
  const without = (list: readonly string[], gone: string) => list.filter((one) => one !== gone);
  return (
    <>
      <Segmented<Scope>
        label={t("kantor.promo.scope")}
        value={of.scope}
        choices={(["all", "categories", "goods"] as const).map((value) => ({ value, text: t(`kantor.promo.scope.${value}`) }))}
        onChange={(scope) => set({ scope })}
      />
      {of.scope === "categories" && (
        <>
          <Select
            label={t("kantor.goods.category")}
            value=""
            choices={[
              { value: "", text: t("kantor.promo.category.pick") },
              ...categories
                .filter((one) => !of.categories.includes(one.category))
                .map((one) => ({ value: one.category, text: pathOf(categories, one.category) })),
            ]}
            onChange={(one) => one && set({ categories: [...of.categories, one] })}
          />
          <Chosen
            all={of.categories}
            name={(one) => pathOf(categories, one)}
            onDrop={(one) => set({ categories: without(of.categories, one) })}
          />
        </>
      )}
      {of.scope === "goods" && (
        <>
          <Picker onPick={(good) => set({ skus: [...of.skus, good.sku] })} without={new Set(of.skus)} />
          <Chosen all={of.skus} name={name} onDrop={(one) => set({ skus: without(of.skus, one) })} />
        </>
      )}
    </>
  );
}

function Chosen(of: {
  readonly all: readonly string[];
  readonly name: (one: string) => string;
  readonly onDrop: (one: string) => void;
}) {
  if (!of.all.length) return null;
  return (
    <ul class="list">
      {of.all.map((one) => (
        <li key={one} class="row spread">
          <span>{of.name(one)}</span>
          <IconButton icon="trash" label={t("kantor.lines.drop", { name: of.name(one) })} onClick={() => of.onDrop(one)} />
        </li>
      ))}
    </ul>
  );
}

function When({ of, set }: Part) {
  const turn = (one: number) =>
    set({ weekdays: of.weekdays.includes(one) ? of.weekdays.filter((other) => other !== one) : [...of.weekdays, one] });
  return (
    <>
      <div class="two">
        <Field label={t("kantor.from")} type="date" value={of.from} onInput={(from) => set({ from })} />
        <Field
          label={t("kantor.until")}
          type="date"
          value={of.to}
          onInput={(to) => set({ to })}
          problem={of.from && of.to && of.to < of.from ? t("kantor.period.turned") : ""}
        />
      </div>
      <div class="weekdays" role="group" aria-label={t("kantor.promo.weekdays")}>
        {[1, 2, 3, 4, 5, 6, 7].map((one) => (
          <Button key={one} pressed={of.weekdays.includes(one)} onClick={() => turn(one)}>
            {dayName(one)}
          </Button>
        ))}
      </div>
      <div class="two">
        <Field label={t("kantor.promo.opens")} type="time" value={of.opens} onInput={(opens) => set({ opens })} />
        <Field label={t("kantor.promo.shuts")} type="time" value={of.shuts} onInput={(shuts) => set({ shuts })} />
      </div>
      <p class="faint">{t("kantor.promo.when.hint")}</p>
    </>
  );
}

/** At which branches, for which orders, from how much on, for how often. */
function Where({ of, set }: Part) {
  const branches = useOpenBranches();
  return (
    <>
      {branches.length > 1 && (
        <fieldset class="plain">
          <legend>{t("kantor.promo.where")}</legend>
          {branches.map(({ branch = "", name = "" }) => (
            <Switch
              key={branch}
              label={name}
              on={of.branches.includes(branch)}
              onChange={(on) => set({ branches: on ? [...of.branches, branch] : of.branches.filter((one) => one !== branch) })}
            />
          ))}
        </fieldset>
      )}
      <OrderTypesField value={of.orders} onChange={(orders) => set({ orders })} />
      <div class="two">
        <RupiahField label={t("kantor.promo.least")} value={of.least} onInput={(least) => set({ least })} />
        {(of.kind === "buy_get" || of.kind === "bundle") && (
          <Field
            label={t("kantor.promo.most")}
            value={of.most}
            onInput={(most) => set({ most })}
            inputmode="numeric"
            hint={t("kantor.promo.most.hint")}
          />
        )}
      </div>
    </>
  );
}
