"""What nodes say to each other, as structs. Runs of entries travel as lines, so that one bad entry cannot spoil the others.

All operations are idempotent and resumable, and all are bounded: a batch holds at most `MAX_BATCH_ENTRIES` entries and
about `MAX_BATCH_BYTES` bytes before compression.
"""

from typing import Annotated

import msgspec
from msgspec import Meta

MAX_BATCH_ENTRIES = 500
MAX_BATCH_BYTES = 256_000
MAX_RUNS = 500
MAX_PAGE_ROWS = 5_000

Text = Annotated[str, Meta(max_length=240)]
Count = Annotated[int, Meta(ge=0, le=2**53 - 1)]


class Hello(msgspec.Struct, frozen=True, kw_only=True):
    """Who I am, what my clock says, and how far I have what I would push: origin → seq."""

    tenant: Text
    wall_ms: int
    heads: Annotated[dict[Text, Count], Meta(max_length=10_000)] = {}
    hashes: Annotated[dict[Text, Text], Meta(max_length=10_000)] = {}
    """The hash (hex) at these heads, of what I wrote or was pushed: a node that is further can tell whether it is the same."""


class Welcome(msgspec.Struct, frozen=True, kw_only=True):
    """What the node upstream has of those origins: origin → (seq, hash in hex)."""

    node: str
    role: str
    wall_ms: int
    heads: dict[str, tuple[int, str]] = {}
    apart: list[str] = []
    """Origins that are further here than with you, and whose entry at your head is another one here: a fork."""


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """Consecutive entries of one origin, `first` being the number of the first, `prev` the hash before it (hex)."""

    tenant: str
    origin: str
    first: int
    prev: str
    texts: list[bytes]
    aside: list[int] = []
    """Which of them are set aside where they stand. Believed of a trusted node, where no verdict is known that says otherwise."""


class RunHeader(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The line before a run's entries."""

    tenant: Text
    origin: Annotated[str, Meta(min_length=1, max_length=120)]
    first: Annotated[int, Meta(ge=1, le=2**53 - 1)]
    prev: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    entries: Annotated[int, Meta(ge=0, le=MAX_BATCH_ENTRIES)]
    aside: Annotated[list[Count], Meta(max_length=MAX_BATCH_ENTRIES)] = []


class RunAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How far the receiver has this origin now. `said`: `ok`, `gap` (rewind to seq), `fork` (differs at `fork_at`, or before).

    `heard`: the receiver wrote this origin once, lost this part and takes it back; the sender tells on after `seq`.
    `later`: it would, but must first hear from above whether it stands there; the sender keeps what it has, and hears nothing.
    """

    origin: str
    said: str
    seq: int
    hash: str
    fork_at: int = 0
    aside: int = 0
    """How many of the run's entries were set aside or malformed: kept, shown to a person, not folded."""


class PushAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One answer a run, in their order."""

    runs: list[RunAnswer]


class Held(msgspec.Struct, frozen=True, array_like=True):
    """An entry by its name and the digest of its bytes."""

    origin: Text
    seq: Count
    digest: Text


class EntriesAsk(msgspec.Struct, frozen=True, kw_only=True):
    """Entries received by the other node after its receipt number `after`, of these scopes (empty: all)."""

    tenant: Text
    after: Count
    mark: Text = ""
    """Which entry stood at `after`: a peer that was restored from an old backup has another one there, or none."""
    heads: Annotated[dict[Text, Count], Meta(max_length=10_000)] = {}
    """How far the asker surely has the same entries as the other node: these are not given again."""
    scopes: Annotated[list[Text], Meta(max_length=1_000)] = []
    doubts: Annotated[list[Held], Meta(max_length=MAX_BATCH_ENTRIES)] = []
    """Entries fetched before that the asker would know to stand there still; then the page says only which are `gone`."""
    most: Annotated[int, Meta(ge=1, le=MAX_BATCH_ENTRIES)] = MAX_BATCH_ENTRIES


class PulledEntry(msgspec.Struct, frozen=True, array_like=True):
    """One entry as it stands upstream."""

    origin: str
    seq: int
    text: bytes


class EntriesPage(msgspec.Struct, frozen=True, kw_only=True):
    """Entries in the order of the other node's receipt, up to `upto`; ask again after it while `more`."""

    upto: int
    more: bool
    entries: list[PulledEntry]
    mark: str = ""
    restart: bool = False
    """This node does not know the asker's mark: ask again from the beginning."""
    gone: list[Held] = []
    """What does not stand here: of what was doubted, or of what stepped back since."""


class RunAsk(msgspec.Struct, frozen=True, kw_only=True):
    """What you have of this origin after `after`: for a node that lost the tail of its own journal."""

    tenant: Text
    origin: Text
    after: Count


class KeyLine(msgspec.Struct, frozen=True, array_like=True):
    """A person's keys (base64, one after the other), or their destruction."""

    person: Text
    key: Annotated[str, Meta(max_length=1_400)]
    destroyed: bool = False


class KeysPut(msgspec.Struct, frozen=True, kw_only=True):
    """Keys of sealed personal data that the sender has."""

    tenant: Text
    keys: Annotated[list[KeyLine], Meta(max_length=MAX_BATCH_ENTRIES)]


class KeysAsk(msgspec.Struct, frozen=True, kw_only=True):
    """Keys that the other node has, after its receipt number `after`."""

    tenant: Text
    after: Count


class KeysPage(msgspec.Struct, frozen=True, kw_only=True):
    """Keys up to the receipt number `upto`."""

    upto: int
    more: bool
    keys: list[KeyLine]


class RowsAsk(msgspec.Struct, frozen=True, kw_only=True):
    """Rows of pulled views that changed after `after`; of one branch, or of all when ""."""

    tenant: Text
    after: Count
    mark: Text = ""
    branch: Text = ""
    most: Annotated[int, Meta(ge=1, le=MAX_PAGE_ROWS)] = MAX_PAGE_ROWS


class RowsPage(msgspec.Struct, frozen=True, kw_only=True):
    """Changed rows by view, in the order of `View.columns()` without tenant, and keys of rows that went away.

    Once `more` is False the till has this node's picture whole; what it wrote that this node had not acknowledged before
    the pull it must lay over it. `generations` tells when a view was rebuilt: a till that knows another number, or that is
    told to `restart`, begins anew.
    """

    upto: int
    more: bool
    rows: dict[str, list[list[int | str]]]
    gone: dict[str, list[list[int | str]]]
    generations: dict[str, int]
    mark: str = ""
    restart: bool = False


Request = Hello | list[Run] | EntriesAsk | RunAsk | KeysPut | KeysAsk | RowsAsk
Response = Welcome | PushAnswer | EntriesPage | Run | KeysPage | RowsPage | None


class BadMessage(Exception):  # noqa: N818 - it names what came in
    """The bytes are not what a node says; nothing of them was taken."""


_header = msgspec.json.Decoder(RunHeader)


def encode_runs(runs: list[Run]) -> bytes:
    """Runs as lines: a header, then its entries as they are."""
    lines: list[bytes] = []
    for run in runs:
        many = len(run.texts)
        header = RunHeader(tenant=run.tenant, origin=run.origin, first=run.first, prev=run.prev, entries=many, aside=run.aside)
        lines.append(msgspec.json.encode(header))
        lines.extend(run.texts)
    return b"\n".join(lines)


def decode_runs(data: bytes) -> list[Run]:
    """Runs out of lines. Raises BadMessage when the headers do not fit; what the entries say is looked at later, one by one."""
    lines = data.split(b"\n") if data else []
    runs: list[Run] = []
    place = 0
    while place < len(lines):
        try:
            header = _header.decode(lines[place])
        except (msgspec.DecodeError, UnicodeDecodeError) as why:
            raise BadMessage(f"line {place + 1} is not a run's header: {why}") from None
        place += 1
        texts = lines[place : place + header.entries]
        if len(texts) != header.entries:
            raise BadMessage(f"a run of {header.entries} entries ends after {len(texts)}")
        place += header.entries
        runs.append(
            Run(
                tenant=header.tenant,
                origin=header.origin,
                first=header.first,
                prev=header.prev,
                texts=texts,
                aside=header.aside,
            )
        )
        if len(runs) > MAX_RUNS or sum(len(run.texts) for run in runs) > MAX_BATCH_ENTRIES:
            raise BadMessage(f"more than {MAX_BATCH_ENTRIES} entries in one batch")
    return runs
