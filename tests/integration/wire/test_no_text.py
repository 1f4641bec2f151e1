"""What is no text (NUL, half of a character) is refused before anything is done, at every door."""

from __future__ import annotations

import base64
import itertools
import json
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from counterfoil.functions.all import registry
from support.machine import CATALOGUE
from support.server import Server, counterfoil

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

REGISTRY = registry(CATALOGUE)
NO_TEXT = {"surrogate": "a\ud800b", "low": "\udfff", "nul": "a\0b"}
SAID = "holds NUL or half of a character"
WORD = "correct horse battery"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Content-Type": "application/json"}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def running(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("no-text") / "data")
    if request.param == "postgresql":
        server.database = request.getfixturevalue("postgres_url")
    server.start()
    assert server.run("account", "passwd", "root", stdin=WORD + "\n").returncode == 0
    yield server
    server.stop()


NUMBERS = itertools.count()


@pytest.fixture(scope="module")
def postgres_url(request: pytest.FixtureRequest) -> str:
    postgres = request.getfixturevalue("postgres")
    return str(postgres.url(postgres.new_database()))


@pytest.fixture
def client(running: Server) -> Iterator[httpx.Client]:
    secret = running.token(f"all-{next(NUMBERS)}", "--acl", "all")
    with running.client(headers={"Authorization": f"whm root:{secret}"}) as made:
        yield made


def sent(client: httpx.Client, name: str, key: str, value: str) -> Iterator[httpx.Response]:
    """Send one argument in every way that can carry it, to each form of the wire."""
    body = json.dumps({key: value})
    for version in ("?api.version=1", ""):
        yield client.post(f"/json-api/{name}{version}", content=body, headers=JSON)
    yield client.post(f"/xml-api/{name}?api.version=1", content=body, headers=JSON)
    if "\0" in value:
        pair = f"{quote(key)}={quote(value)}"
        yield client.post(f"/json-api/{name}?api.version=1", content=pair, headers=FORM)
        yield client.get(f"/json-api/{name}?api.version=1&{pair}")


def test_every_function_refuses_it_in_every_argument(client: httpx.Client) -> None:
    before = client.get("/json-api/audit_list?api.version=1&limit=1").json()["data"]
    count = 0
    for function in REGISTRY:
        keys = [name for param in function.params for name in param.names]
        for key in [*keys, "unknown", "api.filter.a.arg0", "api.columns.a"]:
            for value in NO_TEXT.values():
                for answer in sent(client, function.name, key, value):
                    assert answer.status_code < 500, (function.name, key, answer.text)
                    if "api.version" in str(answer.request.url):
                        assert SAID in answer.text, (function.name, key, answer.text)
                    count += 1
    assert count > 2000
    after = client.get("/json-api/audit_list?api.version=1&limit=1").json()["data"]
    assert before["entries"][0]["position"] == after["entries"][0]["position"], "nothing was done"


def test_a_key_that_is_no_text_is_refused(client: httpx.Client) -> None:
    for value in NO_TEXT.values():
        for answer in sent(client, "api_token_create", value, "x"):
            assert answer.status_code == 200
            assert SAID in answer.text


def test_a_batch_with_such_a_command_does_none_of_them(client: httpx.Client) -> None:
    for bad in ("version?a=%00", "version?%00=a", "a\0?b=c"):
        commands = ["createacct?username=half&domain=half.example", bad]
        answer = client.post("/json-api/batch?api.version=1", data={"command": commands})
        assert answer.status_code == 200
        assert SAID in answer.text
        assert "half" not in client.get("/json-api/listaccts?api.version=1").text


@pytest.fixture
def browser(running: Server) -> Iterator[httpx.Client]:
    with running.client() as made:
        signed = made.post("/sign-in", data={"user": "root", "pass": WORD})
        assert signed.status_code == 303, signed.text
        yield made


PAGES = ["/tokens", "/tokens/new", "/tokens/x", "/tokens/x/edit", "/tokens/x/explain", "/profile",
         "/receipts", "/guide", "/tokens.csv", "/tokens/%00", "/tokens/%00/edit"]  # fmt: skip
ENTRIES = ["q", "owner", "name", "acl", "ips", "expires", "receipt", "ip", "state", "sort", "page",
           "description", "function", "form_token", "back", "once"]  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_no_page_fails_of_it(running: Server, browser: httpx.Client, page: str) -> None:
    with running.client() as stranger:
        for key in ENTRIES:
            assert browser.get(f"{page}?{key}=a%00b").status_code in {400, 404, 405}
            bodies = [(json.dumps({key: value}), JSON) for value in NO_TEXT.values()]
            for content, kind in (*bodies, (f"{key}=%00", FORM)):
                for client in (browser, stranger):
                    headers = {"Origin": str(browser.base_url), **kind}
                    answer = client.post(page, content=content, headers=headers)
                    assert 400 <= answer.status_code < 500, (page, key)


def test_signing_in_does_not_fail_of_it(running: Server) -> None:
    with running.client() as client:
        for path in ("/sign-in", "/login/"):
            for key in ("user", "pass", "session", "next", "login_only"):
                for value in NO_TEXT.values():
                    body = json.dumps({"user": "root", "pass": WORD} | {key: value})
                    answer = client.post(path, content=body, headers=JSON)
                    # As any that is wrong; where to go then, and in which form, may be nonsense.
                    refused = {"user": {401}, "pass": {401}, "session": {403}}
                    assert answer.status_code in refused.get(key, {200, 302, 303}), (path, key)
                    form = {"user": "root", "pass": "wrong", "next": value}
                    again = client.post(path, content=json.dumps(form), headers=JSON)
                    assert again.status_code == 401
                assert client.get(f"{path}?{key}=%00").status_code < 500


def test_a_message_kept_in_a_cookie_does_not_fail_of_it(browser: httpx.Client) -> None:
    for value in NO_TEXT.values():
        for said in (["created", {"name": value}, ""], ["revoked", {"name": "x"}, value]):
            text = base64.urlsafe_b64encode(json.dumps(said).encode()).decode()
            cookie = f"{browser.cookies.get('__Host-counterfoil')}"
            headers = {"Cookie": f"__Host-counterfoil={cookie}; __Host-counterfoil-said={text}"}
            assert browser.get("/tokens", headers=headers).status_code == 200


def test_arguments_of_the_command_line_that_are_no_text_are_refused(running: Server) -> None:
    for command in (
        ["call", "api_token_create", "token_name=a\udcffb"], ["call", "nosuch\udcff"],
        ["call", "version", "\udcff=x"], ["token", "create", "\udcff", "--acl", "list-accts"],
        ["account", "create", "\udcff"], ["token", "list", "--user", "\udcff"],
    ):  # fmt: skip
        done = running.spawn(*command)
        assert done.returncode == 1, done.stderr
        assert "Traceback" not in done.stderr
        url = ["--url", running.url, "--ca-file", str(running.certificate), "--token-file", "-"]
        if command[0] != "account":
            done = counterfoil(*command, *url, stdin="x" * 32)
            assert done.returncode == 1, done.stderr
            assert "Traceback" not in done.stderr
