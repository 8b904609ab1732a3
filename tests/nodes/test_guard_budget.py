"""What the guard sends beside the judge's probes is paid from the line's own budget: traces, checks, names it has to look up."""

import selectors
from types import SimpleNamespace
from typing import Any

import pytest

from lancar.adapters.probes import line as probes_line
from lancar.adapters.probes.line import LineProbes
from lancar.lines.judging.line import LineJudge
from lancar.lines.judging.terms import SIZE_BYTES, LineTerms, ProbeWish, Target
from lancar.nodes.guard import domains as domains_module
from lancar.nodes.guard.domains import POOR_US, Domains
from lancar.nodes.guard.settings import GuardClass, GuardLine, GuardSettings
from lancar.nodes.guard.watched import Watched

NOW_US = 1_000_000
POOR_BYTES = 200
"""Half of it is in the purse: enough for one hop."""
FAR = Target(name="far1", address="198.51.100.1")
CANARY = Target(name="canary", address="http://canary.example/204", kind="canary")
CHECK = ProbeWish("lte", CANARY, "http", SIZE_BYTES["http"])


class Wire:
    """Probes that leave without a network; a name must be asked for before each."""

    def __init__(self) -> None:
        self.pings = 0

    def ping(self, *_: object, **__: object) -> None:
        self.pings += 1

    def send(self, wish: ProbeWish, *_: object) -> int:
        return SIZE_BYTES["dns"] if wish.kind == "http" else 0


def watched(bytes_per_day: int = POOR_BYTES) -> tuple[Watched, Wire]:
    """A metered line that waits."""
    terms = LineTerms(name="lte", kind="cellular", metered=True, budget_bytes_per_day=bytes_per_day)
    wire: Any = Wire()
    return Watched(LineJudge(terms, [FAR, CANARY], NOW_US), wire, 1), wire


def test_a_trace_ends_where_the_days_bytes_do() -> None:
    one, wire = watched()
    one.trace("198.51.100.1", 6, NOW_US)
    assert wire.pings == POOR_BYTES // 2 // SIZE_BYTES["icmp"] == 1
    assert one.bytes_today() == SIZE_BYTES["icmp"]


def test_a_check_goes_out_whatever_is_left_and_the_probes_wait_until_it_is_made_good() -> None:
    one, _ = watched(SIZE_BYTES["http"] * 40)
    one.try_once(CHECK, 100, NOW_US)
    assert one.bytes_today() == SIZE_BYTES["http"] + SIZE_BYTES["dns"]
    one.ask(NOW_US + 1)
    assert one.bytes_today() == SIZE_BYTES["http"] + SIZE_BYTES["dns"]
    untouched, _ = watched(SIZE_BYTES["http"] * 40)
    untouched.ask(NOW_US + 1)
    assert untouched.bytes_today() > 0


def test_a_name_that_must_be_asked_first_is_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probes_line, "Question", lambda *_, **__: SimpleNamespace())
    with selectors.DefaultSelector() as selector:
        probes = LineProbes("lo", 1, selector, resolver="192.0.2.53", ask_name="example.com")
        monkeypatch.setattr(probes, "_add", lambda *_, **__: None)
        monkeypatch.setattr(probes, "_open", lambda *_: None)
        assert probes.send(CHECK, 1, NOW_US) == SIZE_BYTES["dns"]
        probes._addresses["canary.example"] = ("203.0.113.30", NOW_US + 1)
        assert probes.send(CHECK, 2, NOW_US) == 0


def test_domains_are_asked_for_when_the_line_can_pay_and_both_families_are(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    class Question:
        def __init__(self, server: str, name: str, *, kind: int, **_: object) -> None:
            asked.append((server, name, kind))

    monkeypatch.setattr(domains_module, "Question", Question)
    settings = GuardSettings(
        line=(GuardLine(name="lte", interface="wwan0"),), bulk=GuardClass(domains=("films.example",)), payment=None
    )
    selector: Any = SimpleNamespace(register=lambda *_: None, unregister=lambda *_: None)
    router: Any = SimpleNamespace()
    domains = Domains(settings, router, selector)
    costs = []

    def pay(size_bytes: int, _now_us: int) -> bool:
        costs.append(size_bytes)
        return len(costs) > 1

    domains.ask("192.0.2.53", "wwan0", 1, NOW_US, pay)
    assert asked == []
    domains.ask("192.0.2.53", "wwan0", 1, NOW_US + POOR_US, pay)
    assert asked == [("192.0.2.53", "films.example", 1), ("192.0.2.53", "films.example", 28)]
    assert costs == [2 * SIZE_BYTES["dns"]] * 2
