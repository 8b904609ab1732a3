"""What Lighthouse says of every app of a running demo: accessibility and best practices, both 100 or it ends with 1.

`make lighthouse` gets the tool into `build/lighthouse` first; it is too large to be fetched for every run of the tests.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from e2e.pages import PAGES
from e2e.shop import ROOT, open_shop

TOOL = ROOT / "build" / "lighthouse" / "node_modules" / "lighthouse" / "cli" / "index.js"
LOOKED_AT = "accessibility,best-practices"
SILENT = {"informative", "notApplicable", "manual"}


def look(url: str, goal: Path) -> list[str]:
    """What keeps a page from 100, a line each."""
    command = ["node", str(TOOL), url, "--quiet", f"--only-categories={LOOKED_AT}", "--output=json", f"--output-path={goal}"]
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    subprocess.run(
        [*command, "--chrome-flags=--headless=new --no-sandbox"], check=True, env={**os.environ, "CHROME_PATH": chromium}
    )
    told = json.loads(goal.read_text())
    scores = {name: one["score"] for name, one in told["categories"].items()}
    print(url, {name: round(100 * score) for name, score in scores.items()})  # noqa: T201 - it is what one asked for
    audits = told["audits"].values()
    return (
        [f"{one['id']}: {one['title']}" for one in audits if (one["score"] or 0) < 1 and one["scoreDisplayMode"] not in SILENT]
        if min(scores.values()) < 1
        else []
    )


def main() -> int:
    """Look at each app as a stranger meets it."""
    with tempfile.TemporaryDirectory() as folder, open_shop(Path(folder) / "demo", "--port", "0", "--days", "1") as shop:
        missing = {app: look(shop.url + app, Path(folder) / f"{app[1:]}.json") for app in PAGES}
    for app, lines in missing.items():
        print(*(f"{app} {line}" for line in lines), sep="\n", end="")  # noqa: T201 - the same
    return int(any(missing.values()))


if __name__ == "__main__":
    sys.exit(main())
