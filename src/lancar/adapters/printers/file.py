"""A printer that keeps its strips as files: for demos, for trying a layout, for looking at what would be printed."""

from hashlib import sha256
from pathlib import Path

from lancar.kernel.outbox import EffectFailed
from lancar.values.escpos import Status

MOST_STRIPS = 200


class FilePrinter:
    """Strips `NAME-….escpos` in a folder, the newest two hundred. A job's strip has the job's own name."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name

    def status(self) -> Status | None:
        """Always well, as far as it goes."""
        return Status()

    def write(self, job: str, data: bytes) -> None:
        """Whole or not at all."""
        goal = self._strip(job)
        beside = goal.with_suffix(".part")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.write_bytes(data)
            beside.replace(goal)
            strips = sorted(self._folder.glob(f"{self._name}-*.escpos"), key=lambda path: path.stat().st_mtime_ns)
            for old in strips[:-MOST_STRIPS]:
                old.unlink(missing_ok=True)
        except OSError as why:
            raise EffectFailed("printer.off", f"{goal}: {why.strerror}", certain=True) from None

    def done(self, job: str) -> bool | None:
        """Whether the file is there."""
        return self._strip(job).exists()

    def kick(self, pin: int) -> None:
        """There is no drawer."""

    def _strip(self, job: str) -> Path:
        return self._folder / f"{self._name}-{sha256(job.encode()).hexdigest()[:16]}.escpos"
