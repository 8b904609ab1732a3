/** Words: folded for search, cut and wrapped for paper. Twin of `lancar/values/text.py`, and of Python's `textwrap.wrap`. */

/** What Python calls white space; JavaScript's own idea of it differs by a few signs. */
const SPACES = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const SPACE = new RegExp(`[${SPACES}]+`, "u");
const ONLY_SPACE = new RegExp(`^[${SPACES}]*$`, "u");
const AROUND = new RegExp(`^[${SPACES}]+|[${SPACES}]+$`, "gu");
const BEHIND = new RegExp(`[${SPACES}]+$`, "u");

/** A name as search sees it: small letters and digits, no accents, single spaces: `Ké-CAP  "ABC"` is `ke cap abc`. */
export function fold(name: string): string {
  const plain = caseFolded(isAscii(name) ? name : Array.from(name.normalize("NFKD")).filter((sign) => !isMark(sign)).join(""));
  if (isAscii(plain)) return plain.replace(/[^0-9a-z]+/g, " ").trim();
  return words(plain.replace(/[^\p{L}\p{N}]/gu, " ")).join(" ");
}

/** True when every word of the query begins a word of the name: `ind go` finds `indomie goreng`. */
export function matches(foldedName: string, foldedQuery: string): boolean {
  const padded = ` ${foldedName}`;
  return words(foldedQuery).every((word) => padded.includes(` ${word}`));
}

/** A text on one line without control characters, cut to `most` characters. */
export function oneLine(text: string, most: number): string {
  const bare = words(text.replace(/[\p{C}\p{Z}]/gu, " ")).join(" ");
  return stripRight(Array.from(bare).slice(0, most).join(""));
}

/** True when every character can be seen, the blank among them: as Python's `str.isprintable`. */
export function isPrintable(text: string): boolean {
  return !/(?! )[\p{C}\p{Z}]/u.test(text);
}

/** How many characters a text has, as Python counts them. */
export function length(text: string): number {
  let many = 0;
  for (const _ of text) many += 1;
  return many;
}

export function strip(text: string): string {
  return text.replace(AROUND, "");
}

export function stripRight(text: string): string {
  return text.replace(BEHIND, "");
}

/** The words of a text, parted by white space. */
export function words(text: string): string[] {
  return text.split(SPACE).filter((word) => word);
}

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

function caseFolded(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return Array.from(text, (sign) => {
    // full case folding (Unicode, CaseFolding.txt) of single signs, by what JavaScript knows of them
    if (sign === "\u0131") return sign;
    if (sign === "\u1e9e") return "ss";
    return /[\u13a0-\u13fd\uab70-\uabbf]/.test(sign) ? sign.toUpperCase() : sign.toUpperCase().toLowerCase();
  }).join("");
}

/** Whether a sign that does not come apart combines (canonical combining class above 0): normal forms put it before U+0345, which has the highest. */
function isMark(sign: string): boolean {
  return sign === "\u0345" || (sign > "\u02ff" && `\u0345${sign}`.normalize("NFD") !== `\u0345${sign}`);
}

function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text);
}

