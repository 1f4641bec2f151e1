"""What a server tells whoever started it, by which address it is called, and who finds it there."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import ssl
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from cryptography import x509

from counterfoil.crypto import certificates
from support.server import (
    LAST_LOG,
    LAST_TERMINAL,
    PROGRAM,
    Server,
    counterfoil,
    environment,
    result,
    run_here,
)
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

LINK = "/login/?session="


def findings(data: Path, **env: str) -> dict[str, dict[str, Any]]:
    """Return what doctor finds, by check."""
    done = run_here("doctor", "--output", "json", data=data, env=env)
    assert done.returncode == 0, done.stdout
    return {one["check"]: one for one in json.loads(done.stdout)}


def first_token(server: Server) -> str:
    """Return the secret that the printed command creates."""
    (line,) = [line for line in server.log if " token create " in line]
    done = subprocess.run(
        line.partition(": ")[2], shell=True, capture_output=True, text=True, env=environment(),
        check=True,
    )  # fmt: skip
    return done.stdout.strip()


def link(data: Path) -> tuple[str, str]:
    """Return the address of a new link's server, and what is said beside it."""
    done = run_here("sign-in-link", data=data)
    assert done.returncode == 0, done.stderr
    return done.stdout.partition("/cpsess")[0], done.stderr


# What is said.


@pytest.mark.parametrize("verify", [[], ["--verify-listen", "127.0.0.1:0"]])
def test_a_log_that_is_kept_has_the_ready_lines_and_no_link(
    start: Callable[..., Server], verify: list[str]
) -> None:
    server = start(*verify)
    said = [line for line in server.log if not re.match(r"\d{4}-", line)]
    assert said[0] == f"counterfoil: ready on {server.url}"
    assert len(said) == 2 + len(verify) // 2
    assert said[-1].startswith(LAST_LOG)
    assert not any("session=" in line for line in server.log)
    # The command that is named instead works as it stands.
    command = said[-1].removeprefix(LAST_LOG)
    done = subprocess.run(
        command, shell=True, capture_output=True, text=True, env=environment(), check=True
    )
    assert done.stdout.startswith(f"{server.url}/cpsess")


def test_a_person_is_told_at_the_first_start_and_shortly_later(
    start: Callable[..., Server],
) -> None:
    server = start(terminal=True)
    said = list(server.log)
    assert said[0] == f"counterfoil: ready on {server.url}"
    opened, signed_in, created, told = said[2:]
    assert said[1] == ""
    assert server.url in opened
    assert certificates.fingerprint(server.certificate.read_bytes()) in opened
    assert LINK in signed_in
    assert " token create " in created
    assert told.startswith(LAST_TERMINAL)
    # Something was done, so there is a checkpoint, and no terminal is told of it.
    until(lambda: run_here("audit", "checkpoint", data=server.data).returncode == 0)
    assert not any("foil1." in line for line in server.log)
    server.stop()
    again = start(terminal=True)
    said = [line for line in again.log if line]
    assert (len(said), said[2].startswith(LAST_LOG)) == (4, True)
    assert not any(LINK in line for line in said)


@pytest.mark.parametrize("workers", ["1", "3"])
def test_what_is_of_the_server_is_logged_once_and_what_is_of_a_worker_says_whose(
    start: Callable[..., Server], workers: str
) -> None:
    server = start("--workers", workers)
    server.token("t")
    until(lambda: any("audit checkpoint" in line for line in server.log))
    assert server.process
    os.kill(server.process.pid, signal.SIGHUP)
    until(lambda: any("reloaded settings" in line for line in server.log))
    server.stop()
    until(lambda: any("stopping" in line for line in server.log))
    for once in ("audit checkpoint", "reloaded settings", "stopping"):
        (line,) = [one for one in server.log if once in one]
    (line,) = [one for one in server.log if "audit checkpoint" in one]
    assert ("counterfoil.checkpoint (worker 1)" in line) == (workers != "1")


# By which address it is called.


def test_the_public_url_stands_wherever_an_address_is_told(start: Callable[..., Server]) -> None:
    public = "https://panel.example:8443"
    server = start("--public-url", "HTTPS://Panel.Example:8443/", terminal=True)
    (first,) = [line for line in server.log if LINK in line]
    assert f": {public}/cpsess" in first
    assert link(server.data)[0] == public
    local = server.run("call", "create_user_session", "user=root", "service=whostmgrd")
    assert local.stdout.count(f"{public}/cpsess") == 1
    with server.client(headers={"Authorization": f"whm root:{server.token('t')}"}) as client:
        path = "/json-api/create_user_session?api.version=1&user=root&service=whostmgrd"
        remote = client.get(path)
    assert result(remote)[0] == 1
    assert remote.json()["data"]["url"].startswith(f"{public}/cpsess")
    with server.client() as client:
        assert client.get("/openapi.json").json()["servers"] == [{"url": public}]
    # The certificate of our own names it.
    assert "panel.example" in certificates.list_names(shown(server))
    with server.client(follow_redirects=True) as browser:
        address = first.rpartition(": ")[2].removeprefix(public)
        secret = address.partition("session=")[2]
        browser.post("/login/", data={"session": secret})
        page = browser.get("/guide").text
        assert f"{public}/json-api/" in page
        assert server.url not in page


def test_sighup_takes_another_public_url(start: Callable[..., Server]) -> None:
    server = start()
    with server.client() as client:
        assert "servers" not in client.get("/openapi.json").json()
    (server.data / "counterfoil.toml").write_text('public_url = "https://panel.example"\n')
    assert server.process
    os.kill(server.process.pid, signal.SIGHUP)
    until(lambda: any("reloaded settings" in line for line in server.log))
    assert link(server.data)[0] == "https://panel.example"
    assert "panel.example" in certificates.list_names(shown(server))
    context = ssl.create_default_context(cafile=str(server.certificate))
    with httpx.Client(base_url=server.url, verify=context) as client:
        served = client.get("/openapi.json").json()["servers"]
    assert served == [{"url": "https://panel.example"}]


def shown(server: Server) -> x509.Certificate:
    return x509.load_pem_x509_certificate(server.certificate.read_bytes())


@pytest.fixture
def panel(tmp_path: Path) -> str:
    """A certificate of somebody else for panel.example alone, as an operator has it."""
    files = tmp_path / "panel.pem", tmp_path / "panel.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "60", "-subj", "/CN=panel.example", "-addext",
         "subjectAltName=DNS:panel.example", "-out", files[0], "-keyout", files[1]],
        check=True, capture_output=True,
    )  # fmt: skip
    return f"{files[0]}:{files[1]}"


def test_with_a_certificate_of_others_the_guess_is_a_name_that_it_has(
    start: Callable[..., Server], panel: str
) -> None:
    server = start("--tls", panel, terminal=True)
    public = f"https://panel.example:{server.port}"
    assert link(server.data)[0] == public
    assert first_token(server)
    # What was given as an argument is what is looked at.
    seen = findings(server.data)["certificate"]
    assert (seen["state"], panel.partition(":")[0] in seen["detail"]) == ("good", True)
    # It is no certificate of ours: nothing is said about a warning.
    assert not any("fingerprint" in line for line in server.log)


def test_a_client_that_calls_by_another_name_is_told_which_option_helps(
    start: Callable[..., Server], panel: str
) -> None:
    server = start("--tls", panel)
    (server.data / "t").write_text(server.token("t"))
    where = ("--url", server.url, "--token-file", str(server.data / "t"))
    certificate = panel.partition(":")[0]
    other = run_here("call", "version", *where, "--ca-file", certificate)
    unknown = run_here("call", "version", *where)
    assert (other.returncode, "--public-url" in other.stderr) == (1, True)
    assert (unknown.returncode, "--ca-file" in unknown.stderr) == (1, True)


# Who finds it.


def test_a_link_leads_to_the_server_that_runs(start: Callable[..., Server]) -> None:
    first = start()
    second = start()
    found, said = link(first.data)
    assert found == first.url
    assert second.url in said
    second.stop()
    found, said = link(first.data)
    assert (found, second.url in said) == (first.url, False)
    first.stop()
    found, said = link(first.data)
    assert "No server is running" in said
    # The last address is as good a guess as any.
    assert found in {first.url, second.url}
    (first.data / "counterfoil.toml").write_text('public_url = "https://panel.example"\n')
    assert link(first.data)[0] == "https://panel.example"


def test_doctor_says_that_no_server_runs_and_where_the_last_did(
    start: Callable[..., Server],
) -> None:
    server = start()
    running = findings(server.data)["server"]
    assert running["state"] == "good"
    assert running["detail"].endswith(f" at {server.url}")
    server.stop()
    stopped = findings(server.data)["server"]
    assert stopped["state"] == "warning"
    assert server.url in stopped["detail"]


def test_commands_sign_with_a_key_that_the_server_knows(start: Callable[..., Server]) -> None:
    server = start("--workers", "2")
    key = server.data / "key"
    old = key.read_text("ascii").strip()
    # Out of the order that the documentation tells: the newest at once.
    key.write_text(f"{old},2:{'cd' * 32}\n")
    early = server.token("early")
    assert {server.call("version", early).status_code for _ in range(8)} == {200}
    told = findings(server.data)["key"]
    assert (told["state"], "newest id 2" in told["detail"]) == ("warning", True)
    assert server.process
    os.kill(server.process.pid, signal.SIGHUP)
    until(lambda: any("reloaded settings" in line for line in server.log))
    late = server.token("late")
    assert {server.call("version", late).status_code for _ in range(8)} == {200}
    assert findings(server.data)["key"]["state"] == "good"
    server.stop()
    # Where no server runs, the newest key counts.
    server.token("alone")
    key.write_text(f"2:{'cd' * 32}\n")
    missing = counterfoil("serve", "--port", "0", data=server.data)
    assert missing.returncode == 1
    key.write_text(f"{old},2:{'cd' * 32}\n")
    assert server.run("token", "revoke", "early", "--yes").returncode == 0
    key.write_text(f"2:{'cd' * 32}\n")
    again = start()
    assert again.call("version", late).status_code == 200


# Its certificate.


def test_the_certificate_can_be_had_and_never_its_key(
    start: Callable[..., Server], panel: str
) -> None:
    server = start()
    with server.client() as client:
        answer = client.get("/certificate.pem")
        own = server.certificate.read_bytes()
        assert (answer.status_code, answer.content) == (200, own)
    assert certificates.fingerprint(own) in findings(server.data)["certificate"]["detail"]
    # A file that holds the key too, as some programs want it.
    certificate, key = (Path(path).read_bytes() for path in panel.split(":"))
    both = server.data / "both.pem"
    both.write_bytes(key + certificate)
    other = start("--tls", f"{both}:{both}", data=server.data / "other")
    for path in ("/certificate.pem", "/certificate.pem?key=1"):
        handed = httpx.get(f"{other.url}{path}", verify=False)  # noqa: S501
        assert handed.content == certificate
    plain = start("--tls", "off", data=server.data / "plain")
    assert httpx.get(f"{plain.url}/certificate.pem").status_code == 404


@pytest.mark.parametrize("broken", ["foreign", "garbage", "folder"])
def test_a_certificate_in_our_place_that_is_not_ours_stops_the_start_and_stays(
    start: Callable[..., Server], panel: str, broken: str
) -> None:
    server = start()
    server.stop()
    certificate, key = panel.split(":")
    if broken == "foreign":
        shutil.copy(certificate, server.certificate)
        shutil.copy(key, server.certificate.with_name("key.pem"))
    else:
        server.certificate.unlink()
        if broken == "folder":
            server.certificate.mkdir()
        else:
            server.certificate.write_text("garbage")
    done = counterfoil("serve", "--port", "0", data=server.data)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert str(server.certificate) in done.stderr
    if broken == "foreign":
        assert "--tls CERT:KEY" in done.stderr
        assert server.certificate.read_bytes() == Path(certificate).read_bytes()


@pytest.mark.parametrize(
    ("life", "left", "state"),
    [(90, 31, "good"), (90, 24, "good"), (90, 20, "warning"), (6, 3, "good"), (6, 1, "warning"),
     (365, 31, "good"), (365, 29, "warning")],
)  # fmt: skip
def test_doctor_warns_of_a_certificate_that_should_have_been_renewed(
    start: Callable[..., Server], panel: str, tmp_path: Path, faketime: str, life: int, left: int,
    state: str,
) -> None:  # fmt: skip
    # No server is running: what a running one was given counts before what doctor is given.
    server = start()
    server.stop()
    made, key = tmp_path / "c.pem", panel.partition(":")[2]
    subprocess.run(
        ["openssl", "req", "-x509", "-key", key, "-subj", "/CN=x", "-days", str(life),
         "-addext", "subjectAltName=DNS:panel.example", "-out", made],
        check=True, capture_output=True,
        env=os.environ | {"LD_PRELOAD": faketime, "FAKETIME": f"-{life - left}d"},
    )  # fmt: skip
    options = {"COUNTERFOIL_TLS": f"{made}:{key}"}
    assert findings(server.data, **options)["certificate"]["state"] == state
    # A name that the certificate lacks is more than an end that is near.
    options["COUNTERFOIL_PUBLIC_URL"] = "https://elsewhere.example"
    told = findings(server.data, **options)["certificate"]
    assert (told["state"], "elsewhere.example" in told["detail"]) == ("warning", True)


def looked_at(data: Path) -> dict[str, dict[str, str]]:
    """Return what doctor finds, by check, also where it fails."""
    done = counterfoil("doctor", "--output", "json", data=data)
    return {finding["check"]: finding for finding in json.loads(done.stdout)}


@pytest.mark.parametrize(
    ("life", "left", "state"), [(90, 31, "good"), (90, 20, "warning"), (5, -1, "failure")]
)
@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0", "::1"])  # noqa: S104 - behind a firewall
def test_doctor_judges_the_certificate_that_is_served(
    start: Callable[..., Server], panel: str, tmp_path: Path, faketime: str, host: str, life: int,
    left: int, state: str,
) -> None:  # fmt: skip
    pair, key = (tmp_path / "c.pem", tmp_path / "k.pem"), panel.partition(":")[2]
    shutil.copy(key, pair[1])
    subprocess.run(
        ["openssl", "req", "-x509", "-key", key, "-subj", "/CN=x", "-days", str(life),
         "-addext", "subjectAltName=DNS:panel.example", "-out", pair[0]],
        check=True, capture_output=True,
        env=os.environ | {"LD_PRELOAD": faketime, "FAKETIME": f"-{life - left}d"},
    )  # fmt: skip
    server = start("--host", host, "--public-url", "https://panel.example:2087",
                   "--tls", f"{pair[0]}:{pair[1]}")  # fmt: skip
    own = certificates.fingerprint(pair[0].read_bytes())
    seen = looked_at(server.data)["served certificate"]
    assert (seen["state"], own in seen["detail"]) == (state, True)
    # What lies on disk is renewed, and the server was not told.
    shutil.copy(panel.partition(":")[0], pair[0])
    found = looked_at(server.data)
    assert found["certificate"]["state"] == "good"
    seen = found["served certificate"]
    assert seen["state"] == ("failure" if state == "failure" else "warning")
    assert own in seen["detail"]


def test_doctor_judges_no_served_certificate_where_none_is(start: Callable[..., Server]) -> None:
    assert "served certificate" not in findings(start("--tls", "off").data)


def test_the_version_of_sqlite_is_no_warning(server: Server) -> None:
    assert findings(server.data)["sqlite"]["state"] == "good"


# Where it cannot start.


@pytest.mark.parametrize("kind", ["file", "below a file", "no home", "no right", "no right inside"])
def test_a_data_folder_that_cannot_be_used_is_named_with_the_option_that_helps(
    tmp_path: Path, kind: str
) -> None:
    file = tmp_path / "file"
    file.write_text("")
    # Not even root may make anything below /proc.
    folder = {
        "file": str(file), "below a file": str(file / "x"), "no right": "/proc/x",
        "no right inside": "/proc", "no home": "/proc/x/.local/share/counterfoil",
    }[kind]  # fmt: skip
    options = [] if kind == "no home" else ["--data", folder]
    env = environment() | {"HOME": "/proc/x"}
    env.pop("XDG_DATA_HOME", None)
    done = subprocess.run(
        [*PROGRAM, "serve", "--port", "0", *options],
        capture_output=True, text=True, env=env, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert folder in done.stderr
    assert "--data" in done.stderr


@pytest.mark.parametrize(
    ("options", "helps"),
    [
        (["--host", "nosuch.invalid"], "--host"),
        (["--host", "203.0.113.77"], "ip address"),
        (["--port", "0", "--verify-listen", "nosuch.invalid:1", "--allow-plain-http"],
         "--verify-listen"),
        (["--port", "0", "--verify-listen", "unix:/proc/x/y"], "--verify-listen"),
        (["--tls", "/nowhere/c.pem:/nowhere/k.pem"], "--tls"),
        (["--public-url", "panel.example"], "--public-url"),
        (["--settings", "/nowhere.toml"], "--settings"),
        (["--database", "sqlite:////nowhere/x.db"], "--database"),
        (["--database", "sqlite:////proc"], "--database"),
    ],
)  # fmt: skip
def test_an_option_that_cannot_be_used_is_named(
    tmp_path: Path, options: list[str], helps: str
) -> None:
    port = [] if "--port" in options else ["--port", "0"]
    done = counterfoil("serve", *port, *options, data=tmp_path / "data")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert helps in done.stderr
