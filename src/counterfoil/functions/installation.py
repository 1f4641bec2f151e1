"""Functions about the caller and the installation."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from counterfoil import __version__
from counterfoil.authority.base import resolve_account
from counterfoil.authority.policies import crowded, outside
from counterfoil.authority.tokens import policy_of
from counterfoil.core.privilege import ANY
from counterfoil.core.settings import SETTINGS
from counterfoil.functions.arguments import Param, text
from counterfoil.functions.legacy_shapes import bare
from counterfoil.functions.registry import USER, Answer, Call, Function, map_of

if TYPE_CHECKING:
    from counterfoil.authority.policies import PolicyViolation
    from counterfoil.core.policy import Policy

WIRE_VERSION = "11.138.0.0"
"""The WHM release whose documented API this is; clients compare it with what they need."""


def _version(call: Call) -> Answer:
    call.current_caller()
    return Answer({"version": WIRE_VERSION, "counterfoil": __version__})


def _applist(call: Call) -> Answer:
    held = call.current_caller().bounds.privileges
    return Answer({"app": list(call.registry.callable_with(held))})


def _myprivs(call: Call) -> Answer:
    held = call.current_caller().bounds.privileges
    with call.authority.store.snapshot() as reading:
        return Answer({"privileges": [map_of(call.known(reading), held)]})


def _privilege_list(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        known = call.known(reading)
    return Answer(
        {
            "privileges": [
                {
                    "key": privilege.key,
                    "label": privilege.label,
                    "section": privilege.section,
                    "group": privilege.group,
                    "initial": int(privilege.initial),
                    "dangerous": int(privilege.dangerous),
                    "held": int(caller.holds(privilege.key)),
                    "functions": [f.name for f in call.registry if f.needs == privilege.key],
                }
                for privilege in known
            ]
        }
    )


def _my_settings(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        texts = reading.settings.load().texts()
        settings = {name: texts[name] for name in ("time_zone", "soon_days")}
        account = resolve_account(reading, caller, call.args.get("user"))
        policy = policy_of(reading, account)
        return Answer({"now": reading.now, "settings": settings | _texts(policy)})


def _get_settings(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        if "user" in call.args:
            account = resolve_account(reading, caller, call.args["user"])
            return Answer({"settings": _texts(policy_of(reading, account))})
        return Answer({"settings": reading.settings.load().texts()})


def _set_settings(call: Call) -> Answer:
    texts = {name: text for name, text in call.args.items() if name != "user"}
    if "user" in call.args:
        policy = call.authority.set_policy(call.caller, call.args["user"], texts)
        return Answer({"settings": _texts(policy)})
    return Answer({"settings": call.authority.set_settings(call.caller, texts).texts()})


def _texts(policy: Policy) -> dict[str, str]:
    return {name: str(int(value)) for name, value in asdict(policy).items()}


def _outside(call: Call) -> Answer:
    with call.reading() as (reading, _):
        violations, over = _violation_rows(outside(reading)), crowded(reading)
    # A map, because only one list in a response can be filtered and sorted: the tokens.
    accounts = {
        account.username: {"tokens": count, "max_tokens": most} for account, count, most in over
    }
    return Answer({"tokens": violations, "accounts": accounts})


def _enforce(call: Call) -> Answer:
    return Answer({"tokens": _violation_rows(call.authority.enforce_policies(call.caller))})


def _violation_rows(found: list[PolicyViolation]) -> list[dict[str, Any]]:
    return [
        {"user": stub.account.username, "name": stub.name, "id": stub.public_id,
         "kind": str(stub.kind), "enabled": int(stub.disabled is None),
         "rules": [str(rule) for rule in rules], "settings": list(settings)}
        for stub, rules, settings in found
    ]  # fmt: skip


OUTSIDE_ANSWER = {"tokens": "a list of {user, name, id, kind, enabled, rules, settings (by name)}"}

FUNCTIONS = (
    Function(
        "version", ANY, "Return the WHM release that this API is compatible with.", _version, (),
        {"version": "as WHM writes it", "counterfoil": "this program's own version"},
        legacy=bare(lambda data: {"version": data["version"]}), is_bounded=True,
    ),
    Function(
        "applist", ANY, "List the functions that the caller can call.", _applist, (),
        {"app": "a list of names"}, rows="app", legacy=bare(lambda data: {"app": data["app"]}),
        is_bounded=True,
    ),
    Function(
        "myprivs", ANY, "List the caller's privileges, within its bounds.", _myprivs, (),
        {"privileges": "a list of one map: privilege -> 1 or 0"}, rows="privileges",
        legacy=bare(lambda data: {"privs": data["privileges"][0]}), is_bounded=True,
    ),
    Function(
        "privilege_list", ANY,
        "List all privileges, whether the caller holds them, and the functions that each allows.",
        _privilege_list, (),
        {"privileges": "a list of {key, label, section, group, initial, dangerous, held (1 or 0), "
         "functions}"},
        is_bounded=True,
    ),
    Function(
        "my_settings", ANY,
        "Return the server's time and time zone, and the policy for an account's tokens.",
        _my_settings, (USER,),
        {"now": "epoch seconds, by the server's clock",
         "settings": "a map: name -> text: time_zone, soon_days, and the rules of the policy"},
        is_bounded=True,
    ),
    Function(
        "get_settings", "all",
        "Show the installation's settings; with `user`, the policy that applies to an account.",
        _get_settings, (USER,),
        {"settings": "a map: name -> text"}, is_bounded=True,
    ),
    Function(
        "set_settings", "all",
        "Change settings of the installation; with `user`, the policy of a reseller, narrower than "
        "the installation's (an empty value removes a rule).",
        _set_settings,
        (*(Param(name, f"{one.text[:1].upper()}{one.text[1:]}.", text, guards=("",))
           for name, one in SETTINGS.items()), USER),
        {"settings": "a map: name -> text"}, changes=True,
    ),
    Function(
        "policy_outside", "all",
        "List tokens that violate the policies, and accounts with too many tokens.",
        _outside, (),
        OUTSIDE_ANSWER | {"accounts": "those with too many: user -> {tokens, max_tokens}"},
        rows="tokens",
    ),
    Function(
        "policy_enforce", "all", "Disable the tokens that violate the policies.", _enforce, (),
        OUTSIDE_ANSWER, changes=True,
    ),
)  # fmt: skip
