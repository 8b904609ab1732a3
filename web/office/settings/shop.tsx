/** The shop's sign, when its day begins, and one's own PIN. */

import { useState } from "preact/hooks";
import { clock } from "../../kit/format.ts";
import type { TenantWire } from "../../kit/shapes/identity.ts";
import { Button, Card, Field, Select } from "../../kit/ui/index.ts";
import { ZONES_MIN } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { Await } from "../parts/await.tsx";
import { PinField } from "../parts/fields.tsx";
import { may, me } from "../session.ts";

const ZONES = ["WIB", "WITA", "WIT"] as const;
type Zone = (typeof ZONES)[number];

export function ShopSettings() {
  const seen = useSee("identity.tenant", {});
  return (
    <>
      <Await seen={seen}>{(tenant) => (tenant ? <Sign key={tenant.version} of={tenant} /> : null)}</Await>
      <DayBegins />
    </>
  );
}

function Sign({ of }: { readonly of: TenantWire }) {
  const act = useAct();
  const [name, setName] = useState(of.name ?? "");
  const [address, setAddress] = useState(of.address ?? "");
  const [taxId, setTaxId] = useState(of.tax_id ?? "");
  const [zone, setZone] = useState<Zone>((of.zone as Zone | undefined) ?? "WIB");
  const save = () =>
    act.run(
      "identity.describe_tenant",
      { name: name.trim(), address: address.trim(), tax_id: taxId.trim(), zone },
      t("kantor.saved"),
    );
  return (
    <Card title={t("kantor.set.toko")}>
      <Field label={t("kantor.shop.name")} value={name} onInput={setName} maxLength={80} problem={act.told} />
      <Field label={t("kantor.address")} value={address} onInput={setAddress} lines={2} maxLength={400} />
      <Field
        label={t("kantor.shop.tax_id")}
        value={taxId}
        onInput={setTaxId}
        maxLength={40}
        hint={t("kantor.shop.tax_id.hint")}
      />
      <Select<Zone>
        label={t("kantor.zone")}
        value={zone}
        choices={ZONES.map((value) => ({ value, text: t(`kantor.zone.${value}`) }))}
        onChange={setZone}
      />
      <div>
        <Button kind="primary" disabled={!name.trim()} busy={act.busy} onClick={save}>
          {t("kantor.save")}
        </Button>
      </div>
    </Card>
  );
}

/** For who sells past midnight: until when a sale belongs to the day before. */
function DayBegins() {
  const seen = useSee("till.settings", { branch: "" });
  const tenant = useSee("identity.tenant", {});
  const act = useAct();
  const now = seen.answer?.day;
  if (!now) return null;
  const zone = ZONES_MIN[(tenant.answer?.zone ?? "WIB") as Zone];
  const choose = (minutes: string) =>
    act.run(
      "till.change_setting",
      { branch: "", setting: { is: "day", zone_min: now.zone_min ?? zone, starts_min: Number(minutes) } },
      t("kantor.saved"),
    );
  return (
    <Card title={t("kantor.shop.day")}>
      <Select
        label={t("kantor.shop.day.begins")}
        value={String(now.starts_min ?? 0)}
        choices={[0, 60, 120, 180, 240, 300, 360].map((minutes) => ({
          value: String(minutes),
          text: minutes ? clock(minutes) : t("kantor.shop.midnight"),
        }))}
        onChange={choose}
        hint={t("kantor.shop.day.hint")}
      />
    </Card>
  );
}

export function OwnPin() {
  const act = useAct();
  const [old, setOld] = useState("");
  const [fresh, setFresh] = useState("");
  const ready = /^\d{4,6}$/.test(old) && /^\d{4,6}$/.test(fresh);
  const save = async () => {
    const done = await act.run("identity.change_pin", { person: me.value?.actor ?? "", old_pin: old, new_pin: fresh });
    if (!done) return;
    const wrong = done.facts.some((fact) => fact.kind === "identity.pin_refused");
    setOld("");
    setFresh("");
    await act.attempt(async () => undefined, t(wrong ? "kantor.pin.not_old" : "kantor.pin.changed"));
  };
  if (!me.value?.actor || !may("see_goods")) return null;
  return (
    <Card title={t("kantor.pin.own")}>
      <div class="two">
        <PinField label={t("kantor.pin.old")} value={old} onInput={setOld} known />
        <PinField label={t("kantor.pin.new")} value={fresh} onInput={setFresh} problem={act.told} />
      </div>
      <div>
        <Button disabled={!ready} busy={act.busy} onClick={save}>
          {t("kantor.pin.change")}
        </Button>
      </div>
    </Card>
  );
}
