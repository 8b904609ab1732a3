"""A printer on this machine: USB or parallel port through the system's driver, or a serial line."""

import errno
import os
import stat
import termios

from lancar.adapters.printers.line import FdLine
from lancar.adapters.printers.talk import EscposPrinter, Patience
from lancar.kernel.outbox import EffectFailed


def usb_printer(path: str, *, answers: bool = True, patience: Patience | None = None) -> EscposPrinter:
    """What usblp offers as /dev/usb/lp0. The driver lets one program in at a time."""
    return EscposPrinter(lambda: _line(path, answers=answers), answers=answers, patience=patience)


def serial_printer(path: str, baud: int, *, answers: bool = True, patience: Patience | None = None) -> EscposPrinter:
    """Eight bits, no parity, one stop bit, bytes as they are."""

    def connect() -> FdLine:
        fd = _open(path, os.O_RDWR)
        try:
            _raw(fd, baud)
        except termios.error as why:
            os.close(fd)
            raise EffectFailed("printer.off", f"{path}: {why.args[-1]}", certain=True) from None
        return FdLine(fd)

    return EscposPrinter(connect, answers=answers, patience=patience)


def _line(path: str, *, answers: bool) -> FdLine:
    return FdLine(_open(path, os.O_RDWR if answers else os.O_WRONLY), readable=answers)


def _open(path: str, how: int) -> int:
    """The device. Raises EffectFailed: `printer.off` when it is not there, `printer.busy` when another program has it."""
    try:
        fd = os.open(path, how | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError as why:
        code = "printer.busy" if why.errno == errno.EBUSY else "printer.off"
        raise EffectFailed(code, f"{path}: {why.strerror}", certain=True) from None
    if not stat.S_ISCHR(os.fstat(fd).st_mode):
        os.close(fd)
        raise EffectFailed("printer.off", f"{path} is no device", certain=True)
    return fd


def _raw(fd: int, baud: int) -> None:
    speed = getattr(termios, f"B{baud}")
    *_, control = termios.tcgetattr(fd)
    control[termios.VMIN], control[termios.VTIME] = 1, 0
    modes = termios.CS8 | termios.CREAD | termios.CLOCAL
    termios.tcsetattr(fd, termios.TCSANOW, [0, 0, modes, 0, speed, speed, control])
