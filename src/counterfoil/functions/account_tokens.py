"""Functions of the account API that are called through WHM."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.authority.tokens import account_owner
from counterfoil.core.decide import ACCOUNT_API
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind
from counterfoil.functions.arguments import Param, flag, text
from counterfoil.functions.registry import Answer, Call, Function
from counterfoil.functions.tokens import EXPIRES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MODULE = "Tokens"


def _need(call: Call, key: str) -> str:
    value = call.args.get(key)
    if value is None:
        raise Refusal(Rule.ARGUMENT_MISSING, argument=key)
    return str(value)


def _create(call: Call, user: str) -> dict[str, Any]:
    if call.args.get("readonly"):
        # Ignoring it would create a token with write access.
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument="readonly", value="1")
    end = call.args.get("expires_at")
    created = call.authority.create_account_token(
        call.caller, user, _need(call, "name"),
        end.at if end else None, endless=end is not None and end.at is None,
    )  # fmt: skip
    return {"create_time": created.stub.created_at, "token": created.secret.reveal()}


def _list(call: Call, user: str) -> list[dict[str, Any]]:
    with call.reading() as (reading, caller):
        account = account_owner(reading, caller, user)
        stubs = caller.visible(reading.tokens.of_account(account.id, Kind.ACCOUNT))
    return [
        {
            "name": stub.name,
            "create_time": stub.created_at,
            "expires_at": stub.expires_at,
            "has_full_access": 1,
            "features": [],
            "readonly": 0,
        }
        for stub in stubs
    ]


def _rename(call: Call, user: str) -> None:
    call.authority.rename_account_token(
        call.caller, user, _need(call, "name"), _need(call, "new_name")
    )


def _revoke(call: Call, user: str) -> int:
    try:
        call.authority.revoke_tokens(call.caller, user, [_need(call, "name")], Kind.ACCOUNT)
    except Refusal as refusal:
        if refusal.rule is not Rule.TOKEN_UNKNOWN:
            raise
    # As documented: 1 also for a token that never existed.
    return 1


_FUNCTIONS: Mapping[str, Callable[[Call, str], Any]] = {
    "create_full_access": _create,
    "list": _list,
    "rename": _rename,
    "revoke": _revoke,
}


def _function(module: str, name: str) -> Callable[[Call, str], Any]:
    run = _FUNCTIONS.get(name) if module == MODULE else None
    if run is None:
        raise Refusal(Rule.FUNCTION_UNKNOWN, function=f"{module}::{name}"[:50])
    return run


def _uapi_cpanel(call: Call) -> Answer:
    """Return the response of the account API; if the account API fails, the call still succeeds."""
    user, module, name = (call.args[f"cpanel.{key}"] for key in ("user", "module", "function"))
    with call.reading() as (reading, caller):
        account_owner(reading, caller, user)
    response: dict[str, Any] = {
        "status": 1, "data": None, "errors": None, "messages": None, "warnings": None,
        "metadata": {},
    }  # fmt: skip
    try:
        response["data"] = _function(module, name)(call, user)
    except Refusal as refusal:
        response |= {"status": 0, "errors": [call.sentence(refusal)]}
    return Answer({"uapi": response})


FUNCTIONS = (
    Function(
        "uapi_cpanel", ACCOUNT_API,
        "Call a function of an account's own API: Tokens::create_full_access, Tokens::list, "
        "Tokens::rename, Tokens::revoke.",
        _uapi_cpanel,
        (Param("cpanel.user", "The account.", text, required=True, example="bob"),
         Param("cpanel.module", "The module: Tokens.", text, required=True, example=MODULE),
         Param("cpanel.function", "The function.", text, required=True, example="list"),
         Param("name", "The token's name.", text, example="acme"),
         Param("new_name", "The new name.", text, example="acme-2"),
         EXPIRES,
         Param("readonly", "0; read-only tokens are not supported.", flag)),
        {"uapi": "an object {status 1 or 0, data, errors null or a list, messages, warnings, "
                 "metadata}: the answer of the account API"},
        changes=True,
    ),
)  # fmt: skip
