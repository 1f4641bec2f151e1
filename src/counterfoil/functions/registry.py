"""Registry: the remote functions and their declarations."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

from counterfoil.authority.base import reauthorize
from counterfoil.core.application import with_applications
from counterfoil.core.privilege import ANY, Privileges, holds
from counterfoil.core.record import record
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


@record
class Answer:
    """The result of a function: ``data`` in wire format (None: no data), and the metadata.

    ``done`` False: the call was refused, but without an error; ``metadata.result`` is 0, and
    ``metadata.reason`` is the field ``reason``. ``reach``: the tokens that the change affected
    beyond the named tokens. ``unused``: arguments without an effect on this call. ``is_literal``:
    do not add the reach to ``data``, because clients reduce ``data`` to its one list.
    """

    data: dict[str, Any] | None = None
    reason: str = "OK"
    done: bool = True
    raw: str | None = None
    messages: list[str] | None = None
    reach: Reach | None = None
    unused: tuple[str, ...] = ()
    is_literal: bool = False


BOUND = 100
"""How many rows a call may read in the event loop."""


class TooManyRows(Exception):  # noqa: N818 - not an error: the call is made again, in a thread
    """A call in the event loop would read more rows than its bound."""


def encoded(value: object) -> msgspec.Raw:
    """Return a value that many rows of a response share, encoded once; see ``decoded``."""
    return msgspec.Raw(msgspec.json.encode(value))


def decoded(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Return the value of ``encoded``, and any other value as it is; it must not be changed."""
    return _decoded(bytes(value)) if isinstance(value, msgspec.Raw) else value


@lru_cache(1024)
def map_of(known: Catalogue, held: Privileges) -> msgspec.Raw:
    """Return every privilege with 1 or 0, encoded."""
    return encoded(known.as_map(held))


@lru_cache(1024)
def _decoded(text: bytes) -> Any:  # noqa: ANN401 - any JSON
    return msgspec.json.decode(text)


@dataclass(frozen=True, slots=True)
class Legacy:
    """The response without ``api.version``: one shape for success, one for refusal."""

    done: Callable[[Answer], dict[str, Any]]
    refused: Callable[[str], dict[str, Any]]


def _no_inner(_outer: Call, _name: str, _pairs: Sequence[Pair]) -> NoReturn:
    raise NotImplementedError


@record
class Call:
    """One call: the caller, the bound arguments, and the services for functions.

    ``origin`` returns the URL under which the server was called, for links to the server. ``inner``
    runs a further function within a call, as a separate use, and returns its whole response.
    ``size`` returns the size of such a response in bytes, and ``sentence`` returns the text of a
    refusal within the response. ``catalogue`` does not contain the privileges of applications.
    ``most``: how many rows the call may read; None: any number. ``is_judged``: the caller's token
    was judged after the whole request had arrived, so ``current_caller`` need not read it again.
    """

    caller: Caller
    args: Mapping[str, Any]
    authority: Authority
    catalogue: Catalogue
    registry: Registry
    receipt_cipher: ReceiptCipher
    origin: Callable[[], str] = str
    sentence: Callable[[Refusal], str] = str
    size: Callable[[dict[str, Any]], int] = len
    inner: Callable[[Call, str, Sequence[Pair]], dict[str, Any]] = _no_inner
    most: int | None = None
    is_judged: bool = False

    def require_few(self, count: Callable[[int], int]) -> None:
        """Raise ``TooManyRows`` if there are more rows than the call may read.

        ``count`` returns the number of rows, or any number above its argument if there are more.
        """
        if self.most is not None and count(self.most) > self.most:
            raise TooManyRows

    def known(self, reading: Snapshot) -> Catalogue:
        """Return the existing privileges, including those of applications."""
        self.require_few(lambda most: reading.settings.count_applications_up_to(most + 1))
        return with_applications(self.catalogue, reading.settings.applications())

    def catalogue_of(self, keys: Iterable[str]) -> Catalogue:
        """Return a catalogue that contains the given keys; the store is only read if necessary."""
        if all(key in self.catalogue for key in keys):
            return self.catalogue
        with self.authority.store.snapshot() as reading:
            return self.known(reading)

    def current_caller(self) -> Caller:
        """Return the caller as of now; raises ``CallerRefused``.

        For functions that read nothing else: a body may arrive long after the head, and the token
        may be revoked meanwhile.
        """
        if self.is_judged:
            return self.caller
        with self.reading() as (_, caller):
            return caller

    @contextmanager
    def reading(self) -> Iterator[tuple[Snapshot, Caller]]:
        """Open a snapshot, with the caller as of that snapshot."""
        with self.authority.store.snapshot() as reading:
            yield reading, reauthorize(reading, self.caller)


@dataclass(frozen=True, slots=True)
class Function:
    """One remote function: the declaration that the API, the command line and the documents use.

    ``needs``: a privilege key, or ``ANY`` for every accepted credential. ``answer``: the keys of
    ``data`` with their descriptions. ``changes``: whether the function changes state. ``step_up``:
    the parameter for the caller's own password, if any. An older session needs the password if the
    call gives the privilege ``all`` away, or shows the secret of a token with ``all``. ``rows``:
    the key in ``data`` of the list or map that can be filtered, sorted and cut; "": none.
    ``is_bounded``: the function changes nothing, and reads few rows (``BOUND``) or raises
    ``TooManyRows`` first. So it may run in the event loop if the database is local.
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
    is_bounded: bool = False

    def __post_init__(self) -> None:
        """Add the password to the parameters."""
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
USER = Param("user", "The account it is for: root may name any, a holder of `all` any but root, "
             "a reseller one that it owns; default: the caller's own.", text,
             example="bob")  # fmt: skip


class Registry:
    """All functions by name; every function must require an existing privilege."""

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
            if function.is_bounded and function.changes:
                msg = f"{function.name} changes something, so it cannot run in the event loop"
                raise ValueError(msg)
            if function.rows and (function.changes or function.rows not in function.answer):
                # An invalid shaping is only detected afterwards, when the change would be made
                # already.
                msg = f"{function.name} answers no list {function.rows!r} that can be shaped"
                raise ValueError(msg)
            self._functions[function.name] = function

    def get(self, name: str) -> Function | None:
        """Return a function by its exact name."""
        return self._functions.get(name)

    def __iter__(self) -> Iterator[Function]:
        """Iterate over all functions, sorted by name."""
        return iter(sorted(self._functions.values(), key=lambda f: f.name))

    @lru_cache(1024)  # noqa: B019 - there is one registry, as long as the program
    def callable_with(self, held: Privileges) -> list[str]:
        """Return the sorted names of the functions that a set of privileges permits.

        Cached: the list must not be changed.
        """
        return [f.name for f in self if holds(held, f.needs)]
