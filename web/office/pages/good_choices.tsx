/** What is asked when a good is sold, and what it takes from stock. */

import { useState } from "preact/hooks";

import { Button, Field, Sheet, Switch } from "../../kit/ui/index.ts";
import { formatQuantity } from "../../kit/values/quantity.ts";
import { t } from "../../kit/words.ts";
import { readChoices } from "../typed.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { useGoods } from "../goods.ts";
import { Lines, readLines, useLines } from "../parts/lines.tsx";
import { Foot } from "../parts/fields.tsx";
import type { Props } from "./good_edit.tsx";

export function ChoicesSheet({ whole, onClose }: Props) {
  const act = useAct();
  const groups = useSee("catalog.modifier_groups", {});
  const [on, setOn] = useState<readonly string[]>((whole.modifiers ?? []).map(([group]) => group));
  const [adding, setAdding] = useState(false);
  const [name, setName] = useState("");
  const [text, setText] = useState("");
  const [most, setMost] = useState("1");
  const choices = readChoices(text);
  const save = async () => {
    let groupsNow = on;
    if (adding) {
      if (!choices) return;
      const done = await act.run("catalog.define_modifiers", {
        name: name.trim(),
        choices,
        min_picks: 0,
        max_picks: Number(most) || 0,
      });
      const fact = done?.facts[0]?.body as { readonly group: string } | undefined;
      if (!fact) return;
      groupsNow = [...on, fact.group];
    }
    if (await act.run("catalog.offer_modifiers", { sku: whole.good.sku, groups: groupsNow }, t("kantor.saved"))) onClose();
  };
  return (
    <Sheet
      title={t("kantor.good.choices")}
      onClose={onClose}
      foot={<Foot act={act} ready={!adding || (name.trim() !== "" && choices !== null)} onSave={save} />}
    >
      <div class="stack">
        {(groups.answer ?? []).map(([group, called, , , of]) => (
          <Switch
            key={group}
            label={called}
            hint={of.map((one) => one.name).join(", ")}
            on={on.includes(group)}
            onChange={(now) => setOn(now ? [...on, group] : on.filter((one) => one !== group))}
          />
        ))}
        {adding ? (
          <>
            <Field
              label={t("kantor.good.choices.name")}
              value={name}
              onInput={setName}
              placeholder={t("kantor.good.choices.name.eg")}
              autofocus
            />
            <Field
              label={t("kantor.good.choices.list")}
              value={text}
              onInput={setText}
              lines={4}
              hint={t("kantor.good.choices.list.hint")}
              problem={text.trim() && !choices ? t("kantor.good.choices.list.like") : ""}
            />
            <Field
              label={t("kantor.good.choices.most")}
              value={most}
              onInput={setMost}
              inputmode="numeric"
              hint={t("kantor.good.choices.most.hint")}
            />
          </>
        ) : (
          <Button kind="quiet" icon="plus" onClick={() => setAdding(true)}>
            {t("kantor.good.choices.new")}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

export function RecipeSheet({ whole, onClose }: Props) {
  const act = useAct();
  const held = useGoods();
  const known = (sku: string) => held.answer?.goods.find((one) => one.sku === sku);
  const kept = useLines(
    (whole.recipe ?? []).map((one) => ({
      sku: one.sku,
      name: known(one.sku)?.name ?? one.sku,
      unit: known(one.sku)?.unit ?? "",
      qty: formatQuantity(one.qty_milli),
      paid: "",
    })),
  );
  const read = kept.lines.length ? readLines(kept.lines) : [];
  const save = async () => {
    if (!read) return;
    const ingredients = read.map(({ sku, qty_milli }) => ({ sku, qty_milli }));
    if (await act.run("catalog.write_recipe", { sku: whole.good.sku, ingredients }, t("kantor.saved"))) onClose();
  };
  return (
    <Sheet title={t("kantor.good.recipe")} onClose={onClose} foot={<Foot act={act} ready={read !== null} onSave={save} />} wide>
      <div class="stack">
        <p class="faint">{t("kantor.good.recipe.hint", { unit: whole.good.unit })}</p>
        <Lines kept={kept} />
      </div>
    </Sheet>
  );
}
