"""Texts: one table of every refusal, reason, check and notice, as data.

The wire, the command line and mails print these sentences; pages translate them. ``%(name)s``
stands for a fact of the refusal or notice. Sentences that existing clients match are marked.
"""

from __future__ import annotations

from typing import NamedTuple

from counterfoil.core.notice import Topic
from counterfoil.core.refusals import Reason, Rule

UNAVAILABLE = "The server cannot confirm the answer now. Try again in a few seconds."
FAULT = "Internal server error. The request itself may be correct."
NOT_CHANGED = "The server cannot save changes now. Nothing was changed. Try again in a few seconds."
ANSWERS_FULL = (
    "Too many long answers are waiting to be read by their clients. Read those first, request less "
    "(api.chunk.enable=1), or try again in a few seconds."
)
TOO_MANY = "Too many passwords are waiting to be checked. Try again in a few seconds."
FOREIGN_FORM = "This form came from another site. Open the sign-in page and try again."
NOT_SIGNED_IN = "Wrong username or password. API tokens do not work here."
NO_SESSION = "There is no such session, or it has ended. Sign in again."
OUTCOME_UNKNOWN = (
    "The database failed while the change was saved, and it is not known whether it was saved. "
    "Check the state before you try again."
)
PRIVILEGE_MISSING = (  # clients match these words
    "Permission denied: You do not have the required privileges to run “%(function)s”."
)
FUNCTION_UNKNOWN = (  # the vendor's client matches these words
    "Unknown app (“%(function)s”) requested for this version (1) of the API."
)

SENTENCES: dict[Rule | tuple[Rule, str], str] = {
    Rule.ARGUMENT_MISSING: "The argument “%(argument)s” is required.",
    Rule.ARGUMENT_MALFORMED: "“%(value)s” is not a valid value of “%(argument)s”.",
    Rule.ARGUMENT_UNKNOWN: "This function has no argument “%(argument)s”. Check its spelling.",
    Rule.ARGUMENT_CONFLICT: "“%(argument)s” was given twice, with different values.",
    Rule.ARGUMENT_IN_QUERY:
        "Send “%(argument)s” in the request body: URLs of requests are often logged.",
    Rule.ARGUMENTS_EXCLUSIVE: "Give either “%(argument)s” or “%(name)s”, not both.",
    Rule.LIST_NONE:
        "“%(argument)s” cannot be used, because the answer of “%(function)s” contains no list.",
    Rule.FIELD_UNKNOWN: "The entries of the list have no field “%(argument)s”. Check its spelling.",
    Rule.ARGUMENTS_UNREADABLE: "The arguments cannot be read: %(fault)s.",
    Rule.BATCH_TOO_LONG: "A batch can contain at most %(most)s commands. Send several batches.",
    Rule.BATCH_ANSWER_TOO_LONG:
        "This command was run, but its answer is left out: with this answer, the batch would be "
        "longer than %(most)s MiB. Call the function on its own.",
    Rule.BATCH_NOT_RUN:
        "This command was not run: the answers before it are already longer than %(most)s MiB.",
    Rule.BATCH_CUT:
        "Only the first %(commands)s were run: their answers are longer than %(most)s MiB. Send "
        "the remaining commands in another batch.",
    (Rule.BATCH_CUT, "one"):
        "Only the first command was run: its answer is longer than %(most)s MiB. Send the "
        "remaining commands in another batch.",
    Rule.FUNCTION_UNKNOWN: "The account API has no function “%(function)s”.",
    Rule.TOKEN_NAME_MALFORMED: "Enter a name of 1 to 50 letters, numbers, dashes or underscores.",
    Rule.FORM_USED:
        "This form has already created “%(name)s”. Its secret cannot be shown again.",
    Rule.TOKEN_CHANGED: "The token “%(name)s” was changed by somebody else. Load the token again.",
    Rule.TOKEN_NAME_TAKEN: "A token named “%(name)s” already exists. Choose another name.",
    Rule.TOKEN_UNKNOWN: "You do not have a token named “%(name)s”.",
    Rule.TOKEN_LINE_TOO_LONG:
        "The lineage of this token has %(most)s tokens, which is the maximum. It cannot create "
        "another token.",
    Rule.TOKEN_DISABLED_ABOVE:
        "%(name)s was stopped, and you cannot undo this. Only an account with access to the "
        "account that stopped it can, signed in or on the server's command line; after a policy or "
        "a leak report, only root.",
    Rule.TOKEN_NOT_CONTAINED: "%(name)s itself is not contained.",
    Rule.TOKEN_OPENS_ALL:
        "%(name)s is a token of the account API and has access to its whole account. Privileges "
        "and marks do not apply to it.",
    Rule.TOKEN_OUT_OF_LINE:
        "A token can rotate only itself and its own descendants. It cannot rotate another token "
        "that has a mark. Sign in, or use the command line on the server.",
    Rule.TOKEN_OF_SESSION:
        "This session was opened with %(name)s and cannot rotate it. Rotate the token with its own "
        "secret, or sign in.",
    Rule.TOKEN_ONLY_NARROWED:
        "%(name)s was not created with your token. You can remove privileges and addresses from "
        "it, set an earlier expiration date, disable it and revoke it.",
    Rule.TOKEN_LEAKED:
        "The secret of %(name)s was reported as leaked. First rotate the token without an overlap "
        "(`counterfoil token rotate %(name)s%(option)s`), then enable it. To keep the leaked "
        "secret anyway, give `even_leaked=1` (`--even-leaked`).",
    Rule.SECRET_REPLACED:
        "This secret was replaced and is valid only until the overlap ends. Use the new secret to "
        "do this.",
    Rule.OVERLAP_MALFORMED: "The overlap must be 0 to %(most)s seconds.",
    Rule.OVERLAP_NONE: "%(name)s has no old secret that is still valid.",
    Rule.IDEMPOTENCY_KEY_MALFORMED:
        "An idempotency key must contain at least 128 random bits: 22 to 128 characters of A-Z a-z "
        "0-9 + / = _ - (at least 32, if all are hexadecimal). A UUID contains fewer bits. Use 32 "
        "hexadecimal digits from the system's random source: openssl rand -hex 16.",
    Rule.IDEMPOTENCY_KEY_USED:
        "This idempotency key was used more than ten minutes ago. Use a new key.",
    Rule.IDEMPOTENCY_KEY_REPLACED:
        "The secret that was created with this idempotency key has been replaced and is no longer "
        "valid. Use a new key.",
    Rule.ADVICE_NONE:
        "There is no suggestion for %(name)s: in this period it was not used, its use was too "
        "varied, or there is no unused privilege or address to remove.",
    Rule.DAYS_MALFORMED: "Uses are recorded for %(most)s days. Give a number from 1 to %(most)s.",
    Rule.PRIVILEGE_NONE: "Select at least one privilege.",
    (Rule.PRIVILEGE_NONE, "other"):
        "The token can have only privileges that both you and %(username)s hold. There are none. "
        "`counterfoil reseller show` shows the privileges of an account.",
    Rule.PRIVILEGE_UNKNOWN:
        "There is no privilege “%(privilege)s”. `counterfoil privileges` lists all privileges.",
    (Rule.PRIVILEGE_UNKNOWN, "near"):
        "There is no privilege “%(privilege)s”. Did you mean %(near)s? `counterfoil privileges` "
        "lists all privileges.",
    Rule.PRIVILEGE_NOT_HELD:
        "You do not hold the privilege “%(privilege)s”, so you cannot grant it. Root can grant it "
        "to you: `%(command)s`.",
    (Rule.PRIVILEGE_NOT_HELD, "all"):
        "You do not hold the privilege “all”, so you cannot grant it.",
    Rule.PRIVILEGE_NOT_IN_TOKEN:
        "%(username)s holds the privilege “%(privilege)s”, but this token or session does not. Use "
        "a token that holds it, or sign in.",
    Rule.PRIVILEGE_NOT_OF_ACCOUNT:
        "%(username)s does not hold the privilege “%(privilege)s”. Root can grant it: "
        "`%(command)s`.",
    (Rule.PRIVILEGE_NOT_OF_ACCOUNT, "all"):
        "%(username)s does not hold the privilege “all”. Name privileges that the account holds: "
        "`counterfoil reseller show %(username)s`.",
    Rule.PRIVILEGE_WITHIN_ALL:
        "%(username)s holds “all”, which includes every other privilege. Set the privileges that "
        "the account keeps: `counterfoil reseller grant %(username)s --only --acl …`.",
    Rule.ACCOUNT_API_CLOSED:
        "Tokens of the account API require the privilege “%(privilege)s”.",
    Rule.ADDRESS_MALFORMED: "“%(entry)s” is not an address or a range.",
    Rule.ADDRESS_TOO_MANY:
        "The allow list has %(entries)s entries; at most %(most)s are possible. Use ranges to "
        "shorten the list.",
    Rule.ADDRESS_OUTSIDE:
        "Your own token cannot be used from all of these addresses. Name fewer addresses.",
    Rule.EXPIRY_MALFORMED:
        "“%(value)s” is not a valid expiration date. Give whole seconds since 1970.",
    Rule.EXPIRY_PAST: "That date is in the past. Choose today or later.",
    Rule.EXPIRY_OUTSIDE: "Your own token expires before that. Choose an earlier date.",
    Rule.SECRET_MALFORMED:
        "A secret consists of 16 to 255 printable characters, without spaces or colons.",
    Rule.RECEIPT_UNREADABLE:
        "This receipt is not valid here, or you are not allowed to read it.",
    Rule.ACCOUNT_UNKNOWN: "You do not have a user named “%(username)s”.",  # clients match it
    Rule.ACCOUNT_SUSPENDED: "%(username)s is suspended. No token can be created for it.",
    Rule.CALLER_SUSPENDED:
        "%(username)s is suspended. The account can only see and stop its tokens, and end its "
        "sessions.",
    Rule.ACCOUNT_LOCKED: "%(username)s was suspended by root. Only root can change this.",
    Rule.ACCOUNT_IS_ROOT: "This is not possible for root.",
    Rule.ACCOUNT_IS_CALLER:
        "%(username)s is your own account. Only its owner can do this.",
    Rule.ACCOUNT_OWNER:
        "%(username)s cannot own this account. Only root can make a reseller its own owner. The "
        "owner of an account cannot be an account below it.",
    Rule.ACL_LIST_MALFORMED:
        "The name of a privilege list must be 1 to 64 letters, digits, dots and dashes.",
    Rule.ACL_LIST_UNKNOWN: "There is no privilege list named “%(name)s”.",
    Rule.ACL_LIST_AND_KEYS: "Give either “acllist” or single privileges, not both.",
    Rule.RESELLER_UNKNOWN:  # clients match its beginning
        "Not a reseller: %(username)s. `counterfoil reseller setup %(username)s` makes this "
        "account a reseller.",
    Rule.PACKAGE_UNKNOWN:
        "There is no package “%(package)s”: Counterfoil stores no packages. Nothing was changed.",
    Rule.PASSWORD_WEAK:
        "Choose a password of 12 to 256 characters. Use at least five different characters; do not "
        "include the username.",
    Rule.PASSWORD_MISSING: "A password is required. Send it in the request body.",
    Rule.PASSWORD_WRONG: "That is not your password. Nothing was changed.",
    Rule.STEP_UP_PASSWORD:
        "This session is older than ten minutes. Send your own password too, in the request body.",
    Rule.STEP_UP_LINK:
        "This session is older than ten minutes, and your account has no password. Sign in again "
        "with a new link (`counterfoil sign-in-link` on the server).",
    Rule.STEP_UP_THROUGH_TOKEN:
        "This session was opened with a token more than ten minutes ago and cannot be confirmed by "
        "a password. Use the token itself, or open a new session.",
    Rule.MARK_THROUGH_TOKEN:
        "A token cannot set the marks “lasting” and “sessions anywhere”. Sign in with a password, "
        "or use the command line on the server.",
    Rule.USERNAME_MALFORMED:
        "“%(username)s” is not a valid username. Use 1 to 16 characters of a-z and 0-9, beginning "
        "with a letter; “root” and names that begin with “test” are reserved.",
    Rule.USERNAME_TAKEN:  # clients match these words
        "The username %(username)s already exists: it already has an account.",
    Rule.DOMAIN_MALFORMED: "“%(domain)s” is not a valid domain name.",
    Rule.DOMAIN_TAKEN:  # clients match these words
        "The domain %(domain)s already exists: it already has an account.",
    Rule.DOMAIN_UNKNOWN: "You do not have an account with the domain “%(domain)s”.",
    Rule.EMAIL_MALFORMED: "“%(email)s” is not a valid email address.",
    Rule.TEXT_MALFORMED: "“%(argument)s” must be one line of at most %(most)s characters.",
    Rule.LASTING_CHANGE:
        "A token cannot make this change, because the change would outlast the token. Sign in with "
        "a password, or use the command line on the server.",
    Rule.LINK_UNUSABLE: "This link has expired or was already used. Ask for a new one.",
    Rule.SESSION_UNKNOWN: "There is no session %(session)s that you can end.",
    Rule.SESSION_LINE_TOO_LONG:
        "This session is the last in a chain of %(most)s sessions that opened one another, which "
        "is the maximum. It cannot open the requested one.",
    Rule.APPLICATION_MALFORMED: "The applications cannot be registered: %(fault)s.",
    Rule.APPLICATION_UNKNOWN: "There is no application “%(name)s”.",
    Rule.APPLICATION_IN_FILE:
        "The application “%(name)s” is defined in the file applications.toml of the installation. "
        "Change the application there, then reload.",
    Rule.POLICY_WIDER:
        "A reseller's rule cannot be wider than the installation's rule "
        "%(setting)s=%(most)s.",
    Rule.POLICY_EXPIRY: "Policy: tokens must expire. Give an expiration date.",
    Rule.POLICY_LIFETIME:
        "Policy: tokens can be valid for at most %(days)s. Give an earlier expiration date.",
    Rule.POLICY_ALLOW_LIST: "Policy: an allow list is required. Name the addresses.",
    Rule.POLICY_TOKENS: "Policy: an account can have at most %(tokens)s. Revoke one first.",
    Rule.CHECKPOINT_MALFORMED:
        "This is not a checkpoint. A checkpoint is one line that begins with foil1.",
    Rule.CHECKPOINT_NONE:
        "There is no checkpoint yet. The server creates one within ten minutes.",
    Rule.SETTING_UNKNOWN: "There is no setting “%(setting)s”. Settings: %(known)s.",
    Rule.SETTING_MALFORMED: "The setting %(setting)s must be %(shape)s.",
    Rule.RECEIVER_PRIVATE:
        "Nothing could be delivered to %(host)s (%(setting)s): this is not a public address. "
        "To allow private addresses, set allow_private_links=1 too.",
    Rule.RECEIVER_IN_CLEAR:
        "Nothing could be delivered: http:// (%(setting)s) would send notices unencrypted. Use "
        "https://, or set allow_private_links=1 too.",
    (Rule.RECEIVER_IN_CLEAR, "mail"):
        "Nothing could be delivered: smtp:// would send the password unencrypted. Use "
        "smtp+starttls:// or smtps://.",
    Rule.RECEIVER_UNKNOWN:
        "Nothing could be delivered to %(host)s (%(setting)s): this is not a valid host name.",
}  # fmt: skip
"""What each refusal says. A key with a word is for a special case (``refusal_text``)."""

ON_PAGES: dict[Rule | tuple[Rule, str], str] = {
    Rule.TOKEN_NAME_TAKEN: "You already have a token named %(name)s. Choose another name.",
    (Rule.TOKEN_NAME_TAKEN, "other"):
        "%(user)s already has a token named %(name)s. Choose another name.",
    Rule.TOKEN_UNKNOWN: "There is no token named %(name)s in this account.",
    (Rule.TOKEN_UNKNOWN, "other"): "%(user)s has no token named %(name)s.",
    Rule.ACCOUNT_UNKNOWN:
        "There is no account named %(username)s, or you have no access to it.",
    Rule.EXPIRY_OUTSIDE: "Your own access ends before this date. Choose an earlier date.",
    Rule.POLICY_EXPIRY: "Policy: tokens must expire. Choose a date.",
    Rule.POLICY_LIFETIME:
        "Policy: tokens can be valid for at most %(most)s days. Choose an earlier date.",
    Rule.POLICY_ALLOW_LIST: "Policy: IP addresses are required. Enter the addresses.",
    Rule.POLICY_TOKENS: "Policy: an account can have at most %(most)s tokens. Revoke one first.",
    Rule.ADDRESS_TOO_MANY:
        "%(entries)s entries; at most %(most)s are allowed. Use ranges to shorten the list.",
    Rule.ADDRESS_OUTSIDE: "Your own access does not cover these addresses.",
    Rule.PRIVILEGE_NOT_HELD:
        "You do not hold “%(title)s”, so the token cannot have this privilege. Root can grant it "
        "to you: %(command)s",
    (Rule.PRIVILEGE_NOT_HELD, "all"):
        "You do not hold “%(title)s”, so the token cannot have this privilege.",
    Rule.PRIVILEGE_NOT_IN_TOKEN:
        "%(username)s holds “%(title)s”, but this session does not. The session was opened with a "
        "token, or by another account. Sign in as %(username)s.",
    Rule.PRIVILEGE_NOT_OF_ACCOUNT:
        "%(username)s does not hold “%(title)s”, so a token of this account cannot have this "
        "privilege. Root can grant it: %(command)s",
    (Rule.PRIVILEGE_NOT_OF_ACCOUNT, "all"):
        "%(username)s does not hold “%(title)s”, so a token of this account cannot have this "
        "privilege.",
    Rule.TOKEN_LEAKED:
        "The secret of %(name)s was reported as leaked. Rotate the token first: its new secret "
        "works immediately.",
    Rule.FORM_USED:
        "This form has already created %(name)s. Its secret cannot be shown again.",
    Rule.TEXT_MALFORMED: "Enter one line of at most %(most)s characters.",
    Rule.TOKEN_DISABLED_ABOVE:
        "%(name)s was stopped by an account, a policy or a leak report that you cannot override.",
    Rule.OVERLAP_NONE: "%(name)s has no old secret that is still valid.",
    Rule.TOKEN_OF_SESSION:
        "You are signed in through %(name)s. This session cannot rotate it.",
    Rule.TOKEN_ONLY_NARROWED:
        "%(name)s was not created with the token that you are signed in through. Here you can "
        "remove privileges and addresses from it, set an earlier expiration date, disable it and "
        "revoke it.",
    Rule.STEP_UP_PASSWORD: "Enter your password. You signed in more than ten minutes ago.",
    Rule.STEP_UP_LINK:
        "You signed in more than ten minutes ago, and your account has no password. Sign in again "
        "with a new link: run %(command)s on the server.",
    Rule.STEP_UP_THROUGH_TOKEN:
        "This session was opened with a token more than ten minutes ago. Open a new session.",
}  # fmt: skip
"""What a page says where that differs from ``SENTENCES``: it speaks of fields and buttons."""

REASONS = {
    Reason.UNKNOWN: "No token has this secret.",
    Reason.MALFORMED: "The credential is malformed.",
    Reason.WRONG_KIND: "This request requires a token of a different type.",
    Reason.WRONG_USER: "The request names a user that does not own the token.",
    Reason.RENAMED: "The user named in the request was renamed. Use the new name.",
    Reason.REVOKED: "The token was revoked, or this secret was replaced.",
    Reason.PARENT: "A parent token was revoked or removed, or lost the right to create this token.",
    Reason.DISABLED: "The token, or one of its parents, is disabled.",
    Reason.CONTAINED: "The token, or one of its parents, is contained.",
    Reason.SUSPENDED: "The account is suspended.",
    Reason.EXPIRED: "The token, or one of its parents, has expired.",
    Reason.ADDRESS: "The client address is not in the allow list, or could not be determined.",
    Reason.PRIVILEGE: "The token, or its account, lacks the required privilege.",
    Reason.ROUTE: "No registered route matches, or the path is ambiguous.",
    Reason.STALE: "The server could not confirm the state of the token.",
}
"""Why a credential was refused. Only those who may open a receipt see it."""


PROBLEMS = {
    "privilege": (403, "The token lacks a privilege.", "This request requires %(lacking)s."),
    "privilege-unknown": (
        403, "The gateway names a privilege that does not exist.",
        "There is no privilege %(unknown)s. Correct the path of the gateway's auth request.",
    ),
    "route": (
        403, "No registered route matches.",
        "No route has this host, path and method, or the path is ambiguous.",
    ),
    "unavailable": (503, "The answer cannot be confirmed now.", "Try again in a few seconds."),
    "credential": (
        401, "The credential was not accepted.",
        "The receipt tells authorized users why: counterfoil explain RECEIPT.",
    ),
}  # fmt: skip
"""Refusals as gateways get them: status, title and detail (RFC 9457), by the end of their type."""


class CheckText(NamedTuple):
    """What a page says of one check: its title, and when it passes and fails."""

    title: str
    passed: str
    failed: str


CHECKS = {
    Reason.WRONG_KIND: CheckText(
        "Token type", "The token is for the API that was called.", "The token is for another API."
    ),
    Reason.RENAMED: CheckText(
        "Current username", "The username is current.",
        "The account was renamed. The current name is %(user)s.",
    ),
    Reason.WRONG_USER: CheckText(
        "Owner", "The token belongs to %(user)s, the user in the request.",
        "The token belongs to %(user)s, not to the user in the request.",
    ),
    Reason.REVOKED: CheckText(
        "Not revoked", "The token was not revoked.", "The token was revoked."
    ),
    Reason.PARENT: CheckText(
        "Parent tokens", "The parent tokens exist: %(parents)s.",
        "A parent token was revoked or removed, or lost the right to create this token.",
    ),
    Reason.DISABLED: CheckText(
        "Not disabled", "Neither the token nor a parent is disabled.", "Disabled: %(disabled)s."
    ),
    Reason.CONTAINED: CheckText(
        "Not contained", "Neither the token nor a parent is contained.",
        "Contained: %(contained)s.",
    ),
    Reason.SUSPENDED: CheckText(
        "Account not suspended", "%(user)s is not suspended.", "Suspended: %(suspended)s."
    ),
    Reason.EXPIRED: CheckText(
        "Not expired", "The token expires on %(end)s; time of the request: %(moment)s (%(zone)s).",
        "The token expired on %(end)s; time of the request: %(moment)s (%(zone)s).",
    ),
    Reason.ADDRESS: CheckText(
        "Client IP", "%(address)s is in the allow list: %(entries)s.",
        "%(address)s is not in the allow list: %(entries)s.",
    ),
    Reason.ROUTE: CheckText(
        "Function or route", "The function or route is known.", "No registered route matches."
    ),
    Reason.PRIVILEGE: CheckText(
        "Privilege", "The token has the required privileges: %(needs)s.",
        "Missing privileges: %(lacking)s.",
    ),
}  # fmt: skip
NO_PARENT = "The token has no parent token."
NO_EXPIRY = "The token does not expire."
NO_ALLOW_LIST = "The token can be used from any address."
NO_NEEDS = "This request requires no privilege."

NOTICES = {
    (Topic.EXPIRES, "now"): (
        "The API token %(of)s has expired",
        "Programs that use it are refused. Set a later expiration date, or revoke the token.",
    ),
    Topic.EXPIRES: (
        "The API token %(of)s expires within %(in_days)s",
        (
            "It expires at %(end)s. Rotate it, or set a later expiration date, before the programs "
            "that use it are refused."
        ),
    ),
    Topic.EXPIRED_USED: (
        "The expired API token %(of)s is still in use",
        "A program at %(address)s sent it and was refused.",
    ),
    Topic.REPLACED_USED: (
        "A replaced secret of the API token %(of)s is still in use",
        (
            "Secret %(secret)s was sent from %(address)s and was refused. A rotation replaced "
            "this secret. Either a program still uses it, or it was stolen."
        ),
    ),
    Topic.CONTAINED: (
        "The API token %(of)s was contained",
        (
            "%(by)s stopped %(token_count)s and %(session_count)s. `counterfoil token release` "
            "undoes this."
        ),
    ),
    Topic.NEW_NETWORK: (
        "The API token %(of)s is used from a new network",
        (
            "It was used from %(network)s for the first time, for %(privilege)s. If this was not "
            "you, run `counterfoil token contain`."
        ),
    ),
    Topic.LEAKED: (
        "The API token %(of)s was disabled: its secret was reported as leaked",
        (
            "Rotate it without an overlap, give the new secret to the programs that use it, and "
            "%(enable)s."
        ),
    ),
    Topic.IDLE: (
        "The API token %(of)s was not used for %(in_days)s",
        "By policy, the token was %(becomes)s.",
    ),
    (Topic.IDLE, "warned"): (
        "The API token %(of)s was not used for %(in_days)s",
        "Revoke it if it is no longer needed.",
    ),
    Topic.CHECKPOINT: ("A checkpoint of the audit log", "%(checkpoint)s"),
    Topic.TEST: ("A test", "Notices are delivered."),
}
"""The subject and the text of each notice. A key with a word is for a special case."""
