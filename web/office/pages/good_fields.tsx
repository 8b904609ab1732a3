/** What is asked of a good, old or new, in more than one sheet. */

import type { WholeGoodWire } from "../../kit/shapes/catalog.ts";
import { Select, Switch } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { pathOf, useCategories } from "../goods.ts";
import { word } from "../names.ts";
import { RupiahField } from "../parts/fields.tsx";
import { may } from "../session.ts";

export const TAX_KINDS = ["standard", "served", "exempt", "luxury"] as const;
export type TaxKind = (typeof TAX_KINDS)[number];

/** How a good is taxed, what it cost, whether it is weighed: what can wait until the rest is known. */
export function SoldHow(of: {
  readonly taxKind: TaxKind;
  readonly onTaxKind: (kind: TaxKind) => void;
  readonly cost: string;
  readonly onCost: (cost: string) => void;
  readonly costHint: string;
  readonly byWeight: boolean;
  readonly onByWeight: (on: boolean) => void;
}) {
  return (
    <>
      {may("change_price") && (
        <RupiahField label={t("kantor.good.cost")} value={of.cost} onInput={of.onCost} hint={of.costHint} />
      )}
      <Select<TaxKind>
        label={t("kantor.good.tax")}
        value={of.taxKind}
        choices={TAX_KINDS.map((value) => ({ value, text: word("tax", value) }))}
        onChange={of.onTaxKind}
      />
      <Switch
        label={t("kantor.good.by_weight")}
        on={of.byWeight}
        onChange={of.onByWeight}
        hint={t("kantor.good.by_weight.hint")}
      />
    </>
  );
}

/** A category; `more` is offered after all of them. */
export function CategorySelect(of: {
  readonly value: string;
  readonly onChange: (category: string) => void;
  readonly more?: { readonly value: string; readonly text: string };
}) {
  const categories = useCategories();
  const choices = [
    { value: "", text: t("kantor.good.category.none") },
    ...categories.map((one) => ({ value: one.category, text: pathOf(categories, one.category) })),
    ...(of.more ? [of.more] : []),
  ];
  return <Select label={t("kantor.goods.category")} value={of.value} choices={choices} onChange={of.onChange} />;
}

/** The good's own unit (""), or one of its larger ones. */
export function UnitSelect(of: {
  readonly label: string;
  readonly whole: WholeGoodWire;
  readonly value: string;
  readonly onChange: (unit: string) => void;
}) {
  const choices = [
    { value: "", text: of.whole.good.unit },
    ...Object.keys(of.whole.units ?? {}).map((value) => ({ value, text: value })),
  ];
  return <Select label={of.label} value={of.value} choices={choices} onChange={of.onChange} />;
}
