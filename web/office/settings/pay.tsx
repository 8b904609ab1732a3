/** Payments: the shop's own QRIS code, pasted or photographed and read strictly; the smallest coin; reasons for discounts. */

import { useRef, useState } from "preact/hooks";
import { rupiah } from "../../kit/format.ts";
import { Button, Card, Field, Notice, Qr, Segmented, toast } from "../../kit/ui/index.ts";
import { BadQris, isStatic, qrisWithAmount, readQris } from "../../kit/values/qris.ts";
import { type Key, t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { PerBranch } from "../parts/branches.tsx";

export function PaySettings() {
  return (
    <PerBranch>
      {({ qris, rounding, reasons }, branch) => (
        <div class="stack" key={branch}>
          <QrisCard key={qris.static_payload} branch={branch} payload={qris.static_payload ?? ""} />
          <Rounding
            key={JSON.stringify(rounding)}
            branch={branch}
            to={rounding.round_cash_to ?? 100}
            mode={rounding.round_cash ?? "nearest"}
          />
          <Reasons key={JSON.stringify(reasons)} branch={branch} reasons={reasons.discount ?? []} />
        </div>
      )}
    </PerBranch>
  );
}

/** What a code says of itself, or why it is none. */
export function lookAt(payload: string): { readonly name: string; readonly city: string; readonly why: string } {
  try {
    const said = readQris(payload.trim());
    if (!isStatic(said)) return { name: "", city: "", why: "not_static" };
    return { name: said.get("59") ?? "", city: said.get("60") ?? "", why: "" };
  } catch (why) {
    if (why instanceof BadQris) return { name: "", city: "", why: why.reason };
    throw why;
  }
}

interface Detector {
  detect(picture: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}
type Detectors = { readonly BarcodeDetector?: new (how: { formats: readonly string[] }) => Detector };

function QrisCard({ branch, payload }: { readonly branch: string; readonly payload: string }) {
  const act = useAct();
  const [text, setText] = useState(payload);
  const file = useRef<HTMLInputElement>(null);
  const reads = "BarcodeDetector" in globalThis;
  const told = text.trim() ? lookAt(text) : null;
  const save = () =>
    act.run(
      "till.change_setting",
      { branch, setting: { is: "qris", static_payload: text.trim() } },
      t(text.trim() ? "kantor.qris.saved" : "kantor.qris.gone"),
    );
  const photograph = async (picked: File | undefined) => {
    if (!picked) return;
    const Reader = (globalThis as Detectors).BarcodeDetector;
    const found = Reader
      ? await new Reader({ formats: ["qr_code"] }).detect(await createImageBitmap(picked)).catch(() => [])
      : [];
    if (found[0]) setText(found[0].rawValue);
    else toast(t("kantor.qris.unread"), { mood: "warn" });
  };
  return (
    <Card title={t("kantor.qris")}>
      <p class="faint">{t("kantor.qris.how")}</p>
      {reads && (
        <>
          <Button icon="camera" onClick={() => file.current?.click()}>
            {t("kantor.qris.photo")}
          </Button>
          <input
            ref={file}
            class="unseen"
            type="file"
            accept="image/*"
            capture="environment"
            tabIndex={-1}
            aria-hidden="true"
            onChange={(event) => void photograph(event.currentTarget.files?.[0])}
          />
        </>
      )}
      <Field
        label={t("kantor.qris.text")}
        value={text}
        onInput={setText}
        lines={4}
        hint={t("kantor.qris.text.hint")}
        problem={told?.why ? t(`kantor.qris.why.${told.why}` as Key) : act.told}
      />
      {told && !told.why && (
        <div class="qris-good">
          <Qr text={qrisWithAmount(text.trim(), 12_500, "CONTOH")} label={t("kantor.qris.example")} size={160} />
          <Notice mood="ok" title={`${told.name}, ${told.city}`}>
            {t("kantor.qris.good")}
          </Notice>
        </div>
      )}
      <div>
        <Button kind="primary" disabled={Boolean(told?.why) || text.trim() === payload} busy={act.busy} onClick={save}>
          {t("kantor.save")}
        </Button>
      </div>
    </Card>
  );
}

type Mode = "down" | "nearest" | "up";

function Rounding(of: { readonly branch: string; readonly to: number; readonly mode: Mode }) {
  const act = useAct();
  // what was tapped shows at once, and goes back if the node says no
  const [{ to, mode }, show] = useState({ to: of.to, mode: of.mode });
  const save = async (round_cash_to: number, round_cash: Mode) => {
    show({ to: round_cash_to, mode: round_cash });
    const setting = { is: "rounding" as const, round_cash_to, round_cash };
    if (!(await act.run("till.change_setting", { branch: of.branch, setting }, t("kantor.saved")))) show({ to, mode });
  };
  return (
    <Card title={t("kantor.rounding")}>
      <p class="faint">{t("kantor.rounding.how")}</p>
      <Segmented
        label={t("kantor.rounding.to")}
        value={String(to)}
        choices={["1", "50", "100", "500", "1000"].map((value) => ({
          value,
          text: value === "1" ? t("kantor.rounding.none") : rupiah(Number(value)),
        }))}
        onChange={(value) => void save(Number(value), mode)}
      />
      {to > 1 && (
        <Segmented<Mode>
          label={t("kantor.rounding.mode")}
          value={mode}
          choices={(["down", "nearest", "up"] as const).map((value) => ({ value, text: t(`kantor.rounding.${value}`) }))}
          onChange={(value) => void save(to, value)}
        />
      )}
    </Card>
  );
}

function Reasons({ branch, reasons }: { readonly branch: string; readonly reasons: readonly string[] }) {
  const act = useAct();
  const [text, setText] = useState(reasons.join("\n"));
  const save = () =>
    act.run(
      "till.change_setting",
      {
        branch,
        setting: {
          is: "reasons",
          discount: text
            .split("\n")
            .map((one) => one.trim())
            .filter(Boolean),
        },
      },
      t("kantor.saved"),
    );
  return (
    <Card title={t("kantor.reasons")}>
      <Field
        label={t("kantor.reasons.discount")}
        value={text}
        onInput={setText}
        lines={4}
        hint={t("kantor.reasons.hint")}
        problem={act.told}
      />
      <div>
        <Button busy={act.busy} onClick={save}>
          {t("kantor.save")}
        </Button>
      </div>
    </Card>
  );
}
