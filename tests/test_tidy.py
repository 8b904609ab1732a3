"""Order in the house: sizes, names, promises, whole numbers, portable SQL. Each check is also shown a planted mess."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import tidy_python as py
import tidy_sql as sql
from tidy_python import Module

ROOT = Path(__file__).parents[1]

OUTSIDE = [
    "py" + r"pi\.org",
    "python" + "hosted",
    "npm" + r"js\.",
    r"deb\." + "debian",
    "registry" + r"\.npm",
    r"(?<![\w.])/wo" + r"rk/",
    r"(?<![\w.])/op" + r"t/(?:lv|wheels|pypi)",
    r"(?<![\w.])/ro" + r"ot/",
    r"/tm" + "p/bash_jobs",
]
"""Registry hosts and paths of one machine, in two halves so that this file does not hold them."""


def tracked(*endings: str) -> list[Path]:
    """Every file that belongs to the repository, new ones that git does not ignore included."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = [ROOT / name for name in sorted(set(listed.stdout.split("\0"))) if name]
    return [path for path in paths if path.is_file() and (not endings or path.suffix in endings)]


@pytest.fixture(scope="module")
def modules() -> list[Module]:
    """Every Python file of src, tests and bench."""
    paths = [(path, path.relative_to(ROOT).as_posix()) for path in tracked(".py")]
    return [Module(name, path.read_text()) for path, name in paths if name.startswith(("src/", "tests/", "bench/"))]


@pytest.mark.parametrize("check", [*py.CHECKS, sql.untidy_sql], ids=lambda check: check.__name__)
def test_the_house_is_tidy(modules: list[Module], check) -> None:
    complaints = [said for module in modules for said in check(module)]
    assert not complaints, "\n".join([str(check.__doc__), *complaints])


def test_sql_files_follow_the_same_rules() -> None:
    complaints = [
        f"{path.name}: {said}"
        for path in tracked(".sql")
        for text in re.sub(r"--[^\n]*", "", path.read_text()).split(";")
        for said in sql.complaints(text)
    ]
    assert not complaints, "\n".join(complaints)


def test_no_table_is_excused_that_is_not_there() -> None:
    made = "".join(path.read_text() for path in [*tracked(".sql"), ROOT / "src/lancar/kernel/builder.py"])
    assert [name for name in sql.ABOUT_THE_NODE if not re.search(rf"\b{name} ", made)] == []


def test_no_shipped_module_is_dead(modules: list[Module]) -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    dead = list(py.dead_modules(modules, {target.split(":")[0] for target in scripts.values()}))
    assert not dead, "\n".join(dead)


def test_nothing_names_a_registry_or_a_path_of_one_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number} {line.strip()[:120]}"
        for path in tracked()
        if path.suffix not in {".png", ".ico", ".woff2", ".gz", ".zst"}
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1)
        if any(re.search(pattern, line) for pattern in OUTSIDE)
    ]
    assert not found, "\n".join(found)


TILL = "src/lancar/till/x.py"
KERNEL = "src/lancar/kernel/x.py"
GUARD = "src/lancar/nodes/guard/x.py"
TEST = "tests/test_x.py"
STORAGE = "src/lancar/adapters/storage/sqlite.py"
NOQA = "# no" + "qa"
IGNORE = "# type: ig" + "nore"

# check, where the mess is planted, the mess
MESS = [
    (py.long_modules, TILL, '"""M."""\n' + "x = 1\n" * 400),
    (py.long_functions, "bench/x.py", "def f():\n" + "    x = 1\n" * 70),
    (py.missing_promises, TEST, "x = 1\n"),
    (py.missing_promises, TILL, '"""This module is promised."""\ndef sell(): ...\n'),
    (py.missing_promises, TILL, '"""This module is promised."""\nclass A:\n    """No full stop here"""\n'),
    (
        py.missing_promises,
        TILL,
        '"""This module is promised."""\nclass A:\n    """A good class."""\n    def f(self): ...\n',
    ),
    (py.floats, "src/lancar/till/rules/cart.py", "total = price * 1.11\n"),
    (py.floats, "src/lancar/values/money.py", "half = total / 2\n"),
    (py.floats, "src/lancar/values/money.py", "total /= 2\n"),
    (py.floats, "src/lancar/catalog/rules.py", "price = float(text)\n"),
    (py.wandering_units, KERNEL, "ms_took = 3\n"),
    (py.wandering_units, KERNEL, "def send(bytes_sent: int) -> None: ...\n"),
    (py.silent_ignores, KERNEL, f"x = 1  {NOQA}: E501\n"),
    (py.silent_ignores, KERNEL, f"x = 1  {NOQA} - because I want it so\n"),
    (py.silent_ignores, KERNEL, f"x = 1  {IGNORE}[arg-type]\n"),
    (py.silent_ignores, KERNEL, f"x = 1  {IGNORE}[misc]  {NOQA}: E501 - far too long a line\n"),
    (py.short_test_names, TEST, "def test_sale(): ...\n"),
    (py.short_test_names, TEST, "class TestSale:\n    async def test_sale_works(self): ...\n"),
    (py.sleeps, TEST, "time.sleep(1)\n"),
    (py.sleeps, TEST, "from time import sleep\n"),
    (py.sleeps, TEST, "async def f():\n    await asyncio.sleep(0.1)\n"),
    (py.stopwatches, TEST, "def f():\n    a = time.monotonic()\n    b = time.monotonic() - a\n    assert b < 1\n"),
    (py.stopwatches, TEST, "def f():\n    assert time.time() - start < 5\n"),
    (py.hidden_clocks, "src/lancar/values/time.py", "now = datetime.datetime.now()\n"),
    (py.hidden_clocks, KERNEL, "today = date.today()\n"),
    (py.shell_strings, GUARD, "os.system('ip link set ' + name)\n"),
    (py.shell_strings, GUARD, "subprocess.run(words, shell=True)\n"),
    (py.shell_strings, GUARD, "subprocess.run(f'ip link set {name} up', check=True)\n"),
    (py.shell_strings, GUARD, "WORDS = ['/bin/sh', '-c', text]\n"),
    (py.shell_strings, GUARD, "from os import popen\n"),
    (sql.untidy_sql, TILL, "Q = 'SELECT a FROM b FOR UPDATE'\n"),
    (sql.untidy_sql, TILL, "Q = f'SELECT {a} FROM b WHERE tenant = :tenant AND a LIKE :a'\n"),
    (sql.untidy_sql, STORAGE, "Q = 'CREATE TABLE a (id integer PRIMARY KEY, b text)'\n"),
    (sql.untidy_sql, STORAGE, "Q = f'CREATE TRIGGER {a} AFTER INSERT ON b'\n"),
]


@pytest.mark.parametrize(("check", "path", "mess"), MESS, ids=[f"{c.__name__}-{n}" for n, (c, _, _) in enumerate(MESS)])
def test_a_planted_mess_is_found(check, path: str, mess: str) -> None:
    assert len(list(check(Module(path, mess)))) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE a (id bigint, tenant text, PRIMARY KEY (id, tenant))",
        "CREATE TABLE a (tenant text, b text UNIQUE)",
        "CREATE TABLE a (tenant text, b text, UNIQUE (b), PRIMARY KEY (tenant, b))",
        "CREATE UNIQUE INDEX a_b ON a (b)",
        "CREATE INDEX a_b ON a (b, tenant)",
        "CREATE TRIGGER t AFTER INSERT ON a",
        "MERGE INTO a USING b ON a.x = b.x",
        "SELECT a FROM b, LATERAL (SELECT c FROM d) AS e",
        "SELECT DISTINCT ON (a) a FROM b",
        "SELECT a FROM b WHERE tenant = :tenant FOR UPDATE",
        "SELECT a ->> 'b' FROM c",
        "SELECT json_extract(a, '$.b') FROM c",
        "SELECT iif(a, b, c) FROM d",
        "SELECT greatest(a, b) FROM d",
        "SELECT a FROM b WHERE b.name LIKE :name",
        "SELECT a::text FROM b",
        "INSERT OR IGNORE INTO a VALUES (1)",
        "INSERT INTO a SELECT b FROM c ON CONFLICT DO NOTHING",
        "INSERT INTO a (t) VALUES (1) ON CONFLICT (t) DO UPDATE SET u = random()",
        "UPDATE a SET b = 1, tenant = :other",
        "SELECT strftime('%Y', a) FROM b",
    ],
)
def test_sql_that_one_of_our_databases_refuses_is_found(statement: str) -> None:
    assert len(list(sql.complaints(statement))) == 1
    assert len(list(sql.statements(Module(TILL, f"Q = {statement!r}\n")))) == 1


TIDY = f'''"""This module is tidy and proves that the checks are quiet when they should be."""

TOOK_MS = 3
bytes_by_kind = {{"a": 1}}
KEY = "CREATE TABLE a (tenant text NOT NULL, b text NOT NULL, PRIMARY KEY (tenant, b))"
MADE = f"CREATE INDEX {{KEY}}_by ON {{KEY}} (tenant, {{KEY}})"
FIND = "SELECT a FROM b WHERE b.tenant = :tenant AND lower(b.name) LIKE :name"
COPY = "INSERT INTO a SELECT b FROM c WHERE true ON CONFLICT DO NOTHING"
WIDE = 1  {NOQA}: E501 - the table reads better on one line


def half(total: int) -> int:
    """The smaller half of a whole number."""
    return total // 2
'''


@pytest.mark.parametrize("path", [TILL, "src/lancar/values/money.py", TEST, "bench/x.py"])
def test_a_tidy_module_brings_no_complaint(path: str) -> None:
    module = Module(path, TIDY)
    assert [said for check in [*py.CHECKS, sql.untidy_sql] for said in check(module)] == []


def test_every_check_has_a_planted_mess() -> None:
    assert {check for check, _, _ in MESS} == {*py.CHECKS, sql.untidy_sql}


def test_a_dead_module_is_found_and_a_living_one_is_not() -> None:
    used = Module("src/lancar/till/used.py", '"""Used."""\n')
    shipped = Module("src/lancar/nodes/all.py", "from lancar.till import used\nfrom . import near\n")
    near = Module("src/lancar/nodes/near.py", "import lancar.nodes.all\n")
    suite = Module("src/lancar/testing/suite.py", '"""A suite."""\n')
    test = Module("tests/test_x.py", "import lancar.testing.suite\nimport lancar.till.dead\n")
    dead = Module("src/lancar/till/dead.py", '"""Only a test knows it."""\n')
    found = list(py.dead_modules([used, shipped, near, suite, test, dead], set()))
    assert found == ["src/lancar/till/dead.py is imported from nowhere"]


def test_no_part_of_a_forbidden_name_is_missed() -> None:
    lines = ["py" + "pi.org/simple", "cd /wo" + "rk/main", "registry" + ".np" + "mjs.org", "/op" + "t/lv/bin/python"]
    assert all(any(re.search(pattern, line) for pattern in OUTSIDE) for line in lines)
    assert not any(re.search(pattern, "PyPI, network/, homework/x") for pattern in OUTSIDE)
