"""The command line: `lancar VERB`. Each verb is one module under `lancar.nodes.verbs`, imported only when it is asked for."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from lancar import __version__

OK, NO, USAGE, WORLD, BUG = 0, 1, 2, 3, 70
"""Exit codes: done · refused, or a problem was found · used wrongly · the world failed (disk, network, database) · a bug."""
VERBS: dict[str, tuple[str, str]] = {
    "demo": (
        "coba semuanya: warung, kafe, atau toko yang sudah jualan 90 hari",
        "try it all: a warung, a café or a store with 90 days of sales behind it",
    ),
    "shop": ("jalankan kotak toko di komputer ini", "run a shop node on this machine"),
    "hub": ("jalankan pusat untuk banyak toko", "run a hub for many shops"),
    "guard": (
        "jaga jalur internet: pindah sendiri waktu satu mati",
        "watch the internet lines and move the shop when one fails",
    ),
    "status": ("lihat keadaan jalur internet sekarang", "how the internet lines are now"),
    "backup": ("simpan cadangan yang utuh, sambil jualan jalan terus", "keep a whole copy while selling goes on"),
    "restore": ("pulihkan dari cadangan", "come back from a copy"),
    "import": ("masukkan daftar barang dari CSV", "take in goods from CSV"),
    "export": ("keluarkan daftar barang ke CSV", "write goods to CSV"),
    "doctor": (
        "periksa apa yang sehat dan apa yang tidak, dan cara membetulkannya",
        "what is well, what is not, and what mends it",
    ),
    "tunnel": (
        "pakai alamat pusat lewat jalur apa pun yang hidup",
        "keep the hub's address over whatever line lives",
    ),
    "drill": ("uji pindah jalur, dengan sengaja dan aman", "switch lines on purpose, safely, and say how it went"),
    "router": (
        "baca router toko, pilih jalur, dengan pembatalan yang jalan sendiri",
        "read the shop's router and choose a line, with an undo that comes by itself",
    ),
    "replay": ("putar ulang setahun belanja sungguhan", "ring up a real retail year"),
    "sim": ("uji seluruh dunia toko dari satu angka", "whole pretend worlds from one seed"),
}
MODULES = {
    "demo": "lancar.nodes.verbs.demo_verb",
    "shop": "lancar.nodes.verbs.shop_verb",
    "hub": "lancar.nodes.verbs.hub_verb",
    "guard": "lancar.nodes.verbs.guard_verb",
    "status": "lancar.nodes.verbs.status_verb",
    "backup": "lancar.nodes.verbs.backup_verb",
    "restore": "lancar.nodes.verbs.restore_verb",
    "import": "lancar.nodes.verbs.import_verb",
    "export": "lancar.nodes.verbs.export_verb",
    "doctor": "lancar.nodes.verbs.doctor_verb",
    "drill": "lancar.nodes.verbs.drill_verb",
    "router": "lancar.nodes.verbs.router_verb",
    "tunnel": "lancar.nodes.verbs.tunnel_verb",
}
PASSED_ON = {"replay": "lancar.nodes.replay.run", "sim": "lancar.sim.main"}
"""Verbs that read their own arguments."""
EXITS = """
exit codes: 0 ok/beres · 1 refused or a problem found/ditolak atau ada masalah · 2 usage/salah pakai ·
3 the world failed (disk, network, database)/dunia luar gagal · 70 a bug/kesalahan kami
"""


def parser(language: str = "id") -> argparse.ArgumentParser:
    """The parser of the first word; each verb brings its own."""
    place = 0 if language == "id" else 1
    lines = "\n".join(f"  {verb:<9} {said[place]}" for verb, said in VERBS.items())
    title = ("perintah:", "verbs:")[place]
    more = ("lancar VERB --help menjelaskan satu perintah.", "lancar VERB --help explains one verb.")[place]
    top = argparse.ArgumentParser(
        prog="lancar",
        description="Warung tetap jualan, internet boleh mati.  ·  Keeps a small shop selling whatever its internet does.",
        epilog=f"{title}\n{lines}\n\n{more}\n{EXITS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="lancar [--lang id|en] [--version] VERB …",
    )
    top.add_argument("--version", action="version", version=f"lancar {__version__}")
    top.add_argument("--lang", choices=("id", "en"), default=language, help="bahasa · language")
    top.add_argument("verb", choices=sorted(VERBS), metavar="VERB")
    top.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return top


def parser_of(verb: str, language: str) -> argparse.ArgumentParser:
    """A verb's own parser, with the options that all of them have."""
    indonesian, english = VERBS[verb]
    one = argparse.ArgumentParser(
        prog=f"lancar {verb}",
        description=f"{indonesian}  ·  {english}",
        epilog=EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    one.add_argument("--json", action="store_true", help="keluaran untuk program · output for programs: one JSON object a line")
    one.add_argument("--lang", choices=("id", "en"), default=language, help="bahasa · language")
    import_module(MODULES[verb]).add_arguments(one)
    return one


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; answers the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    language = os.environ.get("LANCAR_LANGUAGE", "id")
    language = language if language in {"id", "en"} else "id"
    top = parser(language)
    if not given:
        top.print_help()
        return USAGE
    said = top.parse_args(given)
    if said.verb in PASSED_ON:
        return _passed_on(said.verb, said.rest)
    args = parser_of(said.verb, said.lang).parse_args(said.rest)
    return _run(said.verb, args)


def _passed_on(verb: str, rest: list[str]) -> int:
    try:
        module = import_module(PASSED_ON[verb])
    except ModuleNotFoundError as why:
        sys.stderr.write(f"lancar {verb}: {why}\n")
        return WORLD
    return int(module.main(rest) or OK)


def _run(verb: str, args: argparse.Namespace) -> int:
    from lancar.kernel.refusal import Refused  # noqa: PLC0415 - --help stays quick
    from lancar.kernel.store import StoreFailed  # noqa: PLC0415 - the same
    from lancar.nodes.config import BadConfig  # noqa: PLC0415 - the same
    from lancar.nodes.talk import Talk  # noqa: PLC0415 - the same

    talk = Talk(language=args.lang, as_json=args.json)
    module = import_module(MODULES[verb])
    try:
        return int(module.run(args, talk))
    except Refused as no:
        talk.complain(f"Ditolak: {no}", f"Refused: {no}", code=no.code)
        return NO
    except BadConfig as why:
        talk.complain(f"Pengaturan salah: {why}", f"A setting is wrong: {why}")
        return USAGE
    except (StoreFailed, OSError) as why:
        talk.complain(f"Tidak bisa: {why}", f"That did not work: {why}")
        return WORLD
    except KeyboardInterrupt:
        return OK
    except BrokenPipeError:
        return OK


if __name__ == "__main__":
    sys.exit(main())
