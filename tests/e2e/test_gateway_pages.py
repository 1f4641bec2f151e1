"""Does what the pages about gateways say work, followed to the end by somebody new?"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from conftest import leave_out
from support.gateways import EXAMPLES, FOLDER, KINDS, ROOT, Kind, program
from support.ports import free_port
from support.server import environment

PAGES = ROOT / "docs" / "gateways"
_BLOCK = re.compile(r"^```([a-z]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"(?:#|--|//) file: (\S+)\n")
MARK = "--- 5f1c block ends ---"
LONGEST = 60
"""How many seconds all commands of a page may take together."""


def blocks(name: str) -> list[tuple[str, str]]:
    return _BLOCK.findall((PAGES / f"{name}.md").read_text("utf-8"))


@pytest.mark.parametrize("name", list(KINDS))
def test_a_page_shows_its_example_as_it_is(name: str) -> None:
    shown = {}
    for _, text in blocks(name):
        if found := _FILE.match(text):
            shown[found[1]] = text[found.end() :]
    for file in (EXAMPLES / name).iterdir():
        assert shown[file.name] == file.read_text("utf-8"), file


def test_every_example_has_a_page() -> None:
    assert {folder.name for folder in EXAMPLES.iterdir() if folder.is_dir()} == set(KINDS)
    index = (PAGES / "README.md").read_text("utf-8")
    for page in PAGES.glob("*.md"):
        assert page.name == "README.md" or f"]({page.name})" in index


def places(folder: Path) -> dict[str, str]:
    """Return what the literal addresses of pages and examples are replaced by."""
    free = {port: str(free_port()) for port in ("8080", "2090", "9000")}
    return {
        **{f"127.0.0.1:{old}": f"127.0.0.1:{new}" for old, new in free.items()},
        **{f"port_value: {old}": f"port_value: {new}" for old, new in free.items()},
        ":8080 {": f":{free['8080']} {{",
        '"127.0.0.1", 2090': f'"127.0.0.1", {free["2090"]}',
        FOLDER: str(folder),
    }


def laid_out(name: str, folder: Path) -> list[tuple[str, str]]:
    """Write a page's files; return its commands, each with what it should print."""
    replaced = places(folder / "run")

    def placed(text: str) -> str:
        for old, new in replaced.items():
            text = text.replace(old, new)
        return text

    shutil.copy(EXAMPLES / "application.py", folder)
    steps: list[tuple[str, str]] = []
    for language, text in blocks(name):
        if file := _FILE.match(text):
            path = folder / file[1]
            path.parent.mkdir(exist_ok=True)
            # Else nginx works as nobody, who may not enter the folders of tests.
            own = "user root;\n" if file[1] == "nginx.conf" and os.geteuid() == 0 else ""
            path.write_text(own + placed(text[file.end() :]), "utf-8")
        elif language == "sh":
            steps.append((placed(text), ""))
        elif language == "text":
            steps[-1] = (steps[-1][0], text)
    return steps


@pytest.mark.parametrize("kind", list(KINDS.values()), ids=list(KINDS))
def test_a_page_can_be_followed_to_its_end(kind: Kind, tmp_path: Path) -> None:
    found = program(kind)
    if found is None:
        leave_out(kind.program, kind.package)
    steps = laid_out(kind.name, tmp_path)
    script = "set -eu\n" + "".join(f"{step}\necho\necho '{MARK}'\n" for step, _ in steps)
    here = f"{Path(sys.executable).parent}:{Path(found).parent}:/usr/sbin:{os.environ['PATH']}"
    stdout, stderr = tmp_path / "stdout", tmp_path / "stderr"
    with stdout.open("wb") as out, stderr.open("wb") as errors:
        process = subprocess.Popen(
            ["bash", "-c", script], cwd=tmp_path, stdin=subprocess.DEVNULL, stdout=out,
            stderr=errors, start_new_session=True,
            env=environment() | {"PATH": here, "HOME": str(tmp_path)},
        )  # fmt: skip
    try:
        process.wait(LONGEST)
    except subprocess.TimeoutExpired:
        pytest.fail(
            f"the page did not end in {LONGEST} s: {stdout.read_text()}{stderr.read_text()}"
        )
    finally:
        # The programs in the background live longer than the script.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)
    said = stdout.read_text().split(MARK)
    assert len(said) == len(steps) + 1, stderr.read_text()
    for (step, wanted), got in zip(steps, said, strict=False):
        if wanted:
            pattern = ".*".join(re.escape(part) for part in wanted.strip().split("..."))
            assert re.fullmatch(pattern, got.strip(), re.DOTALL | re.IGNORECASE), (step, got)


GUIDE = ROOT / "src" / "counterfoil" / "web" / "templates" / "gateways.html"
SHOWN = {
    "nginx": "nginx/nginx.conf",
    "Caddy": "caddy/Caddyfile",
    "Traefik": "traefik/routes.yaml",
    "Envoy": "envoy/envoy.yaml",
}


def bare(text: str) -> list[str]:
    """Return the lines that mean something, without their margins."""
    lines = (line.strip().removeprefix("- ") for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("name", list(SHOWN))
def test_the_guide_shows_what_the_example_has(name: str) -> None:
    text = GUIDE.read_text("utf-8")
    (shown,) = re.findall(rf"<summary>{name}</summary><pre[^>]*>(.*?)</pre>", text, re.DOTALL)
    # The page knows where it is served, and by which certificate.
    shown = re.sub(r"{% if page.certificate %}.*?{% endif %}", "", shown, flags=re.DOTALL)
    for said, meant in (
        ("{{ page.address }}", "127.0.0.1:2090"),
        ('{{ origin.partition(":")[0] }}', "http"),
        ("{{ origin }}", "127.0.0.1:2090" if name == "Caddy" else "http://127.0.0.1:2090"),
    ):
        shown = shown.replace(said, meant)
    lines, example = bare(shown), bare((EXAMPLES / SHOWN[name]).read_text("utf-8"))
    if name in {"nginx", "Caddy"}:
        # All from the first to the last line; nginx's has the end of its http block left out.
        begin = example.index(lines[0])
        assert lines == example[begin : begin + len(lines)]
        assert set(example[begin + len(lines) :]) <= {"}"}
    else:
        assert len(lines) > 10
        assert set(lines) <= set(example)
