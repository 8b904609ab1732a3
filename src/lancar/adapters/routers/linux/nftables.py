"""nftables through its own library, in JSON: no program is started and no sentence is glued together.

libnftables(3) and libnftables-json(5). What is loaded is all there or not at all: one call is one transaction.
"""

import ctypes
import errno
from typing import Any

import msgspec

JSON_OUTPUT = 1 << 4
LIBRARY = "libnftables.so.1"


class NftablesFailed(OSError):  # noqa: N818 - the house names what the world refuses so
    """The kernel or the library refused a ruleset; nothing of it was taken."""


class Nftables:
    """Speaks with the kernel's packet filter of the network namespace it was made in."""

    def __init__(self) -> None:
        try:
            self._lib = ctypes.CDLL(LIBRARY)
        except OSError:
            raise NftablesFailed(errno.ENOPKG, f"there is no {LIBRARY} (Debian: apt-get install nftables)") from None
        for name, result, wants in (
            ("nft_ctx_new", ctypes.c_void_p, [ctypes.c_uint32]),
            ("nft_ctx_free", None, [ctypes.c_void_p]),
            ("nft_ctx_buffer_output", ctypes.c_int, [ctypes.c_void_p]),
            ("nft_ctx_buffer_error", ctypes.c_int, [ctypes.c_void_p]),
            ("nft_ctx_output_set_flags", None, [ctypes.c_void_p, ctypes.c_uint]),
            ("nft_run_cmd_from_buffer", ctypes.c_int, [ctypes.c_void_p, ctypes.c_char_p]),
            ("nft_ctx_get_output_buffer", ctypes.c_char_p, [ctypes.c_void_p]),
            ("nft_ctx_get_error_buffer", ctypes.c_char_p, [ctypes.c_void_p]),
        ):
            function = getattr(self._lib, name)
            function.restype, function.argtypes = result, wants
        self._context = self._lib.nft_ctx_new(0)
        if not self._context:
            raise NftablesFailed(errno.EPERM, "nftables cannot be spoken to (CAP_NET_ADMIN is needed)")
        self._lib.nft_ctx_buffer_output(self._context)
        self._lib.nft_ctx_buffer_error(self._context)
        self._lib.nft_ctx_output_set_flags(self._context, JSON_OUTPUT)

    def run(self, commands: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Carry out commands in one transaction and answer what they list. Raises NftablesFailed."""
        wish = msgspec.json.encode({"nftables": commands})
        done = self._lib.nft_run_cmd_from_buffer(self._context, wish)
        heard = self._lib.nft_ctx_get_output_buffer(self._context) or b""
        wrong = (self._lib.nft_ctx_get_error_buffer(self._context) or b"").decode(errors="replace")
        if done != 0:
            raise NftablesFailed(errno.EINVAL, wrong.strip().split("\n")[0] or "nftables refused without a word")
        found: list[dict[str, Any]] = msgspec.json.decode(heard)["nftables"] if heard.strip() else []
        return [each for each in found if "metainfo" not in each]

    def close(self) -> None:
        """Let the library's memory go."""
        if self._context:
            self._lib.nft_ctx_free(self._context)
            self._context = None
