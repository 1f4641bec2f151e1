"""Late modules: those that other modules only load when they first need them."""

from __future__ import annotations

from importlib import import_module

_NAMES = (
    "argon2", "difflib",
    "cryptography.hazmat.primitives.asymmetric.ed25519",
    "cryptography.hazmat.primitives.ciphers.aead", "encodings.unicode_escape", "jinja2.ext",
    "pprint", "tomllib", "uvicorn.lifespan.off",
)  # fmt: skip


def load_late_modules() -> None:
    """Load what requests need, before the workers fork.

    The workers share it, and no request needs a file of the program.
    """
    for name in _NAMES:
        import_module(name)
