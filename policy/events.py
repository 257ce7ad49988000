"""Days on which something happened once: what is measured beside them was not measured then."""

from __future__ import annotations

from policy.late_regex import late_regex

_EVENT = late_regex(
    r"(?<![a-z])(?:inaugur\w+|set up|founded|established|launched|opened|will open(?: \w+){0,4}|merged(?: \w+){0,3}|"
    r"takes? effect|took effect|into force|effective|signed|adopted|issued|approved|cree\w*|fonde\w*|lance\w*|"
    r"ouvert\w*|fusionn\w+|prend effet|en vigueur|signe\w*|adopte\w*|mis\w* en service|thanh lap|khanh thanh|"
    r"khoi cong|hieu luc(?: thi hanh)?|ban hanh|sap nhap|hop nhat|ra mat)\s(?:(?:in|on|from|the|as of|en|le|depuis|des|"
    r"a (?:partir|compter) du|ke tu|vao|tu|ngay|quy|thang|nam)\s?)*$"
)
_LONGEST = 90


def is_of_event(folded: str, start: int) -> bool:
    """Whether the date that begins at `start` of a folded text says when something was opened, signed or took effect.

    >>> is_of_event("it takes effect on 1 january 2026 and has 40 staff", 19)
    True
    >>> is_of_event("co hieu luc thi hanh tu ngay 1/7/2026", 29)
    True
    >>> is_of_event("it had 40 staff in 2026", 19)
    False
    """
    return _EVENT.search(folded[max(0, start - _LONGEST) : start]) is not None
