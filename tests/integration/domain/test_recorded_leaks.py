"""What disabling a token as leaked guarantees, and which secret a report means, on every engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.rotation import Rotation
from counterfoil.core.audit import Filter
from counterfoil.core.refusals import Rule
from counterfoil.core.token import Disabled, DisabledCause
from support.machine import World, broken, reason

if TYPE_CHECKING:
    from counterfoil.core.caller import Caller
    from counterfoil.core.secret import Secret


@pytest.fixture
def secret(world: World) -> Secret:
    """The secret of bob's token *t*, a second old."""
    world.reseller("bob", "manage-api-tokens", "list-accts")
    made = world.token("t", "list-accts", user="bob")
    world.machine.pass_time(1)
    return made


def disabled(world: World) -> Disabled | None:
    found = world.stub("bob", "t")
    assert found is not None
    return found.disabled


def record(world: World, by: Caller) -> None:
    world.authority.disable_token(by, "bob", "t", leaked=True)


def enable(world: World, by: Caller) -> None:
    world.authority.enable_token(by, "bob", "t")


def report(world: World, text: str) -> None:
    world.authority.report_leak(world.root, text)
    for one in world.store.leak_reports.oldest():
        world.authority.settle_leak(one)


def disablings(world: World) -> int:
    with world.store.snapshot() as reading:
        return len(list(reading.audit.search(Filter(action="token.disabled"), limit=20)))


def topics(world: World) -> list[str]:
    with world.store.snapshot() as reading:
        return [str(sent.notice.topic) for sent in reading.notices.last(10)]


def test_a_secret_recorded_as_leaked_never_works_again(world: World, secret: Secret) -> None:
    bob = world.as_account("bob")
    record(world, bob)
    assert reason(world.use(secret, user="bob")) == "DISABLED"
    assert broken(lambda: enable(world, bob)) is Rule.TOKEN_LEAKED
    assert broken(lambda: enable(world, world.root)) is Rule.TOKEN_LEAKED
    made = world.authority.rotate_token(bob, None, "t", Rotation())
    enable(world, bob)
    assert reason(world.use(made.secret, user="bob")) == ""
    assert reason(world.use(secret, user="bob")) == "REVOKED"
    assert topics(world) == ["token.leaked"]


def test_it_is_recorded_once_for_each_secret(world: World, secret: Secret) -> None:
    bob = world.as_account("bob")
    for _ in range(3):
        record(world, bob)
        world.machine.pass_time(1)
        report(world, secret.reveal())
    assert disablings(world) == 1
    newer = world.authority.rotate_token(bob, None, "t", Rotation()).secret
    world.machine.pass_time(1)
    report(world, newer.reveal())
    assert disablings(world) == 2
    assert broken(lambda: enable(world, world.root)) is Rule.TOKEN_LEAKED
    world.authority.rotate_token(bob, None, "t", Rotation())
    world.machine.pass_time(1)
    record(world, bob)
    assert disablings(world) == 3
    assert broken(lambda: enable(world, world.root)) is Rule.TOKEN_LEAKED


@pytest.mark.usefixtures("secret")
def test_a_token_that_was_disabled_before_is_recorded_too(world: World) -> None:
    bob = world.as_account("bob")
    world.authority.disable_token(bob, None, "t")
    record(world, bob)
    assert broken(lambda: enable(world, bob)) is Rule.TOKEN_LEAKED


@pytest.mark.usefixtures("secret")
def test_nobody_takes_over_what_somebody_above_disabled(world: World) -> None:
    bob, root = world.as_account("bob"), world.root
    world.authority.disable_token(root, "bob", "t")
    record(world, bob)
    kept = disabled(world)
    assert kept is not None
    assert (kept.by, kept.how) == (root.account.id, DisabledCause.LEAK)
    world.authority.rotate_token(bob, None, "t", Rotation())
    assert broken(lambda: enable(world, bob)) is Rule.TOKEN_DISABLED_ABOVE
    enable(world, root)


@pytest.mark.usefixtures("secret")
def test_who_stands_above_disables_what_is_recorded_and_it_is_theirs(world: World) -> None:
    bob, root = world.as_account("bob"), world.root
    record(world, bob)
    before = disabled(world)
    world.machine.pass_time(1)
    for _ in range(2):
        world.authority.disable_token(root, "bob", "t")
    world.authority.disable_token(bob, "bob", "t")
    after = disabled(world)
    assert before is not None
    assert after == Disabled(before.at, root.account.id, DisabledCause.LEAK)
    assert disablings(world) == 2


@pytest.mark.usefixtures("secret")
def test_no_token_enables_what_a_token_recorded(world: World) -> None:
    held = world.token("tool", "manage-api-tokens", "list-accts", user="bob")
    tool = world.through(held, user="bob")
    record(world, tool)
    world.authority.rotate_token(world.as_account("bob"), None, "t", Rotation())
    assert broken(lambda: enable(world, tool)) is Rule.TOKEN_DISABLED_ABOVE
    enable(world, world.as_account("bob"))


@pytest.mark.parametrize(
    "line",
    ["WHMCS_TOKEN={}", "  {}\r\n", "Authorization: whm bob:{}", 'export T="{}" # nightly',
     "d41d8cd98f00b204e9800998ecf8427e".upper() + " {}", "{{'hash': '{}'}}"],
)  # fmt: skip
def test_a_report_finds_the_secret_in_the_line_it_stood_in(
    world: World, secret: Secret, line: str
) -> None:
    report(world, line.format(secret.reveal()))
    assert reason(world.use(secret, user="bob")) == "DISABLED"
