"""How a row becomes a value: that each column goes to where it belongs."""

from __future__ import annotations

from typing import Any

from counterfoil.core.token import Contained, Disabled, DisabledCause, Kind
from counterfoil.store import schema
from counterfoil.store.rows import stub_of
from support.values import account, listed

TEXTS = {
    "kind": "cpanel", "privileges": '["ssl"]', "allow_list": '["10.0.0.1"]',
    "disabled_how": "leak", "lasting": 1, "sessions_anywhere": 0,
}  # fmt: skip
VALUES = {
    "kind": Kind.ACCOUNT, "privileges": frozenset({"ssl"}), "allow_list": listed("10.0.0.1"),
    "lasting": True, "sessions_anywhere": False,
}  # fmt: skip
PARTS = {"account_id", "folded", "disabled_at", "disabled_by", "disabled_how", "contained_at",
         "contained_by"}  # fmt: skip


def test_every_column_of_a_token_is_read_as_what_it_is() -> None:
    row: dict[str, Any] = {name: n for n, name in enumerate(schema.tokens.c.keys())} | TEXTS
    owner = account()
    found = stub_of(tuple(row.values()), owner, None, 7, 8)
    for name in row.keys() - PARTS:
        assert getattr(found, name) == VALUES.get(name, row[name]), name
    assert (found.account, found.secret, found.secret_ends_at) == (owner, 7, 8)
    assert found.disabled == Disabled(row["disabled_at"], row["disabled_by"], DisabledCause.LEAK)
    assert found.contained == Contained(row["contained_at"], row["contained_by"])
