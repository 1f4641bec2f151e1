"""In which words is each "no" said? The one place where rules and reasons become sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from counterfoil.core.moment import format_moment
from counterfoil.core.notice import Notice, Topic
from counterfoil.core.privilege import ALL
from counterfoil.core.receipt import CallFault
from counterfoil.core.refusals import Reason, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from counterfoil.core.reach import Reach
    from counterfoil.core.receipt import AskedCall
    from counterfoil.core.refusals import Refusal

DENIED_STATUS = 403
DENIED_BODY = (
    b'{"cpanelresult":{"apiversion":"2","error":"Access denied",'
    b'"data":{"reason":"Access denied","result":"0"},"type":"text"}}'
)
DENIED_TYPE = 'text/plain; charset="utf-8"'

UNAVAILABLE = "The server cannot prove the answer just now. Try again in a few seconds."
FAULT = "The server made an error; nothing is known to be wrong with the request."
NOT_CHANGED = "The server cannot keep the change just now; nothing was changed. Try again."
ANSWERS_FULL = (
    "Too many long answers wait to be read by their clients. Read those first, ask for less "
    "(api.chunk.enable=1), or try again in a few seconds."
)
TOO_MANY = "Too many passwords wait to be compared. Try again in a few seconds."
FOREIGN_FORM = "This form came from another site. Open the sign-in page and try again."
NOT_SIGNED_IN = "Username or password is wrong. An API token is no password."
NO_SESSION = "There is no session here, or it has ended. Sign in again."
SEE_LOG = {"status": 0, "message": "see_login_log"}
"""What clients of ``login_only`` look for in a refusal."""
OUTCOME_UNKNOWN = (
    "The database failed while the change was being kept, and whether it was kept could not "
    "be learned. Look before you try again."
)


UNAUTHORISED, FORBIDDEN, PUT_OFF = 401, 403, 503


class Problem(NamedTuple):
    """A refusal at the forward-auth door: its status, and the fields of RFC 9457."""

    status: int
    fields: dict[str, str | int]


def problem(reason: Reason, lacking: str, unknown: str = "") -> Problem:
    """Say a refusal to a gateway; only a missing privilege or route is told from the others.

    ``lacking``: the privilege that is missing; ``unknown``: the one that the path of the question
    names, and that does not exist.
    """
    match reason:
        case Reason.ROUTE if unknown:
            status, kind = FORBIDDEN, "privilege-unknown"
            title = "The gateway asks for a privilege that does not exist."
            detail = f"There is no privilege {unknown}: correct the path that the gateway asks at."
        case Reason.PRIVILEGE:
            status, kind, title = FORBIDDEN, "privilege", "The token lacks a privilege."
            detail = f"This request takes the privilege {lacking}."
        case Reason.ROUTE:
            status, kind, title = FORBIDDEN, "route", "No registered route is asked for."
            detail = "No route has this host, path and method, or they can be read in two ways."
        case Reason.STALE:
            status, kind, title = PUT_OFF, "unavailable", "The answer cannot be proved now."
            detail = "Try again in a few seconds."
        case _:
            status, kind, title = UNAUTHORISED, "credential", "The credential is not accepted."
            detail = "The receipt says why to those who may know: counterfoil explain RECEIPT."
    return Problem(
        status,
        {"type": f"urn:counterfoil:{kind}", "title": title, "status": status, "detail": detail},
    )


def privilege_missing(function: str) -> str:
    """Say that a good credential lacks the function's privilege (clients match these words)."""
    return f"Permission denied: You do not have the required privileges to run “{function}”."


def unknown_function(function: str) -> str:
    """Say that there is no such function (the vendor's client matches these words)."""
    return f"Unknown app (“{function}”) requested for this version (1) of the API."


def call_text(asked: AskedCall) -> str:
    """Say what was asked for, and why it could not be called, if so."""
    match asked.fault:
        case None:
            return asked.function
        case CallFault.NO_FUNCTION:
            return f"there is no function “{asked.function}”"
        case CallFault.NO_VERSION:
            return f"{asked.function} was called without `api.version=1`, which it requires"
        case CallFault.UNREADABLE:
            return f"the arguments of the call of {asked.function} could not be read"


def reason_text(reason: Reason) -> str:
    """Say a reason to those who may know it; to everybody else all refusals read alike."""
    match reason:
        case Reason.UNKNOWN:
            return "No token has this secret."
        case Reason.MALFORMED:
            return "The credential cannot be read as one."
        case Reason.WRONG_KIND:
            return "The token is of another kind than this door takes."
        case Reason.WRONG_USER:
            return "The token belongs to another user than the one named beside it."
        case Reason.RENAMED:
            return "The user named beside the token was renamed; use the new name."
        case Reason.REVOKED:
            return "The token was revoked, or this secret of it was replaced."
        case Reason.PARENT:
            return "A token that this one was made through is gone, or lost its right to make it."
        case Reason.DISABLED:
            return "The token, or one that it was made through, is disabled."
        case Reason.CONTAINED:
            return "The token, or one that it was made through, is contained."
        case Reason.SUSPENDED:
            return "The account is suspended."
        case Reason.EXPIRED:
            return "The token, or one that it was made through, has expired."
        case Reason.ADDRESS:
            return "The address is not in the allow list, or could not be read."
        case Reason.PRIVILEGE:
            return "The token, or its account, lacks the privilege."
        case Reason.ROUTE:
            return "The address asked for is no route of ours, or can be read in two ways."
        case Reason.STALE:
            return "The server could not prove that nothing had changed."


def sentence(refusal: Refusal) -> str:
    """Say which rule was broken and what to do about it."""
    facts = {key: _shown(value) for key, value in refusal.facts.items()}
    match refusal.rule:
        case Rule.ARGUMENT_MISSING:
            return f"Give the argument “{facts['argument']}”."
        case Rule.ARGUMENT_MALFORMED:
            return f"“{facts['value']}” cannot be taken as “{facts['argument']}”."
        case Rule.ARGUMENT_UNKNOWN:
            return f"“{facts['argument']}” is no argument of this function: check its spelling."
        case Rule.ARGUMENT_CONFLICT:
            return f"“{facts['argument']}” is given twice, with two values."
        case Rule.ARGUMENT_IN_QUERY:
            return f"Send “{facts['argument']}” in the body: addresses of requests are logged."
        case Rule.ARGUMENTS_EXCLUSIVE:
            return f"Give either “{facts['argument']}” or “{facts['name']}”, not both."
        case Rule.LIST_NONE:
            return (
                f"“{facts['argument']}” cannot be applied: the answer of “{facts['function']}” "
                "has no list for it."
            )
        case Rule.FIELD_UNKNOWN:
            return f"No entry of the list has a field “{facts['argument']}”: check its spelling."
        case Rule.ARGUMENTS_UNREADABLE:
            return f"The arguments cannot be read: {facts['fault']}."
        case Rule.BATCH_TOO_LONG:
            return f"A batch has at most {facts['most']} commands: send several."
        case Rule.BATCH_ANSWER_TOO_LONG:
            return (
                "This command ran, but its answer is left out: with it, the batch would be longer "
                f"than {facts['most']} MiB. Call it alone."
            )
        case Rule.BATCH_NOT_RUN:
            return (
                "This command did not run: the answers before it are longer than "
                f"{facts['most']} MiB together."
            )
        case Rule.BATCH_CUT:
            return (
                f"Only the first {counted(facts['ran'], 'command')} ran: their answers are longer "
                f"than {facts['most']} MiB together. Send the others in another batch."
            )
        case Rule.FUNCTION_UNKNOWN:
            return f"The account API has no function “{facts['function']}”."
        case Rule.TOKEN_NAME_MALFORMED:
            return "Enter a name of 1 to 50 letters, numbers, dashes or underscores."
        case Rule.FORM_USED:
            return (
                f"This form already generated “{facts['name']}”: its secret cannot be shown again."
            )
        case Rule.TOKEN_CHANGED:
            return f"Somebody else changed the token “{facts['name']}” meanwhile: look at it again."
        case Rule.TOKEN_NAME_TAKEN:
            return f"A token named “{facts['name']}” already exists. Choose another name."
        case Rule.TOKEN_UNKNOWN:
            return f"You do not have a token named “{facts['name']}”."
        case Rule.TOKEN_LINE_TOO_LONG:
            return f"A token made through {facts['most']} others cannot make one more."
        case Rule.TOKEN_DISABLED_ABOVE:
            return (
                f"{facts['name']} was disabled by somebody above: only the account that disabled "
                "it, or root, can enable it, signed in or at the command line of the server."
            )
        case Rule.TOKEN_NOT_CONTAINED:
            return f"{facts['name']} is not contained itself."
        case Rule.TOKEN_OPENS_ALL:
            return (
                f"{facts['name']} is a token of the account API and opens all of its account: it "
                "takes no privileges and no marks."
            )
        case Rule.TOKEN_OUT_OF_LINE:
            return (
                "A token gives new secrets only to itself and to what was made through it, and to "
                "no other that is marked: sign in, or use the command line on the server."
            )
        case Rule.TOKEN_OF_SESSION:
            return (
                f"This session was opened through {facts['name']}, which it cannot give a new "
                "secret: rotate it with its own secret, or sign in."
            )
        case Rule.TOKEN_ONLY_NARROWED:
            return (
                f"{facts['name']} was not made through your token: you can take privileges and "
                "addresses from it, have it end earlier, disable and revoke it."
            )
        case Rule.TOKEN_LEAKED:
            user = "" if facts["username"] == "root" else f" --user {facts['username']}"
            return (
                f"The secret of {facts['name']} was reported as leaked. Rotate the token first "
                f"(`counterfoil token rotate {facts['name']}{user}`, without an overlap), then "
                "enable it. To go on with the leaked secret all the same, give `even_leaked=1` "
                "(`--even-leaked`)."
            )
        case Rule.SECRET_REPLACED:
            return "This secret was replaced and is in its overlap: use the new one to do this."
        case Rule.OVERLAP_MALFORMED:
            return f"The overlap is 0 to {facts['most']} seconds."
        case Rule.OVERLAP_NONE:
            return f"{facts['name']} has no old secret that is still good."
        case Rule.IDEMPOTENCY_KEY_MALFORMED:
            return (
                "An idempotency key holds 128 random bits at least, in 22 to 128 of A-Z a-z 0-9 "
                "+ / = _ - (32, if they are hexadecimal). A UUID does not: send 32 hexadecimal "
                "digits from the system's random source: openssl rand -hex 16."
            )
        case Rule.IDEMPOTENCY_KEY_USED:
            return "This idempotency key was used more than ten minutes ago: take a new one."
        case Rule.IDEMPOTENCY_KEY_REPLACED:
            return (
                "The secret that was made with this idempotency key was replaced since, and is "
                "refused: take a new key."
            )
        case Rule.ADVICE_NONE:
            return f"Nothing narrower than {facts['name']} can be said to have served."
        case Rule.DAYS_MALFORMED:
            return f"Uses are counted for {facts['most']} days: give 1 to {facts['most']}."
        case Rule.PRIVILEGE_NONE:
            if "username" in facts:
                return (
                    f"{facts['username']} and you hold no privilege in common that the token could "
                    "have: `counterfoil reseller show` tells what an account holds."
                )
            return "Select at least one privilege."
        case Rule.PRIVILEGE_UNKNOWN:
            near = f" Do you mean {facts['near']}?" if facts.get("near") else ""
            return (
                f"There is no privilege “{facts['privilege']}”.{near} "
                "`counterfoil privileges` lists all."
            )
        case Rule.PRIVILEGE_NOT_HELD if facts["privilege"] == ALL:
            return "You do not hold the privilege “all”, so you cannot give it."
        case Rule.PRIVILEGE_NOT_HELD:
            return (
                f"You do not hold the privilege “{facts['privilege']}”, so you cannot give it. "
                f"Root can grant it: `{granted_by(refusal)}`."
            )
        case Rule.PRIVILEGE_NOT_IN_TOKEN:
            return (
                f"You do not hold the privilege “{facts['privilege']}” here: {facts['username']} "
                "does, but this token or session does not. Use a token that holds it, or sign in."
            )
        case Rule.PRIVILEGE_NOT_OF_ACCOUNT if facts["privilege"] == ALL:
            return (
                f"{facts['username']} does not hold the privilege “all”. Name privileges that it "
                f"holds: `counterfoil reseller show {facts['username']}`."
            )
        case Rule.PRIVILEGE_NOT_OF_ACCOUNT:
            return (
                f"{facts['username']} does not hold the privilege “{facts['privilege']}”. Root can "
                f"grant it: `{granted_by(refusal)}`."
            )
        case Rule.PRIVILEGE_WITHIN_ALL:
            return (
                f"{facts['username']} holds “all”, which includes every other privilege. Say what "
                f"it shall keep: `counterfoil reseller grant {facts['username']} --only --acl …`."
            )
        case Rule.ACCOUNT_API_CLOSED:
            return (
                "Tokens of the account API are for those who hold the privilege "
                f"“{facts['privilege']}”."
            )
        case Rule.ADDRESS_MALFORMED:
            return f"“{facts['entry']}” is not an address or a range."
        case Rule.ADDRESS_TOO_MANY:
            return (
                f"{facts['entries']} entries; at most {facts['most']} are allowed. "
                "Use ranges to shorten the list."
            )
        case Rule.ADDRESS_OUTSIDE:
            return "Your own token may not be used from all of these addresses: name fewer."
        case Rule.EXPIRY_MALFORMED:
            return f"“{facts['value']}” is no moment: give whole epoch seconds."
        case Rule.EXPIRY_PAST:
            return "That date is past. Choose today or later."
        case Rule.EXPIRY_OUTSIDE:
            return "Your own token ends before that: name an earlier end."
        case Rule.SECRET_MALFORMED:
            return "A secret is 16 to 255 printable characters without blank or colon."
        case Rule.RECEIPT_UNREADABLE:
            return "This is no receipt of this installation, or not one for you."
        case Rule.ACCOUNT_UNKNOWN:
            return f"You do not have a user named “{facts['username']}”."
        case Rule.ACCOUNT_SUSPENDED:
            return f"{facts['username']} is suspended; no token can be created for it."
        case Rule.CALLER_SUSPENDED:
            return f"{facts['username']} is suspended: it can only see and revoke its tokens."
        case Rule.ACCOUNT_LOCKED:
            return f"{facts['username']} was suspended by root, who alone can change that."
        case Rule.ACCOUNT_IS_ROOT:
            return "This cannot be done to root."
        case Rule.ACCOUNT_IS_CALLER:
            return f"{facts['username']} is you: ask who owns your account to do this."
        case Rule.ACCOUNT_OWNER:
            return (
                f"{facts['username']} cannot own this account: only root may let a reseller own "
                "itself, and nobody can own who stands above them."
            )
        case Rule.ACL_LIST_MALFORMED:
            return "A list of privileges is named by 1 to 64 letters, digits, dots and dashes."
        case Rule.ACL_LIST_UNKNOWN:
            return f"There is no list of privileges named “{facts['name']}”."
        case Rule.ACL_LIST_AND_KEYS:
            return "Give either “acllist” or single privileges, not both."
        case Rule.RESELLER_UNKNOWN:
            return (
                f"Not a reseller: {facts['username']}. `counterfoil reseller setup "
                f"{facts['username']}` makes it one."
            )
        case Rule.PACKAGE_UNKNOWN:
            return (
                f"There is no package “{facts['package']}”: Counterfoil keeps no packages. "
                "Nothing was changed."
            )
        case Rule.PASSWORD_WEAK:
            return (
                "Choose a password of 12 to 256 characters, with at least five different ones and "
                "without the username."
            )
        case Rule.PASSWORD_MISSING:
            return "Give the password, better in the body than in the query."
        case Rule.PASSWORD_WRONG:
            return "That is not your password. Nothing was changed."
        case Rule.STEP_UP_PASSWORD:
            return (
                "This session is older than ten minutes: give your own password too, in the body."
            )
        case Rule.STEP_UP_LINK:
            return (
                "This session is older than ten minutes, and your account has no password: sign "
                "in again by a new link (`counterfoil sign-in-link` on the server)."
            )
        case Rule.STEP_UP_THROUGH_TOKEN:
            return (
                "This session was opened through a token more than ten minutes ago, and no "
                "password helps it: use the token itself, or open a new session."
            )
        case Rule.MARK_THROUGH_TOKEN:
            return (
                "No token can mark a token as lasting or as good for sessions anywhere: "
                "sign in with a password, or use the command line on the server."
            )
        case Rule.USERNAME_MALFORMED:
            return (
                f"“{facts['username']}” is no username: 1 to 16 of a-z and 0-9, a letter first, "
                "not root, not beginning with test."
            )
        case Rule.USERNAME_TAKEN:
            return f"The username {facts['username']} already exists: it already has an account."
        case Rule.DOMAIN_MALFORMED:
            return f"“{facts['domain']}” is no domain name."
        case Rule.DOMAIN_TAKEN:
            return f"The domain {facts['domain']} already exists: it already has an account."
        case Rule.DOMAIN_UNKNOWN:
            return f"You do not have an account with the domain “{facts['domain']}”."
        case Rule.EMAIL_MALFORMED:
            return f"“{facts['email']}” is no mail address."
        case Rule.TEXT_MALFORMED:
            return f"“{facts['argument']}” is one line of at most {facts['most']} characters."
        case Rule.LASTING_CHANGE:
            return (
                "A token cannot make this change, because it would outlast the token: "
                "sign in with a password, or use the command line on the server."
            )
        case Rule.LINK_UNUSABLE:
            return "This link was used already, or is too old: ask for a new one."
        case Rule.SESSION_UNKNOWN:
            return f"There is no session {facts['session']} here that you can end."
        case Rule.SESSION_LINE_TOO_LONG:
            return f"A session opened through {facts['most']} others cannot open one more."
        case Rule.APPLICATION_MALFORMED:
            return f"The applications cannot be registered: {facts['fault']}."
        case Rule.APPLICATION_UNKNOWN:
            return f"There is no application “{facts['name']}”."
        case Rule.APPLICATION_IN_FILE:
            return (
                f"The application “{facts['name']}” stands in the file of the installation: "
                "change it there, and reload."
            )
        case Rule.POLICY_WIDER:
            return (
                f"The installation's own rule {facts['setting']}={facts['most']} is narrower: a "
                "reseller's can only be narrower still."
            )
        case Rule.POLICY_EXPIRY:
            return "The policy here demands that a token ends: name a moment."
        case Rule.POLICY_LIFETIME:
            return (
                f"The policy here lets a token live for {counted(facts['most'], 'day')}: name an "
                "earlier end."
            )
        case Rule.POLICY_ALLOW_LIST:
            return "The policy here demands an allow list: name the addresses."
        case Rule.POLICY_TOKENS:
            return f"The policy here allows {counted(facts['most'], 'token')}: revoke one first."
        case Rule.CHECKPOINT_MALFORMED:
            return "This is no checkpoint: it begins with foil1. and is one line."
        case Rule.CHECKPOINT_NONE:
            return "No checkpoint was made yet: the server makes one within ten minutes."
        case Rule.SETTING_UNKNOWN:
            return f"There is no setting “{facts['setting']}”. There are: {facts['known']}."
        case Rule.SETTING_MALFORMED:
            return f"The setting {facts['setting']} takes {facts['shape']}."
        case Rule.RECEIVER_PRIVATE:
            return (
                f"Nothing could be delivered to {facts['host']} ({facts['setting']}): it is not an "
                "address of the public internet. Set allow_private_links=1 with it to allow that."
            )
        case Rule.RECEIVER_IN_CLEAR if facts["setting"] == "mail_server":
            return (
                "Nothing could be delivered: smtp:// would send the password in clear. Use "
                "smtp+starttls:// or smtps://."
            )
        case Rule.RECEIVER_IN_CLEAR:
            return (
                f"Nothing could be delivered: http:// ({facts['setting']}) would send notices in "
                "clear. Use https://, or set allow_private_links=1 with it."
            )
        case Rule.RECEIVER_UNKNOWN:
            return (
                f"Nothing could be delivered to {facts['host']} ({facts['setting']}): no server "
                "can have that name."
            )


def granted_by(refusal: Refusal) -> str:
    """Return the commands by which root grants the privilege that a refusal names."""
    facts = refusal.facts
    is_reseller = bool(facts["reseller"])
    return granting(str(facts["username"]), str(facts["privilege"]), is_reseller=is_reseller)


def granting(user: str, *privileges: str, is_reseller: bool) -> str:
    """Return the commands by which root grants privileges to an account."""
    named = " ".join(f"--acl {privilege}" for privilege in privileges)
    if is_reseller:
        return f"counterfoil reseller grant {user} {named}"
    # A new reseller holds the Initial Privileges, which nobody asked for here.
    return f"counterfoil reseller setup {user} && counterfoil reseller grant {user} --only {named}"


def counted(count: str | int, thing: str, things: str = "") -> str:
    """Return a number with what it counts: 1 token, 2 tokens, 0 entries."""
    return f"{count} {thing}" if str(count) == "1" else f"{count} {things or f'{thing}s'}"


_MOST_NAMES = 10


def changed_nothing(names: Sequence[str]) -> str:
    """Say which arguments of a call were accepted and made no difference."""
    listed = ", ".join(f"“{_shown(name[:50])}”" for name in names[:_MOST_NAMES])
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return f"These arguments changed nothing: {listed}{more}."


def reach_text(reach: Reach) -> str:
    """Say how many tokens an act reached beside what it named; "" if there were none."""
    count, verb = reach.also_revoked, "revoked with it"
    if not count and reach.names:
        count = reach.unnamed
        verb = "revoked" if reach.is_revoking else "affected"
    if not count:
        return ""
    tokens = "1 token was" if count == 1 else f"{count} tokens were"
    more = count - len(reach.names)
    listed = f": {', '.join(reach.names)}" if reach.names else ""
    return f"{tokens} {verb}{listed}{f' and {more} more' if reach.names and more > 0 else ''}."


def _shown(value: str | int) -> str:
    """Return a fact as one printable line: what came from outside is never echoed raw."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(value))


def notice_text(notice: Notice, zone: ZoneInfo, page: str = "") -> tuple[str, str]:
    """Say a notice to a person: the subject of a mail, and its text; ``page``: to see more."""
    facts = {key: _shown(value) for key, value in notice.facts.items() if value is not None}
    token = f"{facts.get('token', '')} of {facts.get('user', '')}"
    subject, text = _told(notice, facts, token, zone)
    when = format_moment(notice.at, zone)
    lines = [text, "", f"When: {when}", f"Notice: {notice.id}"]
    if "token_id" in facts:
        lines.insert(3, f"Token: {token}, id {facts['token_id']}")
    if page:
        lines.append(f"See: {page}")
    return f"[Counterfoil] {subject}", "\n".join(lines) + "\n"


def _told(notice: Notice, facts: dict[str, str], token: str, zone: ZoneInfo) -> tuple[str, str]:
    match notice.topic:
        case Topic.EXPIRES if facts["days"] == "0":
            return (
                f"The API token {token} has expired",
                "Programs that use it are refused. Give it a later end, or revoke it.",
            )
        case Topic.EXPIRES:
            return (
                f"The API token {token} ends within {counted(facts['days'], 'day')}",
                (
                    f"It ends at {format_moment(int(facts['expires_at']), zone)}. Rotate it, or "
                    "give it a later end, before the programs that use it are refused."
                ),
            )
        case Topic.EXPIRED_USED:
            return (
                f"The expired API token {token} is still in use",
                f"A program at {facts['address']} presented it and was refused.",
            )
        case Topic.REPLACED_USED:
            return (
                f"A replaced secret of the API token {token} is still in use",
                (
                    f"Somebody at {facts['address']} presented secret {facts['secret']}, which "
                    "was rotated away, and was refused: a program that was forgotten, or a thief."
                ),
            )
        case Topic.CONTAINED:
            return (
                f"The API token {token} was contained",
                (
                    f"{facts['by']} stopped {counted(facts['tokens'], 'token')} and "
                    f"{counted(facts['sessions'], 'session')}. `counterfoil token release` lets "
                    "them go on."
                ),
            )
        case Topic.NEW_NETWORK:
            return (
                f"The API token {token} is used from a new network",
                (
                    f"It came from {facts['network']} for the first time, for "
                    f"{facts['privilege']}. If that is not you: `counterfoil token contain`."
                ),
            )
        case Topic.LEAKED:
            by = facts.get("by", "root")
            enable = "enable it" if by == facts["user"] else f"have {by} enable it"
            return (
                f"The API token {token} was disabled: its secret was reported as leaked",
                (
                    "Rotate it without an overlap, give the new secret to the programs that "
                    f"use it, and {enable}."
                ),
            )
        case Topic.IDLE:
            return (
                f"The API token {token} was not used for {counted(facts['days'], 'day')}",
                f"It is {facts['becomes']}.",
            )
        case Topic.CHECKPOINT:
            return ("A checkpoint of the audit log", facts["checkpoint"])
        case Topic.TEST:
            return ("A test", "Notices arrive.")
