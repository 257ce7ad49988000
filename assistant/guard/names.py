"""Proper names in a statement: runs of capitalised words, once what is a translation of a known thing is out of
the way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.folding import fold
from policy.late_regex import late_regex

_WORD = late_regex(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_RUN_GAP = late_regex(r"[ \u00a0]{1,2}\Z|[ ]?[-–&][ ]?\Z")
_SENTENCE_END = late_regex(r"(?:^|[.!?:;\n|>]|\*\*)\s*[\"«“(*-]*\s*\Z")
_ELISION = late_regex(r"\A(?:[dlsnmtjc]|qu)['’](?=[A-ZÀ-ỸĐ])", re.IGNORECASE)
_SMALL_WORDS = """
a according after ainsi an and aout april article as at au august aussi aux avril ba before both but by cac ce ces
cet cette chi circulaire circular co conclusion cua d dans day de december decembre decision decree decret den des
dimanche dinh directive do dong dr du elle elles en et eur february fevrier for friday from he her his hoach il ils
in it its january janvier jeudi juillet juin july june ke kh&cn khong l la law le les leur leurs loi luat lundi m mai
mais
march mardi mars may mercredi mme monday mot mr mrs ms nam ngay nghi nhung no november novembre o october octobre of
on ong or ou par pho plan pour program programme quyet r&d resolution resolutions s&t sa samedi saturday selon
september septembre ses she son sunday sur tai thang thanh that the their theo there these they thi this thong those
thursday tinh to trong tu tuesday un under une usd va ve vendredi vnd voi wednesday while with yes
"""
_NOT_NAMES = frozenset(_SMALL_WORDS.split())
_ENDS_NAMES = frozenset(["nam", "dong", "thanh", "dinh", "an", "tu", "trong", "chi", "dan"])
"""Of them, syllables that Vietnamese names end in: "Thuan Nam" is no "Thuan"."""
_HONORIFIC = late_regex(r"(?<!\w)(?:ông|bà|anh|chị|cô|chú|thầy)\s\Z", re.IGNORECASE)
"""Before a Vietnamese given name, which without its marks may be a small word: "ông Đệ"."""


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
    while run and fold(text[run[0][0] : run[0][1]]) in _NOT_NAMES and not _HONORIFIC.search(text[: run[0][0]]):
        run = run[1:]
    while run and (last := fold(text[run[-1][0] : run[-1][1]])) in _NOT_NAMES:
        if _HONORIFIC.search(text[: run[-1][0]]):
            break
        if len(run) > 1 and last in _ENDS_NAMES:
            break
        run = run[:-1]
    if not run:
        return
    start, end = run[0][0], run[-1][1]
    if fold(text[start:end]) in _NOT_NAMES and not _HONORIFIC.search(text[:start]):
        return
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
