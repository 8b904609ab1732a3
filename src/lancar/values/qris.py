"""QRIS, Indonesia's QR code for payments: read strictly, and a shop's printed code made into one with an amount.

Source: EMVCo, *QR Code Specification for Payment Systems, Merchant-Presented Mode* v1.1; tags 26-51 and the codes of
country and currency as Bank Indonesia's QRIS sets them. A payload is a chain of fields: two digits of tag, two of length,
so many characters of value. The last one, tag 63, is a check over all before it.
"""

MOST_CHARACTERS = 512
MOST_AMOUNT = 9_999_999_999_999
"""Tag 54 holds 13 characters."""
MOST_REFERENCE = 25

_HEAD = 4
_MOST_VALUE = 99
_CATEGORY_DIGITS = 4
_CHECK_TAG = "63"
_CHECK_HEAD = "6304"
_CHECK_DIGITS = 4
_STATIC, _DYNAMIC = "11", "12"
_ACCOUNTS = range(26, 52)
_RUPIAH, _INDONESIA = "360", "ID"
_MOST_NAME, _MOST_CITY = 25, 15
_TIPS = frozenset({"01", "02", "03"})
_REFERENCE_SIGNS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .-/")

Fields = tuple[tuple[str, str], ...]


class BadQris(ValueError):  # noqa: N818 - it names what was read
    """Not a QRIS payload, or not one that can take an amount; `reason` is one word of `REASONS`, made a sentence by faces."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


REASONS = (
    "empty",
    "too_long",
    "not_ascii",
    "cut_short",
    "bad_tag",
    "bad_length",
    "repeated_tag",
    "not_emvco",
    "no_check",
    "wrong_check",
    "bad_method",
    "not_qris",
    "bad_category",
    "not_rupiah",
    "bad_amount",
    "bad_tip",
    "not_indonesia",
    "no_name",
    "no_city",
    "bad_extra",
    "not_static",
    "bad_reference",
)


def read(payload: str) -> dict[str, str]:
    """The fields of a QRIS payload by tag, in their order. Raises BadQris with the first reason it is none."""
    if not payload:
        raise BadQris("empty")
    if len(payload) > MOST_CHARACTERS:
        raise BadQris("too_long")
    if not (payload.isascii() and payload.isprintable()):
        raise BadQris("not_ascii")
    fields = _fields(payload)
    if fields[0] != ("00", "01"):
        raise BadQris("not_emvco")
    if fields[-1][0] != _CHECK_TAG or len(fields[-1][1]) != _CHECK_DIGITS:
        raise BadQris("no_check")
    if check_of(payload[:-_CHECK_DIGITS]) != payload[-_CHECK_DIGITS:].upper():
        raise BadQris("wrong_check")
    said = dict(fields)
    _hold(said)
    return said


def with_amount(payload: str, amount: int, reference: str = "") -> str:
    """A shop's static code with an amount in whole rupiah and, if given, a reference of up to 25 letters and digits.

    Tag 01 becomes 12, 54 the amount, the reference stands in 62 under 05 beside what stood there; the check is made anew.
    What else the code says is kept to the letter and in its order. Raises BadQris.
    """
    said = read(payload)
    if not is_static(said):
        raise BadQris("not_static")
    if not 0 < amount <= MOST_AMOUNT:
        raise BadQris("bad_amount")
    if len(reference) > MOST_REFERENCE or not _REFERENCE_SIGNS.issuperset(reference) or reference != reference.strip():
        raise BadQris("bad_reference")
    said.pop(_CHECK_TAG)
    said = _put(_put(said, "01", _DYNAMIC), "54", str(amount))
    if reference:
        extra = dict(_fields(said["62"])) if "62" in said else {}
        told = _chain(_put(extra, "05", reference))
        if len(told) > _MOST_VALUE:
            raise BadQris("bad_reference")
        said = _put(said, "62", told)
    body = _chain(said) + _CHECK_HEAD
    return body + check_of(body)


def is_static(said: dict[str, str]) -> bool:
    """Whether the fields are those of a printed code, for any amount."""
    return said.get("01", _STATIC) == _STATIC


def check_of(text: str) -> str:
    """CRC-16/CCITT-FALSE as four hex digits: polynomial 0x1021, begun at 0xFFFF, nothing reflected, nothing added."""
    crc = 0xFFFF
    for byte in text.encode("ascii"):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return f"{crc:04X}"


def _fields(text: str) -> Fields:
    """The fields of a payload or of a template inside it. Raises BadQris."""
    found: list[tuple[str, str]] = []
    place = 0
    while place < len(text):
        head = text[place : place + _HEAD]
        if not head[:2].isdigit():
            raise BadQris("bad_tag")
        if len(head) < _HEAD:
            raise BadQris("cut_short")
        if not head[2:].isdigit() or head[2:] == "00":
            raise BadQris("bad_length")
        end = place + _HEAD + int(head[2:])
        if end > len(text):
            raise BadQris("cut_short")
        if any(tag == head[:2] for tag, _ in found):
            raise BadQris("repeated_tag")
        found.append((head[:2], text[place + _HEAD : end]))
        place = end
    return tuple(found)


def _hold(said: dict[str, str]) -> None:
    """Raises BadQris when a field is missing or says what no QRIS says."""
    category = said.get("52", "")
    wrong = {
        "bad_method": said.get("01", _STATIC) not in {_STATIC, _DYNAMIC},
        "not_qris": not any(_is_account(said[tag]) for tag in said if int(tag) in _ACCOUNTS),
        "bad_category": len(category) != _CATEGORY_DIGITS or not category.isdigit(),
        "not_rupiah": said.get("53") != _RUPIAH,
        "bad_amount": "54" in said and not _is_amount(said["54"]),
        "bad_tip": "55" in said and said["55"] not in _TIPS,
        "not_indonesia": said.get("58") != _INDONESIA,
        "no_name": not said.get("59", "").strip() or len(said["59"]) > _MOST_NAME,
        "no_city": not said.get("60", "").strip() or len(said["60"]) > _MOST_CITY,
        "bad_extra": "62" in said and not _is_template(said["62"]),
    }
    for reason, is_wrong in wrong.items():
        if is_wrong:
            raise BadQris(reason)


def _is_amount(text: str) -> bool:
    """Whether a text is whole rupiah as tag 54 writes them: `15000`, `15000.`, `15000.00`."""
    whole, _, sen = text.partition(".")
    return len(text) <= len(str(MOST_AMOUNT)) and whole.isdigit() and not sen.strip("0")


def _is_account(template: str) -> bool:
    """Whether a merchant account names itself as the switches of QRIS do: `ID.CO.QRIS.WWW`, `COM.GO-JEK.WWW`."""
    try:
        named = dict(_fields(template)).get("00", "")
    except BadQris:
        return False
    return named.upper().startswith(("ID.", "COM."))


def _is_template(text: str) -> bool:
    try:
        return bool(_fields(text))
    except BadQris:
        return False


def _put(fields: dict[str, str], tag: str, value: str) -> dict[str, str]:
    """The fields with one said anew in its place, or, if it is new, before the first greater tag."""
    if tag in fields:
        return {**fields, tag: value}
    before = [other for other in fields if other > tag]
    placed: dict[str, str] = {}
    for other, told in fields.items():
        if before and other == before[0]:
            placed[tag] = value
        placed[other] = told
    return placed if before else {**fields, tag: value}


def _chain(fields: dict[str, str]) -> str:
    return "".join(f"{tag}{len(value):02}{value}" for tag, value in fields.items())
