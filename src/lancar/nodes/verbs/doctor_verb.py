"""`lancar doctor`: what is well, what is not, and what mends it."""

import argparse

import msgspec

from lancar.kernel.builder import rebuild
from lancar.kernel.store import StoreFailed
from lancar.nodes.health import all_findings
from lancar.nodes.lock import locked, running_at
from lancar.nodes.opening import open_node
from lancar.nodes.talk import Talk
from lancar.nodes.verbs.common import add_place, settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    add_place(parser)
    parser.add_argument("--store", help="postgresql://… kalau pusat memakainya · if the hub uses it")
    parser.add_argument(
        "--rebuild", action="store_true", help="bangun ulang semua tabel dari jurnal · rebuild all views from the journal"
    )


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Look, or mend; 1 when something grave is not well."""
    config = settings(args, "shop")
    if not config.folder.is_dir():
        raise StoreFailed("unreachable", f"there is no data in {config.folder}", certain=True)
    running = running_at(config.folder)
    if running is not None:
        talk.complain(
            f"Node sedang jalan (pid {running.pid}). Hentikan dulu, supaya semuanya bisa diperiksa.",
            f"The node is running (pid {running.pid}). Stop it first, so that everything can be looked at.",
        )
        return 1
    with locked(config.folder):
        node = open_node(config, "shop", progress=talk.progress)
        try:
            if args.rebuild:
                rebuild(node, node.shapes.views.values(), talk.progress)
            findings = all_findings(config, node)
        finally:
            node.store.close()
    for finding in findings:
        mark = "✓" if finding.well else ("✗" if finding.grave else "!")
        mend = "" if finding.well else f"\n    → {finding.mend}"
        talk.say(f"{mark} {finding.indonesian}{mend}", f"{mark} {finding.english}{mend}", **msgspec.structs.asdict(finding))
    return int(any(finding.grave and not finding.well for finding in findings))
