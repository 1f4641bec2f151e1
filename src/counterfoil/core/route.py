"""Routes: the lookup of the route that a request matches, and the privileges that it requires.

A path is refused, never normalized, if a gateway and the application behind it could read it in two
ways: `docs/gateways/README.md` has the list. Where an application may serve a path as another route
(other case, a final slash, ``;`` parameters, an extension), the stricter route applies.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from counterfoil.core.privilege import NOTHING, covers
from counterfoil.core.suggestion import find_closest
from counterfoil.core.url_path import read_path, readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counterfoil.core.application import Application, Route
    from counterfoil.core.privilege import Privileges

T = TypeVar("T")
PREFLIGHT = "OPTIONS preflight"
"""The pseudo-method under which CORS preflight requests are looked up."""


class OriginalRequest(NamedTuple):
    """The request to the application behind a gateway, as the gateway reports it.

    ``host`` is spelled as ``parse_host`` returns it, ``uri`` is raw: path and query as received.
    ``application``: the application that the operator configured; if set, the host is ignored.
    ``is_preflight``: a CORS preflight request.
    """

    host: str
    method: str
    uri: str
    application: str = ""
    is_preflight: bool = False


class Match(NamedTuple):
    """A route, its application, and the required privileges; None if no credential is required."""

    application: Application
    route: Route
    needs: Privileges | None


class Twin(NamedTuple):
    """A variant ``path`` of a requested path, which belongs to the stricter route ``match``.

    ``match`` is None if the route at ``url`` does not list the method at all.
    """

    path: str
    url: str
    match: Match | None


@dataclass(slots=True)
class Lookup:
    """The result of a lookup: a route, a stricter twin that prevents its use, or a fault.

    ``fault``: ``host``, ``path`` (ambiguous), ``url`` (no such route), ``method``, ``parameters``,
    or "". The class is not frozen, because each request makes a ``Lookup``.
    """

    match: Match | None = None
    twin: Twin | None = None
    fault: str = ""

    def describe(self, suggested: str = "") -> str:
        """Return the result as text, for a test of a route; ``suggested``: a likely correction."""
        match, twin = self.match, self.twin
        if match is None:
            return _FAULTS[self.fault] + (f"; {suggested}" if suggested else "")
        said = f"{match.application.name}: {match.route.url} requires {_needs_text(match)}"
        if twin is None:
            return said
        other = f"requires {_needs_text(twin.match)}" if twin.match else "does not list the method"
        return f"{said}; but many applications serve it as {twin.path}, and {twin.url} {other}"

    @property
    def certain(self) -> Match | None:
        """Return the route that every reading of the path matches, or None."""
        return self.match if self.twin is None else None


_FAULTS = {
    "host": "no application has this host or name",
    "path": "the path can be read in two ways",
    "url": "no route covers this path",
    "method": "the longest route that covers this path does not list the method",
    "parameters": "the route does not allow semicolons in paths",
}


def _needs_text(match: Match) -> str:
    return "no credential" if match.needs is None else ", ".join(sorted(match.needs)) or "any token"


@dataclass(slots=True)
class _Url:
    """All routes at one URL, by method.

    ``guards``: by method, lower-case prefixes. A path with such a prefix may have a stricter twin.
    """

    url: str
    methods: dict[str, Match] = field(default_factory=dict)
    guards: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _begun: dict[str, dict[str, None]] = field(default_factory=dict)

    def guard_against(self, other: _Url, guard: str) -> None:
        """Guard a prefix for the methods that require more at another URL."""
        for method, match in self.methods.items():
            if other.exceeds(method, match):
                self._begun.setdefault(method, {})[guard] = None

    def seal(self) -> None:
        """Build the guards from the collected prefixes."""
        self.guards = {method: tuple(prefixes) for method, prefixes in self._begun.items()}
        self._begun = {}

    def exceeds(self, method: str, match: Match) -> bool:
        """Return whether a method requires more here than ``match`` does, or is not listed here."""
        own = self.methods.get(method)
        if own is None:
            return True
        if own.needs is None or match.needs is None:
            return own.needs is not None
        return not covers(match.needs, own.needs)


class _Scope:
    """The routes that a request is looked up in: of one host, or of one application."""

    def __init__(self) -> None:
        self._urls: dict[str, _Url] = {}
        self._folded: dict[str, list[_Url]] = {}
        self._most = 0

    def add(self, application: Application, route: Route) -> None:
        at = self._urls.setdefault(route.url, _Url(route.url))
        match = Match(application, route, None if route.is_public else route.needs)
        at.methods |= dict.fromkeys(route.methods, match)
        if route.is_preflight:
            at.methods[PREFLIGHT] = match._replace(needs=None)

    def seal(self) -> None:
        """Find the methods whose paths must be looked up twice; most paths are looked up once."""
        self._most = max(map(len, self._urls), default=0)
        for at in self._urls.values():
            self._folded.setdefault(at.url.lower(), []).append(at)
        for other in self._urls.values():
            guard = other.url.lower().rstrip("/")
            for url in _above(other.url.lower()):
                for at in self._folded.get(url, ()):
                    if at is not other:
                        at.guard_against(other, guard)
        for at in self._urls.values():
            at.seal()

    def look_up(self, path: str, method: str) -> Lookup:
        at = _longest(path, self._urls, self._most)
        if at is None:
            return Lookup(fault="url")
        match = at.methods.get(method)
        if match is None:
            return Lookup(fault="method")
        if ";" in path:
            if not match.route.parameters:
                return Lookup(fault="parameters")
        elif not at.guards or not path.lower().startswith(at.guards.get(method, ())):
            # No other reading of this path is longer than the path with a final slash.
            return Lookup(match)
        return Lookup(match, self._twin(path, method, at, match))

    def suggest(self, path: str, fault: str) -> str:
        """Return which URL a path may mean, or which methods its URL has."""
        if fault == "method":
            at = _longest(path, self._urls, self._most)
            methods = sorted(set(at.methods) - {PREFLIGHT}) if at else []
            return f"it lists {', '.join(methods)}"
        near = [url for url in readings(path) if url in self._urls]
        meant = near[0] if near else find_closest(path, self._urls)
        return f"did you mean “{meant}”?" if meant else ""

    def _twin(self, path: str, method: str, at: _Url, match: Match) -> Twin | None:
        """Return a variant that matches an equally long or longer URL and requires more."""
        for reading in readings(path):
            exact = _longest(reading, self._urls, self._most)
            folded = _longest(reading.lower(), self._folded, self._most) or ()
            for other in (exact, *folded):
                if (
                    other is not None
                    and other is not at
                    and len(other.url) >= len(at.url)
                    and other.exceeds(method, match)
                ):
                    return Twin(reading, other.url, other.methods.get(method))
        return None


def _longest(path: str, urls: dict[str, T], most: int) -> T | None:
    """Return the entry of the longest URL that covers a path.

    ``most``: the length of the longest URL.
    """
    found = urls.get(path)
    # Longer prefixes match no URL: a path with many segments must not cost a lookup for each.
    end = min(len(path), most)
    while found is None and end > 0:
        end = path.rfind("/", 0, end)
        found = urls.get(path[: end + 1])
    return found


def _above(url: str) -> Iterator[str]:
    """Yield the URLs that a path may match if a variant of the path is at or below ``url``."""
    yield url
    if url.endswith("/"):
        yield url[:-1]
        yield f"{url[:-1]}."
    end = len(url)
    while end > 0:
        end = url.rfind("/", 0, end)
        yield url[: end + 1]


class RouteTable:
    """All routes by host and by application; the longest matching URL counts, in any order."""

    def __init__(self, applications: Iterable[Application] = (), known: Iterable[str] = ()) -> None:
        """Index the routes; ``known``: the privileges that exist without applications."""
        self._by_host: dict[str, _Scope] = {}
        self._by_name: dict[str, _Scope] = {}
        self._hosts: dict[str, str] = {}
        known = set(known)
        for application in applications:
            known |= {privilege.key for privilege in application.privileges}
            scopes = [self._by_name.setdefault(application.name, _Scope())]
            # An application without a host is reachable only by name: no forged Host header matches
            # it.
            if application.host:
                scopes.append(self._by_host.setdefault(application.host, _Scope()))
            for route in application.routes:
                for scope in scopes:
                    scope.add(application, route)
            self._hosts[application.name] = application.host
        for scope in (*self._by_name.values(), *self._by_host.values()):
            scope.seal()
        self._fixed: dict[str, Privileges] = {key: frozenset({key}) for key in known}
        self._fixed["any"] = frozenset()

    def needs(self, wanted: OriginalRequest | str) -> Privileges | None:
        """Return the required privileges, or None if no route matches every reading of the path.

        ``wanted`` is a request to look up, or a privilege that the operator configured. On a public
        route, even a presented token needs no privilege.
        """
        if isinstance(wanted, str):
            return self._fixed.get(wanted)
        match = self.look_up(wanted).certain
        if match is None:
            return None
        return NOTHING if match.needs is None else match.needs

    def is_open(self, wanted: OriginalRequest | str) -> bool:
        """Return whether a request requires no credential."""
        if isinstance(wanted, str):
            return False
        match = self.look_up(wanted).certain
        return match is not None and match.needs is None

    def audience(self, wanted: OriginalRequest) -> str:
        """Return the audience of assertions for a request: its host, or the configured one."""
        return wanted.host or self._hosts.get(wanted.application) or wanted.application

    def suggest(self, wanted: OriginalRequest, found: Lookup) -> str:
        """Return the route or method that was possibly meant, for a test of a route."""
        path = read_path(wanted.uri)
        scope = self._scope(wanted)
        if found.fault == "host":
            known, word = self._by_host, wanted.host
            if wanted.application:
                known, word = self._by_name, wanted.application
            meant = find_closest(word, known)
            return f"did you mean “{meant}”?" if meant else ""
        if scope is None or path is None or found.fault not in {"url", "method"}:
            return ""
        return scope.suggest(path, found.fault)

    def _scope(self, wanted: OriginalRequest) -> _Scope | None:
        """Return the routes that a request is looked up in, if any."""
        if wanted.application:
            return self._by_name.get(wanted.application)
        return self._by_host.get(wanted.host)

    def look_up(self, wanted: OriginalRequest) -> Lookup:
        """Return the result of a lookup: the matching route, a stricter twin, or a fault.

        The longest matching URL decides: if its route does not list the method, the request is
        refused, even if a shorter URL lists the method.
        """
        scope = self._scope(wanted)
        if scope is None:
            return Lookup(fault="host")
        path = read_path(wanted.uri)
        if path is None:
            return Lookup(fault="path")
        if wanted.is_preflight:
            found = scope.look_up(path, PREFLIGHT)
            if found.match is not None:
                return found
        return scope.look_up(path, wanted.method)


def list_twins(applications: Iterable[Application]) -> list[str]:
    """Return warnings about registered paths that are refused because of a stricter twin."""
    applications = list(applications)
    table = RouteTable(applications)
    warnings: dict[str, None] = {}
    for app in applications:
        for route in app.routes:
            for method, path in product(route.methods, (route.url, route.url.rstrip("/") or "/")):
                name = "" if app.host else app.name
                twin = table.look_up(OriginalRequest(app.host, method, path, name)).twin
                if twin:
                    warnings[
                        f"{app.name}: {method} {path} is always refused, because many "
                        f"applications serve it as {twin.path}, and {twin.url} is stricter"
                    ] = None
    return list(warnings)
