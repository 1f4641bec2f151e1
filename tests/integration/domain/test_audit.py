"""What the audit log tells and how it is found, on every engine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.audit import Filter, first_fault
from counterfoil.core.caller import Arrival
from counterfoil.core.decide import Attempt
from counterfoil.core.notice import Topic
from counterfoil.core.password import Password
from counterfoil.core.privilege import needed
from counterfoil.crypto.checkpoints import CheckpointSigner
from support.machine import HERE, KEYS, START, World

if TYPE_CHECKING:
    from counterfoil.core.audit import Checkpoint


def found(world: World, **wanted: object) -> list[str]:
    with world.store.snapshot() as reading:
        entries = reading.audit.search(Filter(**wanted), limit=50)  # type: ignore[arg-type]
    return [f"{done.entry.action} {done.entry.subject}" for done in entries]


@pytest.fixture
def busy(world: World) -> World:
    world.reseller("bob", "manage-api-tokens", "list-accts")
    through = replace(world.through(world.token("tool")), receipt="r" * 128)
    world.machine.pass_time(10)
    world.authority.create_token(through, "bob", "t_1", TokenSpec())
    world.machine.pass_time(10)
    world.authority.revoke_tokens(world.root, "bob", ["t_1"])
    return world


def test_entries_are_found_by_each_of_what_they_say(busy: World) -> None:
    tool = busy.stub("root", "tool")
    assert tool is not None
    assert found(busy, actor_token=tool.public_id) == ["token.created t_1"]
    assert found(busy, action="token.") == [
        "token.revoked t_1", "token.created t_1", "token.created tool"
    ]  # fmt: skip
    assert found(busy, action="token.revoked") == ["token.revoked t_1"]
    assert found(busy, subject=tool.public_id) == found(busy, subject="tool")
    assert found(busy, address="192.0.2.1") == ["token.created t_1"]
    assert found(busy, owner_id=busy.account("bob").id, action="token.created") == [
        "token.created t_1"
    ]
    assert found(busy, since=START + 10, until=START + 20) == ["token.created t_1"]
    assert found(busy, actor="bob") == []
    assert found(busy, action="%.") == found(busy, action="t_ken.") == []


def test_an_entry_names_the_receipt_of_the_answer_and_the_chain_holds_it(busy: World) -> None:
    with busy.store.snapshot() as reading:
        (made,) = reading.audit.search(Filter(subject="t_1", action="token.created"), limit=5)
        assert made.entry.receipt == "r" * 128
        assert first_fault(reading.audit.chain(), *reading.audit.head()) is None


def sign(world: World) -> Checkpoint:
    with world.store.snapshot() as reading:
        return CheckpointSigner(KEYS).sign(reading.audit.head(), reading.now, 0)


def test_one_checkpoint_is_kept_at_a_position_and_they_are_read_in_order(busy: World) -> None:
    first = sign(busy)
    assert busy.store.add_checkpoint(first)
    assert not busy.store.add_checkpoint(first)
    busy.token("more")
    second = sign(busy)
    assert busy.store.add_checkpoint(second)
    with busy.store.snapshot() as reading:
        assert reading.audit.checkpoints() == [first, second]
        assert reading.audit.last_checkpoint() == second
        end = reading.audit.head()
        assert first_fault(reading.audit.chain(), *end, reading.audit.checkpoints()) is None


def test_the_notice_of_a_checkpoint_is_queued_with_it(busy: World) -> None:
    busy.authority.set_settings(busy.root, {"webhook_url": "https://example.net/hook"})
    made = sign(busy)
    for _ in range(2):
        busy.store.add_checkpoint(made)
    with busy.store.snapshot() as reading:
        (sent,) = [s for s in reading.notices.last(50) if s.notice.topic is Topic.CHECKPOINT]
    assert sent.notice.facts == {"checkpoint": str(made), "position": made.position}
    assert [state.channel for state in sent.states] == ["webhook"]


def test_acts_in_a_session_and_by_password_name_their_receipts_too(world: World) -> None:
    world.reseller("bob", "manage-api-tokens")
    word = Password("correct horse battery")
    world.authority.set_password(world.root, "bob", word)
    arrival = Arrival(Attempt(HERE, needed("manage-api-tokens")), "web")
    opened = world.authority.sign_in("bob", word, arrival)
    digits = opened.session.security_token
    callers = (
        world.authority.authenticate_session(opened.secret, digits, arrival),
        world.authority.authenticate_password("bob", word, arrival),
    )
    for number, caller in enumerate(callers):
        named = replace(caller, receipt=f"receipt {number}")
        world.authority.create_token(named, None, f"t{number}", TokenSpec())
    with world.store.snapshot() as reading:
        made = reading.audit.search(Filter(action="token.created"), limit=5)
    assert [done.entry.receipt for done in made] == ["receipt 1", "receipt 0"]
