"""Every no has a sentence in both languages, and says what to do."""

import ast
import re
from pathlib import Path

import pytest

from lancar.faces.problems import LANGUAGES, Problem, document, filled, language_of, shown, words
from lancar.kernel.store import StoreFailed

SRC = Path(__file__).parents[2] / "src" / "lancar"
HOLE = re.compile(r"\{([a-z_]+)\}")


def codes() -> dict[str, set[str]]:
    """Every code the program can refuse with, and the facts that may come with it."""
    found: dict[str, set[str]] = {}
    for file in sorted(SRC.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if (
                not isinstance(node, ast.Call)
                or not isinstance(node.func, ast.Name)
                or node.func.id not in {"Refused", "Problem", "RouterFailed"}
            ):
                continue
            place = 1 if node.func.id == "Problem" else 0
            if len(node.args) > place and isinstance(node.args[place], ast.Constant):
                facts = {word.arg for word in node.keywords if word.arg}
                found.setdefault(node.args[place].value, set()).update(facts)
    return found


CODES = codes()
IDS = "bill branch category device group mail opname outage promo role shift status ticket transfer"
"""Facts that hold an id or a code; a person reads the name of the thing beside the sentence, or nothing."""
UNREADABLE = re.compile(r"\{(?:" + "|".join(IDS.split()) + r")\}|Rp[ ]?\{")
CALLED_BY_THEIR_NAMES = {
    "till.too_few_choices": "{group}",
    "till.too_many_choices": "{group}",
    "catalog.unknown_branch": "{branch}",
}
"""Here the fact is a name after all: the group as it is called, the branch as the sheet calls it."""


def holes_of(told: tuple[str, str]) -> set[str]:
    """The facts a sentence speaks of."""
    return {hole for text in told for hole in HOLE.findall(text)}


def unreadable(text: str) -> list[str]:
    """What in a sentence nobody can read."""
    return UNREADABLE.findall(text)


def advice_is_thin(title: str, do: str) -> bool:
    """Whether what to do says nothing: one word, or the same again."""
    return len(do.split()) < 2 or do.strip(" .").casefold() in title.casefold()


def test_the_codes_are_found_where_they_are_raised() -> None:
    assert {"till.no_shift", "http.too_large", "auth.no_token", "catalog.unknown_good", "router.no_line"} <= CODES.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_a_sentence_and_says_what_to_do(language: str) -> None:
    told = words(language)
    assert sorted(CODES.keys() - told.keys()) == []
    assert [code for code, (title, do) in told.items() if not title.endswith(".") or not do.endswith(".")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_speak_only_of_facts_that_come_with_the_refusal(language: str) -> None:
    told = words(language)
    strange = {
        code: sorted(holes - facts)
        for code, facts in CODES.items()
        if (holes := {hole for text in told.get(code, ()) for hole in HOLE.findall(text)}) - facts
    }
    assert strange == {}


def test_both_languages_know_the_same_codes_and_tell_the_same_facts() -> None:
    mine, other = words("id"), words("en")
    assert mine.keys() == other.keys()
    assert [code for code in mine if holes_of(mine[code]) != holes_of(other[code])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_disk_or_a_database_says_has_a_sentence_as_well(language: str) -> None:
    codes_of_a_store = re.findall(r"`(\w+)`", (StoreFailed.__doc__ or "").partition("`code`: ")[2].partition(".")[0])
    assert "disk_full" in codes_of_a_store
    assert {f"store.{code}" for code in codes_of_a_store} <= words(language).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_to_do_is_more_than_what_is_so_said_again(language: str) -> None:
    thin = [code for code, told in words(language).items() if advice_is_thin(*told)]
    assert thin == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_shows_no_id_that_only_machines_know_and_writes_money_as_the_screens_do(language: str) -> None:
    told = {code: " ".join(pair).replace(CALLED_BY_THEIR_NAMES.get(code, "\0"), "") for code, pair in words(language).items()}
    assert {code: found for code, text in told.items() if (found := unreadable(text))} == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Milik cabang {branch}.", ["{branch}"]),
        ("Kurang Rp{missing}.", ["Rp{"]),
        ("Kurang Rp {missing}.", ["Rp {"]),
        ("Kurang Rp\u00a0{missing} di {till}.", []),
    ],
)
def test_ids_and_crowded_money_are_found(text: str, found: list[str]) -> None:
    assert unreadable(text) == found


def test_thin_advice_is_found() -> None:
    assert advice_is_thin("Kode ini tidak dikenal.", "Ulangi.")
    assert advice_is_thin("Isi namanya dulu.", "Isi namanya dulu.")
    assert not advice_is_thin("Namanya belum diisi.", "Isi namanya.")


@pytest.mark.parametrize(
    ("name", "value", "language", "text"),
    [
        ("missing", 1_250_000, "id", "1.250.000"),
        ("missing", 1_250_000, "en", "1,250,000"),
        ("left_milli", 1_500, "id", "1,5"),
        ("left_milli", -2_000, "en", "\u22122"),
        ("limit", 125, "id", "12,5%"),
        ("sku", "kopi", "id", "kopi"),
    ],
)
def test_facts_are_shown_as_people_write_them(name: str, value: int | str, language: str, text: str) -> None:
    assert shown(name, value, language) == text


def test_a_sentence_with_a_fact_that_did_not_come_still_reads() -> None:
    assert filled("Kurang Rp\u00a0{missing}.", {}, "id") == "Kurang Rp\u00a0?."


def test_a_code_without_a_sentence_says_itself_and_something_to_do() -> None:
    said = document(Problem(422, "future.code"), "en")
    assert said.title == "future.code"
    assert said.do


@pytest.mark.parametrize(
    ("accept", "language"),
    [("", "id"), ("en", "en"), ("fr,de", "id"), ("id;q=0.2,en-US;q=0.9", "en"), ("en;q=x,,;;", "id"), ("ID-id", "id")],
)
def test_the_reader_s_language_is_heard(accept: str, language: str) -> None:
    assert language_of(accept) == language
