"""How rules and answers read the counter's tables: a shift, a sale by number, the terms of a branch."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from lancar.kernel.shape import See
from lancar.kernel.views import Query
from lancar.till import facts
from lancar.till.views.states import BillState, ShiftState, bills, shifts
from lancar.till.views.tables import series_nodes, settings

_SHIFT_OF_TILL = Query(
    "SELECT s.state FROM till_shifts AS s WHERE s.tenant = :tenant AND s.till = :till AND s.is_open = 1"
    " ORDER BY s.opened_ms DESC, s.subject LIMIT 1"
)
_SERIES_OF_TILL = Query(
    "SELECT s.series, s.node FROM till_series_nodes AS s WHERE s.tenant = :tenant AND s.till = :till"
    " ORDER BY s.series, s.node DESC"
)
_BY_RECEIPT = Query(
    "SELECT s.origin, s.seq FROM till_sales AS s WHERE s.tenant = :tenant AND s.receipt = :receipt"
    " ORDER BY s.origin, s.seq LIMIT 1"
)
_REFUNDS = Query(
    "SELECT r.origin, r.seq FROM till_refunds AS r WHERE r.tenant = :tenant AND r.sale = :sale ORDER BY r.origin, r.seq"
)
_SETTINGS = Query(
    "SELECT s.branch, s.setting FROM till_settings AS s"
    " WHERE s.tenant = :tenant AND s.branch IN ('', :branch) AND s.gone = 0 ORDER BY s.branch, s.name"
)
_read_shift = msgspec.json.Decoder(ShiftState).decode
_read_setting = msgspec.json.Decoder(facts.Setting).decode


def shift_of_till(see: See, till: str) -> ShiftState | None:
    """The open shift of a till, the latest if there are several; None if it has none."""

    def look() -> ShiftState | None:
        found = see.one(_SHIFT_OF_TILL, till=till)
        return _read_shift(found[0]) if found else None

    return see.kept((shifts,), ("shift of till", till), look)


def shift_by_id(see: See, shift: str) -> ShiftState | None:
    """A shift, or None if this node has not heard of it."""
    state = see.get(shifts, f"shift/{shift}")
    assert state is None or isinstance(state, ShiftState)
    return state


def bill_by_id(see: See, bill: str) -> BillState | None:
    """An open (or paid, or dropped) bill, or None if this node has not heard of it."""
    state = see.get(bills, f"bill/{bill}")
    assert state is None or isinstance(state, BillState)
    return state


def series_of_till(see: See, till: str) -> Mapping[str, str]:
    """The receipt series a till has used: series → the node that owns it.

    Two nodes that could not see each other may both have begun the till's bare series: the one whose origin sorts first
    owns it from the moment they have heard of each other, and the other one goes on in a series of its own.
    """
    return see.kept((series_nodes,), ("series of till", till), lambda: dict(see.rows(_SERIES_OF_TILL, till=till)))


def sale_by_id(see: See, sale: str) -> facts.SaleCompleted | None:
    """A sale by its id or its receipt number; None if this node does not have it."""
    found = see.fact(sale) if "." in sale else None
    if found is None:
        row = see.one(_BY_RECEIPT, receipt=sale)
        found = see.fact(f"{row[0]}.{row[1]}") if row else None
    return found if isinstance(found, facts.SaleCompleted) else None


def refunds_of(see: See, sale: str) -> list[facts.SaleRefunded | facts.SaleVoided]:
    """What was given back of a sale so far, as this node knows, oldest entries of an origin first."""
    known: list[Any] = [see.fact(f"{origin}.{seq}") for origin, seq in see.rows(_REFUNDS, sale=sale)]
    return [fact for fact in known if isinstance(fact, facts.SaleRefunded | facts.SaleVoided)]


class Settings(NamedTuple):
    """All settings in force at a branch."""

    charges: facts.ChargesSetting
    rounding: facts.RoundingSetting
    receipt: facts.ReceiptSetting
    reasons: facts.ReasonsSetting
    qris: facts.QrisSetting
    day: facts.DaySetting


UNSET = Settings(
    facts.ChargesSetting(),
    facts.RoundingSetting(round_cash_to=1),
    facts.ReceiptSetting(),
    facts.ReasonsSetting(),
    facts.QrisSetting(),
    facts.DaySetting(),
)
"""How a shop sells that has said nothing yet: no tax, no service, no rounding."""


def settings_of(see: See, branch: str) -> Settings:
    """The branch's own settings, else the shop's, else `UNSET`; one query."""

    def look() -> Settings:
        rows = see.rows(_SETTINGS, branch=branch)
        return _settled(tuple(row[1] for row in rows)) if rows else UNSET

    return see.kept((settings,), ("settings", branch), look)


@lru_cache(maxsize=256)
def _settled(texts: tuple[str, ...]) -> Settings:
    """Settings decoded once for the same texts: they stand the same over thousands of sales."""
    said = {facts.setting_name(setting): setting for setting in map(_read_setting, texts)}
    return UNSET._replace(**said)
