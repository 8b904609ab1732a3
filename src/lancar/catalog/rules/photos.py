"""Pictures of goods: small, and really pictures."""

import binascii
from base64 import b64decode

from lancar.catalog import commands, facts, views
from lancar.catalog.rules.book import book, known_good, next_version
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact

MOST_PHOTO_BYTES = 43_000
_JPEG = b"\xff\xd8\xff"
_WEBP = (b"RIFF", b"WEBP")


@book.rule(commands.ShowPhoto)
def show_photo(wish: commands.ShowPhoto, ctx: Context) -> list[Fact]:
    """A picture of a known good; the same one again changes nothing. Refuses what is no JPEG or WebP, or too large."""
    known_good(ctx, wish.sku)
    if wish.image:
        _known_picture(wish.image)
    held = ctx.get(views.photos, wish.sku)
    if (held[0] if held else "") == views.photo_name(wish.image):
        return []
    return [facts.PhotoTaken(sku=wish.sku, image=wish.image, version=next_version(ctx, views.photos, wish.sku))]


def _known_picture(image: str) -> None:
    try:
        raw = b64decode(image, validate=True)
    except (binascii.Error, ValueError):
        raise Refused("catalog.no_picture") from None
    if not raw.startswith(_JPEG) and (raw[:4], raw[8:12]) != _WEBP:
        raise Refused("catalog.no_picture")
    if len(raw) > MOST_PHOTO_BYTES:
        raise Refused("catalog.picture_too_large", bytes=len(raw), most=MOST_PHOTO_BYTES)
