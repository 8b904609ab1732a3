/**
 * Keeps the office's page, its files and the pictures it showed on this device, so that it opens without a node. Figures are
 * kept by the page itself (kept.ts); nothing that is asked of the node passes through here.
 */

declare const FILES: readonly string[];
declare const VERSION: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const PAGE = "/kantor";
const CACHE = `lancar-office-${VERSION}`;
const PICTURES = "lancar-office-pictures";
const PATIENCE_MS = 3_000;

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface ServiceWorkerGlobalScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install" | "activate", hear: (event: ExtendableEvent) => void): void;
  addEventListener(kind: "fetch", hear: (event: FetchEvent) => void): void;
}

worker.addEventListener("install", (event) => {
  const all = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([PAGE, ...FILES]);
    await worker.skipWaiting();
  };
  event.waitUntil(all());
});

worker.addEventListener("activate", (event) => {
  const clean = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("lancar-office-") && name !== CACHE && name !== PICTURES) await caches.delete(name);
    }
    await worker.clients.claim();
  };
  event.waitUntil(clean());
});

worker.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  if (event.request.mode === "navigate") event.respondWith(page(event.request));
  else if (FILES.includes(pathname)) event.respondWith(kept(CACHE, event.request));
  else if (pathname.startsWith("/api/photo/")) event.respondWith(kept(PICTURES, event.request));
});

/** The node's page when it answers soon, else the one kept here. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (fresh.ok) return fresh;
    return (await cache.match(PAGE)) ?? fresh;
  } catch {
    return (await cache.match(PAGE)) ?? Response.error();
  }
}

/** What is named after its content never changes: from here, else from the node and kept. */
async function kept(name: string, request: Request): Promise<Response> {
  const cache = await caches.open(name);
  const known = await cache.match(request);
  if (known) return known;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request, fresh.clone());
  return fresh;
}
export {}; // a module of its own: other apps have workers with the same words
