"""The terms of selling: a setting that could not be sold by is refused when it is made, not at the counter."""

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook
from lancar.till import facts, views
from lancar.till.commands import ChangeSetting
from lancar.values import qris
from lancar.values.terms import charges_fault

book = Rulebook()
PAPER_COLUMNS = frozenset({32, 48})
"""Characters a line on 58 mm and 80 mm paper."""
_ZONES_MIN = frozenset({420, 480, 540})
_DAY_MIN = 1440
_COINS = frozenset({1, 50, 100, 200, 500, 1000})


@book.rule(ChangeSetting)
def change_setting(wish: ChangeSetting, ctx: Context) -> list[Fact]:
    """The setting with the next version.

    Refuses till.bad_setting with the `field` that makes it senseless, till.bad_qris with a `reason` of `qris.REASONS`.
    """
    if isinstance(wish.setting, facts.QrisSetting) and wish.setting.static_payload:
        _hold_qris(wish.setting.static_payload)
    field = fault_in(wish.setting)
    name = facts.setting_name(wish.setting)
    if field:
        raise Refused("till.bad_setting", setting=name, field=field)
    version = ctx.version(views.settings, wish.branch, name) + 1
    return [facts.SettingChanged(branch=wish.branch, setting=wish.setting, version=version)]


def _hold_qris(payload: str) -> None:
    try:
        said = qris.read(payload)
    except qris.BadQris as bad:
        raise Refused("till.bad_qris", reason=bad.reason) from None
    if not qris.is_static(said):
        raise Refused("till.bad_qris", reason="not_static")


def fault_in(setting: facts.Setting) -> str:
    """The name of what is wrong with a setting, or "" for a sound one."""
    match setting:
        case facts.ChargesSetting():
            return charges_fault(setting.charges)
        case facts.DaySetting():
            wrong = {
                "zone_min": setting.zone_min not in _ZONES_MIN,
                "starts_min": not 0 <= setting.starts_min < _DAY_MIN,
            }
        case facts.RoundingSetting():
            wrong = {"round_cash_to": setting.round_cash_to not in _COINS}
        case facts.ReceiptSetting():
            wrong = {"columns": setting.columns not in PAPER_COLUMNS}
        case facts.QrisSetting():
            return ""  # what makes a code none is told by its own reason, see `_hold_qris`
        case facts.ReasonsSetting():
            wrong = {"discount": not all(setting.discount)}
    return next((field for field, is_wrong in wrong.items() if is_wrong), "")
