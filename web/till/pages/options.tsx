/** What a good asks before it goes into the cart: which variant, unit and choices, how heavy, at what price. */

import { signal } from "@preact/signals";
import { quantity, rupiah } from "../../kit/format.ts";
import { Refused } from "../../kit/refusal.ts";
import { sentenceOf } from "../../kit/sentences.ts";
import type { WantedWire } from "../../kit/shapes/till.ts";
import { Button } from "../../kit/ui/button.tsx";
import { Keypad } from "../../kit/ui/keypad.tsx";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { ONE_MILLI } from "../../kit/values/quantity.ts";
import { t } from "../../kit/words.ts";
import { add, change } from "./cart.ts";
import { cart, seen } from "./now.ts";
import { asking, askingLine } from "./over.ts";
import { quoteOf } from "./quote.ts";
import { optionText, take, tileOf } from "./shelf.ts";
import { State } from "../../kit/ui/show.tsx";

const weight = signal(0);
const price = signal(0);

let before = "";

export function Options() {
  const want = asking.value;
  if (!want?.sku) return null;
  if (want.sku !== before) [weight.value, price.value, before] = [0, 0, want.sku];
  const whole = seen("catalog.good", { sku: want.sku });
  const close = () => {
    asking.value = null;
    before = "";
  };
  if (whole.variants.length) {
    return (
      <Sheet title={whole.good.name} onClose={close}>
        <div class="choices">
          {whole.variants.map((sku) => (
            <Button key={sku} class="choice" onClick={() => (close(), take(sku))}>
              {optionText(sku)} <span class="num">{rupiah(tileOf(sku).price ?? 0)}</span>
            </Button>
          ))}
        </div>
      </Sheet>
    );
  }
  const made: WantedWire = {
    ...want,
    ...(whole.by_weight ? { qty_milli: weight.value || ONE_MILLI } : {}),
    ...(price.value ? { price: price.value } : {}),
  };
  const worth = worthOf(made);
  const ready = worth.ready && (!whole.by_weight || weight.value > 0);
  const put = () => {
    if (!ready) return;
    const line = askingLine.value;
    cart.value = line ? change(cart.value, line, made) : add(cart.value, made);
    close();
  };
  return (
    <Sheet
      title={tileOf(want.sku).name}
      onClose={close}
      foot={
        <Button kind="primary" wide disabled={!ready} onClick={put}>
          {askingLine.value ? t("kasir.keep") : t("kasir.options.put")} {ready && <strong class="num">{worth.text}</strong>}
        </Button>
      }
    >
      <Units want={want} units={[whole.good.unit, ...Object.keys(whole.units)]} />
      {whole.modifiers.map(([group, name, least, most, choices]) => (
        <fieldset key={group} class="choices">
          <legend>
            {name} <small>{howMany(least, most)}</small>
          </legend>
          {choices.map((choice) => (
            <Button key={choice.id} class="choice" pressed={has(want, choice.id)} onClick={() => pick(choice.id, most === 1 ? choices.map((one) => one.id) : [])}>
              {choice.name} {choice.price ? <span class="num">{choice.price > 0 && "+"}{rupiah(choice.price)}</span> : null}
            </Button>
          ))}
        </fieldset>
      ))}
      {whole.by_weight && (
        <div class="typed">
          <output class="figure num">
            {quantity(weight.value)} <small>{whole.good.unit}</small>
          </output>
          <p class="faint">{t("kasir.options.thousandths", { unit: whole.good.unit })}</p>
          <Keypad label={t("kasir.options.weight")} value={weight.value} onChange={(value) => (weight.value = value)} onEnter={put} />
        </div>
      )}
      {worth.asksPrice && (
        <div class="typed">
          <output class="figure num">{rupiah(price.value)}</output>
          <p class="faint">{t("kasir.options.no_price")}</p>
          <Keypad label={t("kasir.options.price")} value={price.value} onChange={(value) => (price.value = value)} onEnter={put} />
        </div>
      )}
      {worth.why && <State mood="info">{worth.why}</State>}
    </Sheet>
  );
}

function Units({ want, units }: { readonly want: WantedWire; readonly units: readonly string[] }) {
  if (units.length < 2) return null;
  return (
    <div class="choices">
      {units.map((unit, place) => (
        <Button key={unit} class="choice" pressed={(want.unit ?? "") === (place ? unit : "")} onClick={() => (asking.value = { ...want, unit: place ? unit : "" })}>
          {unit}
        </Button>
      ))}
    </div>
  );
}

function has(want: WantedWire, choice: string): boolean {
  return want.choices?.includes(choice) ?? false;
}

/** A choice on or off; of a group that takes one only, the others go. */
function pick(choice: string, rivals: readonly string[]): void {
  const want = asking.value!;
  const rest = (want.choices ?? []).filter((one) => one !== choice && !rivals.includes(one));
  asking.value = { ...want, choices: has(want, choice) ? rest : [...rest, choice] };
}

function howMany(least: number, most: number): string {
  if (least === most && most) return t("kasir.options.exactly", { n: most });
  if (least) return t("kasir.options.least", { n: least });
  return most ? t("kasir.options.most", { n: most }) : t("kasir.options.free");
}

/** What the good would cost as it is decided now, or what is still missing. */
function worthOf(want: WantedWire): { text: string; ready: boolean; asksPrice: boolean; why: string } {
  const asksPrice = want.price !== undefined;
  try {
    return { text: rupiah(quoteOf([want], cart.value).bill.goods[0]!.amount), ready: true, asksPrice, why: "" };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    const unpriced = fault.code === "till.no_price";
    const waits = unpriced || fault.code === "till.too_few_choices";
    return { text: "", ready: false, asksPrice: asksPrice || unpriced, why: waits ? "" : sentenceOf(fault).title };
  }
}
