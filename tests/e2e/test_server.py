"""How the server starts, reloads and stops, and what it refuses to do."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import sqlite3
import ssl
import stat
import subprocess
import threading
import time
from typing import TYPE_CHECKING

from cryptography import x509

from support.server import PROGRAM, Server, counterfoil, environment
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def refused(*options: str, data: Path, env: dict[str, str] | None = None) -> str:
    """Return what a server says that refuses to start; it ends with 1."""
    done = counterfoil("serve", *options, data=data, env=env)
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def certificate(server: Server) -> x509.Certificate:
    """Return the certificate that a new connection is shown."""
    pem = ssl.get_server_certificate(("127.0.0.1", server.port))
    return x509.load_pem_x509_certificate(pem.encode())


def test_the_first_start_makes_a_private_installation(start: Callable[..., Server]) -> None:
    server = start()
    modes = {
        path.relative_to(server.data).as_posix(): stat.S_IMODE(path.stat().st_mode)
        for path in server.data.rglob("*")
    }
    assert stat.S_IMODE(server.data.stat().st_mode) == 0o700
    assert modes.pop("tls/cert.pem") == 0o644
    assert {modes.pop("tls"), modes.pop("run")} == {0o700}
    assert set(modes.values()) == {0o600}, modes
    assert server.spawn("doctor").returncode == 0


def test_sigterm_finishes_what_is_under_way_and_ends_with_0(start: Callable[..., Server]) -> None:
    server = start()
    secret = server.token("t")
    lock = __import__("fcntl")
    with (server.data / "write.lock").open("r+b") as handle:
        # An act that waits for the writers' lock is under way when the signal comes.
        lock.flock(handle, lock.LOCK_EX)
        answers: list[int] = []
        thread = threading.Thread(
            target=lambda: answers.append(
                server.call("api_token_create", secret, token_name="late").json()["metadata"][
                    "result"
                ]
            )
        )
        thread.start()
        waiting = threading.Event()
        waiting.wait(0.5)
        assert server.process
        server.process.send_signal(signal.SIGTERM)

        def refuses() -> bool:
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", server.port)) != 0

        until(refuses)
    thread.join()
    assert answers == [1]
    assert server.process.wait(30) == 0


def test_sigint_ends_with_0_too(start: Callable[..., Server]) -> None:
    assert start().stop(signal.SIGINT) == 0


def test_an_idle_connection_does_not_hold_up_the_end(start: Callable[..., Server]) -> None:
    server = start()
    with server.client() as client:
        assert client.get("/health").status_code == 200
        begun = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - begun < 5


def test_sighup_shows_a_new_certificate_without_losing_a_connection(
    start: Callable[..., Server], tmp_path: Path
) -> None:
    first = start()
    shutil.copytree(first.data / "tls", tmp_path / "own")
    own = tmp_path / "own"
    server = start("--tls", f"{own / 'cert.pem'}:{own / 'key.pem'}", data=tmp_path / "other")
    before = certificate(server)
    other = start(data=tmp_path / "third")
    with socket.create_connection(("127.0.0.1", server.port)) as raw:
        context = ssl.create_default_context(cafile=str(own / "cert.pem"))
        with context.wrap_socket(raw, server_hostname="127.0.0.1") as kept:
            for name in ("cert.pem", "key.pem"):
                shutil.copy(other.data / "tls" / name, own / name)
            assert server.process
            server.process.send_signal(signal.SIGHUP)
            until(lambda: certificate(server) != before)
            kept.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            assert kept.recv(100).startswith(b"HTTP/1.1 200")
    assert certificate(server) == certificate(other)


def test_sighup_renews_an_own_certificate_that_is_an_authority(
    start: Callable[..., Server],
) -> None:
    server = start()
    own = server.data / "tls"
    # As an older version made it: the same key, and an authority.
    subprocess.run(
        ["openssl", "req", "-x509", "-new", "-key", str(own / "key.pem"), "-days", "300",
         "-subj", "/CN=Counterfoil", "-addext", "basicConstraints=critical,CA:TRUE",
         "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-out", str(own / "cert.pem")],
        check=True, capture_output=True,
    )  # fmt: skip
    made = (own / "cert.pem").read_text()
    assert "CA certificate" in server.run("doctor", "--output", "json").stdout
    assert server.process
    server.process.send_signal(signal.SIGHUP)
    until(lambda: (own / "cert.pem").read_text() != made)
    renewed = x509.load_pem_x509_certificate((own / "cert.pem").read_bytes())
    until(lambda: certificate(server) == renewed)
    assert "CA certificate" not in server.run("doctor", "--output", "json").stdout


def test_sighup_with_a_bad_certificate_or_option_keeps_the_old_ones(
    start: Callable[..., Server], tmp_path: Path
) -> None:
    own = tmp_path / "own"
    shutil.copytree(start().data / "tls", own)
    server = start("--tls", f"{own / 'cert.pem'}:{own / 'key.pem'}", data=tmp_path / "other")
    before = certificate(server)
    (own / "key.pem").write_text("garbage")
    assert server.process
    server.process.send_signal(signal.SIGHUP)
    until(lambda: any("not reloaded" in line for line in server.log))
    assert certificate(server) == before
    (server.data / "counterfoil.toml").write_text("nonsense = 1\n")
    server.log.clear()
    server.process.send_signal(signal.SIGHUP)
    until(lambda: any("no option 'nonsense'" in line for line in server.log))
    assert certificate(server) == before


def test_sighup_reads_the_trusted_proxies_again(start: Callable[..., Server]) -> None:
    server = start()
    secret = server.token("t", "--ip", "203.0.113.7")
    headers = {"Authorization": f"whm root:{secret}", "X-Forwarded-For": "203.0.113.7"}
    with server.client() as client:
        path = "/json-api/version?api.version=1"
        assert client.get(path, headers=headers).status_code == 403
        (server.data / "counterfoil.toml").write_text('trusted_proxy = ["127.0.0.1"]\n')
        assert server.process
        server.process.send_signal(signal.SIGHUP)
        until(lambda: client.get(path, headers=headers).status_code == 200)


def test_behind_a_trusted_proxy_the_rightmost_untrusted_address_counts(
    start: Callable[..., Server],
) -> None:
    server = start("--trusted-proxy", "127.0.0.1", "--trusted-proxy", "10.0.0.0/8")
    secret = server.token("t", "--ip", "203.0.113.7")

    def status(*forwarded: tuple[str, str]) -> int:
        with server.client() as client:
            headers = [("Authorization", f"whm root:{secret}"), *forwarded]
            return client.get("/json-api/version?api.version=1", headers=headers).status_code

    xff = "X-Forwarded-For"
    assert status((xff, "203.0.113.7")) == 200
    assert status((xff, "203.0.113.7, 10.0.0.9")) == 200
    assert status((xff, "198.51.100.1, 203.0.113.7")) == 200
    assert status((xff, "203.0.113.7"), (xff, "10.0.0.9")) == 200
    assert status(("X-Real-IP", "203.0.113.7")) == 200
    assert status((xff, "203.0.113.7, 198.51.100.1")) == 403
    assert status((xff, "203.0.113.7"), (xff, "198.51.100.1")) == 403
    assert status((xff, "203.0.113.7, unknown")) == 403
    assert status((xff, "")) == 403
    assert status(("X_Forwarded_For", "203.0.113.7")) == 403
    assert status() == 403


def test_without_trusted_proxies_a_forwarded_address_means_nothing(server: Server) -> None:
    secret = server.token("forwarded", "--ip", "203.0.113.7")
    with server.client() as client:
        for name in ("X-Forwarded-For", "X-Real-IP", "Forwarded", "True-Client-IP"):
            headers = {"Authorization": f"whm root:{secret}", name: "203.0.113.7"}
            assert client.get("/json-api/version", headers=headers).status_code == 403


def test_two_servers_that_start_at_once_share_one_installation(
    start: Callable[..., Server],
) -> None:
    made: list[Server] = []
    threads = [threading.Thread(target=lambda: made.append(start())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    one, two = made
    assert certificate(one) == certificate(two)
    secret = one.token("t")
    assert {s.call("version", secret).status_code for s in made} == {200}
    assert one.spawn("token", "revoke", "t", "--yes").returncode == 0
    assert {s.call("version", secret).status_code for s in (two, one)} == {403}
    assert one.spawn("audit", "verify").returncode == 0


def test_a_port_in_use_says_how_to_choose_another(server: Server, tmp_path: Path) -> None:
    said = refused("--port", str(server.port), data=tmp_path / "data")
    assert "--port" in said
    assert "make serve PORT=" in said


def test_ipv6_is_listened_on_with_and_without_brackets(start: Callable[..., Server]) -> None:
    server = start("--host", "[::1]", "--verify-listen", "[::1]:0")
    assert server.url.startswith("https://[::1]:")
    assert server.verify.startswith("http://[::1]:")
    secret = server.token("t")
    done = counterfoil(
        "call", "version", "--url", server.url, "--token-file", "-",
        "--ca-file", str(server.certificate), stdin=secret,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_plain_http_is_for_loopback_unless_asked_for(
    start: Callable[..., Server], tmp_path: Path
) -> None:
    said = refused("--tls", "off", "--host", "0.0.0.0", "--port", "0", data=tmp_path / "x")  # noqa: S104
    assert "--allow-plain-http" in said
    server = start("--tls", "off")
    assert server.url.startswith("http://127.0.0.1:")
    import httpx  # noqa: PLC0415

    secret = server.token("t")
    headers = {"Authorization": f"whm root:{secret}"}
    assert httpx.get(f"{server.url}/json-api/version", headers=headers).status_code == 200


def test_a_database_newer_than_the_program_is_refused_in_words(
    start: Callable[..., Server],
) -> None:
    server = start()
    assert server.stop() == 0
    connection = sqlite3.connect(server.data / "counterfoil.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    assert "newer than this program" in refused("--port", "0", data=server.data)
    done = server.spawn("token", "list")
    assert done.returncode == 1
    assert "newer than this program" in done.stderr


def test_without_its_key_an_installation_does_not_start(start: Callable[..., Server]) -> None:
    server = start()
    assert server.stop() == 0
    (server.data / "key").rename(server.data / "key.away")
    assert "is missing" in refused("--port", "0", data=server.data)
    wrong = {"COUNTERFOIL_KEY": "0" * 64}
    assert "is not the one" in refused("--port", "0", data=server.data, env=wrong)
    bad = {"COUNTERFOIL_KEY": "secret-that-is-no-key"}
    said = refused("--port", "0", data=server.data, env=bad)
    assert "64 hex digits" in said
    assert "secret-that-is-no-key" not in said


def test_a_key_from_the_environment_is_written_nowhere(tmp_path: Path) -> None:
    key = os.urandom(32).hex()
    process = subprocess.Popen(
        [*PROGRAM, "serve", "--data", str(tmp_path / "data"), "--port", "0"],
        env=environment() | {"COUNTERFOIL_KEY": key}, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr
    with process.stderr:
        assert "ready" in process.stderr.readline()
        process.terminate()
        said = process.stderr.read()
    assert process.wait(20) == 0
    assert key not in said
    assert not (tmp_path / "data" / "key").exists()
    for path in (tmp_path / "data").rglob("*"):
        if path.is_file():
            assert key.encode() not in path.read_bytes()
            assert bytes.fromhex(key) not in path.read_bytes()


def test_options_come_from_argument_then_environment_then_file(
    start: Callable[..., Server], tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "counterfoil.toml").write_text('host = "127.0.0.9"\nport = 1\n')
    server = start("--host", "127.0.0.3", data=data)
    assert "127.0.0.3" in server.url
    bad = {"COUNTERFOIL_PORT": "many"}
    done = subprocess.run(
        [*PROGRAM, "serve", "--data", str(data)],
        env=environment() | bad, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "COUNTERFOIL_PORT: 'many' is not a number" in done.stderr


def test_health_and_readiness_are_told_to_anybody(server: Server) -> None:
    with server.client() as client:
        for path in ("/health", "/ready"):
            answer = client.get(path)
            assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
        document = client.get("/openapi.json")
        assert document.json()["openapi"] == "3.1.0"
        assert client.get("/nothing").status_code == 404
        assert client.get("/.env").status_code == 404


def test_on_a_dual_stack_socket_ipv4_clients_are_ipv4(start: Callable[..., Server]) -> None:
    server = start("--host", "::")
    secret = server.token("t", "--ip", "127.0.0.1")
    wide = server.token("six", "--ip", "::/0")
    server.url = f"https://127.0.0.1:{server.port}"
    assert server.call("version", secret).status_code == 200
    assert server.call("version", wide).status_code == 403


def test_a_file_that_is_no_database_is_said_in_words(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    (data / "key").write_text("ab" * 32)
    for content in (b"this is no database" * 100, b"\0" * 8192):
        (data / "counterfoil.db").write_bytes(content)
        assert "cannot be used" in refused("--port", "0", data=data)
        for arguments in (("token", "list"), ("audit", "verify"), ("doctor",)):
            done = counterfoil(*arguments, data=data)
            assert done.returncode == 1
            assert "Traceback" not in done.stderr
    assert "is missing" in refused("--port", "0", data=_without_key(data))
    (tmp_path / "file").write_text("")
    assert str(tmp_path / "file") in refused("--port", "0", data=tmp_path / "file")


def _without_key(data: Path) -> Path:
    (data / "key").unlink()
    return data


def test_a_providers_own_privileges_are_given_like_any_other(
    start: Callable[..., Server], tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    own = data / "privileges.toml"
    own.write_text('[[acl]]\nkey = "acme-backup"\nlabel = "Backups"\n')
    server = start(data=data)
    owner = server.token("owner")
    secret = server.token("t", "--acl", "acme-backup")
    held = server.call("myprivs", secret).json()["data"]["privileges"][0]
    assert [key for key, value in held.items() if value] == ["acme-backup"]
    verified = server.call(
        "api_token_verify", owner, token=secret, acl="acme-backup", ip="127.0.0.1"
    )
    assert verified.json()["data"]["accepted"] == 1
    own.write_text('[[acl]]\nkey = "all"\nlabel = "mine"\n')
    assert "declared twice" in refused("--port", "0", data=data)
