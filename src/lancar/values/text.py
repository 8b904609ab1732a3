"""Words: folded for search, made harmless for spreadsheets."""

import re
import unicodedata

_NOT_WORD = re.compile(r"[^0-9a-z]+")
_NUMBER = re.compile(r"[+-]?[0-9][0-9.,]*")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def fold(name: str) -> str:
    """A name as search sees it: small letters and digits, no accents, single spaces: `Ké-CAP  "ABC"` is `ke cap abc`.

    NFKD, combining marks dropped, case folded; whatever is not a-z or 0-9 separates words. Letters of other scripts
    are kept as they are, so that a good named only in them can still be found.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    if plain.isascii():
        return _NOT_WORD.sub(" ", plain).strip()
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def matches(folded_name: str, folded_query: str) -> bool:
    """True when every word of the query begins a word of the name: `ind go` finds `indomie goreng`."""
    padded = " " + folded_name
    return all(" " + word in padded for word in folded_query.split())


def csv_safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before = + - @ tab and line ends.

    Plain numbers such as `-5000` stay numbers. See OWASP, "CSV Injection".
    """
    if cell.startswith(_FORMULA_STARTS) and not _NUMBER.fullmatch(cell):
        return "'" + cell
    return cell


def one_line(text: str, most: int) -> str:
    """A text on one line without control characters, cut to `most` characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:most].rstrip()
