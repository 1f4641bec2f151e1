"""What holds of resellers, lists of privileges, owners, passwords and lasting changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.accounts import AccountSpec
from counterfoil.authority.resellers import Grant
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.password import Password
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.crypto.passwords import Passwords
from support.machine import CATALOGUE, PASSWORDS, reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.core.account import Account
    from counterfoil.core.caller import Caller
    from support.machine import World

GOOD = Password("correct horse battery")
INITIAL = CATALOGUE.initial


def refused(act: Callable[[], object]) -> Rule:
    """Return the rule that an act breaks."""
    with pytest.raises(Refusal) as refusal:
        act()
    return refusal.value.rule


def lasting(world: World, *privileges: str, user: str | None = None) -> Caller:
    """Return a caller through a token that a person has marked as lasting."""
    spec = TokenSpec(privileges=frozenset(privileges or {"all"}), lasting=True)
    made = world.authority.create_token(world.root, user, "lasting", spec)
    return world.through(made.secret, user=user or "root")


def test_a_new_reseller_holds_the_initial_privileges_and_an_old_one_keeps_its_own(
    world: World,
) -> None:
    world.authority.create_account(world.root, "bob")
    made = world.authority.setup_reseller(world.root, "bob", INITIAL)
    assert made.reseller
    assert made.privileges == INITIAL
    world.authority.set_privileges(world.root, "bob", frozenset({"passwd"}))
    again = world.authority.setup_reseller(world.root, "bob", INITIAL)
    assert again.privileges == {"passwd"}


def test_what_a_reseller_loses_is_gone_from_its_tokens_at_once(world: World) -> None:
    world.reseller("bob", "passwd", "list-accts")
    secret = world.token("t", user="bob")
    assert reason(world.use(secret, "passwd", user="bob")) == ""
    world.authority.set_privileges(world.root, "bob", frozenset({"list-accts"}))
    assert reason(world.use(secret, "passwd", user="bob")) == "PRIVILEGE"
    world.authority.unsetup_reseller(world.root, "bob")
    assert reason(world.use(secret, "list-accts", user="bob")) == "PRIVILEGE"
    account = world.account("bob")
    assert (account.reseller, account.privileges) == (False, frozenset())


def test_only_a_reseller_can_be_given_privileges(world: World) -> None:
    world.authority.create_account(world.root, "bob")
    for act in (
        lambda: world.authority.set_privileges(world.root, "bob", frozenset({"passwd"})),
        lambda: world.authority.unsetup_reseller(world.root, "bob"),
        lambda: world.authority.suspend_reseller(world.root, "bob"),
        lambda: world.authority.terminate_reseller(world.root, "bob", also_itself=True),
    ):
        assert refused(act) is Rule.RESELLER_UNKNOWN


def test_privileges_are_added_and_removed_beside_those_that_are_held(world: World) -> None:
    world.reseller("bob", "list-accts", "passwd")

    def change(how: Grant, *privileges: str) -> tuple[set[str], set[str], set[str]]:
        made = world.authority.change_privileges(world.root, "bob", frozenset(privileges), how=how)
        assert made.new == world.account("bob")
        return set(made.new.privileges), set(made.added), set(made.removed)

    held = {"list-accts", "passwd"}
    assert change(Grant.ADD, "ssl", "passwd") == (held | {"ssl"}, {"ssl"}, set())
    assert change(Grant.REMOVE, "ssl", "kill-acct") == (held, set(), {"ssl"})
    assert change(Grant.ADD, "all") == ({"all"}, {"all"}, set())
    assert change(Grant.ADD, "ssl") == ({"all"}, set(), set())
    remove = lambda: change(Grant.REMOVE, "ssl")
    assert refused(remove) is Rule.PRIVILEGE_WITHIN_ALL
    assert change(Grant.REPLACE, "ssl") == ({"ssl"}, set(), {"all"})
    assert change(Grant.REPLACE, "passwd") == ({"passwd"}, {"passwd"}, {"ssl"})
    assert change(Grant.REMOVE, "passwd", "all") == (set(), set(), {"passwd"})


def test_what_is_added_beside_a_list_ends_that_it_is_followed(world: World) -> None:
    authority = world.authority
    authority.save_acl_list(world.root, "billing", {"list-accts": True})
    world.reseller("bob")
    authority.set_privileges(world.root, "bob", None, acl_list="billing")
    same = authority.change_privileges(world.root, "bob", frozenset({"list-accts"}), how=Grant.ADD)
    assert same.new.acl_list == "billing", "nothing was changed"
    more = authority.change_privileges(world.root, "bob", frozenset({"ssl"}), how=Grant.ADD)
    assert more.new.acl_list is None
    assert more.new.privileges == {"list-accts", "ssl"}


def test_adding_and_removing_stay_within_what_the_caller_holds(world: World) -> None:
    world.reseller("ann", "list-accts", "passwd")
    world.reseller("bob", "list-accts", owner="ann")
    ann, authority = world.as_account("ann"), world.authority
    ssl = frozenset({"ssl"})
    act = lambda: authority.change_privileges(ann, "bob", ssl, how=Grant.ADD)
    assert refused(act) is Rule.PRIVILEGE_NOT_HELD
    world.authority.set_privileges(world.root, "bob", ssl)
    act = lambda: authority.change_privileges(ann, "bob", ssl, how=Grant.REMOVE)
    assert refused(act) is Rule.ACCOUNT_UNKNOWN
    tool = world.through(world.token("tool"))
    act = lambda: authority.change_privileges(tool, "bob", ssl, how=Grant.REMOVE)
    assert refused(act) is Rule.LASTING_CHANGE


def test_a_list_given_to_resellers_is_what_they_hold_whenever_it_changes(world: World) -> None:
    authority = world.authority
    authority.save_acl_list(world.root, "billing", {"list-accts": True, "passwd": True})
    for name in ("bob", "eve"):
        world.reseller(name)
        authority.set_privileges(world.root, name, None, acl_list="billing")
    secret = world.token("t", user="bob")
    assert world.account("bob").privileges == {"list-accts", "passwd"}
    authority.save_acl_list(world.root, "billing", {"passwd": False, "suspend-acct": True})
    assert world.account("bob").privileges == {"list-accts", "suspend-acct"}
    assert reason(world.use(secret, "passwd", user="bob")) == "PRIVILEGE"
    # Set by hand, it follows the list no more.
    authority.set_privileges(world.root, "bob", frozenset({"passwd"}))
    authority.save_acl_list(world.root, "billing", {"kill-acct": True})
    assert world.account("bob").privileges == {"passwd"}
    assert world.account("eve").privileges == {"list-accts", "suspend-acct", "kill-acct"}
    missing = lambda: authority.set_privileges(world.root, "bob", None, acl_list="no")
    assert refused(missing) is Rule.ACL_LIST_UNKNOWN
    assert refused(lambda: authority.save_acl_list(world.root, "a b", {})) is (
        Rule.ACL_LIST_MALFORMED
    )
    with world.store.snapshot() as reading:
        assert reading.settings.acl_lists() == {
            "billing": {"list-accts", "suspend-acct", "kill-acct"}
        }


def test_an_owner_is_a_reseller_and_stands_below_nobody_it_owns(world: World) -> None:
    authority = world.authority
    world.reseller("alice", "create-acct", "edit-account")
    world.reseller("bob", "create-acct", owner="alice")
    authority.create_account(world.root, "cust")
    authority.create_account(world.root, "plain")

    def owned(who: str, by: str, caller: Caller | None = None) -> Account:
        return authority.modify_account(caller or world.root, who, AccountSpec(owner=by))

    assert owned("cust", "bob").owner_id == world.account("bob").id
    assert refused(lambda: owned("bob", "plain")) is Rule.RESELLER_UNKNOWN
    assert refused(lambda: owned("alice", "bob")) is Rule.ACCOUNT_OWNER
    assert refused(lambda: owned("cust", "nobody")) is Rule.ACCOUNT_UNKNOWN
    alice = world.as_account("alice")
    assert refused(lambda: owned("alice", "alice", alice)) is Rule.ACCOUNT_OWNER
    itself = owned("alice", "alice")
    assert itself.owner_id == itself.id
    assert owned("cust", "root").owner_id == world.account("root").id
    assert refused(
        lambda: authority.setup_reseller(
            world.as_account("alice"), "cust", frozenset(), makeowner=True
        )
    ) in {Rule.ACCOUNT_OWNER, Rule.ACCOUNT_UNKNOWN}


def test_whoever_holds_all_is_still_not_root(world: World) -> None:
    world.reseller("boss", "all")
    world.authority.create_account(world.root, "cust")
    boss = world.as_account("boss")
    own = lambda: world.authority.setup_reseller(boss, "cust", frozenset(), makeowner=True)
    assert refused(own) is Rule.ACCOUNT_OWNER
    assert world.authority.setup_reseller(boss, "cust", frozenset()).reseller


def test_removing_a_reseller_that_owns_itself_leaves_what_it_owned_to_root(world: World) -> None:
    world.reseller("alice", "create-acct")
    world.authority.setup_reseller(world.root, "alice", frozenset(), makeowner=True)
    world.authority.create_account(world.root, "cust", owner="alice")
    assert world.account("alice").owner_id == world.account("alice").id
    world.authority.remove_account(world.root, "alice")
    assert world.account("cust").owner_id == world.account("root").id
    world.reseller("alice", "create-acct")
    world.authority.setup_reseller(world.root, "alice", frozenset(), makeowner=True)
    assert world.authority.unsetup_reseller(world.root, "alice").owner_id == 1


def test_changing_an_account_changes_what_is_named_alone(world: World) -> None:
    world.authority.create_account(world.root, "bob", domain="bob.example", email="b@b.example")

    def change(**to: str) -> Account:
        return world.authority.modify_account(world.root, "bob", AccountSpec(**to))

    assert change(email="").contact_email == ""
    assert change(domain="New.Example").domain == "new.example"
    assert world.account("bob").contact_email == ""
    world.authority.create_account(world.root, "eve", domain="eve.example")
    assert refused(lambda: change(domain="eve.example")) is Rule.DOMAIN_TAKEN
    with world.store.snapshot() as reading:
        before = len(reading.audit.search(limit=100))
    assert change().domain == "new.example"
    with world.store.snapshot() as reading:
        assert len(reading.audit.search(limit=100)) == before
        assert reading.audit.search(limit=100)[1].entry.action == "account.modified"


def test_a_reseller_is_suspended_with_what_it_owns_or_alone(world: World) -> None:
    authority = world.authority
    world.reseller("alice", "create-acct")
    for name in ("one", "two", "three"):
        authority.create_account(world.root, name, owner="alice")
    authority.suspend_account(world.root, "three", "before")
    assert authority.suspend_reseller(world.root, "alice", "unpaid") == ["alice", "one", "two"]
    assert world.account("one").suspend_reason == "unpaid"
    assert world.account("three").suspend_reason == "before"
    assert authority.unsuspend_reseller(world.root, "alice") == ["alice", "one", "three", "two"]
    assert authority.unsuspend_reseller(world.root, "alice") == []
    assert authority.suspend_reseller(world.root, "alice", alone=True) == ["alice"]
    assert not world.account("one").is_suspended
    assert authority.unsuspend_reseller(world.root, "alice", alone=True) == ["alice"]
    authority.suspend_reseller(world.root, "alice", locked=True)
    world.reseller("boss", "suspend-acct")
    authority.modify_account(world.root, "alice", AccountSpec(owner="boss"))
    boss = world.as_account("boss")
    assert refused(lambda: authority.unsuspend_reseller(boss, "alice")) is Rule.ACCOUNT_UNKNOWN


@pytest.mark.parametrize("also_itself", [False, True])
def test_terminating_a_reseller_removes_what_it_owns(world: World, also_itself: bool) -> None:
    world.reseller("alice", "create-acct", "passwd")
    world.authority.create_account(world.root, "one", owner="alice")
    world.grant("one", "passwd")
    secret = world.token("t", user="one")
    own = world.token("t", user="alice")
    done = world.authority.terminate_reseller(world.root, "alice", also_itself=also_itself)
    assert done == [("one", 1), ("alice", 1)][: 1 + also_itself]
    assert reason(world.use(secret, user="one")) == "REVOKED"
    if also_itself:
        assert reason(world.use(own, user="alice")) == "REVOKED"
    else:
        assert reason(world.use(own, "passwd", user="alice")) == "PRIVILEGE"
        assert not world.account("alice").reseller


# Lasting changes


def lasting_acts(world: World, caller: Caller) -> dict[str, Callable[[], object]]:
    authority = world.authority
    return {
        "set up": lambda: authority.setup_reseller(caller, "cust", frozenset()),
        "unset": lambda: authority.unsetup_reseller(caller, "res"),
        "privileges": lambda: authority.set_privileges(caller, "res", frozenset({"passwd"})),
        "list": lambda: authority.save_acl_list(caller, "l", {"passwd": True}),
        "owner": lambda: authority.modify_account(caller, "cust", AccountSpec(owner="res")),
        "reseller": lambda: authority.create_account(caller, "new", privileges=INITIAL),
        "bare reseller": lambda: authority.create_account(caller, "new", reseller=True),
        "other owner": lambda: authority.create_account(caller, "new", owner="res"),
        "password": lambda: authority.set_password(caller, "res", GOOD),
        "own password": lambda: authority.set_password(caller, "root", GOOD),
        "settings": lambda: authority.set_settings(caller, {"soon_days": "1"}),
        "terminate": lambda: authority.terminate_reseller(caller, "res", also_itself=False),
    }


ACTS = ["set up", "unset", "privileges", "list", "owner", "reseller", "bare reseller",
        "other owner", "password", "own password", "settings", "terminate"]  # fmt: skip


@pytest.mark.parametrize("act", ACTS)
def test_a_lasting_change_takes_a_person_or_a_token_marked_by_one(world: World, act: str) -> None:
    world.reseller("res", "list-accts")
    world.authority.create_account(world.root, "cust")
    plain = world.through(world.token("plain"))
    assert refused(lasting_acts(world, plain)[act]) is Rule.LASTING_CHANGE
    marked = lasting(world)
    child = world.through(world.token("child", caller=marked))
    # No child inherits the mark.
    assert refused(lasting_acts(world, child)[act]) is Rule.LASTING_CHANGE
    lasting_acts(world, marked)[act]()


def test_a_lasting_token_stays_inside_its_privileges(world: World) -> None:
    world.reseller("res", "list-accts", "passwd")
    narrow = lasting(world, "create-acct", "list-accts")
    for act in ("privileges", "list", "reseller"):
        assert refused(lasting_acts(world, narrow)[act]) in {
            Rule.PRIVILEGE_NOT_IN_TOKEN, Rule.ACCOUNT_UNKNOWN,
        }  # fmt: skip


def test_no_token_sets_or_takes_a_mark(world: World) -> None:
    marked = lasting(world)
    for mark in ({"lasting": True}, {"sessions_anywhere": True}, {"lasting": False}):
        spec = TokenSpec(**mark)  # type: ignore[arg-type]
        create = lambda spec=spec: world.authority.create_token(marked, None, "x", spec)
        update = lambda spec=spec: world.authority.update_token(marked, None, "lasting", spec)
        assert refused(create) is Rule.MARK_THROUGH_TOKEN
        assert refused(update) is Rule.MARK_THROUGH_TOKEN
    done = world.authority.update_token(
        world.root, None, "lasting", TokenSpec(lasting=False, sessions_anywhere=True)
    )
    assert (done.lasting, done.sessions_anywhere) == (False, True)
    kept = world.authority.update_token(world.root, None, "lasting", TokenSpec(name="renamed"))
    assert (kept.lasting, kept.sessions_anywhere) == (False, True)


# Passwords


def test_two_passwords_need_no_mark_and_others_do(world: World) -> None:
    """What billing modules do: the password of an account without privileges that one owns."""
    world.reseller("res", "create-acct", "passwd")
    caller = world.through(world.token("t", user="res"), user="res")
    world.authority.create_account(caller, "cust")
    assert world.authority.set_password(caller, "cust", GOOD).username == "cust"
    world.authority.create_account(world.root, "other")
    other = lambda: world.authority.set_password(caller, "other", GOOD)
    assert refused(other) is Rule.ACCOUNT_UNKNOWN
    own = lambda: world.authority.set_password(caller, "res", GOOD)
    assert refused(own) is Rule.LASTING_CHANGE
    root = lambda: world.authority.set_password(world.as_account("res"), "root", GOOD)
    assert refused(root) is Rule.ACCOUNT_UNKNOWN


def test_only_the_hash_of_a_password_is_kept_and_a_namesake_gets_none(world: World) -> None:
    world.authority.passwords = Passwords()
    world.authority.create_account(world.root, "bob", password=GOOD)
    with world.store.snapshot() as reading:
        hashed = reading.accounts.password_hash(world.account("bob").id)
    assert hashed is not None
    assert hashed.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert PASSWORDS.matches(hashed, GOOD)
    assert not PASSWORDS.matches(hashed, Password("correct horse batterz"))
    assert not PASSWORDS.matches(None, GOOD)
    world.authority.set_password(world.root, "bob", Password("another horse battery"))
    with world.store.snapshot() as reading:
        assert not PASSWORDS.matches(reading.accounts.password_hash(world.account("bob").id), GOOD)
        assert GOOD.reveal() not in str(reading.audit.search(limit=100))
    removed = world.account("bob").id
    world.authority.remove_account(world.root, "bob")
    world.authority.create_account(world.root, "bob")
    with world.store.snapshot() as reading:
        assert reading.accounts.password_hash(removed) is None
        assert reading.accounts.password_hash(world.account("bob").id) is None


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "short",
        "aaaaaaaaaaaaaaaa",
        "abababababab",
        "x" * 257,
        "has bob inside!!",
        "tab\tand more",
    ],
)
def test_a_weak_password_is_refused(weak: str) -> None:
    assert refused(lambda: Password.chosen(weak, "bob")) is Rule.PASSWORD_WEAK
    assert repr(GOOD) == "***"
