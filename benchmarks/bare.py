"""The bare handler that HTTP verification is compared with: the same server, no verification."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import uvicorn
import uvloop

from counterfoil.doors.http import BoundedProtocol

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

HEADERS = [
    (b"x-counterfoil-receipt", b"-" * 128),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"content-type", b"application/json"),
]


async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
    """Answer what a verified call of ``version`` answers."""
    body = b'{"metadata":{"version":1,"command":"version","result":1,"reason":"OK"},"data":{}}'
    headers = [*HEADERS, (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def main() -> None:
    """Serve on the port that is named, until terminated."""
    config = uvicorn.Config(
        app, host="127.0.0.1", port=int(sys.argv[1]), http=BoundedProtocol, ws="none",
        lifespan="off", log_config=None, access_log=False, proxy_headers=False,
        server_header=False,
    )  # fmt: skip
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(uvicorn.Server(config).serve())


if __name__ == "__main__":
    main()
