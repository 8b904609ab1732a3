/** Devices: pairing by a QR that works once, and taking a lost one off in two taps. */

import { useState } from "preact/hooks";
import { ago, time } from "../../kit/format.ts";
import { guardCommand } from "../../kit/drills.ts";
import { api } from "../../kit/http.ts";
import type { DeviceLineWire } from "../../kit/shapes/identity.ts";
import { Button, Card, Field, type IconName, Item, LinkButton, List, Notice, Qr, Segmented, Sheet, Tag } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useGet, useSee } from "../ask.ts";
import { useBranchName, useOpenBranches } from "../names.ts";
import { Await } from "../parts/await.tsx";
import { BranchSelect } from "../parts/branches.tsx";
import type { SyncState } from "../pages/needs.tsx";
import { me, nowMs } from "../session.ts";

const ICONS: Readonly<Record<string, IconName>> = { till: "tablet", office: "phone", node: "box" };

export function DeviceSettings() {
  const seen = useSee("identity.devices", {});
  const sync = useGet<SyncState>("/api/see/sync.state");
  const where = useBranchName();
  const [open, setOpen] = useState<string | null>(null);
  const [inviting, setInviting] = useState(false);
  const heard = new Map((sync.answer?.peers ?? []).map((peer) => [peer.peer, peer.last_ms]));
  const chosen = seen.answer?.find((one) => one.device === open);
  return (
    <>
      <Card
        title={t("kantor.set.perangkat")}
        aside={
          <Button kind="primary" icon="plus" onClick={() => setInviting(true)}>
            {t("kantor.device.pair.short")}
          </Button>
        }
        flush
      >
        <Await seen={seen}>
          {(devices) => (
            <List>
              {devices
                .filter((one) => one.status === "paired" || one.status === "revoked" || one.expires_ms > nowMs.value)
                .map((one) => (
                  <Item
                    key={one.device}
                    icon={ICONS[one.kind] ?? "screen"}
                    title={one.name}
                    more={[
                      t(`kantor.device.kind.${one.kind as "till" | "office" | "node" | "guard"}`),
                      where(one.branch),
                      one.series,
                      heard.get(one.device) ? t("kantor.device.heard", { time: ago(heard.get(one.device)!, nowMs.value) }) : "",
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                    end={
                      one.device === me.value?.device ? (
                        <Tag mood="ok">{t("kantor.device.this")}</Tag>
                      ) : one.status === "paired" ? (
                        ""
                      ) : (
                        <Tag mood={one.status === "revoked" ? "bad" : "info"}>
                          {t(one.status === "revoked" ? "kantor.device.revoked" : "kantor.device.waiting")}
                        </Tag>
                      )
                    }
                    onClick={() => setOpen(one.device)}
                  />
                ))}
            </List>
          )}
        </Await>
      </Card>
      {chosen && <DeviceSheet of={chosen} onClose={() => setOpen(null)} />}
      {inviting && <InviteSheet onClose={() => setInviting(false)} />}
    </>
  );
}

/** First tap: the device. Second tap: take it off. What it said before stays. */
function DeviceSheet({ of, onClose }: { readonly of: DeviceLineWire; readonly onClose: () => void }) {
  const act = useAct();
  const [name, setName] = useState(of.name);
  const waiting = of.status !== "paired" && of.status !== "revoked";
  const revoke = async () => {
    const done = waiting
      ? await act.run("identity.withdraw_invitation", { device: of.device }, t("kantor.device.withdrawn"))
      : await act.run("identity.revoke_device", { device: of.device }, t("kantor.device.revoked.said", { name: of.name }));
    if (done) onClose();
  };
  return (
    <Sheet title={of.name} onClose={onClose}>
      <div class="stack">
        {of.same_series && (
          <Notice mood="warn" title={t("kantor.device.same_series")}>
            {t("kantor.device.same_series.more")}
          </Notice>
        )}
        {of.status === "revoked" ? (
          <Notice mood="info" title={t("kantor.device.revoked")}>
            {t("kantor.device.revoked.more")}
          </Notice>
        ) : (
          <Button kind="danger" icon="lock" wide busy={act.busy} onClick={revoke}>
            {t(waiting ? "kantor.device.withdraw" : "kantor.device.revoke")}
          </Button>
        )}
        {of.status === "paired" && <p class="faint">{t("kantor.device.revoke.more")}</p>}
        {of.status === "paired" && (
          <div class="line-fields">
            <Field label={t("kantor.name")} value={name} onInput={setName} maxLength={80} />
            <Button
              disabled={!name.trim() || name.trim() === of.name}
              busy={act.busy}
              onClick={() =>
                act.run(
                  "identity.change_device",
                  { device: of.device, name: name.trim(), branch: of.branch, ceiling: of.ceiling },
                  t("kantor.saved"),
                )
              }
            >
              {t("kantor.save")}
            </Button>
          </div>
        )}
      </div>
    </Sheet>
  );
}

type Kind = "till" | "office" | "node" | "guard";
const MINUTES = 15;
/** As `/api/invite` answers: the code is told once, `link` is what its picture says. */
interface Invited {
  readonly device: string;
  readonly code: string;
  readonly expires_ms: number;
  readonly link?: string;
}

function InviteSheet({ onClose }: { readonly onClose: () => void }) {
  const act = useAct();
  const branches = useOpenBranches();
  const [kind, setKind] = useState<Kind>("till");
  const [name, setName] = useState("");
  const [branch, setBranch] = useState("");
  const inOneBranch = kind === "till" || kind === "guard";
  // in a shop of one branch everybody who works there may enter at its office, whether their role is for all branches or not
  const lone = branches.length === 1 && kind === "office";
  const at = branch || (inOneBranch || lone ? (branches[0]?.branch ?? "") : "");
  const [made, setMade] = useState<Invited | null>(null);
  const devices = useSee("identity.devices", {});
  const invite = () =>
    act.attempt(async () => {
      setMade((await api.post("/api/invite", { kind, name: name.trim(), branch: at, minutes: MINUTES })) as Invited);
    });
  if (made) {
    const joined = devices.answer?.some((one) => one.device === made.device && one.status === "paired");
    return <Made of={made} kind={kind} joined={joined ?? false} onClose={onClose} />;
  }
  return (
    <Sheet
      title={t("kantor.device.pair")}
      onClose={onClose}
      foot={
        <Button kind="primary" wide icon="qr" disabled={!name.trim()} busy={act.busy} onClick={invite}>
          {t("kantor.device.code.make")}
        </Button>
      }
    >
      <div class="stack">
        <Segmented<Kind>
          label={t("kantor.device.kind")}
          value={kind}
          choices={(["till", "office", "node", "guard"] as const).map((value) => ({ value, text: t(`kantor.device.kind.${value}`) }))}
          onChange={setKind}
        />
        <p class="faint">{t(`kantor.device.kind.${kind}.more`)}</p>
        <Field
          label={t("kantor.device.name")}
          value={name}
          onInput={setName}
          maxLength={80}
          placeholder={t(`kantor.device.name.eg.${kind}`)}
          autofocus
          problem={act.told}
        />
        {(branches.length > 1 || inOneBranch) && (
          <BranchSelect named={inOneBranch} value={at} onChange={setBranch} />
        )}
      </div>
    </Sheet>
  );
}

function Made(of: { readonly of: Invited; readonly kind: Kind; readonly joined: boolean; readonly onClose: () => void }) {
  const { code, link = "", expires_ms } = of.of;
  const address = link.split("#")[0] ?? "";
  const local = link !== "" && ["localhost", "127.0.0.1", "[::1]"].includes(new URL(link, location.href).hostname);
  return (
    <Sheet
      title={t("kantor.device.code")}
      onClose={of.onClose}
      foot={
        <Button kind="primary" wide onClick={of.onClose}>
          {t("kantor.done")}
        </Button>
      }
    >
      <div class="stack invite">
        {of.joined ? (
          <Notice mood="ok" title={t("kantor.device.joined")} live />
        ) : (
          <>
            {link && <Qr text={link} label={t("kantor.device.qr")} size={256} />}
            <output class="invite-code num">{code}</output>
            {of.kind === "guard" && <code class="invite-type">{guardCommand(me.value?.tenant ?? "", code)}</code>}
            <p>{link ? t("kantor.device.how", { address }) : t(`kantor.device.how.${of.kind === "guard" ? "guard" : "node"}`, { address: location.origin })}</p>
            <p class="faint">{t("kantor.device.until", { time: time(expires_ms) })}</p>
            {of.kind === "till" && (
              <LinkButton icon="cart" href={`/kasir#${link.split("#")[1]}`} beside>
                {t("kantor.device.here")}
              </LinkButton>
            )}
            {local && (
              <Notice mood="info" title={t("kantor.device.local")}>
                {t("kantor.device.local.more")}
              </Notice>
            )}
          </>
        )}
      </div>
    </Sheet>
  );
}
