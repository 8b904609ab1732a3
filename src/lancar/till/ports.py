"""What the counter asks of the world: printers and a mail server."""

from typing import ClassVar, Protocol

from lancar.kernel.shape import Effect
from lancar.till.facts.printing import PaperKind
from lancar.values.escpos import Status


class Printer(Protocol):
    """One printer on one cable. Checked by `lancar.testing.printers`.

    Everything is bounded in time; nothing is ever sent twice by itself. What goes wrong is an `EffectFailed` of the
    kernel: `certain` means that no byte of the strip can have reached the paper.
    """

    def status(self) -> Status | None:
        """What it says of itself; None if it is there but never says anything. Raises EffectFailed (certain)."""
        ...

    def write(self, job: str, data: bytes) -> None:
        """Send a strip and, where the printer answers, wait until it says that it is out.

        Raises EffectFailed: certain when nothing was sent (`printer.off`, `printer.paper_out`, `printer.cover_open`,
        `printer.fault`, `printer.offline`, `printer.silent`, `printer.busy`), uncertain afterwards (`printer.died`,
        `printer.unconfirmed`, or the trouble it reports half-way).
        """
        ...

    def done(self, job: str) -> bool | None:
        """What became of a strip that was left in doubt: True if it came out, None if nobody can tell.

        Raises EffectFailed (uncertain) while it may still come: the printer waits for paper.
        """
        ...

    def kick(self, pin: int) -> None:
        """Spring the drawer on that pin of its plug, paper or not. Raises EffectFailed."""
        ...


class PrintPaper(Effect, frozen=True, kw_only=True):
    """A strip for a person: what it says is asked of the views when the printer is ready."""

    NAME: ClassVar[str] = "till.print"

    branch: str
    till: str
    paper: PaperKind
    of: str
    copy: int = 0

    def key(self) -> str:
        """One print of one thing; a copy is another."""
        return f"{self.paper}/{self.of}/{self.copy}"


class KickDrawer(Effect, frozen=True, kw_only=True):
    """A pulse that opens a drawer now or not at all."""

    NAME: ClassVar[str] = "till.kick"

    branch: str
    till: str
    of: str
    asked_ms: int

    def key(self) -> str:
        """One pulse for one reason."""
        return self.of


class SendMail(Effect, frozen=True, kw_only=True):
    """A receipt by e-mail; the address stays sealed until it is sent."""

    NAME: ClassVar[str] = "till.mail"

    mail: str

    def key(self) -> str:
        """One mail."""
        return self.mail
