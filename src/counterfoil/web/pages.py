"""Pages: templates that escape their values, and security headers."""

from __future__ import annotations

import gzip
import json
import shlex
from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup
from starlette.responses import Response

from counterfoil.web.assets import assets
from counterfoil.web.i18n import languages, machine_time

if TYPE_CHECKING:
    from counterfoil.web.i18n import Language

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), camera=(), clipboard-read=(), clipboard-write=(self), "
        "display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), "
        "microphone=(), midi=(), payment=(), usb=()"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
TLS_HEADERS = {"Strict-Transport-Security": "max-age=31536000"}
_WORTH_PACKING = 1000


def _address(text: str) -> Markup:
    """Return an IP address that can only wrap between its groups."""
    return Markup(":<wbr>").join(text.split(":"))


def _command(text: str) -> Markup:
    """Return a command that can only wrap at blanks, and preferably before an option."""
    name, dash, options = text.partition(" --")
    parts = (name, f"--{options}") if dash else (name,)
    whole = Markup(" ").join(Markup('<span class="whole">{}</span>').format(p) for p in parts)
    return Markup("<code>{}</code>").format(whole)


@cache
def _environment(tag: str) -> Environment:
    """Return the templates for one language."""
    language = languages()[tag]
    made = Environment(
        loader=PackageLoader("counterfoil", "web/templates"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_callables(  # type: ignore[attr-defined]
        language.texts.gettext, language.texts.ngettext, newstyle=True
    )
    made.globals |= {
        "asset": assets().url,
        "command": _command,
        "is_plain": not assets().is_complete,
        "raw": language.texts.gettext,
        "lang": language.tag,
        "direction": language.direction,
    }
    made.filters |= {
        "address": _address, "number": language.number, "machine": machine_time,
        "shell": shlex.quote, "quoted": json.dumps,
    }  # fmt: skip
    return made


def rendered(template: str, language: Language, facts: dict[str, Any]) -> str:
    """Return a rendered template in one language."""
    return _environment(language.tag).get_template(template).render(facts)


def answer(text: str, status: int = 200, *, accepts: str = "", is_secret: bool = False) -> Response:
    """Return a page that is not cached, cannot be framed, and runs no third-party script.

    It is compressed if the browser ``accepts`` that, unless it ``is_secret``: the length of a
    compressed page reveals whether an attacker's text also occurs in its secret (BREACH). The only
    secrets in other pages are form tokens, which are masked differently in each page.
    """
    body, headers = text.encode(), {**HEADERS, "Vary": "HX-Request, Accept-Encoding"}
    if "gzip" in accepts and not is_secret and len(body) > _WORTH_PACKING:
        body, headers["Content-Encoding"] = gzip.compress(body, 5, mtime=0), "gzip"
    return Response(body, status, headers, "text/html; charset=utf-8")
