"""A real server process on a free port, with its data in a folder of its own."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import ssl
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx
import psutil
from click.testing import CliRunner

from counterfoil.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PROGRAM = (sys.executable, "-m", "counterfoil")
READY_SECONDS = 30
LAST_LOG, LAST_TERMINAL = "New sign-in link: ", "Help: "
"""How the last line begins that a start prints, to a log and to a terminal."""


def environment() -> dict[str, str]:
    """Return this process's environment without what would configure Counterfoil."""
    return {k: v for k, v in os.environ.items() if not k.startswith("COUNTERFOIL_")}


@dataclass
class Server:
    """One server; ``options`` are those of ``serve``."""

    data: Path
    options: Sequence[str] = ()
    port: int = 0
    url: str = ""
    verify: str = ""
    log: list[str] = field(default_factory=list)
    process: subprocess.Popen[bytes] | None = None
    database: str = ""
    env: dict[str, str] = field(default_factory=dict)
    prefix: Sequence[str] = ()
    """A program that starts the server, such as one that bounds what it may have."""
    terminal: bool = False
    """Whether what the server says goes to a terminal, as to a person who started it."""

    def start(self) -> Server:
        """Start and wait for the ready line; fails with what the server said otherwise."""
        command = [*PROGRAM, "serve", "--data", str(self.data), "--port", str(self.port)]
        if self.database:
            command += ["--database", self.database]
        ours, theirs = pty.openpty() if self.terminal else os.pipe()
        self.process = subprocess.Popen(
            [*self.prefix, *command, *self.options],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs,
            env=environment() | self.env, start_new_session=True,
        )  # fmt: skip
        os.close(theirs)
        ready = threading.Event()
        verified = threading.Event()
        follow = threading.Thread(target=self._follow, args=(ours, ready, verified), daemon=True)
        follow.start()
        assert ready.wait(READY_SECONDS), "\n".join(self.log)
        if "--verify-listen" in self.options:
            assert verified.wait(READY_SECONDS), "\n".join(self.log)
        assert self.url, "\n".join(self.log)
        return self

    def _follow(self, said: int, ready: threading.Event, verified: threading.Event) -> None:
        # A terminal whose other end is closed says so by an error.
        with suppress(OSError), open(said, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                self.log.append(line.rstrip("\n"))
                found = re.fullmatch(r"counterfoil: ready on (\S+)\n", line)
                if found:
                    self.url = found[1]
                    self.port = int(self.url.rpartition(":")[2])
                # Printed last, so that whoever breaks the database from here on breaks nothing
                # else: to a log the first, to a terminal the second.
                if line.startswith(LAST_TERMINAL if self.terminal else LAST_LOG):
                    ready.set()
                found = re.fullmatch(r"counterfoil: verify ready on (\S+)\n", line)
                if found:
                    self.verify = found[1]
                    verified.set()
        ready.set()
        verified.set()

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Stop by process id and return the exit status."""
        assert self.process
        if self.process.poll() is None:
            os.killpg(self.process.pid, number)
        return self.process.wait(40)

    @property
    def certificate(self) -> Path:
        """Return the certificate that clients trust."""
        return self.data / "tls" / "cert.pem"

    def client(self, source: str = "127.0.0.1", **options: Any) -> httpx.Client:
        """Return a client that comes from an address of this machine and keeps connections."""
        verify = ssl.create_default_context(cafile=str(self.certificate))
        transport = httpx.HTTPTransport(verify=verify, local_address=source)
        return httpx.Client(base_url=self.url, transport=transport, timeout=30, **options)

    def call(
        self, function: str, secret: str, *, user: str = "root", source: str = "127.0.0.1",
        **arguments: Any,
    ) -> httpx.Response:  # fmt: skip
        """Call a function with a token over a new connection; a form, as real clients send."""
        with self.client(source) as client:
            return client.post(
                f"/json-api/{function}",
                params={"api.version": "1"},
                data=arguments,
                headers={"Authorization": f"whm {user}:{secret}"},
            )

    def spawn(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command beside the server, in a process of its own as people do."""
        env = {"COUNTERFOIL_DATABASE": self.database} if self.database else None
        return counterfoil(*arguments, data=self.data, stdin=stdin, env=env)

    def run(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command beside the server in this process: for tests of something else.

        They run hundreds, and a process for each takes long.
        """
        env = {"COUNTERFOIL_DATABASE": self.database} if self.database else None
        return run_here(*arguments, data=self.data, stdin=stdin, env=env)

    def workers(self) -> list[psutil.Process]:
        """Return the processes that answer requests."""
        assert self.process
        return list(psutil.Process(self.process.pid).children())

    def served_by(self, port: int) -> int | None:
        """Return the process that holds the server's end of a connection."""
        for worker in self.workers():
            try:
                held = worker.net_connections("tcp")
            except psutil.NoSuchProcess:
                continue
            if any(one.raddr and one.raddr.port == port for one in held):
                return int(worker.pid)
        return None

    def token(self, name: str, *options: str) -> str:
        """Make a token on the command line; all privileges unless told otherwise."""
        wide = options if "--acl" in options else ("--acl", "all", *options)
        done = self.run("token", "create", name, *wide)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()


def counterfoil(
    *arguments: str, data: Path | None = None, stdin: str = "", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command line as a process."""
    where = () if data is None else ("--data", str(data))
    return subprocess.run(
        [*PROGRAM, *arguments, *where],
        input=stdin, capture_output=True, text=True, timeout=60, check=False,
        env=environment() | (env or {}),
    )  # fmt: skip


def run_here(
    *arguments: str, data: Path | None = None, stdin: str = "", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command line in this process, for tests whose subject is not the process.

    Streams, environment and exit status are those of ``counterfoil``; what is logged is not on
    standard error. One at a time: the streams and the environment are the process's.
    """
    command = [*arguments, *(() if data is None else ("--data", str(data)))]
    left_out = dict.fromkeys(os.environ.keys() - environment().keys())
    with CliRunner(env=left_out | (env or {})).isolation(input=stdin) as (said, told, _):
        before, mask = sys.argv, os.umask(0o077)
        sys.argv = ["counterfoil", *command]
        try:
            status = main._run()
        finally:
            sys.argv = before
            os.umask(mask)
            sys.stdout.flush()
            sys.stderr.flush()
        return subprocess.CompletedProcess(
            command, status, said.getvalue().decode(), told.getvalue().decode()
        )


def result(response: httpx.Response) -> tuple[int, str]:
    """Return ``metadata.result`` and ``metadata.reason`` of an answer."""
    metadata = json.loads(response.content)["metadata"]
    return metadata["result"], metadata["reason"]
