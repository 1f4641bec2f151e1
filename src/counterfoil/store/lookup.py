"""Lookups of the fast path: a stub by its secret, and the changes since a generation.

Each lookup is one statement, and therefore one snapshot. Lookups use the driver directly, because
SQLAlchemy's overhead exceeds SQLite's own time. Tokens with a parent need several statements, and
are loaded in a snapshot.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, literal_column, or_, select

from counterfoil.core.ports import Generation, StubLookupResult
from counterfoil.store import schema
from counterfoil.store.rows import account_of, stub_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement

    from counterfoil.core.token import Stub
    from counterfoil.store.engine import Engine

_accounts, _tokens, _secrets = schema.accounts, schema.tokens, schema.secrets
_names = select(func.aggregate_strings(schema.former_names.c.username, ",")).where(
    schema.former_names.c.account_id == _accounts.c.id
)

_GENERATION, _SECRET = slice(0, 2), slice(2, 5)
_TOKEN = slice(5, 5 + len(_tokens.c))
_ACCOUNT = slice(_TOKEN.stop, _TOKEN.stop + len(_accounts.c))
_PARENT = _TOKEN.start + list(_tokens.c.keys()).index("parent_id")


_NEVER = 1 << 62
_feed, _now = schema.feed.c, schema.generation.c
_CHANGES = select(
    _now.number, _now.nonce, _feed.generation, _feed.nonce, _feed.subject, _feed.subject_id
).select_from(
    schema.generation.outerjoin(schema.feed, _feed.generation >= bindparam("known", _NEVER))
)
Named = set[tuple[str, int]]
"""Subjects of the feed, with their ids."""


def _statement(condition: ColumnElement[bool]) -> Any:  # noqa: ANN401 - very many columns
    row, secret = schema.generation.c, _secrets.c
    joined = (
        schema.generation.outerjoin(_secrets, condition)
        .outerjoin(_tokens, _tokens.c.id == secret.token_id)
        .outerjoin(_accounts, _accounts.c.id == _tokens.c.account_id)
    )
    return select(
        row.number, row.nonce, secret.token_id, secret.number, secret.ends_at,
        *_tokens.c, *_accounts.c, _names.scalar_subquery(),
    ).select_from(joined)  # fmt: skip


@dataclass(slots=True)
class StubLookup:
    """Lookup of stubs by digests of their secrets, one statement each."""

    engine: Engine
    _texts: dict[int, str] = field(default_factory=dict)
    _feed: str = ""

    def find(self, digests: Sequence[bytes], decoy: int) -> StubLookupResult:
        """Return the stub that has one of the digests, and the generation in which it was read.

        ``decoy``: the id of a token to read if the secret is unknown.
        """
        count = len(digests)
        text = self._texts.get(count)
        if text is None:
            wanted = [_secrets.c.digest == bindparam(f"digest_{n}", b"") for n in range(count)]
            text = self._texts[count] = self.engine.text(_statement(or_(*wanted)))
        row = self.engine.query_own_connection(
            text, {f"digest_{n}": d for n, d in enumerate(digests)}
        )[0]
        found = StubLookupResult(Generation(*row[_GENERATION]), _stub(row))
        if row[2] is None and decoy:
            # An unknown secret takes as long as a revoked one, so that timing reveals nothing.
            _stub(self.engine.query_own_connection(self._decoy_text(), {"token_id": decoy})[0])
        return found

    def changes(self, known: Generation | None) -> tuple[Generation, Named | None]:
        """Return the current generation, and the subjects that changed after a known generation.

        The subjects are None if the feed cannot tell: the known generation is older than the feed,
        or from another history of the database.
        """
        if not self._feed:
            self._feed = self.engine.text(_CHANGES)
        rows = self.engine.query_own_connection(
            self._feed, {"known": known.number if known else _NEVER}
        )
        present = Generation(*rows[0][_GENERATION])
        if present == known:
            return present, set()
        entries = [tuple(row[2:]) for row in rows]
        if known is None or not present.may_hold(known):
            return present, None
        if all(entry[:2] != known for entry in entries):
            return present, None
        return present, {entry[2:] for entry in entries if entry[0] > known.number}

    def _decoy_text(self) -> str:
        text = self._texts.get(0)
        if text is None:
            condition = (_secrets.c.token_id == bindparam("token_id", 0)) & (
                _secrets.c.number == literal_column("1")
            )
            text = self._texts[0] = self.engine.text(_statement(condition))
        return text


def _stub(row: Sequence[Any]) -> Stub | None:
    """Return the stub in a row; None if the row has no token, or a token with a parent."""
    token_id, number, ends_at = row[_SECRET]
    if token_id is None or row[_PARENT] is not None:
        return None
    account = account_of(tuple(row[_ACCOUNT]), row[_ACCOUNT.stop])
    return stub_of(row[_TOKEN], account, None, number, ends_at)
