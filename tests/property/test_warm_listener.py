"""A listener that has seen much answers as one that has seen nothing: fuzzed, with a clock on it.

Requests of gateways are put together by their grammar and spoilt at random. One listener is warmed
with heads that come again, the other parses each one. The lines of credential and path stand side
by side often, since that is where a head that is known again is parted.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from typing import TYPE_CHECKING

import pytest

from counterfoil.forward_auth.requests import AuthRequestParser
from support.listener import (
    ENVOY,
    NGINX,
    OTHER,
    PROXIES,
    SECRET,
    TRAEFIK,
    Forgetful,
    Listener,
    head,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

SECONDS = float(os.environ.get("COUNTERFOIL_FUZZ_SECONDS", "15"))

APP = (
    b"GET /auth/nginx/app/billing HTTP/1.1", b"Host: api.example.com", b"X-Original-Method: GET",
    b"X-Original-URI: /v1/7", b"X-Real-IP: 192.0.2.1", b"Authorization: Bearer " + SECRET,
)  # fmt: skip
BASES = (NGINX, NGINX, TRAEFIK, TRAEFIK, ENVOY, APP)
SPOILT = (
    *[b"\r\n"] * 8, *[b"\r\n\r\n"] * 3,
    b"", b" ", b"\t", b"\r", b"\n", b"\r\n", b"\r\n\r\n", b"\0", b"\x7f", b"\xff", b":", b",", b"#",
    b"?", b";", b"%", b"/", b"\\", b"A", b"GET / HTTP/1.1\r\n\r\n", b"HTTP/1.1", b" HTTP/1.1\r\n",
    b"\r\nAuthorization: Bearer " + SECRET, b"\r\nauthorization: ", b"\r\nAuthorization:",
    b"\r\nX-Original-URI: /b", b"\r\nX-Forwarded-Uri: /b", b"\r\nX-Original-URI:", b"\r\n: ",
    b"\r\nContent-Length: 0", b"\r\nContent-Length: 1", b"\r\nContent-Length: 0x1",
    b"\r\nTransfer-Encoding: chunked", b"\r\nTrailer: Authorization", b"\r\nConnection: close",
    b"\r\nConnection: Upgrade\r\nUpgrade: h2c", b"\r\nExpect: 100-continue", b"\r\nCookie: a=b",
    b"\r\n folded", b"\r\nX-Real-IP: 192.0.2.9", b"\r\nHost: y", b"\r\nX-API-Key: " + SECRET,
    b"x" * 300, b"x" * 2100,
)  # fmt: skip
AFTER = (
    *[b""] * 20, b"0\r\n\r\n", b"0\r\nX-Real-IP: 192.0.2.9\r\n\r\n", b"5\r\nhello\r\n0\r\n\r\n",
    b"0\r\nAuthorization: Bearer " + SECRET + b"\r\n\r\n", b"Authorization: Bearer " + SECRET,
    b"Authorization: Bearer " + SECRET + b"\r\n\r\n", b"X-Original-URI: /b\r\n\r\n", b"\r\n",
    b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n", head(NGINX), head(TRAEFIK), head(NGINX)[:60],
)  # fmt: skip
_MARKS = (b"authorization", b"x-original-uri", b"x-forwarded-uri")


def beside(drawn: random.Random, lines: Sequence[bytes]) -> list[bytes]:
    """Return the lines of a head in another order, those of the two values often side by side."""
    first, *rest = lines
    drawn.shuffle(rest)
    if drawn.random() < 0.7:
        marked = [line for line in rest if line.lower().startswith(_MARKS)]
        drawn.shuffle(marked)
        rest = [line for line in rest if line not in marked]
        at = drawn.choice((0, len(rest), drawn.randint(0, len(rest))))
        rest[at:at] = marked
    return [first, *rest]


def spoil(drawn: random.Random, data: bytes) -> bytes:
    """Return bytes with something put in, taken out or doubled in a few places."""
    for _ in range(drawn.choice((0, 0, 1, 1, 1, 2, 3))):
        if drawn.random() < 0.6:
            # At the end of a line, where one reading ends and another begins.
            ends = [at for at in range(len(data)) if data.startswith(b"\r\n", at)] or [0]
            at = drawn.choice(ends) + drawn.choice((0, 0, 2))
        else:
            at = drawn.randint(0, len(data))
        gone = drawn.choice((0, 0, 0, 1, 2, 4))
        data = data[:at] + drawn.choice(SPOILT) + data[at + gone :]
    return data


def cut(drawn: random.Random, data: bytes) -> list[bytes]:
    """Return bytes as one, two or three packets."""
    places = sorted(drawn.randint(0, len(data)) for _ in range(drawn.choice((0, 0, 0, 1, 2))))
    return [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True) if a < b]


def conversation(drawn: random.Random) -> list[bytes]:
    """Return what one connection sends: some plain heads, some that are like them, and more."""
    lines = beside(drawn, drawn.choice(BASES))
    plain = head(tuple(lines))
    packets = [plain, plain]
    for _ in range(drawn.randint(1, 3)):
        like = plain if drawn.random() < 0.7 else head(tuple(beside(drawn, lines)))
        like = like.replace(SECRET, OTHER) if drawn.random() < 0.5 else like
        packets += cut(drawn, spoil(drawn, like) + drawn.choice(AFTER))
        packets.append(plain)
    return packets


def replay(questions: AuthRequestParser, packets: Sequence[bytes]) -> list[object]:
    """Return all that a connection asks, says and does."""
    return Listener(questions).feed(packets)


async def fuzz(seed: int, seconds: float) -> tuple[int, list[bytes] | None]:
    """Return how many conversations were alike, and the first one that was not."""
    drawn = random.Random(seed)  # noqa: S311 - not a secret
    deadline = time.monotonic() + seconds
    count = 0
    warm = AuthRequestParser(PROXIES)
    while time.monotonic() < deadline:
        packets = conversation(drawn)
        # What others have asked before is known as well, but not for ever.
        if count % 50 == 0:
            warm = AuthRequestParser(PROXIES)
        for packet in dict.fromkeys(packets):
            replay(warm, [packet])
        if replay(warm, packets) != replay(Forgetful(PROXIES), packets):
            return count, packets
        count += 1
        # Callbacks of closed connections are let go only while the loop runs.
        await asyncio.sleep(0)
    return count, None


@pytest.mark.timeout(int(SECONDS) + 300)
def test_a_warmed_listener_answers_as_a_fresh_one() -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    count, found = asyncio.run(fuzz(seed, SECONDS))
    assert found is None, f"seed {seed}, after {count}: {found}"
    assert count > 50 * SECONDS, count


def test_the_fuzzer_finds_the_end_of_a_line_that_is_not_told_from_that_of_a_head(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The fault that it was written for: ``URI CRLF CRLF`` was taken for ``URI CRLF``."""
    from counterfoil.forward_auth import known_heads as heads  # noqa: PLC0415
    from counterfoil.forward_auth import requests as questions  # noqa: PLC0415 - to spoil them

    whole = heads.split_head

    def careless(data: bytes, marks: heads.Marks) -> tuple[heads.Rest, bytes, bytes]:
        (before, telling, between, bearing, after), value, uri = whole(data, marks)
        return (before, telling, between.removeprefix(b"\r\n"), bearing, after), value, uri

    monkeypatch.setattr(questions, "split_head", careless)
    _, found = asyncio.run(fuzz(1, 60))
    assert found is not None
