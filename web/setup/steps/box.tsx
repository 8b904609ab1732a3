/** Kotak: the box's name and certificate, the way in for other devices, and what is not well. */

import { useEffect } from "preact/hooks";
import { Button, Notice, Qr } from "../../kit/ui/index.ts";
import { language, t } from "../../kit/words.ts";
import { Problem, useDoing } from "../parts.tsx";
import { box, lookAtBox, setup, skip } from "../state.ts";

export function BoxStep() {
  const { busy, problem, doing } = useDoing();
  useEffect(() => doing(lookAtBox), []);
  const now = box.value;
  const ill = now?.findings.filter((one) => !one.well && !one.check.startsWith("step-")) ?? [] // the steps stand around this one;
  const done = setup.value?.steps.find((one) => one.step === "kotak")?.done;
  return (
    <>
      <Problem text={problem} />
      {now?.secure ? (
        <>
          <p>{t("pasang.kotak.named", { name: now.secure.name })}</p>
          <div class="steps-middle">
            <Qr text={now.secure.start} label={t("pasang.kotak.qr")} />
            <code>{now.secure.start}</code>
          </div>
          <p>
            {t("pasang.kotak.compare")}
            <br />
            <span class="steps-print">{grouped(now.secure.sha256)}</span>
          </p>
        </>
      ) : (
        now && (
          <Notice mood="info" title={t("pasang.kotak.alone")}>
            <p>
              {t("pasang.kotak.open")} <code>lancar shop --lan</code>
            </p>
          </Notice>
        )
      )}
      {ill.map((one) => (
        <Notice key={one.check} mood={one.grave === false ? "warn" : "bad"} title={language.value === "id" ? one.indonesian : one.english}>
          {one.mend && <code>{one.mend}</code>}
        </Notice>
      ))}
      {now && ill.length === 0 && <Notice mood="ok" title={t("pasang.kotak.well")} />}
      <div class="steps-buttons">
        <Button icon="refresh" busy={busy} onClick={() => doing(lookAtBox)}>
          {t("pasang.again")}
        </Button>
        {!done && (
          <Button kind="quiet" onClick={() => skip("kotak")}>
            {t("pasang.kotak.here")}
          </Button>
        )}
      </div>
    </>
  );
}

function grouped(digest: string): string {
  return (digest.match(/../g) ?? []).join(":").toUpperCase();
}
