/** What stands above and below every receipt, and how it will look, by the same rules that print it. */

import { useState } from "preact/hooks";
import { zoneMin } from "../../kit/format.ts";
import { fill } from "../../kit/shape.ts";
import { type ReceiptSettingWire, ReceiptSetting, SaleCompleted } from "../../kit/shapes/till.ts";
import { Button, Card, Field } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { receiptText } from "../../till/rules/receipt.ts";
import { linesOf } from "../typed.ts";
import { useAct } from "../act.ts";
import { PerBranch } from "../parts/branches.tsx";
import { type Columns, PaperSelect } from "../parts/fields.tsx";
import { me, nowMs, today } from "../session.ts";

export function ReceiptSettings() {
  return (
    <PerBranch>
      {({ receipt }, branch) => <Form key={`${branch} ${JSON.stringify(receipt)}`} branch={branch} of={receipt} />}
    </PerBranch>
  );
}

function Form({ branch, of }: { readonly branch: string; readonly of: Omit<ReceiptSettingWire, "is"> }) {
  const act = useAct();
  const [header, setHeader] = useState((of.header ?? []).join("\n"));
  const [footer, setFooter] = useState((of.footer ?? []).join("\n"));
  const [columns, setColumns] = useState<Columns>(of.columns === 48 ? "48" : "32");
  const [taxId, setTaxId] = useState(of.tax_id ?? "");
  const setting = {
    is: "receipt" as const,
    header: linesOf(header),
    footer: linesOf(footer),
    columns: Number(columns),
    tax_id: taxId.trim(),
  };
  const save = () => act.run("till.change_setting", { branch, setting }, t("kantor.saved"));
  return (
    <div class="two cards">
      <Card title={t("kantor.set.struk")}>
        <Field
          label={t("kantor.receipt.header")}
          value={header}
          onInput={setHeader}
          lines={4}
          hint={t("kantor.receipt.header.hint")}
          problem={act.told}
        />
        <Field
          label={t("kantor.receipt.footer")}
          value={footer}
          onInput={setFooter}
          lines={3}
          hint={t("kantor.receipt.footer.hint")}
        />
        <Field
          label={t("kantor.receipt.tax_id")}
          value={taxId}
          onInput={setTaxId}
          maxLength={40}
          hint={t("kantor.receipt.tax_id.hint")}
        />
        <PaperSelect value={columns} onChange={setColumns} />
        <div>
          <Button kind="primary" busy={act.busy} onClick={save}>
            {t("kantor.save")}
          </Button>
        </div>
      </Card>
      <Card title={t("kantor.receipt.preview")}>
        <pre class="strip-paper" aria-label={t("kantor.receipt.preview")}>
          {example(setting)}
        </pre>
      </Card>
    </div>
  );
}

function example(setting: ReceiptSettingWire): string {
  const fact = fill(SaleCompleted, {
    branch: "a", till: "K1", shift: "s", business_day: today.value, sale: "s.1", receipt: "A-K1-000128", total: 33_500,
    goods: [
      { sku: "1", name: t("kantor.receipt.eg.one"), unit_price: 12_500, qty_milli: 2_000, amount: 25_000 },
      { sku: "2", name: t("kantor.receipt.eg.two"), unit: "kg", unit_price: 17_000, qty_milli: 500, amount: 8_500 },
    ],
    payments: [{ method: "cash", amount: 50_000 }],
    change: 16_500,
  }); // prettier-ignore
  return receiptText(
    { is: "sale", fact },
    {
      setting: fill(ReceiptSetting, setting),
      at_ms: nowMs.value,
      zone_min: zoneMin.value,
      cashier: me.value?.person_name ?? "",
      customer: "",
      copy: 0,
      columns: 0,
    },
  );
}
