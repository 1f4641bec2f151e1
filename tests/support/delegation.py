"""A rule machine over accounts, resellers, tokens, sessions and time.

What it holds the program to is written here a second time, in other words than the program's own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
)

from counterfoil.authority.accounts import AccountSpec
from counterfoil.authority.base import CallerRefused
from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.caller import Arrival, Caller, everything
from counterfoil.core.decide import Accepted, Attempt
from counterfoil.core.password import Password
from counterfoil.core.privilege import ANY, needed
from counterfoil.core.refusals import Refusal
from counterfoil.core.session import decide_session
from counterfoil.gate.verify import CredentialCheck
from support.machine import HERE, Machine, World

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from counterfoil.authority.sessions import Opened
    from counterfoil.core.account import Account
    from counterfoil.core.secret import Secret
    from counterfoil.core.token import Stub

PRIVILEGES = ("passwd", "list-accts", "create-acct", "all")
ADDRESSES = (HERE, Address.parse("198.51.100.7"), Address.parse("2001:db8::1"))
PROBES = [(need, address) for need in (*PRIVILEGES, ANY) for address in ADDRESSES]
NAMES = ("ann", "bob", "cat", "dan")

WORDS = ("correct horse battery", "staple staples stapler")
GOOD = Password("correct horse battery")
FOR_EVER = 1 << 62
FRESH = 600
"""For how many seconds after signing in nobody is asked for the password again."""

privileges = st.frozensets(st.sampled_from(PRIVILEGES), min_size=1, max_size=3)
allow_lists = st.sampled_from(
    [None, (), ("192.0.2.0/24",), ("198.51.100.7", "192.0.2.1"), ("2001:db8::/32",)]
)
ends = st.sampled_from([None, 0, 50, 500, 5000])
names = st.sampled_from(NAMES)


class Made:
    """A token as it was made: its secret, its account, and what it was made through."""

    def __init__(self, secret: Secret, account_id: int, parent: Made | None) -> None:
        self.secret = secret
        self.account_id = account_id
        self.parent = parent
        self.is_dead = False
        self.is_marked = False

    def is_from(self, other: Made) -> bool:
        """Tell whether it is another, or was made through it."""
        return self is other or (self.parent is not None and self.parent.is_from(other))


class Held:
    """A session as it was opened: its cookie and path, for whom, by whom, through what."""

    def __init__(self, opened: Opened, by: int, token: Made | None, within: Held | None) -> None:
        self.since = opened.session.used_at
        self.secret = opened.secret
        self.security_token = opened.session.security_token
        self.account_id = opened.session.account.id
        self.by = by
        self.token = token
        self.within = within
        self.is_dead = False


class Delegating(RuleBasedStateMachine):
    """Callers of every kind do what they like; refusals are fine, excess is not."""

    tokens: Bundle[Made] = Bundle("tokens")
    sessions: Bundle[Held] = Bundle("sessions")
    new_world: ClassVar[Callable[[Machine], World]]

    def __init__(self) -> None:
        super().__init__()
        self.machine = Machine()
        self.world = Delegating.new_world(self.machine)
        self.made: list[Made] = []
        self.held: list[Held] = []
        self.count = 0
        self.passwords: dict[int, str] = {}
        self._state: Hashable = None
        self._known: dict[tuple[Secret, int], set[tuple[str, Address]]] = {}

    def teardown(self) -> None:
        self.world.store.close()

    # Who acts

    def accounts(self) -> dict[int, Account]:
        with self.world.store.snapshot() as reading:
            return {account.id: account for account in reading.accounts.search()}

    def accepted(self, *asked: Made) -> list[set[tuple[str, Address]]]:
        """Return for each token the probes that are accepted; asked all at once, as a batch.

        The gate is asked once in each state of the installation and of the clock: the invariants
        and the rules look at the same state in turn, and a refusal is looked up each time.
        """
        state = (self.world.store.change_counter(), self.machine.wall)
        if state != self._state:
            self._state, self._known = state, {}
        new = {(made.secret, made.account_id): made for made in asked}
        for one in new.keys() & self._known.keys():
            del new[one]
        self._known |= zip(new, self._judged(*new.values()), strict=True)
        return [set(self._known[made.secret, made.account_id]) for made in asked]

    def _judged(self, *asked: Made) -> list[set[tuple[str, Address]]]:
        accounts = self.accounts()
        uses = []
        for made in asked:
            account = accounts.get(made.account_id)
            user = account.username if account else None
            uses += [
                CredentialCheck(made.secret, Attempt(where, needed(need), user))
                for need, where in PROBES
            ]
        verdicts = iter(self.world.gate.judge(uses))
        return [{probe for probe in PROBES if isinstance(next(verdicts), Accepted)} for _ in asked]

    def person(self, name: str) -> Caller | None:
        with self.world.store.snapshot() as reading:
            account = reading.accounts.find(name)
        return None if account is None else everything(account)

    def through(self, made: Made, address: Address = HERE) -> Caller | None:
        account = self.accounts().get(made.account_id)
        if account is None or (ANY, address) not in self.accepted(made)[0]:
            return None
        return self.world.through(made.secret, user=account.username, address=address)

    def inside(self, held: Held, need: str = ANY, address: Address = HERE) -> Caller | None:
        arrival = Arrival(Attempt(address, needed(need)), "web")
        try:
            return self.world.authority.authenticate_session(
                held.secret, held.security_token, arrival
            )
        except CallerRefused:
            return None

    def probed(self, *asked: Held) -> list[set[tuple[str, Address]]]:
        """Return for each session the probes that are accepted; asked in one snapshot."""
        found = []
        with self.world.store.snapshot() as reading:
            for held in asked:
                session = reading.sessions.find(self.world.keys.traces("session", held.secret))
                found.append({
                    (need, where) for need, where in PROBES
                    if decide_session(session, Attempt(where, needed(need)), reading.now) is None
                })  # fmt: skip
        return found

    def done(self, act: Callable[[], Any]) -> Any:
        """Return what an act gives, or None if it is refused."""
        try:
            return act()
        except (Refusal, CallerRefused):
            return None

    @initialize(target=tokens)
    def begin(self) -> Any:
        self._people()
        first = [self._make(self.world.root, None, None, None, None, None)]
        first.append(self._make(self.world.root, "ann", None, None, None, None))
        # One that a person made small, and whose secret somebody else may know.
        few = frozenset({"list-accts"})
        first.append(self._make(self.world.root, None, few, ("192.0.2.0/24",), 5000, None))
        boss = first[0]
        assert boss is not None
        caller = self.through(boss)
        assert caller is not None
        first.append(self._make(caller, None, None, None, None, boss))
        return multiple(*[made for made in first if made])

    @initialize(target=sessions)
    def begin_with_sessions(self) -> Any:
        self._people()
        held = []
        boss = self._make(self.world.root, None, None, None, None, None)
        assert boss is not None
        through = self.through(boss)
        assert through is not None
        held.append(self._open(through, None, boss, None))
        for by, user in (("ann", "ann"), ("ann", "cat"), ("root", "bob"), ("root", "root")):
            caller = self.person(by)
            assert caller is not None
            held.append(self._open(caller, user, None, None))
        return multiple(*held)

    def _people(self) -> None:
        if "ann" not in {account.username for account in self.accounts().values()}:
            self.world.reseller("ann", "passwd", "list-accts", "create-acct")
            self.world.reseller("bob", "passwd")
            self.world.reseller("cat", "passwd", owner="ann")
            self.new_password("root", WORDS[0])

    def new_password(self, name: str, word: str) -> None:
        account = self.world.authority.set_password(self.world.root, name, Password(word))
        self.passwords[account.id] = word
        self._end_sessions(lambda a: a == account.id)

    # Acts by people

    @rule(name=names, new=st.sampled_from([*NAMES, "eve", "fay"]))
    def a_person_renames(self, name: str, new: str) -> None:
        before = self.accounts()
        if self.done(lambda: self.world.authority.rename_account(self.world.root, name, new)):
            self._end_sessions(lambda a: name != new and a in before and before[a].username == name)

    @rule(name=names, held=st.frozensets(st.sampled_from(PRIVILEGES), max_size=3))
    def root_grants(self, name: str, held: frozenset[str]) -> None:
        self.done(lambda: self.world.authority.set_privileges(self.world.root, name, held))

    @rule(name=names, owner=st.sampled_from([*NAMES, "root"]))
    def root_gives_away(self, name: str, owner: str) -> None:
        change = AccountSpec(owner=owner)
        self.done(lambda: self.world.authority.modify_account(self.world.root, name, change))

    @rule(parent=tokens, owner=st.sampled_from([*NAMES, "root"]))
    def a_token_makes_one_for_an_account_that_is_given_away(self, parent: Made, owner: str) -> None:
        caller = self.through(parent)
        owned = [a for a in self.accounts().values() if a.owner_id == parent.account_id]
        if caller is None or not owned:
            return
        self._make(caller, owned[0].username, None, None, None, parent)
        self.root_gives_away(owned[0].username, owner)

    @rule(name=names, on=st.booleans())
    def root_suspends(self, name: str, on: bool) -> None:
        authority = self.world.authority
        act = authority.suspend_account if on else authority.unsuspend_account
        done = self.done(lambda: act(self.world.root, name))
        if done is not None and on:
            self._end_sessions(lambda a: a == done.id)

    @rule(seconds=st.sampled_from([1, 49, 50, 500, FRESH]))
    def time_goes_by(self, seconds: int) -> None:
        self.machine.pass_time(seconds)

    @rule(target=tokens, by=st.sampled_from([*NAMES, "root"]), user=names, held=privileges,
          ips=allow_lists, end=ends)  # fmt: skip
    def a_person_makes_a_token(
        self, by: str, user: str, held: frozenset[str], ips: Any, end: Any
    ) -> Any:
        caller = self.person(by)
        if caller is None:
            return multiple()
        made = self._make(caller, user, held, ips, end, None)
        return made or multiple()

    @rule(other=tokens, held=privileges, ips=allow_lists)
    def root_edits_a_token(self, other: Made, held: frozenset[str], ips: Any) -> None:
        name, user = self._named(other)
        spec = self._wish(held, ips, None)
        self.done(lambda: self.world.authority.update_token(self.world.root, user, name, spec))

    @rule(other=tokens)
    def root_marks_a_token(self, other: Made) -> None:
        name, user = self._named(other)
        spec = TokenSpec(lasting=True)
        if self.done(lambda: self.world.authority.update_token(self.world.root, user, name, spec)):
            other.is_marked = True

    @rule(on=st.sampled_from("01"))
    def root_has_updates_replace(self, on: str) -> None:
        self.world.authority.set_settings(self.world.root, {"whm_update_replaces": on})

    @rule(name=st.sampled_from(["root", "ann", "bob"]), word=st.sampled_from(WORDS))
    def root_sets_a_password(self, name: str, word: str) -> None:
        self.done(lambda: self.new_password(name, word))

    # Acts through tokens

    @rule(target=tokens, parent=tokens, user=st.sampled_from([None, "root", *NAMES]),
          held=st.one_of(st.none(), privileges), ips=allow_lists, end=ends,
          address=st.sampled_from(ADDRESSES))  # fmt: skip
    def a_token_makes_a_token(
        self, parent: Made, user: str | None, held: Any, ips: Any, end: Any, address: Address
    ) -> Any:
        caller = self.through(parent, address)
        if caller is None:
            return multiple()
        made = self._make(caller, user, held, ips, end, parent)
        return made or multiple()

    @rule(actor=tokens, other=tokens, held=st.one_of(st.none(), privileges), ips=allow_lists,
          end=ends, words=st.sampled_from([None, "", "x"]))  # fmt: skip
    def a_token_edits_a_token(
        self, actor: Made, other: Made, held: Any, ips: Any, end: Any, words: Any
    ) -> None:
        caller = self.through(actor)
        if caller is None:
            return
        reach, before = self.accepted(actor, other)
        old, (name, user) = self.kept(other), self._named(other)
        spec = replace(self._wish(held, ips, end), description=words)
        done = self.done(lambda: self.world.authority.update_token(caller, user, name, spec))
        (after,) = self.accepted(other)
        self.assert_no_stranger_gained(actor, other, old)
        if done is None:
            assert after == before
        # What an edit through a token adds, the token itself could do.
        assert after - before <= reach

    @rule(actor=tokens, other=tokens)
    def a_token_revokes_a_token(self, actor: Made, other: Made) -> None:
        caller = self.through(actor)
        if caller is None:
            return
        name, user = self._named(other)
        if self.done(lambda: self.world.authority.revoke_tokens(caller, user, [name])):
            self._bury(other)

    @rule(actor=tokens, other=tokens, overlap=st.sampled_from([0, 100]))
    def a_token_rotates_a_token(self, actor: Made, other: Made, overlap: int) -> None:
        caller = self.through(actor)
        if caller is None:
            return
        before = self.accepted(other)
        name, user = self._named(other)
        wanted = Rotation(overlap=overlap)
        rotated = self.done(lambda: self.world.authority.rotate_token(caller, user, name, wanted))
        if rotated is None:
            return
        old, other.secret = other.secret, rotated.secret
        self.assert_may_rotate(actor, other)
        assert self.accepted(other) == before
        assert overlap or not self.accepted(Made(old, other.account_id, None))[0]

    def assert_may_rotate(self, actor: Made, other: Made) -> None:
        """A token gives new secrets to itself and to what was made through it.

        Whoever has a marked one, which a person alone can mark, gives them to others too that can
        do no more than it; to another that is marked, nobody does through a token.
        """
        if other is actor:
            return
        assert not other.is_marked
        assert other.is_from(actor) or actor.is_marked
        mine, theirs = self.kept(actor), self.kept(other)
        assert self.lasts_until(theirs) <= self.lasts_until(mine)
        for need in PRIVILEGES:
            assert self.can(mine, need) or not self.can(theirs, need)
        for address in ADDRESSES:
            assert self.is_good_from(mine, address) or not self.is_good_from(theirs, address)

    def can(self, stub: Stub, need: str) -> bool:
        """Tell whether each of a token's line and of its accounts has a privilege."""
        held = [h for link in stub.lineage for h in (link.privileges, link.account.privileges)]
        return all(need in privileges or "all" in privileges for privileges in held)

    def is_good_from(self, stub: Stub, address: Address) -> bool:
        return all(link.allow_list.permits(address) for link in stub.lineage)

    def lasts_until(self, stub: Stub) -> int:
        return min(link.expires_at or FOR_EVER for link in stub.lineage)

    @rule(other=tokens, user=names, held=privileges, ips=allow_lists, end=ends,
          is_marked=st.booleans())  # fmt: skip
    def somebody_rotates_through_a_marked_token_what_root_made(
        self, other: Made, user: str, held: Any, ips: Any, end: Any, is_marked: bool
    ) -> None:
        """Of root's tokens and of others', narrower and wider ones, marked and not."""
        self.root_marks_a_token(other)
        for whose in (None, user):
            made = self._make(self.world.root, whose, held, ips, end, None)
            if made is None:
                continue
            if is_marked:
                self.root_marks_a_token(made)
            self.a_token_rotates_a_token(other, made, 0)
            self.a_token_rotates_a_token(made, other, 0)

    @rule(actor=tokens, other=tokens, what=st.sampled_from(["disable", "enable", "contain"]))
    def a_token_pauses_a_token(self, actor: Made, other: Made, what: str) -> None:
        caller = self.through(actor)
        if caller is None:
            return
        reach, before = self.accepted(actor, other)
        old, (name, user) = self.kept(other), self._named(other)
        act = getattr(self.world.authority, f"{what}_token")
        done = self.done(lambda: (act(caller, user, name), what))
        (after,) = self.accepted(other)
        self.assert_no_stranger_gained(actor, other, old)
        if done is None:
            assert after == before
        elif what != "enable":
            assert not after
        assert after - before <= reach

    @rule(other=tokens)
    def root_lets_a_token_go_on(self, other: Made) -> None:
        name, user = self._named(other)
        authority, root = self.world.authority, self.world.root
        self.done(lambda: authority.enable_token(root, user, name))
        self.done(lambda: authority.release_token(root, user, name))

    @rule(other=tokens)
    def root_contains_and_releases(self, other: Made) -> None:
        name, user = self._named(other)
        stub = self.world.stub(user or "root", name)
        if stub is None or stub.contained is not None:
            return
        before = self.accepted(*self.made), self.probed(*self.held)
        self.world.authority.contain_token(self.world.root, user, name)
        assert self.accepted(other) == [set()]
        self.world.authority.release_token(self.world.root, user, name)
        assert (self.accepted(*self.made), self.probed(*self.held)) == before

    # Sessions

    @rule(target=sessions, by=st.sampled_from([*NAMES, "root"]),
          user=st.sampled_from([None, "root", *NAMES]))  # fmt: skip
    def a_person_opens_a_session(self, by: str, user: str | None) -> Any:
        caller = self.person(by)
        return multiple() if caller is None else self._open(caller, user, None, None)

    @rule(target=sessions, actor=tokens, user=st.sampled_from([None, "root", *NAMES]),
          address=st.sampled_from(ADDRESSES))  # fmt: skip
    def a_token_opens_a_session(self, actor: Made, user: str | None, address: Address) -> Any:
        caller = self.through(actor, address)
        return multiple() if caller is None else self._open(caller, user, actor, None, address)

    @rule(actor=sessions, name=st.sampled_from([*NAMES, "root"]), what=st.sampled_from(
        ["create", "reseller", "grant", "set up", "owner", "password", "suspend", "unsuspend",
         "remove", "rename", "terminate", "settings", "list"]))  # fmt: skip
    def something_is_done_in_a_session_through_a_token(
        self, actor: Held, name: str, what: str
    ) -> None:
        caller = self.inside(actor)
        if caller is not None and actor.token is not None and not actor.token.is_marked:
            self._does_something(caller, name, what)

    @rule(actor=sessions, user=st.sampled_from([None, *NAMES]))
    def sessions_are_ended_in_a_session(self, actor: Held, user: str | None) -> None:
        caller = self.inside(actor)
        if caller is None:
            return
        before = [held for held in self.held if self.probed(held)[0]]
        ended = self.done(lambda: self.world.authority.end_sessions(caller, user))
        for held in before:
            if not self.probed(held)[0]:
                assert ended
                held.is_dead = True

    def _open(
        self, caller: Caller, user: str | None, token: Made | None, within: Held | None,
        address: Address = HERE,
    ) -> Any:  # fmt: skip
        link = self.done(lambda: self.world.authority.open_link(caller, user))
        if link is None:
            return multiple()
        arrival = Arrival(Attempt(address), "web")
        opened = self.done(lambda: self.world.authority.use_link(link.secret, arrival))
        assert self.done(lambda: self.world.authority.use_link(link.secret, arrival)) is None
        if opened is None:
            return multiple()
        assert caller.account.is_root or not opened.session.account.is_root
        held = Held(opened, caller.account.id, token, within)
        self.held.append(held)
        return held

    def _end_sessions(self, of: Callable[[int], bool]) -> None:
        for held in self.held:
            if of(held.account_id):
                held.is_dead = True

    @rule(actor=tokens, name=st.sampled_from([*NAMES, "root"]), what=st.sampled_from(
        ["create", "reseller", "grant", "set up", "owner", "password", "suspend", "unsuspend",
         "remove", "rename", "terminate", "settings", "list"]))  # fmt: skip
    def a_token_does_something(self, actor: Made, name: str, what: str) -> None:
        caller = self.through(actor)
        if caller is not None and not actor.is_marked:
            self._does_something(caller, name, what)

    def _does_something(self, caller: Caller, name: str, what: str) -> None:
        before = self.accounts()
        authority, good = self.world.authority, frozenset({"passwd"})
        acts: dict[str, Callable[[], Any]] = {
            "create": lambda: authority.create_account(caller, name),
            "reseller": lambda: authority.create_account(caller, name, privileges=good),
            "grant": lambda: authority.set_privileges(caller, name, good),
            "password": lambda: self._gives_password(caller, name),
            "set up": lambda: authority.setup_reseller(caller, name, good),
            "owner": lambda: authority.modify_account(caller, name, AccountSpec(owner="ann")),
            "suspend": lambda: authority.suspend_account(caller, name),
            "unsuspend": lambda: authority.unsuspend_account(caller, name),
            "remove": lambda: authority.remove_account(caller, name),
            "rename": lambda: authority.rename_account(caller, name, name + "x"),
            "terminate": lambda: authority.terminate_reseller(caller, name, also_itself=True),
            "settings": lambda: authority.set_settings(caller, {"soon_days": "7"}),
            "list": lambda: authority.save_acl_list(caller, "l", {"passwd": True}),
        }
        act = acts.get(what)
        done = self.done(act) if act else None
        after = self.accounts()
        if done is not None and what in {"password", "suspend", "rename"}:
            self._end_sessions(lambda a: a == done.id)
        # The token is not marked as lasting: none of these may have been done.
        if what in {"reseller", "grant", "set up", "owner", "terminate", "settings", "list"}:
            assert done is None
        for number, account in after.items():
            old = before.get(number)
            if old is None:
                assert account.owner_id == caller.account.id
                assert not account.privileges
                assert not account.reseller
                continue
            # What a removed account owned passes on; else no owner changes.
            heir = old.owner_id not in after
            assert (account.privileges, account.reseller) == (old.privileges, old.reseller)
            assert heir or account.owner_id == old.owner_id
            if (account != old and not heir) or (what == "password" and done == account):
                self._assert_within_reach(caller, old, gets_password=what == "password")
        for number, old in before.items():
            if number not in after:
                self._assert_within_reach(caller, old)
                for made in self.made:
                    if made.account_id == number:
                        self._bury(made)

    def _gives_password(self, caller: Caller, name: str) -> Account:
        account = self.world.authority.set_password(caller, name, GOOD)
        self.passwords[account.id] = GOOD.reveal()
        return account

    def _assert_within_reach(
        self, caller: Caller, target: Account, *, gets_password: bool = False
    ) -> None:
        """What was changed through a token is its account's, or owned by it, and no stronger."""
        held, above = caller.bounds.privileges, caller.account
        assert above.is_root or not target.is_root
        owned = above.id in {target.id, target.owner_id}
        assert owned or above.is_root or "all" in held
        assert "all" in held or target.privileges <= held
        if gets_password:
            assert caller.stub is not None
            assert (target.owner_id, target.privileges) == (caller.stub.account.id, frozenset())

    # How

    def _wish(self, held: Any, ips: Any, end: Any) -> TokenSpec:
        chosen = None if held is None else frozenset({"all"}) if "all" in held else held
        return TokenSpec(
            privileges=chosen,
            allow_list=None if ips is None else AllowList.parse(ips) if ips else AllowList(),
            expires_at=int(self.machine.wall) + end if end else None,
            endless=end == 0,
        )

    def _make(
        self, caller: Caller, user: str | None, held: Any, ips: Any, end: Any, parent: Made | None
    ) -> Made | None:
        self.count += 1
        spec = self._wish(held, ips, end)
        created = self.done(
            lambda: self.world.authority.create_token(caller, user, f"t{self.count}", spec)
        )
        if created is None:
            return None
        assert caller.account.is_root or not created.stub.account.is_root
        made = Made(created.secret, created.stub.account.id, parent)
        self.made.append(made)
        return made

    def _named(self, made: Made) -> tuple[str, str | None]:
        with self.world.store.snapshot() as reading:
            stub = reading.tokens.find(self.world.keys.digests(made.secret))
            assert stub is not None
            return stub.name, stub.account.username

    def kept(self, made: Made) -> Stub:
        """Return what is kept of a token, revoked or not."""
        with self.world.store.snapshot() as reading:
            stub = reading.tokens.find(self.world.keys.digests(made.secret))
        assert stub is not None
        return stub

    def assert_no_stranger_gained(self, actor: Made, other: Made, old: Stub) -> None:
        """What an unmarked token did to another that is not from it left that one no more.

        Nothing of it falls with the token: what it gained, it would keep when that is contained
        or revoked, and whoever has its secret too.
        """
        if actor.is_marked or other.is_from(actor):
            return
        new = self.kept(other)
        assert (new.name, new.description) == (old.name, old.description)
        assert "all" in old.privileges or new.privileges <= old.privileges
        for address in ADDRESSES:
            assert old.allow_list.permits(address) or not new.allow_list.permits(address)
        assert bool(new.allow_list.blocks) >= bool(old.allow_list.blocks)
        assert (new.expires_at or FOR_EVER) <= (old.expires_at or FOR_EVER)
        assert old.disabled is None or new.disabled is not None
        assert old.contained is None or new.contained is not None

    def _bury(self, made: Made) -> None:
        made.is_dead = True
        for other in self.made:
            if other.parent is made and not other.is_dead:
                self._bury(other)

    # What must hold

    @invariant()
    def nothing_exceeds_its_parents_or_its_account(self) -> None:
        accounts = self.accounts()
        accepted = dict(zip(map(id, self.made), self.accepted(*self.made), strict=True))
        for made in self.made:
            mine = accepted[id(made)]
            if made.is_dead:
                assert not mine
            account = accounts.get(made.account_id)
            if account is None or account.is_suspended:
                assert not mine
                continue
            for need, _ in mine:
                assert need == ANY or need in account.privileges or "all" in account.privileges
            if made.parent is not None:
                assert mine <= accepted[id(made.parent)]
                if not self._stands_above(accounts.get(made.parent.account_id), account):
                    assert not mine

    def _stands_above(self, maker: Account | None, account: Account) -> bool:
        """Tell whether the account of a parent may still do anything for another."""
        if maker is None or account.id == maker.id:
            return maker is not None
        may_all = maker.is_root or "all" in maker.privileges
        return not account.is_root and (may_all or account.owner_id == maker.id)

    @invariant()
    def no_session_exceeds_what_it_was_opened_through(self) -> None:
        accounts = self.accounts()
        probed = dict(zip(map(id, self.held), self.probed(*self.held), strict=True))
        through = [held.token for held in self.held if held.token]
        accepted = dict(zip(map(id, through), self.accepted(*through), strict=True))
        for held in self.held:
            mine = probed[id(held)]
            if held.is_dead or held.account_id not in accounts:
                assert not mine
                continue
            for number in (held.account_id, held.by):
                if number in accounts:
                    theirs = accounts[number].privileges
                    assert {n for n, _ in mine} - {ANY} <= theirs or "all" in theirs
            opener = accounts.get(held.by)
            if held.by != held.account_id and (opener is None or opener.is_suspended):
                assert not mine
            if held.token is not None:
                # No token here is marked for that: its addresses hold in the session too.
                assert mine <= accepted[id(held.token)]
            if held.within is not None and held.account_id != held.within.account_id:
                needs = {need for need, _ in probed[id(held.within)]}
                assert held.within.is_dead or not needs or {n for n, _ in mine} <= needs

    @invariant()
    def no_account_owns_its_own_owner(self) -> None:
        accounts = self.accounts()
        for account in accounts.values():
            seen, above = {account.id}, account
            while above.owner_id is not None and above.owner_id != above.id:
                above = accounts[above.owner_id]
                assert above.id not in seen
                seen.add(above.id)

    @invariant()
    def another_process_judges_alike(self) -> None:
        fresh = self.world.new_gate()
        accounts = self.accounts()
        uses = [
            CredentialCheck(
                made.secret, Attempt(HERE, needed(ANY), accounts[made.account_id].username)
            )
            for made in self.made
            if made.account_id in accounts
        ]
        one = [isinstance(v, Accepted) for v in self.world.gate.judge(uses)]
        assert one == [isinstance(v, Accepted) for v in fresh.judge(uses)]
