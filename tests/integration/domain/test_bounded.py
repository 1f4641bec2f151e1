"""What a function may read in the event loop: few rows, however many there are."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.core.ports import OutcomeUnknown, Unavailable
from counterfoil.crypto.receipts import ReceiptCipher
from counterfoil.functions.all import registry
from counterfoil.functions.arguments import Pair
from counterfoil.functions.dispatch import Dispatcher
from counterfoil.functions.registry import BOUND, Answer, Call, Function, Registry, TooManyRows
from counterfoil.store import schema
from counterfoil.whm.calls import VERSION_ONE, WhmCalls
from support.machine import CATALOGUE, KEYS, World

if TYPE_CHECKING:
    from collections.abc import Iterator

FUNCTIONS = registry(CATALOGUE)
BOUNDED = [function for function in FUNCTIONS if function.is_bounded]
ARGUMENTS = {"token": "FOILAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
"""What a function with required arguments is asked about."""


def fill(world: World, count: int) -> None:
    """Add so many accounts, and so many tokens of root, half of them revoked long ago."""
    now = 1_700_000_000
    with world.store.engine.writing() as connection:
        connection.execute(
            schema.accounts.insert(),
            [
                {"username": f"a{n}", "owner_id": 1, "privileges": [], "contact_email": "",
                 "created_at": now, "suspend_reason": "", "locked": 0}
                for n in range(count)
            ],
        )  # fmt: skip
        connection.execute(
            schema.tokens.insert(),
            [
                {"public_id": f"{n:08x}", "account_id": 1, "kind": "whm", "name": f"t{n}",
                 "privileges": ["list-accts"], "allow_list": [], "created_at": now,
                 "revoked_at": now if n % 2 else None}
                for n in range(count)
            ],
        )  # fmt: skip


def calls(world: World) -> WhmCalls:
    cipher = ReceiptCipher(KEYS, os.urandom)

    def make(caller: Any, args: Any, **fields: Any) -> Call:
        return Call(caller, args, world.authority, CATALOGUE, FUNCTIONS, cipher, **fields)

    return WhmCalls(Dispatcher(FUNCTIONS, make))


def asked(function: Function) -> list[Pair]:
    required = [Pair(p.name, ARGUMENTS[p.name], "body") for p in function.params if p.required]
    return [*required, *VERSION_ONE]


@pytest.mark.parametrize("function", BOUNDED, ids=lambda function: function.name)
def test_the_work_of_a_bounded_call_does_not_grow_with_the_database(
    local: World, function: Function
) -> None:
    """Counted in steps of SQLite's virtual machine, thousands of which pass in a millisecond."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    fill(local, 3000)
    with local.store.snapshot() as reading:
        raw: Any = reading.tokens._state.connection.connection.driver_connection
    raw.set_progress_handler(count, 100)
    try:
        calls(local).perform(function, local.root, asked(function), most=BOUND)
    except TooManyRows:
        pass
    finally:
        raw.set_progress_handler(None, 0)
    assert steps < 100, steps


@pytest.mark.parametrize(("name", "key", "held"), [
    ("api_token_list", "tokens", BOUND), ("listaccts", "acct", BOUND - 1)
])  # fmt: skip
def test_a_list_is_bounded_to_the_row(world: World, name: str, key: str, held: int) -> None:
    function = FUNCTIONS.get(name)
    assert function is not None
    # Root is an account too, though it is not in its list.
    fill(world, BOUND * 2 if key == "tokens" else BOUND - 1)

    def ask(most: int | None) -> Any:
        return calls(world).perform(function, world.root, asked(function), most=most)

    assert len(ask(BOUND)["data"][key]) == held
    with world.store.engine.writing() as connection:
        connection.execute(
            schema.accounts.insert().values(
                username="late", owner_id=1, privileges=[], contact_email="", created_at=1,
                suspend_reason="", locked=0,
            )
        )  # fmt: skip
    world.token("late", "list-accts")
    with pytest.raises(TooManyRows):
        ask(BOUND)
    assert len(ask(None)["data"][key]) == held + 1


def test_the_event_loop_reads_a_local_database_alone(world: World, engine: str) -> None:
    assert world.store.reads_quickly == (engine == "sqlite")


def test_the_event_loop_reads_nothing_while_a_commit_is_in_doubt(
    local: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, seen = local.store, []
    whole = store.engine.writing
    failing = True

    @contextmanager
    def writing() -> Iterator[Any]:
        with whole() as connection:
            yield connection
        if failing:
            raise OutcomeUnknown

    def look(_made: object) -> bool:
        seen.append(store.reads_quickly)
        return len(seen) == 1

    monkeypatch.setattr(store.engine, "writing", writing)
    monkeypatch.setattr(store, "_was_kept", look)
    local.token("kept")
    with pytest.raises(Unavailable):
        local.token("lost")
    failing = False
    assert seen == [False, False]
    assert store.reads_quickly


def test_what_changes_something_is_never_declared_as_bounded() -> None:
    function = Function("f", "list-accts", "", lambda _: Answer(), changes=True, is_bounded=True)
    with pytest.raises(ValueError, match="event loop"):
        Registry((function,), CATALOGUE)
