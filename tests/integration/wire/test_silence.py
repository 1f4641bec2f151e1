"""Nothing that was asked for is passed over in silence: what comes back is acted upon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support.asking import ask

if TYPE_CHECKING:
    from support.server import Server


@pytest.fixture(scope="module")
def owner(server: Server) -> str:
    for name, of in (("resell", "root"), ("bob", "resell"), ("carl", "resell")):
        made = ("account", "create", name, "--owner", of, "--domain", f"{name}.example")
        reseller = ("--reseller",) if name == "resell" else ()
        assert server.run(*made, *reseller).returncode == 0
    return server.token("owner", "--lasting")


def done(server: Server, secret: str, function: str, /, **arguments: Any) -> Any:
    body = ask(server, secret, function, **arguments)
    assert body["metadata"]["result"] == 1, body
    return body


def why(server: Server, secret: str, function: str, /, **arguments: Any) -> str:
    body = ask(server, secret, function, **arguments)
    assert body["metadata"]["result"] == 0, body
    assert "data" not in body
    return str(body["metadata"]["reason"])


def held(server: Server, secret: str, **given: str) -> list[str]:
    data = done(server, secret, "setacls", reseller="resell", **given)["data"]
    return list(data["acl"])


# Words that are not known


@pytest.mark.parametrize(
    ("function", "arguments", "word"),
    [
        ("listaccts", {"searchtype": "ower", "search": "resell"}, "ower"),
        ("listaccts", {"searchtype": "", "search": "resell"}, "searchtype"),
        ("listaccts", {"searchtype": "owner", "search": ""}, "search"),
        ("listaccts", {"searchtype": "user", "search": "b", "searchmethod": "fuzzy"}, "fuzzy"),
        ("listaccts", {"want": "user,ower"}, "ower"),
        ("listaccts", {"want": ""}, "want"),
        ("api_token_list", {"search": ""}, "search"),
        ("api_token_list", {"kind": "whn"}, "whn"),
        ("create_user_session", {"user": "bob", "service": "webmaild"}, "webmaild"),
        ("resellerstats", {"user": "resell", "month": "13"}, "13"),
        ("resellerstats", {"user": "resell", "year": "28"}, "28"),
        ("audit_list", {"limit": "5000"}, "5000"),
        ("audit_list", {"limit": "0"}, "limit"),
        ("notice_list", {"limit": "1001"}, "1001"),
        ("set_settings", {"max_lifetime_day": "30"}, "max_lifetime_day"),
        ("accountsummary", {"user": "bob", "domain": "carl.example"}, "carl.example"),
        ("createacct", {"username": "x", "reseller": "yes"}, "yes"),
    ],
)
def test_an_unknown_value_is_an_error_that_names_it(
    server: Server, owner: str, function: str, arguments: dict[str, str], word: str
) -> None:
    assert word in why(server, owner, function, **arguments)


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"api.nonsense": "1"}, "api.nonsense"), ({"api.columns.a.field": "user"}, "a.field"),
        ({"api.sort.a.arg0": "x"}, "a.arg0"), ({"api.filter.a": "x"}, "api.filter.a"),
        ({"api.filter.enable": "yes"}, "yes"), ({"api.filter.enable": ""}, "enable"),
        ({"api.filter.a.field": "owner", "api.filter.a.arg0": "resell"}, "api.filter.enable"),
        ({"api.filter.enable": "1", "api.filter.a.field": "owner"}, "a.arg0"),
        ({"api.filter.enable": "1", "api.filter.a.arg0": "resell"}, "a.field"),
        ({"api.filter.enable": "1", "api.filter.a.field": "ower", "api.filter.a.arg0": "x"},
         "ower"),
        ({"api.filter.enable": "1", "api.filter.a.field": "user", "api.filter.a.arg0": ""},
         "a.arg0"),
        ({"api.filter.enable": "1", "api.filter.a.field": "user", "api.filter.a.arg0": "b",
          "api.filter.a.type": "like"}, "like"),
        ({"api.sort.a.field": "user"}, "api.sort.enable"),
        ({"api.sort.enable": "1", "api.sort.a.field": "ower"}, "ower"),
        ({"api.sort.enable": "1", "api.sort.a.field": "user", "api.sort.a.method": "random"},
         "random"),
        ({"api.sort.enable": "1", "api.sort.a.field": "user", "api.sort.a.reverse": "down"},
         "down"),
        ({"api.sort.enable": "1", "api.sort.a.reverse": "1"}, "a.field"),
        ({"api.columns.a": "user"}, "api.columns.enable"),
        ({"api.columns.enable": "1", "api.columns.a": "ower"}, "ower"),
        ({"api.chunk.size": "2"}, "api.chunk.enable"),
        ({"api.chunk.enable": "1", "api.chunk.start": "3"}, "api.chunk.size"),
        ({"api.chunk.enable": "1", "api.chunk.size": "-7"}, "-7"),
    ],
    ids=range(22),
)  # fmt: skip
@pytest.mark.parametrize("function", ["listaccts", "api_token_list"])
def test_an_argument_for_lists_that_cannot_be_carried_out_is_named(
    server: Server, owner: str, function: str, given: dict[str, str], word: str
) -> None:
    fields = {"user": "name", "owner": "description"} if function == "api_token_list" else {}
    there = {key: fields.get(value, value) for key, value in given.items()}
    assert word in why(server, owner, function, **there)


@pytest.mark.parametrize(
    ("function", "arguments"),
    [("version", {}), ("get_settings", {}), ("resellerstats", {"user": "resell"}),
     ("suspendacct", {"user": "bob"}), ("batch", {"command": "suspendacct?user=bob"}),
     ("api_token_get_details", {"token": "X" * 32})],
)  # fmt: skip
def test_where_there_is_no_list_they_are_refused_before_anything_is_done(
    server: Server, owner: str, function: str, arguments: dict[str, str]
) -> None:
    columns = {"api.columns.enable": "1", "api.columns.a": "user"}
    said = why(server, owner, function, **arguments, **columns)
    assert "api.columns" in said
    assert function in said
    suspended = done(server, owner, "listsuspended")["data"]["account"]
    assert suspended == []
    off = {"api.columns.enable": "0", "api.columns.a": "user"}
    if function == "version":
        assert done(server, owner, function, **off)["data"]["version"]


def test_arguments_that_exclude_each_other_are_said_to(server: Server, owner: str) -> None:
    for arguments in ({"function": "version", "acl": "passwd"},
                      {"url": "https://a.example/", "acl": "passwd"},
                      {"url": "https://a.example/", "function": "version"}):  # fmt: skip
        said = why(server, owner, "api_token_explain", token_name="owner", **arguments)
        assert all(f"“{name}”" in said for name in arguments)
        assert "twice" not in said


# Arguments that change nothing


@pytest.mark.parametrize(
    ("function", "arguments", "names"),
    [
        ("createacct", {"username": "dan", "plan": "gold", "quota": "100"}, ["plan", "quota"]),
        ("listaccts", {"search": "resell"}, ["search"]),
        ("listaccts", {"search": ""}, ["search"]),
        ("listaccts", {"searchmethod": "exact", "want": "user"}, ["searchmethod"]),
        ("create_user_session", {"user": "bob", "service": "cpaneld", "app": "x",
                                 "locale": "de"}, ["app", "locale"]),
        ("modifyacct", {"user": "bob", "Domain": "x.example"}, ["Domain"]),
        ("version", {"nonsense": "1"}, ["nonsense"]),
    ],
)  # fmt: skip
def test_arguments_that_changed_nothing_are_named(
    server: Server, owner: str, function: str, arguments: dict[str, str], names: list[str]
) -> None:
    (warning,) = done(server, owner, function, **arguments)["metadata"]["output"]["warnings"]
    assert all(f"“{name}”" in warning for name in names)
    assert warning.count("“") == len(names)


def test_at_most_ten_are_named_and_each_in_one_printable_line(server: Server, owner: str) -> None:
    given = {f"n{n}\n": "1" for n in range(12)} | {"x" * 99: "1"}
    (warning,) = done(server, owner, "version", **given)["metadata"]["output"]["warnings"]
    assert "3 more" in warning
    assert "\n" not in warning
    assert "x" * 51 not in warning


def test_a_call_that_uses_all_it_was_given_has_nothing_to_say(server: Server, owner: str) -> None:
    known = {"search": "resell", "searchtype": "owner", "want": "user",
             "api.chunk.enable": "1", "api.chunk.size": "1"}  # fmt: skip
    body = done(server, owner, "listaccts", **known)
    assert "output" not in body["metadata"]
    assert body["data"]["acct"] == [{"user": "bob"}]


def test_a_receipt_is_explained_by_itself(server: Server, owner: str) -> None:
    receipt = server.call("version", owner).headers["X-Counterfoil-Receipt"]
    asked = done(server, owner, "api_token_explain", receipt=receipt, acl="passwd")
    assert "“acl”" in asked["metadata"]["output"]["warnings"][0]


# Empty arguments, and 0


def test_an_empty_list_of_privileges_takes_none_away(server: Server, owner: str) -> None:
    both = {"acl-list-accts": "1", "acl-passwd": "1"}
    assert held(server, owner, **both) == ["list-accts", "passwd"]
    assert "no privilege list" in why(server, owner, "setacls", reseller="resell", acllist="")
    for value in ("", "no", "off", "false", "00", "0.0", "null", " 0 ", "-0", "undefined"):
        said = why(server, owner, "setacls", reseller="resell", **{"acl-passwd": value})
        assert "acl-passwd" in said
    data = done(server, owner, "listaccts", search="resell", searchtype="user")["data"]
    assert data["acct"]
    token = server.token("probe", "--user", "resell", "--acl", "passwd", "--acl", "list-accts")
    privileges = ask(server, owner, "api_token_verify", token=token)["data"]["acls"]
    assert privileges == ["list-accts", "passwd"]


def test_zero_gives_no_privilege_and_any_other_value_does(server: Server, owner: str) -> None:
    given = {"acl-list-accts": "1", "acl-passwd": "0", "acl-all": "0", "acl-edit-dns": "on"}
    assert held(server, owner, **given) == ["edit-dns", "list-accts"]
    assert "not both" in why(server, owner, "setacls", reseller="resell", acllist="x",
                             **{"acl-passwd": "0"})  # fmt: skip


# Lists that are maps


def listed(server: Server, owner: str, **given: str) -> dict[str, Any]:
    return dict(done(server, owner, "api_token_list", **given)["data"]["tokens"])


def test_the_map_of_tokens_is_filtered_sorted_cut_and_reduced(server: Server, owner: str) -> None:
    held(server, owner, **{"acl-passwd": "1", "acl-edit-dns": "1", "acl-list-accts": "1"})
    for name, acl in (("aaa", "passwd"), ("bbb", "edit-dns"), ("ccc", "passwd")):
        server.token(name, "--acl", acl, "--user", "resell")

    def names(**given: str) -> list[str]:
        return list(listed(server, owner, user="resell", **given))

    before = listed(server, owner, user="resell", **{
        "api.columns.enable": "1", "api.columns.a": "name", "api.columns.b": "acls",
        "api.columns.c": "expires_at"})  # fmt: skip
    assert set(before["aaa"]) == {"name", "acls", "expires_at"}
    assert names(**{"api.filter.enable": "1", "api.filter.a.field": "acls",
                    "api.filter.a.arg0": "edit-dns"}) == ["bbb"]  # fmt: skip
    sort = {"api.sort.enable": "1", "api.sort.a.field": "name", "api.sort.a.reverse": "1"}
    assert names(**sort)[-3:] == ["ccc", "bbb", "aaa"]
    cut = {"api.chunk.enable": "1", "api.chunk.size": "1", "api.chunk.start": "2",
           "api.chunk.verbose": "1"}  # fmt: skip
    body = done(server, owner, "api_token_list", user="resell", **cut)
    assert list(body["data"]["tokens"]) == ["bbb"]
    assert body["metadata"]["chunk"]["start"] == 2
    # What a monitor compares does not change when a token is used.
    secret = server.token("used", "--acl", "passwd", "--user", "resell")
    still = {"api.columns.enable": "1", "api.columns.a": "acls", "api.columns.b": "create_time"}
    first = listed(server, owner, user="resell", **still)
    assert server.call("version", secret, user="resell").status_code == 200
    assert listed(server, owner, user="resell", **still) == first


@pytest.mark.parametrize(
    "method", ["ipv_4", "IPv4", "ipv-4", "numericZeroAsMax", "NUMERIC", "lexicographic"]
)
def test_names_are_taken_as_libraries_fold_them(server: Server, owner: str, method: str) -> None:
    sort = {"api.sort.enable": "1", "api.sort.a.field": "user", "api.sort.a.method": method}
    assert len(done(server, owner, "listaccts", **sort)["data"]["acct"]) >= 3
    for kind in ("ltEqual", "lt-equal", "LT_EQUAL", "lt_unlimited"):
        given = {"api.filter.enable": "1", "api.filter.a.field": "suspended",
                 "api.filter.a.type": kind, "api.filter.a.arg0": "1"}  # fmt: skip
        assert len(done(server, owner, "listaccts", **given)["data"]["acct"]) >= 3
    found = done(server, owner, "listaccts", search="^bob$", searchtype="USERNAME")["data"]["acct"]
    assert [row["user"] for row in found] == ["bob"]
