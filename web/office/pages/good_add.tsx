/** A new good: a name and a price are enough, the rest can wait. */

import { useState } from "preact/hooks";
import { go } from "../../kit/router.ts";
import { Button, Field, Sheet } from "../../kit/ui/index.ts";
import { parseRupiah } from "../../kit/values/money.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { Foot, RupiahField } from "../parts/fields.tsx";
import { CategorySelect, SoldHow, type TaxKind } from "./good_fields.tsx";

export function AddGood(of: { readonly name?: string; readonly onClose: () => void }) {
  const act = useAct();
  const [name, setName] = useState(of.name ?? "");
  const [price, setPrice] = useState("");
  const [cost, setCost] = useState("");
  const [barcode, setBarcode] = useState("");
  const [category, setCategory] = useState("");
  const [unit, setUnit] = useState("pcs");
  const [taxKind, setTaxKind] = useState<TaxKind>("standard");
  const [byWeight, setByWeight] = useState(false);
  const [more, setMore] = useState(false);
  const paid = price.trim() ? parseRupiah(price) : null;
  const costs = cost.trim() ? parseRupiah(cost) : null;
  const ready = name.trim() !== "" && !(price.trim() && paid === null) && !(cost.trim() && costs === null);
  const save = async () => {
    if (!ready) return;
    const done = await act.run(
      "catalog.add_good",
      {
        name: name.trim(),
        price: paid,
        cost_milli: costs === null ? null : costs * 1_000,
        barcodes: barcode.trim() ? [barcode.trim()] : [],
        category,
        unit: unit.trim() || "pcs",
        tax_kind: taxKind,
        by_weight: byWeight,
      },
      t("kantor.good.added", { name: name.trim() }),
    );
    if (!done) return;
    of.onClose();
    const described = done.facts.find((fact) => fact.kind === "catalog.good_described")?.body as
      { readonly sku: string } | undefined;
    if (described) go(`/barang/${encodeURIComponent(described.sku)}`);
  };
  return (
    <Sheet
      title={t("kantor.goods.add")}
      onClose={of.onClose}
      foot={<Foot act={act} ready={ready} onSave={save} />}
    >
      <div class="stack">
        <Field
          label={t("kantor.good.name")}
          value={name}
          onInput={setName}
          autofocus
          required
          maxLength={120}
          problem={act.told}
        />
        <RupiahField
          label={t("kantor.good.price")}
          value={price}
          onInput={setPrice}
          onEnter={save}
          problem={price.trim() && paid === null ? t("kantor.rupiah.like") : ""}
        />
        <Field
          label={t("kantor.good.barcode")}
          value={barcode}
          onInput={setBarcode}
          inputmode="numeric"
          hint={t("kantor.good.barcode.hint")}
        />
        {more ? (
          <>
            <CategorySelect value={category} onChange={setCategory} />
            <Field
              label={t("kantor.good.unit")}
              value={unit}
              onInput={setUnit}
              maxLength={24}
              hint={t("kantor.good.unit.hint")}
            />
            <SoldHow
              taxKind={taxKind}
              onTaxKind={setTaxKind}
              cost={cost}
              onCost={setCost}
              costHint={t("kantor.good.cost.hint")}
              byWeight={byWeight}
              onByWeight={setByWeight}
            />
          </>
        ) : (
          <Button kind="quiet" icon="plus" onClick={() => setMore(true)}>
            {t("kantor.good.more")}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
