"""Which tokens a list shows, in which order and by which pages, on every engine."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import pytest

from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.listing import (
    NEVER_ENDS,
    Order,
    TokenQuery,
    list_tokens,
    state_of,
)
from counterfoil.core.privilege import ALL
from counterfoil.core.refusals import Rule
from counterfoil.core.token import Kind, version_of
from counterfoil.core.token_search import IDLE_DAYS, Trait
from counterfoil.core.token_status import TokenStatus
from counterfoil.core.usage import DAY, LastUse, Uses
from counterfoil.functions.all import registry
from counterfoil.functions.registry import Call
from counterfoil.whm.envelope import as_json
from support.machine import CATALOGUE, START, World, broken, reason

if TYPE_CHECKING:
    from counterfoil.core.caller import Caller
    from counterfoil.core.listing import TokenResults
    from counterfoil.crypto.receipts import ReceiptCipher

REGISTRY = registry(CATALOGUE)
WORDS = ("billing", "Backup", "dns-ns1", "100%", "a_b", "Ärger", "Straße", "\\")


@pytest.fixture
def many(world: World) -> World:
    """An account with forty tokens in all states, some made through others."""
    chance = random.Random(7)  # noqa: S311 - the same world every time
    world.reseller("ann", "list-accts", "passwd", "manage-api-tokens")
    top = world.through(world.token("top", "list-accts", "manage-api-tokens"))
    made = {}
    for number in range(40):
        name = f"{chance.choice('aAbBcC')}{number:02}"
        caller = top if number % 7 == 3 else None
        ends = chance.choice((None, None, START + 5 * DAY, START + 29 * DAY, START + 300 * DAY))
        spec = TokenSpec(
            privileges=frozenset({"list-accts"}),
            expires_at=ends,
            description=chance.choice(WORDS) if number % 3 else "",
        )
        made[name] = world.authority.create_token(caller or world.root, None, name, spec).stub
        world.machine.pass_time(chance.choice((0, 0, 1, 60)))
    names = sorted(made)
    world.authority.disable_token(world.root, None, *names[:3])
    world.authority.contain_token(world.root, None, names[5])
    world.authority.revoke_tokens(world.root, None, [names[9]])
    uses = [
        LastUse(made[name].id, 1, START + chance.randrange(5) * 100, "192.0.2.1", "whm", "f",
                chance.choice(("", "", "EXPIRED")))
        for name in names[10:30]
    ]  # fmt: skip
    world.store.usage.add(Uses(uses, []))
    return world


def asked(world: World, wanted: TokenQuery) -> tuple[TokenResults, TokenResults]:
    """Return a page as the database picks it, and as it is picked from all tokens at hand."""
    with world.store.snapshot() as reading:
        account = reading.accounts.find("root")
        assert account
        by_store = reading.tokens.query(account.id, wanted)
        stubs, uses = (
            reading.tokens.of_account(account.id, Kind.WHM),
            reading.usage.last_uses_of_account(account.id, Kind.WHM),
        )
        return by_store, list_tokens(stubs, uses, wanted, reading.now)


def told(found: TokenResults) -> tuple[object, ...]:
    return (
        [stub.name for stub in found.stubs],
        {k: v for k, v in found.counts.items() if v},
        found.skipped,
        found.has_after,
        {key: sorted(map(repr, value)) for key, value in found.uses.items()},
    )


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("descending", [False, True])
def test_the_database_picks_the_pages_that_one_would_pick_from_all_tokens(
    many: World, order: Order, descending: bool
) -> None:
    for later, text, state in (
        (0, "", None), (0, "b", None), (0, "ärg", None), (0, "%", None), (0, "_", None),
        (0, "\\", None), (0, "none has this", None), (10 * DAY, "", TokenStatus.EXPIRED),
        (0, "", TokenStatus.ACTIVE), (0, "a", TokenStatus.SOON), (0, "", TokenStatus.DISABLED),
    ):  # fmt: skip
        wanted = TokenQuery(text, state, order, descending, size=4)
        many.machine.pass_time(later)
        seen: list[str] = []
        while True:
            by_store, by_hand = asked(many, wanted)
            assert told(by_store) == told(by_hand)
            assert by_store.skipped == len(seen)
            seen += [stub.name for stub in by_store.stubs]
            if not by_store.has_after:
                break
            wanted = replace(wanted, after=by_store.stubs[-1].public_id)
        assert len(seen) == len(set(seen))
        assert len(seen) == by_store.count(state)
        # And back again, page by page.
        back: list[str] = [stub.name for stub in by_store.stubs]
        while by_store.has_before:
            wanted = replace(wanted, after="", before=by_store.stubs[0].public_id)
            by_store, by_hand = asked(many, wanted)
            assert told(by_store) == told(by_hand)
            back = [stub.name for stub in by_store.stubs] + back
        assert back == seen


RISKY = ("all", "passwd", "manage-api-tokens")


def test_the_database_finds_what_one_would_find_by_hand(world: World) -> None:
    various(world)
    world.machine.pass_time(IDLE_DAYS * DAY - 10)
    late = world.token("late", "passwd", ips=("2001:db8::/33",))
    world.use(late, address=Address.parse("2001:db8::7"))
    world.written()
    world.machine.pass_time(20)
    with world.store.snapshot() as reading:
        account = reading.accounts.find("root")
        assert account
        stubs, uses = (
            reading.tokens.of_account(account.id, Kind.WHM),
            reading.usage.last_uses_of_account(account.id, Kind.WHM),
        )
        codes = [stub.public_id for stub in stubs]
        texts = (
            "", codes[0], codes[1].lower(), codes[2][2:6], "t1", "10.1.2.3", "10.1.2.4", "10.",
            "2001:DB8::7", "2001:db8", "2001:0db8:0:0::7", "::ffff:10.9.9.9", "192.0.2.1",
            "192.0.2", "/8", "10.0.0.0/8", "10.0.0.0/9", "[", '"', ",", "1.2.3.4.5", "8000::", ".",
        )  # fmt: skip
        found: dict[str, int] = {}
        for text in texts:
            for trait in (None, *Trait):
                wanted = TokenQuery(text, trait=trait, risky=RISKY, size=100)
                by_store = reading.tokens.query(account.id, wanted)
                assert told(by_store) == told(list_tokens(stubs, uses, wanted, reading.now)), (
                    text,
                    trait,
                )
                if not text:
                    found[str(trait)] = by_store.total
                if trait is None:
                    found[text] = by_store.total
    every = len(stubs)
    assert all(0 < found[trait] < every for trait in Trait), found
    assert found[codes[0]] == found[codes[1].lower()] == 1
    assert found["2001:DB8::7"] == found["2001:0db8:0:0::7"] > 0
    assert found["10.1.2.4"] > 0
    assert found["1.2.3.4.5"] == 0


def test_a_trait_is_true_of_a_token_with_what_it_was_made_through(world: World) -> None:
    def names(trait: Trait) -> set[str]:
        with world.store.snapshot() as reading:
            account = reading.accounts.find("root")
            assert account
            wanted = TokenQuery(trait=trait, risky=("passwd",))
            return {stub.name for stub in reading.tokens.query(account.id, wanted).stubs}

    top = world.token("top", "passwd", "list-accts", "manage-api-tokens", ips=("10.0.0.0/8",),
                      expires_at=START + 400 * DAY)  # fmt: skip
    through = world.through(top, address=Address.parse("10.0.0.1"))
    world.authority.create_token(
        through, None, "child", TokenSpec(privileges=frozenset({"passwd"}))
    )
    world.token("free", "list-accts")
    assert names(Trait.RISKY) == {"top", "child"}
    assert names(Trait.ANYWHERE) == {"free"}
    assert names(Trait.ENDLESS) == {"free"}
    narrowed = TokenSpec(
        privileges=frozenset({"list-accts", "manage-api-tokens"}), allow_list=AllowList()
    )
    world.authority.update_token(world.root, None, "top", narrowed)
    assert names(Trait.RISKY) == set()


def answered(world: World, caller: Caller, name: str, **args: object) -> dict[str, Any]:
    """Return the data that a function answers a caller."""
    function = REGISTRY.get(name)
    assert function
    receipt_cipher = cast("ReceiptCipher", None)
    answer = function.run(Call(caller, args, world.authority, CATALOGUE, REGISTRY, receipt_cipher))
    assert answer.data is not None
    return answer.data


def various(world: World) -> list[Caller]:
    """Make tokens of several accounts, of every sort; return who may list them."""
    world.reseller("ann", "list-accts", "passwd", "manage-api-tokens")
    lists = ((), ("10.0.0.0/8", "2001:db8::/32"), ("10.1.2.3",), ("10.1.2.3", "192.0.2.1"))
    top = world.token("top", "list-accts", "passwd", "manage-api-tokens")
    end = START + 50 * DAY
    narrow = world.token(
        "narrow", "list-accts", "manage-api-tokens", ips=("10.0.0.0/8", "192.0.2.1"), expires_at=end
    )
    callers = [world.root, world.as_account("ann"), world.through(top), world.through(narrow)]
    chance = random.Random(3)  # noqa: S311 - the same world every time
    for number in range(24):
        world.token(
            f"t{number}", *chance.choice((("list-accts",), ("passwd", "list-accts"), ("all",))),
            user=None, ips=chance.choice(lists),
            expires_at=chance.choice((None, START + DAY, end, end + 1)),
        )  # fmt: skip
    for number, maker in enumerate((*callers[1:3], callers[2], callers[0])):
        world.token(f"c{number}", "list-accts", caller=maker, user="ann")
    made = world.token("below", "list-accts", caller=callers[2], ips=("10.1.2.3",))
    world.token("below2", "list-accts", caller=callers[3], ips=("10.1.2.3",), expires_at=end)
    world.use(made, "passwd", address=Address.parse("10.1.2.3"))
    for name, days in (("t1", 1), ("t2", 2), ("top", 9)):
        rotated = world.authority.rotate_token(world.root, None, name, Rotation(overlap=days * DAY))
        world.use(rotated.secret)
    world.use(top)
    world.written()
    world.authority.disable_token(world.root, None, "t3", "t4")
    world.authority.contain_token(world.root, None, "t5")
    return callers


def as_looked_at(world: World, caller: Caller, name: str, user: str | None) -> dict[str, Any]:
    """Return a token as looking at it alone shows it, in the list's words."""
    alone = answered(world, caller, "api_token_show", user=user, token_name=name)
    return alone | {"acls": CATALOGUE.as_map(frozenset(alone["acls"]))}


def listed_by(world: World, caller: Caller, user: str | None) -> dict[str, dict[str, Any]]:
    """Return the tokens of an account as the wire lists them."""
    told = as_json(answered(world, caller, "api_token_list", user=user))
    tokens: dict[str, dict[str, Any]] = json.loads(bytes(told))["tokens"]
    return tokens


def test_a_list_shows_of_each_token_what_looking_at_it_alone_shows(world: World) -> None:
    callers, shown, hidden = various(world), 0, 0
    of_ann = replace(callers[0], receipt="of ann")
    for later in (0, DAY + 1, 2 * DAY):
        world.machine.pass_time(later)
        for caller in (*callers, of_ann):
            user = "ann" if caller is of_ann else None
            found = listed_by(world, caller, user)
            assert list(found) == sorted(found)
            for name, told_of in found.items():
                alone = as_looked_at(world, caller, name, user)
                assert {key: alone[key] for key in told_of} == told_of
                shown += 1
            owner = user or caller.account.username
            others = listed_by(world, world.root, owner)
            for name in others.keys() - found.keys():
                looking = partial(as_looked_at, world, caller, name, user)
                assert broken(looking) is Rule.TOKEN_UNKNOWN
                hidden += 1
    assert min(shown, hidden) > 20


def test_a_stub_is_the_same_in_a_list_by_name_and_by_id(world: World) -> None:
    various(world)
    for user in ("root", "ann"):
        account_id = world.account(user).id
        with world.store.snapshot() as reading:
            every = reading.tokens.of_account(account_id, Kind.WHM)
        assert every
        for stub in every:
            with world.store.snapshot() as reading:
                alone = reading.tokens.by_name(account_id, Kind.WHM, stub.name)
            with world.store.snapshot() as reading:
                by_id = reading.tokens.get(stub.id)
            assert alone == by_id == stub
            assert alone
            assert (alone.effective, alone.ends_at, alone.is_disabled, alone.is_contained) == (
                stub.effective, stub.ends_at, stub.is_disabled, stub.is_contained
            )  # fmt: skip
            assert [link.id for link in alone.lineage] == [link.id for link in stub.lineage]


def test_a_page_behind_a_token_that_is_gone_is_the_first(many: World) -> None:
    by_store, by_hand = asked(many, TokenQuery(after="AAAAAAAA", size=3))
    assert told(by_store) == told(by_hand)
    assert not by_store.has_before


def test_a_token_is_in_one_state_its_line_considered(world: World) -> None:
    def state(name: str) -> TokenStatus:
        stub = world.stub("root", name)
        assert stub
        return state_of(stub, world.machine.clock().now(), 30)

    parent = world.through(world.token("p", ALL))
    child = TokenSpec(privileges=frozenset({"list-accts"}))
    world.authority.create_token(parent, None, "c", child)
    assert state("c") is TokenStatus.ACTIVE
    ends = replace(TokenSpec(), expires_at=START + 10 * DAY)
    world.authority.update_token(world.root, None, "p", ends)
    assert state("c") is TokenStatus.SOON
    world.authority.disable_token(world.root, None, "p")
    assert state("c") is TokenStatus.DISABLED
    world.machine.pass_time(10 * DAY)
    assert state("c") is TokenStatus.EXPIRED
    assert START + 10 * DAY < NEVER_ENDS


def test_a_form_makes_one_token_and_never_another(world: World) -> None:
    spec = TokenSpec(privileges=frozenset({"list-accts"}))
    world.authority.create_token(world.root, None, "one", spec, form="7 form")
    again = lambda: world.authority.create_token(world.root, None, "two", spec, form="7 form")
    assert broken(again) is Rule.FORM_USED
    assert world.stub("root", "two") is None
    world.authority.revoke_tokens(world.root, None, ["one"])
    assert broken(again) is Rule.FORM_USED
    world.authority.create_token(world.root, None, "two", spec, form="8 form")


def test_a_form_rotates_once_and_shows_no_secret_again(world: World) -> None:
    world.token("t")
    made = world.authority.rotate_token(world.root, None, "t", Rotation(form="f"))
    again = lambda: world.authority.rotate_token(
        world.root, None, "t", Rotation(form="f", overlap=0)
    )
    assert broken(again) is Rule.FORM_USED
    assert reason(world.use(made.secret)) == ""


def test_who_edits_what_somebody_else_has_changed_meanwhile_changes_nothing(world: World) -> None:
    world.token("t", "list-accts")
    stub = world.stub("root", "t")
    assert stub
    seen = version_of(stub)
    world.authority.update_token(world.root, None, "t", TokenSpec(description="mine"), seen=seen)
    late = lambda: world.authority.update_token(
        world.root, None, "t", TokenSpec(description="theirs"), seen=seen
    )
    assert broken(late) is Rule.TOKEN_CHANGED
    after = world.stub("root", "t")
    assert after
    assert after.description == "mine"
    world.authority.disable_token(world.root, None, "t")
    disabled = world.stub("root", "t")
    assert disabled
    assert version_of(disabled) == version_of(after)


def test_of_several_tokens_all_are_disabled_and_enabled_or_none(world: World) -> None:
    one, two = world.token("one"), world.token("two")
    act = world.authority
    assert broken(lambda: act.disable_token(world.root, None, "one", "nope")) is Rule.TOKEN_UNKNOWN
    assert reason(world.use(one)) == ""
    act.disable_token(world.root, None, "one", "two", "one")
    assert [reason(world.use(s)) for s in (one, two)] == ["DISABLED", "DISABLED"]
    assert broken(lambda: act.enable_token(world.root, None, "two", "nope")) is Rule.TOKEN_UNKNOWN
    assert reason(world.use(two)) == "DISABLED"
    act.enable_token(world.root, None, "one", "two")
    assert [reason(world.use(s)) for s in (one, two)] == ["", ""]
