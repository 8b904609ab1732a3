"""What tests/test_tidy.py looks for in Python files. A check takes a module and yields complaints, if any."""

import ast
import io
import re
import tokenize
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import PurePosixPath

MODULE_LINES = 400
FUNCTION_LINES = 70
REASON_LETTERS = 5
SENTENCE_WORDS = 2
TEST_WORDS = 3

UNITS = {"ms", "us", "ns", "seconds", "minutes", "hours", "days", "kb", "mb", "bytes", "kbps", "mbps"}
UNITS |= {"permille", "percent"}
JOINTS = {"of", "by", "per", "from", "to", "in", "since", "until", "before", "after", "between", "and", "or"}
"""`bytes_by_kind` and `ms_since_start` read as sentences; `ms_took` and `bytes_sent` hide their unit in the middle."""

CLOCKS = {"time", "monotonic", "perf_counter", "process_time"}
CLOCKS |= {f"{clock}_ns" for clock in CLOCKS}
HOUSE = {"adapters", "faces", "kernel", "nodes", "sim", "testing"}
"""Folders that are neither a capability nor `values`; floats are allowed there, for seconds and ratios."""

MEASURING = ("lines", "judging")
"""Likelihoods and smoothed round trips are measurement; what leaves this folder as a fact is whole numbers all the same."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One Python file: its path from the root of the repository, its text and its tree."""

    path: str
    text: str
    tree: ast.Module = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tree", ast.parse(self.text, self.path))

    @property
    def in_src(self) -> bool:
        """Whether it is shipped."""
        return self.path.startswith("src/")

    @property
    def in_tests(self) -> bool:
        """Whether it is a test or something only tests use."""
        return self.path.startswith("tests/")

    def functions(self) -> Iterator[Function]:
        """Every function and method, nested ones too."""
        for node in ast.walk(self.tree):
            if isinstance(node, Function):
                yield node

    def at(self, node: ast.AST, complaint: str) -> str:
        """The complaint with its place before it."""
        return f"{self.path}:{getattr(node, 'lineno', 1)} {complaint}"


def long_modules(module: Module) -> Iterator[str]:
    """A file does one thing in at most 400 lines."""
    lines = len(module.text.splitlines())
    if lines > MODULE_LINES:
        yield f"{module.path} has {lines} lines, more than {MODULE_LINES}"


def long_functions(module: Module) -> Iterator[str]:
    """A function fits on a screen: 70 lines from its `def` on, docstring counted in, decorators out."""
    for node in module.functions():
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > FUNCTION_LINES:
            yield module.at(node, f"{node.name} has {lines} lines, more than {FUNCTION_LINES}")


def missing_promises(module: Module) -> Iterator[str]:
    """Every module says what it promises, and so do public classes and functions that are shipped: a sentence first."""
    nodes: list[ast.Module | ast.ClassDef | Function] = [module.tree]
    if module.in_src:
        nodes += public_nodes(module.tree)
    for node in nodes:
        name = "the module" if isinstance(node, ast.Module) else node.name
        first = (ast.get_docstring(node) or "").split("\n")[0].strip()
        if not first:
            yield module.at(node, f"{name} has no docstring")
        elif len(first.split()) < SENTENCE_WORDS or not first.endswith((".", "?", "!", ":", '"')):
            yield module.at(node, f"the docstring of {name} does not begin with a sentence: {first}")


def public_nodes(tree: ast.Module | ast.ClassDef) -> Iterator[ast.ClassDef | Function]:
    """Classes, functions and methods without a leading underscore, overloads and nested functions left out."""
    for node in tree.body:
        if not isinstance(node, ast.ClassDef | Function) or node.name.startswith("_"):
            continue
        marks = {ast.unparse(mark).split("(")[0].split(".")[-1] for mark in node.decorator_list}
        if marks & {"overload", "override", "setter"}:
            continue
        yield node
        if isinstance(node, ast.ClassDef):
            yield from public_nodes(node)


def decides_about_money(module: Module) -> bool:
    """Whether the file is a capability's or one of `values`: there a float would one day lose a rupiah."""
    parts = PurePosixPath(module.path).parts
    return parts[:2] == ("src", "lancar") and len(parts) > 3 and parts[2] not in HOUSE and parts[2:4] != MEASURING


def floats(module: Module) -> Iterator[str]:
    """Money and quantities are whole numbers: no float literal, no `float`, no true division."""
    if not decides_about_money(module):
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            yield module.at(node, f"the float {node.value}")
        if isinstance(node, ast.Name) and node.id == "float":
            yield module.at(node, "float")
        if isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div):
            yield module.at(node, "true division; say // and who gets the rest")


def wandering_units(module: Module) -> Iterator[str]:
    """A unit stands last in a name: `took_ms`, never `ms_took`."""
    if module.in_tests:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            name = node.id
        elif isinstance(node, ast.arg):
            name = node.arg
        else:
            continue
        words = name.lower().strip("_").split("_")
        for word, following in pairwise(words):
            if word in UNITS and following not in JOINTS | UNITS:
                yield module.at(node, f"the unit {word} stands in the middle of {name}")


def silent_ignores(module: Module) -> Iterator[str]:
    """An ignored warning names its code and its reason: `# noqa: X123 - why` or `# type: ignore[code]  # why`."""
    ignores = re.compile(r"#\s*(?:noqa|type:\s*ignore)\b(?P<rest>[^#]*(?:#(?!\s*(?:noqa|type:)).*)?)")
    codes = re.compile(r"(?::\s*[A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*|\[[a-z, -]+\])")
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type != tokenize.COMMENT:
            continue
        for found in ignores.finditer(token.string):
            code = codes.match(found["rest"].strip())
            reason = found["rest"].strip()[code.end() :] if code else ""
            if not code or len(re.findall(r"[a-z]", reason)) < REASON_LETTERS:
                yield f"{module.path}:{token.start[0]} an ignore without code or reason: {token.string}"


def short_test_names(module: Module) -> Iterator[str]:
    """A test's name is a sentence a shopkeeper could confirm, so it has at least three words."""
    if not module.in_tests:
        return
    for node in module.functions():
        if node.name.startswith("test_") and len(node.name.removeprefix("test_").split("_")) < TEST_WORDS:
            yield module.at(node, f"{node.name} is no sentence")


def sleeps(module: Module) -> Iterator[str]:
    """Tests wait for what happens, not for time to pass; `asyncio.sleep(0)` only lets others run."""
    if not module.in_tests:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"time.sleep", "asyncio.sleep", "sleep"}:
            if ast.unparse(node) != "asyncio.sleep(0)":
                yield module.at(node, f"{ast.unparse(node)} in a test")
        elif isinstance(node, ast.ImportFrom) and node.module == "time" and {a.name for a in node.names} & {"sleep"}:
            yield module.at(node, "time.sleep in a test")


def stopwatches(module: Module) -> Iterator[str]:
    """No test fails because a machine is slow: nothing measured by a clock stands beside <, > in an assert."""
    if not module.in_tests:
        return
    for function in module.functions():
        measured: set[str] = set()
        for node in sorted(ast.walk(function), key=lambda node: getattr(node, "lineno", 0)):
            if isinstance(node, ast.Assign) and by_clock(node.value, measured):
                measured |= {name.id for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)}
            elif isinstance(node, ast.Assert) and any(ordered_by_clock(part, measured) for part in ast.walk(node.test)):
                yield module.at(node, f"an assert against the clock: {ast.unparse(node.test)}")


def ordered_by_clock(node: ast.AST, measured: set[str]) -> bool:
    """Whether this is a <, <=, > or >= with something measured by a clock in it."""
    return (
        isinstance(node, ast.Compare)
        and any(isinstance(op, ast.Lt | ast.LtE | ast.Gt | ast.GtE) for op in node.ops)
        and by_clock(node, measured)
    )


def by_clock(node: ast.AST, measured: set[str]) -> bool:
    """Whether an expression holds a clock's reading or a name that does."""
    return any(
        (isinstance(part, ast.Name) and part.id in measured)
        or (
            isinstance(part, ast.Call)
            and isinstance(part.func, ast.Attribute)
            and part.func.attr in CLOCKS
            and ast.unparse(part.func.value) == "time"
        )
        for part in ast.walk(node)
    )


def hidden_clocks(module: Module) -> Iterator[str]:
    """Values, kernel and capabilities are told the time; `datetime.now` would slip past the import contracts."""
    parts = PurePosixPath(module.path).parts
    if parts[:2] != ("src", "lancar") or (len(parts) > 2 and parts[2] in HOUSE - {"kernel"}):
        return
    if len(parts) == 3:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node).split(".")[-2:] in (
            ["datetime", "now"],
            ["datetime", "utcnow"],
            ["datetime", "today"],
            ["date", "today"],
        ):
            yield module.at(node, f"{ast.unparse(node)} asks the machine's clock")


SHELLS = {"sh", "bash", "dash", "zsh", "ash", "busybox"}
THROUGH_A_SHELL = {
    "os.system",
    "os.popen",
    "subprocess.getoutput",
    "subprocess.getstatusoutput",
    "asyncio.create_subprocess_shell",
}
STARTS = {f"subprocess.{name}" for name in ("run", "Popen", "call", "check_call", "check_output")}


def shell_strings(module: Module) -> Iterator[str]:
    """What is shipped starts programs by a list of words: no shell, and so nothing that a setting could say to one."""
    if not module.in_src:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            text = node.args and isinstance(node.args[0], ast.Constant | ast.JoinedStr | ast.BinOp)
            shell = any(word.arg == "shell" and ast.unparse(word.value) != "False" for word in node.keywords)
            if name in THROUGH_A_SHELL or shell or (name in STARTS and text):
                yield module.at(node, f"{name} through a shell")
        elif isinstance(node, ast.ImportFrom) and {f"{node.module}.{alias.name}" for alias in node.names} & (
            THROUGH_A_SHELL | STARTS
        ):
            yield module.at(node, "import the module, so that a start of a program can be seen")
        elif isinstance(node, ast.List | ast.Tuple) and first_word(node).rsplit("/", 1)[-1] in SHELLS:
            yield module.at(node, f"a shell's command line: {ast.unparse(node)}")


def first_word(node: ast.List | ast.Tuple) -> str:
    """What a list of words begins with; empty when that is no constant."""
    first = node.elts[0] if node.elts else None
    return str(first.value) if isinstance(first, ast.Constant) else ""


CHECKS: list[Callable[[Module], Iterator[str]]] = [
    long_modules,
    long_functions,
    missing_promises,
    floats,
    wandering_units,
    silent_ignores,
    short_test_names,
    sleeps,
    stopwatches,
    hidden_clocks,
    shell_strings,
]


def imported_names(module: Module) -> Iterator[str]:
    """Every dotted name the module imports, and every string in it that looks like one of ours."""
    package = PurePosixPath(module.path.removeprefix("src/")).parent.parts
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            stem = ".".join(part for part in (base, node.module or "") if part)
            yield stem
            yield from (f"{stem}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("lancar."):
            yield node.value.split(":")[0]


def dead_modules(modules: list[Module], entry_points: set[str]) -> Iterator[str]:
    """A shipped module is imported by a shipped one or is an entry point; contract suites may live on tests alone."""
    shipped = {name for module in modules if module.in_src for name in imported_names(module)}
    tested = {name for module in modules if module.in_tests for name in imported_names(module)}
    for module in modules:
        name = module.path.removeprefix("src/").removesuffix(".py").replace("/", ".")
        if not module.in_src or name.endswith(("__init__", "__main__")):
            continue
        alive = shipped | entry_points | (tested if name.startswith("lancar.testing.") else set())
        if name not in alive:
            yield f"{module.path} is imported from nowhere"
