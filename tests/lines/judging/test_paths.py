"""Which line is taken: levels go in, switches come out. The router obeys when the test says so."""

from hypothesis import given
from hypothesis import strategies as st

from lancar.lines.judging import Paths
from lancar.lines.judging.paths import CALM_US, Policy
from lancar.lines.judging.terms import CLASSES, Action, Alarm, LineTerms, Share, State, Switch, Verdict, Verify

SECOND = 1_000_000
LINES = [LineTerms(name="fiber", priority=1, weight=3), LineTerms(name="lte", priority=2), LineTerms(name="radio", priority=3)]


class Table:
    """Three lines whose verdicts the test sets, and a router that does what it is told."""

    def __init__(self, policy: Policy | None = None, *, obeys: bool = True, found: str = "fiber") -> None:
        self.paths = Paths(LINES, policy or Policy(), 0)
        self.now_us = 1_000 * SECOND
        self.obeys = obeys
        self.states: dict[str, tuple[State, str, int]] = {line.name: ("up", "", 0) for line in LINES}
        self.proved = {line.name: True for line in LINES}
        self.suspect: set[str] = set()
        self.served = {line.name: True for line in LINES}
        for each in CLASSES:
            self.paths.in_force(each, found, self.now_us)

    def say(self, line: str, state: State, layer: str = "") -> None:
        self.states[line] = (state, layer, self.now_us)

    def step(self, wait_s: float = 0) -> list[Action]:
        self.now_us += int(wait_s * SECOND)
        verdicts = [
            Verdict(
                line=name,
                state=state,
                layer=layer,
                since_us=since_us,
                suspect=name in self.suspect,
                proof_us=self.now_us if self.proved[name] else 0,
                served_us=self.now_us if self.served[name] else 0,
            )
            for name, (state, layer, since_us) in self.states.items()
        ]
        actions = self.paths.step(verdicts, self.now_us)
        for action in actions if self.obeys else []:
            if isinstance(action, Switch):
                self.paths.in_force(action.traffic_class, action.to, self.now_us)
            if isinstance(action, Share):
                self.paths.sharing(action.traffic_class, action.weights)
        return actions

    def payments(self, wait_s: float = 0) -> tuple[str, str] | None:
        moved = [each for each in self.step(wait_s) if isinstance(each, Switch) and each.traffic_class == "payments"]
        return (moved[0].to, moved[0].why) if moved else None

    def wait_for_switch(self, most_s: int) -> float:
        begun_us = self.now_us
        while self.payments(0.1) is None:
            assert self.now_us - begun_us < most_s * SECOND
        return (self.now_us - begun_us) / SECOND


def test_while_all_is_well_nothing_is_done() -> None:
    table = Table()
    assert [table.step(1) for _ in range(100)] == [[]] * 100


def test_a_dead_line_is_left_at_once_for_the_best_that_is_verified() -> None:
    table = Table()
    table.say("fiber", "down")
    moved = table.step()
    assert [(each.traffic_class, each.to, each.why, each.gently) for each in moved if isinstance(each, Switch)] == [
        (each, "lte", "failover", False) for each in CLASSES
    ]


def test_a_line_that_has_not_just_proved_itself_is_asked_before_it_is_taken() -> None:
    table = Table()
    table.proved["lte"] = table.proved["radio"] = False
    table.say("fiber", "down")
    assert table.step() == [Verify("lte"), Verify("radio")]
    table.proved["radio"] = True
    assert table.payments(0.05) == ("radio", "failover")


def test_suspicion_on_the_path_in_use_has_the_others_prove_themselves_each_second() -> None:
    table = Table()
    table.suspect.add("fiber")
    assert [table.step(0.1) for _ in range(10)] == [[Verify("lte"), Verify("radio")], *[[]] * 9]
    assert table.step(0.1) == [Verify("lte"), Verify("radio")]


def test_with_every_line_gone_the_path_is_kept_and_nobody_claims_to_know() -> None:
    table = Table()
    for line in LINES:
        table.say(line.name, "down")
    assert table.step() == [Alarm(code="cannot_tell")]
    assert table.paths.cannot_tell
    assert table.step(1) == []
    assert table.paths.in_use() == {"fiber"}
    table.say("radio", "up")
    assert table.payments() == ("radio", "failover")
    assert not table.paths.cannot_tell


def test_a_line_comes_back_into_use_after_its_proof_and_the_hold_down() -> None:
    table = Table()
    table.say("fiber", "down")
    table.step()
    table.say("fiber", "up")
    assert 9.9 < table.wait_for_switch(20) < 10.2
    table = Table()
    table.say("fiber", "down")
    table.step()
    table.step(60)
    table.say("fiber", "up")
    assert 2.9 < table.wait_for_switch(20) < 3.2


def test_old_flows_stay_where_they_are_when_a_better_line_returns_but_payments_move_at_once() -> None:
    table = Table()
    table.say("fiber", "down")
    table.step()
    table.say("fiber", "up")
    moved = {each.traffic_class: each.gently for each in table.step(11) if isinstance(each, Switch)}
    assert moved == {"payments": False, "chat": True, "meeting": True, "bulk": True}


def test_a_line_that_flaps_waits_twice_as_long_each_time_and_at_most_five_minutes() -> None:
    table, waits, alarms = Table(), [], []
    for _ in range(8):
        table.say("fiber", "down")
        table.step(1)
        alarms += [each for each in table.step() if isinstance(each, Alarm)]
        table.say("fiber", "up")
        waits.append(round(table.wait_for_switch(400)))
    assert waits == [10, 20, 40, 80, 160, 300, 300, 300]
    assert alarms == [Alarm(code="flapping", line="fiber")]
    assert Alarm(code="flapping", line="fiber") in table.paths.alarms
    table.step(CALM_US / SECOND)
    assert not table.paths.alarms, "it has held for half an hour"


def test_a_line_that_was_good_for_a_quarter_of_an_hour_is_forgiven() -> None:
    table = Table()
    for wait in (10, 20, 10):
        table.say("fiber", "down")
        table.step(1)
        table.say("fiber", "up")
        assert round(table.wait_for_switch(400)) == wait
        if wait == 20:
            table.step(16 * 60)


def test_a_dead_path_waits_for_no_hold_down() -> None:
    table = Table()
    table.say("fiber", "down")
    assert table.payments() == ("lte", "failover")
    table.say("lte", "down")
    assert table.payments(0.01) == ("radio", "failover")


def test_a_bad_line_is_left_for_a_good_one_only() -> None:
    table = Table()
    for line in LINES:
        table.say(line.name, "degraded", "far")
    assert table.payments(1) is None
    table.say("radio", "up")
    assert table.payments(1) == ("radio", "better")


def test_dead_names_move_the_shop_only_to_a_line_whose_names_were_just_seen_to_work() -> None:
    table = Table()
    table.say("fiber", "down", "dns")
    table.served["lte"] = False
    assert table.payments() == ("radio", "failover")


def test_a_payment_host_that_is_gone_moves_payments_and_nothing_else() -> None:
    table = Table()
    table.say("fiber", "degraded", "payment")
    assert {each.traffic_class for each in table.step() if isinstance(each, Switch)} == {"payments"}


def test_each_class_follows_its_own_order() -> None:
    table = Table(Policy(orders={"bulk": ("radio", "fiber"), "payments": ("lte", "fiber")}), found="")
    started = {each.traffic_class: each.to for each in table.step() if isinstance(each, Switch)}
    assert started == {"payments": "lte", "chat": "fiber", "meeting": "fiber", "bulk": "radio"}


def test_a_class_found_on_a_line_outside_its_order_goes_to_its_own_once_that_is_verified() -> None:
    table = Table(Policy(orders={"bulk": ("lte",)}))
    table.proved["lte"] = False
    assert table.step(1) == [Verify("lte")]
    table.proved["lte"] = True
    moved = [each for each in table.step(1.1) if isinstance(each, Switch)]
    assert [(each.traffic_class, each.to, each.why, each.gently) for each in moved] == [("bulk", "lte", "failback", True)]
    assert table.step(60) == []


def test_a_class_outside_its_order_goes_to_its_own_line_even_where_nothing_is_taken_back_by_itself() -> None:
    table = Table(Policy(orders={"bulk": ("radio", "lte")}, fail_back=False))
    table.say("radio", "down")
    assert [(each.traffic_class, each.to) for each in table.step(4) if isinstance(each, Switch)] == [("bulk", "lte")]
    table.say("radio", "up")
    assert [each for each in table.step(60) if isinstance(each, Switch)] == []


def test_a_line_outside_the_order_comes_after_a_bad_one_that_is_in_it() -> None:
    table = Table(Policy(orders={"bulk": ("lte",)}))
    table.say("lte", "degraded")
    assert [(each.traffic_class, each.to) for each in table.step(1) if isinstance(each, Switch)] == [("bulk", "lte")]


def test_a_class_never_goes_to_a_line_that_its_order_leaves_out() -> None:
    table = Table(Policy(orders={"bulk": ("fiber",)}))
    table.say("fiber", "down")
    moved = {each.traffic_class for wait_s in (0, 1, 60) for each in table.step(wait_s) if isinstance(each, Switch)}
    assert moved == {"payments", "chat", "meeting"}
    assert table.paths.path("bulk") == "fiber"


def test_a_bad_line_is_left_by_new_connections_only_for_those_that_run_still_work() -> None:
    table = Table()
    table.say("fiber", "degraded")
    moved = [each for each in table.step(11) if isinstance(each, Switch)]
    assert {(each.traffic_class, each.why, each.gently) for each in moved} == {(each, "better", True) for each in CLASSES}


def test_connections_to_a_payment_host_that_is_gone_are_told() -> None:
    table = Table()
    table.say("fiber", "degraded", "payment")
    moved = [each for each in table.step(11) if isinstance(each, Switch)]
    assert [(each.traffic_class, each.why, each.gently) for each in moved] == [("payments", "better", False)]


def test_a_start_does_not_leave_the_path_it_finds_before_it_knows_it() -> None:
    table = Table()
    table.say("fiber", "unknown")
    assert [table.payments(0.1) for _ in range(29)] == [None] * 29
    assert table.payments(0.2) == ("lte", "better")


def test_a_router_that_does_nothing_is_asked_again_each_second_and_not_more() -> None:
    table = Table(obeys=False)
    table.say("fiber", "down")
    asked = [bool(table.payments(0.1)) for _ in range(30)]
    assert asked == [True, *[False] * 9] * 3


def test_a_half_done_switch_is_finished_class_by_class() -> None:
    table = Table(obeys=False)
    table.say("fiber", "down")
    table.step()
    table.paths.in_force("payments", "lte", table.now_us)
    again = [each.traffic_class for each in table.step(1.1) if isinstance(each, Switch)]
    assert again == ["chat", "meeting", "bulk"]


def test_a_drill_goes_over_the_line_it_names_while_that_lives() -> None:
    table = Table()
    table.paths.pin("radio", table.now_us + 60 * SECOND)
    assert table.payments() == ("radio", "drill")
    table.say("radio", "down")
    assert table.payments(1) == ("fiber", "failover")


def test_a_drill_ends_by_itself() -> None:
    table = Table()
    table.paths.pin("radio", table.now_us + 20 * SECOND)
    table.step()
    assert table.payments(19) is None
    assert table.payments(2) == ("fiber", "failback")


def test_shared_traffic_goes_by_weight_over_the_good_lines_and_leaves_a_bad_one_at_once() -> None:
    table = Table(Policy(shared=("bulk",)))
    assert [each.weights for each in table.step() if isinstance(each, Share)] == [{"fiber": 3, "lte": 1, "radio": 1}]
    assert table.paths.in_use() == {"fiber", "lte", "radio"}
    table.say("lte", "degraded", "far")
    assert [each.weights for each in table.step(1) if isinstance(each, Share)] == [{"fiber": 3, "radio": 1}]
    table.say("lte", "up")
    assert not any(isinstance(each, Share) for each in table.step(1)), "it has to prove itself first"
    assert [each.weights for each in table.step(3) if isinstance(each, Share)] == [{"fiber": 3, "lte": 1, "radio": 1}]


def test_a_shop_without_a_spare_line_is_told_once() -> None:
    table = Table()
    table.say("lte", "down")
    table.say("radio", "down")
    alarms = [each for _ in range(200) for each in table.step(1) if isinstance(each, Alarm)]
    assert alarms == [Alarm(code="no_spare")]


STATES = st.sampled_from(["up", "degraded", "down", "unknown"])
STORY = st.lists(st.tuples(st.sampled_from([line.name for line in LINES]), STATES, st.floats(0.01, 30)), max_size=60)


@given(STORY)
def test_whatever_happens_no_dead_line_is_kept_while_another_lives_and_no_switch_is_hasty(
    story: list[tuple[str, State, float]],
) -> None:
    table = Table()
    last_us = -1_000 * SECOND
    for line, state, wait_s in story:
        table.say(line, state)
        for _ in range(2):
            before = table.now_us
            for action in table.step(wait_s / 2):
                if isinstance(action, Switch) and action.traffic_class == "payments":
                    assert action.why == "failover" or table.now_us - last_us >= 10 * SECOND
                    last_us = table.now_us
            assert table.now_us >= before
            (used,) = table.paths.in_use()
            alive = [name for name, (state, *_) in table.states.items() if state in {"up", "degraded"}]
            assert table.states[used][0] != "down" or not alive


@given(STORY)
def test_paths_that_start_in_the_middle_end_where_the_old_ones_do(story: list[tuple[str, State, float]]) -> None:
    """Level-triggered: a guard that was killed and starts anew comes to the same line once things are quiet."""
    table = Table()
    for line, state, wait_s in story:
        table.say(line, state)
        table.step(wait_s)
    again = Table(found=next(iter(table.paths.in_use())))
    again.states, again.now_us = dict(table.states), table.now_us
    for each in (table, again):
        for _ in range(700):
            each.step(1)
    assert table.paths.in_use() == again.paths.in_use()
