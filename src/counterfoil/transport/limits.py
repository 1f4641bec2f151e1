"""Limits on requests: sizes, durations and connections, enforced below every HTTP endpoint."""

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

    ``stranger_bytes``: the largest body of a request without any credential.
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
"""The headers that present a credential."""


def fits(url: bytes, head: dict[bytes, bytes], again: list[tuple[bytes, bytes]]) -> bool:
    """Return whether a head is within its size limit.

    The check is needed if the head was received together with other data.
    """
    size = sum(len(name) + len(value) + 4 for name, value in (*head.items(), *again))
    return len(url) + size <= LIMITS.head_bytes


def has_body(headers: list[tuple[bytes, bytes]]) -> bool:
    """Return whether a request announces a body."""
    for name, value in headers:  # A loop, not any(): this runs for every request.
        if name == ENCODING or (name == LENGTH and value.strip(b"0 \t")):
            return True
    return False


class _Refused(Exception):  # noqa: N818 - ends the parsing of one request
    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class BoundedProtocol(HttpToolsProtocol):
    """Uvicorn's HTTP/1.1 protocol, which by itself limits neither sizes nor slow clients."""

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
        """Start a connection; the arguments are uvicorn's, except for the last two.

        ``is_draining`` returns whether the server accepts nothing new. ``place`` may know the
        client that a proxy named.
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
        """Register the connection, which must then send a head in time."""
        super().connection_made(transport)
        if self._place is not None:
            self._place.holder = self
            self.client = self._place.client or self.client
        # A TLS handshake may end after the server has closed its other connections.
        if self._is_draining():
            self._end()
            return
        self._arm(self.limits.head_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        """Unregister the connection."""
        self._disarm()
        self._stop_waiting()
        if self._place is not None:
            self._place.leave()
        super().connection_lost(exc)

    def is_working(self) -> bool:
        """Return whether a complete request is being answered, and the client reads."""
        return self._is_answering and self._in_head and not self.flow.write_paused

    def idle_since(self) -> float:
        """Return since when nothing has happened, by the loop's clock."""
        return self._since

    def give_way(self) -> None:
        """Abort the connection, because a different connection needs its place."""
        self._ended = True
        self._disarm()
        self.transport.abort()

    def data_received(self, data: bytes) -> None:
        """Parse received data, unless the connection was given up."""
        # A TLS connection that is being closed still delivers data. A request that began now would
        # keep the connection, and a draining server, open forever.
        if self._ended or self.parser is None or self.transport.is_closing():
            return
        self._unset_keepalive_if_required()
        if self._in_head and self._deadline is None:
            self._arm(self.limits.head_seconds)
        if self._in_head:
            # A header that never ends causes no callback, so its bytes are counted here.
            self._head_bytes += len(data)
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            # Only HTTP is supported: the request is answered without the upgrade, as the last one.
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
        """Start a head."""
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

        Trailers are refused: no proxy has checked them (RFC 9110, 6.5.1).
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
        """End the head; refuse a body whose announced length is too large before it is read."""
        self._in_head, self._head_bytes = False, 0
        has_credential = any(name in _PRESENTING for name, _ in self.headers)
        self._body_limit = self.limits.body_bytes if has_credential else self.limits.stranger_bytes
        for name, value in self.headers:
            if name == LENGTH and int(value) > self._body_limit:
                raise _Refused(BODY_TOO_LARGE)
        self._arm(self.limits.body_seconds)
        super().on_headers_complete()
        self._has_cycle = True

    def on_body(self, body: bytes) -> None:
        """Count a part of the body."""
        self._body_bytes += len(body)
        if self._body_bytes > self._body_limit:
            raise _Refused(BODY_TOO_LARGE)
        super().on_body(body)

    def on_message_complete(self) -> None:
        """End the request: from here on, the client is waiting for the server."""
        self._in_head = True
        self._since = self.loop.time()
        self._disarm()
        super().on_message_complete()

    def pause_writing(self) -> None:
        """Limit the time of a client that does not read its response."""
        super().pause_writing()
        self._wait_for_reader()

    def resume_writing(self) -> None:
        """Resume writing."""
        super().resume_writing()
        self._stop_waiting()

    def _wait_for_reader(self) -> None:
        """Abort the connection after a while: close() would wait for a client that never reads."""
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
            # The server is the slow one: it is still answering an earlier request of this client.
            self._arm(self.limits.head_seconds)
        elif self._in_head and not self._head_bytes:
            self._end()
        else:
            self._refuse(SLOW)

    def _refuse(self, status: int, text: bytes = b"") -> None:
        """Answer with a bare status and close, unless another response has begun."""
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
        """Close the connection, and notify a running request that its client is gone."""
        self._ended = True
        self._disarm()
        if self._is_answering:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self.pipeline.clear()
        self.transport.close()
        if self.transport.get_write_buffer_size():
            self._wait_for_reader()
