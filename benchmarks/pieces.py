"""Where does each microsecond of a verification go, and why must it? Measured piece by piece."""

from __future__ import annotations

import asyncio
import os
import sys
import timeit
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from counterfoil.core.decide import Accepted, accepts_cached
from counterfoil.core.receipt import Receipt
from counterfoil.crypto.assertions import Assertions
from counterfoil.crypto.receipts import ReceiptCipher
from counterfoil.forward_auth.listener import VerifyEndpoint, VerifyProtocol
from counterfoil.forward_auth.pipeline import PendingResponse
from counterfoil.forward_auth.requests import AuthRequestParser
from counterfoil.forward_auth.responses import ForwardAuth
from counterfoil.gate.verify import CredentialCheck, Gate
from counterfoil.system.clock import SystemClock
from counterfoil.transport.credentials import parse_authorization
from counterfoil.transport.proxies import TrustedProxies
from ours import ENTRIES, NEED
from support.machine import CATALOGUE, KEYS, Machine, World, sqlite_world

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.gate.batching import Waiter

BATCH = 64
PEER = "127.0.0.1"


class Piece(NamedTuple):
    """One piece: seconds, what it does, and why it must; ``depth``: inside of which it is."""

    what: str
    seconds: float
    why: str
    depth: int = 0


class Wire:
    """The other end of a connection that is none."""

    def get_extra_info(self, name: str) -> object:
        """Return from where it comes."""
        return (PEER, 1) if name == "peername" else None

    def write(self, data: bytes) -> None:
        """Take an answer."""
        self.last = data

    def is_closing(self) -> bool:
        """Tell that it is open."""
        return False


def each(work: Callable[[], object], times: int, of: int = 1) -> float:
    """Return the seconds that work takes, for each of the things it does: the best of five."""
    return min(timeit.repeat(work, number=times, repeat=5)) / times / of


class Path64:
    """64 connections, and what stands behind them, in this process."""

    def __init__(self, world: World) -> None:
        """Make a token, and the doors before it."""
        secret = world.token("t", "list-accts", ips=ENTRIES)
        clock = SystemClock()
        known = frozenset(privilege.key for privilege in CATALOGUE)
        self.gate = Gate(world.store, KEYS, clock, 1000, known)
        self.receipt_cipher = ReceiptCipher(KEYS, os.urandom)
        trusted = TrustedProxies([PEER])
        self.forward = ForwardAuth(self.gate, self.receipt_cipher, clock, Assertions(KEYS))
        self.questions = AuthRequestParser(trusted)
        self.uses: list[CredentialCheck] = []
        self.askers: list[Waiter] = []
        self.door = VerifyEndpoint(self.questions, self.forward, self.ask, set(), lambda: False)
        self.door.sweep(0.0)
        lines = {
            "Host": "127.0.0.1:2090", "Authorization": f"whm root:{secret.reveal()}",
            "X-Forwarded-For": ENTRIES[-1], "X-Original-URI": "/v1/things/7?x=1",
            "X-Original-Method": "GET", "User-Agent": "benchmark", "Accept": "*/*",
        }  # fmt: skip
        self.head = {name.lower().encode(): value.encode() for name, value in lines.items()}
        headers = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        self.request = f"GET {NEED} HTTP/1.1\r\n{headers}\r\n".encode()
        self.bare = f"GET /health HTTP/1.1\r\n{headers}\r\n".encode()
        self.connections = [VerifyProtocol(self.door) for _ in range(BATCH)]
        for connection in self.connections:
            connection.connection_made(cast(asyncio.BaseTransport, Wire()))

    def ask(self, use: CredentialCheck, asker: Waiter) -> None:
        """Keep a use, as a batch does."""
        self.uses.append(use)
        self.askers.append(asker)

    def feed(self, data: bytes) -> None:
        """Have all connections receive a request."""
        for connection in self.connections:
            connection.data_received(data)

    def drop(self) -> None:
        """Forget what was asked."""
        self.uses.clear()
        self.askers.clear()
        for connection in self.connections:
            connection._slots.clear()  # noqa: SLF001 - nobody will answer
            connection._unanswered = 0  # noqa: SLF001

    def read(self) -> None:
        """Receive and read a request on each, and answer none."""
        self.feed(self.request)
        self.drop()

    def parse(self) -> None:
        """Receive and read a request on each as if none had come before."""
        for connection in self.connections:
            connection._marks = None  # noqa: SLF001 - as after what was not to be kept
        self.read()

    def whole(self) -> None:
        """Receive, judge and answer a request on each."""
        self.feed(self.request)
        uses, askers = self.uses, self.askers
        self.uses, self.askers = [], []
        for asker, verdict in zip(askers, self.gate.judge(uses), strict=True):
            asker.resolve(verdict)


async def measured(folder: Path) -> list[Piece]:
    """Return the pieces of a verification."""
    world = sqlite_world(folder, Machine())
    path = Path64(world)
    path.whole()
    path.feed(path.request)
    uses = list(path.uses)
    verdicts = path.gate.judge(uses)
    accepted = verdicts[0]
    assert isinstance(accepted, Accepted), accepted
    asker = path.askers[0]
    assert isinstance(asker, PendingResponse)
    asked = asker.asked
    path.drop()
    gate, forward, stub, attempt = path.gate, path.forward, accepted.stub, accepted.attempt
    assert attempt
    assert asked
    secret = asked.secret
    assert secret
    now, value = gate.judged_at, path.head[b"authorization"]
    noted = [(verdict, "auth", "GET x") for verdict in verdicts]
    receipt = Receipt(now, None, stub.public_id, attempt.address, "auth", "list-accts")
    head = path.head
    pieces = [
        Piece("a request, whole, without the system's network", each(path.whole, 200, BATCH), ""),
        Piece("receive and read a head that is known, but for credential and path",
              each(path.read, 300, BATCH), "found by all its other bytes"),
        Piece("the credential", each(lambda: parse_authorization(value), 50_000),
              "one strict grammar; a secret that cannot be one goes no further", 1),
        Piece("in place of that, a head that is not known", each(path.parse, 300, BATCH),
              "llhttp parses the request and calls back 12 times: bounds, names in lower case"),
        Piece("what is asked",
              each(lambda: path.questions.parse(b"GET", NEED.encode(), head, [], PEER), 20_000),
              "who, from where, for what; what gateways say again is remembered by its words, the "
              "credential is not", 1),
        Piece("or a bare answer",
              each(lambda: path.feed(path.bare), 300, BATCH), "parsed too, with a fixed answer"),
        Piece("judge, in a batch of 64", each(lambda: gate.judge(uses), 300, BATCH), ""),
        Piece("the change counter, once for the batch", each(world.store.change_counter, 20_000,
                                                            BATCH),
              "freshness: the head of the log's index, after all of the batch was read", 1),
        Piece("the digest", each(lambda: secret.digested(KEYS.newest), 50_000),
              "keyed BLAKE2b: nobody can aim at a place in the cache, no secret is its key", 1),
        Piece("the checks", each(lambda: accepts_cached(stub, attempt, now), 50_000),
              "user, kind, both ends, privilege, and the address by one bisection", 1),
        Piece("the note of the use", each(lambda: gate.tally.note(noted, now), 300, BATCH),
              "a count in memory, sorted and written by another thread", 1),
        Piece("the answer, said before in this second",
              each(lambda: forward.answer(asked, accepted), 50_000),
              "looked up by stub, address and privilege"),
        Piece("a receipt of its own, once a second for the same",
              each(lambda: path.receipt_cipher.seal(receipt), 20_000),
              "AES-256-GCM under a random nonce, in base64"),
    ]  # fmt: skip
    world.store.close()
    return pieces


def pieces(folder: Path) -> list[Piece]:
    """Return the pieces of a verification."""
    return asyncio.run(measured(folder))


def as_profile(found: list[Piece]) -> str:
    """Return the table for the documentation."""
    lines = ["| piece | µs | why it must |", "| --- | ---: | --- |"]
    lines += [
        f"| {'· ' * piece.depth}{piece.what} | {piece.seconds * 1e6:.2f} | {piece.why} |"
        for piece in found
    ]
    return "\n".join(lines)
