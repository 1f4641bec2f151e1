"""What the command line guarantees: help with examples, exit statuses, no traceback."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click
import pytest
import yaml

from counterfoil.cli.main import cli
from support.commands import list_commands
from support.server import counterfoil, run_here

if TYPE_CHECKING:
    from pathlib import Path

    from support.server import Server


@pytest.mark.parametrize(
    ("path", "command"), [pytest.param(*one, id=" ".join(one[0])) for one in list_commands(cli)]
)
def test_every_command_has_help_with_an_example(
    path: tuple[str, ...], command: click.Command
) -> None:
    text = command.get_help(click.Context(command, info_name=" ".join(("counterfoil", *path))))
    assert "Example:" in text
    assert f"counterfoil {' '.join(path)}".strip() in text


def test_a_secret_stands_alone_on_standard_output(server: Server) -> None:
    done = server.spawn("token", "create", "alone", "--acl", "list-accts")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 1
    assert len(done.stdout.strip()) == 32
    assert "alone" in done.stderr
    assert done.stdout.strip() not in done.stderr


def test_output_json_is_the_wires_answer(server: Server) -> None:
    done = server.spawn("token", "create", "json", "--acl", "list-accts", "--output", "json")
    body = json.loads(done.stdout)
    assert body["metadata"]["command"] == "api_token_create"
    assert len(body["data"]["token"]) == 32
    listed = server.spawn("token", "list", "--output", "json")
    assert "json" in json.loads(listed.stdout)["data"]["tokens"]
    read = yaml.safe_load(server.spawn("token", "list", "--output", "yaml").stdout)
    assert read == json.loads(listed.stdout)
    called = server.spawn("call", "version", "--output", "json")
    assert json.loads(called.stdout)["metadata"]["result"] == 1


def test_a_table_shows_what_people_ask_for(server: Server) -> None:
    server.spawn(
        "token", "create", "tabled", "--acl", "list-accts", "--ip", "203.0.113.7",
        "--expires", "2035-11-23",
    )  # fmt: skip
    said = server.spawn("token", "list", "--output", "table").stdout
    assert "tabled" in said
    assert "203.0.113.7" in said
    assert "2035-11-23 23:59:59" in said
    shown = server.spawn("audit", "show", "--output", "table", "--limit", "5").stdout
    assert "token.created" in shown


def test_create_demands_privileges_and_ends_in_a_year(server: Server) -> None:
    done = server.spawn("token", "create", "nothing")
    assert done.returncode == 2
    assert "--acl" in done.stderr
    made = server.spawn("token", "create", "year", "--acl", "list-accts", "--output", "json")
    data = json.loads(made.stdout)["data"]
    assert 364 * 86400 < data["expires_at"] - data["create_time"] < 368 * 86400
    made = server.spawn(
        "token", "create", "ever", "--acl", "list-accts", "--expires", "never", "--output", "json"
    )
    assert json.loads(made.stdout)["data"]["expires_at"] is None


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("token", "create", "x" * 51, "--acl", "all"), 1, "1 to 50 letters"),
        (("token", "create", "a b", "--acl", "all"), 1, "1 to 50 letters"),
        (("token", "create", "bad", "--acl", "nonsense"), 1, "no privilege “nonsense”"),
        (("token", "create", "bad", "--acl", "all", "--ip", "10.0.0.1/33"), 1, "not an address"),
        (("token", "create", "bad", "--acl", "all", "--expires", "soon"), 2, "90d"),
        (("token", "create", "bad", "--acl", "all", "--expires", "2001-01-01"), 1, "past"),
        (("token", "create", "bad", "--acl", "all", "--user", "nobody"), 1, "nobody"),
        (("token", "create", "bad", "--nonsense"), 2, "No such option"),
        (("token", "revoke", "nothing", "--yes"), 1, "do not have a token"),
        (("token", "revoke"), 2, "NAME"),
        (("account", "create", "root"), 1, "not a valid username"),
        (("account", "remove", "nobody", "--yes"), 1, "nobody"),
        (("explain", "root", "--token-name", "nothing"), 1, "do not have a token"),
        (("explain", "not-a-receipt"), 2, "--token-name"),
        (("explain", "A" * 128), 1, "receipt"),
        (("call", "nonsense"), 1, "Unknown app"),
        (("call", "version", "nonsense"), 2, "KEY=VALUE"),
        (("settings", "set", "nonsense=1"), 1, "no setting"),
        (("settings", "set", "time_zone=Nowhere"), 1, "IANA"),
        (("settings", "set", "time_zone"), 2, "NAME=VALUE"),
        (("nonsense",), 2, "No such command"),
    ],
)
def test_bad_input_ends_with_a_sentence_and_a_status(
    server: Server, arguments: tuple[str, ...], status: int, said: str
) -> None:
    done = server.run(*arguments) if arguments != ("nonsense",) else run_here(*arguments)
    assert done.returncode == status, (done.stdout, done.stderr)
    assert said in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


def test_without_an_installation_every_command_says_where_it_looked(tmp_path: Path) -> None:
    for arguments in (("token", "list"), ("audit", "verify"), ("call", "version"), ("doctor",)):
        done = counterfoil(*arguments, data=tmp_path / "nowhere")
        assert done.returncode == 1
        assert str(tmp_path / "nowhere") in done.stderr + done.stdout
        assert not (tmp_path / "nowhere").exists()
    by_variable = counterfoil(
        "token", "list", env={"COUNTERFOIL_DATA": str(tmp_path / "elsewhere")}
    )
    assert str(tmp_path / "elsewhere") in by_variable.stderr


def test_explain_shows_each_check_and_tells_by_its_status(server: Server) -> None:
    server.token("explained", "--acl", "list-accts", "--ip", "203.0.113.7")
    good = server.spawn(
        "explain", "root", "--token-name", "explained", "--ip", "203.0.113.7", "--acl",
        "list-accts", "--output", "json",
    )  # fmt: skip
    assert good.returncode == 0
    assert all(step["passed"] for step in json.loads(good.stdout)["data"]["steps"])
    bad = server.spawn(
        "explain", "root", "--token-name", "explained", "--ip", "203.0.113.8", "--output", "table"
    )
    assert bad.returncode == 1
    assert "203.0.113.8 against 203.0.113.7" in bad.stdout
    assert "refused: ADDRESS" in bad.stdout
    later = server.spawn(
        "explain", "root", "--token-name", "explained", "--ip", "203.0.113.7",
        "--at", "2099-01-01T00:00", "--output", "table",
    )  # fmt: skip
    assert "refused: EXPIRED" in later.stdout


def test_explain_opens_a_receipt(server: Server) -> None:
    secret = server.token("receipt", "--acl", "list-accts", "--ip", "203.0.113.7")
    answer = server.call("version", secret)
    receipt = answer.headers["X-Counterfoil-Receipt"]
    assert len(receipt) == 128
    done = server.spawn("explain", receipt, "--output", "json")
    assert done.returncode == 1
    data = json.loads(done.stdout)["data"]
    assert (data["reason"], data["name"], data["address"]) == ("ADDRESS", "receipt", "127.0.0.1")
    assert [step["check"] for step in data["steps"] if not step["passed"]] == ["address"]
    swapped = receipt[:-2] + ("AA" if receipt[-2:] != "AA" else "BB")
    assert server.spawn("explain", swapped).returncode == 1


def test_verify_reads_the_secret_from_standard_input(server: Server) -> None:
    secret = server.token("asked", "--acl", "list-accts")
    for need, accepted in (("list-accts", 1), ("kill-acct", 0)):
        done = server.spawn(
            "call", "api_token_verify", "token=-", f"acl={need}", "user=root",
            "--output", "json", stdin=secret + "\n",
        )  # fmt: skip
        assert json.loads(done.stdout)["data"]["accepted"] == accepted


def test_audit_verify_counts_and_tells_a_broken_chain(server: Server) -> None:
    done = server.spawn("audit", "verify")
    assert done.returncode == 0
    assert done.stdout.endswith(" entries, chain good\n")
    server.token("one-more")
    import sqlite3  # noqa: PLC0415

    connection = sqlite3.connect(server.data / "counterfoil.db")
    position, actor = connection.execute("SELECT max(position), actor FROM audit").fetchone()
    connection.execute("UPDATE audit SET actor = 'eve' WHERE position = ?", (position,))
    connection.commit()
    broken = server.spawn("audit", "verify")
    assert broken.returncode == 1
    assert f"entry {position} was altered" in broken.stderr
    doctor = server.spawn("doctor", "--output", "json")
    assert doctor.returncode == 1
    states = {finding["check"]: finding["state"] for finding in json.loads(doctor.stdout)}
    assert states["audit"] == "failure"
    connection.execute("UPDATE audit SET actor = ? WHERE position = ?", (actor, position))
    connection.commit()
    connection.close()
    assert server.spawn("audit", "verify").returncode == 0


def test_doctor_sees_a_readable_key_and_accepts_the_clock(server: Server) -> None:
    key = server.data / "key"
    key.chmod(0o644)
    done = server.spawn("doctor", "--output", "json")
    assert done.returncode == 1
    (finding,) = [f for f in json.loads(done.stdout) if f["check"] == "permissions of key"]
    assert finding["state"] == "failure"
    assert "chmod 600" in finding["detail"]
    key.chmod(0o600)
    assert server.spawn("doctor", "--accept-clock").returncode == 0
    shown = server.spawn("audit", "show", "--limit", "1", "--output", "json")
    last = json.loads(shown.stdout)["data"]["entries"][0]
    assert last["action"] == "clock.accepted"


def test_settings_are_shown_and_set(server: Server) -> None:
    assert server.spawn("settings", "set", "soon_days=14").returncode == 0
    shown = server.spawn("settings", "show", "--output", "json")
    assert json.loads(shown.stdout)["data"]["settings"]["soon_days"] == "14"
    assert "soon_days" in server.spawn("settings", "show", "--output", "table").stdout
