"""Makes `vectors/escpos_text.json`: receipts as text, and the bytes a node sends for them to a printer of the plainest kind."""

from typing import Any

from lancar.values.escpos import encode
from lancar.values.paper import Look, Row

TEXTS = (
    "WARUNG BU TINI\n",
    "Kopi susu              2 x 5.000\n  + es batu\n\n-------\nTOTAL                  Rp 10.000\n",
    "\u201cPedas\u201d \u2013 2 \u00d7 \u20b91\u2026\n",
    "Teh\tmanis \u00a0 hangat\nBolu \U0001f370 ulang\u200b tahun\n",
)
"""Letters with accents are left out: a node keeps those that its printer's page has, a browser writes them without."""


def made() -> dict[str, Any]:
    """Each text as rows on 32 columns, with the bytes in hexadecimal digits."""
    cases = [
        {"text": text, "bytes": encode(tuple(Row(text=row) for row in text[:-1].split("\n")), Look()).hex()} for text in TEXTS
    ]
    return {"about": "A receipt as text, and its bytes for a printer without any wish of its own.", "cases": cases}
