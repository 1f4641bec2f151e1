"""What every test may use: an installation on each engine, and a real server."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import settings

from support.amount import IS_QUICK, ROUNDS
from support.browser import ARGUMENTS
from support.machine import ENGINES, Machine, World, postgres_world, sqlite_world
from support.postgres import Cluster, DatabasePool, binaries
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser

_left_out: set[str] = set()

# Other tests and servers share the processors: how long one example takes says nothing.
settings.register_profile("default", deadline=None)
settings.load_profile("default")


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def local(tmp_path: Path, machine: Machine) -> Iterator[World]:
    """An installation on SQLite, for what is particular to it."""
    made = sqlite_world(tmp_path, machine)
    yield made
    made.store.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A PostgreSQL server, shared by all tests that do not stop it."""
    yield from cluster()


@pytest.fixture
def own_postgres() -> Iterator[Cluster]:
    """A PostgreSQL server that a test may stop, fill and kill."""
    yield from cluster()


def cluster() -> Iterator[Cluster]:
    if binaries() is None:
        leave_out("PostgreSQL's server", "postgresql")
    made = Cluster.make()
    try:
        made.start()
        yield made
    finally:
        made.remove()


@pytest.fixture(scope="session")
def postgres_pool(postgres: Cluster) -> DatabasePool:
    """Databases with a new installation in each."""
    name = postgres.new_database()
    postgres_world(postgres.url(name), Machine()).store.close()
    return DatabasePool(postgres, name)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """The name of each engine in turn."""
    return str(request.param)


@pytest.fixture
def world(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path, machine: Machine
) -> Iterator[World]:
    """An installation in this process, on each engine in turn."""
    if engine == "sqlite":
        made = sqlite_world(tmp_path, machine)
        yield made
        made.store.close()
        return
    pool: DatabasePool = request.getfixturevalue("postgres_pool")
    with pool.database() as url:
        made = postgres_world(url, machine)
        yield made
        made.store.close()


@pytest.fixture
def database(engine: str, request: pytest.FixtureRequest) -> str:
    """The address of an empty database on each engine in turn; "": the file in the folder."""
    if engine == "sqlite":
        return ""
    postgres: Cluster = request.getfixturevalue("postgres")
    return postgres.url(postgres.new_database())


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

    def begin(
        *options: str,
        data: Path | None = None,
        port: int = 0,
        database: str = "",
        env: dict[str, str] | None = None,
        terminal: bool = False,
    ) -> Server:
        folder = data or tmp_path / "data"
        server = Server(folder, options, port, database=database, env=env or {}, terminal=terminal)
        running.append(server)
        return server.start()

    yield begin
    for server in running:
        server.stop()


def need(program: str, package: str) -> str:
    """Return where a program is; without it, CI fails and other machines leave the test out."""
    found = shutil.which(program)
    if found is None:
        leave_out(program, package)
    return str(found)


def leave_out(what: str, package: str) -> NoReturn:
    """Leave a test out for want of a package; in CI that is a failure."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing: install {package}")
    _left_out.add(package)
    pytest.skip(f"needs {what}: install {package}")


@pytest.fixture
def curl() -> str:
    return need("curl", "curl")


@pytest.fixture
def compiler() -> str:
    return need("cc", "gcc")


@pytest.fixture
def faketime() -> str:
    """The library that gives a program another clock."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    return str(found[0]) if found else leave_out("libfaketime", "libfaketime")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, driven by Playwright, whose event loop must not outlive its tests."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - it takes long to load

    program = need("chromium", "chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield chromium
        chromium.close()


@pytest.fixture
def rounds() -> int:
    """How many times as long as usual a storm lasts."""
    return ROUNDS


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the folder of the longest tests; in a hurry, leave out what takes long to start.

    Lines are counted for the tests that name them one by one: in the others it takes long.
    """
    items.sort(key=lambda item: item.path.parent.name != "property")
    for item in items:
        if item.path.parent.name in {"e2e", "property"}:
            item.add_marker(pytest.mark.no_cover)
    if IS_QUICK:
        slow = [item for item in items if _takes_long_to_start(item)]
        config.hook.pytest_deselected(items=slow)
        items[:] = [item for item in items if item not in slow]


def _takes_long_to_start(item: pytest.Item) -> bool:
    """Tell whether a test is of whole programs, or takes a server of PostgreSQL."""
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    fixtures = set(getattr(item, "fixturenames", ()))
    return (
        item.path.parent.name == "e2e"
        or "postgresql" in parameters.values()
        or bool(fixtures & {"postgres", "own_postgres"})
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """End with what was left out, and what to install."""
    if _left_out:
        packages = " ".join(sorted(_left_out))
        terminalreporter.write_line(f"Left out for want of programs; install: {packages}")
