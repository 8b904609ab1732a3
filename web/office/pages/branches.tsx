/** Cabang: how each branch does today beside the same weekday before, and its sign. */

import { useState } from "preact/hooks";
import { count, rupiah, rupiahShort, weekday } from "../../kit/format.ts";
import type { BranchWire } from "../../kit/shapes/identity.ts";
import { Button, Card, Field, Notice, Select, Sheet, Stat, Tag } from "../../kit/ui/index.ts";
import { addDays } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { useBranches } from "../names.ts";
import { Stamp } from "../parts/await.tsx";
import { Foot } from "../parts/fields.tsx";
import { may, today } from "../session.ts";

const ZONES = ["WIB", "WITA", "WIT"] as const;
type Zone = (typeof ZONES)[number];

export function BranchesPage() {
  const branches = useBranches();
  const then = addDays(today.value, -7);
  const now = useSee(may("see_reports") ? "reports.sales" : null, { from_day: today.value, to_day: today.value, by: "branch" });
  const before = useSee(may("see_reports") ? "reports.sales" : null, { from_day: then, to_day: then, by: "branch" });
  const [editing, setEditing] = useState<BranchWire | "new" | null>(null);
  const of = (parts: typeof now, id: string) => parts.answer?.parts.find((part) => part.label === id);
  return (
    <div class="stack">
      <Stamp seen={[now]} />
      <div class="branch-cards">
        {branches.map((one) => {
          const sold = of(now, one.branch ?? "");
          const turnover = sold?.turnover ?? 0;
          const earlier = of(before, one.branch ?? "")?.turnover ?? 0;
          return (
            <Card
              key={one.branch}
              title={one.name ?? ""}
              aside={
                <span class="row">
                  {one.closed && <Tag>{t("kantor.branch.closed")}</Tag>}
                  <Tag>{one.code}</Tag>
                </span>
              }
            >
              {one.address && <p class="faint">{one.address}</p>}
              {may("see_reports") && !one.closed && (
                <div class="stats">
                  <Stat
                    label={t("kantor.branch.today")}
                    value={rupiah(turnover)}
                    {...(earlier > 0 && {
                      more: t("kantor.branch.before", { amount: rupiahShort(earlier), day: weekday(then) }),
                    })}
                  />
                  <Stat label={t("kantor.today.bills")} value={count(sold?.bills ?? 0)} />
                </div>
              )}
              {may("manage") && (
                <div class="row">
                  <Button icon="edit" onClick={() => setEditing(one)}>
                    {t("kantor.change")}
                  </Button>
                  <Doors of={one} />
                </div>
              )}
            </Card>
          );
        })}
      </div>
      {may("manage") && (
        <div>
          <Button kind="plain" icon="plus" onClick={() => setEditing("new")}>
            {t("kantor.branch.add")}
          </Button>
        </div>
      )}
      {editing && <BranchSheet {...(editing !== "new" && { of: editing })} onClose={() => setEditing(null)} />}
    </div>
  );
}

function Doors({ of }: { readonly of: BranchWire }) {
  const act = useAct();
  const branch = of.branch ?? "";
  const name = of.name ?? "";
  const [closing, setClosing] = useState(false);
  const close = async () => {
    if (await act.run("identity.close_branch", { branch }, t("kantor.branch.shut", { name }))) setClosing(false);
  };
  if (of.closed) {
    return (
      <Button
        kind="quiet"
        busy={act.busy}
        onClick={() => act.run("identity.reopen_branch", { branch }, t("kantor.branch.opened", { name }))}
      >
        {t("kantor.branch.reopen")}
      </Button>
    );
  }
  if (!closing) {
    return (
      <Button kind="quiet" onClick={() => setClosing(true)}>
        {t("kantor.branch.close")}
      </Button>
    );
  }
  return (
    <Notice
      mood="warn"
      title={t("kantor.branch.close.sure", { name })}
      action={
        <Button kind="danger" busy={act.busy} onClick={close}>
          {t("kantor.branch.close.do")}
        </Button>
      }
    >
      {t("kantor.branch.close.more")}
    </Notice>
  );
}

function BranchSheet(of: { readonly of?: BranchWire; readonly onClose: () => void }) {
  const act = useAct();
  const [name, setName] = useState(of.of?.name ?? "");
  const [code, setCode] = useState(of.of?.code ?? "");
  const [address, setAddress] = useState(of.of?.address ?? "");
  const [zone, setZone] = useState<Zone>((of.of?.zone as Zone | undefined) ?? "WIB");
  const ready = name.trim() !== "" && /^[A-Z0-9]{1,6}$/.test(code);
  const save = async () => {
    const sign = { name: name.trim(), address: address.trim(), zone };
    const done = of.of
      ? await act.run("identity.change_branch", { branch: of.of.branch ?? "", ...sign }, t("kantor.saved"))
      : await act.run("identity.open_branch", { code, ...sign }, t("kantor.saved"));
    if (done) of.onClose();
  };
  return (
    <Sheet
      title={of.of?.name ?? t("kantor.branch.add")}
      onClose={of.onClose}
      foot={<Foot act={act} ready={ready} onSave={save} />}
    >
      <div class="stack">
        <Field label={t("kantor.name")} value={name} onInput={setName} maxLength={80} autofocus problem={act.told} />
        <Field
          label={t("kantor.branch.code")}
          value={code}
          onInput={(text) => setCode(text.toUpperCase())}
          maxLength={6}
          disabled={of.of !== undefined}
          hint={t("kantor.branch.code.hint")}
        />
        <Field label={t("kantor.address")} value={address} onInput={setAddress} lines={2} maxLength={400} />
        <Select<Zone>
          label={t("kantor.zone")}
          value={zone}
          choices={ZONES.map((value) => ({ value, text: t(`kantor.zone.${value}`) }))}
          onChange={setZone}
        />
      </div>
    </Sheet>
  );
}
