"""How to talk with a receipt printer so that nothing is printed twice and nothing is waited for too long.

First it is asked, in real time, whether it can print: if not, nothing was sent and trying again is safe. Behind the strip
goes a question that the printer answers in turn, so that its answer means the paper is out. While that answer is missing
(no paper, a slow printer), the line stays open: the strip lies in the printer's memory, and printing it again would
double it. When the line breaks, nobody can tell, and a person decides.
"""

import time
from collections.abc import Callable
from typing import NamedTuple

from lancar.adapters.printers.line import Line, LineBroken
from lancar.kernel.outbox import EffectFailed
from lancar.values import escpos
from lancar.values.escpos import Status


class Patience(NamedTuple):
    """How long each thing may take, in seconds."""

    connect_s: float = 3
    answer_s: float = 1.5
    stall_s: float = 5
    """With no byte taken for so long the printer's memory is full."""
    print_s: float = 4
    """From the last byte to the answer that it is out; later it is looked for again."""
    doubt_s: float = 900
    """Then a strip in doubt is given up, so that the printer is free for others."""
    rest_s: float = 2
    """One that was off, or did not say how it is, is not asked again so soon: what waits for it would keep the other printers
    and the drawers waiting, one connection after the other."""


class _Pending:
    """A strip in the printer's memory, or on its way there."""

    def __init__(self, job: str, line: Line, rest: bytes) -> None:
        self.job, self.line, self.rest = job, line, rest
        self.since = time.monotonic()


class EscposPrinter:
    """A printer at the end of a line that `connect` opens. `connect` raises EffectFailed (certain)."""

    def __init__(self, connect: Callable[[], Line], *, answers: bool = True, patience: Patience | None = None) -> None:
        self._connect = connect
        self._answers = answers
        self._patience = patience or Patience()
        self._pending: _Pending | None = None
        self._rest: tuple[float, str] = (0, "")
        """Until when it is left alone, and why."""

    def status(self) -> Status | None:
        """Asked over the line that is open, or a new one."""
        if self._pending is not None:
            return self._ask(self._pending.line)
        line = self._open()
        try:
            return self._ask(line) if self._answers else None
        finally:
            line.close()

    def write(self, job: str, data: bytes) -> None:
        """Ask, send, wait for the answer."""
        self._free()
        line = self._open()
        try:
            if self._answers:
                status = self._well(line)
                if status.trouble:
                    raise EffectFailed(status.trouble, certain=True)
            self._deliver(job, line, data + (escpos.ASK_DONE if self._answers else b""))
        finally:
            if self._pending is None:
                line.close()

    def done(self, job: str) -> bool | None:
        """Look at the strip in doubt; only the program that sent it can."""
        pending = self._pending
        if pending is None or pending.job != job:
            return None
        try:
            trouble = self._come_out(pending, self._patience.answer_s)
        except LineBroken:
            self._let_go()
            return None
        if not trouble:
            self._let_go()
            return True
        if time.monotonic() - pending.since > self._patience.doubt_s:
            self._let_go()
            return None
        raise EffectFailed(trouble, certain=False)

    def kick(self, pin: int) -> None:
        """A pulse now; on a printer that cannot print it goes past what waits. Raises EffectFailed."""
        line = self._pending.line if self._pending else self._open()
        try:
            at_once = self._pending is not None or (self._answers and bool(self._well(line).trouble))
            pulse = escpos.kick(pin, at_once=at_once)
            if line.send(pulse, self._patience.stall_s) < len(pulse):
                raise EffectFailed("printer.silent", certain=True)
        except LineBroken as broken:
            raise EffectFailed("printer.died", certain=not broken.sent) from None
        finally:
            if self._pending is None:
                line.close()

    def _open(self) -> Line:
        """A cable to it. Raises EffectFailed, at once while it rests."""
        until, code = self._rest
        if time.monotonic() < until:
            raise EffectFailed(code, "it was so a moment ago", certain=True)
        try:
            return self._connect()
        except EffectFailed as why:
            self._let_rest(why)
            raise

    def _well(self, line: Line) -> Status:
        """How it is, before anything is sent. Raises EffectFailed."""
        try:
            return self._ask(line)
        except EffectFailed as why:
            self._let_rest(why)
            raise

    def _let_rest(self, why: EffectFailed) -> None:
        self._rest = (time.monotonic() + self._patience.rest_s, why.code)

    def _deliver(self, job: str, line: Line, data: bytes) -> None:
        pending = _Pending(job, line, data)
        try:
            trouble = self._come_out(pending, self._patience.print_s)
        except LineBroken as broken:
            untouched = len(pending.rest) == len(data) and not broken.sent
            raise EffectFailed("printer.died", certain=untouched) from None
        if not trouble:
            return
        if len(pending.rest) == len(data):
            raise EffectFailed("printer.silent", certain=True)
        self._pending = pending
        raise EffectFailed(trouble, certain=False)

    def _come_out(self, pending: _Pending, patience_s: float) -> str:
        """Send what is left and wait for the answer; "" when it came, else what the printer says is wrong."""
        if pending.rest:
            sent = pending.line.send(pending.rest, self._patience.stall_s)
            pending.rest = pending.rest[sent:]
        if not pending.rest:
            if not self._answers or self._await(pending.line, escpos.is_done, patience_s) is not None:
                return ""
        elif not self._answers:
            return "printer.unconfirmed"
        try:
            return self._ask(pending.line).trouble or "printer.unconfirmed"
        except EffectFailed as silent:
            return silent.code

    def _ask(self, line: Line) -> Status:
        """What it says of itself. Raises EffectFailed (certain: nothing was to be printed by asking)."""
        said = bytearray()
        for question in escpos.ASK_STATUS:
            try:
                line.send(question, self._patience.stall_s)
                answer = self._await(line, escpos.is_status, self._patience.answer_s)
            except LineBroken:
                raise EffectFailed("printer.off", "it hung up", certain=True) from None
            if answer is None:
                raise EffectFailed("printer.silent", "it does not say how it is", certain=True)
            said.append(answer)
        return escpos.status_of(bytes(said))

    def _await(self, line: Line, fits: Callable[[int], bool], patience_s: float) -> int | None:
        """The first byte that comes back and fits, or None."""
        until = time.monotonic() + patience_s
        while True:
            got = line.receive(max(0.0, until - time.monotonic()))
            for byte in got:
                if fits(byte):
                    return byte
            if not got:
                return None

    def _free(self) -> None:
        """The printer does one strip after the other. Raises EffectFailed while one is in doubt."""
        if self._pending is None:
            return
        try:
            self.done(self._pending.job)
        except EffectFailed as doubt:
            raise EffectFailed("printer.busy", doubt.code, certain=True) from None

    def _let_go(self) -> None:
        if self._pending is not None:
            self._pending.line.close()
            self._pending = None
