"""An older session at every door: its API, its batches and its pages ask for the password."""

from __future__ import annotations

import re
import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.core.refusal_text import sentence
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.session import FRESH_SECONDS
from counterfoil.functions.all import registry
from support.browser import PASSWORD
from support.machine import CATALOGUE
from support.server import Server, result

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

KEY = "0123456789abcdef0123456789abcdef"
MISSING = (0, sentence(Refusal(Rule.STEP_UP_PASSWORD)))
WRONG = (0, sentence(Refusal(Rule.PASSWORD_WRONG)))
ENTER = "Enter your password. You signed in more than ten minutes ago."
NOT_YOURS = "That is not your password. Nothing was changed."
FIELD = 'id="password" name="password"'
_numbers = count()


@dataclass
class Browser:
    """A browser in a session of root, which may have grown old."""

    panel: Server
    client: httpx.Client
    path: str

    def grow_old(self) -> None:
        """Let ten minutes go by since it signed in, and no other."""
        with closing(sqlite3.connect(self.panel.data / "counterfoil.db", timeout=10)) as found:
            found.execute("UPDATE sessions SET created_at = ?", (int(time.time()) - FRESH_SECONDS,))
            found.commit()

    def call(self, function: str, **arguments: Any) -> httpx.Response:
        """Call a function under the session's path, arguments in the body."""
        where = f"{self.path}/json-api/{function}?api.version=1"
        return self.client.post(where, data=arguments)

    def form(self, path: str, **fields: Any) -> httpx.Response:
        """Send a form of a page."""
        found = re.search(r'name="form_token" value="([^"]+)"', self.client.get("/tokens/new").text)
        assert found
        return self.client.post(path, data={"form_token": found[1]} | fields)


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    assert server.run("account", "passwd", "root", stdin=PASSWORD).returncode == 0
    yield server
    server.stop()


@pytest.fixture
def old(panel: Server) -> Iterator[Browser]:
    """A browser whose session is ten minutes old."""
    with panel.client(follow_redirects=False) as client:
        client.headers["Origin"] = panel.url
        answer = client.post("/login/?login_only=1", data={"user": "root", "pass": PASSWORD})
        browser = Browser(panel, client, answer.json()["security_token"])
        browser.grow_old()
        yield browser


@pytest.fixture
def boss(panel: Server) -> str:
    """The name of a new token that can do everything."""
    name = f"boss{next(_numbers)}"
    panel.token(name)
    return name


def works(panel: Server, secret: str) -> bool:
    return panel.call("myprivs", secret).status_code == 200


def secret_in(answer: httpx.Response) -> str:
    found = re.search(r'id="secret" readonly value="([^"]+)"', answer.text)
    assert found, answer.text
    return found[1]


# The API in a session


def test_each_function_that_may_ask_says_so() -> None:
    asking = {f.name: f.step_up.name for f in registry(CATALOGUE) if f.step_up}
    own = {"passwd": "own_password"}
    assert asking == own | dict.fromkeys(
        [
            "api_token_create", "api_token_update", "api_token_rotate", "api_token_enable",
            "api_token_release", "batch", "create_user_session", "setacls", "saveacllist",
            "unsuspendacct", "unsuspendreseller",
        ],
        "password",
    )  # fmt: skip
    for function in registry(CATALOGUE):
        assert function.step_up is None or not function.step_up.in_query


def test_the_api_in_a_session_asks_in_every_form_of_a_call(old: Browser, boss: str) -> None:
    old.panel.run("reseller", "setup", "sue")
    calls: dict[str, dict[str, Any]] = {
        "api_token_rotate": {"token_name": boss, "overlap": 0},
        "create_user_session": {"user": "root", "service": "whostmgrd"},
        "saveacllist": {"acllist": "full", "acl-all": 1},
    }
    for name, arguments in calls.items():
        assert result(old.call(name, **arguments)) == MISSING
        assert result(old.call(name, **arguments, password="wrong")) == WRONG
        assert result(old.call(name, **arguments, password="x" * 5000)) == WRONG
        assert "x" * 50 not in old.call(name, **arguments, password="x" * 5000).text
        assert result(old.call(name, **arguments, password=PASSWORD))[0] == 1
    for arguments in ({}, {"acl": "all"}, {"acl": ["list-accts", "all"]}):
        new = {"token_name": f"new{next(_numbers)}", **arguments}
        assert result(old.call("api_token_create", **new)) == MISSING
        assert result(old.call("api_token_create", **new, password=PASSWORD))[0] == 1
    few = {"token_name": f"new{next(_numbers)}", "acl": "list-accts"}
    assert result(old.call("api_token_create", **few))[0] == 1
    few |= {"acl": "all"}
    assert result(old.call("api_token_update", **few)) == MISSING
    assert result(old.call("api_token_update", **few, password=PASSWORD))[0] == 1


def test_a_retry_in_a_session_shows_the_secret_again_only_with_the_password(
    old: Browser, boss: str
) -> None:
    asked = {"token_name": boss, "idempotency_key": KEY}
    shown = old.call("api_token_rotate", **asked, password=PASSWORD).json()["data"]["token"]
    assert result(old.call("api_token_rotate", **asked)) == MISSING
    answer = old.call("api_token_rotate", **asked, password=PASSWORD)
    assert answer.json()["data"]["token"] == shown


def test_where_updating_replaces_a_rename_that_gives_everything_asks(old: Browser) -> None:
    few = {"token_name": f"new{next(_numbers)}", "acl": "list-accts"}
    assert result(old.call("api_token_create", **few))[0] == 1
    renamed = {"token_name": few["token_name"], "new_name": f"new{next(_numbers)}"}
    assert old.panel.run("settings", "set", "whm_update_replaces=1").returncode == 0
    try:
        assert result(old.call("api_token_update", **renamed)) == MISSING
        assert result(old.call("api_token_update", **renamed, password=PASSWORD))[0] == 1
    finally:
        assert old.panel.run("settings", "set", "whm_update_replaces=0").returncode == 0


def test_the_password_is_read_from_bodies_alone(old: Browser, boss: str) -> None:
    where = f"{old.path}/json-api/api_token_rotate"
    query = {"api.version": "1", "token_name": boss, "password": PASSWORD}
    for answer in (old.client.get(where, params=query), old.client.post(where, params=query)):
        assert result(answer)[0] == 0
        assert "request body" in answer.json()["metadata"]["reason"]
        assert PASSWORD not in answer.text
    inside = f"api_token_rotate?token_name={boss}&password={PASSWORD.replace(' ', '+')}"
    (inner,) = old.call("batch", command=inside).json()["data"]["result"]
    assert inner["metadata"]["result"] == 0


def test_a_batch_takes_the_password_once_for_all_that_ask(old: Browser, boss: str) -> None:
    commands = [f"api_token_rotate?token_name={boss}", "version", "api_token_create?token_name=b"]

    def results(**more: str) -> list[tuple[int, str]]:
        answer = old.call("batch", command=commands, **more).json()
        inner = [one["metadata"] for one in answer["data"]["result"]]
        return [(one["result"], one["reason"]) for one in inner]

    assert [one for one in results() if one[0] == 0] == [MISSING] * 2
    assert [one for one in results(password="wrong") if one[0] == 0] == [WRONG] * 2
    assert [one[0] for one in results(password=PASSWORD)] == [1, 1, 1]


def test_another_password_is_set_with_ones_own_beside_it(old: Browser) -> None:
    new = {"user": "root", "password": PASSWORD}
    assert result(old.call("passwd", **new)) == MISSING
    assert result(old.call("passwd", **new, own_password="wrong")) == WRONG
    assert result(old.call("passwd", **new, own_password=PASSWORD))[0] == 1
    assert old.call("myprivs").status_code == 403, "the session has ended with it"


def test_too_many_passwords_are_429_and_hold_up_nobody_else(old: Browser, boss: str) -> None:
    statuses: list[int] = []

    def flood() -> None:
        with old.panel.client(cookies=old.client.cookies) as client:
            for _ in range(8):
                answer = client.post(
                    f"{old.path}/json-api/api_token_rotate?api.version=1",
                    data={"token_name": boss, "password": "wrong"},
                )
                statuses.append(answer.status_code)

    threads = [threading.Thread(target=flood) for _ in range(90)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(statuses) == {200, 429}
    assert result(old.call("api_token_rotate", token_name=boss, password=PASSWORD))[0] == 1


def test_tokens_and_basic_callers_are_asked_for_nothing(old: Browser, boss: str) -> None:
    secret = old.panel.token(f"tool{next(_numbers)}")
    assert result(old.panel.call("api_token_create", secret, token_name=f"n{next(_numbers)}"))[0]
    with old.panel.client(auth=("root", PASSWORD)) as client:
        where = "/json-api/api_token_rotate?api.version=1"
        assert result(client.post(where, data={"token_name": boss}))[0] == 1


# The pages


def test_the_page_of_rotating_asks_and_keeps_what_was_chosen(old: Browser, boss: str) -> None:
    assert FIELD in old.client.get(f"/tokens/{boss}/rotate").text
    chosen = {"overlap": "604800", "expire": "year"}
    for password, text in (("", ENTER), ("wrong", NOT_YOURS), ("x" * 300, NOT_YOURS)):
        answer = old.form(f"/tokens/{boss}/rotate", **chosen, password=password)
        assert answer.status_code == 422
        assert text in answer.text
        assert 'value="604800" checked' in answer.text
        assert 'value="year" checked' in answer.text
        assert 'value="wrong"' not in answer.text
    made = old.form(f"/tokens/{boss}/rotate", **chosen, password=PASSWORD)
    assert works(old.panel, secret_in(made))


def test_pages_ask_nothing_where_nothing_will_be_asked(old: Browser, boss: str) -> None:
    few = f"few{next(_numbers)}"
    old.panel.token(few, "--acl", "list-accts")
    old.panel.run("token", "disable", few)
    for path in ("rotate", "enable"):
        assert FIELD not in old.client.get(f"/tokens/{few}/{path}").text
    assert old.form(f"/tokens/{few}/enable").status_code == 303
    assert secret_in(old.form(f"/tokens/{few}/rotate"))
    assert FIELD not in old.client.get(f"/tokens/{boss}/edit").text


@pytest.mark.parametrize(("stop", "go"), [("disable", "enable"), ("contain", "release")])
def test_the_pages_that_let_a_token_go_on_ask(old: Browser, boss: str, stop: str, go: str) -> None:
    assert old.form(f"/tokens/{boss}/{stop}").status_code == 303
    assert FIELD in old.client.get(f"/tokens/{boss}/{go}").text
    for password, text in (("", ENTER), ("wrong", NOT_YOURS)):
        answer = old.form(f"/tokens/{boss}/{go}", password=password)
        assert answer.status_code == 422
        assert text in answer.text
        assert FIELD in answer.text
    assert old.form(f"/tokens/{boss}/{go}", password=PASSWORD).status_code == 303


def test_enabling_several_at_once_asks_if_one_can_do_everything(old: Browser, boss: str) -> None:
    few = f"few{next(_numbers)}"
    old.panel.token(few, "--acl", "list-accts")
    for name in (boss, few):
        old.panel.run("token", "disable", name)
    chosen = {"act": "enable", "token": [few, boss]}
    for more, text in (({}, ENTER), ({"password": "wrong"}, NOT_YOURS)):
        answer = old.form("/tokens/bulk", **chosen, **more)
        assert answer.status_code == 422
        assert text in answer.text
        assert "Enable 2 tokens?" in answer.text
        assert re.findall(r'name="token" value="(\w+)"', answer.text) == [few, boss]
    assert old.form("/tokens/bulk", **chosen, password=PASSWORD).status_code == 303
    assert old.form("/tokens/bulk", act="enable", token=[few]).status_code == 303


def test_the_page_that_warns_of_a_narrowing_asks_too(old: Browser) -> None:
    few = f"few{next(_numbers)}"
    secret = old.panel.token(few, "--acl", "list-accts")
    assert works(old.panel, secret)
    # Uses are written every five seconds.
    edit: dict[str, Any] = {"name": few, "expire": "never", "acl": "all", "ips": "203.0.113.9"}
    deadline = time.monotonic() + 30
    while "would have been refused" not in (told := old.form(f"/tokens/{few}/edit", **edit)).text:
        assert time.monotonic() < deadline
        time.sleep(0.5)
    assert FIELD in told.text
    for password, text in (("", ENTER), ("wrong", NOT_YOURS)):
        answer = old.form(f"/tokens/{few}/edit", **edit, sure="1", password=password)
        assert answer.status_code == 422
        assert text in answer.text
        assert "203.0.113.9" in answer.text, "what was entered is there still"
    done = old.form(f"/tokens/{few}/edit", **edit, sure="1", password=PASSWORD)
    assert done.status_code == 303


def test_without_a_password_the_pages_name_the_link(old: Browser) -> None:
    made = old.panel.run("account", "create", "chief", "--reseller")
    assert made.returncode == 0, made.stderr
    assert old.panel.run("reseller", "grant", "chief", "--acl", "all").returncode == 0
    old.panel.token("boss", "--user", "chief")
    link = old.panel.run("sign-in-link", "--user", "chief", "--output", "json")
    found = re.search(r"session=([A-Za-z0-9_-]{43})", link.stdout)
    assert found, link.stdout + link.stderr
    with old.panel.client(follow_redirects=False) as client:
        client.headers["Origin"] = old.panel.url
        assert client.post("/login/", data={"session": found[1]}).status_code == 302
        chief = Browser(old.panel, client, "")
        assert secret_in(chief.form("/tokens/boss/rotate"))
        chief.grow_old()
        assert FIELD not in client.get("/tokens/boss/rotate").text
        answer = chief.form("/tokens/boss/rotate", password=PASSWORD)
        assert answer.status_code == 422
        assert "counterfoil sign-in-link" in answer.text
