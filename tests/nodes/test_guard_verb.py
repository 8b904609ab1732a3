"""`lancar guard` on a bad morning: a name that is wrong, a guard that is there already, no rights, a clock that jumps."""

import ast
import os
import selectors
from pathlib import Path

import pytest

import lancar
from lancar import cli
from lancar.nodes.guard import place as place_module
from lancar.nodes.guard.place import Place

SRC = Path(lancar.__file__).parent
LINES = """
[guard]
[[guard.line]]
name = "fiber"
interface = "lo"
[[guard.line]]
name = "lte"
interface = "wwan7"
priority = 2
"""
WALL = {"time.time", "time.time_ns", "time.localtime", "time.gmtime", "datetime.now", "dt.datetime.now", "datetime.datetime.now"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.delenv("LANCAR_DATA", raising=False)
    monkeypatch.setattr("lancar.nodes.verbs.guard_verb.interfaces", lambda: ["eth1", "lo"])
    (tmp_path / "lancar.toml").write_text(LINES)
    return tmp_path


def say(folder: Path, language: str, *words: str) -> int:
    return cli.main(["--lang", language, "guard", *words, "--data", str(folder)])


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("id", "Jalur lte: di komputer ini tidak ada kartu jaringan wwan7. Yang ada: "),
        ("en", "Line lte: this machine has no network"),
    ],
)
def test_a_wrong_interface_is_named_with_those_that_are_there(
    folder: Path, capsys, monkeypatch, language: str, told: str
) -> None:
    monkeypatch.setattr("lancar.nodes.verbs.guard_verb.interfaces", lambda: ["eth1", "lo"])
    assert say(folder, language, "--check") == 1
    said = capsys.readouterr().err
    assert told in said
    assert "eth1, lo" in said


def test_a_guard_without_a_single_interface_does_not_start(folder: Path, capsys, monkeypatch) -> None:
    monkeypatch.setattr("lancar.nodes.verbs.guard_verb.interfaces", lambda: ["eth9"])
    assert say(folder, "id") == 1
    assert capsys.readouterr().err.count("tidak ada kartu jaringan") == 2


@pytest.mark.parametrize(
    ("language", "told"),
    [("id", "Di router ini sudah ada penjaga (proses {pid})"), ("en", "A guard runs on this router already (process {pid})")],
)
def test_a_second_guard_on_one_router_is_told_who_is_there_and_touches_nothing(
    folder: Path, capsys, monkeypatch, language: str, told: str
) -> None:
    monkeypatch.setattr(place_module, "NAME", f"\0lancar-guard-of-a-test-{os.getpid()}".encode())
    monkeypatch.setattr(place_module, "ask", lambda _: {"pid": 4_711})
    with selectors.DefaultSelector() as selector:
        first = Place(selector, lambda *_: {})
        try:
            assert say(folder, language) == 3
        finally:
            first.close()
    assert told.format(pid=4_711) in capsys.readouterr().err


@pytest.mark.parametrize(("language", "told"), [("id", "Penjaga butuh hak CAP_NET_ADMIN"), ("en", "A guard needs CAP_NET_ADMIN")])
def test_a_guard_without_rights_says_which_it_needs(folder: Path, capsys, monkeypatch, language: str, told: str) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("lancar.nodes.guard.loop.Guard", forbidden)
    assert say(folder, language) == 3
    assert told in capsys.readouterr().err


LINE = {
    "line": "fiber",
    "state": "up",
    "since_ms": 1_000,
    "layer": "",
    "why": "",
    "rtt_us": 9_000,
    "loss_permille": 0,
    "carries": [],
}


@pytest.mark.parametrize(
    ("held_up", "told"),
    [
        ("401 auth.device_revoked", {"id": "pasangkan lagi dengan --node", "en": "pair it again with --node"}),
        ("store unreachable: no answer", {"id": "Dicoba lagi sendiri", "en": "tried again by itself"}),
        ("", {"id": "", "en": ""}),
    ],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_guard_whose_pairing_is_over_says_so_and_that_nothing_is_lost(
    capsys, monkeypatch, language: str, held_up: str, told: dict[str, str]
) -> None:
    said = {"pid": 1, "lines": [LINE], "reports": {"waiting": 7, "held_up": held_up}}
    monkeypatch.setattr("lancar.nodes.verbs.status_verb.ask", lambda _: said)
    assert cli.main(["--lang", language, "status"]) == 0
    heard = capsys.readouterr().err
    assert told[language] in heard
    assert ("7 laporan menunggu" in heard, "7 reports wait" in heard) == (
        bool(held_up) and language == "id",
        bool(held_up) and language == "en",
    )


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"alarms": ["cannot_tell"]}, "No line is known to live"),
        ({"alarms": ["no_spare", "disk"]}, "only one line lives"),
        ({"alarms": ["flapping.fiber"]}, "Line fiber goes and comes back"),
        ({"alarms": ["something_new"]}, "something_new"),
        ({"disk": {"trouble": "No space left on device", "free_mb": 0}}, "cannot be written (No space left on device)"),
        ({"disk": {"trouble": "", "low": True, "free_mb": 12}}, "nearly full: 12 MB left"),
        ({"reports": {"waiting": 3, "held_up": "503 away", "held_up_s": 90}}, "since 90 s (503 away). 3 reports wait here, none"),
        ({"reports": {"waiting": 3, "held_up": "503 away", "dropped": 7}}, "7 hourly sums were dropped"),
        ({"reports": {"waiting": 0, "held_up": "", "refused": 2, "refused_why": "x 422"}}, "refused 2 reports for good"),
        ({"alarms": [], "disk": {"trouble": "", "low": False, "free_mb": 900}, "reports": {"waiting": 2}}, ""),
    ],
)
def test_the_status_says_what_keeps_a_guard_from_its_work(capsys, monkeypatch, more: dict[str, object], told: str) -> None:
    monkeypatch.setattr("lancar.nodes.verbs.status_verb.ask", lambda _: {"pid": 1, "lines": [LINE], **more})
    assert cli.main(["--lang", "en", "status"]) == 0
    heard = capsys.readouterr().err
    assert told in heard
    assert bool(heard) == bool(told)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('interface = "wwan7"', 'interface = "wwan7; reboot"', "matching regex"),
        ('interface = "wwan7"', 'interface = "$(reboot)"', "matching regex"),
        ('interface = "wwan7"', 'interface = "lo"', "two lines have the same interface 'lo'"),
        ('name = "lte"', 'name = "fiber"', "two lines have the same line 'fiber'"),
        ("[guard]", '[guard]\ntargets = ["semua"]', "matching regex"),
        ("[guard]", '[guard]\npayments = {lines = ["satelit"]}', "there is no line 'satelit'"),
        ("[guard]", '[guard]\npassword = "x"', "unknown field `password`"),
        ('name = "lte"', 'name = "lte"\nresolver = "2001:db8::53"', "resolver of lte: 2001:db8::53 is not an IPv4 address"),
        ('name = "lte"', 'name = "lte"\ngateway6 = "192.0.2.1"', "gateway6 of lte: 192.0.2.1 is not an IPv6 address"),
        ("[guard]", '[guard]\nfollow_dns = ["fe80::1"]', "follow_dns: fe80::1 is not an IPv4 address"),
    ],
)
def test_a_setting_that_cannot_be_is_named(folder: Path, capsys, old: str, new: str, told: str) -> None:
    (folder / "lancar.toml").write_text(LINES.replace(old, new))
    assert say(folder, "id", "--check") == 2
    said = capsys.readouterr().err
    assert "Pengaturan salah" in said
    assert told in said


def test_no_deadline_of_a_guard_or_a_router_hangs_on_a_clock_that_jumps() -> None:
    parts = ["nodes/guard", "lines/judging", "adapters/probes", "adapters/routers", "adapters/tunnel"]
    files = [path for part in parts for path in (SRC / part).rglob("*.py")]
    files += [SRC / "nodes/router_file.py", SRC / "nodes/verbs/router_verb.py", SRC / "nodes/verbs/drill_verb.py"]
    by_wall = {
        path.relative_to(SRC).as_posix()
        for path in files
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute) and ast.unparse(node) in WALL
    }
    # dates in the diary, in reports and in what a node is asked; a number to begin with that is forgotten after a silence;
    # and the time on the clock that an owner picks for a drill
    assert by_wall == {
        "nodes/guard/files.py",
        "nodes/guard/reports.py",
        "nodes/verbs/drill_verb.py",
        "adapters/tunnel/twice.py",
    }
