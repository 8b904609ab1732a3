"""From a printer's address, as the shop's settings say it, to the printer."""

from collections.abc import Callable
from pathlib import Path
from typing import assert_never

from lancar.adapters.printers.device import serial_printer, usb_printer
from lancar.adapters.printers.file import FilePrinter
from lancar.adapters.printers.network import network_printer
from lancar.kernel.outbox import EffectFailed
from lancar.till.facts.printing import PrinterSetting
from lancar.till.ports import Printer
from lancar.values.printer_address import File, Serial, Tcp, Usb, parse_address

OpenPrinter = Callable[[PrinterSetting], Printer]


class Printers:
    """The printers of a node, each made once, because one that is in doubt must be remembered. `folder`: for file ones."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[tuple[str, bool], Printer] = {}

    def __call__(self, setting: PrinterSetting) -> Printer:
        """The printer at that address. Raises EffectFailed (certain, `printer.bad_address`) for no such place.

        A setting may have come from another node, so its address is judged again here, where the cable is.
        """
        which = (setting.address, setting.answers)
        if which not in self._known:
            self._known[which] = self._open(setting)
        return self._known[which]

    def _open(self, setting: PrinterSetting) -> Printer:
        address = parse_address(setting.address)
        match address:
            case Tcp():
                return network_printer(address.host, address.port, answers=setting.answers)
            case Usb():
                return usb_printer(address.path, answers=setting.answers)
            case Serial():
                return serial_printer(address.path, address.baud, answers=setting.answers)
            case File():
                return FilePrinter(self._folder, address.name)
            case None:
                raise EffectFailed("printer.bad_address", setting.address[:80], certain=True)
            case _:
                assert_never(address)
