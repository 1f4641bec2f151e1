"""How people come in: passwords, sessions and one-time links, and what forged requests get."""

from __future__ import annotations

import base64
import json
import re
import threading
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.core import wording
from counterfoil.core.refusal_text import privilege_missing
from counterfoil.transport.credentials import COOKIE
from counterfoil.whm.denial import DENIED_BODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from support.server import Server

WORD = "correct horse battery"


@pytest.fixture(scope="module")
def people(server: Server) -> Server:
    """A server with resellers ann and sue (suspended later on), who have passwords."""
    for user in ("ann", "sue"):
        assert server.run("account", "create", user, "--reseller").returncode == 0
        grant = server.run("reseller", "grant", user, "--only", "--acl", "list-accts",
                           "--acl", "manage-api-tokens")  # fmt: skip
        assert grant.returncode == 0, grant.stderr
        assert server.run("account", "passwd", user, stdin=WORD + "\n").returncode == 0
    return server


@pytest.fixture
def browser(people: Server) -> Iterator[httpx.Client]:
    with people.client(follow_redirects=False) as client:
        yield client


def basic(user: str, password: str) -> dict[str, str]:
    text = base64.b64encode(f"{user}:{password}".encode()).decode()
    return {"Authorization": f"Basic {text}"}


def sign_in(browser: httpx.Client, user: str = "ann", password: str = WORD) -> str:
    """Sign in as a program does; return the session's path."""
    answer = browser.post("/login/?login_only=1", data={"user": user, "pass": password})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["security_token"])


def who(browser: httpx.Client, path: str, **headers: str) -> tuple[int, Any]:
    answer = browser.get(f"{path}/json-api/myprivs?api.version=1", headers=headers)
    return answer.status_code, answer.content


def is_in(browser: httpx.Client, path: str, **headers: str) -> bool:
    status, body = who(browser, path, **headers)
    assert (status, body) == (403, DENIED_BODY) or status == 200
    return bool(status == 200)


def is_page(answer: httpx.Response) -> bool:
    csp = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in csp
    assert "frame-ancestors 'none'" in csp
    assert "unsafe" not in csp
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    return answer.headers["Content-Type"].startswith("text/html")


# Basic


def test_a_password_calls_the_api_within_the_accounts_privileges(browser: httpx.Client) -> None:
    allowed = browser.get("/json-api/listaccts?api.version=1", headers=basic("ann", WORD))
    assert allowed.json()["metadata"]["result"] == 1
    assert len(allowed.headers["X-Counterfoil-Receipt"]) == 128
    missing = browser.get("/json-api/setacls?api.version=1", headers=basic("ann", WORD))
    assert missing.status_code == 200
    assert missing.json()["metadata"]["reason"] == privilege_missing("setacls")


@pytest.mark.parametrize(
    "header",
    [
        basic("ann", "wrong"), basic("nobody", WORD), basic("root", WORD), basic("ann", ""),
        basic("Ann", WORD), basic("ann", WORD + "\0"), basic("ann\n", WORD), basic("", WORD),
        basic("ann", "x" * 257), {"Authorization": "Basic !!!!"}, {"Authorization": "Basic ="},
        {"Authorization": "Basic " + "A" * 3000}, {"Authorization": f"Basic ann:{WORD}"},
        {"Authorization": basic("ann", WORD)["Authorization"] + ", Basic QQ=="},
        {"Authorization": "Basic " + base64.b64encode(b"\xff\xfe:" + WORD.encode()).decode()},
        {"Authorization": "Basic " + base64.b64encode(b"ann").decode()},
    ],
    ids=range(16),
)  # fmt: skip
def test_any_other_basic_header_is_refused_as_every_bad_credential(
    browser: httpx.Client, header: dict[str, str]
) -> None:
    answer = browser.get("/json-api/myprivs?api.version=1", headers=header)
    assert (answer.status_code, answer.content) == (403, DENIED_BODY)


def test_a_token_is_no_password_anywhere(people: Server, browser: httpx.Client) -> None:
    secret = people.token("as-password", "--user", "ann", "--acl", "list-accts")
    answer = browser.get("/json-api/myprivs?api.version=1", headers=basic("ann", secret))
    assert answer.status_code == 403
    answer = browser.post("/login/?login_only=1", data={"user": "ann", "pass": secret})
    assert answer.status_code == 401


def test_a_password_is_no_token(browser: httpx.Client) -> None:
    headers = {"Authorization": f"whm ann:{WORD}"}
    assert browser.get("/json-api/myprivs?api.version=1", headers=headers).status_code == 403


# Signing in


def test_a_program_signs_in_and_is_answered_as_documented(browser: httpx.Client) -> None:
    answer = browser.post("/login/?login_only=1", data={"user": "ann", "pass": WORD})
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    body = answer.json()
    assert set(body) == {"status", "redirect", "security_token"}
    assert body["status"] == 1
    assert re.fullmatch(r"/cpsess[0-9]{10}", body["security_token"])
    assert body["redirect"] == body["security_token"] + "/"
    cookie = answer.headers["Set-Cookie"]
    assert re.fullmatch(
        rf"{COOKIE}=[A-Za-z0-9_-]{{43}}; Path=/; Secure; HttpOnly; SameSite=Lax", cookie
    )
    assert is_in(browser, body["security_token"])


def test_a_browser_signs_in_on_a_page_and_out_again(browser: httpx.Client) -> None:
    assert is_page(browser.get("/login"))
    first = browser.get("/")
    assert (first.status_code, first.headers["Location"]) == (303, "/tokens")
    second = browser.get("/tokens")
    assert second.headers["Location"] == "/sign-in?next=%2Ftokens"
    assert is_page(browser.get(second.headers["Location"]))
    answer = browser.post("/login/", data={"user": "ann", "pass": WORD})
    assert answer.status_code == 302
    path = answer.headers["Location"]
    assert browser.get(path).headers["Location"] == "/"
    welcome = browser.get("/tokens")
    assert is_page(welcome)
    assert "ann" in welcome.text
    assert is_in(browser, path.rstrip("/"))
    out = browser.post(f"{path}logout/")
    assert is_page(out)
    assert "Max-Age=0" in out.headers["Set-Cookie"]
    browser.cookies.clear()
    assert browser.get(path).status_code == 401


def test_what_opens_and_ends_a_session_names_its_receipt_in_the_audit_log(
    people: Server, browser: httpx.Client
) -> None:
    signed_in = browser.post("/login/", data={"user": "ann", "pass": WORD})
    out = browser.post(f"{signed_in.headers['Location']}logout/")
    link = link_of(people, browser)
    opened = browser.post("/login/", data={"session": link["session"]})
    listed = people.run("audit", "show", "--output", "json")
    entries = json.loads(listed.stdout)["data"]["entries"]
    told = {e["receipt"]: e["action"] for e in entries if e["action"].startswith("session.")}
    receipts = [a.headers["X-Counterfoil-Receipt"] for a in (signed_in, out, opened)]
    assert [told[receipt] for receipt in receipts] == [
        "session.opened", "session.ended", "session.opened",
    ]  # fmt: skip


def test_after_signing_out_the_cookie_is_good_for_nothing(browser: httpx.Client) -> None:
    path = sign_in(browser)
    kept = browser.cookies[COOKIE]
    browser.get(f"{path}/logout")
    assert not is_in(browser, path, Cookie=f"{COOKIE}={kept}")


@pytest.mark.parametrize(
    "form",
    [{"user": "ann", "pass": "wrong"}, {"user": "nobody", "pass": WORD}, {"user": "ann"}, {},
     {"user": "ann\0", "pass": WORD}, {"user": "a" * 9000, "pass": WORD},
     {"user": "ann", "pass": "x" * 9000}, {"user": "root", "pass": WORD}],
    ids=range(8),
)  # fmt: skip
def test_whoever_cannot_sign_in_is_told_nothing_but_that(
    browser: httpx.Client, form: dict[str, str]
) -> None:
    answer = browser.post("/login/?login_only=1", data=form)
    assert (answer.status_code, answer.json()) == (401, {"status": 0, "message": "see_login_log"})
    assert "Set-Cookie" not in answer.headers
    page = browser.post("/login/", data=form)
    assert page.status_code == 401
    assert is_page(page)
    assert wording.NOT_SIGNED_IN in page.text
    assert WORD not in page.text


def test_a_password_in_the_query_signs_nobody_in(browser: httpx.Client) -> None:
    for method in ("GET", "POST"):
        answer = browser.request(method, "/login/", params={"user": "ann", "pass": WORD})
        assert "Set-Cookie" not in answer.headers
        assert WORD not in answer.text


def test_a_form_of_another_site_signs_nobody_in(browser: httpx.Client) -> None:
    form = {"user": "ann", "pass": WORD}
    for headers in (
        {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"}, {"Origin": "null"},
    ):  # fmt: skip
        answer = browser.post("/login/", data=form, headers=headers)
        assert answer.status_code == 403
        assert "Set-Cookie" not in answer.headers
    own = {"Origin": str(browser.base_url).rstrip("/"), "Sec-Fetch-Site": "same-origin"}
    assert browser.post("/login/", data=form, headers=own).status_code == 302


# Forged and broken requests


def test_without_its_path_a_cookie_is_nothing(browser: httpx.Client) -> None:
    path = sign_in(browser)
    assert is_in(browser, path)
    for other in ("", "/cpsess0000000000", "/cpsess" + str(int(path[7:]) ^ 1).zfill(10)):
        assert not is_in(browser, other)
        if other:
            assert browser.get(f"{other}/").status_code == 401
            assert browser.post(f"{other}/logout").status_code == 401
    assert is_in(browser, path)


def test_without_its_cookie_a_path_is_nothing(browser: httpx.Client) -> None:
    path = sign_in(browser)
    cookie = browser.cookies[COOKIE]
    browser.cookies.clear()
    for value in (
        "", f"{COOKIE}=", f"{COOKIE}={cookie}x", f"{COOKIE}={cookie[:-1]}", f"other={cookie}",
        f"{COOKIE}={cookie}; {COOKIE}={cookie}", f"{COOKIE}={'A' * 43}; {COOKIE}={cookie}",
        f"{COOKIE.lower()}={cookie}",
    ):  # fmt: skip
        assert not is_in(browser, path, Cookie=value)
    assert is_in(browser, path, Cookie=f"theme=dark; {COOKIE}={cookie}; a=b")


def test_another_sites_page_cannot_use_a_session_even_with_its_path(
    browser: httpx.Client,
) -> None:
    path = sign_in(browser)
    assert not is_in(browser, path, **{"Sec-Fetch-Site": "cross-site"})
    assert is_in(browser, path, **{"Sec-Fetch-Site": "same-origin"})


def test_a_bad_header_is_refused_also_beside_a_good_session(
    people: Server, browser: httpx.Client
) -> None:
    path = sign_in(browser)
    assert not is_in(browser, path, Authorization="whm ann:AAAAAAAAAAAAAAAAAAAA")
    secret = people.token("beside", "--user", "ann", "--acl", "list-accts")
    status, _ = who(browser, path, Authorization=f"whm ann:{secret}")
    assert status == 200


def test_a_session_has_no_more_than_its_account(browser: httpx.Client) -> None:
    path = sign_in(browser)
    answer = browser.post(f"{path}/json-api/setupreseller?api.version=1", data={"user": "ann"})
    assert answer.json()["metadata"]["reason"] == privilege_missing("setupreseller")
    batch = browser.get(
        f"{path}/json-api/batch", params={"api.version": 1, "command": ["version", "setupreseller"]}
    ).json()
    assert [r["metadata"]["result"] for r in batch["data"]["result"]] == [1, 0]


@pytest.mark.parametrize("method", ["HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"])
def test_other_methods_do_nothing(browser: httpx.Client, method: str) -> None:
    path = sign_in(browser)
    assert browser.request(method, f"{path}/logout").status_code == 405
    assert is_in(browser, path)


def test_many_passwords_at_once_are_refused_and_hold_up_nobody_else(
    people: Server, browser: httpx.Client
) -> None:
    secret = people.token("meanwhile", "--acl", "list-accts")
    statuses: list[int] = []

    def flood() -> None:
        with people.client() as client:
            for _ in range(3):
                answer = client.get("/json-api/version", headers=basic("ann", "wrong"))
                statuses.append(answer.status_code)

    threads = [threading.Thread(target=flood) for _ in range(90)]
    for thread in threads:
        thread.start()
    headers = {"Authorization": f"whm root:{secret}"}
    assert browser.get("/json-api/version?api.version=1", headers=headers).status_code == 200
    for thread in threads:
        thread.join()
    assert set(statuses) <= {403, 429}


# Links


def link_of(people: Server, browser: httpx.Client, **more: str) -> dict[str, Any]:
    secret = people.token("links-" + str(link_of.count))  # type: ignore[attr-defined]
    link_of.count += 1  # type: ignore[attr-defined]
    answer = browser.post(
        "/json-api/create_user_session?api.version=1",
        data={"user": "ann", "service": "whostmgrd"} | more,
        headers={"Authorization": f"whm root:{secret}"},
    ).json()
    assert answer["metadata"]["reason"] == "Created session"
    data: dict[str, Any] = answer["data"]
    return data


link_of.count = 0  # type: ignore[attr-defined]


def test_a_link_is_answered_as_documented_and_opens_one_session(
    people: Server, browser: httpx.Client
) -> None:
    data = link_of(people, browser)
    assert set(data) == {"cp_security_token", "expires", "locale", "service", "session", "url"}
    assert data["url"].startswith(f"{people.url}{data['cp_security_token']}/login/?session=")
    for _ in range(3):  # Whatever looks at the link uses up nothing.
        page = browser.get(data["url"])
        assert is_page(page)
        assert "Continue as ann?" in page.text
        assert "Set-Cookie" not in page.headers
    assert browser.request("HEAD", data["url"]).status_code == 200
    answer = browser.post("/login/", data={"session": data["session"]})
    assert (answer.status_code, answer.headers["Location"]) == (
        302,
        data["cp_security_token"] + "/",
    )
    assert is_in(browser, data["cp_security_token"])
    again = browser.post("/login/", data={"session": data["session"]})
    assert again.status_code == 403
    assert is_page(again)
    assert browser.get(data["url"]).status_code == 403


@pytest.mark.parametrize("secret", ["", "A" * 43, "x", "é" * 43, "A" * 9000, "<script>", "a\r\nb"])
def test_what_is_no_link_opens_nothing(browser: httpx.Client, secret: str) -> None:
    for answer in (
        browser.get("/login/", params={"session": secret}),
        browser.post("/login/", data={"session": secret}),
    ):
        assert answer.status_code == 403
        assert "Set-Cookie" not in answer.headers
        assert "<script>" not in answer.text


def test_a_link_in_the_query_of_a_post_is_not_used_up(
    people: Server, browser: httpx.Client
) -> None:
    data = link_of(people, browser)
    browser.post("/login/", params={"session": data["session"]})
    assert browser.post("/login/", data={"session": data["session"]}).status_code == 302


def test_a_link_goes_to_where_the_caller_found_the_server(
    people: Server, browser: httpx.Client
) -> None:
    secret = people.token("named")
    for host, shown in (
        ("panel.example:2087", "https://panel.example:2087/"), ("[::1]:7", "https://[::1]:7/"),
    ):  # fmt: skip
        answer = browser.post(
            "/json-api/create_user_session?api.version=1",
            data={"user": "ann", "service": "cpaneld"},
            headers={"Authorization": f"whm root:{secret}", "Host": host},
        ).json()
        assert answer["data"]["url"].startswith(shown)
    odd = browser.post(
        "/json-api/create_user_session?api.version=1",
        data={"user": "ann", "service": "cpaneld"},
        headers={"Authorization": f"whm root:{secret}", "Host": 'x"><b>'},
    )
    assert "<b>" not in odd.text


def test_a_suspended_account_sees_and_revokes_its_tokens_and_no_more(
    people: Server, browser: httpx.Client
) -> None:
    people.token("paused", "--user", "sue", "--acl", "list-accts")
    assert people.run("account", "suspend", "sue").returncode == 0
    path = sign_in(browser, "sue")

    def call(function: str, **form: str) -> tuple[int, str]:
        answer = browser.post(f"{path}/json-api/{function}?api.version=1", data=form).json()
        return answer["metadata"]["result"], answer["metadata"]["reason"]

    assert call("api_token_list")[0] == 1
    assert call("listaccts") == (0, privilege_missing("listaccts"))
    assert call("api_token_create", token_name="new", acl="list-accts")[0] == 0
    assert call("api_token_revoke", token_name="paused") == (1, "OK")


def test_sessions_are_listed_and_ended_over_the_wire(browser: httpx.Client) -> None:
    path = sign_in(browser)
    with_cookie = f"{path}/json-api"
    rows = browser.get(f"{with_cookie}/session_list?api.version=1").json()["data"]["sessions"]
    own = [row for row in rows if row["current"]]
    assert len(own) == 1
    assert set(own[0]) == {
        "session", "user", "service", "link", "current", "opened_by", "token", "ip",
        "browser", "create_time", "last_used_at", "idle_seconds", "expires_at",
    }  # fmt: skip
    assert own[0]["browser"] == browser.headers["user-agent"]
    assert browser.cookies[COOKIE] not in str(rows)
    ended = browser.post(
        f"{with_cookie}/session_end?api.version=1", data={"session": own[0]["session"]}
    ).json()
    assert ended["data"] == {"ended": 1}
    assert not is_in(browser, path)


def test_no_secret_of_a_session_is_in_the_log_or_the_database(
    people: Server, browser: httpx.Client
) -> None:
    path = sign_in(browser)
    link = link_of(people, browser)
    browser.get(link["url"])
    kept = b"".join(file.read_bytes() for file in people.data.glob("counterfoil.db*"))
    for secret in (browser.cookies[COOKIE], link["session"], WORD):
        assert secret.encode() not in kept
        assert secret not in "\n".join(people.log)
    assert is_in(browser, path)
