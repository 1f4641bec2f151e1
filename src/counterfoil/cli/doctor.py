"""Doctor: checks of an installation, and what to do about what fails."""

from __future__ import annotations

import os
import ssl
import stat
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import click
from cryptography import x509

from counterfoil.cli.address import read_last
from counterfoil.cli.local import options as local_options
from counterfoil.cli.local import where_options
from counterfoil.cli.output import Column, chosen, counted, fail, output_option, say, show, table
from counterfoil.core.audit import first_fault
from counterfoil.core.mail_server import MailServer
from counterfoil.core.moment import format_moment
from counterfoil.core.ports import Unavailable
from counterfoil.crypto import certificates
from counterfoil.server.installation import (
    KEY,
    KEY_VARIABLE,
    Installation,
    NoInstallation,
    load_keys,
    open_existing,
)
from counterfoil.server.loaded_files import describe_changes
from counterfoil.server.mail import Undeliverable, password_for
from counterfoil.server.public_address import host_of
from counterfoil.server.records import Running, find_fault, running
from counterfoil.store.engine import Finding, State
from counterfoil.system import options as config

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

GOOD: State = "good"
WARN: State = "warning"
FAIL: State = "failure"
SOON_DAYS = 30
SOON_PART = 4
"""A certificate is about to end if so many days are left, or so small a part of its life."""
_WAIT_SECONDS = 5
RECENT = 100
FEW_CONNECTIONS = 1000
"""So many connections one attacker can open in no time."""


@click.command()
@click.option("--accept-clock", is_flag=True,
              help="Accept the machine's clock as correct, after you checked it.")  # fmt: skip
@where_options
@output_option
def doctor(data: str | None, form: str | None, *, accept_clock: bool) -> None:
    """Check the database, key, permissions, clock and certificate; exits 1 on any failure.

    \b
    Example:
      counterfoil doctor --output json
    """
    found = examine(data, accept_clock=accept_clock)
    show(
        [finding._asdict() for finding in found],
        chosen(form),
        lambda: table(
            ("Check", Column("State", is_state=True), Column("Detail", folds=True)),
            [(f.check, f.state, f.detail) for f in found],
        ),
    )
    failed = [finding.check for finding in found if finding.state == FAIL]
    if failed:
        fail(f"failed: {', '.join(failed)}")


def examine(data: str | None, *, accept_clock: bool) -> list[Finding]:
    """Return every finding; what cannot be reached because of a failure is left out."""
    try:
        folder = config.data_folder(data)
        fault = find_fault(folder)
        if fault:
            # To open what lies there instead would make the one installation two.
            return [Finding("files", FAIL, fault)]
        options = local_options(folder)
        opened = open_existing(folder, options.database)
    except (NoInstallation, config.BadOption, Unavailable, OSError) as error:
        return [Finding("installation", FAIL, str(error))]
    try:
        if accept_clock:
            opened.authority.accept_clock(opened.root())
            say("The machine's clock was accepted as correct.")
        return [
            Finding("installation", GOOD, str(folder)),
            *_server(folder),
            *_permissions(folder, opened.database.path),
            *_database(opened),
            _checked("key", lambda: _key(opened)),
            _checked("audit", lambda: audit_state(opened)),
            _checked("notices", lambda: _notices(opened)),
            _checked("mail", lambda: _mail(opened)),
            _checked("clock", lambda: _clock(opened)),
            _checked(
                "certificate",
                lambda: _certificate(folder, _as_it_runs(options, folder), opened.clock.now()),
            ),
            *(
                _checked("served certificate", partial(_served, *at, kept, opened.clock.now()))
                for at, kept in _listening(folder, options)
            ),
        ]
    finally:
        opened.store.close()


def _checked(check: str, run: Callable[[], tuple[State, str]]) -> Finding:
    try:
        return Finding(check, *run())
    except (Unavailable, OSError, ValueError) as error:
        return Finding(check, FAIL, str(error))


def _permissions(folder: Path, database: Path | None) -> list[Finding]:
    found = []
    for path in (folder, database, folder / KEY, folder / "tls" / "key.pem"):
        if path is None or not path.exists():
            continue
        mode = stat.S_IMODE(os.stat(path).st_mode)  # noqa: PTH116 - it may not be opened
        name = f"permissions of {path.name}"
        if mode & 0o077:
            wanted = "700" if path.is_dir() else "600"
            found.append(
                Finding(name, FAIL, f"{mode:o}: other users can read it; run chmod {wanted} {path}")
            )
        else:
            found.append(Finding(name, GOOD, f"{mode:o}"))
    return found


def _database(opened: Installation) -> list[Finding]:
    try:
        found = opened.store.engine.examine()
        with opened.store.snapshot() as reading:
            return [*found, Finding("generation", GOOD, str(reading.generation.number))]
    except Unavailable as outage:
        return [Finding("database", FAIL, str(outage))]


def _key(opened: Installation) -> tuple[State, str]:
    where = KEY_VARIABLE if KEY_VARIABLE in os.environ else str(opened.data / KEY)
    missing = opened.store.keys.missing(opened.keys.by_id, opened.clock.now())
    if missing:
        return FAIL, f"tokens use keys that are missing from {where}: {', '.join(sorted(missing))}"
    on_disk = load_keys(opened.data)
    there = list(on_disk.by_id)
    text = f"{where}, newest id {on_disk.newest_id}"
    loaded = [one.facts["keys"] for one in running(opened.data) if "keys" in one.facts]
    if any(keys != there for keys in loaded):
        known = "; ".join(sorted({", ".join(keys) for keys in loaded}))
        return WARN, (
            f"{text}; the file has {', '.join(there)}, the server has loaded {known}. SIGHUP loads "
            f"them; until then, new secrets use key {opened.keys.newest_id}"
        )
    return GOOD, text


def _server(folder: Path) -> list[Finding]:
    """Return whether a server runs, and what it would load otherwise now."""
    processes = running(folder)
    if not processes:
        last = read_last(folder)
        before = f", last at {last}" if last else ""
        return [Finding("server", WARN, f"not running{before}; start it with `counterfoil serve`")]
    urls = {str(one.facts.get("supervisor")): one.facts.get("url") for one in processes}
    told = ", ".join(f"{pid} at {url}" if url else pid for pid, url in sorted(urls.items()))
    found = Finding("server", GOOD, f"running as process {told}")
    changed = [Finding("loaded", WARN, said) for said in describe_changes(processes)]
    return [found, *_connections(processes), *changed]


def _connections(processes: Sequence[Running]) -> list[Finding]:
    """Return how many connections a server can have: what its processes may open says so."""
    room: dict[str, list[int]] = {}
    for one in processes:
        if "connections" in one.facts:
            room.setdefault(one.facts["listener"], []).append(one.facts["connections"])
    if not room:
        return []
    told = "; ".join(
        f"{who}: {min(counts)} in each of {len(counts)} processes"
        for who, counts in sorted(room.items())
    )
    if min(map(min, room.values())) < FEW_CONNECTIONS:
        return [
            Finding("connections", WARN, f"{told}. Raise the hard limit of open files (ulimit -Hn; "
                    f"systemd: LimitNOFILE=) to {FEW_CONNECTIONS * 2} or more")
        ]  # fmt: skip
    return [Finding("connections", GOOD, told)]


def audit_state(opened: Installation) -> tuple[State, str]:
    """Return whether the audit chain is whole, and what was signed of it is unchanged."""
    with opened.store.snapshot() as reading:
        installation, last, head = reading.audit.head()
        signed, number = reading.audit.checkpoints(), reading.settings.load().audit_key
        fault = first_fault(reading.audit.chain(), installation, last, head, signed)
    for checkpoint in signed:
        if not opened.checkpoint_signer.is_ours(checkpoint, number):
            fault = (
                fault or f"the checkpoint at entry {checkpoint.position} has an unknown signature"
            )
    return (FAIL, fault) if fault else (GOOD, f"{last} entries, chain good")


def _notices(opened: Installation) -> tuple[State, str]:
    with opened.store.snapshot() as reading:
        states = [state for sent in reading.notices.last(RECENT) for state in sent.states]
    failing = [state for state in states if state.done_at is None and state.error]
    if failing:
        return WARN, (
            f"{len(failing)} of {_deliveries(states)} failed so far, most recently by "
            f"{failing[0].channel}: {failing[0].error}. See `counterfoil notices list`"
        )
    return GOOD, f"{_deliveries(states)} of the last {RECENT} notices, none failing"


def _deliveries(states: Sequence[object]) -> str:
    return counted(len(states), "delivery", "deliveries")


def _mail(opened: Installation) -> tuple[State, str]:
    with opened.store.snapshot() as reading:
        address = reading.settings.load().mail_server
    if not address:
        return GOOD, "no mail server is configured"
    try:
        server = MailServer.parse(address)
        if server.user:
            password_for(server, opened.data)
    except Undeliverable as problem:
        return FAIL, str(problem)
    return GOOD, f"{server.host} port {server.port}, {'with' if server.user else 'without'} a user"


def _clock(opened: Installation) -> tuple[State, str]:
    fault = opened.clock.fault()
    with opened.store.snapshot() as reading:
        zone = reading.settings.load().zone
    if fault:
        return FAIL, f"{fault}. Set the clock, or run `counterfoil doctor --accept-clock`"
    return GOOD, format_moment(opened.clock.now(), zone)


def _as_it_runs(options: config.Options, folder: Path) -> config.Options:
    """Return the options with what a running server was given, perhaps as arguments."""
    for one in running(folder):
        if "tls" in one.facts:
            return replace(options, tls=one.facts["tls"], public_url=one.facts["public_url"])
    return options


def _files(folder: Path, options: config.Options) -> certificates.Files:
    if options.tls == "auto":
        return certificates.own_files(folder)
    return certificates.Files(*(type(folder)(part) for part in options.tls.split(":", 1)))


def _listening(folder: Path, options: config.Options) -> list[tuple[tuple[str, int], Path]]:
    """Return where servers of a folder speak TLS, and the certificate that each is to show."""
    found = {}
    for one in running(folder):
        host, port = one.facts.get("listens") or ("", 0)
        tls = one.facts.get("tls", "off")
        if host and tls != "off" and one.facts.get("listener") == "everybody":
            files = _files(folder, replace(options, tls=tls))
            found[{"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host), port] = files.certificate  # noqa: S104 - to call it
    return sorted(found.items())


def _served(host: str, port: int, kept: Path, now: int) -> tuple[State, str]:
    """Judge the certificate that a server shows to whoever connects, beside the one on disk."""
    where = f"{f'[{host}]' if ':' in host else host}:{port}"
    try:
        # Whoever it names: it is looked at, and nothing is sent.
        pem = ssl.get_server_certificate((host, port), timeout=_WAIT_SECONDS).encode("ascii")
    except OSError as error:
        return WARN, f"{where} does not present a certificate: {error}"
    shown, print_ = x509.load_pem_x509_certificate(pem), certificates.fingerprint(pem)
    until = f"{shown.not_valid_after_utc:%Y-%m-%d %H:%M:%S} UTC"
    told = f"{where} presents a certificate valid until {until}, SHA-256 {print_}"
    left = shown.not_valid_after_utc - datetime.fromtimestamp(now, UTC)
    with suppress(OSError, ValueError):
        if certificates.fingerprint(kept.read_bytes()) != print_:
            told = f"{told}; {kept} is different, and SIGHUP loads it"
            return FAIL if left < timedelta(0) else WARN, told
    if left < timedelta(0):
        return FAIL, f"{told}; it has expired"
    return (WARN if _ends_soon(shown, left) else GOOD), told


def _ends_soon(shown: x509.Certificate, left: timedelta) -> bool:
    """Tell whether little is left of a certificate.

    Who renews 90 days' certificates a month before their end is told nothing meanwhile.
    """
    life = shown.not_valid_after_utc - shown.not_valid_before_utc
    return left < min(timedelta(days=SOON_DAYS), life / SOON_PART)


def _certificate(folder: Path, options: config.Options, now: int) -> tuple[State, str]:
    if options.tls == "off":
        return WARN, "TLS is off"
    files = _files(folder, options)
    pem = files.certificate.read_bytes()
    certificates.context(pem, files.key.read_bytes())
    shown = x509.load_pem_x509_certificate(pem)
    left = shown.not_valid_after_utc - datetime.fromtimestamp(now, UTC)
    until = f"{files.certificate} is valid until {shown.not_valid_after_utc:%Y-%m-%d %H:%M:%S} UTC"
    renew = "; a restart or SIGHUP renews it" if options.tls == "auto" else "; renew it"
    names = certificates.list_names(shown)
    if options.tls == "auto" and certificates.is_authority(shown):
        return (
            WARN,
            f"{files.certificate} is a CA certificate for every name: restart the server",
        )
    if left < timedelta(0):
        return FAIL, f"{until}{renew}"
    told = f"{until} for {', '.join(names)}, SHA-256 {certificates.fingerprint(pem)}"
    host = host_of(options.public_url)
    if host and not certificates.covers(names, host):
        return WARN, f"{told}; it does not include {host}, the host of --public-url"
    if _ends_soon(shown, left):
        return WARN, f"{told}{renew}"
    return GOOD, told
