/** Promos: what is taken off what, when; those that run first. */

import { useState } from "preact/hooks";
import type { PromoWire } from "../../kit/shapes/values.ts";
import { Card, Empty, Item, List, State, Tag } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import { useSee } from "../ask.ts";
import { pathOf, useCategories, useGoods, useVariantNames } from "../goods.ts";
import { useBranchName, word } from "../names.ts";
import { Await, Stamp } from "../parts/await.tsx";
import { AddButton } from "../parts/fields.tsx";
import { standing, termsText, whenText } from "../promos.ts";
import { branch, may, today } from "../session.ts";
import { PromoSheet } from "./promo_sheet.tsx";

const ORDER = ["running", "resting", "coming", "over"] as const;

export function PromosPage() {
  const seen = useSee("catalog.promos", {});
  const [open, setOpen] = useState<PromoWire | "new" | null>(null);
  const here = (one: PromoWire) => !branch.value || !one.branches?.length || one.branches.includes(branch.value);
  return (
    <>
      <Card
        title={t("kantor.promos")}
        aside={may("change_price") ? <AddButton onClick={() => setOpen("new")} /> : null}
        flush
      >
        <Stamp seen={[seen]} />
        <Await seen={seen}>
          {(promos) =>
            promos.some(here) ? (
              <List>
                {ORDER.flatMap((now) =>
                  promos
                    .filter((one) => here(one) && standing(one, today.value) === now)
                    .map((one) => <Line key={one.id} of={one} {...(may("change_price") && { onClick: () => setOpen(one) })} />),
                )}
              </List>
            ) : (
              <Empty icon="percent" title={t("kantor.promos.none")}>
                {t("kantor.promos.none.more")}
              </Empty>
            )
          }
        </Await>
      </Card>
      {open && <PromoSheet of={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Line({ of, onClick }: { readonly of: PromoWire; readonly onClick?: () => void }) {
  const forWhat = useForWhat();
  const where = useBranchName();
  const terms = termsText(of);
  const orders = (of.order_types ?? []).map((kind) => word("order", kind)).join(", ");
  const now = standing(of, today.value);
  const said = t(`kantor.promo.${now}`);
  return (
    <Item
      icon="percent"
      title={of.name}
      more={[terms === of.name ? "" : terms, forWhat(of), whenText(of), (of.branches ?? []).map(where).join(", "), orders]
        .filter(Boolean)
        .join(" · ")}
      end={now === "over" ? <Tag>{said}</Tag> : <State mood={now === "running" ? "ok" : "info"}>{said}</State>}
      {...(onClick && { onClick })}
    />
  );
}

const NAMED = 3;

/** What a promo is for, in a few words. */
function useForWhat(): (of: PromoWire) => string {
  const name = useGoodName();
  const categories = useCategories();
  return ({ parts = [], skus = [], categories: chosen = [] }) => {
    const names = [
      ...parts.map((part) => ((part.units ?? 1) > 1 ? `${part.units} ${name(part.sku)}` : name(part.sku))),
      ...skus.map(name),
      ...chosen.map((one) => pathOf(categories, one)),
    ];
    const more = names.length - NAMED;
    const shown = names.slice(0, NAMED).join(", ");
    return !shown ? t("kantor.promo.scope.all") : more > 0 ? t("kantor.promo.and_more", { names: shown, n: more }) : shown;
  };
}

/** What a good is called, with what tells it from its sisters. */
export function useGoodName(): (sku: string) => string {
  const held = useGoods();
  const variants = useVariantNames();
  return (sku) => `${held.answer?.goods.find((one) => one.sku === sku)?.name ?? sku} ${variants[sku] ?? ""}`.trim();
}
