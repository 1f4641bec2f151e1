"""Functions that show and export the audit log."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from counterfoil.authority.base import resolve_account
from counterfoil.core.audit import Filter
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import parse_moment
from counterfoil.crypto import audit_export
from counterfoil.crypto.checkpoints import CheckpointSigner
from counterfoil.functions.arguments import Param, integer, limit, text
from counterfoil.functions.registry import Answer, Call, Function

if TYPE_CHECKING:
    from counterfoil.core.audit import Recorded

PAGE = 100
MOST = 1000


def _list(call: Call) -> Answer:
    args = call.args
    limit = args.get("limit", PAGE)
    with call.reading() as (reading, caller):
        owner = resolve_account(reading, caller, args["user"]).id if "user" in args else None
        wanted = Filter(
            actor=args.get("actor"), actor_token=args.get("actor_token"),
            action=args.get("action"), subject=args.get("subject"), owner_id=owner,
            address=args.get("address"), since=args.get("since"), until=args.get("until"),
            before=args.get("before"),
        )  # fmt: skip
        entries = reading.audit.search(wanted, limit=limit)
    return Answer({"entries": [_entry(recorded) for recorded in entries]})


def _entry(recorded: Recorded) -> dict[str, Any]:
    entry = recorded.entry
    return {
        "position": recorded.position,
        "at": recorded.at,
        "action": entry.action,
        "actor": entry.actor,
        "actor_id": entry.actor_id,
        "actor_token": entry.actor_token,
        "address": entry.address,
        "door": entry.door,
        "subject": entry.subject,
        "subject_id": entry.subject_id,
        "owner_id": entry.owner_id,
        "before": entry.before,
        "after": entry.after,
        "receipt": entry.receipt,
        "hash": recorded.hash.hex(),
    }


def _checkpoint(call: Call) -> Answer:
    with call.reading() as (reading, _):
        last = reading.audit.last_checkpoint()
    if last is None:
        raise Refusal(Rule.CHECKPOINT_NONE)
    return Answer(
        {"checkpoint": str(last), "position": last.position, "at": last.at, "key": last.key.hex()}
    )


def _export(call: Call) -> Answer:
    """Return a part of an export; for the first part, sign the current end of the chain."""
    after, until = call.args.get("after", 0), call.args.get("until")
    if until is None:
        CheckpointSigner(call.authority.keys).checkpoint(call.authority.store)
    with call.reading() as (reading, _):
        last = reading.audit.last_checkpoint()
        if last is None:
            raise Refusal(Rule.CHECKPOINT_NONE)
        until = last.position if until is None else min(until, last.position)
        chain = islice(reading.audit.chain(after), MOST)
        records = [record for record in chain if record.position <= until]
        lines = list(audit_export.lines(records, reading.audit.checkpoints(after)))
        installation = reading.audit.head()[0]
    if not after:
        lines.insert(0, audit_export.head(installation))
    reached = records[-1].position if records else until
    return Answer(
        {"lines": lines, "until": until, "next": reached if reached < until else None}
    )  # fmt: skip


FUNCTIONS = (
    Function(
        "audit_list", "all", "Show audit entries, newest first.", _list,
        (Param("limit", "The number of entries, 1 to 1,000; default 100.", limit, example="20"),
         Param("before", "Only entries before this position.", integer, example="500"),
         Param("actor", "Only changes made by this account.", text, example="ann"),
         Param("actor_token", "Only changes made with the token with this ID.", text),
         Param("action", "Only this action, or with a final dot, this group: `token.`.", text,
               example="token.revoked"),
         Param("subject", "Only changes to this object: a name or ID.", text, example="billing"),
         Param("user", "Only changes to what belongs to this account.", text, example="bob"),
         Param("address", "Only changes made from this address.", text, example="203.0.113.7"),
         Param("since", "Only changes at or after this time, in epoch seconds.", parse_moment),
         Param("until", "Only changes before this time, in epoch seconds.", parse_moment)),
        {"entries": "a list of acts"}, rows="entries",
    ),
    Function(
        "audit_export", "all",
        "Export the audit log as lines of a file that `counterfoil audit verify FILE` checks: at "
        "most 1,000 entries in one answer.",
        _export,
        (Param("after", "Only entries after this position: `next` of the previous answer.", integer,
               example="1000"),
         Param("until", "The end of the export: `until` of the first answer; default: the "
               "current end of the audit log, which is signed now.", integer, example="1234")),
        {"lines": "lines of the file in order: the head (unless `after` is given), entries, and "
                  "checkpoints after what they sign, one at the end",
         "until": "the position of the last entry of the export",
         "next": "what to give as `after` for what follows, or null at the end"},
    ),
    Function(
        "audit_checkpoint", "all", "Show the latest signed checkpoint of the audit chain.",
        _checkpoint, (),
        {"checkpoint": "one line, to be kept elsewhere", "position": "how many entries it signs",
         "at": "epoch seconds", "key": "the public key (Ed25519, hexadecimal) that signed"},
    ),
)  # fmt: skip
