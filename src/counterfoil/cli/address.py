"""Address of this machine's server: where it runs, or ran last."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from counterfoil.server.records import running

if TYPE_CHECKING:
    from pathlib import Path

    from counterfoil.system.options import Options

DEFAULT = "https://127.0.0.1:2087"


class FoundServer(NamedTuple):
    """The public address of a folder's server; ``others``: those of further ones on the folder.

    ``fingerprint``: that of its certificate, if the server made it itself.
    """

    url: str
    is_running: bool
    others: tuple[str, ...] = ()
    fingerprint: str = ""


def find_address(folder: Path, options: Options | None = None) -> FoundServer:
    """Return the address of the server that runs on a folder: of several, the one that began first.

    Where none runs it is the one that ``options`` name, the last one, or a guess.
    """
    living = sorted(
        (one.facts["since"], one.facts["url"], one.facts["fingerprint"])
        for one in running(folder)
        if "url" in one.facts
    )
    if living:
        _, url, fingerprint = living[0]
        others = dict.fromkeys(other for _, other, _ in living if other != url)
        return FoundServer(url, is_running=True, others=tuple(others), fingerprint=fingerprint)
    named = options.public_url if options else ""
    return FoundServer(named or read_last(folder) or DEFAULT, is_running=False)


def read_last(folder: Path) -> str:
    """Return the address that the last server on a folder was ready on, or ""."""
    try:
        return (folder / "url").read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
