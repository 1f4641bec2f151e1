"""What policies let be made, and what becomes of tokens that nobody uses, on every engine."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.base import CallerRefused, system_caller
from counterfoil.authority.policies import crowded, outside
from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.authority.tokens import policy_of
from counterfoil.core.allow_list import AllowList
from counterfoil.core.audit import Filter
from counterfoil.core.notice import Topic
from counterfoil.core.policy import Policy
from counterfoil.core.refusals import Rule
from counterfoil.core.token import LATEST, DisabledCause
from support.machine import START, World, broken, reason

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = 86400
# 2027-01-15 08:00 UTC: the last second of that day is 16 hours away.
REST = 16 * 3600 - 1


def put(world: World, **settings: int | str) -> None:
    texts = {name: str(value) for name, value in settings.items()}
    world.authority.set_settings(world.root, texts)


def make(world: World, name: str = "t", **spec: object) -> Callable[[], object]:
    return lambda: world.authority.create_token(world.root, None, name, TokenSpec(**spec))  # type: ignore[arg-type]


def test_a_token_lives_no_longer_than_the_policy_lets_it(world: World) -> None:
    put(world, max_lifetime_days=10)
    latest = START + 10 * DAY + REST
    assert broken(make(world)) is Rule.POLICY_EXPIRY
    assert broken(make(world, endless=True)) is Rule.POLICY_EXPIRY
    assert broken(make(world, expires_at=latest + 1)) is Rule.POLICY_LIFETIME
    make(world, expires_at=latest)()
    world.machine.pass_time(5 * DAY)
    edit = lambda: world.authority.update_token(
        world.root, None, "t", TokenSpec(expires_at=latest + 1)
    )  # fmt: skip
    assert broken(edit) is Rule.POLICY_LIFETIME, "counted from when its secret was made"

    def rotate(at: int) -> object:
        wanted = Rotation(end=TokenSpec(expires_at=at))
        return world.authority.rotate_token(world.root, None, "t", wanted)

    assert broken(lambda: rotate(latest + 5 * DAY + 1)) is Rule.POLICY_LIFETIME
    rotate(latest + 5 * DAY)


def test_an_end_and_a_list_can_be_demanded(world: World) -> None:
    put(world, require_expiry=1, require_allow_list=1)
    ips = AllowList.parse(["192.0.2.0/24"])
    assert broken(make(world, allow_list=ips)) is Rule.POLICY_EXPIRY
    assert broken(make(world, expires_at=START + 5)) is Rule.POLICY_ALLOW_LIST
    make(world, expires_at=LATEST, allow_list=ips)()
    widen = lambda: world.authority.update_token(
        world.root, None, "t", TokenSpec(allow_list=AllowList())
    )  # fmt: skip
    assert broken(widen) is Rule.POLICY_ALLOW_LIST
    forever = lambda: world.authority.update_token(world.root, None, "t", TokenSpec(endless=True))
    assert broken(forever) is Rule.POLICY_EXPIRY


def test_an_account_has_no_more_tokens_than_it_may(world: World) -> None:
    world.reseller("bob", "manage-api-tokens", "cpanel-api")
    put(world, max_tokens=2)
    world.token("a", user="bob")
    world.authority.create_account_token(world.root, "bob", "own", None)

    def third() -> object:
        return world.authority.create_token(world.root, "bob", "b", TokenSpec())

    assert broken(third) is Rule.POLICY_TOKENS
    world.authority.revoke_tokens(world.root, "bob", ["a"])
    third()


def test_an_edit_that_touches_nothing_of_it_is_no_matter_of_a_later_policy(world: World) -> None:
    world.token("t")
    put(world, require_expiry=1, require_allow_list=1, max_tokens=1)
    world.authority.update_token(world.root, None, "t", TokenSpec(name="u", description="x"))
    world.authority.rotate_token(world.root, None, "u", Rotation())


def test_a_reseller_has_rules_for_itself_and_what_it_owns_and_never_wider_ones(
    world: World,
) -> None:
    world.reseller("bob", "manage-api-tokens")
    world.reseller("carol", "manage-api-tokens", owner="bob")
    world.authority.create_account(world.root, "dan")
    put(world, max_lifetime_days=100, require_expiry=1)

    def act(**texts: str) -> Callable[[], object]:
        return lambda: world.authority.set_policy(world.root, "bob", texts)

    for wide in (act(max_lifetime_days="101"), act(max_lifetime_days="0"), act(require_expiry="0")):
        assert broken(wide) is Rule.POLICY_WIDER
    assert broken(act(time_zone="UTC")) is Rule.SETTING_UNKNOWN
    assert broken(act(max_tokens="many")) is Rule.SETTING_MALFORMED
    strangers = lambda: world.authority.set_policy(world.root, "dan", {"max_tokens": "1"})
    assert broken(strangers) is Rule.RESELLER_UNKNOWN
    for _ in range(2):
        act(max_lifetime_days="10", max_tokens="3")()
    with world.store.snapshot() as reading:
        assert len(reading.audit.search(Filter(action="policy.changed"), limit=5)) == 1
    for user in ("bob", "carol"):
        long = lambda user=user: world.authority.create_token(
            world.root, user, "t", TokenSpec(expires_at=START + 20 * DAY)
        )
        with world.store.snapshot() as reading:
            policy = policy_of(reading, world.account(user))
        assert (policy.max_lifetime_days, policy.max_tokens) == (10, 3)
        assert broken(long) is Rule.POLICY_LIFETIME
    world.token("t", expires_at=START + 20 * DAY)
    put(world, max_lifetime_days=5)
    with world.store.snapshot() as reading:
        assert policy_of(reading, world.account("bob")).max_lifetime_days == 5
    act(max_lifetime_days="")()
    put(world, max_lifetime_days=0)
    with world.store.snapshot() as reading:
        policy = policy_of(reading, world.account("bob"))
    assert (policy.max_lifetime_days, policy.max_tokens, policy.require_expiry) == (0, 3, True)


def test_a_policy_is_a_lasting_change(world: World) -> None:
    world.reseller("bob", "manage-api-tokens")
    through = world.through(world.token("t"))
    act = lambda: world.authority.set_policy(through, "bob", {"max_tokens": "3"})
    assert broken(act) is Rule.LASTING_CHANGE


def test_tokens_outside_a_new_policy_are_listed_and_go_on_until_somebody_says_so(
    world: World,
) -> None:
    secret = world.token("wide")
    through = world.through(world.token("tool"))
    world.authority.disable_token(world.root, None, "tool")
    world.token("good", expires_at=START + DAY, ips=("192.0.2.1",))
    put(world, max_lifetime_days=10, require_allow_list=1)
    with world.store.snapshot() as reading:
        found = outside(reading)
    assert [(one.stub.name, one.rules) for one in found] == [
        (name, (Rule.POLICY_EXPIRY, Rule.POLICY_ALLOW_LIST)) for name in ("tool", "wide")
    ]
    assert reason(world.use(secret)) == ""
    assert len(world.authority.enforce_policies(world.root)) == 1
    assert reason(world.use(secret)) == "DISABLED"
    stub = world.stub("root", "wide")
    assert stub is not None
    assert stub.disabled is not None
    assert stub.disabled.how is DisabledCause.POLICY
    assert world.authority.enforce_policies(world.root) == []
    world.authority.enable_token(world.root, None, "tool")
    act = lambda: world.authority.enable_token(through, None, "wide")
    assert broken(act) is Rule.TOKEN_DISABLED_ABOVE
    world.authority.enable_token(world.root, None, "wide")


def test_what_is_outside_names_its_settings_and_expired_tokens_are_not_listed(
    world: World,
) -> None:
    world.token("endless")
    world.token("brief", expires_at=START + 60)
    through = world.through(world.token("boss", expires_at=START + 60))
    world.authority.create_token(through, None, "below", TokenSpec(expires_at=START + 60))

    def found() -> dict[str, tuple[str, ...]]:
        with world.store.snapshot() as reading:
            return {one.stub.name: one.settings for one in outside(reading)}

    put(world, max_lifetime_days=10)
    assert found() == {"endless": ("max_lifetime_days",)}
    put(world, require_expiry=1, require_allow_list=1)
    assert found()["endless"] == ("require_expiry", "require_allow_list")
    assert found()["brief"] == ("require_allow_list",)
    assert set(found()) == {"endless", "brief", "boss", "below"}
    world.machine.pass_time(60)
    assert set(found()) == {"endless"}
    assert [one.stub.name for one in world.authority.enforce_policies(world.root)] == ["endless"]


def test_accounts_with_too_many_tokens_of_both_kinds_are_listed(world: World) -> None:
    world.reseller("ann", "manage-api-tokens", "cpanel-api")
    world.reseller("bob", "manage-api-tokens")
    for user in ("ann", "bob"):
        world.token("a", user=user)
    world.authority.create_account_token(world.root, "ann", "own", None)
    with world.store.snapshot() as reading:
        assert crowded(reading) == []
    world.authority.set_policy(world.root, "ann", {"max_tokens": "1"})
    with world.store.snapshot() as reading:
        assert [(o.account.username, o.tokens, o.most) for o in crowded(reading)] == [("ann", 2, 1)]
        assert outside(reading) == []
    assert world.authority.enforce_policies(world.root) == []
    world.authority.revoke_tokens(world.root, "ann", ["a"])
    with world.store.snapshot() as reading:
        assert crowded(reading) == []


def fates(world: World) -> list[tuple[str, str]]:
    with world.store.snapshot() as reading:
        notices = [sent.notice for sent in reading.notices.last(20)]
    told = [(n.facts["token"], n.facts["becomes"]) for n in notices if n.topic is Topic.IDLE]
    return sorted((str(token), str(fate)) for token, fate in told)


def test_idle_tokens_are_warned_of_then_disabled_then_revoked(world: World) -> None:
    secret = world.token("t")
    assert world.authority.apply_idle_policies() == 0, "off by default"
    put(world, idle_warn_days=10, idle_disable_days=20, idle_revoke_days=30)
    seen = {}
    for day in range(32):
        world.authority.apply_idle_policies()
        world.authority.apply_idle_policies()
        seen[day] = (reason(world.use(secret, "none")), len(fates(world)))
        world.gate.tally.take()
        world.machine.pass_time(DAY)
    assert [seen[day][0] for day in (0, 19, 20, 29, 30)] == [
        "", "", "DISABLED", "DISABLED", "REVOKED"
    ]  # fmt: skip
    assert [seen[day][1] for day in (9, 10, 19, 20, 30, 31)] == [0, 1, 1, 2, 3, 3]
    assert fates(world) == [("t", "disabled"), ("t", "revoked"), ("t", "warned")]


def test_a_use_an_enabling_or_a_rotation_ends_idleness(world: World) -> None:
    secret = world.token("used")
    for name in ("enabled", "rotated", "idle"):
        world.token(name)
    put(world, idle_disable_days=20)
    world.machine.pass_time(15 * DAY)
    world.use(secret)
    world.written()
    world.authority.disable_token(world.root, None, "enabled")
    world.authority.enable_token(world.root, None, "enabled")
    world.authority.rotate_token(world.root, None, "rotated", Rotation())
    world.machine.pass_time(6 * DAY)
    assert world.authority.apply_idle_policies() == 1
    assert fates(world) == [("idle", "disabled")]


def test_an_expired_token_is_never_removed(world: World) -> None:
    world.token("t", expires_at=START + DAY)
    put(world, idle_revoke_days=5, idle_disable_days=3)
    world.machine.pass_time(50 * DAY)
    assert world.authority.apply_idle_policies() == 0
    assert world.stub("root", "t") is not None


def test_a_token_is_not_idle_while_one_made_through_it_is_in_use(world: World) -> None:
    child = world.token("child", caller=world.through(world.token("parent")))
    world.gate.tally.take()
    put(world, idle_revoke_days=5)
    world.machine.pass_time(6 * DAY)
    world.use(child)
    world.written()
    assert world.authority.apply_idle_policies() == 0
    world.machine.pass_time(6 * DAY)
    assert world.authority.apply_idle_policies() == 1, "the parent, and the child with it"
    assert (world.stub("root", "parent"), world.stub("root", "child")) == (None, None)


@pytest.mark.parametrize("name", ["parent", "child"])
def test_a_contained_line_is_not_put_away_and_is_idle_from_its_release_on(
    world: World, name: str
) -> None:
    parent = world.token("parent")
    child = world.token("child", caller=world.through(parent))
    world.gate.tally.take()
    put(world, idle_warn_days=4, idle_disable_days=5, idle_revoke_days=9)
    world.authority.contain_token(world.root, None, name)
    world.machine.pass_time(20 * DAY)
    assert world.authority.apply_idle_policies() == 0
    assert fates(world) == []
    world.authority.release_token(world.root, None, name)
    assert world.authority.apply_idle_policies() == 0
    assert [reason(world.use(s)) for s in (parent, child)] == ["", ""]
    world.gate.tally.take()
    world.machine.pass_time(5 * DAY)
    assert world.authority.apply_idle_policies() == 2
    assert fates(world) == [("child", "disabled"), ("parent", "disabled")]


def test_a_containment_within_one_that_is_released_goes_on(world: World) -> None:
    child = world.token("child", caller=world.through(world.token("parent")))
    for name in ("child", "parent"):
        world.authority.contain_token(world.root, None, name)
    world.authority.release_token(world.root, None, "parent")
    assert reason(world.use(child)) == "CONTAINED"


def test_a_reseller_alone_may_have_its_idle_tokens_put_away(world: World) -> None:
    world.reseller("bob", "manage-api-tokens")
    world.token("t", user="bob")
    world.token("roots")
    world.authority.set_policy(world.root, "bob", {"idle_disable_days": "5"})
    world.machine.pass_time(6 * DAY)
    assert world.authority.apply_idle_policies() == 1
    assert fates(world) == [("t", "disabled")]


def test_whoever_is_put_away_acts_no_more(world: World) -> None:
    through = world.through(world.token("t"))
    world.gate.tally.take()
    put(world, idle_disable_days=5)
    world.machine.pass_time(6 * DAY)
    world.authority.apply_idle_policies()
    with pytest.raises(CallerRefused):
        world.authority.create_token(through, None, "x", TokenSpec())


def test_a_lifetime_beyond_all_days_ends_with_them() -> None:
    assert Policy(max_lifetime_days=9999).latest(LATEST, UTC) == LATEST
    assert Policy().latest(START, UTC) is None


def test_without_root_nothing_acts_by_itself(world: World) -> None:
    with world.store.engine.writing() as connection:
        connection.exec_driver_sql("UPDATE accounts SET username = 'toor'")
    with world.store.snapshot() as reading, pytest.raises(LookupError):
        system_caller(reading, "policy")
