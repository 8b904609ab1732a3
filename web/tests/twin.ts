/**
 * The TypeScript side of a comparison that Python drives: one JSON a line in, one JSON a line out. Carts are priced and given
 * back; a journal writes, and holds its side of a sync conversation whose other side is a real node.
 */

import { createInterface } from "node:readline";
import { Refused } from "../kit/refusal.ts";
import { type FactShape, fill, read, write } from "../kit/shape.ts";
import * as till from "../kit/shapes/till.ts";
import { Bill, Cart, Moment, Payment, Refund, Return, Terms } from "../kit/shapes/values.ts";
import { type Journal, said } from "../till/journal.ts";
import { type Ask, type Round, pushRound } from "../till/journal/talk.ts";
import { price } from "../till/rules/bill.ts";
import { settle } from "../till/rules/payment.ts";
import { refund, refundRest } from "../till/rules/refund.ts";
import { openBox, sealAll } from "../till/rules/seal.ts";
import { Device } from "./journal_world.ts";
import { TillWorld } from "./steps.ts";
import type { Json } from "./vectors.ts";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const device = new Device();
let journal: Journal;
let world = new TillWorld();

function say(told: Json): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}

function priced({ cart, terms, moment, payments, back }: Json): string {
  const on = fill(Terms, terms);
  const bill = price(fill(Cart, cart), on, fill(Moment, moment));
  const paid = settle(bill, payments.map((one: Json) => fill(Payment, one)), on);
  const first = back ? [refund(paid, back.map((one: Json) => fill(Return, one)), [], on.round_cash_to)] : [];
  const refunds = [...first, ...(back ? [refundRest(paid, first)] : [])];
  return `[${[write(Bill, paid), ...refunds.map((one) => write(Refund, one))].join(",")}]`;
}

async function talk(): Promise<Round> {
  const talking = pushRound(journal);
  let step = await talking.next();
  while (!step.done) {
    say({ ask: step.value satisfies Ask });
    const come = await lines.next();
    step = await talking.next(JSON.parse(come.value as string));
  }
  return step.value;
}

async function done({ call, ...given }: Json): Promise<Json> {
  switch (call) {
    case "price":
      return priced(given);
    case "open":
      device.wallMs = given.wall_ms;
      device.kept = given.kept ?? 500;
      if (given.cleared) device.idb = new (device.idb.constructor as new () => IDBFactory)();
      journal = await (await import("../till/journal.ts")).Journal.open("lancar", given.tenant, "d1", device.around());
      return { origin: journal.origin, healed: journal.healed };
    case "append": {
      const shapes = Object.values(till) as FactShape<Json, Json>[];
      const of = shapes.find((shape) => shape.kind === given.kind)!;
      return (await journal.append({ actor: given.actor, key: given.key }, () => [said(of, read(of, given.fact))])).refs;
    }
    case "till":
      world = new TillWorld();
      return null;
    case "seal":
      return (await sealAll(bytes(given["key"]), [given["text"]])).get(given["text"]);
    case "unseal":
      return openBox(bytes(given["key"]), given["box"]);
    case "step":
      world.take(given["step"]);
      return null;
    case "round":
      return { ...(await talk()), waiting: journal.waiting(), origin: journal.origin };
    default:
      throw new Error(`nobody taught me to ${call}`);
  }
}

for (let come = await lines.next(); !come.done; come = await lines.next()) {
  try {
    say({ done: await done(JSON.parse(come.value)) });
  } catch (why) {
    if (why instanceof Refused) say({ refused: { code: why.code, facts: why.facts } });
    else say({ broken: String((why as Error).stack) });
  }
}
