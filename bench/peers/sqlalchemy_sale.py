"""The same sale with SQLAlchemy's ORM: objects with relations, one flush a commit, levels as objects.

Run by the peers' own interpreter: `python -m bench.peers.sqlalchemy_sale COUNT A_COMMIT FILE`.
"""

from __future__ import annotations

import hashlib
import json
import sys
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, String, create_engine
from sqlalchemy import event as on
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship

from bench import workload
from bench.measure import spending


class Base(DeclarativeBase):
    """All mapped classes; int is a big one."""

    type_annotation_map = {int: BigInteger, str: String}  # noqa: RUF012 - the library's own way to say it


class Entry(Base):
    """The journal."""

    __tablename__ = "journal"
    tenant: Mapped[str] = mapped_column(primary_key=True)
    origin: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    ms: Mapped[int]
    kind: Mapped[str]
    subject: Mapped[str]
    body: Mapped[str]
    hash: Mapped[str]


class Sale(Base):
    """A sale with its lines, payments and moves."""

    __tablename__ = "sale"
    id: Mapped[str] = mapped_column(primary_key=True)
    tenant: Mapped[str]
    branch: Mapped[str]
    ts_ms: Mapped[int]
    receipt: Mapped[str]
    cashier: Mapped[str]
    total: Mapped[int]
    change: Mapped[int]
    lines: Mapped[list[Line]] = relationship()
    payments: Mapped[list[Payment]] = relationship()
    moves: Mapped[list[Move]] = relationship()


class Line(Base):
    """A sale line."""

    __tablename__ = "sale_line"
    sale: Mapped[str] = mapped_column(ForeignKey("sale.id"), primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    good: Mapped[str]
    name: Mapped[str]
    qty_milli: Mapped[int]
    price: Mapped[int]
    total: Mapped[int]


class Payment(Base):
    """A payment."""

    __tablename__ = "payment"
    sale: Mapped[str] = mapped_column(ForeignKey("sale.id"), primary_key=True)
    payment: Mapped[int] = mapped_column(primary_key=True)
    method: Mapped[str]
    amount: Mapped[int]


class Move(Base):
    """A stock move."""

    __tablename__ = "stock_move"
    sale: Mapped[str] = mapped_column(ForeignKey("sale.id"), primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    branch: Mapped[str]
    good: Mapped[str]
    qty_milli: Mapped[int]


class Level(Base):
    """A stock level."""

    __tablename__ = "stock_level"
    branch: Mapped[str] = mapped_column(primary_key=True)
    good: Mapped[str] = mapped_column(primary_key=True)
    qty_milli: Mapped[int]


def main() -> None:
    count, a_commit, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    sales = list(workload.sales(count))
    engine = create_engine(f"sqlite:///{path}")
    on.listen(engine, "connect", _make_durable)
    Base.metadata.create_all(engine)
    prev = "0" * 64
    # The kindest settings: nothing expires at commit, nothing is flushed before it, levels stay in the identity map.
    with Session(engine, expire_on_commit=False, autoflush=False) as session, spending() as spent:
        levels: dict[str, Level] = {}
        for start in range(0, count, a_commit):
            for sale in sales[start : start + a_commit]:
                prev = _ring_up(session, sale, levels, prev)
            session.commit()
    print(json.dumps({"cpu_us": spent.cpu_us_each(count), "sales_per_s": count / spent.wall_s}))


def _make_durable(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


def _ring_up(session: Session, sale: dict[str, Any], levels: dict[str, Level], prev: str) -> str:
    text = workload.entry_text(sale, prev)
    digest = hashlib.sha256(text.encode()).hexdigest()
    if sum(line["total"] for line in sale["lines"]) != sale["total"]:
        raise ValueError("the sale does not add up")
    head = {"tenant": workload.TENANT, "origin": workload.ORIGIN, "seq": sale["number"], "ms": sale["ts_ms"]}
    session.add(Entry(**head, kind="till.sale_completed", subject=sale["id"], body=text, hash=digest))
    plain = {name: sale[name] for name in ("id", "ts_ms", "receipt", "cashier", "total", "change")}
    lines = list(enumerate(sale["lines"]))
    session.add(
        Sale(
            **plain,
            tenant=workload.TENANT,
            branch=workload.BRANCH,
            lines=[Line(line=at, **line) for at, line in lines],
            payments=[Payment(payment=0, method=sale["method"], amount=sale["paid"])],
            moves=[Move(line=at, branch=workload.BRANCH, good=x["good"], qty_milli=-x["qty_milli"]) for at, x in lines],
        )
    )
    for _, line in lines:
        level = levels.get(line["good"])
        if level is None:
            level = levels[line["good"]] = Level(branch=workload.BRANCH, good=line["good"], qty_milli=0)
            session.add(level)
        level.qty_milli -= line["qty_milli"]
    return digest


if __name__ == "__main__":
    main()
