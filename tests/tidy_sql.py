"""What tests/test_tidy.py looks for in SQL: one text for SQLite and PostgreSQL, fit to be sharded by tenant."""

import ast
import re
from collections.abc import Iterator

from tidy_python import Module

SQL = re.compile(
    r"^\s*(SELECT\b.+|INSERT\s+(OR\s+\w+\s+)?INTO\b.+|UPDATE\s+\S+\s+SET\b.+|DELETE\s+FROM\b.+|WITH\s+\w+.*\bAS\b.+|MERGE\s+INTO\b.+"
    r"|(CREATE|ALTER|DROP)\s+(UNIQUE\s+|TEMP\w*\s+|UNLOGGED\s+)*(TABLE|INDEX|VIEW|TRIGGER)\b.+)",
    re.DOTALL,
)
HOLE = "{}"
"""Stands for what an f-string fills in; the texts so made are checked where they are made."""

EVERYWHERE = {
    "a trigger": r"\bCREATE\s+(?:\w+\s+)?TRIGGER\b",
    "MERGE": r"\bMERGE\s+INTO\b",
    "LATERAL": r"\bLATERAL\b",
    "DISTINCT ON": r"\bDISTINCT\s+ON\b",
    "a volatile function in DO UPDATE": r"\bDO\s+UPDATE\b.*\b(?:random|now|gen_random_uuid|nextval)\s*\(",
    "the tenant updated": r"\bSET\s+(?:[^()]*,\s*)?tenant\s*=",
}
PORTABLE = {
    "FOR UPDATE": r"\bFOR\s+(?:NO\s+KEY\s+)?(?:UPDATE|SHARE)\b",
    "a JSON operator": r"->|@>|\bjsonb?_\w+\s*\(|::jsonb?\b",
    "iif, greatest or least (say CASE)": r"\b(?:iif|greatest|least)\s*\(",
    "INSERT OR … (say ON CONFLICT)": r"\bINSERT\s+OR\b|\bREPLACE\s+INTO\b",
    "a date made by SQL": r"\b(?:strftime|julianday|date_trunc|to_char|now)\s*\(|\bCURRENT_(?:DATE|TIME|TIMESTAMP)\b",
    "a bare LIKE (say lower(x) LIKE)": r"(?<!\))\s(?:NOT\s+)?I?LIKE\b",
    "a PostgreSQL cast (say CAST)": r"::\w",
    "INSERT … SELECT … ON CONFLICT without WHERE": (
        r"\bINSERT\b(?:(?!\bVALUES\b).)*\bSELECT\b(?:(?!\bWHERE\b).)*\bON\s+CONFLICT\b"
    ),
}
ABOUT_THE_NODE = {
    "built_views": "which version of a view stands in its table is one answer for all tenants",
    "node_facts": "what a node knows of itself belongs to no tenant",
    "schema_steps": "which shape the kernel's own tables have is one answer for all tenants",
    "outbox_by_due": "one worker serves the jobs of every tenant, oldest first; it is no unique key",
}
"""Tables and plain indexes that need not begin with the tenant, each with its reason."""

KEYS = re.compile(r"\b(?:PRIMARY\s+KEY|UNIQUE)\s*\(\s*([^\s,)]+)", re.IGNORECASE)
INDEX = re.compile(r"\bCREATE\s+(?:UNIQUE\s+)?INDEX\b[^(]*\(\s*([^\s,)]+)", re.IGNORECASE)
KEY_OF_ONE_COLUMN = re.compile(r"[(,]\s*(\w+)\s+\w+(?:\s+NOT\s+NULL)?\s+(?:PRIMARY\s+KEY|UNIQUE)\b(?!\s*\()", re.IGNORECASE)


def statements(module: Module) -> Iterator[tuple[int, str]]:
    """Line and text of every SQL statement among the module's strings; docstrings are prose and left out."""
    prose = {id(node.value) for node in ast.walk(module.tree) if isinstance(node, ast.Expr)}
    inside = {id(part) for node in ast.walk(module.tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(module.tree):
        if id(node) in prose | inside:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        elif isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else HOLE for part in node.values)
        else:
            continue
        if SQL.match(text):
            yield node.lineno, text


def complaints(text: str, *, portable: bool = True) -> Iterator[str]:
    """What a PostgreSQL sharded by tenant, or (if `portable`) one of the two databases, would not accept."""
    text = re.sub(r"--[^\n]*", "", text)
    for said, pattern in (EVERYWHERE | PORTABLE if portable else EVERYWHERE).items():
        if re.search(pattern, text, re.IGNORECASE | re.DOTALL):
            yield said
    named = re.search(r"\b(?:TABLE|INDEX)\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)", text, re.IGNORECASE)
    if named and named[1] in ABOUT_THE_NODE:
        return
    for first in KEYS.findall(text) + INDEX.findall(text):
        if first.strip("\"'") != "tenant" and not first.startswith(HOLE):
            yield f"a key or index that begins with {first}, not with tenant"
    for column in KEY_OF_ONE_COLUMN.findall(text):
        yield f"a key or index that begins with {column}, not with tenant"


def untidy_sql(module: Module) -> Iterator[str]:
    """All complaints about a module; a storage adapter may speak its own database's dialect, never across tenants."""
    portable = not module.path.startswith("src/lancar/adapters/storage/")
    if module.in_src:
        for line, text in statements(module):
            yield from (f"{module.path}:{line} {said}" for said in complaints(text, portable=portable))
