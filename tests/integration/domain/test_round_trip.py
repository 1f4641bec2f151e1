"""What the store takes it gives back, byte for byte, on every engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import AllowList
from counterfoil.core.refusals import Refusal
from counterfoil.core.token import LATEST
from support.amount import examples
from support.machine import CATALOGUE, START

if TYPE_CHECKING:
    from support.machine import World

names = st.text("abcXYZ019-_", min_size=1, max_size=50)
privileges = st.frozensets(st.sampled_from([p.key for p in CATALOGUE]), min_size=1)
addresses = st.lists(
    st.one_of(st.ip_addresses(), st.ip_addresses(v=4), st.ip_addresses(v=6)).map(str), max_size=20
)
ends = st.one_of(st.none(), st.integers(START + 1, LATEST))
notes = st.text(max_size=200)


@settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(name=names, held=privileges, listed=addresses, end=ends)
def test_a_token_is_read_as_it_was_made(
    world: World, name: str, held: frozenset[str], listed: list[str], end: int | None
) -> None:
    spec = TokenSpec(
        privileges=CATALOGUE.parse(held),
        allow_list=AllowList.parse(listed),
        expires_at=end,
        endless=end is None,
    )
    made = world.authority.create_token(world.root, None, name, spec).stub
    read = world.stub("root", name)
    assert read == made
    assert (made.name, made.privileges, made.allow_list, made.expires_at) == (
        name, spec.privileges, spec.allow_list, end,
    )  # fmt: skip
    world.authority.revoke_tokens(world.root, None, [name])


@settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(note=notes)
def test_a_note_is_refused_or_read_as_it_was_written(world: World, note: str) -> None:
    with world.store.snapshot() as reading:
        if reading.accounts.find("bob") is None:
            world.authority.create_account(world.root, "bob")
    try:
        world.authority.suspend_account(world.root, "bob", note)
    except Refusal:
        assert not note.isprintable()
    else:
        assert world.account("bob").suspend_reason == note
