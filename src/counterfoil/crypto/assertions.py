"""Assertions: signed JWTs (EdDSA) that tell an application who the caller is.

RFC 7519 and RFC 8037. Keys are derived from the installation's key and a number, so that every node
has the same keys and no key is stored. A new number gives a new key.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from counterfoil.core.decide import display_order

if TYPE_CHECKING:
    from counterfoil.core.decide import Accepted
    from counterfoil.core.route import OriginalRequest
    from counterfoil.core.secret import DigestKeys

ISSUER = "counterfoil"
LIFE_SECONDS = 60
LONGEST_URI = 2000
"""Headers are limited in length: no assertion is made about a longer URI."""
_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class _Key:
    private: Ed25519PrivateKey
    head: bytes
    public: dict[str, str]


class Assertions:
    """Signer of assertions; each is for one method and URI, and valid for a minute."""

    def __init__(self, keys: DigestKeys) -> None:
        """Set the installation's keys: the newest signs, all are published."""
        self._keys = keys
        self._made = lru_cache(maxsize=64)(_key)

    def sign(
        self, accepted: Accepted, wanted: OriginalRequest, receipt: str, now: int, number: int
    ) -> str:
        """Return the assertion of an accepted use; ``now``: epoch seconds."""
        key = self._made(self._keys.subkey(_purpose(number)))
        claims = {
            "iss": ISSUER,
            "sub": accepted.stub.account.username,
            # A username may be reused one day; this number never is.
            "account_id": accepted.stub.account.id,
            "aud": wanted.host,
            "iat": now,
            "exp": now + LIFE_SECONDS,
            "jti": receipt,
            "method": wanted.method,
            "uri": wanted.uri,
            "token": accepted.stub.name,
            "token_id": accepted.stub.public_id,
            "acl": display_order(accepted.privileges),
        }
        signed = key.head + b"." + _base64(_encode(claims))
        return (signed + b"." + _base64(key.private.sign(signed))).decode("ascii")

    def published(self, number: int) -> dict[str, list[dict[str, str]]]:
        """Return the key set (RFC 7517) with the previous, the current and the next key."""
        numbers = range(max(0, number - 1), number + 2)
        return {
            "keys": [
                self._made(seed).public for n in numbers for seed in self._keys.subkeys(_purpose(n))
            ]
        }


def _purpose(number: int) -> str:
    return f"assertion {number}"


def _key(seed: bytes) -> _Key:
    private = Ed25519PrivateKey.from_private_bytes(seed)
    x = _base64(private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode("ascii")
    thumbprint = sha256(f'{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}'.encode()).digest()
    kid = _base64(thumbprint).decode("ascii")
    head = {"alg": "EdDSA", "kid": kid, "typ": "JWT"}
    public = {"kty": "OKP", "crv": "Ed25519", "x": x, "kid": kid, "use": "sig", "alg": "EdDSA"}
    return _Key(private, _base64(_encode(head)), public)


def _base64(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")
