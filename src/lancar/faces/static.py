"""The pages a node serves by itself: no code from elsewhere, and a content policy that says so."""

from functools import cache
from importlib.resources import files

from lancar.faces.http import Answer, Request, Routes

POLICY = (
    (
        b"content-security-policy",
        (
            b"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; "
            b"form-action 'none'; frame-ancestors 'none'"
        ),
    ),
)
KINDS = {".html": b"text/html; charset=utf-8", ".css": b"text/css; charset=utf-8", ".js": b"text/javascript; charset=utf-8"}
PAGES = {
    "/": "home.html",
    "/docs": "docs.html",
    "/docs.js": "docs.js",
    "/mulai": "start.html",
    "/start.js": "start.js",
    "/page.css": "page.css",
}


def routes() -> Routes:
    """Path → method → handler, for every page."""
    return {path: {"GET": _serve} for path in PAGES}


async def _serve(request: Request) -> Answer:
    name = PAGES[request.path]
    return Answer(page(name), 200, KINDS["." + name.rpartition(".")[2]], POLICY)


@cache
def page(name: str) -> bytes:
    """A page's bytes."""
    return files("lancar.faces").joinpath("pages", name).read_bytes()
