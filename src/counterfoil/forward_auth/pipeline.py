"""Pipelining: pending responses of a gateway's connection, and their bytes."""

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
"""Templates of header lines, by the number of headers; names and values alternate."""


class Connection(Protocol):
    """The connection that a response is written to."""

    @property
    def forward(self) -> ForwardAuth:
        """Return the source of the responses."""

    def respond(self, slot: PendingResponse, told: AuthResponse) -> None:
        """Write a response in its turn."""


class PendingResponse:
    """A request that waits for its response, in the order of the connection."""

    __slots__ = ("asked", "connection", "is_head", "is_last", "told")

    def __init__(
        self, connection: Connection, *, is_head: bool = False, is_last: bool = False
    ) -> None:
        """Wait for a response; ``is_last``: the connection is closed after this response."""
        self.connection = connection
        self.is_head = is_head
        self.is_last = is_last
        self.asked: AuthRequest | None = None
        self.told: AuthResponse | None = None

    def resolve(self, outcome: Judgement | BaseException, /) -> None:
        """Turn the verdict into a response, and write it in its turn."""
        connection = self.connection
        if isinstance(outcome, BaseException):
            log.error("a use could not be judged", exc_info=outcome)
            response = FAULT
        elif self.asked is not None:
            response = connection.forward.answer(self.asked, outcome)
        else:
            response = UNREADY if _is_stale(outcome) else HEALTHY
        connection.respond(self, response)


class PendingKeySet:
    """A request for the keys of assertions; the request waits for the current settings."""

    def __init__(self, slot: PendingResponse) -> None:
        """Wait on behalf of a slot."""
        self._slot = slot

    def resolve(self, outcome: Judgement | BaseException, /) -> None:
        """Respond with the keys."""
        connection = self._slot.connection
        is_stale = isinstance(outcome, BaseException) or _is_stale(outcome)
        connection.respond(self._slot, UNREADY if is_stale else connection.forward.keys())


def formed(
    told: AuthResponse, heads: dict[int, bytes], *, is_head: bool = False, is_last: bool = False
) -> bytes:
    """Return a response as bytes; ``heads``: the current beginnings of responses, by status."""
    headers = told.headers
    return b"".join((
        heads[told.status],
        _LINES[len(headers) // 2] % headers,
        b"content-length: %d\r\n" % len(told.body),
        b"connection: close\r\n\r\n" if is_last else b"\r\n",
        b"" if is_head else told.body,
    ))  # fmt: skip


def _is_stale(outcome: Judgement) -> bool:
    """Return whether the server cannot prove that its state is current."""
    return isinstance(outcome, Refused) and outcome.reason is Reason.STALE
