"""What rotating a token guarantees, on every engine."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.base import CallerRefused
from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.caller import Arrival
from counterfoil.core.decide import Attempt
from counterfoil.core.refusals import Rule
from counterfoil.core.rotation import DAY, RETRY_SECONDS, parse_idempotency_key, parse_overlap
from counterfoil.core.secret import DigestKeys
from support.machine import HERE, START, World, broken, reason

if TYPE_CHECKING:
    from counterfoil.core.caller import Caller
    from counterfoil.core.secret import Secret

KEY = "0123456789abcdef0123456789abcdef"


def rotate(
    world: World, name: str = "t", *, overlap: int = 100, request: str = "",
    caller: Caller | None = None,
) -> Secret:  # fmt: skip
    wanted = Rotation(overlap=overlap, request=request)
    return world.authority.rotate_token(caller or world.root, None, name, wanted).secret


def test_both_secrets_are_good_during_the_overlap_and_only_the_new_one_after(world: World) -> None:
    old = world.token("t", "list-accts")
    assert reason(world.use(old, "list-accts")) == ""
    new = rotate(world, overlap=100)
    assert new.reveal() != old.reveal()
    world.machine.pass_time(99)
    assert reason(world.use(old, "list-accts")) == reason(world.use(new, "list-accts")) == ""
    world.machine.pass_time(1)
    assert reason(world.use(old, "list-accts")) == "REVOKED"
    assert reason(world.use(new, "list-accts")) == ""
    assert reason(world.use(new, "passwd")) == "PRIVILEGE"


def test_without_an_overlap_the_old_secret_is_refused_at_once(world: World) -> None:
    old = world.token("t")
    assert reason(world.use(old)) == ""
    new = rotate(world, overlap=0)
    assert reason(world.use(old)) == "REVOKED"
    assert reason(world.use(new)) == ""


def test_a_second_rotation_shortens_the_first_overlap_but_never_lengthens_it(world: World) -> None:
    first = world.token("t")
    second = rotate(world, overlap=1000)
    third = rotate(world, overlap=10)
    assert [reason(world.use(s)) for s in (first, second, third)] == ["", "", ""]
    world.machine.pass_time(10)
    assert [reason(world.use(s)) for s in (first, second, third)] == ["REVOKED", "REVOKED", ""]
    fourth = rotate(world, overlap=5000)
    assert [reason(world.use(s)) for s in (second, third, fourth)] == ["REVOKED", "", ""]


def test_an_overlap_can_be_ended_early(world: World) -> None:
    old = world.token("t")
    assert broken(lambda: world.authority.end_overlap(world.root, None, "t")) is Rule.OVERLAP_NONE
    new = rotate(world)
    assert reason(world.use(old)) == ""
    world.authority.end_overlap(world.root, None, "t")
    assert reason(world.use(old)) == "REVOKED"
    assert reason(world.use(new)) == ""
    assert broken(lambda: world.authority.end_overlap(world.root, None, "t")) is Rule.OVERLAP_NONE


def test_a_retry_with_the_same_key_shows_the_same_secret_for_ten_minutes(world: World) -> None:
    world.token("t")
    shown = rotate(world, request=KEY).reveal()
    position = audit_end(world)
    world.machine.pass_time(RETRY_SECONDS - 1)
    assert rotate(world, request=KEY).reveal() == shown
    assert audit_end(world) == position, "a retry is no act"
    world.machine.pass_time(1)
    assert broken(lambda: rotate(world, request=KEY)) is Rule.IDEMPOTENCY_KEY_USED
    assert rotate(world, request=KEY[::-1]).reveal() != shown


def test_a_retry_after_a_change_of_keys_shows_the_same_secret(world: World) -> None:
    world.token("t")
    shown = rotate(world, request=KEY).reveal()
    newer = World(
        world.store, world.machine, world.open_beside,
        DigestKeys.parse("1:" + "ab" * 32 + ",2:" + "cd" * 32),
    )  # fmt: skip
    assert rotate(newer, request=KEY).reveal() == shown
    other = World(world.store, world.machine, world.open_beside, DigestKeys.parse("1:" + "ef" * 32))
    assert rotate(other, request=KEY).reveal() != shown


def test_a_retry_that_would_show_another_secret_shows_none(world: World) -> None:
    world.token("t")
    rotate(world, request=KEY)
    world.authority.set_settings(world.root, {"secret_prefix": "ACME"})
    assert broken(lambda: rotate(world, request=KEY)) is Rule.IDEMPOTENCY_KEY_USED


def test_a_retry_never_shows_a_secret_that_was_replaced_since(world: World) -> None:
    world.token("t")
    first = rotate(world, request=KEY).reveal()
    rotate(world, request=KEY[::-1], overlap=10)
    world.machine.pass_time(9)
    assert rotate(world, request=KEY).reveal() == first, "it is in its overlap"
    world.machine.pass_time(1)
    assert broken(lambda: rotate(world, request=KEY)) is Rule.IDEMPOTENCY_KEY_REPLACED
    rotate(world, request="x" * 32, overlap=0)
    again = lambda: rotate(world, request=KEY[::-1])
    assert broken(again) is Rule.IDEMPOTENCY_KEY_REPLACED


def test_another_token_with_the_same_key_gets_another_secret(world: World) -> None:
    world.token("t")
    world.token("u")
    assert rotate(world, "t", request=KEY).reveal() != rotate(world, "u", request=KEY).reveal()


def test_the_old_secret_can_ask_again_for_the_new_one_but_rotate_no_more(world: World) -> None:
    old = world.token("t")
    caller = world.through(old)
    new = rotate(world, request=KEY, caller=caller)
    again = world.through(old)
    assert rotate(world, request=KEY, caller=again).reveal() == new.reveal()
    assert broken(lambda: rotate(world, caller=again)) is Rule.SECRET_REPLACED
    assert broken(lambda: world.authority.end_overlap(again, None, "t")) is Rule.SECRET_REPLACED
    world.authority.end_overlap(world.through(new), None, "t")
    with pytest.raises(CallerRefused) as late:
        world.authority.create_token(again, None, "x", TokenSpec())
    assert late.value.verdict.reason == "REVOKED"


def test_a_token_rotates_only_itself_and_what_was_made_through_it(world: World) -> None:
    parent = world.through(world.token("parent"))
    child = world.token("child", caller=parent)
    world.token("stranger")
    assert reason(world.use(rotate(world, "child", caller=parent))) == ""
    assert reason(world.use(rotate(world, "parent", caller=parent))) == ""
    assert broken(lambda: rotate(world, "stranger", caller=parent)) is Rule.TOKEN_OUT_OF_LINE
    below = world.through(child)
    assert broken(lambda: rotate(world, "parent", caller=below)) is Rule.TOKEN_OUT_OF_LINE


@pytest.mark.parametrize("mark", [TokenSpec(lasting=True), TokenSpec(sessions_anywhere=True)])
def test_no_token_gets_the_secret_of_a_marked_one(world: World, mark: TokenSpec) -> None:
    parent = world.through(world.token("parent"))
    world.token("child", caller=parent)
    world.authority.update_token(world.root, None, "child", mark)
    assert broken(lambda: rotate(world, "child", caller=parent)) is Rule.TOKEN_OUT_OF_LINE
    child = world.through(rotate(world, "child"))
    assert reason(world.use(rotate(world, "child", caller=child))) == ""


def marked(
    world: World, *privileges: str, ips: tuple[str, ...] = (), anywhere: bool | None = None
) -> Caller:
    """Return whoever acts through a token of root's that a person has marked as lasting."""
    secret = world.token("marked", *privileges, ips=ips)
    world.authority.update_token(
        world.root, None, "marked", TokenSpec(lasting=True, sessions_anywhere=anywhere)
    )
    return world.through(secret)


def test_a_lasting_token_rotates_others_within_its_bounds(world: World) -> None:
    world.reseller("bob", "list-accts")
    keeper = marked(world, "list-accts", "manage-api-tokens", ips=("192.0.2.0/24",))
    near = ("192.0.2.0/25",)
    world.token("within", "list-accts", ips=near)
    world.token("of-bob", "list-accts", ips=near, user="bob")
    world.token("stronger", "list-accts", "passwd", ips=near)
    world.token("anywhere", "list-accts")
    assert reason(world.use(rotate(world, "within", caller=keeper), "list-accts")) == ""
    authority, wanted = world.authority, Rotation(overlap=9)
    made = authority.rotate_token(keeper, "bob", "of-bob", wanted)
    assert made.stub.old_secret_ends_at == START + 9
    authority.end_overlap(keeper, "bob", "of-bob")
    for name in ("stronger", "anywhere"):
        act = partial(rotate, world, name, caller=keeper)
        assert broken(act) is Rule.TOKEN_UNKNOWN


@pytest.mark.parametrize("mark", [TokenSpec(lasting=True), TokenSpec(sessions_anywhere=True)])
def test_a_lasting_token_rotates_no_other_that_is_marked(world: World, mark: TokenSpec) -> None:
    keeper = marked(world)
    world.token("other")
    world.authority.update_token(world.root, None, "other", mark)
    assert broken(lambda: rotate(world, "other", caller=keeper)) is Rule.TOKEN_OUT_OF_LINE
    assert broken(lambda: world.authority.end_overlap(keeper, None, "other")) is (
        Rule.TOKEN_OUT_OF_LINE
    )
    assert reason(world.use(rotate(world, "marked", caller=keeper))) == ""


def test_a_lasting_token_names_no_end_beyond_its_own(world: World) -> None:
    secret = world.token("marked", expires_at=START + DAY)
    world.authority.update_token(world.root, None, "marked", TokenSpec(lasting=True))
    keeper = world.through(secret)
    world.token("other", expires_at=START + DAY)
    wanted = Rotation(end=TokenSpec(expires_at=START + DAY + 1))
    act = lambda: world.authority.rotate_token(keeper, None, "other", wanted)
    assert broken(act) is Rule.EXPIRY_OUTSIDE


@pytest.mark.parametrize("anywhere", [None, True])
def test_in_a_session_a_lasting_token_rotates_others_within_its_bounds_and_never_itself(
    world: World, anywhere: bool | None
) -> None:
    keeper = marked(
        world, "list-accts", "create-user-session", ips=("192.0.2.1",), anywhere=anywhere
    )
    world.token("within", "list-accts", ips=("192.0.2.1",))
    world.token("anywhere", "list-accts")
    arrival = Arrival(Attempt(HERE), "web")
    link = world.authority.open_link(keeper, None)
    opened = world.authority.use_link(link.secret, arrival)
    inside = world.authority.authenticate_session(
        opened.secret, opened.session.security_token, arrival
    )
    assert reason(world.use(rotate(world, "within", caller=inside), "list-accts")) == ""
    assert broken(lambda: rotate(world, "anywhere", caller=inside)) is Rule.TOKEN_UNKNOWN
    assert broken(lambda: rotate(world, "marked", caller=inside)) is Rule.TOKEN_OF_SESSION


def test_a_secret_of_a_lasting_token_in_its_overlap_rotates_no_other(world: World) -> None:
    old = marked(world)
    world.token("other")
    rotate(world, "marked")
    assert broken(lambda: rotate(world, "other", caller=old)) is Rule.SECRET_REPLACED


def test_a_suspended_account_gets_no_new_secret(world: World) -> None:
    world.reseller("bob", "manage-api-tokens")
    world.token("t", user="bob")
    world.authority.suspend_account(world.root, "bob", "")
    act = lambda: world.authority.rotate_token(world.root, "bob", "t", Rotation())
    assert broken(act) is Rule.ACCOUNT_SUSPENDED


def test_rotating_can_name_another_end_within_the_callers_own(world: World) -> None:
    secret = world.token("t", expires_at=START + DAY)
    wanted = Rotation(end=TokenSpec(expires_at=START + 5 * DAY))
    through = world.through(secret)
    rule = broken(lambda: world.authority.rotate_token(through, None, "t", wanted))
    assert rule is Rule.EXPIRY_OUTSIDE
    made = world.authority.rotate_token(world.root, None, "t", wanted)
    assert made.stub.expires_at == START + 5 * DAY
    never = world.authority.rotate_token(
        world.root, None, "t", Rotation(end=TokenSpec(endless=True))
    )
    assert never.stub.expires_at is None


def test_narrowing_holds_for_both_secrets_and_revoking_ends_both(world: World) -> None:
    old = world.token("t", "list-accts", "passwd")
    new = rotate(world)
    world.authority.update_token(world.root, None, "t", TokenSpec(privileges=frozenset({"passwd"})))
    assert [reason(world.use(s, "list-accts")) for s in (old, new)] == ["PRIVILEGE"] * 2
    world.authority.revoke_tokens(world.root, None, ["t"])
    assert [reason(world.use(s)) for s in (old, new)] == ["REVOKED"] * 2


def test_each_secret_tells_when_it_was_used_last(world: World) -> None:
    old = world.token("t")
    world.use(old)
    new = rotate(world)
    world.machine.pass_time(7)
    world.use(new)
    world.written()
    stub = world.stub("root", "t")
    assert stub is not None
    with world.store.snapshot() as reading:
        used = {use.secret: use.at for use in reading.usage.last_uses(stub.id)}
        kept = reading.secrets.of_token(stub.id)
    assert used == {1: START, 2: START + 7}
    assert [(s.number, s.ends_at) for s in kept] == [(2, None), (1, START + 100)]


def test_what_is_kept_of_an_idempotency_key_is_a_digest(world: World) -> None:
    world.token("t")
    secret = rotate(world, request=KEY)
    stub = world.stub("root", "t")
    assert stub is not None
    with world.store.snapshot() as reading:
        kept = repr(reading.secrets.of_token(stub.id)) + repr(reading.audit.search(limit=50))
    assert KEY not in kept
    assert secret.reveal() not in kept


@pytest.mark.parametrize(
    "text", ["", "short", "a" * 21, "0123456789abcdef0123456789abcde", "a b" * 10, "a" * 129,
             "ä" * 30, "0" * 8 + "-" + "1" * 20,
             "0190163d-8694-739b-aea5-966c26f8ad91", "F47AC10B-58CC-4372-A567-0E02B2C3D479"]
)  # fmt: skip
def test_a_key_that_can_be_guessed_is_refused(text: str) -> None:
    assert broken(lambda: parse_idempotency_key(text)) is Rule.IDEMPOTENCY_KEY_MALFORMED
    assert parse_idempotency_key(KEY) == KEY


@pytest.mark.parametrize("text", ["-1", "1.5", "2592001", "99999999999", "", "1d", "٣"])
def test_an_overlap_is_0_to_30_days(text: str) -> None:
    assert broken(lambda: parse_overlap(text)) is Rule.OVERLAP_MALFORMED
    assert parse_overlap("2592000") == 30 * DAY


def audit_end(world: World) -> int:
    with world.store.snapshot() as reading:
        return reading.audit.head()[1]


def test_a_session_ends_with_the_secret_that_opened_it_and_can_no_more_than_that(
    world: World,
) -> None:
    old = world.token("t")
    arrival = Arrival(Attempt(HERE), "web")
    world.token("child", caller=world.through(old))
    rotate(world, overlap=100)
    link = world.authority.open_link(world.through(old), None)
    opened = world.authority.use_link(link.secret, arrival)
    digits = opened.session.security_token
    inside = world.authority.authenticate_session(opened.secret, digits, arrival)
    assert broken(lambda: rotate(world, caller=inside)) is Rule.TOKEN_OF_SESSION
    assert broken(lambda: rotate(world, "child", caller=inside)) is Rule.SECRET_REPLACED
    act = lambda: world.authority.end_overlap(inside, None, "t")
    assert broken(act) is Rule.SECRET_REPLACED
    world.machine.pass_time(100)
    with pytest.raises(CallerRefused) as late:
        world.authority.authenticate_session(opened.secret, digits, arrival)
    assert late.value.verdict.reason == "REVOKED"
