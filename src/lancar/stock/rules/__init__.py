"""Who may move goods, and what a move costs: pure decisions over what this node knows."""

from lancar.stock.rules.counting import book as _counting
from lancar.stock.rules.moving import book as _moving
from lancar.stock.rules.setting import book as _setting

books = (_moving, _counting, _setting)
