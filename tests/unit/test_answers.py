"""Long answers take no more of a process's memory than is set aside for them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from counterfoil.transport.long_answers import SHORT_BYTES, AnswerBound, LongResponse, NoRoom

if TYPE_CHECKING:
    from starlette.types import Message

MIB = 1 << 20


def test_short_answers_are_not_counted() -> None:
    bound = AnswerBound(MIB, MIB)
    rooms = [bound.enter(1, SHORT_BYTES) for _ in range(1000)]
    assert all(room.is_empty for room in rooms)
    bound.enter(1, MIB)


def test_one_account_has_its_part_and_one_answer_of_any_length() -> None:
    bound = AnswerBound(10 * MIB, 4 * MIB)
    first = bound.enter(1, 3 * MIB)
    with pytest.raises(NoRoom):
        bound.enter(1, 2 * MIB)
    long = bound.enter(2, 6 * MIB)
    with pytest.raises(NoRoom):
        bound.enter(3, 2 * MIB)
    long.leave()
    long.leave()
    bound.enter(1, MIB)
    first.resize(MIB)
    bound.enter(3, 8 * MIB)


def test_an_answer_longer_than_everything_waits_until_nobody_else_has_any() -> None:
    bound = AnswerBound(MIB, MIB)
    room = bound.enter(1)
    other = bound.enter(2, MIB)
    with pytest.raises(NoRoom):
        room.resize(5 * MIB)
    other.leave()
    room.resize(5 * MIB)
    room.resize(2 * MIB)
    room.leave()
    bound.enter(3, 2 * MIB)


def test_a_long_answer_is_sent_whole_in_parts_and_gives_its_room_back() -> None:
    content = bytes(range(256)) * 2000
    for fails in (False, True):
        bound = AnswerBound(MIB, MIB)
        response = LongResponse(content, 200, {"A": "b"}, "text/x", bound.enter(1, len(content)))
        sent: list[Message] = []

        async def send(message: Message, sent: list[Message] = sent, fails: bool = fails) -> None:
            if fails and len(sent) == 3:
                raise ConnectionResetError
            sent.append(message)

        async def receive() -> Message:
            raise AssertionError

        if fails:
            with pytest.raises(ConnectionResetError):
                asyncio.run(response({"type": "http"}, receive, send))
        else:
            asyncio.run(response({"type": "http"}, receive, send))
            assert b"".join(message["body"] for message in sent[1:]) == content
            assert [m["more_body"] for m in sent[1:]] == [True] * (len(sent) - 2) + [False]
            assert dict(sent[0]["headers"])[b"content-length"] == b"%d" % len(content)
        bound.enter(2, MIB)
