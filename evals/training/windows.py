"""Stretches of whole sentences, so that the reader learns on inputs as short as those it is later given."""

from __future__ import annotations

from random import Random

from policy.language import Language
from policy.sentences import split_sentences

Span = tuple[int, int]

LENGTHS = (100, 250, 450, 450, 700, 1_000, 1_400)
"""In characters, drawn evenly."""
LONGEST = 1_400


def window_around(text: str, language: Language, wanted: Span, choice: Random) -> Span:
    """A stretch of `text` that holds `wanted`, whole sentences, of one of the lengths."""
    sentences = split_sentences(text, language)
    inside = [place for place, (start, end) in enumerate(sentences) if start < wanted[1] and end > wanted[0]]
    if not inside:
        return max(0, wanted[0] - 200), min(len(text), wanted[1] + 200)
    first, last = inside[0], inside[-1]
    length = choice.choice(LENGTHS)
    while True:
        before = sentences[first - 1] if first > 0 else None
        after = sentences[last + 1] if last + 1 < len(sentences) else None
        options = [
            (side, one)
            for side, one in ((-1, before), (1, after))
            if one is not None and max(one[1], sentences[last][1]) - min(one[0], sentences[first][0]) <= length
        ]
        if not options:
            break
        side, _ = choice.choice(options)
        first, last = (first - 1, last) if side < 0 else (first, last + 1)
    start, end = sentences[first][0], sentences[last][1]
    if end - start > LONGEST:  # a list or table without full stops
        start, end = max(start, wanted[0] - LONGEST // 2), min(end, wanted[1] + LONGEST // 2)
    return start, end


def find_answers(text: str, answers: tuple[str, ...]) -> tuple[Span, ...]:
    """Where the answers stand in `text` as words of their own; the first three of each."""
    found: dict[Span, None] = {}
    for answer in answers:
        at, count = text.find(answer), 0
        while answer and at >= 0 and count < 3:
            end = at + len(answer)
            is_word = not (text[at - 1 : at].isalnum() and answer[0].isalnum())
            is_word = is_word and not (text[end : end + 1].isalnum() and answer[-1].isalnum())
            if is_word:
                found[(at, end)] = None
                count += 1
            at = text.find(answer, at + 1)
    return tuple(found)
