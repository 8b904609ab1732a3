/** What is filled in at more than one place, so that it reads and behaves alike everywhere. */

import { Button, Field, type FieldProps, Segmented, Select, Switch } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import type { Act } from "../act.ts";
import { word } from "../names.ts";

/** The one button below a sheet. */
export function Foot(of: { readonly act: Act; readonly ready: boolean; readonly onSave: () => void }) {
  return (
    <Button kind="primary" wide disabled={!of.ready} busy={of.act.busy} onClick={of.onSave}>
      {t("kantor.save")}
    </Button>
  );
}

/** Beside a list's title: one more of these. */
export function AddButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button kind="quiet" icon="plus" onClick={onClick}>
      {t("kantor.add")}
    </Button>
  );
}

type Plain = Pick<FieldProps, "label" | "value" | "onInput" | "hint" | "problem" | "onEnter">;

/** An amount in rupiah. */
export function RupiahField(of: Plain) {
  return <Field {...of} inputmode="numeric" before="Rp" />;
}

/** A PIN to be; `known` is the one that holds until then. */
export function PinField(of: Plain & { readonly known?: boolean }) {
  const { known, ...field } = of;
  return (
    <Field
      {...field}
      type="password"
      inputmode="numeric"
      maxLength={6}
      autocomplete={known ? "current-password" : "new-password"}
      hint={known ? "" : t("kantor.pin.hint")}
    />
  );
}

/** What a till's page offers beside a sale at the counter. */
const ORDER_TYPES = ["dine_in", "takeaway", "delivery"] as const;

/** For which kind of order; "" for all. A kind that a program brought along stays as it is called. */
export function OrderTypeSelect(of: { readonly value: string; readonly onChange: (kind: string) => void }) {
  const known = [...new Set<string>([...ORDER_TYPES, of.value])].filter(Boolean);
  return (
    <Select
      label={t("kantor.order_type")}
      value={of.value}
      choices={[{ value: "", text: t("kantor.order_type.all") }, ...known.map((value) => ({ value, text: word("order", value) }))]}
      onChange={of.onChange}
    />
  );
}

/** For which kinds of order; none of them is all. */
export function OrderTypesField(of: { readonly value: readonly string[]; readonly onChange: (kinds: readonly string[]) => void }) {
  return (
    <fieldset class="plain">
      <legend>{t("kantor.order_types")}</legend>
      {[...new Set<string>([...ORDER_TYPES, ...of.value])].map((kind) => (
        <Switch
          key={kind}
          label={word("order", kind)}
          on={of.value.includes(kind)}
          onChange={(on) => of.onChange(on ? [...of.value, kind] : of.value.filter((one) => one !== kind))}
        />
      ))}
    </fieldset>
  );
}

export type Columns = "32" | "48";

/** How wide the paper is, in signs a line. */
export function PaperSelect(of: { readonly value: Columns; readonly onChange: (columns: Columns) => void }) {
  return (
    <Segmented<Columns>
      label={t("kantor.receipt.paper")}
      value={of.value}
      choices={[
        { value: "32", text: "58 mm" },
        { value: "48", text: "80 mm" },
      ]}
      onChange={of.onChange}
    />
  );
}
