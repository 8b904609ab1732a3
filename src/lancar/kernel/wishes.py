"""A wish as it comes to a node, and what came of it."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from lancar.kernel.ports import NODE
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command


@dataclass(frozen=True, slots=True)
class Wish:
    """A command with who wishes it. `key` is the caller's own name for this wish: repeated, it is answered, not done again."""

    tenant: str
    command: Command
    actor: str = NODE
    device: str = ""
    key: str = ""
    trusted: bool = False
    cause: str = ""


class Done(NamedTuple):
    """What came of a wish: the entries (`origin.seq`) and their facts; `repeated` when it had been done before."""

    refs: tuple[str, ...]
    facts: tuple[Any, ...]
    repeated: bool = False


Answer = Done | Refused | Exception
