"""Audit log of the store: the chain of entries, and its checkpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import case, func, or_, select

from counterfoil.core.audit import MAKES, Checkpoint, TokenActivity, chained
from counterfoil.store import schema, statements
from counterfoil.store.chunks import in_parts
from counterfoil.store.rows import recorded_of, recorded_values

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import ColumnElement

    from counterfoil.core.audit import AuditEntry, Filter, Recorded
    from counterfoil.store.state import SnapshotState, TransactionState


class SqlAuditReader:
    """Reader of the audit log in one snapshot."""

    def __init__(self, state: SnapshotState) -> None:
        """Read through the connection of a snapshot."""
        self._state = state

    def search(self, wanted: Filter | None = None, *, limit: int) -> list[Recorded]:
        """Return the last ``limit`` audit entries that match a filter (None: all), newest first."""
        conditions = _conditions(wanted) if wanted else []
        query = select(schema.audit).where(*conditions)
        query = query.order_by(schema.audit.c.position.desc())
        return [recorded_of(row) for row in self._state.connection.execute(query.limit(limit))]

    def chain(self, after: int = 0) -> Iterator[Recorded]:
        """Iterate over the audit chain in order, after a position, one page at a time."""
        table, last = schema.audit, after
        while True:
            rows = self._state.connection.execute(
                select(table).where(table.c.position > last).order_by(table.c.position).limit(1000)
            ).all()
            if not rows:
                return
            yield from (recorded_of(row) for row in rows)
            last = rows[-1].position

    def head(self) -> tuple[str, int, bytes]:
        """Return the installation's ID, and the last position and head hash of the chain."""
        row = self._state.connection.execute(select(schema.generation)).one()
        return row.installation, row.audit_position, row.audit_head

    def activity(self, public_ids: Sequence[str], limit: int) -> TokenActivity:
        """Return the activity of tokens: the last acts of each sort."""
        table = schema.audit
        makes = or_(*(table.c.action.endswith(end, autoescape=True) for end in MAKES))
        found = TokenActivity([], [], 0, 0, set())
        for ids in in_parts(public_ids):
            mine = table.c.actor_token.in_(ids)
            for acts, sort in ((found.made, makes), (found.touched, ~makes)):
                query = select(table).where(mine & sort).order_by(table.c.position.desc())
                acts.extend(map(recorded_of, self._state.connection.execute(query.limit(limit))))
            counted = select(func.count(), func.sum(case((makes, 1), else_=0))).where(mine)
            total, made = self._state.connection.execute(counted).one()
            addresses = self._state.connection.execute(
                select(table.c.address).where(mine).distinct()
            )
            found = found._replace(
                made_count=found.made_count + (made or 0),
                touched_count=found.touched_count + total - (made or 0),
                addresses=found.addresses | {a for a in addresses.scalars() if a},
            )
        for acts in (found.made, found.touched):
            acts.sort(key=lambda done: -done.position)
            del acts[limit:]
        return found

    def checkpoints(self, after: int = 0) -> list[Checkpoint]:
        """Return the stored checkpoints after a position, in order."""
        table = schema.checkpoints
        query = select(table.c.text).where(table.c.position > after)
        rows = self._state.connection.execute(query.order_by(table.c.position))
        return [Checkpoint.parse(text) for text in rows.scalars()]

    def last_checkpoint(self) -> Checkpoint | None:
        """Return the newest checkpoint of the audit chain."""
        table = schema.checkpoints
        query = select(table.c.text).order_by(table.c.position.desc()).limit(1)
        text = self._state.connection.execute(query).scalar()
        return None if text is None else Checkpoint.parse(text)


class SqlAuditWriter(SqlAuditReader):
    """Writer of the audit log in one transaction."""

    _state: TransactionState

    def append(self, entry: AuditEntry) -> None:
        """Append the transaction's entry; a transaction without one cannot commit."""
        state = self._state
        done = chained(state.position + 1, state.now, entry, state.head)
        statements.AUDIT.plain(state.driver, **recorded_values(done))
        state.position, state.head = done.position, done.hash
        state.recorded += 1


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    """Return the conditions that a row of the audit log must meet."""
    table = schema.audit.c
    conditions: list[ColumnElement[bool]] = []
    for column, value in (
        (table.actor, wanted.actor), (table.actor_token, wanted.actor_token),
        (table.owner_id, wanted.owner_id), (table.address, wanted.address),
    ):  # fmt: skip
        if value is not None:
            conditions.append(column == value)
    if wanted.subject is not None:
        same = (table.subject == wanted.subject) | (table.subject_id == wanted.subject)
        conditions.append(same)
    if wanted.action is not None:
        is_family = wanted.action.endswith(".")
        family = table.action.startswith(wanted.action, autoescape=True)
        conditions.append(family if is_family else table.action == wanted.action)
    if wanted.since is not None:
        conditions.append(table.at >= wanted.since)
    if wanted.until is not None:
        conditions.append(table.at < wanted.until)
    if wanted.before is not None:
        conditions.append(table.position < wanted.before)
    return conditions
