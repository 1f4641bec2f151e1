"""A call with a root's token, in which ``user`` and ``function`` are arguments as any other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from support.server import Server


def ask(server: Server, secret: str, name: str, /, **arguments: Any) -> Any:
    """Call a function, and return the whole answer."""
    with server.client() as client:
        answer = client.post(
            f"/json-api/{name}",
            data={"api.version": "1"} | arguments,
            headers={"Authorization": f"whm root:{secret}"},
        )
    assert answer.status_code == 200, answer.text
    return answer.json()
