"""Write the catalogue of all texts of the pages, from which languages are made.

Example: .venv/bin/python scripts/make_catalogue.py [FILE]
"""

import sys
import tomllib
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from counterfoil.core import mistake, wording
from counterfoil.core.privilege import RISK_WARNING
from counterfoil.web import messages

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


TABLES: dict[str, list[str | tuple[str, str]]] = {
    "mistake.py": [*mistake.TEXTS.values()],
    "wording.py": [
        *wording.ON_PAGES.values(),
        *(text for key, text in wording.SENTENCES.items() if key not in wording.ON_PAGES),
        *wording.REASONS.values(),
        *(text for check in wording.CHECKS.values() for text in check),
        wording.NO_PARENT, wording.NO_EXPIRY, wording.NO_ALLOW_LIST, wording.NO_NEEDS,
    ],
    "messages.py": [
        done.one if not done.many else (done.one, done.many)
        for done in (*messages.DONE.values(), *messages.WITH_OTHERS.values(), messages.ALSO_CHANGED)
    ],
}  # fmt: skip
"""Texts that stand in tables, by file."""


def catalogue() -> Catalog:
    """Return all texts, in the order of the files; a text of several places once."""
    made = Catalog(project="Counterfoil", fuzzy=False)
    found = extract_from_dir(str(WEB), METHODS, OPTIONS, KEYWORDS)
    for name, _line, message, _comments, context in sorted(found, key=lambda one: one[:2]):
        made.add(message, locations=[(name, None)], context=context)  # type: ignore[list-item]
    for entry in tomllib.loads(PRIVILEGES.read_text("utf-8"))["acl"]:
        for key in ("label", "group", "description", "title", "risk_warning"):
            if entry.get(key):
                made.add(entry[key], locations=[(PRIVILEGES.name, None)])  # type: ignore[list-item]
    made.add(RISK_WARNING, locations=[("privilege.py", None)])  # type: ignore[list-item]
    for file, texts in TABLES.items():
        for text in texts:
            made.add(text, locations=[(file, None)])  # type: ignore[list-item]
    return made


def main(file: Path) -> None:
    """Write it, without what differs from one run to the next."""
    with file.open("wb") as out:
        write_po(out, catalogue(), omit_header=True, sort_by_file=True, include_lineno=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else KEPT)
