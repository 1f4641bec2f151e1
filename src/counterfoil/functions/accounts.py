"""Which functions create, rename, suspend and remove accounts?"""

from __future__ import annotations

from typing import Any

from counterfoil.functions.arguments import Param, flag, text
from counterfoil.functions.registry import Answer, Call, Function, Legacy

USERNAME = Param("user", "The account's username.", text, required=True, aliases=("username",),
                 example="bob")  # fmt: skip

# createacct answers these whatever a server has; we keep no addresses or name servers.
_HOSTING = dict.fromkeys(
    ["ip", "package"]
    + [f"nameserver{n}" for n in ("", "2", "3", "4")]
    + [f"nameservera{n}" for n in ("", "2", "3", "4")]
    + [f"nameserverentry{n}" for n in ("", "2", "3", "4")]
)


def _result(**also: str | None) -> Legacy:
    """Return the old shape of a list of one ``{status, statusmsg}``.

    ``also`` names further keys: filled from the answer if done, null if refused.
    """

    def done(answer: Answer) -> dict[str, Any]:
        filled = {
            key: _filled(answer, source) for key, source in also.items() if source is not None
        }
        return {"result": [{"status": 1, "statusmsg": answer.reason, **filled}]}

    def refused(reason: str) -> dict[str, Any]:
        return {"result": [{"status": 0, "statusmsg": reason, **dict.fromkeys(also)}]}

    return Legacy(done, refused)


def _filled(answer: Answer, source: str) -> Any:  # noqa: ANN401 - any field of an answer
    if source == "messages":
        return answer.messages or []
    if source == "nothing":
        return []
    return answer.raw if source == "raw" else answer.data


def _createacct(call: Call) -> Answer:
    args = call.args
    privileges = call.catalogue.initial if args.get("reseller") else frozenset[str]()
    account = call.authority.create_account(
        call.caller,
        args["username"],
        domain=args.get("domain"),
        email=args.get("contactemail", ""),
        owner=args.get("owner"),
        privileges=privileges,
    )
    raw = f"Account {account.username} was created.\n"
    return Answer(dict(_HOSTING), reason="Account Creation Ok", raw=raw)


def _modifyacct(call: Call) -> Answer:
    name = call.args["user"]
    messages = []
    if "newuser" in call.args:
        account = call.authority.rename_account(call.caller, name, call.args["newuser"])
        if account.username != name:
            messages.append(f"Renamed {name} to {account.username}.")
            name = account.username
    return Answer({"user": name}, reason="Account Modified", messages=messages)


def _suspendacct(call: Call) -> Answer:
    account = call.authority.suspend_account(
        call.caller,
        call.args["user"],
        call.args.get("reason", "Unknown"),
        locked=call.args.get("disallowun", False),
    )
    raw = f"{account.username}’s account has been suspended"
    return Answer(reason="OK", raw=raw)


def _unsuspendacct(call: Call) -> Answer:
    account = call.authority.unsuspend_account(call.caller, call.args["user"])
    return Answer(raw=f"{account.username}’s account is now active")


def _removeacct(call: Call) -> Answer:
    name = call.args["user"]
    revoked = call.authority.remove_account(call.caller, name)
    raw = f"Account {name} was removed; {revoked} tokens were revoked.\n"
    return Answer(reason=f"{name} account removed", raw=raw)


FUNCTIONS = (
    Function(
        "createacct", "create-acct", "Create an account.", _createacct,
        (
            Param("username", "1 to 16 of a-z and 0-9, a letter first; capitals are lowered.",
                  text, required=True, example="bob"),
            Param("domain", "Its domain, if it has one.", text, example="bob.example"),
            Param("contactemail", "Where to write to its owner.", text, example="bob@example.net"),
            Param("owner", "Who owns it; default: the caller.", text, example="root"),
            Param("reseller", "1 makes it a reseller with the Initial Privileges.", flag),
        ),
        dict.fromkeys(_HOSTING, "null: Counterfoil keeps no hosting data"),
        changes=True, legacy=_result(rawout="raw", options="data"),
    ),
    Function(
        "modifyacct", "edit-account", "Rename an account; its tokens go on under the new name.",
        _modifyacct,
        (USERNAME, Param("newuser", "Its new username.", text, example="robert")),
        {"user": "the username now"},
        changes=True,
        legacy=_result(messages="messages", warnings="nothing", newcfg="data"),
    ),
    Function(
        "suspendacct", "suspend-acct", "Suspend an account: its tokens are refused.", _suspendacct,
        (
            USERNAME,
            Param("reason", "Why, in one line.", text, example="unpaid"),
            Param("disallowun", "1: only root and holders of all may unsuspend it.", flag),
        ),
        changes=True, legacy=_result(),
    ),
    Function(
        "unsuspendacct", "suspend-acct", "Unsuspend an account: its tokens work again.",
        _unsuspendacct, (USERNAME,), changes=True, legacy=_result(),
    ),
    Function(
        "removeacct", "kill-acct", "Remove an account and revoke all its tokens.", _removeacct,
        (USERNAME,), changes=True, legacy=_result(rawout="raw"),
    ),
)  # fmt: skip
