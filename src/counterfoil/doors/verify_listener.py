"""How are gateways answered on a listener of their own? HTTP/1.1, bare and bounded.

The same questions and answers as at the ordinary listener; here with no framework between the
socket and the gate, since this stands before every request of somebody's API.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections import Counter, deque
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import TYPE_CHECKING, cast

import httptools
from uvicorn.protocols.http.httptools_impl import STATUS_LINE

from counterfoil.core.decide import Attempt, Refused
from counterfoil.core.refusals import Reason
from counterfoil.doors.forward_auth import KEYS_PATH, NO_STORE, RETRY, Told
from counterfoil.doors.http import BODY_TOO_LARGE, HEAD_TOO_LARGE, LIMITS, MALFORMED, SLOW, TEXTS
from counterfoil.doors.peer import UNIX
from counterfoil.doors.whm import NOWHERE
from counterfoil.gate import Use

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.batches import Deliver
    from counterfoil.core.decide import Verdict
    from counterfoil.doors.forward_auth import ForwardAuth

log = logging.getLogger(__name__)

MANY_UNANSWERED = 128
"""How many requests of one connection may wait before no more are read from it."""
SWEEP_SECONDS = 1.0
_TEXT = (b"content-type", b"text/plain; charset=utf-8")
_JSON = (b"content-type", b"application/json")
_NOT_FOUND = Told(404, (_TEXT, NO_STORE), b"Not found.\n")
_FAULT = Told(500, (_TEXT, NO_STORE), b"The server made an error.\n")
_HEALTHY = Told(200, (_JSON, NO_STORE), b'{"status":"ok"}')
_UNREADY = Told(503, (_JSON, NO_STORE, RETRY), b'{"status":"unavailable"}')


class _Broken(Exception):  # noqa: N818 - ends the parsing of a connection
    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(slots=True)
class VerifyDoor:
    """What all connections of the listener share in one worker.

    ``ask`` has the gate judge a use together with all that arrived in the same turn;
    ``connections`` are those of the whole server, which waits for them when it stops.
    """

    forward: ForwardAuth
    ask: Callable[[Use, Deliver], None]
    connections: set[asyncio.Protocol]
    is_draining: Callable[[], bool]
    per_address: Counter[str] = field(default_factory=Counter)
    open: set[VerifyProtocol] = field(default_factory=set)
    date: bytes = b""

    def sweep(self, now: float) -> None:
        """Give up those that take too long; ``now``: the loop's clock. Done once a second."""
        self.date = formatdate(self.forward.clock.now(), usegmt=True).encode("ascii")
        for connection in tuple(self.open):
            connection.check_time(now)


class _Slot:
    """A request that waits for its answer, in the order of the connection."""

    __slots__ = ("is_head", "is_last", "told")

    def __init__(self, *, is_head: bool, is_last: bool) -> None:
        self.told: Told | None = None
        self.is_head = is_head
        self.is_last = is_last


class VerifyProtocol(asyncio.Protocol):
    """One connection of a gateway."""

    def __init__(self, door: VerifyDoor, client: tuple[str, int] | None = None) -> None:
        """Begin; ``client`` is whom a proxy named, in place of the other end."""
        self._door = door
        self._client = client
        self._peer = ""
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport = asyncio.Transport()
        self._slots: deque[_Slot] = deque()
        self._unanswered = 0
        self._is_writing_soon = False
        self._is_ended = False
        self._is_blocked = False
        self._in_message = False
        self._in_head = False
        self._is_fresh = True
        self._since = self._loop.time()
        self._received = 0
        self._size = 0
        self._url = b""
        self._headers: list[tuple[bytes, bytes]] = []

    # The connection.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count the connection."""
        self._transport = cast(asyncio.Transport, transport)
        sock = transport.get_extra_info("socket")
        if self._client is not None:
            self._peer = self._client[0]
        elif sock is not None and sock.family == socket.AF_UNIX:
            self._peer = UNIX
        else:
            self._peer = (transport.get_extra_info("peername") or ("",))[0]
        door = self._door
        door.per_address[self._peer] += 1
        door.open.add(self)
        door.connections.add(self)
        too_many = door.per_address[self._peer] > LIMITS.connections_per_address
        if (
            door.is_draining()
            or len(door.connections) > LIMITS.connections
            or (too_many and not door.forward.proxies.trusts_peer(self._peer))
        ):
            self._end()

    def connection_lost(self, _exc: Exception | None) -> None:
        """Forget the connection; verdicts that come for it are dropped."""
        self._is_ended = True
        door = self._door
        door.open.discard(self)
        door.connections.discard(self)
        door.per_address[self._peer] -= 1
        if door.per_address[self._peer] <= 0:
            del door.per_address[self._peer]
        self._slots.clear()

    def shutdown(self) -> None:
        """Answer what was asked, and then end: the server stops."""
        if self._slots:
            self._slots[-1].is_last = True
        else:
            self._end()

    def check_time(self, now: float) -> None:
        """Give up a client that takes too long to ask, to go on, or to read its answers."""
        waited = now - self._since
        if self._is_blocked:
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
        """Read no more from a client that does not read."""
        self._is_blocked = True
        self._since = self._loop.time()
        self._transport.pause_reading()

    def resume_writing(self) -> None:
        """Go on: the client reads."""
        self._is_blocked = False
        self._since = self._loop.time()
        self._resume()

    # Parsing.

    def data_received(self, data: bytes) -> None:
        """Parse what came, unless the connection has been given up."""
        if self._is_ended or self._transport.is_closing():
            return
        was_in_message = self._in_message
        if self._in_head or not was_in_message:
            self._received += len(data)
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self._refuse_upgrade()
        except httptools.HttpParserCallbackError as error:
            cause = error.__context__
            self._refuse(cause.status if isinstance(cause, _Broken) else MALFORMED)
        except httptools.HttpParserError:
            self._refuse(MALFORMED)
        else:
            if self._in_head and self._received > LIMITS.head_bytes:
                self._refuse(HEAD_TOO_LARGE)
            elif self._in_message and not was_in_message:
                self._since = self._loop.time()
            if self._unanswered > MANY_UNANSWERED:
                self._transport.pause_reading()

    def _refuse_upgrade(self) -> None:
        """Answer the request as it stands, and end: we speak nothing else."""
        if self._slots:
            self._slots[-1].is_last = True
        else:
            self._refuse(MALFORMED)
        self._is_ended = True

    def on_message_begin(self) -> None:
        """Begin a head."""
        self._in_message = self._in_head = True
        self._is_fresh = False
        self._url, self._headers = b"", []
        self._size = 0

    def on_url(self, url: bytes) -> None:
        """Take a piece of the target."""
        self._count(len(url))
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header."""
        self._count(len(name) + len(value) + 4)
        if len(self._headers) >= LIMITS.headers:
            raise _Broken(HEAD_TOO_LARGE)
        self._headers.append((name.lower(), value))

    def _count(self, size: int) -> None:
        self._size += size
        if self._size > LIMITS.head_bytes:
            raise _Broken(HEAD_TOO_LARGE)

    def on_headers_complete(self) -> None:
        """End the head; a gateway sends no bodies, and whoever sends one is refused."""
        self._in_head = False
        self._received = 0
        if has_body(self._headers):
            raise _Broken(BODY_TOO_LARGE)

    def on_message_complete(self) -> None:
        """Ask what was asked."""
        self._in_message = False
        self._since = self._loop.time()
        method = self._parser.get_method()
        slot = _Slot(is_head=method == b"HEAD", is_last=not self._parser.should_keep_alive())
        self._slots.append(slot)
        self._unanswered += 1
        if slot.is_last:
            self._is_ended = True
        self._ask(slot, method)

    def on_body(self, _body: bytes) -> None:
        """Refuse a body that no header announced."""
        raise _Broken(BODY_TOO_LARGE)

    # Answering.

    def _ask(self, slot: _Slot, method: bytes) -> None:
        door = self._door
        path = self._url.partition(b"?")[0]
        nobody = Use(None, Attempt(NOWHERE))
        if path == b"/health":
            self._tell(slot, _HEALTHY)
        elif path == b"/ready":
            door.ask(nobody, lambda got: self._tell(slot, _UNREADY if _is_stale(got) else _HEALTHY))
        elif path == KEYS_PATH:
            # Asked first, so that the settings are those of now.
            door.ask(
                nobody,
                lambda got: self._tell(slot, _UNREADY if _is_stale(got) else door.forward.keys()),
            )
        else:
            asked = door.forward.read(method, self._url, self._headers, self._peer)
            if asked is None:
                self._tell(slot, _NOT_FOUND)
                return

            def deliver(outcome: Verdict | BaseException) -> None:
                if isinstance(outcome, BaseException):
                    log.error("a use could not be judged", exc_info=outcome)
                    self._tell(slot, _FAULT)
                else:
                    self._tell(slot, door.forward.answer(asked, outcome))

            door.ask(asked.use, deliver)

    def _tell(self, slot: _Slot, told: Told) -> None:
        """Keep an answer; it is written when all before it are, several at once."""
        slot.told = told
        self._unanswered -= 1
        if self._unanswered <= 0:
            self._write()
        elif not self._is_writing_soon:
            self._is_writing_soon = True
            self._loop.call_soon(self._write)

    def _write(self) -> None:
        self._is_writing_soon = False
        parts: list[bytes] = []
        is_over = False
        while self._slots and not is_over:
            slot = self._slots[0]
            if slot.told is None:
                break
            self._slots.popleft()
            is_over = slot.is_last or (not self._slots and self._door.is_draining())
            parts.append(self._form(slot.told, is_head=slot.is_head, is_last=is_over))
        if not parts or self._transport.is_closing():
            return
        self._since = self._loop.time()
        self._transport.write(b"".join(parts))
        if is_over:
            self._end()
        else:
            self._resume()

    def _form(self, told: Told, *, is_head: bool, is_last: bool) -> bytes:
        head = [
            STATUS_LINE[told.status],
            b"date: ", self._door.date, b"\r\n",
            *(part for name, value in told.headers for part in (name, b": ", value, b"\r\n")),
            b"content-length: %d\r\n" % len(told.body),
        ]  # fmt: skip
        if is_last:
            head.append(b"connection: close\r\n")
        head.append(b"\r\n")
        if not is_head:
            head.append(told.body)
        return b"".join(head)

    def _resume(self) -> None:
        if not self._is_blocked and not self._is_ended and self._unanswered <= MANY_UNANSWERED:
            self._transport.resume_reading()

    def _refuse(self, status: int) -> None:
        """Answer, after all that was asked before, with a bare status, and close."""
        self._is_ended = True
        slot = _Slot(is_head=False, is_last=True)
        self._slots.append(slot)
        self._unanswered += 1
        self._tell(slot, Told(status, (_TEXT, NO_STORE), TEXTS[status]))

    def _end(self) -> None:
        self._is_ended = True
        self._slots.clear()
        self._transport.close()


def has_body(headers: list[tuple[bytes, bytes]]) -> bool:
    """Tell whether a request announces a body."""
    return any(
        name == b"transfer-encoding" or (name == b"content-length" and value.strip(b"0 \t"))
        for name, value in headers
    )


def _is_stale(outcome: Verdict | BaseException) -> bool:
    """Tell whether nothing can be proved now."""
    if isinstance(outcome, BaseException):
        return True
    return isinstance(outcome, Refused) and outcome.reason is Reason.STALE
