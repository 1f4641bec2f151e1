"""Commands: the name of each, where it is defined, and its help in one line.

Nothing is imported here, so that help and completion need not load what commands do. A test
compares these lines with the commands.
"""

COMMANDS = {
    "account": ("accounts", "account", ("Create, list, change, suspend and remove accounts.")),
    "app": (
        "applications",
        "app",
        ("Register the APIs behind gateways: their routes and the privileges that each requires."),
    ),
    "audit": ("auditing", "audit", "Show, export and verify the audit log."),
    "call": (
        "calling",
        "call",
        ("Call any remote function, on this machine or on a server; `applist` lists them."),
    ),
    "completion": (
        "completion",
        "completion",
        ("Print the shell script that completes commands, options and privileges."),
    ),
    "doctor": (
        "doctor",
        "doctor",
        ("Check the database, key, permissions, clock and certificate; exits 1 on any failure."),
    ),
    "explain": (
        "explain",
        "explain",
        ("Show each check of a request: a hypothetical one, or the one that a receipt records."),
    ),
    "notices": ("notices", "notices", ("List notices and their delivery, and send a test notice.")),
    "policy": ("policies", "policy", "List and disable tokens that violate the policies."),
    "privileges": (
        "resellers",
        "privileges",
        ("List all privileges: label, group, whether you hold them, and the functions they allow."),
    ),
    "reseller": ("resellers", "reseller", "Create resellers and change their privileges."),
    "scan": (
        "scan",
        "scan",
        ("Find token secrets in files, directories, git history and standard input, offline."),
    ),
    "serve": ("serving", "serve", "Start the server."),
    "session": ("sessions", "session", "List and end the sessions of an account."),
    "settings": ("settings", "settings_group", "Show and set the installation's settings."),
    "sign-in-link": (
        "sessions",
        "sign_in_link",
        ("Create a link that signs in once, within 15 minutes, as the account."),
    ),
    "token": (
        "token_lifecycle",
        "token",
        ("Create, list, edit, rotate, disable and revoke API tokens."),
    ),
}
"""By name: the module of this package, the command in it, and its help."""
