"""The concepts that a text names: the longest form first, whatever language it is in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from policy.folding import fold, marks
from policy.language import LANGUAGES, Language, detect_language
from policy.late_regex import late_regex
from policy.terms.matcher import WORD, Form, Node, Trust, trie
from policy.terms.stems import STOPS, stems
from policy.vietnamese_syllable import is_vietnamese_syllable

_ADDRESS = late_regex(r"(?:https?://|www\.)\S+")
_NUMBER = late_regex(r"(?<![\w/-])\d[\w&./-]*")
_SUFFIX = late_regex(r"[-/][A-ZĐ]")
_JOINS = late_regex(r"[ \t]?[-&'][ \t]?|[ \t]{1,3}|[ \t]?,[ \t]?|\.|")
_VIETNAMESE = late_regex("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_SKIP_AT_MOST = 3


@dataclass(frozen=True, slots=True)
class ConceptMention:
    """A concept where a text names it: `text[start:end]` of the text that was read."""

    concept_id: str
    start: int
    end: int
    text: str


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _blank_identifier(found: re.Match[str]) -> str:
    # The NQ of "57-NQ/TW" is read elsewhere, with what it belongs to.
    return _blank(found) if _SUFFIX.search(found.group()) else found.group()


class _Text:
    """A text as words under each language's eyes."""

    def __init__(self, text: str, language: Language | None) -> None:
        self.text = text
        prose = _NUMBER.sub(_blank_identifier, _ADDRESS.sub(_blank, text))
        folded = fold(prose)
        self.spans = [found.span() for found in WORD.finditer(prose)]
        self.words = [folded[start:end] for start, end in self.spans]
        self.language = language or detect_language(text).language
        self.stems = {language: stems(self.words, language) for language in LANGUAGES}
        self.joins = [False] + [
            bool(_JOINS.fullmatch(folded, before[1], after[0]))
            for before, after in zip(self.spans, self.spans[1:], strict=False)
        ]
        self.has_vietnamese_letters = bool(_VIETNAMESE.search(prose))
        self.lacks_marks = self.language == "vi" and not self._is_marked()

    def _is_marked(self) -> bool:
        plain = [self.text[start:end] for start, end in self.spans if self.text[start].islower()]
        return sum(not word.isascii() for word in plain) * 6 > len(plain)

    def trie(self, language: Language) -> Node:
        """What of `language` is to be looked for in this text."""
        if language == self.language:
            return trie(language, Trust.ALL)
        is_hopeless = language == "vi" and not self.has_vietnamese_letters
        return trie(language, Trust.ABBREVIATIONS if is_hopeless else Trust.SEVERAL_WORDS)

    def original(self, index: int) -> str:
        start, end = self.spans[index]
        return self.text[start:end]


def find_concepts(text: str, language: Language | None = None) -> list[ConceptMention]:
    """Every concept that `text` (NFC) names, in order, the longest form first, none overlapping.

    Forms of all three languages are known in any text, single words only in the text's own `language` (found out when
    not given). Vietnamese may be typed without its marks.

    >>> [mention.concept_id for mention in find_concepts("aides aux PME et aux start-ups")]
    ['sme-support', 'start-up']
    """
    return list(_concepts(text, language))


@lru_cache(maxsize=256)
def _concepts(text: str, language: Language | None) -> tuple[ConceptMention, ...]:
    """Kept a while: the readers of one sentence ask for the concepts of the same words one after the other."""
    read = _Text(text, language)
    order = (read.language, *(other for other in LANGUAGES if other != read.language))
    roots = [(read.stems[known], read.trie(known), STOPS[known]) for known in order]
    mentions: list[ConceptMention] = []
    position = 0
    while position < len(read.words):
        best: tuple[int, Form] | None = None
        for stemmed, root, stops in roots:
            if stemmed[position] in root.following:
                found = _longest(read, position, stemmed, root, stops)
                if found and (best is None or found[0] > best[0]):
                    best = found
        if best is None:
            position += 1
            continue
        end, form = best
        start, stop = read.spans[position][0], read.spans[end - 1][1]
        mentions.append(ConceptMention(form.concept_id, start, stop, text[start:stop]))
        position = end
    return tuple(mentions)


def _longest(
    read: _Text, first: int, stems: Sequence[str], root: Node, stops: frozenset[str]
) -> tuple[int, Form] | None:
    """The longest form that starts at word `first`, and the index after its last word."""
    best: tuple[int, Form] | None = None
    # A small word may be part of a form or stand between its words: both ways are followed.
    ways: list[tuple[int, Node, tuple[int, ...], int]] = [(first, root, (), 0)]
    while ways:
        index, node, matched, skipped = ways.pop()
        if index == len(stems) or (matched and not read.joins[index]):
            continue
        if matched and read.words[index] in stops and skipped < _SKIP_AT_MOST:
            ways.append((index + 1, node, matched, skipped + 1))
        following = node.following.get(stems[index])
        if following is None:
            continue
        matched = (*matched, index)
        ways.append((index + 1, following, matched, 0))
        if following.forms and (best is None or index + 1 > best[0]):
            form = next((form for form in following.forms if _counts(read, form, matched)), None)
            best = (index + 1, form) if form else best
    return best


def _counts(read: _Text, form: Form, matched: Sequence[int]) -> bool:
    originals = [read.original(index) for index in matched]
    if form.needs_ampersand and "&" not in read.text[read.spans[matched[0]][0] : read.spans[matched[-1]][1]]:
        return False
    if form.as_written and tuple(read.words[index] for index in matched) != form.as_written:
        return False
    if form.needs_small_letters and not originals[0][0].islower():
        return False
    if form.is_abbreviation and all(map(_is_in_capitals, originals)):
        return True
    if form.is_abbreviation:
        return form.language == read.language and not form.needs_capitals and _has_marks(read, form, originals)
    if form.language != read.language:
        if read.lacks_marks and form.is_syllables:
            return False
        if form.language == "vi":
            return tuple(map(marks, originals)) == form.marks
        return read.language != "vi" or not any(map(_VIETNAMESE.search, originals))
    return _has_marks(read, form, originals) and not _is_in_a_name(read, form, matched)


def _is_in_capitals(word: str) -> bool:
    """Whether a word of an abbreviation is written as one: "MoST", and not "most"."""
    return word.isdigit() or word == "," or 2 * sum(map(str.isupper, word)) > len(word)


def _is_in_a_name(read: _Text, form: Form, matched: Sequence[int]) -> bool:
    """Whether a single word is but a syllable of a Vietnamese name in a French or English text ("Van Don")."""
    if form.language == "vi" or not form.is_syllables or len(matched) > 1 or not _is_title(read, matched[0]):
        return False
    before, after = matched[0] - 1, matched[0] + 1
    has_after = after < len(read.words) and read.joins[after] and _is_title(read, after)
    return has_after or (before >= 0 and read.joins[after - 1] and _is_title(read, before))


def _is_title(read: _Text, index: int) -> bool:
    word = read.original(index)
    return word.istitle() and is_vietnamese_syllable(read.words[index])


def _has_marks(read: _Text, form: Form, originals: Sequence[str]) -> bool:
    if form.language != "vi":
        return True
    if read.lacks_marks and all(word.isascii() for word in originals):
        return form.is_abbreviation or not form.is_vague
    return tuple(map(marks, originals)) == form.marks
