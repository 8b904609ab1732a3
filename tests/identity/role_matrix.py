"""Who may wish and ask what: every command and question of every capability against every usual role, as one reviewed table.

`python tests/identity/role_matrix.py` writes vectors/role_matrix.json anew; read the difference before you keep it.
A new capability needs nothing here: its commands and questions appear by themselves.
"""

import importlib
from pathlib import Path

import msgspec

import lancar
from lancar.identity.commands import NODE_RIGHT
from lancar.identity.rules.usual_roles import USUAL_ROLES
from lancar.kernel.shape import Capability, Command, Question, Shapes

TABLE = Path(__file__).parents[2] / "vectors" / "role_matrix.json"
ANYBODY, NODES = "anybody", "nodes only"


def all_capabilities() -> list[Capability]:
    """Every capability that is in the house, found by its registration."""
    house = Path(lancar.__file__).parent
    names = sorted(path.parent.name for path in house.glob("*/capability.py"))
    return [importlib.import_module(f"lancar.{name}.capability").CAPABILITY for name in names]


def shapes() -> Shapes:
    """All of them together."""
    return Shapes(all_capabilities())


def allowed(kind: type[Command] | type[Question]) -> list[str]:
    """The usual roles that may wish or ask this."""
    if not kind.NEEDS:
        return [ANYBODY]
    if kind.NEEDS == NODE_RIGHT:
        return [NODES]
    needed = {kind.NEEDS, getattr(kind, "ALSO", "")} - {""}
    return [usual.role for usual in USUAL_ROLES if needed <= usual.rights.keys()]


def role_matrix() -> dict[str, dict[str, list[str]]]:
    """Name → roles, for commands and for questions."""
    known = shapes()
    return {
        "commands": {name: allowed(kind) for name, kind in sorted(known.commands.items())},
        "questions": {name: allowed(kind) for name, kind in sorted(known.questions.items())},
    }


def written() -> bytes:
    """The table as it stands in the file: one line for each name, so that a difference reads well."""
    parts = []
    for what, names in role_matrix().items():
        lines = ",\n".join(f"    {msgspec.json.encode(name).decode()}: {said}" for name, said in _said(names))
        parts.append(f'  "{what}": {{\n{lines}\n  }}')
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _said(names: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(name, msgspec.json.encode(roles).decode().replace(",", ", ")) for name, roles in names.items()]


if __name__ == "__main__":
    TABLE.write_bytes(written())
