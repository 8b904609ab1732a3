"""What a verb says in a terminal: sentences on stdout, progress on stderr, Indonesian first, JSON when asked for."""

import json
import sys
import time
from typing import Any

REDRAW_S = 0.1
WIDTH = 28


class Talk:
    """Speaks one language. With `as_json` every sentence is an object on a line of its own."""

    def __init__(self, *, language: str = "id", as_json: bool = False) -> None:
        self.language = language
        self.as_json = as_json
        self._last_s = 0.0

    def say(self, indonesian: str, english: str, /, **facts: Any) -> None:
        """One sentence in the reader's language; `facts` are what a program wants to know of it."""
        text = indonesian if self.language == "id" else english
        line = json.dumps({"said": text, **facts}, ensure_ascii=False) if self.as_json else text
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    def complain(self, indonesian: str, english: str, /, **facts: Any) -> None:
        """The same on stderr."""
        text = indonesian if self.language == "id" else english
        line = json.dumps({"error": text, **facts}, ensure_ascii=False) if self.as_json else text
        sys.stderr.write(line + "\n")

    def show_qr(self, text: str) -> None:
        """A QR for whoever looks at a terminal; nothing where nobody does."""
        if self.as_json or not sys.stdout.isatty():
            return
        import segno  # noqa: PLC0415 - only a first start shows one

        segno.make(text, error="l", micro=False).terminal(out=sys.stdout, compact=True)

    def progress(self, what: str, done: int, of: int) -> None:
        """A bar on stderr, redrawn a few times a second and only on a terminal."""
        if not sys.stderr.isatty() or self.as_json:
            return
        now_s = time.monotonic()
        if done < of and now_s - self._last_s < REDRAW_S:
            return
        self._last_s = now_s
        filled = WIDTH * done // max(1, of)
        end = "\n" if done >= of else ""
        sys.stderr.write(f"\r{what:<12} [{'#' * filled}{'.' * (WIDTH - filled)}] {done:,}/{of:,}{end}")
        sys.stderr.flush()
