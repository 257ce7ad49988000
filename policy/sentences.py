"""Where sentences begin and end in French, English and Vietnamese prose, legal lines and captions included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.sentence_words import (
    BEFORE_A_NAME,
    BEFORE_A_NUMBER,
    LEGAL_HEADINGS,
    MAY_END,
    NEVER_END,
    OPENERS,
    VIETNAMESE_BEFORE_A_NAME,
)

_LINE = late_regex(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_STOP = late_regex(
    # stops, then what closes with them: a quotation mark, also the French one after its space, or a bracket
    r"(?P<stop>[.!?…]+)(?P<close>(?:[ \u00a0\u202f]?»|[\"”’'\)\]])*)"
    r"(?=(?P<gap>\s+)|(?P<glued>[A-ZÀ-ÖØ-ÞĂĐƠƯẠ-Ỹ][^\W\d_])|\Z)"
)
_TOKEN_BACK = 40
"""Characters read back for the word before a stop: no abbreviation is longer, and reading stays linear."""
_BRACKETED_AT_MOST = 300
_LIST_MARK = late_regex(r"(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[A-Z]|[ivx]{1,5}|[IVX]{1,6})\Z")
_DOTTED = late_regex(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}\Z")
_OPENING = "\"'“‘«([{¿¡•-–—* \u00a0\u202f\t"


def split_sentences(text: str, language: Language, start: int = 0) -> list[tuple[int, int]]:
    """Start and end of each sentence of `text`, in order, without overlap; every character but white space is in one.

    `start` is added to every offset, for a text that is itself a slice. A line break always ends a sentence; the
    number or letter that opens a legal line ("1.", "a)", "Điều 5.") belongs to the sentence it opens.

    >>> text = "M. Le a pris la parole. La loi n° 57 est en vigueur."
    >>> [text[first:last] for first, last in split_sentences(text, "fr")]
    ['M. Le a pris la parole.', 'La loi n° 57 est en vigueur.']
    """
    spans: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        first = line.start()
        for end in (*_ends(line.group(), language), line.end() - line.start()):
            last = line.start() + end
            piece = text[first:last]
            if stripped := piece.strip():
                begin = first + piece.index(stripped[0])
                spans.append((start + begin, start + begin + len(stripped)))
            first = last
    return spans


def _ends(line: str, language: Language) -> Iterator[int]:
    """Offsets in `line` just after each sentence but the last."""
    sentence = 0
    length = len(line.rstrip())
    bracketed = iter(_bracketed(line))
    opened, closed = next(bracketed, (length, length))
    for found in _STOP.finditer(line):
        end = found.end()
        if end >= length:
            return
        while closed <= found.start():
            opened, closed = next(bracketed, (length, length))
        if opened < found.start() and end < closed:
            continue
        if found["glued"]:
            ends = _ends_glued(line, sentence, found)
        else:
            ends = _ends_before_space(line, sentence, found, language)
        if ends:
            yield end
            sentence = end


def _ends_before_space(line: str, sentence: int, found: re.Match[str], language: Language) -> bool:
    following = line[found.end("gap") : found.end("gap") + 60].lstrip(_OPENING)
    next_is_lower = following[:1].islower()
    stop = found["stop"]
    if "?" in stop:
        return not (found["close"] and next_is_lower)
    if "!" in stop or "…" in stop or len(stop) > 1:
        return not next_is_lower
    if found["close"]:
        return not next_is_lower
    before = line[max(sentence, found.start() - _TOKEN_BACK) : found.start()]
    # "l'art." is the word "art.": the elided article goes.
    word = re.sub(r"\A[lLdD]['’]", "", before.split()[-1].lstrip(_OPENING)) if before.split() else ""
    if _is_list_mark(line[sentence : found.start()]):
        return False
    return not next_is_lower and _word_lets_end(word, following, language)


def _word_lets_end(word: str, following: str, language: Language) -> bool:
    folded = fold(word)
    next_word = fold(re.split(r"[^\w'’]", following, maxsplit=1)[0])
    opens = next_word in OPENERS and not re.match(r"[^\W\d_]\.", following)
    if folded in NEVER_END:
        return False
    if folded in BEFORE_A_NUMBER:
        return not following[:1].isdigit()
    if folded in BEFORE_A_NAME and word[:1].isupper():
        return False
    if language == "vi" and folded in VIETNAMESE_BEFORE_A_NAME and word[:1].isupper():
        return opens
    if folded in MAY_END:
        return following[:1].isupper() and (opens or folded in ("etc", "v.v", "vv"))
    if _DOTTED.match(word):
        return opens
    if len(word) == 1 and word.isalpha() and word.isupper():
        return opens
    return True


def _is_list_mark(sentence: str) -> bool:
    """Whether all of the sentence so far is what numbers a line: "3.1", "a", "IV", "Điều 5", "Article 12"."""
    opened = sentence[: _TOKEN_BACK + 1].strip(_OPENING)
    if len(opened) > _TOKEN_BACK:
        return False
    if _LIST_MARK.match(opened):
        return True
    heading, _, number = opened.rpartition(" ")
    return fold(heading.strip()) in LEGAL_HEADINGS and bool(
        re.match(r"(?:\d{1,4}[a-zđ]?|[IVXLC]+|[a-zđA-Z]|1er)\Z", number)
    )


def _ends_glued(line: str, sentence: int, found: re.Match[str]) -> bool:
    """A stop with no space after it ("…du GRDP.Trong"): a typing error, unless it is an address or "TP.HCM"."""
    if found["stop"] not in (".", "?", "!") or not line[found.end() + 1 : found.end() + 2].islower():
        return False
    before = line[max(sentence, found.start() - _TOKEN_BACK) : found.start()]
    word = before.split()[-1] if before and not before[-1].isspace() else ""
    if "/" in word or "@" in word or "." in word or word.lower().startswith("www"):
        return False
    folded = fold(word.lstrip(_OPENING))
    return len(folded) > 3 and folded not in BEFORE_A_NAME and folded not in NEVER_END


def _bracketed(line: str) -> list[tuple[int, int]]:
    """Short stretches between round brackets: a stop inside one ends nothing."""
    stretches: list[tuple[int, int]] = []
    opened: int | None = None
    for found in re.finditer(r"[()]", line):
        if found.group() == "(":
            opened = found.start() if opened is None or found.start() - opened > _BRACKETED_AT_MOST else opened
        elif opened is not None:
            if found.start() - opened <= _BRACKETED_AT_MOST:
                stretches.append((opened, found.end()))
            opened = None
    return stretches
