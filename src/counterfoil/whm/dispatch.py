"""How is a function called, by whichever door? Arguments, the call itself, shape, envelope."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from counterfoil.authority import CallerRefused, confirmed
from counterfoil.core import wording
from counterfoil.core.decide import Accepted
from counterfoil.core.ports import OutcomeUnknown, Unavailable
from counterfoil.core.privilege import holds, needed
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.functions.arguments import Pair, bind, unknown_names
from counterfoil.functions.batch import BATCH
from counterfoil.system import outage_log
from counterfoil.whm.envelope import Body, as_json, enveloped, failed, is_old, refused, unknown
from counterfoil.whm.shaping import Shaping

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from counterfoil.core.caller import Caller
    from counterfoil.core.decide import Verdict
    from counterfoil.functions.registry import Call, Function, Registry

VERSION_ONE = (Pair("api.version", "1"),)


@dataclass(frozen=True, slots=True)
class Calls:
    """Calls functions of a registry; ``make`` makes a call of bound arguments.

    ``note`` is told of each use that is judged here: verdict, door, function.
    """

    registry: Registry
    make: Callable[[Caller, Mapping[str, Any]], Call]
    note: Callable[[Verdict, str, str], None] = lambda _verdict, _door, _function: None

    def perform(
        self, function: Function, caller: Caller, pairs: Sequence[Pair], origin: str = ""
    ) -> Body:
        """Run a function and return its answer; a refusal is an answer too.

        The caller has been judged for it; ``origin`` is how it addressed the server.
        Raises ``CallerRefused`` and ``Unavailable``.
        """
        old = is_old(pairs)
        try:
            shaping = Shaping.read(pairs)
            if shaping.asks and not function.rows:
                raise Refusal(Rule.LIST_NONE, argument=shaping.asks, function=function.name)  # noqa: TRY301 - as any other
            call = self.make(caller, bind(function.params, pairs))
            inner = lambda name, given: self._inner(call, name, given)  # noqa: E731
            call = replace(
                call, origin=origin, inner=inner, sentence=wording.sentence,
                size=lambda body: len(as_json(body)),
            )  # fmt: skip
            answer = function.run(call)
            more = shaping.apply(answer.data or {}, function.rows) if answer.done else {}
        except Refusal as refusal:
            return refused(function, wording.sentence(refusal), old=old)
        unused = (*answer.unused, *unknown_names(function.params, pairs))
        return enveloped(function, answer, more, old=old, unused=unused)

    def _inner(self, outer: Call, name: str, pairs: Sequence[Pair]) -> Body:
        """Run one command of a batch: a use of its own, judged again in a snapshot."""
        function = self.registry.get(name)
        if function is None or name == BATCH:
            return unknown(name, old=False)
        caller = outer.caller
        if caller.attempt is not None:
            caller = replace(caller, attempt=replace(caller.attempt, needs=needed(function.needs)))
        try:
            with outer.authority.store.snapshot() as reading:
                judged = confirmed(reading, caller)
            if judged.stub is not None and judged.session is None:
                accepted = Accepted(judged.stub, judged.bounds.privileges, caller.attempt)
                self.note(accepted, caller.door, name)
            if not holds(judged.bounds.privileges, function.needs):
                return _lacking(function)
            versioned = [pair for pair in pairs if pair.key != "api.version"]
            return self.perform(function, caller, [*versioned, *VERSION_ONE], outer.origin)
        except CallerRefused as late:
            self.note(late.verdict, caller.door, name)
            if late.verdict.reason is Reason.PRIVILEGE:
                return _lacking(function)
            raise
        except Unavailable as outage:
            return failed(name, outage_text(function, outage))


def _lacking(function: Function) -> Body:
    """Return the refusal of a command in a batch: what it needs stands in its metadata."""
    body = failed(function.name, wording.privilege_missing(function.name))
    body["metadata"]["needs"] = function.needs
    return body


def outage_text(function: Function, outage: Unavailable) -> str:
    """Say what an outage means for a call: nothing was changed, or nobody knows."""
    outage_log.note(str(outage))
    if isinstance(outage, OutcomeUnknown):
        return wording.OUTCOME_UNKNOWN
    return wording.NOT_CHANGED if function.changes else wording.UNAVAILABLE
