/**
 * QRIS, Indonesia's QR code for payments: read strictly, and a shop's printed code made into one with an amount. Twin of
 * `lancar/values/qris.py`, which names the sources.
 */

import { strip } from "./text.ts";

export const MOST_CHARACTERS = 512;
/** Tag 54 holds 13 characters. */
export const MOST_AMOUNT = 9_999_999_999_999;
export const MOST_REFERENCE = 25;

const HEAD = 4;
const MOST_VALUE = 99;
const CHECK_TAG = "63";
const CHECK_HEAD = "6304";
const CHECK_DIGITS = 4;
const STATIC = "11";
const DYNAMIC = "12";
const MOST_NAME = 25;
const MOST_CITY = 15;

export type Reason =
  | "empty"
  | "too_long"
  | "not_ascii"
  | "cut_short"
  | "bad_tag"
  | "bad_length"
  | "repeated_tag"
  | "not_emvco"
  | "no_check"
  | "wrong_check"
  | "bad_method"
  | "not_qris"
  | "bad_category"
  | "not_rupiah"
  | "bad_amount"
  | "bad_tip"
  | "not_indonesia"
  | "no_name"
  | "no_city"
  | "bad_extra"
  | "not_static"
  | "bad_reference";

/** Not a QRIS payload, or not one that can take an amount; `reason` is made a sentence by faces. */
export class BadQris extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.name = "BadQris";
    this.reason = reason;
  }
}

/** Fields by tag, in their order. (A Map: an object would put tags that look like numbers first.) */
export type Fields = ReadonlyMap<string, string>;

/** The fields of a QRIS payload. Throws BadQris with the first reason it is none. */
export function readQris(payload: string): Fields {
  if (!payload) throw new BadQris("empty");
  if (Array.from(payload).length > MOST_CHARACTERS) throw new BadQris("too_long");
  if (!/^[\x20-\x7e]*$/.test(payload)) throw new BadQris("not_ascii");
  const said = fieldsOf(payload);
  const [[firstTag, first], [lastTag, last]] = [[...said][0]!, [...said].at(-1)!];
  if (firstTag !== "00" || first !== "01") throw new BadQris("not_emvco");
  if (lastTag !== CHECK_TAG || last.length !== CHECK_DIGITS) throw new BadQris("no_check");
  if (checkOf(payload.slice(0, -CHECK_DIGITS)) !== last.toUpperCase()) throw new BadQris("wrong_check");
  hold(said);
  return said;
}

/**
 * A shop's static code with an amount in whole rupiah and, if given, a reference of up to 25 letters and digits.
 *
 * Tag 01 becomes 12, 54 the amount, the reference stands in 62 under 05 beside what stood there; the check is made anew.
 * What else the code says is kept to the letter and in its order. Throws BadQris.
 */
export function qrisWithAmount(payload: string, amount: number, reference = ""): string {
  let said = readQris(payload);
  if (!isStatic(said)) throw new BadQris("not_static");
  if (!(amount > 0 && amount <= MOST_AMOUNT)) throw new BadQris("bad_amount");
  if (!/^(?! )[0-9A-Za-z .\-/]{0,25}$(?<! )/.test(reference)) throw new BadQris("bad_reference");
  said = new Map([...said].filter(([tag]) => tag !== CHECK_TAG));
  said = put(put(said, "01", DYNAMIC), "54", String(amount));
  if (reference) {
    const extra = said.get("62");
    const told = chain(put(extra === undefined ? new Map() : fieldsOf(extra), "05", reference));
    if (told.length > MOST_VALUE) throw new BadQris("bad_reference");
    said = put(said, "62", told);
  }
  const body = chain(said) + CHECK_HEAD;
  return body + checkOf(body);
}

/** Whether the fields are those of a printed code, for any amount. */
export function isStatic(said: Fields): boolean {
  return (said.get("01") ?? STATIC) === STATIC;
}

/** CRC-16/CCITT-FALSE as four hex digits: polynomial 0x1021, begun at 0xFFFF, nothing reflected, nothing added. */
export function checkOf(text: string): string {
  let crc = 0xffff;
  for (let place = 0; place < text.length; place += 1) {
    crc ^= text.charCodeAt(place) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(CHECK_DIGITS, "0");
}

/** The fields of a payload or of a template inside it. Throws BadQris. */
function fieldsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let place = 0; place < text.length; ) {
    const head = text.slice(place, place + HEAD);
    if (!/^\d{1,2}$/.test(head.slice(0, 2))) throw new BadQris("bad_tag");
    if (head.length < HEAD) throw new BadQris("cut_short");
    if (!/^\d{2}$/.test(head.slice(2)) || head.slice(2) === "00") throw new BadQris("bad_length");
    const end = place + HEAD + Number(head.slice(2));
    if (end > text.length) throw new BadQris("cut_short");
    const tag = head.slice(0, 2);
    if (found.has(tag)) throw new BadQris("repeated_tag");
    found.set(tag, text.slice(place + HEAD, end));
    place = end;
  }
  return found;
}

/** Throws BadQris when a field is missing or says what no QRIS says. */
function hold(said: Fields): void {
  const get = (tag: string) => said.get(tag) ?? "";
  const accounts = [...said].filter(([tag]) => Number(tag) >= 26 && Number(tag) <= 51);
  const wrong: [Reason, boolean][] = [
    ["bad_method", said.has("01") && ![STATIC, DYNAMIC].includes(get("01"))],
    ["not_qris", !accounts.some(([, template]) => isAccount(template))],
    ["bad_category", !/^\d{4}$/.test(get("52"))],
    ["not_rupiah", get("53") !== "360"],
    ["bad_amount", said.has("54") && !isAmount(get("54"))],
    ["bad_tip", said.has("55") && !["01", "02", "03"].includes(get("55"))],
    ["not_indonesia", get("58") !== "ID"],
    ["no_name", !strip(get("59")) || get("59").length > MOST_NAME],
    ["no_city", !strip(get("60")) || get("60").length > MOST_CITY],
    ["bad_extra", said.has("62") && !isTemplate(get("62"))],
  ];
  const found = wrong.find(([, isWrong]) => isWrong);
  if (found) throw new BadQris(found[0]);
}

/** Whether a text is whole rupiah as tag 54 writes them: `15000`, `15000.`, `15000.00`. */
function isAmount(text: string): boolean {
  return text.length <= String(MOST_AMOUNT).length && /^\d+(\.0*)?$/.test(text);
}

/** Whether a merchant account names itself as the switches of QRIS do: `ID.CO.QRIS.WWW`, `COM.GO-JEK.WWW`. */
function isAccount(template: string): boolean {
  try {
    return /^(ID|COM)\./i.test(fieldsOf(template).get("00") ?? "");
  } catch {
    return false;
  }
}

function isTemplate(text: string): boolean {
  try {
    return fieldsOf(text).size > 0;
  } catch {
    return false;
  }
}

/** The fields with one said anew in its place, or, if it is new, before the first greater tag. */
function put(fields: Fields, tag: string, value: string): Map<string, string> {
  if (fields.has(tag)) return new Map([...fields, [tag, value]]);
  const all = [...fields];
  const place = all.findIndex(([other]) => other > tag);
  return new Map(place < 0 ? [...all, [tag, value]] : [...all.slice(0, place), [tag, value], ...all.slice(place)]);
}

function chain(fields: Fields): string {
  return [...fields].map(([tag, value]) => `${tag}${String(value.length).padStart(2, "0")}${value}`).join("");
}
