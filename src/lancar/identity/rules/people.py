"""What may be decided about people: who works here, as what, and by which PIN they are known."""

from itertools import pairwise

from lancar.identity.commands import (
    AddPerson,
    ChangePin,
    DismissPerson,
    EnterPin,
    ForgetPerson,
    GiveRole,
    RenamePerson,
    SetPin,
    TakeRole,
    WelcomeBack,
)
from lancar.identity.facts import (
    PersonLeft,
    PersonNamed,
    PersonReturned,
    PinEntered,
    PinRefused,
    PinSet,
    RoleGiven,
)
from lancar.identity.rules.shop import known_branch, known_role, somebody_manages
from lancar.identity.views.tables import Held, Person, PinTries, people, pin_tries, pins
from lancar.kernel.facts import PersonForgotten
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook, See

book = Rulebook()

FREE_TRIES = 5
FIRST_WAIT_MS = 30_000
LONGEST_WAIT_MS = 3_600_000
REBOOTED_MS = 86_400_000
"""A clock that stands more than a day before the last try was reset: small boards boot in 1970."""


def known_person(see: See, person: str) -> Person:
    """The person. Raises Refused if nobody of that id ever worked here."""
    known: Person | None = see.get(people, f"person/{person}")
    if known is None or not known.version:
        raise Refused("identity.unknown_person", person=person)
    return known


def _working(see: See, person: str) -> Person:
    known = known_person(see, person)
    if known.left:
        raise Refused("identity.person_left", person=person)
    return known


@book.rule(AddPerson)
def add_person(wish: AddPerson, ctx: Context) -> list[Fact]:
    """The name is sealed under a key of this person alone."""
    known_role(ctx, wish.role)
    if wish.branch:
        known_branch(ctx, wish.branch)
    person = ctx.new_id()
    return [
        PersonNamed(person=person, version=1, name=ctx.seal(person, wish.name.strip())),
        RoleGiven(person=person, version=1, role=wish.role, branch=wish.branch),
    ]


@book.rule(RenamePerson)
def rename_person(wish: RenamePerson, ctx: Context) -> list[Fact]:
    """People who left keep their name on old receipts, so it may be corrected too."""
    known = known_person(ctx, wish.person)
    return [PersonNamed(person=wish.person, version=known.version + 1, name=ctx.seal(wish.person, wish.name.strip()))]


@book.rule(GiveRole)
def give_role(wish: GiveRole, ctx: Context) -> list[Fact]:
    """One role at a place; the last person who manages everywhere cannot be given less."""
    known = _working(ctx, wish.person)
    meant = known_role(ctx, wish.role)
    if wish.branch:
        known_branch(ctx, wish.branch)
    held = known.roles.get(wish.branch, Held())
    if held.role == wish.role:
        return []
    if not wish.branch and "manage" not in meant.rights:
        _not_the_last(ctx, known)
    return [RoleGiven(person=wish.person, version=held.version + 1, role=wish.role, branch=wish.branch)]


@book.rule(TakeRole)
def take_role(wish: TakeRole, ctx: Context) -> list[Fact]:
    """Refused where there is no role to take."""
    known = known_person(ctx, wish.person)
    held = known.roles.get(wish.branch, Held())
    if not held.role:
        raise Refused("identity.no_such_role_held", person=wish.person, branch=wish.branch)
    if not wish.branch:
        _not_the_last(ctx, known)
    return [RoleGiven(person=wish.person, version=held.version + 1, role="", branch=wish.branch)]


@book.rule(DismissPerson)
def dismiss_person(wish: DismissPerson, ctx: Context) -> list[Fact]:
    """Anybody but the last who manages."""
    known = _working(ctx, wish.person)
    _not_the_last(ctx, known)
    return [PersonLeft(person=wish.person, version=known.left_version + 1)]


@book.rule(WelcomeBack)
def welcome_back(wish: WelcomeBack, ctx: Context) -> list[Fact]:
    """Only who left can come back."""
    known = known_person(ctx, wish.person)
    if not known.left:
        raise Refused("identity.person_is_here", person=wish.person)
    return [PersonReturned(person=wish.person, version=known.left_version + 1)]


@book.rule(ForgetPerson)
def forget_person(wish: ForgetPerson, ctx: Context) -> list[Fact]:
    """They leave, and their key is destroyed on every node that hears of it."""
    known = known_person(ctx, wish.person)
    _not_the_last(ctx, known)
    leaving: list[Fact] = [] if known.left else [PersonLeft(person=wish.person, version=known.left_version + 1)]
    return [*leaving, PersonForgotten(person=wish.person)]


def _not_the_last(see: See, person: Person) -> None:
    """Raises Refused if this is the only person who may manage everywhere."""
    somebody_manages(see, without_person=person.person)


# -- PINs


@book.rule(SetPin)
def set_pin(wish: SetPin, ctx: Context) -> list[Fact]:
    """A new version ends every lock-out: tries are counted for one PIN."""
    known = _working(ctx, wish.person)
    return [_pin_set(ctx, known, wish.pin)]


@book.rule(ChangePin)
def change_pin(wish: ChangePin, ctx: Context) -> list[Fact]:
    """The old PIN is a try like any other."""
    known = _working(ctx, wish.person)
    tried = _try(ctx, known, wish.old_pin)
    if isinstance(tried, PinRefused):
        return [tried]
    return [tried, _pin_set(ctx, known, wish.new_pin)]


@book.rule(EnterPin)
def enter_pin(wish: EnterPin, ctx: Context) -> list[Fact]:
    """Right or wrong, it is written down; a locked pad writes nothing and spends nothing."""
    return [_try(ctx, _working(ctx, wish.person), wish.pin)]


def _pin_set(ctx: Context, person: Person, pin: str) -> PinSet:
    if _is_weak(pin):
        raise Refused("identity.weak_pin")
    hashed = ctx.seal(person.person, ctx.hash_secret(pin))
    return PinSet(person=person.person, version=person.pin_version + 1, hashed=hashed)


def _is_weak(pin: str) -> bool:
    """One digit over and over, or a run up or down: the first that anybody would try."""
    steps = {int(later) - int(earlier) for earlier, later in pairwise(pin)}
    return steps in ({0}, {1}, {-1})


def _try(ctx: Context, person: Person, pin: str) -> PinEntered | PinRefused:
    known = ctx.get(pins, person.person)
    if known is None or not known[0]:
        raise Refused("identity.no_pin", person=person.person)
    tries: PinTries | None = ctx.get(pin_tries, f"pin/{person.person}@{ctx.device}")
    wait_ms = 0 if tries is None else _wait_ms(tries, person.pin_version, ctx.now_ms, ctx.device_ms)
    if wait_ms > 0:
        raise Refused("identity.pin_locked", wait_s=-(-wait_ms // 1_000))
    said = PinEntered if ctx.secret_matches(pin, known[0]) else PinRefused
    return said(person=person.person, device=ctx.device, pin_version=person.pin_version)


def _wait_ms(tries: PinTries, pin_version: int, now_ms: int, device_ms: int) -> int:
    """How long the pad stays locked: half a minute after the fifth wrong try, doubled by each further one, to an hour.

    By the hybrid clock, which never goes back. A board that booted in 1970 would stand still in it and stay locked, so a
    device clock that was reset unlocks the pad: a power cycle for each try is slow enough, a shop that cannot sell is not.
    """
    if tries.wrong < FREE_TRIES or tries.pin_version != pin_version:
        return 0
    if device_ms < tries.last_device_ms - REBOOTED_MS:
        return 0
    wait_ms = min(FIRST_WAIT_MS << min(tries.wrong - FREE_TRIES, 10), LONGEST_WAIT_MS)
    return max(0, tries.last_ms + wait_ms - now_ms)
