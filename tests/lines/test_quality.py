"""What the shop can do over a line, by thresholds that anybody can look up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.lines.quality import NEEDS, Measured, answer_of, outcome, outcomes, score_permille, worst

WELL = Measured(delay_p95_us=20_000, jitter_us=1_000, loss_permille=1, down_kbps=40_000, up_kbps=18_000, services=True)


def test_the_ietf_drafts_own_example_scores_fifty_per_cent():
    """draft-ietf-ippm-qoo, section Example: 350 ms between 200 and 500, 375 ms between 300 and 600, 2 % between 1 and 5."""
    latency = worst([score_permille(350, 200, 500), score_permille(375, 300, 600)])
    loss = score_permille(20, 10, 50)
    assert (latency, loss) == (500, 750)
    assert worst([latency, loss, 1_000]) == 500


def test_a_good_line_does_everything():
    assert [one.answer for one in outcomes("up", WELL)] == ["yes"] * len(NEEDS)


def test_a_dead_line_does_nothing_and_one_that_nobody_measured_is_not_judged():
    assert {(one.answer, one.what) for one in outcomes("down", WELL)} == {("no", "down")}
    assert {(one.answer, one.what) for one in outcomes("unknown", WELL)} == {("unknown", "unknown")}
    assert {one.answer for one in outcomes("up", Measured())} == {"unknown"}


@pytest.mark.parametrize(
    ("activity", "changed", "answer", "what"),
    [
        ("qris", {"delay_p95_us": 1_200_000}, "no", "delay"),
        ("qris", {"loss_permille": 110}, "shaky", "loss"),
        ("qris", {"services": False}, "no", "services"),
        ("chat", {"delay_p95_us": 1_500_000}, "shaky", "delay"),
        ("chat", {"services": False}, "no", "services"),
        ("voice", {"jitter_us": 60_000}, "shaky", "jitter"),
        ("voice", {"services": False}, "yes", "delay"),
        ("meeting", {"up_kbps": 1_800}, "shaky", "rate"),
        ("meeting", {"up_kbps": 600}, "no", "rate"),
        ("send", {"up_kbps": 1_300}, "no", "rate"),
        ("send", {"down_kbps": 100}, "yes", "loss"),
        ("send", {"up_kbps": -1}, "unknown", "unknown"),
    ],
)
def test_the_worst_condition_decides_and_is_named(activity: str, changed: dict[str, int], answer: str, what: str):
    told = outcome(activity, "up", WELL._replace(**changed))  # type: ignore[arg-type]  # one of the activities
    assert (told.answer, told.what) == (answer, what)


@given(st.integers(0, 5_000_000), st.integers(0, 2_000_000), st.integers(0, 2_000_000))
def test_a_score_stays_between_nothing_and_whole_and_never_rises_as_things_get_worse(measured: int, good: int, bad: int):
    score = score_permille(measured, good, bad)
    assert 0 <= score <= 1_000
    if good < bad:
        assert score_permille(measured + 1, good, bad) <= score
        assert score_permille(good, good, bad) == 1_000
        assert score_permille(bad, good, bad) == 0


def test_the_words_for_scores():
    assert [answer_of(score) for score in (-1, 0, 200, 201, 699, 700, 1_000)] == [
        "unknown", "no", "no", "shaky", "shaky", "yes", "yes",
    ]  # fmt: skip
