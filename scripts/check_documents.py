"""Check the documents: long lines, phrases that readers stumble over, and links that lead nowhere.

The phrases are looked for in the texts of the web pages, too.

Run by `make check`; every fault is one line, and any fault ends with 1. Code is not checked.

Example: .venv/bin/python scripts/check_documents.py
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.pofile import read_po

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.messages.catalog import Catalog

LONGEST = 100
PHRASES = Path(__file__).with_name("phrases.toml")
_CODE = re.compile(r"^```.*?^```$|``.+?``|`[^`]+`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?://)([^)#]*)(?:#([^)]*))?\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def blank_code(text: str) -> str:
    """Return the text with all code as blanks, on the same lines."""
    return _CODE.sub(lambda code: re.sub(r"\S", " ", code[0]), text)


def anchors_of(path: Path) -> set[str]:
    """Return the anchors of a document's headings."""
    headings = _HEADING.findall(path.read_text("utf-8"))
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}


def find_long_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield lines that are too long; tables, code, and a word without blanks cannot be wrapped."""
    for number, (line, whole) in enumerate(
        zip(blank_code(text).splitlines(), text.splitlines(), strict=True), 1
    ):
        can_wrap = " " in line.strip() and not line.startswith(("|", "!["))
        if len(whole) > LONGEST and can_wrap:
            yield number, f"{len(whole)} columns, at most {LONGEST}"


def find_phrases(text: str, phrases: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Yield banned phrases, each with a better one; a phrase may go on in the next line."""
    prose = blank_code(text)
    for phrase, better in phrases.items():
        for found in re.finditer(phrase.replace(" ", r"\s+"), prose, re.IGNORECASE):
            number = prose.count("\n", 0, found.start()) + 1
            yield number, f"“{' '.join(found[0].split())}”; better: {better}"


def find_text_phrases(
    catalogue: Catalog, unchecked: set[str], phrases: Mapping[str, str]
) -> Iterator[str]:
    """Yield banned phrases in the texts of the web pages, each with its file."""
    for message in catalogue:
        texts = [message.id] if isinstance(message.id, str) else message.id
        names = [name for name, _ in message.locations if name not in unchecked]
        for found in (f for text in texts if names for f in find_phrases(text, phrases)):
            yield f"{names[0]}: {found[1]}"


def find_dead_links(text: str, path: Path) -> Iterator[tuple[int, str]]:
    """Yield relative links to a file or a heading that does not exist."""
    prose = blank_code(text)
    for link in _LINK.finditer(prose):
        target = path.parent / link[1] if link[1] else path
        is_dead = not target.exists()
        if is_dead or (link[2] and link[2] not in anchors_of(target)):
            number = prose.count("\n", 0, link.start()) + 1
            yield number, f"no such file or heading: {link[0][2:-1]}"


def find_faults(root: Path) -> Iterator[str]:
    """Yield the faults of all documents below a folder, as lines for people."""
    data = tomllib.loads(PHRASES.read_text("utf-8"))
    for path in sorted([*root.glob("*.md"), *(root / "docs").rglob("*.md")]):
        text, name = path.read_text("utf-8"), path.relative_to(root).as_posix()
        faults = list(find_dead_links(text, path))
        if name not in data["generated"]:
            faults += find_long_lines(text)
        if name not in data["generated"] or name in data["checked"]:
            faults += find_phrases(text, data["phrases"])
        yield from (f"{name}:{number}: {fault}" for number, fault in sorted(faults))
    texts = root / data["catalogue"]
    if texts.exists():
        with texts.open("rb") as file:
            catalogue = read_po(file)
        yield from find_text_phrases(catalogue, set(data["unchecked"]), data["phrases"])


def main() -> None:
    """Print the faults of the project's documents, or of those in the folder that is named."""
    root = Path(sys.argv[1]) if sys.argv[1:] else PHRASES.parent.parent
    faults = list(find_faults(root))
    print("\n".join(faults) or "the documents are good")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
