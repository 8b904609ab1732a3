"""What in a data folder is for its owner's eyes only: made so, and looked at before a node serves.

Keys of https stand in a folder of their own, see `lancar.nodes.secure.keys`; passwords of mail servers and routers are looked
at by whoever reads them.
"""

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from lancar.faces.auth import OPERATOR_FILE
from lancar.kernel.store import StoreFailed
from lancar.nodes.upstream_file import FILE as HUB_FILE

SECRET = (OPERATOR_FILE, HUB_FILE)
"""Each opens a door by itself: the operator's to this node, the other to the hub."""
OTHERS = stat.S_IRWXG | stat.S_IRWXO


def bare(folder: Path) -> Iterator[Path]:
    """The secrets that others on this machine can read."""
    for path in (folder / name for name in SECRET):
        if path.exists() and path.stat().st_mode & OTHERS:
            yield path


def check_secrets(folder: Path) -> None:
    """Before a node serves. Raises StoreFailed: what others could read they may have read."""
    for path in bare(folder):
        raise StoreFailed("other", f"{path} can be read by others; type: chmod 600 {path}", certain=True)


def make_for_owner(path: Path) -> None:
    """Make an empty file that its owner alone reads, if there is none; SQLite gives the files beside it the same permissions."""
    with contextlib.suppress(OSError):  # whoever opens it says what is wrong, in better words
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
