"""Write the catalogue of all texts of the pages, from which languages are made.

Example: .venv/bin/python scripts/make_catalogue.py [FILE]
"""

import sys
import tomllib
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from counterfoil.core import mistake
from counterfoil.core.privilege import WARNING

ROOT = Path(__file__).resolve().parent.parent
WEB = ROOT / "src" / "counterfoil" / "web"
KEPT = WEB / "locale" / "counterfoil.pot"
PRIVILEGES = ROOT / "src" / "counterfoil" / "data" / "acls.toml"
KEYWORDS = {
    "_": None, "gettext": None, "raw": None, "text": None, "N_": None, "ngettext": (1, 2),
    "plural": (1, 2), "counted": (1, 2),
}  # fmt: skip
METHODS = [("**.py", "python"), ("templates/**.html", "jinja2.ext.babel_extract")]
OPTIONS = {"templates/**.html": {"trimmed": "true", "newstyle_gettext": "true", "silent": "false"}}


def catalogue() -> Catalog:
    """Return all texts, in the order of the files; a text of several places once."""
    made = Catalog(project="Counterfoil", fuzzy=False)
    found = extract_from_dir(str(WEB), METHODS, OPTIONS, KEYWORDS)
    for name, _line, message, _comments, context in sorted(found, key=lambda one: one[:2]):
        made.add(message, locations=[(name, None)], context=context)  # type: ignore[list-item]
    for entry in tomllib.loads(PRIVILEGES.read_text("utf-8"))["acl"]:
        for key in ("label", "group", "description", "title", "warning"):
            if entry.get(key):
                made.add(entry[key], locations=[(PRIVILEGES.name, None)])  # type: ignore[list-item]
    made.add(WARNING, locations=[("privilege.py", None)])  # type: ignore[list-item]
    for text in mistake.TEXTS.values():
        made.add(text, locations=[("mistake.py", None)])  # type: ignore[list-item]
    return made


def main(file: Path) -> None:
    """Write it, without what differs from one run to the next."""
    with file.open("wb") as out:
        write_po(out, catalogue(), omit_header=True, sort_by_file=True, include_lineno=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else KEPT)
