"""What the acts on tokens guarantee, on every engine."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.base import CallerRefused, open_receipt
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.caller import everything
from counterfoil.core.decide import Accepted, Attempt
from counterfoil.core.privilege import needed
from counterfoil.core.receipt import Receipt
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.secret import Secret
from counterfoil.core.token import MAX_LINE
from counterfoil.gate.verify import CredentialCheck, judge_uncached
from support.machine import PASSWORDS, START, reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.machine import World

DAY = 86400


def broken(act: Callable[[], object]) -> Rule:
    """Return the rule that an act breaks."""
    with pytest.raises(Refusal) as refusal:
        act()
    return refusal.value.rule


def test_a_revoked_token_is_refused_by_the_next_use(world: World) -> None:
    secret = world.token("t", "list-accts")
    assert reason(world.use(secret, "list-accts")) == ""
    world.authority.revoke_tokens(world.root, None, ["t"])
    assert reason(world.use(secret, "list-accts")) == "REVOKED"


def test_a_token_does_only_what_it_names(world: World) -> None:
    secret = world.token("t", "list-accts")
    assert reason(world.use(secret, "kill-acct")) == "PRIVILEGE"


def test_expiry_is_refused_at_and_after_its_second(world: World) -> None:
    secret = world.token("t", expires_at=START + 100)
    world.machine.pass_time(99)
    assert reason(world.use(secret)) == ""
    world.machine.pass_time(1)
    assert reason(world.use(secret)) == "EXPIRED"
    world.machine.pass_time(1)
    assert reason(world.use(secret)) == "EXPIRED"


def test_verifying_an_expired_token_deletes_nothing(world: World) -> None:
    secret = world.token("t", expires_at=START + 1)
    world.machine.pass_time(1000)
    world.use(secret)
    assert world.stub("root", "t") is not None


def test_an_expired_token_given_a_later_end_works_again(world: World) -> None:
    secret = world.token("t", expires_at=START + 1)
    world.machine.pass_time(10)
    assert reason(world.use(secret)) == "EXPIRED"
    world.authority.update_token(world.root, None, "t", TokenSpec(expires_at=START + DAY))
    assert reason(world.use(secret)) == ""


def test_a_clock_put_back_revives_nothing(world: World) -> None:
    secret = world.token("t", expires_at=START + 10)
    world.machine.pass_time(20)
    assert reason(world.use(secret)) == "EXPIRED"
    world.machine.wall -= 3000
    assert reason(world.use(secret)) == "EXPIRED"


def test_a_moment_that_is_past_cannot_be_given(world: World) -> None:
    assert broken(lambda: world.token("t", expires_at=START)) is Rule.EXPIRY_PAST
    world.token("u")
    act = lambda: world.authority.update_token(
        world.root, None, "u", TokenSpec(expires_at=START - 1)
    )
    assert broken(act) is Rule.EXPIRY_PAST


def test_a_refused_address_is_refused_and_an_allowed_one_accepted(world: World) -> None:
    secret = world.token("t", ips=("192.0.2.0/24", "2001:db8::/32"))
    assert reason(world.use(secret)) == ""
    assert reason(world.use(secret, address=Address.parse("2001:db8::1"))) == ""
    assert reason(world.use(secret, address=Address.parse("198.51.100.1"))) == "ADDRESS"


def test_a_name_is_used_once_until_its_token_is_revoked(world: World) -> None:
    world.token("t")
    assert broken(lambda: world.token("t")) is Rule.TOKEN_NAME_TAKEN
    world.authority.revoke_tokens(world.root, None, ["t"])
    world.token("t")


def test_a_rename_to_a_taken_name_is_refused_and_changes_nothing(world: World) -> None:
    world.token("one")
    world.token("two")
    act = lambda: world.authority.update_token(world.root, None, "one", TokenSpec(name="two"))
    assert broken(act) is Rule.TOKEN_NAME_TAKEN
    assert world.stub("root", "one") is not None


def test_an_update_keeps_what_it_does_not_name(world: World) -> None:
    world.token("t", "list-accts", ips=("192.0.2.0/24",), expires_at=START + DAY)
    before = world.stub("root", "t")
    stub = world.authority.update_token(world.root, None, "t", TokenSpec(name="u"))
    assert before is not None
    assert (stub.privileges, stub.allow_list, stub.expires_at) == (
        before.privileges, before.allow_list, before.expires_at,
    )  # fmt: skip


def test_an_update_says_the_wide_things_aloud(world: World) -> None:
    world.token("t", "list-accts", ips=("192.0.2.0/24",), expires_at=START + DAY)
    wide = TokenSpec(privileges=frozenset({"all"}), allow_list=AllowList(), endless=True)
    stub = world.authority.update_token(world.root, None, "t", wide)
    assert (stub.privileges, stub.allow_list.blocks, stub.expires_at) == (
        frozenset({"all"}), (), None,
    )  # fmt: skip


def test_with_the_setting_an_update_replaces_privileges_and_end(world: World) -> None:
    world.authority.set_settings(world.root, {"whm_update_replaces": "1"})
    world.token("t", "list-accts", ips=("192.0.2.0/24",), expires_at=START + DAY)
    stub = world.authority.update_token(world.root, None, "t", TokenSpec())
    assert (stub.privileges, stub.expires_at) == (frozenset({"all"}), None)
    assert stub.allow_list.canonical() == ("192.0.2.0/24",)


def test_an_update_that_changes_nothing_writes_nothing(world: World) -> None:
    world.token("t")
    with world.store.snapshot() as reading:
        before = reading.generation
    world.authority.update_token(world.root, None, "t", TokenSpec())
    with world.store.snapshot() as reading:
        assert reading.generation == before


def test_an_edit_counts_for_the_next_use(world: World) -> None:
    secret = world.token("t", "list-accts", "kill-acct")
    assert reason(world.use(secret, "kill-acct")) == ""
    narrow = TokenSpec(privileges=frozenset({"list-accts"}))
    world.authority.update_token(world.root, None, "t", narrow)
    assert reason(world.use(secret, "kill-acct")) == "PRIVILEGE"


def test_several_names_are_revoked_together_or_not_at_all(world: World) -> None:
    world.token("one")
    world.token("two")
    act = lambda: world.authority.revoke_tokens(world.root, None, ["one", "three"])
    assert broken(act) is Rule.TOKEN_UNKNOWN
    assert world.stub("root", "one") is not None
    assert world.authority.revoke_tokens(world.root, None, ["one", "two", "one"]) == 2


def test_a_revoked_token_cannot_be_edited_back(world: World) -> None:
    world.token("t")
    stub = world.stub("root", "t")
    assert stub is not None
    world.authority.revoke_tokens(world.root, None, ["t"])
    with pytest.raises(Refusal) as refusal, world.store.transaction() as tx:
        tx.tokens.save(stub)
    assert refusal.value.rule is Rule.TOKEN_UNKNOWN


def test_a_token_needs_a_privilege_that_its_account_holds(world: World) -> None:
    world.reseller("bob")
    assert broken(lambda: world.token("t", user="bob")) is Rule.PRIVILEGE_NONE
    act = lambda: world.token("t", "list-accts", user="bob")
    assert broken(act) is Rule.PRIVILEGE_NOT_OF_ACCOUNT


def test_left_out_privileges_are_stored_as_what_is_held_now(world: World) -> None:
    world.reseller("bob", "list-accts", "kill-acct")
    secret = world.token("t", caller=world.as_account("bob"))
    world.authority.set_privileges(
        world.root, "bob", frozenset({"list-accts", "kill-acct", "passwd"})
    )
    assert reason(world.use(secret, "kill-acct", user="bob")) == ""
    assert reason(world.use(secret, "passwd", user="bob")) == "PRIVILEGE"


def test_all_is_refused_to_who_lacks_it(world: World) -> None:
    world.reseller("bob", "list-accts")
    act = lambda: world.token("t", "all", caller=world.as_account("bob"))
    assert broken(act) is Rule.PRIVILEGE_NOT_HELD


def test_a_privilege_taken_from_an_account_is_gone_from_its_tokens(world: World) -> None:
    world.reseller("bob", "list-accts", "kill-acct")
    secret = world.token("t", user="bob")
    assert reason(world.use(secret, "kill-acct", user="bob")) == ""
    world.authority.set_privileges(world.root, "bob", frozenset({"list-accts"}))
    assert reason(world.use(secret, "kill-acct", user="bob")) == "PRIVILEGE"
    assert reason(world.use(secret, "list-accts", user="bob")) == ""


def test_a_token_is_good_only_beside_its_users_name(world: World) -> None:
    world.reseller("bob", "list-accts")
    secret = world.token("t", user="bob")
    assert reason(world.use(secret, user="root")) == "WRONG_USER"
    assert reason(world.use(secret, user="Bob")) == "WRONG_USER"
    assert reason(world.use(secret, user="bob")) == ""
    assert reason(world.use(secret, user=None)) == ""


def test_unreadable_mistyped_and_unknown_secrets_are_refused(world: World) -> None:
    secret = world.token("t")
    text = secret.reveal()
    wrong = text[:-1] + ("A" if text[-1] != "A" else "B")
    assert reason(world.use(Secret(wrong))) == "MALFORMED"
    assert (
        reason(world.gate.judge([CredentialCheck(None, Attempt(Address(4, 1)))])[0]) == "MALFORMED"
    )
    assert reason(world.use(Secret("X" * 32))) == "UNKNOWN"


def test_a_stolen_row_is_worth_nothing_under_another_key(world: World) -> None:
    from counterfoil.core.secret import DigestKeys  # noqa: PLC0415
    from counterfoil.gate.verify import Gate  # noqa: PLC0415

    secret = world.token("t")
    other = Gate(world.store, DigestKeys.parse("cd" * 32), world.store.clock)
    assert reason(world.use(secret, gate=other)) == "UNKNOWN"


def test_after_a_new_key_old_tokens_go_on_and_new_ones_lie_under_it(world: World) -> None:
    from counterfoil.authority.authority import Authority  # noqa: PLC0415
    from counterfoil.core.secret import DigestKeys  # noqa: PLC0415

    old = world.token("old")
    world.keys = DigestKeys.parse("1:" + "ab" * 32 + ",2:" + "cd" * 32)
    world.authority = Authority(world.store, world.keys, os.urandom, PASSWORDS)
    world.gate = world.new_gate()
    new = world.token("new")
    for _ in range(2):
        assert reason(world.use(old)) == ""
        assert reason(world.use(new)) == ""
    for key_id in "12":
        world.store.keys.check(key_id, key_id.encode(), add=True)
    now = world.store.clock.now()
    assert world.store.keys.missing({"1", "2", "3"}, now) == set()
    assert world.store.keys.missing({"1"}, now) == {"2"}
    assert world.store.keys.missing((), now) == {"1", "2"}
    world.authority.revoke_tokens(world.root, None, ["new"])
    assert world.store.keys.missing({"1"}, now) == set()


def test_looking_at_a_secret_judges_as_the_gate_does(world: World) -> None:
    secret = world.token("t", "list-accts")
    with world.store.snapshot() as reading:
        use = CredentialCheck(secret, Attempt(Address(4, 1), needed("list-accts"), "root"))
        assert isinstance(judge_uncached(reading, world.keys, use), Accepted)
        mistyped = CredentialCheck(None, use.attempt)
        assert reason(judge_uncached(reading, world.keys, mistyped)) == "MALFORMED"


# Through a token


def test_what_a_token_makes_stays_within_its_privileges(world: World) -> None:
    parent = world.through(world.token("p", "manage-api-tokens", "list-accts"))
    act = lambda: world.token("c", "kill-acct", caller=parent)
    assert broken(act) is Rule.PRIVILEGE_NOT_IN_TOKEN
    child = world.token("c", caller=parent)
    assert reason(world.use(child, "list-accts")) == ""
    assert reason(world.use(child, "kill-acct")) == "PRIVILEGE"


def test_what_a_token_makes_stays_within_its_addresses_and_end(world: World) -> None:
    parent = world.through(world.token("p", ips=("192.0.2.0/24",), expires_at=START + DAY))
    outside = lambda: world.token("c", caller=parent, ips=("198.51.100.1",))
    assert broken(outside) is Rule.ADDRESS_OUTSIDE
    later = lambda: world.token("c", caller=parent, expires_at=START + DAY + 1)
    assert broken(later) is Rule.EXPIRY_OUTSIDE
    for spec in (TokenSpec(allow_list=AllowList()), TokenSpec(endless=True)):
        with pytest.raises(Refusal):
            world.authority.create_token(parent, None, "c", spec)
    world.token("c", caller=parent)
    child = world.stub("root", "c")
    assert child is not None
    assert child.allow_list.canonical() == ("192.0.2.0/24",)
    assert child.expires_at == START + DAY
    world.token("d", caller=parent, ips=("192.0.2.7",), expires_at=START + 10)


def test_narrowing_a_parent_narrows_its_descendants_at_once(world: World) -> None:
    parent = world.through(world.token("p", "manage-api-tokens", "list-accts"))
    child = world.token("c", caller=parent)
    assert reason(world.use(child, "list-accts")) == ""
    narrow = TokenSpec(privileges=frozenset({"manage-api-tokens"}), expires_at=START + 10)
    world.authority.update_token(world.root, None, "p", narrow)
    assert reason(world.use(child, "list-accts")) == "PRIVILEGE"
    world.machine.pass_time(10)
    assert reason(world.use(child)) == "EXPIRED"


def test_revoking_a_token_revokes_what_was_made_through_it(world: World) -> None:
    parent = world.through(world.token("p"))
    child = world.token("c", caller=parent)
    grandchild = world.token("g", caller=world.through(child))
    assert world.authority.revoke_tokens(world.root, None, ["p"]) == 3
    assert reason(world.use(child)) == "REVOKED"
    assert reason(world.use(grandchild)) == "REVOKED"


def test_a_token_sees_and_edits_only_what_lies_within_its_bounds(world: World) -> None:
    world.token("wide")
    narrow = world.through(world.token("narrow", "manage-api-tokens"))
    assert narrow.stub is not None
    assert narrow.sees(narrow.stub)
    act = lambda: world.authority.update_token(narrow, None, "wide", TokenSpec(name="mine"))
    assert broken(act) is Rule.TOKEN_UNKNOWN
    assert (
        broken(lambda: world.authority.revoke_tokens(narrow, None, ["wide"])) is Rule.TOKEN_UNKNOWN
    )
    world.authority.revoke_tokens(narrow, None, ["narrow"])


def test_a_token_cannot_widen_itself(world: World) -> None:
    caller = world.through(world.token("t", "manage-api-tokens", expires_at=START + DAY))
    for spec in (TokenSpec(privileges=frozenset({"all"})), TokenSpec(endless=True)):
        with pytest.raises(Refusal):
            world.authority.update_token(caller, None, "t", spec)


def test_a_caller_revoked_meanwhile_acts_no_more(world: World) -> None:
    caller = world.through(world.token("t"))
    world.authority.revoke_tokens(world.root, None, ["t"])
    with pytest.raises(CallerRefused) as refused:
        world.token("u", caller=caller)
    assert refused.value.verdict.reason == "REVOKED"
    assert world.stub("root", "u") is None


def test_a_line_of_parents_has_an_end(world: World) -> None:
    caller = world.root
    for number in range(MAX_LINE):
        caller = world.through(world.token(f"t{number}", caller=caller))
    assert broken(lambda: world.token("more", caller=caller)) is Rule.TOKEN_LINE_TOO_LONG


def test_a_token_changes_no_setting_privilege_or_clock(world: World) -> None:
    caller = world.through(world.token("t"))
    world.reseller("bob")
    acts: list[Callable[[], object]] = [
        lambda: world.authority.set_settings(caller, {"soon_days": "1"}),
        lambda: world.authority.set_privileges(caller, "bob", frozenset({"passwd"})),
        lambda: world.authority.accept_clock(caller),
        lambda: world.authority.create_account(caller, "eve", privileges=frozenset({"passwd"})),
        lambda: world.authority.create_account(caller, "eve", owner="bob"),
    ]
    for act in acts:
        assert broken(act) is Rule.LASTING_CHANGE


def test_a_token_made_across_accounts_needs_its_maker_above_it(world: World) -> None:
    world.reseller("res", "manage-api-tokens", "list-accts", "create-acct")
    maker = world.through(world.token("m", user="res"), user="res")
    world.authority.create_account(world.as_account("res"), "cust")
    world.grant("cust", "list-accts")
    child = world.token("c", user="cust", caller=maker)
    assert reason(world.use(child, user="cust")) == ""
    # The customer passes to root: the reseller's token is above it no more.
    with world.store.transaction() as tx:
        account = tx.accounts.find("cust")
        assert account is not None
        from dataclasses import replace  # noqa: PLC0415

        from counterfoil.core.audit import AuditAction, AuditEntry  # noqa: PLC0415

        tx.accounts.save(replace(account, owner_id=world.root.account.id))
        tx.audit.append(AuditEntry.of(world.root, AuditAction.ACCOUNT_MODIFIED, "cust", account.id))
    assert reason(world.use(child, user="cust")) == "PARENT"


def test_a_receipt_is_opened_by_those_who_may_see_its_token(world: World) -> None:
    secret = world.token("mine")
    stub = world.through(secret).stub
    assert stub is not None
    ann = everything(world.reseller("ann", "list-accts"))
    own = Receipt(1, None, stub.public_id, None, "whm", "")
    unknown = Receipt(1, None, "", None, "whm", "")
    with world.store.snapshot() as reading:
        assert open_receipt(reading, world.root, own) == reading.tokens.get(stub.id)
        assert open_receipt(reading, world.root, unknown) is None
        for receipt in (own, unknown):
            with pytest.raises(Refusal) as refusal:
                open_receipt(reading, ann, receipt)
            assert refusal.value.rule is Rule.RECEIPT_UNREADABLE
