"""Commands: the name of each, where it is defined, and its help in one line.

Nothing is imported here, so that help and completion need not load what commands do. A test
compares these lines with the commands.
"""

COMMANDS = {
    "account": ("accounts", "account", ("Create, list, change, suspend and remove accounts.")),
    "app": (
        "applications",
        "app",
        ("Register the APIs behind gateways: which of their routes take which privileges."),
    ),
    "audit": ("auditing", "audit", "Show, export and verify the record of all acts."),
    "call": (
        "calling",
        "call",
        ("Call any remote function, as root on this machine or on a server; `applist` lists them."),
    ),
    "completion": (
        "completion",
        "completion",
        ("Print what makes a shell complete commands, options and the names of privileges."),
    ),
    "doctor": (
        "doctor",
        "doctor",
        ("Check database, key, permissions, clock and certificate; exits 1 on any failure."),
    ),
    "explain": (
        "explain",
        "explain",
        ("Show each check on a use of a token: one that might be made, or the one of a receipt."),
    ),
    "notices": (
        "notices",
        "notices",
        ("Show what somebody was told, and see that notices arrive."),
    ),
    "policy": (
        "policies",
        "policy",
        ("List and disable the tokens that are outside the policies."),
    ),
    "privileges": (
        "resellers",
        "privileges",
        ("List all privileges: what they are called, who holds them, which functions they open."),
    ),
    "reseller": ("resellers", "reseller", "Make resellers, and say what they hold."),
    "scan": (
        "scan",
        "scan",
        ("Find our secrets in files, folders, git history and standard input, offline."),
    ),
    "serve": (
        "serving",
        "serve",
        ("Start the server; the first start makes database, key, root and certificate."),
    ),
    "session": ("sessions", "session", "List and end the sessions of an account."),
    "settings": ("settings", "settings_group", ("Show and set what belongs to the installation.")),
    "sign-in-link": (
        "sessions",
        "sign_in_link",
        ("Make a link that signs in once, within 15 minutes; whoever has it is that account."),
    ),
    "token": (
        "token_lifecycle",
        "token",
        ("Create, list, edit, rotate, pause and revoke API tokens."),
    ),
}
"""By name: the module of this package, the command in it, and its help."""
