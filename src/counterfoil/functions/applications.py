"""Functions for the applications behind gateways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.core.application import LONGEST_DEFINITION, read_applications
from counterfoil.core.host import parse_host, split_url
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.route import Lookup, OriginalRequest, RouteTable, list_twins
from counterfoil.functions.arguments import Param, text
from counterfoil.functions.registry import Answer, Call, Function

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterfoil.core.application import Application
    from counterfoil.core.route import Match


def document(value: str) -> str:
    """Accept text up to the length of a definition."""
    if len(value) > LONGEST_DEFINITION:
        raise ValueError
    return value


def _described(app: Application) -> dict[str, Any]:
    return app.facts() | {"in_file": int(app.in_file)}


def _register(call: Call) -> Answer:
    applications = read_applications(call.args["definition"])
    if not applications:
        raise Refusal(Rule.APPLICATION_MALFORMED, fault="there is no table [[app]]")
    call.authority.register_applications(call.caller, applications, call.catalogue)
    with call.authority.store.snapshot() as reading:
        warnings = list_twins(reading.settings.applications())
    # Warnings of other applications were shown when these were registered.
    own = tuple(f"{app.name}: " for app in applications)
    return Answer(
        {
            "applications": [_described(app) for app in applications],
            "warnings": [warning for warning in warnings if warning.startswith(own)],
        }
    )


def _unregister(call: Call) -> Answer:
    call.authority.unregister_application(call.caller, call.args["name"], call.catalogue)
    return Answer()


def _list(call: Call) -> Answer:
    with call.reading() as (reading, _):
        return Answer(
            {"applications": [_described(app) for app in reading.settings.applications()]}
        )


def look_up_request(call: Call, applications: Iterable[Application]) -> tuple[Lookup, str]:
    """Return the route of the request that the arguments describe, and a description.

    The arguments ``method``, ``url`` and ``application`` are read like an auth request of a
    gateway. Raises ``ARGUMENT_MISSING`` for a path without a host and without an application.
    """
    url, method = call.args["url"], call.args.get("method", "GET")
    application = call.args.get("application", "")
    parts = split_url(url)
    if parts is None and not application:
        raise Refusal(Rule.ARGUMENT_MISSING, argument="application")
    host, uri = parts or ("", url)
    spelling = "" if application else parse_host(host) or ""
    table, wanted = RouteTable(applications), OriginalRequest(spelling, method, uri, application)
    found = table.look_up(wanted)
    return found, found.describe(table.suggest(wanted, found))


def _find_route(call: Call) -> Answer:
    with call.reading() as (reading, _):
        found, detail = look_up_request(call, reading.settings.applications())
    match, twin = found.certain, found.twin
    return Answer(
        {
            "application": match.application.name if match else None,
            "route": match.route.url if match else None,
            "acls": _acls(match) if match else None,
            "public": int(match is not None and match.needs is None),
            "twin": twin
            and {
                "path": twin.path,
                "route": twin.url,
                "acls": _acls(twin.match) if twin.match else None,
            },
            "fault": found.fault or ("twin" if twin else None),
            "detail": detail,
        }
    )


def _acls(match: Match) -> list[str]:
    return sorted(match.needs or ()) or ["any"]


NAME = Param("name", "The application's name.", text, required=True, example="billing")

APPLICATION_NAME = Param("application", "The application, if the gateway names it.",
                         text, example="billing")  # fmt: skip

APPLICATION = {
    "applications": "a list of {name, host, upstream, privileges, routes, in_file}",
}

FUNCTIONS = (
    Function(
        "register_application", "all",
        "Register APIs behind gateways, replacing those with the same names: all or none.",
        _register,
        (Param("definition", "TOML with [[app]] tables: docs/gateways/README.md.", document,
               required=True),),
        APPLICATION | {"warnings": "paths of these routes that are refused, and why"},
        changes=True,
    ),
    Function(
        "unregister_application", "all", "Remove an API behind a gateway: its routes are refused.",
        _unregister, (NAME,), changes=True,
    ),
    Function("list_applications", "all", "List the APIs behind gateways.", _list, (), APPLICATION,
             rows="applications"),
    Function(
        "find_route", "all", "Show which route a request to an API matches, and what it requires.",
        _find_route,
        (Param("method", "The request's method.", text, required=True,
               example="GET"),
         Param("url", "The requested URL; with `application`, the path is enough.", text,
               required=True, example="https://api.example.com/v1/invoices/7"),
         APPLICATION_NAME),
        {"application": "its name, or null: refused", "route": "the route's url, or null",
         "acls": "what it takes, or null", "public": "1 if no credential is needed",
         "twin": "{path, route, acls} of another reading of the path that is stricter, or null",
         "fault": "why it is refused: host, path, url, method, parameters or twin; else null",
         "detail": "the result as text; for a refusal, perhaps a suggestion"},
    ),
)  # fmt: skip
