"""What holds when files that a server has loaded change on disk, and when SIGHUP loads them."""

from __future__ import annotations

import json
import os
import shutil
import signal
import ssl
import subprocess
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from support.server import Server, result
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


OTHER = "2:" + "cd" * 32
WORKERS = ["1", "2"]
ROUTES = '[[app]]\nname = "billing"\n[[app.route]]\nurl = "/"\nmethods = ["GET"]\nacls = ["{}"]\n'


def reload(server: Server) -> None:
    assert server.process
    os.kill(server.process.pid, signal.SIGHUP)


def reloaded(server: Server, times: int = 1) -> None:
    """Reload, and wait until the server has said, once, that every worker goes by it."""
    reload(server)
    said = "reloaded settings, certificate and keys"
    until(lambda: sum(said in line for line in server.log) == times)


def is_refused(server: Server, why: str) -> None:
    """Reload in vain, and wait until the log says why."""
    server.log.clear()
    reload(server)
    until(lambda: any("not reloaded" in line and why in line for line in server.log))


def uses(server: Server, secret: str) -> set[int]:
    """Return how uses over new connections are answered, by whichever worker takes them."""
    return {server.call("version", secret).status_code for _ in range(12)}


def shown(server: Server) -> set[str]:
    host = ("127.0.0.1", server.port)
    return {ssl.get_server_certificate(host) for _ in range(8)}


def findings(server: Server, check: str) -> list[dict[str, Any]]:
    found = json.loads(server.run("doctor", "--output", "json").stdout)
    return [finding for finding in found if finding["check"] == check]


def made(server: Server, secret: str, name: str) -> str:
    done = server.call("api_token_create", secret, token_name=name, acl="passwd")
    assert result(done)[0] == 1
    return str(done.json()["data"]["token"])


@pytest.fixture(scope="module")
def maker(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a server that made a certificate."""
    server = Server(tmp_path_factory.mktemp("maker") / "data").start()
    server.stop()
    return server.data


@pytest.fixture
def own(maker: Path, tmp_path: Path) -> Path:
    """A certificate and its key, as an operator has them."""
    return shutil.copytree(maker / "tls", tmp_path / "own")


def tls(own: Path) -> tuple[str, str]:
    return "--tls", f"{own / 'cert.pem'}:{own / 'key.pem'}"


@pytest.mark.parametrize("workers", WORKERS)
def test_a_new_key_is_good_at_once_after_sighup_and_is_the_one_that_signs(
    start: Callable[..., Server], workers: str
) -> None:
    server = start("--workers", workers)
    first = server.token("first")
    path = server.data / "key"
    old = path.read_text("ascii").strip()
    # In the order that the documentation tells: known first, and used afterwards.
    path.write_text(f"{OTHER},{old}\n")
    until(lambda: any(f"{path} changed on disk: SIGHUP loads it" in line for line in server.log))
    [key] = findings(server, "key")
    assert (key["state"], "the server has loaded 1" in key["detail"]) == ("warning", True)
    [changed] = findings(server, "loaded")
    assert changed["detail"] == f"{path} changed on disk: SIGHUP loads it"
    assert uses(server, first) == {200}
    reloaded(server)
    assert findings(server, "loaded") == []
    [key] = findings(server, "key")
    assert key["state"] == "good"
    path.write_text(f"{old},{OTHER}\n")
    beside = server.token("beside")
    assert uses(server, beside) == {200}
    reloaded(server, 2)
    after = made(server, first, "after")
    for secret in (first, beside, after):
        assert uses(server, secret) == {200}
    # The server made it with the key that is the newest now.
    is_refused_without(server, path, old, "2")
    # Tokens lie under the old key too: it may not go, and goes once they are revoked.
    is_refused_without(server, path, OTHER, "1")
    path.write_text(f"{old},{OTHER}\n")
    assert server.run("token", "revoke", "first", "--yes").returncode == 0
    path.write_text(f"{OTHER}\n")
    server.log.clear()
    reloaded(server)
    assert uses(server, beside) == {200}
    assert uses(server, first) == {403}


def make_pair(folder: Path, kind: str) -> str:
    """Make a certificate and its key of a kind; return the certificate as PEM."""
    options = {
        "ec": ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"],
        "rsa": ["-newkey", "rsa:2048"],
        "ed25519": ["-newkey", "ed25519"],
    }[kind]
    subprocess.run(
        ["openssl", "req", "-x509", *options, "-nodes", "-days", "30", "-subj", f"/CN={kind}",
         "-addext", "subjectAltName=IP:127.0.0.1",
         "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True, capture_output=True,
    )  # fmt: skip
    return (folder / "cert.pem").read_text("ascii")


@pytest.mark.parametrize("workers", WORKERS)
def test_a_certificate_with_a_key_of_another_kind_takes_the_place_of_the_old_one(
    start: Callable[..., Server], own: Path, workers: str
) -> None:
    server = start("--workers", workers, *tls(own))
    for times, kind in enumerate(("rsa", "ec", "ed25519", "rsa"), 1):
        made_now = make_pair(own, kind)
        reloaded(server, times)
        assert {text.strip() for text in shown(server)} == {made_now.strip()}, kind


@pytest.mark.parametrize("workers", WORKERS)
def test_after_a_reload_gateways_are_still_answered_in_clear(
    start: Callable[..., Server], own: Path, workers: str
) -> None:
    options = ("--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1")
    server = start("--workers", workers, *options, *tls(own))
    secret = server.token("reader", "--acl", "list-accts")
    headers = {"Authorization": f"Bearer {secret}", "X-Real-IP": "127.0.0.1",
               "X-Original-Method": "GET", "X-Original-URI": "/"}  # fmt: skip
    url = f"{server.verify}/auth/nginx/need/list-accts"
    for times, kind in enumerate(("rsa", "ec"), 1):
        make_pair(own, kind)
        reloaded(server, times)
        assert {httpx.get(url, headers=headers).status_code for _ in range(8)} == {200}


def is_refused_without(server: Server, path: Path, text: str, missing: str) -> None:
    path.write_text(f"{text}\n")
    is_refused(server, f"use keys that are missing: {missing}")


@pytest.mark.parametrize("workers", WORKERS)
@pytest.mark.parametrize(
    ("how", "why"),
    [
        ("removed", "is missing"),
        ("garbage", "a key is 64 hex digits"),
        ("another", "is not the one that this database was used with"),
        ("folder", "cannot be read"),
    ],
)
def test_a_key_that_cannot_be_used_leaves_the_old_one_in_force(
    start: Callable[..., Server], workers: str, how: str, why: str
) -> None:
    server = start("--workers", workers)
    secret = server.token("t")
    path = server.data / "key"
    old = path.read_text("ascii")
    path.unlink()
    if how == "folder":
        path.mkdir()
    elif how != "removed":
        path.write_text("garbage" if how == "garbage" else "1:" + "ef" * 32)
    is_refused(server, why)
    assert uses(server, secret) == {200}
    # Whoever takes the place of a worker goes by what was loaded, not by what lies on disk.
    os.kill(server.workers()[0].pid, signal.SIGKILL)
    until(lambda: any("was terminated by signal 9" in line for line in server.log))
    until(lambda: len(server.workers()) == int(workers))
    assert uses(server, secret) == {200}
    if how == "folder":
        path.rmdir()
    path.write_text(old)
    reloaded(server)
    assert uses(server, secret) == {200}


@pytest.mark.parametrize("workers", WORKERS)
@pytest.mark.parametrize("broken", ["certificate", "encrypted", "applications", "option", "key"])
def test_sighup_loads_all_or_nothing(
    start: Callable[..., Server], workers: str, broken: str, own: Path, tmp_path: Path
) -> None:
    server = start("--workers", workers, *tls(own))
    secret = server.token("t", "--acl", "all", "--ip", "203.0.113.7")
    before = shown(server)
    server.certificate.parent.mkdir()
    shutil.copy(own / "cert.pem", server.certificate)
    other = start(data=tmp_path / "third")
    new = {name: (other.data / "tls" / name).read_bytes() for name in ("cert.pem", "key.pem")}
    other.stop()
    old = (server.data / "key").read_text("ascii").strip()
    # All is new and good, but for one thing.
    for name, content in new.items():
        (own / name).write_bytes(content)
    (server.data / "key").write_text(f"{old},{OTHER}\n")
    (server.data / "counterfoil.toml").write_text('trusted_proxy = ["127.0.0.1"]\n')
    (server.data / "applications.toml").write_text(ROUTES.format("list-accts"))
    match broken:
        case "certificate":
            (own / "cert.pem").write_text("garbage")
        case "encrypted":
            subprocess.run(
                ["openssl", "ec", "-in", own / "key.pem", "-out", own / "new.pem", "-aes256",
                 "-passout", "pass:secret"],
                check=True, capture_output=True,
            )  # fmt: skip
            (own / "new.pem").replace(own / "key.pem")
        case "applications":
            (server.data / "applications.toml").write_text(ROUTES.format("nonsense"))
        case "option":
            (server.data / "counterfoil.toml").write_text('trusted_proxy = ["nowhere"]\n')
        case _:
            (server.data / "key").write_text(f"{OTHER}\n")
    is_refused(server, "")

    assert shown(server) == before
    assert statuses(server, secret) == {403}
    listed = server.run("app", "list", "--output", "json")
    assert "billing" not in listed.stdout
    found = [finding["detail"] for finding in findings(server, "loaded")]
    assert [one for one in found if "cert.pem changed on disk: SIGHUP loads it" in one]
    # Once that one thing is mended, all is loaded.
    for name, content in new.items():
        (own / name).write_bytes(content)
    (server.data / "key").write_text(f"{old},{OTHER}\n")
    (server.data / "counterfoil.toml").write_text('trusted_proxy = ["127.0.0.1"]\n')
    (server.data / "applications.toml").write_text(ROUTES.format("list-accts"))
    reloaded(server)
    server.certificate.write_bytes(new["cert.pem"])
    assert shown(server) != before
    assert statuses(server, secret) == {200}
    assert "billing" in server.run("app", "list", "--output", "json").stdout
    assert findings(server, "loaded") == []


def statuses(server: Server, secret: str) -> set[int]:
    """Return how a use is answered that a trusted proxy alone may tell the address of."""
    headers = {"Authorization": f"whm root:{secret}", "X-Forwarded-For": "203.0.113.7"}
    found = set()
    for _ in range(8):
        with server.client() as client:
            found.add(client.get("/json-api/version?api.version=1", headers=headers).status_code)
    return found


@pytest.mark.parametrize("workers", WORKERS)
def test_a_change_on_disk_is_said_once_and_no_outage(
    start: Callable[..., Server], workers: str, own: Path
) -> None:
    server = start("--workers", workers, *tls(own))
    secret = server.token("t")
    before = shown(server)
    certificate = own / "cert.pem"
    text = certificate.read_bytes()

    def said(sentence: str) -> int:
        return sum(sentence in line for line in server.log)

    certificate.write_text("garbage")
    until(lambda: said(f"{certificate} changed on disk: SIGHUP loads it") == 1)
    (own / "key.pem").unlink()
    until(lambda: said(f"{own / 'key.pem'} is missing; the server still uses") == 1)
    assert uses_over(server, secret, text) == {200}
    assert shown(server) == before
    os.kill(server.workers()[0].pid, signal.SIGKILL)
    until(lambda: said("was terminated by signal 9") == 1)
    until(lambda: len(server.workers()) == int(workers))
    assert shown(server) == before
    certificate.write_bytes(text)
    os.utime(certificate)
    (server.data / "applications.toml").write_text("garbage")
    until(lambda: said(f"{server.data / 'applications.toml'} changed on disk") == 1)
    assert said(f"{certificate} changed on disk") == 1
    found = [finding["detail"] for finding in findings(server, "loaded")]
    assert [one for one in found if "applications.toml changed on disk: SIGHUP" in one]
    assert [one for one in found if "key.pem is missing; the server still uses" in one]
    assert not [one for one in found if "cert.pem" in one]


def uses_over(server: Server, secret: str, certificate: bytes) -> set[int]:
    (server.data / "tls").mkdir(exist_ok=True)
    server.certificate.write_bytes(certificate)
    return uses(server, secret)


def test_a_start_without_a_key_that_tokens_need_is_refused(start: Callable[..., Server]) -> None:
    server = start()
    server.token("t")
    server.stop()
    (server.data / "key").write_text(f"{OTHER}\n")
    done = server.spawn("serve", "--port", "0")
    assert done.returncode == 1
    assert done.stderr.strip().endswith("tokens use keys that are missing: 1")


def test_a_key_that_the_command_line_alone_made_a_token_under_is_needed_too(
    start: Callable[..., Server],
) -> None:
    server = start()
    server.stop()
    first = (server.data / "key").read_text().strip()
    (server.data / "key").write_text(f"{first},{OTHER}\n")
    server.token("t")
    (server.data / "key").write_text(f"{first}\n")
    done = server.spawn("serve", "--port", "0")
    assert done.returncode == 1
    assert done.stderr.strip().endswith(f"keys that are missing: {OTHER.partition(':')[0]}")
