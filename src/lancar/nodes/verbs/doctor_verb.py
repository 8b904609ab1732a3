"""`lancar doctor`: what is well, what is not, and what mends it."""

import argparse

import msgspec

from lancar.adapters.upstream.client import ask
from lancar.faces.auth import OPERATOR, operator_token
from lancar.faces.box import Box, Finding
from lancar.kernel.builder import rebuild
from lancar.kernel.store import StoreFailed
from lancar.nodes.config import Config
from lancar.nodes.health import all_findings
from lancar.nodes.lock import locked, running_at
from lancar.nodes.opening import open_node
from lancar.nodes.talk import Talk
from lancar.nodes.verbs.common import add_place, settings

GOOD = 200
NOTHING_TO_DO = {"mend": "", "grave": True}
"""What a program reads of a finding that leaves these out."""


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
    if running is not None and (args.rebuild or not running.url):
        talk.complain(
            f"Kotak toko sedang jalan (pid {running.pid}). Hentikan dulu, supaya semuanya bisa diperiksa.",
            f"The node is running (pid {running.pid}). Stop it first, so that everything can be looked at.",
        )
        return 1
    if running is not None:
        return tell(look_at(running.url, config), talk, quick=True)
    with locked(config.folder):
        node = open_node(config, "shop", progress=talk.progress)
        try:
            if args.rebuild:
                rebuild(node, node.shapes.views.values(), talk.progress)
            findings = all_findings(config, node)
        finally:
            node.store.close()
    return tell(findings, talk)


def look_at(url: str, config: Config) -> list[Finding]:
    """What a node that runs says of its machine. Raises StoreFailed."""
    operator = {"Authorization": f"Bearer {OPERATOR}~{operator_token(config.folder)}"}
    heard = ask(url, "GET", "/api/box", None, operator)
    if heard.status != GOOD:
        raise StoreFailed("other", heard.problem(), certain=True)
    return msgspec.json.decode(heard.body, type=Box).findings


def tell(findings: list[Finding], talk: Talk, *, quick: bool = False) -> int:
    """One line for each thing looked at; 1 when something grave is not well."""
    for finding in findings:
        mark = "✓" if finding.well else ("✗" if finding.grave else "!")
        mend = "" if finding.well else f"\n    → {finding.mend}"
        facts = {**NOTHING_TO_DO, **msgspec.to_builtins(finding)}
        talk.say(f"{mark} {finding.indonesian}{mend}", f"{mark} {finding.english}{mend}", **facts)
    if quick and not talk.as_json:
        talk.say(
            "Toko sedang buka, jadi berkas data dan tabelnya tidak ikut diperiksa. Untuk itu, hentikan kotak toko dulu.",
            "The shop is open, so its database and views were not looked at. For that, stop the node first.",
        )
    return int(any(finding.grave and not finding.well for finding in findings))
