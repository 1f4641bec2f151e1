"""Notices reach real receivers of mail and webhooks, however these behave."""

from __future__ import annotations

import base64
import hmac
import ipaddress
import json
import socket
import time
from contextlib import ExitStack
from hashlib import sha256
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from counterfoil import __version__
from counterfoil.authority.accounts import AccountSpec
from counterfoil.cli.main import cli
from counterfoil.core.audit import AuditAction, AuditEntry
from counterfoil.core.notice import Channel, Notice, Topic
from counterfoil.core.notice_text import notice_text
from counterfoil.server import notifier as delivering
from counterfoil.server.installation import Installation, create
from counterfoil.server.notifier import Notifier, Undeliverable, is_public, signature
from support.receivers import Hook, Mailbox, hook_server, mail_server, make_certificate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counterfoil.core.notice import DeliveryStatus


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Installation]:
    made = create(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def certificate(installed: Installation) -> Path:
    path = make_certificate(installed.data / "receiver.pem", "localhost", "127.0.0.1")
    (installed.data / "trust.pem").write_bytes(path.read_bytes())
    return path


def put(installed: Installation, **settings: str) -> None:
    installed.authority.set_settings(installed.root(), settings)


def put_unchecked(installed: Installation, **settings: str) -> None:
    """Leave settings as an older version took them, whether or not anything can be delivered."""
    with installed.store.transaction() as tx:
        tx.settings.save(tx.settings.load().changed(settings))
        tx.audit.append(
            AuditEntry.of(installed.root(), AuditAction.SETTINGS_CHANGED, "settings", "settings")
        )


def post_to(installed: Installation, hook: Hook, scheme: str = "https") -> None:
    put(installed, webhook_url=f"{scheme}://localhost:{hook.port}/in?x=1", allow_private_links="1")


def mail_to(installed: Installation, mailbox: Mailbox) -> None:
    put(installed, mail_server=f"smtp://127.0.0.1:{mailbox.port}", mail_from="foil@example.net")
    installed.authority.modify_account(
        installed.root(), "ann", AccountSpec(email="ann@example.net")
    )


def queue(installed: Installation, topic: Topic = Topic.TEST, mark: str = "x") -> Notice:
    with installed.store.snapshot() as reading:
        ann = reading.accounts.find("ann")
    assert ann is not None
    facts: dict[str, str | int | None] = {"user": "ann", "token": "billing", "token_id": "ABCDEFGH",
                                          "address": "192.0.2.1"}  # fmt: skip
    notice = Notice.of(topic, mark, installed.clock.now(), ann.id, facts)
    assert installed.store.outbox.queue([notice]) == [notice]
    return notice


@pytest.fixture(autouse=True)
def ann(installed: Installation) -> None:
    installed.authority.create_account(installed.root(), "ann")


def state(installed: Installation) -> DeliveryStatus:
    with installed.store.snapshot() as reading:
        return reading.notices.last(1)[0].states[0]


def test_the_webhook_gets_each_notice_signed_and_with_its_id(
    installed: Installation, certificate: Path
) -> None:
    with hook_server(Hook(), certificate) as hook:
        post_to(installed, hook)
        notice = queue(installed)
        notifier = Notifier(installed, "https://panel.example")
        assert notifier.deliver_one(Channel.WEBHOOK)
        assert not notifier.deliver_one(Channel.WEBHOOK)
    ((headers, body),) = hook.posts
    assert hook.path == "/in?x=1"
    assert hook.bodies[0]["id"] == headers["x-counterfoil-notice"] == notice.id
    assert hook.bodies[0]["topic"] == "test"
    assert hook.bodies[0]["url"] == "https://panel.example/tokens/billing/facts?owner=ann"
    assert headers["host"] == f"localhost:{hook.port}"
    assert headers["user-agent"] == f"Counterfoil/{__version__}"
    moment, _, signed = headers["x-counterfoil-signature"].partition(",v1=")
    wanted = hmac.new(notifier.webhook_key(), moment[2:].encode() + b"." + body, sha256)
    assert hmac.compare_digest(signed, wanted.hexdigest())
    assert state(installed).done_at is not None


def test_a_signature_is_of_the_moment_too() -> None:
    assert signature(b"k", b"body", 5) != signature(b"k", b"body", 6)


@pytest.mark.parametrize("status", [500, 404, 302, 307])
def test_a_webhook_that_says_no_is_asked_again_and_never_led_elsewhere(
    installed: Installation, certificate: Path, status: int
) -> None:
    with hook_server(Hook(status=status), certificate) as hook:
        post_to(installed, hook)
        notice = queue(installed)
        assert Notifier(installed).deliver_one(Channel.WEBHOOK)
        assert len(hook.posts) == 1
        found = state(installed)
        assert (found.done_at, found.attempts) == (None, 1)
        assert f"answered {status}" in found.error
        assert found.due_at is not None
        hook.status = 200
        _pass(installed, 15)
        assert Notifier(installed).deliver_one(Channel.WEBHOOK)
    assert [body["id"] for body in hook.bodies] == [notice.id] * 2
    assert [headers["x-counterfoil-attempt"] for headers, _ in hook.posts] == ["1", "2"]
    assert state(installed).done_at is not None


def _pass(installed: Installation, seconds: float) -> None:
    """Let the installation's clock go on without anybody waiting."""
    clock = installed.clock
    wall, up = clock._wall, clock._uptime
    clock._wall = lambda: wall() + seconds
    clock._uptime = lambda: up() + seconds


def test_a_webhook_that_is_down_is_tried_again_when_it_is_up(
    installed: Installation, certificate: Path
) -> None:
    with socket.socket() as held:
        # Bound, so that nobody else takes the port meanwhile, but not listening.
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
        post_to(installed, Hook(port=port))
        queue(installed)
        assert Notifier(installed).deliver_one(Channel.WEBHOOK)
        assert state(installed).error
        _pass(installed, 15)
        with hook_server(Hook(port=port), certificate) as hook:
            assert Notifier(installed).deliver_one(Channel.WEBHOOK)
            assert len(hook.posts) == 1


def test_a_webhook_that_does_not_answer_is_left_after_a_while(
    installed: Installation, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivering, "SECONDS", 0.3)
    with hook_server(Hook(delay=1), certificate) as hook:
        post_to(installed, hook)
        queue(installed)
        began = time.monotonic()
        assert Notifier(installed).deliver_one(Channel.WEBHOOK)
        assert time.monotonic() - began < 0.9
    assert "no answer within" in state(installed).error


@pytest.mark.parametrize(
    ("url", "private", "said"),
    [
        ("https://localhost:1/", "0", "not public"),
        ("https://127.0.0.1:1/", "0", "not public"),
        ("https://[::1]:1/", "0", "not public"),
        ("https://[::ffff:127.0.0.1]:1/", "0", "not public"),
        ("https://[64:ff9b::7f00:1]/", "0", "not public"),
        ("https://10.0.0.1/", "0", "not public"),
        ("https://169.254.169.254/latest/meta-data", "0", "not public"),
        ("https://0.0.0.0/", "0", "not public"),
        ("https://224.0.0.1/", "0", "not public"),
        ("https://0x7f000001/", "0", ""),
        ("https://2130706433/", "0", ""),
        ("https://no-such-host.invalid/", "1", "no-such-host.invalid"),
        ("http://192.0.0.9/", "0", "without encryption"),
    ],
)
def test_a_webhook_leads_nowhere_that_is_not_public(
    installed: Installation, url: str, private: str, said: str
) -> None:
    put_unchecked(installed, webhook_url=url, allow_private_links=private)
    queue(installed)
    assert Notifier(installed).deliver_one(Channel.WEBHOOK)
    found = state(installed)
    assert found.done_at is None
    assert found.error
    assert said in found.error


def test_of_several_addresses_the_first_that_takes_it_gets_it(
    installed: Installation, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def two(*_: object, **__: object) -> list[str]:
        return ["127.0.0.77", "127.0.0.1"]

    monkeypatch.setattr(delivering, "_resolved", two)
    with hook_server(Hook(), certificate) as hook:
        post_to(installed, hook)
        queue(installed)
        assert Notifier(installed).deliver_one(Channel.WEBHOOK)
        assert len(hook.posts) == 1


def test_a_webhook_that_was_taken_away_gets_nothing(installed: Installation) -> None:
    put(installed, webhook_url="https://example.net/")
    queue(installed)
    put(installed, webhook_url="")
    assert Notifier(installed).deliver_one(Channel.WEBHOOK)
    assert "no webhook is configured" in state(installed).error


def test_a_webhook_whose_certificate_is_not_trusted_gets_nothing(
    installed: Installation, certificate: Path, tmp_path: Path
) -> None:
    other = make_certificate(tmp_path / "other.pem", "localhost")
    wrong_name = make_certificate(tmp_path / "name.pem", "elsewhere.example")
    (installed.data / "trust.pem").write_bytes(certificate.read_bytes() + wrong_name.read_bytes())
    for number, shown in enumerate((other, wrong_name)):
        with hook_server(Hook(), shown) as hook:
            post_to(installed, hook)
            queue(installed, mark=str(number))
            assert Notifier(installed).deliver_one(Channel.WEBHOOK)
            assert hook.posts == []


def test_a_mail_says_what_happened_to_whom_it_concerns(installed: Installation) -> None:
    with mail_server(Mailbox()) as mailbox:
        mail_to(installed, mailbox)
        notice = queue(installed, Topic.EXPIRED_USED)
        assert Notifier(installed).deliver_one(Channel.MAIL)
    (mail,) = mailbox.mails
    assert mail["To"] == "ann@example.net"
    assert mail["From"] == "foil@example.net"
    assert mail["Subject"] == "[Counterfoil] The expired API token billing of ann is still in use"
    assert mail["Message-ID"] == f"<{notice.id}@counterfoil>"
    text = mail.get_content()
    assert "192.0.2.1" in text
    assert "ABCDEFGH" in text
    assert "UTC" in text


def test_a_mail_server_that_says_no_or_is_down_is_tried_again(installed: Installation) -> None:
    with mail_server(Mailbox(reply="451 later")) as mailbox:
        mail_to(installed, mailbox)
        queue(installed)
        assert Notifier(installed).deliver_one(Channel.MAIL)
        assert "451" in state(installed).error
    _pass(installed, 15)
    assert Notifier(installed).deliver_one(Channel.MAIL)
    assert state(installed).attempts == 2
    _pass(installed, 25)
    with mail_server(Mailbox(port=mailbox.port)) as again:
        assert Notifier(installed).deliver_one(Channel.MAIL)
    assert len(again.mails) == 1


def test_a_mail_server_that_is_slow_is_left(
    installed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivering, "SECONDS", 0.2)
    with mail_server(Mailbox(delay=0.6)) as mailbox:
        mail_to(installed, mailbox)
        queue(installed)
        assert Notifier(installed).deliver_one(Channel.MAIL)
        assert "timed out" in state(installed).error


def test_a_mail_server_that_wants_a_password_gets_it_from_a_file(installed: Installation) -> None:
    with mail_server(Mailbox()) as mailbox:
        mail_to(installed, mailbox)
        line = f"127.0.0.1:{mailbox.port} hunter two\n"
        (installed.data / "mail.password").write_text(line)
        put(installed, mail_server=f"smtp://foil@127.0.0.1:{mailbox.port}")
        queue(installed)
        assert Notifier(installed).deliver_one(Channel.MAIL)
    assert len(mailbox.mails) == 1
    assert len(mailbox.logins) == 1
    put(installed, mail_server=f"smtp+starttls://foil@127.0.0.1:{mailbox.port}")
    queue(installed, mark="y")
    (installed.data / "mail.password").unlink()
    assert Notifier(installed).deliver_one(Channel.MAIL)
    assert "hunter" not in state(installed).error


def _login(mailbox: Mailbox) -> tuple[str, str]:
    """Return who signed in last, and with which password (RFC 4616)."""
    _, user, password = base64.b64decode(mailbox.logins[-1].split()[2]).decode().split("\0")
    return user, password


@pytest.mark.parametrize(
    ("written", "user"),
    [("foil%40example.net", "foil@example.net"), ("a%3Ab%25c", "a:b%c"),
     ("j%C3%BCrgen%40x", "jürgen@x"), ("plain+user", "plain+user"), ("%2F%20x", "/ x")],
)  # fmt: skip
def test_the_user_of_a_mail_server_is_percent_decoded(
    installed: Installation, written: str, user: str
) -> None:
    with mail_server(Mailbox()) as mailbox:
        mail_to(installed, mailbox)
        line = f"127.0.0.1:{mailbox.port} grün %41"
        (installed.data / "mail.password").write_text(line)
        put(installed, mail_server=f"smtp://{written}@127.0.0.1:{mailbox.port}")
        queue(installed)
        assert Notifier(installed).deliver_one(Channel.MAIL)
        assert _login(mailbox) == (user, "grün %41")
        assert len(mailbox.mails) == 1


@pytest.mark.parametrize(
    "line",
    ["hunter2", "hunter two", "mail.example.net hunter2", "127.0.0.1 hunter2",
     "127.0.0.1:1 hunter2", "mail.example.net 127.0.0.1:{port} hunter2",
     "", "127.0.0.1:{port}", "127.0.0.1:{port} ", "localhost:{port} hunter2", ":{port} hunter2"],
)  # fmt: skip
@pytest.mark.parametrize("in_file", [True, False])
def test_the_password_for_another_mail_server_goes_nowhere(
    installed: Installation, monkeypatch: pytest.MonkeyPatch, line: str, *, in_file: bool
) -> None:
    with mail_server(Mailbox()) as mailbox:
        mail_to(installed, mailbox)
        given = line.format(port=mailbox.port)
        if in_file:
            (installed.data / "mail.password").write_text(given)
        else:
            monkeypatch.setenv("COUNTERFOIL_MAIL_PASSWORD", given)
        put(installed, mail_server=f"smtp://x@127.0.0.1:{mailbox.port}")
        queue(installed)
        assert Notifier(installed).deliver_one(Channel.MAIL)
        assert (mailbox.logins, mailbox.mails) == ([], [])
        assert "it must be the line HOST PASSWORD" in state(installed).error
        assert "hunter" not in state(installed).error
        assert _doctor(installed)["state"] == "failure"
        assert "hunter" not in _doctor(installed)["detail"]
        line = f"127.0.0.1:{mailbox.port} hunter2"
        (installed.data / "mail.password").write_text(line)
        monkeypatch.delenv("COUNTERFOIL_MAIL_PASSWORD", raising=False)
        assert _doctor(installed)["state"] == "good"


def _doctor(installed: Installation) -> dict[str, str]:
    """Return what is found of mail."""
    command = ["doctor", "--data", str(installed.data), "--output", "json"]
    done = CliRunner().invoke(cli, command)
    found: list[dict[str, str]] = json.loads(done.stdout)
    return next(one for one in found if one["check"] == "mail")


def test_notices_go_through_no_proxy(
    installed: Installation, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    with hook_server(Hook(), certificate) as hook, mail_server(Mailbox()) as mailbox:
        post_to(installed, hook)
        mail_to(installed, mailbox)
        queue(installed)
        for channel in Channel:
            assert Notifier(installed).deliver_one(channel)
        assert (len(hook.posts), len(mailbox.mails)) == (1, 1)


def test_a_mail_server_that_repeats_the_password_has_it_noted_nowhere(
    installed: Installation,
) -> None:
    with mail_server(Mailbox(welcome="535 {line}")) as mailbox:
        mail_to(installed, mailbox)
        for password in ("hunter2", "grün"):
            line = f"127.0.0.1:{mailbox.port} {password}"
            (installed.data / "mail.password").write_text(line)
            put(installed, mail_server=f"smtp://x@127.0.0.1:{mailbox.port}")
            queue(installed, mark=password)
            assert Notifier(installed).deliver_one(Channel.MAIL)
            said = state(installed).error
            assert said == "127.0.0.1 rejected the user and password (535)"


def test_who_has_no_address_is_written_to_at_their_owners(installed: Installation) -> None:
    root = installed.root()
    with mail_server(Mailbox()) as mailbox:
        mail_to(installed, mailbox)
        installed.authority.modify_account(root, "ann", AccountSpec(email=""))
        queue(installed)
        notifier = Notifier(installed)
        assert notifier.deliver_one(Channel.MAIL)
        assert "the account has no address" in state(installed).error
        assert mailbox.mails == []
        put(installed, mail_to="ops@example.net")
        queue(installed, mark="y")
        assert notifier.deliver_one(Channel.MAIL)
        assert [mail["To"] for mail in mailbox.mails] == ["ops@example.net"]
        installed.authority.setup_reseller(root, "ann", frozenset())
        installed.authority.create_account(root, "bob", owner="ann")
        installed.authority.modify_account(root, "ann", AccountSpec(email="ann@example.net"))
        with installed.store.snapshot() as reading:
            bob = reading.accounts.find("bob")
        assert bob is not None
        installed.store.outbox.queue(
            [Notice.of(Topic.TEST, "b", installed.clock.now(), bob.id, {})]
        )
        assert notifier.deliver_one(Channel.MAIL)
    assert [mail["To"] for mail in mailbox.mails] == ["ops@example.net", "ann@example.net"]


def test_threads_deliver_until_they_are_stopped_and_one_slow_receiver_holds_up_no_other(
    installed: Installation, certificate: Path
) -> None:
    with ExitStack() as stack:
        hook = stack.enter_context(hook_server(Hook(delay=2), certificate))
        mailbox = stack.enter_context(mail_server(Mailbox()))
        post_to(installed, hook)
        mail_to(installed, mailbox)
        for mark in "abc":
            queue(installed, mark=mark)
        notifier = Notifier(installed)
        notifier.start()
        deadline = time.monotonic() + 10
        while len(mailbox.mails) < 3 and time.monotonic() < deadline:
            time.sleep(0.02)
        assert len(mailbox.mails) == 3
        assert len(hook.posts) < 3
        notifier.stop()


@pytest.mark.parametrize("topic", list(Topic))
def test_every_topic_has_words_and_no_line_break_gets_into_a_subject(topic: Topic) -> None:
    facts: dict[str, str | int | None] = dict.fromkeys(
        ("user", "token", "address", "by", "network", "privilege", "becomes", "checkpoint"),
        "x\r\nBcc: eve@example.net",
    )
    facts |= {"token_id": "ABCDEFGH", "days": 7, "expires_at": 5, "secret": 1, "tokens": 1,
              "sessions": 2}  # fmt: skip
    notice = Notice.of(topic, "m", 1_800_000_000, 1, facts)
    subject, text = notice_text(notice, ZoneInfo("Europe/Berlin"))
    assert subject.startswith("[Counterfoil] ")
    assert "\n" not in subject
    assert "2027-01-15 09:00:00 CET" in text
    assert "https" not in text
    _, text = notice_text(notice, ZoneInfo("Europe/Berlin"), "https://panel.example/tokens/x")
    assert text.endswith("See: https://panel.example/tokens/x\n")


def test_what_could_not_be_sent_says_why() -> None:
    assert str(Undeliverable("why")) == "why"


def test_no_password_goes_out_in_clear_and_no_path_of_a_webhook_is_noted(
    installed: Installation,
) -> None:
    put_unchecked(
        installed, mail_server="smtp://foil@mail.example.net", mail_from="foil@example.net",
        mail_to="ops@example.net", webhook_url="https://localhost:1/SECRETPATH",
    )  # fmt: skip
    queue(installed)
    notifier = Notifier(installed)
    assert notifier.deliver_one(Channel.MAIL)
    assert notifier.deliver_one(Channel.WEBHOOK)
    with installed.store.snapshot() as reading:
        errors = {found.channel: found.error for found in reading.notices.last(1)[0].states}
    assert "without encryption" in errors["mail"]
    assert "SECRETPATH" not in errors["webhook"]


@pytest.mark.parametrize(
    "private",
    [
        "127.0.0.1", "10.0.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.7", "224.0.0.1",
        "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:10.0.0.1", "::ffff:0:192.168.0.1",
        "64:ff9b::7f00:1", "64:ff9b::169.254.169.254", "64:ff9b:1::1", "2002:7f00:1::",
        "2002:a9fe:a9fe::5", "2002:e000:1::", "2001:0:1::1", "fe80::1", "fec0::1", "fd00::1",
        "ff02::1", "2001:db8::1",
    ],
)  # fmt: skip
def test_an_address_that_leads_within_is_no_public_one(private: str) -> None:
    assert not is_public(ipaddress.ip_address(private))


@pytest.mark.parametrize(
    "public",
    ["8.8.8.8", "2606:4700::1111", "64:ff9b::8.8.8.8", "2002:808:808::1", "::ffff:8.8.8.8"],
)
def test_an_address_that_leads_outside_is_public(public: str) -> None:
    assert is_public(ipaddress.ip_address(public))
