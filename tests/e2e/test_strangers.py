"""Whatever strangers do at the public port, gateways are answered, and about as soon."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pytest

from conftest import need
from support.server import Server, result

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 8
TIMES = 5
"""By how much later the slowest hundredth of the answers may come, than without strangers."""
LENIENT = 10
"""Other tests run beside this one: here it is held to so much more."""
STRANGERS = Path(__file__).parents[1] / "support" / "strangers.py"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server on one processor, with as few descriptors as many systems give."""
    prefix = [need("prlimit", "util-linux"), "--nofile=1024:1024", "--"]
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) > 1:
        prefix += [need("taskset", "util-linux"), "-c", str(cores[0])]
    running = Server(tmp_path / "data", ("--verify-listen", "127.0.0.1:0"), prefix=prefix)
    yield running.start()
    running.stop()


class Meter:
    """A gateway that asks over one kept connection, and notes how long each answer takes."""

    def __init__(self, server: Server, secret: str) -> None:
        port = int(server.verify.rpartition(":")[2])
        self.sock = socket.create_connection(("127.0.0.1", port), 20)
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.question = (
            "GET /auth/nginx/need/list-accts HTTP/1.1\r\nHost: x\r\n"
            f"Authorization: Bearer {secret}\r\n\r\n"
        ).encode()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.sock.close()

    def ask(self) -> float:
        begun = time.perf_counter()
        self.sock.sendall(self.question)
        answer = self.sock.recv(65536)
        took = time.perf_counter() - begun
        assert answer.startswith(b"HTTP/1.1 200"), answer[:100]
        return took

    def slowest(self, seconds: float) -> float:
        """Return the time within which 99 of 100 answers come."""
        deadline = time.monotonic() + seconds
        took = []
        while time.monotonic() < deadline:
            took.append(self.ask())
            time.sleep(0.002)
        took.sort()
        assert len(took) > 50 * seconds
        return took[len(took) * 99 // 100]


def test_strangers_leave_gateways_answered(server: Server, rounds: int) -> None:
    secret = server.token("gateway", "--acl", "list-accts")
    owner = server.token("owner")
    with Meter(server, secret) as meter:
        quiet, slow, told = measure(server, meter, 30 if rounds > 1 else SECONDS)
        # New gateways come in as well, and what was revoked meanwhile is refused.
        with Meter(server, secret) as another:
            assert another.ask() < 1
        assert result(server.call("version", owner))[0] == 1
        (found,) = [one for one in doctor(server) if one["check"] == "connections"]
        assert (found["state"], "896 in each of 1" in found["detail"]) == ("warning", True)
        assert server.run("token", "revoke", "gateway", "--yes").returncode == 0
        with pytest.raises(AssertionError, match="401"):
            meter.ask()
    sys.stdout.write(f"quiet {quiet * 1e3:.2f} ms, beside strangers {slow * 1e3:.2f} ms; {told}\n")
    assert slow < quiet * TIMES * (1 if rounds > 1 else LENIENT), (quiet, slow, told)
    assert not [line for line in server.log if "cannot accept" in line or "Traceback" in line]


def doctor(server: Server) -> list[dict[str, str]]:
    """Return what is found of an installation."""
    found: list[dict[str, str]] = json.loads(server.run("doctor", "--output", "json").stdout)
    return found


def measure(server: Server, meter: Meter, seconds: float) -> tuple[float, float, str]:
    """Return how long answers take without strangers and beside them, and what those did."""
    meter.slowest(1)
    quiet = meter.slowest(SECONDS / 2)
    strangers = subprocess.Popen(
        [sys.executable, str(STRANGERS), str(server.port), str(seconds + 4)],
        stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    try:
        time.sleep(3)
        slow = meter.slowest(seconds)
        # Whoever is refused now is refused while they still come.
        assert strangers.poll() is None
        told, _ = strangers.communicate(timeout=seconds + 30)
    finally:
        strangers.kill()
        strangers.wait()
    return quiet, slow, told
