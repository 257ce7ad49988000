"""Whether a number stands before the very noun that a question counts, where no list holds that noun."""

from __future__ import annotations

from assistant.evidence import Sentence
from assistant.read.figures.measure import Measured
from assistant.understand import Understanding
from assistant.understand.measured import words_counted
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import QuantityKind

_BEHIND = 60
"""Characters behind a number in which its noun stands."""
_BETWEEN = 2
"""Words that may stand between a number and its noun: "187 complete concept notes"."""
_STEM = 6
_WORD = late_regex(r"[a-z]+(?:-[a-z]+)*")


def counts_very_noun(one: Measured, sentence: Sentence, understanding: Understanding) -> bool:
    """Whether the number counts what the question calls by the same words: "187 concept notes".

    Only in the question's own language, since words of another cannot be looked for.
    """
    if one.quantity.kind is not QuantityKind.COUNT or one.quantity.unit is not None:
        return False
    if sentence.article.language != understanding.language:
        return False
    noun = [_stem(word) for word in words_counted(understanding.text, understanding.language)]
    behind = fold(sentence.text[one.quantity.end : one.quantity.end + _BEHIND])
    told = [_stem(word) for word in _WORD.findall(behind)]
    return bool(noun) and any(told[at : at + len(noun)] == noun for at in range(_BETWEEN + 1))


def _stem(word: str) -> str:
    return word.rstrip("s")[:_STEM]
