"""The steps by which one answer comes about: how long each took, told to whoever watches (LangChain's callbacks)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, field

Outputs = dict[str, object]
"""What a step came to, as plain values: counts, an outcome, no text of the reader's."""
Watch = Callable[[str, Outputs], AbstractContextManager[None]]
"""Opens a step by its name for those who watch; what the step puts into the outputs is told when it closes."""

watching: ContextVar[Watch | None] = ContextVar("watching", default=None)
"""Set where a chain runs; nobody watches otherwise."""


@dataclass(slots=True)
class Steps:
    """The steps of one answer so far."""

    seconds: dict[str, float] = field(default_factory=dict)
    """By step; of a step taken twice, both together."""

    @contextmanager
    def step(self, name: str) -> Iterator[Outputs]:
        """One step; the caller may put into what it is given what the step came to."""
        outputs: Outputs = {}
        watch = watching.get()
        begun = time.perf_counter()
        try:
            with nullcontext() if watch is None else watch(name, outputs):
                yield outputs
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - begun

    def as_json(self) -> dict[str, float]:
        """As answers keep it."""
        return {name: round(seconds, 4) for name, seconds in self.seconds.items()}
