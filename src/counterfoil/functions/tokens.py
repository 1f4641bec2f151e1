"""Functions that create, list, change and revoke tokens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterfoil.authority.base import require_crossing, resolve_account, resolve_token
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import AllowList
from counterfoil.core.decide import display_order
from counterfoil.core.reach import Reach
from counterfoil.core.token import Kind, parse_moment
from counterfoil.core.token_search import holds_text
from counterfoil.core.usage import last_of
from counterfoil.functions.arguments import Param, filled, flag, text
from counterfoil.functions.registry import (
    OWN_PASSWORD,
    REACH_ANSWER,
    USER,
    Answer,
    Call,
    Function,
    encoded,
    map_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import msgspec

    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot
    from counterfoil.core.token import Stub
    from counterfoil.core.usage import LastUse

MANAGE = "manage-api-tokens"
NEVER = "0"
ANY_ADDRESS = "any"


def _end(value: str) -> int | None:
    """Return the moment in a text, or None for ``0``, which means no expiry."""
    return None if value == NEVER else parse_moment(value)


@dataclass(frozen=True, slots=True)
class _End:
    """An explicitly requested expiry; ``at`` None: the token must not expire."""

    at: int | None


NAME = Param("token_name", "The token's name.", text, required=True, example="billing")
KIND = Param("kind", "The API of the token: `whm`, the default, or `cpanel` for the account "
             "API, which also requires `cpanel-api`.", Kind, example="whm")  # fmt: skip
ACL = Param("acl", "A privilege of the token; `all` includes every privilege.", text,
            many=True, guards=("acl",), example="list-accts")  # fmt: skip
WHITELIST = Param("whitelist_ip", "An address or CIDR range it may be used from; `any`, as the "
                  "only value: any address.", text, many=True, aliases=("whitelist-ip",),
                  guards=("whitelist",), example="203.0.113.7")  # fmt: skip
EXPIRES = Param("expires_at", "When it expires, in epoch seconds; `0` means never.",
                lambda value: _End(_end(value)), guards=("expire",),
                example="1826927999")  # fmt: skip
SECRET = Param("token", "The secret; only in the body.", text, required=True, in_query=False)
DESCRIPTION = Param("description", "A description: one line of plain text.", text,
                    example="invoices, nightly")  # fmt: skip
LASTING = Param("lasting", "1: it may make changes that outlast it. A token cannot set this.", flag)
ANYWHERE = Param("sessions_anywhere", "1: sessions opened through it are valid from any address. "
                 "No token can set this.", flag)  # fmt: skip

BOUNDS_ANSWER = {
    "acls": "the effective privileges, a list",
    "create_time": "epoch seconds",
    "expires_at": "epoch seconds, or null for never",
    "name": "the token's name",
    "whitelist_ips": "addresses and CIDR ranges, IPv6 in full, or null for any",
    "id": "the token ID, which is public: 8 characters",
    "parent": "the ID of its parent token, or null",
    "lasting": "1 if it may make changes that outlast it",
    "sessions_anywhere": "1 if sessions opened through it are valid from any address",
    "description": "one line of plain text",
    "enabled": "0 if it or one of its ancestors is disabled or contained",
}
USED_ANSWER = {
    "last_used_at": "when it was last accepted, in epoch seconds, or null",
    "last_used_ip": "the address it was last accepted from, or null",
    "last_refused_at": "when it was last refused, in epoch seconds, or null",
    "old_secret_ends_at": "when the old secret of a rotation expires, or null",
}


def read_spec(call: Call, name: str | None = None) -> TokenSpec:
    """Return the requested values in the arguments that creating and updating have in common."""
    args = call.args
    allow_list = None
    if "whitelist_ip" in args:
        entries = args["whitelist_ip"]
        allow_list = AllowList() if entries == [ANY_ADDRESS] else AllowList.parse(entries)
    end: _End | None = args.get("expires_at")
    return TokenSpec(
        name=name,
        privileges=call.catalogue_of(args["acl"]).parse(args["acl"]) if "acl" in args else None,
        allow_list=allow_list,
        expires_at=end.at if end else None,
        endless=end is not None and end.at is None,
        lasting=args.get("lasting"),
        sessions_anywhere=args.get("sessions_anywhere"),
        description=args.get("description"),
    )


def kind_of(call: Call) -> Kind:
    """Return the kind of the token that a call names."""
    kind: Kind = call.args.get("kind", Kind.WHM)
    return kind


def resolve_named_token(call: Call, reading: Snapshot, caller: Caller) -> Stub:
    """Return the token that a call names; raises ``ACCOUNT_UNKNOWN`` and ``TOKEN_UNKNOWN``."""
    account = resolve_account(reading, caller, call.args.get("user"))
    return resolve_token(reading, caller, account, call.args["token_name"], kind_of(call))


def described(stub: Stub, use: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the fields of a token that every response about it contains; ``use``: see ``used``."""
    return _described(stub, display_order(stub.effective), stub.allow_list.wire(), use or {})


def _described(
    stub: Stub,
    acls: list[str] | msgspec.Raw,
    ips: list[str] | msgspec.Raw | None,
    use: Mapping[str, Any],
) -> dict[str, Any]:
    return {
        "acls": acls,
        "create_time": stub.created_at,
        "expires_at": stub.expires_at,
        "name": stub.name,
        "whitelist_ips": ips,
        "id": stub.public_id,
        "parent": stub.parent.public_id if stub.parent else None,
        "lasting": int(stub.lasting),
        "sessions_anywhere": int(stub.sessions_anywhere),
        "description": stub.description,
        "enabled": int(not stub.is_disabled and not stub.is_contained),
        **use,
    }


_UNUSED: dict[str, Any] = dict.fromkeys(
    ("last_used_at", "last_used_ip", "last_refused_at", "old_secret_ends_at")
)


def used(stub: Stub, uses: Sequence[LastUse], now: int) -> dict[str, Any]:
    """Return a token's last use (time and address), and until when an old secret is valid."""
    if not uses and stub.old_secret_ends_at is None:
        return _UNUSED
    accepted = last_of(uses, accepted=True) if uses else None
    refused = last_of(uses, accepted=False) if uses else None
    ends = stub.old_secret_ends_at
    return {
        "last_used_at": accepted.at if accepted else None,
        "last_used_ip": accepted.address if accepted else None,
        "last_refused_at": refused.at if refused else None,
        "old_secret_ends_at": ends if ends is not None and now < ends else None,
    }


def _create(call: Call) -> Answer:
    created = call.authority.create_token(
        call.caller, call.args.get("user"), call.args["token_name"], read_spec(call)
    )
    stub = created.stub
    data = described(stub, used(stub, (), stub.created_at))
    return Answer(data | {"token": created.secret.reveal()})


def _list(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        account = resolve_account(reading, caller, call.args.get("user"))
        kind = kind_of(call)
        require_crossing(caller, kind)
        call.require_few(lambda most: reading.tokens.count_up_to(account.id, kind, most + 1))
        # Every secret that a token ever had can have two rows: one for each outcome.
        call.require_few(
            lambda most: reading.usage.count_up_to(account.id, kind, 2 * most + 2) // 2
        )
        stubs = caller.visible(reading.tokens.of_account(account.id, kind))
        wanted = call.args.get("search")
        if wanted:
            stubs = [stub for stub in stubs if holds_text(stub, wanted)]
        known = call.known(reading)
        uses = reading.usage.last_uses_of_account(account.id, kind)
    # Many tokens share privileges and allow lists.
    lists = {id(stub.allow_list): stub.allow_list for stub in stubs}
    ips = {key: encoded(allow_list.wire()) for key, allow_list in lists.items()}
    tokens = {
        stub.name: _described(
            stub,
            map_of(known, stub.effective),
            ips[id(stub.allow_list)],
            used(stub, uses.get(stub.id, ()), reading.now),
        )
        for stub in stubs
    }
    return Answer({"tokens": tokens})


def _update(call: Call) -> Answer:
    reach = Reach()
    stub = call.authority.update_token(
        call.caller,
        call.args.get("user"),
        call.args["token_name"],
        read_spec(call, call.args.get("new_name")),
        kind=kind_of(call),
        reach=reach,
    )
    with call.authority.store.snapshot() as reading:
        data = described(stub, used(stub, reading.usage.last_uses(stub.id), reading.now))
        # As documented, unless other tokens changed too.
        return Answer(data, reach=reach if reach.unnamed else None)


def _revoke(call: Call) -> Answer:
    names, reach = call.args["token_name"], Reach()
    call.authority.revoke_tokens(
        call.caller, call.args.get("user"), names, kind_of(call), reach=reach
    )
    return Answer(reach=reach)


FUNCTIONS = (
    Function(
        "api_token_create", MANAGE,
        "Create an API token and show its secret, once. Defaults: `acl` is all that the caller "
        "holds, `expires_at` and `whitelist_ip` are the caller's own limits.",
        _create, (NAME, ACL, EXPIRES, WHITELIST, USER, DESCRIPTION, LASTING, ANYWHERE),
        BOUNDS_ANSWER | USED_ANSWER | {"token": "the secret"}, changes=True,
        step_up=OWN_PASSWORD,
    ),
    Function(
        "api_token_list", MANAGE, "List the tokens of an account.", _list,
        (USER, Param("search", "Only with this text in the name or description, in any case.",
                     filled, example="billing"), KIND),
        {"tokens": "an object: name -> as api_token_create without token, acls a map to 1 or 0"},
        rows="tokens", is_bounded=True,
    ),
    Function(
        "api_token_update", MANAGE,
        "Change the given properties of a token and keep the others (the setting "
        "whm_update_replaces restores what WHM documents).",
        _update,
        (NAME, Param("new_name", "The new name.", text, example="billing-2"),
         ACL, EXPIRES, WHITELIST, USER, KIND, DESCRIPTION, LASTING, ANYWHERE),
        BOUNDS_ANSWER | USED_ANSWER | REACH_ANSWER, changes=True, step_up=OWN_PASSWORD,
    ),
    Function(
        "api_token_revoke", MANAGE,
        "Revoke tokens by name, with their descendants: all of them or none.",
        _revoke,
        (Param("token_name", "A token's name; repeatable.", text, required=True,
               many=True, example="billing"), USER, KIND),
        REACH_ANSWER, changes=True,
    ),
)  # fmt: skip
