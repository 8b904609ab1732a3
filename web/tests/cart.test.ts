import { test } from "node:test";
import { fill, write } from "../kit/shape.ts";
import { Bill, Cart, Moment, Refund, Return, Terms } from "../kit/shapes/values.ts";
import { price } from "../till/rules/bill.ts";
import { settle } from "../till/rules/payment.ts";
import { refund } from "../till/rules/refund.ts";
import { merge, split, splitEqually } from "../till/rules/split.ts";
import { type Json, hold, vectors } from "./vectors.ts";

/** Payments and returns are taken as they come: the rule itself must refuse what it does not know. */
function loose(values: Json[], more: object): Json[] {
  return values.map((value) => ({ ...more, ...value }));
}

function billOf(told: Json): Bill {
  const terms = fill(Terms, told.terms);
  const bill = price(fill(Cart, told.cart), terms, fill(Moment, told.moment));
  return told.payments ? settle(bill, loose(told.payments, { ref: "", claimed: false }), terms) : bill;
}

for (const told of vectors("cart.json").cases) {
  test(`cart: ${told.name}`, () => hold(told, "bill", () => write(Bill, billOf(told))));
}

for (const told of vectors("refund.json").cases) {
  test(`refund: ${told.name}`, () => {
    const bill = billOf(told);
    const done: Refund[] = [];
    for (const step of told.steps) {
      hold(step, "refund", () => {
        done.push(refund(bill, loose(step.wanted, { of: 0 }), done, step.multiple));
        return write(Refund, done.at(-1)!);
      });
    }
  });
}

for (const told of vectors("split.json").cases) {
  test(`split: ${told.name}`, () => {
    const make = (): Cart[] => {
      if (told.merge) return [merge(told.merge.map((cart: Json) => fill(Cart, cart)))];
      const cart = fill(Cart, told.cart);
      if (told.parts !== undefined) return splitEqually(cart, told.parts);
      return split(cart, loose(told.wanted, { of: 0 }) as Return[]);
    };
    // Python leaves a default out only when it is the very same object: which of two equal carts says 1000 is chance
    const carts = told.carts?.map((cart: Json) => JSON.parse(write(Cart, fill(Cart, cart))));
    hold({ ...told, carts }, "carts", () => `[${make().map((cart) => write(Cart, cart)).join(",")}]`);
  });
}
