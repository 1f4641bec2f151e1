"""Functions that list accounts."""

from __future__ import annotations

import re
import socket
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from counterfoil.authority.base import resolve_account
from counterfoil.core.account import Account, parse_username
from counterfoil.core.privilege import ANY
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import Param, text, word_of
from counterfoil.functions.legacy_shapes import bare, flat, list_shape
from counterfoil.functions.registry import Answer, Call, Function, Legacy

if TYPE_CHECKING:
    from datetime import tzinfo

    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot

_UNLIMITED = ("maxaddons", "maxftp", "maxlst", "maxparked", "maxpop", "maxsql", "maxsub")
# The account data of a hosting server. Clients read these keys unconditionally, and some fail on an
# empty one where every server has a word.
_HOSTING: dict[str, Any] = {
    "plan": "default", "ip": "", "ipv6": [], "partition": "none", "shell": "none", "theme": "none",
    "uid": 0, "disklimit": "unlimited", "diskused": "0M", "inodeslimit": "unlimited",
    "inodesused": 0, **dict.fromkeys(_UNLIMITED, "unlimited"),
    "max_email_per_hour": "unlimited", "max_defer_fail_percentage": "unlimited",
    "min_defer_fail_to_trigger_protection": "5", "max_emailacct_quota": "unlimited",
    "mailbox_format": "none", "backup": 0, "legacy_backup": 0, "outgoing_mail_hold": 0,
    "outgoing_mail_suspended": 0, "temporary": 0, "is_temporary_domain": 0, "child_nodes": [],
}  # fmt: skip
_OLD_KEYS = (
    "user", "domain", "email", "owner", "plan", "theme", "shell", "partition", "ip", "startdate",
    "unix_startdate", "suspended", "suspendreason", "suspendtime", "disklimit", "diskused",
    *_UNLIMITED,
)  # fmt: skip
_ANCHORED = re.compile(r"(\^?)((?:\\.|[^\\])*?)(\$?)", re.DOTALL)


def reachable(reading: Snapshot, caller: Caller) -> list[Account]:
    """Return the accounts that the caller may see, except root, sorted by name."""
    return [a for a in reading.accounts.search() if not a.is_root and caller.reaches(a)]


@lru_cache(4096)
def _moment(at: int, zone: tzinfo, form: str) -> str:
    return datetime.fromtimestamp(at, zone).strftime(form)


class _Rows:
    """Builder of account rows in one snapshot."""

    def __init__(self, reading: Snapshot) -> None:
        self._accounts = reading.accounts
        self._owners: dict[int, str] = {}
        self._zone: tzinfo = ZoneInfo(reading.settings.load().time_zone)

    def owner(self, account: Account) -> str:
        owner_id = account.owner_id or 0
        if owner_id not in self._owners:
            owner = self._accounts.get(owner_id)
            self._owners[owner_id] = owner.username if owner else ""
        return self._owners[owner_id]

    def moment(self, at: int, form: str) -> str:
        return _moment(at, self._zone, form)

    def row(self, account: Account) -> dict[str, Any]:
        suspended = account.suspended_at
        return _HOSTING | {
            "user": account.username,
            "domain": account.domain or "",
            "email": account.contact_email,
            # There is no system user, so this is the account's number, which no other account has.
            "uid": account.id,
            "owner": self.owner(account),
            "startdate": self.moment(account.created_at, "%y %b %d %H:%M"),
            "unix_startdate": account.created_at,
            "suspended": int(account.is_suspended),
            "suspendreason": account.suspend_reason if suspended else "not suspended",
            "suspendtime": suspended,
            "is_locked": int(account.locked),
        }


def _matcher(search: str, method: str) -> Any:  # noqa: ANN401 - a predicate on text
    r"""Return a predicate that matches values with a search.

    WHM documents a regular expression, but Counterfoil does not run patterns of strangers. Only
    ``^`` and ``$`` anchor, and a backslash escapes the next character; all other characters are
    literal.
    """
    if method == "exact":
        return lambda value: value == search
    parts = _ANCHORED.fullmatch(search)
    begins, body, ends = parts.groups() if parts else ("", search, "")
    wanted = re.sub(r"\\(.)", r"\1", body, flags=re.DOTALL).lower()

    def matches(value: str) -> bool:
        value = value.lower()
        if begins and ends:
            return value == wanted
        if begins:
            return value.startswith(wanted)
        return value.endswith(wanted) if ends else wanted in value

    return matches


_SEARCHED = {"user": "user", "domain": "domain", "owner": "owner", "ip": "ip", "package": "plan"}
_ROW = frozenset({
    *_HOSTING, "user", "domain", "email", "owner", "startdate", "unix_startdate", "suspended",
    "suspendreason", "suspendtime", "is_locked",
})  # fmt: skip
"""The keys of a row."""


def _parse_columns(value: str) -> list[str]:
    """Return the requested keys of a row; raises ``ValueError`` for an unknown key."""
    names = text(value).split(",")
    if not _ROW.issuperset(names):
        raise ValueError
    return names


def _listaccts(call: Call) -> Answer:
    args = call.args
    with call.reading() as (reading, caller):
        call.require_few(lambda most: reading.accounts.count_up_to(most + 1))
        rows = _Rows(reading)
        found = [rows.row(account) for account in reachable(reading, caller)]
    searching = [name for name in ("search", "searchtype", "searchmethod") if name in args]
    unused = tuple(searching)
    if {"search", "searchtype"}.issubset(searching):
        if not args["search"]:
            # Every value contains an empty text: a script's empty variable must not match all
            # accounts.
            raise Refusal(Rule.ARGUMENT_MALFORMED, argument="search", value="")
        matches, unused = _matcher(args["search"], args.get("searchmethod", "")), ()
        found = [row for row in found if matches(row[_SEARCHED[args["searchtype"]]])]
    if "want" in args:
        found = [{name: row[name] for name in args["want"]} for row in found]
    return Answer({"acct": found}, unused=unused)


def _accountsummary(call: Call) -> Answer:
    user, domain = call.args.get("user"), call.args.get("domain")
    if user is None and domain is None:
        raise Refusal(Rule.ARGUMENT_MISSING, argument="user")
    with call.reading() as (reading, caller):
        account = _resolve_account(reading, caller, user, domain)
        return Answer({"acct": [_Rows(reading).row(account)]})


def _resolve_account(
    reading: Snapshot, caller: Caller, user: str | None, domain: str | None
) -> Account:
    """Return the account of a username, a domain, or both; never root."""
    if user is not None:
        account = resolve_account(reading, caller, user)
        if account.is_root:
            raise Refusal(Rule.ACCOUNT_UNKNOWN, username=user[:50])
        if domain is None or account.domain == domain.lower():
            return account
        raise Refusal(Rule.DOMAIN_UNKNOWN, domain=domain[:253])
    for account in reachable(reading, caller):
        if account.domain == str(domain).lower():
            return account
    raise Refusal(Rule.DOMAIN_UNKNOWN, domain=str(domain)[:253])


def _listsuspended(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        rows = _Rows(reading)
        found = [
            {
                "user": account.username,
                "owner": rows.owner(account),
                "time": rows.moment(account.suspended_at, "%a %b %d %H:%M:%S %Y"),
                "unixtime": account.suspended_at,
                "reason": account.suspend_reason,
                "is_locked": int(account.locked),
            }
            for account in reachable(reading, caller)
            if account.suspended_at is not None
        ]
    return Answer({"account": found})


def _list_users(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        return Answer({"users": [*(a.username for a in reachable(reading, caller)), "root"]})


def _domainuserdata(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        account = _resolve_account(reading, caller, None, call.args["domain"])
        owner = _Rows(reading).owner(account)
    userdata = {
        "user": account.username, "group": account.username, "owner": owner, "homedir": "none",
        "documentroot": "none", "servername": account.domain, "serveralias": "",
        "serveradmin": account.contact_email, "ip": "", "port": "",
    }  # fmt: skip
    return Answer({"userdata": userdata}, reason="Obtained userdata.")


def _get_domain_info(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        rows = _Rows(reading)
        found = [
            {"domain": account.domain, "user": account.username,
             "user_owner": rows.owner(account), "domain_type": "main",
             "docroot": "none", "ipv4": ""}
            for account in reachable(reading, caller)
            if account.domain
        ]  # fmt: skip
    return Answer({"domains": found})


def _acctcounts(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        account = resolve_account(reading, caller, call.args.get("user"))
        if not account.reseller and not account.is_root:
            return Answer(done=False, reason="Specified user is not a reseller.")
        owned = [a for a in reading.accounts.search(account.id) if a.id != account.id]
    suspended = sum(a.is_suspended for a in owned)
    counts = {"user": account.username, "active": len(owned) - suspended,
              "suspended": suspended, "limit": None}  # fmt: skip
    return Answer({"reseller": counts})


def _verify_new_username(call: Call) -> Answer:
    name = parse_username(call.args["user"], lower=True)
    with call.reading() as (reading, _):
        if reading.accounts.find(name) is not None:
            raise Refusal(Rule.USERNAME_TAKEN, username=name)
    return Answer()


def _gethostname(call: Call) -> Answer:
    call.current_caller()
    return Answer({"hostname": socket.gethostname()})


def _old_row(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row with the keys and types that it had before the API had versions."""
    old = {key: row.get(key) for key in _OLD_KEYS}
    return old | {"unix_startdate": str(row["unix_startdate"])}


def _old_acct(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [_old_row(row) if "unix_startdate" in row else row for row in data["acct"]]


def _old_suspended(data: dict[str, Any]) -> list[dict[str, Any]]:
    keys = ("user", "owner", "reason", "time", "unixtime")
    return [{key: str(row[key]) for key in keys} for row in data["account"]]


def _old_counts() -> Legacy:
    plain = list_shape()

    def done(answer: Answer) -> dict[str, Any]:
        counts = (answer.data or {})["reseller"]
        old = {"account": counts["user"], "suspended": counts["suspended"],
               "active": str(counts["active"]), "limit": ""}  # fmt: skip
        return {"reseller": old, **plain.done(answer)}

    return Legacy(done, plain.refused)


def _old_userdata() -> Legacy:
    plain = list_shape(userdata="userdata")
    failing = list_shape()
    return Legacy(
        lambda answer: plain.done(answer) | {"userdata": (answer.data or {})["userdata"]},
        failing.refused,
    )


ROW = {
    "acct": "rows of accounts; fields of hosting servers are empty, `none` or `unlimited`; "
    "`uid` is the account's number"
}
USER = Param("user", "The username.", text, example="bob")
DOMAIN = Param("domain", "The domain.", text, example="bob.example")

FUNCTIONS = (
    Function(
        "listaccts", "list-accts", "List the accounts in reach.", _listaccts,
        (
            Param("search", "The search text; `^` and `$` anchor it.", text, example="^bob"),
            Param("searchtype", "Its field: `user`, `domain`, `owner`, `ip` or `package`.",
                  word_of(*_SEARCHED, username="user"), example="user"),
            Param("searchmethod", "`exact`: the whole value, without anchors; default: `regex`.",
                  word_of("exact", "regex"), example="exact"),
            Param("want", "The keys to return for each row, separated by commas.", _parse_columns,
                  example="user,domain"),
        ),
        ROW, legacy=flat("acct", _old_acct), rows="acct", is_bounded=True,
    ),
    Function(
        "accountsummary", "acct-summary", "Show one account, by username or domain.",
        _accountsummary, (USER, DOMAIN), ROW, legacy=flat("acct", _old_acct), rows="acct",
    ),
    Function(
        "listsuspended", "suspend-acct", "List the suspended accounts in reach.", _listsuspended,
        (), {"account": "user, owner, time, unixtime, reason, is_locked"},
        legacy=flat("accts", _old_suspended), rows="account",
    ),
    Function(
        "list_users", "list-accts", "List the usernames in reach, and root.", _list_users, (),
        {"users": "usernames"}, rows="users",
    ),
    Function(
        "domainuserdata", "acct-summary", "Show the account of a domain.", _domainuserdata,
        (Param("domain", "The domain.", text, required=True, example="bob.example"),),
        {"userdata": "user, owner and names of the domain"}, legacy=_old_userdata(),
    ),
    Function(
        "get_domain_info", "acct-summary", "List the domains in reach.", _get_domain_info, (),
        {"domains": "domain, user, user_owner, domain_type, docroot, ipv4"}, rows="domains",
    ),
    Function(
        "acctcounts", "acct-summary", "Count the accounts of a reseller.", _acctcounts, (USER,),
        {"reseller": "user, active, suspended, limit (null: none)"}, legacy=_old_counts(),
    ),
    Function(
        "verify_new_username", "create-acct", "Check whether a username is available.",
        _verify_new_username,
        (Param("user", "The username.", text, required=True, example="bob"),),
    ),
    Function(
        "gethostname", ANY, "Return the hostname of the server.", _gethostname, (),
        {"hostname": "the machine's name"}, legacy=bare(lambda data: data), is_bounded=True,
    ),
)  # fmt: skip
