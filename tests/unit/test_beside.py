"""What happens to a test when a thread beside it, or a program that it talks to, ends early."""

from __future__ import annotations

import socket
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from support.beside import Beside
from support.gateways import KINDS, Gateway, Running
from support.ports import free_port

if TYPE_CHECKING:
    from pathlib import Path

LISTENS = """
import socket, sys
listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
while listener.accept()[0].recv(1) != b"x":
    pass
print("the last line", flush=True)
sys.exit(7)
"""


def refuse() -> None:
    raise ConnectionRefusedError


def test_a_thread_that_fails_ends_the_wait_for_it_at_once() -> None:
    begun = time.monotonic()
    with pytest.raises(ConnectionRefusedError):
        Beside([refuse]).until(lambda: False)
    with pytest.raises(ConnectionRefusedError):
        Beside([threading.Event().wait, refuse]).join()
    assert time.monotonic() - begun < 5


def test_threads_that_end_before_it_holds_end_the_wait_at_once() -> None:
    begun = time.monotonic()
    with pytest.raises(AssertionError, match="ended before it held"):
        Beside([lambda: None]).until(lambda: False)
    assert time.monotonic() - begun < 5


def test_a_thread_that_never_ends_fails_the_test_in_time() -> None:
    with pytest.raises(AssertionError, match="did not end in time"):
        Beside([threading.Event().wait]).join(0.1)


def test_a_program_that_ended_is_told_with_its_status_and_its_log(tmp_path: Path) -> None:
    gateway = Gateway(KINDS["haproxy"], tmp_path, free_port())
    # A small program in its place: no real gateway ends when it is asked to.
    running = gateway._running
    try:
        running.start([sys.executable, "-c", LISTENS, str(gateway.port)], tmp_path, gateway.port)
        gateway.check()
        with socket.create_connection((gateway.host, gateway.port)) as sock:
            sock.sendall(b"x")
        running.processes[0].wait(10)
        for ask in (gateway.check, lambda: gateway.get("/"), gateway.connect):
            with pytest.raises(pytest.fail.Exception, match=r"ended with 7:\n(.*\n)*the last line"):
                ask()
        begun = time.monotonic()
        with pytest.raises(pytest.fail.Exception, match="ended with 7"):
            Beside([threading.Event().wait], gateway.check).until(lambda: False)
        assert time.monotonic() - begun < 5
    finally:
        running.stop()


def test_a_program_that_ends_while_it_starts_is_told_so(tmp_path: Path) -> None:
    running = Running()
    with pytest.raises(pytest.fail.Exception, match=r"ended with 3:\nwhy"):
        running.start(
            [sys.executable, "-c", "import sys; print('why'); sys.exit(3)"], tmp_path, free_port()
        )
