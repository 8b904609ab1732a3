"""Writes web/kit/shapes from the msgspec structs, so that the pages can only say what a node understands. `make web` calls it.

For every struct of the kernel's messages, of values and of the capabilities' facts, commands and questions: a type with all
its fields, a type as it travels (what has a default may be left out), and a shape that fills, reads and writes it. Besides:
every command and question by name, the rows of the views that tills pull, the codes of all refusals.
"""

import ast
import importlib
import inspect
import json
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
from msgspec import inspect as mi

from lancar.kernel import messages, shape
from lancar.kernel.entry import SHOP_SCOPE
from lancar.kernel.views import States, View
from lancar.values import barcode, bill, cart, terms
from lancar.values.patterns import in_ecma

ROOT = Path(__file__).parents[2]
SRC = ROOT / "src" / "lancar"
GOAL = ROOT / "web" / "kit" / "shapes"
HEAD = "// Written by `make web` from the structs. Change them, not this file.\n\n"
STRATA = ("facts", "commands", "views", "rules")


def capabilities() -> list[str]:
    """The names of all capabilities, as their folders say them."""
    return sorted(path.parent.name for path in SRC.glob("*/capability.py"))


def modules(capability: str) -> Iterator[ModuleType]:
    """The modules of a capability that hold structs a face can meet."""
    for stratum in STRATA:
        for file in [SRC / capability / f"{stratum}.py", *sorted((SRC / capability / stratum).rglob("*.py"))]:
            if file.exists():
                name = ".".join(file.relative_to(SRC.parent).with_suffix("").parts).removesuffix(".__init__")
                yield importlib.import_module(name)


def home(struct: type[Any]) -> str:
    """The file a struct's shape stands in: that of its capability, `kernel` or `values`; commands have one of their own.

    What decides can then be loaded after what shows.
    """
    capability = struct.__module__.split(".")[1]
    return f"{capability}_wishes" if issubclass(struct, shape.Command) else capability


def camel(name: str) -> str:
    """`till_open_bills` as a type's name."""
    return "".join(part.capitalize() for part in name.split("_"))


class Writer:
    """Gathers the shapes of everything that is asked for, file by file."""

    def __init__(self) -> None:
        self.files: dict[str, dict[str, str]] = {}
        self.uses: dict[str, set[tuple[str, str]]] = {}
        self.made: dict[type[Any], str] = {}

    def struct(self, kind: type[Any]) -> str:
        """The name of a struct's shape; writes it down at its first use."""
        if kind in self.made:
            return self.made[kind]
        name = kind.__name__.lstrip("_")
        file = self.files.setdefault(home(kind), {})
        assert name not in file, f"two structs named {name} in {home(kind)}"
        self.made[kind] = name
        file[name] = ""
        found = mi.type_info(kind)
        assert isinstance(found, mi.StructType)
        file[name] = "\n".join([*self._interfaces(kind, name, found), self._shape(kind, name, found)])
        return name

    def _interfaces(self, kind: type[Any], name: str, found: mi.StructType) -> Iterator[str]:
        where = home(kind)
        promise = (inspect.getdoc(kind) or "").split("\n")[0].replace("*/", "* /")
        tag = [f"  readonly {found.tag_field}: {json.dumps(found.tag)};"] if found.tag_field else []
        for wire in ("", "Wire"):
            fields = [
                f"  readonly {field.encode_name}{'?' if wire and not field.required else ''}: "
                f"{self.type(field.type, where, wire)}{' | undefined' if wire and not field.required else ''};"
                for field in found.fields
            ]
            yield f"/** {promise} */\nexport interface {name}{wire} {{\n" + "\n".join([*tag, *fields]) + "\n}"

    def _shape(self, kind: type[Any], name: str, found: mi.StructType) -> str:
        where = home(kind)
        fields = []
        for field in found.fields:
            default = "" if field.required else f", {json.dumps(_default(field))}"
            fields.append(f'  ["{field.encode_name}", {self.codec(field.type, where)}{default}],')
        more: dict[str, Any] = {}
        config = kind.__struct_config__
        if config.omit_defaults:
            more["omit"] = True
        if found.array_like:
            more["array"] = True
        if found.tag_field:
            more["tag"] = [found.tag_field, found.tag]
        if config.forbid_unknown_fields:
            more["strict"] = True
        if issubclass(kind, shape.Command | shape.Question):
            more |= {"called": kind.NAME, "needs": kind.NEEDS}
        body = f'"{name}", [\n' + "\n".join(fields) + f"\n], {json.dumps(more)}"
        if issubclass(kind, shape.Fact):
            said = {"kind": kind.KIND, "v": kind.V, "needs": kind.NEEDS, "subject": _pattern(kind.subject), "scope": _scope(kind)}
            return f"export const {name}: FactShape<{name}, {name}Wire> = /* @__PURE__ */ factShape({body}, {json.dumps(said)});"
        return f"export const {name}: Shape<{name}, {name}Wire> = /* @__PURE__ */ shape({body});"

    def _ref(self, kind: type[Any], where: str, suffix: str = "") -> str:
        name = self.struct(kind)
        if home(kind) == where:
            return name + suffix
        self.uses.setdefault(where, set()).add((home(kind), name))
        return f"{home(kind)}.{name}{suffix}"

    def type(self, of: mi.Type, where: str, wire: str) -> str:  # noqa: C901, PLR0911 - one answer a kind of type
        """A field's type in TypeScript."""
        match of:
            case mi.StrType() | mi.BytesType():
                return "string"
            case mi.IntType():
                return "number"
            case mi.BoolType():
                return "boolean"
            case mi.NoneType():
                return "null"
            case mi.LiteralType(values=values):
                return " | ".join(json.dumps(value) for value in values)
            case mi.VarTupleType(item_type=item) | mi.ListType(item_type=item):
                return f"readonly ({self.type(item, where, wire)})[]"
            case mi.TupleType(item_types=items):
                return "readonly [" + ", ".join(self.type(item, where, wire) for item in items) + "]"
            case mi.NamedTupleType(fields=fields):
                named = (f"{field.name}: {self.type(field.type, where, wire)}" for field in fields)
                return "readonly [" + ", ".join(named) + "]"
            case mi.DictType(value_type=value):
                return f"Readonly<Record<string, {self.type(value, where, wire)}>>"
            case mi.UnionType(types=types):
                return " | ".join(self.type(one, where, wire) for one in types)
            case mi.StructType(cls=cls):
                return self._ref(cls, where, wire)
            case _:
                return "unknown"

    def codec(self, of: mi.Type, where: str) -> str:  # noqa: C901, PLR0911, PLR0912 - one answer a kind of type
        """How a field is read and written at run time, see `shape.ts`."""
        match of:
            case mi.StrType(min_length=least, max_length=most, pattern=pattern) if {least, most, pattern} != {None}:
                like = f", like: {json.dumps(in_ecma(pattern))}" if pattern else ""
                return f"{{ str: {json.dumps([least, most])}{like} }}"
            case mi.StrType() | mi.BytesType():
                return '"str"'
            case mi.IntType(ge=least, le=most) if {least, most} != {None}:
                return f"{{ int: {json.dumps([least, most])} }}"
            case mi.IntType():
                return '"int"'
            case mi.BoolType():
                return '"bool"'
            case mi.NoneType():
                return '"null"'
            case mi.LiteralType(values=values):
                return f"{{ of: {json.dumps(list(values))} }}"
            case (
                mi.VarTupleType(item_type=item, min_length=least, max_length=most)
                | mi.ListType(item_type=item, min_length=least, max_length=most)
            ):
                many = "" if {least, most} == {None} else f", many: {json.dumps([least, most])}"
                return f"{{ list: {self.codec(item, where)}{many} }}"
            case mi.TupleType(item_types=items):
                return "{ tuple: [" + ", ".join(self.codec(item, where) for item in items) + "] }"
            case mi.NamedTupleType(fields=fields):
                return "{ tuple: [" + ", ".join(self.codec(field.type, where) for field in fields) + "] }"
            case mi.DictType(value_type=value):
                return f"{{ map: {self.codec(value, where)} }}"
            case mi.UnionType(types=types):
                return "{ any: [" + ", ".join(self.codec(one, where) for one in types) + "] }"
            case mi.StructType(cls=cls):
                return f"{{ struct: () => {self._ref(cls, where)} }}"
            case _:
                return '"raw"'

    def text(self, name: str) -> str:
        """One file whole."""
        imports = [
            f'import * as {other} from "./{other}.ts";' for other in sorted({file for file, _ in self.uses.get(name, set())})
        ]
        kit = 'import { type FactShape, type Shape, factShape, shape } from "../shape.ts";'
        imports += [f'export type * from "./{name}_wishes.ts";'] if f"{name}_wishes" in self.files else []
        body = "\n\n".join(self.files[name].values())
        if "factShape(" not in body:
            kit = 'import { type Shape, shape } from "../shape.ts";'
        return HEAD + "\n".join([*imports, kit]) + "\n\n" + body + "\n"


def _default(field: mi.Field) -> Any:
    value = field.default if field.default is not msgspec.NODEFAULT else field.default_factory()
    return msgspec.to_builtins(value)


def _pattern(method: Any) -> str | None:
    """A one-line f-string of a fact's own fields as a pattern, `sale/{sale}`; None when it is more than that."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(method))).body[0]
    assert isinstance(tree, ast.FunctionDef)
    last = tree.body[-1]
    if not isinstance(last, ast.Return) or len([line for line in tree.body if not isinstance(line, ast.Expr)]) != 1:
        return None
    match last.value:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            said = ""
            for part in parts:
                match part:
                    case ast.Constant(value=str(text)):
                        said += text
                    case ast.FormattedValue(value=ast.Attribute(value=ast.Name(id="self"), attr=name)):
                        said += f"{{{name}}}"
                    case _:
                        return None
            return said
        case _:
            return None


def _scope(kind: type[shape.Fact]) -> str | None:
    if kind.scope is not shape.Fact.scope:
        return _pattern(kind.scope)
    return "{branch}" if "branch" in kind.__struct_fields__ else SHOP_SCOPE


def named(base: type[msgspec.Struct], name_of: str) -> Iterator[type[Any]]:
    """Every struct of a kind that has a name, capability by capability."""
    for capability in capabilities():
        seen = set()
        for module in modules(capability):
            for struct in shape.structs_in(module, base):
                if getattr(struct, name_of) and struct not in seen:
                    seen.add(struct)
                    yield struct


def asks(writer: Writer) -> str:
    """Commands and questions by name, with what they take and answer."""
    lines = ["/** Every command by name, and what it takes. */", "export interface Commands {"]
    lines += [f'  readonly "{wish.NAME}": {writer._ref(wish, "asks", "Wire")};' for wish in named(shape.Command, "NAME")]
    lines += ["}", "", "/** Every question by name, what it takes and what it answers (as it travels: defaults are left out). */"]
    lines += ["export interface Questions {"]
    for asked in named(shape.Question, "NAME"):
        answer = writer.type(mi.type_info(asked.ANSWER), "asks", "Wire") if asked.ANSWER is not None else "unknown"
        lines.append(
            f'  readonly "{asked.NAME}": {{ readonly ask: {writer._ref(asked, "asks", "Wire")}; readonly answer: {answer} }};'
        )
    imports = [f'import type * as {name} from "./{name}.ts";' for name in sorted({file for file, _ in writer.uses["asks"]})]
    return HEAD + "\n".join([*imports, "", *lines, "}"]) + "\n"


def pulled_views() -> Iterator[View]:
    """Every view that tills pull."""
    for capability in capabilities():
        module = importlib.import_module(f"lancar.{capability}.capability")
        yield from (view for view in module.CAPABILITY.views if view.pulled)


OWN = (
    "till_series", "till_drawer", "till_sales", "till_refunds", "till_cash_moves", "till_claims", "till_claim_states",
    "till_claim_words", "till_credit_sales", "till_reprints", "till_ticket_series", "till_ticket_copies", "till_kitchen_lines",
    "till_tickets",
)  # fmt: skip
"""Views that tills do not pull and yet ask: each folds them from its own journal alone."""


def own_views() -> Iterator[View]:
    """The views of `OWN`."""
    capabilities_ = [importlib.import_module(f"lancar.{capability}.capability").CAPABILITY for capability in capabilities()]
    views = {view.table: view for capability in capabilities_ for view in capability.views}
    yield from (views[name] for name in OWN)


def rows() -> str:
    """The views of a till: their columns in the order they travel, the width of the key, a type per row, its columns by name."""
    types: list[str] = []
    names: list[str] = []
    table: dict[str, list[str]] = {"PULLED": [], "OWN": []}
    for goal, views in (("PULLED", pulled_views()), ("OWN", own_views())):
        for view in views:
            columns = view.columns()[1:]
            fields = ", ".join(f"{column.name}: {'number' if column.type is int else 'string'}" for column in columns)
            types.append(f"export type {camel(view.table)}Row = readonly [{fields}];")
            places = ", ".join(f"{column.name} = {place}" for place, column in enumerate(columns))
            types.append(f"export const enum {camel(view.table)} {{ {places} }}")
            names.append(f"  readonly {view.table}: {camel(view.table)}Row;")
            shape_ = f'["{type(view).__name__}", {len(view.key)}, {len(columns)}]'
            table[goal].append(f"  {view.table}: {shape_},")
    told = "/** Every view that tills pull: its kind, how many columns its key has, how many columns it has. */"
    own = "/** Views that a till folds from its own journal, in the same words. */"
    lines = [*types, "", "/** The rows of every view a till has. */", "export interface Rows {", *names, "}"]
    for name, promise in (("PULLED", told), ("OWN", own)):
        lines += ["", promise, f"export const {name} = {{", *table[name], "} as const;"]
    return HEAD + "\n".join(lines) + "\n"


def refusals() -> str:
    """Every code of a refusal that stands in the code as a word."""
    codes = set()
    for file in sorted(SRC.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            called = isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "Refused"
            if called and node.args and isinstance(node.args[0], ast.Constant):
                codes.add(node.args[0].value)
    codes.add("http.bad_field")  # what the HTTP face answers to a wish whose struct does not hold, a till says itself
    listed = "\n".join(f'  | "{code}"' for code in sorted(codes))
    return HEAD + f"/** Every no that a wish can meet. */\nexport type RefusalCode =\n{listed};\n"


def structs_of(module: ModuleType) -> Iterator[type[Any]]:
    """The structs that a module itself defines."""
    for thing in vars(module).values():
        if isinstance(thing, type) and issubclass(thing, msgspec.Struct) and thing.__module__ == module.__name__:
            yield thing


def main() -> None:
    """Write what changed; take away what nobody needs any more."""
    writer = Writer()
    for module in (messages, cart, terms, bill, barcode):
        for struct in structs_of(module):
            writer.struct(struct)
    for fact in named(shape.Fact, "KIND"):
        writer.struct(fact)
    for view in pulled_views():
        if isinstance(view, States):
            writer.struct(view.decode.__self__.type)  # type: ignore[attr-defined]  # the view keeps its decoder's method
    texts = {"asks": asks(writer), "rows": rows(), "refusals": refusals()}
    texts |= {name: writer.text(name) for name in writer.files}
    GOAL.mkdir(parents=True, exist_ok=True)
    for old in GOAL.glob("*.ts"):
        if old.stem not in texts:
            old.unlink()
    for name, text in texts.items():
        goal = GOAL / f"{name}.ts"
        if not goal.exists() or goal.read_text() != text:
            goal.write_text(text)


if __name__ == "__main__":
    main()
