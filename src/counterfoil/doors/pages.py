"""How is a page made? Templates that escape what they show, and headers that bind the browser."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.responses import Response

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; "
        "base-uri 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("counterfoil"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
    )


def page(name: str, status: int = 200, **facts: str | int | None) -> Response:
    """Return a page that no cache keeps, no other site frames, and no script runs in."""
    text = _templates().get_template(name).render(facts)
    return Response(text, status, HEADERS, "text/html")


@cache
def style() -> Response:
    """Return the style of all pages."""
    text = files("counterfoil").joinpath("templates/page.css").read_text("utf-8")
    kept = HEADERS | {"Cache-Control": "max-age=3600"}
    return Response(text, 200, kept, "text/css")
