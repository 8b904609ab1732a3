"""RouterOS' binary API: sentences of words, each word after its length (MikroTik manual, "API"). Nothing is sent here.

A length takes one to five bytes; its first bits say how many. A word of length 0 ends the sentence. A reply's first word is
`!re` (a row), `!done`, `!trap` (an error, then `!done`), `!empty` (no rows) or `!fatal` (the connection ends).
"""

from collections.abc import Awaitable, Callable, Mapping

MOST_WORD_BYTES = 1_000_000
FORMS = ((0x80, 0x00, 1), (0x4000, 0x8000, 2), (0x20_0000, 0xC0_0000, 3), (0x1000_0000, 0xE000_0000, 4))
"""Lengths below the first number carry the second one's bits and take so many bytes."""
LONGEST, LONGEST_BYTES = 0xF0, 4
SHAPES = ((LONGEST, (4, 0x00)), (0xE0, (3, 0x0F)), (0xC0, (2, 0x1F)), (0x80, (1, 0x3F)), (0x00, (0, 0x7F)))
"""From which first byte on: how many bytes follow, and which of its own bits belong to the length."""


class BadWord(ValueError):  # noqa: N818 - it names what was heard
    """Bytes that are no word."""


def length_of(count_bytes: int) -> bytes:
    """A word's length as it goes on the wire."""
    for below, bits, size in FORMS:
        if count_bytes < below:
            return (count_bytes | bits).to_bytes(size, "big")
    return bytes([LONGEST]) + count_bytes.to_bytes(LONGEST_BYTES, "big")


def sentence_of(*words: str) -> bytes:
    """A sentence, its end included."""
    coded = [word.encode() for word in words]
    return b"".join(length_of(len(word)) + word for word in coded) + b"\0"


def attributes(values: Mapping[str, str]) -> list[str]:
    """`=name=value` words."""
    return [f"={name}={value}" for name, value in values.items()]


def parsed(words: list[str]) -> dict[str, str]:
    """The `=name=value` words of a reply; others are left out. A value may hold `=` itself."""
    return dict(word[1:].split("=", 1) for word in words if word.startswith("=") and "=" in word[1:])


async def read_sentence(exactly: Callable[[int], Awaitable[bytes]]) -> list[str]:
    """The words up to the empty one, by a function that reads so many bytes. Raises BadWord."""
    words: list[str] = []
    while True:
        first = (await exactly(1))[0]
        if first > LONGEST:
            raise BadWord(f"the control byte {first:#x}")
        more, mask = next(shape for bound, shape in SHAPES if first >= bound)
        value = first & mask
        for byte in await exactly(more) if more else b"":
            value = value << 8 | byte
        if value > MOST_WORD_BYTES:
            raise BadWord(f"a word of {value} bytes")
        if value == 0:
            return words
        words.append((await exactly(value)).decode(errors="replace"))
