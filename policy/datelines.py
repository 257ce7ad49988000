"""Lines that only say where and when a text was signed: "Hà Nội, ngày 5 tháng 5 năm 2025"."""

from __future__ import annotations

from policy.folding import fold
from policy.late_regex import late_regex

_MONTHS = (
    "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|"
    "may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?"
)
_DATELINE = late_regex(
    r"\W*[^\W\d_][\w .'’-]{1,40},\s(?:"
    r"(?:ngay|le|on|the)?\s?\d{1,2}(?:er|st|nd|rd|th)?\s[^\d,;:]{2,20}\d{4}"  # 5 mai 2025, ngày 5 tháng …
    r"|ngay\s\d{1,2}\sthang\s\d{1,2}\snam\s\d{4}"
    r"|(?:ngay|le)?\s?\d{1,2}[/.]\d{1,2}[/.]\d{4}"
    r"|[^\W\d_]{3,12}\s\d{1,2},\s\d{4}"  # May 5, 2025
    rf"|(?:le\s)?\d{{1,2}}(?:er|st|nd|rd|th)?\s(?:{_MONTHS})|(?:{_MONTHS})\s\d{{1,2}}(?:st|nd|rd|th)?"  # 5 mai, May 5
    r"|ngay\s\d{1,2}(?:\sthang\s|[/.-])\d{1,2}"
    r")\W*"
)


def is_dateline(line: str) -> bool:
    """Whether `line` is a place and a day and nothing else.

    >>> is_dateline("Lào Cai, ngày 3 tháng 7 năm 2025"), is_dateline("Hanoi, May 5, 2025"), is_dateline("Huế năm 2025")
    (True, True, False)
    """
    return _DATELINE.fullmatch(fold(line.strip())) is not None
