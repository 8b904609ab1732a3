/** Words: folded for search, cut to size. Twin of `lancar/values/text.py`; what papers need of it stands in `wrap.ts`. */

/** What Python calls white space; JavaScript's own idea of it differs by a few signs. */
export const SPACES = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const SPACE = new RegExp(`[${SPACES}]+`, "u");
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

