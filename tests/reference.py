"""Writes docs/reference from the code, so that nothing can be there and not be documented. `make docs` calls it.

To add a page, write a function that returns its Markdown and name it in PAGES; tests/test_docs.py then holds the
file to it.
"""

import ast
import importlib
import importlib.util
import inspect
import re
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

from lancar.kernel import shape

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src" / "lancar"
HEAD = "<!-- Written by `make docs` from the code. Change the code, not this page. -->\n\n"


def modules(*strata: str) -> Iterator[tuple[str, ModuleType]]:
    """Name and modules of every capability that has one of these strata, a package's inner modules included."""
    for folder in sorted(path for path in SRC.iterdir() if (path / "__init__.py").exists()):
        for stratum in strata:
            files = [folder / f"{stratum}.py", *sorted((folder / stratum).rglob("*.py"))]
            for file in files:
                if file.exists() and folder.name not in {"kernel", "adapters", "faces", "nodes", "sim", "testing"}:
                    name = ".".join(file.relative_to(SRC.parent).with_suffix("").parts).removesuffix(".__init__")
                    yield folder.name, importlib.import_module(name)


def promise(thing: object) -> str:
    """The first line of a docstring, fit for a table's cell."""
    return (inspect.getdoc(thing) or "").split("\n")[0].replace("|", "\\|")


def type_name(annotation: Any) -> str:
    """A field's type as a reader says it: `int`, `str | None`, `list[Line]`; limits are left to `limits`."""
    if typing.get_origin(annotation) is typing.Annotated:
        annotation = typing.get_args(annotation)[0]
    text = annotation.__name__ if isinstance(annotation, type) and not typing.get_args(annotation) else str(annotation)
    text = re.sub(r"Annotated\[(\w+), Meta\([^)]*\)\]", r"\1", text.replace("msgspec.", "").replace("typing.", ""))
    return re.sub(r"\b(?:\w+\.)+(\w)", r"\1", text).replace("|", "\\|")


def limits(annotation: Any) -> str:
    """What a value must keep to beyond its type: `, min_length=1`; empty if nothing."""
    metas = [meta for meta in typing.get_args(annotation) if isinstance(meta, msgspec.Meta)]
    return "".join(f", {limit}" for meta in metas for limit in re.findall(r"\b\w+=[^,()]+", repr(meta)))


def fields_table(struct: type[msgspec.Struct]) -> str:
    """The fields of a struct as a Markdown table; a sentence if there are none."""
    rows = []
    for field in msgspec.structs.fields(struct):
        need = "required" if field.required else f"default `{default_of(field)}`"
        rows.append(f"| `{field.encode_name}` | `{type_name(field.type)}` | {need}{limits(field.type)} |")
    return "\n".join(["| field | type | |", "|---|---|---|", *rows]) if rows else "No fields."


def default_of(field: msgspec.structs.FieldInfo) -> str:
    """What an absent field means."""
    if field.default_factory is not msgspec.NODEFAULT:
        return f"{field.default_factory()!r}"
    return repr(field.default).replace("|", "\\|")


def structs(base: type[msgspec.Struct], name_of: Callable[[Any], str], *strata: str) -> Iterator[tuple[str, type[Any]]]:
    """Every named struct of a kind, by name."""
    found = {
        name_of(struct): struct for _, module in modules(*strata) for struct in shape.structs_in(module, base) if name_of(struct)
    }
    yield from sorted(found.items())


def struct_page(title: str, about: str, named: Iterator[tuple[str, type[Any]]], says: Callable[[Any], str]) -> str:
    """A page with one section per struct."""
    sections = [f"## `{name}`\n\n{promise(struct)}\n\n{says(struct)}{fields_table(struct)}\n" for name, struct in named]
    return HEAD + f"# {title}\n\n{about}\n\n" + "\n".join(sections or ["None yet.\n"])


def needs(struct: Any) -> str:
    """The right it takes."""
    rights = [f"`{right}`" for right in (struct.NEEDS, getattr(struct, "ALSO", "")) if right]
    return f"Needs the right {' and '.join(rights)}.\n\n" if rights else ""


def facts_page() -> str:
    """What can have happened."""
    named = structs(shape.Fact, lambda fact: fact.KIND and f"{fact.KIND} v{fact.V}", "facts")
    return struct_page("Facts", "What can have happened, as it stands in the journal.", named, needs)


def commands_page() -> str:
    """What can be wished."""
    named = structs(shape.Command, lambda wish: wish.NAME, "commands")
    return struct_page("Commands", "What can be wished, through `do`.", named, needs)


def questions_page() -> str:
    """What can be asked."""
    named = structs(shape.Question, lambda asked: asked.NAME, "commands", "views", "ports")

    def says(asked: Any) -> str:
        return needs(asked) + (f"Answers `{type_name(asked.ANSWER)}`.\n\n" if asked.ANSWER is not None else "")

    return struct_page("Questions", "What can be asked of the views, through `see`.", named, says)


def views_page() -> str:
    """The tables folded from facts."""
    rows = []
    for _, module in modules("views"):
        for view in shape.views_in(module):
            kinds = ", ".join(f"`{kind}`" for kind in sorted(view.kinds()))
            rows.append(f"| `{view.table}` | {view.version} | {type(view).__name__} | {kinds} |")
    table = "\n".join(["| table | version | shape | folded from |", "|---|---|---|---|", *sorted(set(rows))])
    return HEAD + f"# Views\n\nTables folded from facts; each can be rebuilt from the journal.\n\n{table}\n"


def refusals_page() -> str:
    """Every code with which something is refused, and the facts that come with it."""
    found: dict[str, set[str]] = {}
    for file in sorted(SRC.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            called = isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "Refused"
            if called and node.args and isinstance(node.args[0], ast.Constant):
                found.setdefault(node.args[0].value, set()).update(word.arg for word in node.keywords if word.arg)
    rows = [f"| `{code}` | {', '.join(f'`{fact}`' for fact in sorted(facts))} |" for code, facts in sorted(found.items())]
    table = "\n".join(["| code | facts |", "|---|---|", *rows])
    about = "Every no that a wish can meet. Faces make the sentence from the code and its facts."
    return HEAD + f"# Refusals\n\n{about}\n\n{table}\n"


PAGES: dict[str, Callable[[], str]] = {
    "facts.md": facts_page,
    "commands.md": commands_page,
    "questions.md": questions_page,
    "views.md": views_page,
    "refusals.md": refusals_page,
}


def main() -> None:
    """Writes every page anew."""
    for name, page in PAGES.items():
        goal = ROOT / "docs" / "reference" / name
        goal.parent.mkdir(parents=True, exist_ok=True)
        goal.write_text(page())


if __name__ == "__main__":
    main()
