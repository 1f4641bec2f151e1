"""Functions that create, change, suspend and remove accounts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from counterfoil.authority.accounts import AccountSpec
from counterfoil.core.password import Password
from counterfoil.core.reach import Reach
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import Param, flag, text
from counterfoil.functions.legacy_shapes import list_shape
from counterfoil.functions.registry import OWN_PASSWORD, REACH_ANSWER, Answer, Call, Function

USERNAME = Param("user", "The account's username.", text, required=True, aliases=("username",),
                 example="bob")  # fmt: skip
# Real clients send it in the query, as WHM takes it; queries are never logged here.
PASSWORD = Param("password", "The password: at least 12 characters; send it in the body.", text,
                 aliases=("pass",))  # fmt: skip
_REASON = Param("reason", "The reason, in one line.", text, example="unpaid")

# createacct always returns these, whatever a server has; addresses and name servers are not stored
# here. A value that is text in every recorded response is text here: clients print it, and some
# fail on null.
_HOSTING: dict[str, str | None] = {
    "ip": "", "package": "default", "nameserver": "", "nameserver2": "",
    **dict.fromkeys(
        ["nameserver3", "nameserver4"]
        + [f"nameservera{n}" for n in ("", "2", "3", "4")]
        + [f"nameserverentry{n}" for n in ("", "2", "3", "4")]
    ),
}  # fmt: skip
_LIMITS = ("BWLIMIT", "MAXADDON", "MAXFTP", "MAXLST", "MAXPARK", "MAXPOP", "MAXSQL", "MAXSUB")
# The contents of a hosting server's account file, as they were recorded.
_CPUSER: dict[str, Any] = {
    "IP": "", "PLAN": "default", "FEATURELIST": "default", "CONTACTEMAIL2": "", "LOCALE": "en",
    "RS": "none", "HASCGI": "0", "DEMO": 0, "DOMAINS": [], "DEADDOMAINS": [],
    **dict.fromkeys(_LIMITS, "unlimited"),
}  # fmt: skip


def _chosen(call: Call, username: str) -> Password | None:
    value = call.args.get("password")
    return None if value is None else Password.chosen(value, username)


def _createacct(call: Call) -> Answer:
    args = call.args
    reseller = args.get("reseller", False)
    account = call.authority.create_account(
        call.caller,
        args["username"],
        domain=args.get("domain"),
        email=args.get("contactemail", ""),
        owner=args.get("owner"),
        privileges=call.catalogue.initial if reseller else frozenset(),
        reseller=reseller,
        password=_chosen(call, args["username"]),
    )
    raw = f"Account {account.username} was created.\n"
    return Answer(dict(_HOSTING), reason="Account Creation Ok", raw=raw)


def _modifyacct(call: Call) -> Answer:
    args, name = call.args, call.args["user"]
    change = AccountSpec(
        username=args.get("newuser"),
        # WHM: if both are given, DNS is used.
        domain=args.get("DNS", args.get("domain")),
        email=args.get("contactemail"),
        owner=args.get("owner"),
    )
    reach = Reach()
    account = call.authority.modify_account(call.caller, name, change, reach=reach)
    messages = []
    if account.username != name:
        messages.append(f"Renamed {name} to {account.username}.")
    with call.reading() as (reading, _):
        owner = reading.accounts.get(account.owner_id or 0)
    cpuser = _CPUSER | {
        "USER": account.username,
        "DOMAIN": account.domain or "",
        "OWNER": owner.username if owner else "",
        "CONTACTEMAIL": account.contact_email,
        "STARTDATE": str(account.created_at),
        "MTIME": str(account.created_at),
        "DBOWNER": account.username,
    }
    data: dict[str, Any] = {
        "user": account.username, "domain": account.domain or "", "setshell": "unmodified",
        "cpuser": cpuser,
    }  # fmt: skip
    return Answer(data, reason="Account Modified", messages=messages, reach=reach)


def _suspendacct(call: Call) -> Answer:
    reach = Reach()
    account = call.authority.suspend_account(
        call.caller,
        call.args["user"],
        call.args.get("reason", "Unknown"),
        locked=call.args.get("disallowun", False),
        reach=reach,
    )
    raw = f"{account.username}’s account has been suspended"
    return Answer(reason="OK", raw=raw, reach=reach)


def _unsuspendacct(call: Call) -> Answer:
    account = call.authority.unsuspend_account(call.caller, call.args["user"])
    return Answer(raw=f"{account.username}’s account is now active")


def _removeacct(call: Call) -> Answer:
    name, reach = call.args["user"], Reach()
    revoked = call.authority.remove_account(call.caller, name, reach=reach)
    raw = f"Account {name} was removed; {revoked} tokens were revoked.\n"
    return Answer(reason=f"{name} account removed", raw=raw, reach=reach)


def _passwd(call: Call) -> Answer:
    name = call.args["user"]
    password = _chosen(call, name)
    if password is None:
        raise Refusal(Rule.PASSWORD_MISSING)
    call.authority.set_password(call.caller, name, password)
    data = {"app": ["system"], "services": [{"app": "system"}]}
    raw = f"Password changed for user {name}.\n"
    return Answer(data, reason=f"Password changed for user “{name}”.", raw=raw)


FUNCTIONS = (
    Function(
        "createacct", "create-acct", "Create an account.", _createacct,
        (
            Param("username", "1 to 16 of a-z and 0-9, a letter first; lowercased.",
                  text, required=True, example="bob"),
            Param("domain", "The domain, if any.", text, example="bob.example"),
            Param("contactemail", "The contact address.", text, example="bob@example.net"),
            Param("owner", "The owner; default: the caller.", text, example="root"),
            Param("reseller", "1: make it a reseller with the Initial Privileges.", flag),
            PASSWORD,
        ),
        dict.fromkeys(_HOSTING, "a word, empty, or null: Counterfoil keeps no hosting data"),
        changes=True, legacy=list_shape(rawout="raw", options="data"),
    ),
    Function(
        "modifyacct", "edit-account",
        "Rename an account, or change its domain, contact address or owner.", _modifyacct,
        (
            USERNAME,
            Param("newuser", "The new username; its tokens keep working with it.", text,
                  example="robert"),
            Param("domain", "The domain.", text, example="bob.example"),
            Param("DNS", "The domain, as older clients send it; overrides `domain`.", text,
                  example="bob.example"),
            Param("contactemail", "The contact address.", text,
                  aliases=("CONTACTEMAIL",), example="bob@example.net"),
            Param("owner", "The owner: a reseller or root.", text, aliases=("OWNER",),
                  example="alice"),
        ),
        {
            "user": "the username now", "domain": "its domain, or empty",
            "setshell": "`unmodified`: Counterfoil keeps no shells",
            "cpuser": "the account as an object of texts",
        } | REACH_ANSWER,
        changes=True,
        legacy=list_shape(messages="messages", warnings="nothing", newcfg="data"),
    ),
    Function(
        "suspendacct", "suspend-acct", "Suspend an account; its tokens are refused.", _suspendacct,
        (
            USERNAME, _REASON,
            Param("disallowun", "1: only root and holders of `all` may unsuspend it.", flag),
        ),
        REACH_ANSWER, changes=True, legacy=list_shape(),
    ),
    Function(
        "unsuspendacct", "suspend-acct", "Unsuspend an account; its tokens work again.",
        _unsuspendacct, (USERNAME,), changes=True, legacy=list_shape(), step_up=OWN_PASSWORD,
    ),
    Function(
        "removeacct", "kill-acct", "Remove an account and revoke all its tokens.", _removeacct,
        (USERNAME,), REACH_ANSWER, changes=True, legacy=list_shape(rawout="raw"),
    ),
    Function(
        "passwd", "passwd", "Change the password of an account and end its sessions.", _passwd,
        (USERNAME, PASSWORD),
        {"app": "the services that use the new password", "services": "the same, as objects"},
        changes=True, legacy=list_shape("passwd", services="services", rawout="raw"),
        step_up=replace(OWN_PASSWORD, name="own_password"),
    ),
)  # fmt: skip
