/** A text receipt as the bytes a printer understands. The plain part of `lancar/values/escpos.py`: rows, feed and cut. */

const INIT = [0x1b, 0x40];
const PAGE_CP437 = [0x1b, 0x74, 0];
const FEED_TO_CUT = [0x1b, 0x64, 4];
const CUT = [0x1d, 0x56, 0x42, 0];
const FIRST = 0x20;
const DELETE = 0x7f;
const KINDRED: Readonly<Record<string, string>> = {
  "\u2018": "'", "\u2019": "'", "\u201a": ",", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2010": "-", "\u2011": "-",
  "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2022": "*", "\u2026": ".", "\u00d7": "x", "\u0111": "d",
  "\u0142": "l", "\u20b9": "R",
};

/** From reset to cut; signs that not every printer has lose their accent, else become `?`. */
export function printBytes(text: string): Uint8Array {
  const rows = text.replace(/\n$/, "").split("\n");
  const bytes = rows.flatMap((row) => [...Array.from(plain(row.trimEnd()), (sign) => sign.charCodeAt(0)), 0x0a]);
  return Uint8Array.from([...INIT, ...PAGE_CP437, ...bytes, ...FEED_TO_CUT, ...CUT]);
}

function plain(text: string): string {
  return Array.from(text.normalize("NFC"), (sign) => {
    const kin = KINDRED[sign] ?? sign;
    const code = kin.charCodeAt(0);
    if (kin.length === 1 && code >= FIRST && code < DELETE) return kin;
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(kin)) return "";
    if (/[\p{C}\p{Z}]/u.test(kin)) return " ";
    const bare = kin.normalize("NFKD")[0]!;
    return bare >= " " && bare <= "~" ? bare : "?";
  }).join("");
}
