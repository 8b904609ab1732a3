"""All that a replay ends with, gathered under the names that ``--json`` prints."""

from collections.abc import Mapping, Sequence
from typing import Any

from lancar.nodes.replay.mapping import branch_of
from lancar.nodes.replay.places import Folder
from lancar.nodes.replay.plan import offline_windows
from lancar.nodes.replay.reckoning import Reckoned
from lancar.nodes.replay.shop import ShopTotals
from lancar.nodes.replay.source import span_ms


def closing_figures(folder: Folder, reckoned: Reckoned, totals: Sequence[ShopTotals], more: Mapping[str, Any]) -> dict[str, Any]:
    """All that the closing table shows, as ``--json`` prints it; `more` is what only the caller knows."""
    chosen, measured = folder.slice, folder.measured
    whole = span_ms(chosen.days)
    cuts = [one.until_ms - one.from_ms for store in chosen.stores for one in offline_windows(chosen.seed, store, whole)]
    return {
        "agrees": reckoned.agrees and not more["views_differing"],
        "days": chosen.days,
        "stores": len(chosen.stores),
        "seed": chosen.seed,
        "baskets": reckoned.baskets,
        "lines": reckoned.lines,
        "rupiah": reckoned.rupiah,
        "units": reckoned.units,
        "compared": reckoned.rows,
        "differing": reckoned.differing,
        "rupiah_off": reckoned.rupiah_off,
        "units_off": reckoned.units_off,
        "examples": reckoned.examples,
        "kept": sum(shop.bills for shop in totals),
        "in_hub": sum(shop.bills - shop.unsent for shop in totals),
        "offline_permille": sum(cuts) * 1000 // ((whole[1] - whole[0]) * len(chosen.stores)),
        "longest_cut_ms": max(cuts),
        "backlog_branch": branch_of(measured.backlog_store),
        "shop_bytes": sum(file.stat().st_size for file in (folder.path / "shops").iterdir()),
        **{name: getattr(measured, name) for name in measured.__struct_fields__ if name != "backlog_store"},
        **more,
    }
