"""Peer: the interface to install, start, test and stop other software."""

from __future__ import annotations

import contextlib
import http.client
import os
import platform
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

SERVER_CPU: int | None = 0
"""The one core that every process of a peer runs on; None: any."""

APPS = Path(__file__).with_name("apps")
TOKENS = 1000
"""How many tokens a peer stores; one of them is used."""

READY_SECONDS = 25
STOP_SECONDS = 10


class CannotInstall(Exception):  # noqa: N818  # reads as the claim that it is
    """A peer cannot be had on this machine: one sentence, which package and why."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent, again and again."""

    path: str
    headers: tuple[tuple[str, str], ...] = ()
    method: str = "GET"
    body: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    body: bytes


@dataclass
class Running:
    """A peer that serves: all of its processes, each the leader of its own session."""

    processes: list[subprocess.Popen[bytes]]
    request: Request
    port: int

    def stop(self) -> None:
        """End the processes, the last one started first, and whatever they left in their groups."""
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


@dataclass(frozen=True, slots=True)
class Peer:
    """Another way of asking whether a token is good; ``key`` names it on the command line.

    ``install`` fills a folder, or finds it filled, and returns the versions; it may raise
    CannotInstall. ``start`` takes that folder, an empty one for data (both absolute) and a port;
    what it returns has accepted its request and refused wrong ones.
    """

    key: str
    name: str
    checks: str
    lacks: str
    install: Callable[[Path], str]
    start: Callable[[Path, Path, int], Running]


# Installing.


def run(command: Sequence[str | Path], **settings: str) -> str:
    """Run a command to its end and return what it printed; ``settings`` go to its environment.

    What this project pins for itself holds for no peer.
    """
    inherited = {name: value for name, value in os.environ.items() if name != "PIP_CONSTRAINT"}
    done = subprocess.run(
        [str(part) for part in command],
        env=inherited | settings, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        failed = f"{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        raise RuntimeError(failed)
    return done.stdout


def program(name: str, package: str) -> str:
    """Return where a program of Debian's is."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if found is None:
        missing = f"{name} is missing: it comes with Debian's package {package}."
        raise CannotInstall(missing)
    return found


def debian_version(package: str) -> str:
    """Return a Debian package's name and version."""
    version = run(("dpkg-query", "-W", "-f", "${Version}", package))
    return f"{package} {version}"


def once(folder: Path, wanted: Sequence[str], make: Callable[[], object]) -> None:
    """Fill a folder, unless it was filled with the same things before."""
    mark = folder / "complete"
    text = "\n".join(wanted)
    if mark.is_file() and mark.read_text() == text:
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        make()
    except RuntimeError as failure:
        # Addresses stay out of reports.
        lines = re.sub(r"\w+://\S+", "(address)", str(failure)).splitlines()
        errors = [line for line in lines if "error" in line.lower()] or lines
        reason = f"{wanted[0]}: {errors[-1].strip()}"
        raise CannotInstall(reason) from failure
    mark.write_text(text)


def with_pip(folder: Path, main: Sequence[str], others: Sequence[str] = ()) -> str:
    """Make a virtual environment of pinned packages; return the main ones' versions."""
    pins = [*main, *others]
    version = f"Python {platform.python_version()}"

    def make() -> None:
        run((sys.executable, "-m", "venv", folder))
        run(
            (folder / "bin" / "python", "-m", "pip", "install", "--no-deps", *pins),
            PIP_DISABLE_PIP_VERSION_CHECK="1",
        )
        run((folder / "bin" / "python", "-m", "pip", "check"))

    once(folder, [*pins, version], make)
    return ", ".join([*(pin.replace("==", " ") for pin in main), version])


# Starting.


def free_port() -> int:
    """Return a port of loopback that nobody uses."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextlib.contextmanager
def on_core(cpu: int | None) -> Iterator[None]:
    """Run this thread, and the processes that it starts, on one core; None: on any."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, before if cpu is None else {cpu})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def launch(command: Sequence[str | Path], log: Path, **settings: str) -> subprocess.Popen[bytes]:
    """Start a server on the peer's core, in a session of its own; it prints into ``log``."""
    pinned = [] if SERVER_CPU is None else ["taskset", "-c", str(SERVER_CPU)]
    with log.open("ab") as output:
        return subprocess.Popen(
            [*pinned, *(str(part) for part in command)],
            env=os.environ | settings, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
            start_new_session=True,
        )  # fmt: skip


def ask(port: int, request: Request, *, tls: bool = False) -> Answer:
    """Send one request; over TLS, the certificate is not verified: it is loopback."""
    connection: http.client.HTTPConnection
    if tls:
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        connection = http.client.HTTPSConnection(
            "127.0.0.1", port, timeout=READY_SECONDS, context=context
        )
    else:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=READY_SECONDS)
    with contextlib.closing(connection):
        connection.request(
            request.method, request.path, request.body or None, dict(request.headers)
        )
        answer = connection.getresponse()
        return Answer(answer.status, answer.read())


def is_success(answer: Answer) -> bool:
    """Tell a 2xx from others."""
    return answer.status // 100 == 2  # noqa: PLR2004


def await_answer(processes: Sequence[subprocess.Popen[bytes]], port: int) -> None:
    """Wait until a port answers anything at all."""
    deadline = time.monotonic() + READY_SECONDS
    while True:
        for process in processes:
            assert process.poll() is None, f"{process.args!r} ended with {process.returncode}"
        with contextlib.suppress(OSError, http.client.HTTPException):
            ask(port, Request("/"))
            return
        assert time.monotonic() < deadline, f"no answer in {READY_SECONDS} s"
        time.sleep(0.05)


def proved(
    running: Running, wrong: Sequence[Request], accepts: Callable[[Answer], bool] = is_success
) -> Running:
    """Return what runs once it accepts its request and refuses the wrong ones; else stop it."""
    try:
        await_answer(running.processes, running.port)
        answer = ask(running.port, running.request)
        assert is_success(answer), answer
        assert accepts(answer), answer
        for request in wrong:
            answer = ask(running.port, request)
            assert not accepts(answer), answer
    except BaseException:
        running.stop()
        raise
    return running
