"""What holds of an account with very many tokens."""

from __future__ import annotations

import threading
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from counterfoil.core.audit import first_fault
from counterfoil.store import schema
from support.beside import Beside
from support.machine import KEYS, START, reason

if TYPE_CHECKING:
    from support.machine import World

MANY = 10_000


@pytest.mark.parametrize("what", ["remove", "revoke all"])
def test_ending_ten_thousand_tokens_is_one_act_during_which_uses_are_judged(
    world: World, what: str
) -> None:
    """The figure to hold is a second on SQLite; here it may take ten times as long."""
    world.reseller("big", "passwd")
    last = world.token("last", user="big")
    other = world.token("other")
    account = world.account("big").id
    with world.store.engine.writing() as connection:
        connection.execute(
            schema.tokens.insert(),
            [
                {"public_id": f"{number:08d}", "account_id": account, "kind": "whm",
                 "name": f"t{number}", "privileges": ["passwd"], "allow_list": [],
                 "created_at": START}
                for number in range(MANY - 1)
            ],
        )  # fmt: skip
        ids = connection.execute(
            schema.tokens.select().where(schema.tokens.c.name != "last").with_only_columns(
                schema.tokens.c.id
            )
        ).scalars().all()  # fmt: skip
        connection.execute(
            schema.secrets.insert(),
            [
                {"digest": number.to_bytes(32, "big"), "key_id": KEYS.newest_id,
                 "token_id": number, "created_at": START}
                for number in ids
            ],
        )  # fmt: skip
    beside = world.beside()
    with closing(beside.store):
        assert reason(beside.use(last, "passwd", user="big")) == ""
        ended, judged, longest = threading.Event(), 0, 0.0
        took: list[float] = []

        def remove() -> None:
            begun = time.monotonic()
            authority, root = world.authority, world.root
            act = authority.remove_account if what == "remove" else authority.revoke_all
            assert act(root, "big") == MANY
            took.append(time.monotonic() - begun)
            ended.set()

        removing = Beside([remove])
        while not ended.is_set():
            removing.check()
            begun = time.monotonic()
            assert reason(beside.use(other)) == ""
            longest = max(longest, time.monotonic() - begun)
            judged += 1
        removing.join()
        assert took[0] < 10
        assert judged > 10
        assert longest < took[0] + 1
        assert reason(beside.use(last, "passwd", user="big")) == "REVOKED"
    with world.store.snapshot() as reading:
        assert first_fault(reading.audit.chain(), *reading.audit.head()) is None
        entry = reading.audit.search(limit=1)[0].entry
    tokens = entry.before.get("tokens")
    assert entry.after == {"revoked": MANY} or (isinstance(tokens, list) and len(tokens) == MANY)
