"""Functions for packages, which Counterfoil does not have.

Billing modules read the list of packages to fill their menus. They change an account's package when
a customer orders a different package.
"""

from __future__ import annotations

from counterfoil.authority.base import resolve_account
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import Param, text
from counterfoil.functions.legacy_shapes import bare, list_shape
from counterfoil.functions.registry import Answer, Call, Function


def _listpkgs(call: Call) -> Answer:
    call.current_caller()
    return Answer({"pkg": []})


def _changepackage(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        resolve_account(reading, caller, call.args["user"])
    raise Refusal(Rule.PACKAGE_UNKNOWN, package=call.args["pkg"][:50])


FUNCTIONS = (
    Function(
        "listpkgs", "list-pkgs", "List the packages: there are none.", _listpkgs,
        (Param("want", "Ignored, because there are no packages.", text, example="all"),),
        {"pkg": "an empty list: Counterfoil keeps no packages"},
        legacy=bare(lambda data: {"package": data["pkg"]}), is_bounded=True,
    ),
    Function(
        "changepackage", "upgrade-account",
        "Change the package of an account: always refused, because there are none.", _changepackage,
        (
            Param("user", "The account's username.", text, required=True, example="bob"),
            Param("pkg", "The package.", text, required=True, example="gold"),
        ),
        legacy=list_shape(rawout="raw"),
    ),
)  # fmt: skip
