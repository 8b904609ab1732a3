/** New versions of the till: one waits until a page says that it may be taken, so that no cart is lost over it. */

const WORKER = "/kasir-worker.js";
const SCOPE = "/kasir";
/** How often the browser is told to look for a new version by itself; besides, whenever the node tells another one. */
const LOOK_EVERY_MS = 3_600_000;

/** Registers the worker and calls when a version waits. Answers how to look anew, and how to take what waits. */
export async function keepUpdated(workers: ServiceWorkerContainer | undefined, waits: () => void, every: (ms: number, act: () => void) => void, reload: () => void) {
  const known = await workers?.register(WORKER, { scope: SCOPE, updateViaCache: "none" }).catch(() => undefined);
  if (!workers || !known) return { look: () => undefined, take: reload };
  const watch = (worker: ServiceWorker | null) => {
    // without a present one this is the first: there is nothing older to be taken from
    worker?.addEventListener("statechange", () => worker.state === "installed" && workers.controller && waits());
  };
  if (known.waiting && workers.controller) waits();
  watch(known.installing);
  known.addEventListener("updatefound", () => watch(known.installing));
  const look = () => void known.update().catch(() => undefined);
  const again = () => every(LOOK_EVERY_MS, () => (look(), again()));
  again();
  return {
    look,
    take() {
      if (!known.waiting) return reload();
      workers.addEventListener("controllerchange", reload, { once: true });
      known.waiting.postMessage("take");
    },
  };
}
