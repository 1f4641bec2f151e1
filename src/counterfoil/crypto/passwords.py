"""Passwords: argon2id hashes, with a limit on concurrent ones."""

from __future__ import annotations

import os
import threading
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

    from counterfoil.core.password import Password


class Passwords:
    """Hashing and comparison of passwords (argon2id, t=2, m=19 MiB, p=1: about 20 ms).

    At most one at a time for each processor: every hash needs memory, and a flood of sign-ins must
    not exhaust it.
    """

    def __init__(self, memory: int = 19 * 1024) -> None:
        """Set the memory of a hash in KiB; tests use little.

        The hash for unknown users is computed when the first unknown user appears.
        """
        self._memory = memory
        self._turns = threading.BoundedSemaphore(os.cpu_count() or 1)
        self._nobody: str | None = None

    @cached_property
    def _hasher(self) -> PasswordHasher:
        # Imported here: most commands compare no password.
        from argon2 import PasswordHasher, Type  # noqa: PLC0415

        return PasswordHasher(2, self._memory, 1, type=Type.ID)

    def hash(self, password: Password) -> str:
        """Return the hash of a password, for the store."""
        with self._turns:
            return self._hasher.hash(password.reveal())

    def matches(self, hashed: str | None, password: Password) -> bool:
        """Return whether a password matches a hash; None never matches, and takes as long."""
        from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415

        if self._nobody is None:
            self._nobody = self._hasher.hash("nobody")
        with self._turns:
            try:
                self._hasher.verify(hashed or self._nobody, password.reveal())
            except (VerificationError, InvalidHashError):
                return False
        return hashed is not None
