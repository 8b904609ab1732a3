/** Doors that few meet: this device joins a shop, another tab has the till, somebody does not work at tills. */

import { useEffect, useState } from "preact/hooks";
import { Button } from "../../kit/ui/button.tsx";
import { Field } from "../../kit/ui/field.tsx";
import { Notice } from "../../kit/ui/show.tsx";
import { t } from "../../kit/words.ts";
import { till } from "./now.ts";
import { toldOf } from "./people.tsx";

/** The code in a QR link: `#pair=K7QM-...`. */
export function codeInLink(hash: string): string {
  return /[#&?]pair=([\w-]+)/.exec(hash)?.[1] ?? "";
}

export function Pair() {
  const [code, setCode] = useState(codeInLink(location.hash));
  const [told, setTold] = useState("");
  const [busy, setBusy] = useState(false);
  const { door } = till().state.value;
  const join = async () => {
    setBusy(true);
    setTold("");
    try {
      await till().pair(code.trim());
      history.replaceState(null, "", "#/jual");
    } catch (fault) {
      setTold(toldOf(fault));
    }
    setBusy(false);
  };
  // whoever follows a link has said what they want: nothing is left to type
  useEffect(() => {
    if (code) void join();
  }, []);
  return (
    <main class="door">
      <h1 class="brand">Lancar</h1>
      <h2>{t("kasir.pair.title")}</h2>
      {door !== "open" && <Notice mood="warn" title={t(`kasir.pair.${door}`)} />}
      <p>{t("kasir.pair.how")}</p>
      <Field label={t("kasir.pair.code")} value={code} onInput={(text) => setCode(text.toUpperCase())} onEnter={() => void join()} autofocus placeholder="ABCD-EFGH" problem={told} />
      <Button kind="primary" wide busy={busy} disabled={!code.trim()} onClick={() => void join()}>
        {t("kasir.pair.join")}
      </Button>
      <p class="faint">{t("kasir.pair.once")}</p>
    </main>
  );
}

/** Somebody who works here, and not at the till. */
export function NotYours() {
  return (
    <main class="door">
      <h1 class="brand">Lancar</h1>
      <Notice mood="info" title={t("kasir.enter.not_yours")} />
      <Button kind="primary" wide onClick={() => void till().leave()}>
        {t("kasir.enter.other")}
      </Button>
    </main>
  );
}

/** Another tab holds this device's journal: only one may write. */
export function Elsewhere() {
  return (
    <main class="door">
      <h1 class="brand">Lancar</h1>
      <Notice mood="info" title={t("kasir.tab.title")}>
        {t("kasir.tab.why")}
      </Notice>
      <Button kind="primary" wide onClick={() => void till().takeOver()}>
        {t("kasir.tab.take")}
      </Button>
    </main>
  );
}
