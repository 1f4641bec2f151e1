"""Functions for resellers and their privileges."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from counterfoil.authority.base import resolve_account
from counterfoil.authority.resellers import Grant
from counterfoil.authority.tokens import policy_of
from counterfoil.core.decide import display_order
from counterfoil.core.privilege import ALL, Privileges
from counterfoil.core.reach import Reach
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import Param, flag, integer, text
from counterfoil.functions.legacy_shapes import bare, list_shape
from counterfoil.functions.registry import (
    OWN_PASSWORD,
    REACH_ANSWER,
    Answer,
    Call,
    Function,
    Legacy,
)

if TYPE_CHECKING:
    from counterfoil.core.account import Account
    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot

USER = Param("user", "The reseller's username.", text, required=True, aliases=("reseller",),
             example="alice")  # fmt: skip
KEYS = Param("acl-", "A privilege, named in the key: `acl-KEY=1`.", text, prefix=True,
             guards=("acl",), example="1")  # fmt: skip
MODE = Param("mode", "`replace` (as WHM does: other privileges are removed), `add` or `remove`.",
             Grant, example="add")  # fmt: skip
LIST = Param("acllist", "A named list of privileges.", text, example="billing")
ALONE = Param("reseller-only", "1: do not include the accounts that it owns.", flag)
REASON = Param("reason", "The reason, in one line.", text, example="unpaid")


_SPELT = {"nameserver-config": "ns-config"}
_MAY_MEAN_NO = re.compile(
    r"\s*(?:[+-]?0*\.?0*|0x0+|off|no?|f|false|none|null|nil|undefined|nan|never|deny|denied|disabled?)"
    r"\s*",
    re.IGNORECASE,
)
_MONTHS = 12


def _keys(call: Call) -> dict[str, str]:
    """Return the privileges in ``acl-KEY=VALUE``; each must be in the catalogue."""
    return _require_known(call, call.args.get("acl-", {}))


def _require_known(call: Call, given: dict[str, str]) -> dict[str, str]:
    known = call.catalogue_of(given)
    for key in given:
        if key not in known:
            raise known.unknown(key)
    return given


def _setupreseller(call: Call) -> Answer:
    call.authority.setup_reseller(
        call.caller,
        call.args["user"],
        call.catalogue.initial,
        makeowner=call.args.get("makeowner", False),
    )
    return Answer()


def _unsetupreseller(call: Call) -> Answer:
    reach = Reach()
    call.authority.unsetup_reseller(call.caller, call.args["user"], reach=reach)
    return Answer(reach=reach)


def _setacls(call: Call) -> Answer:
    # WHM spells two keys differently here: one by another's older name, the other negated.
    given = {_SPELT.get(key, key): value for key, value in call.args.get("acl-", {}).items()}
    named = _require_known(
        call, {key: value for key, value in given.items() if key != "disallow-shell"}
    )
    if "acllist" in call.args and named:
        raise Refusal(Rule.ACL_LIST_AND_KEYS)
    acl_list = call.args.get("acllist")
    if acl_list == "":
        # An empty name is a name, and no list has it.
        raise Refusal(Rule.ACL_LIST_UNKNOWN, name="")
    mode: Grant = call.args.get("mode", Grant.REPLACE)
    if acl_list and mode is not Grant.REPLACE:
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument="mode", value=mode)
    # Privileges that are not named are removed, unless with add or remove: WHM documents a full
    # replacement.
    keys = {key for key, value in named.items() if _gives(key, value)}
    privileges: Privileges = frozenset({ALL}) if ALL in keys else frozenset(keys)
    reach = Reach()
    made = call.authority.change_privileges(
        call.caller, call.args["user"], privileges, acl_list or "", mode, reach=reach
    )
    changed = {"added": display_order(made.added), "removed": display_order(made.removed)}
    return Answer({"acl": display_order(made.new.privileges)} | changed, reach=reach)


def _gives(key: str, value: str) -> bool:
    """Return whether ``acl-KEY=VALUE`` gives a privilege.

    WHM documents that any value gives the privilege, but its panels send 0 for a cleared checkbox.
    So 0 gives nothing. An empty value, and any other value that possibly means no, is refused.
    """
    if value == "0":
        return False
    if _MAY_MEAN_NO.fullmatch(value):
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument=f"acl-{key}", value=value[:50])
    return True


def _reseller_show(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        account, _ = _get_reseller(reading, caller, call.args["user"])
        policy = policy_of(reading, account)
    return Answer(
        {
            "user": account.username,
            "privileges": display_order(account.privileges),
            "acl_list": account.acl_list,
            "limits": {name: int(value) for name, value in asdict(policy).items()},
            "nameservers": [],
        }
    )


def _saveacllist(call: Call) -> Answer:
    changes = {key: value == "1" for key, value in _keys(call).items()}
    for key, value in _keys(call).items():
        if value not in {"0", "1"}:
            raise Refusal(Rule.ARGUMENT_MALFORMED, argument=f"acl-{key}", value=value[:50])
    name, reach = call.args["acllist"], Reach()
    call.authority.save_acl_list(call.caller, name, changes, reach=reach)
    return Answer(reason=f"ACL List {name} saved.", reach=reach)


def _listacls(call: Call) -> Answer:
    with call.reading() as (reading, _):
        lists, known = reading.settings.acl_lists(), call.known(reading)
    return Answer(
        {"acl": [{"name": n, "privileges": dict(known.as_map(p))} for n, p in lists.items()]}
    )


def _listresellers(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        names = [a.username for a in reading.accounts.search() if a.reseller and caller.reaches(a)]
    return Answer({"reseller": names})


def _reseller(call: Call) -> tuple[Account, list[Account]]:
    """Return a reseller and the accounts that it owns, for listing."""
    with call.reading() as (reading, caller):
        return _get_reseller(reading, caller, call.args["user"])


def _get_reseller(
    reading: Snapshot, caller: Caller, username: str
) -> tuple[Account, list[Account]]:
    account = resolve_account(reading, caller, username)
    if not account.reseller:
        raise Refusal(Rule.RESELLER_UNKNOWN, username=account.username)
    return account, [a for a in reading.accounts.search(account.id) if a.id != account.id]


def _month(value: str) -> int:
    if not 1 <= integer(value) <= _MONTHS:
        raise ValueError
    return int(value)


def _year(value: str) -> int:
    if len(value) != len("2028"):
        raise ValueError
    return integer(value)


def _resellerstats(call: Call) -> Answer:
    account, owned = _reseller(call)
    with call.reading() as (reading, _):
        today = datetime.fromtimestamp(reading.now, reading.settings.load().zone)
    if call.args.get("filter_suspended"):
        owned = [a for a in owned if not a.is_suspended]
    rows = [
        {"user": a.username, "domain": a.domain or "", "package": "default",
         "suspended": int(a.is_suspended), "deleted": 0, "diskused": "0.00", "diskquota": "0.00",
         "bandwidthused": "0.00", "bandwidthlimit": "0.00"}
        for a in owned
    ]  # fmt: skip
    totals: dict[str, Any] = {
        **dict.fromkeys(("totaldiskalloc", "totalbwused", "totalbwalloc"), "0"),
        **dict.fromkeys(("diskused", "diskquota", "bandwidthlimit"), 0),
        **dict.fromkeys(("diskoverselling", "bwoverselling"), 0),
    }
    when = {"month": call.args.get("month", today.month),
            "year": call.args.get("year", today.year)}  # fmt: skip
    return Answer({"reseller": {"user": account.username, **when, "acct": rows, **totals}})


def _suspendreseller(call: Call) -> Answer:
    reach = Reach()
    names = call.authority.suspend_reseller(
        call.caller,
        call.args["user"],
        call.args.get("reason", "Unknown"),
        locked=call.args.get("disallow", False),
        alone=call.args.get("reseller-only", False),
        reach=reach,
    )
    raw = "".join(f"{name}’s account has been suspended\n" for name in names)
    return Answer(raw=raw, reach=reach)


def _unsuspendreseller(call: Call) -> Answer:
    names = call.authority.unsuspend_reseller(
        call.caller, call.args["user"], alone=call.args.get("reseller-only", False)
    )
    return Answer(raw="".join(f"{name}’s account is now active\n" for name in names))


def _terminatereseller(call: Call) -> Answer:
    reach = Reach()
    done = call.authority.terminate_reseller(
        call.caller, call.args["user"], also_itself=call.args["terminatereseller"], reach=reach
    )
    rows = [
        {"user": name, "result": 1, "reason": f"{name} account removed",
         "output": {"raw": f"Account {name} was removed; {revoked} tokens were revoked.\n"}}
        for name, revoked in done
    ]  # fmt: skip
    return Answer({"acct": rows}, reach=reach, is_literal=True)


def _old_stats() -> Legacy:
    def done(answer: Answer) -> dict[str, Any]:
        stats = dict((answer.data or {})["reseller"])
        rows = stats.pop("acct")
        # As recorded: the old shape contains no month.
        del stats["month"], stats["year"]
        return {"result": {"status": 1, "statusmsg": answer.reason,
                           "reseller": stats.pop("user"), "accts": rows, **stats}}  # fmt: skip

    return Legacy(
        done, lambda reason: {"result": {"status": 0, "statusmsg": reason, "reseller": None}}
    )


def _with_output() -> Legacy:
    plain = list_shape()
    return Legacy(lambda answer: plain.done(answer) | {"output": answer.raw or ""}, plain.refused)


def _old_terminated() -> Legacy:
    plain = list_shape()

    def done(answer: Answer) -> dict[str, Any]:
        rows = (answer.data or {})["acct"]
        accounts = {
            row["user"]: {"status": 1, "statusmsg": row["reason"], "rawout": row["output"]["raw"]}
            for row in rows
        }
        return {"result": [{"status": 1, "statusmsg": answer.reason, "privdelete": 1,
                            "accts": accounts}]}  # fmt: skip

    return Legacy(done, plain.refused)


def _old_lists(data: dict[str, Any]) -> dict[str, Any]:
    return {
        "acls": {
            entry["name"]: {key: str(held) for key, held in entry["privileges"].items()}
            for entry in data["acl"]
        }
    }


FUNCTIONS = (
    Function(
        "setupreseller", ALL, "Make an account a reseller with the Initial Privileges.",
        _setupreseller,
        (USER, Param("makeowner", "1: make it its own owner; only root may set this.", flag)),
        changes=True, legacy=list_shape(says=False),
    ),
    Function(
        "unsetupreseller", ALL, "Remove all privileges of a reseller; the account remains.",
        _unsetupreseller, (USER,), REACH_ANSWER, changes=True, legacy=list_shape(says=False),
    ),
    Function(
        "listresellers", ALL, "List the resellers.", _listresellers, (),
        {"reseller": "usernames"}, legacy=bare(lambda data: data), rows="reseller",
    ),
    Function(
        "setacls", ALL, "Replace the privileges of a reseller, by key or with a named list; or add "
        "or remove privileges.",
        _setacls, (USER, LIST, KEYS, MODE),
        {"acl": "the privileges it now holds", "added": "the privileges that were added",
         "removed": "the privileges that were removed"} | REACH_ANSWER,
        changes=True, legacy=list_shape(acls="acl"), step_up=OWN_PASSWORD,
    ),
    Function(
        "reseller_show", ALL, "Show the privileges of a reseller, and the policy for its tokens.",
        _reseller_show, (USER,),
        {
            "user": "the username", "privileges": "a list of keys; only `all` if it holds that",
            "acl_list": "the named list that they come from, or null",
            "limits": "the policy for its tokens: name -> number, 0 for none",
            "nameservers": "an empty list: Counterfoil keeps no name servers of resellers",
        },
    ),
    Function(
        "saveacllist", ALL, "Add privileges (1) to a named list, or remove them (0).",
        _saveacllist,
        (Param("acllist", "The list's name.", text, required=True, example="billing"), KEYS),
        REACH_ANSWER, changes=True, legacy=list_shape("results"), step_up=OWN_PASSWORD,
    ),
    Function(
        "listacls", ALL, "List the named lists of privileges.", _listacls, (),
        {"acl": "name and privileges, an object of 1 and 0"}, legacy=bare(_old_lists), rows="acl",
    ),
    Function(
        "resellerstats", ALL, "Show a reseller's accounts, with counts.", _resellerstats,
        (
            USER, Param("filter_suspended", "1: leave out suspended accounts.", flag),
            Param("filter_deleted", "1: leave out removed accounts, which are never shown.", flag),
            Param("month", "The month, 1 to 12; default: this one. Repeated in the answer.",
                  _month, example="11"),
            Param("year", "The year; default: this one. Repeated in the answer.", _year,
                  example="2028"),
        ),
        {"reseller": "user, month, year, acct (rows) and totals; nothing is measured, so they "
                     "are 0"},
        legacy=_old_stats(),
    ),
    Function(
        "suspendreseller", ALL, "Suspend a reseller and the accounts that it owns.",
        _suspendreseller,
        (USER, REASON, Param("disallow", "1: only root and holders of `all` may unsuspend.", flag),
         ALONE),
        REACH_ANSWER, changes=True, legacy=_with_output(),
    ),
    Function(
        "unsuspendreseller", ALL, "Unsuspend a reseller and the accounts that it owns.",
        _unsuspendreseller, (USER, ALONE), changes=True, legacy=_with_output(),
        step_up=OWN_PASSWORD,
    ),
    Function(
        "terminatereseller", ALL, "Remove all accounts that a reseller owns.", _terminatereseller,
        (USER, Param("terminatereseller", "1: remove its own account too; 0: keep it, without "
                     "privileges.", flag, required=True, example="1")),
        {"acct": "user, result, reason and output of each"},
        changes=True, legacy=_old_terminated(),
    ),
)  # fmt: skip
