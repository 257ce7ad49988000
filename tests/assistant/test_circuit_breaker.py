from __future__ import annotations

from assistant.circuit_breaker import CircuitBreaker


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_it_opens_after_failures_in_a_row_and_lets_one_try_after_the_rest() -> None:
    clock = Clock()
    breaker = CircuitBreaker(failures=2, rest_seconds=10, clock=clock)

    breaker.failed()
    assert breaker.lets_through()
    breaker.failed()
    assert not breaker.lets_through()
    clock.now = 10
    assert breaker.lets_through()
    assert not breaker.lets_through()  # the others wait for the first to report


def test_one_success_closes_it() -> None:
    breaker = CircuitBreaker(failures=2, rest_seconds=10, clock=Clock())

    breaker.failed()
    breaker.succeeded()
    breaker.failed()

    assert breaker.lets_through()
