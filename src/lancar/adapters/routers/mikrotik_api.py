"""RouterOS' binary API over one connection, logged in once; by TLS on 8729, in clear on 8728."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from lancar.adapters.routers.mikrotik import Row
from lancar.adapters.routers.mikrotik_words import BadWord, attributes, parsed, read_sentence, sentence_of
from lancar.adapters.routers.web import closed
from lancar.lines.ports import RouterFailed

Connect = Callable[[], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]


class ApiRos:
    """The menus over the binary API. `connect` opens a connection to the router."""

    def __init__(self, connect: Connect, user: str, password: str, patience_s: float) -> None:
        self._connect = connect
        self._user, self._password = user, password
        self.patience_s = patience_s
        self._open: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def rows(self, menu: str, where: Mapping[str, str] | None = None) -> list[Row]:
        """`print`, with a query."""
        query = [f"?{name}={value}" for name, value in (where or {}).items()]
        return await self._say(f"{menu}/print", *query, changes=False)

    async def add(self, menu: str, values: Mapping[str, str]) -> None:
        """One more item, by `add`."""
        await self._say(f"{menu}/add", *attributes(values), changes=True)

    async def change(self, menu: str, item: str, values: Mapping[str, str]) -> None:
        """By `set` with the id."""
        await self._say(f"{menu}/set", *attributes({".id": item, **values}), changes=True)

    async def remove(self, menu: str, item: str) -> None:
        """By `remove` with the id."""
        await self._say(f"{menu}/remove", *attributes({".id": item}), changes=True)

    async def close(self) -> None:
        """Hang up."""
        if self._open is not None:
            _, writer = self._open
            self._open = None
            await closed(writer)

    def spelled(self, verb: str, menu: str, item: str, values: Mapping[str, str]) -> str:
        """The sentence, word by word."""
        return " ".join([f"{menu}/{verb}", *attributes({".id": item, **values} if item else values)])

    async def _say(self, *words: str, changes: bool) -> list[Row]:
        """One sentence and everything it is answered with; a connection that failed is not used again."""
        if self._open is not None and self._open[0].at_eof():
            await self.close()
        if self._open is None:
            self._open = await self._connect()
            await self._exchange(["/login", *attributes({"name": self._user, "password": self._password})], changes=False)
        return await self._exchange([*words], changes=changes)

    async def _exchange(self, words: list[str], *, changes: bool) -> list[Row]:
        assert self._open is not None
        reader, writer = self._open
        try:
            async with asyncio.timeout(self.patience_s):
                writer.write(sentence_of(*words))
                await writer.drain()
                rows, trap = await _answer(reader)
        except TimeoutError:
            await self.close()
            raise RouterFailed("router.silent", f"no answer in {self.patience_s} s", certain=not changes) from None
        except (OSError, EOFError) as why:
            await self.close()
            raise RouterFailed("router.dropped", str(why), certain=not changes) from None
        except BadWord as why:
            await self.close()
            raise RouterFailed("router.nonsense", str(why), certain=not changes) from None
        except RouterFailed:
            await self.close()
            raise
        except BaseException:
            # called off in the middle: what comes next on this connection would be the answer to this
            with suppress(OSError):
                writer.transport.abort()
            self._open = None
            raise
        if trap:
            if words[0] == "/login":
                await self.close()
            raise _refusal(trap, login=words[0] == "/login")
        return rows


async def _answer(reader: asyncio.StreamReader) -> tuple[list[Row], str]:
    """The rows up to `!done`, and what a `!trap` said."""
    rows: list[Row] = []
    trap = ""
    while True:
        words = await read_sentence(reader.readexactly)
        match words[:1]:
            case ["!re"]:
                rows.append(parsed(words))
            case ["!trap"]:
                trap = parsed(words).get("message", "no reason given")
            case ["!done"]:
                return rows, trap
            case ["!empty"] | []:
                continue
            case ["!fatal"]:
                if "not logged in" in words:
                    raise _refusal("not logged in", login=True)
                raise ConnectionResetError(" ".join(words[1:]))
            case _:
                raise BadWord(f"the reply {words[0][:40]!r}")


def _refusal(said: str, *, login: bool) -> RouterFailed:
    if "not enough permissions" in said:
        return RouterFailed("router.forbidden", said[:200], certain=True)
    if login or "invalid user name or password" in said:
        return RouterFailed("router.login", said[:200], certain=True)
    return RouterFailed("router.refused", said[:200], certain=True)
