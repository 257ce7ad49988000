"""Proper names in a statement: runs of capitalised words, once what is a translation of a known thing is out of the way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.folding import fold

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_RUN_GAP = re.compile(r"[ \u00a0]{1,2}\Z|[ ]?[-–&][ ]?\Z")
_SENTENCE_END = re.compile(r"(?:^|[.!?:;\n|>]|\*\*)\s*[\"«“(*-]*\s*\Z")
_ELISION = re.compile(r"\A(?:[dlsnmtjc]|qu)['’](?=[A-ZÀ-ỸĐ])", re.IGNORECASE)
_NOT_NAMES = frozenset(
    [
        "le",
        "la",
        "les",
        "un",
        "une",
        "de",
        "du",
        "des",
        "d",
        "l",
        "a",
        "au",
        "aux",
        "en",
        "dans",
        "par",
        "pour",
        "selon",
        "sur",
        "et",
        "ou",
        "mais",
        "il",
        "elle",
        "ils",
        "elles",
        "ce",
        "cet",
        "cette",
        "ces",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "ainsi",
        "aussi",
        "the",
        "an",
        "in",
        "on",
        "at",
        "of",
        "by",
        "for",
        "from",
        "to",
        "and",
        "or",
        "but",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "according",
        "there",
        "their",
        "his",
        "her",
        "he",
        "she",
        "they",
        "as",
        "under",
        "with",
        "no",
        "yes",
        "while",
        "both",
        "after",
        "before",
        "theo",
        "tai",
        "o",
        "va",
        "cua",
        "cac",
        "nhung",
        "mot",
        "trong",
        "day",
        "do",
        "co",
        "khong",
        "ngay",
        "thang",
        "nam",
        "tinh",
        "thanh",
        "pho",
        "nghi",
        "quyet",
        "quyet",
        "dinh",
        "ke",
        "hoach",
        "luat",
        "nghi",
        "dinh",
        "thong",
        "tu",
        "chi",
        "thi",
        "ve",
        "la",
        "voi",
        "den",
        "tu",
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "resolution",
        "resolutions",
        "decision",
        "plan",
        "law",
        "decree",
        "circular",
        "directive",
        "programme",
        "program",
        "conclusion",
        "article",
        "loi",
        "decret",
        "circulaire",
        "m",
        "mme",
        "mr",
        "mrs",
        "ms",
        "dr",
        "ong",
        "ba",
        "dong",
        "chi",
        "vnd",
        "usd",
        "eur",
        "s&t",
        "r&d",
    ]
)


def names_in(text: str, masked: list[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """Each proper name of `text` outside the `masked` stretches: one or more capitalised words that follow one another.

    A single capitalised word at the beginning of a sentence is a name only if it is capitalised throughout.
    """
    run: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        start += len(elision[0]) if (elision := _ELISION.match(match[0])) else 0
        if any(start < stop and end > begin for begin, stop in masked) or not _is_capitalised(text[start:end]):
            yield from _name(text, run)
            run = []
            continue
        if run and not _RUN_GAP.match(text[run[-1][1] : start]):
            yield from _name(text, run)
            run = []
        run.append((start, end))
    yield from _name(text, run)


def _is_capitalised(word: str) -> bool:
    return word[0].isupper()


def _name(text: str, run: list[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    while run and fold(text[run[0][0] : run[0][1]]) in _NOT_NAMES:
        run = run[1:]
    while run and fold(text[run[-1][0] : run[-1][1]]) in _NOT_NAMES:
        run = run[:-1]
    if not run:
        return
    start, end = run[0][0], run[-1][1]
    opens = _SENTENCE_END.search(text[:start]) is not None
    if len(run) == 1 and opens and not text[start:end].isupper():
        return
    if end - start >= 2:
        yield text[start:end], start, end


def tokens(text: str) -> tuple[str, ...]:
    """The folded words of `text`, hyphens and apostrophes apart, so that "Đà Lạt" and "Da-Lat" are the same."""
    return tuple(re.findall(r"[^\W_]+", fold(text)))


def holds(name: str, text_tokens: tuple[str, ...]) -> bool:
    """Whether the words of `name` follow one another in a text given by its `tokens`."""
    wanted = tokens(name)
    size = len(wanted)
    return any(text_tokens[index : index + size] == wanted for index in range(len(text_tokens) - size + 1))
