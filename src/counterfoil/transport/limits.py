"""How much may a client send, how slowly, and how often? Bounds below every HTTP door."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httptools
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from counterfoil.transport.malformed import cause_of

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from uvicorn.config import Config
    from uvicorn.server import ServerState

    from counterfoil.transport.connections import Place


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds; ``security.md``, 29, has the figures.

    ``stranger_bytes``: the body of a request that presents nobody, neither by header nor cookie.
    """

    head_bytes: int = 16 * 1024
    headers: int = 64
    body_bytes: int = 1024 * 1024
    stranger_bytes: int = 16 * 1024
    head_seconds: float = 5.0
    body_seconds: float = 10.0
    idle_seconds: float = 60.0
    write_seconds: float = 30.0
    connections_per_address: int = 512


LIMITS = Limits()
MALFORMED, SLOW, BODY_TOO_LARGE, HEAD_TOO_LARGE = 400, 408, 413, 431
TEXTS = {
    MALFORMED: b"The request is malformed.",
    SLOW: b"The request took too long to arrive.",
    BODY_TOO_LARGE: b"The body is too large.",
    HEAD_TOO_LARGE: b"The head is too large.",
}

LENGTH, ENCODING = b"content-length", b"transfer-encoding"
_PRESENTING = {b"authorization", b"cookie"}
"""Headers in which somebody presents a credential."""


def fits(url: bytes, head: dict[bytes, bytes], again: list[tuple[bytes, bytes]]) -> bool:
    """Tell whether a head is small enough that came with others, or with more."""
    size = sum(len(name) + len(value) + 4 for name, value in (*head.items(), *again))
    return len(url) + size <= LIMITS.head_bytes


def has_body(headers: list[tuple[bytes, bytes]]) -> bool:
    """Tell whether a request announces a body."""
    for name, value in headers:  # a loop: this stands on every request's way
        if name == ENCODING or (name == LENGTH and value.strip(b"0 \t")):
            return True
    return False


class _Refused(Exception):  # noqa: N818 - ends the parsing of one request
    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class BoundedProtocol(HttpToolsProtocol):
    """Uvicorn's HTTP/1.1 protocol, which by itself bounds neither sizes nor slow clients."""

    limits = LIMITS

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
        is_draining: Callable[[], bool] = lambda: False,
        place: Place | None = None,
    ) -> None:
        """Begin a connection; the signature is uvicorn's, but for the last two.

        ``is_draining`` tells that the server takes nothing new; ``place`` may know whom a proxy
        named, in place of the other end.
        """
        super().__init__(config, server_state, app_state, _loop)
        self._is_draining = is_draining
        self._place = place
        self._since = self.loop.time()
        self._deadline: asyncio.TimerHandle | None = None
        self._read_by: asyncio.TimerHandle | None = None
        self._in_head = True
        self._head_bytes = 0
        self._body_bytes = 0
        self._exact = 0
        self._body_limit = self.limits.body_bytes
        self._has_cycle = False
        self._ended = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take the connection's place, and give it the time of a head to say something."""
        super().connection_made(transport)
        if self._place is not None:
            self._place.holder = self
            self.client = self._place.client or self.client
        # A TLS handshake may end after the server has told its connections to close.
        if self._is_draining():
            self._end()
            return
        self._arm(self.limits.head_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._disarm()
        self._stop_waiting()
        if self._place is not None:
            self._place.leave()
        super().connection_lost(exc)

    def is_working(self) -> bool:
        """Tell whether a request has arrived whole, and its answer would be read."""
        return self._is_answering and self._in_head and not self.flow.write_paused

    def idle_since(self) -> float:
        """Return since when nothing has happened, by the loop's clock."""
        return self._since

    def give_way(self) -> None:
        """End the connection at once: another one needs its place."""
        self._ended = True
        self._disarm()
        self.transport.abort()

    def data_received(self, data: bytes) -> None:
        """Parse what came, unless the connection has been given up."""
        # A TLS connection that is being closed still hands over what the client sends; a
        # request begun on it would never let the connection, and a draining server, end.
        if self._ended or self.parser is None or self.transport.is_closing():
            return
        self._unset_keepalive_if_required()
        if self._in_head and self._deadline is None:
            self._arm(self.limits.head_seconds)
        if self._in_head:
            # A header that never ends reaches no callback: count what came for it.
            self._head_bytes += len(data)
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            # We speak nothing else: the request is answered as it stands, and that is all.
            self.cycle.keep_alive = False
            self._ended = True
        except httptools.HttpParserCallbackError as error:
            cause = error.__context__
            self._refuse(cause.status if isinstance(cause, _Refused) else MALFORMED)
        except httptools.HttpParserError as error:
            self._refuse(MALFORMED, cause_of(error, data))
        else:
            if self._in_head and self._head_bytes > self.limits.head_bytes:
                self._refuse(HEAD_TOO_LARGE)

    def on_message_begin(self) -> None:
        """Begin a head."""
        super().on_message_begin()
        self._since = self.loop.time()
        self._in_head, self._has_cycle = True, False
        self._exact = self._body_bytes = 0

    def on_url(self, url: bytes) -> None:
        """Count the target among the head's bytes; it has no fragment (RFC 9112, 3.2)."""
        self._count(len(url))
        if b"#" in url:
            raise _Refused(MALFORMED)
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Count a header, in number and in bytes.

        What comes after the body is no header (RFC 9110, 6.5.1), and no proxy has looked at it.
        """
        if not self._in_head:
            raise _Refused(MALFORMED)
        self._count(len(name) + len(value) + 4)
        if len(self.headers) >= self.limits.headers:
            raise _Refused(HEAD_TOO_LARGE)
        super().on_header(name, value)

    def _count(self, size: int) -> None:
        self._exact += size
        if self._exact > self.limits.head_bytes:
            raise _Refused(HEAD_TOO_LARGE)

    def on_headers_complete(self) -> None:
        """End the head; what says beforehand that its body is too large is not begun."""
        self._in_head, self._head_bytes = False, 0
        presents = any(name in _PRESENTING for name, _ in self.headers)
        self._body_limit = self.limits.body_bytes if presents else self.limits.stranger_bytes
        for name, value in self.headers:
            if name == LENGTH and int(value) > self._body_limit:
                raise _Refused(BODY_TOO_LARGE)
        self._arm(self.limits.body_seconds)
        super().on_headers_complete()
        self._has_cycle = True

    def on_body(self, body: bytes) -> None:
        """Count a piece of the body."""
        self._body_bytes += len(body)
        if self._body_bytes > self._body_limit:
            raise _Refused(BODY_TOO_LARGE)
        super().on_body(body)

    def on_message_complete(self) -> None:
        """End the request: from here on the server is the one who takes time."""
        self._in_head = True
        self._since = self.loop.time()
        self._disarm()
        super().on_message_complete()

    def pause_writing(self) -> None:
        """Give a client that does not read its answer a bounded time."""
        super().pause_writing()
        self._wait_for_reader()

    def resume_writing(self) -> None:
        """Go on: the client reads."""
        super().resume_writing()
        self._stop_waiting()

    def _wait_for_reader(self) -> None:
        """End the connection in a while, whatever else comes: a close waits for who never reads."""
        if self._read_by is None:
            self._read_by = self.loop.call_later(self.limits.write_seconds, self.give_way)

    def _stop_waiting(self) -> None:
        if self._read_by is not None:
            self._read_by.cancel()
            self._read_by = None

    def _arm(self, seconds: float) -> None:
        self._disarm()
        self._deadline = self.loop.call_later(seconds, self._too_slow)

    def _disarm(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    @property
    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _too_slow(self) -> None:
        self._deadline = None
        if self._in_head and self._is_answering:
            # The server is the slow one: it has an earlier request of this client at hand.
            self._arm(self.limits.head_seconds)
        elif self._in_head and not self._head_bytes:
            self._end()
        else:
            self._refuse(SLOW)

    def _refuse(self, status: int, text: bytes = b"") -> None:
        """Answer with a bare status and close, if nobody else is answering already."""
        if self._has_cycle:
            may_answer = self._is_answering and not self.cycle.response_started
        else:
            may_answer = not self._is_answering
        if self.pipeline or not may_answer:
            self._end()
            return
        text = text or TEXTS[status]
        self.transport.write(
            STATUS_LINE[status]
            + b"content-type: text/plain; charset=utf-8\r\ncache-control: no-store\r\n"
            + b"connection: close\r\ncontent-length: %d\r\n\r\n" % len(text)
            + text
        )
        self._end()

    def _end(self) -> None:
        """Close the connection, and tell a running request that its client is gone."""
        self._ended = True
        self._disarm()
        if self._is_answering:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self.pipeline.clear()
        self.transport.close()
        if self.transport.get_write_buffer_size():
            self._wait_for_reader()
