"""What holds for several processes at once, on every engine: storms, races, kills, restarts."""

from __future__ import annotations

import signal
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from http.client import HTTPException
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from support.beside import Beside
from support.storm import Client, Verifier
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.server import Server

WORKERS = 4
PROCESSES = 2 * WORKERS
"""Gateways have as many of their own."""
REVOCATIONS = 250
"""On each engine."""
OTHER_ENDS: tuple[tuple[str, dict[str, str]], ...] = (
    ("api_token_disable", {}),
    ("api_token_rotate", {"overlap": "0"}),
    ("api_token_contain", {}),
)
"""The other acts after which a secret is good for nothing."""
ROUNDS = 20
KILLS = 20


@pytest.fixture
def fleet(start: Callable[..., Server], database: str) -> Server:
    """A server of four workers, on each engine in turn."""
    return start("--workers", str(WORKERS), "--verify-listen", "127.0.0.1:0", database=database)


def spread(
    server: Server, make: Callable[[], Any], local_port: Callable[[Any], int], count: int = 8
) -> list[Any]:
    """Open connections until every worker holds one; return so many, and one of every worker."""
    held: dict[int, list[Any]] = {}
    for _ in range(200):
        one = make()
        until(lambda one=one: server.served_by(local_port(one)) is not None)  # type: ignore[misc]
        held.setdefault(server.served_by(local_port(one)) or 0, []).append(one)
        if len(held) == WORKERS and sum(map(len, held.values())) >= count:
            break
    assert len(held) == WORKERS, "the kernel never gave a worker a connection"
    in_turn = [one for ones in zip(*held.values(), strict=False) for one in ones]
    rest = [one for ones in held.values() for one in ones if one not in in_turn]
    for one in (in_turn + rest)[count:]:
        one.close()
    return (in_turn + rest)[:count]


@pytest.fixture
def clients(fleet: Server) -> Iterator[list[Client]]:
    """Eight kept connections, some on every worker, with a token that may do everything."""
    owner = fleet.token("owner")

    def used() -> Client:
        # One that has asked nothing yet is given up after the time of a head.
        client = Client(fleet, owner)
        client.done("version")
        return client

    made = spread(fleet, used, Client.local_port)
    yield made
    for client in made:
        client.close()


def test_no_worker_accepts_after_the_end_of_a_secret_was_acknowledged(
    fleet: Server, rounds: int
) -> None:
    owner = fleet.token("owner")
    own = Client(fleet, owner)
    # On every worker one that calls the API, and one that asks as a gateway does.
    verifiers: list[Verifier] = [
        verifier
        for is_gateway in (False, True)
        for verifier in spread(
            fleet, partial(Verifier, fleet, is_gateway=is_gateway), lambda v: v.local_port, WORKERS
        )
    ]
    for verifier in verifiers:
        verifier.start()
    for number in range((REVOCATIONS + 10 * len(OTHER_ENDS)) * rounds):
        name, other = f"storm{number}", number - REVOCATIONS * rounds
        secret = own.done("api_token_create", token_name=name, acl="list-accts")["token"]
        for verifier in verifiers:
            verifier.tokens.append(secret)
            verifier.go.release()
        for verifier in verifiers:
            assert verifier.used.acquire(timeout=30)
        if other >= 0:
            act, arguments = OTHER_ENDS[other % len(OTHER_ENDS)]
            own.done(act, token_name=name, **arguments)
        elif number % 50 == 49:
            # From beside the server, now and then: another process.
            done = fleet.spawn("token", "revoke", name, "--yes")
            assert done.returncode == 0, done.stderr
        else:
            own.done("api_token_revoke", token_name=name)
        acknowledged = time.monotonic()
        for verifier in verifiers:
            assert verifier.refused.acquire(timeout=30)
            assert verifier.last_accepted < acknowledged
            while verifier.used.acquire(blocking=False):
                pass
    own.close()
    for verifier in verifiers:
        verifier.tokens.clear()
        verifier.go.release()
        verifier.join()
        verifier.connection.close()
    assert min(verifier.count for verifier in verifiers) >= REVOCATIONS


def together(acts: list[Callable[[], Any]]) -> list[Any]:
    """Run acts at the same moment."""
    barrier = threading.Barrier(len(acts))

    def run(act: Callable[[], Any]) -> Any:
        barrier.wait()
        return act()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def outcome(answer: tuple[int, dict[str, Any]]) -> int:
    assert answer[0] == 200, answer
    return int(answer[1]["metadata"]["result"])


def test_races_over_the_wire_have_one_winner(
    fleet: Server, clients: list[Client], rounds: int
) -> None:
    owner = clients[0]
    many = [*clients, *(Client(fleet, owner.secret) for _ in range(50 - len(clients)))]
    for number in range(ROUNDS * rounds):
        name = f"t{number}"
        made = together([
            partial(client.patiently, "api_token_create", token_name=name, acl="passwd")
            for client in many
        ])  # fmt: skip
        assert sum(map(outcome, made)) == 1
        secret = next(body["data"]["token"] for _, body in made if body["metadata"]["result"])
        # Two renames to one name.
        other, new = f"x{number}", f"n{number}"
        owner.done("api_token_create", token_name=other, acl="passwd")
        renamed = together([
            partial(clients[1].patiently, "api_token_update", token_name=name, new_name=new),
            partial(clients[2].patiently, "api_token_update", token_name=other, new_name=new),
        ])  # fmt: skip
        assert sum(map(outcome, renamed)) == 1
        last = new if outcome(renamed[0]) else name
        # An update against the revocation.
        _, revoked = together([
            partial(clients[3].patiently, "api_token_update", token_name=last, acl="list-accts"),
            partial(clients[4].patiently, "api_token_revoke", token_name=last),
        ])  # fmt: skip
        assert outcome(revoked) == 1
        for client in clients:
            assert client.patiently("version", secret=secret)[0] == 403
            assert last not in client.done("api_token_list")["tokens"]
    for client in many:
        client.close()


class Journal:
    """What one writer was told; of the name in ``pending`` nothing is known yet."""

    def __init__(self) -> None:
        self.alive: dict[str, tuple[str, str]] = {}
        self.dead: dict[str, str] = {}

    def write(self, server: Server, owner: str, name: str) -> None:
        """Create, edit and revoke until the server is killed under our hands."""
        client = Client(server, owner)
        try:
            for count in range(10_000):
                token = f"{name}-{count}"
                secret = client.done("api_token_create", token_name=token, acl="passwd")["token"]
                self.alive[token] = (secret, "passwd")
                if count % 3:
                    del self.alive[token]
                    client.done("api_token_update", token_name=token, acl="list-accts")
                    self.alive[token] = (secret, "list-accts")
                if count % 3 == 2:
                    # Between asking and the answer its fate is unknown: it counts as neither.
                    del self.alive[token]
                    client.done("api_token_revoke", token_name=token)
                    self.dead[token] = secret
        except (OSError, HTTPException, ValueError):
            return
        finally:
            client.close()


def test_acknowledged_changes_survive_kill_9(
    start: Callable[..., Server], database: str, rounds: int
) -> None:
    options = ("--workers", str(WORKERS))
    server = start(*options, database=database)
    owner = server.token("owner")
    journals = [Journal() for _ in range(4)]
    for kill in range(KILLS * rounds):
        threads = [
            threading.Thread(target=journal.write, args=(server, owner, f"k{kill}-{number}"))
            for number, journal in enumerate(journals)
        ]
        for thread in threads:
            thread.start()
        threading.Event().wait(0.05 + 0.45 * ((kill * 7) % 10) / 10)
        server.stop(signal.SIGKILL)
        for thread in threads:
            thread.join()
        server = start(*options, port=server.port, database=database)
    alive = {name: kept for journal in journals for name, kept in journal.alive.items()}
    dead = {name: secret for journal in journals for name, secret in journal.dead.items()}
    assert len(alive) + len(dead) > KILLS
    assert server.spawn("audit", "verify").returncode == 0
    checked = server.spawn("doctor", "--output", "json")
    assert '"check":"database","state":"good"' in checked.stdout.replace(" ", ""), checked.stdout
    with closing(Client(server, owner)) as client:
        listed = client.done("api_token_list")["tokens"]
        for name, (secret, acl) in alive.items():
            held = [key for key, value in listed[name]["acls"].items() if value]
            assert held == [acl]
            assert client.call("version", secret=secret)[0] == 200
        for name, secret in dead.items():
            assert name not in listed
            assert client.call("version", secret=secret)[0] == 403


def test_a_worker_that_dies_is_replaced_and_the_others_go_on(
    fleet: Server, clients: list[Client]
) -> None:
    before = {worker.pid for worker in fleet.workers()}
    victim = fleet.served_by(clients[0].local_port())
    assert victim
    psutil.Process(victim).kill()
    for client in clients:
        if fleet.served_by(client.local_port()) not in {None, victim}:
            client.done("version")
    until(lambda: len(fleet.workers()) == PROCESSES)
    assert {worker.pid for worker in fleet.workers()} - before
    until(lambda: any("was terminated by signal 9" in line for line in fleet.log))
    secret = fleet.token("after")

    def used() -> Client:
        client = Client(fleet, secret)
        client.done("version")
        return client

    fresh = spread(fleet, used, Client.local_port)
    for client in fresh:
        client.done("version")
        client.close()


def test_reloading_under_load_loses_no_request(fleet: Server, clients: list[Client]) -> None:
    stop = threading.Event()
    counts = Counter(dict.fromkeys(range(len(clients)), 0))

    def use(number: int, client: Client) -> None:
        while not stop.is_set():
            client.done("version")
            counts[number] += 1

    using = Beside([partial(use, number, client) for number, client in enumerate(clients)])
    assert fleet.process
    for reload in range(5):
        fleet.process.send_signal(signal.SIGHUP)
        using.until(
            lambda reload=reload: (  # type: ignore[misc]
                sum("reloaded settings" in line for line in fleet.log) == reload + 1
            )
        )
    using.until(lambda: min(counts.values()) > 5)
    stop.set()
    using.join()


def test_sigterm_under_load_answers_what_was_begun(fleet: Server, clients: list[Client]) -> None:
    begun: dict[int, str] = {}
    answered: dict[int, set[str]] = {n: set() for n in range(len(clients))}
    asked = threading.Event()

    def write(number: int, client: Client) -> None:
        for count in range(10_000):
            name = f"s{number}-{count}"
            begun[number] = name
            try:
                client.done("api_token_create", token_name=name, acl="passwd")
            except (OSError, HTTPException):
                return
            answered[number].add(name)
            asked.set()

    writing = Beside([partial(write, number, client) for number, client in enumerate(clients)])
    writing.until(asked.is_set)
    assert fleet.process
    fleet.process.send_signal(signal.SIGTERM)
    assert fleet.process.wait(30) == 0
    writing.join()
    assert any("finishing running requests" in line for line in fleet.log)
    listed = fleet.spawn("call", "api_token_list", "--output", "json")
    for number, names in answered.items():
        for name in names:
            assert f'"{name}"' in listed.stdout
        # What was not answered may only be the one that was cut off before it was begun.
        assert begun[number] in names or f'"{begun[number]}"' not in listed.stdout


def test_without_their_supervisor_the_workers_stop(fleet: Server) -> None:
    workers = fleet.workers()
    assert fleet.process
    fleet.process.kill()
    fleet.process.wait()
    gone, alive = psutil.wait_procs(workers, timeout=20)
    assert len(gone) == PROCESSES
    assert not alive
