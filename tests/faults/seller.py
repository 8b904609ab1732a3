"""A shop of its own process that sells and says so, until it is killed: `seller.py STORE FIRST LAST`.

Each sale has a key; a line `sold KEY REF` is written only after the store has it.
"""

import sys

from toy import TENANT, Sell, make_node

from lancar.adapters.storage import open_store
from lancar.kernel.node import Wish
from lancar.kernel.store import StoreFailed


class Ids:
    """Names of incarnations that nobody ever used."""

    def origin(self) -> str:
        import secrets  # noqa: PLC0415 - asked for once in a shop's life

        return f"s{secrets.token_hex(4)}"


def main(where: str, first: int, last: int) -> None:
    node = make_node("s", store=open_store(where), role="hub", ids=Ids())
    for key in range(first, last + 1):
        try:
            done = node.do(Wish(TENANT, Sell(good=f"good{key % 9}", qty=key), key=str(key), device="till"))
        except StoreFailed as no:
            say("refused", no.code, "certain" if no.certain else "uncertain")
            continue
        say("sold", str(key), done.refs[0])


def say(*words: str) -> None:
    """Out of this process at once: it may be dead in the next moment."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
