"""When a guard measures how fast a line is: seldom, within its budget, and never to the cost of what the shop does."""

from types import SimpleNamespace
from typing import Any

import pytest

from lancar.adapters.probes.transfer import Rate
from lancar.adapters.routers.linux.plan import LinePlan, RouterPlan
from lancar.lines.judging.terms import Verdict
from lancar.nodes.guard import trials
from lancar.nodes.guard.carried import Carried
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.trials import AGAIN_S, DAY_S, PATIENCE_US, QUIET_US, SECOND_US, SETTLED_US, Trials
from lancar.nodes.upstream_file import Upstream
from lancar.values.digests import token_digest
from lancar.values.tickets import Ticket, fits, read_ticket, trial_key

FIBER, LTE = GuardLine(name="fiber", interface="eth1"), GuardLine(name="lte", interface="wwan0", metered=True, priority=2)
PLAN = RouterPlan(
    lines=(LinePlan(name="fiber", number=1, interface="eth1"), LinePlan(name="lte", number=2, interface="wwan0")), lan=()
)
PAIRED_BY = "warung~rahasia-penjaga"
FIBER_IN_USE, NOBODY_QUIET = frozenset({"fiber"}), 0
LATER_US = SETTLED_US + SECOND_US


class Bytes:
    """A transfer that says at once how fast it was."""

    made: list[dict[str, Any]]
    heads: list[str]
    rate_said: Rate | None = Rate(kbps=2_000, filled=True, moved_bytes=62_500)
    moved_bytes = 62_500
    wants_to_write = False
    status = 0
    time_ms = 0

    def __init__(
        self, _address: str, _port: int, head: bytes, most_bytes: int, _now_us: int, *, up: bool, interface: str, mark: int
    ):
        assert mark
        self.up = up
        Bytes.made.append({"line": interface, "up": up, "bytes": most_bytes})
        Bytes.heads.append(head.decode())

    def go_on(self, _now_us: int) -> bool:
        return True

    def rate(self, _now_us: int, *, cut: bool = False) -> Rate | None:
        assert cut in {True, False}
        return Bytes.rate_said

    def hosts_time_ms(self) -> int:
        return Bytes.time_ms

    def close(self) -> None:
        """Nothing to close."""


class Selector:
    """Watches nothing."""

    def register(self, source: object, *_: object) -> None:
        self.source = source

    def unregister(self, _source: object) -> None:
        """Nothing to forget."""


class Guarded:
    """A guard of two lines, as far as trials see it."""

    def __init__(
        self,
        monkeypatch: pytest.MonkeyPatch,
        *,
        trial: str | None = "http://203.0.113.10:8400/api/trial",
        tried_s=None,
        paired: bool = True,
    ):
        self.now_s, self.spent, self.notes = 1_764_000_000, 0, []
        Bytes.made, Bytes.heads, Bytes.rate_said = [], [], Rate(kbps=2_000, filled=True, moved_bytes=62_500)
        Bytes.status = Bytes.time_ms = 0
        monkeypatch.setattr(trials, "Transfer", Bytes)
        monkeypatch.setattr(trials, "wall_ms", lambda: self.now_s * 1_000)
        self.selector, self.carried = Selector(), Carried()
        self.tried_s = tried_s if tried_s is not None else {}
        self.trials = Trials(
            GuardSettings(line=(FIBER, LTE), trial=trial), PLAN, self.selector,  # type: ignore[arg-type]  # watches nothing
            carried=self.carried, tried_s=self.tried_s, note=lambda _us, what, **said: self.notes.append((what, said)),
        )  # fmt: skip
        if paired:
            self.trials.credential = Upstream(url="http://192.0.2.9:8400", tenant="warung", token=PAIRED_BY)
        self.states = dict.fromkeys(("fiber", "lte"), "up")

    def _spend(self, size: int, _now_us: int) -> None:
        self.spent += size

    def tick(self, at_us: int, *, used: frozenset[str] = FIBER_IN_USE, quiet_us: int = NOBODY_QUIET) -> None:
        lines: Any = {
            name: SimpleNamespace(verdict=Verdict(line=name, state=state, since_us=0), spend=self._spend)  # type: ignore[arg-type]  # a state
            for name, state in self.states.items()
        }
        self.trials.tick(lines, used, at_us, quiet_us)
        while self.trials._running is not None and Bytes.rate_said is not Ellipsis:
            self.trials.ready(self.selector.source, at_us)

    @property
    def tried(self) -> list[str]:
        return [each["line"] for each in Bytes.made if not each["up"]]


@pytest.fixture
def guarded(monkeypatch: pytest.MonkeyPatch) -> Guarded:
    """Two lines that are well, the first in use, two minutes after the guard began."""
    made = Guarded(monkeypatch)
    made.tick(1)
    assert made.tried == []
    return made


def test_the_spare_line_is_measured_both_ways_within_its_share_of_the_budget(guarded: Guarded) -> None:
    guarded.tick(LATER_US)
    assert Bytes.made == [{"line": "wwan0", "up": False, "bytes": 62_500}, {"line": "wwan0", "up": True, "bytes": 25_000}]
    told = guarded.carried.take("lte")
    assert (told["down_kbps"], told["up_kbps"]) == (2_000, 2_000)
    assert guarded.notes == [("tried", {"line": "lte", "down_kbps": 2_000, "up_kbps": 2_000})]
    assert guarded.spent > 2 * 62_500


def test_once_a_day_is_enough_and_a_guard_that_begins_anew_knows_it(guarded: Guarded, monkeypatch: pytest.MonkeyPatch) -> None:
    guarded.tick(LATER_US)
    guarded.now_s += DAY_S - 10
    guarded.tick(LATER_US + (DAY_S - 10) * SECOND_US)
    assert guarded.tried == ["wwan0"]
    again = Guarded(monkeypatch, tried_s=guarded.tried_s)
    again.now_s += DAY_S - 10
    again.tick(1)
    again.tick(LATER_US)
    assert again.tried == []
    again.now_s += 20
    again.tick(LATER_US + 20 * SECOND_US)
    assert again.tried == ["wwan0"]


def test_a_clock_that_jumps_buys_no_second_trial_of_this_guard(guarded: Guarded) -> None:
    guarded.tick(LATER_US)
    for jump_s in (10 * DAY_S, -20 * DAY_S):
        guarded.now_s += jump_s
        guarded.tick(LATER_US + 60 * SECOND_US)
    assert guarded.tried == ["wwan0"]


def test_a_line_in_use_is_measured_only_if_it_costs_nothing_and_nobody_speaks(guarded: Guarded) -> None:
    guarded.tick(LATER_US, used=frozenset({"fiber", "lte"}), quiet_us=QUIET_US - 1)
    assert guarded.tried == []
    guarded.tick(LATER_US, used=frozenset({"fiber", "lte"}), quiet_us=QUIET_US)
    guarded.tick(LATER_US + SECOND_US, used=frozenset({"fiber", "lte"}), quiet_us=QUIET_US)
    assert guarded.tried == ["eth1"]


@pytest.mark.parametrize("state", ["down", "degraded", "unknown"])
def test_a_line_in_trouble_is_left_alone(guarded: Guarded, state: str) -> None:
    guarded.states["lte"] = state
    guarded.tick(LATER_US)
    assert guarded.tried == []


def test_a_host_that_does_not_answer_is_asked_again_after_an_hour_and_said(guarded: Guarded) -> None:
    Bytes.rate_said = None
    guarded.tick(LATER_US)
    guarded.now_s += AGAIN_S - 10
    guarded.tick(LATER_US + (AGAIN_S - 10) * SECOND_US)
    assert guarded.tried == ["wwan0"]
    assert guarded.notes == [("trouble", {"part": "trial", "line": "lte", "why": "no answer"})]
    guarded.now_s += 20
    guarded.tick(LATER_US + (AGAIN_S + 10) * SECOND_US)
    assert guarded.tried == ["wwan0", "wwan0"]


def test_nothing_is_measured_where_nobody_said_with_whom(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Guarded(monkeypatch, trial=None)
    made.tick(1)
    made.tick(LATER_US)
    assert made.tried == []


def test_a_trial_that_takes_too_long_is_broken_off(guarded: Guarded) -> None:
    Bytes.rate_said = ...  # type: ignore[assignment]  # it never ends by itself
    guarded.tick(LATER_US)
    Bytes.rate_said = Rate(kbps=20, filled=True, moved_bytes=50_000)
    guarded.trials.tick({}, FIBER_IN_USE, LATER_US + PATIENCE_US, NOBODY_QUIET)
    guarded.trials.tick({}, FIBER_IN_USE, LATER_US + 2 * PATIENCE_US, NOBODY_QUIET)
    assert guarded.trials._running is None
    assert guarded.carried.take("lte")["down_kbps"] == 20


def ticket_in(head: str) -> Ticket:
    """The ticket that a request shows, to its method."""
    said = next(line.partition(": ")[2] for line in head.split("\r\n") if line.startswith("Authorization: "))
    ticket = read_ticket(said)
    assert ticket is not None
    assert fits(ticket, trial_key(token_digest(PAIRED_BY)), head.partition(" ")[0])
    return ticket


def test_a_hub_is_shown_a_new_ticket_each_way_and_never_the_token(guarded: Guarded) -> None:
    guarded.tick(LATER_US)
    down, up = (ticket_in(head) for head in Bytes.heads)
    assert (down.tenant, down.at_ms) == ("warung", guarded.now_s * 1_000)
    assert down.nonce != up.nonce
    assert "rahasia" not in "".join(Bytes.heads)


def test_a_page_that_is_no_hubs_is_told_nothing_of_the_shop_and_needs_no_pairing(monkeypatch: pytest.MonkeyPatch) -> None:
    for paired in (True, False):
        made = Guarded(monkeypatch, trial="http://203.0.113.10/bytes", paired=paired)
        made.tick(1)
        made.tick(LATER_US)
        assert made.tried == ["wwan0"]
        assert "Authorization" not in "".join(Bytes.heads)


def test_a_guard_that_nobody_paired_measures_nothing_with_a_hub_and_says_so_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Guarded(monkeypatch, paired=False)
    made.tick(1)
    for later_us in (0, SECOND_US, 2 * DAY_S * SECOND_US):
        made.tick(LATER_US + later_us)
    made.trials.in_drill("lte", SimpleNamespace(verdict=Verdict(line="lte", state="up", since_us=0)), LATER_US)  # type: ignore[arg-type]  # never asked
    assert made.trials.lacks_credential
    assert made.tried == []
    (told,) = made.notes
    assert (told[0], told[1]["part"]) == ("trouble", "trial")
    assert "not paired" in told[1]["why"]


def test_a_machine_with_a_wrong_clock_asks_again_by_the_hubs(guarded: Guarded) -> None:
    Bytes.rate_said, Bytes.status = None, 401
    Bytes.time_ms = (guarded.now_s + 40 * 365 * DAY_S) * 1_000
    guarded.tick(LATER_US)
    assert [ticket_in(head).at_ms for head in Bytes.heads] == [guarded.now_s * 1_000, Bytes.time_ms]
    assert [what for what, _ in guarded.notes] == ["trouble"], "asked once more, not for ever"


def test_a_guard_that_the_hub_does_not_know_says_so(guarded: Guarded) -> None:
    Bytes.rate_said, Bytes.status, Bytes.time_ms = None, 401, guarded.now_s * 1_000
    guarded.tick(LATER_US)
    assert guarded.tried == ["wwan0"]
    ((_, told),) = guarded.notes
    assert "is it paired with a node of this shop" in told["why"]


def test_what_else_a_host_answers_is_said(guarded: Guarded) -> None:
    Bytes.rate_said, Bytes.status = None, 302
    guarded.tick(LATER_US)
    assert guarded.notes == [("trouble", {"part": "trial", "line": "lte", "why": "the host answered 302"})]
