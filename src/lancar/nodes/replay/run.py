"""`lancar replay`: rings up a real retail year on shop nodes that are cut off half of the time, and checks what the hub says."""

import argparse
import resource
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from lancar.adapters.upstream.http import UpstreamFailed
from lancar.kernel.builder import differences
from lancar.kernel.store import StoreFailed
from lancar.nodes.replay.acting import VirtualClock, node_on
from lancar.nodes.replay.baskets import baskets_per_store, goods
from lancar.nodes.replay.closing import closing_figures
from lancar.nodes.replay.crew import WorkerFailed, ring_up, shares
from lancar.nodes.replay.founding import Place, found
from lancar.nodes.replay.hubside import HubProcess
from lancar.nodes.replay.mapping import branch_of
from lancar.nodes.replay.places import FOUNDED_MS, Folder, OtherReplayError, Slice
from lancar.nodes.replay.reckoning import reckon
from lancar.nodes.replay.shop import ShopTotals
from lancar.nodes.replay.show import Line, number, table, word
from lancar.nodes.replay.source import DAYS, ReplayDataError
from lancar.nodes.replay.wire import MemoryWire
from lancar.nodes.replay.year import Standing, Year

OK, DIFFERENT, USAGE, WORLD, STOPPED = 0, 1, 2, 3, 130
LONGEST_CHECKED_DAYS = 31
SAVED_EVERY_NS = 10_000_000_000
"""What was measured is written down this often: a kill loses no more of it."""


def parser() -> argparse.ArgumentParser:
    """The options of `lancar replay`."""
    one = argparse.ArgumentParser(
        prog="lancar replay",
        description="putar ulang setahun belanja sungguhan di toko yang setengah waktunya terputus  ·  "
        "ring up a real retail year on shops that are cut off half of the time",
        epilog="exit codes: 0 semua sama · all the same   1 ada selisih · differences   2 salah pakai · used wrongly   "
        "3 dunia luar gagal · the world failed.   Ctrl-C, kill, mati listrik: mulai lagi dengan perintah yang sama · "
        "start again with the same command and it goes on.",
    )
    one.add_argument("--days", type=int, default=DAYS, metavar="N", help="hari pertama saja · only the first N days (365)")
    one.add_argument("--stores", default="", metavar="N|LIST", help="N toko terbesar, atau nomornya · the N biggest, or 330,406")
    one.add_argument("--seed", type=int, default=1, metavar="N", help="rencana putus · which plan of cut-offs (1)")
    one.add_argument("--data", type=Path, default=Path("replay-data"), metavar="DIR", help="folder (./replay-data)")
    one.add_argument("--hub", default="", metavar="URL|FILE", help="postgresql://… atau berkas SQLite · or a SQLite file")
    one.add_argument("--wire", choices=("http", "memory"), default="http",
                     help="http: pusat proses sendiri, lewat HTTP · a hub process of its own, over HTTP (http)")  # fmt: skip
    one.add_argument("--jobs", type=int, default=2, metavar="N", help="proses toko, dengan http · shop processes, with http (2)")
    one.add_argument("--check-views", action=argparse.BooleanOptionalAction, default=None,
                     help="hitung ulang semua tabel pusat · fold all hub tables anew (slices up to 31 days)")  # fmt: skip
    one.add_argument("--keep", action="store_true", help="simpan data setelah selesai · keep the data afterwards")
    one.add_argument("--json", action="store_true", help="keluaran untuk program · one JSON object on stdout")
    one.add_argument("--lang", choices=("id", "en"), default="id", help="bahasa · language")
    return one


def main(argv: Sequence[str] | None = None) -> int:
    """Run it; answers the exit code."""
    args = parser().parse_args(argv)
    if not 1 <= args.days <= DAYS:
        sys.stderr.write(f"--days: 1 … {DAYS}\n")
        return USAGE
    try:
        counts = baskets_per_store(args.days)
        stores = chosen_stores(args.stores, counts)
        wanted = Slice(days=args.days, stores=stores, seed=args.seed, hub=args.hub)
        folder = Folder(args.data, wanted)
        figures = Replay(folder, {store: counts[store] for store in stores}, args).run()
    except (OtherReplayError, ValueError) as why:
        sys.stderr.write(f"lancar replay: {why}\n")
        return USAGE
    except (ReplayDataError, StoreFailed, UpstreamFailed, WorkerFailed, OSError) as why:
        sys.stderr.write(f"lancar replay: {why}\n")
        return WORLD
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return STOPPED
    sys.stdout.write((msgspec.json.encode(figures).decode() if args.json else table(figures, args.lang)) + "\n")
    if figures["agrees"] and not args.keep:
        folder.remove()
    return OK if figures["agrees"] else DIFFERENT


def chosen_stores(asked: str, counts: dict[int, int]) -> tuple[int, ...]:
    """The stores asked for, by number: all, the N biggest of the slice, or those of a list. Raises ValueError."""
    if not asked:
        return tuple(sorted(counts))
    numbers = [int(part) for part in asked.split(",")]
    if len(numbers) == 1 and numbers[0] not in counts:
        if not 1 <= numbers[0] <= len(counts):
            raise ValueError(f"--stores: {asked} is neither a store of these days nor a count up to {len(counts)}")
        numbers = list(counts)[: numbers[0]]
    unknown = set(numbers) - counts.keys()
    if unknown:
        raise ValueError(f"--stores: no baskets in these days at {', '.join(map(str, sorted(unknown)))}")
    return tuple(sorted(set(numbers)))


class Replay:
    """One start of a replay."""

    def __init__(self, folder: Folder, counts: Mapping[int, int], args: argparse.Namespace) -> None:
        self.folder = folder
        self.counts = counts
        self.args = args
        self.language: str = args.lang
        self.line = Line(sys.stderr, lambda: time.monotonic_ns() // 1_000_000, args.lang)
        self._began = (time.monotonic_ns(), _cpu_ns())

    def run(self) -> dict[str, Any]:
        """Found, sell, reckon; the closing figures."""
        self.folder.measured.starts += 1
        self.folder.save()
        try:
            places = self._found()
            totals = self._sell_over_http(places) if self.args.wire == "http" else self._sell_in_memory(places)
            return self._reckon(places, totals)
        finally:
            self._clock()

    def _found(self) -> dict[int, Place]:
        chosen = self.folder.slice
        with closing(self.folder.hub_store()) as store:
            hub = node_on(store, VirtualClock(FOUNDED_MS), "hub")
            return found(hub, self.folder, goods(chosen.days, chosen.stores), self._founding)

    def _sell_over_http(self, places: dict[int, Place]) -> list[ShopTotals]:
        hub = HubProcess(self.folder.path, self.folder.slice)
        try:
            return ring_up(self.folder, places, shares(self.counts, self.args.jobs), hub.url, self._selling)
        finally:
            hub.stop()

    def _sell_in_memory(self, places: dict[int, Place]) -> list[ShopTotals]:
        clock = VirtualClock(FOUNDED_MS)
        with closing(self.folder.hub_store()) as store:
            year = Year(self.folder, places, MemoryWire(node_on(store, clock, "hub"), clock), store, self._selling)
            try:
                return year.run()
            finally:
                self.folder.measured.add(year.take_measured())

    def _reckon(self, places: dict[int, Place], totals: list[ShopTotals]) -> dict[str, Any]:
        chosen, check_views = self.folder.slice, self.args.check_views
        self.line.say("reckoning")
        with closing(self.folder.hub_store()) as store:
            hub = node_on(store, VirtualClock(FOUNDED_MS), "hub")
            reckoned = reckon(hub, places, chosen, totals)
            reckoned.hold("levels", self.folder.measured.levels_wrong, 0)
            differing = None
            if check_views or (check_views is None and chosen.days <= LONGEST_CHECKED_DAYS):
                self.line.say("rebuild")
                differing = differences(hub)
            self._clock()
            more = {"views_differing": differing, "hub_bytes": store.size_bytes(), "wire": self.args.wire}
            return closing_figures(self.folder, reckoned, totals, more)

    def _founding(self, _what: str, done: int, of: int) -> None:
        self.line.tell("founding", done, of)

    def _selling(self, standing: Standing) -> None:
        unsent = f"{number(standing.unsent, self.language)} {word('waiting', self.language)}"
        offline = f"{standing.offline} {word('offline', self.language)}"
        self.line.tell("selling", standing.baskets, sum(self.counts.values()), unsent, offline, branch_of(standing.store_id))
        if time.monotonic_ns() - self._began[0] > SAVED_EVERY_NS:
            self._clock()

    def _clock(self) -> None:
        """Write down what this start has cost since the last time."""
        now = (time.monotonic_ns(), _cpu_ns())
        self.folder.measured.wall_ms += (now[0] - self._began[0]) // 1_000_000
        self.folder.measured.cpu_ms += (now[1] - self._began[1]) // 1_000_000
        self._began = now
        self.folder.save()


def _cpu_ns() -> int:
    """CPU of this process and of those it has waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time_ns() + int((children.ru_utime + children.ru_stime) * 1e9)


if __name__ == "__main__":
    sys.exit(main())
