"""Which business day it is in a branch: by the same setting that the till's shifts go by."""

import msgspec

from lancar.kernel.shape import See
from lancar.kernel.views import Query
from lancar.till.facts import DaySetting
from lancar.values.time import business_day

_SETTING = Query(
    "SELECT s.setting FROM till_settings AS s WHERE s.tenant = :tenant AND s.name = 'day' AND s.gone = 0"
    " AND s.branch IN ('', :branch) ORDER BY s.branch DESC LIMIT 1"
)
_read = msgspec.json.Decoder(DaySetting).decode
_USUAL = DaySetting()


def day_setting(see: See, branch: str) -> DaySetting:
    """The branch's own setting, else the shop's, else WIB and midnight."""
    row = see.one(_SETTING, branch=branch)
    return _read(row[0]) if row else _USUAL


def business_day_at(see: See, branch: str, moment_ms: int) -> str:
    """The business day of a moment in a branch."""
    setting = day_setting(see, branch)
    return business_day(moment_ms, setting.zone_min, setting.starts_min)
