"""Tokens in use, as users have them: command line, wire, a real server, both engines."""

from __future__ import annotations

import json
import signal
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from support.beside import Beside
from support.machine import ENGINES
from support.receivers import Hook, Mailbox, hook_server, mail_server, make_certificate
from support.server import Server, run_here

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from support.postgres import Cluster

SECONDS = 15


@pytest.fixture(scope="module", params=ENGINES)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """One server on each engine for all that leave it running; each test names its own tokens."""
    database = ""
    if request.param == "postgresql":
        postgres: Cluster = request.getfixturevalue("postgres")
        database = postgres.url(postgres.new_database())
    folder = tmp_path_factory.mktemp("living") / "data"
    running = Server(folder, ("--workers", "2"), database=database).start()
    yield running
    running.stop()


@pytest.fixture
def own_server(start: Callable[..., Server], database: str) -> Server:
    """A server that a test may stop and kill."""
    return start("--workers", "2", database=database)


def until(seen: Callable[[], Any], what: str) -> Any:
    """Return what is seen as soon as it is there."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        found = seen()
        if found:
            return found
        time.sleep(0.05)
    pytest.fail(f"{what} did not come within {SECONDS} s")


def told(server: Server, *command: str, stdin: str = "") -> Any:
    """Run a command and return the data of its answer."""
    done = server.run(*command, "--output", "json", stdin=stdin)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout).get("data")


def status(server: Server, secret: str, function: str = "version", user: str = "root") -> int:
    return server.call(function, secret, user=user).status_code


def wire(server: Server, secret: str, function: str, **arguments: Any) -> Any:
    answer = server.call(function, secret, **arguments)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["metadata"]["result"] == 1, body["metadata"]["reason"]
    return body.get("data")


def test_a_last_use_is_seen_within_seconds_and_survives_a_stop(
    own_server: Server, start: Callable[..., Server]
) -> None:
    server = own_server
    owner = server.token("owner", "--acl", "all")
    narrow = server.token("narrow", "--acl", "list-accts", "--description", "nightly invoices")
    assert status(server, narrow, "listaccts") == 200
    assert server.call("passwd", narrow).json()["metadata"]["result"] == 0

    def seen() -> Any:
        # Each of the two workers writes what it has seen in its own time.
        shown = told(server, "token", "show", "narrow")
        return shown["last_use"] and shown["last_refusal"]

    until(seen, "the last use and the last refusal")
    made = wire(server, owner, "api_token_list", search="INVOICES")["tokens"]
    assert list(made) == ["narrow"]
    assert made["narrow"]["last_used_ip"] == "127.0.0.1"
    shown = told(server, "token", "show", "narrow")
    assert shown["last_use"]["function"] == "listaccts"
    assert shown["last_use"]["door"] == "whm"
    assert shown["last_refusal"]["reason"] == "PRIVILEGE"
    # One that nothing else has used: of two uses in one second, in two workers, either is the last.
    late = server.token("late", "--acl", "all")
    assert status(server, late, "gethostname") == 200
    server.stop()
    again = start(data=server.data, database=server.database)
    assert told(again, "token", "show", "late")["last_use"]["function"] == "gethostname"


def test_rotation_under_load_refuses_neither_secret_before_its_time_and_the_old_one_after(
    server: Server,
) -> None:
    secrets = {"old": server.token("billing", "--acl", "list-accts")}
    ends: list[float] = []
    counts: dict[tuple[str, str, int], int] = {}
    over = threading.Event()

    def use(name: str) -> None:
        with server.client() as client:
            while not over.is_set():
                headers = {"Authorization": f"whm root:{secrets[name]}"}
                began = time.time()
                answer = client.get("/json-api/listaccts?api.version=1", headers=headers)
                done = time.time()
                if not ends or done < ends[0]:
                    phase = "before"
                else:
                    # A second and a bit: moments are whole seconds.
                    phase = "after" if began > ends[0] + 0.1 else "between"
                key = (name, phase, answer.status_code)
                counts[key] = counts.get(key, 0) + 1

    before = Beside([partial(use, "old")] * 3)
    rotated = told(server, "token", "rotate", "billing", "--overlap", "4s")
    secrets["new"] = rotated["token"]
    ends.append(rotated["old_secret_ends_at"])
    after = Beside([partial(use, "new")] * 3)
    time.sleep(max(0.0, ends[0] + 2 - time.time()))
    over.set()
    before.join()
    after.join()
    refused = {key: n for key, n in counts.items() if key[2] != 200}
    assert all(key[:2] in {("old", "after"), ("old", "between")} for key in refused), refused
    assert counts["old", "before", 200] > 20
    assert counts["new", "before", 200] > 20
    assert counts["new", "after", 200] > 20
    assert counts["old", "after", 403] > 20
    assert ("old", "after", 200) not in counts

    def alarmed() -> Any:
        found = told(server, "audit", "show", "--action", "alarm.", "--subject", "billing")[
            "entries"
        ]
        return found and [entry["after"]["secret"] for entry in found] == [1]

    until(alarmed, "the alarm")


def test_an_acknowledged_rotation_survives_a_kill_and_can_be_asked_for_again(
    own_server: Server, start: Callable[..., Server], tmp_path: Path
) -> None:
    server = own_server
    server.token("t", "--acl", "all")
    key = tmp_path / "key"
    key.write_text("0123456789abcdef0123456789abcdef\n")
    command = ("token", "rotate", "t", "--idempotency-key-file", str(key))
    secret = told(server, *command)["token"]
    server.stop(signal.SIGKILL)
    again = start(data=server.data, database=server.database)
    assert status(again, secret) == 200
    assert told(again, *command)["token"] == secret
    plain = again.spawn("token", "rotate", "t", "--overlap", "0", "--yes")
    assert plain.stdout.strip() != secret
    assert "the only time it is shown" in plain.stderr
    assert (status(again, secret), status(again, plain.stdout.strip())) == (403, 200)


def test_an_overlap_is_ended_early_and_all_of_an_account_are_revoked(server: Server) -> None:
    told(server, "account", "create", "ella", "--reseller")
    told(
        server,
        "reseller",
        "grant",
        "ella",
        "--only",
        "--acl",
        "list-accts",
        "--acl",
        "manage-api-tokens",
    )
    mine = ("--user", "ella", "--acl", "list-accts", "--acl", "manage-api-tokens")
    old, other = (server.token(name, *mine) for name in ("rolling", "other"))
    new = told(server, "token", "rotate", "rolling", "--user", "ella", "--overlap", "1d")["token"]
    assert {status(server, secret, user="ella") for secret in (old, new)} == {200}
    told(server, "token", "end-overlap", "rolling", "--user", "ella", "--yes")
    assert [status(server, secret, user="ella") for secret in (old, new)] == [403, 200]
    spared = server.call("api_token_revoke_all", new, user="ella", keep_caller=1).json()
    assert spared["data"]["revoked"] == 1
    assert [status(server, secret, user="ella") for secret in (new, other)] == [200, 403]
    assert told(server, "token", "revoke-all", "--user", "ella", "--yes")["revoked"] == 1
    assert status(server, new, user="ella") == 403


def test_disabling_and_containing_hold_for_the_next_request_of_every_worker(
    server: Server,
) -> None:
    owner = server.token("boss", "--acl", "all", "--acl", "manage-api-tokens")
    child = wire(server, owner, "api_token_create", token_name="below", acl="all")["token"]

    def all_say(secret: str, expected: int) -> None:
        assert {status(server, secret) for _ in range(8)} == {expected}

    told(server, "token", "disable", "below")
    all_say(child, 403)
    refusal = server.call("api_token_enable", owner, token_name="below").json()["metadata"]
    assert refusal["result"] == 0
    told(server, "token", "enable", "below")
    all_say(child, 200)
    report = told(server, "token", "contain", "boss", "--yes")
    assert report["contained"] == 2
    assert [act["subject"] for act in report["report"]["created"]] == ["below"]
    all_say(owner, 403)
    all_say(child, 403)
    shown = server.run("token", "show", "below", "--output", "table").stdout
    assert "stopped by an ancestor" in shown
    told(server, "token", "release", "boss")
    all_say(owner, 200)
    all_say(child, 200)
    assert wire(server, child, "api_token_revoke_all")["revoked"] >= 2
    all_say(owner, 403)


def test_a_report_of_what_was_done_says_what_it_leaves_out(server: Server) -> None:
    busy = server.token("busy", "--acl", "all")
    wire(server, busy, "api_token_create", token_name="tool", acl="all")
    for half in (range(60), range(60, 120)):
        edits = [f"api_token_update?token_name=tool&description={n}" for n in half]
        wire(server, busy, "batch", command=edits)
    wire(server, busy, "api_token_revoke", token_name="tool")
    shown = server.run("token", "contain", "busy", "--yes", "--output", "table")
    assert "already revoked" in shown.stdout
    assert "Showing 100 of 121 changes to something." in shown.stderr
    assert "token.created" in shown.stdout


def test_a_leak_report_tells_nothing_and_disables_the_token_a_moment_later(server: Server) -> None:
    owner = server.token("finder", "--acl", "all")
    leaked = server.token("leaked", "--acl", "list-accts")
    answers = [
        server.call("token_leak_report", owner, token=suspect)
        for suspect in (leaked, "FOIL" + "A" * 28, "x")
    ]
    assert len({answer.content for answer in answers}) == 1
    assert len({tuple(sorted(answer.headers)) for answer in answers}) == 1
    assert answers[0].json()["data"] == {"received": 1}
    until(lambda: status(server, leaked) == 403, "the disabling")
    shown = server.run("token", "show", "leaked", "--output", "table").stdout
    assert "by a leak report" in shown
    assert status(server, owner) == 200


def test_advice_and_policies_by_the_command_line(server: Server) -> None:
    secret = server.token("wide", "--acl", "list-accts", "--acl", "passwd")
    status(server, secret, "listaccts")
    advice = until(lambda: told(server, "token", "advice", "wide")["suggested"], "the advice")
    assert advice == {"acls": ["list-accts"], "whitelist_ips": ["127.0.0.0/24"]}
    planned = told(server, "token", "whatif", "wide", "--acl", "passwd")
    assert (planned["uses"], planned["certainly_refused"]) == (1, 1)
    told(server, "token", "advice", "wide", "--apply", "--yes")
    assert server.call("passwd", secret).json()["metadata"]["result"] == 0
    server.run("settings", "set", "max_lifetime_days=5")
    found = told(server, "policy", "outside")
    outside = {t["name"] for t in found["tokens"]}
    assert "wide" in outside
    assert found["accounts"] == {}
    made = server.run("token", "create", "short", "--acl", "all", "--output", "json")
    assert made.returncode == 0, "what is offered is within the policy"
    server.run("settings", "set", "max_tokens=1")
    over = told(server, "policy", "outside")["accounts"]["root"]
    assert over["max_tokens"] == 1 < over["tokens"]
    said = server.run("policy", "outside", "--output", "table")
    assert "Accounts with too many tokens: 1" in said.stderr
    server.run("settings", "set", "max_tokens=0")
    told(server, "policy", "enforce", "--yes")
    assert status(server, secret) == 403
    server.run("settings", "set", "max_lifetime_days=0")


def test_the_audit_log_is_exported_and_proves_itself_elsewhere(
    server: Server, tmp_path: Path
) -> None:
    def newest() -> str:
        return server.run("audit", "checkpoint").stdout.strip()

    kept = until(newest, "the first checkpoint")
    assert kept.startswith("foil1.")
    server.token("audited", "--acl", "all")
    file = tmp_path / "audit.jsonl"
    assert server.run("audit", "export", str(file)).returncode == 0
    elsewhere = tmp_path / "elsewhere"
    done = _beside(elsewhere, "audit", "verify", str(file), "--checkpoint", kept)
    assert done[0] == 0
    assert done[1].endswith(" entries, chain good\n")
    file.write_text(file.read_text().replace('"name":"audited"', '"name":"altered"'))
    assert _beside(elsewhere, "audit", "verify", str(file))[0] == 1
    assert any("audit checkpoint foil1." in line for line in server.log)


def _beside(folder: Path, *command: str) -> tuple[int, str]:
    """Run a command as on a machine that has no installation."""
    done = run_here(*command, data=folder)
    return done.returncode, done.stdout


def test_notices_arrive_from_a_running_server(server: Server) -> None:
    certificate = make_certificate(server.data / "receiver.pem", "localhost")
    (server.data / "trust.pem").write_bytes(certificate.read_bytes())
    with hook_server(Hook(), certificate) as hook, mail_server(Mailbox()) as mailbox:
        server.run(
            "settings", "set", f"webhook_url=https://localhost:{hook.port}/",
            "allow_private_links=1", f"mail_server=smtp://127.0.0.1:{mailbox.port}",
            "mail_from=foil@example.net", "mail_to=ops@example.net",
        )  # fmt: skip
        assert told(server, "notices", "test")["id"]
        server.token("noticed", "--acl", "all")
        told(server, "token", "contain", "noticed", "--yes")
        until(lambda: len(hook.posts) >= 2 and len(mailbox.mails) >= 2, "the notices")
        topics = [body["topic"] for body in hook.bodies]
        assert {"test", "token.contained"} <= set(topics)
        assert len({body["id"] for body in hook.bodies}) == len(topics), "each once"
        listed = until(
            lambda: [n for n in told(server, "notices", "list")["notices"]
                     if n["deliveries"] and all(d["done_at"] for d in n["deliveries"])],
            "that they were noted as delivered",
        )  # fmt: skip
        assert listed
    server.run("settings", "set", "webhook_url=", "mail_server=")
    assert {mail["To"] for mail in mailbox.mails} == {"ops@example.net"}


def test_no_secret_is_in_any_log_database_or_notice(server: Server) -> None:
    secret = server.token("canary", "--acl", "all")
    rotated = told(server, "token", "rotate", "canary")["token"]
    told(server, "call", "token_leak_report", "token=-", stdin=rotated + "\n")
    until(lambda: status(server, rotated) == 403, "the disabling")
    server.run("token", "show", "canary")
    kept = "\n".join(server.log)
    if not server.database:
        for file in server.data.rglob("*"):
            if file.is_file():
                kept += file.read_bytes().decode("latin-1")
    told(server, "notices", "list")
    kept += json.dumps(told(server, "audit", "show")) + json.dumps(told(server, "notices", "list"))
    assert secret not in kept
    assert rotated not in kept


def test_a_stranger_gets_the_same_bytes_whatever_became_of_a_secret(server: Server) -> None:
    owner = server.token("asker", "--acl", "all", "--lasting")
    wire(server, owner, "createacct", username="ann")
    made = {
        name: wire(server, owner, "api_token_create", token_name=name, acl="all")["token"]
        for name in ("revoked", "disabled", "contained", "elsewhere", "rotated")
    }
    wire(server, owner, "api_token_revoke", token_name="revoked")
    wire(server, owner, "api_token_disable", token_name="disabled")
    wire(server, owner, "api_token_contain", token_name="contained")
    wire(server, owner, "api_token_update", token_name="elsewhere", whitelist_ip="192.0.2.1")
    wire(server, owner, "api_token_rotate", token_name="rotated", overlap="0")
    made |= {"unknown": "A" * 32, "mistyped": "FOIL" + "A" * 28}
    answers = {name: server.call("version", secret) for name, secret in made.items()}
    answers["wrong user"] = server.call("version", owner, user="ann")
    assert len({(a.status_code, a.content) for a in answers.values()}) == 1
    assert len({tuple(a.headers) for a in answers.values()}) == 1
    receipts = {name: a.headers["X-Counterfoil-Receipt"] for name, a in answers.items()}
    assert len(set(receipts.values())) == len(receipts)
    assert {len(receipt) for receipt in receipts.values()} == {128}
    reasons = {
        name: wire(server, owner, "api_token_explain", receipt=receipt)["reason"]
        for name, receipt in receipts.items()
    }
    assert reasons == {
        "revoked": "REVOKED", "disabled": "DISABLED", "contained": "CONTAINED",
        "elsewhere": "ADDRESS", "rotated": "REVOKED", "unknown": "UNKNOWN",
        "mistyped": "MALFORMED", "wrong user": "WRONG_USER",
    }  # fmt: skip
