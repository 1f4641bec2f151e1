"""An application as gateways have behind them, which reads requests as trustingly as many do.

It collects headers as Django's ASGI handler does: in upper case, "-" as "_", those that come twice
joined by a comma, and those that stand after the body among them. It routes as Express does and
more: without regard to case, a final slash, parameters and an extension.

Example: python3 tests/support/application.py 127.0.0.1:9000
"""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING, Any

import uvicorn

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Receive = Callable[[], Awaitable[dict[str, Any]]]
    Send = Callable[[dict[str, Any]], Awaitable[None]]

PAGE = b"<!doctype html><title>A page of another site</title>"
SOCKETS = 0
"""How many WebSockets were opened."""


def served(path: str) -> str:
    """Return the path that such an application takes a path for."""
    parts = [part.partition(";")[0] for part in path.lower().split("/")]
    return re.sub(r"\.[a-z]+$", "", "/".join(parts).rstrip("/")) or "/"


def environment(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return headers as CGI, WSGI and Django have them."""
    found: dict[str, str] = {}
    for raw_name, raw_value in headers:
        name = "HTTP_" + re.sub("[^A-Z0-9]", "_", raw_name.decode("latin-1").upper())
        value = raw_value.decode("latin-1")
        found[name] = f"{found[name]},{value}" if name in found else value
    return found


async def application(scope: dict[str, Any], receive: Receive, send: Send) -> None:
    """Answer with the request as it came, or echo a WebSocket."""
    if scope["type"] == "websocket":
        await _echo(scope, receive, send)
    elif scope["type"] == "http":
        await _answer(scope, receive, send)


async def _answer(scope: dict[str, Any], receive: Receive, send: Send) -> None:
    size, is_over = 0, False
    while not is_over:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        size += len(message.get("body", b""))
        is_over = not message.get("more_body")
    # Only now: by now whatever stood after the body has come as well.
    headers = scope["headers"]
    target = scope["raw_path"].decode("latin-1")
    query = scope["query_string"].decode("latin-1")
    told = {
        "method": scope["method"],
        "path": f"{target}?{query}" if query else target,
        "served": served(scope["path"]),
        "headers": [(n.decode("latin-1"), v.decode("latin-1")) for n, v in headers],
        "environment": environment(headers),
        "body_bytes": size,
        "sockets": SOCKETS,
    }
    body = PAGE if target == "/page" else (json.dumps(told) + "\n").encode()
    kind = b"text/html" if target == "/page" else b"application/json"
    await send(
        {
            "type": "http.response.start",
            "status": 200,
            "headers": [
                (b"content-type", kind),
                (b"content-length", b"%d" % len(body)),
                # As an application for browsers says it (CORS).
                (b"access-control-allow-origin", b"*"),
                (b"access-control-allow-methods", b"GET, POST"),
                (b"access-control-allow-headers", b"authorization, x-api-key"),
            ],
        }
    )
    await send({"type": "http.response.body", "body": body})


async def _echo(scope: dict[str, Any], receive: Receive, send: Send) -> None:
    global SOCKETS  # noqa: PLW0603 - one process, one count
    SOCKETS += 1
    await receive()
    await send({"type": "websocket.accept"})
    await send({"type": "websocket.send", "text": json.dumps(environment(scope["headers"]))})
    while (message := await receive())["type"] == "websocket.receive":
        await send({"type": "websocket.send", **{k: message.get(k) for k in ("text", "bytes")}})


def main() -> None:
    """Serve until interrupted."""
    host, _, port = sys.argv[1].rpartition(":")
    uvicorn.run(
        application, host=host, port=int(port), http="httptools", ws="websockets-sansio",
        lifespan="off", log_level="warning", access_log=False, timeout_keep_alive=75,
    )  # fmt: skip


if __name__ == "__main__":
    main()
