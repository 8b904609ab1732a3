"""What a letter about a line is to say when it is due, or why it need not be written any more."""

from typing import Any, ClassVar, NamedTuple

import msgspec

from lancar.identity.commands import NODE_RIGHT
from lancar.identity.views.tables import Branch, Tenant, branches, tenant
from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.lines import views
from lancar.lines.ports import About
from lancar.lines.views.states import Guard, Outage, Path
from lancar.lines.views.telling import MINUTE_MS, WORRIES, Terms, due_ms, terms_of, worry_code, worry_in
from lancar.stock.views.calendar import day_setting

book = Rulebook()
DAY_MS = 24 * 3_600_000
_DOWN_NOW = Query(
    "SELECT o.line FROM lines_outages AS o WHERE o.tenant = :tenant AND o.branch = :branch AND o.severity = 'down'"
    " AND o.told = 1 AND o.to_ms = 0 ORDER BY o.from_ms"
)
_TOLD_LATELY = Query(
    "SELECT COUNT(*) FROM lines_alerts AS a WHERE a.tenant = :tenant AND a.branch = :branch AND a.gone = 0 AND a.sent = 1"
    " AND a.alert >= :first AND a.alert < :end AND a.told_ms > :since_ms"
)
_DOWN_AND_TOLD = Query(
    "SELECT COUNT(*) FROM lines_outages AS o JOIN lines_alerts AS a ON a.tenant = o.tenant AND a.branch = o.branch"
    " AND a.alert = 'outage/' || o.outage AND a.sent = 1 AND a.gone = 0 WHERE o.tenant = :tenant AND o.branch = :branch"
    " AND o.severity = 'down' AND o.told = 1 AND o.to_ms = 0"
)
_OF_SWITCH = Query(
    "SELECT w.at_ms FROM lines_switches AS w WHERE w.tenant = :tenant AND w.branch = :branch AND w.switch = :switch"
)
_NEXT_WAY = Query(
    "SELECT w.at_ms FROM lines_switches AS w WHERE w.tenant = :tenant AND w.branch = :branch AND w.at_ms > :at_ms"
    " AND w.traffic IN ('', 'payments') AND w.now <> '' ORDER BY w.at_ms LIMIT 1"
)


class AlertLetter(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of a letter; the words are the sender's. `stop` says by a code why it need not be sent."""

    stop: str = ""
    to: str = ""
    about: str = ""
    shop: str = ""
    branch_name: str = ""
    line_name: str = ""
    provider: str = ""
    path_name: str = ""
    """The line the shop uses now; "" none."""
    layer: str = ""
    why: str = ""
    from_ms: int = 0
    to_ms: int = 0
    zone_min: int = 420
    saved_low: int = 0
    saved_high: int = 0
    lost_low: int = 0
    lost_high: int = 0


class AlertOf(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A letter with its address in the clear. For the node that sends it."""

    NAME: ClassVar[str] = "lines.letter"
    NEEDS: ClassVar[str] = NODE_RIGHT
    ANSWER: ClassVar[Any] = AlertLetter

    branch: str
    about: About
    of: str


@book.answer(AlertOf)
def alert_of(asked: AlertOf, see: See) -> AlertLetter:
    """As things stand now: who waited long enough need not be told of what is over."""
    told = see.get(views.alerts, asked.branch, f"{asked.about}/{asked.of}")
    if told is not None and told[0]:
        return AlertLetter(stop="lines.already_told")
    terms = terms_of(see, asked.branch)
    if terms is None:
        return AlertLetter(stop="lines.nobody_to_tell")
    outage: Outage = see.get(views.outages, f"outage/{asked.branch}/{asked.of}") or Outage()
    if asked.about == "outage" and outage.to_ms:
        return AlertLetter(stop="lines.over_by_now")
    path: Path = see.get(views.paths, f"path/{asked.branch}") or Path()
    cut = _Cut()
    if asked.about in {"cut", "cannot_tell"} and path.way().line:
        cut = _told_too_late(see, asked, terms)
        if not cut.to_ms:
            return AlertLetter(stop="lines.over_by_now")
    worry = _worry(see, asked)
    if worry.stop:
        return AlertLetter(stop=worry.stop)
    place: Branch = see.get(branches, f"branch/{asked.branch}") or Branch()
    shop: Tenant = see.get(tenant, "tenant") or Tenant()
    line = see.get(views.lines, asked.branch, worry.line or outage.line)
    down = [row[0] for row in see.rows(_DOWN_NOW, branch=asked.branch)]
    cost = see.get(views.costs, asked.branch, asked.of)
    bill = dict(zip((column.name for column in views.costs.values), cost, strict=True)) if cost is not None else {}
    return AlertLetter(
        to=terms.address, about="was_cut" if cut.to_ms else asked.about, shop=shop.name, branch_name=place.name,
        line_name=line[0] if line is not None else worry.line or outage.line or ", ".join(down),
        provider=line[1] if line is not None else "",
        path_name=_name_of(see, asked.branch, path.way().line),
        layer=outage.layer, why=outage.why, from_ms=worry.since_ms or cut.from_ms or outage.from_ms or path.way().at_ms,
        to_ms=cut.to_ms or outage.to_ms,
        zone_min=day_setting(see, asked.branch).zone_min,
        **{name: bill.get(name, 0) for name in ("saved_low", "saved_high", "lost_low", "lost_high")},
    )  # fmt: skip


class _Cut(NamedTuple):
    from_ms: int = 0
    to_ms: int = 0


def _told_too_late(see: See, asked: AlertOf, terms: Terms) -> _Cut:
    """A cut that is over, but lasted beyond the hour of its letter, which had no way out: that is told now, as it was."""
    began = see.one(_OF_SWITCH, branch=asked.branch, switch=asked.of) if asked.about == "cut" else None
    ended = see.one(_NEXT_WAY, branch=asked.branch, at_ms=began[0]) if began is not None else None
    if began is None or ended is None:
        return _Cut()
    due = due_ms(see, asked.branch, terms, began[0], terms.after_min * MINUTE_MS // 2)
    return _Cut(began[0], ended[0]) if ended[0] >= due else _Cut()


class _Worry(NamedTuple):
    stop: str = ""
    line: str = ""
    since_ms: int = 0


def _worry(see: See, asked: AlertOf) -> _Worry:
    """A guard's trouble that a letter is about, as it is now; nothing where the letter is about something else.

    One that comes and goes is told of once a day; a spare that is missing because its line is down was told of with that.
    """
    if asked.about not in WORRIES:
        return _Worry()
    guard, line, since_ms = worry_in(asked.of)
    known: Guard = see.get(views.guards, f"guard/{asked.branch}/{guard}") or Guard()
    if known.since.get(worry_code(asked.about, line)) != since_ms:
        return _Worry("lines.over_by_now")
    same = f"{asked.about}/{guard}:{line}"
    told = see.one(_TOLD_LATELY, branch=asked.branch, since_ms=since_ms - DAY_MS, first=f"{same}:", end=f"{same};")[0]
    down = see.one(_DOWN_AND_TOLD, branch=asked.branch)[0] if asked.about == "no_spare" else 0
    return _Worry("lines.already_told" if told or down else "", line, since_ms)


def _name_of(see: See, branch: str, line: str) -> str:
    row = see.get(views.lines, branch, line) if line else None
    name: str = row[0] if row is not None else line
    return name
