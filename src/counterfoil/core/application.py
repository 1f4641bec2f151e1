"""What is an application behind a gateway, and how is its registration written and checked?

Like WHM's AppConfig: an application that is not registered is refused, and one that is says for
each of its addresses which privileges a caller must hold.
"""

from __future__ import annotations

import re
import tomllib
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
"""How the privileges that applications define begin, as WHM's plug-ins name theirs."""
SECTION = "Software"
MOST_ROUTES = 1000
MOST_APPLICATIONS = 1000
LONGEST_DEFINITION = 256 * 1024

_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?", re.ASCII)
_KEY = re.compile(r"(?=.{1,50}\Z)[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_METHOD = re.compile(r"[A-Z][A-Z-]{0,31}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Route:
    """Addresses and methods of an application, and every privilege that using them takes.

    ``url`` ends in a slash: all paths below it, on whole segments; else that path alone. No
    privilege: any accepted token. ``parameters``: paths may hold semicolons. ``is_public``: no
    credential is needed, though one that is presented must be good. ``is_preflight``: browsers
    may ask here, without a credential, whether another site's page may make a request.
    """

    url: str
    methods: tuple[str, ...]
    needs: Privileges
    parameters: bool = False
    is_public: bool = False
    is_preflight: bool = False

    @property
    def marks(self) -> tuple[str, ...]:
        """Return the flags that are set, as they are written in a definition."""
        flags = {"parameters": self.parameters, "public": self.is_public,
                 "preflight": self.is_preflight}  # fmt: skip
        return tuple(name for name, is_set in flags.items() if is_set)


@dataclass(frozen=True, slots=True)
class Application:
    """One API behind a gateway.

    ``host``: as ``parse_host`` spells it; without one it is asked by its name alone.
    ``upstream`` is where it listens, for people who configure gateways. ``privileges``: its
    own. ``in_file``: it stands in the file of the installation, and is changed there alone.
    """

    name: str
    routes: tuple[Route, ...]
    host: str = ""
    upstream: str = ""
    privileges: tuple[Privilege, ...] = ()
    in_file: bool = False

    def facts(self) -> dict[str, Any]:
        """Return what it is made of: what is stored, shown and written to the audit log."""
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
        """Return the same for the audit log: each route and privilege in one line."""
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
    """Read ``[[app]]`` tables of TOML; raises ``APPLICATION_MALFORMED``.

    Whether the privileges that they name exist is for ``check`` to say.
    """
    if len(text) > LONGEST_DEFINITION:
        _refuse(f"more than {LONGEST_DEFINITION // 1024} KiB")
    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        _refuse(f"no TOML: {error}")
    apps = tables.pop("app", [])
    if tables:
        _refuse(f"unknown: {_shown(next(iter(tables)))}; there are [[app]] tables")
    if not _is_list(apps, dict) or len(apps) > MOST_APPLICATIONS:
        _refuse(f"app is a list of at most {MOST_APPLICATIONS} tables: [[app]]")
    return tuple(_application(app) for app in apps)


def from_facts(facts: Mapping[str, Any], *, in_file: bool) -> Application:
    """Return the application that was stored by its ``facts``."""
    return Application(
        name=facts["name"],
        routes=tuple(
            Route(
                r["url"],
                tuple(r["methods"]),
                NOTHING if r["acls"] == ["any"] else frozenset(r["acls"]),
                bool(r["parameters"]),
                # Installations from before these flags have stored none.
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
    """Check that applications can stand side by side, all of an installation's together.

    Raises ``APPLICATION_MALFORMED`` for a name, privilege or route that two of them claim, and
    ``PRIVILEGE_UNKNOWN`` for a privilege that is neither in the catalogue nor the
    application's own.
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
    """Return a catalogue with the privileges of applications at its end."""
    return catalogue.with_own(own for app in applications for own in app.privileges)


def _application(app: Mapping[str, Any]) -> Application:
    name = app.get("name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        _refuse(f"name {_shown(name)} is not 1 to 40 of a-z, 0-9 and -")
    _only(name, app, {"name", "host", "upstream", "privilege", "route"})
    host = _host(name, app.get("host", ""))
    upstream = app.get("upstream", "")
    if not _is_upstream(upstream):
        _refuse(f"upstream {_shown(upstream)} is not like http://127.0.0.1:8000", name)
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
    """Return a host in its one spelling; a port in it would look as if it took part."""
    if host == "":
        return ""
    spelt = parse_host(host) if isinstance(host, str) else None
    if spelt is None or host not in {spelt, f"{spelt}."}:
        hint = f": write {spelt}" if spelt else ""
        _refuse(f"host {_shown(host)} is no host name in lower case without a port{hint}", name)
    return spelt


def _privilege(name: str, table: Mapping[str, Any]) -> Privilege:
    _only(name, table, {"key", "label", "description", "dangerous"})
    key, label = table.get("key"), table.get("label")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        _refuse(f"privilege key {_shown(key)} is not a-z and 0-9, joined by -", name)
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
            _refuse(f"{_shown(url)}: {flag} is true or false", name)
    methods = table.get("methods", ["OPTIONS"] if flags["preflight"] else None)
    # Who presents no credential holds no privilege; a preflight alone takes none either.
    is_bare = flags["public"] or (flags["preflight"] and methods == ["OPTIONS"])
    acls = table.get("acls", ["any"] if is_bare else None)
    if not isinstance(url, str) or ";" in url or "?" in url or read_path(url) != url:
        _refuse(f"url {_shown(url)} is no plain path: /v1/ or /v1/status", name)
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
    # An address with a name and password in it would be shown to whoever lists applications.
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 200 and (value.isprintable() or not value)  # noqa: PLR2004


def _is_list(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)


def _only(name: str, table: Mapping[str, Any], known: set[str]) -> None:
    for key in table:
        if key not in known:
            _refuse(f"unknown: {_shown(key)}; there are {', '.join(sorted(known))}", name)


def _shown(value: object) -> str:
    return repr(value)[:60]


def _refuse(fault: str, name: str = "") -> NoReturn:
    raise Refusal(Rule.APPLICATION_MALFORMED, fault=f"{name}: {fault}" if name else fault) from None
