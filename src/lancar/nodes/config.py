"""A machine's settings: one frozen struct, read once from a TOML file and from `LANCAR_*`. Business settings are facts.

The order of who is heard: the command line, then the environment, then the file, then the defaults below.
"""

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from lancar.adapters.routers.settings import RouterSettings
from lancar.nodes.guard.settings import GuardSettings
from lancar.values.patterns import whole

PREFIX = "LANCAR_"
FILE = "lancar.toml"
Port = Annotated[int, Meta(ge=0, le=65_535)]
Seconds = Annotated[int, Meta(ge=1, le=86_400)]


class BadConfig(Exception):  # noqa: N818 - it names what was found in the file
    """A setting that this program does not know or cannot use; says where it stands."""


class Config(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a node must know about its machine. Each field is a key of `lancar.toml` and, in capitals, a `LANCAR_*`."""

    data: str
    """The folder that holds everything this node remembers; a word in the file is not heard, for the file stands in it."""
    host: str = "127.0.0.1"
    """The address to listen on; 0.0.0.0 lets the tills of the shop's network in, a shop node's by https (`tls`)."""
    port: Port = 8400
    """The port to listen on; when it is taken, the next free one of the twenty after it is used and said. 0: any."""
    tls: Literal["auto", "off"] = "auto"
    """`auto`: a shop node that listens beyond this machine makes its own certificate and serves its network by https, and by
    http nothing but the way to it. `off`: plain http for all, such as behind another server that speaks https."""
    tls_port: Port = 8443
    """The port for https; stepped over like `port` when it is taken."""
    name: Annotated[str, Meta(min_length=1, max_length=60)] = "lancar"
    """What this node calls itself to its peers."""
    store: str = ""
    """Empty: SQLite in the data folder. Or a URL, `postgresql://…`, for a hub."""
    public_url: str = ""
    """How this node is reached from outside, for the links it prints. Empty: http, host and port."""
    sync_every_s: Seconds = 5
    """How often a shop node asks its hub for news. What is written here is sent at once, whatever this says."""
    sync_patience_s: Seconds = 20
    """How long a request to the hub may take before the line counts as gone."""
    line_anchors: Annotated[str, Meta(pattern=whole(r"([^\s:]+:[0-9]{1,5}( |$))*"))] = "1.1.1.1:53 8.8.8.8:53"
    """Who is asked for a sign of life when the hub does not answer, to tell a cut line from a hub that is down."""
    ups: Annotated[str, Meta(pattern=whole(r"([a-z0-9][a-z0-9_.-]{0,39}(@[^\s:@]+(:[0-9]{1,5})?)?)?"))] = ""
    """The UPS that a shop node asks through Network UPS Tools, as `name@host:port` (usually `ups@localhost`). Empty: none;
    `fake`: one of paper, for trying."""
    most_waiting: Annotated[int, Meta(ge=1, le=100_000)] = 2_000
    """How many wishes may wait for the disk before further ones are told to come back (503)."""
    most_listeners: Annotated[int, Meta(ge=1, le=10_000)] = 500
    """How many live-update streams (`/api/changes`) may be open at once; of one device, thirty."""
    behind_proxy: bool = False
    """Whether a reverse proxy on this machine says by X-Forwarded-For who asks."""
    router: RouterSettings | None = None
    """The shop's router, as a table `[router]` (below); its password stands in a file of its own."""
    language: Literal["id", "en"] = "id"
    """The language of what a terminal is told. Browsers say theirs with each request."""
    log: Literal["debug", "info", "warning", "error"] = "warning"
    """The least that is worth a line on stderr."""
    guard: GuardSettings | None = None
    """The lines that `lancar guard` watches on this machine: a table `[guard]` with a `[[guard.line]]` for each line (below)."""

    @property
    def folder(self) -> Path:
        """The data folder as a path."""
        return Path(self.data)


def default_folder(verb: str) -> Path:
    """Where a node keeps its data when nobody says: `LANCAR_DATA`, or a folder in the user's own."""
    if os.environ.get("LANCAR_DATA"):
        return Path(os.environ["LANCAR_DATA"])
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "lancar" / verb


def read_config(
    *, data: Path, file: Path | None = None, given: Mapping[str, Any] | None = None, environ: Mapping[str, str] | None = None
) -> Config:
    """The settings for a data folder. Raises BadConfig with the file and the line, or the variable, at fault."""
    environ = os.environ if environ is None else environ
    said: dict[str, Any] = {}
    path = file or data / FILE
    if file is not None or path.exists():
        said |= _from_file(path)
    said |= _from_environ(environ)
    said |= {name: value for name, value in (given or {}).items() if value is not None}
    said["data"] = str(data)  # already chosen, by whoever found the file
    try:
        return msgspec.convert(said, Config)
    except msgspec.ValidationError as why:
        raise BadConfig(str(why)) from None


def _from_file(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        said = tomllib.loads(text)
    except OSError as why:
        raise BadConfig(f"{path}: {why.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as why:
        raise BadConfig(f"{path}: {why}") from None
    for name, value in said.items():
        where = f"{path}:{_line_of(text, name)}"
        if name not in FIELDS:
            raise BadConfig(f"{where}: there is no setting {name!r}; there are: {', '.join(sorted(FIELDS))}")
        _checked(name, value, where, strict=True)
    return said


def _line_of(text: str, name: str) -> int:
    key = re.compile(rf"\s*\[*\s*[\"']?{re.escape(name)}[\"']?\s*[\].=]")
    return next((number for number, line in enumerate(text.splitlines(), 1) if key.match(line)), 1)


def _from_environ(environ: Mapping[str, str]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for variable, text in environ.items():
        if not variable.startswith(PREFIX):
            continue
        name = variable.removeprefix(PREFIX).lower()
        if name not in FIELDS:
            raise BadConfig(f"{variable}: there is no such setting; there are: {', '.join(sorted(FIELDS))}")
        said[name] = _checked(name, text, variable, strict=False)
    return said


def _checked(name: str, value: Any, where: str, *, strict: bool) -> Any:
    try:
        return msgspec.convert(value, FIELDS[name].type, strict=strict)
    except msgspec.ValidationError as why:
        raise BadConfig(f"{where}: {name}: {why}") from None


FIELDS = {field.name: field for field in msgspec.structs.fields(Config)}
