import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json } from "./vectors.ts";

/** A browser's worker scope, with a network that can be cut. */
class Scope {
  readonly location = { origin: "https://toko.lancar.local" };
  readonly stores = new Map<string, Map<string, string>>();
  readonly asked: string[] = [];
  online = true;
  skipped = 0;
  private readonly acts = new Map<string, (event: Json) => void>();
  readonly clients = { claim: async () => undefined };

  readonly caches = {
    open: async (name: string) => {
      const store = this.stores.get(name) ?? new Map<string, string>();
      this.stores.set(name, store);
      return {
        addAll: async (requests: Request[]) => {
          for (const { url } of requests) store.set(new URL(url).pathname, await this.fetched(url));
        },
        match: async (path: string) => (store.has(path) ? new Response(store.get(path)) : undefined),
      };
    },
    keys: async () => [...this.stores.keys()],
    delete: async (name: string) => this.stores.delete(name),
  };

  addEventListener(name: string, act: (event: Json) => void): void {
    this.acts.set(name, act);
  }

  async skipWaiting(): Promise<void> {
    this.skipped += 1;
  }

  /** What a network would answer. */
  async fetched(url: string): Promise<string> {
    const { pathname } = new URL(url);
    this.asked.push(pathname);
    if (!this.online) throw new TypeError("no network");
    return `${pathname} from afar`;
  }

  async happens(name: string, event: Json = {}): Promise<void> {
    const work: Promise<unknown>[] = [];
    this.acts.get(name)!({ ...event, waitUntil: (one: Promise<unknown>) => work.push(one) });
    await Promise.all(work);
  }

  /** What a page gets; null when the worker leaves it to the browser. */
  async asks(path: string, how: { mode?: string; method?: string; origin?: string } = {}): Promise<string | null> {
    let answer: Promise<Response> | null = null;
    const request = { url: `${how.origin ?? this.location.origin}${path}`, method: how.method ?? "GET", mode: how.mode ?? "cors" };
    this.acts.get("fetch")!({ request, respondWith: (one: Promise<Response>) => (answer = one) });
    return answer ? (await (answer as Promise<Response>)).text() : null;
  }
}

const scope = new Scope();
const globals = globalThis as Json;
globals.self = scope;
globals.FILES = ["/web/till-abc.js", "/web/till-abc.css"];
globals.VERSION = "v2";
// a worker's requests are of its own origin: this one gives them an address
globals.Request = class {
  readonly url: string;
  constructor(path: string) {
    this.url = new URL(path, scope.location.origin).href;
  }
};
globals.fetch = async (request: { url: string }) => new Response(await scope.fetched(request.url));
await import("../till/worker.ts");

test("the page and its files are laid in whole, and serve with no network", async () => {
  await scope.happens("install");
  assert.deepEqual(scope.asked, ["/kasir", "/web/till-abc.js", "/web/till-abc.css"]);
  scope.online = false;
  assert.equal(await scope.asks("/kasir", { mode: "navigate" }), "/kasir from afar");
  assert.equal(await scope.asks("/kasir/apa-saja?x=1", { mode: "navigate" }), "/kasir from afar");
  assert.equal(await scope.asks("/web/till-abc.js"), "/web/till-abc.js from afar");
  scope.online = true;
});

test("what a node is asked is never touched, nor what belongs to other pages or other places", async () => {
  for (const path of ["/api/changes", "/api/session", "/sync/hello", "/sync/rows", "/health", "/kantor", "/web/office-1.js"]) assert.equal(await scope.asks(path), null, path);
  assert.equal(await scope.asks("/kantor", { mode: "navigate" }), null);
  assert.equal(await scope.asks("/kasirku", { mode: "navigate" }), null);
  assert.equal(await scope.asks("/web/till-abc.js", { method: "POST" }), null);
  assert.equal(await scope.asks("/web/till-abc.js", { origin: "https://example.net" }), null);
});

test("a new version waits until a page says that it may be taken, and then the old one goes", async () => {
  assert.equal(scope.skipped, 0);
  await scope.happens("message", { data: "something" });
  assert.equal(scope.skipped, 0);
  await scope.happens("message", { data: "take" });
  assert.equal(scope.skipped, 1);
  await scope.caches.open("lancar-kasir-v1");
  await scope.caches.open("somebody else's");
  await scope.happens("activate");
  assert.deepEqual(await scope.caches.keys(), ["lancar-kasir-v2", "somebody else's"]);
});

test("a version that cannot be laid in whole is not installed", async () => {
  scope.online = false;
  await assert.rejects(scope.happens("install"));
  scope.online = true;
});
