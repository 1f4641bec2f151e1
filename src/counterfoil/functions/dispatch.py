"""Dispatcher: binds the arguments of a call to a function's parameters, and runs it.

It knows no protocol: what calls it words the answer, or the refusal.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from counterfoil.authority.base import reauthorize
from counterfoil.core.decide import Accepted
from counterfoil.core.privilege import holds, needed
from counterfoil.functions.arguments import bind, unknown_names

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from counterfoil.core.caller import Caller
    from counterfoil.core.decide import Verdict
    from counterfoil.functions.arguments import Pair
    from counterfoil.functions.registry import Answer, Call, Function, Registry


@dataclass(frozen=True, slots=True)
class Dispatcher:
    """Calls functions of a registry; ``make`` makes a call of bound arguments.

    ``note`` is handed each use that is judged here: verdict, door, function.
    """

    registry: Registry
    make: Callable[[Caller, Mapping[str, Any]], Call]
    note: Callable[[Verdict, str, str], None] = lambda _verdict, _door, _function: None

    def make_call(self, function: Function, caller: Caller, pairs: Sequence[Pair]) -> Call:
        """Return the call of a function by a caller that was judged for it.

        Raises ``Refusal`` for arguments that the function does not take.
        """
        return self.make(caller, bind(function.params, pairs))

    @staticmethod
    def run(function: Function, call: Call, pairs: Sequence[Pair]) -> Answer:
        """Run a call and return its answer, with the names of arguments that changed nothing.

        Raises ``Refusal``, ``CallerRefused`` and ``Unavailable``.
        """
        answer = function.run(call)
        return replace(answer, unused=(*answer.unused, *unknown_names(function.params, pairs)))

    def authorize_inner(self, outer: Call, function: Function) -> Caller | None:
        """Return the caller of a call for another function within it: a use of its own.

        It is judged again in a snapshot, and noted if it is accepted. None: it lacks the privilege.
        Raises ``CallerRefused`` and ``Unavailable``.
        """
        caller = outer.caller
        if caller.attempt is not None:
            caller = replace(caller, attempt=replace(caller.attempt, needs=needed(function.needs)))
        with outer.authority.store.snapshot() as reading:
            judged = reauthorize(reading, caller)
        if judged.stub is not None and judged.session is None:
            accepted = Accepted(judged.stub, judged.bounds.privileges, caller.attempt)
            self.note(accepted, caller.door, function.name)
        return caller if holds(judged.bounds.privileges, function.needs) else None
