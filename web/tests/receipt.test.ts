import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, read } from "../kit/shape.ts";
import { ReceiptSetting, SaleCompleted, SaleRefunded, SaleVoided } from "../kit/shapes/till.ts";
import { type Receipted, receiptText } from "../till/rules/receipt.ts";
import { type Json, vectors } from "./vectors.ts";

const READ: Readonly<Record<string, (fact: Json) => Receipted>> = {
  sale: (fact) => ({ is: "sale", fact: read(SaleCompleted, fact) }),
  refund: (fact) => ({ is: "refund", fact: read(SaleRefunded, fact) }),
  void: (fact) => ({ is: "void", fact: read(SaleVoided, fact) }),
};

for (const told of vectors("receipts.json").cases) {
  test(`receipt: ${told.name}`, () => {
    const setting = fill(ReceiptSetting, { is: "receipt", ...told.print.setting });
    assert.equal(receiptText(READ[told.is]!(told.fact), { ...told.print, setting }), told.text);
  });
}
