"""A slice of the year rung up for real: cut off, killed, taken up again, and set beside the data."""

import fcntl
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from lancar.nodes.replay.acting import VirtualClock, node_on
from lancar.nodes.replay.baskets import baskets_per_store, goods
from lancar.nodes.replay.founding import found
from lancar.nodes.replay.places import FOUNDED_MS, Folder, OtherReplayError, Slice
from lancar.nodes.replay.plan import offline_windows
from lancar.nodes.replay.reckoning import reckon
from lancar.nodes.replay.run import DIFFERENT, OK, USAGE, chosen_stores, main
from lancar.nodes.replay.source import span_ms
from lancar.nodes.replay.wire import MemoryWire
from lancar.nodes.replay.year import Year

DAYS = 3
STORES = (321, 361, 406)
SMALL = ["--days", str(DAYS), "--stores", ",".join(map(str, STORES)), "--json", "--keep"]


class StoppedError(Exception):
    """Stands for a kill: nothing of the process survives it but its files."""


class Watched(MemoryWire):
    """Notes when which store used its line."""

    def __init__(self, hub, clock):
        super().__init__(hub, clock)
        self.used = []

    def carrier(self, place, now_ms):
        self.used.append((place.store_id, now_ms))
        return super().carrier(place, now_ms)


def start(path, stop_after=None):
    """One start over a wire in memory; answers the year and what it found, or raises StoppedError at its so manieth step."""
    folder = Folder(path, Slice(days=DAYS, stores=STORES, seed=1, hub=""))
    clock = VirtualClock(FOUNDED_MS)
    store = folder.hub_store()
    steps = 0

    def tell(_standing):
        nonlocal steps
        steps += 1
        if steps == stop_after:
            raise StoppedError

    try:
        hub = node_on(store, clock, "hub")
        places = found(hub, folder, goods(DAYS, STORES), lambda *_: None)
        year = Year(folder, places, Watched(hub, clock), store, tell)
        totals = year.run()
        return year, reckon(hub, places, folder.slice, totals)
    finally:
        store.close()


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return start(tmp_path_factory.mktemp("whole"))


def test_three_days_of_three_stores_agree_with_the_data_to_the_rupiah_and_the_unit(whole):
    _, found_ = whole
    assert found_.examples == []
    assert (found_.agrees, found_.rupiah_off, found_.units_off) == (True, 0, 0)
    assert found_.baskets == sum(count for store, count in baskets_per_store(DAYS, STORES).items())
    assert found_.rows["store_day"] == DAYS * len(STORES)
    assert found_.rows["store_day_good"] > 700


def test_no_shop_uses_its_line_while_it_is_cut_off_and_all_have_something_to_send_afterwards(whole):
    year, _ = whole
    windows = {store: offline_windows(1, store, span_ms(DAYS)) for store in STORES}
    assert {store for store, _ in year.wire.used} == set(STORES)
    for store, now_ms in year.wire.used:
        assert not any(window.from_ms < now_ms < window.until_ms for window in windows[store])
    assert year.measured.backlog > 1
    assert year.measured.levels_asked > len(STORES)
    assert year.measured.levels_wrong == 0


def test_a_replay_that_is_stopped_again_and_again_ends_with_the_same_figures(tmp_path, whole):
    for stop_after in (1, 9, 9, 10):
        with pytest.raises(StoppedError):
            start(tmp_path, stop_after)
    assert start(tmp_path)[1] == whole[1]


def test_a_second_start_finds_everything_done_and_sends_nothing(tmp_path):
    start(tmp_path)
    year, found_ = start(tmp_path)
    assert found_.agrees
    assert year.wire.used == []


def test_a_killed_replay_goes_on_over_http_where_its_journals_stand(tmp_path, capsys):
    command = [sys.executable, "-m", "lancar.nodes.replay.run", *SMALL, "--data", str(tmp_path)]
    source = str(Path(__file__).parents[2] / "src")
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": source}) as process:
        for line in process.stderr:
            if "keranjang" in line:
                break
        os.kill(process.pid, signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert main([*SMALL, "--data", str(tmp_path)]) == OK
    figures = json.loads(capsys.readouterr().out)
    assert (figures["agrees"], figures["rupiah_off"], figures["units_off"]) == (True, 0, 0)
    assert (figures["starts"], figures["wire"], figures["views_differing"]) == (2, "http", {})
    assert figures["in_hub"] == figures["kept"] == figures["baskets"]
    assert figures["offline_permille"] == 500


def test_a_rupiah_that_is_not_there_is_found(tmp_path, capsys):
    options = [*SMALL, "--data", str(tmp_path), "--wire", "memory"]
    assert main(options) == OK
    capsys.readouterr()
    hub = apsw.Connection(str(tmp_path / "hub" / "lancar.sqlite"))
    ((rowid,),) = hub.execute("SELECT min(rowid) FROM stock_days WHERE net > 0").fetchall()
    hub.execute("UPDATE stock_days SET net = net - 1 WHERE rowid = ?", (rowid,))
    hub.close()
    assert main(options) == DIFFERENT
    figures = json.loads(capsys.readouterr().out)
    assert figures["agrees"] is False
    assert figures["views_differing"] == {"stock_days": 2}
    # once among the store's days, once among all goods
    assert (figures["differing"], figures["rupiah_off"], figures["units_off"]) == (2, 2, 0)


def test_another_slice_in_the_same_folder_is_refused(tmp_path):
    Folder(tmp_path, Slice(days=1, stores=(321,), seed=1, hub=""))
    with pytest.raises(OtherReplayError, match="1 days, 1 stores, seed 1"):
        Folder(tmp_path, Slice(days=1, stores=(321,), seed=2, hub=""))
    assert main(["--days", "2", "--stores", "321", "--data", str(tmp_path)]) == USAGE


def test_nobody_else_rings_up_at_a_store_while_one_process_does(tmp_path):
    folder = Folder(tmp_path, Slice(days=1, stores=(321,), seed=1, hub=""))
    with folder.lock_shop(321) as mine, folder.shop_file(321).with_suffix(".lock").open("wb") as other:
        with pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        mine.close()
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_a_hub_on_postgresql_ends_with_the_same_figures(tmp_path, postgres, capsys):
    assert main([*SMALL, "--data", str(tmp_path), "--hub", postgres.database()]) == OK
    figures = json.loads(capsys.readouterr().out)
    assert (figures["differing"], figures["rupiah_off"], figures["units_off"], figures["views_differing"]) == (0, 0, 0, {})
    assert not (tmp_path / "hub" / "lancar.sqlite").exists()


@pytest.mark.parametrize("wrong", [["--days", "0"], ["--days", "366"], ["--days", "1", "--stores", "1,2"], ["--stores", "9999"]])
def test_options_that_make_no_sense_are_used_wrongly(wrong, tmp_path):
    assert main([*wrong, "--data", str(tmp_path)]) == USAGE
    assert not list(tmp_path.iterdir())


def test_stores_are_chosen_by_how_many_or_by_their_numbers():
    counts = {406: 9, 361: 5, 321: 2}
    assert chosen_stores("", counts) == (321, 361, 406)
    assert chosen_stores("2", counts) == (361, 406)
    assert chosen_stores("321", counts) == (321,)
    assert chosen_stores("406,321,406", counts) == (321, 406)


@pytest.mark.slow
def test_a_month_of_real_baskets_ends_with_no_difference_at_all(tmp_path, capsys):
    assert main(["--days", "31", "--stores", "24", "--json", "--data", str(tmp_path / "month")]) == OK
    figures = json.loads(capsys.readouterr().out)
    assert (figures["differing"], figures["rupiah_off"], figures["units_off"], figures["views_differing"]) == (0, 0, 0, {})
    assert figures["baskets"] == sum(list(baskets_per_store(31).values())[:24])
    assert figures["in_hub"] == figures["baskets"]
    assert figures["backlog"] > 10
    assert not (tmp_path / "month").exists(), "data is kept only on request"
