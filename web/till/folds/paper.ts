/** How prints and kitchen tickets become rows. Twin of `lancar/till/views/printing.py`. */

import { PrintAsked, TicketNumbered, TicketReprinted } from "../../kit/shapes/till.ts";
import { type Fold, on } from "./into.ts";
import { seriesOf } from "./sales.ts";

const ASKED = [1, 0, 0];

export const PAPER: readonly [string, Fold][] = [
  on(PrintAsked, (fact, into) => into.add("till_papers", [fact.paper, fact.of, 0], ASKED)),
  on(TicketNumbered, (fact, into, { ms, actor }) => {
    if (fact.printer) into.add("till_papers", ["ticket", fact.ticket, 0], ASKED);
    into.add("till_ticket_series", [seriesOf(fact.number), fact.business_day], [1]);
    for (const { line } of fact.lines) into.add("till_kitchen_lines", [line], [0, 1, 0]);
    for (const { line } of fact.cancelled) into.add("till_kitchen_lines", [line], [0, 0, 1]);
    into.log("till_tickets", [[fact.ticket, fact.number, fact.of, fact.branch, fact.printer, ms, actor]]);
  }),
  on(TicketReprinted, (fact, into) => {
    into.add("till_papers", ["ticket", fact.ticket, fact.copy], ASKED);
    into.add("till_ticket_copies", [fact.ticket], [1]);
  }),
];
