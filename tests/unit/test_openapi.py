"""The OpenAPI document is valid, and says what the registry says."""

from __future__ import annotations

from openapi_spec_validator import OpenAPIV31SpecValidator

from counterfoil.functions.all import registry
from counterfoil.whm.openapi import document
from support.machine import CATALOGUE

REGISTRY = registry(CATALOGUE)
DOCUMENT = document(REGISTRY)


def test_the_document_is_valid_openapi_3_1() -> None:
    OpenAPIV31SpecValidator(DOCUMENT).validate()


def test_it_names_the_public_address_if_there_is_one() -> None:
    named = document(REGISTRY, "https://panel.example:2087")
    # The rest is the document above, which is validated there: that takes seconds.
    assert {**named, "servers": None} == {**DOCUMENT, "servers": None}
    OpenAPIV31SpecValidator({**named, "paths": {}}).validate()
    assert named["servers"] == [{"url": "https://panel.example:2087"}]
    assert "servers" not in DOCUMENT


def test_every_function_and_parameter_is_in_it() -> None:
    for function in REGISTRY:
        post = DOCUMENT["paths"][f"/json-api/{function.name}"]["post"]
        assert function.doc == post["summary"]
        assert (function.needs if function.needs != "ANY" else "any") in post["description"]
        fields = post["requestBody"]["content"]["application/json"]["schema"]["properties"]
        assert {name.removesuffix("KEY") for name in fields} == {p.name for p in function.params}
    assert len(DOCUMENT["paths"]) == len(list(REGISTRY))


def test_what_must_not_stand_in_an_address_is_in_no_query() -> None:
    for path, methods in DOCUMENT["paths"].items():
        function = REGISTRY.get(path.rpartition("/")[2])
        assert function
        barred = {p.name for p in function.params if not p.in_query}
        named = {p["name"] for p in methods.get("get", {}).get("parameters", [])}
        assert not barred & named
    assert "get" not in DOCUMENT["paths"]["/json-api/api_token_verify"]
