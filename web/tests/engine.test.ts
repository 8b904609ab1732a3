import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, write } from "../kit/shape.ts";
import { DeviceCard, Person, Role } from "../kit/shapes/identity.ts";
import { CashMoved } from "../kit/shapes/till.ts";
import type { Mind } from "../till/engine/mind.ts";
import { type Engine, openEngine } from "../till/engine.ts";
import { Clock, FakeNode, Tablet } from "./engine_world.ts";
import type { Json } from "./vectors.ts";

const STAMPS = [1, 0, "shoporigin", 1];

/** A shop with a cashier, a till and some goods. */
function shop(clock: Clock): FakeNode {
  const node = new FakeNode(clock);
  const card = { device: "d1", kind: "till", name: "Tablet depan", branch: "b1", ceiling: "owner", series: "K-1", paired: true };
  const role = { role: "owner", version: 1, name: "Pemilik", rights: { sell: 1 } };
  const budi = { person: "p1", version: 1, name: "Budi", pin_version: 1, roles: { "": { role: "owner", version: 1 } } };
  node.put("identity_device_cards", 1, ["device/d1", "d1", "b1", 0, write(DeviceCard, fill(DeviceCard, card)), ...STAMPS]);
  node.put("identity_roles", 1, ["role/owner", "owner", "Pemilik", 0, write(Role, fill(Role, role)), ...STAMPS]);
  node.put("identity_people", 1, ["person/p1", "p1", "Budi", 1, write(Person, fill(Person, budi)), ...STAMPS]);
  node.pins.set("p1", "4826");
  return node;
}

/** A mind that knows one wish: cash into the drawer. */
const mind: Mind = {
  decides: () => true,
  toSeal: () => [],
  decide: (_name, wish, see) => {
    const about = { branch: "b1", till: "K1", business_day: "2026-11-21", reason: "uji", shift: see.newId() };
    return [{ of: CashMoved as never, fact: fill(CashMoved, { ...about, ...(wish as Json) }) }];
  },
  answer: (_name, _ask, { tables }) => [...tables.all("till_cash_moves")],
};

async function started(tablet: Tablet): Promise<Engine> {
  const engine = await openEngine(tablet.world(), mind);
  await tablet.clock.pass(1_000);
  return engine;
}

const move = (engine: Engine, note: string, key = ""): Promise<unknown> => engine.do("till.move_cash", { amount: 1, reason: "uji", note } as Json, { key });

test("a till is let in by its code, shows who works there, and takes their PIN", async () => {
  const clock = new Clock();
  const node = shop(clock);
  node.paired = false;
  const engine = await started(new Tablet(clock, node));
  assert.equal(engine.state.value.stage, "unpaired");
  await engine.pair("KODE");
  await clock.pass(1_000);
  const { stage, name, till, branch, whole, shop: reach, hub } = engine.state.value;
  assert.deepEqual({ stage, name, till, branch, whole, reach, hub }, { stage: "ready", name: "Tablet depan", till: "K1", branch: "b1", whole: true, reach: "ok", hub: "ok" });
  assert.deepEqual(engine.people().map((one) => [one.id, one.name, one.rights]), [["p1", "Budi", { sell: 1 }]]);
  await assert.rejects(engine.enter("p1", "0000"), { code: "auth.wrong_pin" });
  await engine.enter("p1", "4826");
  assert.equal(engine.state.value.person, "p1");
  await engine.close();
});

test("what is done with no network is on the till at once, and in the node once when it is back", async () => {
  const clock = new Clock();
  const node = shop(clock);
  const tablet = new Tablet(clock, node);
  const engine = await started(tablet);
  await engine.enter("p1", "4826");
  node.stop();
  for (let n = 0; n < 5; n += 1) await move(engine, `n${n}`);
  await clock.pass(10_000);
  assert.deepEqual([engine.state.value.unsafe.entries, engine.state.value.shop], [5, "away"]);
  assert.equal((engine.see("till.shifts", {} as Json) as Json[]).length, 5);
  node.reachable = true;
  await clock.pass(20_000);
  assert.equal(engine.state.value.unsafe.entries, 0);
  assert.deepEqual(node.chains.all().map((one) => one.note), ["n0", "n1", "n2", "n3", "n4"]);
  await engine.close();
});
