"""URL path: parsing that rejects ambiguous paths, and the readings that applications may have.

An application must never serve a route that differs from the checked route of the request.
"""

from __future__ import annotations

import re
import string

LONGEST_URI = 8192
_EXTENSIONS = 3
"""How many extensions are stripped, one after the other, in search of other readings."""

# Characters that stand for themselves in a path (RFC 3986, 3.3). No backslash, and no percent sign
# except in the escape of an unreserved character. Some parsers cut paths at a semicolon.
_UNRESERVED = frozenset(string.ascii_letters + string.digits + "-._~")
_PLAIN = _UNRESERVED | frozenset("!$&'()*+,=:@/;")
_ESCAPE = re.compile("%([0-9A-Fa-f]{2})")
_VISIBLE = re.compile(r"[!-~]*", re.ASCII)
# Fast path, for most URIs: no segment is empty or begins with a dot, and nothing is escaped.
_PLAINEST = re.compile(
    r"((?:/[A-Za-z0-9_~!$&'()*+,=:@-][A-Za-z0-9_~!$&'()*+,=:@.-]*+)*+/?)(?:\?[!-\"$-~]*)?", re.ASCII
)


def read_path(uri: str) -> str | None:
    """Return the path of a raw URI, or None if it is ambiguous.

    Escapes of unreserved characters are decoded once. A path is ambiguous if it has any other
    escape, an empty segment or dot segment, a backslash, a fragment or anything but visible ASCII,
    is an absolute URI, or has no leading slash. The query is ignored.
    """
    if len(uri) > LONGEST_URI:
        return None
    plain = _PLAINEST.fullmatch(uri)
    if plain is not None and plain[1]:
        return plain[1]
    if "#" in uri or not _VISIBLE.fullmatch(uri):
        return None
    path = _ESCAPE.sub(_decoded, uri.partition("?")[0])
    if not path.startswith("/") or not _PLAIN.issuperset(path):
        return None
    # Parsers that know path parameters cut them off first: "..;x" is a dot segment to them.
    segments = [segment.partition(";")[0] for segment in path[1:].split("/")]
    if "" in segments[:-1] or any(segment in {".", ".."} for segment in segments):
        return None
    return path


def _decoded(escape: re.Match[str]) -> str:
    """Return the unreserved character of an escape; other escapes stay, and are refused later."""
    character = chr(int(escape[1], 16))
    return character if character in _UNRESERVED else escape[0]


def readings(path: str) -> list[str]:
    """Return all readings of a path that applications may have, the path itself first.

    Readings leave out the text after a ``;`` or the last extensions, have or lack a final slash, or
    combine several of these changes. Case stays the same.
    """
    cut = "/".join([segment.partition(";")[0] for segment in path.split("/")])
    stems = [path.rstrip("/"), cut.rstrip("/")]
    for stem in stems[:]:
        folder, slash, last = stem.rpartition("/")
        parts = last.split(".")
        # Some applications strip one extension after the other, some all at once; trying each dot
        # would be quadratic.
        counts = {*range(max(1, len(parts) - _EXTENSIONS), len(parts)), 1} - {len(parts)}
        stems += [folder + slash + ".".join(parts[:n]) for n in counts if any(parts[:n])]
    found = dict.fromkeys([path])
    for stem in stems:
        found |= dict.fromkeys([stem or "/", f"{stem}/"])
    return list(found)
