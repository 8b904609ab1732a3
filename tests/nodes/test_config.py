"""A machine's settings are read once, and what is wrong with them is said with its place."""

from pathlib import Path

import pytest

from lancar.nodes.config import BadConfig, Config, default_folder, read_config


def read(folder: Path, text: str = "", **environ: str) -> Config:
    if text:
        (folder / "lancar.toml").write_text(text)
    return read_config(data=folder, environ=environ)


def test_the_command_line_beats_the_environment_and_that_the_file(tmp_path: Path) -> None:
    (tmp_path / "lancar.toml").write_text('port = 1\nname = "a"\nhost = "h"\n')
    environ = {"LANCAR_PORT": "2", "LANCAR_NAME": "b", "PATH": "/"}
    config = read_config(data=tmp_path, given={"port": 3, "name": None}, environ=environ)
    assert (config.port, config.name, config.host) == (3, "b", "h")


def test_without_a_word_the_defaults_hold(tmp_path: Path) -> None:
    config = read(tmp_path)
    assert (config.host, config.port, config.language) == ("127.0.0.1", 8400, "id")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = 'a'\nprot = 1\n", "lancar.toml:2: there is no setting 'prot'"),
        ("\n\nport = 'x'\n", "lancar.toml:3: port: Expected `int`"),
        ("port = 70000\n", "lancar.toml:1: port: Expected `int` <= 65535"),
        ("port = \n", "lancar.toml: Invalid value"),
        ("[server]\nport = 1\n", "lancar.toml:1: there is no setting 'server'"),
        ("language = 'fr'\n", "lancar.toml:1: language"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(BadConfig, match=r"lancar\.toml") as why:
        read(tmp_path, text)
    assert said in str(why.value)


def test_a_wrong_variable_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadConfig, match="LANCAR_PROT"):
        read(tmp_path, LANCAR_PROT="1")
    with pytest.raises(BadConfig, match="LANCAR_PORT: port"):
        read(tmp_path, LANCAR_PORT="x")


def test_a_file_that_was_asked_for_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(BadConfig, match="No such file"):
        read_config(data=tmp_path, file=tmp_path / "none.toml", environ={})


def test_the_folder_that_was_named_is_the_folder(tmp_path: Path) -> None:
    assert read(tmp_path, 'data = "elsewhere"\n', LANCAR_DATA="elsewhere").folder == tmp_path


def test_data_stays_where_the_machine_keeps_such_things(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.delenv("LANCAR_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_folder("shop") == tmp_path / "lancar" / "shop"
    monkeypatch.setenv("LANCAR_DATA", "elsewhere")
    assert default_folder("shop") == Path("elsewhere")
