/** Printers of a branch, and mail for receipts. */

import { useState } from "preact/hooks";
import type { PrinterRowWire } from "../../kit/shapes/till.ts";
import { fill } from "../../kit/shape.ts";
import { PrinterSetting } from "../../kit/shapes/till.ts";
import { Button, Card, Empty, Field, Item, List, Segmented, Select, Sheet, Switch } from "../../kit/ui/index.ts";
import { fold } from "../../kit/values/text.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { useShelf } from "../names.ts";
import { Await } from "../parts/await.tsx";
import { ShelfSelect } from "../parts/branches.tsx";
import { AddButton, type Columns, Foot, PaperSelect } from "../parts/fields.tsx";

export function PrinterSettings() {
  const branch = useShelf();
  const seen = useSee(branch ? "till.printers" : null, { branch });
  const waiting = useSee("till.waiting_paper", {});
  const [open, setOpen] = useState<PrinterRowWire | "new" | null>(null);
  return (
    <>
      <ShelfSelect />
      <Card
        title={t("kantor.set.printer")}
        aside={<AddButton onClick={() => setOpen("new")} />}
        flush
      >
        <Await seen={seen}>
          {(printers) =>
            printers.length ? (
              <List>
                {printers.map((one) => (
                  <Item
                    key={one.printer}
                    icon="printer"
                    title={one.setting.name || one.printer}
                    more={[
                      one.setting.address,
                      one.setting.look?.columns === 48 ? "80 mm" : "58 mm",
                      one.setting.receipts !== false ? t("kantor.printer.receipts") : "",
                      one.setting.tickets ? t("kantor.printer.tickets") : "",
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                    onClick={() => setOpen(one)}
                  />
                ))}
              </List>
            ) : (
              <Empty icon="printer" title={t("kantor.printer.none")}>
                {t("kantor.printer.none.more")}
              </Empty>
            )
          }
        </Await>
      </Card>
      {waiting.answer && waiting.answer.length > 0 && (
        <Card title={t("kantor.printer.waiting", { n: waiting.answer.length })} flush>
          <List>
            {waiting.answer.slice(0, 20).map((one) => (
              <Item
                key={`${one.paper} ${one.of} ${one.copy}`}
                icon="receipt"
                title={one.of}
                more={t("kantor.printer.waiting.safe")}
              />
            ))}
          </List>
        </Card>
      )}
      {open && <PrinterSheet branch={branch} {...(open !== "new" && { of: open })} onClose={() => setOpen(null)} />}
    </>
  );
}

function PrinterSheet(of: { readonly branch: string; readonly of?: PrinterRowWire; readonly onClose: () => void }) {
  const act = useAct();
  const was = of.of?.setting;
  const [name, setName] = useState(was?.name ?? "");
  const [address, setAddress] = useState(was?.address ?? "");
  const [columns, setColumns] = useState<Columns>(was?.look?.columns === 48 ? "48" : "32");
  const [drawer, setDrawer] = useState<"0" | "2" | "5">(String(was?.drawer_pin ?? 0) as "0" | "2" | "5");
  const [receipts, setReceipts] = useState(was?.receipts ?? true);
  const [tickets, setTickets] = useState(was?.tickets ?? false);
  const [cut, setCut] = useState(was?.look?.cut ?? true);
  const printer =
    of.of?.printer ??
    (fold(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 24) ||
      "printer");
  const ready = name.trim() !== "" && address.trim() !== "";
  const save = async () => {
    const setting = fill(PrinterSetting, {
      ...was,
      name: name.trim(),
      address: address.trim(),
      look: { ...was?.look, columns: columns === "48" ? 48 : 32, cut },
      drawer_pin: Number(drawer) as 0 | 2 | 5,
      receipts,
      tickets,
    });
    if (await act.run("till.set_printer", { branch: of.branch, printer, setting }, t("kantor.saved"))) of.onClose();
  };
  return (
    <Sheet
      title={of.of ? name || (of.of.printer ?? "") : t("kantor.printer.new")}
      onClose={of.onClose}
      foot={<Foot act={act} ready={ready} onSave={save} />}
    >
      <div class="stack">
        <Field
          label={t("kantor.name")}
          value={name}
          onInput={setName}
          maxLength={60}
          placeholder={t("kantor.printer.name.eg")}
          problem={act.told}
        />
        <Field
          label={t("kantor.printer.address")}
          value={address}
          onInput={setAddress}
          placeholder="tcp://192.168.1.50:9100"
          hint={t("kantor.printer.address.hint")}
        />
        <PaperSelect value={columns} onChange={setColumns} />
        <Segmented
          label={t("kantor.printer.drawer")}
          value={drawer}
          choices={[
            { value: "0", text: t("kantor.printer.drawer.none") },
            { value: "2", text: "Pin 2" },
            { value: "5", text: "Pin 5" },
          ]}
          onChange={setDrawer}
        />
        <Switch label={t("kantor.printer.receipts")} on={receipts} onChange={setReceipts} />
        <Switch label={t("kantor.printer.tickets")} on={tickets} onChange={setTickets} />
        <Switch label={t("kantor.printer.cut")} on={cut} onChange={setCut} />
        {of.of && (
          <div class="row">
            <Button
              icon="printer"
              busy={act.busy}
              onClick={() => act.run("till.try_printer", { branch: of.branch, printer }, t("kantor.printer.tried"))}
            >
              {t("kantor.printer.try")}
            </Button>
            <Button
              kind="quiet"
              icon="trash"
              busy={act.busy}
              onClick={async () =>
                (await act.run("till.remove_printer", { branch: of.branch, printer }, t("kantor.printer.gone"))) && of.onClose()
              }
            >
              {t("kantor.printer.drop")}
            </Button>
          </div>
        )}
      </div>
    </Sheet>
  );
}

type By = "nobody" | "shop" | "hub";

export function MailSettings() {
  const seen = useSee("till.mail", {});
  return (
    <Await seen={seen}>
      {(terms) => (
        <Mail
          key={JSON.stringify(terms)}
          by={(terms.sent_by ?? "nobody") as By}
          name={terms.sender_name ?? ""}
          to={terms.reply_to ?? ""}
        />
      )}
    </Await>
  );
}

function Mail(of: { readonly by: By; readonly name: string; readonly to: string }) {
  const act = useAct();
  const [by, setBy] = useState(of.by);
  const [name, setName] = useState(of.name);
  const [to, setTo] = useState(of.to);
  const save = () => act.run("till.set_mail", { sent_by: by, sender_name: name.trim(), reply_to: to.trim() }, t("kantor.saved"));
  return (
    <Card title={t("kantor.set.surat")}>
      <p class="faint">{t("kantor.mail.how")}</p>
      <Select<By>
        label={t("kantor.mail.by")}
        value={by}
        choices={(["nobody", "shop", "hub"] as const).map((value) => ({ value, text: t(`kantor.mail.by.${value}`) }))}
        onChange={setBy}
      />
      {by !== "nobody" && (
        <>
          <Field label={t("kantor.mail.name")} value={name} onInput={setName} maxLength={60} />
          <Field label={t("kantor.mail.reply")} value={to} onInput={setTo} type="email" inputmode="email" problem={act.told} />
        </>
      )}
      <div>
        <Button kind="primary" busy={act.busy} onClick={save}>
          {t("kantor.save")}
        </Button>
      </div>
    </Card>
  );
}
