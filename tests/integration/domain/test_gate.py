"""What the gate guarantees about its cache, on every engine."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, text

from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.decide import Attempt
from counterfoil.core.ports import Generation, Unavailable
from counterfoil.gate.verify import CredentialCheck
from counterfoil.store import schema
from support.machine import HERE, START, reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.machine import World


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda w: w.authority.revoke_tokens(w.root, "bob", ["t"]), "REVOKED"),
        (lambda w: w.authority.suspend_account(w.root, "bob"), "SUSPENDED"),
        (lambda w: w.authority.remove_account(w.root, "bob"), "REVOKED"),
        (lambda w: w.authority.rename_account(w.root, "bob", "robert"), "RENAMED"),
        (
            lambda w: w.authority.set_privileges(w.root, "bob", frozenset({"passwd"})),
            "PRIVILEGE",
        ),
        (
            lambda w: w.authority.update_token(
                w.root, "bob", "t", TokenSpec(privileges=frozenset({"passwd"}))
            ),
            "PRIVILEGE",
        ),
    ],
)
def test_a_change_by_another_process_counts_for_the_next_use(
    world: World, change: Callable[[World], object], expected: str
) -> None:
    world.reseller("bob", "list-accts", "passwd")
    secret = world.token("t", user="bob")
    assert reason(world.use(secret, "list-accts", user="bob")) == ""
    other = world.beside()
    with closing(other.store):
        change(other)
    assert reason(world.use(secret, "list-accts", user="bob")) == expected


def test_a_change_of_a_parent_by_another_process_reaches_its_children(world: World) -> None:
    parent = world.through(world.token("p"))
    child = world.token("c", caller=parent)
    assert reason(world.use(child)) == ""
    other = world.beside()
    with closing(other.store):
        other.authority.revoke_tokens(other.root, None, ["p"])
    assert reason(world.use(child)) == "REVOKED"


def test_what_is_judged_together_is_judged_by_one_state(world: World) -> None:
    secret = world.token("t")
    use = CredentialCheck(secret, Attempt(HERE, user="root"))
    assert [reason(v) for v in world.gate.judge([use] * 5)] == [""] * 5
    world.authority.revoke_tokens(world.root, None, ["t"])
    assert [reason(v) for v in world.gate.judge([use] * 5)] == ["REVOKED"] * 5
    assert world.gate.judge([]) == []


def test_the_cache_is_bounded_and_forgets_the_least_lately_used(world: World) -> None:
    gate = world.new_gate(capacity=3)
    secrets = [world.token(f"t{number}") for number in range(6)]
    for secret in secrets:
        assert reason(world.use(secret, gate=gate)) == ""
        assert reason(world.use(secrets[0], gate=gate)) == ""
    assert len(gate._stubs) == 3
    assert sum(len(held) for held in gate._by_token.values()) == 3
    assert world.keys.digests(secrets[0])[0] in gate._stubs


def test_a_dropped_stub_leaves_no_trace_in_the_indexes(world: World) -> None:
    secret = world.token("t")
    world.use(secret)
    world.authority.revoke_tokens(world.root, None, ["t"])
    world.use(secret)
    assert not world.gate._stubs
    assert not world.gate._by_token
    assert not world.gate._by_account


def test_a_change_of_something_else_drops_nothing(world: World) -> None:
    secret = world.token("t")
    world.use(secret)
    world.reseller("bob")
    before = dict(world.gate._stubs)
    world.use(secret)
    assert list(world.gate._stubs.values())[0] is list(before.values())[0]  # noqa: RUF015


def test_whoever_is_behind_the_feed_drops_everything(world: World) -> None:
    secret = world.token("t")
    assert reason(world.use(secret)) == ""
    world.authority.revoke_tokens(world.root, None, ["t"])
    world.reseller("bob")
    with world.store.engine.writing() as connection:
        connection.execute(delete(schema.feed))
    assert reason(world.use(secret)) == "REVOKED"


def test_a_database_that_went_back_is_believed_as_it_is_now(world: World) -> None:
    secret = world.token("t")
    assert reason(world.use(secret)) == ""
    with world.store.engine.writing() as connection:
        connection.execute(text("UPDATE generation SET number = 1"))
        connection.execute(text("UPDATE tokens SET revoked_at = 1"))
    assert reason(world.use(secret)) == "REVOKED"


def test_a_snapshot_older_than_the_proof_proves_nothing(world: World) -> None:
    secret = world.token("t")
    world.use(world.token("u"))
    world.gate._generation = Generation(10**9, "")
    assert reason(world.use(secret)) == "STALE"


def test_a_look_that_fails_proves_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    known, new = world.token("known"), world.token("new")
    child = world.token("child", caller=world.through(known))

    def fail(*_: object) -> None:
        msg = "the database does not answer"
        raise Unavailable(msg)

    world.use(known)
    monkeypatch.setattr(world.store.engine, "reading", fail)
    assert reason(world.use(known)) == ""
    assert reason(world.use(child)) == "STALE"
    monkeypatch.setattr(world.store.engine, "query_own_connection", fail)
    assert reason(world.use(new)) == "STALE"


def test_a_new_prefix_of_secrets_counts_at_once(world: World) -> None:
    old = world.token("old")
    assert reason(world.use(old)) == ""
    world.authority.set_settings(world.root, {"secret_prefix": "ACME"})
    new = world.token("new")
    assert new.reveal().startswith("ACME")
    assert reason(world.use(new)) == ""
    assert reason(world.use(old)) == ""


def test_an_expired_token_stays_refused_from_the_cache_and_the_store(world: World) -> None:
    secret = world.token("t", expires_at=START + 10)
    assert reason(world.use(secret)) == ""
    world.machine.pass_time(10)
    assert reason(world.use(secret)) == "EXPIRED"
    assert reason(world.use(secret, gate=world.new_gate())) == "EXPIRED"
