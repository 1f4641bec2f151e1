"""Text of notices: the subject and the body of a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.core import wording
from counterfoil.core.counting import counted
from counterfoil.core.moment import format_moment
from counterfoil.core.refusal_text import printable

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from counterfoil.core.notice import Notice


def notice_text(notice: Notice, zone: ZoneInfo, page: str = "") -> tuple[str, str]:
    """Return the subject and the text of a notice; ``page``: the URL of the page with details."""
    facts = {key: printable(value) for key, value in notice.facts.items() if value is not None}
    facts |= _derived(facts, zone)
    case = facts.get("becomes", "now" if facts.get("days") == "0" else "")
    subject, text = wording.NOTICES.get((notice.topic, case)) or wording.NOTICES[notice.topic]
    lines = [text % facts, "", f"When: {format_moment(notice.at, zone)}", f"Notice: {notice.id}"]
    if "token_id" in facts:
        lines.insert(3, f"Token: {facts['of']}, id {facts['token_id']}")
    if page:
        lines.append(f"See: {page}")
    return f"[Counterfoil] {subject % facts}", "\n".join(lines) + "\n"


def _derived(facts: dict[str, str], zone: ZoneInfo) -> dict[str, str]:
    """Return the further values that fill in the texts of a notice, derived from its facts."""
    found = {"of": f"{facts.get('token', '')} of {facts.get('user', '')}"}
    for name, fact, thing in (
        ("in_days", "days", "day"), ("token_count", "tokens", "token"),
        ("session_count", "sessions", "session"),
    ):  # fmt: skip
        if fact in facts:
            found[name] = counted(facts[fact], thing)
    if "expires_at" in facts:
        found["end"] = format_moment(int(facts["expires_at"]), zone)
    by = facts.get("by", "root")
    found["enable"] = "enable it" if by == facts.get("user") else f"have {by} enable it"
    return found
