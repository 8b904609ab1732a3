/** What stands while an answer is on its way, when there is none, and when it is an old one. */

import type { ComponentChildren } from "preact";
import { ago } from "../../kit/format.ts";
import { Empty, Notice, State } from "../../kit/ui/index.ts";
import { t } from "../../kit/words.ts";
import type { Seen } from "../ask.ts";
import { nowMs } from "../session.ts";

/** Draws an answer as soon as there is one, fresh or last known. */
export function Await<A>(of: {
  readonly seen: Seen<A>;
  readonly children: (answer: A) => ComponentChildren;
  /** So many grey lines until then. */
  readonly lines?: number;
}) {
  const { seen } = of;
  if (seen.no)
    return (
      <Notice mood="info" title={seen.no.sentence?.title ?? seen.no.code}>
        {seen.no.sentence?.do}
      </Notice>
    );
  if (seen.answer !== undefined) return <>{of.children(seen.answer)}</>;
  if (seen.away)
    return (
      <Empty icon="offline" title={t("kantor.await.away")}>
        {t("kantor.await.away.more")}
      </Empty>
    );
  return (
    <div class="ghost" role="status" aria-label={t("kantor.await.asking")}>
      {Array.from({ length: of.lines ?? 3 }, (_, line) => (
        <span key={line} class="ghost-line" />
      ))}
    </div>
  );
}

/** From when the oldest of these answers is, where the node could not be asked anew. */
export function Stamp(of: { readonly seen: readonly Seen<unknown>[] }) {
  const old = of.seen.filter((seen) => seen.away && seen.atMs);
  if (!old.length) return null;
  const atMs = Math.min(...old.map((seen) => seen.atMs));
  return (
    <p class="stamp">
      <State mood="info" live>
        {t("kantor.stamp", { time: ago(atMs, nowMs.value) })}
      </State>
    </p>
  );
}
