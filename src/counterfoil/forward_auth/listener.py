"""Listener for auth requests of gateways: HTTP/1.1 without a framework, with limits.

This listener gives the same answers as the ordinary listener. There is no framework between the
socket and the gate, because this code runs before every request to an application.
"""

from __future__ import annotations

import asyncio
import socket
from collections import deque
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import TYPE_CHECKING, cast

import httptools
from uvicorn.protocols.http.httptools_impl import STATUS_LINE

from counterfoil.core.allow_list import NOWHERE
from counterfoil.core.decide import Attempt
from counterfoil.forward_auth.pipeline import (
    HEALTHY,
    NOT_FOUND,
    TEXT,
    PendingKeySet,
    PendingResponse,
    formed,
)
from counterfoil.forward_auth.responses import KEYS_PATH, NO_STORE, AuthResponse
from counterfoil.gate.verify import CredentialCheck
from counterfoil.transport.limits import (
    BODY_TOO_LARGE,
    ENCODING,
    HEAD_TOO_LARGE,
    LENGTH,
    LIMITS,
    MALFORMED,
    SLOW,
    TEXTS,
    fits,
    has_body,
)
from counterfoil.transport.malformed import cause_of
from counterfoil.transport.proxies import UNIX

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.forward_auth.known_heads import Marks
    from counterfoil.forward_auth.requests import AuthRequest, AuthRequestParser
    from counterfoil.forward_auth.responses import ForwardAuth
    from counterfoil.gate.batching import Waiter
    from counterfoil.transport.connections import Place

MANY_UNANSWERED = 128
"""How many requests of a connection may be pending before reading from it is paused."""
SWEEP_SECONDS = 1.0


class _Broken(Exception):  # noqa: N818 - ends the parsing of a connection
    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(slots=True)
class VerifyEndpoint:
    """The state that all connections of the listener share in one worker.

    ``ask`` submits a check, which is judged together with all checks of the same turn of the event
    loop. ``connections``: the connections of the whole server; a stopping server waits for them to
    end. ``now``: the loop's clock at the last sweep, precise enough for limits of seconds.
    ``heads``: the beginnings of responses by status, with the date of the last sweep.
    """

    questions: AuthRequestParser
    forward: ForwardAuth
    ask: Callable[[CredentialCheck, Waiter], None]
    connections: set[asyncio.Protocol]
    is_draining: Callable[[], bool]
    open: set[VerifyProtocol] = field(default_factory=set)
    now: float = 0.0
    heads: dict[int, bytes] = field(default_factory=dict)

    def sweep(self, now: float) -> None:
        """Enforce time limits, and renew the date of responses; called once a second."""
        self.now = now
        self.questions.evict()
        date = formatdate(self.forward.clock.now(), usegmt=True).encode("ascii")
        self.heads = {
            status: line + b"date: " + date + b"\r\n" for status, line in STATUS_LINE.items()
        }
        for connection in tuple(self.open):
            connection.check_time(now)


class VerifyProtocol(asyncio.Protocol):
    """One connection of a gateway."""

    def __init__(self, door: VerifyEndpoint, place: Place | None = None) -> None:
        """Start a connection; ``place`` possibly knows the client that a proxy named."""
        self.door = door
        self.forward = door.forward
        self._place = place
        self._client = place.client if place else None
        self._peer = ""
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport = asyncio.Transport()
        self._slots: deque[PendingResponse] = deque()
        self._unanswered = 0
        self._is_writing_soon = False
        self._is_ended = False
        self._is_blocked = False
        self._is_paused = False
        self._in_message = False
        self._in_head = False
        self._is_fresh = True
        self._since = door.now
        self._received = 0
        self._is_small = True
        self._begun = 0
        self._marks: Marks | None = None
        self._whole: tuple[bytes, dict[bytes, bytes]] | None = None
        self._url = b""
        self._head: dict[bytes, bytes] = {}
        self._again: list[tuple[bytes, bytes]] = []

    # Connection.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Register the connection."""
        self._transport = cast(asyncio.Transport, transport)
        sock = transport.get_extra_info("socket")
        if self._client is not None:
            self._peer = self._client[0]
        elif sock is not None and sock.family == socket.AF_UNIX:
            self._peer = UNIX
        else:
            self._peer = (transport.get_extra_info("peername") or ("",))[0]
        door = self.door
        door.open.add(self)
        door.connections.add(self)
        if self._place is not None:
            self._place.holder = self
        if door.is_draining():
            self._end()

    def connection_lost(self, _exc: Exception | None) -> None:
        """Unregister the connection; verdicts that arrive later are dropped."""
        self._is_ended = True
        door = self.door
        door.open.discard(self)
        door.connections.discard(self)
        if self._place is not None:
            self._place.leave()
        self._slots.clear()

    def is_working(self) -> bool:
        """Return whether a response is pending for a client that would read it."""
        return self._unanswered > 0 and not self._is_blocked

    def idle_since(self) -> float:
        """Return since when nothing has happened, precise to a second."""
        return self._since

    def give_way(self) -> None:
        """Abort the connection, because a different connection needs its place."""
        self._is_ended = True
        self._transport.abort()

    def shutdown(self) -> None:
        """Answer the pending requests and close the connection, because the server stops."""
        if self._slots:
            self._slots[-1].is_last = True
        else:
            self._end()

    def check_time(self, now: float) -> None:
        """Close the connection if the client is too slow to send, to continue, or to read."""
        waited = now - self._since
        if self._is_blocked or self._is_ended:
            if waited > LIMITS.write_seconds:
                self._transport.abort()
        elif self._unanswered:
            return
        elif self._in_message:
            if waited > LIMITS.head_seconds:
                self._refuse(SLOW)
        elif waited > (LIMITS.head_seconds if self._is_fresh else LIMITS.idle_seconds):
            self._end()

    def pause_writing(self) -> None:
        """Stop reading from a client that does not read."""
        self._is_blocked = True
        self._since = self.door.now
        self._pause()

    def resume_writing(self) -> None:
        """Resume reading."""
        self._is_blocked = False
        self._since = self.door.now
        self._resume()

    # Parsing.

    def data_received(self, data: bytes) -> None:
        """Parse received data, unless the connection was given up."""
        if self._is_ended:
            return
        if self._marks is not None and not self._in_message:
            auth_request = self.door.questions.parse_known(data, self._marks, self._peer)
            if auth_request is not None:
                self._is_fresh = False
                self._received = 0
                self._since = self.door.now
                self._wait(PendingResponse(self), auth_request)
                if self._unanswered > MANY_UNANSWERED:
                    self._pause()
                return
        self._parse(data)

    def _parse(self, data: bytes) -> None:
        was_in_message = self._in_message
        if self._in_head or not was_in_message:
            self._received += len(data)
            # The head cannot be too long if all received data is shorter than the limit.
            self._is_small = self._received <= LIMITS.head_bytes
        self._begun = 0
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self._refuse_upgrade()
        except httptools.HttpParserCallbackError as error:
            cause = error.__context__
            self._refuse(cause.status if isinstance(cause, _Broken) else MALFORMED)
        except httptools.HttpParserError as error:
            self._refuse(MALFORMED, cause_of(error, data))
        else:
            if self._in_head and self._received > LIMITS.head_bytes:
                self._refuse(HEAD_TOO_LARGE)
            elif self._in_message and not was_in_message:
                self._since = self.door.now
            if self._unanswered > MANY_UNANSWERED:
                self._pause()
            self._keep(data, is_whole=self._begun == 1 and not was_in_message)

    def _keep(self, data: bytes, *, is_whole: bool) -> None:
        """Remember the head for the fast path, if the data was exactly one request."""
        whole, self._marks, self._whole = self._whole, None, None
        if is_whole and whole is not None:
            self._marks = self.door.questions.remember(data, *whole, self._peer)

    def _refuse_upgrade(self) -> None:
        """Answer the request without the upgrade, and close: only HTTP is supported."""
        if self._slots:
            self._slots[-1].is_last = True
        else:
            self._refuse(MALFORMED)
        self._is_ended = True

    def on_message_begin(self) -> None:
        """Start a head."""
        self._in_message = self._in_head = True
        self._begun += 1
        self._is_fresh = False

    def on_url(self, url: bytes) -> None:
        """Append a part of the target."""
        self._url = self._url + url if self._url else url

    def on_header(self, name: bytes, value: bytes) -> None:
        """Add a header."""
        name, head = name.lower(), self._head
        if name in head:
            self._again.append((name, value))
        else:
            head[name] = value

    def on_headers_complete(self) -> None:
        """Submit the request; a request with a body is refused, since gateways send none."""
        url, head, again = self._url, self._head, self._again
        self._url, self._head = b"", {}
        if again:
            self._again = []
        self._in_head = False
        count = len(head) + len(again)
        if count > LIMITS.headers or not (self._is_small or fits(url, head, again)):
            raise _Broken(HEAD_TOO_LARGE)
        if (LENGTH in head or ENCODING in head) and has_body([*head.items(), *again]):
            raise _Broken(BODY_TOO_LARGE)
        self._in_message = False
        self._received = 0
        self._since = self.door.now
        parser = self._parser
        method = parser.get_method()
        slot = PendingResponse(
            self, is_head=method == b"HEAD", is_last=not parser.should_keep_alive()
        )
        if slot.is_last:
            self._is_ended = True
        self._ask(slot, method, url, head, again)

    def on_body(self, _body: bytes) -> None:
        """Refuse a body without a header that announces it."""
        raise _Broken(BODY_TOO_LARGE)

    # Responses.

    def _ask(
        self,
        slot: PendingResponse,
        method: bytes,
        url: bytes,
        head: dict[bytes, bytes],
        again: list[tuple[bytes, bytes]],
    ) -> None:
        door = self.door
        auth_request = door.questions.parse(method, url, head, again, self._peer)
        if auth_request is not None:
            if not (again or slot.is_head or slot.is_last):
                self._whole = url, head
            self._wait(slot, auth_request)
            return
        self._slots.append(slot)
        self._unanswered += 1
        path = url.partition(b"?")[0]
        if path == b"/health":
            self.respond(slot, HEALTHY)
        elif path == b"/ready":
            door.ask(CredentialCheck(None, Attempt(NOWHERE)), slot)
        elif path == KEYS_PATH:
            # Only the gate's freshness check makes the settings current.
            door.ask(CredentialCheck(None, Attempt(NOWHERE)), PendingKeySet(slot))
        else:
            self.respond(slot, NOT_FOUND)

    def _wait(self, slot: PendingResponse, asked: AuthRequest) -> None:
        """Submit a check; the response to the check fills the slot."""
        slot.asked = asked
        self._slots.append(slot)
        self._unanswered += 1
        self.door.ask(asked, slot)

    def respond(self, slot: PendingResponse, told: AuthResponse) -> None:
        """Store a response; responses are written in order, several in one write."""
        slot.told = told
        self._unanswered -= 1
        if self._unanswered <= 0:
            self._write()
        elif not self._is_writing_soon:
            self._is_writing_soon = True
            self._loop.call_soon(self._write)

    def _write(self) -> None:
        self._is_writing_soon = False
        slots, heads = self._slots, self.door.heads
        parts: list[bytes] = []
        is_over = False
        while slots and not is_over:
            slot = slots[0]
            response = slot.told
            if response is None:
                break
            slots.popleft()
            is_over = slot.is_last or (not slots and self.door.is_draining())
            if slot.is_head or is_over:
                parts.append(formed(response, heads, is_head=slot.is_head, is_last=is_over))
            else:
                if response.second is not heads:
                    response.wire, response.second = formed(response, heads), heads
                parts.append(response.wire)
        if not parts or self._transport.is_closing():
            return
        self._since = self.door.now
        self._transport.write(parts[0] if len(parts) == 1 else b"".join(parts))
        if is_over:
            self._end()
        elif self._is_paused:
            self._resume()

    def _pause(self) -> None:
        self._is_paused = True
        self._transport.pause_reading()

    def _resume(self) -> None:
        if not self._is_blocked and not self._is_ended and self._unanswered <= MANY_UNANSWERED:
            self._is_paused = False
            self._transport.resume_reading()

    def _refuse(self, status: int, text: bytes = b"") -> None:
        """Answer with a bare status after the pending responses, and close."""
        self._is_ended = True
        slot = PendingResponse(self, is_last=True)
        self._slots.append(slot)
        self._unanswered += 1
        self.respond(slot, AuthResponse(status, (*TEXT, *NO_STORE), text or TEXTS[status]))

    def _end(self) -> None:
        self._is_ended = True
        self._slots.clear()
        self._transport.close()
