"""Loading: what a server reads from disk, all of it or nothing.

The supervisor reads; every worker, whenever it starts, goes by what the supervisor has read. So
a file that is changed, broken or removed meanwhile is no outage, and no worker differs.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from counterfoil import tls
from counterfoil.config import FILE as SETTINGS
from counterfoil.config import BadOption, Options
from counterfoil.core.secret import Keys
from counterfoil.installation import APPLICATIONS, KEY, KEY_VARIABLE, PRIVILEGES, load_keys
from counterfoil.loaded_files import digest
from counterfoil.program import key_header, proxies

if TYPE_CHECKING:
    import ssl


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read: options, keys and certificate; ``digests`` of the files, by path.

    ``certificate`` and ``private`` are PEM, empty for plain HTTP; ``own``: where the certificate
    of our own lies, if it is that one.
    """

    options: Options
    keys: dict[str, bytes] = field(repr=False)
    certificate: bytes = field(repr=False)
    private: bytes = field(repr=False)
    own: str
    digests: dict[str, str]

    def to_bytes(self) -> bytes:
        """Return it for another process of this server."""
        return msgspec.msgpack.encode(self)

    @classmethod
    def from_bytes(cls, data: bytes) -> Loaded:
        """Return what another process of this server has read."""
        return msgspec.msgpack.decode(data, type=cls)

    def context(self) -> ssl.SSLContext | None:
        """Return a context that shows the certificate; None for plain HTTP."""
        return tls.context(self.certificate, self.private) if self.certificate else None

    @property
    def key_ring(self) -> Keys:
        """Return the keys."""
        return Keys(dict(self.keys))


def load(data: Path, options: Options, files: tls.Files | None, settings_file: str = "") -> Loaded:
    """Read and check everything; raises ``BadOption`` and ``NoInstallation``."""
    proxies(options)
    key_header(options)
    watched = [Path(settings_file) if settings_file else data / SETTINGS]
    watched += [data / APPLICATIONS, data / PRIVILEGES]
    if KEY_VARIABLE not in os.environ:
        watched.append(data / KEY)
    certificate = private = b""
    if files is not None:
        watched += [files.certificate, files.key]
    # Digests first: what changes while it is read is seen as changed.
    digests = {str(path.absolute()): digest(path) for path in watched}
    if files is not None:
        try:
            certificate, private = files.certificate.read_bytes(), files.key.read_bytes()
            tls.context(certificate, private)
        except (OSError, ValueError) as error:
            msg = f"the certificate {files.certificate} or its key cannot be used: {error}"
            raise BadOption(msg) from None
    return Loaded(
        options=options,
        keys=dict(load_keys(data).by_id),
        certificate=certificate,
        private=private,
        own=str(files.certificate.absolute()) if files and options.tls == "auto" else "",
        digests=digests,
    )
