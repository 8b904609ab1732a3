/** Whom to tell when a line is gone: an address, a patience, and the hours in which they sleep. */

import { useEffect, useState } from "preact/hooks";
import { clock } from "../../kit/format.ts";
import { Button, Card, Field, Select } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";

const PATIENCE = [5, 10, 20, 60];
const NIGHTS = [
  [1_320, 360],
  [1_260, 420],
  [0, 0],
] as const;

export function AlertsCard({ at }: { readonly at: string }) {
  const terms = useSee("lines.alert_terms", { branch: at });
  const act = useAct();
  const [address, setAddress] = useState("");
  const [after, setAfter] = useState("10");
  const [night, setNight] = useState("1320-360");
  const [sender, setSender] = useState<"shop" | "hub">("shop");
  useEffect(() => {
    if (!terms.answer) return;
    setAddress(terms.answer.address);
    setAfter(String(terms.answer.after_min));
    setNight(`${terms.answer.quiet_from_min}-${terms.answer.quiet_to_min}`);
    setSender(terms.answer.sent_by as "shop" | "hub");
  }, [terms.answer]);
  const keep = () => {
    const [from = 0, to = 0] = night.split("-").map(Number);
    return act.run(
      "lines.set_alerts",
      { branch: at, address: address.trim(), sent_by: sender, after_min: Number(after), quiet_from_min: from, quiet_to_min: to },
      t("kantor.saved"),
    );
  };
  return (
    <Card title={t("kantor.lines.alerts")}>
      <div class="stack">
        <p>{t("kantor.lines.alerts.more")}</p>
        <Field label={t("kantor.lines.alerts.address")} value={address} onInput={setAddress} inputmode="email" maxLength={200} problem={act.told} />
        <Select
          label={t("kantor.lines.alerts.after")}
          value={after}
          choices={[...new Set([...PATIENCE, Number(after)])].map((one) => ({ value: String(one), text: t("kit.time.minutes", { n: one }) }))}
          onChange={setAfter}
        />
        <Select
          label={t("kantor.lines.alerts.night")}
          value={night}
          choices={NIGHTS.map(([from, to]) => ({
            value: `${from}-${to}`,
            text: from === to ? t("kantor.lines.alerts.never") : `${clock(from)} – ${clock(to)}`,
          }))}
          onChange={setNight}
        />
        <Select
          label={t("kantor.lines.alerts.by")}
          value={sender}
          choices={[
            { value: "shop", text: t("kantor.lines.alerts.by.shop") },
            { value: "hub", text: t("kantor.lines.alerts.by.hub") },
          ]}
          onChange={setSender}
        />
        <Button kind="primary" busy={act.busy} onClick={keep}>
          {t("kantor.save")}
        </Button>
      </div>
    </Card>
  );
}
