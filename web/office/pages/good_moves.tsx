/** What moved one good on one shelf, the latest day first, and when it counts as running short. */

import { useState } from "preact/hooks";
import { day, quantity, time } from "../../kit/format.ts";
import type { MoveWire } from "../../kit/shapes/stock.ts";
import { Button, Card, Field, Sheet, State } from "../../kit/ui/index.ts";
import { formatQuantity, parseQuantity } from "../../kit/values/quantity.ts";
import { t } from "../../kit/words.ts";
import { useAct } from "../act.ts";
import { useSee } from "../ask.ts";
import { useOpenBranches, usePersonName, useShelf, word } from "../names.ts";
import { Await } from "../parts/await.tsx";
import { BranchSelect } from "../parts/branches.tsx";
import { Foot } from "../parts/fields.tsx";
import { may } from "../session.ts";

export function Moves({ sku, unit }: { readonly sku: string; readonly unit: string }) {
  const branches = useOpenBranches();
  const first = useShelf();
  const [chosen, setChosen] = useState("");
  const shelf = chosen || first;
  const [most, setMost] = useState(20);
  const seen = useSee(shelf ? "stock.moves" : null, { branch: shelf, sku, limit: most });
  const low = useSee(shelf ? "stock.low" : null, { branch: shelf, sku });
  const [setting, setSetting] = useState(false);
  const name = usePersonName();
  const limit = low.answer?.[0];
  const short = limit && limit.on_hand_milli + limit.coming_milli <= limit.low_milli ? limit : null;
  return (
    <Card
      title={t("kantor.moves")}
      class="last"
      aside={
        may("receive_goods") ? (
          <Button kind="quiet" onClick={() => setSetting(true)}>
            {t("kantor.low.set")}
          </Button>
        ) : null
      }
      flush
    >
      {branches.length > 1 && (
        <div class="card-line">
          <BranchSelect named value={shelf} onChange={setChosen} />
        </div>
      )}
      {short && (
        <p class="card-line">
          <State mood="warn">
            {t("kantor.low.here", { left: quantity(short.on_hand_milli), low: quantity(short.low_milli), unit })}
          </State>
        </p>
      )}
      <Await seen={seen} lines={4}>
        {(page) =>
          page.moves.length ? (
            <>
              <ul class="list moves">
                {page.moves.map((move, place) => (
                  <MoveLine key={place} move={move} unit={unit} who={move.actor ? name(move.actor) : ""} />
                ))}
              </ul>
              {page.before && (
                <div class="more">
                  <Button kind="quiet" onClick={() => setMost(Math.min(1_000, most * 3))}>
                    {t("kantor.moves.more")}
                  </Button>
                </div>
              )}
            </>
          ) : (
            <p class="card-line faint">{t("kantor.moves.none")}</p>
          )
        }
      </Await>
      {setting && (
        <LowSheet
          shelf={shelf}
          sku={sku}
          unit={unit}
          low={limit?.low_milli ?? 0}
          target={limit?.target_milli ?? 0}
          onClose={() => setSetting(false)}
        />
      )}
    </Card>
  );
}

function MoveLine({ move, unit, who }: { readonly move: MoveWire; readonly unit: string; readonly who: string }) {
  const why = move.why ? word("waste", move.why) : "";
  return (
    <li class="item">
      <span class="item-text">
        <span class="item-title">{word("move", move.what)}</span>
        <span class="item-more">
          {[day(move.business_day), move.told_ms ? time(move.told_ms) : "", who, why].filter(Boolean).join(" · ")}
        </span>
      </span>
      <span class={`item-end num ${move.qty_milli < 0 ? "out" : "in"}`}>
        {move.qty_milli > 0 ? "+" : ""}
        {quantity(move.qty_milli)} <span class="faint">{unit}</span>
      </span>
    </li>
  );
}

function LowSheet(of: {
  readonly shelf: string;
  readonly sku: string;
  readonly unit: string;
  readonly low: number;
  readonly target: number;
  readonly onClose: () => void;
}) {
  const act = useAct();
  const [low, setLow] = useState(of.low ? formatQuantity(of.low) : "");
  const [target, setTarget] = useState(of.target ? formatQuantity(of.target) : "");
  const [lowMilli, targetMilli] = [low.trim() ? parseQuantity(low) : 0, target.trim() ? parseQuantity(target) : 0];
  const ready = lowMilli !== null && targetMilli !== null;
  const save = async () => {
    if (!ready) return;
    const done = await act.run(
      "stock.set_low_level",
      { branch: of.shelf, sku: of.sku, low_milli: lowMilli, target_milli: targetMilli },
      t("kantor.saved"),
    );
    if (done) of.onClose();
  };
  return (
    <Sheet
      title={t("kantor.low.set")}
      onClose={of.onClose}
      foot={<Foot act={act} ready={ready} onSave={save} />}
    >
      <div class="stack">
        <Field
          label={t("kantor.low.at")}
          value={low}
          onInput={setLow}
          inputmode="decimal"
          after={of.unit}
          hint={t("kantor.low.at.hint")}
          autofocus
        />
        <Field
          label={t("kantor.low.target")}
          value={target}
          onInput={setTarget}
          inputmode="decimal"
          after={of.unit}
          hint={t("kantor.low.target.hint")}
          onEnter={save}
        />
      </div>
    </Sheet>
  );
}
