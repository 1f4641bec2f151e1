"""OpenAPI document of the registered functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil import __version__
from counterfoil.core.privilege import ANY
from counterfoil.core.token import parse_moment
from counterfoil.functions.arguments import flag, integer

if TYPE_CHECKING:
    from counterfoil.functions.arguments import Param
    from counterfoil.functions.registry import Function, Registry

Schema = dict[str, Any]

_KINDS: dict[Any, Schema] = {
    flag: {"type": "integer", "enum": [0, 1]},
    integer: {"type": "integer", "minimum": 0},
    parse_moment: {"type": "integer", "minimum": 1, "description": "Epoch seconds."},
}
_METADATA: Schema = {
    "type": "object",
    "required": ["version", "command", "result", "reason"],
    "properties": {
        "version": {"type": "integer", "const": 1},
        "command": {"type": "string"},
        "result": {"type": "integer", "enum": [0, 1], "description": "1: done; 0: refused."},
        "reason": {"type": "string", "description": "OK, or why it was refused."},
        "payload_is_literal": {"type": "integer"},
        "output": {"type": "object"},
        "filter": {"type": "object"},
        "chunk": {"type": "object"},
    },
}
_DENIED: Schema = {
    "type": "object",
    "properties": {"cpanelresult": {"type": "object"}},
    "description": "The same bytes for every refused credential.",
}
_RECEIPT: Schema = {
    "description": "What `counterfoil explain` opens; 128 characters.",
    "schema": {"type": "string", "maxLength": 128},
}

_NEEDS: Schema = {
    "description": "Only where a good credential lacks nothing but this privilege.",
    "schema": {"type": "string"},
}


def document(functions: Registry, public_url: str = "") -> Schema:
    """Return the OpenAPI 3.1 document of every function.

    ``public_url``: the server's URL; without it, the one that the document is loaded from.
    """
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Counterfoil",
            "version": __version__,
            "summary": "An API-token authority on the wire of WHM API 1.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        **({"servers": [{"url": public_url}]} if public_url else {}),
        "security": [{"token": []}, {"password": []}],
        "components": {
            "securitySchemes": {
                "token": {
                    "type": "apiKey", "in": "header", "name": "Authorization",
                    "description": "`whm USER:SECRET`, the scheme in any case.",
                },
                "password": {
                    "type": "http", "scheme": "basic",
                    "description": "A username and its password; a token is none.",
                },
            },
            "schemas": {"metadata": _METADATA, "denied": _DENIED},
            "responses": {
                "denied": {
                    "description": "The credential is refused, for a reason that is not told. "
                    "docs/refused.md says what to check, and whom to send the receipt.",
                    "headers": {"X-Counterfoil-Receipt": _RECEIPT},
                    "content": {"application/json": {"schema": _ref("schemas/denied")}},
                },
                "unavailable": {
                    "description": "The truth cannot be asked, or the change not kept, just now.",
                    "headers": {
                        "Retry-After": {"schema": {"type": "integer"}},
                        "X-Counterfoil-Receipt": _RECEIPT,
                    },
                },
            },
        },
        "paths": {f"/json-api/{function.name}": _path(function) for function in functions},
    }  # fmt: skip


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/{name}"}


def _path(function: Function) -> Schema:
    fields = {p.name + ("KEY" if p.prefix else ""): _field(p) for p in function.params}
    required = [p.name for p in function.params if p.required]
    form: Schema = {"type": "object", "properties": fields}
    if required:
        form["required"] = required
    version: Schema = {
        "name": "api.version", "in": "query", "required": True,
        "schema": {"type": "integer", "const": 1},
    }  # fmt: skip
    methods: Schema = {
        "post": {
            **_operation(function, "post"),
            "parameters": [version],
            "requestBody": {
                "required": bool(required),
                "content": {
                    "application/x-www-form-urlencoded": {"schema": form},
                    "application/json": {"schema": form},
                },
            },
        }
    }
    # Arguments that must not be in a URL rule out GET.
    if not any(p.required and not p.in_query for p in function.params):
        parameters = [
            {
                "name": name, "in": "query", "required": param.required,
                "description": param.doc, "schema": _schema(param),
                **({"style": "form", "explode": True} if param.many else {}),
            }
            for name, param in zip(fields, function.params, strict=True)
            if param.in_query
        ]  # fmt: skip
        methods["get"] = {**_operation(function, "get"), "parameters": [version, *parameters]}
    return methods


def _operation(function: Function, method: str) -> Schema:
    data: Schema = {
        "type": "object",
        "properties": {key: {"description": text} for key, text in function.answer.items()},
    }
    answer: Schema = {
        "type": "object",
        "required": ["metadata"],
        "properties": {"metadata": _ref("schemas/metadata"), "data": data},
    }
    needs = "any accepted credential" if function.needs == ANY else f"`{function.needs}`"
    return {
        "operationId": f"{function.name}-{method}",
        "summary": function.doc,
        "description": f"Needs {needs}.",
        "responses": {
            "200": {
                "description": "Done, or refused with a reason.",
                "headers": {"X-Counterfoil-Receipt": _RECEIPT, "X-Counterfoil-Needs": _NEEDS},
                "content": {"application/json": {"schema": answer}},
            },
            "403": _ref("responses/denied"),
            "503": _ref("responses/unavailable"),
        },
    }


def _field(param: Param) -> Schema:
    return _schema(param) | {"description": param.doc}


def _schema(param: Param) -> Schema:
    kind = _KINDS.get(param.parse, {"type": "string"})
    return {"type": "array", "items": kind} if param.many else dict(kind)
