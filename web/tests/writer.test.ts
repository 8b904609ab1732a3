import assert from "node:assert/strict";
import { test } from "node:test";
import { becomeWriter } from "../till/writer.ts";

/** Locks as browsers have them: one holder a name, who may be robbed. */
class Locks {
  private holder: ((why: unknown) => void) | null = null;

  request(_name: string, how: { ifAvailable?: boolean; steal?: boolean }, act: (lock: object | null) => unknown): Promise<unknown> {
    if (this.holder && how.ifAvailable) return Promise.resolve(act(null));
    this.holder?.(new DOMException("stolen", "AbortError"));
    return new Promise((resolve, reject) => {
      this.holder = reject;
      void Promise.resolve(act({})).then(() => {
        this.holder = null;
        resolve(undefined);
      });
    });
  }
}

test("writer: the second tab is told, and may take over", async () => {
  const locks = new Locks() as unknown as LockManager;
  const first = await becomeWriter("till", false, locks);
  assert.ok(first);
  assert.equal(await becomeWriter("till", false, locks), null);
  const second = await becomeWriter("till", true, locks);
  assert.ok(second);
  await first.lost;
});

test("writer: who lets go leaves the till to the next", async () => {
  const locks = new Locks() as unknown as LockManager;
  const first = await becomeWriter("till", false, locks);
  first!.release();
  await new Promise((done) => setImmediate(done));
  assert.ok(await becomeWriter("till", false, locks));
});

test("writer: without locks the till still opens", async () => {
  assert.ok(await becomeWriter("till", false, undefined));
});
