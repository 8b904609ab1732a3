"""`lancar replay`: rings up a real retail year on shop nodes that are cut off half of the time, and checks what the hub says."""

import argparse
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from lancar.kernel.builder import differences
from lancar.kernel.node import Node
from lancar.kernel.store import Store, StoreFailed
from lancar.nodes.replay.acting import VirtualClock, node_on
from lancar.nodes.replay.baskets import baskets_per_store, goods
from lancar.nodes.replay.closing import closing_figures
from lancar.nodes.replay.founding import Place, found
from lancar.nodes.replay.mapping import branch_of
from lancar.nodes.replay.places import FOUNDED_MS, Folder, OtherReplayError, Slice
from lancar.nodes.replay.reckoning import reckon
from lancar.nodes.replay.shop import ShopTotals
from lancar.nodes.replay.show import Line, number, table, word
from lancar.nodes.replay.source import DAYS, ReplayDataError
from lancar.nodes.replay.wire import MemoryWire
from lancar.nodes.replay.year import Standing, Year

OK, DIFFERENT, USAGE, WORLD = 0, 1, 2, 3
LONGEST_CHECKED_DAYS = 31


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
        closing = Replay(folder, sum(counts[store] for store in stores), args.lang).run(args.check_views)
    except (OtherReplayError, ValueError) as why:
        sys.stderr.write(f"lancar replay: {why}\n")
        return USAGE
    except (ReplayDataError, StoreFailed, OSError) as why:
        sys.stderr.write(f"lancar replay: {why}\n")
        return WORLD
    sys.stdout.write((msgspec.json.encode(closing).decode() if args.json else table(closing, args.lang)) + "\n")
    if closing["agrees"] and not args.keep:
        folder.remove()
    return OK if closing["agrees"] else DIFFERENT


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

    def __init__(self, folder: Folder, expected: int, language: str) -> None:
        self.folder = folder
        self.expected = expected
        self.language = language
        self.line = Line(sys.stderr, lambda: time.monotonic_ns() // 1_000_000, language)
        self._began = (time.monotonic_ns(), _cpu_ns())

    def run(self, check_views: bool | None) -> dict[str, Any]:
        """Found, sell, reckon; the closing figures."""
        chosen, measured = self.folder.slice, self.folder.measured
        measured.starts += 1
        clock = VirtualClock(FOUNDED_MS)
        store = self.folder.hub_store()
        try:
            hub = node_on(store, clock, "hub")
            places = found(hub, self.folder, goods(chosen.days, chosen.stores), self._founding)
            wire = MemoryWire(hub, clock)
            year = Year(self.folder, places, wire, store, self._selling)
            try:
                totals = year.run()
            finally:
                measured.add(year.measured)
                measured.add(wire.measured)
                self._clock()
            return self._reckon(hub, store, places, totals, check_views)
        finally:
            self._clock()
            store.close()

    def _reckon(
        self, hub: Node, store: Store, places: dict[int, Place], totals: list[ShopTotals], check_views: bool | None
    ) -> dict[str, Any]:
        chosen = self.folder.slice
        self.line.say("reckoning")
        reckoned = reckon(hub, places, chosen, totals)
        differing = None
        if check_views or (check_views is None and chosen.days <= LONGEST_CHECKED_DAYS):
            self.line.say("rebuild")
            differing = differences(hub)
        self._clock()
        more = {"views_differing": differing, "hub_bytes": store.size_bytes(), "wire": "memory"}
        return closing_figures(self.folder, reckoned, totals, more)

    def _founding(self, _what: str, done: int, of: int) -> None:
        self.line.tell("founding", done, of)

    def _selling(self, standing: Standing) -> None:
        unsent = f"{number(standing.unsent, self.language)} {word('waiting', self.language)}"
        offline = f"{standing.offline} {word('offline', self.language)}"
        self.line.tell("selling", standing.baskets, self.expected, unsent, offline, branch_of(standing.store_id))

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
