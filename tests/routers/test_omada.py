"""Omada by its Open API keeps the contract of routers, its undo held by this machine."""

import asyncio
import os
import subprocess
import sys

import msgspec
import pytest
from omada_box import CONTROLLER, MAC, SECRET, OmadaBox

from lancar import cli
from lancar.adapters.routers.keeper import Held
from lancar.adapters.routers.near import is_near
from lancar.lines.ports import Applied, Plan, Prefer
from lancar.nodes.router_file import Waiting, write_waiting
from lancar.testing.routers import RouterContract
from lancar.testing.routers_bench import Bench, Run
from wire import failing


class TestOmada(RouterContract):
    def bench(self, run: Run) -> Bench:
        return OmadaBox(run)


@pytest.fixture
def box():
    made = OmadaBox()
    yield made
    made.close()


def test_a_wrong_client_is_told_as_such(box: OmadaBox) -> None:
    failed = failing(box.router(secret="lama").read())  # noqa: S106 - the made-up controller's
    assert (failed.code, failed.certain) == ("router.login", True)
    assert "lama" not in str(failed)


def test_a_token_that_expired_is_fetched_anew_and_the_change_is_made_once(box: OmadaBox) -> None:
    async def change():
        router = box.router()
        plan = await router.plan(Prefer(line="lte"))
        box.tokens.clear()
        applied = await router.apply(plan, 60)
        box.tokens.clear()
        await router.confirm(applied)

    asyncio.run(change())
    assert box.order() == ["lte", "fiber", "radio"]
    assert box.logins == 3


def test_what_the_gateway_measures_is_shown(box: OmadaBox) -> None:
    line = asyncio.run(box.router().read()).line("fiber")
    assert (line.rtt_us, line.loss_permille, line.active) == (11_000, 5, True)


def test_a_controller_that_only_the_line_reaches_is_never_changed() -> None:
    box = OmadaBox(near=False)
    before = box.state()

    async def apply():
        router = box.router()
        assert (await router.read()).undo_by == "nobody"
        await router.apply(await router.plan(Prefer(line="lte")), 60)

    failed = failing(apply())
    assert (failed.code, failed.certain) == ("router.no_undo", True)
    assert box.state() == before
    box.close()


def test_a_strange_site_is_named(box: OmadaBox) -> None:
    assert failing(box.router(site="Toko lain").read()).detail == "0 sites are called 'Toko lain'"


def test_this_machine_s_own_networks_are_near_and_others_are_not() -> None:
    assert is_near("127.0.0.1")
    assert not is_near("198.51.100.7")
    assert not is_near("no-such-host.invalid")


@pytest.fixture
def place(tmp_path, box: OmadaBox):
    settings = f"""
[router]
brand = "omada"
url = "http://127.0.0.1:{box.port}"
user = "c0ffee"
controller = "{CONTROLLER}"
lines = {{fiber = "WAN", lte = "WAN/LAN1", radio = "WAN/LAN2"}}
"""
    (tmp_path / "lancar.toml").write_text(settings)
    (tmp_path / "router.secret").write_text(SECRET)
    (tmp_path / "router.secret").chmod(0o600)
    return tmp_path


def test_a_process_of_its_own_holds_the_undo_and_lets_go_when_it_is_confirmed(place, box: OmadaBox, capfd) -> None:
    words = ["--lang", "en", "router"]
    assert cli.main([*words, "apply", "prefer", "lte", "--yes", "--data", str(place)]) == 0
    said = capfd.readouterr().out
    assert "arm an undo on this machine" in said
    assert MAC not in said
    assert (place / "router-undo.json").stat().st_mode & 0o077 == 0
    assert cli.main([*words, "apply", "prefer", "radio", "--yes", "--data", str(place)]) == 3
    assert "still waits to be confirmed" in capfd.readouterr().err
    assert cli.main([*words, "confirm", "--data", str(place)]) == 0
    assert box.order()[0] == "lte"
    assert not (place / "router-undo.json").exists()


def hold(place, box: OmadaBox, undo_after_s: int) -> Plan:
    """A change whose undo is in the file and whose holder is gone, as after a power cut."""

    async def change():
        router = box.router()
        plan = await router.plan(Prefer(line="lte"))
        await router.apply(plan, 60)
        return plan

    plan = asyncio.run(change())
    (place / "router-undo.json").write_bytes(msgspec.json.encode(Held(plan=plan, undo_after_s=undo_after_s)))
    return plan


def test_the_process_that_holds_the_undo_puts_the_old_state_back_when_it_is_due(place, box: OmadaBox) -> None:
    before = box.state()
    hold(place, box, 0)
    assert box.order()[0] == "lte"
    words = [sys.executable, "-m", "lancar.cli", "router", "keep", "--data", str(place)]
    done = subprocess.run(words, capture_output=True, check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    assert (done.returncode, done.stdout) == (0, b"ready\n")
    assert box.state() == before
    assert not (place / "router-undo.json").exists()


def test_an_undo_whose_holder_died_is_finished_by_hand(place, box: OmadaBox, capsys) -> None:
    before = box.state()
    plan = hold(place, box, 60)
    write_waiting(place, Waiting(applied=Applied(plan=plan, undo_after_s=60)))
    assert cli.main(["router", "undo", "--data", str(place)]) == 0
    assert "Dikembalikan" in capsys.readouterr().out
    assert box.state() == before


def test_a_holder_that_cannot_start_lets_nothing_be_changed(place, box: OmadaBox, monkeypatch, capsys) -> None:
    before = box.state()
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert cli.main(["--lang", "en", "router", "apply", "prefer", "lte", "--yes", "--data", str(place)]) == 3
    assert "Nobody could undo this change" in capsys.readouterr().err
    assert box.state() == before
    assert not (place / "router-undo.json").exists()
