/** A shop with a cashier and a till, the same for every test of the engine. */

import { fill, write } from "../kit/shape.ts";
import { DeviceCard, Person, Role } from "../kit/shapes/identity.ts";
import { CashMoved } from "../kit/shapes/till.ts";
import type { Mind } from "../till/engine/mind.ts";
import { type Engine, openEngine } from "../till/engine.ts";
import { Clock, FakeNode, Tablet, until } from "./engine_world.ts";
import type { Json } from "./vectors.ts";

const STAMPS = [1, 0, "shoporigin", 1];
export const REGISTER = [0, 1, 1, 0, "shoporigin"];

/** A shop with a cashier, a till and some goods. */
export function shop(clock: Clock): FakeNode {
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
export const mind: Mind = {
  decides: () => true,
  toSeal: () => [],
  decide: (_name, wish, see) => {
    const about = { branch: "b1", till: "K1", business_day: "2026-11-21", reason: "uji", shift: see.newId() };
    return [{ of: CashMoved as never, fact: fill(CashMoved, { ...about, ...(wish as Json) }) }];
  },
  answer: (_name, _ask, { tables }) => [...tables.all("till_cash_moves")],
};

export async function started(tablet: Tablet): Promise<Engine> {
  const engine = await openEngine(tablet.world(), mind);
  if (engine.state.value.stage === "ready") await until(tablet.clock, () => engine.state.value.shop === "ok" && engine.state.value.whole);
  return engine;
}

/** A till with its cashier at it. */
export async function atWork(): Promise<{ clock: Clock; node: FakeNode; tablet: Tablet; engine: Engine }> {
  const clock = new Clock();
  const node = shop(clock);
  const tablet = new Tablet(clock, node);
  const engine = await started(tablet);
  await engine.enter("p1", "4826");
  return { clock, node, tablet, engine };
}

export const move = (engine: Engine, note: string, key = ""): Promise<unknown> => engine.do("till.move_cash", { amount: 1, reason: "uji", note } as Json, { key });
export const moves = (engine: Engine): number => (engine.see("till.shifts", {} as Json) as Json[]).length;
export const waiting = (engine: Engine): number => engine.state.value.unsafe.entries;
