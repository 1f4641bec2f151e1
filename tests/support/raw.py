"""Bytes sent to a port as they are, and what comes back."""

from __future__ import annotations

import re
import socket
import ssl
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from support.server import Server


def raw(
    server: Server, *parts: bytes, tls: bool = True, wait: float = 25.0, port: int = 0
) -> bytes:
    """Send bytes and return all that comes back until the server closes or says no more."""
    with socket.create_connection(("127.0.0.1", port or server.port), timeout=wait) as plain:
        sock: socket.socket = plain
        if tls:
            context = ssl.create_default_context(cafile=str(server.certificate))
            sock = context.wrap_socket(plain, server_hostname="127.0.0.1")
        answer = b""
        try:
            for part in parts:
                sock.sendall(part)
            while chunk := sock.recv(65536):
                answer += chunk
        except (ConnectionError, ssl.SSLError):
            pass
        finally:
            sock.close()
        return answer


def status(answer: bytes) -> int:
    """Return the status of the first answer; 0 for a connection that was simply closed."""
    found = re.match(rb"HTTP/1\.1 (\d{3}) ", answer)
    return int(found[1]) if found else 0
