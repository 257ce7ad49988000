"""Whether a sentence whose facts are all there says the same of them as its source does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.evidence import Sentence
from assistant.meaning.bound_names import names_moved
from assistant.meaning.direction import direction_turned
from assistant.meaning.negation import negation_changed
from assistant.meaning.offices import offices_moved
from assistant.meaning.opposites import opposites_said
from assistant.meaning.quantifiers import made_general
from assistant.meaning.reality import made_real
from policy.language import Language

Check = Callable[[str, Language, Sequence[Sentence]], tuple[str, ...]]
"""What of a sentence says something else than the sentences that prove it; empty where nothing does."""

CHECKS: tuple[Check, ...] = (
    negation_changed,
    made_real,
    made_general,
    opposites_said,
    names_moved,
    offices_moved,
    direction_turned,
)


def changed_meaning(plain: str, language: Language, proving: Sequence[Sentence]) -> tuple[str, ...]:
    """The words of `plain` that change what `proving` says; those of the first check that finds any."""
    return next((found for check in CHECKS if (found := check(plain, language, proving))), ())


__all__ = ["CHECKS", "changed_meaning"]
