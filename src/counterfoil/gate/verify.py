"""Gate: decides whether a credential is valid for a request, from digest to verdict.

This is the fast path. Stubs come from a bounded cache. The cache is used only while the change
counter proves that nothing was committed since the stubs were loaded. A refusal is never decided by
the cache alone, so that every refusal takes the same path through the store.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from counterfoil.core.allow_list import NOWHERE
from counterfoil.core.decide import (
    Accepted,
    Attempt,
    Judgement,
    Open,
    Refused,
    Verdict,
    accepts_cached,
    decide,
)
from counterfoil.core.ports import Unavailable
from counterfoil.core.privilege import NOTHING, Privileges
from counterfoil.core.refusals import Reason
from counterfoil.core.route import RouteTable
from counterfoil.core.secret import is_mistyped
from counterfoil.core.settings import Settings
from counterfoil.core.usage import Tally
from counterfoil.system import outage_log

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from counterfoil.core.ports import Clock, Generation, Snapshot, Store
    from counterfoil.core.route import OriginalRequest
    from counterfoil.core.secret import DigestKeys, Secret
    from counterfoil.core.token import Stub


class CredentialCheck:
    """A presented secret (None if the credential is malformed), and the attempt to use it.

    ``wanted``: the request whose needs are looked up in the routes, or the privilege that the
    operator configured. ``door`` and ``function`` are recorded as the token's last use; without a
    ``door`` nothing is recorded.
    """

    __slots__ = ("attempt", "door", "function", "secret", "wanted")

    def __init__(
        self,
        secret: Secret | None,
        attempt: Attempt,
        wanted: OriginalRequest | str | None = None,
        door: str = "",
        function: str = "",
    ) -> None:
        """Set the fields."""
        self.secret = secret
        self.attempt = attempt
        self.wanted = wanted
        self.door = door
        self.function = function

    def judged_by(self, routes: RouteTable, _settings: Settings) -> Attempt:
        """Return the attempt; its needs are looked up in the current routes."""
        attempt = self.attempt
        if self.wanted is not None:
            attempt.needs = routes.needs(self.wanted)
        return attempt

    def is_open(self, _routes: RouteTable) -> bool:
        """Return whether the route is public and no credential was presented."""
        return False


_NOT_YET = Refused(Reason.STALE)


def _judge_bare(use: CredentialCheck, attempt: Attempt, routes: RouteTable) -> Refused | Open:
    """Return the verdict on a request without a credential that can be parsed."""
    if use.is_open(routes):
        return Open(attempt)
    # The client's address behind a proxy is unknown: that is not a fault of the credential.
    reason = Reason.ADDRESS if attempt.address == NOWHERE else Reason.MALFORMED
    return Refused(reason, attempt=attempt)


class Gate:
    """The gate of one process; used from one thread.

    ``judged_at``: the time of the last batch, in epoch seconds. ``capacity``: how many stubs are
    cached; the least recently used is evicted first. ``known``: the privileges that exist without
    applications.
    """

    def __init__(
        self,
        store: Store,
        keys: DigestKeys,
        clock: Clock,
        capacity: int = 100_000,
        known: Privileges = NOTHING,
    ) -> None:
        """Start with an empty cache, and without a reading of the change counter."""
        self._store = store
        self._keys = keys
        self._clock = clock
        self._capacity = capacity
        self._stubs: OrderedDict[bytes, Stub] = OrderedDict()
        self._by_token: dict[int, set[bytes]] = {}
        self._by_account: dict[int, set[bytes]] = {}
        self._counter: Hashable = None
        self._generation: Generation | None = None
        self._known = known
        self.judged_at = 0
        self.tally = Tally()
        self.settings = Settings()
        self.routes = RouteTable()

    def judge(self, batch: Sequence[CredentialCheck]) -> list[Judgement]:
        """Return the verdicts on checks that were all read before this call.

        The change counter is read once, here. So a change that was acknowledged before a request
        was sent is taken into account for that request. If the counter cannot be read, the reason
        is STALE.
        """
        try:
            self._prove_fresh()
        except Unavailable as outage:
            self.judged_at = self._clock.now()
            outage_log.note(str(outage), len(batch))
            return [Refused(Reason.STALE, str(outage)) for _ in batch]
        now = self.judged_at = self._clock.now()
        verdicts: list[Judgement] = []
        missing: list[tuple[int, CredentialCheck, Attempt]] = []
        stubs, newest = self._stubs, self._keys.newest
        routes, settings = self.routes, self.settings
        for use in batch:
            secret = use.secret
            attempt = use.judged_by(routes, settings)
            if secret is None:
                verdicts.append(_judge_bare(use, attempt, routes))
                continue
            digest = secret.digested(newest)
            stub = stubs.get(digest)
            if stub is not None and accepts_cached(stub, attempt, now):
                stubs.move_to_end(digest)
                verdicts.append(Accepted(stub, stub.effective, attempt))
            elif is_mistyped(secret, settings.secret_prefix):
                # The check characters are public, so a refusal without a lookup reveals nothing.
                verdicts.append(Refused(Reason.MALFORMED))
            else:
                missing.append((len(verdicts), use, attempt))
                verdicts.append(_NOT_YET)
        if missing:
            self._judge_missing(missing, verdicts, now)
        results = zip(batch, verdicts, strict=True)
        self.tally.note(
            [(found, use.door, use.function) for use, found in results if use.door], now
        )
        return verdicts

    def _judge_missing(
        self,
        missing: Sequence[tuple[int, CredentialCheck, Attempt]],
        verdicts: list[Judgement],
        now: int,
    ) -> None:
        """Fill in the verdicts that the cache cannot give, with digests under all keys.

        A single lookup can accept a token. Tokens with a parent, and all refusals, need a snapshot.
        """
        places: list[int] = []
        lookups: list[tuple[list[bytes], Attempt]] = []
        for at, use, attempt in missing:
            digests = self._keys.digests(use.secret) if use.secret else []
            verdict = self._judge_found(digests, attempt, now)
            if verdict is not None:
                verdicts[at] = verdict
            else:
                places.append(at)
                lookups.append((digests, attempt))
        if lookups:
            for at, stored in zip(places, self._judge_stored(lookups, now), strict=True):
                verdicts[at] = stored

    def _judge_found(self, digests: list[bytes], attempt: Attempt, now: int) -> Verdict | None:
        """Return the verdict from one lookup in the store, or None if a snapshot is needed.

        A lookup that read an older state than the change counter proves is not used.
        """
        try:
            found = self._store.find(digests)
        except Unavailable as outage:
            outage_log.note(str(outage))
            return Refused(Reason.STALE, str(outage))
        proved = self._generation
        if found.stub is None or proved is None or not found.generation.may_hold(proved):
            return None
        verdict = decide(found.stub, attempt, now)
        if not isinstance(verdict, Accepted):
            return None
        # Cached under the digest of the newest key only, which is the one that judge() computes.
        self._drop(digests)
        self._keep(digests[0], found.stub)
        return verdict

    def _judge_stored(
        self, lookups: Sequence[tuple[list[bytes], Attempt]], now: int
    ) -> list[Verdict]:
        """Return verdicts from one snapshot; all are STALE if the snapshot is too old."""
        outage = "the database went back to an older state"
        try:
            with self._store.snapshot() as snapshot:
                proved = self._generation
                if proved is not None and snapshot.generation.may_hold(proved):
                    return [self._judge_loaded(snapshot, *lookup, now) for lookup in lookups]
        except Unavailable as error:
            outage = str(error)
        outage_log.note(outage, len(lookups))
        return [Refused(Reason.STALE, outage) for _ in lookups]

    def _prove_fresh(self) -> None:
        """Read the change counter, and evict the stubs that changed since the last reading.

        The counter is read before the changes. So a commit in between is seen again with the next
        batch, and no change is missed.
        """
        counter = self._store.change_counter()
        if counter == self._counter:
            return
        # If a read below fails, the next batch must not take this counter for proved.
        self._counter = None
        changes = self._store.changes_since(self._generation)
        if changes.everything:
            self._stubs.clear()
            self._by_token.clear()
            self._by_account.clear()
        for token_id in changes.tokens:
            self._drop(self._by_token.get(token_id, ()))
        for account_id in changes.accounts:
            self._drop(self._by_account.get(account_id, ()))
        if changes.installation:
            with self._store.snapshot() as snapshot:
                self.settings = snapshot.settings.load()
                self.routes = RouteTable(snapshot.settings.applications(), self._known)
        self._generation = changes.generation
        self._counter = counter

    def _judge_loaded(
        self, snapshot: Snapshot, digests: list[bytes], attempt: Attempt, now: int
    ) -> Verdict:
        """Return the verdict on the stub in the store; cache the stub if it is accepted.

        Refusals look the stub up again anyway, so caching a refused stub would gain nothing.
        Caching would also make the refusal of a known token slower than the refusal of an unknown
        token.
        """
        verdict = decide(snapshot.tokens.find(digests), attempt, now)
        # A snapshot newer than the counter may be cached too: the feed will list its changes.
        if isinstance(verdict, Accepted):
            self._drop(digests)
            self._keep(digests[0], verdict.stub)
        return verdict

    def _keep(self, digest: bytes, stub: Stub) -> None:
        self._stubs[digest] = stub
        for link in stub.lineage:
            self._by_token.setdefault(link.id, set()).add(digest)
            self._by_account.setdefault(link.account.id, set()).add(digest)
        if len(self._stubs) > self._capacity:
            self._drop((next(iter(self._stubs)),))

    def _drop(self, digests: Iterable[bytes]) -> None:
        for digest in tuple(digests):
            stub = self._stubs.pop(digest, None)
            if stub is None:
                continue
            for link in stub.lineage:
                _forget(self._by_token, link.id, digest)
                _forget(self._by_account, link.account.id, digest)


def _forget(index: dict[int, set[bytes]], key: int, digest: bytes) -> None:
    held = index.get(key)
    if held is not None:
        held.discard(digest)
        if not held:
            del index[key]


def judge_uncached(reading: Snapshot, keys: DigestKeys, use: CredentialCheck) -> Verdict:
    """Return the verdict on a check in a snapshot, without the cache; for explanations."""
    if use.secret is None or is_mistyped(use.secret, reading.settings.load().secret_prefix):
        return Refused(Reason.MALFORMED)
    return decide(reading.tokens.find(keys.digests(use.secret)), use.attempt, reading.now)
