"""What holds of statements that the driver runs itself: they are as SQLAlchemy would run them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, ProgrammingError

from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import AllowList
from counterfoil.core.ports import Unavailable
from counterfoil.core.token import Kind
from counterfoil.store import schema, statements
from counterfoil.store.compiled import RawConnection
from counterfoil.store.engine import NothingToKeep

if TYPE_CHECKING:
    from support.machine import World


def test_rows_are_as_sqlalchemy_has_them(world: World) -> None:
    world.reseller("bob", "list-accts", "kill-acct")
    world.authority.rename_account(world.root, "bob", "carl")
    world.authority.rename_account(world.root, "carl", "dora")
    world.token("t", "list-accts", "kill-acct", user="dora", ips=("2001:db8::/32", "10.0.0.1"))
    with world.store.engine.reading() as connection:
        driver = RawConnection(connection)
        for row in connection.execute(select(schema.tokens)):
            assert statements.TOKEN.row(driver, token_id=row.id) == tuple(row)
        for row in connection.execute(select(schema.accounts)):
            found = statements.ACCOUNT.row(driver, account_id=row.id)
            assert found is not None
            assert found[:-1] == tuple(row)
            assert statements.ACCOUNT_NAMED.row(driver, wanted=row.username) == found
        assert statements.ACCOUNT.row(driver, account_id=999) is None
        settings = connection.execute(select(schema.settings)).all()
        assert sorted(statements.SETTINGS.rows(driver)) == sorted(map(tuple, settings))
    account = world.account("dora")
    assert account.former_names == {"bob", "carl"}


def test_a_new_token_is_returned_as_it_is_read(world: World) -> None:
    world.reseller("bob", "list-accts")
    spec = TokenSpec(
        privileges=frozenset({"list-accts"}), allow_list=AllowList.parse(("10.0.0.1/8", "::1")),
        expires_at=2_000_000_000, description="Zürich, nightly", lasting=True,
    )  # fmt: skip
    through = world.through(world.token("parent"))
    made = [
        world.authority.create_token(world.root, "bob", "a", spec),
        world.authority.create_token(world.root, None, "b", TokenSpec()),
        world.authority.create_token(through, None, "c", TokenSpec()),
        world.authority.create_token(through, "bob", "d", TokenSpec()),
    ]
    for each in made:
        with world.store.snapshot() as reading:
            found = reading.tokens.get(each.stub.id)
        assert found == each.stub
        assert found is not None
        assert found.lineage == each.stub.lineage
        assert found.effective == each.stub.effective


def test_a_public_id_that_there_is_already_is_not_given_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = iter([b"nonce-of-an-act!", b"first", b"nonce-of-an-act?", b"first", b"other"])
    real = world.store._random
    world.store._random = lambda count: next(chance) if count in {5, 16} else real(count)
    world.token("a")
    world.token("b")
    monkeypatch.undo()
    with world.store.snapshot() as reading:
        ids = [
            stub.public_id for stub in reading.tokens.of_account(world.root.account.id, Kind.WHM)
        ]
    assert ids == ["MZUXE43U", "N52GQZLS"]


def test_a_violated_constraint_raises_what_sqlalchemy_raises_and_shows_no_values(
    world: World,
) -> None:
    with pytest.raises(IntegrityError) as error, world.store.engine.writing() as connection:
        statements.FEED.rows(
            RawConnection(connection), generation=1, nonce="hidden", subject="account", subject_id=1
        )
    assert world.store.engine.is_unique_violation(error.value)
    assert "hidden" not in str(error.value).partition("DETAIL")[0]
    with world.store.engine.writing() as connection:
        assert len(statements.GENERATION.rows(RawConnection(connection))) == 1
        raise NothingToKeep


def test_after_a_connection_has_ended_under_it_the_next_act_has_another(
    world: World,
) -> None:
    with pytest.raises((Unavailable, ProgrammingError)), world.store.engine.writing() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.close()
        statements.SETTINGS.rows(RawConnection(connection))
    world.token("t")
