"""Whether a sentence is on another part of a call than the one asked about: Window A is not Window B."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.evidence import Sentence
from policy.variants import variants_in


def is_of_another_variant(question: str, sentence: Sentence, around: Iterable[Sentence]) -> bool:
    """Whether `question` names a part and the sentence, what leads to it in its paragraph or its heading names only
    others.

    `around`: sentences beside it; those before it in its paragraph lead to it, the last named counting.
    """
    asked = {one.label for one in variants_in(question)}
    if not asked:
        return False
    before = sorted((one for one in around if leads_to(one, sentence)), key=lambda one: one.start)
    told = next(
        (named for text in (sentence.text, *(one.text for one in reversed(before))) if (named := variants_in(text))), ()
    )
    told = told or next((named for text in reversed(sentence.headings) if (named := variants_in(text))), ())
    return bool(told) and not asked & {one.label for one in told}


def leads_to(other: Sentence, sentence: Sentence) -> bool:
    """Whether `other` stands before `sentence` in its paragraph."""
    return other.paragraph == sentence.paragraph and other.start < sentence.start
