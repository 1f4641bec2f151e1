"""Each designed difference of ``docs/compatibility.md``, with what a program does instead."""

from __future__ import annotations

import base64
import gzip
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.transport.credentials import COOKIE
from counterfoil.whm.denial import DENIED_BODY
from support.asking import ask
from support.raw import raw

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from support.server import Server

WORD = "correct horse battery"
PAGE = Path(__file__).parent.parent.parent / "docs" / "compatibility.md"


@pytest.fixture(scope="module")
def owner(server: Server) -> str:
    for name in ("ann", "carl"):
        assert server.run("account", "create", name, "--reseller").returncode == 0
        assert server.run("account", "passwd", name, stdin=WORD + "\n").returncode == 0
    held = ("--acl", "list-accts", "--acl", "manage-api-tokens")
    assert server.run("reseller", "grant", "ann", *held).returncode == 0
    return server.token("owner", "--lasting", "--expires", "never")


def done(server: Server, secret: str, function: str, /, **given: Any) -> Any:
    body = ask(server, secret, function, **given)
    assert body["metadata"]["result"] == 1, body
    return body.get("data")


def refused(server: Server, secret: str, function: str, /, **given: Any) -> str:
    metadata = ask(server, secret, function, **given)["metadata"]
    assert metadata["result"] == 0
    return str(metadata["reason"])


def basic(server: Server, user: str, password: str) -> httpx.Response:
    text = base64.b64encode(f"{user}:{password}".encode()).decode()
    with server.client() as client:
        return client.get(
            "/json-api/version?api.version=1", headers={"Authorization": f"Basic {text}"}
        )


def test_a_link_is_posted_and_its_page_uses_up_nothing(
    server: Server, owner: str, curl: str, tmp_path: Path
) -> None:
    link = done(server, owner, "create_user_session", user="ann", service="cpaneld")
    trust = ["--cacert", str(server.certificate), "-sS"]
    jar = str(tmp_path / "jar")

    def run(*arguments: str) -> str:
        command = [curl, *trust, *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=30, check=True
        ).stdout

    assert "<button" in run("-c", jar, link["url"])
    version = f"{server.url}{link['cp_security_token']}/json-api/version?api.version=1"
    assert "Access denied" in run("-b", jar, version)
    head = run("-i", "-c", jar, "-d", f"session={link['session']}", f"{server.url}/login/")
    assert re.match(r"HTTP/1.1 302 ", head)
    assert f"location: {link['cp_security_token']}/" in head.lower()
    assert '"result":1' in run("-b", jar, version)


def test_a_token_is_sent_with_its_scheme(server: Server, owner: str) -> None:
    answer = basic(server, "root", owner)
    assert answer.status_code == 403
    receipt = answer.headers["X-Counterfoil-Receipt"]
    shown = done(server, owner, "api_token_explain", receipt=receipt)
    assert shown["mistake"] == "token_as_password"
    assert done(server, owner, "version")


def test_root_is_given_a_password(server: Server, owner: str) -> None:
    assert owner
    assert basic(server, "root", WORD).status_code == 403
    assert server.run("account", "passwd", "root", stdin=WORD + "\n").returncode == 0
    assert basic(server, "root", WORD).json()["metadata"]["result"] == 1


def test_any_cookie_jar_keeps_the_session(server: Server, owner: str) -> None:
    assert owner
    with server.client(follow_redirects=False) as client:
        signed = client.post("/login/", data={"user": "ann", "pass": WORD})
        assert list(client.cookies) == [COOKIE]
        path = signed.headers["Location"]
        assert client.get(f"{path}json-api/version").json() == {"version": "11.138.0.0"}
        assert client.get("/json-api/version").content == DENIED_BODY


def test_another_sites_page_sends_the_browser_to_a_link(server: Server, owner: str) -> None:
    evil = {"Origin": "https://billing.example"}
    link = done(server, owner, "create_user_session", user="ann", service="cpaneld")
    with server.client(follow_redirects=False) as client:
        form = {"user": "ann", "pass": WORD}
        assert client.post("/login/", data=form, headers=evil).status_code == 403
        assert client.get(link["url"], headers={"Referer": evil["Origin"]}).status_code == 200
        own = {"Origin": server.url}
        posted = client.post("/login/", data={"session": link["session"]}, headers=own)
        assert posted.status_code == 302


def test_a_token_made_on_the_server_or_signed_in_has_no_parent(server: Server, owner: str) -> None:
    broad = done(server, owner, "api_token_create", token_name="broad")["token"]
    done(server, broad, "api_token_create", token_name="child")
    server.token("free")
    with server.client() as client:
        signed = client.post("/login/?login_only=1", data={"user": "ann", "pass": WORD})
        path = signed.json()["security_token"]
        made = client.post(
            f"{path}/json-api/api_token_create",
            data={"api.version": "1", "token_name": "by-ann", "acl": "list-accts"},
        ).json()["data"]
    assert made["parent"] is None
    assert done(server, owner, "api_token_revoke", token_name="broad")["names"] == ["child"]
    tokens = done(server, owner, "api_token_list")["tokens"]
    assert tokens["free"]["parent"] is None
    assert "child" not in tokens


def test_a_person_marks_a_token(server: Server, owner: str) -> None:
    plain = server.token("plain")
    privileges = {"reseller": "carl", "acl-list-accts": "1"}
    assert "outlast" in refused(server, plain, "setacls", **privileges)
    assert server.run("token", "edit", "plain", "--lasting").returncode == 0
    assert done(server, plain, "setacls", **privileges)["acl"] == ["list-accts"]
    near = server.token("near", "--ip", "127.0.0.1")
    assert server.run("token", "edit", "near", "--sessions-anywhere").returncode == 0
    assert done(server, owner, "api_token_list")["tokens"]["near"]["sessions_anywhere"] == 1
    assert done(server, near, "create_user_session", user="ann", service="cpaneld")["session"]


def test_an_update_says_the_wide_thing_or_the_setting_restores_it(
    server: Server, owner: str
) -> None:
    narrow = {"acl": "list-accts", "expires_at": "4000000000", "whitelist_ip": "127.0.0.1"}
    done(server, owner, "api_token_create", token_name="upd", **narrow)
    kept = done(server, owner, "api_token_update", token_name="upd", new_name="upd2")
    assert (kept["acls"], kept["expires_at"]) == (["list-accts"], 4000000000)
    wide = {"acl": "all", "expires_at": "0", "whitelist_ip": "any"}
    said = done(server, owner, "api_token_update", token_name="upd2", **wide)
    assert (said["acls"], said["expires_at"], said["whitelist_ips"]) == (["all"], None, None)
    done(server, owner, "api_token_update", token_name="upd2", **narrow)
    assert server.run("settings", "set", "whm_update_replaces=1").returncode == 0
    try:
        replaced = done(server, owner, "api_token_update", token_name="upd2", new_name="upd3")
    finally:
        assert server.run("settings", "set", "whm_update_replaces=0").returncode == 0
    assert (replaced["acls"], replaced["expires_at"]) == (["all"], None)


def test_a_search_is_asked_once_for_each_alternative_or_filtered(
    server: Server, owner: str
) -> None:
    def users(**given: str) -> list[str]:
        return [row["user"] for row in done(server, owner, "listaccts", **given)["acct"]]

    assert users(searchtype="user", search="^(ann|carl)$") == []
    assert [users(searchtype="user", search=f"^{name}$") for name in ("ann", "carl")] == [
        ["ann"], ["carl"],
    ]  # fmt: skip
    begins = {"api.filter.enable": "1", "api.filter.a.field": "user",
              "api.filter.a.type": "begins", "api.filter.a.arg0": "an"}  # fmt: skip
    assert users(**begins) == ["ann"]


def test_a_monitor_asks_for_columns_that_stay_the_same(server: Server, owner: str) -> None:
    still = {"api.columns.enable": "1", "api.columns.a": "name", "api.columns.b": "acls"}
    first = server.call("api_token_list", owner, **still).content
    server.token("monitored")
    second = server.call("api_token_list", owner, **still).content
    assert server.call("version", server.token("m2")).status_code == 200
    assert b"monitored" in second
    assert b"last_used_at" not in first + second


def test_a_secret_goes_into_a_body_of_its_own(server: Server, owner: str) -> None:
    (inner,) = done(server, owner, "batch", command=f"api_token_verify?token={owner}")["result"]
    assert inner["metadata"]["result"] == 0
    with server.client() as client:
        asked = client.get(
            "/json-api/api_token_verify", params={"api.version": "1", "token": owner},
            headers={"Authorization": f"whm root:{owner}"},
        )  # fmt: skip
    assert asked.json()["metadata"]["result"] == 0
    assert done(server, owner, "api_token_verify", token=owner)["accepted"] == 1


def test_a_token_that_only_reads_is_a_narrow_one(server: Server, owner: str) -> None:
    create = {"cpanel.user": "ann", "cpanel.module": "Tokens",
              "cpanel.function": "create_full_access", "name": "reads"}  # fmt: skip
    assert done(server, owner, "uapi_cpanel", **create, readonly="1")["uapi"]["status"] == 0
    assert done(server, owner, "uapi_cpanel", **create)["uapi"]["status"] == 1
    made = done(server, owner, "api_token_create", token_name="reads", acl="list-accts")["token"]
    assert "privileges" in refused(server, made, "removeacct", user="ann")


def test_lines_end_with_both_characters_and_one_length(server: Server, owner: str) -> None:
    head = f"GET /json-api/version HTTP/1.1\r\nHost: a\r\nAuthorization: whm root:{owner}"
    assert raw(server, f"{head}\n\r\r\n\r\n".encode()).startswith(b"HTTP/1.1 400")
    good = raw(server, f"{head}\r\nConnection: close\r\n\r\n".encode())
    assert b'{"version":"11.138.0.0"}' in good


def test_a_body_is_sent_as_it_is(server: Server, owner: str) -> None:
    form = b"api.version=1"
    headers = {"Authorization": f"whm root:{owner}", "Content-Encoding": "gzip"}
    with server.client() as client:
        packed = client.post("/json-api/version", content=gzip.compress(form), headers=headers)
        del headers["Content-Encoding"]
        sent = client.post("/json-api/version", content=form, headers=headers)
    assert packed.json()["metadata"]["result"] == 0
    assert sent.json()["metadata"]["result"] == 1


def test_a_policy_says_what_it_demands(server: Server, owner: str) -> None:
    assert server.run("settings", "set", "require_expiry=1").returncode == 0
    try:
        asked = done(server, owner, "get_settings", user="ann")["settings"]
        assert asked["require_expiry"] == "1"
        endless = {"token_name": "e", "user": "ann", "acl": "list-accts"}
        refused(server, owner, "api_token_create", **endless)
        done(server, owner, "api_token_create", **endless, expires_at="4000000000")
    finally:
        assert server.run("settings", "set", "require_expiry=0").returncode == 0


def test_plain_http_is_asked_for_aloud(server: Server, start: Callable[..., Server]) -> None:
    answer = raw(server, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", tls=False)
    assert b"https://" in answer
    plain = start("--tls", "off", "--host", "0.0.0.0", "--allow-plain-http")  # noqa: S104
    assert raw(plain, b"GET /health HTTP/1.0\r\n\r\n", tls=False).startswith(b"HTTP/1.1 200")


def test_every_row_of_the_table_is_tried_here() -> None:
    table = PAGE.read_text("utf-8").partition("## Workarounds")[2]
    rows = [line for line in table.splitlines() if line.startswith("| ")][2:]
    tried = {
        "create_user_session` |": test_a_link_is_posted_and_its_page_uses_up_nothing,
        "password of Basic": test_a_token_is_sent_with_its_scheme,
        "as root with a password": test_root_is_given_a_password,
        "whostmgrsession": test_any_cookie_jar_keeps_the_session,
        "another site": test_another_sites_page_sends_the_browser_to_a_link,
        "outlive": test_a_token_made_on_the_server_or_signed_in_has_no_parent,
        "changes privileges": test_a_person_marks_a_token,
        "for browsers": test_a_person_marks_a_token,
        "api_token_update": test_an_update_says_the_wide_thing_or_the_setting_restores_it,
        "pattern": test_a_search_is_asked_once_for_each_alternative_or_filtered,
        "hashes": test_a_monitor_asks_for_columns_that_stay_the_same,
        "batch": test_a_secret_goes_into_a_body_of_its_own,
        "old session": None,  # tests/integration/wire/test_step_up.py
        "readonly": test_a_token_that_only_reads_is_a_narrow_one,
        "plain HTTP": test_plain_http_is_asked_for_aloud,
        "bare line feed": test_lines_end_with_both_characters_and_one_length,
        "compresses": test_a_body_is_sent_as_it_is,
        "under a policy": test_a_policy_says_what_it_demands,
    }
    assert len(rows) == len(tried)
    for row, part in zip(rows, tried, strict=True):
        assert part in row
