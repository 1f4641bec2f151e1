"""Plain pages, for visitors who are not signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.web import pages

if TYPE_CHECKING:
    from starlette.responses import Response

    from counterfoil.web.cookies import Preferences
    from counterfoil.web.i18n import Language


def bare(
    template: str,
    language: Language,
    preferences: Preferences,
    code: int = 200,
    **facts: Any,  # noqa: ANN401
) -> Response:
    """Return a page without the frame, with the status ``code``."""
    text = pages.rendered(template, language, {"preferences": preferences, "status": code} | facts)
    return pages.answer(text, code)
