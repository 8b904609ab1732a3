/** The first page of /pasang: from an empty box to the first sale, on a phone, a step at a time. */

import "./setup.css";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import { api } from "../kit/http.ts";
import { dress } from "../kit/theme.ts";
import { Button, Card, Icon, LinkButton, LookSettings, Notice, Shell, State } from "../kit/ui/index.ts";
import { type Key, t, tellDocument } from "../kit/words.ts";
import { Enter } from "./enter.tsx";
import { Founding } from "./founding.tsx";
import { type StepName, away, goOn, learn, look, mayManage, me, opened, setup } from "./state.ts";
import { BoxStep } from "./steps/box.tsx";
import { CashierStep } from "./steps/cashier.tsx";
import { GoodsStep } from "./steps/goods.tsx";
import { DrillStep, LinesStep } from "./steps/lines.tsx";
import { PrinterStep } from "./steps/printer.tsx";
import { SaleStep } from "./steps/sale.tsx";

const BODIES: Readonly<Record<Exclude<StepName, "toko">, () => preact.JSX.Element>> = {
  kotak: BoxStep,
  jalur: LinesStep,
  uji: DrillStep,
  printer: PrinterStep,
  barang: GoodsStep,
  kasir: CashierStep,
  jual: SaleStep,
};

/** What stood behind the # when the page was opened; taken out of the address at once, so that nobody reads it there. */
const told = new URLSearchParams(location.hash.replace(/^#/, ""));
const founding = told.get("code") ?? "";
const pairing = told.get("pair") ?? "";
if (founding || pairing) history.replaceState(null, "", location.pathname);

function App() {
  useEffect(() => void learn(), []);
  return (
    <Shell title={t("pasang.title")} ways={[]} aside={me.value?.shop ? <span>{me.value.shop}</span> : undefined}>
      <div class="page steps-page">
        {away.value && <Notice mood="warn" title={t("pasang.away")} action={<Button onClick={() => void learn()}>{t("pasang.again")}</Button>} live />}
        <Content />
        <Card>
          <LookSettings />
        </Card>
      </div>
    </Shell>
  );
}

function Content() {
  if (me.value === undefined) return null;
  if (me.value === null) return founding ? <Founding code={founding} /> : <Enter pair={pairing} />;
  if (!mayManage()) return <Enter pair={pairing} />;
  return setup.value ? <Steps /> : null;
}

function Steps() {
  useEffect(() => {
    // what happens on another device (a till comes in, a sale is made) shows here by itself
    const stop = api.changes(() => void look().catch(() => undefined));
    return stop;
  }, []);
  const now = setup.value!;
  const open = opened.value;
  return (
    <>
      {now.next ? (
        <p>{t("pasang.left", { n: now.left_minutes })}</p>
      ) : (
        <Notice mood="ok" title={t("pasang.ready")} live action={<LinkButton kind="primary" href="/kantor">{t("pasang.office")}</LinkButton>} />
      )}
      {now.steps.map((one, at) => (
        <Card flush class="steps-card" key={one.step}>
          <button
            type="button"
            class="steps-line"
            id={`step-${one.step}`}
            aria-expanded={open === one.step}
            disabled={one.step === "toko"}
            onClick={() => (opened.value = open === one.step ? null : one.step)}
          >
            <span class="steps-number" aria-hidden="true">
              {one.done ? <Icon name="check" size={20} /> : at + 1}
            </span>
            <span>
              <h2>{t(`pasang.${one.step}` as Key)}</h2>
              {one.about && <span class="steps-about">{one.about}</span>}
            </span>
            {one.done ? <State mood="ok">{t("pasang.done")}</State> : <span class="steps-about">{t("kit.time.minutes", { n: one.minutes })}</span>}
          </button>
          {open === one.step && one.step !== "toko" && <Open step={one.step} />}
        </Card>
      ))}
    </>
  );
}

function Open({ step }: { readonly step: Exclude<StepName, "toko"> }) {
  const Body = BODIES[step];
  const done = setup.value?.steps.find((one) => one.step === step)?.done;
  return (
    <div class="steps-open steps-body">
      <Body />
      {done && (
        <div class="steps-buttons">
          <Button kind="primary" onClick={goOn}>{t("pasang.on")}</Button>
        </div>
      )}
    </div>
  );
}

dress();
tellDocument();
const root = document.getElementById("app");
if (root) render(<App />, root);
