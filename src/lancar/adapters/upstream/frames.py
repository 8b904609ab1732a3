"""How sync messages travel: requests and answers as bytes, entries as the frozen bytes they are.

Structs travel as JSON. Runs travel as lines (`messages.encode_runs`). A page of entries is a head, then one line an entry;
the head names each stretch of consecutive entries as `[origin, first, how many]`, so an entry costs its own bytes and
a line break.
"""

import zlib
from importlib import import_module
from types import ModuleType
from typing import Annotated

import msgspec
from msgspec import Meta

from lancar.kernel.messages import (
    MAX_BATCH_ENTRIES,
    BadMessage,
    Count,
    EntriesAsk,
    EntriesPage,
    Held,
    Hello,
    KeysAsk,
    KeysPage,
    KeysPut,
    PulledEntry,
    PushAnswer,
    Request,
    Response,
    RowsAsk,
    RowsPage,
    Run,
    RunAsk,
    Text,
    Welcome,
    decode_runs,
    encode_runs,
)

MOST_PACKED = 1_000_000
MOST_UNPACKED = 4_000_000
"""A request or an answer, on the wire and in memory. A batch is a quarter of a megabyte; a page of rows may be longer."""
LINES = "application/x-ndjson"
JSON = "application/json"
PACK_FROM_BYTES = 400


class PageHead(msgspec.Struct, frozen=True, kw_only=True):
    """The line before a page's entries."""

    upto: Count
    more: bool
    mark: Annotated[str, Meta(max_length=400)] = ""
    restart: bool = False
    gone: list[Held] = []
    stretches: Annotated[list[tuple[Text, Count, Count]], Meta(max_length=MAX_BATCH_ENTRIES)]


PATHS: dict[type, tuple[str, str]] = {
    Hello: ("POST", "hello"),
    list: ("POST", "push"),
    EntriesAsk: ("POST", "entries"),
    RunAsk: ("POST", "run"),
    KeysPut: ("PUT", "keys"),
    KeysAsk: ("POST", "keys"),
    RowsAsk: ("POST", "rows"),
}
"""Which method and word of `/sync/` a request goes to."""
_ANSWERS: dict[type, type] = {Hello: Welcome, list: PushAnswer, KeysAsk: KeysPage, RowsAsk: RowsPage}
_head = msgspec.json.Decoder(PageHead)


def encode_request(request: Request) -> tuple[bytes, str]:
    """A request's bytes and their media type."""
    if isinstance(request, list):
        return encode_runs(request), LINES
    return msgspec.json.encode(request), JSON


def encode_response(response: Response) -> tuple[bytes, str]:
    """An answer's bytes and their media type."""
    if isinstance(response, EntriesPage):
        return encode_page(response), LINES
    if isinstance(response, Run):
        return encode_runs([response]), LINES
    return (b"" if response is None else msgspec.json.encode(response)), JSON


def decode_response(request: Request, data: bytes) -> Response:
    """The answer to a request. Raises BadMessage for what no node says."""
    try:
        match request:
            case KeysPut():
                return None
            case EntriesAsk():
                return decode_page(data)
            case RunAsk():
                runs = decode_runs(data)
                if len(runs) != 1:
                    raise BadMessage(f"{len(runs)} runs where one was asked for")
                return runs[0]
            case _:
                answer: Response = msgspec.json.decode(data, type=_ANSWERS[type(request)])
                return answer
    except (msgspec.DecodeError, UnicodeDecodeError) as why:
        raise BadMessage(str(why)) from None


def encode_page(page: EntriesPage) -> bytes:
    """A page as a head and its entries' own bytes."""
    stretches: list[tuple[str, int, int]] = []
    for entry in page.entries:
        origin, first, many = stretches[-1] if stretches else ("", 0, 0)
        if stretches and (origin, first + many) == (entry.origin, entry.seq):
            stretches[-1] = (origin, first, many + 1)
        else:
            stretches.append((entry.origin, entry.seq, 1))
    head = msgspec.json.encode(
        PageHead(upto=page.upto, more=page.more, mark=page.mark, restart=page.restart, gone=page.gone, stretches=stretches)
    )
    return b"\n".join([head, *(entry.text for entry in page.entries)])


def decode_page(data: bytes) -> EntriesPage:
    """A page out of its lines. Raises BadMessage when head and lines do not fit."""
    first_line, *texts = data.split(b"\n")
    try:
        head = _head.decode(first_line)
    except (msgspec.DecodeError, UnicodeDecodeError) as why:
        raise BadMessage(f"no head of a page: {why}") from None
    if sum(many for _, _, many in head.stretches) != len(texts):
        raise BadMessage(f"{len(texts)} entries do not fit the page's head")
    places = [(origin, first + n) for origin, first, many in head.stretches for n in range(many)]
    entries = [PulledEntry(origin, seq, text) for (origin, seq), text in zip(places, texts, strict=True)]
    return EntriesPage(upto=head.upto, more=head.more, entries=entries, mark=head.mark, restart=head.restart, gone=head.gone)


def zstd() -> ModuleType:
    """Zstandard, imported when the first neighbour speaks it: a node at rest does without."""
    try:
        return import_module("compression.zstd")  # Python 3.14 and newer bring it
    except ImportError:
        return import_module("backports.zstd")


def pack(data: bytes) -> tuple[bytes, str]:
    """The bytes in zstd and the name of the coding; "" when they are too few to be worth it."""
    if len(data) < PACK_FROM_BYTES:
        return data, ""
    packed: bytes = zstd().compress(data, 3)
    return packed, "zstd"


def unpack(data: bytes, coding: str, most: int = MOST_UNPACKED) -> bytes:
    """The bytes as they were. Raises BadMessage for broken data, an unknown coding, or more than `most` bytes."""
    if coding in {"", "identity"}:
        return data
    if coding == "gzip":
        return _gunzip(data, most)
    if coding != "zstd":
        raise BadMessage(f"the coding {coding[:20]!r} is not one of zstd, gzip")
    module = zstd()
    try:
        opener = module.ZstdDecompressor()
        plain: bytes = opener.decompress(data, most + 1)
    except module.ZstdError as why:
        raise BadMessage(f"broken zstd: {why}") from None
    if len(plain) > most or not opener.eof or opener.unused_data:
        raise BadMessage(f"cut-off zstd, or more than {most} bytes")
    return plain


def _gunzip(data: bytes, most: int) -> bytes:
    opener = zlib.decompressobj(31)
    try:
        plain = opener.decompress(data, most + 1)
    except zlib.error as why:
        raise BadMessage(f"broken gzip: {why}") from None
    if len(plain) > most or not opener.eof:
        raise BadMessage(f"cut-off gzip, or more than {most} bytes")
    return plain
