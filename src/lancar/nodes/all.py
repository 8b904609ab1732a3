"""Every capability a node has, in one list. A new one is one import and one line here."""

from lancar.catalog.capability import CAPABILITY as CATALOG
from lancar.identity.capability import CAPABILITY as IDENTITY
from lancar.kernel.shape import Capability
from lancar.lines.capability import CAPABILITY as LINES
from lancar.reports.capability import CAPABILITY as REPORTS
from lancar.stock.capability import CAPABILITY as STOCK
from lancar.till.capability import CAPABILITY as TILL

CAPABILITIES: tuple[Capability, ...] = (
    IDENTITY,
    CATALOG,
    TILL,
    STOCK,
    LINES,
    REPORTS,
)
