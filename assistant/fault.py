"""What can happen to a chat model on the way, each with its own words for the reader (`assistant/writing/words.py`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from policy.late_regex import late_regex

_UNREACHABLE = late_regex(r"Connect|Network|DNS|Unreachable|Resolve", re.IGNORECASE)
_TIMED_OUT = late_regex(r"Timeout|TimedOut", re.IGNORECASE)


class Fault(StrEnum):
    """Why there is no text of a chat model, or not enough."""

    WRONG_KEY = "wrong_key"
    UNKNOWN_MODEL = "unknown_model"
    BUSY = "busy"
    SERVER = "server"
    UNREACHABLE = "unreachable"
    TOO_SLOW = "too_slow"
    BROKEN_OFF = "broken_off"
    RESTING = "resting"
    """Not asked: it failed several times just before."""
    REFUSED = "refused"
    """The endpoint did not accept what was sent."""
    EMPTY = "empty"
    UNPROVEN = "unproven"
    """It wrote, but too little of it was found in the articles."""
    NOTHING_FOUND = "nothing_found"
    """It says that the sources do not answer."""

    @property
    def is_passing(self) -> bool:
        """Whether asking again at once may help."""
        return self in (Fault.BUSY, Fault.SERVER, Fault.UNREACHABLE)

    @property
    def is_lasting(self) -> bool:
        """Whether asking again for the same answer is no use; a slow model may still write in the time that is left."""
        return self in (Fault.WRONG_KEY, Fault.UNKNOWN_MODEL, Fault.RESTING) or self.is_passing

    @property
    def is_of_the_endpoint(self) -> bool:
        """Whether it says that the endpoint is down, not that the text was poor."""
        return self in (Fault.BUSY, Fault.SERVER, Fault.UNREACHABLE, Fault.TOO_SLOW, Fault.BROKEN_OFF, Fault.WRONG_KEY)


def fault_of(error: BaseException, *, has_begun: bool) -> Fault:
    """What an error of any provider's library comes down to, by its status code or its kind.

    Args:
        error: as the library raised it.
        has_begun: whether some text had come before.
    """
    for cause in _causes(error):
        status = getattr(cause, "status_code", None) or getattr(getattr(cause, "response", None), "status_code", None)
        if isinstance(status, int):
            return _by_status(status)
    if has_begun:
        return Fault.TOO_SLOW if _is_any(error, _TIMED_OUT) else Fault.BROKEN_OFF
    if _is_any(error, _TIMED_OUT) or any(isinstance(cause, TimeoutError) for cause in _causes(error)):
        return Fault.TOO_SLOW
    if _is_any(error, _UNREACHABLE) or any(isinstance(cause, OSError) for cause in _causes(error)):
        return Fault.UNREACHABLE
    return Fault.BROKEN_OFF


def _by_status(status: int) -> Fault:
    if status in (401, 403):
        return Fault.WRONG_KEY
    if status == 404:
        return Fault.UNKNOWN_MODEL
    if status == 429:
        return Fault.BUSY
    return Fault.SERVER if status >= 500 else Fault.REFUSED


def _is_any(error: BaseException, kind: re.Pattern[str]) -> bool:
    return any(kind.search(type(cause).__name__) for cause in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
