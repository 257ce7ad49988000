"""Spares an endpoint that is down, and the people who would wait for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class CircuitBreaker:
    """Open after `failures` in a row; after `rest_seconds` one call may try again. May be used from several threads."""

    def __init__(self, failures: int, rest_seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._failures, self._rest_seconds, self._clock = failures, rest_seconds, clock
        self._lock = threading.Lock()
        self._count = 0
        self._open_until = 0.0

    def lets_through(self) -> bool:
        """Whether to call now. Of those that ask after the rest, one is let through until it reports."""
        with self._lock:
            if self._count < self._failures:
                return True
            if self._clock() < self._open_until:
                return False
            self._open_until = self._clock() + self._rest_seconds
            return True

    def succeeded(self) -> None:
        """The call came through: closed again."""
        with self._lock:
            self._count = 0

    def failed(self) -> None:
        """The endpoint did not do its part."""
        with self._lock:
            self._count += 1
            self._open_until = self._clock() + self._rest_seconds
