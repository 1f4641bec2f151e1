"""What gateways are told, over every engine: the same for the same, and never the stale."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.token_request import TokenSpec
from counterfoil.crypto.assertions import Assertions
from counterfoil.crypto.receipts import ReceiptCipher
from counterfoil.forward_auth.requests import AuthRequestParser
from counterfoil.forward_auth.responses import MANY_ACCEPTED, AuthResponse, ForwardAuth
from counterfoil.transport.proxies import TrustedProxies
from support.machine import KEYS

if TYPE_CHECKING:
    from counterfoil.core.secret import Secret
    from support.machine import World

NEED = b"/auth/nginx/need/list-accts"


class Gateway:
    """A gateway that this process answers without a network."""

    def __init__(self, world: World) -> None:
        self.world = world
        clock, proxies = world.store.clock, TrustedProxies(["127.0.0.1"])
        receipt_cipher = ReceiptCipher(KEYS, os.urandom)
        self.forward = ForwardAuth(world.gate, receipt_cipher, clock, Assertions(KEYS))
        self.questions = AuthRequestParser(proxies)

    def ask(self, secret: Secret | None, client: str = "192.0.2.1", **more: bytes) -> AuthResponse:
        head = {b"host": b"api.example", b"x-forwarded-for": client.encode()} | {
            name.replace("_", "-").encode(): value for name, value in more.items()
        }
        if secret is not None:
            head[b"authorization"] = b"Bearer " + secret.reveal().encode()
        asked = self.questions.parse(b"GET", NEED, head, [], "127.0.0.1")
        assert asked is not None
        return self.forward.answer(asked, self.world.gate.judge([asked])[0])


def values(told: AuthResponse) -> dict[bytes, bytes]:
    return dict(zip(told.headers[::2], told.headers[1::2], strict=True))


def receipt(told: AuthResponse) -> bytes:
    return values(told)[b"x-counterfoil-receipt"]


@pytest.fixture
def gateway(world: World) -> Gateway:
    return Gateway(world)


def test_acceptances_of_one_second_for_the_same_share_a_receipt(
    world: World, gateway: Gateway
) -> None:
    one, other = world.token("a", "list-accts"), world.token("b", "list-accts")
    first = gateway.ask(one)
    assert receipt(gateway.ask(one)) == receipt(first)
    assert receipt(gateway.ask(other)) != receipt(first)
    assert receipt(gateway.ask(one, "192.0.2.2")) != receipt(first)
    world.machine.pass_time(1)
    assert receipt(gateway.ask(one)) != receipt(first)
    opened = ReceiptCipher(KEYS, os.urandom).unseal(receipt(first).decode())
    assert (opened.at, str(opened.address), opened.need) == (
        int(world.machine.wall) - 1, "192.0.2.1", "list-accts",
    )  # fmt: skip


def test_refusals_never_share_one_so_that_none_tells_which_are_alike(
    world: World, gateway: Gateway
) -> None:
    secret = world.token("a", "list-accts")
    world.authority.revoke_tokens(world.root, None, ["a"])
    told = [gateway.ask(secret) for _ in range(3)] + [gateway.ask(None) for _ in range(3)]
    assert {one.status for one in told} == {401}
    assert len({receipt(one) for one in told}) == 6


def test_what_was_told_before_a_change_is_not_told_after_it(world: World, gateway: Gateway) -> None:
    secret = world.token("a", "list-accts")
    assert values(gateway.ask(secret))[b"x-counterfoil-token"] == b"a"
    world.authority.update_token(world.root, None, "a", TokenSpec(name="b"))
    assert values(gateway.ask(secret))[b"x-counterfoil-token"] == b"b"
    world.authority.disable_token(world.root, None, "b")
    assert gateway.ask(secret).status == 401


def test_what_is_remembered_of_one_second_is_bounded(world: World, gateway: Gateway) -> None:
    secret = world.token("a", "list-accts")
    for number in range(MANY_ACCEPTED + 10):
        client = f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}"
        assert gateway.ask(secret, client).status == 200
    assert len(gateway.forward._accepted) <= MANY_ACCEPTED


def test_proxies_and_headers_that_change_count_from_the_next_question_on(
    world: World, gateway: Gateway
) -> None:
    secret = world.token("a", "list-accts", ips=("192.0.2.1",))
    assert gateway.ask(secret).status == 200
    gateway.questions.configure(TrustedProxies(), b"x-key")
    assert gateway.ask(secret).status == 401
    gateway.questions.configure(TrustedProxies(["127.0.0.1"]), b"x-key")
    assert gateway.ask(None, x_key=secret.reveal().encode()).status == 200
    assert gateway.ask(secret, x_key=secret.reveal().encode()).status == 401
