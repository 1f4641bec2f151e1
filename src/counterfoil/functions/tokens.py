"""Which functions make, show, change, revoke and explain tokens?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterfoil.authority import Wish, reached, visible
from counterfoil.core.account import parse_note
from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.decide import CHECKS, Accepted, Attempt, Step, decide, explain, shown
from counterfoil.core.privilege import ANY, needed
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.secret import Secret
from counterfoil.core.token import Kind, parse_moment
from counterfoil.core.use import last_of
from counterfoil.functions.arguments import Param, flag, text
from counterfoil.functions.registry import USER, Answer, Call, Function
from counterfoil.gate import Use, look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.bounds import Caller
    from counterfoil.core.ports import Reading
    from counterfoil.core.receipt import Receipt
    from counterfoil.core.token import Stub
    from counterfoil.core.use import LastUse

MANAGE = "manage-api-tokens"
NEVER = "0"
ANY_ADDRESS = "any"


def _end(value: str) -> int | None:
    """Read a moment, or None for ``0``: no end."""
    return None if value == NEVER else parse_moment(value)


@dataclass(frozen=True, slots=True)
class _End:
    """That an end was named, and which: None says no end aloud."""

    at: int | None


NAME = Param("token_name", "The token's name.", text, required=True, example="billing")
ACL = Param("acl", "A privilege it shall have; `all` says everything aloud.", text,
            many=True, guards=("acl",), example="list-accts")  # fmt: skip
WHITELIST = Param("whitelist_ip", "An address or CIDR block it shall be good from; `any` alone "
                  "says any address aloud.", text, many=True, aliases=("whitelist-ip",),
                  guards=("whitelist",), example="203.0.113.7")  # fmt: skip
EXPIRES = Param("expires_at", "When it ends, in epoch seconds; `0` says never aloud.",
                lambda value: _End(_end(value)), guards=("expire",),
                example="1826927999")  # fmt: skip
TOKEN_QUERY = Param("token", "The secret.", text, required=True)
TOKEN_BODY = Param("token", "The secret; in the body alone.", text, required=True, in_query=False)
IP = Param("ip", "The address it would be used from; default: the caller's.", Address.parse,
           example="203.0.113.7")  # fmt: skip
FUNCTION = Param("function", "The function it would be used for.", text, example="listaccts")
NEED = Param("acl", "The privilege it would be used for.", text, example="list-accts")
AT = Param("at", "When, in epoch seconds; default: now.", parse_moment, example="1826927999")

DESCRIPTION = Param("description", "One line of plain text, for people.",
                    lambda value: parse_note(value, "description"),
                    example="invoices, nightly")  # fmt: skip
LASTING = Param("lasting", "1: it may make changes that outlast it. No token can set this.", flag)
ANYWHERE = Param("sessions_anywhere", "1: sessions opened through it are good from any address. "
                 "No token can set this.", flag)  # fmt: skip

BOUNDS_ANSWER = {
    "acls": "the privileges that are effective, a list",
    "create_time": "epoch seconds",
    "expires_at": "epoch seconds, or null for never",
    "name": "the token's name",
    "whitelist_ips": "addresses and blocks, IPv6 in full, or null for any",
    "id": "the token's public id: 8 characters",
    "parent": "the id of the token it was made through, or null",
    "lasting": "1 if it may make changes that outlast it",
    "sessions_anywhere": "1 if sessions opened through it are good from any address",
    "description": "one line of plain text",
    "enabled": "0 if it, or one that it was made through, is disabled or contained",
}
USED_ANSWER = {
    "last_used_at": "when it was accepted last, in epoch seconds, or null",
    "last_used_ip": "from where it was accepted last, or null",
    "last_refused_at": "when it was refused last, in epoch seconds, or null",
    "old_secret_ends_at": "until when an old secret is good beside the new one, or null",
}


def _wish(call: Call, name: str | None = None) -> Wish:
    """Turn the arguments that create and update share into values."""
    args = call.args
    allow_list = None
    if "whitelist_ip" in args:
        entries = args["whitelist_ip"]
        allow_list = AllowList() if entries == [ANY_ADDRESS] else AllowList.parse(entries)
    end: _End | None = args.get("expires_at")
    return Wish(
        name=name,
        privileges=call.catalogue_of(args["acl"]).parse(args["acl"]) if "acl" in args else None,
        allow_list=allow_list,
        expires_at=end.at if end else None,
        endless=end is not None and end.at is None,
        lasting=args.get("lasting"),
        sessions_anywhere=args.get("sessions_anywhere"),
        description=args.get("description"),
    )


def described(stub: Stub) -> dict[str, Any]:
    """Return what every answer about a token has of it."""
    return {
        "acls": shown(stub.effective),
        "create_time": stub.created_at,
        "expires_at": stub.expires_at,
        "name": stub.name,
        "whitelist_ips": stub.allow_list.wire(),
        "id": stub.public_id,
        "parent": stub.parent.public_id if stub.parent else None,
        "lasting": int(stub.lasting),
        "sessions_anywhere": int(stub.sessions_anywhere),
        "description": stub.description,
        "enabled": int(not stub.is_disabled and not stub.is_contained),
    }


def used(stub: Stub, uses: Sequence[LastUse], now: int) -> dict[str, Any]:
    """Return when and from where a token was used last, and until when an old secret is good."""
    accepted, refused = last_of(uses, accepted=True), last_of(uses, accepted=False)
    ends = stub.old_secret_ends_at
    return {
        "last_used_at": accepted.at if accepted else None,
        "last_used_ip": accepted.address if accepted else None,
        "last_refused_at": refused.at if refused else None,
        "old_secret_ends_at": ends if ends is not None and now < ends else None,
    }


def _create(call: Call) -> Answer:
    created = call.authority.create_token(
        call.caller, call.args.get("user"), call.args["token_name"], _wish(call)
    )
    stub = created.stub
    shown = described(stub) | used(stub, (), stub.created_at)
    return Answer(shown | {"token": created.secret.reveal()})


def _list(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        account = reached(reading, caller, call.args.get("user"))
        stubs = [s for s in reading.stubs(account.id, Kind.WHM) if caller.sees(s)]
        wanted = call.args.get("search", "").casefold()
        stubs = [s for s in stubs if wanted in f"{s.name}\n{s.description}".casefold()]
        known = call.known(reading)
        uses = reading.last_uses_of(account.id)
    tokens = {
        stub.name: described(stub)
        | used(stub, uses.get(stub.id, ()), reading.now)
        | {"acls": known.as_map(stub.effective)}
        for stub in stubs
    }
    return Answer({"tokens": tokens})


def _update(call: Call) -> Answer:
    stub = call.authority.update_token(
        call.caller,
        call.args.get("user"),
        call.args["token_name"],
        _wish(call, call.args.get("new_name")),
    )
    with call.authority.store.snapshot() as reading:
        return Answer(described(stub) | used(stub, reading.last_uses(stub.id), reading.now))


def _revoke(call: Call) -> Answer:
    call.authority.revoke_tokens(call.caller, call.args.get("user"), call.args["token_name"])
    return Answer()


def _get_details(call: Call) -> Answer:
    stub = None
    with call.reading() as (reading, caller):
        verdict = look(reading, call.authority.keys, _use(call, Attempt(_address(call))))
        if verdict.stub is not None and verdict.stub.revoked_at is None:
            stub = _within_reach(caller, verdict.stub)
        uses = reading.last_uses(stub.id) if stub else []
    if stub is None:
        return Answer(done=False, reason="No token of yours has this secret.")
    return Answer(described(stub) | used(stub, uses, reading.now))


def _verify(call: Call) -> Answer:
    needs = needed(_need(call))
    attempt = Attempt(_address(call), needs, call.args.get("user"))
    with call.reading() as (reading, caller):
        verdict = look(reading, call.authority.keys, _use(call, attempt))
        stub = _within_reach(caller, verdict.stub)
    accepted = stub is not None and isinstance(verdict, Accepted)
    reason = Reason.UNKNOWN if stub is None and verdict.stub else getattr(verdict, "reason", None)
    return Answer(
        {
            "accepted": int(accepted),
            "user": stub.account.username if stub else None,
            "name": stub.name if stub else None,
            "acls": shown(stub.effective) if stub else [],
            "expires_at": stub.expires_at if stub else None,
            "reason": None if accepted else reason,
        }
    )


def _explain(call: Call) -> Answer:
    if "receipt" in call.args:
        return _explain_receipt(call, call.seal.open(call.args["receipt"]))
    if "token_name" not in call.args:
        raise Refusal(Rule.ARGUMENT_MISSING, argument="token_name or receipt")
    needs = needed(_need(call))
    with call.reading() as (reading, caller):
        account = reached(reading, caller, call.args.get("user"))
        stub = visible(reading, caller, account, call.args["token_name"])
        now = call.args.get("at", reading.now)
    attempt = Attempt(_address(call), needs, account.username)
    verdict = decide(stub, attempt, now)
    return Answer(
        {
            "accepted": int(isinstance(verdict, Accepted)),
            "reason": getattr(verdict, "reason", None),
            "at": now,
            "steps": [_step(step) for step in explain(stub, attempt, now)],
        }
    )


def _explain_receipt(call: Call, receipt: Receipt) -> Answer:
    """Show what a receipt says: the facts at that moment, not what would be decided now."""
    with call.reading() as (reading, caller):
        stub = _named_by(reading, caller, receipt)
    facts = {
        Reason.ADDRESS: str(receipt.address),
        Reason.PRIVILEGE: f"needs {receipt.need}",
    }
    steps: list[Step] = []
    for check in CHECKS if receipt.token else ():
        failed = check.reason is receipt.reason
        steps.append(Step(check.name, not failed, facts.get(check.reason, ""), check.reason))
        if failed:
            break
    else:
        if receipt.reason is not None:
            steps.append(
                Step(receipt.reason.lower(), passed=False, compared="", reason=receipt.reason)
            )
    return Answer(
        {
            "accepted": int(receipt.reason is None),
            "reason": receipt.reason,
            "at": receipt.at,
            "address": str(receipt.address) if receipt.address else None,
            "door": receipt.door,
            "needs": receipt.need,
            "id": receipt.token or None,
            "user": stub.account.username if stub else None,
            "name": stub.name if stub else None,
            "steps": [_step(step) for step in steps],
        }
    )


def _named_by(reading: Reading, caller: Caller, receipt: Receipt) -> Stub | None:
    """Return the token of a receipt; one that the caller may not see is an unreadable receipt.

    A receipt that names no token tells of strangers: it is for holders of ``all``.
    """
    stub = reading.stub_public(receipt.token) if receipt.token else None
    if stub is None and not caller.holds("all"):
        raise Refusal(Rule.RECEIPT_UNREADABLE)
    if stub is not None and _within_reach(caller, stub) is None:
        raise Refusal(Rule.RECEIPT_UNREADABLE)
    return stub


def _step(step: Step) -> dict[str, Any]:
    return {"check": step.check, "passed": int(step.passed), "compared": step.compared}


def _within_reach(caller: Caller, stub: Stub | None) -> Stub | None:
    if stub is None or not caller.reaches(stub.account) or not caller.sees(stub):
        return None
    return stub


def _use(call: Call, attempt: Attempt) -> Use:
    try:
        return Use(Secret(call.args["token"]), attempt)
    except Refusal:
        return Use(None, attempt)


def _need(call: Call) -> str:
    """Return the privilege asked about: named, a function's, or any."""
    if "acl" in call.args and "function" in call.args:
        raise Refusal(Rule.ARGUMENT_CONFLICT, argument="function")
    if "acl" in call.args:
        (need,) = call.catalogue_of([call.args["acl"]]).parse([call.args["acl"]])
        return need
    if "function" not in call.args:
        return ANY
    function = call.registry.get(call.args["function"])
    if function is None:
        raise Refusal(
            Rule.ARGUMENT_MALFORMED, argument="function", value=call.args["function"][:50]
        )
    return function.needs


def _address(call: Call) -> Address:
    """Return the address asked about; the caller's own by default."""
    given: Address | None = call.args.get("ip")
    return given or Address.parse(call.caller.address or "127.0.0.1")


FUNCTIONS = (
    Function(
        "api_token_create", MANAGE,
        "Make an API token and show its secret, once. Left out: `acl` is all that the caller "
        "holds, `expires_at` and `whitelist_ip` are the caller's own limits.",
        _create, (NAME, ACL, EXPIRES, WHITELIST, USER, DESCRIPTION, LASTING, ANYWHERE),
        BOUNDS_ANSWER | USED_ANSWER | {"token": "the secret"}, changes=True,
    ),
    Function(
        "api_token_list", MANAGE, "List the tokens of an account.", _list,
        (USER, Param("search", "Only those with this in their name or description, in any case.",
                     text, example="billing")),
        {"tokens": "an object: name -> as api_token_create without token, acls a map to 1 or 0"},
    ),
    Function(
        "api_token_get_details", MANAGE, "Tell what a secret is the secret of.", _get_details,
        (TOKEN_QUERY,), BOUNDS_ANSWER | USED_ANSWER,
    ),
    Function(
        "api_token_update", MANAGE,
        "Change what is named of a token and keep the rest (the setting whm_update_replaces "
        "restores what WHM documents).",
        _update,
        (NAME, Param("new_name", "Its new name.", text, example="billing-2"),
         ACL, EXPIRES, WHITELIST, USER, DESCRIPTION, LASTING, ANYWHERE),
        BOUNDS_ANSWER | USED_ANSWER, changes=True,
    ),
    Function(
        "api_token_revoke", MANAGE, "Revoke tokens by name: all of them or none.", _revoke,
        (Param("token_name", "A token's name; several are revoked together.", text, required=True,
               many=True, example="billing"), USER),
        changes=True,
    ),
    Function(
        "api_token_verify", MANAGE,
        "Tell whether a secret is good for a function or privilege, from an address.", _verify,
        (TOKEN_BODY, Param("user", "The username it is presented with.", text, example="root"),
         IP, FUNCTION, NEED),
        {"accepted": "1 or 0", "user": "its account", "name": "its name",
         "acls": "the effective privileges", "expires_at": "epoch seconds or null",
         "reason": "why not, or null"},
    ),
    Function(
        "api_token_explain", MANAGE,
        "Show each check on a use: the one of a receipt, or one that might be made.", _explain,
        (Param("receipt", "The header X-Counterfoil-Receipt of an answer.", text),
         Param("token_name", "The token's name.", text, example="billing"),
         USER, FUNCTION, NEED, IP, AT),
        {"accepted": "1 or 0", "reason": "why not, or null", "at": "epoch seconds",
         "steps": "a list of {check, passed, compared}"},
    ),
)  # fmt: skip
