"""What each function answers on the wire, and what it never does."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.core.privilege import ANY
from counterfoil.core.refusals import Rule
from counterfoil.functions.all import registry
from support.machine import CATALOGUE

if TYPE_CHECKING:
    from support.server import Server

REGISTRY = registry(CATALOGUE)
BOUNDS = {
    "acls", "create_time", "expires_at", "name", "whitelist_ips", "id", "parent", "lasting",
    "sessions_anywhere", "description", "enabled", "last_used_at", "last_used_ip",
    "last_refused_at", "old_secret_ends_at",
}  # fmt: skip


@pytest.fixture(scope="module")
def owner(server: Server) -> str:
    return server.token("owner", "--expires", "never")


def call(server: Server, secret: str, name: str, /, **arguments: Any) -> Any:
    with server.client() as client:
        answer = client.post(
            f"/json-api/{name}",
            params={"api.version": "1"},
            data=arguments,
            headers={"Authorization": f"whm root:{secret}"},
        )
    assert answer.status_code == 200, answer.text
    return answer.json()


def data(server: Server, secret: str, name: str, /, **arguments: Any) -> Any:
    body = call(server, secret, name, **arguments)
    assert body["metadata"] | {"output": 0, "payload_is_literal": 0} == {
        "version": 1, "command": name, "result": 1, "reason": body["metadata"]["reason"],
        "output": 0, "payload_is_literal": 0,
    }  # fmt: skip
    return body.get("data")


def reason(server: Server, secret: str, name: str, /, **arguments: Any) -> str:
    body = call(server, secret, name, **arguments)
    assert set(body) == {"metadata"}
    assert body["metadata"]["result"] == 0
    return str(body["metadata"]["reason"])


def test_a_token_function_answers_as_documented(server: Server, owner: str) -> None:
    made = data(
        server, owner, "api_token_create", token_name="doc", acl=["list-accts", "acct-summary"],
        expires_at="4000000000", whitelist_ip=["203.0.113.7", "2620:0:28a4::/48"],
    )  # fmt: skip
    assert set(made) == BOUNDS | {"token"}
    assert made["acls"] == ["acct-summary", "list-accts"]
    assert made["expires_at"] == 4_000_000_000
    assert made["whitelist_ips"] == [
        "203.0.113.7", "2620:0000:28a4:0000:0000:0000:0000:0000/48",
    ]  # fmt: skip
    assert isinstance(made["create_time"], int)
    assert len(made["id"]) == 8
    listed = data(server, owner, "api_token_list")["tokens"]["doc"]
    assert set(listed) == BOUNDS
    assert listed["acls"]["list-accts"] == 1
    assert listed["acls"]["passwd"] == 0
    assert len(listed["acls"]) == 64
    details = data(server, owner, "api_token_get_details", token=made["token"])
    assert details == {key: made[key] for key in BOUNDS}
    updated = data(server, owner, "api_token_update", token_name="doc", new_name="doc2")
    assert updated == details | {"name": "doc2"}
    wide = data(
        server, owner, "api_token_update", token_name="doc2", acl="all", expires_at="0",
        whitelist_ip="any",
    )  # fmt: skip
    assert (wide["acls"], wide["expires_at"], wide["whitelist_ips"]) == (["all"], None, None)
    assert wide["create_time"] == made["create_time"]
    revoked = data(server, owner, "api_token_revoke", token_name=["doc2"])
    assert revoked == {"also_revoked": 0, "names": [], "tokens_affected": 1}


def test_left_out_is_everything_of_the_caller_within_its_bounds(server: Server, owner: str) -> None:
    narrow = data(
        server, owner, "api_token_create", token_name="narrow",
        acl=["manage-api-tokens", "list-accts"], whitelist_ip="127.0.0.1", expires_at="4000000000",
    )["token"]  # fmt: skip
    made = data(server, narrow, "api_token_create", token_name="child")
    assert made["acls"] == ["list-accts", "manage-api-tokens"]
    assert made["whitelist_ips"] == ["127.0.0.1"]
    assert made["expires_at"] == 4_000_000_000
    assert made["parent"] == data(server, owner, "api_token_list")["tokens"]["narrow"]["id"]
    assert set(data(server, narrow, "api_token_list")["tokens"]) == {"narrow", "child"}
    for arguments, said in (
        ({"acl": "all"}, "holds the privilege “all”, but this token"),
        ({"acl": "passwd"}, "holds the privilege “passwd”, but this token"),
        ({"expires_at": "0"}, "expires before that"),
        ({"expires_at": "4000000001"}, "expires before that"),
        ({"whitelist_ip": "any"}, "cannot be used from all"),
        ({"whitelist_ip": "127.0.0.2"}, "cannot be used from all"),
    ):
        assert said in reason(server, narrow, "api_token_create", token_name="more", **arguments)
        assert said in reason(server, narrow, "api_token_update", token_name="child", **arguments)


def test_verify_tells_whether_and_why_not(server: Server, owner: str) -> None:
    secret = server.token("asked", "--acl", "list-accts", "--ip", "203.0.113.7")

    def verify(**arguments: str) -> Any:
        return data(server, owner, "api_token_verify", **{"token": secret, **arguments})

    good = verify(ip="203.0.113.7", acl="list-accts", user="root")
    assert good == {
        "accepted": 1, "user": "root", "account_id": 1, "name": "asked", "acls": ["list-accts"],
        "expires_at": good["expires_at"], "reason": None,
    }  # fmt: skip
    assert verify(ip="203.0.113.7", function="version")["accepted"] == 1
    assert verify(ip="203.0.113.7", function="removeacct")["reason"] == "PRIVILEGE"
    assert verify(ip="203.0.113.8")["reason"] == "ADDRESS"
    assert verify()["reason"] == "ADDRESS"
    assert verify(ip="203.0.113.7", user="bob")["reason"] == "WRONG_USER"
    assert verify(token="X" * 32)["reason"] == "UNKNOWN"
    assert verify(token="FOIL" + "X" * 28)["reason"] == "MALFORMED"
    assert verify(token="short")["reason"] == "MALFORMED"
    with server.client() as client:
        answer = client.get(
            f"/json-api/api_token_verify?api.version=1&token={secret}",
            headers={"Authorization": f"whm root:{owner}"},
        )
    assert "request body" in answer.json()["metadata"]["reason"]


def test_details_of_an_unknown_secret_are_refused_without_data(server: Server, owner: str) -> None:
    for secret in ("X" * 32, "short", "FOIL" + "X" * 28):
        assert "No token" in reason(server, owner, "api_token_get_details", token=secret)


def test_who_am_i(server: Server, owner: str) -> None:
    privileges = data(server, owner, "myprivs")["privileges"]
    assert len(privileges) == 1
    assert set(privileges[0].values()) == {1}
    narrow = server.token("who", "--acl", "list-accts")
    assert data(server, narrow, "applist")["app"] == [
        "applist", "batch", "gethostname", "list_users", "listaccts", "my_settings", "myprivs",
        "privilege_list", "session_end", "session_list", "version",
    ]  # fmt: skip
    held = data(server, narrow, "myprivs")["privileges"][0]
    assert [key for key, value in held.items() if value] == ["list-accts"]


def test_who_disabled_and_who_contained_is_shown(server: Server, owner: str) -> None:
    server.token("shown", "--acl", "list-accts")
    server.call("api_token_disable", owner, token_name="shown")
    shown = server.call("api_token_show", owner, token_name="shown").json()["data"]["disabled"]
    assert (shown["how"], shown["by"]) == ("token", "root")
    assert (
        "by root, through a token"
        in server.run("token", "show", "shown", "--output", "table").stdout
    )
    server.run("token", "disable", "shown")
    assert ", by root\n" in server.run("token", "show", "shown", "--output", "table").stdout
    server.run("token", "contain", "shown", "--yes")
    shown = server.call("api_token_show", owner, token_name="shown").json()["data"]["contained"]
    assert shown["by"] == "root"
    assert "contained since" in server.run("token", "show", "shown", "--output", "table").stdout


def test_the_audit_log_is_listed_newest_first_and_in_pages(server: Server, owner: str) -> None:
    entries = data(server, owner, "audit_list", limit="3")["entries"]
    assert len(entries) == 3
    assert [e["position"] for e in entries] == sorted(
        (e["position"] for e in entries), reverse=True
    )
    older = data(server, owner, "audit_list", limit="2", before=str(entries[-1]["position"]))
    assert older["entries"][0]["position"] == entries[-1]["position"] - 1


def test_an_export_ends_where_its_first_part_signed_whatever_is_done_meanwhile(
    server: Server, owner: str
) -> None:
    first = data(server, owner, "audit_export")
    assert first["next"] is None
    assert "counterfoil_audit" in first["lines"][0]
    assert "checkpoint" in first["lines"][-1]
    server.token("meanwhile", "--acl", "list-accts")
    part = data(server, owner, "audit_export", after=first["until"] - 2, until=first["until"])
    assert part == {"lines": first["lines"][-3:], "until": first["until"], "next": None}
    more = data(server, owner, "audit_export", until=999999)
    assert more["until"] == first["until"], "no further than what is signed"
    assert data(server, owner, "audit_export")["until"] == first["until"] + 1


def test_settings_are_read_over_the_wire_and_not_set_through_a_token(
    server: Server, owner: str
) -> None:
    assert data(server, owner, "get_settings")["settings"]["secret_prefix"] == "FOIL"
    assert "outlast the token" in reason(server, owner, "set_settings", soon_days="1")


# Every refusal of a credential looks the same


def test_all_bad_credentials_get_the_same_bytes_and_each_receipt_its_reason(
    server: Server, owner: str
) -> None:
    revoked = server.token("revoked", "--acl", "list-accts")
    server.run("token", "revoke", "revoked", "--yes")
    away = server.token("away", "--acl", "list-accts", "--ip", "203.0.113.7")
    parent = server.token("parent", "--acl", "manage-api-tokens")
    child = data(server, parent, "api_token_create", token_name="kid")["token"]
    server.run("token", "revoke", "parent", "--yes")
    server.run("account", "create", "sam", "--reseller")
    suspended = server.token("s", "--user", "sam", "--acl", "acct-summary")
    server.run("account", "suspend", "sam")
    server.run("account", "create", "tom", "--reseller")
    renamed = server.token("t", "--user", "tom", "--acl", "acct-summary")
    server.run("account", "rename", "tom", "thomas")
    cases = [
        ("root", "X" * 32, "UNKNOWN"), ("root", "FOIL" + "X" * 28, "MALFORMED"),
        ("root", revoked, "REVOKED"), ("root", away, "ADDRESS"), ("root", child, "REVOKED"),
        ("sam", suspended, "SUSPENDED"), ("tom", renamed, "RENAMED"), ("bob", owner, "WRONG_USER"),
    ]  # fmt: skip
    seen = set()
    for user, secret, wanted in cases:
        answer = server.call("api_token_list", secret, user=user)
        headers = {
            name: value for name, value in answer.headers.items()
            if name not in {"date", "x-counterfoil-receipt"}
        }  # fmt: skip
        seen.add((answer.status_code, answer.content, json.dumps(headers)))
        receipt = answer.headers["x-counterfoil-receipt"]
        assert len(receipt) == 128
        told = data(server, owner, "api_token_explain", receipt=receipt)
        assert (told["accepted"], told["reason"]) == (0, wanted)
        assert told["steps"][-1]["passed"] == 0
        for step in told["steps"]:
            # Who the use named is not kept: nothing may stand there that it did not name.
            if step["check"] in {"kind", "former name", "user"}:
                assert "asked for" not in step["compared"]
                assert "(none)" not in step["compared"]
    assert len(seen) == 1


def test_a_receipt_is_for_those_who_may_see_its_token(server: Server, owner: str) -> None:
    answer = server.call("version", owner)
    narrow = server.token("nosy", "--acl", "manage-api-tokens")
    receipt = answer.headers["x-counterfoil-receipt"]
    assert "receipt is not valid" in reason(server, narrow, "api_token_explain", receipt=receipt)
    stranger = server.call("version", "X" * 32).headers["x-counterfoil-receipt"]
    assert "receipt is not valid" in reason(server, narrow, "api_token_explain", receipt=stranger)


def test_a_missing_privilege_is_said_with_the_functions_name(server: Server) -> None:
    narrow = server.token("lacking", "--acl", "list-accts")
    assert reason(server, narrow, "removeacct") == (
        "Permission denied: You do not have the required privileges to run “removeacct”."
    )


# Walks over the registry


def generation(server: Server) -> str:
    database = f"file:{server.data / 'counterfoil.db'}?mode=ro"
    with closing(sqlite3.connect(database, uri=True)) as connection:
        return str(connection.execute("SELECT * FROM generation").fetchone())


@pytest.mark.parametrize("function", list(REGISTRY), ids=lambda f: f.name)
def test_no_function_runs_without_its_privilege(server: Server, function: Any) -> None:
    others = [p.key for p in CATALOGUE if p.key not in {function.needs, "all"}]
    name = f"without-{function.name}"
    options = [option for key in others for option in ("--acl", key)]
    secret = server.token(name, *options)
    body = call(server, secret, function.name)
    said = body["metadata"]["reason"]
    if function.needs == ANY:
        assert "required privileges" not in said
    else:
        assert "You do not have the required privileges to run" in said


@pytest.mark.parametrize("function", list(REGISTRY), ids=lambda f: f.name)
def test_missing_wrong_and_huge_arguments_change_nothing(
    server: Server, owner: str, function: Any
) -> None:
    before = generation(server)
    with server.client(headers={"Authorization": f"whm root:{owner}"}) as client:
        for value in ("", "\0", "x" * 5000, "9" * 5000, "é", "../..", "-1 ", "' OR 1=1"):
            for param in function.params:
                answer = client.post(
                    f"/json-api/{function.name}?api.version=1", data={param.name: value}
                )
                assert answer.status_code == 200
                assert isinstance(answer.json()["metadata"]["reason"], str)
    assert generation(server) == before


def test_the_pages_made_from_the_registry_are_up_to_date() -> None:
    import runpy  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    folder = Path(__file__).parents[3]
    script = runpy.run_path(str(folder / "scripts" / "make_documents.py"))
    assert script["PRIVILEGES"].read_text("utf-8") == script["privileges_json"]()
    for name, text in script["pages"]().items():
        assert (folder / "docs" / name).read_text("utf-8") == text, "scripts/make_documents.py"
    for name in ("settings", "policies"):
        page = (folder / "docs" / f"{name}.md").read_text("utf-8")
        assert "| setting | default | meaning |" in page
        assert script["with_tables"](page) == page, "scripts/make_documents.py"


def test_every_function_setting_and_reason_is_in_the_documentation() -> None:
    from pathlib import Path  # noqa: PLC0415

    from counterfoil.core.refusals import Reason  # noqa: PLC0415
    from counterfoil.core.settings import SETTINGS  # noqa: PLC0415
    from counterfoil.system.options import OPTIONS  # noqa: PLC0415

    folder = Path(__file__).parents[3] / "docs"
    text = "\n".join(path.read_text("utf-8") for path in folder.rglob("*.md"))
    names = [f.name for f in REGISTRY]
    names += [p.name for f in REGISTRY for p in f.params]
    names += [str(reason) for reason in Reason]
    names += list(SETTINGS)
    names += [option.variable for option in OPTIONS]
    assert not [name for name in names if f"`{name}`" not in text]


def test_every_rule_is_raised_somewhere_in_the_source() -> None:
    source = "".join(
        path.read_text("utf-8")
        for folder in (
            "core",
            "authority",
            "functions",
            "transport",
            "web",
            "whm",
            "crypto",
            "store",
        )
        for path in sorted(files("counterfoil").joinpath(folder).rglob("*.py"))  # type: ignore[attr-defined]
        if path.name not in {"wording.py", "refusals.py"}
    )
    assert not [rule.name for rule in Rule if f"Rule.{rule.name}" not in source]
