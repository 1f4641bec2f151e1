"""What holds of HAProxy's example alone: without its filter of trailers nothing passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from conftest import leave_out
from support.gateways import KINDS, Gateway, program
from support.site import READ, authority

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.server import Server

KIND = KINDS["haproxy"]
CHUNKED = (
    "POST /v1/7 HTTP/1.1\r\nHost: api.example.com\r\nConnection: close\r\n"
    "Authorization: Bearer {}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n{}\r\n"
)
TRAILER = "X-Counterfoil-User: forged\r\n"
NEW = "function Trailers:new()\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    if program(KIND) is None:
        leave_out(KIND.program, KIND.package)
    running = authority(tmp_path_factory.mktemp("server")).start()
    yield running
    running.stop()


@pytest.mark.parametrize(
    ("file", "old", "new", "statuses"),
    [
        ("trailers.lua", NEW, NEW, [200, 200, 400]),
        ("trailers.lua", NEW, f"{NEW}    if true then return nil end\n", [503] * 3),
        ("trailers.lua", NEW, f"{NEW}    error('no memory')\n", [500] * 3),
        ("haproxy.cfg", "    filter lua.no-trailers\n", "", [503] * 3),
    ],
    ids=["as it is", "none made", "none can be made", "none configured"],
)
def test_without_the_filter_no_request_reaches_the_application(
    server: Server, tmp_path: Path, file: str, old: str, new: str, statuses: list[int]
) -> None:
    secret = server.token(tmp_path.name.replace("_", "-"), "--acl", READ)
    gateway = Gateway(KIND, tmp_path, int(server.verify.rpartition(":")[2]))
    text = (tmp_path / file).read_text()
    assert text.count(old) == 1
    (tmp_path / file).write_text(text.replace(old, new))
    try:
        gateway.start()
        plain = gateway.get("/v1/7", f"Authorization: Bearer {secret}")
        whole, ended = (
            gateway.send(CHUNKED.format(secret, trailer).encode()) for trailer in ("", TRAILER)
        )
        assert [plain.status, whole.status, ended.status] == statuses
        assert b"forged" not in ended.body
    finally:
        gateway.stop()
