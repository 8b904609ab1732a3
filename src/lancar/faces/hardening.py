"""What every answer tells a browser to refuse, whatever it holds. A page says more (`static.py`); nothing says less."""

from lancar.faces.http import Answer, Headers, Request, is_public_name

HARDENING: Headers = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    # an answer that is no page runs nothing, loads nothing and stands in no frame, should a browser ever show it as one
    (b"content-security-policy", b"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
)
ONLY_HTTPS: Headers = ((b"strict-transport-security", b"max-age=15552000"),)
"""Half a year. Only for public names: in a shop's network plain http is how a device comes to trust the shop at all."""


def hardened(answer: Answer, request: Request) -> Answer:
    """The answer with all of it, but for what it says itself."""
    return answer._replace(headers=hardened_headers(answer.headers, request))


def hardened_headers(own: Headers, request: Request) -> Headers:
    """The headers with all of it, but for what they say themselves."""
    said = {name for name, _ in own}
    always = (*HARDENING, *ONLY_HTTPS) if request.secure and is_public_name(request.host) else HARDENING
    return (*(one for one in always if one[0] not in said), *own)
