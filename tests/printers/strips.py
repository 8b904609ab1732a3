"""The strips that are kept as golden bytes. `python tests/printers/strips.py FOLDER` draws them for a person to look at."""

import sys
from hashlib import sha256
from pathlib import Path

import msgspec

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GOLDEN = ROOT / "vectors" / "strips"
sys.path += [str(HERE.parent / "till"), str(ROOT / "src")]

from test_receipt import CASES  # noqa: E402 - the counter's own examples

from lancar.till.facts.printing import PrinterSetting, TicketLine, TicketNumbered  # noqa: E402 - after the path
from lancar.till.rules.paper import receipt_doc, ticket_doc, trial_doc  # noqa: E402 - after the path
from lancar.values.escpos import encode  # noqa: E402 - after the path
from lancar.values.paper import Doc, Look  # noqa: E402 - after the path

LOOKS = {32: Look(two_byte=True), 48: Look(columns=48, page="cp858", qr="raster")}
CODES = {32: "qr", 48: "barcode"}
TICKET = TicketNumbered(
    branch="bdg",
    till="K1",
    business_day="2026-11-21",
    ticket="k3m9.500",
    number="K1-D012",
    of="k3m9.401",
    printer="dapur",
    name="Meja 5",
    order_type="dine_in",
    lines=(
        TicketLine(
            line="k3m9.401:0", name="Nasi goreng kampung spésial", qty_milli=2_000, modifiers=("Telur dadar",), note="pedas"
        ),
        TicketLine(line="k3m9.401:1", name="Ikan gurame bakar", unit="kg", qty_milli=750),
    ),
    cancelled=(TicketLine(line="k3m9.401:2", name="Es teh manis", qty_milli=1_000),),
)


def docs() -> dict[str, tuple[Doc, Look]]:
    """Name and paper → what stands on it, for which printer."""
    found: dict[str, tuple[Doc, Look]] = {}
    for columns, look in LOOKS.items():
        for name, (fact, how) in CASES.items():
            doc = receipt_doc(fact, msgspec.structs.replace(how, columns=columns), CODES[columns])
            found[f"{name}.{columns}"] = doc, look
        found[f"ticket.{columns}"] = ticket_doc(TICKET, "12.05", "Budi", columns, 0, "Dapur"), look
        found[f"ticket-copy.{columns}"] = ticket_doc(TICKET, "12.05", "Budi", columns, 2), look
        setting = PrinterSetting(name="Kasir depan", address="file:kasir", look=look)
        found[f"trial.{columns}"] = trial_doc("kasir", setting), look
    return found


def strips() -> dict[str, bytes]:
    """Name and paper → bytes."""
    return {name: encode(doc, look) for name, (doc, look) in docs().items()}


if __name__ == "__main__":
    from PIL.PngImagePlugin import PngInfo

    from lancar.testing.paper import draw

    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in strips().items():
        note = PngInfo()
        note.add_text("strip", sha256(data).hexdigest())  # of which bytes it is: fonts differ from machine to machine
        draw(data, int(name.rpartition(".")[2])).save(folder / f"strip-{name}.png", pnginfo=note)
