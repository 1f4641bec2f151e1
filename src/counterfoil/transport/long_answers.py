"""Long responses: a limit on the memory of a process that unread responses occupy.

A long response is built completely before its first byte is sent, so that no snapshot of the
database stays open for a slow client. The memory that it needs until then is counted here.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import Receive, Scope, Send

SHORT_BYTES = 256 * 1024
"""Shorter responses are not counted."""
MOST_BYTES = 128 * 1024 * 1024
MOST_OF_ONE_BYTES = 32 * 1024 * 1024
_PART_BYTES = 64 * 1024


class NoRoom(Exception):  # noqa: N818 - an answer, not an error
    """Too much is waiting to be read; a later retry may succeed."""


class AnswerBound:
    """Counter of the long responses of one process, in all and by account.

    An account without any gets room for one response of any length, as long as all together are
    within the limit, or no other account has any.
    """

    def __init__(self, most: int = MOST_BYTES, of_one: int = MOST_OF_ONE_BYTES) -> None:
        """Set the limits in bytes: of all, and of one account."""
        self._most = most
        self._of_one = of_one
        self._held: Counter[int] = Counter()

    def enter(self, account: int, size: int = 0) -> Room:
        """Return room for a response of at most so many bytes; raises ``NoRoom``."""
        room = Room(self, account)
        room.resize(size)
        return room

    def change(self, account: int, before: int, size: int) -> None:
        """Count ``size`` bytes in place of the previous ones; raises ``NoRoom``."""
        own, held = self._held[account] - before, self._held.total() - before
        if size > before and (
            (own and own + size > self._of_one) or (held and held + size > self._most)
        ):
            raise NoRoom
        self._held[account] = own + size
        if not self._held[account]:
            del self._held[account]


class Room:
    """The memory of one response."""

    __slots__ = ("_account", "_bound", "_size")

    def __init__(self, bound: AnswerBound, account: int) -> None:
        """Start with none."""
        self._bound = bound
        self._account = account
        self._size = 0

    def resize(self, size: int) -> None:
        """Reserve so many bytes, or none for a short response; raises ``NoRoom``."""
        size = size if size > SHORT_BYTES else 0
        if size == self._size:
            return
        self._bound.change(self._account, self._size, size)
        self._size = size

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is reserved."""
        return not self._size

    def leave(self) -> None:
        """Release the memory; releasing it twice is harmless."""
        self.resize(0)


class LongResponse(Response):
    """A response that is sent in parts, as fast as the client reads; then its room is released."""

    def __init__(
        self,
        content: bytes | memoryview,
        status: int,
        headers: Mapping[str, str],
        kind: str,
        room: Room,
    ) -> None:
        """Set the complete response."""
        super().__init__(content, status, headers, kind)
        self._room = room

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        """Send the response; the room is released even if the client disconnects."""
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
