"""A printer on the shop's network: raw TCP, as port 9100 is used by all."""

import socket

from lancar.adapters.printers.line import FdLine
from lancar.adapters.printers.talk import EscposPrinter, Patience
from lancar.kernel.outbox import EffectFailed


def network_printer(host: str, port: int, *, answers: bool = True, patience: Patience | None = None) -> EscposPrinter:
    """One connection a strip: between them the printer is free for others."""
    wait = patience or Patience()

    def connect() -> FdLine:
        try:
            cable = socket.create_connection((host, port), timeout=wait.connect_s)
        except OSError as why:
            raise EffectFailed("printer.off", f"{host}:{port}: {why.strerror or 'no answer'}", certain=True) from None
        cable.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        cable.setblocking(False)
        return FdLine(cable.fileno(), cable.close)

    return EscposPrinter(connect, answers=answers, patience=wait)
