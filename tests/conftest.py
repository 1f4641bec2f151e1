"""What every test may use: an installation on each engine, and a real server."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from support.machine import Machine, World, sqlite_world
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ROUNDS = int(os.environ.get("COUNTERFOIL_ROUNDS", "1"))
ENGINES = {"sqlite": sqlite_world}
_left_out: set[str] = set()


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture(params=sorted(ENGINES))
def world(request: pytest.FixtureRequest, tmp_path: Path, machine: Machine) -> Iterator[World]:
    """An installation in this process, on each engine in turn."""
    made = ENGINES[request.param](tmp_path, machine)
    yield made
    made.store.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A real server over TLS, shared by the tests of one file."""
    running = Server(tmp_path_factory.mktemp("server") / "data").start()
    yield running
    running.stop()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Start servers of one's own, each with its options; they are stopped at the end."""
    running: list[Server] = []

    def begin(*options: str, data: Path | None = None, port: int = 0) -> Server:
        server = Server(data or tmp_path / "data", options, port)
        running.append(server)
        return server.start()

    yield begin
    for server in running:
        server.stop()


def need(program: str, package: str) -> str:
    """Return where a program is; without it, CI fails and other machines leave the test out."""
    found = shutil.which(program)
    if found is None:
        if os.environ.get("CI"):
            pytest.fail(f"{program} is missing: install {package}")
        _left_out.add(package)
        pytest.skip(f"needs {program}: install {package}")
    return found


@pytest.fixture
def curl() -> str:
    return need("curl", "curl")


@pytest.fixture
def rounds() -> int:
    """How many times as long as usual a storm lasts."""
    return ROUNDS


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """End with what was left out, and what to install."""
    if _left_out:
        packages = " ".join(sorted(_left_out))
        terminalreporter.write_line(f"Left out for want of programs; install: {packages}")
