"""Request targets that some readers take for another path than others do, and a few plain ones."""

from __future__ import annotations

# Routes of the test: /public/ is open to its holder, /admin/ is not.
PLAIN = (
    "/public/x", "/public/x?y=1", "/public/", "/public/a/b/c", "/public/x?../admin/x",
    "/public/x?%2e%2e/admin", "/public/...", "/public/.x", "/public/a.b", "/public/~x",
    "/public/%7Ex", "/public/%61%62", "/public/a-b_c", "/public/a:b@c",
    "/public/a,b+c!d$e&f'(g)*=h",
    "/publi%63/x", "/%70ublic/x",
)  # fmt: skip

HOSTILE = (
    # Dot segments: plain, encoded, half encoded, in either case, twice encoded.
    "/public/../admin/x", "/public/./x", "/public/..", "/public/.", "/./public/x",
    "/public/%2e%2e/admin/x", "/public/%2E%2E/admin/x", "/public/.%2e/admin/x",
    "/public/%2e./admin/x", "/public/%2e/x", "/public/%252e%252e/admin/x", "/%2e%2e/admin/x",
    "/public/x/../../admin/x", "/public/x/%2e%2e/%2e%2e/admin/x", "/../admin/x",
    # Slashes that are none, and too many.
    "//admin/x", "//public/x", "/public//x", "/public//../admin/x", "///public/x", "/public/x//",
    "/public%2f..%2fadmin/x", "/public/..%2fadmin/x", "/public/%2f/x", "/public%2Fx",
    "/%2fpublic/x",
    "/public/..%252fadmin/x", "/public/%5c..%5cadmin/x", "/public/..%5cadmin/x",
    "/public\\..\\admin\\x", "/public/..\\admin\\x", "\\public\\x", "/public/\\x",
    # Parameters that some cut off.
    "/public;x/y", "/public/x;y=z", "/public/..;/admin/x", "/public/;/../admin/x",
    "/public/.;/x", "/;/admin/x", "/admin;/x", "/public/%3b/x",
    # Ends of paths and strings.
    "/public/x%00", "/public/x%00/../../admin/x", "/public/x#y", "/public/x%23/../admin/x",
    "/public/x%3f/../admin/x", "/public/x?y#z", "/public%00/x",
    # Letters that are no ASCII, or overlong.
    "/public/%c0%ae%c0%ae/admin/x", "/public/%e0%80%ae/x", "/public/%u002e%u002e/admin/x",
    "/public/\xff\xfe/x", "/public/\xe4/x", "/public/%ff/x", "/public/%C3%A4/x",
    "/public/%EF%BC%8E%EF%BC%8E/admin/x", "/public/%E2%80%8E../admin/x",
    # Escapes that are none, blanks and control characters.
    "/public/%", "/public/%2", "/public/%zz", "/public/%2e%", "/public/%20x", "/public/x\ty",
    "/public/%09x", "/public/%0d%0aX-A:b", "/public/%7f", "/public/\x01", "/public/x\x7fy",
    # Forms of a target that are no path.
    "http://api.example.com/admin/x", "http://api.example.com/public/../admin/x",
    "http://elsewhere.example/admin/x", "public/x", "*", "", "?/public/x", "/..", "/.", "/%2e%2e",
    # Letters of another case, whole names, lengths.
    "/PUBLIC/x", "/Admin/x", "/public", "/publicx", "/admin%2e/x", "/admin./x",
    "/public/" + "a" * 9000,
)  # fmt: skip
