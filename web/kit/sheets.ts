/** Why a line of a sheet of goods was not taken, or what of it was passed over: said alike in the office and at set-up. */

import { type Key, filled, t } from "./words.ts";

/** The reason and what to do about it. `column` is the field a cell stands in, `text` what it says. */
export function whyNot(code: string, column: string, text: string): string {
  const named = (column && t(`kantor.word.sheet.column.${column}` as Key)) || column;
  const said: string | undefined = t(`kantor.word.sheet.${code}` as Key);
  return said ? filled(said, { column: named, text }) : `${code} ${text}`.trim();
}
