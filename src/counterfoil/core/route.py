"""Which route does a request mean, and what does that route take?

A path is refused, never repaired, when a gateway and the application behind it could read it in
two ways: `docs/gateways/README.md` has the list.
"""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterfoil.core.application import Application, Route
    from counterfoil.core.privilege import Privileges

LONGEST_URI = 8192

# What stands for itself in a path (RFC 3986, 3.3): no backslash, and no percent sign but for the
# escape of a letter that needed none. A semicolon begins what some readers cut off.
_UNRESERVED = frozenset(string.ascii_letters + string.digits + "-._~")
_PLAIN = _UNRESERVED | frozenset("!$&'()*+,=:@/;")
_ESCAPE = re.compile("%([0-9A-Fa-f]{2})")
_VISIBLE = re.compile(r"[!-~]*", re.ASCII)


class Wanted(NamedTuple):
    """What was asked of the application behind a gateway, as the gateway tells it.

    ``host`` is lower case without a port, ``uri`` raw: path and query as they came.
    """

    host: str
    method: str
    uri: str


def read_path(uri: str) -> str | None:
    """Return the path of a raw URI as everybody reads it, or None if some read it otherwise.

    Escapes of unreserved characters are decoded once; any other escape, an empty or dot
    segment, a backslash, a fragment, anything that is no visible ASCII, an absolute form and a
    path without a leading slash are ambiguous. The query takes no part.
    """
    if len(uri) > LONGEST_URI or "#" in uri or not _VISIBLE.fullmatch(uri):
        return None
    path = _ESCAPE.sub(_decoded, uri.partition("?")[0])
    if not path.startswith("/") or not _PLAIN.issuperset(path):
        return None
    # Readers that know path parameters cut them off first: "..;x" is a dot segment to them.
    segments = [segment.partition(";")[0] for segment in path[1:].split("/")]
    if "" in segments[:-1] or any(segment in {".", ".."} for segment in segments):
        return None
    return path


def _decoded(escape: re.Match[str]) -> str:
    """Decode an escape that needed none; any other stays, and its percent sign is refused."""
    character = chr(int(escape[1], 16))
    return character if character in _UNRESERVED else escape[0]


class RouteTable:
    """All applications by host and path: the longest match counts, whatever the order."""

    def __init__(self, applications: Iterable[Application] = (), known: Iterable[str] = ()) -> None:
        """Index the routes; ``known`` are the privileges that there are without applications."""
        self._by_host: dict[str, dict[str, dict[str, tuple[Application, Route]]]] = {}
        known = set(known)
        for application in applications:
            known |= {privilege.key for privilege in application.privileges}
            urls = self._by_host.setdefault(application.host, {})
            for route in application.routes:
                methods = urls.setdefault(route.url, {})
                methods |= dict.fromkeys(route.methods, (application, route))
        self._fixed: dict[str, Privileges] = {key: frozenset({key}) for key in known}
        self._fixed["any"] = frozenset()

    def needs(self, wanted: Wanted | str) -> Privileges | None:
        """Return what a request takes, or None where it is for certain no route of ours.

        ``wanted`` is a request to be looked up, or a privilege that an operator has fixed.
        """
        if isinstance(wanted, str):
            return self._fixed.get(wanted)
        found = self.find(wanted)
        return found[1].needs if found else None

    def find(self, wanted: Wanted) -> tuple[Application, Route] | None:
        """Return the application and route that a request means.

        An application that names the request's host goes before those that name none. The
        longest URL that matches decides: a method that it does not list is refused, also if a
        shorter one lists it.
        """
        path = read_path(wanted.uri)
        urls = self._by_host.get(wanted.host) or self._by_host.get("")
        if path is None or urls is None:
            return None
        found = urls.get(path)
        end = len(path)
        while found is None and end > 0:
            end = path.rfind("/", 0, end)
            found = urls.get(path[: end + 1])
        match = found.get(wanted.method) if found else None
        if match is None or (";" in path and not match[1].parameters):
            return None
        return match
