"""Which functions are about the APIs behind gateways?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from counterfoil.core.application import LONGEST_DEFINITION, read_applications
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.route import RouteTable, Wanted
from counterfoil.functions.arguments import Param, text
from counterfoil.functions.registry import Answer, Call, Function

if TYPE_CHECKING:
    from counterfoil.core.application import Application


def document(value: str) -> str:
    """Take text of a definition's length as it is."""
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
    return Answer({"applications": [_described(app) for app in applications]})


def _unregister(call: Call) -> Answer:
    call.authority.unregister_application(call.caller, call.args["name"], call.catalogue)
    return Answer()


def _list(call: Call) -> Answer:
    with call.reading() as (reading, _):
        return Answer({"applications": [_described(app) for app in reading.applications()]})


def _find_route(call: Call) -> Answer:
    url = call.args["url"]
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument="url", value=url[:50]) from None
    start = url.find("/", url.find("://") + 3) if parts.scheme else 0
    uri = url[start:] if start >= 0 else "/"
    with call.reading() as (reading, _):
        table = RouteTable(reading.applications())
    found = table.find(Wanted(host, call.args["method"], uri))
    if found is None:
        return Answer({"application": None, "route": None, "acls": None})
    app, route = found
    return Answer(
        {"application": app.name, "route": route.url, "acls": sorted(route.needs) or ["any"]}
    )


NAME = Param("name", "The application's name.", text, required=True, example="billing")

APPLICATION = {
    "applications": "a list of {name, host, upstream, privileges, routes, in_file}",
}

FUNCTIONS = (
    Function(
        "register_application", "all",
        "Register APIs behind gateways, each in place of the one of its name: all or none.",
        _register,
        (Param("definition", "TOML with [[app]] tables: docs/gateways/README.md.", document,
               required=True),),
        APPLICATION, changes=True,
    ),
    Function(
        "unregister_application", "all", "Remove an API behind a gateway: its routes are refused.",
        _unregister, (NAME,), changes=True,
    ),
    Function("list_applications", "all", "List the APIs behind gateways.", _list, (), APPLICATION),
    Function(
        "find_route", "all", "Tell which route a request to an API takes, and what that takes.",
        _find_route,
        (Param("method", "The request's method, as it is sent.", text, required=True,
               example="GET"),
         Param("url", "The address asked for: with host, or the path alone.", text, required=True,
               example="https://api.example.com/v1/invoices/7")),
        {"application": "its name, or null: refused", "route": "the route's url, or null",
         "acls": "what it takes, or null"},
    ),
)  # fmt: skip
