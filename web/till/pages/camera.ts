/** A phone's camera as a scanner, where the browser can read codes by itself (and only on a secure origin). */

interface Detector {
  detect(of: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type Detectors = new (how: { formats: readonly string[] }) => Detector;

const FORMATS = ["ean_13", "ean_8", "upc_a", "upc_e", "code_128", "code_39", "itf", "qr_code"];
const EVERY_MS = 120;

/** Whether this browser reads codes by itself: Chrome on Android and on macOS does. */
export function canRead(): boolean {
  return "BarcodeDetector" in globalThis;
}

/** Shows what the camera sees until a code is read or what it answers is called. Throws when the camera may not be used. */
export async function watch(video: HTMLVideoElement, found: (code: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  const detector = new (globalThis as unknown as { BarcodeDetector: Detectors }).BarcodeDetector({ formats: FORMATS });
  video.srcObject = stream;
  await video.play();
  let on = true;
  const look = async () => {
    if (!on) return;
    const [code] = await detector.detect(video).catch(() => []);
    if (code && on) found(code.rawValue);
    else setTimeout(() => void look(), EVERY_MS);
  };
  void look();
  return () => {
    on = false;
    stream.getTracks().forEach((track) => track.stop());
  };
}
