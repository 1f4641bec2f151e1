"""Counterfoil and a gateway in front of an application, as operators have them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from support.gateways import Gateway, Kind, Reply
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

READ = "software-billing-read"
OPTIONS = (
    "--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1", "--key-header", "X-API-Key",
)  # fmt: skip
APPLICATIONS = """
[[app]]
name = "billing"
host = "api.example.com"
  [[app.privilege]]
  key = "billing-read"
  label = "Read invoices"
  [[app.privilege]]
  key = "billing-admin"
  label = "Everything"
  [[app.route]]
  url = "/v1/"
  methods = ["GET", "POST", "HEAD"]
  acls = ["billing-read"]
  preflight = true
  [[app.route]]
  url = "/v1/admin/"
  methods = ["GET"]
  acls = ["billing-admin"]
  [[app.route]]
  url = "/admin/"
  methods = ["GET", "POST"]
  acls = ["billing-admin"]
  [[app.route]]
  url = "/plain/"
  methods = ["GET"]
  acls = ["billing-read"]
  [[app.route]]
  url = "/open/"
  methods = ["GET", "POST"]
  public = true

[[app]]
name = "status"
host = "status.example.com"
  [[app.route]]
  url = "/"
  methods = ["GET", "POST"]
  acls = ["any"]

[[app]]
name = "nameless"
  [[app.route]]
  url = "/"
  methods = ["GET", "POST"]
  acls = ["any"]
"""


def authority(folder: Path) -> Server:
    """Return a Counterfoil that knows the applications, not yet started."""
    data = folder / "data"
    data.mkdir()
    (data / "applications.toml").write_text(APPLICATIONS)
    return Server(data, OPTIONS)


@dataclass
class Site:
    """Counterfoil, a gateway and an application."""

    server: Server
    gateway: Gateway
    reader: str = ""

    def get(self, secret: str, uri: str = "/v1/7", *headers: str, **options: Any) -> Reply:
        """Send one request with a token."""
        return self.gateway.get(uri, f"Authorization: Bearer {secret}", *headers, **options)


@contextmanager
def standing(kind: Kind, folder: Path, server: Server, reader: str = "") -> Iterator[Site]:
    """Have a gateway stand before an application."""
    gateway = Gateway(kind, folder, int(server.verify.rpartition(":")[2]))
    try:
        yield Site(server, gateway.start(), reader)
    finally:
        gateway.stop()
