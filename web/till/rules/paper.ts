/** Prints, kitchen tickets and mail that a till asks for. Twin of `lancar/till/rules/{printing,kitchen,mailing}.py`. */

import { Refused } from "../../kit/refusal.ts";
import { read } from "../../kit/shape.ts";
import { TillTickets } from "../../kit/shapes/rows.ts";
import {
  type MailReceipt, PrintAsked, type PrintReceipt, type PrinterSetting, ReceiptMailAsked, type ReprintTicket, type SendToKitchen,
  TicketNumbered, type TicketLineWire, TicketReprinted, type TryPrinter,
} from "../../kit/shapes/till.ts";
import type { CartLine, Good } from "../../kit/shapes/values.ts";
import type { Said } from "../journal.ts";
import { knownSale, originOf, shiftAt, taggedSeries } from "./counter.ts";
import { billById, printersOf } from "./reading.ts";
import { byEntry, receiptedIn, saleById } from "./reading_sales.ts";
import type { Receipted } from "./receipt.ts";
import { sealed } from "./seal.ts";
import { type Look, type See, fact } from "./see.ts";

function serves(setting: PrinterSetting, till: string): boolean {
  return !setting.tills.length || setting.tills.includes(till);
}

/** A test strip, a new one each time. */
export function tryPrinter(wish: TryPrinter, see: See): Said[] {
  const { branch, printer } = wish;
  if (!printersOf(see, branch).has(printer)) throw new Refused("till.unknown_printer", { printer });
  return [fact(PrintAsked, { branch, till: "", paper: "test", of: `${printer}/${see.newId()}` })];
}

/** The first print. Refuses till.unknown_sale, till.no_printer, till.already_asked (a further print is a copy). */
export function printReceipt(wish: PrintReceipt, see: See): Said[] {
  const said = receipted(see, wish.sale);
  const of = said.is === "sale" ? said.fact.sale : said.fact.refund;
  const { branch } = said.fact;
  const printers = [...printersOf(see, branch).values()];
  if (!printers.some((setting) => setting.receipts && serves(setting, wish.till))) throw new Refused("till.no_printer", { paper: "receipt" });
  if (see.tables.sums("till_papers", "receipt", of, 0)[0]) throw new Refused("till.already_asked", { sale: of });
  return [fact(PrintAsked, { branch, till: wish.till, of })];
}

/** The sale, refund or void of that id or receipt number. Refuses till.unknown_sale. */
export function receipted(see: Look, named: string): Receipted {
  const said = named.includes(".") ? receiptedIn(see, see.tables.fact(named)) : undefined;
  return said ?? { is: "sale", fact: knownSale(see, named) };
}

type Dishes = Readonly<Record<string, CartLine | Good>>;

interface Order {
  readonly of: string;
  readonly name: string;
  readonly order_type: string;
  readonly standing: Dishes;
  readonly gone: Dishes;
  readonly isBill: boolean;
}

/** A ticket for each station that has something new to make or to leave. */
export function sendToKitchen(wish: SendToKitchen, see: See): Said[] {
  const shift = shiftAt(see, wish.till);
  const { of, name, order_type, standing, gone, isBill } = orderOf(wish, see);
  const fresh = newLines(see, standing, wish.lines, of, isBill);
  const undone = Object.keys(gone).filter((line) => {
    const [, sent, cancelled] = stands(see, line);
    return sent! > cancelled!;
  });
  const found: Said[] = [];
  const entry = see.newId();
  const origin = originOf(entry);
  const series = origin === shift.node ? shift.till : taggedSeries(shift.till, origin);
  const written = see.tables.sums("till_ticket_series", series, shift.business_day)[0]!;
  for (const [printer, categories] of stations(see, shift.branch, wish.till)) {
    const lines = dishes(standing, fresh, categories);
    const cancelled = dishes(gone, undone, categories);
    if (!lines.length && !cancelled.length) continue;
    const number = `${series}-D${String(written + 1 + found.length).padStart(3, "0")}`;
    const ticket = found.length ? see.newId() : entry;
    const { branch, business_day } = shift;
    found.push(fact(TicketNumbered, { branch, till: wish.till, business_day, ticket, number, of, printer, name, order_type, lines, cancelled }));
  }
  if (!found.length) throw new Refused("till.nothing_to_cook", { of });
  return found;
}

function orderOf(wish: SendToKitchen, see: See): Order {
  const sale = wish.sale ? knownSale(see, wish.sale) : undefined;
  const bill = wish.bill || (sale?.bill ?? "");
  if (sale && !bill) {
    const standing = Object.fromEntries(sale.goods.map((good, number) => [`${sale.sale}:${number}`, good]));
    return { of: sale.sale, name: "", order_type: sale.order_type, standing, gone: {}, isBill: false };
  }
  const state = billById(see, bill);
  if (!state) throw new Refused("till.unknown_bill", { bill });
  const lines = Object.entries(state.lines);
  const isVoid = (line: string) => state.void.includes(line);
  return {
    of: bill,
    name: state.name,
    order_type: state.order_type,
    standing: Object.fromEntries(lines.filter(([line]) => !isVoid(line))),
    gone: Object.fromEntries(lines.filter(([line]) => isVoid(line) && !Object.hasOwn(state.moved, line))),
    isBill: true,
  };
}

/** How often a line was ordered, sent and cancelled. */
function stands(see: Look, line: string): number[] {
  return see.tables.sums("till_kitchen_lines", line);
}

/** The lines to send: those named, or all that were ordered and never sent. */
function newLines(see: Look, standing: Dishes, named: readonly string[], of: string, isBill: boolean): string[] {
  if (!named.length) {
    return Object.keys(standing).filter((line) => {
      const [added, sent] = stands(see, line);
      return !sent && (!isBill || added);
    });
  }
  const lines = named.map((line) => (isBill ? line : `${of}:${line}`));
  for (const line of lines) {
    if (!Object.hasOwn(standing, line)) throw new Refused("till.no_such_bill_line", { bill: of, line });
    if (stands(see, line)[1]) throw new Refused("till.already_sent", { line });
  }
  return [...new Set(lines)];
}

/** Where goods are made: each ticket printer with its categories, or one nameless station that makes all. */
function stations(see: Look, branch: string, till: string): [string, readonly string[]][] {
  const found: [string, readonly string[]][] = [];
  for (const [name, setting] of printersOf(see, branch)) {
    if (setting.tickets && serves(setting, till)) found.push([name, setting.categories]);
  }
  return found.length ? found : [["", []]];
}

function dishes(goods: Dishes, wanted: readonly string[], categories: readonly string[]): TicketLineWire[] {
  return Object.entries(goods)
    .filter(([line, good]) => wanted.includes(line) && (!categories.length || categories.includes(good.category)))
    .map(([line, { name, unit, qty_milli, modifiers, note }]) => {
      return { line, name, unit, qty_milli, modifiers: modifiers.map((modifier) => modifier.name), note };
    });
}

/** One more copy, with its number. Refuses till.unknown_ticket. */
export function reprintTicket(wish: ReprintTicket, see: See): Said[] {
  const row = see.tables.where("till_tickets", TillTickets.ticket, wish.ticket).sort(byEntry)[0];
  const known = row && see.tables.fact(`${row[0]}.${row[1]}`);
  if (!known) throw new Refused("till.unknown_ticket", { ticket: wish.ticket });
  const { branch, ticket, number } = read(TicketNumbered, known.body);
  const copy = see.tables.sums("till_ticket_copies", ticket)[0]! + 1;
  return [fact(TicketReprinted, { branch, till: wish.till, ticket, number, copy })];
}

/** A letter to be sent. Refuses till.unknown_sale, till.mail_off (no node of the shop sends mail). */
export function mailReceipt(wish: MailReceipt, see: See): Said[] {
  const sale = saleById(see, wish.sale);
  if (!sale) throw new Refused("till.unknown_sale", { sale: wish.sale });
  const terms = see.tables.live("till_mail_terms", "shop");
  if (!terms || terms[1] === "nobody") throw new Refused("till.mail_off");
  const mail = see.newId();
  const person = sale.customer || mail;
  return [fact(ReceiptMailAsked, { branch: sale.branch, mail, sale: sale.sale, person, address: sealed(see, person, wish.to) })];
}
