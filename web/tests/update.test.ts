/** New versions of the till, with a browser's service workers played: no page is changed while somebody is at it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { keepUpdated } from "../till/engine/update.ts";

class Worker extends EventTarget {
  readonly heard: unknown[] = [];
  state = "installed"; // as far as a new one comes by itself
  postMessage(what: unknown): void {
    this.heard.push(what);
  }
}

class Known extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  update = async () => undefined;
}

/** A page under a present version (or the very first), and what became of it. */
async function page(controller: Worker | null, waiting: Worker | null = null) {
  const known = Object.assign(new Known(), { waiting, active: controller });
  const workers = Object.assign(new EventTarget(), { controller, register: async () => known });
  const later: [number, () => void][] = [];
  const told = { waits: 0, reloads: 0 };
  const updates = await keepUpdated(
    workers as unknown as ServiceWorkerContainer,
    () => (told.waits += 1),
    (ms, act) => later.push([ms, act]),
    () => (told.reloads += 1),
  );
  const takesOver = () => {
    workers.controller = waiting;
    known.waiting = null;
    workers.dispatchEvent(new Event("controllerchange"));
  };
  const afterFiveSeconds = () => later.filter(([ms]) => ms === 5_000).forEach(([, act]) => act());
  return { known, told, updates, takesOver, afterFiveSeconds };
}

test("update: a version that is laid in is told, and taken when the page says so, once", async () => {
  const { known, told, updates, takesOver } = await page(new Worker());
  const next = new Worker();
  known.installing = next;
  known.dispatchEvent(new Event("updatefound"));
  known.waiting = next;
  next.dispatchEvent(new Event("statechange"));
  assert.deepEqual(told, { waits: 1, reloads: 0 });
  updates.take();
  updates.take();
  assert.deepEqual([next.heard, told.reloads], [["take"], 0]);
  takesOver();
  assert.deepEqual(told, { waits: 1, reloads: 1 });
});

test("update: one that waited before the page was opened is told at once", async () => {
  const { told } = await page(new Worker(), new Worker());
  assert.deepEqual(told, { waits: 1, reloads: 0 });
});

test("update: a browser that does not let the new one in is helped by a new page, when the page says so again", async () => {
  const { told, updates, afterFiveSeconds } = await page(new Worker(), new Worker());
  updates.take();
  afterFiveSeconds();
  assert.deepEqual(told, { waits: 2, reloads: 0 }, "somebody may have begun a cart meanwhile");
  updates.take();
  assert.deepEqual(told, { waits: 2, reloads: 1 });
});

test("update: one that comes in late, or by another tab's word, waits until the page says so", async () => {
  const late = await page(new Worker(), new Worker());
  late.updates.take();
  late.afterFiveSeconds();
  late.takesOver();
  assert.deepEqual(late.told, { waits: 3, reloads: 0 });
  const other = await page(new Worker(), new Worker());
  other.takesOver();
  assert.deepEqual(other.told, { waits: 2, reloads: 0 });
  other.updates.take();
  assert.equal(other.told.reloads, 1);
});

test("update: a page that was opened while the new one came in is opened once more, for it may be the old one's", async () => {
  const coming = Object.assign(new Worker(), { state: "activating" });
  const { told, updates } = await page(coming);
  assert.deepEqual(told, { waits: 1, reloads: 0 });
  updates.take();
  assert.equal(told.reloads, 1);
});

test("update: the first version of all takes over from nobody, and disturbs nobody", async () => {
  const { told, takesOver } = await page(null, null);
  takesOver();
  assert.deepEqual(told, { waits: 0, reloads: 0 });
});
