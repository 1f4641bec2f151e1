"""Detach the readme from the clone: what a package's page shows, where none of our files are."""

import re

_PICTURE = re.compile(r"^!\[[^\]]*\]\((?!https?://)[^)]*\)\n\n?", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\((?!https?://|#)([^)]+)\)")


def detach(readme: str) -> str:
    """Return a readme without pictures and relative links, which lead nowhere from elsewhere.

    The project has no public address yet to which they could lead; a link becomes the name of the
    file in the source.
    """
    return _LINK.sub(_name, _PICTURE.sub("", readme))


def _name(link: re.Match[str]) -> str:
    text, path = link[1], link[2]
    return f"`{path}`" if text == path else f"{text} (`{path}`)"
