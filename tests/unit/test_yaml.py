"""In which order YAML is printed: published scripts take the first line that matches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from counterfoil.cli.output import show

if TYPE_CHECKING:
    import pytest

METADATA = {"version": 1, "command": "version", "result": 1, "reason": "OK"}


def printed(value: Any, capsys: pytest.CaptureFixture[str]) -> str:
    show(value, "yaml", lambda: None)
    text = capsys.readouterr().out
    assert yaml.safe_load(text) == value
    return text


def test_data_comes_before_metadata(capsys: pytest.CaptureFixture[str]) -> None:
    body = {"metadata": METADATA, "data": {"version": "11.138.0.0"}}
    text = printed(body, capsys)
    assert text.startswith("data:\n")
    (first, second) = [line.strip() for line in text.splitlines() if "version:" in line]
    assert (first, second) == ("version: 11.138.0.0", "version: 1")
    # The keys of data keep their order, whatever they are called.
    data = {"name": "b", "metadata_like": 1, "acls": ["x"]}
    assert list(yaml.safe_load(printed({"metadata": METADATA, "data": data}, capsys))["data"]) == [
        "name", "metadata_like", "acls",
    ]  # fmt: skip


def test_answers_in_an_answer_too(capsys: pytest.CaptureFixture[str]) -> None:
    inner = {"metadata": METADATA, "data": {"app": ["x"]}}
    body = {"metadata": METADATA, "data": {"result": [inner, {"metadata": METADATA}]}}
    results = yaml.safe_load(printed(body, capsys))["data"]["result"]
    assert [list(result) for result in results] == [["data", "metadata"], ["metadata"]]


def test_a_refusal_is_its_metadata_and_json_stays_the_wires(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert printed({"metadata": METADATA}, capsys).startswith("metadata:\n")
    show({"metadata": METADATA, "data": {"a": 1}}, "json", lambda: None)
    assert capsys.readouterr().out.startswith('{"metadata"')
