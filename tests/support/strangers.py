"""Strangers who take what a server has: connections, its event loop, its password threads.

Run as a program of its own, so that it has a processor of its own:
``strangers.py PORT SECONDS``. It speaks to loopback alone, and ends by itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import sys
import time

IDLE, LONG, WRONG, UNFINISHED = 900, 12, 90, 300
_FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"
_PAUSE_SECONDS = 0.05


class Strangers:
    """All of them, until the time is over; counts what they got."""

    def __init__(self, port: int, seconds: float) -> None:
        self.port = port
        self.deadline = time.monotonic() + seconds
        self.counts = dict.fromkeys(("idle", "long", "wrong", "unfinished"), 0)
        self.context = ssl.create_default_context()
        self.context.check_hostname = False
        self.context.verify_mode = ssl.CERT_NONE

    @property
    def is_over(self) -> bool:
        return time.monotonic() >= self.deadline

    async def run(self) -> None:
        async with asyncio.timeout(self.deadline - time.monotonic() + 5):
            await asyncio.gather(
                *(self.idle(n) for n in range(IDLE)),
                *(self.send_long(n) for n in range(LONG)),
                *(self.sign_in(n) for n in range(WRONG)),
                *(self.begin(n) for n in range(UNFINISHED)),
            )

    async def open(
        self, source: str, *, tls: bool = True
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection(
            "127.0.0.1", self.port, local_addr=(source, 0), ssl=self.context if tls else None
        )

    async def idle(self, number: int) -> None:
        """Ask one thing, and then hold the connection for as long as it lasts."""
        await asyncio.sleep(number * 0.002)
        while not self.is_over:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                reader, writer = await self.open(f"127.0.1.{number % 2}")
                writer.write(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
                self.counts["idle"] += 1
                while not self.is_over and await self.read(reader):
                    pass
                writer.transport.abort()
            await asyncio.sleep(_PAUSE_SECONDS * 10)

    async def send_long(self, number: int) -> None:
        """Send forms of 1 MiB to whatever takes one."""
        body = b"user=root&pass=" + b"%41" * 349_000
        paths = (b"/sign-in", b"/login/", b"/tokens", b"/json-api/version")
        cookie = (b"", b"Cookie: __Host-counterfoil=x\r\nSec-Fetch-Site: same-origin\r\n")
        while not self.is_over:
            self.counts["long"] += 1
            count = self.counts["long"]
            head = (
                b"POST " + paths[count % 4] + b" HTTP/1.1\r\nHost: x\r\n" + _FORM
                + cookie[count // 4 % 2] + b"Content-Length: %d\r\n\r\n" % len(body)
            )  # fmt: skip
            await self.ask(f"127.0.2.{number}", head + body)
            await asyncio.sleep(_PAUSE_SECONDS)

    async def sign_in(self, number: int) -> None:
        """Try a wrong password, and another, and another."""
        body = b"user=root&pass=wrong"
        head = b"POST /login/?login_only=1 HTTP/1.1\r\nHost: x\r\n" + _FORM
        while not self.is_over:
            self.counts["wrong"] += 1
            source = f"127.0.3.{number % 40}"
            await self.ask(source, head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
            await asyncio.sleep(_PAUSE_SECONDS)

    async def begin(self, number: int) -> None:
        """Begin a handshake, and never end it."""
        while not self.is_over:
            with contextlib.suppress(OSError):
                reader, writer = await self.open("127.0.4.1", tls=False)
                writer.write((b"", b"\x16\x03\x01", b"\x16\x03\x01\x02\x00\x01\x00")[number % 3])
                self.counts["unfinished"] += 1
                await self.read(reader)
                writer.transport.abort()
            await asyncio.sleep(_PAUSE_SECONDS * 10)

    async def ask(self, source: str, data: bytes) -> None:
        with contextlib.suppress(OSError):
            reader, writer = await self.open(source)
            with contextlib.suppress(OSError):
                writer.write(data)
                await writer.drain()
            await self.read(reader)
            writer.transport.abort()

    async def read(self, reader: asyncio.StreamReader) -> bytes:
        with contextlib.suppress(TimeoutError, OSError):
            return await asyncio.wait_for(
                reader.read(65536), max(0.1, self.deadline - time.monotonic())
            )
        return b""


if __name__ == "__main__":
    strangers = Strangers(int(sys.argv[1]), float(sys.argv[2]))
    with contextlib.suppress(TimeoutError):
        asyncio.run(strangers.run())
    sys.stdout.write(repr(strangers.counts))
