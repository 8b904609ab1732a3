/** How safe the shop's data is: the last backup, the line to the hub, what stands aside; and who decided what. */

import { ago, count, lasting, moment } from "../../kit/format.ts";
import { Card, Item, List, Notice, Stat, State } from "../../kit/ui/index.ts";
import { type Key, t } from "../../kit/words.ts";
import { useGet, useSee } from "../ask.ts";
import { aboutOf } from "../audit.ts";
import { useBranchName, usePersonName } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import type { LastBackup, SyncState } from "../pages/needs.tsx";
import { nowMs } from "../session.ts";

export function CareSettings() {
  return (
    <>
      <Backup />
      <Line />
      <Audit />
    </>
  );
}

function Backup() {
  const seen = useGet<LastBackup | null>("/api/backup");
  return (
    <Card title={t("kantor.set.cadangan")}>
      <Await seen={seen}>
        {(last) =>
          last ? (
            <>
              <div class="stats">
                <Stat
                  label={t("kantor.backup.last")}
                  value={moment(last.made_ms)}
                  more={t("kantor.backup.old", { time: lasting(nowMs.value - last.made_ms) })}
                />
                <Stat
                  label={t("kantor.backup.size")}
                  value={`${count(Math.max(1, Math.round(last.size_bytes / 1_000_000)))} MB`}
                />
              </div>
              <p class="faint">{last.place}</p>
            </>
          ) : (
            <Notice mood="warn" title={t("kantor.need.backup.none")} />
          )
        }
      </Await>
      <p class="faint">{t("kantor.backup.how")}</p>
      <code class="command">lancar backup /media/usb/cadangan</code>
    </Card>
  );
}

function Line() {
  const seen = useGet<SyncState>("/api/see/sync.state");
  return (
    <Card title={t("kantor.line")} flush>
      <Stamp seen={[seen]} />
      <Await seen={seen}>
        {(state) => {
          const hub = state.peers.find((peer) => peer.peer === "hub");
          return (
            <List>
              {state.role === "shop" && (
                <Item
                  icon="cloud"
                  title={t("kantor.line.hub")}
                  more={hub?.last_ms ? t("kantor.line.heard", { time: ago(hub.last_ms, nowMs.value) }) : t("kantor.line.never")}
                  end={
                    state.now_waiting ? (
                      <State mood="info">{t("kantor.line.waiting", { n: state.now_waiting })}</State>
                    ) : (
                      <State mood="ok">{t("kantor.line.all")}</State>
                    )
                  }
                />
              )}
              <Item
                icon="filter"
                title={t("kantor.line.aside")}
                more={t("kantor.line.aside.more")}
                end={
                  state.set_aside ? (
                    <State mood="warn">{count(state.set_aside)}</State>
                  ) : (
                    <State mood="ok">{t("kantor.line.none")}</State>
                  )
                }
              />
              <Item
                icon="printer"
                title={t("kantor.line.deeds")}
                more={t("kantor.line.deeds.more")}
                end={
                  state.dead_deeds ? (
                    <State mood="warn">{count(state.dead_deeds)}</State>
                  ) : (
                    <State mood="ok">{t("kantor.line.none")}</State>
                  )
                }
              />
            </List>
          );
        }}
      </Await>
    </Card>
  );
}

const SHOWN = 30;

function Audit() {
  const seen = useSee("identity.audit", { most: SHOWN });
  const person = usePersonName();
  const branch = useBranchName();
  const roles = useSee("identity.roles", {}).answer ?? [];
  const devices = useSee("identity.devices", {}).answer ?? [];
  const names = {
    person,
    branch,
    role: (id: string) => roles.find((one) => one.role === id)?.name ?? id,
    device: (id: string) => devices.find((one) => one.device === id)?.name ?? "",
  };
  return (
    <Card title={t("kantor.audit")} flush>
      <Await seen={seen}>
        {(lines) => (
          <List>
            {lines.map((line) => (
              <Item
                key={`${line.origin} ${line.seq}`}
                title={t(`kantor.audit.${line.kind}` as Key) ?? line.kind}
                more={[aboutOf(line, names), person(line.actor), moment(line.ms)].filter(Boolean).join(" · ")}
              />
            ))}
          </List>
        )}
      </Await>
    </Card>
  );
}
