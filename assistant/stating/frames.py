"""The forms that questions of one language take, each with the statement that it becomes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from assistant.stating.value import Told
from policy.late_regex import late_regex

Frame = Callable[[re.Match[str], Told], str | None]
"""The statement that a question of one form becomes with its value in it; None where the value is of another kind."""


class Frames:
    """The forms of one language, the first that fits decides.

    Args:
        opening: a pattern of what may stand before the question, in the group `opening`: "In 2024, ".
        two_in_one: what joins two questions: no value completes both.
        forms: a pattern for the whole question behind its opening, and what it becomes; tried in this order.
    """

    def __init__(self, opening: str, two_in_one: re.Pattern[str], forms: Iterable[tuple[str, Frame]]) -> None:
        self._opening = late_regex(opening, re.IGNORECASE)
        self._two_in_one = two_in_one
        self._forms = tuple((late_regex(rf"{opening}{form}\Z", re.IGNORECASE), frame) for form, frame in forms)

    def state(self, question: str, told: Told) -> str | None:
        """`question` as a statement with the value in it; None where it is not of a form that is known."""
        text = question.strip().rstrip("?!. ,;\u00a0\u202f")
        if self._two_in_one.search(self._opening.sub("", text, count=1)):
            return None
        for form, frame in self._forms:
            if (match := form.match(text)) is not None and (stated := frame(match, told)) is not None:
                return f"{match['opening']}{stated}"
        return None
