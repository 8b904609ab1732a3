/** Who may not set up the shop yet: shows a code, or the owner enters their PIN. */

import { useEffect, useState } from "preact/hooks";
import { api } from "../kit/http.ts";
import { Card, Field, Select } from "../kit/ui/index.ts";
import { t } from "../kit/words.ts";
import { Founding } from "./founding.tsx";
import { Form, Problem, useDoing } from "./parts.tsx";
import { learn, me } from "./state.ts";

const FOUNDING_LETTERS = 12;

interface Person {
  readonly person: string;
  readonly name: string;
  readonly has_pin: boolean;
}

export function Enter({ pair }: { readonly pair: string }) {
  return me.value ? <ByPin /> : <ByCode pair={pair} />;
}

function ByCode({ pair }: { readonly pair: string }) {
  const [code, setCode] = useState("");
  const [founding, setFounding] = useState("");
  const { busy, problem, doing } = useDoing();
  const show = (typed: string) =>
    doing(async () => {
      // a first link's code is longer than a device's
      if (typed.replace(/[^a-z0-9]/gi, "").length >= FOUNDING_LETTERS) return setFounding(typed);
      await api.post("/api/pair", { code: typed });
      await learn();
    });
  useEffect(() => {
    if (pair) show(pair);
  }, [pair]);
  if (founding) return <Founding code={founding} />;
  return (
    <Card title={t("pasang.enter.title")}>
      <Form button={t("pasang.enter.go")} busy={busy} ready={code.trim().length > 5} problem={problem} onSubmit={() => show(code)}>
        <p>{t("pasang.enter.about")}</p>
        <Field label={t("pasang.enter.code")} value={code} onInput={setCode} maxLength={40} />
      </Form>
    </Card>
  );
}

function ByPin() {
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [person, setPerson] = useState("");
  const [pin, setPin] = useState("");
  const { busy, problem, doing } = useDoing();
  useEffect(
    () =>
      doing(async () => {
        const known = ((await api.see("identity.people", {})) as readonly Person[]).filter((one) => one.has_pin);
        setPeople(known);
        setPerson(known[0]?.person ?? "");
      }),
    [],
  );
  const enter = () =>
    doing(async () => {
      await api.post("/api/session", { person, pin });
      setPin("");
      await learn();
    });
  return (
    <Card title={t("pasang.owner.title")}>
      {me.value?.actor ? <Problem text={t("pasang.owner.only")} /> : null}
      <Form button={t("pasang.owner.go")} busy={busy} ready={Boolean(person && pin.length >= 4)} problem={problem} onSubmit={enter}>
        <Select
          label={t("pasang.owner.who")}
          value={person}
          onChange={setPerson}
          choices={people.map((one) => ({ value: one.person, text: one.name }))}
        />
        <Field label={t("pasang.pin")} value={pin} onInput={setPin} type="password" inputmode="numeric" maxLength={6} />
      </Form>
    </Card>
  );
}
