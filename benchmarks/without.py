"""Starts the program with one trick of the fast path turned off: ``without.py TRICK serve …``.

Tricks are turned off by arguments of constructors that nothing else sets. The program's workers are
forked, so they have the same arguments.
"""

from __future__ import annotations

import sys
from importlib import import_module

TRICKS = {
    "known heads": ("forward_auth.requests", "AuthRequestParser", "knows_heads"),
    "remembered credentials": ("transport.credentials", "AuthorizationParser", "keeps_users"),
    "remembered responses": ("forward_auth.responses", "ForwardAuth", "keeps_responses"),
    "wal-index": ("store.sqlite.wal_index", "CommitCounter", "reads_index"),
    "group commit": ("store.sqlite.group_commit", "WriteQueue", "shares_commits"),
    "state cache": ("store.state_cache", "StateCache", "keeps"),
    "compiled statements": ("store.compiled", "CompiledStatement", "keeps_text"),
}
"""For each trick: a module, a class, and the argument of its constructor."""


def turn_off(trick: str) -> None:
    """Make the argument of a trick False wherever it is not given."""
    module, name, argument = TRICKS[trick]
    loaded = import_module(f"counterfoil.{module}")
    defaults = getattr(loaded, name).__init__.__kwdefaults__
    assert defaults[argument] is True
    defaults[argument] = False
    if name == "AuthorizationParser":
        # The module made its own parser when it was loaded.
        vars(loaded)["parse_authorization"] = loaded.AuthorizationParser().parse


if __name__ == "__main__":
    turn_off(sys.argv.pop(1))
    from counterfoil.__main__ import start

    start()
