/** Goods with a quantity each (and for deliveries what was paid): how stock is received, sent, counted and written off. */

import { useState } from "preact/hooks";
import type { GoodLineWire } from "../../kit/shapes/catalog.ts";
import { Field, IconButton } from "../../kit/ui/index.ts";
import { parseRupiah } from "../../kit/values/money.ts";
import { parseQuantity } from "../../kit/values/quantity.ts";
import { t } from "../../kit/words.ts";
import { RupiahField } from "./fields.tsx";
import { Picker } from "./picker.tsx";
import { type Line, readLines } from "./read.ts";

export { readLines };

export function useLines(first: readonly Line[] = []) {
  const [lines, setLines] = useState<readonly Line[]>(first);
  const add = (good: GoodLineWire, hint?: string) =>
    setLines((before) => [
      ...before,
      { sku: good.sku, name: good.name, unit: good.unit, qty: "", paid: "", ...(hint !== undefined && { hint }) },
    ]);
  const change = (sku: string, more: Partial<Line>) =>
    setLines((before) => before.map((line) => (line.sku === sku ? { ...line, ...more } : line)));
  const drop = (sku: string) => setLines((before) => before.filter((line) => line.sku !== sku));
  return { lines, add, change, drop, set: setLines };
}

export function Lines(of: {
  readonly kept: ReturnType<typeof useLines>;
  readonly paid?: boolean;
  readonly hintOf?: (good: GoodLineWire) => string;
  readonly fixed?: boolean;
  readonly qtyLabel?: string;
}) {
  const { lines, add, change, drop } = of.kept;
  return (
    <div class="stack stack-close">
      {!of.fixed && <Picker onPick={(good) => add(good, of.hintOf?.(good))} without={new Set(lines.map((line) => line.sku))} />}
      <ul class="lines">
        {lines.map((line) => (
          <li key={line.sku} class="line">
            <div class="line-name">
              <strong>{line.name}</strong>
              {line.hint && <span class="faint">{line.hint}</span>}
            </div>
            {!of.fixed && (
              <IconButton icon="trash" label={t("kantor.lines.drop", { name: line.name })} onClick={() => drop(line.sku)} />
            )}
            <div class="line-fields">
              <Field
                label={of.qtyLabel ?? t("kantor.lines.qty")}
                value={line.qty}
                inputmode="decimal"
                after={line.unit}
                onInput={(qty) => change(line.sku, { qty })}
                problem={line.qty && parseQuantity(line.qty) === null ? t("kantor.lines.qty.like") : ""}
                autofocus={!of.fixed && !line.qty}
              />
              {of.paid && (
                <RupiahField
                  label={t("kantor.lines.paid")}
                  value={line.paid}
                  onInput={(paid) => change(line.sku, { paid })}
                  problem={line.paid && parseRupiah(line.paid) === null ? t("kantor.rupiah.like") : ""}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
