/** Pengaturan: one list, and a page for each part. */

import { href } from "../../kit/router.ts";
import { Card, Icon, type IconName, LookSettings } from "../../kit/ui/index.ts";
import { type Key, t } from "../../kit/words.ts";
import { may } from "../session.ts";
import { CareSettings } from "./care.tsx";
import { DeviceSettings } from "./devices.tsx";
import { MailSettings, PrinterSettings } from "./papers.tsx";
import { PaySettings } from "./pay.tsx";
import { PeopleSettings } from "./people.tsx";
import { ReceiptSettings } from "./receipt.tsx";
import { RoleSettings } from "./roles.tsx";
import { OwnPin, ShopSettings } from "./shop.tsx";
import { TaxSettings } from "./taxes.tsx";

const PARTS = [
  ["toko", "store", "manage"],
  ["orang", "users", "manage"],
  ["peran", "shield", "manage"],
  ["perangkat", "tablet", "manage"],
  ["struk", "receipt", "manage"],
  ["pajak", "percent", "manage"],
  ["bayar", "qr", "manage"],
  ["printer", "printer", "manage"],
  ["surat", "send", "manage"],
  ["cadangan", "cloud", "manage"],
  ["saya", "user", ""],
] as const satisfies readonly (readonly [string, IconName, string])[];
type Part = (typeof PARTS)[number][0];

export function SettingsPage({ part }: { readonly part: string }) {
  const shown = PARTS.filter(([, , right]) => !right || may(right));
  const here = shown.find(([name]) => name === part)?.[0];
  return (
    <div class="reports">
      <nav class={`report-list${here ? " report-list-aside" : ""}`} aria-label={t("kantor.settings")}>
        {shown.map(([name, icon]) => (
          <a key={name} class="report-way" href={href(`/pengaturan/${name}`)} aria-current={name === here ? "page" : undefined}>
            <Icon name={icon} />
            <span class="item-text">
              <span class="item-title">{t(`kantor.set.${name}` as Key)}</span>
              <span class="item-more">{t(`kantor.set.${name}.more` as Key)}</span>
            </span>
          </a>
        ))}
      </nav>
      <div class="stack">{here && <Shown part={here} />}</div>
    </div>
  );
}

function Shown({ part }: { readonly part: Part }) {
  switch (part) {
    case "toko":
      return <ShopSettings />;
    case "orang":
      return <PeopleSettings />;
    case "peran":
      return <RoleSettings />;
    case "perangkat":
      return <DeviceSettings />;
    case "struk":
      return <ReceiptSettings />;
    case "pajak":
      return <TaxSettings />;
    case "bayar":
      return <PaySettings />;
    case "printer":
      return <PrinterSettings />;
    case "surat":
      return <MailSettings />;
    case "cadangan":
      return <CareSettings />;
    case "saya":
      return (
        <>
          <Card title={t("kantor.set.look")}>
            <LookSettings />
          </Card>
          <OwnPin />
        </>
      );
  }
}
