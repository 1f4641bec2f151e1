"""Tokens of the account API: they open one account, and keep to whatever they were made through."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.accounts import AccountSpec
from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.decide import Attempt
from counterfoil.core.privilege import ANY, needed
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind
from counterfoil.gate.verify import CredentialCheck
from support.machine import HERE, START, World, broken, reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.core.caller import Caller
    from counterfoil.core.secret import Secret
    from counterfoil.core.token import Stub


@pytest.fixture
def ann(world: World) -> World:
    """A world with a reseller ann who owns bob."""
    world.reseller("ann", "cpanel-api", "manage-api-tokens")
    world.authority.create_account(world.root, "bob", owner="ann")
    return world


def made(world: World, caller: Caller, user: str = "bob", name: str = "acme") -> Secret:
    return world.authority.create_account_token(caller, user, name, None).secret


def use(world: World, secret: Secret, user: str = "bob", address: Address = HERE) -> str:
    use = CredentialCheck(secret, Attempt(address, needed(ANY), user, Kind.ACCOUNT), door="account")
    return reason(world.gate.judge([use])[0])


def through(world: World, *privileges: str, ips: tuple[str, ...] = ()) -> Caller:
    held = privileges or ("cpanel-api",)
    return world.through(world.token("t", *held, user="ann", ips=ips), user="ann")


def test_it_opens_its_account_and_is_no_token_of_whm(ann: World) -> None:
    secret = made(ann, ann.as_account("ann"))
    assert use(ann, secret) == ""
    assert reason(ann.use(secret, user="bob")) == "WRONG_KIND"
    assert use(ann, ann.token("whm", user="ann"), "ann") == "WRONG_KIND"


def test_the_two_kinds_have_names_of_their_own(ann: World) -> None:
    ann.grant("bob", "list-accts")
    ann.token("acme", "list-accts", user="bob")
    made(ann, ann.root)
    ann.authority.revoke_tokens(ann.root, "bob", ["acme"], Kind.ACCOUNT)
    assert ann.stub("bob", "acme") is not None


def test_it_is_renamed_within_its_kind(ann: World) -> None:
    secret = made(ann, ann.root)
    made(ann, ann.root, name="other")
    act = ann.authority
    assert act.rename_account_token(ann.as_account("ann"), "bob", "acme", "new").name == "new"
    assert act.rename_account_token(ann.root, "bob", "new", "new").name == "new"
    assert use(ann, secret) == ""
    for old, new, rule in (
        ("acme", "x", Rule.TOKEN_UNKNOWN), ("new", "other", Rule.TOKEN_NAME_TAKEN),
        ("new", "a b", Rule.TOKEN_NAME_MALFORMED),
    ):  # fmt: skip
        with pytest.raises(Refusal) as refused:
            act.rename_account_token(ann.root, "bob", old, new)
        assert refused.value.rule is rule


@pytest.mark.parametrize("user", ["root", "nobody", "ann2"])
def test_it_is_for_accounts_in_reach_and_never_for_root(ann: World, user: str) -> None:
    ann.reseller("ann2")
    with pytest.raises(Refusal) as refused:
        made(ann, ann.as_account("ann") if user != "root" else ann.root, user)
    assert refused.value.rule is Rule.ACCOUNT_UNKNOWN


def test_a_suspended_account_gets_none_and_its_own_are_refused(ann: World) -> None:
    secret = made(ann, ann.root)
    ann.authority.suspend_account(ann.root, "bob")
    assert use(ann, secret) == "SUSPENDED"
    with pytest.raises(Refusal) as refused:
        made(ann, ann.root, name="second")
    assert refused.value.rule is Rule.ACCOUNT_SUSPENDED


def test_made_through_a_token_it_needs_that_tokens_privilege_at_every_use(ann: World) -> None:
    secret = made(ann, through(ann, "cpanel-api", "manage-api-tokens"))
    assert use(ann, secret) == ""
    narrower = TokenSpec(privileges=frozenset({"manage-api-tokens"}))
    ann.authority.update_token(ann.root, "ann", "t", narrower)
    assert use(ann, secret) == "PARENT"
    wider = TokenSpec(privileges=frozenset({"cpanel-api"}))
    ann.authority.update_token(ann.root, "ann", "t", wider)
    assert use(ann, secret) == ""
    ann.authority.set_privileges(ann.root, "ann", frozenset({"manage-api-tokens"}))
    assert use(ann, secret) == "PARENT"


def test_made_through_a_token_it_needs_the_account_to_stay_owned(ann: World) -> None:
    secret = made(ann, through(ann))
    ann.authority.modify_account(ann.root, "bob", AccountSpec(owner="root"))
    assert use(ann, secret) == "PARENT"


def test_made_through_a_token_it_keeps_its_addresses_and_falls_with_it(ann: World) -> None:
    secret = made(ann, through(ann, ips=("192.0.2.0/24",)))
    assert use(ann, secret) == ""
    assert use(ann, secret, address=Address.parse("203.0.113.1")) == "ADDRESS"
    ann.authority.revoke_tokens(ann.root, "ann", ["t"])
    assert use(ann, secret) == "REVOKED"


def test_made_through_a_token_it_ends_no_later(ann: World) -> None:
    limited = ann.token("t", "cpanel-api", user="ann", expires_at=START + 100)
    caller = ann.through(limited, user="ann")
    with pytest.raises(Refusal) as refused:
        ann.authority.create_account_token(caller, "bob", "acme", START + 200)
    assert refused.value.rule is Rule.EXPIRY_OUTSIDE
    with pytest.raises(Refusal):
        ann.authority.create_account_token(caller, "bob", "acme", None, endless=True)
    assert made(ann, caller)
    ann.machine.pass_time(100)
    with ann.store.snapshot() as reading:
        stub = reading.tokens.by_name(ann.account("bob").id, Kind.ACCOUNT, "acme")
    assert stub is not None
    assert stub.ends_at == START + 100


def kept(world: World, name: str = "acme") -> Stub | None:
    with world.store.snapshot() as reading:
        return reading.tokens.by_name(world.account("bob").id, Kind.ACCOUNT, name)


def test_what_a_leak_report_disabled_is_enabled_again(ann: World) -> None:
    secret, act = made(ann, ann.root), ann.authority
    act.report_leak(ann.root, secret.reveal())
    for report in ann.store.leak_reports.oldest():
        act.settle_leak(report)
    assert use(ann, secret) == "DISABLED"
    assert broken(lambda: act.enable_token(ann.root, "bob", "acme")) is Rule.TOKEN_UNKNOWN
    act.enable_token(ann.root, "bob", "acme", kind=Kind.ACCOUNT)
    assert use(ann, secret) == ""


def test_it_is_paused_rotated_and_edited_by_its_kind(ann: World) -> None:
    secret, act, who = made(ann, ann.root), ann.authority, (ann.as_account("ann"), "bob", "acme")
    act.disable_token(*who, kind=Kind.ACCOUNT)
    assert use(ann, secret) == "DISABLED"
    act.enable_token(*who, kind=Kind.ACCOUNT)
    assert [s.name for s in act.contain_token(*who, kind=Kind.ACCOUNT).stubs] == ["acme"]
    assert use(ann, secret) == "CONTAINED"
    act.release_token(*who, kind=Kind.ACCOUNT)
    new = act.rotate_token(*who, Rotation(), kind=Kind.ACCOUNT).secret
    assert [use(ann, s) for s in (secret, new)] == ["", ""]
    act.end_overlap(*who, kind=Kind.ACCOUNT)
    assert [use(ann, s) for s in (secret, new)] == ["REVOKED", ""]
    act.set_settings(ann.root, {"whm_update_replaces": "1"})
    spec = TokenSpec(description="zone edits", allow_list=AllowList.parse(["203.0.113.7"]))
    edited = act.update_token(*who, spec, kind=Kind.ACCOUNT)
    assert edited.privileges == {"cpanel-api"}
    assert edited.description == "zone edits"
    assert use(ann, new) == "ADDRESS"


@pytest.mark.parametrize(
    "spec", [TokenSpec(privileges=frozenset({"cpanel-api"})), TokenSpec(lasting=True),
             TokenSpec(sessions_anywhere=False)]
)  # fmt: skip
def test_it_opens_all_of_its_account_and_takes_no_privileges(ann: World, spec: TokenSpec) -> None:
    made(ann, ann.root)
    act = lambda: ann.authority.update_token(ann.root, "bob", "acme", spec, kind=Kind.ACCOUNT)
    assert broken(act) is Rule.TOKEN_OPENS_ALL


def test_advice_narrows_it_to_where_it_was_used(ann: World) -> None:
    secret = made(ann, ann.root)
    assert use(ann, secret) == ""
    ann.written()
    narrowed = ann.authority.apply_advice(ann.root, "bob", "acme", 30, kind=Kind.ACCOUNT)
    assert narrowed.privileges == {"cpanel-api"}
    assert narrowed.allow_list.canonical() == ("192.0.2.0/24",)


def test_without_the_privilege_that_leads_to_it_nobody_touches_it(ann: World) -> None:
    secret = made(ann, ann.root)
    narrow = through(ann, "manage-api-tokens")
    ann.authority.set_privileges(ann.root, "ann", frozenset({"manage-api-tokens"}))
    act = ann.authority
    for caller in (narrow, ann.as_account("ann")):
        touches: tuple[Callable[[Caller], object], ...] = (
            lambda c: act.disable_token(c, "bob", "acme", kind=Kind.ACCOUNT),
            lambda c: act.enable_token(c, "bob", "acme", kind=Kind.ACCOUNT),
            lambda c: act.contain_token(c, "bob", "acme", kind=Kind.ACCOUNT),
            lambda c: act.rotate_token(c, "bob", "acme", Rotation(), kind=Kind.ACCOUNT),
            lambda c: act.update_token(c, "bob", "acme", TokenSpec(name="x"), kind=Kind.ACCOUNT),
            lambda c: act.apply_advice(c, "bob", "acme", 30, kind=Kind.ACCOUNT),
        )  # fmt: skip
        for touch in touches:
            assert broken(partial(touch, caller)) is Rule.ACCOUNT_API_CLOSED
    assert use(ann, secret) == ""
    assert kept(ann) is not None
