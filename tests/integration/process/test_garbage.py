"""A call leaves nothing for the garbage collector, which would stop all other calls meanwhile."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING, Any

from counterfoil.authority.token_request import TokenSpec
from counterfoil.server.installation import create
from counterfoil.server.runtime import ServerRuntime
from counterfoil.system.options import Options

if TYPE_CHECKING:
    from pathlib import Path

CALLS = 10


def test_a_call_leaves_no_objects_in_cycles(tmp_path: Path) -> None:
    installation = create(tmp_path / "data")
    made = installation.authority.create_token(
        installation.root(), None, "t", TokenSpec(privileges=frozenset({"all"}))
    )
    app = ServerRuntime.assemble(installation, Options()).app()
    credential = f"whm root:{made.secret.reveal()}".encode()

    async def call(name: str) -> None:
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        path = f"/json-api/{name}"
        scope = {
            "type": "http", "http_version": "1.1", "method": "GET", "scheme": "https",
            "path": path, "raw_path": path.encode(), "query_string": b"api.version=1",
            "headers": [(b"host", b"localhost"), (b"authorization", credential)],
            "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 2087), "root_path": "",
        }  # fmt: skip
        await app(scope, receive, send)
        assert sent[0]["status"] == 200
        assert b'"result":1' in bytes(sent[1]["body"])

    async def measure() -> None:
        names = [
            function.name
            for function in installation.registry
            if function.is_bounded and not any(param.required for param in function.params)
        ]
        assert "version" in names
        for name in names:
            # The first call loads what is loaded once.
            await call(name)
            gc.collect()
            for _ in range(CALLS):
                await call(name)
            assert gc.collect() < CALLS, name

    gc.collect()
    gc.disable()
    try:
        asyncio.run(measure())
    finally:
        gc.enable()
        installation.store.close()
