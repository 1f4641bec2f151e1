"""A batch, and every long answer, takes no more memory than is set aside for it."""

from __future__ import annotations

import json
import socket
import ssl
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = 1000


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, str]]:
    """A server with an account of many tokens, and the secret of root's."""
    server = Server(tmp_path_factory.mktemp("server") / "data").start()
    owner = server.token("owner", "--acl", "all")
    with server.client() as client:
        for start in range(0, MANY, 100):
            commands = [
                f"api_token_create?token_name=t{n}&acl=list-accts&description={'x' * 100}"
                for n in range(start, start + 100)
            ]
            answer = client.post(
                "/json-api/batch?api.version=1", data={"command": commands},
                headers={"Authorization": f"whm root:{owner}"},
            )  # fmt: skip
            assert answer.json()["metadata"]["result"] == 1
    yield server, owner
    server.stop()


def batch(server: Server, owner: str, *commands: str, kind: str = "json") -> Any:
    with server.client() as client:
        answer = client.post(
            f"/{kind}-api/batch?api.version=1", data={"command": list(commands)},
            headers={"Authorization": f"whm root:{owner}"},
        )  # fmt: skip
    assert answer.status_code == 200
    return answer.json() if kind == "json" else answer.text


def test_a_batch_stops_where_its_answers_are_too_long_and_says_what_ran(
    full: tuple[Server, str],
) -> None:
    server, owner = full
    lists = ["api_token_list"] * 60
    body = batch(server, owner, *lists, "api_token_create?token_name=late&acl=list-accts")
    assert body["metadata"]["result"] == 1
    results = body["data"]["result"]
    assert len(results) == 61
    done = [r["metadata"]["result"] for r in results]
    ran = done.index(0)
    assert 5 < ran < 40
    assert not any(done[ran:])
    assert all(len(r["data"]["tokens"]) > MANY for r in results[:ran])
    assert "was run, but its answer is left out" in results[ran]["metadata"]["reason"]
    assert all("was not run" in r["metadata"]["reason"] for r in results[ran + 1 :])
    assert results[-1]["metadata"]["command"] == "api_token_create"
    (said,) = body["metadata"]["output"]["messages"]
    assert f"first {ran + 1} commands were run" in said
    assert len(json.dumps(body)) < 18 << 20
    listed = server.call("api_token_list", owner, search="late").json()
    assert listed["data"]["tokens"] == {}
    assert "was not run" in batch(server, owner, *lists, kind="xml")


def test_what_just_fits_is_answered_whole(full: tuple[Server, str]) -> None:
    server, owner = full
    body = batch(server, owner, *["api_token_list"] * 60)
    most = sum(r["metadata"]["result"] for r in body["data"]["result"])
    commands = ["api_token_list"] * most + ["api_token_create?token_name=last&acl=list-accts"]
    results = batch(server, owner, *commands, *["version"] * 2)["data"]["result"]
    assert [r["metadata"]["result"] for r in results] == [1] * len(results)


def test_clients_that_do_not_read_take_a_bounded_part_of_the_memory(
    full: tuple[Server, str],
) -> None:
    server, owner = full

    def resident() -> int:
        return sum(psutil.Process(w.pid).memory_info().rss for w in server.workers())

    form = "&".join(["command=api_token_list"] * 60).encode()
    head = (
        f"POST /json-api/batch?api.version=1 HTTP/1.1\r\nHost: x\r\nContent-Length: {len(form)}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Authorization: whm root:{owner}\r\n\r\n"
    )
    context = ssl.create_default_context(cafile=str(server.certificate))
    before = resident()
    slow: list[ssl.SSLSocket] = []
    statuses = []
    try:
        for _ in range(8):
            plain = socket.create_connection(("127.0.0.1", server.port), 20)
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
            one = context.wrap_socket(plain, server_hostname="127.0.0.1")
            slow.append(one)
            one.sendall(head.encode() + form)
            statuses.append(int(one.recv(100).split()[1]))
        # One account has room for so much, and is then told to read first.
        assert statuses[0] == 200
        assert 503 in statuses
        assert resident() - before < 200 << 20
        assert server.call("version", owner).status_code == 200
        assert server.call("api_token_create", owner, token_name="t", acl="all").status_code == 200
    finally:
        for done in slow:
            done.close()
    # Whoever is gone has given its room back.
    assert batch(server, owner, "version")["metadata"]["result"] == 1
