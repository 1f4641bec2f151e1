"""How late are answers at a rate that is not the most? Sends at due times; its own process.

Times count from when a request was due, not from when it could be sent: a server that stands
still makes all that was due meanwhile late.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import deque
from typing import cast

import uvloop

TICK = 0.0005


class Connection(asyncio.Protocol):
    """One request at a time."""

    def __init__(self, load: Load) -> None:
        """Begin with nothing to wait for."""
        self.load = load
        self.due = 0.0
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Be there for requests."""
        # uvloop's transports are no asyncio.Transport by class, only by what they do.
        self.transport = cast(asyncio.Transport, transport)
        self.load.idle.append(self)

    def data_received(self, data: bytes) -> None:
        """Note how late an answer is; answers are small and come whole."""
        if not data.startswith(b"HTTP/1.1 2"):
            self.load.failures += 1
        self.load.late.append(time.perf_counter() - self.due)
        self.load.next(self)


class Load:
    """Requests in turn, at a steady rate."""

    def __init__(self, requests: list[bytes], rate: float) -> None:
        """Take what to send, and how often a second."""
        self.requests = requests
        self.gap = 1 / rate
        self.idle: deque[Connection] = deque()
        self.waiting: deque[float] = deque()
        self.late: list[float] = []
        self.failures = 0
        self.sent = 0

    def next(self, connection: Connection) -> None:
        """Have a connection send what waits longest, or be idle."""
        if self.waiting:
            connection.due = self.waiting.popleft()
            self.sent += 1
            connection.transport.write(self.requests[self.sent % len(self.requests)])
        else:
            self.idle.append(connection)

    async def run(self, port: int, connections: int, seconds: float) -> None:
        """Send for so long."""
        loop = asyncio.get_running_loop()
        made = [
            await loop.create_connection(lambda: Connection(self), "127.0.0.1", port)
            for _ in range(connections)
        ]
        begun = due = time.perf_counter()
        while (now := time.perf_counter()) < begun + seconds:
            while due <= now:
                self.waiting.append(due)
                due += self.gap
            while self.waiting and self.idle:
                self.next(self.idle.popleft())
            await asyncio.sleep(TICK)
        for transport, _ in made:
            transport.close()


def main() -> None:
    """Take port, connections, rate and seconds, and on standard input the requests as JSON."""
    port, connections = int(sys.argv[1]), int(sys.argv[2])
    rate, seconds = float(sys.argv[3]), float(sys.argv[4])
    load = Load([text.encode() for text in json.load(sys.stdin)], rate)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(load.run(port, connections, seconds))
    if load.failures:
        sys.exit(f"{load.failures} answers were no success")
    late = sorted(load.late)
    told = {"p50": late[len(late) // 2], "p99": late[len(late) * 99 // 100], "count": len(late)}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
