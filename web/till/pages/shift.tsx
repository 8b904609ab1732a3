/** Giliran: open with what lies in the drawer, move cash, close with a count. Nothing unsent and nothing unconfirmed is in the way. */

import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { count, day, rupiah, time } from "../../kit/format.ts";
import type { DrawerSeen } from "../../kit/shapes/till.ts";
import { Button, IconButton } from "../../kit/ui/button.tsx";
import { Field, Segmented } from "../../kit/ui/field.tsx";
import { Keypad } from "../../kit/ui/keypad.tsx";
import { Sheet } from "../../kit/ui/sheet.tsx";
import { Card, Item, List, Notice, State } from "../../kit/ui/show.tsx";
import { toast } from "../../kit/ui/toast.tsx";
import { t } from "../../kit/words.ts";
import { ClockOff } from "./health.tsx";
import { act, go, may, seen, shift, till } from "./now.ts";
import { confirm, type Method, methodName } from "./paying.ts";
import { Figure, Row } from "./ui.tsx";

/** What was counted last, shown until the next shift begins. */
const closed = signal<{ readonly expected: number; readonly counted: number } | null>(null);

export function Shift() {
  const now = shift.value;
  return <div class="page">{now ? <Running id={now.shift} /> : <OpenShift />}</div>;
}

function OpenShift() {
  const [cash, setCash] = useState(0);
  const was = closed.value;
  const open = async () => {
    const { branch, till: name } = till().state.value;
    const done = await act(() => till().do("till.open_shift", { branch, till: name, float_cash: cash }));
    if (!done) return;
    closed.value = null;
    go("jual");
  };
  return (
    <>
      {was && <Difference expected={was.expected} counted={was.counted} />}
      <ClockOff skewMs={till().state.value.skewMs} />
      <Card title={t("kasir.shift.open")} class="narrow">
        <p>{t("kasir.shift.float")}</p>
        <Figure label={t("kasir.shift.float")}>{rupiah(cash)}</Figure>
        <Keypad label={t("kasir.shift.float")} value={cash} onChange={setCash} onEnter={() => void open()} />
        <Button kind="primary" wide onClick={() => void open()}>
          {t("kasir.shift.open_with", { amount: rupiah(cash) })}
        </Button>
      </Card>
    </>
  );
}

function Running({ id }: { readonly id: string }) {
  const now = shift.value!;
  const [doing, setDoing] = useState<"close" | "move" | "">("");
  const close = () => setDoing("");
  const drawer = may("close_shift") ? seen("till.drawer", { shift: id }) : null;
  const { branch, unsafe } = till().state.value;
  const claims = seen("till.claimed_payments", { branch });
  const opener = till().people().find((one) => one.id === now.opened_by)?.name ?? "";
  return (
    <>
      <Card title={t("kasir.shift.title", { till: now.till })} aside={<State mood="ok">{t("kasir.shift.is_open")}</State>}>
        <p class="faint">{t("kasir.shift.since", { day: day(now.business_day), time: time(now.opened_ms), name: opener })}</p>
        {drawer && <Drawer of={drawer} />}
        <div class="deeds">
          <Button icon="swap" onClick={() => setDoing("move")}>
            {t("kasir.shift.move")}
          </Button>
          <Button kind="primary" icon="lock" disabled={!may("close_shift")} onClick={() => setDoing("close")}>
            {t("kasir.shift.close")}
          </Button>
        </div>
      </Card>
      {claims.length > 0 && (
        <Card title={t("kasir.shift.claims")}>
          <p class="faint">{t("kasir.shift.claims_why")}</p>
          {claims.map((claim) => (
            <Notice
              key={`${claim.sale} ${claim.payment}`}
              mood="info"
              title={`${rupiah(claim.amount)} · ${claim.receipt}`}
              action={
                <div class="deeds">
                  <Button kind="quiet" onClick={() => void miss(claim.sale, claim.payment)}>
                    {t("kasir.shift.not_there")}
                  </Button>
                  <Button onClick={() => void confirm(claim.sale, claim.payment)}>{t("kasir.done.arrived")}</Button>
                </div>
              }
            >
              {`${methodName(claim.method as Method)} · ${time(claim.ts)}${claim.missed ? ` · ${t("kasir.shift.looked", { n: claim.missed })}` : ""}`}
            </Notice>
          ))}
        </Card>
      )}
      {drawer && drawer.moves.length > 0 && (
        <Card title={t("kasir.shift.moves")} flush>
          <List>
            {drawer.moves.map((move, place) => (
              <Item key={place} title={move.reason} more={`${time(move.ts)}${move.note ? ` · ${move.note}` : ""}`} end={<span class="num">{move.opened_only ? t("kasir.shift.opened_only") : rupiah(move.amount)}</span>} />
            ))}
          </List>
        </Card>
      )}
      {doing === "move" && <MoveSheet onClose={close} />}
      {doing === "close" && <CloseSheet id={id} unsent={unsafe.sales} claims={claims.length} onClose={close} />}
    </>
  );
}

async function miss(sale: string, payment: number): Promise<void> {
  await act(() => till().do("till.miss_payment", { sale, payment, reason: t("kasir.shift.not_there") }));
}

function Drawer({ of }: { readonly of: DrawerSeen }) {
  return (
    <div class="drawer">
      {of.methods.map((method) => (
        <Row key={method.method} name={`${methodName(method.method as Method)} · ${t("kasir.shift.sales", { n: method.sales })}`}>
          {rupiah(method.sold)}
        </Row>
      ))}
      <Row name={t("kasir.shift.float_was")}>{rupiah(of.shift.float_cash)}</Row>
      <Row strong name={t("kasir.shift.expected")}>
        {rupiah(of.expected_cash)}
      </Row>
    </div>
  );
}

function MoveSheet({ onClose }: { readonly onClose: () => void }) {
  const [way, setWay] = useState<"in" | "out">("out");
  const [amount, setAmount] = useState(0);
  const [reason, setReason] = useState("");
  const ready = amount > 0 && reason.trim();
  const move = async () => {
    const wish = { till: till().state.value.till, amount: way === "in" ? amount : -amount, reason: reason.trim() };
    if (ready && (await act(() => till().do("till.move_cash", wish)))) onClose();
  };
  const opened = async () => {
    const done = await act(() => till().do("till.open_drawer", { till: till().state.value.till, reason: reason.trim() }));
    if (done) onClose();
  };
  return (
    <Sheet title={t("kasir.shift.move")} onClose={onClose} foot={<Button kind="primary" wide disabled={!ready} onClick={() => void move()}>{t(way === "in" ? "kasir.shift.put_in" : "kasir.shift.take_out", { amount: rupiah(amount) })}</Button>}>
      <Segmented label={t("kasir.shift.which_way")} value={way} choices={[{ value: "out", text: t("kasir.shift.out") }, { value: "in", text: t("kasir.shift.in") }]} onChange={setWay} />
      <Field label={t("kasir.reason")} value={reason} onInput={setReason} placeholder={t("kasir.shift.reason_hint")} maxLength={200} />
      <Figure>{rupiah(amount)}</Figure>
      <Keypad label={t("kasir.shift.move")} value={amount} onChange={setAmount} onEnter={() => void move()} />
      {amount > 0 && !reason.trim() && <State mood="info">{t("kasir.shift.reason_first")}</State>}
      {!amount && (
        <Button wide disabled={!reason.trim()} onClick={() => void opened()}>
          {t("kasir.shift.only_open")}
        </Button>
      )}
    </Sheet>
  );
}

const NOTES = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];

/** The count comes first, what there should be afterwards: nobody counts towards a figure. */
function CloseSheet({ id, unsent, claims, onClose }: { readonly id: string; readonly unsent: number; readonly claims: number; readonly onClose: () => void }) {
  const [pieces, setPieces] = useState<Readonly<Record<number, number>>>({});
  const [note, setNote] = useState("");
  const [asked, setAsked] = useState(false);
  const counted = NOTES.map((value) => ({ note: value, pieces: pieces[value] ?? 0 })).filter((one) => one.pieces > 0);
  const total = counted.reduce((all, one) => all + one.note * one.pieces, 0);
  const put = (value: number, many: number) => setPieces({ ...pieces, [value]: Math.max(0, Math.min(many, 9_999)) });
  const close = async () => {
    const expected = seen("till.drawer", { shift: id }).expected_cash;
    if (!total && expected && !asked) return setAsked(true);
    const done = await act(() => till().do("till.close_shift", { shift: id, counted, counted_cash: total, note: note.trim() }));
    if (!done) return;
    closed.value = { expected, counted: total };
    onClose();
    toast(t("kasir.shift.closed"));
  };
  return (
    <Sheet
      title={t("kasir.shift.close")}
      onClose={onClose}
      wide
      foot={
        <Button kind="primary" wide onClick={() => void close()}>
          {t(asked && !total ? "kasir.shift.close_empty" : "kasir.shift.close_with", { amount: rupiah(total) })}
        </Button>
      }
    >
      {asked && !total && <Notice mood="warn" title={t("kasir.shift.none_counted")} />}
      {unsent > 0 && <Notice mood="info" title={t("kasir.shift.unsent", { n: unsent })} />}
      {claims > 0 && <Notice mood="info" title={t("kasir.shift.still_claimed", { n: claims })} />}
      <p>{t("kasir.shift.count_how")}</p>
      <div class="count">
        {NOTES.map((value) => (
          <div key={value} class="count-row">
            <span class="num">{count(value)}</span>
            <IconButton icon="minus" kind="plain" label={t("kasir.shift.fewer", { note: rupiah(value) })} onClick={() => put(value, (pieces[value] ?? 0) - 1)} />
            <input
              inputMode="numeric"
              aria-label={t("kasir.shift.pieces", { note: rupiah(value) })}
              value={pieces[value] || ""}
              placeholder="0"
              onInput={(event) => put(value, Number(event.currentTarget.value.replace(/\D/g, "")))}
              onKeyDown={(event) => event.key === "Enter" && nextField(event.currentTarget)}
            />
            <IconButton icon="plus" kind="plain" label={t("kasir.shift.more", { note: rupiah(value) })} onClick={() => put(value, (pieces[value] ?? 0) + 1)} />
            <span class="num count-sum">{pieces[value] ? count(value * pieces[value]) : ""}</span>
          </div>
        ))}
      </div>
      <Field label={t("kasir.shift.note")} value={note} onInput={setNote} maxLength={200} />
    </Sheet>
  );
}

function nextField(field: HTMLElement): void {
  const all = [...(field.closest(".count")?.querySelectorAll("input") ?? [])];
  all[all.indexOf(field as HTMLInputElement) + 1]?.focus();
}

function Difference({ expected, counted }: { readonly expected: number; readonly counted: number }) {
  const off = counted - expected;
  return (
    <Card title={t("kasir.shift.was_closed")} class="narrow">
      <Row name={t("kasir.shift.expected")}>{rupiah(expected)}</Row>
      <Row name={t("kasir.shift.counted")}>{rupiah(counted)}</Row>
      <Row strong name={t("kasir.shift.difference")}>
        {rupiah(off)}
      </Row>
      {off === 0 ? <State mood="ok">{t("kasir.shift.fits")}</State> : <State mood="warn">{t(off > 0 ? "kasir.shift.over" : "kasir.shift.under", { amount: rupiah(Math.abs(off)) })}</State>}
    </Card>
  );
}
