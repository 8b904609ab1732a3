"""The apps are served whole, with headers that keep strangers out, and say how they are built where they were not."""

from pathlib import Path

import pytest
from house import House

from lancar.faces import static

PAGE = b"<!doctype html><title>Kasir</title>"


@pytest.fixture
def web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where `make web` would build to."""
    monkeypatch.setattr(static, "files", lambda _: tmp_path)
    static._built.cache_clear()
    (tmp_path / "web").mkdir()
    yield tmp_path / "web"
    static._built.cache_clear()


@pytest.fixture
def built(web: Path) -> Path:
    (web / "till.html").write_bytes(PAGE)
    (web / "till-0A1B2C3D.js").write_bytes(b"export {};\n" * 200)
    (web / "till-worker.js").write_bytes(b"self;")
    (web / "files.json").write_bytes(b"{}")
    return web


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize("path", ["/kasir", "/kasir/", "/kasir/struk", "/kasir/struk/k3m9.1"])
def test_every_address_of_the_till_is_its_one_page(house: House, path: str) -> None:
    heard = house.call("GET", path, token="")
    assert (heard.status, heard.body) == (200, PAGE)
    assert heard.headers["cache-control"] == "no-cache"


@pytest.mark.usefixtures("built")
def test_a_page_runs_nothing_but_what_came_with_it(house: House) -> None:
    policy = house.call("GET", "/kasir", token="").headers["content-security-policy"]
    said = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert said["default-src"] == said["frame-ancestors"] == said["base-uri"] == "'none'"
    assert (
        said["script-src"] == said["style-src"] == said["connect-src"] == said["worker-src"] == said["manifest-src"] == "'self'"
    )
    assert "unsafe" not in policy


@pytest.mark.usefixtures("built")
def test_what_was_not_changed_is_not_sent_again(house: House) -> None:
    first = house.call("GET", "/kasir", token="")
    again = house.call("GET", "/kasir", token="", headers={"if-none-match": first.headers["etag"]})
    assert (again.status, again.body) == (304, b"")


@pytest.mark.usefixtures("built")
def test_files_named_by_their_content_are_kept_for_ever(house: House) -> None:
    heard = house.call("GET", "/web/till-0A1B2C3D.js", token="", headers={"accept-encoding": "gzip"})
    assert heard.status == 200
    assert heard.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert heard.headers["content-encoding"] == "gzip"
    assert heard.headers["content-type"].startswith("text/javascript")


@pytest.mark.usefixtures("built")
def test_a_worker_is_asked_for_anew(house: House) -> None:
    assert house.call("GET", "/kasir-worker.js", token="").headers["cache-control"] == "no-cache"


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize(
    "path",
    [
        "/web/files.json",
        "/web/till.html",
        "/web/..%2fapi.py",
        "/web/../api.py",
        "/web//etc/passwd",
        "/web/till-FFFFFFFF.js",
        "/kasirku",
    ],
)
def test_nothing_else_of_the_folder_is_served(house: House, path: str) -> None:
    assert house.call("GET", path, token="").status == 404


@pytest.mark.usefixtures("web")
@pytest.mark.parametrize("path", static.APPS)
def test_a_checkout_that_was_not_built_says_how(house: House, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(static, "page", lambda name: name.encode())
    heard = house.call("GET", path, token="")
    assert (heard.status, heard.body) == (503, b"unbuilt.html")


@pytest.mark.usefixtures("web")
def test_what_is_built_while_the_node_runs_is_served(house: House, web: Path) -> None:
    assert house.call("GET", "/kasir-worker.js", token="").status == 404
    (web / "till-worker.js").write_bytes(b"self;")
    assert house.call("GET", "/kasir-worker.js", token="").status == 200
