"""Printers that keep their strips as files, and a first ticket for every table that sits there now.

They are set up after the history: a past of ninety days would otherwise be printed at once.
"""

from lancar.nodes.demo.days import Place
from lancar.till.commands.printing import SendToKitchen, SetPrinter
from lancar.till.facts.printing import PrinterSetting
from lancar.till.views.answers import OpenBills


def set_up_printers(place: Place) -> None:
    """A printer for receipts; where there are tables, one in the kitchen, which gets the open tables' orders."""
    scribe, now_ms = place.scribe, place.scribe.node.clock.wall()
    receipts = PrinterSetting(name="Kasir", address="file:kasir", code="qr")
    tickets = PrinterSetting(name="Dapur", address="file:dapur", receipts=False, tickets=True)
    with scribe.writing():
        scribe.do(now_ms, SetPrinter(branch=place.branch, printer="kasir", setting=receipts), trusted=True)
        if not place.shop.tables:
            return
        scribe.do(now_ms, SetPrinter(branch=place.branch, printer="dapur", setting=tickets), trusted=True)
        for bill in scribe.see(OpenBills(branch=place.branch)):
            place.do(now_ms, SendToKitchen(till=bill.owner, bill=bill.bill), place.who("kasir"), bill.owner)
