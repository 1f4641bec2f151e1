"""Assets: the pages' own files, and the third-party files that the build has downloaded."""

from __future__ import annotations

import gzip
import hashlib
import logging
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from starlette.responses import Response

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from starlette.requests import Request

log = logging.getLogger(__name__)

PATH = "/static/"
TYPES = {
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml", "woff2": "font/woff2", "json": "application/json",
    "txt": "text/plain; charset=utf-8",
}  # fmt: skip
_PACKED = {"woff2"}
_URL = re.compile(rb'url\("([a-z0-9.-]+)"\)')
_FONT = re.compile(rb"@font-face \{[^}]*url\([^}]*\}\n")
_HASH = 12
KEPT = "public, max-age=31536000, immutable"
VENDOR = "vendor.json"


@dataclass(frozen=True, slots=True)
class Asset:
    """One file, under a name that contains a hash of its contents."""

    served: str
    kind: str
    body: bytes
    packed: bytes | None


class Assets:
    """All files, read once. Without the third-party files, the pages are plain, but work."""

    def __init__(self) -> None:
        """Read the files; style sheets come last, since they refer to others."""
        folder = files("counterfoil").joinpath("web/static")
        found = {entry.name: entry for entry in folder.iterdir() if entry.is_file()}
        vendor = folder.joinpath("vendor")
        self.is_complete = vendor.joinpath(VENDOR).is_file()
        if self.is_complete:
            found |= {entry.name: entry for entry in vendor.iterdir() if entry.is_file()}
        self._served: dict[str, Asset] = {}
        self._by_name: dict[str, Asset] = {}
        for name in sorted(found, key=lambda name: (name.endswith(".css"), name)):
            self._add(name, found[name])

    def _add(self, name: str, entry: Traversable) -> None:
        stem, _, ending = name.rpartition(".")
        if ending not in TYPES:
            return
        body = entry.read_bytes()
        if ending == "css":
            body = _FONT.sub(b"", body) if not self.is_complete else body
            body = _URL.sub(lambda one: b'url("' + self.url(one[1].decode()).encode() + b'")', body)
        digest = hashlib.sha256(body).hexdigest()[:_HASH]
        packed = None if ending in _PACKED else gzip.compress(body, 9, mtime=0)
        asset = Asset(f"{stem}.{digest}.{ending}", TYPES[ending], body, packed)
        self._served[asset.served] = self._by_name[name] = asset

    def url(self, name: str) -> str:
        """Return the URL of a file; "" for a third-party file that is missing."""
        asset = self._by_name.get(name)
        return "" if asset is None else PATH + asset.served

    def answer(self, request: Request) -> Response:
        """Respond to the request for a file."""
        asset = self._served.get(request.path_params["name"])
        headers = {"X-Content-Type-Options": "nosniff"}
        if asset is None:
            return Response(
                "Not found.\n", 404, headers | {"Cache-Control": "no-store"}, "text/plain"
            )
        body = asset.body
        headers |= {"Cache-Control": KEPT, "Cross-Origin-Resource-Policy": "same-origin"}
        if asset.packed is not None:
            headers["Vary"] = "Accept-Encoding"
            if "gzip" in request.headers.get("accept-encoding", ""):
                headers["Content-Encoding"], body = "gzip", asset.packed
        return Response(body, 200, headers, asset.kind)


@cache
def assets() -> Assets:
    """Return the files of this program."""
    return Assets()
