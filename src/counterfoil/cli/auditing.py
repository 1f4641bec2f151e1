"""Commands that show, export and verify the audit log."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.changes import changes_in
from counterfoil.cli.connection import CommandGroup
from counterfoil.cli.doctor import GOOD, audit_state
from counterfoil.cli.local import (
    answer,
    as_pairs,
    installation,
    read_file,
    succeeded,
    where_options,
)
from counterfoil.cli.moments import read_when
from counterfoil.cli.output import (
    Column,
    counted,
    echo,
    fail,
    moment,
    output_option,
    plain,
    say,
    show,
    standard_input,
    table,
)
from counterfoil.cli.progress import progress
from counterfoil.cli.target import target, target_options
from counterfoil.core.audit import Checkpoint
from counterfoil.core.moment import is_day
from counterfoil.core.refusal_text import sentence
from counterfoil.core.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO

    from counterfoil.cli.target import Target
    from counterfoil.crypto.audit_export import ExportReport
    from counterfoil.functions.arguments import Pair

_KEY_DIGITS = 64


@click.group(cls=CommandGroup)
def audit() -> None:
    """Show, export and verify the audit log.

    \b
    Example:
      counterfoil audit show --action token. --user bob
      counterfoil audit export audit.jsonl
      counterfoil audit verify audit.jsonl
    """


@audit.command("show")
@click.option(
    "--limit",
    type=click.IntRange(1, 1000),
    default=50,
    help="The number of entries, newest first [50].",
)
@click.option("--before", type=click.IntRange(1), help="Only entries before this number.")
@click.option("--actor", metavar="U", help="Only changes made by this account.")
@click.option("--token-id", "actor_token", metavar="ID", help="Only changes made with this token.")
@click.option(
    "--action", metavar="A", help="Only this action, or with a final dot, this group of actions."
)
@click.option("--subject", metavar="S", help="Only changes to the object with this name or ID.")
@click.option("--user", metavar="U", help="Only changes to what belongs to this account.")
@click.option("--address", metavar="IP", help="Only changes made from this address.")
@click.option("--since", metavar="TIME", help="Only changes at or after this time: a day, "
              "a time (2027-11-23T12:00), 12h or 7d ago, or epoch seconds.")  # fmt: skip
@click.option("--until", metavar="TIME", help="Only changes before this time; a day is "
              "included.")  # fmt: skip
@output_option
@target_options()
def audit_show(
    limit: int, before: int | None, since: str | None, until: str | None, form: str | None,
    data: str | None, **wanted: str | None,
) -> None:  # fmt: skip
    """Show the latest changes, newest first.

    \b
    Example:
      counterfoil audit show --limit 10
      counterfoil audit show --action token. --user bob --since 7d
    """
    with target(data) as opened:
        pairs = as_pairs(
            ("limit", str(limit)), ("before", str(before) if before else None), *wanted.items(),
            ("since", read_when(opened, "--since", since, is_past=True)),
            ("until", _until(opened, until)),
        )  # fmt: skip
        body = opened.invoke("audit_list", pairs)
        zone = opened.settings().zone

    def rows(found: dict[str, Any]) -> None:
        table(
            _COLUMNS,
            [
                (
                    str(e["position"]), moment(e["at"], zone), e["actor"], plain(e["actor_token"]),
                    e["address"] or e["door"], e["action"], e["subject"],
                    changes_in(e["before"], e["after"], zone),
                )
                for e in found["entries"]
            ],
        )  # fmt: skip

    answer(body, form, rows)


_COLUMNS = (
    Column("No.", rank=2), Column("Time"), Column("Actor"), Column("Token", rank=4),
    Column("From", rank=3), Column("Action"), Column("Object"),
    Column("Change", rank=1, folds=True),
)  # fmt: skip


def _until(opened: Target, text: str | None) -> str | None:
    """Return before which moment acts are wanted; a day that is named is wanted whole."""
    is_whole = text is not None and is_day(text)
    at = read_when(opened, "--until", text, is_end=is_whole, is_past=True)
    return str(int(at) + 1) if at is not None and is_whole else at


@audit.command("checkpoint")
@output_option
@target_options()
def audit_checkpoint(form: str | None, data: str | None) -> None:
    """Print the latest signed checkpoint; store it where nobody on this server can change it.

    \b
    Example:
      counterfoil audit checkpoint >/mnt/elsewhere/checkpoint
    """
    with target(data) as opened:
        body = opened.invoke("audit_checkpoint", [])
    answer(body, form or "table", lambda found: echo(found["checkpoint"]))


@audit.command("export")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@target_options()
def audit_export(file: str | None, data: str | None) -> None:
    """Export the audit log as signed JSON Lines to FILE or standard output.

    \b
    Example:
      counterfoil audit export audit.jsonl
    """
    last = ""

    def told() -> Iterator[str]:
        nonlocal last
        with target(data) as opened:
            for last in _exported(opened):
                yield last + "\n"

    with progress(told(), "lines exported") as lines:
        count = _write(file, lines)
    signed = Checkpoint.parse(json.loads(last)["checkpoint"])
    entries = counted(signed.position, "entry", "entries")
    say(f"{entries} in {counted(count, 'line')}, signed by {signed.key.hex()}")


def _exported(opened: Target) -> Iterator[str]:
    """Go through the lines of an export, which comes in parts."""
    pairs: list[Pair] = []
    while True:
        body = opened.invoke("audit_export", pairs)
        if not succeeded(body):
            fail(body["metadata"]["reason"])
        yield from body["data"]["lines"]
        if body["data"]["next"] is None:
            return
        pairs = as_pairs(
            ("after", str(body["data"]["next"])), ("until", str(body["data"]["until"]))
        )


def _write(file: str | None, lines: Iterable[str]) -> int:
    """Write lines, and return how many; a file is there whole, or as it was before."""
    if file is None:
        count = _copied(lines, sys.stdout)
        sys.stdout.flush()
        return count
    try:
        new = Path(file).with_name(f".{Path(file).name}.{os.getpid()}")
        try:
            with new.open("w", encoding="ascii", newline="\n") as out:
                count = _copied(lines, out)
            new.replace(file)
        finally:
            new.unlink(missing_ok=True)
    except OSError as error:
        fail(f"{file} cannot be written: {error.strerror or error}")
    return count


def _copied(lines: Iterable[str], out: TextIO) -> int:
    return sum(bool(out.write(line)) for line in lines)


@audit.command("verify")
@click.argument("file", required=False, type=click.Path(allow_dash=True, dir_okay=False))
@click.option("--checkpoint", metavar="C|@F", help="A checkpoint stored elsewhere, or "
              "@ and its file: the entries it signed must be present and unchanged.")  # fmt: skip
@click.option("--key", metavar="HEX", help="The public key that must have signed the export.")
@output_option
@where_options
def audit_verify(
    file: str | None, checkpoint: str | None, key: str | None, form: str | None, data: str | None
) -> None:
    """Check that no audit entry was altered, removed, reordered or backdated; exits 0 or 1.

    With FILE (- for standard input), the command checks an export. It needs no server or data.

    \b
    Example:
      counterfoil audit verify
      counterfoil audit verify audit.jsonl --checkpoint @checkpoint
    """
    if file is None:
        if checkpoint or key:
            fail("--checkpoint and --key require the FILE of an export", 2)
        with installation(data) as opened:
            state, said = audit_state(opened)
        if state != GOOD:
            fail(f"the audit chain is broken: {said}")
        entries = int(said.split(maxsplit=1)[0])
        show({"entries": entries, "chain": "good"}, form or "table", lambda: echo(said))
        return
    found = _checked(file, _checkpoint(checkpoint), _key(key))
    keys = [one.hex() for one in found.keys]
    told = {"entries": found.entries, "chain": "good", "keys": keys}
    said = f"{found.entries} entries, chain good"
    show(told, form or "table", lambda: echo(said))
    if not checkpoint and not key:
        say(f"signed by {', '.join(keys)}: compare this key with `counterfoil audit checkpoint`,")
        say("or pass a checkpoint that you stored elsewhere with --checkpoint")


def _checked(file: str, known: Checkpoint | None, key: bytes | None) -> ExportReport:
    from counterfoil.crypto import audit_export as audit_file  # noqa: PLC0415 - slow to load

    try:
        with _open(file) as text:
            # A line that never ends must not be read whole.
            parts = iter(lambda: text.readline(audit_file.LONGEST_LINE + 1), "")
            with progress(parts, "checking", _size(text), len) as lines:
                return audit_file.check(lines, known, key)
    except OSError as error:
        fail(f"{file} cannot be read: {error.strerror or error}")
    except UnicodeDecodeError:
        fail(f"{file} is not an export: it contains non-ASCII characters")
    except audit_file.ExportFault as fault:
        fail(f"the export is invalid: {fault}")


@contextmanager
def _open(file: str) -> Iterator[TextIO]:
    if file == "-":
        yield standard_input()
        return
    with Path(file).open(encoding="ascii", newline="\n") as text:
        yield text


def _size(text: TextIO) -> int | None:
    """Return how long a file is; None for what has no length, such as a pipe."""
    try:
        return os.fstat(text.fileno()).st_size or None
    except (OSError, ValueError):
        return None


def _checkpoint(text: str | None) -> Checkpoint | None:
    if text is None:
        return None
    if text.startswith("@"):
        text = read_file(text[1:], "ascii")
    try:
        return Checkpoint.parse(text.strip())
    except Refusal as refusal:
        fail(sentence(refusal), 2)


def _key(text: str | None) -> bytes | None:
    if text is None:
        return None
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(text) != _KEY_DIGITS or not key:
        fail("--key requires the 64 hexadecimal digits of a public key", 2)
    return key
