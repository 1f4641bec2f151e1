"""Timing benchmark: whether the time of a refusal reveals its reason.

Unknown, revoked and expired secrets are presented in random order to a real server, over one
persistent connection each, and their times are compared in pairs with Welch's t-test, without the
outliers above the 95th percentile. A t below 4.5 means that this number of samples shows no
difference.

Example: .venv/bin/python benchmarks/timing.py 20000
"""

import itertools
import math
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import httpx

from counterfoil.core.secret import make_secret
from support.server import Server

KINDS = 30
"""How many secrets of each kind: one alone could be warm or cold."""


def secrets_of(server: Server) -> dict[str, list[str]]:
    """Make secrets that are unknown, revoked and expired."""
    revoked = [server.token(f"r{n}", "--acl", "list-accts") for n in range(KINDS)]
    server.run("token", "revoke", *(f"r{n}" for n in range(KINDS)), "--yes")
    expired = []
    for n in range(KINDS):
        made = server.run("call", "api_token_create", f"token_name=e{n}", "acl=list-accts",
                          f"expires_at={int(time.time()) + 3}")  # fmt: skip
        expired.append(made.stdout.split('"token": "')[1].split('"')[0])
    time.sleep(5)
    chance = random.SystemRandom()
    unknown = [make_secret("FOIL", chance.randbytes).reveal() for _ in range(KINDS)]
    return {"unknown": unknown, "revoked": revoked, "expired": expired}


def welch(one: list[float], other: list[float]) -> float:
    """Return Welch's t."""
    spread = statistics.variance(one) / len(one) + statistics.variance(other) / len(other)
    return (statistics.mean(one) - statistics.mean(other)) / math.sqrt(spread)


def main(samples: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder) / "data", ("--tls", "off")).start()
        try:
            secrets = secrets_of(server)
            order = [kind for kind in secrets for _ in range(samples)]
            random.SystemRandom().shuffle(order)
            times: dict[str, list[float]] = {kind: [] for kind in secrets}
            bodies = set()
            with httpx.Client(base_url=server.url) as client:
                for number, kind in enumerate(order):
                    secret = secrets[kind][number % KINDS]
                    headers = {"Authorization": f"whm root:{secret}"}
                    began = time.perf_counter()
                    answer = client.get("/json-api/version?api.version=1", headers=headers)
                    times[kind].append(time.perf_counter() - began)
                    bodies.add((answer.status_code, answer.content))
        finally:
            server.stop()
    assert len(bodies) == 1, bodies
    kept = {}
    for kind, found in times.items():
        limit = sorted(found)[int(len(found) * 0.95)]
        kept[kind] = [one for one in found if one <= limit]
        median = statistics.median(kept[kind])
        print(f"{kind:8} {len(found)} samples, median {median * 1e6:.1f} µs")
    for one, other in itertools.combinations(kept, 2):
        print(f"{one} against {other}: t = {welch(kept[one], kept[other]):+.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
