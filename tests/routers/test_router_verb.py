"""`lancar router`: a plan in words, a change that waits, kept or taken back; the password stays in its file."""

import json
from pathlib import Path

import pytest
from mikrotik_box import PASSWORD, RestBox

from lancar import cli
from lancar.faces.problems import LANGUAGES, words


@pytest.fixture
def box():
    made = RestBox()
    yield made
    made.close()


@pytest.fixture
def place(tmp_path: Path, box: RestBox, monkeypatch) -> Path:
    monkeypatch.delenv("LANCAR_DATA", raising=False)
    settings = f"""
[router]
brand = "mikrotik"
url = "http://127.0.0.1:{box.port}"
user = "lancar"
lines = {{fiber = "ether1", lte = "ether2", radio = "pppoe-out1"}}
"""
    (tmp_path / "lancar.toml").write_text(settings)
    secret = tmp_path / "router.secret"
    secret.write_text(PASSWORD + "\n")
    secret.chmod(0o600)
    return tmp_path


def say(place: Path, *words: str) -> int:
    return cli.main(["--lang", "en", "router", *words, "--data", str(place)])


def test_the_router_is_read_in_words(place: Path, capsys) -> None:
    assert say(place, "read") == 0
    said = capsys.readouterr().out
    assert "1. fiber      ether1                   up  ← in use" in said
    assert "3. radio" in said


def test_a_plan_shows_every_step_and_changes_nothing(place: Path, box: RestBox, capsys) -> None:
    before = box.state()
    assert say(place, "plan", "prefer", "lte") == 0
    said = capsys.readouterr().out
    assert "arm an undo on the router" in said
    assert 'PATCH /rest/ip/dhcp-client/*1 {"default-route-distance":"1"}' in said
    assert "line lte: rank 2 → 1" in said
    assert PASSWORD not in said
    assert (box.state(), box.armed()) == (before, 0)


def test_a_change_waits_until_it_is_kept_by_another_run(place: Path, box: RestBox, capsys) -> None:
    assert say(place, "apply", "prefer", "lte", "--yes") == 0
    assert "comes back by itself in 90 seconds" in capsys.readouterr().out
    assert (box.order()[0], box.armed()) == ("lte", 1)
    assert (place / "router-waiting.json").stat().st_mode & 0o077 == 0
    assert say(place, "confirm") == 0
    box.pass_s(200)
    assert (box.order()[0], box.armed()) == ("lte", 0)
    assert say(place, "undo") == 3
    assert "No change is waiting" in capsys.readouterr().err


def test_a_change_is_taken_back_by_another_run(place: Path, box: RestBox, capsys) -> None:
    before = box.state()
    assert say(place, "apply", "share", "fiber=60", "lte=40", "--yes") == 0
    assert box.shares() == {"fiber": 2, "lte": 1}
    assert say(place, "undo") == 0
    assert (box.state(), box.armed()) == (before, 0)
    assert "Put back as it was" in capsys.readouterr().out


def test_a_drill_comes_back_by_itself(place: Path, box: RestBox) -> None:
    before = box.state()
    assert say(place, "apply", "drill", "lte", "30", "--yes") == 0
    assert box.order()[0] == "lte"
    box.pass_s(31)
    assert (box.state(), box.armed()) == (before, 0)


def test_what_was_kept_at_once_is_kept(place: Path, box: RestBox) -> None:
    assert say(place, "apply", "prefer", "radio", "--yes", "--confirm") == 0
    box.pass_s(200)
    assert (box.order()[0], box.armed()) == ("radio", 0)


def test_nobody_at_the_terminal_is_a_no(place: Path, box: RestBox) -> None:
    before = box.state()
    assert say(place, "apply", "prefer", "lte") == 1
    assert (box.state(), box.armed()) == (before, 0)


def test_an_answer_that_was_lost_is_said_to_be_in_doubt_and_undone(place: Path, box: RestBox, capsys) -> None:
    before = box.state()
    box.fault("dropped_after", at=12)
    assert say(place, "apply", "prefer", "lte", "--yes") == 3
    box.mend()
    assert "Something may have changed: type lancar router undo." in capsys.readouterr().err
    assert box.armed() == 1
    assert say(place, "undo") == 0
    assert "The undo stays armed until its time" in capsys.readouterr().out
    assert (box.state(), box.armed()) == (before, 1)
    assert say(place, "apply", "prefer", "radio", "--yes") == 3
    assert "still waits" in capsys.readouterr().err
    box.pass_s(100)
    assert (box.state(), box.armed()) == (before, 0)
    assert say(place, "apply", "prefer", "radio", "--yes", "--confirm") == 0


def test_a_program_hears_facts(place: Path, capsys) -> None:
    assert say(place, "plan", "prefer", "lte", "--json") == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert said[0]["wish"] == {"type": "prefer", "line": "lte"}
    assert [step["word"] for step in said[0]["steps"]][:2] == ["router.step.arm", "router.step.rank"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("plan", "prefer", "satelit"), 3, "There is no such line"),
        (("plan", "share", "fiber=1", "satelit=1"), 3, "There is no such line"),
        (("plan", "prefers", "lte"), 2, "is no wish"),
        (("plan", "drill", "lte", "5"), 2, "Expected `int` >= 10"),
        (("confirm",), 3, "No change is waiting"),
        (("apply", "prefer", "lte", "--yes", "--undo-after", "5"), 3, "A number is out of range"),
    ],
)
def test_a_wrong_word_is_told_as_such(place: Path, capsys, words: tuple[str, ...], code: int, said: str) -> None:
    assert say(place, *words) == code
    assert said in capsys.readouterr().err


def rename(place: Path, old: str, new: str) -> None:
    file = place / "lancar.toml"
    file.write_text(file.read_text().replace(old, new))


TROUBLES = {
    "a wrong interface": (lambda _, place: rename(place, "ether1", "ether9"), "router.no_line", "no default route by ether9"),
    "a router that refuses": (lambda box, _: box.fault("refuse", times=99), "router.refused", "failure: no"),
    "a password that expired": (lambda box, _: setattr(box, "password", "yang-baru"), "router.login", "Unauthorized"),
    "an account without rights": (lambda box, _: box.fault("forbidden", times=99), "router.forbidden", "not enough permissions"),
    "a second guard's change": (lambda box, _: box.somebody_arms(), "router.pending", "somebody"),
    "a sign-in page": (lambda box, _: box.fault("nonsense", times=99), "router.nonsense", ""),
    "a router that is off": (lambda box, _: box.fault("off", times=99), "router.unreachable", "127.0.0.1"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trouble", TROUBLES)
def test_whatever_is_wrong_is_told_in_both_languages_and_changes_nothing(
    place: Path, box: RestBox, capsys, trouble: str, language: str
) -> None:
    spoil, code, detail = TROUBLES[trouble]
    spoil(box, place)
    before = box.state()
    assert cli.main(["--lang", language, "router", "apply", "prefer", "lte", "--yes", "--data", str(place)]) == 3
    said = capsys.readouterr().err
    assert all(sentence in said for sentence in words(language)[code])
    assert detail in said
    assert {"id": "Tidak ada yang berubah.", "en": "Nothing was changed."}[language] in said
    assert PASSWORD not in said
    assert box.state() == before


def test_where_a_guard_runs_it_owns_this_machine_s_ways(place: Path, monkeypatch, capsys) -> None:
    monkeypatch.setattr("lancar.nodes.verbs.router_verb.ask", lambda _: {"pid": 71})
    (place / "lancar.toml").write_text('[router]\nbrand = "linux"\nlines = {fiber = "eth1", lte = "wwan0"}\n')
    assert say(place, "apply", "prefer", "lte", "--yes") == 3
    assert "A line guard on this machine owns its routes. (process 71)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda secret: secret.chmod(0o644), "chmod 600"),
        (lambda secret: secret.unlink(), "No such file"),
        (lambda secret: secret.write_text("\n"), "the first line is empty"),
    ],
)
def test_a_password_file_that_is_no_secret_is_refused(place: Path, box: RestBox, capsys, spoil, said: str) -> None:
    spoil(place / "router.secret")
    assert say(place, "read") == 2
    assert said in capsys.readouterr().err
    assert box.requests() == 0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('fiber = "ether1"', 'fiber = "ether1; reboot"', "Expected `str` matching regex"),
        ('brand = "mikrotik"', 'brand = "microtik"', "Invalid enum value"),
        ('user = "lancar"', 'user = "lancar"\npassword = "x"', "unknown field `password`"),
        ('brand = "mikrotik"', 'brand = "mikrotik-api"', "no address of a binary API"),
    ],
)
def test_a_setting_that_cannot_be_is_named(place: Path, capsys, old: str, new: str, said: str) -> None:
    rename(place, old, new)
    assert say(place, "read") in {2, 3}
    assert said in capsys.readouterr().err


def test_without_a_router_in_the_settings_the_how_to_is_named(tmp_path: Path, capsys) -> None:
    assert say(tmp_path, "read") == 2
    assert "docs/howto/routers.md" in capsys.readouterr().err
