"""How many tokens an act says that it reached, beside what it names, and which come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.accounts import AccountSpec
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import AllowList
from counterfoil.core.reach import Reach
from counterfoil.core.refusals import Refusal

if TYPE_CHECKING:
    from support.machine import World


def line(world: World, count: int = 3) -> None:
    """Make root's token broad, so many narrow ones through it, and one more through the first."""
    broad = world.through(world.token("broad"))
    made = [world.token(f"n{n}", "list-accts", "manage-api-tokens", caller=broad)
            for n in range(count)]  # fmt: skip
    world.token("deep", "list-accts", caller=world.through(made[0]))
    world.token("other")


def told(reach: Reach) -> tuple[int, int, list[str]]:
    return reach.also_revoked, reach.affected, reach.names


def test_revoking_counts_what_was_made_through_it(world: World) -> None:
    line(world)
    reach = Reach()
    assert world.authority.revoke_tokens(world.root, None, ["broad"], reach=reach) == 5
    assert told(reach) == (4, 5, ["n0", "n1", "n2", "deep"])
    alone = Reach()
    world.authority.revoke_tokens(world.root, None, ["other"], reach=alone)
    assert told(alone) == (0, 1, [])


def test_what_was_named_itself_went_with_nothing(world: World) -> None:
    line(world)
    reach = Reach()
    world.authority.revoke_tokens(world.root, None, ["broad", "n1", "deep"], reach=reach)
    assert told(reach) == (2, 5, ["n0", "n2"])


def test_the_first_ten_are_named_and_all_are_counted(world: World) -> None:
    line(world, 14)
    reach = Reach()
    world.authority.revoke_tokens(world.root, None, ["broad"], reach=reach)
    assert told(reach) == (15, 16, [f"n{n}" for n in range(10)])


def test_what_was_revoked_before_is_not_counted_again(world: World) -> None:
    line(world)
    world.authority.revoke_tokens(world.root, None, ["n0"])
    reach = Reach()
    world.authority.revoke_tokens(world.root, None, ["broad"], reach=reach)
    assert told(reach) == (2, 3, ["n1", "n2"])


def test_revoking_all_counts_those_of_other_accounts_as_well(world: World) -> None:
    world.reseller("res", "list-accts", "manage-api-tokens")
    world.authority.create_account(world.root, "cust", owner="res")
    world.grant("cust", "list-accts")
    boss = world.through(world.token("boss", user="res"), user="res")
    world.token("lent", "list-accts", caller=boss, user="cust")
    world.token("mine", caller=boss)
    reach = Reach()
    assert world.authority.revoke_all(world.root, "res", reach=reach) == 3
    assert told(reach) == (1, 3, ["boss", "cust:lent", "mine"])


def test_removing_an_account_counts_its_tokens_and_what_they_made(world: World) -> None:
    world.reseller("res", "list-accts", "manage-api-tokens")
    world.authority.create_account(world.root, "cust", owner="res")
    world.grant("cust", "list-accts")
    boss = world.through(world.token("boss", user="res"), user="res")
    world.token("lent", "list-accts", caller=boss, user="cust")
    reach = Reach()
    assert world.authority.remove_account(world.root, "res", reach=reach) == 2
    assert told(reach) == (2, 2, ["boss", "cust:lent"])


def test_names_that_the_caller_may_not_see_are_counted_alone(world: World) -> None:
    world.reseller("res", "list-accts", "kill-acct", "manage-api-tokens")
    world.authority.create_account(world.root, "sub", owner="res")
    world.grant("sub", "list-accts", "manage-api-tokens")
    world.authority.create_account(world.root, "leaf", owner="sub")
    world.grant("leaf", "list-accts")
    boss = world.through(world.token("boss", user="sub"), user="sub")
    world.token("far", "list-accts", caller=boss, user="leaf")
    reach = Reach()
    # What the reseller's account owns is in its reach; what that owns in turn is not.
    world.authority.remove_account(world.as_account("res"), "sub", reach=reach)
    assert told(reach) == (2, 2, ["boss"])


def test_taking_privileges_counts_the_tokens_that_lose_something(world: World) -> None:
    world.reseller("res", "list-accts", "passwd", "manage-api-tokens")
    boss = world.through(world.token("boss", user="res"), user="res")
    world.token("lists", "list-accts", caller=boss)
    world.token("words", "passwd", caller=boss)
    reach = Reach()
    held = frozenset({"list-accts", "manage-api-tokens"})
    world.authority.change_privileges(world.root, "res", held, reach=reach)
    assert told(reach) == (0, 2, ["boss", "words"])
    same = Reach()
    world.authority.change_privileges(world.root, "res", held, reach=same)
    assert told(same) == (0, 0, [])
    gone = Reach()
    world.authority.unsetup_reseller(world.root, "res", reach=gone)
    assert told(gone) == (0, 2, ["boss", "lists"])


def test_changing_a_list_counts_the_tokens_of_all_who_hold_it(world: World) -> None:
    world.authority.save_acl_list(world.root, "basic", {"list-accts": True, "passwd": True})
    for name in ("ann", "bea"):
        world.reseller(name)
        world.authority.change_privileges(world.root, name, None, acl_list="basic")
        world.token("t", user=name)
    reach = Reach()
    world.authority.save_acl_list(world.root, "basic", {"passwd": False}, reach=reach)
    assert told(reach) == (0, 2, ["ann:t", "bea:t"])


def test_suspending_counts_the_tokens_that_stop(world: World) -> None:
    world.reseller("res", "list-accts", "manage-api-tokens")
    boss = world.through(world.token("boss", user="res"), user="res")
    world.token("child", caller=boss)
    reach = Reach()
    world.authority.suspend_account(world.root, "res", reach=reach)
    assert told(reach) == (0, 2, ["boss", "child"])
    again = Reach()
    world.authority.suspend_account(world.root, "res", reach=again)
    assert told(again) == (0, 0, [])


def test_suspending_or_ending_a_reseller_counts_each_token_once(world: World) -> None:
    world.reseller("res", "list-accts", "manage-api-tokens")
    for name in ("one", "two"):
        world.authority.create_account(world.root, name, owner="res")
        world.grant(name, "list-accts")
        world.token("own", user=name)
    boss = world.through(world.token("boss", user="res"), user="res")
    world.token("lent", "list-accts", caller=boss, user="one")
    world.authority.suspend_account(world.root, "two")
    reach = Reach()
    world.authority.suspend_reseller(world.root, "res", reach=reach)
    assert (reach.also_revoked, reach.affected) == (0, 3)
    assert sorted(reach.names) == ["boss", "one:lent", "one:own"]
    ended = Reach()
    world.authority.terminate_reseller(world.root, "res", also_itself=False, reach=ended)
    # The accounts' tokens are revoked; the one that is kept loses what it held.
    assert (ended.also_revoked, ended.affected) == (3, 4)
    assert sorted(ended.names) == ["boss", "one:lent", "one:own", "two:own"]


def test_renaming_and_moving_count_what_has_to_be_sent_otherwise_or_stops(world: World) -> None:
    world.reseller("res", "list-accts", "manage-api-tokens")
    world.reseller("next", "list-accts")
    world.authority.create_account(world.root, "cust", owner="res")
    world.grant("cust", "list-accts")
    boss = world.through(world.token("boss", user="res"), user="res")
    world.token("lent", "list-accts", caller=boss, user="cust")
    world.token("own", user="cust")

    def modified(change: AccountSpec) -> Reach:
        reach = Reach()
        world.authority.modify_account(world.root, "cust", change, reach=reach)
        return reach

    assert told(modified(AccountSpec(email="a@b.example"))) == (0, 0, [])
    # With its owner gone from above it, what was made through that one's token stops.
    assert told(modified(AccountSpec(owner="next"))) == (0, 1, ["lent"])
    assert told(modified(AccountSpec(username="client"))) == (0, 2, ["lent", "own"])


@pytest.mark.parametrize("many", [0, 1, 1200])
def test_any_number_of_tokens_is_looked_up(world: World, many: int) -> None:
    line(world)
    with world.store.snapshot() as reading:
        ids = [stub.id for stub in (world.stub("root", "broad"),) if stub] * many
        unknown = list(range(10**6, 10**6 + many))
        found = reading.tokens.living_descendants([*ids, *unknown])
        assert len(found) == (5 if many else 0)
        assert found == sorted(set(found))
        assert len(reading.tokens.living_of_account(world.account("root").id)) == 6


def test_a_refused_act_reaches_nothing(world: World) -> None:
    line(world)
    with pytest.raises(Refusal):
        world.authority.revoke_tokens(world.root, None, ["broad", "nobody"], reach=Reach())
    with world.store.snapshot() as reading:
        assert len(reading.tokens.living_of_account(world.account("root").id)) == 6


def test_disabling_and_enabling_count_what_stops_and_goes_on_with_it(world: World) -> None:
    line(world)
    act, root = world.authority, world.root
    stopped, again, released = Reach(), Reach(), Reach()
    act.disable_token(root, None, "n0", reach=Reach())
    act.disable_token(root, None, "broad", reach=stopped)
    # What is disabled by itself, or through n0, was stopped before.
    assert told(stopped) == (0, 3, ["n1", "n2"])
    act.disable_token(root, None, "broad", reach=again)
    assert told(again) == (0, 0, [])
    act.enable_token(root, None, "broad", reach=released)
    assert released.unnamed == 2
    act.enable_token(root, None, "n0", "broad", reach=again)
    assert again.names == ["deep"]


@pytest.mark.parametrize(
    ("spec", "changed"),
    [
        (TokenSpec(privileges=frozenset({"list-accts"})), ["n0", "n1", "n2"]),
        (TokenSpec(privileges=frozenset({"list-accts", "manage-api-tokens"})), []),
        (TokenSpec(allow_list=AllowList.parse(["192.0.2.1"])), ["n0", "n1", "n2", "deep"]),
        (TokenSpec(expires_at=1_900_000_000), ["n0", "n1", "n2", "deep"]),
        (TokenSpec(description="billing"), []),
        (TokenSpec(name="wide"), []),
    ],
)
def test_an_edit_counts_the_descendants_that_it_narrows(
    world: World, spec: TokenSpec, changed: list[str]
) -> None:
    line(world)
    reach = Reach()
    world.authority.update_token(world.root, None, "broad", spec, reach=reach)
    assert reach.names == changed
    assert reach.unnamed == len(changed)
    assert reach.also_revoked == 0
