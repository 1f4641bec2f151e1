"""A client that keeps connections busy for some seconds and counts answers; its own process."""

from __future__ import annotations

import asyncio
import sys
import time
from typing import cast

import uvloop


class Connection(asyncio.Protocol):
    """Sends the same request again as soon as its answer is whole."""

    answers = 0
    failures = 0

    def __init__(self, request: bytes) -> None:
        """Take the request's bytes."""
        self._request = request
        self._buffer = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        # uvloop's transports are no asyncio.Transport by class, only by what they do.
        self._transport = cast(asyncio.Transport, transport)
        self._transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        """Count a whole answer, and ask again."""
        self._buffer += data
        head, found, body = self._buffer.partition(b"\r\n\r\n")
        if not found:
            return
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        if len(body) < length:
            return
        if head.startswith(b"HTTP/1.1 200"):
            Connection.answers += 1
        else:
            Connection.failures += 1
        self._buffer = b""
        self._transport.write(self._request)


async def load(port: int, connections: int, seconds: float, request: bytes) -> float:
    """Return answers per second."""
    loop = asyncio.get_running_loop()
    made = [
        await loop.create_connection(lambda: Connection(request), "127.0.0.1", port)
        for _ in range(connections)
    ]
    await asyncio.sleep(0.3)
    Connection.answers, begun = 0, time.perf_counter()
    await asyncio.sleep(seconds)
    rate = Connection.answers / (time.perf_counter() - begun)
    for transport, _ in made:
        transport.close()
    if Connection.failures:
        sys.exit(f"{Connection.failures} answers were no 200")
    return rate


def main() -> None:
    """Take port, connections, seconds and, on standard input, the credential."""
    port, connections, seconds = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    request = (
        "GET /json-api/version?api.version=1 HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: {sys.stdin.read().strip()}\r\nUser-Agent: benchmark\r\n"
        "Accept: application/json\r\n\r\n"
    ).encode()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        print(runner.run(load(port, connections, seconds, request)))


if __name__ == "__main__":
    main()
