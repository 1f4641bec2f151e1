"""What ``explain`` says of a credential that was sent in a wrong way."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.whm.denial import DENIED_BODY

if TYPE_CHECKING:
    import httpx

    from support.server import Server

WORD = "correct horse battery"


@pytest.fixture(scope="module")
def owner(server: Server) -> str:
    assert server.run("account", "create", "ann", "--reseller").returncode == 0
    assert server.run("account", "passwd", "ann", stdin=WORD + "\n").returncode == 0
    return server.token("owner")


def explained(server: Server, owner: str, answer: httpx.Response) -> Any:
    receipt = answer.headers["X-Counterfoil-Receipt"]
    data = server.call("api_token_explain", owner, receipt=receipt).json()["data"]
    assert data["accepted"] == 0
    return data


def sent(server: Server, *headers: tuple[str, str], path: str = "") -> httpx.Response:
    with server.client() as client:
        answer = client.get(f"{path}/json-api/version?api.version=1", headers=list(headers))
    assert (answer.status_code, answer.content) == (403, DENIED_BODY)
    return answer


def test_each_common_mistake_is_named_and_the_answer_stays_the_same(
    server: Server, owner: str
) -> None:
    basic = base64.b64encode(f"root:{owner}".encode()).decode()
    for headers, mistake in (
        ([("Authorization", f"Basic {basic}")], "token_as_password"),
        ([("Authorization", f"Bearer {owner}")], "other_scheme"),
        ([("Authorization", f"cpanel root:{owner}")], "account_scheme"),
        ([("Authorization", f"root:{owner}")], "no_scheme"),
        ([("Authorization", f"whm {owner}")], "no_user"),
        ([("Authorization", f"whm root: {owner}")], "blanks_inside"),
        ([("Authorization", f"whm root:{owner[:-1]}")], "mistyped"),
        ([("Authorization", f"whm root:{owner}")] * 2, "sent_twice"),
        ([], "nothing_sent"), ([("Cookie", "__Host-counterfoil=" + "A" * 43)], "cookie_alone"),
        ([("Authorization", "whm root:" + "z" * 40)], None),
    ):  # fmt: skip
        data = explained(server, owner, sent(server, *headers))
        _, step = data["steps"]
        assert data["mistake"] == mistake
        assert step["compared"]
        assert owner[:8] not in step["compared"]


def test_a_known_token_is_explained_by_its_checks(server: Server, owner: str) -> None:
    data = explained(server, owner, sent(server, ("Authorization", f"whm ann:{owner}")))
    assert (data["reason"], data["mistake"], data["name"]) == ("WRONG_USER", None, "owner")


@pytest.mark.parametrize("query", ["", "?login_only=1"])
def test_a_token_typed_at_the_sign_in_is_named(server: Server, owner: str, query: str) -> None:
    with server.client() as client:
        answer = client.post(f"/login/{query}", data={"user": "ann", "pass": owner})
        wrong = client.post(f"/login/{query}", data={"user": "ann", "pass": "wrong"})
    assert answer.status_code == wrong.status_code == 401
    assert explained(server, owner, answer)["mistake"] == "token_as_password"
    assert explained(server, owner, wrong)["mistake"] is None


def test_the_command_line_shows_it(server: Server, owner: str) -> None:
    basic = base64.b64encode(f"root:{owner}".encode()).decode()
    answer = sent(server, ("Authorization", f"Basic {basic}"))
    shown = server.run("explain", answer.headers["X-Counterfoil-Receipt"], "--output", "table")
    assert shown.returncode == 1
    assert "a token was sent as a password" in " ".join(shown.stdout.split())
