/** Pelanggan: who buys on credit, what is owed and when it is due, and who they are. */

import { useState } from "preact/hooks";
import { day, rupiah } from "../../kit/format.ts";
import { go, place } from "../../kit/router.ts";
import type { CustomerRowWire } from "../../kit/shapes/till.ts";
import { Button, Card, Empty, Field, Item, List, Notice, Search, Sheet, Stat, State, Tabs } from "../../kit/ui/index.ts";
import { fold } from "../../kit/values/text.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { may, today } from "../session.ts";

const TABS = ["kasbon", "jatuh", "semua"] as const;

export function CustomersPage() {
  const tab = TABS.find((one) => one === place.value.query["tab"]) ?? "kasbon";
  const all = useSee("till.customers", {});
  const due = useSee("till.debtors", { due_by: today.value });
  const [text, setText] = useState("");
  const [open, setOpen] = useState<CustomerRowWire | null>(null);
  const [adding, setAdding] = useState(false);
  const late = new Map((due.answer ?? []).map((one) => [one.customer, one.debts.reduce((sum, debt) => sum + debt.left, 0)]));
  const words = fold(text).split(" ").filter(Boolean);
  const shown = (all.answer ?? []).filter((one) => {
    if (tab === "kasbon" && one.owed <= 0) return false;
    if (tab === "jatuh" && !late.has(one.customer)) return false;
    return words.every((word) => fold(`${one.name} ${one.phone}`).includes(word));
  });
  const sorted = tab === "semua" ? shown : [...shown].sort((a, b) => b.owed - a.owed);
  const owed = (all.answer ?? []).reduce((sum, one) => sum + Math.max(0, one.owed), 0);
  return (
    <div class="stack">
      <Card>
        <div class="stats">
          <Stat large label={t("kantor.credit.owed")} value={rupiah(owed)} />
          <Stat label={t("kantor.credit.due")} value={rupiah([...late.values()].reduce((sum, one) => sum + one, 0))} />
          <Stat label={t("kantor.credit.repaid")} value={rupiah((all.answer ?? []).reduce((sum, one) => sum + one.repaid, 0))} />
        </div>
      </Card>
      <Tabs
        label={t("kantor.customers")}
        tabs={TABS.map((value) => ({
          value,
          text: t(`kantor.customers.tab.${value}`),
          ...(value === "jatuh" && { waiting: late.size }),
        }))}
        value={tab}
        onChange={(chosen) => go("/pelanggan", { tab: chosen === "kasbon" ? null : chosen })}
      />
      <div class="finder finder-two">
        <Search label={t("kantor.customers.find")} value={text} onInput={setText} />
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t("kantor.customers.add")}
        </Button>
      </div>
      <Card flush>
        <Stamp seen={[all]} />
        <Await seen={all}>
          {() =>
            sorted.length ? (
              <List>
                {sorted.map((one) => (
                  <Item
                    key={one.customer}
                    icon="user"
                    title={one.name || t("kantor.customers.forgotten")}
                    more={
                      late.has(one.customer) ? (
                        <State mood="warn">{t("kantor.credit.due.now", { amount: rupiah(late.get(one.customer)!) })}</State>
                      ) : (
                        one.phone
                      )
                    }
                    end={<strong class="num">{one.owed ? rupiah(one.owed) : ""}</strong>}
                    onClick={() => setOpen(one)}
                  />
                ))}
              </List>
            ) : (
              <Empty icon="users" title={t(text ? "kantor.customers.none" : `kantor.customers.empty.${tab}`)} />
            )
          }
        </Await>
      </Card>
      {open && (
        <CustomerSheet of={all.answer?.find((one) => one.customer === open.customer) ?? open} onClose={() => setOpen(null)} />
      )}
      {adding && <NameSheet onClose={() => setAdding(false)} />}
    </div>
  );
}

function CustomerSheet({ of, onClose }: { readonly of: CustomerRowWire; readonly onClose: () => void }) {
  const seen = useSee("till.debtors", { customer: of.customer });
  const [naming, setNaming] = useState(false);
  const [forgetting, setForgetting] = useState(false);
  const act = useAct();
  if (naming) return <NameSheet of={of} onClose={() => setNaming(false)} />;
  const debts = seen.answer?.[0]?.debts ?? [];
  const forget = async () => {
    if (await act.run("identity.forget_person", { person: of.customer }, t("kantor.customers.forgot"))) onClose();
  };
  return (
    <Sheet title={of.name || t("kantor.customers.forgotten")} onClose={onClose}>
      <div class="stack">
        <div class="stats">
          <Stat label={t("kantor.credit.left")} value={rupiah(of.owed)} />
          <Stat label={t("kantor.credit.lent")} value={rupiah(of.lent)} />
          <Stat label={t("kantor.credit.repaid")} value={rupiah(of.repaid)} />
        </div>
        {of.phone && (
          <p>
            <a href={`tel:${of.phone.replace(/[^\d+]/g, "")}`}>{of.phone}</a>
          </p>
        )}
        <Await seen={seen}>
          {() =>
            debts.length ? (
              <List label={t("kantor.credit.debts")}>
                {debts.map((debt) => (
                  <Item
                    key={debt.sale}
                    icon="receipt"
                    title={debt.receipt}
                    more={
                      debt.due_day ? (
                        debt.due_day <= today.value ? (
                          <State mood="warn">{t("kantor.credit.due.on", { day: day(debt.due_day) })}</State>
                        ) : (
                          t("kantor.credit.due.on", { day: day(debt.due_day) })
                        )
                      ) : (
                        day(debt.business_day)
                      )
                    }
                    end={<span class="num">{rupiah(debt.left)}</span>}
                  />
                ))}
              </List>
            ) : (
              <State mood="ok">{t("kantor.credit.clear")}</State>
            )
          }
        </Await>
        {of.owed > 0 && <p class="faint">{t("kantor.credit.how")}</p>}
        <div class="row">
          <Button icon="edit" onClick={() => setNaming(true)}>
            {t("kantor.customers.rename")}
          </Button>
          {may("manage") && !forgetting && (
            <Button kind="quiet" onClick={() => setForgetting(true)}>
              {t("kantor.customers.forget")}
            </Button>
          )}
        </div>
        {forgetting && (
          <Notice
            mood="warn"
            title={t("kantor.customers.forget.sure")}
            action={
              <Button kind="danger" busy={act.busy} onClick={forget}>
                {t("kantor.customers.forget.do")}
              </Button>
            }
          >
            {t("kantor.customers.forget.more")}
          </Notice>
        )}
      </div>
    </Sheet>
  );
}

function NameSheet(of: { readonly of?: CustomerRowWire; readonly onClose: () => void }) {
  const act = useAct();
  const [name, setName] = useState(of.of?.name ?? "");
  const [phone, setPhone] = useState(of.of?.phone ?? "");
  const save = async () => {
    if (!name.trim()) return;
    if (
      await act.run(
        "till.name_customer",
        { customer: of.of?.customer ?? "", name: name.trim(), phone: phone.trim() },
        t("kantor.saved"),
      )
    )
      of.onClose();
  };
  return (
    <Sheet
      title={t(of.of ? "kantor.customers.rename" : "kantor.customers.add")}
      onClose={of.onClose}
      foot={
        <Button kind="primary" wide disabled={!name.trim()} busy={act.busy} onClick={save}>
          {t("kantor.save")}
        </Button>
      }
    >
      <div class="stack">
        <Field label={t("kantor.name")} value={name} onInput={setName} maxLength={200} autofocus problem={act.told} />
        <Field
          label={t("kantor.phone")}
          value={phone}
          onInput={setPhone}
          type="tel"
          inputmode="tel"
          maxLength={200}
          hint={t("kantor.phone.hint")}
          onEnter={save}
        />
      </div>
    </Sheet>
  );
}
