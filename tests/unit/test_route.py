from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterfoil.core.application import Application, Route
from counterfoil.core.route import LONGEST_URI, RouteTable, Wanted, read_path

if TYPE_CHECKING:
    from counterfoil.core.privilege import Privileges

READ = frozenset({"list-accts"})
WRITE = frozenset({"create-acct"})


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("/", "/"),
        ("/v1/invoices/7", "/v1/invoices/7"),
        ("/v1/invoices/", "/v1/invoices/"),
        ("/a?x=/../%00", "/a"),
        ("/%7Euser/%61-b", "/~user/a-b"),
        ("/a:b@c!$&'()*+,=", "/a:b@c!$&'()*+,="),
        ("/a;v=1/b", "/a;v=1/b"),
        ("/...", "/..."),
        ("/.well-known/x", "/.well-known/x"),
    ],
)
def test_a_path_that_all_read_alike_is_read(uri: str, path: str) -> None:
    assert read_path(uri) == path


@pytest.mark.parametrize(
    "uri",
    [
        "", "v1", "?x", "*", "http://h/v1", "//h/v1", "/v1//x", "/v1//", "/.", "/..", "/./v1",
        "/v1/.", "/v1/../x", "/v1/..", "/%2e/v1", "/%2E%2e/v1", "/.%2e/v1", "/v1/..;x/y", "/;/a",
        "/..;/a", "/v1\\x", "/v1%5cx", "/v1%2fx", "/v1%2Fx", "/v1%00", "/v1%25", "/v1%252e", "/v1%",
        "/v1%2", "/v1%zz", "/v1%u002e", "/v1#x", "/v1?x#y", "/v1 x", "/v1\tx", "/v1\x7f", "/v1\x00",
        "/v1\r\nx", "/vé", "/v1%C3%A9", "/v1%20", "/v1%c0%ae", "/v1%3b", "/v1%23", "/v1%3f",
        "/v1?é", "/<x>", '/"', "/{x}", "/|", "/^", "/`", "/" + "a" * LONGEST_URI,
    ],
)  # fmt: skip
def test_a_path_that_some_read_otherwise_is_refused(uri: str) -> None:
    assert read_path(uri) is None


def table() -> RouteTable:
    return RouteTable(
        [
            Application(
                "one",
                (
                    Route("/v1/", ("GET",), READ),
                    Route("/v1/", ("POST",), WRITE),
                    Route("/v1/open/", ("GET",), frozenset()),
                    Route("/v1/open/door", ("PUT",), READ | WRITE),
                    Route("/v1/files/", ("GET",), READ, parameters=True),
                ),
                host="one.example",
            ),
            Application("other", (Route("/", ("GET",), WRITE),)),
        ],
        known=["list-accts", "all"],
    )


@pytest.mark.parametrize(
    ("host", "method", "uri", "needs"),
    [
        ("one.example", "GET", "/v1/x", READ),
        ("one.example", "GET", "/v1/", READ),
        ("one.example", "POST", "/v1/x/y?z", WRITE),
        ("one.example", "HEAD", "/v1/x", None),
        ("one.example", "get", "/v1/x", None),
        ("one.example", "GET", "/v1", None),
        ("one.example", "GET", "/v1x", None),
        ("one.example", "GET", "/V1/x", None),
        ("one.example", "GET", "/v1/open/x", frozenset()),
        ("one.example", "POST", "/v1/open/x", None),
        ("one.example", "GET", "/v1/open", READ),
        ("one.example", "PUT", "/v1/open/door", READ | WRITE),
        ("one.example", "GET", "/v1/open/door", None),
        ("one.example", "GET", "/v1/open/door/", frozenset()),
        ("one.example", "GET", "/v1/files/a;v=1", READ),
        ("one.example", "GET", "/v1/x;v=1", None),
        ("one.example", "GET", "/v1/open;/x", None),
        ("one.example", "GET", "/", None),
        ("elsewhere.example", "GET", "/anything", WRITE),
        ("elsewhere.example", "GET", "/../x", None),
        ("", "GET", "/x", WRITE),
    ],
)
def test_the_longest_url_decides_and_what_it_does_not_list_is_refused(
    host: str, method: str, uri: str, needs: Privileges | None
) -> None:
    assert table().needs(Wanted(host, method, uri)) == needs


def test_no_application_is_no_route() -> None:
    assert RouteTable().needs(Wanted("h", "GET", "/")) is None


def test_a_fixed_privilege_is_one_that_there_is() -> None:
    assert table().needs("list-accts") == READ
    assert table().needs("any") == frozenset()
    assert table().needs("list-acct") is None
