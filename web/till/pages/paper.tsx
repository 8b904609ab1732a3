/** A receipt without the shop's printer: on the screen, by the browser's own printing, by RawBT, by a USB printer. */

import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { Button, LinkButton } from "../../kit/ui/button.tsx";
import { Field, Segmented } from "../../kit/ui/field.tsx";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { toast } from "../../kit/ui/toast.tsx";
import { t } from "../../kit/words.ts";
import { PAPER_COLUMNS } from "../rules/receipt.ts";
import { printBytes } from "./escpos.ts";
import { act, person, seen, settings, till } from "./now.ts";
import { mailOf, paperOf } from "./over.ts";

const columns = signal(0);

/** The receipt as it would be printed, line by line. */
export function receiptOf(sale: string, columns = 0): string {
  return seen("till.receipt", { sale, columns, cashier: cashierOf(sale) });
}

function cashierOf(sale: string): string {
  const { actor } = seen("till.sale", { sale });
  return (till().people().find((one) => one.id === actor) ?? person.value)?.name ?? "";
}

export function PaperSheet() {
  const sale = paperOf.value;
  if (!sale) return null;
  const wide = columns.value || settings.value.receipt.columns;
  const text = receiptOf(sale, wide);
  const usb = (navigator as { usb?: Usb }).usb;
  return (
    <Sheet title={t("kasir.paper.title")} onClose={() => (paperOf.value = "")}>
      <Segmented label={t("kasir.paper.width")} value={String(wide)} choices={PAPER_COLUMNS.map((one) => ({ value: String(one), text: one === 32 ? "58 mm" : "80 mm" }))} onChange={(value) => (columns.value = Number(value))} />
      <pre class={`paper printing paper-${wide}`}>{text}</pre>
      <div class="deeds">
        <Button icon="printer" onClick={() => print()}>
          {t("kasir.paper.browser")}
        </Button>
        <Button icon="download" onClick={() => void toFile(sale).catch(() => toast(t("kasir.paper.pdf_away"), { mood: "info" }))}>
          PDF
        </Button>
        {/Android/.test(navigator.userAgent) && <LinkButton icon="phone" href={rawBt(printBytes(text))}>{t("kasir.paper.rawbt")}</LinkButton>}
        {usb && (
          <Button icon="link" onClick={() => void toUsb(usb, printBytes(text)).then(() => toast(t("kasir.print.asked"))).catch(() => toast(t("kasir.paper.usb_away"), { mood: "info" }))}>
            {t("kasir.paper.usb")}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

/** The app RawBT takes bytes from any page of an Android phone, by an intent. */
export function rawBt(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return `intent:base64,${text}#Intent;scheme=rawbt;package=ru.a402d.rawbtprinter;end;`;
}

/** As a PDF, to keep or to hand on in a chat. The node draws it, so it has to be there and to know the sale. */
async function toFile(sale: string): Promise<void> {
  const response = await fetch(`/api/receipt/${sale}.pdf`, { headers: { "Lancar-Browser": "1", "Lancar-Face": "till" } });
  if (!response.ok) throw new Error();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = `struk-${seen("till.sale", { sale }).sale.receipt}.pdf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

interface UsbDevice {
  readonly configuration: { readonly interfaces: readonly { readonly interfaceNumber: number; readonly alternate: { readonly endpoints: readonly { readonly direction: string; readonly endpointNumber: number }[] } }[] } | null;
  open(): Promise<void>;
  selectConfiguration(number: number): Promise<void>;
  claimInterface(number: number): Promise<void>;
  transferOut(endpoint: number, bytes: Uint8Array): Promise<unknown>;
  close(): Promise<void>;
}
interface Usb {
  getDevices(): Promise<readonly UsbDevice[]>;
  requestDevice(how: { filters: readonly { classCode: number }[] }): Promise<UsbDevice>;
}
const PRINTER_CLASS = 7;

/** To a receipt printer on this device's own USB; the browser asks which one, once. */
async function toUsb(usb: Usb, bytes: Uint8Array): Promise<void> {
  const device = (await usb.getDevices())[0] ?? (await usb.requestDevice({ filters: [{ classCode: PRINTER_CLASS }] }));
  await device.open();
  try {
    if (!device.configuration) await device.selectConfiguration(1);
    for (const { interfaceNumber, alternate } of device.configuration?.interfaces ?? []) {
      const out = alternate.endpoints.find((one) => one.direction === "out");
      if (!out) continue;
      await device.claimInterface(interfaceNumber);
      await device.transferOut(out.endpointNumber, bytes);
      return;
    }
  } finally {
    await device.close();
  }
}

/** A receipt by e-mail; with the line down it goes out later. */
export function MailSheet() {
  const sale = mailOf.value;
  const onClose = () => (mailOf.value = "");
  const [to, setTo] = useState("");
  const send = async () => {
    const done = await act(() => till().do("till.mail_receipt", { sale, to: to.trim() }));
    if (!done) return;
    toast(t("kasir.mail.asked", { to: to.trim() }));
    onClose();
  };
  if (!sale) return null;
  return (
    <Sheet title={t("kasir.mail.title")} onClose={onClose} foot={<Button kind="primary" wide disabled={!/.@./.test(to)} onClick={() => void send()}>{t("kasir.mail.send")}</Button>}>
      <Field label={t("kasir.mail.to")} type="email" inputmode="email" value={to} onInput={setTo} onEnter={() => void send()} autofocus />
      <p class="faint">{t("kasir.mail.offline")}</p>
    </Sheet>
  );
}
