"""The docs are true: links lead somewhere, code blocks run, commands exist, decisions are whole, words are tied.

What a fenced block promises is said by its first word. `python` runs, in one namespace per page, top to bottom, in an
empty folder (`python no-run` is only parsed); `json` and `toml` parse; `sh` and `console` are valid shell, and every
`make VERB` and `lancar COMMAND --option` in them exists (in `console`, lines after `$ ` are commands and the rest is
what they print, a line after `> ` goes on with the command); `sh run` is really run, in an empty folder. The blocks that
say `console run` are typed into one shell per page, and what is printed is compared with what is shown, blanks aside; `…`
stands for anything. Ports of 84 and two digits become free ones. Anything else says `text`, or another language's name.
"""

import contextlib
import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import reference
import reference_node
from lancar.cli import VERBS
from lancar.nodes.config import Config

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")]
PAGES += sorted((ROOT / "docs").rglob("*.md"))
DECISIONS = sorted((ROOT / "docs" / "adr").glob("[0-9]*.md"))
PARTS = ["Context", "Decision", "What we give up", "How we would notice that we were wrong"]
LANGUAGES = {
    "python",
    "json",
    "toml",
    "sh",
    "console",
    "text",
    "sql",
    "typescript",
    "http",
    "mermaid",
    "csv",
    "ini",
    "diff",
}
SESSION_S = 120
"""Far more than any page needs: only what hangs for ever meets it."""
HOUSE_WORDS = {
    "wish",
    "rule",
    "fact",
    "view",
    "deed",
    "node",
    "origin",
    "entry",
    "journal",
    "head",
    "reaction",
    "effect",
}
HOUSE_WORDS |= {"outbox", "adapter", "port", "face", "line", "path", "guard", "drill", "evidence", "provider"}
HOUSE_WORDS |= {"effect", "subscriber", "promise", "incarnation", "fork", "quarantine", "verdict", "register", "sums", "log"}


@dataclass(frozen=True)
class Block:
    """A fenced block: where it stands, what it promises, what it holds."""

    page: str
    line: int
    promise: str
    text: str

    @property
    def language(self) -> str:
        """The first word after the fence."""
        return self.promise.split(" ")[0]


def blocks_in(text: str, page: str = "page.md") -> Iterator[Block]:
    """Every fenced block of a page; an indented fence loses its indentation. A fence left open is an AssertionError."""
    opened: tuple[int, str, str] | None = None
    lines: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        if opened is None and (fence := re.match(r"(\s*)```(.*)", line)):
            opened, lines = (number, fence[1], fence[2].strip()), []
        elif opened is not None and line.strip() == "```":
            yield Block(page, opened[0], opened[2], "\n".join(lines) + "\n")
            opened = None
        elif opened is not None:
            lines.append(line.removeprefix(opened[1]))
    assert opened is None, f"{page}:{opened and opened[0]} a fence is never closed"


def prose_of(text: str) -> str:
    """The page without its fenced blocks and code spans."""
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^\s*```.*?^\s*```$", "", text, flags=re.MULTILINE | re.DOTALL))


def anchors_of(text: str) -> set[str]:
    """The names that headings get: lower case, without punctuation, hyphens for blanks."""
    heads = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


def broken_links(page: Path) -> Iterator[str]:
    """Relative links of a page that lead to no file, or to no heading of it."""
    for target in re.findall(r"\]\(([^)\s]+)\)", prose_of(page.read_text())):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        goal = (page.parent / name) if name else page
        if not goal.exists():
            yield f"{page.name}: {target} leads nowhere"
        elif anchor and goal.suffix == ".md" and anchor not in anchors_of(goal.read_text()):
            yield f"{page.name}: {target} has no such heading"


def commands_in(block: Block) -> list[str]:
    """The shell lines of a `sh` or `console` block, continued lines joined."""
    text = block.text.replace("\\\n", " ")
    if block.language == "console":
        return [command for command, _ in exchanges_in(block)]
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def exchanges_in(block: Block) -> list[tuple[str, str]]:
    """Each command of a `console` block with what it is said to print."""
    found: list[tuple[str, str]] = []
    for line in block.text.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], ""))
        elif line.startswith("> ") and found and not found[-1][1]:
            found[-1] = (f"{found[-1][0]}\n{line[2:]}", "")
        else:
            assert found, f"{block.page}:{block.line} something is printed before anything was typed"
            found[-1] = (found[-1][0], f"{found[-1][1]}{line}\n")
    return found


def is_shown(shown: str, printed: str) -> bool:
    """Whether what was printed is what the page shows: blanks do not matter, `…` is anything."""
    parts = [re.escape(re.sub(r"\s", "", part)) for part in shown.split("…")]
    return re.fullmatch(".*".join(parts), re.sub(r"\s", "", printed), re.DOTALL) is not None


def free_ports(shown: set[str]) -> dict[str, str]:
    """For ports as a page shows them, free ones as far apart from each other."""
    for _ in range(100):
        with socket.socket() as tried, contextlib.ExitStack() as held, contextlib.suppress(OSError):
            tried.bind(("127.0.0.1", 0))
            base = tried.getsockname()[1] + 1 - 8400
            for port in shown:
                held.enter_context(socket.socket()).bind(("127.0.0.1", base + int(port)))
            return {port: str(base + int(port)) for port in shown}
    raise AssertionError("no free ports in a row")


def run_session(blocks: list[Block], folder: Path, tools: Path) -> None:
    """Type every command of the blocks into one shell in `folder`; AssertionError where something else is printed."""
    if not blocks:
        return
    lancar = tools / "lancar"
    lancar.write_text(f'#!/bin/sh\nexec {sys.executable} -m lancar.cli "$@"\n')
    lancar.chmod(0o755)
    env = os.environ | {"PATH": f"{tools}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT / "src"), "LC_ALL": "C.UTF-8"}
    exchanges = [(block, *exchange) for block in blocks for exchange in exchanges_in(block)]
    typed = "".join(f"{command}\nprintf '\\036'\n" for _, command, _ in exchanges)
    ports = free_ports(set(re.findall(r"\b84\d\d\b", typed)))
    for shown, port in ports.items():
        typed = typed.replace(shown, port)
    said = folder / ".said"
    with said.open("w+") as log:
        shell = subprocess.Popen(
            ["bash", "-c", typed], cwd=folder, env=env, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            with contextlib.suppress(subprocess.TimeoutExpired):
                shell.wait(SESSION_S)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(shell.pid, signal.SIGKILL)
            shell.wait()
    printed = re.sub(r"bash: line \d+: +\d+ Killed .*", "", said.read_text())
    for shown, port in ports.items():
        printed = printed.replace(port, shown)
    answers = printed.split("\036")
    for (block, command, shown), answer in zip(exchanges, answers, strict=False):
        assert is_shown(shown, answer), f"{block.page}:{block.line} $ {command}\nprinted: {answer}\nshown: {shown}"
    assert len(answers) == len(exchanges) + 1, f"the shell gave up after {exchanges[len(answers) - 1][1]}"


@cache
def lancar_help(command: str) -> str:
    """What `lancar COMMAND --help` prints; empty if there is no such command."""
    code = "import sys; from lancar.cli import main; sys.exit(main())"
    asked = subprocess.run(
        [sys.executable, "-c", code, *command.split(), "--help"],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.stdout if asked.returncode == 0 else ""


def unknown_commands(line: str, verbs: set[str]) -> Iterator[str]:
    """What a shell line calls of ours that does not exist: a make verb, a sub-command, an option."""
    words = [word for word in shlex.split(line, comments=True) if "=" not in word or word.startswith("-")]
    for at, word in enumerate(words):
        first = at == 0 or words[at - 1] in {"&&", ";", "|", "sudo", "exec", "then", "do", "||"}
        if first and word == "make":
            yield from (f"make {verb}" for verb in words[at + 1 :] if re.fullmatch(r"[a-z-]+", verb) and verb not in verbs)
        elif first and word.split("/")[-1] == "lancar" and len(words) > at + 1:
            command = words[at + 1]
            said = lancar_help("" if command.startswith("-") else command)
            if said and re.fullmatch(r"[a-z]+", (*words, "", "")[at + 2]):
                said += lancar_help(f"{command} {words[at + 2]}")  # a part of a verb has options of its own
            if not said:
                yield f"lancar {command}"
            options = [option.split("=")[0] for option in words[at + 1 :] if option.startswith("--")]
            yield from (f"lancar {command} {option}" for option in options if option not in said)


def make_verbs() -> set[str]:
    """The verbs of the Makefile."""
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def check_block(block: Block, folder: Path, names: dict[str, object]) -> None:
    """Does what the block's first words promise, in `folder`; raises what goes wrong."""
    place = f"{block.page}:{block.line}"
    if block.language == "python":
        code = compile(block.text, place, "exec")
        if block.promise == "python":
            exec(code, names)  # noqa: S102 - running the docs is the point
    elif block.language == "json":
        json.loads(block.text)
    elif block.language == "toml":
        tomllib.loads(block.text)
    elif block.language in {"sh", "console"}:
        lines = commands_in(block)
        asked = subprocess.run(["bash", "-n"], input="\n".join(lines), capture_output=True, text=True, check=False)
        assert asked.returncode == 0, f"{place} {asked.stderr}"
        unknown = [said for line in lines for said in unknown_commands(line, make_verbs())]
        assert not unknown, f"{place} no such thing: {unknown}"
        if block.promise == "sh run":
            path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
            env = os.environ | {"PATH": path, "PYTHONPATH": str(ROOT / "src")}
            subprocess.run(["bash", "-euc", block.text], cwd=folder, env=env, check=True, capture_output=True)
    else:
        assert block.language in LANGUAGES, f"{place} says no language that we know: {block.promise!r}"


def check_page(text: str, folder: Path, names: dict[str, object], page: str = "page.md") -> None:
    """Checks every block of a page in turn, with the names that the blocks before it left."""
    blocks = list(blocks_in(text, page))
    for block in blocks:
        check_block(block, folder, names)
    with tempfile.TemporaryDirectory() as tools:
        run_session([block for block in blocks if block.promise == "console run"], folder, Path(tools))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    assert list(broken_links(page)) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_code_block_of_a_page_keeps_its_promise(page: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "docs"}
    check_page(page.read_text(), tmp_path, names, page.relative_to(ROOT).as_posix())


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_every_decision_has_its_four_parts(page: Path) -> None:
    text = page.read_text()
    assert re.match(r"# \d+\. \S", text)
    assert re.search(r"^Status: (accepted|superseded by \d{4})", text, re.MULTILINE)
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == PARTS
    assert all(part.split("\n", 1)[1].strip() for part in text.split("\n## ")[1:])


def test_decisions_are_numbered_without_gaps() -> None:
    assert [int(page.name[:4]) for page in DECISIONS] == list(range(1, len(DECISIONS) + 1))
    assert all(re.match(rf"# {int(page.name[:4])}\. ", page.read_text()) for page in DECISIONS)


def test_the_glossary_ties_every_house_word_in_both_languages() -> None:
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", (ROOT / "docs" / "glossary.md").read_text(), re.MULTILINE)
    words = {english.strip().lower(): (indonesian.strip(), meaning.strip()) for english, indonesian, meaning in rows}
    assert HOUSE_WORDS - words.keys() == set()
    assert [word for word, (indonesian, meaning) in words.items() if not indonesian or not meaning] == []


@pytest.mark.parametrize("name", sorted(reference.PAGES))
def test_the_reference_is_what_the_code_says(name: str) -> None:
    written = ROOT / "docs" / "reference" / name
    assert written.exists(), f"docs/reference/{name} is missing: type make docs"
    assert written.read_text() == reference.PAGES[name](), f"docs/reference/{name} is stale: type make docs"


@pytest.mark.parametrize("name", ["facts.md", "commands.md", "questions.md"])
def test_whatever_can_be_said_says_in_a_sentence_what_it_is(name: str) -> None:
    silent = re.findall(r"^## `(.+)`\n\n(?![^\n|])", (ROOT / "docs" / "reference" / name).read_text(), re.MULTILINE)
    assert silent == []


def test_every_setting_says_what_it_does() -> None:
    docs = reference_node.field_docs(Config)
    assert [field for field in Config.__struct_fields__ if not docs.get(field)] == []


def test_every_option_of_the_command_line_says_what_it_does() -> None:
    page = (ROOT / "docs" / "reference" / "command-line.md").read_text()
    assert [verb for verb in VERBS if f"## `lancar {verb}`" not in page and verb != "sim"] == []
    assert [line for line in page.splitlines() if line.startswith("| `") and line.endswith("|  |")] == []


def test_every_path_that_a_node_answers_is_documented() -> None:
    page = (ROOT / "docs" / "reference" / "http.md").read_text()
    text = "".join(file.read_text() for file in sorted((ROOT / "src" / "lancar" / "faces").glob("*.py")))
    paths = set(re.findall(r'^\s+"(/(?:api|sync|health|metrics|openapi)[a-z./-]*)": \{', text, re.MULTILINE))
    assert len(paths) > 10
    assert sorted(path for path in paths if path not in page) == []


@pytest.mark.parametrize("picture", sorted((ROOT / "docs" / "pictures").glob("*.svg")), ids=lambda picture: picture.stem)
def test_every_picture_is_told_in_words_and_readable_by_day_and_night(picture: Path) -> None:
    drawn = ET.parse(picture).getroot()  # noqa: S314 - our own file
    said = {part.tag.split("}")[-1]: part.text or "" for part in drawn}
    assert said["title"]
    assert len(said["desc"]) > 60
    assert "prefers-color-scheme: dark" in said["style"]
    assert any(picture.name in page.read_text() for page in PAGES)


def test_every_verb_of_the_makefile_is_explained_to_contributors() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text()
    assert [verb for verb in sorted(make_verbs()) if f"`make {verb}`" not in text] == []


# What the checks above must find.


@pytest.mark.parametrize(
    "lie",
    [
        "```python\nassert 1 == 2\n```\n",
        "```python no-run\nthis is no python\n```\n",
        "```json\n{'a': 1}\n```\n",
        "```toml\na = \n```\n",
        "```sh\nif then\n```\n",
        "```sh\nmake coffee\n```\n",
        "```console\n$ lancar make-coffee\n```\n",
        "```sh run\nfalse\n```\n",
        "```console run\n$ echo one\ntwo\n```\n",
        "```console run\nnobody asked\n```\n",
        "```\nno language\n```\n",
        "```python\nnever closed\n",
    ],
)
def test_a_block_that_breaks_its_promise_is_found(lie: str, tmp_path: Path) -> None:
    # the interpreter, our assertions and the shell each have their own way to say no
    with pytest.raises((AssertionError, SyntaxError, ValueError, subprocess.CalledProcessError)):
        check_page(lie, tmp_path, {})


def test_blocks_of_one_page_share_their_names(tmp_path: Path) -> None:
    names: dict[str, object] = {}
    check_page("```python\na = 1\n```\ntext\n  ```python\n  b = a + 1\n  ```\n", tmp_path, names)
    assert names["b"] == 2


def test_a_link_to_nowhere_is_found_and_a_good_one_is_not(tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text("# A head, here\n[x](b.md) [y](a.md#a-head-here) [z](#no-head) `[c](d)` [w](https://example.org/x)\n")
    assert list(broken_links(page)) == ["a.md: b.md leads nowhere", "a.md: #no-head has no such heading"]
