"""Whatever is done in whatever order, nothing done through a token exceeds the token.

The rule machine of ``support/delegation.py``, with what is done in sessions: what a session
yields stays within what it can do, and what gives everything away takes the password of the
account once more when the session is older than ten minutes.
"""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    initialize,
    multiple,
    rule,
    run_state_machine_as_test,
)

from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.audit import AuditAction, AuditEntry
from counterfoil.core.password import Password
from support.amount import ROUNDS, examples
from support.delegation import (
    FOR_EVER,
    FRESH,
    NAMES,
    WORDS,
    Delegating,
    Held,
    Made,
    allow_lists,
    ends,
    privileges,
)
from support.machine import PASSWORDS, Machine, World, postgres_world, sqlite_world

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from counterfoil.core.caller import Caller
    from counterfoil.core.token import Stub
    from support.postgres import DatabasePool

RIGHT = "right"
words = st.sampled_from([None, RIGHT, "wrong"])
meanwhile = st.sampled_from([None, "time", "password", "all"])


_FEW = frozenset({"list-accts"})
_WISHES = (
    (_FEW, ("192.0.2.1",), 500), (frozenset({"passwd"}), ("192.0.2.1",), 500),
    (_FEW, None, 500), (_FEW, ("192.0.2.1",), None),
)  # fmt: skip
"""Of a token: within another's bounds, or beyond one of them: privileges, addresses, its end."""


class Delegation(Delegating):
    """Whoever is in a session makes the most of it, with and without the password."""

    given: str | None = None
    tokens: Bundle[Made] = Delegating.tokens
    sessions: Bundle[Held] = Delegating.sessions

    def in_session(
        self, held: Held, word: str | None, meanwhile: str | None = None, other: Made | None = None
    ) -> Caller | None:
        """Return whoever is in a session, as a door hands them to an act a moment later.

        ``meanwhile``, after all that the door has judged: ten minutes go by, another process
        changes the password and lets the session be, or root gives all to the token in question.
        """
        caller = self.inside(held)
        if caller is None:
            return None
        self.given = self.passwords.get(held.account_id) if word == RIGHT else word
        if self.given is not None:
            caller = self.world.authority.confirm_password(caller, self.given)
        if meanwhile == "time":
            self.machine.pass_time(FRESH)
        if meanwhile == "password" and held.account_id in self.passwords:
            self._change_password(held.account_id)
        if meanwhile == "all" and other is not None:
            name, user = self._named(other)
            spec = TokenSpec(privileges=frozenset({"all"}))
            self.done(lambda: self.world.authority.update_token(self.world.root, user, name, spec))
        return caller

    def _change_password(self, account_id: int) -> None:
        other = WORDS[WORDS.index(self.passwords[account_id]) - 1]
        with self.world.store.transaction() as tx:
            account = tx.accounts.get(account_id)
            assert account is not None
            if account.removed_at is not None:
                return
            tx.accounts.save_password(account, PASSWORDS.hash(Password(other)))
            tx.audit.append(
                AuditEntry.of(self.world.root, AuditAction.ACCOUNT_PASSWORD, "", account_id)
            )
        self.passwords[account_id] = other

    def assert_stepped_up(self, held: Held) -> None:
        """What gave everything away was done by somebody who is there, or knows the password."""
        if self.machine.wall >= held.since + FRESH:
            assert held.token is None
            assert self.given is not None
            assert self.given == self.passwords[held.account_id]

    def assert_within_session(self, held: Held, other: Made) -> None:
        """A secret that a session gave out can do no more than the session."""
        theirs, mine = self.accepted(other)[0], self.probed(held)[0]
        assert {need for need, _ in theirs} <= {need for need, _ in mine}

    @rule(target=Delegating.sessions, actor=sessions, word=words,
          user=st.sampled_from([None, "root", *NAMES]))  # fmt: skip
    def a_session_opens_a_session(self, actor: Held, user: str | None, word: str | None) -> Any:
        caller = self.in_session(actor, word)
        if caller is None:
            return multiple()
        held = self._open(caller, user, actor.token, actor)
        if isinstance(held, Held) and any(need == "all" for need, _ in self.probed(held)[0]):
            self.assert_stepped_up(actor)
        return held

    @rule(target=Delegating.tokens, actor=sessions, user=st.sampled_from([None, "root", *NAMES]),
          held=st.one_of(st.none(), privileges), ips=allow_lists, end=ends, word=words,
          meanwhile=meanwhile)  # fmt: skip
    def a_token_is_made_in_a_session(
        self, actor: Held, user: str | None, held: Any, ips: Any, end: Any, word: str | None,
        meanwhile: str | None,
    ) -> Any:  # fmt: skip
        caller = self.in_session(actor, word, meanwhile)
        if caller is None:
            return multiple()
        can = {need for need, _ in self.probed(actor)[0]}
        made = self._make(caller, user, held, ips, end, actor.token)
        if made is None:
            return multiple()
        assert {need for need, _ in self.accepted(made)[0]} <= can
        if "all" in self.kept(made).privileges:
            self.assert_stepped_up(actor)
        return made

    @rule(actor=sessions, other=tokens, word=words, meanwhile=meanwhile,
          overlap=st.sampled_from([0, 100]), is_lost=st.booleans())  # fmt: skip
    def a_session_rotates_a_token(
        self, actor: Held, other: Made, word: str | None, meanwhile: str | None, overlap: int,
        is_lost: bool,
    ) -> None:  # fmt: skip
        caller = self.in_session(actor, word, meanwhile, other)
        if caller is None:
            return
        authority, before, (name, user) = (
            self.world.authority,
            self.accepted(other),
            self._named(other),
        )
        self.count += 1
        wanted = Rotation(overlap=overlap, request=f"{self.count:032}")
        rotated = self.done(lambda: authority.rotate_token(caller, user, name, wanted))
        if rotated is None:
            return
        other.secret = rotated.secret
        assert self.accepted(other) == before
        self.assert_within_session(actor, other)
        if actor.token is not None:
            assert other is not actor.token
            self.assert_may_rotate(actor.token, other)
        is_all = "all" in self.kept(other).privileges
        if is_all:
            self.assert_stepped_up(actor)
        if is_lost:
            # Whose answer was lost asks again, and may have left the browser meanwhile.
            self.machine.pass_time(FRESH // 2)
            again = self.in_session(actor, None)
            if again is not None and self.done(
                lambda: authority.rotate_token(again, user, name, wanted)
            ):
                assert not is_all or self.machine.wall < actor.since + FRESH

    @rule(actor=sessions, other=tokens, word=words, meanwhile=meanwhile,
          held=st.one_of(st.none(), privileges), ips=allow_lists, end=ends)  # fmt: skip
    def a_session_edits_a_token(
        self, actor: Held, other: Made, word: str | None, meanwhile: str | None, held: Any,
        ips: Any, end: Any,
    ) -> None:  # fmt: skip
        caller = self.in_session(actor, word, meanwhile, other)
        if caller is None:
            return
        old, (name, user) = self.kept(other), self._named(other)
        (can,), before = self.probed(actor), self.accepted(other)[0]
        spec = self._wish(held, ips, end)
        done = self.done(lambda: self.world.authority.update_token(caller, user, name, spec))
        gained = self.accepted(other)[0] - before
        assert done or not gained
        assert {need for need, _ in gained} <= {need for need, _ in can}
        if actor.token is not None:
            self.assert_no_stranger_gained(actor.token, other, old)
        if self._is_all(self.kept(other)) and not self._is_all(old):
            self.assert_stepped_up(actor)

    def _is_all(self, stub: Stub) -> bool:
        return "all" in stub.privileges and (stub.expires_at or FOR_EVER) > self.machine.wall

    @rule(actor=sessions, other=tokens, word=words, meanwhile=meanwhile,
          what=st.sampled_from(["disable", "enable", "contain", "release"]))  # fmt: skip
    def a_session_pauses_a_token(
        self, actor: Held, other: Made, word: str | None, meanwhile: str | None, what: str
    ) -> None:
        caller = self.in_session(actor, word, meanwhile, other)
        if caller is None:
            return
        old, (name, user) = self.kept(other), self._named(other)
        act = getattr(self.world.authority, f"{what}_token")
        self.done(lambda: act(caller, user, name))
        new = self.kept(other)
        if actor.token is not None:
            self.assert_no_stranger_gained(actor.token, other, old)
            assert old.contained is None or new.contained is not None
        goes_on = (old.disabled and not new.disabled) or (old.contained and not new.contained)
        if goes_on and "all" in new.privileges:
            self.assert_stepped_up(actor)

    @initialize(who=st.sampled_from(["root", "itself", "another"]), is_boss=st.booleans(),
                word=words, spec=st.sampled_from(_WISHES), is_marked=st.booleans())  # fmt: skip
    def begin_with_an_attempt(
        self, who: str, is_boss: bool, word: str | None, spec: tuple[Any, ...], is_marked: bool
    ) -> None:
        """Rules are left out of many runs, so that others come more often: this comes in each.

        One spec a run: each token that is made costs time at every step that follows.
        """
        self._people()
        few = None if is_boss else frozenset({"list-accts"})
        other = self._make(self.world.root, None, few, None, None, None)
        opener = self._make(self.world.root, None, None, None, None, None)
        assert other is not None
        assert opener is not None
        self.somebody_tries_everything_on_a_token_through_another(opener, other)
        marked = self._make(self.world.root, None, few, ("192.0.2.0/24",), 5000, None)
        assert marked is not None
        held, ips, end = spec
        self.somebody_rotates_through_a_marked_token_what_root_made(
            marked, "ann", held, ips, end, is_marked
        )
        self.somebody_tries_everything_in_a_session_of_root(other, opener, who, is_boss, word)

    @rule(other=tokens, opener=tokens, who=st.sampled_from(["root", "itself", "another"]),
          is_boss=st.booleans(), word=words)  # fmt: skip
    def somebody_tries_everything_in_a_session_of_root(
        self, other: Made, opener: Made, who: str, is_boss: bool, word: str | None
    ) -> None:
        root, authority, (name, user) = self.world.root, self.world.authority, self._named(other)
        through = {"root": None, "itself": other, "another": opener}[who]
        caller = root if through is None else self.through(through)
        held = None if caller is None else self._open(caller, "root", through, None)
        if not isinstance(held, Held):
            return
        if is_boss:
            spec = TokenSpec(privileges=frozenset({"all"}))
            self.done(lambda: authority.update_token(root, user, name, spec))
        self.a_session_rotates_a_token(held, other, None, None, 100, is_lost=False)
        self.machine.pass_time(FRESH)
        for given, between in ((None, None), ("wrong", None), (RIGHT, "password"), (word, None)):
            self.a_session_rotates_a_token(held, other, given, between, 100, is_lost=given == RIGHT)
            self.a_token_is_made_in_a_session(held, None, None, None, None, given, between)
        for stop, go in (("disable", "enable"), ("contain", "release")):
            self.done(partial(getattr(authority, f"{stop}_token"), root, user, name))
            self.a_session_pauses_a_token(held, other, word, None, go)
            self.root_lets_a_token_go_on(other)
        self.a_session_opens_a_session(held, None, word)
        few = TokenSpec(privileges=frozenset({"passwd"}))
        self.done(lambda: authority.update_token(root, user, name, few))
        self.a_session_edits_a_token(held, other, word, None, frozenset({"all"}), None, None)

    @rule(actor=tokens, other=tokens)
    def somebody_tries_everything_on_a_token_through_another(
        self, actor: Made, other: Made
    ) -> None:
        for held, ips, end, text in (
            (None, None, None, "x"), (None, (), None, None), (None, None, 0, None),
            (frozenset({"all"}), None, None, None), (frozenset({"passwd"}), None, None, None),
            (None, None, 5001, None), (None, None, None, ""),
        ):  # fmt: skip
            self.a_token_edits_a_token(actor, other, held, ips, end, text)
        self.a_token_pauses_a_token(actor, other, "disable")
        self.a_token_pauses_a_token(actor, other, "enable")
        self.root_lets_a_token_go_on(other)


@pytest.fixture
def worlds(engine: str, request: pytest.FixtureRequest) -> Iterator[Callable[[Machine], World]]:
    """Make worlds on each engine in turn, each a new installation."""
    if engine == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            yield lambda machine: sqlite_world(Path(tempfile.mkdtemp(dir=folder)), machine)
        return
    pool: DatabasePool = request.getfixturevalue("postgres_pool")
    with ExitStack() as lent:

        def make(machine: Machine) -> World:
            lent.close()
            return postgres_world(lent.enter_context(pool.database()), machine)

        yield make


def test_whatever_is_done_nothing_exceeds_what_it_was_done_through(
    worlds: Callable[[Machine], World], engine: str
) -> None:
    Delegating.new_world = worlds
    run_state_machine_as_test(
        Delegation,
        settings=settings(
            max_examples=examples(80 if engine == "sqlite" else 8) * ROUNDS,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
