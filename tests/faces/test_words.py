"""Every no has a sentence in both languages, and says what to do."""

import ast
import re
from pathlib import Path

import pytest

from lancar.faces.problems import LANGUAGES, Problem, document, filled, language_of, shown, words

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


def test_both_languages_know_the_same_codes() -> None:
    assert words("id").keys() == words("en").keys()


@pytest.mark.parametrize(
    ("name", "value", "language", "text"),
    [
        ("missing", 1_250_000, "id", "1.250.000"),
        ("missing", 1_250_000, "en", "1,250,000"),
        ("left_milli", 1_500, "id", "1,5"),
        ("left_milli", -2_000, "en", "\u22122"),
        ("sku", "kopi", "id", "kopi"),
    ],
)
def test_facts_are_shown_as_people_write_them(name: str, value: int | str, language: str, text: str) -> None:
    assert shown(name, value, language) == text


def test_a_sentence_with_a_fact_that_did_not_come_still_reads() -> None:
    assert filled("Kurang Rp{missing}.", {}, "id") == "Kurang Rp?."


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
