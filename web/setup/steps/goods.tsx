/** Barang: a sheet from another cash register or of one's own, shown before it is taken; or the first goods by hand. */

import { useRef, useState } from "preact/hooks";
import { rupiah } from "../../kit/format.ts";
import { api } from "../../kit/http.ts";
import { Refused } from "../../kit/refusal.ts";
import { whyNot } from "../../kit/sheets.ts";
import { Button, Field, Item, List, Notice, Progress } from "../../kit/ui/index.ts";
import { type Key, t } from "../../kit/words.ts";
import { Form, Problem, useDoing } from "../parts.tsx";
import { type Compared, type Sheet, batches, compare, read, take } from "../sheet.ts";
import { look } from "../state.ts";

const SHOWN = 5;

export function GoodsStep() {
  return (
    <>
      <FromSheet />
      <ByHand />
    </>
  );
}

function FromSheet() {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [seen, setSeen] = useState<Compared | null>(null);
  const [done, setDone] = useState(0);
  const [taken, setTaken] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const { busy, problem, doing } = useDoing();
  const choose = (file: File | undefined) => {
    if (!file) return;
    doing(async () => {
      setTaken(false);
      setSeen(null);
      const found = await read(file);
      setSheet(found);
      setSeen(await compare(found));
    });
  };
  const takeAll = () =>
    doing(async () => {
      for (const [at, batch] of batches(sheet!.rows).entries()) {
        setDone(at);
        await take(batch);
      }
      setTaken(true);
      await look();
    });
  const all = sheet ? batches(sheet.rows).length : 0;
  const worth = seen ? seen.tally.taken + seen.tally.changed + seen.tally.unchanged : 0;
  return (
    <>
      <p>{t("pasang.barang.about")}</p>
      <input
        ref={file}
        class="unseen"
        type="file"
        accept=".csv,text/csv,text/plain"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => choose(event.currentTarget.files?.[0])}
      />
      <div class="steps-buttons">
        <Button kind={sheet ? "plain" : "primary"} icon="upload" busy={busy} onClick={() => file.current?.click()}>
          {t("pasang.barang.file")}
        </Button>
      </div>
      <Problem text={problem} />
      {sheet && (
        <>
          <p>{sheet.register ? t("pasang.barang.from", { register: t(`pasang.register.${sheet.register}` as Key) }) : t("pasang.barang.own")}</p>
          <List label={t("pasang.barang.first")}>
            {sheet.rows.slice(0, SHOWN).map((row) => (
              <Item
                key={row.line}
                title={row.name ?? row.sku}
                more={[row.sku, row.category?.join(" › ")].filter(Boolean).join(" · ")}
                end={row.price === undefined || row.price === null ? "" : rupiah(row.price)}
              />
            ))}
          </List>
          {seen && (
            <p>
              {t("pasang.barang.report", {
                taken: seen.tally.taken,
                changed: seen.tally.changed,
                unchanged: seen.tally.unchanged,
                not: seen.tally.not_taken,
              })}
            </p>
          )}
          {seen && seen.left.length > 0 && (
            <Notice mood="warn" title={t("pasang.barang.left", { n: seen.left.length })}>
              <ul>
                {seen.left.slice(0, SHOWN).map((no) => (
                  <li key={no.line}>{t("pasang.barang.line", { n: no.line, why: whyNot(no.why, no.column ?? "", no.text ?? "") })}</li>
                ))}
              </ul>
            </Notice>
          )}
          {sheet.passed_over.length > 0 && <p class="steps-about">{t("pasang.barang.passed", { columns: sheet.passed_over.join(", ") })}</p>}
          {busy && all > 1 && <Progress label={t("pasang.barang.taking")} done={done} all={all} />}
          {taken ? (
            <Notice mood="ok" title={t("pasang.barang.taken")} live />
          ) : (
            <div class="steps-buttons">
              <Button kind="primary" busy={busy} disabled={!worth} onClick={takeAll}>
                {t("pasang.barang.take", { n: worth })}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

function ByHand() {
  const [name, setName] = useState("");
  const [price, setPrice] = useState("");
  const [added, setAdded] = useState<readonly string[]>([]);
  const { busy, problem, doing } = useDoing();
  const add = () =>
    doing(async () => {
      const wish = { name: name.trim(), price: Number(price) };
      if (!Number.isSafeInteger(wish.price)) throw new Refused("http.bad_field", {}, { title: t("pasang.barang.price.whole"), do: "" });
      await api.do("catalog.quick_add", wish);
      setAdded([...added, wish.name]);
      setName("");
      setPrice("");
      await look();
    });
  return (
    <Form button={t("pasang.barang.add")} busy={busy} ready={Boolean(name.trim() && /^\d+$/.test(price))} problem={problem} onSubmit={add}>
      <p>{t("pasang.barang.hand")}</p>
      <Field label={t("pasang.barang.name")} value={name} onInput={setName} maxLength={120} />
      <Field label={t("pasang.barang.price")} before="Rp" value={price} onInput={(typed) => setPrice(typed.replace(/\D/g, ""))} inputmode="numeric" maxLength={11} />
      {added.length > 0 && <Notice mood="ok" title={t("pasang.barang.added", { names: added.join(", ") })} live />}
    </Form>
  );
}
