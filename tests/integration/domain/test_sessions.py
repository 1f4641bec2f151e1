"""What a session is good for, what ends it, and what it keeps of whoever opened it."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.accounts import AccountSpec
from counterfoil.authority.base import CallerRefused
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.caller import Arrival
from counterfoil.core.decide import Attempt
from counterfoil.core.password import Password
from counterfoil.core.privilege import ANY, needed
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.session import Service, decide_session
from support.machine import HERE, Machine, World

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.authority.sessions import Opened
    from counterfoil.core.account import Account
    from counterfoil.core.caller import Caller

ELSEWHERE = Address.parse("203.0.113.9")
WORD = Password("correct horse battery")
OTHER = Password("staple staples stapler")
MINUTE, HOUR = 60, 3600


def arrival(need: str = ANY, address: Address = HERE) -> Arrival:
    return Arrival(Attempt(address, needed(need)), "web")


def opened(world: World, caller: Caller, user: str | None = None) -> Opened:
    """Open a session by a link, as a person in a browser would."""
    link = world.authority.open_link(caller, user)
    return world.authority.use_link(link.secret, arrival())


def enter(world: World, held: Opened, need: str = ANY, address: Address = HERE) -> Caller:
    return world.authority.authenticate_session(
        held.secret, held.session.security_token, arrival(need, address)
    )


def why(act: Callable[[], object]) -> Reason | Rule | None:
    """Return why an act is refused, or None if it is done."""
    try:
        act()
    except CallerRefused as refused:
        return refused.verdict.reason
    except Refusal as refusal:
        return refusal.rule
    return None


@pytest.fixture
def ann(world: World) -> World:
    """A world with a reseller ann, who has a password and owns bob."""
    world.reseller("ann", "list-accts", "create-user-session", "manage-api-tokens", "passwd")
    world.authority.create_account(world.root, "bob", owner="ann")
    world.authority.set_password(world.root, "ann", WORD)
    return world


def signed_in(world: World, user: str = "ann", password: Password = WORD) -> Opened:
    return world.authority.sign_in(user, password, arrival())


# Passwords


def test_a_password_opens_the_account_within_its_privileges(ann: World) -> None:
    caller = ann.authority.authenticate_password("ann", WORD, arrival("list-accts"))
    assert caller.account.username == "ann"
    assert caller.stub is None
    assert (
        why(lambda: ann.authority.authenticate_password("ann", WORD, arrival("all")))
        is Reason.PRIVILEGE
    )


@pytest.mark.parametrize("user", ["ann", "nobody", "bob", "root"])
def test_a_wrong_password_an_unknown_user_and_one_without_any_read_alike(
    ann: World, user: str
) -> None:
    assert (
        why(lambda: ann.authority.authenticate_password(user, OTHER, arrival())) is Reason.UNKNOWN
    )
    assert why(lambda: signed_in(ann, user, OTHER)) is Reason.UNKNOWN


def test_a_token_is_no_password(ann: World) -> None:
    secret = ann.token("t", user="ann")
    assert why(lambda: signed_in(ann, "ann", Password(secret.reveal()))) is Reason.UNKNOWN


def test_whoever_came_with_a_password_that_was_changed_acts_no_more(ann: World) -> None:
    caller = ann.authority.authenticate_password("ann", WORD, arrival("manage-api-tokens"))
    ann.authority.set_password(ann.root, "ann", OTHER)
    assert why(lambda: ann.authority.create_token(caller, None, "x", TokenSpec())) is Reason.UNKNOWN


# What opens and ends a session


def test_a_session_needs_its_cookie_and_its_path(ann: World) -> None:
    held = signed_in(ann)
    assert enter(ann, held).account.username == "ann"
    wrong_path = replace(held, session=replace(held.session, security_token="0" * 10))
    assert why(lambda: enter(ann, wrong_path)) is Reason.UNKNOWN
    assert why(lambda: enter(ann, replace(held, secret="A" * 43))) is Reason.UNKNOWN


def test_the_forms_of_two_sessions_prove_themselves_by_different_things(ann: World) -> None:
    one, other = signed_in(ann), signed_in(ann)
    proofs = {ann.authority.csrf_token(opened.secret) for opened in (one, other, one)}
    assert len(proofs) == 2
    assert {len(proof) for proof in proofs} == {32}
    assert not any(one.secret.encode() in proof for proof in proofs)


def test_a_page_takes_the_cookie_without_the_path(ann: World) -> None:
    opened = signed_in(ann)
    assert (
        ann.authority.authenticate_session(opened.secret, None, arrival()).account.username == "ann"
    )


def test_signing_in_twice_makes_two_sessions(ann: World) -> None:
    one, two = signed_in(ann), signed_in(ann)
    assert one.secret != two.secret
    assert one.session.security_token != two.session.security_token


@pytest.mark.parametrize(
    "end",
    [
        lambda w: w.authority.set_password(w.root, "ann", OTHER),
        lambda w: w.authority.suspend_account(w.root, "ann"),
        lambda w: w.authority.suspend_reseller(w.root, "ann"),
        lambda w: w.authority.rename_account(w.root, "ann", "anna"),
        lambda w: w.authority.remove_account(w.root, "ann"),
        lambda w: w.authority.terminate_reseller(w.root, "ann", also_itself=True),
        lambda w: w.authority.end_sessions(w.root, "ann"),
    ],
    ids=["password", "suspend", "suspend reseller", "rename", "remove", "terminate", "end"],
)
def test_what_ends_a_session_ends_it_for_good(ann: World, end: Callable[[World], None]) -> None:
    held, caller = signed_in(ann), enter(ann, signed_in(ann))
    link = ann.authority.open_link(ann.root, "ann")
    end(ann)
    assert why(lambda: enter(ann, held)) is Reason.REVOKED
    # Whoever was let in at the door before acts no more, and an unused link opens nothing.
    assert why(lambda: ann.authority.create_token(caller, None, "x", TokenSpec())) is Reason.REVOKED
    assert why(lambda: ann.authority.use_link(link.secret, arrival())) is Rule.LINK_UNUSABLE
    if "ann" in {account.username for account in accounts(ann)}:
        why(lambda: ann.authority.unsuspend_account(ann.root, "ann"))
        assert why(lambda: enter(ann, held)) is Reason.REVOKED


def accounts(world: World) -> list[Account]:
    with world.store.snapshot() as reading:
        return list(reading.accounts.search())


def test_signing_out_without_a_session_does_nothing(ann: World) -> None:
    held = signed_in(ann)
    ann.authority.sign_out(ann.as_account("ann"))
    assert enter(ann, held).account.username == "ann"


def test_a_token_is_nobody_without_how_it_came(ann: World) -> None:
    caller = replace(ann.through(ann.token("t")), attempt=None)
    assert why(lambda: ann.authority.create_account(caller, "new")) is Reason.UNKNOWN


def test_a_removed_account_acts_no_more_on_the_server_itself_either(ann: World) -> None:
    caller = ann.as_account("bob")
    ann.authority.remove_account(ann.root, "bob")
    assert why(lambda: ann.authority.create_account(caller, "new")) is Reason.UNKNOWN


def test_a_session_that_has_lost_its_token_is_refused(ann: World) -> None:
    held = signed_in(ann)
    with ann.store.snapshot() as reading:
        session = reading.sessions.get(held.session.id)
    assert session is not None
    refused = decide_session(replace(session, token_id=99), Attempt(HERE), session.created_at)
    assert refused is not None
    assert refused.reason is Reason.PARENT


def test_a_token_is_made_in_a_session_only_where_the_sessions_token_reaches(ann: World) -> None:
    held = ("manage-api-tokens", "create-user-session", "list-accts")
    ann.grant("bob", *held)
    ann.authority.create_account(ann.root, "cat", owner="bob")
    ann.grant("cat", "list-accts")
    secret = ann.token("t", *held, user="ann")
    caller = enter(ann, opened(ann, ann.through(secret, user="ann"), "bob"), "manage-api-tokens")
    assert ann.authority.create_token(caller, None, "own", TokenSpec()).stub.parent is not None
    # Bob owns cat, but ann, whose token this is, does not.
    made = lambda: ann.authority.create_token(caller, "cat", "x", TokenSpec())
    assert why(made) is Rule.ACCOUNT_UNKNOWN


def test_another_change_to_the_account_ends_nothing(ann: World) -> None:
    held = signed_in(ann)
    ann.authority.modify_account(ann.root, "ann", AccountSpec(email="ann@example.net"))
    assert enter(ann, held).account.username == "ann"


def test_signing_out_ends_this_session_alone(ann: World) -> None:
    one, two = signed_in(ann), signed_in(ann)
    ann.authority.sign_out(enter(ann, one))
    assert why(lambda: enter(ann, one)) is Reason.REVOKED
    assert enter(ann, two).account.username == "ann"


def test_a_session_idles_out_and_stays_alive_while_it_is_used(ann: World, machine: Machine) -> None:
    held, unused = signed_in(ann), signed_in(ann)
    for _ in range(4):
        machine.pass_time(29 * MINUTE)
        enter(ann, held)
    assert why(lambda: enter(ann, unused)) is Reason.EXPIRED
    machine.pass_time(30 * MINUTE)
    assert why(lambda: enter(ann, held)) is Reason.EXPIRED


def test_an_opened_session_idles_out_after_fifteen_minutes(ann: World, machine: Machine) -> None:
    held = opened(ann, enter(ann, signed_in(ann)), "bob")
    machine.pass_time(15 * MINUTE - 1)
    assert enter(ann, held).account.username == "bob"
    machine.pass_time(15 * MINUTE)
    assert why(lambda: enter(ann, held)) is Reason.EXPIRED


@pytest.mark.parametrize("through_token", [True, False])
def test_no_session_lives_longer_than_twelve_hours_however_busy(
    ann: World, machine: Machine, *, through_token: bool
) -> None:
    caller = ann.through(ann.token("t")) if through_token else ann.root
    held = opened(ann, caller, "ann")
    for _ in range(12 * 5 - 1):
        machine.pass_time(12 * MINUTE)
        enter(ann, held)
    machine.pass_time(12 * MINUTE)
    assert why(lambda: enter(ann, held)) is Reason.EXPIRED


def test_when_a_session_ends_after_a_request_is_what_holds(ann: World, machine: Machine) -> None:
    held = signed_in(ann)
    begun = machine.clock().now()
    for waited, noted in ((30, 0), (29, 0), (1, 60), (100, 160), (59, 160)):
        machine.pass_time(waited)
        now = machine.clock().now()
        session = enter(ann, held).session
        assert session
        assert session.ends_after(now) == begun + noted + 30 * MINUTE
    last = begun + 160 + 30 * MINUTE
    machine.pass_time(last - 1 - machine.clock().now())
    near = enter(ann, held).session
    assert near
    # At its end in any case it ends, however lately it was used.
    assert near.ends_after(near.expires_at - 1) == near.expires_at
    with ann.store.snapshot() as reading:
        kept = reading.sessions.get(near.id)
    assert kept
    assert kept.used_at == last - 1


def test_a_link_of_the_command_line_idles_later_than_one_that_was_opened_for_somebody(
    ann: World,
) -> None:
    by_command = opened(ann, ann.root, "ann").session
    through = opened(ann, ann.through(ann.token("t", "list-accts"))).session
    within = opened(ann, enter(ann, signed_in(ann)), "bob").session
    assert by_command.idle_seconds == 30 * MINUTE
    assert [s.idle_seconds for s in (through, within)] == [15 * MINUTE] * 2


# Links


def test_a_link_is_good_once_and_for_fifteen_minutes(ann: World, machine: Machine) -> None:
    link, late = (ann.authority.open_link(ann.root, "ann") for _ in range(2))
    assert ann.authority.link(link.secret, Attempt(HERE)).account.username == "ann"
    assert ann.authority.use_link(link.secret, arrival()).session.account.username == "ann"
    assert why(lambda: ann.authority.use_link(link.secret, arrival())) is Rule.LINK_UNUSABLE
    machine.pass_time(15 * MINUTE)
    assert why(lambda: ann.authority.link(late.secret, Attempt(HERE))) is Rule.LINK_UNUSABLE
    assert why(lambda: ann.authority.use_link(late.secret, arrival())) is Rule.LINK_UNUSABLE


def test_a_link_is_no_cookie_and_a_cookie_no_link(ann: World) -> None:
    link = ann.authority.open_link(ann.root, "ann")
    assert why(lambda: enter(ann, link)) is Reason.UNKNOWN
    held = ann.authority.use_link(link.secret, arrival())
    assert why(lambda: ann.authority.use_link(held.secret, arrival())) is Rule.LINK_UNUSABLE


def test_of_many_who_use_one_link_at_once_one_gets_a_session(ann: World) -> None:
    link = ann.authority.open_link(ann.root, "ann")
    results: list[Rule | Reason | None] = []
    use = lambda: results.append(why(lambda: ann.authority.use_link(link.secret, arrival())))
    threads = [threading.Thread(target=use) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(str(r) for r in results) == ["None"] + [str(Rule.LINK_UNUSABLE)] * 11


def test_a_link_is_for_accounts_in_reach_that_are_no_stronger(ann: World) -> None:
    person = ann.as_account("ann")
    assert opened(ann, person, "bob").session.account.username == "bob"
    assert why(lambda: ann.authority.open_link(person, "root")) is Rule.ACCOUNT_UNKNOWN
    assert why(lambda: ann.authority.open_link(person, "nobody")) is Rule.ACCOUNT_UNKNOWN
    ann.grant("bob", "clustering")
    assert why(lambda: ann.authority.open_link(person, "bob")) is Rule.ACCOUNT_UNKNOWN


# What a session keeps of whoever opened it


def test_a_session_for_another_is_bounded_by_whoever_opened_it_as_they_are_now(
    ann: World,
) -> None:
    ann.grant("bob", "list-accts", "passwd")
    held = opened(ann, ann.as_account("ann"), "bob")
    assert enter(ann, held, "list-accts").bounds.privileges == {"list-accts", "passwd"}
    ann.grant("bob", "list-accts", "clustering")
    assert why(lambda: enter(ann, held, "clustering")) is Reason.PRIVILEGE
    ann.authority.set_privileges(ann.root, "ann", frozenset({"passwd"}))
    assert why(lambda: enter(ann, held, "list-accts")) is Reason.PRIVILEGE
    ann.authority.setup_reseller(ann.root, "ann", frozenset())
    ann.authority.modify_account(ann.root, "bob", AccountSpec(owner="root"))
    assert why(lambda: enter(ann, held)) is Reason.PARENT


def test_a_session_through_a_token_stands_and_falls_with_the_tokens_account(ann: World) -> None:
    held = opened(ann, ann.through(ann.token("t", user="ann"), user="ann"), "bob")
    ann.authority.suspend_account(ann.root, "ann")
    assert why(lambda: enter(ann, held)) is Reason.SUSPENDED


def test_a_session_for_another_stands_and_falls_with_whoever_opened_it(ann: World) -> None:
    held = opened(ann, ann.as_account("ann"), "bob")
    ann.authority.suspend_account(ann.root, "ann")
    assert why(lambda: enter(ann, held)) is Reason.SUSPENDED
    ann.authority.remove_account(ann.root, "ann")
    assert why(lambda: enter(ann, held)) is Reason.PARENT


def test_a_session_through_a_token_has_what_the_token_has_now(ann: World) -> None:
    secret = ann.token("t", "list-accts", "create-user-session", user="ann")
    held = opened(ann, ann.through(secret, user="ann"))
    assert enter(ann, held, "list-accts").stub is not None
    assert why(lambda: enter(ann, held, "passwd")) is Reason.PRIVILEGE
    narrower = TokenSpec(privileges=frozenset({"create-user-session"}))
    ann.authority.update_token(ann.root, "ann", "t", narrower)
    assert why(lambda: enter(ann, held, "list-accts")) is Reason.PRIVILEGE
    ann.authority.revoke_tokens(ann.root, "ann", ["t"])
    assert why(lambda: enter(ann, held)) is Reason.REVOKED


def test_a_session_through_a_token_ends_with_it(ann: World, machine: Machine) -> None:
    ends = int(machine.wall) + HOUR // 4
    caller = ann.through(ann.token("t", user="ann", expires_at=ends), user="ann")
    held = opened(ann, caller)
    assert held.session.expires_at == ends
    machine.pass_time(HOUR // 4 - 1)
    enter(ann, held)
    machine.pass_time(1)
    assert why(lambda: enter(ann, held)) is Reason.EXPIRED


def test_revoking_a_parent_ends_the_sessions_of_its_descendants(ann: World) -> None:
    parent = ann.token("parent", user="ann")
    child = ann.token("child", caller=ann.through(parent, user="ann"))
    held = opened(ann, ann.through(child, user="ann"))
    ann.authority.revoke_tokens(ann.root, "ann", ["parent"])
    with ann.store.snapshot() as reading:
        kept = reading.sessions.get(held.session.id)
    assert kept is not None
    assert kept.ended_at is not None


def test_removing_an_account_ends_the_sessions_that_its_tokens_opened_for_others(
    ann: World,
) -> None:
    held = opened(ann, ann.through(ann.token("t", user="ann"), user="ann"), "bob")
    ann.authority.remove_account(ann.root, "ann")
    with ann.store.snapshot() as reading:
        kept = reading.sessions.get(held.session.id)
    assert kept is not None
    assert kept.ended_at is not None


def test_the_addresses_of_a_token_hold_in_its_sessions_unless_a_person_freed_it(
    ann: World,
) -> None:
    secret = ann.token("t", user="ann", ips=("192.0.2.0/24",))
    held = opened(ann, ann.through(secret, user="ann"))
    assert why(lambda: enter(ann, held, address=ELSEWHERE)) is Reason.ADDRESS
    link = ann.authority.open_link(ann.through(secret, user="ann"), None)
    from_elsewhere = arrival(address=ELSEWHERE)
    assert why(lambda: ann.authority.use_link(link.secret, from_elsewhere)) is Rule.LINK_UNUSABLE
    ann.authority.update_token(ann.root, "ann", "t", TokenSpec(sessions_anywhere=True))
    caller = enter(ann, held, "manage-api-tokens", ELSEWHERE)
    # What is made in it stays bound all the same.
    anywhere = TokenSpec(allow_list=AllowList())
    made = lambda: ann.authority.create_token(caller, None, "x", anywhere)
    assert why(made) is Rule.ADDRESS_OUTSIDE
    ann.authority.update_token(ann.root, "ann", "t", TokenSpec(sessions_anywhere=False))
    assert why(lambda: enter(ann, held, address=ELSEWHERE)) is Reason.ADDRESS


def test_a_child_freed_of_addresses_keeps_those_of_its_parent(ann: World) -> None:
    parent = ann.token("parent", user="ann", ips=("192.0.2.0/24",))
    child = ann.token("child", caller=ann.through(parent, user="ann"))
    ann.authority.update_token(ann.root, "ann", "child", TokenSpec(sessions_anywhere=True))
    held = opened(ann, ann.through(child, user="ann"))
    assert why(lambda: enter(ann, held, address=ELSEWHERE)) is Reason.ADDRESS


def test_what_is_made_in_a_session_through_a_token_is_the_tokens_child(ann: World) -> None:
    secret = ann.token("t", "list-accts", "manage-api-tokens", user="ann")
    caller = enter(ann, opened(ann, ann.through(secret, user="ann")), "manage-api-tokens")
    made = ann.authority.create_token(caller, None, "made", TokenSpec())
    assert made.stub.privileges == {"list-accts", "manage-api-tokens"}
    assert made.stub.parent is not None
    assert made.stub.parent.name == "t"
    ann.authority.revoke_tokens(ann.root, "ann", ["t"])
    verdict = ann.use(made.secret, user="ann")
    assert getattr(verdict, "reason", None) is Reason.REVOKED


@pytest.mark.parametrize(
    "marked",
    [TokenSpec(lasting=True), TokenSpec(sessions_anywhere=True)],
    ids=["lasting", "anywhere"],
)
def test_lasting_changes_and_marks_are_refused_in_a_session_through_a_token(
    ann: World, marked: TokenSpec
) -> None:
    caller = enter(ann, opened(ann, ann.through(ann.token("t"))))
    grant = lambda: ann.authority.set_privileges(caller, "ann", frozenset({"passwd"}))
    assert why(grant) is Rule.LASTING_CHANGE
    made = lambda: ann.authority.create_token(caller, None, "x", marked)
    assert why(made) is Rule.MARK_THROUGH_TOKEN
    person = enter(ann, opened(ann, ann.root))
    assert ann.authority.create_token(person, None, "x", marked).stub is not None


def test_a_password_is_no_way_round_in_a_session_through_a_token(ann: World) -> None:
    ann.authority.create_account(ann.root, "own")
    through = ann.through(ann.token("t"))
    set_password = ann.authority.set_password
    # Bob is ann's: root's token may not give him a password, as itself or in her session.
    assert why(lambda: set_password(through, "bob", OTHER)) is Rule.LASTING_CHANGE
    in_session = enter(ann, opened(ann, through, "ann"))
    assert why(lambda: set_password(in_session, "bob", OTHER)) is Rule.LASTING_CHANGE
    own_session = enter(ann, opened(ann, through))
    assert why(lambda: set_password(own_session, "own", OTHER)) is None
    # In a session of one's own it is a person who does it.
    assert why(lambda: set_password(enter(ann, signed_in(ann)), "bob", OTHER)) is None


def test_a_session_opened_in_a_session_keeps_the_whole_line(ann: World) -> None:
    secret = ann.token("t", *ann.account("ann").privileges)
    first = enter(ann, opened(ann, ann.through(secret), "ann"), "create-user-session")
    second = opened(ann, first, "bob")
    assert [a.username for a in second.session.openers] == ["ann", "root"]
    assert enter(ann, second).stub is not None
    ann.authority.suspend_account(ann.root, "ann")
    assert why(lambda: enter(ann, second)) is Reason.SUSPENDED
    ann.authority.unsuspend_account(ann.root, "ann")
    ann.authority.revoke_tokens(ann.root, None, ["t"])
    assert why(lambda: enter(ann, second)) is Reason.REVOKED


def test_a_line_of_sessions_is_bounded(ann: World) -> None:
    caller = ann.through(ann.token("t", "create-user-session"))
    for _ in range(16):
        caller = enter(ann, opened(ann, caller), "create-user-session")
    assert why(lambda: ann.authority.open_link(caller, None)) is Rule.SESSION_LINE_TOO_LONG


# Suspended accounts


def test_a_suspended_account_signs_in_only_to_see_and_revoke_its_tokens(ann: World) -> None:
    ann.token("t", user="ann")
    ann.authority.suspend_account(ann.root, "ann")
    caller = enter(ann, signed_in(ann), "manage-api-tokens")
    assert why(lambda: enter(ann, signed_in(ann), "list-accts")) is Reason.PRIVILEGE
    act = ann.authority
    for refused in (
        lambda: act.create_token(caller, None, "x", TokenSpec()),
        lambda: act.create_token(caller, "bob", "x", TokenSpec()),
        lambda: act.update_token(caller, None, "t", TokenSpec(name="u")),
        lambda: act.set_password(caller, "ann", OTHER),
        lambda: act.open_link(caller, None),
    ):
        assert why(refused) is Rule.CALLER_SUSPENDED
    assert why(lambda: act.revoke_tokens(caller, "bob", ["t"])) is Rule.ACCOUNT_UNKNOWN
    assert act.revoke_tokens(caller, None, ["t"]) == 1
    assert act.end_sessions(caller, None) == 2


@pytest.mark.parametrize("name", ["Firefox (Windows)", "curl/8.5.0", ""])
def test_a_session_keeps_which_browser_opened_it(ann: World, name: str) -> None:
    came = replace(arrival(), browser=name)
    by_password = ann.authority.sign_in("ann", WORD, came).session
    link = ann.authority.open_link(ann.root, "ann")
    assert link.session.browser == ""
    by_link = ann.authority.use_link(link.secret, came).session
    with ann.store.snapshot() as reading:
        assert {s.id: s.browser for s in reading.sessions.of_account(ann.account("ann").id)} == {
            by_password.id: name, by_link.id: name,
        }  # fmt: skip


# Who sees and ends sessions


def test_sessions_are_ended_by_those_who_reach_them(ann: World) -> None:
    held = signed_in(ann)
    act = ann.authority
    for user, rule in (("bob", Rule.ACCOUNT_UNKNOWN), ("ann", Rule.SESSION_UNKNOWN)):
        caller = ann.as_account(user)
        ids = [held.session.id] if user == "bob" else [held.session.id + 9]
        assert why(lambda: act.end_sessions(caller, "ann", ids)) is rule  # noqa: B023
    assert act.end_sessions(ann.as_account("ann"), None, [held.session.id]) == 1
    assert why(lambda: enter(ann, held)) is Reason.REVOKED


def test_through_a_token_only_its_own_sessions_are_ended(ann: World) -> None:
    own = signed_in(ann)
    caller = ann.through(ann.token("t", user="ann"), user="ann")
    held = opened(ann, caller)
    refused = lambda: ann.authority.end_sessions(caller, None, [own.session.id])
    assert why(refused) is Rule.SESSION_UNKNOWN
    assert ann.authority.end_sessions(caller, None) == 1
    assert why(lambda: enter(ann, held)) is Reason.REVOKED
    assert enter(ann, own).account.username == "ann"


def test_sessions_long_over_are_forgotten(ann: World, machine: Machine) -> None:
    held = signed_in(ann)
    machine.pass_time(32 * 24 * HOUR)
    signed_in(ann)
    assert why(lambda: enter(ann, held)) is Reason.UNKNOWN


def test_a_row_of_another_installation_opens_nothing(ann: World) -> None:
    held = signed_in(ann)
    other = World(ann.store, ann.machine, ann.open_beside, ann.keys.parse("1:" + "cd" * 32))
    assert why(lambda: enter(other, held)) is Reason.UNKNOWN


def test_each_session_is_in_the_audit_log_and_its_secret_is_not(ann: World) -> None:
    link = ann.authority.open_link(ann.root, "ann", Service.ACCOUNT)
    held = ann.authority.use_link(link.secret, arrival())
    ann.authority.sign_out(enter(ann, held))
    with ann.store.snapshot() as reading:
        entries = [recorded.entry for recorded in reading.audit.search(limit=3)]
    assert [e.action for e in entries] == ["session.ended", "session.opened", "session.link_made"]
    named = f"session {held.session.id}"
    assert [(e.actor, e.door) for e in entries] == [
        ("ann", named),
        ("ann", named),
        ("root", "local"),
    ]
    text = repr(entries)
    for secret in (link.secret, held.secret, held.session.security_token):
        assert secret not in text
