"""What holds of what acts have loaded: it is what the database says at the act's own moment."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, text

from counterfoil.authority.base import CallerRefused
from counterfoil.core.ports import Generation
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.store import state_cache
from counterfoil.store.compiled import RawConnection
from counterfoil.store.state_cache import CachedState, StateCache
from support.machine import START, engine_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.machine import World


@contextmanager
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Gather the statements that go through the driver itself."""
    texts: list[str] = []
    plain = RawConnection.execute

    def execute(self: RawConnection, statement: str, values: object) -> object:
        texts.append(statement)
        return plain(self, statement, values)

    with monkeypatch.context() as patched:
        patched.setattr(RawConnection, "execute", execute)
        yield texts


def loads(texts: list[str]) -> list[str]:
    """Return the statements that load accounts, settings and rules."""
    tables = ("FROM accounts", "FROM settings", "FROM policies")
    return [one for one in texts if any(table in one.replace("\n", " ") for table in tables)]


def seller(world: World) -> None:
    world.reseller("seller", "manage-api-tokens", "list-accts")


def test_an_act_that_follows_another_loads_nothing_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = world.root
    world.token("first", caller=root)
    with asked(monkeypatch) as texts:
        world.token("second", caller=root)
    assert loads(texts) == []
    assert any("INSERT INTO tokens" in one for one in texts)


def test_what_another_process_has_changed_counts_for_the_next_act(world: World) -> None:
    seller(world)
    caller = world.as_account("seller")
    world.token("a", caller=caller)
    beside = world.beside()
    beside.authority.suspend_account(beside.root, "seller")
    with pytest.raises(Refusal) as refused:
        world.token("b", caller=caller)
    assert refused.value.rule is Rule.CALLER_SUSPENDED
    beside.authority.unsuspend_account(beside.root, "seller")
    world.token("c", caller=caller)
    beside.authority.set_privileges(beside.root, "seller", frozenset({"list-accts"}))
    with pytest.raises(Refusal):
        world.token("d", "kill-acct", caller=caller)
    beside.authority.set_settings(beside.root, {"secret_prefix": "ELSE"})
    assert world.token("e").reveal().startswith("ELSE")
    beside.authority.set_settings(beside.root, {"max_tokens": "4"})
    world.token("f", caller=caller)
    world.token("g", caller=caller)
    with pytest.raises(Refusal):
        world.token("h", caller=caller)
    beside.authority.set_policy(beside.root, "seller", {"max_tokens": "2"})
    beside.authority.set_settings(beside.root, {"max_tokens": "0"})
    with pytest.raises(Refusal):
        world.token("i", caller=caller)
    beside.authority.remove_account(beside.root, "seller")
    with pytest.raises(CallerRefused):
        world.token("j", caller=caller)
    beside.store.close()


def test_what_an_act_changed_itself_counts_for_the_next_one(world: World) -> None:
    seller(world)
    caller = world.as_account("seller")
    for name in ("b", "c"):
        world.authority.suspend_account(world.root, "seller")
        with pytest.raises(Refusal):
            world.token("a", caller=caller)
        world.authority.unsuspend_account(world.root, "seller")
        world.token(name, caller=caller)
    world.authority.set_settings(world.root, {"secret_prefix": "ELSE"})
    assert world.token("d").reveal().startswith("ELSE")
    world.authority.set_policy(world.root, "seller", {"max_tokens": "2"})
    with pytest.raises(Refusal):
        world.token("e", caller=caller)


def test_what_a_failed_act_has_seen_of_itself_is_forgotten(world: World) -> None:
    seller(world)
    caller = world.as_account("seller")
    world.token("a", caller=caller)

    def change_and_fail() -> None:
        with world.store.transaction() as tx:
            account = tx.accounts.get(caller.account.id)
            assert account
            tx.accounts.save(replace(account, suspended_at=START))
            tx.settings.save(tx.settings.load().changed({"secret_prefix": "HALF"}))
            seen = tx.accounts.get(caller.account.id)
            assert seen
            assert seen.is_suspended
            assert tx.settings.load().secret_prefix == "HALF"
            raise RuntimeError

    for name in ("b", "c"):
        with pytest.raises(RuntimeError):
            change_and_fail()
        assert world.token(name, caller=caller).reveal().startswith("FOIL")


def test_an_act_whose_commit_fails_leaves_nothing_loaded(local: World) -> None:
    seller(local)
    engine = engine_of(local)._writer

    def fail(_connection: object) -> None:
        raise RuntimeError

    event.listen(engine, "commit", fail)
    with pytest.raises(RuntimeError):
        local.authority.suspend_account(local.root, "seller")
    event.remove(engine, "commit", fail)
    local.token("a", caller=local.as_account("seller"))


def test_a_database_that_was_put_back_is_loaded_anew(world: World) -> None:
    seller(world)
    caller = world.as_account("seller")
    world.token("a", caller=caller)
    with world.store.engine.writing() as connection:
        # As a restored backup is: another history, under a number that may be the same.
        connection.execute(text("UPDATE generation SET nonce = 'another'"))
        connection.execute(text("UPDATE accounts SET suspended_at = 1 WHERE username = 'seller'"))
    with pytest.raises(Refusal):
        world.token("b", caller=caller)


def test_what_is_kept_from_act_to_act_is_bounded() -> None:
    past, state = StateCache(), Generation(1, "nonce")
    few, many = (
        CachedState(),
        CachedState(policies={n: {} for n in range(state_cache.MOST + 1)}),
    )
    past.keep(state, few)
    assert past.of(state) is few
    assert past.of(Generation(1, "another")) is not few
    past.keep(state, many)
    assert past.of(state) is not many
