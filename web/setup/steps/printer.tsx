/** Printer, laci, pemindai: found, set up, tried; each can be left for later. */

import { useState } from "preact/hooks";
import { api } from "../../kit/http.ts";
import { Button, Field, Item, List, Notice, Segmented, Switch } from "../../kit/ui/index.ts";
import { type Key, t } from "../../kit/words.ts";
import { Form, Problem, useDoing } from "../parts.tsx";
import { type FoundPrinter, look, me, skip } from "../state.ts";

type Columns = "32" | "48";
const PRINTER = "kasir";

export function PrinterStep() {
  const [found, setFound] = useState<readonly FoundPrinter[] | null>(null);
  const [address, setAddress] = useState("");
  const { busy, problem, doing } = useDoing();
  const search = () => doing(async () => setFound((await api.post("/api/box/printers", {})) as readonly FoundPrinter[]));
  return (
    <>
      <p>{t("pasang.printer.about")}</p>
      <Problem text={problem} />
      <div class="steps-buttons">
        <Button kind={found ? "plain" : "primary"} icon="search" busy={busy} onClick={search}>
          {t("pasang.printer.search")}
        </Button>
        <Button kind="quiet" onClick={() => skip("printer")}>
          {t("pasang.later")}
        </Button>
      </div>
      {found?.length === 0 && <Notice mood="info" title={t("pasang.printer.none")} live />}
      {found && found.length > 0 && (
        <List label={t("pasang.printer.found")}>
          {found.map((one) => (
            <Item
              key={one.address}
              icon="printer"
              title={one.name}
              more={one.usable === false ? t("pasang.printer.closed") : `${t(`pasang.printer.${one.how}` as Key)} · ${one.address}`}
              onClick={() => setAddress(one.address)}
            />
          ))}
        </List>
      )}
      {found && <Chosen key={address} address={address} />}
      <Scanner />
    </>
  );
}

function Chosen(of: { readonly address: string }) {
  const [address, setAddress] = useState(of.address);
  const [columns, setColumns] = useState<Columns>("32");
  const [drawer, setDrawer] = useState(true);
  const [set, setSet] = useState(false);
  const { busy, problem, doing } = useDoing();
  const branch = me.value!.branch;
  const keep = () =>
    doing(async () => {
      const setting = { address, look: { columns: Number(columns) as 32 | 48 }, drawer_pin: drawer ? (2 as const) : (0 as const) };
      const where = branch || (await firstBranch());
      await api.do("till.set_printer", { branch: where, printer: PRINTER, setting });
      await api.do("till.try_printer", { branch: where, printer: PRINTER });
      setSet(true);
      await look();
    });
  return (
    <Form button={t("pasang.printer.try")} busy={busy} ready={address.length > 4} problem={problem} onSubmit={keep}>
      <Field label={t("pasang.printer.address")} hint={t("pasang.printer.address.hint")} value={address} onInput={setAddress} maxLength={80} />
      <Segmented<Columns>
        label={t("pasang.printer.paper")}
        value={columns}
        onChange={setColumns}
        choices={[
          { value: "32", text: "58 mm" },
          { value: "48", text: "80 mm" },
        ]}
      />
      <Switch label={t("pasang.printer.drawer")} on={drawer} onChange={setDrawer} />
      {set && <Notice mood="ok" title={t("pasang.printer.set")} live />}
    </Form>
  );
}

function Scanner() {
  const [scanned, setScanned] = useState("");
  return <Field label={t("pasang.scanner")} hint={t("pasang.scanner.hint")} value={scanned} onInput={setScanned} maxLength={60} />;
}

export async function firstBranch(): Promise<string> {
  const branches = (await api.see("identity.branches", {})) as readonly { readonly branch: string }[];
  return branches[0]?.branch ?? "";
}
