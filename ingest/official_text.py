"""Tells an instrument itself from an article about one, and gives it the title that people cite it by.

Instruments of Vietnam, in Vietnamese or in the English and French of official translations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.document import Block
from policy.late_regex import late_regex

_MOTTO = late_regex(
    r"c[ộô]ng h[òo]?[aà]?\S* x[ãa] h[ộo]i ch[ủu] ngh[ĩi]a vi[ệe]t nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc"
    r"|socialist republic of viet ?nam|république socialiste du viet ?nam"
    r"|independence\s*[-–]\s*freedom\s*[-–]\s*happiness|indépendance\s*[-–]\s*liberté\s*[-–]\s*bonheur",
    re.IGNORECASE,
)
_BODY_LINE = late_regex(
    r"(?:HỘI ĐỒNG NHÂN DÂN|[ỦU][ỶY] BAN NHÂN DÂN|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|QUỐC HỘI|BỘ [^\W\d_a-z]"
    r"|TỈNH [ỦU]Y|THÀNH [ỦU]Y|BAN CHẤP HÀNH)[^\d.:;]{0,60}"
)
_NUMBER_LINE = late_regex(r"(?:số|nos?\.?|n[°º])\s*:?\s*(?P<number>\d+/\S{3,}|\d+-[^\W\d_]\S+)(?:\s.*)?", re.IGNORECASE)
_TO_SUBJECT = 4
"""Lines between the type and the subject: number, place and date."""
_HEAD = 12
"""Blocks in which the head of an instrument stands."""
_LONGEST_SUBJECT = 70
"""Words."""


@dataclass(frozen=True, slots=True)
class _Head:
    """How the head of an instrument is written in one language."""

    types: re.Pattern[str]
    """The type alone on a line, or before its subject; in capitals: "Nghị quyết này quy định …" is no title."""
    about: re.Pattern[str]
    """Opens the line that says what it is about."""
    number: str
    """Between type and number in its title."""


def _head(types: str, about: str, number: str) -> _Head:
    first = late_regex(rf"(?P<type>{types})(?:$|\s+(?P<rest>\S.*))", re.DOTALL)
    return _Head(first, late_regex(rf"(?:{about})\b", re.IGNORECASE), number)


_HEADS = (
    _head(
        "NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|NGHỊ ĐỊNH|THÔNG TƯ|KẾT LUẬN|CHƯƠNG TRÌNH|LUẬT",
        r"về|v/v|ban hành|quy định|sửa đổi|phê duyệt|công bố|bãi bỏ|thông qua|triển khai",
        "số",
    ),
    _head(
        "RESOLUTION|DECISION|PLAN|DIRECTIVE|DECREE|CIRCULAR|CONCLUSION|PROGRAMME|PROGRAM|LAW",
        r"on|regarding|promulgating|issuing|approving|adopting|prescribing|stipulating|regulating|providing|guiding"
        r"|detailing|amending|repealing|abolishing|implementing",
        "No.",
    ),
    _head(
        "RÉSOLUTION|DÉCISION|PLAN|DIRECTIVE|DÉCRET|CIRCULAIRE|CONCLUSION|PROGRAMME|LOI|ARRÊTÉ",
        r"sur|relati(?:f|ve) (?:à|au)|portant|concernant|approuvant|adoptant|fixant|modifiant|abrogeant|promulguant",
        "n°",
    ),
)


def is_official_text(blocks: Sequence[Block]) -> bool:
    """Whether it is an instrument itself.

    They open with the name of the state or its motto; Vietnamese ones also, copied without them, with the body in
    capitals, the type and the number, each on a line of its own.
    """
    head = list(_lines(blocks[:_HEAD]))
    types = _HEADS[0].types
    return any(_MOTTO.search(line) for line in head) or (
        any(_BODY_LINE.fullmatch(line) for line in head)
        and any((found := types.fullmatch(line)) and not found["rest"] for line in head)
        and any(_NUMBER_LINE.fullmatch(line) for line in head)
    )


def official_title(blocks: Sequence[Block]) -> str | None:
    """Type, number and subject of the instrument that `blocks` are, as far as its head states them.

    None where no line opens with a type in capitals.
    """
    lines = list(_lines(blocks[: 2 * _HEAD]))
    opened = (
        (place, found, head)
        for place, line in enumerate(lines)
        for head in _HEADS
        if (found := head.types.fullmatch(line))
    )
    place, first, head = next(opened, (0, None, _HEADS[0]))
    if first is None:
        return None
    below = ([first["rest"]] if first["rest"] else []) + lines[place + 1 : place + 1 + _TO_SUBJECT]
    subject = next((line for line in below if head.about.match(line) and len(line.split()) <= _LONGEST_SUBJECT), None)
    number = next((found["number"] for line in lines if (found := _NUMBER_LINE.fullmatch(line))), None)
    parts = [first["type"].capitalize()]
    parts += [f"{head.number} {number}"] if number else []
    parts += [subject[:1].lower() + subject[1:]] if subject else []
    return " ".join(parts)


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        for line in block.text.split("\n"):
            if words := line.split():
                yield " ".join(words)
