/** From which day to which: the usual stretches by one tap, any other by two days. */

import { signal } from "@preact/signals";
import { Field, Select } from "../../kit/ui/index.ts";
import { daysBetween, isDay } from "../../kit/values/time.ts";
import { t } from "../../kit/words.ts";
import { type Period, type Stretch, stretchOf } from "../figures.ts";
import { today } from "../session.ts";

const PERIODS: readonly Period[] = ["today", "yesterday", "week", "month", "last_month", "days30", "days90", "own"];
const chosen = signal<Period>("week");
const own = signal<Stretch>({ from: "", to: "" });

/** What is looked at now, in every report alike. */
export function stretch(): Stretch {
  if (chosen.value !== "own") return stretchOf(chosen.value, today.value);
  const { from, to } = own.value;
  return isDay(from) && isDay(to) && daysBetween(from, to) >= 0 ? { from, to } : stretchOf("week", today.value);
}

export function choosePeriod(period: Period): void {
  if (period === "own") own.value = stretch();
  chosen.value = period;
}

export function PeriodSelect() {
  return (
    <div class="period">
      <Select<Period>
        label={t("kantor.period")}
        value={chosen.value}
        choices={PERIODS.map((value) => ({ value, text: t(`kantor.period.${value}`) }))}
        onChange={choosePeriod}
      />
      {chosen.value === "own" && (
        <>
          <Field
            label={t("kantor.from")}
            type="date"
            value={own.value.from}
            onInput={(from) => (own.value = { ...own.value, from })}
          />
          <Field
            label={t("kantor.until")}
            type="date"
            value={own.value.to}
            onInput={(to) => (own.value = { ...own.value, to })}
            problem={own.value.to < own.value.from ? t("kantor.period.turned") : ""}
          />
        </>
      )}
    </div>
  );
}
