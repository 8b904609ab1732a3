"""What can have happened at the counter. Stock, reports and receipts fold everything from these facts alone.

Money is whole rupiah, quantities are thousandths of the sold unit. What is the same from sale to sale stands first and
fields that say nothing are left out, so that five hundred sales travel as little. Ids are `origin.seq` of the entry
that made the thing: the id of a sale is the name of its own entry in the journal.
"""

from lancar.till.facts.bills import (
    BillDiscounted,
    BillDropped,
    BillFact,
    BillLine,
    BillLinesAdded,
    BillLinesVoided,
    BillOpened,
    BillSettled,
    BillTaken,
)
from lancar.till.facts.sales import (
    CreditRepaid,
    CustomerNamed,
    GoodBack,
    PaymentConfirmed,
    PaymentMissed,
    ReceiptReprinted,
    SaleCompleted,
    SaleRefunded,
    SaleVoided,
)
from lancar.till.facts.settings import (
    ChargesSetting,
    DaySetting,
    QrisSetting,
    ReasonsSetting,
    ReceiptSetting,
    RoundingSetting,
    Setting,
    SettingChanged,
    setting_name,
)
from lancar.till.facts.shifts import CashMoved, DrawerOpened, NoteCount, ShiftClosed, ShiftOpened

__all__ = [
    "BillDiscounted",
    "BillDropped",
    "BillFact",
    "BillLine",
    "BillLinesAdded",
    "BillLinesVoided",
    "BillOpened",
    "BillSettled",
    "BillTaken",
    "CashMoved",
    "ChargesSetting",
    "CreditRepaid",
    "CustomerNamed",
    "DaySetting",
    "DrawerOpened",
    "GoodBack",
    "NoteCount",
    "PaymentConfirmed",
    "PaymentMissed",
    "QrisSetting",
    "ReasonsSetting",
    "ReceiptReprinted",
    "ReceiptSetting",
    "RoundingSetting",
    "SaleCompleted",
    "SaleRefunded",
    "SaleVoided",
    "Setting",
    "SettingChanged",
    "ShiftClosed",
    "ShiftOpened",
    "setting_name",
]
