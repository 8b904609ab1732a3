/** Uang: what buyers showed and nobody has seen yet, oldest first; a person says whether it came. */

import { useState } from "preact/hooks";
import { ago, day, rupiah } from "../../kit/format.ts";
import type { ClaimWire } from "../../kit/shapes/till.ts";
import { Button, Card, Empty, Field, Icon, Notice, Sheet, Stat } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { useBranchName, word } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { branch, nowMs } from "../session.ts";

export function MoneyPage() {
  const seen = useSee("till.claimed_payments", { branch: branch.value });
  const [missing, setMissing] = useState<ClaimWire | null>(null);
  return (
    <div class="stack narrow">
      <a class="backlink" href="#/">
        <Icon name="back" size={20} /> {t("kantor.today")}
      </a>
      <Stamp seen={[seen]} />
      <Await seen={seen} lines={5}>
        {(claims) =>
          claims.length ? (
            <>
              <Card>
                <Stat
                  large
                  label={t("kantor.money.waiting", { n: claims.length })}
                  value={rupiah(claims.reduce((sum, one) => sum + one.amount, 0))}
                  more={t("kantor.money.how")}
                />
              </Card>
              <ul class="claims">
                {claims.map((one) => (
                  <Claim key={`${one.sale} ${one.payment}`} of={one} onMissing={() => setMissing(one)} />
                ))}
              </ul>
            </>
          ) : (
            <Card>
              <Empty icon="check" title={t("kantor.money.none")}>
                {t("kantor.money.none.more")}
              </Empty>
            </Card>
          )
        }
      </Await>
      {missing && <Missing of={missing} onClose={() => setMissing(null)} />}
    </div>
  );
}

function Claim({ of, onMissing }: { readonly of: ClaimWire; readonly onMissing: () => void }) {
  const act = useAct();
  const where = useBranchName();
  const confirm = () =>
    act.run(
      "till.confirm_payment",
      { sale: of.sale, payment: of.payment },
      t("kantor.money.seen.said", { amount: rupiah(of.amount) }),
    );
  return (
    <li class="card claim">
      <div class="claim-what">
        <strong class="num claim-amount">{rupiah(of.amount)}</strong>
        <span class="faint">
          {word("method", of.method)} · {of.receipt} · {ago(of.ts, nowMs.value)}
        </span>
        <span class="faint">
          {where(of.branch)}, {day(of.business_day)}
        </span>
        {of.missed > 0 && <span class="state state-warn">{t("kantor.money.missed", { n: of.missed })}</span>}
      </div>
      <div class="row">
        <Button kind="plain" onClick={onMissing} disabled={act.busy}>
          {t("kantor.money.not_there")}
        </Button>
        <Button kind="primary" icon="check" busy={act.busy} onClick={confirm}>
          {t("kantor.money.seen")}
        </Button>
      </div>
    </li>
  );
}

function Missing({ of, onClose }: { readonly of: ClaimWire; readonly onClose: () => void }) {
  const act = useAct();
  const [reason, setReason] = useState("");
  const say = async () => {
    const done = await act.run(
      "till.miss_payment",
      { sale: of.sale, payment: of.payment, reason },
      t("kantor.money.missed.said"),
    );
    if (done) onClose();
  };
  return (
    <Sheet
      title={t("kantor.money.missing.title", { amount: rupiah(of.amount) })}
      onClose={onClose}
      foot={
        <Button kind="primary" disabled={!reason.trim()} busy={act.busy} onClick={say}>
          {t("kantor.money.missing.say")}
        </Button>
      }
    >
      <div class="stack">
        <Notice mood="info" title={t("kantor.money.missing.safe")}>
          {t("kantor.money.missing.safe.more")}
        </Notice>
        <Field
          label={t("kantor.money.missing.why")}
          value={reason}
          onInput={setReason}
          placeholder={t("kantor.money.missing.eg")}
          autofocus
        />
      </div>
    </Sheet>
  );
}
