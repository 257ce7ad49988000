"""Which one province a whole article is about, if it is about one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.place_roles import PlaceRole
from policy.places import place
from policy.story_mentions import NamedPlace, provinces_of
from policy.story_scope import StorySentence

SPOKEN_OF = frozenset({PlaceRole.SUBJECT, PlaceRole.VENUE})
"""Roles of a place that the story goes on about."""
_MOSTLY = 0.6
_EARLY = 0.4
"""Of an article: what is first named after it is not what the article is about."""
_NATION = late_regex(
    r"(?<![a-z])(?:viet ?nam|nation\w*|le pays|the country|ca nuoc|toan quoc|quoc gia|ministere|ministry|bo truong"
    r"|government|gouvernement|chinh phu|prime minister|premier ministre|thu tuong|quoc hoi)(?![a-z])"
)
_ENDS = (".", "!", "?", ";", ":", ",", "…", '"', "”", "»", "")

Named = tuple[NamedPlace, tuple[int, int]]
"""A place and the span of the sentence that names it."""


def headline(text: str, sentences: Sequence[StorySentence]) -> str:
    """The first line of `text`, empty where it is a sentence."""
    first = text[: sentences[0].end].strip() if sentences else ""
    return first if first[-1:] not in _ENDS and text[len(first) :][:1] in ("\n", "") else ""


def titled_with(title: str, first_line: str, language: Language) -> list[str]:
    """The provinces in the title; where it names none, those in the first line: a page's title may be its site's."""
    return provinces_of(title, language) or provinces_of(first_line, language)


def mostly_named(named: Sequence[Named], text: str, *, joins_merged: bool) -> str | None:
    """The province that `text` names early and far more than others, or the only one that it names.

    The only one, named once, does not count where the text speaks of the country too: its figures may be the country's.
    `joins_merged` counts a merged province for the one it is part of now.
    """
    counted: Counter[str] = Counter(
        one.province for one, _ in named if one.role in SPOKEN_OF and one.province is not None
    )
    if not counted:
        return None
    for province in list(counted) if joins_merged else ():
        whole = place(province).merged_into
        if whole is not None and whole in counted:
            counted[whole] += counted.pop(province)
    province, count = counted.most_common(1)[0]
    at = first_spoken_of(named, province)
    is_early = at is not None and at[0] <= _EARLY * len(text)
    is_alone = {one.province for one, _ in named} == {province} and _NATION.search(fold(text)) is None
    return province if is_alone or (count >= 2 and is_early and count >= _MOSTLY * counted.total()) else None


def first_spoken_of(named: Sequence[Named], province: str | None) -> tuple[int, int] | None:
    """The span of the first sentence that speaks of `province`."""
    return next((at for one, at in named if one.province == province and one.role in SPOKEN_OF), None)
