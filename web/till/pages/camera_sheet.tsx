/** The sheet with what the camera sees, and a field for a code that it cannot read. */

import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../kit/ui/button.tsx";
import { Field } from "../../kit/ui/field.tsx";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { Notice } from "../../kit/ui/show.tsx";
import { t } from "../../kit/words.ts";
import { canRead, watch } from "./camera.ts";
import { looking } from "./over.ts";

export function CameraSheet() {
  return looking.value && <Camera found={looking.value} />;
}

function Camera({ found }: { readonly found: (code: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [lacks, setLacks] = useState<"" | "shut" | "blind">(canRead() ? "" : "blind");
  const [typed, setTyped] = useState("");
  const close = () => (looking.value = null);
  const take = (code: string) => code && (close(), found(code));
  useEffect(() => {
    if (lacks) return;
    const stopping = watch(video.current!, take);
    stopping.catch(() => setLacks("shut"));
    return () => void stopping.then((stop) => stop()).catch(() => undefined);
  }, []);
  return (
    <Sheet title={t("kasir.sell.camera")} onClose={close} foot={<Button wide disabled={!typed.trim()} onClick={() => take(typed.trim())}>{t("kasir.camera.take")}</Button>}>
      {lacks ? <Notice mood="info" title={t(`kasir.camera.${lacks}`)}>{t(`kasir.camera.${lacks}_why`)}</Notice> : <video ref={video} class="camera" muted playsInline />}
      <Field label={t("kasir.camera.code")} value={typed} onInput={setTyped} onEnter={() => take(typed.trim())} inputmode="numeric" autofocus={Boolean(lacks)} maxLength={48} />
    </Sheet>
  );
}
