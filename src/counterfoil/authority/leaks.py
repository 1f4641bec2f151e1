"""Transactions after leak reports and alarms, which the installation makes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.authority.base import Acts, reauthorize, system_caller
from counterfoil.authority.disabling import disable, is_known_as_leaked
from counterfoil.authority.tokens import token_entry
from counterfoil.core.audit import AuditAction
from counterfoil.core.notice import Notice, Topic, of_refusal
from counterfoil.core.refusals import Reason
from counterfoil.core.secret import find_secret
from counterfoil.core.token import Disabled, DisabledCause

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.audit import Facts
    from counterfoil.core.caller import Caller
    from counterfoil.core.leak_report import LeakReport
    from counterfoil.core.usage import LastUse

DOOR = "upkeep"
_NO_SECRET = "leak"  # noqa: S105 - the purpose of a key


class LeakActs(Acts):
    """Transactions that the installation makes by itself."""

    def report_leak(self, caller: Caller, text: str) -> None:
        """Store a reported secret, as digests, to be looked up later.

        ``text`` can be the whole line that the secret was found in. Texts without a secret are
        stored in the same way, so that the response does not reveal whether a secret is valid.
        """
        secret = find_secret(text)
        digests = self.keys.digests(secret) if secret else self.keys.traces(_NO_SECRET, ascii(text))
        reporter = caller.account.username
        self.store.leak_reports.add(digests, reporter, caller.address)

    def send_test(self, caller: Caller) -> str:
        """Queue a test notice for the caller's account; return its id."""
        with self.store.snapshot() as reading:
            actor, mark = reauthorize(reading, caller), self._random(8).hex()
            notice = Notice.of(Topic.TEST, mark, reading.now, actor.account.id, {})
        self.store.outbox.queue([notice])
        return notice.id

    def settle_leak(self, report: LeakReport) -> None:
        """Look up a reported secret; disable the token with this secret, and notify the owner."""
        with self.store.snapshot() as reading:
            is_hit = reading.tokens.find(report.digests) is not None
        if is_hit:
            self._disable_leaked(report)
        self.store.leak_reports.remove(report)

    def _disable_leaked(self, report: LeakReport) -> None:
        with self.store.transaction() as tx:
            stub = tx.tokens.find(report.digests)
            if stub is None or stub.revoked_at is not None or stub.account.removed_at is not None:
                return
            if not stub.is_secret_replaced(tx.now) and not is_known_as_leaked(tx, stub):
                disable(
                    tx, system_caller(tx, DOOR), stub, Disabled(tx.now, None, DisabledCause.LEAK),
                    reporter=report.reporter, reported_from=report.address,
                )  # fmt: skip
                tx.notices.add(Notice.on(Topic.LEAKED, stub, tx.now, tx.now, secret=stub.secret))

    def suspects(self, uses: Sequence[LastUse]) -> list[LastUse]:
        """Return the refused uses that may need a notice by ``refused_use``.

        Only the last refusal of each secret is recorded, and earlier refusals can have other
        reasons. So whether a secret was replaced is decided by its stored end, not by the reason.
        """
        if not uses:
            return []
        with self.store.snapshot() as reading:
            ended = reading.secrets.ends(list({use.token_id for use in uses}))
        return [
            use
            for use in uses
            if use.reason == Reason.EXPIRED
            or ended.get((use.token_id, use.secret), use.at + 1) <= use.at
        ]

    def refused_use(self, use: LastUse) -> None:
        """Notify about the use of an expired or replaced secret; a replaced secret raises an alarm.

        The first node that sees the use sends the notice, at most once a day for each secret.
        """
        with self.store.snapshot() as reading:
            stub = reading.tokens.get_by_secret(use.token_id, use.secret)
        notice = None if stub is None else of_refusal(stub, use)
        if stub is None or notice is None:
            return
        if notice.topic is not Topic.REPLACED_USED:
            self.store.outbox.queue([notice])
            return
        with self.store.transaction() as tx:
            if tx.notices.add(notice):
                after: Facts = {"secret": use.secret, "address": use.address, "door": use.door}
                tx.audit.append(
                    token_entry(
                        system_caller(tx, DOOR),
                        AuditAction.ALARM_REPLACED_SECRET,
                        stub,
                        after=after,
                    )
                )
