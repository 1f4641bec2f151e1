"""Commands that ask a server through a token, and the commands about sessions."""

from __future__ import annotations

import base64
import json
import select
import signal
import socket
import socketserver
import subprocess
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, ClassVar

import pytest

from support.server import PROGRAM, counterfoil, environment, run_here

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.server import Server

WORD = "correct horse battery"


@pytest.fixture(scope="module")
def secret(server: Server) -> str:
    assert server.run("account", "create", "ann", "--reseller").returncode == 0
    assert server.run("account", "create", "bob", "--owner", "ann").returncode == 0
    return server.token("remote", "--expires", "never")


@pytest.fixture
def file(secret: str, tmp_path: Path) -> str:
    path = tmp_path / "remote.token"
    path.write_text(secret + "\n", "ascii")
    return str(path)


def remote(
    server: Server, file: str, *arguments: str, trust: bool = True, stdin: str = "",
    env: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:  # fmt: skip
    where = ["--url", server.url, "--token-file", file]
    if trust:
        where += ["--ca-file", str(server.certificate)]
    return run_here(*arguments, *where, stdin=stdin, env=env)


def test_what_a_server_answers_is_shown_as_here(server: Server, file: str) -> None:
    asked = ("call", "listaccts", "want=user", "--output", "json")
    there = remote(server, file, *asked)
    here = server.spawn(*asked)
    assert there.returncode == 0, there.stderr
    assert json.loads(there.stdout) == json.loads(here.stdout)
    assert there.stderr == ""


def test_the_life_of_a_token_from_elsewhere(server: Server, file: str) -> None:
    made = remote(server, file, "token", "create", "far", "--acl", "list-accts")
    assert made.returncode == 0, made.stderr
    assert server.call("version", made.stdout.strip()).status_code == 200
    assert "far" in remote(server, file, "token", "list", "--output", "table").stdout
    assert remote(server, file, "token", "revoke", "far", "--yes").returncode == 0
    assert server.call("version", made.stdout.strip()).status_code == 403


def test_the_record_is_exported_from_elsewhere_in_parts_and_proves_itself(
    server: Server, file: str, tmp_path: Path
) -> None:
    secret = server.token("scribe", "--acl", "all")
    for _ in range(11):
        edits = [f"api_token_update?token_name=scribe&description={n}" for n in range(100)]
        assert server.call("batch", secret, command=edits).json()["metadata"]["result"] == 1
    there, here = tmp_path / "there.jsonl", tmp_path / "here.jsonl"
    done = remote(server, file, "audit", "export", str(there))
    assert done.returncode == 0, done.stderr
    assert server.run("audit", "export", str(here)).returncode == 0
    assert there.read_bytes() == here.read_bytes()
    assert there.read_text("ascii").count('"action"') > 1000, "more than one part"
    kept = remote(server, file, "audit", "checkpoint").stdout.strip()
    verified = run_here("audit", "verify", str(there), "--checkpoint", kept)
    assert verified.returncode == 0, verified.stderr
    assert " entries, chain good" in verified.stdout


def test_an_export_that_breaks_off_leaves_no_file(server: Server, tmp_path: Path) -> None:
    narrow = tmp_path / "narrow.token"
    narrow.write_text(server.token("narrow", "--acl", "list-accts"), "ascii")
    target = tmp_path / "audit.jsonl"
    done = remote(server, str(narrow), "audit", "export", str(target))
    assert done.returncode == 1
    assert "audit_export" in done.stderr
    assert list(tmp_path.iterdir()) == [narrow]


def test_accounts_and_settings_from_elsewhere(server: Server, file: str) -> None:
    assert remote(server, file, "account", "show", "ann").returncode == 0
    done = remote(server, file, "account", "passwd", "bob", "--output", "json", stdin=WORD)
    assert done.returncode == 1
    assert "outlast" in json.loads(done.stdout)["metadata"]["reason"]
    assert "outlast" in done.stderr
    assert remote(server, file, "settings", "show").returncode == 0
    assert remote(server, file, "audit", "show", "--limit", "1").returncode == 0
    assert remote(server, file, "session", "list").returncode == 0


def test_a_certificate_is_checked_unless_one_says_aloud_not_to(server: Server, file: str) -> None:
    refused = remote(server, file, "call", "version", trust=False)
    assert refused.returncode == 1
    assert "--ca-file" in refused.stderr
    assert remote(server, file, "call", "version", "--insecure", trust=False).returncode == 0


def test_another_users_name_beside_a_token_is_refused(server: Server, file: str) -> None:
    refused = remote(server, file, "call", "version", "--as", "ann")
    assert refused.returncode == 1
    assert "sent as ann" in refused.stderr
    receipt = refused.stderr.split()[-1]
    explained = server.run("explain", receipt)
    assert "WRONG_USER" in explained.stdout


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("call", "version", "--url", "https://127.0.0.1:1"), 1),
        (("call", "version", "--url", "http://panel.example"), 2),
        (("call", "version", "--url", "ftp://127.0.0.1"), 2),
        (("call", "version", "--url", "https://u:p@127.0.0.1"), 2),
        (("call", "version", "--url", "https://:p@127.0.0.1"), 2),
        (("call", "version", "--url", "https://@127.0.0.1"), 2),
        (("call", "version", "--url", "https://127.0.0.1:99999"), 2),
        (("call", "version", "--url", "https://127.0.0.1:0"), 2),
        (("call", "version", "--url", "https://127.0.0.1/#x"), 2),
        (("call", "version", "--url", "https://[::1"), 2),
        (("call", "version", "--url", "nonsense"), 2),
    ],
)
def test_a_server_that_is_none_is_said_in_one_line(
    file: str, arguments: tuple[str, ...], status: int
) -> None:
    done = run_here(*arguments, "--token-file", file)
    assert done.returncode == status
    assert done.stderr.startswith("counterfoil: ")
    assert "Traceback" not in done.stderr


def test_a_token_comes_from_a_file_or_the_environment_never_an_argument(
    server: Server, secret: str, file: str
) -> None:
    where = ("--url", server.url, "--ca-file", str(server.certificate))
    missing = run_here("call", "version", *where)
    assert missing.returncode == 2
    assert "--token-file" in missing.stderr
    env = {"COUNTERFOIL_TOKEN": secret, "COUNTERFOIL_URL": server.url,
           "COUNTERFOIL_CA_FILE": str(server.certificate)}  # fmt: skip
    assert run_here("call", "version", env=env).returncode == 0
    assert run_here("call", "version", *where, "--token-file", "-", stdin=secret).returncode == 0
    assert run_here("call", "version", *where, "--token-file", "/nowhere").returncode == 1
    assert run_here("call", "version", "--token-file", file).returncode == 2


def test_no_secret_is_in_the_list_of_processes_or_the_output(
    server: Server, secret: str, file: str
) -> None:
    done = remote(server, file, "call", "api_token_list")
    assert secret not in done.stdout + done.stderr


class Proxy(socketserver.StreamRequestHandler):
    """A proxy that connects whoever asks to one server, and keeps what it was asked."""

    asked: ClassVar[list[tuple[str, str]]] = []
    port = 0

    def handle(self) -> None:
        wanted = self.rfile.readline().decode().split()[1]
        said = {}
        while line := self.rfile.readline().decode().strip():
            key, _, value = line.partition(":")
            said[key.lower()] = value.strip()
        credential = said.get("proxy-authorization", "").removeprefix("Basic ")
        self.asked.append((wanted, base64.b64decode(credential).decode()))
        with socket.create_connection(("127.0.0.1", self.port)) as there:
            self.wfile.write(b"HTTP/1.1 200 fine\r\n\r\n")
            ends = {self.connection: there, there: self.connection}
            while True:
                for end in select.select(list(ends), [], [])[0]:
                    if not (data := end.recv(65536)):
                        return
                    ends[end].sendall(data)


def test_a_server_is_asked_through_the_proxy_of_the_environment(
    server: Server, file: str, tmp_path: Path
) -> None:
    (tmp_path / ".netrc").write_text("machine panel.example login nobody password nothing\n")
    url = f"https://panel.example:{server.port}"
    command = ["call", "version", "--url", url, "--insecure", "--token-file", file]
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Proxy) as proxy:
        Proxy.port = server.port
        thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            through = f"http://j%C3%BC%40x:p%3Aw@127.0.0.1:{proxy.server_address[1]}"
            for name in ("https_proxy", "HTTPS_PROXY", "ALL_PROXY"):
                env = {name: through, "HOME": str(tmp_path)}
                done = run_here(*command, env=env)
                assert done.returncode == 0, done.stderr
            assert Proxy.asked == [(f"panel.example:{server.port}", "jü@x:p:w")] * 3
            env = {"https_proxy": through, "NO_PROXY": "example"}
            assert run_here(*command, env=env).returncode == 1
            # This machine is asked directly.
            assert (
                remote(server, file, "call", "version", env={"https_proxy": through}).returncode
                == 0
            )
            assert len(Proxy.asked) == 3
        finally:
            proxy.shutdown()
            thread.join()
    done = run_here(*command, env={"https_proxy": "http://u:geheim@127.0.0.1:1"})
    assert done.returncode == 1
    assert "cannot be reached through the proxy http://127.0.0.1:1" in done.stderr
    done = run_here(*command, env={"https_proxy": "socks5://u:geheim@127.0.0.1:1"})
    assert done.returncode == 1
    assert "the variable https_proxy is not http" in done.stderr
    assert "geheim" not in done.stderr


# Sessions on the command line


def test_a_sign_in_link_opens_a_session_that_can_be_seen_and_ended(server: Server) -> None:
    made = server.run("sign-in-link", "--user", "ann")
    assert made.returncode == 0, made.stderr
    link = made.stdout.strip()
    assert link.startswith(f"{server.url}/cpsess")
    with server.client() as client:
        assert "Continue as ann?" in client.get(link).text
        opened = client.post("/login/", data={"session": link.partition("session=")[2]})
        path = opened.headers["Location"]
        assert client.get(path).status_code == 303
        shown = server.run("session", "list", "--user", "ann", "--output", "json")
        listed = json.loads(shown.stdout)
        (row,) = listed["data"]["sessions"]
        assert (row["opened_by"], row["link"], row["ip"]) == ("root", 0, "127.0.0.1")
        assert "whostmgrd" in server.run("session", "list", "--user", "ann", "--output",
                                         "table").stdout  # fmt: skip
        ended = server.run("session", "end", str(row["session"]), "--user", "ann", "--yes")
        assert ended.returncode == 0
        assert client.get(path).status_code == 401


def test_ending_sessions_says_what_it_needs(server: Server, secret: str) -> None:
    assert secret
    assert server.run("session", "end").returncode == 2
    assert server.run("session", "end", "1", "--all").returncode == 2
    assert server.run("session", "end", "999", "--user", "ann", "--yes").returncode == 1
    assert server.run("session", "end", "--all", "--user", "ann", "--yes").returncode == 0
    assert server.run("sign-in-link", "--user", "nobody").returncode == 1


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_given_what_it_completes_with(shell: str) -> None:
    done = counterfoil("completion", shell)
    assert done.returncode == 0
    assert "_COUNTERFOIL_COMPLETE" in done.stdout


def test_bash_completes_commands() -> None:
    env = environment() | {
        "_COUNTERFOIL_COMPLETE": "bash_complete", "COMP_WORDS": "counterfoil tok", "COMP_CWORD": "1"
    }  # fmt: skip
    done = subprocess.run(
        PROGRAM, env=env, capture_output=True, text=True, check=False, timeout=60
    )  # fmt: skip
    assert done.stdout.strip() == "plain,token"


def test_a_session_outlives_its_server_and_ends_for_every_worker_at_once(
    start: Callable[..., Server],
) -> None:
    server = start("--workers", "2")
    link = server.run("sign-in-link").stdout.strip()
    with server.client() as client:
        opened = client.post("/login/", data={"session": link.partition("session=")[2]})
        cookie, path = opened.headers["Set-Cookie"].partition(";")[0], opened.headers["Location"]
    server.stop(signal.SIGKILL)
    server = start("--workers", "2", data=server.data)
    headers = {"Cookie": cookie}

    def statuses() -> set[int]:
        # A connection each: by and by, each worker has answered.
        found = set()
        for _ in range(8):
            with server.client() as client:
                found.add(client.get(path, headers=headers).status_code)
        return found

    assert statuses() == {303}
    assert server.run("account", "passwd", "root", stdin=WORD).returncode == 0
    assert statuses() == {401}
    with server.client() as client:
        form = {"user": "root", "pass": WORD}
        assert client.post("/login/?login_only=1", data=form).json()["status"] == 1


def test_the_end_that_nobody_named_is_by_the_policy_of_whose_token_it_is(
    server: Server, file: str
) -> None:
    ask = ("token", "create", "--acl", "list-accts", "--output", "json")
    server.run("account", "create", "cora", "--reseller")
    for user, days in (("ann", 9), ("cora", 20)):
        server.run("settings", "set", "--user", user, f"max_lifetime_days={days}")
    for user, days in (("ann", 9), ("cora", 20), ("root", 365)):
        if user != "root":
            server.run("reseller", "grant", user, "--acl", "list-accts")
        for name, run in (("here", server.run), ("there", partial(remote, server, file))):
            made = run(*ask, f"{name}-{user}", "--user", user)
            assert made.returncode == 0, made.stderr
            left = json.loads(made.stdout)["data"]["expires_at"] - time.time()
            assert (days - 1) * 86400 < left < (days + 2) * 86400, (name, user)
    for user in ("ann", "cora"):
        server.run("settings", "set", "--user", user, "max_lifetime_days=")
