"""Checkpoints: statements of where the audit chain stands, signed with Ed25519 (RFC 8032).

The key is derived from the installation's key and a number, so that every node has the same key and
no key is stored. Who verifies a checkpoint needs the public key, or an earlier checkpoint.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counterfoil.core.audit import Checkpoint

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from counterfoil.core.ports import Store
    from counterfoil.core.secret import DigestKeys


class CheckpointSigner:
    """Signer of checkpoints."""

    def __init__(self, keys: DigestKeys) -> None:
        """Set the installation's keys; the newest signs."""
        self._keys = keys

    def sign(self, end: tuple[str, int, bytes], now: int, number: int) -> Checkpoint:
        """Return a checkpoint of a chain with this end: installation, position, hash.

        ``now``: epoch seconds; ``number``: the setting ``audit_key``.
        """
        private = _private(self._keys.subkey(_purpose(number)))
        installation, position, head = end
        made = Checkpoint(installation, position, now, head, _public(private), b"")
        return replace(made, signature=private.sign(made.signed))

    def checkpoint(self, store: Store, *, far: int = 1, old: int = 0) -> Checkpoint | None:
        """Return a signed and stored checkpoint of the end of the audit chain; None if not due.

        A checkpoint is due if the chain has grown by ``far`` entries since the last checkpoint, or
        has grown at all and the last checkpoint is ``old`` seconds old. The result is also None if
        another process stored a checkpoint first.
        """
        with store.snapshot() as reading:
            last, end = reading.audit.last_checkpoint(), reading.audit.head()
            number = reading.settings.load().audit_key
            now = reading.now
        grown = end[1] - (last.position if last else 0)
        age = now - (last.at if last else 0)
        if grown < 1 or (grown < far and age < old):
            return None
        made = self.sign(end, now, number)
        return made if store.add_checkpoint(made) else None

    def is_ours(self, checkpoint: Checkpoint, number: int) -> bool:
        """Return whether this installation signed a checkpoint, with this key or an earlier one."""
        ours = {
            _public(_private(seed))
            for n in range(number + 1)
            for seed in self._keys.subkeys(_purpose(n))
        }
        return checkpoint.key in ours and is_signed(checkpoint)


def is_signed(checkpoint: Checkpoint) -> bool:
    """Return whether a checkpoint is signed by the key that it names, whoever owns that key."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - as below
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
        Ed25519PublicKey,
    )

    try:
        public = Ed25519PublicKey.from_public_bytes(checkpoint.key)
        public.verify(checkpoint.signature, checkpoint.signed)
    except InvalidSignature:
        return False
    return True


def _purpose(number: int) -> str:
    return f"audit {number}"


def _private(seed: bytes) -> Ed25519PrivateKey:
    # Imported here: most commands sign nothing, and the library takes long to load.
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
        Ed25519PrivateKey,
    )

    return Ed25519PrivateKey.from_private_bytes(seed)


def _public(private: Ed25519PrivateKey) -> bytes:
    return private.public_key().public_bytes_raw()
