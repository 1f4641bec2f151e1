"""Endpoint of WHM API 1: from the HTTP request to the response."""

from __future__ import annotations

import asyncio
import logging
import re
import socket
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from counterfoil.authority.base import CallerRefused
from counterfoil.core import wording
from counterfoil.core.allow_list import NOWHERE
from counterfoil.core.caller import Arrival, Caller
from counterfoil.core.decide import Attempt, Refused
from counterfoil.core.ports import Unavailable
from counterfoil.core.privilege import NOTHING, needed
from counterfoil.core.receipt import AskedCall, CallFault
from counterfoil.core.record import record
from counterfoil.core.refusal_text import privilege_missing, sentence
from counterfoil.core.refusals import Reason, Refusal
from counterfoil.functions.arguments import bind
from counterfoil.functions.batch import BATCH
from counterfoil.functions.batch import MOST_BYTES as BATCH_BYTES
from counterfoil.functions.registry import BOUND, TooManyRows
from counterfoil.system.tuning import give_way
from counterfoil.transport.arguments import pairs_in_query, pairs_of
from counterfoil.transport.authentication import RETRY_SECONDS, TooMany
from counterfoil.transport.credentials import COOKIE, TokenCredential, credential
from counterfoil.transport.limits import has_body
from counterfoil.transport.long_answers import SHORT_BYTES, AnswerBound, LongResponse, NoRoom
from counterfoil.transport.mistakes import mistake_of
from counterfoil.transport.origin import called_url
from counterfoil.transport.session_cookie import is_secure, session_cookie
from counterfoil.whm.calls import outage_text
from counterfoil.whm.denial import DENIED_BODY, DENIED_STATUS, DENIED_TYPE
from counterfoil.whm.envelope import Body, as_json, failed, is_old, unknown
from counterfoil.whm.envelope import refused as shaped_refusal
from counterfoil.whm.xml import encode_xml

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import Receive, Scope, Send

    from counterfoil.functions.arguments import Pair, Param
    from counterfoil.functions.registry import Function
    from counterfoil.transport.credentials import Credential
    from counterfoil.transport.long_answers import Room
    from counterfoil.transport.proxies import TrustedProxies
    from counterfoil.transport.services import Services
    from counterfoil.whm.calls import WhmCalls

log = logging.getLogger(__name__)

DOOR = "whm"
NEEDS = "X-Counterfoil-Needs"
"""The header with the missing privilege, if the credential is otherwise valid."""
RECEIPT = "X-Counterfoil-Receipt"
_FIXED_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
_RAW_RECEIPT = RECEIPT.lower().encode("ascii")
_RAW_FIXED_HEADERS = [
    (name.lower().encode("ascii"), value.encode("ascii")) for name, value in _FIXED_HEADERS.items()
]
# Real clients send doubled and final slashes, and the session prefix along with a token.
_PATH = re.compile(
    r"/+(?:cpsess([0-9]{10})/+)?(json|xml)-api(?:/+([A-Za-z0-9_.-]{0,64})/*)?", re.ASCII
)


class WhmEndpoint:
    """Endpoint ``/json-api/FUNCTION``: parse the call, authenticate, run the function, respond."""

    def __init__(self, services: Services, calls: WhmCalls, proxies: TrustedProxies) -> None:
        """Set the program's services; ``proxies`` may be replaced while running.

        ``public_url``: the URL in links to this server, if the operator set it.
        """
        self._services = services
        self._calls = calls
        self._answers = AnswerBound()
        self.proxies = proxies
        self.public_url = ""

    @staticmethod
    def takes(path: str) -> bool:
        """Return whether a path is that of a call."""
        return _PATH.fullmatch(path) is not None

    def is_proxy(self, peer: str) -> bool:
        """Return whether the peer of a connection is a trusted proxy, by the current options."""
        return self.proxies.trusts_peer(peer)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request, whatever its path and method."""
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        path = _PATH.fullmatch(request.scope["path"])
        if path is None:
            return _plain(404, "Not found.\n")
        if request.scope["method"] not in {"GET", "POST"}:
            return _plain(405, "Use GET or POST.\n", Allow="GET, POST")
        security_token, kind, name = path[1], path[2], path[3] or ""
        function = self._calls.dispatcher.registry.get(name)
        found_credential, attempt = self._use(request, function, security_token)
        arrival = Arrival(attempt, DOOR, function.name if function else "")
        xml_root = (name or "result") if kind == "xml" else ""
        caller, refused = None, None
        try:
            caller = await self._services.authenticator.caller(found_credential, arrival)
        except CallerRefused as early:
            refused = early.verdict
        except TooMany:
            return _plain(429, wording.TOO_MANY, **{"Retry-After": str(RETRY_SECONDS)})
        stub = caller.stub if caller else refused.stub if refused else None
        mistake = mistake_of(request.scope["headers"]) if refused and stub is None else None

        def seal(fault: CallFault | None) -> str:
            asked = AskedCall(name, fault)
            return self._services.receipt(arrival, refused, stub, mistake, asked)

        form = _Form(seal(None if function else CallFault.NO_FUNCTION), xml_root, seal)
        if refused is not None and refused.reason is not Reason.PRIVILEGE:
            return self._denied(refused, name, form)
        if caller is not None:
            caller = caller.with_receipt(form.receipt)
        return await self._called(request, name, function, caller, form)

    async def _called(
        self,
        request: Request,
        name: str,
        function: Function | None,
        caller: Caller | None,
        form: _Form,
    ) -> Response:
        """Respond to a valid credential; without a caller, to one that lacks the privilege."""
        try:
            # Nothing is awaited without a body.
            if has_body(request.scope["headers"]):
                pairs = await pairs_of(request, self._services.run)
            else:
                pairs = pairs_in_query(request.scope["query_string"])
        except ClientDisconnect:
            return _plain(400, "The request never ended.\n")
        except Refusal as refusal:
            return form.at_fault(CallFault.UNREADABLE).response(failed(name, sentence(refusal)))
        old = is_old(pairs)
        if function is None:
            return form.response(unknown(name, old=old))
        if old and function.legacy is None:
            return form.at_fault(CallFault.NO_VERSION).response(unknown(name, old=old))
        if caller is not None:
            return await self._run(request, function, caller, pairs, form)
        body = shaped_refusal(function, privilege_missing(name), old=old)
        made = form.response(body)
        made.headers[NEEDS] = function.needs
        return made

    def _use(
        self, request: Request, function: Function | None, security_token: str | None
    ) -> tuple[Credential | None, Attempt]:
        """Return the credential and the attempt; no credential if it is malformed."""
        headers = request.scope["headers"]
        peer = request.scope["client"]
        address = self.proxies.client(peer[0] if peer else "", headers)
        cookie = session_cookie(request, self.proxies) if security_token else COOKIE
        secure = is_secure(request, self.proxies)
        found = credential(headers, b"whm", security_token, cookie, secure=secure)
        if found is None or address is None:
            return None, Attempt(address or NOWHERE)
        user = found.user if isinstance(found, TokenCredential) else None
        return found, Attempt(address, needed(function.needs) if function else NOTHING, user)

    def _origin(self, request: Request) -> str:
        """Return the base of links to this server: the public URL, or the client's own."""
        if self.public_url:
            return self.public_url
        secure = is_secure(request, self.proxies)
        return called_url(request.scope["headers"], socket.gethostname(), secure=secure)

    async def _run(
        self, request: Request, function: Function, caller: Caller, pairs: list[Pair], form: _Form
    ) -> Response:
        room = None
        try:
            if function.step_up is not None:
                caller = await self._proved(function.step_up, caller, pairs)
            # A batch may make changes before it is known that its response is long: reserve the
            # maximum.
            is_batch = function.name == BATCH
            room = self._answers.enter(caller.account.id, BATCH_BYTES) if is_batch else None
            content, needs = await self._performed(request, function, caller, pairs, form)
            room = self._room(function, caller, len(content), room)
            sent, room = form.answer(content, room=room, needs=needs), None
        except CallerRefused as late:
            arrival = Arrival(caller.attempt or Attempt(NOWHERE), DOOR)
            receipt = self._services.receipt(
                arrival, late.verdict, late.verdict.stub, asked=AskedCall(function.name)
            )
            return self._denied(late.verdict, function.name, replace(form, receipt=receipt))
        except NoRoom:
            return form.unavailable(_refused(function, wording.ANSWERS_FULL, pairs))
        except Refusal as refusal:
            return form.response(_refused(function, sentence(refusal), pairs))
        except TooMany:
            return _plain(429, wording.TOO_MANY, **{"Retry-After": str(RETRY_SECONDS)})
        except Unavailable as outage:
            text = outage_text(function, outage)
            return form.unavailable(_refused(function, text, pairs))
        except Exception:
            xid = self._services.xid()
            log.exception("%s failed (XID %s)", function.name, xid)
            text = f"API failure: (XID {xid}) {wording.FAULT}"
            return form.response(_refused(function, text, pairs), 500)
        else:
            return sent
        finally:
            if room is not None:
                room.leave()

    def _room(
        self, function: Function, caller: Caller, size: int, reserved: Room | None
    ) -> Room | None:
        """Return the room for a response of this size; raises ``NoRoom``."""
        if reserved is not None:
            reserved.resize(min(size, BATCH_BYTES))
        elif size > SHORT_BYTES and not function.changes:
            # The response to a change is short, and must be delivered once the change is made.
            return self._answers.enter(caller.account.id, size)
        return reserved

    async def _performed(
        self, request: Request, function: Function, caller: Caller, pairs: list[Pair], form: _Form
    ) -> tuple[bytes | memoryview, str]:
        """Run a function, in the event loop if it reads little; return the response and its needs.

        A response is encoded where the function runs, because it may be long.
        """
        calls, origin = self._calls, partial(self._origin, request)
        if function.is_bounded and self._services.reads_quickly():
            # Nothing was awaited since the token was judged, unless there is a body.
            is_judged = caller.is_by_token and not has_body(request.scope["headers"])
            try:
                body = calls.perform(
                    function, caller, pairs, origin, most=BOUND, is_judged=is_judged
                )
                answered = form.content_and_needs(body)
            except TooManyRows:
                pass
            else:
                if function.rows:
                    give_way()
                return answered
        return await self._services.run(
            lambda: form.content_and_needs(calls.perform(function, caller, pairs, origin))
        )

    async def _proved(self, step_up: Param, caller: Caller, pairs: list[Pair]) -> Caller:
        """Return the caller with the proof of the password in the call, if there is one."""
        given = bind((step_up,), pairs).get(step_up.name)
        return caller if given is None else await self._services.authenticator.beside(caller, given)

    def _denied(self, verdict: Refused, name: str, form: _Form) -> Response:
        """Respond to a refused credential: the same bytes for every reason except an outage."""
        if verdict.reason is Reason.STALE:
            return form.unavailable(failed(name, wording.UNAVAILABLE))
        return Response(
            DENIED_BODY,
            DENIED_STATUS,
            form.headers() | {"Content-Type": DENIED_TYPE},
        )


@record
class _Form:
    """The format and the receipt of one response.

    ``seal`` makes the receipt of a call that could not be made.
    """

    receipt: str
    xml_root: str
    seal: Callable[[CallFault], str]

    def at_fault(self, fault: CallFault) -> _Form:
        return replace(self, receipt=self.seal(fault))

    def headers(self) -> dict[str, str]:
        return {RECEIPT: self.receipt} | _FIXED_HEADERS

    def content(self, body: Body) -> bytes | memoryview:
        if self.xml_root:
            # Version 1 has one name for the root element; the old API uses the function's.
            return encode_xml(body, "result" if "metadata" in body else self.xml_root)
        return as_json(body)

    def content_and_needs(self, body: Body) -> tuple[bytes | memoryview, str]:
        """Return the response, and the missing privilege for the header, or ""."""
        needs = str(body["metadata"].pop("needs", "")) if "metadata" in body else ""
        return self.content(body), needs

    def answer(
        self, content: bytes | memoryview, status: int = 200, *, room: Room | None = None,
        needs: str = "",
    ) -> Response:  # fmt: skip
        kind = "text/xml; charset=utf-8" if self.xml_root else "application/json"
        if not needs and (room is None or room.is_empty):
            return _ShortResponse(content, status, kind, self.receipt)
        headers = self.headers() | ({NEEDS: needs} if needs else {})
        if room is None or room.is_empty:
            return Response(content, status, headers, kind)
        return LongResponse(content, status, headers, kind, room)

    def response(self, body: Body, status: int = 200, **headers: str) -> Response:
        made = self.answer(self.content(body), status)
        made.headers.update(headers)
        return made

    def unavailable(self, body: Body) -> Response:
        return self.response(body, 503, **{"Retry-After": str(RETRY_SECONDS)})


class _ShortResponse(Response):
    """The response to nearly every call; its headers need no conversion."""

    def __init__(self, content: bytes | memoryview, status: int, kind: str, receipt: str) -> None:
        self.status_code = status
        self.body = content
        self.raw_headers = [
            (_RAW_RECEIPT, receipt.encode("ascii")),
            *_RAW_FIXED_HEADERS,
            (b"content-length", b"%d" % len(content)),
            (b"content-type", kind.encode("ascii")),
        ]

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        """Send the response, in the next turn of the event loop.

        So the responses to all calls of a batch are made before the first is sent. Making and
        sending are a lot of code each, and take a fifth longer if the processor has to load both
        again for every call.
        """
        await asyncio.sleep(0)
        await send(
            {"type": "http.response.start", "status": self.status_code,
             "headers": self.raw_headers}
        )  # fmt: skip
        await send({"type": "http.response.body", "body": self.body})


def _refused(function: Function, reason: str, pairs: list[Pair]) -> Body:
    """Return a refusal in the shape that the call expects."""
    return shaped_refusal(function, reason, old=is_old(pairs))


def _plain(status: int, text: str, **headers: str) -> Response:
    return Response(text, status, {"Cache-Control": "no-store"} | headers, "text/plain")
