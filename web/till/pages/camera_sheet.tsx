/** The sheet with what the camera sees. */

import { useEffect, useRef, useState } from "preact/hooks";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { Notice } from "../../kit/ui/show.tsx";
import { t } from "../../kit/words.ts";
import { watch } from "./camera.ts";
import { looking } from "./over.ts";

export function CameraSheet() {
  return looking.value && <Camera found={looking.value} />;
}

function Camera({ found }: { readonly found: (code: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [shut, setShut] = useState(false);
  const close = () => (looking.value = null);
  useEffect(() => {
    const stopping = watch(video.current!, (code) => (close(), found(code)));
    stopping.catch(() => setShut(true));
    return () => void stopping.then((stop) => stop()).catch(() => undefined);
  }, []);
  return (
    <Sheet title={t("kasir.sell.camera")} onClose={close}>
      {shut ? <Notice mood="info" title={t("kasir.camera.shut")}>{t("kasir.camera.shut_why")}</Notice> : <video ref={video} class="camera" muted playsInline />}
    </Sheet>
  );
}
