"""What real clients insist on; each test is named after what a client does."""

from __future__ import annotations

import base64
import json
import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from support.server import Server

FORM = "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def secret(server: Server) -> str:
    return server.token("quirks")


def get(server: Server, secret: str, path: str, **headers: str) -> httpx.Response:
    with server.client() as client:
        return client.get(path, headers={"Authorization": f"whm root:{secret}"} | headers)


def body(answer: httpx.Response) -> Any:
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/json")
    return answer.json()


@pytest.mark.parametrize("scheme", ["whm", "WHM", "Whm"])
def test_the_scheme_is_written_in_any_case(server: Server, secret: str, scheme: str) -> None:
    with server.client() as client:
        answer = client.get(
            "/json-api/version?api.version=1", headers={"Authorization": f"{scheme} root:{secret}"}
        )
    assert body(answer)["metadata"]["result"] == 1


@pytest.mark.parametrize(
    "value",
    [None, "whm root:", "whm :{s}", "whm root:{s}x", "cpanel root:{s}", "Bearer {s}", "Basic {b}"],
)
@pytest.mark.parametrize("agent", ["Mozilla/5.0 (X11) Gecko", "curl/8"])
def test_a_wrong_credential_is_403_and_never_a_login_page(
    server: Server, secret: str, value: str | None, agent: str
) -> None:
    basic = base64.b64encode(f"root:{secret}".encode()).decode()
    headers = {"User-Agent": agent}
    if value is not None:
        headers["Authorization"] = value.format(s=secret, b=basic)
    with server.client() as client:
        answer = client.get("/json-api/version?api.version=1", headers=headers)
    assert answer.status_code == 403
    assert answer.content == (
        b'{"cpanelresult":{"apiversion":"2","error":"Access denied",'
        b'"data":{"reason":"Access denied","result":"0"},"type":"text"}}'
    )
    assert answer.headers["content-type"] == 'text/plain; charset="utf-8"'


def test_a_browser_like_client_gets_json(server: Server, secret: str) -> None:
    answer = get(
        server,
        secret,
        "/json-api/version?api.version=1",
        **{"User-Agent": "Mozilla/5.0", "Accept": "text/html"},
    )
    assert body(answer)["metadata"]["command"] == "version"


@pytest.mark.parametrize(
    "path",
    ["/cpsess1234567890/json-api/version", "//json-api/version", "/json-api/version/",
     "/cpsess1234567890//json-api//version/", "/json-api/version?"],
)  # fmt: skip
def test_the_path_is_written_in_many_ways(server: Server, secret: str, path: str) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as plain:
        context = ssl.create_default_context(cafile=str(server.certificate))
        with context.wrap_socket(plain, server_hostname="127.0.0.1") as sock:
            line = f"GET {path} HTTP/1.0\r\nauthorization: whm root:{secret}\r\n\r\n"
            sock.sendall(line.encode())
            answer = b""
            while chunk := sock.recv(65536):
                answer += chunk
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert json.loads(answer.partition(b"\r\n\r\n")[2]) == {"version": "11.138.0.0"}


@pytest.mark.parametrize("place", ["query", "form", "both", "json"])
def test_arguments_come_in_query_form_both_or_json(server: Server, secret: str, place: str) -> None:
    query, fields = {"api.version": "1"}, {"token_name": f"p-{place}", "acl": "list-accts"}
    headers = {"Authorization": f"whm root:{secret}"}
    with server.client() as client:
        url = "/json-api/api_token_create"
        if place == "query":
            answer = client.post(url, params=query | fields, headers=headers)
        elif place == "form":
            answer = client.post(url, data=query | fields, headers=headers)
        elif place == "both":
            answer = client.post(url, params=query | fields, data=fields, headers=headers)
        else:
            answer = client.post(
                url, json={"api.version": 1, "token_name": "p-json", "acl": ["list-accts"]},
                headers=headers,
            )  # fmt: skip
    data = body(answer)["data"]
    assert (data["name"], data["acls"]) == (f"p-{place}", ["list-accts"])


def test_an_empty_post_without_a_content_type_is_normal(server: Server, secret: str) -> None:
    with server.client() as client:
        answer = client.post(
            "/json-api/version?api.version=1", headers={"Authorization": f"whm root:{secret}"}
        )
    assert body(answer)["metadata"]["reason"] == "OK"


@pytest.mark.parametrize(
    "listed",
    ["acl=list-accts&acl=passwd", "acl-0=list-accts&acl-1=passwd", "acl-1=list-accts&acl-2=passwd",
     "acl-7=passwd&acl-3=list-accts", "acl=list-accts&acl-5=passwd"],
)  # fmt: skip
def test_lists_are_repeated_or_numbered(server: Server, secret: str, listed: str) -> None:
    name = f"l{abs(hash(listed)) % 10**9}"
    ips = "&whitelist_ip-0=10.0.0.1&whitelist_ip-1=fc00::f&whitelist-ip-3=10.5.3.0/24"
    answer = get(
        server, secret, f"/json-api/api_token_create?api.version=1&token_name={name}&{listed}{ips}"
    )
    data = body(answer)["data"]
    assert data["acls"] == ["list-accts", "passwd"]
    assert data["whitelist_ips"] == [
        "10.0.0.1", "fc00:0000:0000:0000:0000:0000:0000:000f", "10.5.3.0/24",
    ]  # fmt: skip
    revoked = get(server, secret, f"/json-api/api_token_revoke?api.version=1&token_name-1={name}")
    assert body(revoked)["metadata"]["result"] == 1


def test_without_a_version_each_function_answers_in_its_old_shape(
    server: Server, secret: str
) -> None:
    def old(path: str) -> Any:
        return body(get(server, secret, f"/json-api/{path}"))

    assert old("version") == {"version": "11.138.0.0"}
    assert "api_token_list" in old("applist")["app"]
    assert old("myprivs")["privs"]["all"] == 1
    assert list(old("api_token_list")) == ["error"]
    assert list(old("nonsense")) == ["error"]
    made = old("createacct?username=oldie&domain=oldie.example")["result"][0]
    assert made["status"] == 1
    assert set(made) == {"status", "statusmsg", "rawout", "options"}
    again = old("createacct?username=oldie")["result"][0]
    assert (again["status"], again["rawout"], again["options"]) == (0, None, None)
    renamed = old("modifyacct?user=oldie&newuser=newie")["result"][0]
    assert renamed["newcfg"]["user"] == "newie"
    missing = old("modifyacct?user=oldie&newuser=x")["result"][0]
    assert [missing[key] for key in ("status", "messages", "warnings", "newcfg")] == [
        0, None, None, None,
    ]  # fmt: skip
    assert old("suspendacct?user=newie&reason=x")["result"][0]["status"] == 1
    assert old("unsuspendacct?user=newie")["result"][0]["status"] == 1
    assert "nobody" in old("suspendacct?user=nobody")["result"][0]["statusmsg"]
    assert old("removeacct?user=newie")["result"][0]["status"] == 1
    assert old("removeacct?user=newie")["result"][0]["rawout"] is None


def test_version_2_is_answered_as_version_1(server: Server, secret: str) -> None:
    answer = get(server, secret, "/json-api/version?api.version=2")
    assert body(answer)["metadata"]["version"] == 1


def test_removeacct_takes_user_and_username(server: Server, secret: str) -> None:
    for key in ("user", "username"):
        made = get(server, secret, "/json-api/createacct?api.version=1&username=aliased")
        assert body(made)["metadata"]["reason"] == "Account Creation Ok"
        gone = get(server, secret, f"/json-api/removeacct?api.version=1&{key}=aliased")
        assert body(gone)["metadata"]["reason"] == "aliased account removed"


def test_many_connections_are_kept_and_used_at_once(server: Server, secret: str) -> None:
    def use(_: int) -> set[int]:
        with server.client() as client:
            return {
                client.get(
                    "/json-api/version?api.version=1",
                    headers={"authorization": f"whm root:{secret}", "Accept-Encoding": "gzip"},
                ).status_code
                for _ in range(20)
            }

    with ThreadPoolExecutor(8) as pool:
        assert set.union(*pool.map(use, range(8))) == {200}


def test_no_function_at_all_is_403_or_not_by_the_credential_alone(
    server: Server, secret: str
) -> None:
    with server.client() as client:
        for path in ("/json-api/", "/json-api"):
            bad = client.post(path, headers={"Authorization": f"whm root:{secret}x"})
            assert bad.status_code == 403
            good = client.post(path, headers={"Authorization": f"whm root:{secret}"})
            assert good.status_code == 200


def test_length_and_chunks_together_are_never_honoured(server: Server, secret: str) -> None:
    head = (
        "POST /json-api/version HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
        f"Content-Length: 13\r\nAuthorization: whm root:{secret}\r\n\r\napi.version=1"
    )
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as plain:
        context = ssl.create_default_context(cafile=str(server.certificate))
        with context.wrap_socket(plain, server_hostname="127.0.0.1") as sock:
            sock.sendall(head.encode())
            assert sock.recv(100).startswith(b"HTTP/1.1 400 ")


def test_failures_are_200_with_numbers_and_a_reason(server: Server, secret: str) -> None:
    for path in ("nonsense", "api_token_create", "api_token_revoke?token_name=nothing"):
        join = "&" if "?" in path else "?"
        found = body(get(server, secret, f"/json-api/{path}{join}api.version=1"))
        assert set(found) == {"metadata"}
        assert found["metadata"]["result"] == 0
        assert found["metadata"]["version"] == 1
        assert isinstance(found["metadata"]["reason"], str)
    unknown = body(get(server, secret, "/json-api/nonsense?api.version=1"))
    assert unknown["metadata"]["reason"] == (
        "Unknown app (“nonsense”) requested for this version (1) of the API."
    )


def test_json_has_no_blanks_and_lists_stand_alone(server: Server, secret: str) -> None:
    answer = get(server, secret, "/json-api/applist?api.version=1")
    assert b": " not in answer.content
    assert b", " not in answer.content
    found = body(answer)
    assert list(found["data"]) == ["app"]
    assert found["metadata"]["payload_is_literal"] == 1
    assert found["data"]["app"] == sorted(found["data"]["app"])


def test_the_secret_comes_once_and_the_list_is_keyed_by_name(server: Server, secret: str) -> None:
    path = "/json-api/api_token_create?api.version=1&token_name=once&acl=list-accts"
    made = get(server, secret, path)
    token = body(made)["data"]["token"]
    assert made.headers["cache-control"] == "no-store"
    listed = get(server, secret, "/json-api/api_token_list?api.version=1")
    assert body(listed)["data"]["tokens"]["once"]["name"] == "once"
    assert token not in listed.text
    edited = get(server, secret, "/json-api/api_token_update?api.version=1&token_name=once")
    assert token not in edited.text
