"""Usage of tokens in the store: the last use of each secret, and counts by day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select, text

from counterfoil.core.notice import MAX_NETWORKS
from counterfoil.core.usage import KEPT_DAYS, MAX_ROWS, OTHER, Count, LastUse
from counterfoil.store import schema, statements
from counterfoil.store.chunks import PART, in_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection

    from counterfoil.core.token import Kind
    from counterfoil.store.state import SnapshotState

_LAST = text(
    "INSERT INTO last_uses (token_id, secret, accepted, at, address, door, function, reason) "
    "VALUES (:token_id, :secret, :accepted, :at, :address, :door, :function, :reason) "
    "ON CONFLICT (token_id, secret, accepted) DO UPDATE SET at = excluded.at, "
    "address = excluded.address, door = excluded.door, function = excluded.function, "
    "reason = excluded.reason WHERE last_uses.at <= excluded.at"
)
_COUNT = text(
    "INSERT INTO uses (token_id, day, privilege, network, uses) "
    "VALUES (:token_id, :day, :privilege, :network, :uses) "
    "ON CONFLICT (token_id, day, privilege, network) DO UPDATE SET uses = uses.uses + excluded.uses"
)

_Key = tuple[int, int]


class SqlUsageReader:
    """Reader of uses in one snapshot."""

    def __init__(self, state: SnapshotState) -> None:
        """Read through the connection of a snapshot."""
        self._state = state

    def last_uses(self, token_id: int) -> list[LastUse]:
        """Return the last accepted and the last refused use of each secret of a token."""
        rows = statements.LAST_USES.plain(self._state.driver, wanted=token_id)
        return [LastUse(*row) for row in rows]

    def count_up_to(self, account_id: int, kind: Kind, most: int) -> int:
        """Return how many rows ``last_uses_of_account`` reads, or ``most`` if there are more."""
        [[count]] = statements.LAST_USE_COUNT.plain(
            self._state.driver, account_id=account_id, kind=str(kind), most=most
        )
        return int(count)

    def last_uses_of_account(self, account_id: int, kind: Kind) -> dict[int, list[LastUse]]:
        """Return the last uses of an account's tokens by token, without revoked tokens."""
        found: dict[int, list[LastUse]] = {}
        for rows in statements.LAST_USES_OF_ACCOUNT.parts(
            self._state.driver, PART, account_id=account_id, kind=str(kind)
        ):
            for row in rows:
                use = LastUse(*row)
                found.setdefault(use.token_id, []).append(use)
        return found

    def counts(self, token_id: int, since_day: int) -> list[Count]:
        """Return a token's daily counts of accepted uses, from a day on."""
        table = schema.uses
        rows = self._state.connection.execute(
            select(table).where((table.c.token_id == token_id) & (table.c.day >= since_day))
        )
        return [Count(r.token_id, r.day, r.privilege, r.network, r.uses) for r in rows]


def read_last_uses(connection: Connection, condition: ColumnElement[bool]) -> list[LastUse]:
    """Return the last uses that meet a condition."""
    found = connection.execute(select(*statements.LAST_USE).where(condition))
    return [LastUse(*row) for rows in found.partitions(PART) for row in rows]


def write_last(connection: Connection, last: Sequence[LastUse]) -> None:
    """Store last uses, in place of earlier ones."""
    rows = [
        {"token_id": use.token_id, "secret": use.secret, "accepted": int(use.is_accepted),
         "at": use.at, "address": use.address, "door": use.door, "function": use.function,
         "reason": use.reason}
        for use in sorted(last, key=lambda use: (use.token_id, use.secret))
    ]  # fmt: skip
    if rows:
        connection.execute(_LAST, rows)


def write_counts(connection: Connection, counts: Sequence[Count]) -> list[Count]:
    """Add counts to the stored counts of the day; the caller excludes concurrent writers.

    Above ``MAX_ROWS`` rows of one token and day, further uses are counted as ``OTHER``. Return one
    count for each network that a known token comes from for the first time.
    """
    known = _existing_rows(connection, counts)
    summed: dict[tuple[int, int, str, str], int] = {}
    new: list[Count] = []
    for count in counts:
        rows = known.setdefault((count.token_id, count.day), set())
        place = (count.privilege, count.network)
        if place not in rows and len(rows) >= MAX_ROWS:
            place = (OTHER, OTHER)
        elif OTHER not in place and place not in rows:
            networks = {network for _, network in rows}
            if count.network not in networks and len(networks) < MAX_NETWORKS:
                new.append(count)
            rows.add(place)
        key = (count.token_id, count.day, *place)
        summed[key] = summed.get(key, 0) + count.uses
    rows_of = [
        {"token_id": token_id, "day": day, "privilege": privilege, "network": network, "uses": uses}
        for (token_id, day, privilege, network), uses in sorted(summed.items())
    ]
    news = _new_networks(connection, new)
    if rows_of:
        connection.execute(_COUNT, rows_of)
    return news


def _new_networks(connection: Connection, new: Sequence[Count]) -> list[Count]:
    """Return the counts whose token was used before, but not from the network of the count."""
    table = schema.uses.c
    seen: dict[int, set[str]] = {}
    for ids in in_parts(sorted({count.token_id for count in new})):
        rows = connection.execute(
            select(table.token_id, table.network).where(table.token_id.in_(ids)).distinct()
        )
        for token_id, network in rows:
            seen.setdefault(token_id, set()).add(network)
    return [c for c in new if c.token_id in seen and c.network not in seen[c.token_id]]


def _existing_rows(
    connection: Connection, counts: Sequence[Count]
) -> dict[_Key, set[tuple[str, str]]]:
    """Return the existing rows of the tokens and days of some counts, except ``OTHER``."""
    table = schema.uses.c
    found: dict[_Key, set[tuple[str, str]]] = {}
    days = sorted({count.day for count in counts})
    for ids in in_parts(sorted({count.token_id for count in counts})):
        rows = connection.execute(
            select(table.token_id, table.day, table.privilege, table.network).where(
                table.token_id.in_(ids) & table.day.in_(days) & (table.privilege != OTHER)
            )
        )
        for token_id, day, privilege, network in rows:
            found.setdefault((token_id, day), set()).add((privilege, network))
    return found


def forget_old(connection: Connection, today: int) -> None:
    """Delete counts that are older than the retention time."""
    table = schema.uses
    connection.execute(delete(table).where(table.c.day < today - KEPT_DAYS))
