"""One line of the journal: frozen bytes, written once by its origin and never re-serialised.

An entry travels, is hashed and is stored as the exact UTF-8 JSON its origin wrote. What is decoded here are only the
fields every node needs; the `body` stays raw until a capability that knows the `kind` asks for it.
"""

import re
from hashlib import sha256
from typing import Annotated, NamedTuple

import msgspec
from msgspec import Meta

MAX_ENTRY_BYTES = 65_536
MAX_BODY_BYTES = MAX_ENTRY_BYTES - 1_536
"""What is left for the fact itself when every other field is as long as it may be."""
MAX_SUBJECT = 240
MAX_SHORT = 120
SHOP_SCOPE = "shop"
"""The scope of entries that concern the whole tenant; any other scope is a branch."""

Name = Annotated[str, Meta(min_length=1, max_length=120)]
Whole = Annotated[int, Meta(ge=0, le=2**53 - 1)]
"""A whole number that JavaScript can hold too."""


class Stamp(NamedTuple):
    """When an entry was written by the hybrid clock, and by whom: for display and for ties, never for who is right."""

    ms: int
    tick: int
    origin: str


class Malformed(Exception):  # noqa: N818 - it names a state of the bytes, not a failure of ours
    """The bytes are not an entry; `reason` says why, in words for the quarantine list."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the origin wrote. `ms` and `tick` are the hybrid clock, `device_ms` the device's own clock (0: the same)."""

    tenant: Name
    origin: Name
    seq: Annotated[int, Meta(ge=1, le=2**53 - 1)]
    ms: Whole
    tick: Annotated[int, Meta(ge=0, le=2**31)] = 0
    device_ms: Whole = 0
    actor: Annotated[str, Meta(max_length=120)] = ""
    wish: Annotated[str, Meta(max_length=120)] = ""
    """The caller's own key of the wish that led here, so that a repeated wish is answered, not done again."""
    cause: Annotated[str, Meta(max_length=160)] = ""
    """The entry this one answers, `origin/seq`, if any."""
    scope: Name = SHOP_SCOPE
    subject: Annotated[str, Meta(min_length=1, max_length=240)]
    kind: Name
    v: Annotated[int, Meta(ge=1, le=10_000)] = 1
    body: msgspec.Raw

    @property
    def stamp(self) -> Stamp:
        """The place of this entry in the order that every node agrees on."""
        return Stamp(self.ms, self.tick, self.origin)


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Entry)


def freeze(entry: Entry) -> bytes:
    """Write the entry down for ever. Raises ValueError if it is too large to travel or a name in it is too long."""
    if (
        max(len(entry.subject), len(entry.scope) * 2, len(entry.kind) * 2, len(entry.wish) * 2, len(entry.actor) * 2)
        > MAX_SUBJECT
    ):
        raise ValueError(f"a name too long for an entry: {entry.subject[:60]} {entry.kind} {entry.wish[:60]}")
    text = _encoder.encode(entry)
    if len(text) > MAX_ENTRY_BYTES:
        raise ValueError(f"an entry of {len(text)} bytes is larger than {MAX_ENTRY_BYTES}")
    return text


def thaw(text: bytes) -> Entry:
    """Read the fields every node needs out of frozen bytes. Raises Malformed with a reason, never anything else."""
    if len(text) > MAX_ENTRY_BYTES:
        raise Malformed(f"{len(text)} bytes, more than {MAX_ENTRY_BYTES}")
    if b"\n" in text:
        raise Malformed("a line break inside an entry")
    try:
        return _decoder.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as why:
        raise Malformed(str(why)) from None


_SUSPECT = re.compile(rb"\\u0000|[0-9]{16}")
_MOST = 2**53 - 1


def unfit(text: bytes) -> str:
    """Why this JSON holds a value that some node could not keep; "" if it is fine.

    PostgreSQL keeps no NUL in a text, JavaScript no whole number beyond 2^53, and sums of larger ones would leave 64 bits. Almost
    every text is cleared by one look for what such values are written with.
    """
    return _unfit(msgspec.json.decode(text)) if _SUSPECT.search(text) else ""


def _unfit(value: object) -> str:
    match value:
        case str():
            return "a NUL in a text" if "\0" in value else ""
        case int():
            return "" if -_MOST <= value <= _MOST else f"{str(value)[:40]} is beyond 2^53"
        case list():
            return next(filter(None, map(_unfit, value)), "")
        case dict():
            return next(filter(None, map(_unfit, (*value, *value.values()))), "")
        case _:
            return ""


def digest(text: bytes) -> str:
    """What tells these bytes from any others under the same number: the first half of their SHA-256, in hex."""
    return sha256(text).hexdigest()[:32]


def genesis(tenant: str, origin: str) -> bytes:
    """The hash before the first entry of an origin: binds the chain to its tenant and origin."""
    return sha256(f"lancar/1\n{tenant}\n{origin}".encode()).digest()


def link(previous: bytes, text: bytes) -> bytes:
    """The hash of an entry: SHA-256 of the hash before it and its frozen bytes."""
    return sha256(previous + text).digest()
