"""Does what the counter asks of paper: prints strips, springs drawers, and says what came of it.

A strip is worth something for a quarter of an hour, a drawer for a few seconds: what comes later is let go and said so,
instead of coming out in the evening. Whoever wants it then prints a marked copy.
"""

from collections.abc import Callable
from typing import Any

import msgspec

from lancar.adapters.printers.opening import OpenPrinter
from lancar.kernel.outbox import Job
from lancar.kernel.shape import Command, Question
from lancar.till.commands.printing import NoteKick, NotePaper
from lancar.till.ports import KickDrawer, PrintPaper
from lancar.till.rules.paper import DrawerOf, Paper, PaperOf
from lancar.values import escpos

Ask = Callable[[str, Question], Any]
"""Asks the node that prints, with all rights: tenant and question. Safe to call from another thread than the writer's."""
PAPER_GOOD_FOR_MS = 15 * 60_000
KICK_GOOD_FOR_MS = 20_000
KICK_CLOCK_MS = 36 * 3_600_000
"""A till's clock may be a day wrong; an opening that is older than this by its own stamp is history that was fetched."""


class Printing:
    """The performer of `till.print`."""

    def __init__(self, ask: Ask, printers: OpenPrinter, now_ms: Callable[[], int]) -> None:
        self._ask = ask
        self._printers = printers
        self._ages = _Ages(now_ms)

    def perform(self, job: Job) -> Command | None:
        """Look up what is to stand on it, and where; print; say so."""
        wish = msgspec.json.decode(job.body, type=PrintPaper)
        paper = self._paper(job, wish)
        if paper.stop or paper.setting is None:
            self._ages.forget(job)
            return None if paper.stop == "till.already_printed" else _note(wish, why=paper.stop)
        if self._ages.of(job) > PAPER_GOOD_FOR_MS:
            self._ages.forget(job)
            return _note(wish, printer=paper.printer, why="till.too_late")
        data = escpos.encode(paper.doc, paper.setting.look)
        self._printers(paper.setting).write(job.job, data)
        self._ages.forget(job)
        return _note(wish, printer=paper.printer)

    def look(self, job: Job) -> bool | Command | None:
        """Ask the printer what became of it."""
        wish = msgspec.json.decode(job.body, type=PrintPaper)
        paper = self._paper(job, wish)
        if paper.stop == "till.already_printed":
            return True
        if paper.setting is None:
            return None
        came_out = self._printers(paper.setting).done(job.job)
        return _note(wish, printer=paper.printer) if came_out else None

    def _paper(self, job: Job, wish: PrintPaper) -> Paper:
        asked = PaperOf(branch=wish.branch, till=wish.till, paper=wish.paper, of=wish.of, copy=wish.copy)
        paper = self._ask(job.tenant, asked)
        assert isinstance(paper, Paper)
        return paper


class Kicking:
    """The performer of `till.kick`."""

    def __init__(self, ask: Ask, printers: OpenPrinter, now_ms: Callable[[], int]) -> None:
        self._ask = ask
        self._printers = printers
        self._now_ms = now_ms
        self._ages = _Ages(now_ms)

    def perform(self, job: Job) -> Command | None:
        """Now, or not at all: a drawer that opens by itself later is a fright and a risk."""
        wish = msgspec.json.decode(job.body, type=KickDrawer)
        old = abs(self._now_ms() - wish.asked_ms) > KICK_CLOCK_MS or self._ages.of(job) > KICK_GOOD_FOR_MS
        found = None if old else self._ask(job.tenant, DrawerOf(branch=wish.branch, till=wish.till, of=wish.of))
        if found is None:
            self._ages.forget(job)
            return None
        self._printers(found.setting).kick(found.setting.drawer_pin)
        self._ages.forget(job)
        return NoteKick(branch=wish.branch, till=wish.till, printer=found.printer, of=wish.of)

    def look(self, job: Job) -> bool | Command | None:
        """Nobody can tell, and nobody needs to: whoever stands there sees it. It is not tried again."""
        self._ages.forget(job)
        return True


def _note(wish: PrintPaper, *, printer: str = "", why: str = "") -> NotePaper:
    return NotePaper(branch=wish.branch, paper=wish.paper, of=wish.of, copy=wish.copy, printer=printer, why=why)


class _Ages:
    """For how long this node has known a job, whatever the clocks of others say."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._since: dict[tuple[str, str], int] = {}

    def of(self, job: Job) -> int:
        """Milliseconds since it was asked for here. A job's due time is when it was made, until it is first put off."""
        now = self._now_ms()
        since = self._since.setdefault((job.tenant, job.job), min(job.due_ms, now))
        return now - since

    def forget(self, job: Job) -> None:
        """It is done with."""
        self._since.pop((job.tenant, job.job), None)
