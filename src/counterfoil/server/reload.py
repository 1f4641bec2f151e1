"""Reload: everything that a server reads from disk, all of it or nothing.

Only the supervisor reads; every worker, whenever it starts, uses what the supervisor has read. So a
file that is changed, broken or removed meanwhile causes no outage, and all workers are alike.
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from counterfoil.core.application import FILE_NAME
from counterfoil.core.ports import Unavailable
from counterfoil.core.secret import DigestKeys
from counterfoil.crypto import certificates
from counterfoil.server.installation import (
    KEY,
    KEY_VARIABLE,
    PRIVILEGES,
    Installation,
    NoInstallation,
    load_keys,
    refuse_two_states,
)
from counterfoil.server.loaded_files import digest
from counterfoil.server.public_address import choose_url, host_of
from counterfoil.server.runtime import key_header, proxies
from counterfoil.server.supervisor import run_apart
from counterfoil.system.addresses import is_loopback
from counterfoil.system.options import FILE as SETTINGS
from counterfoil.system.options import BadOption, Options

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

log = logging.getLogger(__name__)

ENTER_SECONDS = 20.0
"""The time limit for checking new files against the database."""


@dataclass(frozen=True, slots=True)
class LoadedFiles:
    """The loaded options, keys and certificate; ``digests`` of the files, by path.

    ``certificate`` and ``private`` are PEM, empty for plain HTTP. ``own``: the path of the
    certificate, if this program made it. ``url``: the public address.
    """

    options: Options
    keys: dict[str, bytes] = field(repr=False)
    certificate: bytes = field(repr=False)
    private: bytes = field(repr=False)
    own: str
    url: str
    digests: dict[str, str]

    def to_bytes(self) -> bytes:
        """Return the encoded form for another process of this server."""
        return msgspec.msgpack.encode(self)

    @classmethod
    def from_bytes(cls, data: bytes) -> LoadedFiles:
        """Decode what another process of this server has read."""
        return msgspec.msgpack.decode(data, type=cls)

    def context(self) -> ssl.SSLContext | None:
        """Return a TLS context with the certificate; None for plain HTTP."""
        return certificates.context(self.certificate, self.private) if self.certificate else None

    @property
    def key_ring(self) -> DigestKeys:
        """Return the keys."""
        return DigestKeys(dict(self.keys))


def load(
    data: Path,
    options: Options,
    files: certificates.Files | None,
    settings_file: str,
    bound: tuple[str, int],
) -> LoadedFiles:
    """Read and check everything; raises ``BadOption`` and ``NoInstallation``.

    ``bound``: host and port of the ordinary listener.
    """
    proxies(options)
    key_header(options)
    watched = [Path(settings_file) if settings_file else data / SETTINGS]
    watched += [data / FILE_NAME, data / PRIVILEGES]
    if KEY_VARIABLE not in os.environ:
        watched.append(data / KEY)
    certificate = private = b""
    if files is not None:
        watched += [files.certificate, files.key]
    # Digests first: a file that changes while it is read is reported as changed.
    digests = {str(path.absolute()): digest(path) for path in watched}
    if files is not None:
        try:
            certificate, private = files.certificate.read_bytes(), files.key.read_bytes()
            certificates.context(certificate, private)
        except (OSError, ValueError) as error:
            msg = f"--tls: the certificate {files.certificate} or its key cannot be used: {error}"
            raise BadOption(msg) from None
    return LoadedFiles(
        options=options,
        keys=dict(load_keys(data).by_id),
        certificate=certificate,
        private=private,
        own=str(files.certificate.absolute()) if files and options.tls == "auto" else "",
        url=choose_url(options.public_url, *bound, certificate),
        digests=digests,
    )


def tls_files(data: Path, options: Options, now: int) -> certificates.Files | None:
    """Return the paths of the certificate, or None for plain HTTP; raises ``BadOption``."""
    if options.tls == "off":
        if not is_loopback(options.host) and not options.allow_plain_http:
            msg = (
                f"--tls off on {options.host} would send tokens without encryption: "
                "add --allow-plain-http if a proxy in front of it uses TLS"
            )
            raise BadOption(msg)
        return None
    if options.tls == "auto":
        hosts = [options.host, *filter(None, [host_of(options.public_url)])]
        try:
            return certificates.ensure_own(data, hosts, now)
        except (OSError, ValueError) as error:
            msg = f"the self-signed certificate cannot be created or used: {_error_text(error)}"
            raise BadOption(msg) from None
    certificate, colon, key = options.tls.partition(":")
    if not colon or not certificate or not key:
        msg = f"--tls must be auto, off or CERT:KEY, not {options.tls!r}"
        raise BadOption(msg)
    return certificates.Files(Path(certificate), Path(key))


def _error_text(error: Exception) -> str:
    """Return an error as text, with the file that it concerns."""
    name, reason = getattr(error, "filename", None), getattr(error, "strerror", None)
    return f"{name}: {reason}" if name and reason else str(error)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reader of everything that a server loads, in the supervisor."""

    installation: Installation
    options: Callable[[], Options]
    settings_file: str
    bound: tuple[str, int]
    """Host and port of the ordinary listener."""

    def read(self, options: Options) -> tuple[LoadedFiles, certificates.Files | None]:
        """Read everything from disk; also return the paths of the certificate.

        Raises ``BadOption`` and ``NoInstallation``.
        """
        data = self.installation.data
        files = tls_files(data, options, self.installation.clock.now())
        return load(data, options, files, self.settings_file, self.bound), files

    def reload(self) -> LoadedFiles | None:
        """Read everything from disk again; log an error and return None if it is unusable."""
        try:
            loaded, _ = self.read(self.options())
        except (BadOption, NoInstallation) as error:
            log.error("not reloaded; the old settings remain in effect: %s", error)  # noqa: TRY400
            return None
        return loaded if run_apart(lambda: self._enter(loaded), ENTER_SECONDS) else None

    def _enter(self, loaded: LoadedFiles) -> bool:
        """Check what was read against the database, and load the applications into it.

        In a process of its own: a database connection must not cross a fork.
        """
        installation = self.installation.reopen(loaded.key_ring)
        try:
            refuse_two_states(installation.data)
            installation.open(add_keys=True)
            installation.require_keys()
            count = installation.load_applications()
        except (BadOption, NoInstallation, Unavailable) as error:
            log.error("not reloaded; the old settings remain in effect: %s", error)  # noqa: TRY400
            return False
        finally:
            installation.store.close()
        if count is not None:
            log.info("reloaded %d applications", count)
        return True
