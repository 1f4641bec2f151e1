"""The command line as people use it: fitted to terminals, plain in pipes, asking before it ends."""

from __future__ import annotations

import json
import re
import sqlite3
from typing import TYPE_CHECKING

import pytest

from counterfoil.cli.main import cli
from support.commands import list_commands
from support.server import Server, counterfoil
from support.terminal import run_in_terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONG = "a-rather-long-name-of-a-token-of-50-characters-123"
MOMENT = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose tokens are those that the tests of this file look at."""
    made = Server(tmp_path_factory.mktemp("people") / "data").start()
    many = [part for key in ("list-accts", "create-acct", "kill-acct", "suspend-acct", "passwd")
            for part in ("--acl", key)]  # fmt: skip
    made.run("account", "create", "ann", "--reseller", "--domain", "ann.example")
    made.token("billing", *many, "--ip", "203.0.113.7", "--ip", "2001:db8::/32")
    made.token("stopped", "--acl", "list-accts", "--expires", "2035-11-23")
    made.run("token", "disable", "stopped")
    yield made
    made.stop()


@pytest.mark.parametrize("columns", [80, 60, 40])
@pytest.mark.parametrize(
    "command", [("token", "list"), ("audit", "show"), ("token", "show", "billing")], ids=" ".join
)
def test_dates_names_and_ids_are_whole_at_every_width(
    server: Server, command: tuple[str, ...], columns: int
) -> None:
    seen = run_in_terminal(*command, data=server.data, columns=columns)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", seen.text)
    for line in plain.splitlines():
        # Only what cannot be folded may be longer: a word that has a line of its own.
        assert len(line) <= columns or len(line.split()[-1]) > columns - 20, line
        if re.search(r"\d{4}-\d\d-\d\d \d\d:", line):
            assert re.search(MOMENT, line), line
    if command == ("token", "list"):
        ids = json.loads(server.run(*command, "--output", "json").stdout)["data"]["tokens"]
        for name, token in ids.items():
            assert name in plain
            assert token["id"] in plain
        assert plain.count("2035-11-23 23:59:59 UTC") == 1


def test_a_name_of_50_characters_becomes_a_card_where_it_has_no_room(server: Server) -> None:
    server.token(LONG, "--acl", "list-accts")
    seen = run_in_terminal("token", "list", data=server.data, columns=60)
    assert re.search(rf"^Name +{LONG}$", seen.text, re.MULTILINE)
    assert len(re.findall(r"^Id  ", seen.text, re.MULTILINE)) == 3
    server.run("token", "revoke", LONG, "--yes")


def test_a_state_has_a_color_on_a_terminal_and_nowhere_else(server: Server) -> None:
    list_ = ("token", "list")
    assert "\x1b[31mdisabled" in run_in_terminal(*list_, data=server.data).text
    for env in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        seen = run_in_terminal(*list_, data=server.data, env=env)
        assert "disabled" in seen.text
        assert "\x1b" not in seen.text
    assert "\x1b" not in server.run(*list_).stdout
    assert "\x1b[31msuspended" not in run_in_terminal("account", "list", data=server.data).text
    server.run("account", "suspend", "ann")
    assert "\x1b[31msuspended" in run_in_terminal("account", "list", data=server.data).text
    server.run("account", "unsuspend", "ann")


def test_a_pipe_gets_text_with_one_line_a_row_unless_json_is_asked_for(server: Server) -> None:
    lines = server.run("token", "list").stdout.splitlines()
    assert lines[0].split()[:3] == ["Name", "State", "Expires"]
    assert [line.split()[0] for line in lines[1:]] == ["billing", "stopped"]
    assert all(line == line.rstrip() for line in lines)
    assert "passwd" in lines[1]
    shown = server.run("audit", "show", "--action", "token.disabled").stdout.splitlines()
    assert len(shown) == 2
    assert re.search(MOMENT, shown[1])
    assert "how: - → person" in shown[1]
    for command in (("call", "listaccts"), ("settings", "show"), ("account", "show", "ann"),
                    ("reseller", "list"), ("doctor",), ("app", "list")):  # fmt: skip
        done = server.run(*command)
        assert done.stdout
        with pytest.raises(ValueError):  # noqa: PT011 - whatever JSON's own is called
            json.loads(done.stdout)
    flat = server.run("call", "listaccts", "want=user").stdout
    assert re.fullmatch(r"acct\.0\.user +ann\n", flat)


# Before what cannot be taken back

ASKING = [
    ("token", "revoke", "billing"), ("token", "revoke-all"), ("token", "contain", "billing"),
    ("token", "end-overlap", "billing"), ("token", "rotate", "billing", "--overlap", "0"),
    ("token", "advice", "billing", "--apply"), ("account", "remove", "ann"),
    ("reseller", "unset", "ann"), ("app", "remove", "billing"), ("policy", "enforce"),
    ("session", "end", "1"), ("session", "end", "--all"),
]  # fmt: skip


def positions(server: Server) -> int:
    """Return how many acts were recorded."""
    with sqlite3.connect(server.data / "counterfoil.db") as connection:
        (count,) = connection.execute("SELECT max(position) FROM audit").fetchone()
    connection.close()
    return int(count)


@pytest.mark.parametrize("command", ASKING, ids=" ".join)
def test_without_a_terminal_nothing_is_ended_unasked(
    server: Server, command: tuple[str, ...]
) -> None:
    before = positions(server)
    for form in ((), ("--output", "json")):
        done = server.run(*command, *form)
        assert done.returncode == 2
        assert done.stdout == ""
        assert "--yes" in done.stderr
    assert positions(server) == before


@pytest.mark.parametrize("command", [ASKING[0], ASKING[4], ASKING[9]], ids=" ".join)
def test_on_a_terminal_it_is_asked_and_no_is_the_default(
    server: Server, command: tuple[str, ...]
) -> None:
    before = positions(server)
    seen = run_in_terminal(*command, data=server.data, typed="\n")
    assert "[y/N]" in seen.text
    assert seen.status == 1
    assert positions(server) == before


def test_who_says_yes_is_done_as_told(server: Server) -> None:
    server.token("asked", "--acl", "list-accts")
    seen = run_in_terminal("token", "revoke", "asked", data=server.data, typed="y\n")
    assert seen.status == 0
    assert "asked" not in server.run("token", "list").stdout
    server.token("told", "--acl", "list-accts")
    assert server.run("token", "revoke", "told", "--yes").returncode == 0


def test_every_command_that_asks_is_listed_here() -> None:
    asking = {" ".join(path) for path, command in list_commands(cli)
              if any("--yes" in param.opts for param in command.params)}  # fmt: skip
    named = {" ".join(part for part in command[:2]) for command in ASKING}
    assert asking == named


# Errors


def test_a_refusal_is_said_in_words_also_beside_json(server: Server) -> None:
    for form in ((), ("--output", "json"), ("--output", "yaml")):
        done = server.run("token", "show", "nope", *form)
        assert done.returncode == 1
        assert "nope" in done.stderr
        assert bool(done.stdout) == bool(form)
    body = json.loads(server.run("call", "nonsense", "--output", "json").stdout)
    assert body["metadata"]["result"] == 0


@pytest.mark.parametrize(
    ("command", "accepted"),
    [
        (("token", "create", "x", "--acl", "all", "--expires", "tomorrow"), "90d"),
        (("token", "create", "x", "--acl", "all", "--expires", "90"), "never"),
        (("token", "create", "x", "--acl", "all", "--expires", "1y"), "epoch"),
        (("token", "edit", "billing", "--expires", "2026-02-31"), "2027-11-23"),
        (("token", "whatif", "billing", "--expires", "soon"), "90d"),
        (("token", "rotate", "billing", "--overlap", "soon"), "90m"),
        (("token", "rotate", "billing", "--expires", "90"), "never"),
        (("audit", "show", "--since", "yesterday"), "12h"),
        (("audit", "show", "--until", "2026-13-01"), "epoch"),
        (("explain", "root", "--token-name", "billing", "--at", "noon"), "2027-11-23T12:00"),
        (("token", "advice", "billing", "--days", "2w"), "2w"),
    ],
)
def test_what_is_no_time_is_told_what_is(
    server: Server, command: tuple[str, ...], accepted: str
) -> None:
    done = server.run(*command)
    assert done.returncode == 2
    assert accepted in done.stderr
    assert "on the wire" not in done.stderr


def test_one_reading_of_times_holds_for_every_option(server: Server) -> None:
    for expires in ("90d", "12h", "2w", "2035-11-23", "2035-11-23T12:00", "2079648000", "never"):
        done = server.run("token", "edit", "stopped", "--expires", expires)
        assert done.returncode == 0, (expires, done.stderr)
    for since in ("1h", "7d", "2026-01-01", "2026-01-01T12:00", "1767225600"):
        done = server.run("audit", "show", "--action", "token.created", "--since", since)
        assert "billing" in done.stdout, since
    assert "billing" not in server.run("audit", "show", "--until", "1h").stdout
    for at in ("12h", "90d", "2035-11-23", "2035-11-23T12:00", "2079648000"):
        done = server.run("explain", "root", "--token-name", "billing", "--at", at)
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
    for days in ("30", "30d"):
        assert server.run("token", "advice", "billing", "--days", days).returncode == 0


def test_a_file_that_cannot_be_read_is_said_once(server: Server, tmp_path: Path) -> None:
    gone, binary = str(tmp_path / "gone"), tmp_path / "binary"
    binary.write_bytes(b"\xff\xfe\x00")
    url = ("--url", server.url)
    for file in (gone, str(binary)):
        for command in (
            ("call", "version", *url, "--token-file", file), ("app", "add", file),
            ("account", "passwd", "ann", "--password-file", file),
            ("token", "rotate", "billing", "--idempotency-key-file", file),
            ("audit", "verify", "-", "--checkpoint", f"@{file}"),
        ):  # fmt: skip
            done = server.run(*command)
            assert done.returncode == 1, command
            assert done.stderr.count(file) == 1, done.stderr
            assert "Errno" not in done.stderr


def test_http_on_the_port_of_tls_says_https(server: Server, tmp_path: Path) -> None:
    token = tmp_path / "t"
    token.write_text("A" * 32)
    plain = server.url.replace("https:", "http:")
    done = counterfoil("call", "version", "--url", plain, "--token-file", str(token))
    assert done.returncode == 1
    assert f"{server.url}/" in done.stderr


def test_a_rejected_token_says_as_whose_it_was_used(server: Server, tmp_path: Path) -> None:
    token = tmp_path / "ann.token"
    token.write_text(server.token("hers", "--user", "ann", "--acl", "manage-api-tokens"))
    where = ("--url", server.url, "--ca-file", str(server.certificate), "--token-file", str(token))
    wrong = counterfoil("token", "list", "--user", "ann", *where)
    assert wrong.returncode == 1
    assert "sent as root" in wrong.stderr
    assert "--as" in wrong.stderr
    right = counterfoil("token", "list", "--as", "ann", "--user", "ann", *where)
    assert right.returncode == 0, right.stderr
    assert "hers" in right.stdout
    old = counterfoil("call", "version", "--user", "ann", *where)
    assert old.returncode == 2
    assert "--as" in old.stderr


# What is shown


def test_an_explanation_shows_times_as_times_and_reasons_in_words(server: Server) -> None:
    told = server.run(
        "explain", "root", "--token-name", "billing", "--ip", "192.0.2.1", "--at", "2035-01-01"
    ).stdout
    assert "2035-01-01 00:00:00 UTC" in told
    assert not re.search(r"\b\d{9,}\b", told)
    assert re.search(r"refused: EXPIRED: \w+", told)
    secret = server.token("elsewhere", "--acl", "list-accts", "--ip", "203.0.113.7")
    receipt = server.call("version", secret).headers["X-Counterfoil-Receipt"]
    done = server.run("explain", receipt)
    assert done.returncode == 1
    assert "as it is now" not in done.stdout
    assert done.stderr.count("as it is now") == 1
    assert re.search(r"refused: ADDRESS: \w+", done.stdout)
    lines = [line.split("✓")[-1] for line in done.stdout.splitlines() if "✓" in line]
    assert len([line for line in lines if "not kept" in line]) == 0


def test_a_report_of_containment_is_a_story_from_its_begin(server: Server) -> None:
    owner = server.token("boss", "--acl", "all")
    for name in ("first", "second", "third"):
        made = server.call("api_token_create", owner, token_name=name, acl="list-accts")
        assert made.json()["metadata"]["result"] == 1
    told = server.run("token", "contain", "boss", "--yes").stdout
    head, *rows = told[told.index("Time ") :].splitlines()
    assert head.split()[:2] == ["Time", "Token"]
    assert [row.split()[5] for row in rows[:3]] == ["first", "second", "third"]
    assert {row.split()[3] for row in rows[:3]} == {"boss"}
    server.run("token", "release", "boss")
    one = server.run("token", "contain", "third", "--yes")
    assert "1 token and 0 sessions" in one.stderr


def test_what_is_outside_the_policies_is_told_by_the_names_of_settings(server: Server) -> None:
    server.run("settings", "set", "require_allow_list=1")
    told = server.run("policy", "outside").stdout
    assert "require_allow_list" in told
    assert "policy_" not in told
    server.run("settings", "set", "require_allow_list=0")


def test_a_broken_export_is_said_on_a_line_of_its_own(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "audit.jsonl"
    assert server.run("audit", "export", str(file)).returncode == 0
    file.write_text(file.read_text().replace('"subject":"billing"', '"subject":"altered"', 1))
    seen = run_in_terminal("audit", "verify", str(file), data=None)
    assert seen.status == 1
    # What stands before on its line was erased.
    last = seen.text.rstrip("\n").split("\n")[-1].split("\x1b[2K")[-1]
    assert re.sub(r"\x1b\[[0-9?;]*[A-Za-z]|\r", "", last).startswith("counterfoil: ")
    assert "/?" not in seen.text


def test_privileges_are_suggested_and_completed(server: Server) -> None:
    for wrong in ("lst-accts", "list_accts", "list-accts,create-acct"):
        done = server.run("token", "create", "x", "--acl", wrong)
        assert done.returncode == 1
        assert "list-accts?" in done.stderr or "list-accts and create-acct?" in done.stderr
    table = '[[app]]\nname = "shop"\n[[app.privilege]]\nkey = "shop-read"\nlabel = "Read"\n'
    route = '[[app.route]]\nurl = "/"\nmethods = ["GET"]\nacls = ["shop-read"]\n'
    assert server.run("app", "add", "-", stdin=table + route).returncode == 0
    for words, expected in (
        ("token create x --acl list-ac", {"list-accts"}),
        ("token edit x --acl software-s", {"software-shop-read"}),
        ("reseller grant ann --acl kill-a", {"kill-acct"}),
        ("explain root --acl passw", {"passwd"}),
        ("token whatif x --acl nothing-s", set()),
    ):  # fmt: skip
        line = ["counterfoil", *words.split()]
        env = {"_COUNTERFOIL_COMPLETE": "bash_complete", "COMP_WORDS": " ".join(line),
               "COMP_CWORD": str(len(line) - 1), "COUNTERFOIL_DATA": str(server.data)}  # fmt: skip
        found = {one.partition(",")[2] for one in counterfoil(env=env).stdout.split()}
        assert found == expected, words


def test_help_has_the_options_of_connection_once(server: Server) -> None:
    told = counterfoil("token", "list", "--help", env={"COLUMNS": "80"}).stdout
    assert told.count("--token-file") == 1
    assert len([line for line in told.splitlines() if "--ca-file" in line]) == 1
    whole = counterfoil("--help", env={"COLUMNS": "80"}).stdout
    assert "..." not in whole.partition("Commands:")[2]
    for option in ("--data", "--database", "--url", "--as", "--token-file", "--ca-file"):
        assert re.search(rf"^  {option} ", whole, re.MULTILINE), option
    assert server.run("token", "list").returncode == 0
