"""What `lancar drill` says: a report in plain words that claims nothing nobody asked for, and a drill for a time."""

import argparse
import time
from typing import Any

import pytest

from lancar.nodes.talk import Talk
from lancar.nodes.verbs import drill_verb

RESULT: dict[str, Any] = {
    "drill": "d1", "outcome": "partly", "why": "", "line": "fiber", "spare": "lte", "silence_ms": -1, "away_s": 60, "back_ms": 12,
    "back": True, "checks": [{"name": "web", "good": True, "took_ms": 97}], "untried": ["payments", "chat", "hub"], "stayed": [],
}  # fmt: skip


def told(capsys: pytest.CaptureFixture[str], **result: Any) -> str:
    drill_verb.tell(RESULT | result, Talk(language="en"))
    return capsys.readouterr().out


def test_what_was_not_asked_and_not_measured_is_said_in_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys)
    assert "PARTLY" in said
    assert "? not asked: payments, chat, hub. Set [guard] payment, [guard.chat] domains, [guard] hub." in said
    assert "silence on the way not measured (no till spoke)" in said
    assert " 0 ms" not in said


def test_what_may_not_take_the_spare_line_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, untried=[], stayed=["chat"], silence_ms=43)
    assert "? may not take the spare line: chat" in said
    assert "43 ms of silence on the way, 12 ms back" in said
    assert "not asked" not in said


def test_a_rate_that_was_not_measured_for_want_of_a_pairing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    drill_verb.tell(RESULT, Talk(language="en"), unpaired=True)
    assert "? rate not measured: this guard is paired with no node (lancar guard --node)" in capsys.readouterr().out
    assert "rate" not in told(capsys)


def verb(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    drill_verb.add_arguments(parser)
    return parser.parse_args(words)


def test_a_drill_for_a_time_is_left_with_the_guard(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[dict[str, Any]] = []

    def guard(wish: dict[str, Any]) -> dict[str, Any]:
        asked.append(wish)
        return {"drill": "d1", "at_ms": wish["at_ms"]}

    monkeypatch.setattr(drill_verb, "ask", guard)
    assert drill_verb.run(verb("--at", "14:30", "--line", "fiber"), Talk(language="en")) == 0
    (wish,) = asked
    when = time.localtime(wish["at_ms"] // 1_000)
    assert (when.tm_hour, when.tm_min, wish["line"]) == (14, 30, "fiber")
    assert "14:30" in capsys.readouterr().out


@pytest.mark.parametrize(("now", "day"), [("13:00", 21), ("14:30", 22), ("23:59", 22)])
def test_a_time_that_is_past_today_means_tomorrow(monkeypatch: pytest.MonkeyPatch, now: str, day: int) -> None:
    now_s = time.mktime(time.strptime(f"2026-11-21 {now}", "%Y-%m-%d %H:%M"))
    monkeypatch.setattr(time, "time", lambda: now_s)
    when = time.localtime(drill_verb._next_ms(870) // 1_000)
    assert (when.tm_mday, when.tm_hour, when.tm_min) == (day, 14, 30)


@pytest.mark.parametrize("typed", ["25:00", "half past two", "14"])
def test_a_time_that_is_none_is_refused_before_anybody_is_asked(typed: str) -> None:
    with pytest.raises(SystemExit):
        verb("--at", typed)
