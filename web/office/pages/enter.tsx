/** Coming in: this browser joins the shop by a one-time code, then a person by their PIN. */

import { useState } from "preact/hooks";
import { api, Away } from "../../kit/http.ts";
import { Refused } from "../../kit/refusal.ts";
import type { PersonCardWire } from "../../kit/shapes/identity.ts";
import { Button, Card, Empty, Field, Icon, Item, LinkButton, List, PinPad, State } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { sentence } from "../act.ts";
import { codeInLink } from "../links.ts";
import { useMade } from "../ask.ts";
import { Await } from "../parts/await.tsx";
import { begin, enter, me, pair } from "../session.ts";

function Door({ children, title }: { readonly children: preact.ComponentChildren; readonly title: string }) {
  return (
    <main class="door">
      <p class="door-brand">
        <Icon name="store" size={32} /> Lancar <span class="faint">{t("kantor.office")}</span>
      </p>
      <Card>
        <h1>{title}</h1>
        {children}
      </Card>
    </main>
  );
}

export function AwayDoor() {
  return (
    <Door title={t("kantor.door.away")}>
      <p>{t("kantor.door.away.more")}</p>
      <Button kind="primary" icon="refresh" wide onClick={() => void begin()}>
        {t("kantor.again")}
      </Button>
    </Door>
  );
}

export function PairDoor() {
  const [link] = useState(() => codeInLink(location.hash));
  const [code, setCode] = useState(link.code);
  const [told, setTold] = useState("");
  const [busy, setBusy] = useState(false);
  const join = async () => {
    setBusy(true);
    setTold("");
    try {
      await pair(code.trim(), link.tenant);
      history.replaceState(null, "", "#/");
    } catch (why) {
      setTold(sentence(why));
    }
    setBusy(false);
  };
  return (
    <Door title={t("kantor.pair.title")}>
      <p>{t("kantor.pair.how")}</p>
      <Field
        label={t("kantor.pair.code")}
        value={code}
        onInput={(text) => setCode(text.toUpperCase())}
        onEnter={join}
        autofocus
        placeholder="ABCDE-FGHJK"
        problem={told}
      />
      <Button kind="primary" wide busy={busy} disabled={!code.trim()} onClick={join}>
        {t("kantor.pair.join")}
      </Button>
      <p class="faint">{t("kantor.pair.where")}</p>
    </Door>
  );
}

/** A page by its address that this person's role does not open; and why, where nothing opens at all. */
export function ShutPage() {
  const { rights = {}, branch_name = "", person_name = "" } = me.value ?? {};
  const nothing = !Object.keys(rights).length;
  return (
    <Card>
      <Empty icon="lock" title={nothing ? t("kantor.shut.nothing", { name: person_name }) : t("kantor.shut.page")}>
        {nothing
          ? branch_name
            ? t("kantor.shut.nothing.there", { branch: branch_name })
            : t("kantor.shut.nothing.everywhere")
          : t("kantor.shut.page.more")}
      </Empty>
    </Card>
  );
}

/** Who stands here: a name, then its PIN. */
export function PinDoor() {
  const people = useMade<readonly PersonCardWire[]>("door", "identity.people", () =>
    api.see("identity.people", { branch: me.value?.branch ?? "" }),
  );
  const [who, setWho] = useState<PersonCardWire | null>(null);
  const [told, setTold] = useState("");
  const [busy, setBusy] = useState(false);
  const tryPin = async (pin: string) => {
    if (!who) return;
    setBusy(true);
    try {
      await enter(who.person, pin);
    } catch (why) {
      // a fresh text each time, so that the pad forgets what was typed
      setTold(why instanceof Refused || why instanceof Away ? `${sentence(why)}${told.endsWith(" ") ? "" : " "}` : String(why));
    }
    setBusy(false);
  };
  if (who) {
    return (
      <Door title={who.name}>
        <PinPad label={t("kantor.pin.label", { name: who.name })} onDone={tryPin} told={told} busy={busy} />
        <Button kind="quiet" icon="back" onClick={() => setWho(null)}>
          {t("kantor.pin.other")}
        </Button>
      </Door>
    );
  }
  return (
    <Door title={t("kantor.pin.who", { shop: me.value?.shop ?? "" })}>
      {me.value?.lapsed && <State mood="info">{t("kantor.pin.again")}</State>}
      <Await seen={people}>
        {(all) => (
          <List>
            {all
              .filter((one) => one.has_pin)
              .map((one) => (
                <Item key={one.person} icon="user" title={one.name} onClick={() => (setTold(""), setWho(one))} />
              ))}
          </List>
        )}
      </Await>
      <LinkButton href="/kasir" kind="quiet">
        {t("kantor.to_till")}
      </LinkButton>
    </Door>
  );
}
