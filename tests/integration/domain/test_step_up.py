"""What an older session does only with the account's password once more, judged in the act."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.base import CallerRefused
from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.audit import AuditAction, AuditEntry
from counterfoil.core.caller import Arrival
from counterfoil.core.decide import Attempt
from counterfoil.core.password import Password
from counterfoil.core.refusals import Reason, Rule
from counterfoil.core.session import FRESH_SECONDS
from support.machine import HERE, PASSWORDS, START, World, broken, reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.authority.sessions import Opened
    from counterfoil.core.caller import Caller

WORD, OTHER = "correct horse battery", "staple staples stapler"
KEY = "0123456789abcdef0123456789abcdef"
ALL = frozenset({"all"})
FEW = frozenset({"list-accts", "manage-api-tokens"})
DAY = 86400
ARRIVAL = Arrival(Attempt(HERE), "web")


@pytest.fixture
def panel(world: World) -> World:
    """A world with a password of root, tokens that can do everything, and one that cannot."""
    world.authority.set_password(world.root, "root", Password(WORD))
    for name in ("boss", "off", "held"):
        world.token(name)
    world.token("narrow", *FEW)
    world.token("gone", expires_at=START + 1)
    world.authority.disable_token(world.root, None, "off")
    world.authority.contain_token(world.root, None, "held")
    world.reseller("chief", "all")
    world.reseller("clerk", *FEW)
    world.authority.suspend_account(world.root, "chief")
    return world


def signed_in(world: World) -> Opened:
    return world.authority.sign_in("root", Password(WORD), ARRIVAL)


def inside(world: World, opened: Opened, password: str | None = None) -> Caller:
    caller = world.authority.authenticate_session(opened.secret, None, ARRIVAL)
    return caller if password is None else world.authority.confirm_password(caller, password)


def later(world: World, seconds: int = FRESH_SECONDS) -> Opened:
    opened = signed_in(world)
    world.machine.pass_time(seconds)
    return opened


def rotate(world: World, caller: Caller, name: str = "boss", key: str = "") -> str:
    wanted = Rotation(request=key)
    return world.authority.rotate_token(caller, None, name, wanted).secret.reveal()


def with_update_replacing(act: Callable[[World, Caller], object]) -> Callable[..., object]:
    def acting(world: World, caller: Caller) -> object:
        world.authority.set_settings(world.root, {"whm_update_replaces": "1"})
        return act(world, caller)

    return acting


def edit(name: str, spec: TokenSpec) -> Callable[[World, Caller], object]:
    return lambda w, c: w.authority.update_token(c, None, name, spec)


ACTS: dict[str, Callable[[World, Caller], object]] = {
    "create": lambda w, c: w.authority.create_token(c, None, "new", TokenSpec(privileges=ALL)),
    "create, acl left out": lambda w, c: w.authority.create_token(c, None, "new", TokenSpec()),
    "update": edit("narrow", TokenSpec(privileges=ALL)),
    "update that replaces": with_update_replacing(edit("narrow", TokenSpec(description="x"))),
    "update of what has ended": edit("gone", TokenSpec(expires_at=START + DAY)),
    "rotate": rotate,
    "rotate with a key": lambda w, c: rotate(w, c, key=KEY),
    "rotate a disabled one": lambda w, c: rotate(w, c, "off"),
    "rotate an ended one": lambda w, c: rotate(w, c, "gone"),
    "enable": lambda w, c: w.authority.enable_token(c, None, "off"),
    "enable among others": lambda w, c: w.authority.enable_token(c, None, "narrow", "off"),
    "release": lambda w, c: w.authority.release_token(c, None, "held"),
    "a link": lambda w, c: w.authority.open_link(c, None),
    "own password": lambda w, c: w.authority.set_password(c, "root", Password(OTHER)),
    "another's password": lambda w, c: w.authority.set_password(c, "chief", Password(OTHER)),
    "privileges": lambda w, c: w.authority.set_privileges(c, "clerk", ALL),
    "a list": lambda w, c: w.authority.save_acl_list(c, "full", {"all": True}),
    # One that is set up again keeps what it holds.
    "a reseller": lambda w, c: w.authority.setup_reseller(c, "chief", FEW),
    "an account": lambda w, c: w.authority.create_account(c, "new", privileges=ALL),
    "unsuspend": lambda w, c: w.authority.unsuspend_account(c, "chief"),
    "unsuspend a reseller": lambda w, c: w.authority.unsuspend_reseller(c, "chief"),
}
FREE: dict[str, Callable[[World, Caller], object]] = {
    "create": lambda w, c: w.authority.create_token(c, None, "new", TokenSpec(privileges=FEW)),
    "create for who holds less": lambda w, c: w.authority.create_token(
        c, "clerk", "n", TokenSpec()
    ),
    "narrow": edit("boss", TokenSpec(privileges=FEW)),
    "rename": edit("boss", TokenSpec(name="boss-2")),
    "an earlier end": edit("boss", TokenSpec(expires_at=START + DAY)),
    "rotate": lambda w, c: rotate(w, c, "narrow"),
    "disable": lambda w, c: w.authority.disable_token(c, None, "boss"),
    "enable what is on": lambda w, c: w.authority.enable_token(c, None, "boss", "narrow"),
    "contain": lambda w, c: w.authority.contain_token(c, None, "boss"),
    "revoke": lambda w, c: w.authority.revoke_tokens(c, None, ["boss"]),
    "a link": lambda w, c: w.authority.open_link(c, "clerk"),
    "another's password": lambda w, c: w.authority.set_password(c, "clerk", Password(OTHER)),
    "privileges": lambda w, c: w.authority.set_privileges(c, "clerk", FEW - {"list-accts"}),
    "suspend": lambda w, c: w.authority.suspend_account(c, "clerk"),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_what_gives_everything_away_takes_the_password_in_an_older_session(
    panel: World, act: Callable[[World, Caller], object]
) -> None:
    opened = later(panel)
    assert broken(lambda: act(panel, inside(panel, opened))) is Rule.STEP_UP_PASSWORD
    wrong = inside(panel, opened, OTHER)
    assert broken(lambda: act(panel, wrong)) is Rule.PASSWORD_WRONG
    act(panel, inside(panel, opened, WORD))


def test_nothing_but_the_password_is_the_password(panel: World) -> None:
    opened = later(panel)
    for wrong in ("", OTHER, WORD.upper(), WORD + " ", WORD * 20, "-", "\0"):
        assert broken(partial(rotate, panel, inside(panel, opened, wrong))) is Rule.PASSWORD_WRONG
    forged = replace(inside(panel, opened), proof="-")
    assert broken(lambda: rotate(panel, forged)) is Rule.PASSWORD_WRONG


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_within_ten_minutes_nobody_is_asked_again(
    panel: World, act: Callable[[World, Caller], object]
) -> None:
    act(panel, inside(panel, later(panel, FRESH_SECONDS - 1)))


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_who_comes_in_no_session_brings_the_proof_each_time(
    panel: World, act: Callable[[World, Caller], object]
) -> None:
    panel.machine.pass_time(10)
    act(panel, panel.authority.authenticate_password("root", Password(WORD), ARRIVAL))


@pytest.mark.parametrize("act", FREE.values(), ids=FREE)
def test_what_gives_less_away_takes_none(
    panel: World, act: Callable[[World, Caller], object]
) -> None:
    act(panel, inside(panel, later(panel)))


def test_the_session_counts_as_it_stands_in_the_act_and_not_as_it_came(panel: World) -> None:
    opened = signed_in(panel)
    caller = inside(panel, opened)
    panel.machine.pass_time(FRESH_SECONDS)
    assert broken(lambda: rotate(panel, caller)) is Rule.STEP_UP_PASSWORD
    forged = replace(caller, session=replace(opened.session, created_at=START + FRESH_SECONDS))
    assert broken(lambda: rotate(panel, forged)) is Rule.STEP_UP_PASSWORD


def test_the_password_counts_as_it_is_in_the_act_and_not_as_it_was_compared(panel: World) -> None:
    opened = later(panel)
    caller = inside(panel, opened, WORD)
    with panel.store.transaction() as tx:
        # As another process might, without ending the session.
        tx.accounts.save_password(panel.account("root"), PASSWORDS.hash(Password(OTHER)))
        tx.audit.append(AuditEntry.of(panel.root, AuditAction.ACCOUNT_PASSWORD, "root", 1))
    assert broken(lambda: rotate(panel, caller)) is Rule.PASSWORD_WRONG
    rotate(panel, inside(panel, opened, OTHER))
    panel.authority.set_password(panel.root, "root", Password(WORD))
    with pytest.raises(CallerRefused) as late:
        rotate(panel, caller)
    assert late.value.verdict.reason is Reason.REVOKED


def test_what_a_token_holds_counts_as_it_is_in_the_act(panel: World) -> None:
    caller = inside(panel, later(panel))
    rotate(panel, caller, "narrow")
    panel.authority.update_token(panel.root, None, "narrow", TokenSpec(privileges=ALL))
    assert broken(lambda: rotate(panel, caller, "narrow")) is Rule.STEP_UP_PASSWORD


def test_its_own_privileges_count_though_its_account_lacks_them_just_now(panel: World) -> None:
    panel.authority.unsuspend_account(panel.root, "chief")
    panel.authority.set_password(panel.root, "chief", Password(WORD))
    panel.token("boss", user="chief")
    panel.authority.set_privileges(panel.root, "chief", FEW)
    opened = panel.authority.sign_in("chief", Password(WORD), ARRIVAL)
    panel.machine.pass_time(FRESH_SECONDS)
    assert broken(lambda: rotate(panel, inside(panel, opened))) is Rule.STEP_UP_PASSWORD
    rotate(panel, inside(panel, opened, WORD))


def test_a_retry_shows_the_secret_again_only_with_the_password(panel: World) -> None:
    opened = later(panel, FRESH_SECONDS - 1)
    shown = rotate(panel, inside(panel, opened), key=KEY)
    panel.machine.pass_time(1)
    assert broken(lambda: rotate(panel, inside(panel, opened), key=KEY)) is Rule.STEP_UP_PASSWORD
    assert rotate(panel, inside(panel, opened, WORD), key=KEY) == shown


def test_an_account_without_a_password_signs_in_anew(world: World) -> None:
    world.token("boss")
    link = world.authority.open_link(world.root, None)
    # However long the link has waited: it was used just now.
    world.machine.pass_time(FRESH_SECONDS + 100)
    opened = world.authority.use_link(link.secret, ARRIVAL)
    rotate(world, inside(world, opened))
    world.machine.pass_time(FRESH_SECONDS)
    for password in (None, "", WORD):
        caller = inside(world, opened, password)
        assert broken(partial(rotate, world, caller)) is Rule.STEP_UP_LINK
    act = lambda: world.authority.set_password(caller, "root", Password(WORD))
    assert broken(act) is Rule.STEP_UP_LINK
    link = world.authority.open_link(world.root, None)
    rotate(world, inside(world, world.authority.use_link(link.secret, ARRIVAL)))


def test_a_session_through_a_token_is_helped_by_no_password(panel: World) -> None:
    secret = panel.token("opener")
    link = panel.authority.open_link(panel.through(secret), None)
    opened = panel.authority.use_link(link.secret, ARRIVAL)
    child = panel.authority.create_token(inside(panel, opened), None, "child", TokenSpec())
    panel.machine.pass_time(FRESH_SECONDS)
    for password in (None, OTHER, WORD):
        caller = inside(panel, opened, password)
        for act in (
            lambda c: rotate(panel, c, "child"),
            lambda c: panel.authority.create_token(c, None, "more", TokenSpec()),
            lambda c: panel.authority.open_link(c, None),
        ):
            assert broken(partial(act, caller)) is Rule.STEP_UP_THROUGH_TOKEN
    panel.authority.create_token(caller, None, "few", TokenSpec(privileges=FEW))
    assert reason(panel.use(child.secret, "all")) == ""


# What a session never shows, however fresh: the secret of the token that it was opened through


@pytest.mark.parametrize(
    "spec", [TokenSpec(), TokenSpec(lasting=True), TokenSpec(sessions_anywhere=True)]
)
@pytest.mark.parametrize("is_nested", [False, True])
def test_a_session_never_gets_the_secret_of_its_own_token(
    world: World, spec: TokenSpec, is_nested: bool
) -> None:
    secret = world.token("opener", *FEW, "create-user-session")
    world.authority.update_token(world.root, None, "opener", spec)
    shown = rotate(world, world.through(secret), "opener", KEY)
    link = world.authority.open_link(world.through(secret), None)
    opened = world.authority.use_link(link.secret, ARRIVAL)
    if is_nested:
        link = world.authority.open_link(inside(world, opened), None)
        opened = world.authority.use_link(link.secret, ARRIVAL)
    for key in ("", KEY, KEY[::-1]):
        act = partial(rotate, world, inside(world, opened), "opener", key)
        assert broken(act) is Rule.TOKEN_OF_SESSION
    assert rotate(world, world.through(secret), "opener", KEY) == shown


def test_nor_of_a_parent_of_it_but_of_what_was_made_through_it(world: World) -> None:
    parent = world.through(world.token("parent", *FEW, "create-user-session"))
    opener = world.through(world.token("opener", caller=parent))
    world.token("child", caller=opener)
    link = world.authority.open_link(opener, None)
    opened = world.authority.use_link(link.secret, ARRIVAL)
    for key in ("", KEY):
        act = partial(rotate, world, inside(world, opened), "parent", key)
        assert broken(act) is Rule.TOKEN_OUT_OF_LINE
    rotate(world, inside(world, opened), "child")


@pytest.mark.parametrize("act", ["rotate", "enable", "update", "revoke"])
def test_a_session_reaches_no_token_beyond_what_its_opener_holds_now(
    world: World, act: str
) -> None:
    world.reseller("boss", *FEW, "create-user-session")
    world.reseller("sub", *FEW, owner="boss")
    world.token("wide", user="sub")
    world.token("narrow", "manage-api-tokens", user="sub")
    link = world.authority.open_link(world.as_account("boss"), "sub")
    opened = world.authority.use_link(link.secret, ARRIVAL)
    rotate(world, inside(world, opened), "wide")
    world.authority.set_privileges(world.root, "boss", FEW - {"list-accts"})
    caller, authority = inside(world, opened), world.authority
    acts: dict[str, Callable[[], object]] = {
        "rotate": lambda: rotate(world, caller, "wide"),
        "enable": lambda: authority.enable_token(caller, None, "wide"),
        "update": lambda: authority.update_token(caller, None, "wide", TokenSpec(name="x")),
        "revoke": lambda: authority.revoke_tokens(caller, None, ["wide"]),
    }
    assert broken(acts[act]) is Rule.TOKEN_UNKNOWN
    rotate(world, caller, "narrow")


def test_a_person_in_a_session_rotates_any_of_them(panel: World) -> None:
    rotate(panel, inside(panel, signed_in(panel)), "narrow")
    rotate(panel, inside(panel, later(panel), WORD), "boss")
