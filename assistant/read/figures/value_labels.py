"""Which words of a sentence belong to each of several values in it: "15/5 (round 1) and 15/9 (round 2)", "VND15 million
for a trademark, VND60 million for a patent", "grapes and garlic earned 12 and 30 certificates respectively"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.concepts import mentions_in
from policy.folding import fold
from policy.late_regex import late_regex

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Label:
    """The words of one value, without what the whole sentence says of all of them."""

    text: str
    opens: bool = False
    """Whether it also holds the opening of the sentence, which may be said of the later values as well."""
    leans: bool = False
    """Whether it leans on what was named before it: "that at the port opens in 2026"."""


_BREAK = late_regex(
    r"[;:]\s|,\s(?!\d)|\s(?:and|et|va|&|while|whereas|but|mais|nhung|tandis que|alors que|trong khi|con|puis|then|dont|"
    r"of which|of whom|trong do|contre|against|parmi lesquel\w+|among them|ainsi que|as well as|cung)\s"
)
"""Where a sentence goes on from one thing to the next; on folded text."""
_SMALL = (
    r"(?:and|et|va|on|le|la|les|au|a|en|in|by|to|the|of|de|du|des|d'|for|pour|is|are|was|were|est|sont|ngay|thang|la|"
    r"khoang|about|environ|nearly|pres|hon|over|plus|gan|only|chi|up|jusqu'a|den|truoc|before|avant|con|some|"
    r"at|with|avec|voi|co|y|has|have|had|ont|it|there)"
)
_NO_LABEL = late_regex(rf"[\s,;:&()]*(?:{_SMALL}[\s,;:&(]+)*")
"""What may stand between a break and a value that opens its own piece: "and on 30 November"."""
_BRACKET = late_regex(r"\s?\(([^()]{2,60})\)")
_LIST_JOINT = late_regex(r"\s*(?:,|;|&|,?\s(?:and|et|va|puis|then)(?![a-z]))\s*(?:(?:de|d'|la|le|by|on|ngay|a)\s?)?")
_RESPECTIVELY = late_regex(r"(?<![a-z])(?:respectively|respectivement|lan luot|tuong ung|in that order)(?![a-z])")
_FEW = 5
"""Words before values in a row that only lead to them: "the respective figures being"."""
_LEANS = late_regex(
    r"\W*(?:(?:and|et|va|but|mais|nhung|while|tandis que|alors que|con)\s)?"
    r"(?:that|those|the one|the ones|the others?|celui|celle|ceux|celles|l'autre|les autres|"
    r"cua|o|tai|at|in|for|of|pour|dans|cai|nhung nguoi)(?![a-z])"
)


@lru_cache(maxsize=5_000)
def value_labels(text: str, spans: tuple[Span, ...]) -> tuple[Label, ...]:
    """One label for each of the values at `spans`, which follow one another in the sentence `text`.

    >>> [one.text.split()[-1] for one in value_labels("12 for tea and 30 for rice", ((0, 2), (15, 17)))]
    ['tea', 'rice']
    """
    if len(spans) < 2:
        return tuple(Label(f"{text[:start]} {text[end:]}".strip()) for start, end in spans)
    folded = fold(text)
    if (bracketed := _in_brackets(text, spans)) is not None:
        return bracketed
    labels: list[Label] = []
    for run in runs_of(folded, spans):
        labels += _respective(text, folded, run) or _pieces(text, folded, run, spans)
    return tuple(labels)


def _in_brackets(text: str, spans: Sequence[Span]) -> tuple[Label, ...] | None:
    found = [_BRACKET.match(text, end) for _, end in spans]
    return tuple(Label(one[1]) for one in found if one is not None) if all(found) else None


def runs_of(folded: str, spans: Sequence[Span]) -> list[list[Span]]:
    """The values, those together between which nothing is named: "14, 211 and 36"."""
    runs: list[list[Span]] = []
    for span in spans:
        if runs and _LIST_JOINT.fullmatch(folded[runs[-1][-1][1] : span[0]]):
            runs[-1].append(span)
        else:
            runs.append([span])
    return runs


def _respective(text: str, folded: str, run: Sequence[Span]) -> list[Label]:
    """The things named in a row before values given in a row, where they are as many."""
    if len(run) < 2:
        return []
    first, last = run[0][0], run[-1][1]
    opening = max((match.end() for match in re.finditer(r"[.;:]\s", folded[:first].rstrip(" :"))), default=0)
    named = mentions_in(text)  # "science and technology" are one thing
    joints = [
        match.span()
        for match in _BREAK.finditer(folded, opening, first)
        if not any(one.start < match.start() and match.end() < one.end for one in named)
    ]
    starts = [opening, *(end for _, end in joints)]
    ends = [*(start for start, _ in joints), first]
    pieces = [piece for start, end in zip(starts, ends, strict=True) if (piece := text[start:end].strip(" ,;:"))]
    is_marked = bool(_RESPECTIVELY.search(folded[opening : last + 40]))
    common = ""
    if is_marked and len(pieces) > len(run) and len(fold(pieces[-1]).split()) <= _FEW:
        common = pieces.pop()  # "…, an increase of 4, 1 and 12 respectively"
    if len(pieces) < len(run) or not (is_marked or len(pieces) == len(run)):
        return []
    return [Label(f"{piece} {common}".strip()) for piece in _without_the_rest(pieces[-len(run) :])]


def _without_the_rest(pieces: Sequence[str]) -> list[str]:
    """Things in a row without what stands before the first and behind the last, which is said of all."""
    longest = max((len(piece.split()) for piece in pieces[1:-1]), default=_FEW - 2)
    first, last = pieces[0].split()[-longest - 1 :], pieces[-1].split()[:longest]
    return [" ".join(first), *pieces[1:-1], " ".join(last)]


def _pieces(text: str, folded: str, run: Sequence[Span], spans: Sequence[Span]) -> list[Label]:
    """For each value of `run` the piece of the sentence that it stands in."""
    found = []
    for span in run:
        at = spans.index(span)
        start = _cut(folded, spans[at - 1], span) if at else 0
        end = _cut(folded, span, spans[at + 1]) if at + 1 < len(spans) else len(text)
        opens = not at
        if opens and at + 1 < len(spans) and _opens_piece(folded, end, spans[at + 1]) and text[span[1] : end].strip():
            start, opens = span[0], False  # what leads to the first value leads to all
        piece = f"{text[start : span[0]]} {text[span[1] : end]}".strip(" ,;:.")
        found.append(Label(piece, opens, bool(at) and bool(_LEANS.match(folded, start))))
    return found


def _cut(folded: str, before: Span, after: Span) -> int:
    """Where the words of one value end and those of the next begin."""
    breaks = [match.start() for match in _BREAK.finditer(folded, before[1], after[0])]
    if not breaks:
        return after[0]
    if _opens_piece(folded, breaks[-1], after):
        return breaks[-1]
    return next((one for one in breaks if folded[one] in ";:"), breaks[0])


def _opens_piece(folded: str, start: int, span: Span) -> bool:
    """Whether nothing is named between `start` and the value: its words stand behind it."""
    value, end = span
    if re.match(r"\s*(?:[,;.)]|\Z)", folded[end:]):
        return False  # "its second part, of 75 hectares, …"
    return _NO_LABEL.fullmatch(folded[start:value].replace(",", " , ")) is not None or not re.search(
        r"[a-z]{3,}", re.sub(rf"(?<![a-z]){_SMALL}(?![a-z])", "", folded[start:value])
    )
