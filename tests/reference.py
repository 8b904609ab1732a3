"""Writes docs/reference from the code, so that nothing can be there and not be documented. `make docs` calls it.

To add a page, write a function that returns its Markdown and name it in PAGES; tests/test_docs.py then holds the
file to it. What a node brings is asked of the node's own list of capabilities; pages that are not about capabilities
(settings, the command line, HTTP) are in tests/reference_node.py.
"""

import ast
import inspect
import re
import types
import typing
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

import reference_node
from lancar.faces import problems
from lancar.faces.care import care
from lancar.kernel import facts as kernel_facts
from lancar.kernel.shape import Shapes
from lancar.nodes.all import CAPABILITIES
from lancar.values.patterns import in_ecma

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src" / "lancar"
HEAD = "<!-- Written by `make docs` from the code. Change the code, not this page. -->\n\n"
Note = Callable[[Any], str]


@cache
def shapes() -> Shapes:
    """Everything a node brings."""
    return Shapes([care("shop"), *CAPABILITIES])


def promise(thing: object) -> str:
    """The first line of a docstring, fit for a table's cell; empty where a class has only what it inherited."""
    text = (vars(thing).get("__doc__") if isinstance(thing, type) else inspect.getdoc(thing)) or ""
    first = text.strip().split("\n")[0]
    return "" if first.startswith(f"{getattr(thing, '__name__', '')}(") else first.replace("|", "\\|")


def fields_of(struct: type[Any]) -> dict[str, Any]:
    """The fields of a struct or a named tuple, by name, with their types."""
    if issubclass(struct, msgspec.Struct):
        return {field.encode_name: field.type for field in msgspec.structs.fields(struct)}
    return typing.get_type_hints(struct, include_extras=True)


def is_part(thing: Any) -> bool:
    """Whether a type has fields of its own."""
    return isinstance(thing, type) and (issubclass(thing, msgspec.Struct) or hasattr(thing, "_fields"))


def parts_of(annotation: Any, found: dict[str, type[Any]]) -> dict[str, type[Any]]:
    """Adds to `found` every struct that stands inside a type, and what stands inside those."""
    for inner in typing.get_args(annotation):
        parts_of(inner, found)
    if is_part(annotation) and annotation not in found.values():
        name = annotation.__name__
        found[f"{name} ({annotation.__module__.split('.')[1]})" if name in found else name] = annotation
        for inner in fields_of(annotation).values():
            parts_of(inner, found)
    return found


def type_name(annotation: Any) -> str:
    """A type as a reader says it: `int`, `str | None`, `list[Line]`; limits are left to `limits`."""
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return type_name(inner[0])
    if origin is typing.Literal:
        return " | ".join(f'"{value}"' for value in inner)
    if origin in {typing.Union, types.UnionType}:
        return " | ".join(type_name(one) for one in inner)
    if origin is not None:
        return f"{origin.__name__}[{', '.join('…' if one is Ellipsis else type_name(one) for one in inner)}]"
    return "null" if annotation is type(None) else getattr(annotation, "__name__", str(annotation))


def limits(annotation: Any) -> str:
    """What a value must keep to beyond its type, as a reader says it; empty if nothing."""
    said = []
    for meta in (one for one in typing.get_args(annotation) if isinstance(one, msgspec.Meta)):
        for name, words in LIMITS.items():
            value = getattr(meta, name)
            if value is not None:
                said.append(words.format(f"{value:,}" if isinstance(value, int) else in_ecma(value)))
    return ", ".join(said).replace("|", "\\|")


LIMITS = {
    "ge": "{} or more",
    "le": "{} or less",
    "gt": "more than {}",
    "lt": "less than {}",
    "min_length": "at least {} long",
    "max_length": "at most {} long",
    "pattern": "like `{}`",
}


def fields_table(struct: type[Any]) -> str:
    """The fields of a struct as a Markdown table; a sentence if there are none."""
    rows = []
    for name, annotation in fields_of(struct).items():
        notes = [default_of(struct, name), limits(annotation)]
        rows.append(f"| `{name}` | {code(type_name(annotation))} | {', '.join(note for note in notes if note)} |")
    return "\n".join(["| field | type | |", "|---|---|---|", *rows]) if rows else "No fields."


def code(text: str) -> str:
    """A code span that may stand in a table."""
    return "`" + text.replace("|", "\\|") + "`"


def default_of(struct: type[Any], name: str) -> str:
    """What an absent field means; nothing for answers, which leave no field to anybody's choice."""
    if not issubclass(struct, msgspec.Struct):
        return ""
    field = next(one for one in msgspec.structs.fields(struct) if one.encode_name == name)
    if field.required:
        return "required"
    value = field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()
    return f"default {code(msgspec.json.encode(value).decode())}"


def struct_page(title: str, about: str, named: Iterable[tuple[str, type[Any]]], says: Note) -> str:
    """A page with one section per struct, and at its end the parts that they are made of."""
    sections, parts = [], dict[str, type[Any]]()
    for name, struct in named:
        sections.append(f"## `{name}`\n\n{promise(struct)}\n\n{says(struct)}{fields_table(struct)}\n")
        for annotation in [*fields_of(struct).values(), getattr(struct, "ANSWER", None)]:
            parts_of(annotation, parts)
    made_of = []
    for name, part in sorted(parts.items()):
        about_it = promise(part)
        made_of.append(f"### {name}\n\n" + (f"{about_it}\n\n" if about_it else "") + f"{fields_table(part)}\n")
    tail = ["## What they are made of\n", *made_of] if made_of else []
    return HEAD + f"# {title}\n\n{about}\n\n" + "\n".join([*sections, *tail])


def needs(struct: Any) -> str:
    """The right it takes."""
    rights = [f"`{right}`" for right in (struct.NEEDS, getattr(struct, "ALSO", "")) if right]
    return f"Needs the right {' and '.join(rights)}.\n\n" if rights else ""


def facts_page() -> str:
    """What can have happened."""
    known = {f"{kind} v{v}": fact for (kind, v), fact in shapes().facts.items()}
    known |= {f"{fact.KIND} v{fact.V}": fact for fact in kernel_facts.FACTS}
    about = "What can have happened, as it stands in the journal. A kind and its version mean the same for ever."
    return struct_page("Facts", about, sorted(known.items()), needs)


def commands_page() -> str:
    """What can be wished."""
    about = "What can be wished: `POST /api/do/` and the name, with these fields as JSON."
    return struct_page("Commands", about, sorted(shapes().commands.items()), needs)


def questions_page() -> str:
    """What can be asked."""

    def says(asked: Any) -> str:
        return needs(asked) + (f"Answers {code(type_name(asked.ANSWER))}.\n\n" if asked.ANSWER is not None else "")

    about = "What can be asked of the views: `GET /api/see/` and the name, fields in the query, or `POST` with them as JSON."
    return struct_page("Questions", about, sorted(shapes().questions.items()), says)


def views_page() -> str:
    """The tables folded from facts."""
    rows = []
    for name, view in sorted(shapes().views.items()):
        kinds = ", ".join(f"`{kind}`" for kind in sorted(view.kinds()))
        columns = ", ".join(f"`{column.name}`" for column in view.columns())
        pulled = "yes" if view.pulled else ""
        rows.append(f"| `{name}` | {view.version} | {type(view).__name__} | {pulled} | {columns} | {kinds} |")
    head = ["| table | version | shape | tills pull it | columns | folded from |", "|---|---|---|---|---|---|"]
    about = (
        "Tables folded from facts; each can be thrown away and rebuilt from the journal. What the four shapes are and why the\n"
        "order of arrival does not matter to any of them is told in [why a journal](../why/journal.md)."
    )
    return HEAD + f"# Views\n\n{about}\n\n" + "\n".join([*head, *rows]) + "\n"


@cache
def calls() -> list[ast.Call]:
    """Every call in the code that is shipped."""
    trees = (ast.parse(file.read_text()) for file in sorted(SRC.rglob("*.py")))
    return [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]


def codes_of(called: str, at: int) -> dict[str, set[str]]:
    """Every code that stands at a place of a call's arguments anywhere in the code, with the facts named beside it."""
    found: dict[str, set[str]] = {}
    for call in calls():
        if len(call.args) > at and ast.unparse(call.func).split(".")[-1] == called:
            said = call.args[at]
            if isinstance(said, ast.Constant) and re.fullmatch(r"[a-z]+\.[a-z_]+", str(said.value)):
                found.setdefault(str(said.value), set()).update(word.arg for word in call.keywords if word.arg)
    return found


def codes_table(found: dict[str, set[str]]) -> str:
    """Codes with their facts, and what a reader of either language is told."""
    rows = []
    for name, facts in sorted(found.items()):
        told = [" ".join(problems.sentence(name, language)).replace("|", "\\|") for language in ("en", "id")]
        rows.append(f"| `{name}` | {', '.join(f'`{fact}`' for fact in sorted(facts))} | {told[0]} | {told[1]} |")
    return "\n".join(["| code | facts | English | Indonesia |", "|---|---|---|---|", *rows])


def refusals_page() -> str:
    """Every code with which something is refused, and the facts that come with it."""
    about = (
        "Every no that a wish can meet. Over HTTP it is a problem document (RFC 9457): `code` is the code, `facts` are its\n"
        "facts, `title` and `do` the two sentences, in the reader's language (`Accept-Language`); `{amount}` stands for a fact."
    )
    own = {name: facts - {"status", "retry_s", "scheme"} for name, facts in codes_of("Problem", 1).items()}
    routers = {code: set[str]() for code in codes_of("RouterFailed", 0)}
    return (
        HEAD
        + f"# Refusals\n\n{about}\n\n{codes_table(codes_of('Refused', 0))}\n"
        + f"\n## Of the HTTP face itself\n\nWhat is said before any rule is asked.\n\n{codes_table(own)}\n"
        + f"\n## Of the shop's router\n\nHow a router can fail (`lancar router`, the guard).\n\n{codes_table(routers)}\n"
    )


def rights_page() -> str:
    """What a role may be given, and what it opens."""
    from lancar.identity.rules.usual_roles import USUAL_ROLES  # noqa: PLC0415 - only this page speaks of roles

    rows = []
    for right in sorted(set(shapes().rights)):
        held = [
            f"{role.name}{f' ({limit / 10:g} %)' if limit > 1 else ''}"
            for role in USUAL_ROLES
            if (limit := role.rights.get(right))
        ]
        opens = [name for name, wish in sorted(shapes().commands.items()) if right == wish.NEEDS]
        asks = [name for name, asked in sorted(shapes().questions.items()) if right in {asked.NEEDS, asked.ALSO}]
        cells = [", ".join(held), *(", ".join(f"`{name}`" for name in names) for names in (opens, asks))]
        rows.append(f"| `{right}` | {' | '.join(cells)} |")
    free = [f"`{name}`" for name, wish in sorted(shapes().commands.items()) if not wish.NEEDS]
    about = (
        "What a role may be given. The four usual roles are only the first words: the owner changes them and invents others.\n"
        "A right counts only where the person's role *and* the device's ceiling both have it. `discount` has a limit, the\n"
        "greatest discount that may be given; a rule may ask for a further right where a wish goes further (a discount beyond\n"
        "the limit, somebody else's shift)."
    )
    head = ["| right | given at first to | commands | questions |", "|---|---|---|---|"]
    return HEAD + f"# Rights\n\n{about}\n\n" + "\n".join([*head, *rows]) + f"\n\nCommands that need none: {', '.join(free)}.\n"


def decisions_page() -> str:
    """Every decision, by its title."""
    rows = []
    for page in sorted((ROOT / "docs" / "adr").glob("[0-9]*.md")):
        text = page.read_text()
        title, status = re.match(r"# (\d+)\. (.+)", text), re.search(r"^Status: (.+)$", text, re.MULTILINE)
        if title and status:
            rows.append(f"| {title[1]} | [{title[2]}]({page.name}) | {status[1]} |")
    about = (
        "What would be expensive to turn round, or would surprise a good engineer, with what we give up and how we would notice\n"
        "that we were wrong. The first page says how they are kept."
    )
    return HEAD + f"# Decisions\n\n{about}\n\n" + "\n".join(["| | decision | status |", "|---|---|---|", *rows]) + "\n"


PAGES: dict[str, Callable[[], str]] = {
    "../adr/README.md": decisions_page,
    "facts.md": facts_page,
    "commands.md": commands_page,
    "questions.md": questions_page,
    "views.md": views_page,
    "refusals.md": refusals_page,
    "rights.md": rights_page,
    "settings.md": lambda: HEAD + reference_node.settings_page(),
    "command-line.md": lambda: HEAD + reference_node.command_line_page(),
    "http.md": lambda: HEAD + reference_node.http_page(shapes()),
}


def main() -> None:
    """Writes every page anew."""
    for name, page in PAGES.items():
        goal = ROOT / "docs" / "reference" / name
        goal.parent.mkdir(parents=True, exist_ok=True)
        goal.write_text(page())


if __name__ == "__main__":
    main()
