"""What the faces say: complete in both languages, nothing unused, nobody blamed. Each check is also shown something to find."""

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, WEB
from lancar.catalog.views.sheet_cells import _READERS
from lancar.nodes.health import STEPS
from lancar.nodes.verbs.import_words import COLUMNS, WORDS

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
STRANGE = re.compile(
    r"\b(kamu|kau|surel|peramban|ponsel|pencetak|sandingkan|terdengar|sinkron|simpul|invalid|"
    r"(?:peran|toko|cabang|pin|uang|perangkat|barang)mu)\b",
    re.IGNORECASE,
)
"""Words that no shopkeeper says, or that name by a second word what is called otherwise here: Anda, email, browser, HP, printer,
sambungkan, tersambung."""
OF_MACHINES = re.compile(r"\b(node|hub|token|sync|view|entry)\b", re.IGNORECASE)
"""Ours, not the shop's: it says kotak toko, pusat, catatan."""
TO_PROGRAMS = ("auth.", "http.", "kernel.", "store.", "sync.", "router.", "identity.token_used", "node.")
"""Refusals that a program reads, or whoever runs the machine."""
SAID = {
    "pages": ROOT / "src" / "lancar" / "faces" / "pages",
    "demo": ROOT / "src" / "lancar" / "nodes" / "demo" / "page",
}
"""What a node says itself, beside its apps."""
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
        Path(path).name
        for path, text in sources().items()
        if path.relative_to(WEB).parts[0] == "kit" and re.search(r'["`]kantor\.\w', text)
    }
    assert speaking == {"drills.ts", "sheets.ts"}
    till = [text for path, text in sources().items() if path.relative_to(WEB).parts[0] == "till"]
    assert not any(f"kit/{name}" in text for name in speaking for text in till)


BY_HAND = re.compile(r"toFixed\([^)]*\)\.replace|toLocale\w*String|Intl\.(?!Collator)")


def test_numbers_and_days_are_written_by_the_formats_that_the_vectors_hold() -> None:
    writing = {path.name: found for path, text in sources().items() if (found := BY_HAND.findall(text))}
    assert writing == {}
    assert BY_HAND.findall('(1.5).toFixed(1).replace(".", ",")') != []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_blamed_on_a_page(language: str) -> None:
    assert {key: found for key, text in words(language).items() if (found := blaming(text, language))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_blamed_by_a_refusal(language: str) -> None:
    told = json.loads((ROOT / "src" / "lancar" / "faces" / "words" / f"{language}.json").read_text(), object_pairs_hook=once)
    assert {code: found for code, sentence in told.items() if (found := blaming(" ".join(sentence), language))} == {}


def told_by_the_node() -> dict[str, str]:
    """Every text of the node's own pages: what stands between their tags, and the strings of their scripts."""
    found: dict[str, str] = {}
    for folder in SAID.values():
        for path in sorted(folder.iterdir()):
            text = path.read_text()
            if path.suffix == ".html":
                found[path.name] = re.sub(r"<[^>]*>", " ", text)
            elif path.suffix == ".js":
                strings = re.findall(r'"([^"\n]*)"|`([^`]*)`', re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE))
                found[path.name] = "\n".join(one or other for one, other in strings)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_blamed_by_a_page_of_the_node_itself(language: str) -> None:
    told = told_by_the_node()
    assert {"page.js", "start.js", "percaya.id.html", "percaya.en.html"} <= told.keys()
    assert {name: found for name, text in told.items() if (found := blaming(text, language))} == {}


def refusals(language: str) -> dict[str, str]:
    """Each refusal's sentence and what to do, as one text."""
    file = ROOT / "src" / "lancar" / "faces" / "words" / f"{language}.json"
    return {code: " ".join(told) for code, told in json.loads(file.read_text()).items()}


def test_one_thing_is_called_by_one_word_and_by_the_shopkeepers_own() -> None:
    told = {**words("id"), **refusals("id"), **told_by_the_node()}
    assert {key: found for key, text in told.items() if (found := STRANGE.findall(text))} == {}


def test_a_shop_is_not_spoken_to_in_the_words_of_machines() -> None:
    told = {**words("id"), **{code: text for code, text in refusals("id").items() if not code.startswith(TO_PROGRAMS)}}
    assert {key: found for key, text in told.items() if (found := OF_MACHINES.findall(text))} == {}


def test_strange_words_are_found() -> None:
    assert STRANGE.findall("Kirim lewat surel dari ponselmu, ponsel, atau tokomu") == ["surel", "ponsel", "tokomu"]
    assert OF_MACHINES.findall("Node sedang sibuk") == ["Node"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_why_a_line_of_a_sheet_was_not_taken_has_its_words(language: str) -> None:
    """Made keys are no type errors when they are missing: these are held against the code that says them."""
    keys = {key.removeprefix("kantor.word.sheet.") for key in words(language) if key.startswith("kantor.word.sheet.")}
    columns = {key.removeprefix("column.") for key in keys if key.startswith("column.")}
    assert keys - {f"column.{one}" for one in columns} == reasons_of_sheets()
    assert columns == {*_READERS}


def reasons_of_sheets() -> set[str]:
    """Every code that a line of a sheet can come back with: from reading it, from taking it, and from what taking it asks."""
    catalog = ROOT / "src" / "lancar" / "catalog"
    found = {code for path in (catalog / "views").glob("sheet*.py") for code in re.findall(r'"(sheet\.\w+)"', path.read_text())}
    taking = (catalog / "rules" / "sheets.py").read_text()
    found |= {*re.findall(r'(?:Refused\(|append\(\()"(catalog\.\w+)"', taking)}
    imported = {
        name.name
        for node in ast.walk(ast.parse(taking))
        if isinstance(node, ast.ImportFrom) and node.module == "lancar.catalog.rules.book"
        for name in node.names
    }
    book = (catalog / "rules" / "book.py").read_text()
    for node in ast.parse(book).body:
        if isinstance(node, ast.FunctionDef) and node.name in imported - {"may_change_prices"}:
            found |= {*re.findall(r'Refused\("(catalog\.\w+)"', ast.get_source_segment(book, node) or "")}
    return found - {"catalog.batch_too_large"}  # a whole batch is refused by this, never a line


@pytest.mark.parametrize(("place", "language"), [*enumerate(LANGUAGES)])
def test_the_doctor_calls_the_steps_of_setting_up_as_the_page_does(place: int, language: str) -> None:
    assert {step: names[place] for step, names in STEPS.items()} == {step: words(language)[f"pasang.{step}"] for step in STEPS}


@pytest.mark.parametrize(("place", "language"), [*enumerate(LANGUAGES)])
def test_a_terminal_gives_the_same_reasons_as_the_screens(place: int, language: str) -> None:
    told = words(language)
    assert {f"kantor.word.sheet.{code}": pair[place] for code, pair in WORDS.items()} == {
        key: text for key, text in told.items() if re.match(r"kantor\.word\.sheet\.(?!column\.)", key)
    }
    assert {name: pair[place] for name, pair in COLUMNS.items()} == {
        key.rpartition(".")[2]: text for key, text in told.items() if key.startswith("kantor.word.sheet.column.")
    }


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
