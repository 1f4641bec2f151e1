"""Functions for tokens in use: show, disable, contain, rotate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from counterfoil.authority.base import resolve_account, resolve_token
from counterfoil.authority.disabling import disabled_facts
from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.reach import Reach
from counterfoil.core.rotation import parse_idempotency_key, parse_overlap
from counterfoil.core.usage import last_of
from counterfoil.functions.arguments import Param, flag, text
from counterfoil.functions.registry import (
    OWN_PASSWORD,
    REACH_ANSWER,
    USER,
    Answer,
    Call,
    Function,
)
from counterfoil.functions.tokens import (
    BOUNDS_ANSWER,
    EXPIRES,
    KIND,
    MANAGE,
    NAME,
    USED_ANSWER,
    described,
    kind_of,
    resolve_named_token,
    used,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.authority.disabling import Containment
    from counterfoil.core.audit import Recorded
    from counterfoil.core.rotation import SecretRecord
    from counterfoil.core.token import Stub
    from counterfoil.core.usage import LastUse

T = TypeVar("T")

_MANY = 100
"""How many items of each sort a report contains."""

OVERLAP = Param("overlap", "How many seconds the old secret stays valid: 0 "
                "to 2592000; default 86400, and 0 for a token that a leak report disabled.",
                parse_overlap, example="3600")  # fmt: skip
KEY = Param("idempotency_key", "At least 128 random bits, no UUID; the same key within ten minutes "
            "returns the same secret. Only in the body.", parse_idempotency_key, in_query=False,
            example="Zm9pbC1leGFtcGxlLWtleQ")  # fmt: skip
CONTAINED_ANSWER = {
    "contained": "the number of tokens: this one and its descendants",
    "sessions": "the number of sessions and links opened through them",
    "report": "an object: tokens, revoked (descendants that were already revoked), sessions, "
    "created, touched: at most 100 of each; addresses; totals: the full counts",
}


def _show(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        stub = resolve_named_token(call, reading, caller)
        uses, secrets = reading.usage.last_uses(stub.id), reading.secrets.of_token(stub.id)
        disabled = disabled_facts(reading, stub) if stub.disabled else None
        by = reading.accounts.get(stub.contained.by) if stub.contained else None
    contained = {"at": stub.contained.at, "by": by.username} if stub.contained and by else None
    last_refused = last_of(uses, accepted=False)
    data = (
        described(stub)
        | used(stub, uses, reading.now)
        | {
            "last_use": _use(last_of(uses, accepted=True)),
            "last_refusal": _use(last_refused),
            "secrets": [_secret(secret, uses) for secret in secrets],
            "disabled": disabled,
            "contained": contained,
        }
    )
    return Answer(data)


def _use(use: LastUse | None) -> dict[str, Any] | None:
    if use is None:
        return None
    facts = {"at": use.at, "ip": use.address, "door": use.door, "function": use.function}
    return facts if use.is_accepted else facts | {"reason": use.reason}


def _secret(secret: SecretRecord, uses: list[LastUse]) -> dict[str, Any]:
    mine = [use for use in uses if use.secret == secret.number]
    last = last_of(mine, accepted=True)
    return {
        "number": secret.number,
        "created_at": secret.created_at,
        "ends_at": secret.ends_at,
        "last_used_at": last.at if last else None,
        "last_used_ip": last.address if last else None,
    }


def _rotate(call: Call) -> Answer:
    end = call.args.get("expires_at")
    rotated = call.authority.rotate_token(
        call.caller,
        call.args.get("user"),
        call.args["token_name"],
        Rotation(
            overlap=call.args.get("overlap"),
            end=TokenSpec(expires_at=end.at, endless=end.at is None) if end else TokenSpec(),
            request=call.args.get("idempotency_key", ""),
        ),
        kind=kind_of(call),
    )
    return Answer(
        {
            "token": rotated.secret.reveal(),
            "name": rotated.stub.name,
            "old_secret_ends_at": rotated.stub.old_secret_ends_at,
            "expires_at": rotated.stub.expires_at,
            "id": rotated.stub.public_id,
        }
    )


def _on_one(call: Call, act: Callable[..., T], **more: bool | Reach) -> T:
    """Run a transaction on the token that a call names."""
    user, name = call.args.get("user"), call.args["token_name"]
    return act(call.caller, user, name, kind=kind_of(call), **more)


def _end_overlap(call: Call) -> Answer:
    _on_one(call, call.authority.end_overlap)
    return Answer()


def _disable(call: Call) -> Answer:
    reach, leaked = Reach(), call.args.get("leaked", False)
    _on_one(call, call.authority.disable_token, leaked=leaked, reach=reach)
    return Answer(reach=reach)


def _enable(call: Call) -> Answer:
    reach, even_leaked = Reach(), call.args.get("even_leaked", False)
    _on_one(call, call.authority.enable_token, even_leaked=even_leaked, reach=reach)
    return Answer(reach=reach)


def _revoke_all(call: Call) -> Answer:
    reach = Reach()
    revoked = call.authority.revoke_all(
        call.caller, call.args.get("user"), keep_caller=call.args.get("keep_caller", False),
        reach=reach,
    )  # fmt: skip
    return Answer({"revoked": revoked}, reach=reach)


def _reach(call: Call) -> Answer:
    """Return how many tokens a revocation of some or all tokens would affect; change nothing."""
    reach = Reach()
    with call.reading() as (reading, caller):
        account = resolve_account(reading, caller, call.args.get("user"))
        if "token_name" in call.args:
            kind = kind_of(call)
            stubs = [
                resolve_token(reading, caller, account, n, kind) for n in call.args["token_name"]
            ]
            named = {stub.id for stub in stubs}
            ids = reading.tokens.living_descendants(sorted(named))
            reach.also_revoked = reach.add(reading, caller, account, ids, named)
        else:
            ids = reading.tokens.living_of_account(account.id)
            reach.also_revoked = reach.add(reading, caller, account, ids)
    return Answer(_reach_facts(reach))


def _reach_facts(reach: Reach) -> dict[str, Any]:
    return {"also_revoked": reach.also_revoked, "names": reach.names,
            "tokens_affected": reach.affected}  # fmt: skip


def _contain(call: Call) -> Answer:
    return _reported(_on_one(call, call.authority.contain_token))


def _release(call: Call) -> Answer:
    return _reported(_on_one(call, call.authority.release_token))


def _reported(found: Containment) -> Answer:
    through = found.through
    report = {
        "tokens": [_token(stub) for stub in found.stubs[:_MANY]],
        "revoked": [_token(stub) for stub in found.revoked[:_MANY]],
        "sessions": [
            {"session": s.id, "user": s.account.username, "address": s.address}
            for s in found.sessions[:_MANY]
        ],
        "created": [_act(done) for done in through.made[:_MANY]],
        "touched": [_act(done) for done in through.touched[:_MANY]],
        "addresses": list(found.addresses),
        "totals": {
            "tokens": len(found.stubs),
            "revoked": len(found.revoked),
            "sessions": len(found.sessions),
            "created": through.made_count,
            "touched": through.touched_count,
        },
    }
    return Answer(
        {"contained": len(found.stubs), "sessions": len(found.sessions), "report": report}
    )


def _token(stub: Stub) -> dict[str, Any]:
    return {"id": stub.public_id, "name": stub.name, "user": stub.account.username,
            "kind": str(stub.kind)}  # fmt: skip


def _act(done: Recorded) -> dict[str, Any]:
    entry = done.entry
    return {
        "position": done.position, "at": done.at, "action": entry.action,
        "subject": entry.subject, "subject_id": entry.subject_id,
        "actor_token": entry.actor_token, "address": entry.address,
    }  # fmt: skip


FUNCTIONS = (
    Function(
        "api_token_show", MANAGE, "Show a token: limits, last requests, secrets.", _show,
        (NAME, USER, KIND),
        BOUNDS_ANSWER | USED_ANSWER | {
            "last_use": "{at, ip, door, function} or null",
            "last_refusal": "the same with a reason, or null",
            "secrets": "a list of {number, created_at, ends_at, last_used_at, last_used_ip}",
            "disabled": "{at, how, by} or null: by a person, a token, a leak or a policy; by: the "
                        "account that did it, or null",
            "contained": "{at, by} or null",
        },
    ),
    Function(
        "api_token_rotate", MANAGE,
        "Create a new secret, shown once; the old one stays valid for an overlap.", _rotate,
        (NAME, OVERLAP, EXPIRES, KEY, USER, KIND),
        {"token": "the new secret", "name": "the token's name",
         "old_secret_ends_at": "when the old secret expires, in epoch seconds",
         "expires_at": "epoch seconds, or null for never", "id": "the token's public id"},
        changes=True, step_up=OWN_PASSWORD,
    ),
    Function(
        "api_token_end_overlap", MANAGE, "End the overlap of a rotation: refuse the old secret.",
        _end_overlap, (NAME, USER, KIND), changes=True,
    ),
    Function(
        "api_token_disable", MANAGE,
        "Disable a token and its descendants until it is enabled.", _disable,
        (NAME, USER, KIND,
         Param("leaked", "1: its secret was found somewhere. Rotate the token before you enable it "
               "(or give `even_leaked=1` to enable).", flag)),
        REACH_ANSWER, changes=True,
    ),
    Function(
        "api_token_enable", MANAGE,
        "Enable a disabled token. A token cannot enable one that a person, a leak report or a "
        "policy disabled. If its secret was reported as leaked, rotate the token first.",
        _enable,
        (NAME, USER, KIND, Param("even_leaked", "1: even if its current secret was reported as "
                                 "leaked.", flag)),
        REACH_ANSWER, changes=True, step_up=OWN_PASSWORD,
    ),
    Function(
        "api_token_revoke_all", MANAGE, "Revoke all tokens of an account.", _revoke_all,
        (Param("keep_caller", "1: keep the token that makes this request, and its ancestors.",
               flag), USER),
        {"revoked": "the number of tokens, including descendants"} | REACH_ANSWER,
        changes=True,
    ),
    Function(
        "api_token_reach", MANAGE,
        "List the tokens that would also be revoked with the given tokens, or with an account. "
        "Nothing is changed.",
        _reach,
        (Param("token_name", "A token's name; repeatable. Default: all tokens "
               "of the account.", text, many=True, example="billing"), USER, KIND),
        REACH_ANSWER,
    ),
    Function(
        "api_token_contain", MANAGE,
        "Stop a token, its descendants, and all their sessions, and report what they did.",
        _contain, (NAME, USER, KIND), CONTAINED_ANSWER, changes=True,
    ),
    Function(
        "api_token_release", MANAGE,
        "Undo the containment of a token. A token cannot call this.", _release,
        (NAME, USER, KIND), CONTAINED_ANSWER, changes=True, step_up=OWN_PASSWORD,
    ),
)  # fmt: skip
