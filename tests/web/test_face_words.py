"""What the faces say: complete in both languages, nothing unused, nobody blamed. Each check is also shown something to find."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, WEB

LANGUAGES = ("id", "en")
OWN = {"till": "kasir", "office": "kantor", "setup": "pasang"}
"""Each app carries the words that begin with this, and the kit's (`web/build.mjs`)."""
SHARED = tuple(f"{each}." for each in re.findall(r'"(kantor\.[\w.]+)"', (WEB / "build.mjs").read_text()))
"""What office and set-up say alike, and the kit for both of them; a till carries none of it."""
BLAME = {
    "id": re.compile(r"\b(salah|gagal|tidak valid|error|eror|keliru|ilegal|dilarang)\b", re.IGNORECASE),
    "en": re.compile(r"\b(wrong|fail(ed|ure|s)?|invalid|errors?|illegal|forbidden|incorrect)\b", re.IGNORECASE),
}
NOT_ABOUT_ANYBODY = re.compile(r"\bsalah satu(nya)?\b", re.IGNORECASE)
HOLE = re.compile(r"\{(\w+)\}")
LITERAL = re.compile(r'"([a-z]+(?:\.[\w-]+)+)"')
PATTERN = re.compile(r"`([a-z]+\.[^`]*\$\{[^`]*)`")
INSIDE = re.compile(r"\$\{(?:[^{}]|\{[^{}]*\})*\}")


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A table in which no key stands twice: the last would silently win."""
    twice = sorted({key for key, _ in pairs if [name for name, _ in pairs].count(key) > 1})
    assert not twice, f"twice: {twice}"
    return dict(pairs)


def words(language: str) -> dict[str, str]:
    found: dict[str, str] = json.loads((WEB / "words" / f"{language}.json").read_text(), object_pairs_hook=once)
    return found


def sources() -> dict[Path, str]:
    """Everything that can ask for a word."""
    folders = ("kit", *OWN)
    return {
        path: path.read_text()
        for folder in folders
        for path in sorted((WEB / folder).rglob("*.ts*"))
        if "shapes" not in path.parts
    }


def asked(text: str) -> tuple[set[str], list[re.Pattern[str]]]:
    """The keys that a source names, and the patterns it makes keys of."""
    patterns = [
        re.compile("".join(".+" if part is None else re.escape(part) for part in _parts(found)))
        for found in PATTERN.findall(text)
    ]
    return set(LITERAL.findall(text)), patterns


def _parts(template: str) -> list[str | None]:
    """A template's fixed parts, None for each hole between them."""
    fixed = INSIDE.split(template)
    return [part for pair in zip(fixed, [None] * len(fixed), strict=True) for part in pair][:-1]


def unused(keys: set[str], texts: list[str]) -> list[str]:
    """Keys that no source asks for."""
    told = [asked(text) for text in texts]
    named = set().union(*(names for names, _ in told))
    patterns = [pattern for _, some in told for pattern in some]
    return sorted(key for key in keys - named if not any(pattern.fullmatch(key) for pattern in patterns))


def blaming(text: str, language: str) -> list[str]:
    """The words in it that put it on the reader."""
    return [found[0] for found in BLAME[language].finditer(NOT_ABOUT_ANYBODY.sub("", text))]


def test_both_languages_say_everything() -> None:
    told = {language: words(language) for language in LANGUAGES}
    assert sorted(told["id"].keys() ^ told["en"].keys()) == []
    assert [(language, key) for language in LANGUAGES for key, text in told[language].items() if not text.strip()] == []


def test_both_languages_tell_the_same_facts() -> None:
    mine, other = words("id"), words("en")
    assert [key for key in mine.keys() & other.keys() if set(HOLE.findall(mine[key])) != set(HOLE.findall(other[key]))] == []


def test_no_word_is_kept_that_no_page_says() -> None:
    assert unused(set(words("id")), list(sources().values())) == []


@pytest.mark.parametrize("folder", ["kit", *OWN])
def test_an_app_says_only_words_it_carries(folder: str) -> None:
    mine = ("kit.", f"{OWN[folder]}.") if folder in OWN else ("kit.",)
    mine += SHARED if folder in {"kit", "setup"} else ()
    keys = set(words("id"))
    strange = {
        path.relative_to(WEB).as_posix(): sorted(key for key in asked(text)[0] & keys if not key.startswith(mine))
        for path, text in sources().items()
        if path.relative_to(WEB).parts[0] == folder
    }
    assert {path: names for path, names in strange.items() if names} == {}


def test_a_till_takes_nothing_from_the_kit_that_speaks_as_the_office() -> None:
    speaking = {
        Path(path).name for path, text in sources().items() if path.relative_to(WEB).parts[0] == "kit" and '"kantor.' in text
    }
    assert speaking == {"drills.ts"}
    till = [text for path, text in sources().items() if path.relative_to(WEB).parts[0] == "till"]
    assert not any(f"kit/{name}" in text for name in speaking for text in till)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_blamed_on_a_page(language: str) -> None:
    assert {key: found for key, text in words(language).items() if (found := blaming(text, language))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_blamed_by_a_refusal(language: str) -> None:
    told = json.loads((ROOT / "src" / "lancar" / "faces" / "words" / f"{language}.json").read_text(), object_pairs_hook=once)
    assert {code: found for code, sentence in told.items() if (found := blaming(" ".join(sentence), language))} == {}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("PIN salah.", "id", ["salah"]),
        ("Input tidak valid", "id", ["tidak valid"]),
        ("Pilih salah satu", "id", []),
        ("That PIN is wrong, an error", "en", ["wrong", "error"]),
        ("The line is away; you can go on selling", "en", []),
    ],
)
def test_blame_is_found(text: str, language: str, found: list[str]) -> None:
    assert blaming(text, language) == found


def test_an_unused_word_is_found() -> None:
    texts = ['t("kit.close"); t(`kit.theme.${value}`); t(of === "a" ? "kit.one" : `kit.${a}.end`)']
    keys = {"kit.close", "kit.theme.dark", "kit.one", "kit.x.end", "kit.left", "kit.theme"}
    assert unused(keys, texts) == ["kit.left", "kit.theme"]


def test_a_word_that_stands_twice_is_found() -> None:
    with pytest.raises(AssertionError, match=r"twice: \['a'\]"):
        json.loads('{"a": 1, "a": 2}', object_pairs_hook=once)
