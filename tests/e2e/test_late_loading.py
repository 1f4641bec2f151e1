"""What workers load: nothing after the fork, so that no request needs a file of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.server import Server

WATCH = """
import os, sys

supervisor = os.getpid()

class Watch:
    def find_spec(self, name, path=None, target=None):
        if os.getppid() == supervisor:
            os.write(2, f"late: {name}\\n".encode())

sys.meta_path.insert(0, Watch())
os.write(2, b"watched\\n")
"""
PAGE = {"Accept": "text/html"}


def test_requests_load_no_module_in_a_worker(start: Callable[..., Server], tmp_path: Path) -> None:
    watch = tmp_path / "watch"
    watch.mkdir()
    (watch / "sitecustomize.py").write_text(WATCH)
    server = start("--verify-listen", "127.0.0.1:0", env={"PYTHONPATH": str(watch)})
    secret = server.token("first")
    header = {"Authorization": f"whm root:{secret}", "X-Original-Method": "GET"}
    need = "/auth/nginx/need/list-accts"
    with httpx.Client(base_url=server.verify, headers=header) as gateway:
        assert gateway.get(need, headers={"X-Original-URI": "/"}).is_success
        assert gateway.get(need, headers={"Authorization": "whm root:none"}).is_client_error
    with server.client() as client:
        assert client.get(need, headers=header | {"X-Original-URI": "/"}).is_success
        assert client.get("/json-api/applist?api.version=1", headers=header).is_success
        made = client.post(
            "/json-api/api_token_create?api.version=1",
            data={"token_name": "second", "acl-1": "list-accts"}, headers=header,
        )  # fmt: skip
        assert made.json()["metadata"]["result"] == 1
        assert client.get("/login/", headers=PAGE).is_success
        assert client.post("/login/", data={"user": "root", "pass": "wrong"}).status_code == 401
        for path in ("/openapi.json", "/certificate.pem", "/.well-known/jwks.json"):
            assert client.get(path).is_success
        link = server.run("sign-in-link").stdout.strip()
        signed_in = client.get(link, headers=PAGE, follow_redirects=True)
        assert signed_in.is_success
        pages = ("accounts", "found", "guide", "profile", "receipts", "tokens", "tokens.csv",
                 "tokens/new", "tokens/first", "tokens/first/edit")  # fmt: skip
        for path in pages:
            assert client.get(f"/{path}", headers=PAGE, follow_redirects=True).is_success
        assert client.get("/nowhere", headers=PAGE).is_client_error
    assert server.stop() == 0
    assert "watched" in server.log
    assert [line for line in server.log if line.startswith("late: ")] == []
