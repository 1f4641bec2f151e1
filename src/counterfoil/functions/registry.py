"""What is a remote function, and which ones are there?"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn

from counterfoil.authority.base import reauthorize
from counterfoil.core.application import with_applications
from counterfoil.core.privilege import ANY, Privileges, holds
from counterfoil.functions.arguments import Param, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from counterfoil.authority.authority import Authority
    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot
    from counterfoil.core.privilege import Catalogue
    from counterfoil.core.reach import Reach
    from counterfoil.core.refusals import Refusal
    from counterfoil.crypto.receipts import ReceiptCipher
    from counterfoil.functions.arguments import Pair


@dataclass(frozen=True, slots=True)
class Answer:
    """What a function answers: ``data`` as the wire has it (None: no data), and the metadata.

    ``done`` False is a refusal that is no error: ``metadata.result`` 0 with this reason.
    ``reach``: how far an act went beside what it names. ``unused``: arguments that this call
    could make nothing of. ``is_literal``: clients unwrap the one list in ``data``, so that how far
    it went is told beside it alone.
    """

    data: dict[str, Any] | None = None
    reason: str = "OK"
    done: bool = True
    raw: str | None = None
    messages: list[str] | None = None
    reach: Reach | None = None
    unused: tuple[str, ...] = ()
    is_literal: bool = False


class PreencodedValue:
    """A value that many rows of an answer have alike: a door puts it into words once."""

    __slots__ = ("value", "words")

    def __init__(self, value: object) -> None:
        """Take a value that does not change any more."""
        self.value: Any = value
        self.words: Any = None


@dataclass(frozen=True, slots=True)
class Legacy:
    """How a function answers without ``api.version``: one shape for done, one for refused."""

    done: Callable[[Answer], dict[str, Any]]
    refused: Callable[[str], dict[str, Any]]


def _no_inner(_name: str, _pairs: Sequence[Pair]) -> NoReturn:
    raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Call:
    """One call: who calls, the bound arguments, and what functions may use.

    ``origin`` is the address under which the server was called, for links to it. ``inner``
    runs another function as a use of its own, and returns its whole answer; ``size`` tells how
    many bytes that takes, and ``sentence`` says a refusal in words, for an answer within the
    answer. ``catalogue`` is without the
    privileges of applications.
    """

    caller: Caller
    args: Mapping[str, Any]
    authority: Authority
    catalogue: Catalogue
    registry: Registry
    seal: ReceiptCipher
    origin: str = ""
    sentence: Callable[[Refusal], str] = str
    size: Callable[[dict[str, Any]], int] = len
    inner: Callable[[str, Sequence[Pair]], dict[str, Any]] = _no_inner

    def known(self, reading: Snapshot) -> Catalogue:
        """Return the privileges that there are, those of applications included."""
        return with_applications(self.catalogue, reading.settings.applications())

    def catalogue_of(self, keys: Iterable[str]) -> Catalogue:
        """Return the privileges that keys can be found in; the store is asked only if it must."""
        if all(key in self.catalogue for key in keys):
            return self.catalogue
        with self.authority.store.snapshot() as reading:
            return self.known(reading)

    @contextmanager
    def reading(self) -> Iterator[tuple[Snapshot, Caller]]:
        """Open a snapshot, and the caller as it stands in it."""
        with self.authority.store.snapshot() as reading:
            yield reading, reauthorize(reading, self.caller)


@dataclass(frozen=True, slots=True)
class Function:
    """One remote function: the one declaration that wire, command line and documents read.

    ``needs``: a privilege key, or ``ANY`` for every accepted credential. ``answer``: each key
    of ``data`` and what it is. ``changes``: whether it is an act. ``step_up``: the parameter, if
    any, that brings the caller's own password: an older session needs it where the act gives
    the privilege ``all`` away, or shows the secret of what holds it. ``rows``: the key in
    ``data`` of the list, or map, that can be filtered, sorted, cut and reduced; "": none.
    """

    name: str
    needs: str
    doc: str
    run: Callable[[Call], Answer]
    params: tuple[Param, ...] = ()
    answer: Mapping[str, str] = field(default_factory=dict)
    changes: bool = False
    legacy: Legacy | None = None
    step_up: Param | None = None
    rows: str = ""

    def __post_init__(self) -> None:
        """Take the password among the parameters."""
        if self.step_up is not None:
            object.__setattr__(self, "params", (*self.params, self.step_up))


OWN_PASSWORD = Param("password", "In a session older than ten minutes: your own password, if "
                     "this grants `all` or shows the secret of a token with `all`. Only in the "
                     "body.", str, in_query=False)  # fmt: skip
REACH_ANSWER = {
    "also_revoked": "the number of tokens that were also revoked",
    "names": "the first 10 of the tokens that this reached and that were not named; "
             "`account:name` for another account's",
    "tokens_affected": "how many tokens this reached",
}  # fmt: skip
USER = Param("user", "The account it is for: root may name any, a reseller one that it owns; "
             "default: the caller's own.", text, example="bob")  # fmt: skip


class Registry:
    """All functions by name; it takes none that names no privilege of the catalogue."""

    def __init__(self, functions: tuple[Function, ...], catalogue: Catalogue) -> None:
        """Check and index the declarations; raises ``ValueError``."""
        self._functions: dict[str, Function] = {}
        for function in functions:
            if function.needs != ANY and function.needs not in catalogue:
                msg = f"{function.name} needs {function.needs!r}, which is no privilege"
                raise ValueError(msg)
            if function.name in self._functions:
                msg = f"{function.name} is declared twice"
                raise ValueError(msg)
            if function.rows and (function.changes or function.rows not in function.answer):
                # What is asked of its list may turn out wrong, and an act would be done by then.
                msg = f"{function.name} answers no list {function.rows!r} that can be shaped"
                raise ValueError(msg)
            self._functions[function.name] = function

    def get(self, name: str) -> Function | None:
        """Return a function by its exact name."""
        return self._functions.get(name)

    def __iter__(self) -> Iterator[Function]:
        """Go through all functions by name."""
        return iter(sorted(self._functions.values(), key=lambda f: f.name))

    def callable_with(self, held: Privileges) -> list[str]:
        """Return the names of the functions that these privileges allow, sorted."""
        return [f.name for f in self if holds(held, f.needs)]
