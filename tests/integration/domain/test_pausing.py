"""What disabling, containing and revoking all guarantee, on every engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.base import CallerRefused
from counterfoil.authority.disabling import MAX_ACTS
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import Address
from counterfoil.core.caller import Arrival
from counterfoil.core.decide import Attempt
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Disabled, DisabledCause, Kind
from support.machine import HERE, START, World, broken, reason

if TYPE_CHECKING:
    from counterfoil.core.caller import Caller
    from counterfoil.core.token import Stub


def stub_of(world: World, name: str, user: str = "root") -> Stub:
    found = world.stub(user, name)
    assert found is not None
    return found


def actions(world: World) -> list[str]:
    with world.store.snapshot() as reading:
        return [done.entry.action for done in reading.audit.search(limit=20)]


def test_a_disabled_token_is_refused_until_it_is_enabled(world: World) -> None:
    secret = world.token("t", "list-accts")
    assert reason(world.use(secret, "list-accts")) == ""
    world.authority.disable_token(world.root, None, "t")
    assert reason(world.use(secret, "list-accts")) == "DISABLED"
    world.authority.enable_token(world.root, None, "t")
    assert reason(world.use(secret, "list-accts")) == ""
    assert reason(world.use(secret, "passwd")) == "PRIVILEGE"


def test_disabling_and_enabling_twice_is_done_once(world: World) -> None:
    world.token("t")
    for _ in range(2):
        world.authority.disable_token(world.root, None, "t")
    for _ in range(2):
        world.authority.enable_token(world.root, None, "t")
    assert [a for a in actions(world) if a.endswith("abled")] == ["token.enabled", "token.disabled"]


def test_what_was_made_through_a_disabled_token_is_refused_too(world: World) -> None:
    parent = world.token("parent")
    child = world.token("child", caller=world.through(parent))
    world.authority.disable_token(world.root, None, "parent")
    assert reason(world.use(child)) == "DISABLED"
    world.authority.enable_token(world.root, None, "parent")
    assert reason(world.use(child)) == ""


def test_a_token_can_disable_itself_and_then_acts_no_more(world: World) -> None:
    through = world.through(world.token("t"))
    world.authority.disable_token(through, None, "t")
    with pytest.raises(CallerRefused) as late:
        world.authority.enable_token(through, None, "t")
    assert late.value.verdict.reason == "DISABLED"


def test_what_a_token_disabled_it_enables_if_it_was_made_through_it_or_the_token_is_marked(
    world: World,
) -> None:
    secret = world.token("tool")
    through = world.through(secret)
    world.token("child", caller=through)
    world.token("t")
    world.authority.disable_token(through, None, "t", "child")
    world.authority.enable_token(through, None, "child")
    act = lambda: world.authority.enable_token(through, None, "t")
    assert broken(act) is Rule.TOKEN_ONLY_NARROWED
    assert stub_of(world, "t").disabled is not None
    world.authority.update_token(world.root, None, "tool", TokenSpec(lasting=True))
    through = world.through(secret)
    world.authority.enable_token(through, None, "t")
    assert stub_of(world, "t").disabled is None


def test_what_a_person_disabled_no_token_enables(world: World) -> None:
    through = world.through(world.token("tool"))
    world.token("t")
    world.authority.disable_token(world.root, None, "t")
    act = lambda: world.authority.enable_token(through, None, "t")
    assert broken(act) is Rule.TOKEN_DISABLED_ABOVE


def test_what_somebody_above_disabled_stays_so(world: World) -> None:
    world.reseller("bob", "manage-api-tokens", "list-accts")
    bob = world.as_account("bob")
    world.token("t", user="bob")
    tool = world.through(world.token("tool"))
    for above in (world.root, tool):
        world.authority.disable_token(above, "bob", "t")
        act = lambda: world.authority.enable_token(bob, None, "t")
        assert broken(act) is Rule.TOKEN_DISABLED_ABOVE
        world.authority.enable_token(world.root, "bob", "t")
    world.authority.disable_token(bob, None, "t")
    world.authority.disable_token(world.root, "bob", "t")
    assert broken(lambda: world.authority.enable_token(bob, None, "t")) is Rule.TOKEN_DISABLED_ABOVE
    world.authority.disable_token(bob, None, "t")
    disabled = stub_of(world, "t", "bob").disabled
    assert disabled == Disabled(START, world.account("root").id, DisabledCause.PERSON)


def test_the_record_says_how_a_token_stood_before_it_was_disabled_or_enabled(world: World) -> None:
    world.reseller("bob", "manage-api-tokens")
    world.token("t", user="bob")
    world.authority.disable_token(world.as_account("bob"), None, "t")
    world.machine.pass_time(5)
    world.authority.disable_token(world.root, "bob", "t")
    world.authority.enable_token(world.root, "bob", "t")
    with world.store.snapshot() as reading:
        entries = [done.entry for done in reading.audit.search(limit=3)]
    assert [(e.action, e.before, e.after) for e in entries[::-1]] == [
        ("token.disabled", {"how": None}, {"how": "person"}),
        ("token.disabled", {"how": "person", "by": "bob", "at": START}, {"how": "person"}),
        ("token.enabled", {"how": "person", "by": "root", "at": START + 5}, {"how": None}),
    ]


def test_nobody_enables_for_a_suspended_account_which_may_still_disable(world: World) -> None:
    world.reseller("bob", "manage-api-tokens")
    world.token("t", user="bob")
    world.authority.suspend_account(world.root, "bob", "")
    world.authority.disable_token(world.as_account("bob"), None, "t")
    act = lambda: world.authority.enable_token(world.root, "bob", "t")
    assert broken(act) is Rule.ACCOUNT_SUSPENDED


def test_containing_stops_the_line_and_its_sessions_and_releasing_restores_it(world: World) -> None:
    world.reseller("bob", "manage-api-tokens", "create-user-session", "list-accts")
    parent = world.token("parent", user="bob")
    through = world.through(parent, user="bob")
    child = world.token("child", caller=through)
    grandchild = world.token("grandchild", caller=world.through(child, user="bob"))
    other = world.token("other", user="bob")
    world.authority.disable_token(through, None, "child")
    link = world.authority.open_link(through, None)
    arrival = Arrival(Attempt(HERE), "web")
    opened = world.authority.use_link(link.secret, arrival)
    digits = opened.session.security_token
    before = [reason(world.use(s, user="bob")) for s in (parent, child, grandchild, other)]
    assert before == ["", "DISABLED", "DISABLED", ""]
    found = world.authority.contain_token(world.root, "bob", "parent")
    assert [s.name for s in found.stubs] == ["parent", "child", "grandchild"]
    assert [s.id for s in found.sessions] == [opened.session.id]
    assert {done.entry.action for done in found.acts} >= {"token.created", "session.link_made"}
    assert found.addresses == (str(HERE),)
    now = [reason(world.use(s, user="bob")) for s in (parent, child, grandchild, other)]
    assert now == ["CONTAINED", "DISABLED", "DISABLED", ""]
    with pytest.raises(CallerRefused) as late:
        world.authority.authenticate_session(opened.secret, digits, arrival)
    assert late.value.verdict.reason == "CONTAINED"
    with pytest.raises(Refusal):
        world.authority.use_link(link.secret, arrival)
    world.authority.release_token(world.root, "bob", "parent")
    after = [reason(world.use(s, user="bob")) for s in (parent, child, grandchild, other)]
    assert after == before
    assert (
        world.authority.authenticate_session(opened.secret, digits, arrival).account.username
        == "bob"
    )


def test_what_a_revoked_token_of_the_line_did_is_told_too(world: World) -> None:
    parent = world.token("parent")
    child = world.through(
        world.token("child", caller=world.through(parent)), address=Address.parse("198.51.100.9")
    )
    world.token("left-behind", caller=child)
    world.authority.create_account(child, "eve")
    world.authority.revoke_tokens(child, None, ["child"])
    world.written()
    found = world.authority.contain_token(world.root, None, "parent")
    assert [s.name for s in found.stubs] == ["parent"]
    assert [s.name for s in found.revoked] == ["child", "left-behind"]
    made = [(done.entry.action, done.entry.subject) for done in found.through.made]
    assert made == [
        ("account.created", "eve"), ("token.created", "left-behind"), ("token.created", "child")
    ]  # fmt: skip
    assert [done.entry.action for done in found.through.touched] == ["token.revoked"]
    assert set(found.addresses) >= {str(HERE), "198.51.100.9"}


def test_what_was_made_is_told_however_much_was_touched_since_and_all_is_counted(
    world: World,
) -> None:
    through = world.through(world.token("t"))
    world.token("backdoor", caller=through)
    for number in range(MAX_ACTS + 5):
        spec = TokenSpec(description=str(number))
        world.authority.update_token(through, None, "backdoor", spec)
    found = world.authority.contain_token(world.root, None, "t").through
    assert [done.entry.subject for done in found.made] == ["backdoor"]
    assert (found.made_count, found.touched_count) == (1, MAX_ACTS + 5)
    assert len(found.touched) == MAX_ACTS
    assert found.touched[0].entry.after == {"description": str(MAX_ACTS + 4)}


def test_a_containment_within_another_stays_when_the_outer_one_is_released(world: World) -> None:
    parent = world.token("parent")
    child = world.token("child", caller=world.through(parent))
    world.authority.contain_token(world.root, None, "child")
    world.authority.contain_token(world.root, None, "parent")
    world.authority.release_token(world.root, None, "parent")
    assert [reason(world.use(s)) for s in (parent, child)] == ["", "CONTAINED"]


def test_no_token_releases_and_no_stranger(world: World) -> None:
    world.reseller("bob", "manage-api-tokens")
    tool = world.through(world.token("tool"))
    world.token("t", user="bob")
    world.authority.contain_token(tool, "bob", "t")
    for caller in (tool, world.as_account("bob")):
        act = lambda by=caller: world.authority.release_token(by, "bob", "t")
        assert broken(act) is Rule.TOKEN_DISABLED_ABOVE
    world.authority.release_token(world.root, "bob", "t")
    again = lambda: world.authority.release_token(world.root, "bob", "t")
    assert broken(again) is Rule.TOKEN_NOT_CONTAINED


def test_containing_again_reports_again_and_changes_nothing(world: World) -> None:
    world.token("t")
    world.authority.contain_token(world.root, None, "t")
    world.machine.pass_time(5)
    again = world.authority.contain_token(world.root, None, "t")
    assert [s.name for s in again.stubs] == ["t"]
    assert actions(world).count("token.contained") == 1


def test_a_token_may_contain_itself(world: World) -> None:
    through = world.through(world.token("t"))
    world.authority.contain_token(through, None, "t")
    with pytest.raises(CallerRefused):
        world.authority.disable_token(through, None, "t")


def names(world: World, caller: Caller) -> set[str]:
    with world.store.snapshot() as reading:
        account = caller.account.id
        return {s.name for kind in Kind for s in reading.tokens.of_account(account, kind)}


def test_revoking_all_takes_every_token_of_both_kinds_and_what_was_made_through_them(
    world: World,
) -> None:
    world.reseller("bob", "manage-api-tokens", "cpanel-api")
    world.token("a", user="bob")
    through = world.through(world.token("b", user="bob"), user="bob")
    child = world.token("child", caller=through)
    world.authority.create_account_token(world.as_account("bob"), "bob", "own", None)
    kept = world.token("roots")
    assert world.authority.revoke_all(world.root, "bob") == 4
    assert names(world, world.as_account("bob")) == set()
    assert reason(world.use(child, user="bob")) == "REVOKED"
    assert reason(world.use(kept)) == ""
    assert world.authority.revoke_all(world.root, "bob") == 0


def test_revoking_all_through_a_token_takes_it_too_unless_it_is_to_be_kept(world: World) -> None:
    world.token("a")
    parent = world.token("parent")
    through = world.through(parent)
    child = world.through(world.token("child", caller=through))
    world.token("below", caller=child)
    assert world.authority.revoke_all(child, None, keep_caller=True) == 2
    assert names(world, world.root) == {"parent", "child"}
    assert world.authority.revoke_all(through, None) == 2
    assert reason(world.use(parent)) == "REVOKED"


def test_revoking_all_through_a_token_takes_only_what_it_sees(world: World) -> None:
    world.token("wide")
    narrow = world.through(world.token("narrow", "manage-api-tokens"))
    assert world.authority.revoke_all(narrow, None) == 1
    assert names(world, world.root) == {"wide"}


def test_a_description_is_kept_and_changed_and_is_one_plain_line(world: World) -> None:
    made = world.authority.create_token(world.root, None, "t", TokenSpec(description="näive ☂ <b>"))
    assert made.stub.description == "näive ☂ <b>"
    world.authority.update_token(world.root, None, "t", TokenSpec(name="u"))
    assert stub_of(world, "u").description == "näive ☂ <b>"
    for bad in ("two\nlines", "x" * 201, "\x1b[31m"):
        spec = TokenSpec(description=bad)
        edit = lambda w=spec: world.authority.update_token(world.root, None, "u", w)
        make = lambda w=spec: world.authority.create_token(world.root, None, "v", w)
        assert broken(edit) is broken(make) is Rule.TEXT_MALFORMED
    world.authority.update_token(world.root, None, "u", TokenSpec(description=""))
    assert stub_of(world, "u").description == ""
