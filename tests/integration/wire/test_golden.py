"""Every function and every refusal answers as it was kept, over a real connection."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counterfoil.core.refusal_text import sentence
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.all import registry
from support.golden import STORY, told
from support.machine import CATALOGUE

if TYPE_CHECKING:
    from typing import Any

    from support.server import Server

KEPT = Path(__file__).parents[2] / "data" / "golden.json"
# A token line of 16, a session line of 16, a used link and what sessions are asked for belong to
# tests of their own; no function takes a secret to keep it.
ELSEWHERE = {
    Rule.TOKEN_LINE_TOO_LONG, Rule.SESSION_LINE_TOO_LONG, Rule.LINK_UNUSABLE,
    Rule.SECRET_MALFORMED, Rule.CALLER_SUSPENDED, Rule.ACCOUNT_IS_CALLER, Rule.ACCOUNT_LOCKED,
    Rule.SETTING_UNKNOWN, Rule.APPLICATION_IN_FILE, Rule.SECRET_REPLACED,
    Rule.FORM_USED, Rule.TOKEN_CHANGED,
    Rule.BATCH_ANSWER_TOO_LONG, Rule.BATCH_NOT_RUN, Rule.BATCH_CUT,
    Rule.IDEMPOTENCY_KEY_USED, Rule.CHECKPOINT_MALFORMED, Rule.CHECKPOINT_NONE,
    Rule.STEP_UP_PASSWORD, Rule.STEP_UP_LINK, Rule.STEP_UP_THROUGH_TOKEN, Rule.PASSWORD_WRONG,
    Rule.TOKEN_OF_SESSION, Rule.TOKEN_LEAKED,
}  # fmt: skip


@pytest.fixture(scope="module")
def kept() -> list[dict[str, Any]]:
    answers: list[dict[str, Any]] = json.loads(KEPT.read_text("utf-8"))
    return answers


def test_every_answer_is_the_one_that_was_kept(server: Server, kept: list[dict[str, Any]]) -> None:
    for now, then in zip(told(server), kept, strict=True):
        assert now == then


def test_the_story_calls_every_function_in_every_shape_it_has() -> None:
    functions = {function.name: function for function in registry(CATALOGUE)}
    called = {step.function for step in STORY if not step.old}
    assert called >= functions.keys()
    old = {step.function for step in STORY if step.old}
    assert {name for name, function in functions.items() if function.legacy} <= old


def test_the_story_breaks_every_rule(kept: list[dict[str, Any]]) -> None:
    said = json.dumps([answer["answer"] for answer in kept], ensure_ascii=False)
    missing = set()
    for rule in set(Rule) - ELSEWHERE:
        facts = dict.fromkeys(
            ("session", "function", "argument", "value", "fault", "name", "most", "privilege",
             "entry", "entries", "username", "domain", "email", "setting", "known", "shape",
             "host", "package", "reseller"), "@",
        )  # fmt: skip
        text = json.dumps(sentence(Refusal(rule, **facts)), ensure_ascii=False)
        pattern = ".{0,300}?".join(re.escape(part) for part in text.strip('"').split("@"))
        # Of one thing there is one: "1 token".
        if not re.search(re.sub(r"(?<=tok)ens\b", "ens?", pattern), said):
            missing.add(rule)
    assert not missing
