"""The pages of docs/reference that are about a node, not about a capability: settings, the command line, HTTP."""

import argparse
import ast
import inspect
import itertools
from collections.abc import Iterable, Iterator
from importlib import import_module, util
from typing import Any

import msgspec

from lancar import cli
from lancar.adapters.routers.settings import RouterSettings
from lancar.faces import openapi
from lancar.kernel.shape import Shapes
from lancar.nodes import config
from lancar.nodes.guard import settings as guard


def field_docs(struct: type[Any]) -> dict[str, str]:
    """The sentence that stands under each field of a class."""
    body = ast.parse(inspect.getsource(struct)).body[0].body  # type: ignore[attr-defined]  # a class is all there is
    pairs = itertools.pairwise(body)
    return {
        field.target.id: " ".join(said.value.value.split())
        for field, said in pairs
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(said, ast.Expr)
        and isinstance(said.value, ast.Constant)
    }


def settings_page() -> str:
    """What can be set of a machine."""
    docs, rows = field_docs(config.Config), []
    for field in msgspec.structs.fields(config.Config):
        default = "" if field.required else f"`{msgspec.json.encode(field.default).decode()}`"
        rows.append(f"| `{field.name}` | `{config.PREFIX}{field.name.upper()}` | {default} | {docs.get(field.name, '')} |")
    return f"""# Settings of a machine

Read once, at the start: the command line is heard first, then the environment, then `{config.FILE}` in the data folder (or the
file named by `--config`), then these defaults. A name that does not exist is an error that says where it stands. How a
shop sells (taxes, rounding, receipts) is no setting of a machine but a fact of the shop: `till.change_setting`.

| in `{config.FILE}` | in the environment | default | |
|---|---|---|---|
{chr(10).join(rows)}

```toml
# {config.FILE} of a shop node that the tills of the shop's network reach
host = "0.0.0.0"
port = 8400
name = "toko-dago"
```

{_tables()}"""


def _tables() -> str:
    """The tables of the guard and of the router, a section each."""
    said = []
    for head, struct in TABLES:
        docs, rows = field_docs(struct), []
        for field in msgspec.structs.fields(struct):
            plain = not field.required and not isinstance(field.default, msgspec.Struct)
            default = f"`{msgspec.json.encode(field.default).decode()}`" if plain else ""
            rows.append(f"| `{field.name}` | {default} | {docs.get(field.name, '')} |")
        table = "\n".join(rows)
        said.append(f"## {head}\n\n{promise(struct)}\n\n| | default | |\n|---|---|---|\n{table}\n")
    return "\n".join(said)


def promise(struct: type[Any]) -> str:
    """The first line of a docstring."""
    return (struct.__doc__ or "").split("\n")[0]


CLASSES = "`[guard.payments]`, `[guard.chat]`, `[guard.meeting]`, `[guard.bulk]`"
TABLES: tuple[tuple[str, type[Any]], ...] = (
    ("`[guard]`", guard.GuardSettings),
    ("`[[guard.line]]`", guard.GuardLine),
    (CLASSES, guard.GuardClass),
    ("`[router]`", RouterSettings),
)


def parsers() -> Iterator[tuple[str, argparse.ArgumentParser | None]]:
    """Every verb with its parser; None for a verb that is not in this version."""
    for verb in cli.VERBS:
        if verb in cli.MODULES:
            yield verb, cli.parser_of(verb, "en")
        elif verb in cli.PASSED_ON and _is_there(cli.PASSED_ON[verb]):
            yield verb, import_module(cli.PASSED_ON[verb]).parser()
        else:
            yield verb, None


def _is_there(module: str) -> bool:
    try:
        return util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def option_rows(parser: argparse.ArgumentParser) -> list[str]:
    """A row for everything that can be said to a verb."""
    rows = []
    for action in parser._actions:
        if isinstance(action, argparse._HelpAction | argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
            continue
        name = ", ".join(f"`{option}`" for option in action.option_strings) or f"`{(action.metavar or action.dest).upper()}`"
        takes = "" if action.nargs == 0 else f"`{_one_of(action.choices)}`" if action.choices else ""
        help_text = (action.help or "") % {"default": action.default, "prog": parser.prog} if action.help else ""
        rows.append(
            f"| {name} | {takes.replace('|', chr(92) + '|')} | {' '.join(help_text.split()).replace('|', chr(92) + '|')} |"
        )
    return rows


def option_table(parser: argparse.ArgumentParser) -> str:
    """Everything that can be said to a verb, or to a part of one."""
    return "\n".join(["| option | one of | |", "|---|---|---|", *option_rows(parser)])


def parts(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """The parts of a verb that has several, each with what it does and its own parser."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            said = {choice.dest: choice.help or "" for choice in action._choices_actions}
            yield from ((name, said[name], one) for name, one in action.choices.items())


def command_line_page() -> str:
    """Every verb and option."""
    sections = []
    for verb, parser in parsers():
        if parser is None:
            continue
        indonesian, english = cli.VERBS[verb]
        said = f"{english[0].upper()}{english[1:]}. *{indonesian[0].upper()}{indonesian[1:]}.*"
        sections.append(f"## `lancar {verb}`\n\n{said}\n\n{option_table(parser)}\n")
        for part, help_text, of_part in parts(parser):
            sections.append(f"### `lancar {verb} {part}`\n\n{help_text}\n\n{option_table(of_part)}\n")
    return f"""# The command line

`lancar VERB …`; `lancar VERB --help` explains one verb. Indonesian unless `--lang en` or `LANCAR_LANGUAGE=en` says otherwise.
Sentences go to standard output, progress and complaints to standard error; with `--json` each is an object on a line of
its own.

| exit code | what it means |
|---|---|
| {cli.OK} | done |
| {cli.NO} | refused, or a problem was found |
| {cli.USAGE} | used wrongly, or a setting is wrong |
| {cli.WORLD} | the world failed: disk, network, database |
| {cli.BUG} | a bug of ours |

{chr(10).join(sections)}"""


def http_page(shapes: Shapes) -> str:
    """Every path."""
    said = msgspec.json.decode(openapi.describe(shapes, "0"))
    rows = []
    for path, methods in said["paths"].items():
        if path.startswith(("/api/do/", "/api/see/")):
            continue
        for method, what in methods.items():
            token = "yes" if what.get("security") else ""
            rows.append(f"| `{method.upper()} {path}` | {token} | {what['summary']} |")
    return f"""# HTTP

A node serves its own description at `/openapi.json` and a page that reads it at `/docs`. There are two verbs, and a few paths
beside them.

| path | token | |
|---|---|---|
| `POST /api/do/NAME` | yes | Wish something; [commands](commands.md). |
| `GET /api/see/NAME`, `POST /api/see/NAME` | yes | Ask something; [questions](questions.md). |
| `GET /api/changes` | yes | Live updates (server-sent events): which views moved, to which receipt number. |
{chr(10).join(rows)}

## Headers

| header | |
|---|---|
| `Authorization: Bearer TENANT~SECRET` | a paired device; only its digest is known. |
| `Authorization: Bearer operator~SECRET` | this machine's operator, from this machine only: `operator-token` in the data folder |
| `Lancar-Person` | who stands at the device, as `POST /api/session` answered it to their PIN |
| `Lancar-Browser: 1` | a page of this node asks: see below |
| `Lancar-Actor` | who stands at a till, by its own word: a wish is refused with 401 where the session is another person's |
| `Lancar-Face: till` | which of its two devices a browser means: the till. Without it the office's, if it has one |
| `Idempotency-Key` | your own name for a wish, at most 60 signs; the same name again is answered, not done again |
| `Lancar-Tenant` | for the operator of a machine with several shops: which one is meant |
| `Accept-Language` | `id` (the default) or `en`: in which language a no is told |

## Browsers

A page of this node sends `Lancar-Browser: 1`. Then `POST /api/pair` and `POST /api/found` take no `token_hash`: the node makes
the token and sets it as the cookie `lancar-device`; `POST /api/session` sets `lancar-person` and answers no `session`. Both are
`HttpOnly` and `SameSite=Strict`, under https also `Secure` and named `__Host-…`; where the address has a port, the name ends with
it (`lancar-device-8400`), for browsers show their cookies to every port of a machine. A till's two are called
`lancar-till` and `lancar-cashier`: one browser may be the till and the owner's desk. `DELETE /api/session` ends the
session, `POST /api/unpair` makes the browser forget its device.

A request that leans on a cookie is let in only from the node's own pages: whatever changes something must carry
`Lancar-Browser: 1`, which no foreign page can send, and if the browser says where a request comes from (`Sec-Fetch-Site`,
`Origin`), it must be here. An event stream therefore works with cookies as it is: `new EventSource("/api/changes")`. When a
session is over, the device goes on being known and only what needs a person answers 401 `auth.session_over`.

`GET /api/changes?beat_s=1&state=1` beats every second (1 to 15, otherwise 15) and says in events `state` how the node
stands to its own upstream: `{{"role":"shop","hub":"ok","line":"ok","version":"…"}}`, each of the two `ok`, `away`, `unknown`,
or `none` for a hub that is not there to be had. It is told at once, and again whenever it changes.

## Answers

`do` answers `refs` (the entries, `origin.number`), `facts` and `repeated`. `see` answers what the question says. A no is a
problem document (RFC 9457, `application/problem+json`): `code`, `title`, `do` (what you can do about it), `field`, `facts`; all
codes are [here](refusals.md).

| status | when |
|---|---|
| 400, 422 | the request is no JSON; a field is wrong, or a rule said no |
| 401, 403 | no token or a wrong one; a right is missing |
| 404, 405, 413 | no such path, no such method, too large |
| 409 | it is there already |
| 429 | too many tries; `Retry-After` says how long to wait |
| 503, 507 | the node is busy or its store fails (`Retry-After`); the disk is full. Nothing was sold |
| 500 | a bug of ours |
"""


def _one_of(choices: Iterable[object]) -> str:
    """What may be said; a range by its ends."""
    return f"{choices[0]}-{choices[-1]}" if isinstance(choices, range) else "|".join(map(str, choices))
