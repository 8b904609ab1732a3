"""The TypeScript side, driven line by line."""

import json
import subprocess
from pathlib import Path
from typing import Any, Self

from conftest import ENV, ROOT


class Twin:
    """A program of web/tests, running."""

    def __init__(self, node: str, built: Path, program: str = "twin") -> None:
        command = [node, str(built / f"{program}.mjs")]
        self._program = subprocess.Popen(command, cwd=ROOT, env=ENV, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._program.communicate()

    def send(self, told: Any) -> None:
        """One line to it."""
        assert self._program.stdin
        self._program.stdin.write(json.dumps(told) + "\n")
        self._program.stdin.flush()

    def hear(self) -> dict[str, Any]:
        """One line of it."""
        assert self._program.stdout
        line = self._program.stdout.readline()
        assert line, "the twin has ended"
        come: dict[str, Any] = json.loads(line)
        assert "broken" not in come, come["broken"]
        return come

    def call(self, name: str, /, **given: Any) -> Any:
        """What it answers, or `{"refused": ...}`."""
        self.send({"call": name, **given})
        come = self.hear()
        return come.get("done", come)
