"""An outage as a file to hand to the provider: `/api/outage/evidence.pdf` and `.json`, with the caller's own rights."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from lancar.adapters.sheets.evidence import evidence_json, evidence_name, evidence_pdf
from lancar.faces.auth import Doorkeeper
from lancar.faces.desk import Desk
from lancar.faces.http import Answer, Request, Routes
from lancar.faces.problems import Problem, of_bad_json
from lancar.identity.views.questions import AskedTenant
from lancar.kernel.node import Node
from lancar.lines.views.ledger import AskedOutage, OutageSheet

KINDS = {"pdf": b"application/pdf", "json": b"application/json"}


class _Which(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    branch: Annotated[str, Meta(max_length=80)]
    outage: Annotated[str, Meta(max_length=80)]
    language: Literal["id", "en"] = "id"


class EvidenceFace:
    """The path under which an outage is a file."""

    def __init__(self, desk: Desk, door: Doorkeeper) -> None:
        self.desk = desk
        self.door = door

    def routes(self) -> Routes:
        """Path → method → handler."""
        return {"/api/outage/": {"GET": self.evidence}}

    async def evidence(self, request: Request) -> Answer:
        """`evidence.pdf?branch=…&outage=…&language=id`, or `.json`. Refuses lines.unknown_outage."""
        caller = self.door.caller(request)
        name, _, ending = request.name.rpartition(".")
        if name != "evidence" or ending not in KINDS:
            raise Problem(404, "http.no_such_path")
        try:
            which = msgspec.convert(request.fields(), _Which)
        except msgspec.ValidationError as why:
            raise of_bad_json(why) from None
        question = AskedOutage(branch=which.branch, outage=which.outage)

        def made(node: Node) -> tuple[bytes, str]:
            who = {"actor": caller.actor, "device": caller.device}
            sheet: OutageSheet = node.see(caller.tenant, question, trusted=caller.trusted, **who)
            shop = node.see(caller.tenant, AskedTenant(), trusted=True)
            shown = shop.name if shop else ""
            body = evidence_pdf(sheet, shown, which.language) if ending == "pdf" else evidence_json(sheet, shown)
            return body, evidence_name(sheet, ending)

        body, file = await self.desk.read(made)
        return Answer(body, 200, KINDS[ending], ((b"content-disposition", f'attachment; filename="{file}"'.encode()),))
