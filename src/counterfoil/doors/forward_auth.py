"""What does a gateway ask, and what is it told? The yes or no before somebody else's API.

The path, which the operator sets, says where the original request is read from, and never the
request itself; nothing is taken from the query. `docs/gateways/README.md` says how gateways ask.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from counterfoil.assertion import LONGEST_URI
from counterfoil.core.decide import Accepted, Attempt, Refused, shown
from counterfoil.core.privilege import ALL
from counterfoil.core.receipt import Receipt
from counterfoil.core.route import Wanted
from counterfoil.doors import wording
from counterfoil.doors.credential import borne
from counterfoil.doors.peer import REAL_IP, TOLD_BY
from counterfoil.doors.recognising import RETRY_SECONDS
from counterfoil.doors.whm import NOWHERE
from counterfoil.gate import Use

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.assertion import Assertions
    from counterfoil.core.allow_list import Address
    from counterfoil.core.decide import Verdict
    from counterfoil.core.ports import Clock
    from counterfoil.doors.peer import TrustedProxies
    from counterfoil.gate import Gate
    from counterfoil.seal import Seal

    Headers = Sequence[tuple[bytes, bytes]]

DOOR = "auth"
KEYS_PATH = b"/.well-known/jwks.json"
PREFIX = b"/auth/"

_NAMED = re.compile(rb"/auth/(nginx|forward)(?:/need/([a-z0-9-]{1,64}))?(?:\?.*)?", re.DOTALL)
_ENVOY = re.compile(rb"/auth/envoy/(?:route|need/([a-z0-9-]{1,64}))((?:/.*)?)", re.DOTALL)
_HOST = re.compile(r"([A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?", re.ASCII)
_ABSOLUTE = re.compile(r"https?://([^/?#]*)(/.*)", re.DOTALL)
_METHOD = re.compile(r"[A-Za-z-]{1,32}", re.ASCII)
_VISIBLE = re.compile(rb"[!-~]*")
_NO_ROUTE = Wanted("", "", "")
_REALM = (b"www-authenticate", b'Bearer realm="counterfoil"')
NO_STORE = (b"cache-control", b"no-store")
RETRY = (b"retry-after", b"%d" % RETRY_SECONDS)


class Asked(NamedTuple):
    """One question of a gateway: the use to judge, and the original request, if it is readable."""

    use: Use
    address: Address | None
    wanted: Wanted | None


class Told(NamedTuple):
    """One answer: status, headers but for the length, body."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes = b""


@dataclass(slots=True)
class ForwardAuth:
    """Reads questions and words answers; ``key_header`` may carry a secret alone, in lower case.

    ``proxies`` and ``key_header`` may be replaced while running.
    """

    gate: Gate
    seal: Seal
    clock: Clock
    assertions: Assertions
    proxies: TrustedProxies
    key_header: bytes = b""

    def read(self, method: bytes, target: bytes, headers: Headers, peer: str) -> Asked | None:
        """Return what is asked, or None if the path is none of ours.

        ``target`` is the raw path and query, header names are lower case.
        """
        told_by: Sequence[bytes]
        named = _NAMED.fullmatch(target)
        envoy = None if named else _ENVOY.fullmatch(target)
        if named:
            fixed, told_by = named[2], TOLD_BY
            wanted = self._original(named[1], headers, peer)
        elif envoy:
            # Envoy adds its own address to what the client wrote into the others.
            fixed, told_by = envoy[1], (REAL_IP,)
            wanted = _wanted(_only(headers, b"host"), method, envoy[2])
        else:
            return None
        address = self.proxies.client(peer, headers, told_by)
        found = borne(headers, self.key_header)
        needed: Wanted | str = wanted or _NO_ROUTE
        if fixed is not None and (wanted is not None or not self._must_sign):
            needed = fixed.decode("ascii")
        if self._must_sign and wanted is not None and len(wanted.uri) > LONGEST_URI:
            needed = _NO_ROUTE
        if found is None or address is None:
            return Asked(Use(None, Attempt(address or NOWHERE), needed), address, wanted)
        attempt = Attempt(address, user=found.user, kind=found.kind)
        # Not the path: it is somebody's API's, and may say what is nobody else's business.
        asked_for = f"{wanted.method} {wanted.host}" if wanted else ""
        return Asked(Use(found.secret, attempt, needed, DOOR, asked_for), address, wanted)

    @property
    def _must_sign(self) -> bool:
        return self.gate.settings.assertions

    def _original(self, family: bytes, headers: Headers, peer: str) -> Wanted | None:
        """Return the original request as a family of gateways tells it; None if it cannot be."""
        if not self.proxies.trusts_peer(peer):
            return None
        if family == b"forward":
            return _wanted(
                _only(headers, b"x-forwarded-host"),
                _only(headers, b"x-forwarded-method"),
                _only(headers, b"x-forwarded-uri"),
            )
        method, host = _only(headers, b"x-original-method"), _only(headers, b"host")
        absolute = [value for name, value in headers if name == b"x-original-url"]
        if not absolute:
            return _wanted(host, method, _only(headers, b"x-original-uri"))
        # ingress-nginx sends the whole address, and nothing beside it.
        parts = _ABSOLUTE.fullmatch(absolute[0].decode("latin-1"))
        if len(absolute) > 1 or parts is None or _has(headers, b"x-original-uri"):
            return None
        return _wanted(parts[1].encode("latin-1"), method, parts[2].encode("latin-1"))

    def answer(self, asked: Asked, verdict: Verdict) -> Told:
        """Return what the gateway is told."""
        attempt = verdict.attempt or asked.use.attempt
        stub = verdict.stub
        refused = verdict if isinstance(verdict, Refused) else None
        lacking = attempt.beyond(stub.effective if refused and stub else frozenset({ALL}))
        now = self.clock.now()
        receipt = self.seal.close(
            Receipt(
                at=now,
                reason=refused.reason if refused else None,
                token=stub.public_id if stub else "",
                address=asked.address,
                door=DOOR,
                need=lacking,
            )
        )
        sealed = (b"x-counterfoil-receipt", receipt.encode("ascii"))
        if isinstance(verdict, Accepted):
            return Told(200, (*self._identity(asked, verdict, receipt, now), sealed, NO_STORE))
        problem = wording.problem(verdict.reason, lacking)
        fields = problem.fields | {"receipt": receipt}
        headers = [(b"content-type", b"application/problem+json"), sealed, NO_STORE]
        if problem.status == wording.UNAUTHORISED:
            headers.append(_REALM)
        elif problem.status == wording.PUT_OFF:
            headers.append(RETRY)
        return Told(problem.status, tuple(headers), msgspec.json.encode(fields))

    def _identity(
        self, asked: Asked, verdict: Accepted, receipt: str, now: int
    ) -> list[tuple[bytes, bytes]]:
        stub = verdict.stub
        told = [
            (b"x-counterfoil-user", stub.account.username.encode("ascii")),
            (b"x-counterfoil-token", stub.name.encode("ascii")),
            (b"x-counterfoil-acl", ",".join(shown(verdict.privileges)).encode("ascii")),
        ]
        if self._must_sign and asked.wanted is not None:
            number = self.gate.settings.assertion_key
            signed = self.assertions.sign(verdict, asked.wanted, receipt, now, number)
            told.append((b"x-counterfoil-assertion", signed.encode("ascii")))
        return told

    def keys(self) -> Told:
        """Return the key set by which applications check assertions."""
        published = self.assertions.published(self.gate.settings.assertion_key)
        return Told(
            200,
            ((b"content-type", b"application/json"), (b"cache-control", b"public, max-age=300")),
            msgspec.json.encode(published),
        )


def _only(headers: Headers, wanted: bytes) -> bytes | None:
    """Return the value of a header that is there once; None if it is missing or doubled."""
    values = [value for name, value in headers if name == wanted]
    return values[0] if len(values) == 1 else None


def _has(headers: Headers, wanted: bytes) -> bool:
    return any(name == wanted for name, _ in headers)


def _wanted(host: bytes | None, method: bytes | None, uri: bytes | None) -> Wanted | None:
    """Return an original request, or None if a part of it is missing or is none."""
    if host is None or method is None or uri is None or not _VISIBLE.fullmatch(uri):
        return None
    named = _HOST.fullmatch(host.decode("latin-1"))
    verb = _METHOD.fullmatch(method.decode("latin-1"))
    if named is None or verb is None:
        return None
    return Wanted(named[1].lower(), verb[0], uri.decode("ascii"))
