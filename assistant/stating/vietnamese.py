"""A Vietnamese question as the statement that its value completes: the question word is where the value goes."""

from __future__ import annotations

import re

from assistant.stating.value import Told, fits
from policy.late_regex import late_regex

_HOW_MUCH = late_regex(r"(?<!\w)(?:bao nhiêu|mấy|bao lâu)(?!\w)", re.IGNORECASE)
_WHICH_PLACE = late_regex(
    r"(?<!\w)(?:ở )?(?:vị trí |hạng )?(?:thứ (?:mấy|bao nhiêu)|hạng (?:mấy|bao nhiêu))(?!\w)", re.IGNORECASE
)
_WHEN = late_regex(
    r"(?P<before>(?<!\w)(?:từ|đến|vào|trước|sau|tới|kể từ|là|tính đến|trong) )?"
    r"(?:(?:vào )?(?:khi|ngày|năm|tháng|thời điểm|lúc) nào"
    r"|bao giờ)(?!\w)",
    re.IGNORECASE,
)
_WHO = late_regex(r"(?<!\w)(?:[Aa]i|[Nn]gười nào)(?!\w)")
_WHICH_ONE = late_regex(
    r"(?P<office>(?<!\w)(?:trưởng|giám đốc|chủ tịch|bí thư|luật sư|chuyên gia|lãnh đạo|người|ông|bà|tiến sĩ|giáo sư|"
    r"đại biểu|nhà khoa học|kỹ sư)) nào(?!\w)",
    re.IGNORECASE,
)
_TAIL = late_regex(r"(?:[\s,]+(?:vậy|thế|nhỉ|ạ|hả|không biết|rồi))*[\s?.!,]*\Z")
_OPENING = late_regex(r"\A(?:xin |cho )?(?:tôi |mình )?(?:cho (?:tôi )?(?:biết|hỏi)|hỏi),? ", re.IGNORECASE)
_ANOTHER_QUESTION = late_regex(
    r"(?<!\w)(?:nào|gì|sao|thế nào|ra sao|ở đâu|phải không|có phải|hay là|bao nhiêu|mấy|[Aa]i|bao giờ|bao lâu)(?!\w)"
    r"|(?<!\w)(?:không|chưa)\Z"
)
_LONGEST_TITLE = 12
"""Words: what is longer is a sentence."""
_GOES_ON = late_regex(
    r"\A(?:cho|của|tại|ở|trong|vào|giai đoạn|năm|theo|từ|đến|tới|so với|mỗi|một|trên|ngân sách|vốn|kinh phí|để|"
    r"đối với|và|,)(?!\w)"
)


def state(question: str, told: Told) -> str | None:
    """`question` with the value in the place of its question word; None where it has none, or several."""
    text = _OPENING.sub("", _TAIL.sub("", question.strip()))
    for fill in (_rank, _figure, _date, _name, _label):
        if (stated := fill(text, told)) is not None:
            return None if _ANOTHER_QUESTION.search(stated) else stated
    return None


def _rank(text: str, told: Told) -> str | None:
    asked = _WHICH_PLACE.search(text)
    return f"{text[: asked.start()]}{told.ordinal}{text[asked.end() :]}" if asked and told.is_rank else None


def _figure(text: str, told: Told) -> str | None:
    asked = _HOW_MUCH.search(text)
    if asked is None or not told.is_figure:
        return None
    before, after = text[: asked.start()], text[asked.end() :].strip()
    if told.is_bare_number and (not after or _GOES_ON.match(after)):
        counted: str | None = f"{told.text} {after}".strip()
    elif not told.is_bare_number and _GOES_ON.match(after):
        counted = f"{told.text} {after}"
    else:
        counted = told.counting(after)
    if counted is None:
        return None
    return f"{before or 'Có '}{counted}".strip() if told.is_bare_number else f"{before}{counted}".strip()


def _date(text: str, told: Told) -> str | None:
    asked = _WHEN.search(text)
    if asked is None or (when := told.when("at")) is None:
        return None
    # "Từ ngày nào" already says how the date is meant.
    before = asked["before"] or ""
    is_said_twice = bool(before) and told.text.startswith(f"**{before}")
    filled = told.text if is_said_twice else f"{before}{told.text}" if before else when
    rest = text[asked.end() :].strip(" ,")
    if before.lower().startswith("trước"):
        filled = filled.replace("**đến ", "**", 1)  # "trước đến ngày" says it twice
    if asked.start() == 0:
        return f"{rest} {filled}" if rest else None
    return f"{text[: asked.start()]}{filled} {rest}".strip()


def _name(text: str, told: Told) -> str | None:
    if not told.is_name:
        return None
    if (asked := _WHO.search(text)) is not None:
        return f"{text[: asked.start()]}{told.text}{text[asked.end() :]}"
    asked = _WHICH_ONE.search(text)
    return f"{text[: asked.start()]}{asked['office']} {told.text}{text[asked.end() :]}" if asked else None


def _label(text: str, told: Told) -> str | None:
    """What asks nothing stays a title: "Tỷ lệ kinh tế số: 9,7%"."""
    if told.is_name or not fits(told, text) or re.search(r"[:;,]", text) or len(text.split()) > _LONGEST_TITLE:
        return None
    return f"{text}: {told.ordinal}"
