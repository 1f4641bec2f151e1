"""What an auth request's path configures, and what its headers say about the original request."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.allow_list import NOWHERE
from counterfoil.core.host import parse_host
from counterfoil.core.route import OriginalRequest
from counterfoil.transport.proxies import REAL_IP, TOLD_BY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.allow_list import Address
    from counterfoil.transport.proxies import TrustedProxies

    Headers = Sequence[tuple[bytes, bytes]]

ENVOY, ENVOYS = b"/auth/envoy/", b"envoy"

_ABSOLUTE_HEADER = b"x-original-url"
_ADDRESSES = {b"nginx": b"x-original-uri", b"forward": b"x-forwarded-uri"}
_TELLING: dict[bytes, tuple[bytes, ...]] = {
    b"nginx": (b"host", b"x-original-method", _ABSOLUTE_HEADER, *TOLD_BY),
    b"forward": (b"x-forwarded-host", b"x-forwarded-method", *TOLD_BY),
    ENVOYS: (b"host", REAL_IP),
}

_FIXED = rb"need/([a-z0-9-]{1,64})|app/([a-z0-9-]{1,64})"
_NAMED = re.compile(rb"/auth/(nginx|forward)(?:/(?:%b))?(?:\?.*)?" % _FIXED, re.DOTALL)
_ENVOY = re.compile(rb"/auth/envoy/(?:route|%b)((?:/.*)?)" % _FIXED, re.DOTALL)
_ABSOLUTE = re.compile(rb"https?://([^/?#]*)(/.*)", re.DOTALL)
_METHOD = re.compile(rb"[A-Za-z-]{1,32}")
_VISIBLE = re.compile(rb"[!-~]*")


@dataclass(frozen=True, slots=True)
class GatewayForm:
    """The contents of an auth request's path: the family of gateways, and the configuration.

    ``fixed``: a configured privilege. ``application``: the application whose routes are used,
    whatever the host. ``telling``: the headers that describe the original request. ``address``: the
    header with the original path and query; "" if the auth request's own path ends with them.
    """

    family: bytes
    fixed: str | None
    application: str
    telling: tuple[bytes, ...]
    address: bytes = b""


@dataclass(frozen=True, slots=True)
class Origin:
    """The facts of an auth request, except its credential and the original path and query.

    ``host`` and ``method`` are empty if the gateway does not report the original request; ``host``
    is empty also if the operator configured the application. ``uri`` is None if a separate header
    contains the original path and query. ``function``: recorded as a token's last use.
    """

    address: Address
    host: str = ""
    method: str = ""
    function: str = ""
    uri: bytes | None = None


def parse_path(target: bytes) -> GatewayForm | None:
    """Return the form that a path configures, if a header contains the original path."""
    named = _NAMED.fullmatch(target)
    if named is None:
        return None
    family = named[1]
    fixed, application = _fixed(named[2]), _fixed(named[3]) or ""
    return GatewayForm(family, fixed, application, _TELLING[family], _ADDRESSES[family])


def parse_envoy_path(target: bytes) -> tuple[GatewayForm | None, bytes | None]:
    """Return the form that a path configures for Envoy, and the original path at its end."""
    envoy = _ENVOY.fullmatch(target)
    if envoy is None:
        return None, None
    return GatewayForm(ENVOYS, _fixed(envoy[1]), _fixed(envoy[2]) or "", _TELLING[ENVOYS]), envoy[3]


def _fixed(name: bytes | None) -> str | None:
    return None if name is None else name.decode("ascii")


def read_origin(
    form: GatewayForm, method: bytes, told: Headers, peer: str, proxies: TrustedProxies
) -> Origin:
    """Return the facts in the headers of a family of gateways, except credential and path."""
    family, application = form.family, form.application
    # Envoy appends its own address to the headers that the client sent.
    told_by = (REAL_IP,) if family == ENVOYS else TOLD_BY
    address = proxies.client(peer, told, told_by) or NOWHERE
    if family == ENVOYS:
        return _origin_of(address, application, _only(told, b"host"), method)
    if not proxies.trusts_peer(peer):
        return Origin(address)
    if family == b"forward":
        host, verb = b"x-forwarded-host", b"x-forwarded-method"
        return _origin_of(address, application, _only(told, host), _only(told, verb))
    verb_told = _only(told, b"x-original-method")
    absolute = [value for name, value in told if name == _ABSOLUTE_HEADER]
    if not absolute:
        return _origin_of(address, application, _only(told, b"host"), verb_told)
    # ingress-nginx sends the absolute URL in one header.
    parts = _ABSOLUTE.fullmatch(absolute[0])
    if len(absolute) > 1 or parts is None:
        return Origin(address)
    return _origin_of(address, application, parts[1], verb_told, parts[2])


def original_uri(
    form: GatewayForm, origin: Origin, head: dict[bytes, bytes], again: Headers
) -> bytes | None:
    """Return the original path and query, or None if the path is missing or ambiguous."""
    value = head.get(form.address)
    if origin.uri is not None:
        return origin.uri if value is None else None
    return None if again and any(name == form.address for name, _ in again) else value


def original_request(
    origin: Origin, uri: bytes | None, application: str = ""
) -> OriginalRequest | None:
    """Return the original request, or None if the gateway does not report it."""
    if not origin.method or uri is None or not _VISIBLE.fullmatch(uri):
        return None
    return OriginalRequest(origin.host, origin.method, uri.decode("ascii"), application)


def _only(headers: Headers, wanted: bytes) -> bytes | None:
    """Return the value of a header that occurs exactly once, or None."""
    values = [value for name, value in headers if name == wanted]
    return values[0] if len(values) == 1 else None


def _origin_of(
    address: Address,
    application: str,
    host: bytes | None,
    method: bytes | None,
    uri: bytes | None = None,
) -> Origin:
    """Return an origin; if the host or the method is missing or malformed, without both.

    If the operator configured the application, the host is ignored, because clients choose the
    host.
    """
    name = "" if application or host is None else parse_host(host.decode("latin-1"))
    if not (name or application) or method is None or not _METHOD.fullmatch(method):
        return Origin(address)
    verb = method.decode("ascii")
    return Origin(address, name or "", verb, f"{verb} {name or application}", uri)
