"""What could be asked for in a sentence: years, numbers, names, and the words between its small words.

Which words are small is told by counting, so that no list is needed for any language: those that every fifth paragraph
of the language holds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from evals.training.source import Paragraph
from policy.language import Language

Kind = Literal["year", "number", "name", "words"]

IN_EVERY = 5
"""A word that one paragraph in so many holds is small."""
LONGEST = 5
"""Words of a stretch that is no name."""
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:-[^\W\d_]+)*")
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d\Z")


@dataclass(frozen=True, slots=True)
class Stretch:
    """`sentence[start:end]`."""

    start: int
    end: int
    kind: Kind


class SmallWords:
    """The small words of each language, counted in the paragraphs themselves."""

    def __init__(self, paragraphs: Iterable[Paragraph]) -> None:
        held: dict[Language, Counter[str]] = {}
        count: Counter[Language] = Counter()
        for paragraph in paragraphs:
            count[paragraph.lang] += 1
            words = {word.casefold() for word in _WORD.findall(paragraph.text)}
            held.setdefault(paragraph.lang, Counter()).update(words)
        self._small = {
            language: frozenset(word for word, number in words.items() if number * IN_EVERY >= count[language])
            for language, words in held.items()
        }

    def has(self, word: str, language: Language) -> bool:
        """Whether `word` says nothing of its own; a number always does."""
        return not word[0].isdigit() and word.casefold() in self._small.get(language, frozenset())

    def telling(self, text: str, language: Language) -> frozenset[str]:
        """The other words of `text`, in small letters."""
        return frozenset(word.casefold() for word in _WORD.findall(text) if not self.has(word, language))


def stretches(sentence: str, language: Language, small: SmallWords) -> Iterator[Stretch]:
    """Each run of words that are not small, cut where what kind they are of changes and where something stands between.

    A capital at the beginning of the sentence makes no name.
    """
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(sentence):
        is_left_out = _kind(word) != "name" and small.has(word.group(), language)
        goes_on = run and sentence[run[-1].end() : word.start()] in (" ", "'", "’") and _kind(run[-1]) == _kind(word)
        if is_left_out or not goes_on:
            yield from _as_stretch(run)
            run = []
        if not is_left_out:
            run.append(word)
    yield from _as_stretch(run)


def _kind(word: re.Match[str]) -> Kind:
    text = word.group()
    if text[0].isdigit():
        return "year" if _YEAR.match(text) else "number"
    return "name" if text[0].isupper() and word.start() > 0 else "words"


def _as_stretch(run: list[re.Match[str]]) -> Iterator[Stretch]:
    if run and (_kind(run[0]) == "name" or len(run) <= LONGEST):
        start, end = run[0].start(), run[-1].end()
        if end - start > 2 or _kind(run[0]) in ("year", "number"):
            yield Stretch(start, end, _kind(run[0]))
