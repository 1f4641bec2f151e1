"""The 403 answer of WHM to every refused credential, byte by byte."""

from __future__ import annotations

DENIED_STATUS = 403
DENIED_BODY = (
    b'{"cpanelresult":{"apiversion":"2","error":"Access denied",'
    b'"data":{"reason":"Access denied","result":"0"},"type":"text"}}'
)
DENIED_TYPE = 'text/plain; charset="utf-8"'
