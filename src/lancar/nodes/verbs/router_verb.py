"""`lancar router`: the shop's router read, a plan shown, a change applied with an undo, confirmed or taken back."""

import argparse
import asyncio
import fcntl
import select
import sys
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from lancar.adapters.routers.careful import CarefulRouter
from lancar.adapters.routers.keeper import FILE as UNDO_FILE
from lancar.adapters.routers.keeper import Held
from lancar.faces.problems import sentence
from lancar.lines.ports import Applied, Drill, Plan, Prefer, RouterFailed, Share, Wish
from lancar.nodes.config import BadConfig, Config
from lancar.nodes.guard.place import ask
from lancar.nodes.router_file import (
    READY,
    Waiting,
    forget_waiting,
    keeper_of,
    read_waiting,
    router_of,
    write_waiting,
)
from lancar.nodes.talk import Talk
from lancar.nodes.verbs.common import add_place, settings
from lancar.nodes.verbs.router_words import line_pair, step_pair, wish_pair

OK, NO, WORLD = 0, 1, 3
DEEDS = ("read", "plan", "apply", "confirm", "undo", "keep")
LOOK_S, AGAIN_S = 1.0, 5.0
"""How often the one who holds an undo looks whether it was called off; how long it waits before it tries again."""
KEEP_WORDS = {"simpan", "keep", "y", "ya", "yes"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    parser.add_argument(
        "deed",
        choices=DEEDS,
        help="read: baca · read it; plan: tunjukkan rencana · show a plan; apply: jalankan · do it; confirm: simpan · keep it; "
        "undo: kembalikan · take it back; keep: dipakai Lancar sendiri · used by Lancar itself",
    )
    parser.add_argument(
        "wish",
        nargs="*",
        help="prefer JALUR · share fiber=60 lte=40 · drill JALUR DETIK: what plan and apply are about",
    )
    parser.add_argument("--undo-after", type=int, default=90, metavar="S", help="detik sebelum kembali sendiri · 10 to 3600, 90")
    parser.add_argument("--yes", action="store_true", help="jangan tanya sebelum menjalankan · do not ask before applying")
    parser.add_argument(
        "--confirm", action="store_true", help="simpan kalau router masih menjawab · keep it if the router still answers"
    )
    add_place(parser)


def run(args: argparse.Namespace, talk: Talk) -> int:
    """One deed."""
    config = settings(args, "shop")
    try:
        if args.deed == "keep":
            return _keep(config, args.config)
        with asyncio.Runner() as runner:
            return runner.run(_deed(args, config, talk))
    except RouterFailed as failed:
        complain(failed, talk)
        return WORLD


def complain(failed: RouterFailed, talk: Talk) -> None:
    """A failure in a sentence, what to do about it, and whether anything can have changed."""
    said = []
    for language, certain, doubt in (
        ("id", "Tidak ada yang berubah.", "Mungkin ada yang sudah berubah: ketik lancar router undo."),
        ("en", "Nothing was changed.", "Something may have changed: type lancar router undo."),
    ):
        title, do = sentence(failed.code, language)
        detail = f" ({failed.detail})" if failed.detail else ""
        said.append(f"{title}{detail} {certain if failed.certain else doubt} {do}")
    talk.complain(*said, code=failed.code, certain=failed.certain, detail=failed.detail)


def in_the_clear(url: str) -> bool:
    """Whether a password sent there can be read on the way."""
    parts = urlsplit(url)
    return parts.scheme in {"http", "api"} and parts.hostname not in {"127.0.0.1", "::1", "localhost"}


def wish_of(words: list[str]) -> Wish:
    """`prefer lte`, `share fiber=60 lte=40`, `drill lte 60`. Raises BadConfig."""
    said: dict[str, Any] = {}
    match words:
        case ["prefer", line]:
            said = {"type": "prefer", "line": line}
        case ["drill", line, seconds] if seconds.isdecimal():
            said = {"type": "drill", "line": line, "seconds": int(seconds)}
        case ["share", *parts] if parts and all(part.partition("=")[2].isdecimal() for part in parts):
            weights = {part.partition("=")[0]: int(part.partition("=")[2]) for part in parts}
            said = {"type": "share", "weights": weights}
        case _:
            raise BadConfig(f"{' '.join(words)!r} is no wish; say: prefer LINE, share LINE=60 LINE=40, or drill LINE SECONDS")
    try:
        return msgspec.convert(said, Prefer | Share | Drill)
    except msgspec.ValidationError as why:
        raise BadConfig(str(why)) from None


async def _deed(args: argparse.Namespace, config: Config, talk: Talk) -> int:
    wish = wish_of(args.wish) if args.deed in {"plan", "apply"} else None
    if args.deed == "apply":
        _not_beside_a_guard(config)
    router = router_of(config, args.config)
    if config.router is not None and in_the_clear(config.router.url):
        talk.complain(
            "Awas: sandi router dikirim apa adanya. Pakai https:// atau apis:// kalau router bisa.",
            "Careful: the router's password travels in the clear. Use https:// or apis:// if the router can.",
        )
    waiting = read_waiting(config.folder)
    if waiting is not None and waiting.memory:
        router.recall(waiting.memory)
    try:
        match args.deed:
            case "read":
                return await _read(router, talk)
            case "confirm" | "undo":
                return await _settle(router, config, talk, keep=args.deed == "confirm")
        assert wish is not None
        plan = await router.plan(wish)
        show(plan, talk)
        if args.deed == "plan" or not plan.steps:
            return OK
        return await _apply(router, plan, args, config, talk)
    finally:
        await router.close()


def _not_beside_a_guard(config: Config) -> None:
    """Where a guard runs, it owns this machine's ways: two that change them would undo each other. Raises RouterFailed."""
    guard = ask({"do": "who"}) if config.router is not None and config.router.brand == "linux" else None
    if guard is not None:
        raise RouterFailed("router.guarded", f"process {guard.get('pid', '?')}", certain=True)


async def _read(router: CarefulRouter, talk: Talk) -> int:
    view = await router.read()
    talk.say(*(2 * (f"{view.brand} {view.model} {view.version}".rstrip(),)), **_facts(view))
    if talk.as_json:
        return OK
    for line in sorted(view.lines, key=lambda one: (one.rank, one.line)):
        talk.say(*line_pair(line))
    if view.pending:
        talk.say("Ada perubahan yang menunggu disimpan.", "A change waits to be confirmed.")
    if view.undo_by == "nobody":
        talk.say("Router ini hanya dibaca: tidak ada yang bisa membatalkan.", "This router is only read: nobody could undo.")
    return OK


def show(plan: Plan, talk: Talk) -> None:
    """A plan in words, each step with its exact text."""
    indonesian, english = wish_pair(plan)
    if not plan.steps:
        talk.say(f"{indonesian}: sudah begitu.", f"{english}: it is so already.", **_facts(plan))
        return
    talk.say(f"{indonesian}:", f"{english}:", **_facts(plan))
    if talk.as_json:
        return
    for number, step in enumerate(plan.steps, 1):
        words = step_pair(step)
        talk.say(*(f"  {number}. {said}\n     {step.exact}" for said in words))


async def _apply(router: CarefulRouter, plan: Plan, args: argparse.Namespace, config: Config, talk: Talk) -> int:
    if not args.yes and not asked("Jalankan? [y/T] ", "Do it? [y/N] ", talk, patience_s=None):
        talk.say("Tidak dijalankan.", "Not done.")
        return NO
    await _nothing_waits(router, config)
    # remembered before it is done: if the connection dies now, `lancar router undo` must know what to look for
    write_waiting(config.folder, Waiting(applied=Applied(plan=plan, undo_after_s=args.undo_after), memory=router.memory))
    try:
        applied = await router.apply(plan, args.undo_after)
    except RouterFailed as failed:
        if failed.certain:
            forget_waiting(config.folder)
        else:
            doubted = Applied(plan=plan, undo_after_s=args.undo_after, doubt=True)
            write_waiting(config.folder, Waiting(applied=doubted, memory=router.memory))
        raise
    write_waiting(config.folder, Waiting(applied=applied, memory=router.memory))
    back_s = applied.undo_after_s
    talk.say(
        f"Sudah jalan. Keadaan lama kembali sendiri dalam {back_s} detik.",
        f"Done. The old state comes back by itself in {back_s} seconds.",
        **_facts(applied),
    )
    if isinstance(plan.wish, Drill):
        return OK
    if args.confirm:
        await router.read()
        return await _settle(router, config, talk, keep=True)
    if talk.as_json or not sys.stdin.isatty():
        talk.say("Simpan dengan: lancar router confirm", "Keep it with: lancar router confirm")
        return OK
    keep = asked("Simpan? ketik simpan: ", "Keep it? type keep: ", talk, patience_s=back_s)
    return await _settle(router, config, talk, keep=keep)


async def _nothing_waits(router: CarefulRouter, config: Config) -> None:
    """What waits from before must not be forgotten for this: only its notes know how to settle it."""
    waiting = read_waiting(config.folder)
    if waiting is None:
        return
    try:
        found = await router.look(waiting.applied.plan)
    except RouterFailed as failed:
        if failed.code != "router.changed":
            raise
        return
    if found is not None and found.armed:
        raise RouterFailed("router.pending", waiting.applied.plan.plan, certain=True)


async def _settle(router: CarefulRouter, config: Config, talk: Talk, *, keep: bool) -> int:
    waiting = read_waiting(config.folder)
    if waiting is None:
        raise RouterFailed("router.nothing_pending", certain=True)
    try:
        await (router.confirm(waiting.applied) if keep else router.undo(waiting.applied))
    except RouterFailed as failed:
        if failed.code == "router.nothing_pending":
            forget_waiting(config.folder)
        raise
    if keep or not waiting.applied.doubt:
        forget_waiting(config.folder)
    if keep:
        talk.say("Tersimpan.", "Kept.")
    elif waiting.applied.doubt:
        talk.say(
            "Dikembalikan seperti semula. Pembatalannya tetap terpasang sampai waktunya, untuk perintah yang mungkin terlambat.",
            "Put back as it was. The undo stays armed until its time, for what may still arrive late.",
        )
    else:
        talk.say("Dikembalikan seperti semula.", "Put back as it was.")
    return OK


def asked(indonesian: str, english: str, talk: Talk, *, patience_s: int | None) -> bool:
    """Whether the person at the terminal says yes in time; nobody there is a no."""
    if not sys.stdin.isatty():
        return False
    sys.stdout.write(indonesian if talk.language == "id" else english)
    sys.stdout.flush()
    ready, _, _ = select.select([sys.stdin], [], [], patience_s)
    return bool(ready) and sys.stdin.readline().strip().lower() in KEEP_WORDS


def _keep(config: Config, settings_file: Path | None) -> int:
    """Hold an undo until it is called off or done; started by `apply` for routers that cannot undo by themselves."""
    held = keeper_of(config, settings_file).held()
    if held is None:
        return NO
    with (config.folder / (UNDO_FILE + ".lock")).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        router = router_of(config, settings_file)
        due_s = time.monotonic() + held.undo_after_s
        sys.stdout.buffer.write(READY)
        sys.stdout.buffer.flush()
        sys.stdout = None
        while time.monotonic() < due_s:
            time.sleep(LOOK_S)
            if not _still(config, settings_file, held):
                return OK
        while _still(config, settings_file, held):
            if _undone(router, held):
                return OK
            time.sleep(AGAIN_S)
    return OK


def _still(config: Config, settings_file: Path | None, held: Held) -> bool:
    now = keeper_of(config, settings_file).held()
    return now is not None and now.plan.plan == held.plan.plan


def _undone(router: CarefulRouter, held: Held) -> bool:
    async def undo() -> None:
        try:
            await router.undo(Applied(plan=held.plan, undo_after_s=held.undo_after_s))
        finally:
            await router.close()

    try:
        _run(undo())
    except RouterFailed as failed:
        return failed.code == "router.nothing_pending"
    return True


def _run(deed: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner() as runner:
        runner.run(deed)


def _facts(struct: msgspec.Struct) -> dict[str, Any]:
    facts: dict[str, Any] = msgspec.to_builtins(struct)
    return facts
