"""The pages a node serves by itself: its own plain ones, and the apps that `make web` builds into the package.

No code from elsewhere, and a content policy that says so. Files whose name carries their hash may be kept for ever; a page
and a service worker are asked for anew each time, by their ETag.
"""

import re
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import NamedTuple

from lancar.faces.http import Answer, Headers, Request, Routes
from lancar.faces.problems import UNAVAILABLE, Problem

_PLAIN = (
    b"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; "
    b"form-action 'none'; frame-ancestors 'none'"
)
# blob: shows a photo that was just taken, before it is sent
_APP = _PLAIN.replace(b"img-src 'self'", b"img-src 'self' blob:") + b"; manifest-src 'self'; worker-src 'self'"
_FEATURES = (
    b"camera=(self), serial=(self), usb=(self), fullscreen=(self), screen-wake-lock=(self), "
    b"geolocation=(), microphone=(), payment=()"
)
POLICY: Headers = ((b"content-security-policy", _PLAIN),)
APP_POLICY: Headers = (
    (b"content-security-policy", _APP),
    (b"permissions-policy", _FEATURES),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
FOR_EVER: Headers = (
    (b"cache-control", b"public, max-age=31536000, immutable"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
ASK_AGAIN: Headers = ((b"cache-control", b"no-cache"),)
KINDS = {
    "css": b"text/css; charset=utf-8",
    "html": b"text/html; charset=utf-8",
    "js": b"text/javascript; charset=utf-8",
    "png": b"image/png",
    "svg": b"image/svg+xml",
    "webmanifest": b"application/manifest+json",
    "woff2": b"font/woff2",
}
PAGES = {
    "/": "home.html",
    "/docs": "docs.html",
    "/docs.js": "docs.js",
    "/mulai": "start.html",
    "/start.js": "start.js",
    "/page.css": "page.css",
    "/icon.svg": "icon.svg",
}
APPS = {"/kasir": "till", "/kantor": "office", "/pasang": "setup"}
WORKERS = {"/kasir-worker.js": "till-worker.js", "/kantor-worker.js": "office-worker.js"}
HASHED = re.compile(r"[a-z0-9-]+-[A-Z0-9]{8}\.[a-z0-9]+")


class Asset(NamedTuple):
    """A built file."""

    body: bytes
    etag: bytes
    kind: bytes


def routes() -> Routes:
    """Path → method → handler, for every page."""
    return {
        **{path: {"GET": _plain} for path in PAGES},
        **{path: {"GET": _app} for path in APPS},
        **{path: {"GET": _worker} for path in WORKERS},
        "/web/": {"GET": _hashed},
    }


def page_path(path: str) -> str:
    """The path of the app that a deeper address belongs to (`/kasir/struk` → `/kasir`); any other path as it is."""
    stem = path[: path.find("/", 1)] if "/" in path[1:] else path
    return stem if stem in APPS else path


async def _plain(request: Request) -> Answer:
    name = PAGES[request.path]
    return Answer(page(name), 200, _kind(name), POLICY)


async def _app(request: Request) -> Answer:
    name = APPS[page_path(request.path)]
    found = built(f"{name}.html")
    if found is None:
        return Answer(page("unbuilt.html"), UNAVAILABLE, KINDS["html"], POLICY)
    return _given(request, found, (*APP_POLICY, *ASK_AGAIN))


async def _worker(request: Request) -> Answer:
    found = built(WORKERS[request.path])
    if found is None:
        raise Problem(404, "http.no_such_path")
    return _given(request, found, (*APP_POLICY, *ASK_AGAIN))


async def _hashed(request: Request) -> Answer:
    found = built(request.name) if HASHED.fullmatch(request.name) else None
    if found is None:
        raise Problem(404, "http.no_such_path")
    return _given(request, found, FOR_EVER)


def _given(request: Request, asset: Asset, headers: Headers) -> Answer:
    tagged = (*headers, (b"etag", asset.etag))
    if asset.etag in request.headers.get(b"if-none-match", b""):
        return Answer(b"", 304, asset.kind, tagged)
    return Answer(asset.body, 200, asset.kind, tagged)


def _kind(name: str) -> bytes:
    return KINDS[name.rpartition(".")[2]]


@cache
def page(name: str) -> bytes:
    """A plain page's bytes."""
    return files("lancar.faces").joinpath("pages", name).read_bytes()


def founding_page() -> str:
    """Where a shop is founded: the set-up app, or the plain page where no app was built."""
    return "/pasang" if built("setup.html") else "/mulai"


def built(name: str) -> Asset | None:
    """A file that `make web` built; None where it was not built. Read once: a node serves what it was started with."""
    found = _built(name)
    if found is None:
        _built.cache_clear()  # it may be built while the node runs
    return found


@cache
def _built(name: str) -> Asset | None:
    try:
        body = files("lancar.faces").joinpath("web", name).read_bytes()
    except FileNotFoundError:
        return None
    return Asset(body, b'"' + sha256(body).hexdigest()[:20].encode() + b'"', _kind(name))
