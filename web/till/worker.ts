/**
 * The till's service worker: the page and its files from this device, whatever the network does. It never touches what a node
 * is asked (`/api`, `/sync`): that has ways of its own to be late or missing.
 *
 * A new version is laid beside the old one and waits until a page tells it to take over (an empty cart, a closed shift).
 */

/** Every file of the till, by its hash; told by build.mjs. */
declare const FILES: readonly string[];
declare const VERSION: string;

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Installing extends Extendable {
  addRoutes?(rules: readonly object[]): Promise<void>;
}
interface Asked extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Extendable {
  readonly data: unknown;
}
interface Scope {
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(name: "install", act: (event: Installing) => void): void;
  addEventListener(name: "activate", act: (event: Extendable) => void): void;
  addEventListener(name: "fetch", act: (event: Asked) => void): void;
  addEventListener(name: "message", act: (event: Told) => void): void;
}

const worker = self as unknown as Scope;
const PAGE = "/kasir";
const PREFIX = "lancar-kasir-";
const HERE = PREFIX + VERSION;

worker.addEventListener("install", (event) => {
  event.waitUntil(Promise.all([layIn(), pastMe(event)]));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await worker.caches.keys()) {
        if (name.startsWith(PREFIX) && name !== HERE) await worker.caches.delete(name);
      }
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener("message", (event) => {
  if (event.data === "take") event.waitUntil(worker.skipWaiting());
});

worker.addEventListener("fetch", (event) => {
  const kept = keptAs(event.request);
  if (kept) event.respondWith(fromHere(kept, event.request));
});

/** What a node is asked does not wait until this worker is awake, where a browser can be told so (Service Worker Static Routing). */
async function pastMe(event: Installing): Promise<void> {
  const rules = ["/api/*", "/sync/*"].map((pathname) => ({ condition: { urlPattern: { pathname } }, source: "network" }));
  await event.addRoutes?.(rules).catch(() => undefined);
}

/** The page and its files, fetched past every other cache; one that is missing keeps the old version in its place. */
async function layIn(): Promise<void> {
  const cache = await worker.caches.open(HERE);
  await cache.addAll([PAGE, ...FILES].map((address) => new Request(address, { cache: "reload", credentials: "same-origin" })));
}

/** Under which address the answer is kept; "" for what is none of ours. */
function keptAs(request: Request): string {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return "";
  if (request.mode === "navigate") return pathname === PAGE || pathname.startsWith(`${PAGE}/`) ? PAGE : "";
  return FILES.includes(pathname) ? pathname : "";
}

async function fromHere(kept: string, request: Request): Promise<Response> {
  const cache = await worker.caches.open(HERE);
  return (await cache.match(kept)) ?? fetch(request);
}

export {}; // a module to those who check its types; what is built of it is none
