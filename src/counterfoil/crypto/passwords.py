"""How are passwords kept? As argon2id hashes, a few at a time."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import Type

if TYPE_CHECKING:
    from counterfoil.core.password import Password


class Passwords:
    """Hashes and compares passwords (argon2id, t=2, m=19 MiB, p=1: about 20 ms).

    At most as many at a time as there are processors: memory is what they cost, and a flood
    of sign-ins must not take all of it.
    """

    def __init__(self, memory: int = 19 * 1024) -> None:
        """Take how many KiB a hash costs: tests of other things take few.

        There is no password of nobody yet: it is hashed when an unknown user comes.
        """
        self._hasher = PasswordHasher(2, memory, 1, type=Type.ID)
        self._turns = threading.BoundedSemaphore(os.cpu_count() or 1)
        self._nobody: str | None = None

    def hash(self, password: Password) -> str:
        """Return the hash to keep of a password."""
        with self._turns:
            return self._hasher.hash(password.reveal())

    def matches(self, hashed: str | None, password: Password) -> bool:
        """Tell whether a password is the one of a hash; None takes as long, and never is."""
        if self._nobody is None:
            self._nobody = self._hasher.hash("nobody")
        with self._turns:
            try:
                self._hasher.verify(hashed or self._nobody, password.reveal())
            except (VerificationError, InvalidHashError):
                return False
        return hashed is not None
