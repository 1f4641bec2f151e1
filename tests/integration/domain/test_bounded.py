"""What a function may read in the event loop: few rows, however many there are."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.authority.base import CallerRefused
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
    from collections.abc import Callable, Iterator

FUNCTIONS = registry(CATALOGUE)
MANY, NOW = 3000, 1_700_000_000
BOUNDED = [function for function in FUNCTIONS if function.is_bounded]
ARGUMENTS = {"token": "FOILAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
"""What a function with required arguments is asked about."""


def fill(world: World, count: int) -> None:
    """Add so many accounts, and so many tokens of root, half of them revoked long ago."""
    add(world, "accounts", [
        {"username": f"a{n}", "owner_id": 1, "privileges": [], "contact_email": "",
         "created_at": NOW, "suspend_reason": "", "locked": 0}
        for n in range(count)
    ])  # fmt: skip
    add(world, "tokens", tokens(count, "whm"))


def tokens(count: int, kind: str) -> list[dict[str, Any]]:
    return [
        {"public_id": f"{kind[0]}{n:07x}", "account_id": 1, "kind": kind, "name": f"t{n}",
         "privileges": ["list-accts"], "allow_list": [], "created_at": NOW,
         "revoked_at": NOW if n % 2 else None}
        for n in range(count)
    ]  # fmt: skip


def add(world: World, table: str, rows: list[dict[str, Any]]) -> None:
    with world.store.engine.writing() as connection:
        connection.execute(schema.metadata.tables[table].insert(), rows)


def use(token_id: int, secret: int) -> dict[str, Any]:
    return {"token_id": token_id, "secret": secret, "accepted": 1, "at": NOW,
            "address": "192.0.2.1", "door": "whm", "function": "f", "reason": ""}  # fmt: skip


def fill_other_kind(world: World) -> None:
    add(world, "tokens", tokens(MANY, "cpanel"))
    add(world, "last_uses", [use(n, 1) for n in range(1, MANY)])


def fill_old_secrets(world: World) -> None:
    add(world, "tokens", tokens(1, "whm"))
    add(world, "last_uses", [use(1, n) for n in range(MANY)])


def fill_former_names(world: World) -> None:
    fill(world, 1)
    add(world, "former_names", [{"account_id": 2, "username": f"f{n}"} for n in range(MANY)])


def fill_applications(world: World) -> None:
    names = [f"a{n}" for n in range(MANY)]
    made = {"routes": [], "host": "", "upstream": "", "privileges": []}
    rows = [{"name": n, "in_file": 0, "definition": made | {"name": n}} for n in names]
    add(world, "applications", rows)


FILLINGS: dict[str, Callable[[World], None]] = {
    "nothing": lambda _: None,
    "accounts and tokens": lambda world: fill(world, MANY),
    "tokens of the other kind": fill_other_kind,
    "uses of old secrets": fill_old_secrets,
    "former names": fill_former_names,
    "applications": fill_applications,
}
"""What there may be much of."""


def calls(world: World) -> WhmCalls:
    cipher = ReceiptCipher(KEYS, os.urandom)

    def make(caller: Any, args: Any, **fields: Any) -> Call:
        return Call(caller, args, world.authority, CATALOGUE, FUNCTIONS, cipher, **fields)

    return WhmCalls(Dispatcher(FUNCTIONS, make))


def asked(function: Function) -> list[Pair]:
    required = [Pair(p.name, ARGUMENTS[p.name], "body") for p in function.params if p.required]
    return [*required, *VERSION_ONE]


@pytest.mark.parametrize("filling", FILLINGS)
@pytest.mark.parametrize("function", BOUNDED, ids=lambda function: function.name)
def test_the_work_of_a_bounded_call_does_not_grow_with_the_database(
    local: World, function: Function, filling: str
) -> None:
    """Counted in steps of SQLite's virtual machine, thousands of which pass in a millisecond."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    FILLINGS[filling](local)
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
    world.reseller("late", "list-accts")
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


def test_a_token_that_was_just_judged_is_not_read_again(world: World) -> None:
    secret = world.token("t", "list-accts")
    by_token = world.through(secret)
    assert by_token.is_by_token
    assert not world.root.is_by_token
    function = FUNCTIONS.get("applist")
    assert function is not None

    def ask(*, is_judged: bool) -> Any:
        return calls(world).perform(function, by_token, VERSION_ONE, is_judged=is_judged)

    assert "listaccts" in ask(is_judged=True)["data"]["app"]
    world.authority.revoke_tokens(world.root, None, ["t"])
    with pytest.raises(CallerRefused):
        ask(is_judged=False)
