"""Auth requests of gateways: parsing of the original request from what each gateway reports.

The operator configures the path of auth requests. This path decides which headers describe the
original request; the client has no influence on the choice. The query is ignored.
`docs/gateways/README.md` describes the gateways.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.core.allow_list import NOWHERE
from counterfoil.core.decide import Attempt
from counterfoil.core.privilege import NOTHING
from counterfoil.core.route import OriginalRequest
from counterfoil.crypto.assertions import LONGEST_URI
from counterfoil.forward_auth.gateway_form import (
    ENVOY,
    ENVOYS,
    GatewayForm,
    Origin,
    original_request,
    original_uri,
    parse_envoy_path,
    parse_path,
    read_origin,
)
from counterfoil.forward_auth.known_heads import LONGEST, can_remember, header_marks, split_head
from counterfoil.gate.verify import CredentialCheck
from counterfoil.transport.credentials import parse_authorization, parse_key_header
from counterfoil.transport.mistakes import mistake_at_gateway

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.mistake import Mistake
    from counterfoil.core.route import RouteTable
    from counterfoil.core.secret import Secret
    from counterfoil.core.settings import Settings
    from counterfoil.forward_auth.known_heads import Marks, Rest
    from counterfoil.transport.credentials import Borne
    from counterfoil.transport.proxies import TrustedProxies

    Headers = Sequence[tuple[bytes, bytes]]

DOOR = "auth"
PREFIX = b"/auth/"
MANY_FORMS = 256
MANY_ORIGINS = 4096
"""How many distinct origins are remembered; each is as long as a request head at most."""
MANY_HEADS = 2048

_VISIBLE_ONES = bytes(range(ord("!"), ord("~") + 1))
_NO_ROUTE = OriginalRequest("", "", "")
_PREFLIGHT = {b"origin", b"access-control-request-method"}
"""The headers of a CORS preflight request (Fetch, 3.3.2); it never carries a credential."""


class AuthRequest(CredentialCheck):
    """An auth request: a check, and the original request as far as the gateway reports it."""

    __slots__ = ("origin", "uri")
    wanted: OriginalRequest | str

    def __init__(
        self,
        secret: Secret | None,
        attempt: Attempt,
        wanted: OriginalRequest | str,
        origin: Origin,
        uri: bytes | None = None,
        door: str = "",
    ) -> None:
        """Set the fields."""
        # Without the inherited constructor, because every auth request makes one of these.
        self.secret = secret
        self.attempt = attempt
        self.wanted = wanted
        self.door = door
        # Not the path: it belongs to the application, and may be confidential.
        self.function = origin.function
        self.origin = origin
        self.uri = uri

    def original(self) -> OriginalRequest | None:
        """Return the original request, or None if the gateway does not report it."""
        if isinstance(self.wanted, OriginalRequest):
            return self.wanted if self.wanted.method else None
        return original_request(self.origin, self.uri)

    def judged_by(self, routes: RouteTable, settings: Settings) -> Attempt:
        """Return the attempt; without a route if an assertion is required but impossible."""
        attempt = self.attempt
        attempt.needs = routes.needs(self.wanted)
        if settings.assertions:
            original = self.original()
            if original is None or len(original.uri) > LONGEST_URI:
                attempt.needs = None
        return attempt


class UnreadRequest(AuthRequest):
    """An auth request with a malformed credential; ``mistake``: what is wrong with its form."""

    __slots__ = ("mistake",)

    def __init__(
        self,
        attempt: Attempt,
        wanted: OriginalRequest | str,
        origin: Origin,
        mistake: Mistake | None,
    ) -> None:
        """Set the fields."""
        super().__init__(None, attempt, wanted, origin)
        self.mistake = mistake


class RequestWithoutCredential(UnreadRequest):
    """An auth request without a credential."""

    __slots__ = ()

    def is_open(self, routes: RouteTable) -> bool:
        """Return whether the route is public."""
        return routes.is_open(self.wanted)


class AuthRequestParser:
    """Parser of auth requests; ``key_header`` (in lower case) may contain a bare secret.

    The requests of a gateway differ only in the credential and the original path and query. So the
    parsed rest of a request is cached by the exact bytes of the rest.
    """

    def __init__(
        self, proxies: TrustedProxies, key_header: bytes = b"", *, knows_heads: bool = True
    ) -> None:
        """Set the trusted proxies and the key header; ``configure`` may replace both.

        ``knows_heads`` False (for benchmarks): parse every head.
        """
        self._knows_heads = knows_heads
        self.configure(proxies, key_header)

    def configure(self, proxies: TrustedProxies, key_header: bytes) -> None:
        """Replace the proxies and the key header from the next request on; drop the caches."""
        self.proxies = proxies
        self.key_header = key_header
        self._forms: dict[bytes, GatewayForm] = {}
        self._origins: dict[tuple[object, ...], Origin] = {}
        self._heads: dict[tuple[str, Rest], tuple[GatewayForm, Origin]] = {}

    def parse(
        self, method: bytes, target: bytes, head: dict[bytes, bytes], again: Headers, peer: str
    ) -> AuthRequest | None:
        """Return the auth request, or None if the path is not a path for gateways.

        ``target`` is the raw path and query. ``head`` maps header names in lower case to values;
        ``again`` contains further headers with the same names.
        """
        uri: bytes | None = None
        form = self._forms.get(target)
        if form is None:
            form, uri = self._form(target)
            if form is None:
                return None
        verb = method if form.family == ENVOYS else b""
        if again:
            report = [pair for pair in (*head.items(), *again) if pair[0] in form.telling]
            origin = read_origin(form, verb, report, peer, self.proxies)
            found = None if self._bears_twice(again) else self._borne(head)
        else:
            values = tuple(map(head.get, form.telling))
            # By the exact bytes: besides credential and path, a gateway's headers repeat.
            same = (peer, form.family, form.application, verb, values)
            known = self._origins.get(same)
            origin = known or self._remember(same, form, values)
            found = self._borne(head)
        if form.address:
            uri = original_uri(form, origin, head, again)
        wanted: OriginalRequest | str = (
            form.fixed or original_request(origin, uri, form.application) or _NO_ROUTE
        )
        if origin.method == "OPTIONS" and isinstance(wanted, OriginalRequest):
            asks = head.keys() >= _PREFLIGHT and not self._bears(head)
            wanted = wanted._replace(is_preflight=asks)
        if found is None or origin.address == NOWHERE:
            is_bare = origin.address != NOWHERE and not self._bears(head)
            request_class = RequestWithoutCredential if is_bare else UnreadRequest
            return request_class(
                Attempt(origin.address), wanted, origin, self._mistake(head, again)
            )
        user, secret, kind = found
        attempt = Attempt(origin.address, NOTHING, user, kind)
        return AuthRequest(secret, attempt, wanted, origin, uri, DOOR)

    def remember(
        self, data: bytes, target: bytes, head: dict[bytes, bytes], peer: str
    ) -> Marks | None:
        """Remember a parsed head without duplicate headers; return None if that is not permitted.

        Only the bytes around the credential and the original path and query are stored.
        """
        form = self._forms.get(target)
        if (
            form is None
            or not self._knows_heads
            or len(self._heads) >= MANY_HEADS
            or self.key_header in head
            or not can_remember(data, head)
        ):
            return None
        values = tuple(map(head.get, form.telling))
        origin = self._origins.get((peer, form.family, form.application, b"", values))
        if origin is None or origin.address == NOWHERE or origin.uri is not None:
            return None
        marks = header_marks(data, b"authorization", form.address)
        rest, value, uri = split_head(data, marks)
        if (value, uri) != (head.get(b"authorization"), head.get(form.address)):
            return None
        self._heads[peer, rest] = form, origin
        return marks

    def evict(self) -> None:
        """Clear the cache if it is full; the cache fills up only if most heads are different."""
        if len(self._heads) >= MANY_HEADS:
            self._heads.clear()

    def parse_known(self, data: bytes, marks: Marks, peer: str) -> AuthRequest | None:
        """Return the auth request in a known head, as ``parse`` does; None for other heads."""
        if len(data) > LONGEST:
            return None
        rest, value, uri = split_head(data, marks)
        known = self._heads.get((peer, rest))
        if known is None:
            return None
        # Malformed credentials and paths may contain bytes that a parser refuses in header values.
        # strip() leaves nothing of a path that consists of visible characters; it is faster than a
        # pattern.
        found = parse_authorization(value)
        if found is None or uri.strip(_VISIBLE_ONES):
            return None
        form, origin = known
        user, secret, kind = found
        wanted: OriginalRequest | str = (
            form.fixed or original_request(origin, uri, form.application) or _NO_ROUTE
        )
        return AuthRequest(
            secret, Attempt(origin.address, NOTHING, user, kind), wanted, origin, uri, DOOR
        )

    def _form(self, target: bytes) -> tuple[GatewayForm | None, bytes | None]:
        """Return the form that a path configures, and the original path at its end, if any."""
        if target.startswith(ENVOY):
            return parse_envoy_path(target)
        form = parse_path(target)
        if form is not None:
            if len(self._forms) >= MANY_FORMS:
                self._forms.clear()
            self._forms[target] = form
        return form, None

    def _remember(
        self,
        same: tuple[str, bytes, str, bytes, tuple[bytes | None, ...]],
        form: GatewayForm,
        values: tuple[bytes | None, ...],
    ) -> Origin:
        """Parse headers without duplicates, and remember the result."""
        peer, _, _, method, _ = same
        report = [(n, v) for n, v in zip(form.telling, values, strict=True) if v is not None]
        origin = read_origin(form, method, report, peer, self.proxies)
        if len(self._origins) >= MANY_ORIGINS:
            self._origins.clear()
        self._origins[same] = origin
        return origin

    def _borne(self, head: dict[bytes, bytes]) -> Borne | None:
        value = head.get(b"authorization")
        if not self.key_header:
            return None if value is None else parse_authorization(value)
        alone = head.get(self.key_header)
        if value is None:
            return None if alone is None else parse_key_header(alone)
        return parse_authorization(value) if alone is None else None

    def _mistake(self, head: dict[bytes, bytes], again: Headers) -> Mistake | None:
        sent = (*head.items(), *again)
        values = [value for name, value in sent if name == b"authorization"]
        keys = [value for name, value in sent if self.key_header and name == self.key_header]
        return mistake_at_gateway(values, keys)

    def _bears(self, head: dict[bytes, bytes]) -> bool:
        return b"authorization" in head or self.key_header in head

    def _bears_twice(self, again: Headers) -> bool:
        return any(name in {b"authorization", self.key_header} for name, _ in again)


def by_name(headers: Headers) -> tuple[dict[bytes, bytes], list[tuple[bytes, bytes]]]:
    """Return headers by name, and duplicate headers: the arguments of ``parse``."""
    head: dict[bytes, bytes] = {}
    again: list[tuple[bytes, bytes]] = []
    for name, value in headers:
        if name in head:
            again.append((name, value))
        else:
            head[name] = value
    return head, again
