"""The systemd unit that `lancar guard --unit` prints: what systemd says of it, and what it must never leave out."""

import shutil
import subprocess
from pathlib import Path

import pytest

from lancar import cli
from lancar.nodes.guard.unit import unit

SETTINGS = '[guard]\n[[guard.line]]\nname = "fiber"\ninterface = "eth1"\n'
RIGHTS = {"CAP_NET_ADMIN", "CAP_NET_RAW"}


def directives(text: str) -> dict[str, str]:
    """What the unit sets; each once."""
    lines = [line.split("=", 1) for line in text.splitlines() if "=" in line and not line.startswith("#")]
    assert len({name for name, _ in lines}) == len(lines)
    return dict(map(tuple, lines))  # type: ignore[arg-type]  # pairs


@pytest.mark.parametrize("tunnel", [False, True])
@pytest.mark.parametrize("name", ["lancar", "toko saya 100% $HOME"])
def test_systemd_itself_finds_nothing_wrong_with_the_unit(tmp_path: Path, name: str, tunnel: bool) -> None:
    text = unit(tmp_path / name, tunnel=tunnel)
    told = directives(text)
    assert set(told["CapabilityBoundingSet"].split()) == set(told["AmbientCapabilities"].split()) == RIGHTS
    assert (told["Restart"], told["ProtectSystem"], told["NoNewPrivileges"]) == ("always", "strict", "yes")
    assert told["ReadWritePaths"].count('"') == 2 * (" " in name)
    assert not told["ExecStart"].startswith(("/bin/sh", "/bin/bash"))
    path = tmp_path / "lancar-guard.service"
    path.write_text(text)
    if shutil.which("systemd-analyze"):
        done = subprocess.run(
            ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", str(path)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert [line for line in done.stderr.splitlines() if path.name in line] == []
        assert done.returncode == 0


def test_a_path_that_would_be_a_second_line_of_the_unit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot stand in a unit"):
        unit(tmp_path / "a\nExecStartPre=reboot", tunnel=False)


def test_the_verb_prints_it_for_its_own_folder_and_touches_nothing(tmp_path: Path, capsys, monkeypatch) -> None:
    monkeypatch.delenv("LANCAR_DATA", raising=False)
    (tmp_path / "lancar.toml").write_text(SETTINGS)
    assert cli.main(["--lang", "en", "guard", "--unit", "--data", str(tmp_path)]) == 0
    told = directives(capsys.readouterr().out)
    assert told["ExecStart"].endswith(f"-m lancar.cli guard --data {tmp_path}")
    assert (told["ReadWritePaths"], told["User"]) == (str(tmp_path), "lancar")
    assert [path.name for path in tmp_path.iterdir()] == ["lancar.toml"]
