"""Explanations: the sentence of each check, and of each reason, on pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.privilege import covers
from counterfoil.core.refusals import Reason
from counterfoil.core.wording import (
    CHECKS,
    NO_ALLOW_LIST,
    NO_EXPIRY,
    NO_NEEDS,
    NO_PARENT,
    REASONS,
)
from counterfoil.web.i18n import zone_name
from counterfoil.web.token_view import labels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counterfoil.core.decide import Attempt, Step
    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class ExplainedCheck:
    """One check in words. ``is_first``: the first that fails, which is what the verdict says."""

    title: str
    passed: bool
    sentence: str
    is_first: bool


def why(page: PageRequest, reason: str | None) -> str:
    """Return the sentence of a reason; "" for none."""
    if not reason:
        return ""
    return page.translate(REASONS[Reason(reason)]) if reason in set(Reason) else reason


def explain_checks(
    page: PageRequest, seen: PageSnapshot, stub: Stub, attempt: Attempt, steps: list[Step], at: int
) -> Iterator[ExplainedCheck]:
    """Go through the checks on a use at a moment, each as a sentence."""
    facts = _facts(page, seen, stub, attempt, at)
    has_failed = False
    for step in steps:
        text = CHECKS[step.reason]
        sentence = text.failed
        if step.passed:
            sentence = _without_limit(step.reason, stub, attempt) or text.passed
        is_first = not step.passed and not has_failed
        has_failed = has_failed or not step.passed
        yield ExplainedCheck(
            page.translate(text.title), step.passed, page.translate(sentence) % facts, is_first
        )


def _without_limit(reason: Reason, stub: Stub, attempt: Attempt) -> str:
    """Return what a check says of a token that has no such limit; "" if it has one."""
    lists = any(link.allow_list.blocks for link in stub.lineage)
    limits = {
        Reason.PARENT: (stub.ancestors, NO_PARENT),
        Reason.EXPIRED: (stub.ends_at is not None, NO_EXPIRY),
        Reason.ADDRESS: (lists, NO_ALLOW_LIST),
        Reason.PRIVILEGE: (attempt.needs, NO_NEEDS),
    }
    is_limited, text = limits.get(reason, (True, ""))
    return "" if is_limited else text


def _facts(
    page: PageRequest, seen: PageSnapshot, stub: Stub, attempt: Attempt, at: int
) -> dict[str, str]:
    """Return what the sentences of the checks name."""
    known = labels(page, seen)
    needs = sorted(attempt.needs or ())
    lacking = [key for key in needs if not covers(stub.effective, frozenset({key}))]
    return {
        "user": stub.account.username,
        "parents": _join_names(link.name for link in stub.ancestors),
        "disabled": _join_names(link.name for link in stub.lineage if link.disabled),
        "contained": _join_names(link.name for link in stub.lineage if link.contained),
        "suspended": _join_names(
            x.account.username for x in stub.lineage if x.account.is_suspended
        ),
        "end": "" if stub.ends_at is None else seen.time(stub.ends_at),
        "moment": seen.time(at),
        "zone": zone_name(seen.zone),
        "address": str(attempt.address),
        "entries": _entries(stub),
        "needs": ", ".join(f"{known.get(key, key)} ({key})" for key in needs),
        "lacking": ", ".join(f"{known.get(key, key)} ({key})" for key in lacking),
    }


def _join_names(names: Iterator[str]) -> str:
    return ", ".join(dict.fromkeys(names))


def _entries(stub: Stub) -> str:
    """Return the allow lists that apply to a token, each with its first entries."""
    lists = [link.allow_list.canonical() for link in stub.lineage if link.allow_list.canonical()]
    return "; ".join(
        ", ".join(entries[:_SHOWN]) + (", …" if len(entries) > _SHOWN else "") for entries in lists
    )
