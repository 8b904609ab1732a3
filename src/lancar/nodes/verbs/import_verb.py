"""`lancar import`: goods from a sheet, with a verdict line by line. Begun again, it goes on: what is so already stays."""

import argparse
from collections import Counter
from pathlib import Path

from lancar.catalog.rules.sheets import CompareGoods, RowVerdict
from lancar.catalog.views import sheet
from lancar.nodes.hands import reach
from lancar.nodes.talk import Talk
from lancar.nodes.verbs.common import add_place, settings
from lancar.nodes.verbs.import_words import why_not

SHOWN = {"not_taken", "changed"}
LANGUAGES = ("id", "en")
OUTCOMES = {"not_taken": ("dilewati", "not taken"), "changed": ("berubah", "changed")}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    parser.add_argument("file", type=Path, help="berkas CSV · the CSV file")
    add_place(parser)
    parser.add_argument("--tenant", default="", help="toko, kalau ada beberapa · the shop, where there are several")
    parser.add_argument("--dry-run", action="store_true", help="hanya laporan, tanpa mengubah · report only, change nothing")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Take what can be taken; 1 when some line was not."""
    read = sheet.read(sheet.decode(args.file.read_bytes()))
    tally: Counter[str] = Counter()
    for no in read.not_taken:
        tally["not_taken"] += 1
        reason = [why_not(no.why, no.column, no.text, language) for language in LANGUAGES]
        talk.say(
            f"baris {no.line}: dilewati: {reason[0]} ({no.why})",
            f"line {no.line}: not taken: {reason[1]} ({no.why})",
            line=no.line,
            outcome="not_taken",
            why=[no.why],
        )
    if read.register:
        talk.say(f"ditulis oleh: {read.register}", f"written by: {read.register}", register=read.register)
    if read.passed_over:
        columns = ", ".join(read.passed_over)
        talk.say(f"kolom yang dilewati: {columns}", f"columns passed over: {columns}", columns=list(read.passed_over))
    done = 0
    with reach(settings(args, "shop"), args.tenant, talk) as hand:
        for batch in sheet.commands_for(read.rows):
            verdicts = hand.see(CompareGoods(rows=batch.rows))
            if not args.dry_run:
                hand.do(batch)
            for verdict in verdicts:
                tally[verdict.outcome] += 1
                if verdict.outcome in SHOWN:
                    talk.say(
                        *(_line(verdict, place) for place in range(2)),
                        line=verdict.line,
                        outcome=verdict.outcome,
                        why=list(verdict.why),
                    )
            done += len(batch.rows)
            talk.progress("import", done, len(read.rows))
    talk.say(
        f"{tally['taken']} baru, {tally['changed']} berubah, {tally['unchanged']} sama, {tally['not_taken']} dilewati",
        f"{tally['taken']} new, {tally['changed']} changed, {tally['unchanged']} unchanged, {tally['not_taken']} not taken",
        **tally,
    )
    return int(tally["not_taken"] > 0)


def _line(verdict: RowVerdict, place: int) -> str:
    """A line of the report in the language of that place."""
    reasons = [
        f"{why_not(code, '', about, LANGUAGES[place])} ({code})" for code, about in zip(verdict.why, verdict.about, strict=True)
    ]
    said = f"{('baris', 'line')[place]} {verdict.line}: {OUTCOMES[verdict.outcome][place]}: {verdict.sku}"
    return "; ".join([said, *reasons])
