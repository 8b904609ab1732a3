"""What the office asks of the counter beside what the counter asks itself: its customers, and who sends its mail."""

from typing import Any, ClassVar

import msgspec

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.till.views.printing import SHOP, mail_terms

book = Rulebook()


class CustomerRow(msgspec.Struct, frozen=True, kw_only=True):
    """A customer in a list: `owed` = lent less repaid."""

    customer: str
    name: str
    phone: str
    lent: int
    repaid: int
    owed: int


class Customers(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everybody who was written down as a customer, by name, with what they owe. A forgotten one has no name."""

    NAME: ClassVar[str] = "till.customers"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = list[CustomerRow]


_CUSTOMERS = Query(
    "SELECT c.customer, c.name, c.phone, COALESCE(k.lent, 0), COALESCE(k.repaid, 0) FROM till_customers AS c"
    " LEFT JOIN till_credit AS k ON k.tenant = c.tenant AND k.customer = c.customer"
    " WHERE c.tenant = :tenant AND c.gone = 0 ORDER BY c.name, c.customer"
)


@book.answer(Customers)
def customers(_asked: Customers, see: See) -> list[CustomerRow]:
    """From the register and the sums of kasbon."""
    return [
        CustomerRow(customer=customer, name=name, phone=phone, lent=lent, repaid=repaid, owed=lent - repaid)
        for customer, name, phone, lent, repaid in see.rows(_CUSTOMERS)
    ]


class MailTerms(msgspec.Struct, frozen=True, kw_only=True):
    """Which node sends the shop's mail, under which name, and where answers go."""

    sent_by: str = "nobody"
    sender_name: str = ""
    reply_to: str = ""


class AskedMail(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How receipts are mailed, as `till.set_mail` last said."""

    NAME: ClassVar[str] = "till.mail"
    NEEDS: ClassVar[str] = "manage"
    ANSWER: ClassVar[Any] = MailTerms


@book.answer(AskedMail)
def mail(_asked: AskedMail, see: See) -> MailTerms:
    """The last word, or nobody."""
    row = see.get(mail_terms, SHOP)
    return MailTerms(sent_by=row[0], sender_name=row[1], reply_to=row[2]) if row else MailTerms()
