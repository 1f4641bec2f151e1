"""A connection of the gateways' listener without a socket, of which all is kept that it does."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

from counterfoil.core.decide import Refused
from counterfoil.core.refusals import Reason
from counterfoil.forward_auth.listener import VerifyEndpoint, VerifyProtocol
from counterfoil.forward_auth.requests import AuthRequest, AuthRequestParser
from counterfoil.forward_auth.responses import AuthResponse
from counterfoil.transport.proxies import TrustedProxies

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterfoil.forward_auth.known_heads import Marks
    from counterfoil.gate.batching import Waiter

SECRET = b"FOILAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
OTHER = SECRET.replace(b"A", b"B")
NGINX = (
    b"GET /auth/nginx/need/list-accts HTTP/1.1", b"Host: x", b"X-Original-URI: /a?b=c",
    b"X-Original-Method: GET", b"X-Forwarded-For: 192.0.2.1",
    b"Authorization: whm root:" + SECRET,
)  # fmt: skip
TRAEFIK = (
    b"GET /auth/forward HTTP/1.1", b"Host: x", b"Accept: */*", b"authorization: Bearer " + SECRET,
    b"X-Forwarded-For: 192.0.2.1", b"X-Forwarded-Host: api.example", b"X-Forwarded-Method: GET",
    b"x-forwarded-uri: /v1/",
)  # fmt: skip
ENVOY = (b"GET /auth/envoy/route/v1 HTTP/1.1", b"host: x", b"Authorization: Bearer " + SECRET)
PROXIES = TrustedProxies(["127.0.0.1"])


class Forgetful(AuthRequestParser):
    """Reads every head anew."""

    def remember(self, *_: object) -> Marks | None:
        return None


class Listener:
    """One connection, of which all is kept that it asks, says and does."""

    def __init__(self, questions: AuthRequestParser) -> None:
        self.seen: list[object] = []
        self.askers: list[Waiter] = []
        forward: Any = self
        self.clock = self
        door = VerifyEndpoint(questions, forward, self.ask, set(), lambda: False)
        door.sweep(0.0)
        self.protocol = VerifyProtocol(door)
        self.protocol.connection_made(cast(asyncio.BaseTransport, self))

    def now(self) -> int:
        return 1_800_000_000

    def answer(self, *_: object) -> AuthResponse:
        return AuthResponse(200, (), b"yes")

    def ask(self, use: Any, asker: Waiter) -> None:
        self.askers.append(asker)
        attempt = use.attempt
        self.seen.append((
            use.secret and use.secret.reveal(), attempt.address, attempt.user, attempt.kind,
            use.wanted, use.door, use.function,
            *([use.uri] if isinstance(use, AuthRequest) else []),
        ))  # fmt: skip

    def get_extra_info(self, name: str) -> object:
        return ("127.0.0.1", 1) if name == "peername" else None

    def write(self, data: bytes) -> None:
        self.seen.append(data)

    def close(self) -> None:
        self.seen.append("closed")

    def pause_reading(self) -> None:
        self.seen.append("paused")

    def is_closing(self) -> bool:
        return False

    def feed(self, chunks: Iterable[bytes]) -> list[object]:
        for chunk in chunks:
            self.protocol.data_received(chunk)
            while self.askers:
                self.askers.pop(0).resolve(Refused(Reason.UNKNOWN))
        # What is open still has been read up to here: its next byte belongs to this.
        self.seen.append((len(self.protocol._slots), self.protocol._in_message))
        return self.seen


def head(lines: tuple[bytes, ...]) -> bytes:
    return b"\r\n".join([*lines, b"", b""])


def seen(questions: AuthRequestParser, *chunks: bytes) -> list[object]:
    async def feed() -> list[object]:
        return Listener(questions).feed(chunks)

    return asyncio.run(feed())
