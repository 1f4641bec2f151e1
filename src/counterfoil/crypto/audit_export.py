"""Audit export: the chain in a form that can be verified without this program.

JSON Lines: a header, the entries in order, a checkpoint after each entry for which a checkpoint was
signed, and a checkpoint at the end. Lines are made here without their final newline.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, NoReturn

from counterfoil.core.audit import AuditEntry, Chain, Checkpoint, Recorded
from counterfoil.core.refusals import Refusal
from counterfoil.crypto.checkpoints import is_signed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

VERSION = 1
LONGEST_LINE = 4 * 1024 * 1024
_FIELDS = {f.name for f in fields(AuditEntry)}


def head(installation: str) -> str:
    """Return the first line of an export."""
    return _line({"counterfoil_audit": VERSION, "installation": installation})


def lines(records: Iterable[Recorded], checkpoints: Sequence[Checkpoint]) -> Iterator[str]:
    """Return the lines after the header; the last checkpoint must be at the last entry of all."""
    signed = {checkpoint.position: checkpoint for checkpoint in checkpoints}
    for record in records:
        facts: dict[str, Any] = {"position": record.position, "at": record.at}
        facts |= asdict(record.entry)
        yield _line(facts | {"previous": record.previous.hex(), "hash": record.hash.hex()})
        if record.position in signed:
            yield _line({"checkpoint": str(signed[record.position])})


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True)


class ExportFault(Exception):  # noqa: N818 - a finding, not an error
    """The first fault in an export, as text."""


def _fault(text: str) -> NoReturn:
    raise ExportFault(text)


@dataclass(slots=True)
class ExportReport:
    """The result of a verification: number of entries, signing keys, and the last checkpoint."""

    entries: int = 0
    keys: list[bytes] = field(default_factory=list)
    last: Checkpoint | None = None


def check(
    text: Iterable[str], known: Checkpoint | None = None, key: bytes | None = None
) -> ExportReport:
    """Return the report on an export; raises ``ExportFault`` for the first fault.

    ``known``: a checkpoint that was kept elsewhere. The export must contain its entry unchanged,
    and its key must be among the signing keys. ``key``: the only public key that may sign.
    """
    found, given = ExportReport(), iter(enumerate(text, 1))
    number, head = next(given, (0, ""))
    if not number:
        _fault("it is empty")
    chain = Chain(_installation(_read(head, number), known))
    for number, line in given:
        value = _read(line, number)
        if "checkpoint" in value:
            found.last = _checkpoint(chain, value["checkpoint"], number, key)
            if found.last.key not in found.keys:
                found.keys.append(found.last.key)
        else:
            _entry(chain, value, number, known)
    found.entries = chain.last
    _check_end(chain, found, known)
    return found


def _read(line: str, number: int) -> dict[str, Any]:
    value: Any = None
    if len(line) <= LONGEST_LINE and line.endswith("\n"):
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            value = None
    if not isinstance(value, dict):
        _fault(f"line {number} is no whole JSON object")
    return value


def _installation(head: dict[str, Any], known: Checkpoint | None) -> str:
    """Return the installation of an export; the known checkpoint must name it too."""
    name = head.get("installation")
    if head.get("counterfoil_audit") != VERSION or not isinstance(name, str):
        _fault("line 1 is not the head of an export")
    if known is not None and not is_signed(known):
        _fault("the checkpoint that was given is not signed by its key")
    if known is not None and known.installation != name:
        _fault("the checkpoint that was given is of another installation")
    return name


def _checkpoint(chain: Chain, text: Any, number: int, key: bytes | None) -> Checkpoint:  # noqa: ANN401 - any JSON
    try:
        checkpoint = Checkpoint.parse(text if isinstance(text, str) else "")
    except Refusal:
        _fault(f"line {number} is no checkpoint")
    if not is_signed(checkpoint) or key not in {None, checkpoint.key}:
        _fault(f"the checkpoint at entry {checkpoint.position} is not signed by the key")
    fault = chain.fault_at(checkpoint)
    if fault:
        _fault(fault)
    return checkpoint


def _entry(chain: Chain, value: dict[str, Any], number: int, known: Checkpoint | None) -> None:
    try:
        record = Recorded(
            value["position"],
            value["at"],
            AuditEntry(**{name: value[name] for name in _FIELDS}),
            bytes.fromhex(value["previous"]),
            bytes.fromhex(value["hash"]),
        )
        fault = chain.fault_in(record)
    except (KeyError, TypeError, ValueError, RecursionError):
        fault = f"line {number} is no audit entry"
    if fault:
        _fault(fault)
    if known is not None and known.position == chain.last and known.hash != chain.head:
        _fault(f"entry {chain.last} is not what was signed by the checkpoint that was given")


def _check_end(chain: Chain, found: ExportReport, known: Checkpoint | None) -> None:
    if known is not None and known.position > chain.last:
        _fault(
            f"its end is cut: it ends at entry {chain.last}, and entry {known.position} was signed"
        )
    if found.last is None or found.last.position != chain.last:
        _fault(f"its end is not signed: no checkpoint stands after entry {chain.last}")
    if known is not None and known.key not in found.keys:
        _fault("it is signed by other keys than the checkpoint that was given")
