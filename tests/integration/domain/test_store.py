"""What the store guarantees: whole acts, an unbroken chain, its own constraints."""

from __future__ import annotations

import os
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, text, update
from sqlalchemy.exc import DataError, IntegrityError

from counterfoil.core.audit import AuditEntry, first_fault
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.repositories import NewAccount, NewToken
from counterfoil.core.secret import make_secret
from counterfoil.core.token import Kind
from counterfoil.store import schema, state
from support.machine import START, reason

if TYPE_CHECKING:
    from support.machine import World


def fault(world: World) -> str | None:
    """Return what is wrong with the audit chain."""
    with world.store.snapshot() as reading:
        return first_fault(reading.audit.chain(), *reading.audit.head())


def acts(world: World) -> list[str]:
    with world.store.snapshot() as reading:
        return [r.entry.action for r in reversed(reading.audit.search(limit=100))]


def test_every_act_leaves_one_entry_and_the_chain_stays_good(world: World) -> None:
    world.reseller("bob", "list-accts")
    world.token("t", user="bob")
    world.authority.revoke_tokens(world.root, "bob", ["t"])
    world.authority.remove_account(world.root, "bob")
    assert acts(world) == [
        "installation.created", "account.created", "account.privileges", "token.created",
        "token.revoked", "account.removed",
    ]  # fmt: skip
    assert fault(world) is None


def test_a_refused_act_leaves_nothing(world: World) -> None:
    world.token("t")
    before = acts(world)
    with pytest.raises(Refusal):
        world.token("t")
    assert acts(world) == before


def test_an_act_that_breaks_off_leaves_nothing(world: World) -> None:
    def break_off() -> None:
        with world.store.transaction() as tx:
            tx.accounts.add(NewAccount("bob", 1, frozenset(), START))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    with world.store.snapshot() as reading:
        assert reading.accounts.find("bob") is None


def test_an_act_without_an_audit_entry_cannot_commit(world: World) -> None:
    with pytest.raises(RuntimeError, match="audit entry"), world.store.transaction() as tx:
        tx.accounts.add(NewAccount("bob", 1, frozenset(), START))
    with world.store.snapshot() as reading:
        assert reading.accounts.find("bob") is None


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE audit SET actor = 'eve' WHERE position = 2", "entry 2 was altered"),
        ("UPDATE audit SET at = at - 1 WHERE position = 3", "entry 3 was altered"),
        ("UPDATE audit SET after = '{}' WHERE position = 2", "entry 2 was altered"),
        ("DELETE FROM audit WHERE position = 2", "entry 2 is missing"),
        ("DELETE FROM audit WHERE position = 4", "ends at entry 3, but 4"),
        ("UPDATE audit SET position = 9 WHERE position = 4", "entry 4 is missing"),
    ],
)
def test_tampering_with_the_audit_table_is_seen(world: World, statement: str, said: str) -> None:
    for name in ("ann", "bob", "cid"):
        world.reseller(name)
    assert fault(world) is None
    with world.store.engine.writing() as connection:
        connection.execute(text(statement))
    assert said in (fault(world) or "")


def test_uniqueness_is_the_databases_own(world: World) -> None:
    world.token("t")
    world.authority.create_account(world.root, "bob", domain="bob.example")
    tables = {
        schema.tokens: ["account_id", "kind", "name", "privileges", "allow_list", "created_at"],
        schema.accounts: ["username", "privileges", "contact_email", "created_at",
                          "suspend_reason", "locked"],
        schema.secrets: ["digest", "key_id", "token_id", "created_at"],
    }  # fmt: skip
    for table, columns in tables.items():
        with world.store.engine.reading() as connection:
            row = connection.execute(table.select().order_by(table.columns[0].desc())).first()
        assert row is not None
        again = {column: row._mapping[column] for column in columns}
        if table is schema.tokens:
            again["public_id"] = "OTHER234"
        with pytest.raises(IntegrityError) as error, world.store.engine.writing() as connection:
            connection.execute(insert(table).values(again))
        assert world.store.engine.is_unique_violation(error.value), table.name


def test_a_unique_violation_is_a_refusal_even_if_the_check_before_it_is_passed(
    world: World,
) -> None:
    world.token("t")
    world.reseller("bob")
    with world.store.transaction() as tx:
        account = tx.accounts.find("root")
        assert account is not None
        stub = tx.tokens.by_name(account.id, Kind.WHM, "t")
        assert stub is not None
    values = (account, Kind.WHM, "t", stub.privileges, stub.allow_list, START, None, None)
    with pytest.raises(Refusal) as refusal, world.store.transaction() as tx:
        tx.tokens.by_name = lambda *_: None  # type: ignore[method-assign]
        tx.tokens.add(NewToken(*values, digest=b"d" * 32, key_id="1"))
    assert refusal.value.rule is Rule.TOKEN_NAME_TAKEN
    with pytest.raises(Refusal) as refusal, world.store.transaction() as tx:
        tx.accounts._refuse_taken = lambda *_: None  # type: ignore[method-assign]
        tx.accounts.add(NewAccount("bob", 1, frozenset(), START))
    assert refusal.value.rule is Rule.USERNAME_TAKEN


@pytest.mark.parametrize(
    "values",
    [
        {"name": ""},
        {"name": "x" * 51},
        {"privileges": []},
        {"expires_at": 0},
        {"expires_at": 253402300800},
    ],
)
def test_the_schema_itself_refuses_what_no_act_may_write(
    world: World, values: dict[str, object]
) -> None:
    world.token("t")
    with pytest.raises((IntegrityError, DataError)), world.store.engine.writing() as connection:
        connection.execute(update(schema.tokens).values(values))


def test_feed_and_audit_stand_in_the_order_of_commits(world: World) -> None:
    other = world.beside()
    with closing(other.store):
        for number in range(3):
            world.reseller(f"a{number}")
            other.reseller(f"b{number}")
    with world.store.engine.reading() as connection:
        generations = list(
            connection.execute(schema.feed.select().order_by(schema.feed.c.generation)).scalars()
        )
    assert generations == list(range(1, 8))
    assert fault(world) is None


def test_the_feed_forgets_what_is_old(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "KEPT_FEED", 5)
    monkeypatch.setattr(state, "_PRUNE_EVERY", 10)
    for number in range(12):
        world.reseller(f"a{number}")
    with world.store.engine.reading() as connection:
        oldest = min(connection.execute(schema.feed.select()).scalars())
    assert oldest == 5


def test_a_reading_sees_one_state_while_others_write(world: World) -> None:
    with world.store.snapshot() as reading:
        before = reading.generation
        thread = threading.Thread(target=lambda: world.token("t"))
        thread.start()
        thread.join()
        assert reading.generation == before
    assert world.stub("root", "t") is not None


def test_the_highest_time_seen_survives_a_restart(world: World) -> None:
    secret = world.token("t", expires_at=START + 100)
    world.machine.pass_time(200)
    world.store.keep_clock()
    world.machine.boot = "boot-2"
    world.machine.wall = START + 50
    after = world.beside()
    with closing(after.store):
        assert reason(after.use(secret)) == "EXPIRED"


def test_a_step_forward_is_not_kept_until_it_is_accepted(world: World) -> None:
    secret = world.token("t", expires_at=START + 5000)
    world.machine.wall += 10000
    assert reason(world.use(secret)) == "EXPIRED"
    world.token("an-act-keeps-the-time-too")
    world.store.keep_clock()
    world.machine.wall = START + 60
    assert reason(world.use(secret)) == ""
    world.machine.wall = START + 10000
    world.authority.accept_clock(world.root)
    world.machine.wall = START + 60
    assert reason(world.use(secret)) == "EXPIRED"
    assert acts(world)[-1] == "clock.accepted"


def test_a_clock_accepted_by_another_process_counts_here(world: World) -> None:
    secret = world.token("t", expires_at=START + 5000)
    world.machine.pass_time(6000)
    world.store.keep_clock()
    assert reason(world.use(secret)) == "EXPIRED"
    world.machine.wall = START + 60
    other = world.beside()
    with closing(other.store):
        other.authority.accept_clock(other.root)
    assert reason(world.use(secret)) == ""


def test_the_time_is_kept_at_most_once_a_minute(world: World) -> None:
    def kept() -> int:
        with world.store.engine.reading() as connection:
            return int(connection.execute(text("SELECT highest FROM clock")).scalar_one())

    first = kept()
    world.machine.pass_time(59)
    world.store.keep_clock()
    assert kept() == first
    world.machine.pass_time(1)
    world.store.keep_clock()
    assert kept() == first + 60


def test_another_key_under_a_known_id_is_refused(world: World) -> None:
    from counterfoil.core.ports import Unavailable  # noqa: PLC0415

    world.store.keys.check("1", b"a" * 32, add=True)
    world.store.keys.check("1", b"a" * 32, add=False)
    world.store.keys.check("2", b"b" * 32, add=False)
    with pytest.raises(Unavailable, match="not the one"):
        world.store.keys.check("1", b"c" * 32, add=True)


def test_setting_what_is_set_already_writes_nothing(world: World) -> None:
    before = acts(world)
    world.authority.set_settings(world.root, {"soon_days": "30"})
    assert acts(world) == before


def test_an_entry_tells_who_did_what_from_where_through_what(world: World) -> None:
    caller = world.through(world.token("t"))
    world.authority.create_account(caller, "bob")
    with world.store.snapshot() as reading:
        (last,) = reading.audit.search(limit=1)
    assert caller.stub is not None
    assert (last.entry.actor, last.entry.actor_token, last.entry.address, last.entry.door) == (
        "root", caller.stub.public_id, "192.0.2.1", "whm",
    )  # fmt: skip
    assert isinstance(last.entry, AuditEntry)


def test_a_quick_look_finds_what_a_snapshot_has(world: World) -> None:
    world.reseller("bob", "list-accts", "passwd")
    world.authority.rename_account(world.root, "bob", "rob")
    world.authority.rename_account(world.root, "rob", "robert")
    secrets = [
        world.token("a", "list-accts", user="robert", ips=("192.0.2.0/24", "2001:db8::1")),
        world.token("b"),
        world.token("c", expires_at=START + 60),
    ]
    world.authority.revoke_tokens(world.root, None, ["b"])
    world.authority.disable_token(world.root, None, "c")
    for secret in secrets:
        digests = world.keys.digests(secret)
        with world.store.snapshot() as snapshot:
            expected, generation = snapshot.tokens.find(digests), snapshot.generation
        found = world.store.find(digests)
        assert found == (generation, expected)
        assert found.stub is not None
        assert found.stub.account == expected.account if expected else None
    for unknown in (make_secret("FOIL", os.urandom),):
        assert world.store.find(world.keys.digests(unknown)).stub is None


def test_a_quick_look_leaves_what_has_a_parent_to_a_snapshot(world: World) -> None:
    child = world.token("c", caller=world.through(world.token("p")))
    assert world.store.find(world.keys.digests(child)).stub is None
    assert reason(world.use(child)) == ""
