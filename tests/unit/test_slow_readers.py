"""A client that does not read its answer is ended, and gives all back that it held."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import uvicorn
from starlette.responses import Response
from uvicorn.server import ServerState

from counterfoil.transport.connections import ConnectionBound
from counterfoil.transport.limits import LIMITS, BoundedProtocol
from counterfoil.transport.long_answers import AnswerBound, LongResponse, NoRoom

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import Receive, Scope, Send

CONTENT = bytes(20 << 20)
GET = b"GET / HTTP/1.1\r\nHost: x\r\n"


class Impatient(BoundedProtocol):
    limits = replace(LIMITS, write_seconds=0.5, head_seconds=30.0, idle_seconds=30.0)


async def until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110 - a transport tells its protocol alone
        await asyncio.sleep(0.01)


def has_room(answers: AnswerBound) -> bool:
    try:
        answers.enter(1, 32 << 20).leave()
    except NoRoom:
        return False
    return True


@pytest.mark.parametrize("is_long", [False, True])
@pytest.mark.parametrize("more", [b"", GET + b"\r\n", GET, GET + b"Connection: close\r\n\r\n"])
def test_a_client_that_does_not_read_is_ended(is_long: bool, more: bytes) -> None:
    bound, answers = ConnectionBound(10, 10), AnswerBound()
    made: list[Impatient] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        response: Response = Response(CONTENT)
        if is_long:
            room = answers.enter(1, len(CONTENT))
            response = LongResponse(CONTENT, 200, {}, "text/plain", room)
        await response(scope, receive, send)

    def protocol() -> asyncio.Protocol:
        place = bound.enter("127.0.0.1", 0, is_trusted=False)
        config = uvicorn.Config(app, http=Impatient, ws="none", lifespan="off", log_config=None)
        made.append(Impatient(config, state, {}, place=place))
        return made[0]

    async def run() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(protocol, "127.0.0.1", 0)
        with socket.socket() as sock, contextlib.closing(server):
            await hold(loop, server, sock)

    async def hold(
        loop: asyncio.AbstractEventLoop, server: asyncio.Server, sock: socket.socket
    ) -> None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sock.setblocking(False)  # noqa: FBT003 - its only argument
        await loop.sock_connect(sock, server.sockets[0].getsockname())
        await loop.sock_sendall(sock, GET + b"\r\n")
        async with asyncio.timeout(10):
            await until(lambda: bool(made and made[0].flow and made[0].flow.write_paused))
            if more:
                await loop.sock_sendall(sock, more)
            await until(lambda: not len(bound))
            # What was held for it is free again.
            await until(lambda: has_room(answers))

    state: Any = ServerState()
    asyncio.run(run())
    assert not state.connections
