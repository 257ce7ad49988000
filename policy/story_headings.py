"""What each sentence of an article stands under: a heading, an article of a law, the question of an interview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from policy.datelines import is_dateline
from policy.folding import fold
from policy.interview_turns import asking_labels, label_of
from policy.label_lines import opens_with_label
from policy.language import Language
from policy.late_regex import late_regex
from policy.story_scope import StorySentence

_ARTICLE_OF_LAW = late_regex(r"\W*(?:dieu|article|art\.?|muc|section)\s\d+(?:er)?\s?[.:–-]?\s")
_CHAPTER = late_regex(r"\W*(?:chuong|chapitre|chapter|phan|titre|part)\s[ivxlc\d]+(?![a-z])")
_LONGEST = 16
"""Words of a line without a full stop that still reads as a heading."""
_SUBJECT_LINE = late_regex(r"\W*(?:ve viec|v/v|kinh gui|trich yeu)(?![a-z])")
"""Opens the line of a letter or notice that says what it is about."""
_LONGEST_STOPPED = 9
"""Words of a heading that ends with a full stop, as translated newspapers set them: "Les atouts de la province."."""
_SHORTEST_BELOW = 25
"""Words of the paragraph below such a heading."""
_STATES = late_regex(
    r"\d|[«»“”\"]|(?<![a-z])(?:est|sont|a|ont|etai\w+|ser\w+t?|fu(?:t|rent)|av(?:ait|aient)|peu(?:t|vent)|doi(?:t"
    r"|vent)|v(?:a|ont)"
    r"|f(?:ait|ont)|n'\w+|ne|pas|aucun\w*|rien|jamais|\w+(?:era|eront|erait|eraient)|il|elle|ils|elles"
    r"|la|khong|chua|se|da|dang|duoc|bi|co)(?![a-z])"
)
"""What a statement has and a heading has not, folded: a figure, a quotation, an auxiliary, a negation."""
_STATES_FR = late_regex(_STATES.pattern.replace("|la|khong", "|khong").replace("|da|", "|").replace("|se|", "|"))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands."""

    under: tuple[str, ...]
    """The texts that it stands under, the nearest last."""
    is_heading: bool
    """Whether it states nothing itself; what is said before the question of an interview does."""


def headings_of(text: str, told: Sequence[StorySentence], language: Language = "en") -> tuple[Place, ...]:
    """For each of the sentences `told` of `text`, in order, what it stands under."""
    found: list[Place] = []
    line = ""
    section: str | None = None
    paragraphs = [list(group) for _, group in groupby(told, key=lambda one: one.paragraph)]
    lines = [text[paragraph[0].start : paragraph[-1].end] for paragraph in paragraphs]
    askers = asking_labels(lines)
    heading = [_is_heading(number, paragraphs, lines, askers, language) for number in range(len(paragraphs))]
    for number in _entries(paragraphs, lines, heading):
        heading[number] = False
    for paragraph, stated, is_heading in zip(paragraphs, lines, heading, strict=True):
        above = "" if is_heading or section not in (None, paragraph[0].heading) else line
        asks = stated.rstrip().endswith("?")
        for one in paragraph:
            states = (asks or label_of(stated) in askers) and not text[one.start : one.end].rstrip().endswith("?")
            under = tuple(heading for heading in (one.heading, above) if heading)
            found.append(Place(under, is_heading and not states))
        if is_heading:
            line, section = stated, paragraph[0].heading
    return tuple(found)


def _is_heading(
    number: int,
    paragraphs: Sequence[Sequence[StorySentence]],
    lines: Sequence[str],
    askers: frozenset[str],
    language: Language,
) -> bool:
    paragraph, stated = paragraphs[number], lines[number]
    if paragraph[0].is_caption:
        return False
    if (label := label_of(stated)) is not None and askers:
        # What a guest says may end with a question, what the interviewer says need not.
        return label in askers
    beside = [*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]]
    if heads(stated):
        return not (opens_with_label(stated) and any(opens_with_label(one) for one in beside))
    below = paragraphs[number + 1] if number + 1 < len(paragraphs) else ()
    is_entry = number > 0 and lines[number - 1].rstrip()[-1:] in (";", ":")
    return (
        len(paragraph) == 1
        and not is_entry
        and bool(below)
        and not below[0].is_caption
        and _heads_with_stop(stated, lines[number + 1], language)
    )


def _entries(
    paragraphs: Sequence[Sequence[StorySentence]], lines: Sequence[str], heading: Sequence[bool]
) -> Iterator[int]:
    """The short lines that read like headings and are the entries of a list: right below a heading, a question or a
    colon, and with nothing below them that they could head."""
    first = 0
    while first < len(lines):
        last = first
        section = paragraphs[first][0].heading
        while last < len(lines) and heading[last] and _is_short(lines[last]) and paragraphs[last][0].heading == section:
            last += 1
        above = lines[first - 1].rstrip()[-1:] if first else ""
        opens_section = section is not None and (first == 0 or paragraphs[first - 1][0].heading != section)
        ends = last == len(lines) or paragraphs[last][0].heading != section or lines[last].rstrip().endswith("?")
        if last > first and ends and (opens_section or above in ("?", ":")):
            yield from range(first, last)
        first = max(last, first + 1)


def _is_short(line: str) -> bool:
    """Whether nothing but its length makes a heading of a line."""
    folded = fold(line)
    return not (line.rstrip().endswith("?") or _ARTICLE_OF_LAW.match(folded) or _CHAPTER.match(folded))


def heads(paragraph: str) -> bool:
    """Whether a paragraph says what those after it are about, and nothing itself.

    >>> heads("Điều 5. Phiếu hỗ trợ"), heads("How much can it lend?"), heads("It lends 5 billion dong.")
    (True, True, False)
    """
    stated = paragraph.strip()
    if not stated or stated[0].islower() or " | " in stated or is_dateline(stated):
        return False
    if stated.endswith("?"):
        return True
    words = stated.split()
    folded = fold(stated)
    if _SUBJECT_LINE.match(folded):
        return stated[-1] not in ".;:!"
    if _ARTICLE_OF_LAW.match(folded) or _CHAPTER.match(folded):
        return len(words) <= _LONGEST + 4 and stated[-1] not in ";,"
    return len(words) <= _LONGEST // 2 and stated[-1] not in ".;,:!…»”\"'"


def _heads_with_stop(stated: str, below: str, language: Language) -> bool:
    """Whether a short sentence of its own heads the paragraph below it though it ends with a full stop.

    English newspapers set no full stop there, and do set short statements as paragraphs.
    """
    if language == "en" or not stated.strip().endswith(".") or stated[:1].islower():
        return False
    states = (_STATES_FR if language == "fr" else _STATES).search(fold(stated))
    return not states and len(stated.split()) <= _LONGEST_STOPPED and len(below.split()) >= _SHORTEST_BELOW
