"""Which functions tell about the caller and the installation?"""

from __future__ import annotations

from counterfoil import __version__
from counterfoil.core.privilege import ANY
from counterfoil.core.settings import PARSERS
from counterfoil.functions.arguments import Param, text
from counterfoil.functions.legacy import bare
from counterfoil.functions.registry import Answer, Call, Function

WIRE_VERSION = "11.138.0.0"
"""The WHM release whose documented wire this is; clients compare it with what they need."""


def _version(_call: Call) -> Answer:
    return Answer({"version": WIRE_VERSION, "counterfoil": __version__})


def _applist(call: Call) -> Answer:
    with call.reading() as (_, caller):
        return Answer({"app": call.registry.callable_with(caller.bounds.privileges)})


def _myprivs(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        return Answer({"privileges": [call.known(reading).as_map(caller.bounds.privileges)]})


def _get_settings(call: Call) -> Answer:
    with call.reading() as (reading, _):
        return Answer({"settings": reading.settings().texts()})


def _set_settings(call: Call) -> Answer:
    settings = call.authority.set_settings(call.caller, call.args)
    return Answer({"settings": settings.texts()})


FUNCTIONS = (
    Function(
        "version", ANY, "Tell which WHM release's wire this is.", _version, (),
        {"version": "as WHM writes it", "counterfoil": "this program's own version"},
        legacy=bare(lambda data: {"version": data["version"]}),
    ),
    Function(
        "applist", ANY, "List the functions that the caller may call.", _applist, (),
        {"app": "a list of names"}, legacy=bare(lambda data: {"app": data["app"]}),
    ),
    Function(
        "myprivs", ANY, "Tell which privileges the caller holds, within its bounds.", _myprivs, (),
        {"privileges": "a list of one map: privilege -> 1 or 0"},
        legacy=bare(lambda data: {"privs": data["privileges"][0]}),
    ),
    Function(
        "get_settings", "all", "Show the installation's settings.", _get_settings, (),
        {"settings": "a map: name -> text"},
    ),
    Function(
        "set_settings", "all", "Change settings of the installation.", _set_settings,
        tuple(Param(name, "See docs/settings.md.", text) for name in PARSERS),
        {"settings": "a map: name -> text"}, changes=True,
    ),
)  # fmt: skip
