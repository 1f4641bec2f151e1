"""Starts the program with one trick of the fast path turned off: ``without.py TRICK serve …``.

Tricks are turned off by arguments of constructors that nothing else sets. The program's workers are
forked, so they have the same arguments.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

TRICKS: dict[str, Callable[[], None]] = {}


def _set(made: type[Any], name: str) -> None:
    """Make a constructor's argument False wherever it is not given."""
    defaults = made.__init__.__kwdefaults__
    assert defaults[name] is True
    defaults[name] = False


def _trick(name: str) -> Callable[[Callable[[], None]], None]:
    def keep(turn_off: Callable[[], None]) -> None:
        TRICKS[name] = turn_off

    return keep


@_trick("known heads")
def _heads() -> None:
    from counterfoil.forward_auth.requests import AuthRequestParser  # noqa: PLC0415 - one of many

    _set(AuthRequestParser, "knows_heads")


@_trick("remembered credentials")
def _credentials() -> None:
    from counterfoil.transport.credentials import AuthorizationParser  # noqa: PLC0415

    _set(AuthorizationParser, "keeps_users")
    from counterfoil.forward_auth import requests  # noqa: PLC0415

    vars(requests)["parse_authorization"] = AuthorizationParser().parse


@_trick("remembered responses")
def _responses() -> None:
    from counterfoil.forward_auth.responses import ForwardAuth  # noqa: PLC0415

    _set(ForwardAuth, "keeps_responses")


@_trick("wal-index")
def _index() -> None:
    from counterfoil.store.sqlite.wal_index import CommitCounter  # noqa: PLC0415

    _set(CommitCounter, "reads_index")


@_trick("group commit")
def _commits() -> None:
    from counterfoil.store.sqlite.group_commit import WriteQueue  # noqa: PLC0415

    _set(WriteQueue, "shares_commits")


@_trick("state cache")
def _states() -> None:
    from counterfoil.store.state_cache import StateCache  # noqa: PLC0415

    _set(StateCache, "keeps")


@_trick("compiled statements")
def _statements() -> None:
    # Before the module with the statements is loaded.
    from counterfoil.store.compiled import CompiledStatement  # noqa: PLC0415

    _set(CompiledStatement, "keeps_text")


if __name__ == "__main__":
    TRICKS[sys.argv[1]]()
    del sys.argv[1]
    from counterfoil.__main__ import start

    start()
