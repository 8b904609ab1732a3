/** Roles: what each may do, right by right; a change holds for everybody who has it. */

import { useState } from "preact/hooks";
import { permille } from "../../kit/format.ts";
import type { RoleCardWire } from "../../kit/shapes/identity.ts";
import { Button, Card, Field, Item, List, Sheet, Switch } from "../../kit/ui/index.ts";
import { fold } from "../../kit/values/text.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { word } from "../names.ts";
import { Await } from "../parts/await.tsx";
import { AddButton } from "../parts/fields.tsx";

export const RIGHTS = [
  "sell", "quick_add", "close_shift", "void", "refund", "see_goods", "edit_goods", "change_price", "see_stock", "count_stock",
  "receive_goods", "transfer_stock", "waste_stock", "make_goods", "see_reports", "see_cost", "manage",
] as const; // prettier-ignore

export function RoleSettings() {
  const seen = useSee("identity.roles", {});
  const [open, setOpen] = useState<RoleCardWire | "new" | null>(null);
  return (
    <Card
      title={t("kantor.set.peran")}
      aside={<AddButton onClick={() => setOpen("new")} />}
      flush
    >
      <Await seen={seen}>
        {(roles) => (
          <List>
            {roles.map((one) => (
              <Item
                key={one.role}
                icon="shield"
                title={one.name}
                more={[
                  t("kantor.role.rights", { n: Object.keys(one.rights).filter((right) => right !== "discount").length }),
                  one.rights["discount"] ? t("kantor.role.discount.up_to", { percent: permille(one.rights["discount"]) }) : "",
                ]
                  .filter(Boolean)
                  .join(" · ")}
                onClick={() => setOpen(one)}
              />
            ))}
          </List>
        )}
      </Await>
      {open && <RoleSheet {...(open !== "new" && { of: open })} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function RoleSheet(of: { readonly of?: RoleCardWire; readonly onClose: () => void }) {
  const act = useAct();
  const [name, setName] = useState(of.of?.name ?? "");
  const [rights, setRights] = useState<Readonly<Record<string, number>>>(of.of?.rights ?? { see_goods: 1, see_stock: 1 });
  const [discount, setDiscount] = useState(
    of.of?.rights["discount"] ? String(of.of.rights["discount"] / 10).replace(".", ",") : "",
  );
  const percent = discount.trim() ? Number(discount.replace(",", ".")) : 0;
  const ready = name.trim() !== "" && percent >= 0 && percent <= 100;
  const turn = (right: string, on: boolean) => {
    const { [right]: _, ...rest } = rights;
    setRights(on ? { ...rights, [right]: 1 } : rest);
  };
  const save = async () => {
    if (!ready) return;
    const role =
      of.of?.role ??
      (fold(name)
        .replace(/[^a-z0-9]+/g, "_")
        .replace(/^[^a-z]+|_+$/g, "")
        .slice(0, 40) ||
        "peran");
    const { discount: _, ...plain } = rights;
    const whole = percent ? { ...plain, discount: Math.round(percent * 10) } : plain;
    if (await act.run("identity.define_role", { role, name: name.trim(), rights: whole }, t("kantor.saved"))) of.onClose();
  };
  return (
    <Sheet
      title={of.of?.name ?? t("kantor.role.new")}
      onClose={of.onClose}
      foot={
        <>
          {of.of && (
            <Button
              kind="quiet"
              icon="trash"
              busy={act.busy}
              onClick={async () =>
                (await act.run("identity.remove_role", { role: of.of!.role }, t("kantor.role.gone"))) && of.onClose()
              }
            >
              {t("kantor.role.drop")}
            </Button>
          )}
          <Button kind="primary" disabled={!ready} busy={act.busy} onClick={save}>
            {t("kantor.save")}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Field label={t("kantor.name")} value={name} onInput={setName} maxLength={80} problem={act.told} />
        <div class="stack stack-close">
          {RIGHTS.map((right) => (
            <Switch key={right} label={word("right", right)} on={right in rights} onChange={(on) => turn(right, on)} />
          ))}
        </div>
        <Field
          label={t("kantor.role.discount")}
          value={discount}
          onInput={setDiscount}
          inputmode="decimal"
          after="%"
          hint={t("kantor.role.discount.hint")}
        />
      </div>
    </Sheet>
  );
}
