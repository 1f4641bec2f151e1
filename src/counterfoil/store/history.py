"""What does one snapshot of the store tell of what was: acts, uses, notices, checkpoints?"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import case, func, or_, select

from counterfoil.core.audit import MAKES, Checkpoint, TokenActivity
from counterfoil.core.usage import Count, LastUse
from counterfoil.store import schema
from counterfoil.store.chunks import PART, in_parts
from counterfoil.store.outbox import sent
from counterfoil.store.rows import recorded_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import ColumnElement, Connection

    from counterfoil.core.audit import Filter, Recorded
    from counterfoil.core.notice import NoticeDelivery, Topic

_LAST_USE = [schema.last_uses.c[f.name] for f in fields(LastUse)]


class SqlHistory:
    """The part of a snapshot that no decision is made by."""

    def __init__(self, connection: Connection) -> None:
        """Take a connection on which a transaction is open."""
        self._connection = connection

    def acts_through(self, public_ids: Sequence[str], limit: int) -> TokenActivity:
        """Return what was done through these tokens: the last acts of each sort."""
        table = schema.audit
        makes = or_(*(table.c.action.endswith(end, autoescape=True) for end in MAKES))
        found = TokenActivity([], [], 0, 0, set())
        for ids in in_parts(public_ids):
            mine = table.c.actor_token.in_(ids)
            for acts, sort in ((found.made, makes), (found.touched, ~makes)):
                query = select(table).where(mine & sort).order_by(table.c.position.desc())
                acts.extend(map(recorded_of, self._connection.execute(query.limit(limit))))
            counted = select(func.count(), func.sum(case((makes, 1), else_=0))).where(mine)
            total, made = self._connection.execute(counted).one()
            addresses = self._connection.execute(select(table.c.address).where(mine).distinct())
            found = found._replace(
                made_count=found.made_count + (made or 0),
                touched_count=found.touched_count + total - (made or 0),
                addresses=found.addresses | {a for a in addresses.scalars() if a},
            )
        for acts in (found.made, found.touched):
            acts.sort(key=lambda done: -done.position)
            del acts[limit:]
        return found

    def last_uses(self, token_id: int) -> list[LastUse]:
        """Return the last acceptance and the last refusal of each secret of a token."""
        return self._last_uses(schema.last_uses.c.token_id == token_id)

    def last_uses_of(self, account_id: int) -> dict[int, list[LastUse]]:
        """Return the last uses of all tokens of an account, by token."""
        mine = select(schema.tokens.c.id).where(schema.tokens.c.account_id == account_id)
        found: dict[int, list[LastUse]] = {}
        for use in self._last_uses(schema.last_uses.c.token_id.in_(mine)):
            found.setdefault(use.token_id, []).append(use)
        return found

    def _last_uses(self, condition: ColumnElement[bool]) -> list[LastUse]:
        found = self._connection.execute(select(*_LAST_USE).where(condition))
        return [LastUse(*row) for rows in found.partitions(PART) for row in rows]

    def uses(self, token_id: int, since_day: int) -> list[Count]:
        """Return how often a token was accepted on each day from one on."""
        table = schema.uses
        rows = self._connection.execute(
            select(table).where((table.c.token_id == token_id) & (table.c.day >= since_day))
        )
        return [Count(r.token_id, r.day, r.privilege, r.network, r.uses) for r in rows]

    def last_told(self, topic: Topic) -> int | None:
        """Return when the last notice of a topic was queued, in epoch seconds."""
        notices = schema.notices.c
        query = select(func.max(notices.at)).where(notices.kind == str(topic))
        return self._connection.execute(query).scalar()

    def notices(self, limit: int) -> list[NoticeDelivery]:
        """Return the last notices, the newest first."""
        return sent(self._connection, limit)

    def audit(self, wanted: Filter | None = None, *, limit: int) -> list[Recorded]:
        """Return the last ``limit`` audit entries of those wanted (all), the newest first."""
        conditions = _conditions(wanted) if wanted else []
        query = select(schema.audit).where(*conditions)
        query = query.order_by(schema.audit.c.position.desc())
        return [recorded_of(row) for row in self._connection.execute(query.limit(limit))]

    def checkpoints(self, after: int = 0) -> list[Checkpoint]:
        """Return the checkpoints of the audit chain after a position in order, as they are kept."""
        table = schema.checkpoints
        query = select(table.c.text).where(table.c.position > after)
        rows = self._connection.execute(query.order_by(table.c.position))
        return [Checkpoint.parse(text) for text in rows.scalars()]

    def last_checkpoint(self) -> Checkpoint | None:
        """Return the newest checkpoint of the audit chain."""
        table = schema.checkpoints
        query = select(table.c.text).order_by(table.c.position.desc()).limit(1)
        text = self._connection.execute(query).scalar()
        return None if text is None else Checkpoint.parse(text)

    def audit_chain(self, after: int = 0) -> Iterator[Recorded]:
        """Go through the audit chain in order, from after a position on; a page at a time."""
        table, last = schema.audit, after
        while True:
            rows = self._connection.execute(
                select(table).where(table.c.position > last).order_by(table.c.position).limit(1000)
            ).all()
            if not rows:
                return
            yield from (recorded_of(row) for row in rows)
            last = rows[-1].position

    def audit_end(self) -> tuple[str, int, bytes]:
        """Return the installation's id, the last position and the head hash of the chain."""
        row = self._connection.execute(select(schema.generation)).one()
        return row.installation, row.audit_position, row.audit_head


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    """Return what a row of the audit log must fulfil."""
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
