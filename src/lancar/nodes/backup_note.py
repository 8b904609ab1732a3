"""What is remembered of the last backup, so that the office can say how old it is: a small file beside the data."""

from pathlib import Path

import msgspec

from lancar.faces.office import LastBackup
from lancar.nodes.upstream_file import keep_secret

FILE = "last-backup.json"


def note_backup(folder: Path, told: LastBackup) -> None:
    """Remember a copy that was made and read back; passed over where the data is not a folder of this machine."""
    if folder.is_dir():
        keep_secret(folder / FILE, msgspec.json.encode(told))


def last_backup(folder: Path) -> LastBackup | None:
    """The last one; None if there never was one, or nobody can read what was noted."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=LastBackup)
    except (OSError, msgspec.DecodeError):
        return None
