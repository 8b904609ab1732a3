"""Every cable keeps the printer's contract."""

from collections.abc import Iterator

import pytest
from cables import PtyPrinter, TcpPrinter

from lancar.adapters.printers.device import serial_printer, usb_printer
from lancar.adapters.printers.fake import FakePrinter, fake_printer
from lancar.adapters.printers.file import MOST_STRIPS, FilePrinter
from lancar.adapters.printers.network import network_printer
from lancar.adapters.printers.opening import Printers
from lancar.adapters.printers.talk import Patience
from lancar.kernel.outbox import EffectFailed
from lancar.testing.printers import OTHER, STRIP, PrinterContract
from lancar.till.facts.printing import PrinterSetting
from lancar.till.ports import Printer

SHORT = Patience(connect_s=2, answer_s=0.4, stall_s=0.2, print_s=0.4)


class OverACable(PrinterContract):
    """Keeps the far ends and lets them go."""

    @pytest.fixture(autouse=True)
    def _cables(self) -> Iterator[None]:
        self.open: list[TcpPrinter | PtyPrinter] = []
        yield
        for cable in self.open:
            cable.close()

    def switch_off(self, machine: FakePrinter) -> None:
        machine.pull_plug()
        for cable in self.open:
            cable.close()
        self.open = []


class TestFakePrinter(PrinterContract):
    def make(self, machine: FakePrinter) -> Printer:
        return fake_printer(machine)


class TestNetworkPrinter(OverACable):
    def make(self, machine: FakePrinter) -> Printer:
        self.open.append(far := TcpPrinter(machine))
        return network_printer("127.0.0.1", far.port, patience=SHORT)


class TestUsbPrinter(OverACable):
    def make(self, machine: FakePrinter) -> Printer:
        self.open.append(far := PtyPrinter(machine))
        return usb_printer(far.path, patience=SHORT)


class TestSerialPrinter(OverACable):
    def make(self, machine: FakePrinter) -> Printer:
        self.open.append(far := PtyPrinter(machine))
        return serial_printer(far.path, 9_600, patience=SHORT)


def test_a_printer_that_never_answers_is_believed_once_it_took_all() -> None:
    machine = FakePrinter()
    printer = fake_printer(machine, answers=False)
    printer.write("a", STRIP)
    assert machine.strips == [STRIP]
    assert printer.status() is None
    machine.pull_plug()
    with pytest.raises(EffectFailed, match=r"printer\.off") as off:
        printer.write("b", OTHER)
    assert off.value.certain


def test_strips_are_kept_as_files_the_newest_two_hundred(tmp_path) -> None:
    printer = FilePrinter(tmp_path / "paper", "dapur")
    for number in range(MOST_STRIPS + 3):
        printer.write(f"job {number}", OTHER)
    printer.write("job 202", OTHER)
    kept = list((tmp_path / "paper").iterdir())
    assert len(kept) == MOST_STRIPS
    assert all(path.read_bytes() == OTHER for path in kept)
    assert printer.done("job 202")
    assert not printer.done("job 0")
    printer.kick(2)


@pytest.mark.parametrize("path", ["/dev/usb/lp99", __file__])
def test_a_device_that_is_not_there_or_no_device_is_a_printer_that_is_off(path: str) -> None:
    for printer in (usb_printer(path), usb_printer(path, answers=False), serial_printer(path, 9_600)):
        with pytest.raises(EffectFailed, match=r"printer\.off") as off:
            printer.write("a", STRIP)
        assert off.value.certain


def test_a_device_that_is_no_serial_line_is_said_to_be_off() -> None:
    with pytest.raises(EffectFailed, match=r"printer\.off"):
        serial_printer("/dev/null", 9_600).write("a", STRIP)


@pytest.mark.parametrize(
    "address",
    ["tcp://192.168.1.50:9100", "usb:/dev/usb/lp0", "serial:/dev/ttyUSB0@9600", "file:dapur"],
)
def test_a_printer_is_opened_once_by_its_address(tmp_path, address: str) -> None:
    printers = Printers(tmp_path)
    setting = PrinterSetting(address=address)
    assert printers(setting) is printers(setting)


def test_an_address_from_elsewhere_is_judged_again_before_anything_is_opened(tmp_path) -> None:
    with pytest.raises(EffectFailed, match=r"printer\.bad_address"):
        Printers(tmp_path)(PrinterSetting(address="tcp://93.184.215.14:9100"))
