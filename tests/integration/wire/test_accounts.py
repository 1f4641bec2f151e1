"""What the functions of accounts and resellers answer on the wire, new shape and old."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from support.server import Server

ROW = {
    "user", "domain", "email", "owner", "plan", "ip", "ipv6", "partition", "shell", "theme",
    "startdate", "unix_startdate", "uid", "suspended", "suspendreason", "suspendtime", "is_locked",
    "disklimit", "diskused", "inodeslimit", "inodesused", "maxaddons", "maxparked", "maxsub",
    "maxftp", "maxlst", "maxpop", "maxsql", "max_email_per_hour", "max_defer_fail_percentage",
    "min_defer_fail_to_trigger_protection", "max_emailacct_quota", "mailbox_format", "backup",
    "legacy_backup", "outgoing_mail_hold", "outgoing_mail_suspended", "temporary",
    "is_temporary_domain", "child_nodes",
}  # fmt: skip
OLD_ROW = {
    "user", "domain", "email", "owner", "plan", "theme", "shell", "partition", "ip", "startdate",
    "unix_startdate", "suspended", "suspendreason", "suspendtime", "disklimit", "diskused",
    "maxpop", "maxlst", "maxftp", "maxsql", "maxsub", "maxparked", "maxaddons",
}  # fmt: skip


@pytest.fixture(scope="module")
def owner(server: Server) -> str:
    """A token that may do everything, and some accounts: alice owns bob and carl."""
    secret = server.token("owner", "--lasting")
    alice = ("account", "create", "alice", "--reseller", "--domain", "alice.example")
    assert server.run(*alice).returncode == 0
    held = ("--acl", "list-accts", "--acl", "acct-summary")
    assert server.run("reseller", "grant", "alice", "--only", *held).returncode == 0
    for name in ("bob", "carl"):
        made = ("account", "create", name, "--owner", "alice", "--domain", f"{name}.example")
        assert server.run(*made).returncode == 0
    return secret


def ask(
    server: Server, secret: str, name: str, /, *, old: bool = False, by: str = "root",
    **arguments: Any,
) -> Any:  # fmt: skip
    with server.client() as client:
        answer = client.post(
            f"/json-api/{name}",
            params={} if old else {"api.version": "1"},
            data=arguments,
            headers={"Authorization": f"whm {by}:{secret}"},
        )
    assert answer.status_code == 200, answer.text
    return answer.json()


def data(server: Server, secret: str, name: str, /, **arguments: Any) -> Any:
    body = ask(server, secret, name, **arguments)
    assert body["metadata"]["result"] == 1, body
    return body.get("data")


def why(server: Server, secret: str, name: str, /, **arguments: Any) -> str:
    body = ask(server, secret, name, **arguments)
    assert body["metadata"]["result"] == 0
    return str(body["metadata"]["reason"])


def test_accounts_are_listed_searched_and_reduced(server: Server, owner: str) -> None:
    rows = data(server, owner, "listaccts")["acct"]
    assert all(set(row) == ROW for row in rows)
    bob = next(row for row in rows if row["user"] == "bob")
    assert (bob["owner"], bob["suspended"], bob["suspendreason"]) == ("alice", 0, "not suspended")
    assert isinstance(bob["unix_startdate"], int)

    def users(**search: str) -> list[str]:
        return [r["user"] for r in data(server, owner, "listaccts", **search)["acct"]]

    assert users(search="alice", searchtype="owner") == ["bob", "carl"]
    assert users(search="^bo", searchtype="user") == ["bob"]
    assert users(search="b$", searchtype="user") == ["bob"]
    assert users(search="^bob$", searchtype="user") == ["bob"]
    assert users(search=r"bob\.example", searchtype="domain") == ["bob"]
    assert users(search="ob", searchtype="user", searchmethod="exact") == []
    # No pattern of a stranger is run: everything else is itself.
    assert users(search=".*", searchtype="user") == []
    assert users(search="(a+)+$", searchtype="user") == []
    # As recorded: a search without a type filters nothing.
    assert len(users(search="bob")) == len(rows)
    assert "nonsense" in why(server, owner, "listaccts", want="user,domain,nonsense")
    wanted = data(server, owner, "listaccts", want="user,domain")["acct"]
    assert all(set(row) == {"user", "domain"} for row in wanted)


def test_an_account_is_shown_by_name_and_domain_and_root_is_none(
    server: Server, owner: str
) -> None:
    by_name = data(server, owner, "accountsummary", user="bob")["acct"]
    assert by_name == data(server, owner, "accountsummary", domain="BOB.example")["acct"]
    assert "do not have a user named “root”" in why(server, owner, "accountsummary", user="root")
    assert "do not have" in why(server, owner, "accountsummary", domain="none.example")
    assert "“user”" in why(server, owner, "accountsummary")
    userdata = data(server, owner, "domainuserdata", domain="bob.example")["userdata"]
    assert (userdata["user"], userdata["owner"]) == ("bob", "alice")
    domains = data(server, owner, "get_domain_info")["domains"]
    assert {"bob.example", "carl.example", "alice.example"} <= {d["domain"] for d in domains}
    users = data(server, owner, "list_users")["users"]
    assert users[-1] == "root"
    assert {"alice", "bob", "carl"} <= set(users)


def test_a_reseller_sees_itself_and_what_it_owns_alone(server: Server, owner: str) -> None:
    assert owner
    secret = server.token("t", "--user", "alice", "--acl", "list-accts", "--acl", "acct-summary")
    rows = data(server, secret, "listaccts", by="alice")["acct"]
    assert [row["user"] for row in rows] == ["alice", "bob", "carl"]
    counts = data(server, secret, "acctcounts", by="alice")["reseller"]
    assert counts == {"user": "alice", "active": 2, "suspended": 0, "limit": None}
    server.run("account", "create", "stranger", "--domain", "stranger.example")
    said = ask(server, secret, "accountsummary", by="alice", domain="stranger.example")
    assert "do not have" in said["metadata"]["reason"]


def test_the_old_shapes_are_those_of_recorded_servers(server: Server, owner: str) -> None:
    listed = ask(server, owner, "listaccts", old=True)
    assert (listed["status"], listed["statusmsg"]) == (1, "Ok")
    assert all(set(row) == OLD_ROW for row in listed["acct"])
    assert isinstance(listed["acct"][0]["unix_startdate"], str)
    missing = ask(server, owner, "accountsummary", old=True, user="root")
    assert (missing["status"], missing["acct"]) == (0, None)
    assert ask(server, owner, "listresellers", old=True) == {"reseller": ["alice"]}
    assert set(ask(server, owner, "gethostname", old=True)) == {"hostname"}
    counts = ask(server, owner, "acctcounts", old=True, user="alice")
    assert counts["reseller"]["active"] == "2"
    assert counts["result"][0]["status"] == 1
    stats = ask(server, owner, "resellerstats", old=True, reseller="alice")["result"]
    assert (stats["status"], stats["reseller"]) == (1, "alice")
    assert len(stats["accts"]) == 2
    assert ask(server, owner, "resellerstats", old=True, reseller="bob")["result"]["status"] == 0
    passwd = ask(server, owner, "passwd", old=True, user="bob")["passwd"][0]
    assert passwd["services"] is None
    userdata = ask(server, owner, "domainuserdata", old=True, domain="bob.example")
    assert userdata["userdata"]["user"] == userdata["result"][0]["userdata"]["user"] == "bob"
    changed = ask(server, owner, "modifyacct", old=True, user="bob", contactemail="x@y.example")
    assert changed["result"][0]["newcfg"]["cpuser"]["CONTACTEMAIL"] == "x@y.example"
    for name in ("list_users", "verify_new_username", "api_token_list", "batch"):
        assert "Unknown App" in ask(server, owner, name, old=True)["error"]


def test_a_password_is_set_from_body_or_query_and_must_be_good(server: Server, owner: str) -> None:
    done = ask(server, owner, "passwd", user="bob", password="correct horse battery")
    assert done["metadata"]["reason"] == "Password changed for user “bob”."
    assert done["data"]["app"]
    assert "12 to 256" in why(server, owner, "passwd", user="bob", password="short")
    assert "12 to 256" in why(server, owner, "passwd", user="bob", password="bobbobbobbob1234")
    assert "password" in why(server, owner, "passwd", user="bob")
    with server.client() as client:
        answer = client.get(
            "/json-api/passwd?api.version=1&user=bob&pass=correct+horse+battery",
            headers={"Authorization": f"whm root:{owner}"},
        )
    assert answer.json()["metadata"]["reason"] == "Password changed for user “bob”."
    assert "correct" not in "\n".join(server.log)


def test_resellers_are_made_given_lists_and_unmade(server: Server, owner: str) -> None:
    assert ask(server, owner, "createacct", username="dora")["metadata"]["result"] == 1
    assert data(server, owner, "setupreseller", user="dora") is None
    assert "dora" in data(server, owner, "listresellers")["reseller"]
    two: dict[str, Any] = {"acl-list-accts": "1", "acl-passwd": "1"}
    saved = ask(server, owner, "saveacllist", acllist="basic", **two)
    assert saved["metadata"]["reason"] == "ACL List basic saved."
    lists = data(server, owner, "listacls")["acl"]
    assert lists[0]["name"] == "basic"
    assert lists[0]["privileges"]["passwd"] == 1
    assert lists[0]["privileges"]["all"] == 0
    old = ask(server, owner, "listacls", old=True)["acls"]["basic"]
    assert old["passwd"] == "1"
    given = data(server, owner, "setacls", reseller="dora", acllist="basic")
    assert given["acl"] == given["added"] == ["list-accts", "passwd"]
    spelt = data(server, owner, "setacls", user="dora",
                 **{"acl-nameserver-config": "1", "acl-disallow-shell": "1"})  # fmt: skip
    assert (spelt["acl"], spelt["added"], spelt["removed"]) == (
        ["ns-config"], ["ns-config"], ["list-accts", "passwd"],
    )  # fmt: skip
    assert data(server, owner, "setacls", reseller="dora")["acl"] == []
    both = why(server, owner, "setacls", reseller="dora", acllist="basic", **{"acl-passwd": "1"})
    assert "not both" in both
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"reseller": "bob"}, "Not a reseller"),
        ({"reseller": "dora", "acllist": "none"}, "no privilege list"),
        ({"reseller": "dora", "acl-nonsense": "1"}, "no privilege “nonsense”"),
        ({"reseller": "dora", "aclnonsense": "1"}, "Check its spelling"),
    ]
    for arguments, said in wrong:
        assert said in why(server, owner, "setacls", **arguments)
    assert "acl-passwd" in why(server, owner, "saveacllist", acllist="x", **{"acl-passwd": "yes"})
    assert data(server, owner, "unsetupreseller", user="dora")["tokens_affected"] == 0
    assert "Not a reseller" in why(server, owner, "unsetupreseller", user="dora")


def test_a_reseller_is_suspended_and_terminated_with_what_it_owns(
    server: Server, owner: str
) -> None:
    assert server.run("account", "create", "zed", "--reseller").returncode == 0
    assert server.run("account", "create", "zoe", "--owner", "zed").returncode == 0
    raw = ask(server, owner, "suspendreseller", user="zed", reason="unpaid")["metadata"]["output"]
    assert "zoe" in raw["raw"]
    rows = data(server, owner, "listsuspended")["account"]
    assert {(row["user"], row["reason"], row["is_locked"]) for row in rows} == {
        ("zed", "unpaid", 0), ("zoe", "unpaid", 0),
    }  # fmt: skip
    old = ask(server, owner, "listsuspended", old=True)["accts"]
    assert isinstance(old[0]["unixtime"], str)
    assert ask(server, owner, "unsuspendreseller", old=True, user="zed")["output"]
    assert data(server, owner, "listsuspended")["account"] == []
    stats = data(server, owner, "resellerstats", user="zed")["reseller"]
    assert [row["user"] for row in stats["acct"]] == ["zoe"]
    gone = data(server, owner, "terminatereseller", user="zed", terminatereseller="1")["acct"]
    assert [row["user"] for row in gone] == ["zoe", "zed"]
    assert "do not have a user" in why(server, owner, "accountsummary", user="zed")


def test_a_username_is_verified_before_it_is_given(server: Server, owner: str) -> None:
    assert ask(server, owner, "verify_new_username", user="fresh")["metadata"]["result"] == 1
    assert "already has" in why(server, owner, "verify_new_username", user="bob")
    assert "not a valid username" in why(server, owner, "verify_new_username", user="test1")


def test_each_command_of_a_batch_is_judged_and_answered_on_its_own(
    server: Server, owner: str
) -> None:
    commands = ["version", "listaccts?want=user", "nonsense", "batch?command=version",
                "accountsummary?user=nobody", "api_token_get_details?token=x"]  # fmt: skip
    results = data(server, owner, "batch", command=commands)["result"]
    assert [r["metadata"]["result"] for r in results] == [1, 1, 0, 0, 0, 0]
    assert {"user": "bob"} in results[1]["data"]["acct"]
    narrow = server.token("narrow", "--acl", "list-accts")
    judged = data(server, narrow, "batch", command=["removeacct?user=bob", "listaccts"])["result"]
    assert "required privileges" in judged[0]["metadata"]["reason"]
    assert judged[1]["metadata"]["result"] == 1
    stopped = data(server, owner, "batch", command=["nope", "version"], abort_on_error="1")
    assert len(stopped["result"]) == 1
    assert "at most 100" in why(server, owner, "batch", command=["version"] * 101)
    # A secret stays out of what is logged, in a command too.
    made = data(server, owner, "batch", command=["api_token_verify?token=" + "X" * 32])["result"]
    assert "request body" in made[0]["metadata"]["reason"]


def test_a_command_of_a_batch_that_ends_its_caller_ends_the_batch(server: Server) -> None:
    secret = server.token("ends-itself")
    with server.client() as client:
        answer = client.post(
            "/json-api/batch?api.version=1",
            data={"command": ["api_token_revoke?token_name=ends-itself", "version"]},
            headers={"Authorization": f"whm root:{secret}"},
        )
    assert answer.status_code == 403


def test_the_same_answers_travel_as_xml(server: Server, owner: str) -> None:
    def xml(path: str) -> ET.Element:
        with server.client() as client:
            answer = client.get(f"/xml-api/{path}", headers={"Authorization": f"whm root:{owner}"})
        assert answer.headers["content-type"].startswith("text/xml")
        return ET.fromstring(answer.text)  # noqa: S314 - our own answer

    root = xml("listaccts?api.version=1&want=user")
    assert root.tag == "result"
    assert root.findtext("metadata/result") == "1"
    assert "bob" in [element.text for element in root.findall("data/acct/user")]
    old = xml("accountsummary?user=bob")
    assert old.tag == "accountsummary"
    assert old.findtext("acct/user") == "bob"
    tokens = xml("api_token_list?api.version=1")
    assert tokens.find("data/tokens/owner") is not None
    assert xml("nonsense?api.version=1").findtext("metadata/result") == "0"
    made = xml("api_token_create?api.version=1&token_name=1abc&acl=passwd")
    assert made.findtext("data/name") == "1abc"
    keyed = xml("api_token_list?api.version=1").findall("data/tokens/item")
    assert [element.get("key") for element in keyed] == ["1abc"]
    with server.client() as client:
        refused = client.get("/xml-api/version", headers={"Authorization": "whm root:" + "X" * 32})
    assert refused.status_code == 403
