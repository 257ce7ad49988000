"""Whether a sentence is on another part of a call than the one asked about: Window A is not Window B."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from assistant.evidence import Sentence
from assistant.evidence.grids import head_over
from policy.variants import Variant, variant_of_row, variants_in


def is_of_another_variant(
    question: str, sentence: Sentence, around: Iterable[Sentence], *, strict: bool = False
) -> bool:
    """Whether `question` names a part and the sentence, what leads to it in its paragraph or its heading names only
    others; where it is `strict`, also one that is on no part.

    `around`: sentences beside it; those before it in its paragraph lead to it, the last named counting.
    """
    asked = {one.label for one in variants_in(question)}
    if not asked:
        return False
    before = sorted((one for one in around if leads_to(one, sentence)), key=lambda one: one.start)
    told = _own_variants(sentence)
    if not told and strict and _lists_parts(sentence.article.text):
        return True  # the row of the part tells it, not what is said beside the table
    told = told or next((named for one in reversed(before) if (named := variants_in(one.text))), ())
    told = told or next((named for text in reversed(sentence.headings) if (named := variants_in(text))), ())
    return strict if not told else not asked & {one.label for one in told}


@lru_cache(maxsize=500)
def _lists_parts(text: str) -> bool:
    """Whether a table of an article has a row for each of its parts."""
    rows = [line for line in text.splitlines() if " | " in line]
    return any(variant_of_row(row, head) is not None for head in rows for row in rows if row is not head)


def _own_variants(sentence: Sentence) -> tuple[Variant, ...]:
    """The parts that the sentence names; of a table's row the one in its first cell."""
    named = variants_in(sentence.text)
    head = head_over(sentence.article, sentence.start) if " | " in sentence.text and not named else None
    row = variant_of_row(sentence.text, sentence.article.text[slice(*head)]) if head is not None else None
    return named if row is None else (row,)


def leads_to(other: Sentence, sentence: Sentence) -> bool:
    """Whether `other` stands before `sentence` in its paragraph."""
    return other.paragraph == sentence.paragraph and other.start < sentence.start
