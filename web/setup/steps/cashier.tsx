/** Kasir pertama: somebody with a PIN, and a tablet that comes in by one scan. */

import { useState } from "preact/hooks";
import { api } from "../../kit/http.ts";
import { Button, Field, LinkButton, Notice, Qr } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { Form, Problem, useDoing } from "../parts.tsx";
import { look, me, setup } from "../state.ts";
import { firstBranch } from "./printer.tsx";

interface Invitation {
  readonly code: string;
  readonly link: string;
}

const PIN = /^[0-9]{4,6}$/;

export function CashierStep() {
  return (
    <>
      <AddPerson />
      <Invite />
    </>
  );
}

function AddPerson() {
  const [name, setName] = useState("");
  const [pin, setPin] = useState("");
  const [added, setAdded] = useState("");
  const { busy, problem, doing } = useDoing();
  const add = () =>
    doing(async () => {
      const branch = me.value!.branch || (await firstBranch());
      const done = await api.do("identity.add_person", { name: name.trim(), role: "kasir", branch });
      const named = done.facts.find((fact) => fact.kind === "identity.person_named")!.body as { readonly person: string };
      await api.do("identity.set_pin", { person: named.person, pin });
      setAdded(name.trim());
      setName("");
      setPin("");
      await look();
    });
  return (
    <Form button={t("pasang.kasir.add")} busy={busy} ready={Boolean(name.trim() && PIN.test(pin))} problem={problem} onSubmit={add}>
      <p>{t("pasang.kasir.about")}</p>
      <Field label={t("pasang.kasir.name")} value={name} onInput={setName} maxLength={80} />
      <Field label={t("pasang.pin")} hint={t("pasang.pin.hint")} value={pin} onInput={setPin} type="password" inputmode="numeric" maxLength={6} autocomplete="new-password" />
      {added && <Notice mood="ok" title={t("pasang.kasir.added", { name: added })} live />}
    </Form>
  );
}

function Invite() {
  const [invited, setInvited] = useState<Invitation | null>(null);
  const { busy, problem, doing } = useDoing();
  const invite = () =>
    doing(async () => {
      const branch = me.value!.branch || (await firstBranch());
      setInvited((await api.post("/api/invite", { kind: "till", name: t("pasang.kasir.till"), branch })) as Invitation);
    });
  const there = setup.value?.steps.find((one) => one.step === "kasir");
  return (
    <>
      <p>{t("pasang.kasir.tablet")}</p>
      <Problem text={problem} />
      {invited && !there?.done && (
        <div class="steps-middle">
          <Qr text={invited.link} label={t("pasang.kasir.qr")} />
          <span class="steps-code">{invited.code}</span>
          <p>{t("pasang.kasir.scan")}</p>
          <LinkButton icon="cart" href={`/kasir#${invited.link.split("#")[1]}`} beside>
            {t("pasang.kasir.here")}
          </LinkButton>
        </div>
      )}
      {there?.done && <Notice mood="ok" title={t("pasang.kasir.there", { name: there.about })} live />}
      <div class="steps-buttons">
        <Button kind={invited ? "plain" : "primary"} icon="qr" busy={busy} onClick={invite}>
          {invited ? t("pasang.kasir.another") : t("pasang.kasir.invite")}
        </Button>
      </div>
    </>
  );
}
