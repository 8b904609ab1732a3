"""A guard's reports and a real shop node over HTTP: paired by a code, told in order, once, and never held up by a no."""

import selectors
import shutil
import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from processes import do, found, running, see

from lancar.adapters.probes import transfer
from lancar.adapters.routers.linux.plan import LinePlan, RouterPlan
from lancar.lines.judging.terms import CLASSES, Verdict
from lancar.nodes.guard.carried import Carried
from lancar.nodes.guard.loop import now_us
from lancar.nodes.guard.mover import Moved
from lancar.nodes.guard.reports import HOUR_MS, Reporter, wall_ms
from lancar.nodes.guard.sending import Sender
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.spool import FILE, Report, Spool
from lancar.nodes.guard.tally import Spent
from lancar.nodes.guard.trials import Trials
from lancar.nodes.joining import join_hub
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import read_upstream
from lancar.values.digests import code_digest

SECOND_US, MINUTE_US = 1_000_000, 60_000_000
SETTINGS = GuardSettings(
    line=(
        GuardLine(name="fiber", interface="eth1", provider="IndiHome"),
        GuardLine(name="lte", interface="wwan0", kind="cellular", metered=True, priority=2),
    )
)
WELL = {name: Verdict(line=name, state="up", since_us=0, rtt_us=12_000) for name in ("fiber", "lte")}
KINDS = ["lines.guard_reported", "lines.path_switched", "lines.hour_reported", "lines.hour_reported", "lines.drill_done"]


def say_everything(spool: Spool, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a guard has to say of a busy hour, with two things among it that no node takes."""
    reporter = Reporter(SETTINGS, spool)
    reporter.started(WELL)
    alike = [Moved(traffic_class=each, was="fiber", now="lte", why="failover", took_us=900) for each in CLASSES]
    reporter.switched(alike, silence_ms=410, verified={"lte"})
    spool.add(Report("bad.1", "lines.report_hour", {"guard": "guard", "boot": "b", "line": "fiber", "hour_ms": 7}))
    spool.add(Report("bad.2", "lines.report_the_weather", {"sun": True}))
    hour_ms = wall_ms() // HOUR_MS * HOUR_MS
    with monkeypatch.context() as clock:
        clock.setattr("lancar.nodes.guard.reports.wall_ms", lambda: hour_ms - HOUR_MS)
        spent = dict.fromkeys(WELL, Spent())
        reporter.tick(WELL, frozenset({"fiber"}), spent, SECOND_US)
        reporter.tick(WELL, frozenset({"fiber"}), spent, 2 * SECOND_US)
        classes = {"fiber": {"payments": (0, 0), "rest": (0, 0)}}
        reporter.carried.read(classes, {"lte": (0, 0)}, SECOND_US)
        moved = {"fiber": {"payments": (400_000, 350_000), "rest": (10_000, 240_000)}}
        reporter.carried.read(moved, {"lte": (75_000, 900_000)}, SECOND_US + MINUTE_US)
        reporter.carried.tried("lte", 0, 512, filled=True)
        reporter.carried.tried("lte", 1, 2_000, filled=True)
        clock.setattr("lancar.nodes.guard.reports.wall_ms", lambda: hour_ms)
        spent = dict.fromkeys(WELL, Spent(probes=120, probe_bytes=7_680, lost=3, checks=4, checks_bad=1))
        reporter.tick(WELL, frozenset({"fiber"}), spent, 3 * SECOND_US)
    reporter.drilled(line="fiber", spare="lte", at_ms=wall_ms(), outcome="passed", silence_ms=40, away_s=60, back_ms=12)


def facts_in(data: Path) -> list[str]:
    """What stands in a node's journal about lines, in the order of the entries."""
    with closing(sqlite3.connect(data / "lancar.sqlite")) as journal:
        return [row[0] for row in journal.execute("SELECT kind FROM journal WHERE kind LIKE 'lines.%' ORDER BY ms, tick, seq")]


def sender_of(folder: Path, url: str, code: str = "KODE-GUARD") -> Sender:
    """A guard's sender as it begins: with what waits on its disk, to the node that is there now."""
    join_hub(folder, url=url, tenant="warung", code=code, talk=Talk(as_json=True), option="--node")
    upstream = read_upstream(folder)
    assert upstream is not None
    return Sender(Spool(folder), upstream)


def paired_guard(url: str, owner: dict[str, str], branch: str, folder: Path, code: str = "KODEGUARD") -> Sender:
    """The owner makes a code for a guard, and the guard shows it once."""
    do(url, owner, "identity.invite_device", kind="guard", name="Router", branch=branch, code_hash=code_digest(code))
    return sender_of(folder, url, code)


def emergency(url: str, owner: dict[str, str], branch: str, **more: Any) -> dict[str, Any]:
    """What the office says of the spare line."""
    said: dict[str, Any] = see(url, owner, "lines.emergency", branch=branch, to_ms=wall_ms() + HOUR_MS, **more)
    return said


def test_reports_that_waited_are_told_in_order_once_and_past_what_is_refused(tmp_path: Path, monkeypatch) -> None:
    data, folder = tmp_path / "shop", tmp_path / "guard"
    with running("shop", "--data", str(data), "--port", "0", until="link") as node:
        owner, branch = found(node.said("url"), node.said("link"))
        sender = paired_guard(node.said("url"), owner, branch, folder)
        assert node.stop() == 0
    say_everything(sender._spool, monkeypatch)
    assert not sender.send_all()
    assert (len(sender._spool), bool(sender.trouble)) == (7, True)
    shutil.copy(folder / FILE, tmp_path / "waiting")
    with running("shop", "--data", str(data), "--port", "0") as node:
        url = node.said("url")
        back = sender_of(folder, url)
        assert back.send_all()
        assert (len(back._spool), back.trouble) == (0, "")
        shutil.copy(tmp_path / "waiting", folder / FILE)
        again = sender_of(folder, url)
        assert (len(again._spool), again.send_all()) == (7, True)
        told = emergency(url, owner, branch)
        assert (told["worst_bytes"], told["need_kbps"]) == (750_000, 130)
        assert (told["line"], told["has_kbps"], told["answer"]) == ("lte", 512, "enough")
        assert (told["unnamed_permille"], told["tills"]) == (250, 0)
        assert emergency(url, owner, branch, tills=12)["answer"] == "thin"
        lte = next(line for line in see(url, owner, "lines.now", branch=branch)["lines"] if line["line"] == "lte")
        assert (lte["down_kbps"], lte["up_kbps"]) == (2_000, 512)
        assert next(each["answer"] for each in lte["outcomes"] if each["activity"] == "send") == "no"
        assert node.stop() == 0
    assert facts_in(data) == KINDS


def test_a_guard_that_was_sent_away_keeps_its_reports_and_says_why_until_it_is_paired_anew(tmp_path: Path) -> None:
    with running("shop", "--data", str(tmp_path / "shop"), "--port", "0", until="link") as node:
        owner, branch = found(node.said("url"), node.said("link"))
        sender = paired_guard(node.said("url"), owner, branch, tmp_path / "guard")
        sender._spool.add(Report("g.1", "lines.report_guard", {"guard": "guard", "boot": "b1", "at_ms": wall_ms()}))
        device = next(each for each in see(node.said("url"), owner, "identity.devices") if each["kind"] == "guard")
        do(node.said("url"), owner, "identity.revoke_device", device=device["device"])
        assert not sender.send_all()
        assert sender.trouble.startswith("401 ")
        assert sender._spool.held_up == sender.trouble
        assert len(sender._spool) == 1
        again = paired_guard(node.said("url"), owner, branch, tmp_path / "guard", "KODEBARU")
        assert again.send_all()
        assert len(again._spool) == 0
        token = read_upstream(tmp_path / "guard")
        sender_of(tmp_path / "guard", node.said("url"))
        assert read_upstream(tmp_path / "guard") == token


def measured(url: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """What a guard notes of one trial with that node, over this machine's own loopback."""
    notes: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(transfer, "bound", _plain)
    settings = msgspec.structs.replace(SETTINGS, trial=f"{url}/api/trial")
    plan = RouterPlan(
        lines=tuple(LinePlan(name=line.name, number=n, interface=line.interface) for n, line in enumerate(settings.line, 1)),
        lan=(),
    )
    with selectors.DefaultSelector() as selector:
        trials = Trials(
            settings, plan, selector, carried=Carried(), tried_s={}, note=lambda _us, what, **said: notes.append((what, said))
        )
        trials.credential = read_upstream(folder)
        trials.begin(settings.line[1], SimpleNamespace(spend=lambda *_: None), now_us())  # type: ignore[arg-type]  # what a trial asks of a line
        while not notes:
            for key, _ in selector.select():
                trials.ready(key.fileobj, now_us())
    return notes


def _plain(kind: int, protocol: int, **_: object) -> socket.socket:
    made = socket.socket(socket.AF_INET, kind, protocol)
    made.setblocking(False)
    return made


def test_a_paired_guard_measures_with_its_node_and_a_revoked_one_is_told_why_not(tmp_path: Path, monkeypatch) -> None:
    with running("shop", "--data", str(tmp_path / "shop"), "--port", "0", until="link") as node:
        url = node.said("url")
        owner, branch = found(url, node.said("link"))
        paired_guard(url, owner, branch, tmp_path / "guard")
        ((what, told),) = measured(url, tmp_path / "guard", monkeypatch)
        assert (what, told["line"]) == ("tried", "lte")
        assert told["down_kbps"] > 0
        assert told["up_kbps"] > 0
        with monkeypatch.context() as clock:
            clock.setattr("lancar.nodes.guard.trials.wall_ms", lambda: 86_400_000)
            assert measured(url, tmp_path / "guard", monkeypatch)[0][0] == "tried", "a board that booted in 1970 measures too"
        device = next(each for each in see(url, owner, "identity.devices") if each["kind"] == "guard")
        do(url, owner, "identity.revoke_device", device=device["device"])
        ((what, told),) = measured(url, tmp_path / "guard", monkeypatch)
        assert (what, told["why"]) == (
            "trouble",
            "401: the hub knows no guard like this one; is it paired with a node of this shop?",
        )
