"""Malformed requests: one line that explains what the HTTP parser has rejected."""

from __future__ import annotations

import httptools

_TLS_RECORD = b"\x16"
"""The first byte of a TLS handshake; no HTTP request begins with it."""
_CAUSES = (
    ("CRLF after version", "A line ends with a bare line feed (\\n): end each with \\r\\n."),
    ("expected CR", "A line ends with a bare line feed (\\n): end each with \\r\\n."),
    ("expected LF", "A line holds a bare carriage return (\\r): end each with \\r\\n."),
    ("Invalid char in url", "The address holds a character that has to be percent-encoded."),
    ("Expected HTTP/", "The first line is not METHOD ADDRESS HTTP/1.1; a blank is written as %20."),
    ("Invalid method", "The request does not begin with a method of HTTP, in capitals."),
    ("Unexpected whitespace", "A header begins with a blank, or goes on in a second line."),
    ("Invalid header token", "The name of a header is no name, or no colon follows it."),
    ("Invalid header value", "The value of a header holds a control character."),
    ("with Content-Length", "Content-Length and Transfer-Encoding came together: send one."),
    ("with chunked encoding", "Content-Length and Transfer-Encoding came together: send one."),
    ("Duplicate Content-Length", "Content-Length came twice."),
    ("Content-Length", "Content-Length is no whole number."),
    ("Transfer-Encoding", "Transfer-Encoding is not “chunked”."),
    ("chunk", "A chunk of the body does not begin with its size, or does not end with \\r\\n."),
    ("HTTP version", "The version is not HTTP/1.1 or HTTP/1.0."),
)  # fmt: skip
"""Parts of the parser's messages, and explanations for the developer of the client; first match."""


def cause_of(error: httptools.HttpParserError, data: bytes) -> bytes:
    """Return one line that explains an error; ``data``: the input in which it was found.

    The line contains nothing of the request.
    """
    said = str(error.args[0]) if error.args else ""
    if data.startswith(_TLS_RECORD) and isinstance(error, httptools.HttpParserInvalidMethodError):
        text = "This port speaks plain HTTP, and TLS came: begin the address with http://."
    else:
        text = next((text for piece, text in _CAUSES if piece in said), "")
    return (text or "The request is malformed.").encode()
