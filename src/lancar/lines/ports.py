"""What the lines ask of the world: a router that can be told, slowly and with care, which line to prefer.

The guard's fast path is not here: it changes routes of its own machine in a millisecond. This port is for planned changes
on any router. The order is always the same: `read`, `plan` (words and exact steps; nothing is changed), a person or a
policy agrees, `apply` (the dead man's switch is armed *before* the change), then `confirm` or `undo`. Who does neither,
because the change cut the very line the confirmation would travel on, gets the old state back by itself.
"""

from typing import Annotated, ClassVar, Literal, Protocol

import msgspec
from msgspec import Meta

from lancar.kernel.shape import Effect

Name = Annotated[str, Meta(min_length=1, max_length=60)]
"""A line as the shop calls it: `fiber`, `lte`. Which interface it is on the router stands in the adapter's settings."""
Weight = Annotated[int, Meta(ge=0, le=100)]
UndoBy = Literal["device", "host", "nobody"]
"""Who puts the old state back when nobody confirms: the router itself, this machine, or nobody (then nothing is applied)."""

LEAST_UNDO_S, MOST_UNDO_S = 10, 3_600
"""A dead man's switch shorter than this fires while the lines still settle; a longer one is no safety."""


class RouterFailed(Exception):  # noqa: N818 - the house's name for what the world refuses
    """The router did not do it. `certain`: surely nothing was changed; otherwise `look` before anything is tried again.

    Codes, each with a sentence in the faces' words: `router.unreachable`, `router.silent`, `router.dropped`,
    `router.nonsense`, `router.certificate`, `router.login`, `router.forbidden`, `router.refused`, `router.no_line`,
    `router.no_share`, `router.out_of_range`, `router.pending`, `router.changed`, `router.no_undo`,
    `router.nothing_pending`, `router.is_a_drill`, `router.guarded`, `router.unsupported`.
    """

    def __init__(self, code: str, detail: str = "", *, certain: bool) -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
        self.certain = certain


class RouterLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line as the router has it. What the router cannot say is None: unknown is a state."""

    line: Name
    interface: str
    """What the router calls it: `ether1`, `wan`, `GigabitEthernet0/0/0`."""
    up: bool | None = None
    """Whether it has a carrier and an address."""
    rank: int = 1
    """1 is preferred; two lines of one rank share the traffic."""
    weight: int | None = None
    """Its part of the shared traffic, in the router's own parts; None where nothing is shared."""
    active: bool | None = None
    """Whether new traffic goes out here now."""
    loss_permille: int | None = None
    rtt_us: int | None = None
    """What the router itself measured, where it measures."""


class RouterView(msgspec.Struct, frozen=True, kw_only=True):
    """The router as it is now."""

    brand: str
    model: str = ""
    version: str = ""
    lines: tuple[RouterLine, ...]
    pending: bool = False
    """A change waits to be confirmed, ours or somebody else's."""
    undo_by: UndoBy = "device"
    can_share: bool = True

    def line(self, name: str) -> RouterLine:
        """The line of that name. Raises RouterFailed `router.no_line` (certain)."""
        for line in self.lines:
            if line.line == name:
                return line
        raise RouterFailed("router.no_line", name, certain=True)


class Prefer(msgspec.Struct, frozen=True, kw_only=True, tag="prefer"):
    """New traffic goes out by this line first; the others keep their order behind it."""

    line: Name


class Share(msgspec.Struct, frozen=True, kw_only=True, tag="share"):
    """New flows are spread over these lines in these parts. A line that is not named, or weighs 0, gets none."""

    weights: dict[Name, Weight]


class Drill(msgspec.Struct, frozen=True, kw_only=True, tag="drill"):
    """Prefer a line for so many seconds, on purpose; it is never confirmed, the old state always comes back."""

    line: Name
    seconds: Annotated[int, Meta(ge=LEAST_UNDO_S, le=MOST_UNDO_S)]


Wish = Prefer | Share | Drill


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that will be done to the router, in words a face can translate and exactly as it will be sent."""

    word: str
    """The sentence's code: `router.step.arm_undo`, `router.step.rank`, …"""
    facts: dict[str, str] = {}
    exact: str = ""
    """Method, path and body, or the command; never with a secret in it."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What would be done. It holds for the state it was made on: `apply` refuses it when the router has changed since."""

    plan: str
    """Its id; what is armed on the router carries it, so that it can be found again after a dropped connection."""
    brand: str
    wish: Wish
    steps: tuple[Step, ...] = ()
    """Empty: the router already is as wished."""
    before: dict[str, str] = {}
    """What will be changed as it is now, in the adapter's own terms; what `undo` goes back to."""
    after: dict[str, str] = {}
    """The same keys as they will be."""
    undo_by: UndoBy = "device"


class Applied(msgspec.Struct, frozen=True, kw_only=True):
    """A change that is on the router, and whether it still waits to be confirmed."""

    plan: Plan
    undo_after_s: int
    """How long after the change the old state comes back; rounded up where the router counts in minutes."""
    armed: bool = True
    """False: nobody will undo it by itself any more, it was confirmed."""
    doubt: bool = False
    """Some of it was left in doubt and may still arrive: who undoes it leaves the armed undo there to catch what comes late."""


class Router(Protocol):
    """One router. Checked by `lancar.testing.routers`. Every call is bounded in time; nothing is sent twice by itself.

    All raise RouterFailed. What only reads is always certain. One call at a time: a second one waits for the first.
    """

    async def read(self) -> RouterView:
        """The lines, their order, what is pending."""
        ...

    async def plan(self, wish: Wish) -> Plan:
        """What the wish would change, without changing anything. Certain: `router.no_line`, `router.no_share` and the like."""
        ...

    async def apply(self, plan: Plan, undo_after_s: int) -> Applied:
        """Arm the undo, then change. A drill's own seconds win over `undo_after_s`. A plan without steps does nothing.

        Certain: nothing was changed and nothing is armed (`router.pending`: another change waits; `router.changed`: the
        router is no longer as the plan knew it). Uncertain: `look`. Even if nobody looks, the undo that is armed first
        puts the old state back.
        """
        ...

    async def look(self, plan: Plan) -> Applied | None:
        """What became of a plan that was left in doubt.

        None: nothing of it is on the router, it was undone or never began. Applied and armed: some or all of it is there and
        waits for `confirm` or `undo`. Applied and not armed: it was confirmed.
        """
        ...

    async def confirm(self, applied: Applied) -> None:
        """Keep the change: the undo is disarmed.

        Certain: `router.nothing_pending` when it was undone or confirmed before, `router.is_a_drill`, `router.pending` when
        another undo is armed beside it, which would take it back. Uncertain: `look`, then once more.
        """
        ...

    async def undo(self, applied: Applied) -> None:
        """Put back what was, now, and disarm unless `applied.doubt`. Well too when the undo has fired already; may be repeated.

        Certain: `router.nothing_pending` when the change was confirmed: make a new plan to go back.
        """
        ...

    async def close(self) -> None:
        """Let the connection go; what is armed stays armed."""
        ...


__all__ = [
    "LEAST_UNDO_S",
    "MOST_UNDO_S",
    "Applied",
    "Drill",
    "Plan",
    "Prefer",
    "Router",
    "RouterFailed",
    "RouterLine",
    "RouterView",
    "Share",
    "Step",
    "Wish",
]


About = Literal["outage", "return", "cut", "drill", "power", "cannot_tell", "no_spare", "flapping", "disk"]
"""What a letter can be about; the last four are troubles of a guard."""


class SendAlert(Effect, frozen=True, kw_only=True):
    """A letter to the owner about a line, a spare that was never tried or a UPS, if it is still true when it is due.

    `about`: outage, return, cut, drill, power or a guard's trouble; `of`: the mark of what it is about.
    """

    NAME: ClassVar[str] = "lines.alert"

    branch: str
    about: About
    of: str
    due_ms: int = 0

    def key(self) -> str:
        """One letter about one thing."""
        return f"{self.branch}/{self.about}/{self.of}"

    def not_before_ms(self) -> int:
        """After the owner's patience, and not in the night."""
        return self.due_ms


class PowerFailed(Exception):  # noqa: N818 - the house's name for what the world refuses
    """A UPS could not be asked. Codes: power.unreachable, power.silent, power.unknown_ups, power.nonsense, power.forbidden."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class PowerWord(msgspec.Struct, frozen=True, kw_only=True):
    """What a UPS says of itself; -1: it does not tell."""

    state: Literal["online", "on_battery", "low", "unknown"] = "unknown"
    charge_percent: int = -1
    runtime_s: int = -1
    load_percent: int = -1
    model: str = ""


class PowerSource(Protocol):
    """A UPS that can be asked. Checked by `lancar.testing.power`."""

    name: str

    def read(self) -> PowerWord:
        """How it is now, within a few seconds. Raises PowerFailed."""
        ...
