"""What the acts on accounts guarantee, on every engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.authority.base import CallerRefused
from counterfoil.core.refusals import Refusal, Rule
from support.machine import reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.machine import World


def broken(act: Callable[[], object]) -> Rule:
    """Return the rule that an act breaks."""
    with pytest.raises(Refusal) as refusal:
        act()
    return refusal.value.rule


def test_root_is_there_from_the_start_and_cannot_be_touched(world: World) -> None:
    acts: list[Callable[[], object]] = [
        lambda: world.authority.rename_account(world.root, "root", "boss"),
        lambda: world.authority.suspend_account(world.root, "root"),
        lambda: world.authority.unsuspend_account(world.root, "root"),
        lambda: world.authority.remove_account(world.root, "root"),
        lambda: world.authority.set_privileges(world.root, "root", frozenset()),
    ]
    for act in acts:
        assert broken(act) is Rule.ACCOUNT_IS_ROOT


def test_a_renamed_account_keeps_its_tokens_under_the_new_name_alone(world: World) -> None:
    world.reseller("bob", "list-accts")
    secret = world.token("t", user="bob")
    assert reason(world.use(secret, user="bob")) == ""
    world.authority.rename_account(world.root, "bob", "robert")
    assert reason(world.use(secret, user="robert")) == ""
    assert reason(world.use(secret, user="bob")) == "RENAMED"
    assert reason(world.use(secret, user="alice")) == "WRONG_USER"


def test_a_name_given_back_is_no_former_name(world: World) -> None:
    world.reseller("bob", "list-accts")
    secret = world.token("t", user="bob")
    world.authority.rename_account(world.root, "bob", "robert")
    world.authority.rename_account(world.root, "robert", "bob")
    assert reason(world.use(secret, user="bob")) == ""
    assert reason(world.use(secret, user="robert")) == "RENAMED"


def test_renaming_to_the_same_name_writes_nothing(world: World) -> None:
    world.reseller("bob")
    with world.store.snapshot() as reading:
        before = reading.generation
    world.authority.rename_account(world.root, "bob", "bob")
    world.authority.unsuspend_account(world.root, "bob")
    with world.store.snapshot() as reading:
        assert reading.generation == before


def test_two_accounts_never_share_a_name_or_domain(world: World) -> None:
    world.authority.create_account(world.root, "bob", domain="bob.example")
    make = world.authority.create_account
    assert broken(lambda: make(world.root, "bob")) is Rule.USERNAME_TAKEN
    assert broken(lambda: make(world.root, "eve", domain="bob.example")) is Rule.DOMAIN_TAKEN
    make(world.root, "eve")
    act = lambda: world.authority.rename_account(world.root, "eve", "bob")
    assert broken(act) is Rule.USERNAME_TAKEN


def test_capitals_are_lowered_on_creation_only(world: World) -> None:
    assert world.authority.create_account(world.root, "BoB").username == "bob"
    act = lambda: world.authority.rename_account(world.root, "bob", "BOBBY")
    assert broken(act) is Rule.USERNAME_MALFORMED


def test_a_removed_account_takes_its_tokens_with_it(world: World) -> None:
    world.reseller("bob", "list-accts")
    secret = world.token("t", user="bob")
    assert world.authority.remove_account(world.root, "bob") == 1
    assert reason(world.use(secret, user="bob")) == "REVOKED"


def test_a_later_namesake_gets_nothing(world: World) -> None:
    world.reseller("bob", "list-accts")
    secret = world.token("t", user="bob")
    old = world.account("bob")
    world.authority.remove_account(world.root, "bob")
    world.reseller("bob", "list-accts")
    assert world.account("bob").id != old.id
    assert world.stub("bob", "t") is None
    assert reason(world.use(secret, user="bob")) == "REVOKED"
    world.token("t", user="bob")


def test_what_a_removed_account_owned_passes_to_its_owner(world: World) -> None:
    world.reseller("res", "create-acct")
    world.authority.create_account(world.as_account("res"), "cust")
    world.authority.remove_account(world.root, "res")
    world.reseller("res", "create-acct", "edit-account")
    assert world.account("cust").owner_id == world.account("root").id
    act = lambda: world.authority.rename_account(world.as_account("res"), "cust", "mine")
    assert broken(act) is Rule.ACCOUNT_UNKNOWN


def test_removing_an_account_revokes_tokens_made_through_its_own(world: World) -> None:
    world.reseller("res", "manage-api-tokens", "list-accts")
    maker = world.through(world.token("m", user="res"), user="res")
    world.authority.create_account(world.as_account("res"), "cust")
    world.grant("cust", "list-accts")
    child = world.token("c", user="cust", caller=maker)
    assert reason(world.use(child, user="cust")) == ""
    assert world.authority.remove_account(world.root, "res") == 2
    assert reason(world.use(child, user="cust")) == "REVOKED"


def test_a_suspended_accounts_tokens_are_refused_until_it_is_unsuspended(world: World) -> None:
    world.reseller("bob", "list-accts")
    secret = world.token("t", user="bob")
    assert reason(world.use(secret, user="bob")) == ""
    world.authority.suspend_account(world.root, "bob", "unpaid")
    assert reason(world.use(secret, user="bob")) == "SUSPENDED"
    world.authority.unsuspend_account(world.root, "bob")
    assert reason(world.use(secret, user="bob")) == ""


def test_nobody_can_make_a_token_for_a_suspended_account(world: World) -> None:
    world.reseller("bob", "list-accts")
    world.authority.suspend_account(world.root, "bob")
    for caller, rule in (
        (world.root, Rule.ACCOUNT_SUSPENDED), (world.as_account("bob"), Rule.CALLER_SUSPENDED),
    ):  # fmt: skip
        act = lambda caller=caller: world.token("t", user="bob", caller=caller)
        assert broken(act) is rule


def test_suspending_twice_keeps_the_first_moment(world: World) -> None:
    world.reseller("bob")
    first = world.authority.suspend_account(world.root, "bob", "one").suspended_at
    world.machine.pass_time(100)
    again = world.authority.suspend_account(world.root, "bob", "two")
    assert (again.suspended_at, again.suspend_reason) == (first, "two")


def test_a_locked_account_is_unsuspended_by_root_alone(world: World) -> None:
    world.reseller("res", "suspend-acct")
    world.authority.create_account(world.as_account("res"), "cust")
    world.authority.suspend_account(world.root, "cust", locked=True)
    act = lambda: world.authority.unsuspend_account(world.as_account("res"), "cust")
    assert broken(act) is Rule.ACCOUNT_LOCKED
    assert not world.authority.unsuspend_account(world.root, "cust").is_suspended


def test_nobody_suspends_or_removes_itself(world: World) -> None:
    world.reseller("res", "suspend-acct", "kill-acct")
    caller = world.as_account("res")
    assert broken(lambda: world.authority.suspend_account(caller, "res")) is Rule.ACCOUNT_IS_CALLER
    assert broken(lambda: world.authority.remove_account(caller, "res")) is Rule.ACCOUNT_IS_CALLER


def test_a_reseller_reaches_what_it_owns_and_nothing_else(world: World) -> None:
    world.reseller("res", "suspend-acct")
    world.reseller("other")
    world.authority.create_account(world.as_account("res"), "cust")
    caller = world.as_account("res")
    world.authority.suspend_account(caller, "cust")
    for name in ("other", "root", "nobody"):
        act = lambda name=name: world.authority.suspend_account(caller, name)
        assert broken(act) is Rule.ACCOUNT_UNKNOWN


def test_nobody_acts_on_an_account_that_holds_more(world: World) -> None:
    world.reseller("res", "suspend-acct")
    world.authority.create_account(world.as_account("res"), "cust")
    world.grant("cust", "passwd")
    caller = world.as_account("res")
    assert broken(lambda: world.authority.suspend_account(caller, "cust")) is Rule.ACCOUNT_UNKNOWN


def test_a_narrow_token_is_not_its_account(world: World) -> None:
    world.reseller("res", "edit-account", "passwd")
    narrow = world.through(world.token("t", "edit-account", user="res"), user="res")
    act = lambda: world.authority.rename_account(narrow, "res", "boss")
    assert broken(act) is Rule.ACCOUNT_UNKNOWN
    world.authority.rename_account(world.as_account("res"), "res", "boss")


def test_a_holder_of_all_reaches_everything_but_root(world: World) -> None:
    world.reseller("super", "all")
    world.reseller("bob")
    caller = world.as_account("super")
    world.authority.suspend_account(caller, "bob", locked=True)
    world.authority.unsuspend_account(caller, "bob")
    act = lambda: world.token("t", user="root", caller=caller)
    assert broken(act) is Rule.ACCOUNT_UNKNOWN


def test_a_removed_caller_acts_no_more(world: World) -> None:
    world.reseller("res", "create-acct")
    caller = world.as_account("res")
    world.authority.remove_account(world.root, "res")
    with pytest.raises(CallerRefused):
        world.authority.create_account(caller, "cust")


def test_privileges_given_are_privileges_held(world: World) -> None:
    world.reseller("res", "create-acct")
    act = lambda: world.authority.create_account(
        world.as_account("res"), "cust", privileges=frozenset({"passwd"})
    )
    assert broken(act) is Rule.PRIVILEGE_NOT_HELD


@pytest.mark.parametrize(
    ("arguments", "rule"),
    [
        ({"username": "1bob"}, Rule.USERNAME_MALFORMED),
        ({"username": "root"}, Rule.USERNAME_MALFORMED),
        ({"username": "tester"}, Rule.USERNAME_MALFORMED),
        ({"username": "a" * 17}, Rule.USERNAME_MALFORMED),
        ({"username": "bob\n"}, Rule.USERNAME_MALFORMED),
        ({"username": "bób"}, Rule.USERNAME_MALFORMED),
        ({"username": "bob", "domain": "no_good"}, Rule.DOMAIN_MALFORMED),
        ({"username": "bob", "email": "<script>"}, Rule.EMAIL_MALFORMED),
    ],
)
def test_malformed_facts_make_no_account(
    world: World, arguments: dict[str, Any], rule: Rule
) -> None:
    assert broken(lambda: world.authority.create_account(world.root, **arguments)) is rule


def test_a_reason_for_suspending_is_one_line(world: World) -> None:
    world.reseller("bob")
    for text in ("two\nlines", "x" * 201):
        act = lambda text=text: world.authority.suspend_account(world.root, "bob", text)
        assert broken(act) is Rule.TEXT_MALFORMED
