/**
 * A drawer whose beginning this device no longer knows: its storage was cleared while a shift was open. What went through such
 * a drawer the node knows as soon as it has every entry, and this till counts on from there, so that closing finds no false gap.
 */

import { Refused } from "../../kit/refusal.ts";
import { TillShifts } from "../../kit/shapes/rows.ts";
import type { Journal } from "../journal.ts";
import { learnDrawer } from "../rules/learned.ts";
import type { Tables } from "../tables.ts";
import type { Line } from "../upstream/line.ts";

/** Asks the node for the drawers of open shifts of this till that another incarnation opened. Called when the node has every entry. */
export async function askForDrawers(line: Line, journal: Journal, tables: Tables, till: string): Promise<void> {
  for (const row of tables.where("till_shifts", TillShifts.till, till)) {
    if (!row[TillShifts.is_open] || journal.origins().includes(row[TillShifts.node])) continue;
    try {
      const told = await line.ask("POST", "/api/see/till.drawer", { shift: row[TillShifts.shift] });
      if (journal.waiting() === 0) learnDrawer(tables, told); // what was written meanwhile is not in the answer
    } catch (why) {
      if (!(why instanceof Refused)) throw why;
      // nobody who may close a shift stands here now: it is asked again with the next round
    }
  }
}
