"""Errors as RFC 9457 problem documents: a code, the field at fault, a sentence in the reader's language, what to do.

The sentences stand in `words/id.json` and `words/en.json`: code → [what is so, what to do]. `{missing}` in them is one of
the facts that come with a refusal; whole numbers are grouped, what ends in `_milli` is shown as the number it means, and a
`limit`, which is in thousandths, as percent. Ids are never put into a sentence: nobody can read them.
"""

import re
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from lancar.kernel.refusal import Refused
from lancar.kernel.store import StoreFailed
from lancar.values.format import Language, grouped, permille_text, quantity_text

KIND = b"application/problem+json"
LANGUAGES = ("id", "en")
FORBIDDEN, TOO_MANY, UNPROCESSABLE, UNAVAILABLE, FULL = 403, 429, 422, 503, 507
_STATUS = {
    "identity.no_right": FORBIDDEN,
    "identity.pin_locked": TOO_MANY,
    "kernel.unknown_command": 404,
    "kernel.unknown_question": 404,
}
_HOLE = re.compile(r"\{([a-z_]+)\}")


class Problem(Exception):  # noqa: N818 - RFC 9457's own name for it
    """An answer that says no, with an HTTP status. `facts` fill the sentence; `scheme` is how a 401 wants to be answered."""

    def __init__(
        self,
        status: int,
        code: str,
        /,
        *,
        field: str = "",
        detail: str = "",
        retry_s: int = 0,
        scheme: str = "Bearer",
        **facts: int | str,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.field = field
        self.detail = detail
        self.retry_s = retry_s
        self.scheme = scheme
        self.facts = facts


class Document(msgspec.Struct, frozen=True, omit_defaults=True):
    """The problem document. `type` is a URN that ends with the code; `do` says what the reader can do about it."""

    type: str
    title: str
    status: int
    code: str
    do: str
    detail: str = ""
    field: str = ""
    facts: dict[str, int | str] = {}


def of_refusal(no: Refused) -> Problem:
    """A rule's no."""
    status = _STATUS.get(no.code, UNPROCESSABLE)
    retry_s = int(no.facts.get("wait_s", 0)) if status == TOO_MANY else 0
    field = str(no.facts.get("field", ""))
    problem = Problem(status, no.code, field=field, retry_s=retry_s)
    problem.facts = no.facts
    return problem


def of_store(why: StoreFailed) -> Problem:
    """What the disk or the database said. Its own words stay in the log: they may name folders and hosts."""
    status = FULL if why.code == "disk_full" else UNAVAILABLE
    return Problem(status, f"store.{why.code}", retry_s=0 if status == FULL else 5, certain=int(why.certain))


def of_bad_json(why: msgspec.DecodeError) -> Problem:
    """A body that is no JSON, or not the struct it should be; msgspec says where."""
    sentence, _, place = str(why).partition(" - at `")
    field = place.removesuffix("`").removeprefix("$.").removeprefix("$")
    if isinstance(why, msgspec.ValidationError):
        return Problem(UNPROCESSABLE, "http.bad_field", field=field, detail=sentence)
    return Problem(400, "http.bad_json", detail=sentence)


def document(problem: Problem, language: str) -> Document:
    """The problem in a language."""
    title, do = sentence(problem.code, language)
    return Document(
        type=f"urn:lancar:problem:{problem.code}",
        title=filled(title, problem.facts, language),
        status=problem.status,
        code=problem.code,
        do=filled(do, problem.facts, language),
        detail=problem.detail,
        field=problem.field,
        facts=problem.facts,
    )


@cache
def words(language: str) -> dict[str, tuple[str, str]]:
    """Every sentence of a language."""
    text = files("lancar.faces").joinpath("words", f"{language}.json").read_bytes()
    return msgspec.json.decode(text, type=dict[str, tuple[str, str]])


def sentence(code: str, language: str) -> tuple[str, str]:
    """What is so and what to do; a code without a sentence says itself."""
    return words(language).get(code) or (code, words(language)["*"][1])


def filled(text: str, facts: dict[str, int | str], language: str) -> str:
    """The sentence with its facts in it."""
    return _HOLE.sub(lambda hole: shown(hole[1], facts.get(hole[1], "?"), language), text)


def shown(name: str, value: Any, language: str) -> str:
    """A fact as people write it: 12500 is 12.500 in Indonesian and 12,500 in English."""
    if not isinstance(value, int):
        return str(value)
    spoken: Language = "en" if language == "en" else "id"
    if name == "limit":
        return permille_text(value, spoken)
    return quantity_text(value, spoken) if name.endswith("_milli") else grouped(value, spoken)


def language_of(accept: str) -> str:
    """The language a reader asked for by Accept-Language; Indonesian when they said none we speak."""
    best, rank = LANGUAGES[0], 0.0
    for wish in accept.lower().split(",")[:20]:
        tag, _, weight = wish.strip().partition(";")
        language = tag.partition("-")[0]
        try:
            quality = float(weight.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        if language in LANGUAGES and quality > rank:
            best, rank = language, quality
    return best
