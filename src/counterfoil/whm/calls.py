"""Calls of WHM API 1: a function is dispatched, and its result shaped and wrapped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.authority.base import CallerRefused
from counterfoil.core import wording
from counterfoil.core.ports import OutcomeUnknown, Unavailable
from counterfoil.core.refusal_text import privilege_missing, sentence
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.functions.arguments import Pair, bind
from counterfoil.functions.batch import BATCH
from counterfoil.system import outage_log
from counterfoil.whm.envelope import Body, as_json, failed, is_old, refused, unknown, wrap
from counterfoil.whm.shaping import Shaping

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterfoil.core.caller import Caller
    from counterfoil.functions.dispatch import Dispatcher
    from counterfoil.functions.registry import Call, Function

VERSION_ONE = (Pair("api.version", "1"),)


@dataclass(frozen=True, slots=True)
class WhmCalls:
    """Calls of functions, with the responses of WHM API 1."""

    dispatcher: Dispatcher

    def perform(
        self, function: Function, caller: Caller, pairs: Sequence[Pair],
        origin: Callable[[], str] = str,
        *, most: int | None = None, is_judged: bool = False,
    ) -> Body:  # fmt: skip
        """Run a function and return its response; a refusal is a response too.

        The caller is authorized for the function; ``origin`` returns the URL under which it called
        the server. If an argument requires a further privilege, ``needs`` in the metadata names it.
        ``most`` and ``is_judged`` are those of ``Call``. Raises ``CallerRefused``,
        ``Unavailable`` and ``TooManyRows``.
        """
        old = is_old(pairs)
        try:
            shaping = Shaping.read(pairs)
            if shaping.asks and not function.rows:
                raise Refusal(Rule.LIST_NONE, argument=shaping.asks, function=function.name)  # noqa: TRY301 - handled like the others below
            call = self.dispatcher.make(
                caller, bind(function.params, pairs), origin=origin, most=most, is_judged=is_judged,
                sentence=sentence, size=_size, inner=self._inner,
            )  # fmt: skip
            answer = self.dispatcher.run(function, call, pairs)
            more = shaping.apply(answer.data or {}, function.rows) if answer.done else {}
        except Refusal as refusal:
            body = refused(function, sentence(refusal), old=old)
            if refusal.rule is Rule.ACCOUNT_API_CLOSED and not old:
                body["metadata"]["needs"] = refusal.facts["privilege"]
            return body
        return wrap(function, answer, more, old=old, unused=answer.unused)

    def _inner(self, outer: Call, name: str, pairs: Sequence[Pair]) -> Body:
        """Run one command of a batch."""
        function = self.dispatcher.registry.get(name)
        if function is None or name == BATCH:
            return unknown(name, old=False)
        try:
            caller = self.dispatcher.authorize_inner(outer, function)
            if caller is None:
                return _lacking(function)
            versioned = [pair for pair in pairs if pair.key != "api.version"]
            return self.perform(function, caller, [*versioned, *VERSION_ONE], outer.origin)
        except CallerRefused as late:
            self.dispatcher.note(late.verdict, outer.caller.door, name)
            if late.verdict.reason is Reason.PRIVILEGE:
                return _lacking(function)
            raise
        except Unavailable as outage:
            return failed(name, outage_text(function, outage))


def _size(body: Body) -> int:
    """Return the size of a response in bytes."""
    return len(as_json(body))


def _lacking(function: Function) -> Body:
    """Return the refusal of a command in a batch, with its needs in the metadata."""
    body = failed(function.name, privilege_missing(function.name))
    body["metadata"]["needs"] = function.needs
    return body


def outage_text(function: Function, outage: Unavailable) -> str:
    """Return what an outage means for a call: nothing was changed, or the outcome is unknown."""
    outage_log.note(str(outage))
    if isinstance(outage, OutcomeUnknown):
        return wording.OUTCOME_UNKNOWN
    return wording.NOT_CHANGED if function.changes else wording.UNAVAILABLE
