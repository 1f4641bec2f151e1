"""What a token may do to tokens that it has not made: less of them, and never more."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.caller import Arrival
from counterfoil.core.decide import Attempt
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind
from support.machine import HERE, START, World, broken, reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.core.caller import Caller
    from counterfoil.core.token import Stub

DAY = 86400
TOOL = ("manage-api-tokens", "list-accts", "create-acct", "kill-acct", "cpanel-api")
NETWORK = ("192.0.2.0/24", "2001:db8::/32")


@pytest.fixture
def tool(world: World) -> Caller:
    """A tool that manages tokens; beside it, made by a person: a monitor, which can do little."""
    world.token("monitor", "list-accts", "create-acct", ips=NETWORK, expires_at=START + 2 * DAY)
    return world.through(world.token("tool", *TOOL))


def edit(world: World, caller: Caller, spec: TokenSpec, name: str = "monitor") -> Stub:
    return world.authority.update_token(caller, None, name, spec)


def held(*privileges: str) -> frozenset[str]:
    return frozenset(privileges)


WIDER = {
    "a privilege more": TokenSpec(privileges=held("list-accts", "create-acct", "kill-acct")),
    "another privilege": TokenSpec(privileges=held("kill-acct")),
    "any address": TokenSpec(allow_list=AllowList()),
    "an address more": TokenSpec(allow_list=AllowList.parse([*NETWORK, "198.51.100.7"])),
    "a wider network": TokenSpec(allow_list=AllowList.parse(["192.0.2.0/23"])),
    "the other family": TokenSpec(allow_list=AllowList.parse(["192.0.2.1", "2001:db8::/31"])),
    "no end": TokenSpec(endless=True),
    "a second later": TokenSpec(expires_at=START + 2 * DAY + 1),
    "another name": TokenSpec(name="monitor-2"),
    "a description": TokenSpec(description="not mine"),
    "less and more": TokenSpec(privileges=held("list-accts"), endless=True),
}
NARROWER = {
    "a privilege less": TokenSpec(privileges=held("list-accts")),
    "one address": TokenSpec(allow_list=AllowList.parse(["192.0.2.1"])),
    "parts of both": TokenSpec(allow_list=AllowList.parse(["192.0.2.128/25", "2001:db8::1"])),
    "an earlier end": TokenSpec(expires_at=START + DAY),
    "as it is": TokenSpec(name="monitor", description="", allow_list=AllowList.parse(NETWORK)),
}


@pytest.mark.parametrize("spec", WIDER.values(), ids=WIDER)
def test_what_was_not_made_through_a_token_is_not_widened_through_it(
    world: World, tool: Caller, spec: TokenSpec
) -> None:
    before = world.stub("root", "monitor")
    assert broken(lambda: edit(world, tool, spec)) is Rule.TOKEN_ONLY_NARROWED
    assert world.stub("root", "monitor") == before


@pytest.mark.parametrize("spec", NARROWER.values(), ids=NARROWER)
def test_it_is_narrowed_through_it(world: World, tool: Caller, spec: TokenSpec) -> None:
    edit(world, tool, spec)
    world.authority.disable_token(tool, None, "monitor")


@pytest.mark.parametrize("spec", WIDER.values(), ids=WIDER)
def test_what_was_made_through_it_and_itself_are_edited_within_its_bounds(
    world: World, tool: Caller, spec: TokenSpec
) -> None:
    world.token("child", "list-accts", caller=tool, expires_at=START + DAY, ips=NETWORK)
    edit(world, tool, replace(spec, name=None), "child")
    edit(world, tool, replace(spec, name=None), "tool")


@pytest.mark.parametrize("spec", WIDER.values(), ids=WIDER)
def test_a_marked_token_edits_within_its_bounds_what_a_person_made(
    world: World, tool: Caller, spec: TokenSpec
) -> None:
    edit(world, world.root, TokenSpec(lasting=True), "tool")
    edit(world, tool, spec)
    assert broken(lambda: edit(world, tool, TokenSpec(privileges=held("all")), "tool")) is (
        Rule.PRIVILEGE_NOT_IN_TOKEN
    )


def test_a_child_narrows_its_parent_and_no_more(world: World, tool: Caller) -> None:
    child = world.through(world.token("child", caller=tool))
    assert (
        broken(lambda: edit(world, child, TokenSpec(name="x"), "tool")) is Rule.TOKEN_ONLY_NARROWED
    )
    less = held(*TOOL) - held("kill-acct")
    assert edit(world, child, TokenSpec(privileges=less), "tool").privileges == less


def test_where_updating_replaces_what_is_left_out_widens_nothing(
    world: World, tool: Caller
) -> None:
    world.authority.set_settings(world.root, {"whm_update_replaces": "1"})
    for spec in (
        TokenSpec(), TokenSpec(description=""), TokenSpec(privileges=held("list-accts")),
        TokenSpec(expires_at=START + DAY),
    ):  # fmt: skip
        assert broken(partial(edit, world, tool, spec)) is Rule.TOKEN_ONLY_NARROWED
    named = TokenSpec(privileges=held("list-accts"), expires_at=START + DAY)
    assert edit(world, tool, named).allow_list == AllowList.parse(NETWORK)


def test_in_a_session_through_a_token_the_same_holds(world: World) -> None:
    world.token("monitor", "list-accts")
    opener = world.through(world.token("opener", *TOOL, "create-user-session"))
    link = world.authority.open_link(opener, None)
    arrival = Arrival(Attempt(HERE), "web")
    opened = world.authority.use_link(link.secret, arrival)
    inside = world.authority.authenticate_session(opened.secret, None, arrival)
    for spec in (TokenSpec(privileges=held("kill-acct")), TokenSpec(name="mine")):
        assert broken(partial(edit, world, inside, spec)) is Rule.TOKEN_ONLY_NARROWED
    assert edit(world, inside, TokenSpec(expires_at=START + 1)).expires_at == START + 1


def test_an_expired_token_is_not_brought_back_through_another(world: World, tool: Caller) -> None:
    world.machine.pass_time(3 * DAY)
    for spec in (TokenSpec(expires_at=START + 9 * DAY), TokenSpec(endless=True)):
        assert broken(partial(edit, world, tool, spec)) is Rule.TOKEN_ONLY_NARROWED


def test_advice_narrows_and_so_is_taken_through_a_token(world: World) -> None:
    secret = world.token("monitor", "list-accts", "create-acct")
    world.use(secret, "list-accts")
    world.written()
    tool = world.through(world.token("tool", *TOOL))
    stub = world.authority.apply_advice(tool, None, "monitor", 30)
    assert stub.privileges == {"list-accts"}
    assert stub.allow_list.permits(HERE)
    assert not stub.allow_list.permits(Address.parse("203.0.113.9"))


def test_a_token_of_the_account_api_is_neither_renamed_nor_widened(
    world: World, tool: Caller
) -> None:
    world.reseller("ann")
    act, ends = world.authority, START + DAY
    act.create_account_token(world.root, "ann", "acme", ends)
    act.create_account_token(tool, "ann", "own", ends)
    acts: tuple[Callable[[], object], ...] = (
        lambda: act.rename_account_token(tool, "ann", "acme", "mine"),
        lambda: act.update_token(tool, "ann", "acme", TokenSpec(endless=True), kind=Kind.ACCOUNT),
        lambda: act.update_token(
            tool, "ann", "acme", TokenSpec(description="x"), kind=Kind.ACCOUNT
        ),
    )
    assert [broken(one) for one in acts] == [Rule.TOKEN_ONLY_NARROWED] * 3
    assert act.rename_account_token(tool, "ann", "acme", "acme").name == "acme"
    assert act.rename_account_token(tool, "ann", "own", "mine").name == "mine"
    assert act.rename_account_token(world.root, "ann", "acme", "acme-2").name == "acme-2"


@pytest.mark.parametrize("stop", ["contain_token", "revoke"])
def test_whoever_has_the_secret_of_another_token_has_gained_nothing_when_the_tool_is_stopped(
    world: World, stop: str
) -> None:
    monitor = world.token("monitor", "list-accts")
    tool = world.through(world.token("tool", *TOOL))
    with pytest.raises(Refusal):
        edit(world, tool, TokenSpec(privileges=held(*TOOL)))
    if stop == "revoke":
        world.authority.revoke_tokens(world.root, None, ["tool"])
    else:
        world.authority.contain_token(world.root, None, "tool")
    assert reason(world.use(monitor, "list-accts")) == ""
    for need in set(TOOL) - {"list-accts"}:
        assert reason(world.use(monitor, need)) == "PRIVILEGE"
