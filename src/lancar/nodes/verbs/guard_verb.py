"""`lancar guard`: watch the lines and move the shop when one fails. Runs until it is told to stop; leaves working routes."""

import argparse
import os
import signal
from pathlib import Path

from lancar.adapters.tunnel.terms import TunnelFailed
from lancar.nodes.config import BadConfig, Config
from lancar.nodes.guard.place import PlaceTaken
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import read_upstream
from lancar.nodes.verbs.common import add_place, settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    add_place(parser)
    parser.add_argument("--check", action="store_true", help="periksa pengaturan saja · only read the settings and the lines")
    parser.add_argument("--unit", action="store_true", help="tulis unit systemd saja · only print a systemd unit for it")
    parser.add_argument("--node", metavar="URL", help="lapor ke node ini, sekali saja · report to this node, needed once")
    parser.add_argument("--tenant", help="toko di node itu · the shop's id there, with --node")
    parser.add_argument("--code", help="kode sekali pakai dari pemilik · one-time code, with --node; without it you are asked")
    parser.add_argument(
        "--release",
        action="store_true",
        help="kembalikan mesin seperti semula · take back every route and rule of a guard, then end",
    )


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Guard until Ctrl-C or SIGTERM. Raises BadConfig before anything is touched, StoreFailed, OSError."""
    config = settings(args, "guard")
    if config.guard is None:
        raise BadConfig(f"{config.folder}/lancar.toml: there is no [guard] with a [[guard.line]]; docs/howto/guard.md has one")
    if args.unit:
        return _say_unit(config, talk)
    missing = lines_without_interface(config)
    for line, interface in missing:
        talk.complain(
            f"Jalur {line}: di komputer ini tidak ada kartu jaringan {interface}. Yang ada: {', '.join(interfaces())}",
            f"Line {line}: this machine has no network interface {interface}. There are: {', '.join(interfaces())}",
            code="guard.no_interface",
            line=line,
        )
    if args.check:
        _say_unpaired(config, talk)
        return 1 if missing else 0
    if len(missing) == len(config.guard.line):
        return 1
    return _guard(config, args, talk)


def _say_unit(config: Config, talk: Talk) -> int:
    from lancar.nodes.guard.unit import unit  # noqa: PLC0415 - only who sets it up asks

    assert config.guard is not None
    try:
        text = unit(config.folder.resolve(), tunnel=config.guard.tunnel is not None)
    except ValueError as why:
        raise BadConfig(str(why)) from None
    talk.say(text.rstrip("\n"), text.rstrip("\n"))
    return 0


def _guard(config: Config, args: argparse.Namespace, talk: Talk) -> int:
    from lancar.nodes.guard.loop import Guard  # noqa: PLC0415 - --help and --check need no packets

    assert config.guard is not None
    config.folder.mkdir(parents=True, exist_ok=True)
    if args.node:
        from lancar.nodes.joining import join_hub  # noqa: PLC0415 - needed once in a guard's life

        join_hub(config.folder, url=args.node, tenant=args.tenant or "", code=args.code, talk=talk, option="--node")
    upstream = read_upstream(config.folder)
    try:
        guard = Guard(config.guard, config.folder)
        if args.release:
            if guard.tunnel is not None:
                guard.tunnel.take_away()
            guard.router.release()
            talk.say("Semua aturan penjaga sudah dicabut.", "Everything a guard had set is taken back.")
            return 0
        guard.start()
        guard.trials.credential = upstream
        if upstream is not None:
            from lancar.nodes.guard.payments import NodePayments  # noqa: PLC0415 - a guard without a node needs no client
            from lancar.nodes.guard.sending import Sender  # noqa: PLC0415 - the same

            sender = Sender(guard.spool, upstream, guard.note_refused)
            guard.drills.orders = lambda: sender.order
            guard.drills.payments = NodePayments(upstream)
            sender.start()
    except TunnelFailed as why:
        raise BadConfig(f"[guard.tunnel]: {why.detail}") from None
    except PlaceTaken as taken:
        talk.complain(
            f"Di router ini sudah ada penjaga (proses {taken.pid}). Satu router dijaga satu penjaga: lihat lancar status.",
            f"A guard runs on this router already (process {taken.pid}). One router has one guard: see lancar status.",
            code="guard.second",
            pid=taken.pid,
        )
        return 3
    except PermissionError:
        talk.complain(
            "Penjaga butuh hak CAP_NET_ADMIN dan CAP_NET_RAW; lihat docs/howto/guard.md.",
            "A guard needs CAP_NET_ADMIN and CAP_NET_RAW; see docs/howto/guard.md.",
            code="guard.no_rights",
        )
        return 3
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: guard.stop())
    names = ", ".join(line.name for line in config.guard.line)
    talk.say(f"Penjaga siap: {names}. (pid {os.getpid()})", f"The guard is ready: {names}. (pid {os.getpid()})", pid=os.getpid())
    guard.run()
    talk.say("Penjaga berhenti; rute tetap seperti terakhir.", "The guard ended; the routes stay as they were last.")
    return 0


def _say_unpaired(config: Config, talk: Talk) -> None:
    """A hub gives bytes to measure with to paired guards only; without one lines are guarded, and their rates not known."""
    assert config.guard is not None
    if config.guard.trial_is_a_hubs and read_upstream(config.folder) is None:
        talk.complain(
            "trial: penjaga ini belum disambungkan ke node (--node), jadi kecepatan jalur tidak diukur.",
            "trial: this guard is paired with no node (--node), so no line's rate is measured.",
            code="guard.unpaired",
        )


def lines_without_interface(config: Config) -> list[tuple[str, str]]:
    """Lines whose interface this machine does not have now: perhaps a wrong name, perhaps a modem that is not plugged in."""
    assert config.guard is not None
    there = set(interfaces())
    return [(line.name, line.interface) for line in config.guard.line if line.interface not in there]


def interfaces() -> list[str]:
    """The network interfaces of this machine."""
    return sorted(path.name for path in Path("/sys/class/net").iterdir() if path.name != "lo")
