"""Every cable keeps the printer's contract."""

import contextlib
import os
import socket
import struct
import termios
import threading
from collections.abc import Iterator

import pytest
from cables import PtyPrinter, TcpPrinter

from lancar.adapters.printers.device import serial_printer, usb_printer
from lancar.adapters.printers.fake import FakePrinter, fake_printer
from lancar.adapters.printers.file import MOST_STRIPS, FilePrinter
from lancar.adapters.printers.line import Line
from lancar.adapters.printers.network import network_printer
from lancar.adapters.printers.opening import Printers
from lancar.adapters.printers.talk import EscposPrinter, Patience
from lancar.kernel.outbox import EffectFailed
from lancar.testing.printers import OTHER, STRIP, PrinterContract
from lancar.till.facts.printing import PrinterSetting
from lancar.till.ports import Printer
from lancar.values.escpos import ASK_STATUS

SHORT = Patience(connect_s=2, answer_s=0.4, stall_s=0.2, print_s=0.4, rest_s=0)


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


class Port:
    """A TCP port that takes connections and does nothing with them until it is told to."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_048)
        self.port = self.socket.getsockname()[1]

    def calls(self) -> list[socket.socket]:
        """The connections that wait to be taken, taken."""
        self.socket.setblocking(False)
        found = []
        with contextlib.suppress(BlockingIOError):
            while True:
                found.append(self.socket.accept()[0])
        return found


@pytest.fixture
def port() -> Iterator[Port]:
    made = Port()
    yield made
    made.socket.close()


def test_a_network_printer_that_takes_the_call_and_hangs_is_sent_no_strip_and_not_called_again_at_once(port: Port) -> None:
    printer = network_printer("127.0.0.1", port.port, patience=SHORT._replace(answer_s=0.05, rest_s=3_600))
    for attempt in ("a", "a", "b"):
        with pytest.raises(EffectFailed, match=r"printer\.silent") as silent:
            printer.write(attempt, STRIP)
        assert silent.value.certain, "it may be tried again: nothing was to be printed"
    with pytest.raises(EffectFailed, match=r"printer\.silent"):
        printer.kick(2)
    (call,) = port.calls()
    with call:
        assert call.recv(4_096) == ASK_STATUS[0], "the question, and not a byte of the strip"
        assert call.recv(4_096) == b"", "it was hung up"


def test_a_printer_that_is_off_is_left_alone_for_a_moment_and_then_asked_again(port: Port) -> None:
    port.socket.close()
    tries = []

    def connect() -> Line:
        tries.append(1)
        raise EffectFailed("printer.off", certain=True)

    for rest_s, many in ((3_600.0, 1), (0.0, 4)):
        tries.clear()
        printer = EscposPrinter(connect, patience=Patience(rest_s=rest_s))
        for _ in range(4):
            with pytest.raises(EffectFailed, match=r"printer\.off"):
                printer.write("a", STRIP)
        assert len(tries) == many


def test_a_network_printer_that_stops_reading_half_way_gets_the_rest_and_nothing_twice(port: Port) -> None:
    """A strip longer than all that lies between us: part of it left, so it is never begun anew."""
    long_strip = STRIP + bytes(range(32, 127)) * 60_000
    printer = network_printer("127.0.0.1", port.port, answers=False, patience=SHORT._replace(stall_s=0.05))
    with pytest.raises(EffectFailed, match=r"printer\.unconfirmed") as half:
        printer.write("a", long_strip)
    assert not half.value.certain
    with pytest.raises(EffectFailed, match=r"printer\.busy"):
        printer.write("b", OTHER)
    (call,) = port.calls()
    came: list[bytes] = []

    def read() -> None:
        with call:
            while got := call.recv(65_536):
                came.append(got)

    reading = threading.Thread(target=read)
    reading.start()
    assert PrinterContract.until_out(printer, "a") is True
    reading.join()
    assert b"".join(came) == long_strip


def test_a_network_printer_that_hangs_up_half_way_leaves_a_doubt(port: Port) -> None:
    printer = network_printer("127.0.0.1", port.port, answers=False, patience=SHORT._replace(stall_s=0.05))
    with pytest.raises(EffectFailed, match=r"printer\.unconfirmed"):
        printer.write("a", bytes(6_000_000))
    (call,) = port.calls()
    call.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    call.close()
    assert PrinterContract.until_out(printer, "a") is None, "half of it may be on paper: a person decides"


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


def test_a_serial_line_carries_bytes_as_they_are_at_the_speed_that_was_set() -> None:
    """A line as the system hands it out changes line ends, echoes, and takes a Ctrl-C for a wish to stop."""
    far, near = os.openpty()
    try:
        path = os.ttyname(near)
        before = termios.tcgetattr(near)
        assert before[3] & termios.ECHO, "as the system hands it out"
        assert before[1] & termios.OPOST
        strip = b"\x1b@" + bytes(range(256))
        serial_printer(path, 19_200, answers=False, patience=SHORT).write("a", strip)
        came = b""
        while len(came) < len(strip):
            came += os.read(far, 4_096)
        assert came == strip
        after = termios.tcgetattr(near)
        assert after[4] == after[5] == termios.B19200
        assert after[2] & termios.CSIZE == termios.CS8
        assert not after[2] & termios.PARENB
        assert not after[3] & (termios.ECHO | termios.ISIG | termios.ICANON)
    finally:
        os.close(far)
        os.close(near)


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
