"""A receipt as a file to hand on: `/api/receipt/{sale}.pdf`, of a sale, a refund or a void, with the caller's own rights."""

import re
from typing import Any, Literal

import msgspec

from lancar.adapters.printers.pdf import receipt_pdf
from lancar.faces.auth import Doorkeeper
from lancar.faces.desk import Desk
from lancar.faces.http import Answer, Request, Routes
from lancar.faces.problems import Problem, of_bad_json
from lancar.kernel.node import Node
from lancar.till.rules.paper import ReceiptDoc

PDF = b"application/pdf"
COLUMNS = 48
"""As wide as a PDF's page takes them (`receipt_pdf`)."""
MOST_NAME = 80


class _How(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    page: Literal["roll", "a4"] = "roll"
    code: Literal["", "qr", "barcode"] = ""


class ReceiptFace:
    """The path under which a receipt is a file."""

    def __init__(self, desk: Desk, door: Doorkeeper) -> None:
        self.desk = desk
        self.door = door

    def routes(self) -> Routes:
        """Path → method → handler."""
        return {"/api/receipt/": {"GET": self.receipt}}

    async def receipt(self, request: Request) -> Answer:
        """`K1-000123.pdf?page=roll&code=qr`, by receipt number or id; copies marked. Refuses till.unknown_sale."""
        caller = self.door.caller(request)
        named, _, ending = request.name.rpartition(".")
        if ending != "pdf" or not 0 < len(named) <= MOST_NAME:
            raise Problem(404, "http.no_such_path")
        try:
            how = msgspec.convert(request.fields(), _How)
        except msgspec.ValidationError as why:
            raise of_bad_json(why) from None
        file = f"struk-{re.sub(r'[^A-Za-z0-9.-]', '-', named)}.pdf"
        asked = ReceiptDoc(sale=named, columns=COLUMNS, code=how.code)

        def drawn(node: Node) -> bytes:
            who: dict[str, Any] = {"actor": caller.actor, "device": caller.device}
            doc = node.see(caller.tenant, asked, trusted=caller.trusted, **who)
            return receipt_pdf(doc, page=how.page, title=f"Struk {named}")

        body = await self.desk.read(drawn)
        return Answer(body, 200, PDF, ((b"content-disposition", f'attachment; filename="{file}"'.encode()),))
