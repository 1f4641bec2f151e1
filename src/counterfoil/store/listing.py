"""Listing of tokens in SQL: one page, and the counts by status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, func, select

from counterfoil.core.listing import NEVER_ENDS, Order, states_in
from counterfoil.core.token import Kind
from counterfoil.core.token_status import TokenStatus
from counterfoil.core.usage import DAY
from counterfoil.store import schema
from counterfoil.store.searching import above_of, found_by, last_used, true_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row, Select, Subquery

    from counterfoil.core.listing import TokenQuery


def _standing(account_id: int | None) -> ColumnElement[bool]:
    tokens = schema.tokens
    standing = (tokens.c.kind == str(Kind.WHM)) & tokens.c.revoked_at.is_(None)
    return standing if account_id is None else (tokens.c.account_id == account_id) & standing


def _rows(account_id: int | None, wanted: TokenQuery, now: int) -> Subquery:
    """Return all tokens of an account with their sort key and status.

    ``fits``: 1 for tokens that match the text and the trait.
    """
    tokens, above = schema.tokens, above_of(_standing(account_id), wanted)
    own = func.coalesce(tokens.c.expires_at, NEVER_ENDS)
    inherited = func.coalesce(above.c.ends_at, NEVER_ENDS)
    ends = case((own <= inherited, own), else_=inherited)
    stopped = (
        tokens.c.disabled_at.is_not(None)
        | tokens.c.contained_at.is_not(None)
        | (func.coalesce(above.c.stopped, 0) == 1)
    )
    state = case(
        (ends <= now, str(TokenStatus.EXPIRED)),
        (stopped, str(TokenStatus.DISABLED)),
        (ends <= now + wanted.soon_days * DAY, str(TokenStatus.SOON)),
        else_=str(TokenStatus.ACTIVE),
    )
    keys: dict[Order, Any] = {
        Order.NAME: func.lower(tokens.c.name),
        Order.CREATED: tokens.c.created_at,
        Order.EXPIRES: ends,
        Order.USED: func.coalesce(last_used(), 0),
    }
    fits = and_(found_by(wanted.text), true_of(wanted, above, ends == NEVER_ENDS, now))
    return (
        select(
            tokens.c.id,
            tokens.c.public_id,
            case((fits, 1), else_=0).label("fits"),
            state.label("state"),
            keys[wanted.order].label("key"),
        )
        .join_from(tokens, above, above.c.root == tokens.c.id, isouter=True)
        .where(_standing(account_id))
        .subquery("rows")
    )


def counts_of(
    connection: Connection, account_id: int | None, wanted: TokenQuery, now: int
) -> dict[TokenStatus, int]:
    """Return the number of matching tokens by status."""
    rows = _rows(account_id, wanted, now)
    query = select(rows.c.state, func.count()).where(rows.c.fits == 1).group_by(rows.c.state)
    return {TokenStatus(state): count for state, count in connection.execute(query)}


def page_of(
    connection: Connection, account_id: int | None, wanted: TokenQuery, now: int
) -> tuple[list[int], int]:
    """Return the ids of one page in order, and how many matches precede it."""
    rows = _rows(account_id, wanted, now)
    query = select(rows.c.id).where(rows.c.fits == 1)
    if wanted.state is not None:
        query = query.where(rows.c.state.in_([str(state) for state in states_in(wanted.state)]))
    mark = _mark(connection, rows, wanted)
    backwards = bool(wanted.before) and mark is not None
    descending = wanted.descending is not backwards

    page_query: Select[Any] = query
    if mark is not None:
        page_query = page_query.where(_beyond(rows, mark, down=descending))
    if descending:
        page_query = page_query.order_by(rows.c.key.desc(), rows.c.id.desc())
    else:
        page_query = page_query.order_by(rows.c.key, rows.c.id)
    found: Sequence[int] = connection.execute(page_query.limit(wanted.size)).scalars().all()
    if mark is None:
        return list(found), 0
    # The matches before the page: up to the mark, or whatever precedes the page's first row.
    if not backwards:
        at_mark = rows.c.id == mark.id
        before = query.where(at_mark | _beyond(rows, mark, down=not descending))
        return list(found), _count(connection, before)
    return list(found)[::-1], _count(connection, page_query.order_by(None)) - len(found)


def _count(connection: Connection, query: Select[Any]) -> int:
    return connection.execute(select(func.count()).select_from(query.subquery())).scalar_one()


def _beyond(rows: Subquery, mark: Row[Any, Any], *, down: bool) -> ColumnElement[bool]:
    """Return the SQL condition "the row comes after a mark", in ascending or descending order."""
    further = rows.c.key < mark.key if down else rows.c.key > mark.key
    after = rows.c.id < mark.id if down else rows.c.id > mark.id
    found: ColumnElement[bool] = further | ((rows.c.key == mark.key) & after)
    return found


def _mark(connection: Connection, rows: Subquery, wanted: TokenQuery) -> Row[Any, Any] | None:
    """Return the sort position of the token next to the page; None if the token is gone."""
    public_id = wanted.before or wanted.after
    if not public_id:
        return None
    query = select(rows.c.id, rows.c.key).where(rows.c.public_id == public_id)
    return connection.execute(query).one_or_none()
