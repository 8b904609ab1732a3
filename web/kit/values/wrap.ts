/** Words laid out for paper. Twin of `lancar/values/text.py`, and of Python's `textwrap.wrap`. */

import { SPACES, length } from "./text.ts";

const ONLY_SPACE = new RegExp(`^[${SPACES}]*$`, "u");

/** A text in the middle of so many columns; an odd blank goes where Python puts it. */
export function center(text: string, wide: number): string {
  const blank = wide - length(text);
  if (blank <= 0) return text;
  const left = (blank >> 1) + (blank & wide & 1);
  return " ".repeat(left) + text + " ".repeat(blank - left);
}

const WORD = "[\\p{L}\\p{N}_]";
const LETTER = "[\\p{L}\\p{Nl}\\p{No}_]";
const PUNCTUATED = "[\\p{L}\\p{N}_!\"'&.,?]";
const WS = "[\\t\\n\\v\\f\\r ]";
const NOT_WS = "[^\\t\\n\\v\\f\\r ]";
/** Where Python's textwrap may part a text: at blanks, after hyphens between letters, around long dashes. */
const CHUNK = new RegExp(
  `${WS}+|(?<=${PUNCTUATED})-{2,}(?=${WORD})|${NOT_WS}+?(?:` +
    `-(?:(?<=${LETTER}{2}-)|(?<=${LETTER}-${LETTER}-))(?=${LETTER}-?${LETTER})|(?=${WS}|$)|(?<=${PUNCTUATED})(?=-{2,}${WORD}))`,
  "gu",
);

/** Lines of at most `wide` characters, parted as Python's `textwrap.wrap` parts them. */
export function wrap(text: string, wide: number, first = "", further = ""): string[] {
  const chunks = (expandTabs(text).replace(/[\t\n\v\f\r]/g, " ").match(CHUNK) ?? []).reverse();
  const lines: string[] = [];
  while (chunks.length) {
    const indent = lines.length ? further : first;
    const room = wide - indent.length;
    const line: string[] = [];
    let used = 0;
    if (lines.length && ONLY_SPACE.test(chunks.at(-1)!)) chunks.pop();
    while (chunks.length && used + length(chunks.at(-1)!) <= room) {
      used += length(chunks.at(-1)!);
      line.push(chunks.pop()!);
    }
    if (chunks.length && length(chunks.at(-1)!) > room) breakWord(chunks, line, room < 1 ? 1 : room - used);
    if (line.length && ONLY_SPACE.test(line.at(-1)!)) line.pop();
    if (line.length) lines.push(indent + line.join(""));
  }
  return lines;
}

/** Puts as much of a word as fits on this line, if it can after a hyphen. */
function breakWord(chunks: string[], line: string[], left: number): void {
  const signs = Array.from(chunks.at(-1)!);
  let end = left;
  const hyphen = signs.slice(0, left).lastIndexOf("-");
  if (signs.length > left && hyphen > 0 && signs.slice(0, hyphen).some((sign) => sign !== "-")) end = hyphen + 1;
  line.push(signs.slice(0, end).join(""));
  chunks[chunks.length - 1] = signs.slice(end).join("");
}

function expandTabs(text: string): string {
  if (!text.includes("\t")) return text;
  let column = 0;
  return Array.from(text, (sign) => {
    if (sign === "\t") {
      const blanks = 8 - (column % 8);
      column += blanks;
      return " ".repeat(blanks);
    }
    column = sign === "\n" || sign === "\r" ? 0 : column + 1;
    return sign;
  }).join("");
}
