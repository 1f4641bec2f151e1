"""Secret: its format, and the keyed digests by which it is found."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING

from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PREFIX_LENGTH = 4
RANDOM_LENGTH = 24
CHECK_LENGTH = 4
LENGTH = PREFIX_LENGTH + RANDOM_LENGTH + CHECK_LENGTH
DIGEST_BYTES = 32

# No blank, and no colon: on the wire, a colon separates the user from the secret.
_SHORTEST, _LONGEST = 16, 255
_SECRET = re.compile(rb"[!-9;-~]{%d,%d}" % (_SHORTEST, _LONGEST))
_PREFIX = re.compile(r"[A-Z0-9]{4}", re.ASCII)
_LIKE = re.compile(rf"(?<![A-Za-z0-9])[A-Z0-9]{{{LENGTH}}}(?![A-Za-z0-9])", re.ASCII)
_KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,16}", re.ASCII)
_KEY_HEX = re.compile(r"[0-9a-fA-F]{64}", re.ASCII)
_ANY = "surrogatepass"
_LONGEST_LINE = 4000
_PERSON = b"foil-token"
# Higher byte values would make the first characters of the alphabet more likely.
_FAIR = 256 - 256 % len(ALPHABET)
_UNFAIR = bytes(range(_FAIR, 256))
_CHARACTERS = bytes(ord(ALPHABET[byte % len(ALPHABET)]) for byte in range(256))


class Secret:
    """The string that the client holds; it never appears in a repr, log or traceback."""

    __slots__ = ("_ascii",)

    def __init__(self, presented: str | bytes) -> None:
        """Accept a presented or new secret; raises ``SECRET_MALFORMED`` outside the grammar."""
        # Encoding must not fail, because the error would contain the secret; non-ASCII is refused
        # below.
        text = presented if isinstance(presented, bytes) else presented.encode("utf-8", _ANY)
        # Fast path: a secret of letters and digits, as ours are, needs no regular expression.
        is_plain = _SHORTEST <= len(text) <= _LONGEST and text.isalnum()
        if not is_plain and not _SECRET.fullmatch(text):
            raise Refusal(Rule.SECRET_MALFORMED)
        self._ascii = text

    def reveal(self) -> str:
        """Return the text of the secret; only for the one response that shows the secret."""
        return self._ascii.decode("ascii")

    def digested(self, begun: blake2b) -> bytes:
        """Return the digest of this secret, continued from a keyed state."""
        state = begun.copy()
        state.update(self._ascii)
        return state.digest()

    def __repr__(self) -> str:
        """Return three stars, whatever the secret is."""
        return "***"


def check_characters(body: str) -> str:
    """Return the 4 check characters of a secret that begins with ``body``.

    CRC-32 (as in zlib) of the ASCII bytes, modulo 36**4, in base 36. The check is not a protection.
    It lets a program in any language detect typing errors and lookalikes offline.
    """
    value = zlib.crc32(body.encode("ascii")) % len(ALPHABET) ** CHECK_LENGTH
    digits = []
    for _ in range(CHECK_LENGTH):
        value, digit = divmod(value, len(ALPHABET))
        digits.append(ALPHABET[digit])
    return "".join(reversed(digits))


def parse_prefix(text: str) -> str:
    """Return the 4-character prefix of new secrets; raises ``ValueError``."""
    if not _PREFIX.fullmatch(text):
        raise ValueError
    return text


def make_secret(prefix: str, random_bytes: Callable[[int], bytes]) -> Secret:
    """Return a new secret of 124 random bits from the given source of bytes."""
    picked = b""
    while len(picked) < RANDOM_LENGTH:
        picked += random_bytes(RANDOM_LENGTH).translate(_CHARACTERS, _UNFAIR)
    body = prefix + picked[:RANDOM_LENGTH].decode("ascii")
    return Secret(body + check_characters(body))


def is_mistyped(secret: Secret, prefix: str) -> bool:
    """Return whether a secret has our prefix, but not our length or check characters."""
    text = secret.reveal()
    if not text.startswith(prefix):
        return False
    body, check = text[:-CHECK_LENGTH], text[-CHECK_LENGTH:]
    return len(text) != LENGTH or check != check_characters(body)


def is_well_formed(text: str) -> bool:
    """Return whether a text has the format of secrets made here, with any prefix."""
    is_long = len(text) == LENGTH and set(text) <= set(ALPHABET)
    return is_long and text[-CHECK_LENGTH:] == check_characters(text[:-CHECK_LENGTH])


def secrets_in(text: str) -> list[str]:
    """Return everything in a text that has the shape of our secrets."""
    return _LIKE.findall(text)


def find_secret(text: str) -> Secret | None:
    """Return the secret in a pasted text, which may be the whole line around the secret.

    A candidate with correct check characters is preferred to a lookalike such as a checksum.
    """
    pasted = text.strip()[:_LONGEST_LINE]
    candidates = secrets_in(pasted)
    made_here = [one for one in candidates if is_well_formed(one)]
    try:
        return Secret(next(iter(made_here or candidates), pasted))
    except Refusal:
        return None


@dataclass(slots=True, eq=False)
class DigestKeys:
    """The keys that digests are computed with, by id, newest last; a repr never shows a key.

    ``replace`` changes the keys while a server runs, for all holders of this object.
    """

    by_id: Mapping[str, bytes] = field(repr=False)
    _begun: tuple[blake2b, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Start a digest under each key, newest first: continuing from a copy costs a third."""
        self._begun = tuple(_begin(key) for key in reversed(list(self.by_id.values())))

    def replace(self, others: DigestKeys) -> None:
        """Use other keys from now on."""
        self.by_id, self._begun = others.by_id, others._begun

    @classmethod
    def parse(cls, text: str) -> DigestKeys:
        """Return the keys in a text: 64 hex digits, or ``ID:64 hex`` several times.

        Several keys are joined by commas; the last key is the newest.

        Raises ``ValueError`` (which does not repeat the text) for anything else.
        """
        by_id: dict[str, bytes] = {}
        for part in text.strip().split(","):
            key_id, colon, digits = part.strip().rpartition(":")
            key_id = key_id if colon else "1"
            if not _KEY_HEX.fullmatch(digits) or not _KEY_ID.fullmatch(key_id) or key_id in by_id:
                msg = "a key is 64 hex digits, or several ID:64 hex digits joined by commas"
                raise ValueError(msg)
            by_id[key_id] = bytes.fromhex(digits)
        return cls(by_id)

    def agreed_with(self, known: Container[str]) -> DigestKeys:
        """Return the same keys; the newest key that the other nodes also know becomes the newest.

        ``known``: the ids of the other nodes' keys. Without a common key, nothing changes.
        """
        common = [key_id for key_id in self.by_id if key_id in known]
        if not common:
            return self
        newest = common[-1]
        others = {key_id: key for key_id, key in self.by_id.items() if key_id != newest}
        return DigestKeys({**others, newest: self.by_id[newest]})

    @property
    def newest_id(self) -> str:
        """Return the id of the key for new digests."""
        return list(self.by_id)[-1]

    def digest(self, secret: Secret, key_id: str) -> bytes:
        """Return the 32-byte keyed BLAKE2b digest of a secret under one key."""
        return secret.digested(_begin(self.by_id[key_id]))

    @property
    def newest(self) -> blake2b:
        """Return the started digest under the newest key, by which most secrets are found."""
        return self._begun[0]

    def digests(self, secret: Secret) -> list[bytes]:
        """Return the digest under each key, newest first, for a lookup."""
        return [secret.digested(state) for state in self._begun]

    def traces(self, purpose: str, text: str) -> list[bytes]:
        """Return the 32-byte digests of a browser's value for a purpose, newest key first."""
        data = text.encode("ascii")
        return [
            blake2b(data, digest_size=DIGEST_BYTES, key=key).digest()
            for key in self.subkeys(purpose)
        ]

    def subkey(self, purpose: str) -> bytes:
        """Return a 32-byte key for another purpose, derived from the newest key."""
        return _subkey(self.by_id[self.newest_id], purpose)

    def subkeys(self, purpose: str) -> list[bytes]:
        """Return the subkeys of all keys, newest first, for decryption."""
        return [_subkey(key, purpose) for key in reversed(list(self.by_id.values()))]


def _begin(key: bytes) -> blake2b:
    return blake2b(digest_size=DIGEST_BYTES, key=key, person=_PERSON)


def _subkey(key: bytes, purpose: str) -> bytes:
    return blake2b(purpose.encode("ascii"), digest_size=32, key=key, person=b"foil-subkey").digest()
