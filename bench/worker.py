"""Runs one contender once and writes its figures as JSON: `python -m bench.worker NAME SCALE FOLDER RESULT`."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

from bench.contender import Scale, UnavailableError
from bench.table import CONTENDERS


def main() -> int:
    name, scale, folder, result = sys.argv[1:]
    module, function = CONTENDERS[name].split(":")
    try:
        run = getattr(importlib.import_module(module), function)
        answer = {"figures": run(Scale(**json.loads(scale)), Path(folder))}
    except UnavailableError as why:
        answer = {"unavailable": str(why)}
    Path(result).write_text(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main())
