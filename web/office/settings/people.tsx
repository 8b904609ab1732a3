/** People: who works here, in which role, where, and their PIN. */

import { useState } from "preact/hooks";
import type { PersonCardWire } from "../../kit/shapes/identity.ts";
import { Button, Card, Field, Item, List, Notice, Select, Sheet, State, Tag } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { useBranchName } from "../names.ts";
import { Await } from "../parts/await.tsx";
import { BranchSelect } from "../parts/branches.tsx";
import { AddButton, Foot, PinField } from "../parts/fields.tsx";

export function PeopleSettings() {
  const seen = useSee("identity.people", { with_former: true });
  const roles = useSee("identity.roles", {});
  const where = useBranchName();
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const roleName = (role: string) => roles.answer?.find((one) => one.role === role)?.name ?? role;
  const chosen = seen.answer?.find((one) => one.person === open);
  return (
    <Card
      title={t("kantor.set.orang")}
      aside={<AddButton onClick={() => setAdding(true)} />}
      flush
    >
      <Await seen={seen}>
        {(people) => (
          <List>
            {[...people]
              .sort((a, b) => Number(b.working) - Number(a.working))
              .map((one) => (
                <Item
                  key={one.person}
                  icon="user"
                  title={one.name || t("kantor.customers.forgotten")}
                  more={
                    Object.entries(one.roles)
                      .map(([branch, role]) => `${roleName(role)} · ${where(branch)}`)
                      .join(", ") || t("kantor.people.no_role")
                  }
                  end={
                    one.working ? (
                      one.has_pin ? (
                        ""
                      ) : (
                        <Tag mood="warn">{t("kantor.people.no_pin")}</Tag>
                      )
                    ) : (
                      <Tag>{t("kantor.people.left")}</Tag>
                    )
                  }
                  onClick={() => setOpen(one.person)}
                />
              ))}
          </List>
        )}
      </Await>
      {chosen && <PersonSheet of={chosen} onClose={() => setOpen(null)} />}
      {adding && <AddPerson onClose={() => setAdding(false)} />}
    </Card>
  );
}

function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const act = useAct();
  const roles = useSee("identity.roles", {}).answer ?? [];
  const [name, setName] = useState("");
  const [role, setRole] = useState("kasir");
  const [branch, setBranch] = useState("");
  const [pin, setPin] = useState("");
  const ready = name.trim() !== "" && (pin === "" || /^\d{4,6}$/.test(pin));
  const save = async () => {
    if (!ready) return;
    const done = await act.run("identity.add_person", { name: name.trim(), role, branch });
    const person = (
      done?.facts.find((fact) => fact.kind === "identity.person_named")?.body as { readonly person: string } | undefined
    )?.person;
    if (!person) return;
    if (pin && !(await act.run("identity.set_pin", { person, pin }))) return;
    await act.attempt(async () => undefined, t("kantor.people.added", { name: name.trim() }));
    onClose();
  };
  return (
    <Sheet
      title={t("kantor.people.add")}
      onClose={onClose}
      foot={<Foot act={act} ready={ready} onSave={save} />}
    >
      <div class="stack">
        <Field label={t("kantor.name")} value={name} onInput={setName} maxLength={80} autofocus />
        <Select
          label={t("kantor.people.role")}
          value={role}
          choices={roles.map((one) => ({ value: one.role, text: one.name }))}
          onChange={setRole}
        />
        <BranchSelect label={t("kantor.people.where")} value={branch} onChange={setBranch} />
        <PinField label={t("kantor.pin")} value={pin} onInput={setPin} problem={act.told} />
      </div>
    </Sheet>
  );
}

function PersonSheet({ of, onClose }: { readonly of: PersonCardWire; readonly onClose: () => void }) {
  const act = useAct();
  const roles = useSee("identity.roles", {}).answer ?? [];
  const where = useBranchName();
  const [name, setName] = useState(of.name);
  const [pin, setPin] = useState("");
  const [branch, setBranch] = useState("");
  const [going, setGoing] = useState(false);
  const { person } = of;
  return (
    <Sheet title={of.name} onClose={onClose}>
      <div class="stack">
        <div class="line-fields">
          <Field label={t("kantor.name")} value={name} onInput={setName} maxLength={80} />
          <Button
            disabled={!name.trim() || name.trim() === of.name}
            busy={act.busy}
            onClick={() => act.run("identity.rename_person", { person, name: name.trim() }, t("kantor.saved"))}
          >
            {t("kantor.save")}
          </Button>
        </div>
        <div class="line-fields">
          <PinField
            label={t(of.has_pin ? "kantor.pin.new" : "kantor.pin")}
            value={pin}
            onInput={setPin}
            problem={act.told}
          />
          <Button
            disabled={!/^\d{4,6}$/.test(pin)}
            busy={act.busy}
            onClick={async () =>
              (await act.run("identity.set_pin", { person, pin }, t("kantor.pin.set", { name: of.name }))) && setPin("")
            }
          >
            {t("kantor.save")}
          </Button>
        </div>
        <h3>{t("kantor.people.roles")}</h3>
        <ul class="list">
          {Object.entries(of.roles).map(([at, role]) => (
            <li key={at} class="row spread">
              <span>
                <strong>{roles.find((one) => one.role === role)?.name ?? role}</strong> <span class="faint">{where(at)}</span>
              </span>
              <Button
                kind="quiet"
                icon="trash"
                label={t("kantor.people.role.drop", { where: where(at) })}
                busy={act.busy}
                onClick={() => act.run("identity.take_role", { person, branch: at }, t("kantor.saved"))}
              />
            </li>
          ))}
        </ul>
        <div class="two">
          <BranchSelect label={t("kantor.people.where")} value={branch} onChange={setBranch} />
          <Select
            label={t("kantor.people.role.give")}
            value={of.roles[branch] ?? ""}
            choices={[
              { value: "", text: t("kantor.people.role.none") },
              ...roles.map((one) => ({ value: one.role, text: one.name })),
            ]}
            onChange={(role) => void (role && act.run("identity.give_role", { person, role, branch }, t("kantor.saved")))}
          />
        </div>
        {of.working ? (
          going ? (
            <Notice
              mood="warn"
              title={t("kantor.people.dismiss.sure", { name: of.name })}
              action={
                <Button
                  kind="danger"
                  busy={act.busy}
                  onClick={async () =>
                    (await act.run("identity.dismiss_person", { person }, t("kantor.people.dismissed", { name: of.name }))) &&
                    onClose()
                  }
                >
                  {t("kantor.people.dismiss.do")}
                </Button>
              }
            >
              {t("kantor.people.dismiss.more")}
            </Notice>
          ) : (
            <Button kind="quiet" onClick={() => setGoing(true)}>
              {t("kantor.people.dismiss")}
            </Button>
          )
        ) : (
          <>
            <State mood="info">{t("kantor.people.left")}</State>
            <Button
              busy={act.busy}
              onClick={() => act.run("identity.welcome_back", { person }, t("kantor.people.back", { name: of.name }))}
            >
              {t("kantor.people.welcome")}
            </Button>
          </>
        )}
      </div>
    </Sheet>
  );
}
