"""Bound on long answers: how much of them a process keeps in memory until clients have read them.

A long answer is whole before its first byte is sent: no snapshot of the database stays open for a
client that reads slowly. What it takes until then is counted here.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import Receive, Scope, Send

SHORT_BYTES = 256 * 1024
"""An answer that is no longer is not counted."""
MOST_BYTES = 128 * 1024 * 1024
MOST_OF_ONE_BYTES = 32 * 1024 * 1024
_PART_BYTES = 64 * 1024


class NoRoom(Exception):  # noqa: N818 - an answer, not an error
    """Too much waits to be read already; whoever asks again later may be answered."""


class AnswerBound:
    """Counts the long answers of one process, all together and for each account.

    An account that holds nothing yet gets room for one answer of any length, as long as all
    together are within the bound, or nobody else holds any.
    """

    def __init__(self, most: int = MOST_BYTES, of_one: int = MOST_OF_ONE_BYTES) -> None:
        """Take how many bytes there may be, and how many of one account."""
        self._most = most
        self._of_one = of_one
        self._held: Counter[int] = Counter()

    def enter(self, account: int, size: int = 0) -> Room:
        """Return room for an answer of at most so many bytes; raises ``NoRoom``."""
        room = Room(self, account)
        room.resize(size)
        return room

    def change(self, account: int, before: int, size: int) -> None:
        """Count ``size`` bytes in place of those before; raises ``NoRoom`` for more than fit."""
        own, held = self._held[account] - before, self._held.total() - before
        if size > before and (
            (own and own + size > self._of_one) or (held and held + size > self._most)
        ):
            raise NoRoom
        self._held[account] = own + size
        if not self._held[account]:
            del self._held[account]


class Room:
    """What one answer takes."""

    __slots__ = ("_account", "_bound", "_size")

    def __init__(self, bound: AnswerBound, account: int) -> None:
        """Take none yet."""
        self._bound = bound
        self._account = account
        self._size = 0

    def resize(self, size: int) -> None:
        """Take so many bytes, or none for what is short; raises ``NoRoom``."""
        size = size if size > SHORT_BYTES else 0
        self._bound.change(self._account, self._size, size)
        self._size = size

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is taken."""
        return not self._size

    def leave(self) -> None:
        """Give it back; it may be given back twice."""
        self.resize(0)


class LongResponse(Response):
    """An answer that is sent in parts, as fast as the client reads; then its room is free."""

    def __init__(
        self,
        content: bytes | memoryview,
        status: int,
        headers: Mapping[str, str],
        kind: str,
        room: Room,
    ) -> None:
        """Take the whole answer."""
        super().__init__(content, status, headers, kind)
        self._room = room

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        """Send it; a client that is gone frees the room too."""
        body = memoryview(self.body)
        try:
            await send(
                {"type": "http.response.start", "status": self.status_code,
                 "headers": self.raw_headers}
            )  # fmt: skip
            for start in range(0, len(body), _PART_BYTES):
                part = bytes(body[start : start + _PART_BYTES])
                is_last = start + _PART_BYTES >= len(body)
                await send({"type": "http.response.body", "body": part, "more_body": not is_last})
        finally:
            self._room.leave()
