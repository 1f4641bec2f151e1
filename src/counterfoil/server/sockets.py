"""Sockets: binding, accepting connections, and the PROXY protocol.

A trusted proxy that forwards plain TCP may send the client's address in a header of the PROXY
protocol, version 2, before anything else. It is read here, below TLS.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ipaddress
import logging
import socket
import stat
import struct
from typing import TYPE_CHECKING, Any

from counterfoil.system.addresses import why_not
from counterfoil.system.options import BadOption
from counterfoil.transport.proxies import UNIX

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from pathlib import Path

    from counterfoil.transport.connections import ConnectionBound, Place

log = logging.getLogger(__name__)

BACKLOG = 2048
_LAST_PORT = 65535
_NOT_HERE = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT}
HANDSHAKE_SECONDS = 5.0
GOODBYE_SECONDS = 2.0
"""How long a client may take to answer the end of a TLS connection."""
HEADER_SECONDS = 5.0
_AT_ONCE = 16
_TLS_RECORD = 0x16
_READ_AT_ONCE, _MOST_READS = 65536, 16
_SPEAKS_TLS = b"This port uses TLS: use https://.\n"
_PLAIN_ANSWER = (
    b"HTTP/1.1 400 Bad Request\r\ncontent-type: text/plain; charset=utf-8\r\n"
    b"cache-control: no-store\r\nconnection: close\r\ncontent-length: %d\r\n\r\n%s"
    % (len(_SPEAKS_TLS), _SPEAKS_TLS)
)
"""The response to a client that uses plain HTTP on a TLS port."""
_LOOK_AGAIN_SECONDS = 0.02
_REST_SECONDS = 1.0
_SIGNATURE = b"\r\n\r\n\0\r\nQUIT\n"
_HEAD = struct.Struct(">12sBBH")
_LONGEST_HEADER = 4096
_VERSION, _LOCAL, _PROXY, _TCP4, _TCP6 = 2, 0, 1, 0x11, 0x21


class _NoConnection(Exception):  # noqa: N818 - ends a connection
    """The data before the first byte of a connection is unusable."""


def bind(host: str, port: int, option: str = "--port") -> socket.socket:
    """Return a bound socket; raises ``BadOption``."""
    fault: Exception = OSError("it has no address")
    try:
        # getaddrinfo() would take a port above the last modulo 65536.
        infos = [] if port > _LAST_PORT else socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )  # fmt: skip
    except (OSError, OverflowError, UnicodeError) as error:
        infos, fault = [], error
    # A name may have addresses of both families although the machine supports only one.
    for family, kind, number, _, address in infos if host else []:
        try:
            return _bound(socket.socket(family, kind, number), address)
        except (OSError, OverflowError) as error:
            fault = error
            if getattr(error, "errno", None) not in _NOT_HERE:
                break
    raise BadOption(why_not(host, port, option, fault))


def _bound(sock: socket.socket, address: Any) -> socket.socket:  # noqa: ANN401 - depends on the family
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if sock.family == socket.AF_INET6:
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        sock.bind(address)
        sock.listen(BACKLOG)
    except BaseException:
        sock.close()
        raise
    sock.settimeout(0)
    return sock


def bind_unix(path: Path) -> socket.socket:
    """Return a socket bound to a file for its owner and group; raises ``BadOption``.

    A leftover file is replaced, but not if a server still answers on it.
    """
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        with contextlib.suppress(FileNotFoundError):
            if stat.S_ISSOCK(path.lstat().st_mode) and not _answers(path):
                path.unlink()
        sock.bind(str(path))
        path.chmod(0o660)
        sock.listen(BACKLOG)
    except OSError as error:
        sock.close()
        msg = f"--verify-listen: cannot listen on unix:{path}: {error.strerror or error}"
        raise BadOption(msg) from None
    sock.settimeout(0)
    return sock


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1)
        try:
            probe.connect(str(path))
        except (ConnectionRefusedError, FileNotFoundError):
            return False
        except OSError:
            return True
        return True


class Listener:
    """Listener that accepts the connections of one socket, each with a protocol of its own.

    ``protocol`` receives the place of its connection, and releases it at the end.
    """

    def __init__(
        self,
        sock: socket.socket,
        protocol: Callable[[Place], asyncio.Protocol],
        is_proxy: Callable[[str], bool],
        bound: ConnectionBound,
        context: ssl.SSLContext | None = None,
    ) -> None:
        """Use a bound, listening socket; its creator closes it."""
        self._sock = sock
        self._bound = bound
        self._protocol = protocol
        self._is_proxy = is_proxy
        self._context = context
        self._loop = asyncio.get_running_loop()
        self._beginning: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._is_open = False
        self._begin()

    def use_context(self, context: ssl.SSLContext) -> None:
        """Use another certificate from the next connection on; a plain listener stays plain."""
        if self._context is not None:
            self._context = context

    def close(self) -> None:
        """Stop accepting; connections without a protocol yet are closed."""
        if self._timer is not None:
            self._timer.cancel()
        if self._is_open:
            self._is_open = False
            self._loop.remove_reader(self._sock)
        for task in self._beginning:
            task.cancel()

    async def wait_closed(self) -> None:
        """Wait until no connection is being set up anymore."""
        await asyncio.gather(*self._beginning, return_exceptions=True)

    def _begin(self) -> None:
        self._is_open = True
        self._loop.add_reader(self._sock, self._accept)

    def _accept(self) -> None:
        # A few at a time, so that workers that share the socket share its connections.
        for _ in range(_AT_ONCE):
            try:
                connection, address = self._sock.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            except OSError as error:
                # No descriptors are left: an immediate retry would only waste time.
                log.warning("cannot accept a connection: %s", error)
                self._loop.remove_reader(self._sock)
                self._is_open = False
                self._timer = self._loop.call_later(_REST_SECONDS, self._begin)
                return
            peer = UNIX if connection.family == socket.AF_UNIX else address[0]
            is_trusted = self._is_proxy(peer)
            place = self._bound.enter(peer, self._loop.time(), is_trusted=is_trusted)
            if place is None:
                connection.close()
                continue
            task = self._loop.create_task(self._take(connection, place, is_trusted=is_trusted))
            place.begin(task.cancel)
            self._beginning.add(task)
            task.add_done_callback(self._beginning.discard)

    async def _take(self, connection: socket.socket, place: Place, *, is_trusted: bool) -> None:
        timeouts: dict[str, Any] = {}
        try:
            connection.settimeout(0)
            if connection.family != socket.AF_UNIX:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if is_trusted:
                async with asyncio.timeout(HEADER_SECONDS):
                    client = await self._named(connection)
                if client is not None and not place.name(client):
                    raise _NoConnection  # noqa: TRY301 - handled like the others below
            if self._context:
                timeouts = {
                    "ssl_handshake_timeout": await self._await_tls(connection),
                    "ssl_shutdown_timeout": GOODBYE_SECONDS,
                }
            await self._loop.connect_accepted_socket(
                lambda: self._protocol(place), connection, ssl=self._context, **timeouts
            )
        except (OSError, TimeoutError, _NoConnection, asyncio.CancelledError):
            connection.close()
            place.leave()

    async def _await_tls(self, connection: socket.socket) -> float:
        """Wait for a TLS handshake to begin; return how many seconds are left for it.

        A client that uses plain HTTP gets an explanation, and is disconnected.
        """
        ends = self._loop.time() + HANDSHAKE_SECONDS
        async with asyncio.timeout_at(ends):
            await self._readable(connection)
            first = connection.recv(1, socket.MSG_PEEK)
            # An HTTP method begins with a letter.
            if first.isalpha():
                await self._refuse_plain(connection)
            if not first or first[0] != _TLS_RECORD:
                raise _NoConnection
        return max(ends - self._loop.time(), _LOOK_AGAIN_SECONDS)

    async def _refuse_plain(self, connection: socket.socket) -> None:
        await self._loop.sock_sendall(connection, _PLAIN_ANSWER)
        connection.shutdown(socket.SHUT_WR)
        # Closing with unread data causes a TCP reset, which may overtake the response.
        async with asyncio.timeout(GOODBYE_SECONDS):
            for _ in range(_MOST_READS):
                if not await self._loop.sock_recv(connection, _READ_AT_ONCE):
                    return

    async def _named(self, connection: socket.socket) -> tuple[str, int] | None:
        """Return the client in a header of the PROXY protocol; None without a header."""
        while True:
            await self._readable(connection)
            head = connection.recv(_HEAD.size, socket.MSG_PEEK)
            if not head:
                raise _NoConnection
            if head[: len(_SIGNATURE)] != _SIGNATURE[: len(head)]:
                return None
            if len(head) == _HEAD.size:
                break
            await asyncio.sleep(_LOOK_AGAIN_SECONDS)
        _, version, form, length = _HEAD.unpack(await self._exactly(connection, _HEAD.size))
        if version >> 4 != _VERSION or length > _LONGEST_HEADER:
            raise _NoConnection
        body = await self._exactly(connection, length)
        command = version & 0xF
        if command == _LOCAL:
            return None
        size = {_TCP4: 4, _TCP6: 16}.get(form, 0)
        if command != _PROXY or (size and length < 2 * size + 4):
            raise _NoConnection
        if not size:
            # The proxy does not know the client, or the connection is its own.
            return None
        port = int.from_bytes(body[2 * size : 2 * size + 2], "big")
        return str(ipaddress.ip_address(body[:size])), port

    async def _readable(self, connection: socket.socket) -> None:
        ready: asyncio.Future[None] = self._loop.create_future()

        def tell() -> None:
            if not ready.done():
                ready.set_result(None)

        self._loop.add_reader(connection, tell)
        try:
            await ready
        finally:
            self._loop.remove_reader(connection)

    async def _exactly(self, connection: socket.socket, size: int) -> bytes:
        data = b""
        while len(data) < size:
            piece = await self._loop.sock_recv(connection, size - len(data))
            if not piece:
                raise _NoConnection
            data += piece
        return data
