"""Tells a Vietnamese instrument itself from an article about one, and gives it the title that people cite it by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.document import Block

_MOTTO = re.compile(
    r"c[ộô]ng h[òo]?[aà]?\S* x[ãa] h[ộo]i ch[ủu] ngh[ĩi]a vi[ệe]t nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc",
    re.IGNORECASE,
)
_TYPE = r"NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|NGHỊ ĐỊNH|THÔNG TƯ|KẾT LUẬN|CHƯƠNG TRÌNH|LUẬT"
_BODY_LINE = re.compile(
    r"(?:HỘI ĐỒNG NHÂN DÂN|[ỦU][ỶY] BAN NHÂN DÂN|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|QUỐC HỘI|BỘ [^\W\d_a-z]"
    r"|TỈNH [ỦU]Y|THÀNH [ỦU]Y|BAN CHẤP HÀNH)[^\d.:;]{0,60}"
)
_TYPE_LINE = re.compile(_TYPE)
_TYPE_FIRST = re.compile(rf"(?P<type>{_TYPE})(?:$|\s+(?P<rest>\S.*))", re.DOTALL)
"""In capitals: a clause such as "Nghị quyết này quy định …" is no title."""
_NUMBER_LINE = re.compile(r"(?:Số|SỐ)\s*:?\s*(?P<number>\d+\S{3,})")
_ABOUT = re.compile(
    r"(?:về|v/v|ban hành|quy định|sửa đổi|phê duyệt|công bố|bãi bỏ|thông qua|triển khai)\b", re.IGNORECASE
)
_TO_SUBJECT = 4
"""Lines between the type and the subject: number, place and date."""
_HEAD = 12
"""Blocks in which the head of an instrument stands."""
_LONGEST_SUBJECT = 70
"""Words."""


def is_official_text(blocks: Sequence[Block]) -> bool:
    """Whether it is an instrument itself.

    Vietnamese ones open with the name of the state or its motto, or, copied without them, with the body in capitals,
    the type and the number, each on a line of its own.
    """
    head = list(_lines(blocks[:_HEAD]))
    return any(_MOTTO.search(line) for line in head) or all(
        any(pattern.fullmatch(line) for line in head) for pattern in (_BODY_LINE, _TYPE_LINE, _NUMBER_LINE)
    )


def official_title(blocks: Sequence[Block]) -> str | None:
    """Type, number and subject of the instrument that `blocks` are, as far as its head states them.

    None where no line opens with a type in capitals.
    """
    lines = list(_lines(blocks[: 2 * _HEAD]))
    opened = ((place, found) for place, line in enumerate(lines) if (found := _TYPE_FIRST.fullmatch(line)))
    opening, first = next(opened, (0, None))
    if first is None:
        return None
    below = ([first["rest"]] if first["rest"] else []) + lines[opening + 1 : opening + 1 + _TO_SUBJECT]
    subject = next((line for line in below if _ABOUT.match(line) and len(line.split()) <= _LONGEST_SUBJECT), None)
    number = next((found["number"] for line in lines if (found := _NUMBER_LINE.fullmatch(line))), None)
    parts = [first["type"].capitalize()]
    parts += [f"số {number}"] if number else []
    parts += [subject[:1].lower() + subject[1:]] if subject else []
    return " ".join(parts)


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        for line in block.text.split("\n"):
            if words := line.split():
                yield " ".join(words)
