"""What snapshots reuse of the state that they read is what the database says."""

from __future__ import annotations

import random
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from counterfoil.authority.accounts import AccountSpec
from counterfoil.authority.base import CallerRefused
from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.application import read_applications
from counterfoil.core.refusals import Refusal
from counterfoil.core.token import Kind
from counterfoil.store.compiled import RawConnection
from counterfoil.store.snapshot import SqlSnapshot
from counterfoil.store.state import SnapshotState
from counterfoil.store.state_cache import FEW, MOST_LISTS, CachedState
from support.amount import ROUNDS
from support.machine import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.store.store import SqlStore
    from support.machine import World

APPLICATION = """
[[app]]
name = "billing"
host = "api.example.com"
  [[app.route]]
  url = "/v1/"
  methods = ["GET"]
  acls = ["any"]
"""
ACTS = 60
NAMES = ("a", "b", "c")
USERS = ("seller", "buyer")


def acts_of(world: World) -> list[Callable[[], Any]]:
    """Return changes of everything that is reused; some are refused at some times."""
    act, root = world.authority, world.root
    made: list[Callable[[], Any]] = []
    for user in USERS:
        made += [
            partial(act.suspend_account, root, user),
            partial(act.unsuspend_account, root, user),
            partial(act.modify_account, root, user, AccountSpec(domain=f"{user}.example")),
            partial(act.set_privileges, root, user, frozenset({"list-accts"})),
            partial(act.set_privileges, root, user, frozenset({"list-accts", "passwd"})),
            partial(act.set_policy, root, user, {"max_tokens": "2"}),
            partial(act.set_policy, root, user, {}),
            partial(act.rename_account, root, user, f"{user}2"),
            partial(act.rename_account, root, f"{user}2", user),
            partial(act.revoke_all, root, user),
        ]
        for name in NAMES:
            made += [
                partial(act.create_token, root, user, name, TokenSpec()),
                partial(act.create_token, root, user, name, TokenSpec()),
                partial(act.update_token, root, user, name, TokenSpec(description=name)),
                partial(act.rotate_token, root, user, name, Rotation()),
                partial(act.disable_token, root, user, name),
                partial(act.enable_token, root, user, name),
                partial(act.contain_token, root, user, name),
                partial(act.release_token, root, user, name),
                partial(act.revoke_tokens, root, user, [name]),
            ]
    made += [
        partial(act.set_settings, root, {"secret_prefix": prefix}) for prefix in ("ELSE", "FOIL")
    ]
    made += [
        partial(act.load_applications, root, read_applications(told), CATALOGUE)
        for told in ("", APPLICATION)
    ]
    made += [partial(act.remove_account, root, "gone"), partial(act.create_account, root, "gone")]
    return made


def read(reading: SqlSnapshot) -> dict[str, Any]:
    """Return all that snapshots reuse."""
    accounts = reading.accounts.search()
    tokens = {
        (account.username, kind): reading.tokens.of_account(account.id, kind)
        for account in accounts
        for kind in Kind
    }
    return {
        "accounts": accounts,
        "named": {name: reading.accounts.find(name) for name in (*USERS, "seller2", "gone")},
        "by id": [reading.accounts.get(number) for number in range(1, 8)],
        "tokens": tokens,
        "by secret": [
            reading.tokens.get_by_secret(stub.id, number)
            for stubs in tokens.values()
            for stub in stubs
            for number in (1, 2, 3)
        ],
        "settings": reading.settings.load(),
        "applications": reading.settings.applications(),
        "policies": [reading.settings.policy_texts(number) for number in range(1, 8)],
    }


def reused(store: SqlStore) -> dict[str, Any]:
    """Read as snapshots do, twice: the second time from what the first has read."""
    with store.snapshot() as reading:
        first = read(reading)
    with store.snapshot() as reading:
        assert read(reading) == first
    return first


def fresh(store: SqlStore) -> dict[str, Any]:
    """Read the same without anything that was read before."""
    with store.engine.reading() as connection:
        return read(SqlSnapshot(SnapshotState(connection, store.clock.now())))


@pytest.mark.parametrize("seed", range(2 * ROUNDS))
def test_after_acts_of_any_process_snapshots_read_what_is_there(world: World, seed: int) -> None:
    for user in USERS:
        world.reseller(user, "list-accts", "passwd")
    chosen = random.Random(seed)  # noqa: S311 - not for secrets
    beside = world.beside()
    with closing(beside.store):
        acts = acts_of(world) + acts_of(beside)
        for act in chosen.choices(acts, k=ACTS):
            with suppress(Refusal, CallerRefused):
                act()
            there = fresh(world.store)
            assert reused(world.store) == there
            assert reused(beside.store) == there


def test_a_second_snapshot_of_a_state_reads_its_generation_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.reseller("seller", "list-accts")
    world.token("t", "list-accts", user="seller")
    texts: list[str] = []
    plain = RawConnection.execute

    def execute(self: RawConnection, statement: str, values: object) -> object:
        texts.append(statement)
        return plain(self, statement, values)

    def reads() -> None:
        with world.store.snapshot() as reading:
            seller = reading.accounts.find("seller")
            assert seller
            assert reading.accounts.search()
            (stub,) = reading.tokens.of_account(seller.id, Kind.WHM)
            assert reading.tokens.count_up_to(seller.id, Kind.WHM, 5) == 1
            assert reading.tokens.get_by_secret(stub.id, 1)
            assert reading.settings.applications() == []
            assert reading.settings.count_applications_up_to(5) == 0

    reads()
    monkeypatch.setattr(RawConnection, "execute", execute)
    reads()
    (statement,) = texts
    assert "generation" in statement


def test_a_changed_list_that_was_handed_out_changes_nothing(world: World) -> None:
    world.token("t")
    world.authority.load_applications(world.root, read_applications(APPLICATION), CATALOGUE)
    before = reused(world.store)
    with world.store.snapshot() as reading:
        reading.accounts.search().clear()
        reading.tokens.of_account(1, Kind.WHM).clear()
        reading.settings.applications().clear()
    assert reused(world.store) == before


def test_a_long_list_is_not_kept(world: World) -> None:
    for number in range(FEW):
        world.token(f"t{number}")
    with world.store.snapshot() as reading:
        reading.tokens.of_account(1, Kind.WHM)
        assert len(reading._state.cache.tokens) == 1
    world.token("one-more")
    with world.store.snapshot() as reading:
        assert len(reading.tokens.of_account(1, Kind.WHM)) == FEW + 1
        assert not reading._state.cache.tokens


def test_lists_of_too_many_accounts_are_not_kept() -> None:
    state = CachedState(tokens={(number, Kind.WHM): () for number in range(MOST_LISTS)})
    assert state.is_small
    state.tokens[MOST_LISTS, Kind.WHM] = ()
    assert not state.is_small


def test_another_history_under_the_same_number_is_read_again(world: World) -> None:
    world.reseller("seller", "list-accts")
    reused(world.store)
    with world.store.engine.writing() as connection:
        # As a restored backup is: another history, under a number that may be the same.
        connection.execute(text("UPDATE generation SET nonce = 'another'"))
        connection.execute(text("UPDATE accounts SET suspended_at = 1 WHERE username = 'seller'"))
    assert world.account("seller").is_suspended
