"""Real cables with a made-up printer at the far end: a TCP port, a pseudo-terminal."""

import contextlib
import os
import select
import socket
import threading
import tty

from lancar.adapters.printers.fake import FakePrinter
from lancar.adapters.printers.line import LineBroken


class TcpPrinter:
    """Listens on a loopback port, one connection at a time, as printers do."""

    def __init__(self, machine: FakePrinter) -> None:
        self.machine = machine
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        self.thread.join()

    def _serve(self) -> None:
        while True:
            try:
                cable, _ = self.socket.accept()
            except OSError:
                return
            with cable:
                cable.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
                attend(cable.fileno(), self.machine)


class PtyPrinter:
    """A pseudo-terminal: to the program it is a serial line or a printer device."""

    def __init__(self, machine: FakePrinter) -> None:
        self.machine = machine
        self.far, self.near = os.openpty()
        tty.setraw(self.near)
        self.path = os.ttyname(self.near)
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def _serve(self) -> None:
        attend(self.far, self.machine)
        os.close(self.far)

    def close(self) -> None:
        self.machine.pull_plug()
        self.thread.join()
        os.close(self.near)


def attend(fd: int, machine: FakePrinter) -> None:
    """Hand bytes to the machine and its answers back until one side is gone."""
    waiting = b""
    while machine.power:
        if machine.answers:
            said, machine.answers = machine.answers, b""
            os.write(fd, said)
        if not select.select([fd], [], [], 0.005)[0] and not waiting:
            continue
        try:
            if select.select([fd], [], [], 0)[0]:
                got = os.read(fd, 65_536)
                if not got:
                    return
                waiting += got
        except OSError:
            return
        try:
            waiting = hand_over(machine, waiting)
        except LineBroken:
            return


def hand_over(machine: FakePrinter, data: bytes) -> bytes:
    """What arrived, real-time commands first as a printer takes them; what does not fit waits."""
    for length in (3, 5):
        while (at := data.find(b"\x10\x04" if length == 3 else b"\x10\x14")) >= 0:
            machine.take(data[at : at + length])
            data = data[:at] + data[at + length :]
    pulse = data.startswith(b"\x1bp")
    return data[machine.take(data[:5] if pulse else data) :]
