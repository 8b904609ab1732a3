"""The contract of the counter's `Printer`. Subclass it in a test module and say how a printer is put on a made-up machine.

class TestMyPrinter(PrinterContract):
    def make(self, machine: FakePrinter) -> Printer:
        return my_printer(machine)
"""

import pytest

from lancar.adapters.printers.fake import FakePrinter
from lancar.kernel.outbox import EffectFailed
from lancar.till.ports import Printer
from lancar.values.escpos import encode
from lancar.values.paper import Look, Row

STRIP = encode(tuple(Row(text=f"baris {line}") for line in range(20)), Look())
OTHER = encode((Row(text="lain"),), Look())


class PrinterContract:
    """What every printer that answers must do, whatever the cable."""

    def make(self, machine: FakePrinter) -> Printer:
        """The printer over that machine."""
        raise NotImplementedError

    def switch_off(self, machine: FakePrinter) -> None:
        """Make the machine unreachable before anything was sent."""
        machine.pull_plug()

    @pytest.fixture
    def machine(self) -> FakePrinter:
        """A machine with paper."""
        return FakePrinter()

    @pytest.fixture
    def printer(self, machine: FakePrinter) -> Printer:
        """On its cable."""
        return self.make(machine)

    def test_a_strip_comes_out_once_and_whole(self, printer: Printer, machine: FakePrinter) -> None:
        """Byte for byte."""
        printer.write("a", STRIP)
        printer.write("b", OTHER)
        assert machine.strips == [STRIP, OTHER]

    def test_a_printer_says_how_it_is(self, printer: Printer, machine: FakePrinter) -> None:
        """Well, without paper, open."""
        said = []
        for paper_bytes, cover_open in ((None, False), (0, False), (None, True)):
            machine.paper_bytes, machine.cover_open = paper_bytes, cover_open
            status = printer.status()
            assert status is not None
            said.append(status.trouble)
        assert said == ["", "printer.paper_out", "printer.cover_open"]

    def test_without_paper_nothing_is_sent_so_that_it_can_be_tried_again(self, printer: Printer, machine: FakePrinter) -> None:
        """Certain: no doubt, no double."""
        machine.paper_bytes = 0
        assert self.failing(printer, "a") == ("printer.paper_out", True)
        machine.new_roll()
        printer.write("a", STRIP)
        assert machine.strips == [STRIP]

    def test_a_roll_that_ends_half_way_is_waited_for_and_the_strip_is_not_sent_again(
        self, printer: Printer, machine: FakePrinter
    ) -> None:
        """The rest lies in the printer's memory."""
        machine.paper_bytes = 50
        assert self.failing(printer, "a") == ("printer.paper_out", False)
        with pytest.raises(EffectFailed) as early:
            printer.done("a")
        assert (early.value.code, early.value.certain) == ("printer.paper_out", False)
        machine.new_roll()
        assert printer.done("a") is True
        assert machine.strips == [STRIP]

    def test_while_one_strip_is_in_doubt_no_other_is_begun(self, printer: Printer, machine: FakePrinter) -> None:
        """They would come out as one."""
        machine.paper_bytes = 50
        self.failing(printer, "a")
        assert self.failing(printer, "b") == ("printer.busy", True)
        machine.new_roll()
        printer.write("b", OTHER)
        assert machine.strips == [STRIP, OTHER]

    def test_a_slow_printer_is_not_waited_for_and_not_doubled(self, printer: Printer, machine: FakePrinter) -> None:
        """It takes the bytes and prints later."""
        machine.paused = True
        code, certain = self.failing(printer, "a")
        assert (code, certain) == ("printer.unconfirmed", False)
        machine.resume()
        assert printer.done("a") is True
        assert machine.strips == [STRIP]

    def test_a_printer_with_a_small_memory_gets_the_rest_later(self, printer: Printer, machine: FakePrinter) -> None:
        """What was not taken is kept, what was taken is not sent again."""
        machine.paper_bytes, machine.memory_bytes = 50, 100
        assert self.failing(printer, "a") == ("printer.paper_out", False)
        machine.new_roll()
        assert self.until_out(printer, "a") is True
        assert machine.strips == [STRIP]

    def test_a_printer_that_dies_half_way_leaves_a_doubt_that_nobody_resolves(
        self, printer: Printer, machine: FakePrinter
    ) -> None:
        """Half a strip is on paper, the rest is lost: a person decides."""
        machine.dies_after_bytes = 50
        code, certain = self.failing(printer, "a")
        assert not certain, code
        assert self.until_out(printer, "a") is None

    def test_of_a_strip_that_another_program_sent_nobody_can_tell(self, printer: Printer) -> None:
        """After a restart."""
        assert printer.done("never heard of") is None

    def test_a_printer_that_is_off_was_surely_not_printed_on(self, printer: Printer, machine: FakePrinter) -> None:
        """So it may be tried again."""
        self.switch_off(machine)
        code, certain = self.failing(printer, "a")
        assert certain, code

    def test_the_drawer_springs_open_with_and_without_paper(self, printer: Printer, machine: FakePrinter) -> None:
        """On the pin it hangs on."""
        printer.kick(2)
        machine.paper_bytes = 0
        printer.kick(5)
        machine.paper_bytes = None
        printer.write("a", STRIP)
        assert machine.kicks == [2, 5]

    @staticmethod
    def failing(printer: Printer, job: str) -> tuple[str, bool]:
        """How printing fails."""
        with pytest.raises(EffectFailed) as failed:
            printer.write(job, STRIP if job == "a" else OTHER)
        return failed.value.code, failed.value.certain

    @staticmethod
    def until_out(printer: Printer, job: str) -> bool | None:
        """Look until it is known, as the outbox does; a hundred looks are too many."""
        for _ in range(100):
            try:
                return printer.done(job)
            except EffectFailed:
                continue
        raise AssertionError("never known")
