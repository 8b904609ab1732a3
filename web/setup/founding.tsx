/** Toko: the shop is founded by the first link. This browser becomes the owner's device. */

import { useState } from "preact/hooks";
import { api } from "../kit/http.ts";
import { Card, Field, Select } from "../kit/ui/index.ts";
import { t } from "../kit/words.ts";
import { Form, useDoing } from "./parts.tsx";
import { learn } from "./state.ts";

const ZONES = ["WIB", "WITA", "WIT"] as const;
const PIN = /^[0-9]{4,6}$/;

export function Founding({ code }: { readonly code: string }) {
  const [name, setName] = useState("");
  const [branch, setBranch] = useState("");
  const [owner, setOwner] = useState("");
  const [zone, setZone] = useState<(typeof ZONES)[number]>(guessedZone());
  const [pin, setPin] = useState("");
  const [again, setAgain] = useState("");
  const { busy, problem, doing } = useDoing();
  const found = () =>
    doing(async () => {
      const asked = { code, tenant: slug(name), name, branch_name: branch || t("pasang.toko.first"), owner_name: owner, zone, pin };
      await api.post("/api/found", asked);
      await learn();
    });
  const ready = Boolean(name.trim() && owner.trim() && PIN.test(pin) && pin === again);
  return (
    <Card title={t("pasang.toko.title")}>
      <Form button={t("pasang.toko.found")} busy={busy} ready={ready} problem={problem} onSubmit={found}>
        <p>{t("pasang.toko.about")}</p>
        <Field label={t("pasang.toko.name")} value={name} onInput={setName} required maxLength={80} autocomplete="organization" autofocus />
        <Field
          label={t("pasang.toko.branch")}
          hint={t("pasang.toko.branch.hint")}
          value={branch}
          onInput={setBranch}
          maxLength={80}
          placeholder={t("pasang.toko.first")}
        />
        <Field label={t("pasang.toko.owner")} value={owner} onInput={setOwner} required maxLength={80} autocomplete="name" />
        <Select label={t("pasang.toko.zone")} value={zone} onChange={setZone} choices={ZONES.map((one) => ({ value: one, text: one }))} />
        <Field
          label={t("pasang.pin")}
          hint={t("pasang.pin.hint")}
          value={pin}
          onInput={setPin}
          type="password"
          inputmode="numeric"
          maxLength={6}
          autocomplete="new-password"
          required
        />
        <Field
          label={t("pasang.pin.again")}
          value={again}
          onInput={setAgain}
          type="password"
          inputmode="numeric"
          maxLength={6}
          autocomplete="new-password"
          required
          problem={again.length >= pin.length && pin !== again ? t("pasang.pin.differs") : undefined}
        />
      </Form>
    </Card>
  );
}

/** An id for the shop made of its name; it stands in the shop's address and never changes. */
export function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 30)
    .replace(/-+$/, "");
  return plain.length > 1 ? plain : `toko-${Math.floor(Math.random() * 36 ** 4).toString(36)}`;
}

function guessedZone(): (typeof ZONES)[number] {
  const hours = -new Date().getTimezoneOffset() / 60;
  return hours === 9 ? "WIT" : hours === 8 ? "WITA" : "WIB";
}
