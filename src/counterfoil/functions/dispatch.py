"""Dispatcher: runs the calls of functions, and authorizes the calls within a call.

The dispatcher knows no protocol: its caller turns the answer or the refusal into a response.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterfoil.authority.base import reauthorize
from counterfoil.core.decide import Accepted
from counterfoil.core.privilege import holds, needed
from counterfoil.functions.arguments import unknown_names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterfoil.core.caller import Caller
    from counterfoil.core.decide import Verdict
    from counterfoil.functions.arguments import Pair
    from counterfoil.functions.registry import Answer, Call, Function, Registry


@dataclass(frozen=True, slots=True)
class Dispatcher:
    """Dispatcher of a registry's functions.

    ``make`` makes a call with bound arguments, and with further fields of ``Call`` by name.

    ``note`` receives each use that the dispatcher checks: verdict, door, function.
    """

    registry: Registry
    make: Callable[..., Call]
    note: Callable[[Verdict, str, str], None] = lambda _verdict, _door, _function: None

    @staticmethod
    def run(function: Function, call: Call, pairs: Sequence[Pair]) -> Answer:
        """Run a call; return its answer, with the names of arguments that had no effect.

        Raises ``Refusal``, ``CallerRefused`` and ``Unavailable``.
        """
        answer = function.run(call)
        unknown = unknown_names(function.params, pairs)
        return replace(answer, unused=(*answer.unused, *unknown)) if unknown else answer

    def authorize_inner(self, outer: Call, function: Function) -> Caller | None:
        """Return the caller of a further function within a call; None without the privilege.

        The inner call is a separate use: it is checked in a snapshot, and recorded if it is
        accepted. Raises ``CallerRefused`` and ``Unavailable``.
        """
        caller = outer.caller
        if caller.attempt is not None:
            caller = replace(caller, attempt=replace(caller.attempt, needs=needed(function.needs)))
        with outer.authority.store.snapshot() as reading:
            current = reauthorize(reading, caller)
        if current.stub is not None and current.session is None:
            accepted = Accepted(current.stub, current.bounds.privileges, caller.attempt)
            self.note(accepted, caller.door, function.name)
        return caller if holds(current.bounds.privileges, function.needs) else None
