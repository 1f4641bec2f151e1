"""What a receipt tells of a call, and in which forms it is taken back."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from support.browser import PASSWORD
from support.forms import signed_in, token_of
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    server.run("account", "passwd", "root", stdin=PASSWORD)
    yield server
    server.stop()


@pytest.fixture(scope="module")
def secret(panel: Server) -> str:
    return panel.token("narrow", "--acl", "list-accts")


def receipt_of(panel: Server, secret: str, path: str, **more: Any) -> str:
    with panel.client() as client:
        headers = {"Authorization": f"whm root:{secret}"}
        answer = client.request(more.pop("method", "GET"), f"/json-api/{path}",
                                headers=headers | more.pop("headers", {}), **more)  # fmt: skip
    return answer.headers["X-Counterfoil-Receipt"]


def explained(panel: Server, receipt: str) -> tuple[int, dict[str, Any]]:
    told = panel.run("explain", receipt, "--output", "json")
    return told.returncode, json.loads(told.stdout)["data"]


def shown(client: httpx.Client, text: str) -> str:
    entered = {"form_token": token_of(client, "/receipts"), "receipt": text}
    return html.unescape(client.post("/receipts", data=entered).text)


@pytest.mark.parametrize(
    ("path", "function", "fault"),
    [
        ("listacts?api.version=1", "listacts", "NO_FUNCTION"),
        ("Listaccts?api.version=1", "Listaccts", "NO_FUNCTION"),
        ("?api.version=1", "", "NO_FUNCTION"),
        ("a" * 60 + "?api.version=1", "a" * 32, "NO_FUNCTION"),
        ("api_token_list", "api_token_list", "NO_VERSION"),
        ("listaccts?api.version=1", "listaccts", None),
        ("listaccts", "listaccts", None),
        ("passwd?api.version=1", "passwd", None),
    ],
)
def test_a_receipt_names_the_function_that_was_asked_for(
    panel: Server, secret: str, path: str, function: str, fault: str | None
) -> None:
    code, told = explained(panel, receipt_of(panel, secret, path))
    assert (told["function"], told["call_fault"]) == (function, fault)
    step = told["steps"][0]
    assert (step["check"], step["passed"]) == ("function", int(fault is None))
    assert function in step["compared"]
    assert code == int(fault is not None or not told["accepted"])


def test_a_receipt_tells_of_arguments_that_could_not_be_read(panel: Server, secret: str) -> None:
    sent = {"method": "POST", "content": b"%ff%zz=%ff", "headers": {
        "Content-Type": "application/x-www-form-urlencoded"}}  # fmt: skip
    code, told = explained(panel, receipt_of(panel, secret, "listaccts", **sent))
    assert (code, told["function"], told["call_fault"]) == (1, "listaccts", "UNREADABLE")


def test_what_it_needs_is_what_the_function_needs(panel: Server, secret: str) -> None:
    for path, need, reason in (
        ("listaccts?api.version=1", "list-accts", None),
        ("passwd?api.version=1", "passwd", "PRIVILEGE"),
    ):
        _, told = explained(panel, receipt_of(panel, secret, path))
        assert (told["needs"], told["reason"]) == (need, reason)
    wrong = receipt_of(panel, "Z" * 32, "listaccts?api.version=1")
    _, told = explained(panel, wrong)
    assert (told["function"], told["reason"]) == ("listaccts", "UNKNOWN")


FORMS = (
    "x-counterfoil-receipt: {}", "X-COUNTERFOIL-RECEIPT:{}\r\n", "  {}  ", '"{}"', "'{}',",
    "< x-counterfoil-receipt: {}", '"receipt":"{}"',
    "HTTP/2 403\ndate: now\netag: " + "a" * 128 + "\nx-counterfoil-receipt: {}\ncontent-length: 2",
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_receipt_is_taken_with_the_line_that_it_stood_in(
    panel: Server, secret: str, form: str
) -> None:
    pasted = form.format(receipt_of(panel, secret, "listaccts?api.version=1"))
    code, told = explained(panel, pasted)
    assert (code, told["function"]) == (0, "listaccts")
    asked = panel.run("call", "api_token_explain", f"receipt={pasted.strip()}", "--output", "json")
    assert json.loads(asked.stdout)["data"]["function"] == "listaccts"
    with signed_in(panel, "root") as root:
        assert '<dd class="mono wrap">listaccts</dd>' in shown(root, pasted)


def test_a_receipt_that_a_terminal_broke_over_lines_is_taken(panel: Server, secret: str) -> None:
    receipt = receipt_of(panel, secret, "listaccts?api.version=1")
    with signed_in(panel, "root") as root:
        line = f"< x-counterfoil-receipt: {receipt[:50]}\r\n  {receipt[50:]}"
        for broken in (f"{receipt[:80]}\n{receipt[80:]}", line):
            assert '<dd class="mono wrap">listaccts</dd>' in shown(root, broken)
        for wrong in (receipt + "A", receipt[1:], f"x-counterfoil-receipt: {receipt[:-1]}"):
            assert 'id="receipt-error"' in shown(root, wrong)


def checks(page: str) -> list[tuple[bool, str]]:
    """Return of each check that a page shows whether it passed, and what is compared now."""
    steps = re.findall(r'<li class="(passed|failed first)">.*?</li>', page, re.DOTALL)
    told = re.findall(r'<li class="(?:passed|failed first)">(.*?)</li>', page, re.DOTALL)
    return [(how == "passed", re.sub("<[^>]+>", " ", text))
            for how, text in zip(steps, told, strict=True)]  # fmt: skip


def test_the_page_shows_what_was_compared(panel: Server, secret: str) -> None:
    elsewhere = panel.token("elsewhere", "--acl", "list-accts", "--ip", "2001:db8::/32")
    gone = panel.token("gone", "--acl", "list-accts")
    panel.run("token", "rotate", "gone", "--overlap", "0", "--yes")
    with signed_in(panel, "root") as root:
        lacking = checks(shown(root, receipt_of(panel, secret, "passwd?api.version=1")))
        assert [passed for passed, _ in lacking] == [True] * 11 + [False]
        assert "passwd" in lacking[-1][1]
        address = checks(shown(root, receipt_of(panel, elsewhere, "listaccts?api.version=1")))
        assert [passed for passed, _ in address] == [True] * 9 + [False]
        assert "127.0.0.1" in address[-1][1]
        assert "2001:db8::/32" in address[-1][1]
        replaced = checks(shown(root, receipt_of(panel, gone, "listaccts?api.version=1")))
        assert [passed for passed, _ in replaced] == [True, True, True, False]
        fine = shown(root, receipt_of(panel, secret, "listaccts?api.version=1"))
        assert all(passed for passed, _ in checks(fine))
        assert "list-accts" in fine
        nobody = shown(root, receipt_of(panel, "FOIL" + "A" * 28, "listaccts?api.version=1"))
        assert checks(nobody) == []
        missing = shown(root, receipt_of(panel, secret, "listacts?api.version=1"))
        assert "listacts" in missing
        assert 'class="bad-text"' in missing
