from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.core.application import Application, Route
from counterfoil.core.route import Lookup, OriginalRequest, RouteTable, list_twins
from counterfoil.core.url_path import LONGEST_URI, read_path

if TYPE_CHECKING:
    from collections.abc import Sequence

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
            Application("third", (Route("/", ("GET",), READ),)),
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
        ("one.example", "GET", "/v1/open/door/", None),
        ("one.example", "GET", "/v1/files/a;v=1", READ),
        ("one.example", "GET", "/v1/x;v=1", None),
        ("one.example", "GET", "/v1/open;/x", None),
        ("one.example", "GET", "/", None),
        ("elsewhere.example", "GET", "/anything", None),
        ("other", "GET", "/anything", None),
        ("", "GET", "/x", None),
    ],
)
def test_the_longest_url_decides_and_what_it_does_not_list_is_refused(
    host: str, method: str, uri: str, needs: Privileges | None
) -> None:
    assert table().needs(OriginalRequest(host, method, uri)) == needs


def test_an_application_that_the_operator_names_has_its_own_routes_alone() -> None:
    for name, host, uri, needs in (
        ("other", "one.example", "/v1/x", WRITE),
        ("third", "", "/v1/x", READ),
        ("one", "elsewhere.example", "/v1/x", READ),
        ("one", "", "/x", None),
        ("two", "one.example", "/v1/x", None),
    ):
        assert table().needs(OriginalRequest(host, "GET", uri, name)) == needs, name


def route(url: str, needs: Privileges | None = READ, *methods: str, **flags: bool) -> Route:
    flags = flags or {"is_public": needs is None}
    return Route(url, methods or ("GET",), needs or frozenset(), **flags)


def look(routes: Sequence[Route], path: str, method: str = "GET") -> Lookup:
    table = RouteTable([Application("a", tuple(routes), host="h")])
    return table.look_up(OriginalRequest("h", method, path))


STRICT = (route("/v1/", READ), route("/v1/admin/", WRITE), route("/v1/keys", WRITE),
          route("/v1/Report/", WRITE), route("/v1/file.json", WRITE))  # fmt: skip


@pytest.mark.parametrize(
    ("path", "reading"),
    [
        ("/v1/admin", "/v1/admin/"),
        ("/v1/Admin/x", "/v1/Admin/x"),
        ("/v1/ADMIN", "/v1/ADMIN/"),
        ("/v1/keys/", "/v1/keys"),
        ("/v1/Keys", "/v1/Keys"),
        ("/v1/KEYS/", "/v1/KEYS"),
        ("/v1/keys.json", "/v1/keys"),
        ("/v1/keys.json/", "/v1/keys"),
        ("/v1/keys.json.json/", "/v1/keys"),
        ("/v1/keys.a.b.c", "/v1/keys"),
        ("/v1/keys" + ".x" * 1000, "/v1/keys"),
        ("/v1/Keys.XML", "/v1/Keys"),
        ("/v1/keys.", "/v1/keys"),
        ("/v1/admin.json", "/v1/admin/"),
        ("/v1/%61dmin", "/v1/admin/"),
        ("/v1/report/7", "/v1/report/7"),
        ("/v1/file.json/", "/v1/file.json"),
        ("/v1/FILE.json.xml", "/v1/FILE.json"),
        ("/V1/admin/x", None),
    ],
)
def test_a_twin_of_a_stricter_route_is_refused_and_named(path: str, reading: str | None) -> None:
    found = look(STRICT, path)
    assert found.certain is None
    if reading is None:
        assert found.fault == "url"
    else:
        assert found.match
        assert (found.match.route.url, found.twin and found.twin.path) == ("/v1/", reading)
        assert found.twin
        stricter = f"serve it as {reading}, and {found.twin.url} requires create-acct"
        assert stricter in found.describe()


@pytest.mark.parametrize(
    ("path", "reading"),
    [
        ("/v1/admin;x/secrets", "/v1/admin/secrets"),
        ("/v1/admin;x=1", "/v1/admin/"),
        ("/v1;a=b/Admin;x/y.json", None),
        ("/v1/keys;jsessionid=1", "/v1/keys"),
        ("/v1/keys.json;x", "/v1/keys"),
        ("/v1/keys;x.json", "/v1/keys"),
        ("/v1/keys;/", "/v1/keys"),
        ("/v1/x;y/z", ""),
    ],
)
def test_what_parameters_hide_is_looked_up_without_them(path: str, reading: str | None) -> None:
    broad = (Route("/v1/", ("GET",), READ, parameters=True), *STRICT[1:])
    found = look(broad, path)
    if reading is None:
        assert found.fault == "url"
    elif reading:
        assert found.twin
        assert found.twin.path == reading
    else:
        assert found.certain


def test_a_url_that_ends_in_a_dot_has_a_twin_of_its_own_length() -> None:
    routes = (route("/a.", frozenset()), route("/a/", frozenset({"all"})))
    assert look(routes, "/a.").twin
    assert look(routes[:1], "/a.").certain


def test_a_path_of_many_segments_is_looked_up_no_longer_than_the_urls_are() -> None:
    class Counting(str):
        looks = 0
        __slots__ = ()

        def rfind(self, *found: Any) -> int:
            Counting.looks += 1
            return super().rfind(*found)

    table = RouteTable([Application("a", STRICT, host="h")])
    scope = table._by_host["h"]
    found = scope.look_up(Counting("/v1/admin" + "/a" * 4000), "GET")
    assert found.match
    assert found.match.route.url == "/v1/admin/"
    assert Counting.looks < 10


def test_a_path_that_is_registered_is_not_refused_for_a_shorter_route() -> None:
    routes = (route("/v1/", WRITE), route("/v1/status", frozenset()), route("/v1/open/", READ),
              route("/v1/health", None))  # fmt: skip
    for path in ("/v1/status", "/v1/open/", "/v1/open/x", "/v1/health", "/v1/", "/v1/status/"):
        assert look(routes, path).certain, path
    assert look(routes, "/v1").fault == "url"


def test_a_longer_route_that_does_not_list_the_method_takes_more() -> None:
    routes = (route("/v1/", READ, "GET", "PUT"), route("/v1/keys", READ, "GET"))
    assert look(routes, "/v1/keys/").certain
    found = look(routes, "/v1/keys/", "PUT")
    assert found.twin == ("/v1/keys", "/v1/keys", None)
    assert found.describe().endswith("and /v1/keys does not list the method")
    assert look(routes, "/v1/other", "PUT").certain


def test_public_takes_less_than_any_token_and_that_less_than_a_privilege() -> None:
    ladder: list[Privileges | None] = [None, frozenset(), READ, READ | WRITE, frozenset({"all"})]
    for low, lower in enumerate(ladder):
        for high, upper in enumerate(ladder):
            found = look((route("/v1/", lower), route("/v1/x/", upper)), "/v1/X/y")
            assert (found.certain is None) == (high > low), (lower, upper)


def test_routes_whose_urls_are_twins_are_refused_where_the_other_is_stricter() -> None:
    routes = (route("/Keys", READ), route("/keys", READ | WRITE), route("/both", READ),
              route("/both/", READ | WRITE))  # fmt: skip
    assert look(routes, "/Keys").twin
    assert look(routes, "/keys").certain
    assert look(routes, "/both").twin
    assert look(routes, "/both/").certain
    app = Application("a", routes, host="h")
    assert [line.partition(" is always")[0] for line in list_twins([app])] == [
        "a: GET /Keys", "a: GET /both",
    ]  # fmt: skip


def test_whoever_registers_is_told_what_will_be_refused() -> None:
    routes = (route("/v1/", READ), route("/v1/admin/", WRITE))
    for app in (Application("a", routes, host="h"), Application("a", routes)):
        (said,) = list_twins([app])
        assert said == (
            "a: GET /v1/admin is always refused, because many applications serve it as "
            "/v1/admin/, and /v1/admin/ is stricter"
        )
    covered = Application("a", (*routes, route("/v1/admin", WRITE)), host="h")
    assert list_twins([covered]) == []


def test_a_preflight_takes_nothing_where_the_route_says_so_and_only_as_one() -> None:
    routes = (
        Route("/v1/", ("GET",), READ, is_preflight=True),
        Route("/v1/admin/", ("GET", "OPTIONS"), WRITE),
        Route("/cors/", ("OPTIONS",), frozenset(), is_preflight=True),
    )
    table = RouteTable([Application("a", routes, host="h")])

    def options(path: str, *, is_preflight: bool = True) -> tuple[bool, Privileges | None]:
        wanted = OriginalRequest("h", "OPTIONS", path, is_preflight=is_preflight)
        return table.is_open(wanted), table.needs(wanted)

    assert options("/v1/7") == (True, frozenset())
    assert options("/v1/7", is_preflight=False) == (False, None)
    assert options("/cors/7") == (True, frozenset())
    assert options("/cors/7", is_preflight=False) == (False, frozenset())
    assert options("/v1/admin/x") == (False, WRITE)
    assert options("/v1/Admin/x") == (False, None)
    assert table.is_open(OriginalRequest("h", "GET", "/v1/7")) is False
    assert table.is_open("any") is False


@pytest.mark.parametrize(
    ("host", "method", "uri", "said"),
    [
        ("one.example", "GET", "/v1/x", "one: /v1/ requires list-accts"),
        ("one.example", "GET", "/v1/open/x", "one: /v1/open/ requires any token"),
        ("two.example", "GET", "/v1/x", "no application has this host or name"),
        ("one.example", "GET", "/v1/..", "the path can be read in two ways"),
        ("one.example", "GET", "/v2/x", "no route covers this path"),
        ("one.example", "PUT", "/v1/x", "does not list the method"),
        ("one.example", "GET", "/v1/x;y", "does not allow semicolons"),
    ],
)
def test_what_was_found_is_told_in_words(host: str, method: str, uri: str, said: str) -> None:
    assert said in table().look_up(OriginalRequest(host, method, uri)).describe()


@pytest.mark.parametrize(
    ("wanted", "meant"),
    [
        (OriginalRequest("one.exmple", "GET", "/v1/x"), "did you mean “one.example”?"),
        (OriginalRequest("", "GET", "/v1/x", "othr"), "did you mean “other”?"),
        (OriginalRequest("bank.invalid", "GET", "/v1/x"), ""),
        (OriginalRequest("", "GET", "/v1/x", "zzz"), ""),
        (OriginalRequest("one.example", "GET", "/v1"), "did you mean “/v1/”?"),
        (OriginalRequest("one.example", "GET", "/v2/open/"), "did you mean “/v1/open/”?"),
        (OriginalRequest("one.example", "GET", "/entirely/else"), ""),
        (OriginalRequest("one.example", "PUT", "/v1/x"), "it lists GET, POST"),
        (OriginalRequest("one.example", "GET", "/v1/open/door"), "it lists PUT"),
        (OriginalRequest("one.example", "GET", "/v1/.."), ""),
        (OriginalRequest("one.example", "GET", "/v1/x;y"), ""),
        (OriginalRequest("one.example", "GET", "/v1/x"), ""),
    ],
)
def test_what_was_probably_meant_is_told(wanted: OriginalRequest, meant: str) -> None:
    found = table().look_up(wanted)
    said = table().suggest(wanted, found)
    assert said == meant
    assert found.describe(said).endswith(meant)


def test_a_preflight_is_no_method_to_name() -> None:
    route = Route("/v1/", ("GET",), READ, is_preflight=True)
    made = RouteTable([Application("one", (route,), host="one.example")], ["list-accts"])
    wanted = OriginalRequest("one.example", "PUT", "/v1/x")
    assert made.suggest(wanted, made.look_up(wanted)) == "it lists GET"


def test_whom_an_assertion_is_for_is_the_host_or_what_the_operator_says_in_its_place() -> None:
    for wanted, audience in (
        (OriginalRequest("one.example", "GET", "/"), "one.example"),
        (OriginalRequest("", "GET", "/", "one"), "one.example"),
        (OriginalRequest("", "GET", "/", "other"), "other"),
        (OriginalRequest("", "GET", "/", "nobody"), "nobody"),
    ):
        assert table().audience(wanted) == audience


def test_no_application_is_no_route() -> None:
    assert RouteTable().needs(OriginalRequest("h", "GET", "/")) is None


def test_a_fixed_privilege_is_one_that_there_is() -> None:
    assert table().needs("list-accts") == READ
    assert table().needs("any") == frozenset()
    assert table().needs("list-acct") is None
