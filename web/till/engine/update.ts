/** New versions of the till: one waits until a page says that it may be taken, so that no cart is lost over it. */

const WORKER = "/kasir-worker.js";
const SCOPE = "/kasir";
/** How often the browser is told to look for a new version by itself; besides, whenever the node tells another one. */
const LOOK_EVERY_MS = 3_600_000;
/** A browser lets the new one in when the old one rests. Now and then it waits for that while the page lives; a new page ends it. */
const LETS_IN_MS = 5_000;

/** Registers the worker and calls when a version waits. Answers how to look anew, and how to take what waits. */
export async function keepUpdated(workers: ServiceWorkerContainer | undefined, waits: () => void, every: (ms: number, act: () => void) => void, reload: () => void) {
  const known = await workers?.register(WORKER, { scope: SCOPE, updateViaCache: "none" }).catch(() => undefined);
  if (!workers || !known) return { look: () => undefined, take: reload };
  const watch = (worker: ServiceWorker | null) => {
    // without a present one this is the first: there is nothing older to be taken from
    worker?.addEventListener("statechange", () => worker.state === "installed" && workers.controller && waits());
  };
  // a page that was opened while the new one came in may still be the old page
  if (workers.controller && (known.waiting || known.active?.state === "activating")) waits();
  watch(known.installing);
  known.addEventListener("updatefound", () => watch(known.installing));
  const look = () => void known.update().catch(() => undefined);
  const again = () => every(LOOK_EVERY_MS, () => (look(), again()));
  again();
  // the first one of all takes over from nobody
  let controlled = Boolean(workers.controller);
  let asked: "" | "now" | "before" = "";
  workers.addEventListener("controllerchange", () => {
    if (asked === "now") reload();
    else if (controlled) waits();
    controlled = true;
  });
  return {
    look,
    take() {
      if (asked === "now") return;
      if (asked || !known.waiting) return reload();
      asked = "now";
      known.waiting.postMessage("take");
      every(LETS_IN_MS, () => {
        asked = "before";
        waits();
      });
    },
  };
}
