"""What waits for an answer at the gateways' own listener, and how is that put into bytes?"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from counterfoil.core.decide import Refused
from counterfoil.core.refusals import Reason
from counterfoil.forward_auth.responses import NO_STORE, RETRY, AuthResponse

if TYPE_CHECKING:
    from counterfoil.core.decide import Judgement
    from counterfoil.forward_auth.requests import AuthRequest
    from counterfoil.forward_auth.responses import ForwardAuth

log = logging.getLogger(__name__)

TEXT = (b"content-type", b"text/plain; charset=utf-8")
_JSON = (b"content-type", b"application/json")
NOT_FOUND = AuthResponse(404, (*TEXT, *NO_STORE), b"Not found.\n")
FAULT = AuthResponse(500, (*TEXT, *NO_STORE), b"The server made an error.\n")
HEALTHY = AuthResponse(200, (*_JSON, *NO_STORE), b'{"status":"ok"}')
UNREADY = AuthResponse(503, (*_JSON, *NO_STORE, *RETRY), b'{"status":"unavailable"}')
_LINES = [b"%b: %b\r\n" * count for count in range(16)]
"""So many headers, to be filled with their names and values in turn."""


class Connection(Protocol):
    """The connection that an answer goes to."""

    @property
    def forward(self) -> ForwardAuth:
        """Return what words the answers."""

    def respond(self, slot: PendingResponse, told: AuthResponse) -> None:
        """Have an answer written in its turn."""


class PendingResponse:
    """A request that waits for its answer, in the order of the connection."""

    __slots__ = ("asked", "connection", "is_head", "is_last", "told")

    def __init__(
        self, connection: Connection, *, is_head: bool = False, is_last: bool = False
    ) -> None:
        """Wait; ``is_last``: after this answer the connection ends."""
        self.connection = connection
        self.is_head = is_head
        self.is_last = is_last
        self.asked: AuthRequest | None = None
        self.told: AuthResponse | None = None

    def resolve(self, outcome: Judgement | BaseException, /) -> None:
        """Word the verdict, and have it written in its turn."""
        connection = self.connection
        if isinstance(outcome, BaseException):
            log.error("a use could not be judged", exc_info=outcome)
            told = FAULT
        elif self.asked is not None:
            told = connection.forward.answer(self.asked, outcome)
        else:
            told = UNREADY if _is_stale(outcome) else HEALTHY
        connection.respond(self, told)


class PendingKeySet:
    """Somebody who asks for the keys of assertions, once it is proved what the settings are."""

    def __init__(self, slot: PendingResponse) -> None:
        """Ask for a slot."""
        self._slot = slot

    def resolve(self, outcome: Judgement | BaseException, /) -> None:
        """Answer with the keys."""
        connection = self._slot.connection
        is_stale = isinstance(outcome, BaseException) or _is_stale(outcome)
        connection.respond(self._slot, UNREADY if is_stale else connection.forward.keys())


def formed(
    told: AuthResponse, heads: dict[int, bytes], *, is_head: bool = False, is_last: bool = False
) -> bytes:
    """Return an answer as bytes; ``heads``: how answers begin, by status, in this second."""
    headers = told.headers
    return b"".join((
        heads[told.status],
        _LINES[len(headers) // 2] % headers,
        b"content-length: %d\r\n" % len(told.body),
        b"connection: close\r\n\r\n" if is_last else b"\r\n",
        b"" if is_head else told.body,
    ))  # fmt: skip


def _is_stale(outcome: Judgement) -> bool:
    """Tell whether nothing can be proved now."""
    return isinstance(outcome, Refused) and outcome.reason is Reason.STALE
