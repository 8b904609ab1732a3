"""What the office needs beside `do` and `see`: reports as files, pictures of goods, a sheet of goods read, the last backup.

Everything here asks the same questions as `see`, with the caller's own rights.
"""

from base64 import b64decode
from collections.abc import Callable
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from lancar.adapters.sheets.pdf import report_pdf
from lancar.adapters.sheets.xlsx import xlsx
from lancar.catalog.views import sheet as goods_sheet
from lancar.catalog.views.lists import PhotoImage
from lancar.faces.auth import Caller, Doorkeeper
from lancar.faces.desk import Desk
from lancar.faces.http import Answer, Request, Routes, said
from lancar.faces.problems import Problem, of_bad_json
from lancar.kernel.node import Node
from lancar.kernel.shape import Question
from lancar.reports.views.sheets import NAMES, PROFIT_NAMES, ProfitSheet, Sheet, SheetOf, csv_of
from lancar.values.patterns import whole

MOST_SHEET_BYTES = 12_000_000
"""Fifty thousand goods with all their columns."""
XLSX = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PAPERS: dict[str, tuple[bytes, Callable[[Sheet], bytes]]] = {
    "csv": (b"text/csv; charset=utf-8", lambda sheet: b"\xef\xbb\xbf" + csv_of(sheet).encode()),
    "xlsx": (XLSX, xlsx),
    "pdf": (b"application/pdf", report_pdf),
}
IMMUTABLE = (b"cache-control", b"private, max-age=31536000, immutable")
"""A picture is called after what it shows: under one name it never changes."""


class LastBackup(msgspec.Struct, frozen=True, kw_only=True):
    """The last copy that was made here and found whole."""

    made_ms: int
    place: str
    size_bytes: int


Day = Annotated[str, Meta(pattern=whole("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]


class _Stretch(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    from_day: Day
    to_day: Day
    branch: str = ""


class OfficeFace:
    """The office's paths."""

    def __init__(self, desk: Desk, door: Doorkeeper, last_backup: Callable[[], LastBackup | None]) -> None:
        self.desk = desk
        self.door = door
        self.last_backup = last_backup

    def routes(self) -> Routes:
        """Path → method → handler."""
        return {
            "/api/report/": {"GET": self.report},
            "/api/photo/": {"GET": self.photo},
            "/api/goods-sheet": {"POST": self.read_sheet},
            "/api/backup": {"GET": self.backup},
        }

    async def report(self, request: Request) -> Answer:
        """A report as a file: `sales_by_day.xlsx?from_day=…&to_day=…&branch=…`; csv, xlsx or pdf."""
        caller = self.door.caller(request)
        name, _, ending = request.name.rpartition(".")
        if ending not in PAPERS or name not in {*NAMES, *PROFIT_NAMES}:
            raise Problem(404, "http.no_such_path")
        try:
            stretch = msgspec.convert(request.fields(), _Stretch)
        except msgspec.ValidationError as why:
            raise of_bad_json(why) from None
        where = msgspec.structs.asdict(stretch)
        question: Question
        if name in PROFIT_NAMES:
            question = ProfitSheet(**where, by=name.removeprefix("profit_by_"))  # type: ignore[arg-type]  # one of the names
        else:
            question = SheetOf(**where, report=name)  # type: ignore[arg-type]  # the same
        kind, paper = PAPERS[ending]
        # drawn beside the event loop, as it was asked: a year of days is a second of drawing
        body = await self.desk.read(lambda node: paper(_see(node, caller, question)))
        days = stretch.from_day if stretch.from_day == stretch.to_day else f"{stretch.from_day}_{stretch.to_day}"
        shown = f'attachment; filename="lancar-{name.replace("_", "-")}-{days}.{ending}"'
        return Answer(body, 200, kind, ((b"content-disposition", shown.encode()),))

    async def photo(self, request: Request) -> Answer:
        """A good's picture by its name."""
        caller = self.door.caller(request)
        image = await self.desk.read(lambda node: _see(node, caller, PhotoImage(photo=request.name[:64])))
        if image is None:
            raise Problem(404, "http.no_such_path")
        raw = b64decode(image)
        kind = b"image/webp" if raw.startswith(b"RIFF") else b"image/jpeg"
        return Answer(raw, 200, kind, (IMMUTABLE,))

    async def read_sheet(self, request: Request) -> Answer:
        """Read a sheet of goods, bytes as they are in the file; nothing is changed."""
        caller = self.door.caller(request)
        self.door.may(caller, "edit_goods")
        data = await request.body(MOST_SHEET_BYTES)
        return said(await self.desk.read(lambda _node: goods_sheet.read(goods_sheet.decode(data))))

    async def backup(self, request: Request) -> Answer:
        """The last copy made of this node; null if none ever was."""
        caller = self.door.caller(request)
        self.door.may(caller, "manage")
        return said(await self.desk.read(lambda _node: self.last_backup()))


def _see(node: Node, caller: Caller, question: Question) -> Any:
    return node.see(caller.tenant, question, actor=caller.actor, device=caller.device, trusted=caller.trusted)
