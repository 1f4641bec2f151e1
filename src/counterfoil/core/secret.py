"""What is a secret made of, and by what trace is it known again?"""

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

# No blank, and no colon: a colon parts the user from the secret on the wire.
_SHORTEST, _LONGEST = 16, 255
_SECRET = re.compile(rb"[!-9;-~]{%d,%d}" % (_SHORTEST, _LONGEST))
_PREFIX = re.compile(r"[A-Z0-9]{4}", re.ASCII)
_LIKE = re.compile(rf"(?<![A-Za-z0-9])[A-Z0-9]{{{LENGTH}}}(?![A-Za-z0-9])", re.ASCII)
_KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,16}", re.ASCII)
_KEY_HEX = re.compile(r"[0-9a-fA-F]{64}", re.ASCII)
_ANY = "surrogatepass"
_LONGEST_LINE = 4000
_PERSON = b"foil-token"
# Bytes at and above this would make the first characters of the alphabet likelier.
_FAIR = 256 - 256 % len(ALPHABET)
_UNFAIR = bytes(range(_FAIR, 256))
_CHARACTERS = bytes(ord(ALPHABET[byte % len(ALPHABET)]) for byte in range(256))


class Secret:
    """The string that the bearer holds; it never shows itself in a repr, log or traceback."""

    __slots__ = ("_ascii",)

    def __init__(self, presented: str | bytes) -> None:
        """Take a presented or new secret; raises ``SECRET_MALFORMED`` outside the grammar."""
        # In a way that cannot fail, for the error would show it; what is not ASCII is refused here.
        text = presented if isinstance(presented, bytes) else presented.encode("utf-8", _ANY)
        # Letters and digits alone, as ours are, need no pattern to be looked through.
        is_plain = _SHORTEST <= len(text) <= _LONGEST and text.isalnum()
        if not is_plain and not _SECRET.fullmatch(text):
            raise Refusal(Rule.SECRET_MALFORMED)
        self._ascii = text

    def reveal(self) -> str:
        """Return the text: for the one answer that shows it."""
        return self._ascii.decode("ascii")

    def digested(self, begun: blake2b) -> bytes:
        """Return the digest that was begun with a key, of this secret."""
        going_on = begun.copy()
        going_on.update(self._ascii)
        return going_on.digest()

    def __repr__(self) -> str:
        """Return three stars, whatever the secret is."""
        return "***"


def check_characters(body: str) -> str:
    """Return the 4 characters that end a secret beginning with ``body``.

    CRC-32 (the one of zlib) of the ASCII bytes, modulo 36**4, in base 36: no protection, but
    a typing error or a look-alike is recognized offline, in any language.
    """
    value = zlib.crc32(body.encode("ascii")) % len(ALPHABET) ** CHECK_LENGTH
    digits = []
    for _ in range(CHECK_LENGTH):
        value, digit = divmod(value, len(ALPHABET))
        digits.append(ALPHABET[digit])
    return "".join(reversed(digits))


def parse_prefix(text: str) -> str:
    """Return the 4 characters that open new secrets; raises ``ValueError``."""
    if not _PREFIX.fullmatch(text):
        raise ValueError
    return text


def make_secret(prefix: str, random_bytes: Callable[[int], bytes]) -> Secret:
    """Make a secret of 124 random bits from the source of bytes handed in."""
    picked = b""
    while len(picked) < RANDOM_LENGTH:
        picked += random_bytes(RANDOM_LENGTH).translate(_CHARACTERS, _UNFAIR)
    body = prefix + picked[:RANDOM_LENGTH].decode("ascii")
    return Secret(body + check_characters(body))


def is_mistyped(secret: Secret, prefix: str) -> bool:
    """Tell whether a secret carries our prefix but not our length or check characters."""
    text = secret.reveal()
    if not text.startswith(prefix):
        return False
    body, check = text[:-CHECK_LENGTH], text[-CHECK_LENGTH:]
    return len(text) != LENGTH or check != check_characters(body)


def is_well_formed(text: str) -> bool:
    """Tell whether a text has the form of the secrets that are made here, whatever their prefix."""
    is_long = len(text) == LENGTH and set(text) <= set(ALPHABET)
    return is_long and text[-CHECK_LENGTH:] == check_characters(text[:-CHECK_LENGTH])


def secrets_in(text: str) -> list[str]:
    """Return whatever in a text has the shape of a secret as we make them."""
    return _LIKE.findall(text)


def find_secret(text: str) -> Secret | None:
    """Return the secret in what was pasted, which may be the whole line that it was found in.

    One whose check characters fit comes before what merely looks alike, such as a checksum.
    """
    pasted = text.strip()[:_LONGEST_LINE]
    alike = secrets_in(pasted)
    made_here = [one for one in alike if is_well_formed(one)]
    try:
        return Secret(next(iter(made_here or alike), pasted))
    except Refusal:
        return None


@dataclass(slots=True, eq=False)
class DigestKeys:
    """The keys that digests are made with, by id, the newest last; no repr shows them.

    Others may take their place while a server runs; they change for all who hold this.
    """

    by_id: Mapping[str, bytes] = field(repr=False)
    _begun: tuple[blake2b, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Begin a digest under each key, the newest first: to go on from costs a third."""
        self._begun = tuple(_begin(key) for key in reversed(list(self.by_id.values())))

    def replace(self, others: DigestKeys) -> None:
        """Go by other keys from now on."""
        self.by_id, self._begun = others.by_id, others._begun

    @classmethod
    def parse(cls, text: str) -> DigestKeys:
        """Read 64 hex digits, or several ``ID:64 hex`` joined by commas; the last is the newest.

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
        """Return the same keys, of which the last that others know too is the newest.

        ``known``: the ids of the others' keys. With none in common they stay as they are.
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
        """Return the 32-byte keyed BLAKE2b trace of a secret under one key."""
        return secret.digested(_begin(self.by_id[key_id]))

    @property
    def newest(self) -> blake2b:
        """Return the digest begun under the newest key, by which most secrets are found."""
        return self._begun[0]

    def digests(self, secret: Secret) -> list[bytes]:
        """Return the trace under each key, the newest first: what a lookup asks for."""
        return [secret.digested(begun) for begun in self._begun]

    def traces(self, purpose: str, text: str) -> list[bytes]:
        """Return the 32-byte traces of what a browser holds for a purpose, the newest key first."""
        data = text.encode("ascii")
        return [
            blake2b(data, digest_size=DIGEST_BYTES, key=key).digest()
            for key in self.subkeys(purpose)
        ]

    def subkey(self, purpose: str) -> bytes:
        """Return a 32-byte key for another purpose, derived from the newest key."""
        return _subkey(self.by_id[self.newest_id], purpose)

    def subkeys(self, purpose: str) -> list[bytes]:
        """Return the subkeys of all keys, the newest first: for opening what was sealed."""
        return [_subkey(key, purpose) for key in reversed(list(self.by_id.values()))]


def _begin(key: bytes) -> blake2b:
    return blake2b(digest_size=DIGEST_BYTES, key=key, person=_PERSON)


def _subkey(key: bytes, purpose: str) -> bytes:
    return blake2b(purpose.encode("ascii"), digest_size=32, key=key, person=b"foil-subkey").digest()
