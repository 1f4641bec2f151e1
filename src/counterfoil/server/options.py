"""Options of a server: those of the process, with the public URL in its canonical form."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from counterfoil.core.host import parse_origin
from counterfoil.system import options
from counterfoil.system.options import BadOption, Options

if TYPE_CHECKING:
    from pathlib import Path


def load_options(
    data: Path, arguments: dict[str, Any], settings_file: str | None = None
) -> Options:
    """Return the options of a data directory, as ``system.options.load`` does.

    Raises ``BadOption``.
    """
    found = options.load(data, arguments, settings_file)
    return replace(found, public_url=_parse_url(found.public_url)) if found.public_url else found


def _parse_url(text: str) -> str:
    """Return ``--public-url`` in its canonical form; raises ``BadOption``."""
    origin = parse_origin(text)
    if origin is None:
        msg = (
            f"--public-url: {text[:100]!r} is not a server URL: use scheme, host and port, "
            "such as https://panel.example:2087"
        )
        raise BadOption(msg)
    return origin
