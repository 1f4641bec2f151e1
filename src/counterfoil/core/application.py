"""Application: an API behind a gateway, and the parser of its registration.

The design follows WHM's AppConfig. Requests for an unregistered application are refused. A
registered application declares for each of its routes which privileges a caller needs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urlsplit

from counterfoil.core.host import parse_host
from counterfoil.core.privilege import ALL, NOTHING, Catalogue, Privilege, Privileges
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.url_path import read_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

OWN = "software-"
"""The prefix of privileges that applications define, as WHM plug-ins name theirs."""
SECTION = "Software"
FILE_NAME = "applications.toml"
"""The file in the data directory that defines applications."""
MOST_ROUTES = 1000
MOST_APPLICATIONS = 1000
LONGEST_DEFINITION = 256 * 1024

_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?", re.ASCII)
_KEY = re.compile(r"(?=.{1,50}\Z)[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_METHOD = re.compile(r"[A-Z][A-Z-]{0,31}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Route:
    """Paths and methods of an application, and the privileges that a request for them requires.

    A ``url`` that ends in a slash covers all paths below it, by whole segments; any other ``url``
    covers only that path. Without ``needs``, any accepted token is enough. ``parameters``: paths
    may contain semicolons. ``is_public``: no credential is required, but a presented credential
    must be valid. ``is_preflight``: CORS preflight requests are answered without a credential.
    """

    url: str
    methods: tuple[str, ...]
    needs: Privileges
    parameters: bool = False
    is_public: bool = False
    is_preflight: bool = False

    @property
    def marks(self) -> tuple[str, ...]:
        """Return the flags that are set, as a definition writes them."""
        flags = {"parameters": self.parameters, "public": self.is_public,
                 "preflight": self.is_preflight}  # fmt: skip
        return tuple(name for name, is_set in flags.items() if is_set)


@dataclass(frozen=True, slots=True)
class Application:
    """One API behind a gateway.

    ``host`` is spelled as ``parse_host`` returns it; without a host, gateways select the
    application by its name. ``upstream`` is the address where the application listens, for whoever
    configures a gateway. ``privileges`` are the privileges that the application defines.
    ``in_file``: the application is defined in the file of the installation and can be changed only
    there.
    """

    name: str
    routes: tuple[Route, ...]
    host: str = ""
    upstream: str = ""
    privileges: tuple[Privilege, ...] = ()
    in_file: bool = False

    def facts(self) -> dict[str, Any]:
        """Return the application as data, for the store, for listings and for the audit log."""
        return {
            "name": self.name,
            "host": self.host,
            "upstream": self.upstream,
            "privileges": [
                {"key": p.key, "label": p.label, "description": p.description,
                 "dangerous": int(p.dangerous)}
                for p in self.privileges
            ],
            "routes": [
                {"url": r.url, "methods": list(r.methods), "acls": sorted(r.needs) or ["any"],
                 "parameters": int(r.parameters), "public": int(r.is_public),
                 "preflight": int(r.is_preflight)}
                for r in self.routes
            ],
        }  # fmt: skip

    def lines(self) -> dict[str, str | list[str]]:
        """Return the application for the audit log: one line for each route and privilege."""
        return {
            "host": self.host,
            "upstream": self.upstream,
            "privileges": [f"{p.key} {p.label}" for p in self.privileges],
            "routes": [
                " ".join([",".join(r.methods), r.url, ",".join(sorted(r.needs)) or "any", *r.marks])
                for r in self.routes
            ],
        }


def read_applications(text: str) -> tuple[Application, ...]:
    """Return the applications in the ``[[app]]`` tables of a TOML text.

    Raises ``APPLICATION_MALFORMED``. Only ``check`` verifies that the required privileges exist.
    """
    if len(text) > LONGEST_DEFINITION:
        _refuse(f"more than {LONGEST_DEFINITION // 1024} KiB")
    import tomllib  # noqa: PLC0415 - few processes read this file

    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        _refuse(f"no TOML: {error}")
    apps = tables.pop("app", [])
    if tables:
        _refuse(f"unknown: {_short_repr(next(iter(tables)))}; there are [[app]] tables")
    if not _is_list(apps, dict) or len(apps) > MOST_APPLICATIONS:
        _refuse(f"app is a list of at most {MOST_APPLICATIONS} tables: [[app]]")
    return tuple(_application(app) for app in apps)


def from_facts(facts: Mapping[str, Any], *, in_file: bool) -> Application:
    """Return the application that ``facts`` describes."""
    return Application(
        name=facts["name"],
        routes=tuple(
            Route(
                r["url"],
                tuple(r["methods"]),
                NOTHING if r["acls"] == ["any"] else frozenset(r["acls"]),
                bool(r["parameters"]),
                # Older installations have stored no such flags.
                bool(r.get("public")),
                bool(r.get("preflight")),
            )
            for r in facts["routes"]
        ),
        host=facts["host"],
        upstream=facts["upstream"],
        privileges=tuple(
            _own(p["key"], p["label"], p["description"], dangerous=bool(p["dangerous"]))
            for p in facts["privileges"]
        ),
        in_file=in_file,
    )


def check(applications: Sequence[Application], catalogue: Catalogue) -> None:
    """Raise a refusal unless all applications of an installation are compatible.

    Raises ``APPLICATION_MALFORMED`` if two applications claim the same name, privilege or route,
    and ``PRIVILEGE_UNKNOWN`` for a privilege that is neither in the catalogue nor defined by the
    application itself.
    """
    if len(applications) > MOST_APPLICATIONS:
        _refuse(f"there are at most {MOST_APPLICATIONS} applications")
    names: set[str] = set()
    keys: set[str] = set()
    claimed: dict[tuple[str, str, str, str], str] = {}
    for app in applications:
        if app.name in names:
            _refuse("it is registered twice", app.name)
        names.add(app.name)
        own = {privilege.key for privilege in app.privileges}
        taken = sorted(key for key in own if key in catalogue or key in keys)
        if taken:
            _refuse(f"the privilege {taken[0]} exists already", app.name)
        keys |= own
        for route in app.routes:
            unknown = sorted(n for n in route.needs if n not in catalogue and n not in own)
            if unknown:
                raise with_applications(catalogue, [app]).unknown(unknown[0])
            for method in route.methods:
                where = (app.host, "" if app.host else app.name, route.url, method)
                other = claimed.setdefault(where, app.name)
                if other != app.name:
                    _refuse(f"{method} {route.url} belongs to {other}", app.name)


def with_applications(catalogue: Catalogue, applications: Iterable[Application]) -> Catalogue:
    """Return the catalogue with the privileges of applications appended."""
    return catalogue.with_own(tuple(own for app in applications for own in app.privileges))


def _application(app: Mapping[str, Any]) -> Application:
    name = app.get("name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        _refuse(f"name {_short_repr(name)} is not 1 to 40 of a-z, 0-9 and -")
    _only(name, app, {"name", "host", "upstream", "privilege", "route"})
    host = _host(name, app.get("host", ""))
    upstream = app.get("upstream", "")
    if not _is_upstream(upstream):
        _refuse(f"upstream {_short_repr(upstream)} is not like http://127.0.0.1:8000", name)
    given = app.get("privilege", [])
    if not _is_list(given, dict):
        _refuse("privilege is a list of tables: [[app.privilege]]", name)
    privileges = tuple(_privilege(name, table) for table in given)
    routes = app.get("route", [])
    if not _is_list(routes, dict) or not 1 <= len(routes) <= MOST_ROUTES:
        _refuse(f"it has 1 to {MOST_ROUTES} tables [[app.route]]", name)
    own = {p.key for p in privileges}
    made = Application(
        name, tuple(_route(name, table, own) for table in routes), host, upstream, privileges
    )
    seen: set[tuple[str, str]] = set()
    for route in made.routes:
        for method in route.methods:
            if (route.url, method) in seen:
                _refuse(f"{method} {route.url} stands in two routes", name)
            seen.add((route.url, method))
    return made


def _host(name: str, host: object) -> str:
    """Return a host in its one spelling.

    A port is refused, since it would not take part in matching.
    """
    if host == "":
        return ""
    spelt = parse_host(host) if isinstance(host, str) else None
    if spelt is None or host not in {spelt, f"{spelt}."}:
        hint = f": write {spelt}" if spelt else ""
        _refuse(
            f"host {_short_repr(host)} is no host name in lower case without a port{hint}", name
        )
    return spelt


def _privilege(name: str, table: Mapping[str, Any]) -> Privilege:
    _only(name, table, {"key", "label", "description", "dangerous"})
    key, label = table.get("key"), table.get("label")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        _refuse(f"privilege key {_short_repr(key)} is not a-z and 0-9, joined by -", name)
    description, dangerous = table.get("description", ""), table.get("dangerous", False)
    if not (_is_text(label) and label) or not _is_text(description):
        _refuse(f"privilege {key} has a label, and perhaps a description", name)
    if not isinstance(dangerous, bool):
        _refuse(f"privilege {key}: dangerous is true or false", name)
    return _own(OWN + key.removeprefix(OWN), label, description, dangerous=dangerous)


def _own(key: str, label: str, description: str, *, dangerous: bool) -> Privilege:
    return Privilege(key, label, SECTION, SECTION, description, initial=False, dangerous=dangerous)


def _route(name: str, table: Mapping[str, Any], own: set[str]) -> Route:
    _only(name, table, {"url", "methods", "acls", "parameters", "public", "preflight"})
    url, flags = table.get("url"), {}
    for flag in ("parameters", "public", "preflight"):
        flags[flag] = table.get(flag, False)
        if not isinstance(flags[flag], bool):
            _refuse(f"{_short_repr(url)}: {flag} is true or false", name)
    methods = table.get("methods", ["OPTIONS"] if flags["preflight"] else None)
    # A caller without a credential holds no privilege, so these routes cannot require one.
    is_bare = flags["public"] or (flags["preflight"] and methods == ["OPTIONS"])
    acls = table.get("acls", ["any"] if is_bare else None)
    if not isinstance(url, str) or ";" in url or "?" in url or read_path(url) != url:
        _refuse(f"url {_short_repr(url)} is no plain path: /v1/ or /v1/status", name)
    if not _is_list(methods, str) or not methods or not all(map(_METHOD.fullmatch, methods)):
        _refuse(f'{url}: methods is a list such as ["GET", "HEAD"]', name)
    if not _is_list(acls, str) or not acls:
        _refuse(f'{url}: acls is a list of privileges, or ["any"]', name)
    if "any" in acls and len(acls) > 1:
        _refuse(f'{url}: "any" stands alone', name)
    if flags["public"] and acls != ["any"]:
        _refuse(f"{url}: public takes no acls: nobody has to be known there", name)
    needs = frozenset(OWN + acl if OWN + acl in own else acl for acl in acls) - {"any"}
    if ALL in needs:
        needs = frozenset({ALL})
    return Route(
        url,
        tuple(dict.fromkeys(methods)),
        needs,
        parameters=flags["parameters"],
        is_public=flags["public"],
        is_preflight=flags["preflight"],
    )


def _is_upstream(upstream: object) -> bool:
    if upstream == "":
        return True
    if not isinstance(upstream, str) or not re.fullmatch(r"[!-~]{1,300}", upstream):
        return False
    try:
        parts = urlsplit(upstream)
        _ = parts.port
    except ValueError:
        return False
    # A URL that contains a username and password would be shown to everyone who lists applications.
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 200 and (value.isprintable() or not value)  # noqa: PLR2004


def _is_list(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)


def _only(name: str, table: Mapping[str, Any], known: set[str]) -> None:
    for key in table:
        if key not in known:
            _refuse(f"unknown: {_short_repr(key)}; there are {', '.join(sorted(known))}", name)


def _short_repr(value: object) -> str:
    return repr(value)[:60]


def _refuse(fault: str, name: str = "") -> NoReturn:
    raise Refusal(Rule.APPLICATION_MALFORMED, fault=f"{name}: {fault}" if name else fault) from None
