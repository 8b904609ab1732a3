/** What can be changed about a good, each in a sheet of its own. */

import { useState } from "preact/hooks";
import { quantity } from "../../kit/format.ts";
import type { WholeGoodWire } from "../../kit/shapes/catalog.ts";
import { Field, IconButton, Sheet, Switch } from "../../kit/ui/index.ts";
import { parseRupiah } from "../../kit/values/money.ts";
import { parseQuantity } from "../../kit/values/quantity.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { BranchSelect } from "../parts/branches.tsx";
import { Foot, OrderTypeSelect, RupiahField } from "../parts/fields.tsx";
import { CategorySelect, SoldHow, type TaxKind, UnitSelect } from "./good_fields.tsx";

export interface Props {
  readonly whole: WholeGoodWire;
  readonly onClose: () => void;
}

const NEW_CATEGORY = " new";

export function DescribeSheet({ whole, onClose }: Props) {
  const act = useAct();
  const { good } = whole;
  const [name, setName] = useState(good.name);
  const [category, setCategory] = useState(good.category);
  const [fresh, setFresh] = useState("");
  const [unit, setUnit] = useState(good.unit);
  const [taxKind, setTaxKind] = useState<TaxKind>(good.tax_kind as TaxKind);
  const [byWeight, setByWeight] = useState(whole.by_weight ?? false);
  const [tracked, setTracked] = useState(whole.track_stock ?? true);
  const [note, setNote] = useState(whole.note ?? "");
  const [cost, setCost] = useState("");
  const costs = cost.trim() ? parseRupiah(cost) : null;
  const ready = name.trim() !== "" && (category !== NEW_CATEGORY || fresh.trim() !== "") && !(cost.trim() && costs === null);
  const save = async () => {
    let goal = category;
    if (category === NEW_CATEGORY) {
      const placed = await act.run("catalog.place_category", { name: fresh.trim() });
      const fact = placed?.facts[0]?.body as { readonly category: string } | undefined;
      if (!fact) return;
      goal = fact.category;
    }
    const done = await act.run(
      "catalog.describe_good",
      {
        sku: good.sku,
        name: name.trim(),
        category: goal,
        unit: unit.trim(),
        tax_kind: taxKind,
        by_weight: byWeight,
        track_stock: tracked,
        note: note.trim(),
      },
      t("kantor.saved"),
    );
    if (done && costs !== null && !(await act.run("catalog.set_default_cost", { sku: good.sku, cost_milli: costs * 1_000 })))
      return;
    if (done) onClose();
  };
  return (
    <Sheet title={good.name} onClose={onClose} foot={<Foot act={act} ready={ready} onSave={save} />}>
      <div class="stack">
        <Field label={t("kantor.good.name")} value={name} onInput={setName} maxLength={120} required />
        <CategorySelect
          value={category}
          onChange={setCategory}
          more={{ value: NEW_CATEGORY, text: t("kantor.good.category.new") }}
        />
        {category === NEW_CATEGORY && <Field label={t("kantor.good.category.name")} value={fresh} onInput={setFresh} autofocus />}
        <Field label={t("kantor.good.unit")} value={unit} onInput={setUnit} maxLength={24} />
        <SoldHow
          taxKind={taxKind}
          onTaxKind={setTaxKind}
          cost={cost}
          onCost={setCost}
          costHint={t("kantor.good.cost.keep")}
          byWeight={byWeight}
          onByWeight={setByWeight}
        />
        <Switch label={t("kantor.good.tracked")} on={tracked} onChange={setTracked} hint={t("kantor.good.tracked.hint")} />
        <Field label={t("kantor.good.note")} value={note} onInput={setNote} maxLength={120} />
      </div>
    </Sheet>
  );
}

export function AddPrice({ whole, onClose }: Props) {
  const act = useAct();
  const [unit, setUnit] = useState("");
  const [where, setWhere] = useState("");
  const [kind, setKind] = useState("");
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const [list, setList] = useState("");
  const [price, setPrice] = useState("");
  const amount = parseRupiah(price);
  const ready = amount !== null && Boolean(unit || where || kind || from || until);
  const save = async () => {
    if (!ready) return;
    const one = {
      sku: whole.good.sku,
      unit,
      branch: where,
      order_type: kind,
      from_day: from,
      until_day: until,
      price_list: list.trim(),
      price: amount,
    };
    if (await act.run("catalog.set_prices", { prices: [one] }, t("kantor.saved"))) onClose();
  };
  return (
    <Sheet title={t("kantor.good.price.new")} onClose={onClose} foot={<Foot act={act} ready={ready} onSave={save} />}>
      <div class="stack">
        <p class="faint">{t("kantor.good.price.new.hint")}</p>
        <UnitSelect label={t("kantor.good.unit")} whole={whole} value={unit} onChange={setUnit} />
        <BranchSelect value={where} onChange={setWhere} />
        <OrderTypeSelect value={kind} onChange={setKind} />
        <div class="two">
          <Field label={t("kantor.from")} type="date" value={from} onInput={setFrom} />
          <Field label={t("kantor.until")} type="date" value={until} onInput={setUntil} />
        </div>
        <Field label={t("kantor.good.price.list")} value={list} onInput={setList} hint={t("kantor.good.price.list.hint")} />
        <RupiahField label={t("kantor.good.price")} value={price} onInput={setPrice} onEnter={save} problem={act.told} />
      </div>
    </Sheet>
  );
}

export function AddUnit({ whole, onClose }: Props) {
  const act = useAct();
  const [unit, setUnit] = useState("");
  const [holds, setHolds] = useState("");
  const factor = parseQuantity(holds);
  const ready = unit.trim() !== "" && factor !== null && factor > 0;
  const save = async () => {
    if (!ready) return;
    if (await act.run("catalog.define_unit", { sku: whole.good.sku, unit: unit.trim(), factor_milli: factor }, t("kantor.saved")))
      onClose();
  };
  return (
    <Sheet title={t("kantor.good.units")} onClose={onClose} foot={<Foot act={act} ready={ready} onSave={save} />}>
      <div class="stack">
        {Object.entries(whole.units ?? {}).map(([name, of]) => (
          <div key={name} class="row spread">
            <span>{t("kantor.good.unit.is", { unit: name, n: quantity(of), base: whole.good.unit })}</span>
            <IconButton
              icon="trash"
              label={t("kantor.good.unit.drop", { unit: name })}
              onClick={() =>
                act.run("catalog.define_unit", { sku: whole.good.sku, unit: name, factor_milli: 0 }, t("kantor.saved"))
              }
            />
          </div>
        ))}
        <Field
          label={t("kantor.good.unit.name")}
          value={unit}
          onInput={setUnit}
          maxLength={24}
          placeholder={t("kantor.good.unit.eg")}
          autofocus
        />
        <Field
          label={t("kantor.good.unit.factor")}
          value={holds}
          onInput={setHolds}
          inputmode="decimal"
          after={whole.good.unit}
          onEnter={save}
          problem={act.told}
        />
      </div>
    </Sheet>
  );
}

export function AddBarcode({ whole, onClose }: Props) {
  const act = useAct();
  const [code, setCode] = useState("");
  const [unit, setUnit] = useState("");
  const [unchecked, setUnchecked] = useState(false);
  const save = async () => {
    if (!code.trim()) return;
    if (await act.run("catalog.assign_barcode", { code: code.trim(), sku: whole.good.sku, unit, unchecked }, t("kantor.saved")))
      onClose();
  };
  return (
    <Sheet
      title={t("kantor.good.barcode.add")}
      onClose={onClose}
      foot={<Foot act={act} ready={code.trim() !== ""} onSave={save} />}
    >
      <div class="stack">
        <Field
          label={t("kantor.good.barcode")}
          value={code}
          onInput={setCode}
          inputmode="numeric"
          autofocus
          onEnter={save}
          hint={t("kantor.good.barcode.hint")}
          problem={act.told}
        />
        {Object.keys(whole.units ?? {}).length > 0 && (
          <UnitSelect label={t("kantor.good.barcode.unit")} whole={whole} value={unit} onChange={setUnit} />
        )}
        <Switch
          label={t("kantor.good.barcode.own")}
          on={unchecked}
          onChange={setUnchecked}
          hint={t("kantor.good.barcode.own.hint")}
        />
      </div>
    </Sheet>
  );
}

export function AddVariant({ whole, onClose }: Props) {
  const act = useAct();
  const [option, setOption] = useState(whole.options?.[0]?.name ?? "");
  const [values, setValues] = useState("");
  const [price, setPrice] = useState("");
  const amount = price.trim() ? parseRupiah(price) : null;
  const names = values
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  const ready = option.trim() !== "" && names.length > 0 && !(price.trim() && amount === null);
  const save = async () => {
    const variants = names.map((value) => ({ options: [{ name: option.trim(), value }], price: amount }));
    if (
      await act.run(
        "catalog.add_variants",
        { variant_of: whole.good.sku, variants },
        t("kantor.good.variants.said", { n: names.length }),
      )
    )
      onClose();
  };
  return (
    <Sheet title={t("kantor.good.variant.add")} onClose={onClose} foot={<Foot act={act} ready={ready} onSave={save} />}>
      <div class="stack">
        <Field
          label={t("kantor.good.variant.option")}
          value={option}
          onInput={setOption}
          placeholder={t("kantor.good.variant.option.eg")}
          autofocus
        />
        <Field
          label={t("kantor.good.variant.values")}
          value={values}
          onInput={setValues}
          placeholder={t("kantor.good.variant.values.eg")}
          hint={t("kantor.good.variant.values.hint")}
        />
        <RupiahField
          label={t("kantor.good.price")}
          value={price}
          onInput={setPrice}
          hint={t("kantor.good.variant.price.hint")}
          problem={act.told}
        />
      </div>
    </Sheet>
  );
}
