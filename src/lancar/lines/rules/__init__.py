"""Decisions about the lines: what a report says new, what the owner may set, what an outage did to the sales."""

from lancar.lines.rules.letters import book as _letters
from lancar.lines.rules.reckoning import book as _reckoning
from lancar.lines.rules.reporting import book as _reporting
from lancar.lines.rules.setting import book as _setting

books = (_reporting, _setting, _reckoning, _letters)
