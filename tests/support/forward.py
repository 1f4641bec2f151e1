"""A gateway's questions to a real server, on each of its listeners, and the answers."""

from __future__ import annotations

import json
import re
import socket
import ssl
from typing import TYPE_CHECKING, Any

from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

READ = "software-billing-read"


APPLICATIONS = """
[[app]]
name = "billing"
host = "api.example.com"
  [[app.privilege]]
  key = "billing-read"
  label = "Read invoices"
  [[app.route]]
  url = "/v1/"
  methods = ["GET", "HEAD"]
  acls = ["billing-read"]
  [[app.route]]
  url = "/v1/status"
  methods = ["GET"]
  acls = ["any"]
  [[app.route]]
  url = "/v1/public/"
  methods = ["GET"]
  public = true
  [[app.route]]
  url = "/v1/cors/"
  methods = ["GET"]
  acls = ["billing-read"]
  preflight = true
[[app]]
name = "named"
  [[app.route]]
  url = "/open/"
  methods = ["GET"]
  acls = ["any"]
"""


class Reply:
    """One answer, read from a socket."""

    def __init__(self, stream: Any, *, is_head: bool = False) -> None:
        line = re.fullmatch(rb"HTTP/1\.1 (\d{3}) .*\r\n", stream.readline())
        if line is None:
            raise ConnectionError
        self.status = int(line[1])
        self.headers: dict[str, str] = {}
        while (line := stream.readline()) != b"\r\n":
            name, _, value = line.decode("latin-1").partition(":")
            assert name.lower() not in self.headers, name
            self.headers[name.lower()] = value.strip()
        length = 0 if is_head else int(self.headers["content-length"])
        self.body = stream.read(length)

    @property
    def problem(self) -> dict[str, Any]:
        assert self.headers["content-type"] == "application/problem+json"
        found: dict[str, Any] = json.loads(self.body)
        return found


def connect(server: Server, listener: str, source: str = "127.0.0.1") -> socket.socket:
    if listener == "unix":
        plain = socket.socket(socket.AF_UNIX)
        plain.settimeout(20)
        plain.connect(server.verify.removeprefix("unix:"))
        return plain
    port = server.port if listener == "ordinary" else int(server.verify.rpartition(":")[2])
    plain = socket.create_connection(("127.0.0.1", port), 20, (source, 0))
    if listener == "verify":
        return plain
    context = ssl.create_default_context(cafile=str(server.certificate))
    return context.wrap_socket(plain, server_hostname="127.0.0.1")


def request(path: str, *headers: str, method: str = "GET", host: str = "api.example.com") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1")


def send(server: Server, listener: str, data: bytes, source: str = "127.0.0.1") -> Reply:
    with connect(server, listener, source) as sock, sock.makefile("rb") as stream:
        sock.sendall(data)
        return Reply(stream, is_head=data.startswith(b"HEAD"))


class Asking:
    """Asks one listener as a gateway would."""

    def __init__(self, server: Server, listener: str) -> None:
        self.server, self.listener = server, listener

    def __call__(
        self, *headers: str, uri: str = "/v1/7", method: str = "GET", path: str = "/auth/nginx",
        address: str = "203.0.113.9", source: str = "127.0.0.1", **more: str,
    ) -> Reply:  # fmt: skip
        return send(
            self.server, self.listener,
            request(path, f"X-Original-Method: {method}", f"X-Original-URI: {uri}",
                    f"X-Real-IP: {address}", *headers, **more),
            source,
        )  # fmt: skip


def bearer(secret: str) -> str:
    return f"Authorization: Bearer {secret}"


def trusting(folders: pytest.TempPathFactory) -> Iterator[Server]:
    """Run a server with the applications above, that believes proxies of this machine."""
    data = folders.mktemp("server") / "data"
    data.mkdir()
    (data / "applications.toml").write_text(APPLICATIONS)
    running = Server(
        data,
        ("--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1",
         "--key-header", "X-API-Key"),
    ).start()  # fmt: skip
    yield running
    running.stop()


def on_a_socket(server: Server, folders: pytest.TempPathFactory) -> Iterator[Server]:
    """Run a second server on the same installation, with a Unix socket."""
    folder = folders.mktemp("s")
    beside = Server(
        server.data, ("--verify-listen", f"unix:{folder}/v", "--key-header", "X-API-Key")
    )
    yield beside.start()
    beside.stop()
    assert not (folder / "v").exists()
