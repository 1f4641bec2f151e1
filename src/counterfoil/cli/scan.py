"""Scan: the command that looks for secrets in files and repositories."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.output import Column, chosen, complain, fail, output_option, say, show, table
from counterfoil.cli.progress import progress
from counterfoil.cli.scanner import (
    Finder,
    Repository,
    ScanMatch,
    Unreadable,
    files,
    in_file,
    objects,
)
from counterfoil.core.refusal_text import sentence
from counterfoil.core.refusals import Refusal
from counterfoil.core.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator


FOUND, UNREAD = 1, 3
"""Exit statuses; 2 is a command that cannot be understood, as everywhere."""


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH|-...")
@click.option("--prefix", metavar="P", default="FOIL",
              help="The prefix of the secrets: the setting secret_prefix [FOIL].")  # fmt: skip
@click.option("--no-history", is_flag=True, help="Skip the history of git repositories.")
@output_option
def scan(paths: tuple[str, ...], prefix: str, form: str | None, *, no_history: bool) -> None:
    """Find token secrets in files, directories, git history and standard input, offline.

    Secrets are recognized by their prefix and check characters, also in Basic credentials.
    Nothing is sent anywhere, and no secret is shown completely. Symbolic links are followed only
    if they are named. Exits 1 if a secret was found, else 3 if something could not be read.

    \b
    Example:
      counterfoil scan ~/src /etc
      git diff --cached | counterfoil scan -
    """
    try:
        finder = Finder(SETTINGS["secret_prefix"].parse(prefix))
    except Refusal as refusal:
        fail(sentence(refusal), 2)
    found: list[ScanMatch] = []
    unread = 0
    with progress(_all(paths, finder, history=not no_history), "scanned") as looked:
        for one in looked:
            if isinstance(one, Unreadable):
                unread += 1
                complain(f"not read: {one}")
            else:
                found += one
    show([_match_row(f) for f in found], chosen(form), lambda: _table(found))
    if found:
        different = len({f.hit.fingerprint for f in found})
        say(f"{len(found)} found, {different} different. Anyone who could read one may have it.")
        say("Revoke its token, or rotate it with --overlap 0, which ends the old secret at once.")
        say("`counterfoil call token_leak_report token=-` disables a token by its secret.")
    if found or unread:
        raise SystemExit(FOUND if found else UNREAD)


def _all(
    paths: tuple[str, ...], finder: Finder, *, history: bool
) -> Iterator[list[ScanMatch] | Unreadable]:
    seen: set[Path] = set()
    named = [Path(name) for name in paths if name != "-"]
    for name in paths:
        if name == "-":
            yield _piped(finder)
            continue
        for one in files(Path(name), named):
            if isinstance(one, Unreadable):
                yield one
            elif isinstance(one, Path):
                yield _tried(one, finder)
            elif history and one.store.resolve() not in seen:
                # Work trees share one repository, and a path may be named twice.
                seen.add(one.store.resolve())
                yield from _history(one, finder, named)


def _piped(finder: Finder) -> list[ScanMatch] | Unreadable:
    try:
        if sys.stdin is None:
            return Unreadable("standard input is closed")
        return [ScanMatch("-", hit) for hit in finder.hits(sys.stdin.buffer)]
    except OSError as error:
        return Unreadable(f"standard input: {error.strerror}")


def _history(
    repository: Repository, finder: Finder, named: list[Path]
) -> Iterator[list[ScanMatch] | Unreadable]:
    try:
        for one in objects(repository, finder, named):
            yield [] if one is None else [one]
    except Unreadable as problem:
        yield problem


def _tried(file: Path, finder: Finder) -> list[ScanMatch] | Unreadable:
    try:
        return in_file(file, finder)
    except Unreadable as problem:
        return problem


def _match_row(found: ScanMatch) -> dict[str, Any]:
    return {"where": found.where, "commit": found.commit or None} | found.hit._asdict()


def _table(found: list[ScanMatch]) -> None:
    if found:
        table(
            (Column("Where"), Column("Line"), Column("Column", rank=2), Column("Commit", rank=1),
             Column("Secret"), Column("Same as", rank=3)),
            [
                (f.where, str(f.hit.line), str(f.hit.column), f.commit[:12],
                 f.hit.shown + (" (Basic)" if f.hit.form == "basic" else ""), f.hit.fingerprint)
                for f in found
            ],
        )  # fmt: skip
